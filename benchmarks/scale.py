#!/usr/bin/env python3
"""scale.py: measure the conversion of many articles. The figures in docs/scale.md come from this script.

    python benchmarks/scale.py make 1000000 FILE.jsonl.zst   a corpus of variants of the samples in seeds/
    python benchmarks/scale.py jobs FILE.jsonl        one process compared with two, with a busy loop in the same run
    python benchmarks/scale.py memory FILE.jsonl      peak memory over a quarter of a corpus, and over all of it
    python benchmarks/scale.py files                  10,000 small files into one shard
    python benchmarks/scale.py lines FILE.jsonl       JSON Lines in and out, compared with parsing the texts in memory

Only ratios within one run are meaningful.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import orjson

import seednews
from seednews.corpus import Packing, Settings, convert_corpus
from seednews.system.streams import Compression, compressed

_SEEDS = Path(__file__).resolve().parents[1] / "seeds"
_NOW = datetime(2026, 1, 1, tzinfo=UTC)


def main() -> None:
    """Run one part."""
    parser = argparse.ArgumentParser(description="Many articles at once.")
    parts = parser.add_subparsers(dest="part", required=True)
    make = parts.add_parser("make")
    make.add_argument("count", type=int)
    make.add_argument("path", type=Path)
    for name in ("jobs", "memory", "lines"):
        parts.add_parser(name).add_argument("path", type=Path)
    parts.add_parser("files").add_argument("--count", type=int, default=10_000)
    given = vars(parser.parse_args())
    _PARTS[given.pop("part")](**given)


# -- a corpus


def make(count: int, path: Path) -> None:
    """Records with a text, variants of the samples: other numbers, another order of paragraphs, a unique id."""
    samples = [each.read_text(encoding="utf-8") for each in sorted(_SEEDS.glob("*.txt"))]
    bare = [text for text in samples if not text.startswith("---")]
    chance = random.Random(4711)  # noqa: S311 - no secrets
    compression: Compression = "gz" if path.suffix == ".gz" else "zst" if path.suffix == ".zst" else ""
    with path.open("wb") as raw, compressed(raw, compression) as stream:
        for number in range(count):
            text = _altered(bare[number % len(bare)], number, chance)
            stream.write(orjson.dumps({"id": f"n{number:09d}", "text": text}, option=orjson.OPT_APPEND_NEWLINE))
    print(f"{count:,} articles, {path.stat().st_size / 1e6:,.0f} MB in {path}")


def _altered(text: str, number: int, chance: random.Random) -> str:
    head, *blocks = text.split("\n\n")
    if len(blocks) > 4:
        middle = blocks[2:-1]
        chance.shuffle(middle)
        blocks = [*blocks[:2], *middle, blocks[-1]]
    body = re.sub(r"\d+", lambda found: str(chance.randrange(10 ** len(found[0]))), "\n\n".join(blocks))
    return f"{head} ({number})\n\n{body}"


# -- processes


def jobs(path: Path) -> None:
    """One process and two, with the same shards; and the maximum speed of two processes here, in the same run."""
    settings = Settings(format="newsml-g2", now=_NOW)
    spun: list[float] = []
    one: list[float] = []
    two: list[float] = []
    for _ in range(3):
        spun.append(_spin(2) / _spin(1))
        one.append(_seconds(lambda: _into_nothing(path, settings, 1)))
        two.append(_seconds(lambda: _into_nothing(path, settings, 2)))
    print(f"spinning: two processes take {median(spun):.2f} times as long as one for twice the work")
    print(f"converting: two processes take {median(two) / median(one):.2f} of the time of one")
    start = time.process_time()
    _into_nothing(path, settings, 1)
    alone = time.process_time() - start
    busier = _into_nothing(path, settings, 2)
    print(f"by processor time, whatever else runs: the busier of the two takes {busier / alone:.2f} of that of one")


def _into_nothing(path: Path, settings: Settings, count: int) -> float:
    """Convert to shards that are discarded. Returns the processor time of the busiest process."""
    busy: dict[int | None, float] = {None: 0.0}

    def each(_: int) -> None:
        for worker in multiprocessing.active_children():
            busy[worker.pid] = _processor_time(worker.pid)

    with tempfile.TemporaryDirectory() as folder:
        packing = Packing(pack="tar.zst", size=1000)
        convert_corpus(
            [str(path)], Path(folder) / "out", settings, packing, jobs=count, each=each if count > 1 else None
        )
    return max(busy.values())


def _processor_time(pid: int | None) -> float:
    """Seconds of processor time that a process has used, if the system lists processes (proc(5))."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _spin(count: int) -> float:
    """Seconds that this number of processes take, each with the same work."""
    processes = [multiprocessing.Process(target=_work) for _ in range(count)]
    start = time.perf_counter()
    for each in processes:
        each.start()
    for each in processes:
        each.join()
    return time.perf_counter() - start


