"""A desk for each test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ledger.desk import Desk, open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a new file."""
    opened = open_desk(tmp_path / "tracker.db")
    yield opened
    opened.database.close()
