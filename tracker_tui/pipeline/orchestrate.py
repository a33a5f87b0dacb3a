"""Fifth stage: the modes answer, goals change through the ledger, one reply comes of it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from tracker_tui.modes.base import HandlerContext

if TYPE_CHECKING:
    from tracker_tui.clock import Clock
    from tracker_tui.ledger import Ledger
    from tracker_tui.modes.base import Mode
    from tracker_tui.orchestrator.orchestrator import ResponseOrchestrator
    from tracker_tui.pipeline.assist import Assist
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.reader import Reader
    from tracker_tui.settings import Settings


LONG = "That was long, and I read only its beginning, up to “…{}”. Say the rest in shorter messages."


class Orchestrate:
    """Hands each chosen mode what it needs and keeps what came of it."""

    def __init__(
        self,
        orchestrator: ResponseOrchestrator,
        settings: Settings,
        clock: Clock,
        reader: Reader,
        ledger: Ledger,
        assist: Assist | None = None,
    ) -> None:
        self._orchestrator = orchestrator
        self._settings = settings
        self._clock = clock
        self._reader = reader
        self._ledger = ledger
        self._assist = assist

    def __call__(self, turn: Turn) -> Turn:
        """Add the response, and the receipts and the question of its outcome."""
        assert turn.wanted is not None
        if turn.understanding is not None and turn.understanding.cut:
            turn.notice = LONG.format(turn.understanding.cut)
        help_ = self._assist.begin(turn, self._orchestrator.handlers) if self._assist else None
        if help_ and help_.reads_first:
            help_.propose()
        turn.response = self._orchestrator.orchestrate(
            turn.wanted,
            partial(self._context, turn),
            turn_number=turn.state.turns,
            propose=help_.propose if help_ and not help_.reads_first else None,
            phrase=help_.phrase if help_ else None,
        )
        if help_:
            help_.close()
        turn.outcome.check_in = self._check_in(turn)
        return turn

    def _check_in(self, turn: Turn) -> int | None:
        """When to look in again on the goals that were changed."""
        touched = {receipt.goal.id: receipt.goal for receipt in turn.outcome.receipts if receipt.goal}
        days = [day for goal in touched.values() if (day := self._reader.next_check_in(goal)) is not None]
        return self._clock.noon(min(days)) if days else None

    def _context(self, turn: Turn, mode: Mode, others: frozenset[str]) -> HandlerContext:
        understanding, situation = turn.understanding, turn.situation
        assert understanding is not None
        assert situation is not None
        return HandlerContext(
            message=turn.message,
            message_id=turn.message_id,
            conversation_id=turn.conversation_id,
            extractions=tuple(e for e in understanding.extractions if e.intent.mode == mode.name),
            situation=situation,
            settings=self._settings,
            clock=self._clock,
            reader=self._reader,
            ledger=self._ledger,
            outcome=turn.outcome,
            danger=understanding.danger,
            turn_number=turn.state.turns,
            others=others,
            data={"insights": _told(turn)},
        )


def _told(turn: Turn) -> dict[str, dict[str, date]]:
    """The insights that were told lately, with the day."""
    told = turn.state.insights
    return {
        goal_id: {key: date.fromisoformat(day) for key, day in keys.items()} for goal_id, keys in told.items()
    }
