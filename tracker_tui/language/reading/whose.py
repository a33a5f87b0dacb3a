"""Whose deeds are told, from clause to clause."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.pieces import only_days
from tracker_tui.language.clauses.subjects import breaks, someone_else
from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb, people_words
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import of_each_day
from tracker_tui.language.deeds.money import given, received, way_of
from tracker_tui.language.deeds.tracking import activity_name
from tracker_tui.language.reading.joining import bare_amount
from tracker_tui.language.tables import people
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When
    from tracker_tui.language.text.words import Word


def follow_subject(clause: Clause, context: Context) -> None:
    """Keep track of whose deeds are told."""
    if clause.sentence != context.sentence:
        context.heading = _heading(clause, context)
        context.loose_days = _told_before(clause, context) or context.heading or _day_over(clause, context)
        context.sentence = clause.sentence
        context.meanwhile = None
        context.spoken_of = set()
        context.then_days = []
        context.sentence_days = context.sentence_days if of_each_day(clause) else []
        context.last_logs = []
        theirs = bare_amount(clause, context) and _opened_by_them(clause, context)
        if not (theirs or (context.other and _proud_of_them(clause, context))):
            context.other = False
            context.last_blocked = False
    if clause.joined == "then" and context.then_days and not context.loose_days:
        context.loose_days = context.then_days
    if context.meanwhile is not None and clause.joined in GOING_ON:
        context.other, context.meanwhile = context.meanwhile, None
    elif context.meanwhile is None and clause.joined in MEANWHILE:
        context.meanwhile = context.other
    said = someone_else(clause, context.index.names())
    if said is None and (context.by_thing or _mine_again(clause, context)):
        context.other = False
    context.by_thing = bool(said) and breaks(clause.words)
    if said is not None:
        context.passing = _passing(clause, context) if said else ""
        clause.told = clause.told or (said and _granted(clause))
        mine = clause.told or given(clause) or _earned(clause, context) or _measured(clause, context)
        mine = mine or _their_goal(clause, context)
        context.other = said and not (mine or _told_to_log(clause))


def _opened_by_them(clause: Clause, context: Context) -> bool:
    """Whether the sentence before tells of another from its first words, so that a bare number is theirs."""
    before = context.before(clause)
    if before is None or (context.other and context.passing) or _of_a_kind(clause, before):
        return False
    if not (context.other or context.mentions(before) or activity_name(before)):
        return False  # "gonna shower now. 21 km"
    if context.told_days(clause.text) and not context.told_days(before.text):
        return False  # "my sister ran 10k. 91.4 this morning"
    first = next((c for c in context.clauses if c.sentence == before.sentence), None)
    return first is not None and (first is before or bool(someone_else(first, context.index.names())))


def _of_a_kind(clause: Clause, before: Clause) -> bool:
    """Whether a sentence tells the same measure anew that the one before told of another, and so the
    speaker's own: "my sister ran 10k. 2.5 km today".
    """
    return bool(_measures(clause) & _measures(before)) and not blocking.blocked(before)


def _measures(clause: Clause) -> set[str]:
    """The measures in which the amounts of a clause may be told."""
    told = {unit for a in clause.amounts if a.counts for unit in (a.unit, *(r.unit for r in a.readings))}
    return {dimension for unit in told if (dimension := units.dimension(unit or ""))}


def _proud_of_them(clause: Clause, context: Context) -> bool:
    """Whether a sentence without a verb still tells of the one spoken of before it, of whom one is proud: "my
    sister did her first ironman! 90 km bike and a 21k run, so proud".
    """
    own = [c for c in context.clauses if c.sentence == clause.sentence]
    if not any(c.has("proud") for c in own) or any(c.has("i", "me", "my", "myself") for c in own):
        return False
    return not any(is_verb(word) and is_past(word) for c in own for word in c.words)


def _their_goal(clause: Clause, context: Context) -> bool:
    """Whether a goal is of those who did something: "the kids watched an hour of tv", of "Kids' TV"."""
    at = 1 if clause.norms[0] in ("the", "my", "our") else 0
    who = clause.words[at].stem if at < len(clause.words) else ""
    mentions = context.mentions(clause)
    own = {m.goal_id for m in mentions if m.first == at and _opens(context.goals[m.goal_id].title, who)}
    return any(mention.goal_id in own and mention.first > at for mention in mentions)


def _opens(title: str, who: str) -> bool:
    """Whether a title opens with whose it is: "Kids' TV", "Leo's reading"."""
    first, *more = title.replace("\u2019", "'").split() or [""]
    return (
        bool(more) and first.endswith(("'s", "s'")) and stem(first.rstrip("s'").lower()) == stem(who.lower())
    )


# Words that open what went on meanwhile or why, and what leads back to what is told: "ran 5k while my sister
# slept, 20 push-ups after".
MEANWHILE = word_set("while whilst because since until till although though before after")
GOING_ON = (",", "-", ")", "but", "so", "then", "also", "plus")


def _day_over(clause: Clause, context: Context) -> list[When]:
    """The day that a sentence opens with as over a list: "yesterday: floss yes, pushups 50"."""
    colon = clause.text.find(":")
    told = context.told_days(clause.text) if colon > 0 else []
    return told if len(told) == 1 and told[0].start == 0 and told[0].end == colon else []


def _passing(clause: Clause, context: Context) -> str:
    """What somebody does that no number measures: "state" where it is how they are, sound, or what they did
    with the speaker ("kid was ill", "mum timed me"), "deed" where they only came ("mum turned up"), "apart"
    where it has to do with none of the goals ("dog ate the pen").
    """
    if any(amount.counts and not amount.article for amount in clause.amounts):
        return ""
    words, named = clause.words, bool(context.mentions(clause))
    verb = next((at for at, word in enumerate(words) if is_past(word) and word.norm not in BEING), None)
    busy = any(verb is None or not term.first <= verb < term.last for term, _ in context.activities(clause))
    own = any(m.named and m.first and words[m.first - 1].norm == "my" for m in context.mentions(clause))
    if (_of_somebody(words) and not named) or _threatens(clause) or own:
        return "state"  # "my mum is gonna kill me when she sees my screen time, 7 hours"
    if not named and any(
        one.norm in people_words() and two.norm in WOULD and three.norm == "be"
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    ):
        return "state"  # "nan would be proud"
    if any(word.norm in BEING for word in words) and not busy and verb is None and not named:
        return "state"  # "my boss is a pain"
    for at, word in enumerate(words):
        shortened = word.end - word.start > len(word.norm)  # "mum's asleep"
        after = words[at + 1].norm if at + 1 < len(words) else ""
        if is_past(word) and after in ("me", "us") and word.norm not in TOLD:
            return "state"
        if (word.norm in BEING or shortened) and after in people_states():
            return "state"
        if is_past(word) and word.norm in heard_deeds() and not (named or busy):
            return "state"
        if is_past(word) and word.norm in passing_deeds() and not (named or busy) and after not in RANKS:
            return "deed"
    apart = verb is not None and not (named or busy) and words[verb].norm not in GENERAL
    return "apart" if apart else ""


def _threatens(clause: Clause) -> bool:
    """Whether somebody is said to do something to the speaker one day: "my wife is going to kill me"."""
    return clause.norms[-1] in ("me", "us") and blocking.blocked(clause) in ("plan", "wish")


def _of_somebody(words: Sequence[Word]) -> bool:
    """Whether what acts is a thing of somebody's: "the neighbour's alarm went off"."""
    return any(
        one.norm in people_words() and one.end - one.start > len(one.norm) and not _acts(two)
        for one, two in pairwise(words[:4])
    )


