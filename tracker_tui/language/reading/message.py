"""A message read clause by clause, each in the light of those before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes import (
    anew,
    called_whole,
    changed_again,
    corrections,
    decrees,
    earlier,
    elsewhere,
    every_goal,
    instead,
    just_set,
    made_another,
    missed,
    named_entry,
    reckoned,
    remeasured,
    removals,
    retold,
    several,
    swapped,
    takebacks,
    told_entry,
    which,
    withdrawn,
)
from tracker_tui.language.changes.completing import finished_over
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.deeds import blocking, doing, marked_days
from tracker_tui.language.deeds.forgotten import left_out
from tracker_tui.language.deeds.look import just_logged, sense_of
from tracker_tui.language.deeds.running_totals import states_total
from tracker_tui.language.deeds.withdrawals import takes_off
from tracker_tui.language.extraction import EntryAction, Extraction, Missing
from tracker_tui.language.goals import wishing
from tracker_tui.language.goals.first_deed import read_first_deed
from tracker_tui.language.questions import intents
from tracker_tui.language.reading import more_days
from tracker_tui.language.reading.days_behind import with_days_behind
from tracker_tui.language.reading.joining import with_details
from tracker_tui.language.reading.one_clause import answer_question, read_clause
from tracker_tui.language.tables import blockers
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def read_message(context: Context) -> list[Extraction]:
    """The extractions of a message, clause by clause."""
    clauses = with_details(context.clauses, context) if context.clauses else []
    context.clauses = clauses
    if not clauses:
        return []
    total = any(map(states_total, clauses))
    if total:
        clauses = context.clauses = [c for c in clauses if states_total(c) or not c.has(*MISCOUNTED)]
    for clause in clauses:
        context.mentions(clause)  # the number of a goal is no amount
    less = any(takes_off(clause, context) for clause in clauses)
    there = [] if less else _of_what_is_there(clauses, context)
    if there:
        return there
    changed = changed_again.read_changed_again(clauses, context)
    retold = changed or several.read_topic(clauses, context) or several.read_together(clauses, context)
    retold = retold or every_goal.read_every(clauses, context)
    retold = retold or called_whole.read_called_whole(clauses, context)
    retold = retold or remeasured.read_remeasured(clauses, context)
    if not retold and not total:
        retold = decrees.read_decree(clauses, context) or anew.read_anew(clauses, context)
    taken = [e for clause in clauses if (e := takebacks.read_takeback(clause, context))]
    sure = bool(changed) or anew.surely(retold, context)
    if (not taken or _put_right(taken, clauses, context)) and not (sure or less):
        again = len(clauses) == 1 and clauses[0].has("too", "also", "well") and not clauses[0].amounts
        forgotten = any(left_out(clause) for clause in clauses) or missed.says_missing(clauses)
        forgotten = forgotten and not clauses[0].has("mean", "meant")  # "6 problems i mean, forgot one"
        correction = None if again or forgotten or total else _correction(clauses, context)
        if correction:
            beside = _deeds_beside(correction, clauses, context)
            return [*beside, *_talk_around(correction, clauses, context), correction]
    return _clause_by_clause(clauses, retold, taken, context)


MISCOUNTED = ("counted", "twice", "double", "wrong", "mistake", "miscounted", "typo")


def _of_what_is_there(clauses: list[Clause], context: Context) -> list[Extraction]:
    """What a message as a whole says of entries that it points at, or of days that it marks."""
    readers = (
        just_set.read_just_set,
        made_another.read_made_another,
        missed.read_missed,
        instead.read_instead,
        earlier.read_of_day,
        which.read_which,
        reckoned.read_reckoned,
        withdrawn.read_denied_goal,
        withdrawn.read_denied_day,
    )
    pointed = next((read for reader in readers if (read := reader(clauses, context))), None)
    found: list[Extraction] = [pointed] if pointed else which.read_readings(clauses, context)
    found = found or reckoned.read_remark(clauses, context) or elsewhere.read_all_moved(clauses, context)
    found = found or marked_days.read_marked_days(context) or swapped.read_swapped(clauses, context)
    described = None if found else withdrawn.read_described(clauses, context)
    return [described] if described else found


def _clause_by_clause(
    clauses: list[Clause], retold: dict[int, list[Extraction]], taken: list[Extraction], context: Context
) -> list[Extraction]:
    """What the clauses say, one after another."""
    changed = any(retold.values())
    wished = retold if changed else {**wishing.read_wishes(clauses, context), **retold}
    wished = changed_again.at_once(wished, clauses, context) if wished else wished
    found: list[Extraction] = []
    before: Clause | None = None
    undone: Clause | None = None
    for clause in clauses:
        if _takes_back(clause, context) or _doubts(clause, before):
            found = _without_logs(found, context)
        elif not clause.amounts:
            found = _without_undone(found, clause, context)
        if before is not None and clause.has("or") and _offers(clause, before):
            clause.asked = True
        if (on_its_day := more_days.redated(clause, found, context)) is not None:
            found = on_its_day
        elif id(clause) in wished:
            found.extend(wished[id(clause)])
        elif first := read_first_deed(clause, found, context):
            found.extend(first)
        elif not (undone and takebacks.explains(clause, undone, context)) and not (
            taken and takebacks.leads_up(clause, clauses, {e.text for e in taken})
        ):
            _borrow_unit(clause, before, context)
            _keep_order(clause, clauses, found, context)
            asked = _asked_before(clause, before, found, context)
            read = [] if _put_back(clause, clauses) else read_clause(clause, context)
            found = [e for e in found if e is not asked] if asked and any(map(_is_log, read)) else found
            found.extend(read)
            context.last_blocked = context.last_blocked or _undoes(clause)
        undone = clause if any(clause.text == e.text for e in taken) else undone
        before = clause
    done = None if any(e.intent.mode == "TRACK_PROGRESS" for e in found) else finished_over(clauses, context)
    return [*found, done] if done else with_days_behind(found, context)


def _correction(clauses: list[Clause], context: Context) -> Extraction | None:
    """What puts right or denies an entry that is there."""
    readers = (
        earlier.read_by_value,
        elsewhere.read_scrapped,
        told_entry.read_told,
        named_entry.read_named,
        retold.read_denial,
        withdrawn.read_not_after_all,
        removals.read_discounted,
        retold.read_retold,
        elsewhere.read_not_but,
        elsewhere.read_moved,
        corrections.read_correction,
        elsewhere.read_elsewhere,
    )
    return next((found for reader in readers if (found := reader(clauses, context))), None)


def _offers(clause: Clause, before: Clause) -> bool:
    """Whether a clause names what the question before it asks to choose from: "which is better, x or y"."""
    return clause.sentence == before.sentence and asking.asks(before.words) and not clause.amounts


FALLS_SHORT = ("only", "just", "managed", "got", "did", "made", "ended", "turned", "became", "grew", "was")


def _borrow_unit(clause: Clause, before: Clause | None, context: Context) -> None:
    """What falls short of a plan or of another's deed is counted like it: "she did 10k but i managed 4"."""
    if before is None or clause.sentence != before.sentence or not clause.has(*FALLS_SHORT):
        return
    if not (context.other or blocking.blocked(before)):
        return
    amount = next((a for a in before.amounts if a.counts), None)
    if amount is None:
        return
    readings = [reading.unit for reading in amount.readings if reading.unit]
    context.last_unit = amount.unit or (amount.noun or "").split(" ")[-1] or next(iter(readings), None)


