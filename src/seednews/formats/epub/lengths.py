"""How the page of an article says how long it is: numbers that every reader can read, and words where we know them."""

from __future__ import annotations

__all__ = ["grouped", "words_in"]

_WORDS = {
    "ca": "{} paraules",
    "da": "{} ord",
    "de": "{} Wörter",
    "en": "{} words",
    "es": "{} palabras",
    "fr": "{} mots",
    "it": "{} parole",
    "ja": "{}字",
    "nb": "{} ord",
    "nl": "{} woorden",
    "nn": "{} ord",
    "no": "{} ord",
    "pt": "{} palavras",
    "sv": "{} ord",
    "zh": "{}字",
}
"""A number of words from 2 on, by language: only those whose word for it does not change with the number, in whatever
unit :attr:`seednews.Article.word_count` counts there."""


def words_in(language: str | None) -> str | None:
    """The pattern by which a language tells a number of words; None where we do not know it."""
    return _WORDS.get((language or "").partition("-")[0].lower())


def grouped(number: int) -> str:
    """A number in figures, from five of them on in groups of three (ISO 80000-1, section 7.3.1)."""
    return str(number) if number < 10_000 else f"{number:,}".replace(",", "\u202f")
