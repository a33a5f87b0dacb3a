"""A model's answer becomes an extraction only where it holds together."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from pydantic import ValidationError

from tracker_tui.language.extraction import GoalAction, Missing, Situation
from tracker_tui.language.extractor import ProgressExtractor
from tracker_tui.language.proposed.schema import ProgressData, from_extraction, to_extraction
from tracker_tui.progress.goals import Goal, GoalKind

NOW = datetime(2026, 3, 18, 20, 15)
GOALS = (Goal("run", "ann", "Run 100 km", GoalKind.TOTAL, target_value=100, unit="km"),)
SITUATION = Situation(NOW, NOW.date(), GOALS)


def read(**data: object):  # type: ignore[no-untyped-def]
    answer = {"goal_intent": None, "progress_update": None, "confidence": 0.9} | data
    return to_extraction(ProgressData.model_validate(answer), "said", SITUATION)


def test_a_value_comes_in_the_goals_unit() -> None:
    found = read(progress_update={"value": 3, "unit": "miles", "goal": "Run 100 km"})
    assert found.progress_update.value == pytest.approx(4.828, abs=0.001)
    assert found.missing is None


def test_the_future_is_not_logged() -> None:
    found = read(progress_update={"value": 3, "unit": "km", "goal": "running", "day": "2026-03-20"})
    assert found.missing is Missing.PAST


def test_an_unknown_goal_is_asked_about() -> None:
    assert (
        read(progress_update={"value": 3, "unit": "laps", "goal": "ice skating"}).missing is Missing.NO_GOAL
    )


def test_a_goal_without_a_measure_is_asked_about() -> None:
    found = read(goal_intent={"action": "set", "title": "Get fit"})
    assert found.goal_intent.action is GoalAction.SET
    assert found.missing is Missing.MEASURE


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e30, "many"])
def test_nonsense_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        read(progress_update={"value": value})


def test_what_the_rules_read_can_be_told_as_data() -> None:
    extraction = ProgressExtractor().understand("ran 5k yesterday", SITUATION).extractions[0]
    data = from_extraction(extraction, SITUATION)
    assert data.progress_update is not None
    assert (data.progress_update.value, data.progress_update.unit) == (5.0, "km")
    assert data.progress_update.day == date(2026, 3, 17)
    assert to_extraction(data, "ran 5k yesterday", SITUATION).progress_update.value == 5.0  # type: ignore[union-attr]
