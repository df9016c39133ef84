"""The words of an article as NITF 3.6, for every format that carries it: written, and read.

:func:`nitf` makes the whole ``nitf`` element (inside the ``inlineXML`` of a news item, or a document of its own),
:func:`body_content` only its ``body.content``; :func:`read_words` reads what others and we put there.

============== ==================================================================================
article        element
============== ==================================================================================
headline       body.head/hedline/hl1
kicker         body.head/hedline/hl2, class ``kicker``
rights         body.head/rights
byline         body.head/byline
provider       body.head/distributor
located        body.head/dateline/location
standfirst     body.head/abstract/p
paragraph      p
crosshead      hl2
quotation      bq with block/p, and credit for the attribution
list           ul, or ol with its first number as seqnum
verse          pre, a line each
table          table, its first row in thead where it names the columns
separator      hr
note           note with body.content/p; its role is the class, and noteclass as far as NITF has one
============== ==================================================================================

All blocks stand in one ``block``, since Superdesk reads nothing outside of those. The order of the elements is that of
the standard's XML Schema. Only names identify elements: agencies send NITF in its own namespace, in that of
NewsML-G2, and in none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, get_args

import attrs

from seednews.diagnostics import Diagnostic
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import Markup, element, empty, join, lines, local_name, text
from seednews.model import Article, Block, Crosshead, List, Note, NoteRole, Paragraph, Quote, Separator, Table, Verse

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["NITF", "Words", "body_content", "nitf", "read_words"]

NITF = "http://iptc.org/std/NITF/2006-10-18/"
"""Namespace of NITF."""

_VERSION = "-//IPTC//DTD NITF 3.6//EN"


# -- writing


def nitf(article: Article, head: Markup | None = None) -> Markup:
    """The article as an ``nitf`` element, which declares its namespace.

    Args:
        article: The article. Its words are written, and of its metadata what NITF keeps in the body.
        head: The ``head`` element with the other metadata, where the element is to be a document of its own.
    """
    body = lines("body", [lines("body.head", _body_head(article)), body_content(article.body)])
    attributes = {"xmlns": NITF, "version": _VERSION, "uno": article.meta.guid, "baselang": article.meta.language}
    return lines("nitf", [body] if head is None else [head, body], attributes)


def _body_head(article: Article) -> Iterator[Markup]:
    meta = article.meta
    if article.headline is not None or article.kicker is not None:
        above = _words("hl2", article.kicker, {"class": "kicker"})
        yield element("hedline", join((element("hl1", text(article.headline or "")), *above)))
    yield from _words("rights", meta.rights)
    yield from _words("byline", article.byline)
    yield from _words("distributor", meta.provider)
    if meta.located is not None:
        yield element("dateline", element("location", text(meta.located)))
    if article.standfirst is not None:
        yield element("abstract", element("p", text(article.standfirst)))


def _words(name: str, value: str | None, attributes: xhtml.Attributes | None = None) -> Iterator[Markup]:
    """An element with a text, where there is one."""
    if value is not None:
        yield element(name, text(value), attributes)


def body_content(blocks: Iterable[Block]) -> Markup:
    """The blocks of a body as ``body.content``, one a line."""
    return lines("body.content", [lines("block", map(_block, blocks))])


_NOTE_CLASS = {"editor": "editorsnote", "correction": "editorsnote"}
"""The class that NITF has for notes of a role; it has none for the others."""


def _block(block: Block) -> Markup:
    match block:
        case Paragraph(words):
            return element("p", text(words))
        case Crosshead(words):
            return element("hl2", text(words))
        case Quote(words, attribution):
            said = element("block", element("p", text(words)))
            return element("bq", join((said, *_words("credit", attribution))))
        case List(items, ordered=ordered, start=start):
            number = {"seqnum": str(start)} if ordered and start != 1 else None
            return element("ol" if ordered else "ul", join(element("li", text(item)) for item in items), number)
        case Verse(verses):
            return element("pre", join(map(text, verses), "\n"))
        case Table(rows, head=head):
            return element("table", join(_rows(rows, head=head)))
        case Separator():
            return empty("hr")
        case Note(words, role):
            inner = element("body.content", element("p", text(words)))
            return element("note", inner, {"class": role, "noteclass": _NOTE_CLASS.get(role, "undef")})


def _rows(rows: tuple[tuple[str, ...], ...], *, head: bool) -> Iterator[Markup]:
    if head:
        yield element("thead", _row(rows[0], "th"))
    if below := rows[head:]:
        yield element("tbody", join(_row(row, "td") for row in below))


def _row(cells: Iterable[str], name: str) -> Markup:
    return element("tr", join(element(name, text(cell)) for cell in cells))


# -- reading


@attrs.frozen
class Words:
    """What stands in the ``body`` of an NITF document."""

    headline: str | None = None
    kicker: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    rights: str | None = None
    provider: str | None = None
    located: str | None = None
    body: tuple[Block, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was left out of the body."""


def read_words(root: etree._Element) -> Words:
    """The words in an element of NITF, be it ``nitf``, ``body`` or ``body.content``. It is changed in reading.

    What has no field of its own in ``body.head``, such as a second byline, is read as a block of the body.
    """
    _set_apart(root)
    fields: dict[str, str] = {}
    for head in list(root.iter("{*}body.head")):
        for name, node in list(_of_head(head)):
            words = _one_text(node)
            if words.strip() and fields.setdefault(name, words) == words and _is_all_of(node):
                _take_out(node)
    for head in root.findall("{*}head"):
        root.remove(head)
    _as_xhtml(root)
    body, left_out = xhtml.read_body(root, marks=True)
    return Words(body=body, diagnostics=left_out, **fields)


