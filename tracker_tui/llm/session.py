"""One turn's use of a model: its calls run side by side under one deadline, and end when nobody waits."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from tracker_tui.clock import Stopwatch
from tracker_tui.llm.protocol import ModelError, Usage
from tracker_tui.llm.reasons import TOO_LONG

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker_tui.llm.manners import Manners
    from tracker_tui.llm.protocol import LanguageModel

    Job = Callable[[Usage], None]

GRACE = 0.05  # seconds for a call that was stopped to tell what it took
LOOK_UP = 0.02  # seconds between looks at whether anyone still waits


class Session:
    """Runs calls in daemon threads, so that nothing ever waits for one longer than it wants to.

    `seconds` is the deadline for all calls together. `meanwhile` is called again and again on the thread that
    waits. `refused` says why nothing is sent in this turn at all.
    """

    def __init__(
        self,
        model: LanguageModel,
        manners: Manners,
        seconds: float,
        *,
        cancelled: Callable[[], bool] | None = None,
        meanwhile: Callable[[], None] | None = None,
        refused: str | None = None,
    ) -> None:
        self.model = model
        self.manners = manners
        self.usage = Usage()
        self._seconds = seconds
        self._watch = Stopwatch()
        self._cancelled = cancelled or (lambda: False)
        self._meanwhile = meanwhile or (lambda: None)
        self._refused = refused
        self._failures: list[ModelError] = []
        self._answered = False

    @property
    def refused(self) -> str | None:
        """Why nothing may be sent now; None where something may."""
        return self._refused or self.manners.resting

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits any more."""
        return self._cancelled()

    @property
    def over(self) -> bool:
        """Whether the time is up, or nobody waits."""
        return self.cancelled or self._left() <= 0

    @property
    def problem(self) -> str | None:
        """The first reason why something could not be had; None where all could."""
        return str(self._failures[0]) if self._failures else None

    def run(self, jobs: Sequence[Job]) -> None:
        """Run calls side by side until all have ended, the time is up or nobody waits."""
        usages = [Usage() for _ in jobs]
        threads = [
            Thread(target=self._do, args=(job, usage), daemon=True, name="model")
            for job, usage in zip(jobs, usages, strict=True)
        ]
        for thread in threads:
            thread.start()
        while waiting := [thread for thread in threads if thread.is_alive()]:
            if self.over:
                self.model.stop()
                if not self.cancelled:
                    self._failures.append(ModelError(TOO_LONG))
                break
            self._meanwhile()
            waiting[0].join(min(LOOK_UP, max(0.0, self._left())))
        for thread, usage in zip(threads, usages, strict=True):
            thread.join(GRACE)
            self._add(usage)

    def fail(self, error: ModelError) -> None:
        """Note that something could not be had."""
        self._failures.append(error)

    def close(self) -> None:
        """Keep for the next turns whether this one had what it asked for."""
        if self._answered or any(error.answered for error in self._failures):
            self.manners.succeeded()
        elif self._failures and not self.cancelled:
            worst = max(self._failures, key=lambda error: error.wait)
            self.manners.failed(str(worst), worst.wait)

    def _do(self, job: Job, usage: Usage) -> None:
        try:
            job(usage)
        except ModelError as error:
            if not self.over:
                self._failures.append(error)
        except Exception as error:  # a fault of ours in a thread of its own must not reach the terminal
            from tracker_tui.logs import log_event

            log_event("model_call_failed", error=type(error).__name__)
            self._failures.append(ModelError("something went wrong with its answer", answered=True))
        else:
            self._answered = True

    def _left(self) -> float:
        return self._seconds - self._watch.elapsed_ms() / 1000

    def _add(self, usage: Usage) -> None:
        self.usage.prompt += usage.prompt
        self.usage.completion += usage.completion
        self.usage.calls += usage.calls
        self.usage.estimated |= usage.estimated
