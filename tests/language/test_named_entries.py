"""Entries put right or taken back that are named by their goal, though others were logged after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.modes.conftest import opened
from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import GoalKind, Period

if TYPE_CHECKING:
    from pathlib import Path

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.progress.goals import Goal

RUN, COFFEE, SIT, TAX = "Run 60 km", "No more than 3 coffees a day", "Meditate every day", "Tax return"
# What is said, and the values that each goal has in the end.
TALKS = (
    (("ran 10k yesterday", "remove the 10 km run from yesterday"), {RUN: []}),
    (("ran 4k", "meditated", "had a coffee", "sorry the run was 5k"), {RUN: [5], COFFEE: [1], SIT: [1]}),
    (("had two coffees", "ran 3k", "the coffee was three not two"), {RUN: [3], COFFEE: [3]}),
    (("ran 4k", "had a coffee", "actually I ran 4.5 k this morning, not 4"), {RUN: [4.5], COFFEE: [1]}),
    (("ran 3k", "I only ran 2k actually"), {RUN: [2]}),
    (("ran 5 on sunday", "sunday I ran 6k not 5"), {RUN: [6]}),
    (("4 km and 2 coffees", "undo the coffee"), {RUN: [4], COFFEE: []}),
    (("meditated", "I'd have run 10k if it wasn't for my knee"), {RUN: [], SIT: [1]}),
    (("ran 5 km", "take the dog out"), {RUN: [5]}),
    (("ran 5 km", "take that out"), {RUN: []}),
    (("ran 5 km", "take the run out"), {RUN: []}),
    (("spent 12 euros on lunch", "finished the tax return!!!"), {TAX: []}),
    (("ran 4k", "ran 5k too"), {RUN: [4, 5]}),
)


def _four_goals(tracker: Tracker) -> dict[str, Goal]:
    """One goal of four kinds, by title."""
    with tracker.ledger.change() as change:
        return {
            RUN: change.create_goal(NewGoal(RUN, GoalKind.TOTAL, 60, "km")),
            COFFEE: change.create_goal(NewGoal(COFFEE, GoalKind.LIMIT, 3, "coffees", Period.DAY)),
            SIT: change.create_goal(NewGoal(SIT, GoalKind.HABIT, 1, "times", Period.DAY)),
            TAX: change.create_goal(NewGoal(TAX, GoalKind.TASK)),
        }


@pytest.mark.parametrize(("said", "values"), TALKS)
def test_an_entry_is_found_by_what_names_it(
    tmp_path: Path, said: tuple[str, ...], values: dict[str, list[float]]
) -> None:
    tracker = opened(tmp_path)
    goals = _four_goals(tracker)
    for line in said:
        tracker.say(line)
    tracker.reader.invalidate()
    for title, expected in values.items():
        own = [entry.value for entry in tracker.reader.entries(goals[title].id)]
        assert sorted(own) == sorted(expected), title


# What is said of goals by their number or whole title, and the titles and statuses in the end.
CALLED = (
    ("rename goal 2 to Caffeine", COFFEE, "Caffeine", "active"),
    ("rename No more than 3 coffees a day to Caffeine", COFFEE, "Caffeine", "active"),
    ("change the title of goal 1 to Run far", RUN, "Run far", "active"),
    ("pause goal 3", SIT, SIT, "paused"),
    ("drop goal 4", TAX, TAX, "abandoned"),
    ("bin the tax return", TAX, TAX, "active"),
)


@pytest.mark.parametrize(("said", "goal", "title", "status"), CALLED)
def test_a_goal_may_be_called_by_its_number_or_its_whole_title(
    tmp_path: Path, said: str, goal: str, title: str, status: str
) -> None:
    tracker = opened(tmp_path)
    goals = _four_goals(tracker)
    tracker.say(said)
    tracker.reader.invalidate()
    after = {g.id: g for g in tracker.reader.all_goals()}
    assert (after[goals[goal].id].title, after[goals[goal].id].status) == (title, status)
    others = [after[g.id].title for name, g in goals.items() if name != goal]
    assert others == [name for name in goals if name != goal]
    assert not tracker.reader.entries(None)
