"""The assembly on a small article of its own, with the real engines in real workers."""

import io
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier
from typing import Any

import numpy as np
import pytest
import soundfile

from service import narration
from service.articles.model import Level
from service.executors import Workers
from service.narration import Narrator, Recipe, Rendered
from service.speech import engines
from service.speech.model import EngineError, Speed, Utterance, Voice
from service.speech.voices import NoVoice, Voices
from service.store import NotStored, Store, StoreError
from tests import small
from tests.small import ESPEAK, HIBARI, LOG, SECTIONS

Said = tuple[Utterance, ...]


def logged(voice: Voice, speed: Speed, said: Said, clips_url: str | None) -> Rendered:
    """Render, and leave a line for each time that was done, in whatever process."""
    with open(os.environ[LOG], "a") as log:
        log.write(f"{voice.id} {speed} {said[0].id}\n")
    return narration.render(voice, speed, said, clips_url)


def mute_in_the_second_section(voice: Voice, speed: Speed, said: Said, clips_url: str | None) -> Rendered:
    """Render, but for one section."""
    if said[0].id.startswith("second"):
        raise EngineError("no sound came out")
    return logged(voice, speed, said, clips_url)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    running = Workers(2, time_limit=60)
    yield running
    running.close()


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "renderings"
    monkeypatch.setenv(LOG, str(path))
    return path


@pytest.fixture
def own_workers(log: Path) -> Iterator[Workers]:
    """Workers of this test alone, which know its log."""
    running = Workers(2, time_limit=60)
    yield running
    running.close()


Made = Callable[..., Narrator]


@pytest.fixture
def narrator(tmp_path: Path, workers: Workers) -> Made:
    """Make a narrator of the small article; what is not said is as in production."""

    def make(
        render: narration.Render = narration.render,
        url: str | None = None,
        workers: Workers = workers,
        **changed: Any,
    ) -> Narrator:
        store = Store(url) if url else None
        return small.narrator(tmp_path, workers, render=render, store=store, **changed)

    return make


def espeak(
    narrator: Narrator, section: str = "first", level: Level = "easy", speed: Speed = "normal"
) -> Recipe:
    return narrator.recipe("small", "en", level, section, "espeak-en", speed)


def test_a_section_is_made_whole_with_every_file(narrator: Made) -> None:
    maker = narrator()
    recipe = espeak(maker)
    manifest = maker.make(recipe)
    files = {name: maker.read(recipe, name) for name in ("mp3", "wav", "ulaw", "ulaw.wav", "vtt", "json")}
    assert set(files) == set(manifest.files)
    assert {name: len(body) for name, body in files.items()} == {
        name: file.size for name, file in manifest.files.items()
    }
    assert files["ulaw"] in files["ulaw.wav"]
    with soundfile.SoundFile(io.BytesIO(files["mp3"])) as mp3:
        assert mp3.frames == manifest.about["frames"]
        assert mp3.frames / mp3.samplerate == pytest.approx(narration.seconds(manifest))


def test_the_cues_cover_every_sentence_of_the_sound_in_order(narrator: Made) -> None:
    maker = narrator()
    recipe = espeak(maker)
    manifest = maker.make(recipe)
    cues = [cue for cue in json.loads(maker.read(recipe, "json")) if cue["kind"] != "word"]
    assert [cue["id"] for cue in cues] == ["first.title.1", "first.intro.1", "notice"]
    edges = [edge for cue in cues for edge in (cue["start"], cue["end"])]
    assert edges == sorted(set(edges))
    assert edges[-1] <= narration.seconds(manifest)
    pcm, rate = soundfile.read(io.BytesIO(maker.read(recipe, "wav")), dtype="int16")
    for cue in cues:
        assert np.abs(pcm[int(cue["start"] * rate) : int(cue["end"] * rate)]).max() > 1000


def test_webvtt_shows_what_is_written_not_what_is_said(narrator: Made) -> None:
    maker = narrator()
    captions = maker.read(espeak(maker), "vtt").decode()
    assert "The first heading\n" in captions
    assert "hedding" not in captions


def test_the_manifest_remembers_voice_speed_and_length(narrator: Made) -> None:
    maker = narrator()
    about = maker.make(espeak(maker, speed="slow")).about
    assert (about["voice"], about["lang"], about["speed"], about["rate"]) == (
        "espeak-en",
        "en",
        "slow",
        22050,
    )
    assert str(about["engine"]).startswith("espeakng-loader")


def test_all_says_every_section_and_the_notice_once(narrator: Made) -> None:
    ids = [utterance.id for utterance in espeak(narrator(), "all").utterances]
    assert ids == ["first.title.1", "first.intro.1", "second.title.1", "second.intro.1", "notice", "notice"]


