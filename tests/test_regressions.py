"""Every fault that was found gets a test with its name."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import threading
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

import seednews
from seednews import Article, Crosshead, List, Metadata, Paragraph, Quote, Subject, Verse, formats
from seednews.formats.epub.container import Container, pack
from seednews.model.moments import iso_moment
from seednews.seed import parse
from tests.test_formats import SHOUT, plug_in
from tests.test_laws import conserved, full, ready

EXPLICIT = "---\nseed: 1\n---\n"


@pytest.mark.parametrize("text", ["-", "1.", "#", "##", ">", "|", "[byline]", "***", "--", "12345678901."])
def test_texts_that_are_nothing_but_a_mark(text: str) -> None:
    """They were taken for marks without words, and lost."""
    article = Article("H", body=[Paragraph(text), Crosshead(text), Quote(text, text), List([text]), Verse([text])])
    assert seednews.loads(seednews.dumps(article)) == article


def test_nul_alone_is_named() -> None:
    """NUL is used as a placeholder in the masked text, and was removed without a diagnostic."""
    parsed = parse("Head\0line of the story")
    assert [each.code for each in parsed.diagnostics] == ["SN111"]
    conserved(parsed)


def test_many_blank_lines_behind_a_fence() -> None:
    """CR LF could be matched in two ways, so the time doubled with every line."""
    assert parse("---\r\n" + "\r\n" * 5_000 + "Text").article is not None


@pytest.mark.parametrize(
    "text",
    [
        f"---\nseed: 1\nkeywords: [{'1' * 5_000}]\n---\n# H\n",
        f"---\nseed: 1\nkeywords: {'[' * 5_000}\n---\n# H\n",
        f"---\nseed: 000000001{'0' * 5_000}\n---\n# H\n",
        "---\nseed: 00000000199\n---\n# H\n",
        "# \0",
        "## \0\n\nText",
        "• \0\n• \0",
        f"{EXPLICIT}[byline] \0\nmore\n",
        f"{EXPLICIT}- \0\n> \0\n> -- \0\n| \0\n",
    ],
)
def test_texts_that_raised(text: str) -> None:
    """Numbers of thousands of digits, and marks with nothing but a control behind them."""
    parsed = parse(text)
    assert parsed.article is not None or parsed.errors


@pytest.mark.parametrize("encoding", ["idna", "punycode", "undefined", "utf-7", "utf-16", "utf-32", "cp037"])
def test_encodings_of_other_things(encoding: str) -> None:
    """Their codecs raise other errors than those of files."""
    parsed = parse(b"\xff.-", encoding=encoding)
    assert parsed.article is not None or parsed.errors
    assert parse(b"a\x80", encoding=encoding).source is not None


def test_long_dashes_are_counted_quickly() -> None:
    """The pattern for words tried every beginning and every end."""
    assert Article("—" * 200_000).word_count == 0


def test_deep_json_where_an_object_is_wanted() -> None:
    """Showing the value went too deep."""
    with pytest.raises(seednews.DocumentError, match="expected"):
        seednews.loads(b'{"body": [' + b"[" * 1_000 + b"]" * 1_000 + b"]}", "json")


def test_mappings_and_sets_are_no_sequences() -> None:
    """A mapping lost its values, a set has no order."""
    with pytest.raises(seednews.DocumentError, match="expected an array, got the object"):
        seednews.loads(b'{"body": [{"type": "list", "items": {"a": 1}}]}', "json")
    with pytest.raises(seednews.ModelError, match="must be a list or a tuple, not set"):
        Metadata(keywords={"a", "b"})
    with pytest.raises(seednews.DocumentError, match=r"\$\.meta: expected an object"):
        seednews.loads(b'{"meta": []}', "json")


def test_a_lone_text_is_no_list() -> None:
    """The message mentioned a tuple, which users do not write, and not what to write."""
    with pytest.raises(seednews.ModelError) as caught:
        seednews.Metadata(keywords="abc")
    said = "Metadata.keywords: must be a list or a tuple, not str; for a single one, use ['abc']"
    assert str(caught.value) == said
    assert seednews.Metadata(keywords=["abc"]).keywords == ("abc",)


def test_bytes_of_every_kind_are_loaded() -> None:
    """A bytearray and a memoryview were taken for text; what is neither was an AttributeError."""
    data = seednews.dumps(Article("H"), "json")
    for each in (data, bytearray(data), memoryview(data), data.decode()):
        assert seednews.loads(each, "json") == Article("H")
    assert seednews.loads(bytearray(b"Talks begin")).headline == "Talks begin"
    with pytest.raises(seednews.UsageError, match=r"not PosixPath; use seednews\.read|not WindowsPath"):
        seednews.loads(Path("a.txt"))  # type: ignore[arg-type]


def test_marks_of_other_notations_are_told() -> None:
    """In the explicit form they are text, and this was not reported."""
    parsed = parse(f"{EXPLICIT}# H\n\n* a\n\n### b\n\n1) c\n")
    assert [each.code for each in parsed.diagnostics] == ["SN208"] * 3
    parsed = parse("---\ntitle: Talks\nauthor: Jane\n---\n\nTalks begin today in Yevlakh, the police said.\n")
    assert "SN208" in [each.code for each in parsed.diagnostics]
    conserved(parsed)


def test_numbered_paragraphs_keep_their_numbers() -> None:
    """Long ones are not a list; their numbers were lost with the marks."""
    text = "The town has begun to repair the bridge over the river, and it will take until the spring. " * 3
    parsed = parse("Headline\n\n" + "\n\n".join(f"{number}. {text}" for number in range(1, 5)))
    assert [block.kind for block in parsed.blocks[-3:]] == ["paragraph"] * 3
    assert parsed.blocks[-1].text.startswith("4. The town")


def test_parse_takes_no_path() -> None:
    """It said that a path has no length."""
    with pytest.raises(seednews.UsageError, match=r"use seednews\.read to read a file"):
        parse(Path("a.txt"))  # type: ignore[arg-type]


def test_long_runs_of_white_space() -> None:
    """Behind a name they were tried from every place."""
    assert parse(f"Headline\n\nA{' ' * 100_000}b\n\nThe text goes on for a while here.").article is not None


# -- books


def with_page(page: str | bytes) -> bytes:
    """A book of another maker with that page."""
    data = page if isinstance(page, bytes) else f"<html xmlns='http://www.w3.org/1999/xhtml'>{page}</html>".encode()
    opf = (
        "<package xmlns='http://www.idpf.org/2007/opf'><item id='a' href='a.xhtml'/><itemref idref='a'/>"
        "<itemref idref='typo'/></package>"
    )
    container = "<container><rootfile full-path='p.opf'/></container>"
    return pack({"META-INF/container.xml": container.encode(), "p.opf": opf.encode(), "a.xhtml": data})


@pytest.mark.parametrize(
    "header",
    [
        "loose<h1>Title</h1><p>By Jane</p><p>Deck</p>",
        "<h1></h1><p class='standfirst'>Deck</p>",
        "<h1>Title</h1><p class='standfirst'>Deck</p><p class='standfirst'>More</p>",
        "<h1>Title</h1> tail <p class='byline'>Jane</p>",
    ],
)
def test_headers_of_others_keep_their_words(header: str) -> None:
    """A header that was not quite ours lost what it had besides."""
    article = seednews.loads(with_page(f"<body><article><header>{header}</header><p>Text</p></article></body>"), "epub")
    words = " ".join(article.texts())
    for word in ("loose", "Title", "By Jane", "Deck", "More", "tail", "Jane"):
        assert (word in words) == (word in header)


def test_other_packing_methods_are_refused() -> None:
    """A few bytes of bzip2 became gigabytes before anybody could count them."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("META-INF/container.xml", b" " * 1_000_000)
    with pytest.raises(seednews.DocumentError, match="compression method 12"):
        seednews.loads(buffer.getvalue(), "epub")


