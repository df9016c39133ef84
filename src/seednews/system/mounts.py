"""Where file systems are mounted, so that a folder on a disk that is away is not taken for the folder below it."""

from __future__ import annotations

import os
from pathlib import Path

from seednews.patterns import regex

__all__ = ["mount_of"]

_TABLE = Path("/proc/self/mountinfo")
_OCTAL = regex(rb"\\([0-7]{3})")


def mount_of(path: Path) -> Path:
    """The mount point that a path is on: the folder itself or the nearest one above it.

    Linux lists all of them, those that show a part of a mounted disk included (proc(5), ``/proc/PID/mountinfo``);
    elsewhere a change of the device tells.
    """
    here = path.resolve()
    points = _points()
    return next((each for each in (here, *here.parents) if each in points or os.path.ismount(each)), here)


def _points() -> set[Path]:
    try:
        lines = _TABLE.read_bytes().splitlines()
    except OSError:
        return set()
    fields = (line.split(b" ")[4] for line in lines if line.count(b" ") > 4)
    return {Path(os.fsdecode(_OCTAL.sub(lambda found: bytes([int(found[1], 8)]), each))) for each in fields}
