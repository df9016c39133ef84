"""Parses untrusted HTML for every format that contains it: as XML if possible, otherwise as browsers do.

Nothing is lost silently: repairs are reported, and text that is in the bytes but not in the tree is counted.
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator
from contextlib import suppress

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError
from seednews.formats.shared.xhtml import XHTML, local_name
from seednews.formats.shared.xml import BEYOND, parse_xml
from seednews.model.rules import XML_CHARACTERS
from seednews.patterns import regex

__all__ = ["ILLEGAL", "Page", "in_xhtml", "read_fragment", "read_page", "told"]

ILLEGAL = regex(f"[^\n\r{XML_CHARACTERS}]")
"""A character that is not allowed in XML (XML 1.0, production 2), but that HTML allows."""


@attrs.frozen(eq=False)
class Page:
    """A parsed page."""

    root: etree._Element
    """Its root."""
    slips: tuple[str, ...] = ()
    """What was repaired."""
    not_xml: str | None = None
    """Why it is not XML; None if it is."""
    lost: str | None = None
    """Which text was lost; None if nothing was."""


def read_page(data: bytes, format_name: str, path: str | None = None) -> Page:
    """Parse a page. Raises DocumentError if it is empty or too large."""
    try:
        return _with_one_body(Page(parse_xml(data, format_name, path=path)))
    except DocumentError as fault:
        # As XML, elements without end tags are nested ever deeper. The parser of HTML has bounds of its own.
        why = "elements are not closed" if fault.reason == BEYOND else fault.reason
    root = _with_entities(data)
    if root is not None:
        return _with_one_body(Page(root, ("it declares its own entities; they were replaced by their text",)))
    text, slips, lost = _decoded(data)
    return _with_one_body(_lenient(text, format_name, path, Page(_NONE, slips, why, lost)))


def read_fragment(markup: str, format_name: str) -> Page:
    """Parse a fragment of HTML, such as the body of an article. Raises DocumentError like :func:`read_page`."""
    try:
        return Page(parse_xml(f'<body xmlns="{XHTML}">{markup}</body>'.encode(), format_name))
    except (DocumentError, UnicodeEncodeError):
        page = _lenient(f"<html><body>{markup}</body></html>", format_name, None, Page(_NONE))
    return attrs.evolve(page, root=next((node for node in page.root if node.tag == "body"), page.root))


def told(page: Page, path: str | None = None) -> Iterator[Diagnostic]:
    """The diagnostics of a page in HTML, which need not be XML."""
    for slip in page.slips:
        yield Diagnostic("SN402", Severity.WARNING, slip, path=path)
    if page.lost is not None:
        yield Diagnostic("SN416", Severity.ERROR, page.lost, path=path, advice="fix the page and read it again")


_NONE = etree.Element("none")
"""The root of a page before it is parsed."""

_ENTITIES = etree.XMLParser(resolve_entities="internal", no_network=True, load_dtd=False, huge_tree=False)
"""Replaces the entities that a page declares itself, and no external ones. libxml2 limits their size."""


def _with_entities(data: bytes) -> etree._Element | None:
    """The root of a page that is XML with its own entities; None if it is not."""
    if b"<!ENTITY" not in data[:_HEAD]:
        return None
    with suppress(etree.XMLSyntaxError, ValueError):
        root = etree.fromstring(data, _ENTITIES)
        root.getroottree().docinfo.clear()  # otherwise default attributes would be found
        return root
    return None


# -- as browsers do


def _lenient(written: str, format_name: str, path: str | None, page: Page) -> Page:
    """Parse a text like a browser, and add the results of decoding."""
    slips = [*page.slips]
    kept = ILLEGAL.sub("", written.replace("\f", " "))
    if (count := len(written) - len(kept)) > len(written) // 100 + 20:
        raise DocumentError("not HTML: too many control characters", format_name, path=path)
    if count:
        slips.append(f"{count:,} characters that are not allowed in an article were removed")
    if "\f" in written:
        slips.append("form feeds were read as spaces")
    text = _as_html(kept)
    root = _parsed(text, format_name, path)
    if "&#" in text:
        _without_illegal(root)
    return Page(root, tuple(slips), page.not_xml, page.lost or _lost(text, root))


def _parsed(text: str, format_name: str, path: str | None) -> etree._Element:
    parser = etree.HTMLParser(no_network=True, encoding="utf-8", remove_pis=True, remove_comments=True)
    root = None
    with suppress(etree.XMLSyntaxError, ValueError):
        root = etree.fromstring(text.encode(), parser)
    # Raised here, because the context would otherwise be the error of lxml, which cannot be pickled.
    if any(each.level == etree.ErrorLevels.FATAL for each in parser.error_log):
        raise DocumentError(BEYOND, format_name, path=path)
    if root is None:
        raise DocumentError("not HTML: the document is empty", format_name, path=path)
    return root


_HEAD = 4096
_DECLARED = regex(
    rb"<\?xml[^<>]*?\sencoding\s*=\s*[\"']([\w.:-]+)|<meta\s[^<>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}
"""Actual encodings by their names in pages, if they differ (WHATWG Encoding, section 4.2)."""
_KNOWN = ("cp", "iso8859", "koi8", "gb", "big5", "euc", "shift", "mac-", "utf-8", "tis-", "iso2022")
_BAD = regex("[\udc80-\udcff]")


def _decoded(data: bytes) -> tuple[str, tuple[str, ...], str | None]:
    """The text of a page, what was repaired, and what was lost."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _declared(data)
    try:
        return data.decode(encoding), (), None
    except UnicodeDecodeError:
        pass
    if encoding.startswith("utf-8"):
        text, count = _BAD.subn(_as_western, data.decode(encoding, "surrogateescape"))
        slips: tuple[str, ...] = (f"{count:,} bytes that are not UTF-8 were read as Windows-1252",)
    else:
        text, slips = data.decode(encoding, "replace"), ()
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    return text, slips, f"{bad:,} bytes are invalid in {encoding}" if bad else None


