"""What a message does that no rule knows, by its look; and where its look speaks against the rules."""

from __future__ import annotations

from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING

from tracker_tui.language.changes import targets
from tracker_tui.language.changes.last_entry import FRESH, entry_change, last_entry
from tracker_tui.language.changes.meant import extraction, meant
from tracker_tui.language.changes.status import STATUS, toys_with
from tracker_tui.language.changes.takebacks import takes_a_thing_out
from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.others import others_wish
from tracker_tui.language.clauses.subjects import had_me_do, someone_else
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking, logs, only_mentioned
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.endings import acquired
from tracker_tui.language.deeds.forgotten import left_out
from tracker_tui.language.deeds.look import just_logged, particular, sense_of
from tracker_tui.language.deeds.running_totals import states_total
from tracker_tui.language.deeds.speaker import by_speaker
from tracker_tui.language.deeds.whole_task import of_the_whole, partly
from tracker_tui.language.extraction import (
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Missing,
    ProgressUpdate,
)
from tracker_tui.language.goals import facts, new_goal, plainforms, requested, wished
from tracker_tui.language.learned.senses import Sense
from tracker_tui.language.questions import intents
from tracker_tui.language.reading.joining import bare_amount
from tracker_tui.language.reading.one_clause import answer_question
from tracker_tui.language.tables import talk, wishes
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry

    Reader = Callable[[Clause, Context, float], list[Extraction]]

# From which chance on a guess is acted on; it must also be likelier than that nothing is to be done.
ENOUGH, ENOUGH_TO_CHANGE, ENOUGH_UNASKED = 0.45, 0.6, 0.7
ENOUGH_TO_REMOVE = 0.75
CHANGES = ("goal", "vague", "manage", "correct")
QUESTIONS = ("view", "consult", "meta")
PART = 0.6  # from which chance on it is clear what in particular is meant
FEWEST, FEW = 2, 5  # words of a sentence that is guessed at; up to which it is not doubted
SHORT = 12  # words of a message whose sentences are looked at together


def guess(context: Context) -> list[Extraction]:
    """What the sentences of a message most likely do; empty where that is nothing, or not likely enough."""
    found: list[Extraction] = []
    wholes = sentences(context)
    for whole in wholes:
        if asking.rhetorical(whole.words) or (len(wholes) > 1 and bare_amount(whole, context)):
            continue
        if _brushes_aside(whole):
            continue
        likely = _look(whole, context)
        enough = ENOUGH_TO_CHANGE if likely.label in CHANGES else ENOUGH
        if likely.label in QUESTIONS and not intents.asks(whole):
            enough = ENOUGH_UNASKED
        if likely.label in READERS and likely.chance >= max(enough, likely.idle):
            found.extend(READERS[likely.label](whole, context, round(likely.chance, 2)))
    return found or _clause_alone(context)


def _clause_alone(context: Context) -> list[Extraction]:
    """What the one clause of a message does that does anything, where its remarks hide that from the look of
    the whole: "just back from a bike ride, what a morning".
    """
    looks = (
        [(clause, _look(clause, context)) for clause in context.clauses] if len(context.clauses) > 1 else []
    )
    surely = [(c, likely) for c, likely in looks if likely.label in ALONE and likely.chance >= ENOUGH_ALONE]
    turned = any(blocking.blocked(c) in TURNING or _brushes_aside(c) for c in context.clauses)
    if len(surely) != 1 or turned:
        return []
    clause, likely = surely[0]
    return READERS[likely.label](clause, context, round(likely.chance, 2))


ALONE, ENOUGH_ALONE = ("deed", "goal"), 0.7
TURNING = ("condition", "cancelled", "unfulfilled", "wish", "plan")  # what makes another clause no deed


def _brushes_aside(whole: Clause) -> bool:
    """Whether a sentence is but a yes or a no to nothing: "never mind"."""
    return len(whole.words) <= FEWEST and bool({"yes", "no"} & table(talk.ANSWERS).labels(whole.words).keys())


def guess_rest(kept: list[Extraction], context: Context) -> list[Extraction]:
    """What the sentences do of which nothing was read, where others of the message were."""
    found: list[Extraction] = []
    taken = any(e.progress_update and e.progress_update.action in TAKING_BACK for e in kept)
    for _, group in groupby(context.clauses, key=lambda clause: clause.sentence):
        whole = reduce(lambda one, other: one.joined_with(other, context.text), group)
        read = any(e.text in whole.text or whole.text in e.text for e in [*kept, *found])
        if read or len(whole.words) <= FEW or asking.rhetorical(whole.words) or _of_before(whole):
            continue
        if taken and whole.words[0].norm in OF_IT:
            continue  # "undo. the 20 were for another exam"
        likely = _look(whole, context)
        if likely.label == "goal" and any(e.intent.type == "set_goal" for e in kept):
            continue  # its words may be put in another order there
        if likely.label in BESIDE and likely.chance >= SURE:
            found.extend(READERS[likely.label](whole, context, round(likely.chance, 2)))
    return found


