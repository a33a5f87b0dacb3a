"""What a turn gives back, to the screen and to scripts."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.language.extraction import Intent, Question
    from tracker_tui.ledger import Receipt
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.telling import ReceiptLine


class ReplySegment(NamedTuple):
    """One mode's piece of the reply."""

    mode: str
    type: str
    content: str


class Reply(NamedTuple):
    """The answer to one message. `lines` are its receipts in words, `change_ids` name the changes it made."""

    reply: str
    modes: tuple[str, ...] = ()
    segments: tuple[ReplySegment, ...] = ()
    intents: tuple[Intent, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    lines: tuple[ReceiptLine, ...] = ()
    change_ids: tuple[str, ...] = ()
    question: Question | None = None
    failed_modes: tuple[str, ...] = ()
    elapsed_ms: float = 0.0
    timings: Mapping[str, float] = MappingProxyType({})
    notice: str | None = None
    repeated: dict[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """As `tracker say --json` prints it."""
        if self.repeated is not None:
            return self.repeated
        return {
            "reply": self.reply,
            "modes": list(self.modes),
            "segments": [{"mode": s.mode, "type": s.type, "content": s.content} for s in self.segments],
            "intents": [
                {
                    "type": intent.type,
                    "mode": intent.mode,
                    "confidence": round(intent.confidence, 3),
                    "entities": dict(intent.entities),
                }
                for intent in self.intents
            ],
            "changes": [receipt.to_json() for receipt in self.receipts],
            "question": question_json(self.question),
            "failed_modes": list(self.failed_modes),
            "elapsed_ms": self.elapsed_ms,
        }


def reply_id(message_id: str) -> str:
    """The id of the reply to a message that came with a key."""
    return f"{message_id}-reply"


def repeated(text: str) -> dict[str, Any]:
    """The JSON of a reply that says only that there is nothing to do again."""
    segment = ReplySegment("TRACK_PROGRESS", "confirmation", text)
    return Reply(text, ("TRACK_PROGRESS",), (segment,)).to_json()


def question_json(question: Question | None) -> dict[str, Any] | None:
    """A question as scripts see it."""
    if question is None:
        return None
    return {"about": str(question.about), "text": question.text, "options": list(question.options)}


def reply_of(turn: Turn) -> Reply:
    """The reply of a turn that has been orchestrated."""
    if turn.answered_before is not None:
        stored = turn.answered_before
        segments = tuple(ReplySegment(s["mode"], s["type"], s["content"]) for s in stored["segments"])
        return Reply(stored["reply"], tuple(stored["modes"]), segments, repeated=stored)
    response = turn.response
    assert response is not None
    assert turn.wanted is not None
    return Reply(
        reply=response.composed_response,
        modes=response.active_modes,
        segments=tuple(ReplySegment(s.mode, str(s.type), s.content) for s in response.segments),
        intents=turn.wanted.intents,
        receipts=tuple(turn.outcome.receipts),
        lines=tuple(turn.outcome.lines),
        change_ids=tuple(turn.outcome.change_ids),
        question=turn.outcome.question,
        failed_modes=response.failed_modes,
        elapsed_ms=round(sum(turn.timings.values()), 3),
        timings=dict(turn.timings),
        notice=turn.notice,
    )
