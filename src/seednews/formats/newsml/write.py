"""Writes an article as a NewsML-G2 news item.

=============== ===========================================================================
article         element
=============== ===========================================================================
headline        contentMeta/headline
kicker          contentMeta/description, roleuri :data:`KICKER`
standfirst      contentMeta/description, role ``drol:summary``
byline          contentMeta/by
body            contentSet/inlineXML, XHTML (see :mod:`seednews.formats.shared.xhtml`)
guid, version   newsItem/@guid, @version
id              contentMeta/altId, typeuri :data:`ID_TYPE`
language        newsItem/@xml:lang, contentMeta/language/@tag, html/@xml:lang
direction       newsItem/@dir, html/@dir
created         itemMeta/firstCreated
modified        itemMeta/versionCreated
published       pubHistory/published/timestamp
embargoed       itemMeta/embargoed
expires         itemMeta/expires
status          itemMeta/pubStatus, scheme ``stat``
provider        itemMeta/provider/name; its code (also those below) as @qcode, @uri or @literal
creators        contentMeta/creator/name
contributors    contentMeta/contributor; the code of a creator on its creator element
credit          contentMeta/creditline
rights          rightsInfo/copyrightNotice, copyrightHolder, usageTerms and link
source          itemMeta/origRep
keywords        contentMeta/keyword
subjects        contentMeta/subject with @type and broader; also subject codes, for receivers that need them
links           itemMeta/link
services        itemMeta/service
audiences       contentMeta/audience
content_created contentMeta/contentCreated; content_modified: contentMeta/contentModified
genre           contentMeta/genre/name, with ``xml:lang`` if the article is in English
urgency         contentMeta/urgency
located         contentMeta/located/name
slugline        contentMeta/slugline
edition_note    itemMeta/edNote
signals         itemMeta/signal, scheme ``sig``
dateline        contentMeta/dateline; also in the body
words           contentSet/inlineXML/@wordcount, of the body
=============== ===========================================================================

``itemMeta/generator`` is ``seednews``.

An issue is a news message: a package item with its sections, then its articles as news items:

=============== ===========================================================================
issue           element
=============== ===========================================================================
id              packageItem/contentMeta/altId, typeuri :data:`ID_TYPE`
title           packageItem/contentMeta/headline
date            packageItem/contentMeta/contentCreated
sections        packageItem/groupSet/group, in the order of the references in the root group
section title   group/title; group/@title in the namespace :data:`OWN` if the receiver does not allow a title
articles        group/itemRef, in order
language        packageItem/@xml:lang, contentMeta/language/@tag
publisher       packageItem/itemMeta/provider/name
version         packageItem/@version
series          packageItem/itemMeta/memberOf/name
=============== ===========================================================================

The header of the message contains the time of sending (that of the newest article, because no clock is read), the
sender, the ``transmitId`` (the same for the same issue), and the priority (that of the most urgent article).

The order of the elements is that of the XML Schema of the standard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, Final

import attrs

from seednews.errors import UsageError
from seednews.formats.newsml.receivers import NEWER, STANDARDS, Receiver, Rendition, as_sent, is_before, subject_codes
from seednews.formats.newsml.receivers import receiver as receiver_named
from seednews.formats.shared import xhtml
from seednews.formats.shared.nitf_body import nitf
from seednews.formats.shared.vocabulary import CATALOG_HREF, Aliases
from seednews.formats.shared.xhtml import DECLARATION, NOTHING, Field, Markup, element, empty, field, join, lines, text
from seednews.model import Article, Issue, Link, Metadata, Paragraph, Section, Subject
from seednews.model.article import once
from seednews.model.rules import fault_of_name
from seednews.prose.counting import count_words

__all__ = ["ID_TYPE", "KICKER", "NAMESPACE", "OWN", "news_item", "news_message"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
"""Namespace of the News Architecture."""

OWN = "urn:x-seednews"
"""Namespace of our own attributes."""

ID_TYPE = "urn:x-seednews:id"
"""Type of the altId that contains the id of the article."""

KICKER = "urn:x-seednews:role:kicker"
"""Role of the description that contains the kicker. IPTC's catalog has no such role. A second headline is not used,
because receivers may mistake it for the first."""

_GROUPS = "urn:x-seednews:group:"
"""Scheme of the roles of groups in a package; IPTC's catalog has none."""