def test_named_characters() -> None:
    """They were put in as UTF-8 whatever the page's encoding, and broke it where they were markup."""
    page = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>\xe9&ldquo;&LT;&nope</p><p><![CDATA[&eacute;]]></p></body></html>"
    page = page.replace("&nope", "&eacute;")
    data = b"<?xml version='1.0' encoding='ISO-8859-1'?>" + page.encode("latin-1")
    assert seednews.loads(with_page(data), "epub").body == (Paragraph("é“<é"), Paragraph("&eacute;"))


def test_a_kicker_is_no_headline() -> None:
    """The headline is the h1, where it comes first."""
    article = seednews.loads(with_page("<body><h2>Kicker</h2><h1>Head</h1><p>Text</p></body>"), "epub")
    assert article.headline is None
    assert article.body[:2] == (Crosshead("Kicker"), Crosshead("Head"))


def test_a_broken_spine_is_told() -> None:
    """A dangling reference was silently ignored."""
    reading = formats.get("epub").loads(with_page("<body><p>Text</p></body>"))
    assert any("'typo'" in each.message for each in reading.diagnostics)


def test_texts_of_others_that_the_model_refuses() -> None:
    """Carriage returns and enormous headers raised errors of the model."""
    article = seednews.loads(with_page("<body><pre>a&#13;b</pre></body>"), "epub")
    assert article.body == (Verse(["a", "b"]),)
    header = f"<article><header><h1>{'x' * 1_000_001}</h1></header><p>Text</p></article>"
    with pytest.raises(seednews.DocumentError, match="characters"):
        seednews.loads(with_page(f"<body>{header}</body>"), "epub")


