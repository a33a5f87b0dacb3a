"""A sentence cut into pieces, as far as both sides can stand alone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.day_lists import own_starts
from tracker_tui.language.clauses.headed import answered_starts, list_starts
from tracker_tui.language.clauses.moments import PARTS_OF_DAY
from tracker_tui.language.clauses.word_kinds import done_words, is_past, is_verb, people_words
from tracker_tui.language.dates.date_words import RANGE_LINKS
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import Word, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount

LONGEST = 120  # words of one clause


COMMAS = frozenset(",")


JOINERS = word_set("and but then also plus so because though although while which meanwhile anyway")


SO_HOW = word_set(
    "far much many good well bad proud happy hard tired long sad cold hot little few fast slow close "
    "sorry very not that nice fun great badly often"
)


def pieces_of(
    words: list[Word], amounts: Sequence[Amount], lists: Sequence[tuple[int, int]] = ()
) -> list[tuple[str, list[Word]]]:
    """A sentence cut at its commas, brackets, dashes and joining words, as far as both sides can stand
    alone; not within `lists`.
    """
    whole = [*lists, *((amount.start, amount.end) for amount in amounts), *_quoted(words)]
    pieces: list[tuple[str, list[Word]]] = [("", [])]
    aside = 0
    starts = dict.fromkeys(list_starts(words, amounts) or answered_starts(words), ",")
    starts.update(own_starts(words, amounts, lists) if lists else {})
    turns = (at for at in range(2, len(words)) if _turns_to(words, at, amounts) or _turns_ahead(words, at))
    starts.update((words[at].start, ",") for at in turns)
    for at, word in enumerate(words):
        if word.start in starts and pieces[-1][1]:
            pieces.append((starts[word.start], []))
        parts = starts.get(word.start) == word.norm
        if parts or any(start < word.start and word.end < end for start, end in whole):
            if word.sign != "p" and not parts:
                pieces[-1][1].append(word)
            continue  # "genesis 12, 13 & 14" is one amount
        if word.sign == "p":
            if word.norm in "([":
                aside += 1
                pieces.append(("(", []))
            elif word.norm in ")]" and aside:
                aside -= 1
                pieces.append((")", []))
            elif (
                (word.norm in COMMAS and not _leaves_out(words, at))
                or word.norm == "|"
                or (word.norm == "&" and _splits(words, at, amounts))
                or (word.norm == "-" and _spaced(words, at))
                or (word.norm == "/" and _spaced(words, at) and _bare_before(words[at].start, amounts))
                or (word.norm == "+" and at and not _ties_moments(words, at))
                or (word.norm == ":" and _opens_parts(words, at, amounts))
            ):
                pieces.append(("," if word.norm == ":" else word.norm, []))
            continue
        if not aside and _subordinates(words, at, amounts):
            pieces.append((word.norm, []))
            continue
        if word.norm in JOINERS and not aside and _splits(words, at, amounts):
            asked = word.norm == "which" and _asks_which(words, at)
            pieces.append(("," if asked else word.norm, [word] if asked else []))
            continue
        if len(pieces[-1][1]) >= LONGEST:
            pieces.append(("", []))
        pieces[-1][1].append(word)
    return [piece for piece in pieces if piece[1]]


def _quoted(words: list[Word]) -> list[tuple[int, int]]:
    """What stands between marks of quotation, as a name to be called by: call it "sit and breathe"."""
    marks = [word for word in words if word.norm in QUOTES]
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return [(one.start - 1, two.end + 1) for one, two in pairs if two.start - one.end <= LONGEST_NAME]


QUOTES = frozenset('"“”„')
LONGEST_NAME = 60  # characters


def _turns_to(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a new subject tells how much it did, with no mark before it: "ran with tom | he did 10 | i only
    managed 7".
    """
    before = words[at - 1]
    if words[at].norm not in TURNING or before.sign == "p" or before.norm in BOUND_TO:
        return False
    behind = [word for word in words[at + 1 : at + 4] if word.norm not in ("only", "just", "barely")]
    if not behind or not is_past(behind[0]):
        return False
    last = words[min(at + 5, len(words) - 1)].end
    counted = any(a.counts and words[at].end < a.start < last for a in amounts)
    others = word_set("he she they") if words[at].norm == "i" else word_set("with w")
    return counted and any(word.norm in others for word in words[:at])


def _turns_ahead(words: list[Word], at: int) -> bool:
    """Whether what is done is followed, with no mark, by what is to come: "chapter 3 is done | im going to
    sleep for a week".
    """
    norms = [word.norm for word in words[at : at + 3]]
    if norms == ["i", "am", "never"] and words[0].norm in ENDING:
        return True  # "drop guitar | im never gonna do it"
    if norms not in (["i", "am", "going"], ["i", "will", "be"]) or words[at - 1].norm in BOUND_TO:
        return False
    return words[at - 1].norm in done_words() or is_past(words[at - 1])


