"""Reads a news item of NewsML-G2 into an article.

Elements that the model does not support are reported, once for each kind. Deviations from the standard are corrected
and reported. The table in :mod:`seednews.formats.newsml.write` lists the element of each field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import chain, filterfalse
from typing import Any, TypeVar

from lxml import etree

from seednews.diagnostics import Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.newsml.anyitem import NAME, OF_TEXTS, AnyItemReader, Children, by_name, letters, short, text_of
from seednews.formats.newsml.content import describe, is_blank, read_content
from seednews.formats.newsml.quick import begins
from seednews.formats.newsml.receivers import TOPICS
from seednews.formats.newsml.write import KICKER, NAMESPACE
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.nitf_body import Words
from seednews.formats.shared.nodes import line_of
from seednews.formats.shared.xhtml import read_text
from seednews.model import Article, Concept, Contributor, Link, Metadata, Subject
from seednews.model.admission import admit
from seednews.model.metadata import as_subject
from seednews.model.unchecked import metadata_of

__all__ = ["ItemReader"]

_N = f"{{{NAMESPACE}}}"
_CREATOR = f"{_N}creator"

T = TypeVar("T", Concept, Contributor, Link)


class ItemReader(AnyItemReader):
    """Reads one news item."""

    def article(self) -> Article:
        """The article.

        Raises:
            DocumentError: if the item is not a text.
        """
        kicker, standfirst = self._descriptions()
        release = self._release()  # before the content, because its reader removes the head of NITF
        words = self._content()
        headline, standfirst = self._headlines(standfirst)
        byline = self._words(self.content_meta, "by")
        meta = self._metadata(words, release)
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
        self._tell_undeclared()
        self._tell_what_is_odd(article)
        return article if self._is_ours() else self._unescaped(article)

    def _unescaped(self, article: Article) -> Article:
        """The article, unescaped once more if its characters were escaped twice."""
        meant, reference = unescaped_once_more(article)
        if reference is not None:
            message = f"characters are escaped twice, such as {reference!r}; they were unescaped once more"
            self._tell("SN402", message, self._place("contentSet"))
        return meant

    def _either(self, stated: str | None, inside: str | None, name: str) -> str | None:
        """The value in the metadata, or else the value in the head of the body. Reports a difference."""
        if stated is not None and inside is not None and letters(stated) != letters(inside):
            node = self.parts["contentSet"][0]
            self._tell("SN401", f"the body has another {name}, {short(inside)!r}; left out", node)
        return inside if stated is None else stated

    def _headlines(self, standfirst: str | None) -> tuple[str | None, str | None]:
        """Headline and standfirst. A headline with a role such as ``sub`` is the standfirst."""
        nodes = self.content_meta.get("headline", [])
        titles = [node for node in nodes if _role_of(node) not in _BELOW]
        title = next((node for node in titles if _role_of(node) in _MAIN), titles[0] if titles else None)
        headline = None if title is None else text_of(title)
        for node in nodes:
            words = text_of(node)
            if node is title or words in {None, headline, standfirst}:
                continue
            if standfirst is None and _role_of(node) in _BELOW:
                standfirst = words
            else:
                self._tell("SN401", f"a further headline, {short(words or '')!r}; left out", node)
        return headline, standfirst

    def _descriptions(self) -> tuple[str | None, str | None]:
        """Kicker and standfirst: the summary, or else a description without a role. Reports other descriptions."""
        nodes = self.content_meta.get("description", [])
        kickers = [node for node in nodes if node.get("roleuri") == KICKER]
        kicker = next((words for node in kickers if (words := text_of(node)) is not None), None)
        others = [node for node in nodes if node.get("roleuri") != KICKER]
        others.sort(key=lambda node: (not self._is_summary(node), node.get("role") is not None))
        chosen = others[0] if others and (self._is_summary(others[0]) or others[0].get("role") is None) else None
        for node in others:
            if node is not chosen and (words := text_of(node)) is not None:
                self._tell("SN401", f"a description {short(words)!r}; left out", node)
        return kicker, None if chosen is None else text_of(chosen)

    def _is_summary(self, node: etree._Element) -> bool:
        return self._concept(node.get("role"), node.get("roleuri")) == ("drol", "summary")

    # -- unread elements

    def _tell_what_is_odd(self, article: Article) -> None:
        for found, read in (
            (self.parts, _ITEM_READ),
            (self.item_meta, _ITEM_META_READ),
            (self.content_meta, _CONTENT_META_READ),
            (self.rights_info, _RIGHTS_READ),
        ):
            for name in found if not found.keys() <= read else ():
                told = (node for node in found[name] if name != "dateline" or not begins(article.body, read_text(node)))
                if name not in read and (node := next(told, None)) is not None:
                    self._leave_out(f"<{name}>" if found is not self.rights_info else f"{name} of rightsInfo", node)
        for found in (self.item_meta, self.content_meta, self.rights_info):
            self._tell_unread(found)
        self._tell_left_out()
        for parent, late in self.late:
            if late is not None:
                inside = etree.QName(parent).localname
                self._tell(
                    "SN410",
                    f"<{etree.QName(late).localname}> is in the wrong order in {inside}; it comes too late",
                    late,
                )

    def _tell_unread(self, found: Children) -> None:
        """Report attributes and child elements, of the elements that were read, that the model does not support."""
        for name, nodes in found.items():
            attributes, inside = _READ.get(name, _NOTHING_READ)
            for node in nodes if name != "subject" else filterfalse(self._repeats_a_topic, nodes):
                if not attributes.issuperset(node.keys()):
                    self._tell_attributes(name, node, attributes)
                if inside is not None and len(node):
                    for child in node:
                        if child.tag not in inside and isinstance(child.tag, str):
                            self._leave_out(f"{etree.QName(child).localname} of {name}", child)

    def _tell_attributes(self, name: str, node: etree._Element, known: frozenset[str]) -> None:
        for attribute, value in node.items():
            is_said = attribute in known or (attribute, value) == _DIRECT
            if not is_said and not (name == "headline" and _role_of(node) in _MAIN | _BELOW):
                self._leave_out(f"{attribute} of {name}", node)

    # -- metadata

    def _metadata(self, words: Words, release: Mapping[str, Any]) -> Metadata:
        item, content = self.item_meta, self.content_meta
        subjects, literals = self._subjects()
        provider_code, provider = self._named(item, "provider")
        genre_code, genre = self._coded(content, "genre")
        located_code, located = self._coded(content, "located")
        creators, contributors = self._parties()
        values: dict[str, Any] = {
            "id": self._id(),
            "guid": self.item.get("guid") or None,
            "version": self._number(self.item.get("version"), self.item),
            "language": self._language(),
            "direction": self.item.get("dir"),
            "created": self._moment(self._first(item, "firstCreated"), "firstCreated"),
            "modified": self._moment(self._first(item, "versionCreated"), "versionCreated"),
            "published": self._published(),
            **release,
            "provider": self._either(provider, words.provider, "distributor"),
            "creators": creators,
            "credit": self._words(content, "creditline"),
            "rights": self._either(self._words(self.rights_info, "copyrightNotice"), words.rights, "rights"),
            "source": self._words(item, "origRep"),
            "keywords": self._keywords(literals),
            "subjects": subjects,
            "genre": genre,
            "urgency": self._urgency(),
            "located": self._either(located, words.located, "location"),
            "slugline": self._words(content, "slugline"),
            "edition_note": self._words(item, "edNote"),
            "signals": tuple(self._signals()),
            "provider_code": provider_code,
            "genre_code": genre_code,
            "located_code": located_code,
            "content_created": self._moment(self._first(content, "contentCreated"), "contentCreated"),
            "content_modified": self._moment(self._first(content, "contentModified"), "contentModified"),
            "contributors": contributors,
            "services": self._all(Concept, item, "service"),
            "audiences": self._all(Concept, content, "audience"),
            "copyright_holder": next(iter(self._all(Concept, self.rights_info, "copyrightHolder")), None),
            "usage_terms": self._words(self.rights_info, "usageTerms"),
            "rights_links": self._links(self.rights_info),
            "links": self._links(item),
        }
        if (sound := metadata_of(values)) is not None:
            return sound
        meta, faults = admit(values)
        for name, fault in faults.items():
            self._tell("SN401", f"{fault}; left out", self._place(name))
        return meta

    def _published(self) -> datetime | None:
        history = self._first(self.parts, "pubHistory")
        published = self._first(by_name(history), "published")
        return self._moment(self._first(by_name(published), "timestamp"), "timestamp")

    def _coded(self, found: Children, name: str) -> tuple[str | None, str | None]:
        """Code and name of the first element `name`."""
        node = self._first(found, name)
        return (None, None) if node is None else self._concept_in(node)

    def _named(self, found: Children, name: str) -> tuple[str | None, str | None]:
        """Like :meth:`_coded`, for a field that requires a name."""
        node = self._first(found, name)
        return (None, None) if node is None else self._with_name(node)

    def _with_name(self, node: etree._Element) -> tuple[str | None, str | None]:
        code, name = self._concept_in(node)
        if name is None and code is not None and code != node.get("literal"):
            kind = etree.QName(node).localname
            self._tell("SN414", f"the {kind} {short(code)!r} has no name; the code is used as its name", node)
        return code, name or code

    def _all(self, kind: type[T], found: Children, name: str) -> tuple[T, ...]:
        """All elements `name`, as instances of a class of the model."""
        if name not in found:
            return ()
        nodes = ((node, self._concept_in(node)) for node in found[name])
        return tuple(made for node, (code, name) in nodes for made in self._made(kind, node, code=code, name=name))

    def _made(self, kind: type[T], node: etree._Element, **values: Any) -> Iterator[T]:  # noqa: ANN401 - fields of the class, which checks them
        """An instance of a class of the model. Reports invalid values."""
        try:
            yield kind(**values)
        except ModelError as fault:
            self._tell("SN401", f"the {etree.QName(node).localname}: {fault}; left out", node)

    def _parties(self) -> tuple[tuple[str, ...], tuple[Contributor, ...]]:
        """The names of the creators, and the contributors. A creator with a code is in both."""
        nodes = self.content_meta.get("creator", [])
        if "contributor" in self.content_meta:  # all in the order of the document
            nodes = sorted([*nodes, *self.content_meta["contributor"]], key=lambda node: node.getparent().index(node))  # type: ignore[union-attr]  # a child
        creators: list[str] = []
        contributors: list[Contributor] = []
        for node in nodes:
            is_creator = node.tag == _CREATOR
            code, name = self._with_name(node) if is_creator else self._concept_in(node)
            if is_creator and name is not None:
                creators.append(name)
            if code is not None or not is_creator:
                role = None if is_creator else self._related(node, "role")
                contributors += self._made(Contributor, node, code=code, name=name, role=role)
        return tuple(creators), tuple(contributors)

    def _links(self, found: Children) -> tuple[Link, ...]:
        return tuple(link for node in found.get("link", ()) for link in self._link(node))

    def _link(self, node: etree._Element) -> Iterator[Link]:
        version = None if node.get("version") is None else self._number(node.get("version"), node)
        return self._made(
            Link,
            node,
            rel=self._related(node, "rel"),
            href=node.get("href"),
            guid=node.get("residref"),
            version=version,
            title=node.get("title"),
        )

    def _urgency(self) -> int | None:
        node = self._first(self.content_meta, "urgency")
        return None if node is None else self._number(node.text, node)

    def _signals(self) -> Iterator[str]:
        for node in self.item_meta.get("signal", ()):
            scheme, code = self._concept(node.get("qcode"), node.get("uri"))
            if scheme == "sig" and code:
                yield code
            else:
                written = node.get("qcode") or node.get("uri")
                self._tell("SN401", f"the signal {written!r} is not in the scheme sig; left out", node)

    def _keywords(self, literals: list[str]) -> tuple[str, ...]:
        words = [words for node in self.content_meta.get("keyword", ()) if (words := text_of(node)) is not None]
        return (*words, *(literal for literal in dict.fromkeys(literals) if literal not in words))

    # -- subjects

    def _subjects(self) -> tuple[tuple[Subject, ...], list[str]]:
        """The subjects with a code, and the names of those without."""
        subjects: list[Subject] = []
        literals: list[str] = []
        for node in self.content_meta.get("subject", ()):
            if self._repeats_a_topic(node):
                continue
            if node.get("qcode") or node.get("uri"):
                subjects += self._subject(node)
            elif (main := node.find(f"{_N}mainConcept")) is not None:
                subjects += self._subject(main)
            elif (name := self._concept_in(node)[1] or node.get("literal")) is not None:
                if node.get("literal") not in {None, name}:
                    self._leave_out("literal of subject", node)
                self._tell("SN412", f"the subject {short(name)!r} has no code; it was read as a keyword", node)
                literals.append(name)
            else:
                self._tell("SN401", "a subject without a code and without a name; left out", node)
        return tuple(subjects), literals

    def _repeats_a_topic(self, node: etree._Element) -> bool:
        """Whether a subject code repeats a media topic. It is written in addition for some receivers."""
        alias, _, code = (node.get("qcode") or "").partition(":")
        if alias != "subj":
            return False
        scheme, _, topic = (node.get("derivedfrom") or "").partition(":")
        return scheme == "medtop" and TOPICS.get(topic) == code

    def _subject(self, node: etree._Element) -> Iterator[Subject]:
        written = node.get("qcode")
        if written:
            alias, _, bare = written.partition(":")
            if not alias or not bare:
                self._tell(
                    "SN401", f"the subject {short(written)!r} is not a QCode such as medtop:04000000; left out", node
                )
                return
            if not self.schemes.knows(alias):
                self.undeclared.setdefault(alias, node)
        scheme, code = self._concept(written, node.get("uri"))
        name = node.find(NAME) if len(node) else None
        words, kind = None if name is None else text_of(name), self._related(node, "type")
        broader = self._all(Concept, by_name(node), "broader") if len(node) else ()
        try:
            yield (
                as_subject(scheme, code, words)
                if kind is None and not broader
                else Subject(scheme, code, words, type=kind, broader=broader)
            )
        except ModelError as fault:
            self._tell("SN401", f"{fault}; left out", node)

    def _tell_undeclared(self) -> None:
        """Report aliases without a declaration. An unknown catalog may declare them, or they are wrong."""
        if not self.undeclared:
            return
        aliases, node = ", ".join(self.undeclared), next(iter(self.undeclared.values()))
        if self.schemes.unknown:
            where = ", ".join(self.schemes.unknown)
            self._tell("SN405", f"unknown catalog {where}; the aliases {aliases} are used as schemes", node)
        else:
            self._tell("SN406", f"no catalog declares the aliases {aliases}; they are used as schemes", node)

    # -- the content

    def _stated(self) -> Iterator[str]:
        """The texts of the metadata that may also begin a body, without white space."""
        for found in (self.content_meta, self.item_meta, self.rights_info):
            for node in chain.from_iterable(found[name][:9] for name in _LEADS & found.keys()):
                yield letters("".join(node.itertext(etree.Element)))

    def _content(self) -> Words:
        """The text of the content.

        Raises:
            DocumentError: if the item is not a text.
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
            self._tell(
                "SN401", f"the class of the item is {nature}, but its content is text; it was read as text", self.item
            )
        self.diagnostics += words.diagnostics
        return words

    def _nature(self) -> str:
        """The class of the item: ``text``, ``picture``."""
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
            reason = f"the class of the item is {nature}, not text; its content is: {content}"
        elif nature and all(map(is_blank, nodes)):
            return
        else:
            reason = f"the item contains no text; its content is: {content}"
        raise DocumentError(reason, "newsml-g2", line=line_of(self.item))


