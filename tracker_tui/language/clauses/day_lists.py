"""Days told side by side that are no list, since a statement of its own begins with the last of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.text.words import Word

JOINING = word_set("and then but")
OWN_SUBJECT = word_set("i we my")
ONLY = word_set("only just")
NONE = word_set("nothing none zero no nope not nada nil zilch")
WHEN_OR_WHERE = word_set(
    "in at on for with before after during around because since as while when to by from"
)


def own_starts(
    words: Sequence[Word], amounts: Sequence[Amount], lists: Sequence[tuple[int, int]]
) -> dict[int, str]:
    """Where in the text the joining words stand that part two statements and no list of days, with those
    words: "6 km on Sunday and today only my back exercises".
    """
    found = (_parting(words, amounts, span) for span in lists)
    return {word.start: word.norm for word in found if word is not None}


def _parting(words: Sequence[Word], amounts: Sequence[Amount], span: tuple[int, int]) -> Word | None:
    inside = [at for at, word in enumerate(words) if span[0] <= word.start < span[1]]
    joiners = [at for at in inside if words[at].norm in JOINING]
    if not joiners:
        return None
    behind = _piece(words[inside[-1] + 1 :])
    if not behind:
        return None
    counted = any(a.counts and words[0].start <= a.start < span[0] for a in amounts)
    told = (counted or any(map(is_past, words[: inside[0]]))) and _tells_apart(behind)
    begins = inside[0] > 0 and behind[0].norm in OWN_SUBJECT  # not "Wednesday and Friday I did my yoga"
    return words[joiners[-1]] if begins or told else None


def _tells_apart(behind: Sequence[Word]) -> bool:
    """Whether words behind a day tell only of that one: "nothing", "only my back exercises"."""
    if behind[0].norm in NONE:
        return True
    return behind[0].norm in ONLY and len(behind) > 1 and behind[1].norm not in WHEN_OR_WHERE


def _piece(words: Sequence[Word]) -> list[Word]:
    """The words up to the next mark."""
    end = next((at for at, word in enumerate(words) if word.sign == "p"), len(words))
    return list(words[:end])
