"""Covers: drawn the same everywhere, without boxes for letters; the caller's own picture; a page of words."""

from __future__ import annotations

import hashlib
import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from lxml import etree

import seednews
import seednews.testing
from seednews import Article, Issue, Metadata, Paragraph, Section
from seednews.formats.epub import cover
from seednews.formats.epub.container import pack
from seednews.formats.epub.cover import cover_of, teasers
from seednews.formats.epub.volume import Volume, of_article, of_issue
from tests import demo
from tests.test_issues import entries
from tests.test_laws import full, ready, ready_issue, written
from tests.validators import epubcheck, epubcheck_group


def volume(title: str, *sections: str, language: str = "en") -> Volume:
    """The book of an issue with sections of those titles."""
    parts = [
        Section(each, [Article(f"On {each}", body=[Paragraph("Text.")], meta=Metadata(id=each, language=language))])
        for each in sections or ("A",)
    ]
    return of_issue(ready_issue(Issue("i", title, date(2026, 5, 12), parts), "epub"))


def drawing(of: Volume) -> str:
    """The drawing behind a cover."""
    drawn = cover._drawing(of, cover._fonts())  # noqa: SLF001 - what is drawn shows in no other way
    assert drawn is not None
    return drawn


def pixels(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def picture(of: Volume) -> bytes:
    """The drawn cover."""
    drawn = cover_of(of, "drawn")
    assert drawn is not None
    assert drawn.picture is not None
    return drawn.picture


def test_a_drawn_cover_is_three_by_four() -> None:
    """As Kobo wants it, and small enough for a mail."""
    png = picture(volume("The Morning Paper", "World", "Local"))
    assert pixels(png) == (1200, 1600)
    assert len(png) < 200_000


def test_a_cover_shows_title_date_and_sections() -> None:
    """An issue without sections shows its first headlines."""
    drawn = drawing(volume("Paper & Ink", "World <1>"))
    for words in ("Paper &amp; Ink", "12 May 2026", "World &lt;1&gt;", "On World &lt;1&gt;"):
        assert f">{words}</text>" in drawn
    plain = Issue("i", "T", None, [Section(None, [Article(f"H{each}") for each in range(9)])])
    (teaser,) = teasers(of_issue(ready_issue(plain, "epub")))
    assert [each.text for each in teaser.lines] == [f"H{each}" for each in range(6)]
    assert teasers(of_article(ready(full(), "epub"))) == []


@pytest.mark.parametrize("title", ["வணக்கம்", "བོད་", "\U0001f600", "A ௐ"])
def test_a_title_that_no_font_has_makes_a_page_of_words(title: str) -> None:
    """Never boxes in the place of letters, nor a cover without a title."""
    for how in ("auto", "drawn"):
        made = cover_of(volume(title, "World"), how)
        assert made is not None
        assert made.picture is None


def test_other_words_that_no_font_has_are_left_out() -> None:
    """The rest of the cover stays."""
    drawn = drawing(volume("Paper", "வணக்கம்", "World"))
    assert "வ" not in drawn
    assert ">World</text>" in drawn


@pytest.mark.parametrize("title", ["朝の新聞", "新闻", "조간 신문"])
def test_chinese_japanese_and_korean_have_a_font_of_their_own(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From another extra, without which their covers are pages of words."""
    assert f">{title}</text>" in drawing(volume(title))
    first = cover._fonts()[:1]  # noqa: SLF001 - as above
    monkeypatch.setattr(cover, "_fonts", lambda: first)
    made = cover_of(volume(title), "auto")
    assert made is not None
    assert made.picture is None


def test_no_row_begins_with_a_stop() -> None:
    """In Chinese and Japanese."""
    rows = [each.text or "" for each in _texts(drawing(volume("見出し、" * 30)))]
    assert not [row for row in rows if row.startswith("、")]


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Le\u202fMonde\u2009: l’été", "Le Monde : l’été"),
        ("Morning \U0001f305 Paper \u2615\ufe0f", "Morning Paper"),
        ("Family \U0001f468\u200d\U0001f469\u200d\U0001f467", "Family"),
        ("Flags \U0001f1e9\U0001f1ea and \U0001f44b\U0001f3fd", "Flags and"),
        ("\uff12\uff10\uff12\uff16", "2026"),
        ("Cafe\u0301\u3000\uff21", "Café A"),
    ],
)
def test_one_character_does_not_take_a_title_away(title: str, shown: str) -> None:
    """Spaces of any width are spaces, other forms of letters are the letters, emoji are left out."""
    words = drawing(volume(title)).partition("</text>")[0].rpartition(">")[2]
    assert words.replace("\u200d", "").strip() == shown


def test_the_cover_of_one_article() -> None:
    """It has its byline, provider and date, drawn or as a page; it is not part of the article."""
    article = ready(full(), "epub")
    assert article.byline is not None
    wanted = [article.headline, article.byline, "Example News", "21 September 2023"]
    drawn = " ".join(str(each.text) for each in _texts(drawing(of_article(article))))
    assert drawn == " ".join([*map(str, wanted), "21"])
    files = entries(seednews.dumps(article, "epub", cover="page", record="no"))
    page = etree.fromstring(files["EPUB/cover.xhtml"])
    assert [each for each in map(str.strip, page.itertext()) if each][1:] == wanted
    assert seednews.loads(pack(files), "epub").body == article.body


@pytest.mark.parametrize("title", ["Zażółć", "Ελλάδα", "Новости", "მზე", "صباح", "בוקר", "เช้า", "सुबह"])
def test_scripts_that_the_font_has(title: str) -> None:
    """Are drawn: the picture differs from the one without them."""
    assert f"{title}" in drawing(volume(title))
    assert picture(volume(title)) != picture(volume("Other"))


def test_a_cover_from_right_to_left() -> None:
    """Begins at the right."""
    drawn = drawing(of_issue(demo.arabic()))
    assert 'text-anchor="end"' in drawn
    assert 'text-anchor="end"' not in drawing(of_issue(demo.english()))


@settings(max_examples=20)
@example("การเจรจาจะเริ่มขึ้นในวันพฤหัสบดี")  # its last row ends with marks, which made no room for the ellipsis
@given(written_title=seednews.testing.texts())
def test_any_title_stays_on_the_sheet(written_title: str) -> None:
    """No row is wider than the page has room for, and there are no more rows than fit."""
    fonts = {each.family: each for each in cover._fonts()}  # noqa: SLF001 - as above
    drawn = cover._drawing(volume(written_title * 5, written_title), tuple(fonts.values()))  # noqa: SLF001
    for row in _texts(drawn or drawing(volume("Other", written_title))):
        place = {name: float(row.get(name) or 0) for name in ("y", "font-size")}
        font = fonts[str(row.get("font-family"))]
        assert font.width(row.text or "") * place["font-size"] <= 1200 - 2 * 84 + 1e-6
        assert place["y"] <= 1390 or row.text == "12"


def _texts(svg: str) -> list[etree._Element]:

    return list(etree.fromstring(svg.encode()).iter("{http://www.w3.org/2000/svg}text"))


def test_the_same_cover_in_another_process() -> None:
    """Law 5 for pictures: no font of the system, no locale, no hash seed shows in them."""
    script = (
        "import hashlib, sys; sys.path.insert(0, '.'); import seednews; from tests import demo;"
        "print(hashlib.sha256(seednews.dumps(demo.arabic(), 'epub', cover='drawn')).hexdigest())"
    )
    env = {"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": "7", "LC_ALL": "C", "HOME": "/nowhere"}
    root = Path(__file__).parents[1]
    there = subprocess.run([sys.executable, "-c", script], env=env, cwd=root, capture_output=True, check=True)
    here = hashlib.sha256(seednews.dumps(demo.arabic(), "epub", cover="drawn")).hexdigest()
    assert there.stdout.decode().strip() == here


def test_two_issues_look_different_without_words() -> None:
    """Each has its own pattern."""
    one, two = (
        of_issue(ready_issue(Issue(key, "News", None, [Section(None, [Article("新")])]), "epub")) for key in ("1", "2")
    )
    assert picture(one) != picture(two)


def own_png() -> bytes:
    """A picture of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\x00\x80")) + chunk(b"IEND", b"")


def own_jpeg() -> bytes:
    """The same in JPEG."""

    def segment(marker: int, *values: int) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(values) + 2) + bytes(values)

    frame = segment(0xC0, 8, 0, 1, 0, 1, 1, 1, 0x11, 0)
    one_code = (1, *[0] * 15, 0)
    tables = segment(0xDB, 0, *[1] * 64), frame, segment(0xC4, 0, *one_code), segment(0xC4, 0x10, *one_code)
    return b"\xff\xd8" + b"".join(tables) + segment(0xDA, 1, 1, 0, 0, 63, 0) + b"\x3f\xff\xd9"


def damaged() -> Iterator[tuple[bytes, str]]:
    """Damaged pictures, with the reported reason."""
    png, jpeg = own_png(), own_jpeg()
    yield png[:-4], "is truncated"
    yield png[:20], "is truncated"
    yield png[:8] + b"junk", "is truncated"
    yield png.replace(b"\x08\x00\x00\x00\x00", b"\x08\x02\x00\x00\x00"), "checksum of its chunk IHDR"
    yield png[:8] + png[33:], "size is missing"
    yield png[:33] + png[-12:], "is empty"
    yield jpeg[:-2], "is truncated"
    yield jpeg[:40], "is truncated"
    yield jpeg.replace(b"\xff\xc0", b"\xff\xef"), "size is missing"
    yield b"\xff\xd8\xff\xe0\x00\x04" + b"x" * 20, "not a sequence of segments"


@pytest.mark.parametrize(("data", "told"), list(damaged()))
def test_a_damaged_picture_is_refused(data: bytes, told: str) -> None:
    """Checkers refuse the book that has one, and devices show nothing."""
    with pytest.raises(seednews.UsageError, match=f"the picture is a damaged picture: .*{told}"):
        seednews.dumps(ready(full(), "epub"), "epub", cover=data)


def test_what_an_own_picture_shows_is_not_made_up() -> None:
    """Its words for those who cannot see it are that it is the cover, and of what."""
    for document, words in (
        (demo.english(), "Cover: The Morning Paper"),
        (demo.japanese(), "表紙: 朝の新聞"),
    ):
        page = entries(seednews.dumps(document, "epub", cover=own_png()))["EPUB/cover.xhtml"].decode()
        assert f'alt="{words}"' in page


def test_the_caller_s_own_picture(tmp_path: Path) -> None:
    """As bytes or as a file; a file that is not a picture, is too large or is missing is reported."""
    article = ready(full(), "epub")
    for suffix, data in (("png", own_png()), ("jpg", own_jpeg())):
        path = tmp_path / "picture"
        path.write_bytes(data)
        files = entries(seednews.dumps(article, "epub", cover=data))
        assert files[f"EPUB/cover.{suffix}"] == data
        assert entries(seednews.dumps(article, "epub", cover=str(path))) == files
        assert entries(seednews.dumps(article, "epub", cover=path)) == files
    for wrong in (b"GIF89a", b""):
        with pytest.raises(seednews.UsageError, match="not a PNG or JPEG picture"):
            seednews.dumps(article, "epub", cover=wrong)
    with pytest.raises(seednews.FileError, match="no such file"):
        seednews.dumps(article, "epub", cover="drwan")


def test_a_cover_is_declared_in_every_way() -> None:
    """EPUB 3, EPUB 2 and Kobo find it; and accessibility metadata mentions it."""
    files = entries(seednews.dumps(demo.english(), "epub", cover="drawn"))
    package, nav, page = (files[f"EPUB/{name}"].decode() for name in ("package.opf", "nav.xhtml", "cover.xhtml"))
    assert '<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>' in package
    assert '<meta name="cover" content="cover-image"/>' in package
    assert '<reference type="cover"' in package
    assert package.index('<itemref idref="cover"/>') < package.index('<itemref idref="contents"/>')
    assert "alternativeText" in package
    assert '<a epub:type="cover" href="cover.xhtml" xml:lang="en" lang="en">Cover</a>' in nav
    assert 'alt="The Morning Paper, 12 May 2026, World, Karabakh' in page
    plain = entries(seednews.dumps(demo.english(), "epub", cover="none"))
    assert not [name for name in plain if "cover" in name]
    assert not re.search('cover[".-]', plain["EPUB/package.opf"].decode())
    assert "visual" not in plain["EPUB/package.opf"].decode()


def test_the_default_is_a_drawing_before_an_issue() -> None:
    """And none before one article."""
    issue = entries(seednews.dumps(demo.english(), "epub"))
    assert issue == entries(seednews.dumps(demo.english(), "epub", cover="drawn"))
    assert "EPUB/cover.png" in issue
    assert "EPUB/cover.xhtml" not in entries(seednews.dumps(demo.article("004"), "epub"))
    assert "EPUB/cover.xhtml" in entries(seednews.dumps(demo.article("004"), "epub", cover="page"))


def test_a_page_of_words() -> None:
    """Has the title, the day, the sections and their first headlines, each in its own direction."""
    page = entries(seednews.dumps(demo.english(), "epub", cover="page"))["EPUB/cover.xhtml"].decode()
    assert "<h1>The Morning Paper</h1>" in page
    assert '<time datetime="2026-05-12" dir="ltr">12 May 2026</time>' in page
    assert '<p class="section"><bdi dir="ltr">World</bdi></p><p><bdi xml:lang="en" lang="en" dir="ltr">Karabakh' in page


@pytest.mark.parametrize("module", ["resvg_py", "pymupdf_fonts", "uharfbuzz"])
def test_what_draws_is_an_extra(module: str) -> None:
    """Without the extra, the default is a page of text; asking for a drawing is an error that names the extra."""
    script = (
        f"import sys; sys.path.insert(0, '.'); sys.modules[{module!r}] = None; import seednews; from tests import demo;"
        "assert b'cover.png' not in seednews.dumps(demo.english(), 'epub');"
        "seednews.dumps(demo.english(), 'epub', cover='drawn')"
    )
    env = {"PYTHONPATH": ":".join(sys.path)}
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, cwd=root, capture_output=True, text=True, check=False
    )
    assert done.stderr.strip().endswith("a drawn cover needs the extra 'cover': pip install 'seednews[cover]'")


@pytest.mark.parametrize("how", ["page", "drawn", "none"])
def test_books_with_covers_come_back(how: str) -> None:
    """Law 4, with any first page."""
    for document in (ready(full(), "epub"), demo.article("004")):
        assert seednews.loads(seednews.dumps(document, "epub", cover=how), "epub") == document
    assert seednews.loads_issue(seednews.dumps(demo.arabic(), "epub", cover=how), "epub") == demo.arabic()


@epubcheck_group
@pytest.mark.parametrize(
    "document", [demo.english(), demo.arabic(), demo.japanese(), demo.mixed(), demo.article("004")]
)
def test_books_with_covers_pass_epubcheck(document: Article | Issue) -> None:
    """Drawn, of words and of others."""
    for how in ("drawn", "page", own_png(), own_jpeg()):
        assert epubcheck(seednews.dumps(document, "epub", cover=how)) == []
    assert epubcheck(written(document, "epub")) == []
