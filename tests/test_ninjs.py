"""ninjs: valid against IPTC's schemas, as Superdesk reads it, and read in every version."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import seednews
from seednews import Article, Metadata, Paragraph, Subject, formats
from seednews.formats.ninjs import kept
from seednews.formats.shared.crowded import refuse_deep
from seednews.testing import articles
from tests.test_laws import full, ready
from tests.validators import SHARED, needs_shared

VERSIONS = ("1.6", "3.1")


@cache
def schema(version: str) -> Any:  # noqa: ANN401 - jsonschema's validators have no common type
    """IPTC's schema of that version, compiled."""
    values = json.loads((SHARED / "schemas" / "ninjs" / f"ninjs-schema_{version}.json").read_text("utf-8"))
    validator = jsonschema.validators.validator_for(values)
    return validator(values, format_checker=validator.FORMAT_CHECKER)


def written(article: Article, version: str) -> dict[str, Any]:
    """The article as ninjs."""
    values: dict[str, Any] = json.loads(seednews.dumps(ready(article, "ninjs"), "ninjs", version=version))
    return values


@needs_shared
@pytest.mark.parametrize("version", VERSIONS)
@given(article=articles())
@example(article=full())
def test_ninjs_is_valid(version: str, article: Article) -> None:
    """Every document fits the schema of its version, and every address in it is one (RFC 3986)."""
    values = written(article, version)
    schema(version).validate(values)
    subjects = values.get("subject", values.get("subjects", []))
    for address in (values["uri"], *(each[key] for each in subjects for key in ("scheme", "uri") if key in each)):
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,./0-9:;=?@A-Z\[\]_a-z~-]+", address)


@pytest.mark.parametrize("version", VERSIONS)
@given(article=articles())
@example(article=full())
def test_both_versions_come_back(version: str, article: Article) -> None:
    """What `kept` says comes back, from either version."""
    article = ready(article, "ninjs")
    reading = formats.get("ninjs").loads(seednews.dumps(article, "ninjs", version=version))
    assert reading.article == kept(article, version)  # type: ignore[arg-type]  # one of the two
    assert reading.diagnostics == ()


# -- Superdesk


