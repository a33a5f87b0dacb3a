"""Slash commands, and the screens that they, keys and the palette open."""

from __future__ import annotations

import json
import threading
import time
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets import Input, OptionList

from tracker_tui.bootstrap import open_tracker
from tracker_tui.clock import Clock
from tracker_tui.exchange import export
from tracker_tui.ledger import NewGoal
from tracker_tui.settings import Settings
from tracker_tui.tui.screens.finding import Conversations, Find
from tracker_tui.tui.screens.goal_form import GoalForm
from tracker_tui.tui.screens.goal_page import GoalPage
from tracker_tui.tui.screens.overview import Overview
from tracker_tui.tui.screens.review import Review
from tracker_tui.tui.slash import COMMANDS
from tracker_tui.tui.widgets.menu import Menu
from tracker_tui.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from tests.tui.sitting import Sitting, Starter
    from tracker_tui.bootstrap import Tracker

pytestmark = pytest.mark.usefixtures("goals")


def menu(app: Sitting) -> list[str]:
    shown = app.main.query_one(Menu)
    return [shown.render_line(y).text.strip() for y in range(shown.size.height)] if shown.display else []


def told(app: Sitting) -> str:
    return " ".join(notice.message for notice in app.app._notifications)  # noqa: SLF001


async def test_a_slash_opens_a_menu_that_follows_the_letters(sit: Starter) -> None:
    async with sit() as app:
        app.chunk("/")
        await app.until(lambda: len(menu(app)) == 8)
        await app.press("up")
        await app.until(lambda: any("❯ /quit" in line for line in menu(app)), "the last one in view")
        app.chunk(*"un")
        await app.until(lambda: len(menu(app)) == 1 and "/undo" in menu(app)[0])
        await app.press("escape")
        assert not menu(app)
        assert app.main.query_one(Prompt).text == "/un"


async def test_tab_completes_commands_and_goals_and_enter_does_it(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"/lo", "tab", *"read", "tab", *"20", "enter")
        await app.until(lambda: "20/4,000 pages" in app.main.goals.text)
        assert app.main.query_one(Prompt).text == ""
        assert not app.main.chat.talks[-1].said


async def test_enter_takes_the_chosen_line(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"/sh", "enter", "down", "down", "enter")
        await app.until(lambda: isinstance(app.app.screen, GoalPage))


async def test_tab_goes_on_where_there_is_nothing_to_complete(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"words", "tab")
        await app.until(lambda: app.main.goals.has_focus)


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("/log 1 5", "5/100 km"),
        ("/log gym", "1 of 3 this week"),
        ("/log coffee 2", "2 of 2 cups today"),
        ("/pause gym", "paused"),
        ("/done run", "done"),
    ],
)
async def test_commands_do_what_they_say(sit: Starter, said: str, seen: str) -> None:
    async with sit() as app:
        await app.type(said)
        await app.press("enter")
        await app.until(lambda: seen in app.main.goals.text)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("/nothing", "There is no command"),
        ("/log swim 5", "No one goal is called"),
        ("/log run lots", "is not an amount"),
        ("/log Run 100 km ", "How much"),
        ("/log run 5 tomorrow", "has not come"),
        ("/name", "Which name"),
    ],
)
async def test_what_cannot_be_done_is_said_and_a_key_brings_the_words(
    sit: Starter, said: str, why: str
) -> None:
    async with sit() as app:
        prompt = app.main.query_one(Prompt)
        prompt.put(said if said.endswith(" ") else f"{said} ")
        await app.press("enter")
        await app.until(lambda: why in told(app), why)
        assert prompt.text == ""
        await app.press("up")
        assert prompt.text == said.strip()
        assert app.said == []


async def test_a_log_by_command_can_be_of_an_earlier_day(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"/log run 5 km yesterday", "enter", *"/log 3 20 on Monday", "enter")
        await app.sees("5 km · yesterday")
        await app.sees("20 pages · Mon 16 Mar")


async def test_the_line_below_says_what_a_log_by_command_would_do(sit: Starter) -> None:
    async with sit() as app:
        for said, hint in (
            ("/log run 5 yesterday", "↳ 5 km → Run 100 km · yesterday"),
            ("/log 3 20", "↳ 20 pages → Read 4000 pages · today"),
            ("/log run 5 tomorrow", "↳ That day has not come yet."),
        ):
            app.main.entry.prompt.put(said)
            await app.until(lambda hint=hint: app.hint == hint, hint)
        app.main.entry.prompt.put("/log ru")
        await app.until(lambda: app.hint == "")


async def test_a_command_is_found_by_other_names_that_people_try(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"/theme paper", "enter")
        await app.until(lambda: app.app.theme == "paper")
        app.chunk(*"/sear")
        await app.until(lambda: len(menu(app)) == 1 and "/find" in menu(app)[0])


