"""Building ahead: what would be made and whether it fits, making it, and sweeping what nothing needs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Literal

from service.narration import ALL, Narrator, Recipe, clip_keys
from service.speech.model import Speed

_CHARACTERS: dict[Speed, float] = {"normal": 14.0, "slow": 10.5}
"""Said in a second, measured on the English article with its voices; pauses are counted apart."""
_TRACK_BYTES = 6_000 + 16_000 + 2 * 8_000
"""Of a second of a track: MP3, WAV and u-law twice."""
_CLIP_BYTES = 30_000
"""Of a second of a clip: FLAC at 24,000 frames a second takes about six tenths of the samples."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a build would do to the store."""

    missing: int
    """Tracks that are not stored."""
    adds: int
    """Bytes, about."""
    holds: int
    """Bytes in the store now."""
    room: int | None
    """Bytes that can still be added; None where neither a limit nor a disk tells."""

    @property
    def fits(self) -> bool:
        return self.room is None or self.adds <= self.room


@dataclass(frozen=True, kw_only=True)
class Built:
    """What became of one recipe in a build."""

    recipe: Recipe
    outcome: Literal["made", "reused", "failed", "left"]
    """`left`: not begun, since the build was stopped."""
    reason: str | None = None
    """Why it failed."""
    size: int = 0
    """Bytes of the track's files, where it was made."""


def plan(narrator: Narrator, recipes: Sequence[Recipe]) -> Plan:
    """Looks at the names and sizes in the store, not into its files."""
    held = narrator.store.holds()
    missing = [recipe for recipe in recipes if recipe.key not in held]
    holds = sum(held.values())
    adds = sum(map(_track_size, missing)) + _clips_size(missing, held)
    return Plan(missing=len(missing), adds=adds, holds=holds, room=narrator.store.room(holds))


def build(
    narrator: Narrator, recipes: Iterable[Recipe], stopped: Callable[[], bool] = lambda: False
) -> Iterator[Built]:
    """Make all of them and tell each when done; a failure does not stop the rest.

    Sections come before whole levels, which then find all their clips in the store. Once `stopped` says so,
    what is under way is finished and nothing more is begun.
    """
    wanted = list(recipes)
    for whole in (False, True):
        yield from _build_all(narrator, [each for each in wanted if (each.section == ALL) is whole], stopped)


def _build_all(narrator: Narrator, recipes: list[Recipe], stopped: Callable[[], bool]) -> Iterator[Built]:
    with ThreadPoolExecutor(narrator.at_once) as pool:
        under_way = [pool.submit(_build, narrator, recipe, stopped) for recipe in recipes]
        try:
            for built in as_completed(under_way):
                yield built.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _build(narrator: Narrator, recipe: Recipe, stopped: Callable[[], bool]) -> Built:
    if stopped():
        return Built(recipe=recipe, outcome="left")
    try:
        if narrator.store.inspect(recipe.key):
            return Built(recipe=recipe, outcome="reused")
        manifest = narrator.make(recipe)
    except Exception as error:
        return Built(recipe=recipe, outcome="failed", reason=str(error) or type(error).__name__)
    return Built(recipe=recipe, outcome="made", size=manifest.size)


def _track_size(recipe: Recipe) -> int:
    pauses = sum(utterance.pause for utterance in recipe.utterances) / 1000
    spoken = sum(len(utterance.spoken) for utterance in recipe.utterances)
    return round((pauses + spoken / _CHARACTERS[recipe.speed]) * _TRACK_BYTES)


def _clips_size(recipes: Iterable[Recipe], held: Mapping[str, int]) -> int:
    """Of those that are not stored; tracks share clips, and each is counted once."""
    seconds = {
        key: len(spoken) / _CHARACTERS[recipe.speed]
        for recipe in recipes
        for key, spoken in clip_keys(recipe).items()
        if key not in held
    }
    return round(sum(seconds.values()) * _CLIP_BYTES)
