"""Third step: what each block of an unmarked text is, from its form, its place and its neighbours.

Most blocks are long paragraphs; a look at their length decides them. For the rest, weights learned from labelled texts
(see training/) add up what the features say. A verdict names the facts that spoke for it most.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

import attrs

from seednews.model import NoteRole
from seednews.seed import features
from seednews.seed.asides import Aside, above_headline, find_asides, reads_as_headline
from seednews.seed.blocks import UNCERTAIN, Basis, Kind
from seednews.seed.features import SHORT, Features, Sheet
from seednews.seed.given import Given
from seednews.seed.phrases import is_name
from seednews.seed.reasons import REASONS
from seednews.seed.weights import WEIGHTS

__all__ = ["Verdict", "infer_kinds"]


@attrs.frozen
class Verdict:
    """What a block is taken for, and why."""

    kind: Kind
    """The kind."""
    basis: Basis
    """Why."""
    role: NoteRole | None = None
    """Role of a note."""


_PLAIN = Verdict("paragraph", Basis("position", 1.0, ("nothing speaks for anything else",)))
_LONG = Verdict("paragraph", Basis("inference", 0.99, ("it is as long as paragraphs are",)))
_SENTENCE = Verdict("paragraph", Basis("inference", 0.99, ("it ends as a sentence does",)))
_SPOKEN = Verdict("paragraph", Basis("inference", 0.9, ("it begins with the label of a speaker, which comes again",)))
_TALK = Verdict("paragraph", Basis("inference", 0.9, ("it begins with the dash of a dialogue, as others do",)))
_ENTRY = Verdict("crosshead", Basis("inference", 0.85, ("it begins with a time of day, as others do",)))
_GIVEN = Basis("given")
_LONGEST_STANDFIRST = 900.0
_HEAD_BLOCKS = 3
"""How many blocks behind the headline may belong to the head: standfirst, byline, date."""
_SURE, _LIKELY_ENOUGH = 0.85, 0.15
"""A line beside an item of a list is one too if it is likely enough to be, and not surely something else."""
_REASONS = 3
_WEAKEST = 0.1
"""How many reasons a verdict names, and how much one must weigh, in log odds."""


def infer_kinds(
    texts: Sequence[str],
    marked: Sequence[Kind | None],
    given: Given,
    *,
    infer: bool = True,
) -> list[Verdict]:
    """A verdict for each block. `marked` has the kinds that marks decided; they stand.

    Without `infer`, only place and marks count: the first block is the headline, the rest are paragraphs.
    """
    verdicts = [_PLAIN if kind is None else Verdict(kind, Basis("mark")) for kind in marked]
    if not texts:
        return verdicts
    if not infer:
        _obey_place(marked, given, verdicts)
        return verdicts
    texts = [text.strip() or "*" for text in texts]  # a separator has no text of its own
    kinded = [kind is not None for kind in marked]
    top = given.headline_at if given.headline else _separators(texts, marked)
    asides = _asides(texts, kinded, given, top)
    lead = given.standfirst_at if given.standfirst else None
    kept = [index for index in range(top, len(texts)) if index not in asides and index != lead]
    sheet = Sheet([texts[index] for index in kept], [kinded[index] for index in kept])
    seen = [verdicts[index] for index in kept]
    entry = min((index for index, aside in asides.items() if aside.kind == "crosshead"), default=len(texts))
    _infer(sheet, _with_lead(given, lead, kept), seen, sum(index < entry for index in kept))
    for index, verdict in zip(kept, seen, strict=True):
        verdicts[index] = verdict
    for index, aside in asides.items():
        verdicts[index] = _of_aside(aside, verdicts)
    if lead is not None:
        verdicts[lead] = Verdict("standfirst", _GIVEN)
    return verdicts


def _infer(sheet: Sheet, given: Given, verdicts: list[Verdict], end: int) -> None:
    """Decides on the blocks that stand in the story, of which the head is over at `end`."""
    if not verdicts:
        return
    start, doubt = _head(sheet, given, verdicts, end)
    _body(sheet, start, verdicts)
    if doubt and verdicts[start].kind == "paragraph":
        verdicts[start] = min(doubt, verdicts[start], key=lambda verdict: verdict.basis.score)


def _asides(texts: Sequence[str], marked: Sequence[bool], given: Given, top: int) -> dict[int, Aside]:
    """The blocks that stand aside, from `top` on, and those above a headline that was given."""
    found = above_headline(texts[:top], marked) if given.headline and top else {}
    found |= {top + index: aside for index, aside in find_asides(texts[top:], marked[top:]).items()}
    if given.headline is not None:
        found.pop(top, None)
    if given.standfirst:
        found.pop(given.standfirst_at, None)
    return found


def _with_lead(given: Given, lead: int | None, kept: Sequence[int]) -> Given:
    """What is given, where the one block above a standfirst that was given can be nothing but the headline."""
    if given.headline is None and lead is not None and sum(index < lead for index in kept) == 1:
        return attrs.evolve(given, headline=True)
    return given


def _separators(texts: Sequence[str], marked: Sequence[Kind | None]) -> int:
    """How many separators the text begins with: what stands behind them is judged as if they were gone.

    Of none where facts stand behind them, as in front matter of another make.
    """
    count = 0
    while count < len(marked) - 1 and marked[count] == "separator":
        count += 1
    return 0 if count and _FACT.match(texts[count]) else count


_FACT = re.compile(r"[a-z_-]{1,20}:\s")


def _of_aside(aside: Aside, verdicts: list[Verdict]) -> Verdict:
    """Verdict on a block that its words set aside."""
    second = aside.kind == "byline" and any(verdict.kind == "byline" for verdict in verdicts)
    kind: Kind = "paragraph" if second else aside.kind
    return Verdict(kind, Basis("inference", aside.score, (aside.reason,)), aside.role)


def _obey_place(marked: Sequence[Kind | None], given: Given, verdicts: list[Verdict]) -> None:
    """The headline where nothing is inferred, and the standfirst where it was given."""
    top = given.headline_at
    if marked[top] is None and given.headline is not False:
        verdicts[top] = Verdict(
            "headline", _GIVEN if given.headline else Basis("position", 0.95, ("it is the first block",))
        )
    if given.standfirst and marked[given.standfirst_at] is None:
        verdicts[given.standfirst_at] = Verdict("standfirst", _GIVEN)


# Head


def _head(sheet: Sheet, given: Given, verdicts: list[Verdict], end: int) -> tuple[int, Verdict | None]:
    """Decides on headline, byline and standfirst; index of the first block of the body, and the doubt about it.

    Where the first entry of a live blog begins, at `end`, the head is over.
    """
    start = _headline(sheet, given, verdicts)
    if not start:
        return 0, None
    for index in range(start, min(start + _HEAD_BLOCKS, end)):
        if sheet.marked[index]:
            break
        found = _of_head(sheet, index, given, verdicts)
        if found is None or found.kind == "paragraph":
            return index, found
        verdicts[index] = found
        start = index + 1
    return start, None


def _headline(sheet: Sheet, given: Given, verdicts: list[Verdict]) -> int:
    """Decides on the headline; index of the block behind it."""
    if sheet.marked[0]:
        return int(verdicts[0].kind == "headline")
    if given.headline is not None:
        if given.headline:
            verdicts[0] = Verdict("headline", _GIVEN)
        return int(given.headline)
    if sheet.end(0) == "colon":
        return 0  # no headline leads to what follows
    seen = features.of_headline(sheet)
    score = _probability("headline", seen)
    if score < 0.5:
        verdicts[0] = Verdict(
            "paragraph", Basis("inference", round(1 - score, 3), _reasons("headline", seen, against=True))
        )
        return 0
    reasons: tuple[str, ...] = ("it is the first block", *_reasons("headline", seen))
    if _may_head_a_headline(sheet):
        score, reasons = min(score, UNCERTAIN), (*reasons, "the line below it reads as a headline, too")
    verdicts[0] = Verdict("headline", Basis("inference", score, reasons))
    return 1


_FEW_WORDS = range(2, 4)


def _may_head_a_headline(sheet: Sheet) -> bool:
    """Whether the first block is two or three words, and the next one as good a headline."""
    few = sheet.sizes[0] < _SHORT_HEADLINE and len(sheet.texts[0].split()) in _FEW_WORDS
    return (
        few
        and len(sheet.texts) > _HEADLINE_AND_MORE
        and reads_as_headline(sheet.texts, sheet.marked, range(1, len(sheet.texts)))
    )


_SHORT_HEADLINE, _HEADLINE_AND_MORE = 30.0, 2


def _of_head(sheet: Sheet, index: int, given: Given, verdicts: list[Verdict]) -> Verdict | None:
    """Verdict on a block behind the headline; a paragraph or None where the body begins with it."""
    kinds = {verdict.kind for verdict in verdicts[:index]}
    if "byline" not in kinds and _is_bare_name(sheet, index):
        return Verdict(
            "byline", Basis("inference", 0.7, ("it is a name and nothing else", "the name does not come again"))
        )
    if not _may_be_standfirst(sheet, index, given, verdicts) or _opens_interview(sheet, index):
        return None
    seen = features.of_standfirst(sheet, index)
    score = _probability("standfirst", seen)
    if score < 0.5:
        return Verdict("paragraph", Basis("inference", round(1 - score, 3), _reasons("standfirst", seen, against=True)))
    return Verdict("standfirst", Basis("inference", score, _reasons("standfirst", seen)))


def _may_be_standfirst(sheet: Sheet, index: int, given: Given, verdicts: list[Verdict]) -> bool:
    """Whether the question arises: there is none yet, the caller has not said, and more follows."""
    has_one = any(verdict.kind == "standfirst" for verdict in verdicts[:index])
    open_yet = not has_one and given.standfirst is None and index + 1 < len(sheet.texts)
    if sheet.converses(index) or sheet.is_entry(index) or sheet.speaks(index):
        return False
    return open_yet and sheet.sizes[index] <= _LONGEST_STANDFIRST


def _opens_interview(sheet: Sheet, index: int) -> bool:
    """Whether a block asks the first question of an interview: more questions stand below, each with its answer."""
    if not _is_question(sheet, index):
        return False
    questions = [place for place in range(index, len(sheet.texts)) if _is_question(sheet, place)]
    if len(questions) < _FEWEST_QUESTIONS:
        return False
    if sheet.sizes[index] > _MUCH_LONGER * max(sheet.sizes[place] for place in questions[1:]):
        return False  # a standfirst that asks, above crossheads that do
    answers = [after - before for before, after in pairwise(questions)]
    return min(answers) > 1 and max(answers[:_FEWEST_QUESTIONS]) <= _LONGEST_ANSWER


def _is_question(sheet: Sheet, index: int) -> bool:
    return sheet.end(index) == "question" and sheet.sizes[index] <= _LONGEST_QUESTION


_FEWEST_QUESTIONS, _LONGEST_QUESTION, _LONGEST_ANSWER, _MUCH_LONGER = 3, 300.0, 4, 2.5


def _is_bare_name(sheet: Sheet, index: int) -> bool:
    """Whether a block is the name of somebody who is not spoken of below: the writer's."""
    text = sheet.texts[index]
    if not 2 <= len(text.split()) <= 6 or text[:3] == "By " or not is_name(text) or index + 1 == len(sheet.texts):
        return False
    last = text.split(",")[0].split()[-1].lower()
    again = re.compile(rf"\b{re.escape(last)}" + (r"\b" if len(last) < _SHORT_NAME else ""))
    near = [below for below in (-1, 1, 2, 3, 4) if not _is_about_writer(sheet, index, index + below)]
    return not any(map(again.search, sheet.near(index, *near))) and not sheet.bare[index + 1]


