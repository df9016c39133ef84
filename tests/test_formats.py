"""The registry, plug-ins, and what single formats promise beyond the laws."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import attrs
import ebooklib
import pytest
import yaml
from ebooklib import epub as ebooklib_epub
from hypothesis import given
from lxml import etree

import seednews
from seednews import (
    Article,
    Concept,
    Contributor,
    Crosshead,
    Link,
    List,
    Metadata,
    Paragraph,
    Quote,
    Subject,
    Table,
    formats,
)
from seednews.formats import Format, Reading
from seednews.formats.epub.container import Container, pack
from seednews.formats.epub.write import PACKAGE
from seednews.formats.shared.vocabulary import CATALOG
from seednews.testing import metadata
from tests.test_laws import NOW, WRITTEN, full, ready
from tests.validators import SHARED, needs_shared

BUILT_IN = ("seed", "json", "newsml-g2", "epub", "nitf", "newsml-1", "html", "markdown", "ninjs")


# -- the registry


def test_the_table_fits_the_formats() -> None:
    """Suffixes are in the registry's table, too, so that no format is loaded to find one by a file name."""
    assert formats.names() == BUILT_IN
    for name in BUILT_IN:
        each = formats.get(name)
        assert each.name == name
        assert formats.for_path(f"a{each.suffixes[0]}") is each
        assert formats.for_path(f"A{each.suffixes[0].upper()}") is each


def test_formats_are_recognised_by_their_first_bytes() -> None:
    """For standard input, which has no name."""
    for name in WRITTEN:
        assert formats.recognise(seednews.dumps(ready(full(), name), name)[:4096]).name == name
    assert formats.recognise(b"\xef\xbb\xbf  {").name == "json"
    assert formats.recognise(b"<NewsML Version='1.2'>").name == "newsml-1"
    assert formats.recognise(b"").name == "seed"


@pytest.mark.parametrize("wanted", ["yaml", "", "JSON"])
def test_unknown_formats_list_the_known(wanted: str) -> None:
    """Never a guess."""
    with pytest.raises(seednews.UnknownFormat) as caught:
        seednews.dumps(Article("H"), wanted)
    assert "seed, json, newsml-g2, epub" in str(caught.value)


def test_unknown_suffixes_list_the_known(tmp_path: Path) -> None:
    """On writing, where there are no bytes to look at."""
    with pytest.raises(seednews.UnknownFormat, match=r"a\.docx.*epub"):
        seednews.write(Article("H"), tmp_path / "a.docx")


def test_options_are_checked() -> None:
    """An unknown option or value is reported, with the known ones."""
    with pytest.raises(seednews.UsageError, match="known options: style"):
        seednews.dumps(Article("H"), "seed", colour="red")
    with pytest.raises(seednews.UsageError, match="explicit, bare"):
        seednews.dumps(Article("H"), "seed", style="red")
    with pytest.raises(seednews.UsageError, match="known options: ascii"):
        seednews.dumps(Article("H"), "json", style="bare")


def test_other_documents_are_refused() -> None:
    """By name, not by an AttributeError."""
    with pytest.raises(seednews.UsageError, match="must be an Article or an Issue, not str"):
        seednews.dumps("text", "json")  # type: ignore[arg-type]


# -- plug-ins


SHOUT = Format(
    name="shout",
    title="capital letters",
    suffixes=(".shout",),
    media_type="text/x-shout",
    write=lambda article: "\n".join(article.texts()).upper().encode(),
    keeps=lambda article: Article(article.headline),
)
NOT_A_FORMAT = "format"


def plug_in(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    """Install entry points, as packages would."""
    points = [EntryPoint(name.replace("_", "-"), value, formats.GROUP) for name, value in values.items()]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points if group == formats.GROUP else [])


def test_a_plug_in_is_a_format_like_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Found by name and by suffix; what it cannot do is said."""
    plug_in(monkeypatch, shout=f"{__name__}:SHOUT")
    assert formats.names() == (*BUILT_IN, "shout")
    seednews.write(Article("Talks"), tmp_path / "a.shout")
    assert (tmp_path / "a.shout").read_bytes() == b"TALKS"
    with pytest.raises(seednews.UnsupportedOperation, match="cannot be read"):
        seednews.loads(b"TALKS", "shout")


def test_losses_of_a_plug_in_are_guarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are words in a tuple, or the plug-in is named."""
    broken: Any = lambda article, **_: [article.headline]  # noqa: E731 - a name for its wrong type
    lossy = attrs.evolve(SHOUT, name="lossy", losses=broken)
    monkeypatch.setitem(globals(), "LOSSY", lossy)
    plug_in(monkeypatch, lossy=f"{__name__}:LOSSY", shout=f"{__name__}:SHOUT")
    assert formats.get("shout").losses(Article("H"), now=NOW) == ()
    with pytest.raises(seednews.PluginError, match="failed in losses: TypeError: returned list, not tuple"):
        formats.get("lossy").losses(Article("H"))


