"""The formats, and the registry that knows them.

Built-in formats stand in a table; others come from installed packages, under the entry-point group
``seednews.formats``. Each is loaded when it is asked for, and one that is broken stops nobody from using the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from seednews.errors import PluginError, SeedNewsError, UnknownFormat
from seednews.formats.format import Format, IssueReading, Option, Reading

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["GROUP", "Format", "IssueReading", "Option", "Reading", "faults", "for_path", "get", "names", "recognise"]

GROUP = "seednews.formats"
"""Entry-point group of the plug-ins: the name of an entry point is the name of its format."""

# Suffixes stand here too, so that a file's name finds its format without loading the others.
_BUILT_IN: dict[str, tuple[str, tuple[str, ...]]] = {
    "seed": ("seednews.formats.seed", (".txt",)),
    "json": ("seednews.formats.json", (".json",)),
    "newsml-g2": ("seednews.formats.newsml", (".xml",)),
    "epub": ("seednews.formats.epub", (".epub",)),
}


def names() -> tuple[str, ...]:
    """Names of all formats, built-in ones first, plug-ins in alphabetical order; nothing is loaded."""
    plugins = {point.name for point in _plugins()} - _BUILT_IN.keys()
    return (*_BUILT_IN, *sorted(plugins))


def get(name: str) -> Format:
    """The format of that name.

    Raises:
        UnknownFormat: where there is none; the known ones are listed.
        PluginError: where the plug-in that offers it is broken.
    """
    if name in _BUILT_IN:
        built_in: Format = import_module(_BUILT_IN[name][0]).FORMAT
        return built_in
    for point in _plugins():
        if point.name == name:
            return _load(point)
    raise UnknownFormat(name, names())


def for_path(path: str | PurePath) -> Format:
    """The format of files with that name's suffix; broken plug-ins are passed over.

    Raises:
        UnknownFormat: where no format has that suffix.
    """
    suffix = PurePath(path).suffix.lower()
    for name, (_, suffixes) in _BUILT_IN.items():
        if suffix in suffixes:
            return get(name)
    for each in _sound_plugins():
        if suffix in each.suffixes:
            return each
    raise UnknownFormat(PurePath(path).name, names(), "no format has the suffix of")


def recognise(head: bytes) -> Format:
    """The format that a document's first bytes speak for; seed text where none does."""
    for each in (*(get(name) for name in _BUILT_IN if name != "seed"), *_sound_plugins()):
        if each.recognises and each.recognises(head):
            return each
    return get("seed")


def faults() -> Iterator[PluginError]:
    """What is wrong with the plug-ins that are installed; loads them all."""
    for point in _plugins():
        try:
            _load(point)
        except PluginError as fault:
            yield fault
        else:
            if point.name in _BUILT_IN:
                yield PluginError(point.name, _package(point), "has the name of a built-in format, which stands")


def _plugins() -> tuple[EntryPoint, ...]:
    from importlib.metadata import entry_points

    return tuple(sorted(entry_points(group=GROUP), key=lambda point: (point.name, _package(point))))


def _sound_plugins() -> Iterator[Format]:
    for point in _plugins():
        if point.name not in _BUILT_IN:
            try:
                yield _load(point)
            except PluginError:
                continue


def _package(point: EntryPoint) -> str:
    return point.dist.name if point.dist else "an unknown package"


def _load(point: EntryPoint) -> Format:
    try:
        offered = point.load()
    except SeedNewsError as fault:
        raise PluginError(point.name, _package(point), f"could not be loaded: {fault}") from fault
    except Exception as fault:  # whatever a stranger's module does must not reach our users as a traceback
        said = f"{type(fault).__name__}: {fault}"
        raise PluginError(point.name, _package(point), f"could not be loaded: {said}") from fault
    if not isinstance(offered, Format):
        raise PluginError(point.name, _package(point), f"offers {type(offered).__name__}, not a seednews Format")
    if offered.name != point.name:
        raise PluginError(point.name, _package(point), f"offers a format that calls itself {offered.name!r}")
    return offered