TURNING = word_set("i he she they")
BOUND_TO = word_set(
    "that which who what than as like when if because since while so and but before after where how"
)
SUBORDINATORS = word_set("before after once as where omg lol haha wow ugh phew")


SUBJECTS = word_set(
    "i we you he she it they the my our his her their everyone everybody someone nobody there that"
)


def _subordinates(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a word opens what only goes with an amount already told: "6k run before the kids were up"."""
    if words[at].norm not in SUBORDINATORS or at + 2 >= len(words) or words[at + 1].norm not in SUBJECTS:
        return False
    counted = any(a.counts and words[0].start <= a.start < words[at].start for a in amounts)
    behind = []
    for word in words[at + 2 : at + 7]:
        if word.sign == "p":
            break
        behind.append(word)
    return counted and any(is_verb(word) for word in behind)


def _spaced(words: list[Word], at: int) -> bool:
    """Whether a dash stands apart from the words around it."""
    if not 0 < at < len(words) - 1:
        return False
    return words[at - 1].end < words[at].start and words[at].end < words[at + 1].start


def _ties_moments(words: list[Word], at: int) -> bool:
    """Whether a mark or a word stands between two times of the day: "inhaler am + pm"."""
    return at + 1 < len(words) and {words[at - 1].norm, words[at + 1].norm} <= PARTS_OF_DAY


def _opens_parts(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a colon stands between a sum and its parts on days: "3 lessons this week: one monday, two
    today".
    """
    counted = any(a.counts and a.end <= words[at].start for a in amounts)
    opening = words[at + 1 : at + 2]
    numbered = bool(opening) and (opening[0].sign == "n" or opening[0].norm in NUMBER_WORDS | {"a", "an"})
    return counted and numbered and any(word.norm in TIED for word in words[at + 2 : at + 5])


def _bare_before(place: int, amounts: Sequence[Amount]) -> bool:
    """Whether the number before a slash has no unit, as in a list: "71.4 / 22 pages"."""
    before = [a for a in amounts if a.end <= place][-1:]
    return any(a.counts and not a.unit and not a.noun and a.end >= place - 1 for a in before)


def _splits(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a joining word parts two statements: what follows has an amount or a verb of its own."""
    after = next((word for word in words[at + 1 :] if word.sign != "p"), None)
    if _only_days(words, at) or _ties_days(words, at, amounts) or _no_joiner(words, at):
        return False
    if words[at].norm in ("and", "&") and not amounts and _ties_moments(words, at):
        return False
    if words[at].norm == "but" and _leaves_out(words, at):
        return False
    if words[at].norm == "so":
        return at > 0 and after is not None and (after.norm not in SO_HOW or _sums_up(words, at, amounts))
    if words[at].norm not in ("and", "&", "plus"):
        return at > 0 and not (words[at].norm == "also" and is_past(words[at - 1]))  # "I called also my aunt"
    if any(a.start < words[at].start < a.end for a in amounts):
        return False
    rest = []
    for word in words[at + 1 :]:
        if word.norm in JOINERS or (word.sign == "p" and word.norm != "-"):
            break
        rest.append(word)
    if not rest:
        return False
    if _opens_another(rest, any(a.counts and words[0].start <= a.start < words[at].start for a in amounts)):
        return True
    before = [w for w in words[:at] if w.sign != "p"]
    if any(
        w.start <= a.start < rest[-1].end and a.start >= rest[0].start
        for a in amounts
        for w in rest[:1]
        if a.counts
    ):
        return True
    return (
        any(is_verb(word) for word in rest[_plurals(words, at) :])
        or rest[0].norm in ("nothing", "none", "no", "nope", "max", "at")
        or (len(rest) > 1 and rest[0].norm in ORDERING)
        or (rest[0].norm in TIED and any(word.norm in NONE for word in rest[1:4]))
        or not before
    )


def _opens_another(rest: list[Word], counted: bool) -> bool:
    """Whether words tell another deed or wish without a verb that we know: "55 pages and a yoga class",
    "... and I want 20 museums".
    """
    if counted and rest[0].norm in ("a", "an") and any(lexicon.activities_of(word.stem) for word in rest[1:]):
        return True
    return len(rest) > 1 and rest[0].norm in ("i", "we") and rest[1].norm in WANTING


WANTING = word_set("want wanna need wish hope plan intend would will should must")


def _sums_up(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether "so" leads to how much all of it was: "... so that's 4 more"."""
    if [word.norm for word in words[at + 1 : at + 3]] not in (["that", "is"], ["that", "makes"]):
        return False
    behind = {word.start for word in words[at + 3 : at + 5]}
    return any(amount.start in behind for amount in amounts)


def _plurals(words: list[Word], at: int) -> int:
    """Whether "and" ties two plurals, of which the second only looks like a verb: "two pizzas and drinks"."""
    before, after = words[at - 1].norm if at else "", words[at + 1].norm if at + 1 < len(words) else ""
    counted = at > 1 and (words[at - 2].sign == "n" or words[at - 2].norm in NUMBER_WORDS)
    return int(counted and before.endswith("s") and after.endswith("s"))


# Verbs that order something to be done with a goal or an entry.
ORDERING = word_set("pause unpause resume delete remove rename cancel undo skip archive extend postpone")
ENDING = ORDERING | word_set("drop end stop ditch scrap bin abandon forget quit close kill")


def _asks_which(words: list[Word], at: int) -> bool:
    """Whether "which" opens a question, and adds nothing to what was said: "be honest, which goal am i"."""
    behind = [word.norm for word in words[at + 1 : at + 5]]
    return any(one in TURNED and other in ("i", "we", "you") for one, other in pairwise(behind[1:]))


TURNED = word_set("am are do did have had was were should can could would")


def _no_joiner(words: list[Word], at: int) -> bool:
    """Whether a joining word stands for something else: "on the plus side", "tue also played"."""
    behind = [word for word in words[at + 1 :] if word.sign == "w"]
    if words[0].norm in ("how", "what", "show") and len(behind) == 1 and words[at].norm in ("and", "&"):
        return True  # "how many km left for running and cycling"
    if words[at].norm == "which" and at and words[at - 1].norm in KNOWING:
        return not _asks_which(words, at)  # "can't recall which day"
    if words[at].norm == "plus":
        return at > 0 and words[at - 1].norm in ("the", "a", "big", "major")
    if words[at].norm == "then":
        return bool(at) and words[at - 1].norm in ("until", "till", "til", "by", "before", "since")
    if words[at].norm == "also" and at and words[at - 1].norm in people_words():
        return True  # "mum also took the dog round"
    return words[at].norm == "also" and bool(at) and only_days(words[:at])


KNOWING = word_set("recall remember sure know knows forget forgot forgotten idea clue certain tell say")


def _leaves_out(words: list[Word], at: int) -> bool:
    """Whether a mark or "but" only takes days from what was so on each day: "all nights but wednesday this
    week", "monday to thursday, not wednesday".
    """
    end = at
    while end < len(words) and words[end].norm in LEAVING_OUT:
        end += 1
    before = [word.norm for word in words[:at]]
    to_day = any(one in RANGE_LINKS and two in TIED for one, two in pairwise(before))
    without = {word.norm for word in words[at:end]} & {"but", "not"}
    return (
        bool(without)
        and any(word.norm in TIED for word in words[end : end + 1])
        and (to_day or any(norm in EVERY for norm in before))
    )


LEAVING_OUT = word_set(", but not just on only")
EVERY = ("all", "every", "each", "daily")
DAY_WORDS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight on last morning night "
    "evening afternoon this the both as well too also sat sun mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays"
)


def only_days(words: Sequence[Word]) -> bool:
    """Whether words name days and nothing else ("today as well")."""
    return all(word.norm in DAY_WORDS or word.sign != "w" for word in words)


def _only_days(words: list[Word], at: int) -> bool:
    """Whether a joining word only ties days together ("fri and sat 15 each", "one also yesterday")."""
    before = [w.norm for w in words[:at] if w.sign in ("w", "n")]
    after = [w.norm for w in words[at + 1 :] if w.sign == "w"]
    opening = next((i for i, w in enumerate(words[at + 1 :]) if w.sign == "p"), len(words))
    if words[at].norm == "also":
        return bool(after[:opening]) and set(after[:opening]) <= DAY_WORDS
    weekdays = bool(after) and after[0] in DAY_WORDS and after[0] not in ("the", "this", "both", "as", "also")
    return words[at].norm in ("and", "&") and bool(before) and weekdays and set(before) <= DAY_WORDS


NONE = word_set("none nothing zero nope nada zilch nil zip")
TIED = word_set(
    "today yesterday monday tuesday wednesday thursday friday saturday sunday sat sun mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays"
)


def _ties_days(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a joining word ties two days of one deed, whose amount follows them: "meditated yesterday and
    today for 10 minutes".
    """
    if words[at].norm not in ("and", "&") or not at or at + 2 >= len(words):
        return False
    if words[at - 1].norm not in TIED or words[at + 1].norm not in TIED:
        return False
    counted = any(a.counts and words[0].start <= a.start < words[at].start for a in amounts)
    after = [word for word in words[at + 2 :] if word.sign == "w"]
    return not counted and not any(is_verb(word) or word.norm in ("i", "we", "my") for word in after)
