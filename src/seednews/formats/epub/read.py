"""Reads a book into an article or an issue: our record where it fits the pages, else the pages, ours or anybody's."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from itertools import chain
from typing import TypeVar

import attrs
import orjson

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, IssueFound
from seednews.formats.epub.about import About
from seednews.formats.epub.chapters import Chapter, as_one, chapters, sections
from seednews.formats.epub.container import Container
from seednews.formats.epub.opened import OpenBook
from seednews.formats.epub.page import article_of, body_of
from seednews.formats.epub.volume import of_issue
from seednews.formats.epub.write import ARTICLE_RECORD, FACTS, FOLDER, ISSUE_RECORD, PACKAGE
from seednews.formats.format import IssueReading, Reading
from seednews.formats.json import UNKNOWN_KEY, article_from, issue_from
from seednews.model import Article, Issue, Metadata
from seednews.model.unchecked import with_meta

__all__ = ["issue_in", "read", "read_issue"]

T = TypeVar("T")

_PAGE = f"{FOLDER}/article.xhtml"


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a book.

    Raises:
        DocumentError: where the file is no EPUB, or no page of it can be read.
        IssueFound: where it holds several articles; :func:`read_issue` reads them.
    """
    try:
        return _read(Container(data))
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """The issue in a book; in books of other makers, what the contents name is an article, else each page.

    Raises:
        DocumentError: where the file is no EPUB, or no page of it can be read.
    """
    try:
        return _read_issue(Container(data))
    except DocumentError as fault:
        raise fault.named(name) from None


def _read(container: Container) -> Reading:
    if ISSUE_RECORD in container:
        raise IssueFound("holds an issue of many articles, not one article", "epub", path=ISSUE_RECORD)
    diagnostics: list[Diagnostic] = []
    record = _record(container, ARTICLE_RECORD, article_from, diagnostics)
    fitting = _fitting(container)
    if record is not None and {PACKAGE, _PAGE} <= fitting:
        return Reading(record, tuple(diagnostics))
    book = OpenBook(container)
    found = chapters(book)
    if len(found) > 1 and ARTICLE_RECORD not in container:
        advice = "read it as an issue: seednews.read_issue"
        raise IssueFound(f"holds {len(found)} articles, not one", "epub", path=book.path, advice=advice)
    article = as_one(found)
    about = About(book)
    meta = _of_page(about.metadata(), article.meta)
    if record is not None:
        diagnostics.append(_changed(ARTICLE_RECORD))
        meta = record.meta if PACKAGE in fitting else _overlaid(record.meta, meta)
    else:
        _tell_rest(about, meta, article, dated=book.is_ours)
    return Reading(with_meta(article, meta), (*diagnostics, *book.diagnostics))


def _tell_rest(about: About, meta: Metadata, article: Article, *, dated: bool) -> None:
    """Name what the package says of an article and the model does not hold; the date only where it is not `dated`."""
    held = (meta.guid, meta.language, meta.provider, meta.rights, meta.source, about.title)
    known = {"date"} if meta.published or meta.created or dated else set()
    kept = chain(held, meta.creators, meta.keywords, article.texts())
    about.tell_rest(kept, frozenset({*known, "language"}))


def _read_issue(container: Container) -> IssueReading:
    diagnostics: list[Diagnostic] = []
    record = _record(container, ISSUE_RECORD, issue_from, diagnostics)
    if record is not None:
        return _refreshed(container, record, diagnostics)
    book = OpenBook(container)
    issue = issue_in(book)
    return IssueReading(issue, (*diagnostics, *book.diagnostics))


def issue_in(book: OpenBook) -> Issue:
    """The issue in the pages of a book of any maker.

    What holds for the book as a whole and has no place in an issue goes to its articles: the language, the notice of
    rights, and the creator where it is one; of several nobody knows who made which article.
    """
    about = About(book)
    meta = about.metadata()
    alone = len(meta.creators) == 1 and meta.creators[0].casefold() != "calibre"  # which names itself
    is_publisher = book.is_ours and meta.creators == (meta.provider,)  # whom our issues name as such, too
    creators = meta.creators if alone and not is_publisher else ()
    common = Metadata(language=meta.language, rights=meta.rights, creators=creators)
    held = (meta.guid, about.title, meta.provider, meta.rights, *creators)
    about.tell_rest(held, frozenset({"language", "date"}))
    found = [attrs.evolve(each, article=_with(each, common)) for each in chapters(book)]
    return Issue(meta.guid or about.title, about.title, about.day, sections(found), about.issue(meta))


