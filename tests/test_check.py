"""What `seednews check` finds in a text beyond reading it, and what it puts right."""

from __future__ import annotations

import json
import re
import tarfile
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given
from hypothesis import strategies as st

import seednews
from seednews.cli.commands import seednews as command
from seednews.diagnostics import CODES
from seednews.seed import parse
from seednews.seed.examine import examine
from seednews.seed.fix import FIXABLE, UNSAFE, fix
from seednews.testing import articles, seed_texts
from tests.test_laws import bare

PAGE = Path(__file__).parents[1] / "docs" / "diagnostics.md"
SAFE = FIXABLE - UNSAFE
DEBRIS = "\x00\x08\x0b\x0c\x1f\ufffe\u200b\ufeff\x92\x97\x81\ufffd\x85\u2028"
PROSE = "The bridge is open again. The mayor cut a ribbon on Monday morning, and the first cars rolled over it."


def check(*arguments: str, stdin: bytes | None = None) -> Result:
    """Run `seednews check`."""
    from seednews.cli import terminal

    terminal.console.cache_clear()  # the runner has a standard error of its own each time
    return CliRunner().invoke(command, ["check", *arguments], input=stdin)


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with debris of every kind in it."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "bridge.txt"
    path.write_bytes("\ufeffBridge\x00 re\u200bopens\r\n\r\nThe mayor\x92s\x0cbridge\u2028is open.\r\n".encode())
    return path


def test_every_code_has_its_section() -> None:
    """Each section has the meaning, the reason and what to do; sections are in the order of the codes."""
    assert re.findall(r"^## (SN\d+): (.+)$", PAGE.read_text("utf-8"), re.MULTILINE) == list(CODES.items())


# -- what a fix does


def with_debris() -> st.SearchStrategy[str]:
    """Texts of both forms with debris anywhere."""
    whole = st.one_of(seed_texts(), articles().map(lambda article: seednews.dumps(article).decode()))
    places = st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(DEBRIS)), max_size=6)
    return st.builds(_sprinkled, whole, places)


def _sprinkled(text: str, places: list[tuple[int, str]]) -> str:
    for place, each in places:
        at = place % (len(text) + 1)
        text = text[:at] + each + text[at:]
    return text


@given(with_debris())
@example("\u200b# no headline\n\nx")
@example("---\nseed: 1\n---\n\u200b# no headline")
@example("---\nseed: 1\nid: a\u200bb\n---\n\n\u200b\n\n| verse\x0b")
def test_a_fix_changes_no_word(text: str) -> None:
    """The words are the same, reading reports none of the fixed problems, and a second run changes nothing."""
    fixed = fix(text, SAFE)
    if fixed is None:
        return
    gone = re.compile("[\ufeff\u200b\x00-\x08\x0e-\x1b\ufffe\uffff]")
    assert [gone.sub("", each) for each in text.split() if gone.sub("", each)] == [
        gone.sub("", each) for each in fixed.text.split() if gone.sub("", each)
    ]
    found = {each.code for each in parse(fixed.text).diagnostics}
    assert not found & SAFE
    assert fix(fixed.text, SAFE) == type(fixed)(fixed.text, {})
    assert bool(fixed.counts) == (fixed.text != text)


@given(with_debris())
def test_a_fix_that_takes_a_guess_keeps_the_rest(text: str) -> None:
    """Nothing but C1 controls changes, each into one character."""
    fixed = fix(text, UNSAFE)
    if fixed is not None:
        assert len(fixed.text) == len(text)
        assert all("\x80" <= one <= "\x9f" for one, other in zip(text, fixed.text, strict=True) if one != other)


def test_what_a_fix_leaves_alone() -> None:
    """A text that would come to say something else, and one that has no article."""
    assert fix("---\nseed: 1\n---\n\u200b# no headline", SAFE) is None
    assert fix("- one\n\u200b- two", SAFE) is None
    assert fix(" \n\u200b", SAFE) is None or parse(" \n\u200b").article is not None
    assert fix("ស្ពាន\u200bបើក", SAFE) == fix("ស្ពាន\u200bបើក", ())


def test_a_fix_in_a_file(text: Path) -> None:
    """It tells what it did, keeps the rights of the file and its mark at the head, and leaves nothing beside it."""
    text.chmod(0o640)
    result = check("--fix", "bridge.txt")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        0,
        "bridge.txt: fixed characters: 2 of SN111, 1 of SN112",
    )
    assert text.read_bytes() == "\ufeffBridge reopens\r\n\r\nThe mayor\x92s bridge\u2028is open.\r\n".encode()
    assert text.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in text.parent.iterdir()] == ["bridge.txt"]
    assert set(re.findall(r"\[(SN11\d)\]", result.stdout)) == {"SN114", "SN115"}
    assert "put right" not in check("--fix", "bridge.txt").stderr


