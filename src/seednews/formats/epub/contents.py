"""The pages around the articles of a book: cover, contents, sections, and the navigation document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from seednews.formats.epub.cover import COVER, Cover, Teaser, Words, imprint, teasers
from seednews.formats.epub.frame import CONTENTS, apart, differing, duration, isolated, link, own_page
from seednews.formats.epub.labels import labels_in
from seednews.formats.epub.volume import Part, Story, Volume, title_of
from seednews.formats.shared import xhtml
from seednews.formats.shared.xhtml import Flow, Markup, element, empty, flow, join, lines, text

__all__ = ["Landmark", "contents_page", "cover_page", "landmarks", "nav", "section_page"]


# -- cover


def cover_page(volume: Volume, cover: Cover) -> Flow:
    """The first page: the picture, or the words that would be on it."""
    if cover.picture is not None:
        return own_page(volume, volume.title, [_picture(volume, cover)], COVER)
    content = [_title(volume), *_imprint(volume)]
    if announced := teasers(volume):
        content.append(lines("ul", map(_teaser, announced)))
    return own_page(volume, volume.title, content, COVER)


def _teaser(teaser: Teaser) -> Markup:
    """A section with its first headlines."""
    section = [] if teaser.section is None else [element("p", _words(teaser.section), {"class": "section"})]
    return element("li", join([*section, *(element("p", _words(each)) for each in teaser.headlines)]))


def _words(words: Words) -> Markup:
    """Words with their own language and direction, isolated from the text around them."""
    language = {"xml:lang": words.language, "lang": words.language}
    return element("bdi", text(words.text), {**language, "dir": words.direction})


def _picture(volume: Volume, cover: Cover) -> Markup:
    """The picture of the cover, with the words on it as the alternative text.

    The content of the caller's picture is unknown.
    """
    labels = labels_in(volume.languages[0])
    said = [volume.title, *(each.text for each in imprint(volume))]
    said += [words.text for teaser in teasers(volume) for words in teaser.lines]
    alt = f"{labels.cover}: {volume.title}" if cover.is_own else ", ".join(said)
    # Shows the whole picture on a page of any shape. Not in the style sheet: old devices reject style sheets with `vh`.
    fit = "max-height: 100vh; object-fit: contain"
    picture = empty("img", {"src": cover.file, "alt": alt, "role": "doc-cover", "style": fit})
    return element("p", picture, {"class": "picture"})


def _title(volume: Volume) -> Markup:
    return element("h1", isolated(volume.title, volume.direction))


def _imprint(volume: Volume) -> Iterator[Markup]:
    """The lines below the title on the cover and on the contents page. Dates are marked up as such."""
    for words in imprint(volume):
        day = None if words.day is None else {"datetime": words.day.isoformat(), "dir": words.direction}
        yield element("p", _words(words) if day is None else element("time", text(words.text), day), _IMPRINT)


_IMPRINT = {"class": "imprint"}


# -- contents


def contents_page(volume: Volume) -> Flow:
    """The contents page of an issue."""
    content: list[Markup | Flow] = [_title(volume), *_imprint(volume)]
    for part in volume.parts:
        if part.title is not None:
            title = isolated(part.title, volume.direction)
            linked = link(part.name, title) if volume.has_section_pages else title
            content.append(element("h2", linked, {"id": part.name}))
        content.append(_stories(volume, part, short=volume.has_section_pages and part.title is not None))
    return own_page(volume, volume.title, content, "front")


def section_page(volume: Volume, part: Part) -> Flow:
    """The page before the articles of a section."""
    title = part.title or ""
    above = element("header", element("p", join([text("↑ "), apart(CONTENTS, volume.title)])), {"class": "way"})
    heading = element("h1", isolated(title, volume.direction))
    return own_page(volume, title, [above, heading, _stories(volume, part)])


def _stories(volume: Volume, part: Part, *, short: bool = False) -> Flow:
    """The articles of a section, with standfirsts and reading times unless `short` is set."""
    return flow("ul", (_entry(volume, story, short=short) for story in part.stories), {"class": "contents"})


def _entry(volume: Volume, story: Story, *, short: bool) -> Markup:
    title = element("p", link(story.name, text(title_of(story.article))), {"class": "title"})
    leads = {"class": "lead" if story is volume.stories[0] and not short else None}
    return element("li", title if short else join(_described(story, title)), {**leads, **_setting(volume, story)})


def _described(story: Story, title: Markup) -> Iterator[Markup]:
    """The title of an article, with its kicker above, and its standfirst and reading time below."""
    article = story.article
    if article.kicker is not None:
        yield element("p", text(article.kicker), {"class": "kicker"})
    yield title
    if article.standfirst is not None:
        yield element("p", text(article.standfirst))
    _, minutes = story.length
    if minutes:
        yield element("p", duration(minutes, story.direction), _IMPRINT)


def _setting(volume: Volume, story: Story) -> xhtml.Attributes:
    """Language and direction of an article on another page, if they differ from those of the book."""
    there = differing(volume, story.article.meta.language)
    return {**there, "dir": None if story.direction == volume.direction else story.direction}


# -- navigation


def nav(volume: Volume, names: Sequence[str], cover: Cover | None) -> Flow:
    """The navigation document (EPUB 3.3, section 7): contents on two levels, and landmarks.

    `names` are the names of the pages, in reading order.
    """
    labels = labels_in(volume.languages[0])
    marks = map(_mark, landmarks(volume, names, cover))
    toc = {"epub:type": "toc", "role": "doc-toc", "id": "toc", "aria-label": volume.title}
    hidden = {
        "epub:type": "landmarks",
        "id": "landmarks",
        "hidden": "hidden",
        "aria-label": f"{labels.cover}, {labels.contents}",
        **differing(volume, labels.language),
    }
    content: list[Markup | Flow] = [
        flow("nav", [flow("ol", _entries(volume))], toc, between=""),
        element("nav", lines("ol", marks), hidden),
    ]
    return own_page(volume, volume.title, content)


def _entries(volume: Volume) -> Iterator[Markup | Flow]:
    """The contents in the navigation document: articles, and sections with their articles.

    A section without a page of its own is a heading without a link, because links must be in reading order (NAV-011 of
    epubcheck).
    """
    if volume.issue is not None:
        yield element("li", link(CONTENTS, isolated(volume.title, volume.direction)))
    for part in volume.parts:
        stories = (
            element("li", link(story.name, text(title_of(story.article))), _setting(volume, story))
            for story in part.stories
        )
        if part.title is None:
            yield from stories
        else:
            title = isolated(part.title, volume.direction)
            head = link(part.name, title) if volume.has_section_pages else element("span", title)
            yield flow("li", [head, flow("ol", stories)], between="")


def _mark(mark: Landmark) -> Markup:
    language = {"xml:lang": mark.language, "lang": mark.language}
    words = element("a", text(mark.title), {"epub:type": mark.kind, "href": f"{mark.name}.xhtml", **language})
    return element("li", words)


@attrs.frozen
class Landmark:
    """A page that reading systems offer a button for."""

    kind: str
    """Its term in EPUB's vocabulary of structural semantics."""
    name: str
    """Name of the page."""
    title: str
    """Its label, as readers see it."""
    language: str
    """Language of the label."""


def landmarks(volume: Volume, names: Sequence[str], cover: Cover | None) -> Iterator[Landmark]:
    """The landmarks of a book; `names` are the names of its pages, in reading order.

    A cover without a picture is called a title page, because devices expect a picture on a cover.
    """
    labels = labels_in(volume.languages[0])
    rest = list(names)
    if cover is not None:
        kind = "titlepage" if cover.picture is None else "cover"
        yield Landmark(kind, rest.pop(0), labels.cover, labels.language)
    if rest[0] == CONTENTS:
        yield Landmark("toc", rest.pop(0), labels.contents, labels.language)
    part, language = volume.parts[0], volume.languages[0]
    if part.title is not None and rest[0] == part.name:
        yield Landmark("bodymatter", rest[0], part.title, language)
    else:
        article = part.stories[0].article
        yield Landmark("bodymatter", rest[0], title_of(article), article.meta.language or language)
