"""Reads ninjs of every version, from 1.0 to 3.1."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from lxml import etree

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.format import Reading
from seednews.formats.ninjs.write import GUID, STANDARDS
from seednews.formats.shared.crowded import refuse_crowded, refuse_deep
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.html import read_fragment, told
from seednews.formats.shared.json_values import described
from seednews.formats.shared.nitf_body import read_words
from seednews.formats.shared.nitf_release import state_notes, state_release
from seednews.formats.shared.plain import paragraphs
from seednews.formats.shared.vocabulary import scheme_at
from seednews.formats.shared.xhtml import local_name, read_body, read_text
from seednews.model import Article, Block, Metadata, Subject
from seednews.model.admission import admit
from seednews.model.moments import iso_moment
from seednews.model.release import Release, is_about_release
from seednews.patterns import regex

__all__ = ["read"]


def read(data: bytes, name: str | None = None) -> Reading:
    """Read the article in a ninjs document.

    Raises:
        DocumentError: if it is not a JSON object.
    """
    try:
        return _reading(data)
    except DocumentError as fault:
        raise fault.named(name) from None


def _reading(data: bytes) -> Reading:
    refuse_crowded(data, "ninjs")
    try:
        text = data.decode("utf-8-sig")
        refuse_deep(text)
        values = json.loads(text, object_pairs_hook=_Object)
    except json.JSONDecodeError as fault:
        raise DocumentError(f"not JSON: {fault.msg}", "ninjs", line=fault.lineno, column=fault.colno) from None
    except (ValueError, RecursionError) as fault:  # not UTF-8, numbers with thousands of digits, or nested too deeply
        raise DocumentError(f"not JSON: {fault}", "ninjs") from None
    if not isinstance(values, _Object):
        raise DocumentError("expected a JSON object", "ninjs", path="$")
    reader = _Reader(values.pairs)
    try:
        return Reading(reader.article(), tuple(reader.diagnostics))
    except ModelError as fault:
        raise DocumentError(str(fault), "ninjs", path="$") from None


class _Object(dict[str, Any]):
    """An object with all its pairs. For a duplicate key, a dict only has the last value."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


_SAME_NAME = {
    "infosource": "infosources",
    "subject": "subjects",
    "genre": "genres",
    "byline": "by",
    "$standard": "standard",
}
"""Names in ninjs 1 and 2 that differ in version 3, in lower case."""
_SAID = frozenset(
    "uri type mimetype version firstcreated versioncreated urgency copyrightnotice ednote "
    "language subjects infosources by headline headlines headline_kicker slugline located descriptions altids genres "
    "standard wordcount charcount profile representationtype bodies guid keywords".split(),
)
_BODIES = ("body_html", "body_xhtml", "body_html5")
"""Names of HTML bodies, most common first. Any other ``body_...`` may be one (ninjs 1.6, patternProperties)."""
_PLAIN_BODIES = frozenset({"body_text", "body_plain", "body_txt"})
_DESCRIPTIONS = ("description_text", "description_summary", "description_abstract", "description_html")
"""Names of the summary, most common first. Any other ``description_...`` may be one."""
_TAG = r"</?(?:p|br|b|i|u|em|strong|span|a|div|ul|ol|li|h[1-6]|sup|sub|blockquote|font|img|table|tr|td|section)"
_MARKUP = regex(rf"{_TAG}(?:\s+[\w-]+\s*=[^<>]*)?\s*/?>", re.IGNORECASE)
"""HTML tags in texts; other angle brackets are text."""
_FREE = frozenset({"extra", "meta", "metadata"})
"""Objects with further keys of a system."""
_EMBARGOES = frozenset({"embargoed", "embargoeduntil"})
"""Names of the embargo in ninjs 1 and 2, and in version 3."""
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/nitf+xml", "text/nitf"})
_PARTIES = frozenset({"provider", "creator", "credit"})
_FOR_READERS = frozenset({"headline", "headline_kicker", "by", *_DESCRIPTIONS})
"""Texts that are shown to readers, in which some systems write HTML."""


