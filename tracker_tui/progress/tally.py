"""How many goals are on track: counted in one way, for the sidebar, the answers and the reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import Goal, GoalStatus
from tracker_tui.progress.numbers import count_of
from tracker_tui.progress.report import standing_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.progress.figures import Measures

ON_TRACK = frozenset({Standing.AHEAD, Standing.ON_TRACK, Standing.DONE})
# Nothing can be said of how these go. How one of them is told, and several.
UNTOLD = {Standing.NOT_STARTED: ("is", "are"), Standing.INSUFFICIENT_DATA: ("has", "have")}


class Tally(NamedTuple):
    """Goals under way: `on_track` of those that can be `judged`, and `untold`, those that cannot."""

    on_track: int = 0
    judged: int = 0
    untold: tuple[tuple[Standing, int], ...] = ()

    @property
    def goals(self) -> int:
        """All goals under way."""
        return self.judged + sum(count for _, count in self.untold)

    @property
    def words(self) -> tuple[str, ...]:
        """The count in few words, what matters most first: "3 of 4 on track", "1 not started"."""
        told = (f"{self.on_track} of {self.judged} on track",) if self.judged else ()
        return (*told, *(f"{count} {standing_words(standing)}" for standing, count in self.untold))

    @property
    def sentence(self) -> str:
        """The count in a sentence; empty without goals under way."""
        told = [self._judged()] if self.judged else []
        for standing, count in self.untold:
            many = f"{count} more" if told else count_of(count, "goal")
            told.append(f"{many} {UNTOLD[standing][count > 1]} {standing_words(standing)}")
        return "; ".join(told) + "." if told else ""

    def _judged(self) -> str:
        if self.on_track == self.judged and not self.untold:
            return f"All {self.judged} goals are on track" if self.judged > 1 else "The goal is on track"
        verb = "are" if self.on_track > 1 else "is"
        return f"{self.on_track or 'None'} of {count_of(self.judged, 'goal')} {verb} on track"


def tally(goals: Iterable[tuple[Goal, Measures]]) -> Tally:
    """Count goals; what is paused or over is no part of it."""
    standings = [measures.standing for goal, measures in goals if goal.status is GoalStatus.ACTIVE]
    untold = tuple((s, count) for s in UNTOLD if (count := standings.count(s)))
    judged = [standing for standing in standings if standing not in UNTOLD]
    return Tally(sum(standing in ON_TRACK for standing in judged), len(judged), untold)
