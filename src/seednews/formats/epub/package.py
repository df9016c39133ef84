"""The package document of a book (EPUB 3.3, section 5), and the NCX for EPUB 2 readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from itertools import chain

from seednews.formats.epub.contents import landmarks
from seednews.formats.epub.cover import Cover
from seednews.formats.epub.frame import CONTENTS
from seednews.formats.epub.pages import page_names
from seednews.formats.epub.volume import Part, Volume, title_of
from seednews.formats.shared.xhtml import DECLARATION, Attributes, Flow, Markup, element, empty, flow, join, lines, text
from seednews.model import Subject
from seednews.model.metadata import UNKNOWN_PROVIDER
from seednews.prose.language import direction_of

__all__ = ["AUTHORITIES", "GENERATOR", "ncx", "package"]

GENERATOR = "seednews"
"""The generator. It marks books in which a page without h1 has no headline, regardless of the contents. It has no
version, so that a newer version of seednews makes the same book."""


def package(
    volume: Volume,
    names: Sequence[str],
    cover: Cover | None = None,
    certified_by: str | None = None,
    *,
    record: bool = True,
) -> Flow:
    """The package document.

    Args:
        volume: The book.
        names: Names of its pages, in reading order.
        cover: Its cover.
        certified_by: Who certifies that the book is accessible; without it, no claim is made.
        record: Whether the book has a record.
    """
    attributes = {
        "xmlns": "http://www.idpf.org/2007/opf",
        "version": "3.0",
        "unique-identifier": "guid",
        "xml:lang": volume.languages[0],
        "dir": volume.direction,
    }
    spine = {"toc": "ncx", "page-progression-direction": volume.direction}
    parts: list[Markup | Flow] = [
        lines(
            "metadata",
            _metadata(volume, cover, certified_by, record=record),
            {"xmlns:dc": "http://purl.org/dc/elements/1.1/"},
        ),
        flow("manifest", _manifest(names, cover)),
        flow("spine", (empty("itemref", {"idref": name}) for name in names), spine),
        element("guide", join(_guide(volume, names, cover))),
    ]
    return _document(flow("package", parts, attributes))


def _document(root: Flow) -> Flow:
    return chain([DECLARATION], root, [_END])


_END = Markup("\n")


_GUIDE = {"cover": "cover", "titlepage": "title-page", "toc": "toc", "bodymatter": "text"}
"""The types of landmarks in the guide of EPUB 2."""


def _guide(volume: Volume, names: Sequence[str], cover: Cover | None) -> Iterator[Markup]:
    """Where reading starts (OPF 2.0.1, section 2.6)."""
    for mark in landmarks(volume, names, cover):
        yield empty("reference", {"type": _GUIDE[mark.kind], "title": mark.title, "href": f"{mark.name}.xhtml"})


def _metadata(volume: Volume, cover: Cover | None, certified_by: str | None, *, record: bool) -> Iterator[Markup]:
    about = volume.about
    yield element("dc:identifier", text(volume.guid), {"id": "guid"})
    yield element("dc:title", text(volume.shelf_title), {"dir": _turned(volume)})
    yield from (element("dc:language", text(language)) for language in volume.languages)
    for number, creator in enumerate(about.creators, 1):
        yield element("dc:creator", text(creator), {"id": f"creator{number}"})
        yield _meta("role", "aut", {"refines": f"#creator{number}", "scheme": "marc:relators"})
    pairs = [
        ("dc:publisher", None if about.provider == UNKNOWN_PROVIDER else about.provider),
        ("dc:date", _date(volume)),
        ("dc:rights", about.rights),
        ("dc:description", _description(volume)),
        ("dc:source", about.source),
        *(("dc:subject", keyword) for keyword in about.keywords),
    ]
    yield from (element(name, text(value)) for name, value in pairs if value is not None)
    yield from _subjects(about.subjects)
    yield _meta("dcterms:modified", utc(volume.modified))
    yield from _series(volume)
    has_picture = cover is not None and cover.picture is not None
    has_headings = any(len(story.article.sections) > 1 for story in volume.stories)
    yield _accessibility(has_picture=has_picture, has_headings=has_headings)
    yield from _claim(certified_by)
    yield empty("meta", {"name": "generator", "content": GENERATOR})
    if has_picture:
        yield empty(
            "meta", {"name": "cover", "content": PICTURE}
        )  # OPF 2.0.1 does not define this; all readers look for it
    if record:
        name = "article.json" if volume.issue is None else "issue.json"
        yield empty("link", {"rel": "record", "href": name, "media-type": "application/json"})


def _turned(volume: Volume) -> str | None:
    """The direction of the title, if it differs from that of the book."""
    direction = direction_of(volume.title)
    return None if direction == volume.direction else direction


AUTHORITIES = {
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
}
"""The names of schemes that have these aliases in the IPTC catalog."""


def _subjects(subjects: Iterable[Subject]) -> Iterator[Markup]:
    """Codes of vocabularies with their names, if they have any (EPUB 3.3, sections D.3.10 and D.3.11)."""
    for number, subject in enumerate(subjects, 1):
        refines = {"refines": f"#subject{number}"}
        yield element("dc:subject", text(subject.name or subject.code), {"id": f"subject{number}"})
        yield _meta("authority", AUTHORITIES.get(subject.scheme, subject.scheme), refines)
        yield _meta("term", subject.code, refines)


def _date(volume: Volume) -> str | None:
    """The date of an issue, or the time of an article, if it is known."""
    dated = volume.stories[0].dated if volume.issue is None else volume.issue.date
    return None if dated is None else dated.isoformat()


_DESCRIBED = 6


def _description(volume: Volume) -> str | None:
    """The description for libraries: of an article, its standfirst; of an issue, its first headlines."""
    if volume.issue is None:
        return volume.stories[0].article.standfirst
    return " · ".join(title_of(story.article) for story in volume.stories[:_DESCRIBED])


def _series(volume: Volume) -> Iterator[Markup]:
    """The series of an issue, in the form of EPUB 3 (section 5.5.3.2.2) and in that of calibre."""
    if volume.series is None:
        return
    series, number = volume.series
    yield _meta("belongs-to-collection", series, {"id": "series"})
    yield _meta("collection-type", "series", {"refines": "#series"})
    if number is not None:
        yield _meta("group-position", number, {"refines": "#series"})
    yield empty("meta", {"name": "calibre:series", "content": series})
    if number is not None:
        yield empty("meta", {"name": "calibre:series_index", "content": ".".join(number.split(".")[:2])})


def _meta(name: str, value: str, attributes: Attributes | None = None) -> Markup:
    return element("meta", text(value), {"property": name, **(attributes or {})})


@cache
def _accessibility(*, has_picture: bool, has_headings: bool) -> Markup:
    """The accessibility features of the book (EPUB Accessibility 1.1, section 2): text, and ways to navigate it."""
    modes = ["textual", *(["visual"] if has_picture else [])]
    features = ["tableOfContents", "readingOrder", "displayTransformability"]
    features += ["structuralNavigation"] if has_headings else []
    features += ["alternativeText"] if has_picture else []
    words = "Text with headings and a table of contents"
    summary = f"{words}; the cover is a picture, described in words." if has_picture else f"{words}; no pictures."
    metas = [
        *(_meta("schema:accessMode", mode) for mode in modes),
        _meta("schema:accessModeSufficient", "textual"),
        *(_meta("schema:accessibilityFeature", feature) for feature in features),
        _meta("schema:accessibilityHazard", "none"),
        _meta("schema:accessibilitySummary", summary, {"xml:lang": "en", "dir": "ltr"}),
    ]
    return join(metas, "\n")


def _claim(certified_by: str | None) -> Iterator[Markup]:
    """The claim that the book conforms (EPUB Accessibility 1.1, section 4). Only a person can make it."""
    if certified_by is not None:
        claim = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
        yield _meta("dcterms:conformsTo", claim, {"id": "conformance", "xml:lang": "en", "dir": "ltr"})
        yield _meta("a11y:certifiedBy", certified_by, {"refines": "#conformance"})


def utc(moment: datetime) -> str:
    """A time for ``dcterms:modified``, in UTC and whole seconds (EPUB 3.3, section 5.5.3.1.5).

    At the ends of the calendar, where UTC has no date, the local time is used.
    """
    with suppress(OverflowError):
        moment = moment.astimezone(UTC)
    return f"{moment.replace(microsecond=0, tzinfo=None).isoformat()}Z"


PICTURE = "cover-image"
"""Id of the cover's picture in the manifest."""


