"""Times of day that the entries of a live blog begin with: ``10:45 GMT``, ``14h30``, ``10.45 Uhr``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

import attrs

__all__ = ["ClockTime", "find_times", "is_clock_time"]

_ZONE = (
    r"(?:GMT|UTC|BST|CEST|CET|EEST|EET|WEST|WET|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|PT|IST|JST|MSK|МСК|WIB|AEST|AEDT|Uhr|Z)"
)
_CLOCK = re.compile(
    rf"""[\[(]?(?:kl\.?\s|klo\s|at\s|um\s|à\s|ore\s|alle\s)?
    (?P<hour>[01]?\d|2[0-3])
    (?:\s?[hH時时点시]\s?(?P<french>[0-5]\d)\s?[分분]?|[:.]\s?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)
    (?:\s?(?P<half>[ap]\.?m\.?)(?![\w]))?
    (?:\s?h(?:rs)?\b)?
    (?:\s?\(?(?P<zone>{_ZONE}(?:[+-]\d{{1,2}})?)\b\)?)?
    [\])]?""",
    re.VERBOSE,
)
_DIVIDED = re.compile(r"\s*(?:[-–—|:•·]\s+|$)")
_WINDOW = 40


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
    found = _CLOCK.match(text[:_WINDOW])
    return found is not None and found.end() == len(text) and _is_sure(found)


def find_times(texts: Sequence[str | None]) -> tuple[ClockTime, ...]:
    """The times that texts of consecutive blocks begin with: alone, or with a dash, a bar or a colon behind them."""
    return tuple(each for index, text in enumerate(texts) if text and (each := _time_of(text, index)))


def _is_sure(found: re.Match[str]) -> bool:
    """A full stop also stands in amounts and in chapter numbers: there a word must say that it is a time."""
    return "." not in found[0].rstrip(".") or bool(found["zone"] or found["half"] or not found[0][0].isdigit())


def _time_of(text: str, block: int) -> ClockTime | None:
    found = _CLOCK.match(text[:_WINDOW])
    if found is None or not _is_sure(found) or not _DIVIDED.match(text, found.end()):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["french"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * found["half"].lower().startswith("p")
    zone = None if found["zone"] in {None, "Uhr"} else found["zone"]
    return ClockTime(block, 0, found.end(), time(hour, minute, int(found["second"] or 0)), zone)
