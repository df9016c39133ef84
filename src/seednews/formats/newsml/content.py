"""Reads the content of a news item: of all renditions the one that says most of how it is meant.

First comes XHTML, then NITF, then escaped HTML, then plain text. A rendition that says the same in another form is
skipped; one that says something else is named.
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

__all__ = ["Tell", "describe", "is_blank", "read_content"]

Tell: TypeAlias = "Callable[[str, str, etree._Element], None]"  # noqa: SLF001 - the public name of the class, in lxml
"""Takes the code, the words and the place of something worth telling."""

Kind: TypeAlias = Literal["xhtml", "nitf", "html", "plain"]

_TYPES: dict[Kind, tuple[str, ...]] = {
    "xhtml": ("application/xhtml+xml",),
    "nitf": ("application/nitf+xml",),
    "html": ("text/html",),
    "plain": ("text/plain",),
}
"""The forms of a body, the best first, and the content types that they go by."""
_NAMESPACES = {"xhtml": XHTML, "nitf": NITF}


@attrs.frozen
class _Rendition:
    """A rendition that can be read."""

    kind: Kind
    """The form of the body."""
    node: etree._Element
    """The rendition."""
    body: etree._Element
    """The element with the body: in it, or itself."""
    top: etree._Element | None = None
    """The outermost element of the markup, where there is any."""
    space: str | None = None
    """The namespace of that element."""


def read_content(content_sets: list[etree._Element], stated: Callable[[], Iterable[str]], tell: Tell) -> Words | None:
    """The words of the content, or None where nothing in it can be read as text.

    Args:
        content_sets: The elements that hold the renditions.
        stated: What the metadata say that writers put at the head of a body, each without white space.
        tell: Takes what is odd.
    """
    nodes = [node for content in content_sets for node in content if isinstance(node.tag, str)]
    for content in content_sets:
        loose = [content.text, *(child.tail for child in content)]
        for stray in (each.strip() for each in loose if each and not each.isspace()):
            tell("SN401", f"words beside the content, {stray[:40]!r}; left out", content)
    found = [each for node in nodes if (each := _rendition(node)) is not None]
    if not found:
        return None
    found.sort(key=lambda each: _RANK[each.kind])
    chosen, words = found[0], None
    said: dict[etree._Element, str] = {}
    if len(nodes) > 1:  # before reading, which changes the elements
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
    """Whether a body, where a better one is empty, has nothing but what the metadata say."""
    return _is_stated("".join("".join(text.split()) for text in Article(body=words.body).texts()), stated)


def _says_no_more(other: str | None, chosen: str, stated: Callable[[], Iterable[str]]) -> bool:
    """Whether a rendition has the words of the chosen one, led by those of the metadata perhaps, or fewer of them."""
    if other is None or other in chosen:
        return other is not None
    return other.endswith(chosen) and _is_stated(other.removesuffix(chosen), stated)


def _is_stated(lead: str, stated: Callable[[], Iterable[str]]) -> bool:
    """Whether words are put together of texts of the metadata, each of them once."""
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
    """What a rendition of the content is, in words."""
    inner = next((f" with <{local_name(child)}>" for child in node.iterchildren(etree.Element)), "")
    encoded = node.get("encoding")
    bytes_ = f", encoded as {encoded} and not read" if encoded is not None and not _is_charset(encoded) else ""
    return f"{etree.QName(node).localname} of type {node.get('contenttype', 'unknown')}{inner}{bytes_}"


def is_blank(rendition: etree._Element) -> bool:
    """Whether a rendition is there, but holds nothing."""
    return (
        _first(rendition) is None
        and not (rendition.text or "").strip()
        and local_name(rendition) in {"inlinexml", "inlinedata"}
    )


# -- what a rendition is


def _rendition(node: etree._Element) -> _Rendition | None:
    name, encoding = local_name(node), node.get("encoding")
    if name == "inlinedata" and encoding is not None and not _is_charset(encoding):
        return None
    if name not in {"inlinexml", "inlinedata"}:
        return None
    first = _first(node)
    return _escaped(node) if first is None else _marked_up(node, first)


def _is_charset(encoding: str) -> bool:
    """Whether the encoding that content names is none, but a set of characters: then its text stands there as it is."""
    try:
        return "".encode(encoding) is not None
    except (LookupError, ValueError):
        return False


def _first(node: etree._Element) -> etree._Element | None:
    """The first element inside another."""
    return next((child for child in node if isinstance(child.tag, str)), None)


def _marked_up(node: etree._Element, first: etree._Element) -> _Rendition | None:
    """A body in XML: a document, or its parts alone."""
    name = local_name(first)

    def found(kind: Kind, body: etree._Element) -> _Rendition:
        return _Rendition(kind, node, body, first, etree.QName(first).namespace)

    alone = len(node) == 1 and not node.text and not first.tail  # as it should be, and nearly always is
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
    """Whether an element holds words that stand in none of these children, of each of which there is one."""
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
"""What a body in XHTML begins with, where it comes without its document."""


def _escaped(node: etree._Element) -> _Rendition | None:
    """A body as text, which may be markup; blank text is none."""
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
    """What is not as the standards have it: the name of the type, the namespace, markup that is said to be none."""
    kind = _type(chosen.node)
    if (encoding := chosen.node.get("encoding")) is not None and chosen.kind in {"html", "plain"}:
        tell("SN402", f"{encoding!r} is no encoding of content; its text was read as it stands there", chosen.node)
    if chosen.kind == "html" and kind.startswith("text/") and kind != "text/html":
        tell("SN409", f"the content of type {kind} is markup, and was read as HTML", chosen.node)
    elif kind and kind not in _TYPES[chosen.kind]:
        right = _TYPES[chosen.kind][0]
        tell("SN407", f"the content type {kind} was read as {right}", chosen.node)
    wanted = _NAMESPACES.get(chosen.kind)
    if wanted is not None and chosen.top is not None and chosen.space != wanted:
        where = f"in the namespace {chosen.space}" if chosen.space else "in no namespace"
        tell("SN408", f"the body is {where}, not {wanted}", chosen.top)


# -- reading one


def _xhtml(body: etree._Element) -> Words:
    if not len(body) and _LINE.search((body.text or "").strip()):
        return Words(body=_pieces(body.text or ""))  # lines without any markup: results, a table of figures
    blocks, left_out = read_body(body, legal=True, marks=True)
    return Words(body=blocks, diagnostics=left_out)


def _nitf(root: etree._Element) -> Words:
    """NITF; the item has metadata of its own, so the facts in its head are none of the article."""
    heads = [fact for head in root.iter("{*}head") for fact in head if local_name(fact)]
    words = read_words(root)
    if not heads:
        return words
    names = ", ".join(dict.fromkeys(f"<{local_name(fact)}>" for fact in heads))
    place = place_of(heads[0])
    told = Diagnostic("SN401", Severity.WARNING, f"the head of the NITF, with {names}; left out", place=place)
    return attrs.evolve(words, diagnostics=(told, *words.diagnostics))


def _html(node: etree._Element) -> Words:
    """Escaped HTML, read as it is meant; where the parser loses letters of it, at least as words in paragraphs."""
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
"""What has no end is looked at to the end of the text once, and not from each opening behind it anew."""
_REFERENCE = regex("&#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,8}));?")


def _as_text(section: re.Match[str]) -> str:
    """The characters of a section as they are; what has no end is none."""
    return section[0] if section[2] is None else escape(section[1])


def _without(comment: re.Match[str]) -> str:
    """Nothing for a comment; what has no end is none."""
    return comment[0] if comment[1] is None else ""


def _legal(reference: re.Match[str]) -> str:
    """A reference to a character, as it is; nothing where no XML can hold the character."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if number < 0x110000 and not ILLEGAL.match(chr(number)) else " "


