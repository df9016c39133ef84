"""Reads and writes JSON Lines (NDJSON): one article per line, as a stream."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from io import TextIOBase
from os import PathLike, fspath
from typing import IO, BinaryIO, TextIO, TypeAlias, cast

import attrs

from seednews.diagnostics import Diagnostic
from seednews.errors import DocumentError, FileError, UsageError, wrong_type
from seednews.formats.json.read import read
from seednews.formats.json.write import article_to, encode_line, escaped
from seednews.model import Article
from seednews.system import files

__all__ = ["Lines", "read_lines", "write_lines"]

Lines: TypeAlias = str | PathLike[str] | Iterable[bytes] | Iterable[str]
"""A path, or an iterable of lines, such as an open file."""


def read_lines(source: Lines, *, tell: Callable[[Diagnostic], object] | None = None) -> Iterator[Article]:
    """Iterate over the articles of a JSON Lines file. Blank lines are skipped.

    Args:
        source: Path of the file, an open file, or any iterable of lines.
        tell: Called with each diagnostic, which has the line number: unknown keys, and lines that cannot be read. Such
            lines are skipped. Without `tell`, they raise an error.

    Raises:
        DocumentError: if a line is not an article, and `tell` is not given.
        FileError: if the file cannot be read, or has a line of more than 64 MiB.
    """
    name = fspath(source) if isinstance(source, str | PathLike) else None
    lines: Iterable[bytes | str] = files.read_lines(name) if name is not None else _checked(source)
    for number, line in enumerate(lines, 1):
        data = _encoded(line).strip() if number > 1 else _encoded(line).removeprefix(BOM_UTF8).strip()
        if not data:
            continue
        try:
            reading = read(data, name)
        except DocumentError as fault:
            if tell is None:
                raise attrs.evolve(fault, line=number, excerpt=None) from None  # a line of JSON is long
            tell(attrs.evolve(fault, line=number).diagnostic())
            continue
        if tell is not None:
            for each in reading.diagnostics:
                tell(attrs.evolve(each, place=(number, None)))
        yield reading.article


def _checked(source: object) -> Iterable[bytes | str]:
    if isinstance(source, bytes) or not isinstance(source, Iterable):
        raise UsageError("source", f"must be a path or lines, not {type(source).__name__}")
    return _bounded(cast("IO[str]", source)) if hasattr(source, "readline") else source


def _bounded(stream: IO[str]) -> Iterator[str]:
    """The lines of an open file."""
    try:
        yield from files.bounded_lines(stream)
    except files.TooLongError:
        raise FileError(str(getattr(stream, "name", "the stream")), _TOO_LONG) from None


_TOO_LONG = f"has a line larger than the limit of {files.MAX_LINE:,} bytes"


def _encoded(line: bytes | str) -> bytes:
    """A line as bytes. Lone surrogates are kept, so that the reader rejects them."""
    return line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line


def write_lines(
    articles: Iterable[Article],
    target: str | PathLike[str] | BinaryIO | TextIO,
    *,
    ascii: bool = False,  # noqa: A002 - the name that the option has elsewhere
) -> int:
    """Write articles as JSON Lines.

    Unusual line separators are escaped, so that no program splits an article.

    Args:
        articles: The articles, for example from a generator. They are not kept in memory.
        target: Path of the file, which is written completely or not at all; or an open binary file. For a text file
            such as ``sys.stdout``, the underlying binary file is used.
        ascii: Whether to escape non-ASCII characters.

    Returns:
        The number of articles.

    Raises:
        FileError: if the file cannot be written.
        UsageError: if an object is not an article, or the target is not a binary file.

    Errors of the iterable `articles` are passed on.
    """
    if isinstance(articles, Article) or not isinstance(articles, Iterable):
        raise wrong_type("articles", articles, "an iterable of articles, such as a list")
    counted = _Counted(articles, ascii=ascii)
    if isinstance(target, str | PathLike):
        files.write_pieces(target, counted)
    else:
        stream = _binary(target)
        for line in counted:
            stream.write(line)
    return counted.count


def _binary(target: object) -> BinaryIO:
    """The target as a binary file; for a text file, the underlying one."""
    if isinstance(target, TextIOBase):
        target.flush()  # keep the order of output
        target = getattr(target, "buffer", None) or target
    if isinstance(target, TextIOBase) or not hasattr(target, "write"):
        raise UsageError("target", f"must be a path or a file open for bytes ('wb'), not {type(target).__name__}")
    return cast("BinaryIO", target)


@attrs.define
class _Counted:
    """Iterates over the lines and counts them."""

    articles: Iterable[Article]
    ascii: bool = attrs.field(kw_only=True)
    count: int = 0

    def __iter__(self) -> Iterator[bytes]:
        for article in self.articles:
            if not isinstance(article, Article):
                raise UsageError("articles", f"contains a {type(article).__name__}; expected only articles")
            line = encode_line(article_to(article))
            yield escaped(line) if self.ascii else line
            self.count += 1
