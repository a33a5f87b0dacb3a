"""Plays a written case on a real tracker and tells what went wrong, turn by turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker_tui.ledger.change import Change
    from tracker_tui.pipeline.reply import Reply
    from tracker_tui.progress.goals import Goal, ProgressEntry

Case = dict[str, Any]
FIELDS = {
    "title": "title",
    "target": "target_value",
    "deadline": "deadline",
    "status": "status",
    "period": "period",
    "unit": "unit",
    "baseline": "baseline_value",
}


@dataclass
class Page:
    """What the file holds at a moment."""

    goals: dict[str, Goal]
    entries: dict[str, ProgressEntry]

    @classmethod
    def of(cls, tracker: Tracker) -> Page:
        tracker.reader.invalidate()
        goals = {goal.id: goal for goal in tracker.reader.all_goals()}
        return cls(goals, {entry.id: entry for entry in tracker.reader.entries(None)})


class Play:
    """One case on a file of its own."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case = case
        self.clock = Clock(datetime.fromisoformat(case["now"]))
        env = {
            "DATABASE_PATH": str(folder / f"{case['id']}.db"),
            "TRACKER_LOG_PATH": str(folder / "events.jsonl"),
            "TRACKER_CONFIG": str(folder / "config.toml"),
            "TRACKER_USER": "ann",
        }
        self.tracker = open_tracker(load_settings(env), self.clock)
        self.ids: dict[str, str] = {}
        with self.tracker.ledger.change(limited=False) as change:
            for goal in case["goals"]:
                self.ids[goal["key"]] = self._set(change, goal)
        with self.tracker.ledger.change(limited=False) as change:
            for entry in case["history"]:
                change.log(self.ids[entry["goal"]], entry["value"], date.fromisoformat(entry["on"]))
            for goal in case["goals"]:
                if goal.get("status") == "paused":
                    change.pause(self.ids[goal["key"]])

    def _set(self, change: Change, goal: dict[str, Any]) -> str:
        deadline = goal.get("deadline")
        made = change.create_goal(
            NewGoal(
                title=goal["title"],
                kind=GoalKind(goal["kind"]),
                target=goal.get("target"),
                unit=goal.get("unit"),
                period=Period(goal["period"]) if goal.get("period") else None,
                deadline=date.fromisoformat(deadline) if deadline else None,
                baseline=goal.get("baseline"),
            )
        )
        return made.id

    def faults(self) -> list[list[str]]:
        """What is wrong with each turn; an empty list where all is right."""
        return [[f"{turn['say']!r}: {fault}" for fault in told] for turn, _, told in self.turns()]

    def turns(self) -> Iterator[tuple[Case, Reply, list[str]]]:
        """Each turn with the reply it got and what is wrong with it."""
        moment = datetime.fromisoformat(self.case["now"])
        for turn in self.case["turns"]:
            moment = datetime.fromisoformat(turn["now"]) if "now" in turn else moment
            self.clock._fixed = moment  # noqa: SLF001 - time passes between two turns
            before = Page.of(self.tracker)
            reply = self.tracker.say(turn["say"])
            yield turn, reply, self._compare(turn["expect"], before, Page.of(self.tracker), reply)
            moment += timedelta(minutes=1)
        self.tracker.close()

    def _compare(self, wanted: Case, before: Page, after: Page, reply: Any) -> list[str]:
        faults = _modes(wanted, set(reply.modes))
        if not wanted.get("may_ask") and bool(wanted.get("asks")) != bool(reply.question):
            faults.append("asked back" if reply.question else "did not ask back")
        faults += self._goals(wanted, before, after)
        faults += self._entries(wanted, before, after)
        faults += [
            f"the reply lacks {fact}"
            for fact in wanted.get("reply_has", [])
            if not any(option in reply.reply for option in ([fact] if isinstance(fact, str) else fact))
        ]
        return faults

    def _goals(self, wanted: Case, before: Page, after: Page) -> list[str]:
        faults = []
        new = [goal for goal in after.goals.values() if goal.id not in before.goals]
        for want in wanted.get("created", []):
            made = next((goal for goal in new if _titled(goal, want["title_has"])), None)
            if made is None:
                faults.append(f"no goal about {want['title_has']}")
                continue
            new.remove(made)
            faults += _differences(made, want)
        faults += [f"an unwanted goal, {goal.title}" for goal in new]
        if len(before.goals.keys() - after.goals.keys()) != wanted.get("removed_goals", 0):
            faults.append("goals went that should not, or stayed")
        for want in wanted.get("changed", []):
            goal = after.goals.get(self._id(want["goal"], after))
            if goal is None:
                faults.append(f"no goal to change: {want}")
                continue
            if not _is(getattr(goal, FIELDS[want["field"]]), want["to"], goal.unit):
                faults.append(f"{want['field']} is {getattr(goal, FIELDS[want['field']])}, not {want['to']}")
        return faults

    def _entries(self, wanted: Case, before: Page, after: Page) -> list[str]:
        faults = []
        new = [entry for entry in after.entries.values() if entry.id not in before.entries]
        edited = [
            e for e in after.entries.values() if e.id in before.entries and _moved(e, before.entries[e.id])
        ]
        gone = len(before.entries.keys() - after.entries.keys())
        # totals last: an entry that makes one is none of those that are told by their values
        for want in sorted(wanted.get("logged", []), key=lambda want: "total" in want):
            goal_id = self._id(want["goal"], after)
            if goal_id not in after.goals:
                faults.append(f"no goal to log to: {want}")
                continue
            if "total" in want:
                new = [entry for entry in new if entry.goal_id != goal_id]
                faults += self._total(want, after.goals[goal_id], after)
                continue
            entry = next((e for e in [*new, *edited] if e.goal_id == goal_id and _fits(e, want, after)), None)
            if entry is None:
                faults.append(f"not logged: {want}")
            elif entry in new:
                new.remove(entry)
            else:
                edited.remove(entry)
                gone += 1
        for want in wanted.get("corrected", []):
            goal_id = self._id(want["goal"], after)
            entry = next((e for e in edited if e.goal_id == goal_id and _fits(e, want, after)), None)
            if entry is None:
                faults.append(f"not corrected: {want}")
            else:
                edited.remove(entry)
        faults += [f"an unwanted entry: {entry.value} on {entry.day}" for entry in [*new, *edited]]
        if gone != wanted.get("removed", 0):
            faults.append(f"{gone} entries went")
        return faults

    def _total(self, want: Case, goal: Goal, after: Page) -> list[str]:
        today = self.clock.today()
        first = {"day": today, "week": today - timedelta(today.weekday())}.get(
            want.get("period", ""), date.min
        )
        counted = [
            e.value for e in after.entries.values() if e.goal_id == goal.id and first <= e.day <= today
        ]
        total = goal.current_value if goal.kind in (GoalKind.TASK, GoalKind.MEASURE) else sum(counted)
        return [] if _is(total, want["total"], goal.unit) else [f"the total is {total}, not {want['total']}"]

    def _id(self, key: str, page: Page) -> str:
        word = key.removeprefix("new:")
        if word == key:
            return self.ids[key]
        named = (
            goal.id
            for goal in page.goals.values()
            if _titled(goal, [word]) and goal.id not in self.ids.values()
        )
        return next(named, "")


