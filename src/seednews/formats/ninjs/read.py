"""Reads ninjs of every version, from 1.0 to 3.1."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats.format import Reading
from seednews.formats.ninjs.write import GUID
from seednews.formats.shared.crowded import refuse_crowded
from seednews.formats.shared.html import read_fragment, told
from seednews.formats.shared.vocabulary import scheme_at
from seednews.formats.shared.xhtml import local_name, read_body
from seednews.model import Article, Block, Metadata, Paragraph, Subject
from seednews.model.metadata import admit
from seednews.model.release import Release, is_about_release

__all__ = ["read"]


def read(data: bytes, name: str | None = None) -> Reading:
    """The article in a document of ninjs.

    Raises:
        DocumentError: where it is no JSON object.
    """
    try:
        return _reading(data)
    except DocumentError as fault:
        raise fault.named(name) from None


def _reading(data: bytes) -> Reading:
    refuse_crowded(data, "ninjs")
    try:
        values = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_Object)
    except json.JSONDecodeError as fault:
        raise DocumentError(f"not JSON: {fault.msg}", "ninjs", line=fault.lineno, column=fault.colno) from None
    except (ValueError, RecursionError) as fault:  # not UTF-8, numbers of thousands of digits, too deep
        raise DocumentError(f"not JSON: {fault}", "ninjs") from None
    if not isinstance(values, _Object):
        raise DocumentError("ninjs is a JSON object", "ninjs", path="$")
    reader = _Reader(values.pairs)
    try:
        return Reading(reader.article(), tuple(reader.diagnostics))
    except ModelError as fault:
        raise DocumentError(str(fault), "ninjs", path="$") from None


class _Object(dict[str, Any]):
    """An object with all its pairs: of a key that stands there twice, a dict has the last value alone."""

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
"""Names of ninjs 1 and 2 that have another in 3, small letters all."""
_SAID = frozenset(
    "uri type mimetype version firstcreated versioncreated urgency copyrightnotice ednote "
    "language subjects infosources by headline headlines headline_kicker slugline located description_text "
    "descriptions altids genres standard wordcount charcount profile representationtype bodies".split(),
)
_BODIES = ("body_html", "body_xhtml", "body_text")
_EMBARGOES = frozenset({"embargoed", "embargoeduntil"})
"""Names of the embargo in ninjs 1 and 2, and in 3."""
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})


class _Reader:
    """Reads the names of every version alike: those of 3 differ from older ones in capitals and in a few words."""

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        self.pairs = tuple(pairs)
        self.diagnostics: list[Diagnostic] = []
        self.values: dict[str, Any] = {}
        self.paths: dict[str, str] = {}
        for name, value in self.pairs:
            low = name.lower()
            key = _SAME_NAME.get(low, low)
            self.values[key], self.paths[key] = value, f"$.{name}"
            if key not in _SAID and key not in _BODIES and not is_about_release(name):
                self._tell(key, "has no place in the article; left out")

    def _tell(self, key: str, message: str, code: str = "SN401") -> None:
        self._tell_of(code, message, self.paths.get(key, f"$.{key}"))

    def _tell_of(self, code: str, message: str, path: str) -> None:
        self.diagnostics.append(Diagnostic(code, Severity.WARNING, message, path=path))

    def article(self) -> Article:
        """The whole article."""
        headlines, descriptions = self._roles("headlines"), self._roles("descriptions")
        self._only("headlines", headlines, {"", "main", "headline", "kicker"})
        self._only("descriptions", descriptions, {"", "summary", "abstract"})
        blocks, direction = self._body()
        return Article(
            self._text("headline") or _first_of(headlines, "", "main", "headline"),
            self._text("description_text") or _first_of(descriptions, "summary", "abstract", ""),
            self._text("by"),
            blocks,
            self._metadata(direction),
            kicker=self._text("headline_kicker") or _first_of(headlines, "kicker"),
        )

    def _text(self, key: str) -> str | None:
        """The words under a name; None where there are none, line ends as spaces."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            self._tell(key, f"a text is wanted here, not {type(value).__name__}; left out")
            return None
        return _line(value)

    def _members(self, key: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """The objects under a name."""
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self._tell(key, f"an array is wanted here, not {type(value).__name__}; left out")
            return
        for index, each in enumerate(value):
            if isinstance(each, dict):
                yield index, {name.lower(): inner for name, inner in each.items()}
            else:
                self._tell(key, f"member {index} is no object; left out")

    def _roles(self, key: str) -> list[tuple[str, str]]:
        """Roles and texts of members that have such."""
        pairs = ((each.get("role"), each.get("value")) for _, each in self._members(key))
        return [
            (role if isinstance(role, str) else "", words)
            for role, value in pairs
            if isinstance(value, str) and (words := _line(value))
        ]

    def _only(self, key: str, found: list[tuple[str, str]], known: set[str]) -> None:
        """Names what there is more than the article has places for."""
        further = len(found) - len({"kicker" if role == "kicker" else "" for role, _ in found if role in known})
        if further:
            self._tell(key, f"{further} of {len(found)} have no place in the article; left out")

    # -- metadata

    def _metadata(self, direction: str | None) -> Metadata:
        parties = self._parties()
        others = self._others()
        subjects, keywords = self._subjects()
        guid = self._text("uri")
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
            "keywords": keywords,
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
        """Status and embargo, by any name and however often the object says them."""
        release: Release[str] = Release(self._tell_of)
        for name, value in self.pairs:
            if name.lower() in _EMBARGOES:
                release.embargo(name, value, f"$.{name}")
            else:
                release.key(name, value, f"$.{name}")
        return release.values()

    def _number(self, key: str) -> int | None:
        value = self.values.get(key)
        if isinstance(value, str) and re.fullmatch("[0-9]{1,20}", value):
            return int(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if value is None or type(value) is int:
            return value
        self._tell(key, "is no whole number; left out")
        return None

    def _moment(self, key: str) -> datetime | None:
        written = self._text(key)
        if written is None:
            return None
        try:
            return datetime.fromisoformat(written.strip())
        except ValueError:
            self._tell(key, f"{written[:40]!r} is no date with time; left out")
            return None

    def _parties(self) -> list[tuple[str, str]]:
        """Roles and names of those who had a part in it."""
        found = []
        for index, each in self._members("infosources"):
            role, name = each.get("role", each.get("rel")), each.get("name", each.get("literal"))
            if isinstance(name, str) and (words := _line(name)) and role in {"provider", "creator", "credit"}:
                found.append((role, words))
            else:
                self._tell("infosources", f"member {index} has no place in the article; left out")
        return found

    def _others(self) -> dict[str, str]:
        """Other identifiers: an object of them in ninjs 1, an array with roles later."""
        value = self.values.get("altids", {})
        if not isinstance(value, dict):
            value = {each.get("role"): each.get("value") for _, each in self._members("altids")}
        found = {key: inner for key, inner in value.items() if key in {"id", "source"} and isinstance(inner, str)}
        if len(found) < len(value):
            self._tell("altids", "further identifiers have no place in the article; left out")
        return found

    def _genre(self) -> str | None:
        names = [name for _, each in self._members("genres") if (name := _line(each.get("name", each.get("literal"))))]
        if len(names) > 1:
            self._tell("genres", "the article has one genre; the others were left out")
        return names[0] if names else None

    def _subjects(self) -> tuple[tuple[Subject, ...], tuple[str, ...]]:
        """Subjects, and keywords: those that have a name and no code."""
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
        """The blocks and their direction, of the first rendition that is HTML, else of plain text."""
        renditions = list(self._renditions())
        renditions.sort(key=lambda each: not each[0])
        for is_html, value in renditions[:1]:
            if len(renditions) > 1:
                self._tell("bodies", "further renditions of the body; left out")
            return self._html(value) if is_html else (_plain(value), None)
        return (), None

    def _renditions(self) -> Iterator[tuple[bool, str]]:
        """Each rendition of the body, and whether it is HTML."""
        for key in _BODIES:
            if isinstance(value := self.values.get(key), str) and value.strip():
                yield key != "body_text", value
        for _, each in self._members("bodies"):
            if isinstance(value := each.get("value"), str) and value.strip():
                kind = each.get("contenttype")
                yield kind in _HTML_TYPES or (kind is None and "</" in value), value

    def _html(self, html: str) -> tuple[tuple[Block, ...], str | None]:
        page = read_fragment(html, "ninjs")
        root = page.root
        only = root[0] if len(root) == 1 and not (root.text or "").strip() else None
        whole = only is not None and local_name(only) == "div" and not (only.tail or "").strip()
        direction = only.get("dir") if whole and only is not None else None
        blocks, left_out = read_body(root)
        self.diagnostics += (*told(page, "body"), *left_out)
        return blocks, direction if direction in {"ltr", "rtl"} else None


def _line(value: object) -> str | None:
    """A text as one line; None where there is none."""
    if not isinstance(value, str) or not value.strip():
        return None
    return value if "\n" not in value and "\r" not in value else " ".join(value.split())


def _first_of(found: Iterable[tuple[str, str]], *roles: str) -> str | None:
    """The text of the first of these roles that is there."""
    by_role = dict(reversed(list(found)))
    return next((by_role[role] for role in roles if role in by_role), None)


def _parts(subject: Mapping[str, Any]) -> tuple[str, str] | None:
    """Scheme and code of a subject: as two in ninjs 1, as a literal, or as one URI whose last part is the code."""
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


def _plain(value: str) -> tuple[Block, ...]:
    """Plain text as paragraphs: blank lines part them, else each line is one."""
    parts = re.split(r"\n\s*\n" if re.search(r"\S[^\S\n]*\n\s*\n\s*\S", value) else r"\n", value.replace("\r\n", "\n"))
    return tuple(Paragraph(" ".join(part.split())) for part in parts if part.strip())
