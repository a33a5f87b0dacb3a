"""What a message does that no rule knows, by its look."""

from __future__ import annotations

from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING

from tracker_tui.language.changes import targets
from tracker_tui.language.changes.meant import extraction, meant
from tracker_tui.language.changes.status import STATUS, toys_with
from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.others import others_wish
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking, logs, only_mentioned
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.endings import acquired
from tracker_tui.language.deeds.speaker import by_speaker
from tracker_tui.language.deeds.whole_task import of_the_whole, partly
from tracker_tui.language.extraction import (
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Missing,
)
from tracker_tui.language.goals import facts, new_goal, plainforms, requested, wished
from tracker_tui.language.questions import intents
from tracker_tui.language.reading.guessed_corrections import OF_IT, correct
from tracker_tui.language.reading.joining import bare_amount
from tracker_tui.language.reading.one_clause import answer_question
from tracker_tui.language.reading.sentences import clauses_of, in_particular, look, sentences
from tracker_tui.language.tables import talk, wishes
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

    Reader = Callable[[Clause, Context, float], list[Extraction]]

# From which chance on a guess is acted on; it must also be likelier than that nothing is to be done.
ENOUGH, ENOUGH_TO_CHANGE, ENOUGH_UNASKED = 0.45, 0.6, 0.7
CHANGES = ("goal", "vague", "manage", "correct")
QUESTIONS = ("view", "consult", "meta")
FEWEST, FEW = 2, 5  # words of a sentence that is guessed at; up to which it is not doubted


def guess(context: Context) -> list[Extraction]:
    """What the sentences of a message most likely do; empty where that is nothing, or not likely enough."""
    found: list[Extraction] = []
    wholes = sentences(context)
    for whole in wholes:
        if asking.rhetorical(whole.words) or (len(wholes) > 1 and bare_amount(whole, context)):
            continue
        if _brushes_aside(whole):
            continue
        likely = look(whole, context)
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
        [(clause, look(clause, context)) for clause in context.clauses] if len(context.clauses) > 1 else []
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
        likely = look(whole, context)
        if likely.label == "goal" and any(e.intent.type == "set_goal" for e in kept):
            continue  # its words may be put in another order there
        if likely.label in BESIDE and likely.chance >= SURE:
            found.extend(READERS[likely.label](whole, context, round(likely.chance, 2)))
    return found


TAKING_BACK = (EntryAction.UNDO, EntryAction.REMOVE)


def _of_before(whole: Clause) -> bool:
    """Whether a sentence only makes a goal of what was said before it: "can you set that as a limit"."""
    return "that" in table(wishes.WISHES).labels(whole.words)


SURE = 0.87  # from which chance on something is done beside what was read
BESIDE = ("deed", "goal", "consult", "meta")


def _deed(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    clauses = clauses_of(whole, context)
    plain = [clause for clause in clauses if not (clause.asked or _stands_against(clause, context, chance))]
    if context.other or not plain or (len(plain) < len(clauses) and bare_amount(plain[0], context)):
        return []
    if read_days(whole, context).future:
        return []
    found = _without_denied(_told(plain, context), context)
    if 1 < len(clauses) == len(plain) and not any(e.missing is None for e in found):
        found = _without_denied(_told([whole], context), context) or found
    if _reads_off(whole):
        return [e for e in found if e.progress_update and e.progress_update.said_value is not None]
    if any(e.missing is None for e in found) or len(clauses) > len(plain):
        return found
    from tracker_tui.language.deeds.likeliest import likeliest

    likely = _without_denied(likeliest(whole, context, chance), context)
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
    own = look(clause, context)
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
    clauses = clauses_of(whole, context)
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
    what = in_particular("manage", whole, context)
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


READERS: dict[str, Reader] = {
    "deed": _deed,
    "goal": _goal,
    "vague": _vague,
    "manage": _manage,
    "correct": correct,
    **{who: _question(who) for who in ("view", "consult", "meta")},
}
