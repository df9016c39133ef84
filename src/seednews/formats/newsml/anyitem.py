"""Reads the parts that all kinds of NewsML-G2 items share: names, texts, dates and codes. Reports deviations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeAlias

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.newsml.write import ID_TYPE, NAMESPACE
from seednews.formats.shared.nitf_release import state_escaped, state_notes, state_release
from seednews.formats.shared.nodes import place_of
from seednews.formats.shared.vocabulary import Schemes
from seednews.formats.shared.xhtml import read_text
from seednews.model.moments import how_read, moment_in
from seednews.model.release import Release
from seednews.model.rules import is_language_tag

__all__ = [
    "CONTENT_META_ORDER",
    "ITEM_META_ORDER",
    "ITEM_ORDER",
    "LANG",
    "NAME",
    "OF_TEXTS",
    "AnyItemReader",
    "Children",
    "by_name",
    "letters",
    "short",
    "text_of",
]

_N = f"{{{NAMESPACE}}}"
NAME = f"{_N}name"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OF_TEXTS = frozenset({"id", "dir", LANG})
"""Attributes that do not change the meaning of a text."""

Children: TypeAlias = "dict[str, list[etree._Element]]"  # noqa: SLF001 - the public name of the class, in lxml
"""The children of an element by name. Names outside NewsML-G2 include the namespace."""


_NONE: Children = {}


def by_name(node: etree._Element | None) -> Children:
    """The children of an element; none if there is no element."""
    return _NONE if node is None else _in_order(node, {})[0]


def _in_order(node: etree._Element, order: Mapping[str, int]) -> tuple[Children, etree._Element | None]:
    """The children of an element, and the first one that comes too late in the order of the standard."""
    found: Children = {}
    late, last = None, 0
    for child in node:
        if not isinstance(tag := child.tag, str):  # a comment or an instruction
            continue
        name = _short_name(tag)
        if name in found:
            found[name].append(child)
        else:
            found[name] = [child]
        place = order.get(name, last)
        if place >= last:
            last = place
        elif late is None:
            late = child
    return found, late


@lru_cache(1024)
def _short_name(tag: str) -> str:
    """The name of an element, with its namespace unless that is NewsML-G2."""
    return tag.removeprefix(_N)


def _order(names: str) -> dict[str, int]:
    """The position of each name in a list. Names separated by ``|`` share a position."""
    return {name: place for place, group in enumerate(names.split()) for name in group.split("|")}


# The order of the elements in NewsML-G2 2.35.
ITEM_ORDER = _order(
    "catalogRef|catalog hopHistory pubHistory rightsInfo itemMeta contentMeta partMeta assert inlineRef derivedFrom "
    "contentSet|groupSet"
)
ITEM_META_ORDER = _order(
    "itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator profile service title "
    "edNote memberOf instanceOf signal altRep deliverableOf hash expires origRep incomingFeedId metadataCreator link"
)
CONTENT_META_ORDER = _order(
    "urgency contentCreated contentModified digitalSourceType located|infoSource|creator|contributor|audience|"
    "exclAudience|altId|rating|userInteraction language|genre|keyword|subject|slugline|headline|dateline|by|creditline|"
    "description"
)


class AnyItemReader:
    """The common part of the readers of items."""

    def __init__(self, item: etree._Element) -> None:
        self.item = item
        self.late: list[tuple[etree._Element, etree._Element | None]] = []
        """The item, its itemMeta and its contentMeta, each with the first child that comes too late."""
        self.diagnostics: list[Diagnostic] = []
        self.left_out: dict[str, etree._Element] = {}
        """The kinds of elements that the model does not support, with the first of each."""
        self.parts = self._children_of(item, ITEM_ORDER)
        self.item_meta = self._children_of(self._first(self.parts, "itemMeta"), ITEM_META_ORDER)
        self.content_meta = self._children_of(self._first(self.parts, "contentMeta"), CONTENT_META_ORDER)
        self.rights_info = by_name(self._first(self.parts, "rightsInfo"))
        self.undeclared: dict[str, etree._Element] = {}
        """The aliases without a declaration, with the first element that uses each."""
        self.schemes = self._schemes()

    def _children_of(self, node: etree._Element | None, order: Mapping[str, int]) -> Children:
        if node is None:
            return _NONE
        found, late = _in_order(node, order)
        self.late.append((node, late))
        return found

    def _schemes(self) -> Schemes:
        references = [node.get("href", "") for node in self.parts.get("catalogRef", ())]
        catalogs = self.parts.get("catalog", ())
        schemes = [scheme for catalog in catalogs for scheme in catalog.iterchildren(f"{_N}scheme")]
        return Schemes.of(references, {scheme.get("alias", ""): scheme.get("uri", "") for scheme in schemes})

    # -- diagnostics

    def _tell(self, code: str, message: str, node: etree._Element, severity: Severity = Severity.WARNING) -> None:
        place = place_of(node)
        self.diagnostics.append(Diagnostic(code, severity, message, place=place))

    def leave_out_of_message(self, node: etree._Element, further: str = "") -> None:
        """Tells an item of another kind, such as a concept item, beside those that are read."""
        self._tell("SN401", f"a {further}{etree.QName(node).localname} in the message; left out", node)

    def release_of_message(self, root: etree._Element) -> dict[str, Any]:
        """What the header of a message says about the release. Reports its other parts, which articles do not have."""
        header = root.find(f"{_N}header")
        for name, nodes in by_name(header).items():
            if name not in _HEADER_READ:
                severity = Severity.WARNING if name == "signal" else Severity.INFO
                written = text_of(nodes[0]) or nodes[0].get("qcode") or nodes[0].get("uri") or ""
                self._tell("SN401", f"the {name} of the message, {short(written)!r}; left out", nodes[0], severity)
        return self._release_in(header, "the message", "its items")

    def _release_in(self, node: etree._Element | None, what: str, whose: str) -> dict[str, Any]:
        """What an element beside the items says about their release: the header, a group or a reference."""
        release = Release(self._tell)
        for name, nodes in by_name(node).items():
            for each in nodes:
                if name == "signal":
                    words = each.get("qcode") or each.get("uri") or each.get("literal") or read_text(each)
                    release.mention(name, re.split("[:/#]", words)[-1], each)
                elif name == "edNote":
                    release.note(name, read_text(each), each)
                elif name not in _SAYS_NOTHING_OF_RELEASE:
                    self._state(name, each, release)
        said = release.values()
        if node is not None and said["status"] not in {None, "usable"}:
            self._tell("SN413", f"{what} is {said['status']}, and so are {whose}", node)
        return said

    def told(self) -> tuple[Diagnostic, ...]:
        """All diagnostics, sorted by line."""
        return tuple(sorted(self.diagnostics, key=lambda each: each.line or 0))

    def _leave_out(self, kind: str, node: etree._Element) -> None:
        self.left_out.setdefault(kind, node)

    def _tell_left_out(self) -> None:
        for kind, node in self.left_out.items():
            self._tell("SN401", f"{kind} is not supported; left out", node)

    # -- finding

    def _first(self, found: Children, name: str) -> etree._Element | None:
        """The first child of that name. Reports further ones."""
        nodes = found.get(name)
        if nodes is None:
            return None
        if len(nodes) > 1:
            self._leave_out(f"a further {name}", nodes[1])
        return nodes[0]

    def _words(self, found: Children, name: str) -> str | None:
        """The first text of that name. Reports further ones with a different text."""
        first = None
        for node in found.get(name, ()):
            words = text_of(node)
            if first is None:
                first = words
            elif words is not None and words != first:
                self._tell("SN401", f"a further {name}, {short(words)!r}; left out", node)
        return first

    def _name(self, found: Children, name: str) -> str | None:
        node = self._first(found, name)
        return None if node is None else self._name_in(node, name)

    def _name_in(self, node: etree._Element, kind: str) -> str | None:
        """The name of a concept, or else its literal, code or URI. Reports other children and attributes."""
        words = code = None
        for child in node:
            if words is None and child.tag == NAME:
                words = text_of(child)
            elif isinstance(child.tag, str):
                self._leave_out(f"{etree.QName(child).localname} of {kind}", child)
        if words is None and (words := node.get("literal")) is None:
            words = code = node.get("qcode") or node.get("uri")
        if code is not None:
            self._tell("SN414", f"the {kind} {short(code)!r} has no name; the code is used as its name", node)
        self._leave_out_attributes(node, kind, words)
        return words if words and words.strip() else None

    def _concept_in(self, node: etree._Element) -> tuple[str | None, str | None]:
        """Code and name of a concept. A literal of several words is a name."""
        named = next(node.iterchildren(NAME), None) if len(node) else None
        name = None if named is None else text_of(named)
        if code := node.get("qcode"):
            return self._qcode(code, node), name
        literal = node.get("literal")
        if literal is None or len(literal.split()) == 1:
            return node.get("uri") or literal, name
        if name is not None and name != literal:
            self._leave_out(f"literal of {etree.QName(node).localname}", node)
        return node.get("uri"), name or literal

    def _related(self, node: etree._Element, name: str) -> str | None:
        """The code of a relation, such as a role or a type: a QCode or a URI."""
        written = node.get(name)
        if not written:
            return node.get(f"{name}uri")
        first, *further = written.split() or [""]
        if further:
            self._leave_out(f"a further {name} of {etree.QName(node).localname}", node)
        return self._qcode(first, node) or None

    def _qcode(self, written: str, node: etree._Element) -> str:
        """A QCode in the form of the model. Reports an alias without a declaration."""
        alias, colon, _ = written.partition(":")
        if colon and not self.schemes.knows(alias):
            self.undeclared.setdefault(alias, node)
        return self.schemes.code_of(written)

    def _leave_out_attributes(self, node: etree._Element, kind: str, words: str | None = None) -> None:
        """Report the attributes of a text or a concept, except those whose value was read as `words`."""
        for name, value in node.items():
            if name not in OF_TEXTS and value != words:
                self._leave_out(f"{name} of {kind}", node)

    def _place(self, field: str) -> etree._Element:
        """The first element of a field, or else the item."""
        name = _ELEMENTS.get(field, field)
        found = (group[name][0] for group in (self.item_meta, self.content_meta, self.parts) if name in group)
        return next(found, self.item)

    # -- values

    def _concept(self, qcode: str | None, uri: str | None) -> tuple[str, str]:
        """Scheme and code of a concept from its QCode or its URI; both empty if there is neither."""
        if qcode:
            return self.schemes.of_code(qcode)
        return self.schemes.of_uri(uri) if uri else ("", "")

    def _release(self) -> dict[str, Any]:
        """Status and embargo, by the rule for all formats: the strictest statement counts."""
        release = Release(self._tell)
        further = list(self.item.iterchildren(f"{_N}itemMeta"))[1:]
        for found in (self.item_meta, *map(by_name, further)):
            for name, nodes in found.items():
                for node in nodes if name not in _SAYS_NOTHING_OF_RELEASE else ():
                    self._state(name, node, release)
        if not self._is_ours():
            self._state_notes(release)
        state_release(self.item, release)  # a body in NITF may have its own head
        return release.values()

    def _state(self, name: str, node: etree._Element, release: Release[etree._Element]) -> None:
        """Read the statement of an element of itemMeta about the release."""
        if name == "pubStatus":
            self._state_status(node, release)
        elif name == "embargoed":
            release.embargo(name, "".join(node.xpath("text()")) if len(node) else node.text or "", node)
        elif name == "expires":
            release.expiry(name, "".join(node.xpath("text()")) if len(node) else node.text or "", node)
        elif name == "signal":
            if not self._is_ours():
                release.mention(name, self._concept(node.get("qcode"), node.get("uri"))[1], node)
        else:  # not an element of the standard, or a property defined by a provider
            key = next(filter(None, map(node.get, _RELATIONS)), name)
            value = next(filter(None, map(node.get, ("value", "qcode", "uri", "literal"))), read_text(node))
            release.key(re.split("[:/#}]", key)[-1], re.split("[:/#]", value)[-1] if node.get("uri") else value, node)

    def _state_status(self, node: etree._Element, release: Release[etree._Element]) -> None:
        qcode, uri = node.get("qcode"), node.get("uri")
        for written, (scheme, code) in ((qcode, self._concept(qcode, None)), (uri, self._concept(None, uri))):
            if written:
                release.status("pubStatus", f"stat:{code}" if scheme == "stat" else written, node, "stat:")
        if not (qcode or uri):
            release.status("pubStatus", node.get("literal", ""), node, "stat:")

    def _state_notes(self, release: Release[etree._Element]) -> None:
        """Read the statements of notes for editors, and of escaped NITF."""
        for node in self.item_meta.get("edNote", ()):
            release.note("edNote", read_text(node), node)
        for node in self.item.iterfind(f"{_N}contentSet/{_N}inlineData"):
            state_escaped(node, "newsml-g2", release)
        state_notes(self.item, release)

    def _is_ours(self) -> bool:
        """Whether the generator of the item is this library."""
        return any(node.text == "seednews" for node in self.item_meta.get("generator", ()))

    def _id(self) -> str | None:
        first = None
        for node in self.content_meta.get("altId", ()):
            if first is None and node.get("typeuri") == ID_TYPE:
                first = text_of(node)
            else:
                self._leave_out("altId", node)
        return first

    def _language(self) -> str | None:
        node = self._first(self.content_meta, "language")
        tag = node.get("tag") if node is not None else None
        other = self.item.get(LANG)
        if node is not None and tag and other and not is_language_tag(tag) and is_language_tag(other):
            self._tell("SN401", f"{short(tag)!r} is not a language tag; the tag of the item, {other!r}, was used", node)
            return other
        return tag or other or None

    def _number(self, written: str | None, node: etree._Element) -> int | None:
        bare = (written or "").strip()
        if bare.isascii() and bare.isdigit() and len(bare) < 20:
            return int(bare)
        if bare:
            self._tell("SN401", f"{bare[:40]!r} is not a whole number; left out", node)
        return None

    def _moment(self, node: etree._Element | None, name: str) -> datetime | None:
        """A date with time; None if the element is empty."""
        written = "" if node is None else node.text or ""
        if node is None or not written.strip():
            return None
        moment, right = moment_in(written)
        if moment is None:
            self._tell("SN401", f"{name} {written[:40]!r} is not a date with time; left out", node)
        elif right != written:
            self._tell("SN402", f"{name} {how_read(written, right)}", node)
        return moment


_SAYS_NOTHING_OF_RELEASE = ITEM_META_ORDER.keys() - {"pubStatus", "embargoed", "expires", "signal"}
_RELATIONS = ("rel", "reluri", "type", "typeuri")
"""Attributes that contain the kind of a provider's own property."""
_ELEMENTS = {
    "id": "altId",
    "created": "firstCreated",
    "modified": "versionCreated",
    "published": "pubHistory",
    "creators": "creator",
    "credit": "creditline",
    "rights": "rightsInfo",
    "source": "origRep",
    "keywords": "keyword",
    "subjects": "subject",
    "edition_note": "edNote",
    "signals": "signal",
}
"""The elements whose names differ from those of their fields."""

_HEADER_READ = frozenset("sent catalogRef catalog sender transmitId priority".split())
"""Elements of the header that need no report."""


def letters(words: str) -> str:
    """A text without white space."""
    return "".join(words.split())


def short(words: str) -> str:
    """A text, shortened for a message."""
    return words if len(words) <= 40 else f"{words[:39]}…"


def text_of(node: etree._Element) -> str | None:
    """The text of an element, or None if it is blank."""
    words = read_text(node)
    return words if words and not words.isspace() else None
