"""Opens files as byte streams: plain, gz or zst, local or remote (by fsspec)."""

from __future__ import annotations

import gzip
import io
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias, cast

from seednews.errors import DependencyMissing, FileError

__all__ = ["Compression", "compressed", "decompressed", "is_remote", "open_input", "open_zstd"]

Compression: TypeAlias = Literal["", "gz", "zst"]
"""Compression of a file: none, gzip (RFC 1952) or Zstandard (RFC 8878)."""

_LEVEL = {"gz": 6, "zst": 3}


def is_remote(path: str) -> bool:
    """Whether a path is a URL, such as ``s3://bucket/articles.tar``."""
    return "://" in path


@contextmanager
def open_input(path: str, *, again: bool = False) -> Iterator[IO[bytes]]:
    """Open a local or remote file for reading. Raises FileError if it cannot be opened or read.

    Args:
        path: Path or URL.
        again: Whether the file is read more than once; then a pipe is rejected.
    """
    try:
        if again:
            _refuse_pipe(path)
        with _open(path) as stream:
            yield stream
    except FileError:
        raise
    except (OSError, ValueError) as fault:
        raise FileError(path, (isinstance(fault, OSError) and fault.strerror) or str(fault)) from None


def _refuse_pipe(path: str) -> None:
    if not is_remote(path) and stat.S_ISFIFO(Path(path).stat().st_mode):
        raise FileError(path, "is a pipe, which cannot be read twice; pass its contents on standard input ('-')")


def _open(path: str) -> IO[bytes]:
    if not is_remote(path):
        return Path(path).open("rb")
    try:
        import fsspec
    except ModuleNotFoundError:
        raise DependencyMissing(f"reading {path.partition('://')[0]}:// addresses", "remote") from None
    try:
        return cast("IO[bytes]", fsspec.open(path, "rb").open())
    except (ValueError, ImportError) as fault:  # unknown protocol, or missing package
        raise FileError(path, str(fault)) from None


def open_zstd(stream: IO[bytes], mode: Literal["rb", "wb"]) -> IO[bytes]:
    """Compress or decompress a stream by Zstandard. Raises DependencyMissing if no module for it is installed."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ModuleNotFoundError:
        raise DependencyMissing("Zstandard (.zst)", "zst") from None
    options: dict[str, Any] = {} if mode == "rb" else {"level": _LEVEL["zst"]}
    return cast("IO[bytes]", zstd.open(stream, mode, **options))


@contextmanager
def decompressed(stream: IO[bytes], name: str, compression: Compression) -> Iterator[IO[bytes]]:
    """The decompressed stream. Raises FileError if it is truncated or not compressed in this way."""
    try:
        if not compression:
            yield stream
            return
        with gzip.GzipFile(fileobj=stream) if compression == "gz" else open_zstd(stream, "rb") as inner:
            yield io.BufferedReader(cast("Any", inner), 1 << 20)
    except (EOFError, gzip.BadGzipFile, zlib.error, _zstd_error()) as fault:
        raise FileError(name, f"cannot be decompressed: {fault}") from None


def _zstd_error() -> type[Exception]:
    """The exception class of Zstandard, if the module is loaded."""
    module = sys.modules.get("compression.zstd") or sys.modules.get("backports.zstd")
    return EOFError if module is None else cast("type[Exception]", module.ZstdError)


@contextmanager
def compressed(stream: IO[bytes], compression: Compression) -> Iterator[IO[bytes]]:
    """A stream that compresses. The output is reproducible: it has no file name and no time."""
    if not compression:
        yield stream
    elif compression == "gz":
        with gzip.GzipFile("", "wb", _LEVEL["gz"], stream, mtime=0) as inner:
            yield cast("IO[bytes]", inner)
    else:
        with open_zstd(stream, "wb") as inner:
            yield inner