def test_unsafe_fixes(text: Path) -> None:
    """They have to be asked for, beside --fix."""
    assert check("--unsafe-fixes", "bridge.txt").exit_code == 2
    assert "1 of SN114" in check("--fix", "--unsafe-fixes", "bridge.txt").stderr
    assert "The mayor’s bridge" in text.read_text("utf-8")


def test_only_what_is_selected_is_fixed(text: Path) -> None:
    """And the rest stays as it is."""
    before = text.read_bytes()
    assert check("--fix", "--ignore", "SN11", "bridge.txt").stderr == "no errors\n"
    assert text.read_bytes() == before
    check("--fix", "--select", "SN112", "bridge.txt")
    assert text.read_bytes() == before.replace("\u200b".encode(), b"")


def test_a_fix_in_another_encoding(text: Path) -> None:
    """The file stays in the encoding that it is in."""
    text.write_bytes("Caf\u00e9\x00 reopens \u2013 at last".encode("windows-1252"))
    assert check("--fix", "--encoding", "windows-1252", "bridge.txt").exit_code == 0
    assert text.read_bytes() == "Caf\u00e9 reopens \u2013 at last".encode("windows-1252")


def test_what_is_not_fixed(text: Path) -> None:
    """Files in other formats, missing files, and files whose meaning would change; standard input is not a file."""
    (text.parent / "bridge.json").write_bytes('{"headline": "a\u200bb"}'.encode())
    (text.parent / "latin.txt").write_bytes(b"caf\xe9\x00")
    (text.parent / "mark.txt").write_bytes("---\nseed: 1\n---\n\u200b# no headline\n".encode())
    result = check("--fix", "bridge.json", "latin.txt", "mark.txt", "none.txt")
    assert result.exit_code == 1
    assert "\u200b" in (text.parent / "bridge.json").read_text("utf-8")
    assert (text.parent / "latin.txt").read_bytes() == b"caf\xe9\x00"
    assert "mark.txt: not changed" in result.stderr
    assert "SN112" in result.stdout
    assert check("--fix", "-", stdin=b"x").exit_code == 2


# -- messages


def codes(*arguments: str) -> list[str]:
    """The codes that a check tells."""
    return re.findall(r"\[(SN\d+)\]", check(*arguments).stdout)


def test_select_and_ignore(text: Path) -> None:
    """Codes or their beginnings; the longer one decides."""
    text.write_bytes("---\nseed: 1\nurgency: 12\n---\n# Bri\u200bdge\x00 reopens today for all\n".encode())
    assert codes("bridge.txt") == ["SN204", "SN112", "SN111"]
    assert codes("--select", "sn11", "bridge.txt") == ["SN112", "SN111"]
    assert codes("--select", "SN11", "--ignore", "SN112", "bridge.txt") == ["SN111"]
    assert codes("--ignore", "SN1", "--select", "SN,SN112", "bridge.txt") == ["SN204", "SN112"]
    assert codes("--ignore", "SN2, SN11", "bridge.txt") == []
    assert check("--ignore", "SN204", "bridge.txt").exit_code == 0
    assert check("bridge.txt").exit_code == 1
    assert check("--select", "SN9", "bridge.txt").exit_code == 2


def test_list_codes() -> None:
    """Every one, without an input."""
    result = check("--list-codes")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [f"{code}  {what}" for code, what in CODES.items()]


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("a \u2067b\u2069 c \u202ad\u202c", []),
        ("a \u2067b\nc\u2069", [3, 2]),
        ("a \u2067b \u202ac\u2069 d", [3, 6, 8]),
        ("a \u2068b \u202ac\u202c d\u2069", []),
    ],
)
def test_bidirectional_marks(text: str, columns: list[int]) -> None:
    """Each is paired on its line, with one of its own sort."""
    assert [each.column for each in parse(text).diagnostics if each.code == "SN116"] == columns


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Mayor: “We are glad”, said „Erika“", []),
        ("Mayor: “We are glad", [(1, 8)]),
        (f"# Bridge reopens\n\n“{PROSE}\n\n“{PROSE}”\n\n{PROSE}", []),
        (f"# Bridge reopens\n\n“{PROSE}\n\n{PROSE}", [(3, 1)]),
        ("---\nseed: 1\n---\n\n> \\- so\n> it “was\n", [(6, 6)]),
    ],
)
def test_unpaired_quotation_marks(text: str, places: list[tuple[int, int]]) -> None:
    """Unpaired ones are reported at their position in the source; paired ones are not reported."""
    found = [(each.line, each.column) for each in examine(parse(text)) if each.code == "SN305"]
    assert found == places


@given(seed_texts() | articles().map(lambda article: seednews.dumps(article).decode()))
@example("\x1f\x1b0\n")
def test_places_of_characters(text: str) -> None:
    """Each character of a block, except white space, is at the reported position."""
    parsed = parse(text)
    for block in parsed.blocks:
        for index, each in enumerate(block.text[:60]):
            if bare(each):
                assert parsed.source.text[parsed.place_of(block, index)] == each


