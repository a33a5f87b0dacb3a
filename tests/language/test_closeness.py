"""Deeds whose words no title holds find their goal, and those of no goal find none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.language.close import pairs, tally

LOADED = """
import sys
from tests.language.close import Close, tally
tally([Close({said!r}, ("run", "biscuits"), None)])
print("tracker_tui.language.matching.closeness" in sys.modules)
"""


@pytest.mark.parametrize(("name", "share"), [("close_deeds.txt", 0.85), ("close_more.txt", 0.4)])
def test_held_back_deeds_find_their_goal(name: str, share: float) -> None:
    found = tally(pairs(name)[1::2])
    assert found.found >= share * found.deeds, found
    assert found.wrong + found.strayed <= 0.12 * (found.deeds + found.others), found


@pytest.mark.parametrize(("said", "loaded"), [("ran 5 km", False), ("had 3 wafers", True)])
def test_vectors_are_read_only_where_no_goal_is_known(said: str, *, loaded: bool) -> None:
    program = LOADED.format(said=said)
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.split() == [str(loaded)]
