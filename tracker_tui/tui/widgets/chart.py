"""A goal's way as a chart: what was reached, the line to follow, the target, the estimate's interval."""

from __future__ import annotations

from datetime import date
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from rich.style import Style
from textual.color import Color, ColorParseError
from textual_plotext import PlotextPlot

from tracker_tui.progress.numbers import format_number, short_day
from tracker_tui.progress.strength import WORDS
from tracker_tui.tui.legend import LOOKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from tracker_tui.tui.course import Course, Point

TICKS = 5
BAR_WIDTHS = ((26, 0.6), (60, 0.4))  # up to so many periods, a bar's share of its place; more are a line
MOST_BARS = BAR_WIDTHS[-1][0]
AIR = 0.04  # share of the height kept free above
PLAIN = str.maketrans({**dict.fromkeys("┌┐└┘├┤┬┴┼", "+"), "─": "-", "│": "|", "−": "-", "█": "#"})


class Chart(PlotextPlot):
    """Draws one course, in plain signs where those are wanted."""

    def __init__(self, *, plain: bool = False, id: str | None = None) -> None:  # noqa: A002 - as Textual has it
        super().__init__(id=id)
        self._plain = plain

    def render(self) -> Text:
        """The chart on the ground it stands on, its frame in plain signs too where those are wanted."""
        drawn: Text = super().render()  # type: ignore[assignment]
        if self._plain:
            drawn.plain = drawn.plain.translate(PLAIN)
        drawn.spans = [
            span._replace(style=Style(color=span.style.color)) if isinstance(span.style, Style) else span
            for span in drawn.spans
        ]
        return drawn

    def draw(self, course: Course, today: date) -> None:
        """Draw a course, seen from a day."""
        plt = self.plt
        plt.clear_figure()
        plt.xaxes(True, False)
        plt.yaxes(True, False)
        {"sums": self._sums, "strength": self._strength, "way": self._way}[course.kind](course, today)
        self.refresh()

    def _sums(self, course: Course, today: date) -> None:
        """A bar for each period, side by side, however long they are."""
        values, places = [value for _, value in course.points], list(range(len(course.points)))
        if len(places) <= MOST_BARS:
            look = LOOKS["bars"]
            sign = look.plain if self._plain else "sd"
            width = next(share for most, share in BAR_WIDTHS if len(places) <= most)
            self.plt.bar(places, values, color=self._colour(look.colour), marker=sign, width=width)
        else:
            self._line("points", list(enumerate(values)))
        edges = (-0.5, len(places) - 0.5)
        self._height(course)
        if course.target is not None:
            self._line("target", [(edge, course.target) for edge in edges])
        days = [date.fromordinal(day) for day, _ in course.points]
        at = _spread(0, len(places) - 1)
        self.plt.xlim(*edges)
        self.plt.xticks([float(place) for place in at], [short_day(days[place], today) for place in at])

    def _strength(self, course: Course, today: date) -> None:
        """A line from nothing to all, the words for it beside the height where each begins."""
        self.plt.ylim(0.0, 1.0)
        levels = [(0.0, "0%"), *((least, word) for least, word in reversed(WORDS) if least), (1.0, "100%")]
        self.plt.yticks([least for least, _ in levels], [word for _, word in levels])
        self._line("points", course.points)
        self._days(course, today)

    def _way(self, course: Course, today: date) -> None:
        low, high = self._height(course)
        first, last = course.days
        for value in course.milestones:
            if low <= value <= high:
                self._line("milestones", [(first, value), (last, value)])
        if course.target is not None and "target" in course.lines:
            self._line("target", [(first, course.target), (last, course.target)])
        for day in (day for day in course.span or () if day <= last):
            self._line("span", [(day, low), (day, high)])
        for name in ("pace", "ahead", "points"):
            self._line(name, getattr(course, name))
        self._days(course, today)

    def _line(self, name: str, points: Sequence[Point | tuple[float, float]]) -> None:
        if points:
            look = LOOKS[name]
            days, values = zip(*points, strict=True)
            sign = look.plain if self._plain else look.sign
            self.plt.plot(list(days), list(values), marker=sign, color=self._colour(look.colour))

    def _height(self, course: Course) -> tuple[float, float]:
        """Set the least and most that is drawn, with a little air above."""
        low, high = course.height
        levels = _levels(low, high, whole=all(value.is_integer() for _, value in course.points))
        self.plt.ylim(low, high + AIR * (high - low))
        self.plt.yticks(levels, [format_number(level) for level in levels])
        return low, high

    def _days(self, course: Course, today: date) -> None:
        (first, last), now = course.days, today.toordinal()
        days = _spread(first, last)
        if first < now <= last:
            nearest = min(range(len(days)), key=lambda at: abs(days[at] - now))
            days[nearest] = now
        names = ["today" if day == now else short_day(date.fromordinal(day), today) for day in days]
        self.plt.xlim(first, last)
        self.plt.xticks([float(day) for day in days], names)

    def _colour(self, name: str) -> tuple[int, int, int]:
        try:
            return Color.parse(self.app.get_css_variables().get(name, "white")).rgb
        except ColorParseError:
            return (128, 128, 128)


def _spread(first: int, last: int) -> list[int]:
    """A few places from first to last, as far apart from each other as they can be."""
    count = min(TICKS, last - first + 1)
    return [round(first + (last - first) * at / max(1, count - 1)) for at in range(count)]


def _levels(least: float, most: float, *, whole: bool) -> list[float]:
    """Round numbers from the least to the greatest value, about as many as there is room for."""
    rough = (most - least) / (TICKS - 1) or 1.0
    if whole:
        rough = max(1.0, rough)
    power = 10.0 ** floor(log10(rough))
    step = next(step * power for step in (1, 2, 5, 10) if step * power >= rough)
    first = ceil(least / step)
    return [round(at * step, 10) for at in range(first, floor(most / step) + 1)]
