"""XML text that cannot be written unescaped, and the body of an article as XHTML, for every format that carries it.

Only this module makes :data:`Markup` from strings, so a type checker finds every text that was not escaped.

The body as XHTML:

=========== ==============================================================
paragraph   ``p``
crosshead   ``h2`` (or as the format asks)
quotation   ``blockquote`` with ``p``, and ``footer`` for the attribution
list        ``ul``, or ``ol`` with its ``start``
verse       ``p class="verse"`` with ``br`` between the lines
table       ``table``, its first row in ``thead`` where it names the columns
separator   ``hr``
note        ``p class="note correction"``, with its role as second class
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
"""XML that is escaped and whole."""

DECLARATION = Markup('<?xml version="1.0" encoding="UTF-8"?>\n')
"""The XML declaration."""

Attributes = Mapping[str, str | None]
"""Attributes by name, in order; None leaves one out."""


# -- writing


# These functions run for each element of each document, so they make Markup by saying so to the type checker alone.


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
    """Attributes as they stand in a tag. A tab is escaped, since parsers make a space of it (XML 1.0, 3.3.3)."""
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
    """Parts one behind the other, with white space between them."""
    return Markup(between.join(parts))


NOTHING = Markup("")
"""Stands where there is no element."""


Field: TypeAlias = "Callable[[str | None], Markup]"
"""Writes an element with a value; nothing where there is no value."""


def field(name: str, attributes: Attributes | None = None, *, inner: str | None = None) -> Field:
    """A writer of elements that differ in their text alone, which stands in an element `inner` where one is named."""
    opening, closing = f"<{name}{_attributes(attributes or {})}>", f"</{name}>"
    if inner is not None:
        opening, closing = f"{opening}<{inner}>", f"</{inner}>{closing}"

    def write(value: str | None) -> Markup:
        return NOTHING if value is None else f"{opening}{text(value)}{closing}"  # type: ignore[return-value]

    return write


def lines(name: str, children: Iterable[Markup], attributes: Attributes | None = None) -> Markup:
    """An element whose children stand on lines of their own; NOTHING takes none."""
    opening = f"{name}{_attributes(attributes)}" if attributes else name
    return "\n".join([f"<{opening}>", *filter(None, children), f"</{name}>"])  # type: ignore[return-value]


Flow = Iterator[Markup]
"""Markup in pieces, none of which is whole: what is large is never held as one."""


def flow(
    name: str, children: Iterable[Markup | Flow], attributes: Attributes | None = None, between: str = "\n"
) -> Flow:
    """What :func:`lines` makes, or with other white space, piece by piece; a child may come in pieces itself."""
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
    """`value` as the content of an element, in which addresses of the web and of mail are links."""
    if not may_have_address(value):
        return text(value)
    pieces: list[Markup] = []
    done = 0
    for start, end, href in addresses(value):
        pieces += text(value[done:start]), element("a", text(value[start:end]), {"href": href})
        done = end
    return join([*pieces, text(value[done:])])


def body(blocks: Iterable[Block], *, crosshead: str = "h2", links: bool = False) -> Markup:
    """The blocks of a body as XHTML, one a line; crossheads become elements named `crosshead`.

    With `links`, addresses in the words are links; the words stay the same.
    """
    # Nearly all blocks are paragraphs, so these take the shortest way.
    words = linked if links else text
    parts = [
        f"<p>{words(block.text)}</p>" if type(block) is Paragraph else _block(block, crosshead, words)
        for block in blocks
    ]
    return Markup("\n".join(parts))


Writer: TypeAlias = "Callable[[str], Markup]"
"""Makes the content of an element from words."""


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
    """The rows of a table, each in ``tr``: the first in ``thead`` where it names the columns."""
    below = join(_row(row, "td", None, inner) for row in rows[head:])
    named = [element("thead", _row(rows[0], "th", {"scope": "col"}, inner))] if head else []
    return join([*named, *([element("tbody", below)] if below else [])])


def _row(cells: Iterable[str], name: str, attributes: Attributes | None, inner: Writer) -> Markup:
    return element("tr", join(element(name, inner(cell), attributes) for cell in cells))


# -- reading


_LI = f"{{{XHTML}}}li"
_BREAK = "\0"
"""Stands for a ``br`` while words are gathered; no XML holds it."""
_SPACE = regex(r"[ \t\r\n\f\0]+")
_LINE_END = regex("\r\n|\r|\n|\0")
_GAP = regex("\0[ \t\r\n\f\u00a0]*\0[ \t\r\n\f\0\u00a0]*")
"""Two breaks, or more, with nothing between them: that is how editors part paragraphs."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CONTAINERS = frozenset(
    "address article aside body center dd details div dl dt fieldset figcaption figure footer form header hgroup html "
    "main menu nav section summary tbody td tfoot th thead tr".split(),
)
_SILENT = frozenset(("", *"head link meta script style template".split()))
"""Elements that hold nothing to read; comments and instructions have no name."""
_EMBEDDED = frozenset(
    "audio button canvas embed iframe img input math object select svg textarea video".split(),
)
"""Elements that are something else than text; the words that they hold are kept, in paragraphs of their own."""
_NAMED = _EMBEDDED | {"template"}
_APART = {"desc", "option", "text", "title"}
"""Parts of those whose words are apart; the title of a drawing says what it shows."""
_BLOCKS = _HEADINGS | _CONTAINERS | {"table", "p", "blockquote", "ul", "ol", "pre", "hr"}
_EDGED = _BLOCKS | (_EMBEDDED - {"embed", "img", "input"}) | _APART

