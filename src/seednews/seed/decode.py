"""First step of reading: decodes bytes, and finds characters that an article cannot contain."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import islice

import attrs

from seednews.diagnostics import Diagnostic, Severity, Source, Span
from seednews.patterns import regex
from seednews.prose.scripts import PHRASED
from seednews.system.files import MAX_BYTES
from seednews.system.signatures import kind_of

__all__ = ["DEBRIS", "INVISIBLE", "SPACES", "UNFIT", "Decoded", "decode"]

REMOVED = "\0"
"""Replaces each removed character in :attr:`Decoded.masked`, so that indices stay the same as in the source."""

_BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# Characters that XML 1.0 (production 2) does not allow. Form feed, vertical tab and the four separators FS, GS, RS, US
# count as white space, as in str.isspace; the others are removed.
UNFIT = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+")
SPACES = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f")
_SURROGATE = regex("[\ud800-\udfff]")
# Characters that are kept and reported, by code. A zero-width space is normal between words of scripts that write no
# spaces between words (Thai, Lao, Tibetan, Burmese, Khmer), and an error elsewhere.
_UNSPACED = f"{PHRASED}\u0f00-\u0fff"
INVISIBLE = regex(f"(?:\ufeff|(?<![{_UNSPACED}])\u200b|\u200b(?![{_UNSPACED}]))+")
DEBRIS = regex("[\x80-\x84\x86-\x9f\ufffd]+")
# UTF-8 decoded as Latin-1 or Windows-1252: a letter for the first byte of a character, symbols for the other bytes.
_BEHIND = "[\x80-\xbf" + "".join(bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)) + "]"
_STRAIGHT = "â[\"'][¢œ]"
"""The same for sequences whose second character was replaced by a straight quotation mark."""
_MISREAD = regex(f"(?:[Â-ß]{_BEHIND}|[à-ï]{_BEHIND}{{2}}|[ð-ô]{_BEHIND}{{3}}|{_STRAIGHT})+")
_MAYBE_MISREAD = regex(rb"\xc3[\x82-\xb4](?:\xc2|\xe2[\x80-\x84]|[\xc5\xc6\xcb]|[\"'])")
"""A fast test for such sequences in the bytes of a text. It also matches other texts."""
_TELLING = ("Ã", "Â", "â€", "â\x80", "â„¢", 'â"', "â'", "ðŸ", "ï»¿")
"""First characters of a single misread character, for letters and quotation marks of most European languages."""
_BEHIND_CAPITALS = frozenset("»”’…–—™\xa0")
_LINE_ENDS = regex("[\x85\u2028\u2029]")
_DIRECTED = regex("[\u202a-\u202e\u2066-\u2069]|[\r\n]+")
_OPENED_BY = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}
"""The closing control characters, with the characters that open what they close (Unicode, annex 9)."""
_NAMES = {
    "\x85": "a next-line control character",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
    "\u200b": "a zero-width space",
    "\ufeff": "a byte-order mark inside the text",
    "\ufffd": "a replacement character, left by a failed decoding",
}
_DOUBTFUL = (*_NAMES, *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@attrs.frozen
class Decoded:
    """A decoded text and its diagnostics."""

    source: Source
    """The original text, without a byte-order mark at the start."""
    masked: str
    """The text with the same indices, in which each character that is not allowed is a space or REMOVED."""
    diagnostics: tuple[Diagnostic, ...]
    """The diagnostics; after an error there is nothing to read."""


def decode(data: bytes | str, encoding: str = "utf-8", *, name: str | None = None, limit: int = MAX_BYTES) -> Decoded:
    """Decode `data` strictly.

    A UTF-8 byte-order mark is removed. One of UTF-16 or UTF-32 is an error that names the encoding: encodings are never
    guessed. Never raises because of the content; an unknown `encoding` raises LookupError.
    """
    codec = codecs.lookup(encoding).name
    if len(data) > limit:
        unit = "characters" if isinstance(data, str) else "bytes"
        return _failed("SN103", f"the input has {len(data):,} {unit}, more than the limit of {limit:,}", name)
    if isinstance(data, str):
        return _examine(Source(data.removeprefix("\ufeff"), name))
    if kind := kind_of(data):
        advice = "extract the text, save it as UTF-8, and read that file"
        return _failed("SN102", f"the input is {kind}, not text", name, advice, None)  # there are no lines to show
    mark = next((mark for mark in _BOMS if data.startswith(mark)), b"")
    if mark and codec == "utf-8" and _BOMS[mark] != "utf-8":
        advice = f"set `encoding` to {_BOMS[mark]}"
        return _failed("SN102", f"the input is {_BOMS[mark].upper()}, according to its first bytes", name, advice)
    if codec == "utf-8" and (wide := _wide(data)):
        advice = f"set `encoding` to {wide}"
        return _failed("SN102", f"every second byte is NUL, as in {wide.upper()}", name, advice, None)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        return _undecodable(fault, codec, name)
    except UnicodeError as fault:  # errors of codecs that are not for text
        return _failed("SN102", f"the input is not {codec} ({fault})", name)
    return _examine(Source(text.removeprefix("\ufeff"), name), codec)


_HEAD = Span(0, 0)
_SAMPLE = 64


def _wide(data: bytes, least: int = _SAMPLE) -> str | None:
    """The encoding of text without a byte-order mark in UTF-16, if there are at least `least` bytes; else None."""
    sample = data[:_SAMPLE]
    for encoding, odd in (("utf-16-le", 1), ("utf-16-be", 0)):
        nuls, others = (sample[at::2].count(0) for at in (odd, 1 - odd))
        if len(sample) >= least and 4 * nuls > len(sample) and not others:
            return encoding
    return None


_MANY_HIGH = 0.35
"""If the share of non-ASCII letters is higher, the text is not in a language with Latin letters."""


def _is_of_no_latin_script(data: bytes) -> bool:
    """Whether bytes in an unknown encoding are probably not text in Latin letters: most letters are not ASCII."""
    sample = data[:4096]
    high = sum(byte >= 0x80 for byte in sample)
    letters = high + sum(chr(byte).isalpha() for byte in sample if byte < 0x80)
    return high > _MANY_HIGH * letters


_OF_WESTERN = frozenset({"cp1252", "iso8859-1", "iso8859-15", "latin-1"})


def _hardly(source: Source, codec: str) -> Iterator[Diagnostic]:
    """The diagnostic for a text decoded as a Western encoding that has too many non-ASCII letters."""
    letters = [each for each in source.text[:4096] if each.isalpha()]
    if sum(not each.isascii() for each in letters) > _MANY_HIGH * len(letters) and len(letters) > _SAMPLE / 2:
        message = f"the text is probably not {codec}: most of its letters would be unusual ones"
        advice = "set `encoding` to the correct encoding, for example koi8-r, windows-1251, shift_jis or gb18030"
        yield Diagnostic("SN114", Severity.WARNING, message, Span(0, 1), advice, source=source)


def _failed(
    code: str, message: str, name: str | None, advice: str | None = None, place: Span | None = _HEAD
) -> Decoded:
    source = Source("", name)
    return Decoded(source, "", (Diagnostic(code, Severity.ERROR, message, place, advice, source=source),))


def _undecodable(fault: UnicodeDecodeError, codec: str, name: str | None) -> Decoded:
    """The error for bytes that cannot be decoded, with the decoded start of the line as context."""
    head = bytes(fault.object[max(0, fault.start - 100_000) : fault.start])
    try:
        before = head.decode(codec, "replace")
    except UnicodeError:  # a codec that is not for text
        before = ""
    bad = bytes(fault.object[fault.start : fault.start + 1])
    message = f"byte {bad.hex()} at offset {fault.start} is not {codec} ({fault.reason})"
    example = "koi8-r, shift_jis or gb18030" if _is_of_no_latin_script(fault.object) else "windows-1252"
    advice = f"save the file as UTF-8, or set `encoding`, for example to {example}"
    if wide := _wide(fault.object, 2):
        advice = f"every second byte is NUL: set `encoding` to {wide}"
    whole = fault.start <= 100_000
    source = Source(before.removeprefix("\ufeff") + "\ufffd", name)
    at = len(source.text) - 1
    span = Span(at, at + 1) if whole else None
    return Decoded(source, "", (Diagnostic("SN102", Severity.ERROR, message, span, advice, source=source),))


def _examine(source: Source, codec: str = "utf-8") -> Decoded:
    text = source.text
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = b""
    if found := _SURROGATE.search(text) if text and not data else None:
        message = f"U+{ord(found.group()):04X} is a lone surrogate, which is not a character"
        advice = "decode the bytes with errors='strict', or replace the character"
        span = Span(found.start(), found.end())
        return Decoded(source, "", (Diagnostic("SN104", Severity.ERROR, message, span, advice, source=source),))
    unfit = len(data.translate(None, _CONTROLS)) < len(data) or "\ufffe" in text or "\uffff" in text
    masked = UNFIT.sub(_mask, text) if unfit else text
    misread = list(_misread(text)) if _MAYBE_MISREAD.search(data) else []
    doubtful = not text.isascii() and (_C1.search(data) or any(each in text for each in _DOUBTFUL))
    faults = [
        *_other(source, data),
        *(_unfit(source) if unfit else ()),
        *(_doubtful(source, misread) if doubtful else ()),
    ]
    if codec in _OF_WESTERN:
        faults += _hardly(source, codec)
    if misread:
        faults.append(_told_misread(source, misread))
    return Decoded(source, masked, tuple(sorted(faults, key=lambda each: each.span or Span(0, 0))))


_CONTROLS = bytes({*range(0x20)} - {9, 10, 13})
_C1 = regex(rb"\xc2[\x80-\x9f]")


def _mask(found: re.Match[str]) -> str:
    return "".join(" " if each in SPACES else REMOVED for each in found.group())


# The beginnings of documents in other text formats, which need their own readers.
_TAGS = "html|head|body|h[1-6]|p|div|article|section|main|header|span|ul|ol|table|blockquote|figure|strong|em|br|a|img"
_OTHERS = regex(
    r"\s{0,99}(?:(?P<json>\{\s{0,99}\"|\[\s{0,99}\{)|<(?:\?(?P<xml>xml)|!doctype\s{1,9}html"
    rf"|(?:{_TAGS})(?:\s[^<>]{{0,300}})?/?>))",
    re.IGNORECASE,
)
_BLOCK_TAGS = regex(
    r"^[ \t]{0,9}<(?:h[1-6]|p|div|li|ul|ol|blockquote)(?:\s[^<>\n]{0,300})?>", re.IGNORECASE | re.MULTILINE
)
"""Lines that start with an element of HTML."""
_SUFFIXES = {"json": ".json", "xml": ".xml", None: ".html"}
_MARKDOWN = regex(r"\]\((?:https?:|/|#|mailto:)|^[ \t]{0,3}#{3,6}[ \t]+\S|^```", re.MULTILINE)
"""Markdown that has no meaning in seed text: links, headings below the second level, fences."""
_FEWEST_MARKS = 2


def _other(source: Source, data: bytes) -> Iterator[Diagnostic]:
    """The diagnostic for a text that looks like a document in another format."""
    text = source.text
    if text[:_BEGINNING].lstrip()[:1] in {"{", "[", "<"} and (found := _OTHERS.match(text)):
        kind = found.lastgroup
        message = f"the text starts like {'HTML' if kind is None else kind.upper()}; read as plain text"
        advice = f"give the file the suffix of its format: {_SUFFIXES[kind]}"
        yield Diagnostic("SN117", Severity.WARNING, message, Span(found.start(), found.end()), advice, source=source)
    elif b"<" in data and len(tags := [*islice(_BLOCK_TAGS.finditer(text), _FEWEST_MARKS)]) == _FEWEST_MARKS:
        message, span = "the text contains HTML; read as plain text", Span(tags[0].start(), tags[0].end())
        yield Diagnostic("SN117", Severity.WARNING, message, span, "give the file the suffix .html", source=source)
    elif (b"[" in data and b"](" in data) or (b"#" in data and b"###" in data) or b"`" in data:
        marks = [*islice(_MARKDOWN.finditer(text), _FEWEST_MARKS)]
        if len(marks) == _FEWEST_MARKS:
            message = "the text looks like Markdown; read as plain text"
            span = Span(marks[0].start(), marks[0].end())
            yield Diagnostic("SN117", Severity.WARNING, message, span, "give the file the suffix .md", source=source)


_BEGINNING = 99


def _unfit(source: Source) -> Iterator[Diagnostic]:
    for found in UNFIT.finditer(source.text):
        codes = ", ".join(sorted({f"U+{ord(each):04X}" for each in found.group()}))
        message = f"{codes}: not allowed in XML; removed"
        span = Span(found.start(), found.end())
        yield Diagnostic("SN111", Severity.WARNING, message, span, _ADVICE["SN111"], source=source)


def _misread(text: str) -> Iterator[Span]:
    """Positions of UTF-8 characters that were decoded as two or more Windows-1252 characters each."""
    for found in _MISREAD.finditer(text):
        run, start = found.group(), found.start()
        meant = _meant(run)
        behind_capital = run[-1] in _BEHIND_CAPITALS and text[max(start - 1, 0) : start].isupper()
        within = not run[-1].isalpha() and text[found.end() : found.end() + 1].isalpha()  # not possible inside a word
        alone = (run.startswith(_TELLING) or within) and not behind_capital
        if len(meant) > 1 or (meant and alone):
            yield Span(start, found.end())


def _meant(run: str) -> str:
    """The original characters of such a sequence; empty if there are none."""
    run = re.sub(_STRAIGHT, "â„¢", run)
    try:
        meant = b"".join(each.encode("latin-1" if each < "\u0100" else "cp1252") for each in run).decode()
    except UnicodeError:
        return ""
    return meant if all(each.isprintable() or each in "\xa0\xad\ufeff" for each in meant) else ""


def _told_misread(source: Source, misread: list[Span]) -> Diagnostic:
    """One diagnostic for all misread characters, because there are usually many."""
    first = misread[0]
    run = source.text[first.start : first.end]
    more = f", and {len(misread) - 1:,} more" if len(misread) > 1 else ""
    message = f"{run[:24]} looks like UTF-8 read as Windows-1252 ({_meant(run)[:12].strip()}){more}; kept"
    advice = "decode the original bytes as UTF-8"
    return Diagnostic("SN114", Severity.INFO, message, first, advice, source=source)


def _doubtful(source: Source, misread: list[Span]) -> Iterator[Diagnostic]:
    text = source.text
    told = {at for span in misread for at in range(span.start, span.end)}
    for code, pattern, severity in _TOLD:
        for found in pattern.finditer(text):
            if found.start() in told:
                continue
            first = found.group()[0]
            what = _NAMES.get(first, "a C1 control character, often from wrongly decoded Windows-1252")
            kept = (
                "kept"
                if code != "SN115" or _is_inside(text, found.start())
                else "treated as white space at the end of its line"
            )
            message = f"U+{ord(first):04X}, {what}; {kept}"
            yield Diagnostic(code, severity, message, Span(found.start(), found.end()), _ADVICE[code], source=source)
    for at in _unbalanced(text):
        message = f"U+{ord(text[at]):04X}, an unpaired bidirectional control character; kept"
        yield Diagnostic("SN116", Severity.INFO, message, Span(at, at + 1), _ADVICE["SN116"], source=source)


def _is_inside(text: str, at: int) -> bool:
    """Whether there are words on both sides of a character on its line, within a short distance."""
    before, after = text[max(at - _NEAR, 0) : at], text[at + 1 : at + 1 + _NEAR]
    return not (_EDGE_BEFORE.search(f"\n{before}" if at <= _NEAR else before) or _EDGE_BEHIND.match(after))


_NEAR = 40
_EDGE_BEFORE, _EDGE_BEHIND = regex(r"[\r\n]\s*\Z"), regex(r"\s*(?:[\r\n]|\Z)")


_TOLD = (
    ("SN112", INVISIBLE, Severity.INFO),
    ("SN114", DEBRIS, Severity.INFO),
    ("SN115", _LINE_ENDS, Severity.INFO),
)
_ADVICE = {
    "SN111": "seednews check --fix removes it from the file",
    "SN112": "seednews check --fix removes it",
    "SN114": "decode the original bytes in the correct encoding, or try check --fix --unsafe-fixes",
    "SN115": "if a line break is intended, use LF",
    "SN116": "close it on the same line",
}


def _unbalanced(text: str) -> list[int]:
    """Indices of bidirectional control characters that are unpaired on their line."""
    unpaired: list[int] = []
    opened: list[int] = []
    for found in _DIRECTED.finditer(text):
        mark = found.group()
        if mark[0] in "\r\n":
            unpaired += opened
            opened = []
        elif mark not in _OPENED_BY:
            opened.append(found.start())
        elif opened and text[opened[-1]] in _OPENED_BY[mark]:
            opened.pop()
        else:
            unpaired.append(found.start())
    return sorted(unpaired + opened)
