"""The quick way through JSON values that hold nothing odd: texts are checked in bulk, and no paths are made.

It reads what :mod:`seednews.formats.json.read` reads, or gives None; then the careful reader says what is odd. What it
admits, the model admits: the laws compare the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any

import attrs

from seednews.errors import ModelError
from seednews.formats.json.write import MOMENTS, OBJECTS, TYPES
from seednews.model import Article, Block, Concept, Crosshead, Metadata, Paragraph, Subject, rules, unchecked
from seednews.model.metadata import as_subject

__all__ = ["ARTICLE", "article_of", "is_legal"]

ARTICLE = ("kicker", "headline", "standfirst", "byline", "body", "meta")
"""The keys of an article."""
_KEYS = frozenset(ARTICLE)
_HEAD = ("headline", "standfirst", "byline", "kicker")

_META_NAMES = tuple(field.name for field in attrs.fields(Metadata))
_META_KEYS = frozenset(_META_NAMES)
_ABSENT = {name: getattr(Metadata(), name) for name in _META_NAMES}
_SUBJECT_KEYS = frozenset({"scheme", "code", "name"})
"""The keys of nearly all subjects."""
# Which rule each field of the metadata obeys.
_texts = itemgetter("id", "rights", "edition_note", "usage_terms")
_names = itemgetter("provider", "credit", "genre", "located", "slugline")
_codes = itemgetter("guid", "provider_code", "genre_code", "located_code")
_LISTS = ("creators", "keywords", "signals", *OBJECTS)
_FURTHER = OBJECTS.keys() - {"subjects"}
_FEW = ("version", "language", "direction", "status", "urgency")
_few = itemgetter(*_FEW)

_SIMPLE: dict[str, Callable[[object], Block]] = {
    "paragraph": unchecked.of_one(Paragraph),
    "crosshead": unchecked.of_one(Crosshead),
}
_metadata = unchecked.of_several(Metadata)
_article = unchecked.of_several(Article)


class _OddError(Exception):
    """Something that the careful reader is to look at."""


@attrs.define
class _Gathered:
    """The strings of a document, by the rule that they are to obey."""

    texts: list[object] = attrs.field(factory=list)
    names: list[object] = attrs.field(factory=list)
    codes: list[object] = attrs.field(factory=list)

    def sound(self, *, legal: bool) -> bool:
        """Whether the model admits them all."""
        return (
            rules.are_texts(self.texts + self.names + self.codes, legal=legal)
            and "\t" not in "".join(self.names)  # type: ignore[arg-type]  # texts by now
            and len(f"|{'|'.join(self.codes)}|".split()) == 1  # type: ignore[arg-type]  # as above; white space would split
        )


# A strict parser has refused raw control characters and lone surrogates. What XML cannot carry is left as an escape, or
# is U+FFFE or U+FFFF; a backslash that is itself escaped is taken for an escape, too, which harms nobody.
_ESCAPE = re.compile(rb"\\[unrbf]")
_LAST = ("\ufffe".encode(), "\uffff".encode())


def is_legal(data: bytes) -> bool:
    """Whether no string of a JSON text that was parsed can hold a character that the model refuses."""
    doubtful = b"\xef" in data and any(each in data for each in _LAST)  # one byte is found much quicker than three
    return not doubtful and (b"\\" not in data or not _ESCAPE.search(data))


def article_of(value: object, *, legal: bool = False) -> Article | None:
    """The article that JSON values hold, or None where something about them is odd.

    `legal` says that the characters are known to be admitted: see :func:`is_legal`.
    """
    gathered = _Gathered()
    try:
        article = _article_of(value, gathered)
    except (_OddError, AttributeError, KeyError, TypeError, ValueError, ModelError):
        return None
    return article if gathered.sound(legal=legal) else None


def _article_of(value: object, gathered: _Gathered) -> Article:
    if type(value) is not dict or not value.keys() <= _KEYS:
        raise _OddError
    head = [value.get(name) for name in _HEAD]
    gathered.texts += [text for text in head if text is not None]
    body = value.get("body", [])
    if type(body) is not list:
        raise _OddError
    blocks = _blocks_of(body, gathered.texts)
    return _article((*head[:3], blocks, _metadata_of(value.get("meta"), gathered), head[3]))


def _blocks_of(body: list[dict[str, Any]], texts: list[object]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for value in body:
        kind = value["type"]
        if kind in _SIMPLE and len(value) == 2:  # most are
            text = value["text"]
            texts.append(text)
            blocks.append(_SIMPLE[kind](text))
        else:
            fields = dict(value)
            del fields["type"]
            blocks.append(TYPES[kind](**fields))  # the class looks at them
    return tuple(blocks)


def _metadata_of(value: object, gathered: _Gathered) -> Metadata:
    if value is None:
        return Metadata()
    if type(value) is not dict or not value.keys() <= _META_KEYS:
        raise _OddError
    values = _ABSENT | value
    gathered.texts += [text for text in _texts(values) if text is not None]
    gathered.names += [text for text in _names(values) if text is not None]
    gathered.codes += [code for code in _codes(values) if code is not None]
    for name in MOMENTS:
        if values[name] is not None:
            values[name] = _moment_of(values[name])
    for name in _LISTS:
        if name in value and type(value[name]) is not list:
            raise _OddError
    gathered.names += values["creators"]
    gathered.names += values["keywords"]
    gathered.codes += values["signals"]
    values["creators"] = tuple(values["creators"])
    values["keywords"] = tuple(values["keywords"])
    values["signals"] = tuple(values["signals"])
    values["subjects"] = tuple(map(_subject_of, values["subjects"]))
    values |= _objects_in(value)
    if values["source"] is not None:
        gathered.codes.append(values["source"])
        if not rules.is_link(values["source"]):
            raise _OddError
    _look_at(*_few(values))
    return _metadata(values.values())


def _objects_in(value: dict[str, Any]) -> dict[str, object]:
    """What few articles have; the classes look at it. Raises ModelError."""
    further: dict[str, Any] = {
        name: tuple(OBJECTS[name](**each) for each in value[name]) for name in _FURTHER & value.keys()
    }
    if value.get("copyright_holder") is not None:
        further["copyright_holder"] = Concept(**value["copyright_holder"])
    Metadata(**further)
    return further


@lru_cache(1024, typed=True)  # 1 and 1.0 and True are not the same here
def _look_at(*values: Any) -> None:  # noqa: ANN401 - anything that JSON holds
    """Ask the model about fields that have few values in all the world. Raises ModelError."""
    Metadata(**dict(zip(_FEW, values, strict=True)))


def _moment_of(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not UTC and not rules.is_offset(moment.utcoffset()):
        raise _OddError
    return moment


def _subject_of(value: dict[str, Any]) -> Subject:
    if not value.keys() <= _SUBJECT_KEYS:
        broader = [Concept(**each) for each in value.get("broader", ())]
        return Subject(**{**value, "broader": broader})
    return as_subject(value["scheme"], value["code"], value.get("name"))
