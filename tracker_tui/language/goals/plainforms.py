"""Goals told by their form alone: "call dad every sunday", "20 job applications by June"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes import manage, retarget
from tracker_tui.language.clauses.others import others_wish
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import deeds, is_past, people_words
from tracker_tui.language.deeds import blocking
from tracker_tui.language.goals import facts, lists, measures, wished
from tracker_tui.language.goals.told_things import things
from tracker_tui.language.questions import intents
from tracker_tui.language.tables import commands
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, word_set
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

NEAR_DAYS = 2  # a wish for a day so near is a plan, not a goal
TAKEN = 2.4  # evidence for a goal that is there already, from which on none is set anew
FAR = ("month", "quarter", "season", "year")
LEADING = word_set("oh and also then ok so well plus please just maybe actually the another")
LOWERING = word_set("lower reduce bring raise improve increase cut drop bench get")
IN_BASE = word_set("lose gain reach hit win learn save earn see")
ENDING = frozenset({"abandon", "delete", "pause", "resume", "rename", "undo", "remove"})
FIRST_PERSON = word_set("i we was were is are am been have has had did done")


def due(wish: wished.Wish) -> bool:
    """Whether a real deadline is told, not only the day of a plan."""
    return any(
        w.explicit
        and w.recurring is None
        and (
            w.marker in ("by", "until", "before", "within")
            or w.grain in FAR
            or wished.of_event(w, wish.text)
            or (w.marker == "in" and _spans_days(w.text))
        )
        for w in wish.whens
    )


def _spans_days(text: str) -> bool:
    """Whether a day is told by the span until it: "in 100 days", "in six months"."""
    return text.lower().rstrip("s").endswith(("day", "week", "month", "year"))


def is_plan(wish: wished.Wish, quota: bool, context: Context) -> bool:
    """Whether a wish is for one near day only: a plan."""
    if quota:
        return False
    days = [w for w in wish.whens if w.explicit]
    if not days:
        return any(word.norm in ("will", "going", "must", "have", "need") for word in wish.words)
    near = context.situation.today
    by = any(w.marker in ("by", "until", "before", "within", "in") or w.grain != "day" for w in days)
    by = by or any(word.norm in ("by", "before", "until") for word in wish.words)
    return not by and all((w.first - near).days <= NEAR_DAYS or w.marker in (None, "on") for w in days)


def by_form(clause: Clause, context: Context) -> bool:
    """Whether a clause sets a goal by its form alone; of a goal that is not there yet."""
    if clause.asked or _tells_past(clause.words) or facts.states_fact(clause):
        return False
    if any(amount.per == "hour" for amount in clause.amounts):
        return False  # "im only charging 12 per hour"
    if clause.has("not", *LAUGHTER):
        return False  # "wont be able to pay more till the 15th", "haha not bad for november"
    wish = wished.read_wish(clause.text, context)
    words = [word for word in wish.words if word.sign == "w"]
    if any(w.explicit and not w.recurring and w.last < context.situation.today for w in wish.whens):
        return False  # "read 3 books last month"
    if len(wish.words) < 2 or not words or not _told_to_nobody(clause, words, wish, context):
        return False
    if (
        retarget.moves_it(clause)
        or manage.read_management(clause, context) is not None
        or _there(clause, wish, context)
    ):
        return False
    if intents.read_question(clause, context) is not None:
        return False
    verb = next((w for w in words if w.norm not in LEADING), words[0])
    if (clause.has("goal") and _ends(clause)) or of_goal_there(clause, wish):
        return False
    if clause.has("morning") and clause.has("evening", "night") and not lists.in_base(verb):
        return False  # "eye drops in, morning and evening both"
    return _has_form(verb, clause, wish, context)


LAUGHTER = word_set("haha hahaha lol lmao ha")


def _ends(clause: Clause) -> bool:
    return bool(table(commands.COMMANDS).labels(clause.words).keys() & ENDING)


def of_goal_there(clause: Clause, wish: wished.Wish) -> bool:
    """Whether an order is for a goal that is there: "pause the piano thing till may", "delete the 5 a day
    one", "remove gym 3x a week", but not "delete 20 emails a day".
    """
    words = [w for w in clause.words if w.sign in "wn" and w.norm not in LEADING]
    if words and words[0].stem in PAUSING:
        return True
    rid = [w.norm for w in words[:3]] == ["get", "rid", "of"]
    behind = [w for w in words[3 if rid else 1 :] if w.norm not in ("the", "my", "that")]
    changing = words[0].norm in CHANGING and clause.has("to") if words else False
    if not behind or not (rid or changing or words[0].norm in REMOVING):
        return False
    called = any(
        one.norm in CALLED and two.norm in BEHIND_CALLED for one, two in pairwise([*behind[1:], behind[0]])
    )
    called = called or (len(behind) > 1 and behind[-1].norm in CALLED)
    return called or (not changing and any(a.per and a.start > behind[0].start for a in wish.amounts))


PAUSING = frozenset({"paus", "unpaus"})
CHANGING = word_set("change switch move edit rename lower raise reduce increase adjust bump")
REMOVING = word_set("delete remove erase")
CALLED = word_set("one thing goal habit limit")
BEHIND_CALLED = word_set("to till until for from please in by and pls now again")


def _tells_past(words: Sequence[Word]) -> bool:
    """Whether a past form tells what was done; "read" at the head of an order is none."""
    head = [w.norm for w in words if w.sign == "w" and w.norm not in LEADING][:1]
    return any(is_past(w) and not (w.norm in blocking.LIKE_BASE and [w.norm] == head) for w in words)


def _told_to_nobody(clause: Clause, words: list[Word], wish: wished.Wish, context: Context) -> bool:
    """Whether a clause neither tells a deed nor speaks of a person as its subject."""
    head = [w.norm for w in words if w.norm not in LEADING][:1]
    if (
        _tells_past(words)
        or (blocking.blocked(clause) not in (None, "plan") and not _in_place_of(clause))
        or someone_else(clause) is not None
        or others_wish(clause, context.clauses)
    ):
        return False
    if head and head[0] in blocking.LIKE_BASE and _gone_by(clause, wish, context):
        return False
    if of_somebody(words) or _is_somewhere(words):
        return False
    told = {w.norm for w in words} & FIRST_PERSON
    return not told and not any(w.norm in ("today", "yesterday") for w in words)


def _is_somewhere(words: Sequence[Word]) -> bool:
    """Whether it is only told where a thing is: "bike's in the shop till thursday"."""
    return any(
        one.end - one.start == len(one.norm) + len("'s") and two.norm in WHERE
        for one, two in pairwise(words[:4])
    )


WHERE = word_set("in at on out off away back still being getting due here there")


def _in_place_of(clause: Clause) -> bool:
    """Whether all that is denied is what one does it in place of: "3 cups of tea a day instead of coffee"."""
    denial = clause.blocks.get("negation")
    if denial is None or clause.words[denial.first].norm not in ("instead", "rather"):
        return False
    return len(clause.blocks) == 1 and any(a.end <= clause.words[denial.first].start for a in clause.amounts)


def of_somebody(words: list[Word]) -> bool:
    """Whether a person is followed by what that person does: "one friend of me solves 200 every day"."""
    for at, word in enumerate(words[:6]):
        behind = words[at + 1 : at + 4] if word.norm in people_words() | ANYBODY else []
        if any(w.norm != w.stem and w.norm.endswith("s") and w.stem in deeds() for w in behind):
            return True
    return False


ANYBODY = word_set("person adult human reader runner american brit european")


def _gone_by(clause: Clause, wish: wished.Wish, context: Context) -> bool:
    """Whether the days of what could be a past lie nearer there: "read 3 books in october" in November."""
    today = context.situation.today
    coming = [w for w in wish.whens if w.explicit and w.marker not in ("by", "before", "until", "till")]
    past = context.told_days(clause.text)
    return bool(coming and past) and (today - past[0].last) < (coming[0].first - today)


def _there(clause: Clause, wish: wished.Wish, context: Context) -> bool:
    """Whether a goal for it is there already."""
    by_a_day = due(wish)
    scores = context.weighed(clause).values()
    counted = [a for a in clause.amounts if a.counts and (a.unit or a.noun)]
    return any(
        s.score >= TAKEN
        and s.goal.status is not GoalStatus.ABANDONED
        and (s.named or not counted or any(a.in_unit(s.goal.unit) is not None for a in counted))
        and not (_of_another_measure(counted, s.goal, by_a_day) or _of_another_thing(clause, s.goal))
        for s in scores
    )


def _of_another_measure(counted: Sequence[Amount], goal: Goal, by_a_day: bool) -> bool:
    """Whether a quota or a sum is told that a goal cannot have: 3 runs a week beside 100 km, 200 km by June
    beside 10 km a week, 10 minutes a day beside once a day.
    """
    quotas = [amount for amount in counted if amount.per]
    if not counted or goal.kind is GoalKind.TASK or not (quotas or by_a_day):
        return False
    values = [amount.in_unit(goal.unit, goal.target_value) for amount in quotas or counted]
    if bool(quotas) is not goal.periodic or not any(values):
        return True
    return goal.kind is GoalKind.TOTAL and goal.target_value not in values


def _of_another_thing(clause: Clause, goal: Goal) -> bool:
    """Whether a clause and a goal's title each name what the other does not: grandma is not dad."""
    told, there = things(clause.text), things(goal.title)
    acts = {name for word in there for name in lexicon.activities_of(word)}
    own = {word for word in told - there if not acts & set(lexicon.activities_of(word))}
    said = {name for word in told for name in lexicon.activities_of(word)}
    return bool(own) and any(not said & set(lexicon.activities_of(word)) for word in there - told)


