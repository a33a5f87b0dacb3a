"""Goals that something else was done in place of: "30 minutes of yoga instead of the gym"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.matching.index import Mention
    from tracker_tui.language.text.words import Word

INSTEAD = word_set("instead rather")


def without_replaced(found: list[Mention], words: list[Word]) -> list[Mention]:
    """What is mentioned, without the goals named behind "instead of" where others are named before it."""
    at = next((i for i, word in enumerate(words) if word.norm in INSTEAD), 0)
    if not at or [word.norm for word in words[at + 1 : at + 2]] not in (["of"], ["than"]):
        return found
    return [mention for mention in found if mention.first < at] or found
