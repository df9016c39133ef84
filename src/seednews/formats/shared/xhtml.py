"""Escaped XML text, and the body of an article as XHTML, for every format that uses it.

Only this module makes :data:`Markup` from strings, so a type checker finds each text that is not escaped.

The body as XHTML:

=========== ==============================================================
paragraph   ``p``
crosshead   ``h2`` (or another element, set by the format)
quotation   ``blockquote`` with ``p``, and ``footer`` for the attribution
list        ``ul``, or ``ol`` with its ``start``
verse       ``p class="verse"`` with ``br`` between the lines
table       ``table``, with the first row in ``thead`` if it is a header
separator   ``hr``
note        ``p class="note correction"``; the second class is the role
=========== ==============================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NewType, TypeAlias, cast, get_args

import attrs

from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.shared.addresses import addresses, may_have_address
from seednews.formats.shared.signs import SIGNS
from seednews.model import Block, Crosshead, List, Note, NoteRole, Paragraph, Quote, Separator, Table, Verse, unchecked
from seednews.model.rules import MAX_START, MAX_TEXT, are_texts, cut
from seednews.patterns import regex

if TYPE_CHECKING:
    from lxml import etree
from seednews.formats.shared.nodes import place_of

__all__ = [
    "DECLARATION",
    "NOTHING",
    "XHTML",
    "Field",
    "Markup",
    "body",
    "document",
    "element",
    "empty",
    "field",
    "flow",
    "join",
    "lines",
    "linked",
    "read_body",
    "read_text",
    "text",
]

XHTML = "http://www.w3.org/1999/xhtml"
"""Namespace of XHTML."""

Markup = NewType("Markup", str)
"""Escaped, complete XML."""

DECLARATION = Markup('<?xml version="1.0" encoding="UTF-8"?>\n')
"""The XML declaration."""

Attributes = Mapping[str, str | None]
"""Attributes by name, in order. None omits an attribute."""


# -- writing


# These functions are called for each element, so they make Markup by a type comment instead of a call.


def text(value: str) -> Markup:
    """`value` as the content of an element."""
    if "&" in value:
        value = value.replace("&", "&amp;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    if ">" in value:
        value = value.replace(">", "&gt;")
    return value  # type: ignore[return-value]  # escaped above


_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;"})
_ESCAPED = regex('[&<>"\t]')


def _attributes(attributes: Attributes) -> str:
    """The attributes of a tag. Tabs are escaped, because parsers replace them by spaces (XML 1.0, section 3.3.3)."""
    return "".join(
        [
            f' {name}="{value.translate(_ATTRIBUTE) if _ESCAPED.search(value) else value}"'
            for name, value in attributes.items()
            if value is not None
        ]
    )


def element(name: str, content: Markup, attributes: Attributes | None = None) -> Markup:
    """An element with its content."""
    if not attributes:
        return f"<{name}>{content}</{name}>"  # type: ignore[return-value]
    return f"<{name}{_attributes(attributes)}>{content}</{name}>"  # type: ignore[return-value]


def empty(name: str, attributes: Attributes | None = None) -> Markup:
    """An element without content."""
    return f"<{name}{_attributes(attributes)}/>" if attributes else f"<{name}/>"  # type: ignore[return-value]


def join(parts: Iterable[Markup], between: str = "") -> Markup:
    """The parts, joined with white space `between` them."""
    return Markup(between.join(parts))


NOTHING = Markup("")
"""No element."""


Field: TypeAlias = "Callable[[str | None], Markup]"
"""Writes an element with a value, or nothing if the value is None."""


def field(name: str, attributes: Attributes | None = None, *, inner: str | None = None) -> Field:
    """A writer of elements with a text. With `inner`, the text is in an element of that name inside."""
    opening, closing = f"<{name}{_attributes(attributes or {})}>", f"</{name}>"
    if inner is not None:
        opening, closing = f"{opening}<{inner}>", f"</{inner}>{closing}"

    def write(value: str | None) -> Markup:
        return NOTHING if value is None else f"{opening}{text(value)}{closing}"  # type: ignore[return-value]

    return write


def lines(name: str, children: Iterable[Markup], attributes: Attributes | None = None) -> Markup:
    """An element with each child on its own line. Skips NOTHING."""
    opening = f"{name}{_attributes(attributes)}" if attributes else name
    return "\n".join([f"<{opening}>", *filter(None, children), f"</{name}>"])  # type: ignore[return-value]


def document(head: Markup, body: Markup, attributes: Attributes, around: tuple[str, Attributes]) -> Markup:
    """An ``html`` element inside another one. The blocks of the body are on their own lines.

    All elements are made together, because a copy of the body for each takes a tenth of the time for a news item.
    """
    name, others = around
    opening = f"<{name}{_attributes(others)}><html{_attributes(attributes)}>{head}\n<body>"
    end = "\n" if body else ""
    return f"{opening}\n{body}{end}</body></html></{name}>"  # type: ignore[return-value]


Flow = Iterator[Markup]
"""Markup in pieces, so that a large document is never in memory as a whole."""


def flow(
    name: str, children: Iterable[Markup | Flow], attributes: Attributes | None = None, between: str = "\n"
) -> Flow:
    """Like :func:`lines`, but piece by piece. A child may also be a flow."""
    yield Markup(f"<{name}{_attributes(attributes or {})}>{between}")
    for child in children:
        if isinstance(child, str):
            if child:
                yield Markup(f"{child}{between}")
        else:
            yield from child
            yield Markup(between)
    yield Markup(f"</{name}>")


def linked(value: str) -> Markup:
    """`value` as the content of an element. Web and mail addresses become links."""
    if not may_have_address(value):
        return text(value)
    pieces: list[Markup] = []
    done = 0
    for start, end, href in addresses(value):
        pieces += text(value[done:start]), element("a", text(value[start:end]), {"href": href})
        done = end
    return join([*pieces, text(value[done:])])


def body(blocks: Iterable[Block], *, crosshead: str = "h2", links: bool = False) -> Markup:
    """The blocks of a body as XHTML, one per line.

    Args:
        blocks: The blocks.
        crosshead: Name of the elements for crossheads.
        links: Whether addresses in the text become links. The text stays the same.
    """
    # Nearly all blocks are paragraphs, so they are written without a call for each.
    words = linked if links else text
    parts = [
        f"<p>{words(block.text)}</p>" if type(block) is Paragraph else _block(block, crosshead, words)
        for block in blocks
    ]
    return Markup("\n".join(parts))


Writer: TypeAlias = "Callable[[str], Markup]"
"""Makes the content of an element from a text."""


def _block(block: Block, crosshead: str, inner: Writer) -> Markup:
    match block:
        case Paragraph(words):
            return element("p", inner(words))
        case Crosshead(words):
            return element(crosshead, text(words))
        case Quote(words, attribution):
            said = element("p", inner(words))
            by = Markup("") if attribution is None else element("footer", inner(attribution))
            return element("blockquote", join((said, by)))
        case List(items, ordered=ordered, start=start):
            number = {"start": str(start)} if ordered and start != 1 else None
            return element("ol" if ordered else "ul", join(element("li", inner(item)) for item in items), number)
        case Verse(lines):
            return element("p", join(map(inner, lines), empty("br")), {"class": "verse"})
        case Table(rows, head=head):
            return element("table", _rows(rows, inner, head=head))
        case Separator():
            return empty("hr")
        case Note(words, role):
            return element("p", inner(words), {"class": f"note {role}"})


def _rows(rows: tuple[tuple[str, ...], ...], inner: Writer, *, head: bool) -> Markup:
    """The rows of a table, each in ``tr``. The first is in ``thead`` if it is a header."""
    below = join(_row(row, "td", None, inner) for row in rows[head:])
    named = [element("thead", _row(rows[0], "th", {"scope": "col"}, inner))] if head else []
    return join([*named, *([element("tbody", below)] if below else [])])


def _row(cells: Iterable[str], name: str, attributes: Attributes | None, inner: Writer) -> Markup:
    return element("tr", join(element(name, inner(cell), attributes) for cell in cells))


# -- reading


_LI = f"{{{XHTML}}}li"
_BREAK = "\0"
"""Represents a ``br`` while a text is collected. XML cannot contain this character."""
_FEWEST_LINES, _LONGEST_LINE = 3, 64
"""Lines between ``br`` are kept from this number on, if none is longer (in characters) and most are no sentences."""
_SENTENCE_ENDS = frozenset(".!?…。！？।")
_SPACE = regex(r"[ \t\r\n\f\0]+")
_LINE_END = regex("\r\n|\r|\n|\0")
_GAP = regex("\0[ \t\r\n\f\u00a0]*\0[ \t\r\n\f\0\u00a0]*")
"""Two or more breaks with nothing between them, which some editors use between paragraphs."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CONTAINERS = frozenset(
    "address article aside body center dd details div dl dt fieldset figcaption figure footer form header hgroup html "
    "main menu nav section summary tbody td tfoot th thead tr".split(),
)
_SILENT = frozenset(("", *"head link meta script style template".split()))
"""Elements without text to read. Comments and processing instructions have no name."""
_EMBEDDED = frozenset(
    "audio button canvas embed iframe img input math object select svg textarea video".split(),
)
"""Elements that are not text. Text in them is kept, in separate paragraphs."""
_NAMED = _EMBEDDED | {"template"}
_APART = {"desc", "option", "text", "title"}
"""Parts of these elements whose texts are separate. The title of a drawing describes it."""
_BLOCKS = _HEADINGS | _CONTAINERS | {"table", "p", "blockquote", "ul", "ol", "pre", "hr"}
_EDGED = _BLOCKS | (_EMBEDDED - {"embed", "img", "input"}) | _APART

