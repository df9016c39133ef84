"""Runs all fuzzers, two at a time, and prints the number of inputs that each tried.

    python fuzz/run.py [SECONDS [JOBS]]     seconds for all together; default 120

The exit code is 1 if one of them finds something. Its message is printed, and the input is kept in build/fuzz.
"""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FOLDER = Path(__file__).parent
FUZZERS = {
    "seed": ["parse.py"],
    "newsml-g2": ["newsml.py"],
    **{name: ["readers.py", name] for name in "epub html markdown json ninjs nitf archives".split()},
}


def fuzz(name: str, seconds: int) -> tuple[str, int, str]:
    """Run one fuzzer; its name, how many inputs it tried, and what it says where it found something."""
    command = [sys.executable, str(FOLDER / FUZZERS[name][0]), *FUZZERS[name][1:], str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    tried = re.search(r"number_of_executed_units: ([0-9]+)", done.stderr)
    fault = "" if done.returncode == 0 else f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return name, int(tried[1]) if tried else 0, fault


def main(seconds: int = 120, jobs: int = 2) -> int:
    """Run all; the exit code."""
    each = max(1, seconds * jobs // len(FUZZERS))
    faults = 0
    with ThreadPoolExecutor(jobs) as pool:
        for name, tried, fault in pool.map(lambda name: fuzz(name, each), FUZZERS):
            print(f"{name:10} {tried:>10,} inputs{': found something' if fault else ''}", flush=True)
            if fault:
                print(fault)
                faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
