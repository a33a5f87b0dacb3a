"""Units: one name for many spellings, conversion within a dimension, singular and plural."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker_tui.progress import units
from tracker_tui.progress.unit_table import COUNTED, MEASURES

NAMES = [line[0] for line in (*MEASURES, *COUNTED)]


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("KMs", "km"), ("kilometres", "km"), ("Mi", "miles"), ("mins", "minutes"), ("hrs", "hours"),
        ("lbs", "lb"), ("pounds", "lb"), ("bucks", "$"), ("euros", "€"), ("rs", "₹"), ("quid", "£"),
        ("percent", "%"), ("kilos", "kg"), ("pushups", "push-ups"), ("push ups", "push-ups"),
        ("Pull-Ups", "pull-ups"), ("cigs", "cigarettes"), ("pp", "pages"), ("fl oz", "fl oz"),
        ("calories", "kcal"), ("oz.", "oz"), ("seedlings", None), ("gym", None),
    ],
)  # fmt: skip
def test_spellings_share_a_name(spelling: str, name: str | None) -> None:
    assert units.canonical(spelling) == name


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        (5, "km", "miles", 3.10686), (26.2, "miles", "km", 42.1648), (90, "minutes", "hours", 1.5),
        (12, "st", "lb", 168), (171, "lb", "kg", 77.5643), (20, "oz", "ml", 591.4706),
        (1, "litres", "ml", 1000), (8, "oz", "g", 226.796), (2, "weeks", "days", 14),
        (50, "pence", "£", 0.5), (250, "ml", "oz", 8.4535), (6, "ft", "in", 72),
        (3, "seedling", "seedlings", 3), (20, "pushups", "push-up", 20), (2, "films", "movies", 2),
    ],
)  # fmt: skip
def test_converts_within_a_dimension(value: float, source: str, target: str, expected: float) -> None:
    assert units.convert(value, source, target) == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize(
    ("a", "b"),
    [("km", "minutes"), ("$", "€"), ("MXN", "₱"), ("pages", "words"), ("books", "kg"), ("%", "times")],
)
def test_refuses_to_mix_dimensions(a: str, b: str) -> None:
    assert units.convert(1.0, a, b) is None
    assert not units.compatible(b, a)


@given(st.floats(0.01, 1e6), st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_conversion_there_and_back(value: float, a: str, b: str) -> None:
    there = units.convert(value, a, b)
    if there is None:
        assert not units.same(a, b)
    else:
        back = units.convert(there, b, a)
        assert back is not None
        assert back == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_stands_for_itself(name: str) -> None:
    assert units.canonical(name) == name
    assert units.plural(units.singular(name)) == name


@pytest.mark.parametrize(
    ("unit", "value", "shown"),
    [
        ("pages", 1, "page"), ("pages", 2, "pages"), ("km", 1, "km"), ("glasses", 1, "glass"),
        ("push-ups", 1, "push-up"), ("seedlings", 1, "seedling"), ("tomato seedling", 3, "tomato seedlings"),
        ("hobbies", 1, "hobby"), ("kanji", 4, "kanji"), ("stories", 1, "story"), ("lunches", 1, "lunch"),
        ("minutes", 0.5, "minutes"), ("series", 1, "series"), ("词", 5, "词"),
        ("café", 2, "cafés"), ("страница", 5, "страница"),
    ],
)  # fmt: skip
def test_shown_beside_a_value(unit: str, value: float, shown: str) -> None:
    assert units.display(unit, value) == shown


@pytest.mark.parametrize(
    ("typed", "meant"), [("minuts", "minutes"), ("boks", "books"), ("stpes", "steps"), ("houurs", "hours")]
)
def test_one_slip_of_the_fingers_is_forgiven(typed: str, meant: str) -> None:
    assert units.misspelt(typed) == meant


@pytest.mark.parametrize("word", ["cars", "stars", "potions", "seven", "leetcode", "ties", "worlds", "a", ""])
def test_words_of_their_own_are_no_slips(word: str) -> None:
    assert units.misspelt(word) is None


def test_measures_and_counts_are_told_apart() -> None:
    assert units.measurable("km")
    assert units.measurable("$")
    assert not units.measurable("pages")
    assert not units.measurable("seedlings")
    assert units.is_money("€")
    assert not units.is_money("km")
