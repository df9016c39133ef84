"""Structures that bare text keeps: tables, summaries, verse, kickers, sign-offs. All texts are of our own writing."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.model import Article, Crosshead, List, Note, Paragraph, Table, Verse
from seednews.seed import parse
from seednews.seed.phrases import is_byline, is_rubric, is_signoff, note_role
from tests.test_laws import conserved

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
    """Short lines right below each other keep their breaks and their indentation, in plain and in wrapped text."""
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


@pytest.mark.parametrize("kicker", ["Analysis", "Meinung", "FLOOD IN MILLBROOK", "Entretien", "МНЕНИЕ", "Interview:"])
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
        ("Analysis", HEAD),
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
    assert is_rubric("Leitartikel")
    assert not is_rubric("Analysis of a flood")


# -- sign-offs

SIGNOFFS = [
    "Reuter", "(Reuters)", "jd/mk (dpa, AFP)", "DW/AFP", "afp/dpa", "/PAP/", "-- AFP", "Quelle: dpa", "-30-", "ENDS",
    "ТАСС",
    "Reporting by Jane Doe; Editing by John Roe", "(Reporting by Jane Doe in Rome; Writing by John Roe)",
    "Bericht von Jana Kessler; redigiert von Uwe Lindner", "(Reportage de Luc Delorme, édité par Marc Arnaud)",
    "Reporte de Lucía Herrera; Editado por Pablo Montes", "Edição de Rui Teixeira", "A cura di Giulia Ferri",
    "Подготовила Анна Белова. Редактор Иван Лужин", "Verslag door Jan Smit", "来源：新华社", "رويترز",
    "责任编辑：王小明",
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
        "Reporting by night is hard.",
        "Bericht von der Front",
        "Paris",
        "UPI und andere",
        "Was dpa sagt",
    ],
)
def test_no_signoff(line: str) -> None:
    """Words that only begin alike."""
    assert not is_signoff(line)


# -- live blogs and interviews


def test_entries_of_a_live_blog() -> None:
    """A time of day heads its entry where others do; a lone one stays a paragraph."""
    found = article(HEAD, LEAD, "10:45 GMT", NEXT, "11:05 GMT", LAST)
    assert [passage.crosshead for passage in found.sections][1:] == [Crosshead("10:45 GMT"), Crosshead("11:05 GMT")]
    assert [each.time.isoformat("minutes") for each in found.times()] == ["10:45", "11:05"]
    assert Paragraph("10:45 GMT") in article(HEAD, LEAD, NEXT, "10:45 GMT", LAST).body


def test_interview() -> None:
    """Questions behind the label of a speaker are no crossheads."""
    questions = ["DW: What happened to the bridge?", "DW: And what comes next?", "DW: Who pays for it?"]
    found = article(HEAD, LEAD, questions[0], NEXT, questions[1], LAST, questions[2], NEXT)
    assert not any(isinstance(block, Crosshead) for block in found.body)
    assert [each.name for each in found.speakers()] == ["DW"] * 3


# -- words of the trade

BYLINES = [
    "By Jane Doe", "Von Jana Kessler", "Par Camille Besson", "Por Lucía Herrera", "Di Giulia Ferri", "Door Jan Smit",
    "Av Ingrid Solberg", "Af Mette Holm", "Text: Karin Lindgren", "Teksti: Aino Salo", "Autor: Anna Zielińska",
    "Автор: Анна Белова", "Автори: Олена Гай", "Από Μαρία Παππά", "Yazan: Elif Yıldız",
    "Oleh: Budi Santoso",
    "Tác giả: Nguyễn An", "بقلم: ليلى حداد", "מאת: דנה לוי", "लेखक: अनिता शर्मा", "文：山田花子", "记者 王小明",
    "김민수 기자",
    "Írta: Kovács Anna", "Napsal: Jan Novák", "De către: Ion Popa", "Mwandishi: Asha Juma", "نویسنده: سارا رضایی",
]  # fmt: skip


@pytest.mark.parametrize("line", BYLINES)
def test_bylines_of_many_languages(line: str) -> None:
    """The words before a writer's name, in more than twenty languages."""
    assert is_byline(line)


def test_two_writers_and_a_town() -> None:
    """Names with a town behind them, above the story; not if the story speaks of them."""
    line = "Jane Doe and Peter Smith, Norwich"
    assert article(HEAD, line, LEAD, NEXT, LAST).byline == line
    spoken = LEAD.replace("The council", "Peter Smith and the council")
    assert article(HEAD, line, spoken, NEXT, LAST).byline is None


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
    assert (note_role(line) or ("", ""))[0] == "editor"
