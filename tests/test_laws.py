"""The laws of the library, over generated articles and through every registered format."""

from __future__ import annotations

import json
import os
import pickle
from datetime import UTC, datetime
from functools import cache

import attrs
import jsonschema
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import seednews
from seednews import formats, testing
from seednews.diagnostics import CODES
from seednews.formats.epub.container import Container, pack
from seednews.formats.epub.write import ARTICLE_RECORD, FACTS
from seednews.model import (
    Article,
    Concept,
    Contributor,
    Crosshead,
    Issue,
    Link,
    List,
    Metadata,
    Note,
    Paragraph,
    Quote,
    Separator,
    Subject,
    Table,
    Verse,
)
from seednews.seed import Parsed, parse
from seednews.testing import articles, check_format, issues, seed_texts, texts
from tests.validators import SHARED, epubcheck, needs_shared, newsml_errors

FORMATS = formats.names()
WRITTEN = tuple(name for name in FORMATS if formats.get(name).write is not None)
FOR_READERS = {"epub", "html"}
"""Formats that readers get: what is not released is refused, unless it is asked for."""
NOW = datetime(2023, 9, 21, 10, 15, tzinfo=UTC)


@cache
def full() -> Article:
    """An article that has everything."""
    return Article(
        "Talks <begin> & “go on”",
        "Both sides met.",
        "By Jane Doe",
        [
            Paragraph("BAKU, Sept 21 (Reuters) - It began."),
            Crosshead("What now?"),
            List(["one", "two"]),
            List(["three", "four"], ordered=True, start=3),
            List(["five"], ordered=True),
            Quote("Never again.", "A witness"),
            Quote("Never."),
            Verse(["  Roses are red,", "violets are blue."]),
            Table([["Team", "Points"], ["Aller | Leine", ""], ["", "3"]], head=True),
            Table([["one"]]),
            Separator(),
            Note("A date was wrong.", "correction"),
            Note("Reuter", "signoff"),
        ],
        Metadata(
            id="a/1 ü",
            guid="tag:example.com,2023:a",
            version=3,
            language="en",
            direction="ltr",
            created=NOW,
            modified=NOW,
            published=datetime.fromisoformat("2023-09-21T10:15:00.5-03:30"),
            embargoed=NOW,
            status="withheld",
            provider="Example News",
            creators=["Jane Doe", "John Roe"],
            credit="EN/Reuters",
            rights="© Example",
            source="https://example.com/a?b=c&d",
            keywords=["talks"],
            subjects=[
                Subject("medtop", "04000000", "economy, business and finance"),
                Subject("house", "x:y"),
                Subject("http://e.com/s/", "1"),
                Subject("house", "ilham", "Ilham", type="cpnat:person", broader=[Concept("house:az", "Azerbaijan")]),
            ],
            genre="Report",
            urgency=3,
            located="Baku",
            slugline="talks",
            edition_note="Second version",
            signals=["update"],
            provider_code="nprov:EN",
            genre_code="genre:Current",
            located_code="geonames:587084",
            content_created=NOW,
            content_modified=NOW,
            contributors=[
                Contributor("https://example.com/staff/1", "Jane Doe"),
                Contributor(None, "Max Roe", "ctrol:photographer"),
            ],
            services=[Concept("svc:world", "World news")],
            audiences=[Concept("house:adults")],
            copyright_holder=Concept("example.com", "Example News"),
            usage_terms="Not for online use.",
            rights_links=[Link(href="https://example.com/licence")],
            links=[Link("irel:previousVersion", guid="tag:example.com,2023:a", version=2, title="Talks")],
            expires=NOW,
        ),
        kicker="Karabakh",
    )


def ready(article: Article, format_name: str, *, released: bool = True) -> Article:
    """The article with what the format cannot do without; a headline where there are no words at all.

    For readers of books it is released, unless they are to get it anyway: see `written`.
    """
    if released and format_name in FOR_READERS:
        article = article.with_meta(status="usable", embargoed=None, expires=None)
    return testing.ready(article, formats.get(format_name))


def ready_issue(issue: Issue, format_name: str, *, released: bool = True) -> Issue:
    """The same for an issue."""
    if released and format_name in FOR_READERS:
        issue = issue.mapped(lambda article: article.with_meta(status="usable", embargoed=None, expires=None))
    return testing.ready(issue, formats.get(format_name))


def written(document: Article | Issue, format_name: str) -> bytes:
    """The document in that format, whether or not it is released."""
    options = {"embargoed": "include"} if format_name in FOR_READERS else {}
    return seednews.dumps(document, format_name, **options)


# -- law 1: total


