#!/usr/bin/env python3
"""bench.py: how fast seednews is, beside others that do the like, in one run on one machine.

    python benchmarks/bench.py [--rounds N] [--cpu] [--only NAME] [--articles DIR] [--most N]
        [--largest BYTES] [--longest SECONDS] [--json FILE]

Three parts: contests (contests.py), the growth of parsing time with the size of the text, and imports. Only the ratios
within a run mean something; docs/performance.md has those of one run.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

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
"""Time per byte may grow so many times from the smallest text of a kind to the largest; beyond, it is marked."""


def main() -> None:
    """Measure and print."""
    wanted = _arguments()
    parts = [*CONTESTS, "growth", "imports"]
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
    """What was measured, and with what."""
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
    """Time per byte of parsing for texts of each kind and of growing size; printed as it is found."""
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
    """Sizes with nanoseconds a byte, up to the first that would take longer than `longest` seconds, as it looks."""
    last = growth = 0.0
    for size in sizes:
        if last * growth * size > longest * 1e9:
            return
        found = _nanoseconds(of_kind(kind, size))
        growth = max(found / last, 1.0) if last else 1.0
        last = found
        yield size, found


def _nanoseconds(data: bytes) -> float:
    """Time per byte that parsing takes: the best of a few times, since what disturbs only ever adds."""
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
    """Imports in fresh processes. What a bare Python takes is taken off, so the ratios are of the rest."""
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


if __name__ == "__main__":
    main()
