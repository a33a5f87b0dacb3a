"""One message → its clauses in order: asked or told, meant or only supposed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.clauses.clause import Clause
from tracker_tui.language.clauses.pieces import pieces_of
from tracker_tui.language.clauses.sentences import sentences_of
from tracker_tui.language.clauses.word_kinds import ASK_STARTS, done_words, is_past
from tracker_tui.language.tables import blockers
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, read_words, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount

MOST_CLAUSES = 200


def split(text: str, amounts: Sequence[Amount], lists: Sequence[tuple[int, int]] = ()) -> list[Clause]:
    """The clauses of a message, in order; each knows the amounts within it. What begins and ends at `lists`
    is kept together.
    """
    clauses: list[Clause] = []
    for number, (sentence, ended) in enumerate(sentences_of(read_words(text))):
        unreal = "mocked" if moods.mocked(sentence) else ""
        for joined, words in pieces_of(sentence, amounts, lists):
            clause = _clause(text, words, number, joined, amounts)
            if clause:
                unreal = "" if _ends_supposing(clause, unreal) else unreal
                clause.unreal = unreal
                unreal = unreal or _supposes(clause)
                clauses.append(clause)
                if len(clauses) >= MOST_CLAUSES:
                    return clauses
        if ended == "?":
            _mark_asked(clauses, number)
        _answer_oneself(clauses, number)
        _mock_told([clause for clause in clauses if clause.sentence == number])
        _deny_items([clause for clause in clauses if clause.sentence == number])
    return clauses


def _supposes(clause: Clause) -> str:
    """What a supposition makes of the rest of its sentence: "if it rains, ..."."""
    kind = moods.supposing(clause.words)
    if kind is None or "filler" in table(blockers.BLOCKERS).labels(clause.words):
        return ""
    return "counter" if kind == "counter" else "supposed"


def _ends_supposing(clause: Clause, unreal: str) -> bool:
    """Whether what was supposed is denied, so that what follows is so: "if chips counted i'd be at ten but
    no, 2 portions".
    """
    plain = [word.norm for word in clause.words if word.sign == "w"]
    return (
        bool(plain)
        and unreal in ("counter", "supposed")
        and clause.joined == "but"
        and plain[0] in NO | BUT_SO
    )


BUT_SO = word_set("alas sadly unfortunately in as reality instead actually")
NO = word_set("no nope never not nah none")


def _answer_oneself(clauses: list[Clause], number: int) -> None:
    """What one asks oneself and denies ("gym? nope") is neither asked nor done."""
    own = next((at for at, clause in enumerate(clauses) if clause.sentence == number), 0)
    if not own or len(clauses[own].words) > 3:
        return
    before = clauses[own - 1]
    norms = clauses[own].norms
    if norms[0] not in NO and norms[:2] != ["what", before.norms[-1]]:
        return
    if before.asked and len(before.words) <= 4:
        before.asked, before.unreal = False, "counter"


def _mock_told(clauses: list[Clause]) -> None:
    """What is only true if one thing were another is mockery: "8 glasses of water today, if gin is water"."""
    for at, clause in enumerate(clauses[1:], start=1):
        thing = moods.taken_for(clause.words)
        if thing and any(word.stem == thing for before in clauses[:at] for word in before.words):
            for before in clauses[:at]:
                before.unreal = "mocked"


DENYING = NO | word_set(
    "a absolutely definitely still sadly alas yet again today tonight sorry chance way happening"
)
ITEM = 4  # words of a thing in a list


def _deny_items(clauses: list[Clause]) -> None:
    """What a list names and then denies is not done: "laundry ✔ bins ✔ hoovering, nope"."""
    for item, denial in pairwise(clauses):
        norms = {word.norm for word in denial.words if word.sign == "w"}
        if not norms & NO or not norms <= DENYING or item.asked or len(item.words) > ITEM:
            continue
        if not item.amounts and not any(
            is_past(w) or w.norm in done_words() or w.sign == "e" for w in item.words
        ):
            item.unreal = "counter"


def _mark_asked(clauses: list[Clause], number: int) -> None:
    """A question mark belongs to the last clause of its sentence, and to those before it that begin like a
    question.
    """
    own = [clause for clause in clauses if clause.sentence == number]
    if not own:
        return
    if len(own) > 1 and _is_tag(own[-1]) and (own[-2].norms[0] in POINTING or own[-2].has(*SUMMING)):
        clauses.remove(own.pop())  # "so thats 2 this week, right?"
    if len(own) > 1 and own[-1].norms in OR_NOT:
        clauses.remove(own.pop())
    if len(own) > 1 and tuple(own[0].norms[:2]) in REQUESTS and own[-1].norms[0] not in ASK_STARTS:
        own[0].asked = True  # "could you delete that, it was my old count?"
        return
    own[-1].asked = True
    if asking.judges_before(own[-1].words):
        _put_to_judgement(own[:-1], asking.proposed(own[-1].words))
    for clause in own[:-1]:
        first = clause.words[0].norm
        asks = first not in DONE_OR_ASKED or asking.asks(clause.words)  # "did 45 min, how many is that?"
        clause.asked = first in ASK_STARTS and len(clause.words) > 1 and asks


DONE_OR_ASKED = word_set("did do have has was were may might")
REQUESTS = tuple((verb, "you") for verb in ("can", "could", "would", "will"))
TAGS = word_set("right yes correct yeah no innit true")
OR_NOT = (["or", "not"], ["or", "not", "yet"], ["or", "no"], ["or", "what"])
POINTING = word_set("that this it so")
SUMMING = ("total", "altogether", "now", "far")


def _is_tag(clause: Clause) -> bool:
    """Whether a clause only asks whether that before it is so: "right?", "is that correct?", "isn't it?"."""
    norms = clause.norms
    plain = norms[2:] if norms[:2] in (["is", "that"], ["is", "this"], ["am", "i"], ["is", "it"]) else norms
    return (len(plain) == 1 and plain[0] in TAGS) or norms in TURNED


TURNED = (["is", "not", "it"], ["is", "it", "not"], ["have", "not", "i"])


def _put_to_judgement(clauses: list[Clause], proposed: bool) -> None:
    """What is only put forward ("3 gyms a week and 2 runs, whatcha think?") is no deed."""
    for clause in clauses:
        quota = any(amount.per for amount in clause.amounts) or clause.words[0].norm.endswith("ing")
        if (quota or proposed) and not any(is_past(w) or w.norm in done_words() for w in clause.words):
            clause.unreal = "counter"


def _clause(
    text: str, words: list[Word], sentence: int, joined: str, amounts: Sequence[Amount]
) -> Clause | None:
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    own = [_within(a, end) for a in amounts if start <= a.start < end]
    return Clause(
        text[start:end], start, end, words, sentence, aside=joined == "(", joined=joined, amounts=own
    )


def _within(amount: Amount, end: int) -> Amount:
    """An amount without a noun that belongs to the next clause."""
    beyond = amount.noun_end > end and amount.role is Role.AMOUNT
    return amount._replace(noun=None, noun_end=0) if beyond else amount
