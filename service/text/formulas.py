"""The table of formulas: for which language, with which coefficients, from where, and what its numbers mean.

A formula for a further language is a further row. The first row of a language is the one its texts are judged
by. Where two forms of a formula are in use, the source says which this is.
"""

import numpy as np

from service.text.formula import Bands, Formula

# 6 is what the AMA asks of texts for patients. 9 is the end of lower secondary school, above which WCAG 2
# asks for an easier version (success criterion 3.1.5).
_SCHOOL_YEARS = Bands(
    easy=6.0,
    medium=9.0,
    source="School years: Weiss 2007, Health Literacy and Patient Safety, American Medical Association (6);"
    " WCAG 2, success criterion 3.1.5 (9)",
)

_ENGLISH = (
    Formula(
        name="flesch-kincaid",
        language="en",
        value=lambda t: 0.39 * t.words / t.sentences + 11.8 * t.syllables / t.words - 15.59,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=False,
        fewest_sentences=1,
        bands=_SCHOOL_YEARS,
        source="Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability Formulas for Navy"
        " Enlisted Personnel, Research Branch Report 8-75",
    ),
    Formula(
        name="smog",
        language="en",
        value=lambda t: 1.043 * np.sqrt(30 * t.polysyllables / t.sentences) + 3.1291,
        needs=frozenset({"sentences", "polysyllables"}),
        higher_is_easier=False,
        fewest_sentences=30,
        # It predicts that all is understood, others that half or more is: their bars do not fit it.
        bands=None,
        source="McLaughlin 1969, SMOG Grading: A New Readability Formula, Journal of Reading 12(8), 639-646",
    ),
    Formula(
        name="flesch-reading-ease",
        language="en",
        value=lambda t: 206.835 - 1.015 * t.words / t.sentences - 84.6 * t.syllables / t.words,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=Bands(
            easy=80.0,
            medium=60.0,
            source="Flesch 1949, The Art of Readable Writing: from 80 up to grade 6, from 60 up to grade 9",
        ),
        source="Flesch 1948, A New Readability Yardstick, Journal of Applied Psychology 32(3), 221-233",
    ),
    Formula(
        name="coleman-liau",
        language="en",
        value=lambda t: 0.0588 * (100 * t.letters / t.words) - 0.296 * (100 * t.sentences / t.words) - 15.8,
        needs=frozenset({"sentences", "words", "letters"}),
        higher_is_easier=False,
        fewest_sentences=1,
        bands=_SCHOOL_YEARS,
        source="Coleman and Liau 1975, A Computer Readability Formula Designed for Machine Scoring,"
        " Journal of Applied Psychology 60(2), 283-284",
    ),
    Formula(
        name="automated-readability-index",
        language="en",
        value=lambda t: 4.71 * t.characters / t.words + 0.5 * t.words / t.sentences - 21.43,
        needs=frozenset({"sentences", "words", "characters"}),
        higher_is_easier=False,
        fewest_sentences=1,
        bands=_SCHOOL_YEARS,
        source="Smith and Senter 1967, Automated Readability Index, AMRL-TR-66-220; letters and digits"
        " counted, no punctuation",
    ),
    Formula(
        name="dale-chall",
        language="en",
        value=lambda t: 0.1579 * (100 * t.unfamiliar / t.words) + 0.0496 * t.words / t.sentences + 3.6365,
        needs=frozenset({"sentences", "words", "unfamiliar"}),
        higher_is_easier=False,
        fewest_sentences=1,
        bands=Bands(
            easy=5.95,
            medium=6.95,
            source="Dale and Chall 1948, correction table, scores to one decimal: up to 5.9 grades 5 and 6,"
            " up to 6.9 grades 7 and 8",
        ),
        source="Dale and Chall 1948, A Formula for Predicting Readability, Educational Research Bulletin 27,"
        " 11-20 and 37-54; the constant added always, as there",
    ),
)

_SPANISH = (
    Formula(
        name="inflesz",
        language="es",
        value=lambda t: 206.835 - 62.3 * t.syllables / t.words - t.words / t.sentences,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=Bands(
            easy=65.0,
            medium=55.0,
            source="Barrio-Cantalejo 2008: from 65 quite easy, from 55 normal, below that somewhat hard",
        ),
        source="Szigriszt Pazos 1993, with the scale of Barrio-Cantalejo and others 2008, Validación de la"
        " Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes, Anales del Sistema"
        " Sanitario de Navarra 31(2), 135-152",
    ),
    Formula(
        name="fernandez-huerta",
        language="es",
        value=lambda t: 206.84 - 60 * t.syllables / t.words - 1.02 * t.words / t.sentences,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=Bands(
            easy=70.0,
            medium=60.0,
            source="Fernández Huerta 1959: from 70 up to grade 6, from 60 grades 7 and 8",
        ),
        source="Fernández Huerta 1959, Medidas sencillas de lecturabilidad, Consigna 214, 29-32; with words"
        " a sentence, as legible.es corrects what is often copied wrong",
    ),
)

