"""Books that are broken, that lie, or that are meant to harm: typed errors, named items, and a bound on the memory."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import seednews
from seednews import Article, Paragraph, formats
from seednews.formats.epub import container, lint, read_chapters
from seednews.formats.epub.container import Archive, Container, Packed, pack, packed, resolve
from seednews.formats.epub.read_chapters import Chapter, as_one
from seednews.formats.newsml import content
from seednews.formats.shared import entities
from tests import books
from tests.test_epub_read import EPUB, entries, small
from tests.test_laws import full, ready

PAGE = books.page("<h1>Head</h1><p>Text</p>")
PACKAGE = "OEBPS/content.opf"


def book_of(*infos: tuple[zipfile.ZipInfo | str, str | bytes]) -> bytes:
    """An archive of just those entries, in their order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in infos:
            archive.writestr(info, data)
    return buffer.getvalue()


def with_items(items: str, refs: str, **files: Any) -> bytes:  # noqa: ANN401 - names of files are no names of arguments
    """A book with a good page, and with those items and references besides."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>'
        f'<item id="good" href="good.xhtml" media-type="application/xhtml+xml"/>{items}</manifest>'
        f'<spine><itemref idref="good"/>{refs}</spine></package>'
    )
    return books.zipped({PACKAGE: package, "OEBPS/good.xhtml": PAGE, **files})


def item(key: str, href: str, media_type: str = "application/xhtml+xml") -> str:
    """An item of a manifest."""
    return f'<item id="{key}" href="{href}" media-type="{media_type}"/>'


NAMED: dict[str, tuple[bytes, str, str]] = {
    "missing item": (with_items(item("a", "gone.xhtml"), '<itemref idref="a"/>'), "SN416", "does not contain"),
    "no item": (with_items("", '<itemref idref="a"/>'), "SN401", "'a', which is not a file of the book"),
    "path traversal": (with_items(item("a", "../../../etc/passwd"), '<itemref idref="a"/>'), "SN401", "not a file of"),
    "absolute path": (with_items(item("a", "/etc/passwd"), '<itemref idref="a"/>'), "SN401", "not a file of the book"),
    "encoded traversal": (
        with_items(item("a", "..%2f..%2f..%2fetc"), '<itemref idref="a"/>'),
        "SN401",
        "not a file of",
    ),
    "remote item": (with_items(item("a", "https://evil.example/a"), '<itemref idref="a"/>'), "SN401", "not a file of"),
    "file address": (with_items(item("a", "file:///etc/passwd"), '<itemref idref="a"/>'), "SN401", "not a file of"),
    "no address": (with_items(item("a", "http://[::1"), '<itemref idref="a"/>'), "SN401", "not a file of"),
    "another type": (
        with_items(item("a", "a.svg", "image/svg+xml"), '<itemref idref="a"/>', **{"OEBPS/a.svg": "<svg/>"}),
        "SN401",
        "is image/svg+xml",
    ),
    "no XML": (
        with_items(item("a", "a.xhtml"), '<itemref idref="a"/>', **{"OEBPS/a.xhtml": "<p"}),
        "SN402",
        "Start Tag",
    ),
    "entities": (
        with_items(
            item("a", "a.xhtml"),
            '<itemref idref="a"/>',
            **{"OEBPS/a.xhtml": f"<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>{PAGE.partition('?>')[2]}"},
        ),
        "SN402",
        "declares its own entities",
    ),
    "an external entity": (
        with_items(
            item("a", "a.xhtml"),
            '<itemref idref="a"/>',
            **{
                "OEBPS/a.xhtml": "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>&e;</p></body></html>"
            },
        ),
        "SN402",
        "declares its own entities",
    ),
    "a zip in a zip": (
        with_items(item("a", "a.xhtml"), '<itemref idref="a"/>', **{"OEBPS/a.xhtml": books.epub2()}),
        "SN416",
        "too many control characters",
    ),
    "too deep": (
        with_items(
            item("a", "a.xhtml"),
            '<itemref idref="a"/>',
            **{"OEBPS/a.xhtml": books.page("<div>" * 5_000 + "</div>" * 5_000)},
        ),
        "SN416",
        "too large: a text",
    ),
    "huge text": (
        with_items(
            item("a", "a.xhtml"), '<itemref idref="a"/>', **{"OEBPS/a.xhtml": books.page(f"<p>{'ab ' * 4_000_000}</p>")}
        ),
        "SN416",
        "too large: a text",
    ),
    "another case": (
        with_items(item("a", "Text/A.xhtml"), '<itemref idref="a"/>', **{"OEBPS/text/a.xhtml": PAGE}),
        "SN432",
        "using OEBPS/text/a.xhtml instead",
    ),
    "encrypted": (
        with_items(
            item("a", "a.xhtml"),
            '<itemref idref="a"/>',
            **{
                "OEBPS/a.xhtml": b"\x80\x81",
                "META-INF/encryption.xml": '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
                'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
                '<enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/><enc:CipherData>'
                '<enc:CipherReference URI="OEBPS/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
            },
        ),
        "SN431",
        "is encrypted",
    ),
    "broken list of what is encrypted": (
        with_items("", "", **{"META-INF/encryption.xml": "<encryption"}),
        "SN401",
        "cannot be read",
    ),
    "broken contents": (
        with_items('<item id="n" href="n.xhtml" properties="nav"/>', "", **{"OEBPS/n.xhtml": "<html"}),
        "SN401",
        "the contents cannot be read",
    ),
}


@pytest.mark.parametrize("what", NAMED)
def test_items_that_cannot_be_read_are_named(what: str) -> None:
    """And the good page is read anyway."""
    data, code, said = NAMED[what]
    reading = EPUB.loads_any(data)
    articles = [reading.document] if isinstance(reading.document, Article) else reading.document.articles
    assert articles[0].headline == "Head"
    assert any(each.code == code and said in each.message for each in reading.diagnostics), reading.diagnostics


def test_garbled_fonts_harm_no_text() -> None:
    """Fonts that are only garbled are named in the same file as what is encrypted."""
    garbled = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod '
        'Algorithm="http://www.idpf.org/2008/embedding"/><enc:CipherData><enc:CipherReference URI="OEBPS/good.xhtml"/>'
        "</enc:CipherData></enc:EncryptedData></encryption>"
    )
    reading = EPUB.loads(with_items("", "", **{"META-INF/encryption.xml": garbled}))
    assert reading.article.body == (Paragraph("Text"),)
    assert reading.diagnostics == ()


def link() -> zipfile.ZipInfo:
    """An entry that says that it is a symbolic link."""
    info = zipfile.ZipInfo("META-INF/container.xml")
    info.external_attr = 0o120777 << 16
    return info


def with_sizes(data: bytes, packed_size: int | None, size: int | None) -> bytes:
    """A book whose directory lies on the sizes of its last entry."""
    book = bytearray(data)
    at = book.rindex(b"PK\x01\x02")
    if packed_size is not None:
        struct.pack_into("<L", book, at + 20, packed_size)
    if size is not None:
        struct.pack_into("<L", book, at + 24, size)
    return bytes(book)


_ONE = pack({"META-INF/container.xml": b"<container/>" * 100})

REFUSED: dict[str, tuple[bytes, str]] = {
    "no container": (book_of(("mimetype", books.MIMETYPE)), "META-INF/container.xml is missing"),
    "no package": (books.zipped({}), "package document is missing"),
    "wrong mimetype": (book_of(("mimetype", "application/zip")), "its mimetype is"),
    "no page": (books.zipped({PACKAGE: books.package("", {})}), "none of the pages can be read"),
    "a link": (book_of((link(), "/etc/passwd")), "symbolic link"),
    "cut at the end": (small({"a": PAGE})[:-30], "not a ZIP archive"),
    "cut at the start": (small({"a": PAGE})[40:], "cannot be unpacked"),
    "bomb": (pack({"META-INF/container.xml": bytes(100_000_000)}), "more than the limit for a book"),
    "packed size beyond the file": (with_sizes(_ONE, 0x7FFFFFFF, None), "beyond the end of the archive"),
    "packed size too small": (with_sizes(_ONE, 5, None), "cannot be unpacked"),
    "checksum": (_ONE.replace(struct.pack("<L", zlib.crc32(b"<container/>" * 100)), b"\0\0\0\0"), "checksum is wrong"),
    "no deflated bytes": (
        pack({"META-INF/container.xml": Packed(8, 0, 10, b"\xff\xff\xff\xff")}),
        "cannot be unpacked",
    ),
    "many marks": (
        pack({"META-INF/container.xml": b"<a>" + b"<b/>" * (container.MAX_MARKS + 1) + b"</a>"}),
        "markup",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_books_that_cannot_be_read_are_refused(what: str) -> None:
    """With a typed error that says why."""
    data, said = REFUSED[what]
    for read in (EPUB.loads, EPUB.loads_issue):
        with pytest.raises(seednews.DocumentError, match=said):
            read(data)


def test_the_size_in_the_directory_is_not_believed() -> None:
    """Whatever it says, all of an entry is read, and no more."""
    for size in (0, 1, 0x7FFFFFFF):
        assert Container(with_sizes(_ONE, None, size)).read("META-INF/container.xml") == b"<container/>" * 100


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_twins_are_named() -> None:
    """Of two entries of one name the last is read."""
    good = small({"a": PAGE})
    files = list(entries(good).items())
    twins = book_of(*files, ("OEBPS/a.xhtml", PAGE.replace("Text", "Other")))
    reading = EPUB.loads(twins)
    assert reading.article.body == (Paragraph("Other"),)
    assert [(each.code, each.path) for each in reading.diagnostics] == [("SN432", "OEBPS/a.xhtml")]


def test_names_of_characters_in_every_encoding() -> None:
    """A page of UTF-16 with one was left out, since the names were looked for in its bytes."""
    words = "caf\u00e9\u00a0\u2014 &amp; &lt; &nosuch &copy"
    text = "<p>caf\u00e9&nbsp;&mdash; &amp; &lt; <![CDATA[&nosuch &copy]]></p>"
    page = books.page(text).replace('encoding="utf-8"', 'encoding="utf-16"')
    for encoding in ("utf-16", "utf-8"):
        data = page.replace('"utf-16"', f'"{encoding}"').encode(encoding)
        (block,) = EPUB.loads(with_page(data)).article.body
        assert block == Paragraph(words.replace("&amp;", "&").replace("&lt;", "<"))
    assert entities.expanded(b"\xff\xfe&\x00\x00\xd8") == b"\xff\xfe&\x00\x00\xd8"  # no UTF-16: half a pair


def with_page(data: bytes) -> bytes:
    """A book of that page."""
    return pack({**entries(small({"a": PAGE})), "OEBPS/a.xhtml": data})


def test_names_of_characters_are_counted_as_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small book of nothing else took minutes; numbers of characters cost nothing."""
    monkeypatch.setattr(container, "MAX_MARKS", 500)
    assert EPUB.loads(small({"a": books.page(f"<p>{'a&#160;' * 1_000}</p>")})).article.body
    with pytest.raises(seednews.DocumentError, match="markup"):
        EPUB.loads(small({"a": books.page(f"<p>{'a&nbsp;' * 1_000}</p>")}))


