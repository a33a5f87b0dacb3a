"""What is asked of the time to come: by when, at what pace, whether it will be reached, what rests."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses.asking import AUXILIARIES, WH, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word


class Spoken(NamedTuple):
    """What a question speaks of: whether of a goal (`named`: in words, else the only one), of days, whether
    it has the form of one.
    """

    own: bool
    named: bool
    dated: bool
    asks: bool
    amounts: bool


def asked_ahead(words: Sequence[Word], spoken: Spoken) -> str | None:
    """The view that a question of the time to come asks for, or None.

    "when did i say the shed had to be finished by?" → deadline; "will i make it at this rate?" → outlook.
    """
    norms = [word.norm for word in words]
    said = set(norms)
    if said.isdisjoint(_triggers()):
        return None
    if spoken.asks and (_of_state(norms, said) and not spoken.named):
        return _of_state(norms, said)
    if _deadline(norms, said, spoken):
        return "deadline"
    if _needed(norms, said, spoken):
        return "needed"
    return "outlook" if spoken.asks and _outlook(norms, said, spoken) else None


def _triggers() -> frozenset[str]:
    return words_of("AHEAD")


def _deadline(norms: list[str], said: set[str], spoken: Spoken) -> bool:
    """Whether the last day of a goal is asked for."""
    if said & words_of("DEADLINES"):
        return _looks_up(norms, said, spoken)
    pairs = set(pairwise(norms))
    if norms[0] == "what" and {("the", "date"), ("end", "date"), ("target", "date")} & pairs and spoken.named:
        return True
    when = norms[0] == "when" or ("by", "when") in pairs or pairs & DATES
    if not when or said & words_of("TOLD_AHEAD"):
        return False
    if ("did", "i") in pairs and norms[-1] not in ("by", "for"):
        return bool(spoken.asks and said & words_of("SET") and (said & words_of("OBLIGED") or "date" in said))
    if said & {"due", "expire", "expires"} or norms[-1] == "by" or (spoken.named and pairs & OWED):
        return True
    ends = said & words_of("ENDING") or (said & words_of("FINISHED") and said & words_of("OBLIGED"))
    return bool(ends) and (spoken.own or "it" in said)


OWED = {("have", "to"), ("need", "to"), ("supposed", "to"), ("meant", "to"), ("has", "to")}
DATES = {
    ("what", "date"),
    ("which", "date"),
    ("what", "day"),
    ("which", "day"),
    ("till", "when"),
    ("until", "when"),
}


def _looks_up(norms: list[str], said: set[str], spoken: Spoken) -> bool:
    """Whether a deadline is asked for and not moved: "what deadline did i give myself"."""
    if said & words_of("MOVED_DAYS") or spoken.dated:
        return False
    return norms[0] in WH or norms[0] in AUXILIARIES or spoken.asks or bool(said & words_of("GIVING"))


def _needed(norms: list[str], said: set[str], spoken: Spoken) -> bool:
    """Whether the pace is asked for that a goal takes from here: "how many pages a day do i need"."""
    aimed = "here" in said or bool("to" in said and said & (words_of("FINISHED") | words_of("REACHED")))
    if not (said & words_of("NEEDING") or aimed) or said & words_of("OUGHT") - {"would"}:
        return False
    pairs = set(pairwise(norms))
    rate = any(a in ("a", "per", "each", "every", "the") and b in words_of("ROUND_WORDS") for a, b in pairs)
    rate = rate or bool(said & words_of("ROUNDS")) or bool(said & {"pace", "rate"})
    much = norms[:2] in (["how", "much"], ["how", "many"], ["how", "far"], ["how", "long"], ["how", "often"])
    what = norms[0] in ("what", "which") or ("from", "here") in pairs
    mine = spoken.own or bool(said & words_of("FIRST"))
    return bool(rate and mine and (much or what) and not said & words_of("PEOPLE"))


def _outlook(norms: list[str], said: set[str], spoken: Spoken) -> bool:
    """Whether it is asked if, or when, a goal will be reached: "am i going to hit the 5k?"."""
    mine = spoken.own or bool(said & words_of("FIRST")) or "it" in said
    if not mine or said & words_of("OUGHT") - {"would"}:
        return False
    pairs = set(pairwise(norms))
    paced = bool({(a, b) for a in ("this", "current", "my", "the", "that") for b in ("rate", "pace")} & pairs)
    reached = bool(
        said & words_of("REACHED") or said & words_of("FINISHED") or {("in", "time"), ("on", "time")} & pairs
    )
    reached = reached or bool(norms[:2] == ["when", "will"] and said & words_of("PAST_IT"))
    coming = bool(said & words_of("COMING_UP") or ("going", "to") in pairs)
    if norms[0] == "if" or (norms[0] not in WH and "if" in said):
        told = spoken.amounts and ("when" in said or ("how", "long") in pairs)
        return told or (_coming_or_when(norms) and reached and (spoken.amounts or paced))
    if paced and (reached or coming):
        return True
    if (
        norms[:2] == ["how", "long"]
        and said & {"take", "takes"}
        and said & {"me", "us", "rest"}
        and spoken.own
    ):
        return True
    if norms[:2] == ["how", "soon"] and spoken.own:
        return coming or "can" in said
    if norms[:2] == ["how", "long"] and said & {"till", "until", "before"} and spoken.own:
        return reached
    whole = norms[0] in ("am", "will", "are", "is") or norms[:2] in (
        ["do", "you"],
        ["when", "will"],
        ["when", "am"],
        ["when", "do"],
        ["when", "are"],
    )
    return whole and coming and reached and (spoken.own or norms[0] == "when" or ("make", "it") in pairs)


def _coming_or_when(norms: Sequence[str]) -> bool:
    """Whether what follows a condition asks of its outcome."""
    return any(norm in ("when", "will", "would", "how", "am") for norm in norms)


def _of_state(norms: list[str], said: set[str]) -> str | None:
    """Whether the goals of one state are asked for: "what's paused?", "which goals are done"."""
    goals = said & words_of("GOALWORDS") or norms[0] in ("what", "which", "anything")
    if not goals or said & words_of("PROPOSING"):
        return None
    pairs = set(pairwise(norms))
    if said & words_of("RESTING") or ("on", "hold") in pairs:
        return "paused"
    closed = said & words_of("CLOSED") and said & {"goal", "goals", "habits", "ones"}
    return "over" if closed and not said & words_of("UNDONE") else None
