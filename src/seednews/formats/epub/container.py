"""The ZIP container of a book. Writing always gives the same bytes; reading has limits on time and memory.

Writing needs no XML parser, so the parsers are imported when an entry is read.
"""

from __future__ import annotations

import io
import posixpath
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import attrs

from seednews.errors import DocumentError
from seednews.patterns import regex
from seednews.system.signatures import ZIP

if TYPE_CHECKING:
    from lxml import etree

    from seednews.formats.shared.html import Page

__all__ = [
    "MAX_ENTRIES",
    "MAX_MARKS",
    "MAX_TOTAL",
    "MIMETYPE",
    "Archive",
    "Container",
    "Packed",
    "pack",
    "packed",
    "resolve",
]

MIMETYPE = b"application/epub+zip"
"""Content of the first entry of every book (OCF 3.3, section 4.2.6.2)."""

MAX_ENTRIES = 100_000
"""Maximum number of entries in a book."""

MAX_TOTAL = 256 * 1024 * 1024
"""Maximum number of bytes that are unpacked from one book."""

MIN_TOTAL = 16 * 1024 * 1024
"""Number of bytes that may be unpacked from any book, regardless of its size."""

MAX_RATIO = 100
"""Maximum number of unpacked bytes per byte of the book, beyond `MIN_TOTAL`. Real text is far below."""

MAX_MARKS = 2_000_000
"""Maximum number of marks in the parsed entries of a book: ``<`` and names such as ``&nbsp;`` in XML, ``{`` and ``[``
in JSON. Each takes many times its size in memory or time. An issue of ten thousand articles has about a million."""

MIN_MARKS = 250_000
"""Number of marks that any book may have, regardless of its size; larger books may have one more per `BYTES_A_MARK`."""

BYTES_A_MARK = 4
"""Minimum number of bytes of the book per mark, beyond `MIN_MARKS`. Real pages have twice as many, compressed."""

_CHUNK = 1024 * 1024
_SLICE = 64 * 1024
"""Maximum number of bytes that are passed to zlib at a time, because it copies the rest."""

# The exceptions of zipfile for broken or malicious archives.
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    struct.error,
    OverflowError,
    IndexError,
)


# -- writing: PKWARE's APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.14 to 4.3.16 (its end)

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5HL")
_OFFSET = struct.Struct("<L")
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_VERSION, _VERSION_64 = 20, 45
_STORED, _DEFLATED = 0, 8
_UTF_8 = 0x800
_UNIX = 3 << 8  # the system that made the archive, the same on all systems
_RIGHTS = (stat.S_IFREG | 0o644) << 16
_EARLIEST = (1 << 5) | 1
"""The earliest possible date of an entry, 1980-01-01. Every entry has it, so a book does not depend on the clock."""
_MOST_16, _MOST_32 = 0xFFFF, 0xFFFFFFFF
_LEVEL = 4
"""Level of zlib: books are 1 % larger than at its default, 6, and take five sixths of the time."""


@attrs.frozen
class Packed:
    """A compressed entry of a book."""

    method: int
    """Compression method: 0 stored, 8 deflated."""
    crc: int
    """CRC-32 of the content."""
    size: int
    """Size of the content, in bytes."""
    data: bytes
    """The compressed content."""


def packed(data: bytes) -> Packed:
    """Compress an entry. Entries that are the same in every book are compressed once."""
    return Packed(_DEFLATED, zlib.crc32(data), len(data), zlib.compress(data, _LEVEL, -zlib.MAX_WBITS))


_MIMETYPE = Packed(_STORED, zlib.crc32(MIMETYPE), len(MIMETYPE), MIMETYPE)


def pack(entries: Mapping[str, bytes | Packed]) -> bytes:
    """A book with these entries, in order. Errors are those of :class:`Archive`."""
    archive = Archive()
    for name, entry in entries.items():
        archive.add(name, entry)
    return archive.finished()


