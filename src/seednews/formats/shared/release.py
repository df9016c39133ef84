"""Options of writers for readers: they refuse articles that are not released, unless told otherwise."""

from __future__ import annotations

from datetime import datetime

from seednews.formats.format import Option, Writer
from seednews.model import Article, Issue
from seednews.model.release import refuse_unreleased

__all__ = ["RELEASE_OPTIONS", "released"]

RELEASE_OPTIONS = (
    Option("embargoed", "whether to write articles that are withheld or under embargo", ("refuse", "include")),
    Option("now", "current time (ISO 8601), to decide whether an embargo has ended", kind="moment"),
)
"""The options of these writers."""


def released(write: Writer, format_name: str) -> Writer:
    """A writer with the options :data:`RELEASE_OPTIONS`. It raises NotReleased for articles that are not released."""

    def writer(
        document: Article | Issue, *, embargoed: str = "refuse", now: datetime | None = None, **options: object
    ) -> bytes:
        if embargoed != "include":
            refuse_unreleased(document, format_name, now)
        return write(document, **options)

    return writer
