"""The quick way through JSON values that hold nothing odd: texts are checked in bulk, and no paths are made.

It reads what :mod:`seednews.formats.json.read` reads, or gives None; then the careful reader says what is odd. What it
admits, the model admits: the laws compare the two.
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
"""The keys of nearly all subjects."""
_LISTS = ("creators", "keywords", "signals", *OBJECTS)

_SIMPLE: dict[str, Callable[[object], Block]] = {
    "paragraph": unchecked.of_one(Paragraph),
    "crosshead": unchecked.of_one(Crosshead),
}
_list = unchecked.of_several(List)
_article = unchecked.of_several(Article)


class _OddError(Exception):
    """Something that the careful reader is to look at."""


# A strict parser has refused raw control characters and lone surrogates. What XML cannot carry is left as an escape, or
# is U+FFFE or U+FFFF; a backslash that is itself escaped is taken for an escape, too, which harms nobody.
_ESCAPE = regex(rb"\\[unrbf]")
_LAST = ("\ufffe".encode(), "\uffff".encode())


def is_legal(data: bytes) -> bool:
    """Whether no string of a JSON text that was parsed can hold a character that the model refuses."""
    doubtful = b"\xef" in data and any(each in data for each in _LAST)  # one byte is found much quicker than three
    return not doubtful and (b"\\" not in data or not _ESCAPE.search(data))


def article_of(value: object, *, legal: bool = False) -> Article | None:
    """The article that JSON values hold, or None where something about them is odd.

    `legal` says that the characters are known to be admitted: see :func:`is_legal`.
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
        if kind in _SIMPLE and len(value) == 2:  # most are
            text = value["text"]
            texts.append(text)
            blocks.append(_SIMPLE[kind](text))
        elif kind == "list" and len(value) == 3 and value["ordered"] is False and type(value["items"]) is list:
            texts += value["items"] or [None]  # which is not text
            blocks.append(_list((tuple(value["items"]), False, 1)))
        else:
            fields = dict(value)
            del fields["type"]
            blocks.append(TYPES[kind](**fields))  # the class looks at them
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
    """A small object; the class looks at it. Raises ModelError."""
    if kind is not Subject:
        return kind(**value)
    if not _SUBJECT_KEYS.issuperset(value):
        return Subject(**{**value, "broader": [Concept(**each) for each in value.get("broader", ())]})
    return as_subject(value["scheme"], value["code"], value.get("name"))
