"""Reads articles and issues from JSON. Errors contain the JSON path."""

from __future__ import annotations

import json
import reprlib
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar, cast

import attrs
import orjson

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.errors import DocumentError, IssueFound, ModelError
from seednews.formats.format import IssueReading, Reading
from seednews.formats.json import quick
from seednews.formats.json.quick import ARTICLE
from seednews.formats.json.write import MOMENTS, OBJECTS, TYPES
from seednews.formats.shared.crowded import refuse_crowded
from seednews.formats.shared.json_values import described
from seednews.model import Article, Block, Concept, Issue, IssueMetadata, Metadata, Section
from seednews.model.moments import iso_moment
from seednews.model.release import Release, held_back, is_about_release
from seednews.patterns import regex

__all__ = [
    "Reader",
    "article_from",
    "examine",
    "is_issue",
    "issue_from",
    "read",
    "read_issue",
    "reading_of",
    "values_of",
]

T = TypeVar("T")

_UNKNOWN_KEY = "unknown key; skipped"

_ISSUE = ("id", "title", "date", "sections", "meta")
_META_NAMES = tuple(field.name for field in attrs.fields(Metadata))
_LISTS = ("creators", "keywords", "signals", *OBJECTS)
_WHOLE = ("version", "urgency", "start")
_FIELDS: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in attrs.fields(kind))
    for kind in (*TYPES.values(), *OBJECTS.values(), Section, IssueMetadata)
}


@attrs.define
class Reader:
    """Makes articles from JSON values, and reports unknown keys."""

    legal: bool = False
    """Whether the characters of all strings are known to be valid."""
    diagnostics: list[Diagnostic] = attrs.field(factory=list)
    """The diagnostics."""

    def article(self, value: object, path: str) -> Article:
        """The article, by the fast path if possible."""
        article = quick.article_of(value, legal=self.legal)
        return self.careful(value, path) if article is None else article

    def careful(self, value: object, path: str) -> Article:
        """The article. Raises DocumentError with the path of the first error."""
        pairs = self._object(value, path, ARTICLE)
        if value and not pairs:
            raise _strange(path, value)
        blocks = self._array(_or_no_members(pairs.get("body")), f"{path}.body", self._block)
        meta = attrs.evolve(
            self._metadata(_or_empty(pairs.get("meta")), f"{path}.meta"),
            **self._release(cast("Mapping[str, Any]", value), path),
        )
        texts = {name: pairs.get(name) for name in ("kicker", "headline", "standfirst", "byline")}
        return _make(Article, path, **texts, body=blocks, meta=meta)

    def issue(self, value: object, path: str) -> Issue:
        """The issue. Raises DocumentError with the path of the first error."""
        pairs = self._object(value, path, _ISSUE)
        sections = self._array(pairs.get("sections"), f"{path}.sections", self._section)
        meta = dict(self._object(_or_empty(pairs.get("meta")), f"{path}.meta", _FIELDS[IssueMetadata]))
        about = _make(IssueMetadata, f"{path}.meta", **meta)
        texts = {name: pairs[name] for name in ("id", "title") if name in pairs}
        day = _day(pairs.get("date"), f"{path}.date")
        issue = _make(Issue, path, **texts, date=day, sections=sections, meta=about)
        return held_back(issue, self._release(cast("Mapping[str, Any]", value), path))

    def _section(self, value: object, path: str) -> Section:
        pairs = self._object(value, path, _FIELDS[Section])
        articles = self._array(pairs.get("articles"), f"{path}.articles", self.article)
        return _make(Section, path, title=pairs.get("title"), articles=articles)

    def _array(self, value: object, path: str, read: Callable[[object, str], T]) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise _fault(path, "an array", value)
        return tuple(read(each, f"{path}[{index}]") for index, each in enumerate(value))

    def _object(self, value: object, path: str, known: tuple[str, ...]) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise _fault(path, "an object", value)
        for key in value:
            if key not in known and not (_RELEASING.search(path) and is_about_release(key, value[key])):
                self._tell("SN401", _UNKNOWN_KEY, f"{path}.{key}")
        return {key: _whole(value[key]) if key in _WHOLE else value[key] for key in known if key in value}

    def _tell(self, code: str, message: str, path: str) -> None:
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, path=path))

    def _block(self, value: object, path: str) -> Block:
        if not isinstance(value, dict):
            raise _fault(path, "an object", value)
        kind = value.get("type")
        if not isinstance(kind, str) or kind not in TYPES:
            raise _fault(path, f"one of the types {', '.join(TYPES)}", kind)
        pairs = dict(self._object(value, path, ("type", *_FIELDS[TYPES[kind]])))
        del pairs["type"]
        return _make(TYPES[kind], path, **pairs)

    def _metadata(self, value: object, path: str) -> Metadata:
        pairs = dict(self._object(value, path, _META_NAMES))
        for name in MOMENTS:
            if name not in _STATED and pairs.get(name) is not None:
                pairs[name] = _moment(pairs[name], f"{path}.{name}")
        for name in _LISTS:
            pairs[name] = _or_no_members(pairs.get(name))
            if not isinstance(pairs[name], list):
                raise _fault(f"{path}.{name}", "an array", pairs[name])
        for name, kind in OBJECTS.items():
            pairs[name] = self._array(pairs[name], f"{path}.{name}", partial(self._small, kind))
        if pairs.get("copyright_holder") is not None:
            pairs["copyright_holder"] = self._small(Concept, pairs["copyright_holder"], f"{path}.copyright_holder")
        for name in _STATED:  # read by _release
            pairs.pop(name, None)
        return _make(Metadata, path, **pairs)

    def _release(self, value: Mapping[str, Any], path: str) -> dict[str, Any]:
        """Status and embargo of an article or an issue, under any of their usual keys."""
        release = Release(self._tell)
        for place, values in ((path, value), *_further(value, path)):
            for key, written in values.items():
                for each in written if isinstance(written, _Several) else (written,):
                    if key == "embargoed":
                        release.embargo(key, each, f"{place}.{key}")
                    elif key == "expires":
                        release.expiry(key, each, f"{place}.{key}")
                    else:
                        release.key(key, each, f"{place}.{key}")
        return release.values()

    def _small(self, kind: type[T], value: object, path: str) -> T:
        """An instance of a small class."""
        pairs = dict(self._object(value, path, _FIELDS[kind]))
        if "broader" in _FIELDS[kind]:
            broader = _or_no_members(pairs.get("broader"))
            pairs["broader"] = self._array(broader, f"{path}.broader", partial(self._small, Concept))
        return _make(kind, path, **pairs)


