"""Articles as JSON (RFC 8259), with a published JSON Schema."""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from importlib.resources import files
from typing import Any, TypeVar

import attrs
import orjson

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.errors import DocumentError, IssueFound, ModelError
from seednews.formats.format import Format, IssueReading, Reading
from seednews.model import (
    Article,
    Block,
    Crosshead,
    Issue,
    IssueMetadata,
    List,
    Metadata,
    Note,
    Paragraph,
    Quote,
    Section,
    Separator,
    Subject,
    Table,
    Verse,
)

__all__ = ["FORMAT", "UNKNOWN_KEY", "article_from", "article_to", "encode", "issue_from", "issue_to"]

T = TypeVar("T")

UNKNOWN_KEY = "says nothing known to this version; left out"
"""What is told of a key that this version does not know."""

_TYPES: dict[str, type[Block]] = {
    "paragraph": Paragraph,
    "crosshead": Crosshead,
    "quote": Quote,
    "list": List,
    "verse": Verse,
    "table": Table,
    "separator": Separator,
    "note": Note,
}
_NAMES = {kind: name for name, kind in _TYPES.items()}
_MOMENTS = ("created", "modified", "published", "embargoed")
_ARTICLE = ("kicker", "headline", "standfirst", "byline", "body", "meta")
_ISSUE = ("id", "title", "date", "sections", "meta")


# -- writing


def article_to(article: Article) -> dict[str, object]:
    """The article as JSON values, in the order in which they are best read. Absent metadata is left out."""
    return {
        **({} if article.kicker is None else {"kicker": article.kicker}),
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "body": [_block_to(block) for block in article.body],
        "meta": dict(_metadata_to(article.meta)),
    }


def _block_to(block: Block) -> dict[str, object]:
    values: dict[str, object] = {"type": _NAMES[type(block)]}
    match block:
        case Paragraph(text) | Crosshead(text):
            values["text"] = text
        case Quote(text, attribution):
            values["text"] = text
            if attribution is not None:
                values["attribution"] = attribution
        case List(items, ordered=ordered, start=start):
            values["items"] = items
            values["ordered"] = ordered
            if ordered:
                values["start"] = start
        case Verse(lines):
            values["lines"] = lines
        case Table(rows, head=head):
            values["rows"] = rows
            values["head"] = head
        case Note(text, role):
            values["text"] = text
            values["role"] = role
        case Separator():
            pass
    return values


def _subject_to(subject: Subject) -> dict[str, str]:
    values = {"scheme": subject.scheme, "code": subject.code}
    if subject.name is not None:
        values["name"] = subject.name
    return values


def _metadata_to(meta: Metadata) -> Iterator[tuple[str, object]]:
    for name in _META_NAMES:
        value = getattr(meta, name)
        if value is None or value == ():
            continue
        if name in _MOMENTS:
            value = value.isoformat()
        elif name == "subjects":
            value = [_subject_to(each) for each in value]
        yield name, value


def issue_to(issue: Issue) -> dict[str, object]:
    """The issue as JSON values."""
    return {
        "id": issue.id,
        "title": issue.title,
        "date": None if issue.date is None else issue.date.isoformat(),
        "sections": [
            {"title": section.title, "articles": list(map(article_to, section.articles))} for section in issue.sections
        ],
        "meta": attrs.asdict(issue.meta, filter=lambda _, value: value is not None),
    }


def encode(values: object) -> bytes:
    """JSON values as text for people and programs."""
    return orjson.dumps(values, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _write(article: Article) -> bytes:
    return encode(article_to(article))


def _write_issue(issue: Issue) -> bytes:
    return encode(issue_to(issue))


# -- reading


_META_NAMES = tuple(field.name for field in attrs.fields(Metadata))
_FIELDS: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in attrs.fields(kind))
    for kind in (*_TYPES.values(), Subject, Section, IssueMetadata)
}


