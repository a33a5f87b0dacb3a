"""Whole lines as people type them: every amount and every day of each; and the measure of other suites."""

from __future__ import annotations

import json
import runpy
from datetime import datetime
from pathlib import Path

import pytest

from tracker_tui.language.amounts.reading import read_amounts
from tracker_tui.language.dates.reading import read_dates

NOW = datetime(2026, 10, 21, 21, 30)  # a Wednesday
BENCHMARK = Path(__file__).parent.parent / "benchmarks" / "suites.py"

# line, amounts that count as (value, unit), days as month-day
LOGS: tuple[tuple[str, list[tuple[float, str | None]], list[str]], ...] = (
    ("did 45 mins of cardio yesterday, then 3x10 squats", [(45, "minutes"), (30, "squats")], ["10-20"]),
    ("2 coffees + 1 tea so far", [(2, "coffees"), (1, "teas")], []),
    ("Sunday: 21 km. Monday: rest. Tuesday: 8 km easy", [(21, "km"), (8, "km")], ["10-18", "10-19", "10-20"]),
    ("read 40 pages on the train, chapter 7 was brutal", [(40, "pages")], []),
    ("spent €12,80 at the bakery on 17/10", [(12.8, "€")], ["10-17"]),
    ("practised from 9 till 11:30 this morning", [(2.5, "hours")], ["10-21"]),
    ("weigh-in 13 st 2, down 3 lb since monday", [(184 / 14, "st"), (3, "lb")], ["10-19"]),
    ("swam 64 lengths, 1600m", [(64, "lengths"), (1600, "m")], []),
    ("half an hour on the bike, another 20 min after lunch", [(0.5, "hours"), (20, "minutes")], []),
    ("biked 7 km each way on monday and tuesday", [(14, "km")], ["10-19"]),
    ("slept 11pm to 6:45", [(7.75, "hours")], []),
    ("got 3 of 5 workouts done last week", [(3, "workouts")], ["10-12"]),
    ("up at 5:45, meditated 12 min", [(12, "minutes")], ["10-21"]),
    ("deck is two thirds stained", [(200 / 3, "%")], []),
    ("put £1.2k into the isa on the 15th", [(1200, "£")], ["10-15"]),
    ("sold 3 prints at the fair over the weekend", [(3, None)], ["10-17"]),
    ("2 glasses of wine last night, none tonight", [(2, "glasses")], ["10-20", "10-21"]),
    ("wrote for an hour and a half two days ago", [(1.5, "hours")], ["10-19"]),
    ("ate 1,850 calories today, 130g protein", [(1850, "kcal"), (130, "g")], ["10-21"]),
    ("5 pull-ups x 4 🎉", [(20, "pull-ups")], []),
    ("40 new words, 15 reviews", [(40, "words"), (15, None)], []),
    ("no smoking for 10 days now", [(10, "days")], []),
    ("26:48 for the 5k on saturday", [(26.8, "minutes"), (5000, None)], ["10-17"]),
    ("called gran twice this week", [(2, "times")], ["10-19"]),
    ("a dozen eggs, half a pizza, no regrets", [(12, None), (0.5, None)], []), ("kilometre 30 hurt", [], []),
    ("finished 1984 and the 39 steps", [(1984, None), (39, "steps")], []),
    ("room 101, floor 3, flat 2b", [], []),
)  # fmt: skip


@pytest.mark.parametrize(("line", "amounts", "days"), LOGS, ids=[line for line, _, _ in LOGS])
def test_lines_of_a_log(line: str, amounts: list[tuple[float, str | None]], days: list[str]) -> None:
    whens = read_dates(line, NOW, NOW.date(), tense="past")
    spans = [(when.start, when.end) for when in whens]
    found = [(amount.value, amount.unit) for amount in read_amounts(line, dates=spans) if amount.counts]
    assert [unit for _, unit in found] == [unit for _, unit in amounts]
    assert [value for value, _ in found] == pytest.approx([value for value, _ in amounts])
    assert [when.first.strftime("%m-%d") for when in whens] == days


# line, amount, period, deadline
GOALS: tuple[tuple[str, float | None, str | None, str | None, str | None], ...] = (
    ("read 24 books by the end of next year", 24, "books", None, "2027-12-31"),
    ("want to hit 10k steps a day until christmas", 10000, "steps", "day", "2026-12-25"),
    ("max 2 beers per week", 2, "beers", "week", None),
    ("study 90 minutes every weekday", 90, "minutes", "day", None),
    ("save $5,000 in 8 months", 5000, "$", None, "2027-06-21"),
    ("go swimming twice a week till easter", 2, "times", "week", "2027-03-28"),
    ("bench 100 kg before summer", 100, "kg", None, "2027-05-31"),
    ("write 500 words/day in november", 500, "words", "day", "2026-11-30"),
    ("at most 30 min of instagram a day", 30, "minutes", "day", None),
    ("finish the course by feb 14", None, None, None, "2027-02-14"),
    ("call mum every sunday", None, None, None, None),
    ("run a half marathon by may", 21.0975, "km", None, "2027-05-31"),
    ("no more than €250 a month on clothes", 250, "€", "month", None),
    ("learn 20 songs in six months", 20, "songs", None, "2027-04-21"),
    ("drink 2.5 litres each day", 2.5, "litres", "day", None),
    ("get to 1,000 subscribers by 31/12/2026", 1000, "subscribers", None, "2026-12-31"),
)


@pytest.mark.parametrize(("line", "value", "unit", "per", "deadline"), GOALS, ids=[goal[0] for goal in GOALS])
def test_lines_that_set_a_goal(
    line: str, value: float | None, unit: str | None, per: str | None, deadline: str | None
) -> None:
    whens = [w for w in read_dates(line, NOW, NOW.date(), tense="future") if not w.recurring]
    spans = [(when.start, when.end) for when in whens]
    found = [amount for amount in read_amounts(line, dates=spans) if amount.counts]
    assert [(a.value, a.unit, a.per) for a in found] == ([] if value is None else [(value, unit, per)])
    assert [when.deadline.isoformat() for when in whens] == ([deadline] if deadline else [])


def test_the_measure_tells_right_from_wrong(tmp_path: Path) -> None:
    measure = runpy.run_path(str(BENCHMARK))
    suite = next(suite for suite in measure["SUITES"] if suite.name == "quantities")
    cases = [
        {"text": "ran ten miles", "items": [[10.0, "mile", "Length"]]},
        {"text": "ran ten miles today", "items": [[11.0, "mile", "Length"]]},
        {"text": "3 parsecs", "items": [[3.0, "parsec", "Length"]]},
    ]
    (tmp_path / suite.file).write_text("\n".join(map(json.dumps, cases)), encoding="utf-8")
    right, chosen, wrong = measure["judge"](tmp_path, suite)
    assert (right, chosen, [case["text"] for case in wrong]) == (1, 2, ["ran ten miles today"])
