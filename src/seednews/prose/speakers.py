"""Labels of the speakers in an interview: ``DW: What happened next?``, ``记者：后来呢？``, ``P. ¿Qué pasó?``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

import attrs

from seednews.patterns import regex
from seednews.prose.scripts import EAST_ASIAN, MARKS
from seednews.prose.words import phrases

__all__ = ["Speaker", "count_labels", "find_speakers", "label_of"]


@cache
def _label() -> re.Pattern[str]:
    """A label; behind those of question and answer a stop or a dash may stand for the colon: ``P. ¿Qué pasó?``."""
    asked = "|".join(map(re.escape, sorted(phrases("question") | phrases("answer"), key=len, reverse=True)))
    return regex(
        rf"([^\W\d_][\w{MARKS} .’'-]{{0,28}}?(?=\s?[:：／｜])|(?:{asked})(?=\s?[.–—-]))"
        rf"\s?(?::\s|[：／｜]|:(?=[{EAST_ASIAN}“「])|(?P<stop>\.\s?[–—-]?\s|[–—-]\s))\s*(?=\S)"
    )


_WINDOW = 34
_OFTEN = 3
"""A label is one of a speaker if so many paragraphs begin with it, or two of which one asks; a letter and a full stop,
as initials have, if two ask."""
_ASKS = regex("[?？؟՞]['\"”’»)」』]*$")


@attrs.frozen
class Speaker:
    """A label at the beginning of a paragraph that says who speaks in it."""

    block: int
    """Index in the body of the block that it begins."""
    name: str
    """The label, without the colon or other sign behind it. Example: ``DW``"""
    end: int
    """Index in the text of the block of the first character behind that sign and its space; the label begins at 0."""


def label_of(text: str) -> re.Match[str] | None:
    """The label that a text may begin with: group 1 is the name."""
    return _label().match(text[:_WINDOW])


def count_labels(texts: Sequence[str | None]) -> Counter[str]:
    """How many texts each label begins."""
    return Counter(found[1] for text in texts if text and (found := label_of(text)))


def find_speakers(texts: Sequence[str | None]) -> tuple[Speaker, ...]:
    """The labels of speakers in the texts of consecutive blocks, in order; None is a block that nobody speaks in.

    Once there is one label of a speaker, others count from their second time on: the answers of an interview.
    """
    labelled = [(index, found) for index, text in enumerate(texts) if text and (found := label_of(text))]
    counts = Counter(found[1] for _, found in labelled)
    asking = Counter(found[1] for index, found in labelled if _ASKS.search((texts[index] or "")[-12:]))
    initials = {found[1] for _, found in labelled if found["stop"]}
    if not any(
        asking[name] > 1 if name in initials else count >= _OFTEN or (count > 1 and asking[name])
        for name, count in counts.items()
    ):
        return ()
    return tuple(Speaker(index, found[1], found.end()) for index, found in labelled if counts[found[1]] > 1)