def test_the_default_voice_is_the_language_s_first(narrator: Made) -> None:
    maker = narrator()
    assert maker.recipe("small", "en", "easy", "first").voice == maker.voices("en")[0]


def test_slow_is_slower(narrator: Made) -> None:
    maker = narrator()
    normal, slow = (maker.make(espeak(maker, speed=speed)) for speed in ("normal", "slow"))
    assert narration.seconds(slow) > 1.1 * narration.seconds(normal)


def test_looking_renders_nothing(narrator: Made, own_workers: Workers, log: Path) -> None:
    maker = narrator(logged, workers=own_workers)
    assert maker.find(espeak(maker)) is None
    assert not log.exists()


def test_what_was_made_is_found_and_not_made_again(narrator: Made, own_workers: Workers, log: Path) -> None:
    maker = narrator(logged, workers=own_workers)
    made = maker.make(espeak(maker))
    assert maker.find(espeak(maker)) == made
    assert maker.make(espeak(maker)) == made
    assert narrator(logged, workers=own_workers).make(espeak(maker)) == made
    assert log.read_text().splitlines() == ["espeak-en normal first.title.1"]


def test_sixteen_at_once_render_each_recipe_once_and_mix_nothing_up(
    narrator: Made, own_workers: Workers, log: Path
) -> None:
    maker = narrator(logged, workers=own_workers)
    asked = [
        maker.recipe("small", "en", "easy", section, voice.id, speed)
        for section in SECTIONS
        for voice in maker.voices("en")
        for speed in ("normal", "slow")
    ]
    barrier = Barrier(16)

    def ask(recipe: Recipe) -> tuple[Recipe, bytes]:
        barrier.wait()
        return recipe, maker.read(recipe, "mp3")

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(ask, [asked[n % len(asked)] for n in range(16)]))

    wanted = {f"{each.voice.id} {each.speed} {each.utterances[0].id}" for each in asked}
    assert Counter(log.read_text().splitlines()) == Counter(wanted)
    for recipe, mp3 in answers:
        manifest = maker.find(recipe)
        assert manifest is not None
        assert (manifest.about["voice"], manifest.about["speed"]) == (recipe.voice.id, recipe.speed)
        with soundfile.SoundFile(io.BytesIO(mp3)) as sound:
            # Each engine has a rate of its own, so the sound itself tells who spoke.
            assert sound.samplerate == {"hibari": 24000, "espeak": 22050}[recipe.voice.engine]
            assert sound.frames == manifest.about["frames"]
        ids = {cue["id"] for cue in json.loads(maker.read(recipe, "json"))}
        assert ids == {utterance.id for utterance in recipe.utterances}


def test_all_who_wait_for_a_rendering_that_fails_are_told(
    narrator: Made, own_workers: Workers, log: Path
) -> None:
    maker = narrator(mute_in_the_second_section, workers=own_workers)
    barrier = Barrier(4)

    def ask(_: int) -> str:
        barrier.wait()
        try:
            maker.make(espeak(maker, "second"))
        except EngineError as error:
            return str(error)
        return "made"

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, range(4))) == ["no sound came out"] * 4


@pytest.mark.parametrize("voice_id", ["no-such-voice", "espeak-es", ""])
def test_a_voice_that_does_not_exist_is_said_and_not_replaced(narrator: Made, voice_id: str) -> None:
    with pytest.raises(NoVoice):
        narrator().recipe("small", "en", "easy", "first", voice_id)


def of_another_release(voice: Voice, speed: Speed, said: Said, clips_url: str | None) -> Rendered:
    """Render on a machine that has another release of the engine."""
    return replace(narration.render(voice, speed, said, clips_url), engine="espeak of yesterday")


def test_a_worker_with_another_release_of_the_engine_is_refused(narrator: Made) -> None:
    maker = narrator(of_another_release)
    with pytest.raises(EngineError, match="the worker has espeak of yesterday, here is espeakng-loader"):
        maker.make(espeak(maker))
    assert maker.find(espeak(maker)) is None


def test_a_language_that_nobody_speaks_has_no_voices_and_no_recipe(narrator: Made) -> None:
    maker = narrator()
    assert maker.voices("tlh") == ()
    with pytest.raises(NoVoice):
        maker.recipe("small", "tlh", "easy", "first")


@pytest.mark.parametrize(("article", "section"), [("none", "first"), ("small", "none"), ("small", "")])
def test_a_text_that_does_not_exist_has_no_recipe(narrator: Made, article: str, section: str) -> None:
    with pytest.raises(KeyError):
        narrator().recipe(article, "en", "easy", section)