TAKING_BACK = (EntryAction.UNDO, EntryAction.REMOVE)
OF_IT = word_set("the that those these this it they was were")


def _of_before(whole: Clause) -> bool:
    """Whether a sentence only makes a goal of what was said before it: "can you set that as a limit"."""
    return "that" in table(wishes.WISHES).labels(whole.words)


SURE = 0.87  # from which chance on something is done beside what was read
BESIDE = ("deed", "goal", "consult", "meta")


def sentences(context: Context) -> list[Clause]:
    """The sentences of a message, each as one clause; those of a short message as one."""
    short = sum(len(clause.words) for clause in context.clauses) <= SHORT
    groups = groupby(context.clauses, key=lambda clause: -1 if short else clause.sentence)
    return [reduce(lambda one, other: one.joined_with(other, context.text), group) for _, group in groups]


def _clauses_of(whole: Clause, context: Context) -> list[Clause]:
    return [clause for clause in context.clauses if whole.start <= clause.start < whole.end]


def _look(whole: Clause, context: Context) -> Sense:
    if len(whole.words) < FEWEST:
        return Sense("talk", 0.0, {})
    return sense_of(whole, context)


def _particular(label: str, whole: Clause, context: Context) -> str:
    """What in particular of a kind is meant, or "" where that is not clear."""
    likely = particular(label, whole, context)
    return likely.label if likely.chance >= PART else ""


