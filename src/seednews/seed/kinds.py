"""Sixth step of reading: infers the kind of each unmarked block from its form, its position and its neighbours.

The facts of the blocks (:mod:`~seednews.seed.facts`) determine the head (:mod:`~seednews.seed.head`) and the body
(:mod:`~seednews.seed.body`). The score and the reasons of a verdict are computed on first access.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from seednews.model import NoteRole
from seednews.patterns import regex
from seednews.prose import lexicon
from seednews.prose.speakers import label_of
from seednews.prose.times import find_times
from seednews.seed.blocks import Basis, Grounds, Kind
from seednews.seed.body import Chain
from seednews.seed.fact_tables import QUOTATION
from seednews.seed.facts import (
    ELLIPSIS,
    EXCLAMATION,
    LINK,
    NAME,
    NONE,
    QUESTION,
    SHORT,
    STOP,
    Block,
    Body,
    quotation_row,
    see,
)
from seednews.seed.head import read_head
from seednews.seed.known import Given, Habit
from seednews.seed.reasons import strongest
from seednews.seed.weights import CROSSHEAD, FURNITURE, LIST_ITEM, PARAGRAPH, Weights, shipped

__all__ = ["Verdict", "infer_kinds", "role_of"]


class Verdict(NamedTuple):
    """The kind of a block, and the basis for it."""

    kind: Kind
    """The kind."""
    why: Basis | Grounds
    """The basis, or the means to compute it."""
    role: NoteRole | None = None
    """Role of a note."""

    @property
    def basis(self) -> Basis:
        """The computed basis."""
        return self.why if isinstance(self.why, Basis) else self.why.basis


def _sure(how: Literal["mark", "given", "position", "inference"], score: float = 1.0, *reasons: str) -> Basis:
    return Basis(how, score, reasons)


_MARK, _GIVEN = _sure("mark"), _sure("given")
_UNASKED = _sure("position", 1.0, "a block without a mark is a paragraph")
_FIRST = _sure("position", 0.95, "is the first block")
_LONG = _sure("inference", 0.99, "is as long as a paragraph")
_SPOKEN = _sure("inference", 0.95, "starts with the label of a speaker, which occurs again")
_TALK = _sure("inference", 0.95, "starts with a dialogue dash, like other blocks")
_ENTRY = _sure("inference", 0.9, "is a time of day, with other times below")
_ASKED = _sure("inference", 0.9, "is a question, and other questions follow, each with an answer")
_TIMED = _sure("inference", 0.9, "starts with a time of day, like other blocks")
_ABOVE = _sure("inference", 0.93, "is above the headline")
_BETWEEN = _sure("inference", 0.93, "is between the headline and the standfirst")
_STATE_OF: dict[Kind, int] = {"crosshead": CROSSHEAD, "headline": CROSSHEAD}
"""The states of marked blocks that affect their neighbours. A list with marks already shows its extent."""
_KIND_OF: dict[int, Kind] = {PARAGRAPH: "paragraph", CROSSHEAD: "crosshead", LIST_ITEM: "list-item"}


def infer_kinds(
    texts: Sequence[str],
    marked: Sequence[Kind | None],
    given: Given,
    *,
    apart: AbstractSet[int] = frozenset(),
    infer: bool = True,
    habit: Habit = "infer",
) -> list[Verdict]:
    """A verdict for each block. `marked` contains the kinds that marks determine; these do not change.

    `apart` contains the blocks between blank lines, in a text that has a list whose items are on consecutive lines.
    Without `infer`, only positions and marks count: the first block is the headline, the rest are paragraphs.
    """
    verdicts = [Verdict(kind or "paragraph", _MARK if kind else _UNASKED) for kind in marked]
    if not texts:
        return verdicts
    if not infer:
        _obey_place(marked, given, verdicts)
        return verdicts
    blocks = see([text.strip() or "*" for text in texts])  # a separator has no text
    reading = _Reading(blocks, marked, given, habit, apart, verdicts, shipped())
    reading.read_body(reading.read_head())
    return verdicts


def _obey_place(marked: Sequence[Kind | None], given: Given, verdicts: list[Verdict]) -> None:
    """Set the headline without inference, and the standfirst if it was given."""
    top = given.headline_at
    if marked[top] is None and given.headline is not False:
        verdicts[top] = Verdict("headline", _GIVEN if given.headline else _FIRST)
    if given.standfirst and marked[given.standfirst_at] is None:
        verdicts[given.standfirst_at] = Verdict("standfirst", _GIVEN)


class _Reading:
    """The blocks of a text while their kinds are being inferred."""

    def __init__(
        self,
        blocks: list[Block],
        marked: Sequence[Kind | None],
        given: Given,
        habit: Habit,
        apart: AbstractSet[int],
        verdicts: list[Verdict],
        weights: Weights,
    ) -> None:
        self.blocks = blocks
        self.marked = marked
        self.given = given
        self.habit: Habit = habit if given.standfirst is None else "never"
        self.apart = apart
        self.verdicts = verdicts
        self.weights = weights
        self.spoken = _structures(blocks)
        self.has_byline = self.has_kicker = False

    # The head

    def read_head(self) -> int:
        """Infer the head. Returns the index of the first block of the body."""
        given = self.given
        start = self._first()
        if given.headline:
            start = self._known_headline()
        elif given.headline is False:
            return self._known_standfirst(0)
        elif given.standfirst:
            if given.standfirst_at == start + 1:
                self._set(start, "headline", _GIVEN if self.marked[start] is None else _MARK)
                return self._known_standfirst(start + 1)
            start = self._infer_head(start, known=False, stop=given.standfirst_at)
            return self._known_standfirst(start)
        elif self.marked[start] == "headline":
            start += 1
        else:
            return self._infer_head(start, known=False)
        if given.standfirst:
            return self._known_standfirst(start)
        return self._infer_head(start - 1, known=True)

    def _first(self) -> int:
        """Where the text starts: after separators at the top, unless they enclose front matter of another tool."""
        count = 0
        while count < len(self.marked) - 1 and self.marked[count] == "separator":
            count += 1
        return 0 if count and _FACT.match(self.blocks[count].text) else count

    def _set(self, index: int, kind: Kind, why: Basis | Grounds, role: NoteRole | None = None) -> None:
        if self.marked[index] is None:
            self.verdicts[index] = Verdict(kind, why, role)

    def _known_headline(self) -> int:
        """The given headline, and the blocks above it."""
        top = self.given.headline_at
        for index in range(top):
            self._set_aside(index, _ABOVE, above=True)
        self.verdicts[top] = Verdict("headline", _GIVEN)
        return top + 1

    def _known_standfirst(self, start: int) -> int:
        if not self.given.standfirst:
            return start
        place = self.given.standfirst_at
        for index in range(start, place):
            self._set_aside(index, _BETWEEN)
        self._set(place, "standfirst", _GIVEN)
        return max(place + 1, start)

    def _infer_head(self, start: int, *, known: bool, stop: int | None = None) -> int:
        """Infer the head from `start` on; with `known`, its first block is the headline."""
        stop = len(self.blocks) if stop is None else stop
        end = start + known
        while end < stop and self.marked[end] is None and end not in self.spoken and end < start + 12:
            end += 1
        if end == start + known:
            return end
        # Blocks after the head are included, to check whether the words of a block occur below.
        below = (block for block, kind in zip(self.blocks[end:], self.marked[end:], strict=True) if kind is None)
        seen = [*self.blocks[start:end], *below]
        head = read_head(seen, self.weights, open_blocks=end - start, headline=known, habit=self.habit)
        title = head.title
        for index, role in enumerate(head.roles):
            why = Grounds(head, index)
            if role == "aside":
                self._set_aside(start + index, why, above=index < title)
            elif not (known and index == 0):
                self._set(start + index, role, why)
        return start + len(head.roles)

    def _set_aside(self, index: int, why: Basis | Grounds, *, above: bool = False) -> None:
        """Set the kind of another block of the head. A block `above` the headline may be a kicker."""
        block = self.blocks[index]
        role = role_of(block)
        if self.marked[index] is not None:
            return
        if role:
            self._set(index, "note", why, role)
        elif block.words & (lexicon.BYLINE | NAME) and not self.has_byline:
            self.has_byline = True
            self._set(index, "byline", why)
        elif above and not self.has_kicker and _may_be_kicker(block):
            self.has_kicker = True
            self._set(index, "kicker", why)
        else:
            self._set(index, "paragraph", why)

    # The body

    def read_body(self, start: int) -> None:
        """Infer the blocks from `start` on."""
        blocks, marked = self.blocks[start:], self.marked[start:]
        if not blocks:
            return
        quotations = [self._quotation(index) for index in range(start, len(self.blocks))]
        fixed: list[int | None] = [
            _STATE_OF.get(kind, PARAGRAPH)
            if kind is not None
            else PARAGRAPH
            if quoted
            else self.spoken.get(start + place, (None,))[0]
            for place, (kind, quoted) in enumerate(zip(marked, quotations, strict=True))
        ]
        rows = Body(blocks, [kind is not None for kind in marked]).rows
        chain = Chain(
            rows,
            [PARAGRAPH if row is None and state is None else state for row, state in zip(rows, fixed, strict=True)],
            self.weights,
            {index - start for index in self.apart},
        )
        for place, (state, quotation) in enumerate(zip(chain.states, quotations, strict=True)):
            index = start + place
            if marked[place] is not None:
                continue
            if quotation:
                self._set(index, "quote", quotation)
            elif fixed[place] is not None:
                self._set(index, *self.spoken[index][1:])
            elif rows[place] is None:
                self._set(index, "paragraph", _LONG)
            elif state == FURNITURE or (state == PARAGRAPH and blocks[place].aside):
                self._set_furniture(index, start, Grounds(chain, place))
            else:
                is_top = state == CROSSHEAD and not place and self._is_top(index)
                self._set(index, "headline" if is_top else _KIND_OF[state], Grounds(chain, place))

    def _is_top(self, index: int) -> bool:
        """Whether no block of the story is above a block, so that it is a headline rather than a crosshead."""
        story = {"headline", "standfirst", "paragraph", "crosshead"}
        return self.given.headline is None and not any(each.kind in story for each in self.verdicts[:index])

    def _set_furniture(self, index: int, start: int, why: Basis | Grounds) -> None:
        block = self.blocks[index]
        above = self.verdicts[index - 1] if index else None
        if role := role_of(block, last=index > 1 and len(self.blocks) - index <= _LAST_PLACES):
            self._set(index, "note", why, role)
        elif above and above.role == "related" and not block.aside:
            self._set(index, "note", why, "related")
        elif block.words & (lexicon.BYLINE | NAME) and not self.has_byline and index - start < _BYLINE_PLACES:
            self.has_byline = True
            self._set(index, "byline", why)
        else:
            self._set(index, "paragraph", why)

    def _quotation(self, index: int) -> Basis | Grounds | None:
        """The basis for a block that is a quotation, otherwise None."""
        if self.marked[index] is not None or (row := quotation_row(self.blocks, index)) is None:
            return None
        own, bias = self.weights.quotation[0], self.weights.bias["quotation"][0]
        score = bias + sum(map(own.__getitem__, row))
        if score <= 0:
            return None
        return _sure(
            "inference",
            round(1 / (1 + math.exp(-score)), 3),
            *strongest([(own[place], QUOTATION.words[place]) for place in row]),
        )


_FACT = regex(r"[a-z_-]{1,20}:\s")
_LAST_PLACES = 4
"""Number of blocks at the end that may be a sign-off."""
_BYLINE_PLACES = 2
"""Number of blocks at the start of the body that may be a byline. Further below, a name is part of the text."""
_ROLES: tuple[tuple[int, NoteRole], ...] = (
    (lexicon.CORRECTION, "correction"),
    (lexicon.EDITOR, "editor"),
    (lexicon.POINTER | LINK, "related"),
    (lexicon.CREDIT, "caption"),
)


def role_of(block: Block, *, last: bool = False) -> NoteRole | None:
    """The role of a note with these words. Only the `last` blocks of a report can be a sign-off."""
    words = block.words
    if last and words & (lexicon.SIGNOFF | lexicon.RIGHTS):
        return "signoff"
    if words & lexicon.RIGHTS:
        return None
    return next((role for bits, role in _ROLES if words & bits), None)


_LONGEST_KICKER, _MOST_WORDS = 30, 5


def _may_be_kicker(block: Block) -> bool:
    return (
        block.size <= _LONGEST_KICKER and block.end == 0 and len(block.text.split()) <= _MOST_WORDS and not block.aside
    )


def _asks(block: Block) -> bool:
    return block.end == QUESTION and block.size <= _LONGEST_QUESTION


_FEWEST_QUESTIONS, _LONGEST_QUESTION, _LONGEST_ANSWER = 3, 300, 4
_WINDOW = 34
_Fixed: TypeAlias = tuple[int, Kind, Basis | Grounds]


def _structures(blocks: Sequence[Block]) -> dict[int, _Fixed]:
    """The blocks that start like others: with the label of a speaker, a dialogue dash or a time of day."""
    dashes = [index for index, block in enumerate(blocks) if block.text[0] in "–—―-"]
    fixed: dict[int, _Fixed] = {
        index: (PARAGRAPH, "paragraph", _TALK)
        for index in dashes
        if len(dashes) > 1 and blocks[index].end in (STOP, QUESTION, EXCLAMATION, ELLIPSIS)
    }
    return _questions(blocks) | fixed | _speeches(blocks) | _entries(blocks)


def _questions(blocks: Sequence[Block]) -> dict[int, _Fixed]:
    """The questions of an interview without labels: at least three, each with its answer. They are crossheads."""
    asked = [index for index, block in enumerate(blocks) if index and _asks(block)]
    answered = all(1 < after - before <= _LONGEST_ANSWER for before, after in pairwise(asked))
    if len(asked) < _FEWEST_QUESTIONS or not answered or asked[-1] + 1 == len(blocks):
        return {}
    return dict.fromkeys(asked, (CROSSHEAD, "crosshead", _ASKED))


def _speeches(blocks: Sequence[Block]) -> dict[int, _Fixed]:
    """The blocks that start with the label of a speaker that occurs repeatedly."""
    begins = ((index, block.text[:_WINDOW]) for index, block in enumerate(blocks))
    labels = {
        index: found[1]
        for index, begin in begins
        if (":" in begin or "：" in begin or begin[1:2] == ".") and (found := label_of(begin))
    }
    counts = Counter(labels.values())
    return {
        index: (PARAGRAPH, "paragraph", _SPOKEN)
        for index, label in labels.items()
        if counts[label] > 2 or (counts[label] > 1 and blocks[index].end == QUESTION)
    }


def _entries(blocks: Sequence[Block]) -> dict[int, _Fixed]:
    """The blocks that start with a time of day, like the entries of a live blog. Short ones are titles of entries."""
    clocks = [
        index
        for index, block in enumerate(blocks)
        if block.size <= SHORT and not _DIGITS.isdisjoint(block.text[:_BEFORE_CLOCK])
    ]
    times = find_times([blocks[index].text for index in clocks]) if len(clocks) > 1 else ()
    if len(times) < 2:
        return {}
    entries = {clocks[time.block] for time in times}
    return {
        index: (CROSSHEAD, "crosshead", _ENTRY)
        if blocks[index].end in (NONE, QUESTION) and index + 1 not in entries
        else (PARAGRAPH, "paragraph", _TIMED)
        for index in entries
    }


_DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩०१२३४५६७८९")
_BEFORE_CLOCK = 16
"""A time of day starts within this many characters."""
