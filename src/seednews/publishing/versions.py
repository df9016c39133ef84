"""The life of an item after it was published: corrected, killed, withheld, embargoed, each time as the next version.

    >>> import seednews
    >>> article = seednews.Article("Ferry is back", meta=seednews.Metadata(id="ferry", version=1))
    >>> seednews.correct(article, "Corrects the price.").meta.version
    2

What receivers act on is the same in all of them: the guid stays, the version rises, and status, signal and note to the
editors say what happened (NewsML-G2 guidelines). The words are those of the article that is handed in.
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
"""Signals that are not true of the next version."""
_NOT_CARRIED = frozenset({"version", "modified", "edition_note"})
"""Fields that are those of one version alone."""


def correct(article: Article, note: str, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """The article as a correction of what was published.

    Args:
        article: The right words; perhaps what was read from the published item, changed.
        note: What was wrong, for the editors who have the item: its edition note.
        previous: What was published, where `article` is not made of it. Its version is counted on, and what the
            article does not say of itself is its: guid, id, dates, an embargo, slugline, subjects and all the rest but
            the note of its desk. Without it, an article that says no version is taken for the first.
        now: The moment of the correction, which dates the version. The clock is never read.

    Raises:
        UsageError: where nobody could tell what is corrected (the article has neither guid nor id), where `previous`
            is another article, or where the item was killed: no correction takes that back.
        ModelError: for a note, or a moment, that the model does not admit.
    """
    return _next(article, previous, now, signal="correction", edition_note=note)


def update(article: Article, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """The article as a version that says more than the one before, and takes nothing back; as :func:`correct`.

    The note is the article's, but not that of a correction which it is made of.
    """
    note = None if "correction" in article.meta.signals else article.meta.edition_note
    return _next(article, previous, now, signal="update", edition_note=note)


def kill(article: Article, note: str, *, previous: Article | None = None, now: datetime | None = None) -> Article:
    """The article as its own end: nobody is to publish it any more. Arguments and errors as for :func:`correct`.

    What was killed can be killed again, with another note.
    """
    return _next(article, previous, now, status="canceled", edition_note=note)


def withhold(
    article: Article,
    note: str | None = None,
    *,
    previous: Article | None = None,
    now: datetime | None = None,
) -> Article:
    """The article as one that is not to be published until a later version says so; otherwise as :func:`correct`."""
    return _next(article, previous, now, status="withheld", edition_note=note)


def embargo(
    article: Article,
    until: datetime,
    note: str | None = None,
    *,
    previous: Article | None = None,
    now: datetime | None = None,
) -> Article:
    """The article as one that is not to be published before a moment (aware); otherwise as :func:`correct`."""
    return _next(article, previous, now, embargoed=until, edition_note=note)


def issue_after(issue: Issue, previous: Issue, *, now: datetime | None = None) -> Issue:
    """The issue as the version after `previous`, an earlier making of it.

    Articles that were in that and say nothing new stay as they were published; those that say something new are
    updates of theirs. They are told by guid or id.

    Raises:
        UsageError: where `previous` is another issue.
    """
    if issue.id != previous.id:
        raise UsageError("previous", f"is the issue {previous.id!r}, not {issue.id!r}")
    published = {key: each for each in previous.articles for key in (each.meta.guid, each.meta.id) if key is not None}

    def next_of(article: Article) -> Article:
        last = published.get(article.meta.guid or "") or published.get(article.meta.id or "")
        if last is None:
            return article
        return last if says_nothing_new(article, last) else update(article, previous=last, now=now)

    version = max(issue.meta.version, previous.meta.version + 1)
    return attrs.evolve(issue.mapped(next_of), meta=attrs.evolve(issue.meta, version=version))


def says_nothing_new(article: Article, last: Article) -> bool:
    """Whether the words are the same, and all that is known of them was known."""
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
    """The next version. Its date is never before that of the last."""
    Metadata(modified=now)  # refuses what is no moment
    meta = article.meta if previous is None else _followed(article.meta, previous.meta)
    if meta.guid is None and meta.id is None:
        raise UsageError("article", "has neither guid nor id, so it could be any item; name the previous one")
    if meta.status == "canceled" != status:
        raise UsageError("article", "was killed; write a new one, with a guid of its own")
    signals = [each for each in meta.signals if each not in _OF_ONE_VERSION] + ([] if signal is None else [signal])
    changed |= {
        "version": (meta.version or 1) + 1,
        "modified": _latest((meta.modified, now)),
        "status": status or meta.status or "usable",
        "signals": signals,
    }
    return attrs.evolve(article, meta=attrs.evolve(meta, **changed))


def _followed(meta: Metadata, before: Metadata) -> Metadata:
    """The metadata, what it does not say being as it was before, with the higher of both versions.

    So an embargo holds, and the story stays in its thread, though the desk sends nothing but new words.
    """
    for name in ("guid", "id"):
        ours, theirs = getattr(meta, name), getattr(before, name)
        if None not in {ours, theirs} and ours != theirs:
            raise UsageError("previous", f"has the {name} {theirs!r}, the article {ours!r}; they are not one item")
    if before.guid is None and before.id is None:
        raise UsageError("previous", "has neither guid nor id, so it could be any item")
    names = [field.name for field in attrs.fields(Metadata) if field.name not in _NOT_CARRIED]
    kept: dict[str, Any] = {name: getattr(meta, name) or getattr(before, name) for name in names}
    if before.status == "canceled":
        kept["status"] = "canceled"
    version = max(meta.version or 1, before.version or 1)
    return attrs.evolve(meta, **kept, version=version, modified=_latest((meta.modified, before.modified)))


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)
