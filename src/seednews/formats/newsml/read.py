"""Reads a NewsML-G2 news item into an article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from html import unescape
from typing import TypeVar

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, IssueFound, ModelError
from seednews.formats.format import IssueReading, Reading
from seednews.formats.markup import XHTML, read_body, read_text
from seednews.formats.newsml.write import ID_TYPE, KICKER, NAMESPACE
from seednews.formats.vocabulary import scheme_of
from seednews.formats.xml import children, parse_xml
from seednews.model import Article, Block, Issue, IssueMetadata, Metadata, Section, Subject
from seednews.model.metadata import admit

__all__ = ["read"]

_N = f"{{{NAMESPACE}}}"
_OFFSET_WITHOUT_COLON = re.compile(r"([+-][0-9]{2})([0-9]{2})$")
_TAG = re.compile("<[^<>]*>")
T = TypeVar("T")


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a news item, or in a news message that carries one.

    Raises:
        DocumentError: where the document is not XML, not NewsML-G2, or holds no news item of text.
    """
    try:
        item = _item(parse_xml(data, "newsml-g2"))
        reader = _ItemReader(item)
        return Reading(reader.article(), tuple(reader.diagnostics))
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """The issue in a news message: its package says what is in which section.

    Raises:
        DocumentError: where the document is not XML, not a news message, or has no package of news items.
    """
    try:
        root = parse_xml(data, "newsml-g2")
        return _PackageReader(root, _package(root)).reading()
    except DocumentError as fault:
        raise fault.named(name) from None


def _package(root: etree._Element) -> etree._Element:
    """The package item in a news message."""
    package = root.find(f"{_N}itemSet/{_N}packageItem")
    if root.tag != f"{_N}newsMessage" or package is None:
        reason = f"the root is <{etree.QName(root).localname}>; an issue is a newsMessage with a packageItem"
        raise DocumentError(reason, "newsml-g2", line=_line(root))
    return package


def _item(root: etree._Element) -> etree._Element:
    """The news item in a document."""
    if root.tag == f"{_N}newsItem":
        return root
    if root.tag == f"{_N}newsMessage":
        items = list(root.iter(f"{_N}newsItem"))
        if len(items) == 1 and root.find(f"{_N}itemSet/{_N}packageItem") is None:
            return items[0]
        reason = f"a news message with {len(items)} news items, not one article"
        raise IssueFound(reason, "newsml-g2", line=_line(root))
    reason = f"the root is <{etree.QName(root).localname}>, not newsItem of NewsML-G2 (namespace {NAMESPACE})"
    raise DocumentError(reason, "newsml-g2", line=_line(root))


def _line(node: etree._Element) -> int | None:
    return node.sourceline if isinstance(node.sourceline, int) else None


