"""Which English sentences are said to be in the passive voice, and which that only look so are not."""

import pytest

from service.text.passive import passives


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        pytest.param("Some immune cells are taken out.", ["are taken"], id="an irregular participle"),
        pytest.param("The drug was approved in 2015.", ["was approved"], id="a participle in -ed"),
        pytest.param(
            "The virus has been carefully changed.", ["been carefully changed"], id="an adverb between"
        ),
        pytest.param(
            "They are not yet well understood.", ["are not yet well understood"], id="three adverbs"
        ),
        pytest.param("They are in the blood found.", [], id="other words between: missed"),
        pytest.param("It can be given alone.", ["be given"], id="after a modal verb"),
        pytest.param("The cells are being grown.", ["are being grown"], id="under way"),
        pytest.param("It isn't made from milk.", ["isn't made"], id="denied"),
        pytest.param(
            "They’re put back into your body.", ["’re put"], id="contracted, with a typographic apostrophe"
        ),
        pytest.param("Many people get treated at home.", ["get treated"], id="with get"),
        pytest.param("These drugs are used to treat cancer.", ["are used"], id="used for a purpose"),
        pytest.param(
            "They are currently used in trials.", ["are currently used"], id="what another linter misses"
        ),
        pytest.param("ARE MIXED AND ARE SENT", ["ARE MIXED", "ARE SENT"], id="in capitals"),
        pytest.param("It is made here and is sold there.", ["is made", "is sold"], id="twice"),
        pytest.param("The dose was set by your doctor.", ["was set"], id="a participle like its verb"),
        pytest.param("It is indeed known.", ["is indeed known"], id="an adverb in -ed is no participle"),
        pytest.param("You get used to it.", [], id="the known trap: get used to"),
        pytest.param("She is used to the needles.", [], id="the known trap: be used to a thing"),
        pytest.param("He was used to waiting.", [], id="the known trap: be used to doing"),
        pytest.param("This is not a cure.", [], id="the known trap: a word in -t"),
        pytest.param("You may be tired.", [], id="a state"),
        pytest.param("They are interested in trials.", [], id="a feeling"),
        pytest.param("There is need for care.", [], id="a noun in -eed"),
        pytest.param("The spot is red.", [], id="a color in -ed"),
        pytest.param("The cause is unexpected.", [], id="an adjective in un-"),
        pytest.param("It is well-known.", [], id="an adjective with a hyphen"),
        pytest.param("Doctors take some cells out.", [], id="active"),
        pytest.param("The cells have changed.", [], id="active, in the perfect"),
        pytest.param("He's finished the course.", [], id="'s may be has: left out"),
        pytest.param("She is made-up.", [], id="half of a compound"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_sentence_is_in_the_passive_voice_or_not(sentence: str, found: list[str]) -> None:
    assert [sentence[start:end] for start, end in passives(sentence)] == found


def test_a_long_line_of_adverbs_is_read_in_linear_time() -> None:
    assert passives("is " + "really " * 20_000) == ()
