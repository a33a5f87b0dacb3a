"""Talks from many walks of life, as written down in strangers.jsonl: most must be understood.

Their writers did not know the rules. The cases that still fail are kept: they say where to go on. Every
second case is played here, all of them by `python -m tests.benchmarks.confidence` with that file.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.language.judging import Play

FILE = Path(__file__).parent / "strangers.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
PLAYED = CASES[::2]
SHARES = 8
RIGHT = 0.9


@pytest.mark.parametrize("share", range(SHARES))
def test_most_of_what_strangers_say_is_understood(share: int, tmp_path: Path) -> None:
    turns = [faults for case in PLAYED[share::SHARES] for faults in Play(case, tmp_path).faults()]
    wrong = [fault for faults in turns for fault in faults]
    right = sum(not faults for faults in turns) / len(turns)
    assert right >= RIGHT, "\n".join(wrong)
