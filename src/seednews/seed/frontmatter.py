"""The front matter of the explicit form: metadata as lines of ``key: value``, each value also valid YAML.

frontmatter = "---" NL "seed: 1" NL { key ":" value NL } "---" NL
value       = JSON string | JSON array | JSON number | date-time (RFC 3339) | plain words
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import attrs

from seednews.errors import ModelError
from seednews.model import Concept, Contributor, Link, Metadata, Subject
from seednews.model.moments import iso_moment
from seednews.patterns import regex

__all__ = ["FIELDS", "Fault", "plain_value", "read_value", "write_frontmatter"]

FIELDS: tuple[str, ...] = tuple(field.name for field in attrs.fields(Metadata))
"""The keys, in the order of writing: the fields of :class:`~seednews.model.Metadata`."""

_MOMENTS = frozenset("created modified published embargoed expires content_created content_modified".split())
_NUMBERS = frozenset({"version", "urgency"})
_OBJECTS: dict[str, type[Concept | Contributor | Link | Subject]] = {
    "subjects": Subject,
    "contributors": Contributor,
    "services": Concept,
    "audiences": Concept,
    "copyright_holder": Concept,
    "rights_links": Link,
    "links": Link,
    "broader": Concept,
}
"""The class of objects in braces, by key."""
_TUPLES = (_OBJECTS.keys() - {"copyright_holder"}) | {"creators", "keywords", "signals"}
_EXAMPLES: dict[type, str] = {
    Subject: '{"scheme": "medtop", "code": "04000000", "name": "economy, business and finance"}',
    Concept: '{"code": "nprov:AFP", "name": "Agence France-Presse"}',
    Contributor: '{"name": "Jane Doe", "role": "ctrol:photographer"}',
    Link: '{"rel": "irel:seeAlso", "href": "https://example.com/story"}',
}

# Strings that need no quotation marks in YAML (YAML 1.2, section 7.3.3); stricter than necessary.
_PLAIN = regex(r"[A-Za-z](?:[A-Za-z0-9_./-]| (?=[A-Za-z]))*")
_NOT_PLAIN = regex("(?i:true|false|yes|no|on|off|null|y|n)")
# Not printable in YAML 1.2 (production 1), or a line end in YAML 1.1: escaped, so that both versions agree.
_UNPRINTABLE = regex("[\x7f-\x9f\u2028\u2029\ufeff]")


class Fault(ValueError):
    """A value in the wrong form for its key."""


def write_frontmatter(meta: Metadata) -> Iterator[str]:
    """Lines ``key: value`` for every field of `meta` that has a value."""
    for key in FIELDS:
        value = getattr(meta, key)
        if value is not None and value != ():
            yield f"{key}: {_write_value(value)}"


def _write_value(value: object) -> str:
    match value:
        case datetime():
            return value.isoformat()
        case tuple():
            return f"[{', '.join(map(_write_member, value))}]"
        case Concept():
            return _write_member(value)
        case str() if _PLAIN.fullmatch(value) and not _NOT_PLAIN.fullmatch(value):
            return value
        case _:
            return _quoted(value)


def _write_member(member: object) -> str:
    if isinstance(member, Concept | Contributor | Link | Subject):
        return _quoted(attrs.asdict(member, filter=_is_there))
    return _quoted(member)


def _is_there(_: object, value: object) -> bool:
    return value is not None and value != ()


_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def _quoted(value: object) -> str:
    text = _ENCODE(value)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def read_value(key: str, written: str) -> object:
    """The value of `key`. Raises Fault if its form is wrong for the key."""
    value = _unquote(written)
    if key in _MOMENTS:
        return _moment(value)
    if key in _NUMBERS:
        return _number(value)
    if key in _TUPLES:
        members = value if isinstance(value, list) else [value]
        return tuple(_object(key, each) if key in _OBJECTS else _string(each) for each in members)
    return _object(key, value) if key in _OBJECTS else _string(value)


def plain_value(written: str) -> object:
    """A value without quotation marks; unchanged if these are invalid, and None if there is no value."""
    try:
        return _unquote(written) if written else None
    except Fault:
        return written


def _unquote(written: str) -> object:
    if written[:1] in {'"', "[", "{"}:
        return _json(written)
    if len(written) > 1 and written[0] == written[-1] == "'":
        return written[1:-1].replace("''", "'")
    return written


def _json(written: str) -> object:
    try:
        return json.loads(written, parse_constant=_no_constant)
    except json.JSONDecodeError as fault:
        said = f"{fault.msg} at character {fault.pos + 1} of the value"
        raise Fault(f"invalid JSON: {said}") from None
    except (ValueError, RecursionError):  # numbers with thousands of digits, deeply nested brackets
        raise Fault("the value is too long or too deep") from None


def _no_constant(word: str) -> object:
    raise Fault(f"{word} is not allowed")


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise Fault(f"expected a string, got {value!r}")
    return value


def _number(value: object) -> int:
    if not isinstance(value, str) or not re.fullmatch("[0-9]{1,20}", value):
        raise Fault(f"expected a whole number, got {value!r}")
    return int(value)


def _moment(value: object) -> datetime:
    try:
        return iso_moment(_string(value))
    except ValueError:
        raise Fault(f"expected a date and time such as 2023-09-21T10:15:00+02:00 (RFC 3339), got {value!r}") from None


def _object(key: str, value: object) -> object:
    """The object of a key, given in braces."""
    kind = _OBJECTS[key]
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)
    required = {field.name for field in fields if field.default is attrs.NOTHING}
    if not isinstance(value, dict) or not required <= value.keys() <= {field.name for field in fields}:
        raise Fault(f"expected an object such as {_EXAMPLES[kind]}, got {value!r}")
    values = dict(value)
    if "broader" in values:
        broader = values["broader"]
        values["broader"] = [_object("broader", each) for each in broader] if isinstance(broader, list) else broader
    try:
        return kind(**values)
    except ModelError as fault:
        raise Fault(str(fault)) from None
