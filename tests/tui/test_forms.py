"""Forms: what they say while one types, and what comes of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tracker_tui.tui.entry_draft import EntryDraft, EntryWish, LoggedTo
from tracker_tui.tui.screens.entry_form import EntryForm
from tracker_tui.tui.screens.help import HelpScreen
from tracker_tui.tui.typed import NotYet

if TYPE_CHECKING:
    from tests.tui.sitting import Starter

TODAY = date(2026, 3, 18)
RUN = LoggedTo("run", "Run", "km", 5.0)


def find(name: str) -> LoggedTo | None:
    return RUN if name == "run" else None


@pytest.mark.parametrize(
    ("draft", "wish"),
    [
        (EntryDraft("run", "7"), EntryWish("run", 7.0, TODAY, "")),
        (EntryDraft("run"), EntryWish("run", 5.0, TODAY, "")),
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
