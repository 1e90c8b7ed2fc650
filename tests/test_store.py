"""The store on a real folder and in memory; faults by file systems that fail as real ones do."""

import errno
import hashlib
import json
import multiprocessing
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from service.store import Manifest, NotStored, Store, StoreError, Swept

KEY = "0123456789abcdef" * 4
OTHER_KEY = "f" * 64
FILES = {"mp3": b"sound" * 1000, "ulaw.wav": b"telephone", "vtt": b"WEBVTT\n"}


class Failing(MemoryFileSystem):  # type: ignore[misc]
    """Memory that refuses what its class variables say."""

    protocol = "failing"
    store: ClassVar[dict[str, Any]] = {}
    pseudo_dirs: ClassVar[list[str]] = [""]
    error: ClassVar[OSError | None] = None
    """Raised by a write that finds no room."""
    room: ClassVar[int] = 0
    """Bytes that can still be written."""

    @classmethod
    def _strip_protocol(cls, path: str) -> str:
        return str(super()._strip_protocol(path.removeprefix("failing:/")))

    def pipe_file(self, path: str, value: bytes, mode: str = "overwrite", **options: Any) -> None:
        if self.error and len(value) > self.room:
            super().pipe_file(path, value[: self.room], mode, **options)
            raise self.error
        type(self).room -= len(value)
        super().pipe_file(path, value, mode, **options)


fsspec.register_implementation("failing", Failing, clobber=True)


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "folder":
        yield Store((tmp_path / "new" / "store").as_uri())
    else:
        yield Store("memory://store")
        MemoryFileSystem.store.clear()
        MemoryFileSystem.pseudo_dirs[:] = [""]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def failing() -> Iterator[Store]:
    Failing.error, Failing.room = None, 1 << 30
    yield Store("failing://store")
    Failing.error = None
    Failing.store.clear()


def names(folder: Path) -> list[str]:
    return sorted((path.name for path in (folder / KEY).iterdir()), key=lambda name: name.split(".", 1)[1])


def stored(folder: Path, name: str) -> Path:
    [path] = (folder / KEY).glob(f"*.{name}")
    return path


def test_what_was_put_is_got(store: Store) -> None:
    store.put(KEY, FILES, {"voice": "hibari", "frames": 5})
    assert {name: store.get(KEY, name) for name in FILES} == FILES


def test_the_manifest_tells_digests_sizes_and_what_the_maker_wanted(store: Store) -> None:
    written = store.put(KEY, FILES, {"voice": "hibari", "frames": 5})
    manifest = store.manifest(KEY)
    assert manifest == written
    assert manifest is not None
    assert manifest.about == {"voice": "hibari", "frames": 5}
    assert manifest.files["mp3"].size == 5000
    assert manifest.files["mp3"].digest == hashlib.sha256(FILES["mp3"]).hexdigest()


def test_nothing_stored_is_said(store: Store) -> None:
    assert store.manifest(KEY) is None
    with pytest.raises(NotStored):
        store.get(KEY, "mp3")


def test_a_name_that_was_not_put_is_not_stored_and_harms_nothing(store: Store) -> None:
    store.put(KEY, FILES)
    with pytest.raises(NotStored):
        store.get(KEY, "wav")
    assert store.get(KEY, "mp3") == FILES["mp3"]


def test_the_first_writer_wins(store: Store) -> None:
    first = store.put(KEY, FILES)
    assert store.put(KEY, {"mp3": b"other"}) == first
    assert store.get(KEY, "mp3") == FILES["mp3"]


def test_an_empty_file_is_a_file(store: Store) -> None:
    store.put(KEY, {"mp3": b""})
    assert store.get(KEY, "mp3") == b""


def test_nothing_unfinished_is_left_after_a_put(folder: Path) -> None:
    Store(folder.as_uri()).put(KEY, FILES)
    assert [name.split(".", 1)[1] for name in names(folder)] == ["json", "mp3", "ulaw.wav", "vtt"]


