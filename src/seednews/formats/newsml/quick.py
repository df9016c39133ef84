"""The fast path for reading news items.

It reads items in which everything has a place in the model. For any other item it returns None, and
:mod:`seednews.formats.newsml.item` reads the item and reports what is unusual. Both return equal articles; the tests
compare them. The fast path takes less than half of the time, because it visits each element only once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from lxml import etree

from seednews.errors import ModelError
from seednews.formats.newsml.anyitem import CONTENT_META_ORDER, ITEM_META_ORDER, ITEM_ORDER, LANG, NAME, letters
from seednews.formats.newsml.content import without_wrappers
from seednews.formats.newsml.write import ID_TYPE, KICKER, NAMESPACE
from seednews.formats.shared.escapes import unescaped_once_more
from seednews.formats.shared.vocabulary import CATALOG
from seednews.formats.shared.xhtml import XHTML, read_body
from seednews.model import Article, Block, Concept, Link, Paragraph, Separator, Subject, rules, unchecked
from seednews.model.metadata import as_subject
from seednews.model.moments import moment_in

__all__ = ["article_of", "begins"]

_N = f"{{{NAMESPACE}}}"
_article = unchecked.of_several(Article)


class _UnusualError(Exception):
    """Something for which the careful reader is needed."""


Values: TypeAlias = "dict[str, Any]"
"""What was read so far: values by field, and a few that are not fields."""
Reader: TypeAlias = "Callable[[Values, str, etree._Element], None]"  # noqa: SLF001 - the public name of the class, in lxml
"""Reads an element into the values, under a name."""
Table: TypeAlias = Mapping[object, tuple[int, Reader, str]]
"""The elements that may occur in another one: their place in its order, their reader, and the name of the value."""


def article_of(item: etree._Element) -> Article | None:
    """The article in a news item, or None if the careful reader is needed. Does not change the item."""
    values: Values = {}
    try:
        _children(values, _ITEM, item)
        return _made(item, values)
    except (_UnusualError, ModelError):
        return None


def _made(item: etree._Element, values: Values) -> Article | None:
    """The article with the values that were read."""
    others = {name: values.pop(name, None) for name in _NOT_IN_METADATA}
    body: tuple[Block, ...] = others["body"] or ()
    if not body or not (others["dateline"] is None or begins(body, others["dateline"])):
        return None
    values["guid"] = item.get("guid") or None
    values["version"] = _as_whole_number(item.get("version"))
    values["language"] = values.get("language") or item.get(LANG) or None
    values["direction"] = item.get("dir")
    for name in _SEVERAL & values.keys():
        values[name] = tuple(values[name])
    meta = unchecked.metadata_of(values, legal=True)
    head = [others[name] for name in _HEAD]
    if meta is None or not rules.are_texts([text for text in head if text is not None], legal=True):
        return None
    article = _article((*head[:3], body, meta, head[3]))
    return article if others["generator"] == "seednews" or _is_plain(article) else None


def _is_plain(article: Article) -> bool:
    """Whether an item of others has no note that may withdraw it, and no characters that are escaped twice."""
    return not (article.meta.signals or article.meta.edition_note) and unescaped_once_more(article)[1] is None


def begins(body: tuple[Block, ...], dateline: str) -> bool:
    """Whether the body, or its first paragraph, begins with a dateline. Then nothing of the dateline is lost."""
    texts = [block for block in body if not isinstance(block, Separator)]
    paragraph = next((block for block in texts if isinstance(block, Paragraph)), None)
    words = letters(dateline)
    return any(letters(block.text).startswith(words) for block in (*texts[:1], paragraph) if block is not None)


def _children(values: Values, table: Table, node: etree._Element) -> None:
    """Read the children of an element, which must be in the order of the standard."""
    last = 0
    for child in node:
        known = table.get(child.tag)
        if known is None or known[0] < last:
            raise _UnusualError
        last, read, name = known
        read(values, name, child)


# -- values


def _words(node: etree._Element) -> str:
    """The text of an element without children, on one line."""
    words = node.text
    if not words or words.isspace() or len(node) or "\n" in words or "\r" in words:
        raise _UnusualError
    return words


def _as_whole_number(written: str | None) -> int:
    if written is None or not (written.isascii() and written.isdigit() and len(written) < 20):
        raise _UnusualError
    return int(written)


def _known(qcode: str) -> str:
    """A code whose alias is in IPTC's catalog."""
    if qcode.partition(":")[0] not in CATALOG:
        raise _UnusualError
    return qcode


def _code_and_name(node: etree._Element) -> tuple[str | None, str | None]:
    code = None
    for attribute, value in node.items():
        if attribute != "qcode":
            raise _UnusualError
        code = _known(value)
    return code, _name_in(node) if len(node) else None


