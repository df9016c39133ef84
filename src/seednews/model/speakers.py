"""Labels of the speakers in an interview, as in ``DW: What happened next?``."""

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


def count_labels(texts: Sequence[str | None]) -> Counter[str]:
    """How many texts each label begins."""
    return Counter(found[1] for text in texts if text and (found := label_of(text)))


def find_speakers(texts: Sequence[str | None]) -> tuple[Speaker, ...]:
    """The labels of speakers in the texts of consecutive blocks, in order; None is a block that nobody speaks in.

    Once there is one label of a speaker, others count from their second time on: the answers of an interview.
    """
    counts = count_labels(texts)
    labelled = [(index, found) for index, text in enumerate(texts) if text and (found := label_of(text))]
    asking = {found[1] for index, found in labelled if _ASKS.search((texts[index] or "")[-12:])}
    if not any(count >= _OFTEN or (count > 1 and name in asking) for name, count in counts.items()):
        return ()
    return tuple(Speaker(index, found[1], found.end()) for index, found in labelled if counts[found[1]] > 1)
