"""The kinds of text that people have, each in several languages and layouts. All texts are of our own writing."""

# ruff: noqa: E501 - lines of texts

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import UTC, datetime
from types import EllipsisType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seednews.diagnostics import Span
from seednews.model import Article, Crosshead, List, Note, Paragraph, Table, Verse
from seednews.seed import Parsed, parse
from tests.test_laws import conserved
from tests.test_wrapping import ENGLISH, GERMAN, HINDI, RUSSIAN

STORIES = {"English": ENGLISH, "German": GERMAN, "Russian": RUSSIAN, "Hindi": HINDI}


def wrap(block: str) -> str:
    """A block in lines of 64 columns."""
    return textwrap.fill(block, 64, break_long_words=False, break_on_hyphens=False)


LAYOUTS: dict[str, Callable[[tuple[str, ...]], str]] = {
    "blank lines": "\n\n".join,
    "one block a line": "\n".join,
    "wrapped": lambda blocks: "\n\n".join(map(wrap, blocks)),
}


def read(text: str, *, standfirst: EllipsisType | None = None) -> Parsed:
    """A text as it is understood, which has no standfirst; nothing is lost, and what is removed is named in order."""
    parsed = parse(text, standfirst=standfirst)
    conserved(parsed)
    assert list(parsed.removed) == sorted(parsed.removed)
    assert all(one.end <= other.start for one, other in zip(parsed.removed, parsed.removed[1:], strict=False))
    return parsed


def found(text: str, *, standfirst: EllipsisType | None = None) -> Article:
    """The article in a text."""
    return read(text, standfirst=standfirst).unwrap()


def _story(article: Article) -> list[str]:
    """The paragraphs and crossheads of an article."""
    return [block.text for block in article.body if isinstance(block, Paragraph | Crosshead)]


def codes(text: str) -> set[str]:
    """The codes of the diagnostics of a text."""
    return {each.code for each in parse(text).diagnostics}


every_story = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
every_layout = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
Layout = Callable[[tuple[str, ...]], str]

# -- messages


@every_story
@every_layout
@pytest.mark.parametrize(
    "header",
    [
        "From: Jane Doe <jane@example.com>\nNewsgroups: example.news\nSubject: {}\nLines: 7",
        "Newsgroups: example.news\nPath: a!b!c\nFrom: jane@example.com (Jane Doe)\nSubject: {}\nMessage-ID: <1@a.example>",
        "Return-Path: <j@example.com>\nReceived: from a.example\n\tby b.example; Mon, 2 Oct 2023\nSubject: {}\nX-Spam: no",
    ],
)
def test_messages(story: tuple[str, ...], layout: Layout, header: str) -> None:
    """Subject is the headline; no label is in the article."""
    text = header.format(story[0]) + "\n\n" + layout(story[1:])
    parsed = read(text)
    article = parsed.unwrap()
    assert article.headline == story[0]
    assert [block.text for block in article.body if isinstance(block, Paragraph | Crosshead)] == list(story[1:])
    assert not any("example" in block.text for block in parsed.blocks if block.kind != "byline")
    assert "SN118" in {each.code for each in parsed.diagnostics}


def test_what_a_header_states() -> None:
    """The writer without the address, the moment with its offset, and the signature at the end."""
    head = "From: Jane Doe <jane@example.com>\nSubject: Bridge reopens\nDate: Thu, 21 Sep 2023 10:15:00 GMT\n"
    article = found(f"{head}\n{ENGLISH[1]}\n\n{ENGLISH[2]}\n\n-- \nJane Doe\nExample News")
    assert article.byline == "Jane Doe"
    assert article.meta.published == datetime(2023, 9, 21, 10, 15, tzinfo=UTC)
    assert article.body[2:] == (Note("Jane Doe", "signoff"), Note("Example News", "signoff"))


@pytest.mark.parametrize(
    "date", ["yesterday", "21 Sep 2023", "Thu, 21 Sep 2023 10:15:00 -0000", "99 Foo 2023 99:99:99 +9999"]
)
def test_a_date_without_an_offset_is_no_moment(date: str) -> None:
    """Nothing is guessed."""
    head = f"From: Jane Doe\nSubject: Bridge reopens\nDate: {date}"
    assert found(f"{head}\n\n{ENGLISH[1]}").meta.published is None


@pytest.mark.parametrize(
    "text",
    [
        "Subject: bridges\n\nThe bridge is open.",
        "Ingredients: flour\nServes: four\nTime: an hour\n\nMix it all.",
        "Jane Doe: Why?\nJohn Roe: Because.\nJane Doe: I see.\n\nThat was all.",
    ],
)
def test_what_is_no_message(text: str) -> None:
    """A few labels do not make one."""
    assert "SN118" not in codes(text)
    assert not read(text).removed


