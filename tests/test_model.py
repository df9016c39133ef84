"""The model admits exactly what every format can carry, and says which field was refused."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given

import seednews
from seednews import model
from seednews.model import (
    Article,
    Crosshead,
    Issue,
    List,
    Metadata,
    Note,
    Paragraph,
    Passage,
    Quote,
    Section,
    Separator,
    Subject,
    Verse,
)
from seednews.testing import issues, language_tags

NOON = datetime(2023, 9, 21, 12, tzinfo=UTC)

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "line feed": (lambda: Paragraph("a\nb"), "Paragraph.text"),
    "carriage return": (lambda: Crosshead("a\rb"), "Crosshead.text"),
    "control": (lambda: Paragraph("a\x0cb"), "Paragraph.text"),
    "not XML": (lambda: Paragraph("a\ufffe"), "Paragraph.text"),
    "lone surrogate": (lambda: Paragraph("a\ud800"), "Paragraph.text"),
    "blank": (lambda: Paragraph(" \u00a0\u3000"), "Paragraph.text"),
    "empty": (lambda: Article(headline=""), "Article.headline"),
    "too long": (lambda: Paragraph("a" * 1_000_001), "Paragraph.text"),
    "not a text": (lambda: Article(standfirst=1), "Article.standfirst"),  # type: ignore[arg-type]
    "byline": (lambda: Article(byline="\t"), "Article.byline"),
    "attribution": (lambda: Quote("a", "b\nc"), "Quote.attribution"),
    "no items": (lambda: List([]), "List.items"),
    "blank item": (lambda: List(["a", " "]), "List.items[1]"),
    "items of a str": (lambda: List("abc"), "List.items"),
    "start without order": (lambda: List(["a"], start=2), "List.start"),
    "start too large": (lambda: List(["a"], ordered=True, start=10**9), "List.start"),
    "no lines": (lambda: Verse([]), "Verse.lines"),
    "unknown role": (lambda: Note("a", "aside"), "Note.role"),  # type: ignore[arg-type]
    "not a block": (lambda: Article(body=[Paragraph("a"), "b"]), "Article.body[1]"),  # type: ignore[list-item]
    "body of a str": (lambda: Article(body="abc"), "Article.body"),  # type: ignore[arg-type]
    "meta of a dict": (lambda: Article(meta={}), "Article.meta"),  # type: ignore[arg-type]
    "naive datetime": (lambda: Metadata(created=datetime(2023, 9, 21)), "Metadata.created"),  # noqa: DTZ001
    "seconds in the offset": (
        lambda: Metadata(modified=NOON.replace(tzinfo=timezone(timedelta(seconds=30)))),
        "Metadata.modified",
    ),
    "offset over 14 hours": (
        lambda: Metadata(published=NOON.replace(tzinfo=timezone(timedelta(hours=15)))),
        "Metadata.published",
    ),
    "date for a datetime": (lambda: Metadata(embargoed=date(2023, 9, 21)), "Metadata.embargoed"),  # type: ignore[arg-type]
    "urgency 0": (lambda: Metadata(urgency=0), "Metadata.urgency"),
    "urgency 10": (lambda: Metadata(urgency=10), "Metadata.urgency"),
    "urgency True": (lambda: Metadata(urgency=True), "Metadata.urgency"),
    "version 0": (lambda: Metadata(version=0), "Metadata.version"),
    "version beyond JSON": (lambda: Metadata(version=2**53), "Metadata.version"),
    "language": (lambda: Metadata(language="english language"), "Metadata.language"),
    "language twice a variant": (lambda: Metadata(language="de-1996-1996"), "Metadata.language"),
    "direction": (lambda: Metadata(direction="up"), "Metadata.direction"),  # type: ignore[arg-type]
    "status": (lambda: Metadata(status="good"), "Metadata.status"),  # type: ignore[arg-type]
    "source": (lambda: Metadata(source="example.com/a"), "Metadata.source"),
    "source with a space": (lambda: Metadata(source="https://example.com/a b"), "Metadata.source"),
    "guid with a space": (lambda: Metadata(guid="a b"), "Metadata.guid"),
    "name with a tab": (lambda: Metadata(provider="a\tb"), "Metadata.provider"),
    "keyword with a tab": (lambda: Metadata(keywords=["a", "b\tc"]), "Metadata.keywords[1]"),
    "keywords of a str": (lambda: Metadata(keywords="abc"), "Metadata.keywords"),
    "subject code": (lambda: Subject("medtop", "1 2"), "Subject.code"),
    "subject scheme": (lambda: Subject("", "1"), "Subject.scheme"),
    "not a subject": (lambda: Metadata(subjects=["medtop:1"]), "Metadata.subjects[0]"),  # type: ignore[list-item]
    "signal": (lambda: Metadata(signals=["a b"]), "Metadata.signals[0]"),
    "no sections": (lambda: Issue("i", "t", None, []), "Issue.sections"),
    "no articles": (lambda: Section("World", []), "Section.articles"),
    "datetime for a date": (lambda: Issue("i", "t", NOON, [Section(None, [Article()])]), "Issue.date"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_refused(what: str) -> None:
    """Each violation is an error of ours and a ValueError, names its field, and can be pickled."""
    make, field = REFUSED[what]
    with pytest.raises(seednews.ModelError) as caught:
        make()
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, seednews.SeedNewsError)
    assert f"{caught.value.owner}.{caught.value.field}" == field
    assert str(caught.value).startswith(f"{field}: ")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own


def test_every_class_is_frozen_and_slotted() -> None:
    """No instance can be changed or given further attributes."""
    classes = [each for each in vars(model).values() if isinstance(each, type) and attrs.has(each)]
    assert len(classes) >= 15
    for each in classes:
        assert "__dict__" not in dir(each), each
        assert each.__setattr__ is not object.__setattr__, each
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Article().headline = "x"  # type: ignore[misc]


def test_admitted() -> None:
    """The edges of what is admitted."""
    Paragraph("a" * 1_000_000)
    Paragraph("\t a \u2028\x85\u200b\ufeff\U0010ffff ")
    Metadata(urgency=9, version=2**53 - 1, language="x-house", source="https://例え.jp/ü?q=%41#f")
    Metadata(created=NOON.replace(tzinfo=timezone(timedelta(hours=-14))))
    List(["a"], ordered=True, start=0)
    assert Article() == Article(None, None, None, (), Metadata())


@given(language_tags())
def test_language_tags(tag: str) -> None:
    """Whatever BCP 47 admits."""
    assert Metadata(language=tag).language == tag


@pytest.mark.parametrize(
    "tag", ["en_US", "e", "123", "en-", "-en", "en--US", "en-a", "en-x", "en-a-bb-a-cc", "ü", "en-US-x", "French"]
)
def test_ill_formed_language_tags(tag: str) -> None:
    """And nothing else."""
    with pytest.raises(seednews.ModelError):
        Metadata(language=tag)


def test_offsets_count() -> None:
    """Two datetimes of one moment are not the same fact where their offsets differ."""
    one, two = Metadata(created=NOON), Metadata(created=NOON.astimezone(timezone(timedelta(hours=2))))
    assert one.created == two.created
    assert one != two


def test_zones_become_offsets() -> None:
    """A zone with rules is kept as the offset that it has at that moment, so that articles pickle and print alike."""
    meta = Metadata(created=datetime(2023, 9, 21, 14, tzinfo=ZoneInfo("Europe/Berlin")))
    assert repr(meta.created) == repr(datetime(2023, 9, 21, 14, tzinfo=timezone(timedelta(hours=2))))
    assert Metadata(created=NOON.replace(tzinfo=timezone(timedelta(0)))) == Metadata(created=NOON)


def test_sequences_become_tuples() -> None:
    """Any iterable will do, and a generator is used up once."""
    assert Article(body=(Paragraph(each) for each in "ab")).body == (Paragraph("a"), Paragraph("b"))
    assert Metadata(keywords=["a"]).keywords == ("a",)


def test_equal_ids_in_an_issue() -> None:
    """Both places are named."""
    twins = [Article(meta=Metadata(id="x")), Article(meta=Metadata(id="x"))]
    with pytest.raises(seednews.ModelError) as caught:
        Issue("i", "t", None, [Section("A", twins[:1]), Section("B", twins[1:])])
    assert "sections[1].articles[0]" in str(caught.value)
    assert "sections[0].articles[0]" in str(caught.value)


@given(issues())
def test_issues(issue: Issue) -> None:
    """Generated issues have at least one article, and pickle."""
    assert issue.articles
    assert pickle.loads(pickle.dumps(issue)) == issue  # noqa: S301 - our own


# -- what is derived


def test_sections() -> None:
    """The body is cut at its crossheads."""
    one, two, three = Paragraph("1"), Paragraph("2"), Separator()
    head, other = Crosshead("A"), Crosshead("B")
    assert Article(body=[one, head, two, three, other]).sections == (
        Passage(None, (one,)),
        Passage(head, (two, three)),
        Passage(other, ()),
    )
    assert Article().sections == ()


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("BERLIN, Sept 21 (Reuters) - The minister said so.", "BERLIN, Sept 21", "Reuters"),
        ("NASHVILLE, Tenn. (AP) — Hundreds gathered.", "NASHVILLE, Tenn.", "AP"),
        ("Berlin (dpa) - Die Regierung hat beschlossen.", "Berlin", "dpa"),
        ("LONDON — The city woke up.", "LONDON", None),
        ("PARIS -- It rained.", "PARIS", None),
        ("VAL-ARGENT, 14 juin (Agence Rivages) — Il pleut.", "VAL-ARGENT, 14 juin", "Agence Rivages"),
        ("Bogotá, 12 de marzo (Agencia Sur) - Llueve.", "Bogotá, 12 de marzo", "Agencia Sur"),
    ],
)
def test_dateline(text: str, place: str, agency: str | None) -> None:
    """Place and agency; the text stays whole."""
    dateline = Article(body=[Crosshead("x"), Paragraph(text)]).dateline
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)
    assert text.startswith(dateline.text)
    assert text[dateline.end :][:1].isalpha()


@pytest.mark.parametrize(
    "text", ["He said (reportedly) - no.", "This one — however — is not.", "a (b) - c", "Nothing here."]
)
def test_no_dateline(text: str) -> None:
    """A dash or brackets do not make one."""
    assert Article(body=[Paragraph(text)]).dateline is None


@pytest.mark.parametrize(
    ("texts", "spans"),
    [
        (["He said “yes” and “no”."], ["“yes”", "“no”"]),
        (["„Ja“, sagte er."], ["„Ja“"]),
        (["« Oui », dit-il."], ["« Oui »"]),
        (["»Ja«, sagte er."], ["»Ja«"]),
        (["「はい」と言った。"], ["「はい」"]),
        (["“He told me ‘go’ then.”"], ["“He told me ‘go’ then.”", "‘go’"]),
        (["It’s the workers’ day."], []),
        (["“Unclosed speech"], []),
        (["“First part", "“second part.” End."], ["“First part|“second part.”"]),
    ],
)
def test_quotations(texts: list[str], spans: list[str]) -> None:
    """Speech in the marks of several languages, nested and across paragraphs; apostrophes are none."""
    article = Article(body=[Paragraph(text) for text in texts])
    found = []
    for each in article.quotations():
        if each.block == each.last_block:
            found.append(texts[each.block][each.start : each.end])
        else:
            found.append(f"{texts[each.block][each.start :]}|{texts[each.last_block][: each.end]}")
    assert found == spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two words — only.", 3),
        ("don't stop", 2),
        ("会谈将于周四开始。", 8),
        ("Im Jahr 2023", 3),
        ("…", 0),
        ("한국어 단어", 2),
    ],
)
def test_word_count(text: str, words: int) -> None:
    """Words where they are written apart, letters where they are not."""
    assert Article(headline=text).word_count == words


def test_reading_time() -> None:
    """In whole minutes, rounded up."""
    assert Article().reading_time == 0
    assert Article("One word").reading_time == 1
    assert Article(body=[Paragraph("word " * 477)]).reading_time == 3


def test_digest_is_of_the_words() -> None:
    """It changes with words and structure, not with metadata."""
    article = Article("H", body=[List(["a", "b"])])
    assert article.digest == attrs.evolve(article, meta=Metadata(id="x")).digest
    others = [Article("H", body=[List(["a"]), List(["b"])]), Article("H", body=[Verse(["a", "b"])]), Article("H", "a")]
    assert len({each.digest for each in [article, *others]}) == 4


def test_text_of_every_block() -> None:
    """Every block with words has them as `.text`."""
    blocks: list[tuple[model.Block, str]] = [
        (Paragraph("a"), "a"),
        (Crosshead("a"), "a"),
        (Quote("a", "b"), "a"),
        (List(["a", "b"]), "a\nb"),
        (Verse(["a", "b"]), "a\nb"),
        (Note("a"), "a"),
    ]
    for block, text in blocks:
        assert not isinstance(block, Separator)
        assert block.text == text