def article_from(value: object) -> Reading:
    """The article in JSON values. Raises DocumentError with the path of the first error."""
    return reading_of(value, legal=False)


def issue_from(value: object) -> IssueReading:
    """The issue in JSON values. Raises like :func:`article_from`."""
    reader = Reader()
    return IssueReading(reader.issue(value, "$"), tuple(reader.diagnostics))


def _make(kind: type[T], path: str, **values: object) -> T:
    """An instance of a model class. Adds the JSON path to errors."""
    try:
        return kind(**values)
    except ModelError as fault:
        found = _OF_TYPE.match(fault.reason)
        if found and fault.field in values:
            raise _fault(f"{path}.{fault.field}", _JSON_TYPES[found[1]], values[fault.field]) from None
        raise DocumentError(fault.reason, "json", path=f"{path}.{fault.field}") from None
    except TypeError:
        fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)  # type: ignore[arg-type]  # a model class
        required = (field.name for field in fields if field.default is attrs.NOTHING)
        lacking = ", ".join(name for name in required if name not in values)
        raise DocumentError(f"{lacking} is missing", "json", path=path) from None


_JSON_TYPES = {"str": "a string", "bool": "true or false", "list or a tuple": "an array"}
_OF_TYPE = regex(f"must be (?:a )?({'|'.join(_JSON_TYPES)}), not ")
"""The model's message about a value of a wrong Python type."""


def _moment(value: object, path: str) -> datetime:
    """A date and time. T and Z may be lower case (RFC 3339, section 5.6)."""
    try:
        return iso_moment(value.upper()) if isinstance(value, str) else _never(value)
    except ValueError:
        raise _fault(path, "a date and time such as 2023-09-21T10:15:00+02:00", value) from None


def _whole(value: object) -> object:
    """A whole number, which JSON may write as 1.0; other values unchanged."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _or_empty(value: object) -> object:
    return {} if value is None else value


def _or_no_members(value: object) -> object:
    return [] if value is None else value


def _day(value: object, path: str) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value) if isinstance(value, str) else _never(value)
    except ValueError:
        raise _fault(path, "a date such as 2023-09-21", value) from None


def _never(value: object) -> Any:  # noqa: ANN401 - never returns
    raise ValueError(value)


_NAMED = 8
"""Maximum number of keys in the message about an unknown object."""


def _strange(path: str, value: object) -> DocumentError:
    """The error for an object without any key of an article. An article of a later version would have some."""
    keys = list(value) if isinstance(value, dict) else []
    named = [reprlib.repr(key) for key in keys[:_NAMED]] + ["..."] * (len(keys) > _NAMED)
    reason = f"is not an article: expected some of the keys {', '.join(ARTICLE)}, got {', '.join(named)}"
    advice = "to read records with a text under another key, use JSON Lines: seednews convert FILE.jsonl --field KEY"
    return DocumentError(reason, "json", path=path, code="SN466", advice=advice)


def _fault(path: str, expected: str, value: object) -> DocumentError:
    """The error for a value of the wrong type or form."""
    return DocumentError(f"expected {expected}, got {described(value)}", "json", path=path)


# -- documents


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a JSON document."""
    try:
        values = values_of(data)
        if is_issue(values):
            raise IssueFound("contains an issue, not one article", "json", path="$")
        return reading_of(values, legal=quick.is_legal(data))
    except DocumentError as fault:
        raise fault.named(name) from None