_SHORT_NAME = 4
"""Letters of a name from which on it may come again with an ending."""


def _is_about_writer(sheet: Sheet, index: int, other: int) -> bool:
    """Whether another block says at the end who the writer is that this one names."""
    name = sheet.texts[index].split(",")[0]
    return len(sheet.texts) - other in {1, 2} and sheet.texts[other].startswith(name)


# Body


def _body(sheet: Sheet, start: int, verdicts: list[Verdict]) -> None:
    """Decides on the blocks behind the head."""
    for index in range(start, len(sheet.texts)):
        if not sheet.marked[index]:
            verdicts[index] = _verdict(sheet, index, start)
    _join_items(sheet, start, verdicts)


def _verdict(sheet: Sheet, index: int, start: int) -> Verdict:
    """Verdict on a block of the body."""
    if (quote := features.of_quotation(sheet, index)) and (score := _probability("quote", quote)) >= 0.5:
        return Verdict("quote", Basis("inference", score, _reasons("quote", quote)))
    if sheet.sizes[index] > SHORT:
        return _LONG
    if sheet.speaks(index):
        return _SPOKEN
    if sheet.converses(index):
        return _TALK
    if sheet.is_entry(index) and sheet.bare[index] and not any(sheet.bare[index + 1 : index + 2]):
        return _ENTRY
    if features.is_sentence(sheet, index):
        return _SENTENCE
    seen = features.of_short(sheet, index, start)
    score, kind = max((_probability(kind, seen), kind) for kind in _SHORT_KINDS)
    if score < 0.5:
        return Verdict("paragraph", Basis("inference", round(1 - score, 3), _reasons(kind, seen, against=True)))
    return Verdict(kind, Basis("inference", score, _reasons(kind, seen)))


