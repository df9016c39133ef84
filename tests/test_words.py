"""The words of the trade: the files of the languages, what is packed of them, and what a text is found to have."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.prose import lexicon
from seednews.prose.byline import split_byline
from seednews.prose.lexicon import hints, names
from seednews.prose.words import pack, packed, phrases

TABLES = pack.load()
GROUPS = frozenset(TABLES[pack.TEMPLATE]) | frozenset(TABLES[pack.COMMON])
LANGUAGES = sorted(TABLES.keys() - {pack.TEMPLATE})


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_is_whole(language: str) -> None:
    """Its keys are known; its phrases are composed, occur once, and do not contradict each other."""
    assert list(pack.problems(language, TABLES[language], GROUPS)) == []


def test_the_packed_words_are_those_of_the_files() -> None:
    """What the library reads is up to date: `python -m seednews.prose.words.pack` makes it."""
    namespace: dict[str, object] = {}
    exec(pack.pack(TABLES), namespace)  # noqa: S102 - our own text, in the form of the module
    del namespace["__builtins__"]
    assert namespace == {name: value for name, value in vars(packed).items() if name in namespace}


FRAMES = {
    "by": ("{} Jane Doe", lexicon.BY),
    "reporting-by": ("{} Jane Doe", lexicon.SIGNOFF),
    "with-agencies": ("{} Reuters", lexicon.SIGNOFF),
    "contributed": ("Jane Doe {}.", lexicon.SIGNOFF),
    "ends": ("{}", lexicon.SIGNOFF),
    "rights": ("2023. {}.", lexicon.RIGHTS),
    "photo": ("{}: Jane Doe", lexicon.CREDIT),
    "correction": ("{}: 12", lexicon.CORRECTION),
    "earlier-version": ("{} 12.", lexicon.CORRECTION),
    "editors-note": ("{}: 12", lexicon.EDITOR),
    "read-more": ("{}: 12", lexicon.POINTER),
    "video": ("{}: 12", lexicon.POINTER),
    "tags": ("{}: 12", lexicon.TAGS),
    "advertisement": ("{}", lexicon.BUTTON),
    "share": ("{}", lexicon.BUTTON),
    "comments": ("{} (12)", lexicon.BUTTON),
    "subscribe": ("{}", lexicon.BUTTON),
    "follow-us": ("{} 12", lexicon.PROMOTION),
    "newsletter": ("12 {} 12", lexicon.PROMOTION),
    "most-read": ("{}", lexicon.POINTER),
    "rubrics": ("{}", lexicon.RUBRIC),
    "roles": ("{}", lexicon.ROLE),
    "live": ("{} 12", lexicon.LIVE),
    "press-release": ("{}", lexicon.PRESS),
    "contact": ("{}: 12", lexicon.CONTACT),
    "months": ("12 {} 2023", lexicon.DATE),
    "weekdays": ("{} 12. 12. 2023", lexicon.DATE),
    "date-words": ("{} 12. 12. 2023", lexicon.DATE),
    "at": ("{} 10:45", lexicon.DATE),
    "oclock": ("10:45 {}", lexicon.DATE),
    "updated": ("{} 10:45", lexicon.DATE),
    "reading-time": ("12 {}", lexicon.DATE),
    "ago": ("12 {}", lexicon.DATE),
    "said": ("12 {}:", lexicon.SPEECH),
    "asks": ("{} 12", lexicon.QUESTION),
    "agencies": ("12. ({})", lexicon.AGENCY),
    "picture-agencies": ("12. {}", lexicon.CREDIT),
}
"""For each group a text to put a phrase into, and the bit that it then has."""
ELSEWHERE = frozenset(
    "and in desk not-names source photo-by this-article changed question answer before-sentence".split()
)
"""Groups whose phrases tell something only beside others."""


def test_each_group_is_looked_for() -> None:
    """No group of the template is without a use."""
    assert {*FRAMES, *ELSEWHERE} == GROUPS


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_is_found_in_a_text(language: str) -> None:
    """In small letters as in capitals, composed or decomposed."""
    missed = [
        (group, phrase)
        for group, entries in TABLES[language].items()
        if group in FRAMES
        for entry in entries
        for phrase in pack.expand(entry)
        if phrase and not _is_found(group, phrase.rstrip("*"))
    ]
    assert missed == []


def _is_found(group: str, phrase: str) -> bool:
    frame, bit = FRAMES[group]
    text = frame.format(phrase)
    return all(hints(each) & bit for each in (text, unicodedata.normalize("NFD", text)))


def test_other_groups_are_found_in_a_text() -> None:
    """Desks sign like authors, and changes are reported after the name of the text."""
    assert all(split_byline(f"By {desk}") for desk in phrases("desk"))
    assert not any(split_byline(f"By {word} Jane Doe") for word in TABLES["en"]["not-names"])
    assert all(
        hints(f"{pack.expand(each)[0]} was updated") & lexicon.CORRECTION for each in TABLES["en"]["this-article"]
    )


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ({"bye": ["by"]}, "'bye' is not a key"),
        ({"by": "by"}, "not a list"),
        ({"by": []}, "empty"),
        ({"by": ["by "]}, "spaces"),
        ({"by": ["e\u0301crit par"]}, "NFC"),
        ({"by": ["By", "by"]}, "is a duplicate"),
        ({"by": ["written by", "(text|written) by"]}, "is a duplicate"),
        ({"by": ["writ*"]}, "*"),
        ({"newsletter": ["ne*"]}, "*"),
        ({"by": ["credit"], "photo": ["credit"]}, "exclude each other"),
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
        ("A view of the harbour (Photo: Jane Doe)", {"credit"}),
        ("The Big Picture: a play in two acts", set()),
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


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Von Anna Lind und Bo Holm, Berlin", ["Anna Lind", "Bo Holm"]),
        ("Por Ana Pérez", ["Ana Pérez"]),
        ("Par Jeanne Dupont, envoyée spéciale à Kiev", ["Jeanne Dupont"]),
        ("Text: jd", ["jd"]),
        ("Автор: Иван Петров", ["Иван Петров"]),
        ("بقلم: محمد علي", ["محمد علي"]),
        ("记者 张三", ["张三"]),
        ("山田太郎記者", ["山田太郎"]),
        ("홍길동 기자", ["홍길동"]),
        ("By Jane Doe | 12 March 2024", ["Jane Doe"]),
        ("By Jane Doe and Max Ray for Reuters", ["Jane Doe", "Max Ray"]),
        ("Von Angst zu Hoffnung", None),
        ("By Popular Demand", None),
        ("De Gaulle kehrt zurück", None),
    ],
)
def test_people_of_a_byline(text: str, people: list[str] | None) -> None:
    """The names, in several languages and scripts; no titles that begin alike."""
    found = split_byline(text)
    assert (found and [part.text for part in found.names]) == people


@given(st.text(max_size=200))
def test_hints_are_total(text: str) -> None:
    """Any text has a result; the parts of a byline are at their positions."""
    assert 0 <= hints(text) < 1 << len(lexicon.NAMES)
    found = split_byline(text)
    if found:
        parts = [part for part in (found.word, *found.names, found.role, found.agency, found.town) if part]
        assert all(text[part.start : part.end] == part.text for part in parts)
