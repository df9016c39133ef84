"""Checks whether a picture is complete, from its structure. It is not decoded."""

from __future__ import annotations

import zlib

__all__ = ["fault_of", "kind_of"]

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"

# The bitmap core media types of EPUB that every device supports, by their first bytes (PNG 1.2, section 3.1; JPEG, ISO
# 10918-1, annex B).
_KINDS = {_PNG: ("png", "image/png"), _JPEG: ("jpg", "image/jpeg")}


def kind_of(data: bytes) -> tuple[str, str] | None:
    """Suffix and media type of a picture in PNG or JPEG; None for anything else."""
    return next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), None)


def fault_of(data: bytes) -> str | None:
    """What is wrong with a picture in PNG or JPEG; None if it is complete."""
    return _png_fault(data) if data.startswith(_PNG) else _jpeg_fault(data)


def _png_fault(data: bytes) -> str | None:
    """PNG: a header with a size, then chunks with checksums up to the end (PNG 1.2, section 3.2)."""
    at, kinds = len(_PNG), []
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data):
            break
        if zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            return f"the checksum of its chunk {kind.decode('ascii', 'replace')} is wrong"
        kinds.append(kind)
        if len(kinds) == 1 and (kind != b"IHDR" or length != 13 or not all(_size(data[at + 8 : at + 16]))):
            return "its size is missing"
        if kind == b"IEND":
            return None if b"IDAT" in kinds else "it is empty"
        at = end
    return "it is truncated"


def _size(sides: bytes) -> tuple[int, int]:
    """Two numbers of the same length."""
    half = len(sides) // 2
    return int.from_bytes(sides[:half], "big"), int.from_bytes(sides[half:], "big")


_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a frame header, which contains the size of the picture (ISO 10918-1, table B.1)."""


def _jpeg_fault(data: bytes) -> str | None:
    """JPEG: segments with their lengths up to the scan, including a size, and an end marker."""
    at, has_size = 2, False
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return "it is not a sequence of segments"
        marker = data[at + 1]
        if marker == 0xFF:  # a marker may have any number of fill bytes before it
            at += 1
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        has_size |= marker in _FRAMES and length >= 8 and all(_size(data[at + 5 : at + 9]))
        at += 2 + length
        if marker == 0xDA:
            return _end_fault(data, at) if has_size else "its size is missing"
    return "it is truncated"


def _end_fault(data: bytes, at: int) -> str | None:
    """What is wrong after the header of the scan."""
    end = data.rfind(b"\xff\xd9")
    return None if end > at else "it is truncated"
