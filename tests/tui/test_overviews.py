"""All goals on a screen, and a week in review: what they sum up, and how one moves in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tracker_tui.ledger import NewGoal
from tracker_tui.tui.screens.goal_page import GoalPage

if TYPE_CHECKING:
    from tests.tui.sitting import Sitting, Starter
    from tracker_tui.bootstrap import Tracker


async def _text(app: Sitting, words: str) -> str:
    """What stands on the screen once it holds some words."""
    await app.until(lambda: words in app.shown, words)
    return app.shown


def _make(tracker: Tracker, count: int, **details: Any) -> None:
    with tracker.ledger.change(limited=False) as change:
        for number in range(count):
            change.create_goal(NewGoal(f"Goal {number}", target=10.0, unit="km", **details))


async def test_the_goals_beside_the_talk_the_answer_and_the_screens_count_alike(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    today = tracker.clock.today()
    with tracker.ledger.change() as change:
        change.log(goals["Run 100 km"], 5.0, today)
        change.log(goals["Gym"], 1.0, today)
        change.log(goals["Coffee"], 3.0, today)
        change.pause(change.create_goal(NewGoal("At rest", target=1.0)).id)
    async with sit() as app:
        assert "2 of 3 on track · 1 not started" in await _text(app, "GOALS")
        await app.say("how am i doing?")
        await app.sees("2 of 3 goals are on track; 1 more is not started.")
        await app.press("f5")
        assert "2 of 3 on track · 1 not started · 1 paused" in await _text(app, "UNDER WAY")
        await app.press("escape", "f7")
        await _text(app, "2 of 3 goals are on track; 1 more is not started.")


@pytest.mark.parametrize(
    ("count", "size"), [(0, (80, 24)), (1, (120, 40)), (20, (200, 60)), (200, (80, 24)), (200, (120, 40))]
)
async def test_any_number_of_goals_fits(
    sit: Starter, tracker: Tracker, count: int, size: tuple[int, int]
) -> None:
    _make(tracker, count, category="x")
    async with sit(size) as app:
        for key, marker in (("f5", "X"), ("f7", "This week")):
            await app.press(key)
            text = await _text(app, marker if count else "No goals yet")
            assert max(len(line) for line in text.splitlines()) <= size[0]
            if count == 200 and key == "f5":
                await app.press("end")
                await _text(app, "200 Goal 199")
                await app.press("home")
                await _text(app, "200 not started")
            await app.press("escape")


async def test_folded_goals_say_how_many_more_there_are(sit: Starter, tracker: Tracker) -> None:
    _make(tracker, 5)
    async with sit((80, 24)) as app:
        await app.until(lambda: app.main.folded.text.endswith("+2"))
        assert len(app.main.folded.text) == app.main.folded.size.width


async def test_a_review_shows_what_was_done_and_leads_to_the_goal(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    today = tracker.clock.today()
    with tracker.ledger.change() as change:
        change.log(goals["Run 100 km"], 5.0, today)
        change.log(goals["Run 100 km"], 3.0, today.replace(day=10))
        change.complete(goals["Read 4000 pages"])
    async with sit() as app:
        await app.press("f7")
        text = await _text(app, "This week, so far")
        assert "Done: Read 4000 pages." in text
        assert "Wed 18" in text
        assert "(as before)" in text
        await app.press("left")
        assert "on track." not in await _text(app, "Last week")
        await app.press("right", "down", "up", "enter")
        await app.until(lambda: isinstance(app.app.screen, GoalPage))
        await app.press("escape")
        await _text(app, "This week, so far")


async def test_the_cursor_of_the_overview_stays_on_its_goal(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    async with sit() as app:
        await app.press("f5")
        await _text(app, "UNDER WAY")
        await app.press("down", "down")
        lines: Any = app.app.screen.query_one("#overview")
        assert lines.highlighted_option.id == goals["Read 4000 pages"]
        with tracker.ledger.change() as change:
            change.pause(goals["Run 100 km"])
        await _text(app, "PAUSED")
        assert lines.highlighted_option.id == goals["Read 4000 pages"]
