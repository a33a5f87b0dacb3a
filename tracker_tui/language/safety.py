"""Whether a message speaks of danger: self-harm, abuse or a medical emergency; a table decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.phrases import Match, table
from tracker_tui.language.tables import danger as dangers
from tracker_tui.language.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.words import Word

ORDER = ("self_harm", "medical", "abuse")
SENTENCE_ENDS = frozenset(".!?;\n")


def danger(words: Sequence[Word]) -> str | None:
    """The kind of danger that the words speak of, or None. Look-alikes ("killing me") do not count."""
    found: set[str] = set()
    for sentence in _sentences(words):
        found |= _found(sentence)
        plainer = [word for word in sentence if word.norm not in LIGHT]
        if len(plainer) < len(sentence):
            found |= _found(plainer)
    return next((kind for kind in ORDER if kind in found), None)


# Words that soften or stress, and change nothing of what is meant: "no one would even notice".
LIGHT = word_set(
    "even just really ever so actually honestly literally probably always kind of still now maybe too"
)


def _found(sentence: Sequence[Word]) -> set[str]:
    matches = list(table(dangers.DANGER).find(sentence))
    harmless = [match for match in matches if match.label == "harmless"]
    return {m.label for m in matches if m.label != "harmless" and not any(_covers(h, m) for h in harmless)}


def _covers(harmless: Match, match: Match) -> bool:
    return harmless.first < match.last and match.first < harmless.last


def _sentences(words: Sequence[Word]) -> list[list[Word]]:
    sentences: list[list[Word]] = [[]]
    for word in words:
        if word.sign == "p" or word.sign == "e":
            if word.norm in SENTENCE_ENDS:
                sentences.append([])
        else:
            sentences[-1].append(word)
    return sentences