def _stripped(source: str) -> str:
    """HTML without its markup: a line for each block."""
    words = _TAG.sub(_gap, _COMMENT.sub(_without, source))
    return ILLEGAL.sub(" ", unescape(words))


def _gap(tag: re.Match[str]) -> str:
    """What stands for a tag where there are no tags."""
    if _IN_A_LINE.match(tag[0]):
        return ""
    return "\n" if _LINE_BREAK.match(tag[0]) else "\n\n"


_TAG = regex("""</?[A-Za-z!?](?:[^<>"']|"[^"<]*"|'[^'<]*')*>""")
_LINE_BREAK = regex(r"<br\b", re.IGNORECASE)
_IN_A_LINE = regex(r"</?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|q|s|small|span|strong|sub|sup|time|u)\b", re.IGNORECASE)


def _plain(node: etree._Element) -> Words:
    """Plain text: paragraphs apart by blank lines, or one a line where there are none."""
    return Words(body=_paragraphs(node.text or ""))


def _paragraphs(words: str) -> tuple[Block, ...]:
    if not _BLANK_LINE.search(words.strip()):
        return tuple(Paragraph(piece) for line in _LINE.split(words) for piece in cut(line.strip()))
    return _pieces(words)


def _pieces(words: str) -> tuple[Block, ...]:
    """The pieces of a text that blank lines part."""
    return tuple(block for piece in _BLANK_LINE.split(words.strip("\r\n")) for block in _piece(piece))


def _piece(words: str) -> Iterator[Block]:
    """A paragraph, or lines that are kept where they are no lines of wrapped prose."""
    rows = [line.rstrip() for line in _LINE.split(words) if line.strip()]
    if len(rows) > 1 and not _is_wrapped(rows):
        yield Verse([piece for row in rows for piece in cut(row)])
    elif folded := " ".join(rows).strip():
        yield from map(Paragraph, cut(folded))


def _is_wrapped(rows: list[str]) -> bool:
    """Whether lines are those of prose: all but the last about full, without columns, and with few figures."""
    width, words = max(map(len, rows)), "".join("".join(rows).split())
    is_full = width >= _NARROW and all(len(row) >= width * _FULL for row in rows[:-1])
    return is_full and not any(map(_COLUMNS.search, rows)) and sum(map(str.isdigit, words)) < len(words) * _FIGURES


_NARROW = 30
"""Lines of prose are wrapped at more characters than this."""
_FULL = 0.7
"""Part of the width that each line of prose has at least; few words are longer than the rest."""
_FIGURES = 0.15
"""Part of the characters that are digits in a table, and not in prose."""
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
    """The letters of a rendition, without white space and markup."""
    if rendition.kind in {"xhtml", "nitf"}:
        return _letters(rendition.body)
    return "".join(_stripped(rendition.body.text or "").split())


def _letters(node: etree._Element) -> str:
    return "".join("".join(node.itertext(etree.Element)).split())
