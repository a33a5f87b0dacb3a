"""Why the ledger did nothing, each in a sentence for the person."""

from __future__ import annotations

from tracker_tui.progress.goals import GoalError, GoalErrorCode


class LedgerError(Exception):
    """The ledger did nothing; the message says why."""


class NothingToUndo(LedgerError):  # noqa: N818 - a state of things, not a fault
    """There is no change left to take back."""

    def __init__(self, message: str = "There is nothing to undo.") -> None:
        super().__init__(message)


class NothingToRedo(NothingToUndo):
    """Nothing was undone, or something new was changed since."""

    def __init__(self) -> None:
        super().__init__("There is nothing to redo.")


class NotLast(NothingToUndo):
    """The change is not the last any more; `steps` undoes it with the later ones."""

    def __init__(self, steps: int) -> None:
        later = "one change was" if steps == 2 else f"{steps - 1} changes were"
        super().__init__(f"Since then {later} made; undoing this takes those back too.")
        self.steps = steps


class AlreadyDone(LedgerError):  # noqa: N818 - a retry, not a fault
    """The key was used before: answer as then, change nothing."""

    def __init__(self, key: str) -> None:
        super().__init__(f"What goes by the key “{key}” was done already.")
        self.key = key


class TooManyGoals(GoalError):  # noqa: N818 - named for what happened
    """More goals were made within an hour than is allowed; it goes on at `again_at` (Unix seconds)."""

    def __init__(self, made: int, again_at: int, clock_time: str) -> None:
        message = f"That is {made} new goals within an hour. The next one can be made at {clock_time}."
        super().__init__(message, GoalErrorCode.PERMISSION_DENIED)
        self.again_at = again_at
