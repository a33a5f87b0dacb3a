"""An amount while it is read, and what the words around it add: about, more, at most, each way, a noun."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from typing import NamedTuple

from tracker_tui.language.amounts.amount_words import (
    ABOUT,
    ABOUT_AFTER,
    ADJECTIVES,
    BOUNDS,
    BOUNDS_AFTER,
    GRADES,
    MORE_AFTER,
    MORE_BEFORE,
    STOP,
)
from tracker_tui.language.amounts.quantities import Amount, Reading, Role
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, word_set

PRONOUNS = word_set("ones one")
NOUN_WORDS = 3  # words of a noun phrase that are kept
DAYS_TOLD = word_set("day night other weekend morning evening week")  # "12 the day before"


class Draft(NamedTuple):
    """tokens[first:next] with what its form alone tells; finish() adds what stands around it."""

    first: int
    next: int
    value: float
    unit: str | None = None
    role: Role = Role.AMOUNT
    readings: tuple[Reading, ...] = ()
    noun: str | None = None
    high: float | None = None
    parts: tuple[float, ...] = ()
    of: float | None = None
    sets: float | None = None
    reps: float | None = None
    vague: bool = False
    more: bool = False
    fraction: bool = False
    article: bool = False
    shift: bool = False
    clock: bool = False
    wants_noun: bool = True
    last_unit: str | None = None  # the smallest unit so far of a compound

    def finish(self, text: str, tokens: Tokens) -> Amount:
        """The amount, with the words around it taken into account."""
        start, end = tokens[self.first].start, tokens[self.next - 1].end
        noun, noun_end = (self.noun, end) if self.noun else _noun(tokens, self.next)
        doubled = _each_way(tokens, self.next)
        factor = 2.0 if doubled else 1.0
        return Amount(
            value=self.value * factor,
            unit=self.unit,
            start=start,
            end=end,
            text=text[start:end],
            role=_aged(tokens, self) if self.role is Role.AMOUNT else self.role,
            readings=tuple(Reading(r.value * factor, r.unit) for r in self.readings),
            noun=noun,
            noun_end=noun_end,
            high=self.high,
            parts=self.parts,
            of=self.of,
            sets=self.sets,
            reps=self.reps,
            bound=_bound(tokens, self),
            approximate=_approximate(tokens, self),
            vague=self.vague,
            more=self.more or _more(tokens, self),
            each_way=doubled,
            fraction=self.fraction,
            article=self.article,
            shift=self.shift,
            clock=self.clock,
        )


def _noun(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """The words behind a number up to the next word of grammar ("of" at the start is passed over)."""
    if tokens.low(at) in MORE_AFTER or tokens.low(at) in ABOUT_AFTER:
        at += 1
    if tokens.low(at) in ("of", "-"):
        at += 1
    if tokens.low(at) == "round":
        return None, 0  # no unit: "5 round the park"
    if tokens.low(at) == "the" and tokens.low(at + 1) in DAYS_TOLD:
        return None, 0
    if tokens.low(at) in ("my", "the", "some", "our"):
        at += 1
    if tokens.low(at) in GRADES and tokens.at(at + 1).kind == NUMBER:
        at += 2
    words: list[str] = []
    end = 0
    while len(words) < NOUN_WORDS:
        token = tokens.at(at)
        if (
            token.kind != WORD
            or token.low in STOP
            or (words and token.low.endswith("ed") and len(token.low) > 4)
            or (not words and _happened(tokens, at))
        ):
            break
        words.append(token.low)
        end, at = token.end, at + 1
        if tokens.low(at) == "-" and tokens.at(at).glued and tokens.at(at + 1).glued:
            at += 1
    if all(word in ADJECTIVES or word in PRONOUNS for word in words):
        return None, 0  # "1,100 new ones"
    return " ".join(words), end


def _happened(tokens: Tokens, at: int) -> bool:
    """Whether a word tells what was done with a number, and is no thing counted: "90 handed to mum"."""
    low = tokens.low(at)
    done = (low.endswith("ed") and len(low) > 4) or low in DONE
    return done and (tokens.at(at + 1).kind != WORD or tokens.low(at + 1) in WHERE)


DONE = word_set("eaten paid sold sent put given gone spent lost won")
WHERE = word_set("to by in into off on from towards toward over at for away back onto today yesterday")


def _each_way(tokens: Tokens, at: int) -> bool:
    return tokens.low(at) in ("each", "both") and tokens.low(at + 1) in ("way", "ways")


AGEING = word_set("aged turn turns turned turning")


def _aged(tokens: Tokens, draft: Draft) -> Role:
    """ "34 years old", "aged 34", "turned 30"; everything else stays an amount."""
    after = [tokens.low(draft.next + step) for step in (0, 1)]
    if draft.unit in ("years", "months") and "old" in (after[0], after[1] if after[0] == "-" else ""):
        return Role.AGE
    if draft.unit in ("weeks", "months") and after[0] in ("pregnant", "postpartum", "gestation"):
        return Role.AGE
    before = tokens.low(draft.first - 1)
    when_i_was = [tokens.low(draft.first - back) for back in (3, 2, 1)] == ["when", "i", "was"]
    behind = tokens.at(draft.next)
    turned = before in AGEING and (behind.kind != WORD or behind.low in STOP)
    if draft.unit is None and (when_i_was or turned or after[0] == "yo"):
        return Role.AGE
    if (
        draft.unit in ("km", "miles", "m")
        and after[0] in ("/", "per", "an")
        and after[1] in ("h", "hour", "hr")
    ):
        return Role.RATE
    sped_up = draft.unit == "times" and before == "at" and tokens.low(draft.next - 1) in ("x", "×")
    return Role.RATE if draft.unit in ("km/h", "mph") or sped_up else draft.role


def _approximate(tokens: Tokens, draft: Draft) -> bool:
    if tokens.low(draft.first - 1) in ABOUT or tokens.low(draft.next) in ABOUT_AFTER:
        return True
    return (tokens.low(draft.next), tokens.low(draft.next + 1)) in (
        ("or", "so"),
        ("-", "ish"),
        ("give", "or"),
    )


def _more(tokens: Tokens, draft: Draft) -> bool:
    return (
        tokens.low(draft.first - 1) in MORE_BEFORE
        or tokens.low(draft.next) in MORE_AFTER
        or _more_inside(tokens, draft)
    )


def _more_inside(tokens: Tokens, draft: Draft) -> bool:
    return any(tokens.low(at) in MORE_AFTER for at in range(draft.first + 1, draft.next))


def _bound(tokens: Tokens, draft: Draft) -> str | None:
    """A cap or a floor told right before or behind."""
    third, second, first = (tokens.low(draft.first - back) for back in (3, 2, 1))
    before = BOUNDS.get((third, second, first)) or BOUNDS.get((second, first)) or BOUNDS.get((first,))
    if before:
        return before
    first, second = tokens.low(draft.next), tokens.low(draft.next + 1)
    return BOUNDS_AFTER.get((first, second)) or BOUNDS_AFTER.get((first,))
