"""Additional diagnostics of ``seednews check`` for plain text."""

from __future__ import annotations

from collections.abc import Iterator

from seednews.diagnostics import Diagnostic, Severity, Span
from seednews.prose.quotations import find_quotations
from seednews.seed.blocks import BlockInfo
from seednews.seed.reader import Parsed

__all__ = ["examine"]

_PAIRED = frozenset("“”„«»‹›「」『』")
"""Characters that are only used as quotation marks, not as apostrophes or as signs for inches and minutes."""


def examine(parsed: Parsed) -> Iterator[Diagnostic]:
    """Diagnostics of a whole text: undetermined language, unpaired quotation marks."""
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
    """The unpaired quotation marks, each with its block and its index in the block."""
    paired = {(index, 0) for index in range(1, len(blocks)) if blocks[index].text[:1] == blocks[index - 1].text[:1]}
    for found in find_quotations([block.text for block in blocks]):
        paired |= {(found.block, found.start), (found.last_block, found.end - 1)}
    for number, block in enumerate(blocks):
        for index, each in enumerate(block.text):
            if each in _PAIRED and (number, index) not in paired:
                yield block, index
