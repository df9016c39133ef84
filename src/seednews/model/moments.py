"""Parses dates with time: ISO 8601 and RFC 3339, and common deviations from them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from seednews.errors import UsageError
from seednews.patterns import regex

__all__ = ["EARLIEST", "LATEST", "as_moment", "how_read", "iso_moment", "moment_in"]

_SPACE_FOR_T = regex(r"(?<=[0-9])\s+(?=[0-9]{2}:)")
_OFFSET_WITHOUT_COLON = regex(r"(T.*[+-][0-9]{2})([0-9]{2})$")
_HOUR_24 = regex(r"[0-9]{4}-?(?:[0-9]{2}-?[0-9]{2}|W[0-9]{2}(?:-?[0-9])?)[^0-9]24")
_MIDNIGHT_AT_THE_END = regex(r"(?<=T)24(?=:00(?::00(?:\.0+)?)?(?:$|[Z+-]))")


def iso_moment(written: str) -> datetime:
    """Parse a date with time in ISO 8601, the same in every version of Python. Python 3.14 itself accepts 24:00.

    Raises:
        ValueError: if it is invalid.
    """
    if "24" in written and _HOUR_24.match(written):
        raise ValueError("hour must be in 0..23")
    return datetime.fromisoformat(written)


EARLIEST = timezone(timedelta(hours=14))
"""The offset in which a local time is reached first."""
LATEST = timezone(timedelta(hours=-12))
"""The offset in which a local time is reached last."""


def moment_in(written: str, zone: timezone = UTC) -> tuple[datetime | None, str]:
    """Parse a date with time. Returns the datetime, or None if it is invalid, and the correct spelling.

    Accepts white space around and inside the date, an offset without a colon, and a missing offset, which means `zone`.
    24:00 is the beginning of the next day (XML Schema 1.0 part 2, section 3.2.7.1).
    """
    if written[-3:-2] == ":" and " " not in written and written.isprintable():  # correct, or invalid
        right = written
    else:
        bare = "".join(_SPACE_FOR_T.sub("T", written.strip()).split()).upper()  # RFC 3339 allows lower-case t and z
        right = _OFFSET_WITHOUT_COLON.sub(r"\1:\2", bare)
    try:
        moment = iso_moment(right) if "T24" not in right else _at_the_end_of_a_day(right)
    except (ValueError, OverflowError):
        return None, right
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
        right = moment.isoformat()
    return moment, right


def _at_the_end_of_a_day(written: str) -> datetime:
    begun, found = _MIDNIGHT_AT_THE_END.subn("00", written)
    return iso_moment(begun) + timedelta(days=found)


def how_read(written: str, right: str) -> str:
    """A message that says how an incorrectly written date was read."""
    offset = right[-6:]
    assumed = ""
    if offset[1:].replace(":", "") not in written and "Z" not in written.upper():
        assumed = f" (assumed UTC{'' if offset == '+00:00' else offset}, since the offset is missing)"
    return f"{written[:40]!r} was read as {right}{assumed}"


def as_moment(value: object, argument: str = "now") -> datetime | None:
    """A datetime with an offset, or its ISO 8601 form, as a datetime. Raises UsageError."""
    if value is None:
        return None
    try:
        moment = value if isinstance(value, datetime) else iso_moment(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise UsageError(argument, f"{value} is not a date and time with an offset, such as 2026-05-12T06:00:00+00:00")
    return moment
