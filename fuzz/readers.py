"""Fuzzing of every reader of documents, and of the readers of archives.

    python fuzz/readers.py NAME [SECONDS] [further options of libFuzzer]

NAME is epub, html, json, markdown, ninjs, nitf or archives; seed text and NewsML-G2 have their own fuzzers. It requires
atheris (in the development dependencies, on Linux). For each input, it checks that:

- reading gives an article, an issue, or an error of seednews, within limits of time and memory;
- each diagnostic has a known code;
- the result, written as JSON, reads back to an equal document.

A find stops the run; the input lies in ``crash-...``, and ``python fuzz/readers.py NAME 0 crash-...`` tries it again.
"""

from __future__ import annotations

import gzip
import io
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import atheris

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "fuzz"))

with atheris.instrument_imports(include=["seednews"]):
    import seednews.desk.inputs.items
    import seednews.desk.inputs.portions
    import seednews.formats.epub.read
    import seednews.formats.html.read
    import seednews.formats.json.read
    import seednews.formats.markdown.read
    import seednews.formats.ninjs.read
    import seednews.formats.nitf.read
    from seednews import Issue, Section, formats
    from seednews.errors import SeedNewsError

import harness
from tests import books
from tests.test_laws import full, ready, ready_issue

JSON = formats.get("json")


# -- documents


def document_reader(name: str) -> Callable[[bytes], None]:
    """Tries one document of a format."""
    chosen = formats.get(name)

    def read(data: bytes) -> None:
        try:
            reading = chosen.loads_any(data, "input")
        except SeedNewsError as fault:
            assert str(fault)
            return
        for each in reading.diagnostics:
            assert each.code in seednews.diagnostics.CODES, each
            assert str(each)
        written = JSON.dumps(reading.document)
        assert JSON.loads_any(written).document == reading.document

    return read


PARTS = {
    b"p": "OEBPS/a.xhtml",
    b"q": "OEBPS/b.xhtml",
    b"n": "OEBPS/nav.xhtml",
    b"o": "OEBPS/content.opf",
    b"c": "META-INF/container.xml",
    b"j": "EPUB/article.json",
}
"""The files of a book that an input may be, by its first byte."""


def book(data: bytes) -> bytes:
    """The book of an input: the input itself, or a book with one of its files replaced."""
    name = PARTS.get(data[:1])
    if name is None:
        return data[1:]
    pages = {"a": "a.xhtml", "b": "b.xhtml", "nav": "nav.xhtml"}
    links = '<li><a href="a.xhtml">One</a></li><li><a href="b.xhtml#x">Two</a></li>'
    files: dict[str, str | bytes] = {
        "OEBPS/content.opf": books.package("<dc:title>Small</dc:title>", pages),
        "OEBPS/nav.xhtml": books.nav(links),
        "OEBPS/a.xhtml": books.page("<h1>One</h1><p>Words.</p>"),
        "OEBPS/b.xhtml": books.page("<p>Words.</p><h2 id='x'>Two</h2><p>Words.</p>"),
        name: data[1:],
    }
    return books.zipped(files)


def read_book(data: bytes) -> None:
    """Try one book."""
    _read_epub(book(data))


_read_epub = document_reader("epub")


# -- archives

SUFFIXES = {b"t": ".tar", b"g": ".tar.gz", b"z": ".zip", b"l": ".jsonl", b"k": ".jsonl.gz"}
FOLDER = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)  # noqa: S108 - of our own


def read_archive(data: bytes) -> None:
    """Go through what an archive holds: whatever it is, there are articles, and faults of ours."""
    path = Path(FOLDER.name, f"input{SUFFIXES.get(data[:1], '.zip')}")
    path.write_bytes(data[1:])
    try:
        for portion in seednews.desk.inputs.portions.plan([str(path)], 3):
            for item in seednews.desk.inputs.items.items(portion):
                assert item.fault is None or isinstance(item.fault, SeedNewsError), item.fault
                assert len(item.data) <= seednews.desk.inputs.items.LIMIT
    except SeedNewsError as fault:
        assert str(fault)


def archives() -> Iterator[bytes]:
    """One of each kind."""
    texts = {"a.txt": b"A harbour opens\n\nText.\n", "b.json": JSON.dumps(full())}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for name, data in texts.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    yield b"t" + packed.getvalue()
    yield b"g" + gzip.compress(packed.getvalue())
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        zipped = io.BytesIO()
        with zipfile.ZipFile(zipped, "w", method) as archive:
            for name, data in texts.items():
                archive.writestr(name, data)
        yield b"z" + zipped.getvalue()
    lines = b'{"text": "A harbour opens"}\n' + JSON.dumps(full()).replace(b"\n", b"") + b"\n"
    yield b"l" + lines
    yield b"k" + gzip.compress(lines)


# -- samples


def samples(name: str) -> Iterator[bytes]:
    """Documents to begin with, and long ones of repetitions."""
    if name == "archives":
        yield from archives()
        return
    written = formats.get(name).dumps(ready(full(), name))
    if name == "epub":
        yield b"x" + written
        yield b"x" + formats.get(name).dumps(ready_issue(Issue("i", "T", None, [Section("A", [full()])]), name))
        yield from (b"x" + each() for each in (books.epub2, books.calibre, books.standard, books.percollate))
        yield from (first + books.unzipped(book(first))[part] for first, part in PARTS.items() if first != b"j")
        yield b"j" + JSON.dumps(full())
        written = b"p" + books.page("<h1>One</h1><p>Words <b>and</b> more<br/></p><ul><li>x</li></ul>").encode()
    yield written
    for opening, closing in ((b"<div>", b"</div>"), (b"<table><tr><td>", b"</td></tr></table>"), (b"[", b"]")):
        yield b"\xff".join((b"\xf0" + written[:1], opening, b"words", closing, b""))


def main(arguments: list[str]) -> None:
    """Run one fuzzer."""
    name, *rest = arguments
    read = {"epub": read_book, "archives": read_archive}.get(name) or document_reader(name)
    words = ROOT / "fuzz" / ("json.dict" if name in {"json", "ninjs"} else "markup.dict")
    harness.run(read, samples(name), words, rest, 6_000)


if __name__ == "__main__":
    main(sys.argv[1:])
