"""The cover of a book: a picture drawn from its words, a page of words, or the caller's picture.

resvg draws the picture from SVG, and HarfBuzz measures the words. The fonts are packages under the SIL Open Font
License 1.1: FiraGO, and Noto Sans CJK if the extra ``cover-cjk`` is installed. Fonts of the system are not used, so the
picture is the same on every machine. If no font has the letters of the title, the cover is a page of words. Other words
without a font, and emoji, are left out.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from functools import cache, lru_cache
from itertools import cycle
from os import PathLike, fspath
from pathlib import Path
from typing import TypeAlias
from unicodedata import category, normalize

import attrs

from seednews.errors import DependencyMissing, UsageError
from seednews.formats.epub.pictures import fault_of, kind_of
from seednews.formats.epub.volume import Part, Story, Volume, title_of
from seednews.formats.shared.xhtml import Markup, element, empty, lines, text
from seednews.model import Direction
from seednews.prose.dates import written
from seednews.prose.language import direction_of
from seednews.system import files

__all__ = ["COVER", "MAX_PICTURE", "Cover", "Source", "Teaser", "Words", "can_draw", "cover_of", "imprint", "teasers"]

COVER = "cover"
"""Name of the cover page, and of its picture."""

MAX_PICTURE = 16 * 1024 * 1024
"""Maximum size of the caller's picture, in bytes: 16 MiB."""

Source: TypeAlias = str | bytes | PathLike[str]
"""``auto``, ``page``, ``drawn`` or ``none``; or a picture, as a file or as bytes.

For an issue, ``auto`` means ``drawn`` if the extra is installed, otherwise ``page``. For an article, it means ``none``.
"""

_MOST_SECTIONS = 6
_MOST_HEADLINES = 6
"""Maximum numbers of sections and of headlines on a cover."""


@attrs.frozen
class Cover:
    """The cover."""

    picture: bytes | None = None
    """The picture in PNG or JPEG; None if the cover is a page of words."""
    suffix: str = "png"
    """Suffix of the picture's file, without the dot."""
    media_type: str = "image/png"
    """Media type of the picture."""
    is_own: bool = False
    """Whether the picture is the caller's, so that its content is unknown."""

    @property
    def file(self) -> str:
        """Name of the picture's file."""
        return f"{COVER}.{self.suffix}"


def cover_of(volume: Volume, source: Source) -> Cover | None:
    """The cover for the option `source`; None for no cover.

    Raises:
        DependencyMissing: if it must be drawn, and the extra for that is not installed.
        FileError: if the file of a picture cannot be read.
        UsageError: if a picture is neither PNG nor JPEG, or is damaged.
    """
    match source:
        case "auto":
            if volume.issue is None:
                return None
            return Cover(_drawn(volume)) if can_draw() else Cover()
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
            raise UsageError("cover", f"expected the path or the bytes of a picture, got {source!r}")


def can_draw() -> bool:
    """Whether the extra that draws covers is installed."""
    try:
        _fonts()
    except DependencyMissing:
        return False
    return True


def _own(data: bytes, name: str) -> Cover:
    """The caller's picture."""
    if (kind := kind_of(data)) is None:
        reason = f"{name} is not a PNG or JPEG picture; expected one, or auto, page, drawn or none"
        raise UsageError("cover", reason)
    if (fault := fault_of(data)) is not None:
        raise UsageError("cover", f"{name} is a damaged picture: {fault}")
    suffix, media_type = kind
    return Cover(data, suffix, media_type, is_own=True)


@attrs.frozen
class Words:
    """Words on a page of the book, with their properties."""

    text: str
    """The words."""
    language: str | None = None
    """Their language, if they are from an article."""
    direction: Direction | None = None
    """Their direction."""
    day: date | None = None
    """The date that they state, if any."""


@attrs.frozen
class Teaser:
    """What the cover shows of a section."""

    section: Words | None
    """Title of the section; None if the issue has no sections."""
    headlines: tuple[Words, ...]
    """The first headlines."""
    summary: Words | None = None
    """The standfirst of the first article."""

    @property
    def lines(self) -> tuple[Words, ...]:
        """All words, in order."""
        return (*([] if self.section is None else [self.section]), *self.headlines)


def imprint(volume: Volume) -> list[Words]:
    """The words below the title: for an issue, its date; for an article, byline, provider and date."""
    day = [] if volume.day is None else [_day(volume.day, volume.languages[0])]
    if volume.issue is not None:
        return day
    (story,) = volume.stories
    return [*map(_words, filter(None, (story.article.byline, story.provider))), *day]


