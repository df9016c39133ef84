"""Writes an article as a NewsML-G2 news item.

=============== ===========================================================================
article         element
=============== ===========================================================================
headline        contentMeta/headline
standfirst      contentMeta/description, role ``drol:summary``
byline          contentMeta/by
body            contentSet/inlineXML, XHTML (see :mod:`seednews.formats.markup`)
guid, version   newsItem/@guid, @version
id              contentMeta/altId, typeuri :data:`ID_TYPE`
language        newsItem/@xml:lang, contentMeta/language/@tag, html/@xml:lang
direction       newsItem/@dir, html/@dir
created         itemMeta/firstCreated
modified        itemMeta/versionCreated
published       pubHistory/published/timestamp
embargoed       itemMeta/embargoed
status          itemMeta/pubStatus, scheme ``stat``
provider        itemMeta/provider/name
creators        contentMeta/creator/name
credit          contentMeta/creditline
rights          rightsInfo/copyrightNotice
source          itemMeta/link, rel ``irel:seeAlso``, id :data:`SOURCE_ID`
keywords        contentMeta/keyword
subjects        contentMeta/subject
genre           contentMeta/genre/name
urgency         contentMeta/urgency
located         contentMeta/located/name
slugline        contentMeta/slugline
edition_note    itemMeta/edNote
signals         itemMeta/signal, scheme ``sig``
=============== ===========================================================================

The order of the elements is that of the standard's XML Schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from seednews.formats import markup
from seednews.formats.markup import DECLARATION, Markup, element, empty, join, text
from seednews.formats.newsml.vocabulary import CATALOG_HREF, Aliases
from seednews.model import Article, Metadata, Subject

__all__ = ["ID_TYPE", "NAMESPACE", "SOURCE_ID", "news_item"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
"""Namespace of the News Architecture."""

ID_TYPE = "urn:x-seednews:id"
"""Type of the altId that carries the house's own identifier."""

SOURCE_ID = "source"
"""Id of the link that leads to the original of the article, among others that a newsroom may add."""


_NOTHING = Markup("")


def news_item(article: Article) -> bytes:
    """The article as a news item in UTF-8. It needs what the format's `missing` names."""
    meta = article.meta
    aliases = Aliases.of(subject.scheme for subject in meta.subjects)
    attributes = {
        "xmlns": NAMESPACE,
        "guid": meta.guid,
        "version": str(meta.version),
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        "xml:lang": meta.language,
        "dir": meta.direction,
    }
    parts = [
        *_catalogs(aliases),
        *_history(meta),
        *_rights(meta),
        _group("itemMeta", _item_meta(article)),
        _group("contentMeta", _content_meta(article, aliases)),
        element("contentSet", _inline(article)),
    ]
    return f"{DECLARATION}{_group('newsItem', parts, attributes)}\n".encode()


def _group(name: str, children: Iterable[Markup], attributes: markup.Attributes | None = None) -> Markup:
    """An element whose children stand on lines of their own."""
    return element(name, join((_NOTHING, *children, _NOTHING), "\n"), attributes)


def _words(name: str, value: str | None, attributes: markup.Attributes | None = None) -> Iterator[Markup]:
    """An element with a text, where there is one."""
    if value is not None:
        yield element(name, text(value), attributes)


def _moment(name: str, value: datetime | None) -> Iterator[Markup]:
    """An element with an xs:dateTime; Python's form is legal there."""
    return _words(name, None if value is None else value.isoformat())


def _named(name: str, value: str | None) -> Iterator[Markup]:
    """An element with a name in it."""
    if value is not None:
        yield element(name, element("name", text(value)))


def _catalogs(aliases: Aliases) -> Iterator[Markup]:
    yield empty("catalogRef", {"href": CATALOG_HREF})
    if aliases.declared:
        schemes = (empty("scheme", {"alias": alias, "uri": uri}) for alias, uri in aliases.declared.items())
        yield element("catalog", join(schemes))


def _history(meta: Metadata) -> Iterator[Markup]:
    if meta.published is not None:
        yield element("pubHistory", element("published", join(_moment("timestamp", meta.published))))


def _rights(meta: Metadata) -> Iterator[Markup]:
    if meta.rights is not None:
        yield element("rightsInfo", element("copyrightNotice", text(meta.rights)))


def _item_meta(article: Article) -> Iterator[Markup]:
    meta = article.meta
    yield empty("itemClass", {"qcode": "ninat:text"})
    yield from _named("provider", meta.provider)
    yield from _moment("versionCreated", meta.modified)
    yield from _moment("firstCreated", meta.created)
    yield from _moment("embargoed", meta.embargoed)
    yield empty("pubStatus", {"qcode": f"stat:{meta.status}"})
    yield from _words("edNote", meta.edition_note)
    for signal in meta.signals:
        yield empty("signal", {"qcode": f"sig:{signal}"})
    if meta.source is not None:
        yield empty("link", {"rel": "irel:seeAlso", "href": meta.source, "id": SOURCE_ID})


def _content_meta(article: Article, aliases: Aliases) -> Iterator[Markup]:
    meta = article.meta
    if meta.urgency is not None:
        yield element("urgency", text(str(meta.urgency)))
    yield from _named("located", meta.located)
    for creator in meta.creators:
        yield from _named("creator", creator)
    yield from _words("altId", meta.id, {"typeuri": ID_TYPE})
    if meta.language is not None:
        yield empty("language", {"tag": meta.language})
    yield from _named("genre", meta.genre)
    for keyword in meta.keywords:
        yield element("keyword", text(keyword))
    for subject in meta.subjects:
        yield _subject(subject, aliases)
    yield from _words("slugline", meta.slugline)
    yield from _words("headline", article.headline)
    yield from _words("by", article.byline)
    yield from _words("creditline", meta.credit)
    yield from _words("description", article.standfirst, {"role": "drol:summary"})


def _subject(subject: Subject, aliases: Aliases) -> Markup:
    attributes = {"qcode": f"{aliases.alias(subject.scheme)}:{subject.code}"}
    if subject.name is None:
        return empty("subject", attributes)
    return element("subject", element("name", text(subject.name)), attributes)


def _inline(article: Article) -> Markup:
    """The body as an XHTML document of its own."""
    meta = article.meta
    head = element("head", element("title", text(article.headline or "")))
    body = _group("body", [markup.body(article.body)] if article.body else [])
    page = {"xmlns": markup.XHTML, "xml:lang": meta.language, "lang": meta.language, "dir": meta.direction}
    html = element("html", join((head, body), "\n"), page)
    attributes = {"contenttype": "application/xhtml+xml", "wordcount": str(article.word_count)}
    return element("inlineXML", html, attributes)
