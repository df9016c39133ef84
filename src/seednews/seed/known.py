"""What the caller knows of a text, looked up among its first blocks."""

from __future__ import annotations

from collections.abc import Sequence
from types import EllipsisType
from typing import Literal, NamedTuple, TypeAlias, get_args
from unicodedata import normalize

from seednews.patterns import regex
from seednews.seed.blocks import Kind

__all__ = ["HABITS", "PLACES", "Given", "Habit", "Known", "find_given"]

Known: TypeAlias = str | EllipsisType | None
"""A text that the caller knows; ``...`` where nothing is known, None where it is known that there is none."""

Habit: TypeAlias = Literal["always", "never", "infer"]
"""Whether the articles of a publisher have a standfirst; ``infer`` if that differs or is not known."""
HABITS: tuple[Habit, ...] = get_args(Habit)

PLACES = 6
"""The headline and the standfirst are among so many first blocks."""
_TITLES: tuple[Kind | None, ...] = (None, "headline", "crosshead")
"""What a block may be marked as that is the headline; the standfirst has no mark."""
_WHITE = regex(r"\s+")


class Given(NamedTuple):
    """What the caller says of the text: True or False where it has or has not such a block, None where unknown."""

    headline: bool | None = None
    """Whether a block is the headline."""
    standfirst: bool | None = None
    """Whether a block is the standfirst."""
    headline_at: int = 0
    """Index of the headline, where there is one."""
    standfirst_at: int = 1
    """Index of the standfirst, where there is one."""


def find_given(texts: Sequence[str], marked: Sequence[Kind | None], headline: Known, standfirst: Known) -> Given:
    """Where the headline and the standfirst that the caller knows stand in the text; white space and case aside."""
    titles = [index for index, kind in enumerate(marked[:PLACES]) if kind in _TITLES]
    top = _place(headline, texts, titles)
    lead = _place(standfirst, texts, [index for index in titles if index != top and marked[index] is None])
    if headline is ... and "headline" in marked[:PLACES]:
        top = marked.index("headline")
    has_headline = None if headline is ... and top is None else top is not None
    if lead == 0 and has_headline is None:
        has_headline = False  # what a text begins with is no headline below it
    return Given(has_headline, None if standfirst is ... else lead is not None, top or 0, 1 if lead is None else lead)


def _place(known: Known, texts: Sequence[str], places: Sequence[int]) -> int | None:
    """The first of these places where the text says what the caller knows, or None."""
    if not isinstance(known, str):
        return None
    wanted = _bare(known)
    return next((place for place in places if _bare(texts[place]) == wanted), None)


def _bare(text: str) -> str:
    return normalize("NFC", _WHITE.sub("", text).casefold())
