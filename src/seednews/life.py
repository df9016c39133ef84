"""The life of an item after it was published: corrected, killed, withheld, embargoed, each time as the next version.

    >>> import seednews
    >>> article = seednews.Article("Ferry is back", meta=seednews.Metadata(version=1))
    >>> seednews.correct(article, "Corrects the price.").meta.version
    2

What receivers act on is the same in all of them: the guid stays, the version rises, and status, signal and note to the
editors say what happened (NewsML-G2 guidelines). An article keeps its words; to correct them, hand in the new ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import attrs

from seednews.errors import UsageError
from seednews.model import Article, Metadata

__all__ = ["correct", "embargo", "kill", "withhold"]

_LIFE = frozenset({"correction", "update", "kill"})
"""Signals that speak of one version, and are not true of the next."""


def correct(article: Article, note: str, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """The article as a correction of what was published.

    Args:
        article: The right words. They may be those that were read from the published item and changed.
        note: What was wrong, for the editors who have it: it becomes the edition note.
        previous: The version that was published, where `article` is not made of it: its guid and id stay, its version
            is counted on, and its dates are kept where the article has none.
        now: The moment of the correction; it becomes the date of the version. The clock is never read.

    Raises:
        UsageError: where `previous` is another article, or was killed: that is not taken back by a correction.
        ModelError: where the note is none that the model admits.
    """
    meta = _followed(article.meta, previous)
    if "canceled" in {meta.status, previous and previous.meta.status}:
        raise UsageError("article", "was killed; write a new article, with a guid of its own")
    status = meta.status or (previous and previous.meta.status) or "usable"
    return _next(article, meta, now, status=status, edition_note=note, signals=_signals(meta, "correction"))


def kill(article: Article, note: str, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """The article as its own end: nobody is to publish it any more. Arguments and errors as for :func:`correct`.

    What is killed can be killed again, with another note.
    """
    meta = _followed(article.meta, previous)
    return _next(article, meta, now, status="canceled", edition_note=note, signals=_signals(meta))


def withhold(
    article: Article,
    note: str | None = None,
    *,
    previous: Article | None = None,
    now: datetime | None = None,
) -> Article:
    """The article as one that is not to be published until a further version says so. As :func:`correct`."""
    meta = _living(_followed(article.meta, previous))
    return _next(article, meta, now, status="withheld", edition_note=note, signals=_signals(meta))


def embargo(
    article: Article,
    until: datetime,
    note: str | None = None,
    *,
    previous: Article | None = None,
    now: datetime | None = None,
) -> Article:
    """The article as one that is not to be published before a moment, which is aware. As :func:`correct`."""
    meta = _living(_followed(article.meta, previous))
    return _next(
        article,
        meta,
        now,
        status=meta.status or "usable",
        embargoed=until,
        edition_note=note,
        signals=_signals(meta),
    )


def _living(meta: Metadata) -> Metadata:
    if meta.status == "canceled":
        raise UsageError("article", "was killed; write a new article, with a guid of its own")
    return meta


def _followed(meta: Metadata, previous: Article | None) -> Metadata:
    """The metadata with what makes it the same item as the one before, and with the higher of both versions."""
    if previous is None:
        return meta
    before = previous.meta
    for name in ("guid", "id"):
        ours, theirs = getattr(meta, name), getattr(before, name)
        if None not in {ours, theirs} and ours != theirs:
            raise UsageError("previous", f"has the {name} {theirs!r}, the article {ours!r}; they are not one item")
    kept = {name: getattr(meta, name) or getattr(before, name) for name in ("guid", "id", "created", "published")}
    return attrs.evolve(
        meta,
        version=max(meta.version or 1, before.version or 1),
        modified=_latest((meta.modified, before.modified)),
        **kept,
    )


def _next(article: Article, meta: Metadata, now: datetime | None, **changed: object) -> Article:
    """The next version. Its date is never before that of the last."""
    modified = _latest((meta.modified, now))
    return attrs.evolve(
        article,
        meta=attrs.evolve(meta, version=(meta.version or 1) + 1, modified=modified, **changed),
    )


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)


def _signals(meta: Metadata, *new: str) -> tuple[str, ...]:
    return (*(signal for signal in meta.signals if signal not in _LIFE), *new)
