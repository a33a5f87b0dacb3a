"""Numbers that go on with the list of the clause before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds.fits import Fit, value_for
from tracker_tui.language.deeds.money import of_money
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.deeds.strangers import conflicting
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import Goal, GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention

LISTING = (",", "and", "&", "+", "plus", "then", "-")


def more_of_it(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> list[Fit]:
    """The goal of the clause before, where a number goes on with its list: "2 chapters today, 1 of it on
    Tuesday", "12 pages on the bus, another 9 in bed", "£12 at the pub then £4 on chips".
    """
    last = context.last_logs[-1].progress_update if context.last_logs else None
    goal = context.goals.get(last.goal_ids[0]) if last and last.goal_ids else None
    if goal is None or goal.kind is GoalKind.MEASURE or clause.joined not in LISTING:
        return []
    first, behind = word_span(amount, clause)
    days = [(when.start, when.end) for when in context.days(clause.text, "past")]
    headed = any(
        word.sign == "w"
        and word.norm not in STOP
        and not any(start <= word.start - clause.start < end for start, end in days)
        for word in clause.words[:first]
    )
    price = of_money(goal) and goal.kind is GoalKind.LIMIT and amount.text[-3:-2] == "."  # "greggs 3.85"
    if any(is_past(word) for word in clause.words) or (headed and amount.unit is None and not price):
        return []
    apart = amount.noun and clause.norms[behind : behind + 1] != ["of"] and not amount.more
    alike = amount.unit is None or (amount.unit == context.last_unit and not apart)
    if of_money(goal) and conflicting(clause, goal, context) < 0:
        return []  # "£9 on a kebab and 30 quid on petrol"
    if not alike or (amount.unit is None and apart) or any(m.named for m in mentions if m.goal_id != goal.id):
        return []
    value = value_for(amount._replace(noun=None, unit=amount.unit or context.last_unit), goal)
    return [Fit(goal, value, GOES_ON)] if value is not None else []


def told_of_another(amount: Amount, clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether a bare price with a place or thing of its own is none of a goal that another clause beside it
    names with its price: "85 at the vet plus 19.99 on pet toys"; or a lone "one" is of another.
    """
    if _stands_for_another(amount, clause, goal, context):
        return True
    if amount.unit or not of_money(goal) or context.mentions(clause):
        return False
    behind = clause.words[word_span(amount, clause)[1] :]
    own = len(behind) > 1 and behind[0].norm in OF_ITS_OWN
    if own and behind[0].norm in ALIKE and any(_goes_to(c, behind[0].norm) for c in context.clauses):
        return False  # "25 to the food bank and 15 to the shelter"
    return own and any(
        other is not clause
        and other.sentence == clause.sentence
        and any(a.counts for a in other.amounts)
        and any(m.named and m.goal_id == goal.id for m in context.mentions(other))
        for other in context.clauses
    )


def _goes_to(clause: Clause, way: str) -> bool:
    return any(a.counts and clause.norms[word_span(a, clause)[1] :][:1] == [way] for a in clause.amounts[:1])


ALIKE = word_set("to for")
OF_ITS_OWN = word_set("at on for to in")


