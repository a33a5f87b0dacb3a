"""A goal gets another name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker_tui.language.changes import retarget
from tracker_tui.language.changes.meant import KINDS, current_goal, extraction, of_kind, only_goal
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Missing
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.text.respelling import respelled
from tracker_tui.language.text.words import read_words, word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.phrases import Match
    from tracker_tui.progress.goals import Goal


def read_rename(clause: Clause, context: Context, match: Match) -> Extraction | None:
    """A new name for a goal, told by the words that matched."""
    if _only_compares(clause, match.first):
        return None
    title = _new_title(clause, context, match)
    goals = _renamed(clause, context, title) if title else ()
    if not goals or not title:
        return None
    ids = tuple(goal.id for goal in goals)
    change = GoalIntent(GoalAction.UPDATE, ids, title=title)
    if len(ids) > 1:
        return extraction(clause.text, "update_goal", 0.75, change, Missing.GOAL, ids)
    return extraction(clause.text, "update_goal", 0.93, change)


def _only_compares(clause: Clause, at: int) -> bool:
    """Whether a name is only what one would say: "i'd call it more of an argument"."""
    before = clause.norms[:at]
    return bool(WOULD & set(before)) and not {"you", "rather", "prefer"} & set(before)


WOULD = word_set("would might could i they people nobody everyone some")


def read_retitled(clause: Clause, context: Context) -> Extraction | None:
    """A new name behind a goal's whole title or its number, whatever words either has: "rename Get down to 80
    to Slim down", "rename goal 2 to Taxes".
    """
    titles = [
        (title, goal) for goal in context.goals.values() for title in {goal.title, respelled(goal.title)}
    ]
    known = [(title.lower(), goal) for title, goal in titles]
    known += [(f"goal {goal.number}", goal) for goal in context.goals.values() if goal.number]
    for name, goal in sorted(known, key=lambda pair: -len(pair[0])):
        told = re.search(
            rf" {QUOTE}{re.escape(name)}{QUOTE}{LINK}(?P<title>.*\w.*)", clause.text, re.IGNORECASE
        )
        if told:
            return _to_name(clause, goal, told["title"])
    return None


QUOTE = "[\"'“”‘’]?"
LINK = r"(?: goal| habit| one)? (?:to|into|as|->|=>) "
CALLING = word_set("call name title")
POINTING = word_set("it that this")
NO_NAMES = word_set("a an quits done off out out it that even")
ARROWS = ("->", "=>", "→", "⟶")
MARKS = " .!:\"'“”‘’"
QUOTES = frozenset("\"'“‘«")
AFTER = (" instead", " please", " from now on", " now")


def read_called(clause: Clause, context: Context) -> Extraction | None:
    """A new name told by its form: "please call it Strong Mama", "name the laptop one New MacBook",
    "gym -> Strength".
    """
    if renamed := _by_arrow(clause, context):
        return renamed
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    words = clause.words[at:]
    if len(words) < 3 or words[0].norm not in CALLING or _only_compares(clause, at):
        return None
    named = [m for m in context.mentions(clause) if m.named and m.first == at + 1 + (words[1].norm in OWN)]
    if words[1].norm in POINTING:
        goal = context.goals.get(context.last_mentioned or "") or current_goal(context)
        goal, first = goal or only_goal(context), at + 2
    elif named:
        goal, first = context.goals.get(named[0].goal_id), max(m.last for m in named)
        first += first < len(clause.words) and clause.words[first].norm in ("goal", "one", "habit")
    else:
        return None
    if goal is not None and words[0].stem in {word.stem for word in read_words(goal.title)}:
        return None  # "call dad on sundays"
    if goal is None or first >= len(clause.words) or clause.words[first].norm in NO_NAMES:
        return None
    opening = clause.words[first].start
    told = any(a.counts and not a.article and a.start == opening for a in clause.amounts)
    if told and context.text[opening - 1 : opening] not in QUOTES:
        return None  # "call it 40"
    return _to_name(clause, goal, context.text[clause.words[first].start : clause.end])


OWN = ("the", "my", "our")


def _by_arrow(clause: Clause, context: Context) -> Extraction | None:
    """A goal's name, an arrow, and its new name."""
    arrow = next((sign for sign in ARROWS if sign in context.text), None)
    if arrow is None or len(context.clauses) > 2:
        return None
    old, _, new = context.text.partition(arrow)
    words = [word for word in read_words(old) if word.sign == "w"]
    mentions = [m for m in context.index.mentions(words) if m.named]
    covered = {at for m in mentions for at in range(m.first, m.last)}
    rest = {word.norm for at, word in enumerate(words) if at not in covered}
    ids = {m.goal_id for m in mentions if m.weight >= max(x.weight for x in mentions)}
    goals = [context.goals[goal_id] for goal_id in ids]
    if len(goals) > 1:
        told = {kind for word in words for kind in KINDS.get(word.norm, ())}
        goals = [goal for goal in goals if goal.kind in told]
    if len(goals) != 1 or not rest <= BESIDE_NAME or any(char.isdigit() for char in new):
        return None
    return _to_name(clause, goals[0], new)


BESIDE_NAME = word_set("rename change the my goal habit limit please")


def _to_name(clause: Clause, goal: Goal, told: str) -> Extraction | None:
    title = told.strip(MARKS)
    for words in AFTER:
        title = title.removesuffix(words).strip(MARKS)
    if not title:
        return None
    change = GoalIntent(GoalAction.UPDATE, (goal.id,), title=title)
    return extraction(clause.text, "update_goal", 0.93, change)


def _renamed(clause: Clause, context: Context, title: str) -> tuple[Goal, ...]:
    """The goals that may get a new name: named outside of it, looked at last, or what the talk is about."""
    at = context.text.rfind(title)
    outside = [m for m in context.mentions(clause) if clause.words[m.last - 1].end <= at]
    best = of_kind(clause, decide(list(weigh(outside, context.goals).values())))
    if best:
        return tuple(scored.goal for scored in best)
    viewed = context.situation.last_view
    if viewed and len(viewed.goal_ids) == 1 and viewed.goal_ids[0] in context.goals:
        topics = context.situation.topics
        if topics.get(viewed.goal_ids[0], 0.0) >= max(topics.values(), default=0.0):
            return (context.goals[viewed.goal_ids[0]],)
    goal = current_goal(context) or only_goal(context)
    return (goal,) if goal else ()


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
