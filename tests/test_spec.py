r"""The examples of docs/seed-format.md and docs/diagnostics.md are tests, one for each heading.

An example is a block of code ``seed``: a text, a line ``=>``, and what it is read as. On its first line may stand how
it is read: ``marked`` (the text stands below front matter that says ``seed: 1`` and nothing else; lines are counted
without it), ``escaped`` (line ends and odd characters are written with backslashes as in Python, ``\xff`` for a byte;
where a line of the page ends says nothing), and what `parse` takes, such as ``layout=wrapped``.

    python -m tests.test_spec --update

writes what the texts are read as now into the pages, for you to look at.
"""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import attrs
import pytest

import seednews
from seednews.diagnostics import Diagnostic
from seednews.seed import Parsed, parse
from seednews.seed.examine import examine
from tests.test_laws import conserved

DOCS = Path(__file__).parents[1] / "docs"
FRONT, WIDTH = "---\nseed: 1\n---\n", 112

_PIECE = re.compile(
    r"^#{2,5} (?P<heading>[^\n]+)$"
    r"|^```seed(?P<how>[^\n]*)\n(?P<text>(?:(?!=>$|```)[^\n]*\n)*)(?:=>\n(?P<told>(?:(?!```)[^\n]*\n)*))?```$"
    r"|^```[^\n]*\n[\s\S]*?^```$",
    re.MULTILINE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))")
_CHARACTERS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


@attrs.frozen
class Example:
    """One example of a page."""

    heading: str
    how: tuple[str, ...]
    """The words behind ``seed`` on its first line."""
    text: str
    told: str
    """What the page says that the text is read as."""
    span: tuple[int, int]
    """Its position in the page."""

    @property
    def data(self) -> bytes | str:
        """The text as it is read."""
        if "escaped" in self.how:
            return _unescaped(self.text.replace("\n", ""))
        return FRONT * ("marked" in self.how) + self.text

    @property
    def lines_above(self) -> int:
        """Lines of the text that the page does not show."""
        return FRONT.count("\n") * ("marked" in self.how)

    def parsed(self) -> Parsed:
        """The text, read as the example says."""
        options: dict[str, Any] = dict(each.split("=", 1) for each in self.how if "=" in each)
        for key, meaning in (("infer", {"no": False}), ("headline", {"none": None}), ("standfirst", {"none": None})):
            options |= {key: meaning.get(options[key], options[key])} if key in options else {}
        options |= {"limit": int(options["limit"])} if "limit" in options else {}
        return parse(self.data, **options)


def _unescaped(text: str) -> bytes | str:
    """A text with its escapes replaced; lone surrogates cannot be encoded."""
    parts: list[bytes | str] = []
    end = 0
    for found in _ESCAPE.finditer(text):
        byte, character, other = found.groups()
        put = bytes.fromhex(byte) if byte else chr(int(character, 16)) if character else _CHARACTERS[other]
        parts += [text[end : found.start()], put]
        end = found.end()
    parts.append(text[end:])
    if any("\ud800" <= each <= "\udfff" for part in parts if isinstance(part, str) for each in part):
        return "".join(map(str, parts))
    return b"".join(part.encode() if isinstance(part, str) else part for part in parts)


def examples(page: str) -> Iterator[Example]:
    """The examples of a page, in order."""
    heading = ""
    for found in _PIECE.finditer(page):
        heading = found["heading"] or heading
        if found["text"] is not None:
            yield Example(
                heading, tuple(shlex.split(found["how"])), found["text"], found["told"] or "", found.span("told")
            )


def as_json(example: Example, parsed: Parsed) -> str:
    """The article in our JSON without empty values; the layout, if it is not blank-line."""
    values: dict[str, Any] = {} if parsed.article is None else json.loads(seednews.dumps(parsed.article, "json"))
    values = {key: value for key, value in values.items() if value not in (None, [], {})}
    if parsed.layout.name != "blank-line":
        values["layout"] = parsed.layout.name
    if parsed.diagnostics:
        values["diagnostics"] = [_place(each, example.lines_above) for each in parsed.diagnostics]
    return _printable(_set(values)) + "\n"


def _place(each: Diagnostic, above: int) -> str:
    """Code, severity, line and column of a diagnostic."""
    place = "" if each.line is None else f" {each.line - above}:{each.column}"
    return f"{each.code} {each.severity.label}{place}"


def _set(values: dict[str, Any]) -> str:
    """JSON on one line if it fits, else a line for each member and each block."""
    if len(line := json.dumps(values, ensure_ascii=False)) <= WIDTH:
        return line
    members = []
    for key, value in values.items():
        member = json.dumps(value, ensure_ascii=False)
        if key in {"body", "meta"} and len(member) > WIDTH - 10:
            parts = value if key == "body" else [{one: other} for one, other in value.items()]
            lines = [json.dumps(each, ensure_ascii=False) for each in parts]
            member = (
                "[\n  " + ",\n  ".join(lines) + "]"
                if key == "body"
                else "{" + ",\n  ".join(line[1:-1] for line in lines) + "}"
            )
        members.append(f"{json.dumps(key)}: {member}")
    return "{" + ",\n ".join(members) + "}"


def _printable(text: str) -> str:
    return "".join(each if each.isprintable() or each == "\n" else f"\\u{ord(each):04x}" for each in text)


def as_told(example: Example, parsed: Parsed) -> str:
    """The output of `seednews check` for the text of an example, in the section of its code."""
    told = [*parsed.diagnostics, *examine(parsed)]
    code = example.heading.partition(":")[0]
    return "".join(_printable(str(each)) + "\n" for each in told if each.code == code)


PAGES: dict[Path, Callable[[Example, Parsed], str]] = {
    DOCS / "seed-format.md": as_json,
    DOCS / "diagnostics.md": as_told,
}
HEADINGS = [
    pytest.param(path, tuple(group), id=f"{path.stem}: {heading}")
    for path in PAGES
    for heading, group in groupby(examples(path.read_text("utf-8")), key=lambda each: each.heading)
]


@pytest.mark.parametrize(("path", "group"), HEADINGS)
def test_examples(path: Path, group: tuple[Example, ...]) -> None:
    """Each text is read as the page says; no character is lost, and the article comes back from explicit text."""
    for example in group:
        parsed = example.parsed()
        assert PAGES[path](example, parsed) == example.told, example.text
        assert example.told  # a finding that the page shows must be found
        if parsed.article is not None:
            if not any(each.startswith("headline=") for each in example.how):  # one that is not in the text
                conserved(parsed)
            assert seednews.loads(seednews.dumps(parsed.article)) == parsed.article


def test_headings_name_one_place_each() -> None:
    """Two examples with the same name could not be distinguished."""
    names = [each.id for each in HEADINGS]
    assert len(names) == len(set(names))
    assert sum(len(each.values[1]) for each in HEADINGS if each.values[0] == DOCS / "seed-format.md") >= 120  # type: ignore[arg-type, misc]


def main() -> None:
    """Tell which headings differ, or write what the texts are read as now into the pages."""
    update = sys.argv[1:] == ["--update"]
    for path, told in PAGES.items():
        page = path.read_text("utf-8")
        for example in reversed(list(examples(page))):
            now = told(example, example.parsed())
            if now != example.told:
                print(f"{path.name}: {example.heading}")  # noqa: T201 - a script
                page = page[: example.span[0]] + now + page[example.span[1] :]
        if update:
            path.write_text(page, "utf-8")


if __name__ == "__main__":
    main()
