"""A bridge to EbookLib: our articles as parts of a book that somebody is putting together there, and such a book read.

It needs the extra ``ebooklib``. EbookLib is under the AGPL-3.0-or-later, which a program that imports this module takes
on; nothing else of seednews imports it.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import count
from typing import Any

import attrs
from lxml import etree

from seednews import formats
from seednews.errors import DependencyMissing, DocumentError, NotPublishable
from seednews.formats.epub.container import Container, pack
from seednews.formats.epub.pages import pages
from seednews.formats.epub.volume import Volume, of_article, of_issue, title_of
from seednews.formats.epub.write import Making, stylesheet
from seednews.formats.shared.xhtml import Flow
from seednews.model import Article, Issue

try:
    from ebooklib import epub
except ModuleNotFoundError as fault:
    if fault.name != "ebooklib":
        raise
    raise DependencyMissing("seednews.ebooklib", "ebooklib") from None

__all__ = ["Parts", "add", "issue_from", "parts"]


@attrs.frozen
class Parts:
    """What an ``EpubBook`` is given for an article or an issue."""

    items: tuple[Any, ...]
    """The pages in their order and the stylesheet, each an ``EpubItem``."""
    spine: tuple[Any, ...]
    """The pages, for ``book.spine``."""
    toc: tuple[Any, ...]
    """Links, and sections with links, for ``book.toc``."""


def parts(
    document: Article | Issue,
    folder: str = "news",
    *,
    embargoed: str = "refuse",
    now: datetime | None = None,
) -> Parts:
    """The parts of a book that an article or an issue makes.

    The pages are those of our own books, and come out of EbookLib's writer byte for byte.

    Args:
        document: The article or the issue.
        folder: Where its files lie in the book; another one for each document of a book.
        embargoed: As for our own books: ``include`` takes what is not to be published, or not yet.
        now: As for our own books: the moment at which an embargo may be over.

    Raises:
        NotPublishable: where it lacks what a book cannot do without.
        NotReleased: where it, or an article of it, is not to be published, or not yet.
        UsageError: where an option is none.
    """
    formats.get("epub").check({"embargoed": embargoed})
    if lacking := formats.get("epub").missing_in(document):
        raise NotPublishable("epub", lacking)
    Making(embargoed=embargoed, now=now).admit(document)
    volume = of_article(document) if isinstance(document, Article) else of_issue(document)
    spine = tuple(_page(folder, name, page) for name, page in pages(volume))
    sheet = epub.EpubItem(f"{folder}-style", f"{folder}/style.css", "text/css", stylesheet())
    return Parts((*spine, sheet), spine, tuple(_toc(volume, folder)))


def add(
    book: Any,  # noqa: ANN401 - an EpubBook has no types
    document: Article | Issue,
    folder: str = "news",
    *,
    embargoed: str = "refuse",
    now: datetime | None = None,
) -> Parts:
    """Add an article or an issue to an ``EpubBook``, behind what is there: its items, its pages, its contents.

    Arguments and errors as for :func:`parts`.
    """
    made = parts(document, folder, embargoed=embargoed, now=now)
    for item in made.items:
        book.add_item(item)
    book.spine = [*book.spine, *made.spine]
    book.toc = [*book.toc, *made.toc]
    return made


def _page(folder: str, name: str, page: Flow) -> Any:  # noqa: ANN401 - as above
    data = "".join(page).encode()
    return epub.EpubItem(f"{folder}-{name}", f"{folder}/{name}.xhtml", "application/xhtml+xml", data)


def _toc(volume: Volume, folder: str) -> list[Any]:
    """Links to the articles; those of a section with a title are below it."""
    entries: list[Any] = []
    for part in volume.parts:
        links = [_link(folder, story.name, title_of(story.article)) for story in part.stories]
        if part.title is None:
            entries += links
        else:
            page = f"{folder}/{part.name}.xhtml" if volume.has_section_pages else ""
            entries.append((epub.Section(part.title, page), links))
    return entries


def _link(folder: str, name: str, title: str) -> Any:  # noqa: ANN401 - as above
    return epub.Link(f"{folder}/{name}.xhtml", title, f"{folder}-{name}-link")


def issue_from(book: Any) -> Issue:  # noqa: ANN401 - as above
    """The issue in an ``EpubBook``, read or put together: what it would be, written and read as any other book.

    Pages that are whole documents are read as they are, and not as EbookLib writes them, which drops the attributes of
    the body and all of what it cannot parse.

    Raises:
        DocumentError: where it cannot be written, or no page of it can be read.
    """
    buffer = io.BytesIO()
    try:
        epub.write_epub(buffer, _with_ids(book), {"raise_exceptions": True})
    except Exception as fault:  # noqa: BLE001 - it raises whatever its parts raise
        raise DocumentError(f"EbookLib cannot write the book: {type(fault).__name__}: {fault}", "epub") from None
    container = Container(buffer.getvalue())
    entries = {name: container.read(name) for name in container.names if name != "mimetype"}
    for item in book.get_items():
        name = f"{book.FOLDER_NAME}/{item.file_name}"
        if isinstance(item, epub.EpubHtml) and name in entries and (whole := _whole(item.content)) is not None:
            entries[name] = whole
    return formats.get("epub").loads_issue(pack(entries)).issue


def _with_ids(book: Any) -> Any:  # noqa: ANN401 - as above
    """The book with an id for every link of its contents: EbookLib reads navigation documents without, and needs them.

    The book that was given stays as it is.
    """
    whole = copy.copy(book)
    whole.toc = list(_linked(book.toc, count(1)))
    return whole


def _linked(entries: Iterable[Any], numbers: Iterator[int]) -> Iterator[Any]:
    for entry in entries:
        if isinstance(entry, tuple | list):
            yield (*_linked(entry[:1], numbers), list(_linked(entry[1], numbers)))
        elif isinstance(entry, epub.Link) and not entry.uid:
            yield epub.Link(entry.href, entry.title, f"toc-link-{next(numbers)}")
        else:
            yield entry


def _whole(content: str | bytes | None) -> bytes | None:
    """A page, where the content is one and no piece of one."""
    data = content.encode() if isinstance(content, str) else content or b""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return data if root.tag == "{http://www.w3.org/1999/xhtml}html" else None
