"""What is shown when a person asks: short, each number once, with the fact that was asked for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.modes.conftest import TODAY, opened
from tracker_tui.database.client import Database
from tracker_tui.language.extraction import GoalAction, GoalIntent, View
from tracker_tui.ledger import NewGoal
from tracker_tui.modes.track_progress.views import ViewWriter
from tracker_tui.progress.goals import GoalKind
from tracker_tui.telling.check_in import as_json, lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tracker_tui.bootstrap import Tracker


def test_the_overview_begins_with_the_sum_and_ends_with_what_is_due(past: Tracker) -> None:
    lines = past.say("how am i doing?").reply.splitlines()
    assert lines[0] == "1 of 2 goals is on track."
    assert lines[1].startswith("- Read 4000 pages: 350 of 4,000 pages; ")
    assert lines[2].startswith("- Gym: 1 of 2 times this week, ")
    assert lines[-1].startswith("Still to do today: Read 4000 pages (")


def test_a_streak_is_told_once_and_when_asked_for(past: Tracker) -> None:
    plain = past.say("how is gym going?").reply
    assert plain.count("in a row") == 1
    assert "Streak: 9 weeks." in past.say("what's my gym streak?").reply


def test_what_is_left_names_the_days(past: Tracker) -> None:
    reply = past.say("how many pages are left on reading?").reply
    assert (
        reply
        == "Read 4000 pages: 3,650 pages to go, from 350 of 4,000 pages (9%). 288 days left, until 31 Dec."
    )


def test_a_review_is_drawn_and_summed_up(past: Tracker) -> None:
    reply = past.say("how did last week go?").reply
    assert "From 9 Mar to 15 Mar:" in reply
    drawn = [line for line in reply.splitlines() if line.startswith("    ")]
    assert [line.split()[0] for line in drawn] == ["MTWTFSS", "Read", "Gym"]
    assert max(map(len, drawn)) <= 80
    assert "35 pages" in drawn[1]
    assert "(as before)" in drawn[1]
    assert "Something was logged on 7 of 7 days" in reply


def test_my_month_is_the_month(past: Tracker) -> None:
    assert "Since 1 Mar:" in past.say("review my month").reply


def test_nothing_to_show_is_told(folder: Path) -> None:
    fresh = opened(folder)
    assert "There are no goals yet." in fresh.say("how am i doing?").reply
    fresh.close()


def test_many_goals_are_shown_with_bars(past: Tracker) -> None:
    """Beyond a few, sentences are kept for the goals that need a look."""
    for told in ("I want to run 100 km by December", "at most 2 coffees a day", "I want to save $500"):
        past.say(told)
    lines = past.say("how am i doing?").reply.splitlines()
    assert len([line for line in lines if "░" in line or "█" in line]) == 5
    assert any(line.endswith("At most 2 coffees a day: 0 of 2 coffees today; ✓ on track") for line in lines)
    assert lines[-1].startswith("Still to do today: Read 4000 pages (")


@pytest.mark.parametrize("words", ["show me my month", "how is my month?", "how's my month so far?"])
def test_my_month_is_reviewed_however_it_is_asked(past: Tracker, words: str) -> None:
    assert past.say(words).reply.startswith("Since 1 Mar:")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("what is my trend for pages?", "Trend: "),
        ("avg pages", " on average "),
        ("current pages pls", "Read 4000 pages: 350 of 4,000 pages"),
    ],
)
def test_a_figure_is_shown_and_nothing_logged(past: Tracker, words: str, told: str) -> None:
    before = past.reader.last_entries(3)
    assert told in past.say(words).reply
    assert past.reader.last_entries(3) == before


def test_what_is_still_to_do_is_named_by_due_as_well(past: Tracker) -> None:
    """By one's own rhythm it may wait, so `due` names it apart and does not count it as due."""
    with past.ledger.change() as change:
        change.log(past.reader.goals()[0].goal.id, 1.0, TODAY)
    assert "Still to do today: Read 4000 pages (" in past.say("how am i doing?").reply
    check_in = past.reader.check_in()
    assert [view.goal.title for view in check_in.pace] == ["Read 4000 pages"]
    assert "Read 4000 pages" not in [view.goal.title for view in check_in.due]
    assert lines(check_in, TODAY)[-1].startswith("To keep your pace today: Read 4000 pages (")
    assert [of["goal"] for of in as_json(check_in, TODAY)["pace"]] == ["Read 4000 pages"]


@pytest.mark.parametrize("view", [View.LAST, View.BEST, View.SUM, View.AVERAGE, View.CHANGE])
def test_answers_about_all_goals_take_no_more_queries_for_more_goals(
    past: Tracker, monkeypatch: pytest.MonkeyPatch, view: View
) -> None:
    with past.ledger.change() as change:
        change.create_goal(NewGoal("Weigh 75 kg", kind=GoalKind.MEASURE, target=75, unit="kg", baseline=80))
    few, lines = _queries(past, monkeypatch, view)
    with past.ledger.change() as change:
        for number in range(12):
            goal = change.create_goal(NewGoal(f"Chore {number}", target=100, unit="km"))
            change.log(goal.id, 5.0, TODAY)
    many, more_lines = _queries(past, monkeypatch, view)
    assert more_lines == lines + 12
    assert many == few


def _queries(past: Tracker, monkeypatch: pytest.MonkeyPatch, view: View) -> tuple[int, int]:
    """How many queries a view of every goal takes once the goals are read, and how many lines it has."""
    past.reader.invalidate()
    past.reader.goals()
    run: list[str] = []
    situation = SimpleNamespace(today=TODAY, week_start=0)
    context: Any = SimpleNamespace(reader=past.reader, situation=situation, settings=past.settings)
    days = (None, None) if view in (View.LAST, View.BEST) else (TODAY, TODAY)
    intent = GoalIntent(GoalAction.REVIEW, view=view, first_day=days[0], last_day=days[1])
    asked: Any = SimpleNamespace(text="", goal_intent=intent)
    for name in ("rows", "sql", "sql_rows"):
        monkeypatch.setattr(Database, name, _listening(getattr(Database, name), run))
    told = ViewWriter(context).text(asked)
    monkeypatch.undo()
    return len(run), len(told.splitlines())


def _listening(whole: Callable[..., Any], run: list[str]) -> Callable[..., Any]:
    def listen(*args: Any) -> Any:
        run.append(whole.__name__)
        return whole(*args)

    return listen


def test_the_goal_furthest_behind_is_the_worst_of_them(past: Tracker) -> None:
    for question in ("which goal is furthest behind?", "which goal am I worst at?"):
        assert past.say(question).reply.startswith("Read 4000 pages:")
    assert past.say("which goal is going best?").reply.startswith("Gym:")


def test_what_is_left_today_is_of_every_goal(past: Tracker) -> None:
    past.say("gym today")
    assert past.say("what's left to do today?").reply.startswith("Still to do today: Read 4000 pages")


def test_a_date_or_a_trend_that_is_not_known_is_said_so(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("get my weight from 84 kg to 80 kg")
    tracker.say("weight 83")
    assert "no trend" in tracker.say("what's my weight trend?").reply
    assert "cannot be told yet" in tracker.say("when will I be done with my weight?").reply
    tracker.close()
