"""Finds times of day at the beginning of live blog entries: ``10:45 GMT``, ``14h30``, ``10.45 Uhr``, ``上午10:45``."""

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
    """A pattern for the words of a group. A space matches any white space."""
    longest_first = sorted(phrases(group), key=lambda each: (-len(each), each))
    return f"(?i:{'|'.join(map(re.escape, longest_first))})".replace(r"\ ", r"\s+")


_ZONE = (
    r"(?:GMT|UTC|BST|CEST|CET|MESZ|MEZ|EEST|EET|WEST|WET|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|PT|IST|JST|KST|HKT|SGT|PKT|MSK|"
    r"МСК|мск|WIB|WITA|WIT|AEST|AEDT|NZST|NZDT|Z)"
)


@cache
def _clock() -> re.Pattern[str]:
    """The pattern of a time of day, with the words before and after it that mark it as one."""
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
"""Plus signs around the entries of a ticker: ``+++ 10:45 Uhr: The dam breaks +++``."""
_TICKER_END = regex(r"(?:\s?\+{2,3})?")
_DIVIDED = regex(r"\s*(?:[-–—|:•·]\s+|[：｜]|$)")
_ASCII = str.maketrans({chr(ord(zero) + digit): str(digit) for zero in "٠۰०০๐０" for digit in range(10)} | {"：": ":"})
"""Maps digits of other scripts to ASCII digits, one to one."""
_DIGIT_SOON = regex(r"\D{0,30}\d")
_WINDOW = 60


@attrs.frozen
class ClockTime:
    """A time of day at the beginning of an entry. It has no date."""

    block: int
    """Index of the block in the body."""
    start: int
    """Index of the first character in the text of the block."""
    end: int
    """Index after the last character."""
    time: time
    """The time of day, without a zone."""
    zone: str | None
    """The zone as printed, or None. Example: ``GMT``"""


def is_clock_time(text: str) -> bool:
    """Whether a text consists only of a time of day."""
    found = _clock_of(text)
    return found is not None and _TICKER_END.fullmatch(text, found.end()) is not None


def find_times(texts: Sequence[str | None]) -> tuple[ClockTime, ...]:
    """Find the times at the beginning of consecutive texts: alone, in brackets, or before a dash, a bar or a colon.

    Plus signs (``+++``) and words such as *Update* before a time are not part of its span.
    """
    return tuple(
        ClockTime(index, *found.span("clock"), _time(found), found["zone"])
        for index, text in enumerate(texts)
        if text and (found := _clock_of(text)) and _is_set_off(found, text)
    )


def _clock_of(text: str) -> re.Match[str] | None:
    """A match of the time of day at the beginning of a text, or None."""
    if not _DIGIT_SOON.match(text):
        return None
    begin = text[:_WINDOW].translate(_ASCII)
    crosses = _TICKER.match(begin)
    found = _clock().match(begin, crosses.end() if crosses else 0)
    return found if found and _is_sure(found) else None


def _is_sure(found: re.Match[str]) -> bool:
    """Whether a match is certainly a time. With a full stop, as in amounts and chapter numbers, a word is required."""
    if (found["am"] or found["pm"]) and not 1 <= int(found["hour"] or 0) <= 12:
        return False
    clock = found["clock"]
    said = (
        found["zone"] or found["am"] or found["pm"] or found["word"] or not clock[0].isdigit() or found.start("clock")
    )
    return bool(said) or "." not in clock


def _is_set_off(found: re.Match[str], text: str) -> bool:
    """Whether the text after a time is separated from it."""
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