def _name_in(node: etree._Element) -> str:
    """The name that is the only child of an element."""
    if len(node) != 1 or (child := node[0]).tag != NAME:
        raise _UnusualError
    return _words(child)


def _code_in(node: etree._Element, scheme: str) -> str:
    """The code of an element that has a code of this scheme and nothing else."""
    alias, _, code = node.get("qcode", "").partition(":")
    if alias != scheme or len(node) or len(node.keys()) > 1:
        raise _UnusualError
    return code


def _once(values: Values, name: str, value: object) -> None:
    if name in values:
        raise _UnusualError
    values[name] = value


def _also(values: Values, name: str, value: object) -> None:
    if name in values:
        values[name].append(value)
    else:
        values[name] = [value]


# -- elements


def _ignored(values: Values, name: str, node: etree._Element) -> None:
    pass


def _text(values: Values, name: str, node: etree._Element) -> None:
    # As _words and _once: most elements are texts, so this saves a twentieth of the time for the metadata.
    words = node.text
    if not words or words.isspace() or len(node) or "\n" in words or "\r" in words or node.keys() or name in values:
        raise _UnusualError
    values[name] = words


def _texts(values: Values, name: str, node: etree._Element) -> None:
    if node.keys():
        raise _UnusualError
    _also(values, name, _words(node))


def _with(attribute: str, value: str) -> Reader:
    """A reader of a text with this attribute and no other."""

    def read(values: Values, name: str, node: etree._Element) -> None:
        if node.items() != [(attribute, value)]:
            raise _UnusualError
        _once(values, name, _words(node))

    return read


_summary, _kicker = _with("role", "drol:summary"), _with("roleuri", KICKER)


def _description(values: Values, name: str, node: etree._Element) -> None:
    if node.get("role") is None:
        _kicker(values, "kicker", node)
    else:
        _summary(values, name, node)


def _number(values: Values, name: str, node: etree._Element) -> None:
    _text(values, name, node)
    values[name] = _as_whole_number(values[name])


def _moment(values: Values, name: str, node: etree._Element) -> None:
    written = _words(node)
    moment, right = moment_in(written)
    if right != written or moment is None or node.keys():
        raise _UnusualError
    _once(values, name, moment)


def _published(values: Values, name: str, node: etree._Element) -> None:
    for inner in ("published", "timestamp"):
        if len(node) != 1 or (node := node[0]).tag != f"{_N}{inner}":
            raise _UnusualError
    _moment(values, name, node)


def _tag(values: Values, name: str, node: etree._Element) -> None:
    if len(node) or node.keys() != ["tag"]:
        raise _UnusualError
    _once(values, name, node.get("tag"))


def _named(values: Values, name: str, node: etree._Element) -> None:
    """A concept whose name and code are two fields."""
    code, value = _code_and_name(node)
    if value is None:
        raise _UnusualError
    _once(values, name, value)
    values[f"{name}_code"] = code


def _concept(values: Values, name: str, node: etree._Element) -> None:
    _once(values, name, Concept(*_code_and_name(node)))


def _concepts(values: Values, name: str, node: etree._Element) -> None:
    _also(values, name, Concept(*_code_and_name(node)))


def _creator(values: Values, name: str, node: etree._Element) -> None:
    if node.keys():  # a creator with a code is a contributor, too
        raise _UnusualError
    _also(values, name, _name_in(node))


def _subject(values: Values, name: str, node: etree._Element) -> None:
    scheme, _, code = node.get("qcode", "").partition(":")
    if scheme not in CATALOG or scheme == "subj":  # a subject code may repeat a media topic
        raise _UnusualError
    words = _name_in(node) if len(node) else None
    if node.keys() == ["qcode"]:
        _also(values, name, as_subject(scheme, code, words))
        return
    kind = _known(node.get("type", ""))
    if node.get("why", "why:direct") != "why:direct" or not _SUBJECT_ATTRIBUTES.issuperset(node.keys()):
        raise _UnusualError
    _also(values, name, Subject(scheme, code, words, type=kind))


_SUBJECT_ATTRIBUTES = frozenset({"qcode", "type", "why"})


def _link(values: Values, name: str, node: etree._Element) -> None:
    attributes = dict(node.items())
    if len(node) or not attributes.keys() <= {"rel", "href", "residref", "version", "title"}:
        raise _UnusualError
    rel, version = attributes.get("rel"), attributes.get("version")
    link = Link(
        None if rel is None else _known(rel),
        attributes.get("href"),
        attributes.get("residref"),
        None if version is None else _as_whole_number(version),
        attributes.get("title"),
    )
    _also(values, name, link)


def _signal(values: Values, name: str, node: etree._Element) -> None:
    _also(values, name, _code_in(node, "sig"))


