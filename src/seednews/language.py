"""Which language words are in, and which way they run: the public face of :mod:`seednews.prose.language`."""

from seednews.prose.language import (
    LOOKED_AT,
    THRESHOLD,
    Detected,
    detect,
    detect_in,
    direction_by_tag,
    direction_in,
    direction_of,
)

__all__ = [
    "LOOKED_AT",
    "THRESHOLD",
    "Detected",
    "detect",
    "detect_in",
    "direction_by_tag",
    "direction_in",
    "direction_of",
]
