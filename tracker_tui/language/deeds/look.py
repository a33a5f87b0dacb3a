"""How a sentence looks to the classifier, in its situation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.deeds import blocking
from tracker_tui.language.learned.features import Look
from tracker_tui.language.learned.senses import Sense, part_of, sense

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Situation

JUST = 0.9  # how present the goal of an entry is in the talk in the turn after it


def sense_of(clause: Clause, context: Context) -> Sense:
    """What a clause most likely does."""
    place = (clause.start, clause.end)
    if place not in context.senses:
        context.senses[place] = sense(look_at(clause, context))
    return context.senses[place]


def particular(label: str, clause: Clause, context: Context) -> Sense:
    """What in particular a clause most likely does, where it does what the label says."""
    return part_of(label, look_at(clause, context))


def look_at(clause: Clause, context: Context) -> Look:
    """A clause with what it names and what came before it."""
    spans = [(m.first, m.last) for m in context.mentions(clause)]
    spans += [(term.first, term.last) for term, _ in context.activities(clause)]
    active = frozenset(at for first, last in spans for at in range(first, last))
    return Look(
        clause.text, clause.words, clause.asked, active, (*grammar(clause, context), *_signs(clause, context))
    )


def grammar(clause: Clause, context: Context) -> tuple[str, ...]:
    """What its words make of a clause by the rules: another's deed, a plan, a question."""
    if not clause.words:
        return ()
    kind = blocking.blocked(clause) or "nothing"
    other = someone_else(clause, context.index.names())
    asked = asking.asks(clause.words)
    return f"blocked:{kind}", f"other:{other}", f"asks:{asked}", f"orders:{blocking.ordered(clause)}"


def _signs(clause: Clause, context: Context) -> tuple[str, ...]:
    mentions = context.mentions(clause)
    called = min(len({m.goal_id for m in mentions if m.named}), 2)
    counts = any(amount.counts for amount in clause.amounts)
    situation = context.situation
    question = situation.question.about.value if situation.question else "nothing"
    before = "nothing"
    if just_logged(situation):
        same = situation.last_entries[0].goal_id in {m.goal_id for m in mentions}
        before = "the same" if same else "another"
    return (
        f"named:{called}",
        f"amount:{counts}",
        f"named:{called} amount:{counts}",
        f"before:{before}",
        f"before:{before} amount:{counts}",
        f"asked:{question}",
        f"goals:{bool(situation.goals)}",
    )


def just_logged(situation: Situation) -> bool:
    """Whether the last entry was logged in the turn before."""
    last = situation.last_entries[0] if situation.last_entries else None
    return last is not None and situation.topics.get(last.goal_id, 0.0) >= JUST
