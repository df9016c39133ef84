"""What a book says of itself, what its pages offer, whom it is kept from, and what its file is called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import Article, Issue, IssueMetadata, Metadata, Note, Paragraph, Section, Subject, Table, formats
from seednews.cli.commands import seednews as command
from seednews.formats.epub.container import pack
from seednews.formats.epub.lengths import grouped, words_in
from seednews.formats.epub.write import FACTS, ISSUE_RECORD
from seednews.system.names import apart, file_name
from seednews.testing import issues, texts
from tests import demo
from tests.test_issues import entries
from tests.test_laws import NOW, full, ready, ready_issue, written
from tests.validators import epubcheck, epubcheck_group

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
OPS = "{http://www.idpf.org/2007/ops}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"


def page(document: Article | Issue, name: str) -> etree._Element:
    """A page of the book, or another file of it."""
    return etree.fromstring(entries(written(document, "epub"))[f"EPUB/{name}"])


def links(root: etree._Element) -> list[str]:
    """Where the links of a page go, in order."""
    return [str(each.get("href")) for each in root.iter(f"{XHTML}a")]


def words(node: etree._Element) -> str:
    """The words inside an element."""
    return "".join(node.itertext()).strip()


# -- navigation


@given(issues())
def test_contents_are_the_same_everywhere(issue: Issue) -> None:
    """Navigation document, NCX and contents page name the same pages in the order of the spine.

    A section of a small issue has no page: it is a heading, and a place on the contents page.
    """
    files = entries(seednews.dumps(ready_issue(issue, "epub"), "epub", cover="page"))
    roots = {name: etree.fromstring(files[f"EPUB/{name}"]) for name in ("nav.xhtml", "toc.ncx", "package.opf")}
    toc, landmarks = roots["nav.xhtml"].iter(f"{XHTML}nav")
    ncx = [str(each.get("src")) for each in roots["toc.ncx"].iter(f"{NCX}content")]
    spine = [f"{each.get('idref')}.xhtml" for each in roots["package.opf"].iter(f"{OPF}itemref")]
    assert links(toc) == list(dict.fromkeys(ncx)) == spine[1:]
    assert spine[0] == "cover.xhtml"
    contents = etree.fromstring(files["EPUB/contents.xhtml"])
    assert links(contents) == spine[2:]
    sections = sum(section.title is not None for section in issue.sections)
    assert len(list(contents.iter(f"{XHTML}h2"))) == len(list(toc.iter(f"{XHTML}span"))) == sections
    assert len(ncx) == len(spine) - 1 + sections
    orders = [int(str(each.get("playOrder"))) for each in roots["toc.ncx"].iter(f"{NCX}navPoint")]
    assert orders == [spine.index(each) for each in ncx]
    marks = [(each.get(f"{OPS}type"), each.get("href")) for each in landmarks.iter(f"{XHTML}a")]
    assert marks == [("titlepage", spine[0]), ("toc", spine[1]), ("bodymatter", spine[2])]
    guide = [(each.get("type"), each.get("href")) for each in roots["package.opf"].iter(f"{OPF}reference")]
    assert guide == [("title-page", spine[0]), ("toc", spine[1]), ("text", spine[2])]


@pytest.mark.parametrize("how", ["drawn", "page", "none"])
def test_our_own_lint_has_nothing_to_say(how: str) -> None:
    """Of books whose language Kindle knows."""
    examine = formats.get("epub").examine
    assert examine is not None
    for document in (demo.english(), demo.arabic(), demo.japanese(), demo.article("004")):
        assert list(examine(seednews.dumps(document, "epub", cover=how))) == []


@given(issues())
def test_every_link_of_a_book_leads_somewhere(issue: Issue) -> None:
    """And every article links to its neighbours and the contents at its top; nothing is at its foot."""
    issue = ready_issue(issue, "epub")
    files = entries(written(issue, "epub"))
    spine = [name for name in files if "/article-" in name]
    for name, data in files.items():
        if name.endswith(".xhtml"):
            for address in (each for each in links(etree.fromstring(data)) if ":" not in each):
                target, _, fragment = address.partition("#")
                assert f"EPUB/{target}" in files
                assert not fragment or f'id="{fragment}"'.encode() in files[f"EPUB/{target}"]
    for index, name in enumerate(spine):
        body = etree.fromstring(files[name]).find(f"{XHTML}body")
        assert body is not None
        above, *below = body
        near = [*spine[max(0, index - 1) : index], "EPUB/contents.xhtml", *spine[index + 1 : index + 2]]
        assert [f"EPUB/{link}".partition("#")[0] for link in links(above)] == near
        assert [each.tag for each in below] == [f"{XHTML}article"]


def test_articles_link_to_their_section() -> None:
    """To its place on the contents page; where an issue has no sections there is nothing to link to."""
    root = page(demo.english(), "article-37cadf71c85ac0a3.xhtml")
    assert sum(link.startswith("contents.xhtml#section-") for link in links(root)) == 1
    files = entries(seednews.dumps(demo.japanese(), "epub"))
    assert not any("section-" in name or b"section-" in data for name, data in files.items() if "xhtml" in name)


# -- the page of an article


def test_the_head_of_an_article() -> None:
    """Kicker, headline, standfirst, byline; then source, date, words and minutes, which are not part of the article."""
    article = ready(full(), "epub")
    header = next(page(article, "article.xhtml").iter(f"{XHTML}header"))
    assert [each.get("class") for each in header] == ["kicker", None, "standfirst", "byline", "imprint", "rights"]
    assert words(header[-2]) == f"Example News · 21 September 2023 · {article.word_count} words · 1\u00a0min"
    assert links(header) == ["https://example.com/a?b=c&d"]
    files = entries(seednews.dumps(article, "epub"))
    read = seednews.loads(
        pack({name: files[name] for name in files if name not in {FACTS, "EPUB/article.json"}}), "epub"
    )
    assert attrs.evolve(read, meta=article.meta) == article


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"language": "de", "provider": "unknown"}, "21. September 2023 · 3 Wörter · 1\u00a0min"),
        ({"language": "ja", "provider": "P"}, "P · 2023年9月21日 · 3字 · 1\u00a0min"),
        ({"language": "ru", "provider": "P"}, "P · 21 сентября 2023\u202fг. · Слов: 3 · 1\u00a0min"),
        ({"language": "ar", "provider": "P"}, "P · 21 سبتمبر 2023 · عدد الكلمات: 3 · 1\u00a0min"),
        ({"language": "pl-PL", "provider": "P"}, "P · 21 września 2023 · Słów: 3 · 1\u00a0min"),
        ({"language": "en-US", "provider": "P"}, "P · September 21, 2023 · 3 words · 1\u00a0min"),
        (
            {"language": "und", "provider": "unknown", "source": "https://a.example/b"},
            "a.example · 2023-09-21 · 1\u00a0min",
        ),
    ],
)
def test_imprints_speak_the_language_of_the_article(values: dict[str, str], said: str) -> None:
    """Or none, if the word for words is unknown; a missing provider is not shown."""
    meta = Metadata(published=NOW, **values)  # type: ignore[arg-type]
    article = ready(Article("One", body=[Paragraph("two three")], meta=meta), "epub")
    header = next(page(article, "article.xhtml").iter(f"{XHTML}header"))
    assert words(header[-1]) == said


@pytest.mark.parametrize("modified", [NOW, None])
def test_a_date_that_nobody_gave_is_not_shown(modified: datetime | None) -> None:
    """Publishing fills in `modified` if no date is given, so readers do not see it as a date."""
    undated = Article("One", body=[Paragraph("Two.")], meta=Metadata(language="en", modified=modified, provider="P"))
    with pytest.warns(seednews.SeedNewsWarning) if modified is None else nullcontext():
        article = seednews.publishable(undated)
    issue = Issue("i", "Paper", None, [Section(None, [article])])
    for document in (article, issue):
        files = entries(seednews.dumps(document, "epub", cover="page"))
        assert b"dc:date" not in files["EPUB/package.opf"]
        for name, data in files.items():
            if name.endswith((".xhtml", ".ncx")):
                assert not re.search(rb"1970|2023|<time datetime=.[0-9]", data), name
    assert b'class="imprint"><time' not in seednews.dumps(article, "html")
    reading = formats.get("epub").loads(seednews.dumps(article, "epub", record="no"))
    assert reading.article.meta.published is None
    assert (reading.diagnostics, reading.article.body) == ((), article.body)


def test_numbers_in_figures() -> None:
    """Readable in every language."""
    assert [grouped(each) for each in (1, 9999, 10_000, 1_234_567)] == [
        "1",
        "9999",
        "10\u202f000",
        "1\u202f234\u202f567",
    ]
    assert words_in("en-GB") == words_in("EN") == "{} words"
    assert words_in(None) is None


def test_durations_run_from_the_left() -> None:
    """In a text that runs from the right, too; dates run as their words do."""
    root = page(demo.arabic(), "article-48d2c6b7035ef91a.xhtml")
    assert [each.get("dir") for each in root.iter(f"{XHTML}time")] == [None, "ltr"]
    assert {each.get("dir") for each in page(demo.article("004"), "article.xhtml").iter(f"{XHTML}time")} == {None}


def test_every_page_states_its_direction() -> None:
    """In both places where readers look: one that says nothing is set as the book, whatever it is in."""
    files = entries(seednews.dumps(paper(ARABIC, ENGLISH, language="ar"), "epub"))
    found = {
        name: {root.get("dir"), *(each.get("dir") for each in root.iter(f"{XHTML}body"))}
        for name, data in files.items()
        if name.endswith(".xhtml")
        for root in [etree.fromstring(data)]
    }
    assert found.pop("EPUB/article-en.xhtml") == {"ltr"}
    assert all(stated == {"rtl"} for stated in found.values())


def paper(*articles: Article, language: str | None = None, title: str | None = None) -> Issue:
    """An issue with those articles, ready for publishing."""
    meta = IssueMetadata(language=language, publisher="Example News")
    return ready_issue(Issue("i", "Paper", date(2026, 5, 12), [Section(title, articles)], meta), "epub")


def speaking(language: str, words: str, **values: Any) -> Article:  # noqa: ANN401 - fields of the metadata
    """An article in that language, complete, so that nothing is filled in."""
    values = {"id": language, "guid": f"tag:example.com,2023:{language}", "modified": NOW, **values}
    return Article(words, body=[Paragraph(words)], meta=Metadata(language=language, **values))


ARABIC, ENGLISH = speaking("ar", "محادثات السلام"), speaking("en", "Talks begin")


def test_words_that_run_from_the_right_need_no_metadata_for_it() -> None:
    """An Arabic article without a direction is set from right to left, and comes back unchanged."""
    files = entries(seednews.dumps(ARABIC, "epub"))
    package, article = (etree.fromstring(files[f"EPUB/{name}"]) for name in ("package.opf", "article.xhtml"))
    assert (package.get("dir"), article.get("dir")) == ("rtl", "rtl")
    assert seednews.loads(seednews.dumps(ARABIC, "epub"), "epub") == ARABIC
    html = seednews.dumps(ARABIC, "html")
    assert b'<body dir="rtl">' in html
    assert seednews.loads(html, "html") == ARABIC


def test_one_article_does_not_turn_an_issue_around() -> None:
    """The language of the issue gives its direction; each article keeps its own."""
    issue = paper(ARABIC, ENGLISH, language="ar", title="عالم")
    files = {name: etree.fromstring(data) for name, data in entries(written(issue, "epub")).items() if "html" in name}
    own = [name for name in files if "article-" not in name]
    assert {files[name].get("dir") for name in own} == {"rtl"}
    package = page(issue, "package.opf")
    assert (package.get("dir"), next(package.iter(f"{OPF}spine")).get("page-progression-direction")) == ("rtl", "rtl")
    for name in own:
        found = {str(each.get("dir")) for each in files[name].iter(f"{XHTML}li") if each.get("lang") == "en"}
        assert found <= {"ltr"}
    assert files["EPUB/article-en.xhtml"].get("dir") == "ltr"
    assert page(paper(ARABIC, ENGLISH, language="en"), "contents.xhtml").get("dir") == "ltr"
    assert page(paper(ARABIC, speaking("fa", "خبر"), ENGLISH), "contents.xhtml").get("dir") == "rtl"
    assert page(paper(ARABIC, speaking("fr", "Avis au public"), ENGLISH), "contents.xhtml").get("dir") == "ltr"


def test_an_issue_is_in_the_language_of_most_of_its_words() -> None:
    """If none is given; the first article and articles in unknown languages do not count."""
    unknown = speaking("und", "a b c d e f g")
    for articles, language in (
        ((ARABIC, ENGLISH, speaking("en", "One more", id="x")), "en"),
        ((ENGLISH, ARABIC, speaking("ar", "محادثات السلام", id="x")), "ar"),
        ((unknown, ENGLISH), "en"),
        ((unknown,), "und"),
    ):
        package = page(paper(*articles), "package.opf")
        assert package.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        assert next(package.iter("{http://purl.org/dc/elements/1.1/}language")).text == language
        assert page(paper(*articles), "contents.xhtml").get("dir") == ("rtl" if language == "ar" else "ltr")


def test_entries_of_the_navigation_say_what_language_they_are_in() -> None:
    """Where it is not the book's own (WCAG 2.2, 3.1.2)."""
    toc, _ = page(paper(ARABIC, ENGLISH, language="en"), "nav.xhtml").iter(f"{XHTML}nav")
    found = [(each.get("lang"), each.get("dir")) for each in toc.iter(f"{XHTML}li")]
    assert found == [(None, None), ("ar", "rtl"), (None, None)]


