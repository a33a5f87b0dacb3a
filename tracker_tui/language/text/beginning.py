"""The beginning of a long message: as much of it as is read, ended where its writer paused."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

LONGEST = 2000  # characters of a message that are read
MOST = 300  # words, numbers and marks of it: about as many as sentences of so many characters have
PAUSES = ("\n", ". ", "! ", "? "), (", ", "; "), (" ",)  # the best first
QUOTED = 6, 60  # words and characters that show where the reading ended


def beginning(text: str) -> str:
    """As much of a message as is read: all of it, or what it says up to a pause before a limit."""
    end = _limit(text)
    if end == len(text):
        return text
    for marks in PAUSES:
        at = max(text.rfind(mark, end * 3 // 4, end) for mark in marks)
        if at > 0:
            return text[: at + 1]
    return text[:end]


def last_words(text: str) -> str:
    """The last words of what was read, to tell where that was: "then read 20 pages"."""
    words, characters = QUOTED
    return " ".join(text.split()[-words:])[-characters:]


def _limit(text: str) -> int:
    end = min(len(text), LONGEST)
    if end <= MOST:
        return end
    next_one = next(islice(_pieces().finditer(text, 0, end), MOST, None), None)
    return next_one.start() if next_one else end


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+|[^\w\s]|_")
