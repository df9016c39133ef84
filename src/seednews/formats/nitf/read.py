"""Reads an NITF document into an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.format import Reading
from seednews.formats.nitf.write import GENERATOR
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.nitf_body import read_words
from seednews.formats.shared.nitf_release import state_notes, state_release
from seednews.formats.shared.nodes import line_of
from seednews.formats.shared.xhtml import local_name, read_text
from seednews.formats.shared.xml import parse_xml
from seednews.model import Article, Subject
from seednews.model.admission import admit
from seednews.model.moments import how_read, moment_in
from seednews.model.release import Release

__all__ = ["read"]


def read(data: bytes, name: str | None = None) -> Reading:
    """Read the article in an NITF document.

    Raises:
        DocumentError: if the document is not XML, or not NITF.
    """
    try:
        reader = _Reader(_nitf(parse_xml(data, "nitf")))
        return Reading(reader.article(), tuple(reader.diagnostics))
    except DocumentError as fault:
        raise fault.named(name) from None


def _nitf(root: etree._Element) -> etree._Element:
    if local_name(root) != "nitf":
        raise DocumentError(f"the root is <{local_name(root)}>, not nitf", "nitf", line=line_of(root))
    return root


_READ = frozenset(
    "title meta tobject tobject.property tobject.subject docdata doc-id urgency date.issue date.release date.expire "
    "ed-msg du-key key-list keyword identified-content classifier pubdata revision-history".split()
)
"""The elements of ``head`` that the model supports."""


class _Reader:
    """Reads one document."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.diagnostics: list[Diagnostic] = []
        self.head: dict[str, list[etree._Element]] = {}
        """The elements in ``head``, by name."""
        for head in root.findall("{*}head"):
            for node in head.iterdescendants():
                if node_name := local_name(node):
                    self.head.setdefault(node_name, []).append(node)

    def article(self) -> Article:
        """Read the whole article."""
        title = next((title for node in self.head.get("title", ()) if (title := read_text(node)).strip()), None)
        for name, nodes in self.head.items():
            if name not in _READ:
                self._tell("SN401", f"<{name}> is not supported; left out", nodes[0])
        facts = self._facts()
        words = read_words(self.root)
        self.diagnostics += words.diagnostics
        if not words.body:
            line = line_of(next(self.root.iter("{*}body"), self.root))
            place = None if line is None else (line, None)
            self.diagnostics.append(Diagnostic("SN404", Severity.INFO, "the body contains no text", place=place))
        if title and words.headline and title != words.headline:
            self._tell(
                "SN401", f"a title that differs from the headline, {title[:40]!r}; left out", self.head["title"][0]
            )
        facts |= {"rights": words.rights, "provider": words.provider, "located": words.located}
        meta, faults = admit(facts)
        for fault in faults.values():
            self._tell("SN401", f"{fault}; left out", self.root)
        try:
            article = Article(
                words.headline or title, words.standfirst, words.byline, words.body, meta, kicker=words.kicker
            )
            return article if self._named("generator") == GENERATOR else self._unescaped(article)
        except ModelError as fault:
            raise DocumentError(str(fault), "nitf", line=line_of(self.root)) from None

    def _unescaped(self, article: Article) -> Article:
        meant, reference = unescaped_once_more(article)
        if reference is not None:
            message = f"characters are escaped twice, such as {reference!r}; unescaped them"
            self._tell("SN402", message, self.root)
        return meant

    def _facts(self) -> dict[str, object]:
        """The metadata in the document, by field."""
        release = Release(self._tell)
        state_release(self.root, release)
        if self._named("generator") != GENERATOR:
            state_notes(self.root, release)
        return {
            "guid": self.root.get("uno") or None,
            "language": self.root.get("baselang") or None,
            "direction": self._named("direction"),
            "credit": self._named("credit"),
            "signals": tuple(self._all_named("signal")),
            "genre": self._one("tobject.property", "tobject.property.type"),
            "id": self._one("doc-id", "id-string"),
            "urgency": self._number("urgency", "ed-urg"),
            "created": self._moment("date.issue", "norm"),
            "edition_note": self._one("ed-msg", "info"),
            "slugline": self._one("du-key", "key"),
            "version": self._number("du-key", "version"),
            "keywords": tuple(self._all("keyword", "key")),
            "subjects": tuple(self._subjects()),
            **release.values(),
            "published": self._moment("pubdata", "date.publication"),
            "source": self._one("pubdata", "ex-ref"),
            "modified": self._moment("revision-history", "norm"),
            "creators": tuple(self._all("revision-history", "name")),
        }

    def _tell(self, code: str, message: str, node: etree._Element) -> None:
        line = line_of(node)
        place = None if line is None else (line, None)
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, place=place))

    def _values(self, element: str, attribute: str) -> Iterator[tuple[str, etree._Element]]:
        for node in self.head.get(element, ()):
            value = node.get(attribute)
            if value and value.strip():
                yield value, node

    def _all(self, element: str, attribute: str) -> Iterator[str]:
        return (value for value, _ in self._values(element, attribute))

    def _named(self, name: str) -> str | None:
        return next(self._all_named(name), None)

    def _all_named(self, name: str) -> Iterator[str]:
        """The contents of the ``meta`` elements with this name."""
        return (content for content, node in self._values("meta", "content") if node.get("name") == name)

    def _one(self, element: str, attribute: str) -> str | None:
        """The first value of an attribute; other values are reported."""
        first = None
        for value, node in self._values(element, attribute):
            if first is None:
                first = value
            elif value != first:
                self._tell("SN401", f"a further {attribute} of <{element}>, {value[:40]!r}; left out", node)
        return first

    def _number(self, element: str, attribute: str) -> int | None:
        value = self._one(element, attribute)
        if value is None:
            return None
        if value.isascii() and value.isdigit() and len(value) < 20:
            return int(value)
        self._tell("SN401", f"<{element}> {value[:40]!r} is not a whole number; skipped", self.head[element][0])
        return None

    def _moment(self, element: str, attribute: str) -> datetime | None:
        value = self._one(element, attribute)
        if value is None:
            return None
        moment, right = moment_in(value)
        if moment is None:
            self._tell("SN401", f"<{element}> {value[:40]!r} is not a date and time; skipped", self.head[element][0])
        elif right != value:
            self._tell("SN402", f"<{element}> {how_read(value, right)}", self.head[element][0])
        return moment

    def _subjects(self) -> Iterator[Subject]:
        """Our classifiers, and IPTC's subject codes, for which NITF has an element."""
        for node in self.head.get("classifier", ()):
            yield from self._subject(node.get("idsrc"), node.get("value"), read_text(node), node)
        for node in self.head.get("tobject.subject", ()):
            scheme = "subj" if node.get("tobject.subject.ipr", "IPTC") == "IPTC" else node.get("tobject.subject.ipr")
            name = next((words for part in _TIERS if (words := node.get(part))), "")
            yield from self._subject(scheme, node.get("tobject.subject.refnum"), name, node)

    def _subject(self, scheme: str | None, code: str | None, name: str, node: etree._Element) -> Iterator[Subject]:
        try:
            yield Subject(scheme or "", code or "", name if name.strip() else None)
        except ModelError as fault:
            self._tell("SN401", f"{fault}; left out", node)


_TIERS = ("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
"""The attribute with the name of a subject code: the most specific of three levels."""
