"""Splits inputs into portions that can be processed independently."""

from __future__ import annotations

import hashlib
import os
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import PurePosixPath
from typing import IO, Literal, TypeAlias

import attrs

from seednews import formats
from seednews.errors import DependencyMissing, FileError, UnknownFormat, UsageError
from seednews.patterns import regex
from seednews.system import files
from seednews.system.files import STREAM
from seednews.system.streams import Compression, is_remote, open_input

__all__ = ["BROKEN_TAR", "NOT_REGULAR", "Kind", "Portion", "excluded", "is_packed", "plan"]

Kind: TypeAlias = Literal["files", "tar", "zip", "lines"]
"""How articles are stored in an input: as files, in a tar or zip archive, or as lines of JSON."""

_KINDS: dict[str, tuple[Kind, Compression]] = {
    ".tar": ("tar", ""),
    ".tar.gz": ("tar", "gz"),
    ".tgz": ("tar", "gz"),
    ".tar.zst": ("tar", "zst"),
    ".zip": ("zip", ""),
    ".jsonl": ("lines", ""),
    ".jsonl.gz": ("lines", "gz"),
    ".jsonl.zst": ("lines", "zst"),
    ".ndjson": ("lines", ""),
    ".ndjson.gz": ("lines", "gz"),
    ".ndjson.zst": ("lines", "zst"),
}


_ONE_FILE: tuple[Kind, Compression] = ("files", "")
_STANDARD_INPUT: tuple[Kind, Compression] = ("lines", "")


@attrs.frozen
class Portion:
    """Consecutive articles of one input. It is small, since it is sent to other processes."""

    number: int
    """Index among all portions, from 0."""
    source: str
    """Path or URL of the packed input; for files, the folder of `names`, or empty."""
    kind: Kind
    """How the articles are stored."""
    label: str
    """Short unique name of the input. Outputs are named after it."""
    compression: Compression = ""
    """Compression of the input."""
    names: tuple[str, ...] = ()
    """Files of the portion, relative to `source`."""
    offset: int = 0
    """Where the portion begins: a byte offset in a tar or in lines; the index of an entry in a zip."""
    first: int = 0
    """Index of its first article in the input, from 0."""
    below: str = ""
    """Subfolder for its output files, if other inputs may have the same names."""
    count: int | None = None
    """Number of articles; None if unknown, for a compressed stream, which is a single portion."""
    marked: tuple[int, ...] = ()
    """Indexes of articles whose names collide with earlier ones, ignoring case and suffix. The names of their outputs
    get a mark, so that they differ."""

    @property
    def key(self) -> str:
        """A digest of the portion. Equal keys mean the same articles of the same input."""
        return hashlib.sha256(repr(attrs.astuple(self)).encode("utf-8", "surrogatepass")).hexdigest()


def packing(name: str) -> tuple[Kind, Compression] | None:
    """How a file is packed, by its suffix; None if it is not packed."""
    name = name.lower()
    return next((packed for suffix, packed in _KINDS.items() if name.endswith(suffix)), None)


def is_packed(path: str) -> bool:
    """Whether an input contains several articles: a folder, or a packed file by its suffix."""
    return packing(path) is not None or (not is_remote(path) and files.is_folder(path))


