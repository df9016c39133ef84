"""memory.py: the peak memory of making an e-book from 1,000 articles, compared with EbookLib; Linux only.

    python benchmarks/memory.py

Each library runs in its own process. The figure is the highest resident size during the work, minus the size before it,
when the articles (or the prepared pages, for EbookLib) are loaded and one book has been made. It includes memory of C
libraries and the finished book, whose size is printed, too: it is the minimum.
"""

from __future__ import annotations

import ctypes
import gc
import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import contests
from texts import articles

import seednews
from seednews import Issue, Section

_COUNT = 1_000
_MAKERS = ('seednews.dumps, record="no"', "seednews.dumps", "EbookLib")


def main() -> None:
    """Measure each library in a separate process."""
    if len(sys.argv) > 1:
        print(*_peak_of(sys.argv[1]))
        return
    for name in _MAKERS:
        done = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=True)
        peak, size = map(int, done.stdout.split())
        print(f"{name:<28} {peak:>8,} KiB, the book {size:,}")


def _peak_of(name: str) -> tuple[int, int]:
    """Peak memory and size of the book, in KiB."""
    sample = contests.sample_of(list(articles(24)))
    many = [contests.numbered(sample.articles[number % 24], number) for number in range(_COUNT)]
    _job(name, many[:2])()
    job = _job(name, many)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what was freed goes back to the system, or it would be used in silence
    before = _resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak begins anew
    book = job()
    return _resident("VmHWM") - before, len(book) // 1024


def _job(name: str, many: list[seednews.Article]) -> Callable[[], bytes]:
    issue = Issue("bench", "Northfield Weekly", None, [Section("News", many)])
    if name != "EbookLib":
        options = {"record": "no"} if "no" in name else {}
        return partial(seednews.dumps, issue, "epub", **options)
    from ebooklib import epub

    return partial(contests.ebooklib_book, epub, *contests.ready_pages(many))


def _resident(key: str) -> int:
    status = Path("/proc/self/status").read_text("ascii")
    found = re.search(rf"{key}:\s*(\d+)", status)
    return int(found[1]) if found else 0


if __name__ == "__main__":
    main()
