"""Goals paused, resumed, given up, deleted."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.meant import by_target, current_goal, extraction, meant
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.counting import abstains
from tracker_tui.language.deeds.said_amounts import in_name
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Missing
from tracker_tui.language.matching.index import Scored, decide
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.phrases import Match

STATUS = {
    "pause": (GoalAction.PAUSE, "update_goal"),
    "resume": (GoalAction.RESUME, "update_goal"),
    "abandon": (GoalAction.CANCEL, "cancel_goal"),
    "delete": (GoalAction.DELETE, "cancel_goal"),
}


def reopened(log: Extraction, context: Context) -> list[Extraction]:
    """What opens the goal of a log again that was called done too early."""
    ids = log.progress_update.goal_ids[:1] if log.progress_update else ()
    if not ids or context.goals[ids[0]].status is not GoalStatus.COMPLETED:
        return []
    return [extraction(log.text, "update_goal", 0.93, GoalIntent(GoalAction.RESUME, ids))]


OVER = (GoalStatus.PAUSED, GoalStatus.ABANDONED)


def read_revived(clause: Clause, context: Context) -> Extraction | None:
    """A goal taken up again: "undo dropping the coffee goal", "bring it back"."""
    labels = table(commands.COMMANDS).labels(clause.words)
    ended = "undo" in labels and ("pause" in labels or "abandon" in labels)
    back = "redo" in labels and not clause.has("redo", "undo", "undid")
    if clause.asked or not (ended or back):
        return None
    goals = meant(clause, context, OVER)
    if len(goals) != 1 or goals[0].goal.status not in OVER:
        return None
    return extraction(clause.text, "update_goal", 0.95, GoalIntent(GoalAction.RESUME, (goals[0].goal.id,)))


def read_status(clause: Clause, context: Context, labels: dict[str, Match]) -> Extraction | None:
    """A goal paused, resumed, given up or deleted."""
    if clause.asked and clause.words[0].norm not in ("can", "could", "will", "would", "please", "you"):
        return None
    for label in ("delete", "resume", "pause", "abandon"):
        match = labels.get(label)
        if match is None:
            continue
        action, kind = STATUS["pause" if label == "abandon" and for_a_while(clause) else label]
        if context.other and label in ("abandon", "delete") and not _left_to_us(clause):
            continue
        blocked = blocking.blocked(clause)
        if (
            _negated(clause, match)
            or (label == "abandon" and only_without(clause, context))
            or blocked in ("condition", "longpast", "almost")
            or (blocked == "dream" and label != "delete")
        ):
            continue
        wanted = (GoalStatus.PAUSED, GoalStatus.ABANDONED, GoalStatus.COMPLETED) if label == "resume" else ()
        goals = meant(clause, context, wanted)
        goals = _just_ended(clause, context, goals) if label == "resume" else goals
        goals = _put_on_hold(clause, context) or goals if label == "resume" else goals
        goals = () if label == "pause" and _can_wait(clause, context, goals) else goals
        going = label == "resume" and bool(goals) and goals[0].goal.status is GoalStatus.ACTIVE
        if going and not _surely_resumes(clause, goals):
            continue
        if (
            label == "resume"
            and match.weight < 0.9
            and (clause.amounts or any(is_past(w) for w in clause.words))
        ):
            continue
        if label in ("pause", "abandon", "delete") and any(
            not (in_name(a, clause, context) or _how_long(a))
            for a in clause.amounts
            if a.role is not Role.DATE
        ):
            if not clause.has("goal", "habit", "limit"):
                continue
            goals = by_target(clause, context) or tuple(scored for scored in goals if scored.named)
        goals = goals or _whichever(clause, context, label)
        if len(goals) == 1:
            return extraction(clause.text, kind, match.weight, GoalIntent(action, (goals[0].goal.id,)))
        if len(goals) > 1:
            ids = tuple(scored.goal.id for scored in goals)
            return extraction(clause.text, kind, 0.75, GoalIntent(action, ids), Missing.GOAL, ids)
    return None


def _just_ended(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> tuple[Scored, ...]:
    """The goal that was just ended, where "it" is to go on and no other is named: "set it back to active"."""
    current = current_goal(context) if clause.has("it", "that") else None
    if current is None or current.status is GoalStatus.ACTIVE or any(scored.named for scored in goals):
        return goals
    return (Scored(current, 1.0, named=False),)


def _surely_resumes(clause: Clause, goals: tuple[Scored, ...]) -> bool:
    """Whether a goal that goes on already is ordered to, which is to be told: "unpause the gym goal"."""
    if len(goals) != 1 or not goals[0].named or clause.amounts:
        return False
    ordered = next((norm for norm in clause.norms if norm not in BEFORE_ORDER), "")
    return ordered in RESUMING or (ordered == "bring" and clause.has("back") and clause.has(*GOAL_WORDS))


RESUMING = word_set("resume unpause reactivate unfreeze reopen unarchive")
BEFORE_ORDER = word_set("i want would like to please can could you lets let us need now ok okay and")


def _whichever(clause: Clause, context: Context, label: str) -> tuple[Scored, ...]:
    """The goals among which is to be chosen where a clause only orders to end "it" or "my goal", and nothing
    was spoken of before; where it is the only one, it is not ended by a mere "drop it".
    """
    days = [(w.start, w.end) for w in context.days(clause.text, "future")]
    said = [w for w in clause.words if not any(a <= w.start - clause.start < b for a, b in days)]
    words = {word.norm for word in said} - ENDING
    if not words <= AROUND_IT or not words & (POINTED | WHICHEVER):
        return ()
    followed = [goal for goal in context.goals.values() if goal.status is GoalStatus.ACTIVE]
    sure = label == "pause" or bool(words & WHICHEVER)
    return tuple(Scored(goal, 1.0, named=False) for goal in followed) if sure or len(followed) > 1 else ()


POINTED = word_set("it this that")
WHICHEVER = word_set("goal habit")
ENDING = word_set(
    "pause pausing delete remove cancel abandon drop stop quit suspend freeze hold on put give up"
)
AROUND_IT = (
    POINTED
    | WHICHEVER
    | word_set(
        "my the a one of goals can could you we i please pls now for while bit want need to have lets let us "
        "would like"
    )
)


def toys_with(clause: Clause) -> bool:
    """Whether giving up, pausing or changing is only thought of: "some days i think about quitting the phd",
    "im thinking of making it 180".
    """
    labels = table(commands.COMMANDS).labels(clause.words)
    ending = [labels[kind].last for kind in ("abandon", "delete", "pause") if kind in labels]
    ending += [at + 1 for at, word in enumerate(clause.words) if clause.amounts and word.stem in _changing()]
    if not ending:
        return False
    toying = table(commands.TOYING).labels(clause.words).get("toying")
    if toying is None or clause.norms[toying.last : toying.last + 1] in (["it"], ["this"], ["that"], ["as"]):
        return False  # "thinking about it, drop the gym", "might as well drop it"
    return toying.first < max(ending) - 1


@cache
def _changing() -> frozenset[str]:
    return frozenset(stem(verb) for verb in f"{commands.MOVING} make set".split())


def _put_on_hold(clause: Clause, context: Context) -> tuple[Scored, ...]:
    """The goals that are paused, where one orders to go on and names none: "they left, resume please"."""
    if context.mentions(clause) or not set(clause.norms) <= GOING_ON:
        return ()
    paused = [goal for goal in context.goals.values() if goal.status is GoalStatus.PAUSED]
    return tuple(Scored(goal, 1.0, named=False) for goal in paused)


GOING_ON = word_set(
    "resume resuming unpause unfreeze restart reactivate ok okay so now please can could you we i will want "
    "to lets let us it that this back on start starting up again get going the my goal tracking today then "
    "yes right well alright time pls plz continue"
)


def for_a_while(clause: Clause) -> bool:
    """Whether what is stopped is to go on again: "stop yoga until march", "drop the gym for december"."""
    if not clause.has("stop", "stopping", "drop", "dropping", "quit", "ditch"):
        return False
    words = clause.norms
    spans = (words[at + 1] for at, word in enumerate(words[:-1]) if word == "for")
    return clause.has("until", "till") or any(word in SPELLS for word in spans)


SPELLS = word_set(
    "now a the this next two three four some january february march april may june july august september "
    "october november december winter summer lent ramadan"
)


def read_called_off(clause: Clause, context: Context, labels: dict[str, Match]) -> Extraction | None:
    """Something to be finished that is called off: "the quilt is cancelled"."""
    if "off" not in labels or clause.asked or clause.unreal or clause.amounts or not labels["off"].first:
        return None
    goals = [scored for scored in meant(clause, context) if scored.named and not scored.goal.periodic]
    if len(goals) != 1 or goals[0].goal.kind is GoalKind.MEASURE:
        return None
    match = labels["off"]
    known = {at for m in context.mentions(clause) if m.named for at in range(m.first, m.last)}
    if any(clause.words[at].stem in deeds() for at in known):
        return None  # "my run is cancelled": only this time
    known |= set(range(match.first, match.last))
    if any(word.norm not in CALLED for at, word in enumerate(clause.words) if at not in known):
        return None
    return extraction(clause.text, "cancel_goal", 0.9, GoalIntent(GoalAction.CANCEL, (goals[0].goal.id,)))


CALLED = word_set("the my our goal thing whole so well is are was got has been now officially just all")


def _left_to_us(clause: Clause) -> bool:
    """Whether it is the app that is told to do something, or that it may: "you can drop the gym goal now",
    "choir folded, remove that goal".
    """
    opening = clause.norms[0] if clause.norms[0] != "please" else clause.norms[-1]
    if opening in ORDERING and clause.has(*GOAL_WORDS):
        return True
    return clause.norms[:1] == ["you"] and clause.norms[1:2] in (["can"], ["could"], ["may"], ["should"])


ORDERING = word_set("remove delete erase drop cancel abandon ditch scrap bin axe archive retire")
NEAR = 4  # days


def _can_wait(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> bool:
    """Whether what "can wait" does so for a few days only, or is to be done later ("... wait til july")."""
    if not clause.has("wait"):
        return False
    days = [w for w in context.days(clause.text, "future") if w.explicit]
    soon = any((w.first - context.situation.today).days <= NEAR for w in days)
    return soon or (bool(days) and not any(scored.goal.periodic for scored in goals))


SPANS = word_set("days weeks months years")


def _how_long(amount: Amount) -> bool:
    """Whether an amount tells for how long a goal is left alone: "on hold for 3 weeks"."""
    noun = (amount.noun or "").split()[:1]
    return not amount.per and (amount.unit in SPANS or bool(noun and noun[0] in SPANS))


def read_again(clause: Clause, context: Context) -> Extraction | None:
    """A paused goal that is gone on with: "climbing again!"."""
    if (
        not clause.has("again", "back")
        or (clause.amounts and (not clause.has("back") or clause.has("from")))
        or any(is_past(w) for w in clause.words)
        or clause.asked
    ):
        return None
    goals = decide(list(context.weighed(clause).values()))
    if len(goals) != 1 or goals[0].goal.status is not GoalStatus.PAUSED or blocking.blocked(clause):
        return None
    if any(amount.text.lower() not in goals[0].goal.title.lower() for amount in clause.amounts):
        return None  # "back on with couch to 5k" tells no distance
    return extraction(clause.text, "update_goal", 0.85, GoalIntent(GoalAction.RESUME, (goals[0].goal.id,)))


GOAL_WORDS = word_set("goal goals habit limit target cap challenge tracking counting limiting cutting")


def only_without(clause: Clause, context: Context) -> bool:
    """Whether what is given up is no goal: the thing that a goal keeps small ("gave up coffee"), or what is
    done again and again, on one day ("gave up on yoga today").
    """
    norms = clause.norms
    gives = any(word in GIVING and after == "up" for word, after in pairwise(norms))
    if not gives or clause.has("it", "that", *GOAL_WORDS):
        return False
    goals = [scored.goal for scored in meant(clause, context)]
    if goals and all(goal.kind is GoalKind.LIMIT or abstains(goal) for goal in goals):
        return True
    today = clause.has("today", "tonight") or context.told_days(clause.text)
    past = any(is_past(word) for word in clause.words)
    return bool(goals and today and past) and all(goal.periodic for goal in goals)


GIVING = word_set("give gave given giving gives")


def _negated(clause: Clause, match: Match) -> bool:
    before = [word.norm for word in clause.words[max(0, match.first - 3) : match.first]]
    return any(norm in ("not", "never", "almost", "nearly") for norm in before)
