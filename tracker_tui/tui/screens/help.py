"""F1: every key, by the place it works in; the place one comes from first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.table import Table
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from tracker_tui.tui.keys import EXTRA, PLACES, TABLE, bindings, shown_keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult
    from textual.binding import BindingType

CLOSING = (
    "Esc closes this. Everything can also be said in words, or found with ^p. "
    "The words at the right name a key in config.toml, to put it elsewhere."
)


def key_table(remapped: Mapping[str, str], first: str) -> Table:
    """The keys as a table; `remapped` holds those that a config file put elsewhere."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    table.add_column(no_wrap=True, style="dim")
    for place in sorted(PLACES, key=lambda place: place != first):
        table.add_row(place.upper(), "", "", style="bold")
        for key in TABLE:
            if key.place == place:
                table.add_row(f"  {shown_keys(remapped.get(key.id, key.keys))}", key.meaning, key.id)
        for where, keys, meaning, name in EXTRA:
            if where == place:
                table.add_row(f"  {keys}", meaning, name)
        table.add_row("", "", "")
    return table


class HelpScreen(ModalScreen[None]):
    """The keys, over whatever one is doing."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,f1,q,enter", "dismiss", "close"),
        *bindings("anywhere", "quit"),
    ]

    def __init__(self, place: str, remapped: Mapping[str, str]) -> None:
        super().__init__()
        self._place = place
        self._remapped = remapped

    def compose(self) -> ComposeResult:
        """A box that scrolls."""
        with VerticalScroll(id="help", classes="dialog"):
            yield Static(key_table(self._remapped, self._place))
            yield Static(CLOSING, classes="quiet")
