"""Reads NewsML-G2: a news item into an article, a news message into an issue.

What the model has no place for is named, once for each kind of element; what deviates from the standard is put right
and named. The table in :mod:`seednews.formats.newsml.write` says where each field stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from itertools import chain
from typing import Any, TypeAlias, get_args

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, IssueFound, ModelError
from seednews.formats.format import IssueReading, Reading
from seednews.formats.markup import read_text
from seednews.formats.newsml.content import describe, is_blank, read_content
from seednews.formats.newsml.receivers import TOPICS
from seednews.formats.newsml.write import ID_TYPE, KICKER, NAMESPACE, OWN
from seednews.formats.nitf_body import Words
from seednews.formats.vocabulary import Schemes
from seednews.formats.xml import how_read, line_of, moment_in, parse_xml
from seednews.model import Article, Issue, IssueMetadata, Metadata, Paragraph, Section, Separator, Subject
from seednews.model.metadata import UNKNOWN_PROVIDER, Status, admit, as_subject
from seednews.model.rules import is_language_tag

__all__ = ["read", "read_issue"]

_N = f"{{{NAMESPACE}}}"
_NAME = f"{_N}name"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_OF_TEXTS = frozenset({"id", "dir", _LANG})
"""Attributes that say nothing of what a text means."""
_OF_SUBJECTS = _OF_TEXTS | {"qcode", "uri"}


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a news item, or in a news message that carries one.

    Raises:
        DocumentError: where the document is not XML, not NewsML-G2, or holds no news item of text.
    """
    try:
        root = parse_xml(data, "newsml-g2")
        reader = _ItemReader(_item(root))
        article = reader.article()
        if root.tag == f"{_N}newsMessage":
            reader.look_at_message(root)
        return Reading(article, reader.told())
    except DocumentError as fault:
        raise fault.named(name) from None


def read_issue(data: bytes, name: str | None = None) -> IssueReading:
    """The issue in a news message: its package says what is in which section; without one, all is in one section.

    Raises:
        DocumentError: where the document is not XML, not a news message, or has no news items of text.
    """
    try:
        root = parse_xml(data, "newsml-g2")
        if root.tag != f"{_N}newsMessage":
            raise _refusal(root, "an issue is a newsMessage")
        package = root.find(f"{_N}itemSet/{_N}packageItem")
        return _MessageReader(root).reading() if package is None else _PackageReader(root, package).reading()
    except DocumentError as fault:
        raise fault.named(name) from None


# -- what a document is


def _item(root: etree._Element) -> etree._Element:
    """The news item in a document."""
    if root.tag == f"{_N}newsItem":
        return root
    if root.tag == f"{_N}newsMessage":
        items = list(root.iter(f"{_N}newsItem"))
        if len(items) == 1 and root.find(f"{_N}itemSet/{_N}packageItem") is None:
            return items[0]
        if items:
            reason = f"a news message with {len(items)} news items, not one article"
            raise IssueFound(reason, "newsml-g2", line=line_of(root))
    if etree.QName(root).localname == "contentSet":
        return _around(root)
    raise _refusal(root, f"not newsItem of NewsML-G2 (namespace {NAMESPACE})")


def _around(content: etree._Element) -> etree._Element:
    """An item around a content set that came alone."""
    item = etree.Element(f"{_N}newsItem")
    content.tag = f"{_N}contentSet"
    item.append(content)
    return item


_OTHER_KINDS = {
    "packageItem": "a package alone: it refers to items that are elsewhere, and has no text of its own",
    "conceptItem": "a concept item: it describes a person, a place, a topic, and is no article",
    "knowledgeItem": "a knowledge item: it lists the concepts of a vocabulary, and is no article",
    "planningItem": "a planning item: it says what will be covered, and is no article",
    "catalogItem": "a catalog item: it lists schemes of codes, and is no article",
    "newsMessage": "a news message without a news item",
}
"""What the other documents of the standard are, by their root."""


def _refusal(root: etree._Element, wanted: str) -> DocumentError:
    """Why a document is not read."""
    kind = etree.QName(root)
    known = _OTHER_KINDS.get(kind.localname) if kind.namespace == NAMESPACE else None
    reason = f"the root is <{kind.localname}>, {known or wanted}"
    if known and wanted.startswith("an issue"):
        reason += f"; {wanted}"
    advice = "send it in a newsMessage, with the items that it refers to" if kind.localname == "packageItem" else None
    return DocumentError(reason, "newsml-g2", line=line_of(root), advice=advice)