@pytest.mark.parametrize(
    ("language", "labels", "stated"),
    [
        ("en-GB", ["Cover", "Contents"], "en-GB"),
        ("de", ["Umschlag", "Inhalt"], "de"),
        ("zh-Hant-TW", ["封面", "目錄"], "zh-Hant-TW"),
        ("zh-CN", ["封面", "目录"], "zh-CN"),
        ("cy", ["Cover", "Contents"], "en"),
    ],
)
def test_landmarks_are_named_by_what_they_lead_to(language: str, labels: list[str], stated: str) -> None:
    """In the language of the book, or in English, which is said; in the guide of EPUB 2, too."""
    issue = paper(ENGLISH, language=language, title="News")
    _, landmarks = page(issue, "nav.xhtml").iter(f"{XHTML}nav")
    found = list(landmarks.iter(f"{XHTML}a"))
    assert [words(each) for each in found] == [*labels, "Talks begin"]
    assert [each.get("lang") for each in found] == [stated, stated, "en"]
    guide = [each.get("title") for each in page(issue, "package.opf").iter(f"{OPF}reference")]
    assert guide == [*labels, "Talks begin"]


def test_an_issue_has_a_maker_and_subjects() -> None:
    """Its publisher, and what its articles are about; no article takes these for its own."""
    about = {"keywords": ["talks"], "subjects": [Subject("medtop", "04000000", "economy")]}
    issue = paper(speaking("en", "Talks", creators=["Ida Renn"], **about), speaking("fr", "Avis", **about))
    package = entries(written(issue, "epub"))["EPUB/package.opf"].decode()
    assert '<dc:creator id="creator1">Example News</dc:creator>' in package
    assert package.count("<dc:creator") == package.count("<dc:subject>") == package.count('property="term"') == 1
    read = seednews.loads_issue(seednews.dumps(issue, "epub", record="no"), "epub")
    assert [each.meta.creators for each in read.articles] == [(), ()]
    assert read.meta.publisher == "Example News"


