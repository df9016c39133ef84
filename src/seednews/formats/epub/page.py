"""Reads a page of a book, ours or anybody's, into an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

import attrs
from lxml import etree

from seednews.diagnostics import Diagnostic
from seednews.errors import DocumentError, ModelError
from seednews.formats.markup import XHTML, local_name, read_body, read_text
from seednews.model import Article, Block, Crosshead, Separator

__all__ = ["article_of", "body_of", "cut_at", "first_level", "place", "setting", "wrappers"]

_X = f"{{{XHTML}}}"
_HEADINGS = tuple(f"{_X}h{level}" for level in range(1, 7))
_INLINE = frozenset("a abbr b bdi bdo cite code dfn em i img kbd mark q s samp small span strong sub sup u var".split())


def body_of(root: etree._Element, path: str) -> etree._Element:
    """The body of a page."""
    body = next(root.iterchildren(f"{_X}body"), None)
    if body is None:
        raise DocumentError("the page has no body in the namespace of XHTML", "epub", path=path)
    return body


def article_of(body: etree._Element, path: str, diagnostics: list[Diagnostic], title: str | None = None) -> Article:
    """The article that a body holds (it is changed in reading).

    Args:
        body: The body.
        path: Name of the page, for messages.
        diagnostics: Where to tell what was left out.
        title: What the contents call it, where they name it: its headline, where the page has none of its own.
    """
    try:
        head = _header(body)
        levels = list(_levels(body))
        blocks, told = read_body(body)
        diagnostics += (attrs.evolve(each, path=path) for each in told)
        is_title = bool(levels) and (levels[0] == 1 or (title is not None and levels[0] == min(levels)))
        if "headline" not in head and is_title and blocks and isinstance(blocks[0], Crosshead):
            head["headline"], blocks = blocks[0].text, blocks[1:]
        if "headline" not in head and title is not None and not _begins_with(blocks, head, title):
            head["headline"] = title
        return Article(body=blocks, **head)
    except ModelError as fault:
        raise DocumentError(str(fault), "epub", path=path) from None


def _begins_with(blocks: tuple[Block, ...], head: dict[str, Any], title: str) -> bool:
    """Whether a title is no more than the first words of a page, which has none then; of nothing, there is none."""
    ours = (head[name] for name in ("kicker", "standfirst", "byline") if name in head)
    first = next(chain(ours, (block.text for block in blocks if not isinstance(block, Separator))), None)
    return first is None or " ".join(first.split()).startswith(title.rstrip("…"))


def first_level(body: etree._Element) -> int | None:
    """Level of the first heading."""
    return next(_levels(body), None)


def _levels(body: etree._Element) -> Iterator[int]:
    """Levels of the headings, in their order."""
    return (int(str(node.tag)[-1]) for node in body.iter(*_HEADINGS))


def _header(body: etree._Element) -> dict[str, Any]:
    """Kicker, headline, standfirst and byline of a page of ours; its header and the ways to other pages are taken out.

    A header that is not just as we write it stays where it is, as a part of the body.
    """
    for way in [each for each in body if each.get("class") == "way" and not (each.tail or "").strip()]:
        body.remove(way)
    article = next(body.iterchildren(f"{_X}article"), None)
    header = next(article.iterchildren(f"{_X}header"), None) if article is not None else None
    words = {} if header is None else _head(header)
    if article is not None and header is not None and words:
        _words_stay(header)
        article.remove(header)
    return {name: words[name] for name in ("kicker", "headline", "standfirst", "byline") if name in words}


def _words_stay(header: etree._Element) -> None:
    """Put the words behind a header before it, since they would go away with it."""
    before, parent = header.getprevious(), header.getparent()
    if before is not None:
        before.tail = f"{before.tail or ''}{header.tail or ''}"
    elif parent is not None:
        parent.text = f"{parent.text or ''}{header.tail or ''}"


def _head(header: etree._Element) -> dict[str, str]:
    """The words of a header that has one h1 and the paragraphs that we write, each at most once, and nothing else."""
    words: dict[str, str] = {}
    loose = header.text
    for each in header:
        name = _HEADER.get((each.tag, each.get("class")))
        if name is None or name in words or not (said := read_text(each)).strip() or (loose and loose.strip()):
            return {}
        words[name], loose = said, each.tail
    return {} if loose and loose.strip() else words


_HEADER: dict[tuple[object, str | None], str] = {
    (f"{_X}h1", None): "headline",
    **{(f"{_X}p", name): name for name in ("kicker", "standfirst", "byline", "imprint")},
}


def wrappers(root: etree._Element, body: etree._Element) -> Iterator[etree._Element]:
    """What says something of a whole page: ``html``, ``body``, and the elements that hold all that is in it."""
    yield root
    node: etree._Element | None = body
    while node is not None:
        yield node
        inner = list(islice(node.iterchildren("*"), 2))
        alone = len(inner) == 1 and local_name(inner[0]) in {"section", "div", "article", "main"}
        alone = alone and not any(words and words.strip() for words in (node.text, *(each.tail for each in node)))
        node = inner[0] if alone else None


def setting(around: Iterable[etree._Element]) -> tuple[str | None, str | None]:
    """Language and direction of a page, by its wrappers: the innermost counts."""
    language = direction = None
    for node in around:
        said = node.get("{http://www.w3.org/XML/1998/namespace}lang") or node.get("lang")
        language = (said and said.strip()) or language
        turned = (node.get("dir") or "").lower()
        direction = turned if turned in {"ltr", "rtl"} else direction
    return language, direction


# -- pages that hold several articles


def place(body: etree._Element, fragment: str | None) -> etree._Element | None:
    """Where the piece begins that a fragment names: the element, or the heading or wrapper that begins with it."""
    found = None if fragment is None else next(_named(body, fragment), None)
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


def _named(body: etree._Element, fragment: str) -> Iterator[etree._Element]:
    for node in body.iter():
        if node.get("id") == fragment or (local_name(node) == "a" and node.get("name") == fragment):
            yield node


def cut_at(body: etree._Element, at: etree._Element) -> etree._Element:
    """Take `at` and all behind it out of a body; a body of its own with it."""
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