# -- what is the same in items of every kind

_Children: TypeAlias = "dict[str, list[etree._Element]]"  # noqa: SLF001 - the public name of the class, in lxml
"""The children of an element by name; those that are not of NewsML-G2 with their namespace."""


_NONE: _Children = {}


def _children(node: etree._Element | None) -> _Children:
    return _NONE if node is None else _children_in_order(node, {})[0]


def _children_in_order(node: etree._Element, order: Mapping[str, int]) -> tuple[_Children, etree._Element | None]:
    """The children of an element, and the first that stands too late in it."""
    found: _Children = {}
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
    """The name of an element; one that is not of NewsML-G2 with its namespace."""
    return tag.removeprefix(_N)


def _order(names: str) -> dict[str, int]:
    """The place of each name in a list of them; those between strokes may be mixed."""
    return {name: place for place, group in enumerate(names.split()) for name in group.split("|")}


# The order of the elements in NewsML-G2 2.35.
_ITEM_ORDER = _order(
    "catalogRef|catalog hopHistory pubHistory rightsInfo itemMeta contentMeta partMeta assert inlineRef derivedFrom "
    "contentSet|groupSet"
)
_ITEM_META_ORDER = _order(
    "itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator profile service title "
    "edNote memberOf instanceOf signal altRep deliverableOf hash expires origRep incomingFeedId metadataCreator link"
)
_CONTENT_META_ORDER = _order(
    "urgency contentCreated contentModified digitalSourceType located|infoSource|creator|contributor|audience|"
    "exclAudience|altId|rating|userInteraction language|genre|keyword|subject|slugline|headline|dateline|by|creditline|"
    "description"
)