def _acts(word: Word) -> bool:
    """Whether a word behind a shortened person is what they do, are or bring along: no thing of theirs."""
    return (
        word.norm in people_words()
        or is_verb(word)
        or word.norm.endswith("ing")
        or word.norm in people_states() | AROUND
    )


AROUND = word_set("on at up off in out down back not just still been got")
BEING = word_set("is are was were")
WOULD = word_set("would will must might could")
# Verbs of any deed: the number behind one may be of what somebody did.
GENERAL = word_set(
    "did done had has got made managed hit reached finished completed smashed nailed crushed beat won logged "
    "recorded clocked covered posted shared said told went been started kept took put broke topped passed"
)
RANKS = word_set("first second third last top near close")
TOLD = word_set("told asked texted messaged emailed sent showed beat outran overtook gave read said wrote")


@cache
def people_states() -> frozenset[str]:
    """How somebody is, which no number measures."""
    return frozenset(people.STATES.split())


@cache
def heard_deeds() -> frozenset[str]:
    """How somebody is heard, which no number measures."""
    return frozenset(people.HEARD.split())


@cache
def passing_deeds() -> frozenset[str]:
    """What somebody does that no number measures."""
    return frozenset(people.PASSING.split())


def _mine_again(clause: Clause, context: Context) -> bool:
    """Whether a clause without a subject tells of the speaker, since the one who acted before it did nothing
    that its number could be of: "the dog dragged me out, 2.5 miles".
    """
    if not (context.other and context.passing):
        return False
    counted = any(amount.counts for amount in clause.amounts) or bool(context.mentions(clause))
    if context.passing == "apart":
        return bool(context.mentions(clause)) and not any(map(is_verb, clause.words))
    return counted and (context.passing == "state" or not is_verb(clause.words[0]))


