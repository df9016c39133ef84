"""The pages of a book as XHTML: articles, sections, contents, and the navigation document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seednews.formats import markup
from seednews.formats.epub.volume import Part, Story, Volume, title_of
from seednews.formats.markup import DECLARATION, XHTML, Markup, element, empty, join, lines, text
from seednews.model import Article, Metadata
from seednews.model.metadata import UNKNOWN_PROVIDER

__all__ = ["CONTENTS", "nav", "pages"]

CONTENTS = "contents"
"""Name of the contents page of an issue."""

_OPS = "http://www.idpf.org/2007/ops"
_DOCTYPE = Markup(f"{DECLARATION}<!DOCTYPE html>\n")


def pages(volume: Volume) -> Iterator[tuple[str, Markup]]:
    """The pages with their names, in reading order."""
    if volume.issue is None:
        for story in volume.stories:
            yield story.name, _story(story, [], [])
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
            below = list(_way(volume, story, before, after))
            yield story.name, _story(story, [_bar(volume, part, story, before, after)], below)


def _xhtml(title: str, content: Iterable[Markup], language: str | None, direction: str | None) -> Markup:
    """A page in one language and direction."""
    attributes = {
        "xmlns": XHTML,
        "xmlns:epub": _OPS,
        "xml:lang": language,
        "lang": language,
        "dir": direction,
    }
    style = empty("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"})
    head = lines("head", [element("title", text(title)), style])
    body = lines("body", content, {"dir": direction})  # some readers look for the direction there
    return Markup(f"{_DOCTYPE}{lines('html', [head, body], attributes)}\n")


def _own(volume: Volume, title: str, content: Iterable[Markup]) -> Markup:
    """A page in the language of the book."""
    return _xhtml(title, content, volume.languages[0], volume.direction)


def _link(name: str, words: str) -> Markup:
    return element("a", text(words), {"href": f"{name}.xhtml"})


# -- articles


def _story(story: Story, above: list[Markup], below: list[Markup]) -> Markup:
    """The page of an article, with the ways to others around it."""
    article = story.article
    parts = [lines("header", _head(article)), markup.body(article.body)]
    content = [
        *([lines("header", above, {"class": "way"})] if above else []),
        lines("article", [part for part in parts if part]),
        *([lines("footer", below, {"class": "way"})] if below else []),
    ]
    return _xhtml(title_of(article), content, article.meta.language, article.meta.direction)


def _head(article: Article) -> Iterator[Markup]:
    if article.kicker is not None:
        yield element("p", text(article.kicker), {"class": "kicker"})
    if article.headline is not None:
        yield element("h1", text(article.headline), {"id": "headline"})
    if article.standfirst is not None:
        yield element("p", text(article.standfirst), {"class": "standfirst"})
    if article.byline is not None:
        yield element("p", text(article.byline), {"class": "byline"})
    if imprint := _imprint(article.meta):
        yield element("p", imprint, {"class": "imprint"})


def _imprint(meta: Metadata) -> Markup:
    """Who published the article and when; it belongs to the page, not to the article's words."""
    dated = meta.published or meta.created
    parts = [text(meta.provider)] if meta.provider and meta.provider != UNKNOWN_PROVIDER else []
    if dated is not None:
        parts.append(element("time", text(f"{dated.date()}"), {"datetime": f"{dated.date()}"}))
    return join(parts, " · ")


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


def _way(volume: Volume, of: Story, before: Story | None, after: Story | None) -> Iterator[Markup]:
    """Links to the article before, the contents and the article behind, with their titles."""
    back, on = _arrows(of)
    if before is not None:
        yield _step(back, before)
    yield element("p", _link(CONTENTS, f"↑ {volume.title}"), _language(volume))
    if after is not None:
        yield _step(on, after)


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


def _contents(volume: Volume) -> Markup:
    """The first page of an issue: its title, and everything in it."""
    assert volume.issue is not None  # noqa: S101 - only issues have one
    content = [element("h1", text(volume.title))]
    if volume.issue.date is not None:
        day = volume.issue.date.isoformat()
        content.append(element("p", element("time", text(day), {"datetime": day}), {"class": "imprint"}))
    for part in volume.parts:
        if part.title is not None:
            content.append(element("h2", _link(part.name, part.title)))
        content.append(_stories(part))
    return _own(volume, volume.title, content)


def _section(volume: Volume, part: Part) -> Markup:
    """The page before the articles of a section."""
    title = part.title or ""
    above = lines("header", [element("p", _link(CONTENTS, f"↑ {volume.title}"))], {"class": "way"})
    return _own(volume, title, [above, element("h1", text(title)), _stories(part)])


def _stories(part: Part) -> Markup:
    """The articles of a section with their standfirsts."""
    return lines("ul", (_entry(story) for story in part.stories), {"class": "contents"})


def _entry(story: Story) -> Markup:
    meta = story.article.meta
    words = [element("p", _link(story.name, title_of(story.article)), {"class": "title"})]
    if story.article.standfirst is not None:
        words.append(element("p", text(story.article.standfirst)))
    return element("li", join(words), {"xml:lang": meta.language, "lang": meta.language, "dir": meta.direction})


def nav(volume: Volume) -> Markup:
    """The navigation document (EPUB 3.3, section 7): contents on two levels, and landmarks for readers with such."""
    first = CONTENTS if volume.issue is not None else volume.stories[0].name
    entries = [element("li", _link(CONTENTS, volume.title))] if volume.issue is not None else []
    for part in volume.parts:
        stories = [element("li", _link(story.name, title_of(story.article))) for story in part.stories]
        if part.title is None:
            entries += stories
        else:
            entries.append(element("li", join([_link(part.name, part.title), lines("ol", stories)])))
    landmark = element("a", text(volume.title), {"epub:type": "bodymatter", "href": f"{first}.xhtml"})
    toc = {"epub:type": "toc", "role": "doc-toc", "id": "toc", "aria-label": volume.title}
    landmarks = {"epub:type": "landmarks", "id": "landmarks", "hidden": "hidden", "aria-label": "Landmarks"}
    content = [
        element("nav", lines("ol", entries), toc),
        element("nav", element("ol", element("li", landmark)), landmarks),
    ]
    return _own(volume, volume.title, content)