class Archive:
    """Writes a book entry by entry, after the mimetype, which is stored uncompressed (OCF 3.3, section 4.2).

    Only the book itself is kept in memory. Raises DocumentError if it would be larger than four gigabytes.
    """

    def __init__(self) -> None:
        self._book = io.BytesIO()
        self._directory: list[bytes] = []
        self.add("mimetype", _MIMETYPE)

    def add(self, name: str, entry: bytes | Packed) -> None:
        """Append an entry."""
        entry = packed(entry) if isinstance(entry, bytes) else entry
        head = _Head.of(name, entry.method, entry.crc, len(entry.data), entry.size)
        self._enter(head, self._book.tell())
        self._book.write(head.local)
        self._book.write(entry.data)

    def add_pieces(self, name: str, pieces: Iterable[bytes]) -> None:
        """Append an entry that is produced in pieces. Each piece can be released after it was compressed."""
        pieces = iter(pieces)
        first, second = next(pieces, b""), next(pieces, None)
        if second is None:
            self.add(name, first)
            return
        at, crc, size = self._book.tell(), 0, 0
        self._book.write(_Head.of(name, _DEFLATED, 0, 0, 0).local)
        begin = self._book.tell()
        deflated = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        for piece in chain((first, second), pieces):
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            self._book.write(deflated.compress(piece))
        self._book.write(deflated.flush())
        head = _Head.of(name, _DEFLATED, crc, self._book.tell() - begin, size)
        self._enter(head, at)
        self._book.seek(at)
        self._book.write(head.local)
        self._book.seek(0, io.SEEK_END)

    def insert(self, number: int, name: str, entry: bytes) -> None:
        """Insert an entry before another one, if its content depends on the entries after it.

        `number` is the index of that one.
        """
        end = self._book.tell()
        self.add(name, entry)
        at = _offset(self._directory[number])
        with self._book.getbuffer() as book:
            added = bytes(book[end:])
            book[at + len(added) :] = book[at:end]
            book[at : at + len(added)] = added
        behind = [_moved(each, len(added)) for each in self._directory[number:-1]]
        self._directory[number:] = [_moved(self._directory[-1], at - end), *behind]

    def _enter(self, head: _Head, at: int) -> None:
        self._directory.append(head.central + _place(at) + head.name)

    def finished(self) -> bytes:
        """The complete book. After this, no entry can be added."""
        at = self._book.tell()
        _place(at)
        self._book.writelines(self._directory)
        self._book.write(_end(len(self._directory), self._book.tell() - at, at))
        return self._book.getvalue()


@attrs.frozen
class _Head:
    """The headers of an entry: before its content, and in the central directory."""

    local: bytes
    """The local header."""
    central: bytes
    """The record in the central directory, up to the offset of the entry."""
    name: bytes
    """The name, which follows the offset."""

    @classmethod
    def of(cls, name: str, method: int, crc: int, packed_size: int, size: int) -> _Head:
        """The headers of an entry."""
        encoded = name.encode()
        flags = 0 if encoded.isascii() else _UTF_8
        facts = (flags, method, 0, _EARLIEST, crc, packed_size, size, len(encoded), 0)
        local = _LOCAL.pack(ZIP, _VERSION, *facts) + encoded
        return cls(local, _CENTRAL.pack(b"PK\1\2", _UNIX | _VERSION, _VERSION, *facts, 0, 0, 0, _RIGHTS), encoded)


def _place(at: int) -> bytes:
    """An offset as in the central directory. Raises DocumentError if it is too large."""
    if at > _MOST_32:
        raise DocumentError("the book would be larger than four gigabytes", "epub")
    return _OFFSET.pack(at)


def _offset(record: bytes) -> int:
    """The offset of the entry, from its record in the central directory."""
    (at,) = _OFFSET.unpack_from(record, _CENTRAL.size)
    return int(at)


def _moved(record: bytes, by: int) -> bytes:
    """The record of an entry whose offset has changed by `by` bytes."""
    behind = _CENTRAL.size + _OFFSET.size
    return record[: _CENTRAL.size] + _place(_offset(record) + by) + record[behind:]


