"""Writes an article or an issue as a book of EPUB 3.3."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import attrs

from seednews.errors import NotReleased, UsageError
from seednews.formats.epub import volume as volumes
from seednews.formats.epub.container import Packed, pack, packed
from seednews.formats.epub.cover import Source, cover_of
from seednews.formats.epub.package import ncx, package
from seednews.formats.epub.pages import nav, pages
from seednews.formats.epub.volume import Volume
from seednews.formats.json import article_to, encode, issue_to
from seednews.formats.markup import DECLARATION
from seednews.model import Article, Issue, Metadata

__all__ = ["ARTICLE_RECORD", "FACTS", "FOLDER", "ISSUE_RECORD", "PACKAGE", "book", "issue_book", "stylesheet"]

FOLDER = "EPUB"
PACKAGE = f"{FOLDER}/package.opf"
ARTICLE_RECORD = f"{FOLDER}/article.json"
ISSUE_RECORD = f"{FOLDER}/issue.json"
FACTS = "META-INF/seednews.json"
"""Where the digests stand that tell whether the record still fits the pages."""

_CONTAINER = f"""{DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def _as_moment(value: object) -> datetime | None:
    """A moment of ISO 8601 with its offset. Raises UsageError."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        moment = None
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        raise UsageError("now", f"{value} is no moment with its offset, such as 2026-05-12T06:00:00+00:00")
    return moment


@attrs.frozen(kw_only=True)
class Making:
    """What the writer can be told."""

    cover: Source = "auto"
    """As for :func:`cover_of`."""
    embargoed: str = "refuse"
    """``include`` writes what is not to be published, or not yet."""
    now: datetime | None = attrs.field(default=None, converter=_as_moment)
    """The moment of publishing, at which an embargo may be over; without one, the article's own `modified` counts."""
    certified_by: str | None = None
    """Who says that the book is accessible."""
    record: str = "yes"
    """``no`` leaves out the record of all metadata."""

    def admit(self, document: Article | Issue) -> None:
        """Raises NotReleased where the document, or an article of it, is not for readers yet or any more."""
        if self.embargoed == "include":
            return
        places = [("", document)] if isinstance(document, Article) else document.places()
        found = (f"{place} {reason}".strip() for place, each in places for reason in self._against(each.meta))
        if reasons := tuple(found):
            raise NotReleased("epub", reasons)

    def _against(self, meta: Metadata) -> Iterator[str]:
        if meta.status in {"withheld", "canceled"}:
            yield f"is {meta.status}"
        now = self.now or meta.modified
        if meta.embargoed is not None and (now is None or meta.embargoed > now):
            yield f"is embargoed until {meta.embargoed.isoformat()}"


def book(article: Article, **options: Any) -> bytes:  # noqa: ANN401 - passed on to Making
    """The article as a book. It needs what the format's `missing` names.

    Args:
        article: The article.
        options: As for :class:`Making`.

    Raises:
        NotReleased: where it is not to be published, or not yet.
        DependencyMissing, FileError, UsageError: as :func:`cover_of`.
    """
    making = Making(**options)
    making.admit(article)
    return _book(volumes.of_article(article), ARTICLE_RECORD, article_to(article), making)


def issue_book(issue: Issue, **options: Any) -> bytes:  # noqa: ANN401 - passed on to Making
    """The issue as a book; arguments and errors as for :func:`book`."""
    making = Making(**options)
    making.admit(issue)
    return _book(volumes.of_issue(issue), ISSUE_RECORD, issue_to(issue), making)


def _book(volume: Volume, record: str, values: object, making: Making) -> bytes:
    """The book, with a record of those values unless it is to do without. Each page is packed as soon as it is made."""
    has_record = making.record == "yes"
    cover = cover_of(volume, making.cover)
    names: list[str] = []
    digests: dict[str, str] = {}
    story: dict[str, Packed] = {}
    for name, page in pages(volume, cover):
        names.append(name)
        story[f"{FOLDER}/{name}.xhtml"] = _part(f"{FOLDER}/{name}.xhtml", page, digests)
    head = _part(PACKAGE, package(volume, names, cover, making.certified_by, record=has_record), digests)
    facts = {"version": 1, "record": record, "digests": digests}
    picture = {} if cover is None or cover.picture is None else {f"{FOLDER}/{cover.file}": cover.picture}
    return pack(
        {
            "META-INF/container.xml": _container(),
            **({FACTS: encode(facts)} if has_record else {}),
            PACKAGE: head,
            **story,
            f"{FOLDER}/nav.xhtml": nav(volume, names, cover).encode(),
            f"{FOLDER}/toc.ncx": ncx(volume).encode(),
            f"{FOLDER}/style.css": _style(),
            **picture,
            **({record: encode(values)} if has_record else {}),
        },
    )


def _part(path: str, document: str, digests: dict[str, str]) -> Packed:
    """A document that the record has to fit, packed; its digest is put among the others."""
    data = document.encode()
    digests[path] = hashlib.sha256(data).hexdigest()
    return packed(data)


# The same in every book, so they are packed once.


@cache
def _container() -> Packed:
    return packed(_CONTAINER.encode())


def stylesheet() -> bytes:
    """The stylesheet of every book."""
    return files("seednews.formats.epub").joinpath("style.css").read_bytes()


@cache
def _style() -> Packed:
    return packed(stylesheet())