def steps_in_reading(data: bytes) -> int:
    """How many lines are run in reading a book."""
    return steps_in(lambda: EPUB.loads_issue(data))


def steps_in(run: Callable[[], object]) -> int:
    """How many lines are run, each turn of a loop counted."""
    count = 0

    def note(_frame: object, _event: str, _argument: object) -> Any:  # noqa: ANN401 - itself
        nonlocal count
        count += 1
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


def anchored(count: int) -> bytes:
    """A page with so many places that the contents lead to, one of them twice."""
    body = "".join(f"<h2 id='c{number}'>C{number}</h2><p>Text</p>" for number in range(count))
    toc = "".join(f'<li><a href="a.xhtml#c{number}">C{number}</a></li>' for number in range(count))
    return small({"a": books.page(body)}, f'{toc}<li><a href="a.xhtml#c0">C0</a></li>')


def refined(count: int) -> bytes:
    """A package with so many creators, each with a role."""
    creators = "".join(
        f'<dc:creator id="c{number}">N{number}</dc:creator><meta refines="#c{number}" property="role">aut</meta>'
        for number in range(count)
    )
    return books.zipped({PACKAGE: books.package(creators, {"a": "a.xhtml"}), "OEBPS/a.xhtml": PAGE})


@pytest.mark.parametrize("made", [anchored, refined])
def test_work_grows_with_the_book_and_not_faster(made: Callable[[int], bytes]) -> None:
    """Twice the anchors in a page, or the creators in a package, took four times the work."""
    steps_in_reading(made(10))
    assert steps_in_reading(made(600)) < 2.5 * steps_in_reading(made(300))


