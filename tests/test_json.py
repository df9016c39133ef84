"""JSON: the schema and the reader admit the same, and the quick way through it tells what the careful one tells."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, get_args

import attrs
import jsonschema
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import seednews
from seednews import (
    Article,
    Concept,
    Contributor,
    Diagnostic,
    DocumentError,
    Issue,
    IssueMetadata,
    Link,
    List,
    Metadata,
    Note,
    Paragraph,
    Section,
    Subject,
    formats,
)
from seednews.formats.json import article_to, encode, issue_pieces
from seednews.formats.json.quick import article_of, is_legal
from seednews.formats.json.read import Reader
from seednews.formats.json.write import TYPES, issue_to
from seednews.testing import articles, issues, texts
from tests.test_laws import full

JSON = formats.get("json")


@cache
def schema() -> dict[str, Any]:
    """The published schema."""
    assert JSON.schema is not None
    read: dict[str, Any] = json.loads(JSON.schema())
    return read


def fits(value: object, definition: str | None = None) -> bool:
    """Whether a value fits the schema, or one of its definitions."""
    root = schema() if definition is None else {**schema(), "$ref": f"#/$defs/{definition}"}
    if definition is not None:
        for key in ("if", "then", "else"):
            root.pop(key)
    return jsonschema.Draft202012Validator(root).is_valid(value)


def admits(make: Callable[[str], object], text: str) -> bool:
    """Whether the model takes a text where `make` puts it."""
    try:
        make(text)
    except seednews.ModelError:
        return False
    return True


# -- the schema and the model


@pytest.mark.parametrize(
    ("definition", "kind"),
    [
        ("article", Article),
        ("metadata", Metadata),
        ("subject", Subject),
        ("concept", Concept),
        ("service", Concept),
        ("contributor", Contributor),
        ("link", Link),
        ("issue", Issue),
        ("section", Section),
        *TYPES.items(),
    ],
)
def test_the_schema_has_every_field(definition: str, kind: type[Any]) -> None:
    """A field that is new in the model is in the schema, too; the fields without a default are required there."""
    described = schema()["$defs"][definition]
    fields = {field.name: field for field in attrs.fields(kind)}
    assert set(described["properties"]) - ({"type"} if definition in TYPES else set()) == set(fields)
    required = {name for name, field in fields.items() if field.default is attrs.NOTHING}
    optional = {"date"} if kind is Issue else {"title"} if kind is Section else set()  # null may be left out in JSON
    assert set(described.get("required", ())) - {"type"} == required - optional


def test_the_schema_has_the_fields_of_issues() -> None:
    """Their metadata has no definition of its own."""
    described = schema()["$defs"]["issue"]["properties"]["meta"]["anyOf"][0]
    assert set(described["properties"]) == {field.name for field in attrs.fields(IssueMetadata)}


def test_every_field_is_described() -> None:
    """In words, here or where the schema refers to."""

    def undescribed(node: Any, path: str) -> list[str]:  # noqa: ANN401 - a part of a schema
        found = []
        for name, each in node.get("properties", {}).items():
            if name not in {"type", "text", "items", "lines", "ordered", "head", "role", "scheme", "code"}:
                found += [f"{path}.{name}"] if "description" not in each else []
            found += undescribed(each, f"{path}.{name}")
        return found

    assert [each for name, node in schema()["$defs"].items() for each in undescribed(node, name)] == []


def test_the_words_of_closed_lists_are_those_of_the_model() -> None:
    """Status, direction, role."""
    properties = schema()["$defs"]["metadata"]["properties"]
    for name, alias in (("status", seednews.model.Status), ("direction", seednews.model.Direction)):
        assert properties[name]["anyOf"][0]["enum"] == list(get_args(alias))
    assert schema()["$defs"]["note"]["properties"]["role"]["enum"] == list(get_args(seednews.model.NoteRole))
    assert [each["$ref"].rpartition("/")[2] for each in schema()["$defs"]["block"]["oneOf"]] == list(TYPES)


def test_the_schema_knows_every_character() -> None:
    """What the schema takes for white space, and for no character of a text, the model does, too."""
    texts = {
        definition: jsonschema.Draft202012Validator(schema()["$defs"][definition])
        for definition in ("text", "name", "code")
    }
    spaces = [code for code in range(sys.maxunicode + 1) if chr(code).isspace()]
    odd = [*range(0x100), *spaces, 0xD7FF, 0xD800, 0xDFFF, 0xE000, *range(0xFFF0, 0x10010), sys.maxunicode]
    for code in (*odd, *range(0, sys.maxunicode, 997)):
        one = chr(code)
        for value in (one, f"a{one}"):
            admitted = {
                "text": admits(Paragraph, value),
                "name": admits(lambda each: Metadata(provider=each), value),
                "code": admits(lambda each: Metadata(guid=each), value),
            }
            for definition, validator in texts.items():
                assert validator.is_valid(value) == admitted[definition], (definition, hex(code))


# -- whatever the schema admits is read


def admitted(node: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that fit a part of the schema, or nearly: the whole is judged by the validator."""
    if "$ref" in node:
        return _admitted_by_name(node["$ref"].rpartition("/")[2])
    if "const" in node or "enum" in node:
        return st.sampled_from(node.get("enum") or [node["const"]])
    if "properties" not in node and (several := node.get("anyOf") or node.get("oneOf")):
        return st.one_of(*map(admitted, several))
    return _BY_TYPE[node.get("type", "object")](node)