def teasers(volume: Volume) -> list[Teaser]:
    """What the cover shows: the sections of an issue and their first headlines, as far as there is space."""
    if volume.issue is None:
        return []
    parts = volume.parts[:_MOST_SECTIONS]
    each = max(1, _MOST_HEADLINES // (len(parts) + (len(parts) > 1)))
    return [_teaser(part, each) for part in parts]


def _teaser(part: Part, most: int) -> Teaser:
    first = part.stories[0].article
    return Teaser(
        None if part.title is None else _words(part.title),
        tuple(map(_headline, part.stories[:most])),
        None if first.standfirst is None else attrs.evolve(_headline(part.stories[0]), text=first.standfirst),
    )


def _words(words: str) -> Words:
    return Words(words, direction=direction_of(words))


def _day(day: date, language: str) -> Words:
    words = written(day, language)
    return Words(words, direction=direction_of(words), day=day)


def _headline(story: Story) -> Words:
    return Words(title_of(story.article), story.article.meta.language, story.direction)


# -- the drawing, 1200 units wide and 1600 high

_WIDTH, _HEIGHT = 1200, 1600
_MARGIN = 84
_INNER = _WIDTH - 2 * _MARGIN
_LEADING = 1.2
_LONGEST = 400
"""Number of characters that never fit."""
_BAND = 1390
"""The words end above this; the coloured band is below. It distinguishes the issues of a paper at a distance."""
_INK, _PAPER, _RULE = "#111111", "#ffffff", "#8a8a8a"
_ACCENTS = ("#7a1f1f", "#1f3f6b", "#1d5a40", "#5a2f6b", "#6b4a14", "#14545e")
"""Colours of the band, one per paper. They are dark on grey screens, too."""


def _drawn(volume: Volume) -> bytes | None:
    """The picture in PNG, 3:4; None if no font has the letters of the title."""
    fonts = _fonts()
    drawing = _drawing(volume, fonts)
    return None if drawing is None else _painted(drawing, fonts)


@lru_cache(4)
def _painted(drawing: str, fonts: tuple[_Font, ...]) -> bytes:
    """Draw a picture. Some are cached, because a book is often written more than once."""
    import resvg_py

    with tempfile.TemporaryDirectory(prefix="seednews-") as folder:  # resvg only accepts fonts as files
        paths = [font.file(Path(folder)) for font in fonts if font.family in drawing]
        return resvg_py.svg_to_bytes(drawing, skip_system_fonts=True, font_files=paths, background=_PAPER)


class _Font:
    """A font, with the characters that it has."""

    def __init__(self, family: str, data: bytes, path: str | None = None) -> None:
        import uharfbuzz

        self.family = family
        self._data = data
        self._path = path
        self._harfbuzz = uharfbuzz
        face = uharfbuzz.Face(data)
        self._face = uharfbuzz.Font(face)
        self._letters = frozenset(face.unicodes)
        self._em = face.upem

    def file(self, folder: Path) -> str:
        """Path of its file. A font that is not a file is written to `folder`."""
        if self._path is not None:
            return self._path
        path = folder / f"{self.family}.ttf"
        path.write_bytes(self._data)
        return str(path)

    def fitted(self, words: str) -> str:
        """The words in characters that the font has; empty if it lacks one of them.

        Spaces of any width become plain spaces, and full-width digits and the like become plain ones. Emoji and other
        pictographs are left out.
        """
        pieces = [self._piece(each) for each in normalize("NFC", words)]
        return "" if None in pieces else " ".join("".join(filter(None, pieces)).split())

    def _piece(self, char: str) -> str | None:
        if category(char) in _SPACES:
            return " "
        if ord(char) in self._letters or category(char) == "Cf":
            return char
        plain = normalize("NFKC", char)
        if all(ord(each) in self._letters for each in plain):
            return plain
        return "" if category(char) in _PICTURES or char in _SELECTORS or ord(char) in _EMOJI else None

    def width(self, words: str) -> float:
        """Width of `words` at font size 1, shaped by HarfBuzz."""
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(words)
        buffer.guess_segment_properties()
        self._harfbuzz.shape(self._face, buffer)
        return float(sum(each.x_advance for each in buffer.glyph_positions) / self._em)


_SPACES = frozenset({"Zs", "Zl", "Zp", "Cc"})
_PICTURES = frozenset({"So", "Sk", "Co", "Me"})
"""Categories of emoji, of modifiers for them, and of private-use characters."""
_EMOJI = range(0x1F000, 0x1FC00)
"""Ranges of emoji, including those that are newer than Python's Unicode data."""
_SELECTORS = "\ufe0e\ufe0f"
"""Variation selectors."""


@cache
def _fonts() -> tuple[_Font, ...]:
    """The installed fonts, in the order in which they are tried. Raises DependencyMissing if there is none.

    FiraGO Bold covers Latin, Greek, Cyrillic, Georgian, Arabic, Hebrew, Thai and Devanagari; Noto Sans CJK covers
    Chinese, Japanese and Korean.
    """
    try:
        import pymupdf_fonts
        import resvg_py  # noqa: F401 - what paints is asked for here, before anything is drawn

        fonts = [_Font("FiraGO", pymupdf_fonts.myfont("figbo"))]
    except ModuleNotFoundError:
        raise DependencyMissing("a drawn cover", "cover") from None
    with suppress(ModuleNotFoundError):
        import noto_cjk_sans_jp_bold

        path = Path(str(noto_cjk_sans_jp_bold.FONT_PATH))
        fonts.append(_Font("Noto Sans CJK JP", path.read_bytes(), str(path)))
    return tuple(fonts)


_FEW = 4
"""Up to this many lines, there is space for the standfirst of the first article."""


def _drawing(volume: Volume, fonts: Sequence[_Font]) -> str | None:
    """The cover in SVG: the name of the paper, the date, the contents, and a band that differs for each issue."""
    issue, announced = volume.issue, teasers(volume)
    paper = volume.title if issue is None else issue.meta.series or issue.title
    sheet = _Sheet(fonts, _ACCENTS[_digest(paper)[0] % len(_ACCENTS)], rtl=volume.direction == "rtl")
    if not (sheet.heading(volume.title) if issue is None else sheet.masthead(volume.title)):
        return None
    for words in imprint(volume):
        sheet.words(words.text, 46, 2, centred=issue is not None)
    if issue is not None:
        sheet.rule(3)
    has_room = sum(len(teaser.lines) for teaser in announced) <= _FEW
    for number, teaser in enumerate(announced):
        sheet.teaser(teaser, leads=number == 0, has_room=has_room)
    sheet.band(volume.guid, "" if volume.day is None else str(volume.day.day))
    size = {"xmlns": "http://www.w3.org/2000/svg", "width": str(_WIDTH), "height": str(_HEIGHT)}
    return lines("svg", [lines("g", sheet.shapes, {"font-weight": "700"})], size)


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


class _Sheet:
    """A page that is filled from the top."""

    def __init__(self, fonts: Sequence[_Font], colour: str, *, rtl: bool) -> None:
        self.shapes: list[Markup] = []
        self._fonts = fonts
        self._colour = colour
        self._rtl = rtl
        self._y = 70.0

    def masthead(self, title: str) -> bool:
        """The name of a paper between two rules, in one row if it fits. Returns whether a font has its letters."""
        self.rule(14)
        self._y += 20
        stands = self.words(title, 160, 1, centred=True, cut=False) or self.words(title, 120, 3, centred=True)
        self.rule(3)
        return stands

    def heading(self, title: str) -> bool:
        """The title of a single article. Returns whether a font has its letters."""
        self.rule(14)
        self._y += 20
        stands = self.words(title, 120, 7)
        self.rule(3)
        return stands

    def teaser(self, teaser: Teaser, *, leads: bool, has_room: bool) -> None:
        """A section with its headlines. The first headline of the page is the largest. Draws nothing if none fits."""
        before, shapes = self._y, len(self.shapes)
        if teaser.section is not None:
            self._y += 8
            self.words(teaser.section.text, 38, 1, fill=self._colour)
        first, *others = teaser.headlines
        stands = self.words(first.text, (100 if has_room else 84) if leads else 50, 5 if leads else 2)
        if leads and has_room and teaser.summary is not None:
            self.words(teaser.summary.text, 44, 5)
        for headline in others:
            stands |= self.words(headline.text, 50, 2)
        if not stands:
            self._y = before
            del self.shapes[shapes:]
        elif self._y < _BAND - 90:
            self.rule(2, _RULE)

    def words(
        self, words: str, size: int, most: int, *, fill: str = _INK, centred: bool = False, cut: bool = True
    ) -> bool:
        """Draw words in at most `most` rows, as large as they fit, between half of `size` and `size`.

        Words that do not fit are cut or left out. They are also left out if no font has their letters, or if the page
        is full. Returns whether they were drawn.
        """
        if len(words) > _LONGEST:
            words = f"{words[:_LONGEST]}…"
        font, words = next(((font, fitted) for font in self._fonts if (fitted := font.fitted(words))), (None, ""))
        if font is None:
            return False
        size, rows = _set(words, font, size, most)
        if len(rows) > most:
            if not cut:
                return False
            rows = [*rows[: most - 1], _cut(rows[most - 1], font, _INNER / size)]
        if self._y + len(rows) * size * _LEADING > _BAND - 30:
            return False
        for row in rows:
            self._y += size * _LEADING
            self.shapes.append(self._row(row, font, size, fill, centred=centred))
        self._y += size * 0.35
        return True

    def _row(self, words: str, font: _Font, size: int, fill: str, *, centred: bool) -> Markup:
        """A row of words, centred, or at the margin where its script begins."""
        place = {"x": str(_MARGIN), "y": f"{self._y:.0f}", "font-family": font.family, "font-size": str(size)}
        if self._rtl:  # resvg only determines direction from characters
            words = f"\u200f{words}\u200f"
            place |= {"x": str(_WIDTH - _MARGIN), "text-anchor": "end"}
        if centred:
            place |= {"x": str(_WIDTH // 2), "text-anchor": "middle"}
        return element("text", text(words), {**place, "fill": fill})

    def rule(self, height: float, colour: str = _INK) -> None:
        """A line from margin to margin."""
        self._y += 14
        self._shape("rect", colour, x=_MARGIN, y=self._y, width=_INNER, height=height)
        self._y += height

    def band(self, key: str, number: str) -> None:
        """A band of colour at the foot: the day of the month, and a pattern of dots from the digest of `key`."""
        self._shape("rect", self._colour, x=0, y=_BAND, width=_WIDTH, height=_HEIGHT - _BAND)
        sizes = cycle(_digest(key))
        room = 250 if number else 0
        for column in range((_INNER - room) // 44):
            x = _MARGIN + 22 + column * 44 + (0 if self._rtl else room)
            for row in range(4):
                radius = 3 + next(sizes) % 17
                self._shape("circle", _PAPER, cx=x, cy=_BAND + 36 + row * 46, r=radius)
        if number:
            place = {"x": str(_MARGIN), "y": str(_HEIGHT - 46), "font-family": self._fonts[0].family}
            place |= {"x": str(_WIDTH - _MARGIN), "text-anchor": "end"} if self._rtl else {}
            self.shapes.append(element("text", text(number), {**place, "font-size": "170", "fill": _PAPER}))

    def _shape(self, name: str, colour: str, **values: float) -> None:
        self.shapes.append(empty(name, {**{key: f"{value:.0f}" for key, value in values.items()}, "fill": colour}))


def _set(words: str, font: _Font, size: int, most: int) -> tuple[int, list[str]]:
    """Words in rows, at the largest font size at which they fit. At half of it, they may take more rows."""
    least = size // 2
    rows = _broken(words.split(), font, _INNER / size)
    while size > least and (len(rows) > most or (" " in words and " ".join(rows) != words)):
        size -= 4
        rows = _broken(words.split(), font, _INNER / size)
    return size, rows


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
    """A row that ends with an ellipsis, because words were cut."""
    row = row[:-2]
    while font.width(f"{row}…") > width:  # the last character may be a combining mark without a width
        row = row[:-1]
    return f"{row}…"


_NEVER_FIRST = "、。，．：；？！）］｝」』】〉》・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
"""Characters that must not begin a row in Chinese and Japanese (JIS X 4051, 6.1, and GB/T 15834)."""


def _pieces(word: str, font: _Font, width: float) -> Iterator[str]:
    """A word, or pieces of a word that is wider than a row, such as a clause in Thai."""
    if font.width(word) <= width:
        yield word
        return
    piece = ""
    for each in word:
        if (
            piece and font.width(piece + each) > width and category(each)[0] != "M"
        ):  # combining marks stay with their letter
            kept = 1 if each in _NEVER_FIRST and len(piece) > 1 else 0
            yield piece[: len(piece) - kept]
            piece = piece[len(piece) - kept :]
        piece += each
    yield piece
