"""Many articles: each comes out once and in order, for any packing, even if processes are killed."""

from __future__ import annotations

import contextlib
import errno
import gc
import gzip
import io
import json
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import tarfile
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import attrs
import fsspec
import orjson
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import seednews
from seednews import Article, DependencyMissing, FileError, Paragraph, SeedNewsError, UsageError
from seednews.cli.commands import seednews as command
from seednews.corpus import PACKS, Options, Pack, Packing, Settings, convert_corpus, convert_shard, plan, verify
from seednews.desk.corpus import engines, sinks
from seednews.desk.corpus.sinks import _Names
from seednews.desk.inputs import portions
from seednews.desk.inputs.items import items
from seednews.desk.inputs.portions import _plain
from seednews.diagnostics import Diagnostic, Severity
from seednews.formats.json import article_from
from seednews.system import files
from seednews.system.streams import Compression, compressed, decompressed
from seednews.testing import articles
from tests.validators import INTERRUPTIBLE

NOW = datetime(2023, 9, 21, 10, 15, tzinfo=UTC)
SEEDS = Path(__file__).parents[1] / "seeds"


def made(number: int) -> Article:
    """An article that no other number gives."""
    meta = attrs.evolve(Article().meta, id=f"n{number}")
    return Article(f"Headline {number}", None, None, [Paragraph(f"The body of number {number}. " * 3)], meta)


def folder_of(where: Path, count: int) -> Path:
    """A folder of explicit seed texts, in two folders."""
    for number in range(count):
        folder = where / f"part{number % 2}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:04d}.txt").write_bytes(seednews.dumps(made(number)))
    return where


def lines_of(path: Path, count: int) -> Path:
    """A file of JSON Lines with as many articles."""
    convert_corpus([str(folder_of(path.parent / "made", count))], path, Options(pack="jsonl"))
    return path


def documents(path: Path) -> Iterator[tuple[str, bytes]]:
    """The documents in a packed file, read by the standard library's own tools."""
    if ".jsonl" in path.name:
        with path.open("rb") as raw, decompressed(raw, path.name, _compression(path)) as stream:
            yield from ((str(number), line) for number, line in enumerate(stream))
    elif ".tar" in path.name:
        with path.open("rb") as raw, decompressed(raw, path.name, _compression(path)) as stream:
            data = io.BytesIO(stream.read())
        with tarfile.open(fileobj=data) as tar:
            yield from ((each.name, tar.extractfile(each).read()) for each in tar)  # type: ignore[union-attr]
    else:
        with zipfile.ZipFile(path) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())


def _compression(path: Path) -> Compression:
    return "gz" if path.suffix == ".gz" else "zst" if path.suffix == ".zst" else ""


def ids(outputs: Path) -> list[str | None]:
    """Ids of all articles in JSON shards, in the order of the shards' names."""
    shards = sorted(path for path in outputs.iterdir() if not path.name.startswith("."))
    return [article_from(orjson.loads(line)).article.meta.id for shard in shards for _, line in documents(shard)]


# -- what goes in comes out


@pytest.mark.parametrize("pack", PACKS)
def test_every_packing_gives_every_article_back(pack: Pack, tmp_path: Path) -> None:
    """A folder is packed, and the packed file is converted again: the same articles in the same order."""
    source = folder_of(tmp_path / "in", 23)
    packed = tmp_path / f"all.{pack}"
    summary = convert_corpus([str(source)], packed, Options(pack=pack))
    assert (summary.read, summary.failed, summary.outputs) == (23, 0, 1)
    again = tmp_path / "again.jsonl"
    convert_corpus([str(packed)], again, Options(pack="jsonl"))
    expected = [made(number) for parity in (0, 1) for number in range(parity, 23, 2)]
    assert [article_from(orjson.loads(line)).article for _, line in documents(again)] == expected


@settings(max_examples=20)
@given(st.lists(articles(), max_size=7), st.sampled_from(PACKS), st.integers(1, 4))
def test_any_articles_come_back_from_shards(
    tmp_path_factory: pytest.TempPathFactory, written: list[Article], pack: Pack, size: int
) -> None:
    """The law over generated articles, shards of any size, and every packing."""
    folder = tmp_path_factory.mktemp("corpus")
    lines = folder / "in.jsonl"
    lines.write_bytes(b"\n".join(orjson.dumps(orjson.loads(seednews.dumps(each, "json"))) for each in written))
    summary = convert_corpus([str(lines)], folder / "out", Options(pack=pack, size=size))
    assert (summary.read, summary.failed) == (len(written), 0)
    shards = sorted((folder / "out").iterdir()) if written else []
    assert len(shards) == -(-len(written) // size)
    assert [article_from(orjson.loads(data)).article for shard in shards for _, data in documents(shard)] == written


def test_lines_are_safe_for_readers_that_break_at_other_characters(tmp_path: Path) -> None:
    """U+2028, U+2029 and NEL are escaped: str.splitlines gives one line a record."""
    article = Article("One\u2028two\u2029three\x85four")
    (tmp_path / "a.txt").write_bytes(seednews.dumps(article))
    convert_corpus([str(tmp_path / "a.txt")], tmp_path / "a.jsonl", Options(pack="jsonl"))
    text = (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    assert len(text.splitlines()) == 1
    assert json.loads(text)["headline"] == article.headline


@pytest.mark.parametrize("jobs", [2, 3])
def test_processes_write_what_one_writes(jobs: int, tmp_path: Path) -> None:
    """Byte for byte, and under the same names."""
    source = str(lines_of(tmp_path / "in.jsonl", 40))
    options = Options(pack="tar.zst", size=7)
    convert_corpus([source], tmp_path / "one", options)
    convert_corpus([source], tmp_path / "many", options, jobs=jobs)
    one, many = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "many"))
    assert one == many
    assert len(one) == 6


def test_records_with_a_text(tmp_path: Path) -> None:
    """Other people's JSON Lines: the text under a key, with id, title and address beside it."""
    records = [
        {"text": "The bridge is open.\n\nIt was closed for two years.", "id": 7, "title": "Bridge reopens"},
        {"body": [{"type": "paragraph", "text": "Ours."}], "headline": "Ours"},
        {"text": "Head\n\nA paragraph that is long enough to be one.", "url": "https://example.com/a"},
        {"content": "elsewhere"},
        ["no", "object"],
    ]
    source = tmp_path / "in.jsonl.gz"
    source.write_bytes(gzip.compress(b"\n\n".join(map(orjson.dumps, records)) + b"\nno json\n"))
    report = tmp_path / "report.jsonl"
    summary = convert_corpus([str(source)], tmp_path / "out", Options(pack="jsonl"), report=report)
    one, two, three = (
        article_from(orjson.loads(line)).article for _, line in documents(tmp_path / "out" / "in-000000000.jsonl")
    )
    assert (one.headline, one.meta.id) == ("Bridge reopens", "7")
    assert (two.headline, two.body) == ("Ours", (Paragraph("Ours."),))
    assert three.meta.source == "https://example.com/a"
    assert (summary.read, summary.failed) == (6, 3)
    told = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert [(each["position"], each["code"]) for each in told] == [(3, "SN400"), (4, "SN400"), (5, "SN400")]
    assert "`field`" in told[0]["message"]
    other = convert_corpus([str(source)], tmp_path / "other", Options(pack="jsonl", field="content"))
    assert (other.read, other.failed) == (6, 5)


