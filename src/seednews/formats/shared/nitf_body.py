"""Writes and reads the text of an article as NITF 3.6, for every format that uses it.

:func:`nitf` makes the ``nitf`` element (for the ``inlineXML`` of a news item, or for a separate document),
:func:`body_content` only its ``body.content``. :func:`read_words` reads NITF of seednews and of others.

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
list           ul, or ol with the first number as seqnum
verse          pre, with one line per line
table          table, with the first row in thead if it is a header
separator      hr
note           note with body.content/p; the class is the role; noteclass if NITF has a value for it
============== ==================================================================================

All blocks are in one ``block``, because Superdesk reads nothing else. The order of the elements is that of the XML
Schema of the standard. Elements are identified by their names only, because agencies send NITF in its own namespace, in
that of NewsML-G2, and without any.
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
        article: The article. Its text is written, and the metadata that NITF has in the body.
        head: The ``head`` element with the other metadata, for a separate document.
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
    """An element with a text, if there is a text."""
    if value is not None:
        yield element(name, text(value), attributes)


def body_content(blocks: Iterable[Block]) -> Markup:
    """The blocks of a body as ``body.content``, one per line."""
    return lines("body.content", [lines("block", map(_block, blocks))])


_NOTE_CLASS = {"editor": "editorsnote", "correction": "editorsnote"}
"""The values of noteclass by role. NITF has none for the other roles."""


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
    """The text in the ``body`` of an NITF document."""

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
    """Read the text in an element of NITF: ``nitf``, ``body`` or ``body.content``. Changes the element.

    Parts of ``body.head`` without a field, such as a second byline, become blocks of the body.
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
"""The separator before an element that directly follows another: parts of places, names, addresses, fractions."""
_SEVERAL = frozenset({"location", "person", "org"})
"""Elements that are separated only from another one of the same name."""
_CLOSED = (",", ";", ":", "/", "|", "-", "–", "—", "(")
"""Endings of the text before a title that need no comma."""


def _set_apart(root: etree._Element) -> None:
    """Insert separators between the parts of a name, a place or a fraction if there are none."""
    for node in root.iter("{*}*"):
        name = local_name(node)
        if name in {"byttl", "function"}:
            _set_title_apart(node, always=name == "byttl")
        elif name in _GAPS and (before := node.getprevious()) is not None and not before.tail:
            fits = name not in _SEVERAL or local_name(before) == name
            before.tail = _GAPS[name] if fits and local_name(before) != "frac-sep" else None


def _set_title_apart(node: etree._Element, *, always: bool) -> None:
    """Insert a comma between a name and the title after it; without `always`, only if there is no space."""
    before, parent = node.getprevious(), node.getparent()
    words = (before.tail if before is not None else parent.text if parent is not None else None) or ""
    bare = words.rstrip()
    touches = words == bare and (bare != "" or before is not None)
    if (bare or before is not None) and (always or touches):
        words = f"{bare} " if bare.endswith(_CLOSED) else f"{bare}, "
        if before is not None:
            before.tail = words
        elif parent is not None:
            parent.text = words
    if node.tail and node.tail[0].isalnum():
        node.tail = f" {node.tail}"


def _of_head(head: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The elements of ``body.head`` with a field, and its name. An abstract comes before a second headline."""
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
    """The text of an element; several paragraphs become one text."""
    inner = [child for child in node if local_name(child)]
    return xhtml.read_text(inner[0] if len(inner) == 1 and local_name(inner[0]) == "p" else node)


def _is_all_of(node: etree._Element) -> bool:
    """Whether a dateline contains only the location. A dateline with more text stays in the body."""
    parent = node.getparent()
    return local_name(node) != "location" or parent is None or _bare(parent) == _bare(node)


def _bare(node: etree._Element) -> str:
    return "".join(xhtml.read_text(node).split())


def _take_out(node: etree._Element) -> None:
    """Empty an element. Text after it stays."""
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
"""The elements of NITF with another name in HTML. The others have the same name, or are inside sentences."""

_NOTES: dict[str, NoteRole] = {"note": "editor", "nitf-table-summary": "editor", "fn": "editor"}
_NOTES |= {"media-caption": "caption", "tagline": "signoff"}
"""The elements that are notes, with the role if their class is not a role."""


def _as_xhtml(root: etree._Element) -> None:
    """Rename the elements to those of XHTML, so that all bodies have one reader."""
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
    """Mark the paragraphs of a note, or the note itself if it has none."""
    paragraphs = [inner for inner in node.iter() if local_name(inner) == "p"]
    node.tag = "div" if paragraphs else "p"
    for each in paragraphs or [node]:
        each.set("class", f"note {role}")