async def test_a_menu_says_how_many_lines_are_below(sit: Starter) -> None:
    async with sit() as app:
        app.chunk("/")
        await app.until(lambda: len(menu(app)) == 8 and menu(app)[-1].endswith(f"↓ {len(COMMANDS) - 8} more"))
        await app.press("up")  # round to the last one
        await app.until(lambda: not any("more" in line for line in menu(app)))


async def test_undo_of_several_changes(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"/log 1 5", "enter", *"/log 1 6", "enter", *"/undo 2", "enter")
        await app.until(lambda: app.main.chat.text.count("taken back:") == 2)
        await app.until(lambda: app.main.chat.text.count("taken back since") == 2)
        assert "0/100 km" in app.main.goals.text


@pytest.mark.parametrize(
    ("said", "screen"),
    [
        ("/goals", Overview),
        ("/review", Review),
        ("/find", Find),
        ("/talks", Conversations),
        ("/goal", GoalForm),
    ],
)
async def test_commands_open_screens_and_escape_closes_them(
    sit: Starter, said: str, screen: type[Any]
) -> None:
    async with sit() as app:
        app.chunk(*said, "enter")
        await app.until(lambda: isinstance(app.app.screen, screen))
        await app.press("escape")
        await app.until(lambda: app.app.screen is app.main)


async def test_all_goals_show_the_archive_and_open_one(sit: Starter, tracker: Tracker) -> None:
    with tracker.ledger.change() as change:
        change.abandon(tracker.reader.find("Coffee").goal.id)
    async with sit() as app:
        await app.press("f5")
        await app.until(lambda: isinstance(app.app.screen, Overview))
        lines = app.app.screen.query_one(OptionList)
        await app.until(lambda: lines.option_count == 7)
        shown = [str(lines.get_option_at_index(at).prompt) for at in range(lines.option_count)]
        assert shown[0].startswith("3 not started")
        assert "1 dropped" in shown[0]
        assert "DROPPED" in shown[5]
        assert "Coffee" in shown[6]
        await app.press("enter")
        await app.until(lambda: isinstance(app.app.screen, GoalPage))


async def test_the_review_goes_back_in_time_but_not_ahead(sit: Starter) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        await app.press("f7")
        await app.until(lambda: isinstance(app.app.screen, Review))

        def text() -> str:
            lines = app.app.screen.query_one(OptionList)
            return "\n".join(str(option.prompt) for option in lines.options)

        await app.until(lambda: "16 Mar to 22 Mar" in text())
        assert "Run 100 km" in text()
        await app.press("right")
        await app.press("left")
        await app.until(lambda: "9 Mar to 15 Mar" in text())
        await app.press("m")
        await app.until(lambda: "1 Mar to 31 Mar" in text())


async def test_words_are_found_in_the_talk(sit: Starter, tracker: Tracker) -> None:
    tracker.say("hello there [b]you[/b]")
    tracker.say("ran 5 km")
    async with sit() as app:
        app.chunk("ctrl+f", *"THERE [b]")
        await app.until(lambda: isinstance(app.app.screen, Find) and app.app.screen.query(OptionList))
        await app.until(
            lambda: "hello there [b]you[/b]" in str(app.app.screen.query_one("#hit-text").render())
        )
        app.app.screen.query_one(Input).value = "nobody said this"
        lines = app.app.screen.query_one(OptionList)
        await app.until(lambda: lines.option_count and "Nobody" in str(lines.get_option_at_index(0).prompt))


async def test_a_conversation_is_begun_named_and_gone_back_to(sit: Starter, tracker: Tracker) -> None:
    tracker.say("hello")
    async with sit() as app:
        await app.sees("hello")
        app.chunk(*"/new spring", "enter")
        await app.until(lambda: not app.said)
        await app.say("ran 5 km")
        app.chunk(*"/name the runs", "enter")
        await app.until(lambda: "the runs" in told(app))
        app.chunk(*"/talks", "enter")
        await app.until(lambda: isinstance(app.app.screen, Conversations))
        lines = app.app.screen.query_one(OptionList)
        await app.until(lambda: lines.option_count == 2)
        assert "the runs" in str(lines.get_option_at_index(0).prompt)
        await app.press("down", "enter")
        await app.until(lambda: app.said == ["hello"])
        await app.say("ran 2 km")
        latest = tracker.conversations.latest_active()
        assert latest is not None
        assert tracker.conversations.messages_count(latest.id) == 4


