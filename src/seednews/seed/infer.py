"""Third step: what each block of an unmarked text is, from its form, its place and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from seednews.model import NoteRole
from seednews.seed.blocks import Basis, Kind

__all__ = ["Given", "Verdict", "infer_kinds"]


@attrs.frozen
class Given:
    """What the caller says of the text: True or False where it has or has not such a block, None where unknown."""

    headline: bool | None = None
    """Whether the first block is the headline."""
    standfirst: bool | None = None
    """Whether the block behind the headline is the standfirst."""


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
_TERMINAL = re.compile(r"[.!…。！．｡:;：；,।۔؟]['\"”’»)\]」』]*$")
_QUESTION = re.compile(r"[?？؟]['\"”’»)\]」』]*$")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_BYLINE = re.compile(r"(?i:by|von|par|por|di|door|av|af|autor|author|text|текст|автор|written by)[: ]+[^\W\d_a-zß-öø-ÿ]")
_LONGEST_CROSSHEAD = 80


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
    start = _headline(texts, marked, given, verdicts)
    if infer:
        start = _standfirst(texts, marked, given, verdicts, start)
        for index in range(start, len(texts)):
            if marked[index] is None:
                verdicts[index] = _verdict(texts, index)
    return verdicts


def _headline(texts: Sequence[str], marked: Sequence[Kind | None], given: Given, verdicts: list[Verdict]) -> int:
    """Decides on the headline; index of the block behind it."""
    if not texts or marked[0] is not None:
        return int(bool(texts) and marked[0] == "headline")
    if given.headline is False or (given.headline is None and len(texts[0]) > 300):
        return 0
    basis = Basis("given") if given.headline else Basis("position", 0.95, ("it is the first block",))
    verdicts[0] = Verdict("headline", basis)
    return 1


def _standfirst(
    texts: Sequence[str],
    marked: Sequence[Kind | None],
    given: Given,
    verdicts: list[Verdict],
    start: int,
) -> int:
    """Decides on byline and standfirst; index of the first block of the body."""
    while start < min(4, len(texts)) and marked[start] is None and start > 0:
        if len(texts[start]) < 80 and _BYLINE.match(texts[start]):
            verdicts[start] = Verdict("byline", Basis("inference", 0.9, ("it begins as bylines do",)))
        elif verdicts[start - 1].kind == "headline" and _is_standfirst(texts, start, given):
            verdicts[start] = Verdict("standfirst", Basis("inference", 0.66, ("it stands behind the headline",)))
        else:
            break
        start += 1
    return start


def _is_standfirst(texts: Sequence[str], index: int, given: Given) -> bool:
    if given.standfirst is not None:
        return given.standfirst
    return len(texts) > index + 2 and len(texts[index]) < 500


def _verdict(texts: Sequence[str], index: int) -> Verdict:
    text = texts[index]
    limit = _LONGEST_CROSSHEAD // 2 if _UNSPACED.search(text) else _LONGEST_CROSSHEAD
    if len(text) > limit or index == len(texts) - 1:
        return _PLAIN
    if _QUESTION.search(text):
        return Verdict("crosshead", Basis("inference", 0.9, ("it is short", "it asks a question")))
    if _TERMINAL.search(text):
        return _PLAIN
    return Verdict("crosshead", Basis("inference", 0.87, ("it is short", "no full stop ends it")))
