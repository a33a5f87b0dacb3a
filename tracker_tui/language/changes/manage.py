"""Changes to goals themselves: paused, resumed, given up, completed, deleted, renamed, with a new target or
deadline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes import retarget
from tracker_tui.language.clauses.clause import Clause, is_past
from tracker_tui.language.deeds import deed
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, Missing
from tracker_tui.language.goals.goalsetting import PERIODS
from tracker_tui.language.matching.index import Scored, decide, weigh
from tracker_tui.language.tables import commands, deeds
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.context import Context

STATUS = {
    "pause": (GoalAction.PAUSE, "update_goal"),
    "resume": (GoalAction.RESUME, "update_goal"),
    "abandon": (GoalAction.CANCEL, "cancel_goal"),
    "delete": (GoalAction.DELETE, "cancel_goal"),
}
NOT_ACTIVE = {GoalStatus.PAUSED: 1.0, GoalStatus.ABANDONED: 1.5, GoalStatus.COMPLETED: 0.8}


def extraction(
    text: str,
    kind: str,
    confidence: float,
    goal: GoalIntent,
    missing: Missing | None = None,
    options: tuple[str, ...] = (),
) -> Extraction:
    """An extraction that does something with goals."""
    return Extraction(
        text, Intent(kind, "TRACK_PROGRESS", confidence), goal, None, missing, options, confidence
    )


def read_management(clause: Clause, context: Context) -> Extraction | None:
    """What a clause changes about a goal, or None. Of a goal that there is not, nothing is changed."""
    found = _management(clause, context)
    if found is not None and found.goal_intent is not None and _unknown(clause, context):
        return Extraction(clause.text, Intent("unread", "TRACK_PROGRESS", 0.6), confidence=0.6)
    return found


GOALS = word_set("goal goals habit target limit")
# What may stand between "the" and "goal" without naming one.
PLAINLY = word_set(
    "the my that this our a an new current last latest first second third same other old daily weekly "
    "monthly yearly main big whole entire previous next active paused of for to with its me and or own on "
    "personal stupid damn silly whole one just please both all"
)


def _unknown(clause: Clause, context: Context) -> bool:
    """Whether a clause names a goal that there is not: "rename the piano goal", where none is about it."""
    at = next((i for i, word in enumerate(clause.words) if i and word.norm in GOALS), None)
    if at is None or context.mentions(clause):
        return False
    first = next((i for i in range(at - 1, -1, -1) if clause.words[i].norm in ("the", "my", "that")), None)
    name = clause.words[first + 1 : at] if first is not None and at - first <= 4 else []
    return any(word.sign == "w" and word.norm not in PLAINLY for word in name)


def _management(clause: Clause, context: Context) -> Extraction | None:
    labels = table(commands.COMMANDS).labels(clause.words)
    if any(a.counts for a in clause.amounts) and (moved := _by_form(clause, context)):
        return moved
    status = _status(clause, context, labels) or _again(clause, context) or but_only(clause, context)
    if status:
        return status
    if "rename" in labels:
        renamed = _rename(clause, context, labels["rename"])
        if renamed:
            return renamed
    changed = _change(clause, context)
    if changed:
        return changed
    return completed(clause, context)


def meant(clause: Clause, context: Context, wanted: Iterable[GoalStatus] = ()) -> tuple[Scored, ...]:
    """The goals that a command is about: those it names, else the one the talk is about."""
    scores = weigh(context.mentions(clause), context.goals)
    wanted = set(wanted)
    if wanted:
        scores = {
            goal_id: Scored(s.goal, s.score + NOT_ACTIVE.get(s.goal.status, -0.6), s.named)
            if s.goal.status in wanted
            else s
            for goal_id, s in scores.items()
        }
    best = _of_kind(clause, decide(list(scores.values())))
    if best:
        return best
    mentioned = context.goals.get(context.last_mentioned or "")
    if mentioned and (clause.has("it", "that", "this") or len(clause.words) == 1):
        return (Scored(mentioned, 1.2, True),)
    current = current_goal(context)
    if current and clause.has("it", "that", "this", "goal", "one", "target", "deadline", "limit"):
        return (Scored(current, 1.0, False),)
    return ()


KINDS = {
    "limit": (GoalKind.LIMIT,),
    "cap": (GoalKind.LIMIT,),
    "max": (GoalKind.LIMIT,),
    "allowance": (GoalKind.LIMIT,),
    "budget": (GoalKind.LIMIT,),
    "habit": (GoalKind.HABIT,),
    "savings": (GoalKind.TOTAL,),
    "fund": (GoalKind.TOTAL,),
    "pot": (GoalKind.TOTAL,),
}


def _of_kind(clause: Clause, goals: tuple[Scored, ...]) -> tuple[Scored, ...]:
    """Of goals that fit equally, those of the kind that is told ("the vape limit")."""
    told = {kind for word in clause.words for kind in KINDS.get(word.norm, ())}
    return tuple(scored for scored in goals if scored.goal.kind in told) or goals


def reopened(log: Extraction, context: Context) -> list[Extraction]:
    """What opens the goal of a log again that was called done too early."""
    ids = log.progress_update.goal_ids[:1] if log.progress_update else ()
    if not ids or context.goals[ids[0]].status is not GoalStatus.COMPLETED:
        return []
    return [extraction(log.text, "update_goal", 0.93, GoalIntent(GoalAction.RESUME, ids))]


def current_goal(context: Context) -> Goal | None:
    """The goal the talk is about: logged in this message, last changed, or the strongest topic."""
    situation = context.situation
    topics = sorted(situation.topics.items(), key=lambda item: -item[1])
    ids = [context.last_goal_id, situation.last_goal_id if situation.goal_changed_last else None]
    ids += [goal_id for goal_id, _ in topics[:1]] + [situation.last_goal_id]
    if situation.last_entries:
        ids.append(situation.last_entries[0].goal_id)
    return next((context.goals[i] for i in ids if i and i in context.goals), None)


def _status(clause: Clause, context: Context, labels: dict[str, Match]) -> Extraction | None:
    if clause.asked and clause.words[0].norm not in ("can", "could", "will", "would", "please", "you"):
        return None
    for label in ("delete", "resume", "pause", "abandon"):
        match = labels.get(label)
        if match is None:
            continue
        action, kind = STATUS[label]
        if context.other and label in ("abandon", "delete"):
            continue
        if _negated(clause, match) or (deed.blocked(clause) in ("condition", "dream", "longpast", "almost")):
            continue
        wanted = (GoalStatus.PAUSED, GoalStatus.ABANDONED, GoalStatus.COMPLETED) if label == "resume" else ()
        goals = meant(clause, context, wanted)
        if label == "resume" and goals and goals[0].goal.status is GoalStatus.ACTIVE:
            continue
        if (
            label == "resume"
            and match.weight < 0.9
            and (clause.amounts or any(is_past(w) for w in clause.words))
        ):
            continue
        if label in ("pause", "abandon", "delete") and clause.amounts:
            if not clause.has("goal", "habit", "limit"):
                continue
            goals = _by_target(clause, context) or tuple(scored for scored in goals if scored.named)
        if len(goals) == 1:
            return extraction(clause.text, kind, match.weight, GoalIntent(action, (goals[0].goal.id,)))
        if len(goals) > 1:
            ids = tuple(scored.goal.id for scored in goals)
            return extraction(clause.text, kind, 0.75, GoalIntent(action, ids), Missing.GOAL, ids)
    return None


def _by_target(clause: Clause, context: Context) -> tuple[Scored, ...]:
    """The goals that are called by what they ask: "the 3 times a week goal", "the 100 km goal"."""
    found = []
    for goal in context.goals.values():
        for amount in clause.amounts:
            value = amount.in_unit(goal.unit, goal.target_value)
            period = PERIODS.get(amount.per or "")
            if value == goal.target_value and period is goal.period and goal.status is GoalStatus.ACTIVE:
                found.append(Scored(goal, 2.0, True))
    return tuple(found)


def _again(clause: Clause, context: Context) -> Extraction | None:
    """A paused goal that is gone on with: "climbing again!"."""
    if (
        not clause.has("again", "back")
        or clause.amounts
        or any(is_past(w) for w in clause.words)
        or clause.asked
    ):
        return None
    goals = decide(list(weigh(context.mentions(clause), context.goals).values()))
    if len(goals) != 1 or goals[0].goal.status is not GoalStatus.PAUSED or deed.blocked(clause):
        return None
    return extraction(clause.text, "update_goal", 0.85, GoalIntent(GoalAction.RESUME, (goals[0].goal.id,)))


def _negated(clause: Clause, match: Match) -> bool:
    before = [word.norm for word in clause.words[max(0, match.first - 3) : match.first]]
    return any(norm in ("not", "never", "almost", "nearly") for norm in before)


def _rename(clause: Clause, context: Context, match: Match) -> Extraction | None:
    title = _new_title(clause, context, match)
    goal = _renamed(clause, context, title) if title else None
    if goal is None or not title:
        return None
    return extraction(
        clause.text, "update_goal", 0.93, GoalIntent(GoalAction.UPDATE, (goal.id,), title=title)
    )


def _renamed(clause: Clause, context: Context, title: str) -> Goal | None:
    """The goal that gets a new name: named outside of it, looked at last, or the one the talk is about."""
    at = context.text.rfind(title)
    outside = [m for m in context.mentions(clause) if clause.words[m.last - 1].end <= at]
    best = decide(list(weigh(outside, context.goals).values()))
    if best:
        return best[0].goal if len(best) == 1 else None
    viewed = context.situation.last_view
    if viewed and len(viewed.goal_ids) == 1 and viewed.goal_ids[0] in context.goals:
        topics = context.situation.topics
        if topics.get(viewed.goal_ids[0], 0.0) >= max(topics.values(), default=0.0):
            return context.goals[viewed.goal_ids[0]]
    return current_goal(context)


def _new_title(clause: Clause, context: Context, match: Match) -> str | None:
    text = context.text[clause.start :]
    if clause.words[match.last - 1].norm in ("called", "named") and match.last < len(clause.words):
        told = context.text[clause.words[match.last].start : clause.end]
        return told.strip(" .!:\"'") or None
    for quote in ('"', "'"):
        first = text.find(quote)
        last = text.rfind(quote)
        if 0 <= first < last - 1 and (quote == '"' or text[first - 1 : first] == " "):
            return text[first + 1 : last].strip()
    goals = [m for m in context.mentions(clause) if m.named]
    if clause.words[match.first].norm in ("call", "name", "title") and goals:
        last = max(m.last for m in goals)
        last += clause.words[last].norm in ("goal", "habit", "one") if last < len(clause.words) else 0
        told = context.text[clause.words[last].start : clause.end] if last < len(clause.words) else ""
        return told.strip(" .!:").removesuffix(" instead").removesuffix(" please").strip() or None
    for word in clause.words[match.last - 1 :]:
        if word.norm in ("to", "into", "as"):
            return context.text[word.end : clause.end].strip(" .!:") or None
    return (
        context.text[clause.words[match.last].start : clause.end].strip()
        if match.last < len(clause.words)
        else None
    )


def _change(clause: Clause, context: Context) -> Extraction | None:
    """A new target, unit, period or deadline."""
    labels = table(commands.CHANGES).labels(clause.words)
    if moved := _by_form(clause, context) or _bare_deadline(clause, context):
        return moved
    if (
        (context.other and not (retarget.orders(clause) or clause.has("deadline")))
        or clause.unreal
        or (clause.has("would", "might") and not clause.asked and clause.words[0].norm == "i")
        or not labels
        or (
            clause.asked
            and clause.words[0].norm
            not in ("can", "could", "will", "would", "please", "let", "make", "change")
        )
    ):
        return None
    goals = meant(clause, context)
    if not goals:
        goal = current_goal(context)
        pointed = _points(clause) or ("deadline" in labels and clause.has("me", "us"))
        goals = (Scored(goal, 1.0, False),) if goal and pointed else ()
    if not goals:
        return None
    deadline = _new_deadline(clause, context, labels, goals[0].goal)
    if deadline:
        return _one(clause, goals, deadline)
    if "target" not in labels:
        return None
    return _new_target(clause, context, goals)


def _by_form(clause: Clause, context: Context) -> Extraction | None:
    """A new target that is told by the form of what is said about a goal that is named."""
    if clause.asked or clause.unreal or (context.other and not retarget.orders(clause)):
        return None
    goals = [scored for scored in meant(clause, context) if scored.named or len(clause.words) <= SHORT]
    if len(goals) != 1 or deed.blocked(clause) in ("condition", "dream", "longpast", "almost"):
        return None
    goal = goals[0].goal
    if goal.kind is GoalKind.TASK:
        return None
    target = retarget.scaled(clause, goal)
    if target is not None:
        return _one(clause, (goals[0],), GoalIntent(GoalAction.UPDATE, target=target))
    amount = retarget.stepped(clause, goal) or retarget.ordered(clause, context, goal)
    return _to_amount(clause, (goals[0],), amount) if amount else None


SHORT = 6


def but_only(clause: Clause, context: Context) -> Extraction | None:
    """A quota that goes with a change told before it: "restart the gym, but only twice a week"."""
    goal = context.goals.get(context.changed_goal_id or "")
    quotas = [a for a in clause.amounts if a.counts and (a.per or clause.has("times"))]
    if (
        goal is None
        or not goal.periodic
        or len(quotas) != 1
        or clause.asked
        or clause.sentence != context.sentence
    ):
        return None
    others = {m.goal_id for m in context.mentions(clause)} - {goal.id}
    if others or any(is_past(word) for word in clause.words):
        return None
    return _to_amount(clause, (Scored(goal, 1.0, False),), quotas[0])


def _bare_deadline(clause: Clause, context: Context) -> Extraction | None:
    """A goal named with nothing but a day to have it by: "scarves by the end of april please"."""
    whens = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    named = [m for m in context.mentions(clause) if m.named]
    if len(whens) != 1 or whens[0].marker not in ("by", "until", "till") or not named or clause.asked:
        return None
    known = {i for m in named for i in range(m.first, m.last)}
    dated = range(whens[0].start, whens[0].end)
    for at, word in enumerate(clause.words):
        inside = at in known or word.start - clause.start in dated
        if not inside and word.norm not in retarget.LEADS and word.norm not in ("the", "my", "goal", "by"):
            return None
    goals = meant(clause, context)
    return (
        _one(clause, goals, GoalIntent(GoalAction.UPDATE, deadline=whens[0].deadline))
        if len(goals) == 1
        else None
    )


def _points(clause: Clause) -> bool:
    return clause.has("it", "that", "this", "goal", "target", "limit", "deadline", "back")


def _one(clause: Clause, goals: tuple[Scored, ...], change: GoalIntent) -> Extraction:
    from dataclasses import replace

    ids = tuple(scored.goal.id for scored in goals)
    if len(ids) == 1:
        return extraction(clause.text, "update_goal", 0.94, replace(change, goal_ids=ids))
    return extraction(clause.text, "update_goal", 0.75, replace(change, goal_ids=ids), Missing.GOAL, ids)


def _new_deadline(
    clause: Clause, context: Context, labels: dict[str, Match], goal: Goal | None
) -> GoalIntent | None:
    told = clause.has("deadline", "due", "date", "until", "till", "by")
    if "deadline" not in labels or (not told and any(a.counts for a in clause.amounts)):
        return None
    sentence = [c for c in context.clauses if c.sentence == clause.sentence]
    text = context.text[sentence[0].start : clause.end] if sentence else clause.text
    if clause.has("remove", "clear", "drop", "without", "no") and clause.has("deadline"):
        return GoalIntent(GoalAction.UPDATE, clears=("deadline",))
    if goal is not None and (moved := retarget.shifted(clause, goal)):
        return GoalIntent(GoalAction.UPDATE, deadline=moved)
    whens = [w for w in context.days(text, "future") if w.explicit and w.recurring is None]
    if not whens and " to " in text:
        by = text.replace(" to ", " by ")
        whens = [w for w in context.days(by, "future") if w.explicit and w.recurring is None]
    return GoalIntent(GoalAction.UPDATE, deadline=whens[-1].deadline) if whens else None


def _new_target(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> Extraction | None:
    amounts = [a for a in clause.amounts if a.counts and a.role == "amount"]
    goal = goals[0].goal
    if not amounts:
        before = previous_target(goal)
        if before and clause.has("back"):
            return _one(clause, goals[:1], GoalIntent(GoalAction.UPDATE, target=before[0], period=before[1]))
        return None
    return _to_amount(clause, goals, _new_amount(clause, amounts))


def _to_amount(clause: Clause, goals: tuple[Scored, ...], amount: Amount) -> Extraction | None:
    """The goal with an amount for its target, and its period where that is told too."""
    goal = goals[0].goal
    value, unit = target_in(amount, goal)
    if value is None:
        return None
    period = PERIODS.get(amount.per or "")
    if goal.period and period is goal.period:
        period = None
    return _one(
        clause,
        goals,
        GoalIntent(GoalAction.UPDATE, target=value, unit=unit, period=period if goal.periodic else None),
    )


def _new_amount(clause: Clause, amounts: list[Amount]) -> Amount:
    """The new value among those said: "12 instead of 20", "from 20 to 25"."""
    text = clause.text.lower()
    for amount in amounts:
        before = text[: amount.start - clause.start].rstrip()
        if before.endswith((" to", "down to", "up to", "at", " to be")) and not before.endswith("instead of"):
            return amount
    return amounts[0]


def target_in(amount: Amount, goal: Goal) -> tuple[float | None, str | None]:
    """A new target in the goal's unit, or with a unit of its own where it has another one."""
    value = amount.in_unit(goal.unit, goal.target_value)
    if value is not None:
        return value, None
    if amount.unit is None or (goal.unit and not units.measurable(amount.unit)):
        return amount.value, None
    return amount.value, amount.unit


