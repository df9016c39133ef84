"""Articles as JSON (RFC 8259), with a published JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib.resources import files
from typing import Any, TypeVar

import attrs
import orjson

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.errors import DocumentError, ModelError
from seednews.formats.format import Format, Reading
from seednews.model import (
    Article,
    Block,
    Crosshead,
    List,
    Metadata,
    Note,
    Paragraph,
    Quote,
    Separator,
    Subject,
    Verse,
)

__all__ = ["FORMAT", "article_from", "article_to"]

T = TypeVar("T")

_TYPES: dict[str, type[Block]] = {
    "paragraph": Paragraph,
    "crosshead": Crosshead,
    "quote": Quote,
    "list": List,
    "verse": Verse,
    "separator": Separator,
    "note": Note,
}
_NAMES = {kind: name for name, kind in _TYPES.items()}
_MOMENTS = ("created", "modified", "published", "embargoed")
_ARTICLE = ("headline", "standfirst", "byline", "body", "meta")


# -- writing


def article_to(article: Article) -> dict[str, object]:
    """The article as JSON values, in the order in which they are best read. Absent metadata is left out."""
    return {
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
        case Note(text, role):
            values["text"] = text
            values["role"] = role
        case Separator():
            pass
    return values


def _metadata_to(meta: Metadata) -> Iterator[tuple[str, object]]:
    for name in _META_NAMES:
        value = getattr(meta, name)
        if value is None or value == ():
            continue
        if name in _MOMENTS:
            value = value.isoformat()
        elif name == "subjects":
            value = [attrs.asdict(each, filter=lambda _, part: part is not None) for each in value]
        yield name, value


def _write(article: Article) -> bytes:
    return orjson.dumps(article_to(article), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


# -- reading


_META_NAMES = tuple(field.name for field in attrs.fields(Metadata))
_FIELDS: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in attrs.fields(kind)) for kind in (*_TYPES.values(), Subject)
}


@attrs.define
class _Reader:
    """Turns JSON values into the article, and remembers the keys that say nothing to it."""

    unknown: list[str] = attrs.field(factory=list)

    def article(self, value: object, path: str) -> Article:
        pairs = self._object(value, path, _ARTICLE)
        body = pairs.get("body", [])
        if not isinstance(body, list):
            raise _fault(f"{path}.body", "an array of blocks is wanted here", body)
        blocks = tuple(self._block(each, f"{path}.body[{index}]") for index, each in enumerate(body))
        meta = self._metadata(pairs.get("meta") or {}, f"{path}.meta")
        texts = {name: pairs.get(name) for name in ("headline", "standfirst", "byline")}
        return _make(Article, path, **texts, body=blocks, meta=meta)

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


def article_from(value: object, path: str = "$") -> tuple[Article, tuple[str, ...]]:
    """The article that JSON values hold, and the paths of the keys that say nothing known.

    Raises DocumentError with the path of the first fault.
    """
    reader = _Reader()
    return reader.article(value, path), tuple(reader.unknown)


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


def _never(value: object) -> datetime:
    raise ValueError(value)


def _fault(path: str, wanted: str, value: object) -> DocumentError:
    shown = repr(value)
    return DocumentError(f"{wanted}, not {shown if len(shown) <= 60 else f'{shown[:57]}...'}", "json", path=path)


def _read(data: bytes, name: str | None = None) -> Reading:
    try:
        article, unknown = article_from(_values(data))
    except DocumentError as fault:
        raise fault.named(name) from None
    message = "says nothing known to this version; left out"
    told = (Diagnostic("SN401", Severity.WARNING, message, path=path) for path in unknown)
    return Reading(article, tuple(told))


def _values(data: bytes) -> object:
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
    return files("seednews.formats").joinpath("article.schema.json").read_bytes()


FORMAT = Format(
    name="json",
    title="plain JSON for programs",
    suffixes=(".json",),
    media_type="application/json",
    read=_read,
    write=_write,
    recognises=_recognises,
    schema=_schema,
)
