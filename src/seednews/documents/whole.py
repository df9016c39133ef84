"""Documents in and out, in any format: the way from files and bytes to articles and back."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import PurePath
from typing import Any, TypeAlias

from seednews import formats
from seednews.errors import DocumentError, UnknownFormat, UsageError
from seednews.formats import Format
from seednews.model import Article, Issue
from seednews.system import files
from seednews.system.signatures import kind_of

__all__ = ["dumps", "format_of", "loads", "loads_issue", "read", "read_issue", "write"]


Data: TypeAlias = bytes | bytearray | memoryview | str
"""A document: bytes of any kind, or text, which is taken as UTF-8."""


def loads(data: Data, format: str = "seed") -> Article:  # noqa: A002 - the name that the public interface has
    """The article in a document.

    Args:
        data: The document. Text is taken as UTF-8.
        format: Name of its format.

    Raises:
        DocumentError: where it is not of that format or has errors; with the place.
        UnknownFormat: where there is no such format.
        UnsupportedOperation: where the format is only written.
    """
    return formats.get(format).loads(_encoded(data, format)).article


def loads_issue(data: Data, format: str = "json") -> Issue:  # noqa: A002 - as above
    """The issue in a document of many articles; arguments and errors as for :func:`loads`."""
    return formats.get(format).loads_issue(_encoded(data, format)).issue


def _encoded(data: Data, format_name: str) -> bytes:
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data)
    if not isinstance(data, str):
        raise UsageError("data", f"must be bytes or str, not {type(data).__name__}; seednews.read takes a path")
    try:
        return data.encode()
    except UnicodeEncodeError as fault:
        reason = f"U+{ord(data[fault.start]):04X} at index {fault.start} is half a character, a lone surrogate"
        raise DocumentError(reason, format_name) from None


def dumps(document: Article | Issue, format: str = "seed", **options: Any) -> bytes:  # noqa: A002, ANN401 - checked by Format
    """The article or the issue as a document. Nothing is filled in: see :func:`seednews.publishable`.

    Args:
        document: The article, or the issue where the format holds such.
        format: Name of the format.
        options: What the format's writer can be told, such as ``style="bare"`` for seed text.

    Raises:
        NotPublishable: where the article lacks what the format cannot do without.
        UnknownFormat: where there is no such format.
        UsageError: for an option that the format does not know.
        UnsupportedOperation: where the format is only read.
    """
    return formats.get(format).dumps(document, **options)


def read(path: str | PathLike[str], format: str | None = None) -> Article:  # noqa: A002 - as above
    """The article in a file.

    Args:
        path: The file.
        format: Name of its format; without one, the file's suffix tells, else its first bytes.

    Raises:
        FileError: where the file cannot be read.
        DocumentError, UnknownFormat, UnsupportedOperation: as :func:`loads`.
    """
    data = files.read_bytes(path)
    return format_of(data, fspath(path), format).loads(data, fspath(path)).article


def read_issue(path: str | PathLike[str], format: str | None = None, *, title: str | None = None) -> Issue:  # noqa: A002 - as above
    """The issue in a file, or the one that a folder of articles makes.

    In a folder, the files are its articles in the order of their names, and each subfolder is a section with its
    name; a number before it (``01-``) only puts it in order. Hidden files are passed over.

    Args:
        path: The file or the folder.
        format: Name of the format of the file, or of every file in the folder; without one, suffixes tell.
        title: Title of the issue that a folder makes; the folder's name where not given.

    Raises:
        FileError, DocumentError, UnknownFormat, UnsupportedOperation: as :func:`read`.
        UsageError: where two articles have one id; both files are named.
    """
    from seednews.documents.folders import gather, title_of_folder

    if files.is_folder(path):
        return gather([path], title or title_of_folder(path), lambda name: (read(name, format),))
    data = files.read_bytes(path)
    return format_of(data, fspath(path), format).loads_issue(data, fspath(path)).issue


def format_of(data: bytes, name: str | None, format_name: str | None = None) -> Format:
    """The format of that name, else that of the file's suffix, else the one that the first bytes speak for.

    What is no document at all counts as seed text, whose reader says what it is.
    """
    if format_name is not None:
        return formats.get(format_name)
    if name is not None and PurePath(name).suffix:
        try:
            return formats.for_path(name, data[:4096])
        except UnknownFormat:
            pass
    return formats.get("seed") if kind_of(data) else formats.recognise(data[:4096])


def write(document: Article | Issue, path: str | PathLike[str], format: str | None = None, **options: Any) -> None:  # noqa: A002, ANN401 - as above
    """Write the article or the issue to a file, which appears whole or not at all. A file that is there is replaced.

    Args:
        document: The article or the issue.
        path: The file.
        format: Name of the format; without one, the file's suffix tells.
        options: As for :func:`dumps`.

    Raises:
        FileError: where the file cannot be written.
        NotPublishable, UnknownFormat, UsageError, UnsupportedOperation: as :func:`dumps`.
    """
    chosen = formats.for_path(fspath(path)) if format is None else formats.get(format)
    files.write_bytes(path, chosen.dumps(document, **options))