def _declared(data: bytes) -> str:
    """The encoding that a page declares if it is a usual one for pages, otherwise UTF-8."""
    found = _DECLARED.search(data[:_HEAD])
    with suppress(LookupError):
        name = codecs.lookup((found[1] or found[2]).decode()).name if found else "utf-8"
        return _MEANT.get(name, name) if name.startswith(_KNOWN) or name in _MEANT else "utf-8"
    return "utf-8"


def _as_western(found: re.Match[str]) -> str:
    return bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace")


_DOCTYPE = regex(r"<!doctype", re.IGNORECASE)
_REST_OF_DOCTYPE = regex(r"[^\[<>]*(?:\[([^\]]*)\]\s*)?>")
_ENTITY = regex(r"<!ENTITY\s+([\w.-]+)\s+(?:\"((?:[^\"<&%]|&#){0,200})\"|'((?:[^'<&%]|&#){0,200})')\s*>")
_REFERENCE = regex(r"&([\w.-]+);")
_MOST_REFERENCES = 50_000
"""Maximum number of entity references that are replaced, with at most 200 characters each."""
_SECTION = regex(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)
_EMPTY = regex(r"<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)/>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


def _as_html(text: str) -> str:
    """Remove what only XML supports: CDATA sections, empty elements of any name, declared entities."""
    begun = _DOCTYPE.search(text[:_HEAD])
    if begun and (rest := _REST_OF_DOCTYPE.match(text, begun.end())):
        values = {name: one or other for name, one, other in _ENTITY.findall(rest[1] or "")}
        text = text[: begun.start()] + text[rest.end() :]
        if values and text.count("&") < _MOST_REFERENCES:
            text = _REFERENCE.sub(lambda found: values.get(found[1], found[0]), text)
    text = _SECTION.sub(lambda found: html.escape(found[1], quote=False), text)
    return _EMPTY.sub(_with_end, text) if "xmlns" in text[:_HEAD] or text.startswith("<?xml") else text


def _with_end(found: re.Match[str]) -> str:
    name, attributes = found.groups()
    return found[0] if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _without_illegal(root: etree._Element) -> None:
    """Remove characters, from references, that are not allowed in XML."""
    for node in root.iter():
        if node.text:
            node.text = ILLEGAL.sub("", node.text)
        if node.tail:
            node.tail = ILLEGAL.sub("", node.tail)


def _with_one_body(page: Page) -> Page:
    """Move all text outside the body, such as a second body, into the body."""
    root, children = page.root, list(page.root)
    if local_name(root) != "html":
        return page
    body = next((each for each in children if local_name(each) == "body"), None)
    beside = [each for each in children if each is not body and local_name(each) not in {"head", ""}]
    if not beside and not any(map(_has_words, (root.text, *(each.tail for each in children)))):
        return page
    if body is None:
        body = etree.SubElement(root, _like(root, "body"))
    before: list[etree._Element] = []
    behind: list[etree._Element] = []
    pieces = before
    pieces += _paragraph(root, root.text)
    for each in children:
        words, each.tail = each.tail, None
        pieces = behind if each is body else pieces
        if each in beside:
            if local_name(each) == "body":
                each.tag = _like(root, "div")
            pieces.append(each)
        pieces += _paragraph(root, words)
    if before:
        before[-1].tail, body.text, root.text = body.text, None, None
    body[:0] = before
    body.extend(behind)
    return attrs.evolve(page, slips=(*page.slips, "text outside its body was read as part of it"))


def _paragraph(root: etree._Element, words: str | None) -> list[etree._Element]:
    """Loose text as a paragraph of a page."""
    if not _has_words(words):
        return []
    paragraph = root.makeelement(_like(root, "p"))
    paragraph.text = words
    return [paragraph]


def _has_words(words: str | None) -> bool:
    return words is not None and bool(words.strip())


def _like(root: etree._Element, name: str) -> str:
    """The tag of that name in the namespace of the root."""
    return f"{str(root.tag).rpartition('}')[0]}}}{name}".removeprefix("}")


# -- what was lost

_UNREAD = regex(r"<(?:(script|style)\b[^<>]*>|!--)", re.IGNORECASE)
_ENDS = {
    "script": regex(r"</script\s*>", re.IGNORECASE),
    "style": regex(r"</style\s*>", re.IGNORECASE),
    "": regex("-->"),
}
_TAG = regex(r"</?[A-Za-z][^<>\"']*(?:\"[^\"<]*\"[^<>\"']*|'[^'<]*'[^<>\"']*)*>|</?[A-Za-z!?][^<>]*>")
_WORD = regex(r"[^\W_]+")


def _lost(text: str, root: etree._Element) -> str | None:
    """The text of a page that is not in its tree, if any: text after a comment or a quotation mark without end."""
    written = _WORD.findall(html.unescape(_TAG.sub(" ", " ".join(_read_parts(text)))))
    silent = {"script", "style"}
    strings = (each for node in root.iter() for each in _strings(node, silent=local_name(node) in silent))
    read = _WORD.findall(" ".join(strings))
    count = sum(map(len, written)) - sum(map(len, read))
    if count <= 0:
        return None
    known = set(read)
    first = next((word for word in written if word not in known), "")
    cause = "a comment, a tag or a quotation mark has no end"
    return f"about {count:,} letters were lost, the first at {first[:40]!r}: {cause}"


def _read_parts(text: str) -> Iterator[str]:
    """The text without comments, scripts and styles. Each kind of missing end is searched only once."""
    at, start, missed = 0, 0, set()
    while (found := _UNREAD.search(text, at)) is not None:
        kind = (found[1] or "").lower()
        end = None if kind in missed else _ENDS[kind].search(text, found.end())
        at = found.end() if end is None else end.end()
        if end is None:
            missed.add(kind)
        else:
            yield text[start : found.start()]
            start = at
    yield text[start:]


def _strings(node: etree._Element, *, silent: bool) -> Iterator[str]:
    if not silent and node.text:
        yield node.text
    if node.tail:
        yield node.tail


# -- the namespace of XHTML

_LEGAL = regex(r"[A-Za-z_][A-Za-z0-9_.-]*")
"""Names of elements that are valid in XML. HTML allows nearly everything."""
_NAMES = {
    "xml:lang": "{http://www.w3.org/XML/1998/namespace}lang",
    "epub:type": "{http://www.idpf.org/2007/ops}type",
}


def in_xhtml(page: Page) -> Page:
    """Move the elements of a page to the namespace of XHTML."""
    root = page.root
    if root.tag == f"{{{XHTML}}}html":
        return page
    space = str(root.tag).rpartition("}")[0]
    for node in root.iter("*"):
        if str(node.tag).rpartition("}")[0] == space:
            name = local_name(node).rpartition(":")[2]
            node.tag = f"{{{XHTML}}}{name if _LEGAL.fullmatch(name) else 'span'}"
        for name in _NAMES.keys() & node.attrib.keys():
            node.set(_NAMES[name], str(node.attrib.pop(name)))
    slip = f"its elements are not in the namespace {XHTML}"
    return page if page.not_xml else attrs.evolve(page, slips=(*page.slips, slip))