class _AnyItemReader:
    """What is the same in items of every kind; what deviates from the standard is put right and told."""

    def __init__(self, item: etree._Element) -> None:
        self.item = item
        self.item_meta = item.find(f"{_N}itemMeta")
        self.content_meta = item.find(f"{_N}contentMeta")
        self.diagnostics: list[Diagnostic] = []
        self.declared = {
            scheme.get("alias", ""): scheme.get("uri", "")
            for catalog in children(item, f"{_N}catalog")
            for scheme in children(catalog, f"{_N}scheme")
        }

    def _tell(self, code: str, message: str, node: etree._Element) -> None:
        line = _line(node)
        place = None if line is None else (line, None)
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, place=place))

    def _find(self, parent: etree._Element | None, name: str) -> etree._Element | None:
        return next(children(parent, f"{_N}{name}"), None)

    def _words(self, parent: etree._Element | None, name: str) -> str | None:
        return next(self._all_words(parent, name), None)

    def _all_words(self, parent: etree._Element | None, name: str) -> Iterator[str]:
        """The texts of the children of that name that have one."""
        for node in children(parent, f"{_N}{name}"):
            if (words := _text(node)) is not None:
                yield words

    def _name(self, parent: etree._Element | None, name: str) -> str | None:
        return next(self._names(parent, name), None)

    def _names(self, parent: etree._Element | None, name: str) -> Iterator[str]:
        """For each child of that name its name in words, else its literal, code or address."""
        for node in children(parent, f"{_N}{name}"):
            words = self._words(node, "name")
            if words is None:
                words = node.get("literal") or node.get("qcode") or node.get("uri")
            if words and words.strip():
                yield words

    def _id(self) -> str | None:
        ids = (node for node in children(self.content_meta, f"{_N}altId") if node.get("typeuri") == ID_TYPE)
        return next((words for node in ids if (words := _text(node)) is not None), None)

    def _language(self) -> str | None:
        node = self._find(self.content_meta, "language")
        tag = node.get("tag") if node is not None else None
        return tag or self.item.get("{http://www.w3.org/XML/1998/namespace}lang") or None

    def _number(self, written: str | None, node: etree._Element) -> int | None:
        bare = (written or "").strip()
        if bare.isascii() and bare.isdigit() and len(bare) < 20:
            return int(bare)
        if bare:
            self._tell("SN401", f"{bare[:40]!r} is no whole number; left out", node)
        return None

    def _moment(self, parent: etree._Element | None, name: str) -> datetime | None:
        """A date and time; offsets without a colon and white space around it are put right and told."""
        node = self._find(parent, name)
        written = (node.text or "") if node is not None else ""
        if node is None or not written.strip():
            return None
        right = _OFFSET_WITHOUT_COLON.sub(r"\1:\2", written.strip())
        if right != written:
            self._tell("SN402", f"{name} {written!r} was read as {right}", node)
        try:
            return datetime.fromisoformat(right)
        except ValueError:
            self._tell("SN401", f"{name} {written[:40]!r} is no date with time; left out", node)
            return None


