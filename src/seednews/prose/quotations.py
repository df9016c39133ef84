"""Finds quoted speech inside running text, as spans. Does not identify the speaker."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs

from seednews.patterns import regex
from seednews.prose.scripts import EAST_ASIAN

__all__ = ["Quotation", "find_quotations"]

# For each opening mark, the marks that may close it. German „…“ closes with the mark that opens in English, Danish »…«
# reverses French «…», Swedish ”…” and Finnish »…» use the same mark at both ends, and straight marks can replace any.
# So the meaning of a mark depends on the open quotations and on the letters around it.
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
"""Marks that may open before a space, too, as in French."""
_TURNED = frozenset({"“", "»", "›", "››"})
"""Marks that open, and close the same mark only if no letter follows. In Chinese, “ between letters opens."""
_APOSTROPHES = frozenset("’'")
_BETWEEN_LETTERS = frozenset("’'\"״")
"""Marks that are not quotation marks between two letters: apostrophes, and the sign of Hebrew abbreviations."""
_UNSPACED = regex(f"[{EAST_ASIAN}]")
"""Letters of scripts that have no spaces around quotation marks."""
_SHORTENED = regex(r"(?:em|im|er|n|tis|twas|til|cause|bout|round|cos|cuz|s|t|k|m|r|ndr\w+|\d\d?s?)\b", re.IGNORECASE)
"""What follows an apostrophe for omitted letters: ’em, ’tis, rock ’n’ roll, ’90s, ’s-Hertogenbosch."""
_DECADE = regex(r"\d0s\b")
_OFTEN_BARE = frozenset("sxzo")
"""Letters after which an apostrophe often ends a word: the workers’ day, un po’ di pane."""
# A certain closing mark: after punctuation, or between a word and punctuation.
_SURE_END = regex(r"(?<=[^\w\s])['’\"](?!\w)|(?<=[^\W\dsxzo])['’\"](?=[^\w\s]|$)")
_ANY_END = regex(r"(?<=\S)['’\"](?!\w)")
_NEXT = regex(rf"(?<![\w.,;:!?…])(?:['’](?!(?i:{_SHORTENED.pattern}))|[‘‚\"„]|,,)(?=\w)")
"""A mark that may begin the next quotation."""
_DEEPEST = 6
_FAR = 600


@attrs.frozen
class Quotation:
    """A span of quoted speech, including its marks."""

    block: int
    """Index of the block in which it begins."""
    start: int
    """Index of the opening mark in the text of that block."""
    last_block: int
    """Index of the block in which it ends."""
    end: int
    """Index after the closing mark in the text of the last block."""
    depth: int
    """Nesting depth: 0 for an outer quotation, 1 for one inside it, and so on."""


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
        """Whether it is in the position of an opening mark: after a space or a bracket, before a letter."""
        return self.after.isalnum() and (not self.before or self.before.isspace() or self.before in "([{¿¡")


def find_quotations(texts: Sequence[str | None]) -> tuple[Quotation, ...]:
    """Find the quotations in the texts of consecutive blocks, in order. None stands for a block that ends them.

    A quotation that is not closed in its block continues in the next one if that begins with the same mark, as in
    newspapers, or with the closing mark, as in Spanish. Otherwise it is unpaired and ignored.
    """
    found: list[Quotation] = []
    stack: list[_Open] = []
    for index, text in enumerate(texts):
        found.extend(_Scan(index, text or "", stack).quotations())
    return tuple(_with_depths(sorted(found, key=lambda each: (each.block, each.start))))


def _with_depths(found: Iterable[Quotation]) -> Iterator[Quotation]:
    """Set the depth of each quotation. Unpaired marks do not count."""
    around: list[Quotation] = []
    for each in found:
        while around and (around[-1].last_block, around[-1].end) <= (each.block, each.start):
            around.pop()
        yield attrs.evolve(each, depth=len(around))
        around.append(each)


@attrs.define(slots=False)
class _Scan:
    """Scans a text from beginning to end."""

    block: int
    text: str
    stack: list[_Open]
    """The open quotations, outermost first."""

    def quotations(self) -> Iterator[Quotation]:
        """The quotations that close in this text, with unknown depths."""
        for at in self._marks(self._resume()):
            if self._is_apostrophe(at):
                continue
            level = None if at.begins_word else self._closed(at)
            if level is not None:
                if not self._ends_further_on(at, level):
                    opened = self.stack[level]
                    del self.stack[level:]  # open quotations inside it are unpaired
                    yield Quotation(opened.block, opened.start, self.block, at.end, 0)
            elif self._opens(at):
                self.stack.append(_Open(at.mark, self.block, at.index))
                del self.stack[:-_DEEPEST]

    def _resume(self) -> int:
        """Index after the marks that repeat the open quotations. Those that are not repeated are unpaired."""
        index = count = 0
        while count < len(self.stack) and self.text.startswith(self.stack[count].mark, index):
            index += len(self.stack[count].mark)
            count += 1
        if not count and self.stack and self.text[:1] in _CLOSING[self.stack[0].mark] & {"»", "”"}:
            index = count = int(self.text[1:].lstrip()[:1].isalnum())
        del self.stack[count:]
        return index

    def _marks(self, begin: int) -> Iterator[_At]:
        """The marks from an index on. A double mark that has no meaning here counts as two single ones."""
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
        """Whether a mark is between two letters, or after the n of rock ’n’ roll."""
        if at.mark in _APOSTROPHES and self.text[max(at.index - 2, 0) : at.index] in {"’n", "'n", "‘n", "’N", "'N"}:
            return not at.after.isalnum()
        if at.mark not in _BETWEEN_LETTERS or not (at.before.isalnum() and at.after.isalnum()):
            return False
        return not (_UNSPACED.match(at.before) or _UNSPACED.match(at.after))

    def _closed(self, at: _At) -> int | None:
        """Index in the stack of the innermost quotation that a mark closes."""
        for level in range(len(self.stack) - 1, -1, -1):
            opening = self.stack[level].mark
            if at.mark in _CLOSING[opening] and not (
                at.mark == opening and at.mark in _TURNED and (at.after.isalnum() or at.before.isspace())
            ):
                return level
        return None

    def _ends_further_on(self, at: _At, level: int) -> bool:
        """Whether a mark after a word is an apostrophe (the workers’ day, goin’ home) or an inch sign."""
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
        """Whether a mark opens: it is before a word, not after one. Some marks always open."""
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
        """Whether a mark before a shortened word (’tis) opens: only if there is a certain closing mark."""
        shortened = _DECADE if at.mark == "‘" else _SHORTENED
        if not shortened.match(self.text, at.end):
            return True
        if any(each.mark == at.mark for each in self.stack):
            return False
        closing = "’" if at.mark == "‘" else at.mark
        return self._next(closing, at.end, self._sure_ends) < self._begin_of_next(at, at.mark)

    def _opens_in_swedish(self, at: _At) -> bool:
        """Whether ’ opens, as in Swedish, Finnish and Norwegian: if another one may close it, and there is no ‘."""
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
        """Index up to which a quotation may extend: the beginning of the next one, or the maximum length."""
        return min(self._next(mark, at.end, self._begins), at.end + _FAR)

    def _next(self, mark: str, index: int, places: dict[str, list[int]] | None = None) -> int:
        """Index of the next such mark, or one after the end of the text."""
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
    """The indexes of each mark in a text."""
    places: dict[str, list[int]] = {}
    for found in pattern.finditer(text):
        places.setdefault(found.group(), []).append(found.start())
    return places
