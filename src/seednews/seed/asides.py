"""Blocks that stand aside of the story, known by their words: kickers, bylines, dates, captions, pointers, notes, ends.

They are found first and left out of sight after that, so that what stands around them is judged as if they were gone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from seednews.model import NoteRole
from seednews.prose.times import find_times, is_clock_time
from seednews.seed.blocks import UNCERTAIN, Kind
from seednews.seed.features import SHORT
from seednews.seed.phrases import (
    LONGEST_ASIDE,
    begins_note,
    is_bare_dateline,
    is_button,
    is_byline,
    is_invitation,
    is_link,
    is_long_pointer,
    is_picture_credit,
    is_promotion,
    is_rights,
    is_rubric,
    is_signoff,
    is_time,
    note_role,
)
from seednews.seed.signs import is_wordless

__all__ = ["Aside", "above_headline", "find_asides", "reads_as_headline"]

_BYLINE_PLACES = 4
"""A byline stands among so many first blocks, key points and notes not counted; below, a name is part of the text."""
_MOST_LINKS = 6
_LAST_PLACES = 4
"""A report is signed off in one of so many last blocks."""
_LONGEST_KICKER, _MOST_WORDS = 30, 4
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 20, 160
_RUNNING_PLACES = 3
"""Running text begins in one of so many blocks below the headline: a standfirst may stand between."""


@attrs.frozen
class Aside:
    """What a block that stands aside is."""

    kind: Kind
    """The kind; of several bylines only the first is one."""
    reason: str
    """Why, in words."""
    role: NoteRole | None = None
    """Role of a note."""
    score: float = 0.93
    """How sure that is."""


def find_asides(texts: Sequence[str], marked: Sequence[bool]) -> dict[int, Aside]:
    """The blocks that stand aside, by their index. One with a mark is none, nor is what may be the headline."""
    clock = sum(map(_is_clock, texts))
    found = _above(texts, marked, clock)
    links, top, place = 0, len(found), 1
    for index in range(top + 1, len(texts)):
        if marked[index]:
            links = 0
            continue
        text = texts[index]
        if links and _is_link(texts, index):
            found[index] = Aside("note", "the line above points to other stories", "related")
            links -= 1
        elif index > 1 and index >= len(texts) - _LAST_PLACES and is_signoff(text):
            found[index] = _SIGNOFF
        elif clock > 1 and _is_clock(text):
            found[index] = _TIMED
        elif aside := _aside(text, place):
            found[index] = aside
            links = _MOST_LINKS if aside.role == "related" and _is_label(text) else 0
        else:
            links = 0
        place += index not in found or found[index].kind != "note"
    kept = [index for index in range(top, len(texts)) if index not in found]
    if kept[:1] == [top] and (kicker := _kicker(texts, marked, kept)):
        found[top] = kicker
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
_TIMED = Aside("crosshead", "it is a time of day, and others stand below")
_SIGNOFF = Aside("note", "it closes a report, with the names of those who made it", "signoff")
_BYLINE = Aside("byline", "it begins as bylines do")
_PLACE = Aside("paragraph", "it is a dateline and nothing else")
_RIGHTS = Aside("paragraph", "it says whose the text is")
_PROMOTION = Aside("paragraph", "it speaks of newsletters, apps or the like")


def _above(texts: Sequence[str], marked: Sequence[bool], clock: int) -> dict[int, Aside]:
    """The lines above the headline that are none: where a page stood and when, who wrote it, pictures, buttons."""
    found: dict[int, Aside] = {}
    for index, text in enumerate(texts[:-1]):
        if marked[index] or len(text) > LONGEST_ASIDE:
            break
        aside = _of_page(text, clock)
        if aside is None:
            aside = _of_head(text)
            if aside is None or not _is_above_headline(texts, marked, index):
                break
        found[index] = aside
    return found


def _of_page(text: str, clock: int) -> Aside | None:
    """What a block above the headline is, where no headline has such words."""
    if is_wordless(text):
        return _WORDLESS
    if is_link(text):
        return _LINK
    if is_time(text):
        return _TIME
    if _is_clock(text):
        return _TIMED if clock > 1 else _TIME
    return _BYLINE if len(text) <= SHORT and is_byline(text) else None


def _of_head(text: str) -> Aside | None:
    """What a block above what reads as a headline is, where a headline, too, may have such words."""
    if is_button(text) or is_invitation(text):
        return _PROMOTION
    if is_bare_dateline(text):
        return _PLACE
    note = note_role(text)
    if note and (is_picture_credit(text) or is_long_pointer(text) or (note[0] not in _TITLED and text[-1] in _STOPS)):
        return Aside("note", note[1], note[0])
    return None


_TITLED = frozenset({"related", "caption"})
_STOPS = ".。।۔"


def _is_above_headline(texts: Sequence[str], marked: Sequence[bool], index: int) -> bool:
    """Whether the next block that is no aside reads as a headline above running text."""
    kept = [below for below in range(index + 1, min(index + 9, len(texts))) if _aside(texts[below], 0) is None]
    return len(kept) > 1 and reads_as_headline(texts, marked, kept)


def _is_clock(text: str) -> bool:
    return len(text) <= _LONGEST_CLOCK and is_clock_time(text)


_LONGEST_CLOCK = 40


def reads_as_headline(texts: Sequence[str], marked: Sequence[bool], kept: Sequence[int]) -> bool:
    """Whether the first of the `kept` blocks reads as a headline, and those below it as running text."""
    text = texts[kept[0]]
    size = len(text) * (1 + (not text.isascii() and " " not in text))
    if marked[kept[0]] or not _SHORTEST_HEADLINE <= size <= _LONGEST_HEADLINE:
        return False
    if text[-1] in ".:,;。：，" or ". " in text or text[0] in "–—―-" or is_byline(text) or find_times([text]):
        return False
    return any(len(texts[below]) >= len(text) for below in kept[1 : 1 + _RUNNING_PLACES] if not marked[below])


def _kicker(texts: Sequence[str], marked: Sequence[bool], kept: Sequence[int]) -> Aside | None:
    """The first block as a kicker, or None: a word or two above what reads as a headline above running text."""
    if len(kept) < 3 or marked[kept[0]] or not reads_as_headline(texts, marked, kept[1:]):
        return None
    first, second = texts[kept[0]], texts[kept[1]]
    running = kept[2 : 2 + _RUNNING_PLACES]
    if not _is_title(first) or all(len(texts[below]) < 2 * len(first) for below in running):
        return None
    if _TRAIL.fullmatch(first):
        return Aside("kicker", "it names sections, above what reads as a headline")
    if len(first.split()) > _MOST_WORDS:
        return None
    if is_rubric(first):
        return Aside("kicker", "it names a kind of story or a section, above what reads as a headline")
    return _kicker_by_form(first, second)


def _kicker_by_form(first: str, second: str) -> Aside | None:
    if first.isupper() and not second.isupper() and len(second) > 2 * len(first):
        return Aside("kicker", "it is a word or two in capitals, above what reads as a headline")
    if _SECTION.fullmatch(first) and " " in second:
        return Aside("kicker", "it is a single word, above what reads as a headline", score=UNCERTAIN)
    return None


def _may_be_kicker(text: str) -> bool:
    """Whether a block is a word or two that end as titles do."""
    return _is_title(text) and len(text.split()) <= _MOST_WORDS


def _is_title(text: str) -> bool:
    """Whether a block is as short as kickers are, and ends as titles do."""
    return len(text) <= _LONGEST_KICKER and text[-1] not in ".!?…,;。！？"


_TRAIL = re.compile(r"\w[\w’'& -]{1,20}(?:\s?[|>›»→/]\s?\w[\w’'& -]{1,20}){1,4}")
"""Sections, one in the other: *Home > Local > Traffic*, *Kultur | Musik*."""
_SECTION = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,19}")


def _aside(text: str, place: int) -> Aside | None:
    """What a block is by its words, at a `place` from the headline."""
    if not text[0].isalnum() and is_wordless(text):
        return _WORDLESS
    if len(text) > LONGEST_ASIDE and not begins_note(text):
        return None  # as most blocks
    if note := note_role(text):
        return Aside("note", note[1], note[0])
    return _short_aside(text, place) if len(text) <= SHORT else None


def _short_aside(text: str, place: int) -> Aside | None:
    """What a short block is by its words."""
    if is_byline(text):
        return _BYLINE if place < _BYLINE_PLACES else attrs.evolve(_BYLINE, kind="paragraph")
    if is_time(text) or _is_clock(text):
        return _TIME
    if is_link(text):
        return _LINK
    if is_rights(text):
        return _RIGHTS
    return _PROMOTION if is_promotion(text) else None


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
