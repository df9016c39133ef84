"""Writes an article as an NITF document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from seednews.formats.shared.nitf_body import nitf
from seednews.formats.shared.xhtml import DECLARATION, Attributes, Markup, element, empty, join, lines, text
from seednews.model import Article, Metadata, Subject

__all__ = ["GENERATOR", "write"]

GENERATOR = "seednews"
"""The name that marks a document whose characters are escaped once."""


def write(article: Article) -> bytes:
    """The article as a document in UTF-8."""
    return f"{DECLARATION}{nitf(article, lines('head', _head(article)))}\n".encode()


def _head(article: Article) -> Iterator[Markup]:
    meta = article.meta
    if article.headline is not None:
        yield element("title", text(article.headline))
    yield empty("meta", {"name": "generator", "content": GENERATOR})
    for name, value in _further(meta):
        yield empty("meta", {"name": name, "content": value})
    if meta.genre is not None:
        yield element("tobject", empty("tobject.property", {"tobject.property.type": meta.genre}))
    yield lines("docdata", _docdata(meta), {"management-status": meta.status})
    yield from _facts("pubdata", {"date.publication": _moment(meta.published), "ex-ref": meta.source})
    yield from _facts("revision-history", {"norm": _moment(meta.modified)})
    for creator in meta.creators:
        yield empty("revision-history", {"name": creator, "function": "writer-author"})


def _further(meta: Metadata) -> Iterator[tuple[str, str]]:
    """Names and values of metadata for which NITF has no element."""
    if meta.direction is not None:
        yield "direction", meta.direction
    if meta.credit is not None:
        yield "credit", meta.credit
    for signal in meta.signals:
        yield "signal", signal


def _docdata(meta: Metadata) -> Iterator[Markup]:
    version = None if meta.version is None else str(meta.version)
    urgency = None if meta.urgency is None else str(meta.urgency)
    yield from _facts("doc-id", {"id-string": meta.id})
    yield from _facts("urgency", {"ed-urg": urgency})
    yield from _facts("date.issue", {"norm": _moment(meta.created)})
    yield from _facts("date.release", {"norm": _moment(meta.embargoed)})
    yield from _facts("date.expire", {"norm": _moment(meta.expires)})
    yield from _facts("ed-msg", {"info": meta.edition_note})
    yield from _facts("du-key", {"key": meta.slugline, "version": version})
    if meta.keywords:
        yield element("key-list", join(empty("keyword", {"key": keyword}) for keyword in meta.keywords))
    if meta.subjects:
        yield element("identified-content", join(map(_subject, meta.subjects)))


def _facts(name: str, attributes: Attributes) -> Iterator[Markup]:
    """An element with these attributes, if one of them has a value."""
    if any(value is not None for value in attributes.values()):
        yield empty(name, attributes)


def _moment(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat()


def _subject(subject: Subject) -> Markup:
    attributes = {"type": "subject", "idsrc": subject.scheme, "value": subject.code}
    return element("classifier", text(subject.name or ""), attributes)