def _ordering(verb: Word, wish: wished.Wish, context: Context) -> bool:
    """Whether a word we may not know opens an order to oneself: "creosote the fence by the end of may"."""
    last = wished.deadline_of(wish.whens)
    time = last is not None and (last - context.situation.today).days >= WEEK
    plain = verb.stem in lexicon.plain_words() or verb.norm in people_words()
    return time and not plain and not verb.norm.endswith(("ing", "ed")) and verb.sign == "w"


WEEK = 7  # days


EMPTY = word_set("both")


def _has_form(verb: Word, clause: Clause, wish: wished.Wish, context: Context) -> bool:
    if verb.norm == "no" and not wish.amounts:
        return False
    starts = lists.in_base(verb)
    content = [w for w in wish.words if w.sign == "w" and w.stem not in EMPTY | lexicon.plain_words()]
    if wished.from_to(wish)[0] is not None:
        told = due(wish) or any(a.per for a in wish.amounts)
        return starts or verb.norm in LOWERING or (bool(content) and told)
    if any(a.per for a in wish.amounts):
        return bool(content) and (verb.norm not in blocking.LIKE_BASE or not clause.has("it", "that"))
    far = due(wish) and not is_plan(wish, False, context)
    if wish.amounts and far and content:
        named = any(a.noun or a.unit for a in wish.amounts[:1]) or measures.is_level(wish)
        named = named and len(clause.words) <= 10
        return starts or verb.norm in IN_BASE or (named and not clause.has("me", "you"))
    named = len(content) >= 2 or (bool(content) and verb.stem in lists.FINISHING)
    if far and named and verb is wish.words[0]:
        known = verb.stem in deeds() | lists.FINISHING
        return (known or _ordering(verb, wish, context)) and not clause.has("me", "you")
    if wish.amounts and verb is wish.words[0] and "," in wish.text and verb.stem in deeds():
        return bool(content) and clause.words[0].norm == verb.norm and not is_past(verb)
    rhythm = any(w.recurring for w in wish.whens) and not clause.has("it", "that", "them")
    verbless = not any(w.stem in deeds() for w in clause.words[:2])
    return rhythm and bool(content) and (starts or (verbless and bool(wish.amounts)))