def test_marks_alone_read_every_line() -> None:
    """Without inference a label is words."""
    text = "From: Jane Doe\nSubject: Bridge reopens\nLines: 7\n\nThe bridge is open."
    assert parse(text, infer=False).blocks[0].text.startswith("From: Jane Doe")


# -- databases

NEXIS = {
    "English": ("BYLINE: Jane Doe", "SECTION: LOCAL; Pg. 3", "LENGTH: 212 words", "LANGUAGE: ENGLISH"),
    "German": ("AUTOR: Jana Doe", "RUBRIK: LOKALES; S. 3", "LÄNGE: 212 Wörter", "SPRACHE: GERMAN; DEUTSCH"),
    "French": ("AUTEUR: Jeanne Doe", "TYPE: Journal", "LONGUEUR: 212 mots", "LANGUE: FRENCH"),
}


@pytest.mark.parametrize("labels", NEXIS.values(), ids=NEXIS)
@every_layout
@every_story
def test_nexis(story: tuple[str, ...], layout: Layout, labels: tuple[str, ...]) -> None:
    """The headline is above the labels, and they are not in the article."""
    above = f"{'1 of 12 DOCUMENTS':>48}\n\n\n{'Example News':>45}\n\n{'September 21, 2023 Thursday':>50}\n\n{story[0]}"
    below = f"{labels[3]}\n\n{'Copyright 2023 Example News':>50}\n{'All Rights Reserved':>45}"
    article = found("\n\n".join([above, *labels[:3], layout(story[1:]), below]))
    assert article.headline == story[0]
    assert article.byline == labels[0].split(": ")[1]
    assert _story(article) == list(story[1:])


def test_nexis_with_a_headline_that_is_labelled() -> None:
    """And a summary."""
    head = "HEADLINE: Bridge reopens\n\nHIGHLIGHT: After two years, at last.\n\nLENGTH: 99 words\n\nBODY:"
    article = found(
        f"1 of 2 DOCUMENTS\n\n{head}\n\n{ENGLISH[1]}\n\n{ENGLISH[2]}\n\nLOAD-DATE: September 21, 2023", standfirst=...
    )
    assert (article.headline, article.standfirst) == ("Bridge reopens", "After two years, at last.")
    assert article.body == (Paragraph(ENGLISH[1]), Paragraph(ENGLISH[2]))


@every_story
@pytest.mark.parametrize("gap", [" ", "  ", "\t"])
def test_factiva(story: tuple[str, ...], gap: str) -> None:
    """Fields with codes; the story is in two of them."""
    head = [
        "SE News",
        f"HD {story[0]}",
        "BY Jane Doe",
        "WC 212 words",
        "PD 21 September 2023",
        "SN Example News",
        "LA English",
    ]
    lines = [*head, "CY © 2023 Example News", "", "LP ", story[1], "", "TD ", *(f"{block}\n" for block in story[2:])]
    text = "\n".join([*lines, "NS gcat : Local News", "AN Document EXN0000020230921"]).replace(" ", gap, 0)
    text = "\n".join(
        f"{line[:2]}{gap}{line[3:]}" if line[:2].isupper() and line[2:3] == " " else line for line in text.split("\n")
    )
    article = found(text)
    assert (article.headline, article.byline) == (story[0], "Jane Doe")
    assert _story(article) == list(story[1:])


# -- press releases

RELEASES = {
    "English": ("FOR IMMEDIATE RELEASE", "Media contact: Jane Doe, +49 4231 0000", "###"),
    "German": ("PRESSEMITTEILUNG", "Pressekontakt: Jana Doe, +49 4231 0000", "- Ende -"),
    "Spanish": ("COMUNICADO DE PRENSA", "Contacto: Juana Doe, +34 900 0000", "-30-"),
}


@pytest.mark.parametrize("words", RELEASES.values(), ids=RELEASES)
@every_layout
def test_press_releases(words: tuple[str, ...], layout: Layout) -> None:
    """The label is not a headline, and the address is not part of the story."""
    first, contact, end = words
    article = found("\n\n".join([first, contact, layout(ENGLISH), end, contact]))
    assert article.headline == ENGLISH[0]
    notes = [block for block in article.body if isinstance(block, Note)]
    assert notes[:2] == [Note(first, "editor"), Note(contact, "editor")]
    assert Note(contact, "editor") in notes[2:]


# -- agencies