def received(document: bytes) -> dict[str, Any]:
    """What Superdesk's ninjs parser takes: names of ninjs 1, dates of one form, a file in the locale's encoding."""
    values = json.loads(document.decode("ascii"))
    taken = {name: values[name] for name in ("uri", "type", "version") if name in values}
    for name in ("headline", "body_html", "byline", "slugline", "language", "urgency", "ednote", "pubstatus"):
        taken[name] = values.get(name)
    taken["abstract"] = values.get("description_text")
    taken["dateline"] = values.get("located")
    for name in ("versioncreated", "firstcreated"):
        if name in values:
            taken[name] = datetime.strptime(values[name], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    taken["subjects"] = [each["code"] for each in values.get("subject", []) if "code" in each]
    return taken


@given(articles())
@example(full())
def test_superdesk_gets_every_word(article: Article) -> None:
    """Headline, abstract, dateline, dates and the whole body, whatever the machine's encoding."""
    article = ready(article, "ninjs")
    meta = article.meta
    got = received(seednews.dumps(article, "ninjs"))
    assert (got["headline"], got["abstract"], got["byline"]) == (article.headline, article.standfirst, article.byline)
    assert (got["dateline"], got["slugline"], got["pubstatus"]) == (meta.located, meta.slugline, meta.status)
    assert (got["language"], got["urgency"], got["ednote"]) == (meta.language, meta.urgency, meta.edition_note)
    assert got.get("versioncreated") == kept(article).meta.modified
    assert got["subjects"] == [each.code for each in meta.subjects]
    shown = unescape(re.sub("<[^<>]*>", " ", got["body_html"] or ""))
    body = "".join(Article(body=article.body).texts())
    assert "".join(shown.split()) == "".join(body.split())


# -- reading


TEXTS = {
    "1.0": {
        "uri": "urn:a",
        "headline": "Talks",
        "byline": "By J",
        "body_text": "One.\n\nTwo\nlines.",
        "copyrightholder": "X",
    },
    "1.3": {"uri": "urn:a", "headline": "Talks", "byline": "By J", "body_xhtml": "<p>One.</p><p>Two<br/>lines.</p>"},
    "1.4": {"uri": "urn:a", "headline": "Talks", "byline": "By J", "body_html": "<p>One.<p>Two&nbsp;lines.<img src=x>"},
    "2.1": {
        "uri": "urn:a",
        "headlines": [{"role": "main", "value": "Talks"}],
        "by": "By J",
        "bodies": [
            {"contenttype": "text/plain", "value": "One."},
            {"contenttype": "text/html", "value": "<p>One.</p><p>Two lines.</p>"},
        ],
    },
    "3.1": {
        "uri": "urn:a",
        "headlines": [{"value": "Talks"}, {"role": "short", "value": "T"}],
        "by": "By J",
        "bodies": [{"value": "<p>One.</p><p>Two lines.</p>"}],
    },
}


@pytest.mark.parametrize("version", TEXTS)
def test_every_version_is_read(version: str) -> None:
    """Names of all versions, bodies in HTML, XHTML and plain text; what has no place is named with its path."""
    data = json.dumps(TEXTS[version]).encode()
    assert formats.recognise(data).name == "ninjs"
    reading = formats.get("ninjs").loads(data)
    article = reading.article
    assert (article.headline, article.byline, article.meta.guid) == ("Talks", "By J", "urn:a")
    assert [block.text.replace("\u00a0", " ") for block in article.body if isinstance(block, Paragraph)] == [
        "One.",
        "Two lines.",
    ]
    paths = {each.path for each in reading.diagnostics}
    wanted = {"1.0": {"$.copyrightholder"}, "1.4": {"body"}, "2.1": {"$.bodies"}, "3.1": {"$.headlines"}}
    assert paths == wanted.get(version, set())


def test_dates_subjects_and_parties_of_others() -> None:
    """Dates in any form of ISO 8601; subjects by scheme and code, by literal, by one URI; names alone are keywords."""
    values = {
        "uri": "tag:x,2023:a",
        "version": 3.0,
        "versioncreated": "2023-09-21T10:15:00+0000",
        "firstcreated": "yesterday",
        "urgency": 99,
        "subject": [
            {"scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "04000000", "name": "economy"},
            {"uri": "http://cv.iptc.org/newscodes/mediatopic/11000000"},
            {"literal": "house:x:y"},
            {"name": "flood"},
            {"rel": "about"},
            "loose",
        ],
        "infosource": [{"name": "Example News", "rel": "provider"}, {"name": "dpa"}],
        "associations": {"main": {"uri": "urn:b"}},
    }
    reading = formats.get("ninjs").loads(json.dumps(values).encode())
    meta = reading.article.meta
    assert meta.version == 3
    assert meta.modified == datetime(2023, 9, 21, 10, 15, tzinfo=UTC)
    assert meta.subjects == (
        Subject("medtop", "04000000", "economy"),
        Subject("medtop", "11000000"),
        Subject("house", "x:y"),
    )
    assert (meta.keywords, meta.provider, meta.urgency, meta.created) == (("flood",), "Example News", None, None)
    told = sorted(str(each.path) for each in reading.diagnostics)
    assert told == ["$", "$.associations", "$.firstcreated", "$.infosource", "$.subject", "$.subject", "$.urgency"]


def test_nesting_is_limited_before_it_is_parsed() -> None:
    """Under Python 3.14, a deep text ended the process where a Java virtual machine was loaded, too."""
    for text in (
        "[" * 501,
        '{"a":' * 501,
        f'["{"]" * 999}", {"[" * 500}',
        "[NaN, " + "[" * 500,
        '["\\"", ' + "[" * 500,
    ):
        with pytest.raises(RecursionError, match="nested more than 500 levels deep"):
            refuse_deep(text)
    for text in ("[" * 500, "[]" * 999, f'"{"[" * 999}"', f'"\\"{"[" * 999}'):
        refuse_deep(text)


@pytest.mark.parametrize("data", [b"[]", b"{", b"\xff{}", b'{"a": 1e999999}', b"[" * 100_000])
def test_what_is_no_ninjs_is_refused(data: bytes) -> None:
    """With an error of ours, or read as an empty article where it is an object."""
    try:
        assert seednews.loads(data, "ninjs") == Article()
    except seednews.DocumentError as fault:
        assert fault.format == "ninjs"  # noqa: PT017 - either way is right


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["value", "role", "name", "code", "uri", "literal"]), inner, max_size=3)
        ),
        max_leaves=6,
    ),
    st.data(),
)
def test_values_of_any_kind_are_read_or_refused(value: object, data: st.DataObject) -> None:
    """Wherever a document says something of the wrong kind, reading gives an article or an error of ours."""
    names = ["uri", "version", "versioncreated", "headline", "headlines", "bodies", "body_html", "subject", "subjects"]
    names += ["infosource", "altids", "altIds", "genre", "urgency", "descriptions", "language"]
    document = {data.draw(st.sampled_from(names)): value}
    try:
        seednews.loads(json.dumps(document).encode(), "ninjs")
    except seednews.SeedNewsError as error:
        assert str(error)  # noqa: PT017 - either way is right


