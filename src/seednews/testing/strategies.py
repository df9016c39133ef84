"""Hypothesis strategies: articles, issues, and everything in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import cache, wraps
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from seednews.model import (
    Article,
    Block,
    Concept,
    Contributor,
    Crosshead,
    Direction,
    Issue,
    IssueMetadata,
    Link,
    List,
    Metadata,
    Note,
    NoteRole,
    Paragraph,
    Quote,
    Section,
    Separator,
    Status,
    Subject,
    Table,
    Verse,
)
from seednews.model.rules import MAX_START, MAX_VERSION

__all__ = [
    "articles",
    "blocks",
    "codes",
    "concepts",
    "contributors",
    "issues",
    "item_links",
    "language_tags",
    "links",
    "metadata",
    "moments",
    "names",
    "qcodes",
    "seed_texts",
    "subjects",
    "tables",
    "texts",
]

T = TypeVar("T")


def _once(make: Callable[[], st.SearchStrategy[T]]) -> Callable[[], st.SearchStrategy[T]]:
    """Make a strategy only once. Making one takes much longer than drawing from it."""
    made = cache(make)

    @wraps(make)
    def strategy() -> st.SearchStrategy[T]:
        return made()

    return strategy


_PHRASES = (
    "What comes next for the bridge?",
    "Town council to vote on a cycle path after long dispute",
    "The vote follows two years of repairs; both sides agreed.",
    "BERLIN, Sept 21 (Reuters) - The minister said “no”, then ‘yes’.",
    "Die „neue“ Regelung gilt ab Montag – für alle.",
    "« Bonjour », dit-il à l’assemblée ; puis il partit…",
    "محادثات السلام تبدأ يوم الخميس في العاصمة",
    "שיחות השלום נפתחו ביום חמישי",
    "「会談は木曜日に始まる」と述べた。",
    "会谈将于周四开始。",
    "वार्ता गुरुवार को शुरू होगी।",
    "การเจรจาจะเริ่มขึ้นในวันพฤหัสบดี",
    "By Jane Doe",
    "Von Erika Mustermann",
    "👩‍👩‍👧‍👦 family 🇺🇳 flag e\u0301 cafe\u0301",
    "a\u200bb \u2067right\u2069 \u00adsoft\u00a0hard \u2028 line \x85 next",
    "1 < 2 & 3 > 2 ]]> &amp; <b>bold</b> <!-- not a comment -- >",
    "# a heading",
    "## another",
    "> quoted",
    "> -- someone",
    "-- someone",
    "- item",
    "* item",
    "12. December",
    "1) first",
    "***",
    "---",
    "| verse",
    "|| cell | other |",
    "|= a",
    "a|b \\| c|",
    "[standfirst] no",
    "[correction] no",
    "\\# escaped \\\\ twice \\",
    "C:\\temp\\new\\t",
    "key: value",
    "quotes \" and ' and `",
    "{{ template }} ${shell} %(percent)s",
    "seed: 1",
    "null",
    "true",
    "12",
    "2023-09-21",
    "- ",
    "-",
    "--",
    "1.",
    "#",
    "##",
    ">",
    "|",
    "[byline]",
    "tab\there",
    "Ends in space ",
    " begins with space",
    "\tbegins with tab",
    "\u00a0no-break space around\u00a0",
    "\u3000全角スペース",
    "\ufeffinner mark",
    "\U0001f600\U0002a6d6\U0010fffd\ue000",
)
_EDGES = ["", "", "", " ", "\t", "  ", "\\", "\u00a0"]

_letters = st.characters(min_codepoint=0x20, exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")
_free = st.text(
    st.one_of(_letters, st.sampled_from("\t <>&\"'\\#->*|[].:“”’«»\u200b\u2028\x85")), min_size=1, max_size=40
)


def _not_blank(text: str) -> bool:
    return bool(text.strip())


@_once
def texts() -> st.SearchStrategy[str]:
    """Texts as the model admits them: not blank, without line breaks, of characters that XML can carry."""
    joined = st.lists(st.sampled_from(_PHRASES), min_size=1, max_size=3).map(" ".join)
    edged = st.builds(
        lambda one, text, two: f"{one}{text}{two}", st.sampled_from(_EDGES), joined, st.sampled_from(_EDGES)
    )
    return st.one_of(st.sampled_from(_PHRASES), edged, _free).filter(_not_blank)


@_once
def names() -> st.SearchStrategy[str]:
    """Names: texts without tabs."""
    return texts().map(lambda text: text.replace("\t", " ")).filter(_not_blank)


@_once
def codes() -> st.SearchStrategy[str]:
    """Codes of vocabularies: texts without white space."""
    plain = st.sampled_from(
        ["medtop", "04000000", "subj", "a:b", "http://example.com/scheme/", "ä<&\"'>", "s1", "x.y-z"]
    )
    return st.one_of(plain, _free.map(lambda text: "".join(text.split())).filter(bool))


@_once
def language_tags() -> st.SearchStrategy[str]:
    """Language tags of BCP 47, from ``en`` to those with every subtag."""
    usual = st.sampled_from(
        ["en", "de", "pt-BR", "zh-Hant", "ar", "fa", "ja", "sr-Latn-RS", "und", "x-house", "i-klingon"]
    )
    return st.one_of(usual, st.builds(_tag, *map(st.sampled_from, _SUBTAGS)))


_SUBTAGS = (
    ["en", "DE", "gsw", "zh-cmn", "sl"],
    ["", "-Latn", "-hant"],
    ["", "-AT", "-419"],
    ["", "-rozaj", "-1996", "-rozaj-biske"],
    ["", "-u-co-phonebk", "-t-en-us"],
    ["", "-x-house"],
)


def _tag(*parts: str) -> str:
    return "".join(parts)


@_once
def moments() -> st.SearchStrategy[datetime]:
    """Aware datetimes with any offset of whole minutes up to 14 hours, at any time of the calendar."""
    offsets = st.one_of(
        st.sampled_from([0, 60, 120, -300, 345, 840, -840, -1]),
        st.integers(-840, 840),
    ).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    usual = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1))  # noqa: DTZ001 - the offset is added
    return st.builds(lambda clock, zone: clock.replace(tzinfo=zone), st.one_of(usual, st.datetimes()), offsets)


@_once
def links() -> st.SearchStrategy[str]:
    """Absolute web addresses."""
    paths = st.text("abcXYZ019-._~!$&'()*+,;=:@/?äж漢", max_size=20)
    hosts = st.sampled_from(["https://example.com/", "http://news.example/a/", "https://例え.jp/%41?"])
    return st.builds(lambda host, path: host + path, hosts, paths)


@_once
def qcodes() -> st.SearchStrategy[str]:
    """Codes with the alias of their vocabulary, and URIs."""
    plain = st.sampled_from(
        ["cpnat:person", "nprov:AFP", "svc:deu", "https://example.com/role/a", "urn:example:a", "a:b:c"]
    )
    return st.one_of(plain, st.builds("{}:{}".format, codes().map(lambda code: code.replace(":", "") or "x"), codes()))


def concepts(code: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Concept]:
    """Concepts with a code, a name or both. `code` is a strategy for the codes; by default, any codes."""
    return _concepts() if code is None else _concepts_with(code)


@_once
def _concepts() -> st.SearchStrategy[Concept]:
    return _concepts_with(qcodes() | codes())


def _concepts_with(code: st.SearchStrategy[str]) -> st.SearchStrategy[Concept]:
    return st.one_of(st.builds(Concept, code, st.none() | names()), st.builds(Concept, st.none(), names()))


@_once
def subjects() -> st.SearchStrategy[Subject]:
    """Subjects of any scheme."""
    broader = st.lists(concepts(), max_size=2)
    typed = st.builds(Subject, codes(), codes(), st.none() | names(), type=st.none() | qcodes(), broader=broader)
    return st.one_of(st.builds(Subject, codes(), codes(), st.none() | names()), typed)


@_once
def contributors() -> st.SearchStrategy[Contributor]:
    """Contributors with and without codes, names and roles."""
    roles = st.none() | qcodes()
    coded = st.builds(Contributor, qcodes() | codes(), st.none() | names(), roles)
    return st.one_of(coded, st.builds(Contributor, st.none(), names(), roles))


@_once
def item_links() -> st.SearchStrategy[Link]:
    """Links to items and to pages."""
    rel, version, title = st.none() | qcodes(), st.none() | st.integers(1, MAX_VERSION), st.none() | names()
    to_page = st.builds(Link, rel, links(), st.none() | codes(), version, title)
    return st.one_of(to_page, st.builds(Link, rel, st.none(), codes(), version, title))


@_once
def metadata() -> st.SearchStrategy[Metadata]:
    """Metadata, from none at all to every field."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "id": texts(),
        "guid": st.one_of(st.sampled_from(["tag:example.com,2023:a", "urn:newsml:example.com:20230921:1"]), codes()),
        "version": st.integers(1, 99) | st.integers(1, MAX_VERSION),
        "language": language_tags(),
        "direction": st.sampled_from(get_args(Direction)),
        "created": moments(),
        "modified": moments(),
        "published": moments(),
        "embargoed": moments(),
        "expires": moments(),
        "status": st.sampled_from(get_args(Status)),
        "provider": names(),
        "creators": st.lists(names(), max_size=3),
        "credit": names(),
        "rights": texts(),
        "source": links(),
        "keywords": st.lists(names(), max_size=3),
        "subjects": st.lists(subjects(), max_size=3),
        "genre": names(),
        "urgency": st.integers(1, 9),
        "located": names(),
        "slugline": names(),
        "edition_note": texts(),
        "signals": st.lists(codes(), max_size=2),
        "provider_code": qcodes() | codes(),
        "genre_code": qcodes() | codes(),
        "located_code": qcodes() | codes(),
        "content_created": moments(),
        "content_modified": moments(),
        "contributors": st.lists(contributors(), max_size=3),
        "services": st.lists(concepts(qcodes()), max_size=2),
        "audiences": st.lists(concepts(), max_size=2),
        "copyright_holder": concepts(),
        "usage_terms": texts(),
        "rights_links": st.lists(item_links(), max_size=2),
        "links": st.lists(item_links(), max_size=3),
    }
    return st.fixed_dictionaries({}, optional=fields).map(_metadata)


