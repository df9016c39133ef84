"""Writes an article as a NewsML-G2 news item.

=============== ===========================================================================
article         element
=============== ===========================================================================
headline        contentMeta/headline
kicker          contentMeta/description, roleuri :data:`KICKER`
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
source          itemMeta/origRep
keywords        contentMeta/keyword
subjects        contentMeta/subject
genre           contentMeta/genre/name
urgency         contentMeta/urgency
located         contentMeta/located/name
slugline        contentMeta/slugline
edition_note    itemMeta/edNote
signals         itemMeta/signal, scheme ``sig``
=============== ===========================================================================

An issue is a news message with its articles as news items, after a package item that has its sections:

=============== ===========================================================================
issue           element
=============== ===========================================================================
id              packageItem/contentMeta/altId, typeuri :data:`ID_TYPE`
title           packageItem/contentMeta/headline
date            packageItem/contentMeta/contentCreated
sections        packageItem/groupSet/group, in the order of the root group's references
section title   group/title
articles        group/itemRef, in order
language        packageItem/@xml:lang, contentMeta/language/@tag
publisher       packageItem/itemMeta/provider/name
series          packageItem/itemMeta/memberOf/name
=============== ===========================================================================

The order of the elements is that of the standard's XML Schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from seednews.formats import markup
from seednews.formats.markup import DECLARATION, Markup, element, empty, join, lines, text
from seednews.formats.vocabulary import CATALOG_HREF, Aliases
from seednews.model import Article, Issue, Metadata, Section, Subject

__all__ = ["ID_TYPE", "KICKER", "NAMESPACE", "news_item", "news_message"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
"""Namespace of the News Architecture."""

ID_TYPE = "urn:x-seednews:id"
"""Type of the altId that carries the house's own identifier."""

KICKER = "urn:x-seednews:role:kicker"
"""Role of the description that carries the kicker; IPTC's catalog has none for it. Receivers may take a second headline
for the first."""

_GROUPS = "urn:x-seednews:group:"
"""Scheme of the roles that groups have in a package; IPTC's catalog has none for them."""


def news_item(article: Article, receiver: str = "generic") -> bytes:
    """The article as a news item in UTF-8, made for a receiver. It needs what the format's `missing` names."""
    return _encoded(_news_item(article, receiver))


def _encoded(root: Markup) -> bytes:
    return f"{DECLARATION}{root}\n".encode()


def _news_item(article: Article, receiver: str) -> Markup:
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
        lines("itemMeta", _item_meta(article)),
        lines("contentMeta", _content_meta(article, aliases)),
        lines("contentSet", _renditions(article, receiver)),
    ]
    return lines("newsItem", parts, attributes)


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
    yield from _words("origRep", meta.source)


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
    yield from _words("description", article.kicker, {"roleuri": KICKER})


def _subject(subject: Subject, aliases: Aliases) -> Markup:
    attributes = {"qcode": f"{aliases.alias(subject.scheme)}:{subject.code}"}
    if subject.name is None:
        return empty("subject", attributes)
    return element("subject", element("name", text(subject.name)), attributes)


def _renditions(article: Article, receiver: str) -> Iterator[Markup]:
    """The body as XHTML; for Superdesk once more as escaped HTML.

    Superdesk's parser takes the last rendition. Of XHTML it reads only the direct children of the body, and of these
    only the words before the first inline element; escaped HTML it takes whole. It passes over descriptions, so kicker
    and standfirst lead the text there.
    """
    yield _inline(article)
    if receiver == "superdesk":
        html = join([*_words("p", article.kicker), *_words("p", article.standfirst), markup.body(article.body)], "\n")
        yield element("inlineData", text(html), {"contenttype": "text/html"})


def _inline(article: Article) -> Markup:
    """The body as an XHTML document of its own."""
    meta = article.meta
    head = element("head", element("title", text(article.headline or "")))
    body = lines("body", [markup.body(article.body)] if article.body else [])
    page = {"xmlns": markup.XHTML, "xml:lang": meta.language, "lang": meta.language, "dir": meta.direction}
    html = element("html", join((head, body), "\n"), page)
    attributes = {"contenttype": "application/xhtml+xml", "wordcount": str(article.word_count)}
    return element("inlineXML", html, attributes)


# -- issues


def news_message(issue: Issue, receiver: str = "generic") -> bytes:
    """The issue as a news message in UTF-8, for a receiver. Its articles need what the format's `missing` names."""
    header = element("header", element("sent", text(_latest(issue))))
    items = (_news_item(article, receiver) for article in issue.articles)
    return _encoded(
        lines("newsMessage", [header, lines("itemSet", [_package(issue), *items])], {"xmlns": NAMESPACE}),
    )


def _latest(issue: Issue) -> str:
    """When the newest of the articles was made, which is when the issue was; no clock is read."""
    return max(article.meta.modified for article in issue.articles if article.meta.modified is not None).isoformat()


def _package(issue: Issue) -> Markup:
    attributes = {
        "guid": issue.guid,
        "version": "1",
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        "xml:lang": issue.meta.language,
    }
    scheme = empty("scheme", {"alias": "group", "uri": _GROUPS})
    parts = [
        empty("catalogRef", {"href": CATALOG_HREF}),
        element("catalog", scheme),
        lines("itemMeta", _package_meta(issue)),
        lines("contentMeta", _package_content(issue)),
        lines("groupSet", _groups(issue), {"root": "issue"}),
    ]
    return lines("packageItem", parts, attributes)


def _package_meta(issue: Issue) -> Iterator[Markup]:
    yield empty("itemClass", {"qcode": "ninat:composite"})
    if issue.meta.publisher is None:  # the standard wants a provider; a literal is nobody's name
        yield empty("provider", {"literal": "unknown"})
    yield from _named("provider", issue.meta.publisher)
    yield element("versionCreated", text(_latest(issue)))
    yield empty("pubStatus", {"qcode": "stat:usable"})
    yield from _named("memberOf", issue.meta.series)


def _package_content(issue: Issue) -> Iterator[Markup]:
    yield from _words("contentCreated", None if issue.date is None else issue.date.isoformat())
    yield element("altId", text(issue.id), {"typeuri": ID_TYPE})
    if issue.meta.language is not None:
        yield empty("language", {"tag": issue.meta.language})
    yield element("headline", text(issue.title))


def _groups(issue: Issue) -> Iterator[Markup]:
    """The root group that refers to the sections, then these."""
    names = [f"section{number}" for number, _ in enumerate(issue.sections, 1)]
    mode = {"mode": "pgrmod:seq"}
    yield lines(
        "group", [empty("groupRef", {"idref": name}) for name in names], {"id": "issue", "role": "group:issue", **mode}
    )
    for name, section in zip(names, issue.sections, strict=True):
        yield lines("group", _members(section), {"id": name, "role": "group:section", **mode})


def _members(section: Section) -> Iterator[Markup]:
    yield from _words("title", section.title)
    for article in section.articles:
        meta = article.meta
        attributes = {
            "residref": meta.guid,
            "version": str(meta.version),
            "contenttype": "application/vnd.iptc.g2.newsitem+xml",
        }
        about = [empty("itemClass", {"qcode": "ninat:text"}), *_words("headline", article.headline)]
        yield element("itemRef", join(about), attributes)
