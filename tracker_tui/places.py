"""Where the tracker's own files lie when nobody says otherwise."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

APP = "tracker-tui"


class Places(NamedTuple):
    """The folders for what is kept, what is set, and what is noted down on the way."""

    data: Path
    config: Path
    logs: Path


def places(env: Mapping[str, str]) -> Places:
    """The folders that the system has for these; `env` may name others by the XDG variables."""
    if sys.platform == "linux":
        # As platformdirs has them, which would take a thirtieth of a whole `tracker say` to load.
        return Places(
            _folder(env, "XDG_DATA_HOME", ".local/share") / APP,
            _folder(env, "XDG_CONFIG_HOME", ".config") / APP,
            _folder(env, "XDG_STATE_HOME", ".local/state") / APP / "log",
        )
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP, appauthor=False)
    return Places(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)


def _folder(env: Mapping[str, str], variable: str, usual: str) -> Path:
    """The folder that a variable names, if it does so in full, as the XDG rules have it."""
    told = Path(env.get(variable, ""))
    return told if told.is_absolute() else Path.home() / usual
