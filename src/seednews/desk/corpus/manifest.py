"""The manifest: what was converted into what, with digests, so that a run can be continued and proved.

A file of JSON Lines: first the recipe, then a line for each finished portion, at last a line that says that all are.
It is written as the work goes on, each line at once.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
import orjson

from seednews.desk.corpus.items import digest_of, items
from seednews.desk.corpus.portions import Portion
from seednews.desk.corpus.shard import Failure, Options, Report
from seednews.desk.corpus.sinks import Output
from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, FileError, SeedNewsError, UsageError
from seednews.system.files import STREAM

__all__ = ["Manifest", "is_manifest", "verify"]

_VERSION = 1


class Manifest:
    """A manifest that is being written."""

    def __init__(self, path: Path, output: Path, inputs: Iterable[str], options: Options, *, resume: bool) -> None:
        """Begin a manifest, or go on with one.

        Raises:
            FileError: where it cannot be written, or is there already and `resume` is False.
            UsageError: where it belongs to a run with other inputs, another output or other options.
        """
        self.path = path
        self.done: dict[str, Report] = {}
        self.now = options.now
        head = {
            "manifest": _VERSION,
            "output": os.path.relpath(output.resolve(), path.resolve().parent),
            "inputs": list(inputs),
            "options": options_to(options),
            "now": options.now and options.now.isoformat(),
        }
        try:
            if resume and path.exists():
                self._go_on(head)
            elif path.exists():
                raise FileError(str(path), "is there already; --resume goes on with it")
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = path.open("ab")
        except OSError as fault:
            if isinstance(fault, FileError):
                raise
            raise FileError(str(path), fault.strerror or str(fault)) from None
        if not path.stat().st_size:
            self._write(head)

    def _go_on(self, head: dict[str, Any]) -> None:
        """Take over what is finished. A line that was cut off is cut away."""
        data = self.path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            os.truncate(self.path, len(whole))
        if not whole:
            return
        first, *rest = whole[:-1].split(b"\n")
        then = _object(first, self.path, 1)
        with _sound(self.path, 1):  # the moment of that run, else the outputs would differ in their dates
            self.now = datetime.fromisoformat(then["now"]) if then.get("now") else None
        if different := sorted(key for key in head if key != "now" and then.get(key) != head[key]):
            reason = f"{self.path} belongs to a run with other {' and '.join(different)}; take another manifest"
            raise UsageError("--resume", reason)
        for number, line in enumerate(rest, 2):
            values = _object(line, self.path, number)
            if "portion" in values:
                with _sound(self.path, number):
                    report = _report_from(values)
                self.done[report.portion.key] = report

    def add(self, report: Report) -> None:
        """Write down that a portion is finished."""
        self._write(_report_to(report))

    def finish(self, portions: int) -> None:
        """Write down that all portions are."""
        self._write({"portions": portions})

    def close(self) -> None:
        """No more is to come."""
        self._stream.close()

    def _write(self, values: object) -> None:
        try:
            self._stream.write(orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE))
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as fault:
            raise FileError(str(self.path), fault.strerror or str(fault)) from None

    def finished(self, portion: Portion, output: Path) -> Report | None:
        """The report of a portion that is finished and whose outputs are there; None where there is work to do."""
        report = self.done.get(portion.key)
        if report is None:
            return None
        return report if all(_size(output / each.path) == each.size for each in report.outputs) else None


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def options_to(options: Options) -> dict[str, Any]:
    """Options as JSON values, without the moment, and without whether outputs may be replaced."""
    values = attrs.asdict(options, filter=lambda field, _: field.name not in {"overwrite", "now"})
    return {**values, "settings": {name: _shown(value) for name, value in options.settings.items()}}


def _shown(value: object) -> object:
    """An option of a writer as a JSON value; a file's bytes as their digest."""
    return f"sha256:{hashlib.sha256(value).hexdigest()}" if isinstance(value, bytes) else value


def _report_to(report: Report) -> dict[str, Any]:
    portion = attrs.asdict(report.portion)
    return {
        "portion": {name: value for name, value in portion.items() if value not in ("", (), None)},
        "digest": report.digest,
        "read": report.read,
        "outputs": [attrs.asdict(each) for each in report.outputs],
        "failures": [attrs.asdict(each) for each in report.failures],
        "defaults": report.defaults,
    }


