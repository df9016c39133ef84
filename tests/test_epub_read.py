"""Books of other makers, and books of ours that somebody changed."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import attrs
import pytest
from ebooklib import epub as ebooklib_epub
from hypothesis import given, settings

import seednews
from seednews import Article, Crosshead, Issue, List, Metadata, Note, Paragraph, Section, Separator, Table, formats
from seednews.formats.epub.container import Container, pack
from seednews.formats.epub.write import PACKAGE
from seednews.formats.format import IssueReading
from seednews.model import Block
from seednews.testing import articles, issues
from tests import books
from tests.test_laws import full, ready, ready_issue

EPUB = formats.get("epub")


def reading(book: bytes) -> IssueReading:
    """What is read of a book of many articles, which is refused as one article."""
    with pytest.raises(seednews.errors.IssueFound, match="read it as an issue"):
        EPUB.loads(book)
    return EPUB.loads_issue(book)


def outline(issue: Issue) -> list[tuple[str | None, list[str | None]]]:
    """The sections with the headlines in them."""
    return [(section.title, [each.headline for each in section.articles]) for section in issue.sections]


def told(found: IssueReading, code: str) -> list[str]:
    """The diagnostics of a code, each with its place."""
    return [f"{each.path}: {each.message}" for each in found.diagnostics if each.code == code]


def entries(book: bytes) -> dict[str, bytes]:
    """The files of a book."""
    container = Container(book)
    return {name: container.read(name) for name in container.names if name != "mimetype"}


# -- books of other makers


def ebooklib_book() -> ebooklib_epub.EpubBook:
    """A book of two sections and three chapters, of which one has no title of its own."""
    book = ebooklib_epub.EpubBook()
    book.set_identifier("x")
    book.set_title("Book")
    book.set_language("en")
    book.add_author("Ada Brook")
    pages = []
    for number in (1, 2, 3):
        page = ebooklib_epub.EpubHtml(title=f"Page {number}", file_name=f"p{number}.xhtml", lang="en")
        heading = f"<h1>Head {number}</h1>" if number < 3 else ""
        page.content = f"{heading}<p>Words&#160;{number}&nbsp;here</p>"
        book.add_item(page)
        pages.append(page)
    book.toc = (pages[0], (ebooklib_epub.Section("World"), (pages[1], pages[2])))
    book.spine = ["nav", *pages]
    book.add_item(ebooklib_epub.EpubNcx())
    book.add_item(ebooklib_epub.EpubNav())
    return book


def test_a_book_by_ebooklib(tmp_path: Path) -> None:
    """Sections and titles come from the contents, where the pages have none."""
    ebooklib_epub.write_epub(str(tmp_path / "b.epub"), ebooklib_book())
    issue = reading((tmp_path / "b.epub").read_bytes()).issue
    assert outline(issue) == [(None, ["Head 1"]), ("World", ["Head 2", "Page 3"])]
    assert issue.articles[2].body == (Paragraph("Words\u00a03\u00a0here"),)
    assert issue.articles[0].meta == Metadata(language="en", creators=["Ada Brook"])
    assert (issue.id, issue.title, issue.meta.language) == ("x", "Book", "en")


def test_a_book_of_epub_2() -> None:
    """The NCX alone; chapters that begin within a file; a page that only goes on."""
    found = reading(books.epub2())
    assert found.issue.date == date(2019, 5, 4)
    assert outline(found.issue) == [(None, ["The Bank", "The Rope", "Three: The Far Side"])]
    bank, rope, side = found.issue.articles
    assert bank.body == (Paragraph("He waited."),)
    assert rope.body == (Paragraph("It held."), Crosshead("A Knot"), Paragraph("Tight."))
    assert side.body == (Paragraph("They landed."), Paragraph("And went on."))
    assert told(found, "SN430") == ["OEBPS/cover.html: skipped, because it is the cover"]
    said = " ".join(told(found, "SN401"))
    for words in ("the role 'trl' of Tom Vale", "dc:creator 'Ada Brook'", "dc:contributor 'A program'"):
        assert words in said


def test_a_book_by_calibre() -> None:
    """News feeds: sections, the series, and neither the pages of links nor the ways from page to page."""
    found = reading(books.calibre())
    assert outline(found.issue) == [("Town", ["Bridge opens", "Council meets"]), ("Sport", ["A draw"])]
    assert found.issue.articles[0].body == (Paragraph("Cars cross it again."),)
    assert found.issue.meta.series == "Northfield Weekly"
    assert found.issue.meta.publisher == "Northfield Press"
    assert found.issue.date == date(2023, 9, 21)
    assert found.issue.articles[0].meta.creators == ()
    assert [each.split(":")[0] for each in told(found, "SN430")] == [
        "titlepage.xhtml",
        "index.html",
        "feed_0/index.html",
        "feed_0/article_0/index.html",
        "feed_1/index.html",
    ]
    assert "dc:creator 'calibre', the position 12 in its series" in told(found, "SN401")[0]


def test_a_book_of_parts_and_chapters() -> None:
    """Other pages are recognised by epub:type; a chapter has its own language; the role pbl is not an author."""
    found = reading(books.standard())
    assert outline(found.issue) == [("The River", ["The Bank", "II"]), ("The Sea", ["Sel"])]
    assert [each.meta.language for each in found.issue.articles] == ["en-GB", "en-GB", "fr"]
    assert {each.meta.creators for each in found.issue.articles} == {("Ada Brook",)}
    assert {each.meta.rights for each in found.issue.articles} == {"Public domain"}
    assert found.issue.articles[1].body == (Paragraph("No title here, “said” he."),)
    assert (found.issue.meta.publisher, found.issue.meta.series) == ("River Books", "River Stories")
    left_out = [each.split(": ")[0].rpartition("/")[2] for each in told(found, "SN430")]
    assert left_out == ["titlepage.xhtml", "imprint.xhtml", "part-1.xhtml", "part-2.xhtml", "colophon.xhtml"]
    assert "dc:title 'A Story', the position 2" in told(found, "SN401")[0]


def test_a_book_by_percollate() -> None:
    """Web pages: each with its own language and direction; with two creators it is unknown who made what."""
    found = reading(books.percollate())
    assert outline(found.issue) == [(None, ["Saved", "محفوظ"])]
    assert [(each.meta.language, each.meta.direction) for each in found.issue.articles] == [
        ("en", "ltr"),
        ("ar", "rtl"),
    ]
    assert found.issue.articles[0].body[0] == Paragraph("Ada Brook")
    assert {each.meta.creators for each in found.issue.articles} == {()}
    assert found.issue.title == "Saved & kept"


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="needs the program pandoc, which is not there")
@pytest.mark.parametrize("kind", ["epub2", "epub3"])
def test_a_book_by_pandoc(kind: str, tmp_path: Path) -> None:
    """As that program makes it today."""
    head = "---\ntitle: Book\nauthor: Ada Brook\nlang: en\n---\n\n"
    source = f"{head}# One\n\nText[^1].\n\n## Sub\n\nMore.\n\n[^1]: A note.\n\n# Two\n\nEnd.\n"
    path = tmp_path / "b.epub"
    subprocess.run(["pandoc", "-f", "markdown", "-t", kind, "-o", path, "--toc"], input=source.encode(), check=True)
    found = reading(path.read_bytes())
    assert outline(found.issue) == [(None, ["One", "Two"])]
    body = (Paragraph("Text1."), Crosshead("Sub"), Paragraph("More."), Separator())
    assert found.issue.articles[0].body == (*body, List(["A note.↩︎"], ordered=True))
    assert any("title_page" in each for each in told(found, "SN430"))


def test_books_in_the_shape_of_pandoc() -> None:
    """Chapters by h1 with sections inside, a marked title page, and contents that lead to anchors."""
    pages = {"t": "text/t.xhtml", "nav": "nav.xhtml", "a": "text/a.xhtml"}
    toc = '<li><a href="text/a.xhtml#one">One</a><ol><li><a href="text/a.xhtml#sub">Sub</a></li></ol></li>'
    book = books.zipped(
        {
            "OEBPS/content.opf": books.package("<dc:title>B</dc:title><dc:language>C</dc:language>", pages),
            "OEBPS/nav.xhtml": books.nav(toc),
            "OEBPS/text/t.xhtml": books.page('<section epub:type="titlepage"><h1>B</h1><p>Ada</p></section>'),
            "OEBPS/text/a.xhtml": books.page(
                '<section id="one"><h1>One</h1><p>Text</p><section id="sub"><h2>Sub</h2></section></section>', html=""
            ),
        }
    )
    found = EPUB.loads(book)
    assert found.article == Article("One", body=[Paragraph("Text"), Crosshead("Sub")])
    assert [each.code for each in found.diagnostics].count("SN430") == 2
    assert any("'C' is not a language tag" in each.message for each in found.diagnostics)


# -- odd books


def small(spine: dict[str, str], toc: str = "", **files: str) -> bytes:
    """A book of those pages by name, and of further files."""
    pages = {name: f"{name}.xhtml" for name in spine} | ({"nav": "nav.xhtml"} if toc else {})
    return books.zipped(
        {
            "OEBPS/content.opf": books.package("<dc:title>Small</dc:title>", pages),
            **({"OEBPS/nav.xhtml": books.nav(toc)} if toc else {}),
            **{f"OEBPS/{name}.xhtml": text for name, text in spine.items()},
            **files,
        }
    )


def test_a_book_that_is_nothing_but_a_cover() -> None:
    """Where nothing else is there, what is left out of other books is read."""
    body = '<section epub:type="titlepage"><h1>Alone</h1><p>Here.</p></section>'
    assert EPUB.loads(small({"a": books.page(body)})).article.body == (Paragraph("Here."),)


def test_a_broken_page_never_fails_the_book() -> None:
    """It is named, and the others are read."""
    pages = {"a": "<html", "b": books.page("<h1>B</h1><p>Text</p>"), "c": books.page("")}
    found = EPUB.loads(small(pages))
    assert found.article == Article("B", body=[Paragraph("Text")], meta=Metadata(language="en"))
    assert [(each.code, each.path) for each in found.diagnostics] == [
        ("SN416", "OEBPS/a.xhtml"),
        ("SN430", "OEBPS/c.xhtml"),
    ]


def test_chapters_within_a_page_keep_every_word() -> None:
    """Words before the first anchor, anchors within headings and deep within the page, anchors that are not there."""
    body = (
        "<p>Before.</p><div><section><h2>A <a id='x'/>title</h2><p>In A.</p></section>"
        "<section><h2 id='y'>B</h2><p>In B.</p></section>loose</div><p>After.</p>"
    )
    toc = "".join(f'<li><a href="a.xhtml#{key}">T {key}</a></li>' for key in ("x", "y", "nowhere"))
    found = EPUB.loads_issue(small({"a": books.page(body)}, toc))
    assert [(each.headline, each.body) for each in found.issue.articles] == [
        ("T nowhere", (Paragraph("Before."),)),
        ("A title", (Paragraph("In A."),)),
        ("B", (Paragraph("In B."), Paragraph("loose"), Paragraph("After."))),
    ]


def test_very_many_chapters_within_a_page() -> None:
    """In linear time: each piece of the page is moved once."""
    count = 5_000
    body = "".join(f"<div><h2 id='c{number}'>C{number}</h2><p>Text</p></div>" for number in range(count))
    toc = "".join(f'<li><a href="a.xhtml#c{number}">C{number}</a></li>' for number in range(count))
    issue = EPUB.loads_issue(small({"a": books.page(body)}, toc)).issue
    assert [each.headline for each in issue.articles] == [f"C{number}" for number in range(count)]


def test_a_section_page_with_words_of_its_own() -> None:
    """Is an article of the section."""
    toc = '<li><a href="a.xhtml">Part</a><ol><li><a href="b.xhtml">B</a></li></ol></li>'
    pages = {"a": books.page("<h1>Part</h1><p>An introduction.</p>"), "b": books.page("<h1>B</h1><p>Text</p>")}
    assert outline(EPUB.loads_issue(small(pages, toc)).issue) == [("Part", ["Part", "B"])]


def test_dates_and_series_of_others() -> None:
    """Days of EPUB 2 by their events, calibre's word for no date, two forms of a series, and what is none."""
    page = {"a": "a.xhtml"}

    def read(metadata: str) -> IssueReading:
        files = {
            "OEBPS/content.opf": books.package(f"<dc:title>T</dc:title>{metadata}", page),
            "OEBPS/a.xhtml": books.page("<p>Text</p>"),
        }
        return EPUB.loads_issue(books.zipped(files))

    assert read("<dc:date opf:event='creation'>2001-01-01</dc:date><dc:date>2002-02-02</dc:date>").issue.date == date(
        2002, 2, 2
    )
    assert read("<dc:date>0101-01-01T00:00:00+00:00</dc:date>").issue.date is None
    unknown = read("<dc:date>spring</dc:date>")
    assert unknown.issue.date is None
    assert "'spring' is not a day" in told(unknown, "SN401")[0]
    assert read("<meta property='belongs-to-collection'>S</meta>").issue.meta.series == "S"
    set_of = (
        "<meta id='c' property='belongs-to-collection'>S</meta><meta refines='#c' property='collection-type'>set</meta>"
    )
    assert read(set_of).issue.meta.series is None


