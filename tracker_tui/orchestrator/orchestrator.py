"""Lets the chosen modes answer and makes one reply of it; only here is it known that there are several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.proposed.unsure import is_unsure
from tracker_tui.logs import log_event, log_failure
from tracker_tui.orchestrator.composer import OrchestratedResponse, ResponseComposer
from tracker_tui.orchestrator.errors import OrchestrationError
from tracker_tui.orchestrator.selection import select_modes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tracker_tui.modes.base import HandlerContext, Mode, ModeSegment
    from tracker_tui.orchestrator.intents import MultiIntent
    from tracker_tui.settings import Settings

    Phrase = Callable[[list[ModeSegment]], list[ModeSegment]]


class ResponseOrchestrator:
    """Chooses modes, collects their segments and composes them."""

    def __init__(
        self, modes: Mapping[str, Mode], settings: Settings, composer: ResponseComposer | None = None
    ) -> None:
        self._modes = modes
        self._settings = settings
        self._composer = composer or ResponseComposer()
        self.handlers = {name: mode.handler() for name, mode in modes.items()}

    def orchestrate(
        self,
        wanted: MultiIntent,
        context_for: Callable[[Mode, frozenset[str]], HandlerContext],
        *,
        turn_number: int = 0,
        propose: Callable[[], MultiIntent | None] | None = None,
        phrase: Phrase | None = None,
    ) -> OrchestratedResponse:
        """Answer a message. A mode that fails costs only its own segment.

        `context_for` makes what a mode is handed. `propose` may find more in the message, once what is sure
        is done; `phrase` may put segments into other words, in the order in which they will be composed.
        Raises OrchestrationError where no mode had anything to say.
        """
        chosen = self._choose(wanted)
        failed: tuple[str, ...] = ()
        if propose is not None:
            failed = self._act(chosen, context_for)
            more = propose()
            chosen = chosen if more is None else self._choose(more)
        segments, failed = self._collect(chosen, context_for, failed)
        if phrase is not None:
            segments = phrase(list(self._composer.ordered(segments)))
        response = self._composer.compose(segments, turn_number)
        if failed and not response.segments:
            raise OrchestrationError("No mode could answer.", failed, response.composed_response or None)
        log_event(
            "composed",
            modes=response.active_modes,
            segments=response.metadata.total_segments,
            transitions=response.metadata.transitions_added,
            ms=response.metadata.composition_time,
            failed=failed,
        )
        return response._replace(failed_modes=failed)

    def _choose(self, wanted: MultiIntent) -> tuple[Mode, ...]:
        selection = select_modes(
            wanted,
            self._modes,
            threshold=self._settings.mode_threshold,
            most=self._settings.max_modes if self._settings.multi_mode else 1,
        )
        log_event(
            "modes_selected",
            intents=[(intent.type, intent.mode, round(intent.confidence, 3)) for intent in wanted.intents],
            modes=[mode.name for mode in selection.modes],
            left_out=dict(selection.left_out),
        )
        return selection.modes

    def _act(
        self, chosen: tuple[Mode, ...], context_for: Callable[[Mode, frozenset[str]], HandlerContext]
    ) -> tuple[str, ...]:
        """Have done what is sure, and nothing else; the modes that failed at it."""
        names = frozenset(mode.name for mode in chosen)
        failed = []
        for mode in chosen:
            try:
                if mode.acts:
                    context = context_for(mode, names - {mode.name})
                    sure = tuple(e for e in context.extractions if not is_unsure(e))
                    self.handlers[mode.name].act(context._replace(extractions=sure))
            except Exception as error:
                log_failure("mode_failed", error, mode=mode.name)
                failed.append(mode.name)
        return tuple(failed)

    def _collect(
        self,
        chosen: tuple[Mode, ...],
        context_for: Callable[[Mode, frozenset[str]], HandlerContext],
        out: tuple[str, ...],
    ) -> tuple[list[ModeSegment], tuple[str, ...]]:
        """What the modes say, but for those that are out already, and the names of all that failed."""
        names = frozenset(mode.name for mode in chosen)
        segments: list[ModeSegment] = []
        failed = list(out)
        # Those that change data go first, so that the others speak about the world after the change.
        for mode in sorted(chosen, key=lambda mode: not mode.acts):
            if mode.name in out:
                continue
            try:
                segments += self.handlers[mode.name].handle(context_for(mode, names - {mode.name}))
            except Exception as error:
                log_failure("mode_failed", error, mode=mode.name)
                failed.append(mode.name)
        return segments, tuple(failed)
