"""Where the tracker's own files lie when nobody says otherwise."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from tracker_tui.places import APP, Places, places

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked itself")


@pytest.mark.parametrize("told", ["", "relative/folder", "/srv/mine"])
def test_the_folders_are_the_usual_ones_of_the_system(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, told and f"{told}/{variable}")
    dirs = PlatformDirs(APP, appauthor=False)
    assert places(os.environ) == Places(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)


def test_without_the_variables_they_lie_in_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert all(Path("/home/ada") in place.parents for place in places({}))
