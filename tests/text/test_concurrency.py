"""Sixteen threads that score different languages at once, offline, get what one thread gets."""

import random
import socket
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import NoReturn

import pytest

from service.text.readability import Readability, measure

RESULTS, TEXTS, THREADS = 10_000, 500, 16

# The same words stand in texts of every language (base, male, time, date: one syllable in English, two in
# Spanish), so that one language's count would show in another's.
SENTENCES = {
    "en": (
        "A hospital can help in a crisis.",
        "The idea is animal, total and normal.",
        "Ask Dr. Lee about it.",
    ),
    "es": ("El hospital ayuda en una crisis.", "La idea es animal, total y normal.", "Pregunte a José hoy."),
    "fr": ("Un hospital aide dans une crise.", "La base est animal, total et normal.", "Demandez à Éloïse."),
    "pt-BR": ("O hospital ajuda numa crise.", "A ideia é animal, total e normal.", "Pergunte a João hoje."),
    "de": ("Das Hospital hilft in der Krise.", "Die Idee ist animal, total und normal.", "Fragen Sie Anna."),
    "it": ("Un hospital aiuta nella crisi.", "La idea è animal, total e normal.", "Chieda a Luca oggi."),
    "ru": ("Больница поможет вам в беде.", "Идея хороша, проста и нова.", "Спросите Анну сегодня."),
    "pl": ("Szpital pomaga w kryzysie.", "Idea jest prosta i normalna.", "Zapytaj Annę dzisiaj."),
    "zh-Hans": ("医院可以帮助你。", "这个想法很简单。", "今天问医生。"),
    "hi": ("अस्पताल मदद करता है।", "यह विचार सरल है।", "आज डॉक्टर से पूछें।"),
}

Task = tuple[tuple[str, ...], str]


def tasks() -> list[Task]:
    """Texts of three to nine sentences, languages in turn; no two alike."""
    chance = random.Random(2021)
    texts = []
    for number in range(TEXTS):
        lang = list(SENTENCES)[number % len(SENTENCES)]
        body = chance.choices(SENTENCES[lang], k=chance.randint(2, 8))
        texts.append(((f"{number} base male time date hospital crisis normal.", *body), lang))
    return texts


def blocked(*_args: object, **_kwargs: object) -> NoReturn:
    raise AssertionError("the network was asked")


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, name, blocked)
    monkeypatch.setattr(socket.socket, "connect", blocked)


def scored(task: Task) -> Readability:
    return measure(*task, whole=True)


def alone() -> list[Readability]:
    """Of every text, by the one thread of this process."""
    return [scored(task) for task in tasks()]


@pytest.mark.usefixtures("offline")
def test_ten_thousand_results_of_sixteen_threads_equal_those_of_one() -> None:
    texts = tasks()
    order = [n % TEXTS for n in range(RESULTS)]
    random.Random(7).shuffle(order)
    # One thread in a process of its own, so that it cannot find what the sixteen have left in a cache.
    with (
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process,
        ThreadPoolExecutor(THREADS) as threads,
    ):
        awaited = process.submit(alone)
        together = list(threads.map(lambda n: scored(texts[n]), order))
        expected = awaited.result()
    assert [each for n, each in zip(order, together, strict=True) if each != expected[n]] == []
    assert len({str(each) for each in expected}) > TEXTS / 4
    assert sum(any(measured.value is not None for measured in each.measures) for each in expected) > TEXTS / 4
