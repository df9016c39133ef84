"""Writes an article or an issue as an EPUB 3.3 book."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

import attrs

from seednews.errors import UsageError
from seednews.formats.epub import volume as volumes
from seednews.formats.epub.container import Archive, Packed, packed
from seednews.formats.epub.contents import nav
from seednews.formats.epub.cover import Source, cover_of
from seednews.formats.epub.package import ncx, package
from seednews.formats.epub.pages import page_names, pages
from seednews.formats.epub.volume import Volume
from seednews.formats.json import article_to, encode, issue_pieces
from seednews.formats.shared.xhtml import DECLARATION, Flow
from seednews.model import Article, Issue
from seednews.model.release import refuse_unreleased

__all__ = ["ARTICLE_RECORD", "FACTS", "FOLDER", "ISSUE_RECORD", "NAV", "PACKAGE", "book", "issue_book", "stylesheet"]

FOLDER = "EPUB"
PACKAGE = f"{FOLDER}/package.opf"
NAV = f"{FOLDER}/nav.xhtml"
ARTICLE_RECORD = f"{FOLDER}/article.json"
ISSUE_RECORD = f"{FOLDER}/issue.json"
FACTS = "META-INF/seednews.json"
"""Name of the entry with the digests, which show whether the record is unchanged and matches the pages."""

_CONTAINER = f"""{DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def _as_number(value: object) -> str | None:
    """A number in a series (EPUB 3.3, section D.3.5). Raises UsageError."""
    if value is None:
        return None
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)*", str(value)) is None:
        raise UsageError("number", f"{value!r} is not a number; expected digits such as 132, or 12.3")
    return str(value)


@attrs.frozen(kw_only=True)
class Making:
    """The options of the writer."""

    cover: Source = "auto"
    """As for :func:`cover_of`."""
    embargoed: str = "refuse"
    """``include`` also writes articles that are withheld or under embargo."""
    now: datetime | None = None
    """Time of publication, to decide whether an embargo has ended. Without it, the article's `modified` counts."""
    certified_by: str | None = None
    """Who certifies that the book is accessible."""
    record: str = "yes"
    """``no`` leaves out the record with all metadata."""
    author: str | None = None
    """Authors that shelves show, instead of creators, byline or publisher; separated by semicolons."""
    number: str | None = attrs.field(default=None, converter=_as_number)
    """Number of an issue in its series, instead of its date: ``132``."""

    def applied(self, volume: Volume) -> Volume:
        """The book with the caller's options."""
        authors = tuple(name.strip() for name in (self.author or "").split(";") if name.strip())
        if not authors and self.number is None:
            return volume
        about = attrs.evolve(volume.about, creators=authors or volume.about.creators)
        return attrs.evolve(volume, about=about, number=self.number)

    def admit(self, document: Article | Issue) -> None:
        """Raises NotReleased if the document, or one of its articles, must not be published."""
        if self.embargoed != "include":
            refuse_unreleased(document, "epub", self.now)


def book(article: Article, **options: Any) -> bytes:  # noqa: ANN401 - passed on to Making
    """Write an article as a book. The format's `missing` names the required metadata.

    Args:
        article: The article.
        options: As for :class:`Making`.

    Raises:
        NotReleased: if it must not be published, or not yet.
        DependencyMissing, FileError, UsageError: see :func:`cover_of`.
    """
    making = Making(**options)
    making.admit(article)
    return _book(volumes.of_article(article), ARTICLE_RECORD, map(encode, map(article_to, [article])), making)


def issue_book(issue: Issue, **options: Any) -> bytes:  # noqa: ANN401 - passed on to Making
    """Write an issue as a book. Arguments and errors are those of :func:`book`."""
    making = Making(**options)
    making.admit(issue)
    return _book(volumes.of_issue(issue), ISSUE_RECORD, issue_pieces(issue), making)


_FACTS_AT = 2
"""Index of the entry before which the digests are inserted: after the mimetype and the container."""


def _book(volume: Volume, record: str, pieces: Iterable[bytes], making: Making) -> bytes:
    """Write a book with a record of these pieces, unless it is turned off.

    Each page is compressed at once and released.
    """
    volume = making.applied(volume)
    cover = cover_of(volume, making.cover)
    names = list(page_names(volume, cover))
    digests: dict[str, str] | None = {} if making.record == "yes" else None
    archive = Archive()
    archive.add("META-INF/container.xml", _container())
    head = package(volume, names, cover, making.certified_by, record=digests is not None)
    _put(archive, PACKAGE, head, digests)
    for name, page in pages(volume, cover):
        _put(archive, f"{FOLDER}/{name}.xhtml", page, digests)
    _put(archive, NAV, nav(volume, names, cover), digests)
    _put(archive, f"{FOLDER}/toc.ncx", ncx(volume))
    archive.add(f"{FOLDER}/style.css", _style())
    if cover is not None and cover.picture is not None:
        archive.add(f"{FOLDER}/{cover.file}", cover.picture)
    if digests is not None:
        sha = hashlib.sha256()
        archive.add_pieces(record, _hashed(iter(pieces), sha.update))
        digests[record] = sha.hexdigest()
        archive.insert(_FACTS_AT, FACTS, encode({"version": 1, "record": record, "digests": digests}))
    return archive.finished()


_MOST_PIECES = 400
"""Number of pieces that are encoded and compressed together. The page of an article has fewer."""


def _put(archive: Archive, path: str, document: Flow, digests: dict[str, str] | None = None) -> None:
    """Add a document to the book, and its digest to the others if there are any."""
    pieces = _encoded(document)
    if digests is None:
        archive.add_pieces(path, pieces)
        return
    sha = hashlib.sha256()
    archive.add_pieces(path, _hashed(pieces, sha.update))
    digests[path] = sha.hexdigest()


def _encoded(document: Flow) -> Iterator[bytes]:
    while piece := "".join(islice(document, _MOST_PIECES)):
        yield piece.encode()


def _hashed(pieces: Iterator[bytes], update: Callable[[bytes], None]) -> Iterator[bytes]:
    for piece in pieces:
        update(piece)
        yield piece


# The same in every book, so they are compressed once.


@cache
def _container() -> Packed:
    return packed(_CONTAINER.encode())


def stylesheet() -> bytes:
    """The stylesheet of every book."""
    return files("seednews.formats.epub").joinpath("style.css").read_bytes()


@cache
def _style() -> Packed:
    return packed(stylesheet())
