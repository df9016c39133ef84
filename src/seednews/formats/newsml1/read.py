"""Reads NewsML 1 documents: one story as an article, several as an issue."""

from __future__ import annotations

from datetime import date

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, IssueFound, ModelError
from seednews.formats.format import IssueReading, Reading
from seednews.formats.newsml1.item import ItemReader
from seednews.formats.newsml1.parts import named, text_in
from seednews.formats.newsml1.topics import Topics
from seednews.formats.shared.nodes import line_of, place_of
from seednews.formats.shared.xml import parse_xml
from seednews.model import Article, Issue, Section
from seednews.model.moments import moment_in

__all__ = ["read", "read_issue"]


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a document with one story.

    Raises:
        DocumentError: if the document is not XML, not NewsML 1, or contains no text.
        IssueFound: if it contains several stories; :func:`read_issue` reads them.
    """
    try:
        root = _root(data)
        articles, diagnostics = _articles(root)
        if len(articles) > 1:
            raise IssueFound(f"contains {len(articles)} articles, not one", "newsml-1", line=line_of(root))
        return Reading(articles[0], diagnostics)
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """All stories of a document as an issue with one section. Raises like :func:`read`."""
    try:
        root = _root(data)
        articles, diagnostics = _articles(root)
        key, title = _key(root), _title(root, articles)
        return IssueReading(Issue(key or title, title, _day(root), [Section(None, articles)]), diagnostics)
    except ModelError as fault:
        raise DocumentError(str(fault), "newsml-1", name) from None
    except DocumentError as fault:
        raise fault.named(name) from None


def _root(data: bytes) -> etree._Element:
    root = parse_xml(data, "newsml-1")
    if etree.QName(root).localname != "NewsML":
        raise DocumentError(f"the root is <{etree.QName(root).localname}>, not NewsML", "newsml-1", line=line_of(root))
    return root


def _articles(root: etree._Element) -> tuple[list[Article], tuple[Diagnostic, ...]]:
    """The articles of all items. Reports items without text, unless none has any."""
    topics, articles = Topics.of(root), []
    diagnostics: list[Diagnostic] = []
    readers = [ItemReader(item, topics) for item in root.iter("NewsItem", "{*}NewsItem")]
    newest: dict[str | None, ItemReader] = {}
    for reader in readers:
        newest[reader.facts.guid] = max(newest.get(reader.facts.guid, reader), reader, key=_rank)
    for reader in readers:
        item = reader.item
        if reader.facts.guid is not None and _rank(newest[reader.facts.guid]) > _rank(reader):
            message = f"an earlier revision of the item {reader.facts.guid!r}, which occurs twice; left out"
            diagnostics.append(Diagnostic("SN401", Severity.WARNING, message, place=place_of(item)))
            continue
        try:
            articles += reader.articles()
        except DocumentError as fault:
            message = f"an item without text: {fault.reason}; left out"
            diagnostics.append(Diagnostic("SN401", Severity.WARNING, message, place=place_of(item)))
        else:
            diagnostics += reader.told.diagnostics
    if not articles:
        why = "; ".join(dict.fromkeys(each.message.removesuffix("; left out") for each in diagnostics))
        raise DocumentError(why or "contains no NewsItem", "newsml-1", line=line_of(root))
    return articles, tuple(sorted(diagnostics, key=lambda each: each.line or 0))


def _rank(reader: ItemReader) -> tuple[int, bool]:
    return reader.facts.rank


def _envelope(root: etree._Element, name: str) -> etree._Element | None:
    return next((node for each in named(root, "NewsEnvelope") for node in named(each, name)), None)


def _key(root: etree._Element) -> str | None:
    """The id of the document: its TransmissionId."""
    node = _envelope(root, "TransmissionId")
    return None if node is None else text_in(node)


def _title(root: etree._Element, articles: list[Article]) -> str:
    """The name of the product, or else the first headline."""
    node = _envelope(root, "NewsProduct")
    product = None if node is None else node.get("FormalName", "").strip()
    return product or next((each.headline for each in articles if each.headline), "NewsML")


def _day(root: etree._Element) -> date | None:
    node = _envelope(root, "DateAndTime")
    moment = None if node is None else moment_in(node.text or "")[0]
    return None if moment is None else moment.date()
