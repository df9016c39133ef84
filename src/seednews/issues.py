"""Files and folders gathered into an issue."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from os import PathLike, fspath
from pathlib import Path

from seednews import files, formats
from seednews.documents import format_of
from seednews.errors import FileError, UnknownFormat, UsageError
from seednews.formats import Reading
from seednews.model import Article, Issue, Section

__all__ = ["gather", "title_of_folder"]

_ORDER = re.compile(r"[0-9]+[-_. ]+(?=.)")
_DIGITS = re.compile(r"([0-9]+)")

Tell = Callable[[str, Reading], None]


def gather(
    inputs: Iterable[str | PathLike[str]],
    title: str,
    *,
    day: date | None = None,
    format: str | None = None,  # noqa: A002 - the name that the public interface has
    tell: Tell | None = None,
) -> Issue:
    """The issue that files and folders make, in their order.

    Files, and those that lie directly in a folder, make a section without title; each subfolder makes one of its own.

    Args:
        inputs: Files and folders.
        title: Title of the issue. With the day it makes the id, so that the same issue made again is the same.
        day: Day of the issue.
        format: Name of the format of every file; without one, suffixes tell.
        tell: Called with the name of each file and what was read from it.

    Raises:
        FileError, DocumentError, UnknownFormat: as :func:`seednews.read`.
        UsageError: where there is no article, or two have one id; both files are named.
    """
    sections: list[tuple[str | None, list[Article]]] = []
    ids: dict[str, str] = {}
    for heading, path in _walk(inputs):
        name = fspath(path)
        data = files.read_bytes(path)
        reading = format_of(data, name, format).loads(data, name)
        if tell:
            tell(name, reading)
        _refuse_twin(ids, reading.article.meta.id, name)
        if not sections or sections[-1][0] != heading:
            sections.append((heading, []))
        sections[-1][1].append(reading.article)
    if not sections:
        raise UsageError("INPUT", "there is no article in it")
    key = title if day is None else f"{title} {day.isoformat()}"
    return Issue(key, title, day, [Section(heading, articles) for heading, articles in sections])


def _refuse_twin(ids: dict[str, str], key: str | None, name: str) -> None:
    if key is not None and (first := ids.setdefault(key, name)) != name:
        raise UsageError("INPUT", f"{first} and {name} have the same id {key!r}; ids differ within an issue")


def _walk(inputs: Iterable[str | PathLike[str]]) -> Iterator[tuple[str | None, Path]]:
    """The files with the titles of their sections."""
    for path in map(Path, inputs):
        if not path.is_dir():
            yield None, path
            continue
        entries = _entries(path)
        yield from ((None, entry) for entry in entries if not entry.is_dir())
        for folder in (entry for entry in entries if entry.is_dir()):
            for entry in _entries(folder):
                if entry.is_dir():
                    raise UsageError("INPUT", f"{entry} is a folder in a section; sections hold files")
                yield title_of_folder(folder), entry


def _entries(folder: Path) -> list[Path]:
    """What is in a folder, numbers in the order of numbers, without hidden files.

    Raises UsageError for a file that is no article by its suffix: it would make one of anything.
    """
    try:
        found = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    except OSError as fault:
        raise FileError(fspath(folder), fault.strerror or str(fault)) from None
    for entry in found:
        if not entry.is_dir():
            _refuse_stranger(entry)
    return sorted(found, key=lambda entry: [_key(part) for part in _DIGITS.split(entry.name.casefold())])


def _refuse_stranger(path: Path) -> None:
    try:
        formats.for_path(path)
    except UnknownFormat:
        reason = f"{path} is no article, by its suffix; name the files yourself, or take it out of the folder"
        raise UsageError("INPUT", reason) from None


def _key(part: str) -> tuple[int, int, str]:
    return (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part)


def title_of_folder(path: str | PathLike[str]) -> str:
    """A folder's name as a title, without the number that puts it in order."""
    name = Path(path).resolve().name
    return _ORDER.sub("", name, count=1).replace("_", " ").strip() or name or "Untitled"
