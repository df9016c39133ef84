"""The formats, and the registry that knows them.

Built-in formats stand in a table; others come from installed packages, under the entry-point group
``seednews.formats``. Each is loaded when it is asked for, and one that is broken stops nobody from using the rest.
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
"""Entry-point group of the plug-ins: the name of an entry point is the name of its format."""

# Suffixes stand here too, so that a file's name finds its format without loading the others. Where formats share a
# suffix or their first bytes, the later ones are the more particular: they are asked first.
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
    """Names of all formats, built-in ones first, plug-ins in alphabetical order; nothing is loaded."""
    plugins = {point.name for point in _plugins()} - _BUILT_IN.keys()
    return (*_BUILT_IN, *sorted(plugins))


@cache
def _built_in(name: str) -> Format:
    built_in: Format = import_module(_BUILT_IN[name][0]).FORMAT
    return built_in


def get(name: str) -> Format:
    """The format of that name.

    Raises:
        UnknownFormat: where there is none; the known ones are listed.
        PluginError: where the plug-in that offers it is broken.
    """
    if name in _BUILT_IN:
        return _built_in(name)
    fault: PluginError | None = None
    for point in _plugins():
        if point.name == name:
            try:
                return _load(point)
            except PluginError as broken:  # another package may offer a sound one of that name
                fault = fault or broken
    if fault is not None:
        raise fault
    raise UnknownFormat(name, names())


def for_path(path: str | PurePath, head: bytes = b"") -> Format:
    """The format of files with that name's suffix; broken plug-ins are skipped.

    Args:
        path: The name.
        head: The first bytes of the file, which tell the formats of one suffix apart. Without them, or where they speak
            for none, it is the format whose usual suffix it is.

    Raises:
        UnknownFormat: where no format has that suffix.
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
    """The format that a document's first bytes speak for; seed text where none does.

    Plug-ins are asked last, where no built-in format knows the bytes: only then are they loaded.
    """
    built_in = (get(name) for name in reversed(_BUILT_IN) if name != "seed")
    for each in chain(built_in, _sound_plugins()):
        with suppress(PluginError):
            if each.recognises and each.recognises(head):
                return each
    return get("seed")


SLOW = 0.5
"""Seconds that loading a plug-in may take before it is named as slow."""


def faults() -> Iterator[PluginError]:
    """What is wrong with the plug-ins that are installed, the slow ones included; loads them all."""
    taken: dict[str, str] = dict.fromkeys(_BUILT_IN, "a built-in format")
    built_in = reversed(_BUILT_IN.items())  # of several with one suffix, the first is the one that stands
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
    """Name of the package that an entry point comes from."""
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
