"""Blocks that stand aside of the story, known by their words: bylines, dates, captions, pointers, notes, promotions.

They are found first and left out of sight after that, so that what stands around them is judged as if they were gone.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from seednews.model import NoteRole
from seednews.seed.features import SHORT
from seednews.seed.phrases import is_byline, is_promotion, is_time, note_role

__all__ = ["Aside", "find_asides"]

_BYLINE_PLACES = 4
"""A byline stands among so many first blocks; below, a name is part of the text."""
_MOST_LINKS = 6


@attrs.frozen
class Aside:
    """What a block that stands aside is."""

    kind: str
    """``note``, ``byline`` or ``paragraph``."""
    reason: str
    """Why, in words."""
    role: NoteRole | None = None
    """Role of a note."""


def find_asides(texts: Sequence[str], marked: Sequence[bool]) -> dict[int, Aside]:
    """The blocks that stand aside, by their index. The first block is none, nor is one with a mark."""
    found: dict[int, Aside] = {}
    links = 0
    for index in range(1, len(texts)):
        if marked[index]:
            links = 0
            continue
        text = texts[index]
        if links and _is_link(texts, index):
            found[index] = Aside("note", "the line above points to other stories", "related")
            links -= 1
        elif aside := _aside(text, index):
            found[index] = aside
            links = _MOST_LINKS if aside.role == "related" and _is_label(text) else 0
        else:
            links = 0
    if not any(aside.kind == "byline" for aside in found.values()):
        return found
    return _one_byline(found)


def _aside(text: str, index: int) -> Aside | None:
    """What a block is by its words."""
    if note := note_role(text):
        return Aside("note", note[1], note[0])
    if len(text) > SHORT:
        return None
    if is_byline(text):
        return Aside("byline" if index < _BYLINE_PLACES else "paragraph", "it begins as bylines do")
    if is_time(text):
        return Aside("paragraph", "it is a date or a time")
    if is_promotion(text):
        return Aside("paragraph", "it speaks of newsletters, apps or the like")
    return None


def _one_byline(found: dict[int, Aside]) -> dict[int, Aside]:
    """An article has one byline; a second stays a paragraph."""
    first = min(index for index, aside in found.items() if aside.kind == "byline")
    return {
        index: attrs.evolve(aside, kind="paragraph") if aside.kind == "byline" and index != first else aside
        for index, aside in found.items()
    }


def _is_label(text: str) -> bool:
    """Whether a pointer has no link of its own, so that the lines below it are meant: *Read more:*."""
    return len(text) < 40 and text.count(" ") < 5 and ": " not in text and "：" not in text[:-1]


def _is_link(texts: Sequence[str], index: int) -> bool:
    """Whether a block looks like the title of another story, and not like one that heads the block below it."""
    text = texts[index]
    if len(text) > 140 or text[-1] in ".!:。！：।۔":
        return False
    below = texts[index + 1][:700].lower() if index + 1 < len(texts) else ""
    words = [word[:5] for word in text.lower().split() if len(word) > 4]
    return len(below) < 140 or not words or sum(word in below for word in words) * 2 < len(words)
