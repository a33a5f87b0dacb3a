"""The goals beside the chat: cards, cursor, digits, folding, and what other processes do."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tracker_tui.tui.widgets.goal_list import GoalList

if TYPE_CHECKING:
    from tests.tui.sitting import Starter
    from tracker_tui.bootstrap import Tracker

pytestmark = pytest.mark.usefixtures("goals")


async def test_every_goal_has_a_card_with_number_title_amount_and_standing(sit: Starter) -> None:
    async with sit() as app:
        text = app.main.goals.text
        for part in ("1 Run 100 km", "0/100 km", "2 Gym", "0 of 3 this week", "not started", "○ ○ ○"):
            assert part in text


async def test_what_another_process_logs_moves_the_card(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    async with sit() as app:
        with tracker.ledger.change() as change:
            change.log(goals["Run 100 km"], 12.0, tracker.clock.today())
        await app.until(lambda: "12/100 km" in app.main.goals.text)


async def test_digits_move_the_cursor_to_that_goal(sit: Starter) -> None:
    async with sit() as app:
        app.main.goals.focus()
        await app.press("3")
        card = app.main.goals.card
        assert card is not None
        assert card.number == 3
        await app.press("1")
        assert app.main.goals.card is not None
        assert app.main.goals.card.number == 1


async def test_arrows_move_the_cursor_and_it_is_seen(sit: Starter) -> None:
    async with sit() as app:
        goals = app.main.goals
        goals.focus()
        await app.press("home")
        first = goals.card
        await app.press("down")
        assert goals.card is not first
        await app.press("up")
        assert goals.card is first
        assert goals.render_line(0).text.startswith("▌")
        await app.press("end", "end", "down")
        assert goals.card is goals.board.cards[-1]


async def test_the_cursor_stays_on_its_goal_when_the_order_changes(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    async with sit() as app:
        app.main.goals.focus()
        await app.press("1")
        with tracker.ledger.change() as change:
            change.log(goals["Run 100 km"], 12.0, tracker.clock.today())
        await app.until(lambda: "12/100 km" in app.main.goals.text)
        assert app.main.goals.card is not None
        assert app.main.goals.card.goal_id == goals["Run 100 km"]


async def test_narrow_screens_fold_the_goals_to_a_line_and_a_key_unfolds_them(sit: Starter) -> None:
    async with sit((80, 24)) as app:
        await app.until(lambda: app.main.folded.text)
        assert not app.main.side.display
        assert app.main.folded.text.count("  ") >= 2
        await app.press("f6")
        assert app.main.side.display
        assert isinstance(app.app.focused, GoalList)
        await app.press("escape")
        assert not app.main.side.display


async def test_wide_screens_show_them_and_the_key_folds_them(sit: Starter) -> None:
    async with sit() as app:
        assert app.main.side.display
        await app.press("f6")
        assert not app.main.side.display
        assert app.main.folded.display
        await app.press("f6")
        assert app.main.side.display


async def test_resizing_folds_and_unfolds(sit: Starter) -> None:
    async with sit() as app:
        await app.pilot.resize_terminal(80, 24)
        await app.until(lambda: not app.main.side.display)
        await app.pilot.resize_terminal(160, 50)
        await app.until(lambda: app.main.side.display)


@pytest.mark.parametrize("size", [(20, 6), (40, 10), (80, 24), (200, 60)])
async def test_any_size_will_do(sit: Starter, size: tuple[int, int]) -> None:
    async with sit(size) as app:
        await app.say("ran 5 km")
        await app.press("f6", "f6")
        await app.until(lambda: "5 km" in app.main.chat.text)


async def test_ascii_only_draws_plain_signs(sit: Starter) -> None:
    async with sit(ascii=True) as app:
        await app.say("ran 5 km")
        assert not set(app.main.goals.text) & set("█░┊●○▲▼✓▎")
        await app.press("f8")
        await app.sees("taken back")
        assert app.main.chat.text.isascii()


async def test_twenty_goals_scroll_to_the_cursor(sit: Starter, tracker: Tracker) -> None:
    from tracker_tui.ledger import NewGoal

    with tracker.ledger.change(limited=False) as change:
        for number in range(16):
            change.create_goal(NewGoal(f"Goal {number}", target=10.0))
    async with sit() as app:
        goals = app.main.goals
        await app.until(lambda: len(goals.board.cards) == 20)
        goals.focus()
        await app.press("end")
        await app.until(lambda: any("▌" in goals.render_line(y).text for y in range(goals.size.height)))
        assert goals.scroll_offset.y > 0


async def test_what_is_not_begun_is_told_its_pace_and_what_is_due_fits(
    sit: Starter, tracker: Tracker
) -> None:
    from tracker_tui.ledger import NewGoal
    from tracker_tui.progress.goals import GoalKind, Period

    long = "Stretch " + "and breathe " * 12
    with tracker.ledger.change(limited=False) as change:
        change.create_goal(NewGoal("Swim", target=70.0, unit="km", deadline=date(2026, 3, 25)))
        change.create_goal(NewGoal(long, GoalKind.HABIT, target=1.0, unit="times", period=Period.DAY))
    async with sit() as app:
        await app.until(lambda: "a day from here" in app.main.goals.text, "the pace it takes")
        assert "to spare" not in app.main.goals.text
        assert "Stretch and breathe" in app.shown
        assert app.main.goals.board.due_today[-1].endswith("…")
