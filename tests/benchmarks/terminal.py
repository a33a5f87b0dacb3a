"""Programs in a terminal of their own: started, typed into, watched until something stands on the screen."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path

HERE = Path(__file__).parent
HELLO = [sys.executable, str(HERE / "hello_app.py")]
TRACKER = [sys.executable, "-m", "tracker_tui"]
SIZE = (40, 120)
PATIENCE = 30.0


@dataclass
class Terminal:
    """A running program and what it has written so far. Times are seconds."""

    process: subprocess.Popen[bytes]
    file: int
    began: float
    seen: bytes = field(default=b"")

    def press(self, keys: str | bytes) -> float:
        """Send keys, and return the moment."""
        self.seen = b""
        now = time.perf_counter()
        os.write(self.file, keys.encode() if isinstance(keys, str) else keys)
        return now

    def wait(self, *markers: str) -> float:
        """The moment at which one of some markers stands in what was written. Raises SystemExit when none
        ever does.
        """
        wanted, until = [marker.encode() for marker in markers], time.perf_counter() + PATIENCE
        while not any(marker in self.seen for marker in wanted):
            if time.perf_counter() > until:
                raise SystemExit(f"Not seen within {PATIENCE:g} s: {markers}\n{self.seen[-2000:]!r}")
            self.read(0.1)
        return time.perf_counter()

    def read(self, patience: float) -> bool:
        """Take in what was written; whether there was anything."""
        if not select.select([self.file], [], [], patience)[0]:
            return False
        self.seen += os.read(self.file, 1 << 16)
        return True

    def settle(self, rest: float = 0.3) -> None:
        """Wait until nothing is written any more."""
        while self.read(rest):
            pass

    def quit(self) -> None:
        """Leave a tracker in the way a person does, once its first second is over."""
        until = time.perf_counter() + 1.5
        while time.perf_counter() < until:
            self.read(0.1)
        self.press("\x11")
        while self.process.poll() is None:
            try:
                self.read(0.1)
            except OSError:  # the terminal is closed
                break
        self.process.wait(PATIENCE)

    def memory(self, name: str = "VmHWM") -> float:
        """MiB: the peak, or with VmRSS what is held now."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith(name)).split()[1]) / 1024

    def processor(self) -> float:
        """Seconds of processor time used so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def terminal(command: Sequence[str], env: Mapping[str, str]) -> Iterator[Terminal]:
    """Start a program in a terminal of 120 by 40. The terminal is the program's own, as a window's is: where
    this process is ended in the middle, the program is told that it hung up, and ends too.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=dict(env),
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - one thread
    )
    os.close(theirs)
    try:
        yield Terminal(process, ours, began)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(ours)


def environment(folder: Path) -> dict[str, str]:
    """An environment whose tracker keeps everything in a folder."""
    env = {**os.environ, "TERM": "xterm-256color", "DATABASE_PATH": str(folder / "goals.db")}
    env |= {"TRACKER_LOG_PATH": str(folder / "log.jsonl"), "TRACKER_CONFIG": str(folder / "config.toml")}
    env.pop("TRACKER_MODEL", None)
    env.pop("NO_COLOR", None)
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    return env


@contextmanager
def filled(goals: int = 20, days: int = 730, messages: int = 2000) -> Iterator[dict[str, str]]:
    """The environment of a file with goals, two years of entries, and a talk."""
    from tracker_tui.bootstrap import open_tracker
    from tracker_tui.clock import Clock
    from tracker_tui.ledger import NewGoal
    from tracker_tui.settings import load_settings

    with tempfile.TemporaryDirectory() as folder:
        env = environment(Path(folder))
        settings = load_settings(env)
        today = date.today()  # noqa: DTZ011 - the app's own day
        tracker = open_tracker(settings, Clock(datetime.combine(today - timedelta(days=1), time_of_day(22))))
        with tracker.ledger.change(limited=False) as change:
            for number in range(1, goals + 1):
                goal = change.create_goal(NewGoal(f"Goal {number:02}", target=1000.0 * number, unit="km"))
                for ago in range(days, 1, -max(1, number // 4 + 1)):
                    change.log(goal.id, 1.0, today - timedelta(days=ago))
        tracker.close()
        tracker = open_tracker(settings, Clock(None))
        talk = tracker.conversations.create(tracker.clock.timestamp() - messages - 10)
        with tracker.database.atomic():
            for number in range(messages // 2):
                at = tracker.clock.timestamp() - messages + 2 * number
                tracker.conversations.add_message(talk.id, "user", f"said {number:06}, and more words", at)
                tracker.conversations.add_message(talk.id, "assistant", f"heard {number:06} **well**", at)
        tracker.close()
        yield env
