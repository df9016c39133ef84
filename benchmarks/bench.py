#!/usr/bin/env python3
"""bench.py: measure the speed of seednews compared with similar libraries, in one run on one machine.

    python benchmarks/bench.py [--rounds N] [--cpu] [--only NAME] [--articles DIR] [--most N]
        [--largest BYTES] [--longest SECONDS] [--json FILE] [--keep FILE]

Four parts: contests (contests.py), the growth of parsing time with the size of the text, imports, and the start of the
command. Only the ratios within a run are meaningful; docs/performance.md has those of one run. --keep compares them
with those in a file, reports the ones that are more than a fifth worse, and saves the new ones there.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import attrs
from contests import CONTESTS, Sample, missing_peers, sample_of
from measure import Contender, Result, contest, seconds
from texts import KINDS, Text, articles, from_folder, of_kind

import seednews

_SEEDS = Path(__file__).resolve().parents[1] / "seeds"
_PACKAGES = ("attrs", "lxml", "orjson", "markdown-it-py", "mistune", "newsmlg2", "EbookLib")
_MADE = 24
_SMALLEST = 10_000
_GROWTH = 2.0
"""Maximum growth of the time per byte from the smallest to the largest text of a kind; larger growth is marked."""


def main() -> None:
    """Measure and print."""
    wanted = _arguments()
    parts = [*CONTESTS, "growth", "imports", "start"]
    only = wanted.only or parts
    if unknown := [name for name in only if name not in parts]:
        sys.exit(f"there is no {', '.join(unknown)}; there are {', '.join(parts)}")
    sample = sample_of(list(_texts(wanted.articles, wanted.most)))
    print(_about(sample))
    found: dict[str, object] = {}
    for name, (title, contenders) in CONTESTS.items():
        if name in only:
            count = 1 if name == "write-issue" else len(sample.texts)
            clock = process_time if wanted.cpu else perf_counter
            results = contest(list(contenders(sample)), count, wanted.rounds, clock)
            found[name] = [attrs.asdict(each) for each in results]
            print(_table(f"{title} ({name})", results))
    if "growth" in only:
        found["growth"] = _growth(wanted.largest, wanted.longest)
    if "imports" in only:
        results = _imports(wanted.rounds)
        found["imports"] = [attrs.asdict(each) for each in results]
        print(_table("Import, in a fresh process, beyond a bare one (imports)", results))
    if "start" in only:
        results = _start(wanted.rounds)
        found["start"] = [attrs.asdict(each) for each in results]
        print(_table("Start: one text to EPUB as a process, in processor time (start)", results))
    if wanted.keep:
        print(_compared_and_kept(wanted.keep, found))
    if wanted.json:
        wanted.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How fast seednews is, beside others that do the like.")
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="rounds of each contest (15)")
    parser.add_argument("--cpu", action="store_true", help="contests in processor time, for a machine that is busy")
    parser.add_argument("--only", action="append", metavar="NAME", help="only this part; may be given again")
    parser.add_argument("--articles", type=Path, metavar="DIR", help="measure the .txt files of a folder instead")
    parser.add_argument("--most", type=int, default=60, metavar="N", help="at most so many of them (60)")
    parser.add_argument(
        "--largest", type=int, default=10_000_000, metavar="BYTES", help="size of the largest text (10000000)"
    )
    parser.add_argument(
        "--longest", type=float, default=8, metavar="SECONDS", help="leave out sizes that would take longer (8)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="compare with the ratios kept there, and keep these")
    return parser.parse_args()


def _texts(folder: Path | None, most: int) -> Iterator[Text]:
    if folder is not None:
        yield from from_folder(folder, most)
        return
    yield from from_folder(_SEEDS)
    yield from articles(_MADE)


def _version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} missing"


def _about(sample: Sample) -> str:
    """The measured figures, with the versions of the libraries."""
    size = sum(len(text.data) for text in sample.texts)
    lines = [
        f"seednews {seednews.__version__}, Python {platform.python_version()}; {', '.join(map(_version, _PACKAGES))}",
        f"{len(sample.texts)} texts, {size / len(sample.texts):,.0f} bytes each on average",
        "x ours: time over that of seednews in the same round, median and quartiles; above 1 is slower than seednews",
    ]
    if missing := missing_peers():
        lines.append(f"not installed, so left out: {', '.join(missing)}")
    return "\n".join(lines)


def _table(title: str, results: Sequence[Result]) -> str:
    rows = [f"\n{title}", f"  {'':38}{'us each':>12}{'x ours':>9}  {'quartiles':>15}  goal"]
    rows += map(_row, results)
    return "\n".join(rows)


def _row(result: Result) -> str:
    numbers = f"{result.microseconds:>12,.1f}{result.ratio:>9.2f}"
    return f"  {result.name:38}{numbers}  {_spread(result)}{_goal(result)}"


def _spread(result: Result) -> str:
    return f"{result.low:>7.2f} to {result.high:>6.2f}"


def _goal(result: Result) -> str:
    if result.goal is None:
        return ""
    return f"  {round(result.goal, 2):g}, {'missed' if result.missed else 'reached'}"


# Growth


def _growth(largest: int, longest: float) -> dict[str, dict[int, float]]:
    """Time per byte of parsing texts of each kind and of growing size; printed immediately."""
    sizes = [size for size in (_SMALLEST, 10 * _SMALLEST, 100 * _SMALLEST) if size < largest] + [largest]
    print("\nParse, nanoseconds a byte by the size of the text (growth); - would take too long")
    print(f"  {'':20}" + "".join(f"{size:>14,}" for size in sizes) + f"{'last / first':>14}")
    found = {}
    for kind in KINDS:
        times = found[kind] = dict(_by_size(kind, sizes, longest))
        ratio = times[max(times)] / times[min(times)]
        shown = "".join(f"{times[size]:>14.1f}" if size in times else f"{'-':>14}" for size in sizes)
        print(f"  {kind:20}{shown}{ratio:>14.2f}{'  grows' if ratio > _GROWTH else ''}", flush=True)
    return found


def _by_size(kind: str, sizes: Sequence[int], longest: float) -> Iterator[tuple[int, float]]:
    """Sizes with nanoseconds per byte, up to the first that would probably take longer than `longest` seconds."""
    last = growth = 0.0
    for size in sizes:
        if last * growth * size > longest * 1e9:
            return
        found = _nanoseconds(of_kind(kind, size))
        growth = max(found / last, 1.0) if last else 1.0
        last = found
        yield size, found


def _nanoseconds(data: bytes) -> float:
    """Time per byte of parsing: the best of several runs, because interference only increases the time."""
    first = seconds(lambda: seednews.parse(data))
    tries = 6 if first < 0.1 else 2 if first < 2 else 0
    return min(first, *(seconds(lambda: seednews.parse(data)) for _ in range(tries)), first) / len(data) * 1e9


# Imports

_FIRST = (
    "Town votes on bridge\n\nThe council voted on Monday to rebuild the old bridge that the flood carried away.\n\n"
    "Nine were for it. Two were not.\n\nWhat comes next?\n\nThe second lane follows in spring."
)
_STATEMENTS = {
    "import attrs": "import attrs",
    "import seednews": "import seednews",
    "import seednews.parse": "import seednews; seednews.parse",
    "seednews.parse, the first article": f"import seednews; seednews.parse({_FIRST!r})",
    "every format loaded": "import seednews.formats as f; [f.get(name) for name in f.names()]",
}


def _imports(rounds: int) -> list[Result]:
    """Imports in new processes. The time of a bare Python process is subtracted."""
    jobs = [_process("pass"), *map(_process, _STATEMENTS.values())]
    for job in jobs:
        job.job()
    taken = [[seconds(each.job) for each in jobs] for _ in range(rounds)]
    bare = median(times[0] for times in taken)
    beyond = [[max(time - bare, 1e-6) for time in times[1:]] for times in taken]
    ours = median(times[0] for times in beyond)
    return [_import_result(name, [times[at] for times in beyond], ours) for at, name in enumerate(_STATEMENTS)]


def _process(statement: str) -> Contender:
    command = [sys.executable, "-c", statement]
    return Contender(statement, lambda: subprocess.run(command, check=True))


def _import_result(name: str, times: list[float], against: float) -> Result:
    ordered = sorted(times)
    quarter = len(ordered) // 4
    low, high = ordered[quarter], ordered[-1 - quarter]
    return Result(name, median(times) * 1e6, median(times) / against, low / against, high / against)


# Start

_TEXT = "Council Keeps The Library\n\nThe council voted on Tuesday to keep the library.\n\nIt meets again in May.\n"


def _start(rounds: int) -> list[Result]:
    """The command for one text, compared with importing what any such command needs, both in new processes."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "one.txt").write_text(_TEXT, "utf-8")
        convert = ["-m", "seednews", "convert", "one.txt", "-o", "one.epub", "--force", "--quiet"]
        jobs = {
            "seednews convert one.txt -o one.epub": convert,
            "import click, lxml.etree": ["-c", "import click, lxml.etree"],
        }
        contenders = [
            Contender(name, partial(subprocess.run, [sys.executable, *words], cwd=folder, check=True))
            for name, words in jobs.items()
        ]
        return contest(contenders, 1, rounds, _of_children)