def _whole_numbers(node: dict[str, Any]) -> st.SearchStrategy[float]:
    """As JSON may write them: 1 is 1.0."""
    numbers = st.integers(node["minimum"], node["maximum"])
    return st.one_of(numbers, numbers.map(float))


def _strings(node: dict[str, Any]) -> st.SearchStrategy[str]:
    return st.from_regex(node["pattern"].removeprefix("^").removesuffix("$"), fullmatch=True)


def _arrays(node: dict[str, Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(admitted(node["items"]), min_size=node.get("minItems", 0), max_size=4)


def _objects(node: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    members = {name: admitted(each) for name, each in node["properties"].items()}
    required = {name: member for name, member in members.items() if name in node.get("required", ())}
    optional = {name: member for name, member in members.items() if name not in required}
    unknown = st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text(max_size=5), max_size=1)
    known = st.fixed_dictionaries(required, optional=optional)
    return st.builds(lambda more, values: {**more, **values}, unknown, known)


_BY_TYPE: dict[str, Callable[[dict[str, Any]], st.SearchStrategy[Any]]] = {
    "null": lambda _: st.none(),
    "boolean": lambda _: st.booleans(),
    "integer": _whole_numbers,
    "array": _arrays,
    "string": _strings,
    "object": _objects,
}
_any_text = st.one_of(texts(), st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))


@cache
def _admitted_by_name(name: str) -> st.SearchStrategy[Any]:
    node = schema()["$defs"][name]
    if name in {"text", "name", "code"}:
        return _any_text.filter(jsonschema.Draft202012Validator(node).is_valid)
    if name == "qcode":
        return _any_text.map("a:{}".format).filter(jsonschema.Draft202012Validator(node).is_valid)
    if name in {"concept", "service", "contributor", "link"}:  # one of two members is there
        either = [each["required"][0] for each in node["anyOf"]]
        return _objects(node).filter(lambda value: any(value.get(each) is not None for each in either))
    if "then" in node:  # the start of a list that is not ordered
        return admitted({**node, "then": None}).filter(lambda value: value.get("ordered") or value.get("start", 1) == 1)
    return admitted(node)


def _twins(values: dict[str, Any]) -> bool:
    """Whether there are forbidden duplicates, and violations that a schema cannot express: ids in an issue, subtags."""
    found = [each for section in values.get("sections", ()) for each in section["articles"]]
    metas = [each.get("meta") or {} for each in (*found, values)]
    ids = [meta["id"] for meta in metas[: len(found)] if meta.get("id") is not None]
    tags = [str(meta.get("language")).lower().split("-") for meta in metas]
    return len(set(ids)) < len(ids) or any(len(set(tag)) < len(tag) for tag in tags)


def _documents() -> st.SearchStrategy[dict[str, Any]]:
    """Articles and issues; and articles with a body or with metadata alone, since most of the others have little."""
    bodies = st.lists(_admitted_by_name("block"), min_size=1, max_size=5).map(lambda blocks: {"body": blocks})
    metas = _admitted_by_name("metadata").map(lambda meta: {"meta": meta})
    return st.one_of(_admitted_by_name("article"), _admitted_by_name("issue"), bodies, metas)


@given(_documents())
@example({"body": None, "meta": {"creators": None, "version": 1.0, "created": "2024-02-29t23:59:59.5z"}})
@example({"meta": {"created": "0001-01-01T00:00:00+14:00", "language": "i-Klingon", "source": "a://[::1]"}})
@example({"id": "1", "title": "T", "sections": [{"articles": [{}]}], "date": "2000-02-29"})
def test_what_the_schema_admits_is_read(values: dict[str, Any]) -> None:
    """As I-JSON, from any writer; and the result is written so that it fits."""
    assume(fits(values) and not _twins(values))
    document = JSON.loads_any(json.dumps(values).encode()).document
    assert document == JSON.loads_any(json.dumps(values, ensure_ascii=False).encode()).document
    assert isinstance(document, Issue if "sections" in values else Article)
    assert fits(json.loads(JSON.dumps(document)))


@pytest.mark.parametrize(
    "moment",
    [
        "2023-02-29T10:00:00Z",
        "2023-13-01T10:00:00Z",
        "0000-01-01T10:00:00Z",
        "2023-01-01T24:00:00Z",
        "2023-01-01T10:00:60Z",
        "2023-01-01T10:00:00",
        "2023-01-01T10:00:00+14:01",
        "2023-01-01T10:00:00+02:00:30",
        "2023-01-01T10:00:00Z\n",
        "yesterday",
    ],
)
def test_what_is_no_moment(moment: str) -> None:
    """Is refused by the schema and by the reader, with its path; leap seconds are, too, since the model has none."""
    values = {"meta": {"created": moment}}
    assert not fits(values)
    with pytest.raises(seednews.DocumentError) as caught:
        JSON.loads(json.dumps(values).encode())
    assert caught.value.path == "$.meta.created"


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("$", []),
        ("$.headline", {"headline": 1}),
        ("$.headline", {"headline": "a\nb"}),
        ("$.headline", {"headline": " "}),
        ("$.body", {"body": {}}),
        ("$.body[0]", {"body": ["words"]}),
        ("$.body[0]", {"body": [{"text": "a"}]}),
        ("$.body[0]", {"body": [{"type": "paragraph"}]}),
        ("$.body[0].text", {"body": [{"type": "paragraph", "text": None}]}),
        ("$.body[0].items[1]", {"body": [{"type": "list", "items": ["a", ""]}]}),
        ("$.body[0].start", {"body": [{"type": "list", "items": ["a"], "ordered": True, "start": 1.5}]}),
        ("$.body[0].start", {"body": [{"type": "list", "items": ["a"], "start": 2}]}),
        ("$.body[0].rows[0]", {"body": [{"type": "table", "rows": [[""]]}]}),
        ("$.body[0].role", {"body": [{"type": "note", "text": "a", "role": "odd"}]}),
        ("$.meta", {"meta": []}),
        ("$.meta.version", {"meta": {"version": True}}),
        ("$.meta.version", {"meta": {"version": 0}}),
        ("$.meta.language", {"meta": {"language": "e"}}),
        ("$.meta.source", {"meta": {"source": "example.com"}}),
        ("$.meta.keywords", {"meta": {"keywords": "a"}}),
        ("$.meta.keywords[0]", {"meta": {"keywords": ["a\tb"]}}),
        ("$.meta.signals[0]", {"meta": {"signals": ["a b"]}}),
        ("$.meta.guid", {"meta": {"guid": " a"}}),
        ("$.meta.subjects[0]", {"meta": {"subjects": [{"scheme": "a"}]}}),
        ("$.meta.subjects[0].code", {"meta": {"subjects": [{"scheme": "a", "code": "b\u3000"}]}}),
        ("$.sections[0].articles", {"id": "1", "title": "T", "sections": [{"articles": []}]}),
        ("$.date", {"id": "1", "title": "T", "sections": [{"articles": [{}]}], "date": "2023-02-29"}),
    ],
)
def test_faults_have_their_path(path: str, values: object) -> None:
    """And the schema refuses the same."""
    assert not fits(values)
    with pytest.raises(seednews.DocumentError) as caught:
        JSON.loads_any(json.dumps(values).encode(), "a.json")
    assert caught.value.path == path
    assert caught.value.name == "a.json"


