"""ProgressExtractor: one message, read against its situation, becomes the things it says."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language import safety
from tracker_tui.language.amounts.reading import read_amounts
from tracker_tui.language.changes import corrections, manage, pardons, which
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.clauses.clause import BACKGROUND, Clause, deeds, is_past, is_verb, only_days, split
from tracker_tui.language.clauses.secondary import without_secondary
from tracker_tui.language.clauses.subjects import breaks, someone_else
from tracker_tui.language.context import Context
from tracker_tui.language.dates.told import read_days
from tracker_tui.language.deeds import abstaining, deed, logs
from tracker_tui.language.dialogue import answers, unread
from tracker_tui.language.extraction import (
    Cue,
    EntryAction,
    Extraction,
    GoalAction,
    Intent,
    Missing,
    ProgressUpdate,
    Situation,
    Understanding,
)
from tracker_tui.language.goals import details as goal_details
from tracker_tui.language.goals import goalsetting, starts, wishing
from tracker_tui.language.matching.index import GoalIndex
from tracker_tui.language.questions import intents, views
from tracker_tui.language.tables import blockers
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.respelling import respelled
from tracker_tui.language.text.words import read_words, tidy, word_set
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.units import is_money

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tracker_tui.language.proposed.unsure import Unsure

LONGEST = 2000  # characters of a message that are read
TALK_MODES = {
    "greeting": "greeting",
    "howareyou": "greeting",
    "thanks": "thanks",
    "farewell": "farewell",
    "feeling": "feeling",
}


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


class ProgressExtractor:
    """Understands what people type to their goals, by rules and tables, offline."""

    def understand(self, text: str, situation: Situation, cues: Sequence[Cue] = ()) -> Understanding:
        """Everything a message says. Only its first LONGEST characters are read."""
        cut = len(text) > LONGEST
        text = respelled(tidy(text[:LONGEST]))
        words = read_words(text)
        kind = safety.danger(words)
        if kind:
            care = Extraction(text, Intent("care", "SMALLTALK", 0.97), confidence=0.97)
            return Understanding((care,), danger=kind, cut=cut)
        context = _context(text, situation)
        answered = answers.read_answer(context)
        found = answered if answered is not None else _with_milestones(context) or read_message(context)
        found = [*found, *_cued(context, cues)]
        return Understanding(tuple(_finished(found, context)), answered=answered is not None, cut=cut)

    def unsure(self, text: str, situation: Situation, understanding: Understanding) -> tuple[Unsure, ...]:
        """The parts of a message that the rules could not place, for somebody who may read more in them."""
        from tracker_tui.language.proposed.unsure import unsure_parts

        context = _context(respelled(tidy(text[:LONGEST])), situation)
        return unsure_parts(understanding, context)


def _context(text: str, situation: Situation) -> Context:
    context = Context(text, situation, GoalIndex.of(situation.goals, situation.words))
    last = situation.last_entries[0] if situation.last_entries else None
    if last is not None and situation.topics.get(last.goal_id, 0.0) >= logs.PRESENT:
        context.last_unit = last.said_unit
    dates = [(w.start, w.end) for w in context.told_days(text)]
    context.clauses = without_secondary(split(text, read_amounts(text, dates)))
    return context


def _with_milestones(context: Context) -> list[Extraction] | None:
    """What a message says that tells milestones too: of the goal it sets, else of the one it names."""
    rest, values = goal_details.split_milestones(context.text)
    if not values:
        return None
    shorter = _context(rest, context.situation)
    found = goal_details.with_milestones(read_message(shorter), values) if shorter.clauses else None
    if found is None and any(clause.amounts for clause in shorter.clauses):
        found = goal_details.with_milestones(goalsetting.set_goal(rest, shorter, 0.85), values)
    if found:
        return found
    named = {m.goal_id for clause in shorter.clauses for m in shorter.mentions(clause) if m.named}
    current = manage.current_goal(context) if not named else None
    ids = [current.id] if current else list(named)
    return [goal_details.milestones_of(context.text, ids[0], values)] if len(ids) == 1 else None


def read_message(context: Context) -> list[Extraction]:
    """The extractions of a message, clause by clause."""
    clauses = _detailed(context.clauses, context)
    context.clauses = clauses
    pointed = which.read_which(clauses, context)
    readings = [pointed] if pointed else which.read_readings(clauses, context)
    if readings:
        return readings
    taken = [e for clause in clauses if (e := corrections.read_takeback(clause, context))]
    if not taken or _put_right(taken, clauses):
        again = len(clauses) == 1 and clauses[0].has("too", "also", "well") and not clauses[0].amounts
        correction = None if again else corrections.read_correction(clauses, context)
        if correction:
            return [*_talk_around(correction, clauses, context), correction]
    wished = wishing.read_wishes(clauses, context)
    found: list[Extraction] = []
    before: Clause | None = None
    undone: Clause | None = None
    for clause in clauses:
        if _takes_back(clause, context) or _doubts(clause, before):
            found = [e for e in found if not _is_log(e)]
        elif not clause.amounts:
            found = _without_undone(found, clause, context)
        if before is not None and clause.has("or") and _offers(clause, before):
            clause.asked = True
        if id(clause) in wished:
            found.extend(wished[id(clause)])
        elif not (undone and corrections.explains(clause, undone, context)):
            _borrow_unit(clause, before, context)
            found.extend(_read_clause(clause, context))
        undone = clause if any(clause.text == e.text for e in taken) else undone
        before = clause
    return found


def _offers(clause: Clause, before: Clause) -> bool:
    """Whether a clause names what the question before it asks to choose from: "which is better, x or y"."""
    return clause.sentence == before.sentence and asking.asks(before.words) and not clause.amounts


FALLS_SHORT = ("only", "just", "managed", "got", "did", "made", "ended")


def _borrow_unit(clause: Clause, before: Clause | None, context: Context) -> None:
    """What falls short of a plan or of another's deed is counted like it: "she did 10k but i managed 4"."""
    if before is None or clause.sentence != before.sentence or not clause.has(*FALLS_SHORT):
        return
    if not (context.other or deed.blocked(before)):
        return
    amount = next((a for a in before.amounts if a.counts), None)
    if amount is None:
        return
    readings = [reading.unit for reading in amount.readings if reading.unit]
    context.last_unit = amount.unit or (amount.noun or "").split(" ")[-1] or next(iter(readings), None)


