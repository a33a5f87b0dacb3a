"""SMALLTALK: greetings, thanks, goodbyes, feelings, and care for someone in danger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.base import BaseModeHandler, Mode, ModeSegment, SegmentType
from tracker_tui.modes.chat import SAYINGS, kind_of
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_value

if TYPE_CHECKING:
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.progress.goals import Goal

NAME = "SMALLTALK"

FIRST_STEPS = (
    "Tell me a goal when you like, such as “I want to read 20 books this year”, "
    "and then simply say what you did."
)

# Words that were weighed beforehand: calm, no numbers about goals, a way to people who can help.
CARE: dict[str, str] = {
    "self_harm": (
        "I'm really glad you said this, and I'm sorry it hurts so much right now. You don't have to "
        "carry it alone. Please reach out to someone now: your local emergency number if you might act "
        "on it, or a crisis line in your country (in the US and Canada call or text 988; in the UK and "
        "Ireland call Samaritans on 116 123; elsewhere findahelpline.com lists them). If you can, tell "
        "someone near you and stay with them. Your goals can wait."
    ),
    "abuse": (
        "I'm sorry this is happening to you. It is not your fault. If you are in danger now, please call "
        "your local emergency number as soon as it is safe. A domestic violence line can help you think "
        "through what to do, in confidence (in the US 1-800-799-7233; in the UK 0808 2000 247; elsewhere "
        "findahelpline.com lists them). If you can, tell someone you trust. Your goals can wait."
    ),
    "medical": (
        "This sounds like it could be an emergency. Please call your local emergency number now (112 in "
        "Europe, 911 in North America, 999 in the UK), or have someone near you do it, and stop what you "
        "are doing. I am only a goal tracker and cannot judge symptoms; people who can are a call away."
    ),
}

DAYTIMES = ((5, "Good evening"), (12, "Good morning"), (18, "Good afternoon"), (24, "Good evening"))


PASSING = frozenset(
    {"chitchat", "laugh", "agreed", "treat", "weather", "annoyed"}
)  # give way to why nothing was kept
BESIDE_GREETING = frozenset({"greeting", "farewell", "night", "thanks", "grief", "ill", "bad_feeling"})
NOT_KEPT = (
    "I kept nothing of that, since I could not tell what was done. If it counts, say it like “{example}”."
)


def _kind(extraction: Extraction) -> str:
    """The kind of an extraction; of talk that names a goal or an amount, why it was not kept."""
    told = kind_of(extraction.intent.type, extraction.text)
    kept = extraction.intent.entities.get("kept", "talk")
    return kept if told in PASSING and kept != "talk" else told


def _example(goal: Goal | None, amount: float | None, unit: str | None) -> str:
    """Something to say that is surely logged: "5 km for Run 500 km"."""
    if goal is None:
        return f"did {format_value(amount or 1.0, unit)} today"
    if goal.kind is GoalKind.TASK:
        return f"{goal.title}: done"
    value = amount if amount else goal.target_value if goal.kind is GoalKind.MEASURE else None
    return f"{format_value(value or 1.0, unit if amount and unit else goal.unit)} for {goal.title}"


def greeting_at(hour: int) -> str:
    """The greeting of an hour in 0..23."""
    return next(words for until, words in DAYTIMES if hour < until)


class SmalltalkHandler(BaseModeHandler):
    """Answers what is not about goals, briefly."""

    mode = NAME

    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """One segment for each kind of small talk in the message; care alone where someone is in danger."""
        if context.danger:
            words = CARE.get(context.danger, CARE["medical"])
            return (ModeSegment(NAME, words, SegmentType.GREETING, priority=0, standalone=True),)
        kinds = dict.fromkeys(_kind(extraction) for extraction in context.extractions)
        if "greeting" in kinds:
            # A greeting says all there is to say to a good mood or an aside beside it.
            kinds = {kind: None for kind in kinds if kind in BESIDE_GREETING}
        if "unclear" in kinds:
            return (self._unclear(context),)
        return tuple(self._segment(kind, context) for kind in kinds or {"chitchat": None})

    def _segment(self, kind: str, context: HandlerContext) -> ModeSegment:
        if kind == "greeting":
            words = self._greeting(context)
            return ModeSegment(NAME, words, SegmentType.GREETING, 1, facts=(words,))
        words = context.pick(SAYINGS.get(kind, SAYINGS["chitchat"]))
        last = kind in ("farewell", "night")
        return ModeSegment(
            NAME,
            words,
            SegmentType.SUMMARY
            if last
            else SegmentType.GREETING
            if kind == "thanks"
            else SegmentType.CONFIRMATION,
            priority=9 if last else 4,
            standalone=True,
            facts=(words,),
        )

    def _unclear(self, context: HandlerContext) -> ModeSegment:
        """That nothing was kept of what names a goal or an amount, and how to say it."""
        entities = next(e.intent.entities for e in context.extractions if _kind(e) == "unclear")
        goals = {goal.id: goal for goal in context.situation.goals}
        named = next((goals[i] for i in entities.get("goal_ids", ()) if i in goals), None)
        words = NOT_KEPT.format(example=_example(named, entities.get("amount"), entities.get("unit") or None))
        return ModeSegment(NAME, words, SegmentType.CONFIRMATION, 4, standalone=True, facts=(words,))

    def _greeting(self, context: HandlerContext) -> str:
        greetings = (e.text for e in context.extractions if _kind(e) == "greeting")
        said = " ".join(greetings).lower()
        named = next(
            (
                part
                for part in ("morning", "afternoon", "evening")
                if f"good {part}" in said or said.startswith(part)
            ),
            None,
        )
        hello = f"Good {named}." if named else f"{greeting_at(context.situation.now.hour)}."
        if {"how", "what", "hows", "how's", "whats", "what's"} & set(said.split()):
            hello = context.pick((f"{hello} {SAYINGS['going'][0]}", *SAYINGS["going"][1:]))
        if context.others or context.situation.goals:
            return hello
        return f"{hello} {FIRST_STEPS}"


MODE = Mode(
    name=NAME,
    handler=SmalltalkHandler,
    goes_with=frozenset({"TRACK_PROGRESS", "CONSULT", "META"}),
    priority=2,
    gives_way=True,
)
