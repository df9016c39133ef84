"""The rooms of the house: imports run downwards, in no circle, and CONTRIBUTING shows the same order."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_imports_run_downwards() -> None:
    """The contracts in pyproject.toml hold: layers, no circles, formats that do not know each other."""
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*command, "--no-cache"], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_contributing_shows_the_rooms() -> None:
    """Its table names every room, from the top floor down."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = (each["layers"] for each in contracts if each["name"] == "packages import downwards")
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = page[page.index("| package in") : page.index("`make lint` checks")]
    order = [re.search(rf"`{name}(?:/|\.py)?`", table) for layer in layers for name in layer.split(" : ")]
    assert all(order)
    rows = [table[: found.start()].count("\n") for found in order if found]
    assert rows == sorted(rows)