_GAPS = dict.fromkeys("sublocation city state region country location person org".split(), ", ")
_GAPS |= dict.fromkeys(
    "story.date name.given name.family copyrite.year copyrite.holder care.of delivery.point delivery.office postcode "
    "addressee".split(),
    " ",
)
_GAPS["frac-den"] = "/"
"""What parts an element of NITF from another right before it: the parts of a place, a name, an address, a fraction."""
_SEVERAL = frozenset({"location", "person", "org"})
"""Elements that are separated from one of their own kind alone."""
_CLOSED = (",", ";", ":", "/", "|", "-", "–", "—", "(")
"""What ends the words before a title without a further comma."""


def _set_apart(root: etree._Element) -> None:
    """Keeps the parts of a name, a place or a fraction apart where nothing but the elements parts them."""
    for node in root.iter("{*}*"):
        name = local_name(node)
        if name in {"byttl", "function"}:
            _set_title_apart(node, always=name == "byttl")
        elif name in _GAPS and (before := node.getprevious()) is not None and not before.tail:
            before.tail = _GAPS[name] if name not in _SEVERAL or local_name(before) == name else None


def _set_title_apart(node: etree._Element, *, always: bool) -> None:
    """Puts a comma between a name and the title behind it; unless `always`, only where they touch."""
    before, parent = node.getprevious(), node.getparent()
    words = (before.tail if before is not None else parent.text if parent is not None else None) or ""
    bare = words.rstrip()
    if (bare or before is not None) and (always or (words and bare == words)):
        words = f"{bare} " if bare.endswith(_CLOSED) else f"{bare}, "
        if before is not None:
            before.tail = words
        elif parent is not None:
            parent.text = words
    if node.tail and node.tail[0].isalnum():
        node.tail = f" {node.tail}"


def _of_head(head: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The elements of ``body.head`` that have a field, with its name; a summary before a second headline."""
    for node in head.iter():
        name = local_name(node)
        if name == "hl2" and node.get("class") == "kicker":
            yield "kicker", node
        elif name in _FIELDS:
            yield _FIELDS[name], node
        elif name == "dateline":
            yield from (("located", place) for place in node.iterfind("{*}location"))
    yield from (("standfirst", node) for node in head.iter("{*}hl2"))


_FIELDS = {
    "hl1": "headline",
    "rights": "rights",
    "byline": "byline",
    "distributor": "provider",
    "abstract": "standfirst",
}


def _one_text(node: etree._Element) -> str:
    """The words of an element; those of several paragraphs as one text."""
    inner = [child for child in node if local_name(child)]
    return xhtml.read_text(inner[0] if len(inner) == 1 and local_name(inner[0]) == "p" else node)


def _is_all_of(node: etree._Element) -> bool:
    """Whether a location is all that its dateline says; with the date it is words that readers see."""
    parent = node.getparent()
    return local_name(node) != "location" or parent is None or _bare(parent) == _bare(node)


def _bare(node: etree._Element) -> str:
    return "".join(xhtml.read_text(node).split())


def _take_out(node: etree._Element) -> None:
    """Empties an element; what stands behind it stays."""
    tail = node.tail
    node.clear()
    node.tail = tail


_AS_XHTML = dict.fromkeys(
    "nitf body.head body.content body.end block hedline abstract series fn media nitf-table nitf-table-metadata "
    "nitf-table-summary custom-table".split(),
    "div",
)
_AS_XHTML |= dict.fromkeys("byline dateline datasource distributor rights bibliography media-producer".split(), "p")
_AS_XHTML |= {"hl1": "h2", "hl2": "h2", "bq": "blockquote", "credit": "footer"}
_AS_XHTML |= {"media-reference": "img", "media-object": "object", "media-metadata": "meta"}
"""The elements of NITF that HTML has by another name. The rest have the same name, or are parts of a sentence."""

_NOTES: dict[str, NoteRole] = {"note": "editor", "nitf-table-summary": "editor", "fn": "editor"}
_NOTES |= {"media-caption": "caption", "tagline": "signoff"}
"""The elements that are notes, and the roles that they have where their class names none."""


def _as_xhtml(root: etree._Element) -> None:
    """Renames the elements to those of XHTML, so that one reader understands all bodies."""
    for node in list(root.iter()):
        name = local_name(node)
        if name in _NOTES:
            role = node.get("class", "")
            _as_note(node, role if role in get_args(NoteRole) else _NOTES[name])
        elif name in _AS_XHTML:
            node.tag = _AS_XHTML[name]
            if name == "media-object":  # its text is an encoded file
                _take_out(node)
        if name == "ol" and (first := node.get("seqnum")) is not None:
            node.set("start", first)
        elif name == "bq" and (source := node.get("quote-source")) and not any(map(_is_credit, node)):
            node.append(node.makeelement("footer"))
            node[-1].text = source


def _is_credit(node: etree._Element) -> bool:
    return local_name(node) == "credit"


def _as_note(node: etree._Element, role: str) -> None:
    """Marks the paragraphs of a note, or the note itself where it has none."""
    paragraphs = [inner for inner in node.iter() if local_name(inner) == "p"]
    node.tag = "div" if paragraphs else "p"
    for each in paragraphs or [node]:
        each.set("class", f"note {role}")