def test_lists_of_others_keep_their_words() -> None:
    """Loose words were lost, paragraphs ran together."""
    page = "<body><ul>loose<li><p>one</p><p>two</p></li><li>a<ol>in<li>b</li>out</ol>c</li>tail</ul></body>"
    assert seednews.loads(with_page(page), "epub").body == (
        List(["loose", "one two", "a", "in", "b", "out", "c", "tail"]),
    )


def test_many_lists_in_an_item() -> None:
    """The time grew with the square of their number."""
    page = f"<body><ul><li>{'<ul><li>x</li></ul>' * 20_000}</li></ul></body>"
    (block,) = seednews.loads(with_page(page), "epub").body
    assert isinstance(block, List)
    assert len(block.items) == 20_000


# -- NewsML-G2


def test_what_an_item_has_twice_is_named() -> None:
    """A second headline, description or rendition went without a word."""
    document = seednews.dumps(full(), "newsml-g2")
    document = document.replace(b"</headline>", b"</headline><headline>Another</headline>", 1)
    document = document.replace(
        b"</contentMeta>", b"<description role='drol:caption'>Cap</description></contentMeta>", 1
    )
    document = document.replace(
        b"</contentSet>", b"<inlineData contenttype='text/plain'>x</inlineData></contentSet>", 1
    )
    messages = [each.message for each in formats.get("newsml-g2").loads(document).diagnostics]
    assert len(messages) == 3
    for word in ("Another", "Cap", "inlineData of type text/plain"):
        assert any(word in message for message in messages)


def test_an_empty_body_before_a_full_one() -> None:
    """The first was taken, and the article was empty."""
    document = seednews.dumps(full(), "newsml-g2")
    start = document.index(b"<contentSet>") + len(b"<contentSet>")
    bodiless = b"<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body/></html></inlineXML>"
    assert seednews.loads(document[:start] + bodiless + document[start:], "newsml-g2").body == full().body


def test_entities_in_attributes() -> None:
    """They were put in although the message says that they are not read."""
    document = seednews.dumps(full(), "newsml-g2")
    document = document.replace(b"<newsItem", b"<!DOCTYPE newsItem [<!ENTITY a 'x'>]><newsItem", 1)
    with pytest.raises(seednews.DocumentError, match="entities"):
        seednews.loads(document.replace(b'guid="', b'guid="&a;', 1), "newsml-g2")


