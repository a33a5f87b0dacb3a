"""What rounds a new goal off: its milestones, a name where it has none, the way down to nothing."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.goals.wished import Wish


@cache
def _milestones() -> re.Pattern[str]:
    unit = (
        r"(?:\s?(?:km|miles?|mi|kg|lbs?|pages?|books?|words?|hours?|minutes?|euros?|dollars?|pounds?"
        r"|times|[€$£%]))?"
    )
    value = rf"[{units.CURRENCY_SIGNS}]?\d[\d.,]*(?<![.,])k?" + unit
    return re.compile(
        r"[\s,;]*\b(?:(?:with|and|plus|add|set|put)\s+)?(?:a |some )?"
        r"milestones?(?: at| of| for| are| on)?:?\s+"
        rf"(?P<values>{value}(?:(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*|\s+then\s+){value})*)",
        re.IGNORECASE,
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?)(k?)", re.IGNORECASE)


def split_milestones(text: str) -> tuple[str, tuple[float, ...]]:
    """A text without its milestones, and their values: "save 1000, with milestones at 100, 500 and 900"."""
    found = _milestones().search(text) if "milestone" in text.lower() else None
    if found is None:
        return text, ()
    told = _number().findall(found["values"])
    values = tuple(float(number.replace(",", "")) * (1000 if k else 1) for number, k in told)
    return (text[: found.start()] + " " + text[found.end() :]).strip(), values


def with_milestones(found: list[Extraction], values: tuple[float, ...]) -> list[Extraction] | None:
    """The extractions, the one goal that they set having these milestones; None where they set not one."""
    places = [at for at, e in enumerate(found) if e.goal_intent and e.goal_intent.action is GoalAction.SET]
    if len(places) != 1:
        return None
    goal = found[places[0]].goal_intent
    assert goal is not None
    ended = found[places[0]]._replace(goal_intent=goal._replace(milestones=tuple(sorted(set(values)))))
    return [ended if at == places[0] else e for at, e in enumerate(found)]


def milestones_of(text: str, goal_id: str, values: tuple[float, ...]) -> Extraction:
    """Milestones for a goal that is there."""
    wanted = GoalIntent(GoalAction.UPDATE, (goal_id,), milestones=tuple(sorted(set(values))))
    return Extraction(text, Intent("update_goal", "TRACK_PROGRESS", 0.92), wanted, None, None, (), 0.92)


def named(goal: GoalIntent) -> GoalIntent:
    """A goal whose title is a mere number with a name that tells the way: "Get from 84 kg to 78 kg"."""
    words = [word for word in read_words(goal.title or "") if word.sign == "w"]
    unit = goal.unit or ""
    bare = all(
        w.norm in REACHING or (units.measurable(w.norm) and (not unit or units.compatible(w.norm, unit)))
        for w in words
    )
    bare = bare and sum(word.sign == "n" for word in read_words(goal.title or "")) <= 1
    if goal.target is None or not goal.title:
        return goal
    if goal.kind is GoalKind.LIMIT and goal.baseline is not None and _empty(words, goal):
        most = f"At most {goal.target:g}" if goal.target else "No"
        return goal._replace(
            title=f"{most} {goal.unit} a {goal.period}" if goal.target else f"{most} {goal.unit}"
        )
    if not bare or goal.kind is not GoalKind.MEASURE:
        return goal
    unit = f" {unit}" if unit else ""
    alone = "Weigh" if units.dimension(goal.unit or "") == "mass" else "Reach"
    start = f"Get from {goal.baseline:g}{unit} to" if goal.baseline is not None else alone
    return goal._replace(title=f"{start} {goal.target:g}{unit}")


def _empty(words: list[Word], goal: GoalIntent) -> bool:
    """Whether the words of a title name nothing ("Go a week to 0")."""
    plain = lexicon.plain_words()
    return goal.unit not in (None, "times") and all(word.stem in plain or word.norm in WAYS for word in words)


REACHING = word_set("get go come be reach hit down up to under below at from again back")
WAYS = word_set("go get cut come bring reduce down up from to a per day week month year")


def down_to_nothing(wish: Wish, target: float | None, baseline: float | None) -> list[tuple[int, int]]:
    """Where the text tells the way down to nothing, which a title that names the thing can do without."""
    if target != 0 or baseline is None:
        return []
    start = wish.text.lower().find("from")
    last = max((amount.end for amount in wish.amounts if amount.value == 0), default=0)
    head = wish.text[:start].rstrip()
    for word in ("down", "going", "go"):
        head = head.removesuffix(word).rstrip(" ,")
    named_before = any(word.sign == "w" for word in read_words(head))
    return [(len(head), last)] if 0 < start < last and named_before and len(head.split()) > 1 else []
