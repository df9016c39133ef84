"""The facts of an article as linked data: schema.org's NewsArticle in JSON-LD 1.1.

=============== ===========================================================================
article         property
=============== ===========================================================================
headline        headline (in the words of the page: ``h1``)
standfirst      description (``p class="standfirst"``)
id, guid        identifier, a PropertyValue with propertyID ``id`` or ``guid``
version         version
language        inLanguage
direction       the attribute ``dir`` of ``html``
created         dateCreated
modified        dateModified
published       datePublished
status          creativeWorkStatus
embargoed       conditionsOfAccess, as ``Embargoed until`` and the moment
provider        publisher, an Organization
creators        author, Persons
credit          creditText
rights          copyrightNotice
source          url
keywords        keywords, an array
subjects        about, DefinedTerms with inDefinedTermSet and termCode
genre           genre
located         locationCreated, a Place
=============== ===========================================================================
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from seednews.model import Article, Metadata, Subject
from seednews.model.admission import admit
from seednews.model.release import Release
from seednews.model.rules import moment_of

__all__ = ["facts_of", "find_article", "metadata_of", "script"]

_TEXTS = {
    "language": "inLanguage",
    "credit": "creditText",
    "rights": "copyrightNotice",
    "source": "url",
    "genre": "genre",
}
_MOMENTS = {"created": "dateCreated", "modified": "dateModified", "published": "datePublished"}


_EMBARGO = "Embargoed until"
"""Begins what ``conditionsOfAccess`` says of an embargo: schema.org has no property for one."""


# -- writing


def facts_of(article: Article) -> dict[str, object]:
    """The article's facts as the values of JSON-LD."""
    pairs = {"@context": "https://schema.org", "@type": "NewsArticle", **dict(_facts(article))}
    return {name: value for name, value in pairs.items() if value not in (None, [])}


def _facts(article: Article) -> Iterator[tuple[str, object]]:
    meta = article.meta
    yield "headline", article.headline
    yield "description", article.standfirst
    named = (("id", meta.id), ("guid", meta.guid))
    yield "identifier", [_thing("PropertyValue", propertyID=name, value=value) for name, value in named if value]
    yield "version", meta.version
    for name, term in _TEXTS.items():
        yield term, getattr(meta, name)
    yield "creativeWorkStatus", meta.status
    yield "conditionsOfAccess", None if meta.embargoed is None else f"{_EMBARGO} {meta.embargoed.isoformat()}"
    for name, term in _MOMENTS.items():
        moment: datetime | None = getattr(meta, name)
        yield term, None if moment is None else moment.isoformat()
    yield "author", [_thing("Person", name=name) for name in meta.creators]
    yield "publisher", None if meta.provider is None else _thing("Organization", name=meta.provider)
    yield "keywords", list(meta.keywords)
    yield "about", [_subject(subject) for subject in meta.subjects]
    yield "locationCreated", None if meta.located is None else _thing("Place", name=meta.located)
    yield "wordCount", article.word_count


def _thing(kind: str, **properties: str) -> dict[str, str]:
    return {"@type": kind, **properties}


def _subject(subject: Subject) -> dict[str, str]:
    name = {} if subject.name is None else {"name": subject.name}
    return _thing("DefinedTerm", inDefinedTermSet=subject.scheme, termCode=subject.code, **name)


