"""Clauses joined again, where one only adds a detail to the deed before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.moments import only_moments
from tracker_tui.language.clauses.pieces import only_days
from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.deeds import blocking, doing, endings, speaker
from tracker_tui.language.deeds.fits import unmistakable
from tracker_tui.language.deeds.money import KEEPING, given
from tracker_tui.language.deeds.titled import WORKS
from tracker_tui.language.tables import commands, talk
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.units import dimension, is_money

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def with_details(clauses: list[Clause], context: Context) -> list[Clause]:
    """Clauses, with details joined to what they belong to ("read to Mia, two books"), and asides left out."""
    joined: list[Clause] = []
    for clause in clauses:
        before = joined[-1] if joined else None
        if before is not None and _forgets_day(clause, context):
            continue
        if clause.aside and before is not None and only_days(clause.words):
            joined[-1] = before.joined_with(clause, context.text)
            continue
        if clause.aside and (clause.amounts or not context.mentions(clause)):
            continue
        if before is not None and _adds(clause, before, context):
            joined[-1] = before.joined_with(clause, context.text)
        else:
            joined.append(clause)
    return joined


def _forgets_day(clause: Clause, context: Context) -> bool:
    """Whether a clause only says that the day is not known any more: "..., can't recall which day, 9 km"."""
    if clause.amounts or clause.asked or len(clause.words) > SHORT or not clause.has(*DAYS_ASKED):
        return False
    return "noday" in table(talk.ASIDES).labels(clause.words) and not context.mentions(clause)


DAYS_ASKED = ("day", "date", "when", "weekday", "which")
SHORT = 7  # words


def _adds(clause: Clause, before: Clause, context: Context) -> bool:
    found = _credits(clause, before, context) or _costs(clause, before) or _belongs(clause, before, context)
    return found or _measures(clause, before)


def _belongs(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause only adds an amount or a goal's name to the deed told before it."""
    if clause.sentence != before.sentence or clause.joined not in (
        ",",
        "-",
        "(",
        ")",
        "and",
        "also",
        "plus",
        "+",
        "so",
    ):
        return False
    if clause.joined in (",", "-", "(") and not before.amounts and only_moments(clause):
        return True
    if _spells_out(clause, before, context) or _goes_on_in_title(clause, before, context):
        return True
    if clause.joined == "(":
        return not clause.amounts
    denied = clause.words[0].norm == "not" and clause.words[-1].norm != "since"  # "5 km, not 6"
    if denied and clause.amounts and before.amounts and len(clause.words) <= 4:
        return True
    if (
        clause.joined == ","
        and bare_amount(clause, context)
        and not before.amounts
        and only_days(before.words)
    ):
        return True
    if _tells_which(clause, before, context):
        return True
    if (
        clause.joined not in (",", "-", "so")
        or before.asked
        or blocking.blocked(before)
        or blocking.blocked(clause) == "reading"  # "..., the recipe wants 600 g"
        or "resume" in table(commands.COMMANDS).labels(before.words)
        or any(a.counts and not a.article for a in before.amounts)
    ):
        return False
    counted = [a for a in clause.amounts if a.counts and a.role == "amount"]
    levels = {g.id for g in context.situation.goals for a in counted if unmistakable(a, g)}
    if levels and context.mentions(before) and levels.isdisjoint(m.goal_id for m in context.mentions(before)):
        return False  # "tablets taken, 145/88"
    if not counted or (
        context.mentions(clause)
        and context.mentions(clause)[0].goal_id not in {m.goal_id for m in context.mentions(before)}
    ):
        return False
    if context.told_days(before.text) and (context.told_days(clause.text) or clause.has("before")):
        return False
    told = [(a.start, a.noun_end or a.end) for a in counted]
    verb = any(
        is_verb(word)
        and word.norm not in ("done",)
        and not any(start <= word.start < end for start, end in told)
        for word in clause.words
    )
    return (
        not verb
        and (speaker.by_speaker(before, context) or doing.evidence(before, context) > 1)
        and bool(context.mentions(before) or endings.bare_deed(before))
        and (not blocking.just_begun(before) or all(is_money(a.unit or "") for a in counted))
    )


