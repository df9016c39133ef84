"""Finds the articles in the pages of a book of any maker, in the sections of its contents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import chain, groupby, takewhile
from typing import Any

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.epub.container import resolve
from seednews.formats.epub.read_book import DC, OPS, Entry, Item, OpenBook
from seednews.formats.epub.read_markup import UnsupportedMarkup
from seednews.formats.epub.read_page import article_of, body_of, cut_at, first_level, named, place, setting, wrappers
from seednews.formats.epub.read_record import Record
from seednews.formats.shared.xhtml import local_name, read_text
from seednews.model import Article, Block, Crosshead, Metadata, Paragraph, Section
from seednews.model.admission import admit
from seednews.model.unchecked import with_meta
from seednews.patterns import regex

__all__ = ["Chapter", "as_one", "chapters", "sections"]

_PAGES = frozenset(
    "application/xhtml+xml application/x-dtbook+xml application/xml text/html text/x-oeb1-document text/xml".split()
) | {""}

_LEFT_OUT: dict[str, str] = {
    "cover": "the cover",
    "frontispiece": "a picture before the title",
    "titlepage": "the title page",
    "title-page": "the title page",
    "halftitlepage": "the half-title page",
    "toc": "a table of contents",
    "landmarks": "a table of contents",
    "page-list": "a list of pages",
    "loi": "a list of illustrations",
    "lot": "a list of tables",
    "copyright-page": "the imprint",
    "imprint": "the imprint",
    "colophon": "the imprint",
}
"""Pages that are not articles, by terms of the EPUB Structural Semantics Vocabulary and of the guide of EPUB 2."""

_LONGEST_TITLE_PAGE = 12
"""Maximum number of blocks of a title page."""

_KEPT = frozenset({"bodymatter", "chapter"})
"""Types that mark a page as an article, whatever other types it has."""


@attrs.frozen
class Chapter:
    """An article of a book."""

    section: str | None
    """Title of its section."""
    path: str
    """Name of its page."""
    article: Article
    """The article, with the language and direction that its page states."""


@attrs.frozen
class _Start:
    """A place in the pages that the contents refer to."""

    fragment: str | None
    title: str | None
    section: str | None
    is_section: bool = False


def chapters(book: OpenBook, record: Record[Any] | None = None) -> list[Chapter]:
    """The articles, in reading order. Raises DocumentError if none of the pages can be read.

    Pages of articles that are in a record are read with it.

    Covers, title pages, contents and imprints are skipped and reported, unless the book contains nothing else.
    """
    told = len(book.diagnostics)
    found = list(_Reader(book, record).chapters())
    if found:
        return found
    del book.diagnostics[told:]
    reader = _Reader(book, record, every=True)
    found = list(reader.chapters())
    if not found:
        raise DocumentError(f"none of the pages can be read; {reader.said}", "epub", path=book.path)
    return found


def sections(found: Iterable[Chapter]) -> list[Section]:
    """The articles in their sections."""
    grouped = groupby(found, lambda each: each.section)
    return [Section(title, [each.article for each in group]) for title, group in grouped]


def as_one(found: Iterable[Chapter]) -> Article:
    """All articles as one: the others are appended to the first."""
    first, *rest = [each.article for each in found]
    if not rest:
        return first
    return attrs.evolve(first, body=(*first.body, *(block for article in rest for block in _as_blocks(article))))


def _as_blocks(article: Article) -> tuple[Block, ...]:
    """A further article as blocks: its headline becomes a crosshead."""
    headline = (Crosshead(article.headline),) if article.headline else ()
    texts = (text for text in (article.kicker, article.standfirst, article.byline) if text is not None)
    return (*headline, *map(Paragraph, texts), *article.body)


# -- contents


def _starts(contents: Iterable[Entry]) -> dict[str, list[_Start]]:
    """The places where articles begin according to the contents, by the names of the pages.

    An entry whose sub-entries refer to other pages is a section. Sub-entries that refer to the same page are crossheads
    of that page.
    """
    found: dict[str, list[_Start]] = defaultdict(list)
    for entry in contents:
        title = entry.title or None
        below = [each for child in entry.children for each in _articles(child)]
        if any(each.path != entry.path for each in below):
            for each in below:
                found[each.path or ""].append(_Start(each.fragment, each.title or None, title))
            if entry.path is not None and all(each.path != entry.path for each in below):
                found[entry.path].append(_Start(entry.fragment, title, title, is_section=True))
        elif entry.path is not None:
            found[entry.path].append(_Start(entry.fragment, title, None))
    return found


def _articles(entry: Entry) -> Iterator[Entry]:
    """The entry, and its sub-entries that refer to other pages."""
    if entry.path is not None:
        yield entry
    for child in entry.children:
        yield from (each for each in _articles(child) if each.path != entry.path)


# -- pages


class _Reader:
    """Reads the pages of the spine."""

    def __init__(self, book: OpenBook, record: Record[Any] | None = None, *, every: bool = False) -> None:
        self._book = book
        self._record = record
        self._every = every
        self._starts = _starts(book.contents)
        self._section: str | None = None
        self._told_ways = False
        self._markup = UnsupportedMarkup()
        self.said = "it contains no text"
        """Why the last page was not read."""

    def chapters(self) -> Iterator[Chapter]:
        """The articles. A page that continues the previous one, without a title of its own, is part of that article."""
        parts: list[Chapter] = []
        for item in self._book.spine:
            for chapter, goes_on in self._page(item):
                if parts and not goes_on:
                    yield _joined(parts)
                    parts = []
                parts.append(chapter)
        if parts:
            yield _joined(parts)
        self._book.diagnostics += self._markup.told()

    def _page(self, item: Item) -> Iterator[tuple[Chapter, bool]]:
        """The articles in a page, each with whether it continues the one before it."""
        path = item.path or ""
        if self._record is not None:
            if (known := self._record.articles.get(path)) is not None:
                self._section = next((start.section for start in self._starts.get(path, ())), self._section)
                yield Chapter(self._section, path, self._record.current(path, known)), False
                return
            if self._record.is_around(path):
                return
        try:
            yield from self._articles(item, path)
        except DocumentError as fault:
            self.said = f"{path}: {fault.reason}"
            message = f"the page cannot be read; skipped: {fault.reason}"
            self._book.note("SN416", Severity.ERROR, message, path)

    def _articles(self, item: Item, path: str) -> Iterator[tuple[Chapter, bool]]:
        if item == self._book.nav:
            return self._leave(path, "it is the table of contents")
        if path in self._book.encrypted:
            self.said = f"{path} is encrypted"
            return self._book.note("SN431", Severity.ERROR, "is encrypted; skipped", path)
        if item.media_type not in _PAGES:
            message = f"is {item.media_type}, not a page of text; skipped"
            return self._book.note("SN401", Severity.WARNING, message, path)
        root = self._book.page(path)
        body = body_of(root, path)
        around = list(wrappers(root, body))
        kind = None if self._every else _kind(self._book.kinds.get(path, ""), around)
        if kind is not None:
            return self._leave(path, f"it is {kind}")
        if self._without_ways(body, path):
            around = list(wrappers(root, body))
        starts = self._starts.get(path, [])
        language, direction = setting(around)
        said = {"language": language, "direction": direction, "id": None if len(starts) > 1 else self._id(path)}
        is_marked = next(root.iter("{*}article"), None) is not None
        for start, piece in self._pieces(body, starts):
            self._section = start.section if start is not None else self._section
            told: list[Diagnostic] = []
            why = self._needless(piece, path, start)
            goes_on = start is None and bool(self._starts) and first_level(piece) not in {1, 2}
            title = None if start is None or self._book.is_ours else start.title
            markup = UnsupportedMarkup()
            article, facts = article_of(piece, path, told, markup, title, is_ours=self._book.is_ours)
            self._book.diagnostics += told
            if not article.body and next(article.texts(), None) is None:
                self._leave(path, "it contains no text")
            elif why is not None or (not is_marked and (why := self._repeats(article))):
                self._leave(path, why)
            else:
                self._markup.add(markup)
                yield Chapter(self._section, path, with_meta(article, self._meta(said | facts, path))), goes_on
        return None

    def _leave(self, path: str, why: str) -> None:
        self._book.note("SN430", Severity.INFO, f"skipped, because {why}", path)

    def _meta(self, said: dict[str, Any], path: str) -> Metadata:
        """The metadata that a page states, as far as the model allows them."""
        if said.keys() == {"language", "direction", "id"} and said["id"] is None:  # as in most books of other makers
            meta, faults = _admitted(said["language"], said["direction"])
        else:
            meta, refused = admit(said)
            faults = tuple(refused.values())
        for fault in faults:
            self._book.note("SN401", Severity.WARNING, f"{fault}; left out", path)
        return meta

    def _id(self, path: str) -> str | None:
        """The id of an article from the name of its page, in books made by seednews."""
        found = _ARTICLE.search(path) if self._book.is_ours else None
        return None if found is None else found[1]

    def _pieces(self, body: etree._Element, starts: list[_Start]) -> Iterator[tuple[_Start | None, etree._Element]]:
        """The body of a page, divided at the places where further articles begin according to the contents."""
        if len(starts) <= 1:
            yield next(iter(starts), None), body
            return
        order = {node: number for number, node in enumerate(body.iter())}
        names = named(body)
        found = ((place(body, names.get(start.fragment or "")), start) for start in reversed(starts))
        places = {at: start for at, start in found if at in order}
        placed = set(places.values())
        ahead = next((start for start in starts if start not in placed), None)
        last_first = sorted(places, key=order.__getitem__, reverse=True)
        pieces: list[tuple[_Start | None, etree._Element]] = [(places[at], cut_at(body, at)) for at in last_first]
        if not pieces or ahead is not None or "".join(_words(body)).strip():
            pieces.append((ahead, body))
        yield from reversed(pieces)

    def _needless(self, body: etree._Element, path: str, start: _Start | None) -> str | None:
        """Why a page before or between the articles only repeats what the contents say."""
        if self._every or not (start is None or start.is_section):
            return None
        if start is not None and self._only_links(body, path, start.title):
            return "it only contains the title of a section and links to its articles"
        if self._is_menu(body, path, start):
            return "it is a list of links to the articles, with teasers"
        return None

    def _is_menu(self, body: etree._Element, path: str, start: _Start | None) -> bool:
        """Whether a page is a list of articles, such as calibre makes for a newspaper and for each of its sections.

        Each of its items starts with a link to another page. Apart from them, it has only headings, the date, and
        metadata of the package document.
        """
        links = [link for link in body.iter("{*}a") if self._leads_on(path, link.get("href"))]
        items = {_item_of(link, body): link for link in reversed(links)}
        if not items or not all(_begins_with(item, link) for item, link in items.items()):
            return False
        known = self._facts | {_folded((start and start.title) or "")}
        return all(
            _folded(words) in known or _DAY.fullmatch(words.strip()) or not any(map(str.isalnum, words))
            for words in _words_beside(body, items)
        )

    def _without_ways(self, body: etree._Element, path: str) -> bool:
        """Remove links to other pages from a body: elements marked as navigation that contain only such links.

        Returns whether there were any.
        """
        any_taken = False
        for node in [node for node in body.iter("*") if _is_navigation(node)]:
            parent = node.getparent()
            if parent is not None and not (node.tail or "").strip() and self._only_links(node, path):
                parent.remove(node)
                any_taken = True
                if not self._told_ways:
                    self._told_ways = True
                    self._leave(path, "these are navigation links from page to page (here and on later pages)")
        return any_taken

    def _only_links(self, node: etree._Element, path: str, title: str | None = None) -> bool:
        """Whether all words in an element, apart from a title, are links to other pages."""
        links = [link for link in node.iter("{*}a") if self._leads_on(path, link.get("href"))]
        linked = {_folded(read_text(link)) for link in links} | {_folded(title or "")}
        return all(_folded(words) in linked or not any(map(str.isalnum, words)) for words in _words(node))

    def _leads_on(self, path: str, href: str | None) -> bool:
        target = None if href is None else resolve(path, href)
        return target is not None and target != path and target in self._book.container

    @cached_property
    def _facts(self) -> frozenset[str]:
        """The metadata of the package document, as words."""
        return frozenset(_folded(words) for words in _facts(self._book))

    def _repeats(self, article: Article) -> str | None:
        """Why a page only repeats the metadata, like a title page that is not marked as one."""
        if self._every or len(article.body) > _LONGEST_TITLE_PAGE:
            return None
        if all(_folded(words) in self._facts for words in article.texts()):
            return "it only contains the title and the creators of the book"
        return None


def _joined(parts: list[Chapter]) -> Chapter:
    """The first page of an article with the pages that continue it."""
    return attrs.evolve(parts[0], article=as_one(parts))


_DAY = regex(r"\[[^\[\]]{1,60}\]")
"""The form of the date that calibre sets below the title of a newspaper."""
_ITEMS, _LINES = frozenset({"li", "tr", "dd"}), frozenset({"p", "div", "td", "section"})
_TITLES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _item_of(link: etree._Element, body: etree._Element) -> etree._Element:
    """The list item that contains a link, otherwise its line, otherwise the link itself."""
    above = list(takewhile(lambda each: each is not body, link.iterancestors()))
    found = chain((each for kinds in (_ITEMS, _LINES) for each in above if local_name(each) in kinds), [link])
    return next(found)


def _begins_with(item: etree._Element, link: etree._Element) -> bool:
    """Whether an item starts with its link."""
    first = next((words for words in item.itertext() if any(map(str.isalpha, words))), None)
    return first is None or first in link.itertext()


def _words_beside(node: etree._Element, items: Mapping[etree._Element, object]) -> Iterator[str]:
    """The texts in an element that are neither in an item nor in a heading."""
    yield node.text or ""
    for child in node.iterchildren("*"):
        if child not in items and local_name(child) not in _TITLES and "description" not in (child.get("class") or ""):
            yield from _words_beside(child, items)
        yield child.tail or ""


def _is_navigation(node: etree._Element) -> bool:
    """Whether an element is marked as navigation."""
    named = node.get("class")
    return (named is not None and "nav" in named.lower()) or local_name(node) == "nav"


_ARTICLE = regex(r"/article-([a-z0-9-]+)\.xhtml$")


@lru_cache(256)
def _admitted(language: str | None, direction: str | None) -> tuple[Metadata, tuple[ModelError, ...]]:
    """The language and direction that a page states, as far as the model allows them.

    Cached, because most pages are alike.
    """
    meta, faults = admit({"language": language, "direction": direction})
    return meta, tuple(faults.values())


def _kind(said: str, around: list[etree._Element]) -> str | None:
    """The type of a page that is not an article, from the landmarks, the guide or its ``epub:type``.

    `around` are the elements that enclose the whole page: ``html``, ``body`` and others.
    """
    own = {each for node in around for each in (node.get(f"{OPS}type") or "").split()}
    if own & _KEPT:
        return None
    if any(node.get("class") == "contents" for node in around[1].iterchildren("{*}ul")):  # as seednews writes them
        return _LEFT_OUT["toc"]
    return next((_LEFT_OUT[each] for each in sorted(own.union(said.split())) if each in _LEFT_OUT), None)


def _facts(book: OpenBook) -> Iterator[str]:
    """The metadata of the package document as words: titles, creators, dates, rights."""
    for name in ("title", "creator", "publisher", "date", "rights"):
        for words in map(read_text, book.nodes(f"{DC}{name}")):
            yield words
            yield f"by {words}"


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _words(body: etree._Element) -> Iterator[str]:
    """The texts in a body that are not blank, without elements that contain no text."""
    for node in body.iter():
        if local_name(node) in {"style", "script"}:
            continue
        if local_name(node) and (node.text or "").strip():
            yield node.text or ""
        if node is not body and (node.tail or "").strip():
            yield node.tail or ""
