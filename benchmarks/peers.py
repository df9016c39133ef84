#!/usr/bin/env python3
"""peers.py: measure programs that find structure in the same texts, and that do not run in this process.

    python benchmarks/peers.py [--unstructured PYTHON] [--model NAME] [--rounds N]

PYTHON is the interpreter of an environment with unstructured (`pip install unstructured`), which needs a model of
spaCy; NAME is its package, if not `en_core_web_sm`. pandoc, if it is installed, is one process for each
text. All figures are processor time, including child processes. The programs run in turns.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from texts import articles, from_folder

_SEEDS = Path(__file__).resolve().parents[1] / "seeds"
_TIMES = 5
"""How often a program goes through all texts. The time of its start is measured, too, and subtracted."""

_OURS = "import seednews\nwork = lambda data: seednews.parse(data)"
_PLAIN = "import seednews\nwork = lambda data: seednews.parse(data, infer=False)"
_MARKDOWN_IT = (
    "from markdown_it import MarkdownIt\nparse = MarkdownIt().parse\nwork = lambda data: parse(data.decode())"
)
_MISTUNE = "import mistune\nparse = mistune.create_markdown(renderer=None)\nwork = lambda data: parse(data.decode())"
_UNSTRUCTURED = """
from unstructured.nlp import tokenize
tokenize._SPACY_MODEL_NAME = {model!r}
from unstructured.partition.text import partition_text
work = lambda data: partition_text(text=data.decode())
"""
_LOOP = """
import sys
from pathlib import Path
texts = [path.read_bytes() for path in sorted(Path(sys.argv[1]).iterdir())]
for _ in range(int(sys.argv[2])):
    for data in texts:
        work(data)
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Programs that make structure of the same texts.")
    parser.add_argument("--unstructured", metavar="PYTHON", help="an interpreter that has unstructured")
    parser.add_argument("--model", default="en_core_web_sm", metavar="NAME", help="the model of spaCy it is to use")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds (5)")
    given = parser.parse_args()
    codes = [("seednews.parse", sys.executable, _OURS), ("the same, infer=False", sys.executable, _PLAIN)]
    codes += [("markdown-it-py", sys.executable, _MARKDOWN_IT), ("mistune", sys.executable, _MISTUNE)]
    if given.unstructured:
        codes.append(("unstructured", given.unstructured, _UNSTRUCTURED.format(model=given.model)))
    texts = [*from_folder(_SEEDS), *articles(24)]
    with TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (Path(folder) / f"{number:03d}.txt").write_bytes(text.data)
        jobs = {name: _in_python(python, code + _LOOP, folder) for name, python, code in codes}
        if shutil.which("pandoc"):
            jobs["pandoc, a process for each"] = lambda: _pandoc(folder)
        rounds = [{name: job() for name, job in jobs.items()} for _ in range(given.rounds)]
    print(f"{len(texts)} texts; microseconds of processor time for each, and the ratio to seednews.parse")
    for name in jobs:
        ratio = median(times[name] / times["seednews.parse"] for times in rounds)
        each = median(times[name] for times in rounds) / len(texts) * 1e6
        print(f"  {name:30}{each:>12,.0f}{ratio:>8.2f}")


def _in_python(python: str, code: str, folder: str) -> Callable[[], float]:
    """Seconds for all texts once: the additional time of further rounds, without start and warming up."""

    def job() -> float:
        once, more = (_seconds([python, "-c", code, folder, str(times)]) for times in (1, 1 + _TIMES))
        return (more - once) / _TIMES

    return job


def _pandoc(folder: str) -> float:
    """Seconds for all texts, read as Markdown and written as pandoc's native tree."""
    return sum(_seconds(["pandoc", "-f", "markdown", "-t", "json", path]) for path in sorted(Path(folder).iterdir()))


def _seconds(command: list[str | Path]) -> float:
    """Processor time of a program."""
    before = _of_children()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return _of_children() - before


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
