"""Reads a NewsML-G2 news message into an issue: by its package, or as one section."""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import chain, islice

from lxml import etree

from seednews.diagnostics import Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.format import IssueReading
from seednews.formats.newsml.anyitem import AnyItemReader, Children, by_name, short, text_of
from seednews.formats.newsml.item import ItemReader
from seednews.formats.newsml.quick import article_of
from seednews.formats.newsml.write import NAMESPACE, OWN
from seednews.formats.shared.nodes import line_of
from seednews.formats.shared.xml import children
from seednews.model import Article, Issue, IssueMetadata, Section
from seednews.model.metadata import UNKNOWN_PROVIDER
from seednews.model.moments import moment_in
from seednews.model.release import held, held_back

__all__ = ["MessageReader", "PackageReader", "has_one_text", "is_text"]

_N = f"{{{NAMESPACE}}}"


class _Versions:
    """The unread items with one guid, in order and by version.

    Among items with the same version, the latest comes first. If there is a reference to each, they keep the order of
    the message.
    """

    def __init__(self, items: list[etree._Element], references: int = 0) -> None:
        self._left = dict.fromkeys(items)
        self._same: dict[int, deque[etree._Element]] = defaultdict(deque)
        for item in self._left if references >= len(items) else sorted(items, key=_made, reverse=True):
            self._same[_version(item)].append(item)
        self._numbers = sorted(self._same)

    def __iter__(self) -> Iterator[etree._Element]:
        return iter(self._left)

    def take(self, version: int | None = None) -> etree._Element | None:
        """Take the first item of a version, or of the newest one; None if there is none left."""
        while self._numbers and not self._same[self._numbers[-1]]:
            self._numbers.pop()
        newest = self._numbers[-1] if self._numbers else None
        same = self._same.get(newest if version is None else version) if newest is not None else None
        if not same:
            return None
        item = same.popleft()
        del self._left[item]
        return item


class MessageReader(AnyItemReader):
    """Reads a message without a package: all items in one section, with the id of the message."""

    def __init__(self, root: etree._Element, package: etree._Element | None = None) -> None:
        super().__init__(root if package is None else package)
        self.root = root
        self.texts_only = False
        """Whether to leave out items of other classes, even if they contain text such as a caption."""
        self.taken: dict[str, dict[int, None]] = {}
        """The versions that were read, by guid, in order."""
        items: dict[str, list[etree._Element]] = {}
        for item in root.iterfind(f"{_N}itemSet/{_N}newsItem"):
            items.setdefault(item.get("guid", ""), []).append(item)
        references = Counter(node.get("residref", "") for node in self.item.iter(f"{_N}itemRef"))
        self.items = {guid: _Versions(each, references[guid]) for guid, each in items.items()}
        """The unread items, by guid."""

    def _words(self, found: Children, name: str) -> str | None:
        for node in found.get(name, ()):
            self._leave_out_attributes(node, name)
        return super()._words(found, name)

    def reading(self) -> IssueReading:
        """The issue.

        Raises:
            DocumentError: if none of the items is a text.
        """
        try:
            issue = held_back(self._issue(), self.release_of_message(self.root))
        except ModelError as fault:
            raise DocumentError(str(fault), "newsml-g2", line=line_of(self.item)) from None
        self._tell_left_out()
        return IssueReading(issue, self.told())

    def _issue(self) -> Issue:
        articles = self._rest()
        if not articles:
            raise self._nothing()
        key = self._key()
        self._tell("SN411", f"{len(articles)} items and no package; they were read as one section", self.root)
        return Issue(key, key, None, [Section(None, articles)])

    def _key(self) -> str:
        """The id of the message: its transmitId, or else the guid of its first item."""
        header = by_name(self.root.find(f"{_N}header"))
        return self._words(header, "transmitId") or next(iter(self.items)) or "message"

    def _nothing(self) -> DocumentError:
        """The reasons why none of the items is an article."""
        why = "; ".join(dict.fromkeys(each.message.removesuffix("; left out") for each in self.diagnostics))
        return DocumentError(f"no news item in the message is a text: {why}", "newsml-g2", line=line_of(self.root))

    def _rest(self) -> list[Article]:
        """The articles of items without a reference from a group, in their newest version. Reports other items."""
        for node in self.root.iterfind(f"{_N}itemSet/*"):
            kind = etree.QName(node).localname
            if kind != "newsItem" and node is not self.item:
                self.leave_out_of_message(node, "further " if kind == "packageItem" else "")
        return [article for guid in self.items for item in self._left(guid) for article in self._article(item)]

    def _left(self, guid: str) -> Iterator[etree._Element]:
        """The newest item of a guid if none was read; all items if they have no guid."""
        items = self.items[guid]
        if not guid:
            yield from items
        elif guid not in self.taken and (newest := self._take(guid)) is not None:
            yield newest
        read = _shown(self.taken.get(guid, {}))
        for item in items if guid else ():
            version = _version(item)
            if version in self.taken[guid]:
                message = f"version {version} of the item {guid!r} occurs twice; the latest was read"
                self._tell("SN415", message, item)
            else:
                self._tell("SN401", f"version {version} of the item {guid!r}, beside version {read}; left out", item)

    def _take(self, guid: str, version: int | None = None) -> etree._Element | None:
        """Take an item to read, of a version or of the newest one; None if there is none."""
        items = self.items.get(guid)
        item = None if items is None else items.take(version)
        if item is None:
            return None
        taken, version = self.taken.setdefault(guid, {}), _version(item)
        if version in taken:
            message = f"version {version} of the item {guid!r} occurs twice; both were read"
            self._tell("SN415", message, item, Severity.INFO)  # an issue may contain the same article twice
        taken[version] = None
        return item

    def _article(self, item: etree._Element) -> Iterator[Article]:
        """The article of an item. Reports an item that is not a text."""
        if self.texts_only and not is_text(item):
            self._tell("SN401", f"{_described(item)}; left out", item)
            return
        if (article := article_of(item)) is not None:
            yield article
            return
        try:
            reader = ItemReader(item)
            yield reader.article()
            self.diagnostics += reader.diagnostics
        except DocumentError as fault:
            what = f"the item {item.get('guid')!r}: {fault.reason}" if is_text(item) else _described(item)
            self._tell("SN401", f"{what}; left out", item)


