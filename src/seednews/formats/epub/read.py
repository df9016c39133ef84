"""Reads a book into an article: our record where it fits the pages, else the pages themselves, ours or anybody's."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from html.entities import html5
from typing import TypeVar

import attrs
import orjson
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, IssueFound, ModelError
from seednews.formats.epub.container import MIMETYPE, Container, resolve
from seednews.formats.epub.volume import of_issue
from seednews.formats.epub.write import ARTICLE_RECORD, FACTS, FOLDER, ISSUE_RECORD, PACKAGE
from seednews.formats.format import IssueReading, Reading
from seednews.formats.json import UNKNOWN_KEY, article_from, issue_from
from seednews.formats.markup import XHTML, local_name, read_body, read_text
from seednews.formats.xml import parse_xml
from seednews.model import Article, Block, Crosshead, Issue, IssueMetadata, Metadata, Paragraph, Section
from seednews.model.metadata import admit

__all__ = ["read", "read_issue"]

T = TypeVar("T")

_X = f"{{{XHTML}}}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CONTAINER = "META-INF/container.xml"
_PAGE = f"{FOLDER}/article.xhtml"
_ENTITY = re.compile(rb"<!\[CDATA\[.*?\]\]>|&([A-Za-z][A-Za-z0-9]*;)", re.DOTALL)
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a book; the pages of a book with several become one article.

    Raises:
        DocumentError: where the file is no EPUB, holds an issue of ours, or no page of it can be read.
    """
    try:
        return _read(Container(data))
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """The issue in a book; in books of other makers each page is an article.

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
    path, package = _package(container)
    meta = _metadata(package, diagnostics)
    if record is not None:
        diagnostics.append(_changed(ARTICLE_RECORD))
        meta = record.meta if PACKAGE in fitting else _overlaid(record.meta, meta)
    article = _as_one(_articles(container, path, package, diagnostics))
    return Reading(attrs.evolve(article, meta=meta), tuple(diagnostics))


def _read_issue(container: Container) -> IssueReading:
    diagnostics: list[Diagnostic] = []
    record = _record(container, ISSUE_RECORD, issue_from, diagnostics)
    if record is not None:
        return _refreshed(container, record, diagnostics)
    path, package = _package(container)
    meta = _metadata(package, diagnostics)
    articles = [
        attrs.evolve(article, meta=Metadata(language=meta.language))
        for article in _articles(container, path, package, diagnostics)
    ]
    title = next((words for node in package.iter(f"{_DC}title") if (words := read_text(node)).strip()), "Untitled")
    about = IssueMetadata(language=meta.language, publisher=meta.provider)
    day = None if meta.published is None else meta.published.date()
    issue = Issue(meta.guid or title, title, day, [Section(None, articles)], about)
    return IssueReading(issue, tuple(diagnostics))


def _refreshed(container: Container, record: Issue, diagnostics: list[Diagnostic]) -> IssueReading:
    """The issue of the record, with the words of every page that was edited since."""
    fitting = _fitting(container)
    names = iter(of_issue(record).stories)

    def current(article: Article) -> Article:
        path = f"{FOLDER}/{next(names).name}.xhtml"
        if path in fitting:
            return article
        diagnostics.append(_changed(path))
        try:
            edited = _page(container.read(path), path, diagnostics)
        except DocumentError as fault:
            diagnostics.append(_unreadable(path, fault))
            return article
        return attrs.evolve(edited, meta=article.meta)

    return IssueReading(record.mapped(current), tuple(diagnostics))


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
        document, unknown = decode(orjson.loads(container.read(path)))
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
        digests = dict(orjson.loads(container.read(FACTS))["digests"])
        return {path for path, digest in digests.items() if path in container and _digest(container, path) == digest}
    except (orjson.JSONDecodeError, DocumentError, KeyError, TypeError, ValueError):
        return set()


def _digest(container: Container, path: str) -> str:
    return hashlib.sha256(container.read(path)).hexdigest()


# -- package


def _package(container: Container) -> tuple[str, etree._Element]:
    """Path and root of the package document."""
    if "mimetype" in container and container.read("mimetype").strip() != MIMETYPE:
        reason = f"not an EPUB: its mimetype is {container.read('mimetype')[:60]!r}"
        raise DocumentError(reason, "epub", path="mimetype")
    if _CONTAINER not in container:
        raise DocumentError("not an EPUB: it has no META-INF/container.xml", "epub")
    root = parse_xml(container.read(_CONTAINER), "epub", path=_CONTAINER)
    path = next((node.get("full-path") for node in root.iter() if local_name(node) == "rootfile"), None)
    if not path or path not in container:
        raise DocumentError(f"the book has no package document {path!r}", "epub", path=_CONTAINER)
    return path, parse_xml(container.read(path), "epub", path=path)


def _metadata(package: etree._Element, diagnostics: list[Diagnostic]) -> Metadata:
    """What the package document says, as far as the model admits it."""

    def first(name: str) -> str | None:
        return next(iter(every(name)), None)

    def every(name: str) -> tuple[str, ...]:
        return tuple(words for node in package.iter(f"{_DC}{name}") if (words := read_text(node)).strip())

    modified = (node.text for node in package.iter(f"{_OPF}meta") if node.get("property") == "dcterms:modified")
    values = {
        "guid": first("identifier"),
        "language": first("language"),
        "direction": package.get("dir"),
        "published": _moment(first("date")),
        "modified": _moment(next(modified, None)),
        "provider": first("publisher"),
        "creators": every("creator"),
        "rights": first("rights"),
        "source": first("source"),
        "keywords": _keywords(package),
    }
    meta, faults = admit(values)
    diagnostics += (
        Diagnostic("SN401", Severity.WARNING, f"{fault}; left out", path="package") for fault in faults.values()
    )
    return meta


def _keywords(package: etree._Element) -> tuple[str, ...]:
    """The subjects in free words: those of a vocabulary have its code beside them (EPUB 3.3, section D.3.10)."""
    coded = {node.get("refines") for node in package.iter(f"{_OPF}meta") if node.get("property") == "term"}
    free = (node for node in package.iter(f"{_DC}subject") if f"#{node.get('id')}" not in coded)
    return tuple(words for node in free if (words := read_text(node)).strip())


def _moment(written: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat((written or "").strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _overlaid(record: Metadata, package: Metadata) -> Metadata:
    """The record's metadata with what the package now says otherwise."""
    said = {name: value for name, value in attrs.asdict(package, recurse=False).items() if value not in (None, ())}
    kept = {name: getattr(record, name) for name in ("published", "modified")}  # dates lose their offset there
    return attrs.evolve(record, **{name: value for name, value in said.items() if not kept.get(name)})


