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
    done = {
        m.goal_id
        for m in mentions
        if _done_to_another(m, clause, titles[m.goal_id])
        or (m.goal_id not in bought and _beside_it(m, clause, titles[m.goal_id]))  # "coffee shop 4.50"
    }
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
    behind = clause.norms[mention.last : mention.last + 1]
    return bool(behind) and behind[0] in BESIDE_IT and stem(behind[0]) not in {stem(word) for word in title}


# Things that go with what a goal counts, and are none.
BESIDE_IT = word_set(
    "poster posters trailer trailers review reviews machine table tables shop shops cup mug mugs grinder bag "
    "bags mat mats shoes club shelf shelves case token tokens voucher vouchers ticket tickets receipt "
    "receipts cover covers festival quiz crew stain stains maker makers filter filters advert adverts store "
    "stores sale membership holder holders coaster beans "
    "crush bro bros buddy selfie playlist price prices breath deal deals score stars buff buffs fees "
    "bill staff"
)


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
    named = {stem(word) for word in title}
    if set(behind[at + 1 : at + 3]) & WORKS:
        return False  # "watched the kids movie"
    return at < len(behind) and behind[at] in _other_objects()[verb.stem] and stem(behind[at]) not in named


WORKS = word_set("film films movie movies show book books story stories special")
BEFORE_OBJECT = word_set(
    "the my a an his her their our some all through for of me us at those these that no few couple more by "
    "back over up out old new whole other it on"
)


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
