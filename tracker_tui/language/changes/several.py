"""One command for several goals, and goals called by their whole title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes import retarget
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Missing
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.matching.quoted import quoted as title_quoted
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

STATUS = frozenset({GoalAction.PAUSE, GoalAction.RESUME, GoalAction.CANCEL, GoalAction.DELETE})
QUOTES = "\"'“”‘’«»"
REMOVING = word_set("delete remove erase trash scrap bin")
AROUND = word_set("the my goal goals habit habits one ones limit please and both it that this whole entire")
JOINED = ("and", ",", "&", "plus", "also")


def quoted(clause: Clause, context: Context) -> Goal | None:
    """The goal whose title a clause quotes, saying nothing else: "there is a typo, 'Raed 10 books'"."""
    before, after = context.text[: clause.start][-1:], context.text[clause.end :][:1]
    said = clause.text.strip(QUOTES)
    marked = (before in QUOTES and before) or clause.text[:1] in QUOTES or (after in QUOTES and after)
    if not marked:
        return None
    return next((g for g in context.goals.values() if g.title.casefold() == said.casefold()), None)


def by_mistake(clause: Clause, context: Context) -> bool:
    """Whether a clause says of a goal called by its quoted title that it is there by mistake."""
    return clause.has("typo", "mistake", "error", "accident") and bool(
        title_quoted(clause, context.situation.goals)
    )


def read_deletion(clause: Clause, context: Context) -> Extraction | None:
    """A goal that is to go, called by its title or pointed at after that was quoted: "'Raed 10 books', delete
    it".
    """
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    if clause.words[at].norm not in REMOVING or clause.asked or len(clause.words) == at + 1:
        return None
    told = clause.text[clause.words[at + 1].start - clause.start :].strip(QUOTES + " .!")
    whole = next((g for g in context.goals.values() if g.title.casefold() == told.casefold()), None)
    titled = context.goals.get(context.titled or "") if clause.has("it", "that", "this", "one") else None
    goal = titled or (whole if whole is not None and len(told.split()) > 1 else None)
    if goal is None:
        return None
    return extraction(clause.text, "cancel_goal", 0.95, GoalIntent(GoalAction.DELETE, (goal.id,)))


# What is said to a goal by its name and nothing else: never a deed.
ORDERED = {
    "drop": GoalAction.CANCEL, "ditch": GoalAction.CANCEL, "quit": GoalAction.CANCEL,
    "stop": GoalAction.CANCEL, "delete": GoalAction.DELETE, "remove": GoalAction.DELETE,
    "abandon": GoalAction.CANCEL, "cancel": GoalAction.CANCEL, "pause": GoalAction.PAUSE,
    "freeze": GoalAction.PAUSE, "suspend": GoalAction.PAUSE, "shelve": GoalAction.PAUSE,
    "resume": GoalAction.RESUME, "unpause": GoalAction.RESUME, "restart": GoalAction.RESUME,
}  # fmt: skip


def read_order(clause: Clause, context: Context) -> list[Extraction]:
    """A change of status ordered for goals that are only named: "drop gym and german"."""
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    action = ORDERED.get(clause.words[at].norm) if at == 0 or clause.words[at - 1].norm != "not" else None
    rest = clause.words[at + 1 :]
    if action is None or clause.asked or clause.unreal or not rest:
        return []
    goals = [_only_named(part, context) for part in _parts(rest)]
    if any(goal is None for goal in goals):
        return []
    wanted = [GoalIntent(action, (goal.id,)) for goal in goals if goal is not None]
    if action is GoalAction.DELETE:  # perhaps an entry is meant
        return [extraction(clause.text, "cancel_goal", 0.75, each, Missing.CONFIRM) for each in wanted]
    kind = "cancel_goal" if action is GoalAction.CANCEL else "update_goal"
    return [extraction(clause.text, kind, 0.9, each) for each in wanted]


def _parts(words: list[Word]) -> list[list[Word]]:
    """Words cut at what joins the names in a row."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.norm in JOINED:
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _only_named(words: list[Word], context: Context) -> Goal | None:
    """The goal that words name, where they name one and say nothing else."""
    mentions = [m for m in context.index.mentions(words) if m.named]
    known = {at for m in mentions for at in range(m.first, m.last)}
    if any(at not in known and word.norm not in AROUND for at, word in enumerate(words) if word.sign == "w"):
        return None
    best = decide(list(weigh(mentions, context.goals).values()))
    return best[0].goal if len(best) == 1 else None


def read_several(found: Extraction, clause: Clause, context: Context) -> list[Extraction]:
    """A change of status for each of the goals that are named in a row: "pause gym and salsa"."""
    intent = found.goal_intent
    if intent is None or intent.action not in STATUS or found.missing not in (None, Missing.GOAL):
        return [found]
    parts = _parts(clause.words)
    if found.missing is None and any(_only_named(part, context) is None for part in parts[1:]):
        return [found]
    named = [decide(list(weigh(context.index.mentions(part), context.goals).values())) for part in parts]
    if len(parts) < 2 or any(len(goals) != 1 for goals in named):
        return [found]
    return [_for_goal(found, goals[0].goal.id) for goals in named]


def _for_goal(found: Extraction, goal_id: str) -> Extraction:
    assert found.goal_intent is not None
    intent = found.intent._replace(confidence=0.93)
    goal_intent = found.goal_intent._replace(goal_ids=(goal_id,))
    return found._replace(intent=intent, goal_intent=goal_intent, missing=None, options=(), confidence=0.93)


def read_also(clause: Clause, context: Context) -> list[Extraction]:
    """More goals for the change told before them in the sentence: "pause gym, salsa and the german"."""
    if context.ended is None or context.ended[1] != clause.sentence or clause.joined not in JOINED:
        return []
    intent, _ = context.ended
    goals = [_only_named(part, context) for part in _parts(clause.words)]
    if not goals or any(goal is None for goal in goals) or clause.asked:
        return []
    wanted = [intent._replace(goal_ids=(goal.id,)) for goal in goals if goal is not None]
    return [extraction(clause.text, "update_goal", 0.9, each) for each in wanted]
