"""The words of a goal that say what it is about."""

from __future__ import annotations

from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units

LEADS = word_set(
    "i we want need will would like am gonna let please so ok okay stay cap never should allow myself"
)
# Verbs that only say that a thing is done as such things are: "play guitar", "drink max 3 coffees".
DOING = word_set("play practise practice drink eat train smoke hold limit restrict")


def things(text: str) -> set[str]:
    """The stems of the words that say what a goal is about."""
    return {
        word.stem
        for word in read_words(text)
        if word.sign == "w"
        and word.stem not in lexicon.plain_words()
        and word.norm not in NUMBER_WORDS | LEADS | DOING
        and not units.measurable(word.norm)
    }