def _metadata(values: dict[str, Any]) -> Metadata:
    """Metadata of these values, with contributors who are named as creators are, so that they give their codes."""
    named = zip(values.get("contributors", ()), values.get("creators", ()), strict=False)
    codes_of = [Contributor(each.code, name) for each, name in named if each.role is None and each.code is not None]
    return Metadata(**{**values, "contributors": [*codes_of, *values.get("contributors", ())]})


@_once
def blocks() -> st.SearchStrategy[Block]:
    """Blocks of every kind."""
    several = st.lists(texts(), min_size=1, max_size=4)
    starts = st.integers(0, 20) | st.integers(0, MAX_START)
    return st.one_of(
        st.builds(Paragraph, texts()),
        st.builds(Crosshead, texts()),
        st.builds(Quote, texts(), st.none() | texts()),
        st.builds(List, several),
        st.builds(lambda items, start: List(items, ordered=True, start=start), several, starts),
        st.builds(Verse, several),
        tables(),
        st.just(Separator()),
        st.builds(Note, texts(), st.sampled_from(get_args(NoteRole))),
    )


@_once
def tables() -> st.SearchStrategy[Table]:
    """Tables with and without a head, with empty cells and with rows of different length."""
    row = st.lists(st.just("") | names(), min_size=1, max_size=4).filter(any)
    return st.builds(lambda rows, head: Table(rows, head=head), st.lists(row, min_size=1, max_size=4), st.booleans())


