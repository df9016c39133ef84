# ruff: noqa: INP001 - a script that stands by itself
"""Make the pictures of the documentation from what the program really gives.

    python docs/make_pictures.py

It writes docs/pictures/: pages of a book, drawn by mutool (Debian package mupdf-tools) in a few shades of grey, and
`seednews show` as a terminal shows it, drawn by rich. It needs a system of Unix. Look at the pictures before you commit
them.
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
PICTURES = ROOT / "docs" / "pictures"

SECTIONS = {"01-World": ("000", "006", "002"), "02-Local": ("004", "007", "001")}
"""The seeds that make the issue."""

PAGES = {
    "book-contents": "The Morning Paper",
    "book-article": "WEXCOMBE, 11 May",
}
"""Pictures of pages, and words by which their pages are found; the first page that has them counts."""

SHOWN = "007"
"""The seed that `seednews show` explains."""

PAGE = ("-W", "450", "-H", "600", "-S", "11")
COLUMNS = 80
SHADES = 16


def main() -> None:
    """Make all pictures."""
    if shutil.which("mutool") is None:
        sys.exit("mutool draws the pages of the book; on Debian and Ubuntu: sudo apt-get install mupdf-tools")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        book = make_book(Path(name))
        texts = run("mutool", "draw", "-q", "-F", "txt", *PAGE, str(book)).split("\f")
        for picture, words in PAGES.items():
            number = next(number for number, text in enumerate(texts, 1) if words in text)
            graymap = Path(name) / "page.pgm"
            run("mutool", "draw", "-q", "-c", "gray", *PAGE, "-o", str(graymap), str(book), str(number))
            (PICTURES / f"{picture}.png").write_bytes(png(*read_graymap(graymap.read_bytes())))
    (PICTURES / "show.svg").write_text(terminal("seednews", "show", str(seed(SHOWN).relative_to(ROOT))), "utf-8")
    for path in sorted(PICTURES.iterdir()):
        sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes\n")


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


def make_book(folder: Path) -> Path:
    """An issue of sample articles as a book."""
    for section, numbers in SECTIONS.items():
        (folder / "issue" / section).mkdir(parents=True)
        for number in numbers:
            shutil.copy(seed(number), folder / "issue" / section)
    house, book = folder / "house.toml", folder / "issue.epub"
    house.write_text('provider = "Example News"\n', "utf-8")
    options = ("--issue", "The Morning Paper", "--date", "2023-09-21", "--house", str(house))
    run("seednews", "convert", str(folder / "issue"), *options, "-o", str(book))
    return book


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
