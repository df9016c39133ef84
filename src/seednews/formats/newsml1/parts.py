"""Finds the parts of a news item with text, and combines them into stories."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs
from lxml import etree

__all__ = ["Part", "Story", "Tell", "named", "stories", "text_in"]

Tell: TypeAlias = "Callable[[str, str, etree._Element], object]"  # noqa: SLF001 - the public name, in lxml
"""Reports a diagnostic: its code, its message and the element."""


def named(node: etree._Element, name: str) -> Iterator[etree._Element]:
    """The children `name`, in any namespace."""
    return node.iterchildren(name, f"{{*}}{name}")


def text_in(node: etree._Element) -> str | None:
    """The text of an element as one line; None if it is blank."""
    return " ".join("".join(node.itertext(etree.Element)).split()) or None


@attrs.frozen(eq=False)
class Part:
    """A content item with text, and its context."""

    content: etree._Element
    """Its DataContent."""
    chain: tuple[etree._Element, ...]
    """The components around it, the innermost first."""
    role: str
    """Its role in the story, in lower case: ``main``, ``caption``, ``lead``; empty if unknown."""
    headline: etree._Element | None
    """The nearest headline."""


@attrs.define(eq=False)
class Story:
    """The parts of one article."""

    parts: list[Part]
    """The parts, in order."""

    def takes(self, part: Part) -> bool:
        """Whether a part belongs to this story, because it has no other headline."""
        mine = next((each.headline for each in self.parts if each.headline is not None), None)
        if mine is None or part.headline is None or part.headline is mine or part.role in ASIDES:
            return True
        return text_in(mine) == text_in(part.headline)


ASIDES = frozenset("caption legend captiontext photocaption title headline lead abstract summary intro byline".split())
"""Roles of parts that belong to the current story even with another headline."""


def stories(item: etree._Element, tell: Tell) -> list[Story]:
    """The stories in a news item. Reports content that is not text."""
    found: list[Story] = []
    for part in _parts(item, tell):
        if found and found[-1].takes(part):
            found[-1].parts.append(part)
        else:
            found.append(Story([part]))
    return found


def _parts(item: etree._Element, tell: Tell) -> Iterator[Part]:
    """The parts with text, in order. Not recursive, because components may be nested deeply."""
    waiting: list[tuple[etree._Element, tuple[etree._Element, ...], str, etree._Element | None]]
    waiting = [(component, (), "", None) for component in reversed(list(named(item, "NewsComponent")))]
    while waiting:
        component, around, role, headline = waiting.pop()
        chain = (component, *around)
        role = _role(component) or role
        headline = _headline(component, headline)
        for content in _contents(component, tell):
            yield Part(content, chain, role, headline)
        inner = list(named(component, "NewsComponent"))
        if len(inner) > 1 and component.get("EquivalentsList", "").strip().lower() == "yes":
            inner = _one_of(inner, tell)
        waiting += [(each, chain, role, headline) for each in reversed(inner)]
        for node in named(component, "NewsItemRef"):
            tell("SN401", f"a reference to the item {node.get('NewsItem', '')[:80]!r}; left out", node)


def _role(component: etree._Element) -> str:
    formal = (node.get("FormalName", "") for node in named(component, "Role"))
    return "".join(next(formal, "").lower().split())


def _headline(component: etree._Element, around: etree._Element | None) -> etree._Element | None:
    for lines in named(component, "NewsLines"):
        for node in named(lines, "HeadLine"):
            if text_in(node):
                return node
    return around


def _one_of(alternatives: list[etree._Element], tell: Tell) -> list[etree._Element]:
    """The first of several equivalents that has text. Reports the others."""
    chosen = next((each for each in alternatives if _has_text(each)), alternatives[0])
    for each in alternatives:
        if each is not chosen:
            tell("SN401", "an equivalent of a component that was read; left out", each)
    return [chosen]


def _has_text(component: etree._Element) -> bool:
    return any(_is_text(item) for item in component.iter("ContentItem", "{*}ContentItem"))


def _contents(component: etree._Element, tell: Tell) -> Iterator[etree._Element]:
    """The data of the content items with text. Of equivalents, uses the first and reports the others."""
    items = list(named(component, "ContentItem"))
    is_list = component.get("EquivalentsList", "").strip().lower() == "yes"
    read = False
    for item in items:
        if not _is_text(item):
            tell("SN401", f"{_described(item)}{_words_about(component)} is not text; left out", item)
        elif is_list and read:
            tell("SN401", "an equivalent of content that was read; left out", item)
        else:
            read = True
            yield from named(item, "DataContent")


_OTHER_THAN_TEXT = frozenset(
    "photo picture image graphic graphics illustration logo video audio sound animation flash binary".split()
)
"""Media types that are not text. Their data is an encoded file."""


def _media(item: etree._Element) -> str:
    return next((node.get("FormalName", "") for node in named(item, "MediaType")), "").strip()


def _is_text(item: etree._Element) -> bool:
    return _media(item).lower() not in _OTHER_THAN_TEXT and next(named(item, "DataContent"), None) is not None


def _described(item: etree._Element) -> str:
    """A description of a content item, with its address."""
    kinds = (node.get("FormalName", "") for name in ("MimeType", "Format") for node in named(item, name))
    what = _media(item) or next(kinds, "") or "content"
    where = f" at {item.get('Href', '')[:80]}" if item.get("Href") else ""
    return f"{what}{where}"


def _words_about(component: etree._Element) -> str:
    """The news lines of a component about a picture in it; empty if the component also contains a text."""
    if any(map(_is_text, named(component, "ContentItem"))):
        return ""
    lines = (text_in(lines) for lines in named(component, "NewsLines"))
    words = " ".join(filter(None, lines))
    return f", with the words {words[:80]!r}," if words else ""
