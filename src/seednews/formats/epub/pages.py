"""The pages of a book as XHTML: articles, sections, contents, and the navigation document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

import attrs

from seednews.formats.epub.cover import COVER, Cover, headings, imprint
from seednews.formats.epub.labels import labels_in
from seednews.formats.epub.lengths import grouped, words_in
from seednews.formats.epub.volume import Part, Story, Volume, title_of
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import DECLARATION, XHTML, Flow, Markup, element, empty, flow, join, lines, text
from seednews.model import Block, Table

__all__ = ["CONTENTS", "Landmark", "landmarks", "nav", "page_names", "pages"]

CONTENTS = "contents"
"""Name of the contents page of an issue."""

_OPS = "http://www.idpf.org/2007/ops"
_DOCTYPE = Markup(f"{DECLARATION}<!DOCTYPE html>\n")
_STYLE = empty("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"})
_END = Markup("\n")


def page_names(volume: Volume, cover: Cover | None = None) -> Iterator[str]:
    """The names of the pages, in reading order."""
    if cover is not None:
        yield COVER
    if volume.issue is not None:
        yield CONTENTS
    for part in volume.parts:
        if part.title is not None:
            yield part.name
        yield from (story.name for story in part.stories)


def pages(volume: Volume, cover: Cover | None = None) -> Iterator[tuple[str, Flow]]:
    """The pages with their names, in reading order; each is to be taken before the next."""
    if cover is not None:
        yield COVER, _cover(volume, cover)
    if volume.issue is None:
        for story in volume.stories:
            yield story.name, _story(story, [], list(_rights(story)))
        return
    yield CONTENTS, _contents(volume)
    stories = volume.stories
    at = {story.name: index for index, story in enumerate(stories)}
    for part in volume.parts:
        if part.title is not None:
            yield part.name, _section(volume, part)
        for story in part.stories:
            index = at[story.name]
            before = stories[index - 1] if index else None
            after = stories[index + 1] if index + 1 < len(stories) else None
            below = [*_rights(story), *_way(volume, part, story, before, after)]
            yield story.name, _story(story, [_bar(volume, part, story, before, after)], below)


def _xhtml(
    title: str,
    content: Iterable[Markup | Flow],
    language: str | None,
    direction: str | None,
    kind: str | None = None,
) -> Flow:
    """A page in one language and direction, of a kind that the style sheet knows."""
    attributes = {
        "xmlns": XHTML,
        "xmlns:epub": _OPS,
        "xml:lang": language,
        "lang": language,
        "dir": direction,
    }
    head = lines("head", [element("title", text(title)), _STYLE])
    body = flow("body", content, {"class": kind, "dir": direction})  # some readers look for the direction there
    yield _DOCTYPE
    yield from flow("html", [head, body], attributes)
    yield _END


def _own(volume: Volume, title: str, content: Iterable[Markup | Flow], kind: str | None = None) -> Flow:
    """A page in the language of the book."""
    return _xhtml(title, content, volume.languages[0], volume.direction, kind)


def _link(name: str, words: str) -> Markup:
    return element("a", text(words), {"href": f"{name}.xhtml"})


def _apart(name: str, words: str) -> Markup:
    """A link whose words may run the other way than those around it."""
    return element("a", _bidi(words), {"href": f"{name}.xhtml"})


def _setting(volume: Volume, story: Story) -> xhtml.Attributes:
    """Language and direction of an article on a page of the book, where they are not the book's own."""
    direction = story.direction or "ltr"
    there = _differing(volume, story.article.meta.language)
    return {**there, "dir": None if direction == (volume.direction or "ltr") else direction}


def _differing(volume: Volume, language: str | None) -> xhtml.Attributes:
    """The language, where it is not the book's own."""
    language = None if language == volume.languages[0] else language
    return {"xml:lang": language, "lang": language}


# -- cover


