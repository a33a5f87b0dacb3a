"""A day that is put right in the same breath: "walked 40 minutes yesterday. No, the day before yesterday"."""

from __future__ import annotations

import re
from functools import cache

from tracker_tui.language.dates.date_words import WEEKDAYS


@cache
def _put_right() -> re.Pattern[str]:
    weekday = "|".join(sorted((day for day in WEEKDAYS if len(day) > 2), key=len, reverse=True))
    day = (
        rf"(?:the day before yesterday|day before yesterday|yesterday|today|last night|this morning"
        rf"|(?:on |last |on last )?(?:{weekday})|(?:two|three|2|3) days ago)"
    )
    mark = r"(?:no wait|oh no wait|wait no|oh wait|no sorry|sorry|oh no|no|nope|wait|oops|i mean|or rather)"
    was = r"(?:(?:that|it) was |i mean |make that |actually )?"
    return re.compile(
        rf"\b{day}[\s,.!\u2026-]+(?P<mark>{mark})(?P<stop>[\s,.!\u2026-]+){was}(?P<day>{day})(?: i mean)?"
        rf"(?=[.!]?\s*$)",
        re.IGNORECASE,
    )


def with_day_put_right(text: str) -> str:
    """A text with the day that its last words put in place of another."""
    found = _put_right().search(text)
    if found is None or (found["mark"].lower() == "no" and not found["stop"].strip()):
        return text  # "beer yesterday, no today" is no correction
    return f"{text[: found.start()]}{found['day']}{text[found.end() :]}"
