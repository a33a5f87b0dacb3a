"""Which modes there are: the built-in ones, and those of installed packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.logs import log_failure
from tracker_tui.modes.base import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable

ENTRY_POINTS = "tracker_tui.modes"


def built_in_modes() -> tuple[Mode, ...]:
    """The four modes that every tracker has."""
    from tracker_tui.modes import consult, meta, smalltalk, track_progress

    return smalltalk.MODE, track_progress.MODE, consult.MODE, meta.MODE


def installed_modes(names: Iterable[str] | None = None) -> tuple[Mode, ...]:
    """Modes that installed packages declare, all or those named. One that fails is left out."""
    from importlib.metadata import entry_points

    wanted = None if names is None else set(names)
    found: list[Mode] = []
    for point in entry_points(group=ENTRY_POINTS):
        if wanted is not None and point.name not in wanted:
            continue
        try:
            mode = point.load()
            if not isinstance(mode, Mode):
                raise TypeError(f"{point.value} is not a Mode")
        except Exception as error:
            log_failure("plugin_failed", error, plugin=point.name)
            continue
        found.append(mode)
    return tuple(found)


def all_modes(plugins: Iterable[str] | None = ()) -> dict[str, Mode]:
    """The modes by name. `plugins` names the installed ones to load; None loads every one there is."""
    modes = {mode.name: mode for mode in built_in_modes()}
    if plugins is None or plugins:
        modes |= {mode.name: mode for mode in installed_modes(plugins) if mode.name not in modes}
    return modes