def test_the_pages_of_an_article_are_put_together_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """All blocks of the pages before were put into a new body with each page that goes on."""
    handled = 0

    def counting(parts: list[Chapter]) -> Article:
        nonlocal handled
        handled += sum(len(each.article.body) for each in parts)
        return as_one(parts)

    monkeypatch.setattr(read_chapters, "as_one", counting)
    pages = {f"a{number}": books.page("<p>Text</p>") for number in range(50)}
    (found,) = EPUB.loads_issue(small(pages, '<li><a href="a0.xhtml">A</a></li>')).issue.articles
    assert found.body == (Paragraph("Text"),) * 50
    assert handled == 50


@pytest.mark.parametrize(
    ("module", "name", "opening"),
    [
        (content, "_CDATA", "<![CDATA["),
        (content, "_COMMENT", "<!--"),
        (entities, "_SECTION_OR_NAME", b"<![CDATA["),
        (lint, "_COMMENT", "/* "),
        (lint, "_XML_COMMENT", b"<!--"),
    ],
)
def test_openings_without_an_end_are_looked_at_once(module: ModuleType, name: str, opening: str | bytes) -> None:
    """All that is behind the first was looked through again from each of the others."""
    pattern: re.Pattern[Any] = getattr(module, name)
    assert [found.span() for found in pattern.finditer(opening * 100)] == [(0, 100 * len(opening))]


