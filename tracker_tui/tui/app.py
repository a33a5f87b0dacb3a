"""The App: wires settings, turn thread, screens, colours and keys together. Screens say what is shown."""

from __future__ import annotations

import gc
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.command import CommandPalette
from textual.scrollbar import ScrollBar, ScrollBarRender

from tracker_tui.tui.alt_digits import read_alt_digits
from tracker_tui.tui.desk import Desk
from tracker_tui.tui.in_order import InOrder
from tracker_tui.tui.kept import Kept
from tracker_tui.tui.keys import bindings, known_keys, shown_keys
from tracker_tui.tui.messages import NotOpened
from tracker_tui.tui.screens.main import MainScreen
from tracker_tui.tui.themes import DARK, MARKDOWN, THEMES, with_shades

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.command import Provider
    from textual.message import Message
    from textual.screen import Screen

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.settings import Settings

LEAVE_WITHIN = 3.0  # seconds between two ctrl+c
LEAVE = "^c again leaves, as {key} does; all is saved. What is selected, ^c copies."


def _palette() -> type[Provider]:
    from tracker_tui.tui.palette import Everything

    return Everything


class PlainBar(ScrollBarRender):
    """A scroll bar of plain columns, without the block elements at its ends."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "]
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "]


class TrackerApp(InOrder):
    """Talk left, goals right."""

    TITLE = "tracker"
    CSS_PATH = "styles/main.tcss"
    BINDINGS = bindings("anywhere", "palette", "quit", "help")
    COMMANDS: ClassVar[set[Any]] = {_palette}

    def __init__(self, open_tracker: Callable[[], Tracker], settings: Settings, clock: Clock) -> None:
        super().__init__()
        self.settings = settings
        self.clock = clock
        self.desk = Desk(open_tracker, self._tell, settings.model)
        self.problem: Exception | None = None
        self.kept = Kept(settings)
        self._leaving = -LEAVE_WITHIN
        self.set_class(settings.ascii, "-ascii", update=False)
        self.keymap, self._unknown = known_keys(settings.keys)
        self._dress()

    def _dress(self) -> None:
        self.console.push_theme(MARKDOWN)
        # Before the style sheets are read: a theme that is set later has them all read again.
        for theme in THEMES:
            self.register_theme(theme)
        wanted = self.kept.get("theme", self.settings.theme) or self.settings.theme or DARK
        if wanted not in self.available_themes:
            self._unknown.append(wanted)
            wanted = DARK
        self.set_reactive(App.theme, wanted)
        ScrollBar.renderer = PlainBar if self.settings.ascii else ScrollBarRender
        self.stylesheet.set_variables(self.get_css_variables())
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)

    def get_default_screen(self) -> Screen[None]:
        """The screen one lives in."""
        return MainScreen(self.desk, self.settings, self.clock, self.keymap, self.kept)

    def on_mount(self) -> None:
        """Put the keys where the person wants them, and remember the colours they choose."""
        if self.keymap:
            self.set_keymap(self.keymap)
        self.theme_changed_signal.subscribe(
            self, lambda theme: self.kept.put("theme", theme.name, self.settings.theme)
        )
        if self._unknown:
            names = ", ".join(name[:40] for name in self._unknown)
            self.notify(f"Nothing here is called {names}; config.toml names it.", markup=False, timeout=8)

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

    def action_help_quit(self) -> None:
        """Ctrl+c copies what is selected; pressed for anything else, it leaves at the second time."""
        now = monotonic()
        if now - self._leaving < LEAVE_WITHIN:
            self.exit()
            return
        self._leaving = now
        key = shown_keys(self.keymap.get("quit", "ctrl+q").split(",")[0])
        self.notify(LEAVE.format(key=key), markup=False, timeout=LEAVE_WITHIN)

    def action_command_palette(self) -> None:
        """Offer all that can be done, to search in."""
        if not CommandPalette.is_open(self):  # type: ignore[arg-type]
            self.push_screen(CommandPalette(placeholder="What would you like to do?", id="--command-palette"))

    def action_show_help(self) -> None:
        """Show every key, those of the place one is in first."""
        from tracker_tui.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(getattr(self.screen, "place", "anywhere"), self.keymap))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """None of Textual's own: the palette has its own source."""
        return ()


def run_app(settings: Settings, clock: Clock) -> int:
    """Run until the person leaves, and return the exit code. Raises what kept the database from opening."""
    read_alt_digits()
    gc.disable()  # what is made until the first screen is full stays; there is nothing to collect yet
    app = TrackerApp(lambda: _open(settings, clock), settings, clock)
    app.desk.start()  # what is stored is read while the first frame is made
    app.run()
    if app.problem is not None:
        raise app.problem
    return app.return_code or 0


def _open(settings: Settings, clock: Clock) -> Tracker:
    from tracker_tui.bootstrap import open_tracker

    return open_tracker(settings, clock, plugins=True)
