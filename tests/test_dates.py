"""Days as languages write them, by a table made of CLDR."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seednews.prose import dates
from seednews.prose.dates import is_written, written

DAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "12 May 2026"),
        ("en-GB", "12 May 2026"),
        ("en-US", "May 12, 2026"),
        ("de-AT", "12. Mai 2026"),
        ("ar", "12 مايو 2026"),
        ("fa", "۱۲ مه ۲۰۲۶"),
        ("zh-Hant-TW", "2026年5月12日"),
        ("ja", "2026年5月12日"),
        ("th", "12 พฤษภาคม ค.ศ. 2026"),
        ("hi", "12 मई 2026"),
        ("lt", "2026 m. gegužės 12 d."),
        ("und", "2026-05-12"),
        (None, "2026-05-12"),
        ("x-klingon", "2026-05-12"),
    ],
)
def test_days_in_words(language: str | None, words: str) -> None:
    """In the long form of the language, or in ISO 8601."""
    assert written(DAY, language) == words


@given(st.dates(), st.sampled_from([None, "und", *sorted(dates._forms())]))  # noqa: SLF001 - all languages of the table
def test_what_is_written_is_known_again(day: date, language: str | None) -> None:
    """In any language: anyone may read the page."""
    assert is_written(written(day, language))


@pytest.mark.parametrize("words", ["", "12", "May", "12 May", "12 Mayor 2026", "on 12 May 2026", "5 min", "12-05-2026"])
def test_other_words_are_no_day(words: str) -> None:
    """They are words of an article."""
    assert not is_written(words)


def test_the_table_is_that_of_cldr() -> None:
    """The same as in Babel: every language, every month."""
    babel = pytest.importorskip("babel.dates", reason="Babel is not installed; it only checks the table")
    for language in dates._forms():  # noqa: SLF001 - as above
        locale = {"en": "en_001", "en-us": "en_US", "zh-hant": "zh_Hant"}.get(language, language)
        for month in range(1, 13):
            day = date(2026, month, 3)
            ours = written(day, language).translate({ord(zero) + n: str(n) for zero in "٠۰০०၀" for n in range(10)})
            theirs = babel.format_date(day, "long", locale=locale)
            assert ours.replace("03", "3") == theirs.replace("03", "3"), language
