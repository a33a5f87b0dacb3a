"""A time one does without something, or keeps to something, told by its name: "dry january", "no sugar for
the rest of march", "vegan on mondays".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent
from tracker_tui.language.goals import new_goal
from tracker_tui.language.goals.measures import gives_up
from tracker_tui.language.goals.titles import category_for, title_for
from tracker_tui.language.goals.wished import plainly
from tracker_tui.language.tables import wishes
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress.goals import GoalKind, Period

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When

WITHOUT = word_set(wishes.WITHOUT)
KEEPING_TO = word_set(wishes.KEEPING_TO)
BESIDE = word_set(
    "doing do it is i am we are going to be go stay this the for a whole entire all of month week year again "
    "ok so right then starting from on in until till my new goal challenge next rest start lets let us"
)
LONGEST = 9  # words


def read_challenge(clause: Clause, context: Context) -> Extraction | None:
    """The goal that a clause names by what it does without, or keeps to, for some time to come."""
    words = [word for word in clause.words if word.sign == "w"]
    if not 2 <= len(words) <= LONGEST or clause.asked or clause.amounts or context.mentions(clause):
        return None
    if any(map(is_past, words)) or blocking.blocked(clause) not in (None, "plan", "negation", "wish"):
        return None
    told = plainly(clause.text)
    rhythm = any(w.recurring for w in context.days(told, "future"))
    stretch = None if rhythm else _stretch(clause, context)
    without = bool(clause.has(*WITHOUT)) or _free(clause)
    named = (without or clause.has(*KEEPING_TO)) and _only_named(clause, stretch)
    if rhythm and (named or _gives_up(clause) or on_schedule(clause, context, surely=True)):
        return next(iter(new_goal.set_goal(told, context, 0.85)), None)
    if stretch is None or not (named or gives_up(title_for(clause.text))):
        return None
    kind = GoalKind.LIMIT if without or not named else GoalKind.HABIT
    intent = Intent("set_goal", "TRACK_PROGRESS", 0.8)
    goal = GoalIntent(
        GoalAction.SET,
        title=title_for(clause.text, (), [(0, len(clause.text))]),
        kind=kind,
        target=0.0 if kind is GoalKind.LIMIT else 1.0,
        unit="times",
        period=Period.DAY,
        deadline=stretch.deadline,
        category=category_for(clause.text),
    )
    return Extraction(clause.text, intent, goal, None, None, (), 0.8)


def on_schedule(clause: Clause, context: Context, *, surely: bool) -> bool:
    """Whether a clause only names an activity and several weekdays: "yoga mon/wed/fri"; surely, where it
    writes them as a schedule, for "gym tue and thu" may tell what was done.
    """
    if clause.amounts or context.mentions(clause) or any(map(is_past, clause.words)):
        return False
    told = plainly(clause.text)
    days = {day for w in context.days(told, "future") if w.recurring for day in w.recurring.weekdays}
    written = told != clause.text or re.search(r"day?s?/[a-z]{3}|[a-z]{3}/[a-z]{3}", told, re.I) is not None
    plain = not any(word.stem in NO_SCHEDULE for word in clause.words)
    known = [lexicon.activities_by_name().get(n) for _, names in context.activities(clause) for n in names]
    kinds = {activity.category for activity in known if activity is not None}
    return len(days) > 1 and plain and bool(kinds - {"work"}) and (written or not surely)


NO_SCHEDULE = word_set("be have do no not work meet shift school office") | {stem("meeting")}


def _gives_up(clause: Clause) -> bool:
    """Whether a clause names something that is given up, and no more."""
    from tracker_tui.language.goals.undertaken import gives_up_something

    return gives_up_something(read_words(title_for(clause.text)))


def _stretch(clause: Clause, context: Context) -> When | None:
    """The time to come that a clause names; a bare month too ("dry january")."""
    text = clause.text
    for told in (text, " ".join(_with_in(clause))):
        whens = [w for w in context.days(told, "future") if w.explicit and w.recurring is None]
        far = [w for w in whens if w.last > context.situation.today]
        far = [w for w in far if w.grain != "day" or w.marker in ("until", "till") or w.first != w.last]
        if far:
            return far[0]
    return None


def _with_in(clause: Clause) -> list[str]:
    return [f"in {word.norm}" if word.norm in MONTHS else word.norm for word in clause.words]


DAYS = word_set(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends every day and"
)
MONTHS = frozenset(wishes.MONTHS.split("|"))


def _free(clause: Clause) -> bool:
    """Whether something is told to be free of something: "sugar-free week", "smoke free"."""
    return clause.has("free") and not clause.has("time", "feel", "day", "entry", "trial")


def _only_named(clause: Clause, stretch: When | None) -> bool:
    """Whether a clause says nothing but the name: what it does without, and when."""
    names = WITHOUT | KEEPING_TO | MONTHS | BESIDE | DAYS
    span = range(stretch.start, stretch.end) if stretch else range(0)
    rest = [w for w in clause.words if w.norm not in names and w.start - clause.start not in span]
    return len(rest) <= 1 or _free(clause)