def _version(node: etree._Element) -> int:
    """The version of an item or of a reference; 1 if it is missing."""
    written = node.get("version", "1").strip()
    return int(written) if written.isascii() and written.isdigit() and len(written) < 20 else 1


_PUB_STATUS = f"{_N}pubStatus"
_NEVER = datetime.min.replace(tzinfo=UTC)


def _made(item: etree._Element) -> tuple[datetime, bool]:
    """When the version of an item was made (the distant past if missing), and whether it is not usable."""
    written = item.findtext(f"{_N}itemMeta/{_N}versionCreated") or ""
    statuses = (re.split("[:/]", each.get("qcode") or each.get("uri") or "")[-1] for each in item.iter(_PUB_STATUS))
    return moment_in(written)[0] or _NEVER, any(status != "usable" for status in statuses)


_OTHER_CLASSES = frozenset("animation audio composite component graphic picture video".split())


def is_text(item: etree._Element) -> bool:
    """Whether the class of a news item is not that of pictures, videos and so on."""
    node = item.find(f"{_N}itemMeta/{_N}itemClass")
    written = "" if node is None else node.get("qcode") or node.get("uri") or ""
    return re.split("[:/]", written)[-1].lower() not in _OTHER_CLASSES


def has_one_text(items: list[etree._Element]) -> bool:
    """Whether the news items of a message are versions of one text, perhaps with pictures."""
    texts = [item for item in items if is_text(item)]
    return len({item.get("guid") or item for item in texts}) == 1


def _described(item: etree._Element) -> str:
    """A description of a picture or another item that is not a text, with its caption and its address."""
    node = item.find(f"{_N}itemMeta/{_N}itemClass")
    kind = "" if node is None else re.split("[:/]", node.get("qcode") or node.get("uri") or "")[-1]
    about = item.find(f"{_N}contentMeta")
    descriptions, headlines = (map(text_of, children(about, f"{_N}{name}")) for name in ("description", "headline"))
    content = (" ".join("".join(each.itertext(etree.Element)).split()) for each in item.iterfind(f"{_N}contentSet"))
    caption = next(filter(None, chain(descriptions, content, headlines)), None)
    where = item.find(f"{_N}contentSet/{_N}remoteContent")
    address = None if where is None else where.get("href") or where.get("residref")
    said = ("" if caption is None else f", {caption[:200]!r}") + ("" if address is None else f", at {address[:200]}")
    return f"the {kind} {item.get('guid')!r}{said}"


def _shown(versions: Iterable[int]) -> str:
    """Numbers for a message; only the first ones if there are many."""
    first = [str(each) for each in islice(versions, _MOST_SHOWN + 1)]
    return ", ".join(first[:_MOST_SHOWN] + ["…"] * (len(first) > _MOST_SHOWN))


_MOST_SHOWN = 8


