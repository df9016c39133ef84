"""The command line, a thin shell over the library. Its own dependencies come with the extra ``cli``."""

from __future__ import annotations

import sys
from io import TextIOWrapper

__all__ = ["main"]


def main() -> None:
    """Run the command ``seednews``; without its dependencies, say which extra brings them."""
    try:
        from seednews.cli.commands import seednews
    except ModuleNotFoundError as fault:
        if fault.name not in {"click", "rich"}:
            raise
        from seednews.errors import DependencyMissing

        sys.stderr.write(f"{DependencyMissing('the command line', 'cli')}\n")
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # where the terminal's encoding has not every letter
    seednews()
