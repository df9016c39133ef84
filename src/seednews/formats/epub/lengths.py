"""How the page of an article says how long it is: numbers that every reader can read, and words where we know them."""

from __future__ import annotations

from seednews.patterns import regex

__all__ = ["grouped", "is_length", "words_in"]

_WORDS = {
    "af": "{} woorde",
    "ar": "عدد الكلمات: {}",
    "az": "{} söz",
    "be": "Слоў: {}",
    "bg": "Думи: {}",
    "bn": "{} শব্দ",
    "bs": "Riječi: {}",
    "ca": "{} paraules",
    "cs": "Slov: {}",
    "da": "{} ord",
    "de": "{} Wörter",
    "el": "{} λέξεις",
    "en": "{} words",
    "es": "{} palabras",
    "et": "{} sõna",
    "eu": "{} hitz",
    "fa": "{} کلمه",
    "fi": "{} sanaa",
    "fr": "{} mots",
    "gl": "{} palabras",
    "he": "{} מילים",
    "hi": "{} शब्द",
    "hr": "Riječi: {}",
    "hu": "{} szó",
    "hy": "{} բառ",
    "id": "{} kata",
    "is": "{} orð",
    "it": "{} parole",
    "ja": "{}字",
    "ka": "{} სიტყვა",
    "kk": "{} сөз",
    "ko": "{}단어",
    "lt": "Žodžių: {}",
    "lv": "Vārdu skaits: {}",
    "mk": "Зборови: {}",
    "mr": "{} शब्द",
    "ms": "{} perkataan",
    "nb": "{} ord",
    "ne": "{} शब्द",
    "nl": "{} woorden",
    "nn": "{} ord",
    "no": "{} ord",
    "pl": "Słów: {}",
    "pt": "{} palavras",
    "ro": "Cuvinte: {}",
    "ru": "Слов: {}",
    "sk": "Slov: {}",
    "sl": "Besed: {}",
    "sv": "{} ord",
    "sw": "Maneno: {}",
    "th": "{} ตัวอักษร",
    "tr": "{} kelime",
    "uk": "Слів: {}",
    "ur": "الفاظ: {}",
    "vi": "{} chữ",
    "zh": "{}字",
}
"""A number of words from 2 on, by language, in whatever unit :attr:`seednews.Article.word_count` counts there.

Where the word changes with the number, as in Arabic or Polish, it stands before it, in a form that fits any number.
"""


def words_in(language: str | None) -> str | None:
    """The pattern by which a language tells a number of words; None where we do not know it."""
    return _WORDS.get((language or "").partition("-")[0].lower())


def grouped(number: int) -> str:
    """A number in figures, from five of them on in groups of three (ISO 80000-1, section 7.3.1)."""
    return str(number) if number < 10_000 else f"{number:,}".replace(",", "\u202f")


def is_length(words: str) -> bool:
    """Whether words are such a number of words, in whatever language: a page may have changed its own since."""
    return _NUMBER.sub("{}", words, count=1) in _PATTERNS


_NUMBER = regex("[0-9]+(?:\u202f[0-9]{3})*")
_PATTERNS = frozenset(_WORDS.values())