def _told_to_log(clause: Clause) -> bool:
    """Whether the tracker is the one who acts: "you can note 12 km for Sunday"."""
    return clause.norms[0] == "you" and blocking.ordered(clause)


def _earned(clause: Clause, context: Context) -> bool:
    """Whether somebody paid the speaker, who earns towards a goal."""
    return received(clause) and any(way_of(goal) == "in" for goal in context.situation.goals)


def _granted(clause: Clause) -> bool:
    """Whether somebody let the speaker have what is counted: "the baby let me sleep 6 hours"."""
    let = any(one in ("let", "allowed") and two in ("me", "us") for one, two in pairwise(clause.norms))
    gave = any(one in ("gave", "granted") and two in ("me", "us") for one, two in pairwise(clause.norms))
    slept = clause.has("night", "sleep", "lie", "nap") and any(
        a.unit in ("hours", "minutes") for a in clause.amounts
    )
    return (let and bool(clause.amounts)) or (gave and slept)


MEASURERS = word_set(
    "physio doctor dr nurse surgeon consultant gp trainer coach optician midwife therapist dentist hygienist"
)
MEASURING = word_set("got measured took read clocked recorded weighed checked found bent tested")


def _measured(clause: Clause, context: Context) -> bool:
    """Whether somebody whose work it is took a reading of the speaker's: "the physio got my knee to 112"."""
    told = [a for a in clause.amounts if a.counts and not a.article]
    if len(told) != 1 or told[0].per or not (clause.has(*MEASURERS) and clause.has(*MEASURING)):
        return False
    named = {m.goal_id for m in context.mentions(clause) if m.named}
    return any((g := context.goals.get(i)) is not None and g.kind is GoalKind.MEASURE for i in named)


def _told_before(clause: Clause, context: Context) -> list[When]:
    """The day on which the sentence before says where the speaker was, for a deed told after it: "I was at
    the boathouse on Saturday. Did 12 km".
    """
    before = [c for c in context.clauses if c.sentence == clause.sentence - 1]
    if len(before) == 1 and _gave_in(before[0]) and not before[0].amounts and not context.other:
        context.loose_days, context.last_blocked = context.told_days(before[0].text), False
    told = context.loose_days
    if context.other or context.last_blocked or not told or told[0].last > context.situation.today:
        return []
    if any(c.asked or (c.blocks and not _gave_in(c)) for c in before):
        return []
    own = any(_was_somewhere(c) or _gave_in(c) for c in before)
    counted = any(a.counts and not a.article for a in clause.amounts) and not any(map(is_verb, clause.words))
    deed = own and (counted or any(is_past(word) and word.stem in deeds() for word in clause.words))
    sums_up = clause.norms[0] in ("that", "this") and clause.has("is", "makes", "counts", "was")
    return told if deed or sums_up else []


def _heading(clause: Clause, context: Context) -> list[When]:
    """The days in a line of their own above the clause: "tuesday", then "- kung fu", "- 40 min guitar"."""
    before = [c for c in context.clauses if c.sentence == clause.sentence - 1]
    told = context.told_days(before[0].text) if len(before) == 1 else []
    if told and only_days(before[0].words) and not before[0].asked:
        return told
    return [] if any(context.told_days(c.text) for c in before) else context.heading


def _was_somewhere(clause: Clause) -> bool:
    """Whether a clause tells where the speaker was: "I was at the boathouse", "we were camping"."""
    norms = clause.norms
    if norms[:1] == ["went"] or norms[:2] in (["i", "went"], ["we", "went"]):
        return True
    being = norms[:2] in (["i", "was"], ["we", "were"], ["i", "were"], ["we", "was"])
    return being and norms[2:3] != [] and (norms[2] in PLACES or norms[2].endswith("ing"))


def _gave_in(clause: Clause) -> bool:
    """Whether a clause tells that the speaker gave in to a temptation, and the next to what: "cracked last
    night".
    """
    return any(word.norm in GIVING_IN for word in clause.words[:3])


GIVING_IN = word_set(
    "cracked caved slipped relapsed lapsed gave folded indulged overdid binged cheated overindulged splurged "
    "weakened snapped fell"
)
PLACES = word_set("at in on with away off back home out down up over round near by")
