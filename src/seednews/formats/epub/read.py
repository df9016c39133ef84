"""Reads a book as an article or an issue: from the record if it matches the pages, otherwise from the pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

import attrs

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, IssueFound
from seednews.formats.epub.container import Container
from seednews.formats.epub.package import package
from seednews.formats.epub.read_about import About
from seednews.formats.epub.read_book import OpenBook, Package
from seednews.formats.epub.read_chapters import Chapter, as_one, chapters, sections
from seednews.formats.epub.read_record import Record, changed, overlaid
from seednews.formats.epub.volume import Volume, of_article, of_issue, title_of, without_day
from seednews.formats.epub.write import ARTICLE_RECORD, FOLDER, ISSUE_RECORD, NAV, PACKAGE
from seednews.formats.format import IssueReading, Reading
from seednews.formats.json import article_from, issue_from
from seednews.formats.shared.xml import parse_xml
from seednews.model import Article, Issue, Metadata
from seednews.model.unchecked import with_meta

__all__ = ["issue_in", "read", "read_issue"]

_PAGE = f"{FOLDER}/article.xhtml"


def read(data: bytes, name: str | None = None) -> Reading:
    """Read the article in a book.

    Raises:
        DocumentError: if the file is not an EPUB, or none of its pages can be read.
        IssueFound: if it contains several articles; :func:`read_issue` reads them.
    """
    try:
        return _read(Container(data))
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """Read the issue in a book.

    In books of other makers, each entry of the contents is an article; without contents, each page.

    Raises:
        DocumentError: if the file is not an EPUB, or none of its pages can be read.
    """
    try:
        return _read_issue(Container(data))
    except DocumentError as fault:
        raise fault.named(name) from None


def _read(container: Container) -> Reading:
    if ISSUE_RECORD in container:
        raise IssueFound("contains an issue, not one article", "epub", path=ISSUE_RECORD)
    diagnostics: list[Diagnostic] = []
    record: Record[Article] = Record(container, ARTICLE_RECORD, article_from, diagnostics)
    if record.document is not None:
        return Reading(_article_again(container, record, record.document, diagnostics), tuple(diagnostics))
    book = OpenBook(container)
    found = chapters(book)
    if len(found) > 1 and ARTICLE_RECORD not in container:
        advice = "read it as an issue: seednews.read_issue"
        raise IssueFound(f"contains {len(found)} articles; expected one", "epub", path=book.path, advice=advice)
    article = as_one(found)
    about = About(book)
    meta = attrs.evolve(overlaid(about.metadata(), article.meta), **record.restrictions)
    _tell_rest(about, meta, article, dated=book.is_ours)
    return Reading(with_meta(article, meta), (*diagnostics, *book.diagnostics))


def _article_again(
    container: Container, record: Record[Article], article: Article, diagnostics: list[Diagnostic]
) -> Article:
    """The article of the record, with the text of its page, and with the changes in the package document."""
    if record.fits(PACKAGE) or (book := _open(container, diagnostics)) is None:
        return record.current(_PAGE, article)
    record.articles = {_PAGE: article}
    pages = chapters(book, record)
    _tell_others(book, [each.path for each in pages], record.articles)
    found = as_one(pages)
    found = found if pages[0].path == _PAGE else with_meta(found, overlaid(article.meta, found.meta))
    about, before = About(book), _made(of_article(article), book)
    meta = about.metadata()
    said = _said_anew(before.metadata(), meta)
    if said.get("published", meta) is None and (written := about.first("date")) is not None:
        del said["published"]
        about.tell(f"dc:date {written!r} is not a date and time with an offset; using that of the record")
    if about.title not in {before.title, title_of(found)}:
        about.tell(f"the title of the package is {about.title!r}; using the headline of the page")
    if said:
        diagnostics.append(changed(PACKAGE))
    about.tell_rest(chain(before.words(), _held(about, meta, found)), frozenset({"date", "language"}))
    diagnostics += record.beyond(book.diagnostics)
    return with_meta(found, attrs.evolve(found.meta, **said))


def _held(about: About, meta: Metadata, article: Article) -> Iterator[str | None]:
    """The metadata of the package document that an article can hold."""
    yield from (meta.guid, meta.language, meta.provider, meta.rights, meta.source, about.title)
    yield from (subject.name or subject.code for subject in meta.subjects)
    yield from chain(meta.creators, meta.keywords, article.texts())


def _tell_rest(about: About, meta: Metadata, article: Article, *, dated: bool) -> None:
    """Report the metadata of the package document that an article cannot hold; the date only if it is not `dated`."""
    known = {"date"} if meta.published or meta.created or dated else set()
    about.tell_rest(_held(about, meta, article), frozenset({*known, "language"}))


def _read_issue(container: Container) -> IssueReading:
    diagnostics: list[Diagnostic] = []
    record: Record[Issue] = Record(container, ISSUE_RECORD, issue_from, diagnostics)
    if record.document is not None:
        return IssueReading(_issue_again(container, record, record.document, diagnostics), tuple(diagnostics))
    book = OpenBook(container)
    issue = issue_in(book).mapped(lambda article: article.with_meta(**record.restrictions))
    return IssueReading(issue, (*diagnostics, *book.diagnostics))


def issue_in(book: OpenBook) -> Issue:
    """The issue in the pages of a book of any maker.

    Metadata of the book that an issue does not have go to its articles: the language, the notice of rights, and a
    single creator. With several creators, it is unknown who wrote which article.
    """
    about = About(book)
    meta = about.metadata()
    alone = len(meta.creators) == 1 and meta.creators[0].casefold() != "calibre"  # a page that names its creators
    is_publisher = book.is_ours and meta.creators == (
        meta.provider,
    )  # the publisher, whom seednews names as the creator of an issue
    creators = meta.creators if alone and not is_publisher else ()
    common = Metadata(language=meta.language, rights=meta.rights, creators=creators)
    held = (meta.guid, about.title, meta.provider, meta.rights, *creators)
    about.tell_rest(held, frozenset({"language", "date"}))
    found = [attrs.evolve(each, article=_with(each, common)) for each in chapters(book)]
    title = without_day(about.title, about.day, meta.language) if book.is_ours else about.title
    return Issue(meta.guid or title, title, about.day, sections(found), about.issue(meta))


def _with(chapter: Chapter, common: Metadata) -> Article:
    return with_meta(chapter.article, overlaid(common, chapter.article.meta))


def _issue_again(container: Container, record: Record[Issue], issue: Issue, diagnostics: list[Diagnostic]) -> Issue:
    """The issue of the record, with its articles as their pages have them.

    If the package document or the contents were changed, they determine the articles, their order and sections, and the
    title of the issue. Articles are identified by the names of their pages.
    """
    places = {f"{FOLDER}/{story.name}.xhtml": story.article for story in of_issue(issue).stories}
    is_whole = record.fits(PACKAGE) and record.fits(NAV, unless_unknown=True)
    if is_whole or (book := _open(container, diagnostics)) is None:
        articles = (record.current(path, article) for path, article in places.items())
        return issue.mapped(lambda _: next(articles))
    record.articles = places
    found = chapters(book, record)
    issue = _retitled(issue, About(book), _made(of_issue(issue), book), diagnostics)
    pages = [each.path for each in found]
    if _arranged(found) == _arranged_by(issue, places) or (not book.contents and pages == list(places)):
        kept = (chapter.article for chapter in found)
        issue = issue.mapped(lambda _: next(kept))
    else:
        diagnostics.append(changed(PACKAGE if record.fits(NAV, unless_unknown=True) else NAV))
        _tell_others(book, pages, places)
        issue = attrs.evolve(issue, sections=sections(found))
    diagnostics += record.beyond(book.diagnostics)
    return issue


def _arranged(found: Iterable[Chapter]) -> list[tuple[str | None, str]]:
    """The pages of the articles in order, each with the title of its section."""
    return [(_folded(each.section), each.path) for each in found]


def _arranged_by(issue: Issue, places: Iterable[str]) -> list[tuple[str | None, str]]:
    """The same for the record."""
    titles = (_folded(section.title) for section in issue.sections for _ in section.articles)
    return list(zip(titles, places, strict=True))


def _folded(title: str | None) -> str | None:
    return None if title is None else " ".join(title.split())


def _tell_others(book: OpenBook, pages: list[str], places: Mapping[str, Article]) -> None:
    """Report what was removed from the book, and what was added to it, compared with the record."""
    there = set(pages)
    for path in (each for each in places if each not in there):
        message = "the record contains an article for this page, but the page was removed from the book; skipped"
        book.note("SN403", Severity.WARNING, message, path)
    for path in dict.fromkeys(pages):
        if path not in places:
            message = "the record has no article for this page; using the metadata of the page and the package"
            book.note("SN403", Severity.INFO, message, path)


def _retitled(issue: Issue, about: About, before: About, diagnostics: list[Diagnostic]) -> Issue:
    """The issue with the title, date, language, publisher and series in the package document."""
    meta, was = (each.issue(each.metadata()) for each in (about, before))
    said = {name: value for name, value in attrs.asdict(meta).items() if value != getattr(was, name)}
    title = issue.title if about.title == before.title else without_day(about.title, about.day, meta.language)
    day, day_before = about.day, before.day
    day = issue.date if day == day_before else day
    if said or (title, day) != (issue.title, issue.date):
        diagnostics.append(changed(PACKAGE))
    about.tell_rest(chain((title, meta.publisher), before.words()), frozenset({"language", "date"}))
    return attrs.evolve(issue, title=title, date=day, meta=attrs.evolve(issue.meta, **said))


def _open(container: Container, diagnostics: list[Diagnostic]) -> OpenBook | None:
    """The book; None if its package document cannot be read, which is reported."""
    try:
        return OpenBook(container)
    except DocumentError as fault:
        message = f"the package cannot be read; using the metadata of the record: {fault.reason}"
        diagnostics.append(Diagnostic("SN403", Severity.WARNING, message, path=PACKAGE))
        return None


def _made(volume: Volume, book: OpenBook) -> About:
    """The metadata of the package document as written by seednews."""
    document = "".join(package(volume, [story.name for story in volume.stories]))
    return About(Package(parse_xml(document.encode(), "epub"), book.path))


def _said_anew(before: Metadata, now: Metadata) -> dict[str, Any]:
    """The metadata that were changed in the package document or removed from it."""
    values = attrs.asdict(now, recurse=False)
    return {name: value for name, value in values.items() if value != getattr(before, name)}