class _ItemReader(_AnyItemReader):
    """Reads one news item."""

    def article(self) -> Article:
        """The whole article."""
        try:
            return Article(
                self._only("headline"),
                self._standfirst(),
                self._only("by"),
                self._body(),
                self._metadata(),
                kicker=self._kicker(),
            )
        except ModelError as fault:
            raise DocumentError(str(fault), "newsml-g2", line=_line(self.item)) from None

    def _kicker(self) -> str | None:
        """The description whose role says that it is the kicker."""
        nodes = (node for node in children(self.content_meta, f"{_N}description") if node.get("roleuri") == KICKER)
        return next((words for node in nodes if (words := _text(node)) is not None), None)

    def _only(self, name: str) -> str | None:
        """The first text of that name in contentMeta; any further one is named."""
        first = None
        for node in children(self.content_meta, f"{_N}{name}"):
            words = _text(node)
            if first is None:
                first = words
            elif words is not None and words != first:
                self._tell("SN401", f"a further {name}, {_short(words)!r}; left out", node)
        return first

    def _standfirst(self) -> str | None:
        """The summary, else a description without a role; any other is named."""
        every = children(self.content_meta, f"{_N}description")
        nodes = [node for node in every if node.get("roleuri") != KICKER]
        nodes.sort(key=lambda node: (node.get("role") != "drol:summary", node.get("role") is not None))
        chosen = nodes[0] if nodes and nodes[0].get("role") in {"drol:summary", None} else None
        for node in nodes:
            if node is not chosen and (words := _text(node)) is not None:
                self._tell("SN401", f"a description {_short(words)!r}; left out", node)
        return None if chosen is None else _text(chosen)

    # -- metadata

    def _tell_left_out(self) -> None:
        """Names what the item has and the model has no place for."""
        for node, (parent, single, several) in zip((self.item_meta, self.content_meta), _KNOWN, strict=True):
            tags = [child.tag for child in node] if node is not None else []
            counts = Counter(etree.QName(tag).localname for tag in tags if isinstance(tag, str))
            strange = [name for name in counts if name not in single | several]
            strange += [f"a further {name}" for name in counts if name in single and counts[name] > 1]
            if strange and node is not None:
                self._tell("SN401", f"{parent} has what the model does not hold: {', '.join(strange)}; left out", node)

    def _metadata(self) -> Metadata:
        self._tell_left_out()
        item, content = self.item_meta, self.content_meta
        values = {
            "id": self._id(),
            "guid": self.item.get("guid") or None,
            "version": self._number(self.item.get("version"), self.item),
            "language": self._language(),
            "direction": self.item.get("dir"),
            "created": self._moment(item, "firstCreated"),
            "modified": self._moment(item, "versionCreated"),
            "published": self._moment(self.item.find(f"{_N}pubHistory/{_N}published"), "timestamp"),
            "embargoed": self._moment(item, "embargoed"),
            "status": self._status(),
            "provider": self._name(item, "provider"),
            "creators": tuple(self._names(content, "creator")),
            "credit": self._words(content, "creditline"),
            "rights": self._words(self.item.find(f"{_N}rightsInfo"), "copyrightNotice"),
            "source": self._words(item, "origRep"),
            "keywords": tuple(self._all_words(content, "keyword")),
            "subjects": tuple(self._subjects()),
            "genre": self._name(content, "genre"),
            "urgency": self._urgency(),
            "located": self._name(content, "located"),
            "slugline": self._words(content, "slugline"),
            "edition_note": self._words(item, "edNote"),
            "signals": tuple(self._signals()),
        }
        meta, faults = admit(values)
        for fault in faults.values():
            self._tell("SN401", f"{fault}; left out", self.item)
        return meta

    def _urgency(self) -> int | None:
        node = self._find(self.content_meta, "urgency")
        return None if node is None else self._number(node.text, node)

    def _status(self) -> str | None:
        node = self._find(self.item_meta, "pubStatus")
        return (
            None if node is None else (node.get("qcode") or node.get("uri") or "").rpartition("/")[2].rpartition(":")[2]
        )

    def _subjects(self) -> Iterator[Subject]:
        for node in children(self.content_meta, f"{_N}subject"):
            alias, colon, code = (node.get("qcode") or "").partition(":")
            if not colon:
                self._tell("SN401", "a subject without a qcode; left out", node)
                continue
            made = self._made(lambda: Subject(scheme_of(alias, self.declared), code, self._words(node, "name")), node)  # noqa: B023 - called at once
            if made is not None:
                yield made

    def _made(self, make: Callable[[], T], node: etree._Element) -> T | None:
        try:
            return make()
        except ModelError as fault:
            self._tell("SN401", f"{fault}; left out", node)
            return None

    def _signals(self) -> Iterator[str]:
        for node in children(self.item_meta, f"{_N}signal"):
            alias, _, code = (node.get("qcode") or "").partition(":")
            if alias == "sig" and code:
                yield code
            else:
                self._tell(
                    "SN401",
                    f"the signal {node.get('qcode') or node.get('uri')!r} is not of the scheme sig; left out",
                    node,
                )

    # -- body

    def _body(self) -> tuple[Block, ...]:
        """The blocks of the first rendition in XHTML that has words; the others are named."""
        renditions = list(self.item.iterfind(f"{_N}contentSet/*"))
        bodies = [next(node.iter(f"{{{XHTML}}}body"), None) for node in renditions]
        found = [body for body in bodies if body is not None]
        if not found:
            kinds = ", ".join(dict.fromkeys(map(_rendition, renditions))) or "none"
            reason = f"there is no XHTML body to read; the content of the item is: {kinds}"
            raise DocumentError(reason, "newsml-g2", line=_line(self.item))
        chosen = next((body for body in found if "".join(body.itertext()).strip()), found[0])
        words = _bare("".join(chosen.itertext()))
        for node, body in zip(renditions, bodies, strict=True):
            if body is not chosen and not _bare(_words_of_html(node)).endswith(words):
                self._tell("SN401", f"a further rendition of the content, {_rendition(node)}; left out", node)
        blocks, told = read_body(chosen)
        self.diagnostics += told
        return blocks


