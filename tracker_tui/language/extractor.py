"""ProgressExtractor: one message, read against its situation, becomes the things it says."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker_tui.language import safety
from tracker_tui.language.amounts import sterling
from tracker_tui.language.amounts.reading import MOST, read_amounts
from tracker_tui.language.changes import meant
from tracker_tui.language.clauses.circumstances import without_circumstances
from tracker_tui.language.clauses.discounted import discounted
from tracker_tui.language.clauses.outgrown import but_for_nothing, outgrown
from tracker_tui.language.clauses.secondary import without_secondary
from tracker_tui.language.clauses.settled import settled
from tracker_tui.language.clauses.splitting import split
from tracker_tui.language.clauses.sums import told_once
from tracker_tui.language.context import Context
from tracker_tui.language.dates.impossible import no_such_day
from tracker_tui.language.dates.put_right import with_day_put_right
from tracker_tui.language.deeds.ahead import without_coming
from tracker_tui.language.extraction import Cue, EntryAction, Extraction, Intent, Situation, Understanding
from tracker_tui.language.goals import details as goal_details
from tracker_tui.language.goals import new_goal
from tracker_tui.language.matching.index import GoalIndex
from tracker_tui.language.reading.finishing import finish
from tracker_tui.language.reading.message import read_message
from tracker_tui.language.text.beginning import beginning, last_words
from tracker_tui.language.text.noise import is_noise
from tracker_tui.language.text.respelling import respelled
from tracker_tui.language.text.words import read_words, tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.proposed.unsure import Unsure

PRESENT = 0.6  # how present a goal must be in the talk for a bare number to be told in its unit
MOST_CLAUSES = 48  # of a message; more in so few characters are no sentences


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


class ProgressExtractor:
    """Understands what people type to their goals, by rules and tables, offline."""

    def understand(self, text: str, situation: Situation, cues: Sequence[Cue] = ()) -> Understanding:
        """Everything a message says. Of one that is too long only the beginning is read."""
        read = beginning(text)
        cut = last_words(read) if len(read) < len(text) else ""
        text = respelled(tidy(read))
        words = read_words(text)
        titles = [goal.title for goal in situation.goals]
        kind = safety.danger(words, titles)
        if kind:
            care = Extraction(text, Intent("care", "SMALLTALK", 0.97), confidence=0.97)
            return Understanding((care,), danger=kind, cut=cut)
        context = read_context(text, situation)
        if situation.question is None and is_noise(text, titles):
            return Understanding((_nothing(context),), cut=cut)
        both = _answer_and_more(context)
        answered = both or _answer(context) or _answer_beside_talk(context)
        found = answered
        if situation.question is not None and not both:
            context, found = _answer_or_apart(context, answered)
            answered = answered if found is answered else None
        if found is None:
            found = _with_milestones(context) or read_message(context)
        found = [*found, *_cued(context, cues)]
        done = answered is not None
        said = tuple(finish(found, context, answered=done))
        return Understanding(said, answered=done, cut=context.cut or cut, named=_named(context))

    def unsure(self, text: str, situation: Situation, understanding: Understanding) -> tuple[Unsure, ...]:
        """The parts of a message that the rules could not place, for somebody who may read more in them."""
        from tracker_tui.language.proposed.unsure import unsure_parts

        context = read_context(respelled(tidy(beginning(text))), situation)
        return unsure_parts(understanding, context)


def _nothing(context: Context) -> Extraction:
    from tracker_tui.language.reading.nothing_kept import nothing_kept

    return nothing_kept(context)


def _named(context: Context) -> tuple[str, ...]:
    """The goals that a message names."""
    mentions = (mention for clause in context.clauses for mention in context.mentions(clause))
    return tuple(dict.fromkeys(mention.goal_id for mention in mentions if mention.named))


def read_context(text: str, situation: Situation) -> Context:
    """A respelled text in its situation, cut into clauses."""
    text = with_day_put_right(text)
    context = Context(text, situation, GoalIndex.of(situation.goals, situation.words))
    last = situation.last_entries[0] if situation.last_entries else None
    if last is not None and situation.topics.get(last.goal_id, 0.0) >= PRESENT:
        context.last_unit = last.said_unit
    told = context.told_days(text)
    dates = [(when.start, when.end) for when in told]
    if (none := no_such_day(text, situation.today)) is not None:
        dates.append(none)
    amounts = read_amounts(text, dates)
    if any(amount.unit == sterling.POUNDS for amount in amounts) and sterling.counted_by(situation.goals):
        amounts = sterling.in_sterling(amounts, text, otherwise=True)
    lists = [(when.start, when.end) for when in told if when.several]
    clauses = split(text, amounts, lists)
    end = _read_until(clauses, amounts)
    context.cut = last_words(text[:end]) if end else ""
    right = discounted(settled(outgrown(but_for_nothing([c for c in clauses if not end or c.start < end]))))
    right, context.text = without_circumstances(right, text)
    kept = without_secondary(told_once(right, context.text))
    context.clauses = without_coming(kept, situation.today)
    return context


def _read_until(clauses: list[Clause], amounts: list[Amount]) -> int | None:
    """Where reading ends in a text that has more clauses or numbers than are read."""
    ends = [clauses[MOST_CLAUSES - 1].end] if len(clauses) > MOST_CLAUSES else []
    ends += [amounts[-1].end] if len(amounts) == MOST and _numbers_behind(clauses, amounts[-1].end) else []
    return min(ends, default=None)


def _numbers_behind(clauses: list[Clause], end: int) -> bool:
    """Whether further numbers follow in a text."""
    return any(word.sign == "n" and word.start >= end for clause in clauses for word in clause.words)


def _answer(context: Context) -> list[Extraction] | None:
    """What answers the open question; without one, what reads answers is not even imported."""
    if context.situation.question is None:
        return None
    from tracker_tui.language.dialogue.answers import read_answer

    return read_answer(context)


def _answer_or_apart(
    context: Context, answered: list[Extraction] | None
) -> tuple[Context, list[Extraction] | None]:
    """A message while a question is open, with what is read of it: the answer, or where it is none, or tells
    something of its own, what it says as if no question were open.
    """
    question = context.situation.question
    if question is None or (answered and len(context.text.split()) < FEWEST):
        return context, answered
    from tracker_tui.language.reading.own_matter import tells_its_own

    apart = read_context(context.text, context.situation._replace(question=None))
    read = _with_milestones(apart) or read_message(apart)
    if answered is not None and not tells_its_own(question, apart, read):
        return context, answered
    return apart, read


FEWEST = 2  # words of a message that may tell more than an answer


def _answer_and_more(context: Context) -> list[Extraction] | None:
    """What a message says that answers the open question and goes on: "the piano. also ran 5k"."""
    if context.situation.question is None or len(context.clauses) < 2:
        return None
    first = context.clauses[0]
    behind = next((c for c in context.clauses[1:] if _goes_on(c, first)), None)
    if behind is None or any(a.counts for a in first.amounts):
        return None
    head = read_context(context.text[: behind.start], context.situation)
    answered = _answer(head) if head.clauses else None
    if not answered or all(e.intent.type == "answer" for e in answered):
        return None
    more = read_message(read_context(context.text[behind.start :], context.situation))
    taken = {i for e in answered if e.progress_update for i in e.progress_update.goal_ids}
    return [*answered, *more] if more and all(_of_its_own(e, taken) for e in more) else None


def _answer_beside_talk(context: Context) -> list[Extraction] | None:
    """What the first or the last clause of a message answers to the open question, where the others are but
    talk: "both, going to bed", "my boss is a pain. 20 minutes".
    """
    if context.situation.question is None or not 2 <= len(context.clauses) <= MOST_BESIDE:
        return None
    text, apart = context.text, context.situation._replace(question=None)
    first, last = context.clauses[1].start, context.clauses[-1].start
    for part, rest in ((text[:first], text[first:]), (text[last:], text[:last])):
        answered = _answer(read_context(part, context.situation))
        if not answered or all(e.intent.type == "answer" for e in answered):
            continue
        beside = read_message(read_context(rest, apart))
        if all(extraction.intent.mode == "SMALLTALK" for extraction in beside):
            return [*answered, *beside]
    return None


MOST_BESIDE = 3  # clauses of a message of which one may answer


def _goes_on(clause: Clause, first: Clause) -> bool:
    return clause.sentence != first.sentence or clause.joined in ("and", "also", "plus", "&")


def _of_its_own(extraction: Extraction, taken: set[str]) -> bool:
    """Whether what a message says behind an answer is neither part of it nor another question."""
    update = extraction.progress_update
    if update is None:
        return extraction.intent.mode in ("CONSULT", "META") or extraction.intent.type.startswith(VIEWS)
    logged = update.action is EntryAction.LOG and extraction.missing is None
    return logged and not taken & set(update.goal_ids)


VIEWS = ("view_", "review_")


def _with_milestones(context: Context) -> list[Extraction] | None:
    """What a message says that tells milestones too: of the goal it sets, else of the one it names."""
    rest, values = goal_details.split_milestones(context.text)
    if not values:
        return None
    shorter = read_context(rest, context.situation)
    found = goal_details.with_milestones(read_message(shorter), values) if shorter.clauses else None
    if found is None and any(clause.amounts for clause in shorter.clauses):
        found = goal_details.with_milestones(new_goal.set_goal(rest, shorter, 0.85), values)
    if found:
        return found
    named = {m.goal_id for clause in shorter.clauses for m in shorter.mentions(clause) if m.named}
    current = meant.current_goal(context) if not named else None
    ids = [current.id] if current else list(named)
    return [goal_details.milestones_of(context.text, ids[0], values)] if len(ids) == 1 else None


def _cued(context: Context, cues: Sequence[Cue]) -> list[Extraction]:
    """Intents of other modes, where a clause matches one of their patterns."""
    found = []
    for cue in cues:
        for clause in context.clauses:
            if _compiled(cue.pattern).search(clause.text):
                found.append(
                    Extraction(clause.text, Intent(cue.intent, cue.mode, cue.weight), confidence=cue.weight)
                )
                break
    return found
