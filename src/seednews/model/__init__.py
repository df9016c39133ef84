"""The article, as frozen attrs classes. Nothing here knows of files, formats or the rest of the library."""

from seednews.model.article import Article, Passage
from seednews.model.blocks import Block, Crosshead, List, Note, NoteRole, Paragraph, Quote, Separator, Table, Verse
from seednews.model.dateline import Dateline
from seednews.model.issue import Issue, IssueMetadata, Section
from seednews.model.metadata import Direction, Metadata, Status, Subject
from seednews.model.quotations import Quotation
from seednews.model.speakers import Speaker
from seednews.model.times import ClockTime

__all__ = [
    "Article",
    "Block",
    "ClockTime",
    "Crosshead",
    "Dateline",
    "Direction",
    "Issue",
    "IssueMetadata",
    "List",
    "Metadata",
    "Note",
    "NoteRole",
    "Paragraph",
    "Passage",
    "Quotation",
    "Quote",
    "Section",
    "Separator",
    "Speaker",
    "Status",
    "Subject",
    "Table",
    "Verse",
]
