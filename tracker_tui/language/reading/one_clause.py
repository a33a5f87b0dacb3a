"""What one clause says: a command, a question, a deed, or just talk."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes import (
    earlier,
    manage,
    pardons,
    repeats,
    several,
    status,
    takebacks,
    targets,
    withdrawn,
)
from tracker_tui.language.changes.removals import removes
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.clauses.clause import BACKGROUND, Clause
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking, logs, only_mentioned, percent, recounting, withdrawals
from tracker_tui.language.deeds.cared_for import read_cared_for
from tracker_tui.language.deeds.ordered import read_ordered
from tracker_tui.language.deeds.passive import read_passive
from tracker_tui.language.deeds.running_totals import states_total
from tracker_tui.language.extraction import Extraction, GoalAction, Intent
from tracker_tui.language.goals import starts
from tracker_tui.language.questions import intents, views
from tracker_tui.language.reading.joining import bare_amount
from tracker_tui.language.reading.more_days import leads, more_days, own_story
from tracker_tui.language.reading.whose import follow_subject
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.context import Context

TALK_MODES = {
    "greeting": "greeting",
    "howareyou": "greeting",
    "thanks": "thanks",
    "farewell": "farewell",
    "feeling": "feeling",
}


def read_clause(clause: Clause, context: Context) -> list[Extraction]:
    """What one clause says."""
    follow_subject(clause, context)
    if (goal := several.quoted(clause, context)) is not None:
        context.titled = context.last_mentioned = goal.id
        return []
    found = withdrawals.read_withdrawal(clause, context)
    found = found or percent.read_called(clause, context) or _command(clause, context)
    named = {m.goal_id for m in context.mentions(clause) if m.named}
    if len(named) == 1:
        context.last_mentioned = named.pop()
        context.titled = context.last_mentioned if several.by_mistake(clause, context) else context.titled
    if found := found or read_ordered(clause, context):
        return found
    if again := repeats.read_on_a_day(clause, context):
        return again
    undone = percent.read_missing(clause, context)
    if undone:
        return [*status.reopened(undone[0], context), *undone]
    remark = (
        clause.joined in BACKGROUND | {"which"} and not clause.asked
    )  # "..., which is respectable for a Tuesday"
    wanted = intents.errand(clause)
    clause.told = clause.told or states_total(clause)
    if wanted is None and not (remark or blocking.ordered(clause) or clause.told):
        wanted = intents.read_question(clause, context)
    if wanted and _only_remarks(wanted, clause, context):
        return _talk(clause, context)
    if wanted:
        context.advised = clause.sentence if wanted.who == "consult" else -1
        return answer_question(wanted, clause, context)
    if (clause.asked or asking.asks(clause.words)) and not remark and not blocking.ordered(clause):
        return _talk(clause, context)
    logged = starts.read_start(clause, context)
    if not (removes(clause) or _names_asked(clause, context)):  # what is to be removed is never logged
        logged = logged or more_days(clause, context) or read_passive(clause, context)
        logged = logged or read_cared_for(clause, context)
        logged = logged or _logged(clause, context)
    context.last_logs = [e for e in logged if e.missing is None]
    mentioned = {mention.goal_id for mention in context.mentions(clause) if mention.weight >= 1.0}
    told = any(extraction.missing is None for extraction in logged)
    context.spoken_of = mentioned if not told and not context.other else set()
    if logged:
        return [*_greeting(clause), *logged]
    return _talk(clause, context)


UNSURE = 0.6  # of a question that is taken for one about advice since it is nothing else


def _only_remarks(wanted: intents.Wanted, clause: Clause, context: Context) -> bool:
    """Whether what reads like a question asks nothing of its own: it wonders at another, or goes on with one
    that was answered ("... and climb same day?").
    """
    if wanted.who == "consult":
        return context.other and wanted.weight <= UNSURE and not context.mentions(clause)
    asked = context.advised == clause.sentence
    if wanted.who == "meta":
        if context.changing == clause.sentence or (asked and clause.has("or")):
            return True  # "till 15 sept, can you change that", "where to put it, cash or premium bonds"
        return clause.norms == ["help"] and (asked or context.told_last is not None)
    follows = clause.joined in {"and", "or"} | BACKGROUND and asked
    return wanted.who == "view" and follows and not asking.asks(clause.words)


def _command(clause: Clause, context: Context) -> list[Extraction]:
    if asking.wonders(clause.words) or status.toys_with(clause):
        return []
    if also := several.read_also(clause, context):
        return also
    found = several.read_deletion(clause, context) or status.read_revived(clause, context)
    found = found or takebacks.read_takeback(clause, context) or earlier.read_earlier(clause, context)
    found = found or withdrawn.read_kept(clause, context) or pardons.read_pardon(clause, context)
    if found is None:
        found = manage.read_management(clause, context)
    ids = found.goal_intent.goal_ids if found and found.goal_intent else ()
    context.changed_goal_id = ids[0] if len(ids) == 1 else None
    if found and found.goal_intent and found.goal_intent.action is GoalAction.UPDATE:
        context.changing = clause.sentence
    each = several.read_several(found, clause, context) if found else several.read_order(clause, context)
    if not each:
        return []
    resumed = [e.goal_intent for e in each if e.goal_intent and e.goal_intent.action is GoalAction.RESUME]
    for intent in resumed:
        context.resumed(intent.goal_ids)
    if resumed and (anew := targets.but_only(clause, context)):
        return [*each, anew]
    ended = each[-1].goal_intent
    if ended is not None and ended.action in several.STATUS and each[-1].missing is None:
        context.ended = (ended, clause.sentence)
    return each


def answer_question(wanted: intents.Wanted, clause: Clause, context: Context) -> list[Extraction]:
    """What answers a question: the views it asks for, the program, or advice."""
    if wanted.who == "view":
        return views.read_views(wanted.what, clause, context, wanted.weight)
    if wanted.who == "meta":
        return [Extraction(clause.text, Intent(wanted.what, "META", wanted.weight), confidence=wanted.weight)]
    ids = tuple(dict.fromkeys(m.goal_id for m in context.mentions(clause)))
    ids = ids or views.by_target(clause, context)
    entities: dict[str, object] = {"goal_ids": list(ids)}
    if amount := next((a.value for a in clause.amounts if a.counts), None):
        entities["amount"] = amount
    intent = Intent(wanted.what, "CONSULT", wanted.weight, entities)
    return [Extraction(clause.text, intent, confidence=wanted.weight)]


def _logged(clause: Clause, context: Context) -> list[Extraction]:
    almost, context.almost = context.almost, blocking.blocked(clause) == "almost"
    context.almost = context.almost or (almost and clause.joined in ("and", "&"))
    kind = blocking.blocked(clause) or ("negation" if blocking.denies(clause, context) else None)
    kind = kind or ("general" if only_mentioned.only_watched(clause, context) else None)
    kind = kind or ("plan" if status.toys_with(clause) else None)
    kind = None if kind == "negation" and blocking.in_place_of(clause, context) else kind
    kind = kind or ("plan" if _only_then(clause, context) else None)
    kind = None if kind == "plan" and _went_on(clause, context) else kind
    if kind == "negation":
        from tracker_tui.language.deeds.implied import abstained

        found = abstained(clause, context) or repeats.read_one_more(clause, context)
        if found:
            return found
    if kind in ("negation", "cancelled"):
        context.denied |= {mention.goal_id for mention in context.mentions(clause)}
    if kind and not (kind == "plan" and (blocking.ordered(clause) or blocking.told_ahead(clause))):
        context.last_blocked = kind != "negation"
        return []
    if context.almost and clause.joined in ("and", "&") and is_past(clause.words[0]):
        return []  # "nearly caved and ordered pizza"
    if not bare_amount(clause, context):
        context.last_blocked = False
    if _beside_deeds(clause, context):
        return []
    found = recounting.without_race(logs.read_log(clause, context), clause, context)
    if found and recounting.recounted(found, clause, context):
        return []
    context.told_last = next((e.progress_update for e in found if e.missing is None), context.told_last)
    if not found and not own_story(clause, context) and not _amount_follows(clause, context):
        found = repeats.read_repeat(clause, context) or repeats.read_one_more(clause, context)
    told = context.told_days(clause.text)
    open_yet = all(e.missing is not None for e in found) and not any(a.counts for a in clause.amounts)
    if told and (open_yet or leads(told[0].start, clause)):
        context.loose_days = told
    context.then_days = told
    context.sentence_days.extend(told)
    return found


def _only_then(clause: Clause, context: Context) -> bool:
    """Whether a clause tells what will be on the day to come that the one before names: "payday's friday so
    100 goes in the pot then".
    """
    before = context.before(clause)
    goes_on = clause.norms[-1] == "then" or clause.joined == "so"
    if not goes_on or before is None or before.sentence != clause.sentence:
        return False
    days = [when for when in context.days(before.text, "future") if when.explicit and when.recurring is None]
    told = any(map(is_past, [*before.words, *clause.words]))
    return bool(days) and days[0].first > context.situation.today and not told


def _went_on(clause: Clause, context: Context) -> bool:
    """Whether what is told as going on was so on a day that is over: "yesterday i am walking 6 km"."""
    whens = context.told_days(clause.text)
    over = bool(whens) and all(when.last < context.situation.today for when in whens)
    under_way = any(w.norm in ("am", "are") and n.norm.endswith("ing") for w, n in pairwise(clause.words))
    return over and under_way and not clause.blocks and clause.has("i", "we")


def _beside_deeds(clause: Clause, context: Context) -> bool:
    """Whether a clause speaks of another, of what is given up or broken, or gives the reason of a change."""
    given_up = status.only_without(clause, context) and not any(a.counts for a in clause.amounts)
    if context.other or given_up or _gives_reason(clause, context):
        return True
    if bare_amount(clause, context) and context.last_blocked:
        return True
    return moods.mishap(clause.words, context.index.names())


def _gives_reason(clause: Clause, context: Context) -> bool:
    """Whether a clause only says why a goal was changed before it: "drop the pond, we hit a water pipe"."""
    last = context.ended
    ended = last is not None and last[1] == clause.sentence and last[0].action is not GoalAction.RESUME
    if not (ended or context.changing == clause.sentence) or any(a.counts for a in clause.amounts):
        return False
    return not any(mention.named for mention in context.mentions(clause))


def _names_asked(clause: Clause, context: Context) -> bool:
    """Whether a clause only names what the question before it asks of: "how many is it today, the tea"."""
    before = context.before(clause)
    if before is None or before.sentence != clause.sentence or not asking.asks(before.words):
        return False
    known = {i for m in context.mentions(clause) for i in range(m.first, m.last)}
    rest = {word.norm for i, word in enumerate(clause.words) if word.sign == "w" and i not in known}
    return bool(known) and rest <= NAMING


NAMING = word_set("the my this that for of on with i mean one")


def _amount_follows(clause: Clause, context: Context) -> bool:
    """Whether the next clause tells the amount of a deed: "takeaway again, $18.60 at the chicken shop"."""
    at = context.clauses.index(clause) if clause in context.clauses else len(context.clauses)
    following = context.clauses[at + 1 : at + 2]
    return any(
        c.sentence == clause.sentence and not c.asked and any(a.counts and not a.article for a in c.amounts)
        for c in following
    )


def _greeting(clause: Clause) -> list[Extraction]:
    match = intents.small_talk(clause)
    if match and match.label in ("greeting", "howareyou"):
        return [_chat(clause, "greeting", match.weight)]
    return []


def _chat(clause: Clause, kind: str, weight: float) -> Extraction:
    return Extraction(clause.text, Intent(kind, "SMALLTALK", weight), confidence=weight)


def _talk(clause: Clause, context: Context) -> list[Extraction]:
    match = intents.small_talk(clause)
    if match and match.label == "thanks" and len(clause.words) == 1 and len(context.clauses) > 1:
        match = None if clause.words[0].norm in APPROVING else match  # "great, and yesterday?"
    return [_chat(clause, TALK_MODES[match.label], match.weight)] if match else []


APPROVING = word_set("great cool nice awesome perfect brilliant lovely sweet")