_SHORT_KINDS: tuple[Kind, ...] = ("crosshead", "list-item")


def _join_items(sheet: Sheet, start: int, verdicts: list[Verdict]) -> None:
    """A list has two items at least, and takes in lines beside it that are likely enough to belong to it."""
    for places in (range(start, len(verdicts)), range(len(verdicts) - 1, start - 1, -1)):
        for index in places:
            behind = index - places.step
            if verdicts[index].kind in _OPEN_KINDS and behind in range(start, len(verdicts)):
                verdicts[index] = _taken_in(sheet, index, start, verdicts[index], verdicts[behind])
    for index in range(start, len(verdicts)):
        if _is_inferred_item(verdicts[index]) and _heads_more(sheet, index, start, verdicts):
            verdicts[index] = _NO_ITEM
    for index in range(start, len(verdicts)):
        around = (place for place in (index - 1, index + 1) if start <= place < len(verdicts))
        if _is_inferred_item(verdicts[index]) and all(verdicts[place].kind != "list-item" for place in around):
            verdicts[index] = _without_list(sheet, index, start)


_OPEN_KINDS: frozenset[Kind] = frozenset({"paragraph", "crosshead"})


def _is_inferred_item(verdict: Verdict) -> bool:
    return verdict.kind == "list-item" and verdict.basis.how == "inference"


