"""The life of an item: same guid, higher version, the right status, signal and note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import seednews
from seednews import Article, Metadata, Paragraph
from seednews.model.rules import MAX_VERSION
from seednews.testing import articles, moments, texts

NOW = datetime(2026, 5, 12, 17, 30, tzinfo=UTC)
PUBLISHED = Article(
    "Ferry is back",
    body=[Paragraph("A bed costs 38 euros.")],
    meta=Metadata(
        id="ferry",
        guid="tag:example.com,2026:ferry",
        version=3,
        modified=NOW - timedelta(hours=1),
        created=NOW - timedelta(hours=3),
        published=NOW - timedelta(hours=2),
        status="usable",
        signals=["update", "house"],
        edition_note="Second lead",
    ),
)
Step = Callable[..., Article]


def _correct(article: Article, **options: Any) -> Article:  # noqa: ANN401 - what the functions take
    return seednews.correct(article, "note", **options)


def _kill(article: Article, **options: Any) -> Article:  # noqa: ANN401 - as above
    return seednews.kill(article, "note", **options)


def _embargo(article: Article, **options: Any) -> Article:  # noqa: ANN401 - as above
    return seednews.embargo(article, NOW, **options)


STEPS: list[Step] = [_correct, _kill, seednews.withhold, _embargo]


def published() -> st.SearchStrategy[Article]:
    """Articles that were published: they have a guid or an id, and there is a version after theirs."""
    known = articles().filter(lambda each: each.meta.guid is not None or each.meta.id is not None)
    return known.filter(lambda each: (each.meta.version or 1) < MAX_VERSION - 4)


@given(published(), st.lists(st.sampled_from(STEPS), min_size=1, max_size=4), st.none() | moments())
def test_versions_only_rise(article: Article, steps: list[Step], now: datetime | None) -> None:
    """Whatever happens to an item, in any order: one guid, rising versions and dates, the words of the article."""
    for step in steps:
        if article.meta.status == "canceled" and step is not _kill:
            with pytest.raises(seednews.UsageError, match="was killed"):
                step(article, now=now)
            continue
        after = step(article, now=now)
        assert (after.meta.guid, after.meta.id) == (article.meta.guid, article.meta.id)
        assert after.meta.version == (article.meta.version or 1) + 1
        assert list(after.texts()) == list(article.texts())
        assert after.body == article.body
        for moment in (article.meta.modified, now):
            assert moment is None or (after.meta.modified is not None and after.meta.modified >= moment)
        article = after


@given(published(), published(), st.sampled_from(STEPS))
def test_the_previous_version_counts(article: Article, previous: Article, step: Step) -> None:
    """The version is above both; who the item is comes from where it is known."""
    assume("canceled" not in {article.meta.status, previous.meta.status})
    pairs = [(getattr(article.meta, name), getattr(previous.meta, name)) for name in ("guid", "id")]
    known = [pair for pair in pairs if None not in pair]
    if not known or any(ours != theirs for ours, theirs in known):
        with pytest.raises(seednews.UsageError, match="another item"):
            step(article, previous=previous)
        return
    after = step(article, previous=previous)
    assert after.meta.version is not None
    assert after.meta.version > max(article.meta.version or 1, previous.meta.version or 1)
    assert after.meta.guid == (article.meta.guid or previous.meta.guid)
    assert after.body == article.body


@given(texts())
def test_every_note_arrives(note: str) -> None:
    """The note is the edition note, in NewsML-G2 ``edNote``."""
    for change in (seednews.correct, seednews.kill):
        ready = seednews.publishable(change(PUBLISHED, note), seednews.House(provider="P", language="en"))
        assert seednews.loads(seednews.dumps(ready, "newsml-g2"), "newsml-g2").meta.edition_note == note


def test_a_correction() -> None:
    """Signal and note say that it is one; what was said of the last version alone is gone."""
    meta = seednews.correct(PUBLISHED, "Corrects the price.", now=NOW).meta
    assert meta == attrs.evolve(
        PUBLISHED.meta,
        version=4,
        modified=NOW,
        signals=("house", "correction"),
        edition_note="Corrects the price.",
    )


def test_a_kill() -> None:
    """Status canceled; again with another note, but never back to life."""
    once = seednews.kill(PUBLISHED, "Wrong ferry.", now=NOW)
    assert once.meta.status == "canceled"
    assert once.meta.signals == ("house",)
    twice = seednews.kill(once, "Wrong ferry, wrong island.")
    assert twice.meta.version == 5
    assert twice.meta.edition_note == "Wrong ferry, wrong island."
    with pytest.raises(seednews.UsageError, match="was killed"):
        seednews.correct(once, "It was right.")
    with pytest.raises(seednews.UsageError, match="was killed"):
        seednews.correct(attrs.evolve(PUBLISHED), "It was right.", previous=once)


def test_a_hold_and_an_embargo() -> None:
    """A hold changes the status, an embargo does not; the note of the last version does not stay."""
    held = seednews.withhold(PUBLISHED).meta
    assert (held.status, held.edition_note, held.version) == ("withheld", None, 4)
    until = NOW + timedelta(days=1)
    waiting = seednews.embargo(PUBLISHED, until, "For Wednesday's papers").meta
    assert (waiting.status, waiting.embargoed, waiting.edition_note) == ("usable", until, "For Wednesday's papers")
    free = Article("Ferry", meta=Metadata(status="usable"))
    released = seednews.correct(free, "Free", previous=seednews.withhold(PUBLISHED))
    assert released.meta.status == "usable"


def test_new_words_of_a_published_item() -> None:
    """What the new text does not say of itself is as it was, but for the note of one version."""
    new = Article("Ferry is back", body=[Paragraph("A bed costs 48 euros.")], meta=Metadata(keywords=["ferry"]))
    meta = seednews.correct(new, "Price", previous=PUBLISHED, now=NOW).meta
    assert meta == Metadata(
        id="ferry",
        guid="tag:example.com,2026:ferry",
        version=4,
        modified=NOW,
        created=PUBLISHED.meta.created,
        published=PUBLISHED.meta.published,
        status="usable",
        signals=["house", "correction"],
        edition_note="Price",
        keywords=["ferry"],
    )


def test_an_embargo_holds_where_only_words_are_sent() -> None:
    """A corrected text without front matter once came without embargo, slugline and subjects of the item."""
    subjects = [seednews.Subject("medtop", "20000210")]
    before = PUBLISHED.with_meta(
        embargoed=NOW, slugline="ferry", urgency=2, language="en-GB", subjects=subjects, creators=["Jane Doe"]
    )
    new = Article("Ferry is back", body=[Paragraph("A bed costs 48 euros.")])
    after = seednews.correct(new, "Price", previous=before).meta
    of_one_version = ("version", "modified", "edition_note", "signals")
    names = [field.name for field in attrs.fields(Metadata) if field.name not in of_one_version]
    assert {name: getattr(after, name) for name in names} == {name: getattr(before.meta, name) for name in names}


def test_an_update_does_not_repeat_the_note_of_a_correction() -> None:
    """The note said what was wrong with the version before last."""
    corrected = seednews.correct(PUBLISHED, "Corrects the price.")
    assert seednews.update(corrected).meta.edition_note is None
    assert seednews.update(PUBLISHED).meta.edition_note == "Second lead"


def test_what_names_no_item_is_no_previous_one() -> None:
    """Any text file was once taken for what was published."""
    with pytest.raises(seednews.UsageError, match="neither guid nor id"):
        seednews.correct(PUBLISHED, "Price", previous=Article("provider"))


def test_nobody_corrects_what_is_not_known() -> None:
    """Without guid and id the changed words would make another item."""
    with pytest.raises(seednews.UsageError, match="neither guid nor id"):
        seednews.correct(Article("Ferry is back"), "Price")


def test_the_last_version_has_no_next() -> None:
    """At the end of the numbers the model refuses."""
    last = attrs.evolve(PUBLISHED, meta=attrs.evolve(PUBLISHED.meta, version=MAX_VERSION))
    with pytest.raises(seednews.ModelError, match="version"):
        seednews.correct(last, "Price")


def test_the_previous_version_is_of_the_same_item() -> None:
    """One wrong file name does not replace another story."""
    paragraph = Paragraph("It was late.")
    first = seednews.publishable(Article("Ferry sails", None, None, [paragraph], Metadata(id="ferry")), now=NOW)
    other = seednews.publishable(Article("Bridge reopens", None, None, [paragraph], Metadata(id="bridge")), now=NOW)
    for act in (partial(seednews.correct, note="Price."), seednews.update, partial(seednews.kill, note="Wrong.")):
        with pytest.raises(seednews.UsageError, match="is another item: its id is 'bridge'"):
            act(first, previous=other)


NAMES = st.none() | st.sampled_from(["tag:example.com,2026:ferry", "tag:example.com,2026:bridge"])


@given(NAMES, NAMES, NAMES, NAMES, st.sampled_from(STEPS))
def test_two_items_never_pass_as_versions_of_one(
    id: str | None,  # noqa: A002 - as the field is called
    guid: str | None,
    last_id: str | None,
    last_guid: str | None,
    step: Step,
) -> None:
    """An id alone was once accepted beside a guid alone: nothing said that they were one item."""
    article, previous = (
        Article("H", meta=Metadata(id=id, guid=guid)),
        Article("H", meta=Metadata(id=last_id, guid=last_guid)),
    )
    shared = [(ours, theirs) for ours, theirs in ((id, last_id), (guid, last_guid)) if None not in {ours, theirs}]
    nameless = id is None and guid is None and (last_id is not None or last_guid is not None)
    if nameless or (shared and all(ours == theirs for ours, theirs in shared)):
        after = step(article, previous=previous).meta
        assert (after.id, after.guid) == (id or last_id, guid or last_guid)
        return
    with pytest.raises(seednews.UsageError):
        step(article, previous=previous)


@given(NAMES, NAMES)
def test_an_issue_takes_no_id_for_a_guid(name: str | None, last: str | None) -> None:
    """Articles of two issues are matched by guids with guids and ids with ids."""

    def issue(meta: Metadata) -> seednews.Issue:
        return seednews.Issue("i", "Morning", None, [seednews.Section(None, [Article("H", meta=meta)])])

    after = seednews.issue_after(issue(Metadata(id=name)), issue(Metadata(guid=last, version=3)))
    assert after.articles[0].meta == Metadata(id=name)
