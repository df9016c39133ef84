"""What people who import the library rely on: names, types, copies, equality, threads."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import re
import subprocess
import sys
import types
import typing
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import attrs
import pytest
from hypothesis import given

import seednews
import seednews.watch
from seednews import Article, Issue, Metadata, Paragraph, Section, Subject, formats
from seednews.model.metadata import MetadataChanges
from seednews.testing import articles
from tests.test_laws import WRITTEN, full, ready

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"


def _stable() -> dict[str, list[str]]:
    """Public names by module, as docs/stability.md lists them: all in `__all__`, or those that it names."""
    page = (ROOT / "docs" / "stability.md").read_text("utf-8")
    rows = re.findall(r"^- `(seednews[\w.]*)`(.*)$", page, re.MULTILINE)
    return {name: re.findall(r"`(\w+)`", rest) or import_module(name).__all__ for name, rest in rows}


STABLE = _stable()


# -- names


def _documented() -> Iterator[str]:
    """Every name that a directive of the reference documents."""
    for page in REFERENCE.glob("*.md"):
        module = "seednews"
        directives = re.findall(r"^\.\. ([\w:]+):: (\S+)\n((?:   :.*\n)*)", page.read_text("utf-8"), re.MULTILINE)
        for kind, name, options in directives:
            if kind in {"currentmodule", "automodule"}:
                module = name
            if kind == "automodule" and (members := re.search(":members:(.*)", options)):
                yield from (
                    f"{module}.{each}" for each in re.findall(r"\w+", members[1]) or import_module(name).__all__
                )
            elif kind in {"function", "data"} or (kind.startswith("auto") and kind != "automodule"):
                yield name if name.startswith("seednews.") else f"{module}.{name}"


def test_the_reference_documents_what_is_stable() -> None:
    """Each public name is in the reference, perhaps under another public module, and the reference has no other."""
    documented = set(_documented())
    for name in documented:
        module, _, member = name.rpartition(".")
        assert member in STABLE[module], f"{name} is in the reference, but not public"
        assert hasattr(import_module(module), member), f"{name} cannot be imported"
    for module, names in STABLE.items():
        homes = [home for home in STABLE if home != module]
        for name in names:
            value = getattr(import_module(module), name)
            same = [f"{home}.{name}" for home in homes if getattr(import_module(home), name, None) is value]
            assert documented & {f"{module}.{name}", *same}, f"{module}.{name} is undocumented"


def _types(hint: object) -> Iterator[type]:
    """The classes in a type."""
    if inspect.isclass(hint):
        yield hint
    for part in typing.get_args(hint):
        yield from _types(part)


def test_public_signatures_have_public_types() -> None:
    """A user can import every class of this library that a public function or attribute takes or returns."""
    public = {id(getattr(import_module(module), name)) for module, names in STABLE.items() for name in names}
    private = {
        f"{name}: {each.__qualname__}"
        for name, hints in _signatures()
        for hint in hints.values()
        for each in _types(hint)
        if each.__module__.startswith("seednews.") and id(each) not in public
    }
    assert private == set()


def test_watch_shows_no_private_parts() -> None:
    """Its attributes without an underscore are those that the reference documents."""
    tree = ast.parse(inspect.getsource(seednews.watch.Watch))
    assigned = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and not node.attr.startswith("_")
    }
    assert assigned == WATCH_ATTRIBUTES


WATCH_ATTRIBUTES = {"settle"}
"""Attributes of `Watch` that may be read and changed."""


MODULES = sorted(
    each.name for each in walk_packages(seednews.__path__, "seednews.") if each.name != "seednews.__main__"
)


@pytest.mark.parametrize("name", ["seednews", *MODULES])
def test_every_module_says_what_is_public(name: str) -> None:
    """`__all__` is there, sorted, and true."""
    module = import_module(name)
    assert list(module.__all__) == sorted(module.__all__, key=_as_ruff_sorts)
    assert all(hasattr(module, each) for each in module.__all__)


def _as_ruff_sorts(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)


def test_the_names_of_the_package_are_those_that_it_finds() -> None:
    """For type checkers, for `dir` and for people: three lists that agree."""
    tree = ast.parse(inspect.getsource(seednews))
    checked = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names} - {
        "import_module",
        "TYPE_CHECKING",
    }
    assert checked | {"__version__"} == set(seednews.__all__) == set(dir(seednews))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        seednews.nothing  # noqa: B018 - it is the look that raises


# -- types


def _publics() -> Iterator[tuple[str, Any]]:
    """Every public function and class."""
    for home, names in STABLE.items():
        module = import_module(home)
        for name in names:
            value = getattr(module, name)
            if inspect.isfunction(value) or inspect.isclass(value):
                yield f"{module.__name__}.{name}", value


def _signatures() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every public function and method, with the types of what it takes and gives."""
    for name, value in _publics():
        if inspect.isfunction(value):
            yield name, typing.get_type_hints(value)
            continue
        if attrs.has(value):
            fields = attrs.fields(attrs.resolve_types(value))
            yield name, {field.name: field.type for field in fields if not field.name.startswith("_")}
        for member, function in vars(value).items():
            function = function.fget if isinstance(function, property) else function  # noqa: PLW2901 - the same thing
            if not member.startswith("_") and inspect.isfunction(function):
                yield f"{name}.{member}", typing.get_type_hints(function)


