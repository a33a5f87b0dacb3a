"""Peewee over one SQLite file."""

from tracker_tui.database.client import Database
from tracker_tui.database.errors import DatabaseError, StaleState

__all__ = ["Database", "DatabaseError", "StaleState"]
