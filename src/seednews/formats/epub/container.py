"""The ZIP container of a book: the same bytes each time it is written, bounded when it is read."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from seednews.errors import DocumentError

__all__ = ["MAX_ENTRIES", "MAX_TOTAL", "MIMETYPE", "Container", "pack", "resolve"]

MIMETYPE = b"application/epub+zip"
"""What the first entry of every book says (OCF 3.3, section 4.2.6.2)."""

MAX_ENTRIES = 100_000
"""Most entries that a book may have."""

MAX_TOTAL = 256 * 1024 * 1024
"""Most bytes that are unpacked from one book."""

MAX_RATIO = 1_000
"""Most bytes that one packed byte may become, beyond the first megabyte of an entry: honest text stays under 100."""

_CHUNK = 64 * 1024
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP entry can have; every entry has it, so that no clock shows in a book."""

# What zipfile raises on archives that are broken, encrypted or packed by methods it does not know.
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    struct.error,
    OverflowError,
    IndexError,
)


def pack(entries: Mapping[str, bytes]) -> bytes:
    """A book of the entries, in their order behind the mimetype, which is stored (OCF 3.3, section 4.2)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(_info("mimetype", zipfile.ZIP_STORED), MIMETYPE)
        for name, data in entries.items():
            archive.writestr(_info(name, zipfile.ZIP_DEFLATED), data, compresslevel=6)
    return buffer.getvalue()


def _info(name: str, method: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EARLIEST)
    info.compress_type = method
    info.create_system = 3  # Unix, on every system
    info.external_attr = 0o644 << 16
    return info


class Container:
    """A book that is read, entry by entry, within bounds."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as fault:
            reason = f"not a ZIP archive, or a truncated one: {fault}"
            raise DocumentError(reason, "epub", advice="fetch or copy the file again") from None
        self._left = MAX_TOTAL
        infos = self._archive.infolist()
        if len(infos) > MAX_ENTRIES:
            raise DocumentError(f"the book has {len(infos):,} entries, more than {MAX_ENTRIES:,}", "epub")
        self._infos = {info.filename: info for info in infos}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the entries, in their order."""
        return tuple(self._infos)

    def __contains__(self, name: object) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """Bytes of an entry. Raises DocumentError where it is missing, broken, encrypted or beyond the bounds."""
        info = self._infos.get(name)
        if info is None:
            raise DocumentError("the book has no such file", "epub", path=name)
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:  # OCF 3.3, section 4.2.6
            raise DocumentError(f"is packed by method {info.compress_type}, which no book may be", "epub", path=name)
        try:
            return self._chunks(info)
        except _BROKEN as fault:
            raise DocumentError(f"cannot be unpacked: {fault}", "epub", path=name) from None

    def _chunks(self, info: zipfile.ZipInfo) -> bytes:
        """All of an entry, in pieces, since an entry may lie about its size."""
        parts: list[bytes] = []
        size = 0
        with self._archive.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                self._left -= len(chunk)
                if self._left < 0:
                    raise DocumentError(f"unpacks to more than {MAX_TOTAL:,} bytes", "epub", path=info.filename)
                if size > 1_000_000 + MAX_RATIO * info.compress_size:
                    raise DocumentError("unpacks to far more than a text would", "epub", path=info.filename)
                parts.append(chunk)
        return b"".join(parts)


def resolve(base: str, href: str) -> str | None:
    """Name of the entry that `href` in the entry `base` points to; None where it leads out of the book."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return None
    name = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(parts.path)))
    return None if name.startswith("..") else name
