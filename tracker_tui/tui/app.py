"""The App: wires settings, turn thread, screens, colours and keys together. Screens say what is shown."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from textual.app import App, SystemCommand

from tracker_tui.tui.desk import Desk
from tracker_tui.tui.glyphs import glyphs
from tracker_tui.tui.in_order import InOrder
from tracker_tui.tui.keys import TABLE, bindings
from tracker_tui.tui.messages import NotOpened
from tracker_tui.tui.screens.main import MainScreen
from tracker_tui.tui.themes import DARK, MARKDOWN, THEMES, with_shades

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.message import Message
    from textual.screen import Screen

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.settings import Settings


class TrackerApp(InOrder):
    """Talk left, goals right."""

    TITLE = "tracker"
    CSS_PATH = "styles/main.tcss"
    BINDINGS = bindings("anywhere", "palette", "quit")

    def __init__(self, open_tracker: Callable[[], Tracker], settings: Settings, clock: Clock) -> None:
        super().__init__()
        self.settings = settings
        self.clock = clock
        self.desk = Desk(open_tracker, self._tell)
        self.problem: Exception | None = None
        self._dress()

    def _dress(self) -> None:
        self.console.push_theme(MARKDOWN)
        # Before the style sheets are read: a theme that is set later has them all read again.
        for theme in THEMES:
            self.register_theme(theme)
        wanted = self.settings.theme if self.settings.theme in self.available_themes else DARK
        self.set_reactive(App.theme, wanted)
        self.stylesheet.set_variables(self.get_css_variables())
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)

    def get_default_screen(self) -> Screen[None]:
        """The screen one lives in."""
        return MainScreen(self.desk, self.settings, self.clock, glyphs(self.settings.ascii))

    def on_opened(self) -> None:
        """The screen fills with what is stored; from then on rubbish is collected, apart from what stays."""
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    def on_unmount(self) -> None:
        """Let what is being committed finish."""
        self.desk.stop()

    def get_css_variables(self) -> dict[str, str]:
        """The theme's colours, and the quieter shades of its foreground that drawn lines need whole."""
        return with_shades(super().get_css_variables())

    def _tell(self, message: Message) -> None:
        # From the turn thread; the main screen is the lowest one, whatever lies over it.
        if isinstance(message, NotOpened):
            self.post_message(message)
        elif self.screen_stack:
            self.screen_stack[0].post_message(message)

    def on_not_opened(self, event: NotOpened) -> None:
        """Without its database the app can do nothing: leave, and have it said why."""
        self.problem = event.error
        self.exit(return_code=1)

    async def _run(self, action: str) -> None:
        await self.screen_stack[0].run_action(action)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the key table, and the colours."""
        for key in TABLE:
            if key.place == "anywhere" and key.label and key.id != "palette":
                yield SystemCommand(
                    key.meaning, f"Key: {key.keys.split(',')[0]}", partial(self._run, key.action)
                )
        yield SystemCommand("Change the colours", "Themes, dark and light", self.action_change_theme)
        yield SystemCommand("Save a picture of the screen", "As SVG", self.deliver_screenshot)


def run_app(settings: Settings, clock: Clock) -> int:
    """Run until the person leaves, and return the exit code. Raises what kept the database from opening."""
    gc.disable()  # what is made until the first screen is full stays; there is nothing to collect yet
    app = TrackerApp(lambda: _open(settings, clock), settings, clock)
    app.run()
    if app.problem is not None:
        raise app.problem
    return app.return_code or 0


def _open(settings: Settings, clock: Clock) -> Tracker:
    from tracker_tui.bootstrap import open_tracker

    return open_tracker(settings, clock, plugins=True)
