"""CONSULT: advice from the person's own numbers, and plainly what they cannot tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.base import BaseModeHandler, Mode, ModeSegment, SegmentType
from tracker_tui.modes.summaries import BEHIND, pace_sentence, summary
from tracker_tui.progress.goals import GoalKind, GoalStatus
from tracker_tui.progress.measures import Standing
from tracker_tui.progress.numbers import format_value

if TYPE_CHECKING:
    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.progress.goals import Goal
    from tracker_tui.progress.measures import Measures
    from tracker_tui.reader import GoalView

NAME = "CONSULT"
MOST_GOALS = 2

# What can be done where a goal stands so: one line a standing.
ADVICE: dict[Standing, str] = {
    Standing.NOT_STARTED: "The first entry matters most; a small one today is enough to see a pace.",
    Standing.INSUFFICIENT_DATA: "A few more entries on different days, and I can say what works for you.",
    Standing.AHEAD: "You have room: an easy day costs you nothing.",
    Standing.ON_TRACK: "What you do works; the same again keeps you there.",
    Standing.RECOVERING: "The last days were better than the ones before; keep to that size.",
    Standing.AT_RISK: "A little more on one or two days a week closes the gap; a fixed day helps most.",
    Standing.OFF_TRACK: "Either a smaller, regular step or a later date would make it fit your weeks again.",
    Standing.UNREACHABLE: "As it stands it cannot be met; a new target or date would be honest and fine.",
    Standing.DONE: "It is reached. You can close it, or set the next one a step further.",
    Standing.MISSED: "Its date has passed. You can give it a new one and keep everything logged.",
}
# A limit asks for less, so it needs other words.
LIMIT_ADVICE: dict[Standing, str] = {
    Standing.INSUFFICIENT_DATA: "A few more days, and I can say what the days without any have in common.",
    Standing.ON_TRACK: "It is within what you allowed yourself; note what the days without had in common.",
    Standing.AT_RISK: "Little is left of the allowance; plan what the rest is for.",
    Standing.OFF_TRACK: (
        "It went over this time. Look at what came just before the last ones; a note with each entry "
        "shows it."
    ),
}

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
        views, meant = self._about(context)
        said = [self._advice(view, context) for view in views]
        facts = tuple(text for text in (*said, KNOWS_ONLY_NUMBERS if not meant or not said else "") if text)
        if not said:
            facts = (NO_GOALS,)
        return (ModeSegment(NAME, "\n\n".join(facts), SegmentType.ADVICE, MODE.priority, facts=facts),)

    def _about(self, context: HandlerContext) -> tuple[list[GoalView], bool]:
        """The goals the question is about, and whether it named them."""
        active = {view.goal.id: view for view in context.reader.goals((GoalStatus.ACTIVE,))}
        named = [
            goal_id
            for extraction in context.extractions
            for goal_id in extraction.intent.entities.get("goal_ids", ())
        ]
        touched = [receipt.goal.id for receipt in context.outcome.receipts if receipt.goal]
        viewed = list(context.outcome.viewed.goal_ids) if context.outcome.viewed else []
        meant = [
            active[goal_id] for goal_id in dict.fromkeys([*named, *viewed, *touched]) if goal_id in active
        ]
        if meant:
            return meant[:MOST_GOALS], bool(named or viewed)
        needy = [view for view in active.values() if view.measures.standing in BEHIND]
        return (needy or list(active.values()))[:MOST_GOALS], False

    def _advice(self, view: GoalView, context: HandlerContext) -> str:
        measures = view.measures
        parts = [
            summary(view, context.situation.today),
            pace_sentence(view),
            advice_for(view.goal, measures.standing),
            missing_sentence(view.goal, measures),
        ]
        return " ".join(part for part in parts if part)


def advice_for(goal: Goal, standing: Standing) -> str:
    """What can be done about a goal that stands so."""
    limit = LIMIT_ADVICE.get(standing) if goal.kind is GoalKind.LIMIT else None
    return limit or ADVICE[standing]


def missing_sentence(goal: Goal, measures: Measures) -> str:
    """What would have to be known to say more; empty where nothing is missing."""
    if goal.target_value is not None and goal.period is None and goal.deadline is None:
        return "Without a date I cannot say what pace it needs; “… by June” sets one."
    if goal.kind is GoalKind.LIMIT and measures.silent_days:
        days = format_value(measures.silent_days, "days")
        return f"I count {days} without an entry as none."
    return ""


MODE = Mode(
    name=NAME,
    handler=ConsultHandler,
    goes_with=frozenset({"TRACK_PROGRESS", "SMALLTALK", "META"}),
    priority=8,
)
