"""The article model: frozen attrs classes. It depends on no files, formats or other parts of the library."""

from seednews.model.article import Article, Passage
from seednews.model.blocks import Block, Crosshead, List, Note, NoteRole, Paragraph, Quote, Separator, Table, Verse
from seednews.model.issue import Issue, IssueMetadata, Section
from seednews.model.metadata import Concept, Contributor, Direction, Link, Metadata, MetadataChanges, Status, Subject
from seednews.prose.dateline import Dateline
from seednews.prose.quotations import Quotation
from seednews.prose.speakers import Speaker
from seednews.prose.times import ClockTime

__all__ = [
    "Article",
    "Block",
    "ClockTime",
    "Concept",
    "Contributor",
    "Crosshead",
    "Dateline",
    "Direction",
    "Issue",
    "IssueMetadata",
    "Link",
    "List",
    "Metadata",
    "MetadataChanges",
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