def test_folders_are_read_whole(tmp_path: Path) -> None:
    """Below all folders, without hidden files, without what was excluded; strangers are counted."""
    for name in ("a.txt", "b/c.txt", "b/d/e.json", ".hidden.txt", ".git/x.txt", "b/picture.jpg", "drafts/f.txt", "g"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text('{"headline": "H"}' if name.endswith("json") else f"Headline of {name}\n")
    summary = convert_corpus([str(tmp_path)], tmp_path / "out", Options(), exclude=["drafts/"])
    assert sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.json")) == [
        "a.json",
        "b/c.json",
        "b/d/e.json",
    ]
    assert summary.passed_over == {".jpg": 1, "no suffix": 1}


def test_names_are_safe_and_apart() -> None:
    """For every file system, and the same each time."""
    wanted = ["a.txt", "A.txt", "a.txt", "../../etc/passwd", "con.txt", "x" * 300 + ".txt", "a:b?.txt", "", "\ud800"]
    names = _Names()
    own = [names.own(name) for name in wanted]
    assert len({name.casefold() for name in own}) == len(own)
    assert not any(part in {"..", "."} for name in own for part in name.split("/"))
    assert all(len(part.encode()) <= 255 for name in own for part in name.split("/"))
    twin = _Names()
    assert [twin.own(name) for name in wanted] == own


@given(st.lists(st.text("aA.:/\\ cCoOnN", min_size=1, max_size=6), min_size=1, max_size=3))
def test_the_quick_way_to_plain_names_is_the_careful_one(parts: list[str]) -> None:
    """Whatever the name, it is what the careful way makes of it."""
    name = f"x{'/'.join(parts)}x.txt"
    careful = PurePosixPath(name.replace("\\", "/")).with_suffix("").parts
    assert _plain(name) == "/".join(map(files.safe_name, careful)).casefold()


_TWINS = [f"{number:03d}.{suffix}" for number in range(6) for suffix in ("txt", "TXT", "md")]


@pytest.mark.parametrize("source", ["in", "in.tar", "in.zip", "files"])
def test_names_that_differ_in_case_or_suffix_do_not_clash_across_portions(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With --force or --resume the later one replaced the earlier one, where a border of portions was between."""
    monkeypatch.chdir(tmp_path)
    names = [*_TWINS, *(f"Deep/{name}" for name in _TWINS), *(f"deep/{name}" for name in _TWINS), "x.txt", "X.txt"]
    for name in names:
        path = Path("in") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# Headline of {name}\n", "utf-8")
    with zipfile.ZipFile("in.zip", "w") as packed, tarfile.open("in.tar", "w") as tar:
        for name in names:
            packed.write(Path("in", name), name)
            tar.add(Path("in", name), name)
    inputs = [f"in/{name}" for name in names] if source == "files" else [source]

    def run(output: str, size: int, **how: Any) -> dict[str, bytes]:  # noqa: ANN401 - arguments of convert_corpus
        summary = convert_corpus(inputs, output, Options(size=size, overwrite=True, now=NOW), **how)
        assert (summary.read, summary.failed, summary.outputs) == (len(names), 0, len(names))
        found = [path for path in Path(output).rglob("*") if path.is_file()]
        return {path.relative_to(output).as_posix(): path.read_bytes() for path in found}

    once = run("once", 4, manifest="m")
    assert len({name.casefold() for name in once}) == len(names)
    assert {article_from(orjson.loads(each)).article.headline for each in once.values()} == {
        f"Headline of {name}" for name in names
    }
    assert run("once", 4) == run("again", 4, jobs=2) == run("whole", 500) == once
    assert run("once", 4, manifest="m", resume=True) == once
    assert list(verify("m")) == []


def test_inputs_of_one_name_do_not_clash(tmp_path: Path) -> None:
    """Each input has a label of its own."""
    sources = [str(lines_of(tmp_path / name / "news.jsonl", 3)) for name in ("a", "b")]
    convert_corpus(sources, tmp_path / "out", Options(pack="jsonl"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "news-000000000.jsonl",
        "news-2-000000000.jsonl",
    ]
    assert len(ids(tmp_path / "out")) == 6


def test_remote_inputs() -> None:
    """Through fsspec, here its file system in memory."""
    lines = b"".join(orjson.dumps({"text": f"Headline {number}"}) + b"\n" for number in range(5))
    with fsspec.open("memory://corpus/in.jsonl", "wb") as stream:
        stream.write(lines)
    portions = list(plan(["memory://corpus/in.jsonl"], 2))
    assert [portion.count for portion in portions] == [2, 2, 1]
    read = [item.data.decode() for portion in portions for item in items(portion)]
    assert read == [f"Headline {number}" for number in range(5)]


# -- what is broken


def _zip_bomb() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "Fine")
        archive.writestr("bomb.txt", b"\0" * (65 * 1024 * 1024))
    return data.getvalue()


def _tar(*members: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as tar:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return data.getvalue()


_TWO = _tar(("a.txt", b"Fine" * 500), ("b.txt", b"Also fine" * 500))
_BROKEN: dict[str, tuple[str, bytes, int]] = {
    "a bomb": ("x.zip", _zip_bomb(), 1),
    "no zip": ("x.zip", b"PK no", 0),
    "no tar": ("x.tar", b"no tar" * 200, 0),
    "a tar cut off": ("x.tar", _TWO[:3000], 1),
    "a gz cut off": ("x.tar.gz", gzip.compress(_TWO)[:-20], 0),
    "no gz": ("x.jsonl.gz", b"no gz", 0),
    "no zst": ("x.jsonl.zst", b"no zst", 0),
    "lines of junk": ("x.jsonl", b'{"text": "Fine"}\n\xff\xfe\n{"text": 3}\n', 1),
}


@pytest.mark.parametrize("case", _BROKEN)
def test_broken_inputs_are_told_and_stop_no_other(case: str, tmp_path: Path) -> None:
    """What can be read is; the rest is in the summary; the next input is converted."""
    name, data, sound = _BROKEN[case]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.jsonl").write_bytes(orjson.dumps({"text": "Good"}))
    inputs = [str(tmp_path / name), str(tmp_path / "good.jsonl")]
    summary = convert_corpus(inputs, tmp_path / "out", Options(pack="jsonl"))
    assert summary.failed >= 1
    assert summary.read - summary.failed == sound + 1
    assert not list((tmp_path / "out").glob(".seednews-*"))


@given(st.binary(max_size=400), st.sampled_from(["x.tar", "x.zip", "x.jsonl", "x.jsonl.gz", "x.tar.zst"]))
@settings(max_examples=60)
def test_any_bytes_are_items_or_a_fault(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    """Law 1 for packed inputs."""
    path = tmp_path_factory.mktemp("x") / name
    path.write_bytes(data)
    found = [item for portion in plan([str(path)], 3) for item in items(portion)]
    assert all(item.fault is None or str(item.fault) for item in found)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_bomb_in_any_compression_is_bounded(method: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The module unpacks bzip2 and LZMA without a limit: a few kilobytes took gigabytes of memory."""
    path = tmp_path / "in.zip"
    text = "Bridge reopens\n\nIt is open.\n"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.txt", text)
        with archive.open("bomb.txt", "w") as bomb:
            for _ in range(200):
                bomb.write(bytes(1 << 20))
        archive.writestr("b.txt", text)
    monkeypatch.setattr("seednews.desk.inputs.items.LIMIT", 16 << 20)  # the dictionary of LZMA has eight
    (portion,) = plan([str(path)], 100)
    tracemalloc.start()
    try:
        found = list(items(portion))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [each.data.decode() for each in found] == [text, "", text]
    assert "larger than the limit" in str(found[1].fault)
    assert peak < 100 << 20


def test_a_damaged_bzip2_entry_is_told(tmp_path: Path) -> None:
    """By its checksum, or by its end."""
    path = tmp_path / "in.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.txt", "Bridge reopens\n")
    data = bytearray(path.read_bytes())
    data[14] ^= 1  # the checksum in the header of the entry
    data[data.index(b"PK\1\2") + 16] ^= 1  # and in the directory
    path.write_bytes(data)
    (portion,) = plan([str(path)], 100)
    (found,) = items(portion)
    assert "cannot be unpacked" in str(found.fault)


