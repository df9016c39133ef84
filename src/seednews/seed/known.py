"""Finds the headline and standfirst that the caller gives among the first blocks of a text."""

from __future__ import annotations

from collections.abc import Sequence
from types import EllipsisType
from typing import Literal, NamedTuple, TypeAlias, get_args
from unicodedata import normalize

from seednews.patterns import regex
from seednews.seed.blocks import Kind

__all__ = ["HABITS", "PLACES", "Given", "Habit", "Known", "find_given"]

Known: TypeAlias = str | EllipsisType | None
"""A text given by the caller; ``...`` if unknown, None if the article is known to have none."""

Habit: TypeAlias = Literal["always", "never", "infer"]
"""Whether the articles of a publisher have a standfirst; ``infer`` if that differs or is not known."""
HABITS: tuple[Habit, ...] = get_args(Habit)

PLACES = 6
"""The headline and the standfirst are among this many blocks."""
_TITLES: tuple[Kind | None, ...] = (None, "headline", "crosshead")
"""Marks that the block of the headline may have; a standfirst has no mark."""
_WHITE = regex(r"\s+")


class Given(NamedTuple):
    """What the caller states about the text: True or False if it has such a block or not, None if unknown."""

    headline: bool | None = None
    """Whether there is a headline."""
    standfirst: bool | None = None
    """Whether there is a standfirst."""
    headline_at: int = 0
    """Index of the headline, if there is one."""
    standfirst_at: int = 1
    """Index of the standfirst, if there is one."""


def find_given(texts: Sequence[str], marked: Sequence[Kind | None], headline: Known, standfirst: Known) -> Given:
    """Find the given headline and standfirst in the text, ignoring case and white space."""
    titles = [index for index, kind in enumerate(marked[:PLACES]) if kind in _TITLES]
    top = _place(headline, texts, titles)
    lead = _place(standfirst, texts, [index for index in titles if index != top and marked[index] is None])
    if headline is ... and "headline" in marked[:PLACES]:
        top = marked.index("headline")
    has_headline = None if headline is ... and top is None else top is not None
    if lead == 0 and has_headline is None:
        has_headline = False  # the first block of the text cannot be above a headline
    return Given(has_headline, None if standfirst is ... else lead is not None, top or 0, 1 if lead is None else lead)


def _place(known: Known, texts: Sequence[str], places: Sequence[int]) -> int | None:
    """The first of these indices at which the text equals the given one, or None."""
    if not isinstance(known, str):
        return None
    wanted = _bare(known)
    return next((place for place in places if _bare(texts[place]) == wanted), None)


def _bare(text: str) -> str:
    return normalize("NFC", _WHITE.sub("", text).casefold())
