"""Reads the metadata of a news item and of its components."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from typing import Any

from lxml import etree

from seednews.errors import ModelError
from seednews.formats.newsml1.parts import named, text_in
from seednews.formats.newsml1.told import Told
from seednews.formats.newsml1.topics import Topics
from seednews.formats.shared.nitf_release import state_escaped, state_notes, state_release
from seednews.model import Subject
from seednews.model.moments import how_read, moment_in
from seednews.model.release import Release

__all__ = ["Facts"]

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Facts:
    """The metadata of one news item."""

    def __init__(self, item: etree._Element, topics: Topics, told: Told) -> None:
        self.item = item
        self.topics = topics
        self.told = told
        self.management = next(named(item, "NewsManagement"), None)
        identifiers = (node for each in named(item, "Identification") for node in named(each, "NewsIdentifier"))
        self.identifier = next(identifiers, None)

    @cached_property
    def guid(self) -> str | None:
        """The guid of the item, which is the same for all revisions."""
        return self._guid()

    @cached_property
    def rank(self) -> tuple[int, bool]:
        """The rank among items with the same guid: the newest revision counts, or else one that is not usable."""
        written = self._identified("RevisionId") or ""
        nodes = () if self.management is None else named(self.management, "Status")
        is_stopped = any(node.get("FormalName", "").strip().lower() != "usable" for node in nodes)
        return int(written) if re.fullmatch("[0-9]{1,19}", written) else 0, is_stopped

    def _nearest(self, chain: tuple[etree._Element, ...], group: str, name: str) -> list[etree._Element]:
        """The elements `name` in a group of metadata, from the nearest component that has any."""
        for component in chain:
            found = [node for each in named(component, group) for node in named(each, name)]
            if found:
                return found
        return []

    def described(self, chain: tuple[etree._Element, ...]) -> dict[str, Any]:
        """The metadata about the content: language, genre, place and subjects."""
        group = "DescriptiveMetadata"
        languages = [node.get("FormalName") for node in self._nearest(chain, group, "Language")]
        languages += [node.get(_LANG) for node in (*chain, self.item)]
        genres = [name for node in self._nearest(chain, group, "Genre") if (name := self.topics.name_of(node))]
        self._tell_unread(chain, group, {"Language", "Genre", "Location", "SubjectCode"})
        return {
            "language": next((each for each in languages if each), None),
            "genre": genres[0] if genres else None,
            "located": next(filter(None, map(self._place, self._nearest(chain, group, "Location"))), None),
            "subjects": tuple(self._subjects(self._nearest(chain, group, "SubjectCode"))),
        }

    def _tell_unread(self, chain: tuple[etree._Element, ...], group: str, known: set[str]) -> None:
        for component in chain:
            for each in named(component, group):
                for node in each.iterchildren(etree.Element):
                    if (name := etree.QName(node).localname) not in known:
                        self.told.leave_out(f"{name} of {group}", node)

    def _place(self, location: etree._Element) -> str | None:
        """The name of a place: city and country, or else its formal name."""
        values: dict[str, str] = {}
        for node in named(location, "Property"):
            values.setdefault(node.get("FormalName", "").strip().lower(), self.topics.value_of(node) or "")
        parts = (values.get(name) for name in ("city", "countryarea", "region", "country", "countryname"))
        words = [part for part in parts if part and not re.fullmatch("[A-Z]{2,3}", part)]
        return ", ".join(dict.fromkeys(words)) or location.get("FormalName") or None

    def _subjects(self, codes: list[etree._Element]) -> Iterator[Subject]:
        """The most specific code of each path of subject, matter and detail (IPTC subject codes, eight digits)."""
        seen = set()
        for each in codes:
            path = [node for name in _TIERS for node in named(each, name)] or [each]
            for node in path[:1] if path[0] is not each else path:
                code = (node.get("FormalName") or "").strip()
                scheme = (
                    "subj"
                    if re.fullmatch("[0-9]{8}", code)
                    else node.get("Vocabulary") or node.get("Scheme") or "subject"
                )
                if code and (scheme, code) not in seen:
                    seen.add((scheme, code))
                    yield from self._subject(scheme, code, node)

    def _subject(self, scheme: str, code: str, node: etree._Element) -> Iterator[Subject]:
        try:
            yield Subject(scheme, code, self.topics.description_of(node))
        except ModelError as fault:
            self.told.tell("SN401", f"{fault}; left out", node)

    def administered(self, chain: tuple[etree._Element, ...]) -> dict[str, Any]:
        """The provider and the creators of the content."""
        group = "AdministrativeMetadata"
        providers, creators = (
            [
                name
                for node in self._nearest(chain, group, role)
                for party in named(node, "Party")
                if (name := self.topics.name_of(party))
            ]
            for role in ("Provider", "Creator")
        )
        self._tell_unread(chain, group, {"Provider", "Creator"})
        return {"provider": providers[0] if providers else None, "creators": tuple(dict.fromkeys(creators))}

    def of_item(self) -> dict[str, Any]:
        """The metadata for every story of the item."""
        management = self._managed()
        return {
            "guid": self.guid,
            "version": self._number(self._identified("RevisionId"), self.item),
            "created": self._moment(management.get("FirstCreated")),
            "modified": self._moment(management.get("ThisRevisionCreated")),
            "published": self._moment(management.get("FirstPublished")),
            "urgency": self._urgency(management.get("Urgency")),
            **self._release(),
        }

    def _managed(self) -> dict[str, etree._Element]:
        found: dict[str, etree._Element] = {}
        for node in () if self.management is None else self.management.iterchildren(etree.Element):
            name = etree.QName(node).localname
            found.setdefault(name, node)
            if name not in _MANAGED:
                self.told.leave_out(f"{name} of NewsManagement", node)
        return found

    def _identified(self, name: str) -> str | None:
        nodes = () if self.identifier is None else named(self.identifier, name)
        return next((words for node in nodes if (words := text_in(node))), None)

    def _guid(self) -> str | None:
        """The public identifier without the revision at its end, so that all versions have the same (RFC 3085)."""
        public, revision = self._identified("PublicIdentifier"), self._identified("RevisionId")
        if public is None:
            parts = [self._identified(name) for name in ("ProviderId", "DateId", "NewsItemId")]
            return None if None in parts else "".join(f"urn:newsml:{':'.join(map(str, parts))}".split())
        whole, _, last = public.rpartition(":")
        is_revision = revision is not None and re.fullmatch(f"{re.escape(revision)}[A-Z]?", last) is not None
        return whole if is_revision and whole.count(":") > 2 else public

    def _number(self, written: str | None, node: etree._Element) -> int | None:
        if written is None or (written.isascii() and written.isdigit() and len(written) < 20):
            return int(written) or None if written else None
        self.told.tell("SN401", f"the revision {written[:40]!r} is not a whole number; left out", node)
        return None

    def _urgency(self, node: etree._Element | None) -> int | None:
        written = "" if node is None else node.get("FormalName", "").strip()
        if re.fullmatch("[1-9]", written):
            return int(written)
        if node is not None and written not in {"", "0"}:
            self.told.tell("SN401", f"the urgency {written[:40]!r} is not a digit from 1 to 9; left out", node)
        return None

    def _moment(self, node: etree._Element | None) -> datetime | None:
        written = "" if node is None else "".join(node.itertext(etree.Element))
        if node is None or not written.strip():
            return None
        moment, right = moment_in(written)
        name = etree.QName(node).localname
        if moment is None:
            self.told.tell("SN401", f"{name} {written.strip()[:40]!r} is not a date with time; left out", node)
        elif right != written.strip():
            self.told.tell("SN402", f"{name} {how_read(written, right)}", node)
        return moment

    def _release(self) -> dict[str, Any]:
        """Status and embargo, from the item, the items around it, its notes and an NITF body."""
        release = Release(self.told.tell)
        for item in (self.item, *self.item.iterancestors("NewsItem", "{*}NewsItem")):
            for management in named(item, "NewsManagement"):
                _state(release, management)
        for node in self.item.iter("Property", "{*}Property"):
            release.key(node.get("FormalName", ""), node.get("Value"), node)
        for line in self.item.iter("NewsLine", "{*}NewsLine"):
            _note(release, line)
        for node in self.item.iter("DataContent", "{*}DataContent"):
            state_escaped(node, "newsml-1", release)
        state_release(self.item, release)
        state_notes(self.item, release)
        return release.values()


def _state(release: Release[etree._Element], management: etree._Element) -> None:
    """Read NewsManagement. A status that will change to usable is an embargo until then."""
    for node in named(management, "Status"):
        written = node.get("FormalName", "")
        release.status("Status", written.lower() if written.istitle() or written.isupper() else written, node)
    for node in management.iterchildren(etree.Element):
        name, written = etree.QName(node).localname, node.get("FormalName") or (node.text or "").strip()
        if name in {"NewsItemType", "Instruction"}:
            release.mention(name, written, node)
        elif name not in _MANAGED:
            release.key(name, written, node)
    for change in named(management, "StatusWillChange"):
        future = next((node.get("FormalName", "") for node in named(change, "FutureStatus")), "")
        if future.strip().lower() == "usable":
            moment = next((node.text or "" for node in named(change, "DateAndTime")), "")
            release.embargo("StatusWillChange", moment.strip(), change)
        else:
            release.status("FutureStatus", future, change)


def _note(release: Release[etree._Element], line: etree._Element) -> None:
    """Read a news line for editors. Its type may be an embargo, or its text may begin with one."""
    kind = next((node.get("FormalName", "") for node in named(line, "NewsLineType")), "")
    for node in named(line, "NewsLineText"):
        words = text_in(node) or ""
        release.key(kind, words, node)
        release.note(f"a line of the type {kind!r}", words, node)


_TIERS = ("SubjectDetail", "SubjectMatter", "Subject")
_MANAGED = frozenset(
    "NewsItemType FirstCreated ThisRevisionCreated FirstPublished Status StatusWillChange Urgency".split()
)
