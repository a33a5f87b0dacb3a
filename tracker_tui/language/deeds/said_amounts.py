"""Which numbers of a clause are no amounts of its deed: dates, rates, what is only compared."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Reading, Role
from tracker_tui.language.clauses.clause import PUTTING
from tracker_tui.language.deeds.money import of_money
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.matching.index import plausible
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention


def is_quota(amount: Amount) -> bool:
    """Whether a number asks so much of each day or week ("3 times a week"), which tells no deed."""
    return amount.per in ("day", "week", "month", "year")


def is_apart(amount: Amount) -> bool:
    """Whether a number is no amount of the deed: a date, a time, a rate, an age, a score."""
    return (
        amount.role in (Role.DATE, Role.YEAR, Role.RATE, Role.AGE, Role.SCORE, Role.CODE, Role.CLOCK)
        or amount.vague
    )


SHIFTS = word_set("day shift nightshift drive flight delay wait queue journey")


def of_a_shift(amount: Amount, mentions: list[Mention]) -> bool:
    """Whether hours only tell how long a day or a way was, of no goal that is spoken of: "12 hr day on the
    ward".
    """
    noun = (amount.noun or "").split(" ")[0]
    return amount.unit == "hours" and noun in SHIFTS and not mentions


def in_figure(amount: Amount, clause: Clause) -> bool:
    """Whether a number is part of words that only look like a deed: "my suitcase weighs 23 kg"."""
    return not lexicon.masked(clause.words).isdisjoint(range(*word_span(amount, clause)))


ONES = word_set("one ones lot go dose bout")


def counted_up(amount: Amount) -> Amount:
    """A numbered thing as how many there are by then: "lectures 4-7" makes 7, "8th one done" 8 of them."""
    if amount.role is Role.LABEL and amount.high:
        return amount._replace(value=amount.high, parts=(amount.value, amount.high))
    if amount.role is Role.ORDINAL and (amount.noun or "").split(" ")[0].removesuffix("'s") in ONES:
        return amount._replace(noun=None)
    return amount


def in_thousands(amount: Amount, context: Context, mentions: list[Mention]) -> Amount:
    """A bare number with a dot before three digits as thousands, where only so it fits what a goal counts, or
    where it is money: "sunday 15.340" steps, "invoice 1.850 to Acme".
    """
    whole, dot, rest = amount.text.partition(".")
    paid = any(m.named and of_money(context.goals[m.goal_id]) for m in mentions)
    told = amount.unit or (amount.noun and not paid)
    if told or not dot or len(rest) != THREE or not (whole + rest).isdigit():
        return amount
    counting = [g for g in context.situation.goals if g.unit and not units.measurable(g.unit)]
    large = any(plausible(amount.value * 1000, goal) for goal in counting)
    small = any(plausible(amount.value, goal) for goal in context.situation.goals)
    return (
        amount._replace(value=float(round(amount.value * 1000)), readings=())
        if paid or (large and not small)
        else amount
    )


THREE = 3  # digits of a group
TAKING = word_set("for in took")


def time_taken(amount: Amount, clause: Clause, mentions: list[Mention], context: Context) -> Amount:
    """A time like 1:45 that tells how long ("held it for 1:45"), in either of its readings."""
    if amount.role is not Role.CLOCK or ":" not in amount.text:
        return amount
    first = word_span(amount, clause)[0]
    before = clause.words[first - 1].norm if first else ""
    held = before != "at" and any(m.named and _is_time(m, context) for m in mentions)
    if before not in TAKING and not held:
        return amount
    readings = (Reading(amount.value, "minutes"), Reading(amount.value, "hours"))
    return amount._replace(role=Role.AMOUNT, unit="minutes", readings=readings)


def _is_time(mention: Mention, context: Context) -> bool:
    goal = context.goals.get(mention.goal_id)
    return goal is not None and goal.kind is GoalKind.MEASURE and units.dimension(goal.unit or "") == "time"


def race_time(amount: Amount, clause: Clause, mentions: list[Mention], context: Context) -> bool:
    """Whether a number behind "in" is what a distance took, of a goal for such times: "100 free in 64.2"."""
    first = word_span(amount, clause)[0]
    before = clause.words[first - 1].norm if first else ""
    return before == "in" and amount.unit is None and any(_is_time(m, context) for m in mentions)


def compared(amount: Amount, clause: Clause) -> bool:
    """Whether a number is only what another is compared with ("86 now, down from 87")."""
    first, last = word_span(amount, clause)
    if _differs(clause.norms[first:last], clause.norms[last : last + 2]):
        return True
    if amount.shift or not first:
        return False
    before = clause.words[first - 1].norm
    if ":" in clause.text[clause.words[first - 1].end - clause.start : amount.start - clause.start]:
        return False  # "weighed in before: 88.3"
    if before == "from" and first > 1 and clause.words[first - 2].norm == "back":
        return False  # "just back from 5 km"
    if clause.norms[first - 2 : first] in TAKING_ME and amount.unit is None:
        return True  # "right now it takes me 28"
    if before == "not" and any(a.counts and a.end <= clause.words[first - 1].start for a in clause.amounts):
        return True  # "swam 2k, not 3k"
    if before == "minus" and first == 1 and not amount.unit:
        return True  # "21 km, minus 18 out there"
    if first > 1 and clause.words[first - 2].norm in ("day", "night", "week", "month"):
        return False
    if before == "in" and clause.norms[first - 2] in PUTTING:
        return False  # "sneaked in 200 after they went to bed"
    if any(word.norm in ("who", "whose") and word.start < amount.start for word in clause.words):
        return True  # "met a man who walks 40 km a day"
    bare = amount.unit is None and not amount.noun
    if bare and clause.norms[max(0, first - 2) : first] in ABOUT_AN_HOUR and clause.has(*OF_A_DAY):
        return True
    return before in COMPARING or (before in UNTIL and bare)


def _differs(said: list[str], behind: list[str]) -> bool:
    """Whether a number only tells by how much one thing was more than another: "2k more than yesterday"."""
    return (behind[1:] == ["than"] and behind[0] in MORE) or (
        behind[:1] == ["than"] and not MORE.isdisjoint(said)
    )


MORE = word_set("more less fewer further farther longer shorter slower faster higher lower heavier lighter")
TAKING_ME = (["takes", "me"], ["took", "me"])
ABOUT_AN_HOUR = [["at", about] for about in ("like", "about", "around", "roughly")]  # "at like 11 last night"
OF_A_DAY = ("night", "morning", "evening", "tonight", "afternoon")


RANKS = word_set("in overall place of out position from")  # "4th in my age group"
RESULTS = word_set("won lost drew drawn tied")
SCORED = word_set("games sets matches frames points rounds legs to and one two three four five six") | {
    None,
    *map(str, range(10)),
}


def result(amount: Amount, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether a bare number tells how many games were won or lost: "lost two, won four"."""
    first = word_span(amount, clause)[0]
    at = next((i for i in range(first - 1, max(-1, first - 5), -1) if clause.words[i].norm in RESULTS), None)
    if (
        at is None
        or not set(clause.norms[at + 1 : first]) <= SCORED
        or not {amount.unit, amount.noun} <= SCORED
    ):
        return False
    alone = sum(a.counts for a in clause.amounts) == 1
    counted = alone and any(m.named and first < m.first <= first + 2 for m in mentions)  # "won 3 matches"
    return not counted and not any(m.named and m.first <= at < m.last for m in mentions)


