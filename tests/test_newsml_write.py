"""NewsML-G2 as we write and check it: the grammar of what we write, and the rules that no grammar can say."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

import seednews
from seednews import Article, Diagnostic, Issue, Metadata, Paragraph, Section, Severity, formats
from seednews.cli.commands import seednews as command
from seednews.formats.newsml.receivers import RECEIVERS
from seednews.prose.counting import _LETTERS, count_words
from seednews.testing import articles, issues, texts
from tests.test_laws import NOW, full, ready, ready_issue
from tests.validators import SHARED, needs_shared, newsml_errors

NEWSML = formats.get("newsml-g2")
SCHEMA = SHARED / "schemas" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"


def examined(document: bytes) -> list[Diagnostic]:
    """What the check of the format says."""
    assert NEWSML.examine is not None
    return list(NEWSML.examine(document))


def serious(document: bytes) -> list[tuple[str, int | None]]:
    """Codes and lines of the diagnostics, except infos."""
    return [(each.code, each.line) for each in examined(document) if each.severity > Severity.INFO]


# -- what we write


@pytest.mark.parametrize("receiver", RECEIVERS)
@given(article=articles())
@example(article=full())
@example(article=Article())
def test_every_item_passes_the_grammar(receiver: str, article: Article) -> None:
    """And the rules in code have nothing to say but of guids and dates, which are the article's own."""
    article = ready(article, "newsml-g2")
    for destination in ({}, {"destination": "desk"}):
        document = seednews.dumps(article, "newsml-g2", receiver=receiver, **destination)
        assert {code for code, _ in serious(document)} <= {"SN424", "SN425"}
        assert "SN420" not in {each.code for each in examined(document)}


@given(issues())
def test_every_message_passes_the_grammar(issue: Issue) -> None:
    """The same for issues with their packages."""
    document = seednews.dumps(ready_issue(issue, "newsml-g2"), "newsml-g2")
    assert {code for code, _ in serious(document)} <= {"SN424", "SN425"}
    assert "SN420" not in {each.code for each in examined(document)}
    for_superdesk = seednews.dumps(ready_issue(issue, "newsml-g2"), "newsml-g2", receiver="superdesk")
    assert {each.code for each in examined(for_superdesk)} <= {"SN424", "SN425"}


def test_a_sound_item_has_nothing_to_be_told() -> None:
    """Not even by the way."""
    assert examined(seednews.dumps(full(), "newsml-g2")) == []


def test_the_places_of_the_words() -> None:
    """What agencies put there, in the order of the standard."""
    root = etree.fromstring(seednews.dumps(full(), "newsml-g2"))
    names = [etree.QName(node).localname for node in root.iterfind("{*}contentMeta/*")]
    assert (
        names
        == (
            "urgency contentCreated contentModified located creator contributor creator audience altId language genre "
            "keyword subject subject subject subject slugline headline dateline by creditline description description"
        ).split()
    )
    assert root.findtext(".//{*}dateline") == "BAKU, Sept 21 (Reuters)"
    assert root.findtext(".//{*}generator") == "seednews"
    words = Article(body=full().body).word_count
    assert [node.get("wordcount") for node in root.iter("{*}inlineXML")] == [str(words)]
    assert [dict(node.attrib) for node in root.iterfind(".//{*}genre/{*}name")] == [
        {"{http://www.w3.org/XML/1998/namespace}lang": "en"}
    ]


@needs_shared
@given(texts())
def test_datelines_are_valid(place: str) -> None:
    """Whatever is found at the head of a story."""
    article = ready(Article("H", body=[Paragraph(f"{place} (Reuters) - It began.")]), "newsml-g2")
    document = seednews.dumps(article, "newsml-g2")
    assert newsml_errors(document) == []
    assert seednews.loads(document, "newsml-g2") == article


# -- what is wrong


@pytest.mark.parametrize(
    ("old", "new", "code", "severity"),
    [
        ("<h2>What now?</h2>", "<h6>What now?</h6>", "SN420", "warning"),
        ("<urgency>3</urgency>", "", None, None),
        ('qcode="medtop:', 'qcode="nowhere:', "SN421", "error"),
        ('<language tag="en"/>', '<language tag="en_GB"/>', "SN422", "error"),
        ('xml:lang="en" dir', 'xml:lang="e_n" dir', "SN422", "error"),
        ('guid="tag:example.com,2023:a"', 'guid="a"', "SN424", "warning"),
        ('guid="tag:example.com,2023:a" ', "", "SN424", "error"),
        ('version="3"', 'version="0"', "SN424", "error"),
        ('version="3" ', "", "SN424", "warning"),
        ("<versionCreated>2023", "<versionCreated>2022", "SN425", "warning"),
        ('<pubStatus qcode="stat:withheld"/>', "", "SN426", "warning"),
        (' standard="NewsML-G2"', "", "SN428", "error"),
        (
            '<itemClass qcode="ninat:text"/>',
            '<itemClass uri="http://cv.iptc.org/newscodes/ninature/text"/>',
            "SN426",
            "warning",
        ),
    ],
)
def test_faults_are_found(old: str, new: str, code: str | None, severity: str | None) -> None:
    """Each by its code, in the line where it is."""
    text = seednews.dumps(full(), "newsml-g2").decode()
    assert old in text
    line = text[: text.index(old)].count("\n") + 1
    found = [each for each in examined(text.replace(old, new, 1).encode()) if each.code != "SN420" or code == "SN420"]
    assert [(each.code, each.severity.label) for each in found] == ([(code, severity)] if code else [])
    if code in {"SN420", "SN421", "SN422", "SN424"}:
        assert [each.line for each in found] == [line]