def _report_from(values: Mapping[str, Any]) -> Report:
    portion = dict(values["portion"])
    several = {name: tuple(portion.get(name, ())) for name in ("names", "marked")}
    return Report(
        Portion(**{"number": 0, "source": "", **portion, **several}),
        values["digest"],
        values["read"],
        tuple(Output(**each) for each in values["outputs"]),
        tuple(Failure(**each) for each in values["failures"]),
        values["defaults"],
    )


@contextmanager
def _sound(path: Path, number: int) -> Iterator[None]:
    """What follows from a line that no run has written, as an error of ours."""
    try:
        yield
    except SeedNewsError:
        raise
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise DocumentError(f"is no line of a manifest: {fault!r}", "manifest", str(path), number) from None


def _object(line: bytes, path: Path, number: int) -> dict[str, Any]:
    try:
        values = orjson.loads(line)
    except orjson.JSONDecodeError as fault:
        raise DocumentError(f"not JSON: {fault}", "manifest", str(path), number) from None
    if not isinstance(values, dict):
        raise DocumentError("a line of a manifest is a JSON object", "manifest", str(path), number)
    return values


# -- proof


def is_manifest(head: bytes) -> bool:
    """Whether a file is a manifest, by its first bytes."""
    return head.startswith(b'{"manifest":')


def verify(path: str | os.PathLike[str]) -> Iterator[Diagnostic]:
    """What is wrong with the outputs and the inputs of a manifest, in its order; nothing where all is as it was.

    Every output is read again, and every input that can be; standard input cannot.

    Raises:
        FileError: where the manifest cannot be read.
        DocumentError: where it is none.
    """
    path = Path(path)
    try:
        with path.open("rb") as stream:
            yield from _verify(path, stream)
    except OSError as fault:
        raise FileError(str(path), fault.strerror or str(fault)) from None


def _verify(path: Path, stream: Iterable[bytes]) -> Iterator[Diagnostic]:
    lines = iter(stream)
    head = _object(next(lines, b""), path, 1)
    if head.get("manifest") != _VERSION:
        raise DocumentError(f"is no manifest of version {_VERSION}", "manifest", str(path), 1)
    with _sound(path, 1):
        output, field = path.parent / head["output"], head["options"]["field"]
    keys: set[str] = set()
    promised: int | None = None
    for number, line in enumerate(lines, 2):
        if not line.endswith(b"\n"):
            break  # the run was broken off here
        values = _object(line, path, number)
        promised = values.get("portions", promised)
        if "portion" not in values:
            continue
        with _sound(path, number):
            report = _report_from(values)
            keys.add(report.portion.key)
            told = list(_verify_portion(report, output, field, number))
        yield from told
    if promised is None:
        yield Diagnostic("SN472", Severity.ERROR, "the run was broken off", advice="go on with it: --resume")
    elif promised != len(keys):
        message = f"the manifest has {len(keys)} portions of {promised}"
        yield Diagnostic("SN472", Severity.ERROR, message, advice="convert the inputs again")


def _verify_portion(report: Report, output: Path, field: str | None, number: int) -> Iterator[Diagnostic]:
    for each in report.outputs:
        yield from _verify_output(output / each.path, each, number)
    yield from _verify_input(report, field, number)
    for failure in report.failures:
        message = f"{failure.input} could not be converted: {failure.message}"
        yield Diagnostic(failure.code, Severity.WARNING, message, place=(number, None))


def _verify_output(path: Path, output: Output, number: int) -> Iterator[Diagnostic]:
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as fault:
        yield Diagnostic("SN470", Severity.ERROR, f"{output.path}: {fault.strerror}", place=(number, None))
        return
    if digest != output.sha256:
        yield Diagnostic("SN471", Severity.ERROR, f"{output.path} was changed", place=(number, None))


def _verify_input(report: Report, field: str | None, number: int) -> Iterator[Diagnostic]:
    if report.portion.source == STREAM:
        return
    sha = hashlib.sha256()
    count = 0
    try:
        for item in items(report.portion, field):
            sha.update(digest_of(item))
            count += 1
    except SeedNewsError as fault:
        yield Diagnostic("SN473", Severity.ERROR, str(fault), place=(number, None))
        return
    if (count, sha.hexdigest()) != (report.read, report.digest):
        portion = report.portion
        what = f"{portion.source or portion.label}, articles {portion.first} to {portion.first + report.read - 1}"
        yield Diagnostic("SN473", Severity.ERROR, f"{what}: not what was converted", place=(number, None))
