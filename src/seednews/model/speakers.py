"""Labels of the speakers in an interview: ``DW: What happened next?``"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import attrs

__all__ = ["Speaker", "count_labels", "find_speakers", "label_of"]

_LABEL = re.compile(r"([^\W\d_][\w .’'-]{0,28}?)\s?(?::\s|：)\s*(?=\S)")
_WINDOW = 34
_OFTEN = 3
"""A label is one of a speaker if so many paragraphs begin with it, or two of which one asks."""
_ASKS = re.compile("[?？؟՞]['\"”’»)」』]*$")


@attrs.frozen
class Speaker:
    """A label at the beginning of a paragraph that says who speaks in it."""

    block: int
    """Index in the body of the block that it begins."""
    name: str
    """The label, without its colon. Example: ``DW``"""
    end: int
    """Index in the text of the block of the first character behind the colon and the space; the label begins at 0."""


def label_of(text: str) -> re.Match[str] | None:
    """The label that a text may begin with: group 1 is the name."""
    return _LABEL.match(text[:_WINDOW])


def count_labels(texts: Sequence[str | None]) -> dict[str, int]:
    """How many texts each label of a speaker begins; a colon that does not come again makes none."""
    counts: Counter[str] = Counter()
    asking: set[str] = set()
    for text in texts:
        if text and (found := label_of(text)):
            counts[found[1]] += 1
            if _ASKS.search(text[-12:]):
                asking.add(found[1])
    return {name: count for name, count in counts.items() if count >= _OFTEN or (count > 1 and name in asking)}


def find_speakers(texts: Sequence[str | None]) -> tuple[Speaker, ...]:
    """The labels of speakers in the texts of consecutive blocks, in order; None is a block that nobody speaks in.

    Once there is one label of a speaker, others count from their second time on: the answers of an interview.
    """
    counts = count_labels(texts)
    if not counts:
        return ()
    every = Counter(found[1] for text in texts if text and (found := label_of(text)))
    found_at = ((index, label_of(text)) for index, text in enumerate(texts) if text)
    return tuple(Speaker(index, found[1], found.end()) for index, found in found_at if found and every[found[1]] > 1)
