"""Reads an HTML page: pages written by seednews completely, others as far as their markup allows.

From other pages, seednews reads all text in ``article`` (otherwise in ``main`` or in the whole body), including
navigation, forms and asides, and reports words outside of it. Separating a story from the rest of a page is the task of
extractors such as trafilatura; pass their text to :func:`seednews.parse`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.format import Reading
from seednews.formats.html.linked import LinkedData, metadata_of
from seednews.formats.html.write import GENERATOR
from seednews.formats.shared.html import Page, read_page, told
from seednews.formats.shared.xhtml import local_name, read_body, read_text
from seednews.model import Article, Block, Crosshead, Metadata
from seednews.model.rules import MAX_TEXT

__all__ = ["read"]

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HEADER = {"p.kicker": "kicker", "h1": "headline", "p.standfirst": "standfirst", "p.byline": "byline"}


def read(data: bytes, name: str | None = None) -> Reading:
    """Read the article in a page.

    Raises:
        DocumentError: if the page has no body, or no text.
    """
    try:
        return _Page(read_page(data, "html")).reading()
    except ModelError as fault:
        raise DocumentError(str(fault), "html", name) from None
    except DocumentError as fault:
        raise fault.named(name) from None


class _Page:
    """Reads one page."""

    def __init__(self, page: Page) -> None:
        self.root = page.root
        self.diagnostics: list[Diagnostic] = list(told(page, "body"))

    def _all(self, *names: str) -> Iterator[etree._Element]:
        return (node for node in self.root.iter() if local_name(node) in names)

    def _tell(self, code: str, message: str, path: str) -> None:
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, path=path))

    def reading(self) -> Reading:
        """Read the whole article."""
        scripts = ["".join(node.itertext()) for node in self._all("script") if _is_linked_data(node)]
        meta = self._metadata(LinkedData.of(scripts))
        named = {node.get("name"): node.get("content") for node in self._all("meta")}
        words = self._own() if named.get("generator") == GENERATOR else self._foreign()
        return Reading(Article(**words, meta=meta), tuple(self.diagnostics))

    def _metadata(self, linked: LinkedData) -> Metadata:
        html = next(self._all("html"), self.root)
        language = html.get("lang") or html.get(_XML_LANG)
        marks = (
            (next(filter(None, map(node.get, _NAMES)), ""), node.get("content") or "") for node in self._all("meta")
        )
        return metadata_of(linked, language, html.get("dir"), marks, self._tell)

    def _body(self, node: etree._Element) -> tuple[Block, ...]:
        blocks, left_out = read_body(node)
        self.diagnostics += left_out
        return blocks

    def _own(self) -> dict[str, Any]:
        """The texts of a page written by seednews: header and footer are recognised by their position."""
        article = next(self._all("article"), None)
        if article is None:
            return self._foreign()
        head: dict[str, Any] = {}
        children = list(article)
        if children and local_name(children[0]) == "header":
            for each in children[0]:
                key = ".".join(filter(None, (local_name(each), each.get("class"))))
                if key in _HEADER and (words := read_text(each)).strip():
                    head[_HEADER[key]] = words
            article.remove(children[0])
        if children and local_name(children[-1]) == "footer" and children[-1].get("class") == "about":
            article.remove(children[-1])
        return {**head, "body": self._body(article)}

    def _foreign(self) -> dict[str, Any]:
        """The texts of any page: its first ``h1`` is the headline, otherwise its title."""
        main = next((node for name in ("article", "main", "body") for node in self._all(name)), None)
        if main is None:
            raise DocumentError("the page has no body", "html")
        title = next((words for node in self._all("h1", "title") if (words := _line(node))), None)
        first = next((words for node in self._all("h1") if (words := _line(node))), None)
        for other in list(self._all("article"))[1:]:
            if main not in other.iterancestors():
                self._tell("SN401", f"a further <article> (line {other.sourceline}); left out", "body")
        if others := " ".join(self._outside(main)).split():
            shown = " ".join(others[:_SHOWN]) + ("…" if len(others) > _SHOWN else "")
            count = "1 word" if len(others) == 1 else f"{len(others):,} words"
            self._tell("SN401", f"{count} outside <{local_name(main)}> left out: {shown!r}", "body")
        blocks = self._body(main)
        headline = first or title
        crossheads = (each for each in blocks if isinstance(each, Crosshead))
        if (title_in_body := next(crossheads, None)) is not None and title_in_body.text.split() == (
            first or ""
        ).split():
            at = blocks.index(title_in_body)
            blocks = (*blocks[:at], *blocks[at + 1 :])
        if not blocks and headline is None:
            raise DocumentError("the page contains no text", "html")
        return {"headline": headline, "body": blocks}

    def _outside(self, main: etree._Element) -> Iterator[str]:
        """The texts of the page outside its main part and the articles, such as menus. The title of the page is not."""
        for body in self._all("body"):
            walk = etree.iterwalk(body, events=("start", "end"))
            for event, node in walk:
                if event == "end":
                    yield (node is not body and node.tail) or ""
                elif node is main or local_name(node) in _UNSEEN:
                    walk.skip_subtree()
                else:
                    yield node.text or ""


_UNSEEN = frozenset({"article", "h1", "noscript", "script", "style", "template"})
_SHOWN = 6


def _is_linked_data(script: etree._Element) -> bool:
    return (script.get("type") or "").partition(";")[0].strip().lower() == "application/ld+json"


_NAMES = ("name", "property", "itemprop", "http-equiv")
"""The attributes that contain the name of a ``meta`` element."""


def _line(node: etree._Element) -> str | None:
    """The text of an element on one line, short enough for a headline."""
    return " ".join(read_text(node).split())[:MAX_TEXT].strip() or None