LOST: dict[str, tuple[str, str]] = {
    "footnote marks": (
        'a<a epub:type="noteref" href="#n">1</a> b<sup><a href="n.xhtml#n">2</a></sup> c<a href="#n"><sup>3</sup></a>',
        "footnote marks: 3, first '1'",
    ),
    "readings": ("<ruby>漢<rt>かん</rt></ruby>", "ruby annotations without brackets: 1, first 'かん'"),
    "readings in brackets": ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", ""),
    "links": (
        '<a href="http://x.example/">a</a> <a id="n">b</a>',
        "link targets: 1, first 'http://x.example/'",
    ),
    "emphasis": ("<em>a</em> <b>b</b>", "emphasis and other inline markup: 2, first <em>"),
    "lists in lists": ("</p><ul><li>a<ul><li>b</li></ul></li></ul><p>", "nested lists: 1, first 'b'"),
    "cells": (
        '</p><table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td colspan="1">c</td></tr></table><p>',
        "cells that span rows or columns: 1, first 'a'",
    ),
    "hidden": ('</p><div hidden=""><p hidden="">a</p></div><p hidden=""/><p>', "hidden parts: 1, first 'a'"),
    "pictures": (
        'a <img src="a.png" alt="A bridge"/> b <img src="b.png"/>',
        "pictures: 2, first 'a.png' ('A bridge')",
    ),
}


