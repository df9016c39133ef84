"""Finds speaker labels in an interview: ``DW: What happened next?``, ``记者：后来呢？``, ``P. ¿Qué pasó?``."""

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
    """The pattern of a label. After labels of question and answer, a full stop or a dash may replace the colon."""
    asked = "|".join(map(re.escape, sorted(phrases("question") | phrases("answer"), key=len, reverse=True)))
    return regex(
        rf"([^\W\d_][\w{MARKS} .’'-]{{0,28}}?(?=\s?[:：／｜])|(?:{asked})(?=\s?[.–—-]))"
        rf"\s?(?::\s|[：／｜]|:(?=[{EAST_ASIAN}“「])|(?P<stop>\.\s?[–—-]?\s|[–—-]\s))\s*(?=\S)"
    )


_WINDOW = 34
_OFTEN = 3
"""How often a label must occur to count as a speaker. Two occurrences are enough if one paragraph is a question. A
letter with a full stop, like initials, needs two questions."""
_ASKS = regex("[?？؟՞]['\"”’»)」』]*$")


@attrs.frozen
class Speaker:
    """A label at the beginning of a paragraph that names the speaker."""

    block: int
    """Index of the block in the body."""
    name: str
    """The label, without the colon or other sign after it. Example: ``DW``"""
    end: int
    """Index in the text of the first character after the label, its sign and space. The label begins at 0."""


def label_of(text: str) -> re.Match[str] | None:
    """A match of the label at the beginning of a text, or None. Group 1 is the name."""
    return _label().match(text[:_WINDOW])


def count_labels(texts: Sequence[str | None]) -> Counter[str]:
    """Count how many texts begin with each label."""
    return Counter(found[1] for text in texts if text and (found := label_of(text)))


def find_speakers(texts: Sequence[str | None]) -> tuple[Speaker, ...]:
    """Find the speaker labels in the texts of consecutive blocks, in order. None stands for other kinds of blocks.

    If there is one certain speaker, any label that occurs twice counts, too: the answers of an interview.
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
