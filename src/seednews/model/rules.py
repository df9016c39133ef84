"""Validators and converters of the model. They allow exactly what every format can store."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Protocol, cast

from seednews.errors import ModelError
from seednews.model.moments import iso_moment
from seednews.patterns import regex

if TYPE_CHECKING:
    import attrs

__all__ = [
    "MAX_START",
    "MAX_TEXT",
    "MAX_VERSION",
    "XML_CHARACTERS",
    "are_texts",
    "as_rows",
    "as_texts",
    "as_tuple",
    "code",
    "cut",
    "either",
    "fault_of_name",
    "fixed_offset",
    "instances",
    "is_language_tag",
    "is_link",
    "is_offset",
    "language_tag",
    "link",
    "members",
    "moment",
    "moment_key",
    "moment_of",
    "name",
    "one_of",
    "optional",
    "qcode",
    "refuse",
    "rows",
    "text",
    "whole_number",
]

MAX_TEXT = 1_000_000
"""Maximum length of a text, in characters."""

MAX_VERSION = 2**53 - 1
"""Maximum version: the largest integer that all JSON readers keep exactly (RFC 7493, section 2.2)."""

MAX_START = 999_999_999
"""Maximum start of an ordered list: nine digits (CommonMark 0.31, section 5.2)."""

_MINUTE = timedelta(minutes=1)

MAX_OFFSET = timedelta(hours=14)
"""Maximum offset from UTC (XML Schema 1.0 part 2, section 3.2.7.3)."""

# XML 1.0 (fifth edition), production 2 "Char", without CR and LF.
XML_CHARACTERS = "\t\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff"
"""The characters of XML 1.0 without line breaks (section 2.2), for use in the brackets of a pattern."""
_ILLEGAL = regex(f"[^{XML_CHARACTERS}]")


class Rule(Protocol):
    """An attrs validator."""

    def __call__(self, instance: Any, attribute: attrs.Attribute[Any], value: Any, /) -> None: ...  # noqa: ANN401 - the signature that attrs calls


def refuse(instance: object, field: str, reason: str) -> ModelError:
    """The error for an invalid value of a field of `instance`."""
    return ModelError(type(instance).__name__, field, reason)


def _fault_of_text(value: object) -> str | None:
    """Why `value` is not a valid text, or None. Printable text, the common case, is checked fast."""
    if not isinstance(value, str):
        return f"must be a str, not {type(value).__name__}"
    if len(value) > MAX_TEXT:
        return f"has {len(value):,} characters, more than {MAX_TEXT:,}"
    if not value.isprintable() and (found := _ILLEGAL.search(value)):
        return f"contains U+{ord(found.group()):04X} at index {found.start()}, which is not allowed in a text"
    if not value or value.isspace():
        return "is blank"
    return None


def are_texts(values: Sequence[object], *, legal: bool = False) -> bool:
    """Whether all values are valid texts, checked in bulk. `legal` means that all characters are known to be valid."""
    if not {str}.issuperset(map(type, values)):
        return False
    texts = cast("Sequence[str]", values)
    if not all(map(str.strip, texts)) or max(map(len, texts), default=0) > MAX_TEXT:
        return False
    return legal or (joined := "".join(texts)).isprintable() or not _ILLEGAL.search(joined)


def text(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require a text: XML 1.0 characters, no CR or LF, not blank, at most MAX_TEXT characters."""
    if fault := _fault_of_text(value):
        raise refuse(instance, attribute.name, fault)


def fault_of_name(value: object) -> str | None:
    """Why `value` is not a valid name, or None."""
    fault = _fault_of_text(value)
    return "contains a tab (NewsML-G2, g2normalizedString)" if not fault and "\t" in str(value) else fault


