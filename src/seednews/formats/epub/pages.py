"""The pages of a book as XHTML, in reading order, and the pages of its articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

from seednews.formats.epub.contents import contents_page, cover_page, section_page
from seednews.formats.epub.cover import COVER, Cover
from seednews.formats.epub.frame import CONTENTS, anchor, apart, duration, isolated, page, time
from seednews.formats.epub.lengths import grouped, words_in
from seednews.formats.epub.volume import Part, Story, Volume, title_of
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import NOTHING, Flow, Markup, element, field, join, lines, linked, text
from seednews.model import Article, Block, Issue, Paragraph, Table
from seednews.patterns import regex
from seednews.prose.dates import written
from seednews.prose.speakers import Speaker

__all__ = ["page_names", "pages"]


def page_names(volume: Volume, cover: Cover | None = None) -> Iterator[str]:
    """Names of the pages, in reading order."""
    if cover is not None:
        yield COVER
    if volume.issue is not None:
        yield CONTENTS
    for part in volume.parts:
        if part.title is not None and volume.has_section_pages:
            yield part.name
        yield from (story.name for story in part.stories)


def pages(volume: Volume, cover: Cover | None = None) -> Iterator[tuple[str, Flow]]:
    """The pages with their names, in reading order. They are produced one at a time."""
    if cover is not None:
        yield COVER, cover_page(volume, cover)
    if volume.issue is None:
        for story in volume.stories:
            yield story.name, _story(story)
        return
    yield CONTENTS, contents_page(volume)
    stories = volume.stories
    before: Story | None = None
    following = iter((*stories[1:], None))
    for part in volume.parts:
        if part.title is not None and volume.has_section_pages:
            yield part.name, section_page(volume, part)
        place, language = _place(volume, part), _issue_language(volume.issue)
        for story in part.stories:
            after = next(following)
            yield story.name, _story(story, _bar(place, language, story, before, after))
            before = story


def _story(story: Story, bar: Markup = NOTHING) -> Flow:
    """The page of an article: a line of links, and the article.

    There is nothing after it, because links or a notice of rights could be alone on the last screen.
    """
    article = story.article
    parts = lines("article", [lines("header", _head(story)), _body(article)])
    content = [element("header", bar, _WAY), parts] if bar else [parts]
    yield join(page(title_of(article), content, article.meta.language, story.direction))


_WAY = {"class": "way"}


# -- the head of an article


_kicker, _headline = field("p", {"class": "kicker"}), field("h1", {"id": "headline"})


def _head(story: Story) -> Iterator[Markup]:
    article = story.article
    yield _kicker(article.kicker)
    yield _headline(article.headline)
    if article.standfirst is not None:
        yield element("p", linked(article.standfirst), {"class": "standfirst"})
    if article.byline is not None:
        yield element("p", linked(article.byline), {"class": "byline"})
    if imprint := _imprint(story):
        yield element("p", imprint, {"class": "imprint"})
    if (rights := article.meta.rights) is not None:
        yield element("p", isolated(rights, story.direction), {"class": "rights"})


def _imprint(story: Story) -> Markup:
    """Who published the article, when, and how long it is. This is part of the page, not of the article.

    It contains at least one time, by which it is recognised when the page is read again.
    """
    times = [] if story.day is None else [time(written(story.day, _language(story)), story.stamp, story.direction)]
    words, minutes = story.length
    if words > 1 and (pattern := words_in(_language(story))) is not None:
        times.append(text(pattern.format(grouped(words))))
    if minutes:
        times.append(duration(minutes, story.direction))
    return join([*_origin(story), *times], " · ") if minutes or story.day else NOTHING


def _language(story: Story) -> str | None:
    return story.article.meta.language


def _origin(story: Story) -> Iterator[Markup]:
    """The provider, as a link to the original if its address is known."""
    name, source = story.provider, story.article.meta.source
    if name is not None:
        words = element("bdi", text(name))
        yield words if source is None else element("a", words, {"href": source})


# -- its body


def _body(article: Article) -> Markup:
    """The blocks of an article. Tables and interviews have classes for the style sheet."""
    blocks = article.body
    marked = {**_tables(blocks), **_interview(article)}
    if not marked:
        return xhtml.body(blocks, links=True)
    return join((marked.get(index) or xhtml.body([block], links=True) for index, block in enumerate(blocks)), "\n")


_FITS, _FITS_SMALL = 42, 56
"""Number of characters of a table that fit on a small page, in normal and in small type."""


def _tables(blocks: Sequence[Block]) -> dict[int, Markup]:
    """The tables that are too wide for a small page.

    They are set in small type or, if still too wide, one cell per line.
    """
    tables = ((index, block) for index, block in enumerate(blocks) if type(block) is Table)
    return {index: _wide(block, width) for index, block in tables if (width := _width(block)) > _FITS}


def _width(table: Table) -> int:
    """Minimum width of a table in characters, without breaking words."""
    columns = zip_longest(*table.rows, fillvalue="")
    return sum(max(map(len, " ".join(column).split()), default=0) + 2 for column in columns)


def _wide(table: Table, width: int) -> Markup:
    plain = xhtml.body([table], links=True)
    if width <= _FITS_SMALL:
        return Markup(plain.replace("<table>", '<table class="wide">', 1))
    return Markup(_stacked(plain, table).replace("<table>", '<table class="stacked">', 1))


def _stacked(plain: Markup, table: Table) -> str:
    """A table whose cells contain the name of their column, for devices that show one cell per line."""
    if not table.head:
        return plain
    names = table.rows[0]
    head, body = plain.split("<tbody>", 1) if "<tbody>" in plain else (plain, "")
    rows = (_named_cells(row, names) for row in body.split("<tr>"))
    return f"{head}<tbody>{'<tr>'.join(rows)}" if body else plain


def _named_cells(row: str, names: Sequence[str]) -> str:
    first, *cells = row.split("<td>")
    named = (f"<td{_data(name)}>{cell}" for name, cell in zip_longest(names[: len(cells)], cells, fillvalue=""))
    return "".join([first, *named])


def _data(name: str) -> str:
    return f' data-name="{_quoted(name)}"' if name else ""


@lru_cache(256)
def _quoted(value: str) -> str:
    return text(value).replace('"', "&quot;").replace("\t", "&#9;")


def _interview(article: Article) -> dict[int, Markup]:
    """The paragraphs of an interview, with labels of speakers, and with questions distinguished from answers."""
    if not _may_be_interview(article.body) or not (speakers := article.speakers()):
        return {}
    texts = {each.block: article.body[each.block] for each in speakers}
    asks = _asking(speakers, {index: block.text for index, block in texts.items() if isinstance(block, Paragraph)})
    return {each.block: _said(each, texts[each.block], is_asked=each.name in asks) for each in speakers}


def _may_be_interview(blocks: Sequence[Block]) -> bool:
    """Whether two paragraphs may start with labels. This quick test excludes most articles."""
    heads = "\n".join([block.text[:_LABEL] for block in blocks if type(block) is Paragraph])
    return heads.count(":") > 1 or "：" in heads or "／" in heads or "｜" in heads or _SIGN.search(heads) is not None


_LABEL = 34
"""Maximum length of a label in characters."""
_SIGN = regex(r"(?:^|\n)[^\W\d_]{1,9} ?[.–—-]")
"""A label that does not end with a colon: *Q. What happened?*"""


def _asking(speakers: Iterable[Speaker], texts: Mapping[int, str]) -> frozenset[str]:
    """The speakers who ask: more than half of their paragraphs end like questions."""
    ends: dict[str, list[bool]] = {}
    for each in speakers:
        ends.setdefault(each.name, []).append(_ASKS.search(texts[each.block]) is not None)
    return frozenset(name for name, asked in ends.items() if 2 * sum(asked) > len(asked))


_ASKS = regex("[?？؟;՞]['\"”’»)」』]*$")


def _said(speaker: Speaker, block: Block, *, is_asked: bool) -> Markup:
    assert isinstance(block, Paragraph)  # noqa: S101 - speakers speak in paragraphs alone
    label, words = block.text[: speaker.end].rstrip(), block.text[: speaker.end]
    gap = words[len(label) :]
    content = join([element("span", text(label), {"class": "speaker"}), text(gap), linked(block.text[speaker.end :])])
    return element("p", content, {"class": "question"} if is_asked else None)


# -- the line above an article


def _place(volume: Volume, part: Part) -> Markup:
    """The link from articles to their place in the contents."""
    return apart(CONTENTS, volume.title) if part.title is None else apart(anchor(part), part.title)


def _issue_language(issue: Issue) -> xhtml.Attributes | None:
    """The language of the issue's own words, if it has one; never that of another article."""
    language = issue.meta.language
    return None if language is None else {"xml:lang": language, "lang": language}


def _bar(
    place: Markup, language: xhtml.Attributes | None, of: Story, before: Story | None, after: Story | None
) -> Markup:
    """The line above an article: links to the previous article, the contents, and the next article."""
    back, on = _arrows(of)
    ways = [
        *([_arrow(back, before)] if before is not None else []),
        place,
        *([_arrow(on, after)] if after is not None else []),
    ]
    return element("p", join(ways, " · "), language)


def _arrows(of: Story) -> tuple[str, str]:
    """Arrows for previous and next, in the direction of the page. They need no translation."""
    return ("→", "←") if of.direction == "rtl" else ("←", "→")


def _arrow(arrow: str, story: Story) -> Markup:
    """A link that is only an arrow, with the title for screen readers."""
    language = _quoted(story.article.meta.language or "")
    label = f'aria-label="{_quoted(title_of(story.article))}" xml:lang="{language}" lang="{language}"'
    return Markup(f'<a class="arrow" href="{story.name}.xhtml" {label}>{arrow}</a>')