def _cover(volume: Volume, cover: Cover) -> Flow:
    """The page before all others: the picture, or the words that would be on it."""
    if cover.picture is not None:
        return _own(volume, volume.title, [_picture(volume, cover)], COVER)
    content = [element("h1", text(volume.title)), *_imprinted(volume)]
    if announced := headings(volume):
        content.append(lines("ul", (element("li", _bidi(words)) for words in announced)))
    return _own(volume, volume.title, content, COVER)


def _picture(volume: Volume, cover: Cover) -> Markup:
    """The picture with what a drawing says; of the caller's own nobody knows more than that it is the cover."""
    labels = labels_in(volume.languages[0])
    said = [volume.title, *imprint(volume), *headings(volume)]
    alt = f"{labels.cover}: {volume.title}" if cover.is_own else ", ".join(said)
    # Whole on a page of any shape. It stands here since old devices take `vh` for an error, and drop the style sheet.
    fit = "max-height: 100vh; object-fit: contain"
    picture = empty("img", {"src": cover.file, "alt": alt, "role": "doc-cover", "style": fit})
    return element("p", picture, {"class": "picture"})


def _imprinted(volume: Volume) -> Iterator[Markup]:
    """What stands below the title on a cover and on the contents page, a line each; a day as such."""
    day = _day(volume)
    for words in imprint(volume):
        said = element("time", text(words), {"datetime": day, "dir": "ltr"}) if words == day else _bidi(words)
        yield element("p", said, {"class": "imprint"})


def _day(volume: Volume) -> str | None:
    """The day of an issue or an article, as every language can read it."""
    day = volume.stories[0].day if volume.issue is None else volume.issue.date
    return None if day is None else day.isoformat()


def _bidi(words: str) -> Markup:
    """Words that may run the other way than the page."""
    return element("bdi", text(words))


# -- articles


def _story(story: Story, above: list[Markup], below: list[Markup]) -> Flow:
    """The page of an article, with the ways to others around it."""
    article = story.article
    parts = [lines("header", _head(story)), _body(article.body)]
    content = [
        *([lines("header", above, {"class": "way"})] if above else []),
        lines("article", [part for part in parts if part]),
        *([lines("footer", below, {"class": "way"})] if below else []),
    ]
    return _xhtml(title_of(article), content, article.meta.language, story.direction)


def _body(blocks: Sequence[Block]) -> Markup:
    """The blocks of an article; what the style sheet has to know of its tables is said there."""
    if not any(map(_is_wide, blocks)):
        return xhtml.body(blocks)
    return join(map(_block, blocks), "\n")


def _block(block: Block) -> Markup:
    plain = xhtml.body([block])
    return Markup(plain.replace("<table>", '<table class="wide">', 1)) if _is_wide(block) else plain


_WIDTH = 45
"""Characters of a table that fit side by side on a small page."""


def _is_wide(block: Block) -> bool:
    """Whether a table runs off a small page if none of its words is broken."""
    if not isinstance(block, Table):
        return False
    columns = zip_longest(*block.rows, fillvalue="")
    return sum(max(map(len, " ".join(column).split()), default=0) + 2 for column in columns) > _WIDTH


def _head(story: Story) -> Iterator[Markup]:
    article = story.article
    if article.kicker is not None:
        yield element("p", text(article.kicker), {"class": "kicker"})
    if article.headline is not None:
        yield element("h1", text(article.headline), {"id": "headline"})
    if article.standfirst is not None:
        yield element("p", text(article.standfirst), {"class": "standfirst"})
    if article.byline is not None:
        yield element("p", text(article.byline), {"class": "byline"})
    if imprint := _imprint(story):
        yield element("p", imprint, {"class": "imprint"})


