"""ninjs, IPTC's news in JSON: written as 1.6 or 3.1, read in every version from 1.0 to 3.1.

The table in :mod:`seednews.formats.ninjs.write` shows how the model maps to ninjs.
"""

from __future__ import annotations

import re

import attrs

from seednews.formats.format import Format, Option, lazily
from seednews.formats.ninjs.moments import Version, whole, whole_expiry
from seednews.formats.shared.vocabulary import scheme_at, uri_of
from seednews.model import Article
from seednews.model.metadata import words_of
from seednews.patterns import regex

__all__ = ["FORMAT", "kept"]


def kept(article: Article, version: Version = "1.6") -> Article:
    """The part of an article that is kept by this version of ninjs."""
    meta = words_of(article.meta)
    meta = attrs.evolve(
        meta,
        published=None,
        signals=(),
        subjects=[attrs.evolve(each, scheme=scheme_at(uri_of(each.scheme))) for each in meta.subjects],
    )
    if version == "1.6":
        created, modified, embargoed = map(whole, (meta.created, meta.modified, meta.embargoed))
        expires = whole_expiry(meta.expires)
        meta = attrs.evolve(meta, created=created, modified=modified, embargoed=embargoed, expires=expires)
    return attrs.evolve(article, meta=meta)


def _missing(article: Article) -> tuple[str, ...]:
    return ("guid",) if article.meta.guid is None else ()


_KEYS = regex(
    rb'"(?:uri|\$standard|body_[A-Za-z0-9_]+|(?:version|first)[cC]reated|pub[sS]tatus|headlines|bodies)"\s*:', re.DOTALL
)
"""Keys of ninjs that our JSON does not have. In a text, their quotation marks would be escaped."""


def _recognises(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{" and _KEYS.search(head) is not None


FORMAT = Format(
    name="ninjs",
    title="ninjs, IPTC's news in JSON",
    suffixes=(".ninjs.json", ".json"),
    media_type="application/json",
    read=lazily("seednews.formats.ninjs.read", "read"),
    write=lazily("seednews.formats.ninjs.write", "write"),
    missing=_missing,
    keeps=kept,
    recognises=_recognises,
    options=(Option("version", "version of ninjs: 1.6, which Superdesk reads, or 3.1, the latest", ("1.6", "3.1")),),
)
