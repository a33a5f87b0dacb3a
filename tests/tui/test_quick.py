"""The quick line: a number, an amount, nothing guessed."""

from __future__ import annotations

import pytest

from tracker_tui.tui.board import Board, Card
from tracker_tui.tui.quick import read_line, read_value

RUN = Card("run", 1, "Run", "", unit="km", usual=5.0)
GYM = Card("gym", 2, "Gym", "", unit="times", usual=1.0)
READ = Card("read", 12, "Read", "", unit="pages")
BOARD = Board((RUN, GYM, READ))


@pytest.mark.parametrize(
    ("text", "card", "value"),
    [
        ("1 5", RUN, 5.0),
        ("1 5,2", RUN, 5.2),
        ("1 7.25", RUN, 7.25),
        ("1 -2", RUN, -2.0),
        ("1 3 miles", RUN, 4.828),
        ("1", RUN, 5.0),
        ("2", GYM, 1.0),
        ("12 30", READ, 30.0),
        ("  12   30 ", READ, 30.0),
    ],
)
def test_a_number_and_an_amount(text: str, card: Card, value: float) -> None:
    line = read_line(text, BOARD, None)
    assert line.card == card
    assert line.value == pytest.approx(value, abs=0.001)
    assert line.ready
    assert not line.problem


@pytest.mark.parametrize("text", ["7 5", "run 5", "0", "99999 1"])
def test_a_number_that_is_no_goal_says_so(text: str) -> None:
    line = read_line(text, BOARD, None)
    assert line.problem.startswith("No goal has the number")
    assert not line.ready


@pytest.mark.parametrize("text", ["1 nan", "1 inf", "1 lots", "1 3 kg", "1 1e999"])
def test_what_is_no_amount_says_so(text: str) -> None:
    line = read_line(text, BOARD, None)
    assert "is not an amount in km" in line.problem
    assert not line.ready


def test_a_goal_without_a_usual_amount_waits_for_one() -> None:
    line = read_line("12", BOARD, None)
    assert (line.card, line.value, line.problem) == (READ, None, "")


def test_with_a_fixed_goal_only_the_amount_is_typed() -> None:
    assert read_line("7", BOARD, GYM).value == 7.0
    assert read_line("", BOARD, GYM).value == 1.0


def test_nothing_typed_is_nothing_wrong() -> None:
    assert read_line("", BOARD, None).problem == ""


def test_a_unit_that_cannot_become_the_goals_is_refused() -> None:
    assert read_value("3 kg", "km") is None
    assert read_value("3 km", "") is None
