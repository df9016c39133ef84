"""Third step of reading: recognises export formats, and separates their labels from the story before the inference.

Mail and Usenet, the databases Nexis and Factiva, press releases, agencies and front matter of other tools use labels:
``Subject:``, ``BYLINE:``, ``HD``, ``FOR IMMEDIATE RELEASE``. A format is recognised only if several labels are in
the expected places. They give the headline, the byline and the standfirst. Other lines that are not part of the story
(``Message-ID:``, ``LENGTH:``, the running heads of scanned newspapers) are removed and reported.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from unicodedata import normalize

from seednews.diagnostics import Span
from seednews.model import NoteRole
from seednews.model.release import is_about_release
from seednews.patterns import regex
from seednews.prose import lexicon
from seednews.seed.blocks import Kind
from seednews.seed.lines import Groups, Line, without_masks

__all__ = ["Export", "Stated", "read_export"]


class Stated(NamedTuple):
    """A block whose kind is determined by the format of the text."""

    kind: Kind
    """The kind."""
    line: Line
    """The text, without its label."""
    label: int = 0
    """Length of the label before it, in characters."""
    role: NoteRole | None = None
    """Role of a note."""


class Export(NamedTuple):
    """A text without the labels of its format."""

    groups: Groups
    """The lines of the story."""
    name: str = ""
    """Description of the format; empty for plain text."""
    stated: tuple[Stated, ...] = ()
    """The blocks with known kinds."""
    removed: tuple[Span, ...] = ()
    """Positions of lines that are not part of the story."""
    labels: tuple[str, ...] = ()
    """The labels of these lines."""
    statements: tuple[tuple[str, str, Span], ...] = ()
    """Keys about the release of the article, with their values and positions."""
    published: datetime | None = None
    """Time of publication, if the text gives it with an offset."""

    @property
    def is_front_matter(self) -> bool:
        """Whether the text has front matter of another tool."""
        return self.name == _OTHER_FRONT_MATTER


def read_export(groups: Groups) -> Export:
    """Separate the labels from the story, if the text is in one of the known formats."""
    if not groups:
        return Export(groups)
    first = groups[0][0].text
    if first in _FENCES:
        return _front_matter(groups) or Export(groups)
    if (_LABEL.match(first) or _FORWARDED.fullmatch(first)) and (mail := _mail(groups)):
        return mail
    if first.split(None, 1)[0] in _FACTIVA:
        return _factiva(groups) or Export(groups)
    return _press_release(groups) or _nexis(groups) or _wire(groups) or _scan(groups) or Export(groups)


class _Taken:
    """Collects the parts of a text that are not the story."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stated: list[Stated] = []
        self.removed: list[Span] = []
        self.labels: list[str] = []
        self.statements: list[tuple[str, str, Span]] = []
        self.published: datetime | None = None

    def state(self, kind: Kind, line: Line, label: int, role: NoteRole | None = None) -> None:
        """Add a block. A kind that may occur once becomes a paragraph if it is repeated."""
        text = line.text[label:]
        behind = len(text) - len(text.lstrip())
        if not without_masks(text).strip():
            self.remove(line, line.text)
            return
        once = kind in {"headline", "standfirst", "byline"} and any(each.kind == kind for each in self.stated)
        self.stated.append(Stated("paragraph" if once else kind, line, label + behind, role))

    def remove(self, line: Line, label: str) -> None:
        """Add a line that is not part of the story."""
        self.removed.append(Span(line.start, line.end))
        self.labels.append(label.rstrip(": "))
        if (found := _STATEMENT.fullmatch(line.text)) is not None and is_about_release(found[1], found[2]):
            self.statements.append((found[1], found[2].strip("\"'"), Span(line.start, line.end)))

    def export(self, groups: Groups) -> Export:
        """The rest of the text, with the collected parts."""
        labels = tuple(dict.fromkeys(self.labels))
        starts = sorted(each.line.start for each in self.stated)
        story = [piece for group in groups if group for piece in _apart(group, starts)]
        stated = tuple(sorted(self.stated, key=lambda each: each.line.start))
        return Export(story, self.name, stated, tuple(self.removed), labels, tuple(self.statements), self.published)


