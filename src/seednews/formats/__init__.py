"""The formats, and the registry that finds them.

Built-in formats are listed in a table. Others come from installed packages (entry-point group ``seednews.formats``).
A format is loaded when it is first needed. A broken plug-in does not affect the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import PurePath
from time import perf_counter
from typing import TYPE_CHECKING

from seednews.errors import PluginError, UnknownFormat
from seednews.formats.format import (
    Format,
    IssueReader,
    IssueReading,
    Option,
    OptionKind,
    Reader,
    Reading,
    Writer,
    lazily,
    text_reader,
    text_writer,
)

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = [
    "GROUP",
    "SLOW",
    "Format",
    "IssueReader",
    "IssueReading",
    "Option",
    "OptionKind",
    "Reader",
    "Reading",
    "Writer",
    "faults",
    "for_path",
    "get",
    "lazily",
    "names",
    "recognise",
    "text_reader",
    "text_writer",
]

GROUP = "seednews.formats"
"""Entry-point group of plug-ins. The name of an entry point is the name of its format."""

# The suffixes are repeated here, so that the format of a file is found without loading the others. If formats share a
# suffix or their first bytes, the later ones are more specific and are tried first.
_BUILT_IN: dict[str, tuple[str, tuple[str, ...]]] = {
    "seed": ("seednews.formats.seed", (".txt",)),
    "json": ("seednews.formats.json", (".json",)),
    "newsml-g2": ("seednews.formats.newsml", (".xml",)),
    "epub": ("seednews.formats.epub", (".epub",)),
    "nitf": ("seednews.formats.nitf", (".nitf", ".xml")),
    "newsml-1": ("seednews.formats.newsml1", (".newsml", ".xml")),
    "html": ("seednews.formats.html", (".html", ".htm", ".xhtml")),
    "markdown": ("seednews.formats.markdown", (".md", ".markdown")),
    "ninjs": ("seednews.formats.ninjs", (".ninjs.json", ".json")),
}


def names() -> tuple[str, ...]:
    """Names of all formats: the built-in ones, then those of plug-ins in alphabetical order. Loads nothing."""
    plugins = {point.name for point in _plugins()} - _BUILT_IN.keys()
    return (*_BUILT_IN, *sorted(plugins))


@cache
def _built_in(name: str) -> Format:
    built_in: Format = import_module(_BUILT_IN[name][0]).FORMAT
    return built_in


def get(name: str) -> Format:
    """The format with this name.

    Raises:
        UnknownFormat: if there is none. Lists the known formats.
        PluginError: if the plug-in that provides it is broken.
    """
    if name in _BUILT_IN:
        return _built_in(name)
    fault: PluginError | None = None
    for point in _plugins():
        if point.name == name:
            try:
                return _load(point)
            except PluginError as broken:  # another package may provide a working format of that name
                fault = fault or broken
    if fault is not None:
        raise fault
    raise UnknownFormat(name, names())


def for_path(path: str | PurePath, head: bytes = b"") -> Format:
    """The format of a file, by its suffix. Broken plug-ins are skipped.

    Args:
        path: Name of the file.
        head: The first bytes of the file, which distinguish formats with the same suffix. Without them, or if no format
            recognises them, the format with that usual suffix is returned.

    Raises:
        UnknownFormat: if no format has that suffix.
    """
    name, suffix = PurePath(path).name.lower(), PurePath(path).suffix.lower()
    sharing = [each for each, (_, suffixes) in _BUILT_IN.items() if suffix in suffixes]
    if head and len(sharing) > 1:
        for shared in map(get, reversed(sharing)):
            if shared.recognises and shared.recognises(head):
                return shared
    for each in sorted(_BUILT_IN, key=lambda each: -len(_BUILT_IN[each][1][0])):
        if name.endswith(_BUILT_IN[each][1][0]):
            return get(each)
    if sharing:
        return get(sharing[0])
    for plugin in _sound_plugins():
        if suffix in plugin.suffixes:
            return plugin
    raise UnknownFormat(PurePath(path).name, names(), "no format has the suffix of")


def recognise(head: bytes) -> Format:
    """The format of a document, by its first bytes; seed text if no format recognises them.

    Plug-ins are loaded and tried only if no built-in format recognises the bytes.
    """
    built_in = (get(name) for name in reversed(_BUILT_IN) if name != "seed")
    for each in chain(built_in, _sound_plugins()):
        with suppress(PluginError):
            if each.recognises and each.recognises(head):
                return each
    return get("seed")


SLOW = 0.5
"""Seconds after which the loading of a plug-in is reported as slow."""


def faults() -> Iterator[PluginError]:
    """Load all installed plug-ins, and return their errors. Slow plug-ins are reported, too."""
    taken: dict[str, str] = dict.fromkeys(_BUILT_IN, "a built-in format")
    built_in = reversed(_BUILT_IN.items())  # of several with one suffix, the first is kept
    suffixes = {suffix: f"the built-in format {name}" for name, (_, each) in built_in for suffix in each}
    for point in _plugins():
        package = package_of(point)
        start = perf_counter()
        try:
            loaded = _load(point)
        except PluginError as fault:
            yield fault
            continue
        if (seconds := perf_counter() - start) > SLOW:
            reason = f"took {seconds:.1f} s to load; import large packages only when they are first needed"
            yield PluginError(point.name, package, reason)
        if point.name in taken:
            yield PluginError(point.name, package, f"has the name of {taken[point.name]}, which is used instead")
            continue
        taken[point.name] = f"the plug-in of {package}"
        for suffix in loaded.suffixes:
            if suffix in suffixes:
                yield PluginError(
                    point.name, package, f"has the suffix {suffix} of {suffixes[suffix]}, which is used instead"
                )
            suffixes.setdefault(suffix, f"the format {point.name} of {package}")


def package_of(point: EntryPoint) -> str:
    """Name of the package that provides an entry point."""
    return (point.dist.name if point.dist else None) or "an unknown package"


def _plugins() -> tuple[EntryPoint, ...]:
    from importlib.metadata import entry_points

    return tuple(sorted(entry_points(group=GROUP), key=lambda point: (point.name, package_of(point))))


def _sound_plugins() -> Iterator[Format]:
    for point in _plugins():
        if point.name not in _BUILT_IN:
            try:
                yield _load(point)
            except PluginError:
                continue


def _load(point: EntryPoint) -> Format:
    from seednews.formats.plugins import load

    return load(point)
