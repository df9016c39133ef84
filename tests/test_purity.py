"""Readers, writers, `parse` and `publishable` give the same for the same input, whatever the machine says."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import seednews
from seednews import Article, House, Issue, Metadata, formats
from seednews.formats.epub.container import Container
from seednews.seed import parse
from seednews.testing import articles, issues, seed_texts
from tests.effects import asked
from tests.test_laws import WRITTEN, full, ready, ready_issue, written

ROOT = Path(__file__).parents[1]
FORMATS = WRITTEN
NOW = datetime(2026, 5, 12, 6, tzinfo=UTC)


def test_the_watch_sees_what_it_is_for() -> None:
    """Each kind of effect is seen, so that the tests below can fail."""
    assert asked(lambda: datetime.now(UTC))
    assert asked(time.time)
    assert asked(uuid.uuid4)
    assert asked(lambda: os.urandom(4))
    assert not asked(lambda: hashlib.sha256(b"a").hexdigest())


# -- no clock, no chance, no network, no locale


@pytest.mark.parametrize("name", FORMATS)
def test_formats_ask_nothing(name: str) -> None:
    """Writing and reading an article calls no clock, no source of chance, no socket and no locale."""
    written(ready(full(), name), name)  # what is imported and compiled once is no part of the work

    @settings(max_examples=8)
    @given(articles())
    def law(article: Article) -> None:
        article = ready(article, name)
        assert asked(lambda: written(article, name)) == set()
        data = written(article, name)
        assert asked(lambda: formats.get(name).loads(data)) == set()

    law()


@settings(max_examples=20)
@given(issues(), st.sampled_from([name for name in FORMATS if formats.get(name).write_issue]))
def test_issues_ask_nothing(issue: Issue, name: str) -> None:
    """The same for issues."""
    issue = ready_issue(issue, name)
    written(issue, name)
    assert asked(lambda: written(issue, name)) == set()
    data = written(issue, name)
    assert asked(lambda: formats.get(name).loads_issue(data)) == set()


@given(seed_texts())
def test_parsing_and_publishing_ask_nothing(text: str) -> None:
    """Neither does `parse`, nor `publishable`, which is given its moment."""
    parse("warm up\n\nwhat is loaded once")
    assert asked(lambda: parse(text)) == set()
    article = (parse(text).article or Article("T")).with_meta(language="en")
    assert asked(lambda: seednews.publishable(article, House(provider="P"), now=NOW)) == set()


# -- the same bytes in other processes

_PROGRAM = """
import hashlib, os, pickle, sys, warnings
if "ANOTHER_YEAR" in os.environ:  # every clock of Python's says so, before anything keeps a reference to one
    import datetime as clocks, time
    later, instant, today = time.struct_time((2041, 2, 3, 4, 5, 6, 6, 34, 0)), 2243217906.5, clocks.date(2041, 2, 3)
    time.time, time.time_ns = lambda: instant, lambda: int(instant * 1e9)
    local, world = time.localtime, time.gmtime
    time.localtime = lambda *given: local(*given) if given else later
    time.gmtime = lambda *given: world(*given) if given else later
    class Clock(type):  # not a subclass of the class: orjson wants that one itself
        __call__ = lambda self, *given, **named: self.real(*given, **named)
        __getattr__ = lambda self, name: getattr(self.real, name)
        __instancecheck__ = lambda self, value: isinstance(value, self.real)
    class datetime(metaclass=Clock):
        real = clocks.datetime
        now = staticmethod(lambda tz=None: clocks.datetime.fromtimestamp(instant, tz))
        utcnow = today = staticmethod(lambda: clocks.datetime(2041, 2, 3, 4, 5, 6))
    class date(metaclass=Clock):
        real = clocks.date
        today = staticmethod(lambda: today)
    clocks.datetime, clocks.date = datetime, date
    assert clocks.datetime.now().year == time.localtime().tm_year == clocks.date.today().year == 2041
warnings.simplefilter("ignore")
import seednews
from seednews import formats
from tests.test_laws import written
texts, documents = pickle.load(sys.stdin.buffer)
for text in texts:
    parsed = seednews.parse(text)
    ready = parsed.article and seednews.publishable(parsed.article)
    print(repr((parsed.blocks, parsed.language, parsed.direction, ready and ready.meta)))
for name, document in documents:
    print(name, hashlib.sha256(written(document, name)).hexdigest())