def test_an_issue_without_a_publisher() -> None:
    """Is by those who made all its articles."""
    shared = [speaking(language, "Talks", creators=["Ida Renn"]) for language in ("en", "fr")]
    issue = Issue("i", "Paper", None, [Section(None, shared)])
    package = entries(written(issue, "epub"))["EPUB/package.opf"].decode()
    assert '<dc:creator id="creator1">Ida Renn</dc:creator>' in package
    assert seednews.loads_issue(seednews.dumps(issue, "epub", record="no"), "epub").articles[1].meta.creators == (
        "Ida Renn",
    )


def test_the_ncx_says_how_deep_it_is() -> None:
    """And that it has no pages of print (OPF 2.0.1 asks for all four)."""
    for title, depth in (("News", "2"), (None, "1")):
        ncx = page(paper(ENGLISH, title=title), "toc.ncx")
        metas = {each.get("name"): each.get("content") for each in ncx.iter(f"{NCX}meta")}
        assert metas.keys() == {"dtb:uid", "dtb:depth", "dtb:totalPageCount", "dtb:maxPageNumber"}
        assert metas["dtb:depth"] == depth


def test_contents_tell_standfirsts_and_minutes() -> None:
    """Of every article."""
    article = demo.article("002")
    (entry, *_) = page(demo.arabic(), "contents.xhtml").iter(f"{XHTML}li")
    assert [words(each) for each in entry] == [article.headline, article.standfirst, "2\u00a0min"]


