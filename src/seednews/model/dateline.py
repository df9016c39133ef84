"""The dateline at the head of a story: place, date and agency before the first sentence."""

from __future__ import annotations

import re

import attrs

__all__ = ["Dateline", "find_dateline"]

_PLACE = r"(?P<place>[^\W\d_][\w .,'’/-]{1,79}?)"
_DASH = r"(?:\s*[—–]\s*|\s+(?:--|-|_)\s+)"
# BERLIN, Sept 21 (Reuters) - ...  The agency in brackets makes the place sure, whatever its capitals.
_WITH_AGENCY = re.compile(rf"{_PLACE}\s*\((?P<agency>[\w .&/+-]{{2,40}})\){_DASH}")
# LONDON — ...  Without an agency only capitals tell a place from a sentence with a dash.
_CAPITALS = re.compile(
    r"(?P<place>[^\W\d_a-zß-öø-ÿ][^\W_a-zß-öø-ÿ.'’ -]{2,39}(?:, [\w. ]{2,30})?)(?P<agency>){0}" + _DASH
)


@attrs.frozen
class Dateline:
    """Where a dateline stands, and its parts. The text of the paragraph keeps it."""

    text: str
    """The whole dateline, without the dash that ends it. Example: ``BERLIN, Sept 21 (Reuters)``"""
    place: str
    """Place, with the date where it names one. Example: ``BERLIN, Sept 21``"""
    agency: str | None
    """The agency in brackets. Example: ``Reuters``"""
    end: int
    """Index in the paragraph of the first character behind the dash."""


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline that `paragraph` begins with, or None."""
    for pattern in (_WITH_AGENCY, _CAPITALS):
        found = pattern.match(paragraph)
        if found and _is_place(found["place"]) and _is_agency(found["agency"]):
            text = found.group().rstrip(" —–-_\t")
            return Dateline(text, found["place"].strip(), found["agency"], found.end())
    return None


def _is_place(place: str) -> bool:
    """A name has few words, and only its short ones (am, de, del) and months begin with a small letter."""
    words = [word for word, before in zip(place.split(), ["", *place.split()], strict=False) if not _is_month(before)]
    return len(words) <= 8 and not place[0].islower() and not any(len(each) > 3 and each[0].islower() for each in words)


def _is_month(before: str) -> bool:
    """Whether a word is the name of a month, small in many languages: the one behind a day (14 juin, 12 de marzo)."""
    return before.rstrip(".").isdigit() or before == "de"


def _is_agency(agency: str | None) -> bool:
    """A name or an abbreviation: a capital somewhere, or very short (dpa)."""
    return agency is None or not agency.islower() or len(agency) <= 4
