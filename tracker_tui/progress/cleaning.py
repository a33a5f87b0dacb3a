"""Text from people and files, made safe to store and to show: no control characters, escapes or overrides."""

from __future__ import annotations

import re
from functools import cache

TITLE_LIMIT = 200
TEXT_LIMIT = 2000
LABEL_LIMIT = 60
ELLIPSIS = "…"

# Escape sequences go whole: CSI, OSC and its kin up to their end, then any other two-character one.
_ESCAPES = (
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]?"
    "|(?:\x1b[\\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\\\|\x9c)?"
    "|\x1b[ -/]*[0-~]?"
)
# Bidirectional marks, overrides and isolates; byte order mark, annotations, tags, lone surrogates.
_INVISIBLE = (
    "\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff"
)
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_BREAKS = "\r\n?|[\x85\u2028\u2029]"


def clean_line(text: str, limit: int = TITLE_LIMIT) -> str:
    """One line without anything a terminal acts on, white space collapsed, at most `limit` characters."""
    return _cut(" ".join(_safe(text).split()), limit)


def clean_text(text: str, limit: int = TEXT_LIMIT) -> str:
    """The same for text of several lines: they stay, empty ones collapsed to one."""
    lines = [" ".join(line.split()) for line in _safe(text).split("\n")]
    return _cut(_pattern("\n{3,}").sub("\n\n", "\n".join(lines)).strip(), limit)


def _safe(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    text = _pattern(_ESCAPES).sub("", text)
    text = _pattern(_BREAKS).sub("\n", text)
    return _pattern(f"[{_INVISIBLE}{_CONTROLS}]").sub("", text)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + ELLIPSIS


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)