class _Reader:
    """Reads all versions. The names of version 3 differ from older ones in case, and in a few words."""

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        self.pairs = tuple(pairs)
        self.diagnostics: list[Diagnostic] = []
        self.nitf: list[etree._Element] = []
        """The bodies in NITF."""
        self.values: dict[str, Any] = {}
        self.paths: dict[str, str] = {}
        for name, value in self.pairs:
            low = name.lower()
            key = _SAME_NAME.get(low, low)
            self.values[key], self.paths[key] = value, f"$.{name}"
            if not (key in _SAID or key.startswith(("body_", "description_")) or is_about_release(name, value)):
                self._tell(key, "not supported; skipped")
        self.is_ours = self.values.get("standard") in STANDARDS.values()
        """Whether the document was written by seednews. Such documents have no markup in texts, and escape them
        once."""

    def _tell(self, key: str, message: str, code: str = "SN401") -> None:
        self._tell_of(code, message, self.paths.get(key, f"$.{key}"))

    def _tell_of(self, code: str, message: str, path: str) -> None:
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, path=path))

    def article(self) -> Article:
        """Read the whole article."""
        headlines, descriptions = self._roles("headlines"), self._roles("descriptions")
        self._only("headlines", headlines, {"", "main", "headline", "kicker"})
        self._only("descriptions", descriptions, {"", "summary", "abstract"})
        blocks, direction = self._body()
        if not blocks and not self.is_ours:
            self._tell_of("SN404", "the body contains no text", "$")
        article = Article(
            self._text("headline") or _first_of(headlines, "", "main", "headline"),
            self._description() or _first_of(descriptions, "summary", "abstract", ""),
            self._text("by"),
            blocks,
            self._metadata(direction),
            kicker=self._text("headline_kicker") or _first_of(headlines, "kicker"),
        )
        return article if self.is_ours else self._unescaped(article)

    def _unescaped(self, article: Article) -> Article:
        meant, reference = unescaped_once_more(article)
        if reference is not None:
            message = f"characters are escaped twice, such as {reference!r}; unescaped them"
            self._tell_of("SN402", message, "$")
        return meant

    def _description(self) -> str | None:
        """The summary, from the first of its names. Different texts under other names are reported."""
        names = [key for key in self.values if key.startswith("description_") and key not in _DESCRIPTIONS]
        found = None
        for key in (*_DESCRIPTIONS, *names):
            words = self._text(key)
            if found is None:
                found = words
            elif words not in {None, found}:
                self._tell(key, "a second description; skipped")
        return found

    def _text(self, key: str) -> str | None:
        """The text of a key on one line; None if there is none."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            self._tell(key, f"expected a string, got {described(value)}; skipped")
            return None
        return _line(self._without_markup(key, value) if key in _FOR_READERS else value)

    def _without_markup(self, key: str, value: str | None) -> str | None:
        """Remove HTML from a text. No version of ninjs allows HTML there."""
        if value is None or self.is_ours or not _MARKUP.search(value):
            return value
        self._tell(key, "removed markup; the words are kept", "SN402")
        return " ".join(read_text(read_fragment(value, "ninjs").root).split())

    def _members(self, key: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """The objects in an array."""
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self._tell(key, f"expected an array, got {described(value)}; skipped")
            return
        for index, each in enumerate(value):
            if isinstance(each, dict):
                yield index, {name.lower(): inner for name, inner in each.items()}
            else:
                self._tell(key, f"member {index} is not an object; skipped")

    def _roles(self, key: str) -> list[tuple[str, str]]:
        """Roles and texts of the members that have both."""
        pairs = ((each.get("role"), each.get("value")) for _, each in self._members(key))
        return [
            (role if isinstance(role, str) else "", words)
            for role, value in pairs
            if isinstance(value, str) and (words := _line(self._without_markup(key, value)))
        ]

    def _only(self, key: str, found: list[tuple[str, str]], known: set[str]) -> None:
        """Report texts for which the article has no field."""
        further = len(found) - len({"kicker" if role == "kicker" else "" for role, _ in found if role in known})
        if further:
            self._tell(key, f"{further} of {len(found)} are not supported; skipped")

    # -- metadata

    def _metadata(self, direction: str | None) -> Metadata:
        parties = self._parties()
        others = self._others()
        subjects, keywords = self._subjects()
        guid = self._text("uri") or self._text("guid")
        if self._text("guid") not in {None, guid}:
            self._tell("guid", "differs from uri; skipped")
        values = {
            "id": _line(others.get("id")),
            "guid": unquote(guid.removeprefix(GUID)) if guid and guid.startswith(GUID) else guid,
            "version": self._number("version"),
            "language": self._text("language"),
            "direction": direction,
            "created": self._moment("firstcreated"),
            "modified": self._moment("versioncreated"),
            **self._release(),
            "provider": _first_of(parties, "provider"),
            "creators": tuple(name for role, name in parties if role == "creator"),
            "credit": _first_of(parties, "credit"),
            "rights": self._text("copyrightnotice"),
            "source": _line(others.get("source")),
            "keywords": (*keywords, *(each for each in dict.fromkeys(self._keywords()) if each not in keywords)),
            "subjects": subjects,
            "genre": self._genre(),
            "urgency": self._number("urgency"),
            "located": self._text("located"),
            "slugline": self._text("slugline"),
            "edition_note": self._text("ednote"),
        }
        meta, faults = admit(values)
        for field, fault in faults.items():
            self._tell(field, f"{fault}; left out")
        return meta

    def _release(self) -> dict[str, Any]:
        """Status and embargo, under any name and from all statements in the object."""
        release: Release[str] = Release(self._tell_of)
        for name, value in self.pairs:
            if name.lower() in _EMBARGOES:
                release.embargo(name, value, f"$.{name}")
            else:
                release.key(name, value, f"$.{name}")
            if name.lower() in _FREE and isinstance(value, dict):
                for key, inner in value.items():
                    release.key(key, inner, f"$.{name}.{key}")
        if not self.is_ours:
            release.note("ednote", self._text("ednote") or "", self.paths.get("ednote", "$"))
        for root in self.nitf:
            self._state_nitf(root, release)
        return release.values()

    def _state_nitf(self, root: etree._Element, release: Release[str]) -> None:
        """Read status and embargo from a NITF body."""
        inner: Release[etree._Element] = Release(lambda code, message, _: self._tell("bodies", message, code))
        state_release(root, inner)
        state_notes(root, inner)
        release.join(Metadata(**inner.values()), "$")

    def _number(self, key: str) -> int | None:
        value = self.values.get(key)
        if isinstance(value, str) and re.fullmatch("[0-9]{1,20}", value):
            return int(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if value is None or type(value) is int:
            return value
        self._tell(key, "is not a whole number; skipped")
        return None

    def _moment(self, key: str) -> datetime | None:
        written = self._text(key)
        if written is None:
            return None
        try:
            return iso_moment(written.strip())
        except ValueError:
            self._tell(key, f"{written[:40]!r} is not a date and time; skipped")
            return None

    def _parties(self) -> list[tuple[str, str]]:
        """Roles and names of contributors."""
        found = []
        for index, each in self._members("infosources"):
            role, name = each.get("role", each.get("rel")), each.get("name", each.get("literal"))
            if isinstance(role, str) and role in _PARTIES and (words := _line(name)):
                found.append((role, words))
            else:
                self._tell("infosources", f"member {index} is not supported; skipped")
        return found

    def _others(self) -> dict[str, str]:
        """Other identifiers: an object in ninjs 1, an array with roles later."""
        value = self.values.get("altids", {})
        if not isinstance(value, dict):
            value = {str(each.get("role")): each.get("value") for _, each in self._members("altids")}
        found = {key: inner for key, inner in value.items() if key in {"id", "source"} and isinstance(inner, str)}
        if len(found) < len(value):
            self._tell("altids", "further identifiers are not supported; skipped")
        return found

    def _keywords(self) -> Iterator[str]:
        """Keywords as Superdesk writes them: strings in an array, or objects with names."""
        value = self.values.get("keywords", [])
        for each in value if isinstance(value, list) else [value]:
            word = _line(each.get("name") if isinstance(each, dict) else each)
            if word is not None:
                yield word.strip()
            elif each is not None:
                self._tell("keywords", "a member is not a string; skipped")

    def _genre(self) -> str | None:
        names = [name for _, each in self._members("genres") if (name := _line(each.get("name", each.get("literal"))))]
        if len(names) > 1:
            self._tell("genres", "only the first genre is kept")
        return names[0] if names else None

    def _subjects(self) -> tuple[tuple[Subject, ...], tuple[str, ...]]:
        """Subjects, and keywords: subjects with a name and no code."""
        subjects, keywords = [], []
        for index, each in self._members("subjects"):
            name = _line(each.get("name"))
            parts = _parts(each)
            if parts is None and name is not None:
                keywords.append(name)
                continue
            try:
                subjects.append(Subject(*(parts or ("", "")), name))
            except ModelError as fault:
                self._tell("subjects", f"member {index}: {fault}; left out")
        return tuple(subjects), tuple(keywords)

    # -- body

    def _body(self) -> tuple[tuple[Block, ...], str | None]:
        """The blocks and their direction, from the first HTML rendition, otherwise from plain text."""
        renditions = list(self._renditions())
        renditions.sort(key=lambda each: not each[0])
        if len(renditions) > 1:
            self._tell("bodies", "only one body is kept; skipped the other renditions")
        read: list[tuple[tuple[Block, ...], str | None]] = []
        for is_html, value in renditions:
            read.append(self._html(value) if is_html else (paragraphs(value), None))
            if read[-1][0]:  # some systems write empty markup beside the text
                return read[-1]
        return read[0] if read else ((), None)

    def _renditions(self) -> Iterator[tuple[bool, str]]:
        """Each rendition of the body, and whether it is HTML. The usual and the main ones come first."""
        names = [key for key in self.values if key.startswith("body_") and key not in _BODIES]
        for key in (*_BODIES, *names):
            value = self.values.get(key)
            if isinstance(value, str) and value.strip():
                yield "html" in key or (key not in _PLAIN_BODIES and _is_html(value)), value
            elif value is not None and value != "":
                self._tell(key, "contains no text; skipped")
        bodies = [each for _, each in self._members("bodies")]
        for each in sorted(bodies, key=_is_aside):
            if isinstance(value := each.get("value"), str) and value.strip():
                yield _is_html(value, each.get("contenttype")), value

    def _html(self, html: str) -> tuple[tuple[Block, ...], str | None]:
        page = read_fragment(html, "ninjs")
        root = page.root
        only = root[0] if len(root) == 1 and not (root.text or "").strip() else None
        whole = only is not None and local_name(only) == "div" and not (only.tail or "").strip()
        direction = only.get("dir") if whole and only is not None else None
        if next(root.iter("{*}body.content", "{*}nitf", "{*}nitf.body"), None) is not None:
            self.nitf.append(copy.deepcopy(root))  # reading changes the elements
            words = read_words(root)
            self.diagnostics += words.diagnostics
            return words.body, None
        blocks, left_out = read_body(root, marks=True)
        self.diagnostics += (*told(page, "body"), *left_out)
        return blocks, direction if direction in {"ltr", "rtl"} else None


def _is_aside(body: Mapping[str, Any]) -> bool:
    """Whether a body is marked as not the main one."""
    role = body.get("role")
    return isinstance(role, str) and role.strip().lower() not in {"", "main", "body"}


def _is_html(value: str, kind: object = None) -> bool:
    """Whether a body is HTML, by its media type or its tags."""
    if isinstance(kind, str) and kind.strip():
        return kind.partition(";")[0].strip().lower() in _HTML_TYPES
    return "</" in value or _MARKUP.search(value) is not None


def _line(value: object) -> str | None:
    """A text as one line; None if it is missing or blank."""
    if not isinstance(value, str) or not value.strip():
        return None
    return value if "\n" not in value and "\r" not in value else " ".join(value.split())


def _first_of(found: Iterable[tuple[str, str]], *roles: str) -> str | None:
    """The text of the first of these roles that exists."""
    by_role = dict(reversed(list(found)))
    return next((by_role[role] for role in roles if role in by_role), None)


def _parts(subject: Mapping[str, Any]) -> tuple[str, str] | None:
    """Scheme and code of a subject: two keys in ninjs 1, a literal, or a URI that ends with the code."""
    match subject:
        case {"code": str(code), **rest}:
            scheme = rest.get("scheme")
            return scheme_at(scheme) if isinstance(scheme, str) else "unknown", code
        case {"literal": str(literal)} if ":" in literal:
            scheme, _, code = literal.partition(":")
            return unquote(scheme), code
        case {"uri": str(uri)}:
            start, end = re.match(r"(.*[/#:])?(.*)", uri, re.DOTALL).span(2)  # type: ignore[union-attr]  # matches anything
            return scheme_at(uri[:start]), uri[start:end]
    return None
