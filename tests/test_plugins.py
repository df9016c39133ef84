"""Plug-ins: the package of docs/plugins.md, built, installed and used; and what a bad one cannot do."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import venv
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import attrs
import pytest

import seednews
from seednews import Article, Metadata, formats
from seednews.corpus import convert_corpus
from seednews.desk import step
from seednews.desk.few import Job, convert_one
from seednews.desk.inputs.items import Item
from seednews.formats import Format, Option, Reading, text_reader, text_writer
from seednews.testing import check_format
from seednews.watch import Event, Settings, Watch
from tests.test_docs_pages import Page

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "plugins.md"
FILES = re.compile(r"^```\{code-block\} [a-z]+\n:caption: (\S+)\n\n([\s\S]*?)^```$", re.MULTILINE)


# -- the package of the documentation


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own, in which the wheels of seednews and of the page's package are installed.

    Their dependencies are seen from the environment that the tests run in, so that nothing comes from a network.
    """
    folder = tmp_path_factory.mktemp("plugin")
    for name, code in FILES.findall(PAGE.read_text("utf-8")):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, "utf-8")
    wheels = folder / "wheels"
    for project in (ROOT, folder / "seednews-gemtext"):
        run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels), cwd=project)
    target = folder / "environment"
    venv.create(target, with_pip=False, symlinks=os.name != "nt")
    python = str(target / "bin" / "python")
    names = [str(each) for each in sorted(wheels.glob("*.whl"))]
    assert len(names) == 2
    run(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", *names)
    (packages,) = target.glob("lib/python3.*/site-packages")
    others = [each for each in sys.path if each.endswith("site-packages")]
    (packages / "others.pth").write_text("\n".join(others), "utf-8")
    return target


def run(*command: str, cwd: Path | None = None) -> str:
    """What a command prints; it has to succeed."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.xdist_group("plugin")
@pytest.mark.skipif(os.name == "nt", reason="needs a shell of Unix")
def test_the_page(environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command of the page prints what the page shows, with the package installed."""
    monkeypatch.delenv("PYTHONPATH", raising=False)
    text = PAGE.read_text("utf-8")
    page = Page(tmp_path, environment / "bin")
    now = page.run(text)
    if "UPDATE_DOCS" in os.environ:
        PAGE.write_text(now, "utf-8")
    assert not page.faults, "\n\n".join(page.faults)
    assert now == text


@pytest.mark.xdist_group("plugin")
def test_the_package_obeys_the_laws(environment: Path) -> None:
    """Found by its entry point, from the wheel, in another process."""
    code = "from seednews import formats, testing; f = formats.get('gemtext'); testing.check_format(f, examples=30)"
    run(str(environment / "bin" / "python"), "-c", code)


@pytest.mark.xdist_group("plugin")
def test_a_plug_in_costs_nothing_until_it_is_used(environment: Path) -> None:
    """No command and no conversion between formats of ours loads it; its name and its suffix do."""

    def loads(code: str) -> bool:
        program = f"import sys, seednews\nfrom seednews import formats\n{code}\nprint(*sys.modules)"
        return "seednews_gemtext" in run(str(environment / "bin" / "python"), "-c", program).splitlines()[-1].split()

    assert not loads("assert 'gemtext' in formats.names()")
    assert not loads("seednews.loads(seednews.dumps(seednews.Article('H'), 'json'), 'json')")
    assert not loads("formats.for_path('a.xml'); formats.recognise(b'{')")
    cli = "from seednews.cli.commands import seednews as main\nmain({}, standalone_mode=False)"
    assert not loads(cli.format(["--help"]))
    assert not loads(cli.format(["convert", "--help"]))
    assert loads("formats.get('gemtext')")
    assert loads("formats.for_path('a.gmi')")
    assert loads("assert formats.recognise(b'# H').name == 'gemtext'")


# -- options

OPTIONS = (
    Option("form", "a form", ("long", "short")),
    Option("wide", "a switch", kind="switch"),
    Option("size", "a number", kind="number"),
    Option("title", "a text"),
    Option("cover", "a file", kind="file"),
    Option("when", "a moment", kind="moment"),
)


def echo(article: Article, **options: object) -> bytes:  # noqa: ARG001 - the form of a writer
    """A writer that shows what it was given."""
    return repr(sorted(options.items())).encode()


ECHO = Format(name="echo", title="e", suffixes=(".echo",), media_type="text/plain", write=echo, options=OPTIONS)


@pytest.mark.parametrize(
    ("name", "word", "value"),
    [
        ("form", "short", "short"),
        ("wide", "yes", True),
        ("wide", "OFF", False),
        ("size", "12", 12),
        ("size", "1.5", 1.5),
        ("title", "a=b", "a=b"),
        ("title", "", ""),
        ("cover", "cover.bin", b"\x00\x01"),
        ("when", "2026-05-12T06:00:00Z", datetime(2026, 5, 12, 6, tzinfo=UTC)),
    ],
)
def test_options_have_types(
    name: str, word: str, value: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word of the command line becomes a value, and the writer is given that; Python gives the value itself."""
    (tmp_path / "cover.bin").write_bytes(b"\x00\x01")
    monkeypatch.chdir(tmp_path)
    assert ECHO.parse_options({name: word}) == {name: value}
    assert ECHO.dumps(Article("H"), **{name: value}) == repr([(name, value)]).encode()


@pytest.mark.parametrize(
    ("name", "word", "said"),
    [
        ("form", "wide", "form: 'wide' is not one of long, short"),
        ("wide", "perhaps", "wide: expected yes or no, got 'perhaps'"),
        ("size", "big", "size: 'big' is not a number"),
        ("size", "nan", "size: 'nan' is not a number"),
        ("colour", "red", "colour: unknown option of echo; known options: form, wide, size, title, cover, when"),
        (
            "when",
            "2026-05-12",
            "when: 2026-05-12 is not a date and time with an offset, such as 2026-05-12T06:00:00+00:00",
        ),
    ],
)
def test_words_that_are_no_value(name: str, word: str, said: str) -> None:
    """The option is named, and what it takes."""
    with pytest.raises(seednews.UsageError) as caught:
        ECHO.parse_options({name: word})
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("name", "value"),
    [("form", 1), ("wide", "yes"), ("wide", 1), ("size", "1"), ("size", True), ("size", float("inf")), ("title", b"x")],
)
def test_values_of_another_type(name: str, value: object) -> None:
    """In Python nothing is converted behind one's back."""
    with pytest.raises(seednews.UsageError, match=name):
        ECHO.dumps(Article("H"), **{name: value})


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Is an error of the file, with its name; a path is read for the writer."""
    with pytest.raises(seednews.FileError, match="no such file"):
        ECHO.dumps(Article("H"), cover=tmp_path / "none")
    (tmp_path / "there").write_bytes(b"x")
    assert ECHO.dumps(Article("H"), cover=tmp_path / "there") == b"[('cover', b'x')]"


def test_a_writer_is_told_the_time_of_publication(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the kind of its option, whatever the name; only options called `now` were."""
    now = datetime(2026, 5, 12, 6, tzinfo=UTC)
    monkeypatch.setattr(formats, "get", lambda _: ECHO)
    assert step.dumps(Article("H"), Settings(now=now)) == repr([("when", now)]).encode()


def test_choices_go_with_the_kind_choice() -> None:
    """And with no other."""
    with pytest.raises(seednews.ModelError, match="choices"):
        Option("a", "b", kind="choice")
    with pytest.raises(seednews.ModelError, match="choices"):
        Option("a", "b", ("c",), kind="text")


# -- text


def test_text_formats() -> None:
    """Bytes are UTF-8, with or without a byte-order mark; what is not has the line of the fault."""
    read = text_reader(lambda text: Article(text.strip()))
    assert read("\ufeffÄ\n".encode()) == Reading(Article("Ä"))
    write = text_writer(lambda article: str(article.headline))
    assert read(write(Article("\ufeffinner mark"))) == Reading(Article("\ufeffinner mark"))
    with pytest.raises(seednews.DocumentError, match=r"^a\.x:2: .*not UTF-8"):
        read(b"one\n\xff", "a.x")
    assert write(Article("Ä")) == "Ä".encode()


# -- bad plug-ins


GOOD = Format(
    name="good",
    title="the headline alone",
    suffixes=(".good",),
    media_type="text/plain",
    read=text_reader(Article),
    write=text_writer(lambda article: article.headline or ""),
    missing=lambda article: () if article.headline else ("headline",),
    keeps=lambda article: Article(article.headline),
)


def test_a_plug_in_does_not_publish_what_is_withdrawn() -> None:
    """Where its documents cannot say that an article is held back, it is refused unless it is asked for."""
    for meta in (
        seednews.Metadata(status="canceled"),
        seednews.Metadata(status="withheld"),
        seednews.Metadata(embargoed=datetime(2031, 1, 1, tzinfo=UTC)),
    ):
        with pytest.raises(seednews.NotReleased):
            GOOD.dumps(Article("H", meta=meta))
        assert GOOD.dumps(Article("H", meta=meta), embargoed="include") == b"H"
        with pytest.raises(seednews.UsageError):
            GOOD.dumps(Article("H", meta=meta), embargoed="perhaps")


def broken(*_: object, **__: object) -> Any:  # noqa: ANN401 - gives nothing
    """Fail as a stranger's code does."""
    raise KeyError("oops")


def failing_late(data: bytes) -> Iterator[seednews.Diagnostic]:  # noqa: ARG001 - the form of Format.examine
    """A generator fails when it is gone through, not when it is called."""
    raise KeyError("oops")
    yield


@pytest.mark.parametrize(
    ("field", "use"),
    [
        ("write", lambda each: each.dumps(Article("H"))),
        ("read", lambda each: each.loads(b"H")),
        ("missing", lambda each: each.dumps(Article("H"))),
        ("keeps", lambda each: each.keeps(Article("H"))),
        ("recognises", lambda each: each.recognises(b"")),
        ("examine", lambda each: each.examine(b"")),
        ("schema", lambda each: each.schema()),
    ],
)
@pytest.mark.parametrize("fault", [broken, lambda *_, **__: 7], ids=["raises", "gives"])
def test_what_a_plug_in_does_wrong_is_its_own_error(
    monkeypatch: pytest.MonkeyPatch,
    field: str,
    use: Any,  # noqa: ANN401 - a function of a format
    fault: Any,  # noqa: ANN401 - a broken one
) -> None:
    """Raised or given by any of its functions: a PluginError with the function's name."""
    if field == "recognises" and fault is not broken:
        return  # anything is true or false
    plug_in(monkeypatch, good=attrs.evolve(GOOD, **{field: fault}))
    with pytest.raises(seednews.PluginError, match=f"'good' .*failed in {field}"):
        use(formats.get("good"))


def test_a_plug_in_that_fails_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """While its diagnostics are gone through."""
    plug_in(monkeypatch, good=attrs.evolve(GOOD, examine=failing_late))
    examine = formats.get("good").examine
    assert examine is not None
    with pytest.raises(seednews.PluginError, match="failed in examine: KeyError"):
        examine(b"")


def plug_in(monkeypatch: pytest.MonkeyPatch, **plugins: Format) -> None:
    """Install formats, as packages would."""
    points = []
    for name, each in plugins.items():
        monkeypatch.setitem(globals(), f"_{name}", each)
        points.append(EntryPoint(name.rstrip("2"), f"{__name__}:_{name}", formats.GROUP))
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points if group == formats.GROUP else [])


class _Mute(Exception):
    def __str__(self) -> str:
        raise ValueError


class _Base(BaseException):
    """A stranger's own kind."""


ODD: dict[str, BaseException] = {
    "exit": SystemExit(3),
    "generator": GeneratorExit(),
    "base": _Base("x"),
    "group": BaseExceptionGroup("x", [_Base(), ValueError()]),
    "mute": _Mute(),
    "stack": RecursionError(),
    "memory": MemoryError(),
    "system": OSError(28, "No space left on device"),
    "long": ValueError("x" * 1_000_000),
    "surrogate": ValueError("\udcff\0"),
}


def _odd(data: bytes, name: str | None = None) -> Any:  # noqa: ANN401, ARG001 - a reader that gives anything
    word = data.decode().strip()
    if word in ODD:
        raise ODD[word]
    article = Article("Good", meta=Metadata(id="good"))
    return {"nothing": None, "text": "Good", "loose": Reading(article, None), "good": Reading(article)}[word]  # type: ignore[arg-type]


WORDS = [*ODD, "nothing", "text", "loose", "good"]


@pytest.mark.parametrize("how", ["files", "corpus", "watch"])
def test_odd_exceptions_of_a_plug_in_stop_one_input(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SystemExit and its like ended the run or the watcher; so did a reading without diagnostics."""
    plug_in(monkeypatch, good=attrs.evolve(GOOD, read=_odd))
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    paths = [tmp_path / "in" / f"{word}.good" for word in WORDS]
    for path in paths:
        path.write_text(path.stem, "utf-8")
    settings = Settings(format="json", now=datetime(2026, 5, 12, tzinfo=UTC))
    if how == "files":
        outcomes = [
            convert_one(Job(str(path), str(tmp_path / "out" / f"{path.stem}.json")), settings) for path in paths
        ]
        failed = [outcome.error for outcome in outcomes if outcome.error is not None]
        assert all(len(str(each)) < 1000 for each in failed)
        assert len(failed) == len(WORDS) - 1
    elif how == "watch":
        events: list[Event] = []
        with Watch(
            tmp_path / "in", tmp_path / "out", settings, clock=lambda: datetime.now(UTC), settle=0, log=events.append
        ) as watch:
            watch.turn()
            assert watch.turn() == 0
        assert [event.kind for event in events if event.file != "good.good"] == ["failed"] * (len(WORDS) - 1)
    else:
        summary = convert_corpus([str(tmp_path / "in")], tmp_path / "out", settings)
        assert summary.failed == len(WORDS) - 1
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_signal_during_a_plug_in_ends_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception raised by a signal handler is not a fault of the plug-in that it interrupts."""

    def leave(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    def slow(data: bytes, name: str | None = None) -> Reading:  # noqa: ARG001 - the arguments of a reader
        signal.raise_signal(signal.SIGTERM)
        return Reading(Article("Good"))

    before = signal.signal(signal.SIGTERM, leave)
    try:
        plug_in(monkeypatch, good=attrs.evolve(GOOD, read=slow))
        with pytest.raises(SystemExit, match=str(128 + signal.SIGTERM)):
            step.read(Item("a.good", 0, b""), Settings(format="json"))
    finally:
        signal.signal(signal.SIGTERM, before)


def test_clashes_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two of one name, and suffixes that are taken, by the library's own formats and by another plug-in."""
    other = attrs.evolve(GOOD, name="other", suffixes=(".good", ".json"))
    plug_in(monkeypatch, good=GOOD, good2=attrs.evolve(GOOD, title="a second"), other=other)
    assert [str(each).partition("package ")[2] for each in formats.faults()] == [
        "has the name of the plug-in of an unknown package, which is used instead",
        "has the suffix .good of the format good of an unknown package, which is used instead",
        "has the suffix .json of the built-in format json, which is used instead",
    ]
    assert formats.for_path("a.good").name == "good"
    assert formats.for_path("a.json").name == "json"
    assert formats.get("good").title == "the headline alone"


def test_slow_plug_ins_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside what is wrong with others."""
    plug_in(monkeypatch, good=GOOD)
    assert not list(formats.faults())
    monkeypatch.setattr(formats, "SLOW", -1.0)
    (fault,) = formats.faults()
    assert re.search(r"'good' .* took \d+\.\d s to load", str(fault))


# -- the laws


def test_a_good_format_passes() -> None:
    """The laws say nothing of it."""
    check_format(GOOD, examples=20)


def _forgetful(article: Article) -> Article:
    return attrs.evolve(article, byline=None) if article.byline else Article(article.headline)


_COUNT = iter(range(10**9))


@pytest.mark.parametrize(
    ("changes", "law"),
    [
        ({"keeps": lambda article: article}, "is read back as keeps says"),
        ({"keeps": _forgetful}, "keeps keeps all that it has kept"),
        ({"write": lambda article: b"%d" % next(_COUNT)}, "the same bytes every time"),  # noqa: ARG005 - a writer
        ({"write": lambda article: b"\xff"}, "utf-8"),  # noqa: ARG005 - a writer
        ({"missing": lambda article: ("headline",)}, "metadata or a text of the head"),  # noqa: ARG005 - its form
        ({"missing": lambda article: ()}, "DocumentError: name: Article.headline: is blank"),  # noqa: ARG005 - its form
        ({"recognises": lambda head: False}, "recognises its own"),  # noqa: ARG005 - its form
        ({"read": lambda data, name=None: Reading(Article(data.decode()))}, "UnicodeDecodeError"),  # noqa: ARG005
        ({"suffixes": ("good",)}, "begins with a dot"),
        ({"options": (Option("a", "b"), Option("a", "c"))}, "no two options"),
        ({"options": (Option("a", "b", ("x",)),)}, "unexpected keyword"),
        ({"read": None, "write": None}, "read or written"),
    ],
)
def test_a_format_that_breaks_a_law(changes: dict[str, Any], law: str) -> None:
    """The plug-in is named."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - of any kind, since strangers' code is run
        check_format(attrs.evolve(GOOD, **changes), also=[Article("H", "S", "B"), Article()], examples=10)
    assert law in f"{type(caught.value).__name__}: {caught.value} {getattr(caught.value, 'exceptions', '')}"


def test_formats_that_only_write() -> None:
    """Obey the laws that are left."""
    check_format(ECHO, examples=10)
    check_format(attrs.evolve(GOOD, write=None), also=[], examples=10)
