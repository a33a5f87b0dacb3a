"""One goal on a screen of its own: read, corrected, moved, removed, with undo."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tracker_tui.tui.screens.goal_page import GoalPage

if TYPE_CHECKING:
    from datetime import date

    from tests.tui.sitting import Sitting, Starter
    from tracker_tui.bootstrap import Tracker


@pytest.fixture
def runs(tracker: Tracker, goals: dict[str, str]) -> str:
    """Three runs: 5 km today, 4 yesterday, 3 the day before."""
    today: date = tracker.clock.today()
    with tracker.ledger.change() as change:
        for ago, value in ((2, 3.0), (1, 4.0), (0, 5.0)):
            change.log(goals["Run 100 km"], value, today.replace(day=today.day - ago))
    return goals["Run 100 km"]


async def _open(app: Sitting) -> Any:
    app.main.goals.focus()
    await app.press("1", "o")
    await app.until(lambda: isinstance(app.app.screen, GoalPage) and app.app.screen.query("#entries"))
    await app.until(lambda: app.app.screen.query_one("#entries").row_count)
    return app.app.screen


def _rows(page: Any) -> list[str]:
    table = page.table
    return [" ".join(str(cell) for cell in table.get_row_at(row)).strip() for row in range(table.row_count)]


async def test_a_goal_in_full(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        assert "Run 100 km" in str(page.query_one("#page-head").render())
        assert _rows(page) == ["today 5 km", "yesterday 4 km", "Mon 16 Mar 3 km"]
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.main)


async def test_an_amount_is_corrected(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("down", "e")
        app.app.screen.query_one("#amount").value = "6.5"
        await app.press("enter")
        await app.until(lambda: "yesterday 6.5 km" in _rows(page))
        assert "14.5/100 km" in app.main.goals.text
        await app.press("f8")
        await app.until(lambda: "yesterday 4 km" in _rows(page))


async def test_an_entry_moves_in_time_but_not_into_the_future(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("right_square_bracket", "down", "down", "left_square_bracket")
        await app.until(lambda: "Sun 15 Mar 3 km" in _rows(page))
        assert "today 5 km" in _rows(page)


async def test_the_cursor_goes_with_the_entry_that_moves_however_fast(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        app.chunk(*["left_square_bracket"] * 4)
        await app.until(lambda: _rows(page) == ["yesterday 4 km", "Mon 16 Mar 3 km", "Sat 14 Mar 5 km"])
        assert page.table.cursor_row == 2
        app.chunk(*["right_square_bracket"] * 6)
        await app.until(lambda: "today 5 km" in _rows(page))
        app.chunk("d", "d")
        await app.until(lambda: len(_rows(page)) == 2)
        await app.pilot.pause(0.1)
        assert len(_rows(page)) == 2


async def test_entries_of_years_are_read_as_the_cursor_comes_to_them(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    today = tracker.clock.today()
    with tracker.ledger.change() as change:
        for day in range(700):
            change.log(goals["Run 100 km"], 0.1, today - timedelta(days=day))
    async with sit() as app:
        page = await _open(app)
        for rows in (300, 600, 700):
            await app.until(lambda rows=rows: page.table.row_count == rows)
            await app.press("ctrl+end")
        assert page.table.cursor_row == 699


async def test_an_entry_is_removed_and_comes_back(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("d")
        await app.until(lambda: len(_rows(page)) == 2)
        assert "7/100 km" in app.main.goals.text
        await app.press("f8")
        await app.until(lambda: len(_rows(page)) == 3)


async def test_what_is_no_amount_is_asked_again(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("l")
        app.app.screen.query_one("#amount").value = "lots"
        await app.press("enter")
        await app.until(lambda: "is not an amount" in str(app.app.screen.query_one("#verdict").render()))
        await app.press("escape")
        assert app.app.focused is page.table


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (160, 50)])
async def test_it_fits_any_size(sit: Starter, runs: str, size: tuple[int, int]) -> None:
    async with sit(size) as app:
        if not app.main.side.display:
            await app.press("f6")
        page = await _open(app)
        await app.until(lambda: page.table.size.height > 2)


async def test_the_history_of_a_goal_tells_what_was_done_and_taken_back(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("d")
        await app.until(lambda: len(_rows(page)) == 2)
        await app.press("f8")
        await app.until(lambda: len(_rows(page)) == 3)
        await app.press("h")
        told = page.query_one("#beside-lines")
        await app.until(lambda: "new goal" in str(told.render()))
        text = str(told.render())
        assert "Changed today" in text
        assert "removed (taken back since)" in text
        assert "5 km · today" in text
        await app.press("escape")
        assert app.app.focused is page.table
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.main)


async def test_a_goal_says_why_it_stands_so(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("w")
        told = page.query_one("#beside-lines")
        await app.until(lambda: "Why it stands so" in str(told.render()))
        assert "today: 5 km" in str(told.render())


async def test_the_chart_is_seen_at_any_size_and_says_what_its_lines_are(sit: Starter, runs: str) -> None:
    for size in ((120, 40), (80, 24), (60, 20)):
        async with sit(size) as app:
            if size[0] < 100:
                await app.press("f6")
            page = await _open(app)
            if size[1] < 34:
                assert "reached" not in app.shown
                await app.press("c")
            await app.until(lambda app=app: "reached: 12 km" in app.shown)
            assert "target: 100 km" in app.shown
            assert "today" in app.shown.split("reached")[0]
            assert page.table.size.height > 2
            await app.press("c")
            await app.until(lambda app=app: "reached" not in app.shown)


async def test_the_chart_is_drawn_in_plain_signs_where_those_are_wanted(sit: Starter, runs: str) -> None:
    async with sit((80, 24), ascii=True) as app:
        await app.press("f6")
        await _open(app)
        await app.press("c")
        await app.until(lambda: "*** reached: 12 km" in app.shown)
        assert app.shown.isascii()
        assert "=====" in app.shown


async def test_the_lines_of_a_chart_differ_by_more_than_colour() -> None:
    from tracker_tui.tui.legend import LOOKS

    for signs in ({look.sign for look in LOOKS.values()}, {look.plain for look in LOOKS.values()}):
        assert len(signs) == len(LOOKS)


async def test_a_chart_is_held_to_fewer_days_with_the_estimate_as_it_is(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    today = tracker.clock.today()
    with tracker.ledger.change() as change:
        for week in range(20):
            change.log(goals["Run 100 km"], 2.0, today - timedelta(days=7 * week))
    async with sit() as app:
        await _open(app)
        await app.until(lambda: "from the beginning" in app.shown)
        estimate = next(line for line in app.shown.splitlines() if "at this rate" in line)
        ends = estimate.split("at this rate: ")[1].split("   ")[0]
        for told in ("the last 12 weeks", "the last 4 weeks"):
            await app.press("r")
            await app.until(lambda told=told: told in app.shown)
            assert f"at this rate: {ends}" in app.shown
        assert "target:" not in app.shown
        await app.press("r")
        await app.until(lambda: "from the beginning" in app.shown)


async def test_a_habit_shows_its_strength_in_a_word_a_level_and_over_time(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    today = tracker.clock.today()
    with tracker.ledger.change() as change:
        for day in range(0, 70, 2):
            change.log(goals["Gym"], 1.0, today - timedelta(days=day))
    async with sit() as app:
        app.main.goals.focus()
        await app.press("2", "o")
        await app.until(lambda: "By week" in app.shown)
        assert "asked: 3 times" in app.shown
        fact = next(line for line in app.shown.splitlines() if "strong" in line)
        assert "%" in fact
        assert "█" in fact
        await app.press("c")
        await app.until(lambda: "How strong it is" in app.shown)
        for word in ("strong", "firm", "fair", "slight"):
            assert f"{word}┤" in app.shown


async def test_keys_of_the_page_work_wherever_its_focus_is_and_what_was_done_is_said(
    sit: Starter, runs: str
) -> None:
    async with sit((80, 24)) as app:
        await app.press("f6")
        page = await _open(app)
        await app.press("d")
        await app.until(lambda: "5 km · today removed" in app.shown)
        assert "f8 undo" in app.shown
        await app.press("tab", "f8")
        await app.until(lambda: "taken back" in app.shown)
        assert app.app.focused is not page.table
        await app.press("h")
        await app.until(lambda: "Changed today" in app.shown)
        await app.press("c")
        await app.until(lambda: "reached: 12 km" in app.shown)


async def test_an_entry_is_chosen_and_opened_with_the_mouse(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        for _ in range(2):
            await app.pilot.click(page.table, offset=(3, 2))
        await app.until(lambda: app.app.screen.query("#amount"))
        assert app.app.screen.query_one("#amount").value == "4"


@pytest.mark.usefixtures("goals")
async def test_a_goal_without_entries_offers_only_what_can_be_done(sit: Starter) -> None:
    async with sit((80, 24)) as app:
        await app.press("f6", "1", "o")
        await app.until(lambda: "nothing logged yet" in app.shown)
        last = app.shown.splitlines()[-1]
        assert "l log" in last
        assert not any(word in last for word in ("edit", "remove", "chart", "range"))
        await app.press("e", "d", "c", "r", "l")
        await app.until(lambda: "NEW ENTRY" in app.shown)


async def test_the_palette_knows_what_can_be_done_here(sit: Starter, runs: str) -> None:
    async with sit((80, 24)) as app:
        await app.press("f6")
        await _open(app)
        await app.press("ctrl+p", *"chart, the")
        await app.until(lambda: "The chart, the next one" in app.shown)
        await app.press("down", "enter")
        await app.until(lambda: "reached: 12 km" in app.shown)


async def test_a_note_is_written_and_a_day_said_in_the_form(sit: Starter, runs: str) -> None:
    async with sit() as app:
        page = await _open(app)
        await app.press("e")
        form = app.app.screen
        form.query_one("#notes").value = "along the river"
        form.query_one("#day").value = "last friday"
        await app.until(lambda: "Fri 13 Mar" in str(form.query_one("#verdict").render()))
        await app.press("enter")
        await app.until(lambda: "Fri 13 Mar 5 km along the river" in _rows(page))