@attrs.define
class _Reader:
    """Turns JSON values into the article, and remembers the keys that say nothing to it."""

    unknown: list[str] = attrs.field(factory=list)

    def article(self, value: object, path: str) -> Article:
        pairs = self._object(value, path, _ARTICLE)
        blocks = self._array(pairs.get("body", []), f"{path}.body", self._block)
        meta = self._metadata(_or_empty(pairs.get("meta")), f"{path}.meta")
        texts = {name: pairs.get(name) for name in ("kicker", "headline", "standfirst", "byline")}
        return _make(Article, path, **texts, body=blocks, meta=meta)

    def issue(self, value: object, path: str) -> Issue:
        pairs = self._object(value, path, _ISSUE)
        sections = self._array(pairs.get("sections"), f"{path}.sections", self._section)
        meta = dict(self._object(_or_empty(pairs.get("meta")), f"{path}.meta", _FIELDS[IssueMetadata]))
        about = _make(IssueMetadata, f"{path}.meta", **meta)
        texts = {name: pairs[name] for name in ("id", "title") if name in pairs}
        return _make(Issue, path, **texts, date=_day(pairs.get("date"), f"{path}.date"), sections=sections, meta=about)

    def _section(self, value: object, path: str) -> Section:
        pairs = self._object(value, path, _FIELDS[Section])
        articles = self._array(pairs.get("articles"), f"{path}.articles", self.article)
        return _make(Section, path, title=pairs.get("title"), articles=articles)

    def _array(self, value: object, path: str, read: Callable[[object, str], T]) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise _fault(path, "an array is wanted here", value)
        return tuple(read(each, f"{path}[{index}]") for index, each in enumerate(value))

    def _object(self, value: object, path: str, known: tuple[str, ...]) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise _fault(path, "an object is wanted here", value)
        self.unknown.extend(f"{path}.{key}" for key in value if key not in known)
        return {key: value[key] for key in known if key in value}

    def _block(self, value: object, path: str) -> Block:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in _TYPES:
            raise _fault(path, f"a block is an object whose type is one of {', '.join(_TYPES)}", value)
        pairs = dict(self._object(value, path, ("type", *_FIELDS[_TYPES[kind]])))
        del pairs["type"]
        return _make(_TYPES[kind], path, **pairs)

    def _metadata(self, value: object, path: str) -> Metadata:
        pairs = dict(self._object(value, path, _META_NAMES))
        for name in _MOMENTS:
            if pairs.get(name) is not None:
                pairs[name] = _moment(pairs[name], f"{path}.{name}")
        for name in ("creators", "keywords", "signals", "subjects"):
            if name in pairs and not isinstance(pairs[name], list):
                raise _fault(f"{path}.{name}", "an array is wanted here", pairs[name])
        pairs["subjects"] = tuple(
            _make(
                Subject,
                f"{path}.subjects[{index}]",
                **self._object(each, f"{path}.subjects[{index}]", _FIELDS[Subject]),
            )
            for index, each in enumerate(pairs.get("subjects", ()))
        )
        return _make(Metadata, path, **pairs)


def article_from(value: object) -> tuple[Article, tuple[str, ...]]:
    """The article that JSON values hold, and the paths of the keys that say nothing known.

    Raises DocumentError with the path of the first fault.
    """
    reader = _Reader()
    return reader.article(value, "$"), tuple(reader.unknown)


def issue_from(value: object) -> tuple[Issue, tuple[str, ...]]:
    """The same for an issue."""
    reader = _Reader()
    return reader.issue(value, "$"), tuple(reader.unknown)


def _make(kind: type[T], path: str, **values: object) -> T:
    """An instance of a model class; what the model refuses is an error with its JSON path."""
    try:
        return kind(**values)
    except ModelError as fault:
        raise DocumentError(fault.reason, "json", path=f"{path}.{fault.field}") from None
    except TypeError:
        fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)  # type: ignore[arg-type]  # a model class
        required = (field.name for field in fields if field.default is attrs.NOTHING)
        lacking = ", ".join(name for name in required if name not in values)
        raise DocumentError(f"lacks {lacking}", "json", path=path) from None


def _moment(value: object, path: str) -> datetime:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else _never(value)
    except ValueError:
        raise _fault(path, "a date and time such as 2023-09-21T10:15:00+02:00 is wanted here", value) from None


def _or_empty(value: object) -> object:
    return {} if value is None else value


def _day(value: object, path: str) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value) if isinstance(value, str) else _never(value)
    except ValueError:
        raise _fault(path, "a date such as 2023-09-21 is wanted here", value) from None


def _never(value: object) -> Any:  # noqa: ANN401 - never returns
    raise ValueError(value)


def _fault(path: str, wanted: str, value: object) -> DocumentError:
    return DocumentError(f"{wanted}, not {reprlib.repr(value)}", "json", path=path)


def _read(data: bytes, name: str | None = None) -> Reading:
    try:
        article, unknown = article_from(_values(data, issue=False))
    except DocumentError as fault:
        raise fault.named(name) from None
    return Reading(article, _told(unknown))


def _read_issue(data: bytes, name: str | None = None) -> IssueReading:
    try:
        issue, unknown = issue_from(_values(data, issue=True))
    except DocumentError as fault:
        raise fault.named(name) from None
    return IssueReading(issue, _told(unknown))


def _told(unknown: Iterable[str]) -> tuple[Diagnostic, ...]:
    return tuple(Diagnostic("SN401", Severity.WARNING, UNKNOWN_KEY, path=path) for path in unknown)


def _values(data: bytes, *, issue: bool) -> object:
    """The values of a document that holds an issue or an article, as is asked for."""
    values = _parsed(data)
    is_issue = isinstance(values, dict) and "sections" in values
    if is_issue and not issue:
        raise IssueFound("holds an issue of many articles, not one article", "json", path="$")
    if issue and not is_issue:
        raise DocumentError("holds no issue: there are no sections", "json", path="$")
    return values


def _parsed(data: bytes) -> object:
    try:
        return orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as fault:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
        source = Source(text)
        at = min(fault.pos, len(text))
        place = source.position(at)
        reason = f"not JSON: {fault.msg.partition(':')[0]}"
        excerpt = source.excerpt(Span(at, at + 1))
        raise DocumentError(reason, "json", line=place.line, column=place.column, excerpt=excerpt) from None


def _recognises(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def _schema() -> bytes:
    return files("seednews.formats").joinpath("seednews.schema.json").read_bytes()


FORMAT = Format(
    name="json",
    title="plain JSON for programs",
    suffixes=(".json",),
    media_type="application/json",
    read=_read,
    write=_write,
    read_issue=_read_issue,
    write_issue=_write_issue,
    recognises=_recognises,
    schema=_schema,
)