def _item_class(nature: str) -> Markup:
    return empty("itemClass", {"qcode": f"ninat:{nature}"})


# The elements that contain only a text, in the order of the schema.
_rights = field("rightsInfo", inner="copyrightNotice")
_notice = field("copyrightNotice")
_usage_terms = field("usageTerms")
_published = field("published", inner="timestamp")
_provider = field("provider", inner="name")
_version_created = field("versionCreated")
_first_created = field("firstCreated")
_embargoed = field("embargoed")
_expires = field("expires")
_edition_note = field("edNote")
_member_of = field("memberOf", inner="name")
_original = field("origRep")
_urgency = field("urgency")
_content_created = field("contentCreated")
_content_modified = field("contentModified")
_located = field("located", inner="name")
_creator = field("creator", inner="name")
_id = field("altId", {"typeuri": ID_TYPE})
_genre_name = field("genre", inner="name")
_name = field("name")
_keyword = field("keyword")
_slugline = field("slugline")
_headline = field("headline")
_dateline = field("dateline")
_byline = field("by")
_credit = field("creditline")
_summary = field("description", {"role": "drol:summary"})
_kicker = field("description", {"roleuri": KICKER})
_title = field("title")
_sender_name = field("sender")
_priority = field("priority")
_destination = field("destination")

_TEXT: Final = _item_class("text")
_CATALOG_REF: Final = empty("catalogRef", {"href": CATALOG_HREF})
_GENERATOR: Final = element("generator", text("seednews"))
_CONTENT_TYPE: Final = "application/vnd.iptc.g2.newsitem+xml"
_STANDARD: Final = {"standard": "NewsML-G2", "standardversion": "2.35", "conformance": "power"}


def news_item(
    article: Article,
    receiver: str | Receiver = "generic",
    destination: str | None = None,
    standard: str = STANDARDS[0],
) -> bytes:
    """The article as a news item in UTF-8, for a receiver. With a destination, it is wrapped in a news message.

    The article must have the fields that `missing` of the format checks. Fields that are newer than the version of the
    standard are left out.
    """
    taker = receiver if isinstance(receiver, Receiver) else receiver_named(receiver)
    item = _news_item(article, taker, standard)
    if destination is None and not taker.message:
        return _encoded(item)
    sent = _latest([article])
    key = f"{article.meta.guid}:{article.meta.version}:{sent}"
    return _encoded(_message(_header(key, sent, article.meta.provider, [article], destination), [item]))


def _encoded(root: Markup) -> bytes:
    return f"{DECLARATION}{root}\n".encode()


def _news_item(article: Article, receiver: Receiver, standard: str) -> Markup:
    article = as_sent(article, receiver)
    if standard != STANDARDS[0]:
        absent: dict[str, Any] = dict.fromkeys(name for name, since in NEWER.items() if is_before(standard, since))
        article = article.with_meta(**absent)
    meta = article.meta
    aliases = Aliases()
    attributes = {
        "xmlns": NAMESPACE,
        "guid": meta.guid,
        "version": str(meta.version),
        **_STANDARD,
        "standardversion": standard,
        "xml:lang": meta.language,
        "dir": meta.direction,
    }
    parts = [
        _history(meta),
        _rights_info(meta, aliases),
        lines("itemMeta", _item_meta(meta, aliases)),
        lines("contentMeta", _content_meta(article, aliases, receiver)),
        lines("contentSet", [_RENDITIONS[each](article) for each in receiver.renditions]),
    ]
    return lines(
        "newsItem", [_CATALOG_REF, _catalog(aliases), *parts], attributes
    )  # after the parts, which declare the aliases


def _moment(value: datetime | None) -> str | None:
    """An xs:dateTime; the form that Python writes is valid."""
    return None if value is None else value.isoformat()


def _catalog(aliases: Aliases) -> Markup:
    """The declarations of the aliases that IPTC's catalog does not have."""
    if not aliases.declared:
        return NOTHING
    schemes = (empty("scheme", {"alias": alias, "uri": uri}) for alias, uri in aliases.declared.items())
    return element("catalog", join(schemes))


