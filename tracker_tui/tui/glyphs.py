"""The few signs the app draws with, and their plain ASCII forms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, frozen=True)
class Glyphs:
    """One set of signs."""

    margin: str = "▎"
    cursor: str = "▌"
    chevron: str = "❯"
    hint: str = "↳"
    dot: str = "·"
    ellipsis: str = "…"
    waiting: str = "…"
    rule: str = "─"
    up: str = "↑"


UNICODE = Glyphs()
ASCII = Glyphs("|", ">", ">", "->", "-", "..", "...", "-", "up")


def glyphs(ascii_only: bool) -> Glyphs:
    """The set to draw with."""
    return ASCII if ascii_only else UNICODE