def _work() -> None:
    sum(number * number for number in range(8_000_000))


def _seconds(job: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    start = clock()
    job()
    return clock() - start


# -- memory


def memory(path: Path) -> None:
    """Peak memory of the process over a quarter of the corpus and over all of it."""
    with path.open("rb") as stream:
        total = sum(1 for _ in stream)
    peaks = []
    for count in (total // 4, total):
        code = (
            "import itertools, resource, sys; from seednews.corpus import Packing, Settings, convert_corpus\n"
            "convert_corpus(['-'], sys.argv[1], Settings(), Packing(pack='jsonl.zst', size=20000))\n"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
        )
        with tempfile.TemporaryDirectory() as folder:
            head = subprocess.Popen(["head", "-n", str(count), path], stdout=subprocess.PIPE)
            done = subprocess.run(
                [sys.executable, "-c", code, f"{folder}/out"], stdin=head.stdout, capture_output=True, check=True
            )
            head.wait()
        peaks.append((count, int(done.stdout) / 1024))
    for count, peak in peaks:
        print(f"{count:,} articles: peak of {peak:.0f} MB")


# -- files


def files(count: int) -> None:
    """Small files into one shard, compared with reading and parsing them in memory."""
    sample = [path.read_bytes() for path in sorted(_SEEDS.glob("*.txt"))]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "in"
        folder.mkdir()
        for number in range(count):
            (folder / f"{number:06d}.txt").write_bytes(sample[number % len(sample)])

        def in_memory() -> None:
            for path in sorted(folder.iterdir()):
                seednews.parse(path.read_bytes(), name=path.name)

        def into_shard() -> None:
            shutil.rmtree(Path(name) / "out", ignore_errors=True)
            convert_corpus([str(folder)], Path(name) / "out", Settings(), Packing(pack="jsonl", size=count))

        rounds = [(_seconds(in_memory), _seconds(into_shard)) for _ in range(3)]
    ratio = median(shard / memory for memory, shard in rounds)
    print(f"{count:,} files into one shard: {ratio:.2f} times reading and parsing them in memory")


# -- lines


def lines(path: Path) -> None:
    """JSON Lines of texts to JSON Lines of articles, compared with parsing the texts in memory; in processor time."""
    with path.open("rb") as stream:
        texts = [orjson.loads(line)["text"] for line in stream]

    def in_memory() -> None:
        for text in texts:
            seednews.parse(text)

    def into_lines() -> None:
        with tempfile.TemporaryDirectory() as folder:
            packing = Packing(pack="jsonl", size=len(texts))
            convert_corpus([str(path)], Path(folder) / "out", Settings(now=_NOW), packing)

    in_memory()
    clock = time.process_time
    ratio = median(_seconds(into_lines, clock) / _seconds(in_memory, clock) for _ in range(5))
    print(f"{len(texts):,} texts to lines of articles: {ratio:.2f} times parsing them in memory")


_PARTS: dict[str, Callable[..., None]] = {"make": make, "jobs": jobs, "memory": memory, "files": files, "lines": lines}

if __name__ == "__main__":
    main()