def _manifest(names: Sequence[str], cover: Cover | None) -> Iterator[Markup]:
    page = "application/xhtml+xml"
    yield _item("nav", "nav.xhtml", page, "nav")
    for name in names:
        yield _item(name, f"{name}.xhtml", page)
    if cover is not None and cover.picture is not None:
        yield _item(PICTURE, cover.file, cover.media_type, "cover-image")
    yield _item("style", "style.css", "text/css")
    yield _item("ncx", "toc.ncx", "application/x-dtbncx+xml")


def _item(name: str, href: str, media_type: str, properties: str | None = None) -> Markup:
    return empty("item", {"id": name, "href": href, "media-type": media_type, "properties": properties})


def ncx(volume: Volume) -> Flow:
    """The contents for EPUB 2 readers (OPF 2.0.1, section 2.4.1), in the order of the navigation document."""
    depth = 2 if any(part.title is not None for part in volume.parts) else 1
    facts = {"uid": volume.guid, "depth": str(depth), "totalPageCount": "0", "maxPageNumber": "0"}
    metas = [empty("meta", {"name": f"dtb:{name}", "content": value}) for name, value in facts.items()]
    attributes = {
        "xmlns": "http://www.daisy.org/z3986/2005/ncx/",
        "version": "2005-1",
        "xml:lang": volume.languages[0],
    }
    parts: list[Markup | Flow] = [
        lines("head", metas),
        element("docTitle", _label(volume.shelf_title)),
        flow("navMap", _points(volume)),
    ]
    return _document(flow("ncx", parts, attributes))


