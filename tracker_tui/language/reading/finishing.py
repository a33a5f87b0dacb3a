"""What was found, without repetitions and without questions that another part answers."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes.of_total import as_told
from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.deeds import abstaining
from tracker_tui.language.extraction import EntryAction, Extraction, GoalAction, Intent, Missing
from tracker_tui.language.reading import guesses, told_twice, weighing
from tracker_tui.language.reading.counted_again import once_counted
from tracker_tui.language.reading.totals import totals_only
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.context import Context


def finish(found: list[Extraction], context: Context, *, answered: bool = False) -> list[Extraction]:
    """The extractions without repetitions; what fits no goal beside a log becomes an observation. What was
    `answered` is taken at its word.
    """
    found = told_twice.turned_once(found if answered else weighing.weighed(found, context))
    logged = any(
        (e.progress_update and e.progress_update.action is EntryAction.LOG and e.missing is None)
        or (e.goal_intent and e.goal_intent.action is GoalAction.COMPLETE)
        for e in found
    )
    kept: list[Extraction] = []
    undone = any(e.intent.type in ("undo", "redo") for e in found)
    for extraction in found:
        update = extraction.progress_update
        if undone and update and update.action is EntryAction.CORRECT:
            continue
        final = _observed(extraction) if extraction.missing is Missing.NO_GOAL and logged else extraction
        if final not in kept and not _repeats(final, kept) and not _once_more(final, kept, context):
            kept.append(final)
    kept = told_twice.told_once(_without_uncounted(kept, context), context)
    kept = once_counted(kept, context)
    kept = [_in_its_sentence(extraction, context) for extraction in kept]
    kept = abstaining.told_once(totals_only(_without_answered_values(kept, context), context), context)
    if not kept and (unclear := _unclear(context)):
        return [unclear]
    if any(e.intent.mode == "CONSULT" for e in kept):  # "should i skip the gym? only slept 5 hrs"
        kept = [e for e in kept if e.missing is not Missing.NO_GOAL]
    if not answered:
        if kept and all(e.intent.mode == "SMALLTALK" for e in kept):
            kept = [*kept, *guesses.guess(context)]  # "hey, took the dog round the lake, 3 miles"
        rest = guesses.guess_rest(kept, context) if kept else []
        rest = [e for e in rest if not (_once_more(e, kept, context) or _same_again(e, kept))]
        kept = _without_answered_values([*kept, *rest], context) if kept else guesses.guess(context)
    if not kept:
        from tracker_tui.language.reading.nothing_kept import nothing_kept

        kept.append(nothing_kept(context))
    return weighing.tempered([as_told(extraction, context) for extraction in kept], context)


def _unclear(context: Context) -> Extraction | None:
    """What a message of which nothing was read leaves to be asked."""
    from tracker_tui.language.dialogue.unread import read_unread

    return read_unread(context)


LONGEST = 200  # characters of a sentence that are kept with what was logged by it


def _in_its_sentence(extraction: Extraction, context: Context) -> Extraction:
    """A log with the whole sentence that it was told in, so that "the clamps" finds it again later."""
    update = extraction.progress_update
    if update is None or update.action is not EntryAction.LOG or not update.said:
        return extraction
    own = context.clause_said(update.said)
    if own is None:
        return extraction
    sentence = [c for c in context.clauses if c.sentence == own.sentence]
    said = context.text[sentence[0].start : sentence[-1].end]
    return (
        extraction if len(said) > LONGEST else extraction._replace(progress_update=update._replace(said=said))
    )


def _repeats(extraction: Extraction, kept: list[Extraction]) -> bool:
    """Whether the same is done to a goal twice ("climbing again! resume"), or an entry removed again."""
    update = extraction.progress_update
    if update is not None and update.action is EntryAction.REMOVE and update.entry_id is not None:
        return any(e.progress_update and e.progress_update.entry_id == update.entry_id for e in kept)
    intent = extraction.goal_intent
    if intent is None or intent.action not in (
        GoalAction.PAUSE,
        GoalAction.RESUME,
        GoalAction.CANCEL,
        GoalAction.COMPLETE,
    ):
        return False
    return any(e.goal_intent == intent for e in kept)


AGAIN_WORDS = word_set("again another second twice too also more both each")


def _once_more(extraction: Extraction, kept: list[Extraction], context: Context) -> bool:
    """Whether a deed is only spoken of again: "choir tonight, mozart requiem, tenors late as usual"."""
    update = extraction.progress_update
    if (
        update is None
        or update.action is not EntryAction.LOG
        or update.total
        or update.said_value is not None
    ):
        return False
    if set(extraction.text.lower().split()) & AGAIN_WORDS:
        return False
    apart = _only_close(extraction, context)  # "tablet taken. lost a patient last night"
    return any(
        (told := e.progress_update) is not None
        and told.action is EntryAction.LOG
        and told.goal_ids == update.goal_ids
        and (told.day == update.day or (apart and e.text != extraction.text))
        and told.value is not None
        and e.missing is extraction.missing is None
        and update.value == 1
        for e in kept
    )


def _only_close(extraction: Extraction, context: Context) -> bool:
    """Whether a log is of a clause in which no word stands for its goal, and one only means something like
    it.
    """
    update = extraction.progress_update
    clause = context.clause_said(extraction.text)
    if update is None or clause is None:
        return False
    of_goal = [mention for mention in context.mentions(clause) if mention.goal_id in update.goal_ids]
    named = bool(of_goal) or (any(map(is_past, clause.words)) and not clause.has(*POINTING))
    return named and all(mention.close for mention in of_goal)


POINTING = word_set("it that them this those one ones again same")


def _same_again(extraction: Extraction, kept: list[Extraction]) -> bool:
    """Whether a number only tells once more what was logged: "bars 1 to 8 for an hour. 1 h of choir"."""
    update = extraction.progress_update
    if update is None or update.action is not EntryAction.LOG or update.value is None:
        return False
    return any(
        (told := e.progress_update) is not None
        and (told.action, told.goal_ids, told.day, told.value)
        == (update.action, update.goal_ids, update.day, update.value)
        for e in kept
    )


def _without_uncounted(kept: list[Extraction], context: Context) -> list[Extraction]:
    """No deed without a number where the next sentence is but the number of it: "made plum jam. 7 jars"."""
    texts = {clause.text: clause for clause in context.clauses}
    dropped: list[Extraction] = []
    dated: dict[int, Extraction] = {}
    for one, other in pairwise(kept):
        first, second = one.progress_update, other.progress_update
        clause = texts.get(other.text)
        if first is None or second is None or clause is None or first.action is not EntryAction.LOG:
            continue
        undated = not context.told_days(clause.text)
        same = first.goal_ids == second.goal_ids and (undated or first.day == second.day) and not first.total
        short = len(clause.words) <= BARE
        bare = not clause.joined or (clause.joined in (",", "but", "though") and short)
        counts = clause.amounts and bare and not any(map(is_verb, clause.words))
        if (
            same
            and counts
            and first.said_value is None
            and second.said_value is not None
            and not second.total
        ):
            dropped.append(one)
            dated[id(other)] = other._replace(progress_update=second._replace(day=first.day))
    return [dated.get(id(extraction), extraction) for extraction in kept if extraction not in dropped]


BARE = 3  # words of a clause that only counts


def _observed(extraction: Extraction) -> Extraction:
    return extraction._replace(missing=None, intent=Intent("observe", "TRACK_PROGRESS", 0.7))


def _without_answered_values(found: list[Extraction], context: Context) -> list[Extraction]:
    """No question for an amount of a goal that another clause tells it of, or changes."""
    told = {
        goal_id
        for e in found
        if e.progress_update and e.missing is None and e.progress_update.action is EntryAction.LOG
        for goal_id in e.progress_update.goal_ids
    }
    told |= {
        goal_id for e in found if e.goal_intent and e.missing is None for goal_id in e.goal_intent.goal_ids
    }
    asked = [
        e
        for e in found
        if e.missing is Missing.VALUE and e.progress_update and set(e.progress_update.goal_ids) & told
    ]
    return [_on_its_day(e, asked, context) for e in found if e not in asked]


def _on_its_day(extraction: Extraction, asked: list[Extraction], context: Context) -> Extraction:
    """A log that tells the amount of a deed, on the day that was told before it: "2 pints last night, call it
    5 units".
    """
    update = extraction.progress_update
    clause = context.clause_said(extraction.text)
    if update is None or clause is None or update.action is not EntryAction.LOG or extraction.missing:
        return extraction
    days = {
        e.progress_update.day
        for e in asked
        if e.progress_update and set(e.progress_update.goal_ids) & set(update.goal_ids)
    }
    if len(days) != 1 or context.told_days(clause.text):
        return extraction
    return extraction._replace(progress_update=update._replace(day=days.pop()))
