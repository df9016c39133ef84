"""The options of writers whose documents readers get: what is not released is refused, unless it is asked for."""

from __future__ import annotations

from datetime import datetime

from seednews.errors import UsageError
from seednews.formats.format import Option, Writer
from seednews.model import Article, Issue
from seednews.model.release import refuse_unreleased
from seednews.model.rules import moment_of

__all__ = ["RELEASE_OPTIONS", "as_moment", "released"]

RELEASE_OPTIONS = (
    Option("embargoed", "whether to write articles that are withheld or under embargo", ("refuse", "include")),
    Option("now", "current time (ISO 8601), to decide whether an embargo has ended", kind="value"),
)
"""The options of such a writer."""


def as_moment(value: object) -> datetime | None:
    """A moment of ISO 8601 with its offset. Raises UsageError."""
    if value is None:
        return None
    moment = value if isinstance(value, datetime) else moment_of(value)
    if moment is None or moment.tzinfo is None:
        raise UsageError("now", f"{value} is not a date and time with an offset, such as 2026-05-12T06:00:00+00:00")
    return moment


def released(write: Writer, format_name: str) -> Writer:
    """A writer with the options of :data:`RELEASE_OPTIONS`, which raises NotReleased for what is not released."""

    def writer(document: Article | Issue, *, embargoed: str = "refuse", now: object = None, **options: object) -> bytes:
        moment = as_moment(now)
        if embargoed != "include":
            refuse_unreleased(document, format_name, moment)
        return write(document, **options)

    return writer