def _goes_on_in_title(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause is but the end of a title, and when it was: "watched Paris, Texas last night"."""
    works = any(goal.unit in WORKS for goal in context.situation.goals)
    if not works or clause.joined != "," or clause.amounts or clause.asked or context.mentions(clause):
        return False
    named = [word.upper and word.sign == "w" for word in (before.words[-1], clause.words[0])]
    told = len(before.words) > 1 and any(map(is_past, before.words[:-1]))
    end = next((at for at, word in enumerate(clause.words) if not word.upper), len(clause.words))
    return all(named) and told and (end == len(clause.words) or only_days(clause.words[end:]))


def _of_another_kind(amount: Amount, before: Clause, context: Context) -> bool:
    """Whether an amount is no detail of what is told before it, since only another goal counts such: "gym,
    100g" beside a goal for protein.
    """
    kind = dimension(amount.unit or "")
    named = {mention.goal_id for mention in context.mentions(before)}
    goals = context.situation.goals
    own = any(dimension(goal.unit or "") == kind for goal in goals if goal.id in named)
    return (
        kind in ("mass", "volume") and not own and any(dimension(goal.unit or "") == kind for goal in goals)
    )


def _spells_out(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause only tells on which days of a stretch something was done: "swam twice this week,
    monday and today".
    """
    if clause.joined not in (",", "-", "(") or not any(a.counts for a in before.amounts):
        return False
    stretch = context.told_days(before.text)
    framed = bool(stretch) and all(w.first != w.last and not w.several for w in stretch)
    days = [word for word in clause.words if word.norm != "and"]
    return framed and only_days(days) and bool(context.told_days(clause.text))


def _measures(clause: Clause, before: Clause) -> bool:
    """Whether a clause only tells how far or how long the deed before it was: "..., which is 6.5 km"."""
    told = [a for a in clause.amounts if a.counts and not (a.article or a.more or a.per) and a.unit != "%"]
    if clause.joined != "which" or len(told) != 1 or clause.asked or before.asked or blocking.blocked(before):
        return False
    if any(a.counts and not a.article for a in before.amounts):
        return False
    span = range(told[0].start, told[0].noun_end or told[0].end)
    rest = [word.norm for word in clause.words if word.start not in span]
    return rest[:1] != [] and rest[0] in BEING and set(rest) <= ABOUT


BEING = word_set("is was took makes came takes comes")
ABOUT = BEING | word_set(
    "about roughly like around exactly almost nearly just to a total of in all some total me"
)


def _credits(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause says of which goal the deed before it is: "putting that toward my active minutes"."""
    norms = clause.norms[:6]
    if clause.amounts or clause.asked or before.asked or not set(norms) & CREDITING or not set(norms) & IT:
        return False
    if not any(a.counts for a in before.amounts) or blocking.blocked(before):
        return False
    towards = next((at for at, norm in enumerate(clause.norms) if norm in TOWARDS), None)
    return towards is not None and any(m.named and m.first > towards for m in context.mentions(clause))


CREDITING = word_set("putting counting logging claiming chalking filing calling counts put count log chalk")
IT = word_set("that it this them those which")
TOWARDS = word_set("toward towards as for under to in into")


def _costs(clause: Clause, before: Clause) -> bool:
    """Whether a clause is but the price of what is told before it: "pizza friday... $16"."""
    told = [a for a in clause.amounts if a.counts]
    if len(told) != 1 or not is_money(told[0].unit or "") or clause.asked or before.asked:
        return False
    bare = told[0].start <= clause.words[0].start and clause.words[-1].end <= told[0].end
    named = any(word.sign == "w" for word in before.words) and len(before.words) <= SHORT
    return bare and named and not (any(a.counts for a in before.amounts) or blocking.blocked(before))


def _tells_which(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause only names the goal of the sum told before it ("sold the bike for 120, straight into
    savings").
    """
    if clause.joined not in (",", "and") or clause.amounts or before.asked or blocking.blocked(before):
        return False
    norms = [norm for norm in clause.norms[:4] if norm not in ("i", "we", "just", "then")]
    kept = norms[0] in KEEPING and norms[1] in KEPT if len(norms) > 1 else False
    if not kept and (clause.joined == "and" or clause.words[0].norm not in LEADING_TO):
        return False
    counted = [a for a in before.amounts if a.counts and not a.article]
    verb = any(is_verb(word) for word in clause.words if not (kept and word.norm in KEEPING))
    return (
        bool(counted)
        and not verb
        and not any(m.named for m in context.mentions(before))
        and any(m.named for m in context.mentions(clause))
        and (kept or speaker.by_speaker(before, context) or given(before))
    )


KEPT = word_set("it that this all everything them")
LEADING_TO = ("straight", "all", "into", "to", "for", "towards", "direct", "in")


def bare_amount(clause: Clause, context: Context) -> bool:
    """Whether a clause is an amount and nothing else, so that it belongs to what was said before it."""
    if not clause.amounts or len(clause.words) > 5 or context.mentions(clause):
        return False
    return not any(is_verb(word) for word in clause.words)
