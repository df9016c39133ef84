"""Reads the structure of a book: package document, manifest, spine and contents. The pages are read elsewhere.

Supports EPUB 3 (3.3, sections 5 and 7) and EPUB 2 (OPF 2.0.1, with its NCX and guide). A damaged part is reported, and
the others are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from urllib.parse import unquote, urlsplit

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError
from seednews.formats.epub.container import MIMETYPE, Container, resolve
from seednews.formats.epub.package import GENERATOR
from seednews.formats.shared.html import Page, told
from seednews.formats.shared.xhtml import XHTML, local_name, read_text

__all__ = ["DC", "OPF", "OPS", "Entry", "Item", "OpenBook", "Package", "slips_in"]

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
OPS = "{http://www.idpf.org/2007/ops}"

_X = f"{{{XHTML}}}"
_NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
"""Methods of font obfuscation (OCF 3.3, section 4.4.2), which do not affect text."""

_PAGES = (".xhtml", ".html", ".htm")
_SHOWN = 4
"""Maximum number of files that a message names."""

_DEEPEST = 8
"""Maximum number of levels of contents that are read."""


@attrs.frozen(eq=False)
class Item:
    """A file in the manifest."""

    id: str
    """Its id."""
    href: str
    """Its address, as written."""
    path: str | None
    """Name of its entry; None if it is not in the book."""
    media_type: str
    """Its media type."""
    properties: frozenset[str]
    """Its properties in the manifest."""


@attrs.frozen
class Entry:
    """An entry of the contents."""

    title: str
    """Its text."""
    path: str | None
    """Name of the page that it refers to; None if it is only a heading, or refers to a place outside the book."""
    fragment: str | None
    """Id of the place in that page."""
    children: tuple[Entry, ...] = ()
    """The entries below it."""

    def walk(self) -> Iterator[Entry]:
        """This entry and all entries below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Package:
    """A package document."""

    def __init__(self, root: etree._Element, path: str) -> None:
        self.diagnostics: list[Diagnostic] = []
        """The diagnostics so far."""
        self.path = path
        """Name of the document."""
        self.package = root
        """Its root."""

    def note(self, code: str, severity: Severity, message: str, path: str | None = None) -> None:
        """Report a problem of the book."""
        self.diagnostics.append(Diagnostic(code, severity, message, path=path or self.path))

    def nodes(self, tag: str) -> Sequence[etree._Element]:
        """Elements of the package document with that qualified name, in order; ``DC*`` for all of Dublin Core."""
        return self._nodes.get(tag, ())

    @cached_property
    def _nodes(self) -> dict[str, list[etree._Element]]:
        """The elements of the package document by name, found in one pass."""
        found: dict[str, list[etree._Element]] = defaultdict(list)
        for node in self.package.iter("*"):
            tag = str(node.tag)
            found[tag].append(node)
            if tag.startswith(DC):
                found[f"{DC}*"].append(node)
        return found

    @cached_property
    def _said_more(self) -> dict[tuple[str, str], etree._Element]:
        """The ``meta`` elements that refine others, by the id of these and the property; of duplicates the first."""
        found: dict[tuple[str, str], etree._Element] = {}
        for node in self.nodes(f"{OPF}meta"):
            found.setdefault((node.get("refines") or "", node.get("property") or ""), node)
        return found

    def refinement(self, node: etree._Element, name: str) -> str | None:
        """A property that refines an element (EPUB 3.3, section 5.5.4)."""
        said = self._said_more.get((f"#{node.get('id')}", name))
        return None if said is None or node.get("id") is None else " ".join(read_text(said).split()) or None


