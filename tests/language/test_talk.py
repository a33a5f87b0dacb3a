"""Deeds told from talk, questions of every form and danger, in sentences written before they were tried."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.language.judging import Play

CASES = [
    json.loads(line) for line in (Path(__file__).parent / "fresh_talk.jsonl").read_text("utf-8").splitlines()
]
SHARES = 8
RIGHT = 0.93


@pytest.mark.parametrize("share", range(SHARES))
def test_talk_is_told_from_deeds(share: int, tmp_path: Path) -> None:
    turns = [faults for case in CASES[share::SHARES] for faults in Play(case, tmp_path).faults()]
    wrong = [fault for faults in turns for fault in faults]
    right = sum(not faults for faults in turns) / len(turns)
    assert right >= RIGHT, "\n".join(wrong)