class _AnyItemReader:
    """What is the same in items of every kind."""

    def __init__(self, item: etree._Element) -> None:
        self.item = item
        self.late: list[tuple[etree._Element, etree._Element | None]] = []
        """The item, its itemMeta and its contentMeta, each with the first child that stands too late in it."""
        self.diagnostics: list[Diagnostic] = []
        self.left_out: dict[str, etree._Element] = {}
        """The kinds of elements that the model does not hold, with the first of each."""
        self.parts = self._children_of(item, _ITEM_ORDER)
        self.item_meta = self._children_of(self._first(self.parts, "itemMeta"), _ITEM_META_ORDER)
        self.content_meta = self._children_of(self._first(self.parts, "contentMeta"), _CONTENT_META_ORDER)
        self.undeclared: dict[str, etree._Element] = {}
        """The aliases that nothing declares, with the first element that uses each."""
        self.schemes = self._schemes()

    def _children_of(self, node: etree._Element | None, order: Mapping[str, int]) -> _Children:
        if node is None:
            return _NONE
        found, late = _children_in_order(node, order)
        self.late.append((node, late))
        return found

    def _schemes(self) -> Schemes:
        references = [node.get("href", "") for node in self.parts.get("catalogRef", ())]
        catalogs = self.parts.get("catalog", ())
        schemes = [scheme for catalog in catalogs for scheme in catalog.iterchildren(f"{_N}scheme")]
        return Schemes.of(references, {scheme.get("alias", ""): scheme.get("uri", "") for scheme in schemes})

    # -- what is told

    def _tell(self, code: str, message: str, node: etree._Element, severity: Severity = Severity.WARNING) -> None:
        line = line_of(node)
        place = None if line is None else (line, None)
        self.diagnostics.append(Diagnostic(code, severity, message, place=place))

    def look_at_message(self, root: etree._Element) -> None:
        """Tells what the header of a message says that no article holds."""
        for name, nodes in _children(root.find(f"{_N}header")).items():
            if name not in _HEADER_READ:
                severity = Severity.WARNING if name == "signal" else Severity.INFO
                written = _text(nodes[0]) or nodes[0].get("qcode") or nodes[0].get("uri") or ""
                self._tell("SN401", f"the {name} of the message, {_short(written)!r}; left out", nodes[0], severity)

    def told(self) -> tuple[Diagnostic, ...]:
        """Everything that was told, in the order of the lines."""
        return tuple(sorted(self.diagnostics, key=lambda each: each.line or 0))

    def _leave_out(self, kind: str, node: etree._Element) -> None:
        self.left_out.setdefault(kind, node)

    def _tell_left_out(self) -> None:
        for kind, node in self.left_out.items():
            self._tell("SN401", f"{kind} is nothing that the model holds; left out", node)

    # -- finding

    def _first(self, found: _Children, name: str) -> etree._Element | None:
        """The first child of that name; that there are others is told."""
        nodes = found.get(name)
        if nodes is None:
            return None
        if len(nodes) > 1:
            self._leave_out(f"a further {name}", nodes[1])
        return nodes[0]

    def _words(self, found: _Children, name: str) -> str | None:
        """The first text of that name; another one is told, and what attributes say of it."""
        first = None
        for node in found.get(name, ()):
            words = _text(node)
            self._leave_out_attributes(node, name)
            if first is None:
                first = words
            elif words is not None and words != first:
                self._tell("SN401", f"a further {name}, {_short(words)!r}; left out", node)
        return first

    def _name(self, found: _Children, name: str) -> str | None:
        node = self._first(found, name)
        return None if node is None else self._name_in(node, name)

    def _name_in(self, node: etree._Element, kind: str) -> str | None:
        """The name of a concept in words, else its literal, code or address; what else it holds is told."""
        words = code = None
        for child in node:
            if words is None and child.tag == _NAME:
                words = _text(child)
            elif isinstance(child.tag, str):
                self._leave_out(f"{etree.QName(child).localname} of {kind}", child)
        if words is None and (words := node.get("literal")) is None:
            words = code = node.get("qcode") or node.get("uri")
        if code is not None:
            self._tell("SN414", f"the {kind} {_short(code)!r} has no name; the code stands for one", node)
        self._leave_out_attributes(node, kind, words)
        return words if words and words.strip() else None

    def _leave_out_attributes(self, node: etree._Element, kind: str, words: str | None = None) -> None:
        """Tells what attributes say of a text, or of a concept, unless they say the words that were read."""
        for name, value in node.items():
            if name not in _OF_TEXTS and value != words:
                self._leave_out(f"{name} of {kind}", node)

    def _place(self, field: str) -> etree._Element:
        """The first element that holds a field, else the item."""
        name = _ELEMENTS.get(field, field)
        found = (group[name][0] for group in (self.item_meta, self.content_meta, self.parts) if name in group)
        return next(found, self.item)

    # -- values

    def _concept(self, qcode: str | None, uri: str | None) -> tuple[str, str]:
        """Scheme and code of a concept, whichever way it is written; both empty where it is not."""
        if qcode:
            return self.schemes.of_code(qcode)
        return self.schemes.of_uri(uri) if uri else ("", "")

    def _id(self) -> str | None:
        first = None
        for node in self.content_meta.get("altId", ()):
            if first is None and node.get("typeuri") == ID_TYPE:
                first = _text(node)
            else:
                self._leave_out("altId", node)
        return first

    def _language(self) -> str | None:
        node = self._first(self.content_meta, "language")
        tag = node.get("tag") if node is not None else None
        other = self.item.get(_LANG)
        if node is not None and tag and other and not is_language_tag(tag) and is_language_tag(other):
            self._tell("SN401", f"{_short(tag)!r} is no language tag; the item's own, {other!r}, was read", node)
            return other
        return tag or other or None

    def _number(self, written: str | None, node: etree._Element) -> int | None:
        bare = (written or "").strip()
        if bare.isascii() and bare.isdigit() and len(bare) < 20:
            return int(bare)
        if bare:
            self._tell("SN401", f"{bare[:40]!r} is no whole number; left out", node)
        return None

    def _moment(self, node: etree._Element | None, name: str) -> datetime | None:
        """A date and time; an empty one is none."""
        written = "" if node is None else node.text or ""
        if node is None or not written.strip():
            return None
        moment, right = moment_in(written)
        if moment is None:
            self._tell("SN401", f"{name} {written[:40]!r} is no date with time; left out", node)
        elif right != written:
            self._tell("SN402", f"{name} {how_read(written, right)}", node)
        return moment


