"""The validators can fail: a test that asks them is worth something only then."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.validators import SHARED, epubcheck, epubcheck_group, needs_shared, newsml_errors

ITEM = b"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:uuid:7d444840-9dc0-41d1-b245-5ffdce74fad2" version="1"
    standard="NewsML-G2" standardversion="2.35" conformance="power">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="Harbour Gazette"/>
    <versionCreated>2024-05-02T09:30:00+02:00</versionCreated>
  </itemMeta>
  <contentSet/>
</newsItem>
"""

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:7d444840-9dc0-41d1-b245-5ffdce74fad2</dc:identifier>
    <dc:title>Ferry returns</dc:title>
    <dc:language>en</dc:language>
    <meta property="dcterms:modified">2024-05-02T07:30:00Z</meta>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
  </manifest>
  <spine><itemref idref="article"/></spine>
</package>
"""
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
  <head><title>Ferry returns</title></head>
  <body>{}</body>
</html>
"""
NAV = PAGE.format('<nav epub:type="toc"><ol><li><a href="article.xhtml">Ferry returns</a></li></ol></nav>')
ARTICLE = PAGE.format("<p>The ferry sails again.</p>")
BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "EPUB/package.opf": PACKAGE,
    "EPUB/nav.xhtml": NAV,
    "EPUB/article.xhtml": ARTICLE,
}


def zipped(entries: dict[str, str]) -> bytes:
    """A zip archive with these entries, in order and uncompressed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return stream.getvalue()


@needs_shared
def test_good_newsml_has_no_errors() -> None:
    """A minimal item is valid."""
    assert newsml_errors(ITEM) == []


@needs_shared
@pytest.mark.parametrize(
    ("good", "bad", "complaint"),
    [
        pytest.param(b'<provider literal="Harbour Gazette"/>', b"", "provider", id="provider missing"),
        pytest.param(b"2024-05-02T09:30:00+02:00", b"yesterday", "yesterday", id="date of another form"),
        pytest.param(b' guid="urn:uuid:7d444840-9dc0-41d1-b245-5ffdce74fad2"', b"", "guid", id="guid missing"),
        pytest.param(b"<contentSet/>", b"<contentSet/><headline>A</headline>", "headline", id="element out of place"),
        pytest.param(b"</newsItem>", b"", "not well-formed", id="cut off"),
    ],
)
def test_broken_newsml_has_errors(good: bytes, bad: bytes, complaint: str) -> None:
    """Each fault is reported by name, and the next document starts without state."""
    assert good in ITEM
    errors = newsml_errors(ITEM.replace(good, bad))
    assert complaint in " ".join(errors)
    assert newsml_errors(ITEM) == []


@needs_shared
def test_published_newsml_is_valid() -> None:
    """IPTC's own example of a text item passes: the schema that was compiled is the right one."""
    example = SHARED / "examples" / "newsml-g2" / "LISTING_2_NewsML-G2_Text_Document.xml"
    assert newsml_errors(example.read_bytes()) == []


@epubcheck_group
def test_good_book_has_no_message() -> None:
    """A minimal book passes without a message of any severity."""
    assert epubcheck(zipped(BOOK)) == []


@epubcheck_group
@pytest.mark.parametrize(
    ("changes", "code"),
    [
        pytest.param({"mimetype": None}, "ERROR PKG-006", id="mimetype missing"),
        pytest.param({"EPUB/nav.xhtml": None}, "ERROR RSC-001", id="nav missing"),
        pytest.param({"EPUB/nav.xhtml": ARTICLE}, "ERROR RSC-005", id="nav without a toc"),
        pytest.param({"EPUB/article.xhtml": PAGE.format("<p><h1>A</h1></p>")}, "ERROR RSC-005", id="bad XHTML"),
        pytest.param({"EPUB/article.xhtml": PAGE.format("<p>")}, "FATAL RSC-016", id="XHTML not well-formed"),
        pytest.param({"EPUB/left.css": "p { color: red }"}, "USAGE OPF-003", id="file that is not declared"),
        pytest.param(
            {"EPUB/article.xhtml": PAGE.format('<p epub:type="harbour">A</p>')},
            "USAGE OPF-088",
            id="epub:type that nobody knows",
        ),
    ],
)
def test_broken_book_has_messages(changes: dict[str, str | None], code: str) -> None:
    """Each fault is reported with its severity and code, even usage hints; the next book starts without state."""
    entries = {**BOOK, **changes}
    messages = epubcheck(zipped({name: text for name, text in entries.items() if text is not None}))
    assert any(message.startswith(f"{code} ") for message in messages), messages
    assert epubcheck(zipped(BOOK)) == []


@epubcheck_group
def test_messages_name_the_place() -> None:
    """A message has the file inside the book, the line and the column, but no temporary file."""
    bad = zipped({**BOOK, "EPUB/article.xhtml": PAGE.format("<p align='left'>A</p>")})
    (message,) = epubcheck(bad)
    assert message.startswith('ERROR RSC-005 EPUB/article.xhtml:4:25 Error while parsing file: attribute "align"')
    (message,) = epubcheck(zipped({name: text for name, text in BOOK.items() if name != "mimetype"}))
    assert message.startswith("ERROR PKG-006 book.epub ")


@epubcheck_group
def test_what_is_no_book_has_messages() -> None:
    """Bytes that are not an archive are reported as such."""
    assert any("PKG-" in message for message in epubcheck(b"no book"))