# Their texts are checked in bulk, once a body is read.
_paragraph: Callable[[str], Block] = unchecked.of_one(Paragraph)
_crosshead: Callable[[str], Block] = unchecked.of_one(Crosshead)
_list: Callable[[tuple[tuple[str, ...], bool, int]], Block] = unchecked.of_several(List)
_LEAVES: dict[object, Callable[[str], Block]] = {f"{{{XHTML}}}p": _paragraph, f"{{{XHTML}}}h2": _crosshead}
"""The blocks that nearly all elements of a body are, by qualified name."""


def local_name(node: etree._Element) -> str:
    """Name of an element without its namespace, in small letters; empty for comments and instructions."""
    tag = node.tag
    return _small_name(tag) if isinstance(tag, str) else ""


@lru_cache(1024)
def _small_name(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def read_text(node: etree._Element) -> str:
    """The words inside an element, ``br`` as a space.

    Text that holds a line feed is set as HTML sets it, with white space folded; ours never does, and is kept as it is.
    """
    return _fold("".join(_strings(node)) if len(node) else node.text or "")


def _fold(words: str) -> str:
    return _SPACE.sub(" ", words).strip(" ") if "\n" in words or "\r" in words or _BREAK in words else words


def _strings(node: etree._Element) -> Iterator[str]:
    """The strings inside an element, without those of elements that hold nothing to read; a ``br`` is a break."""
    yield node.text or ""
    for child in node:
        name = local_name(child)
        if name == "br":
            yield _BREAK
        elif name in SIGNS and not len(child) and not child.text:
            yield SIGNS[name]
        elif name not in _SILENT:
            edge = "\n" if name in _EDGED else ""  # blocks are apart, even where nobody put a space
            yield edge
            yield from _strings(child)
            yield edge
        yield child.tail or ""


class _Below:
    """Tells which elements have blocks below them, and which have words; each is looked at once, however they nest."""

    def __init__(self) -> None:
        self._looked: set[etree._Element] = set()
        self._blocks: set[etree._Element] = set()
        self._words: set[etree._Element] = set()

    def has_blocks(self, node: etree._Element) -> bool:
        """Whether there is a block in an element."""
        if not len(node):
            return False
        self._look(node)
        return node in self._blocks

    def has_words(self, node: etree._Element) -> bool:
        """Whether there are words in an element."""
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
    """Add an element and those above it, up to `top`, as far as they are not there."""
    while node is not None and node not in marked:
        marked.add(node)
        node = None if node is top else node.getparent()


class _BodyReader:
    """Reads XHTML, ours and that of others: every word is kept, foreign structure is flattened."""

    def __init__(self, below: _Below | None = None) -> None:
        self.below = below or _Below()
        self.blocks: list[Block] = []
        self.texts: list[str] = []
        """The texts of blocks that the model has not looked at."""
        self.embedded: list[etree._Element] = []
        """What stands among the words and is not text."""
        self.may_have_marks = False
        """Whether there are elements within words."""

    def container(self, node: etree._Element, *, without: etree._Element | None = None) -> None:
        """Blocks inside an element; words between them make paragraphs of their own."""
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
        """Something between blocks: it adds to the words that are still to be made a paragraph, or ends them."""
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
        """Make a paragraph of the words so far."""
        self._paragraphs(words)
        words.clear()

    def _embedded(self, node: etree._Element) -> None:
        """Something that is not text, and the words in it."""
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
        if name == "p" and not len(node) and node.get("class") is None:  # most are; nothing else to look for
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
        """A block for each piece of the words that the model can hold."""
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
            if each and not each.isspace():
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
                self._add(_paragraph, _fold(each))

    def _verse(self, lines: Iterable[str]) -> None:
        kept = tuple(piece for line in lines if line.strip() for piece in cut(line))
        if kept:
            self.blocks.append(Verse(kept))

    def _quote(self, node: etree._Element) -> None:
        """Each paragraph of a quotation is one; a footer or cite at its end names who said the last."""
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
        """Rows of cells. A table that holds whole pieces of a page is there for its layout, and is no table."""
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
    """Whether an empty element between words is no part of HTML: it may stand for a character."""
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
"""Elements that may be empty without anything being lost."""


_ROLES = frozenset(get_args(NoteRole))


def _lines(node: etree._Element) -> list[str]:
    """Lines of a verse, cut at ``br``; a line feed in the source is white space there."""
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
"""The parts of a table that are no cells, with what may stand in each."""
_NOT_IN_CELLS = _BLOCKS - _TABLE_PARTS - _CELLS - {"p", "div"}


def _is_plain(node: etree._Element) -> bool:
    """Whether nothing in a table needs more than a cell. The search ends at the first table inside the table."""
    return not any(local_name(inner) in _NOT_IN_CELLS for inner in node.iterdescendants())


def _is_table(node: etree._Element, rows: list[tuple[str, ...]]) -> bool:
    """Whether every word of a plain table is in a cell, and each cell is one paragraph that the model can carry."""
    outside = [part for part in (node, *node.iterdescendants()) if local_name(part) in _WITHIN]
    if any(local_name(each) not in _WITHIN[local_name(part)] | _SILENT for part in outside for each in part):
        return False
    loose = any((part.text or "").strip() or any((each.tail or "").strip() for each in part) for part in outside)
    single = all(sum(local_name(each) in {"p", "div"} for each in cell) <= 1 for cell in node.iter("{*}td", "{*}th"))
    wide = max(map(len, rows)) > 1 or not any(local_name(each) in {"p", "div"} for each in node.iterdescendants())
    return single and wide and not loose and all(len(cell) <= MAX_TEXT for row in rows for cell in row)


def _has_head(table: etree._Element) -> bool:
    """Whether the first row with words names the columns: it stands in ``thead``, or has no other cells than ``th``."""
    row = next(row for row in table.iter("{*}tr") if any(map(_cell, row)))
    parent = row.getparent()
    in_head = parent is not None and local_name(parent) == "thead"
    return in_head or all(local_name(cell) == "th" for cell in row if local_name(cell) in _CELLS)


def _simple_items(node: etree._Element) -> list[str] | None:
    """The items of a list of plain texts, as nearly all lists are; None for any other list."""
    found = []
    for child in node:
        tail = child.tail
        if child.tag != _LI or len(child) or not (tail is None or tail.isspace()):
            return None
        found.append(_fold(child.text or ""))
    return found if node.text is None or node.text.isspace() else None


def _items(node: etree._Element) -> Iterator[str]:
    """Items of a list, those of lists inside it flattened in their order; loose words are items, too."""
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
    """The words of an item, cut where lists stand inside it, with the items of those."""
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
    """What is in an item: strings, and lists as they are."""
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
        list(map(attrs.evolve, reader.blocks))  # for the model to say what it does not admit
    told = tuple(_told(reader.embedded, reader.below)) if reader.embedded else ()
    return tuple(reader.blocks), (*told, *_flattened(node)) if marks and reader.may_have_marks else told


def _told(embedded: list[etree._Element], below: _Below) -> Iterator[Diagnostic]:
    """The diagnostics of things that are not text: one for each kind, and one for each picture."""
    seen: set[str] = set()
    for node in embedded:
        name, about = local_name(node), _about(node)
        kept = ", the words in it kept" if name in _EMBEDDED and below.has_words(node) else ""
        message = f"<{name}>{about} is not text; left out{kept}"
        if (key := message if about else name) not in seen:
            seen.add(key)
            yield _info(Severity.WARNING, message, node)


def _about(node: etree._Element) -> str:
    """What a picture shows and where it is, or where something else is."""
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
    """What an element within words is called; nothing where it is no mark."""
    name = _small_name(tag)
    return "" if name in _NO_MARKS or tag.startswith(_DRAWN) else _MARKS.get(name, f"<{name}> mark")


_MARKS = {"a": "link", "em": "emphasis mark", "i": "emphasis mark", "strong": "strong mark", "b": "strong mark"}
_DRAWN = ("{http://www.w3.org/2000/svg}", "{http://www.w3.org/1998/Math/MathML}")
_NO_MARKS = _BLOCKS | _SILENT | _EMBEDDED
_NO_MARKS |= set(
    "br caption cite col colgroup desc font li param source span td text th time title track tspan wbr".split()
)