class _ItemReader(_AnyItemReader):
    """Reads one news item."""

    def article(self) -> Article:
        """The whole article.

        Raises:
            DocumentError: where the item is not of text.
        """
        kicker, standfirst = self._descriptions()
        words = self._content()
        headline = self._words(self.content_meta, "headline")
        byline = self._words(self.content_meta, "by")
        meta = self._metadata(words)
        try:
            article = Article(
                self._either(headline, words.headline, "headline"),
                self._either(standfirst, words.standfirst, "abstract"),
                self._either(byline, words.byline, "byline"),
                words.body,
                meta,
                kicker=self._either(kicker, words.kicker, "kicker"),
            )
        except ModelError as fault:
            raise DocumentError(str(fault), "newsml-g2", line=line_of(self.item)) from None
        self._tell_what_is_odd(article)
        return article

    def _either(self, stated: str | None, inside: str | None, name: str) -> str | None:
        """What the metadata states, else what the body's own head says; where they differ, that is told."""
        if stated is not None and inside is not None and _letters(stated) != _letters(inside):
            node = self.parts["contentSet"][0]
            self._tell("SN401", f"the body has another {name}, {_short(inside)!r}; left out", node)
        return inside if stated is None else stated

    def _descriptions(self) -> tuple[str | None, str | None]:
        """Kicker and standfirst: the summary, else a description without a role. Any other is told."""
        nodes = self.content_meta.get("description", [])
        kickers = [node for node in nodes if node.get("roleuri") == KICKER]
        kicker = next((words for node in kickers if (words := _text(node)) is not None), None)
        others = [node for node in nodes if node.get("roleuri") != KICKER]
        others.sort(key=lambda node: (not self._is_summary(node), node.get("role") is not None))
        chosen = others[0] if others and (self._is_summary(others[0]) or others[0].get("role") is None) else None
        for node in others:
            if node is not chosen and (words := _text(node)) is not None:
                self._tell("SN401", f"a description {_short(words)!r}; left out", node)
        return kicker, None if chosen is None else _text(chosen)

    def _is_summary(self, node: etree._Element) -> bool:
        return self._concept(node.get("role"), node.get("roleuri")) == ("drol", "summary")

    # -- what is told of the whole

    def _tell_what_is_odd(self, article: Article) -> None:
        for found, read in (
            (self.parts, _ITEM_READ),
            (self.item_meta, _ITEM_META_READ),
            (self.content_meta, _CONTENT_META_READ),
        ):
            for name in found if not found.keys() <= read else ():
                told = (node for node in found[name] if name != "dateline" or not _begins(article, node))
                if name not in read and (node := next(told, None)) is not None:
                    self._leave_out(f"<{name}>", node)
        self._tell_left_out()
        for parent, late in self.late:
            if late is not None:
                inside = etree.QName(parent).localname
                self._tell("SN410", f"<{etree.QName(late).localname}> stands too late in {inside}", late)

    # -- metadata

    def _metadata(self, words: Words) -> Metadata:
        item, content = self.item_meta, self.content_meta
        subjects, literals = self._subjects()
        values: dict[str, Any] = {
            "id": self._id(),
            "guid": self.item.get("guid") or None,
            "version": self._number(self.item.get("version"), self.item),
            "language": self._language(),
            "direction": self.item.get("dir"),
            "created": self._moment(self._first(item, "firstCreated"), "firstCreated"),
            "modified": self._moment(self._first(item, "versionCreated"), "versionCreated"),
            "published": self._published(),
            "embargoed": self._moment(self._first(item, "embargoed"), "embargoed"),
            "status": self._status(),
            "provider": self._either(self._name(item, "provider"), words.provider, "distributor"),
            "creators": self._names("creator"),
            "credit": self._words(content, "creditline"),
            "rights": self._either(self._rights(), words.rights, "rights"),
            "source": self._words(item, "origRep"),
            "keywords": self._keywords(literals),
            "subjects": subjects,
            "genre": self._name(content, "genre"),
            "urgency": self._urgency(),
            "located": self._either(self._name(content, "located"), words.located, "location"),
            "slugline": self._words(content, "slugline"),
            "edition_note": self._words(item, "edNote"),
            "signals": tuple(self._signals()),
        }
        meta, faults = admit(values)
        for name, fault in faults.items():
            self._tell("SN401", f"{fault}; left out", self._place(name))
        return self._keep_back(meta)

    def _published(self) -> datetime | None:
        history = self._first(self.parts, "pubHistory")
        published = self._first(_children(history), "published")
        return self._moment(self._first(_children(published), "timestamp"), "timestamp")

    def _rights(self) -> str | None:
        found = _children(self._first(self.parts, "rightsInfo"))
        for name, nodes in found.items():
            if name != "copyrightNotice":
                self._leave_out(f"{name} of rightsInfo", nodes[0])
        return self._words(found, "copyrightNotice")

    def _names(self, name: str) -> tuple[str, ...]:
        names = (self._name_in(node, name) for node in self.content_meta.get(name, ()))
        return tuple(name for name in names if name is not None)

    def _urgency(self) -> int | None:
        node = self._first(self.content_meta, "urgency")
        return None if node is None else self._number(node.text, node)

    def _status(self) -> str | None:
        """The status; one that is not known may say that nobody is to publish the item."""
        node = self._first(self.item_meta, "pubStatus")
        if node is None:
            return None
        scheme, code = self._concept(node.get("qcode"), node.get("uri"))
        status = _STATUS.get(code.lower()) if scheme in {"stat", ""} else None
        written = node.get("qcode") or node.get("uri") or ""
        if status is None:
            self._tell("SN413", f"the status {written!r} is not known; the item was read as withheld", node)
        elif (scheme, code) != ("stat", status):
            self._tell("SN402", f"pubStatus {written!r} was read as stat:{status}", node)
        return status or "withheld"

    def _keep_back(self, meta: Metadata) -> Metadata:
        """An item whose embargo has no end that can be known is withheld, unless it is not to appear at all."""
        node = next(iter(self.item_meta.get("embargoed", ())), None)
        if node is None or meta.embargoed is not None or meta.status == "canceled":
            return meta
        written = f" {node.text[:40]!r}" if node.text and node.text.strip() else ""
        self._tell("SN413", f"an embargo{written} whose end is not said; the item was read as withheld", node)
        return attrs.evolve(meta, status="withheld")

    def _signals(self) -> Iterator[str]:
        for node in self.item_meta.get("signal", ()):
            scheme, code = self._concept(node.get("qcode"), node.get("uri"))
            if scheme == "sig" and code:
                yield code
            else:
                written = node.get("qcode") or node.get("uri")
                self._tell("SN401", f"the signal {written!r} is not of the scheme sig; left out", node)

    def _keywords(self, literals: list[str]) -> tuple[str, ...]:
        words = [words for node in self.content_meta.get("keyword", ()) if (words := _text(node)) is not None]
        return (*words, *(literal for literal in dict.fromkeys(literals) if literal not in words))

    # -- subjects

    def _subjects(self) -> tuple[tuple[Subject, ...], list[str]]:
        """The subjects that are codes, and the names of those that are mere words."""
        subjects: list[Subject] = []
        literals: list[str] = []
        for node in self.content_meta.get("subject", ()):
            if self._repeats_a_topic(node):
                continue
            if node.get("qcode") or node.get("uri"):
                subjects += self._subject(node, node)
            elif (main := node.find(f"{_N}mainConcept")) is not None:
                subjects += self._subject(main, node)
            elif (name := self._name_in(node, "subject")) is not None:
                self._tell("SN412", f"the subject {_short(name)!r} has no code, and was read as a keyword", node)
                literals.append(name)
            else:
                self._tell("SN401", "a subject without a code and without words; left out", node)
        self._tell_undeclared()
        return tuple(subjects), literals

    def _repeats_a_topic(self, node: etree._Element) -> bool:
        """Whether a subject code was written for a receiver, beside the media topic that says the same."""
        alias, _, code = (node.get("qcode") or "").partition(":")
        if alias != "subj":
            return False
        scheme, _, topic = (node.get("derivedfrom") or "").partition(":")
        return scheme == "medtop" and TOPICS.get(topic) == code

    def _subject(self, node: etree._Element, whole: etree._Element) -> Iterator[Subject]:
        """A subject; `whole` is the element where `node` is the main one of several concepts in it."""
        written = node.get("qcode")
        if written:
            alias, _, bare = written.partition(":")
            if not alias or not bare:
                self._tell("SN401", f"the subject {_short(written)!r} is no code behind an alias; left out", node)
                return
            if not self.schemes.knows(alias):
                self.undeclared.setdefault(alias, node)
        for attribute in node.keys():  # noqa: SIM118 - an element is no mapping
            if attribute not in _OF_SUBJECTS:
                self._leave_out(f"{attribute} of subject", node)
        name = next((child for child in node if child.tag == _NAME), None) if len(node) else None
        for child in whole:
            if child is not name and child is not node and isinstance(child.tag, str):
                self._leave_out(f"{etree.QName(child).localname} of subject", child)
        scheme, code = self._concept(written, node.get("uri"))
        try:
            yield as_subject(scheme, code, None if name is None else _text(name))
        except ModelError as fault:
            self._tell("SN401", f"{fault}; left out", node)

    def _tell_undeclared(self) -> None:
        """Aliases that nothing declares: a catalog that is not known here may, or they are wrong."""
        if not self.undeclared:
            return
        aliases, node = ", ".join(self.undeclared), next(iter(self.undeclared.values()))
        if self.schemes.unknown:
            where = ", ".join(self.schemes.unknown)
            self._tell("SN405", f"{where} is not known here; the aliases {aliases} were kept as schemes", node)
        else:
            self._tell("SN406", f"no catalog declares the aliases {aliases}; they were kept as schemes", node)

    # -- the content

    def _stated(self) -> Iterator[str]:
        """The letters of what the metadata say that writers put at the head of a body."""
        for found in (self.content_meta, self.item_meta, self.parts):
            for node in chain.from_iterable(found[name][:9] for name in _LEADS & found.keys()):
                yield _letters("".join(node.itertext(etree.Element)))

    def _content(self) -> Words:
        """The words of the content.

        Raises:
            DocumentError: where the item is not of text.
        """
        nature = self._nature()
        sets = self.parts.get("contentSet", [])
        words = read_content(sets, self._stated, self._tell)
        if words is None:
            nodes = [node for each in sets for node in each.iterchildren(etree.Element)]
            self._refuse_other_than_text(nature, nodes)
            words = Words()
            self._tell("SN404", "the item has no content; it was read without a body", self.item)
        elif not words.body:
            node = next((node for each in sets for node in each.iterchildren(etree.Element)), self.item)
            severity = Severity.INFO if self._is_ours() else Severity.WARNING
            self._tell("SN404", "the content of the item has no words", node, severity)
        elif nature not in {"text", ""}:
            self._tell("SN401", f"the item says that it is {nature}, and was read as text", self.item)
        self.diagnostics += words.diagnostics
        return words

    def _is_ours(self) -> bool:
        """Whether the item says that this library wrote it, of an article that has no more words, then."""
        return any(node.text == "seednews" for node in self.item_meta.get("generator", ()))

    def _nature(self) -> str:
        """The class of the item in one word: ``text``, ``picture``."""
        node = self._first(self.item_meta, "itemClass")
        if node is None:
            return ""
        scheme, nature = self._concept(node.get("qcode"), node.get("uri"))
        if scheme != "ninat":
            self._tell("SN402", f"itemClass {node.get('qcode') or node.get('uri')!r} was read as ninat:{nature}", node)
        return nature

    def _refuse_other_than_text(self, nature: str, nodes: list[etree._Element]) -> None:
        content = ", ".join(dict.fromkeys(map(describe, nodes))) or "none"
        if nature not in {"text", ""}:
            reason = f"a news item of the class {nature}, not of text; its content is: {content}"
        elif nature and all(map(is_blank, nodes)):
            return
        else:
            reason = f"there is no text to read; the content of the item is: {content}"
        raise DocumentError(reason, "newsml-g2", line=line_of(self.item))


