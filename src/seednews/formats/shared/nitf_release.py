"""What NITF says of the release of a story, in a document of its own or in the content of another one."""

from __future__ import annotations

import re

from lxml import etree

from seednews.formats.shared.xhtml import read_text
from seednews.model.release import Release, is_withdrawal

__all__ = ["state_release"]


def state_release(root: etree._Element, release: Release[etree._Element]) -> None:
    """Hands the status and the embargo of every ``head`` of NITF below an element to the rule on releases."""
    for nitf in root.iter("{*}nitf"):
        for head in nitf.iterchildren("{*}head"):
            _state(head, release)


def _state(head: etree._Element, release: Release[etree._Element]) -> None:
    """What ``docdata`` says, and what agencies put beside it to kill or hold a story."""
    for node in head.iter("{*}docdata"):
        release.status("management-status", node.get("management-status"), node)
    for node in head.iter("{*}date.release"):
        release.embargo("date.release", node.get("norm", read_text(node).strip() or None), node)
    for node in head.iter("{*}meta"):
        release.key(re.split("[:.]", node.get("name", ""))[-1], node.get("content"), node)
    for element, attribute in _MESSAGES:
        for node in head.iter(f"{{*}}{element}"):
            if is_withdrawal(node.get(attribute, "")):
                release.status(f"{attribute} of {element}", node.get(attribute), node)


_MESSAGES = (
    ("ed-msg", "msg-type"),
    ("tobject", "tobject.type"),
    ("tobject.property", "tobject.property.type"),
    ("revision-history", "function"),
)
"""Where a document is said to be a kill in words that otherwise say something else."""