"""


def _elsewhere(work: object, **environment: str) -> bytes:
    """What another process makes of it."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), kept.get("PYTHONPATH"))))
    command = [sys.executable, "-c", _PROGRAM]
    env = {**kept, **environment}
    done = subprocess.run(command, input=pickle.dumps(work), env=env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def _locales() -> list[str]:
    """The locales that are installed here; C where none can be listed."""
    try:
        listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return ["C"]
    odd = [name for name in listed if not name.startswith(("C", "POSIX", "en"))]
    return odd[:2] or listed[-1:]


@settings(max_examples=1)
@given(
    st.lists(articles(), min_size=6, max_size=6),
    st.lists(issues(), min_size=2, max_size=2),
    st.lists(seed_texts(), min_size=20),
)
def test_the_same_bytes_everywhere(several: list[Article], gathered: list[Issue], texts: list[str]) -> None:
    """Other processes, time zones, locales, hash seeds and years read and write the same."""
    documents: list[tuple[str, Article | Issue]] = [(name, ready(each, name)) for name in FORMATS for each in several]
    documents += [(name, ready_issue(each, name)) for name in ("json", "newsml-g2", "epub") for each in gathered]
    samples = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    work = (samples + texts, documents)
    here = _elsewhere(work, TZ="UTC", LC_ALL="C", PYTHONHASHSEED="0")
    assert here.count(b"\n") >= len(documents)
    for seed, (zone, locale) in enumerate(zip(("Asia/Kathmandu", "America/St_Johns"), _locales() * 2, strict=False), 1):
        assert _elsewhere(work, TZ=zone, LC_ALL=locale, LANG=locale, PYTHONHASHSEED=str(seed)) == here
    assert _elsewhere(work, TZ="UTC", LC_ALL="C", PYTHONHASHSEED="0", ANOTHER_YEAR="2041") == here


# -- nothing is guessed, and marks win


@given(seed_texts())
def test_no_guess_in_the_metadata(text: str) -> None:
    """A bare text gives no metadata but what the file's name states."""
    parsed = parse(text, name="007_0123456789abcdef.txt")
    if parsed.form == "bare" and parsed.article is not None:
        assert parsed.article.meta == Metadata(id="0123456789abcdef")


_WORDS = st.sampled_from(
    ["The bridge is open again, the town said on Monday.", "What comes next?", "By Jane Doe", "Photo: Example News"]
)
_MARKS = {"## ": "crosshead", "> ": "quote", "- ": "list-item", "* ": "list-item"}


@given(st.lists(st.tuples(st.sampled_from(["", *_MARKS]), _WORDS), min_size=2, max_size=8), st.booleans())
def test_marks_win_over_inference(lines: list[tuple[str, str]], wrapped: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """A marked block has the kind of its mark, on the basis of it, whatever its words look like."""
    head = "Bridge reopens" + (" over the\nriver Aller" if wrapped else "")
    lines = [line for line in lines for _ in range(2 if _MARKS.get(line[0]) == "list-item" else 1)]  # no list of one
    parsed = parse("\n\n".join([head, *(mark + words for mark, words in lines)]))
    found = [block for block in parsed.blocks if block.basis.how == "mark"]
    assert [(block.kind, block.text) for block in found] == [(_MARKS[mark], words) for mark, words in lines if mark]


# -- law 6: stability


def _pages(issue: Issue) -> dict[str, bytes]:
    container = Container(written(issue, "epub"))
    return {name: container.read(name) for name in container.names if name.endswith((".xhtml", ".css", ".json"))}


@settings(max_examples=25)
@given(issues(), articles(), st.data())
def test_an_added_article_changes_only_its_neighbours(issue: Issue, other: Article, data: st.DataObject) -> None:
    """Adding an article to any issue changes its neighbours' pages and the lists of articles, and renames nothing."""
    issue = ready_issue(issue, "epub")
    number = data.draw(st.integers(0, len(issue.sections) - 1))
    section = issue.sections[number]
    place = data.draw(st.integers(0, len(section.articles)))
    new = ready(other, "epub").with_meta(id="entirely-new", guid="tag:example.com,2026:entirely-new")
    grown = attrs.evolve(section, articles=(*section.articles[:place], new, *section.articles[place:]))
    sections = tuple(grown if index == number else each for index, each in enumerate(issue.sections))
    before, after = _pages(issue), _pages(attrs.evolve(issue, sections=sections))
    order = [each.meta.id for each in attrs.evolve(issue, sections=sections).articles]
    at = order.index("entirely-new")
    assert set(before) <= set(after)
    stories = {name for name in before if "article-" in name and name.endswith(".xhtml")}
    changed = {name for name in stories if before[name] != after[name]}
    assert len(changed) <= (at > 0) + (at < len(order) - 1)
