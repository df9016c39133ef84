"""Blocks that are not part of the story: lines above the headline, kickers, credits, notes, sign-offs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seednews.prose import lexicon
from seednews.seed import Parsed, parse
from tests.test_bare_structures import HEAD, LAST, LEAD, NEXT
from tests.test_laws import conserved
from tests.trade import has, note_role


def read(*blocks: str) -> Parsed:
    """These blocks, of which nothing may be lost."""
    parsed = parse("\n\n".join(blocks))
    conserved(parsed)
    return parsed


def kinds(*blocks: str) -> list[str]:
    """What they are taken for."""
    return [block.kind for block in read(*blocks).blocks]


# -- above the headline


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Jane Doe", "byline"),
        ("Von Jana Kessler", "byline"),
        ("21 September 2023", "paragraph"),
        ("10:45", "paragraph"),
        ("Advertisement", "paragraph"),
        ("Anzeige", "paragraph"),
        ("Listen to this story", "paragraph"),
        ("Síguenos en Facebook", "paragraph"),
        ("Photo: AFP", "note"),
        ("Read more: Ferry sinks", "note"),
        ("***", "separator"),
        ("---", "separator"),
    ],
)
def test_what_precedes_the_headline_is_not_the_headline(line: str, kind: str) -> None:
    """It is set aside before the head is judged."""
    assert kinds(line, HEAD, LEAD, NEXT, LAST)[:2] == [kind, "headline"]


def test_several_lines_above_the_headline() -> None:
    """One after the other, and a kicker below them."""
    assert kinds("***", "https://example.com/x", "By Jane Doe", "Advertisement", HEAD, LEAD, NEXT)[4] == "headline"
    assert kinds("21 September 2023", "OPINION", "By Jane Doe", HEAD, LEAD, NEXT)[1:4] == [
        "kicker",
        "byline",
        "headline",
    ]


# -- kickers


@pytest.mark.parametrize("kicker", ["OPINION", "Meinung", "Verkehr", "Kultur | Musik"])
@pytest.mark.parametrize("between", [[], ["By Jane Doe"], ["Nine of eleven were in favour."]])
def test_kicker_above_byline_or_standfirst(kicker: str, between: Sequence[str]) -> None:
    """Running text is looked for behind the byline and a short standfirst."""
    assert kinds(kicker, HEAD, *between, LEAD, NEXT)[:2] == ["kicker", "headline"]


def test_two_or_three_words_are_a_headline() -> None:
    """Above a line that reads as one, too."""
    second = "Council and county agree on a bridge of stone"
    assert read("Flood in Millbrook", second + ".", LEAD, NEXT).blocks[0].basis.score > 0.6
    assert read("Flood in Millbrook", second, LEAD, NEXT).unwrap().headline == "Flood in Millbrook"


# -- rights, sign-offs


@pytest.mark.parametrize(
    "line", ["© RIPRODUZIONE RISERVATA", "© 2023 AFP", "All rights reserved.", "版权所有，禁止转载"]
)
def test_rights_are_no_caption(line: str) -> None:
    """They close a report, or are a paragraph above its end."""
    assert has(line, lexicon.RIGHTS)
    assert note_role(line) is None
    assert read(HEAD, LEAD, NEXT, LAST, line).blocks[-1].role == "signoff"
    assert kinds(HEAD, LEAD, line, NEXT, LAST, LEAD, NEXT, LAST)[2] == "paragraph"


@pytest.mark.parametrize("line", ["The bridge in May. © AFP/Jane Doe", "© Jane Doe/AFP"])
def test_credits_with_a_sign_of_rights(line: str) -> None:
    """These stay captions."""
    assert note_role(line) == "caption"


# -- notes


CORRECTIONS = [
    "This article was amended on 22 September 2023. The bridge is of stone.",
    "This story has been corrected to show that work begins in spring.",
    "An earlier version of this article misstated the year.",
    "(This version corrects the year in paragraph 2)",
    "Erratum: the bridge is of stone.",
    "【訂正】橋は石でできています。",
    "تصويب: الجسر من حجر",
    "In einer früheren Version dieses Artikels stand, die Brücke sei aus Holz.",
    "Une première version de cet article indiquait une autre année.",
    "Cet article a été modifié le 22 septembre.",
    "Una versión anterior de este artículo decía otra cosa.",
    "Este texto foi corrigido às 10h.",
    "Questo articolo è stato corretto il 22 settembre.",
    "In een eerdere versie van dit artikel stond een ander jaar.",
    "I en tidigare version av artikeln stod fel årtal.",
    "I en tidligere versjon av saken sto det feil årstall.",
    "Jutun aiemmassa versiossa oli väärä vuosi.",
    "W poprzedniej wersji artykułu podaliśmy zły rok.",
    "V původní verzi článku byl špatný rok.",
    "A cikk korábbi változatában rossz év szerepelt.",
    "В предыдущей версии статьи был указан другой год.",
    "У попередній версії статті був інший рік.",
    "Σε προηγούμενη έκδοση του άρθρου υπήρχε λάθος.",
    "Haberin önceki sürümünde yıl yanlıştı.",
    "Artikel ini telah diubah untuk memperbaiki tahun.",
    "Bài viết này đã được đính chính.",
    "בגרסה קודמת של הכתבה נפלה טעות.",
    "इस लेख को संशोधित किया गया है।",
    "この記事は22日に訂正しました。",
    "이 기사는 22일 수정되었습니다.",
]


@pytest.mark.parametrize("line", CORRECTIONS)
def test_sentences_that_correct_their_article(line: str) -> None:
    """In more than twenty languages, with no label and no colon."""
    assert note_role(line) == "correction"


def test_editors_note_with_a_dash() -> None:
    """As some agencies have it."""
    assert note_role("EDITOR'S NOTE — This is the first part of a series.") == "editor"


@pytest.mark.parametrize(
    "line",
    [
        "This story begins in spring.",
        "Correction officers strike",
        "In the picture: the mayor",
    ],
)
def test_no_more_notes(line: str) -> None:
    """Sentences and titles that only begin alike."""
    assert note_role(line) is None


# -- credits, pointers, furniture


@pytest.mark.parametrize(
    "line",
    [
        "Reuters/Jane Doe",
        "The mayor cuts the ribbon on Monday. REUTERS/Jane Doe",
        "Illustration by Jane Doe",
        "（新华社记者王小明摄）",
        "사진=연합뉴스",
        "चित्र: एएफपी",
    ],
)
def test_more_credits(line: str) -> None:
    """Agency and name, who drew it, Chinese and Korean forms."""
    assert has(line, lexicon.CREDIT)
    assert note_role(line) == "caption"


@pytest.mark.parametrize(
    "line",
    ["相关链接：", "Loe edasi: parv uppus", "Lestu meira: ferjan sökk", "Skaityti daugiau: keltas", "Video: the mayor"],
)
def test_more_pointers(line: str) -> None:
    """Words that lead elsewhere."""
    assert note_role(line) == "related"


@pytest.mark.parametrize(
    "line",
    [
        "Tags: a, b",
        "#bridge #river",
        "Updated 2 hours ago",
        "3 min read",
        "Copy link",
        "Comments (12)",
    ],
)
def test_more_furniture(line: str) -> None:
    """Buttons, tags and times are not crossheads."""
    assert has(line, lexicon.PROMOTION, lexicon.BUTTON, lexicon.TAGS, lexicon.DATE)
    assert kinds(HEAD, LEAD, NEXT, line, LAST)[3] == "paragraph"


# -- live blogs, dialogues, lists, quotations


def test_the_first_entry_of_a_live_blog_is_no_standfirst() -> None:
    """It begins with a time, as others do."""
    blog = (
        "14:32 Uhr: Zwei Dörfer geräumt",
        LEAD,
        "13:10 Uhr: Die Feuerwehr hilft",
        NEXT,
        "12:05 Uhr: Es regnet",
        LAST,
    )
    found = kinds("Newsblog: Hochwasser im Tal", *blog)
    assert found[1] == found[3] == found[5] != "standfirst"
    assert "standfirst" not in kinds("Newsblog", *blog)
    assert "standfirst" not in kinds("Live: flood in the valley", "Kl. 10.45", LEAD, "Kl. 11.20", NEXT)
    assert "standfirst" not in kinds("Live: flood", "10.45am GMT", "Two villages cleared", LEAD, "11.20am GMT", NEXT)


def test_questions_of_a_dialogue_are_no_crossheads() -> None:
    """Other blocks begin with the same dash."""
    found = kinds(
        "El último pastor", LEAD, "—Aquí ya no queda nadie —dice.", "—¿Y sus hijos?", "—En Madrid, todos.", NEXT
    )
    assert found[3] == "paragraph"


def test_a_colon_alone_makes_no_quotation() -> None:
    """Words of speaking have to lead to it, where it has no quotation marks."""
    told = "The river will rise again in spring, and nobody knows how high it will go this time around the old town."
    assert kinds(HEAD, LEAD, "But there is one problem:", told, NEXT)[3] == "paragraph"
    assert "quote" not in kinds(HEAD, LEAD, NEXT[:-1] + " for this reason:", told, LAST)


def test_reasons_of_a_standfirst_are_true() -> None:
    """One as long as the paragraphs is not called short, and in Thai no missing full stop is a reason."""
    thai = (
        "เปิดสะพานข้ามแม่น้ำแห่งใหม่",
        "สะพานข้ามแม่น้ำเปิดให้ใช้อีกครั้งเมื่อวันจันทร์หลังจากปิดซ่อมนานสองปี นายกเทศมนตรีเป็นประธานในพิธีเปิด และรถคันแรกวิ่งผ่าน",
        "เทศบาลใช้งบประมาณสี่สิบล้านบาท มากกว่าที่วางแผนไว้หนึ่งในสี่ เพราะน้ำในแม่น้ำสูงเกินไปในฤดูแรกของการก่อสร้าง",
        "ช่องทางที่สองจะเปิดในปีหน้า หลังจากนั้นเทศบาลต้องการสร้างทางจักรยานทางด้านเหนือของสะพาน ซึ่งไม่ได้อยู่ในแผนเดิม",
    )
    reasons = read(*thai).blocks[1].basis.reasons
    assert not {"is short", "does not end with a full stop"} & set(reasons)
