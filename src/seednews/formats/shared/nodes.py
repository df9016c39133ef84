"""The place of an element in its document. Does not load lxml."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["line_of", "place_of"]


def line_of(node: etree._Element) -> int | None:
    """The line in which an element begins."""
    return node.sourceline if isinstance(node.sourceline, int) else None


def place_of(node: etree._Element | int | None) -> tuple[int, None] | None:
    """The place of an element, or of a line, for a diagnostic."""
    line = node if node is None or isinstance(node, int) else line_of(node)
    return None if line is None else (line, None)