@every_layout
@pytest.mark.parametrize(
    "slug", ["BRIDGE-MILLBROOK", "BC-Bridge-Reopens, 1st Ld-Writethru", "BRIDGE-TOWN/COUNCIL (UPDATE 1)"]
)
def test_slugs(layout: Layout, slug: str) -> None:
    """A slug above a story with a dateline is not a headline."""
    story = (ENGLISH[0], f"MILLBROOK, Sept 21 (Example) - {ENGLISH[1]}", *ENGLISH[2:])
    article = found(f"{slug}\n\n{layout(story)}")
    assert article.headline == ENGLISH[0]
    assert article.body[0] == Note(slug, "editor")
    assert found(f"{slug}\n\n{layout(ENGLISH)}").body[0] != Note(slug, "editor")


@pytest.mark.parametrize("line", ["(more)", "-- MORE --", "(suite)", "(mehr)"])
def test_lines_that_say_that_more_follows(line: str) -> None:
    """They are not part of the story."""
    article = found("\n\n".join([*ENGLISH[:3], line, *ENGLISH[3:]]))
    assert Note(line, "signoff") in article.body
    assert Paragraph(line) not in article.body


# -- front matter of other tools


@pytest.mark.parametrize("fence", ["---", "+++"])
@every_layout
def test_front_matter(fence: str, layout: Layout) -> None:
    """It is not read as prose."""
    sign = ":" if fence == "---" else " ="
    pairs = [
        f"title{sign} {ENGLISH[0]}",
        f"date{sign} 2023-09-21",
        f"tags{sign} [bridge, town]",
        f"author{sign} Jane Doe",
    ]
    parsed = read("\n".join([fence, *pairs, fence, "", layout(ENGLISH[1:])]))
    article = parsed.unwrap()
    assert (article.headline, article.byline) == (ENGLISH[0], "Jane Doe")
    assert _story(article) == list(ENGLISH[1:])
    assert "SN208" in {each.code for each in parsed.diagnostics}


@pytest.mark.parametrize("text", ["---\n\nThe bridge is open.\n\n---", "---\nBridge reopens\n---\n\nIt is open."])
def test_separators_are_no_front_matter(text: str) -> None:
    """Without pairs between them."""
    assert "SN208" not in codes(text)


# -- Markdown and HTML


@pytest.mark.parametrize(("one", "other"), [("**", "**"), ("*", "_"), ("__", "***")])
@every_story
def test_emphasis_around_lines(story: tuple[str, ...], one: str, other: str) -> None:
    """The marks are removed and reported."""
    text = "\n\n".join(
        [f"{one}{story[0]}{one}", f"{other}By Jane Doe{other}", *story[1:3], f"{one}{story[3]}{one}", *story[4:]]
    )
    parsed = read(text)
    article = parsed.unwrap()
    assert (article.headline, article.byline) == (story[0], "By Jane Doe")
    assert Crosshead(story[3]) in article.body
    assert "SN208" in {each.code for each in parsed.diagnostics}


@pytest.mark.parametrize("line", ["**a** and **b**", "_x", "5 * 3 * 2", "*a*b*"])
def test_signs_that_are_no_emphasis(line: str) -> None:
    """They stay."""
    assert parse(f"{ENGLISH[0]}\n\n{ENGLISH[1]}\n\n{line}", infer=False).blocks[2].text == line


@pytest.mark.parametrize(
    "text",
    [
        "<h1>Bridge reopens</h1>\n<p>It is open.</p>",
        '<p class="lead">It is open.</p>',
        "<div>\n<p>It is open.</p></div>",
        "### Bridge\n\nSee [the map](https://example.com/map) and [the plan](/plan).",
        "Bridge reopens\n\n### One\n\nIt is open.\n\n### Two\n\nIt is.",
    ],
)
def test_other_formats_are_told(text: str) -> None:
    """With the suffix to give the file."""
    told = [each for each in parse(text).diagnostics if each.code == "SN117"]
    assert len(told) == 1
    assert (told[0].advice or "").endswith((".html", ".md"))


@pytest.mark.parametrize(
    "text", ["<3 the bridge", "<Bridge> reopens", "See [note] (below).", "# Bridge\n\n## One\n\nIt is."]
)
def test_what_is_no_other_format(text: str) -> None:
    """Signs that anybody uses."""
    assert "SN117" not in codes(text)


# -- tables, programs, figures


@every_story
@pytest.mark.parametrize(
    "rows",
    [
        ["River      Million   Year", "Aller      4         2023", "Leine      7         2019"],
        ["Team        Pl   Pts", "Millbrook    3     9", "Harle        3     6", "Wexcombe     3     1"],
    ],
)
def test_tables_set_with_spaces(story: tuple[str, ...], rows: list[str]) -> None:
    """Cells that begin or end below each other."""
    article = found("\n\n".join([*story[:3], "\n".join(rows), *story[3:]]))
    assert Table([row.split() for row in rows]) in article.body