_ESCAPED = str.maketrans({each: f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"})


def script(values: Mapping[str, object]) -> str:
    """The values as text for a ``script`` element: nothing in it can end the element, nor means anything to XML."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPED)


# -- reading


def find_article(scripts: Iterable[str]) -> Mapping[str, Any]:
    """The first thing among those that the scripts of a page describe whose type is an article of any kind."""
    for each in scripts:
        try:
            values = json.loads(each)
        except (ValueError, RecursionError):
            continue
        for thing in _things(values):
            kind = thing.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(isinstance(name, str) and name.endswith(("Article", "BlogPosting")) for name in kinds):
                return thing
    return {}


def _things(values: object) -> Iterator[Mapping[str, Any]]:
    """The things on the first levels: one, several, or a graph of them."""
    for each in values if isinstance(values, list) else [values]:
        if isinstance(each, dict):
            yield each
            graph = each.get("@graph")
            yield from (inner for inner in (graph if isinstance(graph, list) else ()) if isinstance(inner, dict))


def metadata_of(
    thing: Mapping[str, Any],
    language: str | None,
    direction: str | None,
    marks: Iterable[tuple[str, str]],
    tell: Callable[[str, str, str], object],
) -> Metadata:
    """The metadata that a thing describes.

    Args:
        thing: The article as JSON-LD.
        language: What the page says of its language, where the thing says nothing.
        direction: What the page says of its direction.
        marks: Names and contents of the ``meta`` elements, which may speak of the release, too.
        tell: Called with a code, a message and a place for what the model refuses.
    """
    identifiers = {each.get("propertyID"): each.get("value") for each in _members(thing, "identifier")}
    values: dict[str, Any] = {name: _word(thing.get(term)) for name, term in _TEXTS.items()}
    values |= {name: moment_of(thing.get(term)) for name, term in _MOMENTS.items()}
    values |= {
        "id": _word(identifiers.get("id")),
        "guid": _word(identifiers.get("guid")),
        "version": _number(thing.get("version")),
        "direction": direction if direction in {"ltr", "rtl"} else None,
        "language": values["language"] or language or None,
        "provider": next(_names(thing, "publisher"), None),
        "creators": tuple(_names(thing, "author")) or tuple(_names(thing, "creator")),
        "keywords": tuple(_keywords(thing.get("keywords"))),
        "located": next(_names(thing, "locationCreated"), None),
    }
    values["subjects"] = tuple(_subjects(thing))
    meta, faults = admit(values | _release(thing, marks, tell))
    for fault in faults.values():
        tell("SN401", f"{fault}; left out", "head")
    return meta


def _release(
    thing: Mapping[str, Any], marks: Iterable[tuple[str, str]], tell: Callable[[str, str, str], object]
) -> dict[str, Any]:
    """Status and embargo."""
    release = Release(tell)
    for key, value in thing.items():
        for each in value if isinstance(value, list) else [value]:
            written = each.get("name", each.get("termCode", "")) if isinstance(each, dict) else each
            if key == "conditionsOfAccess":
                _access(release, written)
            else:
                release.key(key, written, "head")
    for name, content in marks:
        release.key(re.split("[:.]", name)[-1], content, "head")
    return release.values()


def _access(release: Release[str], written: object) -> None:
    """An embargo among the conditions of access, which are words for people."""
    if isinstance(written, str) and written.strip().casefold().startswith("embargo"):
        end = re.sub("embargo(?:ed)?(?: until)?[: ]*", "", written.strip(), count=1, flags=re.IGNORECASE)
        release.embargo("conditionsOfAccess", end, "head")


def _members(thing: Mapping[str, Any], term: str) -> Iterator[Mapping[str, Any]]:
    """The objects that a property has, one or several."""
    value = thing.get(term)
    yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict))


def _names(thing: Mapping[str, Any], term: str) -> Iterator[str]:
    """Names of the things that a property has; some sites write the names alone."""
    value = thing.get(term)
    for each in value if isinstance(value, list) else [value]:
        name = _word(each.get("name") if isinstance(each, dict) else each)
        if name is not None:
            yield name


def _word(value: object) -> str | None:
    """A text as one line; None where there is none."""
    if not isinstance(value, str) or not value.strip():
        return None
    return value if "\n" not in value and "\r" not in value else " ".join(value.split())


def _number(value: object) -> int | None:
    return value if type(value) is int else None


def _keywords(value: object) -> Iterator[str]:
    """Keywords as an array; a lone text has them between commas."""
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    for part in parts:
        if (word := _word(part)) is not None:
            yield word.strip() if isinstance(value, str) else word


def _subjects(thing: Mapping[str, Any]) -> Iterator[Subject]:
    """The terms of vocabularies; other things that an article is about have no code."""
    for each in _members(thing, "about"):
        scheme, code = each.get("inDefinedTermSet"), each.get("termCode")
        if isinstance(scheme, str) and isinstance(code, str):
            try:
                yield Subject(scheme, code, _word(each.get("name")))
            except ValueError:
                continue
