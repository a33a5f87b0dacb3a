"""The answers to questions for advice, by what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.consult.advice import advise, unknown
from tracker_tui.modes.consult.subject import Asked, about, asked, asks_leave, furthest_ahead, just_reached
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.progress.periods import PERIOD_NOW
from tracker_tui.progress.refining import next_line, refine
from tracker_tui.progress.report import allowance_words
from tracker_tui.telling.evidence import why
from tracker_tui.telling.standing import stands

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.reader import GoalView

KNOWS_ONLY_NUMBERS = "I only know the numbers you log; for the rest ask someone who knows you or the matter."
NO_GOALS = "I have no numbers of yours yet. Log for a week or two, and I can say what fits you."
BEYOND = (
    "That is beyond me: I only know the numbers you log, nothing of your health, your plans or the world."
)
OF_TASTE = "What would be to your taste I cannot tell: I know your numbers, and no titles, places or dishes."
UNSURE = 0.6  # up to which confidence a question for advice is one only by its form


def answers(context: HandlerContext) -> tuple[str, ...]:
    """Where the goals in question stand, what follows, what is not known: a text for each goal."""
    views, meant = about(context)
    wants = asked(" ".join(extraction.text for extraction in context.extractions))
    if wants is Asked.BEYOND or not (meant or _advises(context)):
        return (BEYOND,)
    views = views[:1] if wants is Asked.TASTE else views
    found = tuple(dict.fromkeys(text for view in views if (text := _ANSWERS[wants](context, view))))
    if not found:
        return (NO_GOALS,)
    return found if meant or wants is not Asked.ADVICE else (*found, KNOWS_ONLY_NUMBERS)


def _advises(context: HandlerContext) -> bool:
    """Whether advice was asked for in so many words, and not just something, perhaps of the world."""
    return any(extraction.confidence > UNSURE for extraction in context.extractions)


def _analytics(context: HandlerContext, view: GoalView) -> ProgressAnalytics:
    shown = context.data.get("insights", {}).get(view.goal.id, {})
    return context.reader.analytics(view.goal.id, shown=shown)


def _advice(context: HandlerContext, view: GoalView) -> str:
    own = [e for e in context.extractions if view.goal.id in e.intent.entities.get("goal_ids", ())]
    leave = next((extraction for extraction in own if asks_leave(extraction.text)), None)
    if view.goal.kind is GoalKind.LIMIT and leave is not None and view.measures.remaining is not None:
        return _leave(view, float(leave.intent.entities.get("amount", 1.0)))
    analytics = _analytics(context, view)
    advice = advise(analytics, context.situation.today)
    context.outcome.insights.setdefault(view.goal.id, []).extend(advice.told)
    told = [line for line in (*advice.lines, unknown(analytics)) if line]
    return f"{stands(view)} {told[0]}" if len(told) == 1 else "\n".join([stands(view), *map(_point, told)])


def _leave(view: GoalView, amount: float) -> str:
    """Whether so much more is within an allowance."""
    left = view.measures.remaining or 0.0
    yes = amount <= left + 1e-9
    but = ", but not that much" if not yes and left > 1e-9 else ""
    now = PERIOD_NOW[view.measures.period or Period.DAY]
    words = allowance_words(view.goal, view.measures)
    return f"{'Yes' if yes else 'No'}: {words} {now}{but}. {stands(view)}"


def _point(line: str) -> str:
    return f"- {line}"


def _taste(context: HandlerContext, view: GoalView) -> str:
    return f"{OF_TASTE} {stands(view)}"


def _why(context: HandlerContext, view: GoalView) -> str:
    return why(view, context.situation.today)


def _refine(context: HandlerContext, view: GoalView) -> str:
    return " ".join((stands(view), *refine(_analytics(context, view), context.situation.today)))


def _next(context: HandlerContext, view: GoalView) -> str:
    reached = just_reached(context) or furthest_ahead(context)
    if reached is None:
        return _advice(context, view)
    return f"{stands(reached)} {next_line(context.reader.analytics(reached.goal.id))}".strip()


_ANSWERS: dict[Asked, Callable[[HandlerContext, GoalView], str]] = {
    Asked.ADVICE: _advice,
    Asked.WHY: _why,
    Asked.REFINE: _refine,
    Asked.TASTE: _taste,
    Asked.NEXT: _next,
}