def test_wide_spaces_are_no_table() -> None:
    """Behind the stops of a typewriter."""
    text = (
        "The bridge is open.  The mayor cut a ribbon.\nThe town pays.  Nobody laughed at all.\nIt rained.  So it was."
    )
    assert not any(isinstance(block, Table) for block in found(f"{ENGLISH[0]}\n\n{text}").body)


@pytest.mark.parametrize(
    "program",
    [
        "def toll(weight):\n    if weight > 12:\n        return 4\n    return 0",
        "for (x = 0; x < 3; x++) {\n  pay(x);\n}",
    ],
)
def test_programs(program: str) -> None:
    """Their lines and indents are kept, and none is an item of a list."""
    article = found("\n\n".join([*ENGLISH[:3], program, *ENGLISH[4:]]))
    assert not any(isinstance(block, List | Crosshead) for block in article.body)
    assert Verse(program.split("\n")) in article.body


@pytest.mark.parametrize("figure", ["38,153", "12.500", "4 500 000", "61 %", "48.5%", "100000"])
@every_story
def test_figures_alone(figure: str, story: tuple[str, ...]) -> None:
    """They are not crossheads."""
    assert Paragraph(figure) in found("\n\n".join([*story[:3], figure, *story[4:]])).body


# -- numbers


@every_story
@pytest.mark.parametrize("form", ["{}- ", "{}. ", "{}) "])
@pytest.mark.parametrize("count", [2, 3, 5])
def test_counted_items(story: tuple[str, ...], form: str, count: int) -> None:
    """Two or more that follow each other are a list."""
    items = [f"{word.strip('.,')} {number}" for number, word in enumerate(story[1].split()[:count])]
    lines = [form.format(number) + item for number, item in enumerate(items, 1)]
    assert List(items, ordered=True) in found("\n\n".join([*story[:3], "\n".join(lines), *story[4:]])).body


@every_story
@pytest.mark.parametrize("numbers", ["I. II. III. IV.", "1. 2. 3. 4.", "1) 2) 3) 4)"])
@pytest.mark.parametrize("layout", [LAYOUTS["blank lines"], LAYOUTS["wrapped"]])
def test_numbered_crossheads(story: tuple[str, ...], numbers: str, layout: Layout) -> None:
    """Each above its own paragraphs; the number is of the title."""
    titles = [f"{number} {story[3]}" for number in numbers.split()]
    blocks = [story[0], story[1]]
    for number, title in enumerate(titles):
        blocks += [title, story[2 if number % 2 else 4], story[5]]
    assert [block.text for block in found(layout(tuple(blocks))).body if isinstance(block, Crosshead)] == titles


@every_story
def test_a_headline_that_comes_twice(story: tuple[str, ...]) -> None:
    """The second one is not a standfirst or a crosshead."""
    article = found("\n\n".join([story[0], story[0], *story[1:]]))
    assert (article.headline, article.standfirst) == (story[0], None)
    assert article.body[0] == Paragraph(story[0])


# -- laws

PIECES = st.sampled_from([
    "From: Jane Doe <j@example.com>", "Subject: Bridge", "Lines: 7", "Date: Thu, 21 Sep 2023 10:15:00 +0200", "--",
    "LENGTH: 12 words", "BYLINE: Jane", "SECTION: A", "HEADLINE: B", "LOAD-DATE: x", "Copyright 2023", "BODY:",
    "HD Bridge", "WC 12 words", "SN News", "AN x", "LP", "TD It is open.", "BY Jane", "FOR IMMEDIATE RELEASE",
    "Contact: Jane", "###", "---", "title: Bridge", "+++", "BRIDGE-TOWN", "X (AP) - It is.", "(more)", "**Bold**", "_It_",
    "I. One", "II. Two", "1. One", "1- One", "a  b", "c  d", "e  f", "38,153", "T", "he bridge", "im¬", "x\x00y", "\x00",
    "Subject: \x00", "HD \x01", ENGLISH[1], ENGLISH[0],
])  # fmt: skip


@example(
    [("From: Jane Doe <j@example.com>", "\n")] * 4
    + [("Subject: Bridge", "\n"), ("LENGTH: 12 words", "\n"), ("BYLINE: Jane", "\n"), ("--", "\n")]
)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\n\n", "\r\n", "\n    "])), max_size=14))
def test_nothing_is_lost_and_all_is_in_order(pieces: list[tuple[str, str]]) -> None:
    """For any combination of labels."""
    parsed = parse("".join(piece + end for piece, end in pieces))
    if parsed.article is not None:
        conserved(parsed)
        end = 0
        for span in parsed.removed:
            assert end <= span.start <= span.end
            end = span.end
        assert all(isinstance(span, Span) for span in parsed.removed)


