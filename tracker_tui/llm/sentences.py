"""Words that stream in, released as whole sentences; what a model thinks aloud is passed over."""

from __future__ import annotations

import re
from functools import cache

OPEN, CLOSE = ("<think>", "<thinking>", "<reasoning>"), ("</think>", "</thinking>", "</reasoning>")
LONGEST_TAG = max(map(len, CLOSE))


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"(?<=[.!?…])[\"”’')*_]*\s+|\n+")


class Sentences:
    """Takes pieces of text and gives back the sentences that they complete, each with the space after it."""

    def __init__(self) -> None:
        self._held = ""
        self._thinking = False

    def feed(self, piece: str) -> list[str]:
        """The sentences that are whole by now."""
        self._held += piece
        self._skip_thoughts()
        if self._thinking:
            return []
        whole, at = [], 0
        for found in _end().finditer(self._held):
            whole.append(self._held[at : found.end()])
            at = found.end()
        self._held = self._held[at:]
        return [sentence for sentence in whole if sentence.strip()]

    def rest(self) -> str:
        """What is left at the end of the text; half a thought is nothing."""
        self._skip_thoughts()
        left, self._held = ("" if self._thinking else self._held), ""
        return left

    def _skip_thoughts(self) -> None:
        while True:
            marks = CLOSE if self._thinking else OPEN
            low = self._held.lower()
            found = [(at, mark) for mark in marks if (at := low.find(mark)) >= 0]
            if not found:
                break
            at, mark = min(found)
            before = "" if self._thinking else self._held[:at]
            self._held = before + self._held[at + len(mark) :]
            self._thinking = not self._thinking
        if self._thinking:
            self._held = self._held[-LONGEST_TAG:]
