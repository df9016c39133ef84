"""Fuzzing of the reader of seed text: any bytes, each layout, both forms.

    python fuzz/parse.py [SECONDS] [further options of libFuzzer]

Requires atheris (in the development dependencies, on Linux). The inputs start from the sample articles in ``seeds/``.
For each input, it checks that:

- reading gives an article, or an error with a reason;
- conservation: each character is in one block of the article, or reported as removed (law 2);
- fixed point: the article, written as explicit text, reads back to an equal article without diagnostics, and is then
  written as the same text (law 3).

A find stops the run; the input lies in ``crash-...``, and ``python fuzz/parse.py 0 crash-...`` tries it again.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import atheris

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "fuzz"))

with atheris.instrument_imports(include=["seednews"]):
    import seednews.formats.seed
    import seednews.seed
    from seednews import Severity
    from seednews.seed import parse, render

import harness
from tests.test_laws import conserved

LAYOUTS = ("auto", "auto", "blank-line", "single-line", "wrapped")
EXPLICIT = b"---\nseed: 1\n---\n"


def one_input(data: bytes) -> None:
    """Read one input: its first byte chooses the layout, the form, and whether anything is inferred."""
    choice, text = data[:1] or b"\0", data[1:]
    layout = LAYOUTS[choice[0] % len(LAYOUTS)]
    parsed = parse(
        EXPLICIT + text if choice[0] & 0x40 else text,
        layout=layout,  # type: ignore[arg-type]
        infer=not choice[0] & 0x20,
    )
    for each in parsed.diagnostics:
        assert str(each), each
    if parsed.article is None:
        assert parsed.errors
        return
    conserved(parsed)
    written = render(parsed.article)
    again = parse(written)
    assert again.article == parsed.article, (parsed.article, again.article)
    assert not [each for each in again.diagnostics if each.severity > Severity.INFO], again.diagnostics
    assert render(again.article) == written


def samples() -> Iterator[bytes]:
    """The sample articles, bare and explicit."""
    for path in (ROOT / "seeds").glob("*.txt"):
        yield b"\0" + path.read_bytes()[:2000]
        yield b"\0" + seednews.dumps(seednews.read(path))[:2000]
    for opening in (b"\n", b"- a\n", b"| a | b |\n", b"(", b"word "):
        yield b"\xff".join((b"\xf0\0Head\n\n", opening, b"words", b"", b""))


if __name__ == "__main__":
    harness.run(one_input, samples(), Path(__file__).with_suffix(".dict"), sys.argv[1:], 600)
