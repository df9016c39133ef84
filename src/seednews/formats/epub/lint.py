"""Rules of devices and stores for books, beyond the standard. Each rule has a code, words and a function.

``docs/epub-lint.md`` explains the rules, with their sources. The function of a rule gets a book, and returns the files
that break the rule, each with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import groupby
from typing import TypeAlias

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError
from seednews.formats.epub.container import Container
from seednews.formats.epub.read_about import role_of
from seednews.formats.epub.read_book import DC, OPF, Entry, Item, OpenBook
from seednews.formats.shared.xhtml import local_name
from seednews.patterns import regex

__all__ = ["KINDLE_LANGUAGES", "LARGEST_MAIL", "RULES", "Rule", "examine"]

LARGEST_MAIL = 50_000_000
"""Maximum size of a book for Amazon's mail service, in bytes."""

DEEPEST = 3
"""Number of levels of contents that Kobo shows."""

KINDLE_LANGUAGES = frozenset(
    "af ar br ca co cy da de en es eu fi fr frr frs fy ga gd gl gsw gu gv hi is it ja kw lb ml mr nb nl nn no oc pt rm "
    "sco stq sv ta zh".split(),
)
"""Primary languages that Kindle Direct Publishing lists for e-books (reported)."""

Found: TypeAlias = Iterator[tuple[str | None, str]]
"""Names of files (None: the package), each with what is wrong."""


@attrs.frozen
class Rule:
    """A rule of the device lint."""

    code: str
    """Code of its diagnostics."""
    severity: Severity
    """Severity of its diagnostics."""
    devices: str
    """The devices or stores that it applies to."""
    advice: str
    """How to fix it."""
    broken: Callable[[Looked], Found]
    """Finds where a book breaks the rule."""


class Looked:
    """A book with the parts that the rules use, each read once. Files that cannot be read are skipped."""

    def __init__(self, book: OpenBook) -> None:
        self.book = book

    @cached_property
    def stylesheets(self) -> dict[str, str]:
        """The CSS of each file without comments: of stylesheets, and of the styles within pages."""
        found = {}
        for item in self.book.items.values():
            if item.media_type == "text/css" and item.path is not None and (data := self.read(item.path)) is not None:
                found[item.path] = _COMMENT.sub(" ", data.decode("utf-8", "replace"))
        for path, root in self.pages.items():
            inline = [node.text or "" for node in root.iter() if local_name(node) == "style"]
            inline += [f"x {{{node.get('style')}}}" for node in root.iter("*") if node.get("style")]
            if inline:
                found[path] = "\n".join(_COMMENT.sub(" ", each) for each in inline)
        return found

    @cached_property
    def pages(self) -> dict[str, etree._Element]:
        """The pages in the manifest."""
        found = {}
        for item in self.book.items.values():
            if item.media_type == "application/xhtml+xml" and item.path is not None:
                try:
                    found[item.path] = self.book.container.xml(item.path)
                except DocumentError:
                    continue
        return found

    @cached_property
    def cover(self) -> Item | None:
        """The picture of the cover, as EPUB 3 or EPUB 2 declares it."""
        items = self.book.items
        return next((each for each in items.values() if "cover-image" in each.properties), None) or self.named_cover

    @cached_property
    def named_cover(self) -> Item | None:
        """The item that ``<meta name="cover">`` names, which EPUB 2 readers use."""
        metas = self.book.nodes(f"{OPF}meta")
        return next(
            (self.book.items.get(node.get("content") or "") for node in metas if node.get("name") == "cover"), None
        )

    def read(self, path: str) -> bytes | None:
        """The content of a file, or None if it cannot be read."""
        try:
            return self.book.container.read(path)
        except DocumentError:
            return None


_COMMENT = regex(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
"""A comment in CSS. An unclosed one extends to the end."""


# -- the rules


def _language(looked: Looked) -> Found:
    for node in looked.book.nodes(f"{DC}language"):
        language = (node.text or "").strip()
        if language.partition("-")[0].lower() not in KINDLE_LANGUAGES:
            yield None, f"the language {language!r} is not supported by Kindle"


def _names(looked: Looked) -> Found:
    for name in looked.book.container.names:
        if not _PLAIN.fullmatch(name):
            yield name, "the file name contains spaces or characters other than ASCII letters, digits, '-', '_' and '.'"


_PLAIN = regex(r"[A-Za-z0-9._/-]+")
_RASTER = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})