def plan(
    inputs: Sequence[str],
    size: int,
    *,
    exclude: Sequence[str] = (),
    passed_over: Counter[str] | None = None,
    faults: list[FileError] | None = None,
) -> Iterator[Portion]:
    """Iterate over the portions of the inputs, in order.

    Args:
        inputs: Files, folders (read recursively in order of names, without hidden files), packed files and URLs;
            STREAM for standard input.
        size: Maximum number of articles in a portion.
        exclude: Patterns of files in folders to exclude, as in ``.gitignore``.
        passed_over: Counts, by suffix, the files in folders that are skipped because their suffix is unknown or they
            are no regular files.
        faults: The list to add errors of unreadable subfolders to, which are then skipped. Without it, they are
            raised.

    Raises:
        FileError: if an input cannot be read.
        UsageError: if a pattern is invalid.
        DependencyMissing: if there are patterns, but the package for them is not installed.
    """
    number = 0
    labels: Counter[str] = Counter()
    look = _Look(excluded(exclude), Counter() if passed_over is None else passed_over, faults)
    run: list[str] = []  # consecutive single files
    for path in [*inputs, None]:
        if path is not None and path != STREAM and not is_packed(path) and not is_remote(path):
            run.append(path)
            continue
        portions: list[Iterator[Portion]] = []
        if run:
            taken = _Taken()
            named = ((each, taken(each)) for each in tuple(run))
            portions.append(_files(Portion(0, "", "files", _label("files", labels)), named, size))
            run = []
        if path is not None:
            whole = _whole(path, _label(_stem(path), labels), alone=len(inputs) == 1)
            portions.append(_of(whole, size, look))
        for portion in (each for some in portions for each in some):
            yield attrs.evolve(portion, number=number)
            number += 1


def _whole(path: str, label: str, *, alone: bool) -> Portion:
    """A whole folder or packed input as one portion."""
    if path != STREAM and not is_remote(path) and files.is_folder(path):
        kind, compression = _ONE_FILE
    else:
        kind, compression = _STANDARD_INPUT if path == STREAM else packing(path) or _ONE_FILE
    return Portion(0, path, kind, label, compression, below="" if alone and kind == "files" else label)


def _of(whole: Portion, size: int, look: _Look) -> Iterator[Portion]:
    """The portions of one folder or packed input."""
    if whole.kind == "files" and is_remote(whole.source):
        yield attrs.evolve(whole, names=("",), count=1)
    elif whole.kind == "files":
        yield from _files(whole, _walk(whole.source, look), size)
    elif whole.source == STREAM or whole.compression:
        yield whole
    else:
        yield from _indexed(whole, size)


def _indexed(whole: Portion, size: int) -> Iterator[Portion]:
    """Portions of an input with random access. A damaged part is a portion, too; reading it reports the error."""
    last: Portion | None = None
    try:
        for portion in _INDEX[whole.kind](whole, size):
            if last is not None:
                yield last
            last = portion
    except Exception:  # noqa: BLE001 - archives can be damaged in ways that their readers do not foresee
        last = whole if last is None else attrs.evolve(last, count=None)
    if last is not None:
        yield last


def _stem(path: str) -> str:
    name = PurePosixPath(path.rstrip("/").replace(os.sep, "/")).name or "articles"
    if path == STREAM:
        return "standard-input"
    suffix = next((suffix for suffix in sorted(_KINDS, key=len, reverse=True) if name.lower().endswith(suffix)), "")
    return files.safe_name(name[: len(name) - len(suffix)] or name)


def _label(stem: str, labels: Counter[str]) -> str:
    """The stem, with a number if another input has the same."""
    labels[stem.casefold()] += 1
    number = labels[stem.casefold()]
    return stem if number == 1 else f"{stem}-{number}"


# -- files


Named: TypeAlias = tuple[str, bool]
"""The name of an article, and whether its output name collides with an earlier one."""


def _files(whole: Portion, names: Iterator[Named], size: int) -> Iterator[Portion]:
    first = 0
    while some := tuple(islice(names, size)):
        marked = tuple(number for number, (_, twin) in enumerate(some, first) if twin)
        names_only = tuple(name for name, _ in some)
        yield attrs.evolve(whole, names=names_only, first=first, count=len(some), marked=marked)
        first += len(some)


class _Taken:
    """Finds names that collide on some file systems, ignoring their suffixes."""

    def __init__(self) -> None:
        self.keys: set[int] = set()

    def __call__(self, name: str) -> bool:
        """Whether the name collides with an earlier one; records it. Stores digests to save memory."""
        key = int.from_bytes(hashlib.sha256(_plain(name).encode("utf-8", "surrogatepass")).digest()[:7])
        if key in self.keys:
            return True
        self.keys.add(key)
        return False


# Parts of a name that change in the output. Most names have none, and need no further work.
_ODD = regex(r'[<>:"\\|?*\x00-\x1f]|//|[. ](?:/|$)|(?:^|/)(?:\.|(?i:con|prn|aux|nul|com|lpt))')