def test_contents_come_once() -> None:
    """A small issue has no pages for its sections; a large one has, and they tell what its contents do not."""
    many = [attrs.evolve(speaking("en", "Talks", id=f"i{each}"), standfirst=f"S{each}") for each in range(41)]
    small, large = (
        entries(seednews.dumps(paper(*some, language="en", title="News"), "epub")) for some in (many[1:], many)
    )
    assert not any("/section-" in name for name in small)
    assert b"S40" in small["EPUB/contents.xhtml"]
    (section,) = (name for name in large if "/section-" in name)
    assert b"S40" in large[section]
    assert b"S40" not in large["EPUB/contents.xhtml"]
    page_of = "EPUB/article-i39.xhtml"
    assert small[page_of] == large[page_of]


def test_rights_stand_in_the_head_of_an_article() -> None:
    """Because below it, they might be alone on a page; they are not part of the text."""
    article = demo.article("004")
    header = next(page(article, "article.xhtml").iter(f"{XHTML}header"))
    assert (header[-1].get("class"), words(header[-1])) == ("rights", article.meta.rights)
    read = seednews.loads(seednews.dumps(article, "epub", record="no"), "epub")
    assert (read.meta.rights, read.body) == (article.meta.rights, article.body)


# -- the package


def test_metadata_of_an_article() -> None:
    """All that Dublin Core has a place for, codes with their scheme."""
    article = ready(full(), "epub")
    package = entries(seednews.dumps(article, "epub"))["EPUB/package.opf"].decode()
    for part in (
        '<dc:identifier id="guid">tag:example.com,2023:a</dc:identifier>',
        "<dc:description>Both sides met.</dc:description>",
        "<dc:rights>© Example</dc:rights>",
        "<dc:source>https://example.com/a?b=c&amp;d</dc:source>",
        "<dc:subject>talks</dc:subject>",
        '<dc:subject id="subject1">economy, business and finance</dc:subject>\n<meta property="authority"',
        '<meta property="authority" refines="#subject1">http://cv.iptc.org/newscodes/mediatopic/</meta>\n<meta ',
        '<meta property="term" refines="#subject1">04000000</meta>',
        '<dc:subject id="subject2">x:y</dc:subject>\n<meta property="authority" refines="#subject2">house</meta>',
    ):
        assert part in package


def test_subjects_of_a_vocabulary_do_not_come_back_as_keywords() -> None:
    """In a book that was edited."""
    article = ready(full(), "epub")
    files = entries(seednews.dumps(article, "epub"))
    files["EPUB/package.opf"] = files["EPUB/package.opf"].replace(b">Jane Doe<", b">Jane Smith<")
    read = seednews.loads(pack(files), "epub")
    assert read.meta.keywords == ("talks",)
    assert Subject("house", "x:y") in read.meta.subjects


