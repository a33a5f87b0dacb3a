"""Reading goals with their measures: a few queries for all of them, and only for what has changed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.database.repositories.audit import AuditRepository
from tracker_tui.database.repositories.goals import LIVE, UNWRITTEN, GoalRepository, not_found
from tracker_tui.database.repositories.milestones import MilestoneRepository
from tracker_tui.database.repositories.observations import Observation, ObservationRepository
from tracker_tui.database.repositories.past import PastRepository
from tracker_tui.database.repositories.progress import ProgressRepository
from tracker_tui.database.repositories.words import WordRepository
from tracker_tui.ledger.receipts import ChangeAction
from tracker_tui.progress.goals import GoalError, GoalErrorCode, GoalStatus
from tracker_tui.progress.measures import measure
from tracker_tui.progress.periods import shift

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database
    from tracker_tui.ledger import Receipt
    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.goals import DayRecord, Goal, Milestone, ProgressEntry
    from tracker_tui.progress.measures import Earlier, Measures
    from tracker_tui.progress.report import Row

HISTORY_DAYS = 400  # read of a goal with very many entries; what lies before is summed up
ANALYSED_ENTRIES = 400  # the latest, in which times of day are looked at
LATELY = 10  # changes that are looked through for the entries logged last


class GoalView(NamedTuple):
    """A goal with all that is shown of it, as of one day."""

    goal: Goal
    measures: Measures
    history: tuple[DayRecord, ...]
    milestones: tuple[Milestone, ...]
    last_entry: ProgressEntry | None


class CheckIn(NamedTuple):
    """When to look in again, and what is due by now; no day where nothing is under way.

    `pace`: goals that ask for something today to keep their pace, though by one's own rhythm they may wait.
    """

    day: date | None
    due: tuple[GoalView, ...] = ()
    pace: tuple[GoalView, ...] = ()


class Reader:
    """Reads one user's goals. What was read is kept until this or another process changes it."""

    def __init__(self, database: Database, clock: Clock, user_id: str) -> None:
        self._database = database
        self._clock = clock
        self._goals = GoalRepository(database, user_id)
        self._entries = ProgressRepository(database, user_id)
        self._past = PastRepository(database, user_id)
        self._milestones = MilestoneRepository(database, user_id)
        self._audit = AuditRepository(database, user_id)
        self._words = WordRepository(database, user_id)
        self._observations = ObservationRepository(database, user_id)
        self._lock = threading.RLock()
        self._versions: dict[int, int] = {}  # by thread: each has its own connection, with its own count
        self._read_goals: list[Goal] | None = None
        self._views: dict[str, GoalView] = {}
        self._day: date | None = None
        self._seq = -1

    def goals(self, statuses: Collection[GoalStatus] | None = LIVE) -> list[GoalView]:
        """Goals of some statuses (None: all) with their measures, by number."""
        with self._lock:
            self._refresh()
            wanted = [goal for goal in self._read_goals or () if statuses is None or goal.status in statuses]
            return self._viewed(wanted)

    def all_goals(self) -> tuple[Goal, ...]:
        """Every goal whatever its status, without measures, by number."""
        with self._lock:
            self._refresh()
            return tuple(self._read_goals or ())

    def goal(self, goal_id: str) -> GoalView:
        """One goal by its id. Raises GoalError where there is none for this user."""
        with self._lock:
            self._refresh()
            for goal in self._read_goals or ():
                if goal.id == goal_id:
                    return self._viewed([goal])[0]
        self._goals.get(goal_id)  # raises, and tells the log whether it is somebody else's
        raise not_found(goal_id)

    def analytics(self, goal_id: str, *, shown: Mapping[str, date] | None = None) -> ProgressAnalytics:
        """Everything that can be told of a goal: trend, estimate, patterns, correlations, insights.

        `shown`: keys of insights and the day each was last told, which is not done again within a week.
        """
        from tracker_tui.progress.analytics import RECENT_ENTRIES, Timed, analyse

        view = self.goal(goal_id)
        entries = self._entries.for_goal(goal_id, limit=ANALYSED_ENTRIES)
        told = [entry for entry in entries if entry.metadata.get("time_told") and not entry.skip]
        live = self.goals()
        return analyse(
            view.goal,
            view.measures,
            view.history,
            self._clock.today(),
            entries=entries[RECENT_ENTRIES - 1 :: -1],
            milestones=view.milestones,
            timed=[Timed(self._hour(entry), entry.value) for entry in told],
            others=self._other_series(view, live),
            shown=shown,
            looks=max(1, len(live)),
        )

    def rows_between(self, views: Sequence[GoalView], first: date, last: date) -> list[Row]:
        """Goals with their days, from before a stretch on, for a review of it.

        What a stretch is held against lies before it, so twice its length is read, and a little more.
        """
        from tracker_tui.progress.report import Row

        since = shift(first, -((last - first).days + 40))
        known: Mapping[str, Sequence[DayRecord]] = {view.goal.id: view.history for view in views}
        if since < shift(self._clock.today(), -HISTORY_DAYS):
            known = self._entries.daily(list(known), since)
        return [Row(view.goal, view.measures, known[view.goal.id]) for view in views]

    def reviewed(self, first: date, last: date) -> list[GoalView]:
        """The goals that a review of some days is about: those under way, and those completed in them."""
        return [
            view
            for view in self.goals((*LIVE, GoalStatus.COMPLETED))
            if (at := view.goal.completed_at) is None or first <= self._clock.day_of(at) <= last
        ]

    def check_in(self) -> CheckIn:
        """What is due today by the person's own rhythm, and the day the next thing is."""
        from tracker_tui.progress.coaching import suggested_check_in

        today = self._clock.today()
        days = [
            (day, view)
            for view in self.goals((GoalStatus.ACTIVE,))
            if (day := suggested_check_in(view.goal, view.measures, view.history, today)) is not None
        ]
        due = tuple(view for day, view in days if day <= today)
        pace = tuple(view for day, view in days if day > today and view.measures.due_today)
        return CheckIn(min((day for day, _ in days), default=None), due, pace)

    def next_check_in(self, goal: Goal) -> date | None:
        """The day to look in on a goal, by the days of its last entries alone; None where it is over."""
        from tracker_tui.progress.coaching import RHYTHM_DAYS, next_check_in

        if goal.status is not GoalStatus.ACTIVE:
            return None
        days = self._past.last_days(goal.id, RHYTHM_DAYS)
        return next_check_in(goal.kind, days, self._clock.today())

    def title(self, goal_id: str) -> str:
        """The title of a goal, or of one that is gone, some words for it."""
        titles = {goal.id: goal.title for goal in self.all_goals()}
        return titles.get(goal_id, "a goal that is gone")

    def find(self, name: str) -> GoalView:
        """The goal a name means: id, number, title or part of one.

        Raises GoalError GOAL_NOT_FOUND where there is none, or several; then it names them.
        """
        found = self._goals.find(name)
        if len(found) > 1:
            titles = ", ".join(f"{goal.number or '–'} {goal.title}" for goal in found[:5])
            message = f"“{name}” may be any of these: {titles}. Say its number or more of its title."
            raise GoalError(message, GoalErrorCode.GOAL_NOT_FOUND)
        return self.goal(found[0].id if found else name.strip())

    def entries(
        self,
        goal_id: str | None = None,
        first: date | None = None,
        last: date | None = None,
        limit: int | None = None,
    ) -> list[ProgressEntry]:
        """Entries of a goal, else of all, over some days; the newest first."""
        return self._entries.between(first, last, None if goal_id is None else [goal_id], limit=limit)

    def entries_of(
        self, goal_ids: Sequence[str], first: date | None = None, last: date | None = None
    ) -> dict[str, list[ProgressEntry]]:
        """The entries of each goal over some days, the newest first, in a query for all."""
        found: dict[str, list[ProgressEntry]] = {goal_id: [] for goal_id in goal_ids}
        for entry in self._entries.between(first, last, goal_ids):
            found[entry.goal_id].append(entry)
        return found

    def latest_of_each(self, goal_ids: Sequence[str]) -> dict[str, ProgressEntry]:
        """The entry of the latest day and time of each goal that has any."""
        return self._entries.latest_of_each(goal_ids)

    def earliest_of_each(self, goal_ids: Sequence[str]) -> dict[str, ProgressEntry]:
        """The entry of the earliest day and time of each goal that has any."""
        return self._entries.earliest_of_each(goal_ids)

    def entries_by_id(self, beginning: str) -> list[ProgressEntry]:
        """Entries whose id begins so."""
        return self._entries.by_id(beginning)

    def last_entries(self, limit: int = 10) -> list[ProgressEntry]:
        """The entries written last, whatever their day, newest first."""
        return self._entries.written_last(limit=limit)

    def last_action(self) -> str | None:
        """What the latest change did, told by the first row it touched."""
        lines = next(iter(self._audit.changes(1)), [])
        return lines[0].action if lines else None

    def last_logged(self) -> list[ProgressEntry]:
        """The entries that the latest change to log any wrote, in the order they were told."""
        changes = (
            [line.entity_id for line in lines if line.entity == "entry" and line.before is None]
            for lines in self._audit.changes(LATELY)
        )
        ids: list[str] = next(filter(None, changes), [])
        return [entry for entry_id in ids for entry in self._entries.by_id(entry_id)]

    def written_last(
        self,
        goal_id: str | None = None,
        *,
        day: date | None = None,
        value: float | None = None,
        limit: int = 1,
    ) -> list[ProgressEntry]:
        """Entries with this goal, day and value, as far as each is given; the last written first."""
        return self._entries.written_last(goal_id, day=day, value=value, limit=limit)

    def sum_between(self, goal_id: str, first: date | None = None, last: date | None = None) -> float:
        """The sum of a goal's values over some days, else all."""
        if all(goal.id != goal_id for goal in self.all_goals()):
            self._goals.get(goal_id)  # raises for a goal that is not this user's
        return self._entries.sum_between(goal_id, first, last)

    def sums_between(
        self, goal_ids: Sequence[str], first: date | None = None, last: date | None = None
    ) -> dict[str, float]:
        """The sum of each goal's values over some days, else all, in a query for all."""
        return self._entries.sums_between(goal_ids, first, last)

    def words(self) -> dict[str, str]:
        """Learned words with the id of the goal each means."""
        return self._words.all()

    def observations(self, first: date | None = None, last: date | None = None) -> list[Observation]:
        """What was observed and fits no goal, oldest first."""
        return self._observations.all(None, first, last)

    def changed(self) -> bool:
        """Whether anyone else wrote to the file since this thread last looked; cheap enough for a timer."""
        with self._lock:
            if not self._outdated():
                return False
            self._read_goals = None
            return True

    def invalidate(self) -> None:
        """Look again before the next answer: something was changed here."""
        with self._lock:
            self._read_goals = None

    def follow(self, receipts: Sequence[Receipt]) -> None:
        """Take in a change made here: what was merely logged needs no second look, anything else does."""
        with self._lock:
            logged = {
                r.goal.id: r.goal for r in receipts if r.goal and r.action is ChangeAction.PROGRESS_LOGGED
            }
            merely = all(r.action is ChangeAction.PROGRESS_LOGGED for r in receipts)
            if self._read_goals is None or not merely or any(map(_unwritten, self._read_goals)):
                self._read_goals = None
                return
            self._read_goals = [logged.get(goal.id, goal) for goal in self._read_goals]
            for goal_id in logged:
                self._views.pop(goal_id, None)

    def to_json(self, view: GoalView) -> dict[str, Any]:
        """A goal as `goals --json` and `show --json` print it."""
        from tracker_tui.progress.told import goal_json

        return goal_json(view.goal, view.measures, view.milestones)

    def _hour(self, entry: ProgressEntry) -> float:
        moment = self._clock.local(entry.logged_at)
        return moment.hour + moment.minute / 60

    def _other_series(self, view: GoalView, live: Sequence[GoalView]) -> dict[str, dict[date, float]]:
        """Daily values of the other goals, and of what was observed beside them, by name."""
        from tracker_tui.progress.analytics import daily_values

        series = {
            other.goal.title: daily_values(other.goal, other.history)
            for other in live
            if other.goal.id != view.goal.id
        }
        for seen in self.observations():
            name, value = seen.data.get("metric"), seen.data.get("value")
            if isinstance(name, str) and isinstance(value, int | float) and seen.day is not None:
                series.setdefault(name, {})[seen.day] = float(value)
        return series

    def _outdated(self) -> bool:
        """Whether another connection wrote since this thread's last look, which this one becomes."""
        version = self._database.data_version()
        known = self._versions.get(threading.get_ident())
        self._versions[threading.get_ident()] = version
        return known != version

    def _refresh(self) -> None:
        """Read the goals anew where they may have changed, and forget the views that no longer hold."""
        outdated = self._outdated()
        today = self._clock.today()
        if self._day != today:
            self._views.clear()
        if self._read_goals is not None and not outdated and self._day == today:
            return
        with self._database.snapshot():
            self._read_goals = self._goals.all()
            touched, self._seq = self._audit.touched_since(self._seq)
        self._day = today
        now = {goal.id: goal for goal in self._read_goals}
        self._views = {
            goal_id: view
            for goal_id, view in self._views.items()
            if not {goal_id, "*"} & touched and now.get(goal_id) == view.goal
        }

    def _viewed(self, goals: Sequence[Goal]) -> list[GoalView]:
        missing = [goal for goal in goals if goal.id not in self._views]
        if missing:
            self._views |= self._load(missing)
        return [self._views[goal.id] for goal in goals]

    def _load(self, goals: Sequence[Goal]) -> dict[str, GoalView]:
        ids = [goal.id for goal in goals]
        with self._database.snapshot():
            history, earlier = self._past_of(goals)
            milestones = self._milestones.for_goals(ids)
            last = self._entries.last_of_each(ids)
        return {
            goal.id: GoalView(
                goal=goal,
                measures=self._measure(goal, history[goal.id], earlier.get(goal.id)),
                history=tuple(history[goal.id]),
                milestones=tuple(milestones[goal.id]),
                last_entry=last.get(goal.id),
            )
            for goal in goals
        }

    def _past_of(self, goals: Sequence[Goal]) -> tuple[dict[str, list[DayRecord]], dict[str, Earlier]]:
        """Each goal's days; where they are very many the latest, and what lies before them summed up."""
        first = shift(self._clock.today(), -HISTORY_DAYS)
        long = self._past.long([goal.id for goal in goals], first)
        history = self._entries.daily([goal.id for goal in goals if goal.id not in long])
        if not long:
            return history, {}
        history |= self._entries.daily(list(long), first)
        return history, self._past.earlier([goal for goal in goals if goal.id in long], first, history)

    def _measure(self, goal: Goal, history: Sequence[DayRecord], earlier: Earlier | None) -> Measures:
        start, week_start = self._clock.day_of(goal.created_at), self._clock.week_start
        today = self._clock.today()
        return measure(goal, history, today, start=start, week_start=week_start, earlier=earlier)


def _unwritten(goal: Goal) -> bool:
    """Whether the goal's number is not stored yet: any change stores it."""
    return UNWRITTEN in goal.metadata