def _history(meta: Metadata) -> Markup:
    return NOTHING if meta.published is None else element("pubHistory", _published(meta.published.isoformat()))


def _rights_info(meta: Metadata, aliases: Aliases) -> Markup:
    if not (meta.copyright_holder or meta.usage_terms or meta.rights_links):
        return _rights(meta.rights)
    holder = meta.copyright_holder
    parts = [
        NOTHING if holder is None else _concept("copyrightHolder", holder.code, holder.name, aliases),
        _notice(meta.rights),
        _usage_terms(meta.usage_terms),
        *[_link(each, aliases) for each in meta.rights_links],
    ]
    return lines("rightsInfo", parts)


def _concept(tag: str, code: str | None, name: str | None, aliases: Aliases, role: str | None = None) -> Markup:
    """An element for a concept with a code, a name, or both."""
    attributes = ({} if code is None else aliases.code(code)) | ({} if role is None else aliases.code(role, "role"))
    return element(tag, _name(name), attributes)


def _link(link: Link, aliases: Aliases) -> Markup:
    attributes = {
        **({} if link.rel is None else aliases.code(link.rel, "rel")),
        "href": link.href,
        "residref": link.guid,
        "version": None if link.version is None else str(link.version),
        "title": link.title,
    }
    return empty("link", attributes)


def _coded(tag: str, code: str | None, name: str | None, plain: Field, aliases: Aliases) -> Markup:
    """An element for a concept with a name, which rarely has a code."""
    return plain(name) if code is None else _concept(tag, code, name, aliases)


def _item_meta(meta: Metadata, aliases: Aliases) -> list[Markup]:
    return [
        _TEXT,
        _coded("provider", meta.provider_code, meta.provider, _provider, aliases),
        _version_created(_moment(meta.modified)),
        _first_created(_moment(meta.created)),
        _embargoed(_moment(meta.embargoed)),
        _status(meta.status),
        _GENERATOR,
        *[_concept("service", each.code, each.name, aliases) for each in meta.services],
        _edition_note(meta.edition_note),
        *[empty("signal", {"qcode": f"sig:{signal}"}) for signal in meta.signals],
        _expires(_moment(meta.expires)),
        _original(meta.source),
        *[_link(each, aliases) for each in meta.links],
    ]


@cache
def _status(status: str | None) -> Markup:
    return empty("pubStatus", {"qcode": f"stat:{status}"})


@lru_cache(256)
def _language(tag: str | None) -> Markup:
    return NOTHING if tag is None else empty("language", {"tag": tag})


def _content_meta(article: Article, aliases: Aliases, receiver: Receiver) -> list[Markup]:
    meta = article.meta
    dateline = article.dateline
    return [
        _urgency(None if meta.urgency is None else str(meta.urgency)),
        _content_created(_moment(meta.content_created)),
        _content_modified(_moment(meta.content_modified)),
        _place(meta, aliases),
        *(_parties(meta, aliases) if meta.contributors else map(_creator, meta.creators)),
        *[_concept("audience", each.code, each.name, aliases) for each in meta.audiences],
        _id(meta.id),
        _language(meta.language),
        _genre(meta, aliases),
        *map(_keyword, meta.keywords),
        *_subjects(article, aliases, receiver),
        _slugline(meta.slugline),
        *_headlines(article, receiver, aliases),
        _dateline(None if dateline is None else dateline.text),
        _byline(article.byline),
        _credit(meta.credit),
        _summary(article.standfirst),
        _kicker(article.kicker),
    ]


def _headlines(article: Article, receiver: Receiver, aliases: Aliases) -> Iterator[Markup]:
    """The headline. For receivers that use roles, the standfirst is another headline."""
    if receiver.headline_role is None:
        yield _headline(article.headline)
        return
    for words, role in ((article.headline, receiver.headline_role), (article.standfirst, receiver.standfirst_role)):
        if words is not None and role is not None:
            yield element("headline", text(words), aliases.code(role, "role"))


