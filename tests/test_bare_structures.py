"""Structures that bare text keeps: tables, summaries, verse, kickers, sign-offs. All texts are of our own writing."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews import dumps
from seednews.model import Article, Crosshead, List, Note, Paragraph, Quote, Separator, Table, Verse
from seednews.prose import lexicon
from seednews.seed import parse
from tests.test_laws import conserved
from tests.trade import has, note_role

HEAD = "Town council votes to rebuild the old bridge"
LEAD = (
    "The council of Millbrook voted on Monday to rebuild the stone bridge that the flood of last winter carried away. "
    "Work is to begin in spring, once the river is low enough for the builders."
)
NEXT = (
    "Nine of the eleven members were in favour. The two others said that the town could not afford it, and asked for a "
    "ferry in its place, as there was one before the bridge until it sank in a storm."
)
LAST = (
    "The mayor said that the first carts would cross before the harvest. Nobody in the hall laughed at that, since the "
    "last such promise had been kept to the day, to the surprise of all."
)
POEM = [
    "The river came, the river went,",
    "  and took the bridge along,",
    "and nobody could say for sure",
    "  what we had built so wrong.",
]


def article(*blocks: str, between: str = "\n\n") -> Article:
    """The article that these blocks make; nothing of them may be lost."""
    parsed = parse(between.join(blocks))
    conserved(parsed)
    return parsed.unwrap()


def body(*blocks: str, between: str = "\n\n") -> list[object]:
    """What the blocks between the lead and the last paragraph became."""
    found = article(HEAD, LEAD, NEXT, *blocks, LAST, between=between).body
    places = [index for index, block in enumerate(found) if isinstance(block, Paragraph) and block.text in {NEXT, LAST}]
    return list(found[places[0] + 1 : places[1]])


# -- tables


def test_table() -> None:
    """Rows between bars, and a row of dashes that makes the first one the head."""
    assert body("| Team | Points |\n|---|:--:|\n| Aller | 3 |\n| Leine | |") == [
        Table([["Team", "Points"], ["Aller", "3"], ["Leine", ""]], head=True)
    ]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n"])
def test_table_of_every_layout(between: str) -> None:
    """One block a line, or with blank lines even between the rows."""
    assert body("| a | b |", "| c | d |", between=between) == [Table([["a", "b"], ["c", "d"]])]


def test_table_in_wrapped_text() -> None:
    """A table does not run on, however its neighbours are wrapped."""
    wrapped = [textwrap.fill(text, 72) for text in (HEAD, LEAD, NEXT, "| a | b |\n| c | d |", LAST)]
    wrapped[3] = "| a | b |\n| c | d |"
    parsed = parse("\n\n".join(wrapped))
    conserved(parsed)
    assert parsed.layout.name == "wrapped"
    assert Table([["a", "b"], ["c", "d"]]) in parsed.unwrap().body


def test_tables_apart() -> None:
    """A blank line between tight rows, or a second head, parts two tables."""
    two = body("| a | b |\n| c | d |\n\n| e | f |\n| g | h |")
    assert two == [Table([["a", "b"], ["c", "d"]]), Table([["e", "f"], ["g", "h"]])]


@pytest.mark.parametrize(
    "line", ["| alone | here |", "| no bar at the end\n| nor here", "| one |\n| cell |", "a | b\nc | d", "|\n|"]
)
def test_what_is_no_table(line: str) -> None:
    """A lone row, lines with a single cell, columns without outer bars."""
    assert not any(isinstance(block, Table) for block in body(line))


RIVERS = [["River", "Million"], ["Aller", "4"], ["Leine", "7"]]


@pytest.mark.parametrize(
    ("lines", "head"),
    [
        ("River | Million\nAller | 4\nLeine | 7", False),
        ("River | Million\n--- | ---\nAller | 4\nLeine | 7", True),
        (" River  | Million\n--------+--------\n Aller  | 4\n Leine  | 7", True),
        ("River\tMillion\nAller\t4\nLeine\t7", False),
        ("+---+---+\n| River | Million |\n+---+---+\n| Aller | 4 |\n| Leine | 7 |\n+---+---+", True),
        ("+---+---+\n| River | Million |\n+===+===+\n| Aller | 4 |\n+---+---+\n| Leine | 7 |\n+---+---+", True),
        ("+---+---+\n| River | Million |\n+---+---+\n| Aller | 4 |\n+---+---+\n| Leine | 7 |\n+---+---+", False),
        ("| River | Million |\n|-------+---------|\n| Aller | 4 |\n| Leine | 7 |", True),
    ],
)
@pytest.mark.parametrize("width", [None, 60])
def test_tables_of_other_makes(lines: str, head: bool, width: int | None) -> None:  # noqa: FBT001 - drawn
    """Without bars outside, with tabs, with rulers of crosses; in plain and in wrapped text."""
    texts = [text if width is None else textwrap.fill(text, width) for text in (HEAD, LEAD, NEXT, LAST)]
    parsed = parse("\n\n".join([*texts[:3], lines, texts[3]]))
    conserved(parsed)
    assert Table(RIVERS, head=head) in parsed.unwrap().body
    assert parsed.layout.sure


def test_tables_that_are_written_bare() -> None:
    """What is written with tabs is read back as a table, its empty cells included."""
    table = Table([["River", "Million"], ["Aller", "4"], ["Leine", ""]])
    text = dumps(Article(HEAD, body=(Paragraph(LEAD), table, Paragraph(NEXT))), style="bare")
    assert table in parse(text).unwrap().body


def test_tables_are_marks() -> None:
    """They are obeyed where nothing is inferred, and their basis says so."""
    parsed = parse(f"{HEAD}\n\n| a | b |\n|---|---|\n| c | |", infer=False)
    conserved(parsed)
    assert [(block.kind, block.basis.how) for block in parsed.blocks[1:]] == [
        ("table-head", "mark"),
        ("table-row", "mark"),
    ]


@given(
    st.lists(st.lists(st.text("ab:-| \t\u00a0好\x00*#", max_size=4), min_size=1, max_size=4), max_size=5),
    st.sampled_from(["\n", "\n\n", "\r\n"]),
    st.booleans(),
)
def test_tables_lose_nothing(rows: list[list[str]], between: str, infer: bool) -> None:  # noqa: FBT001 - drawn
    """Conservation over rows of any cells."""
    lines = [f"|{'|'.join(row)}|" for row in rows]
    parsed = parse(between.join([HEAD, LEAD, *lines, LAST]), infer=infer)
    conserved(parsed)


# -- summaries


def test_highlights() -> None:
    """The points below such marks are one list; the marks are named as removed."""
    found = article(HEAD, LEAD, NEXT, LAST, "@highlight", "The bridge is back", "@highlight", "Carts cross by harvest")
    assert found.body[-1] == List(["The bridge is back", "Carts cross by harvest"])
    tight = article(HEAD, LEAD, NEXT, LAST, "@highlight\nThe bridge is back")
    assert tight.body[-1] == List(["The bridge is back"])
    assert "@highlight" in article(HEAD, LEAD, NEXT, "@highlight").texts()


# -- verse


@pytest.mark.parametrize("width", [None, 72, 66])
def test_verse(width: int | None) -> None:
    """Consecutive short lines keep their breaks and their indentation, in plain and in wrapped text."""
    texts = [text if width is None else textwrap.fill(text, width) for text in (HEAD, LEAD, NEXT, LAST, LAST)]
    parsed = parse("\n\n".join([*texts[:3], "\n".join(POEM), *texts[3:]]))
    conserved(parsed)
    assert Verse(POEM) in parsed.unwrap().body
    verse = [block for block in parsed.blocks if block.kind == "verse"]
    assert all(block.basis.reasons and block.basis.how == "inference" for block in verse)


def test_stanzas() -> None:
    """A blank line parts two; lines that all step in are verse whatever they end with."""
    two = body("\n".join(POEM) + "\n\n" + "\n".join(POEM))
    assert two == [Verse(POEM), Verse(POEM)]
    assert body("    The river came\n    and went again") == [Verse(["The river came", "and went again"])]


@pytest.mark.parametrize("width", [30, 44, 60])
def test_wrapped_text_is_no_verse(width: int) -> None:
    """However narrow."""
    parsed = parse("\n\n".join(textwrap.fill(text, width) for text in (HEAD, LEAD, NEXT, LAST)))
    assert {block.kind for block in parsed.blocks} <= {"headline", "standfirst", "paragraph"}
    assert len(parsed.blocks) == 4


# -- kickers


@pytest.mark.parametrize("kicker", ["Analysis", "Meinung", "Entretien", "МНЕНИЕ"])
def test_kicker(kicker: str) -> None:
    """A rubric of the trade, or a word or two in capitals, above the headline; with its reason."""
    parsed = parse(f"{kicker}\n\n{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}")
    conserved(parsed)
    found = parsed.unwrap()
    assert (found.kicker, found.headline) == (kicker, HEAD)
    assert parsed.blocks[0].basis.reasons
    assert 0.5 < parsed.blocks[0].basis.score < 1


@pytest.mark.parametrize(
    "texts",
    [
        ("Flood in Millbrook", HEAD, LEAD, NEXT),
        (HEAD.upper(), LEAD, NEXT, LAST),
        ("FLOOD", LEAD, NEXT, LAST),
        ("TOWN VOTES ON BRIDGE", HEAD.upper(), LEAD, NEXT),
    ],
)
def test_no_kicker(texts: tuple[str, ...]) -> None:
    """A short headline above a standfirst stays the headline."""
    found = article(*texts)
    assert found.kicker is None
    assert found.headline == texts[0]


def test_given_headline_is_no_kicker() -> None:
    """What the caller says overrides it."""
    assert parse(f"Analysis\n\n{HEAD}\n\n{LEAD}\n\n{NEXT}", headline="Analysis").unwrap().kicker is None
    assert has("Leitartikel", lexicon.RUBRIC)
    assert not has("Analysis of a flood", lexicon.RUBRIC)


# -- sign-offs

SIGNOFFS = [
    "Reuter", "(Reuters)", "jd/mk (dpa, AFP)", "afp/dpa", "/PAP/", "-- AFP", "Quelle: dpa", "-30-", "ENDS",
    "ТАСС",
    "Reporting by Jane Doe; Editing by John Roe", "(Reporting by Jane Doe in Rome; Writing by John Roe)",
    "Bericht von Jana Kessler; redigiert von Uwe Lindner", "(Reportage de Luc Delorme, édité par Marc Arnaud)",
    "Reporte de Lucía Herrera; Editado por Pablo Montes", "Edição de Rui Teixeira", "A cura di Giulia Ferri",
    "Подготовила Анна Белова. Редактор Иван Лужин", "Verslag door Jan Smit", "رويترز",
    "责任编辑：王小明",
    "（完）", "【完】", "-dpa-", "(jd)", "(mit dpa)", "(avec AFP)", "*** ENDS ***",
    "（責任編輯：王小明）",
    "Jane Doe contributed to this report.", "Associated Press writer Tom Green in Rome contributed to this report.",
    "With inputs from agencies", "jd/mk", "(With inputs from PTI)", "Mit Material von dpa",
    "Anna Lind hat an diesem Bericht mitgearbeitet.", "Com informações de agências", "(끝)",
]  # fmt: skip


@pytest.mark.parametrize("line", SIGNOFFS)
def test_signoff(line: str) -> None:
    """The line that closes a report, in many languages; only at the end."""
    found = article(HEAD, LEAD, NEXT, LAST, line)
    assert found.body[-1] == Note(line, "signoff")
    assert Note(line, "signoff") not in article(HEAD, LEAD, NEXT, line, LAST, NEXT, LAST, NEXT).body


@pytest.mark.parametrize(
    "line",
    [
        "Reporting on war",
        "Paris",
        "UPI und andere",
        "Was dpa sagt",
        "With nothing left",
        "The end of the road",
        "Jane Doe contributed to the bridge.",
        "TCP/IP",
    ],
)
def test_no_signoff(line: str) -> None:
    """Words that only begin alike."""
    assert not has(line, lexicon.SIGNOFF)


# -- live blogs and interviews


def test_entries_of_a_live_blog() -> None:
    """A time of day heads its entry where others do; a lone one stays a paragraph."""
    found = article(HEAD, LEAD, NEXT, "10:45 GMT", NEXT, "11:05 GMT", LAST)
    assert [passage.crosshead for passage in found.sections][1:] == [Crosshead("10:45 GMT"), Crosshead("11:05 GMT")]
    assert [each.time.isoformat("minutes") for each in found.times()] == ["10:45", "11:05"]
    assert Paragraph("10:45 GMT") in article(HEAD, LEAD, NEXT, "10:45 GMT", LAST).body


def test_interview() -> None:
    """Questions after the label of a speaker are not crossheads."""
    questions = ["DW: What happened to the bridge?", "DW: And what comes next?", "DW: Who pays for it?"]
    found = article(HEAD, LEAD, questions[0], NEXT, questions[1], LAST, questions[2], NEXT)
    assert not any(isinstance(block, Crosshead) for block in found.body)
    assert [each.name for each in found.speakers()] == ["DW"] * 3


# -- words of the trade

NOTES = [
    "Editor’s note: a name was changed.", "Anm. d. Red.: Der Name wurde geändert.", "NDLR : le nom a été changé.",
    "Nota del editor: se cambió un nombre.", "Nota da redação: um nome foi alterado.", "N.d.R.: il nome è cambiato.",
    "Noot van de redactie: de naam is veranderd.", "Red. anm.: namnet är ändrat.", "Red. anm: navnet er endret.",
    "Toimituksen huomautus: nimi on muutettu.", "Od redakcji: imię zmieniono.", "Pozn. red.: jméno bylo změněno.",
    "A szerk. megj.: a nevet megváltoztattuk.", "Nota redacției: numele a fost schimbat.", "От редакции: имя изменено.",
    "Від редакції: ім’я змінено.", "Σημείωση του συντάκτη: το όνομα άλλαξε.", "Editörün notu: ad değiştirildi.",
    "Catatan redaksi: nama diubah.", "Lời tòa soạn: tên đã được đổi.", "ملاحظة المحرر: تم تغيير الاسم.",
    "הערת העורך: השם שונה.", "编者按：姓名已更改。", "編集部注：名前は変えてある。", "편집자 주: 이름을 바꿨다.",
]  # fmt: skip


@pytest.mark.parametrize("line", NOTES)
def test_notes_of_the_desk(line: str) -> None:
    """In more than twenty languages."""
    assert note_role(line) == "editor"


# -- separators

ROWS = "***|* * *|---|- - -|___|_ _ _|⁂|——|— — —|– – –|• • •|~~~|===|+++|###|＊＊＊|＊　＊　＊|───|━━━━|☆ ☆ ☆|◆◇◆|-*-*-"
ORNAMENTS = "*|~|•|◆|■|□|※|★|❖|♦|* *|#"


@pytest.mark.parametrize("line", [*ROWS.split("|"), *ORNAMENTS.split("|")])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_separators(line: str, between: str) -> None:
    """A row of signs, or a lone ornament, in every layout."""
    assert body(line, between=between) == [Separator()]


@pytest.mark.parametrize(
    "line", ["...", "…", "- -", "-", "–", "$", "?", "“", "!!!", "##", ">", "🔴", "．．．", "|", "()"]
)
def test_what_has_no_letter_is_no_title(line: str) -> None:
    """It stays a paragraph, in any position."""
    assert body(line) == [Paragraph(line)]
    assert article(line, HEAD, LEAD, NEXT).body[0] == Paragraph(line)
    assert article(line, HEAD, LEAD, NEXT).headline == HEAD


# -- bullets and numbers

ITEMS = ["no trucks over twelve tonnes", "no bicycles on the roadway", "no stopping on the bridge"]
REGELN = ["不得携带易燃物品", "不得在车厢内饮食", "不得大声喧哗"]


@pytest.mark.parametrize("bullet", [*"-*•‣▪◦●■·→✓►▶◆★⁃∙−\uf0b7"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_bullets(bullet: str, between: str) -> None:
    """Two or more consecutive ones are a list, and are removed from the text."""
    assert body(between.join(f"{bullet} {item}" for item in ITEMS)) == [List(ITEMS)]


@pytest.mark.parametrize("form", ["{}. ", "{}) ", "({}) ", "{}、", "（{}）", "{}） "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_numbers(form: str, between: str) -> None:
    """Two or more that follow each other are a list."""
    lines = [form.format(number) + item for number, item in enumerate(ITEMS, 2)]
    assert body(between.join(lines)) == [List(ITEMS, ordered=True, start=2)]
    assert List(ITEMS, ordered=True) not in body(between.join([lines[0], lines[2]]))


@pytest.mark.parametrize("marks", ["a)|b)|c)", "A)|B)|C)", "(a)|(b)|(c)", "①|②|③", "١.|٢.|٣."])
def test_letters_and_other_digits(marks: str) -> None:
    """Letters before a bracket count as numbers."""
    lines = [f"{mark} {item}" for mark, item in zip(marks.split("|"), ITEMS, strict=True)]
    assert body("\n".join(lines)) == [List(ITEMS, ordered=True)]


@pytest.mark.parametrize(
    "marks", ["1.|2.|3.", "1．|2．|3．", "1、|2、|3、", "（1）|（2）|（3）", "①|②|③", "一、|二、|三、", "・|・|・"]
)
def test_signs_without_a_space(marks: str) -> None:
    """As in Chinese and Japanese."""
    lines = [f"{mark}{item}" for mark, item in zip(marks.split("|"), REGELN, strict=True)]
    ordered = not marks.startswith("・")
    assert body("\n".join(lines)) == [List(REGELN, ordered=ordered)]


@pytest.mark.parametrize(
    "line", ["(1) one", "a) one", "1、one", "① one", "→ one", "✓ one", "A. Smith\n\nB. Jones", "– one"]
)
def test_a_lone_sign_is_words(line: str) -> None:
    """It may be a note, a date or speech."""
    assert not any(isinstance(block, List) for block in body(line))


@pytest.mark.parametrize("dash", "–—―")
def test_dashes(dash: str) -> None:
    """They are bullets if the lines are consecutive and do not end like sentences."""
    items = [f"{item};" for item in ITEMS[:2]] + [f"{ITEMS[2]}."]
    assert body("\n".join(f"{dash} {item}" for item in items)) == [List(items)]


SPEECH = ["– Enfin, dit-elle.", "– Oui, enfin !", "– Et maintenant ?", "– Maintenant, on attend."]
RUSSIAN = ["— Наконец-то, — сказала она.", "— Да, наконец!", "— А что теперь?", "— Теперь подождём."]


@pytest.mark.parametrize("lines", [SPEECH, RUSSIAN], ids=["French", "Russian"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_speech_is_no_list(lines: list[str], between: str) -> None:
    """Each stays a paragraph with its dash, and a question among them is not a crosshead."""
    assert body(between.join(lines)) == [Paragraph(line) for line in lines]


def test_pointers_behind_arrows() -> None:
    """They stay what they are."""
    assert body("→ Read more: The flood\n→ Read more: The ferry") == [
        Note("→ Read more: The flood", "related"),
        Note("→ Read more: The ferry", "related"),
    ]


KOREAN = (
    "새 지하철 노선 오늘 개통",
    "서울의 새 지하철 노선이 21일 개통했다. 전체 길이는 30킬로미터이고 역은 열다섯 개다.",
    "운영사는 새 노선의 요금이 다른 노선과 같다고 밝혔다. 노인과 어린이는 할인을 받고 학생은 반값이다.",
    "계획에 따르면 내년에 두 노선이 더 문을 연다. 전체 길이는 구백 킬로미터를 넘을 전망이라고 시 당국은 설명했다.",
)


@pytest.mark.parametrize("bullet", ["■ ", "● ", "◆", "▲", "□ "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_bullets_before_crossheads(bullet: str, between: str) -> None:
    """One on a short line above a long block marks a crosshead, as is usual in Japanese and Korean."""
    lines = [*KOREAN[:2], f"{bullet}요금은 그대로", KOREAN[2], f"{bullet}내년 두 노선 더", KOREAN[3]]
    found = article(*lines, between=between)
    assert [block for block in found.body if isinstance(block, Crosshead)] == [
        Crosshead("요금은 그대로"),
        Crosshead("내년 두 노선 더"),
    ]
    assert not any(isinstance(block, List) for block in found.body)


# -- quotations

SAID = "“We are glad that the bridge is open again, and we thank all who helped.”"


def test_lines_that_are_quoted() -> None:
    """Consecutive lines are one quotation, as in the explicit form; a quoted blank line separates two."""
    assert body("> We are glad\n> that it is open.\n> -- Jane Doe") == [
        Quote("We are glad that it is open.", "Jane Doe")
    ]
    assert body("> We are\n> glad.\n>\n> So are we.\n> — Jane") == [Quote("We are glad."), Quote("So are we.", "Jane")]
    assert body("> We are glad.\n\n> So are we.") == [Quote("We are glad."), Quote("So are we.")]


def test_quoted_lines_are_found_in_the_text() -> None:
    """Each letter of the joined lines has its place."""
    parsed = parse(f"{HEAD}\n\n> We are\n> glad.")
    quote = parsed.blocks[-1]
    assert parsed.source.text[parsed.place_of(quote, quote.text.index("glad")) :] == "glad."


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("who", ["— Jane Doe, mayor of Verden", "– Jane Doe", "-- JANE DOE (mayor)", "—Jane Doe"])
def test_a_name_below_what_is_quoted(who: str, between: str) -> None:
    """A name behind a dash below a block in quotation marks is its attribution, and no crosshead."""
    assert body(f"{SAID}{between}{who}") == [Quote(SAID, who.lstrip("–—- "))]


@pytest.mark.parametrize("who", ["– Enfin, dit-elle.", "— Да.", "— and so on", "– Who is that?", "21 September 2023"])
def test_no_name_below_what_is_quoted(who: str) -> None:
    """Dialogue after a dash continues, too."""
    assert not any(isinstance(block, Quote) and block.attribution for block in body(f"{SAID}\n\n{who}"))


# -- titles that are underlined


@pytest.mark.parametrize("infer", [True, False])
@pytest.mark.parametrize("below", ["\n", "\n\n"])
def test_underlined_titles(below: str, infer: bool) -> None:  # noqa: FBT001 - drawn
    """The line of dashes is the mark of the title above it."""
    text = f"{HEAD}\n{'=' * len(HEAD)}\n\n{LEAD}\n\nWho pays?\n---------{below}{NEXT}"
    parsed = parse(text, infer=infer, standfirst=None)
    conserved(parsed)
    found = parsed.unwrap()
    assert found == Article(HEAD, body=(Paragraph(LEAD), Crosshead("Who pays?"), Paragraph(NEXT)))


def test_a_title_between_two_lines() -> None:
    """Lines above and below are its marks."""
    line = "-" * len(HEAD)
    assert article(f"{line}\n{HEAD}\n{line}", LEAD, NEXT).headline == HEAD
    assert not any(isinstance(block, Separator) for block in article(f"{line}\n{HEAD}\n{line}", LEAD, NEXT).body)


def test_an_underlined_title_below_a_kicker() -> None:
    """A double line makes one of the first blocks the headline."""
    found = article("TRAFFIC", f"{HEAD}\n{'=' * 40}", LEAD, NEXT)
    assert (found.kicker, found.headline) == ("TRAFFIC", HEAD)


@pytest.mark.parametrize("line", ["---", "-" * 300, "***"])
def test_a_separator_below_a_line(line: str) -> None:
    """One that is not as long as the line above it parts, and marks nothing."""
    assert body(f"A line that is no title\n{line}")[-1] == Separator()
