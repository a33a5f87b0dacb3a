"""The one thread that owns the database connection: it does what it is given, in order."""

from __future__ import annotations

import threading
from collections import deque
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable


class Closable(Protocol):
    """What the thread opens, works with and closes."""

    def close(self) -> None:
        """Let go of it."""


T = TypeVar("T", bound=Closable)


class Job(NamedTuple, Generic[T]):
    """Something to do with what the thread owns, and what to do with an error of it."""

    run: Callable[[T], None]
    failed: Callable[[Exception], None]
    light: bool = False  # may be done while another one waits for something


class TurnThread(Generic[T]):
    """Opens on its own thread, runs jobs in order, and between them calls `idle` every `tick` seconds.

    It is a daemon: a model that does not answer cannot keep the process alive, and SQLite undoes what a
    transaction cut short would have left.
    """

    def __init__(
        self,
        open_: Callable[[], T],
        idle: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        tick: float = 1.0,
    ) -> None:
        self._open = open_
        self._idle = idle
        self._failed = failed
        self._tick = tick
        self._jobs: SimpleQueue[Job[T] | None] = SimpleQueue()
        self._held: deque[Job[T] | None] = deque()  # what came while a job waited, and has to wait as well
        self._thread = threading.Thread(target=self._run, name="turns", daemon=True)

    def start(self) -> None:
        """Begin; jobs given before are kept."""
        self._thread.start()

    def submit(self, job: Job[T]) -> None:
        """Have something done after everything given before it."""
        self._jobs.put(job)

    def stop(self, patience: float = 0.5) -> None:
        """Finish what is waiting and close, for at most `patience` seconds; then leave without it."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(patience)

    def meanwhile(self, owned: T) -> None:
        """For a job that waits, on this thread: do the light ones that came since, up to the first other."""
        while not self._held:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return
            if job is None or not job.light:
                self._held.append(job)
            else:
                self._do(job, owned)

    def _run(self) -> None:
        try:
            owned = self._open()
        except Exception as error:
            self._failed(error)
            return
        try:
            while (job := self._next(owned)) is not None:
                self._do(job, owned)
        finally:
            owned.close()

    def _next(self, owned: T) -> Job[T] | None:
        while not self._held:
            try:
                return self._jobs.get(timeout=self._tick)
            except Empty:
                self._do(Job(self._idle, self._failed), owned)
        return self._held.popleft()

    @staticmethod
    def _do(job: Job[T], owned: T) -> None:
        try:
            job.run(owned)
        except Exception as error:
            job.failed(error)