def test_losses_in_words_become_diagnostics() -> None:
    """As plug-ins of before return them; what is a diagnostic stays one, and the format can be pickled."""
    own = seednews.Diagnostic("SN504", seednews.Severity.WARNING, "all is in capitals", path="headline")
    lossy = attrs.evolve(SHOUT, name="lossy", losses=_loses)
    assert lossy.losses(Article("H"), now=NOW) == (attrs.evolve(own, path=None), own)
    assert attrs.evolve(lossy, title="again").losses == lossy.losses


def _loses(article: Article, **_: object) -> tuple[str, seednews.Diagnostic]:  # noqa: ARG001 - the form of Format.losses
    return "all is in capitals", seednews.Diagnostic(
        "SN504", seednews.Severity.WARNING, "all is in capitals", path="headline"
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("no_such_module:FORMAT", "could not be loaded: ModuleNotFoundError"),
        (f"{__name__}:NOWHERE", "could not be loaded: AttributeError"),
        (f"{__name__}:NOT_A_FORMAT", "provides str, not a seednews Format"),
        (f"{__name__}:SHOUT", "another name, 'shout'"),
    ],
)
def test_a_broken_plug_in_harms_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str, said: str) -> None:
    """It is named when it is asked for, and everything else works."""
    plug_in(monkeypatch, broken=value, shout=f"{__name__}:SHOUT")
    with pytest.raises(seednews.PluginError, match="broken") as caught:
        formats.get("broken")
    assert said in str(caught.value)
    assert [fault.plugin for fault in formats.faults()] == ["broken"]
    seednews.write(Article("Talks"), tmp_path / "a.shout")
    assert formats.recognise(b"x").name == "seed"
    assert seednews.loads(seednews.dumps(Article("H"), "json"), "json") == Article("H")


