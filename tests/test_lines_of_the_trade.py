"""Lines that look like something else, in plain texts. All texts are of our own writing."""

from __future__ import annotations

import pytest

from seednews.seed import parse
from tests.test_wrapping import ENGLISH, GERMAN, RUSSIAN

STORIES = pytest.mark.parametrize("story", [ENGLISH, GERMAN, RUSSIAN], ids=["English", "German", "Russian"])
UNLEARNED = "the weights do not know this yet"


def kind_of(line: str, *blocks: str) -> str:
    """What a line is taken for among blocks."""
    return next(block.kind for block in parse("\n\n".join(blocks)).blocks if block.text == line)


@pytest.mark.parametrize("line", ["Wahl 2025: 13 Parteien", "Unbewiesene Heilmethoden", "Euro 2024: 24 Mannschaften"])
def test_crossheads_with_years_and_of_two_words(line: str) -> None:
    """A year makes no date of them, and two capitals no name."""
    assert kind_of(line, *GERMAN[:3], line, *GERMAN[4:]) == "crosshead"


@pytest.mark.parametrize("mark", ["!", "…", "?"])
def test_headlines_with_marks_at_their_ends(mark: str) -> None:
    """They are headlines."""
    line = f"The bridge is back{mark}"
    assert kind_of(line, line, *ENGLISH[1:]) == "headline"


@STORIES
def test_years_of_a_life_are_no_date(story: tuple[str, ...]) -> None:
    """A line of a column of obituaries is text or a title, but not a date or a byline."""
    line = "Ludmila Haas, 1931-2025"
    assert kind_of(line, *story[:3], line, *story[4:]) in {"paragraph", "crosshead"}


@pytest.mark.parametrize("line", ["Quelle: dpa", "jk/rb (dpa, afp)"])
def test_signs_at_the_end(line: str) -> None:
    """Initials and agencies close a report."""
    assert kind_of(line, *GERMAN, line) == "note"


@pytest.mark.parametrize(
    "line", ["File photo, 2019", "The old bridge in 2019. File photo", "Archivfoto 2019", "Symbolbild"]
)
def test_file_photo(line: str) -> None:
    """A line that says that a picture is old."""
    assert kind_of(line, *ENGLISH[:3], line, *ENGLISH[4:]) == "note"


@pytest.mark.xfail(strict=True, reason=UNLEARNED)
def test_recipes() -> None:
    """The dish is the headline."""
    lines = ["Apple cake", "Ingredients", "200 g flour", "2 eggs", "Method", "Mix the flour with the eggs and bake it."]
    assert kind_of(lines[0], *lines, "Serves 4") == "headline"


def test_buttons_between_the_headline_and_the_byline() -> None:
    """They hide neither of the two."""
    article = parse("\n\n".join([ENGLISH[0], "Share", "Tweet", "Email", "By Jane Doe", *ENGLISH[1:]])).unwrap()
    assert (article.headline, article.byline) == (ENGLISH[0], "By Jane Doe")


def test_buttons_adverts_and_banners() -> None:
    """Nor do those further below."""
    lines = [ENGLISH[0], "Share", "Tweet", "Email", "By Jane Doe", "21 September 2023", ENGLISH[1], "Advertisement"]
    lines += [ENGLISH[2], "ADVERTISEMENT - CONTINUE READING BELOW", ENGLISH[4], "Share this article"]
    lines += ["Sign up for our newsletter", "We use cookies to improve your experience. Accept all"]
    article = parse("\n\n".join(lines)).unwrap()
    assert (article.headline, article.byline) == (ENGLISH[0], "By Jane Doe")
