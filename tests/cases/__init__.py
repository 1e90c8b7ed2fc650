"""A small whole article, checks/base, and files to lie over it: checks/<rule>/pass and checks/<rule>/fail."""

import shutil
from pathlib import Path

CASES = Path(__file__).parent
CHECKS = CASES / "checks"
BASE = CHECKS / "base"
EXPECTED = "expected"


def article(folder: Path, *overlays: Path) -> Path:
    """A copy of the base article below the folder, with the overlays' files in the place of its own."""
    to = folder / "tea"
    for each in (BASE, *overlays):
        shutil.copytree(each, to, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED))
    return to


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    """Put `new` in the place of the first `old` in the file."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
