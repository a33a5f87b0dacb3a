"""What the app keeps of how it is looked at: colours, and where the goals stand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tracker_tui.settings import Settings


class Kept:
    """Values by name. A choice made in the app holds until the setting it was made against is changed."""

    def __init__(self, settings: Settings) -> None:
        self._path = settings.database_path.with_suffix(".app.json")
        self._values = self._read()

    def get(self, name: str, setting: object = None) -> Any:
        """What was chosen while the setting was the same as now; else None."""
        kept = self._values.get(name)
        return kept[0] if isinstance(kept, list) and len(kept) == 2 and kept[1] == setting else None

    def put(self, name: str, value: object, setting: object = None) -> None:
        """Keep a choice. Where the file cannot be written, it holds for this sitting."""
        self._values[name] = [value, setting]
        try:
            self._path.write_text(json.dumps(self._values), encoding="utf-8")
        except OSError:
            return

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}