def _place(meta: Metadata, aliases: Aliases) -> Markup:
    return _coded("located", meta.located_code, meta.located, _located, aliases)


def _parties(meta: Metadata, aliases: Aliases) -> Iterator[Markup]:
    """Creators and contributors, in order. A person who is both becomes one creator with a code."""
    creators = list(meta.creators)
    for each in meta.contributors:
        if each.role is None and each.code is not None and each.name in creators:
            at = creators.index(each.name)
            yield from map(_creator, creators[:at])
            yield _concept("creator", each.code, each.name, aliases)
            del creators[: at + 1]
        else:
            yield _concept("contributor", each.code, each.name, aliases, each.role)
    yield from map(_creator, creators)


def _genre(meta: Metadata, aliases: Aliases) -> Markup:
    """The genre. An English name gets its language, because some receivers require it."""
    if meta.genre is None or meta.language is None or not meta.language.startswith("en"):
        return _coded("genre", meta.genre_code, meta.genre, _genre_name, aliases)
    code = {} if meta.genre_code is None else aliases.code(meta.genre_code)
    return element("genre", element("name", text(meta.genre), {"xml:lang": meta.language}), code)


def _subjects(article: Article, aliases: Aliases, receiver: Receiver) -> list[Markup]:
    """The subjects, then the additional subject codes."""
    subjects = [_subject(subject, aliases) for subject in article.meta.subjects]
    if receiver.codes:
        for subject, code in subject_codes(article, receiver).items():
            derived = {"qcode": f"subj:{code}", "derivedfrom": f"{subject.scheme}:{subject.code}"}
            subjects.append(empty("subject", derived))
    return subjects


def _subject(subject: Subject, aliases: Aliases) -> Markup:
    attributes = {"qcode": f"{aliases.alias(subject.scheme)}:{subject.code}"}
    if subject.name is None and subject.type is None and not subject.broader:
        return empty("subject", attributes)
    if subject.type is not None:
        attributes |= aliases.code(subject.type, "type")
        attributes |= {"why": "why:direct"} if subject.type == "cpnat:geoArea" else {}
    if not subject.broader:
        return element("subject", _name(subject.name), attributes)
    broader = [_concept("broader", each.code, each.name, aliases) for each in subject.broader]
    return element("subject", join((_name(subject.name), *broader)), attributes)


# -- the body


def _xhtml(article: Article) -> Markup:
    """The body as an XHTML document."""
    meta = article.meta
    head = element("head", element("title", text(article.headline or "")))
    page = {"xmlns": xhtml.XHTML, "xml:lang": meta.language, "lang": meta.language, "dir": meta.direction}
    attributes = {"contenttype": "application/xhtml+xml", "wordcount": str(once(article, "body words", _word_count))}
    return xhtml.document(head, xhtml.body(article.body), page, around=("inlineXML", attributes))


def _word_count(article: Article) -> int:
    """The number of words of the body, without headline and other texts of the head."""
    above = filter(None, (article.kicker, article.headline, article.standfirst, article.byline))
    return article.word_count - count_words("\n".join(above))


def _html(article: Article) -> Markup:
    """The text as escaped HTML, beginning with kicker and standfirst."""
    return element("inlineData", text(xhtml.body(_led(article).body)), {"contenttype": "text/html"})


def _nitf(article: Article) -> Markup:
    """The text as NITF. Its content begins with kicker and standfirst, because some receivers read nothing else."""
    return element("inlineXML", nitf(_led(article)), {"contenttype": "application/nitf+xml"})


def _led(article: Article) -> Article:
    """The article with kicker and standfirst as its first paragraphs."""
    lead = [Paragraph(words) for words in (article.kicker, article.standfirst) if words is not None]
    return attrs.evolve(article, kicker=None, standfirst=None, body=(*lead, *article.body))


_RENDITIONS: Final[dict[Rendition, Callable[[Article], Markup]]] = {"xhtml": _xhtml, "html": _html, "nitf": _nitf}
"""Writes the body in each form."""


# -- issues


