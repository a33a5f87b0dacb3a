"""A goal's way as a chart: what was reached, the line to follow, the target, the estimate's interval."""

from __future__ import annotations

from datetime import date
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from textual.color import Color, ColorParseError
from textual_plotext import PlotextPlot

from tracker_tui.progress.numbers import format_number, short_day

if TYPE_CHECKING:
    from tracker_tui.tui.course import Course

TICKS = 5
LINE = "braille"


class Chart(PlotextPlot):
    """Draws one course. What each line is stands in words beside it, so that colour is not needed."""

    def draw(self, course: Course, today: date) -> None:
        """Draw a goal's way, seen from a day."""
        plt = self.plt
        plt.clear_figure()
        (self._bars if course.bars else self._way)(course)
        self._ticks(course, today)
        self.refresh()

    def _colour(self, name: str) -> tuple[int, int, int]:
        try:
            return Color.parse(self.app.get_css_variables().get(name, "white")).rgb
        except ColorParseError:
            return (128, 128, 128)

    def _bars(self, course: Course) -> None:
        step = min((b - a for a, b in zip(course.days, course.days[1:], strict=False)), default=1)
        self.plt.bar(
            list(course.days),
            list(course.values),
            color=self._colour("primary"),
            width=0.6 * min(step, 7) / 7,
        )
        if course.target is not None:
            self.plt.hline(course.target, color=self._colour("accent"))

    def _way(self, course: Course) -> None:
        plt = self.plt
        for points, colour, label in (
            (course.pace, "quiet", "line to follow"),
            (course.ahead, "secondary", "at this rate"),
        ):
            if points:
                days, values = zip(*points, strict=True)
                plt.plot(list(days), list(values), marker=LINE, color=self._colour(colour), label=label)
        plt.plot(
            list(course.days),
            list(course.values),
            marker=LINE,
            color=self._colour("success"),
            label="reached",
        )
        for value in course.milestones:
            plt.hline(value, color=self._colour("faint"))
        if course.target is not None:
            plt.hline(course.target, color=self._colour("accent"))
        for day in course.span or ():
            plt.vline(day, color=self._colour("faint"))

    def _ticks(self, course: Course, today: date) -> None:
        ends = [*course.days, *(day for day, _ in (*course.pace, *course.ahead)), *(course.span or ())]
        first, last = min(ends), max(ends)
        count = min(TICKS, last - first + 1)
        days = [round(first + (last - first) * at / max(1, count - 1)) for at in range(count)]
        self.plt.xticks(days, [short_day(date.fromordinal(day), today) for day in days])
        levels = _levels([*course.values, *(value for _, value in course.pace), course.target or 0.0])
        self.plt.yticks(levels, [format_number(level) for level in levels])


def _levels(values: list[float]) -> list[float]:
    """Round numbers from the least to the greatest value, about as many as there is room for."""
    least, most = min(values), max(values)
    rough = (most - least) / (TICKS - 1) or 1.0
    if all(value.is_integer() for value in values):
        rough = max(1.0, rough)
    power = 10.0 ** floor(log10(rough))
    step = next(step * power for step in (1, 2, 5, 10) if step * power >= rough)
    first = ceil(least / step)
    return [round(at * step, 10) for at in range(first, floor(most / step) + 1)]
