"""Iterates over the articles of a portion, as bytes."""

from __future__ import annotations

import io
import sys
import tarfile
import zipfile
import zlib
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import IO, cast

import attrs
import orjson

from seednews.desk.inputs.portions import BROKEN_TAR, Portion, is_entry, is_member, next_member
from seednews.errors import DocumentError, FileError, SeedNewsError
from seednews.formats.shared.crowded import refuse_crowded
from seednews.system.files import STREAM
from seednews.system.signatures import GZIP, ZSTD
from seednews.system.streams import Compression, decompressed, open_input

__all__ = ["LIMIT", "Item", "items"]

LIMIT = 64 * 1024 * 1024
"""Maximum size of an article in a corpus, in bytes: 64 MiB. Limits what a malicious archive can unpack to."""

_FACTS = ("id", "title", "url")
"""Keys of a record that are used as metadata."""


@attrs.frozen
class Item:
    """One article of an input, not yet read."""

    name: str
    """Name in the input, such as the path in an archive. The suffix determines the format. May be empty."""
    position: int
    """Index in the input, from 0."""
    data: bytes = b""
    """The document."""
    facts: Mapping[str, str] = attrs.field(factory=dict)
    """Metadata of the record: ``id``, ``title`` and ``url``."""
    fault: SeedNewsError | None = None
    """The error, if the article cannot be read."""
    encoding: str | None = None
    """Encoding of a seed text, if the input determines it; None for that of the settings."""


def items(portion: Portion, field: str | None = None) -> Iterator[Item]:
    """Iterate over the articles of a portion. Never raises: an article that cannot be read has its error in `fault`.

    A truncated input ends with an item that has the error.

    Args:
        portion: The portion.
        field: Key of the text in JSON Lines. By default, records with a ``body`` are articles in the format of
            seednews, and other records have their text under ``text``.
    """
    position = portion.first
    try:
        for item in _READERS[portion.kind](portion, field):
            position = item.position + 1
            yield item
    except SeedNewsError as fault:
        yield Item(portion.source, position, fault=fault)
    except Exception as broken:  # noqa: BLE001 - damaged archives can raise any exception
        yield Item(portion.source, position, fault=FileError(portion.source, f"cannot be read: {broken}"))


# -- files


def _files(portion: Portion, _: str | None) -> Iterator[Item]:
    for position, name in enumerate(portion.names, portion.first):
        path = "/".join(part for part in (portion.source, name) if part)
        shown = name or Path(path).name
        try:
            with open_input(path) as stream:
                yield Item(shown, position, _bounded(stream, path))
        except FileError as fault:
            yield Item(shown, position, fault=fault)


def _bounded(stream: IO[bytes], name: str, piece: int = LIMIT + 1) -> bytes:
    """Read a stream with a size limit, since its stated size may be wrong."""
    pieces, left = [], LIMIT + 1
    while left > 0 and (data := stream.read(min(piece, left))):
        pieces.append(data)
        left -= len(data)
    if left <= 0:
        raise FileError(name, f"larger than the limit of {LIMIT:,} bytes")
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


# -- archives


def _tar(portion: Portion, _: str | None) -> Iterator[Item]:
    with open_input(portion.source, again=True) as raw:
        raw.seek(portion.offset)
        with decompressed(raw, portion.source, portion.compression) as stream:
            try:
                yield from _members(portion, stream, seekable=not portion.compression)
            except BROKEN_TAR as fault:
                raise FileError(portion.source, f"is truncated or not a tar file: {fault}") from None


def _members(portion: Portion, stream: IO[bytes], *, seekable: bool) -> Iterator[Item]:
    position = portion.first
    with _open_tar(stream, seekable=seekable) as tar:
        while (member := next_member(tar)) is not None:
            tar.members.clear()  # type: ignore[attr-defined]  # otherwise all headers stay in memory
            if not is_member(member):
                continue
            if portion.count is not None and position - portion.first >= portion.count:
                return
            inner = tar.extractfile(member)
            try:
                data = _bounded(inner, member.name) if inner is not None else b""
            except FileError as fault:
                yield Item(member.name, position, fault=fault)
            else:
                yield Item(member.name, position, data)
            position += 1
    if portion.count is not None and position - portion.first < portion.count:
        raise FileError(portion.source, f"is truncated after article {position - 1}")


def _open_tar(stream: IO[bytes], *, seekable: bool) -> tarfile.TarFile:
    if seekable:  # skips the contents of other files without reading them
        return tarfile.open(fileobj=stream, mode="r:")
    return tarfile.open(fileobj=stream, mode="r|")


def _zip(portion: Portion, _: str | None) -> Iterator[Item]:
    with open_input(portion.source, again=True) as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as fault:
            raise FileError(portion.source, f"is not a zip file: {fault}") from None
        with archive:
            entries = (entry for entry in archive.infolist()[portion.offset :] if is_entry(entry))
            for position, entry in enumerate(islice(entries, portion.count), portion.first):
                yield _entry(archive, entry, position, stream)


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, position: int, stream: IO[bytes]) -> Item:
    try:
        _refuse_greedy(stream, entry)
        with archive.open(entry) as inner:
            if entry.compress_type == zipfile.ZIP_BZIP2:
                return Item(entry.filename, position, _unpacked_bzip2(stream, entry))
            piece = _SMALL if entry.compress_type == zipfile.ZIP_LZMA else LIMIT + 1
            return Item(entry.filename, position, _bounded(inner, entry.filename, piece))
    except FileError as fault:
        return Item(entry.filename, position, fault=fault)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as broken:
        return Item(entry.filename, position, fault=FileError(entry.filename, f"cannot be unpacked: {broken}"))
    except Exception as broken:
        if type(broken).__module__ in {"zlib", "lzma", "_lzma"}:  # each compression method has its own exception
            return Item(entry.filename, position, fault=FileError(entry.filename, f"cannot be unpacked: {broken}"))
        raise


