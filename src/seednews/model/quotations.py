"""Quoted speech inside running text: spans only, no guess at who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

__all__ = ["Quotation", "find_quotations"]

# For each opening mark, the marks that may close it. German „…“ closes with what English opens with, and Danish »…«
# turns French «…» around, so what a mark means depends on which quotation is open.
_CLOSING = {
    "“": "”",
    "‘": "’",
    "„": "“”",
    "‚": "‘’",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    '"': '"',
}
_MARKS = frozenset("".join(_CLOSING) + "".join(_CLOSING.values()))


@attrs.frozen
class Quotation:
    """A span of quoted speech, marks included."""

    block: int
    """Index in the body of the block it begins in."""
    start: int
    """Index of its opening mark in the text of that block."""
    last_block: int
    """Index of the block it ends in."""
    end: int
    """Index behind its closing mark in the text of the last block."""
    depth: int
    """0 for a quotation, 1 for one inside it, and so on."""


@attrs.define
class _Open:
    mark: str
    block: int
    start: int


def find_quotations(texts: Sequence[str | None]) -> tuple[Quotation, ...]:
    """Quotations in the texts of consecutive blocks (None: a block that no quotation runs through), in order.

    A quotation that is not closed at the end of its block goes on in the next one if that begins with the same mark,
    as newspapers set long speech; otherwise it is dropped as unpaired.
    """
    found: list[Quotation] = []
    stack: list[_Open] = []
    for index, text in enumerate(texts):
        if text is None or not stack or text[:1] != stack[0].mark:
            stack.clear()
        found.extend(_scan(index, text or "", stack))
    return tuple(sorted(found, key=lambda each: (each.block, each.start)))


def _scan(block: int, text: str, stack: list[_Open]) -> Iterator[Quotation]:
    """Quotations that close in `text`; `stack` holds what is open, before and after."""
    for at, mark in enumerate(text):
        if mark not in _MARKS or (at == 0 and stack):
            continue
        if _is_apostrophe(text, at):
            continue
        if stack and mark in _CLOSING[stack[-1].mark]:
            opened = stack.pop()
            yield Quotation(opened.block, opened.start, block, at + 1, len(stack))
        elif mark in _CLOSING and _opens(text, at):
            stack.append(_Open(mark, block, at))


def _is_apostrophe(text: str, at: int) -> bool:
    return text[at] == "’" and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _opens(text: str, at: int) -> bool:
    """An opening mark stands before a word, not behind one; some marks only ever open, in French before a space."""
    if text[at] in "「『":
        return True
    behind_word = at > 0 and text[at - 1].isalnum()
    return not behind_word and (text[at] == "«" or not text[at + 1 : at + 2].isspace())
