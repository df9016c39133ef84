"""Markdown: CommonMark 0.31 with GitHub tables, and YAML front matter.

The table in :mod:`seednews.formats.markdown.write` shows how the model maps to Markdown. Reading requires the extra
``markdown`` (markdown-it-py); writing does not.
"""

from __future__ import annotations

import attrs

from seednews.formats.format import Format, lazily
from seednews.model import Article, Block, Metadata, Table
from seednews.patterns import regex

__all__ = ["FORMAT"]


def _keeps(article: Article) -> Article:
    """Rows of a table have the same length in Markdown: short rows are filled with empty cells."""
    return attrs.evolve(article, body=map(_even, article.body))


def _even(block: Block) -> Block:
    if not isinstance(block, Table):
        return block
    width = max(map(len, block.rows))
    return attrs.evolve(block, rows=[(*row, *[""] * (width - len(row))) for row in block.rows])


# Front matter that is not seed text: it starts with one of our keys, or is followed by a headline or emphasis.
_HEAD = regex(
    rb"---\r?\n(?:(?:%s):|(?!seed:)(?:[A-Za-z_-]+:[^\n]*\n)+---\r?\n\s*(?:# |\*))"
    % b"|".join(field.name.encode() for field in attrs.fields(Metadata))
)


def _recognises(head: bytes) -> bool:
    return _HEAD.match(head.removeprefix(b"\xef\xbb\xbf")) is not None


FORMAT = Format(
    name="markdown",
    title="Markdown: CommonMark with front matter",
    suffixes=(".md", ".markdown"),
    media_type="text/markdown; charset=utf-8; variant=CommonMark",
    read=lazily("seednews.formats.markdown.read", "read"),
    write=lazily("seednews.formats.markdown.write", "write"),
    keeps=_keeps,
    recognises=_recognises,
)
