"""Writes an article as Markdown: CommonMark 0.31, with GitHub tables.

=============== ===========================================================================
article         Markdown
=============== ===========================================================================
metadata        front matter: the keys and values of seed text, all of them YAML
kicker          ``***kicker***``, a paragraph before the headline
headline        ``# headline``
standfirst      ``**standfirst**``, a paragraph
byline          ``*byline*``, a paragraph
paragraph       a paragraph
crosshead       ``## crosshead``
quotation       ``> words``, and ``> — attribution`` as its last paragraph
list            ``- item``, ``1. item`` from its start; of adjacent lists every second has ``*`` or ``1)``
verse           lines with hard breaks; a single line below ``<!-- verse -->``
table           a table; without a head, its first row is of empty cells
separator       ``***``
note            ``*words*`` below ``<!-- correction -->``, a comment with its role
=============== ===========================================================================

Every text is escaped so that a renderer shows exactly its characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seednews.model import Article, Block, Crosshead, List, Note, Paragraph, Quote, Separator, Table, Verse
from seednews.patterns import regex
from seednews.seed.frontmatter import write_frontmatter

__all__ = ["DASH", "write"]

DASH = "— "
"""The start of a paragraph of a quotation that is its attribution."""

_NOTHING = "<wbr>"
"""Invisible character that protects white space from being stripped. A line may start with it (section 4.6)."""


def write(article: Article) -> bytes:
    """The article as Markdown in UTF-8."""
    front = "".join(f"{line}\n" for line in write_frontmatter(article.meta))
    parts = [f"---\n{front}---\n"] if front else []
    parts += [f"{part}\n" for part in (*_head(article), *_body(article.body))]
    return "\n".join(parts).encode()


def _head(article: Article) -> Iterator[str]:
    if article.kicker is not None:
        yield f"***{_inline(article.kicker)}***"
    if article.headline is not None:
        yield f"# {_heading(article.headline)}"
    if article.standfirst is not None:
        yield f"**{_inline(article.standfirst)}**"
    if article.byline is not None:
        yield f"*{_inline(article.byline)}*"


def _body(blocks: Iterable[Block]) -> Iterator[str]:
    """The blocks. Adjacent lists use different marks, so that they stay separate."""
    second = False
    before: Block | None = None
    for block in blocks:
        adjacent = isinstance(block, List) and isinstance(before, List) and block.ordered == before.ordered
        second = adjacent and not second
        yield _block(block, second=second)
        before = block


def _block(block: Block, *, second: bool) -> str:  # noqa: PLR0911 - a case for each kind of block
    match block:
        case Paragraph(words):
            return _line(words)
        case Crosshead(words):
            return f"## {_heading(words)}"
        case Quote(words, attribution):
            by = "" if attribution is None else f"\n>\n> {DASH}{_inline(attribution)}"
            return f"> {_line(words)}{by}"
        case List():
            return "\n".join(_items(block, second=second))
        case Verse((line,)):
            return f"<!-- verse -->\n{_line(line)}"
        case Verse(lines):
            return "\\\n".join(map(_line, lines))
        case Table(rows, head=head):
            return _table(rows, head=head)
        case Note(words, role):
            return f"<!-- {role} -->\n*{_inline(words)}*"
        case Separator():
            return "***"


def _items(block: List, *, second: bool) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        # Nine digits are the most that CommonMark reads; only the first number of a list counts (section 5.2).
        mark = f"{min(number, 999_999_999)}{')' if second else '.'}" if block.ordered else "*" if second else "-"
        yield f"{mark} {_line(item)}"


def _table(rows: tuple[tuple[str, ...], ...], *, head: bool) -> str:
    """A table in GitHub's syntax: the row above the rule has as many cells as the longest row."""
    width = max(map(len, rows))
    lines = [[_inline(cell) if cell else "" for cell in (*row, *[""] * (width - len(row)))] for row in rows]
    if not head:
        lines.insert(0, [""] * width)
    lines.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


# -- texts


# What means something anywhere in a line: emphasis, code, links, HTML, strikethrough, cells; a reference of HTML.
_MARKS = regex(r"[\\`*_\[\]<~|]|&(?=#|[A-Za-z0-9]+;)")
# What means something where a line begins: a heading, a list, a quotation, a rule, a row below the head of a table,
# front matter in JSON.
_BEGINS = regex(r"[#>+=:{-]|[0-9]{1,9}(?=[.)])")
_EDGE = regex(r"^\s+|\s+$")


def _inline(words: str) -> str:
    """Escape a text within a line, so that it is rendered unchanged, including white space at its ends."""
    return _EDGE.sub(lambda found: _references(found.group()), _MARKS.sub(r"\\\g<0>", words))


def _references(space: str) -> str:
    """White space as character references. NEL (section 13.2.5.80) is kept from the ends."""
    written = "".join(f"&#{ord(each)};" if _has_number(each) else each for each in space)
    return written if all(map(_has_number, space)) else f"{_NOTHING}{written}{_NOTHING}"


def _has_number(character: str) -> bool:
    return not "\x7f" <= character <= "\x9f"


def _line(words: str) -> str:
    """Escape a text at the start of a line, so that it is rendered unchanged."""
    escaped = _inline(words)
    found = _BEGINS.match(escaped)
    if found is None:
        return escaped
    mark = found.group()
    return f"{mark}\\{escaped[len(mark) :]}" if mark[0].isdigit() else f"\\{escaped}"


def _heading(words: str) -> str:
    """The same in a heading, where marks at the end would close it (section 4.2)."""
    escaped = _inline(words)
    return f"{escaped[:-1]}\\#" if escaped.endswith("#") else escaped
