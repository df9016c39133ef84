"""Markdown: what is written renders to exactly the words of the article, and what others write keeps its words."""

from __future__ import annotations

import subprocess
import sys

import mistune
import pytest
import yaml
from hypothesis import example, given
from lxml import etree
from markdown_it import MarkdownIt

import seednews
from seednews import Article, Block, Crosshead, List, Metadata, Note, Paragraph, Quote, Separator, Table, Verse, formats
from seednews.formats.shared.html import read_fragment
from seednews.formats.shared.xhtml import local_name
from seednews.testing import articles, texts
from tests.test_laws import full


def split(article: Article) -> tuple[str, str]:
    """Front matter and text of the article as Markdown."""
    written = seednews.dumps(article, "markdown").decode()
    if not written.startswith("---\n"):
        return "", written
    front, _, text = written.removeprefix("---\n").partition("---\n")
    return front, text


def rendered(markdown: str) -> list[tuple[str, list[str]]]:
    """The blocks that a renderer makes: the name of each element, with attributes that count, and its texts."""
    html = MarkdownIt("commonmark").enable("table").render(markdown)
    return [_shown(node) for node in read_fragment(html, "html").root if local_name(node)]


def _shown(node: etree._Element) -> tuple[str, list[str]]:
    name = local_name(node)
    if name == "table":
        cells = [cell for row in node.iter("{*}tr") for cell in row]
        rows = len(list(node.iter("{*}tr")))
        return f"table {rows}", [_words(cell) for cell in cells]
    if name in {"ul", "ol"}:
        return f"{name} {node.get('start', '1')}" if name == "ol" else name, [_words(item) for item in node]
    if name == "blockquote":
        return name, [_words(child) for child in node]
    if list(node.iter("{*}br")):
        return "verse", _words(node).split("\n")
    return name, [_words(node)]


def _words(node: etree._Element) -> str:
    """The unchanged text of an element; a renderer puts a line feed after ``br``."""
    return "".join(map(str, node.itertext()))


def expected(article: Article) -> list[tuple[str, list[str]]]:
    """What should be shown of an article."""
    head = [("p", article.kicker), ("h1", article.headline), ("p", article.standfirst), ("p", article.byline)]
    shown = [(name, [words]) for name, words in head if words is not None]
    for block in article.body:
        match block:
            case Paragraph(words) | Note(words):
                shown.append(("p", [words]))
            case Crosshead(words):
                shown.append(("h2", [words]))
            case Quote(words, by):
                shown.append(("blockquote", [words] if by is None else [words, f"— {by}"]))
            case List(items, ordered=ordered, start=start):
                shown.append((f"ol {start}" if ordered else "ul", list(items)))
            case Verse(lines):
                shown.append(("verse" if len(lines) > 1 else "p", list(lines)))
            case Table(rows, head=has_head):
                width = max(map(len, rows))
                cells = [cell for row in rows for cell in (*row, *[""] * (width - len(row)))]
                shown.append((f"table {len(rows) + (not has_head)}", cells if has_head else [""] * width + cells))
            case Separator():
                shown.append(("hr", [""]))
    return shown


@given(articles())
@example(full())
def test_renderers_show_the_words_of_the_article(article: Article) -> None:
    """Every block is what it is, with exactly its characters: headings, lists apart and with their start, cells."""
    assert rendered(split(article)[1]) == expected(article)


@given(texts())
@example("1. ~~~ ## \\# &amp; &#35; <!-- a --> [x]: /u ![a](b) <http://a.b> `c` **d** __e__ | f")
@example("# a #")
@example("\x85a\x85")
@example(":-:")
def test_any_text_is_itself_wherever_it_stands(words: str) -> None:
    """A text that looks like marks is text, as a line of verse and behind other lines, too."""
    cell = words.replace("\t", " ")
    blocks: list[Block] = [
        Paragraph(words),
        Verse(["a | b", words, words]),
        List([words, words]),
        Table([[cell, cell]], head=True),
    ]
    article = Article(words, words, words, [*blocks, Quote(words, words), Note(words)], kicker=words)
    assert rendered(split(article)[1]) == expected(article)
    assert seednews.loads(seednews.dumps(article, "markdown"), "markdown") == article


@given(articles())
@example(full())
def test_front_matter_is_yaml(article: Article) -> None:
    """A mapping that YAML's own reader takes, with the fields that have values."""
    front, _ = split(article)
    values = yaml.safe_load(front) if front else {}
    meta = article.meta
    assert values.get("id") == meta.id
    assert values.get("keywords", []) == list(meta.keywords)
    assert [each["code"] for each in values.get("subjects", [])] == [each.code for each in meta.subjects]


PLAIN = Article(
    "Bridge <reopens> & more",
    "After two years, cars cross *again*.",
    "By Jane Doe",
    [
        Paragraph("It cost 5 * 3 million."),
        List(["one_two", "# three"]),
        List(["four"]),
        List(["five"], ordered=True, start=4),
        Table([["Team", "Points"], ["A|B", "3"]], head=True),
        Verse(["Roses", "violets"]),
    ],
)