def _imprint(story: Story) -> Markup:
    """Who published the article, when, and how long it is; this belongs to the page, not to the article's words."""
    parts = list(_origin(story))
    if story.day is not None:
        parts.append(_time(f"{story.day}", story.stamp, story.direction))
    words, minutes = story.length
    if words > 1 and (pattern := words_in(story.article.meta.language)) is not None:
        parts.append(text(pattern.format(grouped(words))))
    if minutes:
        parts.append(_reading(minutes, story.direction))
    return join(parts, " · ")


def _origin(story: Story) -> Iterator[Markup]:
    """The provider, as a link to the original where its address is known."""
    name, source = story.provider, story.article.meta.source
    if name is not None:
        yield _bidi(name) if source is None else element("a", _bidi(name), {"href": source})


def _reading(minutes: int, direction: str | None) -> Markup:
    """How long reading takes: ``min`` is a symbol, the same in every language (SI Brochure, table 8)."""
    return _time(f"{grouped(minutes)}\u00a0min", f"PT{minutes}M", direction)


def _time(words: str, value: str, direction: str | None) -> Markup:
    """A date or a duration; it runs from the left where the words around it do not."""
    return element("time", text(words), {"datetime": value, "dir": "ltr" if direction == "rtl" else None})


def _rights(story: Story) -> Iterator[Markup]:
    """The copyright notice, below the article."""
    if story.article.meta.rights is not None:
        yield element("p", text(story.article.meta.rights), _stated(story))


def _stated(story: Story) -> xhtml.Attributes:
    """Language and direction of an article, for words of it on any page."""
    language = story.article.meta.language
    return {"xml:lang": language, "lang": language, "dir": story.direction}


def _bar(volume: Volume, part: Part, of: Story, before: Story | None, after: Story | None) -> Markup:
    """One line over an article: to the one before, its section, the contents, and the one behind."""
    back, on = _arrows(of)
    links = [_arrow(back, before)] if before is not None else []
    links += [_apart(part.name, part.title)] if part.title is not None else []
    links.append(_apart(CONTENTS, volume.title))
    links += [_arrow(on, after)] if after is not None else []
    return element("p", join(links, " · "), _language(volume))


def _arrows(of: Story) -> tuple[str, str]:
    """Back and on, as the page of an article runs; arrows say it in every language."""
    return ("→", "←") if of.direction == "rtl" else ("←", "→")


def _arrow(arrow: str, story: Story) -> Markup:
    """A link of an arrow alone, with the title for those who cannot see it."""
    language = story.article.meta.language
    attributes = {
        "class": "arrow",
        "href": f"{story.name}.xhtml",
        "aria-label": title_of(story.article),
        "xml:lang": language,
        "lang": language,
    }
    return element("a", text(arrow), attributes)


def _way(volume: Volume, part: Part, of: Story, before: Story | None, after: Story | None) -> Iterator[Markup]:
    """Links to the article behind, the article before, the section and the contents, with their titles."""
    back, on = _arrows(of)
    if after is not None:
        yield _step(on, after)
    if before is not None:
        yield _step(back, before)
    links = [_apart(part.name, part.title)] if part.title is not None else []
    links.append(_apart(CONTENTS, volume.title))
    yield element("p", join([text("↑ "), join(links, " · ")]), _language(volume))


def _step(arrow: str, story: Story) -> Markup:
    """A link with the title of an article, which may run the other way than the page."""
    title = element("bdi", text(title_of(story.article)), _stated(story))
    return element("p", element("a", join([text(f"{arrow} "), title]), {"href": f"{story.name}.xhtml"}))


def _language(volume: Volume) -> xhtml.Attributes:
    """The language of the issue's own words, where it names one: never that of another article."""
    language = None if volume.issue is None else volume.issue.meta.language
    return {"xml:lang": language, "lang": language}


# -- contents


def _contents(volume: Volume) -> Flow:
    """The contents page of an issue: its title, and everything in it."""
    content: list[Markup | Flow] = [element("h1", text(volume.title)), *_imprinted(volume)]
    for part in volume.parts:
        if part.title is not None:
            content.append(element("h2", _link(part.name, part.title)))
        content.append(_stories(volume, part))
    return _own(volume, volume.title, content)