def _leaks(hint: object) -> bool:
    """Whether `Any` is a part of a type; generic parts do not count."""
    return hint is Any or any(map(_leaks, typing.get_args(hint)))


MEANT = {
    "seednews.dumps": {"options"},  # checked by the format
    "seednews.write": {"options"},
    "seednews.formats.lazily": {"return"},  # a function of any kind
    "seednews.ebooklib.Parts": {"items", "spine", "toc"},  # EbookLib has no types
    "seednews.ebooklib.add": {"book"},
    "seednews.ebooklib.issue_from": {"book"},
}


def test_no_any_in_public_signatures() -> None:
    """What people get has a type; the exceptions are named here, with their reasons."""
    found: dict[str, set[str]] = {}
    for name, hints in _signatures():
        leaking = {argument for argument, hint in hints.items() if _leaks(hint)}
        known = f"seednews.{name.rpartition('seednews.')[2]}".replace("seednews.formats.Format", "seednews.Format")
        if leaking - MEANT.get(known.replace(".model.", "."), set()):
            found[known] = leaking
    assert found in ({}, {"seednews.Format.dumps": {"options"}})


PROGRAM = """
import seednews
from seednews import formats

parsed = seednews.parse("Bridge reopens\\n\\nThe bridge is open again.")
article = parsed.unwrap().with_meta(language="en", keywords=["bridges"])
for block in article.body:
    match block:
        case seednews.Paragraph(text) | seednews.Crosshead(text):
            words = text.split()
        case seednews.List(items) | seednews.Verse(items):
            words = list(items)
        case seednews.Table(rows):
            words = [cell for row in rows for cell in row]
        case _:
            words = []
    number = len(words)
for info in parsed.blocks:
    score: float = info.basis.score
for diagnostic in parsed.diagnostics:
    line: int | None = diagnostic.line
data: bytes = seednews.dumps(article, "json", ascii=True)
again: seednews.Article = seednews.loads(data, "json")
found: list[seednews.Diagnostic] = []
titles = [each.headline or "" for each in seednews.read_lines([data], tell=found.append)]
count: int = seednews.write_lines([article], "a.jsonl")
names: tuple[str, ...] = formats.names()
reading = formats.get("json").loads(data)
headline: str | None = reading.article.headline
house = seednews.House(provider="Example News")
ready = seednews.publishable(article, house)
"""