def _cover(looked: Looked) -> Found:
    """The rules of a cover: a bitmap, declared in both ways, and on a page of its own."""
    kinds = looked.book.kinds
    page = next((path for path, kind in kinds.items() if "cover" in kind.split()), None)
    if looked.cover is None:
        if page is not None:
            yield page, "the book has a cover page, but declares no cover picture"
        return
    if looked.cover.media_type not in _RASTER:
        yield looked.cover.path, f"the cover is {looked.cover.media_type}, which some devices do not show"
    if looked.named_cover is None:
        yield None, '<meta name="cover"> for the cover is missing'
    elif "cover-image" not in looked.cover.properties and looked.book.package.get("version", "").startswith("3"):
        yield None, "the property cover-image of the cover is missing"
    if page is None or page not in looked.pages:
        return
    if not any(local_name(node) == "img" for node in looked.pages[page].iter("*")):
        yield page, "the cover page has no <img>"


def _both_contents(looked: Looked) -> Found:
    if not looked.book.nav_entries:
        yield None, "the navigation document is missing"
    if not looked.book.ncx_entries:
        yield None, "the NCX is missing"


def _order(looked: Looked) -> Found:
    """The contents are in the order of the pages, the same in both forms, and refer to pages of the spine."""
    places = {item.path: number for number, item in enumerate(looked.book.spine)}
    for item, entries in ((looked.book.nav, looked.book.nav_entries), (looked.book.ncx, looked.book.ncx_entries)):
        targets = [each.path for entry in entries for each in entry.walk() if each.path is not None]
        missing = next((path for path in targets if path not in places), None)
        if missing is not None:
            yield item.path if item else None, f"an entry links to {missing}, which is not in the spine"
        numbers = [places[path] for path in targets if path in places]
        if numbers != sorted(numbers):
            yield item.path if item else None, "the entries are not in the order of the pages"
    nav, ncx = _targets(looked.book.nav_entries), _targets(looked.book.ncx_entries)
    if nav and ncx and nav != ncx:
        yield (
            looked.book.ncx.path if looked.book.ncx else None,
            "its entries differ from those of the navigation document",
        )


def _targets(entries: Iterable[Entry]) -> list[str]:
    """The pages that the entries refer to, in order.

    Headings have no page. In the NCX, which has no headings, they refer to the page of the first entry below them.
    """
    paths = (each.path for entry in entries for each in entry.walk() if each.path is not None)
    return [path for path, _ in groupby(paths)]


def _depth(looked: Looked) -> Found:
    deepest = max(map(_levels, looked.book.nav_entries), default=0)
    if deepest > DEEPEST and looked.book.nav is not None:
        yield looked.book.nav.path, f"its entries have {deepest} levels"


def _levels(entry: Entry) -> int:
    return 1 + max(map(_levels, entry.children), default=0)


def _background(looked: Looked) -> Found:
    for path, css in looked.stylesheets.items():
        for value in _BACKGROUND.findall(css):
            if not all(map(_NO_GROUND.fullmatch, _BETWEEN.split(value.strip().lower()))):
                yield path, f"sets the background {value.strip()[:40]!r}"
                break


_BACKGROUND = regex(r"(?<![\w-])background(?:-color)?\s*:\s*([^;}]+)", re.IGNORECASE)
_BETWEEN = regex(r"[\s,/]+")
_NO_GROUND = regex(
    r"none|transparent|inherit|initial|unset|revert|!|!?important|(?:no-)?repeat(?:-[xy])?|space|round|scroll|fixed|local"
    r"|left|right|top|bottom|center|auto|cover|contain|(?:border|padding|content)-box|[-+]?[0-9.]+(?:%|[a-z]*)"
)
"""Values of a background that set neither a colour nor a picture."""


def _font_size(looked: Looked) -> Found:
    for path, css in looked.stylesheets.items():
        sizes = (_PER_CENT.search(_LINE_HEIGHT.sub(" ", value)) for value in _FONT.findall(css))
        if (found := next(filter(None, sizes), None)) is not None:
            yield path, f"sets the font size to {found[0]}"


_FONT = regex(r"(?<![\w-])font(?:-size)?\s*:\s*([^;}]+)", re.IGNORECASE)
_LINE_HEIGHT = regex(r"/\s*[0-9.]+%")
_PER_CENT = regex(r"\d+(?:\.\d+)?%")


def _size(looked: Looked) -> Found:
    size = looked.book.container.size
    if size > LARGEST_MAIL:
        yield None, f"the book has {size:,} bytes, more than {LARGEST_MAIL:,}"


def _comments(looked: Looked) -> Found:
    """Found in the bytes, because such XML is not well-formed and parsers reject it."""
    for item in looked.book.items.values():
        if item.path is None or not _is_xml(item.media_type):
            continue
        data = looked.read(item.path) or b""
        comments = (found[1] for found in _XML_COMMENT.finditer(data) if found[2] is not None)
        if any(b"--" in each or each.endswith(b"-") for each in comments):
            yield item.path, "a comment contains two hyphens"


_XML_COMMENT = regex(rb"<!--(.*?)(?:(-->)|\Z)", re.DOTALL)


