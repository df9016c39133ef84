"""Books of other programs with mistakes: read as browsers and calibre read them, with corrections reported."""

from __future__ import annotations

import html
import io
import re
import zipfile
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st

import seednews
from seednews import Article, Issue, Metadata, Paragraph, formats
from seednews.cli.commands import seednews as command
from seednews.formats.format import IssueReading
from seednews.formats.shared import xhtml
from seednews.testing import articles
from tests import books
from tests.test_epub_read import small
from tests.test_laws import full

EPUB = formats.get("epub")
HTML = formats.get("html")
FERRY = books.page("<h1>Ferry sails</h1><p>It was late.</p>")


def codes(found: IssueReading) -> list[tuple[str, str | None]]:
    """The reports, with their file."""
    return [(each.code, each.path) for each in found.diagnostics]


def headlines(issue: Issue) -> list[str | None]:
    """Of all articles."""
    return [each.headline for each in issue.articles]


def market(words: str, head: str = "", root: str = 'xmlns="http://www.w3.org/1999/xhtml"') -> str:
    """A page with one paragraph, as somebody typed it."""
    return f"{head}<html {root}><head><title>M</title></head><body><h1>Market</h1><p>{words}</p></body></html>"


DASH = "<!DOCTYPE html [<!ENTITY dash '&#8212;'>]>"

SLIPS: dict[str, tuple[str | bytes, str]] = {
    "an element without an end": (market("Stalls<br>and <b>fruit"), "Stalls and fruit"),
    "elements that overlap": (market("<i>Stalls <b>and</i> fruit</b>"), "Stalls and fruit"),
    "an attribute without quotation marks": (market("<span class=x>Stalls</span>"), "Stalls"),
    "an unknown entity": (market("Stalls &stalls; &nbsp;fruit"), "Stalls &stalls; \u00a0fruit"),
    "a bare ampersand": (market("Fish & chips"), "Fish & chips"),
    "a bare angle": (market("2 < 3"), "2 < 3"),
    "an entity of its own": (
        market("Stalls &dash; fruit", "<!DOCTYPE html [<!ENTITY dash '&#8212;'>]>"),
        "Stalls — fruit",
    ),
    "an entity of its own in a page that is no XML": (market("Stalls &dash; fruit<br>", DASH), "Stalls — fruit"),
    "Windows-1252": (market("A café – “late”").encode("cp1252"), "A café – “late”"),
    "one byte of Windows-1252": (market("Ünal’s café ").encode().replace(b"\xc3\xa9", b"\xe9"), "Ünal’s café "),
    "an encoding that it names": (
        market("Рынок<br>", '<?xml version="1.0" encoding="windows-1251"?>').encode("cp1251"),
        "Рынок",
    ),
    "a form feed": (market("Stalls\ffruit"), "Stalls fruit"),
    "a control character": (market("Stalls\x01 fruit"), "Stalls fruit"),
    "no namespace": (market("Stalls", root=""), "Stalls"),
    "the namespace of OEB 1": (
        market("Stalls", root='xmlns="http://openebook.org/namespaces/oeb-document/1.0/"'),
        "Stalls",
    ),
    "an empty script": (market("Stalls<br>").replace("<body>", "<script src='a.js'/><body>"), "Stalls"),
    "an empty title": (market("Stalls<br>").replace("<title>M</title>", "<title/>"), "Stalls"),
    "a section of characters": (market("Stalls <![CDATA[& fruit]]><br>"), "Stalls & fruit"),
}


@pytest.mark.parametrize("what", SLIPS)
def test_a_slip_does_not_drop_a_page(what: str) -> None:
    """The page was left out with a warning."""
    page, words = SLIPS[what]
    found = EPUB.loads_issue(small({"a": page, "b": FERRY}))  # type: ignore[dict-item]  # zipfile takes both
    assert headlines(found.issue) == ["Market", "Ferry sails"]
    assert found.issue.articles[0].body == (Paragraph(words),)
    assert {each for each in codes(found) if each[0] != "SN401"} == {("SN402", "OEBPS/a.xhtml")}


LOST: dict[str, str] = {
    "a comment without an end": market("Stalls <!-- and fruit"),
    "a quotation mark without an end": market('Stalls <a href="x>and</a> fruit'),
    "a script without an end": market("Stalls <script>and fruit"),
    "nothing that is text": "PK\x03\x04" + "\x00\x01\x02" * 99,
    "elements that are too deep": market("<i>" * 300 + "Stalls"),
}


