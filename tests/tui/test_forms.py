"""Forms: what they say while one types, and what comes of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tracker_tui.progress.goals import GoalKind
from tracker_tui.tui.entry_draft import EntryDraft, EntryWish, LoggedTo
from tracker_tui.tui.goal_draft import GoalDraft
from tracker_tui.tui.screens.entry_form import EntryForm
from tracker_tui.tui.screens.help import HelpScreen
from tracker_tui.tui.typed import NotYet

if TYPE_CHECKING:
    from tests.tui.sitting import Starter

TODAY = date(2026, 3, 18)
RUN = LoggedTo("run", "Run", "km", 5.0)


GYM = LoggedTo("gym", "Gym", "times", 1.0, "habit")


def find(name: str) -> LoggedTo | None:
    return {"run": RUN, "gym": GYM}.get(name)


@pytest.mark.parametrize(
    ("draft", "wish"),
    [
        (EntryDraft("run", "7"), EntryWish("run", 7.0, TODAY, "")),
        (EntryDraft("run"), EntryWish("run", 5.0, TODAY, "")),
        (EntryDraft("run", "1,200"), EntryWish("run", 1200.0, TODAY, "")),
        (EntryDraft("run", "1,5"), EntryWish("run", 1.5, TODAY, "")),
        (EntryDraft("run", "3", "yesterday", " rain "), EntryWish("run", 3.0, date(2026, 3, 17), "rain")),
        (EntryDraft("run", "3", "2026-03-01"), EntryWish("run", 3.0, date(2026, 3, 1), "")),
        (EntryDraft("run", keeps=True), EntryWish("run", None, TODAY, "")),
    ],
)
def test_what_a_form_describes(draft: EntryDraft, wish: EntryWish) -> None:
    assert draft.wish(find, TODAY) == wish


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        (EntryDraft(""), "Which goal"),
        (EntryDraft("swim", "1"), "No one goal is called “swim”"),
        (EntryDraft("run", "lots"), "not an amount in km"),
        (EntryDraft("run", "3 kg"), "not an amount in km"),
        (EntryDraft("run", "3", "2026-03-19"), "has not come yet"),
        (EntryDraft("run", "3", "soonish"), "is not a day"),
        (EntryDraft("gym", "-3"), "Less than nothing"),
    ],
)
def test_what_is_missing_is_said(draft: EntryDraft, told: str) -> None:
    with pytest.raises(NotYet, match=told):
        draft.wish(find, TODAY)


@pytest.mark.usefixtures("goals")
async def test_an_entry_by_form_from_anywhere(sit: Starter) -> None:
    async with sit() as app:
        app.chunk("f3", *"read", "tab", *"20", "tab", *"yesterday")
        await app.until(lambda: isinstance(app.app.screen, EntryForm))
        verdict = app.app.screen.query_one("#verdict")
        await app.until(lambda: str(verdict.render()) == "20 pages → Read 4000 pages · yesterday")
        await app.press("enter")
        await app.until(lambda: "20/4,000 pages" in app.main.goals.text)


@pytest.mark.usefixtures("goals")
@pytest.mark.parametrize(
    ("keys", "place"),
    [
        (("f3",), "FORM"),
        (("f5",), "ALL GOALS"),
        (("f7",), "REVIEW"),
        (("ctrl+f",), "FINDING"),
        (("ctrl+l",), "QUICK LOG"),
        (("tab", "o"), "GOAL PAGE"),
    ],
)
async def test_f1_shows_the_keys_of_the_place_one_is_in(
    sit: Starter, keys: tuple[str, ...], place: str
) -> None:
    async with sit() as app:
        await app.press(*keys)
        below = app.app.screen
        await app.press("f1")
        await app.until(lambda: isinstance(app.app.screen, HelpScreen))
        table = app.app.screen.query_one("#help Static").visual
        first = app.app.console.render_lines(table._renderable)[0]  # type: ignore[attr-defined]  # noqa: SLF001
        assert "".join(piece.text for piece in first).strip() == place
        await app.press("escape")
        await app.until(lambda: app.app.screen is below)


@pytest.mark.parametrize(
    ("draft", "told", "field"),
    [
        (GoalDraft(" ", GoalKind.TOTAL, "5"), "What would you like to call it", "title"),
        (GoalDraft("Swim", GoalKind.TOTAL), "needs a target", "target"),
        (GoalDraft("Swim", GoalKind.TOTAL, "lots", "km"), "not a number of km", "target"),
        (GoalDraft("Swim", GoalKind.TOTAL, "5", baseline="5"), "no way to go", "target"),
        (GoalDraft("Swim", GoalKind.HABIT, "0"), "a limit of 0", "target"),
        (GoalDraft("Swim", GoalKind.TOTAL, "-5"), "below zero", "target"),
        (GoalDraft("Swim", GoalKind.TOTAL, "9e99"), "too large", "target"),
        (GoalDraft("Swim", GoalKind.TOTAL, "5", baseline="x"), "not a number", "baseline"),
        (GoalDraft("Swim", GoalKind.TASK, deadline="2026-01-01"), "has passed", "deadline"),
    ],
)
def test_what_the_ledger_would_refuse_is_said_while_one_types(
    draft: GoalDraft, told: str, field: str
) -> None:
    with pytest.raises(NotYet, match=told) as missing:
        draft.sentence(TODAY)
    assert missing.value.field == field


def test_a_goal_of_a_form_is_as_one_that_was_told() -> None:
    draft = GoalDraft("Run far", GoalKind.TOTAL, "1,000", "km", deadline="2026-12-31", category="health")
    goal = draft.goal(TODAY)
    assert (goal.target, goal.category) == (1000.0, "health")
    assert goal.milestones == (250.0, 500.0, 750.0)
    assert draft.sentence(TODAY) == "Run far: 1,000 km, by 31 Dec, in health"


@pytest.mark.usefixtures("goals")
async def test_a_goal_is_changed_by_form_and_taken_back(sit: Starter) -> None:
    async with sit((80, 24)) as app:
        await app.press("f6", "1", "o")
        await app.until(lambda: "0 of 100 km" in app.shown)
        await app.press("g")
        await app.until(lambda: "Nothing is changed yet" in app.shown)
        form = app.app.screen
        form.query_one("#unit").value = "miles"
        await app.until(lambda: "62.14 miles" in app.shown)
        form.query_one("#target").value = "1,200"
        form.query_one("#category").value = "health"
        await app.until(lambda: "Run 100 km: 1,200 miles, in health" in app.shown)
        await app.press("enter")
        await app.until(lambda: "0 of 1,200 miles" in app.shown)
        await app.press("f8")
        await app.until(lambda: "0 of 100 km" in app.shown)


@pytest.mark.parametrize("size", [(80, 24), (60, 16)])
@pytest.mark.parametrize("plain", [False, True])
async def test_a_form_is_whole_at_small_sizes_and_marks_what_is_wrong(
    sit: Starter, size: tuple[int, int], plain: bool
) -> None:
    async with sit(size, ascii=plain) as app:
        await app.press("ctrl+n")
        await app.until(lambda: "NEW GOAL" in app.shown)
        assert "!" not in app.shown
        await app.press(*"Gym", "down", "right", "right", "down", *"lots")
        await app.until(lambda: "! Target" in app.shown)
        for words in ("Title", "habit", "Unit", "Each", "By", "Category", "is not a number", "leaves"):
            assert words in app.shown
        assert app.shown.isascii() or not plain
        await app.press(*["backspace"] * 4, "3")
        await app.until(lambda: "Gym: 3 a week" in app.shown)
        assert "!" not in app.shown
        await app.press("backspace", "enter")
        await app.until(lambda: "! Target" in app.shown)


async def test_a_choice_is_made_with_the_mouse(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+n")
        await app.until(lambda: "NEW GOAL" in app.shown)
        await app.pilot.click("#kind", offset=(28, 0))
        assert app.app.screen.query_one("#kind").value == "limit"