def _put_right(taken: list[Extraction], clauses: list[Clause]) -> bool:
    """Whether what seems to take back an entry goes on to say what is right ("scratch that, was 35")."""
    removes = all(
        e.progress_update is not None and e.progress_update.action is EntryAction.REMOVE for e in taken
    )
    return removes and len(clauses) > 1 and not clauses[0].amounts and bool(clauses[1].amounts)


def _doubts(clause: Clause, before: Clause | None) -> bool:
    """Whether a clause denies what a device claims ("fitbit says 9 hours of sleep but I was up")."""
    return before is not None and moods.denied(clause.words, before.words)


def _takes_back(clause: Clause, context: Context) -> bool:
    """Whether a clause takes back what was told before it ("in my dreams", "I was on the bus")."""
    if any(amount.counts for amount in clause.amounts) and context.mentions(clause):
        return False
    return clause.joined != "," and "back" in table(blockers.TAKEN_BACK).labels(clause.words)


def _is_log(extraction: Extraction) -> bool:
    update = extraction.progress_update
    return update is not None and update.action is EntryAction.LOG


def _without_undone(found: list[Extraction], clause: Clause, context: Context) -> list[Extraction]:
    """What was found before, without a temptation that the clause tells was not given in to ("ordered a beer,
    changed my mind") and without what it only promises.
    """
    last = found[-1] if found and _is_log(found[-1]) else None
    if last is None or last.progress_update is None:
        return found
    labels = table(blockers.TAKEN_BACK).labels(clause.words)
    goals = [context.goals.get(goal_id) for goal_id in last.progress_update.goal_ids]
    tempting = any(goal is not None and goal.kind is GoalKind.LIMIT for goal in goals)
    return found[:-1] if "promised" in labels or ("undone" in labels and tempting) else found


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
            found.extend(_asked(wanted, clause, context))
    return found


