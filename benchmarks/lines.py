#!/usr/bin/env python3
"""lines.py: how much memory JSON Lines take, written and read through a pipe.

    python benchmarks/lines.py [COUNT ...]

For each COUNT (10,000 and 1,000,000 where none is given), one process writes so many articles, another reads them as
they come; each says the most memory that it ever had. The articles are those of seeds/, again and again.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

import seednews

_SEEDS = Path(__file__).resolve().parents[1] / "seeds"
_MOST = "most memory {:,.0f} MB"


def main() -> None:
    """Measure and print, or be one of the two processes."""
    counts = [int(each) for each in sys.argv[1:] if each.isdigit()] or [10_000, 1_000_000]
    if "--write" in sys.argv:
        seeds = [seednews.read(path) for path in sorted(_SEEDS.glob("*.txt"))]
        seednews.write_lines(islice(cycle(seeds), counts[0]), sys.stdout.buffer)
        print(f"  written: {_most()}", file=sys.stderr)
    elif "--read" in sys.argv:
        count = sum(1 for _ in seednews.read_lines(sys.stdin.buffer))
        print(f"  read:    {_most()}, {count:,} articles", file=sys.stderr)
    else:
        for count in counts:
            _measure(count)


def _measure(count: int) -> None:
    print(f"{count:,} articles", flush=True)
    start = perf_counter()
    command = [sys.executable, __file__, str(count)]
    writer = subprocess.Popen([*command, "--write"], stdout=subprocess.PIPE)
    subprocess.run([*command, "--read"], stdin=writer.stdout, check=True)
    writer.wait()
    print(f"  {perf_counter() - start:.1f} s")


def _most() -> str:
    """The peak memory of this process; the system counts in kB, macOS in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return _MOST.format(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6)


if __name__ == "__main__":
    main()
