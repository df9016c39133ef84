"""The versions that are written, and the dates of version 1.6, which lose precision."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal, TypeAlias

__all__ = ["Version", "whole", "whole_expiry"]

Version: TypeAlias = Literal["1.6", "3.1"]
"""A version of the standard that is written."""


_LAST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def whole(moment: datetime | None) -> datetime | None:
    """A time in whole seconds in UTC; None if that is before year 1.

    If it is after year 9999, it is the last possible time: an embargo is never dropped.
    """
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        return None if moment.year == 1 else _LAST


def whole_expiry(moment: datetime | None) -> datetime | None:
    """Like :func:`whole`, but before year 1 it is the first possible time: an expiry is never dropped, either."""
    return None if moment is None else whole(moment) or datetime.min.replace(tzinfo=UTC)
