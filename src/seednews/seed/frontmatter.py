"""The front matter of the explicit form: metadata as lines of ``key: value``, each value also valid YAML.

frontmatter = "---" NL "seed: 1" NL { key ":" value NL } "---" NL
value       = JSON string | JSON array | JSON number | date-time (RFC 3339) | plain words
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime

import attrs

from seednews.errors import ModelError
from seednews.model import Metadata, Subject

__all__ = ["FIELDS", "Fault", "plain_value", "read_value", "write_frontmatter"]

FIELDS: tuple[str, ...] = tuple(field.name for field in attrs.fields(Metadata))
"""The keys, in the order in which they are written: the fields of :class:`~seednews.model.Metadata`."""

_MOMENTS = frozenset({"created", "modified", "published", "embargoed"})
_NUMBERS = frozenset({"version", "urgency"})
_TUPLES = frozenset({"creators", "keywords", "subjects", "signals"})

# Words that mean themselves in YAML without quotation marks (YAML 1.2, section 7.3.3), kept far from its borders.
_PLAIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9_./-]| (?=[A-Za-z]))*")
_NOT_PLAIN = re.compile("(?i:true|false|yes|no|on|off|null|y|n)")
# Not printable in YAML 1.2 (production 1), or taken for a line end by YAML 1.1: escaped, so that both agree.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


class Fault(ValueError):
    """A value that is not of the form its key asks for."""


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
        case str() if _PLAIN.fullmatch(value) and not _NOT_PLAIN.fullmatch(value):
            return value
        case _:
            return _quoted(value)


def _write_member(member: object) -> str:
    if isinstance(member, Subject):
        pairs = attrs.asdict(member, filter=lambda _, value: value is not None)
        return "{" + ", ".join(f"{_quoted(key)}: {_quoted(value)}" for key, value in pairs.items()) + "}"
    return _quoted(member)


_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def _quoted(value: object) -> str:
    text = _ENCODE(value)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def read_value(key: str, written: str) -> object:
    """The value that stands behind `key`. Raises Fault where it is not of the form that the key asks for."""
    value = _unquote(written)
    if key in _MOMENTS:
        return _moment(value)
    if key in _NUMBERS:
        return _number(value)
    if key in _TUPLES:
        members = value if isinstance(value, list) else [value]
        return tuple(map(_subject if key == "subjects" else _string, members))
    return _string(value)


def plain_value(written: str) -> object:
    """A value without its quotation marks; as it stands where these are wrong, and None where there is none."""
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
        raise Fault(f"a value in quotation marks or brackets is written as in JSON; {said}") from None
    except (ValueError, RecursionError):  # numbers of thousands of digits, brackets in brackets in brackets
        raise Fault("the value is too long or too deep") from None


def _no_constant(word: str) -> object:
    raise Fault(f"{word} is no value")


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise Fault(f"{value!r} is not a text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, str) or not re.fullmatch("[0-9]{1,20}", value):
        raise Fault(f"{value!r} is not a whole number")
    return int(value)


def _moment(value: object) -> datetime:
    try:
        return datetime.fromisoformat(_string(value))
    except ValueError:
        raise Fault(f"{value!r} is not a date and time such as 2023-09-21T10:15:00+02:00 (RFC 3339)") from None


def _subject(value: object) -> Subject:
    if not isinstance(value, dict) or not {"scheme", "code"} <= value.keys() <= {"scheme", "code", "name"}:
        raise Fault(
            'a subject is written {"scheme": "medtop", "code": "04000000", "name": "economy, business and finance"}'
        )
    try:
        return Subject(**value)
    except ModelError as fault:
        raise Fault(str(fault)) from None
