"""Between what the rules did and what is answered: a model reads what they were unsure of, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.proposed.unsure import Unsure, is_unsure
from tracker_tui.logs import log_event
from tracker_tui.privacy import LOCAL, MODEL
from tracker_tui.progress.cleaning import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.language.extraction import Extraction, Situation
    from tracker_tui.language.extractor import ProgressExtractor
    from tracker_tui.language.proposed.schema import Proposals
    from tracker_tui.llm.prompts import Prompts
    from tracker_tui.llm.protocol import Usage
    from tracker_tui.llm.session import Session
    from tracker_tui.orchestrator.intents import MultiIntent, MultiIntentClassifier
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.progress.goals import Goal
    from tracker_tui.settings import Settings

ACTING = "TRACK_PROGRESS"
MOST_GOALS = 60  # that the model is told of
SEVERAL = " | "


class Propose:
    """Asks a model about a message and takes of its answer what the words bear out."""

    def __init__(
        self,
        settings: Settings,
        extractor: ProgressExtractor,
        classifier: MultiIntentClassifier,
        enrich: Callable[[Turn], Turn],
        prompts: Prompts,
    ) -> None:
        self._settings = settings
        self._extractor = extractor
        self._classifier = classifier
        self._enrich = enrich
        self._prompts = prompts

    def parts(self, turn: Turn) -> tuple[Unsure, ...]:
        """What of a message a model would be asked about; nothing where it may not be."""
        understanding, situation = turn.understanding, turn.situation
        if self._settings.understanding == LOCAL or understanding is None or situation is None:
            return ()
        if self._settings.understanding == MODEL and not (understanding.danger or understanding.answered):
            understanding = understanding._replace(extractions=())  # as if the rules had found nothing
        return self._extractor.unsure(turn.message, situation, understanding)

    def __call__(self, turn: Turn, parts: tuple[Unsure, ...], session: Session) -> MultiIntent | None:
        """The intents of the message with what was found; None where nothing was."""
        answers: list[Proposals] = []
        session.run([lambda usage: self._ask(turn, parts, session, answers, usage)])
        if not answers:
            return None
        from tracker_tui.language.proposed.proposals import believed

        assert turn.understanding is not None
        assert turn.situation is not None
        found = believed(answers[0], parts, turn.situation, self._settings.model_confidence)
        log_event("model_read", model=session.model.name, proposed=len(answers[0].parts), believed=len(found))
        if not found:
            return None
        kept = tuple(e for e in turn.understanding.extractions if not self._replaced(e, found))
        turn.understanding = turn.understanding._replace(extractions=(*kept, *found))
        self._enrich(turn)
        turn.wanted = self._classifier.classify(turn.understanding.extractions)
        return turn.wanted

    def _ask(
        self,
        turn: Turn,
        parts: tuple[Unsure, ...],
        session: Session,
        answers: list[Proposals],
        usage: Usage,
    ) -> None:
        from tracker_tui.language.proposed.schema import Proposals

        assert turn.situation is not None
        said = "\n".join(part.text for part in parts)
        system = "\n\n".join([self._prompts.get("understand"), _circumstances(turn.situation)])
        answers.append(session.model.propose(system, said, Proposals, usage))

    def _replaced(self, extraction: Extraction, found: tuple[Extraction, ...]) -> bool:
        """Whether what the rules read gives way to what the model read in the same words."""
        if not is_unsure(extraction) and self._settings.understanding != MODEL:
            return False
        if extraction.intent.mode != ACTING and not is_unsure(extraction):
            return False
        return any(e.text in extraction.text or extraction.text in e.text for e in found)


def _circumstances(situation: Situation) -> str:
    today = f"Today is {situation.today:%A}, {situation.today.isoformat()}."
    goals = [_told(goal) for goal in situation.goals[:MOST_GOALS] if goal.status in ("active", "paused")]
    return "\n".join([today, "Goals (title | kind | unit):", *(goals or ["none"])])


def _told(goal: Goal) -> str:
    return SEVERAL.join([clean_line(goal.title), goal.kind, goal.unit or "-"])
