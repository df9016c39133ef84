"""The pages of the documentation do what they show: every example is run, and what it prints is compared.

The examples of one page run in order, in one temporary folder:

- a block of code with ``:caption: NAME`` is a file of that name;
- ``console``: a line ``$ COMMAND`` is run by bash, and prints what is below it, errors included; a command fails only
  where ``$ echo $?`` shows it;
- ``python``: an interactive session, in one set of names a page.

In what is shown, ``...`` stands for anything. Where the library's words have changed,

    UPDATE_DOCS=1 python -m pytest tests/test_docs_pages.py

writes what is printed now into the pages, for you to look at; lines with ``...`` that still fit stay.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.validators import SHARED, needs_shared

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [
    *(DOCS / f"{name}.md" for name in ("tutorial", "seed-format", "stability", "newsml", "epub", "diagnostics")),
    DOCS / "newsml-1.md",
    *sorted((DOCS / "howto").glob("*.md")),
]
SCHEMAS = SHARED / "schemas" / "newsml-g2"
UPDATE = "UPDATE_DOCS" in os.environ

_BLOCK = re.compile(
    r"^```(?:\{code-block\} )?(?P<language>[a-z]+)\n(?::caption: (?P<file>\S+)\n\n?)?(?P<code>[\s\S]*?)^```$",
    re.MULTILINE,
)
_COMMAND = re.compile(r"^\$ (?P<command>.*(?:\n> .*)*)\n(?P<shown>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_CHECKER = doctest.OutputChecker()


@attrs.define
class Page:
    """A page whose examples are being run."""

    folder: Path
    bin: Path = Path(sys.executable).parent
    names: dict[str, Any] = attrs.field(factory=dict)
    code: int = 0
    faults: list[str] = attrs.field(factory=list)

    def run(self, text: str) -> str:
        """Run every example of a page; the page with what they print."""
        return _BLOCK.sub(self._block, text)

    def _block(self, found: re.Match[str]) -> str:
        code = found["code"]
        if found["file"]:
            path = self.folder / found["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(code, "utf-8")
        elif found["language"] == "console":
            return found.group().replace(code, _COMMAND.sub(self._command, code))
        elif found["language"] == "python":
            return found.group().replace(code, self._session(code))
        return found.group()

    def _command(self, found: re.Match[str]) -> str:
        command = found["command"].replace("\n> ", "\n")
        env = {
            **os.environ,
            "HYPOTHESIS_STORAGE_DIRECTORY": str(
                ROOT / ".hypothesis"
            ),  # its tables of characters, which take long to make
            "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.folder),
            "NO_COLOR": "1",
        }
        done = subprocess.run(
            ["bash", "-c", f"(exit {self.code})\n{command}"],
            cwd=self.folder,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.code = done.returncode
        if done.returncode and not found.string.startswith("$ echo $?", found.end()):
            self.faults.append(f"$ {command}\nfailed with {done.returncode}:\n{done.stdout}")
            return found.group()
        return f"$ {found['command']}\n{self._compared(command, found['shown'], done.stdout)}"

    def _session(self, code: str) -> str:
        examples = doctest.DocTestParser().get_examples(code)
        test = doctest.DocTest(examples, self.names, "page", None, 0, code)
        runner = _Runner(checker=_CHECKER, verbose=False, optionflags=doctest.ELLIPSIS)
        runner.run(test, clear_globs=False, out=self.faults.append)
        self.names = test.globs
        lines = []
        for example, printed in zip(examples, runner.printed, strict=True):
            first, *rest = example.source.splitlines()
            lines += [f">>> {first}", *(f"... {line}".rstrip() for line in rest)]
            lines += [self._compared(example.source, example.want, printed).removesuffix("\n")]
        return "".join(f"{line}\n" for line in lines if line) + ("\n" if code.endswith("\n\n") else "")

    def _compared(self, source: str, shown: str, printed: str) -> str:
        """What the page is to show: what it shows, where that is what is printed."""
        if _CHECKER.check_output(shown, printed, doctest.ELLIPSIS):
            return shown
        self.faults.append(f"{source}\nshows:\n{shown}\nprints:\n{printed}")
        before, now = shown.splitlines(keepends=True), printed.splitlines(keepends=True)
        if len(before) != len(now):
            return printed
        pairs = zip(before, now, strict=True)
        return "".join(old if _CHECKER.check_output(old, new, doctest.ELLIPSIS) else new for old, new in pairs)


class _Runner(doctest.DocTestRunner):
    """Keeps what each example prints."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - what the class above takes
        super().__init__(**options)
        self.printed: list[str] = []

    def report_success(self, _out: object, _test: doctest.DocTest, example: doctest.Example, got: str) -> None:
        self.printed.append(got if example.exc_msg is None else example.want)

    def report_failure(self, out: Any, test: doctest.DocTest, example: doctest.Example, got: str) -> None:  # noqa: ANN401 - as the class above has it
        if example.exc_msg is not None:
            super().report_failure(out, test, example, got)
        self.printed.append(got if example.exc_msg is None else example.want)

    def report_unexpected_exception(
        self,
        out: Any,  # noqa: ANN401 - as the class above has it
        test: doctest.DocTest,
        example: doctest.Example,
        exc_info: Any,  # noqa: ANN401 - as above
    ) -> None:
        super().report_unexpected_exception(out, test, example, exc_info)
        self.printed.append(example.want)


@pytest.mark.skipif(os.name == "nt", reason="needs a shell of Unix")
@pytest.mark.parametrize(
    "path",
    [pytest.param(each, id=each.stem, marks=needs_shared if each.stem == "newsroom" else ()) for each in PAGES],
)
def test_examples(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of the page runs, and prints what the page shows."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    for schema in SCHEMAS.glob("*.xsd"):  # one page validates against them
        (tmp_path / schema.name).symlink_to(schema)
    text = path.read_text("utf-8")
    page = Page(tmp_path)
    now = page.run(text)
    if UPDATE:
        path.write_text(now, "utf-8")
    assert not page.faults, "\n\n".join(page.faults)
    assert now == text


def _documented() -> Iterator[str]:
    """Every name that the pages of the reference describe."""
    for page in sorted((DOCS / "reference").glob("*.md")):
        module = ""
        for directive, name in re.findall(r"^\.\. ([a-z]+):: (\S+)", page.read_text("utf-8"), re.MULTILINE):
            if directive == "currentmodule":
                module = name
            elif directive == "automodule":
                yield from (f"{name}.{each}" for each in import_module(name).__all__)
            elif directive.startswith("auto") or directive == "data":
                yield name if name.startswith("seednews.") else f"{module}.{name}"


@pytest.mark.parametrize("module", ["", ".model", ".formats", ".testing", ".diagnostics", ".errors", ".language"])
def test_the_reference_is_whole(module: str) -> None:
    """Each public name is described, by whatever path it is public."""
    described = {name.rpartition(".")[2] for name in _documented()}
    assert set(import_module(f"seednews{module}").__all__) <= described