def test_names_of_characters_behind_what_only_looks_like_a_section() -> None:
    """As in a comment."""
    page = books.page("<!-- <![CDATA[ --><p>a&nbsp;b</p>")
    assert EPUB.loads(small({"a": page})).article.body == (Paragraph("a\u00a0b"),)


class Counting:
    """Unpacks as zlib does, and counts the bytes that it was given."""

    given = 0

    def __init__(self, *arguments: Any) -> None:  # noqa: ANN401 - as zlib has them
        self._stream = zlib.decompressobj(*arguments)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as above
        return getattr(self._stream, name)

    def decompress(self, data: bytes, most: int) -> bytes:
        """The next bytes, so many at most."""
        Counting.given += len(data)
        return self._stream.decompress(data, most)


def test_what_is_packed_is_not_copied_for_each_megabyte(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that was left of an entry was copied each time."""
    data = hashlib.shake_128(b"").digest(8_000_000)
    opened = Container(pack({"a": data, "b": b"x" * 3_000_000}))
    monkeypatch.setattr(container, "zlib", SimpleNamespace(**{**vars(zlib), "decompressobj": Counting}))
    assert opened.read("a") == data
    assert opened.read("b") == b"x" * 3_000_000
    assert Counting.given < 2 * len(data)


def test_too_many_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are counted before any is read."""
    monkeypatch.setattr(container, "MAX_ENTRIES", 3)
    with pytest.raises(seednews.DocumentError, match="5 entries; the limit is 3"):
        Container(pack(dict.fromkeys("abcd", b"")))


def test_all_that_is_unpacked_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over all entries, packed or not."""
    monkeypatch.setattr(container, "MAX_TOTAL", 100)
    for entry in (packed(b"x" * 60), Packed(0, zlib.crc32(b"x" * 60), 60, b"x" * 60)):
        opened = Container(pack({"a": entry, "b": entry}))
        opened.read("a")
        with pytest.raises(seednews.DocumentError, match="unpacks to more than"):
            opened.read("b")


def test_no_bit_of_a_book_raises_an_error_of_another_kind() -> None:
    """Every single byte changed, in the frame of the archive and in what it holds."""
    book = small({"a": PAGE})
    for at in range(len(book)):
        for bits in (0xFF, 1):
            broken = book[:at] + bytes([book[at] ^ bits]) + book[at + 1 :]
            try:
                EPUB.loads_any(broken)
            except seednews.SeedNewsError:
                continue


def test_hrefs_stay_within_the_book() -> None:
    """As names of entries, whatever is written."""
    assert resolve("OEBPS/a.xhtml", "b.xhtml#x") == "OEBPS/b.xhtml"
    assert resolve("OEBPS/a.xhtml", "../b%20c.xhtml") == "b c.xhtml"
    assert resolve("OEBPS/a.xhtml", "#x") == "OEBPS/a.xhtml"
    for href in ("../../b", "../..", "/b", "//host/b", "https://x/b", "data:,x", "%2e%2e/%2e%2e/b", "%2fetc"):
        assert resolve("OEBPS/a.xhtml", href) is None, href


# -- memory

PEAK, SMALL_PEAK = 1024, 256
"""Megabytes that reading any book takes at most, over what the book itself takes, and one of less than a megabyte;
docs/reference/formats.md says so."""

_MEASURE = """
import re, sys
import seednews
from seednews import formats

def peak():
    return int(re.search("VmHWM:[^0-9]*([0-9]+)", open("/proc/self/status").read())[1]) // 1024

data = open(sys.argv[1], "rb").read()
formats.get("epub").loads_any(open(sys.argv[2], "rb").read())
before = peak()
try:
    formats.get("epub").loads_any(data)
except seednews.DocumentError as fault:
    print(fault, file=sys.stderr)
print(peak() - before)
"""


def padded(size: int, book: bytes) -> bytes:
    """A book in a file of that size at least, so that its bounds are those of an honest one as large."""
    return bytes(size) + book


def crowded(marks: int) -> dict[str, str]:
    """A page with so many elements."""
    return {"a": books.page("<p>a</p>" * (marks // 2 - 50))}


LONG = f"<p>{'word ' * 1_900_000}</p>"

GREEDY: dict[str, tuple[int, Callable[[], bytes]]] = {
    "as many elements as there may be": (PEAK, lambda: padded(8_000_000, small(crowded(container.MAX_MARKS)))),
    "as many elements as in 0.7 MB": (SMALL_PEAK, lambda: padded(690_000, small(crowded(420_000)))),
    "many bytes": (
        PEAK,
        lambda: pack({"META-INF/container.xml": Packed(0, 0xAE579226, 250_000_000, bytes(250_000_000))}),
    ),
    "long texts": (PEAK, lambda: padded(3_000_000, small({"a": books.page(LONG * 24)}))),
    "long texts in 0.7 MB": (SMALL_PEAK, lambda: padded(600_000, small({"a": books.page(LONG * 8)}))),
    "a long record": (
        PEAK,
        lambda: padded(
            8_000_000,
            pack({"EPUB/article.json": f'{{"body": [{",".join(f"[{n}]" for n in range(1_990_000))}]}}'.encode()}),
        ),
    ),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a process's memory this way")
@pytest.mark.parametrize("what", GREEDY)
def test_memory_stays_under_its_bound(what: str, tmp_path: Path) -> None:
    """Whatever a book holds: measured in a process of its own."""
    most, make = GREEDY[what]
    (tmp_path / "greedy.epub").write_bytes(make())
    (tmp_path / "small.epub").write_bytes(seednews.dumps(ready(full(), "epub"), "epub"))
    paths = [str(tmp_path / "greedy.epub"), str(tmp_path / "small.epub")]
    done = subprocess.run([sys.executable, "-c", _MEASURE, *paths], capture_output=True, text=True, check=True)
    assert 10 < int(done.stdout) < most, done.stderr


# -- the archives that we write


def test_archives_are_such_that_others_read_them() -> None:
    """Python's zipfile finds every entry whole, the mimetype stored and first; no clock, the rights of a plain file."""
    data = pack({"a": b"text " * 50, "ü": b"", "b": packed(b"x")})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        infos = archive.infolist()
        assert [each.filename for each in infos] == ["mimetype", "a", "ü", "b"]
        assert [archive.read(each) for each in infos] == [container.MIMETYPE, b"text " * 50, b"", b"x"]
        assert {each.date_time for each in infos} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.external_attr >> 16 for each in infos} == {0o100644}
        assert infos[0].compress_type == zipfile.ZIP_STORED
        assert infos[0].header_offset == 0
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    assert data == pack({"a": b"text " * 50, "ü": b"", "b": packed(b"x")})


