"""Reads the metadata in the package document of a book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime

from lxml import etree

from seednews.diagnostics import Severity
from seednews.errors import ModelError
from seednews.formats.epub.package import AUTHORITIES
from seednews.formats.epub.read_book import DC, OPF, Package
from seednews.formats.shared.xhtml import local_name, read_text
from seednews.model import IssueMetadata, Metadata, Subject
from seednews.model.admission import admit
from seednews.model.metadata import as_subject
from seednews.model.rules import moment_of

__all__ = ["About", "role_of"]

_SCHEMES = {uri: alias for alias, uri in AUTHORITIES.items()}

_UNKNOWN_DAY = date(101, 1, 1)
"""The date that calibre writes if it is unknown."""


class About:
    """The metadata of a book. Values that the model does not allow are reported in the diagnostics of the book."""

    def __init__(self, book: Package) -> None:
        self._book = book
        self._package = book.package

    def metadata(self) -> Metadata:
        """The metadata of a book with one article."""
        creators, publisher = self._makers()
        values = {
            "guid": self._identifier(),
            "language": self.first("language"),
            "direction": self._package.get("dir"),
            "created": self._dated("creation"),
            "published": self._dated("publication"),
            "modified": self._modified(),
            "provider": self.first("publisher") or publisher,
            "creators": creators,
            "rights": self.first("rights"),
            "source": self.first("source"),
            "keywords": self._keywords(),
            "subjects": tuple(self._subjects()),
        }
        meta, faults = admit(values)
        for fault in faults.values():
            self.tell(f"{fault}; left out")
        return meta

    def _keywords(self) -> tuple[str, ...]:
        """The subjects in free words. Those of a vocabulary also have a code (EPUB 3.3, section D.3.10)."""
        free = (node for node in self._book.nodes(f"{DC}subject") if not self._refined(node, "term"))
        return tuple(words for node in free if (words := read_text(node)).strip())

    def _subjects(self) -> Iterator[Subject]:
        """The subjects with codes. Those that the model does not allow are skipped."""
        for node in self._book.nodes(f"{DC}subject"):
            authority, code, words = self._refined(node, "authority"), self._refined(node, "term"), read_text(node)
            with suppress(ModelError):
                if authority and code:
                    scheme = _SCHEMES.get(authority, authority)
                    yield as_subject(scheme, code, None if words == code else words or None)

    def issue(self, meta: Metadata) -> IssueMetadata:
        """The metadata of an issue, from those of an article (`meta`)."""
        series, fault = _admitted(self.series())
        if fault is not None:
            self.tell(f"the series {fault}; left out")
        return IssueMetadata(language=meta.language, publisher=meta.provider, series=series)

    @property
    def title(self) -> str:
        """Title of the book; if there are several, the main one."""
        titles = [node for node in self._book.nodes(f"{DC}title") if _words(node)]
        main = [node for node in titles if self._refined(node, "title-type") == "main"]
        return next((_words(node) for node in (*main, *titles)), "Untitled")

    @property
    def day(self) -> date | None:
        """The date of the book."""
        for node in self._dates("publication"):
            written = _words(node)[:10]
            try:
                day = date.fromisoformat(written)
            except ValueError:
                self.tell(f"dc:date {_words(node)!r} is not a day; left out")
                continue
            return None if day == _UNKNOWN_DAY else day
        return None

    def series(self) -> str | None:
        """Title of the series, in the form of EPUB 3 (section 5.5.3.2.2) or of calibre."""
        for node in self._metas("belongs-to-collection"):
            if self._refined(node, "collection-type") in {None, "series"} and _words(node):
                return _words(node)
        named = (node for node in self._book.nodes(f"{OPF}meta") if node.get("name") == "calibre:series")
        return next((" ".join(words.split()) for node in named if (words := node.get("content"))), None)

    def tell_rest(self, kept: Iterable[str | None], names: frozenset[str]) -> None:
        """Report the elements of Dublin Core other than those in `names`, and other than the words in `kept`."""
        said = {node: _words(node) for node in self._book.nodes(f"{DC}*") if local_name(node) not in names}
        places = dict.fromkeys(self._positions())
        unknown = {*said.values(), *places} - {""}
        begin = tuple({words[0] for words in unknown})
        for each in filter(None, kept):
            if each.startswith(begin) or each[0].isspace():  # few do; some books put the texts of whole articles there
                unknown.discard(" ".join(each.split()))
        rest = [f"dc:{local_name(node)} {words[:60]!r}" for node, words in said.items() if words in unknown]
        rest += [f"the position {each} in its series" for each in places if each in unknown]
        if rest:
            message = f"skipped metadata that the model does not support: {', '.join(dict.fromkeys(rest))}; left out"
            self._book.note("SN401", Severity.INFO, message)

    def first(self, name: str) -> str | None:
        """The first element of Dublin Core with that name."""
        return next(iter(self.every(name)), None)

    def words(self) -> tuple[str, ...]:
        """All texts of Dublin Core, and the number in the series."""
        return (*map(_words, self._book.nodes(f"{DC}*")), *self._positions())

    def every(self, name: str) -> tuple[str, ...]:
        """The elements of Dublin Core with that name that are not empty."""
        return tuple(words for node in self._book.nodes(f"{DC}{name}") if (words := read_text(node)).strip())

    def tell(self, message: str) -> None:
        """Report a value that is not what its element requires."""
        self._book.note("SN401", Severity.WARNING, message)

    def _identifier(self) -> str | None:
        """The unique identifier of the package document, otherwise the first one."""
        unique = self._package.get("unique-identifier")
        own = [node for node in self._book.nodes(f"{DC}identifier") if node.get("id") == unique]
        return next((words.strip() for node in own if (words := read_text(node)).strip()), self.first("identifier"))

    def _makers(self) -> tuple[tuple[str, ...], str | None]:
        """The creators, and the one that is also the publisher. Roles other than author are reported."""
        creators, publisher = [], None
        for node in self._book.nodes(f"{DC}creator"):
            words, role = read_text(node), role_of(self._book, node)
            if not words.strip():
                continue
            if role == "pbl":
                publisher = words
                continue
            if role not in {None, "aut"}:
                self._book.note("SN401", Severity.INFO, f"the role {role!r} of {words} is not supported by the model")
            creators.append(words)
        return tuple(creators), publisher

    def _dates(self, event: str) -> Iterator[etree._Element]:
        """The dates of an event (OPF 2.0.1, section 2.2.7). The only date of EPUB 3 is that of publication."""
        for node in self._book.nodes(f"{DC}date"):
            if (node.get(f"{OPF}event") or "publication").lower() == event and _words(node):
                yield node

    def _dated(self, event: str) -> datetime | None:
        return next((moment for node in self._dates(event) if (moment := _moment(_words(node)))), None)

    def _modified(self) -> datetime | None:
        said = (_moment(_words(node)) for node in self._metas("dcterms:modified"))
        return next(filter(None, said), None) or self._dated("modification")

    def _metas(self, name: str) -> Iterator[etree._Element]:
        return (node for node in self._book.nodes(f"{OPF}meta") if node.get("property") == name)

    def _refined(self, node: etree._Element, name: str) -> str | None:
        return self._book.refinement(node, name)

    def _positions(self) -> Iterator[str]:
        yield from (_words(node) for node in self._metas("group-position") if _words(node))
        for node in self._book.nodes(f"{OPF}meta"):
            if node.get("name") == "calibre:series_index":
                yield node.get("content") or ""


def role_of(book: Package, node: etree._Element) -> str | None:
    """The role of a creator, a code of MARC relators, in the form of EPUB 3 or EPUB 2."""
    return book.refinement(node, "role") or node.get(f"{OPF}role")


def _words(node: etree._Element) -> str:
    return " ".join(read_text(node).split())


def _moment(written: str) -> datetime | None:
    moment = moment_of(written)
    return None if moment is None or moment.date() == _UNKNOWN_DAY else moment


def _admitted(series: str | None) -> tuple[str | None, str | None]:
    try:
        return IssueMetadata(series=series).series, None
    except ModelError as fault:
        return None, fault.reason
