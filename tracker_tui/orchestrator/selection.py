"""Which modes answer: by confidence, by who goes with whom, and by how many a reply may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.modes.base import Mode
    from tracker_tui.orchestrator.intents import MultiIntent


class Selection(NamedTuple):
    """The modes that answer, those that act first, and why any other was left out."""

    modes: tuple[Mode, ...]
    left_out: Mapping[str, str]


def compatible(one: Mode, other: Mode) -> bool:
    """Two modes go together where either lists the other."""
    return other.name in one.goes_with or one.name in other.goes_with


def select_modes(wanted: MultiIntent, modes: Mapping[str, Mode], *, threshold: float, most: int) -> Selection:
    """Choose modes for a message. `threshold` is the least confidence that counts (0..1), `most` at least 1.

    Acting modes come first and so are never the ones dropped; the surest of the others follow.
    """
    confidence: dict[str, float] = {}
    for intent in wanted.intents:
        if intent.mode in modes:
            confidence[intent.mode] = max(confidence.get(intent.mode, 0.0), intent.confidence)
    alone = most == 1

    def rank(name: str) -> tuple[bool, bool, float, int]:
        mode = modes[name]
        return not mode.acts, alone and mode.gives_way, -confidence[name], mode.priority

    ranked = sorted(confidence, key=rank)
    chosen: list[Mode] = []
    left_out: dict[str, str] = {}
    for name in ranked:
        reason = _why_not(modes[name], chosen, confidence[name], threshold=threshold, most=most)
        if reason is None:
            chosen.append(modes[name])
        else:
            left_out[name] = reason
    if not chosen:
        best = max(ranked, key=lambda name: confidence[name], default="SMALLTALK")
        left_out.pop(best, None)
        chosen = [modes[best]] if best in modes else []
    return Selection(tuple(chosen), left_out)


def _why_not(mode: Mode, chosen: list[Mode], confidence: float, *, threshold: float, most: int) -> str | None:
    if len(chosen) >= most:
        return f"a reply holds at most {most}"
    if confidence < threshold and not mode.acts:
        return f"confidence {confidence:.2f} is under {threshold:.2f}"
    clashing = [other.name for other in chosen if not compatible(mode, other)]
    return f"does not go with {clashing[0]}" if clashing else None
