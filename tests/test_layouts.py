"""Articles laid out in every way that people and programs do it are recovered block for block."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seednews.model import Verse
from seednews.seed import parse
from seednews.seed.layout import lay_out
from seednews.seed.lines import paragraphs_of
from seednews.testing import seed_texts
from tests.test_laws import conserved
from tests.validators import SHARED, needs_shared

ROOT = Path(__file__).parents[1]
CORPUS = SHARED / "corpus" / "dev"
WIDTHS = range(40, 101, 10)

Blocks = Sequence[str]
WORDS = {
    "en": "bridge river mayor the of and well-known ribbon morning cars four million over reopens again cracks piers",
    "de": "Brücke Fluss der die und Bürgermeisterin Montag rollen wieder Autos über vier Millionen Nord-Süd-Achse hat",
    "ru": "мост река мэр и в на утром ленту первые машины четыре миллиона снова открыт через понедельник",
    "ar": "الجسر النهر رئيسة البلدية في صباح الاثنين الشريط السيارات الأولى أربعة ملايين من جديد",
    "hi": "पुल नदी महापौर ने सोमवार सुबह फीता काटा पहली गाड़ियाँ चार करोड़ फिर से खुला",
}
STOPS = {"en": ".", "de": ".", "ru": ".", "ar": ".", "hi": "।"}


@st.composite
def stories(draw: st.DrawFn) -> list[str]:
    """Blocks of a made article: a headline, paragraphs, crossheads between them."""
    language = draw(st.sampled_from(sorted(WORDS)))
    words = WORDS[language].split()
    word = st.sampled_from(words)

    def sentence(least: int, most: int) -> str:
        chosen = draw(st.lists(word, min_size=least, max_size=most))
        return " ".join(chosen).capitalize() if language != "de" else " ".join(["Die", *chosen])

    def paragraph() -> str:
        count = draw(st.integers(2, 4))
        return " ".join(f"{sentence(9, 16)}{STOPS[language]}" for _ in range(count))

    blocks = [sentence(4, 7), paragraph(), paragraph()]
    for _ in range(draw(st.integers(1, 3))):
        blocks += [sentence(2, 4), paragraph(), paragraph()]
    return blocks


def wrapped(block: str, width: int, indent: str = "", *, hyphens: bool = True) -> str:
    """A block as lines of a width; lines may end with hyphens."""
    return textwrap.fill(
        block, width, initial_indent=indent, break_on_hyphens=hyphens, break_long_words=False, drop_whitespace=True
    )


def quoted(text: str) -> str:
    """A text as mail quotes it."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


WAYS: dict[str, Callable[[Blocks, int], str]] = {
    "gaps": lambda blocks, width: "\n\n".join(wrapped(each, width) for each in blocks),
    "gaps, no hyphens": lambda blocks, width: "\n\n".join(wrapped(each, width, hyphens=False) for each in blocks),
    "gaps and indents": lambda blocks, width: "\n\n".join(wrapped(each, width, "    ") for each in blocks),
    "indents": lambda blocks, width: "\n".join(wrapped(each, width, "   ") for each in blocks),
    "an indent of one": lambda blocks, width: "\n".join(wrapped(each, width, " ") for each in blocks),
    "mail": lambda blocks, width: quoted("\n\n".join(wrapped(each, width) for each in blocks)),
}


def recovered(text: str, blocks: Blocks) -> float:
    """Share of the blocks that are found, whatever white space they contain."""
    _, chunks = lay_out(paragraphs_of(text))
    found = Counter("".join(chunk.text.split()) for chunk in chunks)
    return (found & Counter("".join(block.split()) for block in blocks)).total() / len(blocks)


@given(stories(), st.sampled_from(["\n", "\r\n", "\r"]))
def test_blank_lines_and_single_lines(blocks: list[str], end: str) -> None:
    """Each block is recovered as it was, with its white space."""
    for between, name in ((end * 2, "blank-line"), (end, "single-line")):
        layout, chunks = lay_out(paragraphs_of(between.join(blocks)))
        assert (layout.name, layout.sure) == (name, True)
        assert [chunk.text for chunk in chunks] == blocks