def test_a_plain_path_is_a_folder_too(folder: Path) -> None:
    Store(str(folder)).put(KEY, FILES)
    assert Store(folder.as_uri()).get(KEY, "vtt") == FILES["vtt"]


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("", id="empty"),
        pytest.param("..", id="the folder above"),
        pytest.param("../" * 21 + "a", id="as long as a key, and leads out"),
        pytest.param("A" * 64, id="capitals: one key in two spellings"),
        pytest.param("a" * 63, id="too short"),
        pytest.param("a" * 64 + "\n", id="a line end after it"),
    ],
)
def test_what_is_no_key_is_refused(store: Store, key: str) -> None:
    for use in (store.manifest, lambda key: store.get(key, "mp3"), lambda key: store.put(key, FILES)):
        with pytest.raises(ValueError, match="key"):
            use(key)


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../mp3", "a/b", "a.part-1", ".mp3", "mp3.", "MP3", "manifest.json"]
)
def test_what_is_no_name_is_refused_before_anything_is_written(folder: Path, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        Store(folder.as_uri()).put(KEY, {"mp3": b"1", name: b"2"})
    assert not folder.exists()


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-1]), id="cut short"),
        pytest.param(lambda path: path.write_bytes(b"S" + path.read_bytes()[1:]), id="a byte changed"),
        pytest.param(lambda path: path.write_bytes(b""), id="emptied, as a crash can leave it"),
        pytest.param(lambda path: path.unlink(), id="gone"),
    ],
)
def test_a_damaged_file_is_never_served_and_can_be_put_again(folder: Path, damage: Any) -> None:
    store = Store(folder.as_uri())
    store.put(KEY, FILES)
    damage(stored(folder, "mp3"))
    with pytest.raises(NotStored, match="damaged"):
        store.get(KEY, "mp3")
    assert store.manifest(KEY) is None
    store.put(KEY, FILES)
    assert store.get(KEY, "mp3") == FILES["mp3"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty: its writer died"),
        pytest.param('{"key": "', id="cut short"),
        pytest.param("[]", id="not a table"),
        pytest.param('"text"', id="a text"),
        pytest.param("{}", id="nothing in it"),
        pytest.param(f'{{"key": "{KEY}", "files": [], "about": {{}}}}', id="files are no table"),
        pytest.param(f'{{"key": "{KEY}", "files": {{"a": {{}}}}, "about": {{}}}}', id="no digest"),
        pytest.param(f'{{"key": "{OTHER_KEY}", "files": {{}}, "about": {{}}}}', id="of another key"),
        pytest.param("\xff", id="not UTF-8"),
    ],
)
def test_a_damaged_manifest_is_no_manifest_and_is_replaced(folder: Path, text: str) -> None:
    store = Store(folder.as_uri())
    store.put(KEY, FILES)
    (folder / KEY / "manifest.json").write_bytes(text.encode("latin-1"))
    assert store.manifest(KEY) is None
    store.put(KEY, {"mp3": b"again"})
    assert store.get(KEY, "mp3") == b"again"


def test_files_without_their_manifest_are_not_there(folder: Path) -> None:
    store = Store(folder.as_uri())
    store.put(KEY, FILES)
    (folder / KEY / "manifest.json").unlink()
    assert store.manifest(KEY) is None
    with pytest.raises(NotStored):
        store.get(KEY, "mp3")


def test_a_full_store_is_said_and_keeps_nothing_half(failing: Store) -> None:
    Failing.error, Failing.room = OSError(errno.ENOSPC, "No space left on device"), 5100
    with pytest.raises(StoreError, match=r"failing://store cannot be written: .*No space left"):
        failing.put(KEY, {"mp3": b"sound" * 1000, "wav": b"sound" * 1000})
    assert failing.manifest(KEY) is None
    assert not [path for path in Failing.store if ".part-" in path]


def test_once_there_is_room_again_the_same_put_works(failing: Store) -> None:
    Failing.error, Failing.room = OSError(errno.ENOSPC, "No space left on device"), 100
    with pytest.raises(StoreError):
        failing.put(KEY, FILES)
    Failing.error = None
    failing.put(KEY, FILES)
    assert failing.get(KEY, "mp3") == FILES["mp3"]