def test_many_schemes() -> None:
    """The time grew with the square of their number."""
    meta = Metadata(subjects=[Subject(f"http://example.com/{number}/", "x") for number in range(20_000)])
    article = ready(Article("H", meta=meta), "newsml-g2")
    assert seednews.loads(seednews.dumps(article, "newsml-g2"), "newsml-g2") == article


def test_metadata_that_the_model_does_not_hold() -> None:
    """Datelines, contributors and second genres went without a word."""
    document = seednews.dumps(full(), "newsml-g2")
    more = b"<genre><name>Another</name></genre><dateline>PARIS</dateline><infoSource/></contentMeta>"
    told = formats.get("newsml-g2").loads(document.replace(b"</contentMeta>", more, 1)).diagnostics
    for kind in ("<dateline>", "<infoSource>", "a further genre"):
        assert sum(each.message == f"{kind} is not supported; left out" for each in told) == 1


# -- files and the command line


def test_text_that_begins_like_an_archive() -> None:
    """News of the PKK was taken for a book."""
    assert formats.recognise(b"PKK talks begin").name == "seed"


@pytest.mark.skipif(os.name == "nt", reason="links, rights and devices of Unix")
def test_writing_to_what_is_no_plain_file(tmp_path: Path) -> None:
    """Links and devices were replaced, and rights were lost."""
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    real.chmod(0o600)
    link.symlink_to(real)
    seednews.write(Article("H"), link)
    assert link.is_symlink()
    assert seednews.read(real) == Article("H")
    assert real.stat().st_mode & 0o777 == 0o600
    seednews.write(Article("H"), "/dev/null", "json")
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("step", ["open", "unlink"])
def test_ctrl_c_at_the_edge_of_writing_leaves_nothing(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Just behind the opening of the temporary file, and just before its removal, it stayed."""
    done: list[str] = []
    real = getattr(Path, step)

    def interrupted(path: Path, *arguments: object, **options: object) -> object:
        done.append(step)
        if len(done) > 1:
            return real(path, *arguments, **options)
        if step == "open":
            real(path, *arguments, **options).close()
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        seednews.write(Article("H"), tmp_path / "out.json")
    assert done
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("path", [".", "", "/"])
def test_writing_to_a_name_that_is_none(path: str) -> None:
    """A ValueError of pathlib came through."""
    with pytest.raises(seednews.FileError):
        seednews.write(Article("H"), path, "json")


def test_publishing_in_threads() -> None:
    """Warnings were caught by a switch that all threads share."""
    from seednews.desk.settings import Settings
    from seednews.desk.step import write

    settings = Settings(format="newsml-g2")
    told: list[int] = []

    def work() -> None:
        told.extend(len(write(Article("H"), settings).diagnostics) for _ in range(50))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == [3] * 200  # language, date and provider


@pytest.mark.skipif(os.name == "nt", reason="needs a shell of Unix")
@pytest.mark.parametrize("redirection", ["<&-", ">&-"])
def test_closed_streams(redirection: str) -> None:
    """Python has no stream there."""
    line = f"{sys.executable} -m seednews convert - --to json {redirection}"
    done = subprocess.run(["sh", "-c", line], input=b"H", capture_output=True, check=False)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"standard" in done.stderr


# -- plug-ins


def _fail(*_: object, **__: object) -> bytes:
    raise KeyError("deep inside")


FAILING = formats.Format(
    name="failing",
    title="fails everywhere",
    suffixes=(".failing",),
    media_type="text/x-failing",
    read=_fail,  # type: ignore[arg-type]  # that is the point
    write=_fail,
    recognises=_fail,  # type: ignore[arg-type]  # that is the point
)
WRONG = formats.Format(
    name="wrong",
    title="gives a str",
    suffixes=(".wrong",),
    media_type="text/x-wrong",
    write=lambda _: "text",  # type: ignore[arg-type, return-value]  # that is the point
)


def test_a_plug_in_that_fails_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own exceptions came through, and its recogniser broke reading for everybody."""
    plug_in(monkeypatch, failing=f"{__name__}:FAILING", wrong=f"{__name__}:WRONG")
    assert seednews.loads("H") == Article("H")
    assert formats.recognise(b"H").name == "seed"
    with pytest.raises(seednews.PluginError, match="failed in write: KeyError"):
        seednews.dumps(Article("H"), "failing")
    with pytest.raises(seednews.PluginError, match="failed in read: KeyError"):
        seednews.loads(b"H", "failing")
    with pytest.raises(seednews.PluginError, match="returned str, not bytes"):
        seednews.dumps(Article("H"), "wrong")


def test_a_plug_in_that_exits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It ended the program."""
    (tmp_path / "leaving.py").write_text("raise SystemExit(3)\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    plug_in(monkeypatch, leaving="leaving:FORMAT")
    with pytest.raises(seednews.PluginError, match="SystemExit"):
        formats.get("leaving")


def test_two_plug_ins_of_one_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken one hid the sound one."""
    from importlib.metadata import EntryPoint

    points = [EntryPoint("shout", value, formats.GROUP) for value in ("nowhere:X", "tests.test_formats:SHOUT")]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points if group else [])
    assert formats.get("shout").title == SHOUT.title
    assert len(list(formats.faults())) == 1


