"""People's sentences, as written down in fresh.jsonl, do to the data what they say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.language.judging import Play

CASES = [json.loads(line) for line in (Path(__file__).parent / "fresh.jsonl").read_text("utf-8").splitlines()]
SHARES = 12
RIGHT = 0.97


@pytest.mark.parametrize("share", range(SHARES))
def test_sentences_do_what_they_say(share: int, tmp_path: Path) -> None:
    turns = [faults for case in CASES[share::SHARES] for faults in Play(case, tmp_path).faults()]
    wrong = [fault for faults in turns for fault in faults]
    right = sum(not faults for faults in turns) / len(turns)
    assert right >= RIGHT, "\n".join(wrong)
