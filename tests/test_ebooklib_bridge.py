"""The bridge to EbookLib: our articles in its books, and its books as our issues."""

from __future__ import annotations

import copy
import io
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest
from ebooklib import epub

import seednews
from seednews import Article, Issue, Metadata, Paragraph, Section
from seednews.ebooklib import add, issue_from, parts
from seednews.formats.epub.container import Container
from tests import demo
from tests.test_epub_read import ebooklib_book
from tests.test_issues import issue
from tests.test_laws import NOW, full, ready
from tests.validators import epubcheck, epubcheck_group


def empty_book() -> Any:  # noqa: ANN401 - an EpubBook has no types
    """A book that somebody begins."""
    book = epub.EpubBook()
    book.set_identifier("urn:uuid:0f8a1c5e-6f0e-5c5e-9b5e-3f7d5a1c2b3d")
    book.set_title("Reader")
    book.set_language("en")
    book.add_item(epub.EpubNcx())
    book.add_item(epub.EpubNav())
    return book


def written(book: Any) -> bytes:  # noqa: ANN401 - as above
    """The book as EbookLib's writer makes it."""
    buffer = io.BytesIO()
    epub.write_epub(buffer, book, {"raise_exceptions": True})
    return buffer.getvalue()


@epubcheck_group
def test_an_article_and_an_issue_in_a_book_of_somebody() -> None:
    """Beside a page of theirs: valid, in order, and every word of ours there."""
    book = empty_book()
    theirs = epub.EpubHtml(title="Welcome", file_name="welcome.xhtml", lang="en")
    theirs.content = "<h1>Welcome</h1><p>Read on.</p>"
    book.add_item(theirs)
    book.spine, book.toc = [theirs], [epub.Link("welcome.xhtml", "Welcome", "welcome")]
    article = ready(full(), "epub")
    add(book, article, "lead")
    add(book, issue("a", "b"), "issue")
    data = written(book)
    assert [each for each in epubcheck(data) if not each.startswith("USAGE")] == []
    read = seednews.loads_issue(data, "epub")
    assert [section.title for section in read.sections] == [None, "World", "Culture"]
    found = read.articles[1]
    assert attrs.evolve(found, meta=article.meta) == article
    assert [each.headline for each in read.articles[2:]] == ["Headline of a", "Headline of b"]


def test_pages_come_out_as_they_are() -> None:
    """EbookLib writes its own kind of page anew; ours it leaves alone."""
    book = empty_book()
    made = add(book, ready(full(), "epub"))
    container = Container(written(book))
    for item in made.items:
        assert container.read(f"EPUB/{item.file_name}") == item.content
    assert [item.file_name for item in made.spine] == ["news/article.xhtml"]


def test_an_article_that_lacks_something() -> None:
    """Is refused as by the format."""
    with pytest.raises(seednews.NotPublishable, match="guid"):
        parts(Article("Head"))


@pytest.mark.parametrize(
    ("values", "reason"),
    [({"status": "withheld"}, "is withheld"), ({"embargoed": NOW + timedelta(days=1)}, "is embargoed until")],
)
def test_what_is_not_released_does_not_cross_the_bridge(values: dict[str, Any], reason: str) -> None:
    """Unless asked for, as with our own books."""
    article = ready(full(), "epub")
    article = attrs.evolve(article, meta=attrs.evolve(article.meta, **values))
    for refused in (article, Issue("i", "T", None, [Section(None, [article])])):
        with pytest.raises(seednews.NotReleased, match=reason):
            parts(refused)
        book = empty_book()
        with pytest.raises(seednews.NotReleased):
            add(book, refused)
        assert book.spine == []
        assert add(book, refused, embargoed="include").items
    with pytest.raises(seednews.UsageError, match="not one of refuse, include"):
        parts(article, embargoed="yes")


def test_an_embargo_that_is_over_does_not_keep_an_article_back() -> None:
    """By the moment that the caller names."""
    later = NOW + timedelta(days=1)
    article = ready(full(), "epub")
    article = attrs.evolve(article, meta=attrs.evolve(article.meta, embargoed=later))
    assert parts(article, now=later).items


def test_a_book_that_ebooklib_has_read(tmp_path: Path) -> None:
    """Its links of a navigation document have no ids, without which EbookLib cannot write them again."""
    original = demo.english()
    path = tmp_path / "read.epub"
    seednews.write(original, path)
    book = epub.read_epub(path)
    toc = copy.deepcopy(book.toc)
    read = issue_from(book)
    assert [(each.title, [one.headline for one in each.articles]) for each in read.sections] == [
        (each.title, [one.headline for one in each.articles]) for each in original.sections
    ]
    assert [each.body for each in read.articles] == [each.body for each in original.articles]
    assert _uids(book.toc) == _uids(toc)  # the caller's book is as it was


def _uids(entries: Any) -> list[Any]:  # noqa: ANN401 - as above
    """The ids in the contents of a book, in order."""
    return [
        uid
        for entry in entries
        for uid in (_uids(entry[1]) if isinstance(entry, tuple) else [getattr(entry, "uid", None)])
    ]


def test_a_book_of_somebody_as_an_issue() -> None:
    """As it is put together, without a file: sections, titles, creators."""
    read = issue_from(ebooklib_book())
    assert [(each.title, len(each.articles)) for each in read.sections] == [(None, 1), ("World", 2)]
    assert read.articles[0] == Article(
        "Head 1", body=[Paragraph("Words\u00a01\u00a0here")], meta=Metadata(language="en", creators=["Ada Brook"])
    )


def test_whole_pages_are_read_as_they_are() -> None:
    """With the attributes of the body, which EbookLib drops as it writes."""
    book = empty_book()
    page = epub.EpubHtml(title="A", file_name="a.xhtml")
    page.content = (
        '<html xmlns="http://www.w3.org/1999/xhtml" lang="ar"><head/><body dir="rtl"><h1>A</h1><p>B</p></body></html>'
    )
    book.add_item(page)
    book.spine, book.toc = [page], [epub.Link("a.xhtml", "A", "a")]
    assert (issue_from(book).articles[0].meta.language, issue_from(book).articles[0].meta.direction) == ("ar", "rtl")


def test_there_and_back() -> None:
    """An issue of ours in a book, and out of it: sections and words are the same."""
    original = issue("a", "b", "c")
    book = empty_book()
    add(book, original)
    read = issue_from(book)
    assert [(each.title, [one.headline for one in each.articles]) for each in read.sections] == [
        (each.title, [one.headline for one in each.articles]) for each in original.sections
    ]
    bodies = [each.body for each in original.articles]
    assert [each.body for each in read.articles] == bodies


def test_a_book_that_cannot_be_written() -> None:
    """Is an error of ours."""
    book = empty_book()
    book.spine = [3]
    book.add_item(epub.EpubHtml(title="A", file_name="a.xhtml", content=3))
    with pytest.raises(seednews.DocumentError, match="EbookLib cannot write the book"):
        issue_from(book)


def test_the_core_does_without_it() -> None:
    """Nothing imports EbookLib but the bridge, which names its extra where it is missing."""
    script = (
        "import sys, seednews, seednews.formats; sys.modules['ebooklib'] = None\n"
        "[seednews.formats.get(name) for name in seednews.formats.names()]\n"
        "try:\n    import seednews.ebooklib\nexcept seednews.DependencyMissing as fault:\n    print(fault)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "pip install 'seednews[ebooklib]'" in done.stdout