def _deed(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    clauses = _clauses_of(whole, context)
    plain = [clause for clause in clauses if not (clause.asked or _stands_against(clause, context, chance))]
    if context.other or not plain or (len(plain) < len(clauses) and bare_amount(plain[0], context)):
        return []
    if read_days(whole, context).future:
        return []
    found = _without_denied(_told(plain, context), context)
    if 1 < len(clauses) == len(plain) and not any(e.missing is None for e in found):
        found = _told([whole], context) or found
    if _reads_off(whole):
        return [e for e in found if e.progress_update and e.progress_update.said_value is not None]
    if any(e.missing is None for e in found) or len(clauses) > len(plain):
        return found
    from tracker_tui.language.deeds.likeliest import likeliest

    likely = likeliest(whole, context, chance)
    return likely if any(e.missing is None for e in likely) else found or likely


def _without_denied(found: list[Extraction], context: Context) -> list[Extraction]:
    """The logs but those of a goal that a clause says nothing was done for."""
    return [e for e in found if not (e.progress_update and set(e.progress_update.goal_ids) & context.denied)]


def _stands_against(clause: Clause, context: Context, chance: float) -> bool:
    """Whether a clause is another's, or its words keep it from being a deed, unless it surely is one."""
    if clause.unreal or someone_else(clause, context.index.names()):
        return True
    if blocking.denies(clause, context) or only_mentioned.only_mentioned(clause, context):
        return True
    if clause.norms[0].endswith("ing") and clause.norms[1:4] and {"is", "was"} & set(clause.norms[1:4]):
        return True  # "reading them is another question"
    if blocking.blocked(clause) is None:
        return _none_of(clause, context)
    own = _look(clause, context)
    return own.label != "deed" or min(chance, own.chance) < SURELY


def _reads_off(whole: Clause) -> bool:
    """Whether a sentence reads a level off that no goal has: "my blood sugar was 6.4"."""
    bare = [a for a in whole.amounts if a.counts and a.unit is None and not a.noun and a.value % 1]
    before = [whole.text[: a.start - whole.start].lower().split()[-1:] for a in bare]
    return any(word in (["was"], ["is"], ["at"], ["of"]) for word in before)


SURELY = 0.95  # from which chance on no words stand against a deed, only that it is another's


def _none_of(clause: Clause, context: Context) -> bool:
    """Whether a clause opens by saying that nothing was done for a goal that asks for some: "no yoga"."""
    if len(clause.words) < FEWEST or clause.words[0].norm != "no":
        return False
    titles = [context.goals[m.goal_id].title for m in context.mentions(clause) if m.first == 1]
    return any(not ASKING_NONE & set(title.casefold().split()) for title in titles)


ASKING_NONE = word_set("no not never without free zero")


def _told(clauses: list[Clause], context: Context) -> list[Extraction]:
    """The logs of clauses that are taken to tell deeds."""
    found: list[Extraction] = []
    context.spoken_of = set()
    for clause in clauses:
        acts = by_speaker(clause, context)
        clause.told = True
        read = logs.read_log(clause, context)
        found.extend(e for e in read if e.missing is None or (acts and e.missing is not Missing.NO_GOAL))
    return found


def _goal(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    clauses = _clauses_of(whole, context)
    counted = [clause for clause in clauses if clause.amounts] or clauses
    if any(_of_others(c, context) for c in counted) or any(map(_reports, clauses)):
        return []
    if any(map(facts.states_fact, counted)) and not any(map(facts.sets, clauses)):
        return []
    if requested.of_oneself(whole):
        return []
    from tracker_tui.language.goals.undertaken import gives_up_something

    read = wished.read_wish(whole.text, context)
    if read.words[0].norm == "no" and not (read.amounts or gives_up_something(read.words)):
        return []  # "no school on mondays"
    there = plainforms.of_goal_there(whole, read)
    return new_goal.set_goal(whole.text, context, chance) if wished.measurable(read) and not there else []


def _of_others(clause: Clause, context: Context) -> bool:
    """Whether a clause tells what somebody else wants or does."""
    other = someone_else(clause, context.index.names())
    return bool(other) or others_wish(clause, context.clauses)


def _reports(clause: Clause) -> bool:
    """Whether the speaker tells what they saw or heard of ("I saw a reel of a guy who saves 70%"), or what is
    done ("booked my driving test").
    """
    opening = [word for word in clause.words if word.norm not in ("i", "we", "just", "so", "and", "also")]
    if not opening or (opening[0] is clause.words[0] and opening[0].norm in blocking.LIKE_BASE):
        return False  # "read 20 books in 2027"
    return opening[0].norm in REPORTING or is_past(opening[0])


REPORTING = word_set("saw heard met knew know read watched dreamt dreamed overheard noticed")


def _vague(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    return [new_goal.vague(whole.text, context)]


def _question(who: str) -> Reader:
    """The reader of a question to somebody."""

    def read(whole: Clause, context: Context, chance: float) -> list[Extraction]:
        return answer_question(intents.wanted_of(who, whole, context, chance), whole, context)

    return read


STATES = {"pause": "pause", "resume": "resume", "drop": "abandon", "delete": "delete"}


def _manage(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    """A change of the one goal that is meant, where it is clear which."""
    what = _particular("manage", whole, context)
    goals = meant(whole, context)
    if len(goals) != 1 or not what or whole.asked or toys_with(whole):
        return []
    found: Extraction | None = None
    if what in STATES:
        action, kind = STATUS[STATES[what]]
        found = extraction(whole.text, kind, chance, GoalIntent(action, (goals[0].goal.id,)))
    elif what == "done":
        if goals[0].goal.kind is not GoalKind.TASK and not whole.has("goal", "target"):
            return []  # "the green scarf is finished": one of six
        if goals[0].goal.periodic or blocking.blocked(whole) or read_days(whole, context).future:
            return []  # "it finished early, so netball done": of this time only
        if acquired(whole) or partly(whole) or not of_the_whole(whole, context, goals[0].goal):
            return []
        intent = GoalIntent(GoalAction.COMPLETE, (goals[0].goal.id,))
        found = extraction(whole.text, "update_goal", chance, intent)
    elif what == "target":
        found = targets.told_target(whole, context, goals)
    elif what == "deadline" and blocking.blocked(whole) != "cancelled":  # "the race got moved to november"
        found = targets.told_deadline(whole, context, goals)
    return [found] if found else []


def _correct(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    """The last entry put right or taken back, while it is fresh."""
    last = last_entry(context, None)
    if last is None or context.situation.topics.get(last.goal_id, 0.0) < FRESH or whole.asked:
        return []
    if left_out(whole) or takes_a_thing_out(whole, context):
        return []
    named = {m.goal_id for m in context.mentions(whole) if m.named}
    what = _particular("correct", whole, context)
    if named and last.goal_id not in named and what != "goal":
        return []  # it tells of another goal
    if what == "remove" and chance >= ENOUGH_TO_REMOVE:
        update = ProgressUpdate(EntryAction.REMOVE, (), said=whole.text, entry_id=last.entry_id)
        return [entry_change(whole.text, "correct_progress", chance, update)]
    from tracker_tui.language.changes.corrected import corrected_entry

    clauses = _clauses_of(whole, context)
    for at, clause in enumerate(clauses):
        if someone_else(clause, context.index.names()) and not clause.has("me", "us"):
            continue  # "she knocked me down to 55" puts mine right
        if blocking.blocked(clause) in CRAVED and not clause.has(*CORRECTING):
            continue  # "really want one now that i typed that"
        if intents.small_talk(clause) is not None and not clause.amounts:
            continue  # "that's it for today, bye"
        clause.told = clause.told or chance >= SURE
        found = corrected_entry(clause, context, last, at)
        if found and (_changes_value(found, last) or clause.has(*OF_IT, *CORRECTING)):
            return [found]
    return []


CRAVED = ("wish", "craving")


def _changes_value(found: Extraction, last: LastEntry) -> bool:
    """Whether a correction changes more than the day."""
    update = found.progress_update
    if update is None:
        return False
    same = update.new_goal_id is None and last.entry_id == update.entry_id and update.value == last.value
    return not same and (update.value is not None or update.new_goal_id is not None)


CORRECTING = word_set("no not sorry oops actually meant mean wrong rather wait correction")


READERS: dict[str, Reader] = {
    "deed": _deed,
    "goal": _goal,
    "vague": _vague,
    "manage": _manage,
    "correct": _correct,
    **{who: _question(who) for who in ("view", "consult", "meta")},
}

# From which chance on a log is taken for a correction, and the same right after a log.
DOUBT, DOUBT_AT_ONCE = 0.8, 0.6
# From which chance on a log is taken for none, by how sure the rules are of it.
DENIAL = ((0.95, 0.9), (0.9, 0.85), (0.77, 0.7), (0.0, 0.5))
MORE = word_set("another more also too again plus extra other")


def second_thoughts(found: list[Extraction], context: Context) -> list[Extraction]:
    """What the rules found, unless the look of the message speaks clearly against its logs."""
    if not found or not all(_plain_log(e) for e in found):
        return found
    for whole in sentences(context) if _may_correct(context) else ():
        if not any(e.text in whole.text for e in found) or blocking.ordered(whole):
            continue
        if any(_rises(e, context) for e in found):
            continue  # "that brings it to 750"
        likely = _look(whole, context)
        at_once = just_logged(context.situation) and not whole.has(*MORE)
        if likely.label == "correct" and likely.chance >= (DOUBT_AT_ONCE if at_once else DOUBT):
            right = _correct(whole, context, round(likely.chance, 2))
            if right:
                return right
    return [e for e in found if not _denied(e, context)]


def _rises(extraction: Extraction, context: Context) -> bool:
    """Whether a log tells that a total has grown, or that money was taken out, which puts no entry right."""
    update = extraction.progress_update
    if update is not None and (update.value or 0.0) < 0:
        return True
    if update is None or not update.total or update.total_period is not None or not update.goal_ids:
        return False
    goal = context.goals.get(update.goal_ids[0])
    last = last_entry(context, None)
    known = last is not None and last.goal_id in update.goal_ids and (update.value or 0.0) > last.value
    return known and goal is not None and (update.value or 0.0) >= goal.current_value


def _may_correct(context: Context) -> bool:
    """Whether a message could put the last entry right: that is fresh, and no other goal is named. What was
    just taken back leaves none to put right.
    """
    last = last_entry(context, None)
    if (
        last is None
        or "undo" in context.situation.did
        or context.situation.topics.get(last.goal_id, 0.0) < FRESH
    ):
        return False
    named = {m.goal_id for clause in context.clauses for m in context.mentions(clause) if m.named}
    if named and last.goal_id not in named:
        return False
    return not any(_of_another_day(clause, last, context) for clause in context.clauses)


def _of_another_day(clause: Clause, last: LastEntry, context: Context) -> bool:
    """Whether a clause tells an amount of another day than the last entry's: "yesterday it was 84.1"."""
    if not any(amount.counts for amount in clause.amounts):
        return False
    days = read_days(clause, context)
    return days.told and last.day not in days.days


def _denied(extraction: Extraction, context: Context) -> bool:
    """Whether the clause of a log, or its sentence, does not look like a deed; the surer the log, the more it
    takes.
    """
    clause = context.clause_said(extraction.text)
    if clause is None or len(clause.words) <= FEW or states_total(clause) or had_me_do(clause.words):
        return False
    enough = next(chance for sure, chance in DENIAL if extraction.confidence >= sure)
    own = _look(clause, context)
    if own.idle >= enough or (own.label == "deed" and own.chance >= SURE):
        return own.idle >= enough
    whole = next((w for w in sentences(context) if w.start <= clause.start < w.end), clause)
    if (
        own.label == "deed"
        and extraction.confidence >= TOLD_SURELY
        and len(whole.words) > 2 * len(clause.words)
    ):
        return False  # "the boiler man came two hours late, and somehow i still knitted 14 rows"
    return _look(whole, context).idle >= enough


TOLD_SURELY = 0.97  # of a log that names its goal and its amount


def _plain_log(extraction: Extraction) -> bool:
    update = extraction.progress_update
    to_come = extraction.missing is Missing.PAST
    return update is not None and update.action is EntryAction.LOG and not to_come
