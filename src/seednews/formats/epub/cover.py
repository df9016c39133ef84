"""The cover of a book: a page of words, a picture that is drawn from them, or the caller's own picture.

The picture is drawn offline by resvg from a drawing in SVG, measured by HarfBuzz, in one font that comes as a package
(FiraGO, SIL Open Font License 1.1): no font of the system is asked, so every machine draws the same. Words in a script
that the font lacks are left out, and so are emoji among others; a book that is left without words gets its pattern
alone, never boxes in the place of letters.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import cycle
from os import PathLike, fspath
from pathlib import Path
from typing import TypeAlias
from unicodedata import category, normalize

import attrs

from seednews.errors import DependencyMissing, UsageError
from seednews.formats.epub.pictures import fault_of, kind_of
from seednews.formats.epub.volume import Story, Volume, title_of
from seednews.formats.shared.xhtml import Markup, element, empty, lines, text
from seednews.model import Direction
from seednews.prose.dates import written
from seednews.prose.language import direction_of
from seednews.system import files

__all__ = ["COVER", "MAX_PICTURE", "Cover", "Source", "Teaser", "Words", "cover_of", "imprint", "teasers"]

COVER = "cover"
"""Name of the cover page, and of the picture on it."""

MAX_PICTURE = 16 * 1024 * 1024
"""Largest picture that is taken for a cover: 16 MiB."""

Source: TypeAlias = str | bytes | PathLike[str]
"""``auto``, ``page``, ``drawn`` or ``none``; or a picture as its file or its bytes."""

_MOST_SECTIONS = 6
_MOST_HEADLINES = 6
"""Sections and headlines that a cover announces."""


@attrs.frozen
class Cover:
    """What stands before the first page."""

    picture: bytes | None = None
    """The picture in PNG or JPEG; None where the cover is a page of words."""
    suffix: str = "png"
    """Suffix of the picture's file, without the dot."""
    media_type: str = "image/png"
    """Media type of the picture."""
    is_own: bool = False
    """Whether it is the caller's picture, of which nobody knows what it shows."""

    @property
    def file(self) -> str:
        """Name of the picture's file."""
        return f"{COVER}.{self.suffix}"


def cover_of(volume: Volume, source: Source) -> Cover | None:
    """The cover that `source` asks for; None for none.

    Raises:
        DependencyMissing: where it is to be drawn, and what draws it is not installed.
        FileError: where the file of a picture cannot be read.
        UsageError: where a picture is neither PNG nor JPEG, or is damaged.
    """
    match source:
        case "auto":
            return Cover() if volume.issue is not None else None
        case "page":
            return Cover()
        case "none":
            return None
        case "drawn":
            return Cover(_drawn(volume))
        case bytes():
            return _own(source, "the picture")
        case str() | PathLike():
            return _own(files.read_bytes(source, MAX_PICTURE), fspath(source))
        case _:
            raise UsageError("cover", f"{source!r} is no picture: name its file, or give its bytes")


def _own(data: bytes, name: str) -> Cover:
    """The caller's own picture."""
    if (kind := kind_of(data)) is None:
        reason = f"{name} is neither PNG nor JPEG; a cover is one of these, or auto, page, drawn or none"
        raise UsageError("cover", reason)
    if (fault := fault_of(data)) is not None:
        raise UsageError("cover", f"{name} is a damaged picture: {fault}")
    suffix, media_type = kind
    return Cover(data, suffix, media_type, is_own=True)


@attrs.frozen
class Words:
    """Words on a page of the book, with what is known of them."""

    text: str
    """The words."""
    language: str | None = None
    """Their language, where they are those of an article."""
    direction: Direction | None = None
    """The direction in which they run."""
    day: date | None = None
    """The day that they say."""


@attrs.frozen
class Teaser:
    """What a cover announces of a section."""

    section: Words | None
    """Title of the section; None where the issue has no sections."""
    headlines: tuple[Words, ...]
    """Its first headlines."""

    @property
    def lines(self) -> tuple[Words, ...]:
        """All its words in their order."""
        return (*([] if self.section is None else [self.section]), *self.headlines)


def imprint(volume: Volume) -> list[Words]:
    """What a cover says below the title: the day of an issue; of one article the byline, the provider and the day."""
    day = [] if volume.day is None else [_day(volume.day, volume.languages[0])]
    if volume.issue is not None:
        return day
    (story,) = volume.stories
    return [*map(_words, filter(None, (story.article.byline, story.provider))), *day]


