"""The fast path for reading JSON: texts are validated together, and no JSON paths are made.

It returns None if anything is unusual. Then :mod:`seednews.formats.json.read` reads the values and reports it. Both
return equal articles; the tests compare them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import attrs

from seednews.errors import ModelError
from seednews.formats.json.write import MOMENTS, OBJECTS, TYPES
from seednews.model import Article, Block, Concept, Crosshead, List, Metadata, Paragraph, Subject, rules, unchecked
from seednews.model.metadata import as_subject
from seednews.model.moments import iso_moment
from seednews.patterns import regex

__all__ = ["ARTICLE", "article_of", "is_legal"]

ARTICLE = ("kicker", "headline", "standfirst", "byline", "body", "meta")
"""The keys of an article."""
_KEYS = frozenset(ARTICLE)
_HEAD = ("headline", "standfirst", "byline", "kicker")

_META_NAMES = tuple(field.name for field in attrs.fields(Metadata))
_META_KEYS = frozenset(_META_NAMES)
_SUBJECT_KEYS = frozenset({"scheme", "code", "name"})
"""The keys of most subjects."""
_LISTS = ("creators", "keywords", "signals", *OBJECTS)

_SIMPLE: dict[str, Callable[[object], Block]] = {
    "paragraph": unchecked.of_one(Paragraph),
    "crosshead": unchecked.of_one(Crosshead),
}
_list = unchecked.of_several(List)
_article = unchecked.of_several(Article)


class _OddError(Exception):
    """Something for which the careful reader is needed."""


# The parser has rejected raw control characters and lone surrogates. Other characters that XML does not allow are
# escapes, or U+FFFE or U+FFFF. An escaped backslash also counts as an escape, which only costs time.
_ESCAPE = regex(rb"\\[unrbf]")
_LAST = ("\ufffe".encode(), "\uffff".encode())


def is_legal(data: bytes) -> bool:
    """Whether no string of a parsed JSON text can contain a character that the model does not allow."""
    doubtful = b"\xef" in data and any(each in data for each in _LAST)  # one byte is found much faster than three
    return not doubtful and (b"\\" not in data or not _ESCAPE.search(data))


def article_of(value: object, *, legal: bool = False) -> Article | None:
    """The article in JSON values, or None if the careful reader is needed.

    `legal` means that all characters are known to be valid: see :func:`is_legal`.
    """
    texts: list[object] = []
    try:
        article = _article_of(value, texts, legal=legal)
    except (_OddError, AttributeError, KeyError, TypeError, ValueError, ModelError):
        return None
    return article if rules.are_texts(texts, legal=legal) else None


def _article_of(value: object, texts: list[object], *, legal: bool) -> Article:
    if type(value) is not dict or not _KEYS.issuperset(value):
        raise _OddError
    head = [value.get(name) for name in _HEAD]
    texts += [text for text in head if text is not None]
    body = value.get("body", [])
    if type(body) is not list:
        raise _OddError
    meta = value.get("meta")
    found = Metadata() if meta is None else _metadata_of(meta, legal=legal)
    return _article((*head[:3], _blocks_of(body, texts), found, head[3]))


def _blocks_of(body: list[dict[str, Any]], texts: list[object]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for value in body:
        kind = value["type"]
        if kind in _SIMPLE and len(value) == 2:  # the common case
            text = value["text"]
            texts.append(text)
            blocks.append(_SIMPLE[kind](text))
        elif kind == "list" and len(value) == 3 and value["ordered"] is False and type(value["items"]) is list:
            texts += value["items"] or [None]  # None is not a text
            blocks.append(_list((tuple(value["items"]), False, 1)))
        else:
            fields = dict(value)
            del fields["type"]
            blocks.append(TYPES[kind](**fields))  # the class validates them
    return tuple(blocks)


def _metadata_of(value: object, *, legal: bool) -> Metadata:
    if type(value) is not dict or not _META_KEYS.issuperset(value):
        raise _OddError
    values = dict(value)
    for name in MOMENTS:
        if value.get(name) is not None:
            values[name] = iso_moment(value[name])
    for name in _LISTS:
        if name in value:
            if type(value[name]) is not list:
                raise _OddError
            kind = OBJECTS.get(name)
            values[name] = tuple(value[name] if kind is None else map(partial(_object_of, kind), value[name]))
    if value.get("copyright_holder") is not None:
        values["copyright_holder"] = Concept(**value["copyright_holder"])
    meta = unchecked.metadata_of(values, legal=legal)
    if meta is None:
        raise _OddError
    return meta


def _object_of(kind: type[object], value: dict[str, Any]) -> object:
    """An instance of a small class, which validates it. Raises ModelError."""
    if kind is not Subject:
        return kind(**value)
    if not _SUBJECT_KEYS.issuperset(value):
        return Subject(**{**value, "broader": [Concept(**each) for each in value.get("broader", ())]})
    return as_subject(value["scheme"], value["code"], value.get("name"))
