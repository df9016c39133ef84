"""The kinds of blocks in the body of an article. The union :data:`Block` is closed."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

import attrs

from seednews.model import rules
from seednews.model.values import Value

__all__ = [
    "BLOCK_TYPES",
    "Block",
    "Crosshead",
    "List",
    "Note",
    "NoteRole",
    "Paragraph",
    "Quote",
    "Separator",
    "Table",
    "Verse",
]

NoteRole: TypeAlias = Literal["editor", "correction", "related", "caption", "signoff"]


@attrs.frozen
class Paragraph(Value):
    """A paragraph of running text."""

    text: str = attrs.field(validator=rules.text)
    """The text, without line breaks. Example: ``The bridge is open again.``"""


@attrs.frozen
class Crosshead(Value):
    """A heading between paragraphs (subheading; HTML's ``h2``)."""

    text: str = attrs.field(validator=rules.text)
    """The text. Example: ``What comes next?``"""


@attrs.frozen
class Quote(Value):
    """A quotation set as a block of its own (HTML's ``blockquote``)."""

    text: str = attrs.field(validator=rules.text)
    """The quoted text, including quotation marks if there are any."""
    attribution: str | None = attrs.field(default=None, validator=rules.optional(rules.text))
    """Who said it. Example: ``Ilham Aliyev``"""


@attrs.frozen
class List(Value):
    """A list. Each item is a line of text."""

    items: tuple[str, ...] = attrs.field(converter=rules.as_texts, validator=rules.members(rules.text, least=1))
    """The items without their marks; at least one."""
    ordered: bool = attrs.field(default=False, kw_only=True, validator=rules.instances(bool))
    """Whether the items are numbered."""
    start: int = attrs.field(default=1, kw_only=True, validator=rules.whole_number(0, rules.MAX_START))
    """Number of the first item (HTML's ``ol start``); 1 if the list is not ordered."""

    def __attrs_post_init__(self) -> None:
        if not self.ordered and self.start != 1:
            raise rules.refuse(self, "start", f"{self.start} requires ordered=True; only ordered lists have a start")

    @property
    def text(self) -> str:
        """The items, one per line."""
        return "\n".join(self.items)


@attrs.frozen
class Verse(Value):
    """Lines whose breaks carry meaning: a poem, a lyric, an address."""

    lines: tuple[str, ...] = attrs.field(converter=rules.as_texts, validator=rules.members(rules.text, least=1))
    """The lines, including indentation; at least one. Each stanza is a Verse of its own."""

    @property
    def text(self) -> str:
        """The lines, joined by line breaks."""
        return "\n".join(self.lines)


@attrs.frozen
class Table(Value):
    """Rows of cells: results, standings, prices."""

    rows: tuple[tuple[str, ...], ...] = attrs.field(converter=rules.as_rows, validator=rules.rows)
    """The rows, each a tuple of cells; at least one. A cell may be empty (``""``), but not a whole row."""
    head: bool = attrs.field(default=False, kw_only=True, validator=rules.instances(bool))
    """Whether the first row is a header."""

    @property
    def text(self) -> str:
        """The rows, one per line, with tabs between cells."""
        return "\n".join("\t".join(row) for row in self.rows)


@attrs.frozen
class Separator(Value):
    """A thematic break without words (HTML's ``hr``; ``***`` in plain text)."""


@attrs.frozen
class Note(Value):
    """Text beside the story: an editor's note, a pointer to other stories, a caption."""

    text: str = attrs.field(validator=rules.text)
    """The text. Example: ``An earlier version misstated the date.``"""
    role: NoteRole = attrs.field(default="editor", validator=rules.one_of(*get_args(NoteRole)))
    """``editor`` (an editor's note), ``correction``, ``related`` (a pointer to other stories), ``caption``
    or ``signoff`` (the line that closes a report: *Reuter*, *jd/mk (dpa, AFP)*)."""


Block: TypeAlias = Paragraph | Crosshead | Quote | List | Verse | Table | Separator | Note

BLOCK_TYPES: frozenset[type] = frozenset(get_args(Block))
