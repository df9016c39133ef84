#!/usr/bin/env python3
"""Convert the sample articles, make a morning issue of them, and show both on one page.

    python demo/make_demo.py [FOLDER]    FOLDER is build/demo by default; files in it are replaced

The page is FOLDER/index.html. The same input gives the same files: the day of the issue is fixed.
"""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path

import attrs

import seednews
from seednews import Article, Issue, IssueMetadata, Section

HERE = Path(__file__).resolve().parent
DAY = date(2026, 5, 12)
NOW = datetime(2026, 5, 12, 6, tzinfo=UTC)
SUFFIXES = {"newsml-g2": ".xml", "epub": ".epub", "json": ".json"}
TITLES = {"newsml-g2": "NewsML-G2", "epub": "EPUB", "json": "JSON"}


@attrs.frozen
class Sample:
    """A sample article: its text, how it was understood, and what is published."""

    path: Path
    text: str
    parsed: seednews.Parsed
    article: Article

    @property
    def name(self) -> str:
        """Name of its files: words of the headline, or language and number if it has no Latin letters."""
        plain = unicodedata.normalize("NFKD", self.article.headline or "").encode("ascii", "ignore").decode()
        words = re.findall(r"[a-z0-9]+", plain.lower())
        return "-".join(words[:6]) if len(words) > 2 else f"{self.language}-{self.path.name[:3]}"

    @property
    def language(self) -> str:
        """Language of the article."""
        return self.article.meta.language or "und"

    @property
    def direction(self) -> str:
        """Direction of the article's words."""
        return self.article.meta.direction or "ltr"


def sample(path: Path, house: seednews.House) -> Sample:
    """Read one sample and fill in what publishing needs."""
    data = path.read_bytes()
    parsed = seednews.parse(data, name=path.name)
    article = parsed.unwrap()
    meta = attrs.evolve(article.meta, language=article.meta.language or parsed.language)
    ready = seednews.publishable(attrs.evolve(article, meta=meta), house, now=NOW)
    return Sample(path, data.decode(), parsed, ready)


def morning(samples: list[Sample]) -> Issue:
    """An issue with a section for the articles in English and one for those in other languages."""
    home = [each.article for each in samples if each.language.startswith("en")]
    world = [each.article for each in samples if not each.language.startswith("en")]
    sections = (Section("Home", home), Section("Abroad", world))
    return Issue("morning", "The Morning Paper", DAY, sections, IssueMetadata(language="en", publisher="Example News"))


def understood(each: Sample, folder: Path) -> str:
    """The page that `seednews show --html` makes of a sample; its address in the folder."""
    page = folder / "understood" / f"{each.name}.html"
    page.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "seednews", "show", "--html", str(each.path)]
    page.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)
    return f"understood/{each.name}.html"


def written(each: Sample, folder: Path) -> dict[str, str]:
    """Write a sample in each format; titles and addresses of the files."""
    links = {}
    for name, suffix in SUFFIXES.items():
        path = folder / name / f"{each.name}{suffix}"
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        seednews.write(each.article, path, name)
        links[TITLES[name]] = f"{name}/{path.name}"
    return links


STYLE = """
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --key: #a3341f; }
@media (prefers-color-scheme: dark) { :root { --key: #ff9d86; } }
body { font: 1rem/1.5 Georgia, "Noto Serif", serif; max-width: 75rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 2.2rem; line-height: 1.1; margin: 1rem 0 .25rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .5rem; }
a { color: var(--key); }
article { border-top: 1px solid var(--line); padding: 1.25rem 0; display: grid; gap: 1rem 2rem; }
@media (min-width: 55rem) { article { grid-template-columns: 1fr 1fr; } }
article > * { min-width: 0; }
pre { font: .8rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere;
  max-height: 20rem; overflow: auto; margin: 0; padding: .75rem; background: var(--soft); }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
td, th { text-align: start; vertical-align: top; padding: .15rem .75rem .15rem 0; }
th { font-weight: normal; color: var(--key); white-space: nowrap; }
td { overflow-wrap: anywhere; }
nav { margin-top: .75rem; }
nav a { margin-inline-end: 1rem; }
"""
SHOWN = 12
"""Blocks of each article that the page lists."""


def cut(text: str, length: int = 110) -> str:
    """The beginning of a text."""
    return text if len(text) <= length else f"{text[:length].rstrip()}…"


def card(each: Sample, folder: Path) -> str:
    """What the page says of one sample: the text on the left, the understood article and its files on the right."""
    setting = f'lang="{escape(each.language)}" dir="{each.direction}"'
    rows = "".join(
        f"<tr><th scope=row>{block.kind}</th><td {setting}>{escape(cut(block.text))}</td></tr>"
        for block in each.parsed.blocks[:SHOWN]
    )
    more = len(each.parsed.blocks) - SHOWN
    rows += f"<tr><th scope=row></th><td>and {more} more blocks</td></tr>" if more > 0 else ""
    links = {"How it was understood, and why": understood(each, folder), **written(each, folder)}
    nav = "".join(f'<a href="{escape(address)}">{title}</a>' for title, address in links.items())
    return (
        f"<article><div><h2 {setting}>{escape(each.article.headline or each.name)}</h2>"
        f'<pre tabindex=0 aria-label="The plain text" {setting}>{escape(each.text)}</pre></div>'
        f"<div><table>{rows}</table><nav>{nav}</nav></div></article>"
    )


def page(samples: list[Sample], folder: Path) -> str:
    """The whole page."""
    cards = "\n".join(card(each, folder) for each in samples)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>seednews: the demo</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head><body>'
        "<h1>From plain text to published news</h1><p>Each sample below is a plain text on the left. On the right is "
        "how seednews understood it, with the files that it wrote.</p>"
        '<p><a href="morning-paper.epub"><strong>The Morning Paper</strong></a>: all of them in one e-book, with a '
        'cover and sections. <a href="morning-paper.xml">The same issue as one NewsML-G2 message</a>.</p>'
        f"{cards}</body></html>\n"
    )


def main() -> None:
    """Make everything."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "build" / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    house = seednews.House.load(HERE / "house.toml")
    samples = [sample(path, house) for path in sorted((HERE.parent / "seeds").glob("*.txt"))]
    (folder / "index.html").write_text(page(samples, folder), "utf-8")
    issue = morning(samples)
    for path, options in ((folder / "morning-paper.epub", {"cover": "drawn"}), (folder / "morning-paper.xml", {})):
        path.unlink(missing_ok=True)
        seednews.write(issue, path, **options)
    print(f"{len(samples)} articles and one issue. Open {folder / 'index.html'} in a browser.")


if __name__ == "__main__":
    main()
