"""Reads XML that came from outside: no DTD, no entities but XML's own, no network; errors with line and column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from seednews.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["children", "parse_xml"]


def parse_xml(data: bytes, format_name: str, *, path: str | None = None) -> etree._Element:
    """The root of a document. Raises DocumentError where it is not well-formed or declares entities."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as fault:
        line, column = fault.position
        reason = f"not well-formed XML: {fault.msg}"
        raise DocumentError(reason, format_name, line=line or None, column=column or None, path=path) from None
    except ValueError as fault:
        raise DocumentError(f"not XML: {fault}", format_name, path=path) from None
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        advice = "write the characters themselves"
        raise DocumentError("declares entities of its own, which are not read", format_name, path=path, advice=advice)
    return root


def children(node: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Children of that qualified name; of nothing, none."""
    return iter(()) if node is None else node.iterchildren(name)