@given(stories(), st.integers(40, 100), st.sampled_from(["gaps", "gaps, no hyphens", "gaps and indents", "mail"]))
@settings(max_examples=150)
def test_wrapped_with_gaps(blocks: list[str], width: int, way: str) -> None:
    """If there are blank lines or quoted blank lines between the blocks, each block comes back."""
    breaks = [line for block in blocks for line in WAYS[way]([block], width).split("\n")[:-1]]
    assume(2 * sum(line[-1] in ".।" for line in breaks) < len(breaks))  # sentences of a line each may be paragraphs
    assert recovered(WAYS[way](blocks, width), blocks) == 1


def samples() -> Iterator[list[str]]:
    """The blocks of the sample articles that are laid out with blank lines."""
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        blocks = re.split(r"\n\s*\n", path.read_text("utf-8").strip())
        if not any("\n" in block for block in blocks):
            yield blocks


@pytest.mark.parametrize("way", WAYS)
def test_sample_articles(way: str) -> None:
    """Of the sample articles at every width, at least 99 of 100 blocks."""
    shares = [recovered(WAYS[way](blocks, width), blocks) for blocks in samples() for width in WIDTHS]
    assert len(shares) >= 40
    assert sum(shares) / len(shares) >= 0.99


@needs_shared
@pytest.mark.parametrize(("folder", "least"), [("text", 1), ("text_single", 1), ("text_wrap72", 0.99)])
def test_corpus(folder: str, least: float) -> None:
    """Of the labelled texts too, in the layouts that they come in."""
    shares = []
    for path in sorted((CORPUS / folder).glob("*.txt")):
        whole = (CORPUS / "text" / path.name).read_text("utf-8").strip()
        shares.append(recovered(path.read_text("utf-8"), re.split(r"\n\s*\n", whole)))
    assert len(shares) > 100
    assert sum(shares) / len(shares) >= least


LEAD = "The bridge over the Aller is open again, and the mayor of the town cut a ribbon on Monday before the cars came."
LONG = f"{LEAD} The second lane follows in spring, and after that the cycle path on the northern side of the river."
OTHER = f"{LONG} Nobody in the hall laughed at that, said the mayor."


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_wrapped_lead_above_single_lines(between: str) -> None:
    """Both are read correctly, and the text is reported as uncertain."""
    blocks = ["Bridge reopens", LEAD, LONG, "What comes next?", OTHER]
    text = f"Bridge reopens{between}{wrapped(LEAD, 60)}{between}" + "\n".join(blocks[2:])
    parsed = parse(text)
    assert [block.text for block in parsed.blocks] == blocks
    assert (parsed.layout.name, parsed.layout.sure) == ("single-line", False)
    assert "SN303" in {each.code for each in parsed.diagnostics}


def test_single_lines_below_wrapped_ones() -> None:
    """A line far too long for the width is a block of its own, even right below others."""
    wrapped_blocks = [wrapped(each, 60) for each in (LEAD, LONG, OTHER)]
    text = "\n\n".join(["Bridge reopens", *wrapped_blocks]) + f"\n\n{LONG}\n{OTHER}"
    parsed = parse(text)
    assert [block.text for block in parsed.blocks][-2:] == [LONG, OTHER]
    assert (parsed.layout.name, parsed.layout.sure) == ("wrapped", False)


