"""Quoted speech inside running text: spans only, no guess at who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

__all__ = ["Quotation", "find_quotations"]

# For each opening mark, the marks that may close it. German „…“ closes with what English opens with, Danish »…« turns
# French «…» around, and Swedish ”…” has one mark for both ends, so what a mark means depends on what is open.
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
    "｢": "｣",
    "〝": "〟〞",
    "”": "”",
    "’": "’",
    '"': '"',
    "'": "'",
    "״": "״",
}
_MARK = re.compile(f"[{''.join({*_CLOSING, *''.join(_CLOSING.values())})}]")
_ALWAYS_OPEN = frozenset("「『｢〝")
_APOSTROPHES = frozenset("’'")
_BETWEEN_LETTERS = frozenset("’'\"״")
"""Marks that are none between two letters: apostrophes, and the sign of Hebrew abbreviations."""
_UNSPACED = re.compile("[\u3001-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
"""Letters of scripts that set quotation marks with no space around them."""
_SHORTENED = re.compile(r"(?:em|im|er|n|tis|twas|til|cause|bout|round|cos|cuz|s|t|k|\d\d?s?)\b", re.IGNORECASE)
"""What follows an apostrophe that stands for letters left out: ’em, ’tis, rock ’n’ roll, ’90s, ’s-Hertogenbosch."""
_DEEPEST = 6
_FAR = 600


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
    as newspapers set long speech, or with the mark that closes it, as Spanish ones do; otherwise it is dropped as
    unpaired.
    """
    found: list[Quotation] = []
    stack: list[_Open] = []
    for index, text in enumerate(texts):
        if text is None or not stack or not _goes_on(text, stack[0].mark):
            stack.clear()
        found.extend(_scan(index, text or "", stack))
    return tuple(sorted(found, key=lambda each: (each.block, each.start)))


def _goes_on(text: str, mark: str) -> bool:
    return text[:1] == mark or (text[:1] in _CLOSING[mark] and text[1:2].isalnum())


def _scan(block: int, text: str, stack: list[_Open]) -> Iterator[Quotation]:
    """Quotations that close in `text`; `stack` holds what is open, before and after."""
    goes_on = bool(stack)
    for found in _MARK.finditer(text):
        at, mark = found.start(), found.group()
        if (at == 0 and goes_on) or _is_within_word(text, at):
            continue
        level = _closed(mark, stack, text, at)
        if level is not None:
            opened = stack[level]
            del stack[level:]  # what was left open inside it is unpaired
            yield Quotation(opened.block, opened.start, block, at + 1, level)
        elif len(stack) < _DEEPEST and _opens(text, at, stack):
            stack.append(_Open(mark, block, at))


def _closed(mark: str, stack: list[_Open], text: str, at: int) -> int | None:
    """Index in the stack of the quotation that a mark closes, the innermost first."""
    for level in range(len(stack) - 1, -1, -1):
        if mark in _CLOSING[stack[level].mark]:
            return None if _is_possessive(text, at, stack[level].mark) else level
        if mark in _CLOSING and stack[level].mark in _CLOSING[mark]:
            return None  # as » inside «: it opens one more
    return None


def _is_within_word(text: str, at: int) -> bool:
    """Whether a mark stands between two letters, as an apostrophe does."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] not in _BETWEEN_LETTERS or not (before.isalnum() and after.isalnum()):
        return False
    return not (_UNSPACED.match(before) or _UNSPACED.match(after))


def _is_possessive(text: str, at: int, opening: str) -> bool:
    """Whether a mark behind an s is the apostrophe of *the workers’ day*: then the quotation closes further on."""
    if text[at] not in _APOSTROPHES or text[at - 1 : at] not in {"s", "x", "z"} or not text[at + 2 : at + 3].isalpha():
        return False
    rest = text[at + 1 : at + _FAR]
    again = rest.find(opening) if opening != text[at] else -1
    ends = re.search(rf"[^\s]{text[at]}(?!\w)", rest if again < 0 else rest[:again])
    return ends is not None


def _opens(text: str, at: int, stack: list[_Open]) -> bool:
    """An opening mark stands before a word, not behind one; some marks only ever open, in French before a space."""
    mark, before = text[at], text[at - 1 : at] if at else ""
    if mark not in _CLOSING:
        return False
    if mark in _ALWAYS_OPEN:
        return True
    if mark == "’" and not (stack and stack[-1].mark == "”"):
        return False  # an opening mark in Swedish and Finnish only, and there inside speech
    if mark in _APOSTROPHES and _SHORTENED.match(text, at + 1):
        return False
    behind_word = before.isalnum() and not _UNSPACED.match(before)
    return not behind_word and (mark == "«" or not text[at + 1 : at + 2].isspace()) and at + 1 < len(text)
