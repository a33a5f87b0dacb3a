"""Answers questions for advice in one segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.base import BaseModeHandler, ModeSegment, SegmentType

if TYPE_CHECKING:
    from tracker_tui.modes.base import HandlerContext

NAME = "CONSULT"
PRIORITY = 8


class ConsultHandler(BaseModeHandler):
    """Gives advice about the goals a question is about."""

    mode = NAME

    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """One segment: where the goals in question stand, what follows, what is not known."""
        from tracker_tui.modes.consult.answers import answers

        facts = answers(context)
        return (ModeSegment(NAME, "\n\n".join(facts), SegmentType.ADVICE, PRIORITY, facts=facts),)