MARKS = word_set("right wrong correct incorrect")


def marked(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number tells how many of those counted before it were right: "35 questions, got 28 right"."""
    if amount.unit or (amount.noun or "").split(" ")[0] not in MARKS:
        return False
    own = (c for c in context.clauses if c.sentence == clause.sentence)
    return any(a.counts and a.start < amount.start for c in own for a in c.amounts)


PARTS_OF_WAY = word_set("last first final next")


def of_a_part(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number only tells of a part of the way, or which pages they were: "46 km done, last 10 into a
    headwind", "four pages, from page 27 to page 30".
    """
    own = [a for c in context.clauses if c.sentence == clause.sentence for a in c.amounts]
    before = [a for a in own if a.counts and a.start < amount.start and not a.article]
    if amount.role is Role.LABEL:
        ranged = amount.high or any(w.norm == "from" for w in clause.words if w.start < amount.start)
        return bool(ranged) and any(a.unit and a.unit == amount.noun for a in before)
    first = word_span(amount, clause)[0]
    if not first or clause.words[first - 1].norm not in PARTS_OF_WAY:
        return False
    return any(a.value > amount.value and (amount.unit in (None, a.unit)) for a in before)


EXAMS = word_set(
    "test tests mock mocks exam exams quiz quizzes paper papers midterm essay assignment assignments"
)
GRADING = word_set("got scored score grade graded mark marks result results band")
BETWEEN = word_set("a an the of and only about just")


def graded(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a bare number tells how an exam went: "one more mock test, got 6.5"."""
    if amount.unit or amount.noun not in (None, "overall") or amount.more or amount.role is not Role.AMOUNT:
        return False
    own = [c for c in context.clauses if c.sentence == clause.sentence] or [clause]
    if not any(c.has(*EXAMS) for c in own):
        return False
    leads = [w.norm for w in clause.words if w.start < amount.start and w.sign == "w"]
    lead = next((norm for norm in reversed(leads) if norm not in BETWEEN), "")
    return lead in GRADING or not amount.value.is_integer()


def graded_untracked(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number tells how an exam went, and no level is tracked that it could be."""
    if not graded(amount, clause, context):
        return False
    levels = (goal for goal in context.goals.values() if goal.kind is GoalKind.MEASURE)
    return not any(not units.measurable(goal.unit or "") for goal in levels)


OUT_OF = (5, 10, 20, 50, 100)  # stars, or points of a test


def rated(amount: Amount, context: Context) -> bool:
    """Whether a number says how good something was: "watched Casablanca, 10/10 what a film"."""
    summed = [goal for goal in context.goals.values() if goal.kind is not GoalKind.MEASURE]
    return amount.of in OUT_OF and all(goal.target_value != amount.of for goal in summed)


UNDOING = word_set("cut deleted binned scrapped trashed axed removed")
WRITTEN = word_set("words pages lines chapters scenes paragraphs")


def taken_away(amount: Amount, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether a number tells how much of one's work was thrown away: "cut 400 words and wrote 1,100"."""
    first = word_span(amount, clause)[0]
    if (
        not first
        or clause.words[first - 1].norm not in UNDOING
        or {amount.unit, amount.noun}.isdisjoint(WRITTEN)
    ):
        return False
    return not any(m.named and m.first <= first - 1 < m.last for m in mentions)


ENDS_OF_TIME = word_set("midnight noon closing deadline cutoff time schedule of close end whistle")


def besides(amount: Amount, clause: Clause) -> bool:
    """Whether a number tells what was left over, how late it was, or since when ("with 14 min to spare",
    "first swim since May"); of a sale, what was sold and not what it brought.
    """
    last = word_span(amount, clause)[1]
    behind = [word.norm for word in clause.words[last : last + 3] if word.norm not in ("the", "my")][:2]
    if amount.role is Role.ORDINAL and not RANKS.isdisjoint(behind[:1]):
        return True
    if amount.role is Role.ORDINAL and amount.value == 1:
        before = [word.norm for word in clause.words if word.end <= amount.start][-2:]
        return clause.has("since", "ever") or _after_long(clause) or before == ["for", "the"]
    if clause.has("sold") and amount.unit is None and any(w.norm == "for" for w in clause.words[last:]):
        return True
    before = clause.norms[word_span(amount, clause)[0] - 1 : word_span(amount, clause)[0]]
    if amount.text.lower() == "one" and before in (["single"], ["every"]):
        return True  # "4 rounds, lost every single one"
    if (
        before in (["is"], ["are"])
        and amount.unit in SIZES
        and clause.norms[0] in ("the", "my", "this", "new")
    ):
        return not clause.has("total", "count", "tally")  # "the new galbraith is 1,200 pages"
    if behind[:2] in (["too", "many"], ["too", "much"]) and last - word_span(amount, clause)[0] == 1:
        return True  # "6 cigarettes, one too many"
    if behind[:1] in (["before"], ["ahead"]) and behind[1:] and behind[1] in ENDS_OF_TIME:
        return True
    return behind[:2] in (["to", "spare"], *OF_PEOPLE) or behind[:1] in (["early"], ["late"])


def _after_long(clause: Clause) -> bool:
    """Whether a clause tells after how long: "first run in ages", but not "the first one is in the bag"."""
    if clause.has(*PUT_BY):
        return False
    behind = (two for one, two in pairwise(clause.words) if one.norm == "in")
    return any(word.sign == "n" or word.norm in NUMBER_WORDS or word.norm in LONG for word in behind)


PUT_BY = word_set("bag can post mail bank box books")  # "the first one is in the post"
LONG = word_set(
    "a an ages weeks months years days yonks forever over about almost nearly the my this some many"
)
SIZES = word_set("pages chapters episodes words")  # of a work
OF_PEOPLE = [["of", whose] for whose in ("us", "you", "ours", "theirs")]


STATISTICS = word_set("avg average averaged averaging mean peak peaked max maxed maximum topped")
HEART = word_set("hr heart pulse bpm")


def statistic(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number only sums up how the heart went meanwhile: "6k, avg hr 161, max 178"."""
    if (
        not clause.has(*STATISTICS)
        or amount.noun not in (None, "bpm", "hr")
        or amount.unit not in (None, "bpm")
    ):
        return False
    named = " ".join(goal.title.lower() for goal in context.situation.goals)
    if any(word.norm in STATISTICS and word.norm in named.split() for word in clause.words):
        return False
    own = [c for c in context.clauses if c.sentence == clause.sentence and c.start <= clause.start]
    return any(c.has(*HEART) for c in own)


COMPARING = word_set("from than until till")


UNTIL = word_set("by before after since around in")  # a bare number behind these is a time of day


def in_name(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number is only a part of a goal's name: "half marathon training on ice", "16.8 on 3x3"."""
    named = [context.goals[m.goal_id].title.lower().split() for m in context.mentions(clause) if m.named]
    others = any(a.counts and a is not amount for a in clause.amounts)
    if amount.sets and others and any(amount.text.lower() in title for title in named):
        return True
    return any(
        m.named
        and m.last - m.first > 1
        and clause.words[m.first].start <= amount.start
        and amount.end < clause.words[m.last - 1].end
        for m in context.mentions(clause)
    )