def _modes(wanted: Case, modes: set[str]) -> list[str]:
    must, may = set(wanted["modes"]), set(wanted.get("may", []))
    return [] if must <= modes <= must | may else [f"{sorted(modes)} answered, not {sorted(must)}"]


def _titled(goal: Goal, words: list[str]) -> bool:
    return all(word.rstrip("s") in goal.title.lower() for word in words)


def _differences(goal: Goal, want: Case) -> list[str]:
    pairs = {"kind": goal.kind, "period": goal.period, "deadline": goal.deadline}
    wrong = [
        f"{name} {is_} not {want[name]}"
        for name, is_ in pairs.items()
        if name in want and not _is(is_, want[name], None)
    ]
    for name, value in (("target", goal.target_value), ("baseline", goal.baseline_value)):
        if name in want and not _is(value, want[name], goal.unit, want.get("unit")):
            wrong.append(f"{name} {value} {goal.unit} not {want[name]}")
    return wrong


def _fits(entry: ProgressEntry, want: Case, page: Page) -> bool:
    right_day = "on" not in want or _is(entry.day, want["on"], None)
    unit = page.goals[entry.goal_id].unit
    return right_day and ("value" not in want or _is(entry.value, want["value"], unit, want.get("unit")))


def _moved(entry: ProgressEntry, before: ProgressEntry) -> bool:
    return (entry.value, entry.day, entry.goal_id) != (before.value, before.day, before.goal_id)


def _is(value: Any, wanted: Any, unit: str | None, said: str | None = None) -> bool:
    """Whether a stored value is the wanted one; numbers also in another unit, days within a range."""
    if isinstance(value, date):
        first, _, last = str(wanted).partition("/")
        return first <= value.isoformat() <= (last or first)
    if isinstance(wanted, int | float) and isinstance(value, int | float):
        converted = units.convert(wanted, said, unit) if said and unit else None
        return any(
            abs(value - one) <= max(0.02, 0.011 * abs(one)) for one in (wanted, converted) if one is not None
        )
    return str(wanted).lower() in str(value).lower()
