"""Finds mount points, to notice when a disk is not mounted and its folder is only the mount point."""

from __future__ import annotations

import os
from pathlib import Path

from seednews.patterns import regex

__all__ = ["mount_of"]

_TABLE = Path("/proc/self/mountinfo")
_OCTAL = regex(rb"\\([0-7]{3})")


def mount_of(path: Path) -> Path:
    """The mount point of a path: the folder itself or its nearest parent that is one.

    On Linux they are listed, including bind mounts (proc(5), ``/proc/PID/mountinfo``). On other systems, a change of
    the device marks a mount point.
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