_OTHERS = (
    Formula(
        name="kandel-moles",
        language="fr",
        value=lambda t: 207 - 1.015 * t.words / t.sentences - 73.6 * t.syllables / t.words,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=None,
        source="Kandel and Moles 1958, Application de l'indice de Flesch à la langue française, Cahiers"
        " Études de Radio-Télévision 19, 253-274; the form 207 - 1.015 - 73.6 (209 - 1.15 - 68 exists too)",
    ),
    Formula(
        name="gulpease",
        language="it",
        value=lambda t: 89 + (300 * t.sentences - 10 * t.letters) / t.words,
        needs=frozenset({"sentences", "words", "letters"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=Bands(
            easy=80.0,
            medium=60.0,
            source="Lucisano and Piemontese 1988: below 80 hard after primary, below 60 after middle school",
        ),
        source="Lucisano and Piemontese 1988, GULPEASE: una formula per la predizione della difficoltà dei"
        " testi in lingua italiana, Scuola e città 39(3), 110-124",
    ),
    Formula(
        name="wiener-sachtextformel-1",
        language="de",
        value=lambda t: (
            0.1935 * (100 * t.polysyllables / t.words)
            + 0.1672 * t.words / t.sentences
            + 0.1297 * (100 * t.long_words / t.words)
            - 0.0327 * (100 * t.monosyllables / t.words)
            - 0.875
        ),
        needs=frozenset({"sentences", "words", "polysyllables", "long_words", "monosyllables"}),
        higher_is_easier=False,
        fewest_sentences=1,
        bands=_SCHOOL_YEARS,
        source="Bamberger and Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, Jugend und Volk, Vienna",
    ),
    Formula(
        name="flesch-martins",
        language="pt",
        value=lambda t: 248.835 - 1.015 * t.words / t.sentences - 84.6 * t.syllables / t.words,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=Bands(
            easy=75.0,
            medium=50.0,
            source="Martins and others 1996: from 75 school years 1 to 4, from 50 years 5 to 8",
        ),
        source="Martins, Ghiraldelo, Nunes and Oliveira 1996, Readability Formulas Applied to Textbooks in"
        " Brazilian Portuguese, Notas do ICMC 28, São Carlos",
    ),
    Formula(
        name="oborneva",
        language="ru",
        value=lambda t: 206.835 - 1.3 * t.words / t.sentences - 60.1 * t.syllables / t.words,
        needs=frozenset({"sentences", "words", "syllables"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=None,
        source="Oborneva 2006, Automated Assessment of the Complexity of Educational Texts (thesis, Moscow);"
        " the form 206.835 - 1.3 - 60.1 (206.836 - 1.52 - 65.14 is in use too)",
    ),
    Formula(
        name="fog-pl",
        language="pl",
        value=lambda t: 0.4 * (t.words / t.sentences + 100 * t.four_syllables / t.words),
        needs=frozenset({"sentences", "words", "four_syllables"}),
        higher_is_easier=False,
        fewest_sentences=1,
        bands=Bands(
            easy=6.0,
            medium=9.0,
            source="School years of FOG-PL, University of Wrocław: 1-6 primary, 7-9 lower secondary",
        ),
        source="Gunning 1952, The Technique of Clear Writing; words of four and more syllables for Polish:"
        " Seretny 2006, Wskaźnik czytelności tekstu jako pomoc w określaniu stopnia jego trudności",
    ),
    Formula(
        name="jreadability",
        language="ja",
        value=lambda t: (
            11.724
            - 0.056 * t.words / t.sentences
            - 0.126 * (100 * t.kango / t.words)
            - 0.042 * (100 * t.wago / t.words)
            - 0.145 * (100 * t.verbs / t.words)
            - 0.044 * (100 * t.particles / t.words)
        ),
        needs=frozenset({"sentences", "words", "kango", "wago", "verbs", "particles"}),
        higher_is_easier=True,
        fewest_sentences=1,
        bands=Bands(
            easy=4.5,
            medium=2.5,
            source="Levels of learners: from 4.5 elementary, from 2.5 intermediate, below that advanced",
        ),
        source="Lee and Hasebe 2016, Readability Measurement of Japanese Texts Based on Levelled Corpora;"
        " made for people who learn Japanese, not for native readers",
        packages=("fugashi", "unidic_lite"),
    ),
)

FORMULAS = {formula.name: formula for formula in (*_ENGLISH, *_SPANISH, *_OTHERS)}
