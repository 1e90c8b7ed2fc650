"""The terms of the article by their phonemes, in both engines, as content/spoken.pls has them said."""

from pathlib import Path

import hibari
import pytest

from service.speech.engines import espeak
from service.speech.voices import load as load_voices
from service.text.spoken import Lexicon, load


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load(Path(__file__).parents[2] / "content" / "spoken.pls")


@pytest.fixture(scope="module")
def reader() -> hibari.Hibari:
    return hibari.Hibari()


def espeak_phonemes(text: str) -> str:
    [voice] = [voice for voice in load_voices() if voice.id == "espeak-en"]
    return espeak.Espeak(voice).phonemes(text)


def bare(phonemes: str) -> str:
    """Sounds only: no stress, no spaces."""
    return "".join(char for char in phonemes if char not in "ˈˌ ()")


@pytest.mark.parametrize(
    ("written", "in_espeak", "in_hibari"),
    [
        pytest.param(
            "CAR T-cell therapy", "kɑːɹtiːsɛlθɛɹəpi", "kɑɹtisɛlθɛɹəpi", id="the word and the letter"
        ),
        pytest.param("CAR T cells", "kɑːɹtiːsɛlz", "kɑɹtisɛlz", id="without the hyphen"),
        pytest.param("CAR-T cells", "kɑːɹtiːsɛlz", "kɑɹtisɛlz", id="another hyphen"),
        pytest.param("receptor (CAR) T-cell", "ɹᵻsɛptɚkɑːɹtiːsɛl", "ɹəsɛptəɹkɑɹtisɛl", id="in brackets"),
        pytest.param("CAR stands for", "kɑːɹstændzfɔːɹ", "kɑɹstændzfɔɹ", id="alone"),
        pytest.param("a car", "ɐkɑːɹ", "ɐkɑɹ", id="the vehicle is left alone"),
        pytest.param("T cells", "tiːsɛlz", "tisɛlz", id="T cells"),
        pytest.param("a T-cell", "ɐtiːsɛl", "ɐtisɛl", id="T-cell: no 'hyphen', the second word is said"),
        pytest.param("the FDA", "ðɪɛfdiːeɪ", "ðiɛfdiA", id="FDA spelled"),
        pytest.param("the US", "ðəjuːɛs", "ðəjuɛs", id="US spelled, not the pronoun"),
        pytest.param("chimeric", "kaɪmɛɹɪk", "kImɛɹɪk", id="begins with k"),
        pytest.param("antigen receptor", "æntɪdʒɛnɹᵻsɛptɚ", "æntəʤənɹəsɛptəɹ", id="antigen receptor"),
        pytest.param("monoclonal", "mɑːnoʊkloʊnəl", "mɑnOklOnᵊl", id="clonal as in clone"),
        pytest.param("colorectal", "koʊloʊɹɛktəl", "kOlOɹɛktᵊl", id="colo, not color"),
        pytest.param("appendiceal", "ɐpɛndəsiːəl", "əpɛndəsiᵊl", id="see-al, not dye-sl"),
        pytest.param("oncolytic virus", "ɑːŋkəlɪɾɪkvaɪɹəs", "ɑnkOlɪTɪkvIɹəs", id="oncolytic virus"),
        pytest.param("cytokines", "saɪɾəkaɪnz", "sITəkInz", id="cytokines"),
        pytest.param("immunotherapy", "ɪmjuːnoʊθɛɹəpi", "ɪmjənOθɛɹəpi", id="immunotherapy"),
        pytest.param("adoptive cell", "ɐdɑːptɪvsɛl", "ədɑptɪvsɛl", id="adoptive cell"),
        pytest.param("checkpoint inhibitor", "tʃɛkpɔɪntɪnhɪbɪɾɚ", "ʧɛkpYntɪnhɪbəTəɹ", id="checkpoint"),
        pytest.param("lymphoma", "lɪmfoʊmə", "lɪmfOmə", id="lymphoma"),
        pytest.param("leukemia", "luːkiːmiə", "lukimiə", id="leukemia"),
        pytest.param("metastatic melanoma", "mɛɾəstæɾɪkmɛlɐnoʊmə", "mɛTəstæTɪkmɛlənOmə", id="metastatic"),
        pytest.param("infusion", "ɪnfjuːʒən", "ɪnfjuʒən", id="infusion"),
        pytest.param("chemotherapy", "kiːmoʊθɛɹəpi", "kimOθɛɹəpi", id="chemotherapy"),
        pytest.param("ovarian", "oʊvɛɹiən", "Ovɛɹiən", id="ovarian"),
        pytest.param("cervical", "sɜːvɪkəl", "sɜɹvɪkəl", id="cervical"),
        pytest.param("an IV", "ɐnaɪviː", "ɐnIvi", id="a drip, not a Roman number"),
        pytest.param("stage IV", "steɪdʒfɔːɹ", "stAʤfɔɹ", id="a Roman number"),
    ],
)
def test_a_term_is_said_as_clinicians_say_it(
    written: str, in_espeak: str, in_hibari: str, lexicon: Lexicon, reader: hibari.Hibari
) -> None:
    spoken = lexicon.say(written)
    assert bare(espeak_phonemes(spoken)) == in_espeak
    assert bare("".join(reader.phonemize(spoken))) == in_hibari