def test_an_undeclared_alias_is_told_once(tmp_path: Path) -> None:
    """Reading and checking both see it; one line is enough."""
    article = seednews.Article("Ferry is back", body=[seednews.Paragraph("It runs again.")])
    with pytest.warns(seednews.SeedNewsWarning):
        article = seednews.publishable(article)
    article = article.with_meta(subjects=[seednews.Subject("medtop", "04000000")])
    path = tmp_path / "x.xml"
    path.write_bytes(seednews.dumps(article, "newsml-g2").replace(b'qcode="medtop:', b'qcode="nowhere:'))
    result = check(str(path))
    assert result.output.count("nowhere") == 1
    assert "SN421" in result.output
    assert result.exit_code == 1


# -- many files at once


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a valid text, a broken one and a file that is not an article; and the same, packed in every way."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(f"Bridge reopens\n\n{PROSE}\n", "utf-8")
    (folder / "b.json").write_text('{"body": 3}', "utf-8")
    (folder / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with zipfile.ZipFile("in.zip", "w") as packed, tarfile.open("in.tar.gz", "w:gz") as tar:
        for path in sorted(folder.iterdir()):
            packed.write(path, path.name)
            tar.add(path, path.name)
    lines = [{"body": [3]}, {"title": "Bridge", "text": "The café\u200b is open."}, {"words": "The bridge is open."}]
    (tmp_path / "in.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    return tmp_path


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("packed", ["in", "in.zip", "in.tar.gz"])
def test_folders_and_packed_files_are_checked(packed: str) -> None:
    """`convert` took them, `check` once did not."""
    ran = check(packed)
    assert ran.exit_code == 1, ran.output
    (told,) = (line for line in ran.stdout.splitlines() if "SN400" in line)
    name = "in/deep/b.json" if packed == "in" else f"{packed}: b.json"
    assert told == f"{name}: error[SN400] $.body: expected an array, got the number 3"
    assert ran.stderr.endswith("1 error\n")
    assert ("skipped 1 file with the unknown suffix .png" in ran.stderr) == (packed == "in")
    assert check(packed, "--ignore", "SN400").exit_code == 0


def test_json_lines_are_checked(corpus: Path) -> None:
    """Articles and records with a text; `encoding` applies to files, not to JSON."""
    ran = check("in.jsonl", "--encoding", "latin-1", "--format", "json")
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [(each["file"], each["code"]) for each in found if each["code"] != "SN304"] == [
        ("in.jsonl: in-000000000.json", "SN400"),
        ("in.jsonl: in-000000001.txt", "SN112"),
        ("in.jsonl: in-000000002", "SN400"),
    ]
    assert "SN301" not in ran.stdout  # its title is the headline
    assert "in-000000002" not in check("in.jsonl", "--field", "words", "--select", "SN4").stdout
    converted = CliRunner().invoke(command, ["convert", "in.jsonl", "--encoding", "latin-1", "-o", "out.jsonl"])
    assert converted.exit_code == 1
    assert "café" in (corpus / "out.jsonl").read_text("utf-8")


def test_a_manifest_is_proved_whatever_its_name(corpus: Path) -> None:
    """It is JSON Lines, and may be called so."""
    ran = CliRunner().invoke(command, ["convert", "in", "--to", "json", "-o", "out", "--manifest", "done.jsonl"])
    assert ran.exit_code == 1
    (corpus / "out" / "deep" / "a.json").unlink()
    assert "SN470" in check("done.jsonl").stdout


def test_a_fix_goes_through_folders_and_into_no_packed_file(corpus: Path) -> None:
    """Packed files are rejected, not skipped."""
    path = corpus / "in" / "deep" / "a.txt"
    path.write_text("Bridge re\u200bopens\n", "utf-8")
    assert "fixed characters" in check("in", "--fix").stderr
    assert path.read_text("utf-8") == "Bridge reopens\n"
    refused = check("in.zip", "--fix")
    assert (refused.exit_code, "not on in.zip" in refused.stderr) == (2, True)


def test_what_a_schema_was_not_asked_about_is_told(corpus: Path) -> None:
    """The option was silently unused for what is not XML."""
    (corpus / "any.xsd").write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>', "utf-8")
    ran = check("in/deep/a.txt", "--schema", "any.xsd")
    assert "--schema applies only to XML; skipped 1 other input" in ran.stderr
    assert "--schema" not in check("in/deep/a.txt").stderr


@pytest.mark.usefixtures("corpus")
def test_inputs_that_are_not_there() -> None:
    """One error each, whatever they would be."""
    for name in ("none.txt", "none.jsonl", "none.zip", "none.tar.gz"):
        ran = check(name)
        assert (ran.exit_code, ran.stderr) == (1, "1 error\n"), ran.output
        assert ran.stdout.startswith(f"{name}: error[SN400] ")
