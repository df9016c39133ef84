"""Times of day that the entries of a live blog begin with: ``10:45 GMT``, ``14h30``, ``10.45 Uhr``, ``上午10:45``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from functools import cache

import attrs

from seednews.patterns import regex
from seednews.prose.words import phrases

__all__ = ["ClockTime", "find_times", "is_clock_time"]


def _words(group: str) -> str:
    """A pattern for one of the words of a group; a space stands for any white space."""
    longest_first = sorted(phrases(group), key=lambda each: (-len(each), each))
    return f"(?i:{'|'.join(map(re.escape, longest_first))})".replace(r"\ ", r"\s+")


_ZONE = (
    r"(?:GMT|UTC|BST|CEST|CET|MESZ|MEZ|EEST|EET|WEST|WET|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|PT|IST|JST|KST|HKT|SGT|PKT|MSK|"
    r"МСК|мск|WIB|WITA|WIT|AEST|AEDT|NZST|NZDT|Z)"
)


@cache
def _clock() -> re.Pattern[str]:
    """A time of day, with the words before and behind it that say so."""
    return regex(
        rf"""(?:{_words("updated")}(?:\s?[:：]\s?|\s))?
    (?P<clock>[\[(【［]?(?:{_words("at")}\s)?(?:(?:[现現當当]地|北京)[时時][间間]?\s?)?
    (?:(?:(?P<forenoon>上午|午前|오전|凌晨|清晨|早上|새벽|아침)|(?P<afternoon>下午|午後|오후|晚上|저녁))\s?)?
    (?:(?P<hour>[01]?\d|2[0-3])
        (?:\s?(?:[hH時时点點시]|giờ)\s?(?P<french>[0-5]\d)(?:\s?(?:min|分|분))?
        |[:.]\s?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)
    |(?P<hours>[01]\d|2[0-3])(?P<minutes>[0-5]\d)(?=\s?(?:GMT|UTC|BST|CES?T|E[SD]T|[IJ]ST|hrs|hours|Uhr)\b))
    (?:\s?(?:(?P<am>a\.?m\.?|π\.μ\.|صباح[اً]*|ص)|(?P<pm>p\.?m\.?|μ\.μ\.|مساء[ً]?|م))(?!\w))?
    (?:\s?\(?(?P<word>{_words("oclock")})(?!\w)\)?)?
    (?:\s?\(?(?P<zone>{_ZONE}(?:[+-]\d{{1,2}})?)\b\)?)?
    [\])】］]?)""",
        re.VERBOSE,
    )


_TICKER = regex(r"(?:\+{2,3}\s?)?")
"""Crosses before the entries of a ticker, and often behind them: ``+++ 10:45 Uhr: The dam breaks +++``."""
_TICKER_END = regex(r"(?:\s?\+{2,3})?")
_DIVIDED = regex(r"\s*(?:[-–—|:•·]\s+|[：｜]|$)")
_ASCII = str.maketrans({chr(ord(zero) + digit): str(digit) for zero in "٠۰०০๐０" for digit in range(10)} | {"：": ":"})
"""Digits of other scripts as ASCII ones, each for one."""
_DIGIT_SOON = regex(r"\D{0,30}\d")
_WINDOW = 60


@attrs.frozen
class ClockTime:
    """A time of day at the head of an entry. No date is made up for it."""

    block: int
    """Index in the body of the block that it stands in."""
    start: int
    """Index of its first character in the text of that block."""
    end: int
    """Index behind its last character."""
    time: time
    """The time of day, without a zone."""
    zone: str | None
    """The zone as printed, or None. Example: ``GMT``"""


def is_clock_time(text: str) -> bool:
    """Whether a text is a time of day and nothing else."""
    found = _clock_of(text)
    return found is not None and _TICKER_END.fullmatch(text, found.end()) is not None


def find_times(texts: Sequence[str | None]) -> tuple[ClockTime, ...]:
    """The times that texts of consecutive blocks begin with: alone, or set off by a dash, a bar, a colon or brackets.

    Crosses (``+++``) and words such as *Update* before a time are no part of its span.
    """
    return tuple(
        ClockTime(index, *found.span("clock"), _time(found), found["zone"])
        for index, text in enumerate(texts)
        if text and (found := _clock_of(text)) and _is_set_off(found, text)
    )


def _clock_of(text: str) -> re.Match[str] | None:
    """The time of day that a text begins with."""
    if not _DIGIT_SOON.match(text):
        return None
    begin = text[:_WINDOW].translate(_ASCII)
    crosses = _TICKER.match(begin)
    found = _clock().match(begin, crosses.end() if crosses else 0)
    return found if found and _is_sure(found) else None


def _is_sure(found: re.Match[str]) -> bool:
    """A full stop also stands in amounts and in chapter numbers: there a word must say that it is a time."""
    if (found["am"] or found["pm"]) and not 1 <= int(found["hour"] or 0) <= 12:
        return False
    clock = found["clock"]
    said = (
        found["zone"] or found["am"] or found["pm"] or found["word"] or not clock[0].isdigit() or found.start("clock")
    )
    return bool(said) or "." not in clock


def _is_set_off(found: re.Match[str], text: str) -> bool:
    """Whether what is behind a time is set off from it."""
    clock, behind = found["clock"], text[found.end() : found.end() + 1]
    if clock[0] in "[［【" and clock[-1] in "]］】":
        return True
    return bool(_DIVIDED.match(text, found.end())) or (text.startswith("++") and behind.isspace())


def _time(found: re.Match[str]) -> time:
    hour = int(found["hour"] or found["hours"])
    if found["pm"] or found["am"]:
        hour %= 12
    if (found["pm"] or found["afternoon"]) and hour < 12:
        hour += 12
    return time(hour, int(found["minute"] or found["french"] or found["minutes"]), int(found["second"] or 0))
