"""Check the demo issues with Ace by DAISY, the accessibility checker for EPUB; any violation is a failure.

    python tests/ace.py TOOLS

TOOLS is a folder in which ``npm install @daisy/ace-cli`` was run; ``PUPPETEER_EXECUTABLE_PATH`` names the Chromium.
``.ci/ace`` sees to both.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import seednews
from seednews import Article, Issue
from tests import demo

BOOKS: dict[str, tuple[Article | Issue, dict[str, str]]] = {
    "english, page of words": (demo.english(), {"cover": "page"}),
    "english, drawn cover": (demo.english(), {"cover": "drawn", "certified_by": "Example News"}),
    "arabic, page of words": (demo.arabic(), {"cover": "page"}),
    "arabic, drawn cover": (demo.arabic(), {"cover": "drawn"}),
    "mixed directions, page of words": (demo.mixed(), {"cover": "page"}),
    "mixed directions, drawn cover": (demo.mixed(), {"number": "132"}),
    "one article": (demo.article("004"), {"cover": "page"}),
}


def main() -> None:
    """Check all books, and tell what is wrong with them."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = 0
    with tempfile.TemporaryDirectory(prefix="ace-") as name:
        for number, (title, (document, options)) in enumerate(BOOKS.items()):
            book = Path(name) / f"{number}.epub"
            seednews.write(document, book, **options)
            told = list(violations(check(book, Path(sys.argv[1]))))
            sys.stdout.write("".join(f"{title}: {each}\n" for each in told or ["no violation"]))
            found += len(told)
        proof(Path(name), Path(sys.argv[1]))
    sys.exit(1 if found else 0)


def check(book: Path, tools: Path) -> dict[str, Any]:
    """The report of Ace on a book."""
    report = book.with_suffix(".report")
    command = [str(tools / "node_modules" / ".bin" / "ace-cli"), "-f", "-s", "-o", str(report), str(book)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=300)
    path = report / "report.json"
    if not path.is_file():  # Ace gives 0 or 1 for what it finds in a book, and other numbers where it fails itself
        sys.exit(f"Ace gave no report on {book.name} ({done.returncode}):\n{done.stdout}{done.stderr}")
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def violations(report: dict[str, Any]) -> Iterator[str]:
    """What Ace has against a book, with rule and place."""
    for page in report["assertions"]:
        where = page["earl:testSubject"]["url"]
        for assertion in page["assertions"]:
            rule, result = assertion["earl:test"], assertion["earl:result"]
            yield f"{where}: {rule['earl:impact']} {rule['dct:title']}: {result['html']}"


def proof(folder: Path, tools: Path) -> None:
    """A checker that reports nothing would pass every book, so a book with a fault must be reported."""
    from seednews.formats.epub.container import Container, pack

    container = Container(seednews.dumps(demo.article("004"), "epub"))
    entries = {name: container.read(name) for name in container.names if name != "mimetype"}
    entries["EPUB/article.xhtml"] = entries["EPUB/article.xhtml"].replace(
        b"</article>", b'<h6>A</h6><a href="#x"/></article>'
    )
    book = folder / "broken.epub"
    book.write_bytes(pack(entries))
    if not list(violations(check(book, tools))):
        sys.exit("Ace had nothing against a book with a fault: it does not hear what we ask")


if __name__ == "__main__":
    main()
