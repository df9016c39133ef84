"""Reads the data of a content item: XHTML, NITF, HTML in a CDATA section, or plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from seednews.formats.shared.html import read_fragment, told
from seednews.formats.shared.nitf_body import Words, read_words
from seednews.formats.shared.plain import paragraphs
from seednews.formats.shared.xhtml import local_name, read_body
from seednews.patterns import regex

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["read_data"]

_NITF = frozenset({"nitf", "body.head", "body.content", "hedline", "hl1", "hl2", "block", "bq"})
_MARKUP = regex(r"</?(?:p|br|div|b|i|em|strong|a|ul|ol|table|h[1-6]|span)(?:\s[^<>]*)?/?>", re.IGNORECASE)


def read_data(data: etree._Element) -> Words:
    """Read the text of a DataContent. Changes the element."""
    names = {local_name(node) for node in data.iterdescendants()} - {""}
    if names & _NITF:
        return read_words(data)
    if names:
        return _blocks(data)
    words = data.text or ""
    return _html(words) if _MARKUP.search(words) else Words(body=paragraphs(words))


def _blocks(root: etree._Element) -> Words:
    blocks, left_out = read_body(root, marks=True)
    return Words(body=blocks, diagnostics=left_out)


def _html(words: str) -> Words:
    page = read_fragment(words, "newsml-1")
    found = _blocks(page.root)
    return Words(body=found.body, diagnostics=(*told(page, "DataContent"), *found.diagnostics))
