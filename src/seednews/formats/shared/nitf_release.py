"""Reads the statements of NITF about the release of a story, in a separate document or in another one."""

from __future__ import annotations

import re

from lxml import etree

from seednews.formats.shared.html import read_fragment
from seednews.formats.shared.xhtml import read_text
from seednews.model.release import Release

__all__ = ["state_escaped", "state_notes", "state_release"]


def state_release(root: etree._Element, release: Release[etree._Element]) -> None:
    """Add status and embargo of every NITF document at or below an element to a release."""
    for nitf in root.iter("{*}nitf"):
        _state(nitf, release)


def _state(nitf: etree._Element, release: Release[etree._Element]) -> None:
    """Read ``docdata``, and the other elements that agencies use to kill or hold a story."""
    for node in nitf.iter("{*}docdata"):
        for name, value in node.items():
            if name.lower() == "management-status":
                release.status("management-status", value, node)
    for node in nitf.iter("{*}date.release"):
        release.embargo("date.release", node.get("norm", read_text(node).strip() or None), node)
    for node in nitf.iter("{*}date.expire"):
        release.expiry("date.expire", node.get("norm", read_text(node).strip() or None), node)
    for head in nitf.iterchildren("{*}head"):
        for node in head.iter("{*}meta"):
            name = node.get("name") or node.get("http-equiv") or ""
            release.key(re.split("[:.]", name)[-1], node.get("content"), node)
    for element, attribute in _MESSAGES:
        for node in nitf.iter(f"{{*}}{element}"):
            release.mention(f"{attribute} of {element}", node.get(attribute, ""), node)


def state_escaped(content: etree._Element, format_name: str, release: Release[etree._Element]) -> None:
    """Add the statements of an NITF document that is escaped in the text of an element."""
    if "<nitf" in (markup := content.text or ""):
        root = read_fragment(markup, format_name).root
        for node in root.iter(etree.Element):
            node.sourceline = content.sourceline  # type: ignore[misc]  # the line for diagnostics
        state_release(root, release)
        state_notes(root, release)


def state_notes(root: etree._Element, release: Release[etree._Element]) -> None:
    """Add the notes for editors of the NITF documents at or below an element."""
    for node in root.iter("{*}ed-msg"):
        release.note("info of ed-msg", node.get("info") or read_text(node), node)


_MESSAGES = (
    ("ed-msg", "msg-type"),
    ("tobject", "tobject.type"),
    ("tobject.property", "tobject.property.type"),
    ("revision-history", "function"),
)
"""Where a document is said to be a kill in words that otherwise say something else."""
