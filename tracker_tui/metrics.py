"""How the tracker is used and how fast it answers, counted from its own file and told to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.database.repositories.statistics import StatisticsRepository
from tracker_tui.progress.periods import shift

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database

TOTAL = "whole"  # the stages of a turn together
HIGH = 0.95


def measured(database: Database, user_id: str, clock: Clock, first: date, last: date) -> dict[str, Any]:
    """The counts of the days from `first` to `last`, both included."""
    source, days = StatisticsRepository(database, user_id), (last - first).days + 1
    moments = clock.begins(first), clock.begins(shift(last, 1))
    entries, logged_days = source.entries(first, last)
    turns = source.turns(*moments)
    return {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "days": days,
        "goals": _goals(source.goals(*moments), days),
        "logging": {
            "entries": entries,
            "per_day": round(entries / days, 3),
            "days": logged_days,
            "share_of_days": round(logged_days / days, 4),
        },
        **_replies(turns),
        "model": _model(source.usage(*moments), source.tokens(clock.begins(last.replace(day=1)))),
        "latency_ms": latency([turn.get("timings") or {} for turn in turns]),
    }


def _model(used: Sequence[Mapping[str, Any]], this_month: int) -> dict[str, Any]:
    """Tokens that language models took, and the share of it that each did."""
    turns = sum(one["turns"] for one in used)
    sent, received = (sum(one[name] or 0 for one in used) for name in ("prompt", "completion"))
    per_turn = round((sent + received) / turns, 1) if turns else None
    return {
        "turns": turns,
        "tokens": {"sent": sent, "received": received, "per_turn": per_turn},
        "estimated": any(one["estimated"] for one in used),
        "this_month": this_month,
        "by_model": {str(one["model"]): (one["prompt"] or 0) + (one["completion"] or 0) for one in used},
    }


def _goals(counted: Mapping[str, int], days: int) -> dict[str, Any]:
    ended = counted["completed"] + counted["abandoned"]
    return {
        **counted,
        "created_per_week": round(counted["created"] * 7 / days, 3),
        "completion_rate": _share(counted["completed"], ended),
    }


def _replies(turns: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Replies, those of several modes, and how often all modes that were to answer together did."""
    sizes = [(len(turn.get("modes") or ()), len(turn.get("failed_modes") or ())) for turn in turns]
    several = sum(answered > 1 for answered, _ in sizes)
    together = [failed for answered, failed in sizes if answered + failed > 1]
    whole = together.count(0)
    return {
        "replies": {
            "count": len(turns),
            "multi_mode": several,
            "multi_mode_share": _share(several, len(turns)),
        },
        "cooperation": {"tried": len(together), "succeeded": whole, "rate": _share(whole, len(together))},
    }


def latency(timings: Sequence[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Median and 95th percentile of each stage and of the whole turn, in milliseconds."""
    by_stage: dict[str, list[float]] = {}
    for turn in filter(None, timings):
        for stage, spent in turn.items():
            by_stage.setdefault(stage, []).append(float(spent))
        by_stage.setdefault(TOTAL, []).append(sum(turn.values()))
    ordered = {stage: times for stage, times in by_stage.items() if stage != TOTAL}
    if TOTAL in by_stage:
        ordered[TOTAL] = by_stage[TOTAL]
    return {
        stage: {"median": quantile(times, 0.5), "p95": quantile(times, HIGH), "count": len(times)}
        for stage, times in ordered.items()
    }


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share (0..1) of the values lies, between neighbours by a straight line."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return round(ordered[below] + (ordered[above] - ordered[below]) * (place - below), 3)


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