MESSAGE = seednews.dumps(Issue("i", "T", None, [Section("A", [full()])]), "newsml-g2").decode()
ITEM = MESSAGE.partition("</packageItem>")[2].partition("</itemSet>")[0]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('id="section1"', 'id="issue"', "SN423"),
        ('idref="section1"', 'idref="section2"', "SN423"),
        ('<groupSet root="issue"', '<groupSet root="nothing"', "SN423"),
        (' role="group:section"', "", "SN426"),
        (' contenttype="application/vnd.iptc.g2.newsitem+xml"', "", "SN426"),
        ('<itemClass qcode="ninat:text"/><headline>', "<headline>", "SN426"),
        (
            "</packageItem>",
            "</packageItem>" + MESSAGE.partition("</packageItem>")[2].partition("</itemSet>")[0],
            "SN424",
        ),
    ],
)
def test_faults_of_packages_are_found(old: str, new: str, code: str) -> None:
    """What groups and references must have."""
    assert old in MESSAGE
    assert code in {each for each, _ in serious(MESSAGE.replace(old, new, 1).encode())}


def test_unknown_catalogs_leave_it_open() -> None:
    """An alias may be declared in a catalog that nobody has here."""
    text = seednews.dumps(full(), "newsml-g2").decode().replace('qcode="medtop:', 'qcode="nowhere:')
    assert "SN421" in {code for code, _ in serious(text.encode())}
    other = text.replace("<catalogRef", '<catalogRef href="http://example.com/catalog.xml"/><catalogRef', 1)
    assert "SN421" not in {code for code, _ in serious(other.encode())}


def test_good_items_of_others_have_no_error() -> None:
    """Another form is not an error: it is an info, in `check` only."""
    item = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.com:20230921:1" version="1"
      standard="NewsML-G2" standardversion="2.29" conformance="core" xml:lang="de">
    <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_35.xml"/>
    <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:XX"/>
    <versionCreated>2023-09-21T10:15:00Z</versionCreated><pubStatus qcode="stat:usable"/>
    <service qcode="medtop:01000000"/></itemMeta>
    <contentMeta><contributor literal="x"/><headline>H</headline></contentMeta>
    <contentSet><inlineData contenttype="text/plain">Words.</inlineData></contentSet></newsItem>"""
    found = examined(item.encode())
    assert [(each.code, each.severity) for each in found] == [("SN420", Severity.INFO)]


@needs_shared
def test_no_error_in_good_examples() -> None:
    """IPTC's own examples break no rule of ours but that of the aliases, which some of them do not declare."""
    for path in sorted((SHARED / "examples" / "newsml-g2").rglob("*.xml")):
        data = path.read_bytes()
        if newsml_errors(data) == []:
            errors = {each.code for each in examined(data) if each.severity is Severity.ERROR}
            assert errors <= {"SN421"}, path.name


@given(
    st.binary(max_size=200) | articles().map(lambda each: seednews.dumps(ready(each, "newsml-g2"), "newsml-g2")[:-9])
)
def test_any_bytes_are_examined_or_refused(data: bytes) -> None:
    """By an error of ours."""
    try:
        examined(data)
    except seednews.SeedNewsError as error:
        assert str(error)  # noqa: PT017 - either way is right


# -- the command line


@needs_shared
def test_check_with_a_schema(tmp_path: Path) -> None:
    """What the XML Schema has against a document, with lines; what is no schema is refused."""
    folder = str(tmp_path)
    good, bad = f"{folder}/good.xml", f"{folder}/bad.xml"
    seednews.write(full(), good)
    data = seednews.dumps(full(), "newsml-g2").replace(b"<urgency>3", b"<urgency>33")
    Path(bad).write_bytes(data)
    ran = CliRunner().invoke(command, ["check", good, "--schema", str(SCHEMA)])
    assert ran.exit_code == 0, ran.output
    ran = CliRunner().invoke(command, ["check", bad, "--schema", str(SCHEMA)])
    assert ran.exit_code == 1
    line = data[: data.index(b"<urgency>")].count(b"\n") + 1
    assert f"{bad}:{line}: error[SN427]" in ran.output
    for wrong in (good, f"{folder}/none.xsd", str(__file__)):
        ran = CliRunner().invoke(command, ["check", good, "--schema", wrong])
        assert ran.exit_code == 2, ran.output


