"""`tracker config`: every setting, its value and where it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.cli.commands.help import table
from tracker_tui.privacy import place_of, sentences
from tracker_tui.settings import TABLE, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tracker_tui.cli.call import Call
    from tracker_tui.settings import Setting, Settings

MASK = "(set, not shown)"
# Settings that are stored otherwise than they are written.
WRITTEN: dict[str, Callable[[Any], str]] = {
    "day_start": lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}",
    "week_start": WEEKDAYS.__getitem__,
    "database_path": str,
    "log_path": str,
}


def config(call: Call) -> None:
    """Show the settings in force; secrets only as set or not."""
    settings = call.settings
    values = {setting.name: _entry(settings, setting) for setting in TABLE}
    call.out.show(
        {"config_file": str(settings.config_path), "settings": values, "sent": sentences(settings)},
        lambda: "\n".join([_text(values, settings.config_path, call.out.width), "", *sentences(settings)]),
    )


def _entry(settings: Settings, setting: Setting) -> dict[str, Any]:
    value = getattr(settings, setting.name)
    if setting.secret and value:
        value = MASK
    elif setting.name == "base_url" and value and "@" in value:
        value = place_of(value)  # an address may hold a password
    elif setting.name in WRITTEN:
        value = WRITTEN[setting.name](value)
    return {
        "value": value,
        "source": settings.sources[setting.name],
        "variable": setting.variable,
        "meaning": setting.meaning,
    }


def _text(values: dict[str, dict[str, Any]], path: Path, width: int) -> str:
    rows = [(name, f"{_shown(entry['value'])}  ({entry['source']})") for name, entry in values.items()]
    state = "" if path.exists() else " (not there, and need not be)"
    return "\n".join([*table(rows, width), "", f"Lines `name = value` go into {path}{state}."])


def _shown(value: Any) -> str:
    if value is None or value in ("", (), []):
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, list | tuple) else str(value)