@pytest.mark.parametrize("suffixes", [".plx", (), ("",)])
def test_formats_say_their_suffixes_rightly(suffixes: object) -> None:
    """A lone str matched every file by its letters, and none broke planning."""
    with pytest.raises(seednews.ModelError, match=r"Format\.suffixes"):
        formats.Format(name="x", title="x", suffixes=suffixes, media_type="text/x-x")  # type: ignore[arg-type]


def test_house_files_that_go_too_deep(tmp_path: Path) -> None:
    """A RecursionError came through; a byte-order mark was refused."""
    file = tmp_path / "house.toml"
    for text in (f"a = {'[' * 5_000}", f"a = {'1' * 5_000}"):
        file.write_text(text, "utf-8")
        with pytest.raises(seednews.DocumentError):
            seednews.House.load(file)
    file.write_text('\ufeffprovider = "P"', "utf-8")
    assert seednews.House.load(file).provider == "P"


def test_container_reads_what_it_packs() -> None:
    """In order, the mimetype first."""
    container = Container(pack({"b": b"1", "a": b"2"}))
    assert container.names == ("mimetype", "b", "a")
    assert container.read("a") == b"2"


def test_a_standfirst_that_the_caller_gives() -> None:
    """It was found only where the headline was given, too; otherwise it stood in the body once more."""
    text = "Bridge reopens\n\nAfter two years, at last.\n\nThe bridge is open."
    for infer in (True, False):
        article = parse(text, standfirst="After two years, at last.", infer=infer).unwrap()
        assert article == Article(
            "Bridge reopens", "After two years, at last.", body=[Paragraph("The bridge is open.")]
        )
    headless = parse(text.partition("\n\n")[2], standfirst="After two years, at last.").unwrap()
    assert (headless.headline, headless.standfirst) == (None, "After two years, at last.")


def test_an_attribution_without_a_quotation_loses_no_words() -> None:
    """It was reported with the code of a mark without words, so that fmt rejected the whole text."""
    parsed = parse(f"{EXPLICIT}> -- The mayor\n")
    assert [each.code for each in parsed.diagnostics] == ["SN209"]
    assert parsed.unwrap().body == (Paragraph("The mayor"),)


def test_long_lines_right_below_wrapped_ones() -> None:
    """Two paragraphs of a line each were joined, where the rest of the text was wrapped."""
    wrapped = (
        "The bridge over the river is open\nagain, and the mayor has cut a ribbon\nbefore the first cars came.\n\n"
    )
    long = "The second lane follows in spring, and after that the cycle path on the northern side of the river. " * 2
    parsed = parse(f"{wrapped * 3}{long.strip()}\n{long.strip()}")
    assert [block.text for block in parsed.blocks][-2:] == [long.strip()] * 2