def _keep_order(clause: Clause, clauses: list[Clause], found: list[Extraction], context: Context) -> None:
    """A bare time before one that names its goal is of the other goal told so far: "monday 2h reading, 7h
    sleep. today 1h, sleep 8h".
    """
    behind = clauses[clauses.index(clause) + 1 :][:1]
    if not clause.amounts or context.mentions(clause) or not behind or behind[0].sentence != clause.sentence:
        return
    told = dict.fromkeys(
        i for e in found if _is_log(e) and e.progress_update for i in e.progress_update.goal_ids
    )
    named = {m.goal_id for m in context.mentions(behind[0]) if m.named} & told.keys()
    rest = [i for i in told if i not in named]
    if len(named) == 1 and len(rest) == 1 and behind[0].amounts:
        context.last_goal_id = rest[0]


def _asked_before(
    clause: Clause, before: Clause | None, found: list[Extraction], context: Context
) -> Extraction | None:
    """The question how much was done, which a clause answers once it was told of another: "ran with anna, she
    did 12 and i did 8".
    """
    asked = found[-1] if found and found[-1].missing is Missing.VALUE else None
    ids = asked.progress_update.goal_ids if asked and asked.progress_update else ()
    mine = clause.norms[0] in ("i", "me") and before is not None and context.other
    if not (mine and ids and clause.amounts) or before is None or before.sentence != clause.sentence:
        return None
    context.last_goal_id = ids[0]
    context.last_unit = context.goals[ids[0]].unit
    return asked


def _put_right(taken: list[Extraction], clauses: list[Clause], context: Context) -> bool:
    """Whether what seems to take back an entry goes on to say what is right: "scratch that, was 35", "scrap
    that, it was yesterday".
    """
    actions = {e.progress_update.action for e in taken if e.progress_update is not None}
    undoes = actions == {EntryAction.UNDO} and not context.situation.goal_changed_last
    undoes = undoes and len(taken) == 1 and just_logged(context.situation)
    if not (undoes or actions == {EntryAction.REMOVE}) or clauses[0].amounts:
        return False
    orders = {e.text for e in taken}
    order = next((c for c in clauses if c.text in orders), clauses[0])
    right = any(
        clause.amounts
        and clause.text not in orders
        and not clause.has(*OF_ANOTHER)
        and not takebacks.explains(clause, order, context)
        for clause in clauses[1:3]
    )
    return right or elsewhere.read_scrapped(clauses, context) is not None


OF_ANOTHER = word_set("another other else different someone somebody")


