"""Deeds, goals, changes and answers of many kinds of life, as written down in fresh_deeds.jsonl."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.language.judging import Play

FILE = Path(__file__).parent / "fresh_deeds.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
SHARES = 6
RIGHT = 0.95


@pytest.mark.parametrize("share", range(SHARES))
def test_deeds_and_goals_of_many_kinds_are_understood(share: int, tmp_path: Path) -> None:
    turns = [faults for case in CASES[share::SHARES] for faults in Play(case, tmp_path).faults()]
    wrong = [fault for faults in turns for fault in faults]
    right = sum(not faults for faults in turns) / len(turns)
    assert right >= RIGHT, "\n".join(wrong)
