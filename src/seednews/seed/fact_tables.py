"""The facts that tell what a block is: the name of each, its steps, and what a step says of a block, in words.

Words are empty where a step says nothing that helps a reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from seednews.prose import lexicon

__all__ = ["BODY", "HEADLINE", "QUOTATION", "STANDFIRST", "Table"]


class Table(dict[str, int]):
    """Facts side by side in one row of weights: the place of each fact's first step, by its name."""

    def __init__(self, facts: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self.words: list[str] = []
        """What each place says of a block."""
        self.facts = facts
        for name, words in facts.items():
            self[name] = len(self.words)
            self.words += words

    def names(self) -> Iterator[str]:
        """A name for each place: the fact and its step."""
        for name, words in self.facts.items():
            yield from (f"{name} {step}" for step in range(len(words)))


def _both(*axes: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a fact that joins several, each of which has steps."""
    return tuple("; ".join(filter(None, words)) for words in product(*axes))


_ENDS = (
    "no full stop ends it",
    "a full stop ends it",
    "it asks a question",
    "an exclamation mark ends it",
    "it breaks off with dots",
    "a colon ends it",
    "a comma ends it",
)
_BEGINS = (
    "",
    "it begins with a small letter",
    "it begins with a figure",
    "it begins with a number",
    "it begins with a dash",
    "it begins with a bracket",
    "it begins with a quotation mark",
    "it begins with a sign",
)
_CASES = (
    "",
    "it is in capitals",
    "it is a single word",
    "its words have small letters, as in a sentence",
    "some of its words have capitals",
    "its words have capitals, as in a title",
)
_SIZES = (
    "it is a word or two",
    *["it is very short"] * 2,
    *["it is short"] * 3,
    *["it is as long as long titles"] * 2,
    "it is long for a title",
    *["it is as long as a paragraph"] * 5,
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
    f"{each} stands before it" if place else "it is the first block of the body" for place, each in enumerate(_BESIDE)
)
_BEHIND = tuple(f"{each} follows" for each in _BESIDE)
_LED = tuple(f"before the lines like it stands {each}" for each in _BESIDE)
_RUNS = (
    "it stands alone",
    *[f"it is one of {count} {{}}" for count in ("two", "three", "several", "many", "many")],
)
_FEW_TO_MANY = ("no", "one", "two", "some", "many", "many")
_BARE = ("", "")
_AS_LONG = (
    *["it is far shorter than the paragraphs"] * 2,
    "it is shorter than the paragraphs",
    *["it is not much shorter than the paragraphs"] * 2,
    *["it is as long as the paragraphs"] * 3,
)
_LENGTHS = (*["far shorter than"] * 2, "shorter than", *["about as long as"] * 3, "longer than", "far longer than")
_SHARES = ("do not come again", "hardly come again", "come again in part", "come again")
_TRADE = {
    "by": "it begins as bylines do",
    "byline": "it names the writer",
    "credit": "it credits a picture",
    "pointer": "it begins as pointers to other stories do",
    "promotion": "it speaks of newsletters, apps or the like",
    "button": "it has the words of a button",
    "correction": "it says that the text was changed",
    "editor": "it begins as notes of the editors do",
    "signoff": "it closes a report",
    "rights": "it says whose the text is",
    "rubric": "it names a kind of story or a section",
    "date": "it is a date or a time",
    "role": "it says what a writer is",
    "agency": "it ends with a news agency",
    "speech": "it ends with a word of speaking and a colon",
    "question": "it begins as questions do",
    "tags": "it is a list of keywords",
    "live": "it begins as live reports do",
    "press": "it begins as press releases do",
    "contact": "it is an address",
    "address": "it has an address of the web",
    "sign": "",
    "whole": "",
}
_WORDS = (
    *(_TRADE[name] for name in lexicon.NAMES),
    "it is written like a name",
    "it is an address of the web",
    "it has neither a letter nor a digit",
)

BODY = Table(
    {
        "size": _SIZES,
        "since": (
            "the line above ends with a colon",
            *["a colon leads to the lines before it"] * 3,
            "a colon far above leads to it",
            "",
            "the line above ends with a colon",
            *["it does not look like the lines before it, to which a colon leads"] * 4,
        ),
        "stops": _both(("paragraphs end without stops here", ""), ("",) * 10),
        "relative": _AS_LONG,
        "end": _both(_ENDS, ("", "a sentence ends within it", "sentences end within it")),
        "before": _both(("",) * 7, _BEFORE),
        "behind": _both(("",) * 7, _BEHIND),
        "length before": (
            *(f"it is {each} the block before" for each in _LENGTHS),
            "it is the first block of the body",
        ),
        "length behind": (*(f"it is {each} the block below" for each in _LENGTHS), "it is the last block"),
        "case": _CASES,
        "begin": _BEGINS,
        "quoted": (
            "",
            "it begins within quotation marks",
            "it ends with a quotation mark",
            "all of it stands in quotation marks",
        ),
        "term": _both(
            ("", "it begins with a term and a colon", "it begins with a term and a dash"),
            ("", "so does the block before", "so does the block before"),
            ("", "so does the block below", "so does the block below"),
        ),
        "run": _both(tuple(each.format("lines that are alike") for each in _RUNS), ("", "", "", "")),
        "led": _both(_LED, ("", "", "")),
        "row": _both(tuple(each.format("short lines") for each in _RUNS), ("", "", "", "")),
        "row led": _both(_LED, ("", "", "")),
        "place": _both(("", "", ""), ("it is the last block", "it is the last block but one", "", "")),
        "lone": _both(tuple(f"{each} blocks of the text stand as crossheads do" for each in _FEW_TO_MANY), _BARE),
        "shorts": _both(("", "", "", *["the text has many short lines"] * 2), _BARE),
        "sentences": _both(("", "", "", "the text has many short paragraphs"), ("", "", "")),
        "number": _both(("", "", "", "", ""), _BARE),
        "typical": ("",) * 6,
        "commas": ("", "", "it has several commas"),
        "repeated": ("it stands twice",),
        "same word": ("it begins with the same word as its neighbour",),
        "below": tuple(f"its words {each} below it" for each in _SHARES),
        "above": tuple(f"its words {each} above it" for each in _SHARES),
        "elsewhere": tuple(f"its words {each} elsewhere" for each in _SHARES),
        "words": _WORDS,
        "aside": ("",),
        "aside size": _SIZES,
        "aside end": _ENDS,
    }
)

QUOTATION = Table(
    {
        "size": (*["it is short"] * 2, "it is of middling length", "it is long", "it is very long"),
        "end": _ENDS,
        "led": ("the block before ends with a colon",),
        "opened": ("it begins with a quotation mark",),
        "whole": ("all of it stands in quotation marks",),
        "inner": ("quotation marks end or begin within it",),
        "before": ("the block before begins with a quotation mark",),
        "after": ("the block after begins with a quotation mark",),
        "again": ("the same words stand in a paragraph near it",),
        "speech": ("a word of speaking stands before it",),
    }
)

_SENTENCES = ("it is no full sentence", "it has a sentence and more", *["it has several sentences"] * 2)
HEADLINE = Table(
    {
        "size": (
            *["it is very short"] * 2,
            "it is short",
            "it is as long as headlines are",
            "it is as long as long headlines are",
            *["it is long for a headline"] * 2,
            "it is as long as a paragraph",
        ),
        "end": _ENDS,
        "inner": _SENTENCES,
        "case": _CASES,
        "begin": _BEGINS,
        "words": ("it is a single word", *["it is a few words"] * 2, "", ""),
        "place": ("it is the first block", "", ""),
        "relative": (*["it is shorter than the paragraphs"] * 3, *["it is as long as the paragraphs"] * 2),
        "next": (
            *["it is far shorter than the block below it"] * 2,
            "it is shorter than the block below it",
            *["it is as long as the block below it"] * 2,
            "it is longer than the block below it",
        ),
        "below": tuple(f"its words {each} below it" for each in _SHARES),
        "second": _both(
            ("", "it is in capitals, and the block below is not"),
            ("", "the block below may be a headline", "", "the block below may be a headline, too"),
        ),
        "third": ("",) * 5,
        "only": ("there is no other block",),
        "dateline": ("it begins with a dateline",),
        "trade": _WORDS,
        "next trade": ("",) * len(_WORDS),
    }
)
STANDFIRST = Table(
    {
        "family": ("", "", "", ""),
        "size": (
            *["it is very short"] * 2,
            *["it is short"] * 2,
            *["it is as long as standfirsts are"] * 3,
            *["it is long for a standfirst"] * 2,
        ),
        "relative": (
            *["it is shorter than the paragraphs"] * 3,
            "it is as long as the paragraphs",
            *["it is longer than the paragraphs"] * 2,
        ),
        "after": (
            *["the next block is shorter"] * 2,
            "the next block is about as long",
            *["the next block is longer"] * 3,
        ),
        "inner": _SENTENCES,
        "end": _ENDS,
        "next": tuple(f"its words {each} in the next block" for each in (*_SHARES, _SHARES[-1])),
        "body": tuple(f"its words {each} in the body" for each in (*_SHARES, _SHARES[-1])),
        "title": tuple(f"words of the headline {each} in it" for each in (*_SHARES, _SHARES[-1])),
        "number": (*["the text is short"] * 2, "", "", *["the text is long"] * 2),
        "lone": tuple(f"the text has {each} short lines" for each in _FEW_TO_MANY),
        "begin": _BEGINS,
        "names": _both(
            ("it names nobody", "it has a name", "it has names"),
            ("", *["the next block has a name"] * 3),
        ),
        "echo": (
            *["the body takes up the next block more"] * 2,
            "",
            *["the body takes it up once more"] * 2,
        ),
        "quotation": ("it has quotation marks within",),
        "after quoted": ("the next block begins with a quotation mark",),
        "question": ("it asks a question",),
        "dateline": ("it begins with a dateline",),
        "after dateline": ("the next block begins with a dateline",),
        "after short": ("the next block is a short line",),
        "trade": _WORDS,
    }
)