class PackageReader(MessageReader):
    """Reads the package of a message and the items that it refers to."""

    def _issue(self) -> Issue:
        """The sections of the package. Items without a reference form another section at the end."""
        sections = [section for group in self._groups() if (section := self._section(group))]
        rest = self._rest()
        sections += [Section(None, rest)] if rest else []
        if not sections:
            raise self._nothing()
        key = self._id() or (self.item.get("guid") or "").strip()
        if not key:
            self._tell("SN424", "the package has no guid; the id of the message is used", self.item)
            key = self._key()
        title = self._words(self.content_meta, "headline") or key
        about = IssueMetadata(
            language=self._language(),
            publisher=self._publisher(),
            series=self._name(self.item_meta, "memberOf"),
            version=self._number(self.item.get("version"), self.item) or 1,
        )
        self._look_at_package()
        said = self._release()
        if said["status"] not in {None, "usable"}:
            message = f"the package is {said['status']}, and so are its articles"
            self._tell("SN413", message, self.item)
        return held_back(Issue(key, title, self._date(), sections, about), said)

    def _look_at_package(self) -> None:
        """Report what issues do not support."""
        for found in (self.parts, self.item_meta, self.content_meta):
            for name, nodes in found.items():
                if name not in _PACKAGE_READ:
                    self._leave_out(f"<{name}> of the package", nodes[0])

    def _publisher(self) -> str | None:
        provider = self._first(self.item_meta, "provider")
        if provider is None or provider.get("literal") == UNKNOWN_PROVIDER:
            return None
        return self._name_in(provider, "provider")

    def _groups(self) -> Iterator[etree._Element]:
        """The groups in the order of the references from the root group, including the root group itself."""
        groups = {group.get("id"): group for group in self.item.iterfind(f"{_N}groupSet/{_N}group")}
        group_set = self.item.find(f"{_N}groupSet")
        waiting = [group_set.get("root")] if group_set is not None else []
        while waiting:
            group = groups.pop(waiting.pop(), None)
            if group is not None:
                yield group
                waiting += [each.get("idref") for each in group.iterchildren(f"{_N}groupRef", reversed=True)]
        for name, group in groups.items():
            self._tell("SN402", f"no reference to the group {name!r}; it was read after the others", group)
            yield group

    def _section(self, group: etree._Element) -> Section | None:
        found = by_name(group)
        said = self._release_in(group, "a group", "its items")
        articles = [held(article, said) for node in found.get("itemRef", ()) for article in self._referred(node)]
        titles = [*map(text_of, found.get("title", ())), group.get(f"{{{OWN}}}title")]
        title = next(filter(None, titles), None)
        if title is not None and not articles:
            self._tell("SN401", f"the title {short(title)!r} of a group without articles of its own; left out", group)
        for name, nodes in found.items():
            if name not in _GROUP_READ and name not in _STATES_RELEASE:
                self._leave_out(f"<{name}> of a group", nodes[0])
        if self._concept(group.get("mode"), group.get("modeuri")) == ("pgrmod", "alt"):
            message = "a group of alternatives (pgrmod:alt), of which one should be chosen; all were read"
            self._tell("SN401", message, group)
        return Section(title, articles) if articles else None

    def _referred(self, reference: etree._Element) -> Iterator[Article]:
        """The article of a reference, in the version that it names or else the newest.

        The reference may repeat the status of the item, or say that it must not be published.
        """
        said = self._release_in(reference, "a reference", "its item")
        for article in self._found(reference):
            yield held(article, said)

    def _found(self, reference: etree._Element) -> Iterator[Article]:
        guid = reference.get("residref", "")
        if not guid:  # it refers to another document
            self._tell("SN401", f"the item {reference.get('href')!r} is not in the message; left out", reference)
            return
        wanted = None if reference.get("version") is None else _version(reference)
        if (item := self._take(guid, wanted)) is not None:
            yield from self._article(item)
        elif guid in self.taken and (wanted is None or wanted in self.taken[guid]):
            self._tell("SN401", f"a further reference to the item {guid!r}, which was read once; left out", reference)
        elif (item := self._take(guid)) is not None:
            message = f"version {wanted} of the item {guid!r} is not in the message; version {_version(item)} was read"
            self._tell("SN402", message, reference)
            yield from self._article(item)
        else:
            version = f"version {wanted} of " if guid in self.taken else ""
            self._tell("SN401", f"{version}the item {guid!r} is not in the message; left out", reference)

    def _date(self) -> date | None:
        written = self._words(self.content_meta, "contentCreated") or ""
        try:
            return date.fromisoformat(written[:10]) if written else None
        except ValueError:
            self._tell(
                "SN401", f"contentCreated {written[:40]!r} is not a date; left out", self._place("contentCreated")
            )
            return None


_PACKAGE_READ = frozenset(
    "catalogRef catalog itemMeta contentMeta groupSet itemClass provider versionCreated pubStatus embargoed expires "
    "generator memberOf contentCreated altId language headline".split()
)
_GROUP_READ = frozenset({"title", "groupRef", "itemRef"})
"""The elements that are read of a package and of its groups."""
_STATES_RELEASE = frozenset({"pubStatus", "embargoed", "expires", "signal"})
