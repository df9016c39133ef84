"""Bad input: a clear message each, the right exit code, no traceback, no half-written file."""

from __future__ import annotations

import gzip
import io
import os
import re
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import seednews
from seednews import Article, Paragraph
from seednews.formats.epub.container import pack
from seednews.seed import parse
from tests.test_laws import full, ready

SEED = b"Talks begin\n\nThe two sides met on Thursday in Yevlakh, the police said.\n"


def zipped(name: str, data: bytes = b"") -> bytes:
    """A ZIP archive with one entry."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def error_of(data: bytes | str, **options: object) -> seednews.Diagnostic:
    """The one error that parsing gives."""
    parsed = parse(data, name="a.txt", **options)  # type: ignore[arg-type]
    assert parsed.article is None
    (error,) = parsed.errors
    with pytest.raises(seednews.DocumentError) as caught:
        parsed.unwrap()
    assert caught.value.code == error.code
    assert str(caught.value).startswith("a.txt:")
    return error


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", "SN101", "the input is empty"),
        (b" \n\t\r\n\xc2\xa0\n", "SN101", "only white space"),
        (b"\xef\xbb\xbf", "SN101", "empty"),
        (b"\x00\x01", "SN101", "no text"),
        (b"Talks\n\nabc \xff def", "SN102", "byte ff at offset 11 is not utf-8"),
        (b"Talks \xc3", "SN102", "offset 6"),
        (b"\xed\xa0\x80", "SN102", "offset 0"),
        ("Talks".encode("utf-16"), "SN102", "UTF-16"),
        ("Talks".encode("utf-32"), "SN102", "UTF-32"),
        ("Talk\ud800s", "SN104", "U+D800"),
        (b"---\nseed: 1\nid: x\n", "SN201", "not closed"),
        (b"---\nseed: 2\n---\n# H\n", "SN202", "seed format 2 is not supported; expected 1"),
        (b"---\nseed: one\n---\n# H\n", "SN202", "seed format one"),
    ],
)
def test_texts_that_cannot_be_read(data: bytes | str, code: str, said: str) -> None:
    """No article, one error with its code, its place and what is wrong."""
    error = error_of(data)
    assert error.code == code
    assert said in error.message
    assert error.line is not None
    assert error.excerpt is not None
    assert "^" in error.excerpt


def test_place_of_an_undecodable_byte() -> None:
    """Line and column in characters, although nothing could be decoded behind it."""
    error = error_of("Talks\r\n\r\nübér ".encode() + b"\xff!")
    assert (error.line, error.column) == (3, 6)


def test_utf_16_without_a_mark_is_advised() -> None:
    """Nothing is guessed, but the likely encoding is named."""
    error = error_of("Tälks begin".encode("utf-16-le"))
    assert error.advice is not None
    assert "utf-16-le" in error.advice


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4\n1 0 obj\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"GIF89a\x01\0\x01\0\x80\0\0", "a GIF image"),
        (gzip.compress(SEED, mtime=0), "a file compressed by gzip"),
        (zipped("word/document.xml"), "a Word document (.docx)"),
        (zipped("mimetype", b"application/vnd.oasis.opendocument.text"), "an OpenDocument text (.odt)"),
        (zipped("story.txt"), "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "a document of Microsoft Office (such as .doc)"),
    ],
    ids=["pdf", "png", "jpeg", "gif", "gz", "docx", "odt", "zip", "doc"],
)
@pytest.mark.parametrize("name", ["a.txt", "a.bin", "a"])
def test_what_is_no_text_is_named(data: bytes, kind: str, name: str, tmp_path: Path) -> None:
    """Whatever its name; once only the first byte that is not UTF-8 was reported, and a .docx was a broken book."""
    error = error_of(data)
    assert (error.code, error.message) == ("SN102", f"the input is {kind}, not text")
    assert error_of(data, encoding="latin-1").message == error.message
    (tmp_path / name).write_bytes(data)
    with pytest.raises(seednews.DocumentError, match=re.escape(kind)):
        seednews.read(tmp_path / name)


@pytest.mark.parametrize("text", ["GIF89a is a file format", "PKK talks begin", "PDF is old", '["No," he said]'])
def test_texts_that_begin_like_something_else_are_texts(text: str) -> None:
    """Only what no text begins with counts."""
    parsed = parse(text.encode())
    assert parsed.unwrap() == Article(text)
    assert not any(each.code == "SN117" for each in parsed.diagnostics)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"headline": "Talks begin"}', "JSON"),
        ('\n[ {"headline": "Talks begin"}]', "JSON"),
        ("<!doctype HTML>\n<p>Talks begin", "HTML"),
        ("<html><p>Talks begin", "HTML"),
        ("<?xml version='1.0'?>\n<newsItem/>", "XML"),
    ],
)
def test_documents_of_other_formats_as_text_are_told(text: str, kind: str) -> None:
    """They are read as the text that they are said to be, with a warning."""
    (found,) = (each for each in parse(text).diagnostics if each.code == "SN117")
    assert found.message.startswith(f"the text starts like {kind};")
    assert not any(each.code == "SN117" for each in parse(f"Talks begin\n\n{text}").diagnostics)


def test_the_size_limit() -> None:
    """256 MiB unless set otherwise."""
    error = error_of(SEED, limit=10)
    assert error.code == "SN103"
    assert "more than the limit of 10" in error.message


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16", "latin-1"])
def test_other_encodings_when_named(encoding: str) -> None:
    """And only then."""
    assert parse("Gespräche".encode(encoding), encoding=encoding).unwrap() == Article("Gespräche")


def test_wrong_use_of_parse() -> None:
    """Of the arguments, not of the content."""
    with pytest.raises(seednews.UsageError, match="not an encoding that Python supports"):
        parse(b"x", encoding="utf-9")
    with pytest.raises(seednews.UsageError, match="blank-line, single-line, wrapped"):
        parse(b"x", layout="columns")  # type: ignore[arg-type]


def test_a_line_is_a_headline() -> None:
    """The shortest article."""
    assert seednews.loads("Talks begin") == Article("Talks begin")


def test_controls_are_taken_out_and_named() -> None:
    """White space of old printers counts as such; the rest goes, with its place."""
    parsed = parse(b"Talks\x00 begin\x0cnow\x1b\n\nSecond \x07block, which goes on and on for a while.\n")
    assert parsed.unwrap().headline == "Talks begin now"
    assert [(each.code, each.line, each.column) for each in parsed.diagnostics] == [
        ("SN111", 1, 6),
        ("SN111", 1, 13),
        ("SN111", 1, 17),
        ("SN111", 3, 8),
    ]


def test_a_block_beyond_the_limit_is_cut() -> None:
    """At a space, with every word kept."""
    parsed = parse("Talks\n\n" + "word " * 300_000)
    article = parsed.unwrap()
    assert [each.code for each in parsed.diagnostics if each.code != "SN302"] == ["SN113"]
    assert len(article.body) == 2
    assert article.word_count == 300_001


def test_very_many_and_very_long_blocks() -> None:
    """Nothing is lost of them, and nothing gives up."""
    parsed = parse("Headline\n\n" + "x\n\n" * 30_000)
    assert len(parsed.blocks) == 30_001
    long = "word " * 2_000_000
    article = parse(f"Headline\n\n{long}").unwrap()
    assert article.word_count == 2_000_001
    assert len(article.body) > 9
    for name in ("seed", "json", "newsml-g2", "epub"):
        assert seednews.loads(seednews.dumps(ready(article, name), name), name).body == article.body


# -- documents of other formats


BAD_DOCUMENTS: dict[str, tuple[str, bytes, str]] = {
    "json: text": ("json", b"Talks", "a: 1:1|not JSON"),
    "json: cut": ("json", b'{"headline": "H"', "not JSON"),
    "json: array": ("json", b"[]", "$: expected an object"),
    "json: body": ("json", b'{"body": {}}', "$.body: expected an array"),
    "json: block": ("json", b'{"body": [{"type": "tableau"}]}', "$.body[0]: expected one of the types"),
    "json: rows": ("json", b'{"body": [{"type": "table", "rows": [["a"], [""]]}]}', "$.body[0].rows[1]: has no words"),
    "json: cell": ("json", b'{"body": [{"type": "table", "rows": [[3]]}]}', "$.body[0].rows[0]: cell 0 must be"),
    "json: text of a block": (
        "json",
        b'{"body": [{"type": "paragraph", "text": 3}]}',
        "$.body[0].text: expected a string",
    ),
    "json: no text": ("json", b'{"body": [{"type": "paragraph"}]}', "$.body[0]: text is missing"),
    "json: item": ("json", b'{"body": [{"type": "list", "items": ["a", ""]}]}', "$.body[0].items[1]: is blank"),
    "json: urgency": ("json", b'{"meta": {"urgency": 12}}', "$.meta.urgency: 12 is not a whole number"),
    "json: date": ("json", b'{"meta": {"created": "yesterday"}}', "$.meta.created: expected a date and time"),
    "json: keywords": ("json", b'{"meta": {"keywords": "abc"}}', "$.meta.keywords: expected an array"),
    "json: subject": ("json", b'{"meta": {"subjects": [{"code": "1"}]}}', "$.meta.subjects[0]: scheme is missing"),
    "json: utf-16": ("json", '{"headline": "H"}'.encode("utf-16"), "not JSON"),
    "newsml: text": ("newsml-g2", b"Talks", "not well-formed"),
    "newsml: empty": ("newsml-g2", b"", "not"),
    "newsml: cut": ("newsml-g2", b"<newsItem>", "not well-formed"),
    "newsml: other XML": ("newsml-g2", b"<rss/>", "the root is <rss>"),
    "newsml: no namespace": ("newsml-g2", b"<newsItem/>", "namespace"),
    "newsml: no body": ("newsml-g2", b"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "contains no text"),
    "newsml: entities": ("newsml-g2", b"<!DOCTYPE x [<!ENTITY e 'abc'>]><x>&e;</x>", "entit"),
    "epub: text": ("epub", b"Talks", "not a ZIP archive"),
    "epub: empty": ("epub", b"", "not a ZIP archive"),
    "epub: other ZIP": ("epub", pack({"a": b"b"}), "META-INF/container.xml"),
    "epub: no package": ("epub", pack({"META-INF/container.xml": b"<container/>"}), "package document is missing"),
}


@pytest.mark.parametrize("what", BAD_DOCUMENTS)
def test_documents_of_another_shape(what: str, tmp_path: Path) -> None:
    """Refused with the place of the fault, and the file's name where there is one."""
    name, data, said = BAD_DOCUMENTS[what]
    with pytest.raises(seednews.DocumentError) as caught:
        seednews.loads(data, name)
    assert any(each in str(caught.value) for each in said.split("|"))
    path = tmp_path / "bad.doc"
    path.write_bytes(data)
    with pytest.raises(seednews.DocumentError, match=r"bad\.doc"):
        seednews.read(path, name)