_SMALL = 4096
"""Bytes to read at once from an LZMA entry, since zipfile unpacks all that so many packed bytes unpack to."""


def _unpacked_bzip2(stream: IO[bytes], entry: zipfile.ZipInfo) -> bytes:
    """The data of a bzip2 entry. zipfile has no limit for it, and a few bytes may unpack to gigabytes."""
    import bz2  # which not every Python has

    _seek_content(stream, entry)
    unpacker = bz2.BZ2Decompressor()
    data = unpacker.decompress(stream.read(min(entry.compress_size, 2 * LIMIT)), LIMIT + 1)
    if len(data) > LIMIT:
        raise FileError(entry.filename, f"larger than the limit of {LIMIT:,} bytes")
    if not unpacker.eof or zlib.crc32(data) != entry.CRC:
        raise zipfile.BadZipFile("damaged")
    return data


def _seek_content(stream: IO[bytes], entry: zipfile.ZipInfo) -> None:
    """Go to the packed bytes of an entry (APPNOTE 6.3.10, section 4.3.7)."""
    stream.seek(entry.header_offset + 26)
    name, extra = int.from_bytes(stream.read(2), "little"), int.from_bytes(stream.read(2), "little")
    stream.seek(name + extra, io.SEEK_CUR)


def _refuse_greedy(stream: IO[bytes], entry: zipfile.ZipInfo) -> None:
    """Raise FileError if an LZMA entry needs too much memory (APPNOTE 6.3.10, sections 4.3.7 and 5.8.8)."""
    if entry.compress_type != zipfile.ZIP_LZMA:
        return
    _seek_content(stream, entry)
    stream.seek(5, io.SEEK_CUR)  # skip version, size of the properties and their first byte
    if int.from_bytes(stream.read(4), "little") > LIMIT:
        raise FileError(entry.filename, f"needs more than {LIMIT:,} bytes of memory to unpack")


# -- JSON Lines


def _lines(portion: Portion, field: str | None) -> Iterator[Item]:
    if portion.source == STREAM:
        yield from _standard_input(portion, field)
        return
    with open_input(portion.source, again=True) as raw:
        raw.seek(portion.offset)
        with decompressed(raw, portion.source, portion.compression) as stream:
            yield from _records(portion, stream, field)


_USTAR = b"ustar"


def _standard_input(portion: Portion, field: str | None) -> Iterator[Item]:
    """JSON Lines or tar, plain or compressed, detected by the first bytes. A zip cannot be read from a stream."""
    raw = cast("io.BufferedReader", sys.stdin.buffer)
    head = raw.peek(4)
    compression: Compression = "gz" if head.startswith(GZIP) else "zst" if head.startswith(ZSTD) else ""
    with decompressed(raw, "standard input", compression) as stream:
        head = cast("io.BufferedReader", stream).peek(512)
        if head[257:262] != _USTAR:
            yield from _records(portion, stream, field)
            return
        try:
            yield from _members(portion, stream, seekable=False)
        except BROKEN_TAR as fault:
            raise FileError("standard input", f"is truncated: {fault}") from None


def _records(portion: Portion, stream: IO[bytes], field: str | None) -> Iterator[Item]:
    position = portion.first
    while portion.count is None or position - portion.first < portion.count:
        line = stream.readline(LIMIT + 1)
        if not line:
            return
        if position == 0:
            line = line.removeprefix(BOM_UTF8)
        if line.isspace():
            continue
        stem = f"{portion.label}-{position:09d}"
        if len(line) > LIMIT:
            fault = FileError(portion.source, f"record {position} is larger than the limit of {LIMIT:,} bytes")
            yield Item(stem, position, fault=fault)
            _skip_line(stream)
        else:
            yield _record(line, position, stem, field)
        position += 1


def _skip_line(stream: IO[bytes]) -> None:
    while (more := stream.readline(LIMIT)) and not more.endswith(b"\n"):
        pass


def _record(line: bytes, position: int, stem: str, field: str | None) -> Item:
    """One line: an article in the format of seednews, or a record with a text."""
    try:
        refuse_crowded(line, "json")
        values = orjson.loads(line)
    except DocumentError as fault:
        return Item(stem, position, fault=fault)
    except orjson.JSONDecodeError as fault:
        return Item(stem, position, fault=DocumentError(f"not JSON: {fault}", "json", column=fault.pos + 1))
    if not isinstance(values, dict):
        return Item(stem, position, fault=DocumentError("a record must be a JSON object", "json", path="$"))
    if field is None and isinstance(values.get("body"), list):
        return Item(f"{stem}.json", position, line)
    text = values.get(field or "text")
    if not isinstance(text, str):
        advice = "set the key of the text with `field`"
        return Item(
            stem, position, fault=DocumentError(f"no text under {field or 'text'!r}", "json", path="$", advice=advice)
        )
    facts = {key: str(values[key]) for key in _FACTS if isinstance(values.get(key), str | int) and values[key] != ""}
    return Item(f"{stem}.txt", position, text.encode(), facts, encoding="utf-8")


_READERS = {"files": _files, "tar": _tar, "zip": _zip, "lines": _lines}


def digest_of(item: Item) -> bytes:
    """The input for the digest of an item: name and data, each with its length."""
    name = item.name.encode("utf-8", "surrogatepass")
    return b"%d %d " % (len(name), len(item.data)) + name + item.data