def name(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require a name: a text without tabs."""
    if fault := fault_of_name(value):
        raise refuse(instance, attribute.name, fault)


def _fault_of_code(value: object) -> str | None:
    fault = _fault_of_text(value)
    if fault is None and str(value).split() != [value]:
        return f"{value!r} contains a space, which is not allowed in a code (NewsML-G2, QCodeType)"
    return fault


def code(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require a code of a vocabulary: a text without white space."""
    if fault := _fault_of_code(value):
        raise refuse(instance, attribute.name, fault)


_QCODE = regex(r"[^\s:]+:\S+")


def _fault_of_qcode(value: object) -> str | None:
    fault = _fault_of_code(value)
    if fault is None and not _QCODE.fullmatch(str(value)):
        fault = f"{value!r} has no vocabulary; expected the form cpnat:person, or a URI"
    return fault


def qcode(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require a code with the alias of its vocabulary (NewsML-G2, QCodeType), or a URI."""
    if fault := _fault_of_qcode(value):
        raise refuse(instance, attribute.name, fault)


def either(instance: object, *names: str) -> None:
    """Require at least one of several fields. Raises ModelError."""
    if all(getattr(instance, name) is None for name in names):
        raise refuse(instance, names[0], f"is missing; pass {' or '.join(names)}")


# The characters of a URI (RFC 3986, section 2) and of an IRI (RFC 3987). The percent sign begins an escape.
_LINK = regex(
    r"[A-Za-z][A-Za-z0-9+.-]*://(?:\[[0-9A-Fa-f:.]+\])?(?:%[0-9A-Fa-f]{2}|[^\s%<>\"{}|\\^`\x00-\x20\x7f-\x9f\[\]])+"
)


def is_link(value: str) -> bool:
    """Whether a code is an absolute URL (RFC 3987)."""
    return _LINK.fullmatch(value) is not None


def link(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require an absolute URL (RFC 3987), such as ``https://example.com/a``."""
    fault = _fault_of_code(value)
    if fault is None and not is_link(str(value)):
        fault = f"{value!r} is not an absolute URL such as https://example.com/story (RFC 3987)"
    if fault:
        raise refuse(instance, attribute.name, fault)


# RFC 5646, section 2.1, without languages of four to eight letters: none is registered, and they are usually names such
# as *French*. Grandfathered tags are valid, too; the "regular" ones match the pattern below.
_LANGUAGE = regex(
    r"""(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}                   # language and extended language
        (?:-[a-z]{4})?                                    # script
        (?:-(?:[a-z]{2}|[0-9]{3}))?                       # region
        (?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)
        (?P<extensions>(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*)
        (?:-x(?:-[a-z0-9]{1,8})+)?
        |x(?:-[a-z0-9]{1,8})+                             # private use alone
    )""",
    re.VERBOSE,
)
_GRANDFATHERED = frozenset(
    "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu "
    "sgn-be-fr sgn-be-nl sgn-ch-de art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan "
    "zh-xiang".split(),
)


def is_language_tag(value: str) -> bool:
    """Whether `value` is a well-formed language tag (RFC 5646, section 2.2.9) without duplicate subtags.

    Languages of four to eight letters do not count.
    """
    if len(value) == 2 and value.isascii() and value.isalpha():  # the common case
        return True
    tag = value.lower()
    if tag in _GRANDFATHERED:
        return True
    found = _LANGUAGE.fullmatch(tag) if value.isascii() else None
    if found is None:
        return False
    variants = (found["variants"] or "").split("-")[1:]
    singletons = re.findall(r"(?<=-)[0-9a-z](?=-)", found["extensions"] or "")
    return len(set(variants)) == len(variants) and len(set(singletons)) == len(singletons)


def language_tag(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require a BCP 47 language tag, such as ``de-AT``."""
    if not isinstance(value, str) or not is_language_tag(value):
        raise refuse(instance, attribute.name, f"{value!r} is not a language tag such as 'de' or 'pt-BR' (BCP 47)")


def fixed_offset(value: datetime | None) -> datetime | None:
    """Convert to a plain datetime with a fixed offset, so that equality, pickling and all formats agree.

    Returns other values unchanged; the validator rejects them.
    """
    if type(value) is datetime and value.tzinfo is UTC:  # the common case
        return value
    if not isinstance(value, datetime) or (offset := value.utcoffset()) is None:
        return value
    zone = timezone(offset) if offset else UTC
    return datetime.combine(value.date(), value.time(), zone)


def moment_of(written: object) -> datetime | None:
    """Parse an ISO 8601 date and time with an offset; returns None for anything else."""
    try:
        found = iso_moment(written) if isinstance(written, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None


def is_offset(value: timedelta | None) -> bool:
    """Whether an offset from UTC is in whole minutes and at most 14 hours."""
    return value is not None and (not value or (not value % _MINUTE and abs(value) <= MAX_OFFSET))


def moment(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require an aware datetime whose offset is in whole minutes and at most 14 hours."""
    if not isinstance(value, datetime):
        raise refuse(instance, attribute.name, f"must be a datetime, not {type(value).__name__}")
    offset = value.utcoffset()
    if offset is None:
        raise refuse(instance, attribute.name, "has no offset from UTC; expected one, as in 2023-09-21T10:15:00+02:00")
    if not is_offset(offset):
        raise refuse(instance, attribute.name, f"has the offset {offset}; expected whole minutes, at most 14 hours")


def moment_key(value: datetime | None) -> tuple[datetime, timedelta | None] | None:
    """The key for equality: two datetimes are equal if both the local time and the offset are equal."""
    return None if value is None else (value.replace(tzinfo=None), value.utcoffset())


def whole_number(low: int, high: int) -> Rule:
    """Require an integer from `low` to `high`."""

    def rule(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if type(value) is not int or not low <= value <= high:
            raise refuse(instance, attribute.name, f"{value!r} is not a whole number from {low} to {high}")

    return rule


def one_of(*values: str) -> Rule:
    """Require one of several words."""

    def rule(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, str) or value not in values:
            raise refuse(instance, attribute.name, f"{value!r} is not one of {', '.join(values)}")

    return rule


def instances(*classes: type) -> Rule:
    """Require an instance of one of the classes."""

    def rule(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, classes):
            wanted = " or ".join(each.__name__ for each in classes)
            raise refuse(instance, attribute.name, f"must be {wanted}, not {type(value).__name__}")

    return rule


def optional(rule: Rule) -> Rule:
    """Allow None, or any value that `rule` allows."""

    def either(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            rule(instance, attribute, value)

    return either


def _fault_of_member(member: object, kind: type | Callable[[object], str | None]) -> str | None:
    if not isinstance(kind, type):
        return kind(member)
    return None if isinstance(member, kind) else f"must be {kind.__name__}, not {type(member).__name__}"


_TEXT_RULES: dict[Any, Callable[[object], str | None]] = {
    text: _fault_of_text,
    name: fault_of_name,
    code: _fault_of_code,
}


def members(kind: Rule | type, *, least: int = 0) -> Rule:
    """Require a tuple of at least `least` texts, codes or instances of a class. Errors name the index."""
    check = _TEXT_RULES.get(kind, kind)

    def rule(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            one = f"; for a single one, use [{reprlib.repr(value)}]" if isinstance(value, str) else ""
            raise refuse(instance, attribute.name, f"must be a list or a tuple, not {type(value).__name__}{one}")
        if len(value) < least:
            raise refuse(instance, attribute.name, f"has {len(value)} members; expected at least {least}")
        for index, member in enumerate(value) if kind is not object else ():
            if fault := _fault_of_member(member, check):  # type: ignore[arg-type]  # a class, or a function of _TEXT_RULES
                raise refuse(instance, f"{attribute.name}[{index}]", fault)

    return rule


def _fault_of_row(row: object) -> str | None:
    """Why `row` is invalid, or None. Cells are names or empty; a row must not be blank."""
    if not isinstance(row, tuple):
        return f"must be a tuple of cells, not {type(row).__name__}"
    for index, cell in enumerate(row):
        if cell != "" and (fault := fault_of_name(cell)):
            return f"cell {index} {fault}"
    return None if any(row) else "has no words"


def rows(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Require the rows of a table: at least one. Each is a tuple of cells, at least one of which has words."""
    members(object, least=1)(instance, attribute, value)
    for index, row in enumerate(value if isinstance(value, tuple) else ()):
        if fault := _fault_of_row(row):
            raise refuse(instance, f"{attribute.name}[{index}]", fault)


_NOT_SEQUENCES = (str, bytes, Mapping, AbstractSet)


def as_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Convert any iterable to a tuple.

    Returns strings, mappings and sets unchanged, so that the validator rejects them: a string would be split into
    characters, a mapping would lose its values, and a set has no order.
    """
    return value if isinstance(value, (tuple, *_NOT_SEQUENCES)) or not isinstance(value, Iterable) else tuple(value)  # type: ignore[return-value]  # the validator rejects it


def as_texts(value: Iterable[str]) -> tuple[str, ...]:
    """Like :func:`as_tuple`, for texts. attrs takes the type of a field from its converter."""
    return as_tuple(value)


def as_rows(value: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Convert iterables of cells to tuples."""
    rows: object = as_tuple(value)
    return tuple(map(as_tuple, rows)) if isinstance(rows, tuple) else rows  # type: ignore[return-value]  # the validator rejects it


def cut(value: str) -> list[str]:
    """Split a long text into texts of at most MAX_TEXT characters, at a space if possible."""
    if len(value) <= MAX_TEXT:
        return [value] if value and not value.isspace() else []
    pieces, start = [], 0
    while len(value) - start > MAX_TEXT:
        space = value.rfind(" ", start + MAX_TEXT // 2, start + MAX_TEXT)
        end = space if space > start else start + MAX_TEXT
        pieces.append(value[start:end].strip())
        start = end
    pieces.append(value[start:].strip())
    return [piece for piece in pieces if piece and not piece.isspace()]