def test_archives_that_grow_piece_by_piece() -> None:
    """Entries that are packed as wholes are read, in any order."""
    texts = [b"one ", b"two " * 500, b"three"]
    archive = Archive()
    archive.add("a", b"first")
    archive.add_pieces("pieces", iter(texts))
    archive.add_pieces("one piece", [b"alone"])
    archive.add_pieces("none", [])
    archive.insert(2, "late", b"but early")
    expected = {"a": b"first", "late": b"but early", "pieces": b"".join(texts), "one piece": b"alone", "none": b""}
    assert archive.finished() == pack(expected)


def test_archives_of_very_many_entries() -> None:
    """More than the short form of the directory's end can count."""
    data = pack({f"e{number}": b"" for number in range(70_000)})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert len(archive.infolist()) == 70_001
        assert archive.read("e69999") == b""
    assert len(Container(data).names) == 70_001


def test_archives_that_are_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Are refused rather than written wrong."""
    monkeypatch.setattr(container, "_MOST_32", 1_000)
    with pytest.raises(seednews.DocumentError, match="four gigabytes"):
        pack({"a": Packed(0, 0, 2_000, bytes(2_000))})
    with pytest.raises(seednews.DocumentError, match="four gigabytes"):
        pack({"a": Packed(0, 0, 2_000, bytes(2_000)), "b": b""})


def test_formats_know_the_book() -> None:
    """By its first bytes, however it was packed."""
    assert formats.recognise(small({"a": PAGE})[:4096]).name == "epub"
