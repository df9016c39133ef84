"""Makes instances of the model from values that were checked in bulk, without running each validator."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timezone
from functools import lru_cache
from itertools import repeat
from operator import call, itemgetter
from typing import Any, TypeVar

import attrs

from seednews.errors import ModelError
from seednews.model import rules
from seednews.model.article import Article, with_memory_of
from seednews.model.metadata import Metadata, Subject

__all__ = ["metadata_of", "of_one", "of_several", "with_meta"]

T = TypeVar("T")


def _setters(kind: type[object]) -> tuple[Callable[[object, object], None], ...]:
    """The setters of the fields of a slotted class, in order."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)  # type: ignore[arg-type]  # a class of the model
    return tuple(getattr(kind, field.name).__set__ for field in fields)


def of_one(kind: type[T]) -> Callable[[object], T]:
    """A fast constructor for a class with one field.

    It does not validate the value; the caller must have done so.
    """
    new = object.__new__
    (put,) = _setters(kind)

    def make(value: object) -> T:
        made = new(kind)
        put(made, value)
        return made

    return make


def of_several(kind: type[T]) -> Callable[[Iterable[object]], T]:
    """Like :func:`of_one`, for a class with several fields. Takes the values of all fields, in order."""
    new = object.__new__
    setters = _setters(kind)
    consume = deque[object](maxlen=0).extend

    def make(values: Iterable[object]) -> T:
        made = new(kind)
        consume(map(call, setters, repeat(made), values))  # runs in C, without a Python loop
        return made

    return make


# The metadata fields, grouped by their validation rule.
_texts = itemgetter("id", "rights", "edition_note", "usage_terms")
_names = itemgetter("provider", "credit", "genre", "located", "slugline")
_codes = itemgetter("guid", "source", "provider_code", "genre_code", "located_code")
_MOMENTS = ("created", "modified", "published", "embargoed", "expires", "content_created", "content_modified")
_moments = itemgetter(*_MOMENTS)
_FEW = ("language", "direction", "status", "urgency")
_few = itemgetter(*_FEW)
_SELDOM = ("contributors", "services", "audiences", "copyright_holder", "rights_links", "links")
_seldom = itemgetter(*_SELDOM)

_ABSENT = {field.name: getattr(Metadata(), field.name) for field in attrs.fields(Metadata)}
_metadata = of_several(Metadata)


def metadata_of(values: dict[str, Any], *, legal: bool = False) -> Metadata | None:
    """Make metadata from values that are checked in bulk.

    The result is the same as that of Metadata. Returns None if a value may be invalid; then call Metadata for the
    error.

    Args:
        values: The values by field. All keys must be fields, and sequences must be tuples.
        legal: As for :func:`seednews.model.rules.are_texts`.
    """
    every = _ABSENT | values
    if len(every) > len(_ABSENT) or not {tuple}.issuperset(map(type, _several(every))):
        return None
    texts, names, codes = ([each for each in group(every) if each is not None] for group in (_texts, _names, _codes))
    names += every["creators"] + every["keywords"]
    codes += every["signals"]
    try:
        is_sound = (
            rules.are_texts(texts + names + codes, legal=legal)
            and "\t" not in "".join(names)
            and len(f"|{'|'.join(codes)}|".split()) == 1  # white space would split it
            and _is_version(every["version"])
            and (every["source"] is None or rules.is_link(every["source"]))
            and all(map(_is_moment, _moments(every)))
            and {Subject}.issuperset(map(type, every["subjects"]))
        )
        if not is_sound:
            return None
        if any(_seldom(every)):
            _look_at_objects(every)
        _look_at(*_few(every))
    except (ModelError, TypeError):  # TypeError for what cannot be hashed
        return None
    return _metadata(every.values())


_several = itemgetter("creators", "keywords", "signals", "subjects")


def _is_version(value: object) -> bool:
    return value is None or (type(value) is int and 1 <= value <= rules.MAX_VERSION)


def _is_moment(value: object) -> bool:
    """Whether a value is None, or a valid datetime that needs no conversion."""
    if value is None or (type(value) is datetime and value.tzinfo is UTC):
        return True
    return type(value) is datetime and type(value.tzinfo) is timezone and rules.is_offset(value.utcoffset())


def _look_at_objects(every: Mapping[str, Any]) -> None:
    """Validate fields that hold objects. Raises ModelError."""
    Metadata(**dict(zip(_SELDOM, _seldom(every), strict=True)))


@lru_cache(1024, typed=True)  # typed, to distinguish 1, 1.0 and True
def _look_at(*values: Any) -> None:  # noqa: ANN401 - any value from a document
    """Validate fields with few possible values. Raises ModelError."""
    Metadata(**dict(zip(_FEW, values, strict=True)))


_article = of_several(Article)


def with_meta(article: Article, meta: Metadata) -> Article:
    """The article with other metadata. Its text is not validated again."""
    made = _article((article.headline, article.standfirst, article.byline, article.body, meta, article.kicker))
    return with_memory_of(made, article)