def only_priced(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a sum is only what a thing costs, which saves nothing: "prom dress is 340"."""
    if (
        not of_money(goal)
        or goal.kind is not GoalKind.TOTAL
        or clause.has("saved", "in", "into", "left", "at")
    ):
        return False
    first = word_span(amount, clause)[0]
    before = clause.norms[:first]
    return first > 1 and before[-1] in ("is", "costs", "cost") and THE_SUM.isdisjoint(before)


THE_SUM = word_set("it that this total balance fund pot savings account jar now")


def earned_before(amount: Amount, clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether a sum only came in, of which a later clause tells how much was put aside: "made 12k from
    braiding and kept 7k for the phone".
    """
    if (
        not of_money(goal)
        or goal.kind is not GoalKind.TOTAL
        or not clause.has("made", "earned", "got", "paid")
    ):
        return False
    behind = [c for c in context.clauses if c.sentence == clause.sentence and c.start > clause.start]
    kept = (c for c in behind if c.joined in LISTING and c.has(*KEPT) and any(a.counts for a in c.amounts))
    return not clause.has(*KEPT) and next(kept, None) is not None


KEPT = word_set("kept saved put stashed stuck moved added chucked set banked tucked popped")


def of_what_was_counted(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a bare number goes on with one in a measure or of things that went to no goal in it, so that it
    is of no other either: "sketched 20 minutes on the train and 15 at home" of a goal to draw, and of books.
    """
    own = [c for c in context.clauses if c.sentence == clause.sentence and c.start < clause.start]
    if amount.unit or amount.noun or not own or clause.joined not in JOINING or context.mentions(clause):
        return False
    told = next((a for a in reversed(own[-1].amounts) if a.counts and not a.article), None)
    if told is None or not (told.unit or told.noun):
        return False
    goal, last = context.goals.get(context.last_goal_id or ""), context.last_logs[-1:]
    logged = any(
        e.progress_update and told.value in (e.progress_update.value, e.progress_update.said_value)
        for e in last
    )
    taken = logged or (goal is not None and value_for(told, goal) is not None)
    return not taken and told.value / NEAR <= amount.value <= told.value * NEAR


def part_of_the_last(amount: Amount, clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether a number at the head of a clause tells what some of those just logged did: "rang 9 cafes, 4
    asked for samples".
    """
    last = context.last_logs[-1].progress_update if context.last_logs else None
    if last is None or last.goal_ids != (goal.id,) or amount.unit or amount.start != clause.start:
        return False
    behind = clause.words[1:2]
    told = last.said_value or last.value or 0.0
    acted = bool(behind) and is_past(behind[0]) and behind[0].norm != "done"
    return acted and 0 < amount.value < told and clause.joined in (*LISTING, "but")


JOINING = ("and", "&", "plus")
NEAR = 6  # so many times another number one may be that goes on with it


def _stands_for_another(amount: Amount, clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether a lone "one" is of what was told before it, and none of another goal: "sent an invoice for 2400
    and one for 600", which is no visit to the gym.
    """
    alone = amount.text.lower() == "one" and not (amount.unit or amount.noun or context.mentions(clause))
    return alone and clause.joined in LISTING and context.last_goal_id not in (None, goal.id)


def breaks_down(goal: Goal, clause: Clause, context: Context) -> bool:
    """Whether a clause tells what the number before it was made of: "4 fish, 3 bream and a flathead"."""
    last = context.last_logs[-1].progress_update if context.last_logs else None
    if last is None or last.goal_ids != (goal.id,) or any(is_past(word) for word in clause.words):
        return False
    counted = [amount for amount in clause.amounts if amount.counts and not amount.article]
    if len({amount.unit for amount in counted}) > 1:
        return False  # "two biscuits at 5 g each"
    parts = [amount.value for amount in counted]
    ones = sum(norm in ("a", "an", "another") for norm in clause.norms)
    return len(parts) + ones > 1 and last.value in (sum(parts), sum(parts) + ones)


GOES_ON = 2.4  # as sure as a goal that is named


def added_to_the_last(amount: Amount, clause: Clause, context: Context) -> list[Fit]:
    """A bare number that a message opens with as more of what was just logged: "plus 2 on ebay"."""
    last = context.situation.last_entries[0] if context.situation.last_entries else None
    goal = context.goals.get(last.goal_id) if last else None
    opens = clause is context.clauses[0] and clause.joined in LISTING
    if goal is None or not opens or amount.unit or amount.role is not Role.AMOUNT:
        return []
    if amount.noun and not of_money(goal):
        return []
    amount = amount._replace(noun=None)  # "plus 5 tip"
    present = context.situation.topics.get(goal.id, 0.0) >= JUST and not context.mentions(clause)
    value = value_for(amount, goal) if present else None
    return [Fit(goal, value, ADDED)] if value is not None else []


JUST = 0.97  # so present is a goal within half an hour of a log
ADDED = 1.5  # how surely a number that only adds is of what was just logged
