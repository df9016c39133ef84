"""Reads a date with time as documents write it: ISO 8601 and RFC 3339, and the usual deviations from them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from seednews.patterns import regex

__all__ = ["how_read", "moment_in"]

_SPACE_FOR_T = regex(r"(?<=[0-9])\s+(?=[0-9]{2}:)")
_OFFSET_WITHOUT_COLON = regex(r"(T.*[+-][0-9]{2})([0-9]{2})$")
_MIDNIGHT_AT_THE_END = regex(r"(?<=T)24(?=:00(?::00(?:\.0+)?)?(?:$|[Z+-]))")


def moment_in(written: str) -> tuple[datetime | None, str]:
    """A date with time and offset, and how it should have been written; None where it is none.

    White space around and inside it, an offset without a colon, and none at all are seen in the wild. Where there is
    none, UTC is meant. The last moment of a day is the first of the next (XML Schema 1.0 part 2, section 3.2.7.1).
    """
    if written[-3:-2] == ":" and " " not in written and written.isprintable():  # as it should be, or past help
        right = written
    else:
        bare = "".join(_SPACE_FOR_T.sub("T", written.strip()).split()).upper()  # RFC 3339 has t and z, too
        right = _OFFSET_WITHOUT_COLON.sub(r"\1:\2", bare)
    try:
        moment = datetime.fromisoformat(right) if "T24" not in right else _at_the_end_of_a_day(right)
    except (ValueError, OverflowError):
        return None, right
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
        right = moment.isoformat()
    return moment, right


def _at_the_end_of_a_day(written: str) -> datetime:
    begun, found = _MIDNIGHT_AT_THE_END.subn("00", written)
    return datetime.fromisoformat(begun) + timedelta(days=found)


def how_read(written: str, right: str) -> str:
    """How a date was read that is not written as it should be."""
    assumed = ": it has no offset, and UTC was assumed" if right.endswith("+00:00") and "+" not in written else ""
    return f"{written[:40]!r} was read as {right}{assumed}"