def test_the_grammar_is_printed() -> None:
    """`seednews schema newsml-g2` gives what the check uses."""
    ran = CliRunner().invoke(command, ["schema", "newsml-g2"])
    assert ran.exit_code == 0
    grammar = etree.RelaxNG(etree.fromstring(ran.output.encode()))
    assert grammar.validate(etree.fromstring(seednews.dumps(full(), "newsml-g2")))


# -- counting words, which is a part of writing


def counted_plainly(text: str) -> int:
    """The words of a text, found the slow way."""
    letters = "".join(_LETTERS.findall(text))
    rest = _LETTERS.sub(" ", text).split()
    return len(letters) + sum(any(each.isalnum() for each in word) for word in rest)


@given(st.text() | texts() | st.text("a1 -–“”\u00a0\u2028\x1c字é।", max_size=40))
def test_words_are_counted_as_ever(text: str) -> None:
    """Fast and slow counting agree."""
    assert count_words(text) == counted_plainly(text)


def test_every_character_counts_as_ever() -> None:
    """Each of Unicode's, alone, at an end and inside a word."""
    for start in range(0, 0x110000, 0x400):
        text = "".join(f" {chr(code)} a{chr(code)} {chr(code)}b a{chr(code)}b" for code in range(start, start + 0x400))
        assert count_words(text) == counted_plainly(text), hex(start)


def test_a_correction_by_the_command_line(tmp_path: Path) -> None:
    """The way of a desk: publish, correct, kill; each is the next version of the same item."""
    story, house = f"{tmp_path}/ferry.txt", f"{tmp_path}/house.toml"
    Path(story).write_bytes(b"---\nseed: 1\nid: ferry\n---\n\n# Ferry\n\nA bed costs 38 euros.\n")
    Path(house).write_bytes(b'provider = "Harle Post"\nlanguage = "en"\n')

    def convert(output: str, *words: str) -> Metadata:
        ran = CliRunner().invoke(command, ["convert", story, "-o", output, "--house", house, *words])
        assert ran.exit_code == 0, ran.output
        return seednews.read(output).meta

    one, two, three, four = (f"{tmp_path}/{number}.xml" for number in range(1, 5))
    first = convert(one)
    second = convert(two, "--correct", "The price", "--previous", one)
    third = convert(three, "--previous", two)
    last = convert(four, "--kill", "There is no ferry", "--previous", three)
    assert {first.guid, second.guid, third.guid, last.guid} == {first.guid}
    assert [each.version for each in (first, second, third, last)] == [1, 2, 3, 4]
    assert [each.status for each in (first, second, third, last)] == ["usable", "usable", "usable", "canceled"]
    assert [each.signals for each in (second, third, last)] == [("correction",), ("update",), ()]
    assert (second.edition_note, last.edition_note) == ("The price", "There is no ferry")
    for words, said in (
        (["--correct", "x", "--kill", "y"], "use one of"),
        (["--correct", "x", "--previous", four], "was killed"),
        (["--correct", "x", "--issue", "T"], "one by one"),
        (["--previous", four, "--issue", "T"], "is one article"),
    ):
        ran = CliRunner().invoke(command, ["convert", story, "-o", f"{tmp_path}/no.xml", "--house", house, *words])
        assert ran.exit_code in {1, 2}
        assert said in ran.output


# -- issues that follow issues


@given(issues(), st.integers(1, 5))
def test_a_further_making_of_an_issue(issue: Issue, version: int) -> None:
    """The same issue again is the next version, with every article as it was published."""
    published = ready_issue(attrs.evolve(issue, meta=attrs.evolve(issue.meta, version=version)), "newsml-g2")
    articles = published.articles
    if len({each.meta.guid for each in articles}) < len(articles):
        return  # two articles of one guid cannot be distinguished
    after = seednews.issue_after(issue, published)
    assert after.meta.version == max(version + 1, issue.meta.version)
    assert [each for each in after.articles if each.meta.guid or each.meta.id] == [
        before for given, before in zip(issue.articles, articles, strict=True) if given.meta.guid or given.meta.id
    ]


def test_changed_articles_of_an_issue_are_updates() -> None:
    """With the next version of theirs; new ones are as they are, and another issue is refused."""
    old = full()
    living = attrs.evolve(old, meta=attrs.evolve(old.meta, status="usable"))
    published = Issue("i", "T", None, [Section(None, [living])])
    changed = attrs.evolve(living, headline="Talks end")
    new = Article("New", meta=Metadata(id="new"))
    after = seednews.issue_after(
        attrs.evolve(published, sections=[Section(None, [changed, new])]), published, now=NOW + timedelta(1)
    )
    assert after.meta.version == 2
    assert after.articles[0].meta.version == 4
    assert after.articles[0].meta.signals == ("update",)
    assert after.articles[0].meta.modified == NOW + timedelta(1)
    assert after.articles[1] == new
    with pytest.raises(seednews.UsageError, match="got 'i'"):
        seednews.issue_after(attrs.evolve(published, id="j"), published)