def test_a_read_only_store_is_said_before_any_work_and_still_read(failing: Store) -> None:
    failing.put(KEY, FILES)
    Failing.error, Failing.room = OSError(errno.EROFS, "Read-only file system"), -1
    with pytest.raises(StoreError, match="Read-only"):
        failing.check()
    assert failing.get(KEY, "mp3") == FILES["mp3"]
    assert failing.put(KEY, {"mp3": b"other"}) == failing.manifest(KEY)


def test_a_store_that_is_a_file_is_said_and_looked_into_without_error(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("not a folder")
    store = Store((tmp_path / "store").as_uri())
    assert store.manifest(KEY) is None
    for attempt in (store.check, lambda: store.put(KEY, FILES)):
        with pytest.raises(StoreError, match="cannot be written"):
            attempt()


def test_a_store_where_no_folder_can_be_made_is_said() -> None:
    store = Store(f"file://{os.devnull}/store")
    assert store.manifest(KEY) is None
    with pytest.raises(StoreError, match="cannot be written"):
        store.check()


@pytest.mark.parametrize("url", ["nonsense://store", "ftps3://x"])
def test_an_unknown_protocol_is_said_at_once(url: str) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(url)


def test_a_check_leaves_nothing_behind(folder: Path) -> None:
    Store(folder.as_uri()).check()
    assert list(folder.iterdir()) == []


def test_threads_that_put_one_key_at_once_agree_on_one_artifact(store: Store) -> None:
    barrier, answers = threading.Barrier(16), []

    def put(n: int) -> None:
        barrier.wait()
        answers.append(store.put(KEY, {"mp3": b"%d" % n * 1000, "ulaw": b"%d" % n}))

    threads = [threading.Thread(target=put, args=(n,)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(answer == answers[0] for answer in answers)
    assert len(answers) == 16
    assert store.get(KEY, "mp3") == store.get(KEY, "ulaw") * 1000


def put_repeatedly(url: str, n: int, answers: "multiprocessing.SimpleQueue[list[Manifest]]") -> None:
    store = Store(url)
    keys = [f"{number:064x}" for number in range(60)]
    answers.put([store.put(key, {"mp3": b"%d" % n * 1000, "ulaw": b"%d" % n}) for key in keys])


def test_processes_that_put_the_same_keys_never_mix_their_files(folder: Path) -> None:
    context = multiprocessing.get_context("spawn")
    answers = context.SimpleQueue()
    writers = [context.Process(target=put_repeatedly, args=(folder.as_uri(), n, answers)) for n in range(4)]
    for writer in writers:
        writer.start()
    results = [answers.get() for _ in writers]
    for writer in writers:
        writer.join()
    assert all(result == results[0] for result in results)
    store = Store(folder.as_uri())
    for manifest in results[0]:
        assert store.get(manifest.key, "mp3") == store.get(manifest.key, "ulaw") * 1000


def test_a_reader_never_sees_half_of_an_artifact(folder: Path) -> None:
    store, done, bad = Store(folder.as_uri()), threading.Event(), []
    keys = [f"{number:064x}" for number in range(40)]

    def read() -> None:
        while not done.is_set():
            for key in keys:
                manifest = store.manifest(key)
                if manifest and (store.get(key, "a") + store.get(key, "b") != key.encode() * 4000):
                    bad.append(key)

    reader = threading.Thread(target=read)
    reader.start()
    for key in keys:
        store.put(key, {"a": key.encode() * 2000, "b": key.encode() * 2000})
    done.set()
    reader.join()
    assert bad == []


def test_sweeping_removes_leftovers_and_keeps_what_is_whole(store: Store) -> None:
    store.put(KEY, FILES)
    store._fs.pipe_file(f"{store._root}/{KEY}/0123.mp3.part-ab", b"half")
    store._fs.pipe_file(f"{store._root}/{KEY}/fedcba9876543210.mp3", b"a second writer's")
    assert store.sweep(older_than=0) == Swept(files=2, size=len(b"halfa second writer's"))
    assert {name: store.get(KEY, name) for name in FILES} == FILES
    assert store.sweep(older_than=0).files == 0


def test_sweeping_leaves_alone_what_may_be_another_writer_s_work(store: Store) -> None:
    store._fs.makedirs(f"{store._root}/{KEY}", exist_ok=True)
    store._fs.pipe_file(f"{store._root}/{KEY}/0123.mp3.part-ab", b"half")
    store._fs.pipe_file(f"{store._root}/{KEY}/fedcba9876543210.mp3", b"whole, its manifest comes next")
    assert store.sweep().files == 0


def test_sweeping_to_a_set_of_keys_removes_the_others(store: Store) -> None:
    store.put(KEY, FILES)
    store.put(OTHER_KEY, FILES)
    assert store.sweep(keep={KEY}).files == 0, "they are young"
    held = store.holds()
    assert store.sweep(keep={KEY}, older_than=0) == Swept(files=len(FILES) + 1, size=held[OTHER_KEY])
    assert store.holds() == {KEY: held[KEY]}
    assert store.manifest(OTHER_KEY) is None
    assert store.get(KEY, "mp3") == FILES["mp3"]


def test_sweeping_never_touches_what_is_not_the_store_s(folder: Path) -> None:
    store = Store(folder.as_uri())
    store.put(KEY, FILES)
    (folder / "README.txt").write_text("kept")
    (folder / "notes").mkdir()
    (folder / "notes" / "mine.mp3").write_text("kept")
    store.sweep(keep=(), older_than=0)
    assert sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()) == [
        "README.txt",
        os.path.join("notes", "mine.mp3"),
    ]


def test_sweeping_a_store_that_is_not_there_yet_finds_nothing(store: Store) -> None:
    assert store.sweep(keep=()).files == 0


def test_the_manifest_is_json_that_others_can_read(folder: Path) -> None:
    Store(folder.as_uri()).put(KEY, FILES, {"voice": "hibari"})
    written = json.loads((folder / KEY / "manifest.json").read_text())
    assert (written["key"], sorted(written["files"]), written["about"]) == (
        KEY,
        sorted(FILES),
        {"voice": "hibari"},
    )


# How much it holds, and how much it may


def test_what_it_holds_is_told_by_key_with_unfinished_files(store: Store) -> None:
    assert store.holds() == {}
    manifest = store.put(KEY, FILES)
    before = store.holds()
    assert before.keys() == {KEY}
    assert before[KEY] > manifest.size == sum(map(len, FILES.values()))
    store._fs.pipe_file(f"{store._root}/{KEY}/0123.mp3.part-ab", b"half")
    assert store.holds() == {KEY: before[KEY] + 4}


@pytest.mark.parametrize(
    ("limit", "held", "room"),
    [
        pytest.param(1000, 0, 1000, id="empty"),
        pytest.param(1000, 400, 600, id="partly full"),
        pytest.param(1000, 1000, 0, id="full"),
        pytest.param(1000, 5000, 0, id="the limit was lowered below what it holds"),
        pytest.param(None, 400, None, id="no limit, and memory has no disk"),
    ],
)
def test_the_room_is_what_the_limit_leaves(limit: int | None, held: int, room: int | None) -> None:
    assert Store("memory://store", limit).room(held) == room


def test_the_room_of_a_folder_is_never_more_than_its_disk_has(folder: Path) -> None:
    free = shutil.disk_usage(folder.parent).free
    room = Store(folder.as_uri(), free * 1000).room(0)
    assert room is not None
    assert free / 2 < room < free * 2, "others write to the disk meanwhile"


@pytest.mark.parametrize(
    ("damage", "whole"),
    [
        pytest.param(lambda path: None, True, id="nothing"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-1]), False, id="cut short"),
        pytest.param(lambda path: path.unlink(), False, id="gone"),
    ],
)
def test_an_inspection_forgets_what_is_not_whole(folder: Path, damage: Any, whole: bool) -> None:
    store = Store(folder.as_uri())
    manifest = store.put(KEY, FILES)
    damage(stored(folder, "mp3"))
    assert store.inspect(KEY) == (manifest if whole else None)
    assert store.manifest(KEY) == (manifest if whole else None)