def test_separators_of_lines_at_an_edge() -> None:
    """That they were kept was said of those at the edge of a line, too, which are white space there."""
    parsed = parse("Bridge\u2028\n\nIt is\u2028open.\u2029\n\n\x85 And so.")
    told = [each.message.partition("; ")[2] for each in parsed.diagnostics if each.code == "SN115"]
    edge = "treated as white space at the end of its line"
    assert told == [edge, "kept", edge, edge]
    assert [block.text for block in parsed.blocks] == ["Bridge", "It is\u2028open.", "And so."]


def test_what_no_article_can_hold_names_its_fix() -> None:
    """The advice was missing."""
    assert "--fix" in str(parse("Bridge\x00 reopens").diagnostics[0].advice)


def test_doubts_about_the_body() -> None:
    """Only the first three blocks were ever reported; those below are, in one diagnostic."""
    text = "\n\n".join(["Bridge reopens", *["The bridge over the Aller is open again, and cars cross it. " * 3] * 4])
    lines = ["Cars, carts", "So it was said", "Nobody knew"] * 6
    told = [each for each in parse(f"{text}\n\n" + "\n\n".join(lines)).diagnostics if each.code == "SN302"]
    assert len(told) <= 4


def test_comments_before_a_page_take_linear_time() -> None:
    """Two readings for each comment once made twenty-two of them take half a second, and forty for ever."""
    from seednews.formats.html import FORMAT as HTML

    assert HTML.recognises is not None
    assert HTML.recognises(b"<!---->" * 5_000 + b"<html>")
    assert not HTML.recognises(b"<!---->" * 5_000)


@pytest.mark.parametrize(
    "headline",
    [
        "App Store fees cut after court ruling in Brussels",
    ],
)
def test_a_headline_may_begin_as_an_offer_does(headline: str) -> None:
    """These were taken for lines of a page above the headline, and the standfirst for the headline."""
    lead = "The judges of the court met on Monday and heard both sides for hours"
    body = "The court said on Monday that it would decide next week, after both sides had spoken for hours. " * 3
    assert seednews.parse(f"{headline}\n\n{lead}\n\n{body}\n\n{body}").unwrap().headline == headline


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told(encoding: str) -> None:
    """English in UTF-16 is valid UTF-8 with a NUL after each letter; the NULs were removed, and words with them."""
    text = "Bridge reopens\n\nThe bridge over the Aller is open again, the town said on Monday.\n"
    parsed = seednews.parse(text.encode(encoding))
    assert [each.code for each in parsed.errors] == ["SN102"]
    assert encoding in str(parsed.errors[0].advice)
    assert seednews.parse(text.encode(encoding), encoding=encoding).unwrap().headline == "Bridge reopens"


@pytest.mark.parametrize(
    ("tag", "direction"),
    [("ar-EG-u-nu-latn", "rtl"), ("en-u-nu-arab", "ltr"), ("en-x-arab", "ltr"), ("az-Arab", "rtl"), ("ur-Latn", "ltr")],
)
def test_the_direction_of_a_tag_is_not_that_of_its_extensions(tag: str, direction: str) -> None:
    """The digits that a tag asks for were taken for its script."""
    from seednews.prose.language import direction_by_tag

    assert direction_by_tag(tag) == direction


def test_a_moment_without_offset_is_refused_as_the_model_does() -> None:
    """Python's own TypeError came out of a comparison."""
    article = seednews.Article("H", meta=seednews.Metadata(id="a", modified=datetime(2026, 1, 1, tzinfo=UTC)))
    with pytest.raises(seednews.ModelError, match="modified"):
        seednews.correct(article, "x", now=datetime(2026, 1, 2))  # noqa: DTZ001 - that is what is tried


