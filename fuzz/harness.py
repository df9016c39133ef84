"""Code shared by all fuzzers: inputs of any form, and limits of time and memory for each input.

An input whose first byte is 0xF0 or more describes a long document: a head, an opening, a middle, a closing and a tail,
with 0xFF between them. The opening and the closing are repeated, so nesting and repetition of any depth are tried.
"""

from __future__ import annotations

import re
import resource
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from time import process_time

import atheris

LONGEST = 50_000
"""Bytes of a document that is made of repetitions."""

SECONDS, SECONDS_A_BYTE = 1.5, 100e-6
"""Processor time that reading may take: what any input may, and more for each byte. The code is instrumented, which
makes it several times slower; a step for each pair of bytes would take far longer."""

MEMORY, MEMORY_A_BYTE = 300 * 1024, 4
"""KiB that reading may take at its peak: what any input may, and more for each byte. The bound of small e-books, which
may unpack to 16 MiB and another hundred bytes for each of theirs, is the largest."""

ARTIFACTS = Path(__file__).parents[1] / "build" / "fuzz"
"""Folder for inputs that crash, or are slow."""

_PIECES = 5


def expanded(data: bytes) -> bytes:
    """The document that an input stands for."""
    if not data or data[0] < 0xF0:
        return data
    head, opening, middle, closing, tail = (data[1:].split(b"\xff", _PIECES - 1) + [b""] * _PIECES)[:_PIECES]
    count = LONGEST // max(1, len(opening) + len(closing))
    return head + opening * count + middle + closing * count + tail


def bounded(read: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """The function that tries one input, with its bounds."""

    def one_input(data: bytes) -> None:
        document = expanded(data)
        before = _reset_peak()
        start = process_time()
        read(document)
        seconds = process_time() - start
        grown = _peak() - before
        assert seconds < SECONDS + SECONDS_A_BYTE * len(document), f"{seconds:.1f} s for {len(document):,} bytes"
        assert grown < MEMORY + MEMORY_A_BYTE * len(document), f"{grown:,} KiB for {len(document):,} bytes"

    return one_input


def _reset_peak() -> int:
    """Have the kernel measure the peak of memory anew, and return what is in use, in KiB."""
    Path("/proc/self/clear_refs").write_bytes(b"5")
    return _peak()


def _peak() -> int:
    found = re.search(r"VmHWM:\s*([0-9]+)", Path("/proc/self/status").read_text("ascii"))
    return int(found[1]) if found else 0


def run(
    read: Callable[[bytes], None], samples: Iterable[bytes], words: Path, arguments: list[str], longest: int
) -> None:
    """Try inputs for so many seconds, from the samples on; or the files that are named. Does not return."""
    seconds, rest = (arguments[0], arguments[1:]) if arguments else ("60", [])
    files = [each for each in rest if not each.startswith("-")]
    limit = 4 << 30
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(samples):
            Path(folder, str(number)).write_bytes(data)
        ARTIFACTS.mkdir(parents=True, exist_ok=True)
        always = [f"-artifact_prefix={ARTIFACTS}/", "-timeout=60", "-rss_limit_mb=2048"]
        options = [f"-max_total_time={seconds}", f"-max_len={longest}", f"-dict={words}", "-print_final_stats=1"]
        atheris.Setup(
            [sys.argv[0], *always, *(rest if files else [*options, *rest, folder])],
            bounded(read),
        )
        atheris.Fuzz()