@pytest.mark.parametrize("what", LOST)
def test_words_that_are_lost_are_an_error(what: str, tmp_path: Path) -> None:
    """It was a warning and exit code 0."""
    path = tmp_path / "a.epub"
    path.write_bytes(small({"a": LOST[what], "b": FERRY}))
    found = EPUB.loads_issue(path.read_bytes())
    assert headlines(found.issue)[-1] == "Ferry sails"
    assert ("SN416", "OEBPS/a.xhtml") in codes(found)
    convert = ["convert", str(path), "--to", "json", "--apart", "--force", "-o", f"{tmp_path}/out/"]
    lossy = CliRunner().invoke(command, convert)
    assert (lossy.exit_code, "use --allow-loss" in lossy.stderr) == (1, True)
    accepted = CliRunner().invoke(command, [*convert, "--allow-loss"])
    assert accepted.exit_code == 0, accepted.stderr
    assert any((tmp_path / "out").iterdir())


_TAG = re.compile(r"<[^<>]*>")


@given(articles(), st.data())
@example(full(), None)
def test_no_lost_tag_loses_a_word_in_silence(article: Article, data: st.DataObject | None) -> None:
    """Whichever tags of a page are deleted, each letter is in the article, or its loss is reported."""
    body = xhtml.body(
        [block for block in article.body if any(map(str.isalnum, "".join(Article(body=[block]).texts())))]
    )
    tags = list(_TAG.finditer(body))
    taken = (
        {len(tags) // 2, len(tags) // 3} if data is None else data.draw(st.sets(st.integers(0, max(0, len(tags) - 1))))
    )
    kept = list(body)
    for number in sorted(taken, reverse=True):
        if number < len(tags):
            kept[tags[number].start() : tags[number].end()] = " "
    page = market("".join(kept))
    found = EPUB.loads_issue(small({"a": page}))
    wanted = sorted(filter(str.isalnum, html.unescape(_TAG.sub("", page))))
    read = sorted(filter(str.isalnum, "M" + "".join(text for each in found.issue.articles for text in each.texts())))
    assert read == wanted or ("SN416", "OEBPS/a.xhtml") in codes(found)


def test_words_beside_the_body_are_read() -> None:
    """Words of a second body, of a page without one, and of the title of a drawing were lost in silence."""
    two = market("One").replace("</body>", "</body><body class='x'><p>Two</p></body><p>Three</p>four")
    none = '<html xmlns="http://www.w3.org/1999/xhtml"><p>One</p></html>'
    drawn = market(
        'One</p><svg xmlns="http://www.w3.org/2000/svg"><title>The harbour</title><path d="M0"/></svg><p>Two'
    )
    for page, words in (
        (two, ["One", "Two", "Three", "four"]),
        (none, ["One"]),
        (drawn, ["One", "The harbour", "Two"]),
    ):
        (article,) = EPUB.loads_issue(small({"a": page})).issue.articles
        assert [block.text for block in article.body if isinstance(block, Paragraph)] == words
        assert words == [each for each in HTML.loads(page.encode()).article.texts() if each != "Market"]


# -- packages


def of_package(package: str, *, path: str = "OEBPS/content.opf", **pages: str) -> bytes:
    """A book with that package and those pages beside it."""
    folder = path.rpartition("/")[0]
    files = {f"{folder}/{name}.xhtml": text for name, text in pages.items()}
    return books.zipped({path: package, **files}, path)


def test_one_id_for_several_items() -> None:
    """One article was lost, and another one read twice."""
    package = books.package("<dc:title>T</dc:title>", {"a": "a.xhtml", "b": "b.xhtml"})
    for twin, wanted in (("b", ["Market", "Ferry sails"]), ("c", ["Market", "Third", "Ferry sails"])):
        item = f'<item id="a" href="{twin}.xhtml" media-type="application/xhtml+xml"/>'
        book = of_package(
            package.replace("</manifest>", f"{item}</manifest>"),
            a=market("One"),
            b=FERRY,
            c=books.page("<h1>Third</h1><p>Words.</p>"),
        )
        found = EPUB.loads_issue(book)
        assert headlines(found.issue) == wanted
        assert codes(found) == [("SN402", "OEBPS/content.opf")]


@pytest.mark.parametrize("written", ["My%20paper/b%C3%BCcher.opf", "/My paper/bücher.opf", "My paper\\bücher.opf"])
def test_the_way_to_the_package_is_written_in_many_ways(written: str) -> None:
    """Books were refused that calibre reads."""
    path = "My paper/bücher.opf"
    book = of_package(books.package("<dc:title>T</dc:title>", {"a": "a.xhtml"}), path=path, a=market("One"))
    files = {name: data for name, data in books.unzipped(book).items() if name != "META-INF/container.xml"}
    assert headlines(EPUB.loads_issue(books.zipped(files, written)).issue) == ["Market"]


@pytest.mark.parametrize("space", ["http://openebook.org/namespaces/oeb-package/1.0/", ""])
def test_packages_of_oeb_1(space: str) -> None:
    """In its namespace or in none, with names in capitals and its own media type."""
    package = (
        f'<package xmlns="{space}" unique-identifier="i"><metadata><dc-metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.0/"><dc:Title>Old paper</dc:Title><dc:Language>de</dc:Language>'
        '<dc:Identifier id="i">x</dc:Identifier></dc-metadata></metadata><manifest>'
        '<item id="a" href="a.xhtml" media-type="text/x-oeb1-document"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    issue = EPUB.loads_issue(of_package(package, a=market("One", root=""))).issue
    assert (issue.title, headlines(issue)) == ("Old paper", ["Market"])
    assert issue.articles[0].meta == Metadata(language="de")


def test_backslashes_in_addresses() -> None:
    """In the manifest, in the contents, and in the names of entries."""
    package = books.package("<dc:title>T</dc:title>", {"a": "text\\a.xhtml", "nav": "nav.xhtml"})
    toc = books.nav('<li><a href="text\\a.xhtml">Named</a></li>')
    for name in ("OEBPS/text/a.xhtml", "OEBPS\\text\\a.xhtml"):
        book = books.zipped({"OEBPS/content.opf": package, "OEBPS/nav.xhtml": toc, name: books.page("<p>One</p>")})
        assert headlines(EPUB.loads_issue(book).issue) == ["Named"]


# -- papers as calibre makes them


def paper(index: str, section: str, *, toc: bool = True) -> IssueReading:
    """What is read of a paper with an index, the page of a section, and two articles."""
    pages = {"index": index, "town": section, "a": market("One"), "b": FERRY}
    entries = '<li><a href="a.xhtml">Market</a></li><li><a href="b.xhtml">Ferry sails</a></li>'
    contents = f'<li><a href="town.xhtml">Town</a><ol>{entries}</ol></li>' if toc else ""
    return EPUB.loads_issue(small(pages, contents))


INDEX = books.page('<h1>The Paper</h1><p>[Mon, 4 May 2026]</p><ul><li><a href="town.xhtml">Town</a></li></ul>')


@pytest.mark.parametrize("toc", [True, False])
def test_lists_of_articles_are_no_articles(*, toc: bool) -> None:
    """Eight articles became ten, since the announcements on a section's page were taken for words of an article."""
    announced = (
        '<h2>Town</h2><div class="calibre_feed_description">All of the town</div><ul>'
        '<li><a href="a.xhtml">Market</a> <span>10:30</span><div>What the stalls have.</div></li>'
        '<li><a href="b.xhtml">Ferry sails</a><p>It was late again.</p></li></ul>'
    )
    rows = "<h2>Town</h2><table><tr><td><a href='a.xhtml'>Market</a></td><td>What the stalls have.</td></tr></table>"
    for section in (announced, rows):
        found = paper(INDEX, books.page(section), toc=toc)
        assert headlines(found.issue) == ["Market", "Ferry sails"]
        named = [each.path for each in found.diagnostics if each.code == "SN430" and "list of links" in each.message]
        assert named == ["OEBPS/index.xhtml", "OEBPS/town.xhtml"]


def test_articles_with_links_are_articles() -> None:
    """Words that are not in a list of links make a page an article."""
    story = '<h1>Why we moved</h1><p>See <a href="a.xhtml">the market</a> for more.</p>'
    list_below = '<h1>Why we moved</h1><p>It rained.</p><ul><li><a href="a.xhtml">Market</a></li></ul>'
    for words in (story, list_below):
        assert headlines(paper(INDEX, books.page(words)).issue) == ["Why we moved", "Market", "Ferry sails"]


def test_html_that_loses_words_says_so() -> None:
    """Words behind an opening without an end were lost in silence."""
    found = HTML.loads(b"<html><body><h1>Market</h1><p>One <!-- two</p></body></html>")
    assert [(each.code, each.severity.label) for each in found.diagnostics] == [("SN416", "error")]
    with pytest.raises(seednews.DocumentError, match="too large"):
        HTML.loads(b"<p>" + b"<i>" * 300 + b"words")
    assert attrs.evolve(found.article, body=()) == Article("Market")


def test_elements_of_any_name_stand_beside_a_body() -> None:
    """A name that no XML admits raised an error of another kind."""
    for page in (b"<html><head></head><h<p>One</h<p><body>Two</body></html>", b"<html><met<p>One</met<p>"):
        assert "One" in "".join(HTML.loads(page).article.texts())


# -- package documents with mistakes

_TWO = books.zipped(
    {
        "OEBPS/content.opf": books.package(
            "<dc:title>Fish, chips</dc:title>", {"ferry": "ferry.xhtml", "market": "market.xhtml"}
        ),
        "OEBPS/ferry.xhtml": FERRY,
        "OEBPS/market.xhtml": market("Stalls and fruit").replace("<html", "<?xml version='1.0'?><html", 1),
    }
)


def repacked(change: dict[str, str | None]) -> bytes:
    """The book with these files changed, or without them."""
    entries = {name: data.decode() for name, data in books.unzipped(_TWO).items()} | change
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in {"mimetype": books.MIMETYPE, **entries}.items():
            if text is not None:
                archive.writestr(name, text)
    return buffer.getvalue()


_PACKAGE = books.unzipped(_TWO)["OEBPS/content.opf"].decode()
_CONTAINER = books.unzipped(_TWO)["META-INF/container.xml"].decode()
PACKAGE_SLIPS: dict[str, dict[str, str | None]] = {
    "a bare ampersand": {"OEBPS/content.opf": _PACKAGE.replace("Fish, chips", "Fish & chips")},
    "an unknown entity": {"OEBPS/content.opf": _PACKAGE.replace("Fish, chips", "Fish&fish; chips")},
    "a document type": {
        "OEBPS/content.opf": '<!DOCTYPE package [<!ENTITY f "fish">]>' + _PACKAGE[_PACKAGE.index("<package") :]
    },
    "an element without an end": {"OEBPS/content.opf": _PACKAGE.replace("</metadata>", "")},
    "no end": {"OEBPS/content.opf": _PACKAGE[: _PACKAGE.rindex("</spine>")]},
    "an attribute without quotation marks": {
        "OEBPS/content.opf": _PACKAGE.replace("</manifest>", "<item id=x/></manifest>")
    },
    "a container without an end": {"META-INF/container.xml": _CONTAINER.replace("</container>", "")},
    "no container": {"META-INF/container.xml": None},
    "another mimetype": {"mimetype": "application/zip"},
    "a mimetype with a byte order mark": {"mimetype": "\ufeffapplication/epub+zip\n"},
    "a container that leads nowhere": {"META-INF/container.xml": _CONTAINER.replace("content.opf", "gone.opf")},
}


@pytest.mark.parametrize("what", PACKAGE_SLIPS)
def test_slips_of_package_documents(what: str) -> None:
    """Both pages are read, and the slip is reported."""
    found = EPUB.loads_issue(repacked(PACKAGE_SLIPS[what]))
    assert headlines(found.issue) == ["Ferry sails", "Market"]
    assert "SN402" in {each.code for each in found.diagnostics}
    assert "SN416" not in {each.code for each in found.diagnostics}


def test_pages_that_a_broken_package_does_not_list() -> None:
    """They are lost, and that is an error."""
    cut = _PACKAGE[: _PACKAGE.rindex("<itemref")]
    found = EPUB.loads_issue(repacked({"OEBPS/content.opf": cut}))
    assert headlines(found.issue) == ["Ferry sails"]
    lost = [each for each in found.diagnostics if each.code == "SN416"]
    assert ["market.xhtml" in each.message for each in lost] == [True]


@pytest.mark.parametrize("idref", ["Market", "markt", ""])
def test_pages_that_the_spine_calls_by_an_unknown_id(idref: str) -> None:
    """A page was lost with a warning: it is an error."""
    package = _PACKAGE.replace('idref="market"', f'idref="{idref}"')
    assert package != _PACKAGE
    found = EPUB.loads_issue(repacked({"OEBPS/content.opf": package}))
    assert headlines(found.issue) == ["Ferry sails"]
    lost = [each for each in found.diagnostics if each.code == "SN416"]
    assert ["market.xhtml" in each.message for each in lost] == [True]


@pytest.mark.parametrize(
    "spine",
    ["", "<spine/>", '<spine><itemref idref="nothing"/></spine>', '<spine><itemref idref="nothing"'],
    ids=["missing", "empty", "unknown ids", "cut off"],
)
def test_a_book_whose_spine_lists_no_page_is_read_in_the_order_of_its_manifest(spine: str) -> None:
    """The slip is reported, and no article is lost."""
    package = re.sub(r"<spine.*?</spine>", lambda _: spine, _PACKAGE, flags=re.DOTALL)
    assert package != _PACKAGE
    found = EPUB.loads_issue(repacked({"OEBPS/content.opf": package}))
    assert headlines(found.issue) == ["Ferry sails", "Market"]
    assert any("order of the manifest" in each.message for each in found.diagnostics)
    assert not any(each.code == "SN416" for each in found.diagnostics)


def test_files_whose_names_have_escapes() -> None:
    """A file named ``market%20day.xhtml`` was missing, because the reference was unescaped."""
    package = _PACKAGE.replace('href="market.xhtml"', 'href="market%20day.xhtml"')
    page = books.unzipped(_TWO)["OEBPS/market.xhtml"].decode()
    changed = {"OEBPS/content.opf": package, "OEBPS/market.xhtml": None, "OEBPS/market%20day.xhtml": page}
    assert headlines(EPUB.loads_issue(repacked(changed)).issue) == ["Ferry sails", "Market"]