def _rendition(node: etree._Element) -> str:
    """What a rendition of the content is, in words."""
    inner = "" if len(node) == 0 else f" with <{etree.QName(node[0]).localname}>"
    return f"{etree.QName(node).localname} of type {node.get('contenttype', 'unknown')}{inner}"


def _words_of_html(node: etree._Element) -> str:
    """The words of escaped HTML, or of whatever else a rendition holds."""
    return unescape(_TAG.sub(" ", node.text or ""))


def _bare(words: str) -> str:
    return "".join(words.split())


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39]}…"


def _text(node: etree._Element) -> str | None:
    """The words of an element, or None where there are none."""
    words = read_text(node)
    return words if words.strip() else None


_KNOWN: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    (
        "itemMeta",
        frozenset("itemClass provider versionCreated firstCreated embargoed pubStatus edNote origRep".split()),
        frozenset({"signal"}),
    ),
    (
        "contentMeta",
        frozenset("urgency located language genre slugline creditline".split()),
        frozenset("creator altId keyword subject headline by description".split()),
    ),
)
"""For itemMeta and contentMeta, what they may have once and what several times, and is read."""


class _PackageReader(_AnyItemReader):
    """Reads the package of a news message, and the items that it refers to."""

    def __init__(self, root: etree._Element, package: etree._Element) -> None:
        super().__init__(package)
        self.items: dict[str, list[etree._Element]] = {}
        for item in root.iterfind(f"{_N}itemSet/{_N}newsItem"):
            self.items.setdefault(item.get("guid", ""), []).append(item)

    def reading(self) -> IssueReading:
        """The whole issue. Items that no group refers to make a section of their own at its end."""
        try:
            sections = [section for group in self._groups() if (section := self._section(group))]
            rest = [self._article(item) for items in self.items.values() for item in items]
            sections += [Section(None, rest)] if rest else []
            key = self._id() or self.item.get("guid") or ""
            title = self._words(self.content_meta, "headline") or key
            about = IssueMetadata(
                language=self._language(),
                publisher=next((self._words(node, "name") for node in children(self.item_meta, f"{_N}provider")), None),
                series=self._name(self.item_meta, "memberOf"),
            )
            return IssueReading(Issue(key, title, self._date(), sections, about), tuple(self.diagnostics))
        except ModelError as fault:
            raise DocumentError(str(fault), "newsml-g2", line=_line(self.item)) from None

    def _groups(self) -> Iterator[etree._Element]:
        """The groups in the order in which the root group refers to them; the root itself where it has items."""
        groups = {group.get("id"): group for group in self.item.iterfind(f"{_N}groupSet/{_N}group")}
        group_set = self.item.find(f"{_N}groupSet")
        waiting = [group_set.get("root")] if group_set is not None else []
        while waiting:
            group = groups.pop(waiting.pop(0), None)
            if group is not None:
                yield group
                waiting[:0] = [reference.get("idref") for reference in children(group, f"{_N}groupRef")]

    def _section(self, group: etree._Element) -> Section | None:
        articles = []
        for reference in children(group, f"{_N}itemRef"):
            items = self.items.get(reference.get("residref", ""))
            if items:
                articles.append(self._article(items.pop(0)))
            else:
                self._tell(
                    "SN401", f"the item {reference.get('residref')!r} is not in the message; left out", reference
                )
        return Section(self._words(group, "title"), articles) if articles else None

    def _article(self, item: etree._Element) -> Article:
        reader = _ItemReader(item)
        article = reader.article()
        self.diagnostics += reader.diagnostics
        return article

    def _date(self) -> date | None:
        written = self._words(self.content_meta, "contentCreated") or ""
        try:
            return date.fromisoformat(written[:10]) if written else None
        except ValueError:
            self._tell("SN401", f"contentCreated {written[:40]!r} is no date; left out", self.item)
            return None
