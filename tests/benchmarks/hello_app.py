"""The floor that the app is measured against: a scrolling pane, a sidebar, an input and a footer."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Footer, Input, Static


class Hello(App[None]):
    """Hello, world."""

    CSS = "#side { width: 46; } #pane { width: 1fr; } Input { dock: bottom; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("f1", "help", "help"),
        ("f2", "count", "count"),
        ("ctrl+q", "quit", "quit"),
    ]
    count = 0

    def compose(self) -> ComposeResult:
        """The four parts."""
        with Horizontal():
            with VerticalScroll(id="pane"):
                yield Static("hello-marker")
            yield Static("a sidebar", id="side")
        yield Input(placeholder="say something")
        yield Footer()

    def action_count(self) -> None:
        """Change a label."""
        self.count += 1
        self.query_one("#side", Static).update(f"pressed {self.count:03}")


if __name__ == "__main__":
    Hello().run()
