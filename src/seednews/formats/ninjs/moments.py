"""The versions that are written, and the dates of 1.6, of which less comes back than was there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal, TypeAlias

__all__ = ["Version", "whole"]

Version: TypeAlias = Literal["1.6", "3.1"]
"""A version of the standard that is written."""


_LAST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def whole(moment: datetime | None) -> datetime | None:
    """A moment in whole seconds of universal time; None where that is before the calendar begins.

    Where it is after the calendar ends, it is the last moment there is: an embargo is never dropped.
    """
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        return None if moment.year == 1 else _LAST