def test_ragged_lines_stay_apart() -> None:
    """A stanza between wrapped paragraphs is verse."""
    stanza = ["The river came at night", "and took the bridge away", "and nobody saw it go", "but the stones"]
    text = "\n\n".join(["Bridge reopens", wrapped(LEAD, 60), "\n".join(stanza), wrapped(OTHER, 60)])
    assert Verse(stanza) in parse(text).unwrap().body


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("the well-", "known builder"), "the well-known builder"),
        (("Haupt-", "und Nebensätze"), "Haupt- und Nebensätze"),
        (("pre-", "and post-war"), "pre- and post-war"),
        (("per\u00ad", "sonnes"), "per\u00adsonnes"),
        (("a dash -", "and more"), "a dash - and more"),
        (("大桥今天", "重新开放"), "大桥今天重新开放"),
        (("李女士说：“太好了。”", "住在郊区"), "李女士说：“太好了。”住在郊区"),
        (("她说大桥很好——", "“很好”"), "她说大桥很好——“很好”"),
        (("大桥今天已经达40", "萬人次"), "大桥今天已经达40萬人次"),
        (("大桥今天重新开放，iPhone", "手机也能用"), "大桥今天重新开放，iPhone手机也能用"),
        (("大桥今天 iPad 开放，iPhone", "手机也能用"), "大桥今天 iPad 开放，iPhone 手机也能用"),
        (("the paper of the town is called 北京", "in Chinese"), "the paper of the town is called 北京 in Chinese"),
        (("서울의 새 지하철", "노선이 개통했다"), "서울의 새 지하철 노선이 개통했다"),
        (("สะพานข้ามแม่น้ำ", "เปิดให้ใช้"), "สะพานข้ามแม่น้ำเปิดให้ใช้"),
        (("รถต่างๆ", "วิ่งผ่าน"), "รถต่างๆ วิ่งผ่าน"),
        (("ສະພານ", "ເປີດ"), "ສະພານເປີດ"),
        (("ស្ពាន", "បើក"), "ស្ពានបើក"),
        (("တံတား", "ဖွင့်"), "တံတားဖွင့်"),
        (("တံတား။", "ဖွင့်"), "တံတား။ ဖွင့်"),
    ],
)
def test_what_stands_between_lines(lines: tuple[str, str], joined: str) -> None:
    """A space, but none behind a hyphen within a word, nor in scripts that have none."""
    assert parse("\n".join(lines), layout="wrapped", infer=False).blocks[0].text == joined


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_quoted_mail(end: str) -> None:
    """The marks of quoted mail are named as removed; those inside the lines stay."""
    text = end.join(["> Bridge reopens", ">", ">> so it was said", "> and more", ">", "> a > b"])
    parsed = parse(text)
    conserved(parsed)
    assert parsed.blocks[0].text == "Bridge reopens"
    assert parsed.layout.reason.startswith("each line starts with '>'")
    assert parse("> We are glad.\n> So are we.").blocks[0].kind == "quote"


@given(seed_texts().map(lambda text: "\n".join(f"> {line}" for line in re.split("[\r\n]+", text)) + "\n>\n> end\n"))
def test_quoted_mail_loses_nothing(text: str) -> None:
    """Whatever is quoted."""
    parsed = parse(text)
    if parsed.article is not None:
        conserved(parsed)


_LONE = {
    "German nouns": "Der Verein wollte am Montag einen alten Turm von der\n"
    "Stadtverwaltung kaufen, der seit dem Krieg leer steht und\n"
    "Regen einlässt.",
    "a sentence begins within": "Der Rat stimmte am Montag für den Bau der neuen\n"
    "Brücke. Bürgermeisterin Anna Kessler sagte, die\n"
    "Arbeit beginne im Frühjahr.",
    "small letters": "Although nobody had believed it, the bridge was built\n"
    "before the harvest came, and the carts of the farmers\n"
    "crossed it every day.",
}


@pytest.mark.parametrize("lines", _LONE.values(), ids=_LONE)
@pytest.mark.parametrize("rest", ["", "\n\n" + "The town pays for the bridge, and the county for the stone. " * 4])
def test_a_lone_wrapped_paragraph(lines: str, rest: str) -> None:
    """It is joined, and none of its lines is an item of a list or a line of verse."""
    parsed = parse(f"Town council votes to rebuild the bridge\n\n{lines}{rest}")
    assert parsed.blocks[1].text == lines.replace("\n", " ")
    assert not {"list-item", "verse"} & {block.kind for block in parsed.blocks}


def test_three_short_lines_are_no_paragraph() -> None:
    """Items of a list and titles have no punctuation inside, and headlines above a lead end without a full stop."""
    items = "Twelve carts of sand from the river\nForty oak beams from the old woods\nA dry barn for the builders."
    parsed = parse(f"The town needs three things\n\n{items}")
    assert len(parsed.blocks) == 4


