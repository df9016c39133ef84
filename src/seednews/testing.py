"""Generated articles for tests: yours of code that takes articles, and the laws for formats that plug in here.

Needs the extra ``testing`` (hypothesis). Every strategy gives only what the model admits, and goes to its edges: many
scripts, right-to-left text, emoji, combining and invisible characters, quotation marks, texts that look like marks or
markup, white space at the ends, every kind of block, full metadata, odd offsets from UTC.

    from hypothesis import given
    from seednews.testing import articles

    @given(articles())
    def test_my_writer(article): ...

The author of a format runs all laws over it by one call:

    from seednews.testing import check_format

    def test_the_laws():
        check_format(FORMAT)
"""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, timezone
from functools import partial
from typing import Any, TypeVar, get_args

import attrs

from seednews.diagnostics import Severity
from seednews.errors import (
    DependencyMissing,
    DocumentError,
    IssueFound,
    NotPublishable,
    NotReleased,
    SeedNewsError,
    SeedNewsWarning,
    UsageError,
)
from seednews.formats import Format
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
from seednews.publishing.house import publishable

try:
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
except ModuleNotFoundError:
    raise DependencyMissing("seednews.testing", "testing") from None

__all__ = [
    "articles",
    "blocks",
    "check_format",
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
    "ready",
    "seed_texts",
    "subjects",
    "tables",
    "texts",
]

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


def texts() -> st.SearchStrategy[str]:
    """Texts as the model admits them: not blank, without line breaks, of characters that XML can carry."""
    joined = st.lists(st.sampled_from(_PHRASES), min_size=1, max_size=3).map(" ".join)
    edged = st.builds(
        lambda one, text, two: f"{one}{text}{two}", st.sampled_from(_EDGES), joined, st.sampled_from(_EDGES)
    )
    return st.one_of(st.sampled_from(_PHRASES), edged, _free).filter(_not_blank)


def names() -> st.SearchStrategy[str]:
    """Names: texts without tabs."""
    return texts().map(lambda text: text.replace("\t", " ")).filter(_not_blank)


def codes() -> st.SearchStrategy[str]:
    """Codes of vocabularies: texts without white space."""
    plain = st.sampled_from(
        ["medtop", "04000000", "subj", "a:b", "http://example.com/scheme/", "ä<&\"'>", "s1", "x.y-z"]
    )
    return st.one_of(plain, _free.map(lambda text: "".join(text.split())).filter(bool))


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


def moments() -> st.SearchStrategy[datetime]:
    """Aware datetimes with any offset of whole minutes up to 14 hours, at any time of the calendar."""
    offsets = st.one_of(
        st.sampled_from([0, 60, 120, -300, 345, 840, -840, -1]),
        st.integers(-840, 840),
    ).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    usual = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1))  # noqa: DTZ001 - the offset is added
    return st.builds(lambda clock, zone: clock.replace(tzinfo=zone), st.one_of(usual, st.datetimes()), offsets)


def links() -> st.SearchStrategy[str]:
    """Absolute web addresses."""
    paths = st.text("abcXYZ019-._~!$&'()*+,;=:@/?äж漢", max_size=20)
    hosts = st.sampled_from(["https://example.com/", "http://news.example/a/", "https://例え.jp/%41?"])
    return st.builds(lambda host, path: host + path, hosts, paths)


def qcodes() -> st.SearchStrategy[str]:
    """Codes with the alias of their vocabulary, and URIs."""
    plain = st.sampled_from(
        ["cpnat:person", "nprov:AFP", "svc:deu", "https://example.com/role/a", "urn:example:a", "a:b:c"]
    )
    return st.one_of(plain, st.builds("{}:{}".format, codes().map(lambda code: code.replace(":", "") or "x"), codes()))


def concepts(code: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Concept]:
    """Concepts with a code, a name or both; their codes are drawn from any codes where not given."""
    code = qcodes() | codes() if code is None else code
    return st.one_of(st.builds(Concept, code, st.none() | names()), st.builds(Concept, st.none(), names()))


def subjects() -> st.SearchStrategy[Subject]:
    """Subjects of any scheme."""
    broader = st.lists(concepts(), max_size=2)
    typed = st.builds(Subject, codes(), codes(), st.none() | names(), type=st.none() | qcodes(), broader=broader)
    return st.one_of(st.builds(Subject, codes(), codes(), st.none() | names()), typed)