def test_half_a_character_is_no_json() -> None:
    """I-JSON has none (RFC 7493, section 2.1); the position is reported."""
    with pytest.raises(seednews.DocumentError, match=r"^1:1\d: not JSON"):
        JSON.loads(b'{"headline": "\\ud800"}')


def test_keys_that_stand_twice_are_told_by_check() -> None:
    """The reader takes the last; checking says so."""
    document = b'{"headline": "A", "headline": "B", "body": [{"type": "note", "text": "a", "text": "b"}]}'
    assert JSON.loads(document).article == Article("B", body=[Note("b")])
    assert JSON.examine is not None
    assert [each.message.split()[2] for each in JSON.examine(document)] == ["'text'", "'headline'"]
    assert not list(JSON.examine(JSON.dumps(full())))


# -- the quick way and the careful one


def _same_both_ways(values: object, *, legal: bool = False) -> None:
    """The quick reader gives what the careful one gives, or nothing; where that one refuses, nothing."""
    quick = article_of(values, legal=legal)
    try:
        careful: Article | None = Reader().careful(values, "$")
    except seednews.DocumentError:
        careful = None
    if quick is not None:
        assert quick == careful
        assert careful is not None
        assert repr(quick.meta) == repr(careful.meta)  # types of values, too
        assert hash(quick) == hash(careful)