@given(st.binary(max_size=300) | seed_texts().map(str.encode))
def test_any_bytes_parse_to_a_result(data: bytes) -> None:
    """Content never makes `parse` raise, and without an article there is an error that says why."""
    parsed = parse(data)
    assert (parsed.article is not None) or parsed.errors
    assert {each.code for each in parsed.diagnostics} <= CODES.keys()
    for each in parsed.diagnostics:
        assert str(each)


@given(st.text(st.characters(), max_size=60))
def test_any_str_parses_to_a_result(text: str) -> None:
    """Lone surrogates and all."""
    parsed = parse(text)
    assert (parsed.article is not None) or parsed.errors


# -- law 2: conservation


def bare(text: str) -> str:
    """`text` without white space and without characters that XML does not allow."""
    return "".join(each for each in text if not each.isspace() and (ord(each) >= 0x20 and each not in "\ufffe\uffff"))


def conserved(parsed: Parsed) -> None:
    """Every character that is not white space is in one block, or named as removed; all spans are in order and apart.

    The body has the texts of its blocks in their order; of the head, each field has those of its own blocks.
    """
    text = parsed.source.text
    kept = list(text)
    end = 0
    for span in parsed.removed:
        assert end <= span.start < span.end <= len(text)
        kept[span.start : span.end] = " " * (span.end - span.start)
        end = span.end
    end = 0
    for block in parsed.blocks:
        assert end <= block.span.start <= block.span.end <= len(text)
        assert not bare("".join(kept[end : block.span.start]))
        assert bare("".join(kept[block.span.start : block.span.end])) == bare(block.text)
        end = block.span.end
    assert not bare("".join(kept[end:]))
    assert parsed.article is not None
    head = {"kicker", "headline", "standfirst", "byline"}
    in_body = [bare(each.text) for each in parsed.blocks if each.text and each.kind not in head]
    assert list(map(bare, words(Article(body=parsed.article.body)))) == in_body
    for name in head:
        of_field = "".join(bare(each.text) for each in parsed.blocks if each.kind == name)
        assert bare(getattr(parsed.article, name) or "") == of_field


def words(article: Article) -> list[str]:
    """The texts of an article, each item, line and row by itself."""
    return [line for text in article.texts() for line in text.split("\n")]


@given(seed_texts())
@example(">\n>\n>\n")
@example("a\x00b\n\n\x0c- x\n- y\n\n> q\n> -- z")
@example("---\nseed: 1\n---\n\\ \n## \\ \n> \\ \n> -- x\n- \\# y\n")
def test_parse_loses_nothing(text: str) -> None:
    """Conservation over texts of any layout and form."""
    parsed = parse(text)
    if parsed.article is not None:
        conserved(parsed)


@given(articles())
def test_explicit_texts_are_conserved(article: Article) -> None:
    """Conservation over what we write ourselves, escapes included."""
    conserved(parse(seednews.dumps(article)))


@given(articles())
def test_bare_texts_keep_every_word(article: Article) -> None:
    """Plain prose has every character of the article's texts, in order, and no other."""
    written = seednews.dumps(article, style="bare", embargoed="include").decode()
    assert bare(written) == bare("".join(article.texts()))


# -- laws 3 and 4: round trips


@pytest.mark.parametrize("name", FORMATS)
def test_formats_obey_the_laws(name: str) -> None:
    """The laws that formats of others are held to as well: `check_format` says which."""
    options = {"embargoed": "include"} if name in FOR_READERS else {}
    also = [full(), Article()] if name in WRITTEN else []
    check_format(formats.get(name), also=also, options=options)


@given(articles())
def test_seed_text_needs_nothing(article: Article) -> None:
    """`loads(dumps(a)) == a` for every article, with nothing filled in."""
    assert seednews.loads(seednews.dumps(article)) == article
    assert seednews.loads(seednews.dumps(article).decode()) == article


@given(articles())
def test_json_needs_nothing(article: Article) -> None:
    """The same for JSON."""
    assert seednews.loads(seednews.dumps(article, "json"), "json") == article


@given(articles(), st.sampled_from(["\r\n", "\r"]))
def test_newline_style_does_not_matter(article: Article, newline: str) -> None:
    """Explicit text means the same with the newlines of every system."""
    assert seednews.loads(seednews.dumps(article).decode().replace("\n", newline)) == article


@given(articles())
def test_epub_pages_alone_carry_the_words(article: Article) -> None:
    """Even without its record, a book gives headline, standfirst, byline and body."""
    article = ready(article, "epub", released=False)
    container = Container(written(article, "epub"))
    entries = {
        name: container.read(name) for name in container.names if name not in {"mimetype", FACTS, ARTICLE_RECORD}
    }
    read = seednews.loads(pack(entries), "epub")
    assert attrs.evolve(read, meta=article.meta) == article


