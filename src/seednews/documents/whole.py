"""Reads and writes documents in any format, from files or bytes."""

from __future__ import annotations

import warnings
from os import PathLike, fspath
from pathlib import PurePath
from typing import IO, Any, BinaryIO, TypeAlias, cast

from seednews import formats
from seednews.diagnostics import Diagnostic
from seednews.errors import DocumentError, FileError, SeedNewsWarning, UnknownFormat, UsageError, wrong_type
from seednews.formats import Format, IssueReading, Reading
from seednews.model import Article, Issue
from seednews.seed import parse
from seednews.system import files
from seednews.system.signatures import kind_of

__all__ = [
    "dumps",
    "format_of",
    "loads",
    "loads_document",
    "loads_issue",
    "read",
    "read_document",
    "read_issue",
    "write",
]


Data: TypeAlias = bytes | bytearray | memoryview | str | IO[bytes] | IO[str]
"""A document: bytes of any kind, text, or an open file. Text counts as UTF-8."""

File: TypeAlias = str | PathLike[str] | IO[bytes] | IO[str]
"""A path, or an open file."""


def loads(data: Data, format: str = "seed") -> Article:  # noqa: A002 - the name that the public interface has
    """Read an article from a document.

    Args:
        data: The document, or an open file. Text counts as UTF-8.
        format: Name of the format.

    Raises:
        DocumentError: if the document is not in that format or has errors. Includes the location.
        UnknownFormat: if there is no such format.
        UnsupportedOperation: if the format can only be written.
        UsageError: if the text is a file name.
    """
    reading = formats.get(format).loads(_encoded(data, format))
    if any(each.code == "SN306" for each in reading.diagnostics):
        raise UsageError("data", f"{data!r} looks like a file name; to read the file, use seednews.read")
    return reading.article


def loads_document(data: Data, format: str = "seed") -> Reading | IssueReading:  # noqa: A002 - as above
    """Read an article or an issue from a document, with diagnostics.

    Args:
        data: The document, as for :func:`loads`.
        format: Name of the format.

    Returns:
        The reading: `document` is the article or the issue, `diagnostics` lists what was corrected or left out.

    Raises:
        DocumentError, UnknownFormat, UnsupportedOperation: see :func:`loads`.
    """
    return formats.get(format).loads_any(_encoded(data, format))


def loads_issue(data: Data, format: str = "json") -> Issue:  # noqa: A002 - as above
    """Read an issue from a document. Arguments and errors are those of :func:`loads`."""
    return formats.get(format).loads_issue(_encoded(data, format)).issue


def _encoded(data: object, format_name: str) -> bytes:
    """A document as bytes."""
    if type(data) is bytes:  # the common case
        return data
    if hasattr(data, "read"):
        return _encoded(_contents(cast("BinaryIO", data)), format_name)
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data)
    if not isinstance(data, str):
        raise wrong_type("data", data, "bytes, str or an open file")
    try:
        return data.encode()
    except UnicodeEncodeError as fault:
        reason = f"U+{ord(data[fault.start]):04X} at index {fault.start} is a lone surrogate"
        raise DocumentError(reason, format_name) from None


def _contents(stream: BinaryIO) -> bytes | str:
    """Read the rest of an open file. Raises FileError."""
    data: object
    try:
        data = stream.read(files.MAX_BYTES + 1)
    except (OSError, ValueError) as fault:
        raise FileError(_name_of(stream) or "the open file", f"cannot be read: {fault}") from None
    if not isinstance(data, bytes | str):
        raise wrong_type("data", data, "a file whose read() returns bytes or str")
    if len(data) > files.MAX_BYTES:
        raise FileError(_name_of(stream) or "the open file", f"larger than the limit of {files.MAX_BYTES:,} bytes")
    return data


def _name_of(stream: object) -> str | None:
    """The path of an open file, if it has one."""
    name = getattr(stream, "name", None)
    return name if isinstance(name, str) else None


def _loaded(source: object, format_name: str | None) -> tuple[bytes, str | None]:
    """The bytes of a file and its name."""
    if hasattr(source, "read"):
        return _encoded(source, format_name or "seed"), _name_of(source)
    if not isinstance(source, str | PathLike):
        advice = "; use seednews.loads for a document in memory" if isinstance(source, bytes | bytearray) else ""
        fault = wrong_type("path", source, "a path or an open file")
        raise type(fault)(fault.argument, fault.reason + advice)
    return files.read_bytes(source), fspath(source)


def dumps(document: Article | Issue, format: str = "seed", **options: Any) -> bytes:  # noqa: A002, ANN401 - checked by Format
    """Serialise an article or an issue. Missing metadata is not filled in; see :func:`seednews.publishable`.

    Args:
        document: The article, or the issue if the format supports issues.
        format: Name of the format.
        options: Options of the format's writer, such as ``style="bare"`` for seed text.

    Raises:
        NotPublishable: if the article lacks metadata that the format requires.
        UnknownFormat: if there is no such format.
        UsageError: if an option is unknown.
        UnsupportedOperation: if the format can only be read.
    """
    return formats.get(format).dumps(document, **options)


def read(path: File, format: str | None = None, *, encoding: str = "utf-8") -> Article:  # noqa: A002 - as above
    """Read an article from a file.

    Args:
        path: The path, or an open file. An open file is read to its end and stays open.
        format: Name of the format. By default, it is detected from the suffix or the first bytes.
        encoding: Encoding of seed text. The other formats declare their encoding.

    Raises:
        FileError: if the file cannot be read.
        DocumentError, UnknownFormat, UnsupportedOperation: see :func:`loads`.
    """
    data, name = _loaded(path, format)
    chosen = format_of(data, name, format)
    return (_seed(data, name, encoding) if chosen.name == "seed" else chosen.loads(data, name)).article


