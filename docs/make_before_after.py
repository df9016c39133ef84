#!/usr/bin/env python3
# ruff: noqa: S603, S607 - a script that stands by itself and runs the programs that draw
"""Draw docs/pictures/before-after.png: a plain text, how it was understood, and the page of the book.

python docs/make_before_after.py     needs chromium and mutool (Debian: chromium, mupdf-tools)
"""

from __future__ import annotations

import base64
import subprocess
import tempfile
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import seednews

ROOT = Path(__file__).resolve().parents[1]
TEXT = """Night ferry returns to Harle after three years

The last boat had sailed in 2020. From Friday, passengers can sleep their way to the islands again.

By Imke Janssen

The night ferry between Harle and the outer islands is back. On Friday evening the Seeadler leaves the old quay at ten o'clock with 140 passengers on board, the shipping company said on Tuesday.

The route had been closed in 2020, when the old ship failed its inspection. Since then, travellers have had to take the bus to the next port.

What does a cabin cost?

A bed in a shared cabin costs 38 euros, a cabin for two 95 euros. Those who only want a chair pay 19 euros and bring their own blanket, according to the company.
"""  # noqa: E501 - a paragraph of bare text is one line
HOUSE = seednews.House(provider="Harle Post", language="en", authority="example.com,2026")
NOW = datetime(2026, 5, 12, tzinfo=UTC)
WIDTH, HEIGHT = 1500, 580
STYLE = """
* { box-sizing: border-box } body { margin: 0; padding: 24px; background: #fff; color: #222; display: grid;
  grid-template-columns: 1fr 1.12fr .98fr; gap: 28px;
  font: 16px/1.45 "Noto Sans", "DejaVu Sans", sans-serif; height: 580px }
h2 { font-size: 17px; margin: 0 0 12px; color: #a3341f } section { min-width: 0; display: flex; flex-direction: column }
pre { font: 13.5px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap; background: #f3f2ee; margin: 0;
  padding: 14px; flex: 1; overflow: hidden }
dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 9px 12px; font-size: 14.5px }
dt { color: #a3341f; font-weight: 600 } dd { margin: 0 } small { color: #666; display: block; font-size: 12.5px }
.page { border: 1px solid #bbb; overflow: hidden; flex: 1 } img { display: block; width: 100% }
"""


def rows(parsed: seednews.Parsed) -> str:
    """The blocks, each with its kind and its strongest reason."""
    cells = []
    for block in parsed.blocks:
        words = block.text if len(block.text) <= 75 else f"{block.text[:75].rstrip()}…"
        why = f"{block.basis.how} {block.basis.score:.0%}"
        why += f": {block.basis.reasons[0]}" if block.basis.reasons else ""
        cells.append(f"<dt>{block.kind}</dt><dd>{escape(words)}<small>{escape(why)}</small></dd>")
    return "".join(cells)


def book_page(article: seednews.Article, folder: Path) -> str:
    """The first page with the article's words, as the address of a picture."""
    seednews.write(seednews.publishable(article, HOUSE, now=NOW), folder / "ferry.epub")
    command = ["mutool", "draw", "-q", "-W", "330", "-H", "440", "-S", "11", "-r", "144"]
    subprocess.run([*command, "-o", str(folder / "page-%d.png"), str(folder / "ferry.epub")], check=True)
    pages = sorted(folder.glob("page-*.png"), key=lambda path: int(path.stem[5:]))
    article_page = pages[1] if len(pages) > 1 else pages[0]
    return "data:image/png;base64," + base64.b64encode(article_page.read_bytes()).decode()


def main() -> None:
    """Draw it."""
    parsed = seednews.parse(TEXT)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        picture = book_page(parsed.unwrap(), folder)
        page = folder / "page.html"
        page.write_text(
            f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>"
            f"<section><h2>The text</h2><pre>{escape(TEXT)}</pre></section>"
            f"<section><h2>What seednews understands</h2><dl>{rows(parsed)}</dl></section>"
            f"<section><h2>The book</h2><div class=page><img src='{picture}'></div></section>",
            "utf-8",
        )
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=2000"]
        shot = [f"--user-data-dir={folder / 'profile'}", f"--window-size={WIDTH},{HEIGHT}"]
        out = ROOT / "docs" / "pictures" / "before-after.png"
        subprocess.run(["chromium", *options, *shot, f"--screenshot={out}", page.as_uri()], check=True)


if __name__ == "__main__":
    main()
