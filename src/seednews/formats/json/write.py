"""Writes articles and issues as JSON values, and these as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import compress
from json.encoder import encode_basestring_ascii
from operator import attrgetter
from typing import Any

import attrs
import orjson

from seednews.model import (
    Article,
    Block,
    Concept,
    Contributor,
    Crosshead,
    Issue,
    Link,
    List,
    Metadata,
    Note,
    Paragraph,
    Quote,
    Separator,
    Subject,
    Table,
    Verse,
)
from seednews.patterns import regex

__all__ = ["MOMENTS", "OBJECTS", "TYPES", "article_to", "encode", "encode_line", "escaped", "issue_pieces", "issue_to"]

TYPES: dict[str, type[Block]] = {
    "paragraph": Paragraph,
    "crosshead": Crosshead,
    "quote": Quote,
    "list": List,
    "verse": Verse,
    "table": Table,
    "separator": Separator,
    "note": Note,
}
"""The classes of blocks by their names in JSON."""

MOMENTS = ("created", "modified", "published", "embargoed", "expires", "content_created", "content_modified")
"""The metadata fields with datetimes."""

OBJECTS: dict[str, type[Concept | Contributor | Link | Subject]] = {
    "subjects": Subject,
    "contributors": Contributor,
    "services": Concept,
    "audiences": Concept,
    "rights_links": Link,
    "links": Link,
}
"""The metadata fields with several objects, and the classes of these."""
_META_NAMES = tuple(field.name for field in attrs.fields(Metadata))
_FIRST_OF_PARTNERS = _META_NAMES.index("provider_code")
_meta_values = attrgetter(*_META_NAMES[:_FIRST_OF_PARTNERS])
_partner_values = attrgetter(*_META_NAMES[_FIRST_OF_PARTNERS:])
_NO_PARTNERS = _partner_values(Metadata())


def article_to(article: Article) -> dict[str, object]:
    """The article as JSON values, in reading order. Metadata that is not set is omitted.

    Dates and times stay objects; :func:`encode` writes them (RFC 3339).
    """
    values: dict[str, object] = {} if article.kicker is None else {"kicker": article.kicker}
    values["headline"] = article.headline
    values["standfirst"] = article.standfirst
    values["byline"] = article.byline
    values["body"] = [  # most blocks are paragraphs
        {"type": "paragraph", "text": block.text} if type(block) is Paragraph else _WRITERS[type(block)](block)
        for block in article.body
    ]
    values["meta"] = _metadata_to(article.meta)
    return values


def _quote_to(block: Quote) -> dict[str, object]:
    values: dict[str, object] = {"type": "quote", "text": block.text}
    if block.attribution is not None:
        values["attribution"] = block.attribution
    return values


def _list_to(block: List) -> dict[str, object]:
    values: dict[str, object] = {"type": "list", "items": block.items, "ordered": block.ordered}
    if block.ordered:
        values["start"] = block.start
    return values


_WRITERS: dict[type[Block], Callable[[Any], dict[str, object]]] = {
    Paragraph: lambda block: {"type": "paragraph", "text": block.text},
    Crosshead: lambda block: {"type": "crosshead", "text": block.text},
    Quote: _quote_to,
    List: _list_to,
    Verse: lambda block: {"type": "verse", "lines": block.lines},
    Table: lambda block: {"type": "table", "rows": block.rows, "head": block.head},
    Separator: lambda _: {"type": "separator"},
    Note: lambda block: {"type": "note", "text": block.text, "role": block.role},
}
"""The writers of the blocks."""


def _object_to(value: object) -> dict[str, object]:
    """An instance of a small class as JSON values."""
    values: dict[str, object] = attrs.asdict(value, recurse=False, filter=lambda _, each: each not in {None, ()})  # type: ignore[arg-type]  # of the model
    if "broader" in values:
        values["broader"] = list(map(_object_to, value.broader))  # type: ignore[attr-defined]  # a subject
    return values


def _subject_to(subject: Subject) -> dict[str, object]:
    if subject.type or subject.broader:
        return _object_to(subject)
    values: dict[str, object] = {"scheme": subject.scheme, "code": subject.code}
    if subject.name is not None:
        values["name"] = subject.name
    return values


def _metadata_to(meta: Metadata) -> dict[str, object]:
    # A field that is set is also true: the model accepts neither 0 nor an empty text here.
    every = _meta_values(meta)
    values: dict[str, Any] = dict(compress(zip(_META_NAMES, every, strict=False), every))
    if meta.subjects:
        values["subjects"] = [_subject_to(subject) for subject in meta.subjects]
    if (further := _partner_values(meta)) != _NO_PARTNERS:
        values |= _further_metadata_to(further)
    return values


def _further_metadata_to(every: tuple[Any, ...]) -> dict[str, Any]:
    """The fields that only few articles have."""
    values = dict(compress(zip(_META_NAMES[_FIRST_OF_PARTNERS:], every, strict=True), every))
    for name in OBJECTS.keys() & values.keys():
        values[name] = list(map(_object_to, values[name]))
    if "copyright_holder" in values:
        values["copyright_holder"] = _object_to(values["copyright_holder"])
    return values


def issue_to(issue: Issue) -> dict[str, object]:
    """The issue as JSON values."""
    return _issue_to(issue, article_to)


def _issue_to(issue: Issue, made: Callable[[Article], object]) -> dict[str, object]:
    return {
        "id": issue.id,
        "title": issue.title,
        "date": issue.date,
        "sections": [{"title": each.title, "articles": list(map(made, each.articles))} for each in issue.sections],
        "meta": attrs.asdict(issue.meta, filter=lambda _, value: value is not None),
    }


_PLACE = b"\n        0"
"""The placeholder of an article in an issue. Texts contain no line breaks, so nothing else can look like it."""
_INDENTED = _PLACE[:-1]


def issue_pieces(issue: Issue) -> Iterator[bytes]:
    """The issue as text, like :func:`encode`, but piece by piece, which needs less memory."""
    begin, *behind = encode(_issue_to(issue, lambda _: 0)).split(_PLACE)
    yield begin
    for article, rest in zip(issue.articles, behind, strict=True):
        lines = orjson.dumps(article_to(article), option=orjson.OPT_INDENT_2)
        yield _INDENTED + lines.replace(b"\n", _INDENTED) + rest


def encode(values: object) -> bytes:
    """JSON values as indented text."""
    return orjson.dumps(values, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


_BREAKS = (("\x85".encode(), rb"\u0085"), ("\u2028".encode(), rb"\u2028"), ("\u2029".encode(), rb"\u2029"))
"""Characters that ``str.splitlines`` and other readers treat as line breaks, with their escapes."""


def encode_line(values: object) -> bytes:
    """JSON values as one line, for every reader of lines."""
    line = orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE)
    for character, escape in _BREAKS:
        if character in line:
            line = line.replace(character, escape)
    return line


_FOREIGN = regex("[^\x00-\x7f]+")


def escaped(text: bytes) -> bytes:
    """JSON text with all characters outside ASCII escaped, for readers that assume another encoding."""
    if text.isascii():
        return text
    return _FOREIGN.sub(lambda found: encode_basestring_ascii(found.group())[1:-1], text.decode()).encode("ascii")
