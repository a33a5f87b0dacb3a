"""What is shown when a person asks: short, each number once, with the fact that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.modes.conftest import opened

if TYPE_CHECKING:
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
    assert [line.split()[0] for line in drawn] == ["Read", "Gym"]
    assert max(map(len, drawn)) <= 80
    assert "35 pages" in drawn[0]
    assert "(as before)" in drawn[0]
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