def _taken_in(sheet: Sheet, index: int, start: int, verdict: Verdict, beside: Verdict) -> Verdict:
    """The verdict on a line beside an item: it is one too where that is not unlikely and nothing else is sure."""
    if not _is_inferred_item(beside) or not sheet.bare[index] or verdict.basis.score > _SURE:
        return verdict
    score = _probability("list-item", features.of_short(sheet, index, start))
    if score < _LIKELY_ENOUGH:
        return verdict
    return Verdict("list-item", Basis("inference", max(score, 0.5), ("the line beside it is an item of a list",)))


_NO_ITEM = Verdict(
    "crosshead", Basis("inference", 0.65, ("it stands at the edge of a list and does not look like its items",))
)
_FEWEST_ITEMS, _LONGEST_HEAD = 2, 45.0


def _heads_more(sheet: Sheet, index: int, start: int, verdicts: list[Verdict]) -> bool:
    """Whether an item at the edge of a list is the crosshead beside it: above it, or above the paragraph behind it."""
    above = index > start and verdicts[index - 1].kind == "list-item"
    below = index + 1 < len(verdicts) and verdicts[index + 1].kind == "list-item"
    if above == below or index + 1 == len(verdicts) or sheet.sizes[index] > _LONGEST_HEAD:
        return False
    if below and index > start and sheet.end(index - 1) == "colon":
        return False
    if above and sheet.sizes[index + 1] < sheet.typical / 2:
        return False
    step, items = (-1 if above else 1), []
    place = index + step
    while start <= place < len(verdicts) and _is_inferred_item(verdicts[place]):
        items.append(features.shape(sheet.texts[place]))
        place += step
    own = features.shape(sheet.texts[index])
    inner = items[:-1] if len(items) > _FEWEST_ITEMS else items  # the other edge may be a crosshead, too
    return len(inner) >= _FEWEST_ITEMS and own not in inner and len(set(inner)) == 1


def _without_list(sheet: Sheet, index: int, start: int) -> Verdict:
    seen = features.of_short(sheet, index, start)
    score = _probability("crosshead", seen)
    if score >= 0.5:
        return Verdict("crosshead", Basis("inference", score, _reasons("crosshead", seen)))
    return Verdict("paragraph", Basis("inference", round(1 - score, 3), ("no other item of a list stands beside it",)))


# Weights


def _probability(kind: str, seen: Features) -> float:
    """How likely a block with these features is of a kind."""
    weights = WEIGHTS[kind]
    # fsum is exact, so the order of the features, which nobody promises, does not matter.
    score = weights["bias"] + math.fsum([weights[name] * value for name, value in seen.items() if name in weights])
    return round(1 / (1 + math.exp(-max(min(score, 30.0), -30.0))), 3)


def _reasons(kind: str, seen: Features, *, against: bool = False) -> tuple[str, ...]:
    """The facts that spoke most for a kind, or against it, strongest first."""
    weights, words = WEIGHTS[kind], REASONS[kind]
    sign = -1 if against else 1
    strength = [
        (-sign * weights[name] * value, name) for name, value in seen.items() if name in weights and name in words
    ]
    if kind == "standfirst" and not _AS_LONG.isdisjoint(seen):
        strength = [each for each in strength if not each[1].startswith("size:")]
    strongest = sorted(each for each in strength if each[0] < -_WEAKEST)
    return tuple(dict.fromkeys(words[name] for _, name in strongest))[:_REASONS]


_AS_LONG = frozenset({"relative:3", "relative:4", "relative:5"})
"""Where a block is as long as the paragraphs or longer, its bare length says nothing to a reader."""
