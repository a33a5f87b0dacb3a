"""A message cut into sentences, at their marks and at the emoji that end or open them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import CHECKS
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.text.words import Word

ENDS = frozenset(".!?;\n…")


def sentences_of(words: list[Word]) -> list[tuple[list[Word], str]]:
    """The sentences, each with the mark that ends it."""
    found: list[tuple[list[Word], str]] = []
    current: list[Word] = []
    for at, word in enumerate(words):
        if word.sign == "p" and word.norm in ENDS and not _initial(words, at):
            if current:
                found.append((current, word.norm))
                current = []
            elif found and word.norm == "?":
                found[-1] = (found[-1][0], "?")
        elif word.sign == "e" and current and not _opens(words, at):
            current.append(word)
            following = words[at + 1] if at + 1 < len(words) else None
            detail = word.norm in CHECKS and following is not None and following.sign == "n"
            if following is not None and following.sign != "e" and following.norm != "?" and not detail:
                found.append((current, word.norm))
                current = []
        elif word.sign == "e" and current and _opens(words, at) and any(w.sign != "e" for w in current):
            found.append((current, ""))
            current = [word]
        else:
            current.append(word)
    if current:
        found.append((current, ""))
    return found


def _initial(words: list[Word], at: int) -> bool:
    """Whether a full stop only shortens a letter of a name ("D.C."), a title ("Dr. Ruiz") or the word number
    ("no. 5"), or stands in an address ("chess.com").
    """
    before = words[at - 1] if at else None
    if words[at].norm != "." or before is None or before.sign != "w":
        return False
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind and behind.norm in DOMAINS and before.end == words[at].start == behind.start - 1:
        return True
    numbered = at + 1 < len(words) and words[at + 1].sign == "n" and words[at].start == before.end
    if before.upper and before.norm in HONORIFICS and at + 1 < len(words) and words[at + 1].upper:
        return True
    return before.end - before.start == 1 or (numbered and before.norm in ("no", "nr", "op", "vol"))


DOMAINS = word_set("com org net io tv app gg edu gov")
HONORIFICS = word_set("dr dra mr mrs ms prof st sr sra jr rev fr capt sgt lt")


def _opens(words: list[Word], at: int) -> bool:
    """Whether an emoji stands for the activity of what follows it: "🚴 28km", "💧 7 glasses 🧘 15 min"."""
    if at + 1 >= len(words) or words[at].norm in CHECKS:
        return False
    after = words[at + 1]
    if after.sign == "n" and words[0].sign == "e" and words[1].sign == "n":
        return words[0].norm not in CHECKS
    if after.norm in CHECKS and any(word.sign == "n" for word in words[:at]):
        return words[at].start > words[at - 1].end  # "💧1.5L 🥗✅"
    before = words[at - 1] if at else None
    return after.sign == "n" and (
        before is None or before.sign != "w" or before.norm in ("km", "minutes", "m", "and")
    )
