"""Articles as JSON (RFC 8259) with a published JSON Schema: one per document, or one per line."""

from __future__ import annotations

from codecs import BOM_UTF8
from importlib.resources import files

from seednews.formats.format import Format, Option
from seednews.formats.json.read import article_from, examine, issue_from, read, read_issue
from seednews.formats.json.write import article_to, encode, escaped, issue_pieces
from seednews.model import Article, Issue

__all__ = ["FORMAT", "article_from", "article_to", "encode", "issue_from", "issue_pieces"]


def _write(article: Article, *, ascii: bool = False) -> bytes:  # noqa: A002 - the name of the option
    document = encode(article_to(article))
    return escaped(document) if ascii else document


def _write_issue(issue: Issue, *, ascii: bool = False) -> bytes:  # noqa: A002 - as above
    document = b"".join(issue_pieces(issue))
    return escaped(document) if ascii else document


def _recognises(head: bytes) -> bool:
    return head.removeprefix(BOM_UTF8).lstrip()[:1] == b"{"


def _schema() -> bytes:
    return files("seednews.formats").joinpath("seednews.schema.json").read_bytes()


FORMAT = Format(
    name="json",
    title="plain JSON for programs",
    suffixes=(".json",),
    media_type="application/json",
    read=read,
    write=_write,
    read_issue=read_issue,
    write_issue=_write_issue,
    recognises=_recognises,
    options=(Option("ascii", "escape non-ASCII characters, for programs that guess encodings", kind="switch"),),
    examine=examine,
    schema=_schema,
)