@pytest.mark.parametrize("what", LOST)
def test_what_is_lost_of_a_page_is_named(what: str) -> None:
    """Once for all pages, with a count and the place of the first; every word is kept."""
    markup, message = LOST[what]
    pages = {"a": books.page(f"<h1>A</h1>\n<p>{markup} end</p>"), "b": books.page(f"<h1>B</h1><p>{markup} end</p>")}
    found = EPUB.loads_issue(small(pages))
    assert all("end" in " ".join(each.texts()) for each in found.issue.articles)
    if not message:
        assert found.diagnostics == ()
        return
    (each,) = found.diagnostics
    number = int(re.search(": ([0-9]+),", message)[1])  # type: ignore[index]  # there is one
    assert each.message.startswith(message.replace(f": {number},", f": {2 * number},"))
    assert (each.path, each.place) == ("OEBPS/a.xhtml", (2, None))


def test_a_footnote_mark_in_a_headline_is_named() -> None:
    """And in the header of a page that has one as ours have."""
    page = books.page('<article><header><h1>A<a href="#n" role="doc-noteref">1</a></h1></header><p>Text</p></article>')
    found = EPUB.loads(small({"a": page}))
    assert found.article.headline == "A1"
    assert "footnote marks: 1" in found.diagnostics[0].message


