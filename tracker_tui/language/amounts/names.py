"""Numbers that name instead of count: labels, dates, ordinals, versions, phone numbers."""

from __future__ import annotations

from tracker_tui.language.amounts.amount_words import (
    CROSSES,
    CURRENCY,
    GRADES,
    LABELS,
    LINKS,
    MONTHS,
    STOP,
    YEAR_BEFORE,
)
from tracker_tui.language.amounts.compounds import whole
from tracker_tui.language.amounts.draft import Draft
from tracker_tui.language.amounts.number_words import ONES, TIMES
from tracker_tui.language.amounts.numbers import read_number, read_ordinal
from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.amounts.unit_forms import read_unit
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, word_set
from tracker_tui.progress import units

MOST_GRADES = 13
SHORT_LABELS = word_set("ch p pg pp no nr ep vol op")
CRIES = word_set(
    "wait oh ah hmm hm er god lord hell shit damn crap k ooh eh ay aye hey whoa dear gosh jeez doh"
)
LIST_MARKS = frozenset({",", "and", "&"})
VERBS = word_set("set book act track draft question video number part step round class")
GLUED_BEFORE = frozenset(LABELS) | frozenset(CURRENCY) | CROSSES | {"no", "w", "d"}


def named(tokens: Tokens, at: int) -> Draft | None:
    """Digits that are part of a name, a version or a phone number: "mp3", "v2", "1.2.3", "555-123-4567"."""
    token = tokens.at(at)
    side = _a_side(tokens, at + 1) if token.kind == NUMBER or token.low in ONES else 0
    if token.kind != NUMBER:
        return Draft(at, at + 1 + side, 0.0, role=Role.CODE) if side else _tied(tokens, at)
    before = tokens.at(at - 1)
    if _session_of_plan(tokens, at):
        return Draft(at, at + 3, token.value or 0.0, role=Role.CODE)
    if token.glued and before.kind == WORD and before.low not in GLUED_BEFORE:
        return Draft(at, at + 1, token.value or 0.0, role=Role.CODE)
    if side:
        return Draft(at, at + 1 + side, token.value or 0.0, role=Role.CODE)
    if token.value is None:
        return Draft(at, at + 1, 0.0, role=Role.DATE if _dotted_date(token.low) else Role.CODE)
    return _phone(tokens, at)


def _tied(tokens: Tokens, at: int) -> Draft | None:
    """A number's word that hyphens tie into a name: "4 one-to-ones", "a one-off"."""
    end = at + 1
    while tokens.low(end) == "-" and tokens.at(end).glued and tokens.at(end + 1).glued:
        end += 2
    tied = end > at + 2 and tokens.low(at) in ONES and tokens.low(at + 2) in TIES
    tied = tied and (tokens.low(end - 1) not in ONES or tokens.low(end - 1) == tokens.low(at))
    return Draft(at, end, 1.0, role=Role.CODE, wants_noun=False) if tied else None


TIES = word_set("to on off in for way")


def _session_of_plan(tokens: Tokens, at: int) -> bool:
    """Whether a number tells the week of a plan, and its day or run follows: "w4d2", "week 4 day 2"."""
    week = tokens.low(at - 1) in ("w", "wk", "week")
    return week and tokens.low(at + 1) in ("d", "r", "day", "run") and tokens.at(at + 2).kind == NUMBER


def _a_side(tokens: Tokens, at: int) -> int:
    """How many words behind a number tell that so many play on each side ("5-a-side", "5 a side"); or 0."""
    behind = [tokens.low(at + step) for step in range(4)]
    if behind[:2] == ["a", "side"]:
        return 2
    return 4 if behind in (["-", "a", "-", "side"], ["-", "on", "-", tokens.low(at - 1)]) else 0


def _dotted_date(text: str) -> bool:
    """ "14.02.2026", "14.2.26", not "3.11.2"."""
    parts = text.split(".")
    return (
        len(parts) == 3
        and "".join(parts).isdigit()
        and len(parts[2]) in (2, 4)
        and max(map(len, parts[:2])) < 3
    )


def _phone(tokens: Tokens, at: int) -> Draft | None:
    """Three or more groups of digits held by hyphens: a phone number, an account or an ISO date."""
    end = at + 1
    while (
        tokens.low(end) == "-"
        and tokens.at(end).glued
        and tokens.at(end + 1).glued
        and tokens.at(end + 1).kind == NUMBER
    ):
        end += 2
    if end - at < 5:
        return None
    iso = len(tokens.low(at)) == 4 or (len(tokens.low(at)) < 3 and len(tokens.low(end - 1)) == 4)
    iso = iso and end - at == 5
    return Draft(at, end, 0.0, role=Role.DATE if iso else Role.CODE)


