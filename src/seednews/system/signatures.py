"""Recognises binary files by their first bytes, for better error messages."""

from __future__ import annotations

__all__ = ["GZIP", "ZIP", "ZSTD", "kind_of"]

GZIP, ZIP, ZSTD = b"\x1f\x8b\x08", b"PK\x03\x04", b"\x28\xb5\x2f\xfd"
"""The first bytes of files that are compressed or packed."""

_KINDS = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (GZIP, "a file compressed by gzip"),
    (ZSTD, "a file compressed by Zstandard"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of Microsoft Office (such as .doc)"),
)
_GIF = (b"GIF87a", b"GIF89a")
# The names of entries are not compressed in a ZIP archive.
_ZIPPED = (
    (b"word/document.xml", "a Word document (.docx)"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
)


def kind_of(data: bytes) -> str | None:
    """The kind of a binary file; None if the bytes may be text or an e-book."""
    if data.startswith(_GIF) and b"\0" in data[6:13]:  # check the size, too, since a text may begin with these letters
        return "a GIF image"
    if data.startswith(ZIP):
        return _zipped(data)
    return next((kind for mark, kind in _KINDS if data.startswith(mark)), None)


def _zipped(data: bytes) -> str | None:
    if b"META-INF/container.xml" in data or b"application/epub+zip" in data[:100]:
        return None
    return next((kind for mark, kind in _ZIPPED if mark in data), "a ZIP archive")
