"""Issues of many articles: identity and stability of books, edited books, messages of others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner, Result

import seednews
from seednews import Article, Crosshead, Issue, IssueMetadata, Metadata, Paragraph, Section, formats
from seednews.cli.commands import seednews as command
from seednews.formats.epub.container import Container, pack
from seednews.model import Direction
from tests.test_laws import WRITTEN, full, ready_issue
from tests.test_regressions import with_page

PAGES = "EPUB/"


def article(key: str) -> Article:
    """A short article with that id."""
    return Article(f"Headline of {key}", body=[Paragraph(f"Text of {key}.")], meta=Metadata(id=key, language="en"))


def issue(*keys: str) -> Issue:
    """An issue of two sections with articles of those ids; the last is in the second section."""
    *first, last = map(article, keys)
    sections = [Section("World", first), Section("Culture", [last])]
    about = IssueMetadata(language="en", publisher="Example News", series="The Morning Paper")
    return ready_issue(Issue("morning-1", "The Morning Paper", date(2023, 9, 21), sections, about), "epub")


def entries(document: bytes) -> dict[str, bytes]:
    """The files of a book."""
    container = Container(document)
    return {name: container.read(name) for name in container.names if name != "mimetype"}


def test_an_added_article_changes_only_its_neighbours() -> None:
    """Law 6: besides the contents, only the pages that link to it change, and no file gets another name."""
    before = entries(seednews.dumps(issue("a", "b", "c", "d"), "epub"))
    after = entries(seednews.dumps(issue("a", "b", "new", "c", "d"), "epub"))
    pages = {name for name in after if name.startswith(PAGES) and name.endswith(".xhtml")}
    assert set(after) - set(before) == {"EPUB/article-new.xhtml"}
    assert set(before) <= set(after)
    changed = {name for name in pages & set(before) if before[name] != after[name]}
    contents = {"EPUB/cover.xhtml", "EPUB/contents.xhtml", "EPUB/nav.xhtml"}
    assert changed - contents == {"EPUB/article-b.xhtml", "EPUB/article-c.xhtml"}


@pytest.mark.parametrize("direction", ["rtl", "ltr", None])
@pytest.mark.parametrize("language", ["ar", "de"])
def test_an_added_article_of_another_kind(direction: Direction | None, language: str) -> None:
    """Neither its language nor its direction changes the pages of others."""
    metas = [Metadata(id=f"a{number}", language="fa", direction="rtl") for number in range(5)]
    articles = [Article(f"H{meta.id}", meta=meta) for meta in metas]
    other = Article("Other", meta=Metadata(id="other", language=language, direction=direction))
    books = [
        entries(seednews.dumps(ready_issue(Issue("i", "T", None, [Section(None, each)]), "epub"), "epub"))
        for each in (articles, [*articles, other], [other, *articles])
    ]
    for number, changed in ((1, {"a4"}), (2, {"a0"})):
        pages = {name for name in books[0] if "/article-" in name and books[0][name] != books[number][name]}
        assert pages == {f"EPUB/article-{key}.xhtml" for key in changed}


def test_a_book_made_again_keeps_its_identity() -> None:
    """The identifier is of the issue's id, not of what is in it or when it was made."""
    one = entries(seednews.dumps(issue("a", "b"), "epub"))["EPUB/package.opf"]
    two = entries(seednews.dumps(issue("a", "b", "c"), "epub"))["EPUB/package.opf"]

    def identifier(package: bytes) -> bytes:
        return package[package.index(b"<dc:identifier") : package.index(b"</dc:identifier>")]

    assert identifier(one) == identifier(two)


def test_articles_without_ids_have_names_of_their_words() -> None:
    """So that their pages keep their names when others come; twins get numbers."""
    twins = Issue("i", "T", None, [Section(None, [Article("H"), Article("H"), Article("I")])])
    names = [name for name in entries(seednews.dumps(ready_issue(twins, "epub"), "epub")) if "/article-" in name]
    assert len(names) == 3
    assert sum(name.endswith("--2.xhtml") for name in names) == 1