class OpenBook(Package):
    """A book whose package document was read. Raises DocumentError if there is none."""

    def __init__(self, container: Container) -> None:
        self.container = container
        path, slips = _package_path(container)
        root, slip = container.mended(path)
        super().__init__(_in_opf(root), path)
        if slip is not None:
            slips.append((path, slip))
        if slips and not self.nodes(f"{OPF}itemref") and not self._pages_of_manifest():
            raise DocumentError(slips[-1][1], "epub", path=slips[-1][0])
        for name, reason in slips:
            self.note("SN402", Severity.WARNING, f"{reason}; read as far as possible", name)
        if slip is not None or self._has_unknown_reference():
            self._report_lost_pages()
        for name in container.twins:
            self.note("SN432", Severity.WARNING, "several entries have this name; using the last one", name)

    def _has_unknown_reference(self) -> bool:
        """Whether the spine refers to an id that is not in the manifest, so that a page is missing."""
        known = {node.get("id") for node in self.nodes(f"{OPF}item")}
        return any(node.get("idref") not in known for node in self.nodes(f"{OPF}itemref"))

    def _report_lost_pages(self) -> None:
        """Report the pages of the book that are not in the reading order."""
        listed = {item.path for item in (*self.spine, self.nav) if item is not None}
        lost = [each for each in self.container.names if each.lower().endswith(_PAGES) and each not in listed]
        if lost:
            files = ", ".join(lost[:_SHOWN])
            self.note("SN416", Severity.ERROR, f"{len(lost):,} pages are not in the reading order: {files}")

    @cached_property
    def items(self) -> dict[str, Item]:
        """The manifest by id; of items with the same id, the first."""
        return {key: items[0] for key, items in self._twins.items()}

    @cached_property
    def _twins(self) -> dict[str, list[Item]]:
        """The items by id. Several items with the same id are reported."""
        found: dict[str, list[Item]] = defaultdict(list)
        for item in self._items():
            if all(item.path != twin.path for twin in found[item.id]):
                found[item.id].append(item)
        for key, items in found.items():
            if len(items) > 1:
                files = ", ".join(each.href for each in items[:_SHOWN])
                message = f"several items of the manifest have the id {key!r} ({files}); all are read in its place"
                self.note("SN402", Severity.WARNING, message)
        return found

    def _items(self) -> Iterator[Item]:
        for node in self.nodes(f"{OPF}item"):
            href = node.get("href") or ""
            properties = frozenset((node.get("properties") or "").split())
            path = self.find(self.path, href)
            yield Item(node.get("id") or "", href, path, (node.get("media-type") or "").strip().lower(), properties)

    def find(self, base: str, href: str) -> str | None:
        """Name of the entry that `href` in `base` refers to. A name that differs in case is used, and reported."""
        path = resolve(base, href)
        if path is None or path in self.container:
            return path
        literal = resolve(base, href.replace("%", "%25"))  # some books have percent-encoding in the names of files
        if literal is not None and literal in self.container:
            return literal
        other = self.container.like(path)
        if other is not None and not any(each.code == "SN432" and each.path == path for each in self.diagnostics):
            self.note("SN432", Severity.WARNING, f"the file is missing; using {other} instead", path)
        return other or path

    @cached_property
    def spine(self) -> tuple[Item, ...]:
        """The pages in reading order. References to files that are not in the book are reported and skipped."""
        pages = []
        for reference in self.nodes(f"{OPF}itemref"):
            wanted = reference.get("idref")
            items = self._twins.get(wanted or "", [])
            item = next(iter(items), None)
            if item is not None and item.path is not None:
                pages += [each for each in items if each.path is not None]
            else:
                shown = item.href if item is not None else wanted
                self.note("SN401", Severity.WARNING, f"the spine refers to {shown!r}, which is not a file of the book")
        if not pages and (pages := self._pages_of_manifest()):
            self.note(
                "SN402", Severity.WARNING, "the spine lists no page; the pages are read in the order of the manifest"
            )
        unread = {item.path: item for item in reversed(pages)}  # each page is read once
        return tuple(unread.pop(item.path) for item in pages if item.path in unread)

    def _pages_of_manifest(self) -> list[Item]:
        """The pages in the manifest, in its order, without the navigation document."""
        return [
            item
            for items in self._twins.values()
            for item in items
            if item.path is not None
            and item.path in self.container
            and item.path.lower().endswith(_PAGES)
            and "nav" not in item.properties
        ]

    @cached_property
    def encrypted(self) -> frozenset[str]:
        """Names of the encrypted entries (OCF 3.3, section 4.2.6.3.4), without obfuscated fonts."""
        if _ENCRYPTION not in self.container:
            return frozenset()
        try:
            root = self.container.xml(_ENCRYPTION)
        except DocumentError as fault:
            self.note("SN401", Severity.WARNING, f"cannot be read: {fault.reason}", _ENCRYPTION)
            return frozenset()
        return frozenset(_encrypted(root))

    @cached_property
    def is_ours(self) -> bool:
        """Whether seednews made the book."""
        metas = self.nodes(f"{OPF}meta")
        return any(node.get("name") == "generator" and node.get("content") == GENERATOR for node in metas)

    # -- contents

    @cached_property
    def nav(self) -> Item | None:
        """The navigation document of EPUB 3."""
        return next((item for item in self.items.values() if "nav" in item.properties), None)

    @cached_property
    def ncx(self) -> Item | None:
        """The NCX of EPUB 2: the one that the spine names, otherwise the one with its media type."""
        named = next((self.items.get(spine.get("toc") or "") for spine in self.nodes(f"{OPF}spine")), None)
        return named or next((each for each in self.items.values() if each.media_type == _NCX_TYPE), None)

    @cached_property
    def _navs(self) -> dict[str, etree._Element]:
        """The lists of the navigation document by type, such as toc and landmarks."""
        root = self._part(self.nav)
        found: dict[str, etree._Element] = {}
        for nav in root.iter(f"{_X}nav") if root is not None else ():
            for name in (nav.get(f"{OPS}type") or "").split():
                found.setdefault(name, nav)
        return found

    @cached_property
    def nav_entries(self) -> tuple[Entry, ...]:
        """The contents in the navigation document."""
        toc = self._navs.get("toc")
        if toc is None or self.nav is None or self.nav.path is None:
            return ()
        return tuple(self._nav_entries(_list_in(toc), self.nav.path, _DEEPEST))

    def _nav_entries(self, listed: etree._Element | None, base: str, deep: int) -> Iterator[Entry]:
        for node in listed.iterchildren(f"{_X}li") if listed is not None else ():
            label = next(node.iterchildren(f"{_X}a", f"{_X}span"), None)
            below = tuple(self._nav_entries(_list_in(node), base, deep - 1)) if deep else ()
            if label is not None:
                yield self._entry(read_text(label), base, label.get("href"), below)

    @cached_property
    def ncx_entries(self) -> tuple[Entry, ...]:
        """The contents in the NCX."""
        root = self._part(self.ncx)
        if root is None or self.ncx is None or self.ncx.path is None:
            return ()
        return tuple(self._points(root.find(f"{_NCX}navMap"), self.ncx.path, _DEEPEST))

    def _points(self, node: etree._Element | None, base: str, deep: int) -> Iterator[Entry]:
        for point in node.iterchildren(f"{_NCX}navPoint") if node is not None else ():
            label = point.find(f"{_NCX}navLabel/{_NCX}text")
            content = point.find(f"{_NCX}content")
            below = tuple(self._points(point, base, deep - 1)) if deep else ()
            words = "" if label is None else read_text(label)
            yield self._entry(words, base, None if content is None else content.get("src"), below)

    def _entry(self, words: str, base: str, href: str | None, children: tuple[Entry, ...]) -> Entry:
        path = None if href is None else self.find(base, href)
        fragment = None if href is None or path is None else urlsplit(href).fragment
        return Entry(" ".join(words.split()), path, fragment or None, children)

    def page(self, path: str) -> etree._Element:
        """Root of a page. Corrections are reported. Raises DocumentError if it cannot be read."""
        page = self.container.page(path)
        self.diagnostics += slips_in(page, path)
        return page.root

    def _part(self, item: Item | None) -> etree._Element | None:
        """Root of a part of the contents. Errors in it are reported."""
        if item is None or item.path is None:
            return None
        try:
            return self.container.xml(item.path) if item.media_type == _NCX_TYPE else self.page(item.path)
        except DocumentError as fault:
            self.note("SN401", Severity.WARNING, f"the contents cannot be read: {fault.reason}", item.path)
            return None

    @property
    def contents(self) -> tuple[Entry, ...]:
        """The contents: from the navigation document, otherwise from the NCX."""
        return self.nav_entries or self.ncx_entries

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The types of pages, from the landmarks of EPUB 3 and the guide of EPUB 2: terms, separated by spaces.

        Terms for a place within a page are ignored.
        """
        found: dict[str, str] = {}
        for base, href, term in self._terms():
            path = None if "#" in href else resolve(base, href)
            if path is not None:
                found[path] = f"{found.get(path, '')} {term.lower()}".lstrip()
        return found

    def _terms(self) -> Iterator[tuple[str, str, str]]:
        for node in self.nodes(f"{OPF}reference"):
            yield self.path, node.get("href") or "#", node.get("type") or ""
        landmarks = self._navs.get("landmarks")
        if landmarks is not None and self.nav is not None and self.nav.path is not None:
            for link in landmarks.iter(f"{_X}a"):
                yield self.nav.path, link.get("href") or "#", link.get(f"{OPS}type") or ""


def slips_in(page: Page, path: str) -> Iterator[Diagnostic]:
    """The diagnostics of a page. XHTML must be XML, so HTML that is not well-formed is reported as corrected."""
    if page.not_xml is not None:
        message = f"{page.not_xml}; read as HTML, as browsers do"
        yield Diagnostic("SN402", Severity.WARNING, message, path=path)
    yield from told(page, path)


def _list_in(node: etree._Element) -> etree._Element | None:
    return next(node.iterchildren(f"{_X}ol"), None)


_NCX_TYPE = "application/x-dtbncx+xml"


def _package_path(container: Container) -> tuple[str, list[tuple[str, str]]]:
    """Name of the package document, and the problems in finding it: names of files with reasons."""
    said = container.read("mimetype") if "mimetype" in container else MIMETYPE
    slips = [] if said.strip() == MIMETYPE else [("mimetype", f"its mimetype is {said[:60]!r}")]
    if slips and _CONTAINER not in container:
        raise DocumentError(f"not an EPUB: {slips[0][1]}", "epub", path="mimetype")
    packages = [name for name in container.names if name.lower().endswith(".opf")]
    if _CONTAINER not in container:
        if len(packages) == 1:
            return packages[0], [(_CONTAINER, "the file is missing")]
        raise DocumentError("not an EPUB: META-INF/container.xml is missing", "epub")
    root, slip = container.mended(_CONTAINER)
    if slip is not None:
        slips.append((_CONTAINER, slip))
    paths = [node.get("full-path") or "" for node in root.iter("{*}rootfile")]
    written = (name for path in paths for name in (path, path.lstrip("/"), unquote(path.lstrip("/"))))
    found = next((each for name in written if (each := name if name in container else container.like(name))), None)
    if found is None and len(packages) == 1:
        return packages[0], [*slips, (_CONTAINER, f"the package document {next(iter(paths), None)!r} is missing")]
    if found is None:
        raise DocumentError(f"the package document is missing: {next(iter(paths), None)!r}", "epub", path=_CONTAINER)
    return found, slips


_DUBLIN_CORE = "http://purl.org/dc/elements/"


def _in_opf(root: etree._Element) -> etree._Element:
    """The package document, with its elements in the namespaces of OPF 2 and Dublin Core 1.1.

    Those of OEB 1 (Open eBook Publication Structure, section 2) have no namespace or another one, and the names of
    their metadata start with capital letters.
    """
    space = etree.QName(root).namespace
    if f"{{{space}}}" == OPF:
        return root
    for node in root.iter("*"):
        name = etree.QName(node)
        if name.namespace == space:
            node.tag = f"{OPF}{name.localname}"
        elif name.namespace is not None and name.namespace.startswith(_DUBLIN_CORE):
            node.tag = f"{DC}{name.localname.lower()}"
    return root


def _encrypted(root: etree._Element) -> Iterator[str]:
    for data in (node for node in root.iter() if local_name(node) == "encrypteddata"):
        method = next((node.get("Algorithm") for node in data if local_name(node) == "encryptionmethod"), None)
        if method in _FONTS:
            continue
        for node in data.iter():
            if local_name(node) == "cipherreference" and (path := resolve("", node.get("URI") or "")):
                yield path
