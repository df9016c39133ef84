# ruff: noqa: INP001 - a script that stands by itself
"""Make the pictures of the documentation from what the program really gives.

    python docs/make_pictures.py TOOLS

It writes docs/pictures/: pages of books as readers show them, in shades of grey, and `seednews show` as a terminal
shows it, drawn by rich. TOOLS is a folder with foliate-js (the reader behind GNOME's Foliate) and puppeteer-core, which
drives Chromium: npm install foliate-js@1.0.1 puppeteer-core. One page is drawn by mutool. On Debian and Ubuntu:

    apt-get install chromium mupdf-tools fonts-noto-core fonts-ipafont-mincho npm

Look at the pictures before you commit them.
"""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import zlib
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests import demo  # noqa: E402

import seednews  # noqa: E402 - the sample issues are found beside the tests

SEEDS = ROOT / "seeds"
PICTURES = ROOT / "docs" / "pictures"

BOOKS = {"english": demo.english(), "arabic": demo.arabic(), "japanese": demo.japanese(), "mixed": demo.mixed()}

PAGES = {
    "book-cover": ("english", "cover", "light"),
    "book-contents": ("english", "contents", "light"),
    "book-article": ("english", "article-37cadf71c85ac0a3", "light"),
    "book-blocks": ("english", "article-ef4a355058e1cc1e", "end"),
    "book-night": ("english", "article-7c1e90d4ab36f258", "dark"),
    "book-arabic-cover": ("arabic", "cover", "light"),
    "book-arabic-contents": ("arabic", "contents", "light"),
    "book-arabic": ("arabic", "article-48d2c6b7035ef91a", "light"),
    "book-japanese": ("japanese", "article-b61fa5920ce8473d", "light"),
    "book-mixed": ("mixed", "contents", "light"),
    "book-interview": ("mixed", "article-37cadf71c85ac0a3", "0.8"),
}
"""Pictures of pages in foliate-js: the book, the page, and how it is shown."""

DRAWN = {"book-mutool": ("english", "WEXCOMBE, 11 May")}
"""Pictures of pages by mutool: the book, and words by which the page is found; the first page that has them counts."""

SHOWN = "007"
"""The seed that `seednews show` explains."""

WIDTH, HEIGHT = 450, 600
PAGE = ("-W", str(WIDTH), "-H", str(HEIGHT), "-S", "11")
COLUMNS = 80
SHADES = 16

READER = """<!DOCTYPE html>
<meta charset="utf-8">
<style>html, body, foliate-view { margin: 0; width: 100%; height: 100vh; display: block; }
</style>
<script type="module">
import './node_modules/foliate-js/view.js'
const [book, page, how] = location.hash.slice(1).split(',')
const dark = how == 'dark' ? 'html { background: #111; color: #eee; } a:any-link { color: lightblue; }' : ''
document.querySelector('style').append(dark)
const view = document.createElement('foliate-view')
document.body.append(view)
await view.open(`${book}.epub`)
view.renderer.setAttribute('max-column-count', 1)
view.renderer.setAttribute('margin', '24px')
view.renderer.setAttribute('gap', '8%')
view.renderer.setStyles(dark)
await view.goTo(`EPUB/${page}.xhtml`)
const place = how == 'end' ? 0.99 : Number(how)  // how far into the page
if (place) await view.renderer.goTo({ ...view.resolveNavigation(`EPUB/${page}.xhtml`), anchor: place })
await new Promise(done => setTimeout(done, 500))  // until pictures and letters are drawn
document.title = 'ready'
</script>
"""
"""A page that shows one page of a book, as the part of its address behind # says."""

SHOOT = """
import puppeteer from 'puppeteer-core'
const [executablePath, width, height, wanted] = process.argv.slice(2)
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] })
for (const [address, path] of JSON.parse(wanted)) {
  const page = await browser.newPage()
  await page.setViewport({ width: +width, height: +height })
  await page.goto(address)
  await page.waitForFunction("document.title == 'ready'")
  await page.screenshot({ path })
  await page.close()
}
await browser.close()
"""
"""Takes pictures of addresses as soon as they say that they are ready."""