_LEADS = frozenset("headline description by dateline located creditline provider copyrightNotice".split())
"""Elements whose text may also begin a body."""

_ITEM_READ = frozenset("catalogRef catalog pubHistory rightsInfo itemMeta contentMeta contentSet".split())
_ITEM_META_READ = frozenset(
    "itemClass provider versionCreated firstCreated embargoed pubStatus generator service edNote signal expires "
    "origRep link".split()
)
_CONTENT_META_READ = frozenset(
    "urgency contentCreated contentModified located creator contributor audience altId language genre keyword subject "
    "slugline headline by creditline description".split()
)
"""The elements that are read, or that are not part of the article, such as ``generator``."""


_RIGHTS_READ = frozenset({"copyrightHolder", "copyrightNotice", "usageTerms", "link"})
_MAIN, _BELOW = frozenset({"main", "title"}), frozenset({"sub", "subtitle"})
"""Codes of the roles of headlines, in any scheme."""


def _role_of(node: etree._Element) -> str:
    return re.split("[:/#]", node.get("role") or node.get("roleuri") or "")[-1].lower()


_CODED = frozenset({"qcode", "uri", "literal"})
_INSIDE = frozenset({"name"})
_LINKED = frozenset({"rel", "reluri", "href", "residref", "version", "title"})
_WITH: dict[str, tuple[frozenset[str], frozenset[str] | None]] = (
    dict.fromkeys(
        ("provider", "genre", "located", "creator", "copyrightHolder", "service", "audience"), (_CODED, _INSIDE)
    )
    | dict.fromkeys(("itemClass", "pubStatus", "signal"), (_CODED, frozenset()))
    | dict.fromkeys(("headline", "by", "slugline", "creditline", "edNote", "dateline"), (frozenset(), None))
    | dict.fromkeys(("copyrightNotice", "usageTerms"), (frozenset(), None))
    | {
        "contributor": (_CODED | {"role", "roleuri"}, _INSIDE),
        "subject": (_CODED | {"type", "typeuri"}, frozenset({"name", "broader", "mainConcept"})),
        "description": (frozenset({"role", "roleuri"}), None),
        "link": (_LINKED, frozenset()),
        "language": (frozenset({"tag"}), frozenset()),
        "altId": (frozenset({"type", "typeuri"}), frozenset()),
    }
)
_READ = {
    name: (attributes | OF_TEXTS, None if inside is None else frozenset(f"{_N}{each}" for each in inside))
    for name, (attributes, inside) in _WITH.items()
}
"""The attributes and the children that are read of each element. None means that the children are text."""
_NOTHING_READ: tuple[frozenset[str], frozenset[str]] = (OF_TEXTS, frozenset())
_DIRECT = ("why", "why:direct")
"""The usual value: a subject of the content itself. It is not reported."""
