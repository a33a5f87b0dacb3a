"""`tracker stats`: how the tracker is used, counted on this machine and told to nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.cli import values
from tracker_tui.cli.arguments import UsageError
from tracker_tui.cli.call import CommandError
from tracker_tui.progress.numbers import count_of, format_number, format_percent
from tracker_tui.progress.periods import shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from tracker_tui.cli.call import Call

DAYS = 30
LONGEST = 36_500
NOT_KNOWN = "not known yet"
LEAST_MS = 0.1


def stats(call: Call) -> None:
    """Show the counts of some days: goals, logging, completion, replies and their times."""
    from tracker_tui.metrics import measured

    found = measured(call.tracker.database, call.settings.user, call.clock, *_days(call))
    cap = call.settings.model_monthly_tokens
    call.out.show(found, lambda: "\n".join(_lines(found, cap, call.out.width)))


def _days(call: Call) -> tuple[date, date]:
    """The first and last day to count: --from and --to, else so many --days back."""
    today = call.clock.today()
    last = values.day(call.values["to"], today) if "to" in call.values else today
    if "from" not in call.values:
        days = values.count(call.values["days"], "--days") if "days" in call.values else DAYS
        return shift(last, 1 - min(days, LONGEST)), last
    if "days" in call.values:
        raise UsageError("Choose one of --days and --from.")
    first = values.day(call.values["from"], today)
    if first > last:
        raise CommandError(f"{first.isoformat()} is after {last.isoformat()}. Put the earlier day first.")
    return first, last


def _lines(found: Mapping[str, Any], cap: int, width: int) -> Iterator[str]:
    from tracker_tui.cli.commands.help import table

    yield f"{count_of(found['days'], 'day')}, {found['first']} to {found['last']}"
    yield ""
    yield from table([*_counts(found), *_tokens(found["model"], cap)], width)
    yield ""
    yield f"  {'Time of a turn':<14} {'median':>13} {'95th of 100':>13}"
    for stage, times in found["latency_ms"].items():
        yield f"  {stage:<14} {_ms(times['median']):>13} {_ms(times['p95']):>13}"
    if not found["latency_ms"]:
        yield f"  {NOT_KNOWN}"


def _counts(found: Mapping[str, Any]) -> list[tuple[str, str]]:
    goals, logging, replies = found["goals"], found["logging"], found["replies"]
    together = found["cooperation"]
    return [
        ("Goals set", f"{goals['created']}, {format_number(goals['created_per_week'], 1)} a week"),
        ("Goals ended", f"{goals['completed']} completed, {goals['abandoned']} given up"),
        ("Completion rate", _share(goals["completion_rate"])),
        ("Entries", f"{logging['entries']:,}, {format_number(logging['per_day'], 1)} a day"),
        ("Days with entries", f"{logging['days']} of {found['days']} ({_share(logging['share_of_days'])})"),
        ("Replies", f"{replies['count']:,}"),
        ("Of several modes", f"{replies['multi_mode']:,} ({_share(replies['multi_mode_share'])})"),
        (
            "Modes together",
            f"{together['succeeded']} of {together['tried']} whole ({_share(together['rate'])})",
        ),
    ]


def _tokens(used: Mapping[str, Any], cap: int) -> list[tuple[str, str]]:
    """What a model took; nothing where none was used."""
    if not used["turns"] and not used["this_month"]:
        return []
    about = "about " if used["estimated"] else ""
    tokens = used["tokens"]
    month = f"{used['this_month']:,}" + (f" of {cap:,}" if cap else "")
    per_turn = NOT_KNOWN if tokens["per_turn"] is None else format_number(tokens["per_turn"], 0)
    return [
        ("Model tokens", f"{about}{tokens['sent']:,} sent, {tokens['received']:,} received"),
        ("A turn with it", f"{about}{per_turn} tokens, in {count_of(used['turns'], 'turn')}"),
        ("Tokens this month", month),
    ]


def _share(share: float | None) -> str:
    return NOT_KNOWN if share is None else format_percent(share)


def _ms(value: float) -> str:
    return f"{value:,.1f} ms" if value >= LEAST_MS else f"under {LEAST_MS} ms"
