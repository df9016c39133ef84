"""The length of an article on its page: numbers, with words for the units in the languages that have them here."""

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
"""A number of words (from 2), by language, in the unit that :attr:`seednews.Article.word_count` counts.

If the form of the word depends on the number, as in Arabic or Polish, the word is before the number, in a form that
fits any number.
"""


def words_in(language: str | None) -> str | None:
    """The pattern for a number of words in a language; None if there is none."""
    return _WORDS.get((language or "").partition("-")[0].lower())


def grouped(number: int) -> str:
    """A number with groups of three digits, if it has five digits or more (ISO 80000-1, section 7.3.1)."""
    return str(number) if number < 10_000 else f"{number:,}".replace(",", "\u202f")


def is_length(words: str) -> bool:
    """Whether a text is a number of words in any language; the language of a page may have been changed."""
    return _NUMBER.sub("{}", words, count=1) in _PATTERNS


_NUMBER = regex("[0-9]+(?:\u202f[0-9]{3})*")
_PATTERNS = frozenset(_WORDS.values())
