"""Loads the formats of other packages, and turns their exceptions into errors of seednews."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import attrs

from seednews.diagnostics import Diagnostic
from seednews.errors import PluginError, SeedNewsError
from seednews.formats.format import Format, IssueReading, Reading
from seednews.model import Article
from seednews.system.interrupts import ends_the_program

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["load"]


def load(point: EntryPoint) -> Format:
    """Load the format of an entry point, with its functions guarded. Raises PluginError if it provides none."""
    from seednews.formats import package_of

    offered = _guarded(point.load, point, package_of(point), "could not be loaded")()
    if not isinstance(offered, Format):
        raise PluginError(point.name, package_of(point), f"provides {type(offered).__name__}, not a seednews Format")
    if offered.name != point.name:
        raise PluginError(point.name, package_of(point), f"provides a format with another name, {offered.name!r}")
    return _guard(offered, point, package_of(point))


def _guard(offered: Format, point: EntryPoint, package: str) -> Format:
    """The format with guarded functions: their exceptions become errors of seednews, and their results are checked."""
    results: dict[str, type] = {
        "read": Reading,
        "read_issue": IssueReading,
        "write": bytes,
        "write_issue": bytes,
        "missing": tuple,
        "keeps": Article,
        "losses": tuple,
        "recognises": object,
        "schema": bytes,
    }
    guarded = {
        name: _guarded(function, point, package, f"failed in {name}", result)
        for name, result in results.items()
        if (function := getattr(offered, name)) is not None
    }
    if offered.examine is not None:
        guarded["examine"] = _guarded(_listed(offered.examine), point, package, "failed in examine", list)
    return attrs.evolve(offered, **guarded)  # type: ignore[arg-type]  # names and types are those of the fields


def _listed(examine: Callable[[bytes], Iterable[Diagnostic]]) -> Callable[[bytes], list[Diagnostic]]:
    """What a plug-in tells, all at once: a generator would fail where nobody guards it."""
    return lambda data: list(examine(data))


_LONGEST = 500
"""Characters of the message of an exception that are shown."""


def _said(fault: BaseException) -> str:
    try:
        said = str(fault)
    except Exception:  # noqa: BLE001 - any code
        return "its message cannot be shown"
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _are_diagnostics(given: object) -> bool:
    return isinstance(given, tuple) and all(isinstance(each, Diagnostic) for each in given)


def _guarded(
    function: Callable[..., Any],
    point: EntryPoint,
    package: str,
    what: str,
    result: type = object,
) -> Callable[..., Any]:
    """`function`, whose own exceptions become PluginErrors."""

    def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as the function
        try:
            given = function(*arguments, **options)
        except SeedNewsError as fault:
            if what == "could not be loaded":
                raise PluginError(point.name, package, f"{what}: {fault}") from fault
            raise
        except BaseException as fault:  # foreign code may raise anything
            if ends_the_program(fault):
                raise
            raise PluginError(point.name, package, f"{what}: {type(fault).__name__}: {_said(fault)}") from fault
        if not isinstance(given, result):
            raise PluginError(point.name, package, f"{what}: returned {type(given).__name__}, not {result.__name__}")
        if isinstance(given, Reading | IssueReading) and not _are_diagnostics(given.diagnostics):
            raise PluginError(point.name, package, f"{what}: its diagnostics are not a tuple of Diagnostic")
        return given

    return call