def test_a_zip_entry_may_not_ask_for_much_memory(tmp_path: Path) -> None:
    """The header of an entry packed by LZMA made the decompressor take four gigabytes."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", "A harbour opens\n\nText.\n")
        archive.writestr("b.txt", "B harbour opens\n\nText.\n")
    data = bytearray(path.read_bytes())
    at = data.index(b"a.txt") + len("a.txt") + 5
    data[at : at + 4] = b"\xff" * 4
    path.write_bytes(data)
    first, second = (item for portion in plan([str(path)], 10) for item in items(portion))
    assert "needs more than 67,108,864 bytes of memory" in str(first.fault)
    assert (second.fault, second.data[:9]) == (None, b"B harbour")


def test_a_line_is_found_piece_by_piece(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A line without an end was read as a whole to find where the next one begins."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "A"}\n' + b" " * 30 + b"\n" + b'{"text": "' + b"b" * 80 + b'"}\n\n{"text": "C"}')
    whole = [(portion.offset, portion.first) for portion in plan([str(path)], 1)]
    monkeypatch.setattr(portions, "_PIECE", 8)
    assert [(portion.offset, portion.first) for portion in plan([str(path)], 1)] == whole == [(0, 0), (45, 1), (139, 2)]


def test_what_does_not_go_together_is_refused_first(tmp_path: Path) -> None:
    """Before anything is written."""
    source = str(lines_of(tmp_path / "in.jsonl", 2))
    for options, more in (
        (Options(format="epub", pack="jsonl"), {}),
        (Options(pack="jsonl"), {"resume": True}),
        (Options(pack="jsonl", size=0), {}),
    ):
        with pytest.raises(UsageError):
            convert_corpus([source], tmp_path / "out", options, **more)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="single file"):
        convert_corpus([source], tmp_path / "x.jsonl", Options(pack="jsonl"), jobs=2)
    assert not (tmp_path / "out").exists()


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    """Shards as well as single files; asked, they are replaced."""
    source = str(lines_of(tmp_path / "in.jsonl", 2))
    options = Options(pack="jsonl")
    convert_corpus([source], tmp_path / "out", options)
    with pytest.raises(FileError, match="already exists"):
        convert_corpus([source], tmp_path / "out", options)
    convert_corpus([source], tmp_path / "out", attrs.evolve(options, overwrite=True))


# -- the manifest


def test_a_manifest_proves_what_was_done(tmp_path: Path) -> None:
    """Nothing wrong, then a changed output, a missing one and a changed input."""
    source = lines_of(tmp_path / "in.jsonl", 10)
    manifest = tmp_path / "manifest.jsonl"
    convert_corpus([str(source)], tmp_path / "out", Options(pack="jsonl", size=4), manifest=manifest)
    assert list(verify(manifest)) == []
    first, second, third = sorted((tmp_path / "out").iterdir())
    first.write_bytes(first.read_bytes().replace(b"Headline", b"Headlime"))
    second.unlink()
    assert [each.code for each in verify(manifest)] == ["SN471", "SN470"]
    source.write_bytes(source.read_bytes().replace(b"number 9", b"number 8"))
    assert [each.code for each in verify(manifest)][:2] == ["SN471", "SN470"]
    assert "SN473" in {each.code for each in verify(manifest)}
    assert third.exists()


def test_resuming_does_nothing_twice(tmp_path: Path) -> None:
    """Finished shards are left as they are, the missing one is made again, and a cut line of the manifest is mended."""
    source = str(lines_of(tmp_path / "in.jsonl", 10))
    manifest = tmp_path / "manifest.jsonl"
    options = Options(format="newsml-g2", pack="tar", size=3, now=datetime(2026, 1, 1, tzinfo=UTC))
    convert_corpus([source], tmp_path / "out", options, manifest=manifest)
    options = attrs.evolve(options, now=datetime(2026, 1, 2, tzinfo=UTC))  # the moment of the first run counts
    whole = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    lines = manifest.read_bytes().splitlines(keepends=True)
    manifest.write_bytes(b"".join(lines[:3]) + lines[3][:40])
    gone = min((tmp_path / "out").iterdir())
    gone.unlink()
    times = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    kept = min(times)
    summary = convert_corpus([source], tmp_path / "out", options, manifest=manifest, resume=True)
    assert (summary.read, summary.outputs) == (10, 4)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == whole
    assert (tmp_path / "out" / kept).stat().st_mtime_ns == times[kept]
    assert not [each for each in verify(manifest) if each.severity.name == "ERROR"]


def test_a_manifest_of_another_run_is_refused(tmp_path: Path) -> None:
    """Other options would give other bytes."""
    source = str(lines_of(tmp_path / "in.jsonl", 3))
    manifest = tmp_path / "m.jsonl"
    convert_corpus([source], tmp_path / "out", Options(pack="jsonl"), manifest=manifest)
    with pytest.raises(FileError, match="resume"):
        convert_corpus([source], tmp_path / "out", Options(pack="jsonl"), manifest=manifest)
    with pytest.raises(UsageError, match="options"):
        convert_corpus([source], tmp_path / "out", Options(pack="tar"), manifest=manifest, resume=True)


# -- processes that die

_RUN = [sys.executable, "-m", "seednews", "convert"]


def run(*arguments: str | Path) -> subprocess.Popen[bytes]:
    """The command in a process of its own, and in a group that can be killed as one."""
    return subprocess.Popen(
        [*INTERRUPTIBLE, "convert", *map(str, arguments)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts by signal, as on Unix")
@pytest.mark.xdist_group("kill")
def test_interrupted_leaves_nothing_half_done(tmp_path: Path) -> None:
    """Ctrl-C: no temporary file stays, what is there is whole, and the exit code says what happened."""
    source = lines_of(tmp_path / "in.jsonl", 4000)
    process = run(source, "--pack", "jsonl", "--shard-size", "100", "-o", tmp_path / "out", "--jobs", "2")
    deadline = time.monotonic() + 30
    while not list(tmp_path.glob("out/*.jsonl")) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert not list((tmp_path / "out").glob(".seednews-*"))
    assert all(len(list(documents(shard))) == 100 for shard in (tmp_path / "out").iterdir())


# -- the command line


def test_the_command_converts_a_corpus(tmp_path: Path) -> None:
    """From the samples to shards and to books, and the manifest is checked."""
    runner = CliRunner()
    packed = tmp_path / "all.jsonl.zst"
    done = runner.invoke(command, ["convert", str(SEEDS), "-o", str(packed)])
    assert done.exit_code == 0, done.output
    arguments = ["convert", str(packed), "--to", "epub", "-o", str(tmp_path / "books"), "--manifest"]
    done = runner.invoke(command, [*arguments, str(tmp_path / "m.jsonl")])
    assert done.exit_code == 0, done.output
    count = len(list(SEEDS.glob("*.txt")))
    assert len(list((tmp_path / "books").rglob("*.epub"))) == count
    assert f"{count} of {count} articles" in done.output
    assert runner.invoke(command, ["check", str(tmp_path / "m.jsonl")]).exit_code == 0
    next((tmp_path / "books").rglob("*.epub")).write_bytes(b"no")
    assert runner.invoke(command, ["check", str(tmp_path / "m.jsonl")]).exit_code == 1


def test_the_command_tells_what_failed(tmp_path: Path) -> None:
    """By name, with the exit code 1."""
    (tmp_path / "in.jsonl").write_text('{"text": "Fine"}\n{"no": 1}\n')
    done = CliRunner().invoke(
        command, ["convert", str(tmp_path / "in.jsonl"), "--to", "json", "-o", str(tmp_path / "out")]
    )
    assert done.exit_code == 1
    assert "1 of 2 articles" in done.output
    assert "in-000000001" in done.output


def test_compression_gives_the_same_bytes() -> None:
    """No name and no time in it."""
    compressions: tuple[Compression, ...] = ("gz", "zst")
    for compression in compressions:
        files = []
        for _ in range(2):
            stream = io.BytesIO()
            with compressed(stream, compression) as inner:
                inner.write(b"words " * 1000)
            files.append(stream.getvalue())
        assert files[0] == files[1]


def test_a_worker_that_dies_is_replaced(tmp_path: Path) -> None:
    """Its portion is given to another, and nothing is lost or left behind."""
    source = str(lines_of(tmp_path / "in.jsonl", 300))
    killed: list[int] = []

    def each(_: int) -> None:
        if not killed:
            victim = multiprocessing.active_children()[0]
            victim.kill()
            killed.append(victim.pid or 0)

    summary = convert_corpus([source], tmp_path / "out", Options(pack="jsonl", size=20), jobs=2, each=each)
    assert killed
    assert (summary.read, summary.failed, summary.outputs) == (300, 0, 15)
    assert sorted(map(str, ids(tmp_path / "out"))) == sorted(f"n{number}" for number in range(300))


@pytest.mark.xdist_group("dask")
def test_a_cluster_writes_what_one_process_writes(tmp_path: Path) -> None:
    """Dask, with a worker killed on the way."""
    distributed = pytest.importorskip("distributed", reason="needs the extra dask")
    source = str(lines_of(tmp_path / "in.jsonl", 200))
    options = Options(pack="jsonl.gz", size=10)
    convert_corpus([source], tmp_path / "one", options)
    killed: list[int] = []
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True) as cluster:

        def each(_: int) -> None:
            if not killed:
                worker = next(iter(cluster.workers.values()))
                killed.append(worker.pid)
                os.kill(worker.pid, signal.SIGKILL)

        summary = convert_corpus(
            [source],
            tmp_path / "many",
            options,
            scheduler=cluster.scheduler_address,
            manifest=tmp_path / "m.jsonl",
            each=each,
        )
    assert killed
    assert (summary.read, summary.failed) == (200, 0)
    shards = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert [(tmp_path / "many" / name).read_bytes() for name in shards] == [
        (tmp_path / "one" / name).read_bytes() for name in shards
    ]
    assert list(verify(tmp_path / "m.jsonl")) == []


_FLAT = """
import resource, sys
from seednews.desk.corpus import Options, convert_corpus
rounds = []
for count in (1, 4):
    convert_corpus([sys.argv[1]] * count, sys.argv[2] + str(count), Options(pack="jsonl.gz", size=1000))
    rounds.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
