"""Finished artifacts by recipe key, over any fsspec URL: a folder, memory, a bucket.

`<url>/<key>/` holds the artifact's files, each named by the digest of its bytes, and `manifest.json`, created
last and by exactly one writer: it is there or it is not, and what it names never changes under it. So two
writers of one key can never mix their files; what the second one wrote is left over and swept.
"""

import hashlib
import os
import re
import shutil
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any

import fsspec
from fsspec.implementations.local import LocalFileSystem

from service import manifests
from service.manifests import About
from service.manifests import Manifest as Manifest

_KEY = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z0-9]+(\.[a-z0-9]+)*")
_MANIFEST = "manifest.json"
_PART = ".part-"
LEFTOVER_AGE = 3600.0
"""Seconds after which an unfinished file is nobody's any more: far longer than any write takes."""


class StoreError(Exception):
    """The store cannot be opened, read or written; the message says where and why."""


class NotStored(LookupError):
    """Nothing whole is stored under that key and name."""


@dataclass(frozen=True, kw_only=True)
class Swept:
    """What a sweep removed."""

    files: int
    size: int
    """Bytes."""


class Store:
    """Artifacts below one fsspec URL. Safe to share between threads and, on one URL, between processes."""

    def __init__(self, url: str, limit: int | None = None) -> None:
        """StoreError where the URL's protocol is unknown or its package is not installed.

        `limit` is how many bytes it may come to hold, for those who ask for `room` before they write.
        """
        self.url = url
        self._limit = limit
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
            return manifests.parse(key, self._fs.cat_file(path))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def inspect(self, key: str) -> Manifest | None:
        """As `manifest`, but an artifact of which a file is missing or of another length is forgotten."""
        manifest = self.manifest(key)
        if manifest and not self._fits(manifest):
            self._forget(manifest)
            return None
        return manifest

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
        stored = {name: manifests.describe(body) for name, body in files.items()}
        paths = {name: self._path(key, name, file.digest) for name, file in stored.items()}
        earlier = self.manifest(key)
        if earlier:
            return earlier
        with self._failing("written"):
            self._fs.makedirs(self._folder(key), exist_ok=True)
            for name, body in files.items():
                self._write(paths[name], body)
            self._seal(Manifest(key=key, files=stored, about=dict(about or {})))
        written = self.manifest(key)  # another writer may have been quicker
        if written is None:
            raise StoreError(f"store {self.url}: what was written for {key} cannot be read back")
        return written

    def holds(self) -> dict[str, int]:
        """Bytes by key, of unfinished files too: one listing of the whole store."""
        held: dict[str, int] = {}
        for path, entry in self._listed().items():
            key = path.rsplit("/", 2)[-2]
            if _KEY.fullmatch(key):
                held[key] = held.get(key, 0) + int(entry["size"])
        return held

    def room(self, held: int) -> int | None:
        """Bytes that can be added to those held, by the limit and the disk; None if neither tells."""
        rooms = [] if self._limit is None else [max(0, self._limit - held)]
        if isinstance(self._fs, LocalFileSystem):
            rooms.append(shutil.disk_usage(_existing(Path(self._root))).free)
        return min(rooms, default=None)

    def sweep(self, keep: Collection[str] | None = None, older_than: float = LEFTOVER_AGE) -> Swept:
        """Remove unfinished and superseded files that are older than so many seconds.

        Where `keep` is given, every artifact that old whose key is not in it goes too.
        """
        listed = self._listed()
        with self._failing("swept"):
            doomed = [path for path in listed if self._is_left_over(path, keep, older_than)]
            # The manifest first: a reader sees an artifact whole or not at all.
            for path in sorted(doomed, key=lambda path: not path.endswith(f"/{_MANIFEST}")):
                with suppress(FileNotFoundError):
                    self._fs.rm_file(path)
            for folder in {path.rsplit("/", 1)[0] for path in doomed}:
                self._remove_empty(folder, keep)
        return Swept(files=len(doomed), size=sum(int(listed[path]["size"]) for path in doomed))

    def _remove_empty(self, folder: str, keep: Collection[str] | None) -> None:
        """A folder that is still wanted stays, since a writer may have made it just now."""
        key = folder.rsplit("/", 1)[-1]
        if keep is not None and key not in keep and _KEY.fullmatch(key):
            with suppress(OSError):
                self._fs.rmdir(folder)

    def _listed(self) -> dict[str, dict[str, Any]]:
        """Every file by path, with what the backend tells of it."""
        with self._failing("listed"):
            self._fs.invalidate_cache()
            return dict(self._fs.find(self._root, detail=True)) if self._fs.exists(self._root) else {}

    def _fits(self, manifest: Manifest) -> bool:
        try:
            return all(
                self._fs.size(self._path(manifest.key, name, file.digest)) == file.size
                for name, file in manifest.files.items()
            )
        except FileNotFoundError:
            return False

    def _is_left_over(self, path: str, keep: Collection[str] | None, older_than: float) -> bool:
        key, name = path.rsplit("/", 2)[-2:]
        if _PART not in name and not _KEY.fullmatch(key):
            return False  # not ours
        if keep is not None and key not in keep:
            return self._age(path) >= older_than
        return (_PART in name or not self._is_named(key, name)) and self._age(path) >= older_than

    def _is_named(self, key: str, name: str) -> bool:
        manifest = self.manifest(key)
        if manifest is None:
            return False
        return name in {
            _MANIFEST,
            *(manifests.file_name(each, file.digest) for each, file in manifest.files.items()),
        }

    def _age(self, path: str) -> float:
        """Seconds since it was written; none if it is gone, which a builder's unfinished file soon is."""
        try:
            return float(time.time() - self._fs.modified(path).timestamp())
        except FileNotFoundError:
            return 0.0

    def _seal(self, manifest: Manifest) -> None:
        """Exclusive creation decides who was first.

        A manifest that cannot be read belongs to a writer that died just there, and is replaced.
        """
        path = f"{self._folder(manifest.key)}/{_MANIFEST}"
        body = manifests.write(manifest)
        try:
            self._create(path, body)
        except FileExistsError:
            if self.manifest(manifest.key) is None:
                self._write(path, body)

    def _create(self, path: str, body: bytes) -> None:
        """FileExistsError where it is there already.

        On a disk it appears with all its bytes, by a link: a second writer must not take it for one whose
        writer died. Where there are no links, and elsewhere, it is created and then written.
        """
        part = f"{path}{_PART}{token_hex(8)}"
        if isinstance(self._fs, LocalFileSystem):
            self._fs.pipe_file(part, body)
            try:
                os.link(part, path)
                return
            except FileExistsError:
                raise
            except OSError:
                pass  # a file system without links
            finally:
                os.unlink(part)
        with self._fs.open(path, "xb") as file:
            file.write(body)

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
        return f"{self._folder(key)}/{manifests.file_name(name, digest)}"

    @contextmanager
    def _failing(self, done: str) -> Iterator[None]:
        """Each backend has exceptions of its own; to callers they are all one."""
        try:
            yield
        except StoreError:
            raise
        except Exception as error:
            raise StoreError(f"store {self.url} cannot be {done}: {_reason(error)}") from error


def _existing(path: Path) -> Path:
    """The path, or the nearest folder above it that is there."""
    return next(each for each in (path, *path.parents) if each.exists())


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__