def test_truncated_books() -> None:
    """At every length, an error of ours."""
    book = seednews.dumps(ready(full(), "epub"), "epub")
    for length in range(0, len(book), 97):
        with pytest.raises(seednews.DocumentError):
            seednews.loads(book[:length], "epub")


def test_a_book_that_swells() -> None:
    """A few bytes that unpack to very many are refused before they fill the memory."""
    swollen = pack({"META-INF/container.xml": b" " * 50_000_000})
    assert len(swollen) < 100_000
    with pytest.raises(seednews.DocumentError, match="more than the limit for a book"):
        seednews.loads(swollen, "epub")


def test_an_encrypted_entry() -> None:
    """A flag in the directory says that an entry is encrypted; there is no password to ask for."""
    book = bytearray(pack({"META-INF/container.xml": b"<container/>"}))
    at = book.index(b"PK\x01\x02", book.index(b"PK\x01\x02") + 1)
    book[at + 8] |= 1
    with pytest.raises(seednews.DocumentError, match="encrypted"):
        seednews.loads(bytes(book), "epub")


def test_a_book_that_leads_out_of_itself() -> None:
    """References that lead out of the book are not read."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("META-INF/container.xml", "<container><rootfile full-path='p.opf'/></container>")
        archive.writestr(
            "p.opf",
            "<package xmlns='http://www.idpf.org/2007/opf'><item id='a' href='../../etc/passwd'/>"
            "<item id='b' href='https://example.com/'/><itemref idref='a'/><itemref idref='b'/></package>",
        )
    with pytest.raises(seednews.DocumentError, match="none of the pages"):
        seednews.loads(buffer.getvalue(), "epub")


def test_deep_and_long_xml() -> None:
    """What the parser below refuses comes as an error of ours."""
    for data in (b"<a>" * 100_000, b"<a>" + b"x" * 11_000_000 + b"</a>", b"<a " + b"b='c' " * 2 + b"/>"):
        with pytest.raises(seednews.DocumentError):
            seednews.loads(data, "newsml-g2")


def test_deep_json() -> None:
    """The same for JSON."""
    with pytest.raises(seednews.DocumentError, match="not JSON"):
        seednews.loads(b"[" * 100_000, "json")


def test_deep_bodies_are_read() -> None:
    """As deep as the XML parser goes."""
    document = seednews.dumps(full(), "newsml-g2")
    start, end = document.index(b"<body>"), document.index(b"</body>")
    deep = b"<body>" + b"<div>" * 240 + b"<p>Down here</p>" + b"</div>" * 240
    assert seednews.loads(document[:start] + deep + document[end:], "newsml-g2").body == (Paragraph("Down here"),)


def test_lone_surrogates_in_a_str() -> None:
    """In every format."""
    for name in ("json", "newsml-g2", "seed"):
        with pytest.raises(seednews.DocumentError, match="surrogate"):
            seednews.loads("Talk\ud800s", name)


# -- files


def test_missing_and_unreadable_files(tmp_path: Path) -> None:
    """The path and the reason."""
    with pytest.raises(seednews.FileError, match="no such file"):
        seednews.read(tmp_path / "none.txt")
    with pytest.raises(seednews.FileError, match="is a folder"):
        seednews.read(tmp_path)
    with pytest.raises(seednews.FileError, match="null"):
        seednews.read("a\0b.txt")


def test_unwritable_targets(tmp_path: Path) -> None:
    """Nothing is left behind."""
    with pytest.raises(seednews.FileError, match="does not exist"):
        seednews.write(Article("H"), tmp_path / "none" / "a.json")
    folder = tmp_path / "a.json"
    folder.mkdir()
    with pytest.raises(seednews.FileError, match="is a folder"):
        seednews.write(Article("H"), folder)
    with pytest.raises(seednews.FileError):
        seednews.write(Article("H"), tmp_path / ("n" * 300 + ".json"))
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser writes everywhere")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    """The system's own reason."""
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(seednews.FileError, match="denied"):
        seednews.write(Article("H"), tmp_path / "a.json")


def test_writing_replaces_at_once(tmp_path: Path) -> None:
    """The file has its old or its new content, and the rights of any new file."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    seednews.write(Article("H"), path)
    assert seednews.read(path) == Article("H")
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]
    fresh = tmp_path / "fresh"
    fresh.touch()
    assert path.stat().st_mode == fresh.stat().st_mode


FULL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
import seednews
try:
    seednews.write(seednews.Article("H" * 1000), sys.argv[1])
except seednews.FileError as error:
    print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of Unix stand for a full disk")
def test_a_write_that_breaks_off(tmp_path: Path) -> None:
    """A disk that is full in the middle leaves the old file and no other."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True)
    assert "too large" in done.stdout
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]