# -- interviews without labels

_TALKS = {
    "English": (
        ("When were you last afraid at sea?", "Last November, off the island. The wind came from the wrong side."),
        ("Why?", "A captain who says that she is afraid has forty frightened passengers a minute later, of course."),
        ("What do you do when the day is over?", "I sleep. Then I read novels in which nobody goes to sea."),
    ),
    "German": (
        ("Frau Janssen, wann hatten Sie zuletzt Angst?", "Im November, vor der Insel. Der Wind kam von der Seite."),
        ("Warum?", "Weil eine Kapitänin mit Angst eine Minute später vierzig verängstigte Fahrgäste hat, natürlich."),
        ("Was machen Sie nach Feierabend?", "Ich schlafe. Dann lese ich Romane, in denen niemand zur See fährt."),
    ),
    "Chinese": (
        ("您上一次在海上感到害怕是什么时候？", "去年十一月，在岛的前面。风从错误的方向吹来，船开始摇晃。"),
        ("为什么？", "因为一个说自己害怕的船长，一分钟以后就有四十个害怕的乘客，所以我什么也没有说。"),
        ("下班以后您做什么？", "我睡觉。然后我读小说，书里没有人出海。"),
    ),
}


@pytest.mark.parametrize("language", _TALKS)
@every_layout
def test_questions_of_an_interview_are_alike(language: str, layout: Layout) -> None:
    """Every question is a crosshead, whatever its length."""
    talk = _TALKS[language]
    if language == "Chinese" and layout is LAYOUTS["wrapped"]:
        layout = LAYOUTS["blank lines"]
    body = found(layout(("The sea does not forgive", *(line for pair in talk for line in pair)))).body
    assert body == tuple(block for asked, told in talk for block in (Crosshead(asked), Paragraph(told)))


def test_questions_one_after_another_are_no_interview() -> None:
    """Nobody answers them."""
    questions = [f"Who pays for bridge number {number}?" for number in "123"]
    body = read("\n\n".join([*ENGLISH[:3], *questions, *ENGLISH[3:]])).blocks
    assert not any("other questions" in reason for block in body for reason in block.basis.reasons)


# -- lists whose items are on consecutive lines


@pytest.mark.parametrize(
    "lines",
    [
        ("500 g white fish", "1 onion", "2 carrots", "salt, dill"),
        ("500 g Mehl", "zwei Eier", "ein Glas Milch", "etwas Salz"),
    ],
)
def test_a_list_on_consecutive_lines_ends_with_the_blank_line(lines: tuple[str, ...]) -> None:
    """What stands between blank lines around it is not one of its items."""
    intro = "It warms you after a day on the mudflats, and it takes half an hour."
    steps = ("Chop everything and fry it in butter for five minutes.", "Serve it with bread.")
    article = found("\n\n".join(["Soup from the islands", intro, "Ingredients", "\n".join(lines), "Method", *steps]))
    assert [block.items for block in article.body if isinstance(block, List)] == [lines]
    assert _story(article)[-3:] == ["Method", *steps]


# -- scanned newspapers


@pytest.mark.parametrize("gap", [3, 30])
@pytest.mark.parametrize("title", ["THE HARLE GAZETTE", "Die Harler Zeitung", "СЕВЕРНЫЙ БЕРЕГ"])
def test_running_heads(title: str, gap: int) -> None:
    """Running heads with page numbers are removed and reported, and a paragraph continues after one."""
    space = " " * gap
    head, first, second, *rest = ENGLISH
    cut = second.index(" ", 60)
    while not second[cut + 1].islower():
        cut = second.index(" ", cut + 1)
    pages = [f"{title}{space}3", head, wrap(first), wrap(second[:cut]), f"4{space}{title}", wrap(second[cut + 1 :])]
    text = "\n\n".join([*pages, *map(wrap, rest)])
    article = found(text)
    assert article.headline == head
    assert second in _story(article)
    assert title not in str(article)
    assert "SN118" in codes(text)


def test_figures_behind_a_gap_are_no_running_heads() -> None:
    """A single such line below the top is text."""
    line = "Results of Saturday   12"
    assert line in _story(found("\n\n".join([*ENGLISH[:3], line, *ENGLISH[3:]])))


# Labels of mail in other languages, and forwarded messages

