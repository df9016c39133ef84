"""Decides whether an article may be published. All readers and writers use the same rules.

A document can state this in several ways: a publishing status, an embargo, a flag such as ``draft``. Each reader passes
all statements to a :class:`Release`, which decides:

- The strictest statement counts: ``canceled`` before ``withheld`` before ``usable``, and the later of two embargoes.
- An unknown status counts as ``withheld``. So does an embargo without a valid end.
- An embargo with a valid end stays an embargo, because a reader does not know the time of publication. So does an
  expiry: the earliest one counts.

The statuses are those of IPTC's NewsCodes (``http://cv.iptc.org/newscodes/pubstatusg2/``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timezone
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from seednews.errors import ModelError, NotReleased
from seednews.model.article import Article
from seednews.model.issue import Issue
from seednews.model.metadata import Metadata, Status
from seednews.model.moments import EARLIEST, LATEST, how_read, moment_in
from seednews.patterns import regex

__all__ = ["Release", "as_of", "held", "held_back", "is_about_release", "refuse_unreleased"]

P = TypeVar("P")

_HEADING_LENGTH = 200
_SHORT = 60
"""Characters of a text that is a label and not a sentence."""
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
# Keys that say many other things; only a value that withdraws the article counts.
_HINTS = ("status", "state", "action", "operation", "workflow", "visibility", "release")
_EMBARGO_KEYS = regex(
    "embargo|sperrfrist|^(?:holduntil|notbefore|donotpublishbefore|(?:available|visible|publish|valid)from|golive(?:at|on|date)?|"
    "(?:publish|release|unlock)(?:after|at|on|date|time)|publishschedule|scheduled(?:for|at|on|date))$"
)
_EXPIRY_KEYS = regex(
    "^(?:expires?(?:at|on)?|(?:expiry|expiration)(?:date|time|at|on)?|(?:unpublish|takedown|depublish)(?:at|on|date|time)|"
    "notafter|unavailableafter|donotpublishafter|(?:available|visible|publish|valid)(?:until|till|through))$"
)
_ABOUT_ITS_TIME = ("timezone", "tz", "zone", "by")
_FLAGS = frozenset(
    "draft withheld onhold hidden private unpublished underembargo canceled cancelled killed retracted withdrawn "
    "deleted spiked".split()
)
# Keys that may also hold something else, such as a date; only a plain yes counts.
_SOFT_FLAGS = frozenset(
    "kill hold withhold cancel retract retraction withdraw withdrawal recall recalled revoked spike trashed "
    "depublished donotpublish donotrelease notforpublication notforrelease nopublish".split()
)
_OPEN = frozenset("publish published publishable public visible released live".split())
"""Flags that withhold the article when they are off."""
_LIFTED = regex("lift|over$|end(?:ed)?$|expired|removed|passed|^no")
_NOT = frozenset({"", "false", "no", "off", "0", "null", "none", "~"})
_NEVER = frozenset({"never", "infinity", "infinite", "unlimited"})
_OFF = frozenset({"false", "no", "off", "0"})
_ON = frozenset({"true", "yes", "on", "1", "y", "x"})

# Words that withdraw an article wherever they stand in a short text, such as "Story Kill".
_STRONG = frozenset(
    "kill killed embargo embargoed withhold withheld withdrawn withdrawal retraction retracted cancelled "
    "canceled".split()
)
_NOTE = regex(
    r"\W*(?:(?:mandatory|story|text|photo|urgent|editors?|attention|advisory|note|strict|strictly|please|under|this|item|is|the|"
    r"an?)\W+){0,6}(?:(kill(?:ed)?|withh[eo]ld|withdrawn|retracted|hold for release|do not publish|not for "
    r"(?:publication|release))|embargo(?:ed)?|sperrfrist)\b",
    re.IGNORECASE,
)
# What stands at the head of a text in so many words; a headline may begin with "Embargo" or "Kill", too.
_HEADING = regex(
    r"\W*(?:strict(?:ly)?\s+)?(?:under\s+)?(?:embargo(?:ed)?\s+(?:until|till|for)\b|EMBARGO(?:ED)?\s*(?::|$|\d)|"
    r"sperrfrist\s*:)|\W*(?:mandatory\s+kill|(?:kill\W+){2}kill|story\s+kill|hold\s+for\s+release|(?:not\s+for|do\s+not)\s+"
    r"(?:publi(?:sh|cation)|release)\s+(?:before|until))\b",
)
_NO_LONGER = regex(r"\b(?:lifted|expired|ended|is over|removed|no longer|aufgehoben)\b", re.IGNORECASE)


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
        self._expires: datetime | None = None

    def status(self, name: str, written: object, place: P, prefix: str = "") -> None:
        """Add a status. `name` is its name in the format, `prefix` the usual prefix of its values. Ignores None."""
        if written is not None:
            self._read(name, written, _word(written), place, prefix)

    def _read(self, name: str, written: object, word: str, place: P, prefix: str = "") -> None:
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
        """Add an embargo: a date with time, or any other value in its place. Ignores None and False.

        Without an offset, it ends when that time is reached everywhere, so that no partner is too early.
        """
        if written is None or written is False:
            return
        moment = self._moment(name, written, place, LATEST)
        if moment is None:
            self._endless.append((f"{name} {_shown(written)}", place))
            return
        if self._until not in {None, moment}:
            self._tell("SN413", f"there is more than one embargo; the later one of {name} counts", place)
        self._until = moment if self._until is None else max(self._until, moment)

    def expiry(self, name: str, written: object, place: P) -> None:
        """Add a time from which the article must not be published any more, like :meth:`embargo`.

        Without an offset, it is when that time is reached first, so that no partner is too late.
        """
        if written is None or written is False:
            return
        moment = self._moment(name, written, place, EARLIEST)
        if moment is None:
            self._tell("SN413", f"{name} {_shown(written)} is not a date with time; the article is withheld", place)
            self._status = self._status if self._status == "canceled" else "withheld"
            return
        if self._expires not in {None, moment}:
            self._tell("SN413", f"there is more than one expiry; the earlier one of {name} counts", place)
        self._expires = moment if self._expires is None else min(self._expires, moment)

    def _moment(self, name: str, written: object, place: P, zone: timezone) -> datetime | None:
        moment, right = moment_in(written, zone) if isinstance(written, str) else (None, "")
        if moment is None or not _is_admitted(moment):
            return None
        if right != written:
            self._tell("SN402", f"{name} {how_read(str(written), right)}", place)
        return moment

    def mention(self, name: str, written: str, place: P) -> None:
        """Add a short text that usually says something else, but may withdraw the article: "Story Kill"."""
        if (word := _withdrawal_in(written)) is not None:
            self._read(name, written, word, place)

    def note(self, name: str, written: str, place: P) -> None:
        """Add a note for editors. One that begins with a kill or an embargo withholds the article."""
        found = _NOTE.match(written)
        if found is None or _NO_LONGER.search(written):
            return
        if found[1] is None:
            self._embargoed.append((f"{name} {_shown(written)}", place))
        else:
            self._tell("SN413", f"{name} {_shown(written)} withdraws the article; it is withheld", place)
            self._state("withheld", place)

    def heading(self, words: str, place: P) -> None:
        """Add words at the head of a plain text. "Embargoed until 6 am" withholds the article."""
        if len(words) <= _HEADING_LENGTH and (_HEADING.match(words) or _HEADING.match(words.lower())):
            self._tell("SN413", f"the text begins with {_shown(words)}; the article is withheld", place)
            self._state("withheld", place)

    def key(self, key: str, written: object, place: P) -> bool:
        """Add a key and its value from a format with free keys. Returns whether they are about the release."""
        kind, word = _kind(key, written)
        is_off = written.strip().casefold() in _NOT if isinstance(written, str) else written in (None, False)
        if kind == "status":
            self.status(key, written, place)
        elif kind == "hint":
            self.mention(key, str(written), place)
        elif kind == "embargo" and not is_off:
            self.embargo(key, written, place)
        elif kind == "expiry" and not is_off:
            self.expiry(key, written, place)
        elif kind == "closed" or (kind == "flag" and not is_off):
            self._read(key, written, word, place)
        return kind is not None

    def join(self, meta: Metadata, place: P) -> None:
        """Add the statements of another article from the same document."""
        if meta.status is not None:
            self._state(meta.status, place)
        if meta.embargoed is not None:
            self.embargo("embargoed", meta.embargoed.isoformat(), place)
        if meta.expires is not None:
            self.expiry("expires", meta.expires.isoformat(), place)

    def values(self) -> dict[str, Any]:
        """The resulting ``status``, ``embargoed`` and ``expires``, for :class:`~seednews.model.Metadata`."""
        endless = self._endless or (self._embargoed if self._until is None else [])
        for said, place in endless if self._status != "canceled" else ():
            self._tell("SN413", f"embargo without a valid end, {said}; the article is withheld", place)
            self._status = "withheld"
        return {"status": self._status, "embargoed": self._until, "expires": self._expires}


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


def is_about_release(key: str, written: object = None) -> bool:
    """Whether a key of free metadata, such as front matter, is about the release; of some keys the value decides."""
    return _kind(key, written)[0] is not None


_Kind: TypeAlias = Literal["status", "embargo", "expiry", "flag", "closed", "hint"]


def _kind(key: str, written: object) -> tuple[_Kind | None, str]:
    """What a key with this value says of the release; of a flag also the status that it stands for.

    ``closed`` is a flag that is off and ought to be on, such as ``published``.
    """
    bare = _bare(key)
    flag = re.sub("^(?:is|was|has(?:been)?)", "", bare)
    if bare in _STATUS_KEYS:
        return "status", ""
    if _EMBARGO_KEYS.search(bare):
        if _LIFTED.search(bare):
            return ("closed", "embargoed") if _says(written, _OFF) else (None, "")
        return (None, "") if bare.endswith(_ABOUT_ITS_TIME) else ("embargo", "")
    if _EXPIRY_KEYS.search(bare):
        return (None, "") if isinstance(written, str) and _bare(written) in _NEVER else ("expiry", "")
    if bare in _FLAGS or (flag in _FLAGS | _SOFT_FLAGS and _says(written, _ON)):
        return "flag", flag if flag in _CANCELED | _WITHHELD | _EMBARGOED else "withheld"
    if flag in _OPEN and _says(written, _OFF):
        return "closed", "unpublished"
    if bare.endswith(_HINTS) and isinstance(written, str) and _withdrawal_in(written) is not None:
        return "hint", ""
    return None, ""


def _says(written: object, words: frozenset[str]) -> bool:
    """Whether a value is one of these words. Truth values and numbers count as words."""
    return isinstance(written, str | bool | int) and str(written).strip().casefold() in words


def _withdrawal_in(written: str) -> str | None:
    """The word that means that an article is killed, held or embargoed."""
    whole = _word(written)
    if whole in _CANCELED | _WITHHELD | _EMBARGOED:
        return whole
    words = re.findall("[^\\W\\d_]+", written.casefold()) if len(written) <= _SHORT else []
    return next((word for word in words if word in _STRONG), None)


def held(article: Article, said: Mapping[str, Any]) -> Article:
    """Apply the release of what an article belongs to, from :meth:`Release.values`, to the article."""
    if said["status"] in {None, "usable"} and said["embargoed"] is said["expires"] is None:
        return article
    release: Release[None] = Release(lambda *_: None)
    release.join(article.meta, None)
    release.join(Metadata(**said), None)
    return article.with_meta(**release.values())


def held_back(issue: Issue, said: Mapping[str, Any]) -> Issue:
    """Apply the release of the whole document, from :meth:`Release.values`, to each article of an issue."""
    return issue.mapped(lambda article: held(article, said))


def refuse_unreleased(document: Article | Issue, format_name: str, now: datetime | None) -> None:
    """Raise an error if a document must not be published yet, or not at all.

    Args:
        document: The article, or the issue whose articles are checked.
        format_name: Name of the format, which is for readers.
        now: Time of publication. Without it, the `modified` of each article counts.

    Raises:
        NotReleased: if an article is withheld, canceled, expired or under embargo at that time.
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
    if meta.expires is not None and (moment is None or meta.expires <= moment):
        yield f"expires on {meta.expires.isoformat()}"


def as_of(article: Article, now: datetime) -> tuple[Article, Iterator[tuple[str, str]]]:
    """The article as it may be published at a time, and what was changed, as codes and messages.

    An expired article is withheld. A publication date in the future is an embargo.
    """
    meta, told = article.meta, []
    if meta.status not in {None, "usable"}:
        return article, iter(())
    changes: dict[str, Any] = {}
    if meta.expires is not None and meta.expires <= now:
        changes["status"] = "withheld"
        told.append(("SN509", f"expired on {meta.expires.isoformat()}; the article is withheld"))
    if meta.published is not None and meta.published > max(now, meta.embargoed or now):
        changes["embargoed"] = meta.published
        told.append(("SN510", f"to be published on {meta.published.isoformat()}; embargoed until then"))
    return (article.with_meta(**changes) if changes else article), iter(told)