def _seed(data: bytes, name: str | None, encoding: str) -> Reading:
    """The reading of a seed text."""
    parsed = parse(data, encoding=encoding, name=name)
    return Reading(parsed.unwrap(), parsed.diagnostics)


def read_document(
    path: File,
    format: str | None = None,  # noqa: A002 - as above
    *,
    encoding: str = "utf-8",
) -> Reading | IssueReading:
    """Read an article or an issue from a file, with diagnostics. A folder is read as an issue.

    Args:
        path: The path, an open file, or a folder.
        format: Name of the format. By default, it is detected from the suffix or the first bytes.
        encoding: Encoding of seed texts. The other formats declare their encoding.

    Returns:
        The reading: `document` is the article or the issue, `diagnostics` lists what was corrected or left out.

    Raises:
        FileError, DocumentError, UnknownFormat, UnsupportedOperation: see :func:`read`.
    """
    if isinstance(path, str | PathLike) and files.is_folder(path):
        return _folder_as_issue(path, format, encoding)
    data, name = _loaded(path, format)
    chosen = format_of(data, name, format)
    return _seed(data, name, encoding) if chosen.name == "seed" else chosen.loads_any(data, name)


def _folder_as_issue(path: str | PathLike[str], format_name: str | None, encoding: str) -> IssueReading:
    from seednews.documents.folders import gather, named, title_of_folder

    found: list[Diagnostic] = []

    def articles(name: str) -> tuple[Article]:
        data, _ = _loaded(name, format_name)
        chosen = format_of(data, name, format_name)
        reading = _seed(data, name, encoding) if chosen.name == "seed" else chosen.loads(data, name)
        found.extend(named(reading.diagnostics, name))
        return (reading.article,)

    issue = gather([path], title_of_folder(path), articles)
    return IssueReading(issue, tuple(found))


def read_issue(
    path: str | PathLike[str],
    format: str | None = None,  # noqa: A002 - as above
    *,
    title: str | None = None,
    encoding: str = "utf-8",
) -> Issue:
    """Read an issue from a file, or make one from a folder of articles.

    The files in a folder are its articles, in order of their names. Each subfolder is a section with its name; a
    number before the name (``01-``) only sets the order. Hidden files are skipped. Files with an unknown suffix or
    none, and empty files, are skipped with a warning.

    Args:
        path: The file or the folder.
        format: Name of the format of the file, or of all files in the folder. By default, suffixes decide.
        title: Title of the issue for a folder. By default, the name of the folder.
        encoding: Encoding of the seed texts in a folder. The other formats declare their encoding.

    Raises:
        FileError, DocumentError, UnknownFormat, UnsupportedOperation: see :func:`read`.
        UsageError: if two articles have the same id.

    Warns:
        SeedNewsWarning: for files in the folder that were skipped.
    """
    from seednews.documents.folders import Skipped, gather, title_of_folder

    if files.is_folder(path):
        skipped: list[Skipped] = []
        issue = gather(
            [path],
            title or title_of_folder(path),
            lambda name: (read(name, format, encoding=encoding),),
            skipped=skipped,
        )
        if skipped:
            warnings.warn(
                SeedNewsWarning(f"skipped files that are not articles: {', '.join(map(str, skipped))}"), stacklevel=2
            )
        return issue
    data = files.read_bytes(path)
    return format_of(data, fspath(path), format).loads_issue(data, fspath(path)).issue


_HEAD = 1 << 16
"""First bytes by which a format is recognised. The root of an XML document may stand below a long comment."""


def format_of(data: bytes, name: str | None, format_name: str | None = None) -> Format:
    """The format with that name, or of the file's suffix, or detected from the first bytes.

    A binary file counts as seed text, whose reader reports what it is.
    """
    if format_name is not None:
        return formats.get(format_name)
    if name is not None and PurePath(name).suffix:
        try:
            return formats.for_path(name, data[:_HEAD])
        except UnknownFormat:
            pass
    return formats.get("seed") if kind_of(data) else formats.recognise(data[:_HEAD])


def write(document: Article | Issue, path: File, format: str | None = None, **options: Any) -> None:  # noqa: A002, ANN401 - as above
    """Write an article or an issue to a file, completely or not at all. An existing file is overwritten.

    Args:
        document: The article or the issue.
        path: The path, or an open binary file.
        format: Name of the format. By default, the suffix of the file decides.
        options: Options of the format's writer, as for :func:`dumps`.

    Raises:
        FileError: if the file cannot be written.
        NotPublishable, UnknownFormat, UsageError, UnsupportedOperation: see :func:`dumps`.
    """
    name = fspath(path) if isinstance(path, str | PathLike) else _name_of(path)
    if name is None and not hasattr(path, "write"):
        raise wrong_type("path", path, "a path or a file open for bytes ('wb')")
    if name is None and format is None:
        raise UsageError("format", "is missing; it cannot be detected for a file without a name")
    data = (formats.for_path(name or "") if format is None else formats.get(format)).dumps(document, **options)
    if isinstance(path, str | PathLike):
        files.write_bytes(path, data)
        return
    stream = cast("BinaryIO", getattr(path, "buffer", path))
    try:
        stream.write(data)
    except TypeError:
        raise wrong_type("path", path, "a path or a file open for bytes ('wb')") from None
    except (OSError, ValueError) as fault:
        raise FileError(name or "the open file", f"cannot be written: {fault}") from None
