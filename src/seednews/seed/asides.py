"""Blocks that stand aside of the story, known by their words: kickers, bylines, dates, captions, pointers, notes, ends.

They are found first and left out of sight after that, so that what stands around them is judged as if they were gone.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from seednews.model import NoteRole
from seednews.model.times import is_clock_time
from seednews.seed.blocks import Kind
from seednews.seed.features import SHORT
from seednews.seed.phrases import (
    LONGEST_ASIDE,
    begins_note,
    is_byline,
    is_link,
    is_promotion,
    is_rubric,
    is_signoff,
    is_time,
    note_role,
)
from seednews.seed.signs import is_wordless

__all__ = ["Aside", "above_headline", "find_asides"]

_BYLINE_PLACES = 4
"""A byline stands among so many first blocks; below, a name is part of the text."""
_MOST_LINKS = 6
_LAST_PLACES = 4
"""A report is signed off in one of so many last blocks."""
_LONGEST_KICKER, _MOST_WORDS = 30, 4
_LAST_OF_HEAD = 5
"""A byline and a date may stand between the headline and the text below it."""
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 20, 160


@attrs.frozen
class Aside:
    """What a block that stands aside is."""

    kind: Kind
    """The kind; of several bylines only the first is one."""
    reason: str
    """Why, in words."""
    role: NoteRole | None = None
    """Role of a note."""


def find_asides(texts: Sequence[str], marked: Sequence[bool]) -> dict[int, Aside]:
    """The blocks that stand aside, by their index. One with a mark is none, and never all of them stand aside.

    Above the headline only a kicker does, an address or a date.
    """
    found = _above(texts, marked)
    links, top = 0, len(found)
    clock = sum(text[:1] in _CLOCK_BEGINS and is_clock_time(text) for text in texts if len(text) < _LONGEST_KICKER)
    if reason := _why_kicker(texts[top:], marked[top:]):
        found[top] = Aside("kicker", reason)
    for index in range(top + 1, len(texts)):
        if marked[index]:
            links = 0
            continue
        text = texts[index]
        if links and _is_link(texts, index):
            found[index] = Aside("note", "the line above points to other stories", "related")
            links -= 1
        elif index > 1 and index >= len(texts) - _LAST_PLACES and is_signoff(text):
            found[index] = Aside("note", "it closes a report, with the names of those who made it", "signoff")
        elif clock > 1 and text[:1] in _CLOCK_BEGINS and is_clock_time(text):
            found[index] = Aside("crosshead", "it is a time of day, and others stand below")
        elif aside := _aside(text, index):
            found[index] = aside
            links = _MOST_LINKS if aside.role == "related" and _is_label(text) else 0
        else:
            links = 0
    if len(found) == len(texts):
        del found[top]
    if not any(aside.kind == "byline" for aside in found.values()):
        return found
    return _one_byline(found)


def above_headline(texts: Sequence[str], marked: Sequence[bool]) -> dict[int, Aside]:
    """What the blocks above a headline that the caller knows are: a kicker, a byline, or what else stands there."""
    found = {index: _aside(text, index) or _ABOVE for index, text in enumerate(texts) if not marked[index]}
    last = max(found, default=0)
    if found and found[last] is _ABOVE and _may_be_kicker(texts[last]):
        found[last] = Aside("kicker", "it is a word or two above the headline")
    return _one_byline(found) if any(aside.kind == "byline" for aside in found.values()) else found


_ABOVE = Aside("paragraph", "it stands above the headline")
_LINK = Aside("note", "it is an address of the web", "related")
_WORDLESS = Aside("paragraph", "it has neither a letter nor a digit")
_TIME = Aside("paragraph", "it is a date or a time")


def _above(texts: Sequence[str], marked: Sequence[bool]) -> dict[int, Aside]:
    """The lines above the headline that only say where a page stood, and when."""
    found: dict[int, Aside] = {}
    for index, text in enumerate(texts[:-1]):
        if marked[index] or len(text) > LONGEST_ASIDE or not (is_link(text) or is_time(text) or is_wordless(text)):
            break
        found[index] = _LINK if is_link(text) else _WORDLESS if is_wordless(text) else _TIME
    return found


_CLOCK_BEGINS = frozenset("0123456789[(kuàaoK")


def _why_kicker(texts: Sequence[str], marked: Sequence[bool]) -> str | None:
    """Why the first block is a kicker, or None: a word or two above what reads as a headline above running text."""
    if len(texts) < 3 or any(marked[:2]):
        return None
    first, second = texts[:2]
    third = next((text for text in texts[2:_LAST_OF_HEAD] if not (is_byline(text) or is_time(text))), texts[2])
    if not _may_be_kicker(first):
        return None
    if not _SHORTEST_HEADLINE <= len(second) * (1 + (not second.isascii() and " " not in second)) <= _LONGEST_HEADLINE:
        return None
    if (
        second[-1] in ".:,;。：，"
        or ". " in second
        or len(third) < max(len(second), 2 * len(first))
        or is_byline(second)
    ):
        return None
    if is_rubric(first):
        return "it names a kind of story or a section, above what reads as a headline"
    if first.isupper() and not second.isupper() and len(second) > 2 * len(first):
        return "it is a word or two in capitals, above what reads as a headline"
    return None


def _may_be_kicker(text: str) -> bool:
    """Whether a block is a word or two that end as titles do."""
    return len(text) <= _LONGEST_KICKER and len(text.split()) <= _MOST_WORDS and text[-1] not in ".!?…,;。！？"


def _aside(text: str, index: int) -> Aside | None:
    """What a block is by its words, or by having none."""
    if not text[0].isalnum() and is_wordless(text):
        return _WORDLESS
    if len(text) > LONGEST_ASIDE and not begins_note(text):
        return None  # as most blocks
    if note := note_role(text):
        return Aside("note", note[1], note[0])
    if len(text) > SHORT:
        return None
    if is_byline(text):
        return Aside("byline" if index < _BYLINE_PLACES else "paragraph", "it begins as bylines do")
    if is_time(text) or is_clock_time(text) or is_link(text):
        return _LINK if is_link(text) else _TIME
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
    return len(text) < 40 and not is_link(text) and text.count(" ") < 5 and ": " not in text and "：" not in text[:-1]


def _is_link(texts: Sequence[str], index: int) -> bool:
    """Whether a block looks like the title of another story, and not like one that heads the block below it."""
    text = texts[index]
    if len(text) > 140 or text[-1] in ".!:。！：।۔":
        return False
    below = texts[index + 1][:700].lower() if index + 1 < len(texts) else ""
    words = [word[:5] for word in text.lower().split() if len(word) > 4]
    return len(below) < 140 or not words or sum(word in below for word in words) * 2 < len(words)