# -- books of ours


def test_edited_books_with_everything_in_them() -> None:
    """Kicker, tables and sign-offs come from the page, once it was edited."""
    article = ready(
        Article(
            "Head",
            "Deck",
            "By Jane Doe",
            [Paragraph("One."), Table([["Town", "Votes"], ["Aller", "12"]], head=True), Note("(AP)", "signoff")],
            kicker="Flood",
        ),
        "epub",
    )
    files = entries(seednews.dumps(article, "epub"))
    page = files["EPUB/article.xhtml"].replace(b"Flood", b"Drought").replace(b"12", b"13").replace(b"(AP)", b"(DPA)")
    found = EPUB.loads(pack({**files, "EPUB/article.xhtml": page}))
    body: list[Block] = [
        Paragraph("One."),
        Table([["Town", "Votes"], ["Aller", "13"]], head=True),
        Note("(DPA)", "signoff"),
    ]
    assert found.article == attrs.evolve(article, kicker="Drought", body=body)
    assert [each.code for each in found.diagnostics] == ["SN403"]


def test_words_behind_the_header_of_a_page_are_kept() -> None:
    """They went away with the header, where somebody had written some behind it."""
    page = books.page("<article><header><h1>Head</h1></header> loose words <p>Text</p></article>")
    files = {"OEBPS/content.opf": books.package("<dc:title>T</dc:title>", {"a": "a.xhtml"}), "OEBPS/a.xhtml": page}
    assert list(EPUB.loads(books.zipped(files)).article.texts()) == ["Head", "loose words", "Text"]