def teasers(volume: Volume) -> list[Teaser]:
    """What a cover announces: the sections of an issue, and in them the first headlines, as far as there is room."""
    if volume.issue is None:
        return []
    parts = volume.parts[:_MOST_SECTIONS]
    each = max(1, _MOST_HEADLINES // len(parts))
    return [
        Teaser(None if part.title is None else _words(part.title), tuple(map(_headline, part.stories[:each])))
        for part in parts
    ]


def _words(words: str) -> Words:
    return Words(words, direction=direction_of(words))


def _day(day: date, language: str) -> Words:
    words = written(day, language)
    return Words(words, direction=direction_of(words), day=day)


def _headline(story: Story) -> Words:
    return Words(title_of(story.article), story.article.meta.language, story.direction)


# -- the drawing, in units of which the page has 1200 by 1600

_WIDTH, _HEIGHT = 1200, 1600
_MARGIN = 96
_INNER = _WIDTH - 2 * _MARGIN
_GUTTER = 48
_LEADING = 1.2
_LONGEST = 400
"""Characters of which more can never fit."""
_COLUMNS_FROM = 1300
"""Words end above this, so that columns always show."""
_INK, _PAPER, _GREY = "#111111", "#ffffff", "#c8c8c8"


def _drawn(volume: Volume) -> bytes:
    """The picture in PNG, three units wide to four high, in black and grey on white: many devices have no more."""
    try:
        import resvg_py

        font = _font()
    except ModuleNotFoundError:
        raise DependencyMissing("a drawn cover", "cover") from None
    with tempfile.TemporaryDirectory(prefix="seednews-") as folder:  # resvg takes fonts as files alone
        path = Path(folder) / "font.ttf"
        path.write_bytes(font.data)
        drawing = _drawing(volume, font)
        return resvg_py.svg_to_bytes(drawing, skip_system_fonts=True, font_files=[str(path)], background=_PAPER)


class _Font:
    """FiraGO Bold: Latin, Greek, Cyrillic, Georgian, Arabic, Hebrew, Thai and Devanagari."""

    family = "FiraGO"

    def __init__(self) -> None:
        import pymupdf_fonts
        import uharfbuzz

        self.data: bytes = pymupdf_fonts.myfont("figbo")
        self._harfbuzz = uharfbuzz
        face = uharfbuzz.Face(self.data)
        self._face = uharfbuzz.Font(face)
        self._letters = frozenset(face.unicodes)
        self._em = face.upem

    def fitted(self, words: str) -> str:
        """The words in letters that it has, or nothing where it lacks one of them.

        Spaces of every width are spaces; forms such as full-width digits become the plain ones; emoji and other
        pictures among the words are left out.
        """
        pieces = [self._piece(each) for each in normalize("NFC", words)]
        return "" if None in pieces else " ".join("".join(filter(None, pieces)).split())

    def _piece(self, char: str) -> str | None:
        if ord(char) in self._letters or category(char) == "Cf":
            return char
        plain = normalize("NFKC", char)
        if all(ord(each) in self._letters for each in plain):
            return plain
        if category(char) in _SPACES:
            return " "
        return "" if category(char) in _PICTURES or char in _SELECTORS or ord(char) in _EMOJI else None

    def width(self, words: str) -> float:
        """How wide `words` come out at the size 1, joined and stacked as their script is."""
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(words)
        buffer.guess_segment_properties()
        self._harfbuzz.shape(self._face, buffer)
        return float(sum(each.x_advance for each in buffer.glyph_positions) / self._em)


_SPACES = frozenset({"Zs", "Zl", "Zp", "Cc"})
_PICTURES = frozenset({"So", "Sk", "Co", "Me"})
"""Categories of emoji, of the signs that colour and frame them, and of characters of a house's own."""
_EMOJI = range(0x1F000, 0x1FC00)
"""Where emoji stand, those too that are younger than Python's tables."""
_SELECTORS = "\ufe0e\ufe0f"
"""What chooses between the two forms of an emoji."""


@cache
def _font() -> _Font:
    return _Font()


def _drawing(volume: Volume, font: _Font) -> str:
    """The cover in SVG: title and date, a rule, what is in it, and columns of type that no two issues share."""
    sheet = _Sheet(font, rtl=volume.direction == "rtl")
    sheet.words(volume.title, 132, 4)
    for words in imprint(volume):
        sheet.words(words.text, 52, 1)
    sheet.rule()
    for words in (each for teaser in teasers(volume) for each in teaser.lines):
        sheet.words(words.text, 58, 2)
    sheet.columns(volume.guid)
    size = {"xmlns": "http://www.w3.org/2000/svg", "width": str(_WIDTH), "height": str(_HEIGHT)}
    return lines("svg", [lines("g", sheet.shapes, {"font-family": font.family, "font-weight": "700"})], size)


class _Sheet:
    """A page that fills up from its head."""

    def __init__(self, font: _Font, *, rtl: bool) -> None:
        self.shapes: list[Markup] = []
        self._font = font
        self._rtl = rtl
        self._y = 120.0

    def words(self, words: str, size: int, most: int) -> None:
        """Words in the largest type in which they fit into that many rows, from `size` down to its half.

        What does not fit even so is cut; what the font has no letters for, or the sheet no room, is left out.
        """
        if len(words) > _LONGEST:
            words = f"{words[:_LONGEST]}…"
        if not (words := self._font.fitted(words)):
            return
        rows = _broken(words.split(), self._font, _INNER / size)
        least = size // 2
        while size > least and (len(rows) > most or " ".join(rows) != " ".join(words.split())):
            size -= 4
            rows = _broken(words.split(), self._font, _INNER / size)
        if len(rows) > most:
            rows = [*rows[: most - 1], _cut(rows[most - 1], self._font, _INNER / size)]
        if self._y + len(rows) * size * _LEADING > _COLUMNS_FROM:
            return
        for row in rows:
            self._y += size * _LEADING
            self.shapes.append(self._row(row, size))
        self._y += size * 0.4

    def _row(self, words: str, size: int) -> Markup:
        """A row of type, at the margin at which its script begins."""
        place = {"x": str(_MARGIN), "y": f"{self._y:.0f}", "font-size": str(size), "fill": _INK}
        if self._rtl:  # what resvg knows of direction, it knows from the characters
            words = f"\u200f{words}\u200f"
            place |= {"x": str(_WIDTH - _MARGIN), "text-anchor": "end"}
        return element("text", text(words), place)

    def rule(self) -> None:
        """A thick line."""
        self._y += 30
        self._bar(_MARGIN, self._y, _INNER, 12, _INK)
        self._y += 30

    def columns(self, key: str) -> None:
        """Grey lines in three columns, as of a page seen from afar, in paragraphs that the digest of `key` shapes."""
        numbers = cycle(hashlib.sha256(key.encode()).digest())
        width = (_INNER - 2 * _GUTTER) / 3
        for column in range(3):
            left = _MARGIN + column * (width + _GUTTER)
            y, rest = self._y + 60, 0
            while y < _HEIGHT - _MARGIN:
                rest = rest - 1 if rest else 3 + next(numbers) % 6
                long = width if rest else width * (0.25 + next(numbers) / 400)
                self._bar(left + width - long if self._rtl else left, y, long, 14, _GREY)
                y += 30 if rest else 52

    def _bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        values = (f"{value:.0f}" for value in (x, y, width, height))
        place = dict(zip(("x", "y", "width", "height"), values, strict=True))
        self.shapes.append(empty("rect", {**place, "fill": colour}))


def _broken(words: Sequence[str], font: _Font, width: float) -> list[str]:
    """Words in rows of that width."""
    rows: list[str] = []
    for word in (piece for each in words for piece in _pieces(each, font, width)):
        if rows and font.width(f"{rows[-1]} {word}") <= width:
            rows[-1] = f"{rows[-1]} {word}"
        else:
            rows.append(word)
    return rows


def _cut(row: str, font: _Font, width: float) -> str:
    """A row that ends with an ellipsis, since more would follow."""
    row = row[:-2]
    while font.width(f"{row}…") > width:  # what went may have been marks, which take no room
        row = row[:-1]
    return f"{row}…"


def _pieces(word: str, font: _Font, width: float) -> Iterator[str]:
    """A word, or what there is room for at a time of one that is wider than a row, as a clause of Thai may be."""
    piece = ""
    for each in word:
        if piece and font.width(piece + each) > width and category(each)[0] != "M":  # marks stay with their letter
            yield piece
            piece = ""
        piece += each
    yield piece
