"""Time to a model's first words through the tracker against a bare client call, on the same loopback server.

    python tests/benchmarks/first_words.py [--pairs 60]

The server sends its first sentence in one piece and at once, so what is measured is what the tracker adds:
its stages, its commits and the check of the sentence. (Words are released sentence by sentence: with a slow
model the rest of the first sentence comes on top.) The two take turns; it ends with 1 where the median added
is above the limit.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.llm.server import ScriptedServer
from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import load_settings

LIMIT = 30.0  # milliseconds
ENTRIES = 400
DAY = 86_400  # seconds


class OneSentence(ScriptedServer):
    """Sends whole sentences."""

    def __init__(self) -> None:
        super().__init__()
        self.text = "Hello.\n and_more"


def bare(client: object, url: str) -> float:
    """Milliseconds to the first piece of an answer."""
    began = time.perf_counter()
    stream = client.chat.completions.create(  # type: ignore[attr-defined]
        model="m", messages=[{"role": "user", "content": "hello"}], stream=True
    )
    next(iter(stream))
    elapsed = (time.perf_counter() - began) * 1000
    stream.close()
    return elapsed


def ours(tracker: Tracker) -> float:
    """Milliseconds to the first words that the screen would show."""
    began, heard = time.perf_counter(), []
    tracker.say("hello", on_words=lambda *_: heard.append(time.perf_counter()))
    return (heard[0] - began) * 1000


def prepared(folder: Path, url: str) -> Tracker:
    """A tracker with some goals and a past."""
    env = {
        "DATABASE_PATH": str(folder / "t.db"),
        "TRACKER_LOG_PATH": str(folder / "log.jsonl"),
        "TRACKER_CONFIG": str(folder / "config.toml"),
        "TRACKER_USER": "ann",
        "TRACKER_MODEL": "m",
        "OPENAI_BASE_URL": url,
    }
    tracker = open_tracker(load_settings(env), Clock(datetime(2026, 3, 18, 9, 0)))
    names = ("run 100 km", "read 20 books", "swim 30 km", "save $900", "write 50 pages")
    for name in [*names, "gym 3 times a week", "at most 2 coffees a day", "sleep 8 hours a day"]:
        tracker.say(f"I want to {name} this year" if "a " not in name else name)
    with tracker.ledger.change() as change:
        goal = tracker.reader.goals()[0].goal
        for number in range(ENTRIES):
            change.log(
                goal.id, 1.0, tracker.clock.day_of(tracker.clock.timestamp() - 86_400 * (number % 300))
            )
    return tracker


def main() -> int:
    """Measure, print, and judge by the limit."""
    import openai

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=60)
    count = parser.parse_args().pairs
    server = OneSentence()
    client = openai.OpenAI(api_key="none", base_url=server.url, max_retries=0)
    with tempfile.TemporaryDirectory() as folder:
        tracker = prepared(Path(folder), server.url)
        measured = [(bare(client, server.url), ours(tracker)) for _ in range(count + 1)][1:]
        tracker.close()
    server.close()
    added = [through - alone for alone, through in measured]
    low, _, high = quantiles(added, n=4)
    print(f"bare client    {median(alone for alone, _ in measured):6.1f} ms")
    print(f"the tracker    {median(through for _, through in measured):6.1f} ms")
    print(f"median added   {median(added):6.1f} ms  (middle half {low:.1f} to {high:.1f}; limit {LIMIT:.0f})")
    return 0 if median(added) <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