@pytest.mark.parametrize(
    ("byline", "creators"),
    [
        ("By Jane Doe and John Roe in Berlin", ["Jane Doe", "John Roe"]),
        ("Von Ida Renn", ["Ida Renn"]),
        ("Reuters", None),
        ("Our staff", None),
    ],
)
def test_the_names_in_a_byline_are_the_authors(byline: str, creators: list[str] | None) -> None:
    """If none are given; an author that the caller gives replaces them."""
    article = attrs.evolve(ENGLISH, byline=byline)
    for each, authors in ((article, creators), (attrs.evolve(article, byline=None), [])):
        package = page(each, "package.opf")
        found = [node.text for node in package.iter("{http://purl.org/dc/elements/1.1/}creator")]
        assert authors is None or found == authors
    files = entries(seednews.dumps(article, "epub", author="Ida Renn; A & B"))
    assert b">Ida Renn</dc:creator>" in files["EPUB/package.opf"]
    assert b">A &amp; B</dc:creator>" in files["EPUB/package.opf"]
    assert seednews.loads(seednews.dumps(article, "epub", author="Ida Renn"), "epub") == article


def test_issues_are_told_apart_on_a_shelf() -> None:
    """By the day in their titles, in the language of the issue; the title of the issue itself stays."""
    for language, title in (("en", "Paper, 12 May 2026"), ("ar", "Paper، 12 مايو 2026"), ("ja", "Paper 2026年5月12日")):
        issue = paper(ENGLISH, language=language)
        files = entries(seednews.dumps(issue, "epub"))
        assert f"{title}</dc:title>" in files["EPUB/package.opf"].decode()
        assert f"<text>{title}</text>" in files["EPUB/toc.ncx"].decode()
        assert "<h1>Paper</h1>" in re.sub("</?bdi[^>]*>", "", files["EPUB/contents.xhtml"].decode())
        read = seednews.loads_issue(seednews.dumps(issue, "epub", record="no"), "epub")
        assert (read.title, read.date) == (issue.title, issue.date)


def test_the_number_of_an_issue() -> None:
    """Stands in place of its day, in its series or that of its title; one that is not a number is refused."""
    issue = paper(ENGLISH, language="en")
    package = entries(seednews.dumps(issue, "epub", number="132"))["EPUB/package.opf"].decode()
    assert '<meta property="belongs-to-collection" id="series">Paper</meta>' in package
    assert '<meta property="group-position" refines="#series">132</meta>' in package
    assert '<meta name="calibre:series_index" content="132"/>' in package
    assert "belongs-to-collection" not in entries(seednews.dumps(issue, "epub"))["EPUB/package.opf"].decode()
    assert seednews.loads_issue(seednews.dumps(issue, "epub", number=132), "epub") == issue
    with pytest.raises(seednews.UsageError, match=r"'No\. 3' is not a number"):
        seednews.dumps(issue, "epub", number="No. 3")


def test_metadata_of_an_issue() -> None:
    """Series with its number, rights that all articles share, and what the first articles are called."""
    package = entries(seednews.dumps(demo.english(), "epub"))["EPUB/package.opf"].decode()
    for part in (
        '<meta property="belongs-to-collection" id="series">The Morning Paper</meta>',
        '<meta property="group-position" refines="#series">20260512</meta>',
        '<meta name="calibre:series_index" content="20260512"/>',
        "<dc:publisher>Example News</dc:publisher>",
        "<dc:description>Karabakh Armenians and Azerbaijan",
        "<dc:date>2026-05-12</dc:date>",
    ):
        assert part in package
    assert "dc:rights" not in package  # one of the samples has its own
    assert (
        "<dc:rights>© 2026 Example News</dc:rights>"
        in entries(seednews.dumps(demo.japanese(), "epub"))["EPUB/package.opf"].decode()
    )


def test_accessibility_is_told_but_claimed_only_by_a_person() -> None:
    """What is in the book is a fact; that it conforms is somebody's word."""
    plain, claimed = (
        entries(seednews.dumps(demo.article("004"), "epub", **options))["EPUB/package.opf"].decode()
        for options in ({}, {"certified_by": "Ida & Co"})
    )
    for part in (">textual<", ">tableOfContents<", ">structuralNavigation<", ">none<", "accessibilitySummary"):
        assert part in plain
    assert "structuralNavigation" not in str(entries(seednews.dumps(ready(Article("H"), "epub"), "epub")))
    assert "conformsTo" not in plain
    assert 'id="conformance" xml:lang="en" dir="ltr">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<' in claimed
    assert '<meta property="a11y:certifiedBy" refines="#conformance">Ida &amp; Co</meta>' in claimed


@epubcheck_group
def test_an_issue_with_pages_for_its_sections_passes_epubcheck() -> None:
    """In which articles of two directions alternate."""
    kinds = (("en", "Talks begin"), ("ar", "محادثات السلام"))
    articles = [speaking(*kinds[each % 2], id=f"i{each}", guid=f"tag:example.com,2026:{each}") for each in range(44)]
    sections = [Section("World", articles[:22]), Section("عالم", articles[22:])]
    issue = ready_issue(Issue("i", "Paper", date(2026, 5, 12), sections, IssueMetadata(series="Papers")), "epub")
    assert epubcheck(seednews.dumps(issue, "epub", number="12.3")) == []


