"""Finished artifacts by recipe key, over any fsspec URL: a folder, memory, a bucket.

`<url>/<key>/` holds the artifact's files, each named by the digest of its bytes, and `manifest.json`, created
last and by exactly one writer: it is there or it is not, and what it names never changes under it. So two
writers of one key can never mix their files; what the second one wrote is left over and swept.
"""

import hashlib
import json
import re
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from secrets import token_hex
from typing import Any

import fsspec

_KEY = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z0-9]+(\.[a-z0-9]+)*")
_MANIFEST = "manifest.json"
_PART = ".part-"
_DIGEST_SHOWN = 16
About = Mapping[str, str | int]
LEFTOVER_AGE = 3600.0
"""Seconds after which an unfinished file is nobody's any more: far longer than any write takes."""


class StoreError(Exception):
    """The store cannot be opened, read or written; the message says where and why."""


class NotStored(LookupError):
    """Nothing whole is stored under that key and name."""


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """What a file's bytes must be."""

    digest: str
    """SHA-256, hexadecimal."""
    size: int
    """Bytes."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """A complete artifact: its presence means that every file it names was written whole."""

    key: str
    files: Mapping[str, StoredFile]
    """By name."""
    about: About = field(default_factory=dict)
    """What its maker wanted remembered."""


class Store:
    """Artifacts below one fsspec URL. Safe to share between threads and, on one URL, between processes."""

    def __init__(self, url: str) -> None:
        """StoreError where the URL's protocol is unknown or its package is not installed."""
        self.url = url
        try:
            self._fs, self._root = fsspec.core.url_to_fs(url)
        except (ValueError, ImportError) as error:
            raise StoreError(f"store {url} cannot be opened: {error}") from error

    def check(self) -> None:
        """StoreError where nothing can be written: cheaper to know before the work than after it."""
        probe = f"{self._root}/probe{_PART}{token_hex(8)}"
        with self._failing("written"):
            self._fs.makedirs(self._root, exist_ok=True)
            self._fs.pipe_file(probe, b"")
            self._fs.rm_file(probe)

    def manifest(self, key: str) -> Manifest | None:
        """What is stored under the key; None where it is absent, incomplete or unreadable."""
        path = f"{self._folder(key)}/{_MANIFEST}"
        try:
            return _parse(key, self._fs.cat_file(path))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def get(self, key: str, name: str) -> bytes:
        """The file's bytes.

        NotStored where there are none, or they no longer fit their digest: then the whole artifact is
        forgotten, so that it can be put again.
        """
        manifest = self.manifest(key)
        if manifest is None or name not in manifest.files:
            raise NotStored(f"{name} of {key} is not stored")
        wanted = manifest.files[name]
        body = self._read(self._path(key, name, wanted.digest))
        if body is None or hashlib.sha256(body).hexdigest() != wanted.digest:
            self._forget(manifest)
            raise NotStored(f"{name} of {key} was damaged in the store")
        return body

    def put(self, key: str, files: Mapping[str, bytes], about: About | None = None) -> Manifest:
        """Store all files or none; answers what is stored: an earlier writer's artifact if there is one."""
        stored = {name: _describe(body) for name, body in files.items()}
        paths = {name: self._path(key, name, file.digest) for name, file in stored.items()}
        earlier = self.manifest(key)
        if earlier:
            return earlier
        with self._failing("written"):
            self._fs.makedirs(self._folder(key), exist_ok=True)
            for name, body in files.items():
                self._write(paths[name], body)
            self._seal(Manifest(key=key, files=stored, about=dict(about or {})))
        written = self.manifest(key)
        if written is None:
            raise StoreError(f"store {self.url}: what was written for {key} cannot be read back")
        return written

    def sweep(self, keep: Collection[str] | None = None, older_than: float = LEFTOVER_AGE) -> int:
        """Remove unfinished and superseded files that are older than so many seconds; answers how many.

        Where `keep` is given, every artifact whose key is not in it goes too.
        """
        with self._failing("swept"):
            self._fs.invalidate_cache()
            paths = self._fs.find(self._root) if self._fs.exists(self._root) else []
            doomed = [path for path in paths if self._is_left_over(path, keep, older_than)]
            for path in doomed:
                self._fs.rm_file(path)
        return len(doomed)

    def _is_left_over(self, path: str, keep: Collection[str] | None, older_than: float) -> bool:
        key, name = path.rsplit("/", 2)[-2:]
        if _PART not in name and not _KEY.fullmatch(key):
            return False  # not ours
        if _PART not in name and keep is not None and key not in keep:
            return True
        return self._age(path) >= older_than and (_PART in name or not self._is_named(key, name))

    def _is_named(self, key: str, name: str) -> bool:
        manifest = self.manifest(key)
        if manifest is None:
            return False
        return name in {_MANIFEST, *(_file_name(each, file.digest) for each, file in manifest.files.items())}

    def _age(self, path: str) -> float:
        return float(time.time() - self._fs.modified(path).timestamp())

    def _seal(self, manifest: Manifest) -> None:
        """Exclusive creation decides who was first.

        A manifest that cannot be read belongs to a writer that died just there, and is replaced.
        """
        path = f"{self._folder(manifest.key)}/{_MANIFEST}"
        body = json.dumps(asdict(manifest), sort_keys=True).encode()
        try:
            with self._fs.open(path, "xb") as file:
                file.write(body)
        except FileExistsError:
            if self.manifest(manifest.key) is None:
                self._write(path, body)

    def _write(self, path: str, body: bytes) -> None:
        """fsspec writes in place; moving a finished file into place is what readers may see."""
        part = f"{path}{_PART}{token_hex(8)}"
        try:
            self._fs.pipe_file(part, body)
            self._fs.mv(part, path)
        except BaseException:
            with suppress(OSError):
                self._fs.rm_file(part)
            raise

    def _read(self, path: str) -> bytes | None:
        try:
            return bytes(self._fs.cat_file(path))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"store {self.url} cannot be read: {_reason(error)}") from error

    def _forget(self, manifest: Manifest) -> None:
        """Unless another writer has replaced it meanwhile."""
        if self.manifest(manifest.key) == manifest:
            with self._failing("repaired"), suppress(FileNotFoundError):
                self._fs.rm_file(f"{self._folder(manifest.key)}/{_MANIFEST}")

    def _folder(self, key: str) -> str:
        if not _KEY.fullmatch(key):
            raise ValueError(f"a key is 64 lower-case hexadecimal digits, not {key!r}")
        return f"{self._root}/{key}"

    def _path(self, key: str, name: str, digest: str) -> str:
        if not _NAME.fullmatch(name) or name == _MANIFEST:
            raise ValueError(f"a stored name is lower-case letters, digits and single dots, not {name!r}")
        return f"{self._folder(key)}/{_file_name(name, digest)}"

    @contextmanager
    def _failing(self, done: str) -> Iterator[None]:
        """Each backend has exceptions of its own; to callers they are all one."""
        try:
            yield
        except StoreError:
            raise
        except Exception as error:
            raise StoreError(f"store {self.url} cannot be {done}: {_reason(error)}") from error


def _describe(body: bytes) -> StoredFile:
    return StoredFile(digest=hashlib.sha256(body).hexdigest(), size=len(body))


def _file_name(name: str, digest: str) -> str:
    return f"{digest[:_DIGEST_SHOWN]}.{name}"


def _parse(key: str, body: bytes) -> Manifest:
    """A ValueError or the like where the bytes are not the whole manifest of that key."""
    written: dict[str, Any] = json.loads(body)
    files = {name: StoredFile(**file) for name, file in written["files"].items()}
    if written["key"] != key:
        raise ValueError(f"manifest of {written['key']} found under {key}")
    return Manifest(key=key, files=files, about=dict(written["about"]))


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__
