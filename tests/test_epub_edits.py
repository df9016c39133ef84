"""Books of ours that somebody edited by hand or in another program, and books of ours without their record."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import attrs
import pytest

import seednews
from seednews import Article, Issue, IssueMetadata, Metadata, Note, Paragraph, Section, Subject
from seednews.formats.epub.container import pack
from seednews.formats.epub.write import ARTICLE_RECORD, FACTS, ISSUE_RECORD, NAV, PACKAGE
from seednews.formats.format import IssueReading, Reading
from tests import books
from tests.test_epub_read import EPUB, entries, outline, small, told
from tests.test_laws import full, ready

PAGE = "EPUB/article.xhtml"
ARTICLE = attrs.evolve(ready(full(), "epub"), body=(Paragraph("It began."), Note("A date was wrong.", "correction")))
FIRST, SECOND = "EPUB/article-a.xhtml", "EPUB/article-b.xhtml"


def article(key: str) -> Article:
    """An article of an issue."""
    return Article(
        f"Head {key}",
        body=[Paragraph(f"Text of {key}.")],
        meta=ready(full(), "epub").with_meta(id=key, guid=f"tag:example.com,2023:{key}", rights=f"© {key}").meta,
    )


ISSUE = Issue(
    "i",
    "The Paper",
    None,
    [Section("World", [article("a"), article("b")]), Section("Town", [article("c")])],
    IssueMetadata(language="en", publisher="P", series="S"),
)


def edited(document: Article | Issue, path: str, *changes: tuple[str, str]) -> bytes:
    """The book of a document, a file of which was changed at those places."""
    files = entries(seednews.dumps(document, "epub"))
    text = files[path].decode()
    for old, new in changes:
        assert re.search(old, text), old
        text = re.sub(old, new, text)
    return pack({**files, path: text.encode()})


def one(data: bytes) -> Reading:
    """What is read of a book of one article."""
    return EPUB.loads(data)


def said(found: Reading | IssueReading) -> list[tuple[str, str, str | None]]:
    """The diagnostics without their words."""
    return [(each.code, each.severity.label, each.path) for each in found.diagnostics]


# -- the head of an article


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<h1 id="headline">', '<h1 class="calibre3" id="calibre_1">'),
        ('class="byline"', 'class="byline calibre1" id="c2"'),
        ('class="(kicker|standfirst|imprint)"', r'class="calibre1 \1"'),
        ("<header>", '<header class="calibre5">'),
        (" words · ", "\n  words\n  · "),
        ('<p class="note correction">', '<p class="note correction calibre1">'),
    ],
)
def test_classes_that_an_editor_adds_change_nothing(old: str, new: str) -> None:
    """The headline was gone, the other parts were paragraphs of the body, and so was our own line."""
    found = one(edited(ARTICLE, PAGE, (old, new)))
    assert found.article == ARTICLE
    assert found.diagnostics == ()


def test_what_is_added_to_a_header_is_a_block() -> None:
    """The parts beside it stay what they are; words between them are kept."""
    found = one(edited(ARTICLE, PAGE, ('<p class="byline">', 'Loose. <p>An extra line</p><p class="byline">')))
    assert found.article == attrs.evolve(ARTICLE, body=(Paragraph("Loose."), Paragraph("An extra line"), *ARTICLE.body))
    again = one(edited(ARTICLE, PAGE, ('<p class="byline">[^<]*</p>', "")))
    assert again.article == attrs.evolve(ARTICLE, byline=None)


ADDED = "A correction: it was <b>May</b>, <a href='https://example.com/c'>they</a> said."
ADDED_WORDS = Paragraph("A correction: it was May, they said.")


@pytest.mark.parametrize("record", ["yes", "no"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</article>", f"<p>{ADDED}</p></article>"),
        ("</article>", f"</article><footer>{ADDED}</footer>"),
        ("</article>", f'</article><footer class="way"><p>{ADDED}</p></footer>'),
        ("</article>", f'</article><footer class="way"><div><p>{ADDED}</p></div></footer>'),
        ("</article>", f'</article><footer class="way"><p><a href="nav.xhtml">→ B</a></p><p>{ADDED}</p></footer>'),
    ],
)
def test_words_that_somebody_puts_below_an_article(old: str, new: str, record: str) -> None:
    """They were lost silently, or taken for the notice of rights; lines of links in older books are not text."""
    files = entries(seednews.dumps(ISSUE, "epub", record=record))
    page = files[FIRST].decode()
    assert re.search(old, page)
    first, *others = EPUB.loads_issue(pack({**files, FIRST: re.sub(old, new, page).encode()})).issue.articles
    expected = article("a")
    assert first.body == (*expected.body, ADDED_WORDS)
    assert first.meta.rights == expected.meta.rights
    assert [each.body for each in others] == [article(key).body for key in "bc"]


def test_words_that_somebody_puts_over_an_article() -> None:
    """Beside the line of links."""
    files = entries(seednews.dumps(ISSUE, "epub"))
    page = files[FIRST].decode().replace('<header class="way">', '<header class="way"><p>Read this first.</p>')
    found = EPUB.loads_issue(pack({**files, FIRST: page.encode()})).issue.articles[0]
    assert found == attrs.evolve(article("a"), body=(Paragraph("Read this first."), *article("a").body))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("(min</time>)", r"\1 Corrected by hand.", r"Example News · .* · 1\u00a0min Corrected by hand\."),
        (r"(</p>\s*)(</header>)", r"\1Corrected by hand.\2", r"Corrected by hand\."),
        ('(<p class="imprint">)', r"\1Corrected: ", "Corrected: Example News · .*"),
        (" words · ", " words, more or less · ", ".* words, more or less · .*"),
        (">21 September 2023<", ">Thursday<", ".*Thursday.*"),
        (
            "(</header>)",
            r'<p class="imprint">Printed in Berlin, <time datetime="2020">2020</time></p>\1',
            "Printed in Berlin, 2020",
        ),
    ],
)
def test_words_that_somebody_puts_to_our_imprint(old: str, new: str, words: str) -> None:
    """They were gone without a word."""
    found = one(edited(ARTICLE, PAGE, (old, new))).article
    assert re.fullmatch(words, found.body[0].text)  # type: ignore[union-attr]  # no separator
    assert attrs.evolve(found, body=found.body[1:]) == ARTICLE


def test_lines_of_others_that_look_like_ours() -> None:
    """Are words of their article: they were gone, or were metadata."""
    page = books.page(
        '<header class="way"><p>Above</p></header><article><header><h1>Head</h1>'
        '<p class="imprint">Printed in Berlin by P, <time datetime="2020-01-01">2020-01-01</time></p></header>'
        '<p>Text</p></article><footer class="way"><p lang="en">Below</p></footer>'
    )
    found = EPUB.loads(small({"a": page})).article
    assert [*found.texts()] == ["Head", "Above", "Printed in Berlin by P, 2020-01-01", "Text", "Below"]
    assert (found.meta.rights, found.meta.published, found.meta.provider) == (None, None, None)


# -- one article


def test_the_language_of_a_page() -> None:
    """It was reported as read, but was not."""
    found = one(edited(ARTICLE, PAGE, ('lang="en"', 'lang="cy"')))
    assert found.article == ARTICLE.with_meta(language="cy")
    assert said(found) == [("SN403", "info", PAGE)]


def test_facts_on_a_page() -> None:
    """The notice of rights, the provider and the moment of publishing, where somebody changes them there."""
    moment = "2023-09-22T08:00:00+00:00"
    found = one(
        edited(
            ARTICLE,
            PAGE,
            ("© Example", "© Other"),
            (">Example News<", ">Other News<"),
            ('datetime="2023[^"]*"', f'datetime="{moment}"'),
        )
    )
    expected = ARTICLE.with_meta(rights="© Other", provider="Other News", published=datetime.fromisoformat(moment))
    assert found.article == expected


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("<dc:rights>[^<]*", "<dc:rights>© Other", {"rights": "© Other"}),
        ("<dc:rights>.*?</dc:rights>", "", {"rights": None}),
        ("<dc:subject>talks", "<dc:subject>treaties", {"keywords": ("treaties",)}),
        ("<dc:subject.*?</dc:subject>", "", {"keywords": (), "subjects": ()}),
        ("<dc:date>.*?</dc:date>", "", {"published": None}),
        ('<meta property="dcterms:modified">.*?</meta>', "", {"modified": None}),
    ],
)
def test_what_the_package_says_otherwise_or_no_more(old: str, new: str, changes: dict[str, Any]) -> None:
    """What somebody took out of it came back from the record."""
    found = one(edited(ARTICLE, PACKAGE, (old, new)))
    assert found.article == ARTICLE.with_meta(**changes)
    assert said(found) == [("SN403", "info", PACKAGE)]


def test_what_the_package_says_and_the_article_does_not_take() -> None:
    """It is reported: a date without a time, and a title that differs from the headline of the page."""
    for old, new, message in (
        ("<dc:date>[^<]*", "<dc:date>2030-01-01", "'2030-01-01' is not a date and time"),
        ("<dc:title>[^<]*", "<dc:title>Other", "using the headline of the page"),
    ):
        found = one(edited(ARTICLE, PACKAGE, (old, new)))
        assert found.article == ARTICLE
        assert message in found.diagnostics[0].message


def test_a_page_that_was_broken_by_hand() -> None:
    """The article of the record is used; once the article had the words of the cover page."""
    files = entries(seednews.dumps(ARTICLE, "epub", cover="page"))
    unclosed = one(pack({**files, PAGE: files[PAGE].replace(b"</article>", b"")}))
    assert (unclosed.article, said(unclosed)) == (ARTICLE, [("SN402", "warning", PAGE)])
    for broken in (b"<html", b"PK\x03\x04" + bytes(range(32)) * 9):
        files[PAGE] = broken
        found = one(pack(files))
        assert found.article == ARTICLE
        assert said(found) == [("SN403", "warning", PAGE)]
        assert "using the article of the record" in found.diagnostics[0].message
        both = {**files, PACKAGE: files[PACKAGE].replace(b"<dc:rights>", b"<dc:rights>X")}
        assert one(pack(both)).article == ARTICLE.with_meta(rights=f"X{ARTICLE.meta.rights}")


def test_a_record_that_was_changed_is_not_believed() -> None:
    """It was, in silence."""
    found = one(edited(ARTICLE, ARTICLE_RECORD, ("It began", "It ended")))
    assert found.article.body[0] == Paragraph("It began.")
    assert said(found) == [("SN403", "warning", ARTICLE_RECORD)]
    issue = EPUB.loads_issue(edited(ISSUE, ISSUE_RECORD, ("Text of a", "Lies of a")))
    assert issue.issue.articles[0].body == (Paragraph("Text of a."),)
    assert said(issue)[0] == ("SN403", "warning", ISSUE_RECORD)


def test_a_record_without_what_a_book_needs_is_not_believed() -> None:
    """Such books were never made; it is reported, and nothing raises."""
    files = entries(seednews.dumps(ARTICLE, "epub"))
    files[ARTICLE_RECORD] = seednews.dumps(Article("Other"), "json")
    files[PACKAGE] += b"\n"
    del files[FACTS]
    found = one(pack(files))
    assert found.article.headline == ARTICLE.headline
    assert ("SN403", "warning", ARTICLE_RECORD) in said(found)


def test_a_page_of_an_article_that_went_from_the_spine() -> None:
    """The existing file is read, with the metadata of the record, and this is reported."""
    files = entries(seednews.dumps(ARTICLE, "epub"))
    files["EPUB/other.xhtml"] = files.pop(PAGE).replace(b"It began", b"It ended")
    files[PACKAGE] = files[PACKAGE].replace(b"article.xhtml", b"other.xhtml")
    found = one(pack(files))
    assert found.article == attrs.evolve(ARTICLE, body=(Paragraph("It ended."), *ARTICLE.body[1:]))
    assert ("SN403", "warning", PAGE) in said(found)


def test_white_space_in_a_package_changes_nothing() -> None:
    """Nor in a page or in the contents: then nothing is reported."""
    for path in (PACKAGE, PAGE):
        found = one(edited(ARTICLE, path, (r"\n\Z", "\n\n")))
        assert (found.article, found.diagnostics) == (ARTICLE, ())
    found_issue = EPUB.loads_issue(edited(ISSUE, NAV, (r"\n\Z", "\n\n")))
    assert (found_issue.issue, found_issue.diagnostics) == (ISSUE, ())


# -- the structure of an issue


def without_b(files: dict[str, bytes]) -> None:
    """Take an article out: the page and what the package says of it."""
    del files[SECOND]
    files[PACKAGE] = re.sub(rb'<item(ref)? [^>]*"article-b"[^>]*/>\n?', b"", files[PACKAGE])


def with_new(files: dict[str, bytes]) -> None:
    """Add a page behind the others."""
    files["EPUB/new.xhtml"] = (
        b'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>New</h1><p>By hand.</p></body></html>'
    )
    item = b'<item id="new" href="new.xhtml" media-type="application/xhtml+xml"/></manifest>'
    package = files[PACKAGE].replace(b"</manifest>", item)
    files[PACKAGE] = package.replace(b"</spine>", b'<itemref idref="new"/></spine>')


def moved(files: dict[str, bytes]) -> None:
    """Put the second article before the first."""
    a, b = b'<itemref idref="article-a"/>', b'<itemref idref="article-b"/>'
    files[PACKAGE] = files[PACKAGE].replace(a, b"@@").replace(b, a).replace(b"@@", b)


def renamed(files: dict[str, bytes]) -> None:
    """Give a section another title, in the contents alone."""
    files[NAV] = files[NAV].replace(b">World<", b">Globe<")


EDITS: list[tuple[Callable[[dict[str, bytes]], None], list[tuple[str | None, list[str | None]]], set[str]]] = [
    (without_b, [("World", ["Head a"]), ("Town", ["Head c"])], {SECOND}),
    (with_new, [("World", ["Head a", "Head b"]), ("Town", ["Head c", "New"])], {"EPUB/new.xhtml"}),
    (moved, [("World", ["Head b", "Head a"]), ("Town", ["Head c"])], set()),
    (renamed, [("Globe", ["Head a", "Head b"]), ("Town", ["Head c"])], set()),
]


@pytest.mark.parametrize(("edit", "expected", "named"), EDITS)
def test_the_spine_and_the_contents_rule_once_they_were_edited(
    edit: Callable[[dict[str, bytes]], None], expected: list[tuple[str | None, list[str | None]]], named: set[str]
) -> None:
    """The articles of the record alone were walked, so such edits were lost in silence."""
    files = entries(seednews.dumps(ISSUE, "epub"))
    edit(files)
    found = EPUB.loads_issue(pack(files))
    assert outline(found.issue) == expected
    known = {each.meta.id: each for each in ISSUE.articles}
    assert all(each == known[each.meta.id] for each in found.issue.articles if each.headline != "New")
    assert {path for code, _, path in said(found) if path not in {PACKAGE, NAV}} == named
    assert said(found)[0][:2] == ("SN403", "info")


def test_the_day_of_an_issue() -> None:
    """From the package, if it was changed or removed there."""
    issue = attrs.evolve(ISSUE, date=date(2026, 5, 12))
    other = EPUB.loads_issue(edited(issue, PACKAGE, ("<dc:date>[^<]*", "<dc:date>2031-02-03"))).issue
    assert other == attrs.evolve(issue, date=date(2031, 2, 3))
    assert EPUB.loads_issue(edited(issue, PACKAGE, ("<dc:date>.*?</dc:date>", ""))).issue.date is None


def test_contents_that_cannot_be_read_leave_the_sections_of_the_record() -> None:
    """Both of them."""
    files = entries(seednews.dumps(ISSUE, "epub"))
    found = EPUB.loads_issue(pack({**files, NAV: b"", "EPUB/toc.ncx": b""}))
    assert found.issue == ISSUE
    assert len(told(found, "SN401")) == 2


def test_a_record_that_is_not_in_its_place() -> None:
    """For example if a program moves all files into another folder: it is reported that the pages are read."""
    files = {path.replace("EPUB/", "OPS/"): data for path, data in entries(seednews.dumps(ISSUE, "epub")).items()}
    files["META-INF/container.xml"] = files["META-INF/container.xml"].replace(b"EPUB/", b"OPS/")
    found = EPUB.loads_issue(pack(files))
    assert outline(found.issue) == outline(ISSUE)
    assert "the record is missing" in told(found, "SN403")[0]


# -- without the record


def bare(document: Article | Issue) -> bytes:
    """Its book without the record."""
    return seednews.dumps(document, "epub", record="no")


def test_the_pages_of_an_issue_say_what_they_show() -> None:
    """Id, provider, source, date of publication and rights are on each of our pages, and were lost."""
    read = EPUB.loads_issue(bare(ISSUE)).issue
    for ours, theirs in zip(ISSUE.articles, read.articles, strict=True):
        for name in ("id", "language", "direction", "provider", "source", "published", "rights"):
            assert getattr(theirs.meta, name) == getattr(ours.meta, name), name


def test_the_subjects_of_a_book() -> None:
    """With their vocabularies, as we write them; one that is not one of the model's is named."""
    found = one(bare(ARTICLE))
    plain = tuple(attrs.evolve(each, type=None, broader=()) for each in ARTICLE.meta.subjects)  # as a package has them
    assert found.article.meta.subjects == plain
    assert found.article.meta.subjects[0] == Subject("medtop", "04000000", "economy, business and finance")
    assert found.diagnostics == ()
    odd = one(pack({**entries(bare(ARTICLE)), PACKAGE: entries(bare(ARTICLE))[PACKAGE].replace(b">x:y<", b">x y<")}))
    assert len(odd.article.meta.subjects) == len(plain) - 1
    assert "dc:subject 'x y'" in odd.diagnostics[0].message


def test_an_issue_that_is_read_and_made_again_is_the_same_book() -> None:
    """Its identifier was another one each time, so libraries took it for a second book."""
    once = EPUB.loads_issue(bare(ISSUE)).issue
    assert once.id == once.guid == ISSUE.guid
    assert Issue("i", "T", None, ISSUE.sections).guid == ISSUE.guid
    identifier = f'<dc:identifier id="guid">{ISSUE.guid}</dc:identifier>'
    assert identifier in entries(bare(once.mapped(_whole)))[PACKAGE].decode()
    assert [name for name in entries(bare(once.mapped(_whole))) if "article-" in name] == [
        name for name in entries(bare(ISSUE)) if "article-" in name
    ]


def _whole(article: Article) -> Article:
    return article.with_meta(modified=full().meta.modified, guid=f"tag:example.com,2023:{article.meta.id}")


def test_a_page_that_names_no_provider() -> None:
    """It shows the host of its address, which is not a provider."""
    meta = Metadata(source="https://example.com/a", language="en", modified=full().meta.modified, guid="x:y")
    assert one(bare(Article("H", meta=meta))).article.meta.provider is None
