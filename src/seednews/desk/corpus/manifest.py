"""The manifest records the inputs and outputs of a run, with digests. It is used to resume a run and to verify it.

It is a JSON Lines file: first the recipe, then one line for each finished portion, and finally a line that marks the
run as complete. Each line is written and synced immediately.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any, get_args

import attrs
import orjson

from seednews.desk.corpus.shard import Failure, Report
from seednews.desk.corpus.sinks import Output
from seednews.desk.inputs.items import digest_of, items
from seednews.desk.inputs.portions import Kind, Portion, plan
from seednews.desk.settings import Packing, Settings
from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, FileError, SeedNewsError, UsageError
from seednews.system.files import STREAM
from seednews.system.locks import lock

__all__ = ["Manifest", "Recipe", "encoded", "is_manifest", "verify"]

_VERSION = 1


class Manifest:
    """A manifest that is being written. It is locked while it is open, so that only one run uses it."""

    def __init__(self, path: Path, recipe: Recipe, *, resume: bool) -> None:
        """Start a new manifest, or resume one.

        Raises:
            FileError: if it cannot be written, is in use by another run, or exists and `resume` is False.
            UsageError: if it belongs to a run with other inputs, another output or other settings.
        """
        self.path = path
        self.done: dict[str, Report] = {}
        self.now = recipe.settings.now
        head = recipe.head(path)
        try:
            if path.exists() and not path.is_file():
                raise FileError(str(path), "is not a file")
            if path.exists() and not resume:
                raise FileError(str(path), "already exists; use `resume=True` to continue the run")
            path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = path.open("ab")
            if not lock(self._stream):
                raise FileError(str(path), "is in use by another run")
            if resume:
                self._go_on(head)
        except OSError as fault:
            if isinstance(fault, FileError):
                raise
            raise FileError(str(path), fault.strerror or str(fault)) from None
        if not path.stat().st_size:
            self._write(head)

    def _go_on(self, head: dict[str, Any]) -> None:
        """Load the finished portions. A truncated last line is removed."""
        data = self.path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            os.truncate(self.path, len(whole))
        if not whole:
            return
        first, *rest = whole[:-1].split(b"\n")
        then = _object(first, self.path, 1)
        with _sound(self.path, 1):  # keep the time of that run, so that the outputs have the same dates
            self.now = datetime.fromisoformat(then["now"]) if then.get("now") else None
        free = {"now", "exclude", "size", "report"}  # manifests of earlier versions only have the first
        if different := sorted(key for key in head if key not in free and then.get(key) != head[key]):
            reason = f"{self.path} belongs to a run with other {' and '.join(different)}; use another `manifest`"
            raise UsageError("resume", reason)
        for number, line in enumerate(rest, 2):
            values = _object(line, self.path, number)
            if "portion" in values:
                with _sound(self.path, number):
                    report = _report_from(values)
                self.done[report.portion.key] = report

    def add(self, report: Report) -> None:
        """Record a finished portion."""
        self._write(_report_to(report))

    def finish(self, portions: int) -> None:
        """Record that all portions are finished."""
        self._write({"portions": portions})

    def close(self) -> None:
        """Close and unlock the manifest."""
        with suppress(OSError):  # such as a full disk, already reported when a line was written
            self._stream.close()

    def _write(self, values: object) -> None:
        try:
            self._stream.write(encoded(values))
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as fault:
            raise FileError(str(self.path), fault.strerror or str(fault)) from None

    def finished(self, portion: Portion, output: Path) -> Report | None:
        """The report of a finished portion whose outputs are unchanged; None if it must be converted.

        Temporary failures, such as an unreachable input, are tried again.
        """
        report = self.done.get(portion.key)
        if report is None or any(each.passing for each in report.failures):
            return None
        return report if all(_digest(output / each.path) == each.sha256 for each in report.outputs) else None


def _digest(path: Path) -> str | None:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None


@attrs.frozen
class Recipe:
    """The arguments of a run, which are the first line of its manifest."""

    inputs: tuple[str, ...]
    output: Path
    settings: Settings
    packing: Packing
    exclude: tuple[str, ...] = ()
    report: Path | None = None

    @property
    def size(self) -> int:
        """Maximum number of articles in a portion."""
        return self.packing.size if self.packing.pack else min(self.packing.size, _SMALL)

    def head(self, manifest: Path) -> dict[str, Any]:
        """The recipe as JSON values, except for whether outputs may be overwritten."""
        return {
            "manifest": _VERSION,
            "output": os.path.relpath(self.output.resolve(), manifest.resolve().parent),
            "inputs": list(self.inputs),
            "options": self._options(),
            "now": self.settings.now and self.settings.now.isoformat(),
            "exclude": list(self.exclude),
            "size": self.size,
            "report": self.report and os.path.relpath(self.report.resolve(), manifest.resolve().parent),
        }

    def _options(self) -> dict[str, Any]:
        settings = self.settings
        return {
            "format": settings.format,
            "pack": self.packing.pack,
            "size": self.packing.size,
            "house": settings.house
            and attrs.asdict(settings.house, filter=lambda field, _: field.name != "standfirst"),
            "encoding": settings.encoding,
            "layout": settings.layout,
            "settings": {name: _shown(value) for name, value in settings.options.items()},
            "field": settings.field,
            "apart": settings.apart,
            "source": settings.source,
            **({} if settings.habit == "infer" else {"standfirst": settings.habit}),
        }


_SMALL = 500
"""Maximum number of articles in a portion if outputs are not packed. Enough to make the overhead negligible."""


def _shown(value: object) -> object:
    """An option of a writer as a JSON value. The bytes of a file become their digest."""
    return f"sha256:{hashlib.sha256(value).hexdigest()}" if isinstance(value, bytes) else value


def encoded(values: object) -> bytes:
    """A line of JSON. File names that are not valid text keep their bytes as lone surrogates."""
    try:
        return orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE)
    except orjson.JSONEncodeError:
        return json.dumps(values, separators=(",", ":")).encode() + b"\n"


def _report_to(report: Report) -> dict[str, Any]:
    portion = attrs.asdict(report.portion)
    return {
        "portion": {name: value for name, value in portion.items() if value not in ("", (), None)},
        "digest": report.digest,
        "read": report.read,
        "outputs": [attrs.asdict(each) for each in report.outputs],
        "failures": [attrs.asdict(each) for each in report.failures],
        "diagnostics": [
            [each.code, each.severity, each.message, each.path, count] for each, count in report.diagnostics.items()
        ],
        "found": report.found,
    }


def _report_from(values: Mapping[str, Any]) -> Report:
    portion = dict(values["portion"])
    if portion["kind"] not in get_args(Kind):
        raise ValueError(portion["kind"])
    several = {name: tuple(portion.get(name, ())) for name in ("names", "marked")}
    return Report(
        Portion(**{"number": 0, "source": "", **portion, **several}),
        values["digest"],
        values["read"],
        tuple(Output(**each) for each in values["outputs"]),
        tuple(Failure(**each) for each in values["failures"]),
        {
            Diagnostic(code, Severity(severity), message, path=path): count
            for code, severity, message, path, count in values.get("diagnostics", ())
        },
        values.get("found", {}),
    )


@contextmanager
def _sound(path: Path, number: int) -> Iterator[None]:
    """Turn errors caused by an invalid line into a DocumentError."""
    try:
        yield
    except SeedNewsError:
        raise
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise DocumentError(f"is not a valid line of a manifest: {fault!r}", "manifest", str(path), number) from None


def _object(line: bytes, path: Path, number: int) -> dict[str, Any]:
    try:
        values = json.loads(line) if b"\\ud" in line else orjson.loads(line)  # orjson does not support lone surrogates
    except ValueError as fault:
        raise DocumentError(f"not JSON: {fault}", "manifest", str(path), number) from None
    if not isinstance(values, dict):
        raise DocumentError("a line of a manifest must be a JSON object", "manifest", str(path), number)
    return values


# -- verification


def is_manifest(head: bytes) -> bool:
    """Whether a file is a manifest, by its first bytes."""
    return head.startswith(b'{"manifest":')


def verify(path: str | os.PathLike[str]) -> Iterator[Diagnostic]:
    """Verify the outputs and inputs of a manifest, in order. Yields nothing if they are unchanged.

    All outputs and inputs are read again, except for standard input. Added inputs and outputs are reported as warnings
    (SN476, SN477).

    Raises:
        FileError: if the manifest cannot be read.
        DocumentError: if it is not a manifest.
    """
    path = Path(path)
    try:
        with path.open("rb") as stream:
            yield from _Proof(path, stream).findings()
    except OSError as fault:
        raise FileError(str(path), fault.strerror or str(fault)) from None


class _Proof:
    """Verifies a manifest."""

    def __init__(self, path: Path, stream: IO[bytes]) -> None:
        self.path = path
        self.stream = stream
        self.head = _object(stream.readline(), path, 1)
        if self.head.get("manifest") != _VERSION:
            raise DocumentError(f"is not a manifest of version {_VERSION}", "manifest", str(path), 1)
        with _sound(path, 1):
            self.output, self.field = path.parent / self.head["output"], self.head["options"]["field"]
        self.outputs: set[bytes] = set()
        self.articles: Counter[str] = Counter()
        self.names: dict[str, set[bytes]] = {}

    def findings(self) -> Iterator[Diagnostic]:
        promised, places = self._places()
        for number, offset in sorted(places.values()):
            self.stream.seek(offset)
            values = _object(self.stream.readline(), self.path, number)
            with _sound(self.path, number):
                report = _report_from(values)
                self._note(report)
                told = list(_verify_portion(report, self.output, self.field, number))
            yield from told
        if promised is None:
            yield Diagnostic(
                "SN472", Severity.ERROR, "the run was interrupted", advice="use `resume=True` to continue it"
            )
        elif promised != len(places):
            message = f"the manifest has only {len(places)} of {promised} portions"
            yield Diagnostic("SN472", Severity.ERROR, message, advice="convert the inputs again")
        else:
            yield from self._added_inputs()
            yield from self._added_outputs()

    def _places(self) -> tuple[int | None, dict[int, tuple[int, int]]]:
        """The number of portions, if the last run is complete, and the location of the last line for each portion.

        If an input has grown, a resumed run converts the changed portion again, so that it has several lines.
        """
        places: dict[int, tuple[int, int]] = {}
        promised: int | None = None
        number, offset = 2, self.stream.tell()
        while (line := self.stream.readline()).endswith(b"\n"):
            values = _object(line, self.path, number)
            with _sound(self.path, number):
                promised = values.get("portions")
                if "portion" in values:
                    places[values["portion"].get("number", 0)] = (number, offset)
            number, offset = number + 1, self.stream.tell()
        if promised is not None:
            places = {portion: place for portion, place in places.items() if portion < promised}
        return promised, places

    def _note(self, report: Report) -> None:
        """Record the names of inputs and outputs as short digests, to detect added ones."""
        portion = report.portion
        self.outputs.update(_mark(each.path) for each in report.outputs)
        self.articles[portion.label] += report.read
        self.names.setdefault(portion.label, set()).update(map(_mark, portion.names))

    def _added_inputs(self) -> Iterator[Diagnostic]:
        """Files and records that were added to the inputs after the run."""
        with _sound(self.path, 1):
            inputs, size, exclude = self.head["inputs"], self.head.get("size"), self.head.get("exclude", [])
            if size is None or STREAM in inputs:  # a manifest of an earlier version, or standard input
                return
        now: Counter[str] = Counter()
        try:
            for portion in plan(inputs, size, exclude=exclude, faults=[]):
                now[portion.label] += portion.count or 0
                known = self.names.get(portion.label, set())
                for name in portion.names:
                    if _mark(name) not in known:
                        yield _added("SN476", f"{'/'.join(filter(None, (portion.source, name)))}: added after the run")
                if portion.kind != "files" and now[portion.label] > self.articles[portion.label]:
                    more = now[portion.label] - self.articles[portion.label]
                    self.articles[portion.label] += more
                    yield _added("SN476", f"{portion.source}: {more:,} articles were added after the run")
        except SeedNewsError:  # a missing input is reported for its portion
            return

    def _added_outputs(self) -> Iterator[Diagnostic]:
        """Files in the output folder that the run did not write."""
        beside = [self.head["report"]] if isinstance(self.head.get("report"), str) else []
        others = {self.path.resolve(), *(Path(self.path.parent, each).resolve() for each in beside)}
        for folder, _, names in os.walk(self.output):
            for name in sorted(names):
                path = Path(folder, name)
                below = path.relative_to(self.output).as_posix()
                if _mark(below) not in self.outputs and not name.startswith(".") and path.resolve() not in others:
                    yield _added("SN477", f"{below}: not written by the run")


def _added(code: str, message: str) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message)


def _mark(name: str) -> bytes:
    """A short digest of a name, to save memory."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[:8]


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
        yield Diagnostic("SN473", Severity.ERROR, f"{what}: changed since the conversion", place=(number, None))
