"""A given headline or standfirst is found among the first blocks, and never occurs twice."""

from __future__ import annotations

import pytest

from seednews import UsageError
from seednews.model import Article, Crosshead, Paragraph, Separator
from seednews.seed import parse
from seednews.seed.known import Known
from tests.test_laws import conserved

HEAD = "Bridge over the Aller reopens after two years"
LEAD = "Cars and bicycles cross the river again, at last."
BODY = (
    "The bridge over the Aller is open again. The mayor cut a ribbon on Monday morning, and the first cars came.",
    "The second lane follows in spring. After that the town wants to build a cycle path on the northern side.",
)
PARAGRAPHS = tuple(map(Paragraph, BODY))


def read(*above: str, headline: Known = ..., standfirst: Known = ..., infer: bool = True) -> Article:
    """These blocks above the body, read by somebody who knows one or the other."""
    parsed = parse("\n\n".join([*above, *BODY]), infer=infer, headline=headline, standfirst=standfirst)
    conserved(parsed)
    return parsed.unwrap()


@pytest.mark.parametrize("infer", [True, False])
@pytest.mark.parametrize("between", ["By Jane Doe", "21 September 2023", "VERDEN"])
def test_a_standfirst_below_something_else(between: str, infer: bool) -> None:  # noqa: FBT001 - drawn
    """A byline, a date or a place is above it: it is found anyway."""
    found = read(HEAD, between, LEAD, standfirst=LEAD, infer=infer)
    assert (found.headline, found.standfirst) == (HEAD, LEAD)
    assert found.body[-2:] == PARAGRAPHS
    assert list(found.texts()).count(LEAD) == 1


@pytest.mark.parametrize("infer", [True, False])
def test_a_headline_below_something_else(infer: bool) -> None:  # noqa: FBT001 - drawn
    """A block above it is a kicker, a byline or a paragraph, not a headline."""
    found = read("21 September 2023", "By Jane Doe", "Verkehr", HEAD, LEAD, headline=HEAD, standfirst=LEAD, infer=infer)
    assert (found.headline, found.standfirst) == (HEAD, LEAD)
    assert (found.kicker, found.byline) == (("Verkehr", "By Jane Doe") if infer else (None, None))
    assert found.body[0] == Paragraph("21 September 2023")


def test_a_headline_below_a_separator() -> None:
    """A mark above it is kept."""
    found = read("***", HEAD, headline=HEAD)
    assert found.headline == HEAD
    assert found.body == (Separator(), *PARAGRAPHS)


def test_letters_of_another_case() -> None:
    """White space and case aside; the letters of the text are kept."""
    assert read(HEAD.upper(), LEAD, headline=f" {HEAD} ").headline == HEAD.upper()
    assert read(f"# {HEAD}", LEAD, headline=HEAD).headline == HEAD
    assert read(f"## {HEAD}", LEAD, headline=HEAD).headline == HEAD


def test_a_headline_that_is_marked_and_another_that_is_known() -> None:
    """The argument takes precedence, and the mark then marks a crosshead; this is reported."""
    parsed = parse(f"# {HEAD}\n\n{BODY[0]}", headline="Ferry sinks")
    assert parsed.unwrap() == Article("Ferry sinks", body=(Crosshead(HEAD), PARAGRAPHS[0]))
    assert [each.code for each in parsed.diagnostics] == ["SN205"]
    assert parse(f"# {HEAD}\n\n{BODY[0]}", headline=None).unwrap().headline is None


def test_no_headline_that_is_known() -> None:
    """What the caller states is not reported."""
    assert not parse("\n\n".join(BODY), headline=None).diagnostics
    assert [each.code for each in parse("\n\n".join(BODY)).diagnostics] == ["SN301"]


@pytest.mark.parametrize("name", ["headline", "standfirst"])
def test_what_is_no_text(name: str) -> None:
    """It is an error, not an article without it."""
    with pytest.raises(UsageError, match=name):
        parse(BODY[0], **{name: 5})  # type: ignore[arg-type]


def test_the_habit_of_a_house() -> None:
    """Where a publisher always or never has a standfirst, the first block below the headline is one, or is none."""
    text = "\n\n".join([HEAD, "By Jane Doe", LEAD, *BODY])
    assert parse(text, standfirst_habit="always").unwrap().standfirst == LEAD
    assert parse(text, standfirst_habit="never").unwrap().standfirst is None
    assert parse(text, standfirst_habit="never", standfirst=LEAD).unwrap().standfirst == LEAD
    with pytest.raises(UsageError):
        parse(text, standfirst_habit="often")  # type: ignore[arg-type]