def main() -> None:
    """Make all pictures."""
    tools = Path(sys.argv[1]) if len(sys.argv) == 2 else sys.exit(__doc__)
    for program in ("chromium", "mutool", "node"):
        if shutil.which(program) is None:
            sys.exit(f"{program} is not here; see the head of this script")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "node_modules").symlink_to((tools / "node_modules").resolve())
        (folder / "reader.html").write_text(READER, "utf-8")
        for book, issue in BOOKS.items():
            seednews.write(issue, folder / f"{book}.epub", cover="drawn")
        for picture, words in DRAWN.items():
            keep(picture, drawn(folder, *words), 72)
        server = ThreadingHTTPServer(("localhost", 0), partial(Quiet, directory=name))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        reader = f"http://localhost:{server.server_port}/reader.html"
        screenshots(folder, {picture: f"{reader}?{picture}#{','.join(shown)}" for picture, shown in PAGES.items()})
        server.shutdown()
        for picture in PAGES:
            keep(picture, folder / f"{picture}.png", 96)
    (PICTURES / "show.svg").write_text(terminal("seednews", "show", str(seed(SHOWN).relative_to(ROOT))), "utf-8")
    for path in sorted(PICTURES.iterdir()):
        sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes\n")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *words: object) -> None:
        """Nothing."""


def screenshots(folder: Path, shots: dict[str, str]) -> None:
    """What a browser shows of addresses, as PNG files of those names."""
    (folder / "shoot.mjs").write_text(SHOOT, "utf-8")
    wanted = [[address, str(folder / f"{name}.png")] for name, address in shots.items()]
    browser = shutil.which("chromium") or ""
    run("node", str(folder / "shoot.mjs"), browser, str(WIDTH), str(HEIGHT), json.dumps(wanted))


def drawn(folder: Path, book: str, words: str) -> Path:
    """The first page with those words as mutool draws it, as PNG."""
    source, path = folder / f"{book}.epub", folder / "page.png"
    texts = run("mutool", "draw", "-q", "-F", "txt", *PAGE, str(source)).split("\f")
    number = next(number for number, text in enumerate(texts, 1) if words in text)
    run("mutool", "draw", "-q", *PAGE, "-o", str(path), str(source), str(number))
    return path


def keep(picture: str, path: Path, resolution: int) -> None:
    """Keep a picture of that many pixels to the inch small: in grey, with a thin frame."""
    graymap = path.with_suffix(".pgm")
    run("mutool", "draw", "-q", "-c", "gray", "-r", str(resolution), "-o", str(graymap), str(path))
    (PICTURES / f"{picture}.png").write_bytes(png(*read_graymap(graymap.read_bytes())))


def environment() -> dict[str, str]:
    """The environment in which commands run: this Python's, with a fixed date and width."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "SOURCE_DATE_EPOCH": "1695283200", "COLUMNS": str(COLUMNS)}


def run(*command: str) -> str:
    """What a command prints. It must not fail."""
    done = subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", check=False)  # noqa: S603 - our own commands
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr}")
    return done.stdout


def seed(number: str) -> Path:
    """The sample article with that number."""
    return next(SEEDS.glob(f"{number}_*.txt"))


def read_graymap(data: bytes) -> tuple[int, int, bytes]:
    """Width, height and grey levels of a picture in the format PGM."""
    head = re.match(rb"P5\s+(?:#[^\n]*\n)?([0-9]+)\s+([0-9]+)\s+255\s", data)
    if head is None:
        sys.exit("mutool gave no PGM")
    return int(head[1]), int(head[2]), data[head.end() :]


def png(width: int, height: int, levels: bytes) -> bytes:
    """The picture with a thin frame as a PNG of four bits a pixel (PNG 1.2)."""
    shades = levels.translate(bytes(level * (SHADES - 1) // 255 for level in range(256)))
    grey = bytes([SHADES * 2 // 3])
    rows = [shades[width * row : width * (row + 1)] for row in range(height)]
    framed = [grey * (width + 2), *(grey + row + grey for row in rows), grey * (width + 2)]
    header = struct.pack(">IIBBBBB", width + 2, height + 2, 4, 0, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + packed(row) for row in framed), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def packed(row: bytes) -> bytes:
    """A row of pixels, two in a byte."""
    even = row + b"\0" * (len(row) % 2)
    return bytes(left << 4 | right for left, right in zip(even[::2], even[1::2], strict=True))


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def terminal(*command: str) -> str:
    """What a command shows on a terminal, as SVG without anything from the network."""
    reader, writer = pty.openpty()
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=writer, stderr=writer):  # noqa: S603 - our own command
        os.close(writer)
        printed = b"".join(iter(lambda: read_some(reader), b""))
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="standard")
    console.print(Text(f"$ {' '.join(command)}"))
    console.print(Text.from_ansi(printed.decode().replace("\r\n", "\n")))
    svg = console.export_svg(title="", unique_id="show")
    return re.sub(r"@font-face \{[^}]*\}\s*", "", svg).replace("Fira Code", "ui-monospace, Menlo, Consolas")


def read_some(reader: int) -> bytes:
    """What is there to read; nothing at the end, which Linux tells by an error."""
    try:
        return os.read(reader, 65536)
    except OSError:
        return b""


if __name__ == "__main__":
    main()