def _points(volume: Volume) -> Iterator[Flow]:
    """The contents and the sections with their articles. A section without a page refers to its first article.

    The play order is that of the reading order, so entries with the same target have the same number (OPF 2.0.1,
    section 2.4.1.2).
    """
    numbers = {name: number for number, name in enumerate(page_names(volume), 1)}
    if volume.issue is not None:
        yield _point(CONTENTS, CONTENTS, volume.title, numbers, [])
    for part in volume.parts:
        if part.title is not None:
            place = part.name if volume.has_section_pages else part.stories[0].name
            yield _point(part.name, place, part.title, numbers, _apart(_below(part, numbers)))
        else:
            yield from _below(part, numbers)


def _below(part: Part, numbers: Mapping[str, int]) -> Iterator[Flow]:
    return (_point(story.name, story.name, title_of(story.article), numbers, []) for story in part.stories)


def _apart(points: Iterable[Flow]) -> Flow:
    """Entries on lines of their own."""
    for number, point in enumerate(points):
        if number:
            yield _END
        yield from point


def _point(name: str, place: str, title: str, numbers: Mapping[str, int], inner: Iterable[Markup]) -> Flow:
    label, content = element("navLabel", _label(title)), empty("content", {"src": f"{place}.xhtml"})
    attributes = {"id": name, "playOrder": str(numbers[place])}
    return flow("navPoint", [label, content, iter(inner)], attributes, between="")


def _label(words: str) -> Markup:
    return element("text", text(words))