@epubcheck_group
def test_a_claim_passes_epubcheck() -> None:
    """With everything else that a book can have."""
    assert epubcheck(seednews.dumps(demo.english(), "epub", certified_by="Ida & Co", cover="drawn")) == []


# -- the style sheet


def style() -> str:
    """The style sheet without its comments."""
    sheet = entries(seednews.dumps(demo.article("004"), "epub"))["EPUB/style.css"].decode()
    return re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


@pytest.mark.parametrize(
    "trap",
    [
        r"[^-]color\s*:",  # a colour of ours would vanish on a ground of the reader's
        r"background",
        r"--",  # CSS variables and comments with two hyphens stop Kindle's converter
        r"font-size:[^;]*(%|px|pt)",
        r"font-family",
        r"(body|article|p)[^{}]*{[^}]*line-height",
        r"@",  # imports, fonts, and conditions that old devices take for an error
        r"!important",
        r"position|float|vw|vh|calc\(",
    ],
)
def test_nothing_that_devices_choke_on(trap: str) -> None:
    """Or that takes from readers what they set themselves."""
    assert not re.search(trap, style())


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: selectors with their properties."""
    for selectors, body in re.findall(r"([^{}]+){([^{}]*)}", style()):
        pairs = [each.split(":", 1) for each in body.split(";") if each.strip()]
        yield selectors.strip(), {name.strip(): value.strip() for name, value in pairs}


def test_vertical_text_has_its_margins_where_it_needs_them() -> None:
    """After each physical margin, padding or border that differs between the sides, there are the logical ones."""
    for selectors, properties in rules():
        for name in ("margin", "padding"):
            if len(properties.get(name, "0").split()) > 1:
                assert {f"{name}-block", f"{name}-inline"} <= properties.keys(), selectors
        if properties.keys() & {"border-top", "border-right", "border-bottom", "border-left"}:
            assert {"border-block-width", "border-inline-width"} <= properties.keys(), selectors


def test_what_is_short_is_not_divided() -> None:
    """Headlines, on the contents page, too, kickers, bylines and the line below them, cells of tables, verse."""
    undivided = {
        each for selectors, found in rules() if found.get("hyphens") == "none" for each in selectors.split(", ")
    }
    short = {"h1", "h2", ".kicker", ".byline", ".imprint", ".rights", ".title", ".section", "td", "th"}
    assert undivided == {*short, "article p.verse"}


def test_tables_that_would_run_off_the_page() -> None:
    """Are marked for smaller type or for cells below each other, so no word is broken; the article comes back."""
    months = ("January February March April May June July August September October November December").split()
    narrow = Table([["Crew", "Points", "Remark"], ["Harle", "12", "A long remark of many short words " * 5]], head=True)
    for wide, kind in (
        (Table([[f"Column {each}" for each in range(10)]]), "stacked"),
        (Table([[f"Column {each}" for each in range(6)]]), "wide"),
        (Table([["https://example.com/" + "a" * 60, "2"]]), "stacked"),
        (Table([months, [*months[:11], '"<b>'], ["1"]], head=True), "stacked"),
    ):
        article = attrs.evolve(ENGLISH, body=(Paragraph("One <table>."), narrow, wide, narrow))
        tables = page(article, "article.xhtml").iter(f"{XHTML}table")
        assert [each.get("class") for each in tables] == [None, kind, None]
        reading = formats.get("epub").loads(seednews.dumps(article, "epub", record="no"))
        assert (reading.article.headline, reading.article.body) == (article.headline, article.body)
        assert reading.diagnostics == ()


def test_stacked_cells_say_under_which_name_they_stand() -> None:
    """Each by the name of its column; a row that is too short has fewer, one without a name has none."""
    names = [f"{'Column' * 3} <{each}>" for each in range(5)]
    article = attrs.evolve(ENGLISH, body=(Table([names[:4], names, ["1", "2"]], head=True),))
    rows = list(page(article, "article.xhtml").iter(f"{XHTML}tr"))
    found = [[each.get("data-name") for each in row.iter(f"{XHTML}td")] for row in rows]
    assert found[0] == []
    assert [each[:4] for each in found[1:]] == [names[:4], names[:2]]


def test_questions_of_an_interview_stand_out() -> None:
    """By a class of their paragraphs, and speakers by one of their labels; the words stay the same."""
    said = (
        "DW: What happened?",
        "Renn: It rained.",
        "DW: And then?",
        "Renn: It rained (see www.rain.example).",
        "More.",
    )
    article = attrs.evolve(ENGLISH, body=tuple(map(Paragraph, said)))
    root = page(article, "article.xhtml")
    assert [words(each) for each in root.iter(f"{XHTML}p") if each.get("class") == "question"] == [said[0], said[2]]
    labels = [words(each) for each in root.iter(f"{XHTML}span") if each.get("class") == "speaker"]
    assert labels == ["DW:", "Renn:", "DW:", "Renn:"]
    reading = formats.get("epub").loads(seednews.dumps(article, "epub", record="no"))
    assert (reading.article.body, reading.diagnostics) == (article.body, ())


@given(issues())
def test_issues_come_back_from_their_pages(issue: Issue) -> None:
    """Links, labels and classes add no word and take none away."""
    issue = ready_issue(issue, "epub")
    reading = formats.get("epub").loads_issue(seednews.dumps(issue, "epub", record="no"))
    kept = [(each.headline, each.standfirst, each.byline, each.kicker, each.body) for each in issue.articles]
    read = [(each.headline, each.standfirst, each.byline, each.kicker, each.body) for each in reading.issue.articles]
    assert read == kept


def test_every_class_of_a_page_is_in_the_style_sheet() -> None:
    """A class that is misspelt would be set as plain text."""
    files = entries(seednews.dumps(demo.english(), "epub"))
    used = {
        name
        for path, data in files.items()
        if path.endswith(".xhtml")
        for node in etree.fromstring(data).iter()
        for name in (node.get("class") or "").split()
    }
    known = set(re.findall(r"\.([a-z]+)", style()))
    assert used - known <= {"editor", "related"}  # notes without a form of their own
    assert {
        "contents",
        "way",
        "imprint",
        "kicker",
        "standfirst",
        "byline",
        "title",
        "note",
        "cover",
        "verse",
        "lead",
    } <= used


# -- what is not released


LATER, SOONER = NOW + timedelta(days=1), NOW - timedelta(days=1)


def restricted(**values: object) -> Article:
    """An article made at NOW with those facts."""
    meta = Metadata(id="a", language="en", modified=NOW, **values)  # type: ignore[arg-type]
    article = Article("Headline", body=[Paragraph("Text.")], meta=meta)
    assert meta.modified is not None
    filled = attrs.evolve(meta, guid="tag:example.com,2023:a")
    return attrs.evolve(article, meta=filled)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"status": "withheld"}, "is withheld"),
        ({"status": "canceled"}, "is canceled"),
        ({"embargoed": LATER}, "is embargoed until 2023-09-22T10:15:00+00:00"),
    ],
)
def test_what_is_not_released_is_refused(values: dict[str, object], reason: str) -> None:
    """Alone and in an issue, with its position, unless requested. Formats for systems write it."""
    article = restricted(**values)
    with pytest.raises(seednews.NotReleased) as caught:
        seednews.dumps(article, "epub")
    assert caught.value.reasons == (reason,)
    is_killed = reason == "is canceled"  # the advice never is to publish a killed item
    assert ("embargoed='include'" in str(caught.value)) is not is_killed
    issue = Issue("i", "T", None, [Section(None, [ready(Article("Free"), "epub"), article])])
    with pytest.raises(seednews.NotReleased, match=re.escape(f"sections[0].articles[1] {reason}")):
        seednews.dumps(issue, "epub")
    assert seednews.loads(seednews.dumps(article, "epub", embargoed="include"), "epub") == article
    assert seednews.loads_issue(seednews.dumps(issue, "epub", embargoed="include"), "epub") == issue
    assert seednews.loads(seednews.dumps(article, "json"), "json") == article


def test_an_embargo_ends() -> None:
    """By the moment that the caller names; else by that at which the article was made, since writers have no clock."""
    book = seednews.dumps(restricted(embargoed=NOW), "epub")
    assert book == seednews.dumps(restricted(embargoed=NOW), "epub", now=LATER)
    assert seednews.dumps(restricted(embargoed=LATER), "epub", now=LATER)
    assert seednews.dumps(restricted(embargoed=LATER), "epub", now="2023-09-22T12:15:00+02:00")
    with pytest.raises(seednews.NotReleased):
        seednews.dumps(restricted(embargoed=NOW), "epub", now=SOONER)
    with pytest.raises(seednews.NotReleased):
        seednews.dumps(restricted(status="withheld", embargoed=SOONER), "epub", now=LATER)
    for wrong in ("tomorrow", "2023-09-22", datetime(2023, 9, 22)):  # noqa: DTZ001 - one without an offset
        with pytest.raises(seednews.UsageError, match="not a date and time with an offset"):
            seednews.dumps(restricted(), "epub", now=wrong)
    with pytest.raises(seednews.UsageError, match="not one of refuse, include"):
        seednews.dumps(restricted(), "epub", embargoed="yes")


def test_the_command_line_knows_what_time_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So an embargo ends there by itself."""
    monkeypatch.chdir(tmp_path)
    seednews.write(restricted(embargoed=LATER), "a.json")
    for moment, code in ((NOW, 1), (LATER, 0)):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))
        result = CliRunner().invoke(command, ["convert", "a.json", "-o", "a.epub"])
        assert result.exit_code == code
        assert ("is embargoed until" in result.stderr) is bool(code)
        assert Path("a.epub").exists() is not bool(code)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOW.timestamp())))
    options = ["--option", "embargoed=include", "--force"]
    assert CliRunner().invoke(command, ["convert", "a.json", "-o", "a.epub", *options]).exit_code == 0


