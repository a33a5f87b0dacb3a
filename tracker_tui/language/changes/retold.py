"""The entry just logged told anew, or denied: "oh 87.5, forgot the collars", "no, i didn't go"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Amount, Role
from tracker_tui.language.changes.last_entry import (
    entry_change,
    in_last_unit,
    last_entry,
    likeliest,
    put_right,
)
from tracker_tui.language.clauses.clause import ADDING
from tracker_tui.language.clauses.word_kinds import people_words
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.deeds.going_on import JUST
from tracker_tui.language.extraction import EntryAction, Extraction, LastEntry, ProgressUpdate
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

LONGEST = 16  # words of such a message


def read_retold(clauses: list[Clause], context: Context) -> Extraction | None:
    """The value of the entry just logged, told anew; None where the message tells something else."""
    last = just_logged(clauses, context)
    told = [a for clause in clauses for a in clause.amounts]
    if last is not None and len(told) == 1:
        last = likeliest(told[0], context) or last
    goal = context.goals.get(last.goal_id) if last else None
    if last is None or goal is None:
        return None
    at = next((i for i, clause in enumerate(clauses) if clause.amounts), None)
    if at is None or at > 1 or (at and not _only_cries(clauses[0])) or not _bare(clauses[at]):
        return None
    told = clauses[at].amounts
    amount = in_last_unit(_without_cry(told[0]), last)
    value = value_for(amount, goal) if amount.role is Role.AMOUNT and not amount.vague else None
    if value is None or value == last.value or amount.more:
        return None
    others = [a for clause in clauses for a in clause.amounts if a is not told[0]]
    cried = any(word.norm in CRIES for clause in clauses[: at + 1] for word in clause.words)
    again = any(word.norm in ONCE_MORE for clause in clauses for word in clause.words)
    level = goal.kind is GoalKind.MEASURE and not again and abs(value - last.value) <= NEAR * abs(last.value)
    if not (
        cried
        or level
        or _instead(told, clauses[at], goal, last)
        or _accounted(value, others, clauses[at + 1 :], last)
    ):
        return None
    return put_right(last, context, 0.9, value=value, said=amount)


ONCE_MORE = word_set("again now after later then another second this morning tonight evening today recheck")
NEAR = 0.03  # part of a level by which one told right after it rather puts it right


def _without_cry(amount: Amount) -> Amount:
    """An amount whose noun is no noun but what one says around a slip ("14 hold on")."""
    words = set((amount.noun or "").split())
    beside = bool(words) and bool(words <= CRIES | BESIDE_CRIES or words & INCLUDING)
    return amount._replace(noun=None) if beside else amount


def just_logged(clauses: Sequence[Clause], context: Context, *, elsewhere: bool = False) -> LastEntry | None:
    """The entry just logged, if a short message may be about it: it asks nothing and names no other goal or
    day, unless that is where it belongs.
    """
    last = last_entry(context, None)
    if last is None or context.situation.topics.get(last.goal_id, 0.0) < JUST:
        return None
    if context.situation.goal_changed_last or sum(len(clause.words) for clause in clauses) > LONGEST:
        return None
    if any(clause.asked or clause.joined in ADDING for clause in clauses[:1]):
        return None
    if elsewhere:
        return last
    mentioned = {m.goal_id for clause in clauses for m in context.mentions(clause) if m.named}
    if mentioned - {last.goal_id}:
        return None
    days = [when.first for clause in clauses for when in context.told_days(clause.text)]
    return last if all(day == last.day for day in days) else None


INCLUDING = word_set("including incl counting altogether")
CRIES = word_set(
    "no nope nah wait sorry oops whoops oh ah aah argh ugh agh er erm doh damn shit crap bugger lord gosh "
    "god jeez actually correction hang lie pardon blast drat exact exactly precise precisely even rather"
)
BESIDE_CRIES = word_set(
    "lol haha hmm well ok on hold a tell i my bad the that is was it make so just only dear goodness really "
    "yes hell god you your beg typo meant mean to be more please pls thanks"
)


def _only_cries(clause: Clause) -> bool:
    return all(word.sign != "w" or word.norm in CRIES | BESIDE_CRIES for word in clause.words)


def _bare(clause: Clause) -> bool:
    """Whether a clause is a number with its unit, and at most cries before it."""
    spans = [(a.start, a.noun_end or a.end) for a in clause.amounts]
    ends = next((w.start for w in clause.words if w.norm in INCLUDING), clause.end)
    return all(
        word.sign != "w"
        or word.start >= ends
        or word.norm in CRIES | BESIDE_CRIES | {"not"}
        or any(start <= word.start < end for start, end in spans)
        for word in clause.words
    )


def _instead(told: Sequence[Amount], clause: Clause, goal: Goal, last: LastEntry) -> bool:
    """Whether the value that was logged is said not to be right: "5310 not 5210"."""
    if len(told) != 2 or not clause.has("not"):
        return False
    return value_for(in_last_unit(told[1], last), goal) == last.value


def _accounted(value: float, others: Sequence[Amount], rest: Sequence[Clause], last: LastEntry) -> bool:
    """Whether the rest of the message accounts for another value: by an error, a loss or the difference."""
    if any(clause.has(*INCLUDING) for clause in rest):
        return True
    if any(abs(abs(value - last.value) - other.value) < SAME for other in others):
        return True
    words = [word.norm for clause in rest for word in clause.words]
    if any("correct" in table(commands.COMMANDS).labels(clause.words) for clause in rest):
        return True
    if set(words) & ERRORS or (set(words) & UNABLE and set(words) & SKILLS):
        return True
    return value < last.value and any(word in LOSSES for word in words)


SAME = 1e-6
ERRORS = word_set(
    "misread miscounted mistyped forgot forgotten typo fingers thumb thumbs autocorrect wrong slipped "
    "mistake recounted double-checked checked counted"
)
UNABLE = word_set("cannot can not never who bad rubbish terrible useless failing")
SKILLS = word_set("count counting read reading type typing add see spell math maths arithmetic numbers eyes")
LOSSES = word_set(
    "unravelled unraveled collapsed broke broken cracked dropped burnt burned failed died spoiled spoilt "
    "lost fell popped binned frogged ripped ate eaten stolen smashed exploded escaped bailed dud duds flopped"
)


def read_denial(clauses: list[Clause], context: Context) -> Extraction | None:
    """The removal of the entry just logged, of which the speaker says that it was not done, or by another:
    "actually no i didn't go", "no that was my brother".
    """
    last = just_logged(clauses, context)
    if last is None or any(a.counts for clause in clauses for a in clause.amounts):
        return None
    words = [word for clause in clauses for word in clause.words if word.sign == "w"]
    cried = any(word.norm in CRIES for word in words[:3]) or (bool(words) and words[0].norm == "not")
    if not cried or not any(_not_done(clause) or _by_another(clause) for clause in clauses):
        return None
    update = ProgressUpdate(EntryAction.REMOVE, (last.goal_id,), said=context.text, entry_id=last.entry_id)
    return entry_change(context.text, "correct_progress", 0.88, update)


LONGEST_DENIAL = 5  # words of a denial without what stands around them


def _not_done(clause: Clause) -> bool:
    """Whether a clause says that the speaker did not do it, and nothing of something else."""
    norms = [word.norm for word in clause.words if word.norm not in CRIES | BESIDE_CRIES - {"i"} | ADVERBS]
    if norms[:1] != ["i"] or norms[1:3] not in (["did", "not"], ["have", "not"], ["never", "did"]):
        return norms[:2] == ["never", "did"] or norms[:3] == ["did", "not", "go"]
    return len(norms) <= LONGEST_DENIAL


ADVERBS = word_set("actually even really in fact today there it that at all yet")


def _by_another(clause: Clause) -> bool:
    """Whether a clause says that it was somebody else: "that was my brother", "my brother did that one",
    "wasn't me"."""
    norms = [word.norm for word in clause.words if word.norm not in CRIES | {"lol", "haha"}]
    if norms[-2:] == ["not", "me"] or norms[-3:] == ["was", "not", "me"]:
        return True
    at = next((i for i, norm in enumerate(norms) if norm == "did"), 0)
    if at and norms[at - 1] in people_words() and set(norms[at + 1 : at + 2]) & {"that", "it", "this"}:
        return True
    return norms[:2] in (["that", "was"], ["it", "was"]) and any(
        norm in people_words() for norm in norms[2:5]
    )
