"""Decides whether an article may be published. All readers and writers use the same rules.

A document can state this in several ways: a publishing status, an embargo, a flag such as ``draft``. Each reader passes
all statements to a :class:`Release`, which decides:

- The strictest statement counts: ``canceled`` before ``withheld`` before ``usable``, and the later of two embargoes.
- An unknown status counts as ``withheld``. So does an embargo without a valid end.
- An embargo with a valid end stays an embargo, because a reader does not know the time of publication.

The statuses are those of IPTC's NewsCodes (``http://cv.iptc.org/newscodes/pubstatusg2/``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Generic, TypeVar

from seednews.errors import ModelError, NotReleased
from seednews.model.article import Article
from seednews.model.issue import Issue
from seednews.model.metadata import Metadata, Status
from seednews.model.moments import how_read, moment_in
from seednews.patterns import regex

__all__ = ["Release", "held_back", "is_about_release", "is_withdrawal", "refuse_unreleased"]

P = TypeVar("P")

_STRICTNESS: tuple[Status, ...] = ("usable", "withheld", "canceled")

_USABLE = frozenset("usable published publish".split())
_CANCELED = frozenset(
    "canceled cancelled cancel cancellation killed kill mandatorykill retracted retract retraction withdrawn withdraw "
    "withdrawal deleted delete recalled recall revoked revoke spiked trash trashed removed".split()
)
_WITHHELD = frozenset("withheld withhold hold held onhold draft pending private hidden unpublished scheduled".split())
_EMBARGOED = frozenset({"embargoed", "embargo", "underembargo"})

# Prefixes of these words in the vocabularies of IPTC and schema.org.
_PREFIX = regex(r"(?:stat:|https?://cv\.iptc\.org/newscodes/pubstatusg2/|https?://schema\.org/)", re.IGNORECASE)

_STATUS_KEYS = frozenset(
    "status pubstatus publicationstatus publishingstatus publishstatus managementstatus poststatus "
    "creativeworkstatus articlestatus newsstatus".split()
)
_EMBARGO_KEYS = frozenset(
    "embargo embargoed embargoeduntil embargountil embargodate embargodatetime embargoend embargoends embargotime "
    "embargoeddate embargoenddate".split()
)
_FLAGS = frozenset(
    "draft withheld onhold hidden private unpublished underembargo canceled cancelled killed retracted withdrawn "
    "deleted spiked".split()
)
_NOT = frozenset({"", "false", "no", "off", "0", "null", "none", "~"})


class Release(Generic[P]):
    """Collects the statements of one document about its release.

    `tell` is called with a diagnostic code, a message and the location of the statement: ``SN402`` for a variant
    spelling, ``SN413`` for an unknown statement that causes the article to be withheld.
    """

    def __init__(self, tell: Callable[[str, str, P], object]) -> None:
        self._tell = tell
        self._status: Status | None = None
        self._until: datetime | None = None
        self._endless: list[tuple[str, P]] = []
        """Embargoes without a valid end."""
        self._embargoed: list[tuple[str, P]] = []
        """Statuses that mean "under embargo", where another statement has the end."""

    def status(self, name: str, written: object, place: P, prefix: str = "") -> None:
        """Add a status. `name` is its name in the format, `prefix` the usual prefix of its values. Ignores None."""
        if written is None:
            return
        word = _word(written)
        if word in _EMBARGOED:
            self._embargoed.append((f"{name} {_shown(written)}", place))
            return
        status: Status = "usable" if word in _USABLE else "canceled" if word in _CANCELED else "withheld"
        if status == "withheld" and word not in _WITHHELD:
            self._tell("SN413", f"{name} {_shown(written)} is unknown; the article is withheld", place)
        elif written != f"{prefix}{status}":
            self._tell("SN402", f"{name} {_shown(written)} was read as {status!r}", place)
        self._state(status, place)

    def _state(self, status: Status, place: P) -> None:
        strictest = max(self._status or status, status, key=_STRICTNESS.index)
        if self._status not in {None, status}:
            both = f"{self._status!r} and {status!r}"
            self._tell("SN413", f"contradictory statuses, {both}; the article is {strictest}", place)
        self._status = strictest

    def embargo(self, name: str, written: object, place: P) -> None:
        """Add an embargo: a date with time, or any other value in its place. Ignores None and False."""
        if written is None or written is False:
            return
        moment, right = moment_in(written) if isinstance(written, str) else (None, "")
        if moment is None or not _is_admitted(moment):
            self._endless.append((f"{name} {_shown(written)}", place))
            return
        if right != written:
            self._tell("SN402", f"{name} {how_read(str(written), right)}", place)
        if self._until not in {None, moment}:
            self._tell("SN413", f"there is more than one embargo; the later one of {name} counts", place)
        self._until = moment if self._until is None else max(self._until, moment)

    def key(self, key: str, written: object, place: P) -> bool:
        """Add a key and its value from a format with free keys. Returns whether the key is about the release."""
        bare = _bare(key)
        is_off = written.strip().casefold() in _NOT if isinstance(written, str) else written in (None, False)
        if bare in _STATUS_KEYS:
            self.status(key, written, place)
        elif bare in _EMBARGO_KEYS:
            self.embargo(key, None if is_off else written, place)
        elif bare in _FLAGS and not is_off:
            self.status(key, bare, place)
        return is_about_release(key)

    def join(self, meta: Metadata, place: P) -> None:
        """Add the statements of another article from the same document."""
        if meta.status is not None:
            self._state(meta.status, place)
        if meta.embargoed is not None:
            self.embargo("embargoed", meta.embargoed.isoformat(), place)

    def values(self) -> dict[str, Any]:
        """The resulting ``status`` and ``embargoed``, for :class:`~seednews.model.Metadata`."""
        endless = self._endless or (self._embargoed if self._until is None else [])
        for said, place in endless if self._status != "canceled" else ():
            self._tell("SN413", f"embargo without a valid end, {said}; the article is withheld", place)
            self._status = "withheld"
        return {"status": self._status, "embargoed": self._until}


def _bare(written: str) -> str:
    """The word in lower case, without white space, hyphens and underscores."""
    return "".join(re.split(r"[\s_-]+", written.casefold()))


def _word(written: object) -> str:
    return _bare(_PREFIX.sub("", written.strip(), count=1)) if isinstance(written, str) else ""


def _shown(written: object) -> str:
    return repr(written) if len(repr(written)) <= 40 else f"{repr(written)[:39]}…"


def _is_admitted(moment: datetime) -> bool:
    try:
        Metadata(embargoed=moment)
    except ModelError:
        return False
    return True


def is_about_release(key: str) -> bool:
    """Whether a key of free metadata, such as front matter, is about the release."""
    return _bare(key) in _STATUS_KEYS | _EMBARGO_KEYS | _FLAGS


def is_withdrawal(written: str) -> bool:
    """Whether a word means that an article is killed, held or embargoed."""
    return _word(written) in _CANCELED | _WITHHELD | _EMBARGOED


def held_back(issue: Issue, said: Mapping[str, Any]) -> Issue:
    """Apply the release of the whole document, from :meth:`Release.values`, to each article of an issue."""
    if said["status"] in {None, "usable"} and said["embargoed"] is None:
        return issue
    whole = Metadata(**said)

    def both(article: Article) -> Article:
        release: Release[None] = Release(lambda *_: None)
        release.join(article.meta, None)
        release.join(whole, None)
        return article.with_meta(**release.values())

    return issue.mapped(both)


def refuse_unreleased(document: Article | Issue, format_name: str, now: datetime | None) -> None:
    """Raise an error if a document must not be published yet, or not at all.

    Args:
        document: The article, or the issue whose articles are checked.
        format_name: Name of the format, which is for readers.
        now: Time of publication. Without it, the `modified` of each article counts.

    Raises:
        NotReleased: if an article is withheld, canceled or under embargo at that time.
    """
    places = [("", document)] if isinstance(document, Article) else document.places()
    found = (f"{place} {reason}".strip() for place, each in places for reason in _against(each.meta, now))
    if reasons := tuple(found):
        raise NotReleased(format_name, reasons)


def _against(meta: Metadata, now: datetime | None) -> Iterator[str]:
    if meta.status in {"withheld", "canceled"}:
        yield f"is {meta.status}"
    moment = now or meta.modified
    if meta.embargoed is not None and (moment is None or meta.embargoed > moment):
        yield f"is embargoed until {meta.embargoed.isoformat()}"