def test_series_and_sections_are_in_the_package() -> None:
    """For readers that group books."""
    files = entries(seednews.dumps(issue("a", "b"), "epub"))
    package = files["EPUB/package.opf"].decode()
    assert 'property="belongs-to-collection" id="series">The Morning Paper<' in package
    assert '<meta name="calibre:series" content="The Morning Paper"/>' in package
    contents = files["EPUB/contents.xhtml"].decode()
    assert contents.index("World") < contents.index("Headline of a") < contents.index("Culture")


def test_an_edited_page_of_an_issue() -> None:
    """Its words are taken from the page, everything else from the record."""
    original = issue("a", "b", "c")
    files = entries(seednews.dumps(original, "epub"))
    files["EPUB/article-b.xhtml"] = files["EPUB/article-b.xhtml"].replace(b"Text of b.", b"Edited.")
    reading = formats.get("epub").loads_issue(pack(files))
    edited = attrs.evolve(original.articles[1], body=(Paragraph("Edited."),))
    assert reading.issue == original.mapped(lambda each: edited if each.meta.id == "b" else each)
    assert [(each.code, each.path) for each in reading.diagnostics] == [("SN403", "EPUB/article-b.xhtml")]
    files["EPUB/article-b.xhtml"] = b"<broken"
    reading = formats.get("epub").loads_issue(pack(files))
    assert reading.issue == original
    assert [(each.code, each.severity.label) for each in reading.diagnostics] == [("SN403", "warning")]
    assert "using the article of the record" in reading.diagnostics[0].message
    del files["META-INF/seednews.json"]
    assert len(formats.get("epub").loads_issue(pack(files)).issue.articles) == 3


def test_books_of_others_as_issues() -> None:
    """Each page is an article."""
    read = seednews.loads_issue(with_page("<body><h1>Head</h1><p>Text</p></body>"), "epub")
    assert read.title == "Untitled"
    assert [each.headline for each in read.articles] == ["Head"]
    with pytest.raises(seednews.DocumentError, match="mimetype"):
        seednews.loads_issue(pack({"x": b""}).replace(b"application/epub+zip", b"application/evil+zip"), "epub")


def test_a_record_that_is_broken_is_passed_over() -> None:
    """The pages are read then."""
    files = entries(seednews.dumps(issue("a", "b"), "epub"))
    files["EPUB/issue.json"] = b"{"
    read = seednews.loads_issue(pack(files), "epub")
    assert read.title == "The Morning Paper"
    assert [each.headline for each in read.articles if each.body] != []
    files["META-INF/seednews.json"] = b'{"digests": 3}'
    assert seednews.loads_issue(pack(files), "epub") == read


def test_messages_of_others() -> None:
    """Items that no group has come at the end; groups within groups are read in order; what is missing is named."""
    document = seednews.dumps(issue("a", "b", "c"), "newsml-g2")
    guid = issue("a", "b", "c").articles[2].meta.guid
    assert guid is not None
    broken = document.replace(f'residref="{guid}"'.encode(), b'residref="nowhere"', 1)
    reading = formats.get("newsml-g2").loads_issue(broken)
    assert [section.title for section in reading.issue.sections] == ["World", None]
    assert [each.code for each in reading.diagnostics] == ["SN401", "SN401"]  # the item, and the title of its section
    unnamed = document.replace(b"2023-09-21</contentCreated>", b"soon</contentCreated>", 1)
    assert formats.get("newsml-g2").loads_issue(unnamed).issue.date is None
    with pytest.raises(seednews.DocumentError, match="an issue requires a newsMessage"):
        seednews.loads_issue(seednews.dumps(full(), "newsml-g2"), "newsml-g2")


def test_a_message_with_one_item_and_no_package() -> None:
    """Is read as that article."""
    item = seednews.dumps(full(), "newsml-g2").partition(b"\n")[2]
    message = b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>' + item + b"</itemSet></newsMessage>"
    assert seednews.loads(message, "newsml-g2") == full()


