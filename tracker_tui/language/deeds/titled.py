"""Numbers that stand in the title of what was read, watched or played: "Paddington 2", "12 Angry Men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.deeds.speaker import adverbs
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention
    from tracker_tui.progress.goals import Goal

NAMED = (
    "stories",
    "books",
    "films",
    "movies",
    "audiobooks",
    "albums",
    "plays",
    "shows",
    "games",
    "podcasts",
    "episodes",
)
WORKS = frozenset(NAMED) | word_set("novels courses series comics tv concerts musicals operas")
SEVERAL = 5  # up to so many works of a name may well have been had in one day
FAR_MORE = 2  # a number that is a work's whole name is more than this share of what is aimed at
NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december i ok yes and plus"
)


def in_title(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> bool:
    """Whether a number is part of the title of a work, of which a goal counts one by one."""
    works = [goal for goal in context.situation.goals if _of_works(goal)]
    if not works or amount.more or amount.role not in (Role.AMOUNT, Role.YEAR, Role.CLOCK):
        return False
    if units.is_money(amount.unit or "") or not amount.text[0].isdigit():
        return False
    about = {m.goal_id for m in mentions}
    if about and not any(goal.id in about for goal in works):
        return False
    first, last = word_span(amount, clause)
    if amount.unit is None and (
        _behind_name(first, clause, mentions) or _sequel(amount, first, clause, mentions)
    ):
        return True
    return _opens_name(amount, first, last, clause, works) or _whole_name(amount, first, last, clause, works)


def _of_works(goal: Goal) -> bool:
    return goal.unit in WORKS and not measured(goal)


def _behind_name(first: int, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether a capitalised word that is no goal's stands right before: "saw Paddington 2"."""
    if not first or all(word.upper for word in clause.words if word.sign == "w"):
        return False
    before = clause.words[first - 1]
    named = any(m.named and m.first < first <= m.last for m in mentions)
    opening = first == 1 and (is_verb(before) or before.norm in STOP or before.norm in adverbs())
    return before.upper and before.sign == "w" and before.norm not in NO_NAMES and not (named or opening)


def _sequel(amount: Amount, first: int, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether a number ends a clause in small letters behind a name: "beat portal 2"."""
    behind = {word.norm for word in clause.words if word.start >= amount.end and word.sign == "w"}
    if first < 2 or amount.value > SEVERAL or not behind <= TRAILING:
        return False
    before = clause.words[first - 1]
    plain = before.sign == "w" and not (is_verb(before) or before.norm in STOP or before.norm in adverbs())
    named = any(m.named and m.first < first <= m.last for m in mentions) or units.canonical(before.norm)
    small = not any(word.upper for word in clause.words[1:])
    return plain and small and not named and any(map(is_past, clause.words[: first - 1]))


TRAILING = word_set("again today tonight yesterday last night finally")  # behind "paddington 2"


def _opens_name(amount: Amount, first: int, last: int, clause: Clause, works: list[Goal]) -> bool:
    """Whether capitalised words follow that name and are not counted: "12 Angry Men", "8 Mile"."""
    behind = clause.words[last : last + 2]
    written = amount.text.split(" ")[-1]
    if amount.unit is not None:
        return " " in amount.text and written[0].isupper() and first > 0 and not written.isupper()
    counted = {units.singular(goal.unit or "") for goal in works} | {goal.unit for goal in works}
    if amount.value <= SEVERAL or not behind or not behind[0].upper or behind[0].norm in NO_NAMES:
        return False
    noun = (amount.noun or "").split()
    several = len(noun) == 1 and noun[0].endswith("s")  # "6 Tintins"
    return (
        first > 0
        and bool(noun)
        and not several
        and noun[-1] not in counted
        and not clause.words[first - 1].upper
    )


def _whole_name(amount: Amount, first: int, last: int, clause: Clause, works: list[Goal]) -> bool:
    """Whether a number alone is what was read or watched, more than anybody could: "finished 1984"."""
    most = max((goal.target_value or 0.0) / FAR_MORE for goal in works)
    alone = amount.unit is None and not amount.noun and first > 0
    done = alone and (is_past(clause.words[first - 1]) or clause.words[first - 1].norm in ("with", "of"))
    return done and amount.value > max(most, SEVERAL) and amount.value.is_integer()
