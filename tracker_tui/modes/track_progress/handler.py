"""Answers for goals and entries: does what was said, asks what is unclear, shows what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import GoalAction, Missing
from tracker_tui.modes.base import BaseModeHandler, ModeSegment, SegmentType
from tracker_tui.modes.track_progress.deeds import acts, perform
from tracker_tui.modes.track_progress.questions import ask, quote
from tracker_tui.telling import Teller

if TYPE_CHECKING:
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.modes.base import HandlerContext

NAME = "TRACK_PROGRESS"
GENERAL = (
    "Tell me what you did, such as “ran 5 km”, or a goal, such as “read 20 books this year”; "
    "or ask “how am I doing?”."
)


UNREAD = (
    "I could not tell what {said} should do, so nothing was changed. Name the goal and one thing to do with "
    "it, such as “delete the gym goal”, “skip gym today” or “read 20 pages yesterday”."
)


class TrackProgressHandler(BaseModeHandler):
    """Sets goals, logs, corrects, undoes, reviews and asks back."""

    mode = NAME

    def act(self, context: HandlerContext) -> None:
        """Do what is clear and has not been done."""
        done = context.outcome.done
        clear = [e for e in context.extractions if acts(e) and e.missing is None and e not in done]
        if clear:
            done += clear
            context.outcome.refusals += perform(context, tuple(clear)).refusals

    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """What was done, then what was asked to be seen, then what has to be asked."""
        self.act(context)
        unclear = tuple(e for e in context.extractions if e.missing is not None)
        segments = (
            *self._done(context),
            *self._told(context, unclear),
            *self._shown(context),
            *self._asked(context, unclear),
        )
        return segments or (self._segment(GENERAL, SegmentType.ADVICE, 4),)

    def _done(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        teller = Teller(context.reader, context.situation.today, context.situation.week_start)
        receipts = context.outcome.receipts
        context.outcome.lines = teller.lines(receipts)
        return self._maybe("\n".join(teller.sentences(receipts)), SegmentType.CONFIRMATION, 3)

    def _told(self, context: HandlerContext, unclear: tuple[Extraction, ...]) -> tuple[ModeSegment, ...]:
        lines = list(context.outcome.refusals)
        lines += [UNREAD.format(said=quote(e.text)) for e in context.extractions if e.intent.type == "unread"]
        lines += [
            f"{quote(e.text)} has not come yet, so nothing is logged; tell me when it is done."
            for e in unclear
            if e.missing is Missing.PAST
        ]
        return self._maybe("\n".join(lines), SegmentType.ANALYSIS, 4)

    def _shown(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        wanted = [
            e
            for e in context.extractions
            if e.goal_intent is not None and e.goal_intent.action is GoalAction.REVIEW and e.missing is None
        ]
        if not wanted:
            return ()
        from tracker_tui.modes.track_progress.views import ViewWriter

        writer = ViewWriter(context)
        context.outcome.viewed = wanted[-1].goal_intent
        return tuple(
            self._segment(text, SegmentType.ANALYSIS, 5) for view in wanted if (text := writer.text(view))
        )

    def _asked(self, context: HandlerContext, unclear: tuple[Extraction, ...]) -> tuple[ModeSegment, ...]:
        goals = {goal.id: goal for goal in context.situation.goals}
        question = ask(unclear, goals, context.clock.timestamp(), context.situation.today)
        if question is None:
            return ()
        context.outcome.question = question
        later = [
            f"I have not logged {quote(e.text)} yet; say it again after this."
            for e in unclear
            if e not in question.waiting and e.missing is not Missing.PAST
        ]
        return (self._segment("\n".join([question.text, *later]), SegmentType.QUESTION, 6),)

    def _maybe(self, text: str, kind: SegmentType, priority: int) -> tuple[ModeSegment, ...]:
        return (self._segment(text, kind, priority),) if text else ()

    def _segment(self, text: str, kind: SegmentType, priority: int) -> ModeSegment:
        return ModeSegment(NAME, text, kind, priority, standalone=True)