def _section(volume: Volume, part: Part) -> Flow:
    """The page before the articles of a section."""
    title = part.title or ""
    above = lines("header", [element("p", join([text("↑ "), _apart(CONTENTS, volume.title)]))], {"class": "way"})
    return _own(volume, title, [above, element("h1", text(title)), _stories(volume, part)])


def _stories(volume: Volume, part: Part) -> Flow:
    """The articles of a section with their standfirsts and reading times."""
    return flow("ul", (_entry(volume, story) for story in part.stories), {"class": "contents"})


def _entry(volume: Volume, story: Story) -> Markup:
    words = [element("p", _link(story.name, title_of(story.article)), {"class": "title"})]
    if story.article.standfirst is not None:
        words.append(element("p", text(story.article.standfirst)))
    _, minutes = story.length
    if minutes:
        words.append(element("p", _reading(minutes, story.direction), {"class": "imprint"}))
    return element("li", join(words), _setting(volume, story))


def nav(volume: Volume, names: Sequence[str], cover: Cover | None) -> Flow:
    """The navigation document (EPUB 3.3, section 7): contents on two levels, and landmarks for readers with such.

    `names` are those of the pages, in reading order.
    """
    labels = labels_in(volume.languages[0])
    marks = map(_mark, landmarks(volume, names, cover))
    toc = {"epub:type": "toc", "role": "doc-toc", "id": "toc", "aria-label": volume.title}
    hidden = {
        "epub:type": "landmarks",
        "id": "landmarks",
        "hidden": "hidden",
        "aria-label": f"{labels.cover}, {labels.contents}",
        **_differing(volume, labels.language),
    }
    content: list[Markup | Flow] = [
        flow("nav", [flow("ol", _entries(volume))], toc, between=""),
        element("nav", lines("ol", marks), hidden),
    ]
    return _own(volume, volume.title, content)


def _entries(volume: Volume) -> Iterator[Markup | Flow]:
    """The contents as the navigation document has them: links, and sections with links below."""
    if volume.issue is not None:
        yield element("li", _link(CONTENTS, volume.title))
    for part in volume.parts:
        stories = (
            element("li", _link(story.name, title_of(story.article)), _setting(volume, story)) for story in part.stories
        )
        if part.title is None:
            yield from stories
        else:
            yield flow("li", [_link(part.name, part.title), flow("ol", stories)], between="")


def _mark(mark: Landmark) -> Markup:
    language = {"xml:lang": mark.language, "lang": mark.language}
    link = element("a", text(mark.title), {"epub:type": mark.kind, "href": f"{mark.name}.xhtml", **language})
    return element("li", link)


@attrs.frozen
class Landmark:
    """A page that readers have a button for."""

    kind: str
    """What it is called in EPUB's vocabulary of structure."""
    name: str
    """Name of the page."""
    title: str
    """What readers are told that it is."""
    language: str
    """The language of that."""


def landmarks(volume: Volume, names: Sequence[str], cover: Cover | None) -> Iterator[Landmark]:
    """The landmarks of a book, whose pages have those names in reading order.

    A cover of words is a title page: devices look for a picture on what is called a cover.
    """
    labels = labels_in(volume.languages[0])
    rest = list(names)
    if cover is not None:
        kind = "titlepage" if cover.picture is None else "cover"
        yield Landmark(kind, rest.pop(0), labels.cover, labels.language)
    if rest[0] == CONTENTS:
        yield Landmark("toc", rest.pop(0), labels.contents, labels.language)
    part, language = volume.parts[0], volume.languages[0]
    if part.title is not None:
        yield Landmark("bodymatter", rest[0], part.title, language)
    else:
        article = part.stories[0].article
        yield Landmark("bodymatter", rest[0], title_of(article), article.meta.language or language)
