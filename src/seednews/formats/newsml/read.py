"""Reads NewsML-G2: a news item into an article, a news message into an issue."""

from __future__ import annotations

from lxml import etree

from seednews.errors import DocumentError, IssueFound
from seednews.formats.format import IssueReading, Reading
from seednews.formats.newsml.item import ItemReader
from seednews.formats.newsml.message import MessageReader, PackageReader, has_one_text, is_text
from seednews.formats.newsml.quick import article_of
from seednews.formats.newsml.write import NAMESPACE
from seednews.formats.shared.nodes import line_of
from seednews.formats.shared.xml import parse_xml
from seednews.model.release import held

__all__ = ["read", "read_issue"]

_N = f"{{{NAMESPACE}}}"
_NEWS_ITEM = f"{_N}newsItem"


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a news item, or in a news message that carries one.

    Raises:
        DocumentError: if the document is not XML, not NewsML-G2, or has no news item with text.
    """
    try:
        root = parse_xml(data, "newsml-g2")
        if root.tag == _NEWS_ITEM and (article := article_of(root)) is not None:
            return Reading(article)
        if (found := _only_text(root)) is not None:
            return found
        reader = ItemReader(_item(root))
        article = reader.article()
        if root.tag == f"{_N}newsMessage":
            article = held(article, reader.release_of_message(root))
            for node in root.iterfind(f"{_N}itemSet/*"):
                if node.tag != f"{_N}newsItem":
                    reader.leave_out_of_message(node)
        return Reading(article, reader.told())
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """The issue in a news message. Its package defines the sections; without a package, there is one section.

    Raises:
        DocumentError: if the document is not XML, not a news message, or has no news items with text.
    """
    try:
        root = parse_xml(data, "newsml-g2")
        if root.tag != f"{_N}newsMessage":
            raise _refusal(root, "an issue requires a newsMessage")
        return _message(root)
    except DocumentError as fault:
        raise fault.named(name) from None


def _message(root: etree._Element, *, texts_only: bool = False) -> IssueReading:
    package = root.find(f"{_N}itemSet/{_N}packageItem")
    reader = MessageReader(root) if package is None else PackageReader(root, package)
    reader.texts_only = texts_only
    return reader.reading()


def _only_text(root: etree._Element) -> Reading | None:
    """The article of a message that contains only versions of one text, or one text and its pictures."""
    items = root.findall(f"{_N}itemSet/{_N}newsItem") if root.tag == f"{_N}newsMessage" else []
    if len(items) < 2 or not has_one_text(items):
        return None
    if root.find(f"{_N}itemSet/{_N}packageItem") is not None and all(map(is_text, items)):
        return None
    reading = _message(root, texts_only=True)
    if len(reading.issue.articles) != 1:
        return None
    return Reading(reading.issue.articles[0], tuple(each for each in reading.diagnostics if each.code != "SN411"))


# -- kinds of documents


def _item(root: etree._Element) -> etree._Element:
    """The news item in a document."""
    if root.tag == f"{_N}newsItem":
        return root
    if root.tag == f"{_N}newsMessage":
        items = list(root.iter(f"{_N}newsItem"))
        if len(items) == 1 and root.find(f"{_N}itemSet/{_N}packageItem") is None:
            return items[0]
        if items:
            reason = f"a news message with {len(items)} news items, not one article"
            raise IssueFound(reason, "newsml-g2", line=line_of(root))
    if etree.QName(root).localname == "contentSet":
        return _around(root)
    raise _refusal(root, f"not newsItem of NewsML-G2 (namespace {NAMESPACE})")


def _around(content: etree._Element) -> etree._Element:
    """An item around a content set that has none."""
    item = etree.Element(f"{_N}newsItem")
    content.tag = f"{_N}contentSet"
    item.append(content)
    return item


_OTHER_KINDS = {
    "packageItem": "a package without items: it only refers to items, and has no text of its own",
    "conceptItem": "a concept item: it describes a person, a place or a topic; it is not an article",
    "knowledgeItem": "a knowledge item: it lists the concepts of a vocabulary; it is not an article",
    "planningItem": "a planning item: it lists planned coverage; it is not an article",
    "catalogItem": "a catalog item: it lists schemes of codes; it is not an article",
    "newsMessage": "a news message without a news item",
}
"""Other kinds of documents of the standard, by their root."""


_STRANGERS = {
    "nitf": ("NITF", "name the format: `source` nitf"),
    "html": ("a page of HTML", "name the format: `source` html"),
    "NewsML": ("NewsML 1", "name the format: `source` newsml-1"),
    "rss": ("an RSS feed", "fetch the pages that it links to"),
    "RDF": ("an RSS 1.0 feed, or other RDF", "fetch the pages that it links to"),
    "feed": ("an Atom feed", "fetch the pages that it links to"),
    "sports-content": ("SportsML, which contains results, not an article", None),
    "package": ("the package document of an e-book", "convert the .epub file"),
}
"""Other kinds of XML documents by their root, each with advice."""


def _refusal(root: etree._Element, wanted: str) -> DocumentError:
    """The error for a document that cannot be read."""
    kind = etree.QName(root)
    known = _OTHER_KINDS.get(kind.localname) if kind.namespace == NAMESPACE else None
    reason = f"the root is <{kind.localname}>, {known or wanted}"
    if known and wanted.startswith("an issue"):
        reason += f"; {wanted}"
    if kind.namespace != NAMESPACE and kind.localname in _STRANGERS:
        what, advice = _STRANGERS[kind.localname]
        return DocumentError(f"the root is <{kind.localname}>: {what}", "newsml-g2", line=line_of(root), advice=advice)
    advice = (
        "send it in a newsMessage together with the items that it refers to"
        if kind.localname == "packageItem"
        else None
    )
    return DocumentError(reason, "newsml-g2", line=line_of(root), advice=advice)