def _apart(group: list[Line], starts: Sequence[int]) -> Iterator[list[Line]]:
    """The lines of a group, split where a block with a known kind is between them. `starts` are those of the blocks."""
    piece = group[:1]
    for line in group[1:]:
        if bisect(starts, line.start) > bisect(starts, piece[-1].start):
            yield piece
            piece = []
        piece.append(line)
    yield piece


_STATEMENT = regex(r"""["']?([^\W\d_][\w -]{0,40}?)["']?\s*[:=]\s*(.*?)\s*""")


# Mail and Usenet (RFC 5322, section 2.2; RFC 5536, section 3)

_LABEL = regex(r"([^\W\d_][^:：\s]{0,40})\s?[:：](?=\s|$|(?<=：))")
_OF_MAIL = frozenset(
    "from subject date message-id newsgroups path to cc reply-to sender organization references received return-path "
    "delivered-to mime-version content-type content-transfer-encoding lines xref user-agent list-id in-reply-to".split()
)
_TRANSLATED = {
    "subject": "betreff objet asunto assunto oggetto onderwerp emne ämne aihe temat тема konu předmět predmet tárgy "
    "subiect θέμα الموضوع נושא 件名 主题 主旨 제목",
    "from": "von de da van från fra lähettäjä od от від kimden feladó από من מאת 差出人 发件人 寄件者",
    "date": "datum fecha data dato päivämäärä дата tarih dátum ημερομηνία التاريخ תאריך 日時 日期 날짜 gesendet envoyé "
    "enviado inviato verzonden sendt skickat wysłano отправлено gönderildi odesláno sent",
    "to": "an à para aan till til a do кому kime komu címzett către προς إلى אל 宛先 收件人 收件者",
    "cc": "kopie copie kopi kopia копия bilgi másolat",
}
"""The labels that mail programs write in other languages, for those of RFC 5322."""
_MEANT = {word: label for label, words in _TRANSLATED.items() for word in words.split()}
_FORWARDED = regex(r"-{4,} ?[^-\r\n]{3,60}-{4,}|[^\W\d_][^\r\n]{6,60}:")
"""The line above the header of a forwarded message: ``---------- Forwarded message ---------``."""
_FEWEST_LABELS = 3
_ADDRESS = regex(r"\s*(?:<[^<>\s]+@[^<>\s]+>|\([^()\s]+@[^()\s]+\))\s*$")
_SIGNATURE = "--"


def _mail(groups: Groups) -> Export | None:
    """Read the header of a message: lines of labels up to the first blank line. A signature follows ``--``."""
    above = groups[0][:1] if _FORWARDED.fullmatch(groups[0][0].text) else []
    story = groups[1:] if len(groups[0]) > len(above) else groups[2:]
    first = [line for group in groups[: len(groups) - len(story)] for line in group][len(above) :]
    header = [(_label_of(lines[0]), lines) for lines in _folded(first)]
    labels = [label for label, _ in header]
    if len(labels) < _FEWEST_LABELS or "" in labels or not {"from", "subject"} & set(labels):
        return None
    if 2 * sum(label in _OF_MAIL or label.startswith("x-") for label in labels) < len(labels):
        return None
    taken = _Taken("a message with a mail header")
    for line in above:
        taken.remove(line, line.text.strip("- "))
    for label, lines in header:
        _of_header(taken, label, lines)
    return taken.export(_without_signature(story, taken))


def _label_of(line: Line) -> str:
    """The label at the start of a line, as in RFC 5322; empty if there is none."""
    found = _LABEL.match(line.text)
    label = normalize("NFC", found[1]).lower() if found else ""
    return _MEANT.get(label, label)


