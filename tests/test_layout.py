"""Layouts of texts are detected. All texts are our own."""

# ruff: noqa: ISC004 - articles in many scripts, a string a paragraph

from __future__ import annotations

import textwrap

import pytest

from seednews.seed.layout import LayoutName, lay_out
from seednews.seed.lines import paragraphs_of

BLOCKS = (
    "Town council votes to rebuild the old bridge",
    "The council of Millbrook voted on Monday to rebuild the stone bridge that the flood of last winter carried away. "
    "Work is to begin in spring, once the river is low enough for the well-known master builder and his crew of forty.",
    "Nine of the eleven members were in favour. The two others said that the town could not afford it, and asked for a "
    "ferry in its place, as there was one before the bridge, until 1871, when it sank in a storm.",
    "Who pays for the stone?",
    "Most of the money for the stone comes from the county, which has set aside four million for bridges and dams. "
    "The town pays the rest over ten years, and with it the interest, which is low.",
    "The mayor said that the first carts would cross before the harvest. Nobody in the hall laughed at that.",
)
CHINESE = (
    "镇议会决定重建被洪水冲毁的老桥",
    "镇议会星期一决定重建去年冬天被洪水冲走的石桥。等到春天河水退去以后，工程就会开始，预计需要六个月的时间才能完成。",
    "十一名议员中有九人投了赞成票。另外两人表示镇上负担不起这笔费用，希望改为开设渡船，让村民先有办法过河，再慢慢筹钱。",
    "石料由谁付钱",
    "石料的大部分费用由县里承担，县里已经为桥梁和堤坝准备了四百万。其余的钱由镇上在十年内分期付清。",
)


def found(text: str, wanted: LayoutName | None = None) -> tuple[str, list[str]]:
    """Name of the layout of a text, and the texts of its blocks."""
    layout, chunks = lay_out(paragraphs_of(text), wanted)
    assert layout.reason
    return layout.name, [chunk.text for chunk in chunks]


def wrapped(width: int, between: str = "\n\n", indent: str = "") -> str:
    """The blocks as lines of a width."""
    return between.join(
        textwrap.fill(block, width, initial_indent=indent, break_on_hyphens=width % 2 == 0) for block in BLOCKS
    )


def test_one_block_a_line_below_a_headline() -> None:
    """A blank line behind the headline changes nothing."""
    assert found(BLOCKS[0] + "\n\n" + "\n".join(BLOCKS[1:])) == ("single-line", list(BLOCKS))


@pytest.mark.parametrize("width", [32, 40, 55, 60, 65, 66, 72, 76, 80, 99, 100, 120])
def test_wrapped(width: int) -> None:
    """Lines of any width, some with a hyphen at their end, are joined."""
    assert found(wrapped(width)) == ("wrapped", list(BLOCKS))


@pytest.mark.parametrize("width", [50, 60, 72])
def test_wrapped_with_indents(width: int) -> None:
    """Indented first lines begin the paragraphs where no blank line does."""
    assert found(wrapped(width, "\n", "   ")) == ("wrapped", list(BLOCKS))


def test_wrapped_below_a_headline_that_is_not() -> None:
    """A long headline on one line does not hide that the rest is wrapped."""
    headline = (
        "Town council of Millbrook votes nine to two to rebuild the old stone bridge, mayor says on Monday evening"
    )
    text = headline + "\n\n" + "\n\n".join(textwrap.fill(block, 60) for block in BLOCKS[1:])
    assert found(text) == ("wrapped", [headline, *BLOCKS[1:]])


def test_an_address_that_sticks_out() -> None:
    """A word longer than the lines does not hide the width."""
    address = "https://example.org/documents/2024/the-old-stone-bridge-of-millbrook/a-history-in-pictures.pdf"
    assert found(wrapped(66) + "\n\n" + address) == ("wrapped", [*BLOCKS, address])


def test_a_number_at_the_beginning_of_a_line() -> None:
    """A date or a dash that happens to begin a line of a wrapped text begins no list."""
    for mark in ("28.", "-", "#", "*"):
        first, second = (
            "The first carts went over the bridge on that cold Monday,",
            f"{mark} April was a day that all remember.",
        )
        text = "\n\n".join([textwrap.fill(each, len(first)) for each in BLOCKS[1:]] + [f"{first}\n{second}"])
        assert found(text) == ("wrapped", [*BLOCKS[1:], f"{first} {second}"])


def test_a_list_in_a_wrapped_text() -> None:
    """Items below each other stay apart, and take their own lines along."""
    items = [
        "- twelve carts of sand, which the quarry on the other side of the river has promised",
        "- forty beams of oak",
    ]
    text = wrapped(60) + "\n\n" + "\n".join(textwrap.fill(item, 60, subsequent_indent="  ") for item in items)
    assert found(text) == ("wrapped", [*BLOCKS, *items])


def test_paragraphs_that_end_early() -> None:
    """Without blank lines or indents, a short line ends a paragraph."""
    text = "\n".join(textwrap.fill(block, 58) for block in (BLOCKS[1], BLOCKS[4], BLOCKS[5]))
    name, blocks = found(text)
    assert name == "wrapped"
    assert blocks[-1].endswith(BLOCKS[5][-40:])
    assert len(blocks) > 1


def test_verse_and_ragged_lines() -> None:
    """Short lines that fill no width are not joined."""
    verse = ["The river came at night", "and took the bridge", "and nobody, nobody saw", "the stones go"]
    assert found("\n".join(verse)) == ("single-line", verse)


def test_a_headline_and_a_line_below() -> None:
    """Two titles above each other are not a wrapped one."""
    lines = ["Town council votes to rebuild the old stone bridge", "Nine of eleven members want it by the next harvest"]
    assert found("\n".join(lines)) == ("single-line", lines)


def test_a_lone_line() -> None:
    """A single line is what it is."""
    layout, chunks = lay_out(paragraphs_of(BLOCKS[0]))
    assert (layout.name, layout.reason) == ("blank-line", "the text is a single line")
    assert len(chunks) == 1


@pytest.mark.parametrize("width", [16, 20, 30, 36, 40])
def test_chinese_wrapped(width: int) -> None:
    """In scripts without spaces a line breaks anywhere; nothing is put between."""
    text = "\n\n".join("\n".join(block[at : at + width] for at in range(0, len(block), width)) for block in CHINESE)
    assert found(text) == ("wrapped", list(CHINESE))


def test_chinese_one_block_a_line() -> None:
    """Paragraphs of like length without spaces are not taken for wrapped lines."""
    assert found("\n".join(CHINESE)) == ("single-line", list(CHINESE))


def test_asked_for() -> None:
    """The caller can name the layout."""
    assert found("\n".join(BLOCKS[1:3]), "wrapped")[0] == "wrapped"
    assert found("\n".join(BLOCKS[:3]), "single-line") == ("single-line", list(BLOCKS[:3]))
    assert found(wrapped(60), "single-line")[1] != list(BLOCKS)


def test_nothing_is_lost() -> None:
    """Every character except white space is in one chunk, in order, in every layout."""
    for text in (
        wrapped(40),
        wrapped(60, "\n", "    "),
        "\n".join(BLOCKS),
        "a\n\n\n b\r\rc",
        "- a\n- b\nc\n\n1. d\n  e",
    ):
        for wanted in (None, "blank-line", "single-line", "wrapped"):
            joined = "".join("".join(found(text, wanted)[1]).split())
            assert joined == "".join(text.split())
