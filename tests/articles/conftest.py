"""The small article of the cases, to be read or to be spoiled."""

from pathlib import Path

import pytest

from tests import cases


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    """Folder of a copy of the base article."""
    return cases.article(tmp_path)
