"""What is told of a goal's words without a deed for it: its thing looked at, its verb done to another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.endings import came_upon
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention


def only_mentioned(clause: Clause, context: Context) -> bool:
    """Whether a clause has a goal's words and tells no deed by them."""
    return only_watched(clause, context) or of_the_thing(clause, context)


def only_watched(clause: Clause, context: Context) -> bool:
    """Whether what a goal is about was only looked at, or its verb done to something else: "watched tennis",
    "stared at the vapes", "read my emails".
    """
    mentions = [m for m in context.mentions(clause) if m.goal_id in context.goals]
    if not mentions or _heard_of(clause):
        return bool(mentions)
    titles = {m.goal_id: set(context.goals[m.goal_id].title.lower().split()) for m in mentions}
    paid = any(a.counts and not a.article for a in clause.amounts)
    bought = {m.goal_id for m in mentions if paid and units.is_money(context.goals[m.goal_id].unit or "")}
    done = {m.goal_id for m in mentions if _done_to_another(m, clause, titles[m.goal_id])}
    if not clause.has(*DOING):  # "coffee shop 4.50", "bought two coffees at the coffee shop"
        beside = [m for m in mentions if _beside_it(m, clause, titles[m.goal_id])]
        apart = {m.goal_id for m in mentions if m not in beside and not is_past(clause.words[m.first])}
        done |= {m.goal_id for m in beside} - apart - bought
    if not done and not clause.has(*WATCHING):
        return False
    watchable = any(WATCHABLE & title for goal_id, title in titles.items() if goal_id not in done)
    others = [m for m in mentions if m.goal_id not in done]
    behind = any(WATCHING & set(clause.norms[max(0, m.first - 3) : m.first]) for m in others)
    return (not others or behind) and not watchable


def _beside_it(mention: Mention, clause: Clause, title: set[str]) -> bool:
    """Whether a goal's word only tells what a thing is for: "saw a film poster", "a coffee stain"."""
    if any(a.counts and units.dimension(a.unit or "") in ("length", "time") for a in clause.amounts):
        return False  # "6 miles with the running club"
    behind = clause.words[mention.last : mention.last + 1]
    named = {stem(word) for word in title}
    return any(w.norm in BESIDE_IT and not w.upper and stem(w.norm) not in named for w in behind)


# Things that go with what a goal counts, and are none.
BESIDE_IT = word_set(
    "poster posters trailer trailers review reviews machine table tables shop shops cup mug mugs grinder bag "
    "bags mat mats shoes shelf shelves case token tokens voucher vouchers ticket tickets receipt "
    "receipts cover covers stain stains maker makers filter filters advert adverts store "
    "stores sale membership holder holders coaster beans "
    "crush bro bros selfie playlist price prices breath deal deals score stars buff buffs fees "
    "bill staff"
)


DOING = word_set("finished completed did done played practised practiced trained")


def _heard_of(clause: Clause) -> bool:
    """Whether it is only told how things are that one saw or heard of: "saw 3 films were out this week"."""
    counted = [a for a in clause.amounts if a.counts]
    if not counted or not came_upon(clause):
        return False
    end = counted[0].noun_end or counted[0].end
    behind = next((word.norm for word in clause.words if word.start >= end), "")
    return behind in ("is", "are", "was", "were")


def of_the_thing(clause: Clause, context: Context) -> bool:
    """Whether a clause only tells what a thing of a goal is like: "the gym has 3 treadmills"."""
    at = next((i for i, word in enumerate(clause.words[1:5], 1) if word.norm in blocking.OF_THINGS), 0)
    if not at or clause.norms[0] not in ARTICLES or set(clause.norms[at + 1 : at + 3]) & DONE_TO:
        return False
    return any(m.first < at for m in context.mentions(clause))


ARTICLES = word_set("the that this these those our your their a an")
DONE_TO = word_set("been had got done gone finished")


def _done_to_another(mention: Mention, clause: Clause, title: set[str]) -> bool:
    """Whether a mention is but the verb of a goal, and its object nothing that one does for it: "ran the
    dishwasher".
    """
    verb = clause.words[mention.first]
    if mention.last - mention.first > 1 or not is_past(verb) or verb.stem not in _other_objects():
        return False
    if verb.norm == "read" and any(units.measurable(a.unit or "") for a in clause.amounts):
        return False  # "read the paper for 20 minutes"
    behind = clause.norms[mention.last :]
    at = next((i for i, norm in enumerate(behind) if norm not in BEFORE_OBJECT), len(behind))
    if _by_name(clause, mention.last + at):
        return False
    named = {stem(word) for word in title}
    if set(behind[at + 1 : at + 3]) & WORKS:
        return False  # "watched the kids movie"
    return at < len(behind) and behind[at] in _other_objects()[verb.stem] and stem(behind[at]) not in named


WORKS = word_set("film films movie movies show book books story stories special")
BEFORE_OBJECT = word_set("the a an my your his her its our their")


def _by_name(clause: Clause, at: int) -> bool:
    """Whether an object has a name or a length, and is rather the goal's own: "read Bill Bryson", "read
    letters from Seneca", "ran the water tower 5k".
    """
    thing, behind = clause.words[at : at + 1], clause.words[at + 1 : at + 3]
    if any(word.upper for word in thing) or any(word.norm == "by" for word in behind[:1]):
        return True
    start = 0 if behind and behind[0].norm not in ("from", "of") else 1
    if any(word.upper and word.norm != "i" for word in behind[start : start + 1]):
        return True
    lengths = [a.start for a in clause.amounts if units.dimension(a.unit or "") == "length"]
    return any(word.start in lengths for word in behind)


@cache
def _other_objects() -> dict[str, frozenset[str]]:
    lines = (line.split(":") for line in words_of_deeds.OTHER_OBJECTS.replace("\n ", " ").split("\n") if line)
    return {stem(verb): word_set(things) for verb, things in lines}


WATCHING = word_set(
    "watched watching stared staring gazed gazing eyed eyeing ogled ogling glared glaring hovered hovering"
)
WATCHABLE = word_set(
    "watch watching film films movie movies tv telly series episode episodes screen netflix youtube show "
    "phone scrolling "
    "shows anime documentary documentaries lecture lectures"
)
