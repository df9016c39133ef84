"""Reads HTML that came from outside, for every format that carries it: as XML where it is that, else as browsers do."""

from __future__ import annotations

import re
from contextlib import suppress

from lxml import etree

from seednews.errors import DocumentError
from seednews.formats.shared.xhtml import XHTML
from seednews.formats.shared.xml import parse_xml

__all__ = ["ILLEGAL", "parse_fragment", "parse_html"]

ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML can carry (XML 1.0, production 2); HTML lets it stand."""


def parse_html(data: bytes, format_name: str) -> etree._Element:
    """The root of a page. HTML is put right as libxml2 does it; characters that no article can hold are taken out.

    Raises:
        DocumentError: where there is nothing in it that could be a page.
    """
    try:
        return parse_xml(data, format_name)
    except DocumentError:
        return _lenient(data, format_name)


def parse_fragment(html: str, format_name: str) -> etree._Element:
    """An element that holds a piece of HTML, such as the body of an article."""
    try:
        return parse_xml(f'<body xmlns="{XHTML}">{html}</body>'.encode(), format_name)
    except DocumentError:
        root = _lenient(f"<html><body>{html}</body></html>".encode(), format_name)
    return next((node for node in root if node.tag == "body"), root)


def _lenient(data: bytes, format_name: str) -> etree._Element:
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")
    try:
        data.decode()
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None  # what the page itself says of it
    parser = etree.HTMLParser(no_network=True, encoding=encoding, remove_pis=True)
    root = None
    with suppress(etree.XMLSyntaxError, ValueError):
        root = etree.fromstring(data, parser)
    if root is None:  # raised out here, without lxml's error as its context, which cannot be pickled
        raise DocumentError("not HTML: there is nothing in it", format_name)
    for node in root.iter():
        if node.text:
            node.text = ILLEGAL.sub("", node.text)
        if node.tail:
            node.tail = ILLEGAL.sub("", node.tail)
    return root
