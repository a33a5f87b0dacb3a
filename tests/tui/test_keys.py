"""Keys: quick log, new goal, undo and redo, help, palette, quit; and a table without traps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual._xterm_parser import XTermParser
from textual.widgets._toast import Toast

from tracker_tui.bootstrap import Tracker
from tracker_tui.ledger import NewGoal
from tracker_tui.tui.alt_digits import read_alt_digits
from tracker_tui.tui.keys import TABLE
from tracker_tui.tui.screens.goal_form import GoalForm
from tracker_tui.tui.screens.help import HelpScreen
from tracker_tui.tui.widgets.key_bar import KeyBar
from tracker_tui.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from tests.tui.sitting import Starter

pytestmark = pytest.mark.usefixtures("goals")
TAKEN = {"ctrl+z", "ctrl+b", "ctrl+h", "ctrl+i", "ctrl+m", "ctrl+s", "ctrl+left_square_bracket", "ctrl+c"}


def test_no_key_is_one_that_a_terminal_or_editor_takes_for_itself() -> None:
    keys = {key for row in TABLE for key in row.keys.split(",")}
    assert not keys & TAKEN


def test_ids_are_unique_and_no_place_has_a_key_twice() -> None:
    assert len({row.id for row in TABLE}) == len(TABLE)
    pairs = [(row.place, key) for row in TABLE for key in row.keys.split(",")]
    assert len(set(pairs)) == len(pairs)


async def test_the_footer_shows_the_keys_from_the_start(sit: Starter) -> None:
    async with sit() as app:
        text = app.main.query_one(KeyBar).render_line(0).text
        for part in (
            "^l log",
            "^n new goal",
            "f8 undo",
            "f9 redo",
            "f6 goals",
            "^p all",
            "f1 help",
            "^q quit",
        ):
            assert part.replace(" ", "  ", 1) in text or part in text


async def test_a_key_can_be_put_elsewhere_by_its_id(sit: Starter) -> None:
    async with sit() as app:
        app.app.set_keymap({"log.quick": "ctrl+t"})
        await app.until(lambda: "^t log" in app.main.query_one(KeyBar).render_line(0).text)
        await app.press("ctrl+t")
        assert app.main.entry.quick_open


async def test_quick_log_by_number(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+l")
        await app.type("1 7.5")
        assert "7.5 km → Run 100 km · today" in app.quick.text
        await app.press("enter")
        await app.until(lambda: "7.5/100 km" in app.main.goals.text)
        await app.sees("7.5 km · today")
        assert app.app.focused is app.main.query_one(Prompt)


async def test_quick_log_of_the_goal_under_the_cursor(sit: Starter) -> None:
    async with sit() as app:
        app.main.goals.focus()
        await app.press("3", "l")
        await app.type("30")
        await app.press("enter")
        await app.until(lambda: "30/4,000 pages" in app.main.goals.text)
        assert app.app.focused is app.main.goals


async def test_quick_log_of_the_usual_amount(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+l", "2", "enter")
        await app.until(lambda: "1 of 3 this week" in app.main.goals.text)


async def test_plus_logs_the_usual_amount_of_the_goal_under_the_cursor(sit: Starter) -> None:
    async with sit() as app:
        app.main.goals.focus()
        await app.press("2", "plus")
        await app.until(lambda: "1 of 3 this week" in app.main.goals.text)
        await app.press("1", "plus")
        await app.until(lambda: app.main.entry.quick_open, "the question how much")


async def test_quick_log_for_an_earlier_day_but_never_a_later_one(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+l")
        await app.type("1 5")
        await app.press("up", "up")
        assert "Mon 16 Mar" in app.quick.text
        await app.press("down", "down", "down")
        assert "today" in app.quick.text
        await app.press("up", "enter")
        await app.sees("5 km · yesterday")


async def test_quick_log_says_what_is_wrong_and_logs_nothing(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+l")
        await app.type("9 5")
        assert "No goal has the number 9" in app.quick.text
        await app.press("enter")
        assert app.main.entry.quick_open
        assert app.said == []


async def test_a_draft_outlives_the_quick_log(sit: Starter) -> None:
    async with sit() as app:
        await app.type("half a sent")
        await app.press("ctrl+l", "escape")
        prompt = app.main.query_one(Prompt)
        assert prompt.text == "half a sent"
        assert app.app.focused is prompt


async def test_undo_and_redo(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        await app.press("f8")
        await app.until(lambda: "0/100 km" in app.main.goals.text)
        await app.sees("taken back")
        assert "f8 undo" not in app.main.chat.text
        assert "f9 redo" in app.main.chat.text
        await app.press("f9")
        await app.until(lambda: "5/100 km" in app.main.goals.text)
        await app.sees("made again")


async def test_nothing_to_undo_is_a_quiet_word(sit: Starter) -> None:
    async with sit() as app:
        for _ in range(3):
            await app.press("f8")
        await app.until(lambda: any("nothing to undo" in n.message for n in app.app._notifications))  # noqa: SLF001


async def test_a_goal_from_the_form(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+n")
        await app.until(lambda: isinstance(app.app.screen, GoalForm))
        form = app.app.screen
        assert "call it" in str(form.query_one("#verdict").content)  # type: ignore[attr-defined]
        await app.type("Swim 20 km")
        await app.press("tab", "tab")
        await app.type("20")
        await app.press("tab")
        await app.type("km")
        await app.press("enter")
        await app.until(lambda: "Swim 20 km" in app.main.goals.text)
        await app.sees("new goal")


async def test_the_form_takes_a_day_as_one_says_it_and_a_kind_by_arrows(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+n")
        await app.until(lambda: isinstance(app.app.screen, GoalForm))
        form: Any = app.app.screen
        form.query_one("#title").value = "Stretch"
        form.query_one("#target").value = "5"
        form.query_one("#deadline").value = "end of June"
        await app.press("tab", "right", "right")
        await app.until(lambda: form.query_one("#row-period").display)
        assert "Stretch: 5 a week, by 30 Jun" in str(form.query_one("#verdict").render())
        await app.press("enter")
        await app.until(lambda: "Stretch" in app.main.goals.text)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("target", "lots", "not a number"),
        ("target", "nan", "not a number"),
        ("deadline", "2020-01-01", "passed"),
    ],
)
async def test_the_form_says_what_is_wrong(sit: Starter, field: str, value: str, told: str) -> None:
    async with sit() as app:
        await app.press("ctrl+n")
        await app.until(lambda: isinstance(app.app.screen, GoalForm))
        form: Any = app.app.screen
        form.query_one("#title").value = "Swim"
        form.query_one("#target").value = "5"
        form.query_one(f"#{field}").value = value
        await app.until(lambda: told in str(form.query_one("#verdict").render()))
        await app.press("enter")
        assert app.app.screen is form


async def test_a_form_left_makes_nothing(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+n")
        await app.until(lambda: isinstance(app.app.screen, GoalForm))
        await app.type("Never")
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.main)
        assert app.said == []


async def test_help_lists_every_key(sit: Starter) -> None:
    async with sit((120, 60)) as app:
        await app.press("f1")
        await app.until(lambda: isinstance(app.app.screen, HelpScreen))
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.main)


async def test_the_palette_opens_and_can_undo(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        await app.press("ctrl+p")
        await app.until(lambda: app.app.screen is not app.main)
        await app.type("undo the")
        await app.pilot.pause(0.2)
        await app.press("enter")
        await app.pilot.pause(0.1)
        await app.press("enter")
        await app.until(lambda: "0/100 km" in app.main.goals.text)


async def test_the_palette_begins_with_what_can_be_done_and_finds_other_words(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+p")
        await app.until(lambda: "Log by a goal's number" in app.shown)
        assert "A word back" not in app.shown
        await app.type("theme")
        await app.until(lambda: "Colours: atom-one-dark" in app.shown)
        await app.press(*["backspace"] * 5, *"word back")
        await app.until(lambda: "A word back" in app.shown)


async def test_quit(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+q")
        await app.until(lambda: not app.app.is_running or app.app._exit)  # noqa: SLF001


async def test_plus_and_page_down_step_the_amount_of_the_quick_log(sit: Starter) -> None:
    async with sit() as app:
        app.chunk("ctrl+l", "2", "+", "+", "pagedown", "enter")
        await app.until(lambda: "2 of 3 this week" in app.main.goals.text)


async def test_one_key_logs_the_usual_amount_from_anywhere(sit: Starter) -> None:
    async with sit() as app:
        await app.type("half a sentence")
        await app.press("alt+2")
        await app.until(lambda: "1 of 3 this week" in app.main.goals.text)
        assert app.main.entry.prompt.text == "half a sentence"
        await app.press("alt+3")
        assert app.main.entry.quick_open, "no usual amount is known yet"


async def test_two_digits_at_once_are_one_number(sit: Starter, tracker: Tracker) -> None:
    with tracker.ledger.change(limited=False) as change:
        for number in range(5, 13):
            change.create_goal(NewGoal(f"Goal {number}", target=10.0))
    async with sit() as app:
        app.main.goals.focus()
        await app.press("1", "2")
        assert app.main.goals.card is not None
        assert app.main.goals.card.number == 12
        app.chunk("ctrl+l", *"7", "enter")
        await app.until(lambda: "7/10" in app.main.goals.text)


async def test_the_mouse_over_a_turn_shows_its_time(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        await app.pilot.pause()
        lines = [app.main.chat.render_line(y).text for y in range(app.main.chat.size.height)]
        row = next(y for y, line in enumerate(lines) if "ran 5 km" in line)
        await app.pilot.hover("#chat", offset=(20, row))
        await app.until(lambda: app.main.chat.render_line(row).text.startswith(" 20:15"))
        await app.pilot.hover("#goals")
        await app.until(lambda: not app.main.chat.render_line(row).text.startswith(" 20:15"))


@pytest.mark.parametrize("place", ["f5", "f7"])
async def test_undo_and_redo_work_on_the_pages_of_all_goals(sit: Starter, place: str) -> None:
    async with sit() as app:
        await app.press("ctrl+l", "1", "space", "7", "enter")
        await app.until(lambda: "7/100 km" in app.main.goals.text)
        await app.press(place)
        await app.until(lambda: app.app.screen is not app.main)
        await app.press("f8")
        await app.until(lambda: "7/100 km" not in app.main.goals.text)
        await app.press("f9")
        await app.until(lambda: "7/100 km" in app.main.goals.text)


def test_alt_and_a_digit_is_a_key_and_no_sign_however_the_terminal_sends_it() -> None:
    read_alt_digits()
    for sent in ("\x1b1", "\x1b[49;3u"):  # the usual way, and that of newer terminals
        (key,) = XTermParser().feed(sent)
        assert (key.key, key.character) == ("alt+1", None)  # type: ignore[attr-defined]


async def test_the_keys_of_usual_amounts_can_be_put_elsewhere(sit: Starter) -> None:
    async with sit(keys={"log.usual-2": "ctrl+t"}) as app:
        await app.press("ctrl+t")
        await app.until(lambda: "1 of 3 this week" in app.main.goals.text)


async def test_ctrl_c_copies_what_is_selected_and_leaves_only_at_the_second_time(sit: Starter) -> None:
    async with sit() as app:
        await app.type("half a sentence")
        await app.press("shift+home", "ctrl+c")
        assert app.app.clipboard == "half a sentence"
        await app.press("end", "ctrl+c")
        (notice,) = app.app._notifications  # noqa: SLF001 - what toasts say is kept nowhere else
        assert "again leaves, as ^q does" in notice.message
        assert app.app.is_running
        await app.press("ctrl+c")
        await app.until(lambda: app.app._exit)  # noqa: SLF001


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_the_app_tells_never_lies_over_the_words_one_types(
    sit: Starter, size: tuple[int, int]
) -> None:
    async with sit(size) as app:
        for number in range(3):
            app.main.notify(f"{number} " + "something long to tell " * 6)
        await app.until(lambda: len(app.main.query(Toast)) == 3 and app.main.query(Toast).last().region)
        for toast in app.main.query(Toast):
            assert not toast.region.overlaps(app.main.entry.region)
            assert not toast.region.overlaps(app.main.query_one("#folded").region)


@pytest.mark.parametrize("place", ["f5", "f7"])
async def test_in_80_columns_every_screen_says_how_to_leave_and_to_find_all(sit: Starter, place: str) -> None:
    async with sit((80, 24)) as app:
        await app.press(place)
        await app.until(lambda: app.app.screen is not app.main and app.app.screen.query(KeyBar))
        for part in ("^p all", "^q quit", "esc back"):
            await app.until(
                lambda part=part: part in app.app.screen.query_one(KeyBar).render_line(0).text, part
            )


async def test_in_80_columns_the_hint_keeps_the_day(sit: Starter, tracker: Tracker) -> None:
    with tracker.ledger.change() as change:
        long = "Swim lengths of the big pool before breakfast whatever the weather may be like"
        change.create_goal(NewGoal(long, target=900.0, unit="lengths"))
    async with sit((80, 24)) as app:
        await app.type("swam 20 lengths on monday")
        await app.until(lambda: app.hint, "the hint")
        assert app.hint.startswith("↳ 20 lengths → Swim lengths of the big pool")
        assert app.hint.endswith("… · Mon 16 Mar")
        assert len(app.hint) <= app.main.entry.content_size.width
        await app.press("ctrl+u", "ctrl+l", *"5 20", "up", "up")
        await app.until(lambda: "· Mon 16 Mar" in app.quick.text)
