"""Reads a news item: its stories as articles."""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from seednews.errors import DocumentError, ModelError
from seednews.formats.newsml1.content import read_data
from seednews.formats.newsml1.facts import Facts
from seednews.formats.newsml1.lines import Lines
from seednews.formats.newsml1.parts import ASIDES, Story, stories
from seednews.formats.newsml1.told import Told
from seednews.formats.newsml1.topics import Topics
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.nitf_body import Words
from seednews.formats.shared.nodes import line_of
from seednews.model import Article, Block, Crosshead, Note, Paragraph, Quote
from seednews.model.admission import admit

__all__ = ["ItemReader"]


class ItemReader:
    """Reads one news item."""

    def __init__(self, item: etree._Element, topics: Topics) -> None:
        self.item = item
        self.told = Told()
        self.facts = Facts(item, topics, self.told)

    def articles(self) -> list[Article]:
        """The articles of the item, one for each story.

        Raises:
            DocumentError: if the item contains no text.
        """
        found = stories(self.item, self.told.tell)
        if not found:
            why = "; ".join(dict.fromkeys(each.message.removesuffix("; left out") for each in self.told.diagnostics))
            raise DocumentError(why or "no component contains text", "newsml-1", line=line_of(self.item))
        common = self.facts.of_item()
        articles = [self._article(story, common, alone=len(found) == 1) for story in found]
        self.told.tell_left_out()
        return articles

    def _article(self, story: Story, common: dict[str, Any], *, alone: bool) -> Article:
        chain = story.parts[0].chain
        lines = Lines(chain, self.told)
        words = self._words(story, lines)
        values = {**common, **self.facts.described(chain), **self.facts.administered(chain)}
        values |= {
            "guid": common["guid"] if alone else _part_of(common["guid"], chain[0]),
            "provider": values["provider"] or words.provider,
            "located": values["located"] or words.located,
            "credit": lines.first("CreditLine"),
            "rights": lines.first("CopyrightLine") or lines.first("RightsLine") or words.rights,
            "keywords": tuple(lines.keywords()),
            "slugline": lines.first("SlugLine"),
            "edition_note": lines.note(),
        }
        meta, faults = admit(values)
        for fault in faults.values():
            self.told.tell("SN401", f"{fault}; left out", self.item)
        lines.tell_dateline(words.body)
        try:
            article = Article(words.headline, words.standfirst, words.byline, words.body, meta, kicker=words.kicker)
        except ModelError as fault:
            raise DocumentError(str(fault), "newsml-1", line=line_of(self.item)) from None
        if not article.body:
            self.told.tell("SN404", "the item has no words in its body", self.item)
        return self._unescaped(article)

    def _unescaped(self, article: Article) -> Article:
        meant, reference = unescaped_once_more(article)
        if reference is not None:
            message = f"characters are escaped twice, such as {reference!r}; they were unescaped once more"
            self.told.tell("SN402", message, self.item)
        return meant

    def _words(self, story: Story, lines: Lines) -> Words:
        """The text of all parts. News lines take precedence over the heads of the bodies."""
        found: dict[str, Any] = {}
        body: list[Block] = []
        for part in story.parts:
            words = read_data(part.content)
            self.told.diagnostics += words.diagnostics
            field = _FIELD_OF_ROLE.get(part.role)
            text = None if field is None or field in found else _text_of(words)
            if field is not None and text:
                found[field] = text
            elif part.role in ASIDES:
                body += map(_as_caption, words.body)
            else:
                heads = ((name, getattr(words, name)) for name in _HEADS)
                found = {name: value for name, value in heads if value is not None} | found
                body += words.body
        stated = {"byline": lines.byline(), **{name: lines.first(line) for name, line in _LINE_OF.items()}}
        for name, value in stated.items():
            inside = str(found.get(name, value))
            if value is not None and inside.split() != value.split():
                message = f"the body has another {name}, {inside[:40]!r}; left out"
                self.told.tell("SN401", message, story.parts[0].content)
        found |= {name: value for name, value in stated.items() if value is not None}
        return attrs.evolve(Words(**found), body=_without_title(body, stated["headline"]))


def _text_of(words: Words) -> str:
    """The text of a part that is not a body, as one line."""
    return " ".join(" ".join(Article(body=words.body).texts()).split())


def _as_caption(block: Block) -> Block:
    return Note(block.text, "caption") if isinstance(block, Paragraph | Crosshead | Quote) else block


def _part_of(guid: str | None, component: etree._Element) -> str | None:
    """The guid of one of several stories in an item; None if the component has no Duid."""
    duid = component.get("Duid", "")
    return f"{guid}#{duid}" if guid and duid and not duid.isspace() else None


def _without_title(body: list[Block], headline: str | None) -> tuple[Block, ...]:
    """The body without a first crosshead that repeats the headline."""
    first = body[0] if body else None
    again = isinstance(first, Crosshead) and headline is not None and first.text.split() == headline.split()
    return tuple(body[1:] if again else body)


_LINE_OF = {"headline": "HeadLine", "kicker": "OverLine", "standfirst": "SubHeadLine"}
"""The news lines that correspond to parts of the head of a body."""
_HEADS = (*_LINE_OF, "byline", "rights", "provider", "located")
_FIELD_OF_ROLE = dict.fromkeys(("title", "headline"), "headline")
_FIELD_OF_ROLE |= dict.fromkeys(("lead", "abstract", "summary", "intro"), "standfirst")
_FIELD_OF_ROLE["byline"] = "byline"
