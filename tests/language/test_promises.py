"""Talks that must be understood to the letter, as written down in promises.jsonl.

Each id tells what its talk is about: values, targets, corrections, managing, dialogue, what is (not) logged,
which goal, setting goals, asking; "mixed" is of several.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.language.judging import Play

FILE = Path(__file__).parent / "promises.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_talk_is_understood(case: dict[str, Any], tmp_path: Path) -> None:
    assert not [fault for faults in Play(case, tmp_path).faults() for fault in faults]