def test_an_issue_whose_title_was_edited() -> None:
    """As libraries of books do it: the package has the new title, everything else is the record's."""
    issue = ready_issue(Issue("i", "Old", None, [Section("A", [full()])]), "epub")
    files = entries(seednews.dumps(issue, "epub"))
    files[PACKAGE] = files[PACKAGE].replace(b"<dc:title>Old", b"<dc:title>New")
    found = EPUB.loads_issue(pack(files))
    assert found.issue == attrs.evolve(issue, title="New")
    assert [(each.code, each.path) for each in found.diagnostics] == [("SN403", PACKAGE)]
    files[PACKAGE] = b"<package"
    assert EPUB.loads_issue(pack(files)).issue == issue


@settings(max_examples=15)
@given(issues())
def test_the_pages_of_an_issue_alone_carry_its_words(issue: Issue) -> None:
    """Without its record a book of an issue gives the same sections, and in them the words of the same articles."""
    issue = ready_issue(issue, "epub")
    files = entries(seednews.dumps(issue, "epub"))
    bare = {name: data for name, data in files.items() if not name.endswith(".json")}
    read = EPUB.loads_issue(pack(bare)).issue
    assert [len(each.articles) for each in read.sections if each.title] == [
        len(each.articles) for each in issue.sections if each.title
    ]
    for ours, theirs in zip(issue.articles, read.articles, strict=True):
        assert attrs.evolve(theirs, meta=ours.meta) == ours


@settings(max_examples=10)
@given(articles())
def test_a_book_without_its_record(article: Article) -> None:
    """Has every word, and nothing of the metadata but what readers are shown."""
    article = ready(article, "epub")
    note = "for the desk alone 4711"
    article = attrs.evolve(article, meta=attrs.evolve(article.meta, edition_note=note))
    book = seednews.dumps(article, "epub", record="no")
    assert not any(note.encode() in data or name.endswith(".json") for name, data in entries(book).items())
    assert b'rel="record"' not in entries(book)[PACKAGE]
    read = seednews.loads(book, "epub")
    assert attrs.evolve(read, meta=article.meta) == article
    assert (read.meta.guid, read.meta.language) == (article.meta.guid, article.meta.language)