async def test_export_writes_a_new_file_and_never_over_another(sit: Starter, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    async with sit() as app:
        for said in ("Wrote 4 goals", "is there already"):
            await app.type(f"/export {target}")
            await app.press("enter")
            await app.sees(said)
    assert len(json.loads(target.read_text())["goals"]) == 4


async def test_export_without_a_name_writes_beside_and_the_talk_says_where(
    sit: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with sit() as app:
        for name in ("tracker-2026-03-18.json", "tracker-2026-03-18-2.json"):
            app.chunk(*"/export", "enter")
            written = str(tmp_path / name)
            await app.until(lambda path=written: path in "".join(app.main.chat.talks[-1].notice), written)  # type: ignore[misc]
            assert (tmp_path / name).is_file()


async def test_the_palette_knows_the_goals(sit: Starter) -> None:
    async with sit() as app:
        await app.press("ctrl+p")
        await app.type("show read")
        await app.pilot.pause(0.3)
        await app.press("enter")
        await app.pilot.pause(0.1)
        await app.press("enter")
        await app.until(lambda: isinstance(app.app.screen, GoalPage))


async def test_keys_of_the_settings_hold_and_unknown_ones_are_told(sit: Starter) -> None:
    async with sit(keys={"change.undo": "^u", "no.such": "f3"}) as app:
        await app.say("ran 5 km")
        await app.sees("^u undo")
        await app.press("ctrl+u")
        await app.until(lambda: "0/100 km" in app.main.goals.text)
        assert "no.such" in told(app)
        assert "change.undo" not in told(app)


async def test_colours_are_those_of_the_setting_until_others_are_chosen(sit: Starter) -> None:
    async with sit(theme="paper") as app:
        assert app.app.theme == "paper"
        app.chunk(*"/colours contrast", "enter")
        await app.until(lambda: app.app.theme == "contrast")
    async with sit(theme="paper") as app:
        assert app.app.theme == "contrast"
    async with sit(theme="dusk") as app:
        assert app.app.theme == "dusk"
    async with sit(theme="no such") as app:
        assert app.app.theme == "dusk"
        await app.until(lambda: "no such" in told(app))


async def test_the_goals_take_more_room_and_move_and_stay_so(sit: Starter) -> None:
    async with sit() as app:
        width = app.main.side.size.width
        app.main.goals.focus()
        await app.press(">", "m")
        await app.until(lambda: app.main.side.size.width == width + 4 and app.main.side.region.x == 0)
    async with sit() as app:
        await app.until(lambda: app.main.side.size.width == width + 4 and app.main.side.region.x == 0)


def _exported(folder: Path, entries: int) -> Path:
    """A file with one goal and many entries, as another tracker exports it."""
    settings = Settings(folder / "other.db", folder / "o.jsonl", folder / "o.toml", "eve")
    other = open_tracker(settings, Clock(datetime(2026, 3, 18, 20, 15)))
    with other.ledger.change() as change:
        goal = change.create_goal(NewGoal("Swim", target=900.0, unit="km"))
        for _ in range(entries):
            change.log(goal.id, 1.0, other.clock.today())
    path = folder / "export.json"
    path.write_text(json.dumps(export(other.database, other.clock, "eve")), encoding="utf-8")
    other.close()
    return path


async def test_an_import_brings_in_a_file_and_one_key_takes_it_back(sit: Starter, tmp_path: Path) -> None:
    path = _exported(tmp_path, 3)
    async with sit() as app:
        await app.type(f"/import {path}")
        await app.press("enter")
        await app.sees("Brought in 1 goal and 3 entries.")
        assert "Swim" in app.main.goals.text
        await app.press("f8")
        await app.until(lambda: "Swim" not in app.main.goals.text)


async def test_escape_stops_an_import_and_nothing_of_it_stays(
    sit: Starter, tmp_path: Path, tracker: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _exported(tmp_path, 30)
    monkeypatch.setattr("tracker_tui.ledger.imports.CHUNK", 1)
    escaped, looks = threading.Event(), count(1)

    def held_up() -> float:
        """The time, which stands still once the first progress was told, until escape was pressed."""
        if next(looks) > 2:
            assert escaped.wait(60)
        return time.monotonic()

    monkeypatch.setattr("tracker_tui.tui.importing.OFTEN", 0.0)
    monkeypatch.setattr("tracker_tui.tui.importing.monotonic", held_up)
    async with sit() as app:
        await app.type(f"/import {path}")
        await app.press("enter")
        await app.sees("esc stops it")
        await app.type("meanwhile")
        await app.press("escape")
        await app.until(lambda: not app.main.chat.talks[-1].waiting)
        escaped.set()
        await app.sees("Stopped. Nothing of the file was brought in.")
        assert app.main.entry.prompt.text == "meanwhile"
        assert "Swim" not in app.main.goals.text
    assert [goal.title for goal in tracker.reader.all_goals()].count("Swim") == 0


async def test_a_file_that_is_no_export_says_so(sit: Starter, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text("{}", encoding="utf-8")
    async with sit() as app:
        await app.type(f"/import {path}")
        await app.press("enter")
        await app.sees("is no tracker file")
