"""Instances of the model's classes from values that were checked in bulk, without a validator run for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import attrs

from seednews.model.article import Article
from seednews.model.metadata import Metadata

__all__ = ["of_one", "of_several", "with_meta"]

T = TypeVar("T")


def _setters(kind: type[object]) -> tuple[Callable[[object, object], None], ...]:
    """What puts a value into each field of a slotted class, in the order of the fields."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)  # type: ignore[arg-type]  # a class of the model
    return tuple(getattr(kind, field.name).__set__ for field in fields)


def of_one(kind: type[T]) -> Callable[[object], T]:
    """A maker of instances of a class with one field.

    Whoever calls it has made sure that the class would admit the value: nothing looks at it here.
    """
    new = object.__new__
    (put,) = _setters(kind)

    def make(value: object) -> T:
        made = new(kind)
        put(made, value)
        return made

    return make


def of_several(kind: type[T]) -> Callable[[Iterable[object]], T]:
    """The same for a class with several fields; the values come in the order of the fields, and all of them."""
    new = object.__new__
    setters = _setters(kind)

    def make(values: Iterable[object]) -> T:
        made = new(kind)
        for put, value in zip(setters, values, strict=True):
            put(made, value)
        return made

    return make


_article = of_several(Article)


def with_meta(article: Article, meta: Metadata) -> Article:
    """The article with other metadata; its words were checked when it was made."""
    return _article((article.headline, article.standfirst, article.byline, article.body, meta, article.kicker))
