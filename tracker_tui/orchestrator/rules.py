"""The rules by which segments are put in order, as data: a name, when it holds, what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.modes.base import ModeSegment, SegmentType

if TYPE_CHECKING:
    from collections.abc import Callable

Segments = tuple[ModeSegment, ...]


class CompositionRule(NamedTuple):
    """Rearranges segments where its condition holds."""

    name: str
    condition: Callable[[Segments], bool]
    action: Callable[[Segments], Segments]


def _has(kind: SegmentType) -> Callable[[Segments], bool]:
    return lambda segments: any(segment.type is kind for segment in segments)


def _to_front(kind: SegmentType) -> Callable[[Segments], Segments]:
    return lambda segments: tuple(sorted(segments, key=lambda segment: segment.type is not kind))


def _to_end(kind: SegmentType) -> Callable[[Segments], Segments]:
    return lambda segments: tuple(sorted(segments, key=lambda segment: segment.type is kind))


def _by_priority(segments: Segments) -> Segments:
    return tuple(sorted(segments, key=lambda segment: segment.priority))


# Applied in this order; sorting is stable, so a later rule only moves what it names.
RULES: tuple[CompositionRule, ...] = (
    CompositionRule("by_priority", lambda segments: len(segments) > 1, _by_priority),
    CompositionRule("question_near_the_end", _has(SegmentType.QUESTION), _to_end(SegmentType.QUESTION)),
    CompositionRule("greeting_first", _has(SegmentType.GREETING), _to_front(SegmentType.GREETING)),
    CompositionRule("summary_last", _has(SegmentType.SUMMARY), _to_end(SegmentType.SUMMARY)),
)
