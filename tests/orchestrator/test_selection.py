"""Which modes answer."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker_tui.language.extraction import Intent
from tracker_tui.modes.base import BaseModeHandler, Mode
from tracker_tui.modes.registry import built_in_modes
from tracker_tui.orchestrator.intents import MultiIntent
from tracker_tui.orchestrator.selection import compatible, select_modes

MODES = {mode.name: mode for mode in built_in_modes()}


def wanted(**confidence: float) -> MultiIntent:
    intents = tuple(Intent("x", name, value) for name, value in confidence.items())
    return MultiIntent(intents, intents[0], 1.0)


def chosen(want: MultiIntent, *, most: int = 3, threshold: float = 0.35) -> list[str]:
    return [mode.name for mode in select_modes(want, MODES, threshold=threshold, most=most).modes]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SMALLTALK", "TRACK_PROGRESS"),
        ("SMALLTALK", "CONSULT"),
        ("SMALLTALK", "META"),
        ("TRACK_PROGRESS", "CONSULT"),
        ("TRACK_PROGRESS", "META"),
        ("CONSULT", "META"),
    ],
)
def test_the_built_in_modes_go_together(one: str, other: str) -> None:
    assert compatible(MODES[one], MODES[other])
    assert compatible(MODES[other], MODES[one])


def test_at_most_three_answer_and_tracking_is_never_dropped() -> None:
    names = chosen(wanted(SMALLTALK=0.99, CONSULT=0.98, META=0.97, TRACK_PROGRESS=0.4))
    assert names == ["TRACK_PROGRESS", "SMALLTALK", "CONSULT"]


def test_with_multi_mode_off_tracking_answers_alone() -> None:
    assert chosen(wanted(SMALLTALK=0.99, TRACK_PROGRESS=0.6), most=1) == ["TRACK_PROGRESS"]
    assert chosen(wanted(SMALLTALK=0.6, CONSULT=0.9), most=1) == ["CONSULT"]


def test_with_multi_mode_off_a_greeting_gives_way_to_an_answer() -> None:
    assert chosen(wanted(SMALLTALK=0.99, META=0.8), most=1) == ["META"]


def test_an_unsure_intent_is_left_out_with_its_reason() -> None:
    selection = select_modes(wanted(SMALLTALK=0.9, CONSULT=0.2), MODES, threshold=0.35, most=3)
    assert [mode.name for mode in selection.modes] == ["SMALLTALK"]
    assert "0.20" in selection.left_out["CONSULT"]


def test_somebody_answers_even_where_nothing_is_sure() -> None:
    assert chosen(wanted(CONSULT=0.1, META=0.2)) == ["META"]


def test_modes_that_do_not_go_together_do_not_meet() -> None:
    class Silent(BaseModeHandler):
        def handle(self, context: object) -> tuple[()]:
            return ()

    loner = Mode("LONER", Silent, goes_with=frozenset())
    modes = {"LONER": loner, "META": MODES["META"]}
    selection = select_modes(wanted(META=0.9, LONER=0.8), modes, threshold=0.3, most=3)
    assert [mode.name for mode in selection.modes] == ["META"]
    assert "META" in selection.left_out["LONER"]


@given(
    st.dictionaries(st.sampled_from(sorted(MODES)), st.floats(0, 1), min_size=1),
    st.integers(1, 4),
    st.floats(0, 1),
)
def test_whatever_is_wanted_the_rules_hold(confidence: dict[str, float], most: int, threshold: float) -> None:
    names = chosen(wanted(**confidence), most=most, threshold=threshold)
    assert 1 <= len(names) <= most
    assert set(names) <= set(confidence)
    assert all(compatible(MODES[a], MODES[b]) for a, b in combinations(names, 2))
    assert "TRACK_PROGRESS" not in confidence or "TRACK_PROGRESS" in names
