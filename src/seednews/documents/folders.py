"""Combines files and folders into an issue, and splits an issue into files."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from os import PathLike, fspath
from pathlib import Path
from typing import NamedTuple

import attrs

from seednews import formats
from seednews.diagnostics import Diagnostic
from seednews.errors import FileError, UnknownFormat, UsageError
from seednews.model import Article, Issue, Section
from seednews.patterns import regex
from seednews.system import files
from seednews.system.names import file_name

__all__ = ["Skipped", "gather", "named", "parts", "title_of_folder"]

_ORDER = regex(r"[0-9]{1,3}[-_. ]+(?=[^0-9])")
_DIGITS = regex(r"([0-9]+)")


class Skipped(NamedTuple):
    """A file in a folder that is not an article."""

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
    """Combine files and folders into an issue, in order.

    Files, including those directly in a folder, form a section without title. Each subfolder forms a section. Files in
    folders are skipped if they are empty or if their suffix is not that of a format.

    Args:
        inputs: Files and folders.
        title: Title of the issue. The id is made from title and day, so that it stays the same if the issue is made
            again.
        read: Reads the articles in a file: one, or several for a packed file.
        day: Date of the issue.
        excluded: Returns whether to exclude a path in a folder. The path of a folder ends with ``/``.
        skipped: The list to add skipped files to. Without it, the first such file raises an error.

    Raises:
        FileError: if a folder cannot be read. Errors of `read` are passed on.
        UsageError: if there is no article or no title, or if two articles have the same id.
    """
    if not title.strip():
        raise UsageError("title", "is blank; an issue requires a title")
    inputs = tuple(inputs)
    sections: list[Section] = []
    ids: dict[str, str] = {}
    for folder, members in groupby(_Walk(excluded, skipped).files(inputs), key=lambda each: each[0]):
        articles = []
        for _, path in members:
            for article in read(fspath(path)):
                _refuse_twin(ids, article.meta.id, fspath(path))
                articles.append(article)
        if articles:
            sections.append(Section(None if folder is None else _title_of_section(folder), articles))
    if not sections:
        raise UsageError(", ".join(fspath(each) for each in inputs), "contains no article")
    key = title if day is None else f"{title} {day.isoformat()}"
    return Issue(key, title, day, sections)


def parts(issue: Issue) -> Iterator[tuple[str, Article]]:
    """The articles of an issue in order, each with a path without suffix. The inverse of :func:`gather`.

    A section with a title becomes a folder. Numbers before the names keep the order.
    """
    loose = 0
    for number, section in enumerate(issue.sections, 1):
        folder = "" if section.title is None else f"{number:02d}-{_folder_of(section.title)}/"
        for place, article in enumerate(section.articles, 1):
            loose += not folder
            name = file_name(article.headline or "", article.meta.id or "article")
            yield f"{folder}{place if folder else loose:02d}-{name}", article


_LONGEST = 200
"""Maximum length of a folder name in bytes; file systems allow 255."""


def _folder_of(title: str) -> str:
    """The folder name for the title of a section, shortened if necessary."""
    return files.safe_name(title.encode()[:_LONGEST].decode(errors="ignore"))


def _refuse_twin(ids: dict[str, str], key: str | None, name: str) -> None:
    if key in ids:
        raise UsageError("ids", f"{ids[key]} and {name} have the same id {key!r}; ids must differ within an issue")
    if key is not None:
        ids[key] = name


@attrs.frozen
class _Walk:
    """A walk through files and folders."""

    excluded: Callable[[str], bool]
    skipped: list[Skipped] | None

    def files(self, inputs: Iterable[str | PathLike[str]]) -> Iterator[tuple[Path | None, Path]]:
        """The files, each with the folder of its section. Inputs that are not folders are never skipped."""
        for given in inputs:
            if not fspath(given):
                raise UsageError("an input", "has an empty name; pass a file or a folder")
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
                raise UsageError(str(entry), "is a folder inside a section; sections contain only files")

    def _entries(self, folder: Path, root: Path) -> list[Path]:
        """The folders and articles in a folder, in natural order, without hidden files."""
        try:
            found = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
        except OSError as fault:
            raise FileError(fspath(folder), fault.strerror or str(fault)) from None
        found.sort(key=lambda entry: [_key(part) for part in _DIGITS.split(entry.name.casefold())])
        wanted = (each for each in found if not self.excluded(_below(each, root)))
        return [entry for entry in wanted if entry.is_dir() or self._admits(entry)]

    def _admits(self, path: Path) -> bool:
        """Whether a file is an article. If not, and files must not be skipped, raises UsageError."""
        reason = _stranger(path)
        if reason is None:
            return True
        if self.skipped is None:
            raise UsageError(str(path), f"is not an article: {reason}; remove it from the folder, or exclude it")
        self.skipped.append(Skipped(path, reason))
        return False


def _below(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix()
    return f"{name}/" if path.is_dir() else name


def _stranger(path: Path) -> str | None:
    """Why a file in a folder is not an article; None if it may be one."""
    try:
        formats.for_path(path)
    except UnknownFormat:
        return f"unknown suffix {path.suffix}" if path.suffix else "no suffix"
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):  # reading a pipe would never end
            return "not a regular file"
        is_empty = about.st_size <= _FEW and not path.read_bytes().strip(_NOTHING)
    except OSError:  # reported when the file is read
        return None
    return "empty" if is_empty else None


_FEW = 64
_NOTHING = b" \t\r\n\f\xef\xbb\xbf\xff\xfe\0"
"""White space and byte-order marks. A file with only a few of these bytes counts as empty."""


def _key(part: str) -> tuple[int, int, str]:
    return (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part)


def title_of_folder(path: str | PathLike[str]) -> str:
    """The title of an issue, from the name of its folder."""
    return Path(path).resolve().name.replace("_", " ").strip() or "Untitled"


def _title_of_section(folder: Path) -> str:
    """The title of a section, from the name of its folder without the leading number."""
    return _ORDER.sub("", folder.name, count=1).replace("_", " ").strip() or folder.name


def named(diagnostics: Iterable[Diagnostic], name: str) -> Iterator[Diagnostic]:
    """The diagnostics of one of several documents, each with the name of its file."""
    for each in diagnostics:
        if each.source is not None and each.source.name is not None:
            yield each
        else:
            yield attrs.evolve(each, path=name if each.path is None else f"{name}: {each.path}")
