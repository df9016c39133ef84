"""Labels of the parts of a book in its language, for buttons and for screen readers."""

from __future__ import annotations

import attrs

__all__ = ["Labels", "labels_in"]

_LABELS = {
    "ar": ("الغلاف", "المحتويات"),
    "bg": ("Корица", "Съдържание"),
    "bn": ("প্রচ্ছদ", "সূচিপত্র"),
    "ca": ("Coberta", "Sumari"),
    "cs": ("Obálka", "Obsah"),
    "da": ("Omslag", "Indhold"),
    "de": ("Umschlag", "Inhalt"),
    "el": ("Εξώφυλλο", "Περιεχόμενα"),
    "en": ("Cover", "Contents"),
    "es": ("Portada", "Contenido"),
    "et": ("Kaas", "Sisukord"),
    "fa": ("جلد", "فهرست"),
    "fi": ("Kansi", "Sisällys"),
    "fr": ("Couverture", "Sommaire"),
    "he": ("שער", "תוכן העניינים"),
    "hi": ("आवरण", "विषय-सूची"),
    "hr": ("Naslovnica", "Sadržaj"),
    "hu": ("Borító", "Tartalom"),
    "id": ("Sampul", "Daftar isi"),
    "it": ("Copertina", "Sommario"),
    "ja": ("表紙", "目次"),
    "ko": ("표지", "목차"),
    "lt": ("Viršelis", "Turinys"),
    "lv": ("Vāks", "Saturs"),
    "nb": ("Omslag", "Innhold"),
    "nl": ("Omslag", "Inhoud"),
    "nn": ("Omslag", "Innhald"),
    "no": ("Omslag", "Innhold"),
    "pl": ("Okładka", "Spis treści"),
    "pt": ("Capa", "Sumário"),
    "ro": ("Copertă", "Cuprins"),
    "ru": ("Обложка", "Содержание"),
    "sk": ("Obálka", "Obsah"),
    "sl": ("Naslovnica", "Vsebina"),
    "sv": ("Omslag", "Innehåll"),
    "th": ("ปก", "สารบัญ"),
    "tr": ("Kapak", "İçindekiler"),
    "uk": ("Обкладинка", "Зміст"),
    "ur": ("سرورق", "فہرست"),
    "vi": ("Bìa", "Mục lục"),
    "zh": ("封面", "目录"),
    "zh-hant": ("封面", "目錄"),
    "zh-hk": ("封面", "目錄"),
    "zh-tw": ("封面", "目錄"),
}


@attrs.frozen
class Labels:
    """The labels of the pages of a book."""

    language: str
    """Language of these words."""
    cover: str
    """Label of the cover page."""
    contents: str
    """Label of the contents."""


def labels_in(language: str) -> Labels:
    """The labels in a language, or in English if there are none."""
    pieces = language.lower().split("-")
    for length in range(min(2, len(pieces)), 0, -1):
        if words := _LABELS.get("-".join(pieces[:length])):
            return Labels(language, *words)
    return Labels("en", *_LABELS["en"])
