"""Unescapes characters that were escaped twice."""

from __future__ import annotations

from html import unescape
from typing import Any

import attrs

from seednews.formats.shared.html import ILLEGAL
from seednews.model import Article, Block, Metadata
from seednews.patterns import regex

__all__ = ["unescaped_once_more"]

_REFERENCE = regex("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def unescaped_once_more(article: Article) -> tuple[Article, str | None]:
    """The article with its character references replaced, and the first reference; None if there is none.

    If an apostrophe is escaped twice, as ``&amp;#39;``, a parser returns ``&#39;``.
    """
    words = "\n".join(article.texts())
    first = _REFERENCE.search(words) if "&" in words else None
    if first is None:
        return article, None
    head = {name: text and _meant(text) for name, text in _texts_of(article).items()}
    meta = Metadata(**_changed(article.meta))
    return Article(**head, body=[type(block)(**_changed(block)) for block in article.body], meta=meta), first[0]


def _meant(text: str) -> str:
    """A text with its references replaced, unless the result would be blank."""
    meant = _REFERENCE.sub(lambda found: _character(found[0]), text) if "&" in text else text
    return text if meant.isspace() else meant


def _character(reference: str) -> str:
    return ILLEGAL.sub(" ", unescape(reference)).replace("\n", " ").replace("\r", " ")


def _texts_of(article: Article) -> dict[str, str | None]:
    return {name: getattr(article, name) for name in ("kicker", "headline", "standfirst", "byline")}


def _changed(value: Block | Metadata) -> dict[str, Any]:
    """The fields of a block or of metadata, with references replaced."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(type(value))
    return {
        field.name: getattr(value, field.name) if field.name in _NO_WORDS else _through(getattr(value, field.name))
        for field in fields
    }


_NO_WORDS = frozenset("id guid language direction status source role provider_code genre_code located_code".split())
"""Fields whose strings are not texts."""


def _through(value: object) -> object:
    if isinstance(value, str):
        return _meant(value)
    return tuple(map(_through, value)) if isinstance(value, tuple) else value