HEADERS = {
    "German": (
        "Von: Eva Muster <eva@example.com>",
        "An: redaktion@example.com",
        "Datum: Mo, 12 Mai 2025",
        "Betreff: {}",
    ),
    "French": ("De : Eva Muster <eva@example.com>", "À : redaction@example.com", "Date : lundi 12 mai", "Objet : {}"),
    "Spanish": (
        "De: Eva Muster <eva@example.com>",
        "Para: mesa@example.com",
        "Enviado: lunes 12 de mayo",
        "Asunto: {}",
    ),
    "Russian": ("От: Eva Muster <eva@example.com>", "Кому: desk@example.com", "Дата: 12 мая 2025", "Тема: {}"),
    "Japanese": (
        "差出人： Eva Muster <eva@example.com>",
        "宛先： desk@example.com",
        "日時： 2025年5月12日",
        "件名： {}",
    ),
}


@pytest.mark.parametrize("above", [(), ("---------- Forwarded message ---------",), ("Begin forwarded message:", "")])
@pytest.mark.parametrize("language", HEADERS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_mail_headers_in_other_languages(language: str, above: tuple[str, ...], layout: str) -> None:
    """The subject is the headline and the sender the byline, as with the labels of the standard."""
    title, *story = ENGLISH
    header = "\n".join((*above, *HEADERS[language])).format(title)
    article = found(header + "\n\n" + LAYOUTS[layout](tuple(story)))
    assert (article.headline, article.byline) == (title, "Eva Muster")
    assert _story(article) == [block for block in story if block in _story(article)]


def test_a_story_that_begins_with_labels_of_other_kinds_is_no_mail() -> None:
    """Labels are not enough: there must be a sender or a subject, and nothing else."""
    text = "Von: der Elbe bis zur Weser\nBis: zum Sommer\nMit: allen\n\n" + "\n\n".join(GERMAN)
    assert "SN118" not in codes(text)


# Headlines in capitals over several lines


@pytest.mark.parametrize("byline", ["Von Eva Muster", "BY JANE DOE", None])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_headlines_in_capitals_over_several_lines(byline: str | None, layout: str) -> None:
    """They are one headline, and a byline in capitals below them is not part of it."""
    lines = ["BRIDGE OVER THE ALLER", "REOPENS AFTER TWO YEARS", "OF LONG REPAIRS", *([byline] if byline else [])]
    article = found("\n".join(lines) + "\n\n" + LAYOUTS[layout](ENGLISH[1:]))
    assert article.headline == "BRIDGE OVER THE ALLER REOPENS AFTER TWO YEARS OF LONG REPAIRS"
    assert article.byline == byline


# Numbers, sums and columns


@pytest.mark.parametrize("sign", ["{}.", "{})", "({})", "{}.-", "{}-"])
def test_numbers_of_lists(sign: str) -> None:
    """All are numbers of a list, in whatever way they are written."""
    items = ["Take the bus to the next town", "Walk over the old pier", "Wait for the bridge"]
    lines = [f"{sign.format(number)} {item}" for number, item in enumerate(items, 1)]
    article = found("\n\n".join((*ENGLISH[:3], *lines, *ENGLISH[3:])))
    assert [block.items for block in article.body if isinstance(block, List)] == [tuple(items)]


@pytest.mark.parametrize("sign", ["{}.", "{})", "{}:", "{} –", "{} -"])
def test_roman_numbers_of_crossheads(sign: str) -> None:
    """A full stop, a bracket, a colon or a dash may follow them."""
    titles = [
        f"{sign.format(number)} {title}"
        for number, title in zip(("I", "II", "III"), ("Start", "Middle", "End"), strict=True)
    ]
    paragraphs = [block for block in ENGLISH[2:] if block.endswith(".")][:3]
    body = [block for title, text in zip(titles, paragraphs, strict=True) for block in (title, text)]
    article = found("\n\n".join((ENGLISH[0], *body)))
    assert [block.text for block in article.body if isinstance(block, Crosshead)] == titles


@pytest.mark.parametrize("figure", ["38,153", "$3.5 million", "€ 42", "42 %", "3,5 €", "£4m"])
def test_lone_figures_are_no_crossheads(figure: str) -> None:
    """They come from graphics."""
    article = found("\n\n".join((*ENGLISH[:3], figure, *ENGLISH[3:])))
    assert Paragraph(figure) in article.body


def test_columns_of_spaces_that_are_not_aligned() -> None:
    """Rows with the same number of three and more cells are a table; sentences with two spaces between them are not."""
    rows = ["Team  Played  Points", "Harle    12      30", "Aller  9  5"]
    article = found("\n\n".join((*ENGLISH[:3], "\n".join(rows), *ENGLISH[3:])))
    assert [block.rows for block in article.body if isinstance(block, Table)] == [
        tuple(tuple(row.split()) for row in rows)
    ]
    prose = ["It rained.  The bridge was shut.  Nobody came", "It snowed all day.  The bridge was shut.  Nobody came"]
    article = found("\n\n".join((*ENGLISH[:3], "\n".join((*prose, prose[0])), *ENGLISH[3:])))
    assert not any(isinstance(block, Table) for block in article.body)


def test_lines_after_a_prompt_are_no_list() -> None:
    """They are commands, and keep their lines."""
    lines = ("$ pip install ferry", "$ ferry show", "$ cd out")
    article = found("\n\n".join((*ENGLISH[:3], "\n".join(lines), *ENGLISH[3:])))
    assert Verse(lines) in article.body


# Contacts, markup, speech, lists


@pytest.mark.parametrize(
    ("first", "label"),
    [
        ("FOR IMMEDIATE RELEASE", "Contact:"),
        ("FOR IMMEDIATE RELEASE:", "Contact:"),
        ("Pressemitteilung", "Pressekontakt:"),
        ("COMMUNIQUÉ DE PRESSE", "Contact presse :"),
    ],
)
@pytest.mark.parametrize("end", [("###",), ()])
def test_contacts_below_a_release(first: str, label: str, end: tuple[str, ...]) -> None:
    """They are notes to editors, above the end mark too, and no verse."""
    contact = (label, "Eva Muster", "eva@example.com")
    article = found("\n\n".join((first, *ENGLISH, "\n".join(contact), *end)))
    assert [block.text for block in article.body if isinstance(block, Note)] == [first, *contact, *end]


def test_lines_with_addresses_are_no_verse() -> None:
    """Short lines that end with commas may be, but not those of a contact."""
    lines = ("Eva Muster,", "eva@example.com,", "Example News, Verden,", "Aller 4")
    article = found("\n\n".join((*ENGLISH, "\n".join(lines))))
    assert not any(isinstance(block, Verse) for block in article.body)


@pytest.mark.parametrize("blocks", [("<p>{}</p>", "<p>{}</p>"), ("<div class='a'>{}", "{}</div>\n<h2>And now?</h2>")])
def test_html_below_the_first_line_is_reported(blocks: tuple[str, str]) -> None:
    """A headline without tags does not hide them."""
    text = "\n\n".join((ENGLISH[0], *(form.format(text) for form, text in zip(blocks, ENGLISH[1:], strict=False))))
    assert "SN117" in codes(text)
    assert "SN117" not in codes("\n\n".join((*ENGLISH, "It is <p> that begins a paragraph in HTML, she said.")))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_norwegian_speech_after_hyphens_is_no_list(layout: str) -> None:
    """Paragraphs that are sentences, one of which says who speaks."""
    speech = ("- Vi er veldig glade, sier ordføreren.", "- Det har tatt lang tid.")
    article = found(LAYOUTS[layout]((*ENGLISH[:3], *speech, *ENGLISH[3:])))
    assert not any(isinstance(block, List) for block in article.body)


@pytest.mark.parametrize(
    "items",
    [
        ("a new pier,", "a ticket office; and", "a waiting room."),
        ("un nouveau quai ;", "un guichet ;", "une salle d'attente."),
        ("Das Wasser war zu hoch.", "Die Fähre war zu alt.", "Das Geld war zu knapp."),
    ],
)
def test_short_paragraphs_below_a_list_are_not_part_of_it(items: tuple[str, ...]) -> None:
    """The items are known by their length, in texts with short paragraphs too."""
    below = (
        "The cost rose from three to four million because the old pillars had to be renewed, the mayor said on Monday.",
        "A cycle path on the northern side follows in spring; it will lead along the bank to the harbour.",
    )
    article = found("\n\n".join((ENGLISH[0], below[1], "The town asked for three things:", *items, *below)))
    assert [block.items for block in article.body if isinstance(block, List)] == [items]


def test_a_sentence_with_an_aside_is_no_pointer() -> None:
    """*Watch: ...* points to a film, *Watch – a new kind of clock – ...* does not."""
    line = "Watch – a new kind of clock is made in the town, and the bridge brings buyers again, said its maker."
    assert Paragraph(line) in found("\n\n".join((*ENGLISH[:3], line, *ENGLISH[3:]))).body
    assert (
        Note("Watch: the bridge opens", "related")
        in found("\n\n".join((*ENGLISH[:3], "Watch: the bridge opens", *ENGLISH[3:]))).body
    )


def test_recipes_have_crossheads_above_their_lists() -> None:
    """The words above the ingredients do not begin with a figure."""
    lines = ("Ingredients", "200 g flour", "100 g butter", "3 apples", "Method")
    about = "A pie for cold days, easy to make and good for guests who come late in the evening."
    dough = "Mix flour and butter until the dough is smooth. Let it rest for half an hour in a cool place."
    oven = "Cut the apples and put them on the dough. Bake for forty minutes until golden brown."
    article = found("\n\n".join(("Apple pie", about, *lines, dough, oven, "Serves 4")))
    assert [block.items for block in article.body if isinstance(block, List)] == [lines[1:4]]
    assert {Crosshead("Ingredients"), Crosshead("Method")} <= set(article.body)


# Words divided at the ends of lines, page numbers, databases, front matter


def test_words_that_many_lines_divide_are_joined() -> None:
    """Columns of newspapers divide words; the hyphens are removed, and the spans say so."""
    text = (
        "Bridge opens again\n\nThe bridge over the Aller was re-\nopened on Mon-\nday morning by the mayor, who\n"
        "cut a ribbon. The first cars rolled\nover it, and the people cheer-\ned for an hour and a half.\n\n"
        "The second lane follows in spring,\nwhen the work-\nmen can reach the pillars again.\n"
    )
    parsed = read(text)
    words = " ".join(block.text for block in parsed.blocks)
    for word in ("reopened", "Monday", "cheered", "workmen"):
        assert word in words
    assert sum(text[span.start : span.end] == "-" for span in parsed.removed) == 4


def test_a_compound_at_the_end_of_a_line_keeps_its_hyphen() -> None:
    """A single one may be part of the word; it is not if the text has the word without it."""
    story = "The bridge is open again. The mayor of the town, a well-\nknown builder of boats, cut a ribbon and spoke."
    assert "well-known" in found(f"{ENGLISH[0]}\n\n{story}\n\n{ENGLISH[2]}").body[0].text  # type: ignore[union-attr]
    story = "On Monday the bridge was opened. The mayor of the town, who had come on Mon-\nday morning, cut a ribbon."
    assert "come on Monday" in found(f"{ENGLISH[0]}\n\n{story}\n\n{ENGLISH[2]}").body[0].text  # type: ignore[union-attr]


@pytest.mark.parametrize(("first", "second"), [("- 12 -", "13"), ("12", "[13]"), ("(7)", "8")])
def test_page_numbers_are_removed(first: str, second: str) -> None:
    """They divide sentences, and count on."""
    before = "The mayor of the town came to the bridge on Monday morning with a band of the school, cut a ribbon and"
    after = "spoke for an hour to the people of the town, who had waited for this day for two years and longer."
    parsed = read("\n\n".join((ENGLISH[0], ENGLISH[2], before, first, after, second, ENGLISH[3])))
    texts = [block.text for block in parsed.blocks]
    assert f"{before} {after}" in texts
    assert not {first, second} & set(texts)


@pytest.mark.parametrize("numbers", [("1", "2"), ("2019", "2020"), ("3", "2", "1")])
def test_numbers_of_sections_and_years_are_no_page_numbers(numbers: tuple[str, ...]) -> None:
    """They begin at one, end there, or have four digits."""
    blocks = [block for number in numbers for block in (number, ENGLISH[2])]
    assert not {"SN118"} & codes("\n\n".join((ENGLISH[0], *blocks)))


def test_the_headline_of_a_database_is_below_the_date_of_the_newspaper() -> None:
    """Or above the newspaper, where nothing is below the date."""
    labels = "AUTOR: Eva Muster\n\nRUBRIK: Lokales\n\nLÄNGE: 234 Wörter"
    for above in ("Example Zeitung\n\n12. Mai 2025\n\n{}", "{}\n\nExample Zeitung\n\n12. Mai 2025"):
        article = found(above.format(GERMAN[0]) + f"\n\n{labels}\n\n" + "\n\n".join(GERMAN[2:]))
        assert (article.headline, article.byline) == (GERMAN[0], "Eva Muster")


@pytest.mark.parametrize(("fence", "form"), [("---", '{}: "{}"'), ("---", "{}: '{}'"), ("+++", '{} = "{}"')])
def test_values_of_front_matter_in_quotation_marks(fence: str, form: str) -> None:
    """The marks are not part of the headline."""
    lines = (fence, form.format("title", ENGLISH[0]), form.format("author", "Jane Doe"), fence)
    article = found("\n".join(lines) + "\n\n" + "\n\n".join(ENGLISH[2:]))
    assert (article.headline, article.byline) == (ENGLISH[0], "Jane Doe")