def test_json_of_issues_that_is_wrong() -> None:
    """With the path of the fault."""
    for data, said in [
        (b'{"headline": "H"}', "is not an issue"),
        (b'{"sections": 3}', r"\$\.sections: expected an array"),
        (b'{"id": "i", "title": "t", "sections": []}', r"\$\.sections: has 0 members"),
        (b'{"id": "i", "title": "t", "sections": [{"articles": [3]}]}', r"articles\[0\]: expected an object"),
        (b'{"id": "i", "title": "t", "date": "x", "sections": [{"articles": [{}]}]}', r"\$\.date: expected a date"),
    ]:
        with pytest.raises(seednews.DocumentError, match=said):
            seednews.loads_issue(data, "json")


def test_formats_without_issues() -> None:
    """Say so."""
    with pytest.raises(seednews.UnsupportedOperation, match="seed cannot contain an issue"):
        seednews.loads_issue("x", "seed")
    with pytest.raises(seednews.UnsupportedOperation, match="seed cannot contain an issue"):
        seednews.dumps(issue("a", "b"), "seed")
    assert seednews.missing(Issue("i", "t", None, [Section("A", [Article("H")])]), "epub") == (
        "sections[0].articles[0].guid",
        "sections[0].articles[0].language",
        "sections[0].articles[0].modified",
    )


def test_very_many_articles() -> None:
    """A book of more pages than the reader once took; twins do not slow it."""
    many = ready_issue(Issue("i", "T", None, [Section(None, [Article("H")] * 12_000)]), "epub")
    assert seednews.loads_issue(seednews.dumps(many, "epub"), "epub") == many