def reading_of(values: object, *, legal: bool) -> Reading:
    """The article in the values of a document. Raises DocumentError."""
    article = quick.article_of(values, legal=legal)
    if article is not None:
        return Reading(article)
    reader = Reader(legal)
    return Reading(reader.careful(values, "$"), tuple(reader.diagnostics))


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """The issue in a JSON document."""
    reader = Reader(quick.is_legal(data))
    try:
        values = values_of(data)
        if not is_issue(values):
            raise DocumentError("is not an issue: sections are missing", "json", path="$")  # noqa: TRY301 - as above
        return IssueReading(reader.issue(values, "$"), tuple(reader.diagnostics))
    except DocumentError as fault:
        raise fault.named(name) from None


def is_issue(values: object) -> bool:
    """Whether the values of a document are an issue, not an article."""
    return isinstance(values, dict) and "sections" in values


def values_of(data: bytes) -> object:
    """Parse a JSON text. Raises DocumentError with the place of a syntax error."""
    text = data.removeprefix(BOM_UTF8)
    refuse_crowded(text, "json")
    try:
        values = orjson.loads(text)
        return _with_all_statements(text, values) if any(text.count(key) > 1 for key in _STATEMENTS) else values
    except orjson.JSONDecodeError as fault:
        shown = text.decode("utf-8", "replace")
        source = Source(shown)
        at = min(fault.pos, len(shown))
        place = source.position(at)
        reason = f"not JSON: {fault.msg.partition(':')[0]}"
        excerpt = source.excerpt(Span(at, at + 1))
        raise DocumentError(reason, "json", line=place.line, column=place.column, excerpt=excerpt) from None


_STATED = ("status", "embargoed", "expires")
"""The fields that are read as statements about the release."""
_STATEMENTS = tuple(f'"{name}"'.encode() for name in _STATED)
_RELEASING = regex(r"(?:^\$|\.articles\[[0-9]+\]|\.meta)$")
"""Ends of the paths of objects with keys about the release: articles, issues, and their metadata."""


def _further(value: Mapping[str, Any], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The objects with metadata in an object, under their usual keys."""
    for key, inner in value.items():
        if key.casefold() in {"meta", "metadata", "extra"} and isinstance(inner, dict):
            yield f"{path}.{key}", inner


def _with_all_statements(text: bytes, values: object) -> object:
    """The values. If an object repeats a key about the release, the earlier values get another key.

    JSON parsers keep only the last value of a repeated key, so an earlier kill would be lost.
    """
    articles = list(_articles_in(values))
    counts = [sum(key.decode()[1:-1] in (each.get("meta") or ()) for each in articles) for key in _STATEMENTS]
    if all(text.count(key) <= count for key, count in zip(_STATEMENTS, counts, strict=True)):
        return values
    try:
        return json.loads(text, object_pairs_hook=_with_earlier)
    except (ValueError, RecursionError):  # the two parsers have different limits
        return values


def _articles_in(values: object) -> Iterator[Mapping[str, Any]]:
    """The articles in the values of an issue, or the single article, if they are objects."""
    sections = values.get("sections") if isinstance(values, dict) else None
    if not isinstance(sections, list):
        found = [values]
    else:
        lists = (each.get("articles") for each in sections if isinstance(each, dict))
        found = [article for each in lists if isinstance(each, list) for article in each]
    yield from (each for each in found if isinstance(each, dict))


def _with_earlier(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, in which repeated keys about the release have all their values."""
    values: dict[str, Any] = {}
    for key, value in pairs:
        if key not in values or not is_about_release(key):
            values[key] = value
        elif isinstance(earlier := values[key], _Several):
            earlier.append(value)
        else:
            values[key] = _Several((earlier, value))
    return values


class _Several(list[Any]):
    """The values of a repeated key."""


def examine(data: bytes) -> Iterator[Diagnostic]:
    """The diagnostics of a document that can be read: repeated keys, of which readers use the last.

    Raises DocumentError if it cannot be read.
    """
    twice: list[str] = []

    def notice(pairs: list[tuple[str, object]]) -> None:
        counted = Counter(key for key, _ in pairs)
        twice.extend(key for key, count in counted.items() if count > 1)

    values_of(data)
    try:
        json.loads(data.removeprefix(BOM_UTF8), object_pairs_hook=notice)
    except (ValueError, RecursionError) as fault:  # the two parsers have different limits
        raise DocumentError(f"not JSON: {fault}", "json") from None
    for key in twice:
        message = f"the key {key!r} occurs more than once in an object; using the last value"
        yield Diagnostic(
            "SN465",
            Severity.WARNING,
            message,
            advice="remove the duplicates; programs differ in which value they use (RFC 8259)",
        )
