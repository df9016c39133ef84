"""The pages of a book as XHTML: articles, sections, contents, and the navigation document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seednews.formats import markup
from seednews.formats.epub.cover import COVER, Cover, headings
from seednews.formats.epub.lengths import grouped, words_in
from seednews.formats.epub.volume import Part, Story, Volume, title_of
from seednews.formats.markup import DECLARATION, XHTML, Flow, Markup, element, empty, flow, join, lines, text
from seednews.model import Metadata
from seednews.model.metadata import UNKNOWN_PROVIDER

__all__ = ["CONTENTS", "landmarks", "nav", "page_names", "pages"]

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
            yield story.name, _story(story, [], list(_rights(story.article.meta)))
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
            below = [*_rights(story.article.meta), *_way(volume, part, story, before, after)]
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


# -- cover


def _cover(volume: Volume, cover: Cover) -> Flow:
    """The page before all others: the picture, or the words that would be on it."""
    if cover.picture is not None:
        words = ", ".join([volume.title, *_day(volume), *headings(volume)])
        picture = empty("img", {"src": cover.file, "alt": words, "role": "doc-cover"})
        return _own(volume, volume.title, [element("p", picture)], COVER)
    content = [element("h1", text(volume.title)), *_dated(volume)]
    if announced := headings(volume):
        content.append(lines("ul", (element("li", _bidi(words)) for words in announced)))
    return _own(volume, volume.title, content, COVER)


def _day(volume: Volume) -> list[str]:
    """The day of an issue, as every language can read it."""
    return [] if volume.issue is None or volume.issue.date is None else [volume.issue.date.isoformat()]


def _dated(volume: Volume) -> Iterator[Markup]:
    for day in _day(volume):
        yield element("p", element("time", text(day), {"datetime": day}), {"class": "imprint"})


def _bidi(words: str) -> Markup:
    """Words that may run the other way than the page."""
    return element("bdi", text(words))


# -- articles


def _story(story: Story, above: list[Markup], below: list[Markup]) -> Flow:
    """The page of an article, with the ways to others around it."""
    article = story.article
    parts = [lines("header", _head(story)), markup.body(article.body)]
    content = [
        *([lines("header", above, {"class": "way"})] if above else []),
        lines("article", [part for part in parts if part]),
        *([lines("footer", below, {"class": "way"})] if below else []),
    ]
    return _xhtml(title_of(article), content, article.meta.language, article.meta.direction)


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
    meta = story.article.meta
    dated = meta.published or meta.created
    parts = list(_origin(meta))
    if dated is not None:
        parts.append(_time(f"{dated.date()}", f"{dated.date()}", meta))
    words, minutes = story.length
    if words > 1 and (pattern := words_in(meta.language)) is not None:
        parts.append(text(pattern.format(grouped(words))))
    if minutes:
        parts.append(_reading(minutes, meta))
    return join(parts, " · ")


def _origin(meta: Metadata) -> Iterator[Markup]:
    """The provider, as a link to the original where its address is known; without a provider, the address's host."""
    name = None if meta.provider == UNKNOWN_PROVIDER else meta.provider
    if meta.source is None:
        yield from () if name is None else (_bidi(name),)
        return
    host = meta.source.split("/")[2] if name is None else name
    yield element("a", _bidi(host), {"href": meta.source})


def _reading(minutes: int, meta: Metadata) -> Markup:
    """How long reading takes: ``min`` is a symbol, the same in every language (SI Brochure, table 8)."""
    return _time(f"{grouped(minutes)}\u00a0min", f"PT{minutes}M", meta)


def _time(words: str, value: str, meta: Metadata) -> Markup:
    """A date or a duration; it runs from the left where the words around it do not."""
    return element("time", text(words), {"datetime": value, "dir": "ltr" if meta.direction == "rtl" else None})


def _rights(meta: Metadata) -> Iterator[Markup]:
    """The copyright notice, below the article."""
    if meta.rights is not None:
        language = {"xml:lang": meta.language, "lang": meta.language, "dir": meta.direction}
        yield element("p", text(meta.rights), language)


def _bar(volume: Volume, part: Part, of: Story, before: Story | None, after: Story | None) -> Markup:
    """One line over an article: to the one before, its section, the contents, and the one behind."""
    back, on = _arrows(of)
    links = [_arrow(back, before)] if before is not None else []
    links += [_link(part.name, part.title)] if part.title is not None else []
    links.append(_link(CONTENTS, volume.title))
    links += [_arrow(on, after)] if after is not None else []
    return element("p", join(links, " · "), _language(volume))