def _detailed(clauses: list[Clause], context: Context) -> list[Clause]:
    """Clauses, with details joined to what they belong to ("read to Mia, two books"), and asides left out."""
    joined: list[Clause] = []
    for clause in clauses:
        before = joined[-1] if joined else None
        if clause.aside and (clause.amounts or not context.mentions(clause)):
            continue
        if before is not None and _belongs(clause, before, context):
            joined[-1] = _together(before, clause, context)
        else:
            joined.append(clause)
    return joined


def _belongs(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause only adds an amount or a goal's name to the deed told before it."""
    if clause.sentence != before.sentence or clause.joined not in (
        ",",
        "-",
        "(",
        ")",
        "and",
        "also",
        "plus",
        "+",
        "so",
    ):
        return False
    if clause.joined == "(":
        return not clause.amounts
    if clause.words[0].norm == "not" and clause.amounts and before.amounts and len(clause.words) <= 4:
        return True
    if clause.joined == "," and _bare(clause, context) and not before.amounts and only_days(before.words):
        return True
    if _tells_which(clause, before, context):
        return True
    if (
        clause.joined not in (",", "-", "so")
        or before.asked
        or deed.blocked(before)
        or any(a.counts and not a.article for a in before.amounts)
    ):
        return False
    counted = [a for a in clause.amounts if a.counts and a.role == "amount"]
    if not counted or (
        context.mentions(clause)
        and context.mentions(clause)[0].goal_id not in {m.goal_id for m in context.mentions(before)}
    ):
        return False
    verb = any(is_verb(word) and word.norm not in ("done",) for word in clause.words)
    return (
        not verb
        and (deed.by_speaker(before, context) or deed.evidence(before, context) > 1)
        and bool(context.mentions(before) or deed.bare_deed(before))
        and (not deed.just_begun(before) or all(is_money(a.unit or "") for a in counted))
    )


def _tells_which(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause only names the goal of the sum told before it ("sold the bike for 120, straight into
    savings").
    """
    if clause.joined != "," or clause.amounts or before.asked or deed.blocked(before):
        return False
    if clause.words[0].norm not in ("straight", "all", "into", "to", "for", "towards", "direct", "in"):
        return False
    counted = [a for a in before.amounts if a.counts and not a.article]
    verb = any(is_verb(word) for word in clause.words)
    return (
        bool(counted)
        and not verb
        and not any(m.named for m in context.mentions(before))
        and any(m.named for m in context.mentions(clause))
        and deed.by_speaker(before, context)
    )


def _together(before: Clause, clause: Clause, context: Context) -> Clause:
    return Clause(
        context.text[before.start : clause.end],
        before.start,
        clause.end,
        before.words + clause.words,
        before.sentence,
        asked=clause.asked,
        joined=before.joined,
        amounts=before.amounts + clause.amounts,
    )


def _read_clause(clause: Clause, context: Context) -> list[Extraction]:
    """What one clause says."""
    _subject(clause, context)
    found = _command(clause, context)
    named = {m.goal_id for m in context.mentions(clause) if m.named}
    if len(named) == 1:
        context.last_mentioned = named.pop()
    if found:
        return found
    undone = logs.read_missing(clause, context)
    if undone:
        return [*manage.reopened(undone[0], context), *undone]
    remark = (
        clause.joined in BACKGROUND | {"which"} and not clause.asked
    )  # "..., which is respectable for a Tuesday"
    wanted = None if remark or deed.ordered(clause) else intents.read_question(clause, context)
    if wanted and _only_remarks(wanted, clause, context):
        return _talk(clause)
    if wanted:
        context.advised = clause.sentence if wanted.who == "consult" else -1
        return _asked(wanted, clause, context)
    if (clause.asked or asking.asks(clause.words)) and not remark and not deed.ordered(clause):
        return _talk(clause)
    logged = starts.read_start(clause, context)
    logged = logged or _more_days(clause, context) or _logged(clause, context)
    context.last_logs = [e for e in logged if e.missing is None]
    mentioned = {mention.goal_id for mention in context.mentions(clause) if mention.weight >= 1.0}
    told = any(extraction.missing is None for extraction in logged)
    context.spoken_of = mentioned if not told and not context.other else set()
    if logged:
        return [*_greeting(clause), *logged]
    return _talk(clause)


UNSURE = 0.6  # of a question that is taken for one about advice since it is nothing else


def _only_remarks(wanted: intents.Wanted, clause: Clause, context: Context) -> bool:
    """Whether what reads like a question asks nothing of its own: it wonders at another, or goes on with one
    that was answered ("... and climb same day?").
    """
    if wanted.who == "consult":
        return context.other and wanted.weight <= UNSURE and not context.mentions(clause)
    follows = clause.joined in ("and", "or") and context.advised == clause.sentence
    return wanted.who == "view" and follows and not asking.asks(clause.words)


def _subject(clause: Clause, context: Context) -> None:
    """Keep track of whose deeds are told."""
    if clause.sentence != context.sentence:
        context.sentence = clause.sentence
        context.spoken_of = set()
        context.loose_days = []
        context.then_days = []
        context.sentence_days = []
        context.last_logs = []
        if not _bare(clause, context):
            context.other = False
            context.last_blocked = False
    if clause.joined == "then" and context.then_days and not context.loose_days:
        context.loose_days = context.then_days
    said = someone_else(clause, context.index.names())
    if said is None and context.by_thing:
        context.other = False
    context.by_thing = bool(said) and breaks(clause.words)
    if said is not None:
        context.other = said and not _given(clause)


GIVING = word_set("gave paid sent lent slipped handed transferred venmoed owed bunged tipped refunded bought")


def _given(clause: Clause) -> bool:
    """Whether somebody gave the speaker something that is counted: "grandma gave me 40"."""
    norms = clause.norms
    got = any(norm in GIVING and after in ("me", "us") for norm, after in pairwise(norms))
    return got and any(amount.counts and not amount.article for amount in clause.amounts)


def _bare(clause: Clause, context: Context) -> bool:
    """Whether a clause is an amount and nothing else, so that it belongs to what was said before it."""
    if not clause.amounts or len(clause.words) > 5 or context.mentions(clause):
        return False
    return not any(is_verb(word) for word in clause.words)


def _command(clause: Clause, context: Context) -> list[Extraction]:
    if asking.wonders(clause.words):
        return []
    found = corrections.read_takeback(clause, context) or corrections.read_earlier(clause, context)
    found = found or pardons.read_pardon(clause, context)
    if found is None:
        found = manage.read_management(clause, context)
    ids = found.goal_intent.goal_ids if found and found.goal_intent else ()
    context.changed_goal_id = ids[0] if len(ids) == 1 else None
    if found and found.goal_intent and found.goal_intent.action is GoalAction.RESUME:
        anew = manage.but_only(clause, context)
        return [found, anew] if anew else [found]
    return [found] if found else []


def _asked(wanted: intents.Wanted, clause: Clause, context: Context) -> list[Extraction]:
    if wanted.who == "view":
        return views.read_views(wanted.what, clause, context, wanted.weight)
    if wanted.who == "meta":
        return [Extraction(clause.text, Intent(wanted.what, "META", wanted.weight), confidence=wanted.weight)]
    ids = tuple(dict.fromkeys(m.goal_id for m in context.mentions(clause)))
    intent = Intent(wanted.what, "CONSULT", wanted.weight, {"goal_ids": list(ids)})
    return [Extraction(clause.text, intent, confidence=wanted.weight)]


def _logged(clause: Clause, context: Context) -> list[Extraction]:
    almost, context.almost = context.almost, deed.blocked(clause) == "almost"
    context.almost = context.almost or (almost and clause.joined in ("and", "&"))
    kind = deed.blocked(clause) or ("negation" if deed.denies(clause, context) else None)
    if kind == "negation":
        found = logs.abstained(clause, context)
        if found:
            return found
    if kind == "negation":
        context.denied |= {mention.goal_id for mention in context.mentions(clause)}
    if kind and not (kind == "plan" and deed.ordered(clause)):
        context.last_blocked = kind != "negation"
        return []
    if context.almost and clause.joined in ("and", "&") and is_past(clause.words[0]):
        return []  # "nearly caved and ordered pizza"
    if not _bare(clause, context):
        context.last_blocked = False
    if context.other or (_bare(clause, context) and context.last_blocked):
        return []
    if moods.mishap(clause.words, context.index.names()):
        return []
    found = abstaining.without_relapses(logs.read_log(clause, context), clause, context)
    if not found and not _own_story(clause, context):
        found = corrections.read_repeat(clause, context)
    told = context.told_days(clause.text)
    if told and ((not found and not any(a.counts for a in clause.amounts)) or _leads(told[0].start, clause)):
        context.loose_days = told
    context.then_days = told
    context.sentence_days.extend(told)
    return found


NONE = ("zip", "nil", "nada", "nope", "none", "nothing", "no", "zero", "naught", "not", "zilch")


def _more_days(clause: Clause, context: Context) -> list[Extraction]:
    """The log of the clause before on further days: "violin mon, tue & thu"."""
    told = context.told_days(clause.text)
    covered = sum(w.end - w.start for w in told)
    if (
        not told
        or not context.last_logs
        or not clause.joined
        or covered < len(clause.text) - 6
        or clause.amounts
        or context.mentions(clause)
        or clause.has(*NONE)
    ):
        return []
    last = context.last_logs[-1]
    update = last.progress_update
    if update is None or update.total:
        return []
    days = read_days(clause, context).days
    return [replace(last, progress_update=replace(update, day=day)) for day in days if day != update.day]


AGAIN = (
    "again",
    "too",
    "also",
    "for",
    "as",
    "and",
    "my",
    "the",
    "with",
    "it",
    "i",
    "we",
    "did",
    "had",
    "same",
    "just",
)


def _own_story(clause: Clause, context: Context) -> bool:
    """Whether a clause with "again" tells of something else ("achilles again"), not of the same once more."""
    if clause is not context.clauses[0] and clause.norms == ["again"]:
        return True
    if not clause.has("again") or clause.has("same", "another", "more", "usual"):
        return False
    known = {i for m in context.mentions(clause) for i in range(m.first, m.last)}
    days = [(w.start, w.end) for w in context.days(clause.text, "past")]
    return any(
        word.sign == "w"
        and at not in known
        and word.norm not in AGAIN
        and not (is_past(word) and word.stem in deeds())
        and not any(start <= word.start - clause.start < end for start, end in days)
        for at, word in enumerate(clause.words)
    )


def _leads(start: int, clause: Clause) -> bool:
    """Whether a day stands at the head of a list ("yday 5k run and 1.5k swim"), so that it holds for all of
    it.
    """
    counted = [a.start - clause.start for a in clause.amounts if a.counts]
    return bool(counted) and start < min(counted)


def _greeting(clause: Clause) -> list[Extraction]:
    match = intents.small_talk(clause)
    if match and match.label in ("greeting", "howareyou"):
        return [_chat(clause, "greeting", match.weight)]
    return []


def _chat(clause: Clause, kind: str, weight: float) -> Extraction:
    return Extraction(clause.text, Intent(kind, "SMALLTALK", weight), confidence=weight)


def _talk(clause: Clause) -> list[Extraction]:
    match = intents.small_talk(clause)
    return [_chat(clause, TALK_MODES[match.label], match.weight)] if match else []


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


def _finished(found: list[Extraction], context: Context) -> list[Extraction]:
    """The extractions without repetitions; what fits no goal beside a log becomes an observation."""
    logged = any(
        e.progress_update and e.progress_update.action is EntryAction.LOG and e.missing is None for e in found
    )
    kept: list[Extraction] = []
    undone = any(e.intent.type in ("undo", "redo") for e in found)
    for extraction in found:
        update = extraction.progress_update
        if undone and update and update.action is EntryAction.CORRECT:
            continue
        final = _observed(extraction) if extraction.missing is Missing.NO_GOAL and logged else extraction
        if final not in kept and not _repeats(final, kept) and not _once_more(final, kept):
            kept.append(final)
    kept = abstaining.told_once(_totals_only(_without_answered_values(kept), context), context)
    unclear = None if kept else unread.read_unread(context)
    if unclear:
        return [unclear]
    if not kept:
        kept.append(Extraction(context.text, Intent("chitchat", "SMALLTALK", 0.6), confidence=0.6))
    return kept


def _repeats(extraction: Extraction, kept: list[Extraction]) -> bool:
    """Whether the same is done to a goal twice ("climbing again! resume")."""
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


def _once_more(extraction: Extraction, kept: list[Extraction]) -> bool:
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
    return any(
        (told := e.progress_update) is not None
        and told.action is EntryAction.LOG
        and (told.goal_ids, told.day) == (update.goal_ids, update.day)
        and told.value is not None
        and e.missing is extraction.missing is None
        and update.value == 1
        for e in kept
    )


def _observed(extraction: Extraction) -> Extraction:
    return replace(extraction, missing=None, intent=Intent("observe", "TRACK_PROGRESS", 0.7))


def _without_answered_values(found: list[Extraction]) -> list[Extraction]:
    """No question for an amount that another clause tells of the same goal."""
    told = {
        goal_id
        for e in found
        if e.progress_update and e.missing is None and e.progress_update.action is EntryAction.LOG
        for goal_id in e.progress_update.goal_ids
    }
    return [
        e
        for e in found
        if not (e.missing is Missing.VALUE and e.progress_update and set(e.progress_update.goal_ids) & told)
    ]


def _totals_only(found: list[Extraction], context: Context) -> list[Extraction]:
    """Where a goal's log and its total are both told, the one that says all: "1,840 today, total 17,220"."""
    totals = {e.progress_update.goal_ids: e for e in found if e.progress_update and e.progress_update.total}
    if not totals:
        return found
    found = [e for e in found if not _passed_by(e, totals)]
    kept: list[Extraction] = []
    for extraction in found:
        update = extraction.progress_update
        told = (
            totals.get(update.goal_ids) if update and not update.total and update.value is not None else None
        )
        if told is None or told.progress_update is None or update is None or _apart(update, told):
            kept.append(extraction)
        elif _goes_on(extraction, told, context):
            longer = _longer(told, update)
            kept = [longer if e is told else e for e in kept]
            found = [longer if e is told else e for e in found]
            totals[update.goal_ids] = longer
        elif _adds_up(update, told.progress_update, context):
            found = [e for e in found if e is not told]
            kept = [*(e for e in kept if e is not told), extraction]
            totals.pop(update.goal_ids)
    return [e for e in kept if e in found]


def _passed_by(extraction: Extraction, totals: Mapping[tuple[str, ...], Extraction]) -> bool:
    """Whether a total is only a step to a later one of the same goal: "lessons 23 and 24 done"."""
    update = extraction.progress_update
    last = totals.get(update.goal_ids) if update and update.total else None
    end = last.progress_update if last is not None and last is not extraction else None
    return bool(
        update
        and end
        and extraction.missing is None
        and (update.day, update.total_period) == (end.day, end.total_period)
        and (update.value or 0.0) < (end.value or 0.0)
    )


def _goes_on(extraction: Extraction, told: Extraction, context: Context) -> bool:
    """Whether a log only goes on with the list that a total began: "so far: 300 ml tea, 200 ml soup"."""
    texts = [clause.text for clause in context.clauses]
    if extraction.text not in texts or told.text not in texts:
        return False
    at = texts.index(extraction.text)
    clause = context.clauses[at]
    listed = clause.joined in (",", "and", "&", "+", "plus") and not any(
        is_verb(word) for word in clause.words
    )
    return listed and at > texts.index(told.text) and "so far" in told.text.lower()


def _longer(told: Extraction, update: ProgressUpdate) -> Extraction:
    """A total with what its list goes on to count."""
    total = told.progress_update
    assert total is not None
    value = (total.value or 0.0) + (update.value or 0.0)
    return replace(told, progress_update=replace(total, value=value, said_value=None, said_unit=None))


def _apart(update: ProgressUpdate, told: Extraction) -> bool:
    """Whether a log and a total of a period are of different days, so that both hold."""
    total = told.progress_update
    return total is not None and update.day != total.day and total.total_period is not None


def _adds_up(update: ProgressUpdate, total: ProgressUpdate, context: Context) -> bool:
    """Whether a log makes a total true, so that the total needs no entry of its own."""
    goal = context.goals.get(update.goal_ids[0]) if update.goal_ids else None
    if goal is None or update.value is None or total.value is None or total.total_period is not None:
        return False
    return abs(goal.current_value + update.value - total.value) <= 0.01 * abs(total.value)