# -- names of files


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Talks begin in Yevlakh", "talks-begin-in-yevlakh"),
        ("Kleinbrücken holt die Fähre zurück", "kleinbrucken-holt-die-fahre-zuruck"),
        ("Straße, Łódź & Ærø", "strasse-lodz-aero"),
        ("Harle’s 1,000th “cup”", "harles-1-000th-cup"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-1"),
        ("朝の新聞", "file"),
        ("Apple の新製品が発表された", "file"),
        ("—", "file"),
        ("", "file"),
        ("word " * 40, "-".join(["word"] * 12)),
        ("x" * 100, "x" * 60),
    ],
)
def test_files_are_named_after_titles(title: str, name: str) -> None:
    """In ASCII; after the input where the title is in another script."""
    assert file_name(title, "file") == name


@given(texts() | st.text(), texts())
def test_any_title_makes_a_name_for_every_system(title: str, otherwise: str) -> None:
    """Short, of small letters, digits and hyphens."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name := file_name(title, otherwise))
    assert len(name) <= 62


@given(st.lists(st.sampled_from(["a", "b", "a-2", "a-3"])))
def test_names_are_told_apart(names: list[str]) -> None:
    """Each its own, the first of a kind without a number."""
    found = list(apart(names))
    assert len(set(found)) == len(found)
    assert all(new.startswith(old) for old, new in zip(names, found, strict=True))
    assert names[:1] == found[:1]


def test_books_in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Are named after their titles, twins with a number, and those without a Latin title after their inputs."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a", "Night ferry"), ("b", "Night ferry"), ("c", "朝の新聞"), ("d", "")):
        Path(f"{name}.txt").write_text(text, "utf-8")
    inputs = ["a.txt", "b.txt", "c.txt", "d.txt"]
    result = CliRunner().invoke(command, ["convert", *inputs, "--to", "epub", "-o", "books/"])
    assert result.exit_code == 1
    assert "d.txt" in result.stderr
    assert sorted(path.name for path in Path("books").iterdir()) == ["c.epub", "night-ferry-2.epub", "night-ferry.epub"]
    CliRunner().invoke(command, ["convert", *inputs[:2], "--to", "json", "-o", "texts/"])
    assert sorted(path.name for path in Path("texts").iterdir()) == ["a.json", "b.json"]
    result = CliRunner().invoke(command, ["convert", "-", "--to", "epub", "-o", "books/"], input="Night ferry")
    assert Path("books/standard-input.epub").is_file(), result.stderr


def test_an_issue_in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is named after its title and day; the folder is made where it is named as one."""
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Night ferry", "utf-8")
    arguments = ["convert", "a.txt", "--issue", "The Morning Paper", "-o", "books/", "--to", "epub"]
    for more, name in (
        (["--date", "2026-05-12"], "the-morning-paper-2026-05-12.epub"),
        ([], "the-morning-paper.epub"),
        (["--to", "json", "--issue", "朝"], "issue-419c7453.json"),
    ):
        result = CliRunner().invoke(command, [*arguments, *more])
        assert result.exit_code == 0, result.stderr
        assert Path("books", name).is_file()
    assert seednews.read_issue("books/the-morning-paper-2026-05-12.epub").date == date(2026, 5, 12)