def _arrows(of: Story) -> tuple[str, str]:
    """Back and on, as the page of an article runs; arrows say it in every language."""
    return ("→", "←") if of.article.meta.direction == "rtl" else ("←", "→")


def _arrow(arrow: str, story: Story) -> Markup:
    """A link of an arrow alone, with the title for those who cannot see it."""
    return element("a", text(arrow), {"href": f"{story.name}.xhtml", "aria-label": title_of(story.article)})


def _way(volume: Volume, part: Part, of: Story, before: Story | None, after: Story | None) -> Iterator[Markup]:
    """Links to the article behind, the article before, the section and the contents, with their titles."""
    back, on = _arrows(of)
    if after is not None:
        yield _step(on, after)
    if before is not None:
        yield _step(back, before)
    links = [_link(part.name, part.title)] if part.title is not None else []
    links.append(_link(CONTENTS, volume.title))
    yield element("p", join([text("↑ "), join(links, " · ")]), _language(volume))


def _step(arrow: str, story: Story) -> Markup:
    """A link with the title of an article, which may run the other way than the page."""
    meta = story.article.meta
    language = {"xml:lang": meta.language, "lang": meta.language, "dir": meta.direction}
    title = element("bdi", text(title_of(story.article)), language)
    return element("p", element("a", join([text(f"{arrow} "), title]), {"href": f"{story.name}.xhtml"}))


def _language(volume: Volume) -> markup.Attributes:
    """The language of the issue's own words, where it names one: never that of another article."""
    language = None if volume.issue is None else volume.issue.meta.language
    return {"xml:lang": language, "lang": language}


# -- contents


def _contents(volume: Volume) -> Flow:
    """The contents page of an issue: its title, and everything in it."""
    content: list[Markup | Flow] = [element("h1", text(volume.title)), *_dated(volume)]
    for part in volume.parts:
        if part.title is not None:
            content.append(element("h2", _link(part.name, part.title)))
        content.append(_stories(part))
    return _own(volume, volume.title, content)


def _section(volume: Volume, part: Part) -> Flow:
    """The page before the articles of a section."""
    title = part.title or ""
    above = lines("header", [element("p", _link(CONTENTS, f"↑ {volume.title}"))], {"class": "way"})
    return _own(volume, title, [above, element("h1", text(title)), _stories(part)])


def _stories(part: Part) -> Flow:
    """The articles of a section with their standfirsts and reading times."""
    return flow("ul", (_entry(story) for story in part.stories), {"class": "contents"})


def _entry(story: Story) -> Markup:
    meta = story.article.meta
    words = [element("p", _link(story.name, title_of(story.article)), {"class": "title"})]
    if story.article.standfirst is not None:
        words.append(element("p", text(story.article.standfirst)))
    _, minutes = story.length
    if minutes:
        words.append(element("p", _reading(minutes, meta), {"class": "imprint"}))
    return element("li", join(words), {"xml:lang": meta.language, "lang": meta.language, "dir": meta.direction})


def nav(volume: Volume, names: Sequence[str], cover: Cover | None) -> Flow:
    """The navigation document (EPUB 3.3, section 7): contents on two levels, and landmarks for readers with such.

    `names` are those of the pages, in reading order.
    """
    marks = (
        element("li", element("a", text(volume.title), {"epub:type": kind, "href": f"{name}.xhtml"}))
        for kind, name in landmarks(names, cover)
    )
    toc = {"epub:type": "toc", "role": "doc-toc", "id": "toc", "aria-label": volume.title}
    hidden = {"epub:type": "landmarks", "id": "landmarks", "hidden": "hidden", "aria-label": "Landmarks"}
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
        stories = (element("li", _link(story.name, title_of(story.article))) for story in part.stories)
        if part.title is None:
            yield from stories
        else:
            yield flow("li", [_link(part.name, part.title), flow("ol", stories)], between="")


def landmarks(names: Sequence[str], cover: Cover | None) -> Iterator[tuple[str, str]]:
    """The pages that readers have buttons for, by what they are called in EPUB's vocabulary of structure.

    A cover of words is a title page: devices look for a picture on what is called a cover.
    """
    rest = list(names)
    if cover is not None:
        yield "titlepage" if cover.picture is None else "cover", rest.pop(0)
    if rest[0] == CONTENTS:
        yield "toc", rest.pop(0)
    yield "bodymatter", rest[0]