def test_files_are_told_from_our_json(tmp_path: Path) -> None:
    """Both end in .json: the name tells by .ninjs.json, else the content does."""
    article = Article(
        "Talks", body=[Paragraph('He wrote "uri": and left.')], meta=Metadata(guid="urn:a", keywords=["uri"])
    )
    for name, format_name in (("a.json", "json"), ("b.ninjs.json", None)):
        seednews.write(article, tmp_path / name, format_name)
    seednews.write(article, tmp_path / "c.json", "ninjs")
    for path in tmp_path.iterdir():
        assert seednews.read(path) == article
    assert "headline" in json.loads((tmp_path / "b.ninjs.json").read_bytes())
    assert formats.for_path("a.json").name == "json"


def test_a_day_that_universal_time_does_not_have() -> None:
    """The first hours of year 1 in the east do not exist in UTC; the date is omitted."""
    early = datetime.fromisoformat("0001-01-01T00:00:00+14:00")
    article = Article("H", meta=Metadata(guid="urn:a", created=early))
    assert kept(article).meta.created is None
    assert kept(article, "3.1").meta.created == early
    assert seednews.loads(seednews.dumps(article, "ninjs"), "ninjs") == attrs.evolve(
        article, meta=Metadata(guid="urn:a")
    )


# -- documents of others


def _read(**values: object) -> tuple[Article, list[str]]:
    """The article, and the codes of the diagnostics."""
    reading = formats.get("ninjs").loads(json.dumps({"uri": "urn:x:1", **values}).encode())
    return reading.article, [each.code for each in reading.diagnostics]


_NITF = "<nitf><body><body.content><p>It sails.</p></body.content></body></nitf>"


def _texts(article: Article) -> list[str]:
    return list(Article(body=article.body).texts())


@pytest.mark.parametrize(
    "values",
    [
        {"body_html5": "<p>It sails.</p>"},
        {"body_main_text": "It sails."},
        {"body_TEXT": "It sails."},
        {"body_web": "<p>It sails.</p>"},
        {"body_nitf": "<body.content><p>It sails.</p></body.content>"},
        {"bodies": [{"value": "<p>It sails.</p>"}]},
        {"bodies": [{"contenttype": "TEXT/HTML; charset=utf-8", "value": "<p>It sails.</p>"}]},
        {"bodies": [{"contentType": {}, "role": [], "value": "It sails."}]},
        {
            "bodies": [
                {
                    "contentType": "application/nitf+xml",
                    "value": _NITF,
                }
            ]
        },
    ],
)
def test_every_body_that_the_schemas_allow(values: dict[str, object]) -> None:
    """Version 1 allows any `body_...`; all but three were left out, without a word that the article was empty."""
    assert _texts(_read(**values)[0]) == ["It sails."]


