"""What the rules read, weighed against what a sentence looks like: where its look is sure enough, it wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.deeds.look import sense_of
from tracker_tui.language.extraction import EntryAction, Extraction, Missing
from tracker_tui.language.reading import guesses
from tracker_tui.language.reading.second_thoughts import second_thoughts
from tracker_tui.language.reading.sentences import clauses_of, sentence_of, sentences

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

# From which chance on the look of a sentence overrules what the rules read it as. Counted on talks that
# nobody had seen: of 40 sentences that the rules took for questions of a deed, 4 were none and looked so.
OVERRULED = {
    "ask": {
        "idle": 0.8,
        "deed": 0.5,
        "goal": 0.75,
        "manage": 0.75,
        "correct": 0.75,
        "view": 0.85,
        "consult": 0.85,
    },
    "goal": {"idle": 0.85, "deed": 0.75, "manage": 0.85},
    "consult": {"deed": 0.7, "goal": 0.6, "view": 0.9, "meta": 0.6, "idle": 0.95},
    "correct": {"meta": 0.7, "deed": 0.95, "idle": 0.85},
    "meta": {"consult": 0.8, "goal": 0.9, "idle": 0.85},
    "view": {"idle": 0.85},
    "manage": {"deed": 0.95, "view": 0.9, "correct": 0.9, "meta": 0.9},
    "deed": {"view": 0.95, "goal": 0.95, "manage": 0.95, "consult": 0.95},
    "one": {"view": 0.75, "goal": 0.75, "manage": 0.75, "correct": 0.85, "consult": 0.75},
}
# From which confidence on the rules are not doubted.
SURE = {
    "deed": 0.96,
    "ask": 0.96,
    "manage": 0.95,
    "consult": 0.6,
    "meta": 0.95,
    "goal": 0.98,
    "correct": 0.97,
}
FEW = 3  # words of a sentence that is not doubted
IDLE = ("notdone", "talk")


def weighed(found: list[Extraction], context: Context) -> list[Extraction]:
    """What was found, each sentence as its look says where that is surer than the rules."""
    kept = second_thoughts(found, context)
    for whole in sentences(context):
        kept = _without_mock_questions(kept, whole, context)
        own = [e for e in kept if e.text in whole.text]
        rules = _read_as(own)
        if rules not in OVERRULED or len(whole.words) <= FEW or asking.rhetorical(whole.words):
            continue
        if any(e.confidence > SURE.get(rules, 1.0) for e in own if e.intent.mode != "SMALLTALK"):
            continue
        kept = _overruled(kept, own, rules, whole, context)
    return kept


def tempered(found: list[Extraction], context: Context) -> list[Extraction]:
    """What was found, each as sure as readings like it were right on talks that nobody had seen: less where
    the look of its sentence speaks against it. Sentences that nothing cast doubt on are not looked at.
    """
    if not context.senses:
        return found
    wholes = sentences(context)
    return [_tempered(extraction, wholes, context) for extraction in found]


def _tempered(extraction: Extraction, wholes: list[Clause], context: Context) -> Extraction:
    label = LABELS.get(_kind(extraction))
    whole = next((w for w in wholes if extraction.text in w.text), None)
    known = context.senses.get((whole.start, whole.end)) if whole is not None else None
    if label is None or known is None:
        return extraction
    chance = known.chances.get(label, 0.0)
    off = next(less for below, less in LESS if chance <= below)
    most = GUESSED if extraction.confidence == round(known.chance, 2) else 1.0
    sure = round(min(extraction.confidence, most) - off, 2)
    return extraction._replace(confidence=sure, intent=extraction.intent._replace(confidence=sure))


LABELS = {
    "deed": "deed", "one": "deed", "ask": "deed", "goal": "goal", "vague": "vague", "view": "view",
    "consult": "consult", "meta": "meta", "manage": "manage", "correct": "correct",
}  # fmt: skip
# How much less sure a reading is, up to each chance that its sentence looks like it.
LESS = ((0.3, 0.2), (0.7, 0.1), (0.95, 0.05), (1.0, 0.0))
GUESSED = 0.85  # how sure the filling of a sentence is at most that only its look is known of


def _without_mock_questions(kept: list[Extraction], whole: Clause, context: Context) -> list[Extraction]:
    """What was found, without a weak question for advice in a sentence that surely asks nothing: "already 5
    cigarettes and is only 11".
    """
    weak = [e for e in kept if e.intent.mode == "CONSULT" and e.confidence <= WEAK and e.text in whole.text]
    if not weak or whole.asked or len(kept) == len(weak):
        return kept
    likely = sense_of(whole, context)
    tells = likely.label in ("deed", "notdone", "goal", "manage", "correct") and likely.chance >= TELLS
    return [e for e in kept if e not in weak] if tells else kept


WEAK, TELLS = 0.85, 0.9


def _overruled(
    kept: list[Extraction], own: list[Extraction], rules: str, whole: Clause, context: Context
) -> list[Extraction]:
    """What was found, the part of one sentence read anew where its look is sure enough."""
    likely = sense_of(whole, context)
    label = "idle" if likely.label in IDLE else likely.label
    chance = likely.idle if label == "idle" else likely.chance
    if chance < OVERRULED[rules].get(label, 1.0):
        return kept
    others = [e for e in kept if e not in own or e.intent.mode == "SMALLTALK"]
    if (
        label == "idle"
        and rules == "meta"
        and any((c := context.clause_said(e.text)) and c.asked for e in own)
    ):
        return kept  # "you are very kind. you are robot?"
    if label == "idle" and _surely_apart(own, rules, whole, context):
        return kept
    if label == "idle":
        return kept if any(e.goal_intent and e.goal_intent.period for e in own) else others
    read = guesses.READERS[label](whole, context, round(chance, 2))
    complete = [e for e in read if e.missing is None]
    return [*others, *read] if complete or (read and rules not in ("ask", "correct")) else kept


def _surely_apart(own: list[Extraction], rules: str, whole: Clause, context: Context) -> bool:
    """Whether the sentence that something was read from looks like it by itself, where those looked at with
    it are talk: "put 20 quid away. my mum would be proud".
    """
    told = {c.sentence for e in own if (c := context.clause_said(e.text))}
    if len({clause.sentence for clause in clauses_of(whole, context)}) < 2 or len(told) != 1:
        return False
    seen = sense_of(sentence_of(told.pop(), context), context)
    return seen.label == LABELS.get(rules) and seen.chance >= APART


APART = 0.7


def _read_as(own: list[Extraction]) -> str:
    """What the rules read a sentence as; "" where it is nothing, or of several kinds."""
    kinds = {_kind(e) for e in own if e.intent.mode != "SMALLTALK"}
    return kinds.pop() if len(kinds) == 1 else ""


def _kind(extraction: Extraction) -> str:
    intent, update = extraction.intent, extraction.progress_update
    if intent.mode == "SMALLTALK":
        return ""
    if intent.mode in ("CONSULT", "META"):
        return intent.mode.lower()
    if extraction.missing is Missing.PAST:
        return "sure"
    if update is not None and update.action is EntryAction.LOG:
        told = update.said_value is not None
        return "ask" if extraction.missing in ASKED else "deed" if told else "one"
    if update is not None:
        return "correct" if update.action in (EntryAction.CORRECT, EntryAction.REMOVE) else "sure"
    if intent.type == "set_goal":
        return "vague" if extraction.missing is Missing.MEASURE else "goal"
    return "view" if intent.type in ("view_progress", "review_goals") else "manage"


ASKED = (Missing.NO_GOAL, Missing.VALUE, Missing.GOAL)
