"""Reads plain text in documents of other formats."""

from __future__ import annotations

from seednews.model import Paragraph
from seednews.model.rules import cut
from seednews.patterns import regex

__all__ = ["paragraphs"]

_BLANK_LINES = regex(r"\n[^\S\n]*\n")


def paragraphs(value: str) -> tuple[Paragraph, ...]:
    """Plain text as paragraphs: separated by blank lines, or one per line if there are none."""
    text = value.strip().replace("\r\n", "\n").replace("\r", "\n")
    pieces = _BLANK_LINES.split(text) if _BLANK_LINES.search(text) else text.split("\n")
    folded = (" ".join(piece.split()) for piece in pieces)
    return tuple(Paragraph(part) for words in folded if words for part in cut(words))
