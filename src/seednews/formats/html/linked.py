"""The metadata of an article as linked data: schema.org's NewsArticle in JSON-LD 1.1.

=============== ===========================================================================
article         property
=============== ===========================================================================
headline        headline (in the text of the page: ``h1``)
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
expires         expires
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
from itertools import chain
from typing import Any

import attrs

from seednews.formats.shared.crowded import refuse_deep
from seednews.model import Article, Metadata, Subject
from seednews.model.admission import admit
from seednews.model.release import Release
from seednews.model.rules import moment_of
from seednews.patterns import regex

__all__ = ["LinkedData", "facts_of", "metadata_of", "script"]

_TEXTS = {
    "language": "inLanguage",
    "credit": "creditText",
    "rights": "copyrightNotice",
    "source": "url",
    "genre": "genre",
}
_MOMENTS = {"created": "dateCreated", "modified": "dateModified", "published": "datePublished"}


_EMBARGO = "Embargoed until"
"""The start of ``conditionsOfAccess`` for an embargo, because schema.org has no property for one."""


# -- writing


def facts_of(article: Article) -> dict[str, object]:
    """The article's metadata as JSON-LD values."""
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
    yield "expires", None if meta.expires is None else meta.expires.isoformat()
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
    """The values as text for a ``script`` element. It cannot end the element, and has no meaning in XML."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPED)


# -- reading


@attrs.frozen
class LinkedData:
    """The contents of the JSON-LD scripts of a page."""

    article: Mapping[str, Any]
    """The first object whose type is a kind of article; empty if there is none."""
    same: tuple[Mapping[str, Any], ...]
    """Other objects with the same headline, and web pages: their status and embargo apply to the article."""
    unread: tuple[str, ...]
    """The scripts that are not JSON."""

    @classmethod
    def of(cls, scripts: Iterable[str]) -> LinkedData:
        """Parse these scripts."""
        things: list[Mapping[str, Any]] = []
        unread = []
        for each in scripts:
            try:
                refuse_deep(each)
                things += _things(json.loads(_WRAPPED.sub("", each), object_pairs_hook=_with_all))
            except (ValueError, RecursionError):
                unread.append(each)
        article = next((thing for thing in things if _is_a(thing, "Article", "BlogPosting")), {})
        headline = article.get("headline")
        same = (each for each in things if each is not article)
        same = (each for each in same if _is_a(each, "WebPage") or (headline and each.get("headline") == headline))
        return cls(article, tuple(same), tuple(unread))


_WRAPPED = regex(
    r"^\s*(?:/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!--|<!\[CDATA\[)|"
    r"(?:/\*\s*\]\]>\s*\*/|//\s*\]\]>|-->|\]\]>)\s*;?\s*$"
)
"""Comments and CDATA marks around the contents of a script."""


def _with_all(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object without the prefixes of schema.org. All values of a repeated key are kept in a list."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        name = _PREFIX.sub("", key)
        twice = name in found and name in {"creativeWorkStatus", "conditionsOfAccess"}
        found[name] = [found[name], value] if twice else value
    return found


_PREFIX = regex("^(?:schema:|https?://schema\\.org/)")


def _is_a(thing: Mapping[str, Any], *kinds: str) -> bool:
    """Whether a type of an object ends in one of these words."""
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return any(isinstance(name, str) and name.endswith(kinds) for name in names)


def _things(values: object) -> Iterator[Mapping[str, Any]]:
    """The objects on the first levels: one, several, a graph, and the main entity of a page."""
    for each in values if isinstance(values, list) else [values]:
        if isinstance(each, dict):
            yield each
            for inside in (each.get("@graph"), each.get("mainEntity")):
                yield from (_things(inside) if isinstance(inside, dict | list) else ())


def metadata_of(
    linked: LinkedData,
    language: str | None,
    direction: str | None,
    marks: Iterable[tuple[str, str]],
    tell: Callable[[str, str, str], object],
) -> Metadata:
    """The metadata that a page describes.

    Args:
        linked: The JSON-LD of the page.
        language: Language of the page, used if the JSON-LD has none.
        direction: Direction of the page.
        marks: Names and contents of the ``meta`` elements, which may contain the status, too.
        tell: Called with a code, a message and a location for each value that the model rejects.
    """
    thing = linked.article
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
    meta, faults = admit(values | _release(linked, marks, tell))
    for fault in faults.values():
        tell("SN401", f"{fault}; left out", "head")
    return meta


def _release(
    linked: LinkedData, marks: Iterable[tuple[str, str]], tell: Callable[[str, str, str], object]
) -> dict[str, Any]:
    """Status and embargo."""
    release = Release(tell)
    for key, value in chain(linked.article.items(), *(each.items() for each in linked.same)):
        for each in value if isinstance(value, list) else [value]:
            named = map(each.get, ("name", "termCode", "@value", "@id")) if isinstance(each, dict) else (each,)
            written = next((word for word in named if word is not None), "")
            if key == "conditionsOfAccess":
                _access(release, written)
            else:
                release.key(key, written, "head")
    for script in linked.unread:
        if _STATES.search(script):
            release.status("creativeWorkStatus", "in invalid JSON-LD", "head")
    for name, content in marks:
        if name.casefold() == "expires":  # tells browsers how long to keep the page
            continue
        release.key(re.split("[:.]", name)[-1], content, "head")
    return release.values()


def _access(release: Release[str], written: object) -> None:
    """Read an embargo from the conditions of access, which are text for people."""
    if isinstance(written, str) and (found := _EMBARGOED.match(written)) is not None:
        release.embargo("conditionsOfAccess", found[1], "head")


_EMBARGOED = regex(r"\s*(?:[a-z]+\s+){0,3}embargo(?:ed)?\b(?:\s+until)?[:\s]*(.*?)\s*$", re.IGNORECASE | re.DOTALL)
_STATES = regex("creativeWorkStatus|embargo", re.IGNORECASE)


def _members(thing: Mapping[str, Any], term: str) -> Iterator[Mapping[str, Any]]:
    """The objects of a property, one or several."""
    value = thing.get(term)
    yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict))


def _names(thing: Mapping[str, Any], term: str) -> Iterator[str]:
    """Names of the objects of a property. Some sites only write the names."""
    value = thing.get(term)
    for each in value if isinstance(value, list) else [value]:
        name = _word(each.get("name") if isinstance(each, dict) else each)
        if name is not None:
            yield name


def _word(value: object) -> str | None:
    """A text as one line; None if it is missing or blank."""
    if not isinstance(value, str) or not value.strip():
        return None
    return value if "\n" not in value and "\r" not in value else " ".join(value.split())


def _number(value: object) -> int | None:
    return value if type(value) is int else None


def _keywords(value: object) -> Iterator[str]:
    """Keywords from an array, or from a text with commas."""
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    for part in parts:
        if (word := _word(part)) is not None:
            yield word.strip() if isinstance(value, str) else word


def _subjects(thing: Mapping[str, Any]) -> Iterator[Subject]:
    """Subjects from the terms of vocabularies. Other topics have no code and are skipped."""
    for each in _members(thing, "about"):
        scheme, code = each.get("inDefinedTermSet"), each.get("termCode")
        if isinstance(scheme, str) and isinstance(code, str):
            try:
                yield Subject(scheme, code, _word(each.get("name")))
            except ValueError:
                continue
