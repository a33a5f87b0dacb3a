"""Several segments become one reply: ordered, without repeats, with lead-ins where the speaker changes."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.clock import Stopwatch
from tracker_tui.modes.base import SegmentType
from tracker_tui.orchestrator.phrases import FALLBACK, TRANSITIONS
from tracker_tui.orchestrator.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tracker_tui.modes.base import ModeSegment
    from tracker_tui.orchestrator.rules import CompositionRule


class ResponseMetadata(NamedTuple):
    """How a reply was put together; `composition_time` is in milliseconds."""

    total_segments: int
    composition_time: float
    transitions_added: int


class OrchestratedResponse(NamedTuple):
    """The reply and what it is made of."""

    segments: tuple[ModeSegment, ...]
    composed_response: str
    active_modes: tuple[str, ...]
    metadata: ResponseMetadata
    failed_modes: tuple[str, ...] = ()


class ResponseComposer:
    """Puts segments together by rules and lead-ins that are data."""

    def __init__(
        self,
        rules: Sequence[CompositionRule] = RULES,
        transitions: Mapping[tuple[str, str], tuple[str, ...]] = TRANSITIONS,
    ) -> None:
        self._rules = rules
        self._transitions = transitions

    def compose(self, segments: Sequence[ModeSegment], turn_number: int = 0) -> OrchestratedResponse:
        """One reply from the segments; the same turn number chooses the same lead-ins."""
        watch = Stopwatch()
        ordered = without_repeats(self.ordered(segments))
        leads = [self._lead(before, after, turn_number) for before, after in pairwise((None, *ordered))]
        parts = [led(lead, segment.content) for lead, segment in zip(leads, ordered, strict=True)]
        return OrchestratedResponse(
            segments=ordered,
            composed_response=clean("\n\n".join(parts)),
            active_modes=tuple(dict.fromkeys(segment.mode for segment in ordered)),
            metadata=ResponseMetadata(len(ordered), watch.elapsed_ms(), sum(map(bool, leads))),
        )

    def ordered(self, segments: Sequence[ModeSegment]) -> tuple[ModeSegment, ...]:
        """The segments that say something, in the order of the reply: it hangs on no word of theirs."""
        ordered = tuple(segment for segment in segments if segment.content.strip())
        for rule in self._rules:
            if rule.condition(ordered):
                ordered = rule.action(ordered)
        return ordered

    def _lead(self, before: ModeSegment | None, after: ModeSegment | None, turn_number: int) -> str:
        if before is None or after is None or not needs_transition(before, after):
            return ""
        own = (after.transitions.before if after.transitions else ()) or (
            before.transitions.after if before.transitions else ()
        )
        phrases = own or self._transitions.get((before.mode, after.mode), FALLBACK)
        return phrases[turn_number % len(phrases)]


def led(lead: str, content: str) -> str:
    """Words with their lead-in, which stands above what is drawn in lines and before what is prose."""
    return f"{lead}\n\n{content}" if lead and "\n" in content else f"{lead} {content}".strip()


def needs_transition(before: ModeSegment, after: ModeSegment) -> bool:
    """Whether a lead-in helps: where the mode changes, unless one of the two speaks for itself."""
    if before.mode == after.mode or after.type is SegmentType.QUESTION:
        return False
    return not (before.standalone and after.standalone)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(
        {"sentence": r"(?<=[.!?])[ \t]+(?=\S)", "blank": r"\n{3,}", "trailing": r"[ \t]+\n"}[name]
    )


def without_repeats(segments: tuple[ModeSegment, ...]) -> tuple[ModeSegment, ...]:
    """The segments without sentences that an earlier one has said already; one left with none is dropped."""
    said: set[str] = set()
    kept: list[ModeSegment] = []
    for segment in segments:
        lines = (_unsaid(line, said) for line in segment.content.split("\n"))
        content = "\n".join(line for line in lines if line is not None)
        said |= {_folded(s) for line in content.split("\n") for s in _pattern("sentence").split(line)}
        if content.strip():
            kept.append(segment._replace(content=content) if content != segment.content else segment)
    return tuple(kept)


def _unsaid(line: str, said: set[str]) -> str | None:
    """The line without sentences in `said`; None where nothing of it is left."""
    if not line.strip() or not said:
        return line
    sentences = _pattern("sentence").split(line)
    fresh = [sentence for sentence in sentences if _folded(sentence) not in said]
    return line if len(fresh) == len(sentences) else " ".join(fresh) or None


def _folded(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).strip(" .!?*_-•")


def clean(text: str) -> str:
    """The reply without trailing blanks or more than one empty line at a time."""
    text = text.replace("\r", "")
    if "\n" in text:
        text = _pattern("blank").sub("\n\n", _pattern("trailing").sub("\n", text))
    return text.strip()