def news_message(
    issue: Issue, receiver: str = "generic", destination: str | None = None, standard: str = STANDARDS[0]
) -> bytes:
    """The issue as a news message in UTF-8, for a receiver. `missing` of the format checks the articles."""
    sent = _latest(issue.articles)
    key = f"{issue.guid}:{issue.meta.version}:{sent}"
    header = _header(key, sent, _sender(issue), issue.articles, destination)
    taker = receiver_named(receiver)
    items = [_news_item(article, taker, standard) for article in issue.articles]
    return _encoded(_message(header, [_package(issue, sent, taker, standard), *items]))


def _message(header: list[Markup], items: list[Markup]) -> Markup:
    return lines("newsMessage", [lines("header", header), lines("itemSet", items)], {"xmlns": NAMESPACE})


def _header(
    key: str,
    sent: str,
    sender: str | None,
    articles: Iterable[Article],
    destination: str | None,
) -> list[Markup]:
    if destination is not None and (fault := fault_of_name(destination)):
        raise UsageError("destination", fault)
    urgencies = [article.meta.urgency for article in articles if article.meta.urgency is not None]
    return [
        element("sent", text(sent)),
        _sender_name(sender),
        element("transmitId", text(key)),
        _priority(str(min(urgencies)) if urgencies else None),
        _destination(destination),
    ]


def _sender(issue: Issue) -> str | None:
    """The publisher of the issue, or else the provider if all articles have the same."""
    providers = {article.meta.provider for article in issue.articles}
    return issue.meta.publisher or (providers.pop() if len(providers) == 1 else None)


def _latest(articles: Iterable[Article]) -> str:
    """The time of the newest article, which is used as the time of sending; no clock is read."""
    return max(article.meta.modified for article in articles if article.meta.modified is not None).isoformat()


def _package(issue: Issue, made: str, receiver: Receiver, standard: str) -> Markup:
    attributes = {
        "guid": issue.guid,
        "version": str(issue.meta.version),
        **_STANDARD,
        "standardversion": standard,
        "xml:lang": issue.meta.language,
    }
    parts = [
        _CATALOG_REF,
        element("catalog", empty("scheme", {"alias": "group", "uri": _GROUPS})),
        lines("itemMeta", _package_meta(issue, made)),
        lines("contentMeta", _package_content(issue)),
        lines("groupSet", _groups(issue, receiver), {"root": "issue"}),
    ]
    return lines("packageItem", parts, attributes)


def _package_meta(issue: Issue, made: str) -> list[Markup]:
    unknown = empty("provider", {"literal": "unknown"})  # the standard requires a provider
    return [
        _item_class("composite"),
        _provider(issue.meta.publisher) or unknown,
        element("versionCreated", text(made)),
        _status("usable"),
        _GENERATOR,
        _member_of(issue.meta.series),
    ]


def _package_content(issue: Issue) -> list[Markup]:
    return [
        _content_created(None if issue.date is None else issue.date.isoformat()),
        _id(issue.id),
        _language(issue.meta.language),
        _headline(issue.title),
    ]


def _groups(issue: Issue, receiver: Receiver) -> list[Markup]:
    """The root group, which refers to the sections, then the sections."""
    names = [f"section{number}" for number, _ in enumerate(issue.sections, 1)]
    mode = {"mode": "pgrmod:seq"}
    root = [empty("groupRef", {"idref": name}) for name in names]
    return [
        lines("group", root, {"id": "issue", "role": "group:issue", **mode}),
        *[
            _group(section, {"id": name, "role": "group:section", **mode}, receiver)
            for name, section in zip(names, issue.sections, strict=True)
        ],
    ]


def _group(section: Section, attributes: dict[str, str], receiver: Receiver) -> Markup:
    """A section: title and articles. The title is an attribute for receivers that read every child as a reference."""
    references = map(_reference, section.articles)
    if receiver.titled_groups or section.title is None:
        return lines("group", [_title(section.title), *references], attributes)
    return lines("group", references, {**attributes, "xmlns:seednews": OWN, "seednews:title": section.title})


def _reference(article: Article) -> Markup:
    attributes = {"residref": article.meta.guid, "version": str(article.meta.version), "contenttype": _CONTENT_TYPE}
    about = (_TEXT, _headline(article.headline))
    return element("itemRef", join(about), attributes)
