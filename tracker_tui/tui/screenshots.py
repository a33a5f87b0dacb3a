"""Pictures of the real app: `python -m tracker_tui.tui.screenshots [FOLDER] [--png]`.

A file is filled with a spring of goals and talk, the app is opened on it and driven by keys, and every scene
is saved as SVG; with --png as PNG too, which needs resvg-py.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tracker_tui.bootstrap import open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import Settings
from tracker_tui.tui.app import TrackerApp
from tracker_tui.tui.demo import fill
from tracker_tui.tui.themes import DARK, LIGHT

if TYPE_CHECKING:
    from textual.pilot import Pilot

NOW = datetime(2026, 3, 18, 20, 15)  # noqa: DTZ001 - local time, as the person sees it
FONT = "DejaVu Sans Mono"


@dataclass(slots=True, frozen=True)
class Scene:
    """One picture: how large, in which colours, after which keys."""

    name: str
    size: tuple[int, int] = (120, 40)
    keys: tuple[str, ...] = ()
    theme: str = DARK
    filled: bool = True


TYPED = (*"gym,", "space", *"then", "space", "2", "0", "space", *"pages", "enter")
SCENES = (
    Scene("main-120x40", keys=TYPED),
    Scene("main-light-120x40", keys=TYPED, theme=LIGHT),
    Scene("main-80x24", (80, 24), TYPED),
    Scene("main-160x50", (160, 50), TYPED),
    Scene("goals-unfolded-80x24", (80, 24), ("f6",)),
    Scene("quick-log", keys=("ctrl+l", "1", "space", "7", "up")),
    Scene("goal-cursor", keys=("tab", "3")),
    Scene("commands", keys=tuple("/")),
    Scene("find", keys=("ctrl+f", *"pages")),
    Scene("conversations", keys=(*"/talks", "enter")),
    Scene("all-goals", keys=("f5",)),
    Scene("review", keys=("f7",)),
    Scene("undone", keys=(*TYPED, "f8")),
    Scene("main-200x60", (200, 60), TYPED),
    Scene("goal-page", (130, 40), ("tab", "1", "o")),
    Scene("goal-why", (130, 40), ("tab", "1", "o", "w")),
    Scene("goal-history", (130, 40), ("tab", "1", "o", "h")),
    Scene("goal-page-80x24", (80, 24), ("f6", "1", "o")),
    Scene("goal-chart-80x24", (80, 24), ("f6", "1", "o", "c")),
    Scene("goal-strength", (130, 40), ("tab", "2", "o", "c")),
    Scene("goal-page-light", (130, 40), ("tab", "2", "o"), LIGHT),
    Scene("new-entry", keys=("f3", *"run", "tab", "7", "tab", *"yesterday")),
    Scene("new-goal", keys=("ctrl+n", *"Swim", "tab", "tab", "2", "0", "tab", "k", "m")),
    Scene("palette", keys=("ctrl+p",)),
    Scene("help", (120, 50), ("f1",)),
    Scene("first-start", filled=False),
)


def settings_in(folder: Path) -> Settings:
    """Settings that keep everything in a folder of its own."""
    return Settings(folder / "goals.db", folder / "log.jsonl", folder / "config.toml", "demo")


async def picture(scene: Scene, folder: Path) -> str:
    """A scene as SVG."""
    settings, clock = settings_in(folder), Clock(NOW)
    app = TrackerApp(lambda: open_tracker(settings, clock), settings, clock)
    async with app.run_test(size=scene.size) as pilot:
        await _ready(app, pilot)
        app.theme = scene.theme
        await pilot.press(*scene.keys)
        await pilot.pause(0.4)
        return app.export_screenshot(title="tracker")


async def _ready(app: TrackerApp, pilot: Pilot[None]) -> None:
    for _ in range(500):
        if getattr(app.screen_stack[0], "opened", False):
            return
        await pilot.pause(0.02)


def save(svg: str, path: Path, *, png: bool = False) -> None:
    """The picture as SVG, and as PNG if wanted."""
    path.with_suffix(".svg").write_text(svg, encoding="utf-8")
    if not png:
        return
    import resvg_py

    drawn = resvg_py.svg_to_bytes(svg_string=svg.replace("Fira Code", FONT))
    path.with_suffix(".png").write_bytes(bytes(drawn))


def main(target: Path, *, png: bool = False) -> None:
    """Make every picture."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        filled, empty = Path(folder, "filled"), Path(folder, "empty")
        empty.mkdir()
        fill(settings_in(filled), NOW)
        for scene in SCENES:
            used = Path(folder, scene.name)
            shutil.copytree(filled if scene.filled else empty, used, dirs_exist_ok=True)
            svg = asyncio.run(picture(scene, used))
            save(svg, target / scene.name, png=png)
            print(target / f"{scene.name}.svg")


if __name__ == "__main__":
    folders = [word for word in sys.argv[1:] if word != "--png"]
    main(Path(folders[0] if folders else "screenshots"), png="--png" in sys.argv)
