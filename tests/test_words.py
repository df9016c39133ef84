"""The words of the trade: the files of the languages, what is packed of them, and what a text is found to have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.prose import lexicon
from seednews.prose.byline import split_byline
from seednews.prose.lexicon import hints, names
from seednews.prose.words import pack, packed

TABLES = pack.load()
GROUPS = frozenset(TABLES[pack.TEMPLATE]) | frozenset(TABLES[pack.COMMON])
LANGUAGES = sorted(TABLES.keys() - {pack.TEMPLATE})


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_is_whole(language: str) -> None:
    """Its keys are known; its phrases are composed, stand once, and contradict each other nowhere."""
    assert list(pack.problems(language, TABLES[language], GROUPS)) == []


def test_the_packed_words_are_those_of_the_files() -> None:
    """What the library reads is up to date: `python -m seednews.prose.words.pack` makes it."""
    namespace: dict[str, object] = {}
    exec(pack.pack(TABLES), namespace)  # noqa: S102 - our own text, in the form of the module
    del namespace["__builtins__"]
    assert namespace == {name: value for name, value in vars(packed).items() if name in namespace}


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ({"bye": ["by"]}, "'bye' is not a key"),
        ({"by": "by"}, "not a list"),
        ({"by": []}, "empty"),
        ({"by": ["by "]}, "spaces"),
        ({"by": ["e\u0301crit par"]}, "NFC"),
        ({"by": ["By", "by"]}, "twice"),
        ({"by": ["written by", "(text|written) by"]}, "twice"),
        ({"by": ["writ*"]}, "*"),
        ({"newsletter": ["ne*"]}, "*"),
        ({"by": ["credit"], "photo": ["credit"]}, "contradict"),
    ],
)
def test_faults_of_a_file_are_told(table: dict[str, list[str]], fault: str) -> None:
    """Each fault has a sentence that names the file."""
    told = list(pack.problems("xx", table, GROUPS))
    assert len(told) == 1
    assert fault in told[0]
    assert told[0].startswith("xx.toml: ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Read more: Ferry sails again", {"pointer", "sign"}),
        ("Photo: Jane Doe", {"credit", "sign"}),
        ("The mayor on Monday. (AP Photo/Jane Doe)", {"credit"}),
        ("By Jane Doe", {"by", "byline"}),
        ("By the Editorial Board", {"by", "byline"}),
        ("By noon the square was full of people.", {"by"}),
        ("Jane Doe, staff writer", {"byline"}),
        ("Editor’s note: the ferry has sailed before.", {"editor", "sign"}),
        ("This article has been updated to correct a name.", {"correction"}),
        ("All rights reserved.", {"rights"}),
        ("© 2023 The Ferry Times", {"rights"}),
        ("12 March 2024, 10:45", {"date"}),
        ("5 min read", {"date"}),
        ("Election 2025", set()),
        ("3-1", set()),
        ("Comments (12)", {"button", "whole"}),
        ("jd/mk (dpa, AFP)", {"signoff", "agency"}),
        ("She said:", {"speech"}),
        ("The mayor spoke. (Reuters)", {"agency"}),
        ("The ferry sails again after three weeks of repairs.", set()),
        ("", set()),
    ],
)
def test_hints(text: str, found: set[str]) -> None:
    """What words a block has."""
    assert set(names(hints(text))) == found


def test_parts_of_a_byline() -> None:
    """Word, names, role, agency and town, each with its place."""
    text = "By Jane Doe and J. R. van Roe in Berlin"
    found = split_byline(text)
    assert found
    assert [part.text for part in found.names] == ["Jane Doe", "J. R. van Roe"]
    assert found.word
    assert found.town
    assert (found.word.text, found.town.text) == ("By", "Berlin")
    parts = [found.word, *found.names, found.town]
    assert all(text[part.start : part.end] == part.text for part in parts)


@given(st.text(max_size=200))
def test_hints_are_total(text: str) -> None:
    """Any text has an answer; the parts of a byline stand where they say."""
    assert 0 <= hints(text) < 1 << len(lexicon.NAMES)
    found = split_byline(text)
    if found:
        parts = [part for part in (found.word, *found.names, found.role, found.agency, found.town) if part]
        assert all(text[part.start : part.end] == part.text for part in parts)
