"""What is taken off a goal again: "took 80 out of the bike fund", "deleted 100 words of it"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.money import of_money, way_of
from tracker_tui.language.deeds.recounting import bills
from tracker_tui.language.extraction import Missing
from tracker_tui.language.matching.index import decide
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal

SURE = 0.97
FORCED = ("had", "to")  # what one had to take was taken
STORED = r"(?:savings?|fund|pot|jar|account|kitty|stash|piggy bank|deposit|tin|envelope)"
STORE = rf"(?:the |my |our )?(?:\w+ ){{0,3}}{STORED}\b"
WRITTEN = word_set("words pages lines paragraphs chapters")


class Way(NamedTuple):
    """How something is taken away again of what goals of a kind are for; # stands for the amount."""

    said: re.Pattern[str]
    amount: Callable[[Amount], bool]
    goal: Callable[[Goal], bool]


@cache
def _ways() -> tuple[Way, ...]:
    taken = r"\b(?:took|taken|pulled|had to (?:take|pull))\b"
    saved = (
        rf"\b(?:withdrew|withdrawn|had to withdraw)\b.*#"
        rf"|{taken}(?: back)? # ?(?:back )?out (?:of {STORE}|again\b)"
        rf"|{taken} # (?:euros? |pounds? |dollars? |bucks? |quid )?back out\b"
        rf"|{taken} out #.*\b(?:of|from) {STORE}|{taken} # off {STORE}"
        rf"|\b(?:borrowed|spent|used|took|taken)\b #.*\b(?:from|out of|off) {STORE}"
        rf"|\b(?:spent|used|took|taken)\b # of (?:the|my|our) (?:\w+ ){{0,2}}(?:{STORED}|money)\b"
        rf"|\b(?:dip(?:ped)? into|raided) {STORE}.*#|^minus # (?:for|from|off|out of) {STORE}"
    )
    written = r"\b(?:deleted|cut|scrapped|binned|erased|trimmed|axed|(?:threw|tossed) (?:out|away))\b #"
    back = r"(?:credit note|credit|refund)"
    earned = (
        rf"^credit note\b.*#|\b(?:gave|sent|issued|wrote|made|had to (?:give|send|issue))\b.* {back}\b.*#"
        r"|^(?:i |we |had to )*(?:refund(?:ed)?|credited|paid back|gave back) (?!me|us)\b.*#"
    )
    return (
        Way(re.compile(saved, re.IGNORECASE), _is_sum, _stores),
        Way(re.compile(written, re.IGNORECASE), _is_text, _of_text),
        Way(re.compile(earned, re.IGNORECASE), _is_sum, _earns),
    )


def read_withdrawal(clause: Clause, context: Context) -> list[Extraction]:
    """A log that takes an amount off a goal."""
    goals, amount = _taken_off(clause, context)
    value = amount.in_unit(goals[0].unit) if goals and amount else None
    days = read_days(clause, context)
    if amount is None or value is None or days.future or someone_else(clause, context.index.names()):
        return []
    context.last_goal_id = goals[0].id
    one = len(goals) == 1
    return [
        log(
            clause.text,
            SURE,
            goal_ids=(goals[0].id,) if one else (),
            value=-value,
            day=days.days[0],
            said_value=-amount.value,
            said_unit=amount.unit,
            missing=None if one else Missing.GOAL,
            options=() if one else tuple(goal.id for goal in goals),
        )
    ]


def takes_off(clause: Clause, context: Context) -> bool:
    """Whether a clause tells of something that is taken off a goal."""
    return bool(_taken_off(clause, context)[0])


def _taken_off(clause: Clause, context: Context) -> tuple[list[Goal], Amount | None]:
    """The goals that a clause takes an amount off, and the amount."""
    told = [a for a in clause.amounts if a.counts and not a.article]
    if clause.asked or len(told) != 1 or clause.has(*PUT_IN):
        return [], None
    forced = FORCED in pairwise(clause.norms)
    if blocking.blocked(clause) not in (None, "cancelled", *(("plan", "wish") if forced else ())):
        return [], None
    said = _led_up(clause, context) + _with_mark(clause, told[0])
    way = next((way for way in _ways() if way.amount(told[0]) and way.said.search(said)), None)
    return (_taken_from(clause, way, context), told[0]) if way else ([], None)


PUT_IN = word_set("into wages salary paycheck bonus atm cashpoint")  # out of what is no goal, or into one


def _led_up(clause: Clause, context: Context) -> str:
    """What the clause before tells of an amount that follows it: "dipped into savings, 80 for the vet"."""
    before = context.before(clause)
    leads = before is not None and before.sentence == clause.sentence and clause.joined in (",", "-")
    return f"{before.text} " if before is not None and leads and not before.amounts else ""


def _is_sum(amount: Amount) -> bool:
    return amount.unit is None or units.is_money(amount.unit)


def _with_mark(clause: Clause, amount: Amount) -> str:
    start = amount.start - clause.start
    return f"{clause.text[:start]}#{clause.text[start + len(amount.text.split()[0]) :]}"


def _taken_from(clause: Clause, way: Way, context: Context) -> list[Goal]:
    """The goals that a clause may mean: the one it names, else all of the kind."""
    kind = [g for g in context.situation.goals if _counted_on(g) and way.goal(g) and not _is_aim(g, clause)]
    ids = {goal.id for goal in kind}
    named = decide([s for s in context.weighed(clause).values() if s.goal.id in ids])
    return [named[0].goal] if len(named) == 1 else kind


def _counted_on(goal: Goal) -> bool:
    return goal.kind is GoalKind.TOTAL and goal.status is GoalStatus.ACTIVE


def _is_aim(goal: Goal, clause: Clause) -> bool:
    """Whether a goal is for the very deed that takes away elsewhere: "Delete 5000 mails"."""
    return bool({word.stem for word in read_words(goal.title)} & {word.stem for word in clause.words[:2]})


def _stores(goal: Goal) -> bool:
    """Whether money is put by for a goal; one for saving need not tell the currency."""
    return of_money(goal) and not bills(goal) and not lexicon.activities_in(goal.title) & {"debt", "income"}


def _earns(goal: Goal) -> bool:
    return way_of(goal) == "in" or (of_money(goal) and bills(goal))


def _of_text(goal: Goal) -> bool:
    """Whether a text is written for a goal, of which there is something to take away."""
    return goal.current_value > 0 and goal.unit in WRITTEN and "writing" in lexicon.activities_in(goal.title)


def _is_text(amount: Amount) -> bool:
    return amount.unit in WRITTEN or (amount.unit is None and not amount.noun)