@pytest.mark.xdist_group("mypy")
def test_a_program_that_allows_no_any(tmp_path: Path) -> None:
    """A type checker at its strictest knows the type of every expression of a user's program."""
    path = tmp_path / "program.py"
    path.write_text(PROGRAM, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--disallow-any-expr", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stdout.strip() == "Success: no issues found in 1 source file", done.stdout + done.stderr


# -- copies, equality, changes


@given(articles())
def test_copies_are_the_article_itself(article: Article) -> None:
    """Nothing in it ever changes, so a copy costs nothing; pickled and read again it is equal, to its last offset."""
    assert copy.copy(article) is copy.deepcopy(article) is article
    assert copy.deepcopy([article])[0] is article
    twin = pickle.loads(pickle.dumps(article))  # noqa: S301 - our own
    assert twin == article
    assert hash(twin) == hash(article)
    assert repr(twin.meta) == repr(article.meta)


def test_what_is_parsed_can_be_copied_and_pickled() -> None:
    """With its diagnostics, their places and the source."""
    parsed = seednews.parse("Bridge reopens\u200b\n\nThe bridge\x01 is open again.\n", name="a.txt")
    twin = pickle.loads(pickle.dumps(parsed))  # noqa: S301 - our own
    assert copy.deepcopy(parsed) is parsed
    assert twin.article == parsed.article
    assert twin.blocks == parsed.blocks
    assert [str(each) for each in twin.diagnostics] == [str(each) for each in parsed.diagnostics]
    assert twin.language == parsed.language


def test_pickles_are_small() -> None:
    """An article takes less than its JSON, what was parsed four times its text."""
    text = next(path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt")))
    parsed = seednews.parse(text)
    article = parsed.unwrap()
    assert len(pickle.dumps(article)) < len(seednews.dumps(article, "json"))
    assert len(pickle.dumps(parsed)) < 4 * len(text)


def test_equality_and_hashes() -> None:
    """Equal where every part is equal, offsets included; of another class never."""
    one = Article("H", body=[Paragraph("a")], meta=Metadata(created=datetime(2023, 9, 21, 12, tzinfo=UTC)))
    same_instant = datetime(2023, 9, 21, 14, tzinfo=timezone(timedelta(hours=2)))
    assert one == Article("H", body=(Paragraph("a"),), meta=Metadata(created=datetime(2023, 9, 21, 12, tzinfo=UTC)))
    assert one != one.with_meta(created=same_instant)
    assert len({one, one.with_meta(), one.with_meta(created=same_instant)}) == 2
    assert len({Paragraph("a"), seednews.Crosshead("a"), seednews.Note("a")}) == 3
    assert {seednews.List(["a"]), seednews.Verse(["a"])} == {seednews.Verse(["a"]), seednews.List(["a"])}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.headline = "X"  # type: ignore[misc]


def test_every_field_can_be_changed() -> None:
    """The arguments that type checkers know are the fields that there are, in their order."""
    assert list(MetadataChanges.__annotations__) == [field.name for field in attrs.fields(Metadata)]


def test_changed_articles() -> None:
    """`attrs.evolve` and `with_meta` give what the model admits, and leave the other as it was."""
    article = full()
    assert attrs.evolve(article, headline="New").headline == "New"
    changed = article.with_meta(language="de", subjects=[Subject("a", "b")])
    assert changed.meta == attrs.evolve(article.meta, language="de", subjects=(Subject("a", "b"),))
    assert attrs.evolve(changed, meta=article.meta) == article == full()
    assert article.with_meta() == article
    assert article.with_meta(language=None).meta.language is None
    with pytest.raises(seednews.ModelError, match=r"Metadata\.urgency"):
        article.with_meta(urgency=12)
    with pytest.raises(seednews.UsageError, match=r"mood: unknown metadata field; the fields are id, guid, "):
        article.with_meta(mood="glad")  # type: ignore[call-arg]


# -- what people see


def test_reprs_are_short() -> None:
    """Enough to know what one has; metadata as one would write it; blocks whole."""
    article = Article("A" * 100, body=[Paragraph("p" * 10_000)], meta=Metadata(language="en", keywords=["a"]))
    assert repr(article) == f"<Article '{'A' * 60}…' (1 block)>"
    assert repr(Article()) == "<Article without words (0 blocks)>"
    assert repr(Article(body=[Paragraph("Words."), seednews.Separator()])) == "<Article 'Words.' (2 blocks)>"
    assert repr(article.meta) == "Metadata(language='en', keywords=('a',))"
    assert eval(repr(full().meta), {**vars(seednews), "datetime": _Datetime}) == full().meta  # noqa: S307 - our own
    issue = Issue("i", "The Morning Paper", datetime(2023, 9, 21, tzinfo=UTC).date(), [Section("World", [article])])
    assert repr(issue) == "<Issue 'The Morning Paper' of 2023-09-21 (1 section, 1 article)>"
    assert repr(issue.sections) == "(<Section 'World' (1 article)>,)"
    assert repr(Section(None, [article, Article()])) == "<Section without title (2 articles)>"
    parsed = seednews.parse("Bridge reopens\n\nThe bridge over the Aller is open again. Cars cross the river.")
    assert repr(parsed) == "<Parsed <Article 'Bridge reopens' (1 block)>, 0 diagnostics>"
    assert repr(formats.get("json")) == "<Format 'json': plain JSON for programs>"


_Datetime = types.SimpleNamespace(datetime=datetime, timezone=timezone, timedelta=timedelta)
"""The module `datetime`, as a repr names what is in it."""


# -- threads


def test_threads_do_not_meet() -> None:
    """Many at once parse, write, read and ask for places; each gets what one alone gets."""
    texts = [path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt"))]

    filled = [ready(seednews.parse(text).unwrap(), "epub") for text in texts]

    def work(number: int) -> list[object]:
        parsed = seednews.parse(texts[number % len(texts)], name="a.txt")
        article = filled[number % len(texts)]
        written = [seednews.dumps(article, name) for name in WRITTEN]
        read = [seednews.loads(each, name) for each, name in zip(written, WRITTEN, strict=True)]
        return [written, read, parsed.language, [str(each) for each in parsed.diagnostics]]

    alone = [work(number) for number in range(len(texts))]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(work, range(3 * len(texts))))
    assert together == alone * 3


def test_threads_share_a_source() -> None:
    """Places in one text, asked for by many threads at once and in any order."""
    source = seednews.Source("äö\n€uro\n" * 2000)
    wanted = [source.position(index) for index in range(0, len(source.text), 7)]
    shared = seednews.Source(source.text)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            for found in pool.map(lambda _: [shared.position(i) for i in range(0, len(shared.text), 7)], range(8)):
                assert found == wanted
    finally:
        sys.setswitchinterval(interval)
