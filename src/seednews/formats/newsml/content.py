"""Reads the content of a news item: the rendition that keeps most of the structure.

The order of preference is XHTML, NITF, escaped HTML, plain text. Another rendition with the same text is skipped. One
with a different text is reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape, unescape
from typing import Literal, TypeAlias

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.shared.html import ILLEGAL
from seednews.formats.shared.nitf_body import NITF, Words, read_words
from seednews.formats.shared.nodes import place_of
from seednews.formats.shared.xhtml import XHTML, local_name, read_body
from seednews.model import Article, Block, Paragraph, Verse
from seednews.model.rules import cut
from seednews.patterns import regex

__all__ = ["Tell", "describe", "is_blank", "read_content", "without_wrappers"]

Tell: TypeAlias = "Callable[[str, str, etree._Element], None]"  # noqa: SLF001 - the public name of the class, in lxml
"""Reports a diagnostic: its code, its message and the element."""

Kind: TypeAlias = Literal["xhtml", "nitf", "html", "plain"]

_TYPES: dict[Kind, tuple[str, ...]] = {
    "xhtml": ("application/xhtml+xml",),
    "nitf": ("application/nitf+xml",),
    "html": ("text/html",),
    "plain": ("text/plain",),
}
"""The forms of a body, the best first, with their content types."""
_NAMESPACES = {"xhtml": XHTML, "nitf": NITF}


@attrs.frozen
class _Rendition:
    """A rendition that can be read."""

    kind: Kind
    """The form of the body."""
    node: etree._Element
    """The rendition."""
    body: etree._Element
    """The element that contains the body: the rendition, or an element in it."""
    top: etree._Element | None = None
    """The outermost element of the markup, if there is markup."""
    space: str | None = None
    """The namespace of that element."""


def read_content(content_sets: list[etree._Element], stated: Callable[[], Iterable[str]], tell: Tell) -> Words | None:
    """The text of the content, or None if no rendition is text.

    Args:
        content_sets: The elements that contain the renditions.
        stated: Texts of the metadata that may also begin a body, each without white space.
        tell: Called with each diagnostic.
    """
    nodes = [node for content in content_sets for node in content if isinstance(node.tag, str)]
    for content in content_sets:
        loose = [content.text, *(child.tail for child in content)]
        for stray in (each.strip() for each in loose if each and not each.isspace()):
            tell("SN401", f"text outside the content, {stray[:40]!r}; left out", content)
    found = [each for node in nodes if (each := _rendition(node)) is not None]
    if not found:
        return None
    found.sort(key=lambda each: _RANK[each.kind])
    chosen, words = found[0], None
    said: dict[etree._Element, str] = {}
    if len(nodes) > 1:  # before reading, because the reader of NITF changes the elements
        said = {node: "" for node in nodes if is_blank(node)} | {each.node: _bare(each) for each in found}
    for each in found:
        read = _READERS[each.kind](each.body)
        words = words or read
        if read.body and (each is found[0] or not _repeats(read, stated)):
            chosen, words = each, read
            break
    _tell_oddities(chosen, tell)
    for node in nodes:
        if node is not chosen.node and not _says_no_more(said.get(node), said[chosen.node], stated):
            tell("SN401", f"a further rendition of the content, {describe(node)}; left out", node)
    return words


def _repeats(words: Words, stated: Callable[[], Iterable[str]]) -> bool:
    """Whether a body contains only texts of the metadata. Called if a better rendition is empty."""
    return _is_stated("".join("".join(text.split()) for text in Article(body=words.body).texts()), stated)


def _says_no_more(other: str | None, chosen: str, stated: Callable[[], Iterable[str]]) -> bool:
    """Whether a rendition has no other text than the chosen one, or texts of the metadata before it."""
    if other is None or other in chosen:
        return other is not None
    return other.endswith(chosen) and _is_stated(other.removesuffix(chosen), stated)


def _is_stated(lead: str, stated: Callable[[], Iterable[str]]) -> bool:
    """Whether a text consists of texts of the metadata, each at most once."""
    texts = sorted(stated(), key=len, reverse=True)
    while lead:
        text = next((text for text in texts if text and lead.startswith(text)), None)
        if text is None:
            return False
        texts.remove(text)
        lead = lead.removeprefix(text)
    return True


_RANK = {kind: rank for rank, kind in enumerate(_TYPES)}


def describe(node: etree._Element) -> str:
    """A description of a rendition."""
    inner = next((f" with <{local_name(child)}>" for child in node.iterchildren(etree.Element)), "")
    encoded = node.get("encoding")
    bytes_ = f", encoded as {encoded} and not read" if encoded is not None and not _is_charset(encoded) else ""
    return f"{etree.QName(node).localname} of type {node.get('contenttype', 'unknown')}{inner}{bytes_}"


def is_blank(rendition: etree._Element) -> bool:
    """Whether a rendition is empty."""
    return (
        _first(rendition) is None
        and not (rendition.text or "").strip()
        and local_name(rendition) in {"inlinexml", "inlinedata"}
    )


# -- kinds of renditions


def _rendition(node: etree._Element) -> _Rendition | None:
    name, encoding = local_name(node), node.get("encoding")
    if name == "inlinedata" and encoding is not None and not _is_charset(encoding):
        return None
    if name not in {"inlinexml", "inlinedata"}:
        return None
    first = _first(node)
    return _escaped(node) if first is None else _marked_up(node, first)


def _is_charset(encoding: str) -> bool:
    """Whether the ``encoding`` of the content is only the name of a character set. Then the text is not encoded."""
    try:
        return "".encode(encoding) is not None
    except (LookupError, ValueError):
        return False


def _first(node: etree._Element) -> etree._Element | None:
    """The first element inside another."""
    return next((child for child in node if isinstance(child.tag, str)), None)


def _marked_up(node: etree._Element, first: etree._Element) -> _Rendition | None:
    """A body in XML: a document, or parts of one."""
    name = local_name(first)

    def found(kind: Kind, body: etree._Element) -> _Rendition:
        return _Rendition(kind, node, body, first, etree.QName(first).namespace)

    alone = len(node) == 1 and not node.text and not first.tail  # the common case
    whole = first if alone or not _has_words_beside(node, {name}) else node
    if name == "html":
        body = next((child for child in first if local_name(child) == "body"), first)
        if whole is node or _has_words_beside(first, {"head", "body"}):
            body = whole
        return found("xhtml", body)
    if name == "nitf" or (name == "body" and first.find("{*}body.content") is not None):
        return found("nitf", whole)
    if name in {"body.head", "body.content"}:
        return found("nitf", node)
    if name == "body":
        return found("xhtml", whole)
    if name in _PARTS:
        return found("xhtml", node)
    inner = next(node.iter(f"{{{XHTML}}}body"), None)
    return None if inner is None else found("xhtml", inner if _letters(inner) == _letters(node) else node)


def _has_words_beside(node: etree._Element, names: set[str]) -> bool:
    """Whether an element contains text outside these children, each of which may occur once."""
    seen: set[str] = set()
    if (node.text or "").strip():
        return True
    for child in node:
        name = local_name(child)
        if (child.tail or "").strip() or (name and (name not in names or name in seen) and not _is_empty(child)):
            return True
        seen.add(name)
    return False


def _is_empty(node: etree._Element) -> bool:
    return not any(words.strip() for words in node.itertext(etree.Element))


_PARTS = frozenset("article blockquote div figure h1 h2 h3 h4 h5 h6 main ol p pre section table ul".split())
"""The first elements of a body in XHTML without ``html`` and ``body``."""


def _escaped(node: etree._Element) -> _Rendition | None:
    """A body as text, which may be escaped markup; None if the text is blank."""
    words, kind = node.text or "", _type(node)
    if len(node) or not words.strip():
        return None
    if kind in {"text/html", "application/xhtml+xml"} or _MARKUP.search(words):
        return _Rendition("html", node, node)
    return _Rendition("plain", node, node) if kind.startswith("text/") or not kind else None


_MARKUP = regex(
    r"</?(?:a|article|b|blockquote|body|br|div|em|figure|h[1-6]|hr|html|i|li|ol|p|pre|section|span|strong|table|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def _type(node: etree._Element) -> str:
    return (node.get("contenttype") or "").partition(";")[0].strip().lower()


def _tell_oddities(chosen: _Rendition, tell: Tell) -> None:
    """Report deviations from the standards: the content type, the namespace, and markup with the type of plain text."""
    kind = _type(chosen.node)
    if (encoding := chosen.node.get("encoding")) is not None and chosen.kind in {"html", "plain"}:
        tell("SN402", f"{encoding!r} is not an encoding of content; its text was not decoded", chosen.node)
    if chosen.kind == "html" and kind.startswith("text/") and kind != "text/html":
        tell("SN409", f"the content of type {kind} contains markup; it was read as HTML", chosen.node)
    elif kind and kind not in _TYPES[chosen.kind]:
        right = _TYPES[chosen.kind][0]
        tell("SN407", f"the content type {kind} was read as {right}", chosen.node)
    wanted = _NAMESPACES.get(chosen.kind)
    if wanted is not None and chosen.top is not None and chosen.space != wanted:
        where = f"in the namespace {chosen.space}" if chosen.space else "in no namespace"
        tell("SN408", f"the body is {where}, not {wanted}", chosen.top)


# -- reading a rendition


def _xhtml(body: etree._Element) -> Words:
    inner = without_wrappers(body)
    if not len(inner) and _LINE.search((inner.text or "").strip()):
        return Words(body=_pieces(inner.text or ""))  # lines without markup: results, a table
    blocks, left_out = read_body(body, legal=True, marks=True)
    return Words(body=blocks, diagnostics=left_out)


def _nitf(root: etree._Element) -> Words:
    """Read NITF. The metadata in its head is left out, because the item has its own metadata."""
    heads = [fact for head in root.iter("{*}head") for fact in head if local_name(fact)]
    words = read_words(root)
    if not heads:
        return words
    names = ", ".join(dict.fromkeys(f"<{local_name(fact)}>" for fact in heads))
    place = place_of(heads[0])
    told = Diagnostic("SN401", Severity.WARNING, f"the head of the NITF, with {names}; left out", place=place)
    return attrs.evolve(words, diagnostics=(told, *words.diagnostics))


def _html(node: etree._Element) -> Words:
    """Read escaped HTML. If the parser loses text, read it as paragraphs without markup."""
    source = _REFERENCE.sub(_legal, _CDATA.sub(_as_text, node.text or ""))
    if not _TAG.search(source):
        return Words(body=_pieces(_stripped(source)))
    parser = etree.HTMLParser(no_network=True, remove_pis=True, remove_comments=True)
    try:
        root = etree.fromstring(f"<div>{source}</div>", parser)
    except etree.XMLSyntaxError:
        root = None
    stripped = _stripped(source)
    inside = "" if root is None else "".join(root.itertext())
    lost = len("".join(inside.split())) < len("".join(stripped.split()))
    if root is None or lost or ILLEGAL.search(inside):
        return Words(body=_paragraphs(stripped))
    words = _xhtml(root)
    told = tuple(attrs.evolve(each, place=place_of(node)) for each in words.diagnostics)
    return attrs.evolve(words, diagnostics=told)


_CDATA = regex(r"<!\[CDATA\[(.*?)(?:(\]\]>)|\Z)", re.DOTALL)
_COMMENT = regex(r"<!--.*?(?:(-->)|\Z)", re.DOTALL)
"""A section or comment without end extends to the end of the text, so that it is searched only once."""
_REFERENCE = regex("&#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,8}));?")


def _as_text(section: re.Match[str]) -> str:
    """The characters of a section; a section without end is not changed."""
    return section[0] if section[2] is None else escape(section[1])


def _without(comment: re.Match[str]) -> str:
    """Nothing; a comment without end is not changed."""
    return comment[0] if comment[1] is None else ""


def _legal(reference: re.Match[str]) -> str:
    """The reference, or a space if the character is not allowed in XML."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if number < 0x110000 and not ILLEGAL.match(chr(number)) else " "


