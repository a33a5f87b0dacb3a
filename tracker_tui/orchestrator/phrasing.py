"""Lets a model put segments into its own words, from the facts that the code computed and no others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tracker_tui.llm.protocol import ModelError
from tracker_tui.llm.reasons import NOTHING
from tracker_tui.llm.sentences import Sentences
from tracker_tui.llm.truth import keeps_to, numbers_in
from tracker_tui.logs import log_event
from tracker_tui.modes.base import SegmentType
from tracker_tui.progress.cleaning import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tracker_tui.llm.prompts import Prompts
    from tracker_tui.llm.protocol import Usage
    from tracker_tui.llm.session import Session
    from tracker_tui.modes.base import BaseModeHandler, ModeSegment
    from tracker_tui.orchestrator.briefing import Brief

    OnWords = Callable[[int, str, str], None]  # the segment's place, its mode, some more of its words

LONGEST_REPLY = 4000  # characters of one segment
MOST_SENTENCES = 8  # of one segment; a model that goes on is cut short
UNTRUE = "its answer did not keep to the facts"
TALKATIVE = frozenset({"CONSULT", "SMALLTALK"})  # modes whose words may draw on goals and earlier messages


class Phrasing:
    """One message's use of the model for words. `on_words` hears of them as they come, in whole sentences and
    by the place of their segment in the reply; what needs no model is told at once. Receipts have been.
    """

    def __init__(
        self,
        session: Session,
        prompts: Prompts,
        handlers: Mapping[str, BaseModeHandler],
        message: str,
        brief: Callable[[], Brief],
        on_words: OnWords | None = None,
    ) -> None:
        self._session = session
        self._prompts = prompts
        self._handlers = handlers
        self._message = message
        self._brief = brief
        self._tell = on_words or (lambda place, mode, text: None)
        self._over = False

    def __call__(self, segments: list[ModeSegment]) -> list[ModeSegment]:
        """The segments in their order, those with facts in the model's words where it has good ones in time.

        Where nobody waits any more, those that have begun are left as they are, and those that have not are
        left out.
        """
        asked = {place: segment for place, segment in enumerate(segments) if segment.facts}
        if not asked or self._session.refused:
            return segments
        brief = self._brief()
        for place, segment in enumerate(segments):
            if place not in asked and segment.type is not SegmentType.CONFIRMATION:
                self._tell(place, segment.mode, segment.content)
        said: dict[int, str] = {}
        whole: set[int] = set()
        self._session.run(
            [partial(self._ask, place, segment, brief, said, whole) for place, segment in asked.items()]
        )
        self._over = True
        log_event("model_phrased", model=self._session.model.name, phrased=len(whole), asked=len(asked))
        if self._session.cancelled:
            return self._stopped(segments, dict(said))
        return [
            segment._replace(content=said[place]) if place in whole else segment
            for place, segment in enumerate(segments)
        ]

    @staticmethod
    def _stopped(segments: list[ModeSegment], said: dict[int, str]) -> list[ModeSegment]:
        kept = [
            segment._replace(content=said.get(place, segment.content).strip())
            for place, segment in enumerate(segments)
            if not segment.facts or said.get(place, "").strip()
        ]
        return kept or segments

    def _ask(
        self,
        place: int,
        segment: ModeSegment,
        brief: Brief,
        said: dict[int, str],
        whole: set[int],
        usage: Usage,
    ) -> None:
        facts = "\n".join(f"- {fact}" for fact in segment.facts)
        beside = brief if segment.mode in TALKATIVE else brief._replace(goals=(), history=())
        known = numbers_in("\n".join([facts, *beside.goals]))
        sentences, released = Sentences(), 0
        for piece in self._session.model.stream(self._system(segment, facts, beside), self._message, usage):
            released += self._release(sentences.feed(piece), place, segment.mode, known, said)
            if self._over or released >= MOST_SENTENCES:
                break
        else:
            released += self._release([sentences.rest()], place, segment.mode, known, said)
        if not said.get(place, "").strip():
            raise ModelError(UNTRUE if released else NOTHING, answered=True)
        said[place] = said[place].strip()
        whole.add(place)

    def _system(self, segment: ModeSegment, facts: str, brief: Brief) -> str:
        own = self._prompts.get(segment.mode.lower()) or self._handlers[segment.mode].persona
        parts = (own, self._prompts.get("rules"), f"Facts:\n{facts}", brief.text)
        return "\n\n".join(part for part in parts if part)

    def _release(
        self, sentences: list[str], place: int, mode: str, known: set[float], said: dict[int, str]
    ) -> int:
        """Say the sentences that are true; how many there were of any kind."""
        for sentence in sentences:
            clean = clean_text(sentence, LONGEST_REPLY)
            # Small models repeat themselves; a sentence is said once.
            if self._over or not clean or clean in said.get(place, "") or not keeps_to(clean, known):
                continue
            after = "\n" * min(2, sentence[len(sentence.rstrip()) :].count("\n")) or " "
            said[place] = said.get(place, "") + clean + after
            self._tell(place, mode, clean + after)
        return sum(1 for sentence in sentences if sentence.strip())