# Their texts are checked together, after the body is read.
_paragraph: Callable[[str], Block] = unchecked.of_one(Paragraph)
_crosshead: Callable[[str], Block] = unchecked.of_one(Crosshead)
_list: Callable[[tuple[tuple[str, ...], bool, int]], Block] = unchecked.of_several(List)
_LEAVES: dict[object, Callable[[str], Block]] = {f"{{{XHTML}}}p": _paragraph, f"{{{XHTML}}}h2": _crosshead}
"""Makes the most frequent blocks, by the qualified name of their elements."""


def local_name(node: etree._Element) -> str:
    """Name of an element without its namespace, in lower case; empty for comments and processing instructions."""
    tag = node.tag
    return _small_name(tag) if isinstance(tag, str) else ""


@lru_cache(1024)
def _small_name(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def read_text(node: etree._Element) -> str:
    """The text of an element. ``br`` becomes a space.

    White space is folded as in HTML, but only in a text with a line feed, which seednews never writes.
    """
    return _fold("".join(_strings(node)) if len(node) else node.text or "")


def _fold(words: str) -> str:
    return _SPACE.sub(" ", words).strip(" ") if "\n" in words or "\r" in words or _BREAK in words else words


def _strings(node: etree._Element) -> Iterator[str]:
    """The strings in an element, except those of silent elements. ``br`` becomes a break."""
    yield node.text or ""
    for child in node:
        name = local_name(child)
        if name == "br":
            yield _BREAK
        elif name in SIGNS and not len(child) and not child.text:
            yield SIGNS[name]
        elif name not in _SILENT:
            edge = "\n" if name in _EDGED else ""  # blocks are separate, even without a space between them
            yield edge
            yield from _strings(child)
            yield edge
        yield child.tail or ""


class _Below:
    """Finds which elements contain blocks and which contain text. Visits each element once, even if they are nested."""

    def __init__(self) -> None:
        self._looked: set[etree._Element] = set()
        self._blocks: set[etree._Element] = set()
        self._words: set[etree._Element] = set()

    def has_blocks(self, node: etree._Element) -> bool:
        """Whether an element contains a block."""
        if not len(node):
            return False
        self._look(node)
        return node in self._blocks

    def has_words(self, node: etree._Element) -> bool:
        """Whether an element contains text."""
        if not len(node):
            return bool(node.text and not node.text.isspace())
        self._look(node)
        return node in self._words

    def _look(self, node: etree._Element) -> None:
        if node in self._looked:
            return
        blocks: set[etree._Element] = set()
        words: set[etree._Element] = set()
        for inner in node.iter():
            self._looked.add(inner)
            name = local_name(inner)
            if name not in _SILENT and inner.text and not inner.text.isspace():
                _mark(inner, node, words)
            if inner is not node:
                if name in _BLOCKS:
                    _mark(inner.getparent(), node, blocks)
                if inner.tail and not inner.tail.isspace():
                    _mark(inner.getparent(), node, words)
        self._blocks |= blocks
        self._words |= words


def _mark(node: etree._Element | None, top: etree._Element, marked: set[etree._Element]) -> None:
    """Add an element and its ancestors up to `top`."""
    while node is not None and node not in marked:
        marked.add(node)
        node = None if node is top else node.getparent()


class _BodyReader:
    """Reads XHTML of seednews and of others. Keeps all text, and flattens unsupported structure."""

    def __init__(self, below: _Below | None = None) -> None:
        self.below = below or _Below()
        self.blocks: list[Block] = []
        self.texts: list[str] = []
        """The texts that were not validated yet."""
        self.embedded: list[etree._Element] = []
        """The elements that are not text."""
        self.may_have_marks = False
        """Whether there may be elements inside a text, such as ``em``."""

    def container(self, node: etree._Element, *, without: etree._Element | None = None) -> None:
        """Read the blocks in an element. Text between them becomes paragraphs."""
        words = [node.text] if node.text and not node.text.isspace() else []
        texts, blocks = self.texts, self.blocks
        for child in node:
            make = _LEAVES.get(child.tag)
            if make is not None and not words and not len(child) and not child.keys():  # nearly all children
                line = child.text or ""
                if "\n" in line or "\r" in line or len(line) > MAX_TEXT:
                    self._add(make, line)
                elif line and not line.isspace():  # as _add does: saves a tenth of the time for a body
                    texts.append(line)
                    blocks.append(make(line))
            elif child is without:
                continue
            elif (name := local_name(child)) in _BLOCKS:
                if words:
                    self._end(words)
                self._child(name, child)
            else:
                self._between(name, child, words)
            if (tail := child.tail) and (words or not tail.isspace()):
                words.append(tail)
        self._paragraphs(words)

    def _between(self, name: str, child: etree._Element, words: list[str]) -> None:
        """Read an element between blocks. It continues the text of the next paragraph, or ends it."""
        self.may_have_marks = True
        if name == "br":
            words.append(_BREAK)
        elif name in SIGNS and not len(child) and not child.text:
            words.append(SIGNS[name])
        elif name in _EMBEDDED:
            if self.below.has_words(child):
                self._end(words)
            self._embedded(child)
        elif name in _SILENT:
            self.embedded += [child] if name in _NAMED else []
        elif self.below.has_blocks(child):
            self._end(words)
            self.container(child)
        else:
            self._look_for_embedded(child)
            self.embedded += [child] if _is_strange(child) else []
            words.extend(_strings(child))

    def _end(self, words: list[str]) -> None:
        """Make a paragraph from the text so far."""
        self._paragraphs(words)
        words.clear()

    def _embedded(self, node: etree._Element) -> None:
        """Read an element that is not text, and the text in it."""
        self.embedded.append(node)
        if self.below.has_blocks(node):
            self.container(node)
        else:
            self._paragraphs(list(_strings(node)))
            self._look_for_embedded(node)

    def _look_for_embedded(self, node: etree._Element) -> None:
        if len(node):
            self.embedded += (
                inner for inner in node.iterdescendants() if local_name(inner) in _NAMED or _is_strange(inner)
            )

    def _child(self, name: str, node: etree._Element) -> None:
        if name == "p" and not len(node) and node.get("class") is None:  # the common case
            self._add(_paragraph, node.text or "")
            return
        if name in {"ul", "ol"}:
            self._list(name, node)
            return
        if len(node):
            self.may_have_marks = True
        if name in _CONTAINERS:
            self.container(node)
            return
        if name in {"blockquote", "table"}:
            self._quote(node) if name == "blockquote" else self._table(node)
            return
        self._look_for_embedded(node)
        if name == "hr":
            self.blocks.append(Separator())
        elif name == "pre":
            self._verse(_LINE_END.split("".join(_strings(node))))
        elif name == "p":
            self._p(node)
        else:
            self._add(_crosshead, read_text(node))

    def _add(self, make: Callable[[str], Block], words: str) -> None:
        """Add a block, or several if the text is too long for one."""
        if "\n" in words or "\r" in words:
            words = _fold(words)
        if not words or words.isspace():
            return
        if len(words) <= MAX_TEXT:
            self.texts.append(words)
            self.blocks.append(make(words))
        else:
            pieces = cut(words)
            self.texts += pieces
            self.blocks += map(make, pieces)

    def _paragraphs(self, strings: list[str]) -> None:
        words = "".join(strings)
        for each in _GAP.split(words) if _BREAK in words else (words,):
            if each and not each.isspace() and not self._is_of_lines(each):
                self._add(_paragraph, _fold(each).strip())

    def _p(self, node: etree._Element) -> None:
        classes = (node.get("class") or "").split()
        if "verse" in classes:
            self._verse(_lines(node))
        elif "note" in classes and (role := next((each for each in classes if each in _ROLES), None)):
            words = read_text(node)
            if words.strip():
                self.blocks.extend(Note(piece, cast("NoteRole", role)) for piece in cut(words))
        else:
            words = "".join(_strings(node))
            for each in _GAP.split(words) if _BREAK in words else (words,):
                if not self._is_of_lines(each):
                    self._add(_paragraph, _fold(each))

    def _is_of_lines(self, words: str) -> bool:
        """Whether a paragraph consists of short lines, such as results. If so, it is read as verse, with its lines."""
        if _BREAK not in words:
            return False
        lines = [line for each in words.split(_BREAK) if (line := _fold(each).strip())]
        if len(lines) < _FEWEST_LINES or max(map(len, lines)) > _LONGEST_LINE:
            return False
        if 2 * sum(line[-1] in _SENTENCE_ENDS for line in lines) >= len(lines):
            return False
        self._verse(lines)
        return True

    def _verse(self, lines: Iterable[str]) -> None:
        kept = tuple(piece for line in lines if line.strip() for piece in cut(line))
        if kept:
            self.blocks.append(Verse(kept))

    def _quote(self, node: etree._Element) -> None:
        """Read a quotation. Each paragraph is a block. ``footer`` or ``cite`` at the end is the attribution."""
        inner = _BodyReader(self.below)
        by = next((child for child in reversed(node) if local_name(child) in {"footer", "cite"}), None)
        attribution = read_text(by) if by is not None else ""
        if by is not None and attribution.strip() and not (by.tail or "").strip():
            self._look_for_embedded(by)
        else:
            attribution, by = "", None
        inner.container(node, without=by)
        self.embedded += inner.embedded
        self.texts += inner.texts
        quotes: list[Block] = [Quote(each.text) if isinstance(each, Paragraph) else each for each in inner.blocks]
        if attribution and quotes and isinstance(last := quotes[-1], Quote):
            quotes[-1] = Quote(last.text, attribution)
        elif attribution:
            quotes.append(Paragraph(attribution))
        self.blocks += quotes

    def _table(self, node: etree._Element) -> None:
        """Read a table. A table that contains parts of a page is used for layout, and is read as blocks."""
        rows = [row for row in _table_rows(node) if any(row)] if _is_plain(node) else []
        if rows and _is_table(node, rows):
            for caption in (each for each in node if local_name(each) == "caption"):
                self._paragraphs([read_text(caption)])
            self._look_for_embedded(node)
            self.blocks.append(Table(rows, head=_has_head(node)))
        else:
            self.container(node)

    def _list(self, name: str, node: etree._Element) -> None:
        found = _simple_items(node)
        if found is None:
            self.may_have_marks = True
            self._look_for_embedded(node)
            found = list(_items(node))
        items = tuple([piece for item in found if item and not item.isspace() for piece in cut(item)])
        if items:
            self.texts += items
            self.blocks.append(_list((items, name == "ol", _start(node) if name == "ol" else 1)))


def _is_strange(node: etree._Element) -> bool:
    """Whether an empty element between words is not part of HTML. It may represent a character."""
    is_empty = not len(node) and not node.text
    return is_empty and local_name(node) not in _EMPTY and not (node.tail or " ").isspace()


_EMPTY = (
    SIGNS.keys()
    | _SILENT
    | _NAMED
    | _BLOCKS
    | set(
        "a abbr b bdi bdo big br cite code col data del dfn em font i ins kbd label li mark q rp rt ruby s samp small "
        "source span strike strong sub sup td th time track tt u var wbr".split()
    )
)
"""Elements that may be empty."""


_ROLES = frozenset(get_args(NoteRole))


def _lines(node: etree._Element) -> list[str]:
    """Lines of a verse, split at ``br``. A line feed is white space."""
    lines = [[node.text or ""]]
    for child in node:
        if local_name(child) == "br":
            lines.append([])
        elif local_name(child):
            lines[-1].extend(_strings(child))
        lines[-1].append(child.tail or "")
    return [_fold("".join(line)) for line in lines]


def _table_rows(table: etree._Element) -> Iterator[tuple[str, ...]]:
    for row in table.iter("{*}tr"):
        yield tuple(_cell(cell) for cell in row if local_name(cell) in _CELLS)


def _cell(node: etree._Element) -> str:
    words = read_text(node)
    return "" if words.isspace() else words.replace("\t", " ")


_CELLS = frozenset({"td", "th"})
_TABLE_PARTS = frozenset({"caption", "col", "colgroup", "tbody", "tfoot", "thead", "tr"})


_SECTIONS = frozenset({"tbody", "tfoot", "thead"})
_WITHIN = {
    "table": _SECTIONS | {"caption", "col", "colgroup", "tr"},
    "colgroup": frozenset({"col"}),
    "col": frozenset[str](),
    **dict.fromkeys(_SECTIONS, frozenset({"tr"})),
    "tr": _CELLS,
}
"""The parts of a table that are not cells, with their possible children."""
_NOT_IN_CELLS = _BLOCKS - _TABLE_PARTS - _CELLS - {"p", "div"}


def _is_plain(node: etree._Element) -> bool:
    """Whether a table contains no element that does not fit into a cell. The search ends at the first nested table."""
    return not any(local_name(inner) in _NOT_IN_CELLS for inner in node.iterdescendants())


def _is_table(node: etree._Element, rows: list[tuple[str, ...]]) -> bool:
    """Whether all text of a plain table is in cells, and each cell is one paragraph of valid length."""
    outside = [part for part in (node, *node.iterdescendants()) if local_name(part) in _WITHIN]
    if any(local_name(each) not in _WITHIN[local_name(part)] | _SILENT for part in outside for each in part):
        return False
    loose = any((part.text or "").strip() or any((each.tail or "").strip() for each in part) for part in outside)
    single = all(sum(local_name(each) in {"p", "div"} for each in cell) <= 1 for cell in node.iter("{*}td", "{*}th"))
    wide = max(map(len, rows)) > 1 or not any(local_name(each) in {"p", "div"} for each in node.iterdescendants())
    return single and wide and not loose and all(len(cell) <= MAX_TEXT for row in rows for cell in row)


def _has_head(table: etree._Element) -> bool:
    """Whether the first row with text is a header: it is in ``thead``, or has only cells ``th``."""
    row = next(row for row in table.iter("{*}tr") if any(map(_cell, row)))
    parent = row.getparent()
    in_head = parent is not None and local_name(parent) == "thead"
    return in_head or all(local_name(cell) == "th" for cell in row if local_name(cell) in _CELLS)


def _simple_items(node: etree._Element) -> list[str] | None:
    """The items of a list that contains only texts, the common case; None for other lists."""
    found = []
    for child in node:
        tail = child.tail
        if child.tag != _LI or len(child) or not (tail is None or tail.isspace()):
            return None
        found.append(_fold(child.text or ""))
    return found if node.text is None or node.text.isspace() else None


def _items(node: etree._Element) -> Iterator[str]:
    """Items of a list, including those of nested lists, in order. Loose text is an item, too."""
    yield _fold(node.text or "")
    for child in node:
        name = local_name(child)
        if name in {"ul", "ol"}:
            yield from _items(child)
        elif name not in _SILENT:
            if len(child):
                yield from _item(child)
            else:
                yield _fold(child.text or "")
        yield _fold(child.tail or "")


def _item(node: etree._Element) -> Iterator[str]:
    """The text of an item, split at nested lists, and the items of these lists."""
    words: list[str] = []
    for piece in _pieces(node):
        if isinstance(piece, str):
            words.append(piece)
        else:
            yield _fold("".join(words))
            words = []
            yield from _items(piece)
    yield _fold("".join(words))


def _pieces(node: etree._Element) -> Iterator[str | etree._Element]:
    """The content of an item: strings, and nested lists as elements."""
    yield node.text or ""
    for child in node:
        name = local_name(child)
        if name in {"ul", "ol"}:
            yield child
        elif name == "br":
            yield "\n"
        elif name not in _SILENT:
            edge = "\n" if name in _EDGED else ""
            yield edge or (SIGNS.get(name, "") if not len(child) and not child.text else "")
            yield from _pieces(child)
            yield edge
        yield child.tail or ""


def _start(node: etree._Element) -> int:
    written = node.get("start", "1")
    return int(written) if re.fullmatch("[0-9]{1,9}", written) and int(written) <= MAX_START else 1


def read_body(
    node: etree._Element, *, legal: bool = False, marks: bool = False
) -> tuple[tuple[Block, ...], tuple[Diagnostic, ...]]:
    """The blocks inside an element of XHTML, and diagnostics of what was left out.

    Args:
        node: The element. It is not changed.
        legal: Whether its characters are known to be valid, because they were parsed as XML. Line ends become spaces.
        marks: Whether the diagnostics include links and marks within words.
    """
    reader = _BodyReader()
    reader.container(node)
    if not legal and not are_texts(reader.texts):  # they are neither blank nor too long
        list(map(attrs.evolve, reader.blocks))  # raises the model's error
    told = tuple(_told(reader.embedded, reader.below)) if reader.embedded else ()
    return tuple(reader.blocks), (*told, *_flattened(node)) if marks and reader.may_have_marks else told


def _told(embedded: list[etree._Element], below: _Below) -> Iterator[Diagnostic]:
    """The diagnostics of elements that are not text: one for each kind, and one for each picture."""
    seen: set[str] = set()
    for node in embedded:
        name, about = local_name(node), _about(node)
        kept = ", the words in it kept" if name in _EMBEDDED and below.has_words(node) else ""
        message = f"<{name}>{about} is not text; left out{kept}"
        if (key := message if about else name) not in seen:
            seen.add(key)
            yield _info(Severity.WARNING, message, node)


def _about(node: etree._Element) -> str:
    """The description and the address of a picture or another element."""
    address = next((value for name in ("src", "source", "data", "href") if (value := node.get(name))), None)
    words = (node.get("alt") or node.get("alternate-text") or "").strip()
    return (f" {words[:80]!r}" if words else "") + (f" at {address[:80]}" if address else "")


def _strings_in(node: etree._Element) -> bool:
    return any(words.strip() for words in _strings(node))


def _info(severity: Severity, message: str, node: etree._Element) -> Diagnostic:
    return Diagnostic("SN401", severity, message, path="body", place=place_of(node))


def _flattened(node: etree._Element) -> tuple[Diagnostic, ...]:
    """Diagnostics of links and marks within words: one for each kind, with its number and the place of the first."""
    marks = {tag: kind for tag in {inner.tag for inner in node.iter()} if isinstance(tag, str) and (kind := _kind(tag))}
    if not marks:
        return ()
    found: dict[str, list[etree._Element]] = {}
    for inner in node.iterdescendants(*marks):
        kind = marks[str(inner.tag)]
        if _strings_in(inner) and (kind != "link" or inner.get("href")):
            found.setdefault(kind, []).append(inner)
    return tuple(_flat(kind, nodes) for kind, nodes in found.items())


def _flat(kind: str, nodes: list[etree._Element]) -> Diagnostic:
    address = (nodes[0].get("href") or "")[:80]
    those = f"1 {kind} was" if len(nodes) == 1 else f"{len(nodes)} {kind}s were"
    first = f"; {'it leads to' if len(nodes) == 1 else 'the first leads to'} {address}" if address else ""
    return _info(Severity.INFO, f"{those} left out, the words kept{first}", nodes[0])


@lru_cache(1024)
def _kind(tag: str) -> str:
    """What an element inside a text is called; empty if it is not a mark."""
    name = _small_name(tag)
    return "" if name in _NO_MARKS or tag.startswith(_DRAWN) else _MARKS.get(name, f"<{name}> mark")


_MARKS = {"a": "link", "em": "emphasis mark", "i": "emphasis mark", "strong": "strong mark", "b": "strong mark"}
_DRAWN = ("{http://www.w3.org/2000/svg}", "{http://www.w3.org/1998/Math/MathML}")
_NO_MARKS = _BLOCKS | _SILENT | _EMBEDDED
_NO_MARKS |= set(
    "br caption cite col colgroup desc font li param source span td text th time title track tspan wbr".split()
)