HEAD = "Bridge over the Aller reopens after two years"
STORY = (
    f"{HEAD}|The bridge over the Aller is open again. The mayor cut a ribbon on Monday morning, and the first cars "
    "rolled over the new surface a few minutes later.|A long wait for drivers|The second lane follows in spring. After "
    "that the town wants to build a cycle path on the northern side, which was left out of the first plans.|What "
    "happens to the detour|The detour through the old town ends on Tuesday. Residents had complained of noise and of "
    "trucks in the narrow streets for months."
).split("|")
NARROW_TO_WIDE = [24, 32, 40, 50, 60, 65, 72, 80, 100, 120]


def read(text: str) -> list[str]:
    """The texts of the blocks; nothing may be lost."""
    parsed = parse(text)
    conserved(parsed)
    return [block.text for block in parsed.blocks]


@pytest.mark.parametrize("width", NARROW_TO_WIDE)
@pytest.mark.parametrize("above", [("TRAFFIC", HEAD), (HEAD, "By Jane Doe"), ("TRAFFIC", HEAD, "By Jane Doe")])
def test_titles_right_below_each_other(above: tuple[str, ...], width: int) -> None:
    """Kicker, headline and byline without a blank line between are not joined, though the text below is wrapped."""
    text = "\n\n".join(["\n".join(above), *(wrapped(each, width) for each in STORY[1:])])
    assert read(text) == [*above, *STORY[1:]]


@pytest.mark.parametrize("width", NARROW_TO_WIDE[1:])
def test_crossheads_right_above_their_paragraphs(width: int) -> None:
    """A title is distinguished from the first line of a paragraph: the next word would have fitted on it."""
    blocks = [wrapped(each, width) for each in STORY]
    text = "\n\n".join([*blocks[:2], "\n".join(blocks[2:4]), "\n".join(blocks[4:6]), "\n".join(blocks[2:4])])
    assert read(text) == [*STORY, *STORY[2:4]]


@pytest.mark.parametrize("width", NARROW_TO_WIDE[1:])
@pytest.mark.parametrize("indent", [" ", "    ", "\t"])
def test_crossheads_between_indented_paragraphs(width: int, indent: str) -> None:
    """Without a blank line, even below a last line that is full."""
    lines = [wrapped(each, width, indent if number % 2 else "") for number, each in enumerate(STORY)]
    assert read("\n".join(lines)) == list(STORY)


@pytest.mark.parametrize("width", NARROW_TO_WIDE[1:])
def test_neither_blank_lines_nor_indents(width: int) -> None:
    """Lines that are not full end a block; as one may be full by chance, the text is reported."""
    text = "\n".join(wrapped(each, width) for each in STORY)
    assert read(text) == list(STORY)
    assert parse("\n".join([text, *(wrapped(each, width) for each in STORY[1::2])])).layout.sure is False


def test_titles_above_text_that_was_wrapped_by_hand() -> None:
    """Short ones stay separate; where one may have been joined, the text is reported."""
    lead = "The bridge over the Aller is open\nagain, and the mayor of the town cut\na ribbon, and cars\ncame soon."
    rest = "The second lane follows in spring,\nand then the town wants to build\na path on the northern\nside of it."
    text = "\n\n".join([HEAD, f"Who pays\n{lead}", f"A wait for all cars\n{rest}", lead])
    assert [block.text for block in parse(text).blocks][1] == "Who pays"
    assert not parse(text).layout.sure


@pytest.mark.parametrize("longest", [40, 60, 75])
def test_titles_are_not_joined(longest: int) -> None:
    """For any number of consecutive ones, because each starts with a capital."""
    title = "The bridge of the town over the river and the old streets that it leads to in the end"
    titles = [title[: longest - 3 * (number % 5)].strip() for number in range(20)]
    layout, chunks = lay_out(paragraphs_of("\n".join(titles)))
    assert layout.name == "single-line"
    assert len(chunks) == len(titles)


def test_a_dash_at_the_beginning_of_a_line() -> None:
    """In text that was wrapped by hand, a dash within a sentence may start a line, and is not a bullet."""
    lead = (
        "The bridge over the Aller, which is\n– as all know – the third since the flood,\n"
        "is open again for cars and carts,\nand the mayor of the town cut a ribbon."
    )
    rest = (
        "The second lane follows in spring, and\nafter that the town wants to build\na path on the northern side of it."
    )
    text = f"{HEAD}\n\n{lead}\n\n{rest}"
    assert read(text)[1] == lead.replace("\n", " ")