@given(articles())
@example(full())
def test_sound_articles_go_the_quick_way(article: Article) -> None:
    """All that the model admits, and it comes out the same."""
    data = encode(article_to(article))
    values = json.loads(data)
    assert article_of(values, legal=is_legal(data)) == article
    _same_both_ways(values, legal=is_legal(data))


ODD: tuple[Any, ...] = (
    *(None, 1, 1.0, 0, True, "", " ", "a\nb", "a\tb", "a b", " a", "\ud800", "\ufffe", "\x00", "x" * 1_000_001),
    *([], {}, ["a"], [None], [" "], [["a"]], {"type": "paragraph"}, {"a": 1}),
    *("2023-09-21T10:15:00Z", "2023-09-21", "en", "https://a.b", "usable", "rtl"),
)


@pytest.mark.parametrize("name", [field.name for field in attrs.fields(Metadata)])
def test_every_field_is_looked_at_both_ways(name: str) -> None:
    """Each odd value in each field of the metadata, alone and as a member: a field that is new is looked at, too."""
    for odd in ODD:
        for value in (
            odd,
            [odd],
            ["sound", odd],
            [{"scheme": odd, "code": "a"}],
            [{"scheme": "a", "code": "b", "name": odd}],
        ):
            _same_both_ways({"meta": {name: value}})


