"""Alt and a digit, as terminals and tmux send them: an escape, then the digit.

Textual takes that for the sign that a Mac's option key types ("¡" for 1), which then stands among the words;
here it is the key that it is.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS

if TYPE_CHECKING:
    from collections.abc import MutableMapping


def read_alt_digits() -> None:
    """Have them read so from now on, in this process."""
    known: MutableMapping[str, Any] = ANSI_SEQUENCES_KEYS  # type: ignore[assignment]
    for digit in range(10):
        known[f"\x1b{digit}"] = (SimpleNamespace(value=f"alt+{digit}"),)  # as Textual's own keys: no sign