def test_html_refuses_what_is_not_released_and_keeps_an_embargo_that_is_asked_for() -> None:
    """A page of an embargoed article looked like any other; read again, it had no embargo."""
    meta = seednews.Metadata(embargoed=datetime(2027, 1, 1, tzinfo=UTC), status="withheld")
    article = seednews.Article("H", meta=meta)
    with pytest.raises(seednews.NotReleased, match="is withheld; is embargoed until 2027"):
        seednews.dumps(article, "html")
    assert seednews.dumps(article.with_meta(status=None), "html", now=datetime(2028, 1, 1, tzinfo=UTC))
    assert seednews.loads(seednews.dumps(article, "html", embargoed="include"), "html") == article


def test_no_pattern_needs_a_later_python() -> None:
    """Possessive repeats match wrongly before Python 3.11.5 (CPython issue 106052): a saved page became plain text."""
    sources = [path.read_text(encoding="utf-8") for path in Path(seednews.__file__).parent.rglob("*.py")]
    literals = [
        each.value
        for source in sources
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and ast.unparse(call.func) in {"re.compile", "regex"}
        for each in ast.walk(call.args[0])
        if isinstance(each, ast.Constant) and isinstance(each.value, str | bytes)
    ]
    assert len(literals) > 100
    plain = (each if isinstance(each, str) else each.decode("latin-1") for each in literals)
    bare = [re.sub(r"\\.|\[\^?\]?[^]]*\]", "x", each) for each in plain]
    repeats = ("*+", "++", "?+", "}+", "(?>")
    assert [each for each in bare if any(sign in each for sign in repeats)] == []


@pytest.mark.parametrize("written", ["2023-01-01T24:00:00Z", "20230101T240000Z", "2023-W01-1 24:00+00:00"])
def test_every_python_reads_the_same_moments(written: str) -> None:
    """Python 3.14 takes 24:00 for the next day; 3.11 rejects it."""
    with pytest.raises(ValueError, match="hour"):
        iso_moment(written)
    assert iso_moment(written.replace("24", "23")).hour == 23
    assert iso_moment("2024-02-24T00:24:24Z").minute == 24
    for path in Path(seednews.__file__).parent.rglob("*.py"):
        if path.parent.name not in {"corpus", "watch"} and path.name != "moments.py":  # these read what they wrote
            assert "datetime.fromisoformat" not in path.read_text("utf-8"), path


@pytest.mark.parametrize("text", [">\n>\n>\n", "> \n>\n> \n>\n", ">>\n>>\n>>\n", ">\n", "\u200b\n"])
def test_marks_without_text_are_no_text(text: str) -> None:
    """The marks of quoted mail with nothing behind them raised an IndexError."""
    for infer in (True, False):
        parsed = parse(text, infer=infer)
        assert parsed.article is not None or [each.code for each in parsed.errors] == ["SN101"]


def test_a_page_saved_by_a_browser_is_a_page() -> None:
    """The comment before the document type became the headline of an article."""
    page = b"<p>The harbour opened.</p></body></html>"
    for head in (
        b"<!-- saved from url=(0022)https://example.org/ -->\r\n<html lang='en'><body>",
        b"<!-- saved from url=(0022)https://example.org/ -->\r\n<!DOCTYPE html>\r\n<html><body>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- - -- a -->\n<!-- b -->\n<!DOCTYPE HTML PUBLIC '-//W3C'><body>",
        b'<!doctype html [<!ENTITY a "b">] ><html><body>',
        b"<HTML><BODY>",
    ):
        assert formats.recognise(head + page).name == "html", head
    assert formats.recognise(b'<!-- a --><!DOCTYPE nitf [<!ENTITY a "b">]><nitf>').name == "nitf"


@pytest.mark.parametrize("space", ["\x85", "\u2028", "\u3000", "\u00a0"])
def test_a_cell_of_odd_white_space_is_empty(space: str) -> None:
    """A table in the explicit form with such a cell raised an error of the model."""
    article = seednews.parse(f"---\nseed: 1\n---\n\n|| a | x |\n|| {space}| y |\n").unwrap()
    assert article.body == (seednews.Table([["a", "x"], ["", "y"]]),)