def test_a_built_in_format_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plug-in of the same name is reported, not used."""
    json_plugin = attrs.evolve(SHOUT, name="json")
    monkeypatch.setitem(globals(), "JSON_PLUGIN", json_plugin)
    plug_in(monkeypatch, json=f"{__name__}:JSON_PLUGIN")
    assert formats.get("json").title == "plain JSON for programs"
    assert [str(fault) for fault in formats.faults()] == [
        "the plug-in 'json' of an unknown package has the name of a built-in format, which is used instead",
    ]


# -- lightness


def loaded(code: str) -> set[str]:
    """Top-level modules that a fresh interpreter has loaded after `code`."""
    program = f"{code}\nimport sys; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split("\n")[-2].split())


HEAVY = {"lxml", "orjson", "click", "rich", "zipfile", "hypothesis", "importlib.metadata"}


def test_import_is_light() -> None:
    """`import seednews` loads attrs and the standard library, and nothing else."""
    before = loaded("")
    modules = loaded("import seednews; seednews.Article('H'); seednews.parse('H')") - before
    outside = {name.partition(".")[0] for name in modules} - set(sys.stdlib_module_names)
    assert outside <= {"seednews", "attr", "attrs"}
    assert not HEAVY & modules


def test_formats_load_only_what_they_need() -> None:
    """JSON needs no lxml, seed text neither lxml nor orjson."""
    assert not {"lxml", "zipfile"} & loaded("import seednews; seednews.dumps(seednews.Article('H'), 'json')")
    assert not {"lxml", "orjson", "zipfile"} & loaded("import seednews; seednews.loads('H')")


def test_help_is_light() -> None:
    """`seednews --help` loads neither lxml nor the model."""
    code = "import sys; sys.argv[1:] = ['--help']\nfrom seednews.cli import main\ntry: main()\nexcept SystemExit: pass"
    modules = loaded(code)
    assert "click" in modules
    assert not {"lxml", "orjson", "attrs", "attr", "rich", "seednews.model"} & modules


# -- seed text


@given(metadata())
def test_front_matter_is_yaml(meta: Metadata) -> None:
    """A YAML reader sees the same values."""
    text = seednews.dumps(Article(meta=meta)).decode().split("---\n")[1]
    values = yaml.safe_load(text)
    assert values.pop("seed") == 1
    for name, value in values.items():
        own = getattr(meta, name)
        assert value == _plain(own), name


def _plain(value: object) -> object:
    """A value as in YAML: objects without empty fields, and lists."""
    if isinstance(value, tuple):
        return list(map(_plain, value))
    if isinstance(value, Concept | Contributor | Link | Subject):
        return {
            name: _plain(each) for name, each in attrs.asdict(value, recurse=False).items() if each not in {None, ()}
        }
    return value


# -- NewsML-G2


def test_the_item_says_what_newsrooms_read() -> None:
    """The places where receivers look."""
    root = etree.fromstring(seednews.dumps(full(), "newsml-g2"))
    names = {"n": root.nsmap[None], "h": "http://www.w3.org/1999/xhtml"}

    def value(path: str) -> str:
        return str(root.xpath(f"string({path})", namespaces=names))

    assert value("@guid") == "tag:example.com,2023:a"
    assert value("@version") == "3"
    assert value("@standardversion") == "2.35"
    assert value("@conformance") == "power"
    assert value("n:itemMeta/n:itemClass/@qcode") == "ninat:text"
    assert value("n:itemMeta/n:pubStatus/@qcode") == "stat:withheld"
    assert value("n:itemMeta/n:versionCreated") == "2023-09-21T10:15:00+00:00"
    assert value("n:contentMeta/n:language/@tag") == "en"
    assert value("n:contentMeta/n:description[@role='drol:summary']") == "Both sides met."
    assert value("//h:h2") == "What now?"
    assert value("//h:ol[1]/@start") == "3"
    assert value("//n:inlineXML/@contenttype") == "application/xhtml+xml"
    declared = {each.get("alias") for each in root.iterfind("n:catalog/n:scheme", names)}
    used = {each.get("qcode", "").partition(":")[0] for each in root.iter() if each.get("qcode")}
    assert used <= declared | CATALOG.keys()


@needs_shared
def test_the_catalog_is_the_catalog() -> None:
    """Our table of aliases has the facts of IPTC's file."""
    root = etree.parse(SHARED / "catalogs" / "catalog.IPTC-G2-Standards_41.xml").getroot()
    assert {each.get("alias"): each.get("uri") for each in root.iter("{*}scheme")} == dict(CATALOG)


def test_newsmlg2_reads_the_item() -> None:
    """IPTC's own Python library finds what it looks for."""
    newsmlg2 = pytest.importorskip("NewsMLG2", reason="needs the newsmlg2 package of the group dev")
    item = newsmlg2.NewsMLG2Document(seednews.dumps(full(), "newsml-g2")).get_item()
    assert item.guid == "tag:example.com,2023:a"
    elements = {name: item.contentmeta.get_element_value(name) for name in ("headline", "slugline", "urgency")}
    found = {name: str(value[0] if isinstance(value, list) else value) for name, value in elements.items()}
    assert found == {"headline": "Talks <begin> & “go on”", "slugline": "talks", "urgency": "3"}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"2023-09-21T10:15:00+00:00</versionCreated>", b"2023-09-21T10:15:00+0000</versionCreated>", "SN402"),
        (b"<versionCreated>", b"<versionCreated> ", "SN402"),
        (b'version="3"', b'version="three"', "SN401"),
        (b'qcode="sig:update"', b'qcode="x:update"', "SN401"),
        (b'xml:lang="en"', b'xml:lang="e"', None),
        (b"stat:withheld", b"stat:odd", "SN413"),
        (b"<p>BAKU", b"<p><img src='a.png'/>BAKU", "SN401"),
    ],
)
def test_deviations_are_put_right_or_named(old: bytes, new: bytes, code: str | None) -> None:
    """And the rest of the item is read."""
    document = seednews.dumps(full(), "newsml-g2")
    assert old in document
    reading = formats.get("newsml-g2").loads(document.replace(old, new, 1))
    assert [each.code for each in reading.diagnostics] == ([code] if code else [])
    assert reading.article.body == full().body