def _plain(name: str) -> str:
    """The name of an output without suffix, as on a case-insensitive file system."""
    if _ODD.search(name):
        parts = PurePosixPath(name.replace("\\", "/")).with_suffix("").parts
        return "/".join(files.safe_name(part) for part in parts).casefold()
    stem, dot, suffix = name.rpartition(".")
    return (stem if dot and "/" not in suffix else name).casefold()


NOT_REGULAR = "not a regular file"
"""Stands for a suffix where files are counted that are skipped: pipes, sockets and broken links."""


@attrs.frozen
class _Look:
    """The settings for walking through folders, and the record of what is skipped."""

    excluded: Callable[[str], bool]
    passed_over: Counter[str]
    faults: list[FileError] | None

    def entries(self, root: str, below: str) -> list[os.DirEntry[str]]:
        """The entries of a folder, in order of names. Empty if there is an error and it is recorded."""
        try:
            return sorted(os.scandir(f"{root}/{below}" if below else root), key=lambda entry: entry.name)
        except OSError as fault:
            error = FileError(f"{root}/{below}" if below else root, fault.strerror or str(fault))
            if self.faults is None or not below:
                raise error from None
            self.faults.append(error)
            return []

    def kind(self, entry: os.DirEntry[str]) -> Literal["folder", "file"] | None:
        """What an entry is; None for a pipe, a link to a folder or a broken link, and if there is an error."""
        try:
            if entry.is_dir(follow_symlinks=False):
                return "folder"
            return "file" if entry.is_file() else None
        except OSError as fault:
            if entry.is_symlink():  # links in a circle are broken links, too
                return None
            error = FileError(entry.path, fault.strerror or str(fault))
            if self.faults is None:
                raise error from None
            self.faults.append(error)
            return None


def _walk(root: str, look: _Look) -> Iterator[Named]:
    """The articles in a folder and its subfolders. Links to folders are not followed, to avoid loops."""
    todo = [_Level(look.entries(root, ""), "")]
    while todo:
        level = todo[-1]
        entry = next(level.entries, None)
        if entry is None:
            todo.pop()
            continue
        name = f"{level.below}{entry.name}"
        kind = look.kind(entry)
        is_folder = kind == "folder"
        if entry.name.startswith(".") or look.excluded(f"{name}/" if is_folder else name):
            continue
        if is_folder:
            twin = level.folders(f"{entry.name}.x") or level.twin
            todo.append(_Level(look.entries(root, f"{name}/"), f"{name}/", twin=twin))
        elif kind == "file" and is_article(entry.name):
            yield name, level.articles(entry.name) or level.twin
        else:
            is_odd = kind is None and is_article(entry.name)
            look.passed_over[NOT_REGULAR if is_odd else PurePosixPath(name).suffix.lower() or "no suffix"] += 1


class _Level:
    """A folder during the walk."""

    def __init__(self, entries: Iterable[os.DirEntry[str]], below: str, *, twin: bool = False) -> None:
        self.entries = iter(entries)
        self.below = below
        self.twin = twin
        self.folders, self.articles = _Taken(), _Taken()  # only of this folder, to save memory


def is_article(name: str) -> bool:
    """Whether a file is an article, by its suffix."""
    try:
        formats.for_path(name)
    except UnknownFormat:
        return False
    return True


def excluded(patterns: Sequence[str]) -> Callable[[str], bool]:
    """A function that tells whether a path matches one of the patterns, as in ``.gitignore``. Raises UsageError."""
    if not patterns:
        return lambda _: False
    try:
        from pathspec import GitIgnoreSpec
    except ModuleNotFoundError:
        raise DependencyMissing("excluding files by patterns", "cli") from None
    try:
        return GitIgnoreSpec.from_lines(patterns).match_file
    except ValueError as fault:
        raise UsageError("exclude", str(fault)) from None


# -- packed inputs with random access


