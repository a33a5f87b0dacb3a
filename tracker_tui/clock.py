"""Now, the local day, the week around it: the one file that reads the clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from time import perf_counter

NOON = time(12)


class Clock:
    """The person's local time. `fixed` (naive local) stops it; `day_start` is in minutes after midnight."""

    def __init__(self, fixed: datetime | None = None, day_start: int = 0, week_start: int = 0) -> None:
        self._fixed = fixed
        self._day_start = timedelta(minutes=day_start)
        self.week_start = week_start

    def now(self) -> datetime:
        """The moment as naive local time, to the second."""
        return self._fixed or datetime.now().replace(microsecond=0)  # noqa: DTZ005 - local is what is meant

    def timestamp(self) -> int:
        """The moment as Unix seconds."""
        return int(self.now().timestamp())

    def today(self) -> date:
        """The local day, which begins at `day_start`."""
        return (self.now() - self._day_start).date()

    def day_of(self, timestamp: int) -> date:
        """The local day of a moment given in Unix seconds."""
        return (datetime.fromtimestamp(timestamp) - self._day_start).date()  # noqa: DTZ006 - local is meant

    def local(self, timestamp: int) -> datetime:
        """A moment given in Unix seconds as naive local time."""
        return datetime.fromtimestamp(timestamp)  # noqa: DTZ006 - local is what is meant

    def noon(self, day: date) -> int:
        """12:00 local of a day, as Unix seconds."""
        return self.at(day, NOON)

    def begins(self, day: date) -> int:
        """The moment a local day begins, as Unix seconds."""
        return int((datetime.combine(day, time(0)) + self._day_start).timestamp())

    def at(self, day: date, moment: time) -> int:
        """A local time of a day, as Unix seconds. Times before the day's start are of the next morning."""
        wall = datetime.combine(day, moment)
        if timedelta(hours=moment.hour, minutes=moment.minute) < self._day_start:
            wall += timedelta(days=1)
        return int(wall.timestamp())


class Stopwatch:
    """Milliseconds since it was made."""

    def __init__(self) -> None:
        self._began = perf_counter()

    def elapsed_ms(self) -> float:
        """Milliseconds since the start, to the microsecond."""
        return round((perf_counter() - self._began) * 1000, 3)