print(rounds[1] - rounds[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory as Unix does")
def test_memory_does_not_grow_with_the_corpus(tmp_path: Path) -> None:
    """Four times as many articles, in no more than a few megabytes more."""
    source = lines_of(tmp_path / "in.jsonl", 2500)
    command = [sys.executable, "-c", _FLAT, str(source), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, check=True)
    assert int(done.stdout) < 12


@pytest.mark.parametrize("pack", ["jsonl", "jsonl.gz", "tar", "tar.zst"])
def test_standard_input_is_recognised(pack: Pack, tmp_path: Path) -> None:
    """Lines or tar, plain or compressed, by the first bytes."""
    packed = tmp_path / f"in.{pack}"
    convert_corpus([str(folder_of(tmp_path / "in", 6))], packed, Options(pack=pack))
    command_line = [*_RUN, "-", "--to", "json", "--pack", "jsonl", "--shard-size", "4", "-o", str(tmp_path / "out")]
    with packed.open("rb") as stream:
        subprocess.run(command_line, stdin=stream, check=True)
    assert sorted(map(str, ids(tmp_path / "out"))) == [f"n{number}" for number in range(6)]


def test_a_packed_corpus_as_one_book(tmp_path: Path) -> None:
    """An issue of what a file packs; a fault in it leaves no book."""
    source = lines_of(tmp_path / "in.jsonl", 3)
    arguments = ["convert", str(source), "--issue", "The Week", "-o", str(tmp_path / "week.epub")]
    done = CliRunner().invoke(command, arguments)
    assert done.exit_code == 0, done.output
    issue = seednews.read_issue(tmp_path / "week.epub")
    assert [article.meta.id for article in issue.articles] == ["n0", "n2", "n1"]
    source.write_bytes(source.read_bytes() + b"no json\n")
    arguments[-1] = str(tmp_path / "other.epub")
    assert CliRunner().invoke(command, arguments).exit_code == 1
    assert not (tmp_path / "other.epub").exists()


# -- what a hostile reader found


def test_folders_with_the_same_names_do_not_overwrite_each_other(tmp_path: Path) -> None:
    """Each goes into its own folder; with overwrite=True the second one silently replaced the first."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.txt").write_text(f"Headline {name}\n\nThe words of {name}.\n", encoding="utf-8")
    inputs = [str(tmp_path / "a"), str(tmp_path / "b")]
    for _ in range(2):
        summary = convert_corpus(inputs, tmp_path / "out", Options(overwrite=True))
        assert (summary.read, summary.failed, summary.outputs) == (2, 0, 2)
    found = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.json")}
    assert found == {"a/x.json", "b/x.json"}


def test_a_byte_order_mark_before_lines_is_none_of_the_first(tmp_path: Path) -> None:
    """As for :func:`seednews.read_lines`."""
    source = tmp_path / "in.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + b"".join(orjson.dumps({"text": f"Headline {n}"}) + b"\n" for n in range(3)))
    summary = convert_corpus([str(source)], tmp_path / "out", Options(pack="jsonl", size=2))
    assert (summary.read, summary.failed) == (3, 0)


def test_shards_of_lines_know_the_option_ascii(tmp_path: Path) -> None:
    """As single documents do."""
    (tmp_path / "x.txt").write_text("Brücke offen\n\nSie war zu.\n", encoding="utf-8")
    options = Options(pack="jsonl", settings={"ascii": True})
    convert_corpus([str(tmp_path / "x.txt")], tmp_path / "x.jsonl", options)
    data = (tmp_path / "x.jsonl").read_bytes()
    assert data.isascii()
    assert orjson.loads(data)["headline"] == "Brücke offen"


_HEAD = b'{"manifest":1,"output":".","options":{"field":null}}\n'
_REPORT = b'{"portion":{"kind":"%s","label":"x"},"digest":"","read":1,"outputs":[%s],"failures":[],"defaults":{}}\n'
_NO_MANIFESTS = (
    b'{"manifest":1}\n',
    b'{"manifest":1,"output":5,"options":{"field":null}}\n',
    b'{"manifest":1,"output":".","options":[]}\n',
    _HEAD + b'{"portion":{}}\n',
    _HEAD + _REPORT % (b"what", b""),
    _HEAD + _REPORT % (b"files", b'{"path":1,"size":"","sha256":""}'),
)


@pytest.mark.parametrize("data", _NO_MANIFESTS)
def test_what_only_begins_as_a_manifest_is_told(data: bytes, tmp_path: Path) -> None:
    """By an error of ours, on the command line as a finding."""
    path = tmp_path / "m.json"
    path.write_bytes(data)
    with pytest.raises(seednews.DocumentError):
        list(verify(path))
    result = CliRunner().invoke(command, ["check", str(path)])
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert "manifest" in result.output


def test_a_damaged_line_of_a_manifest_is_told_when_going_on(tmp_path: Path) -> None:
    """The run is not begun anew in silence."""
    source = str(lines_of(tmp_path / "in.jsonl", 3))
    manifest = tmp_path / "m.jsonl"
    convert_corpus([source], tmp_path / "out", Options(pack="jsonl"), manifest=manifest)
    with manifest.open("ab") as stream:
        stream.write(b'{"portion":{}}\n')
    with pytest.raises(seednews.DocumentError, match="not a valid line of a manifest"):
        convert_corpus([source], tmp_path / "out", Options(pack="jsonl"), manifest=manifest, resume=True)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["-o", "out", "--kill", "Gone"], 2, "single articles"),
        (["-o", "out", "--correct", "Wrong"], 2, "single articles"),
        (["-o", "x.json", "--issue", "T", "--exclude", "*.txt", "--jobs", "2"], 2, "--jobs: only for a corpus"),
        (["-o", "out", "--report", "nowhere/r.jsonl"], 1, "nowhere"),
        (["-o", "out", "--manifest", "there"], 1, "already exists"),
        (["-o", "there/x", "--pack", "tar"], 1, "cannot create folder"),
    ],
)
def test_the_command_passes_nothing_over(options: list[str], code: int, said: str, tmp_path: Path) -> None:
    """Incompatible settings are usage errors; unreachable systems are reported; no traceback is shown."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.txt").write_text("Headline\n\nWords of the text.\n", encoding="utf-8")
    (tmp_path / "there").write_text("x", encoding="utf-8")
    with contextlib.chdir(tmp_path):
        result = CliRunner().invoke(command, ["convert", "in", "--to", "json", *options])
    assert (result.exit_code, type(result.exception)) == (code, SystemExit)
    assert said in result.output
    assert not (tmp_path / "out" / "x.json").exists() or code == 1


def test_damaged_compression_is_told(tmp_path: Path) -> None:
    """Wherever a bit is wrong: zlib has an error of its own."""
    lines = b"".join(orjson.dumps({"text": f"Headline {n}\n\n{n**7 % 9973}"}) + b"\n" for n in range(200))
    for name, data in (("x.jsonl.gz", lines), ("x.tar.gz", _TWO)):
        whole = gzip.compress(data)
        for place in range(10, len(whole), max(1, len(whole) // 80)):
            path = tmp_path / name
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
            found = [item for portion in plan([str(path)], 50) for item in items(portion)]
            assert any(item.fault is not None for item in found)


def test_inputs_are_several(tmp_path: Path) -> None:
    """A lone path is refused, not taken letter by letter; paths of any kind are taken, and options have defaults."""
    source = lines_of(tmp_path / "in.jsonl", 2)
    with pytest.raises(UsageError, match="a list of paths"):
        convert_corpus(str(source), tmp_path / "out")
    with pytest.raises(UsageError, match="a list of paths"):
        convert_corpus(source, tmp_path / "out")  # type: ignore[arg-type]  # as a caller without types may
    assert convert_corpus([source], tmp_path / "out").read == 2


def test_the_moment_is_handed_in(tmp_path: Path) -> None:
    """The library reads no clock: without a moment, the summary says which date was used."""
    source = folder_of(tmp_path / "in", 1)

    def dated(name: str, now: datetime | None) -> tuple[datetime | None, bool]:
        summary = convert_corpus([source], tmp_path / name, Settings(format="newsml-g2", now=now))
        fields = {each.path for each in summary.diagnostics if each.code == "SN501"}
        return seednews.read(tmp_path / name / "part0" / "0000.xml").meta.modified, "modified" in fields

    assert dated("given", NOW) == (NOW, False)
    assert dated("none", None) == (datetime(1970, 1, 1, tzinfo=UTC), True)


def test_the_moment_of_the_command_line_is_that_of_the_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or of SOURCE_DATE_EPOCH."""
    source = folder_of(tmp_path / "in", 1)

    def converted(name: str) -> Any:  # noqa: ANN401 - what the runner gives
        return CliRunner().invoke(command, ["convert", str(source), "--to", "newsml-g2", "-o", str(tmp_path / name)])

    def dated(name: str) -> datetime | None:
        assert converted(name).exit_code == 0
        return seednews.read(tmp_path / name / "part0" / "0000.xml").meta.modified

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = datetime.now(UTC).replace(microsecond=0)
    assert before <= (dated("clock") or before.min) <= datetime.now(UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1695291300")
    assert dated("fixed") == datetime.fromtimestamp(1695291300, UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert "SOURCE_DATE_EPOCH" in converted("wrong").output


@pytest.mark.parametrize("pack", PACKS)
def test_packed_files_go_to_standard_output(pack: Pack, tmp_path: Path) -> None:
    """Byte for byte what the file would be."""
    source = str(lines_of(tmp_path / "in.jsonl", 3))
    path = tmp_path / f"out.{pack}"
    for output in (str(path), "-"):
        ran = CliRunner().invoke(command, ["convert", source, "--to", "json", "--pack", pack, "-o", output])
        assert ran.exit_code == 0, ran.output
    assert "3 of 3 articles written to standard output\n" in ran.stderr
    assert list(documents(path)) == list(documents(_kept(tmp_path / f"again.{pack}", ran.stdout_bytes)))
    assert path.read_bytes() == ran.stdout_bytes or pack == "zip"  # a stream has no way back to tell sizes


def _kept(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_an_output_that_takes_no_more_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk failed each article by itself, and left a shard without them."""
    source = lines_of(tmp_path / "in.jsonl", 3)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("seednews.desk.corpus.sinks._Lines.add", full)
    for output in (tmp_path / "out", tmp_path / "out.jsonl"):
        with pytest.raises(FileError, match="No space left"):
            convert_corpus([source], output, Options(pack="jsonl"))
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", "made"}


def test_an_input_that_is_not_there_is_refused_first(tmp_path: Path) -> None:
    """It counted as one article that failed, and everything else was done."""
    source = lines_of(tmp_path / "in.jsonl", 2)
    for missing in ("none", "none.txt", "none.jsonl", "none.zip", "none.tar.gz"):
        with pytest.raises(FileError, match="no such file or folder"):
            convert_corpus([source, tmp_path / missing], tmp_path / "out", manifest=tmp_path / "done")
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "done").exists()


@pytest.mark.parametrize("wrong", [{"pack": "rar"}, {"layout": "rar"}, {"encoding": "rar"}])
def test_options_that_there_are_not_are_refused_first(wrong: dict[str, str], tmp_path: Path) -> None:
    """Before anything is written."""
    source = lines_of(tmp_path / "in.jsonl", 2)
    with pytest.raises(UsageError, match="rar"):
        convert_corpus([source], tmp_path / "out", Options(**wrong))  # type: ignore[arg-type]  # as above
    assert not (tmp_path / "out").exists()
    (portion,) = plan([str(source)], 10)
    with pytest.raises(UsageError, match="rar"):
        convert_shard(portion, tmp_path / "out", Options(**wrong))  # type: ignore[arg-type]  # as above
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("fault", [DependencyMissing("zstd", "zst"), KeyboardInterrupt(), OSError(28, "full")])
def test_nothing_is_left_where_a_shard_cannot_be_begun(
    fault: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A temporary file stayed where the extra was missing."""

    def refuse(*_: object) -> None:
        raise fault

    source = lines_of(tmp_path / "in.jsonl", 2)
    monkeypatch.setattr(sinks, "compressed", refuse)
    for output in (tmp_path / "out", tmp_path / "all.jsonl.zst"):
        with pytest.raises((SeedNewsError, KeyboardInterrupt)):
            convert_corpus([source], output, Options(pack="jsonl.zst"))
    assert not list(tmp_path.rglob("*.tmp"))


# -- passing faults are retried, changed outputs are repaired, added ones are reported


def test_what_failed_for_a_passing_reason_is_tried_again(tmp_path: Path) -> None:
    """An input that was away for a moment was never converted again; one that is broken stays so."""
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_text("Headline A\n\nWords.\n", "utf-8")
    (source / "bad.json").write_text("no JSON", "utf-8")
    (source / "b.txt").symlink_to(tmp_path / "away")
    (tmp_path / "away").write_text("Headline B\n\nWords.\n", "utf-8")
    names = [source / "a.txt", source / "bad.json", source / "b.txt"]

    def converted() -> tuple[int, list[str]]:
        summary = convert_corpus(names, tmp_path / "out", manifest=tmp_path / "m", resume=True)
        return summary.failed, [failure.code for failure in summary.failures]

    (tmp_path / "away").rename(tmp_path / "elsewhere")
    assert converted() == (2, ["SN400", "SN400"])
    (tmp_path / "elsewhere").rename(tmp_path / "away")
    assert converted() == (1, ["SN400"])
    assert {path.name for path in (tmp_path / "out").rglob("*.json")} == {"a.json", "b.json"}
    assert [each.severity.label for each in verify(tmp_path / "m")] == ["warning"]


def test_an_output_that_was_changed_is_made_again(tmp_path: Path) -> None:
    """One of the same size as well."""
    source = lines_of(tmp_path / "in.jsonl", 10)
    packing = Packing(pack="jsonl", size=4)
    convert_corpus([source], tmp_path / "out", Settings(), packing, manifest=tmp_path / "m")
    shard = min((tmp_path / "out").iterdir())
    data = shard.read_bytes()
    shard.write_bytes(data.replace(b"Headline", b"Headlime"))
    convert_corpus([source], tmp_path / "out", Settings(), packing, manifest=tmp_path / "m", resume=True)
    assert shard.read_bytes() == data
    assert list(verify(tmp_path / "m")) == []


@pytest.mark.parametrize("kind", ["lines", "folder"])
def test_an_input_that_has_grown_is_told_and_taken(kind: str, tmp_path: Path) -> None:
    """The manifest was wrong for ever after."""
    source = lines_of(tmp_path / "in.jsonl", 5)
    if kind == "folder":
        source = folder_of(tmp_path / "in", 5)
    packing = Packing(pack="jsonl" if kind == "lines" else None, size=3)

    def run() -> int:
        how = {"manifest": tmp_path / "m", "resume": True}
        return convert_corpus([source], tmp_path / "out", Settings(), packing, **how).read  # type: ignore[arg-type]  # as above

    assert run() == 5
    if kind == "lines":
        source.write_bytes(source.read_bytes() + b'{"text": "One more"}\n{"text": "Another"}\n')
    else:
        for name in ("0.txt", "part1/9999.txt"):
            (source / name).write_text("One more\n", "utf-8")
    assert {each.code for each in verify(tmp_path / "m")} == {"SN476"}
    assert run() == 7
    assert list(verify(tmp_path / "m")) == []


def test_outputs_that_were_added_are_told(tmp_path: Path) -> None:
    """And those of an input that is gone; the manifest, the report and hidden files are none."""
    source = folder_of(tmp_path / "in", 4)
    out = tmp_path / "out"
    out.mkdir()
    convert_corpus([source], out, manifest=out / "m", report=out / "r")
    assert list(verify(out / "m")) == []
    (out / "stranger.json").write_text("{}", "utf-8")
    (out / ".hidden").write_text("x", "utf-8")
    (told,) = verify(out / "m")
    assert (told.code, told.severity.label, "stranger.json" in told.message) == ("SN477", "warning", True)


def test_a_run_that_was_broken_off_when_it_was_resumed_is_told(tmp_path: Path) -> None:
    """The line of the earlier run that all was done counted."""
    source = lines_of(tmp_path / "in.jsonl", 5)
    packing = Packing(pack="jsonl", size=2)
    convert_corpus([source], tmp_path / "out", Settings(), packing, manifest=tmp_path / "m")
    (lines := (tmp_path / "m").read_bytes().splitlines(keepends=True)).append(lines[1])
    (tmp_path / "m").write_bytes(b"".join(lines))
    assert [each.code for each in verify(tmp_path / "m")] == ["SN472"]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    """In the manifest and in the report, which no UTF-8 could hold."""
    source = tmp_path / "in"
    source.mkdir()
    try:
        (source / os.fsdecode(b"caf\xe9.txt")).write_text("Headline\n\nWords.\n", "utf-8")
        (source / os.fsdecode(b"bad\xe9.txt")).write_bytes(b"\xff\xfe broken")
    except OSError:
        pytest.skip("this file system has no such names")
    for _ in range(2):
        summary = convert_corpus(
            [source], tmp_path / "out", manifest=tmp_path / "m", report=tmp_path / "r", resume=True
        )
        assert (summary.read, summary.failed) == (2, 1)
    assert json.loads((tmp_path / "r").read_bytes())["input"] == os.fsdecode(b"bad\xe9.txt")
    assert [each.severity.label for each in verify(tmp_path / "m")] == ["warning"]


@pytest.mark.skipif(os.name == "nt", reason="rights and paths as Unix has them")
def test_folders_that_cannot_be_read_stop_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unreadable ones, and ones so deep that no path reaches them; the manifest is not finished by that."""
    source = folder_of(tmp_path / "in", 4)
    with contextlib.chdir(source):
        for _ in range(1200):
            Path("deeper").mkdir()
            os.chdir("deeper")
        Path("x.txt").write_text("Headline\n", "utf-8")
    summary = convert_corpus([source], tmp_path / "out", manifest=tmp_path / "m")
    assert (summary.read, summary.failed, summary.outputs) == (5, 1, 4)
    assert "File name too long" in summary.failures[0].message
    scandir = os.scandir

    def refused(path: str) -> Any:  # noqa: ANN401 - what os.scandir gives
        if path.rstrip("/").endswith("part0"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    summary = convert_corpus([source], tmp_path / "other")
    assert (summary.failed, summary.outputs) == (2, 2)
    assert any("Permission denied" in failure.message for failure in summary.failures)
    subprocess.run(["rm", "-rf", source], check=True)  # pytest cannot remove folders as deep as these


def _odd_folder(tmp_path: Path) -> Path:
    """A folder with an article, a pipe, and links that lead nowhere or in a circle."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Bridge reopens\n\nIt is open.\n", "utf-8")
    os.mkfifo(folder / "pipe.txt")
    (folder / "circle.txt").symlink_to("circle.txt")
    (folder / "nowhere.txt").symlink_to("nothing")
    (folder / "up").symlink_to(".")
    return folder


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as Unix has them")
def test_odd_files_of_a_folder_are_skipped(tmp_path: Path) -> None:
    """A link in a circle ended the run; a pipe hung the making of an issue."""
    folder = _odd_folder(tmp_path)
    manifest = tmp_path / "m.jsonl"
    summary = convert_corpus([str(folder)], tmp_path / "out", Options(), manifest=manifest)
    assert (summary.read, summary.failed) == (1, 0)
    assert summary.passed_over == {"not a regular file": 3, "no suffix": 1}
    assert not [each for each in verify(manifest) if each.severity.label == "error"]
    for arguments in (["check", str(folder)], ["convert", str(folder), "--to", "json", "-o", str(tmp_path / "other")]):
        ran = CliRunner().invoke(command, arguments)
        assert ran.exit_code == 0
        assert "skipped 3 files that are pipes, sockets or broken links" in ran.stderr
    (folder / "up").unlink()
    (folder / "circle.txt").unlink()
    (folder / "nowhere.txt").unlink()
    arguments = ["issue", str(folder), "--title", "T", "--to", "json", "-o", str(tmp_path / "t.json")]
    ran = CliRunner().invoke(command, arguments)
    assert ran.exit_code == 0
    assert "pipe.txt (not a regular file)" in ran.stderr


@pytest.mark.skipif(not hasattr(os, "O_PATH"), reason="paths as Linux has them")
def test_a_check_goes_on_behind_a_folder_that_is_too_deep(tmp_path: Path) -> None:
    """It ended with a message about wrong use."""
    (tmp_path / "b.txt").write_text("Bridge reopens\n\nIt is open.\n", "utf-8")
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(20):  # longer than any path may be
        os.mkdir("a" * 250, dir_fd=here)
        below = os.open("a" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    ran = CliRunner().invoke(command, ["check", str(tmp_path), "--format", "json"])
    assert ran.exit_code == 1
    assert "SN400" in ran.output
    assert "b.txt" in ran.output
    subprocess.run(["rm", "-rf", tmp_path / ("a" * 250)], check=True)  # pytest cannot remove folders as deep as these


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as Unix has them")
@pytest.mark.parametrize("name", ["x.jsonl", "x.tar", "x.zip", "x.jsonl.gz"])
def test_a_pipe_is_refused_and_stops_no_other(name: str, tmp_path: Path) -> None:
    """Nobody writes into it: the run waited for ever."""
    os.mkfifo(tmp_path / name)
    source = lines_of(tmp_path / "in.jsonl", 2)
    summary = convert_corpus([tmp_path / name, source], tmp_path / "out", Settings(), Packing(pack="jsonl"))
    assert (summary.read, summary.failed) == (3, 1)
    assert "is a pipe" in summary.failures[0].message


def _pax(records: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, headers in (("a.txt", {}), ("b.txt", records), ("c.txt", {})):
            entry = tarfile.TarInfo(name)
            entry.pax_headers, entry.size = headers, 8
            tar.addfile(entry, io.BytesIO(b"Headline"))
    return data.getvalue()


@pytest.mark.parametrize(
    "records",
    [
        {"size": "99999999999999999999"},
        {"size": "-5"},
        {"GNU.sparse.map": "1,x"},
        {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "y"},
        {"mtime": "1e999999"},
        {"uid": "many"},
        {"GNU.sparse.size": "x", "GNU.sparse.numblocks": "2"},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["x.tar", "x.tar.gz"])
def test_headers_of_a_tar_that_say_nonsense(records: dict[str, str], name: str, tmp_path: Path) -> None:
    """A fault of the archive, by an error of ours; the next input is converted."""
    data = _pax(records)
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    source = lines_of(tmp_path / "in.jsonl", 2)
    summary = convert_corpus([tmp_path / name, source], tmp_path / "out", Settings(), Packing(pack="jsonl"))
    assert summary.read - summary.failed >= 2
    assert all(failure.code == "SN400" for failure in summary.failures)


@given(st.integers(0, 2047), st.binary(min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_header_of_a_tar_is_read_or_a_fault(
    tmp_path_factory: pytest.TempPathFactory, place: int, noise: bytes
) -> None:
    """Wherever the bytes are wrong."""
    path = tmp_path_factory.mktemp("x") / "x.tar"
    data = _pax({"comment": "x"})
    path.write_bytes(data[:place] + noise + data[place + len(noise) :])
    found = [item for portion in plan([str(path)], 2) for item in items(portion)]
    assert all(item.fault is None or str(item.fault) for item in found)


# -- two runs, full disks, clusters


def test_two_runs_into_one_folder(tmp_path: Path) -> None:
    """The second is refused while the first goes on."""
    source = lines_of(tmp_path / "in.jsonl", 4)
    refused: list[FileError] = []

    def each(_: int) -> None:
        for how in ({"overwrite": True}, {}):
            with pytest.raises(FileError, match="another run") as told:
                convert_corpus([source], tmp_path / "out", Settings(), Packing(pack="tar", **how))
            refused.append(told.value)

    convert_corpus([source], tmp_path / "out", Settings(), Packing(pack="jsonl"), each=each)
    assert len(refused) == 8
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["in-000000000.jsonl"]


def test_a_shard_that_came_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    """Another program may not lock; an output with the same bytes is ours, from a worker that died."""
    source = lines_of(tmp_path / "in.jsonl", 4)
    (portion,) = plan([str(source)], 10)
    convert_shard(portion, tmp_path / "out", Settings(), Packing(pack="jsonl"))
    convert_shard(portion, tmp_path / "out", Settings(), Packing(pack="jsonl"))
    shard = tmp_path / "out" / "in-000000000.jsonl"
    shard.write_bytes(b"another's")
    with pytest.raises(FileError, match="already exists"):
        convert_shard(portion, tmp_path / "out", Settings(), Packing(pack="jsonl"))
    assert shard.read_bytes() == b"another's"
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_under_manifest_and_report(tmp_path: Path) -> None:
    """Reported by one of our errors."""
    source = folder_of(tmp_path / "in", 1)
    (source / "bad.json").write_text("no JSON", "utf-8")
    (tmp_path / "report").symlink_to("/dev/full")
    with pytest.raises(FileError, match="No space left"):
        convert_corpus([source], tmp_path / "one", report=tmp_path / "report")
    for resume in (False, True):
        with pytest.raises(FileError, match="is not a file"):
            convert_corpus([source], tmp_path / "two", manifest="/dev/full", resume=resume)


def test_half_written_files_are_removed_in_subfolders(tmp_path: Path) -> None:
    """Of a worker that was killed."""
    source = folder_of(tmp_path / "in", 4)
    left = tmp_path / "out" / "part0" / ".seednews-0123456789abcdef.tmp"
    left.parent.mkdir(parents=True)
    left.write_text("half", "utf-8")
    convert_corpus([source], tmp_path / "out", manifest=tmp_path / "m", resume=True)
    assert not left.exists()


def _started(distributed: Any) -> Any:  # noqa: ANN401 - a package without types
    """A cluster of one worker. Dask gives its loop ten seconds to start, which are too few on a busy machine."""
    for _ in range(5):
        gc.collect()  # a client that is closed while the cluster starts would wait for it, and it for the client
        with suppress(AssertionError):
            return distributed.LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None, host="127.0.0.1")
    raise AssertionError("Dask's cluster does not start here")


@pytest.mark.xdist_group("dask")
def test_a_scheduler_that_is_gone(tmp_path: Path) -> None:
    """At the start and on the way, by an error of ours."""
    distributed = pytest.importorskip("distributed", reason="needs the extra dask")
    source = str(lines_of(tmp_path / "in.jsonl", 100))
    packing = Packing(pack="jsonl", size=5)
    for address in ("tcp://127.0.0.1:1", "no address"):
        with pytest.raises(FileError, match="cannot connect"):
            convert_corpus([source], tmp_path / "out", Settings(), packing, scheduler=address)
    cluster = _started(distributed)

    def each(_: int) -> None:
        cluster.close()

    with pytest.raises(FileError, match="cluster"):
        convert_corpus([source], tmp_path / "out", Settings(), packing, scheduler=cluster.scheduler_address, each=each)


def test_a_cluster_of_another_version(tmp_path: Path) -> None:
    """What its workers raise is a failure of the portion, and the others are done."""
    source = str(lines_of(tmp_path / "in.jsonl", 20))

    class Future:
        def __init__(self, key: str, act: Any) -> None:  # noqa: ANN401 - stands for Dask's
            self.key, self.result = key, act

    class Client:
        status = "running"

        def submit(self, act: Any, portion: Any, *how: Any, **_: object) -> Future:  # noqa: ANN401 - as above
            def result() -> object:
                if portion.number == 1:
                    raise AttributeError("module has no attribute 'Settings'")
                return act(portion, *how)

            return Future(str(portion.number), result)

    class Pending:
        def __init__(self) -> None:
            self.futures: list[Future] = []
            self.add = self.futures.append
            self.count = self.futures.__len__

        def __next__(self) -> Future:
            return self.futures.pop(0)

    library = type("Library", (), {"as_completed": Pending})
    portions = plan([source], 5)
    how = (tmp_path / "out", Settings(), Packing(pack="jsonl"))
    reports = list(engines._on_cluster(portions, Client(), library, how))  # noqa: SLF001 - what no cluster here does
    assert [report.read for report in reports] == [5, 5, 5, 5]
    assert [[each.code for each in report.failures] for report in reports] == [[], ["SN474"], [], []]
    assert reports[1].failures[0].articles == 5


# -- one form of settings


def test_settings_are_picklable_values() -> None:
    """They go to other processes and machines as they are, and so do formats."""
    house = seednews.House(provider="P")
    published = Article("Old", meta=seednews.Metadata(id="a", version=2))
    settings = Settings(
        format="epub", house=house, now=NOW, correct="Wrong", previous=published, options={"cover": b"x"}
    )
    assert pickle.loads(pickle.dumps(settings)) == settings  # noqa: S301 - our own
    for name in seednews.formats.names():
        assert pickle.loads(pickle.dumps(seednews.formats.get(name))).name == name  # noqa: S301 - our own
    own = seednews.Format(name="own", title="My own", suffixes=(".own",), media_type="text/x-own")
    assert pickle.loads(pickle.dumps(own)) == own  # noqa: S301 - our own


def test_the_older_spelling_of_settings_works(tmp_path: Path) -> None:
    """By its place and by its name."""
    source = folder_of(tmp_path / "in", 2)
    options = Options(format="newsml-g2", now=NOW, settings={"receiver": "superdesk"}, pack="tar")
    convert_corpus([source], tmp_path / "one.tar", options)
    convert_corpus([source], tmp_path / "two.tar", options=options)
    new = Settings(format="newsml-g2", now=NOW, options={"receiver": "superdesk"})
    convert_corpus([source], tmp_path / "three.tar", new, Packing(pack="tar"))
    assert len({(tmp_path / f"{name}.tar").read_bytes() for name in ("one", "two", "three")}) == 1


def test_parsed_texts_compare_by_what_they_say() -> None:
    """Two readings of one text were unequal."""
    one, two = (seednews.parse("Headline\n\nWords.\n", name="a.txt") for _ in range(2))
    assert one == two
    assert one != seednews.parse("Headline\n\nWords!\n", name="a.txt")


def test_a_document_with_its_diagnostics(tmp_path: Path) -> None:
    """Whether it is an article, an issue or a folder."""
    path = tmp_path / "a.json"
    path.write_text('{"headline": "News", "mood": "glad"}', "utf-8")
    reading = seednews.read_document(path)
    assert (reading.document, [each.code for each in reading.diagnostics]) == (Article("News"), ["SN401"])
    assert seednews.loads_document(path.read_bytes(), "json") == attrs.evolve(reading)
    issue = seednews.read_document(tmp_path)
    assert isinstance(issue, seednews.IssueReading)
    assert [each.headline for each in issue.document.articles] == ["News"]
    assert [each.code for each in issue.diagnostics] == ["SN401"]


@given(
    st.text(min_size=1), st.none() | st.integers(1, 9), st.none() | st.text("abc$."), st.none() | st.text(min_size=1)
)
def test_errors_and_diagnostics_are_each_other(
    message: str, line: int | None, path: str | None, advice: str | None
) -> None:
    """The way there and back loses nothing that both have."""
    place = None if line is None else (line, 3)
    found = Diagnostic("SN401", Severity.ERROR, message, advice=advice, path=path, place=place)
    assert seednews.DocumentError.of(found, "json").diagnostic() == found
