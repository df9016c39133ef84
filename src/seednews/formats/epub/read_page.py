"""Reads a page of a book of any maker as an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic
from seednews.errors import DocumentError, ModelError
from seednews.formats.epub.lengths import is_length
from seednews.formats.epub.read_markup import UnsupportedMarkup
from seednews.formats.epub.volume import host_of
from seednews.formats.shared.xhtml import XHTML, local_name, read_body, read_text
from seednews.model import Article, Block, Crosshead, Separator
from seednews.model.rules import moment_of
from seednews.patterns import regex
from seednews.prose.dates import is_written

__all__ = ["article_of", "body_of", "cut_at", "first_level", "named", "place", "setting", "wrappers"]

_X = f"{{{XHTML}}}"
_HEADINGS = tuple(f"{_X}h{level}" for level in range(1, 7))
_INLINE = frozenset("a abbr b bdi bdo cite code dfn em i img kbd mark q s samp small span strong sub sup u var".split())


def body_of(root: etree._Element, path: str) -> etree._Element:
    """The body of a page."""
    body = next(root.iterchildren(f"{_X}body"), None)
    if body is None:
        raise DocumentError("the page has no XHTML body", "epub", path=path)
    return body


def article_of(
    body: etree._Element,
    path: str,
    diagnostics: list[Diagnostic],
    markup: UnsupportedMarkup,
    title: str | None = None,
    *,
    is_ours: bool,
) -> tuple[Article, dict[str, Any]]:
    """The article in a body, and the metadata on a page made by seednews. The body is changed.

    Args:
        body: The body.
        path: Name of the page, for messages.
        diagnostics: Receives what was left out.
        markup: Counts the contents that an article cannot hold.
        title: Title of the page in the contents, if any. It is the headline if the page has none.
        is_ours: Whether seednews made the book. A page made by seednews in another book is recognised by its imprint.
    """
    try:
        facts = _facts(body, is_ours=is_ours)
        markup.look(body, path)
        head: dict[str, Any] = {**_head(body)}
        levels = list(_levels(body))
        blocks, told = read_body(body)
        diagnostics += (attrs.evolve(each, path=path) for each in told)
        is_title = bool(levels) and (levels[0] == 1 or (title is not None and levels[0] == min(levels)))
        if "headline" not in head and is_title and blocks and isinstance(blocks[0], Crosshead):
            head["headline"], blocks = blocks[0].text, blocks[1:]
        if "headline" not in head and title is not None and not _begins_with(blocks, head, title):
            head["headline"] = title
        return Article(body=blocks, **head), facts
    except ModelError as fault:
        raise DocumentError(str(fault), "epub", path=path) from None


def _begins_with(blocks: tuple[Block, ...], head: dict[str, Any], title: str) -> bool:
    """Whether a title is only the first words of a page, so that the page has no title.

    A page without words has no title.
    """
    ours = (head[name] for name in ("kicker", "standfirst", "byline") if name in head)
    first = next(chain(ours, (block.text for block in blocks if not isinstance(block, Separator))), None)
    return first is None or " ".join(first.split()).startswith(title.rstrip("…"))


def first_level(body: etree._Element) -> int | None:
    """Level of the first heading."""
    return next(_levels(body), None)


def _levels(body: etree._Element) -> Iterator[int]:
    """Levels of the headings, in order."""
    return (int(str(node.tag)[-1]) for node in body.iter(*_HEADINGS))


def _facts(body: etree._Element, *, is_ours: bool) -> dict[str, Any]:
    """Read the metadata on a page around the article, at the places where seednews writes it.

    Lines written by seednews are removed, because they are not part of the article: the links to other pages, the
    notice of rights, and the imprint. They are recognised by their form. Anything else remains part of the body.
    """
    facts: dict[str, Any] = {}
    imprints = [each for each in _in_header(body) if "imprint" in _classes(each) and _is_imprint(each)]
    if not is_ours and not imprints:
        return facts
    for way in [each for each in _ways(body) if "way" in _classes(each)]:
        facts |= _rights(way)
        for line in [each for each in way.iterchildren(f"{_X}p") if _is_way(each)]:
            _take(line)
        if not read_text(way).strip():
            _take(way)
    for each in imprints:
        facts |= _imprint(each)
        _take(each)
    for each in [each for each in _in_header(body) if "rights" in _classes(each) and read_text(each).strip()][:1]:
        facts["rights"] = read_text(each)
        _take(each)
    return facts


def _ways(body: etree._Element) -> Iterator[etree._Element]:
    """Elements that may contain the links to other pages. They may be inside the article if its end tag was deleted."""
    yield from body.iterchildren(*_WAYS)
    for article in body.iterchildren(f"{_X}article"):
        yield from article.iterchildren(*_WAYS)


def _is_way(line: etree._Element) -> bool:
    """Whether a line contains only links to other pages of the book."""
    pieces = _pieces(line)
    links = [each for each in pieces if not isinstance(each, str)]
    between = {each for each in pieces if isinstance(each, str)}
    return bool(links) and between <= {"↑", "·"} and all(map(_leads_within, links))


def _leads_within(link: etree._Element) -> bool:
    """Whether an element is a link to another page of the book."""
    return link.tag == f"{_X}a" and _ABROAD.match(link.get("href") or "/") is None


_ABROAD = regex(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


def _is_imprint(line: etree._Element) -> bool:
    """Whether a line is the imprint: provider, date, number of words and minutes, as far as they are known."""
    pieces = _pieces(line)
    if "·" in pieces[::2] or not all(each == "·" for each in pieces[1::2]):
        return False
    shape = "".join(map(_part_of_imprint, pieces[::2]))
    return _IMPRINT.fullmatch(shape) is not None


_IMPRINT = regex("p?dw?m?|p?w?m")
"""Patterns of imprints: provider, date, words and minutes, with at least one time."""


def _part_of_imprint(piece: str | etree._Element) -> str:
    """The part of the imprint that a piece of a line is, as a letter; ``?`` if it is none."""
    if isinstance(piece, str):
        return "w" if is_length(piece) else "?"
    if piece.tag in {f"{_X}a", f"{_X}bdi"}:
        return "p"
    said = read_text(piece) if piece.tag == f"{_X}time" else ""
    return "d" if is_written(said) else "m" if _MINUTES.fullmatch(said) else "?"


_MINUTES = regex("[0-9\u202f]+\u00a0min")


def _pieces(line: etree._Element) -> list[str | etree._Element]:
    """The pieces of a line in order: its elements, and the text between them, divided at dots."""
    beside: Iterator[tuple[etree._Element | None, str | None]] = ((each, each.tail) for each in line.iterchildren("*"))
    pieces: list[str | etree._Element] = []
    for node, words in chain([(None, line.text)], beside):
        pieces += [] if node is None else [node]
        pieces += (each for each in map(str.strip, _DOT.split(_WHITE.sub(" ", words or ""))) if each)
    return pieces


_DOT = regex("(·)")
_WHITE = regex("[ \t\r\n]+")


def _head(body: etree._Element) -> dict[str, str]:
    """Remove kicker, headline, standfirst and byline from an article, and return them.

    Each is recognised by its class. Anything else in the header remains part of the body.
    """
    words: dict[str, str] = {}
    for each in _in_header(body):
        name = _part(each)
        if name is not None and name not in words and (said := read_text(each)).strip():
            words[name] = said
            _take(each)
    return words


def _in_header(body: etree._Element) -> list[etree._Element]:
    """The elements in the header of the article."""
    article = next(body.iterchildren(f"{_X}article"), None)
    header = next(article.iterchildren(f"{_X}header"), None) if article is not None else None
    return [] if header is None else list(header.iterchildren("*"))


_WAYS = (f"{_X}header", f"{_X}footer")
_PARTS = ("kicker", "standfirst", "byline")


def _part(node: etree._Element) -> str | None:
    """The field that an element of a header contains."""
    if node.tag == f"{_X}h1":
        return "headline"
    classes = _classes(node) if node.tag == f"{_X}p" else []
    return next((name for name in _PARTS if name in classes), None)


def _classes(node: etree._Element) -> list[str]:
    return (node.get("class") or "").split()


def _take(node: etree._Element) -> None:
    """Remove an element, but keep the text after it."""
    before, parent = node.getprevious(), node.getparent()
    assert parent is not None  # noqa: S101 - it is in a body
    if before is not None:
        before.tail = f"{before.tail or ''}{node.tail or ''}"
    elif node.tail:
        parent.text = f"{parent.text or ''}{node.tail}"
    parent.remove(node)


def _imprint(line: etree._Element) -> dict[str, Any]:
    """The metadata in the imprint: the provider, the address of the original, the time of publication."""
    link = next(line.iterchildren(f"{_X}a"), None)
    named = link if link is not None else next(line.iterchildren(f"{_X}bdi"), None)
    source = None if link is None else link.get("href")
    provider = None if named is None else read_text(named)
    moments = (moment_of(each.get("datetime")) for each in line.iterchildren(f"{_X}time"))
    return {
        "provider": provider if provider and provider != host_of(source) else None,
        "source": source,
        "published": next(filter(None, moments), None),
    }


def _rights(way: etree._Element) -> dict[str, Any]:
    """Remove the notice of rights at the foot of a page, and return it: the only line there with a language.

    seednews always states its language. Of several such lines, it is unknown which one is the notice.
    """
    lines = way.iterchildren(f"{_X}p") if way.tag == f"{_X}footer" else ()
    found = [each for each in lines if each.get("lang") and each.find(f".//{_X}a") is None and read_text(each).strip()]
    if len(found) != 1:
        return {}
    _take(found[0])
    return {"rights": read_text(found[0])}


def wrappers(root: etree._Element, body: etree._Element) -> Iterator[etree._Element]:
    """The elements that apply to a whole page: ``html``, ``body``, and elements that enclose the whole content."""
    yield root
    node: etree._Element | None = body
    while node is not None:
        yield node
        inner = list(islice(node.iterchildren("*"), 2))
        alone = len(inner) == 1 and local_name(inner[0]) in {"section", "div", "article", "main"}
        alone = alone and not any(words and words.strip() for words in (node.text, *(each.tail for each in node)))
        node = inner[0] if alone else None


def setting(around: Iterable[etree._Element]) -> tuple[str | None, str | None]:
    """Language and direction of a page, from the innermost of these elements that states them."""
    language = direction = None
    for node in around:
        said = node.get("{http://www.w3.org/XML/1998/namespace}lang") or node.get("lang")
        language = (said and said.strip()) or language
        turned = (node.get("dir") or "").lower()
        direction = turned if turned in {"ltr", "rtl"} else direction
    return language, direction


# -- pages that hold several articles


def named(body: etree._Element) -> dict[str, etree._Element]:
    """The elements of a body by id; of duplicates the first."""
    found: dict[str, etree._Element] = {}
    for node in body.iter("*"):
        for name in (node.get("id"), node.get("name") if local_name(node) == "a" else None):
            if name is not None:
                found.setdefault(name, node)
    return found


def place(body: etree._Element, found: etree._Element | None) -> etree._Element | None:
    """Where the part of a page starts that a place refers to: the place, or the element that starts with it."""
    if found is None or found is body:
        return None
    while (parent := found.getparent()) is not None and parent is not body:
        begins = parent[0] is found and not (parent.text or "").strip()
        if not begins and local_name(found) not in _INLINE:
            break
        if not begins and local_name(parent) not in _INLINE | {"p", "h1", "h2", "h3", "h4", "h5", "h6"}:
            break
        found = parent
    return found


def cut_at(body: etree._Element, at: etree._Element) -> etree._Element:
    """Move `at` and everything after it from a body to a new body."""
    inner: list[etree._Element] = [at, *at.itersiblings()]
    parent = at.getparent()
    while True:
        assert parent is not None  # noqa: S101 - `at` is in the body
        shell = parent.makeelement(parent.tag, dict(parent.attrib))
        shell.extend(inner)
        if parent is body:
            return shell
        shell.tail, parent.tail = parent.tail, None
        inner = [shell, *parent.itersiblings()]
        parent = parent.getparent()