def test_another_renderer_shows_the_same() -> None:
    """mistune, which shares no code with markdown-it."""
    html = str(mistune.create_markdown(escape=False, plugins=["table"])(split(PLAIN)[1]))
    words = "".join("".join(read_fragment(html, "html").root.itertext()).split())
    assert words == "".join("".join(PLAIN.texts()).split())
    assert html.count("<ul>") == 2
    assert '<ol start="4">' in html


# -- documents of others


FOREIGN = """---
title: Bridge reopens
date: 2023-09-21T10:15:00+02:00
authors:
  - Jane Doe
  - John Roe
tags: [flood, aller]
layout: post
draft
urgency: high
---

*By Jane Doe*

The [bridge](https://example.com) is **open**
again. ![A bridge](b.jpg)

### Why now?

* one
  * inner
* two

  more

> First.
>
> Second.
> — she said
>
> — A witness

    code
    lines

<div>Some <b>HTML</b></div>

Line<br>break, `x = 1`, ~~gone~~ <kbd>K</kbd>.
"""


def test_documents_of_others_keep_their_words() -> None:
    """What the model holds is read; of the rest the words are kept and what is lost is named with its line."""
    assert formats.for_path("a.md").name == "markdown"
    reading = formats.get("markdown").loads(FOREIGN.encode())
    article, meta = reading.article, reading.article.meta
    assert (article.headline, article.byline) == ("Bridge reopens", "By Jane Doe")
    assert (meta.creators, meta.keywords) == (("Jane Doe", "John Roe"), ("flood", "aller"))
    assert article.body == (
        Paragraph("The bridge is open again. A bridge"),
        Crosshead("Why now?"),
        List(["one", "inner", "two more"]),
        Quote("First."),
        Quote("Second. — she said", "A witness"),
        Verse(["code", "lines"]),
        Paragraph("Some HTML"),
        Verse(["Line", "break, x = 1, gone K."]),
    )
    assert [(each.code, each.line, each.message.partition(":")[0]) for each in reading.diagnostics] == [
        ("SN203", 8, "the key 'layout' is not supported; skipped"),
        ("SN203", 9, "expected 'key"),
        ("SN204", 10, "urgency"),
        ("SN401", 15, "removed a link; its words are kept (first in the block at this line)"),
        ("SN401", 15, "removed strong emphasis; the words are kept (first in the block at this line)"),
        ("SN401", 15, "removed a picture; its description is kept (first in the block at this line)"),
        ("SN401", 38, "removed code formatting; the words are kept (first in the block at this line)"),
        ("SN401", 38, "removed strikethrough; the words are kept (first in the block at this line)"),
        ("SN401", 38, "removed an HTML tag; the words in it are kept (first in the block at this line)"),
    ]


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("", Article()),
        ("---\n", Article(body=[Separator()])),
        ("---\n\nText\n\n---\n", Article(body=[Separator(), Paragraph("Text"), Separator()])),
        ("One\n\n# Late", Article(body=[Paragraph("One"), Crosshead("Late")])),
        ("# A\n\n# B", Article("A", body=[Crosshead("B")])),
        ("*All of it*\n\n*Again*", Article(byline="All of it", body=[Paragraph("Again")])),
        ("<!-- more -->\n\nText", Article(body=[Paragraph("Text")])),
        ("<!-- correction -->\nA *date* was wrong", Article(body=[Note("A date was wrong", "correction")])),
        ("2000000000. x", Article(body=[Paragraph("2000000000. x")])),
        ("|a|b|\n|-|-|\n|1|", Article(body=[Table([["a", "b"], ["1", ""]], head=True)])),
        ("\ufeff---\r\nlang: de\r\n---\r\nText\r\n", Article(body=[Paragraph("Text")], meta=Metadata(language="de"))),
        ("Form\ffeed \x01", Article(body=[Paragraph("Formfeed")])),
        ("#\n\n-\n\n>\n", Article()),
    ],
)
def test_odd_documents(text: str, article: Article) -> None:
    """Each read for what it is."""
    assert seednews.loads(text, "markdown") == article


def test_bytes_that_are_no_text() -> None:
    """An error with the offset."""
    with pytest.raises(seednews.DocumentError, match="offset 1"):
        seednews.loads(b"a\xff", "markdown")


def test_reading_names_its_extra() -> None:
    """Writing needs nothing; reading without markdown-it-py says which extra brings it."""
    code = """
import sys
sys.modules["markdown_it"] = None
import seednews
written = seednews.dumps(seednews.Article("H"), "markdown")
try:
    seednews.loads(written, "markdown")
except seednews.DependencyMissing as fault:
    print(fault)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "reading Markdown needs the extra 'markdown': pip install 'seednews[markdown]'\n"
