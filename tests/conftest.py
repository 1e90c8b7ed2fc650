"""Options of the test run, and the log in which workers write what they did."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small import LOG


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases", action="store_true", help="Write what the golden cases find as what they expect."
    )


@pytest.fixture(scope="module")
def path_of_log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One for all tests of the module, since it is given to the workers when they start."""
    with pytest.MonkeyPatch.context() as patch:
        path = tmp_path_factory.mktemp("log") / "worked"
        patch.setenv(LOG, str(path))
        yield path


@pytest.fixture
def log(path_of_log: Path) -> Path:
    """Empty at the start of each test."""
    for left in path_of_log.parent.iterdir():
        left.unlink()
    return path_of_log
