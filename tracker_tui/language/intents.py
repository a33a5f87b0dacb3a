"""What a clause wants where it changes nothing: to see, to know about the app, advice, or just to talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses import ASK_STARTS, Clause
from tracker_tui.language.phrases import Match, table
from tracker_tui.language.tables import questions, talk
from tracker_tui.language.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.context import Context


class Wanted(NamedTuple):
    """Who is asked ("view", "meta", "consult"), for what, and how surely."""

    who: str
    what: str
    weight: float


# In case of doubt the order decides: the longest phrase first, then these.
SIDES = (("meta", questions.META), ("view", questions.VIEWS), ("consult", questions.CONSULT))
# Requests that need no question mark nor question word.
IMPERATIVE = word_set(
    "show list view see display print give stats status overview summary recap progress help goals export "
    "tips advice suggest recommend motivate any please compare chart explain tell remind summarise "
    "summarize review check"
)


def questioning(clause: Clause) -> bool:
    """Whether a clause asks or requests something."""
    norms = clause.norms
    if clause.asked or _requests(clause) or norms[0] in ("my", "total"):
        return True
    return norms[:1] == ["and"] or any(norm in ("pls", "please") for norm in norms)


def _requests(clause: Clause) -> bool:
    """Whether a clause begins like a question or a request, after words that only lead up to it."""
    start = next((norm for norm in clause.norms if norm not in LEADS), "")
    return start in ASK_STARTS or start in IMPERATIVE


LEADS = word_set(
    "hey hi hello ok so and but also well oh then now quick q question btw um hm hmm yes no wait lol "
    "haha right anyway out of curiosity by the way just please thanks total"
)


def read_question(clause: Clause, context: Context) -> Wanted | None:
    """Who a question is for; None where the clause is none, or a rhetorical one."""
    chat = small_talk(clause)
    if chat and chat.label == "howareyou" and not context.mentions(clause):
        return None
    said = table(questions.SAID).labels(clause.words).get("advice")
    if said:
        return Wanted("consult", "advice", said.weight)
    if not questioning(clause):
        return None
    best: tuple[float, Wanted] | None = None
    asked = clause.asked or _requests(clause)
    for rank, (who, text) in enumerate(SIDES):
        if who == "consult" and not asked:
            continue
        for match in table(text).find(clause.words):
            if who == "view" and not _about_own_data(match, clause, context):
                continue
            sure = match.weight + 0.02 * (match.last - match.first) - 0.004 * rank
            if best is None or sure > best[0]:
                best = (sure, Wanted(who, match.label, match.weight))
    if best:
        return best[1]
    return _by_form(clause, context)


def _about_own_data(match: Match, clause: Clause, context: Context) -> bool:
    """Whether a phrase that asks for data does so here, and does not ask for an opinion."""
    if match.label in ("overview", "words", "behind", "follow"):
        return True
    if clause.has("should", "would") and not clause.has("i") and match.label != "remaining":
        return False
    return not (
        match.label in ("sum", "goal")
        and clause.has("should", "healthy", "normal", "better", "best", "people", "you")
    )


def _by_form(clause: Clause, context: Context) -> Wanted | None:
    """A question that no phrase knows: about a goal and some days ("pages in march?"), else for advice."""
    mentions = context.mentions(clause)
    norms = clause.norms
    verbs = {"should", "would", "could", "can", "better", "best", "worth"}
    if clause.asked and mentions and len(norms) <= 7 and not verbs & set(norms):
        if context.days(clause.text, "past") or norms[0] in ("any", "total"):
            return Wanted("view", "sum", 0.8)
        if len(norms) <= 3:
            return Wanted("view", "goal", 0.75)
    if norms[:2] in (["can", "you"], ["could", "you"]) and not mentions:
        return Wanted("meta", "capabilities", 0.6)
    if norms[:2] in (["how", "is"], ["how", "are"]) and mentions and len(norms) <= 6:
        return Wanted("view", "goal", 0.85)
    if clause.asked and norms[0] == "how":
        return Wanted("consult", "advice", 0.6)
    asks = norms[0] in ASK_STARTS or norms[0] in ("any", "which")
    if (
        clause.asked
        and asks
        and ("i" in norms or "my" in norms or mentions)
        and norms[:2] not in (["who", "are"], ["what", "have"])
    ):
        return Wanted("consult", "advice", 0.6)
    return None


def small_talk(clause: Clause) -> Match | None:
    """The greeting, thanks, farewell or feeling in a clause, if any."""
    labels = table(talk.TALK).labels(clause.words)
    for label in ("greeting", "howareyou", "thanks", "farewell", "feeling"):
        if label in labels:
            return labels[label]
    return None
