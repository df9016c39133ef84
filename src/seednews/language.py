"""Which language words are in, and which way they run: of a text, or of an article."""

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
    """The language and the direction of an article's words, from the headline on."""
    return detect(_head_of(article))


def direction_in(article: Article) -> Direction:
    """The direction alone of an article's words, which takes no look at languages."""
    return direction_of(_head_of(article))


def _head_of(article: Article) -> str:
    """As much of an article's words as is looked at."""
    words: list[str] = []
    left = LOOKED_AT
    for text in article.texts():
        words.append(text[:left])
        left -= len(text) + 1
        if left <= 0:
            break
    return "\n".join(words)
