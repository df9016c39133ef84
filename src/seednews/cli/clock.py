"""The moment of publishing, for those at the edge who convert files. No reader and no writer asks for it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from seednews.errors import UsageError

__all__ = ["moment", "today"]


def moment() -> datetime:
    """``SOURCE_DATE_EPOCH`` (reproducible-builds.org) where it is set, else what the clock says, in whole seconds.

    Raises UsageError where the variable holds no number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError("SOURCE_DATE_EPOCH", f"{epoch!r} is not a number of seconds since 1970") from None


def today() -> date:
    """The day where the user is; in UTC, if ``SOURCE_DATE_EPOCH`` is set. Raises UsageError as :func:`moment`."""
    now = moment()
    return now.date() if "SOURCE_DATE_EPOCH" in os.environ else now.astimezone().date()