def test_two_papers_of_a_day_do_not_become_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If both titles are in another script, the folder's name or a digest is used."""
    monkeypatch.chdir(tmp_path)
    for folder in ("Vedomosti", "газета"):
        Path(folder).mkdir()
        Path(folder, "a.txt").write_text("Night ferry", "utf-8")
    for title, *inputs in (
        ("Ведомости", "Vedomosti/"),
        ("Коммерсант", "Vedomosti/a.txt"),
        ("Известия", "Vedomosti", "газета"),
        ("Газета", "газета"),
    ):
        arguments = ["--issue", title, "--date", "2026-05-12", "-o", "books/", "--to", "epub"]
        result = CliRunner().invoke(command, ["convert", *inputs, *arguments])
        assert result.exit_code == 0, result.stderr
    found = sorted(path.name for path in Path("books").iterdir())
    assert len(found) == 4
    assert found[-1] == "vedomosti-2026-05-12.epub"
    assert all(re.fullmatch(r"issue-[0-9a-f]{8}-2026-05-12\.epub", name) for name in found[:-1])


def test_options_are_listed_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And can be given there: a picture as the name of its file."""
    listed = CliRunner().invoke(command, ["formats"]).stdout
    for option in formats.get("epub").options:
        assert f"--option {option.name}=" in listed
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Night ferry", "utf-8")
    result = CliRunner().invoke(command, ["convert", "a.txt", "-o", "a.epub", "--option", "cover=a.txt"])
    assert result.exit_code == 1
    assert "a.txt is not a PNG or JPEG picture" in result.stderr


def test_a_whole_issue_comes_back_from_its_pages() -> None:
    """The parts around the articles add no word to them, and lose none."""
    files = entries(seednews.dumps(demo.english(), "epub"))
    plain = {name: data for name, data in files.items() if name not in {FACTS, ISSUE_RECORD}}
    read = {each.headline: each for each in seednews.loads_issue(pack(plain), "epub").articles}
    for article in demo.english().articles:
        assert attrs.evolve(read[article.headline], meta=article.meta) == article
    assert any(isinstance(block, Note) for each in read.values() for block in each.body)