def test_bodies_of_others() -> None:
    """Inline markup, wrappers and white space of other makers; no word is lost."""
    xhtml = b"""<body><div>
      <p>Start <em>middle</em>
         end<br/>more.</p>Loose words
      <section><h3>Head</h3><table><tr><td>a</td><td>b</td></tr></table></section>
      <ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>
      <blockquote><p>Said.</p><cite>Her</cite></blockquote><!-- no -->
      <figure><img alt="x"/><figcaption>Cap</figcaption></figure>
      </div></body>"""
    document = seednews.dumps(full(), "newsml-g2")
    start, end = document.index(b"<body>"), document.index(b"</body>") + 7
    reading = formats.get("newsml-g2").loads(document[:start] + xhtml + document[end:])
    assert reading.article.body == (
        Paragraph("Start middle end more."),
        Paragraph("Loose words"),
        Crosshead("Head"),
        Table([["a", "b"]]),
        List(["one", "inner", "two"]),
        Quote("Said.", "Her"),
        Paragraph("Cap"),
    )
    labels = [each.severity.label for each in reading.diagnostics]
    assert sorted(labels) == ["info", "warning", "warning"]  # the emphasis, the picture, and a dateline gone


# -- EPUB


def test_an_edited_book_gives_the_edited_text() -> None:
    """The record is only used while its digests match."""
    article = ready(full(), "epub")
    container = Container(seednews.dumps(article, "epub"))
    entries = {name: container.read(name) for name in container.names if name != "mimetype"}
    entries["EPUB/article.xhtml"] = entries["EPUB/article.xhtml"].replace(b"It began.", b"It ended.")
    reading = formats.get("epub").loads(pack(entries))
    assert reading.article.body[0] == Paragraph("BAKU, Sept 21 (Reuters) - It ended.")
    assert reading.article.meta == article.meta
    assert [each.code for each in reading.diagnostics] == ["SN403"]


def test_edited_metadata_of_a_book() -> None:
    """What the package says now counts; what it cannot say comes from the record."""
    article = ready(full(), "epub")
    container = Container(seednews.dumps(article, "epub"))
    entries = {name: container.read(name) for name in container.names if name != "mimetype"}
    entries[PACKAGE] = entries[PACKAGE].replace(b">Jane Doe<", b">Jane Smith<")
    read = seednews.loads(pack(entries), "epub")
    assert read == attrs.evolve(article, meta=attrs.evolve(article.meta, creators=("Jane Smith", "John Roe")))


def test_ebooklib_reads_the_book(tmp_path: Path) -> None:
    """The usual Python library finds title, author, language and every word."""
    article = ready(full(), "epub")
    seednews.write(article, tmp_path / "a.epub")
    book = ebooklib_epub.read_epub(str(tmp_path / "a.epub"))
    assert book.get_metadata("DC", "title")[0][0] == article.headline
    assert [each[0] for each in book.get_metadata("DC", "creator")] == ["Jane Doe", "John Roe"]
    assert book.get_metadata("DC", "identifier")[0][0] == "tag:example.com,2023:a"
    pages = [item.get_content().decode() for item in book.get_items_of_type(ebooklib.ITEM_DOCUMENT)]
    words = "".join(etree.fromstring("".join(pages[-1:]).encode()).itertext())
    for text in article.texts():
        for piece in re.split(r"[\n\t]", text):
            assert piece in words


def test_books_have_no_clock_in_them() -> None:
    """Two makings are the same bytes."""
    article = ready(full(), "epub")
    assert seednews.dumps(article, "epub") == seednews.dumps(article, "epub")


# -- JSON


def test_json_reads_well() -> None:
    """Keys in the order of the article, nothing that is absent."""
    article = Article("H", body=[Paragraph("a"), List(["b"])], meta=Metadata(id="1", created=NOW))
    assert json.loads(seednews.dumps(article, "json")) == {
        "headline": "H",
        "standfirst": None,
        "byline": None,
        "body": [{"type": "paragraph", "text": "a"}, {"type": "list", "items": ["b"], "ordered": False}],
        "meta": {"id": "1", "created": "2023-09-21T10:15:00+00:00"},
    }


def test_unknown_keys_are_told() -> None:
    """And skipped, so that documents of a newer writer can be read."""
    document = b'{"headline": "H", "colour": 1, "body": [{"type": "paragraph", "text": "a", "x": 2}], "meta": {"y": 3}}'
    reading = formats.get("json").loads(document)
    assert reading == Reading(Article("H", body=[Paragraph("a")]), reading.diagnostics)
    assert [each.path for each in reading.diagnostics] == ["$.colour", "$.body[0].x", "$.meta.y"]
