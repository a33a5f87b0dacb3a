"""Every key of the app in one table. Keys are found by id, so that a config file can put them elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType


class Key(NamedTuple):
    """One action and its keys. `label` is its word in the footer, empty for keys that are not shown there."""

    id: str
    keys: str
    action: str
    label: str
    meaning: str
    place: str = "anywhere"
    shown: str = ""
    priority: bool = False


PAGE = "goal page"
ALL = "all goals"

# No ^z ^b ^h ^i ^m ^s ^[ here: a terminal, a multiplexer or the line editor takes them for itself.
TABLE: tuple[Key, ...] = (
    Key(
        "log.quick",
        "ctrl+l,f2",
        "quick_log",
        "log",
        "Log by a goal's number and an amount",
        shown="^l",
    ),
    Key("log.form", "f3", "new_entry", "", "Log with a form: goal, amount, day, note"),
    Key("goal.new", "ctrl+n,f4", "new_goal", "new goal", "New goal, with a form", shown="^n"),
    Key("change.undo", "f8", "undo", "undo", "Undo the last change", shown="f8"),
    Key("change.redo", "f9", "redo", "redo", "Redo what was undone", shown="f9"),
    Key("goals.toggle", "f6", "toggle_goals", "goals", "Goals: show or fold them", shown="f6", priority=True),
    Key("goals.all", "f5", "overview", "", "All goals, the archive too"),
    Key("review", "f7", "review", "", "The week in review"),
    Key("talk.find", "ctrl+f", "find", "find", "Find words in all that was said", shown="^f", priority=True),
    Key("model.again", "f12", "model_again", "", "A model: use the one that is there, or let it try again"),
    Key("palette", "ctrl+p", "app.command_palette", "all", "All that can be done", shown="^p", priority=True),
    Key("help", "f1", "app.show_help", "help", "Help: these keys", shown="f1"),
    Key("quit", "ctrl+q", "app.quit", "quit", "Quit; all is saved", shown="^q", priority=True),
    Key("back", "escape", "back", "", "Stop a reply, close what is open, or return to the words"),
    Key("prompt.send", "enter", "send", "", "Send what is typed", "typing", priority=True),
    Key("prompt.newline", "ctrl+j,shift+enter", "newline", "", "A new line", "typing", priority=True),
    Key("prompt.older", "up", "cursor_up", "", "An earlier message, from the first line", "typing"),
    Key("prompt.newer", "down", "cursor_down", "", "A later message, from the last line", "typing"),
    Key("prompt.word-left", "alt+left", "cursor_word_left", "", "A word back", "typing"),
    Key("prompt.word-right", "alt+right", "cursor_word_right", "", "A word on", "typing"),
    Key(
        "prompt.cut-word", "alt+d,ctrl+delete", "delete_word_right", "", "Delete to the word's end", "typing"
    ),
    Key("prompt.complete", "tab", "complete", "", "Complete a /command", "typing", priority=True),
    Key("goals.up", "up,k", "cursor(-1)", "", "The goal above", "goals"),
    Key("goals.down", "down,j", "cursor(1)", "", "The goal below", "goals"),
    Key("goals.first", "home", "jump('first')", "", "The first goal", "goals"),
    Key("goals.last", "end", "jump('last')", "", "The last goal", "goals"),
    Key("goals.open", "o,space", "open", "", "This goal in full", "goals"),
    Key("goals.usual", "plus,equals_sign", "usual", "", "Log the usual amount at once", "goals"),
    Key("goals.narrower", "less_than_sign", "screen.side(-4)", "", "The goals take less room", "goals"),
    Key("goals.wider", "greater_than_sign", "screen.side(4)", "", "The goals take more room", "goals"),
    Key("goals.side", "m", "screen.side(0)", "", "The goals move to the other side", "goals"),
    Key("goals.log", "enter,l", "log", "", "Log to this goal", "goals"),
    Key(
        "chat.up",
        "up,k",
        "turn(-1)",
        "",
        "The turn above; earlier ones come by themselves",
        "chat",
    ),
    Key("chat.down", "down,j", "turn(1)", "", "The turn below", "chat"),
    Key("chat.copy", "c,y", "copy_turn", "copy", "Copy the turn", "chat", shown="c"),
    Key("page.edit", "e,enter", "screen.edit", "edit", "Correct amount, day or note", PAGE, shown="e"),
    Key("page.remove", "d,delete", "screen.remove", "remove", "Remove the entry", PAGE, shown="d"),
    Key("page.earlier", "left_square_bracket", "screen.shift(-1)", "before", "A day before", PAGE, "["),
    Key("page.later", "right_square_bracket", "screen.shift(1)", "after", "A day after", PAGE, "]"),
    Key("page.goal", "g", "screen.change_goal", "goal", "Change title, target, day or category", PAGE),
    Key("page.log", "l", "screen.log", "log", "Log to this goal", PAGE),
    Key("page.chart", "c", "screen.chart", "chart", "The chart, the next one, or none", PAGE),
    Key("page.range", "r", "screen.range", "range", "The chart of fewer days, or of all", PAGE),
    Key(
        "page.why",
        "w",
        "screen.beside('why')",
        "why?",
        "Why it stands so, and what each insight rests on",
        PAGE,
    ),
    Key("page.history", "h", "screen.beside('history')", "history", "All that was changed of it", PAGE),
    Key("page.undo", "f8", "screen.undo", "undo", "Undo the last change", PAGE),
    Key("page.redo", "f9", "screen.redo", "redo", "Redo what was undone", PAGE),
    Key("page.back", "escape", "screen.back", "back", "Back to the talk", PAGE, "esc"),
    Key("all.group", "c", "regroup", "group", "By category, or all together", ALL, shown="c"),
    Key("all.undo", "f8", "screen.undo", "undo", "Undo the last change", ALL, shown="f8"),
    Key("all.redo", "f9", "screen.redo", "redo", "Redo what was undone", ALL, shown="f9"),
    Key("all.back", "escape", "back", "back", "Back to the talk", ALL, shown="esc"),
    Key("review.before", "left", "stretch(-1)", "before", "The week or month before", "review", "←", True),
    Key("review.after", "right", "stretch(1)", "after", "The week or month after", "review", "→", True),
    Key("review.span", "m", "span", "week/month", "Weeks or months", "review", shown="m"),
    Key("review.undo", "f8", "screen.undo", "undo", "Undo the last change", "review", shown="f8"),
    Key("review.redo", "f9", "screen.redo", "redo", "Redo what was undone", "review", shown="f9"),
    Key("review.back", "escape", "back", "back", "Back to the talk", "review", shown="esc"),
    Key("form.submit", "enter", "submit", "", "Take what the form says", "form"),
    Key("form.next", "down", "field(1)", "", "The next field", "form"),
    Key("form.before", "up", "field(-1)", "", "The field before", "form"),
    Key("form.leave", "escape", "leave", "", "Leave, with nothing done", "form"),
    Key("list.next", "down", "move(1)", "", "The next one", "finding"),
    Key("list.before", "up", "move(-1)", "", "The one before", "finding"),
    Key("list.leave", "escape", "dismiss", "", "Close", "finding"),
    Key("talks.begin", "n", "begin", "", "Begin a new conversation", "conversations"),
    Key("talks.leave", "escape", "dismiss", "", "Close", "conversations"),
    Key("log.enter", "enter", "enter", "", "Log it; on an empty line, close", "quick log", priority=True),
    Key("log.more", "plus,pageup", "step(1)", "", "More, by what is usual", "quick log", priority=True),
    Key("log.less", "pagedown", "step(-1)", "", "Less, by what is usual", "quick log", priority=True),
    Key("log.earlier", "up", "day(-1)", "", "One day earlier", "quick log"),
    Key("log.later", "down", "day(1)", "", "One day later", "quick log"),
)
# Place, keys, meaning, and the id where they have one.
EXTRA: tuple[tuple[str, str, str, str], ...] = (
    ("goals", "1 … 9", "The goal with that number; 1, then 2 at once: number 12", ""),
    (
        "anywhere",
        "alt+1 … 9",
        "The usual amount for that goal; if the terminal keeps that key: ^l 1 enter",
        "log.usual-1",
    ),
    ("anywhere", "^c ^c", "Leave; once, it copies what is selected", ""),
    ("form", "tab", "The next field", ""),
    ("form", "←  →", "Another choice", ""),
    ("conversations", "enter", "Go on with it", ""),
    ("finding", "enter", "Open it where it was said", ""),
    ("chat", "end", "The end of the talk; from what was found, back to what was said last", ""),
    ("anywhere", "tab", "The next part of the screen", ""),
    ("typing", "^left  ^right  ^w", "A word back, a word on, delete the word before", ""),
    ("typing", "^a  ^e  ^u  ^k", "To the ends of the line, delete to them", ""),
    ("typing", "^z  ^y", "Take back what was typed, type it again", ""),
)
PLACES = (
    "anywhere",
    "typing",
    "goals",
    PAGE,
    ALL,
    "review",
    "quick log",
    "chat",
    "form",
    "finding",
    "conversations",
)
USUAL = [
    Binding(f"alt+{n}", f"usual({n})", "The usual amount", show=False, id=f"log.usual-{n}")
    for n in range(1, 10)
]


def bindings(place: str, *ids: str, without: tuple[str, ...] = ()) -> list[BindingType]:
    """The bindings of a place, or of those of its keys that are named."""
    return [
        Binding(
            key.keys,
            key.action,
            key.label or key.meaning,
            show=bool(key.label),
            key_display=key.shown or None,
            # Also over the keys of a text area: one that was put elsewhere must work there.
            priority=key.priority or (place == "anywhere" and key.id != "back"),
            tooltip=key.meaning,
            id=key.id,
        )
        for key in TABLE
        if key.place == place and (not ids or key.id in ids) and key.id not in without
    ]


SHORT = {
    "up": "↑",
    "down": "↓",
    "escape": "esc",
    "plus": "+",
    "minus": "-",
    "equals_sign": "=",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "slash": "/",
    "delete": "del",
}


def shown_keys(keys: str) -> str:
    """Keys as people know them: "^l  f2"."""
    return "  ".join(SHORT.get(key, key.replace("ctrl+", "^")) for key in keys.split(","))


def known_keys(wanted: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Keys put elsewhere, by id, as Textual writes them ("^t" is ctrl+t); and the ids that do not exist."""
    ids = {key.id for key in TABLE} | {f"log.usual-{number}" for number in range(1, 10)}
    known = {
        name: ",".join(key.strip().replace("^", "ctrl+", 1) for key in keys.split(","))
        for name, keys in wanted.items()
        if name in ids
    }
    return known, [name for name in wanted if name not in ids]
