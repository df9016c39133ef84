"""Reads Markdown, parsed by markdown-it-py.

Every word is kept. Markup that the model does not support (links, emphasis, pictures, code) is removed and reported.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from itertools import takewhile
from typing import Any, TypeAlias, cast, get_args

import attrs

from seednews.diagnostics import Diagnostic, Severity
from seednews.errors import DependencyMissing, DocumentError
from seednews.formats.format import Reading
from seednews.formats.markdown.write import DASH
from seednews.formats.shared.html import read_fragment, told
from seednews.formats.shared.xhtml import read_body
from seednews.model import (
    Article,
    Block,
    Crosshead,
    List,
    Metadata,
    Note,
    NoteRole,
    Paragraph,
    Quote,
    Separator,
    Table,
    Verse,
)
from seednews.model.admission import admit
from seednews.model.release import Release, is_about_release
from seednews.model.rules import MAX_START, MAX_TEXT, XML_CHARACTERS, cut
from seednews.patterns import regex
from seednews.seed.frontmatter import FIELDS, Fault, plain_value, read_value

try:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode
except ModuleNotFoundError:
    raise DependencyMissing("reading Markdown", "markdown") from None

__all__ = ["read"]

_Pair: TypeAlias = "tuple[int, str, str | list[str]]"
"""Line, key and value in front matter."""

_FRONT = regex(r"\n*---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_TOML = regex(r"\n*\+\+\+[ \t]*\n((?:[^\n]*\n)*?)\+\+\+[ \t]*(?:\n|$)")
_JSON = regex(r"\s*\{\s*\"")
"""Starts of front matter: YAML, and TOML and JSON, which Hugo also reads."""
_KEY = regex(r"([A-Za-z_][A-Za-z0-9_-]*)[ \t]*:(?:[ \t]+(.*))?$")
_LOOSE_KEY = regex(r"""[\s"'{?-]*([A-Za-z_](?:[A-Za-z0-9_-]| (?! )){0,60})["']?\s*[:=](.*)$""")
"""A key that is indented, quoted, or without a space after it. It is only read if it is about the release."""
_STEPS_IN = regex(r"[ \t]+[^\s#]")
_MEMBER = regex(r"[ \t]*-[ \t]+(.*)$")
_PLAIN_MEMBERS = regex(r"\[([^\[\]{}\"']*)\]")
"""A YAML array whose members have no quotation marks, which JSON does not allow."""
_ALIASES = {"author": "creators", "authors": "creators", "date": "published", "lang": "language", "tags": "keywords"}
"""Keys of site generators, with the corresponding fields."""
_TEXTS = {"title": "headline", "description": "standfirst"}
"""The same for texts of the article."""
# Characters that XML does not allow (XML 1.0, production 2), as for seed text.
_ILLEGAL = regex(f"[^\n{XML_CHARACTERS}]")
_COMMENT = regex(r"<!--\s*([a-z]+)?\s*-->\s*")
_BREAK = regex(r"<br\s*/?>", re.IGNORECASE)


def read(data: bytes, name: str | None = None) -> Reading:
    """Read the article in a Markdown document.

    Raises:
        DocumentError: if it is not UTF-8.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        reason = f"not UTF-8: byte {data[fault.start]:#04x} at offset {fault.start}"
        raise DocumentError(reason, "markdown", name) from None
    reader = _Reader()
    article = reader.article(re.sub("\r\n?", "\n", text))
    return Reading(article, tuple(reader.diagnostics))


def _parser() -> MarkdownIt:
    """CommonMark with tables and strikethrough. The model does not support the latter, but its marks are not text."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


_LOST = {
    "link": (Severity.WARNING, "removed a link; its words are kept"),
    "image": (Severity.WARNING, "removed a picture; its description is kept"),
    "em": (Severity.INFO, "removed emphasis; the words are kept"),
    "strong": (Severity.INFO, "removed strong emphasis; the words are kept"),
    "s": (Severity.WARNING, "removed strikethrough; the words are kept"),
    "code_inline": (Severity.INFO, "removed code formatting; the words are kept"),
    "html_inline": (Severity.WARNING, "removed an HTML tag; the words in it are kept"),
}


@attrs.define
class _Reader:
    """Turns the syntax tree of a document into an article, and records losses."""

    diagnostics: list[Diagnostic] = attrs.field(factory=list)
    _told: set[str] = attrs.field(factory=set)
    _offset: int = 0
    _line: int = 0
    _head: dict[str, str] = attrs.field(factory=dict)
    _body: list[Block] = attrs.field(factory=list)
    _role: str | None = None
    _taken: set[str] = attrs.field(factory=set)

    def article(self, text: str) -> Article:
        clean = _ILLEGAL.sub("", text)
        if clean != text:
            message = "removed characters that XML does not allow"
            self.diagnostics.append(Diagnostic("SN111", Severity.WARNING, message))
        pairs, end = self._front_matter(clean)
        self._offset = clean.count("\n", 0, end)
        meta = self._metadata(pairs)
        clean = clean[end:]
        self._blocks(SyntaxTreeNode(_parser().parse(clean)).children)
        head: dict[str, Any] = dict(self._head)
        return Article(**head, body=self._body, meta=meta)

    def _tell(self, code: str, message: str, line: int, severity: Severity = Severity.WARNING) -> None:
        self.diagnostics.append(Diagnostic(code, severity, message, place=(line, None)))

    # -- front matter

    def _front_matter(self, text: str) -> tuple[Iterable[_Pair], int]:
        """The pairs in the front matter, and the index of its end; no pairs if there is none."""
        if (front := _FRONT.match(text)) is not None and _is_front(front[1]):
            return self._pairs(front[1]), front.end()
        if (front := _TOML.match(text)) is not None:
            import tomllib

            try:
                return _flattened(tomllib.loads(front[1])), front.end()
            except tomllib.TOMLDecodeError:
                return self._pairs(front[1]), front.end()
        if _JSON.match(text):
            start = len(text) - len(text.lstrip())
            with suppress(ValueError, RecursionError):
                values, end = json.JSONDecoder().raw_decode(text, start)
                return _flattened(values), end
        return (), 0

    def _metadata(self, pairs: Iterable[_Pair]) -> Metadata:
        """The metadata in the front matter. Titles are used as headline and standfirst, unless the text has its own."""
        values: dict[str, object] = {}
        lines: dict[str, int] = {}
        release: Release[int] = Release(self._tell)
        for line, key, written in pairs:
            value = plain_value(written) if isinstance(written, str) else written or None
            if not release.key(key, value, line):
                self._fact(values, lines, line, key, written)
        meta, faults = admit({**values, **release.values()})
        for field, fault in faults.items():
            self._tell("SN204", f"{fault}; left out", lines[field])
        return meta

    def _fact(
        self, values: dict[str, object], lines: dict[str, int], line: int, key: str, written: str | list[str]
    ) -> None:
        """Read a key of the front matter that is not about the release."""
        if key in _TEXTS and isinstance(value := self._value("slugline", written, line), str) and value.strip():
            self._head[_TEXTS[key]] = " ".join(value.split())[:MAX_TEXT]
            return
        field = _ALIASES.get(key, key)
        if field not in FIELDS or field in values:
            self._tell("SN203", f"the key {key!r} is not supported; skipped", line)
            return
        value = self._value(field, written, line)
        if value is not None:
            values[field], lines[field] = value, line

    def _pairs(self, text: str) -> Iterator[tuple[int, str, str | list[str]]]:
        """Line, key and value. A value may be a list with one member on each of the next lines."""
        lines = text.split("\n")
        for index, line in enumerate(lines):
            found = _KEY.match(line)
            if found is None and (loose := _LOOSE_KEY.match(line)) and _is_statement(loose):
                found = loose
            if found is None:
                if line.strip() and not line.lstrip().startswith("#") and not _MEMBER.match(line):
                    self._tell("SN203", "expected 'key: value' in the front matter; skipped the line", index + 2)
                continue
            rest = range(index + 1, 0 if _MEMBER.match(line) else len(lines))
            matches = takewhile(bool, (_MEMBER.match(lines[number]) for number in rest))
            members = [member[1].strip() for member in matches if member]
            value = (found[2] or "").strip()
            below = lines[index + 1] if index + 1 < len(lines) else ""
            if not (value or members) and is_about_release(found[1]) and _STEPS_IN.match(below):
                value = below.strip()  # a value in a YAML syntax that is not supported
            plain = _PLAIN_MEMBERS.fullmatch(value)
            if plain is not None:
                members = [each.strip() for each in plain[1].split(",")]
            yield index + 2, found[1], [each for each in members if each] if plain or not value else value

    def _value(self, key: str, written: str | list[str], line: int) -> object:
        try:
            if isinstance(written, list):
                members = [read_value(key, each) for each in written]
                return tuple(inner for each in members for inner in (each if isinstance(each, tuple) else (each,)))
            return read_value(key, written) if written else None
        except Fault as fault:
            self._tell("SN204", f"{key}: {fault}; left out", line)
            return None

    # -- blocks

    def _blocks(self, nodes: Iterable[SyntaxTreeNode]) -> None:
        for node in nodes:
            self._line = self._offset + (node.map[0] if node.map else 0) + 1
            role, self._role = self._role, None
            match node.type:
                case "paragraph":
                    self._paragraph(node, role)
                case "heading":
                    self._heading(node)
                case "blockquote":
                    self._quote(node)
                case "bullet_list" | "ordered_list":
                    self._list(node)
                case "table":
                    self._table(node)
                case "hr":
                    self._body.append(Separator())
                case "code_block" | "fence":
                    self._verse(node.content.split("\n"))
                case "html_block":
                    self._html(node.content)

    def _paragraph(self, node: SyntaxTreeNode, role: str | None) -> None:
        inline = node.children[0]
        if role in get_args(NoteRole):
            whole, kind = _whole(inline)
            self._add_note(self._words(whole if kind == "byline" else inline), role)
        elif role != "verse" and self._is_head(inline):
            pass
        else:
            lines = self._lines(inline)
            if len(lines) > 1 or role == "verse":
                self._verse(lines)
            else:
                self._add(Paragraph, lines[0])

    def _add_note(self, words: str, role: str | None) -> None:
        self._body.extend(Note(piece, cast("NoteRole", role)) for piece in _pieces(words))

    def _is_head(self, inline: SyntaxTreeNode) -> bool:
        """Read a paragraph before the body that is emphasised as a whole: kicker, standfirst or byline."""
        whole, kind = _whole(inline)
        if kind is None or self._body or kind in self._taken or (kind == "kicker" and "headline" in self._taken):
            return False
        lines = self._lines(whole)
        if len(lines) > 1 or not lines[0].strip() or len(lines[0]) > MAX_TEXT:
            return False
        self._head[kind] = lines[0]
        self._taken.add(kind)
        return True

    def _heading(self, node: SyntaxTreeNode) -> None:
        """Read a heading. The first one of level 1 is the headline, if it is before the body."""
        words = self._words(node.children[0]) if node.children else ""
        if node.tag == "h1" and not self._body and "headline" not in self._taken and 0 < len(words) <= MAX_TEXT:
            self._head["headline"] = words
            self._taken.add("headline")
        else:
            self._add(Crosshead, words)

    def _add(self, kind: type[Paragraph | Crosshead | Quote], words: str) -> None:
        self._body.extend(map(kind, _pieces(words)))

    def _verse(self, lines: Iterable[str]) -> None:
        kept = tuple(piece for line in lines for piece in _pieces(line))
        if kept:
            self._body.append(Verse(kept))

    def _quote(self, node: SyntaxTreeNode) -> None:
        """Read a quotation: one for each paragraph. A last paragraph that starts with a dash is the attribution."""
        inner = _Reader(self.diagnostics, told=self._told, offset=self._offset)
        inner._body.append(Separator())
        children = list(node.children)
        by = self._words(children[-1].children[0]) if len(children) > 1 and children[-1].type == "paragraph" else ""
        attribution = by.removeprefix(DASH) if by.startswith(DASH) else ""
        if not attribution.strip() or len(attribution) > MAX_TEXT or children[-2].type != "paragraph":
            attribution = ""
        inner._blocks(children[:-1] if attribution else children)
        quotes: list[Block] = []
        for block in inner._body[1:]:
            if isinstance(block, Verse):
                quotes.extend(map(Quote, _pieces(" ".join(block.lines))))
            else:
                quotes.append(Quote(block.text) if isinstance(block, Paragraph) else block)
        if attribution and quotes and isinstance(last := quotes[-1], Quote):
            quotes[-1] = Quote(last.text, attribution)
        self._body += quotes

    def _list(self, node: SyntaxTreeNode) -> None:
        items = tuple(piece for item in self._items(node) for piece in _pieces(item))
        if items:
            ordered = node.type == "ordered_list"
            start = int(node.attrs.get("start", 1)) if ordered else 1
            self._body.append(List(items, ordered=ordered, start=start if start <= MAX_START else 1))

    def _items(self, node: SyntaxTreeNode) -> Iterator[str]:
        """The items, including those of nested lists, in order."""
        for item in node.children:
            words: list[str] = []
            for child in item.children:
                if child.type in {"bullet_list", "ordered_list"}:
                    yield " ".join(words)
                    words = []
                    yield from self._items(child)
                else:
                    words.append(self._leaves(child))
            yield " ".join(words)

    def _leaves(self, node: SyntaxTreeNode) -> str:
        """All text inside a block."""
        if node.type == "inline":
            return self._words(node)
        if node.children:
            return " ".join(map(self._leaves, node.children))
        return " ".join(node.content.split()) if node.type in {"code_block", "fence"} else ""

    def _table(self, node: SyntaxTreeNode) -> None:
        rows = [tuple(map(self._cell, row.children)) for part in node.children for row in part.children]
        head = any(rows[0])
        kept = [row for row in rows if any(row)]
        if kept:
            self._body.append(Table(kept, head=head))

    def _cell(self, node: SyntaxTreeNode) -> str:
        words = self._words(node.children[0]) if node.children else ""
        return "" if words.isspace() else words.replace("\t", " ")[:MAX_TEXT]

    def _html(self, content: str) -> None:
        """Read HTML: comments state the kind of the next paragraph, and the text of other HTML is kept."""
        if (comment := _COMMENT.fullmatch(content)) is not None:
            self._role = comment[1]
            return
        page = read_fragment(content, "markdown")
        blocks, left_out = read_body(page.root)
        self._body += blocks
        for each in (*told(page), *left_out):
            self._tell(each.code, each.message, self._line, each.severity)

    # -- words

    def _words(self, inline: SyntaxTreeNode) -> str:
        return " ".join(self._lines(inline))

    def _lines(self, inline: SyntaxTreeNode) -> list[str]:
        """The text of a paragraph, split at hard breaks."""
        return "".join(self._strings(inline)).split("\n")

    def _strings(self, inline: SyntaxTreeNode) -> Iterator[str]:
        """The strings in a paragraph, with line feeds for hard breaks. Each kind of loss is reported once."""
        for node in inline.children:
            kind = node.type
            if kind == "text":
                yield node.content
            elif kind == "softbreak":
                yield " "
            elif kind == "hardbreak" or (kind == "html_inline" and _BREAK.fullmatch(node.content)):
                yield "\n"
            elif kind == "html_inline" and (node.content == "<wbr>" or node.content.startswith("<!--")):
                continue
            else:
                self._lose(kind)
                yield _LINE_END.sub(" ", node.content) if kind == "code_inline" else ""
                yield from self._strings(node)

    def _lose(self, kind: str) -> None:
        if kind in _LOST and kind not in self._told:
            self._told.add(kind)
            severity, message = _LOST[kind]
            self._tell("SN401", f"{message} (first in the block at this line)", self._line, severity)


_LINE_END = regex(r"\n")
_EMPHASIS = {("em", "strong"): "kicker", ("strong",): "standfirst", ("em",): "byline"}


def _whole(inline: SyntaxTreeNode) -> tuple[SyntaxTreeNode, str | None]:
    """The contents of emphasis around a whole paragraph, and the part of an article's head that it marks."""
    kinds: list[str] = []
    while len(inner := _filled(inline)) == 1 and inner[0].type in {"em", "strong"}:
        inline = inner[0]
        kinds.append(inline.type)
    return inline, _EMPHASIS.get(tuple(kinds))


def _filled(inline: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    """The parts of a paragraph without the empty texts that the parser leaves around marks."""
    return [node for node in inline.children if node.type != "text" or node.content]


def _pieces(words: str) -> list[str]:
    """Texts that the model accepts; none if there are no words."""
    return cut(words) if words.strip() else []


def _is_front(text: str) -> bool:
    """Whether lines between rules are front matter, and not text: the first meaningful line is a key.

    Lines about the release are front matter in any form.
    """
    lines = text.split("\n")
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    if _KEY.match(first) is not None:
        return True
    return any((loose := _LOOSE_KEY.match(line)) and _is_statement(loose) for line in lines)


def _is_statement(pair: re.Match[str]) -> bool:
    """Whether a key and its value are about the release."""
    return is_about_release(pair[1], plain_value(pair[2].strip()))


def _flattened(values: Mapping[str, object]) -> Iterator[_Pair]:
    """Keys and values of front matter in TOML or JSON, with flattened tables. Their line is the first one."""
    for key, value in values.items():
        if isinstance(value, dict):
            yield from _flattened(value)
        elif isinstance(value, list):
            yield 1, key, list(map(_written, value))
        else:
            yield 1, key, _written(value)


def _written(value: object) -> str:
    """A value in YAML syntax."""
    if isinstance(value, datetime):
        return value.isoformat()
    return value if isinstance(value, str) else json.dumps(value, default=str)
