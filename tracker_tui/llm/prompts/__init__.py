"""The prompts, as files. One of the same name in the folder `prompts` beside config.toml replaces ours."""

from __future__ import annotations

from functools import cache
from pathlib import Path

LONGEST = 20_000  # characters of a prompt that somebody wrote


class Prompts:
    """Prompts by name, such as "consult"; "" where there is none."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._known: dict[str, str] = {}

    def get(self, name: str) -> str:
        """The text of a prompt: somebody's own, else ours."""
        if name not in self._known:
            self._known[name] = self._own(name) or _ours(name)
        return self._known[name]

    def _own(self, name: str) -> str:
        if self._folder is None or not name.replace("_", "").isalnum():
            return ""
        try:
            return (self._folder / f"{name}.txt").read_text(encoding="utf-8")[:LONGEST].strip()
        except (OSError, UnicodeDecodeError):
            return ""


@cache
def _ours(name: str) -> str:
    path = Path(__file__).with_name(f"{name}.txt")
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""