def _places(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - anything that JSON holds
    """Every container with every key of it."""
    if not isinstance(value, dict | list):
        return []
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    return [*((value, key) for key in keys), *(place for key in keys for place in _places(value[key]))]


@given(articles(), st.integers(0), st.sampled_from(ODD), st.sampled_from(["replace", "add", "remove"]))
@example(full(), 0, None, "remove")
def test_odd_values_are_read_alike_both_ways(article: Article, where: int, odd: object, how: str) -> None:
    """One value of a sound article is changed: the quick reader never admits what the careful one would not."""
    values = json.loads(encode(article_to(article)))
    places = _places(values)
    container, key = places[where % len(places)]
    if how == "remove":
        del container[key]
    elif how == "add" and isinstance(container, dict):
        container["odd"] = copy.deepcopy(odd)
    else:
        container[key] = copy.deepcopy(odd)
    _same_both_ways(values)


@given(st.text(st.characters(codec="utf-8"), max_size=20))  # a strict parser has refused half characters
def test_legal_text_is_legal(text: str) -> None:
    """What `is_legal` passes, the model admits as characters: however a parser takes it, and however it was escaped."""
    for ascii_only in (True, False):
        data = json.dumps({"a": text}, ensure_ascii=ascii_only).encode()
        if is_legal(data) and data.isascii() is ascii_only:
            assert admits(Paragraph, f"a{text}")


def test_unknown_keys_do_not_stop_the_careful_way() -> None:
    """They are reported in any position, also in issues."""
    article = {"z": 1, "meta": {"subjects": [{"scheme": "a", "code": "b", "w": 1}]}}
    values = {"id": "1", "title": "T", "x": 1, "sections": [{"y": 1, "articles": [article]}]}
    reading = JSON.loads_issue(json.dumps(values).encode())
    paths = ["$.x", "$.sections[0].y", "$.sections[0].articles[0].z", "$.sections[0].articles[0].meta.subjects[0].w"]
    assert [each.path for each in reading.diagnostics] == paths


# -- ASCII


@given(articles())
@example(Article("Grüße 👩‍👩‍👧‍👦 \u2028 \x85", body=[Paragraph('\\u00e9 \\ " /')]))
def test_ascii_is_the_same_in_ascii(article: Article) -> None:
    """Every reader of JSON sees the same values; where all was ASCII, the bytes are the same, too."""
    plain, escaped = JSON.dumps(article), JSON.dumps(article, ascii=True)
    assert escaped.isascii()
    assert json.loads(escaped) == json.loads(plain)
    assert JSON.loads(escaped).article == article
    assert (escaped == plain) is plain.isascii()


@settings(max_examples=20)
@given(issues())
def test_issues_piece_by_piece(issue: Issue) -> None:
    """The pieces equal the whole, for any words and numbers."""
    issue = attrs.evolve(issue, title=f"{issue.title}\t        0")
    assert b"".join(issue_pieces(issue)) == encode(issue_to(issue))


def test_issues_in_ascii() -> None:
    """The same for issues."""
    issue = Issue("ü", "Ü", None, [Section("ß", [full()])])
    escaped = JSON.dumps(issue, ascii=True)
    assert escaped.isascii()
    assert JSON.loads_issue(escaped).issue == issue


def test_whole_numbers_may_be_written_as_others_do() -> None:
    """As 1.0: JSON has but one kind of number."""
    document = b'{"body": [{"type": "list", "items": ["a"], "ordered": true, "start": 3.0}], "meta": {"version": 2.0}}'
    assert JSON.loads(document).article == Article(
        body=[List(["a"], ordered=True, start=3)],
        meta=Metadata(version=2),
    )


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("$", {"title": "Ferry is back", "text": "It sails again."}),
        ("$", {"headlines": "Ferry is back", **dict.fromkeys(map(str, range(20)))}),
        (
            "$.sections[0].articles[1]",
            {"id": "1", "title": "T", "sections": [{"articles": [{}, {"text": "It sails."}]}]},
        ),
    ],
)
def test_objects_of_another_shape_are_refused(path: str, values: dict[str, Any]) -> None:
    """An object with none of our keys was once an empty article, with warnings alone; the schema refuses it, too."""
    assert not fits(values)
    with pytest.raises(DocumentError) as caught:
        JSON.loads_any(json.dumps(values).encode())
    assert (caught.value.path, caught.value.code) == (path, "SN466")
    assert "expected some of the keys kicker, headline" in str(caught.value)
    assert "--field" in str(caught.value)
    assert len(str(caught.value)) < 400


def test_lines_of_another_shape_are_refused() -> None:
    """One by one, with their numbers."""
    found: list[Diagnostic] = []
    lines = [b'{"headline": "Ferry is back"}', b'{"title": "Ferry is back", "text": "It sails again."}', b"{}"]
    assert [each.headline for each in seednews.read_lines(lines, tell=found.append)] == ["Ferry is back", None]
    assert [(each.code, each.line) for each in found] == [("SN466", 2)]


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b'{"a": ' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_looking_at_what_is_no_json_raises_our_error(data: bytes) -> None:
    """Callers of `examine` that have not read the document before once met errors of the standard library."""
    assert JSON.examine is not None
    with pytest.raises(DocumentError):
        list(JSON.examine(data))