def _folded(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of a header, each with its indented continuation lines."""
    field: list[Line] = []
    for line in lines:
        if field and not line.indent:
            yield field
            field = []
        field.append(line)
    if field:
        yield field


def _of_header(taken: _Taken, label: str, lines: list[Line]) -> None:
    line, found = lines[0], _LABEL.match(lines[0].text)
    length = found.end() if found else 0
    if label == "subject" and len(lines) == 1:
        taken.state("headline", line, length)
        return
    if label == "from" and len(lines) == 1 and (name := _name_of(line, length)):
        taken.state("byline", name, length)
        if name.end < line.end:
            taken.removed.append(Span(name.end, line.end))
        return
    if label == "date":
        taken.published = _moment(line.text[length:])
    for each in lines:
        taken.remove(each, line.text[:length])


def _name_of(line: Line, length: int) -> Line | None:
    """The line without the address after the name; None if there is only an address."""
    text = _ADDRESS.sub("", line.text)
    return line._replace(text=text) if len(text) > length and "@" not in text[length:] else None


def _moment(text: str) -> datetime | None:
    """The date of a header, or None if it is not a date or has no offset."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text.strip())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.utcoffset() is not None else None


def _without_signature(groups: Groups, taken: _Taken) -> Groups:
    for number, group in enumerate(groups):
        for index, line in enumerate(group):
            if line.text == _SIGNATURE and number >= len(groups) - 2:
                taken.remove(line, _SIGNATURE)
                below = [*group[index + 1 :], *(each for other in groups[number + 1 :] for each in other)]
                for each in below:
                    taken.state("note", each, 0, "signoff")
                return [*groups[:number], group[:index]]
    return groups


# Databases

_NEXIS: dict[str, Kind | None] = {
    **dict.fromkeys("headline title titel titre titular título título titolo kop".split(), "headline"),
    **dict.fromkeys("byline author autor auteur autore autorin".split(), "byline"),
    **dict.fromkeys("highlight".split(), "standfirst"),
    **dict.fromkeys(
        "section length load-date language publication-type dateline body graphic url subject document-type edition "
        "series correction-date journal-code pub-type issn type ressort rubrik länge sprache update longueur langue "
        "type-publication longitud idioma sección lengte taal rubriek lunghezza lingua rubrique date-chargement "
        "ladedatum fecha-carga laaddatum data-caricamento publikationstyp tipo-publicación".split()
    ),
}
"""Labels of a Nexis document, with the kinds of their values; None for labels that are not part of the story."""
_LENGTH = regex(r"(?:length|l(?:ä|a\u0308)nge|longueur|longitud|lengte|lunghezza):\s{0,9}\d{1,6}\s\w", re.IGNORECASE)
_COUNT = regex(r"(?:document\s)?\d{1,5} of \d{1,5}(?: documents?)?", re.IGNORECASE)
_COPYRIGHT = regex(r"(?:copyright|©|all rights reserved)\b|©", re.IGNORECASE)
_END = regex(r"end of document", re.IGNORECASE)
_CENTRED = 8
"""Minimum indentation of centred lines in a document: the newspaper, the date, the rights."""


def _nexis(groups: Groups) -> Export | None:
    """Read a Nexis document: its length in words and other labels are above the story."""
    if not any(_LENGTH.match(line.text) for group in groups[:_HEAD_GROUPS] for line in group):
        return None
    labels = [_nexis_label(line) for group in groups for line in group]
    if sum(label is not None for label in labels) < _FEWEST_LABELS:
        return None
    taken = _Taken("a Nexis document")
    has_headline = any(label and _NEXIS[label] == "headline" for label in labels)
    first = next(number for number, group in enumerate(groups) if any(map(_nexis_label, group)))
    rest = [_of_nexis(taken, group, above=number < first) for number, group in enumerate(groups)]
    if not has_headline:
        _title_above(taken, rest[:first])
    return taken.export(rest)


_HEAD_GROUPS = 16


def _nexis_label(line: Line) -> str | None:
    found = _LABEL.match(line.text)
    label = normalize("NFC", found[1]).lower() if found else ""
    return label if label in _NEXIS else None


def _of_nexis(taken: _Taken, group: list[Line], *, above: bool) -> list[Line]:
    """The lines of a group that belong to the story."""
    story = []
    for line in group:
        label = _nexis_label(line)
        if label is not None:
            kind = _NEXIS[label]
            if kind:
                taken.state(kind, line, line.text.index(":") + 1)
            else:
                taken.remove(line, label.upper())
        elif _is_of_database(line) or (above and line.indent >= _CENTRED):
            taken.remove(line, line.text)
        else:
            story.append(line)
    return story


def _is_of_database(line: Line) -> bool:
    """Whether a line is a count of documents, a copyright notice of Nexis, or the end of a document."""
    text = line.text
    if line.indent >= _CENTRED or len(text) <= _SHORT:
        return bool(_COUNT.fullmatch(text) or _COPYRIGHT.match(text) or _END.fullmatch(text))
    return False


_SHORT = 80


def _title_above(taken: _Taken, groups: Groups) -> None:
    """The headline: the line below the date of the newspaper, otherwise the first line above the labels.

    The newspaper and the date are either above the headline or below it.
    """
    lines = [line for group in groups for line in group]
    if not lines:
        return
    dates = [number for number, line in enumerate(lines[:-1]) if lexicon.hints(line.text) & lexicon.DATE]
    title = lines[-1] if dates or len(lines[0].text) <= _SHORTEST_TITLE else lines[0]
    taken.state("headline", title, 0)
    for line in lines:
        if line is not title:
            taken.remove(line, line.text)
    for group in groups:
        group.clear()


_SHORTEST_TITLE = 12

_FACTIVA: dict[str, Kind | None] = {
    "HD": "headline",
    "BY": "byline",
    "LP": "paragraph",
    "TD": "paragraph",
    "CT": "note",
    **dict.fromkeys("SE HL CR WC PD ET SN SC ED PG LA CY CX VOL RF CO IN NS RE IPD IPC PUB AN CLM DLN ART".split()),
}
"""Codes of the fields of a Factiva article."""


def _factiva(groups: Groups) -> Export | None:
    """Read a Factiva article: each field starts with its code; `LP` and `TD` contain the story."""
    codes = [code for group in groups for line in group if (code := _factiva_code(line))]
    if "HD" not in codes or len({"WC", "PD", "SN", "AN", "LA", "SC"}.intersection(codes)) < _FEWEST_LABELS:
        return None
    taken = _Taken("a Factiva article")
    story: Groups = []
    field: str | None = None
    for group in groups:
        lines: list[Line] = []
        for line in group:
            code = _factiva_code(line)
            field = code or field
            rest = _behind(line, len(code)) if code else line
            if code and field in {"LP", "TD"}:
                taken.removed.append(Span(line.start, line.start + len(code)))
            if rest is None:
                if field not in {"LP", "TD"}:
                    taken.remove(line, line.text)
            elif field in {"LP", "TD"}:
                lines.append(rest)
            else:
                _of_factiva(taken, field, line, len(code or ""))
        story.append(lines)
    return taken.export(story)


def _factiva_code(line: Line) -> str | None:
    code = line.text.split(None, 1)[0]
    return code if code in _FACTIVA and line.indent < _CENTRED else None


def _behind(line: Line, length: int) -> Line | None:
    """The text after a code; None if there is none."""
    text = line.text[length:].lstrip()
    return Line(line.end - len(text), text, 0) if text else None


def _of_factiva(taken: _Taken, field: str | None, line: Line, length: int) -> None:
    kind = _FACTIVA[field] if field else None
    if kind in {"headline", "byline"}:
        taken.state(kind or "paragraph", line, length)
    elif kind == "note":
        taken.state("note", line, length, "editor")
    else:
        taken.remove(line, field or line.text)


# Press releases

_END_MARK = regex(r"#{3}|# # #|-\s?(?:30|ends?|ende|fin|fim|fine|einde|slut|koniec|конец)\s?-|ends", re.IGNORECASE)


def _press_release(groups: Groups) -> Export | None:
    """Read a press release, recognised by its first line. Contact details become notes to editors."""
    first = groups[0][0]
    if len(first.text) > _SHORT or len(groups) < _FEWEST_LABELS:
        return None
    if not lexicon.hints(first.text) & lexicon.PRESS:
        return None
    taken = _Taken("a press release")
    rest = [groups[0][1:], *groups[1:]]
    taken.state("note", first, 0, "editor")
    number = 0 if rest[0] else 1
    while number < len(rest) - 1 and _is_contact(rest[number]):
        for line in rest[number]:
            taken.state("note", line, 0, "editor")
        rest[number] = []
        number += 1
    _end_of_release(taken, rest)
    return taken.export(rest)


def _is_contact(group: list[Line]) -> bool:
    """Whether lines are contact details of the sender."""
    return bool(lexicon.hints(group[0].text) & lexicon.CONTACT) and all(len(line.text) <= _SHORT for line in group)


def _end_of_release(taken: _Taken, groups: Groups) -> None:
    """Read the line that ends a release, and the contact details around it."""
    over = False
    for number, group in enumerate(groups):
        if len(group) == 1 and _END_MARK.fullmatch(group[0].text) and number > len(groups) / 2:
            over = True
            taken.state("note", group[0], 0, "signoff")
            groups[number] = []
        elif not group or lexicon.hints(group[0].text) & lexicon.RUBRIC:
            continue
        elif _is_contact(group) and (over or (len(group) > 1 and number >= len(groups) - _LAST_GROUPS)):
            for line in group:
                taken.state("note", line, 0, "editor")
            groups[number] = []


_LAST_GROUPS = 3
"""Number of groups at the end in which contact details may be above the end mark."""


# Wires

_SLUG = regex(r"[A-Z0-9]{2,}(?:[-/][A-Z0-9]{2,})+(?:\s\([^()]{1,30}\))?|(?:BC|AM|PM)-[A-Z][\w-]+(?:[,\s].{0,60})?")
_TAKE = regex(r"\((?:more|continued|suite|mehr|sigue|segue|más)\)|-{1,2}\s?more\s?-{1,2}", re.IGNORECASE)
_AGENCY = regex(r"\([A-Z][\w .&/]{1,24}\)\s?[-–—_]")


def _wire(groups: Groups) -> Export | None:
    """Read agency copy: a slug above a story with a dateline, and lines that announce more text."""
    lines = [line for group in groups for line in group]
    takes = [line for line in lines if len(line.text) <= _LONGEST_TAKE and _TAKE.fullmatch(line.text)]
    slug = lines[0] if _SLUG.fullmatch(lines[0].text) else None
    if slug and not any(_AGENCY.search(line.text[:_LONGEST_DATELINE]) for line in lines[1:_HEAD_GROUPS]):
        slug = None
    gone = [slug] * (slug is not None) + takes
    if not gone or len(gone) == len(lines):
        return None
    taken = _Taken("agency copy")
    for line in gone:
        if line is not None:
            taken.state("note", line, 0, "editor" if line is slug else "signoff")
    return taken.export([[line for line in group if line not in gone] for group in groups])


_LONGEST_TAKE, _LONGEST_DATELINE = 20, 80


# Scanned newspapers

_RUNNING_HEAD = regex(r"(\d{1,4}\s{3,})?([^\W\d_].*?)(\s{3,}\d{1,4})?")
_GAP = "   "


def _scan(groups: Groups) -> Export | None:
    """Read a scanned newspaper: running heads with page numbers are removed. A paragraph may continue after them."""
    found = [number for number, group in enumerate(groups) if len(group) == 1 and _GAP in group[0].text]
    heads = {number: words for number in found if (words := _running_head(groups[number][0].text))}
    repeated = {words for words, count in Counter(heads.values()).items() if count > 1}
    gone = {number for number, words in heads.items() if words in repeated or groups[number][0].text.isupper()}
    if not (0 in gone or len(gone) > 1):
        gone = set()
    gone |= _page_numbers(groups, scanned=bool(gone))
    if not gone or len(gone) == len(groups):
        return None
    taken = _Taken("a scanned newspaper")
    story: Groups = []
    for number, group in enumerate(groups):
        if number in gone:
            taken.remove(group[0], " ".join(group[0].text.split()))
        elif number - 1 in gone and story and _continues(story[-1][-1].text, group[0].text):
            story[-1] = [*story[-1], *group]
        else:
            story.append(group)
    return taken.export(story)


def _page_numbers(groups: Groups, *, scanned: bool) -> set[int]:
    """The groups that are only a page number: below running heads, inside a sentence, or with that of the next page."""
    found = {
        number: int(match[1])
        for number, group in enumerate(groups)
        if len(group) == 1 and number and (match := _PAGE_NUMBER.fullmatch(group[0].text))
    }
    pages = set(found.values())
    return {
        number
        for number, page in found.items()
        if scanned
        or (1 not in pages and not pages.isdisjoint({page - 1, page + 1}))
        or (number + 1 < len(groups) and _continues(groups[number - 1][-1].text, groups[number + 1][0].text))
    }


_PAGE_NUMBER = regex(r"(?:[-–—\[(]\s?)?(\d{1,3})(?:\s?[-–—\])])?")


def _running_head(text: str) -> str | None:
    """The letters of a running head, which has a page number on one side, after a gap."""
    found = _RUNNING_HEAD.fullmatch(text)
    return "".join(filter(str.isalpha, found[2])).casefold() if found and bool(found[1]) != bool(found[3]) else None


def _continues(before: str, after: str) -> bool:
    """Whether a paragraph continues in the next line."""
    return after[0].islower() and before[-1] not in '.!?:"”'


# Front matter of other tools

_OTHER_FRONT_MATTER = "front matter without 'seed: 1'"
_FENCES = frozenset({"---", "+++"})
_PAIR = regex(r"([A-Za-z_][\w-]{0,30})\s?[:=](?:\s|$)")
_KEYS: dict[str, Kind] = {
    **dict.fromkeys(("title", "headline"), "headline"),
    **dict.fromkeys(("author", "byline", "authors"), "byline"),
    **dict.fromkeys(("subtitle", "standfirst", "deck", "description", "summary", "dek"), "standfirst"),
}


def _unquoted(line: Line, start: int) -> tuple[Line, int] | None:
    """A line of front matter without the quotation marks around its value, and where the value starts.

    None if the value is empty or no plain text.
    """
    value = line.text[start:].strip()
    if value and value[0] not in "\"'[{|>&*":
        return line, start
    if len(value) < 3 or value[0] not in "\"'" or value[-1] != value[0] or value[0] in value[1:-1] or "\\" in value:
        return None
    return line._replace(text=line.text[:-1]), line.text.index(value[0], start) + 1


def _front_matter(groups: Groups) -> Export | None:
    """Read front matter of another tool: pairs between two fences. A headline in the text overrides its title."""
    lines = [line for group in groups for line in group]
    fence = lines[0].text
    end = next((number for number, line in enumerate(lines[1:], 1) if line.text == fence), 0)
    pairs = lines[1:end]
    if not pairs or not all(_PAIR.match(line.text) or line.indent or line.text[0] in "-#]" for line in pairs):
        return None
    taken = _Taken(_OTHER_FRONT_MATTER)
    for line in lines[: end + 1]:
        found = _PAIR.match(line.text)
        kind = _KEYS.get(found[1].lower()) if found and not line.indent else None
        if line.text == fence:
            taken.removed.append(Span(line.start, line.end))
        elif kind and found and (text := _unquoted(line, found.end())) is not None:
            taken.state(kind, *text)
            taken.removed += [Span(text[0].end, line.end)] * (text[0].end < line.end)
        else:
            taken.remove(line, found[1] if found else line.text)
    last = lines[end].start
    return taken.export([[line for line in group if line.start > last] for group in groups])
