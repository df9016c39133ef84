"""Many articles, each a line of JSON (JSON Lines, NDJSON): one after the other, however many there are."""

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
"""A path, or lines: a file that is open, or any other iterable of them."""


def read_lines(source: Lines, *, tell: Callable[[Diagnostic], object] | None = None) -> Iterator[Article]:
    """The articles of a file of JSON Lines, each read when it is asked for. Blank lines are passed over.

    Args:
        source: Path of the file, or a file that is open, or any iterable of lines.
        tell: Called with what is found on the way, each with its line: keys that are not known, and lines that cannot
            be read, which are left out then. Without it, the first such line raises.

    Raises:
        DocumentError: for a line that holds no article, with its number; where `tell` is not given.
        FileError: where the file cannot be read, or has a line of more than 64 MiB.
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
    """A line of text as bytes; half a character stays what no UTF-8 has, for the reader to refuse."""
    return line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line


def write_lines(
    articles: Iterable[Article],
    target: str | PathLike[str] | BinaryIO | TextIO,
    *,
    ascii: bool = False,  # noqa: A002 - the name that the option has elsewhere
) -> int:
    """Write articles as JSON Lines, each as it comes; no reader of lines breaks one of them in two.

    Args:
        articles: The articles; they may come from a generator, and none of them is kept.
        target: Path of the file, which appears whole or not at all; or a file that is open for bytes. Of one that is
            open for text, such as ``sys.stdout``, the bytes below it are taken.
        ascii: Whether to write letters outside ASCII as escapes.

    Returns:
        How many were written.

    Raises:
        FileError: where the file cannot be written.
        UsageError: for something that is no article, and for a target that takes no bytes.

    What `articles` raises is passed on.
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
    """The stream of bytes that a target is, or that is below it."""
    if isinstance(target, TextIOBase):
        target.flush()  # what was written there as text comes first
        target = getattr(target, "buffer", None) or target
    if isinstance(target, TextIOBase) or not hasattr(target, "write"):
        raise UsageError("target", f"must be a path or a file open for bytes ('wb'), not {type(target).__name__}")
    return cast("BinaryIO", target)


@attrs.define
class _Counted:
    """The lines of articles, and how many there were."""

    articles: Iterable[Article]
    ascii: bool = attrs.field(kw_only=True)
    count: int = 0

    def __iter__(self) -> Iterator[bytes]:
        for article in self.articles:
            if not isinstance(article, Article):
                raise UsageError("articles", f"holds {type(article).__name__}, not only articles")
            line = encode_line(article_to(article))
            yield escaped(line) if self.ascii else line
            self.count += 1
