"""How segments become one reply."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker_tui.modes.base import ModeSegment, SegmentType, Transitions
from tracker_tui.orchestrator.composer import ResponseComposer

HELLO = ModeSegment("SMALLTALK", "Good morning.", SegmentType.GREETING, 9)
DONE = ModeSegment("TRACK_PROGRESS", "Logged 5 km.", SegmentType.CONFIRMATION, 3, standalone=True)
ADVICE = ModeSegment("CONSULT", "Rest tomorrow.", SegmentType.ADVICE, 8)
SUMMARY = ModeSegment("META", "That is all.", SegmentType.SUMMARY, 0)
QUESTION = ModeSegment("TRACK_PROGRESS", "Which goal?", SegmentType.QUESTION, 1, standalone=True)


def order(*segments: ModeSegment) -> list[str]:
    return [segment.content for segment in ResponseComposer().compose(segments).segments]


def test_greeting_comes_first_and_summary_last_else_by_priority() -> None:
    assert order(SUMMARY, ADVICE, DONE, HELLO) == [s.content for s in (HELLO, DONE, ADVICE, SUMMARY)]


def test_a_question_comes_after_what_needs_no_answer() -> None:
    assert order(QUESTION, ADVICE, DONE) == ["Logged 5 km.", "Rest tomorrow.", "Which goal?"]


def test_a_lead_in_stands_where_the_mode_changes_and_is_counted() -> None:
    response = ResponseComposer().compose((DONE, ADVICE), turn_number=0)
    assert response.composed_response == "Logged 5 km.\n\nHere is what follows from it. Rest tomorrow."
    assert response.metadata.transitions_added == 1
    assert response.metadata.total_segments == 2
    assert response.metadata.composition_time >= 0


def test_a_lead_in_stands_above_a_list() -> None:
    drawn = ModeSegment("CONSULT", "- Rest.\n- Sleep.", SegmentType.ADVICE, 8)
    reply = ResponseComposer().compose((DONE, drawn)).composed_response
    assert reply == "Logged 5 km.\n\nHere is what follows from it.\n\n- Rest.\n- Sleep."


def test_the_same_turn_has_the_same_lead_in_and_the_next_another() -> None:
    replies = [ResponseComposer().compose((DONE, ADVICE), n).composed_response for n in (4, 4, 5)]
    assert replies[0] == replies[1] != replies[2]


def test_two_that_stand_alone_need_no_lead_in() -> None:
    here = ModeSegment("META", "I am here.", SegmentType.ANALYSIS, 9, True)
    response = ResponseComposer().compose((DONE, here))
    assert response.metadata.transitions_added == 0


def test_a_segment_may_bring_its_own_lead_in() -> None:
    mine = Transitions(before=("My view:",))
    own = ModeSegment("CONSULT", "Rest.", SegmentType.ADVICE, 8, transitions=mine)
    assert ResponseComposer().compose((DONE, own)).composed_response.endswith("My view: Rest.")


def test_what_was_said_once_is_not_said_again() -> None:
    first = ModeSegment("TRACK_PROGRESS", "- Run: 42 of 100 km. On track.", SegmentType.ANALYSIS, 3)
    second = ModeSegment("CONSULT", "run: 42 of 100 km. Rest tomorrow.", SegmentType.ADVICE, 8)
    third = ModeSegment("META", "On track.", SegmentType.ANALYSIS, 9)
    response = ResponseComposer().compose((first, second, third))
    assert response.composed_response.count("42 of 100 km") == 1
    assert response.active_modes == ("TRACK_PROGRESS", "CONSULT")


def test_a_repeat_inside_one_segment_stays() -> None:
    twice = ModeSegment("TRACK_PROGRESS", "Logged 1 time.\nLogged 1 time.", SegmentType.CONFIRMATION, 3)
    assert ResponseComposer().compose((twice,)).composed_response.count("Logged 1 time.") == 2


def test_an_empty_segment_leaves_no_trace() -> None:
    response = ResponseComposer().compose((DONE, ModeSegment("CONSULT", "  ", SegmentType.ADVICE, 8)))
    assert response.composed_response == "Logged 5 km."


segments = st.builds(
    ModeSegment,
    st.sampled_from(["SMALLTALK", "TRACK_PROGRESS", "CONSULT", "META", "OTHER"]),
    st.text(max_size=80),
    st.sampled_from(list(SegmentType)),
    st.integers(0, 9),
    st.booleans(),
)


@given(st.lists(segments, max_size=6), st.integers(0, 50))
def test_any_segments_compose_cleanly(parts: list[ModeSegment], turn: int) -> None:
    response = ResponseComposer().compose(parts, turn)
    assert response.composed_response == response.composed_response.strip()
    assert "\n\n\n" not in response.composed_response
    kinds = [segment.type for segment in response.segments]
    if SegmentType.GREETING in kinds:
        assert kinds[0] is SegmentType.GREETING
    if SegmentType.SUMMARY in kinds:
        assert kinds[-1] is SegmentType.SUMMARY
