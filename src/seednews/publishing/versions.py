"""The next version of a published item: a correction, an update, a kill, a hold or an embargo.

    >>> import seednews
    >>> article = seednews.Article("Ferry is back", meta=seednews.Metadata(id="ferry", version=1))
    >>> seednews.correct(article, "Corrects the price.").meta.version
    2

Each function keeps the guid, increases the version, and sets status, signal and edition note to say what happened
(NewsML-G2 guidelines). The text is that of the article that you pass.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import attrs

from seednews.errors import UsageError
from seednews.model import Article, Issue, Metadata

__all__ = ["correct", "embargo", "issue_after", "kill", "says_nothing_new", "update", "withhold"]

_OF_ONE_VERSION = frozenset({"correction", "update"})
"""Signals that apply to one version only."""
_NOT_CARRIED = frozenset({"version", "modified", "edition_note"})
"""Fields that apply to one version only."""


def correct(article: Article, note: str, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """Make a correction of a published article.

    Args:
        article: The corrected article. It may be the published article, read back and changed.
        note: What was wrong, for the editors who have the item. Becomes the edition note.
        previous: The published article, if `article` was not made from it. The new version continues its version
            number, and takes over its metadata (guid, id, dates, embargo, slugline, subjects and so on) where the
            article has none, except for the edition note. Without it, an article without a version counts as the
            first.
        now: Time of the correction, which becomes the date of the version. The clock is never read.

    Raises:
        UsageError: if the article has neither guid nor id, if `previous` is another article, or if the item was
            killed: a correction cannot undo that.
        ModelError: if the model does not allow the note or the time.
    """
    return _next(article, previous, now, signal="correction", edition_note=note)


def update(article: Article, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """Make an update: a version that adds to the previous one and corrects nothing. See :func:`correct`.

    The edition note is kept, unless the article is itself a correction.
    """
    note = None if "correction" in article.meta.signals else article.meta.edition_note
    return _next(article, previous, now, signal="update", edition_note=note)


def kill(article: Article, note: str, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """Kill an article: it must not be published any more. Arguments and errors are those of :func:`correct`.

    A killed article can be killed again, with another note.
    """
    return _next(article, previous, now, status="canceled", edition_note=note)


def withhold(
    article: Article,
    note: str | None = None,
    *,
    previous: Article | None = None,
    now: datetime | None = None,
) -> Article:
    """Hold an article: it must not be published until a later version releases it. See :func:`correct`."""
    return _next(article, previous, now, status="withheld", edition_note=note)


def embargo(
    article: Article,
    until: datetime,
    note: str | None = None,
    *,
    previous: Article | None = None,
    now: datetime | None = None,
) -> Article:
    """Set an embargo: the article must not be published before `until` (timezone-aware). See :func:`correct`."""
    return _next(article, previous, now, embargoed=until, edition_note=note)


def issue_after(issue: Issue, previous: Issue, *, now: datetime | None = None) -> Issue:
    """Make the next version of an issue.

    Articles are matched by guid or id. An article without changes stays as it was published; a changed article
    becomes an update.

    Raises:
        UsageError: if `previous` is another issue.
    """
    if issue.id != previous.id:
        raise UsageError("previous", f"is another issue: expected {issue.id!r}, got {previous.id!r}")
    published = {name: each for each in previous.articles for name in _names(each.meta).items()}

    def next_of(article: Article) -> Article:
        last = next((published[name] for name in _names(article.meta).items() if name in published), None)
        if last is None:
            return article
        return last if says_nothing_new(article, last) else update(article, previous=last, now=now)

    version = max(issue.meta.version, previous.meta.version + 1)
    return attrs.evolve(issue.mapped(next_of), meta=attrs.evolve(issue.meta, version=version))


def says_nothing_new(article: Article, last: Article) -> bool:
    """Whether `article` has the same text as `last`, and no new metadata."""
    given = attrs.asdict(article.meta, recurse=False, filter=lambda _, value: value not in {None, ()})
    old = {"version", "modified"}
    return article.digest == last.digest and all(
        name in old or value == getattr(last.meta, name) for name, value in given.items()
    )


def _next(
    article: Article,
    previous: Article | None,
    now: datetime | None,
    *,
    signal: str | None = None,
    status: str | None = None,
    **changed: Any,  # noqa: ANN401 - fields of Metadata, which checks them
) -> Article:
    """The next version. Its date is never earlier than that of the previous version."""
    Metadata(modified=now)  # raises ModelError if `now` is invalid
    meta = article.meta if previous is None else _followed(article.meta, previous.meta)
    if meta.guid is None and meta.id is None:
        raise UsageError("article", "has neither guid nor id; pass `previous` to identify the item")
    if meta.status == "canceled" != status:
        raise UsageError("article", "was killed; publish a new article with a new guid")
    signals = [each for each in meta.signals if each not in _OF_ONE_VERSION] + ([] if signal is None else [signal])
    changed |= {
        "version": (meta.version or 1) + 1,
        "modified": _latest((meta.modified, now)),
        "status": status or meta.status or "usable",
        "signals": signals,
    }
    return attrs.evolve(article, meta=attrs.evolve(meta, **changed))


def _followed(meta: Metadata, before: Metadata) -> Metadata:
    """`meta`, completed by the values of `before`, with the higher version of both.

    This keeps an embargo, and the story's thread, even if the desk sends only a new text.
    """
    _refuse_other(meta, before)
    names = [field.name for field in attrs.fields(Metadata) if field.name not in _NOT_CARRIED]
    kept: dict[str, Any] = {name: getattr(meta, name) or getattr(before, name) for name in names}
    if before.status == "canceled":
        kept["status"] = "canceled"
    version = max(meta.version or 1, before.version or 1)
    return attrs.evolve(meta, **kept, version=version, modified=_latest((meta.modified, before.modified)))


def _names(meta: Metadata) -> dict[str, str]:
    """What identifies the item: its guid and its id, as far as they are known."""
    return {name: value for name in ("id", "guid") if (value := getattr(meta, name)) is not None}


def _refuse_other(meta: Metadata, before: Metadata) -> None:
    """Raise UsageError unless `before` is a version of the same item, or `meta` has no identity of its own."""
    ours, theirs = _names(meta), _names(before)
    if not theirs:
        raise UsageError("previous", "has neither guid nor id, so the item cannot be identified")
    shared = [name for name in ours if name in theirs]
    for name in shared:
        if ours[name] != theirs[name]:
            reason = f"is another item: its {name} is {theirs[name]!r}, that of the article {ours[name]!r}"
            raise UsageError("previous", reason)
    if ours and not shared:
        (name, value), (other, known) = *ours.items(), *theirs.items()
        reason = f"may be another item: it has only the {other} {known!r}, and the article only the {name} {value!r}"
        raise UsageError("previous", f"{reason}; add the {other} to the article, or remove its {name}")


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)
