"""The goal that an answer agrees to, or makes measurable, called after what was asked about."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.amounts.reading import read_amounts
from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb
from tracker_tui.language.dialogue.waiting import value_in
from tracker_tui.language.extraction import NEW_GOAL, Extraction, Missing
from tracker_tui.language.goals import lists, measures, new_goal, plainforms, wished
from tracker_tui.language.goals.title_pieces import content
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.tables import commands, talk, verbs, wishes
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, irregular, read_words, stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import GoalIntent, Question
    from tracker_tui.language.text.phrases import Match


def started(waiting: tuple[Extraction, ...]) -> list[Extraction]:
    """A yes without a target: ask what would count, and keep the log waiting."""
    found = []
    for extraction in waiting:
        update = extraction.progress_update
        subject = (update.metric or update.said_unit or "") if update else ""
        found.append(new_goal.ask_measure(subject or extraction.text, extraction.text))
        found.append(_to_new(extraction)._replace(missing=Missing.MEASURE))
    return found


def _to_new(waiting: Extraction) -> Extraction:
    update = waiting.progress_update
    if update is None:
        return waiting._replace(missing=None)
    return waiting._replace(
        progress_update=update._replace(goal_ids=(NEW_GOAL,)),
        missing=None,
        options=(),
        confidence=0.93,
    )


def made(context: Context, waiting: tuple[Extraction, ...], text: str = "") -> list[Extraction]:
    """The goals that the answer sets; one that names nothing is about what the question was about. `text` is
    the part of it that sets them, where another only leads up to it.
    """
    found = new_goal.set_goal(text or _behind_yes(context), context, 0.93)
    deed = next((w for w in waiting if w.progress_update is not None), None)
    if deed is not None and len(found) == 1 and (named := named_after(found[0], deed, context)):
        return [named]
    subject = next((w.goal_intent.title for w in waiting if w.goal_intent and w.goal_intent.title), None)
    if subject is None:
        subject = next(
            (w.progress_update.metric for w in waiting if w.progress_update and w.progress_update.metric),
            None,
        )
    found = [new_goal.kept_low(e) for e in found] if any(map(_lessens, waiting)) else found
    return [new_goal.about(extraction, subject) for extraction in found]


def _lessens(waiting: Extraction) -> bool:
    """Whether what would count was asked of a wish for less: "i want to smoke less", "cut down on sugar"."""
    words = [word for word in read_words(waiting.text) if word.sign != "p"]
    if waiting.missing is not Missing.MEASURE:
        return False
    return "cap" in table(wishes.WISHES).labels(words) or measures.lessens(words)


def _behind_yes(context: Context) -> str:
    """An answer without the yes that opens it: "good idea, twice a week"."""
    first = context.clauses[0]
    match = table(talk.ANSWERS).labels(first.words).get("yes")
    if match is None or match.first or first.words[0].norm in SETTING:
        return context.text
    behind = context.text[first.words[match.last - 1].end :].strip(" ,.;:!-–")
    behind = _go_ahead().sub("", behind)
    return behind if any(char.isalnum() for char in behind) else context.text


@cache
def _go_ahead() -> re.Pattern[str]:
    return re.compile(
        r"^(?:please )?(?:go ahead|go for it|do it|do that|do so|please do)[ ,.;:!–-]+", re.IGNORECASE
    )


SETTING = word_set("make add create set track log let")


def what_counts(question: Question, context: Context, labels: dict[str, Match]) -> list[Extraction] | None:
    """After "what would count?": the goal with its measure, or asked again with what narrows it."""
    text = _behind_standing(context)
    wish = wished.read_wish(text or context.text, context)
    past = any(is_past(word) and word.stem in deeds() for clause in context.clauses for word in clause.words)
    others = any(plainforms.of_somebody(clause.words) for clause in context.clauses)
    if any(clause.asked for clause in context.clauses) or past or others:
        return None
    if not wished.measurable(wish):
        return _narrowed(question.waiting, context, labels)
    if not any(a.per for a in wish.amounts) and not any(w.recurring for w in wish.whens) and "no" in labels:
        return None
    goals = made(context, question.waiting, text)
    logs = [_counted(w, goals) for w in question.waiting if w.progress_update is not None]
    return [*goals, *(log for log in logs if log is not None)]


def given_up_from(waiting: Extraction, context: Context) -> Extraction | None:
    """The goal to do without something, with how much of it there is now: "about 15 a day at the moment"."""
    goal = waiting.goal_intent
    if goal is None or goal.kind is not GoalKind.LIMIT or goal.target or len(context.clauses) != 1:
        return None
    clause = context.clauses[0]
    told = [a for a in clause.amounts if a.counts and a.per]
    if len(told) != 1 or clause.asked or any(map(is_past, clause.words)):
        return None
    if told[0].bound and "now" not in table(wishes.STANDING).labels(clause.words):
        return made(context, (waiting,))[0]
    now = goal._replace(baseline=told[0].value, period=PERIODS.get(told[0].per or ""))
    return waiting._replace(goal_intent=now, missing=None, confidence=0.93)


def _behind_standing(context: Context) -> str:
    """What an answer says behind where one stands: "i'm on about 15 a day. let's say max 10"; or ""."""
    quotas = [c for c in context.clauses if any(a.per for a in c.amounts)]
    stands = [c for c in quotas if "now" in table(wishes.STANDING).labels(c.words) or c.norms[:3] == ON]
    behind = next((c for c in quotas if stands and c not in stands and c.start > stands[0].start), None)
    return context.text[behind.start :].strip() if behind is not None else ""


ON = ["i", "am", "on"]


def _counted(waiting: Extraction, goals: list[Extraction]) -> Extraction | None:
    """What waits as an entry of the goal just made; None where that goal does not count it."""
    update, goal = waiting.progress_update, goals[0].goal_intent if goals else None
    if update is None or goal is None:
        return None
    value = value_in(waiting, goal)
    filled = update._replace(value=value)
    return None if value is None else waiting._replace(progress_update=filled, missing=None)


def _narrowed(
    waiting: tuple[Extraction, ...], context: Context, labels: dict[str, Match]
) -> list[Extraction] | None:
    """The question again, of what an answer narrows it to: "need to spend less", "on clothes mostly"."""
    words = [word for clause in context.clauses for word in clause.words if word.sign == "w"]
    goal = waiting[0].goal_intent if waiting else None
    if goal is None or goal.title is None or not 1 <= len(words) <= MOST or labels.keys() & {"yes", "no"}:
        return None
    tied = words[0].norm in TYING
    if table(talk.TALK).labels(words) or any(word.norm in SUBJECTS for word in words):
        return None
    plain = len(words) <= FEW and not any(map(is_verb, words))
    plain = plain or (len(words) < FEW and lists.in_base(words[0]))
    if not content(words) or not (tied or plain) or table(commands.COMMANDS).labels(words):
        return None
    said = " ".join(word for word in context.text.split() if word.strip(",.!").lower() not in HEDGES)
    said = said.strip(" .,!")
    title = f"{goal.title} {said}" if tied else _in_place(goal.title, said)
    narrowed = goal._replace(title=title)
    text = f"{waiting[0].text} {context.text.strip()}"
    return [waiting[0]._replace(text=text, goal_intent=narrowed), *waiting[1:]]


def _in_place(title: str, said: str) -> str:
    """A title with a name in place of its kind ("learn a language": Italian), else the name itself."""
    named = _kinds().sub(said, title)
    return named if named != title else said[:1].upper() + said[1:]


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:an?|some|my) (?:\w+ )?(?:language|instrument|sport|skill|hobby|craft|exercise)\b",
        re.IGNORECASE,
    )


MOST, FEW = 6, 3  # words
TYING = word_set("on at in with for after before about during around to from")
SUBJECTS = word_set("i we you he she they it that this what why how who when where not no idk dunno sure")
HEDGES = word_set("mostly mainly especially probably maybe just really i guess think ok well hmm")


def named_after(extraction: Extraction, deed: Extraction, context: Context) -> Extraction | None:
    """A goal that only tells a quota, told in the words of the deed it was offered for: "walked the dog 35
    minutes" and "yes, 30 a day" make "Walk the dog 30 minutes a day". None where that cannot be done.
    """
    goal, update = extraction.goal_intent, deed.progress_update
    if goal is None or update is None or not goal.title or content(read_words(goal.title)):
        return None
    wish = wished.read_wish(goal.title, context)
    main = next((a for a in wish.amounts if a.counts), None)
    bare = main is not None and main.unit is None and not main.noun
    if bare:
        goal = goal._replace(unit=update.said_unit)
    title = _told_alike(goal, deed, context, bare=bare)
    if title is None and not bare:
        return None
    named = goal._replace(title=title) if title else goal
    named_so = extraction._replace(goal_intent=named)
    return named_so if title else new_goal.about(named_so, update.metric)


def _told_alike(goal: GoalIntent, deed: Extraction, context: Context, *, bare: bool) -> str | None:
    """The words of a deed with the quota of a goal in place of its amount."""
    text, quota = deed.text, goal.title or ""
    told = next((a for a in read_amounts(text) if a.counts), None)
    first = next((a for a in read_amounts(quota) if a.counts), None)
    if told is None or len(text.split()) > LONGEST:
        return None
    end = max(told.end, told.noun_end)
    before, behind = _ordered(text[: told.start], context), _ordered(text[end:], context)
    if before is None or behind is None:
        return None
    noun = text[told.end : end].strip()
    if goal.unit == "times" or first is None:
        of = before.split()
        of = of[:-1] if of[-1:] == ["for"] else of
        pieces = [*of, noun.removeprefix("of "), behind.removeprefix("of "), quota[:1].lower() + quota[1:]]
        return title_for(" ".join(filter(None, pieces)), (), [(0, 1)])
    unit = _unit_said(told.text, goal.unit) if bare else ""
    cut = max(first.end, first.noun_end)
    amount = [quota[:1].lower() + quota[1:cut], unit, "" if first.noun else noun]
    said = " ".join(filter(None, [before, *amount, behind, quota[cut:].strip()]))
    return title_for(said, (), [(0, len(said))])


LONGEST = 8  # words of a deed that a goal is called after


def _unit_said(text: str, unit: str | None) -> str:
    """The unit as it was said in an amount: "35 minutes", "5k" of a distance."""
    said = text.lstrip(f"0123456789.,: {units.CURRENCY_SIGNS}")
    return (unit or "") if said == "k" else said


def _ordered(text: str, context: Context) -> str | None:
    """What was told of a deed, as one would order it: "walked the dog" → "walk the dog"; None where it does
    not begin with its verb.
    """
    spans = [(w.start, w.end) for w in context.told_days(text)]
    words = [w for w in read_words(text) if not any(a <= w.start < b for a, b in spans) and w.sign != "p"]
    aside = next((at for at, w in enumerate(words) if w.norm in ASIDE), len(words))
    words = [w for w in words[:aside] if w.norm not in SPEAKING]
    said = []
    for word in words:
        base = _base(word) if is_past(word) else word.norm
        if base is None:
            return None
        said.append(text[word.start : word.end] if base == word.norm else base)
    return " ".join(said)


ASIDE = word_set("before after while during because round around again this")
SPEAKING = word_set("i ive have had we just also so and then today finally ok yay well managed")


def _base(word: Word) -> str | None:
    known = irregular().get(word.norm)
    return known[0] if known else _bases().get(word.stem)


@cache
def _bases() -> dict[str, str]:
    """The base form of each deed by its stem."""
    return {stem(base): base for base in verbs.DEEDS.split()}