def label(tokens: Tokens, at: int) -> Draft | None:
    """Where the noun stands that a number belongs to: before it, or before a list of numbers."""
    return _hashed(tokens, at) or _graded(tokens, at) or _named_number(tokens, at)


def _graded(tokens: Tokens, at: int) -> Draft | None:
    """ "28 year 9 books": the 9 tells whose they are."""
    count = tokens.at(at)
    if (
        tokens.low(at - 1) not in GRADES
        or count.kind != NUMBER
        or not count.value
        or count.value > MOST_GRADES
        or (tokens.at(at + 1).glued and tokens.at(at + 1).kind == WORD)  # "league 1h50"
    ):
        return None
    return Draft(at, at + 1, count.value, role=Role.CODE, noun="grade")


def _hashed(tokens: Tokens, at: int) -> Draft | None:
    count, before = tokens.at(at + 1), tokens.at(at - 1)
    if tokens.low(at) != "#" or count.kind != NUMBER or count.value is None:
        return None
    noun = LABELS.get(before.low, before.low) if before.kind == WORD else None
    return _label_range(tokens, Draft(at, at + 2, count.value, role=Role.LABEL, noun=noun))


def _named_number(tokens: Tokens, at: int) -> Draft | None:
    place = _label_place(tokens, at)
    if place is None or (number := read_number(tokens, at)) is None or not number.value.is_integer():
        return None
    word = tokens.low(place)
    if word == "number" and tokens.low(place - 1) in READ_OFF:
        return None  # "top number 131"
    unit = read_unit(tokens, number.next, number)
    if unit and not _numbered_next(tokens, word, unit.next):
        return None
    if number.suffix or tokens.low(number.next) in CROSSES:
        return None
    if word in VERBS and plural_behind(tokens, number.next):
        return None
    before = tokens.low(place - 1).removesuffix("'s")
    named = tokens.at(place - 1).kind == WORD and before not in STOP
    noun = LABELS[word] or (before if named else None)
    draft = _label_range(tokens, Draft(at, number.next, number.value, role=Role.LABEL, noun=noun))
    if word == LABELS[word] and not draft.high and not _listed(tokens, place, draft):
        return draft._replace(role=Role.AMOUNT, unit=units.canonical(word))
    return whole(tokens, draft)


def _numbered_next(tokens: Tokens, word: str, behind: int) -> bool:
    """Whether a numbered thing is one of a numbered week or day: "week 3 run 2"."""
    return word in ("week", "day", "w", "d") and tokens.at(behind).kind == NUMBER


def _label_place(tokens: Tokens, at: int) -> int | None:
    """Where the noun stands that a number belongs to: right before, before a dot, or before a list of
    numbers.
    """
    at -= 1
    if tokens.low(at) == "." and tokens.at(at).glued and tokens.low(at - 1) in SHORT_LABELS:
        at -= 1
    back = 0
    while back < 8 and tokens.low(at - back) in LIST_MARKS and tokens.at(at - back - 1).kind == NUMBER:
        back += 2
    place = at - back
    if tokens.low(place) not in LABELS or tokens.low(place - 1) in PERS:
        return None
    return place if _is_number_word(tokens, place) else None


PERS = word_set("every each per")  # "every day 10 words": the day has no number


def _is_number_word(tokens: Tokens, place: int) -> bool:
    """Whether a "no" is short for number: dotted, or between a name and digits at an end ("op 7 no 2"); a
    dotted one that opens a sentence with a number alone answers ("hmm no. 18").
    """
    before, behind = tokens.at(place - 1), tokens.at(place + 2)
    if tokens.low(place) != "no":
        return True
    if tokens.low(place + 1) == ".":
        thing = tokens.at(place + 3)
        counted = thing.kind == WORD and thing.low not in STOP and not units.canonical(thing.low)
        return counted or (before.kind == WORD and before.low not in CRIES)
    named = tokens.low(place - 2) == "op" or (
        before.kind == WORD and before.low not in STOP | CRIES and not units.canonical(before.low)
    )
    return (
        named and tokens.at(place + 1).kind == NUMBER and not (behind.kind == WORD and behind.low not in STOP)
    )


def _listed(tokens: Tokens, place: int, draft: Draft) -> bool:
    """Whether a plural names several: "chapters 8 and 9"."""
    more = tokens.low(draft.next) in LIST_MARKS and tokens.at(draft.next + 1).kind == NUMBER
    return place < draft.first - 1 or (more and not read_unit(tokens, draft.next + 2, None))


def plural_behind(tokens: Tokens, at: int) -> bool:
    """Whether a plural follows, so that "set 3 alarms" is a deed and no name."""
    after = tokens.at(at)
    return after.kind == WORD and after.low.endswith("s") and after.low not in STOP