def test_the_main_body_comes_first() -> None:
    """Further ones are named."""
    article, told = _read(bodies=[{"role": "teaser", "value": "Soon."}, {"role": "main", "value": "It sails."}])
    assert (_texts(article), told) == (["It sails."], ["SN401"])


@pytest.mark.parametrize("values", [{}, {"body_html": ""}, {"body_html": "<p> </p>"}, {"bodies": [{"value": 3}]}])
def test_missing_words_are_told(values: dict[str, object]) -> None:
    """An empty article came out without a word."""
    article, told = _read(headline="H", **values)
    assert (article.body, told) == ((), ["SN404"])


def test_what_superdesk_writes() -> None:
    """Its own guid, a version as text, keywords as words, and HTML in the texts."""
    reading = formats.get("ninjs").loads(
        json.dumps(
            {
                "guid": "tag:example.com,2026:1",
                "version": "2",
                "keywords": ["ferry", {"name": "river"}, "ferry", 3],
                "headline": "<b>Ferry</b> is back",
                "description_text": "<p>From Monday,<br/>all &amp; sundry</p>",
                "description_html": "<p>Other</p>",
                "body_html": "<p>It <a href='https://example.com'>sails</a>.</p>",
            }
        ).encode()
    )
    article, meta = reading.article, reading.article.meta
    assert (meta.guid, meta.version, meta.keywords) == ("tag:example.com,2026:1", 2, ("ferry", "river"))
    assert (article.headline, article.standfirst) == ("Ferry is back", "From Monday, all & sundry")
    told = [(each.code, each.path) for each in reading.diagnostics]
    assert ("SN401", "$.description_html") in told
    assert ("SN402", "$.headline") in told
    assert ("SN401", "body") in told


def test_angle_brackets_that_are_no_tags_stay() -> None:
    """Only tags of HTML are markup."""
    article, told = _read(headline="If a <b and c> d", body_text="1 < 2")
    assert (article.headline, _texts(article), told) == ("If a <b and c> d", ["1 < 2"], [])


def test_two_identifiers_that_disagree() -> None:
    """The address is that of the standard; the other one is named."""
    article, told = _read(guid="tag:other", body_text="a")
    assert (article.meta.guid, told) == ("urn:x:1", ["SN401"])


def test_double_escapes_in_ninjs() -> None:
    """A body escaped twice, and a text escaped once, are read as they are meant; ours are left alone."""
    article, told = _read(headline="Tom &amp; Jerry", body_html="<p>The town&amp;#39;s ferry</p>")
    assert (article.headline, _texts(article), told) == ("Tom & Jerry", ["The town's ferry"], ["SN402"])
    ours = ready(Article("Write &amp;amp; for &", "<b>Bold</b>"), "ninjs")
    assert seednews.loads(seednews.dumps(ours, "ninjs"), "ninjs").headline == ours.headline


_KEYS = st.sampled_from(["role", "name", "value"])
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["role", "name", "value"]), inner, max_size=3)
    ),
    max_leaves=5,
)
_NAMES = st.sampled_from(
    "infosource infoSources subject subjects genre genres altids altIds bodies headlines descriptions keywords version "
    "urgency uri guid language headline byline body_html description_x versioncreated embargoed standard".split()
)


@given(st.dictionaries(_NAMES, _ANY))
@example({"infosources": [{"role": {}, "name": "A"}]})
@example({"altids": [{"role": [], "value": "a"}]})
@example({"$standard": [{}], "bodies": [{"contentType": {}}]})
def test_any_value_under_any_name_is_read_or_refused(values: dict[str, object]) -> None:
    """Roles that were no text ended the run with Python's own error."""
    with suppress(seednews.DocumentError):
        formats.get("ninjs").loads(json.dumps(values).encode())


def test_an_embargo_at_the_end_of_the_calendar() -> None:
    """One that has no date in UTC was dropped; now the last possible time is used."""
    until = datetime.fromisoformat("9999-12-31T23:30:00-01:00")
    article = ready(Article("H", meta=Metadata(embargoed=until)), "ninjs")
    found = seednews.loads(seednews.dumps(article, "ninjs"), "ninjs").meta.embargoed
    assert found == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