_LEADS = frozenset("headline description by dateline located creditline provider rightsInfo".split())

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
"""The elements that are not called as the fields of the metadata that they hold."""

_STATUS = {status: status for status in get_args(Status)} | {"cancelled": "canceled"}
"""The statuses that the standard has, and how else people write them."""

_HEADER_READ = frozenset("sent catalogRef catalog sender transmitId priority".split())
"""What the header of a message has of its own, and what is read of it."""
_ITEM_READ = frozenset("catalogRef catalog pubHistory rightsInfo itemMeta contentMeta contentSet".split())
_ITEM_META_READ = frozenset(
    "itemClass provider versionCreated firstCreated embargoed pubStatus generator edNote signal origRep".split()
)
_CONTENT_META_READ = frozenset(
    "urgency located creator altId language genre keyword subject slugline headline by creditline description".split()
)
"""What is read of an item and of its metadata. The generator says nothing of the article."""


def _begins(article: Article, dateline: etree._Element) -> bool:
    """Whether the body, or the first paragraph in it, begins with a dateline, so that it is kept."""
    texts = [block for block in article.body if not isinstance(block, Separator)]
    paragraph = next((block for block in texts if isinstance(block, Paragraph)), None)
    words = _letters(read_text(dateline))
    return any(_letters(block.text).startswith(words) for block in (*texts[:1], paragraph) if block is not None)


