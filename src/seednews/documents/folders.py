"""Files and folders gathered into an issue, and an issue taken apart into such again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from os import PathLike, fspath
from pathlib import Path
from typing import NamedTuple

import attrs

from seednews import formats
from seednews.errors import FileError, UnknownFormat, UsageError
from seednews.model import Article, Issue, Section
from seednews.patterns import regex
from seednews.system import files
from seednews.system.names import file_name

__all__ = ["Skipped", "gather", "parts", "title_of_folder"]

_ORDER = regex(r"[0-9]{1,3}[-_. ]+(?=[^0-9])")
_DIGITS = regex(r"([0-9]+)")


class Skipped(NamedTuple):
    """A file in a folder that is no article."""

    path: Path
    """The file."""
    reason: str
    """Why it was skipped."""

    def __str__(self) -> str:
        return f"{self.path} ({self.reason})"


def gather(
    inputs: Iterable[str | PathLike[str]],
    title: str,
    read: Callable[[str], Iterable[Article]],
    *,
    day: date | None = None,
    excluded: Callable[[str], bool] = lambda _: False,
    skipped: list[Skipped] | None = None,
) -> Issue:
    """The issue that files and folders make, in their order.

    Files, and those that lie directly in a folder, make a section without title; each subfolder makes one of its own.
    Files in folders that are no articles (by their suffix, or since they are empty) are skipped.

    Args:
        inputs: Files and folders.
        title: Title of the issue. With the day it makes the id, so that the same issue made again is the same.
        read: Reads the articles in a file: one, or many where it is packed.
        day: Day of the issue.
        excluded: Says of a path in a folder, with ``/`` at its end if it is a folder itself, whether to leave it out.
        skipped: Gets the files that were skipped; without it, the first such file raises an error.

    Raises:
        FileError: where a folder cannot be read; and what `read` raises.
        UsageError: where there is no article or no title, or two have one id; both files are named.
    """
    if not title.strip():
        raise UsageError("title", "is blank, and an issue is known by it")
    inputs = tuple(inputs)
    sections: list[Section] = []
    ids: dict[str, str] = {}
    for folder, members in groupby(_Walk(excluded, skipped).files(inputs), key=lambda each: each[0]):
        articles = []
        for _, path in members:
            for article in read(fspath(path)):
                _refuse_twin(ids, article.meta.id, fspath(path))
                articles.append(article)
        sections.append(Section(None if folder is None else _title_of_section(folder), articles))
    if not sections:
        raise UsageError(", ".join(fspath(each) for each in inputs), "there is no article in it")
    key = title if day is None else f"{title} {day.isoformat()}"
    return Issue(key, title, day, sections)


def parts(issue: Issue) -> Iterator[tuple[str, Article]]:
    """The articles of an issue in their order, each with a path without suffix: `gather` makes the same sections of it.

    A section with a title is a folder of that name. Numbers before the names put all in order.
    """
    loose = 0
    for number, section in enumerate(issue.sections, 1):
        folder = "" if section.title is None else f"{number:02d}-{_folder_of(section.title)}/"
        for place, article in enumerate(section.articles, 1):
            loose += not folder
            name = file_name(article.headline or "", article.meta.id or "article")
            yield f"{folder}{place if folder else loose:02d}-{name}", article


_LONGEST = 200
"""Bytes of a folder's name, well under the 255 that file systems have."""


def _folder_of(title: str) -> str:
    """The title of a section as the name of a folder, cut where no system could hold it."""
    return files.safe_name(title.encode()[:_LONGEST].decode(errors="ignore"))


def _refuse_twin(ids: dict[str, str], key: str | None, name: str) -> None:
    if key in ids:
        raise UsageError("ids", f"{ids[key]} and {name} have the same id {key!r}; ids differ within an issue")
    if key is not None:
        ids[key] = name


@attrs.frozen
class _Walk:
    """A walk through files and folders."""

    excluded: Callable[[str], bool]
    skipped: list[Skipped] | None

    def files(self, inputs: Iterable[str | PathLike[str]]) -> Iterator[tuple[Path | None, Path]]:
        """The files with the folders of their sections. What is named directly is a file to read, whatever it is."""
        for given in inputs:
            if not fspath(given):
                raise UsageError("an input", "has an empty name; name a file or a folder")
            path = Path(given)
            if not files.is_folder(path):
                yield None, path
                continue
            entries = self._entries(path, path)
            yield from ((None, entry) for entry in entries if not entry.is_dir())
            for folder in (entry for entry in entries if entry.is_dir()):
                yield from ((folder, entry) for entry in self._section(folder, path))

    def _section(self, folder: Path, root: Path) -> Iterator[Path]:
        for entry in self._entries(folder, root):
            if not entry.is_dir():
                yield entry
            elif any(not inner.is_dir() for inner in self._entries(entry, root)):
                raise UsageError(str(entry), "is a folder in a section; sections hold files")

    def _entries(self, folder: Path, root: Path) -> list[Path]:
        """The folders and articles in a folder, numbers in the order of numbers, without hidden files."""
        try:
            found = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
        except OSError as fault:
            raise FileError(fspath(folder), fault.strerror or str(fault)) from None
        found.sort(key=lambda entry: [_key(part) for part in _DIGITS.split(entry.name.casefold())])
        wanted = (each for each in found if not self.excluded(_below(each, root)))
        return [entry for entry in wanted if entry.is_dir() or self._admits(entry)]

    def _admits(self, path: Path) -> bool:
        """Whether a file is an article. Raises UsageError for one that is none, where such are not to be skipped."""
        reason = _stranger(path)
        if reason is None:
            return True
        if self.skipped is None:
            raise UsageError(str(path), f"is not an article: {reason}; take it out of the folder, or exclude it")
        self.skipped.append(Skipped(path, reason))
        return False


def _below(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix()
    return f"{name}/" if path.is_dir() else name


def _stranger(path: Path) -> str | None:
    """Why a file in a folder is no article; None if it may be one."""
    try:
        formats.for_path(path)
    except UnknownFormat:
        return f"unknown suffix {path.suffix}" if path.suffix else "no suffix"
    try:
        is_empty = path.stat().st_size <= _FEW and not path.read_bytes().strip(_NOTHING)
    except OSError:  # told when it is read
        return None
    return "empty" if is_empty else None


_FEW = 64
_NOTHING = b" \t\r\n\f\xef\xbb\xbf\xff\xfe\0"
"""Bytes of white space and byte-order marks: a file of few such is empty."""


def _key(part: str) -> tuple[int, int, str]:
    return (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part)


def title_of_folder(path: str | PathLike[str]) -> str:
    """A folder's name as the title of an issue."""
    return Path(path).resolve().name.replace("_", " ").strip() or "Untitled"


def _title_of_section(folder: Path) -> str:
    """A folder's name as the title of a section, without the number that puts it in order."""
    return _ORDER.sub("", folder.name, count=1).replace("_", " ").strip() or folder.name
