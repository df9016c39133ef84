"""Detects the language and the writing direction of a text or an article."""

from seednews.model import Article
from seednews.prose.language import (
    LOOKED_AT,
    THRESHOLD,
    Detected,
    Direction,
    detect,
    direction_by_tag,
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


def detect_in(article: Article) -> Detected:
    """Detect the language and the direction of an article, including its headline."""
    return detect(_head_of(article))


def direction_in(article: Article) -> Direction:
    """Detect only the direction of an article. Faster than :func:`detect_in`."""
    return direction_of(_head_of(article))


def _head_of(article: Article) -> str:
    """The beginning of the article's text, as much as detection looks at."""
    words: list[str] = []
    left = LOOKED_AT
    for text in article.texts():
        words.append(text[:left])
        left -= len(text) + 1
        if left <= 0:
            break
    return "\n".join(words)
