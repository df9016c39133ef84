"""Quotations in the marks of every language, built with their places known. All texts are of our own writing."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.prose.quotations import Quotation, find_quotations
from tests.test_derived import spans


@attrs.frozen
class Marks:
    """How a language sets speech."""

    opening: str
    closing: str
    inner: tuple[str, str]
    again: str = ""
    """What the next paragraph of one speech begins with; the opening mark, if nothing."""
    pad: str = ""
    """A space inside the outer marks."""
    spaced: bool = True
    """Whether there are spaces between words."""
    paragraphs: int = 3
    """The most paragraphs that one speech runs through."""

    @property
    def apostrophic(self) -> bool:
        """Whether one of the closing marks is an apostrophe, too."""
        return not {"’", "'", "''"}.isdisjoint({self.closing, self.inner[1]})


MARKS = {
    "en": Marks("“", "”", ("‘", "’")),
    "en, British": Marks("‘", "’", ("“", "”")),
    "en, straight": Marks('"', '"', ("'", "'")),
    "en, straight single": Marks("'", "'", ('"', '"')),
    "en, of a typewriter": Marks("``", "''", ("‘", "’")),
    "de": Marks("„", "“", ("‚", "‘")),
    "de, of books": Marks("»", "«", ("›", "‹")),
    "de, straight end": Marks("„", '"', ("‚", "'")),
    "pl": Marks("„", "”", ("«", "»")),
    "pl, of a typewriter": Marks(",,", "''", ("«", "»")),
    "ru": Marks("«", "»", ("„", "“")),
    "es": Marks("«", "»", ("“", "”"), again="»"),
    "es, English marks": Marks("“", "”", ("‘", "’"), again="”"),
    "fr": Marks("«", "»", ("“", "”"), pad="\u00a0"),
    "fr, nested": Marks("«", "»", ("«", "»"), pad="\u202f"),
    "fr, closing again": Marks("«", "»", ("“", "”"), again="»", pad="\u00a0"),
    "ch": Marks("«", "»", ("‹", "›")),
    "doubled": Marks("‹‹", "››", ("“", "”")),
    "sv": Marks("”", "”", ("’", "’")),
    "sv, single": Marks("’", "’", ("”", "”"), paragraphs=1),
    "fi": Marks("»", "»", ("’", "’")),
    "he": Marks('"', '"', ("'", "'")),
    "zh": Marks("“", "”", ("‘", "’"), spaced=False),
    "zh, Taiwan": Marks("「", "」", ("『", "』"), spaced=False),
    "zh, wide": Marks("＂", "＂", ("「", "」"), spaced=False),
    "ja": Marks("「", "」", ("『", "』"), spaced=False),
    "ja, vertical": Marks("〝", "〟", ("「", "」"), spaced=False),
}
_WORDS = ("bridge", "don’t", "isn't", "l’eau", "it’s", "’s avonds", "o’clock", "’em", "Brücke", "мост", 'צה"ל', "1,5")
_TRAILING = ("workers’", "goin’", "dogs'", "po’")
_SIGNS = ("大桥", "好", "河水", "ダムは", "第1天", "NBA是", "다리")


@st.composite
def speeches(draw: st.DrawFn, marks: Marks) -> tuple[list[str], list[tuple[int, int, int, int, int]]]:
    """Paragraphs, and the quotations in them: block, start, last block, end, depth."""
    pool = (*_WORDS, *(() if marks.apostrophic else _TRAILING)) if marks.spaced else _SIGNS
    space = " " if marks.spaced else ""
    texts: list[str] = []
    expected = []

    def words(least: int = 1) -> str:
        return space.join(draw(st.lists(st.sampled_from(pool), min_size=least, max_size=4)))

    for _ in range(draw(st.integers(1, 3))):
        text = words(0) + space
        text = text if text.strip() else ""
        start = (len(texts), len(text))
        count = draw(st.integers(1, marks.paragraphs))
        for number in range(count):
            text += (marks.again if number and marks.again else marks.opening) + marks.pad
            text += ("So " if marks.spaced else "就") + words()
            if draw(st.booleans()):
                text += space
                inner = len(text)
                text += (
                    marks.inner[0]
                    + ("If " if marks.spaced else "是")
                    + words()
                    + draw(st.sampled_from(["", ",", "!"]))
                    + marks.inner[1]
                )
                expected.append((len(texts), inner, len(texts), len(text), 1))
                text += space + words()
            text += draw(st.sampled_from([".", ",", "?", "…"] if number + 1 == count else [".", "!"]))
            if number + 1 < count:
                texts.append(text)
                text = ""
        text += marks.pad + marks.closing
        expected.append((*start, len(texts), len(text), 0))
        text += draw(st.sampled_from(["", space + "she said.", ", said Ms Muster."]))
        texts.append(text)
    return texts, sorted(expected)


def places(each: Quotation) -> tuple[int, int, int, int, int]:
    """What a quotation says."""
    return each.block, each.start, each.last_block, each.end, each.depth


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
@given(data=st.data())
def test_speech_is_found_with_exact_spans(marks: Marks, data: st.DataObject) -> None:
    """With apostrophes in its words, speech inside it, and paragraphs that go on with the mark again."""
    texts, expected = data.draw(speeches(marks))
    assert [places(each) for each in find_quotations(texts)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘Wij gaan ’s avonds naar huis’", ["‘Wij gaan ’s avonds naar huis’"]),
        ("‘Rock ’n’ roll’", ["‘Rock ’n’ roll’"]),
        ("'Rock 'n' roll'", ["'Rock 'n' roll'"]),
        ("'Rock 'n' roll' is dead", ["'Rock 'n' roll'"]),
        ("‘I was goin’ home,’ he said.", ["‘I was goin’ home,’"]),
        ("‘I was goin’ home,’", ["‘I was goin’ home,’"]),
        ("‘Yes’ he said. ‘I was goin’ home,’ she said.", ["‘Yes’", "‘I was goin’ home,’"]),
        ("‘Give ’em hell,’ he said.", ["‘Give ’em hell,’"]),
        ("'90s music is back,' he said.", ["'90s music is back,'"]),
        ("‘The ‘90s were good,’ he said.", ["‘The ‘90s were good,’"]),
        ("‚Ich hab’ es‘, sagte er.", ["‚Ich hab’ es‘"]),
        ("La ’ndrangheta è un po’ ovunque.", []),
    ],
)
def test_apostrophes_are_no_marks(text: str, expected: list[str]) -> None:
    """Before a word, behind one, and around the n of rock ’n’ roll."""
    assert [words for _, words in spans(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('„Idemo", rekao je.', [(0, '„Idemo"')]),
        ('„Godine 1999", rekao je.', [(0, '„Godine 1999"')]),
        ('„Ja, "nein" und so“', [(0, '„Ja, "nein" und so“'), (1, '"nein"')]),
        ("‚Ja', sagte er.", [(0, "‚Ja'")]),
        ("’Ja’, sa hon. ’Nej’", [(0, "’Ja’"), (0, "’Nej’")]),
        ("Filmen ’Sommaren’ är här.", [(0, "’Sommaren’")]),
        ("»Joo», hän sanoi. »Ei.»", [(0, "»Joo»"), (0, "»Ei.»")]),
        (",,Tak'', rzekł, ,,nie''.", [(0, ",,Tak''"), (0, ",,nie''")]),
        ("„Tak'', rzekł.", []),
        ("NBA“全明星”赛", [(0, "“全明星”")]),
        ("''Ja'', sagte er.", [(0, "''Ja''")]),
        ("'He said 'yes''", [(0, "'He said 'yes''"), (1, "'yes'")]),
        ("＂好＂他说", [(0, "＂好＂")]),
        ("‹‹oui››, dit-il.", [(0, "‹‹oui››")]),
        ("‹Er sagte ‹ja››", [(0, "‹Er sagte ‹ja››"), (1, "‹ja›")]),
        ('"Er sagte "ja" und ging"', [(0, '"Er sagte "ja" und ging"'), (1, '"ja"')]),
        ('"He is 6\'2" tall," she said.', [(0, '"He is 6\'2" tall,"')]),
    ],
)
def test_marks_of_the_web(text: str, expected: list[tuple[int, str]]) -> None:
    """Marks with one sign for both ends, with ends from other keys, and doubled ones."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('“Never closed … "x".', [(0, '"x"')]),
        ('the ‘90s were "good"', [(0, '"good"')]),
        ("«Мы в ООО «Ромашка», сказал он.", [(0, "«Ромашка»")]),
        ('"Never closed, and then "x" here.', [(0, '"x"')]),
        ("„A „b „c „d „e „f „g „h“ i“", [(0, "„g „h“ i“"), (1, "„h“")]),
    ],
)
def test_unpaired_marks_do_not_deepen(text: str, expected: list[tuple[int, str]]) -> None:
    """Depth counts the quotations around one, not the marks that were left open."""
    assert spans(text) == expected


def test_inner_speech_goes_on_in_the_next_paragraph() -> None:
    """All the marks that are open are repeated there; what is not repeated is unpaired."""
    assert spans("“‘First.", "“‘Second,’” he said.") == [(0, "“‘First.|“‘Second,’”"), (1, "‘First.|“‘Second,’")]
    assert spans("“He said ‘go.", "“Then we went.”") == [(0, "“He said ‘go.|“Then we went.”")]
