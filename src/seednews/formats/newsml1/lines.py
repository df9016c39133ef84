"""Reads the news lines of a story: headline, byline, credit and so on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from seednews.formats.newsml1.parts import named, text_in
from seednews.formats.newsml1.told import Told
from seednews.model import Block

__all__ = ["Lines"]


class Lines:
    """The news lines by name, each from the nearest component that has any."""

    def __init__(self, chain: tuple[etree._Element, ...], told: Told) -> None:
        self.told = told
        self.found: dict[str, list[etree._Element]] = {}
        for component in chain:
            here: dict[str, list[etree._Element]] = {}
            for lines in named(component, "NewsLines"):
                for node in lines.iterchildren(etree.Element):
                    here.setdefault(etree.QName(node).localname, []).append(node)
            for name, nodes in here.items():
                self.found.setdefault(name, nodes)
        for name, nodes in self.found.items():
            if name not in _LINES:
                told.leave_out(f"<{name}>", nodes[0])

    def first(self, name: str) -> str | None:
        """The first line `name` with text. Reports further ones with a different text."""
        first = None
        for node in self.found.get(name, ()):
            words = text_in(node)
            if first is None:
                first = words
            elif words not in {None, first}:
                self.told.tell("SN401", f"a further {name}, {str(words)[:40]!r}; left out", node)
        return first

    def byline(self) -> str | None:
        """The bylines, followed by the titles."""
        names = [
            words for name in ("ByLine", "ByLineTitle") for node in self.found.get(name, ()) if (words := text_in(node))
        ]
        return ", ".join(dict.fromkeys(names)) or None

    def keywords(self) -> Iterator[str]:
        """The keywords. Some agencies write one per line, others all in one line."""
        words = (text_in(node) or "" for node in self.found.get("KeywordLine", ()))
        pieces = (piece.strip() for line in words for piece in re.split("[,;]", line))
        yield from dict.fromkeys(piece for piece in pieces if piece)

    def note(self) -> str | None:
        """The notes to editors. Reports lines of other types."""
        notes = []
        for node in self.found.get("NewsLine", ()):
            kind = next((each.get("FormalName", "") for each in named(node, "NewsLineType")), "")
            for text in named(node, "NewsLineText"):
                if kind.lower() in _NOTES and (words := text_in(text)):
                    notes.append(words)
                elif words := text_in(text):
                    self.told.tell("SN401", f"a news line of the type {kind!r}, {words[:40]!r}; left out", text)
        return " ".join(notes) or None

    def tell_dateline(self, body: tuple[Block, ...]) -> None:
        """Report a dateline that is not at the beginning of the body."""
        begins = "".join("".join(getattr(block, "text", "") for block in body[:1]).split())
        for node in self.found.get("DateLine", ()):
            words = text_in(node)
            if words and not begins.startswith("".join(words.split()).rstrip("-–—")):
                self.told.tell("SN401", f"the dateline {words[:60]!r}; left out", node)


_NOTES = frozenset({"advisoryline", "advisory", "editorsnote", "editornote", "ednote", "notetoeditors"})
_LINES = frozenset(
    "HeadLine SubHeadLine OverLine ByLine ByLineTitle DateLine CreditLine CopyrightLine RightsLine SlugLine "
    "KeywordLine NewsLine".split()
)
