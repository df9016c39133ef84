"""What is worth telling of a text beyond what its reader tells: the findings of ``seednews check`` alone."""

from __future__ import annotations

from collections.abc import Iterator

from seednews.diagnostics import Diagnostic, Severity, Span
from seednews.prose.quotations import find_quotations
from seednews.seed.blocks import BlockInfo
from seednews.seed.reader import Parsed

__all__ = ["examine"]

_PAIRED = frozenset("“”„«»‹›「」『』")
"""Marks that are nothing but quotation marks: no apostrophes, and no signs for inches and minutes."""


def examine(parsed: Parsed) -> Iterator[Diagnostic]:
    """Diagnostics of a text as a whole: a language that nobody can tell, quotation marks without their partners."""
    if parsed.article is not None and parsed.language == "und":
        message = f"the language is undetermined ({parsed.believed.basis})"
        advice = "set it in the front matter or in the house file"
        yield Diagnostic("SN304", Severity.INFO, message, advice=advice, source=parsed.source)
    for block, index in _unpaired(parsed.blocks):
        at = parsed.place_of(block, index)
        message = f"{block.text[index]} is unpaired in its {block.role or block.kind}"
        advice = "if it is a quotation mark, add its partner"
        yield Diagnostic("SN305", Severity.INFO, message, Span(at, at + 1), advice, source=parsed.source)


def _unpaired(blocks: tuple[BlockInfo, ...]) -> Iterator[tuple[BlockInfo, int]]:
    """The quotation marks that no quotation begins or ends with; each has its block and its index there."""
    paired = {(index, 0) for index in range(1, len(blocks)) if blocks[index].text[:1] == blocks[index - 1].text[:1]}
    for found in find_quotations([block.text for block in blocks]):
        paired |= {(found.block, found.start), (found.last_block, found.end - 1)}
    for number, block in enumerate(blocks):
        for index, each in enumerate(block.text):
            if each in _PAIRED and (number, index) not in paired:
                yield block, index
