"""The versions that are written, and the dates of 1.6, of which less comes back than was there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal, TypeAlias

__all__ = ["Version", "whole"]

Version: TypeAlias = Literal["1.6", "3.1"]
"""A version of the standard that is written."""


def whole(moment: datetime | None) -> datetime | None:
    """A moment in whole seconds of universal time; None where the calendar has no such day there."""
    try:
        return None if moment is None else moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        return None