def _letters(words: str) -> str:
    return "".join(words.split())


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39]}…"


def _text(node: etree._Element) -> str | None:
    """The words of an element, or None where there are none."""
    words = read_text(node)
    return words if words and not words.isspace() else None


# -- issues


class _MessageReader(_AnyItemReader):
    """Reads a message that has items and no package: all of them in one section, by the name of the message."""

    def __init__(self, root: etree._Element, package: etree._Element | None = None) -> None:
        super().__init__(root if package is None else package)
        self.root = root
        self.items: dict[str, list[etree._Element]] = {}
        """The items that are to be read, by guid."""
        self.taken: dict[str, list[int]] = {}
        """The versions that were read, by guid."""
        for item in root.iterfind(f"{_N}itemSet/{_N}newsItem"):
            self.items.setdefault(item.get("guid", ""), []).append(item)

    def reading(self) -> IssueReading:
        """The whole issue.

        Raises:
            DocumentError: where none of the items is of text.
        """
        try:
            issue = self._issue()
        except ModelError as fault:
            raise DocumentError(str(fault), "newsml-g2", line=line_of(self.item)) from None
        self.look_at_message(self.root)
        self._tell_left_out()
        return IssueReading(issue, self.told())

    def _issue(self) -> Issue:
        articles = self._rest()
        if not articles:
            raise self._nothing()
        header = _children(self.root.find(f"{_N}header"))
        key = self._words(header, "transmitId") or next(iter(self.items)) or "message"
        self._tell("SN411", f"{len(articles)} items and no package; they were read as one section", self.root)
        return Issue(key, key, None, [Section(None, articles)])

    def _nothing(self) -> DocumentError:
        """The reasons why none of the items is an article."""
        why = "; ".join(dict.fromkeys(each.message.removesuffix("; left out") for each in self.diagnostics))
        return DocumentError(f"no news item in the message is of text: {why}", "newsml-g2", line=line_of(self.root))

    def _rest(self) -> list[Article]:
        """The articles of the items that no group refers to, each in its newest version; other items are told."""
        for node in self.root.iterfind(f"{_N}itemSet/*"):
            kind = etree.QName(node).localname
            if kind != "newsItem" and node is not self.item:
                further = "further " if kind == "packageItem" else ""
                self._tell("SN401", f"a {further}{kind} in the message; left out", node)
        return [article for guid in self.items for item in self._left(guid) for article in self._article(item)]

    def _left(self, guid: str) -> Iterator[etree._Element]:
        """Of the items of a guid that were not read the newest, where none was; of those without a guid all."""
        items = self.items[guid]
        if not guid:
            yield from items
        elif items and guid not in self.taken:
            yield self._take(guid, max(items, key=_version))
        for item in items if guid else ():
            version = _version(item)
            if version in self.taken[guid]:
                self._tell("SN415", f"version {version} of the item {guid!r} comes twice; one was left out", item)
            else:
                read = ", ".join(map(str, self.taken[guid]))
                self._tell("SN401", f"version {version} of the item {guid!r}, beside version {read}; left out", item)

    def _take(self, guid: str, item: etree._Element) -> etree._Element:
        self.items[guid].remove(item)
        taken, version = self.taken.setdefault(guid, []), _version(item)
        if version in taken:
            self._tell("SN415", f"version {version} of the item {guid!r} comes twice; both were read", item)
        taken.append(version)
        return item

    def _article(self, item: etree._Element) -> Iterator[Article]:
        """The article of an item; what is none is told."""
        try:
            reader = _ItemReader(item)
            yield reader.article()
            self.diagnostics += reader.diagnostics
        except DocumentError as fault:
            self._tell("SN401", f"the item {item.get('guid')!r}: {fault.reason}; left out", item)


