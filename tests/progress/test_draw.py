"""Bars, sparklines, calendars: always as wide as asked, never fuller than true."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.progress.makers import TODAY
from tracker_tui.progress.draw import bar, cut, dots, heat_map, pad, sparkline, width_of

ANY = st.floats(allow_nan=True, allow_infinity=True)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=40)


@pytest.mark.parametrize(
    ("fraction", "pace", "plain", "drawn"),
    [
        (0.0, None, False, "░░░░░░░░"),
        (1.0, None, False, "████████"),
        (0.5, None, False, "████░░░░"),
        (0.55, None, False, "████▍░░░"),
        (0.999, None, False, "███████▉"),
        (0.001, None, False, "▏░░░░░░░"),
        (1.7, None, False, "████████"),
        (-0.2, None, False, "░░░░░░░░"),
        (0.25, 0.5, False, "██░░┊░░░"),
        (0.5, 0.25, True, "##|#----"),
        (0.99, None, True, "#######-"),
    ],
)
def test_bars(fraction: float, pace: float | None, plain: bool, drawn: str) -> None:
    assert bar(fraction, 8, pace, ascii=plain) == drawn


@given(ANY, st.integers(-3, 120), st.none() | ANY, st.booleans())
def test_a_bar_is_as_wide_as_asked(fraction: float, width: int, pace: float | None, plain: bool) -> None:
    drawn = bar(fraction, width, pace, ascii=plain)
    assert len(drawn) == width_of(drawn) == max(0, width)
    assert not plain or drawn.isascii()


@given(st.floats(0, 2), st.integers(1, 60), st.booleans())
def test_only_what_is_done_looks_done(fraction: float, width: int, plain: bool) -> None:
    full = ("#" if plain else "█") * width
    assert (bar(fraction, width, ascii=plain) == full) == (fraction >= 1)


def test_sparklines() -> None:
    assert sparkline([0, None, 4, 8]) == "▁ ▅█"
    assert sparkline([80, 82, 84], zero=False) == "▁▅█"
    assert sparkline([0, None, 4, 8], ascii=True) == "_ =#"
    assert sparkline([5, 5], zero=False) == "▁▁"
    assert sparkline([None, None]) == "  "


@given(st.lists(st.none() | ANY), st.booleans(), st.booleans())
def test_a_sparkline_has_a_place_for_each_value(values: list[float | None], plain: bool, zero: bool) -> None:
    line = sparkline(values, ascii=plain, zero=zero)
    assert len(line) == len(values)
    assert all(char == " " for char, value in zip(line, values, strict=True) if value is None)


def test_dots() -> None:
    assert dots(2, 3) == "●●○"
    assert dots(4, 3) == "●●●●"
    assert dots(0, 3, ascii=True) == "..."
    assert dots(3, 4000) == ""


def test_a_calendar_has_a_row_for_each_weekday() -> None:
    amounts = {TODAY - timedelta(days=back): float(back % 3) for back in range(0, 30, 2)}
    lines = heat_map(amounts, TODAY, weeks=8)
    assert len(lines) == 8
    assert lines[1].startswith("Mon")
    assert max(map(width_of, lines)) <= 4 + 2 * 8
    assert all(line.isascii() for line in heat_map(amounts, TODAY, ascii=True))
    wednesday = lines[3]
    assert wednesday.endswith("-")  # today, a recorded zero
    assert "█" in "".join(lines)


@given(st.dictionaries(st.dates(date(2025, 1, 1), date(2026, 12, 31)), ANY, max_size=60), st.integers(1, 53))
def test_any_calendar_fits(amounts: dict[date, float], weeks: int) -> None:
    assert all(width_of(line) <= 4 + 2 * weeks for line in heat_map(amounts, TODAY, weeks=weeks))


@given(TEXTS, st.integers(0, 30), st.booleans())
def test_padding_is_exact(text: str, width: int, right: bool) -> None:
    assert width_of(cut(text, width)) <= width
    assert width_of(pad(text, width, right=right)) == width


@pytest.mark.parametrize("text", ["👩‍👩‍👧", "👍🏽", "🇩🇪", "❤️", "❤", "é", "読書", "☕️☕", "1️⃣", "🏳️‍🌈 a"])
def test_widths_are_those_the_screen_is_laid_out_with(text: str) -> None:
    assert width_of(text) == cell_len(text)


@pytest.mark.parametrize(
    ("text", "follows"), [("לרוץ", True), ("الجري ١٠٠", True), ("読書", False), ("run", False)]
)
def test_words_from_right_to_left_do_not_turn_around_what_follows(text: str, follows: bool) -> None:
    drawn = pad(text, 12)
    assert ("\u200e" in drawn) is follows
    assert width_of(drawn) == cell_len(drawn) == 12


def test_wide_characters_take_two_columns() -> None:
    assert width_of("走る") == 4
    assert cut("走る走る", 5) == "走る…"
    assert cut("reading", 5) == "read…"
    assert cut("reading", 5, ascii=True) == "re..."