def _stripped(source: str) -> str:
    """HTML without markup: one line for each block."""
    words = _TAG.sub(_gap, _COMMENT.sub(_without, source))
    return ILLEGAL.sub(" ", unescape(words))


def _gap(tag: re.Match[str]) -> str:
    """The text that replaces a tag."""
    if _IN_A_LINE.match(tag[0]):
        return ""
    return "\n" if _LINE_BREAK.match(tag[0]) else "\n\n"


_TAG = regex("""</?[A-Za-z!?](?:[^<>"']|"[^"<]*"|'[^'<]*')*>""")
_LINE_BREAK = regex(r"<br\b", re.IGNORECASE)
_IN_A_LINE = regex(r"</?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|q|s|small|span|strong|sub|sup|time|u)\b", re.IGNORECASE)


def _plain(node: etree._Element) -> Words:
    """Read plain text: paragraphs separated by blank lines, or one paragraph per line if there are none."""
    return Words(body=_paragraphs(node.text or ""))


def _paragraphs(words: str) -> tuple[Block, ...]:
    if not _BLANK_LINE.search(words.strip()):
        return tuple(Paragraph(piece) for line in _LINE.split(words) for piece in cut(line.strip()))
    return _pieces(words)


def without_wrappers(body: etree._Element) -> etree._Element:
    """The body, or the ``div`` in it that holds all of its words."""
    while len(body) == 1 and local_name(body[0]) in _WRAPPERS and not _has_words_beside(body, {local_name(body[0])}):
        body = body[0]
    return body