def _status(values: Values, name: str, node: etree._Element) -> None:
    status = _code_in(node, "stat")
    if status not in {"usable", "withheld", "canceled"}:
        raise _UnusualError
    _once(values, name, status)


def _item_class(values: Values, name: str, node: etree._Element) -> None:
    _once(values, name, _code_in(node, "ninat"))
    if values[name] != "text":
        raise _UnusualError


_INLINE = f"{_N}inlineXML"
_HTML, _HTML_HEAD, _HTML_BODY = f"{{{XHTML}}}html", f"{{{XHTML}}}head", f"{{{XHTML}}}body"


def _content(values: Values, name: str, node: etree._Element) -> None:
    """The body, which must be in one document of XHTML."""
    inline = _only_child(node, _INLINE)
    html = _only_child(inline, _HTML)
    if inline.get("contenttype") != "application/xhtml+xml" or inline.text or html.tail:
        raise _UnusualError
    parts = list(html)
    if [each.tag for each in parts] not in ([_HTML_BODY], [_HTML_HEAD, _HTML_BODY]):
        raise _UnusualError
    if not len(without_wrappers(parts[-1])):  # lines without any markup
        raise _UnusualError
    if not all(map(_is_blank, (html.text, *[part.tail for part in parts]))):
        raise _UnusualError
    blocks, left_out = read_body(parts[-1], legal=True, marks=True)
    if left_out or next(node.iter("{*}nitf", "{*}ed-msg"), None) is not None:
        raise _UnusualError
    _once(values, name, blocks)


def _only_child(node: etree._Element, tag: str) -> etree._Element:
    """The only child of an element, which has no text beside it."""
    if len(node) != 1 or (child := node[0]).tag != tag:
        raise _UnusualError
    if not (_is_blank(node.text) and _is_blank(child.tail)):
        raise _UnusualError
    return child


def _is_blank(words: str | None) -> bool:
    return words is None or words.isspace()


# -- tables


def _table(order: Mapping[str, int], readers: Mapping[str, tuple[Reader, str]]) -> Table:
    return {f"{_N}{name}": (order.get(name, 0), *each) for name, each in readers.items()}


def _part(table: Table) -> Reader:
    """A reader of an element that occurs once and has children."""

    def read(values: Values, name: str, node: etree._Element) -> None:
        _once(values, name, None)
        _children(values, table, node)

    return read


_ITEM_META = _table(
    ITEM_META_ORDER,
    {
        "itemClass": (_item_class, "class"),
        "provider": (_named, "provider"),
        "versionCreated": (_moment, "modified"),
        "firstCreated": (_moment, "created"),
        "embargoed": (_moment, "embargoed"),
        "pubStatus": (_status, "status"),
        "generator": (_text, "generator"),
        "service": (_concepts, "services"),
        "edNote": (_text, "edition_note"),
        "signal": (_signal, "signals"),
        "expires": (_moment, "expires"),
        "origRep": (_text, "source"),
        "link": (_link, "links"),
    },
)
_CONTENT_META = _table(
    CONTENT_META_ORDER,
    {
        "urgency": (_number, "urgency"),
        "contentCreated": (_moment, "content_created"),
        "contentModified": (_moment, "content_modified"),
        "located": (_named, "located"),
        "creator": (_creator, "creators"),
        "audience": (_concepts, "audiences"),
        "altId": (_with("typeuri", ID_TYPE), "id"),
        "language": (_tag, "language"),
        "genre": (_named, "genre"),
        "keyword": (_texts, "keywords"),
        "subject": (_subject, "subjects"),
        "slugline": (_text, "slugline"),
        "headline": (_text, "headline"),
        "dateline": (_text, "dateline"),
        "by": (_text, "byline"),
        "creditline": (_text, "credit"),
        "description": (_description, "standfirst"),
    },
)
_RIGHTS = _table(
    {},
    {
        "copyrightHolder": (_concept, "copyright_holder"),
        "copyrightNotice": (_text, "rights"),
        "usageTerms": (_text, "usage_terms"),
        "link": (_link, "rights_links"),
    },
)
_ITEM = _table(
    ITEM_ORDER,
    {
        "catalogRef": (_ignored, ""),
        "pubHistory": (_published, "published"),
        "rightsInfo": (_part(_RIGHTS), "rightsInfo"),
        "itemMeta": (_part(_ITEM_META), "itemMeta"),
        "contentMeta": (_part(_CONTENT_META), "contentMeta"),
        "contentSet": (_content, "body"),
    },
)
_SEVERAL = frozenset("services signals links creators audiences keywords subjects rights_links".split())
_HEAD = ("headline", "standfirst", "byline", "kicker")
_NOT_IN_METADATA = (*_HEAD, "body", "dateline", "generator", "class", "rightsInfo", "itemMeta", "contentMeta")