def _index_tar(whole: Portion, size: int) -> Iterator[Portion]:
    with open_input(whole.source, again=True) as stream:
        yield from _cut(whole, _tar_offsets(whole.source, stream), size)


BROKEN_TAR = (tarfile.TarError, ArithmeticError, EOFError, LookupError, RecursionError, ValueError)
"""Exceptions that tarfile raises for damaged archives, including damaged extended headers."""

Placed: TypeAlias = tuple[int, bool]
"""The offset of an article, and whether its output name collides with an earlier one."""


def _tar_offsets(path: str, stream: IO[bytes]) -> Iterator[Placed]:
    """The offset of each article in a tar."""
    taken = _Taken()
    offset: int | None = None
    try:
        with tarfile.open(fileobj=stream, mode="r:") as tar:
            while (member := next_member(tar)) is not None:
                tar.members.clear()  # type: ignore[attr-defined]  # otherwise all headers stay in memory
                offset = tar.offset
                if is_member(member):
                    yield member.offset, taken(member.name)
    except BROKEN_TAR as fault:
        if offset is None:
            raise FileError(path, f"is not a tar file: {fault}") from None
        yield offset, False  # truncated here; reading it reports the error
        return
    if offset is not None and stream.seek(0, os.SEEK_END) % tarfile.BLOCKSIZE:
        yield offset, False  # truncated in a header, which tarfile treats as the end


def next_member(tar: tarfile.TarFile) -> tarfile.TarInfo | None:
    """The next entry of a tar. Raises ReadError for a negative size, which tarfile would treat as the end."""
    member = tar.next()
    if member is not None and member.size < 0:
        raise tarfile.ReadError(f"the size of {member.name!r} is {member.size}")
    return member


def is_member(member: tarfile.TarInfo) -> bool:
    """Whether an entry of a tar is an article: a file that is not hidden and has a known suffix."""
    name = PurePosixPath(member.name).name
    return member.isfile() and not name.startswith(".") and is_article(name)


def _index_zip(whole: Portion, size: int) -> Iterator[Portion]:
    with open_input(whole.source, again=True) as stream:
        try:
            with zipfile.ZipFile(stream) as archive:
                entries = archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as fault:
            raise FileError(whole.source, f"is not a zip file: {fault}") from None
    taken = _Taken()
    found = ((index, taken(entry.filename)) for index, entry in enumerate(entries) if is_entry(entry))
    yield from _cut(whole, found, size)


def is_entry(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry of a zip is an article."""
    name = PurePosixPath(entry.filename).name
    return not entry.is_dir() and not name.startswith(".") and is_article(name)


def _index_lines(whole: Portion, size: int) -> Iterator[Portion]:
    with open_input(whole.source, again=True) as stream:
        yield from _cut(whole, _line_offsets(stream), size)


def _line_offsets(stream: IO[bytes]) -> Iterator[Placed]:
    offset = 0
    while line := stream.readline(_PIECE):
        start, is_blank = offset, line.isspace()
        offset += len(line)
        while len(line) == _PIECE and not line.endswith(b"\n") and (line := stream.readline(_PIECE)):
            is_blank = is_blank and line.isspace()
            offset += len(line)
        if not is_blank:
            yield start, False  # outputs are named by index, so names never collide


_PIECE = 1 << 20
"""Number of bytes of a line to keep in memory, since a line may have no end."""


def _cut(whole: Portion, placed: Iterable[Placed], size: int) -> Iterator[Portion]:
    """Portions of `size` articles each."""
    start = first = count = 0
    marked: list[int] = []
    for number, (offset, twin) in enumerate(placed):
        if number and number % size == 0:
            yield attrs.evolve(whole, offset=start, first=first, count=count, marked=tuple(marked))
            first, count, marked = number, 0, []
        if count == 0:
            start = offset
        count += 1
        if twin:
            marked.append(number)
    if count:
        yield attrs.evolve(whole, offset=start, first=first, count=count, marked=tuple(marked))


_INDEX: dict[Kind, Callable[[Portion, int], Iterator[Portion]]] = {
    "tar": _index_tar,
    "zip": _index_zip,
    "lines": _index_lines,
}
