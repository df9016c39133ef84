"""What is derived from an article's words: datelines, quotations, speakers, times. All texts are of our own writing."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, time

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import seednews
from seednews.model import Article, Block, Crosshead, List, Paragraph, Quote
from seednews.model.article import once
from seednews.prose.dateline import find_dateline
from seednews.prose.quotations import find_quotations
from seednews.prose.times import is_clock_time

# -- datelines: text, town, date, agency

DATELINES = [
    ("BERLIN, Sept 21 (Reuters) - The dam", "BERLIN", "Sept 21", "Reuters"),
    ("NEW YORK (AP) — The dam", "NEW YORK", None, "AP"),
    ("ST. LOUIS — The dam", "ST. LOUIS", None, None),
    ("KYIV, Ukraine (AP) _ The dam", "KYIV, Ukraine", None, "AP"),
    ("LONDON -- “No,” she said", "LONDON", None, None),
    ("WASHINGTON/BRUSSELS, Sept. 21 (Reuters) - The dam", "WASHINGTON/BRUSSELS", "Sept. 21", "Reuters"),
    ("Berlin (dpa) - Der Damm", "Berlin", None, "dpa"),
    ("Hamburg (eb) – Der Damm", "Hamburg", None, "eb"),
    ("Madrid, 21 sep (EFE).- El dique", "Madrid", "21 sep", "EFE"),
    ("Lisboa, 21 set 2023 (Lusa) – O dique", "Lisboa", "21 set 2023", "Lusa"),
    ("PARIS, 14 juin (AFP) – Le barrage", "PARIS", "14 juin", "AFP"),
    ("(ANSA) - ROMA, 21 SET - La diga", "ROMA", "21 SET", "ANSA"),
    ("Warszawa (PAP) – Tama", "Warszawa", None, "PAP"),
    ("MOSCOW, September 21. /TASS/. The dam", "MOSCOW", "September 21", "TASS"),
    ("МОСКВА, 21 сентября. /ТАСС/. Плотина", "МОСКВА", "21 сентября", "ТАСС"),
    ("Москва. 21 сентября. INTERFAX.RU - Плотина", "Москва", "21 сентября", "INTERFAX"),
    ("القاهرة (رويترز) - السد", "القاهرة", None, "رويترز"),
    ("دبي - رويترز: السد", "دبي", None, "رويترز"),
    ("नई दिल्ली, 21 सितंबर (भाषा) बांध", "नई दिल्ली", "21 सितंबर", "भाषा"),
    ("新华社北京9月21日电（记者王小明）大坝", "北京", "9月21日", "新华社"),
    ("中新网上海9月21日电 大坝", "上海", "9月21日", "中新网"),
    ("（中央社記者王小明台北21日電）大壩", "台北", "21日", "中央社"),
    ("【東京】ダムは", "東京", None, None),
    ("【ワシントン共同】ダムは", "ワシントン", None, "共同"),
    ("【北京＝山田花子】ダムは", "北京", None, None),
    ("［東京\u300021日\u3000ロイター］ - ダムは", "東京", "21日", "ロイター"),
    ("(서울=연합뉴스) 홍길동 기자 = 댐은", "서울", None, "연합뉴스"),
    ("ΑΘΗΝΑ — Το φράγμα", "ΑΘΗΝΑ", None, None),
    ("WASHINGTON, D.C. — The dam", "WASHINGTON, D.C.", None, None),
    ("WASHINGTON, D.C.—The dam", "WASHINGTON, D.C.", None, None),
    ("WASHINGTON, D.C., Sept 21 (Reuters) — The dam", "WASHINGTON, D.C.", "Sept 21", "Reuters"),
    ("NASHVILLE, Tenn., Sept 21 (AP) — The dam", "NASHVILLE, Tenn.", "Sept 21", "AP"),
    ("LONDON.— The dam", "LONDON", None, None),
    ("Budapest, 2023. szeptember 21., csütörtök (MTI) - A gát", "Budapest", "2023. szeptember 21., csütörtök", "MTI"),
    ("PARIS, lundi 14 juin (AFP) – Le barrage", "PARIS", "lundi 14 juin", "AFP"),
    ("MADRID, 21 (EUROPA PRESS) El dique", "MADRID", "21", "EUROPA PRESS"),
    ("MADRID, 21 Sep. (EUROPA PRESS) “Ya”", "MADRID", "21 Sep.", "EUROPA PRESS"),
    ("OSLO (NTB): Dammen", "OSLO", None, "NTB"),
    ("Oslo (NTB): Dammen", "Oslo", None, "NTB"),
    ("Jakarta, CNN Indonesia -- Bendungan", "Jakarta", None, "CNN Indonesia"),
    ("JAKARTA, KOMPAS — Bendungan", "JAKARTA", None, "KOMPAS"),
    ("КИЕВ. 21 сентября. УНН. Плотина", "КИЕВ", "21 сентября", "УНН"),
    ("МОСКВА, 21 сен — РИА Новости. Плотина", "МОСКВА", "21 сен", "РИА Новости"),
    ("МОСКВА, 21 сентября (РИА Новости) — Плотина", "МОСКВА", "21 сентября", "РИА Новости"),
    ("Frankfurt am Main (AFP) Der Damm ist gebrochen.", "Frankfurt am Main", None, "AFP"),
    ("PARIS, TEXAS — The dam", "PARIS, TEXAS", None, None),
    ("KYIV. Sept 21. INTERFAX-UKRAINE – The dam", "KYIV", "Sept 21", "INTERFAX-UKRAINE"),
]
NO_DATELINES = [
    "Angela Merkel (CDU) – die Kanzlerin – kam.",
    "Marco Rossi (Ferrari) – 1:32",
    "Москва — столица России",
    "NATO — the alliance — met.",
    "NATO — The alliance met.",
    "UPDATE 1 - The dam broke.",
    "【速報】ダムは",
    "VIDEO - Der Damm brach.",
    "The war - and AFP - goes on",
    "Seine Frau (45) - sie kam",
    "9月21日电影节开幕",
    "I — He said",
    "BERLIN, Sept 21 (Reuters) -",
    "London – das ist die Stadt an der Themse.",
    "London (AFP) ist die Stadt an der Themse.",
    "London, BBC – das klingt nach Radio.",
    "Mr Smith, AP reporter – He came.",
    "Foto (AFP) Der Damm im Juni",
    "Von Max Muster (dpa) Der Damm ist gebrochen.",
    "MEIER (SPD): Wir haben gewartet.",
    "Harrisburg, PA — The dam broke.",
    "Agence France-Presse (AFP) Reporter kamen an den Damm.",
    "Der Damm brach am 21. September. Er war alt.",
    "Der Damm. 21 Jahre. So alt war er.",
    "Kessler, Agentur für Arbeit – Der Damm brach.",
]


@pytest.mark.parametrize(("text", "town", "date", "agency"), DATELINES)
def test_datelines(text: str, town: str, date: str | None, agency: str | None) -> None:
    """Place, date and agency in many scripts and shapes; the text stays whole."""
    found = Article(body=[Paragraph(text)]).dateline
    assert found is not None
    assert (found.town, found.date, found.agency) == (town, date, agency)
    assert text.startswith(found.text)
    assert found.end > len(found.text) - 1
    assert text[found.end] == "“" or text[found.end].isalpha()


@pytest.mark.parametrize("text", NO_DATELINES)
def test_no_datelines(text: str) -> None:
    """Brackets and dashes alone make none, nor do bodies in the news and words of the trade."""
    assert find_dateline(text) is None


@given(st.text("ABC abc(),./-—–【】電日月1新华社", max_size=60))
def test_any_text_has_a_dateline_or_none(text: str) -> None:
    """A dateline begins the text and ends inside it."""
    found = find_dateline(text)
    if found is not None:
        assert text.startswith(found.text)
        assert 0 < found.end <= len(text)
        assert found.place
        assert found.town in found.place


# -- quotations


def spans(*texts: str) -> list[tuple[int, str]]:
    """Depth and words of each quotation."""
    return [
        (
            each.depth,
            texts[each.block][each.start : each.end]
            if each.block == each.last_block
            else f"{texts[each.block][each.start :]}|{texts[each.last_block][: each.end]}",
        )
        for each in find_quotations(texts)
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["”Ja”, sa hon. ”Nej”."], [(0, "”Ja”"), (0, "”Nej”")]),
        (["他说“好”就走了，又说「是『对』吧」。"], [(0, "“好”"), (0, "「是『对』吧」"), (1, "『对』")]),
        (["‘The workers’ day is here,’ he said."], [(0, "‘The workers’ day is here,’")]),
        (["'The workers' day is here,' he said. 'Tis rock 'n' roll."], [(0, "'The workers' day is here,'")]),
        (["It's the dogs' breakfast; he isn't 'at home' now."], [(0, "'at home'")]),
        (['He is 6\'2" tall. "Yes," she said.'], [(0, '"Yes,"')]),
        (['צה"ל אמר "כן" אתמול'], [(0, '"כן"')]),
        (["„Ja, ‚nein‘ und „so““, sagte er."], [(0, "„Ja, ‚nein‘ und „so““"), (1, "‚nein‘"), (1, "„so“")]),
        (["»Er sagte ›ja‹«, »und«."], [(0, "»Er sagte ›ja‹«"), (1, "›ja‹"), (0, "»und«")]),
        (["« Il dit « oui » », dit-il."], [(0, "« Il dit « oui » »"), (1, "« oui »")]),
        (["“He said ‘go then.” He left."], [(0, "“He said ‘go then.”")]),
        (["«Primero.", "»Segundo», dijo."], [(0, "«Primero.|»Segundo»")]),
        (['"안녕"이라고 말했다.'], [(0, '"안녕"')]),
        (["Rock ’n’ roll of the ’90s in ’s-Hertogenbosch’s ‘town’."], [(0, "‘town’")]),
        (["„Tak”, powiedział."], [(0, "„Tak”")]),
    ],
)
def test_quotations(texts: list[str], expected: list[tuple[int, str]]) -> None:
    """The marks of many languages, nested and across paragraphs; apostrophes and inches are none."""
    assert spans(*texts) == expected


@given(st.lists(st.text("ab s’'‘“”„«»‹›「」『』\"״,. 好", max_size=30), max_size=5))
def test_quotations_lie_inside_each_other_or_apart(texts: list[str]) -> None:
    """Spans begin and end with marks, in order; two of them never cross, and depth counts what is around."""
    found = find_quotations(texts)
    places = [((each.block, each.start), (each.last_block, each.end), each.depth) for each in found]
    assert places == sorted(places, key=lambda each: each[0])
    for each in found:
        assert not texts[each.block][each.start].isalnum()
        assert not texts[each.last_block][each.end - 1].isalnum()
    for start, end, depth in places:
        assert start < end
        around = [other for other in places if other[0] < start and end < other[1]]
        crossing = [other for other in places if other[0] < start < other[1] < end]
        assert not crossing
        assert len(around) <= depth


@given(
    st.sampled_from(["“”", "„“", "„”", "«»", "»«", "「」", "‘’", "‹›", "””"]),
    st.lists(st.sampled_from(["bridge", "don’t", "it’s", "river", "Brücke"]), min_size=1, max_size=6),
)
def test_marked_words_are_found(marks: str, words: list[str]) -> None:
    """Words between a pair of marks are a quotation, whatever apostrophes are among them."""
    speech = f"{marks[0]}{' '.join(words)}{marks[1]}"
    assert spans(f"She said {speech} and went.") == [(0, speech)]


# -- speakers and times


def test_speakers() -> None:
    """A label counts from its second time on, where one asks or comes often; one colon makes no speaker."""
    body: list[Block] = [
        Paragraph("Der Fluss: was er braucht."),
        Paragraph("DW: Was geschah?"),
        Paragraph("Kessler: Der Damm brach."),
        Crosshead("DW: Und dann?"),
        Paragraph("DW: Und heute?"),
        Paragraph("Kessler: Heute steht er."),
        Quote("DW: Nein?"),
    ]
    article = Article(body=body)
    assert [(each.block, each.name) for each in article.speakers()] == [
        (1, "DW"),
        (2, "Kessler"),
        (4, "DW"),
        (5, "Kessler"),
    ]
    for each in article.speakers():
        block = body[each.block]
        assert isinstance(block, Paragraph)
        assert block.text[: each.end].rstrip() == f"{each.name}:"
    assert Article(body=body[:3]).speakers() == ()
    assert [
        each.name
        for each in Article(body=[Paragraph("问：怎么样？"), Paragraph("答：好。"), Paragraph("问：是吗？")]).speakers()
    ] == ["问", "问"]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["记者：大桥为什么修了两年？", "因为河水太高。", "记者：谁来付钱？"], "记者 记者"),
        (["記者／橋はなぜ？", "市長／川が。", "記者／では？"], "記者 記者"),
        (["記者:橋はなぜ？", "記者:では？"], "記者 記者"),
        (["问：怎么样？", "答：好。", "问：是吗？", "答：是。"], "问 答 问 答"),
        (["문: 왜?", "답: 강.", "문: 그럼?", "답: 네."], "문 답 문 답"),
        (["سؤال: لماذا؟", "جواب: النهر.", "سؤال: ومن؟", "جواب: نحن."], "سؤال جواب سؤال جواب"),
        (["प्रश्न: क्यों?", "उत्तर: नदी।", "प्रश्न: कब?", "उत्तर: कल।"], "प्रश्न उत्तर प्रश्न उत्तर"),
        (["Q: Why?", "A: The river.", "Q: Who?", "A: We."], "Q A Q A"),
        (["F: Warum?", "A: Der Fluss.", "F: Wer?", "A: Wir."], "F A F A"),
        (["В: Почему?", "О: Река.", "В: Кто?", "О: Мы."], "В О В О"),
        (["P. ¿Por qué?", "R. El río.", "P. ¿Y ahora?", "R. Nada."], "P R P R"),
        (["P.- ¿Por qué?", "R.- El río.", "P.- ¿Y ahora?", "R.- Nada."], "P R P R"),
        (["R – Pourquoi ?", "R – Et puis ?"], "R R"),
        (["DW : Pourquoi ?", "DW : Et puis ?"], "DW DW"),
        (["P. Muster: Why?", "P. Muster: No."], "P. Muster P. Muster"),
        (["A. Muster came.", "A. Muster went?", "A. Muster was here."], ""),
        (["A. The river", "B. The town", "A. The bridge"], ""),
        (["Who: he?", "What: it."], ""),
    ],
)
def test_labels_of_many_languages(texts: list[str], expected: str) -> None:
    """With the colons of their scripts; behind letters for question and answer, a stop or a dash; initials are none."""
    found = Article(body=[Paragraph(text) for text in texts]).speakers()
    assert " ".join(each.name for each in found) == expected
    for each in found:
        assert texts[each.block].startswith(each.name)
        assert each.end > len(each.name)
        assert not texts[each.block][each.end].isspace()


@pytest.mark.parametrize(
    ("text", "expected", "zone"),
    [
        ("10:45 GMT", time(10, 45), "GMT"),
        ("10.45 Uhr", time(10, 45), None),
        ("14h30", time(14, 30), None),
        ("[9:05 pm ET]", time(21, 5), "ET"),
        ("kl. 10.45", time(10, 45), None),
        ("12:00 a.m.", time(0, 0), None),
        ("10時45分", time(10, 45), None),
        ("10:45:30", time(10, 45, 30), None),
        ("上午10:45", time(10, 45), None),
        ("下午3时05分", time(15, 5), None),
        ("午前10時45分", time(10, 45), None),
        ("午後3:05", time(15, 5), None),
        ("오전 10:45", time(10, 45), None),
        ("오후 3시 05분", time(15, 5), None),
        ("10시 45분", time(10, 45), None),
        ("10：45", time(10, 45), None),
        ("【10:45】", time(10, 45), None),
        ("10:45 น.", time(10, 45), None),
        ("۱۰:۴۵", time(10, 45), None),
        ("ساعت ۱۰:۴۵", time(10, 45), None),
        ("١٠:٤٥", time(10, 45), None),
        ("الساعة ١٠:٤٥ مساء", time(22, 45), None),
        ("१०:४५ बजे", time(10, 45), None),
        ("10:45 мск", time(10, 45), "мск"),
        ("10:45 (МСК)", time(10, 45), "МСК"),
        ("10.45 uur", time(10, 45), None),
        ("godz. 10:45", time(10, 45), None),
        ("Pukul 10.45 WIB", time(10, 45), "WIB"),
        ("Ora 10.45", time(10, 45), None),
        ("às 10h45", time(10, 45), None),
        ("1045 GMT", time(10, 45), "GMT"),
        ("10:45 Ortszeit", time(10, 45), None),
        ("10:45 (hora local)", time(10, 45), None),
        ("Kl. 10.45", time(10, 45), None),
        ("10.45am GMT", time(10, 45), "GMT"),
        ("10:45 μ.μ.", time(22, 45), None),
        ("10.45 óra", time(10, 45), None),
        ("Saat 10.45", time(10, 45), None),
    ],
)
def test_times(text: str, expected: time, zone: str | None) -> None:
    """Alone, and with a dash behind it; no date comes with it."""
    assert is_clock_time(text)
    for words in (text, f"{text} – The dam breaks"):
        (found,) = Article(body=[Paragraph("Before."), Crosshead(words)]).times()
        assert (found.block, found.time, found.zone) == (1, expected, zone)
        assert words[found.start : found.end] == text


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("+++ 10:45 Der Damm bricht +++", "10:45"),
        ("+++ 10:45 Uhr: Der Damm bricht +++", "10:45 Uhr"),
        ("+++ 10:45 Uhr +++ Der Damm bricht", "10:45 Uhr"),
        ("Update 10:45 – The dam breaks", "10:45"),
        ("Aktualisiert: 10.45 Uhr", "10.45 Uhr"),
        ("Обновлено в 10:45", "в 10:45"),
        ("[10:45] The dam breaks", "[10:45]"),
        ("【10:45】大坝决口", "【10:45】"),
        ("10:45：大坝决口", "10:45"),
    ],
)
def test_times_behind_crosses_and_words(text: str, clock: str) -> None:
    """The crosses of a ticker and words such as *Update* are not part of the time; brackets are, and separate it."""
    (found,) = Article(body=[Paragraph(text)]).times()
    assert text[found.start : found.end] == clock
    assert found.time == time(10, 45)


def test_a_line_that_is_only_a_time() -> None:
    """Crosses and *Update* around it change nothing; words do."""
    assert all(map(is_clock_time, ("+++ 10:45 Uhr +++", "Update 10:45", "10:45 Ortszeit", "上午10:45")))
    assert not any(map(is_clock_time, ("+++ 10:45 Der Damm bricht +++", "[10:45] The dam", "1045", "Update 2", "")))


@pytest.mark.parametrize(
    "text",
    [
        *("10.45", "3.14 is pi", "25:00", "10:45 was when it broke", "1:0 for Aller", "13:30 pm", "10.45 euro"),
        *(
            "1045",
            "2023 GMT was no year",
            "上午10:45大坝决口",
            "in 10:45",
            "Update 2: The dam",
            "+++ Der Damm +++",
            "下午25:10",
        ),
    ],
)
def test_what_is_no_time(text: str) -> None:
    """Amounts, results, and times within a sentence."""
    assert Article(body=[Paragraph(text), List(["10:45 GMT"])]).times() == ()


# -- worked out once


def test_what_was_worked_out_is_no_part_of_an_article() -> None:
    """Equality, hash, pickles, fields and repr do not change when derived values are computed."""
    asked, fresh = (Article("H", body=[Paragraph("BERLIN, Sept 21 (Reuters) - It began.")]) for _ in range(2))
    assert (asked.word_count, asked.reading_time, asked.dateline is None) == (7, 1, False)
    assert (asked, hash(asked), repr(asked)) == (fresh, hash(fresh), repr(fresh))
    assert pickle.dumps(asked) == pickle.dumps(fresh)
    assert pickle.loads(pickle.dumps(asked)).word_count == 7  # noqa: S301 - our own
    assert "_memory" not in attrs.asdict(asked)


def test_other_words_are_counted_anew() -> None:
    """Metadata change nothing of the words; any other change does."""
    article = Article("One two", body=[Paragraph("BERLIN, Sept 21 (Reuters) - It began.")])
    assert article.word_count == 8
    assert article.with_meta(language="en").word_count == 8
    assert attrs.evolve(article, headline="One").word_count == 7
    assert attrs.evolve(article, body=[]).dateline is None


def test_it_is_worked_out_once() -> None:
    """On the way of an article through several formats, metadata filled in between."""
    article, seen = Article("H", body=[Paragraph("It began.")]), []

    def work(asked: Article) -> int:
        seen.append(asked)
        return len(seen)

    assert once(article, "test", work) == 1
    filled = seednews.publishable(
        article.with_meta(language="en"), seednews.House(provider="H"), datetime(2026, 11, 30, tzinfo=UTC)
    )
    assert once(filled, "test", work) == 1
    assert once(attrs.evolve(article, headline="I"), "test", work) == 2
