"""What the store writes down of an artifact, and how that is read back."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

About = Mapping[str, str | int]
_DIGEST_SHOWN = 16


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

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files.values())


def describe(body: bytes) -> StoredFile:
    """What these bytes are."""
    return StoredFile(digest=hashlib.sha256(body).hexdigest(), size=len(body))


def file_name(name: str, digest: str) -> str:
    """The name under which a file is stored."""
    return f"{digest[:_DIGEST_SHOWN]}.{name}"


def write(manifest: Manifest) -> bytes:
    """As JSON."""
    return json.dumps(asdict(manifest), sort_keys=True).encode()


def parse(key: str, body: bytes) -> Manifest:
    """A ValueError or the like where the bytes are not the whole manifest of that key."""
    written: dict[str, Any] = json.loads(body)
    files = {name: StoredFile(**file) for name, file in written["files"].items()}
    if written["key"] != key:
        raise ValueError(f"manifest of {written['key']} found under {key}")
    return Manifest(key=key, files=files, about=dict(written["about"]))
