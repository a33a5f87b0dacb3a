"""Drawn lines in colours: bars by how the goal stands, labels quiet, headings set off."""

from __future__ import annotations

import re
from functools import cache

from textual.content import Content

from tracker_tui.progress.goal_past import LABEL

TONES = {
    "good": "$text-success",
    "done": "$text-success",
    "calm": "$text-primary",
    "warn": "$text-warning",
    "bad": "$text-error",
    "quiet": "$quiet",
}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile({"bar": "[▏▎▍▌▋▊▉█]+", "rest": "[░▒]*[░]+[░▒]*", "shades": "[▁▂▃▄▅▆▇█▓▒░]+"}[name])


def goal_line(line: str, tone: str) -> Content:
    """A goal's line in a list: its bar, and how it stands at the end, in the colour of that."""
    content = Content(line)
    for found in _pattern("bar").finditer(line):
        content = content.stylize(TONES[tone], *found.span())
    for found in _pattern("rest").finditer(line):
        content = content.stylize("$faint", *found.span())
    head = line.rstrip().rfind("  ")
    return content.stylize(TONES[tone], head, len(line)) if head > 0 else content


def report(lines: tuple[str, ...], tone: str) -> tuple[Content, Content]:
    """A goal's page: its head, which is title, standing and bar, and all that follows."""
    title, bar, _, *rest = (*lines, "", "", "")
    head = title.rstrip().rfind("  ")
    first = Content(title).stylize("bold", 0, head).stylize(f"bold {TONES[tone]}", head, len(title))
    second = goal_line(bar, tone).stylize("$foreground", _after_bar(bar), len(bar))
    return first + "\n" + second, Content("\n").join(_fact(line, tone) for line in rest)


def _after_bar(line: str) -> int:
    return max(
        (found.end() for name in ("bar", "rest") for found in _pattern(name).finditer(line)), default=0
    )


def _fact(line: str, tone: str) -> Content:
    content = Content(line)
    if line and not line.startswith(" "):
        return content.stylize("bold", 0, len(line))
    label = line[: LABEL + 2]
    if label.strip() and line[LABEL + 1 : LABEL + 2] == " " and not label.strip().startswith("·"):
        content = content.stylize("$quiet", 0, len(label))
    for found in _pattern("shades").finditer(line):
        content = content.stylize(TONES[tone], *found.span())
    return content
