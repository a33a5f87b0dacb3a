"""The period of a quota: "3 times a week", "10k steps/day", "10 min each morning", "every 2 days"."""

from __future__ import annotations

from typing import NamedTuple

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.amounts.quantities import Amount, Role
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, word_set

PERIODS: dict[str, str] = {
    "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "days": "day", "night": "day", "nights": "day",
    "morning": "day", "mornings": "day", "evening": "day", "evenings": "day", "afternoon": "day",
    "weekday": "day", "workday": "day", "weeknight": "day", "schoolnight": "day", "d": "day",
    "bedtime": "day", "week": "week", "weeks": "week",
    "wk": "week", "w": "week", "weekend": "week", "fortnight": "week", "month": "month", "months": "month",
    "mo": "month", "mth": "month", "year": "year", "years": "year", "yr": "year", "annum": "year",
    "y": "year", "monday": "week", "tuesday": "week", "wednesday": "week", "thursday": "week",
    "friday": "week", "saturday": "week", "sunday": "week", "single day": "day", "lunch": "day",
    "breakfast": "day", "dinner": "day",
}  # fmt: skip
ADVERBS: dict[str, str] = {
    "daily": "day", "everyday": "day", "nightly": "day", "weekly": "week", "monthly": "month",
    "yearly": "year", "annually": "year", "hourly": "hour",
}  # fmt: skip
# "a day" is no period behind grammar ("in a day", "what a day", "spent an hour"), these words aside
COUNTING = word_set("them it max min minimum maximum tops most least once twice thrice")
NOT_A = word_set("such quite half within than took lasts lasted")
SENTENCE_ENDS = frozenset(".!?;\n")
REACH = 60  # characters between an amount and its period


class Quota(NamedTuple):
    """A period told in text[start:end]; `every` counts periods ("every 2 days": 2)."""

    period: str
    start: int
    end: int
    every: int = 1
    near: bool = False  # "a day": only right behind what it counts
    limit: bool = False  # "in a week": only behind what is at most or at least so much


def find_quotas(tokens: Tokens) -> list[Quota]:
    """All periods told in a message, in order."""
    found = (_quota(tokens, at) for at in range(len(tokens)))
    return [quota for quota in found if quota]


def _quota(tokens: Tokens, at: int) -> Quota | None:
    token = tokens[at]
    if token.low in ADVERBS:
        return Quota(ADVERBS[token.low], token.start, token.end)
    if token.low in ("every", "each"):
        return _every(tokens, at)
    if token.low in ("in", "on", "by", "over"):
        return _within(tokens, at)
    after = tokens.at(at + 1)
    if after.low not in PERIODS:
        return None
    if (
        token.low in ("a", "an")
        and (_counting(tokens.low(at - 1)) or _in_noun(tokens, at - 1))
        and tokens.low(at + 2) not in ("ago", "later", "or", "off")
    ):
        return Quota(PERIODS[after.low], token.start, after.end, near=True)
    if token.low == "per" or (token.low == "/" and (token.glued or tokens.at(at - 1).kind == WORD)):
        return Quota(PERIODS[after.low], token.start, after.end, near=True)
    return None


def _within(tokens: Tokens, at: int) -> Quota | None:
    """ "in a week", "on a day", "in month": how long what is at most so much is counted over."""
    article = tokens.low(at + 1) in ("a", "an", "the", "one")
    period = tokens.at(at + 1 + article)
    if period.low not in WITHIN or tokens.low(at + 2 + article) in ("or", "of", "off"):
        return None
    return Quota(PERIODS[period.low], tokens[at].start, period.end, near=True, limit=True)


WITHIN = word_set("day week month year weekday workday weekend weeknight schoolnight")


def _counting(before: str) -> bool:
    """Whether "a day" behind a word can be its period: "20 pages a day", not "in a day", "spent an hour"."""
    return before in COUNTING or (before not in STOP and before not in NOT_A)


def _in_noun(tokens: Tokens, at: int) -> bool:
    """Whether a particle ends a noun that is counted: "one meet up a week", "two days off a month"."""
    counted = any(tokens.at(i).kind == NUMBER or tokens.low(i) in ONES for i in range(max(0, at - 4), at - 1))
    return tokens.low(at) in ("up", "out", "off") and counted


def _every(tokens: Tokens, at: int) -> Quota | None:
    """ "every day", "each single morning", "every other day", "every 3 days", "every Monday"."""
    start, every = tokens[at].start, 1
    word = tokens.at(at + 1)
    if word.low in ("other", "second", "2nd"):
        every, word = 2, tokens.at(at + 2)
    elif word.kind == NUMBER and word.value and word.value.is_integer() and 0 < word.value < 366:
        every, word = int(word.value), tokens.at(at + 2)
    elif word.low in ONES:
        every, word = max(1, ONES[word.low]), tokens.at(at + 2)
    elif word.low in ("single", "damn", "few"):
        word = tokens.at(at + 2)
    if word.low not in PERIODS:
        return None
    return Quota(PERIODS[word.low], start, word.end, every * 2 if word.low == "fortnight" else every)


def attach_quotas(tokens: Tokens, found: list[Amount]) -> list[Amount]:
    """Give each amount the period told with it: the nearest amount before in the same sentence, else the one
    behind.
    """
    quotas = find_quotas(tokens)
    if not quotas:
        return found
    ends = [token.start for token in tokens if token.low in SENTENCE_ENDS]
    found = [amount for amount in found if not _inside(amount, [quota for quota in quotas if not quota.near])]
    taken: list[Quota] = []
    for quota in quotas:
        index = _counted_by(found, quota, ends)
        if index is not None and _of_own_target(found[index]):
            taken.append(quota)  # "4 of my 5 a day"
        elif index is not None and found[index].per is None and (found[index].bound or not quota.limit):
            found[index] = found[index]._replace(per=quota.period, every=quota.every)
            taken.append(quota)
    return [amount for amount in found if not _inside(amount, taken)]


def _of_own_target(amount: Amount) -> bool:
    """Whether a number is told as a part of what the speaker has set out to do each day."""
    return amount.of is not None and bool({"my", "our"} & set(amount.text.lower().split()))


def _inside(amount: Amount, quotas: list[Quota]) -> bool:
    return any(quota.start <= amount.start and amount.end <= quota.end for quota in quotas)


def _counted_by(found: list[Amount], quota: Quota, ends: list[int]) -> int | None:
    before = [i for i, amount in enumerate(found) if amount.end <= quota.start and amount.role is Role.AMOUNT]
    if (
        before
        and quota.start - found[before[-1]].end <= REACH
        and not _between(ends, found[before[-1]].end, quota.start)
    ):
        return before[-1]
    behind = [i for i, amount in enumerate(found) if amount.start >= quota.end and amount.role is Role.AMOUNT]
    if quota.near or not behind or found[behind[0]].start - quota.end > REACH // 3:
        return None
    return None if _between(ends, quota.end, found[behind[0]].start) else behind[0]


def _between(ends: list[int], first: int, last: int) -> bool:
    return any(first <= end < last for end in ends)
