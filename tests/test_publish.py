"""What publishing adds, from the article, the house and stated defaults."""

from __future__ import annotations

import uuid
import warnings
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

import seednews
from seednews import Article, House, Issue, IssueMetadata, Metadata, Paragraph, Section
from seednews.publishing.house import EPOCH

NOW = datetime(2023, 9, 21, 10, 15, tzinfo=UTC)
UNTOLD = Article("7 – 5")
"""No words that would tell a language."""
HOUSE = House(
    provider="Example News", authority="example.com,2023", language="en", rights="© EN", credit="EN", urgency=5
)


def quietly(article: Article, house: House = HOUSE, now: datetime | None = NOW) -> Metadata:
    """Metadata of the publishable article; any warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return seednews.publishable(article, house, now).meta


def test_the_house_fills_in() -> None:
    """With a full house nothing is a default."""
    meta = quietly(Article("H", meta=Metadata(id="a b/ü")))
    assert meta == Metadata(
        id="a b/ü",
        guid="tag:example.com,2023:a%20b/%C3%BC",
        version=1,
        language="en",
        modified=NOW,
        status="usable",
        provider="Example News",
        rights="© EN",
        credit="EN",
        urgency=5,
    )


def test_what_is_there_stays() -> None:
    """The article's own metadata wins."""
    own = Metadata(
        guid="urn:x",
        version=7,
        language="de",
        modified=EPOCH,
        status="canceled",
        provider="P",
        rights="R",
        credit="C",
        urgency=1,
    )
    assert quietly(Article(meta=own)) == own


def test_a_bare_house_says_what_it_assumes() -> None:
    """Each default is reported by a warning that names the field."""
    with pytest.warns(seednews.SeedNewsWarning) as told:
        meta = seednews.publishable(UNTOLD).meta
    assert (meta.provider, meta.language, meta.modified) == ("unknown", "und", EPOCH)
    assert sorted(str(each.message).split(":")[0] for each in told) == [
        "language",
        "modified",
        "provider",
    ]


def test_the_language_of_the_words() -> None:
    """If neither article nor house gives one, and the text is clear; it is reported anyway."""
    text = "Die Brücke über die Aller ist wieder offen, teilte die Stadt am Montag mit. Die Bürger freuen sich sehr."
    with pytest.warns(seednews.SeedNewsWarning, match="language: missing; detected 'de'"):
        assert seednews.publishable(Article(text), House(provider="P"), NOW).meta.language == "de"
    with pytest.warns(seednews.SeedNewsWarning, match="the house file says 'en', but the text is in 'de'"):
        assert seednews.publishable(Article(text), HOUSE, NOW).meta.language == "de"