# -- pages


def _articles(
    container: Container,
    package_path: str,
    package: etree._Element,
    diagnostics: list[Diagnostic],
) -> list[Article]:
    """The articles that the pages of the spine hold, in reading order; at least one."""
    articles = []
    said = "it has no words"
    for path in _spine(package_path, package, diagnostics):
        try:
            articles.append(_page(container.read(path), path, diagnostics))
        except DocumentError as fault:
            diagnostics.append(_unreadable(path, fault))
            said = f"{path}: {fault.reason}"
    articles = [article for article in articles if article != Article()]
    if not articles:
        raise DocumentError(f"no page of the book can be read; {said}", "epub", path=package_path)
    return articles


def _as_one(articles: list[Article]) -> Article:
    first, *rest = articles
    body = [block for article in rest for block in _as_blocks(article)]
    return attrs.evolve(first, body=(*first.body, *body))


def _as_blocks(article: Article) -> tuple[Block, ...]:
    """A further page as blocks behind the first: its headline becomes a crosshead."""
    headline = (Crosshead(article.headline),) if article.headline else ()
    texts = (text for text in (article.kicker, article.standfirst, article.byline) if text is not None)
    return (*headline, *map(Paragraph, texts), *article.body)


def _spine(package_path: str, package: etree._Element, diagnostics: list[Diagnostic]) -> list[str]:
    """Paths of the pages in reading order, without the contents page."""
    items = {node.get("id"): node for node in package.iter(f"{_OPF}item")}
    pages = []
    for reference in package.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        href = None if item is None else item.get("href")
        path = None if href is None else resolve(package_path, href)
        if path is None:
            shown = href or reference.get("idref")
            message = f"the spine refers to {shown!r}, which is no file of the book; left out"
            diagnostics.append(Diagnostic("SN401", Severity.WARNING, message, path=package_path))
        elif item is not None and "nav" not in (item.get("properties") or "").split():
            pages.append(path)
    return pages


def _page(data: bytes, path: str, diagnostics: list[Diagnostic]) -> Article:
    root = parse_xml(_expanded(data), "epub", path=path)
    body = root.find(f"{_X}body")
    if body is None:
        raise DocumentError("the page has no body in the namespace of XHTML", "epub", path=path)
    try:
        head = _header(body)
        title = next((node for node in body.iter(*(f"{_X}h{level}" for level in range(1, 7)))), None)
        has_title = title is not None and title.tag == f"{_X}h1"
        blocks, told = read_body(body)
        diagnostics += (attrs.evolve(each, path=path) for each in told)
        if "headline" not in head and has_title and blocks and isinstance(blocks[0], Crosshead):
            head["headline"], blocks = blocks[0].text, blocks[1:]
        article = Article(head.get("headline"), head.get("standfirst"), head.get("byline"), blocks)
        return attrs.evolve(article, kicker=head.get("kicker"))
    except ModelError as fault:
        raise DocumentError(str(fault), "epub", path=path) from None


def _header(body: etree._Element) -> dict[str, str]:
    """Kicker, headline, standfirst and byline of a page of ours; its header and the ways to other pages are taken out.

    A header that is not just as we write it stays where it is, as a part of the body.
    """
    for way in [each for each in body if each.get("class") == "way"]:
        body.remove(way)
    article = body.find(f"{_X}article")
    header = article.find(f"{_X}header") if article is not None else None
    if article is None or header is None or not _is_ours(header):
        return {}
    words = {each.get("class", "headline"): read_text(each) for each in header}
    article.remove(header)
    return {name: words[name] for name in ("kicker", "headline", "standfirst", "byline") if name in words}


def _is_ours(header: etree._Element) -> bool:
    """Whether a header has one h1 and the paragraphs that we write, each at most once, and nothing else."""
    parts = [(each.tag, each.get("class")) for each in header]
    loose = [header.text, *(each.tail for each in header)]
    return (
        set(parts) <= _HEADER
        and len(set(parts)) == len(parts)
        and not any(words and words.strip() for words in loose)
        and all(read_text(each).strip() for each in header)
    )


_HEADER = {(f"{_X}h1", None), *((f"{_X}p", name) for name in ("kicker", "standfirst", "byline", "imprint"))}


def _expanded(data: bytes) -> bytes:
    """A page with HTML's named characters as numbers, which every XML parser knows; XML has names for only five."""
    return _ENTITY.sub(_reference, data) if b"&" in data else data


def _reference(found: re.Match[bytes]) -> bytes:
    name = (found[1] or b"").decode("ascii")
    if not name or name in _XML_NAMES or name not in html5:  # not a name, but a section of characters as they are
        return found[0]
    return "".join(f"&#{ord(each)};" for each in html5[name]).encode("ascii")