def _doubts(clause: Clause, before: Clause | None) -> bool:
    """Whether a clause denies what a device claims ("fitbit says 9 hours of sleep but I was up")."""
    return before is not None and not clause.asked and moods.denied(clause.words, before.words)


def _takes_back(clause: Clause, context: Context) -> bool:
    """Whether a clause takes back what was told before it ("in my dreams", "I was on the bus")."""
    if any(amount.counts for amount in clause.amounts) and context.mentions(clause):
        return False
    labels = table(blockers.TAKEN_BACK).labels(clause.words)
    return "mocked" in labels or (clause.joined != "," and "back" in labels)


def _without_logs(found: list[Extraction], context: Context) -> list[Extraction]:
    """What was found without its logs, whose clauses are known to tell no deed from then on."""
    for extraction in filter(_is_log, found):
        clause = context.clause_said(extraction.text)
        if clause is not None:
            clause.unreal = "mocked"
    return [e for e in found if not _is_log(e)]


def _is_log(extraction: Extraction) -> bool:
    update = extraction.progress_update
    return update is not None and update.action is EntryAction.LOG


def _without_undone(found: list[Extraction], clause: Clause, context: Context) -> list[Extraction]:
    """What was found before, without a temptation that the clause tells was not given in to ("ordered a beer,
    changed my mind"), what it only promises, and what came to nothing ("went to the gym. it was shut").
    """
    last = found[-1] if found and _is_log(found[-1]) else None
    if last is None or last.progress_update is None:
        return found
    labels = table(blockers.TAKEN_BACK).labels(clause.words)
    if not labels:
        return found
    goals = [context.goals.get(goal_id) for goal_id in last.progress_update.goal_ids]
    tempting = any(goal is not None and goal.kind is GoalKind.LIMIT for goal in goals)
    unfinished = "thwarted" in labels and last.progress_update.said_value is None and _attempts(last, context)
    unfinished = unfinished or ("unspoken" in labels and _only_named(last, context))
    if unfinished or "promised" in labels or ("undone" in labels and tempting):
        return [*found[:-1], *_without_logs(found[-1:], context)]
    return found


def _put_back(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether a clause only ends a temptation told before it: "hand in the tin, ..., closed it again"."""
    if clause is clauses[0] or not _undoes(clause):
        return False
    return any(blocking.blocked(before) == "almost" for before in clauses[: clauses.index(clause)])


def _undoes(clause: Clause) -> bool:
    """Whether a clause tells that something was not done in the end: "put it back down"."""
    return not clause.amounts and "undone" in table(blockers.TAKEN_BACK).labels(clause.words)


def _only_named(extraction: Extraction, context: Context) -> bool:
    """Whether a log is only of a thing that was named: "laundry... let's not talk about it"."""
    clause = context.clause_said(extraction.text)
    return clause is not None and len(clause.words) <= NAME and doing.evidence(clause, context) < SURE


NAME, SURE = 3, 2


def _attempts(extraction: Extraction, context: Context) -> bool:
    """Whether a log tells only of having set out for it: "went to the gym", "sat down to meditate"."""
    clause = context.clause_said(extraction.text)
    return clause is not None and clause.has(*SETTING_OUT) and not clause.has("done", "did")


SETTING_OUT = word_set(
    "went go got drove headed sat started began opened popped rolled tried off turned rocked"
)


def _deeds_beside(correction: Extraction, clauses: list[Clause], context: Context) -> list[Extraction]:
    """The deeds of other goals that are told beside a correction: "8k today! and yesterdays coffee was 3 not
    2".
    """
    put_right = correction.progress_update
    if put_right is None or len(clauses) == 1:
        return []
    said = [at for at, clause in enumerate(clauses) if clause.text == correction.text] or [
        at
        for at, clause in enumerate(clauses)
        if clause.amounts and any(m.goal_id in put_right.goal_ids for m in context.mentions(clause))
    ]
    own = next(iter(said), None)
    if own is None:
        return []
    found = []
    for at, clause in enumerate(clauses):
        apart = clause.sentence != clauses[own].sentence or clauses[max(at, own)].joined in ("and", "&", ",")
        counts = any(amount.counts and not amount.article for amount in clause.amounts)
        talk = clause.asked or clause.has(*RIGHT) or sense_of(clause, context).label != "deed"
        if at == own or not apart or not counts or talk:
            continue
        logs = [e for e in read_clause(clause, context) if _is_log(e) and e.missing is None]
        goals = {i for e in logs if e.progress_update for i in e.progress_update.goal_ids}
        found.extend([] if goals & set(put_right.goal_ids) else logs)
    return found


RIGHT = ("right", "correct", "stays", "fine", "stands")


def _talk_around(correction: Extraction, clauses: list[Clause], context: Context) -> list[Extraction]:
    """Greetings and questions that stand beside a correction."""
    found = []
    for clause in clauses:
        wanted = (
            intents.read_question(clause, context)
            if clause.asked and clause.text != correction.text
            else None
        )
        if wanted:
            found.extend(answer_question(wanted, clause, context))
    return found
