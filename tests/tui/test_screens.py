"""The main screens as text, at three sizes: what stands where, against what was looked at and found good.

After a wanted change: `UPDATE_SCREENS=1 pytest tests/tui/test_screens.py`, and look at the difference.
"""

from __future__ import annotations

import os
import re
import shutil
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from tests.tui.sitting import Sitting
from tracker_tui.bootstrap import open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.settings import Settings
from tracker_tui.tui import demo
from tracker_tui.tui.app import TrackerApp
from tracker_tui.tui.screens.layout import WIDE

if TYPE_CHECKING:
    from tests.tui.sitting import Starter
    from tracker_tui.bootstrap import Tracker

NOW = datetime(2026, 3, 18, 20, 15)
SIZES = ((80, 24), (120, 40), (200, 60))
SEEN = Path(__file__).parent / "seen"
# place -> the keys that lead there from the words, and words that stand there once it is read
PLACES: dict[str, tuple[tuple[str, ...], str]] = {
    "main": ((), "read 20 pages yesterday"),
    "goal": (("goals", "1", "o"), "Where it stands"),
    "overview": (("f5",), "UNDER WAY"),
    "review": (("f7",), "Something was logged"),
    "quick": (("ctrl+l", "1", "space", "7"), "7 km →"),
}
SCROLL_BAR = re.compile(r" {2,}[▁-▇]$", re.MULTILINE)
INSIGHTS = "Worth knowing"  # which of them are told is not what this is about
ADVICE = "any tips"  # is weighed anew with every version; what it says is not what this is about


@pytest.fixture(scope="module")
def spring(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a spring of goals and talk."""
    folder = tmp_path_factory.mktemp("spring")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo, "TALK", [(at, said) for at, said in demo.TALK if ADVICE not in said])
        demo.fill(_settings(folder), NOW)
    return folder


def _settings(folder: Path) -> Settings:
    return Settings(folder / "goals.db", folder / "log.jsonl", folder / "config.toml", "demo")


def _text(app: TrackerApp) -> str:
    """What stands on the screen."""
    lines = app.screen._compositor.render_strips()  # noqa: SLF001 - as the terminal gets it
    text = "\n".join(line.text.rstrip() for line in lines) + "\n"
    return SCROLL_BAR.sub("", text.split(INSIGHTS)[0])


async def _settled(app: Sitting) -> str:
    before = ""
    for _ in range(40):
        await app.pilot.pause(0.05)
        now = _text(app.app)
        if now == before:
            return now
        before = now
    return before


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_screens_are_as_they_were_seen(spring: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    shutil.copytree(spring, tmp_path, dirs_exist_ok=True)
    settings, clock = _settings(tmp_path), Clock(NOW)
    app = TrackerApp(lambda: open_tracker(settings, clock), settings, clock)
    app.animation_level = "none"
    different = []
    async with app.run_test(size=size) as pilot:
        sitting = Sitting(app, pilot)
        await sitting.until(lambda: sitting.main.opened, "the file")
        goals = "tab" if size[0] >= WIDE else "f6"
        for place, (keys, marker) in PLACES.items():
            await sitting.press(*(goals if key == "goals" else key for key in keys))
            await sitting.until(lambda marker=marker: marker in _text(app), marker)
            text = await _settled(sitting)
            assert all(cell_len(line) <= size[0] for line in text.splitlines())
            file = SEEN / f"{place}-{size[0]}x{size[1]}.txt"
            if os.environ.get("UPDATE_SCREENS"):
                file.parent.mkdir(exist_ok=True)
                file.write_text(text, encoding="utf-8")
            if text != file.read_text(encoding="utf-8"):
                different.append(f"{file.name}:\n{text}")
            for _ in range(2 if place == "goal" else 1):
                await sitting.press("escape")
    assert not different, "\n".join(different)


async def test_a_window_may_be_resized_at_any_moment(sit: Starter, goals: dict[str, str]) -> None:
    async with sit() as app:
        await app.say("ran 5 km")
        for keys in ((), ("f1",), ("escape", "f3"), ("escape", "f5"), ("escape", "f7"), ("escape", "ctrl+l")):
            await app.press(*keys)
            for size in ((30, 8), (12, 4), (250, 70), (80, 24), (1, 1), (120, 40)):
                await app.pilot.resize_terminal(*size)
                await app.pilot.pause()
        await app.press("escape")
        await app.until(lambda: "5/100 km" in app.main.goals.text)


TITLES = ("読書 📚 する", "الجري ١٠٠ كم", "לרוץ הרבה", "👩‍👩‍👧 time", "e\u0301te\u0301 " * 20)


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_wide_and_right_to_left_titles_keep_every_line_in_its_place(
    sit: Starter, tracker: Tracker, size: tuple[int, int]
) -> None:
    with tracker.ledger.change(limited=False) as change:
        for title in TITLES:
            goal = change.create_goal(NewGoal(title, target=100.0, unit="km"))
            change.log(goal.id, 5.0, tracker.clock.today())
    async with sit(size) as app:
        for key in ("f6", "f5"):
            await app.press(key)
            await app.pilot.pause(0.1)
            for line in app.app.screen._compositor.render_strips():  # noqa: SLF001
                assert line.cell_length == size[0]
        await app.press("escape")
        assert any("الجري" in line for line in app.main.goals.text.splitlines())


async def test_plain_signs_are_enough(sit: Starter, goals: dict[str, str]) -> None:
    async with sit(ascii=True) as app:
        await app.say("ran 5 km")
        await app.press("f8")
        await app.sees("taken back")
        for keys in ((), ("f5",), ("escape", "f7")):
            await app.press(*keys)
            assert (await _settled(app)).isascii(), _text(app.app)


async def test_plain_signs_are_enough_for_scroll_bars_notes_of_cards_and_the_palette(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    with tracker.ledger.change(limited=False) as change:
        for day in range(10, 19):
            change.log(goals["Coffee"], 1.0, date(2026, 3, day))
    async with sit((80, 24), ascii=True) as app:
        for _ in range(8):
            await app.say("ran 1 km")
        app.main.chat.scroll_to(y=3, animate=False)
        await app.press("f6")
        assert ". 1 still allowed" in app.main.goals.text
        assert (await _settled(app)).isascii(), _text(app.app)
        await app.press("ctrl+p")
        await app.until(lambda: "What would you like to do?" in app.shown)
        assert (await _settled(app)).isascii(), _text(app.app)


async def test_without_colours_each_standing_still_has_its_sign(
    sit: Starter, goals: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with sit() as app:
        await app.say("ran 5 km")
        await app.say("5 coffees")
        assert app.app.no_color
        text = app.main.goals.text
        assert "✓ on track" in text
        assert "○ not started" in text
        colours = {
            segment.style.color
            for strip in app.app.screen._compositor.render_strips()  # noqa: SLF001
            for segment in strip.apply_filter(app.app._filters[-1], app.app.screen.styles.background)  # noqa: SLF001
            if segment.style and segment.style.color and segment.style.color.triplet
        }
        assert all(len(set(colour.triplet)) == 1 for colour in colours if colour.triplet), "all are greys"


async def test_no_card_is_cut_where_the_goals_have_to_scroll(
    sit: Starter, tracker: Tracker, goals: dict[str, str]
) -> None:
    with tracker.ledger.change(limited=False) as change:
        for number in range(8):
            change.create_goal(NewGoal(f"Goal {number}", target=10.0))
    async with sit((80, 24)) as app:
        await app.press("f6")
        await app.until(lambda: "not start" in _text(app.app))
        text = await _settled(app)
        assert text.count("not started") == text.count("not start") > 2