def _end(count: int, size: int, at: int) -> bytes:
    """The end of the central directory; in the ZIP64 form, too, if there are too many entries for the short form."""
    short = _END.pack(b"PK\5\6", 0, 0, *[min(count, _MOST_16)] * 2, min(size, _MOST_32), at, 0)
    if count < _MOST_16:
        return short
    facts = (_UNIX | _VERSION_64, _VERSION_64, 0, 0, count, count, size, at)
    return _END_64.pack(b"PK\6\6", _END_64.size - 12, *facts) + _LOCATOR.pack(b"PK\6\7", 0, at + size, 1) + short


# -- reading


class Container:
    """Reads the entries of a book, with limits.

    zipfile reads the central directory. The entries are unpacked here, in pieces, because an entry may state a wrong
    size.
    """

    def __init__(self, data: bytes) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                infos = archive.infolist()
        except _BROKEN as fault:
            reason = f"not a ZIP archive, or truncated: {fault}"
            raise DocumentError(reason, "epub", advice="download or copy the file again") from None
        if len(infos) > MAX_ENTRIES:
            raise DocumentError(f"the book has {len(infos):,} entries; the limit is {MAX_ENTRIES:,}", "epub")
        self._data = memoryview(data)
        self._left = min(MAX_TOTAL, MIN_TOTAL + MAX_RATIO * len(data))
        self._marks = min(MAX_MARKS, MIN_MARKS + len(data) // BYTES_A_MARK)
        self._infos = {info.filename: info for info in infos}
        self.twins: tuple[str, ...] = ()
        """Names that several entries share; the last entry is read."""
        if len(self._infos) < len(infos):
            counted = Counter(info.filename for info in infos)
            self.twins = tuple(name for name, count in counted.items() if count > 1)
        self._folded: dict[str, str] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the entries, in order."""
        return tuple(self._infos)

    @property
    def size(self) -> int:
        """Size of the book, in bytes."""
        return len(self._data)

    def __contains__(self, name: object) -> bool:
        return name in self._infos

    def like(self, name: str) -> str | None:
        """The entry whose name differs from `name` only in case, slashes or Unicode composition, or None."""
        if self._folded is None:
            self._folded = {}
            for each in self._infos:
                self._folded.setdefault(_folded(each), each)
        return self._folded.get(_folded(name))

    def read(self, name: str) -> bytes:
        """The content of an entry. Raises DocumentError if it is missing, damaged, encrypted or exceeds a limit."""
        info = self._infos.get(name)
        if info is None:
            raise DocumentError("the book does not contain this file", "epub", path=name)
        if info.compress_type not in {_STORED, _DEFLATED}:  # OCF 3.3, section 4.2.6
            raise DocumentError(
                f"uses compression method {info.compress_type}, which EPUB does not allow", "epub", path=name
            )
        if info.flag_bits & 1:
            raise DocumentError("is encrypted and cannot be unpacked", "epub", path=name)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise DocumentError("is a symbolic link, which is not followed", "epub", path=name)
        data = self._unpacked(info)
        if zlib.crc32(data) != info.CRC:
            raise DocumentError("cannot be unpacked: its checksum is wrong", "epub", path=name)
        return data

    def xml(self, name: str) -> etree._Element:
        """The root of an XML entry, which may use HTML's named characters. Errors are those of :meth:`read`."""
        return self._parsed(self._markup(name), name)

    def _markup(self, name: str) -> bytes:
        """The content of an entry, if its markup is within the limits."""
        data = self.read(name)
        self._count(data.count(b"<") + data.count(b"&") - data.count(b"&#"), name)
        return data

    def _parsed(self, data: bytes, name: str) -> etree._Element:
        from seednews.formats.shared.entities import expanded
        from seednews.formats.shared.xml import parse_xml

        return parse_xml(expanded(data), "epub", path=name)

    def mended(self, name: str) -> tuple[etree._Element, str | None]:
        """The root of an entry that names other entries, read as far as possible if it is not well-formed.

        Also returns what is wrong with it, or None. Raises DocumentError as :meth:`read`, or if nothing can be read.
        """
        from seednews.formats.shared.xml import recovered

        data = self._markup(name)
        try:
            return self._parsed(data, name), None
        except DocumentError as fault:
            broken = fault
        root = recovered(data)
        if root is None or not len(root):
            raise broken
        return root, broken.reason

    def page(self, name: str) -> Page:
        """The page in an entry. If it is not XHTML, it is read as browsers do. Errors are those of :meth:`read`."""
        data = self._markup(name)
        declares = b"<!ENTITY" in data  # declarations of the page itself take precedence over the names of HTML
        from seednews.formats.shared.entities import expanded
        from seednews.formats.shared.html import in_xhtml, read_page

        return in_xhtml(read_page(data if declares else expanded(data), "epub", name))

    def json(self, name: str) -> bytes:
        """A JSON entry, if its markup is within the limits. Errors are those of :meth:`read`."""
        data = self.read(name)
        self._count(data.count(b"{") + data.count(b"["), name)
        return data

    def _count(self, marks: int, name: str) -> None:
        self._marks -= marks
        if self._marks < 0:
            reason = "the pages up to this one contain more markup than the limit for a book of this size"
            raise DocumentError(reason, "epub", path=name)

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        """Unpack an entry in pieces."""
        content = self._packed(info)
        if info.compress_type == _STORED:
            self._spend(len(content), info)
            return bytes(content)
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        parts: list[bytes] = []
        rest: bytes | memoryview = b""
        at = 0
        try:
            while not stream.eof:
                if not rest:
                    rest, at = content[at : at + _SLICE], at + _SLICE
                piece = stream.decompress(rest, _CHUNK)
                rest = stream.unconsumed_tail
                if not piece and not rest and at >= len(content):
                    raise DocumentError("cannot be unpacked: it is truncated", "epub", path=info.filename)
                self._spend(len(piece), info)
                parts.append(piece)
        except zlib.error as fault:
            raise DocumentError(f"cannot be unpacked: {fault}", "epub", path=info.filename) from None
        return b"".join(parts) if len(parts) != 1 else parts[0]

    def _packed(self, info: zipfile.ZipInfo) -> memoryview:
        """The compressed content of an entry. Only its local header states where the content starts."""
        at = info.header_offset
        if not 0 <= at <= len(self._data) - _LOCAL.size or bytes(self._data[at : at + 4]) != ZIP:
            raise DocumentError("cannot be unpacked: its header is missing", "epub", path=info.filename)
        header = _LOCAL.unpack_from(self._data, at)
        if header[2] & 1:
            raise DocumentError("is encrypted and cannot be unpacked", "epub", path=info.filename)
        begin = at + _LOCAL.size + header[-2] + header[-1]
        if begin + info.compress_size > len(self._data):
            raise DocumentError(
                "cannot be unpacked: it extends beyond the end of the archive", "epub", path=info.filename
            )
        return self._data[begin : begin + info.compress_size]

    def _spend(self, size: int, info: zipfile.ZipInfo) -> None:
        self._left -= size
        if self._left < 0:
            raise DocumentError("unpacks to more than the limit for a book of this size", "epub", path=info.filename)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).replace("\\", "/").casefold()


_BESIDE = regex(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")
"""The name of a file in the same folder, without percent-encoding."""


@lru_cache(256)
def _folder_of(base: str) -> str | None:
    """The folder of an entry, with a slash at the end; None if it is outside the book."""
    within = _within(posixpath.join(posixpath.dirname(base), "x"))
    return None if within is None else within[:-1]


def _within(path: str) -> str | None:
    """A path without ``.`` and ``..``; None if it leads outside the book."""
    name = posixpath.normpath(path)
    return None if name == ".." or name.startswith(("../", "/")) else name


def resolve(base: str, href: str) -> str | None:
    """Name of the entry that `href` in the entry `base` refers to; None if it leads outside the book."""
    if _BESIDE.fullmatch(href):  # the common case
        folder = _folder_of(base)
        return None if folder is None else f"{folder}{href}"
    try:
        parts = urlsplit(href.replace("\\", "/"))  # as browsers do
    except ValueError:
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return None
    if not parts.path:  # a place in the same document
        return base
    return _within(posixpath.join(posixpath.dirname(base), unquote(parts.path)))
