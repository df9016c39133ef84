"""Names of topics from the document itself. Other catalogues and topic sets are not downloaded."""

from __future__ import annotations

import attrs
from lxml import etree

from seednews.formats.newsml1.parts import named, text_in

__all__ = ["Topics"]


@attrs.define
class Topics:
    """The topics of a document, by Duid and by formal name."""

    by_duid: dict[str, etree._Element]
    by_name: dict[str, etree._Element]

    @classmethod
    def of(cls, root: etree._Element) -> Topics:
        """The topics in the topic sets of a document."""
        topics = cls({}, {})
        for topic in root.iter("Topic", "{*}Topic"):
            if duid := topic.get("Duid"):
                topics.by_duid.setdefault(duid, topic)
            for node in named(topic, "FormalName"):
                if words := text_in(node):
                    topics.by_name.setdefault(words, topic)
        return topics

    def description_of(self, node: etree._Element) -> str | None:
        """The description of the topic that an element refers to; None if there is none."""
        topic = self.by_duid.get(node.get("Topic", "").removeprefix("#")) or self._of_name(node)
        if topic is None:
            return None
        return next((words for each in named(topic, "Description") if (words := text_in(each))), None)

    def _of_name(self, node: etree._Element) -> etree._Element | None:
        return self.by_name.get(node.get("FormalName") or node.get("Value") or "")

    def name_of(self, node: etree._Element) -> str | None:
        """A name for people: that of the topic, or else the formal name, or else a property."""
        properties = (each.get("Value") for each in named(node, "Property"))
        return self.description_of(node) or _line(node.get("FormalName")) or next(filter(None, properties), None)

    def value_of(self, node: etree._Element) -> str | None:
        """The value of a property: the description of its topic, or else the value itself."""
        return self.description_of(node) or _line(node.get("Value"))


def _line(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None
