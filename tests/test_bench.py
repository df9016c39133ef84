"""What the benchmark keeps, and what it names as slower."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:  # noqa: ANN401 - a script, without types for others
    """The script."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield import_module("bench")
    for name in ("bench", "contests", "measure", "texts"):
        sys.modules.pop(name, None)


def results(**ratios: float) -> list[dict[str, Any]]:
    """A contest with these ratios."""
    return [{"name": "first", "ratio": 1.0}, *({"name": name, "ratio": ratio} for name, ratio in ratios.items())]


def test_what_is_worse_by_a_fifth_is_named(bench: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """Another library that takes fewer times ours than before, or an import that takes more; never a part of ours."""
    file = tmp_path / "ratios.json"
    before = {"parse": results(peer=2.0, other=2.0), "imports": results(all=2.0), "read-json": results(peer=1.0)}
    assert bench._compared_and_kept(file, before).endswith("  nothing")  # noqa: SLF001
    now = {"parse": results(peer=1.6, other=1.7), "imports": results(all=2.5), "growth": {}}
    told = bench._compared_and_kept(file, now).splitlines()[2:]  # noqa: SLF001
    assert told == ["  parse, peer: 2 was kept, 1.6 now", "  imports, all: 2 was kept, 2.5 now"]
    kept = json.loads(file.read_text("utf-8"))
    assert kept == {"parse": {"peer": 1.6, "other": 1.7}, "imports": {"all": 2.5}, "read-json": {"peer": 1.0}}
    own = bench._compared_and_kept(file, {"parse": results(**{"the same, infer=False": 0.2})})  # noqa: SLF001
    assert own.endswith("  nothing")


def test_every_contest_has_kept_ratios(bench: Any) -> None:  # noqa: ANN401
    """The file in the repository."""
    kept = json.loads((BENCHMARKS / "ratios.json").read_text("utf-8"))
    assert set(kept) == {*bench.CONTESTS, "imports", "start"}