_WRAPPERS = frozenset({"div", "section", "article", "main"})


def _pieces(words: str) -> tuple[Block, ...]:
    """The parts of a text, separated by blank lines."""
    return tuple(block for piece in _BLANK_LINE.split(words.strip("\r\n")) for block in _piece(piece))


def _piece(words: str) -> Iterator[Block]:
    """A paragraph if the lines are wrapped prose, otherwise a verse that keeps the lines."""
    rows = [line.rstrip() for line in _LINE.split(words) if line.strip()]
    if len(rows) > 1 and not _is_wrapped(rows):
        yield Verse([piece for row in rows for piece in cut(row)])
    elif folded := " ".join(rows).strip():
        yield from map(Paragraph, cut(folded))


def _is_wrapped(rows: list[str]) -> bool:
    """Whether lines are wrapped prose: all but the last about full, without columns, and with few digits."""
    width, words = max(map(len, rows)), "".join("".join(rows).split())
    is_full = width >= _NARROW and all(len(row) >= width * _FULL for row in rows[:-1])
    return is_full and not any(map(_COLUMNS.search, rows)) and sum(map(str.isdigit, words)) < len(words) * _FIGURES


_NARROW = 30
"""Minimum width of wrapped prose in characters."""
_FULL = 0.7
"""Minimum length of a line of prose, as a fraction of the width."""
_FIGURES = 0.15
"""Maximum fraction of digits in prose."""
_COLUMNS = regex(r"\S(?:\t| {2,})\S")
_LINE = regex("\r\n|\r|\n")
_BLANK_LINE = regex(r"(?:\r\n|\r|\n)[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)+")


_READERS: dict[Kind, Callable[[etree._Element], Words]] = {
    "xhtml": _xhtml,
    "nitf": _nitf,
    "html": _html,
    "plain": _plain,
}


def _bare(rendition: _Rendition) -> str:
    """The text of a rendition without white space and markup."""
    if rendition.kind in {"xhtml", "nitf"}:
        return _letters(rendition.body)
    return "".join(_stripped(rendition.body.text or "").split())


def _letters(node: etree._Element) -> str:
    return "".join("".join(node.itertext(etree.Element)).split())