@given(articles())
def test_articles_pickle_and_hash(article: Article) -> None:
    """An article survives a process boundary, and equal articles hash alike."""
    twin = pickle.loads(pickle.dumps(article))  # noqa: S301 - our own
    assert twin == article
    assert hash(twin) == hash(article)
    assert twin.digest == article.digest


@given(articles())
def test_publishing_twice_changes_nothing(article: Article) -> None:
    """`publishable` is idempotent and keeps what is there."""
    once = ready(article, "json")
    assert ready(once, "json") == once
    for field in attrs.fields(Metadata):
        given_value = getattr(article.meta, field.name)
        assert given_value in (None, ()) or getattr(once.meta, field.name) == given_value


# -- law 7: validity


@cache
def json_schema() -> jsonschema.Draft202012Validator:
    """The published schema, compiled."""
    schema = formats.get("json").schema
    assert schema is not None
    return jsonschema.Draft202012Validator(json.loads(schema()))


@given(issues())
def test_json_of_issues_fits_its_schema(issue: Issue) -> None:
    """The same schema holds for issues."""
    json_schema().validate(json.loads(seednews.dumps(issue, "json")))


@needs_shared
@given(issues())
def test_messages_are_valid(issue: Issue) -> None:
    """Every news message passes the XML Schema of NewsML-G2 2.35."""
    assert newsml_errors(seednews.dumps(ready_issue(issue, "newsml-g2"), "newsml-g2")) == []


@pytest.mark.xdist_group("epubcheck")
@settings(max_examples=int(os.environ.get("EPUBCHECK_EXAMPLES", "25")) // 3)
@given(issues())
def test_books_of_issues_pass_epubcheck(issue: Issue) -> None:
    """The checker has nothing to say of books with sections, either."""
    assert epubcheck(seednews.dumps(ready_issue(issue, "epub"), "epub")) == []


def test_the_json_schema_is_one() -> None:
    """The schema itself follows JSON Schema 2020-12."""
    jsonschema.Draft202012Validator.check_schema(json_schema().schema)


@given(articles())
@example(full())
def test_json_fits_its_schema(article: Article) -> None:
    """What is written fits the published schema."""
    json_schema().validate(json.loads(seednews.dumps(article, "json")))


@needs_shared
@given(articles())
@example(full())
def test_newsml_is_valid(article: Article) -> None:
    """Every item passes the XML Schema of NewsML-G2 2.35."""
    assert newsml_errors(seednews.dumps(ready(article, "newsml-g2"), "newsml-g2")) == []


@pytest.mark.xdist_group("epubcheck")
@settings(max_examples=int(os.environ.get("EPUBCHECK_EXAMPLES", "25")))
@given(articles())
@example(full())
@example(Article(body=[Paragraph("No headline here.")]))
def test_books_pass_epubcheck(article: Article) -> None:
    """The official checker has nothing to say of any book, usage messages included."""
    assert epubcheck(seednews.dumps(ready(article, "epub"), "epub")) == []


# -- the real seed document


SEED = SHARED / "seeds" / "000_2b9ab735b7b8754d.txt"


@needs_shared
@pytest.mark.parametrize("name", WRITTEN)
def test_the_seed_document_goes_all_the_way(name: str) -> None:
    """The document that the library was made for: structure found, nothing lost, every format and back."""
    parsed = parse(SEED.read_bytes(), name=SEED.name)
    conserved(parsed)
    article = parsed.unwrap()
    assert article.meta.id == "2b9ab735b7b8754d"
    texts = SEED.read_text("utf-8").strip().split("\n\n")
    assert (article.headline, article.standfirst) == (texts[0], texts[1])
    crossheads = [block.text for block in article.body if isinstance(block, Crosshead)]
    assert crossheads == [texts[4], texts[11]]
    assert [block.text for block in article.body if isinstance(block, Paragraph)] == [
        *texts[2:4],
        *texts[5:11],
        *texts[12:],
    ]
    article = ready(article, name)
    assert seednews.loads(seednews.dumps(article, name), name) == article


@needs_shared
def test_the_seed_document_is_valid_everywhere() -> None:
    """And what is written passes the validators."""
    article = parse(SEED.read_bytes(), name=SEED.name).unwrap()
    assert newsml_errors(seednews.dumps(ready(article, "newsml-g2"), "newsml-g2")) == []
    json_schema().validate(json.loads(seednews.dumps(article, "json")))


@pytest.mark.xdist_group("epubcheck")
@needs_shared
def test_the_seed_document_passes_epubcheck() -> None:
    """As a book, too."""
    article = parse(SEED.read_bytes(), name=SEED.name).unwrap()
    assert epubcheck(seednews.dumps(ready(article, "epub"), "epub")) == []


@given(texts())
def test_generated_texts_are_texts(text: str) -> None:
    """The strategy gives what the model admits."""
    assert Paragraph(text).text == text
