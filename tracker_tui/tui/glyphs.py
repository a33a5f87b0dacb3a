"""The few signs the app draws with, and their plain ASCII forms."""

from __future__ import annotations

from typing import NamedTuple


class Glyphs(NamedTuple):
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
    ascii: bool = False

    def plain(self, text: str) -> str:
        """The app's own words with the signs of this set; what people wrote goes past this."""
        return text.translate(_PLAIN) if self.ascii else text


_PLAIN = str.maketrans(
    {
        **dict(zip("✓★≈‖▸×−○·↶↷“”’–•", '*!~=>x-o.<>""\'-*', strict=True)),
        "→": "->",
        "…": "...",
        "↑": "up",
        "↓": "down",
        "←": "left",
    }
)
UNICODE = Glyphs()
ASCII = Glyphs("|", ">", ">", "->", "-", "..", "...", "-", "up", ascii=True)


def glyphs(ascii_only: bool) -> Glyphs:
    """The set to draw with."""
    return ASCII if ascii_only else UNICODE