def contributors() -> st.SearchStrategy[Contributor]:
    """Contributors with and without codes, names and roles."""
    roles = st.none() | qcodes()
    coded = st.builds(Contributor, qcodes() | codes(), st.none() | names(), roles)
    return st.one_of(coded, st.builds(Contributor, st.none(), names(), roles))


def item_links() -> st.SearchStrategy[Link]:
    """Links to items and to pages."""
    rel, version, title = st.none() | qcodes(), st.none() | st.integers(1, MAX_VERSION), st.none() | names()
    to_page = st.builds(Link, rel, links(), st.none() | codes(), version, title)
    return st.one_of(to_page, st.builds(Link, rel, st.none(), codes(), version, title))


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


def tables() -> st.SearchStrategy[Table]:
    """Tables with and without a head, with empty cells and with rows of different length."""
    row = st.lists(st.just("") | names(), min_size=1, max_size=4).filter(any)
    return st.builds(lambda rows, head: Table(rows, head=head), st.lists(row, min_size=1, max_size=4), st.booleans())


def articles(meta: st.SearchStrategy[Metadata] | None = None) -> st.SearchStrategy[Article]:
    """Whole articles, from empty ones to full ones.

    Args:
        meta: What their metadata is drawn from; :func:`metadata` where not given.
    """
    maybe = st.none() | texts()
    body = st.lists(blocks(), max_size=8)
    return st.builds(Article, maybe, maybe, maybe, body, metadata() if meta is None else meta, kicker=maybe)


def issues() -> st.SearchStrategy[Issue]:
    """Issues of a few sections; the ids of their articles differ."""
    sizes = st.lists(st.integers(1, 3), min_size=1, max_size=3)
    return sizes.flatmap(_issues)


def _issues(sizes: list[int]) -> st.SearchStrategy[Issue]:
    count = sum(sizes)
    ids = st.lists(st.none() | texts(), min_size=count, max_size=count, unique_by=lambda each: each or object())
    members = st.lists(articles(), min_size=count, max_size=count)
    titles = st.lists(st.none() | texts(), min_size=len(sizes), max_size=len(sizes))
    optional: dict[str, st.SearchStrategy[Any]] = {
        "language": language_tags(),
        "publisher": names(),
        "series": names(),
        "version": st.integers(1, 99) | st.integers(1, MAX_VERSION),
    }
    about = st.fixed_dictionaries({}, optional=optional).map(lambda values: IssueMetadata(**values))
    days = st.none() | st.dates(date(1990, 1, 1), date(2040, 1, 1))
    return st.builds(_issue, st.just(sizes), texts(), texts(), days, titles, ids, members, about)


def _issue(  # noqa: PLR0917 - hypothesis calls it in this order
    sizes: list[int],
    key: str,
    title: str,
    day: date | None,
    titles: list[str | None],
    ids: list[str | None],
    members: list[Article],
    about: IssueMetadata,
) -> Issue:
    named = [
        attrs.evolve(article, meta=attrs.evolve(article.meta, id=each))
        for article, each in zip(members, ids, strict=True)
    ]
    rest = iter(named)
    sections = [Section(each, [next(rest) for _ in range(size)]) for each, size in zip(titles, sizes, strict=True)]
    return Issue(key, title, day, sections, about)


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


def seed_texts() -> st.SearchStrategy[str]:
    """Plain texts of any layout, with marks in and out of place and characters that no article can hold."""
    line = st.one_of(st.sampled_from(_PHRASES), st.sampled_from(_LINES), st.text(max_size=30).filter(_encodable))
    pairs = st.lists(st.tuples(line, st.sampled_from(_BREAKS)), max_size=14)
    return pairs.map(lambda each: "".join(text + end for text, end in each))


def _encodable(text: str) -> bool:
    return not any("\ud800" <= each <= "\udfff" for each in text)


# The laws of formats

_NOW = datetime(2023, 9, 21, 10, 15, tzinfo=timezone.utc)  # noqa: UP017 - beside the other timezones of this module

D = TypeVar("D", Article, Issue)