def _version(node: etree._Element) -> int:
    """The version of an item, or the one that a reference names; the first where there is none."""
    written = node.get("version", "1").strip()
    return int(written) if written.isascii() and written.isdigit() and len(written) < 20 else 1


class _PackageReader(_MessageReader):
    """Reads the package of a message, and the items that it refers to."""

    def __init__(self, root: etree._Element, package: etree._Element) -> None:
        super().__init__(root, package)

    def _issue(self) -> Issue:
        """The sections of the package; items that no group refers to make one of their own at its end."""
        sections = [section for group in self._groups() if (section := self._section(group))]
        rest = self._rest()
        sections += [Section(None, rest)] if rest else []
        if not sections:
            raise self._nothing()
        key = self._id() or self.item.get("guid") or ""
        title = self._words(self.content_meta, "headline") or key
        about = IssueMetadata(
            language=self._language(),
            publisher=self._publisher(),
            series=self._name(self.item_meta, "memberOf"),
            version=self._number(self.item.get("version"), self.item) or 1,
        )
        self._look_at_package()
        return Issue(key, title, self._date(), sections, about)

    def _look_at_package(self) -> None:
        """Tells what an issue does not hold, its status first of all."""
        status = self._first(self.item_meta, "pubStatus")
        if status is not None:
            scheme, code = self._concept(status.get("qcode"), status.get("uri"))
            if (scheme, code) != ("stat", "usable"):
                written = status.get("qcode") or status.get("uri")
                self._tell("SN401", f"the status of the package, {written!r}; issues have none, articles do", status)
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
        """The groups in the order in which the root group refers to them; the root itself where it has items."""
        groups = {group.get("id"): group for group in self.item.iterfind(f"{_N}groupSet/{_N}group")}
        group_set = self.item.find(f"{_N}groupSet")
        waiting = [group_set.get("root")] if group_set is not None else []
        while waiting:
            group = groups.pop(waiting.pop(0), None)
            if group is not None:
                yield group
                waiting[:0] = [reference.get("idref") for reference in group.iterchildren(f"{_N}groupRef")]
        for name, group in groups.items():
            self._tell("SN402", f"nothing leads to the group {name!r}; it was read behind the others", group)
            yield group

    def _section(self, group: etree._Element) -> Section | None:
        found = _children(group)
        articles = [article for node in found.get("itemRef", ()) for article in self._referred(node)]
        titles = [*map(_text, found.get("title", ())), group.get(f"{{{OWN}}}title")]
        title = next(filter(None, titles), None)
        if title is not None and not articles:
            self._tell("SN401", f"the title {_short(title)!r} of a group without articles of its own; left out", group)
        for name, nodes in found.items():
            if name not in _GROUP_READ:
                self._leave_out(f"<{name}> of a group", nodes[0])
        if self._concept(group.get("mode"), group.get("modeuri")) == ("pgrmod", "alt"):
            message = "a group of alternatives, of which readers are to have one (pgrmod:alt); all were read"
            self._tell("SN401", message, group)
        return Section(title, articles) if articles else None

    def _referred(self, reference: etree._Element) -> Iterator[Article]:
        """The article that a reference is to: of several versions the one that it names, else the newest."""
        guid = reference.get("residref", "")
        items, wanted = self.items.get(guid), None if reference.get("version") is None else _version(reference)
        same = [item for item in items or () if wanted in {None, _version(item)}]
        if same:
            yield from self._article(self._take(guid, max(same, key=_version)))
        elif guid in self.taken and wanted in {None, *self.taken[guid]}:
            self._tell("SN401", f"a further reference to the item {guid!r}, which was read once; left out", reference)
        elif items:
            item = self._take(guid, max(items, key=_version))
            message = f"version {wanted} of the item {guid!r} is not in the message; version {_version(item)} was read"
            self._tell("SN402", message, reference)
            yield from self._article(item)
        else:
            which = guid or reference.get("href")
            version = f"version {wanted} of " if guid in self.taken else ""
            self._tell("SN401", f"{version}the item {which!r} is not in the message; left out", reference)

    def _date(self) -> date | None:
        written = self._words(self.content_meta, "contentCreated") or ""
        try:
            return date.fromisoformat(written[:10]) if written else None
        except ValueError:
            self._tell("SN401", f"contentCreated {written[:40]!r} is no date; left out", self._place("contentCreated"))
            return None


_PACKAGE_READ = frozenset(
    "catalogRef catalog itemMeta contentMeta groupSet itemClass provider versionCreated pubStatus generator memberOf "
    "contentCreated altId language headline".split()
)
_GROUP_READ = frozenset({"title", "groupRef", "itemRef"})
"""What is read of a package, and of its groups."""
