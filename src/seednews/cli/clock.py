"""The current time. Only the command line reads the clock; readers and writers never do."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from seednews.errors import UsageError

__all__ = ["moment", "today"]


def moment() -> datetime:
    """The time of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org) if it is set, else the current time.

    Accurate to a second. Raises UsageError if the variable is not a number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError("SOURCE_DATE_EPOCH", f"{epoch!r} is not a number of seconds since 1970") from None


def today() -> date:
    """The local date, or the date in UTC if ``SOURCE_DATE_EPOCH`` is set. Raises UsageError like :func:`moment`."""
    now = moment()
    return now.date() if "SOURCE_DATE_EPOCH" in os.environ else now.astimezone().date()