def articles(meta: st.SearchStrategy[Metadata] | None = None) -> st.SearchStrategy[Article]:
    """Whole articles, from empty ones to full ones.

    Args:
        meta: Strategy for their metadata; by default, :func:`metadata`.
    """
    return _articles() if meta is None else _articles_with(meta)


def _articles_with(meta: st.SearchStrategy[Metadata]) -> st.SearchStrategy[Article]:
    maybe = st.none() | texts()
    return st.builds(Article, maybe, maybe, maybe, st.lists(blocks(), max_size=8), meta, kicker=maybe)


@_once
def _articles() -> st.SearchStrategy[Article]:
    return _articles_with(metadata())


@_once
def issues() -> st.SearchStrategy[Issue]:
    """Issues of one to three sections with one to three articles each. No two articles have the same id."""
    members = st.lists(articles(), min_size=1, max_size=3)
    sections = st.lists(st.tuples(st.none() | texts(), members), min_size=1, max_size=3)
    optional: dict[str, st.SearchStrategy[Any]] = {
        "language": language_tags(),
        "publisher": names(),
        "series": names(),
        "version": st.integers(1, 99) | st.integers(1, MAX_VERSION),
    }
    about = st.fixed_dictionaries({}, optional=optional).map(lambda values: IssueMetadata(**values))
    days = st.none() | st.dates(date(1990, 1, 1), date(2040, 1, 1))
    return st.builds(_issue, texts(), texts(), days, sections, about)


def _issue(
    key: str, title: str, day: date | None, drawn: list[tuple[str | None, list[Article]]], about: IssueMetadata
) -> Issue:
    taken: set[str | None] = set()
    sections = [Section(heading, [_named(each, taken) for each in members]) for heading, members in drawn]
    return Issue(key, title, day, sections, about)


def _named(article: Article, taken: set[str | None]) -> Article:
    """The article, without its id if another one has it."""
    key = article.meta.id
    if key in taken:
        return article.with_meta(id=None)
    taken.add(key)
    return article


_LINES: tuple[str, ...] = (
    "",
    " ",
    "\u00a0",
    "\f",
    "***",
    "---",
    "- one",
    "- two",
    "* star",
    "• dot",
    "1. first",
    "2. second",
    "## Crosshead",
)
_LINES += (
    "> said",
    "> -- him",
    "# Head",
    "| verse",
    "|= a | b |",
    "|| c | |",
    "| x | y |",
    "---\nseed: 1",
    "seed: 1",
    "id: x",
    "urgency: 12",
    "---",
    "[byline] x",
)
_BREAKS = ("\n", "\n\n", "\n\n\n", "\r\n", "\r", "\r\n\r\n", "\u2028", " \n \n")


@_once
def seed_texts() -> st.SearchStrategy[str]:
    """Plain texts of any layout, with marks in and out of place and characters that XML does not allow."""
    line = st.one_of(st.sampled_from(_PHRASES), st.sampled_from(_LINES), st.text(max_size=30).filter(_encodable))
    pairs = st.lists(st.tuples(line, st.sampled_from(_BREAKS)), max_size=14)
    return pairs.map(lambda each: "".join(text + end for text, end in each))


def _encodable(text: str) -> bool:
    return not any("\ud800" <= each <= "\udfff" for each in text)