def test_folders_and_their_titles(tmp_path: Path) -> None:
    """Each subfolder is a section of its own; a date is not a number that puts in order."""
    root = tmp_path / "2023-09-21"
    for name in ("01-World/a.txt", "02-World/b.txt", "24 hours/c.txt", "9-11/d.txt"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text("Headline", "utf-8")
    read = seednews.read_issue(root)
    assert read.title == "2023-09-21"
    assert [section.title for section in read.sections] == ["World", "World", "9-11", "hours"]


def test_the_house_of_an_issue() -> None:
    """Its language and publisher come from the house file."""
    house = seednews.House(provider="P", language="de")
    bare = Issue("i", "t", None, [Section(None, [Article("H")])])
    with pytest.warns(seednews.SeedNewsWarning, match="modified"):
        filled = seednews.publishable(bare, house)
    assert filled.meta == IssueMetadata(language="de", publisher="P")
    assert filled.articles[0].meta.provider == "P"


def test_a_crosshead_keeps_its_level() -> None:
    """Headings come in order: h1 for the headline, h2 for crossheads."""
    page = entries(seednews.dumps(ready_issue(Issue("i", "t", None, [Section(None, [full()])]), "epub"), "epub"))
    (name,) = (name for name in page if "/article-" in name)
    assert b"<h2>What now?</h2>" in page[name]
    assert isinstance(full().body[1], Crosshead)


# -- issues taken apart


def run(*arguments: str) -> Result:
    """Run the command `seednews`."""
    from seednews.cli import terminal

    terminal.console.cache_clear()  # the runner has a standard error of its own each time
    return CliRunner().invoke(command, list(arguments))


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Issue:
    """An issue in every format that holds such, in the current folder, with a section that has no title."""
    monkeypatch.chdir(tmp_path)
    made = issue("a", "b", "c")
    made = attrs.evolve(made, sections=[Section(None, [article("first"), article("second")]), *made.sections])
    made = ready_issue(made, "epub")
    for source in ("epub", "json", "newsml-g2"):
        seednews.write(made, f"in{formats.get(source).suffixes[0]}", source)
    return made


@pytest.mark.parametrize("source", ["in.epub", "in.json", "in.xml"])
@pytest.mark.parametrize("target", WRITTEN)
def test_an_issue_is_taken_apart_into_files(source: str, target: str, book: Issue) -> None:
    """One file an article, in order; the folder makes the same issue again. It failed, and left an empty folder."""
    ran = run("convert", source, "--to", target, "--apart", "-o", "out/")
    assert ran.exit_code == 0, ran.output
    assert "5 articles written to out/" in ran.stderr
    suffix = formats.get(target).suffixes[0]
    names = ["01-headline-of-first", "02-headline-of-second", "02-World/01-headline-of-a", "02-World/02-headline-of-b"]
    names.append("03-Culture/01-headline-of-c")
    written = [path for path in Path("out").rglob("*") if path.is_file()]
    assert {path.relative_to("out").as_posix() for path in written} == {f"{name}{suffix}" for name in names}
    again = seednews.read_issue("out")
    keeps = formats.get(target).keeps
    assert [each.title for each in again.sections] == [None, "World", "Culture"]
    assert [each.body for each in again.articles] == [keeps(each).body for each in book.articles]
    assert [each.meta.id for each in again.articles] == [keeps(each).meta.id for each in book.articles]


def test_what_an_issue_taken_apart_needs(book: Issue) -> None:
    """A folder; none is left behind where nothing was written, and nothing is overwritten."""
    assert book.articles
    for output in (["-o", "out.md"], [], ["-o", "-"]):
        ran = run("convert", "in.epub", "--to", "markdown", *output)
        assert ran.exit_code == 1
        assert "each of the 5 articles" in ran.stderr
        assert ran.stderr.startswith("in.epub: ")
    for inputs in (["none.epub"], ["none.epub", "other.json"]):
        assert run("convert", *inputs, "--to", "markdown", "-o", "deep/out/").exit_code == 1
        assert not Path("deep").exists()
    assert run("convert", "in.epub", "--to", "html", "-o", "out").exit_code == 0  # no format can hold it: none to ask
    seen = Path("out/03-Culture/01-headline-of-c.html")
    for path in (path for path in Path("out").rglob("*.html") if path != seen):
        path.unlink()
    ran = run("convert", "in.epub", "--to", "html", "-o", "out/")
    assert (ran.exit_code, "already exists" in ran.stderr) == (1, True)
    assert [path for path in Path("out").rglob("*.html") if path != seen] == []
    assert run("convert", "in.epub", "--to", "html", "-o", "out/", "--force").exit_code == 0
    assert run("convert", "in.epub", "--apart", "--issue", "A", "-o", "a.epub").exit_code == 2
    assert run("convert", "in.epub", "--to", "html", "-o", "x/", "--kill", "wrong").exit_code == 1
    assert not Path("x").exists()


def test_sections_of_any_title_are_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long or odd; the articles stay in order, more than a hundred of them, too."""
    monkeypatch.chdir(tmp_path)
    titles = ["ü" * 300, "a/b: c?", "con", "...", "2026"]
    counts = {"con": 103}
    keys = {title: [f"{title[:3]}-{number}" for number in range(counts.get(title, 1))] for title in titles}
    made = Issue("1", "T", None, [Section(title, list(map(article, keys[title]))) for title in titles])
    seednews.write(made, "in.json")
    assert run("convert", "in.json", "--to", "seed", "-o", "out").exit_code == 0
    again = seednews.read_issue("out")
    assert [each.meta.id for each in again.articles] == [each.meta.id for each in made.articles]
    assert len(again.sections) == len(titles)


def test_issues_in_a_corpus_are_taken_apart(book: Issue) -> None:
    """By the same names; several of them each into a folder of its own."""
    Path("many").mkdir()
    Path("in.epub").rename("many/one.epub")
    Path("in.json").rename("many/two.json")
    assert run("convert", "many", "--to", "seed", "-o", "out").exit_code == 0
    for name in ("one", "two"):
        assert [each.meta.id for each in seednews.read_issue(f"out/{name}").articles] == [
            each.meta.id for each in book.articles
        ]
    assert run("convert", "many", "-o", "whole.jsonl").exit_code == 0
    assert run("convert", "many", "-o", "parts.jsonl", "--apart").exit_code == 0
    assert (len(Path("whole.jsonl").read_bytes().splitlines()), len(list(seednews.read_lines("parts.jsonl")))) == (
        2,
        10,
    )
    seednews.write(attrs.evolve(book, sections=[Section(None, [Article()])]), "many/three.json")
    ran = run("convert", "many", "--to", "epub", "-o", "books", "--apart")
    assert (ran.exit_code, "2 of 3 articles written" in ran.stderr) == (1, True)
    assert sorted(path.name for path in Path("books").iterdir()) == ["one", "two"]