def _with(chapter: Chapter, common: Metadata) -> Article:
    return with_meta(chapter.article, _of_page(common, chapter.article.meta))


def _of_page(meta: Metadata, page: Metadata) -> Metadata:
    """The metadata of a book with what a page says of its own language and direction."""
    language, direction = page.language or meta.language, page.direction or meta.direction
    if (language, direction) == (meta.language, meta.direction):
        return meta
    return attrs.evolve(meta, language=language, direction=direction)


def _refreshed(container: Container, record: Issue, diagnostics: list[Diagnostic]) -> IssueReading:
    """The issue of the record, with the words of every page, and with the package, as they were edited since."""
    fitting = _fitting(container)
    record = record if PACKAGE in fitting or PACKAGE not in container else _retitled(container, record, diagnostics)
    names = iter(of_issue(record).stories)

    def current(article: Article) -> Article:
        path = f"{FOLDER}/{next(names).name}.xhtml"
        if path in fitting:
            return article
        diagnostics.append(_changed(path))
        try:
            edited = article_of(body_of(container.xml(path), path), path, diagnostics)
        except DocumentError as fault:
            diagnostics.append(_unreadable(path, fault))
            return article
        return with_meta(edited, article.meta)

    return IssueReading(record.mapped(current), tuple(diagnostics))


def _retitled(container: Container, record: Issue, diagnostics: list[Diagnostic]) -> Issue:
    """The issue with the title, language, publisher and series that its package now has."""
    try:
        book = OpenBook(container)
    except DocumentError as fault:
        diagnostics.append(_unreadable(PACKAGE, fault))
        return record
    about = About(book)
    meta = about.issue(about.metadata())
    said = {name: value for name, value in attrs.asdict(meta).items() if value is not None}
    if record.meta.language is None:  # the package must have one, if only that of an article
        said.pop("language", None)
    diagnostics.append(_changed(PACKAGE))
    return attrs.evolve(record, title=about.title, meta=attrs.evolve(record.meta, **said))


def _changed(path: str) -> Diagnostic:
    message = "the book was changed after it was made; its pages are read, not its record"
    return Diagnostic("SN403", Severity.INFO, message, path=path)


def _unreadable(path: str, fault: DocumentError) -> Diagnostic:
    message = f"this page cannot be read and was left out: {fault.reason}"
    return Diagnostic("SN401", Severity.WARNING, message, path=path)


def _record(
    container: Container,
    path: str,
    decode: Callable[[object], tuple[T, tuple[str, ...]]],
    diagnostics: list[Diagnostic],
) -> T | None:
    """What the record holds; None where there is none, or none that this version understands."""
    if path not in container:
        return None
    try:
        document, unknown = decode(orjson.loads(container.json(path)))
    except (orjson.JSONDecodeError, DocumentError) as fault:
        message = f"the record cannot be read, so the pages are: {fault}"
        diagnostics.append(Diagnostic("SN403", Severity.WARNING, message, path=path))
        return None
    diagnostics += (Diagnostic("SN401", Severity.WARNING, f"{each} {UNKNOWN_KEY}", path=path) for each in unknown)
    return document


def _fitting(container: Container) -> set[str]:
    """The files whose digests still fit."""
    if FACTS not in container:
        return set()
    try:
        digests = dict(orjson.loads(container.json(FACTS))["digests"])
        return {path for path, digest in digests.items() if path in container and _digest(container, path) == digest}
    except (orjson.JSONDecodeError, DocumentError, KeyError, TypeError, ValueError):
        return set()


def _digest(container: Container, path: str) -> str:
    return hashlib.sha256(container.read(path)).hexdigest()


def _overlaid(record: Metadata, package: Metadata) -> Metadata:
    """The record's metadata with what the package now says otherwise."""
    said = {name: value for name, value in attrs.asdict(package, recurse=False).items() if value not in (None, ())}
    kept = {name: getattr(record, name) for name in ("published", "modified")}  # dates lose their offset there
    return attrs.evolve(record, **{name: value for name, value in said.items() if not kept.get(name)})
