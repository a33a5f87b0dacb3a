"""Taking back: undo, redo, the removal of an entry."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Role
from tracker_tui.language.changes.last_entry import FRESH, entry_change, last_entry
from tracker_tui.language.changes.removals import read_removal
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.extraction import EntryAction, Extraction, ProgressUpdate
from tracker_tui.language.matching.index import decide
from tracker_tui.language.tables import commands, talk
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

MOST_STEPS = 50
HAD_TO = {("had", "to"), ("have", "to"), ("having", "to")}
DOING = word_set("do would can could does should to")


def read_takeback(clause: Clause, context: Context) -> Extraction | None:
    """Undo, redo, or the removal of an entry."""
    if clause.asked and clause.words[0].norm in ("how", "what", "where", "when", "why", "is", "do", "does"):
        return None
    if any(one.norm == "how" and two.norm in DOING for one, two in pairwise(clause.words)):
        return None  # "if I slip up how would i take it back?"
    had_to = any(norms in HAD_TO for norms in zip(clause.norms, clause.norms[1:], strict=False))
    if had_to or _thought_better(clause, context):  # "i had to undo 2 rows"
        return None
    labels = table(commands.COMMANDS).labels(clause.words)
    if removal := read_removal(clause, context):
        return removal
    if "redo" in labels:
        return entry_change(
            clause.text,
            "redo",
            0.95,
            ProgressUpdate(EntryAction.REDO, steps=_steps(clause, "redo"), said=clause.text),
        )
    if "undo" in labels:
        return entry_change(
            clause.text,
            "undo",
            0.97,
            ProgressUpdate(EntryAction.UNDO, steps=_steps(clause, "undo"), said=clause.text),
        )
    if _unwanted(context):
        return entry_change(clause.text, "undo", 0.9, ProgressUpdate(EntryAction.UNDO, said=clause.text))
    if "remove" in labels and "delete" not in labels:
        changed = context.changing == clause.sentence and clause.has("it", "that", "them")
        return None if changed else _remove(clause, context)  # "no deadline for the books, take it off"
    if _brings_back(clause, context):
        return entry_change(clause.text, "redo", 0.9, ProgressUpdate(EntryAction.REDO, said=clause.text))
    if _only_said(clause, context):
        return _removal_of_last(clause, context)
    if _goes_on(clause, context):
        return entry_change(clause.text, "undo", 0.9, ProgressUpdate(EntryAction.UNDO, said=clause.text))
    return None


def _thought_better(clause: Clause, context: Context) -> bool:
    """Whether what is to be taken back is to stay after all: "undo the charity goal? no, keep it"."""
    behind = [c for c in context.clauses if c.start > clause.start and len(c.words) <= FEW_WORDS]
    return any(tuple(c.norms[-2:]) in KEEPING for c in behind)


FEW_WORDS = 5
KEEPING = frozenset((verb, it) for verb in ("keep", "leave") for it in ("it", "that", "them", "this"))


def _unwanted(context: Context) -> bool:
    """Whether a message right after a goal was made only says that it is not to be: "nope, forget it"."""
    said = [word for clause in context.clauses for word in clause.words if word.sign == "w"]
    if not said or not context.situation.goal_changed_last or context.situation.did[:1] != ("set_goal",):
        return False
    plain = not any(clause.amounts or clause.asked for clause in context.clauses)
    brushed = any("no" in table(talk.ANSWERS).labels(clause.words) for clause in context.clauses)
    brushed = brushed or said[-1].norm == "no"
    return plain and brushed and all(word.norm in ASIDE for word in said)


ASIDE = word_set(
    "no nope nah never mind nevermind forget it that this actually sorry wait oh hmm ok okay cancel not now "
    "on second thought thoughts please scrap drop leave the goal i do want"
)


KNOWN = word_set("the that those these this it was were")
ONE_MORE = word_set("before previous again too also more another as")
AROUND_ONE_MORE = ONE_MORE | word_set(
    "and the one ones that this it well once please pls prior yes now of them me"
)


def _brings_back(clause: Clause, context: Context) -> bool:
    """Whether what was taken back a moment ago is to be there again: "no put it back"."""
    undone = {"undo", "correct_progress"} & set(context.situation.did)
    norms = [norm for norm in clause.norms if norm not in POLITE]
    put = clause.has("put", "bring", "want", "add", "get") and norms[-1:] in (["back"], ["again"])
    return bool(undone) and put and len(clause.words) <= SHORT and clause.has("it", "that", "them")


def _only_said(clause: Clause, context: Context) -> bool:
    """Whether it is said of what was just logged that it was not meant: "jk", "wrong chat"."""
    whole = sum(len(c.words) for c in context.clauses)
    if "log_progress" not in context.situation.did or clause.asked or whole > SHORT:
        return False
    return "unmeant" in table(commands.UNMEANT).labels(clause.words) and not clause.amounts


POLITE = word_set("please pls plz thanks thx in then now")
SHORT = 7  # words of a message that says nothing else


def _removal_of_last(clause: Clause, context: Context) -> Extraction | None:
    last = last_entry(context, None)
    if last is None or any(c.amounts for c in context.clauses):
        return None
    update = ProgressUpdate(EntryAction.REMOVE, (last.goal_id,), said=clause.text, entry_id=last.entry_id)
    return entry_change(clause.text, "correct_progress", SURE, update)


SURE = 0.98  # whatever its sentence looks like


def _goes_on(clause: Clause, context: Context) -> bool:
    """Whether a clause asks for one more step back, after one was taken: "and the one before that"."""
    if "undo" not in context.situation.did or clause.asked or len(context.clauses) > 1:
        return False
    norms = set(clause.norms)
    return bool(norms & ONE_MORE) and norms <= AROUND_ONE_MORE


def explains(clause: Clause, undone: Clause, context: Context) -> bool:
    """Whether a clause only says why something was taken back: "undo that, the £22 was my flatmate's"."""
    if clause.asked or clause.joined in ("then", "also", "plus"):
        return False
    if clause.sentence != undone.sentence and clause.words[0].norm not in KNOWN:
        return False
    counted = [a for a in clause.amounts if a.counts and not a.article and a.text.lower() != "another"]
    last = last_entry(context, None)
    known = (last.value, last.said_value) if last else ()
    opening = clause.amounts[:1] and clause.amounts[0].start == clause.start
    described = bool(opening) and clause.norms[1:2] in (["was"], ["were"])  # "delete that, 2 were decaf"
    return described or all(a.value in known for a in counted)


def leads_up(clause: Clause, clauses: Sequence[Clause], orders: set[str]) -> bool:
    """Whether a clause only says why what follows takes something back: "actually no i only did half, take
    that off again", "hm no, saturday i only belayed. remove the saturday climb".
    """
    following = [c for c in clauses if c.start > clause.start][:NEXT]
    if not any(c.text in orders for c in following) or clause.text in orders:
        return False
    denied = DENYING & {norm for c in clauses[:NEXT] if c.start <= clause.start for norm in c.norms[:2]}
    return (bool(denied) and not clause.amounts) or bool(DENYING & set(clause.norms[:2]))


NEXT = 2  # clauses
DENYING = word_set("no nope wait oops whoops")


def _steps(clause: Clause, word: str) -> int:
    repeated = sum(1 for w in clause.words if w.norm == word)
    told = next(
        (
            int(a.value)
            for a in clause.amounts
            if a.role is Role.AMOUNT and 1 <= a.value <= MOST_STEPS and a.value.is_integer()
        ),
        1,
    )
    return max(repeated, told)


GIVING_UP = word_set("cancel drop bin axe ditch scrap kill")


NO_VALUES = ("twice", "double", "one")  # how often it was logged, or the entry itself


def _remove(clause: Clause, context: Context) -> Extraction | None:
    if clause.has("goal", "goals", "target", "habit", "deadline", "limit"):
        return None
    if context.last_mentioned and clause.words[0].norm in GIVING_UP and clause.has("it"):
        return None
    if clause.has("took") and clause.joined:
        return None  # "hand in the tin, then took it out again"
    if takes_a_thing_out(clause, context):
        return None
    named = decide(list(context.weighed(clause).values()))
    entryish = clause.has(
        "entry",
        "log",
        "record",
        "one",
        "that",
        "this",
        "it",
        "last",
        "latest",
        "off",
        "out",
        "those",
        "these",
        "ones",
        "entries",
        "logs",
        "both",
        "them",
    )
    alone = len(clause.words) == 1 or clause.norms[-2:] == ["not", "count"]
    if not entryish and not (alone and _present(context)):
        return None
    ids = tuple(scored.goal.id for scored in named) if len(named) == 1 else ()
    last = last_entry(context, ids[0] if ids else None)
    days = read_days(clause, context)
    value = next(
        (a.value for a in clause.amounts if a.role is Role.AMOUNT and a.text.lower() not in NO_VALUES), None
    )
    if context.situation.goal_changed_last and not ids and not days.told and value is None:
        return entry_change(clause.text, "undo", 0.9, ProgressUpdate(EntryAction.UNDO, said=clause.text))
    if (
        not _present(context)
        and not ids
        and not days.told
        and value is None
        and clause.words[0].norm in ("cancel", "drop")
    ):
        return entry_change(clause.text, "undo", 0.8, ProgressUpdate(EntryAction.UNDO, said=clause.text))
    several = 2 if clause.has("both") and value is None and not ids else 1
    update = ProgressUpdate(
        EntryAction.REMOVE,
        ids,
        said=clause.text,
        steps=several,
        entry_id=last.entry_id if last and not (days.told or value or several > 1) else None,
        which_day=days.days[0] if days.told else None,
        which_value=value,
    )
    return entry_change(clause.text, "correct_progress", 0.95, update)


def takes_a_thing_out(clause: Clause, context: Context) -> bool:
    """Whether something else than an entry or what a goal counts is taken out: "take the dog out"."""
    if not clause.has("take") or not clause.has("off", "out") or clause.has(*ENTRIES):
        return False
    told = clause.amounts or context.told_days(clause.text)
    return not told and not any(mention.named for mention in context.mentions(clause))


ENTRIES = word_set("it that this those these them both one ones last latest entry entries log logs record")


def _present(context: Context) -> bool:
    """Whether the entry logged last, or the change made last, is still what the talk is about."""
    last = last_entry(context, None)
    fresh = last is not None and context.situation.topics.get(last.goal_id, 0.0) >= FRESH
    return fresh or context.situation.goal_changed_last
