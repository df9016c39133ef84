"""Writes an article as seed text, in either form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seednews.model import Article, Block, Crosshead, List, Note, Paragraph, Quote, Separator, Table, Verse
from seednews.seed.frontmatter import write_frontmatter
from seednews.seed.notation import FENCE, VERSION, escape

__all__ = ["render", "render_bare"]


def render(article: Article) -> str:
    """Write the explicit form, which means the same in every later version."""
    return "\n\n".join(["\n".join(_frontmatter(article)), *_head(article), *map(_block, article.body)]) + "\n"


def _frontmatter(article: Article) -> Iterator[str]:
    yield FENCE
    yield f"seed: {VERSION}"
    yield from write_frontmatter(article.meta)
    yield FENCE


def _head(article: Article) -> Iterator[str]:
    if article.kicker is not None:
        yield f"[kicker] {escape(article.kicker)}"
    if article.headline is not None:
        yield f"# {escape(article.headline)}"
    if article.standfirst is not None:
        yield f"[standfirst] {escape(article.standfirst)}"
    if article.byline is not None:
        yield f"[byline] {escape(article.byline)}"


def _block(block: Block) -> str:  # noqa: PLR0911 - one for each kind of block
    match block:
        case Paragraph(text):
            return escape(text, marks=True)
        case Crosshead(text):
            return f"## {escape(text)}"
        case Quote(text, attribution):
            quoted = f"> {_escape_quoted(text)}"
            return quoted if attribution is None else f"{quoted}\n> -- {escape(attribution)}"
        case List(items, ordered=True, start=start):
            return "\n".join(f"{number}. {escape(item)}" for number, item in enumerate(items, start))
        case List(items):
            return "\n".join(f"- {escape(item)}" for item in items)
        case Verse(lines):
            return "\n".join(f"| {escape(line, leading=False)}" for line in lines)
        case Table(rows, head=head):
            marks = ["|=" if head and not number else "||" for number in range(len(rows))]
            return "\n".join(f"{mark} {_cells(row)}" for mark, row in zip(marks, rows, strict=True))
        case Separator():
            return "***"
        case Note(text, role):
            return f"[{role}] {escape(text)}"


def _cells(row: Iterable[str]) -> str:
    """The cells of a row, each followed by a bar."""
    return " ".join(f"{_cell(cell)} |" if cell else "|" for cell in row)


def _cell(text: str) -> str:
    """A cell with escaped bars; a backslash at its end is escaped, too."""
    escaped = escape(text).replace("|", r"\|")
    backslashes = len(escaped) - len(escaped.rstrip("\\"))
    return f"{escaped}\\" if backslashes % 2 else escaped


def _escape_quoted(text: str) -> str:
    """Escape quoted words that start like an attribution."""
    escaped = escape(text)
    return f"\\{escaped}" if f"{escaped} ".startswith("-- ") else escaped


def render_bare(article: Article) -> str:
    """Write plain prose for people: every word, but no marks and no metadata. A separator becomes a larger gap."""
    head = (article.kicker, article.headline, article.standfirst, article.byline)
    parts = [text for text in head if text is not None]
    for block in article.body:
        match block:
            case Separator():
                parts.append("")
            case List(items):
                parts.extend(items)
            case Quote(text, str(attribution)):
                parts.extend((text, attribution))
            case _:
                parts.append(block.text)
    return "\n\n".join(parts) + "\n"
