"""Answers questions for advice: which goals, what is asked, what the numbers say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.base import BaseModeHandler, ModeSegment, SegmentType
from tracker_tui.modes.consult.advice import advise, unknown
from tracker_tui.modes.consult.subject import Asked, about, asked, just_reached
from tracker_tui.progress.refining import next_line, refine
from tracker_tui.telling.evidence import why
from tracker_tui.telling.standing import stands

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.reader import GoalView

NAME = "CONSULT"
PRIORITY = 8
KNOWS_ONLY_NUMBERS = (
    "I only know the numbers you log: nothing of your health, your plans or the world, so take the rest "
    "from someone who does."
)
NO_GOALS = "I have no numbers of yours yet. Log for a week or two, and I can say what fits you."


class ConsultHandler(BaseModeHandler):
    """Gives advice about the goals a question is about."""

    mode = NAME
    persona = (
        "You give honest, practical advice on personal goals in a terminal goal tracker. You know only "
        "the facts given; say what they show, what to do next, and what they cannot tell."
    )

    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """One segment: where the goals in question stand, what follows, what is not known."""
        views, meant = about(context)
        wants = asked(" ".join(extraction.text for extraction in context.extractions))
        answer = _ANSWERS[wants]
        facts = tuple(text for view in views if (text := answer(context, view)))
        if not facts:
            facts = (NO_GOALS,)
        elif not meant and wants is Asked.ADVICE:
            facts = (*facts, KNOWS_ONLY_NUMBERS)
        return (ModeSegment(NAME, "\n\n".join(facts), SegmentType.ADVICE, PRIORITY, facts=facts),)


def _analytics(context: HandlerContext, view: GoalView) -> ProgressAnalytics:
    shown = context.data.get("insights", {}).get(view.goal.id, {})
    return context.reader.analytics(view.goal.id, shown=shown)


def _advice(context: HandlerContext, view: GoalView) -> str:
    analytics = _analytics(context, view)
    advice = advise(analytics, context.situation.today)
    context.outcome.insights.setdefault(view.goal.id, []).extend(advice.told)
    return " ".join(filter(None, (stands(view), *advice.lines, unknown(analytics))))


def _why(context: HandlerContext, view: GoalView) -> str:
    return why(view, context.situation.today)


def _refine(context: HandlerContext, view: GoalView) -> str:
    return " ".join((stands(view), *refine(_analytics(context, view), context.situation.today)))


def _next(context: HandlerContext, view: GoalView) -> str:
    reached = just_reached(context)
    if reached is None:
        return _advice(context, view)
    return f"{stands(reached)} {next_line(context.reader.analytics(reached.goal.id))}".strip()


_ANSWERS: dict[Asked, Callable[[HandlerContext, GoalView], str]] = {
    Asked.ADVICE: _advice,
    Asked.WHY: _why,
    Asked.REFINE: _refine,
    Asked.NEXT: _next,
}
