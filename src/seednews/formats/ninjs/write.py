"""Writes an article as ninjs 1.6 or 3.1.

=============== ================================ ======================================================
article         1.6                              3.1
=============== ================================ ======================================================
headline        headline                         headlines, without a role
kicker          headline_kicker                  headlines, role ``kicker``
standfirst      description_text                 descriptions, role ``summary``
byline          byline                           by
body            body_html                        bodies, contentType ``text/html``
guid            uri                              uri
id, source      altids                           altIds, by role
version         version                          version
language        language                         language
direction       body_html, a ``div`` around it   bodies, a ``div`` around it
created         firstcreated                     firstCreated
modified        versioncreated                   versionCreated
embargoed       embargoed                        embargoedUntil
expires         expires                          expires
status          pubstatus                        pubStatus
provider        infosource, rel ``provider``     infoSources, role ``provider``
creators        infosource, rel ``creator``      infoSources, role ``creator``
credit          infosource, rel ``credit``       infoSources, role ``credit``
rights          copyrightnotice                  copyrightNotice
keywords        subject, rel ``keyword``         subjects, rel ``keyword``
subjects        subject, with scheme and code    subjects, with literal ``alias:code``, and uri
genre           genre, name                      genres, name
urgency         urgency                          urgency
located         located                          located
slugline        slugline                         slugline
edition_note    ednote                           edNote
=============== ================================ ======================================================

Neither version supports the date of publication or signals. The JSON is pure ASCII, and the dates of 1.6 end in ``Z``
without fractions, because Superdesk opens the file in the encoding of the system and rejects other dates.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

from seednews.formats.ninjs.moments import Version, whole, whole_expiry
from seednews.formats.shared import xhtml
from seednews.formats.shared.vocabulary import CATALOG, scheme_at, uri_of
from seednews.model import Article, Metadata, Subject
from seednews.patterns import regex

__all__ = ["GUID", "KEYWORD", "STANDARDS", "write"]

_URI = regex(r"[A-Za-z][A-Za-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-])+")

GUID = "urn:x-seednews:guid:"
"""The start of the URI for a guid that is not a URI (an experimental namespace, RFC 3406)."""

STANDARDS = {
    version: {
        "name": "ninjs",
        "version": version,
        "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json",
    }
    for version in ("1.6", "3.1")
}
"""The value of the standard in a document, by version."""

KEYWORD = "keyword"
"""Relation of a subject that is a free keyword without a code."""


def write(article: Article, version: Version = "1.6") -> bytes:
    """The article as ninjs in this version, in ASCII. The article must not lack any field that `missing` returns."""
    pairs = _first(article) if version == "1.6" else _third(article)
    values = {name: value for name, value in pairs if value not in (None, [], {})}
    return f"{json.dumps(values, indent=2)}\n".encode("ascii")


def _first(article: Article) -> Iterator[tuple[str, object]]:
    """Names and values of ninjs 1.6."""
    meta = article.meta
    yield "$standard", STANDARDS["1.6"]
    yield "uri", _uri(meta.guid)
    yield "type", "text"
    yield "mimetype", "text/html"
    yield "version", _digits(meta.version)
    for name, moment in (
        ("firstcreated", meta.created),
        ("versioncreated", meta.modified),
        ("embargoed", meta.embargoed),
        ("expires", whole_expiry(meta.expires)),
    ):
        utc = whole(moment)
        yield name, None if utc is None else utc.isoformat().replace("+00:00", "Z")
    yield "pubstatus", meta.status
    yield "urgency", meta.urgency
    yield "copyrightnotice", meta.rights
    yield "ednote", meta.edition_note
    yield "language", meta.language
    yield "subject", [*map(_subject_of_first, meta.subjects), *_keywords(meta)]
    yield "infosource", [{"name": name, "rel": role} for role, name in _parties(meta)]
    yield "byline", article.byline
    yield "headline", article.headline
    yield "headline_kicker", article.kicker
    yield "slugline", meta.slugline
    yield "located", meta.located
    yield "description_text", article.standfirst
    yield "body_html", _html(article)
    yield "wordcount", article.word_count
    yield "altids", dict(_others(meta))
    yield "genre", [] if meta.genre is None else [{"name": meta.genre}]


def _third(article: Article) -> Iterator[tuple[str, object]]:
    """Names and values of ninjs 3.1."""
    meta = article.meta
    yield "standard", STANDARDS["3.1"]
    yield "uri", _uri(meta.guid)
    yield "type", "text"
    yield "version", _digits(meta.version)
    for name, moment in (
        ("firstCreated", meta.created),
        ("versionCreated", meta.modified),
        ("embargoedUntil", meta.embargoed),
        ("expires", meta.expires),
    ):
        yield name, None if moment is None else moment.isoformat()
    yield "pubStatus", meta.status
    yield "urgency", meta.urgency
    yield "copyrightNotice", meta.rights
    yield "edNote", meta.edition_note
    yield "language", meta.language
    yield "headlines", [*_role(None, article.headline), *_role("kicker", article.kicker)]
    yield "by", article.byline
    yield "slugline", meta.slugline
    yield "located", meta.located
    yield "descriptions", list(_role("summary", article.standfirst))
    body = {"contentType": "text/html", "wordCount": article.word_count, "value": _html(article)}
    yield "bodies", [body] if body["value"] else []
    yield "subjects", [*map(_subject_of_third, meta.subjects), *_keywords(meta)]
    yield "infoSources", [{"name": name, "role": role} for role, name in _parties(meta)]
    yield "altIds", [{"role": role, "value": value} for role, value in _others(meta)]
    yield "genres", [] if meta.genre is None else [{"name": meta.genre}]


def _uri(guid: str | None) -> str | None:
    if guid is None or (_URI.fullmatch(guid) and not guid.startswith(GUID)):
        return guid
    return f"{GUID}{quote(guid, safe='')}"


def _digits(number: int | None) -> str | None:
    return None if number is None else str(number)


def _html(article: Article) -> str | None:
    """The body as HTML. If the article states its direction, an element around the body has it."""
    if not article.body and article.meta.direction is None:
        return None
    body = xhtml.body(article.body)
    return body if article.meta.direction is None else xhtml.element("div", body, {"dir": article.meta.direction})


def _role(role: str | None, value: str | None) -> Iterator[dict[str, str]]:
    if value is not None:
        yield {"value": value} if role is None else {"role": role, "value": value}


def _parties(meta: Metadata) -> Iterator[tuple[str, str]]:
    """The contributors of the article, with their roles."""
    if meta.provider is not None:
        yield "provider", meta.provider
    yield from (("creator", name) for name in meta.creators)
    if meta.credit is not None:
        yield "credit", meta.credit


def _others(meta: Metadata) -> Iterator[tuple[str, str]]:
    """Other identifiers of the article."""
    if meta.id is not None:
        yield "id", meta.id
    if meta.source is not None:
        yield "source", meta.source


def _keywords(meta: Metadata) -> Iterator[dict[str, str]]:
    return ({"name": keyword, "rel": KEYWORD} for keyword in meta.keywords)


def _named(subject: Subject) -> dict[str, str]:
    return {} if subject.name is None else {"name": subject.name}


def _subject_of_first(subject: Subject) -> dict[str, str]:
    return {**_named(subject), "scheme": uri_of(subject.scheme), "code": subject.code}


def _subject_of_third(subject: Subject) -> dict[str, str]:
    """Ninjs 3 has one URI for scheme and code, which cannot be separated; the literal keeps both."""
    scheme = scheme_at(uri_of(subject.scheme))
    uri = {"uri": f"{CATALOG[scheme]}{quote(subject.code)}"} if scheme in CATALOG else {}
    return {**_named(subject), **uri, "literal": f"{quote(scheme)}:{subject.code}"}