def test_a_store_that_cannot_be_written_is_said_before_rendering(
    narrator: Made, own_workers: Workers, log: Path
) -> None:
    maker = narrator(logged, url=f"file://{os.devnull}/store", workers=own_workers)
    assert maker.find(espeak(maker)) is None
    with pytest.raises(StoreError):
        maker.make(espeak(maker))
    assert not log.exists()


def test_without_on_demand_rendering_reading_never_renders(
    narrator: Made, own_workers: Workers, log: Path
) -> None:
    maker = narrator(logged, on_demand=False, workers=own_workers)
    with pytest.raises(NotStored):
        maker.read(espeak(maker), "mp3")
    assert not log.exists()
    maker.make(espeak(maker))
    assert len(maker.read(espeak(maker), "mp3")) > 1000


def test_a_damaged_file_is_rendered_again_when_it_is_read(narrator: Made, tmp_path: Path) -> None:
    maker = narrator()
    recipe = espeak(maker)
    maker.make(recipe)
    [mp3] = (tmp_path / "store" / recipe.key).glob("*.mp3")
    mp3.write_bytes(mp3.read_bytes()[:-1000])
    with soundfile.SoundFile(io.BytesIO(maker.read(recipe, "mp3"))) as sound:
        manifest = maker.find(recipe)
        assert manifest is not None
        assert sound.frames == manifest.about["frames"]


def test_every_recipe_of_the_content_is_found_by_its_key(narrator: Made) -> None:
    maker = narrator()
    recipes = list(maker.recipes())
    voices = maker.voices("en")
    assert len({recipe.key for recipe in recipes}) == len(recipes) == len(voices) * 2 * 3 * 3
    assert all(maker.by_key(recipe.key) == recipe for recipe in recipes)


@pytest.mark.parametrize("key", ["", "0" * 64, "../../etc/passwd"])
def test_any_other_key_is_unknown(narrator: Made, key: str) -> None:
    assert narrator().by_key(key) is None


def test_the_first_recipe_of_the_content_is_the_default_voice_at_normal_speed(narrator: Made) -> None:
    maker = narrator()
    assert next(maker.recipes()) == maker.recipe("small", "en", "easy", "first")


def test_a_key_is_the_same_in_every_process(narrator: Made, own_workers: Workers) -> None:
    recipe = espeak(narrator())
    assert own_workers.run(narration._key, recipe.voice, recipe.speed, recipe.utterances) == recipe.key


def test_whatever_changes_the_bytes_changes_the_key(narrator: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = narrator()
    keys = {espeak(maker).key}
    keys.add(espeak(maker, speed="slow").key)
    keys.add(espeak(maker, "second").key)
    keys.add(espeak(maker, level="plain").key)
    keys.add(maker.recipe("small", "en", "easy", "first", "hibari").key)
    keys.add(espeak(narrator(notice="Another notice.")).key)
    with monkeypatch.context() as patch:
        patch.setattr(engines, "version_of", lambda voice: "espeak of tomorrow")
        keys.add(espeak(narrator()).key)
    with monkeypatch.context() as patch:
        patch.setattr("service.speech.audio.encoding", lambda: {"mp3": 64})
        keys.add(espeak(narrator()).key)
    with monkeypatch.context() as patch:
        patch.setattr("service.speech.utterances.BETWEEN_SECTIONS", 1)
        keys.add(espeak(narrator()).key)
    with monkeypatch.context() as patch:
        patch.setattr(narration, "_PIPELINE", 2)
        keys.add(espeak(narrator()).key)
    for voice in (replace(ESPEAK, gain=1.5), replace(ESPEAK, model="en-gb")):
        keys.add(espeak(narrator(voices=Voices((voice,), lambda voice: None))).key)
    assert len(keys) == 12
    assert espeak(narrator()).key in keys


@pytest.mark.parametrize(
    "voice",
    [
        pytest.param(replace(ESPEAK, reads=("en", "es")), id="it reads another language too"),
        pytest.param(replace(ESPEAK, reads=("en-GB", "en")), id="its languages stand in another order"),
    ],
)
def test_what_changes_no_byte_changes_no_key(narrator: Made, voice: Voice) -> None:
    changed = espeak(narrator(voices=Voices((voice,), lambda voice: None)))
    assert changed.key == espeak(narrator()).key
    assert narration.clip_keys(changed) == narration.clip_keys(espeak(narrator()))


def test_a_web_process_makes_keys_without_loading_an_engine_or_an_encoder(own_workers: Workers) -> None:
    assert own_workers.run(loaded_by_making_a_key) == []


def loaded_by_making_a_key() -> list[str]:
    """Heavy modules in a fresh process after it has made a key."""
    import sys

    for voice in (HIBARI, ESPEAK):
        narration._key(voice, "normal", ())
    heavy = {"onnxruntime", "hibari", "pyttsx3", "lameenc", "soxr"}
    return sorted(heavy & set(sys.modules))
