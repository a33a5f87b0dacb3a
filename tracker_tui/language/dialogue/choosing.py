"""Which of several goals the answer to "which goal is it for?" means: by place, by name, by letters, or all;
and what it puts right beside it ("guitar, and it was 40 actually").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.dialogue.waiting import same_kind
from tracker_tui.language.dialogue.which_day import day_told, told_amounts
from tracker_tui.language.extraction import EntryAction, Extraction, Missing, Question
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention
    from tracker_tui.language.text.phrases import Match
    from tracker_tui.language.text.words import Word

PLACES = {"first": 0, "second": 1, "third": 2, "last": -1}
SHORT = 12  # words of an answer that is no new message


def complete(waiting: Extraction, goal_id: str, context: Context) -> Extraction:
    """A waiting extraction for the goal that was chosen."""
    if waiting.goal_intent is not None:
        goal_intent = waiting.goal_intent._replace(goal_ids=(goal_id,))
        return waiting._replace(goal_intent=goal_intent, missing=None, options=(), confidence=0.95)
    update = waiting.progress_update
    assert update is not None
    goal = context.goals.get(goal_id)
    value = update.value
    if goal and update.said_value is not None:
        amount = Amount(update.said_value, update.said_unit, 0, 0, "", noun=None)
        value = amount.in_unit(goal.unit, goal.target_value)
        once = goal.unit == "times" and update.said_unit not in (None, "times", "%")
        value = (1.0 if once else update.said_value) if value is None else value
    missing = Missing.VALUE if value is None and update.action is EntryAction.LOG else None
    filled = update._replace(goal_ids=(goal_id,), value=value, day=day_told(context) or update.day)
    return waiting._replace(
        progress_update=filled,
        missing=missing,
        options=(),
        confidence=0.95,
        intent=waiting.intent._replace(confidence=0.95),
    )


def which_goal(question: Question, context: Context, labels: dict[str, Match]) -> list[Extraction] | None:
    """What waits for the goal or the goals that the answer means."""
    ids = question.option_ids or tuple(i for w in question.waiting for i in w.options)
    words = [word for clause in context.clauses for word in clause.words]
    if "both" in labels and len(words) <= SHORT and len(told_amounts(context)) < 2:
        shared = [_shared(waiting, len(ids), context) for waiting in question.waiting]
        return [complete(waiting, goal_id, context) for waiting in shared for goal_id in ids]
    if parted := _with_the_rest(ids, words, question.waiting, context):
        return parted
    placed = _by_place(ids, words, labels, context)
    chosen = placed or (
        _by_second_thought(ids, context)
        or _by_first_sentence(ids, context)
        or by_name(ids, words, context)
        or _by_first_clause(ids, context)
        or _by_letters(ids, words, context)
        or _by_meaning(ids, context)
    )
    if chosen is None:
        return None
    number = float(ids.index(chosen) + 1) if placed else None
    return [
        complete(_told_anew(waiting, chosen, number, context), chosen, context)
        for waiting in question.waiting
    ]


def _with_the_rest(
    ids: tuple[str, ...], words: list[Word], waiting: tuple[Extraction, ...], context: Context
) -> list[Extraction]:
    """What waits parted between two goals: "15 english and the rest spanish"."""
    at = next((i for i, word in enumerate(words) if word.norm in ("rest", "remainder", "others")), None)
    told = [a for a in told_amounts(context) if not a.per]
    update = waiting[0].progress_update if len(waiting) == 1 else None
    if at is None or len(told) != 1 or update is None or not update.said_value:
        return []
    first, second = by_name(ids, words[:at], context), by_name(ids, words[at:], context)
    left = update.said_value - told[0].value
    if (
        first is None
        or second is None
        or first == second
        or left <= 0
        or not same_kind(waiting[0], told[0]._replace(noun=None))
    ):
        return []
    shares = ((first, told[0].value), (second, left))
    parted = [(i, update._replace(value=value, said_value=value)) for i, value in shares]
    return [complete(waiting[0]._replace(progress_update=each), i, context) for i, each in parted]


def _told_anew(waiting: Extraction, goal_id: str, number: float | None, context: Context) -> Extraction:
    """What waits with the amount that the answer tells beside the goal, or beside the `number` of its place:
    "guitar, and it was 40 actually".
    """
    goal, update = context.goals.get(goal_id), waiting.progress_update
    told = [a for a in told_amounts(context) if same_kind(waiting, a) and not (a.per or a.article)]
    told = [a for a in told if number is None or a.unit or a.value != number]
    if goal is None or update is None or update.action is not EntryAction.LOG or len(told) != 1:
        return waiting
    amount = told[0] if told[0].unit else told[0]._replace(unit=update.said_unit)
    if value_for(amount, goal) is None:
        return waiting
    right = update._replace(value=amount.value, said_value=amount.value, said_unit=amount.unit)
    return waiting._replace(progress_update=right)


def names_one(question: Question, context: Context, labels: dict[str, Match]) -> bool:
    """Whether a message chooses one of the goals that are asked about, by its name or its place."""
    words = [word for clause in context.clauses for word in clause.words]
    ids = question.option_ids or tuple(i for w in question.waiting for i in w.options)
    if question.about is not Missing.GOAL:
        return False
    placed = bool(PLACES.keys() & labels.keys()) or any(word.norm in NUMBERED for word in words)
    return placed or by_name(ids, words, context) is not None


NUMBERED = word_set("option number no choice")


def _shared(waiting: Extraction, parts: int, context: Context) -> Extraction:
    """What waits as each goal gets it: parted equally ("split it"), or as told ("both, 1 each")."""
    update = waiting.progress_update
    if update is None or update.said_value is None:
        return waiting
    has = {word.norm for clause in context.clauses for word in clause.words}
    told = told_amounts(context) if "each" in has else []
    share = told[0].value if len(told) == 1 else update.said_value / (parts if has & EQUALLY else 1)
    return waiting._replace(progress_update=update._replace(value=share, said_value=share))


EQUALLY = word_set("split half halves halved equally evenly fifty 50/50 50-50")


def _by_place(ids: tuple[str, ...], words: list, labels: dict[str, Match], context: Context) -> str | None:  # type: ignore[type-arg]
    if len(words) <= 6 and all(w.sign != "w" or w.norm in AROUND_PLACE for w in words):
        for word in words:
            digits = word.norm.strip("#.()")
            if digits.isdigit() and 1 <= int(digits) <= len(ids) and len(words) <= 4:
                return ids[int(digits) - 1]
        numbers = {"one": 0, "two": 1, "three": 2, "four": 3}
        if len(words) == 1 and words[0].norm in numbers and numbers[words[0].norm] < len(ids):
            return ids[numbers[words[0].norm]]
    scores = weigh(context.index.mentions(words), context.goals)
    if any(goal_id in scores for goal_id in ids):
        return None
    told = any(is_past(word) for word in words)
    for label, place in PLACES.items():
        if label in labels and len(words) <= SHORT and -len(ids) <= place < len(ids):
            # "skipped gym again, third time this week" tells something of its own
            return None if told and labels[label].first > OPENING else ids[place]
    return None


OPENING = 1  # words before a place that an answer opens with


# Words that may stand around the number of a choice.
AROUND_PLACE = word_set(
    "number option no choice goal the for it is was please pls i mean meant pick take choose that one first "
    "second third fourth to yes yep yeah ok okay oh sorry two three four of them a answer thanks and"
)


def by_name(ids: tuple[str, ...], words: list, context: Context) -> str | None:  # type: ignore[type-arg]
    """The one of some goals that words name; of two, the one that is not denied ("not the guitar")."""
    if any(is_past(word) and word.stem in deeds() for word in words) and len(words) > 5:
        return None
    mentions = context.index.mentions(words)
    denied = {m.goal_id for m in mentions if _denied(m, words)}
    denied -= {m.goal_id for m in mentions if not _denied(m, words)}
    scores = weigh([m for m in mentions if m.goal_id not in denied], context.goals)
    best = decide([scored for goal_id, scored in scores.items() if goal_id in ids])
    outside = [s for goal_id, s in scores.items() if goal_id not in ids and best and s.score > best[0].score]
    if len(best) == 1 and not outside:
        return best[0].goal.id
    left = [goal_id for goal_id in ids if goal_id not in denied]
    told = any(scored.named for scored in scores.values())
    return left[0] if denied and not told and len(left) == 1 else None


def _denied(mention: Mention, words: list[Word]) -> bool:
    before = [word.norm for word in words[max(0, mention.first - 2) : mention.first]]
    return bool(DENYING & set(before))


DENYING = word_set("not no without never neither")


def _by_first_clause(ids: tuple[str, ...], context: Context) -> str | None:
    """The goal that the first clause names, whatever is told beside it: "the piano, yoga is for the bendy",
    "walked it, had the dog with me".
    """
    first = context.clauses[0]
    if told_amounts(context) or first.has("not") or len(first.words) > SHORT // 2:
        return None
    scores = weigh(context.mentions(first), context.goals)
    best = decide([scored for goal_id, scored in scores.items() if goal_id in ids])
    return best[0].goal.id if len(best) == 1 else None


def _by_first_sentence(ids: tuple[str, ...], context: Context) -> str | None:
    """The goal that a first sentence names which is but an answer, whatever follows: "bike. the run is
    tomorrow".
    """
    first, *others = context.clauses
    if not others or others[0].sentence == first.sentence or len(first.words) > FEW:
        return None
    taken_back = any(clause.has(*TAKING_BACK) for clause in others)
    return None if taken_back or any(map(is_past, first.words)) else _by_first_clause(ids, context)


def _by_second_thought(ids: tuple[str, ...], context: Context) -> str | None:
    """The goal that is named where an answer is taken back: "cycling. no wait, the run"."""
    later = [c for c in context.clauses[1:] if c.norms[0] in TAKING_BACK and not c.has("for", "about")]
    if not later:
        return None
    words = [word for c in context.clauses if c.start >= later[-1].start for word in c.words]
    return by_name(ids, words, context)


FEW = 3  # words of a sentence that is but an answer
TAKING_BACK = word_set("no not wait sorry oops actually mean meant rather")


def _by_meaning(ids: tuple[str, ...], context: Context) -> str | None:
    """The one of some goals that a description comes closest to: "the computer one"."""
    first = context.clauses[0]
    described = first.norms[0] in ("the", "that", "for", "my") and len(first.words) <= DESCRIPTION
    if not described or told_amounts(context) or any(is_past(word) for word in first.words):
        return None
    from tracker_tui.language.matching.closeness import nearest

    found = nearest(first.words, [key for key in context.index.keys if key.goal.id in ids])
    return found[0].goal_id if found else None


DESCRIPTION = 5  # words


def _by_letters(ids: tuple[str, ...], words: list[Word], context: Context) -> str | None:
    """The goal whose title has the word that is shortened to a few of its letters ("jp" for Japanese)."""
    if len(words) != 1 or not 2 <= len(words[0].norm) <= 4 or words[0].sign != "w":
        return None
    fits = [i for i in ids if i in context.goals and _shortens(words[0].norm, context.goals[i].title)]
    return fits[0] if len(fits) == 1 else None


def _shortens(short: str, title: str) -> bool:
    for word in title.lower().split():
        letters = iter(word)
        if word[:1] == short[0] and len(word) > len(short) and all(letter in letters for letter in short):
            return True
    return False
