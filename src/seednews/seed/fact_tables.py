"""The facts from which the kind of a block is inferred: the name and the steps of each, and a description of each step.

The descriptions are the reasons that ``seednews show`` prints. A description is empty if it would not help a reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from seednews.prose import lexicon

__all__ = ["BODY", "HEADLINE", "QUOTATION", "STANDFIRST", "Table"]


class Table(dict[str, int]):
    """Maps the name of each fact to the index of its first step in the row of weights."""

    def __init__(self, facts: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self.words: list[str] = []
        """The description at each index."""
        self.facts = facts
        for name, words in facts.items():
            self[name] = len(self.words)
            self.words += words

    def names(self) -> Iterator[str]:
        """A name for each index: the fact and its step."""
        for name, words in self.facts.items():
            yield from (f"{name} {step}" for step in range(len(words)))


def _both(*axes: tuple[str, ...]) -> tuple[str, ...]:
    """The descriptions of a fact that combines several others, for all combinations of their steps."""
    return tuple("; ".join(filter(None, words)) for words in product(*axes))


_ENDS = (
    "does not end with a full stop",
    "ends with a full stop",
    "is a question",
    "ends with an exclamation mark",
    "ends with an ellipsis",
    "ends with a colon",
    "ends with a comma",
)
_BEGINS = (
    "",
    "starts with a lower-case letter",
    "starts with a digit",
    "starts with a number",
    "starts with a dash",
    "starts with a bracket",
    "starts with a quotation mark",
    "starts with a symbol",
)
_CASES = (
    "",
    "is in capitals",
    "is a single word",
    "has lower-case words, like a sentence",
    "has some capitalised words",
    "has capitalised words, like a title",
)
_SIZES = (
    "has one or two words",
    *["is very short"] * 2,
    *["is short"] * 3,
    *["is as long as a long title"] * 2,
    "is long for a title",
    *["is as long as a paragraph"] * 5,
)
_BESIDE = (
    "nothing",
    "another short line",
    "a question",
    "a line that ends with a colon",
    "a short sentence",
    "a line that ends with a comma",
    *["a paragraph"] * 2,
    "a paragraph that ends with a colon",
    "a marked block",
)
_BEFORE = tuple(
    f"comes after {each}" if place else "is the first block of the body" for place, each in enumerate(_BESIDE)
)
_BEHIND = tuple(f"comes before {each}" if place else "is the last block" for place, each in enumerate(_BESIDE))
_LED = tuple(
    f"is in a group of similar lines after {each}" if place else "is in the first group of similar lines"
    for place, each in enumerate(_BESIDE)
)
_RUNS = (
    "is not next to {}",
    *[f"is one of {count} {{}}" for count in ("two", "three", "several", "many", "many")],
)
_COUNTS = ("no {}s", "one {}", "two {}s", "some {}s", "many {}s", "many {}s")
_BARE = ("", "")
_AS_LONG = (
    *["is much shorter than the paragraphs"] * 2,
    "is shorter than the paragraphs",
    *["is slightly shorter than the paragraphs"] * 2,
    *["is as long as the paragraphs"] * 3,
)
_LENGTHS = (*["much shorter than"] * 2, "shorter than", *["about as long as"] * 3, "longer than", "much longer than")
_SHARES = ("do not occur", "hardly occur", "partly occur", "occur")
_TRADE = {
    "by": "starts like a byline",
    "byline": "names the author",
    "credit": "contains a picture credit",
    "pointer": "starts like a link to another story",
    "promotion": "mentions newsletters, apps or the like",
    "button": "has the words of a button",
    "correction": "reports a correction",
    "editor": "starts like an editor's note",
    "signoff": "reads like a sign-off",
    "rights": "is a copyright notice",
    "rubric": "is the name of a section or a type of story",
    "date": "is a date or a time",
    "role": "is a job title",
    "agency": "ends with the name of a news agency",
    "speech": "ends with a verb of speaking and a colon",
    "question": "starts with a question word",
    "tags": "is a list of keywords",
    "live": "starts like a live report",
    "press": "starts like a press release",
    "contact": "starts like contact details",
    "address": "contains a web or e-mail address",
    "sign": "",
    "whole": "",
}
_WORDS = (
    *(_TRADE[name] for name in lexicon.NAMES),
    "looks like a name",
    "is a web address",
    "contains no letters or digits",
)

BODY = Table(
    {
        "size": _SIZES,
        "since": (
            "the line above ends with a colon",
            *["is in a group of lines after a colon"] * 3,
            "is far below a line that ends with a colon",
            "",
            "the line above ends with a colon",
            *["differs from the lines after a colon, above it"] * 4,
        ),
        "stops": _both(("the paragraphs of this text do not end with full stops", ""), ("",) * 10),
        "relative": _AS_LONG,
        "end": _both(_ENDS, ("", "contains the end of a sentence", "contains the ends of sentences")),
        "before": _both(("",) * 7, _BEFORE),
        "behind": _both(("",) * 7, _BEHIND),
        "length before": (
            *(f"is {each} the block above" for each in _LENGTHS),
            "is the first block of the body",
        ),
        "length behind": (*(f"is {each} the block below" for each in _LENGTHS), "is the last block"),
        "case": _CASES,
        "begin": _BEGINS,
        "quoted": (
            "",
            "starts with a quotation",
            "ends with a quotation mark",
            "is in quotation marks",
        ),
        "term": _both(
            ("", "starts with a term and a colon", "starts with a term and a dash"),
            ("", "so does the block above", "so does the block above"),
            ("", "so does the block below", "so does the block below"),
        ),
        "run": _both(tuple(each.format("similar lines") for each in _RUNS), ("", "", "", "")),
        "led": _both(_LED, ("", "", "")),
        "place": _both(("", "", ""), ("is the last block", "is the second-last block", "", "")),
        "lone": _both(tuple(f"the text has {each.format('possible crosshead')}" for each in _COUNTS), _BARE),
        "shorts": _both(("", "", "", *["the text has many short lines"] * 2), _BARE),
        "number": _both(("", "", "", "", ""), _BARE),
        "typical": ("",) * 6,
        "repeated": ("occurs twice",),
        "below": tuple(f"its words {each} below" for each in _SHARES),
        "words": _WORDS,
        "aside": ("",),
        "aside size": _SIZES,
        "aside end": _ENDS,
    }
)

QUOTATION = Table(
    {
        "size": (*["is short"] * 2, "is of medium length", "is long", "is very long"),
        "end": _ENDS,
        "led": ("the block above ends with a colon",),
        "opened": ("starts with a quotation mark",),
        "whole": ("is in quotation marks",),
        "inner": ("contains a quotation mark in the middle",),
        "before": ("the block above starts with a quotation mark",),
        "after": ("the block below starts with a quotation mark",),
        "again": ("its words occur in a paragraph nearby",),
        "speech": ("comes after a verb of speaking",),
    }
)

_SENTENCES = ("is at most one sentence", "is longer than a sentence", *["has several sentences"] * 2)
HEADLINE = Table(
    {
        "size": (
            *["is very short"] * 2,
            "is short",
            "is as long as a headline",
            "is as long as a long headline",
            *["is long for a headline"] * 2,
            "is as long as a paragraph",
        ),
        "end": _ENDS,
        "place": ("is the first block", "", ""),
        "relative": (*["is shorter than the paragraphs"] * 3, *["is as long as the paragraphs"] * 2),
        "below": tuple(f"its words {each} below" for each in _SHARES),
        "second": _both(
            ("", "is in capitals, unlike the block below"),
            ("", "the block below may be a headline", "", "the block below may be a headline"),
        ),
        "trade": _WORDS,
    }
)
STANDFIRST = Table(
    {
        "family": ("", "", "", ""),
        "size": (
            "is very short",
            "is short",
            *["is as long as a standfirst"] * 4,
            *["is long for a standfirst"] * 3,
        ),
        "relative": (
            *["is shorter than the paragraphs"] * 3,
            "is as long as the paragraphs",
            *["is longer than the paragraphs"] * 2,
        ),
        "lone": tuple(f"the text has {each} short lines" for each in ("no", "one", "two", "some", "many", "many")),
        "inner": _SENTENCES,
        "end": _ENDS,
        "body": tuple(f"its words {each} in the body" for each in (*_SHARES, _SHARES[-1])),
        "title": tuple(f"words of the headline {each} in this block" for each in (*_SHARES, _SHARES[-1])),
        "begin": _BEGINS,
        "dateline": ("starts with a dateline",),
        "after dateline": ("the next block starts with a dateline",),
        "after short": ("the next block is a short line",),
        "few": ("at most two blocks follow",),
        "trade": _WORDS,
    }
)
