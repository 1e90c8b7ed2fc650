"""A small whole article, checks/base, and files to lie over it: checks/<rule>/pass and checks/<rule>/fail.

A case of a rule on translations (T-...) holds languages, to lie over those of languages/base; and `article`,
where its English is another.
"""

import shutil
from pathlib import Path

CASES = Path(__file__).parent
CHECKS = CASES / "checks"
BASE = CHECKS / "base"
EXPECTED = "expected"
TRANSLATED = CASES / "languages" / "base"
"""The easy level of the small article in Spanish, clean under all rules."""


def article(folder: Path, *overlays: Path) -> Path:
    """A copy of the base article below the folder, with the overlays' files in the place of its own."""
    to = folder / "tea"
    for each in (BASE, *overlays):
        shutil.copytree(each, to, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED))
    return to


def translated(folder: Path, *overlays: Path) -> Path:
    """A copy of the Spanish below the folder, with the overlays' languages over it."""
    to = folder / "translations"
    for each in (TRANSLATED, *overlays):
        shutil.copytree(each, to, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED, "article"))
    return to


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    """Put `new` in the place of the first `old` in the file."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
