"""ninjs, IPTC's news in JSON: written as 1.6 or 3.1, read in every version from 1.0 to 3.1.

=============== ================================ ======================================================
article         1.6                              3.1
=============== ================================ ======================================================
headline        headline                         headlines, without a role
kicker          headline_kicker                  headlines, role ``kicker``
standfirst      description_text                 descriptions, role ``summary``
byline          byline                           by
body            body_html                        bodies, contentType ``text/html``
guid            uri                              uri
id, source      altids                           altIds, by role
version         version                          version
language        language                         language
direction       body_html, a ``div`` around it   bodies, a ``div`` around it
created         firstcreated                     firstCreated
modified        versioncreated                   versionCreated
embargoed       embargoed                        embargoedUntil
status          pubstatus                        pubStatus
provider        infosource, rel ``provider``     infoSources, role ``provider``
creators        infosource, rel ``creator``      infoSources, role ``creator``
credit          infosource, rel ``credit``       infoSources, role ``credit``
rights          copyrightnotice                  copyrightNotice
keywords        subject, rel ``keyword``         subjects, rel ``keyword``
subjects        subject, with scheme and code    subjects, with literal ``alias:code``, and uri
genre           genre, name                      genres, name
urgency         urgency                          urgency
located         located                          located
slugline        slugline                         slugline
edition_note    ednote                           edNote
=============== ================================ ======================================================

Neither has a place for when an article was published, nor for signals. The JSON is ASCII alone and the dates of 1.6 end
in ``Z`` without fractions, because Superdesk opens the file in the machine's encoding and refuses other dates.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias
from urllib.parse import quote, unquote

import attrs

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DocumentError, ModelError
from seednews.formats import markup
from seednews.formats.format import Format, Option, Reading
from seednews.formats.hypertext import parse_fragment
from seednews.formats.markup import local_name, read_body
from seednews.formats.vocabulary import CATALOG, scheme_at, uri_of
from seednews.model import Article, Block, Metadata, Paragraph, Subject
from seednews.model.metadata import admit

__all__ = ["FORMAT", "kept"]

Version: TypeAlias = Literal["1.6", "3.1"]

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-])+")
_GUID = "urn:x-seednews:guid:"
"""Begins the URI that stands for a guid which is none (an experimental namespace, RFC 3406)."""
_KEYWORD = "keyword"


# -- what comes back


def kept(article: Article, version: Version = "1.6") -> Article:
    """What of an article comes back from ninjs of that version."""
    meta = article.meta
    moments = {} if version == "3.1" else {name: _whole(getattr(meta, name)) for name in ("created", "modified", "embargoed")}
    subjects = tuple(attrs.evolve(each, scheme=scheme_at(uri_of(each.scheme))) for each in meta.subjects)
    return attrs.evolve(
        article,
        meta=attrs.evolve(meta, published=None, signals=(), subjects=subjects, **moments),
    )


def _whole(moment: datetime | None) -> datetime | None:
    """A moment in whole seconds of universal time; None where the calendar has no such day there."""
    try:
        return None if moment is None else moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        return None


def _missing(article: Article) -> tuple[str, ...]:
    return ("guid",) if article.meta.guid is None else ()


# -- writing


def _write(article: Article, version: Version = "1.6") -> bytes:
    pairs = _first(article) if version == "1.6" else _third(article)
    values = {name: value for name, value in pairs if value not in (None, [], {})}
    return f"{json.dumps(values, indent=2)}\n".encode("ascii")


def _first(article: Article) -> Iterator[tuple[str, object]]:
    """Names and values of ninjs 1.6."""
    meta = article.meta
    schema = "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json"
    yield "$standard", {"name": "ninjs", "version": "1.6", "schema": schema}
    yield "uri", _uri(meta.guid)
    yield "type", "text"
    yield "mimetype", "text/html"
    yield "version", _digits(meta.version)
    for name, moment in (("firstcreated", meta.created), ("versioncreated", meta.modified), ("embargoed", meta.embargoed)):
        whole = _whole(moment)
        yield name, None if whole is None else whole.isoformat().replace("+00:00", "Z")
    yield "pubstatus", meta.status
    yield "urgency", meta.urgency
    yield "copyrightnotice", meta.rights
    yield "ednote", meta.edition_note
    yield "language", meta.language
    yield "subject", [*map(_subject_of_first, meta.subjects), *_keywords(meta)]
    yield "infosource", [{"name": name, "rel": role} for role, name in _parties(meta)]
    yield "byline", article.byline
    yield "headline", article.headline
    yield "headline_kicker", article.kicker
    yield "slugline", meta.slugline
    yield "located", meta.located
    yield "description_text", article.standfirst
    yield "body_html", _html(article)
    yield "wordcount", article.word_count
    yield "altids", dict(_others(meta))
    yield "genre", [] if meta.genre is None else [{"name": meta.genre}]


def _third(article: Article) -> Iterator[tuple[str, object]]:
    """Names and values of ninjs 3.1."""
    meta = article.meta
    schema = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
    yield "standard", {"name": "ninjs", "version": "3.1", "schema": schema}
    yield "uri", _uri(meta.guid)
    yield "type", "text"
    yield "version", _digits(meta.version)
    for name, moment in (("firstCreated", meta.created), ("versionCreated", meta.modified), ("embargoedUntil", meta.embargoed)):
        yield name, None if moment is None else moment.isoformat()
    yield "pubStatus", meta.status
    yield "urgency", meta.urgency
    yield "copyrightNotice", meta.rights
    yield "edNote", meta.edition_note
    yield "language", meta.language
    yield "headlines", [*_role(None, article.headline), *_role("kicker", article.kicker)]
    yield "by", article.byline
    yield "slugline", meta.slugline
    yield "located", meta.located
    yield "descriptions", list(_role("summary", article.standfirst))
    body = {"contentType": "text/html", "wordCount": article.word_count, "value": _html(article)}
    yield "bodies", [body] if body["value"] else []
    yield "subjects", [*map(_subject_of_third, meta.subjects), *_keywords(meta)]
    yield "infoSources", [{"name": name, "role": role} for role, name in _parties(meta)]
    yield "altIds", [{"role": role, "value": value} for role, value in _others(meta)]
    yield "genres", [] if meta.genre is None else [{"name": meta.genre}]


def _uri(guid: str | None) -> str | None:
    if guid is None or (_URI.fullmatch(guid) and not guid.startswith(_GUID)):
        return guid
    return f"{_GUID}{quote(guid, safe='')}"


def _digits(number: int | None) -> str | None:
    return None if number is None else str(number)


def _html(article: Article) -> str | None:
    """The body as HTML; its direction stands on an element around it, where the article names one."""
    if not article.body and article.meta.direction is None:
        return None
    body = markup.body(article.body)
    return body if article.meta.direction is None else markup.element("div", body, {"dir": article.meta.direction})


def _role(role: str | None, value: str | None) -> Iterator[dict[str, str]]:
    if value is not None:
        yield {"value": value} if role is None else {"role": role, "value": value}


def _parties(meta: Metadata) -> Iterator[tuple[str, str]]:
    """Who had a part in the article, each with the role."""
    if meta.provider is not None:
        yield "provider", meta.provider
    yield from (("creator", name) for name in meta.creators)
    if meta.credit is not None:
        yield "credit", meta.credit


def _others(meta: Metadata) -> Iterator[tuple[str, str]]:
    """Other identifiers of the article."""
    if meta.id is not None:
        yield "id", meta.id
    if meta.source is not None:
        yield "source", meta.source


def _keywords(meta: Metadata) -> Iterator[dict[str, str]]:
    return ({"name": keyword, "rel": _KEYWORD} for keyword in meta.keywords)


def _named(subject: Subject) -> dict[str, str]:
    return {} if subject.name is None else {"name": subject.name}


def _subject_of_first(subject: Subject) -> dict[str, str]:
    return {**_named(subject), "scheme": uri_of(subject.scheme), "code": subject.code}


def _subject_of_third(subject: Subject) -> dict[str, str]:
    """ninjs 3 has one URI for scheme and code together, which cannot be taken apart; the literal keeps both."""
    scheme = scheme_at(uri_of(subject.scheme))
    uri = {"uri": f"{CATALOG[scheme]}{quote(subject.code)}"} if scheme in CATALOG else {}
    return {**_named(subject), **uri, "literal": f"{quote(scheme)}:{subject.code}"}


# -- reading


def _read(data: bytes, name: str | None = None) -> Reading:
    try:
        return _reading(data)
    except DocumentError as fault:
        raise fault.named(name) from None


def _reading(data: bytes) -> Reading:
    try:
        values = json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as fault:
        raise DocumentError(f"not JSON: {fault.msg}", "ninjs", line=fault.lineno, column=fault.colno) from None
    except (ValueError, RecursionError) as fault:  # not UTF-8, numbers of thousands of digits, too deep
        raise DocumentError(f"not JSON: {fault}", "ninjs") from None
    if not isinstance(values, dict):
        raise DocumentError("ninjs is a JSON object", "ninjs", path="$")
    reader = _Reader(values)
    try:
        return Reading(reader.article(), tuple(reader.diagnostics))
    except ModelError as fault:
        raise DocumentError(str(fault), "ninjs", path="$") from None


_SAME_NAME = {
    "infosource": "infosources",
    "subject": "subjects",
    "genre": "genres",
    "byline": "by",
    "embargoed": "embargoeduntil",
    "$standard": "standard",
}
"""Names of ninjs 1 and 2 that have another in 3, small letters all."""
_SAID = frozenset(
    "uri type mimetype version firstcreated versioncreated embargoeduntil pubstatus urgency copyrightnotice ednote "
    "language subjects infosources by headline headlines headline_kicker slugline located description_text "
    "descriptions altids genres standard wordcount charcount profile representationtype bodies".split(),
)
_BODIES = ("body_html", "body_xhtml", "body_text")
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})


class _Reader:
    """Reads the names of every version alike: those of 3 differ from older ones in capitals and in a few words."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.values: dict[str, Any] = {}
        self.paths: dict[str, str] = {}
        for name, value in values.items():
            low = name.lower()
            key = _SAME_NAME.get(low, low)
            self.values[key], self.paths[key] = value, f"$.{name}"
            if key not in _SAID and key not in _BODIES:
                self._tell(key, "has no place in the article; left out")

    def _tell(self, key: str, message: str) -> None:
        path = self.paths.get(key, f"$.{key}")
        self.diagnostics.append(Diagnostic("SN401", Severity.WARNING, message, path=path))

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
            "guid": unquote(guid.removeprefix(_GUID)) if guid and guid.startswith(_GUID) else guid,
            "version": self._number("version"),
            "language": self._text("language"),
            "direction": direction,
            "created": self._moment("firstcreated"),
            "modified": self._moment("versioncreated"),
            "embargoed": self._moment("embargoeduntil"),
            "status": self._text("pubstatus"),
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
        root = parse_fragment(html, "ninjs")
        only = root[0] if len(root) == 1 and not (root.text or "").strip() else None
        whole = only is not None and local_name(only) == "div" and not (only.tail or "").strip()
        direction = only.get("dir") if whole and only is not None else None
        blocks, told = read_body(root)
        self.diagnostics += told
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


_KEYS = re.compile(rb'"(?:uri|body_html|body_xhtml|versioncreated|versionCreated|headlines|bodies)"\s*:', re.DOTALL)
"""Names of ninjs that no JSON of ours has; a text in which they stand has its quotation marks escaped."""


def _recognises(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{" and _KEYS.search(head) is not None


FORMAT = Format(
    name="ninjs",
    title="ninjs, IPTC's news in JSON",
    suffixes=(".ninjs.json", ".json"),
    media_type="application/json",
    read=_read,
    write=_write,
    missing=_missing,
    keeps=kept,
    recognises=_recognises,
    options=(Option("version", "of the standard: 1.6, which Superdesk reads, or 3.1, the newest", ("1.6", "3.1")),),
)
