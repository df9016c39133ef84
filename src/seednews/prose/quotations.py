"""Quoted speech inside running text: spans only, no guess at who speaks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs

from seednews.patterns import regex
from seednews.prose.scripts import EAST_ASIAN

__all__ = ["Quotation", "find_quotations"]

# For each opening mark, the marks that may close it. German „…“ closes with what English opens with, Danish »…« turns
# French «…» around, Swedish ”…” and Finnish »…» have one mark for both ends, and who has no key for the high mark types
# a straight one; so what a mark means depends on what is open, and on the letters around it.
_CLOSING = {
    opening: frozenset(closing.split())
    for opening, closing in {
        "“": "” “",
        "‘": "’",
        "„": '“ ” "',
        "‚": "‘ ’ '",
        "«": "»",
        "»": "« »",
        "‹": "›",
        "›": "‹ ›",
        "「": "」",
        "『": "』",
        "｢": "｣",
        "〝": "〟 〞",
        "”": "”",
        "’": "’",
        '"': '"',
        "'": "'",
        "＂": "＂",
        "״": "״",
        ",,": "'' “ ” \"",
        "``": "'' ”",
        "''": "''",
        "‹‹": "››",
        "››": "‹‹ ››",
    }.items()
}
_MARKS = sorted({*_CLOSING, *frozenset().union(*_CLOSING.values())}, key=len, reverse=True)
_MARK = regex("|".join(_MARKS))
_SINGLE = frozenset(mark for mark in _MARKS if len(mark) == 1)
_ALWAYS_OPEN = frozenset("「『｢〝")
_BEFORE_SPACE = frozenset("«„")
"""Marks that open before a space, too, as in French: they close nothing that has a space behind it."""
_TURNED = frozenset({"“", "»", "›", "››"})
"""Marks that open, and that close their like only where no letter follows: in Chinese, “ between letters opens."""
_APOSTROPHES = frozenset("’'")
_BETWEEN_LETTERS = frozenset("’'\"״")
"""Marks that are none between two letters: apostrophes, and the sign of Hebrew abbreviations."""
_UNSPACED = regex(f"[{EAST_ASIAN}]")
"""Letters of scripts that set quotation marks with no space around them."""
_SHORTENED = regex(r"(?:em|im|er|n|tis|twas|til|cause|bout|round|cos|cuz|s|t|k|m|r|ndr\w+|\d\d?s?)\b", re.IGNORECASE)
"""What follows an apostrophe that stands for letters left out: ’em, ’tis, rock ’n’ roll, ’90s, ’s-Hertogenbosch."""
_DECADE = regex(r"\d0s\b")
_OFTEN_BARE = frozenset("sxzo")
"""Letters behind which an apostrophe often ends a word: the workers’ day, un po’ di pane."""
# A closing mark for sure: behind punctuation, or between a word and punctuation.
_SURE_END = regex(r"(?<=[^\w\s])['’\"](?!\w)|(?<=[^\W\dsxzo])['’\"](?=[^\w\s]|$)")
_ANY_END = regex(r"(?<=\S)['’\"](?!\w)")
_NEXT = regex(rf"(?<![\w.,;:!?…])(?:['’](?!(?i:{_SHORTENED.pattern}))|[‘‚\"„]|,,)(?=\w)")
"""A mark that may begin the next quotation."""
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


@attrs.frozen
class _At:
    """A mark in a text, and the characters around it."""

    index: int
    mark: str
    before: str
    after: str

    @property
    def end(self) -> int:
        return self.index + len(self.mark)

    @property
    def begins_word(self) -> bool:
        """Whether it stands as opening marks do: behind a space or a bracket, before a letter."""
        return self.after.isalnum() and (not self.before or self.before.isspace() or self.before in "([{¿¡")


def find_quotations(texts: Sequence[str | None]) -> tuple[Quotation, ...]:
    """Quotations in the texts of consecutive blocks (None: a block that no quotation runs through), in order.

    A quotation that is not closed at the end of its block goes on in the next one if that begins with the same mark,
    as newspapers set long speech, or with the mark that closes it, as Spanish ones do; otherwise it is dropped as
    unpaired.
    """
    found: list[Quotation] = []
    stack: list[_Open] = []
    for index, text in enumerate(texts):
        found.extend(_Scan(index, text or "", stack).quotations())
    return tuple(_with_depths(sorted(found, key=lambda each: (each.block, each.start))))


def _with_depths(found: Iterable[Quotation]) -> Iterator[Quotation]:
    """Quotations with the number of those around them: marks that found no partner count for nothing."""
    around: list[Quotation] = []
    for each in found:
        while around and (around[-1].last_block, around[-1].end) <= (each.block, each.start):
            around.pop()
        yield attrs.evolve(each, depth=len(around))
        around.append(each)


@attrs.define(slots=False)
class _Scan:
    """One reading of a text from its beginning to its end."""

    block: int
    text: str
    stack: list[_Open]
    """What is open, the outermost first: before the text at first, behind it at last."""

    def quotations(self) -> Iterator[Quotation]:
        """Those that close in the text, their depths not yet known."""
        for at in self._marks(self._resume()):
            if self._is_apostrophe(at):
                continue
            level = None if at.begins_word else self._closed(at)
            if level is not None:
                if not self._ends_further_on(at, level):
                    opened = self.stack[level]
                    del self.stack[level:]  # what was left open inside it is unpaired
                    yield Quotation(opened.block, opened.start, self.block, at.end, 0)
            elif self._opens(at):
                self.stack.append(_Open(at.mark, self.block, at.index))
                del self.stack[:-_DEEPEST]

    def _resume(self) -> int:
        """Index behind the marks that repeat what is open; what the text does not repeat is unpaired."""
        index = count = 0
        while count < len(self.stack) and self.text.startswith(self.stack[count].mark, index):
            index += len(self.stack[count].mark)
            count += 1
        if not count and self.stack and self.text[:1] in _CLOSING[self.stack[0].mark] & {"»", "”"}:
            index = count = int(self.text[1:].lstrip()[:1].isalnum())
        del self.stack[count:]
        return index

    def _marks(self, begin: int) -> Iterator[_At]:
        """The marks from an index on; a doubled one that means nothing here is two single ones."""
        for found in _MARK.finditer(self.text, begin):
            at = self._at(found.start(), found.group())
            if len(at.mark) == 1 or self._closed(at) is not None or (at.mark in _CLOSING and at.begins_word):
                yield at
            else:
                yield from (self._at(at.index + n, mark) for n, mark in enumerate(at.mark) if mark in _SINGLE)

    def _at(self, index: int, mark: str) -> _At:
        end = index + len(mark)
        return _At(index, mark, self.text[index - 1 : index] if index else "", self.text[end : end + 1])

    def _is_apostrophe(self, at: _At) -> bool:
        """Whether a mark stands between two letters, or behind the n of rock ’n’ roll."""
        if at.mark in _APOSTROPHES and self.text[max(at.index - 2, 0) : at.index] in {"’n", "'n", "‘n", "’N", "'N"}:
            return not at.after.isalnum()
        if at.mark not in _BETWEEN_LETTERS or not (at.before.isalnum() and at.after.isalnum()):
            return False
        return not (_UNSPACED.match(at.before) or _UNSPACED.match(at.after))

    def _closed(self, at: _At) -> int | None:
        """Index in the stack of the quotation that a mark closes, the innermost first."""
        for level in range(len(self.stack) - 1, -1, -1):
            opening = self.stack[level].mark
            if at.mark in _CLOSING[opening] and not (
                at.mark == opening and at.mark in _TURNED and (at.after.isalnum() or at.before.isspace())
            ):
                return level
        return None

    def _ends_further_on(self, at: _At, level: int) -> bool:
        """Whether a mark behind a word is its apostrophe (the workers’ day, goin’ home) or its sign for inches."""
        if at.mark not in _APOSTROPHES and not (at.mark == '"' and at.before.isdigit()):
            return False
        around = frozenset().union(*(_CLOSING[each.mark] for each in self.stack[:level])) - _BETWEEN_LETTERS
        opening = self.stack[level].mark
        limit = min([self._begin_of_next(at, opening), *(self._next(mark, at.end) for mark in around)])
        if opening == "‚" and self._next("‘", at.end) < limit:
            return at.before.isalnum()
        if not (at.before.isalnum() and at.after.isspace() and self.text[at.end + 1 : at.end + 2].isalnum()):
            return False
        ends = self._any_ends if at.before in {"s", "x", "z"} and at.mark != '"' else self._sure_ends
        return self._next(at.mark, at.end, ends) < limit

    def _opens(self, at: _At) -> bool:
        """An opening mark stands before a word, not behind one; some marks only ever open."""
        if at.mark not in _CLOSING:
            return False
        if at.mark in _ALWAYS_OPEN:
            return True
        if at.mark == "’" and not self._opens_in_swedish(at):
            return False
        if at.mark in {"'", "‘"} and not self._opens_in_english(at):
            return False
        behind_word = at.before.isalnum() and not (_UNSPACED.match(at.before) or _UNSPACED.match(at.after))
        return not behind_word and (at.mark in _BEFORE_SPACE or not at.after.isspace()) and bool(at.after)

    def _opens_in_english(self, at: _At) -> bool:
        """A mark before letters that words begin with when they are shortened opens only what is closed for sure."""
        shortened = _DECADE if at.mark == "‘" else _SHORTENED
        if not shortened.match(self.text, at.end):
            return True
        if any(each.mark == at.mark for each in self.stack):
            return False
        closing = "’" if at.mark == "‘" else at.mark
        return self._next(closing, at.end, self._sure_ends) < self._begin_of_next(at, at.mark)

    def _opens_in_swedish(self, at: _At) -> bool:
        """In Swedish, Finnish and Norwegian ’ opens as well: where there is one that may close it, and no ‘."""
        around = self.stack[-1].mark if self.stack else ""
        inside = not at.after.isspace() and (around == "”" or (around == "»" and "«" not in self._places))
        if _SHORTENED.match(self.text, at.end) or not (at.begins_word or inside):
            return False
        if at.index == 0 or inside:
            return True
        if "‘" in self._places:
            return False
        limit = self._begin_of_next(at, "’")
        end = self._next("’", at.end, self._any_ends)
        return end < limit and (
            self.text[end - 1] not in _OFTEN_BARE or self._next("’", at.end, self._sure_ends) < limit
        )

    def _begin_of_next(self, at: _At, mark: str) -> int:
        """Index up to which a quotation in these marks may go: where the next may begin, or too far away."""
        return min(self._next(mark, at.end, self._begins), at.end + _FAR)

    def _next(self, mark: str, index: int, places: dict[str, list[int]] | None = None) -> int:
        """Index of the next such mark from an index on; beyond the text if there is none."""
        known = (self._places if places is None else places).get(mark, [])
        number = bisect_right(known, index - 1)
        return known[number] if number < len(known) else len(self.text) + _FAR

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        return _by_mark(_MARK, self.text)

    @cached_property
    def _sure_ends(self) -> dict[str, list[int]]:
        return _by_mark(_SURE_END, self.text)

    @cached_property
    def _any_ends(self) -> dict[str, list[int]]:
        return _by_mark(_ANY_END, self.text)

    @cached_property
    def _begins(self) -> dict[str, list[int]]:
        return _by_mark(_NEXT, self.text)


def _by_mark(pattern: re.Pattern[str], text: str) -> dict[str, list[int]]:
    """Where in a text a pattern finds each mark."""
    places: dict[str, list[int]] = {}
    for found in pattern.finditer(text):
        places.setdefault(found.group(), []).append(found.start())
    return places