def _of_children() -> float:
    """Processor time of the child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# What is kept

_WORSE = 1.2
"""A ratio that is worse by this factor is reported."""
_OWN = ("of that", "our", "paragraphs", "seednews", "short lines", "the same")
"""Names of contenders that are also part of seednews: if they become faster, nothing has become worse."""


def _compared_and_kept(path: Path, found: dict[str, Any]) -> str:
    """The ratios that are worse than those in the file. Saves the new ones; parts not measured are kept."""
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    measured = {part: _ratios(results) for part, results in found.items() if part != "growth"}
    worse = [
        f"  {part}, {name}: {kept[part][name]:g} was kept, {ratio:g} now"
        for part, ratios in measured.items()
        for name, ratio in ratios.items()
        if _is_worse(part, name, ratio, kept.get(part, {}).get(name))
    ]
    path.write_text(json.dumps({**kept, **measured}, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return "\n".join([f"\nWorse by more than a fifth since {path.name} was kept", *(worse or ["  nothing"])])


def _ratios(results: Sequence[dict[str, Any]]) -> dict[str, float]:
    """The ratios of a contest, except the first, which the others are compared with."""
    return {each["name"]: float(f"{each['ratio']:.3g}") for each in results[1:]}


def _is_worse(part: str, name: str, now: float, kept: float | None) -> bool:
    """Whether seednews is slower than before, relative to the other; for imports, whether its own ratio is."""
    if kept is None:
        return False
    if part == "imports":
        return now > kept * _WORSE
    return now < kept / _WORSE and not name.startswith(_OWN)


if __name__ == "__main__":
    main()