def _label_range(tokens: Tokens, draft: Draft) -> Draft:
    """ "chapters 3 to 5", "pages 10-25"."""
    at = draft.next + (2 if tokens.low(draft.next + 1) == "#" else 1)
    last = read_number(tokens, at) if tokens.low(draft.next) in LINKS | THROUGH else None
    return draft._replace(next=last.next, high=last.value) if last and last.value > draft.value else draft


READ_OFF = word_set("top bottom upper lower first second systolic diastolic")
THROUGH = frozenset({"through", "thru"})


def slashed_date(tokens: Tokens, at: int) -> Draft | None:
    """ "14/02", "3/14/2026", "on 3/5", beside "3/4 of it"."""
    end = at
    numbers: list[str] = []
    while tokens.at(end).kind == NUMBER and tokens.low(end).isdigit() and len(numbers) < 3:
        numbers.append(tokens.low(end))
        if tokens.low(end + 1) != "/" or not tokens.at(end + 1).glued or not tokens.at(end + 2).glued:
            end += 1
            break
        end += 2
    if len(numbers) == 3 or (len(numbers) == 2 and _day_and_month(tokens, at, numbers)):
        return Draft(at, end, 0.0, role=Role.DATE)
    return None


def _day_and_month(tokens: Tokens, at: int, numbers: list[str]) -> bool:
    low, high = sorted(int(number) for number in numbers)
    if not 1 <= low <= 12 or high > 31:
        return False
    padded = any(number.startswith("0") for number in numbers)
    return padded or tokens.low(at - 1) in ("on", "by", "until", "till", "since", "before", "after", "due")


def month_day(tokens: Tokens, at: int) -> Draft | None:
    """ "Mar 3", "3 March", "3rd of March", and years: "in 2026", "March 2026"."""
    token = tokens.at(at)
    if token.kind != NUMBER or not token.low.isdigit():
        return None
    if len(token.low) == 4 and 1900 <= int(token.low) <= 2100:
        return _year(tokens, at)
    ordinal = read_ordinal(tokens, at)
    end = ordinal[1] if ordinal else at + 1
    after = end + 1 if tokens.low(end) == "of" else end
    if int(token.low) > 31 or (token.glued and tokens.low(at - 1) in CROSSES):
        return None
    if tokens.low(after) in MONTHS and not (
        tokens.low(after) in ("may", "march") and tokens.low(at - 1) in TIMES
    ):
        return Draft(at, after, token.value or 0.0, role=Role.DATE)
    dated = tokens.at(at - 2).kind == NUMBER  # "10 nov 25": the month has its day
    if tokens.low(at - 1) in MONTHS and not dated and not read_unit(tokens, end, None):
        return Draft(at, end, token.value or 0.0, role=Role.DATE)
    return None


def _year(tokens: Tokens, at: int) -> Draft | None:
    before = tokens.low(at - 1)
    last = tokens.at(at + 2)
    if tokens.low(at + 1) in (*LINKS, "and") and last.kind == NUMBER and 1900 <= (last.value or 0) <= 2100:
        return Draft(at, at + 3, tokens.at(at).value or 0.0, role=Role.YEAR)
    if before in MONTHS or (before in YEAR_BEFORE and tokens.at(at + 1).kind != WORD) or before == ",":
        if before == "," and tokens.low(at - 3) not in MONTHS:
            return None
        return Draft(at, at + 1, tokens.at(at).value or 0.0, role=Role.YEAR)
    return None


def ordinal(tokens: Tokens, at: int) -> Draft | None:
    """ "3rd", "third coffee", but not "a third of" and not seconds."""
    token = tokens.at(at)
    found = read_ordinal(tokens, at)
    if found is None or (token.low in ("third", "quarter") and tokens.low(found[1]) == "of"):
        return None
    if token.low == "second" and tokens.low(at - 1) in ("a", "one", "per", "each", "every"):
        return None
    if token.kind == WORD and (tokens.at(found[1]).kind != WORD or tokens.low(found[1]) in STOP):
        return None
    if tokens.low(at - 1) == "the" and tokens.low(at - 2) == "on" and tokens.low(found[1]) in ONES:
        return Draft(at, found[1], float(found[0]), role=Role.DATE)
    if token.kind == NUMBER and _day_of_month(tokens, at, found[1]):
        return Draft(at, found[1], float(found[0]), role=Role.DATE)
    return Draft(at, found[1], float(found[0]), role=Role.ORDINAL, wants_noun=True)


def _day_of_month(tokens: Tokens, at: int, behind: int) -> bool:
    """Whether an ordinal with nothing behind it is a day: "it's the 30th", "due the 4th"."""
    lead, after = tokens.low(at - 2), tokens.at(behind)
    told = lead in DAY_LEADS or lead.endswith("'s")
    return tokens.low(at - 1) == "the" and told and not (after.kind == WORD and after.low not in STOP)


DAY_LEADS = word_set("is on until till by since from due before after")