def previous_target(goal: Goal) -> tuple[float, Period | None] | None:
    """The target a goal had before its present one, and its period."""
    past = goal.metadata.get("targets") or []
    for item in reversed(list(past)):
        if len(item) >= 2 and item[1] is not None and item[1] != goal.target_value:
            period = item[2] if len(item) > 2 else None
            return float(item[1]), Period(period) if period else None
    return None


def completed(clause: Clause, context: Context) -> Extraction | None:
    """A task that is told to be done ("report submitted"), or a goal that is marked as done."""
    labels = table(commands.COMMANDS).labels(clause.words)
    marked = clause.has("mark", "tick") and "complete" in labels
    kind = deed.blocked(clause)
    if (kind and not (kind in ("wish", "negation") and marked)) or clause.asked or context.other:
        return None
    scores = weigh(context.mentions(clause), context.goals)
    goals = decide([s for s in scores.values() if marked or s.goal.kind is GoalKind.TASK])
    if not goals and "complete" in labels and not scores:
        current = current_goal(context)
        if current and current.kind is GoalKind.TASK and clause.has("it", "that", "this"):
            goals = (Scored(current, 1.0, False),)
    if len(goals) != 1 or goals[0].goal.status is GoalStatus.COMPLETED:
        return None
    goal = goals[0].goal
    rivals = [
        s for s in scores.values() if s.goal.kind is not GoalKind.TASK and s.score > goals[0].score + 0.3
    ]
    if rivals and not marked:
        return None
    if not (marked or _finishes(clause, goal, labels)) or any(
        a.unit == "%" or a.fraction for a in clause.amounts
    ):
        return None
    return extraction(clause.text, "update_goal", 0.93, GoalIntent(GoalAction.COMPLETE, (goal.id,)))


def _finishes(clause: Clause, goal: Goal, labels: dict[str, Match]) -> bool:
    """Whether a clause tells that a task is over and done with, and not one of its parts ("chapter 2")."""
    if any(a.role is Role.LABEL and a.text not in goal.title for a in clause.amounts):
        return False
    if "part" in table(deeds.PARTLY).labels(clause.words) and not clause.has(
        "done", "finished", "complete", "completed", "submitted"
    ):
        return False
    if "complete" in labels or clause.has(
        "done", "finished", "complete", "completed", "✅", "✔", "submitted", "sorted", "delivered"
    ):
        return not clause.has("when", "until", "more")
    completing = {stem(word) for word in deeds.COMPLETING.split()}
    title = {stem(word.strip(",.()").lower()) for word in goal.title.split()}
    return any(is_past(word) and (word.stem in completing or word.stem in title) for word in clause.words)