def ready(document: D, format: Format) -> D:  # noqa: A002 - the name that the public interface has
    """The article or the issue with what the format cannot do without, filled in as publishing does.

    Where an article still lacks a text of its head, it gets one: ``Untitled``.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SeedNewsWarning)
        filled = publishable(document, now=_NOW)
    if isinstance(filled, Issue):
        return filled.mapped(lambda article: _titled(article, format))
    return _titled(filled, format)


def _titled(article: Article, needing: Format) -> Article:
    texts: dict[str, Any] = dict.fromkeys(needing.missing(article), "Untitled")
    return attrs.evolve(article, **{name: text for name, text in texts.items() if name in _HEAD})


_HEAD = ("kicker", "headline", "standfirst", "byline")


def _law(holds: object, words: str) -> None:
    """Raise with the words of the law where it does not hold."""
    if not holds:
        raise AssertionError(words)


def check_format(
    format: Format,  # noqa: A002 - as above
    *,
    also: Iterable[Article] = (),
    meta: st.SearchStrategy[Metadata] | None = None,
    options: Mapping[str, object] | None = None,
    examples: int | None = None,
) -> None:
    """Run the laws of formats over a format, with generated articles and issues.

    - What is written is read back as :attr:`Format.keeps` says, without a warning; writing that again gives the same
      bytes, and so does each writing.
    - `keeps` keeps what it has kept, and `missing` names exactly what writing refuses to do without.
    - Any bytes are read or refused with an error of this library, and so are documents that were damaged.
    - The format knows its own documents by their first bytes, if it says that it can.
    - Every option takes what it says and nothing else; another one is refused.
    - Issues come back, and are distinguished from articles.

    Args:
        format: The format.
        also: Articles of yours that are tried besides.
        meta: What the metadata of the articles is drawn from; :func:`metadata` where not given.
        options: Options of the writer for every call; none by default.
        examples: How many articles are tried; as the profile of hypothesis has it where not given.

    Raises:
        AssertionError: with the law that is broken and, by hypothesis, the least article that breaks it.
    """
    format = _told(format, options or {})  # noqa: A001 - as above
    profile = settings.default if examples is None else settings(max_examples=examples)
    tried = settings(profile, deadline=None, suppress_health_check=list(HealthCheck))
    drawn = articles(meta)

    @tried
    @given(drawn)
    def articles_come_back(article: Article) -> None:
        _check_article(format, article)

    @tried
    @given(drawn, st.integers(0), st.binary(max_size=8))
    def damaged_documents_are_refused(article: Article, where: int, junk: bytes) -> None:
        _check_damaged(format, article, where, junk)

    @tried
    @given(st.binary(max_size=300))
    def any_bytes_are_read_or_refused(data: bytes) -> None:
        _check_bytes(format, data)

    @tried
    @given(issues())
    def issues_come_back(issue: Issue) -> None:
        _check_issue(format, issue)

    _check_facts(format)
    for article in also:
        _check_article(format, article)
    if format.write is not None:
        articles_come_back()
        _check_options(format)
    if format.read is not None:
        any_bytes_are_read_or_refused()
    if format.read is not None and format.write is not None:
        damaged_documents_are_refused()
    if format.write_issue is not None:
        issues_come_back()


def _told(checked: Format, options: Mapping[str, object]) -> Format:
    """The format with a writer that is always told the same."""
    write, write_issue = checked.write, checked.write_issue
    return attrs.evolve(
        checked,
        write=write and partial(write, **options),
        write_issue=write_issue and partial(write_issue, **options),
    )


def _check_facts(checked: Format) -> None:
    _law(checked.read or checked.write, "a format is read or written")
    _law(all(each.startswith(".") for each in checked.suffixes), "every suffix begins with a dot")
    options = [option.name for option in checked.options]
    _law(len(set(options)) == len(options), "no two options have one name")
    _law(checked.write or not checked.write_issue, "a format that writes issues writes articles")
    _law(checked.read or not checked.read_issue, "a format that reads issues reads articles")


def _check_article(checked: Format, article: Article) -> None:
    """The laws that one article can break."""
    held, article = article, _released(article) if checked.hides_release else article
    _check_missing(checked, article)
    if checked.hides_release:
        _check_held_back(checked, held)
    article = ready(article, checked)
    document = checked.dumps(article)
    _law(isinstance(document, bytes), "a writer gives bytes")
    _law(checked.dumps(article) == document, "the same article gives the same bytes every time")
    if not checked.binary:
        document.decode()
    if checked.recognises is not None:
        _law(checked.recognises(document[:1024]), "a format that recognises documents recognises its own")
    kept = checked.keeps(article)
    _law(checked.keeps(kept) == kept, "keeps keeps all that it has kept")
    if checked.read is None:
        return
    reading = checked.loads(document, "name")
    _same(reading.article, kept, "what is written is read back as keeps says")
    told = [each for each in reading.diagnostics if each.severity > Severity.INFO]
    _law(not told, f"nothing is wrong with a document of its own, and yet it tells {told}")
    again = ready(kept, checked)
    _same(checked.loads(checked.dumps(again)).article, checked.keeps(again), "what came back comes back again")
    if kept == article:
        _law(checked.dumps(reading.article) == document, "an article that comes back whole is written as before")


def _released(article: Article) -> Article:
    return article.with_meta(status=article.meta.status and "usable", embargoed=None)


def _check_held_back(checked: Format, article: Article) -> None:
    """A format whose documents cannot say that an article is held back refuses it, unless it is asked for."""
    held = ready(article.with_meta(status="withheld"), checked)
    try:
        checked.dumps(held)
    except NotReleased:
        checked.dumps(held, embargoed="include")
    else:
        raise AssertionError("an article that is withheld is not written without being asked for")


def _same(found: Article, wanted: Article, law: str) -> None:
    for field in attrs.fields(Article):
        one, other = getattr(found, field.name), getattr(wanted, field.name)
        _law(one == other, f"{law}; {field.name} does not: {one!r} is read, {other!r} is wanted")


def _check_missing(checked: Format, article: Article) -> None:
    lacking = checked.missing(article)
    if not lacking:
        checked.dumps(article)
        return
    try:
        checked.dumps(article)
    except NotPublishable as fault:
        _law(fault.fields == lacking, "the error names what missing names")
    else:
        raise AssertionError(f"an article that lacks {', '.join(lacking)} is not written")
    _law(not checked.missing(ready(article, checked)), "what is missing is metadata or a text of the head")


def _check_damaged(checked: Format, article: Article, where: int, junk: bytes) -> None:
    """A document that was cut, or overwritten somewhere."""
    document = checked.dumps(ready(_released(article) if checked.hides_release else article, checked))
    at = where % (len(document) + 1)
    for damaged in (document[:at], document[:at] + junk + document[at + len(junk) :]):
        _check_bytes(checked, damaged)


def _check_bytes(checked: Format, data: bytes) -> None:
    """Any bytes are a document or an error of ours, which can go from one process to another."""
    for load in (checked.loads, *([checked.loads_issue] if checked.read_issue else [])):
        try:
            load(data)
        except SeedNewsError as fault:
            _law(isinstance(fault, DocumentError), f"any bytes are read, or refused by a DocumentError, not {fault!r}")
            _law(str(pickle.loads(pickle.dumps(fault))) == str(fault), "errors can be pickled")  # noqa: S301 - our own
    if checked.recognises is not None:
        checked.recognises(data)


def _check_options(checked: Format) -> None:
    """Every option is refused what it does not take; what can be tried is written."""
    article = ready(Article("Headline", "Standfirst", "By Jane Doe", [Paragraph("Words.")]), checked)
    for option in checked.options:
        tried: list[object] = [*option.choices, *([True, False] if option.kind == "switch" else [])]
        for value in tried:
            document = checked.dumps(article, **{option.name: value})
            _law(checked.dumps(article, **{option.name: value}) == document, "options give the same bytes every time")
        _refused(checked, article, option.name, object())
    _refused(checked, article, "no-such-option", "x")


def _refused(checked: Format, article: Article, name: str, value: object) -> None:
    try:
        checked.dumps(article, **{name: value})
    except UsageError:
        return
    raise AssertionError(f"the option {name} is refused the value {value!r}")


def _check_issue(checked: Format, issue: Issue) -> None:
    """The laws that one issue can break."""
    issue = ready(issue.mapped(_released) if checked.hides_release else issue, checked)
    document = checked.dumps(issue)
    _law(checked.dumps(issue) == document, "the same issue gives the same bytes every time")
    if checked.read_issue is None:
        return
    reading = checked.loads_issue(document, "name")
    _law(reading.issue == issue.mapped(checked.keeps), "an issue comes back as keeps says of each article")
    told = [each for each in reading.diagnostics if each.severity > Severity.INFO]
    _law(not told, f"nothing is wrong with an issue of its own, and yet it tells {told}")
    try:
        checked.loads(document)
    except IssueFound:
        return
    raise AssertionError("a reader of articles that is given an issue raises IssueFound")