@pytest.mark.parametrize(
    ("said", "text", "language"),
    [
        ("de-AT", "Die Brücke über die Aller ist wieder offen, teilte die Stadt am Montag mit.", "de-AT"),
        ("en", "محادثات السلام تبدأ يوم الخميس في العاصمة بعد أسبوع من الهدنة", "ar"),
        ("en", "Brücke", "en"),
        ("no", "Broen over elva er åpen igjen, opplyste kommunen mandag. Innbyggerne er glade for det.", "no"),
    ],
)
def test_the_language_of_a_house_is_a_fallback(said: str, text: str, language: str) -> None:
    """An article whose words are surely in another language gets that one; close languages are for the house to say."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", seednews.SeedNewsWarning)
        assert seednews.publishable(Article(text), attrs.evolve(HOUSE, language=said), NOW).meta.language == language


def test_the_language_of_an_issue() -> None:
    """It is that of the house file, unless most words are in another; a given one is kept."""
    arabic = Article("محادثات السلام تبدأ يوم الخميس في العاصمة بعد أسبوع من الهدنة")
    english = Article("Peace talks begin on Thursday in the capital after a week of truce, both of the sides said")
    for given, articles, language in (
        (None, [arabic, arabic], None),
        (None, [arabic, english], "en"),
        ("ar", [arabic, english], "ar"),
    ):
        issue = Issue("i", "T", None, [Section(None, articles)], IssueMetadata(language=given))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", seednews.SeedNewsWarning)
            assert seednews.publishable(issue, attrs.evolve(HOUSE, language="en"), NOW).meta.language == language


def test_the_direction_of_the_words() -> None:
    """Text that runs from the right says so; the rest needs no word."""
    arabic = attrs.evolve(HOUSE, language="ar")
    assert quietly(Article("محادثات السلام تبدأ يوم الخميس"), arabic).direction == "rtl"
    assert quietly(Article("Talks begin")).direction is None


def test_dates_come_from_the_article() -> None:
    """When it was published, else created, else now."""
    created = datetime(2023, 1, 1, tzinfo=UTC)
    published = datetime(2023, 1, 2, tzinfo=UTC)
    assert quietly(Article(meta=Metadata(created=created))).modified == created
    assert quietly(Article(meta=Metadata(created=created, published=published))).modified == published
    assert quietly(Article()).modified == NOW


def test_guids_without_an_authority() -> None:
    """A UUID of version 5, of the id or else of the words."""
    house = attrs.evolve(HOUSE, authority=None)
    one = quietly(Article("H", meta=Metadata(id="x")), house).guid
    assert one is not None
    assert uuid.UUID(one).version == 5
    assert quietly(Article("other", meta=Metadata(id="x")), house).guid == one
    assert quietly(Article("H"), house).guid == quietly(Article("H", meta=Metadata(keywords=["k"])), house).guid
    assert len({quietly(Article(words), house).guid for words in ("H", "I", "x")} | {one}) == 4


def test_guids_are_these() -> None:
    """They must never change: receivers know articles by them."""
    assert quietly(Article(meta=Metadata(id="2b9ab735b7b8754d")), House(provider="p", language="en")).guid == (
        "urn:uuid:3112ad4a-7366-5956-8148-8a068da6a349"
    )
    assert quietly(Article("H", body=[Paragraph("a")]), House(provider="p", language="en")).guid == (
        "urn:uuid:1cb36328-c181-521f-bafa-e11f07e6e7fc"
    )


@pytest.mark.parametrize("name", ["newsml-g2", "epub"])
def test_missing_names_the_fields(name: str) -> None:
    """And writing refuses with the same names."""
    lacking = seednews.missing(Article("H"), name)
    assert set(lacking) <= {field.name for field in attrs.fields(Metadata)}
    assert "guid" in lacking
    with pytest.raises(seednews.NotPublishable) as caught:
        seednews.dumps(Article("H"), name)
    assert caught.value.fields == lacking
    assert "guid" in str(caught.value)
    assert seednews.missing(seednews.publishable(Article("H"), HOUSE, NOW), name) == ()


def test_a_book_of_no_words() -> None:
    """There is nothing to make its title of."""
    assert seednews.missing(seednews.publishable(Article(), HOUSE, NOW), "epub") == ("headline",)


@pytest.mark.parametrize(
    "authority", ["example.com", "example.com,23", "exa mple.com,2023", ",2023", "example.com,2023:x"]
)
def test_authorities_that_are_none(authority: str) -> None:
    """A tag URI needs a domain and a date."""
    with pytest.raises(seednews.ModelError, match=r"House\.authority"):
        House(authority=authority)


def test_authorities() -> None:
    """Domains and addresses, with a year, a month or a day."""
    for authority in ("example.com,2023", "news@example.com,2023-09", "a.example,2023-09-21"):
        assert House(authority=authority).authority == authority


def test_house_from_toml(tmp_path: Path) -> None:
    """Keys at the top of a file, or in the table of a project."""
    file = tmp_path / "house.toml"
    file.write_text('provider = "Example News"\nlanguage = "en"\n', "utf-8")
    assert House.load(file) == House(provider="Example News", language="en")
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\nname = "x"\n[tool.seednews]\nurgency = 3\n', "utf-8")
    assert House.load(project) == House(urgency=3)
    project.write_text('[project]\nname = "x"\n', "utf-8")
    assert House.load(project) == House()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("provider = ", "not valid TOML"),
        ('colour = "red"', "unknown key 'colour'"),
        ("urgency = 12", "House.urgency: 12 is not a whole number from 1 to 9"),
        ("tool = 3", "unknown key 'tool'"),
    ],
)
def test_house_files_that_are_wrong(tmp_path: Path, text: str, said: str) -> None:
    """The error names the file and what is wrong."""
    file = tmp_path / "house.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(seednews.DocumentError, match=r"house\.toml") as caught:
        House.load(file)
    assert said in str(caught.value)


def test_house_file_that_is_missing(tmp_path: Path) -> None:
    """An error of ours, with the path."""
    with pytest.raises(seednews.FileError, match="no such file"):
        House.load(tmp_path / "none.toml")


def test_the_rights_of_the_house_are_for_its_own_articles() -> None:
    """An item of another provider gets none of them, and no urgency, service or code of the provider."""
    house = seednews.House(
        provider="Harle Post", language="en", rights="© 2026 Harle Post", urgency=5, credit="Harle Post",
        usage_terms="For subscribers.", copyright_holder="Harle Post", service="svc:regional",
    )  # fmt: skip
    article = seednews.Article("Ferry sails", None, None, [seednews.Paragraph("It was late.")])
    own = seednews.publishable(article, house, now=NOW).meta
    assert (own.rights, own.urgency, own.credit, own.usage_terms) == (
        "© 2026 Harle Post", 5, "Harle Post", "For subscribers.",
    )  # fmt: skip
    other = seednews.publishable(article.with_meta(provider="Partner"), house, now=NOW).meta
    assert (other.rights, other.urgency, other.credit, other.usage_terms) == (None,) * 4
    assert (other.copyright_holder, other.services) == (None, ())
