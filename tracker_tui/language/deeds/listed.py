"""How many deeds a list of names tells of: "fajr and isha", "The Gruffalo and Room on the Broom"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.moments import PARTS_OF_DAY, moments
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import endings
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.one_beside import further
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.deeds.titled import NAMED
from tracker_tui.language.tables.titles import LISTLIKE
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, Period

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

# What is done one after another in a day; each told in a list is one of it.
SERIES = (
    word_set("fajr dhuhr zuhr dhuhur asr maghrib isha esha tahajjud jummah"),
    word_set("breakfast brunch lunch dinner tea supper"),
    word_set("lauds prime terce sext none vespers compline matins"),
)
INNER = r"(?: (?:of|the|and the|on the|in the|to the|in|on|to|a|an|for|from|with|at|under|who|is)(?= [A-Z]))*"
TITLE = rf"[A-Z][\w'\u2019-]*(?:{INNER} [A-Z][\w'\u2019-]*|{INNER} \d+)*"
BESIDE = word_set("with for by to at in from on and")  # names behind these are people or places


@cache
def _lists() -> re.Pattern[str]:
    return re.compile(rf"{TITLE}(?:, and |, | and | & | \+ ){TITLE}(?:(?:, and |, | and | & | \+ ){TITLE})*")


def how_many(clause: Clause, goal: Goal, context: Context) -> float:
    """How many deeds a clause without a number tells of."""
    if _both(clause, goal, context):
        return 2.0
    told = max(moments(clause), *(len(set(clause.norms) & series) for series in SERIES))
    if told <= 1 and _all_of_them(clause, goal, context):
        return goal.target_value or 1.0
    told = max(told, 1 + int(further(clause, goal, context)) + int(_once_again(clause, context)))
    if told > 1:
        return float(told)
    if many := _of_a_kind(clause, goal) or _sent_to(clause, goal):
        return many
    if (goal.unit or "") in (*NAMED, *endings.finishable()):
        return float(_titles(clause, context))
    return 1.0


def _sent_to(clause: Clause, goal: Goal) -> float | None:
    """How many letters or calls went to people that are named: "letters to Ollie and Beth"."""
    if (goal.unit or "") not in SENT:
        return None
    told = _sent_to_names().search(clause.text)
    return float(len(re.split(r", and |, | and | & ", told[1]))) if told else None


SENT = word_set("letters cards postcards emails messages calls")


@cache
def _sent_to_names() -> re.Pattern[str]:
    name = r"(?:my |our )?[A-Z][\w'-]+"
    return re.compile(rf"\bto ({name}(?:(?:, and |, | and | & ){name})+)")


def _once_again(clause: Clause, context: Context) -> bool:
    """Whether a deed was done a second time on its day: "before work and again at lunch"."""
    if context.told_days(clause.text):
        return False  # "last night and again tonight"
    pairs = zip(clause.norms, clause.norms[1:], clause.norms[2:], strict=False)
    return any((one, two) == ("and", "again") and three in AT_A_TIME for one, two, three in pairs)


AT_A_TIME = word_set("at after before in this tonight later on")


def _of_a_kind(clause: Clause, goal: Goal) -> float | None:
    """How many things were dealt with by the goal's own verb, of a name that we do not know: "painted 4
    skaven" of a goal to paint minis.
    """
    if not goal.unit or goal.unit == "times" or units.measurable(goal.unit):
        return None
    title = {word.stem for word in read_words(goal.title)}
    for amount in clause.amounts:
        noun = (amount.noun or "").split(" ")[0]
        first = word_span(amount, clause)[0]
        verb = clause.words[first - 1] if first else None
        unknown = bool(noun) and not lexicon.known(stem(noun)) and stem(noun) not in lexicon.plain_words()
        counted = amount.counts and amount.unit is None and amount.value.is_integer() and unknown
        if counted and verb is not None and is_past(verb) and verb.stem in title:
            return amount.value
    return None


PASSED_OVER = word_set("of my the those these")
PARTS_OF = word_set("parts halves volumes episodes sessions classes lessons ones rounds sets")


def _both(clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether two of what a goal counts are told as both: "both arias learned", "both parts of the tale"."""
    at = next((i for i, norm in enumerate(clause.norms) if norm == "both"), None)
    behind = (
        [w.norm for w in clause.words[at + 1 : at + 4] if w.norm not in PASSED_OVER] if at is not None else []
    )
    if at is not None and set(behind[:1]) <= AFTER_BOTH:  # "tablets both", of a goal for two a day
        return goal.periodic and goal.target_value == 2 and not measured(goal)
    if at is None or not goal.unit:
        return False
    own = [m for m in context.mentions(clause) if m.goal_id == goal.id]
    times = goal.unit == "times" and goal.periodic  # "took both pentasa", of a goal for two a day
    close = any(m.first <= at + 2 and at < m.last for m in own) and (behind[0].endswith("s") or times)
    return close or behind[0] == units.plural(goal.unit).lower() or (bool(own) and behind[0] in PARTS_OF)


def _all_of_them(clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether the whole quota of a day is told to be done: "took all my tablets yesterday"."""
    daily = goal.kind is GoalKind.HABIT and goal.period is Period.DAY
    if not daily or not clause.has(*TAKING) or clause.has(*LEAVING_OUT, *PARTS_OF_DAY):
        return False
    at = next((i for i, norm in enumerate(clause.norms) if norm == "all"), len(clause.words))
    thing = next((i for i in range(at + 1, len(clause.words)) if clause.norms[i] not in PASSED_OVER), at)
    own = [m for m in context.mentions(clause) if m.goal_id == goal.id]
    return at < thing and any(m.first <= thing < m.last for m in own)


TAKING = word_set("took taken take had drank drunk ate eaten swallowed")
LEAVING_OUT = word_set("but except apart besides nearly almost bar")
AFTER_BOTH = word_set(
    "done taken today now already in down tonight yesterday so far this and with at before after"
)


def _titles(clause: Clause, context: Context) -> int:
    """The titles that follow the verb of a clause, up to the end of its sentence; at least one."""
    own = [c for c in context.clauses if c.sentence == clause.sentence]
    text = context.text[clause.start : max(c.end for c in own)] if own else clause.text
    verb = next((w for w in clause.words if is_past(w)), None)
    if verb is not None and verb.start == clause.start:
        text = text[verb.end - clause.start :]
    found = _lists().search(text)
    if found is None or (text[: found.start()].lower().split() or [""])[-1] in BESIDE:
        return 1
    titles = JOINED.split(_with_names_whole(found.group()))
    if len(titles) != 2 or clause.has("both", "two", "double"):
        return len(titles)
    closed = "," not in found.group()  # "Paris, Texas": who lists two films joins them with "and"
    return 2 if closed and all(" " in title for title in titles) else 1


JOINED = re.compile(r", and |, | and (?!the )| & | \+ ")


def _with_names_whole(listed: str) -> str:
    """A list of titles, without what joins the words of a known one: "Heat and Eat Pray Love"."""
    bare = re.sub(r"[,&+]", "", listed).casefold().split()
    for at, word in enumerate(bare):
        for name in _names_of_several().get(word, ()):
            if tuple(one for one in bare[at : at + len(name) + 1] if one != "and")[: len(name)] == name:
                listed = re.sub(r"\W+(?:and )?".join(name), " ".join(name), listed, flags=re.IGNORECASE)
    return listed


@cache
def _names_of_several() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The known titles with a comma in them, by their first words."""
    names = [tuple(name.split("-")) for name in LISTLIKE.split()]
    return {first: tuple(name for name in names if name[0] == first) for first, *_ in names}