def _is_xml(media_type: str) -> bool:
    return media_type.endswith(("+xml", "/xml"))


def _variables(looked: Looked) -> Found:
    for path, css in looked.stylesheets.items():
        if found := _VARIABLE.search(css):
            yield path, f"uses {found[0].strip()!r}"


_VARIABLE = regex(r"\bvar\(\s*--[\w-]+|(?<![\w-])--[\w-]+\s*(?=:)")


def _publishers(looked: Looked) -> Found:
    book = looked.book
    if not book.nodes(f"{DC}publisher"):
        return
    for node in book.nodes(f"{DC}creator"):
        if role_of(book, node) == "pbl":
            yield None, f"the creator {(node.text or '').strip()!r} has the role pbl, in addition to dc:publisher"


def _nav_in_spine(looked: Looked) -> Found:
    nav = looked.book.nav
    if nav is None or nav not in looked.book.spine or nav.path not in looked.pages:
        return
    if any(local_name(node) == "nav" and node.get("hidden") is not None for node in looked.pages[nav.path].iter("*")):
        yield nav.path, "the navigation document is in the spine, and contains a hidden list that some readers show"


def _identifier(looked: Looked) -> Found:
    for node in looked.book.nodes(f"{DC}identifier"):
        if _RANDOM.fullmatch((node.text or "").strip()):
            yield None, f"the identifier {(node.text or '').strip()!r} is random"


_RANDOM = regex(r"(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE)


def _package_language(looked: Looked) -> Found:
    if not looked.book.package.get("{http://www.w3.org/XML/1998/namespace}lang"):
        yield None, "xml:lang is missing from the package document"


def _accessibility(looked: Looked) -> Found:
    """Only for EPUB 3, which defines this metadata."""
    said = {node.get("property") for node in looked.book.nodes(f"{OPF}meta")}
    missing = [name for name in _ACCESSIBILITY if f"schema:{name}" not in said]
    if missing and looked.book.package.get("version", "").startswith("3"):
        yield None, f"the package document lacks {', '.join(missing)}"


_ACCESSIBILITY = (
    "accessMode",
    "accessModeSufficient",
    "accessibilityFeature",
    "accessibilityHazard",
    "accessibilitySummary",
)

_WARNING, _INFO = Severity.WARNING, Severity.INFO

RULES: tuple[Rule, ...] = (
    Rule("SN433", _INFO, "Kindle", "use a language tag that Kindle supports, if there is one", _language),
    Rule("SN434", _WARNING, "Kindle", "rename the file", _names),
    Rule(
        "SN435",
        _WARNING,
        "Kobo, Kindle, older readers",
        "use PNG or JPEG, declare the cover in both ways, and show it with <img>",
        _cover,
    ),
    Rule(
        "SN436", _WARNING, "Kobo, KOReader, older readers", "include a navigation document and an NCX", _both_contents
    ),
    Rule(
        "SN437",
        _WARNING,
        "Kindle, KOReader",
        "list the pages of the spine in its order, with the same entries in both tables of contents",
        _order,
    ),
    Rule("SN438", _WARNING, "Kobo, night mode of all devices", "remove the background", _background),
    Rule("SN439", _WARNING, "Kobo", "use em", _font_size),
    Rule("SN440", _WARNING, "Kindle by mail", "make smaller issues, or transfer the book without e-mail", _size),
    Rule("SN441", _WARNING, "Kindle", "remove the comment", _comments),
    Rule("SN442", _WARNING, "Kindle", "use values instead of variables", _variables),
    Rule("SN443", _WARNING, "readers based on foliate-js", "name the publisher only in dc:publisher", _publishers),
    Rule("SN444", _WARNING, "several readers", "remove the navigation document from the spine", _nav_in_spine),
    Rule(
        "SN445",
        _INFO,
        "every library",
        "use an identifier that stays the same when the book is made again",
        _identifier,
    ),
    Rule("SN446", _WARNING, "assistive technology", "add xml:lang to <package>", _package_language),
    Rule("SN448", _WARNING, "Kobo", "use at most three levels", _depth),
    Rule("SN449", _INFO, "assistive technology", "add the accessibility metadata", _accessibility),
)
"""All rules, by code."""


def examine(data: bytes) -> list[Diagnostic]:
    """The findings of the rules about a book. Raises DocumentError if it is not a book."""
    looked = Looked(OpenBook(Container(data)))
    return [diagnostic for rule in RULES for diagnostic in _told(rule, looked)]


def _told(rule: Rule, looked: Looked) -> Iterator[Diagnostic]:
    for path, message in rule.broken(looked):
        words = f"{message} ({rule.devices})"
        yield Diagnostic(rule.code, rule.severity, words, advice=rule.advice, path=path or looked.book.path)
