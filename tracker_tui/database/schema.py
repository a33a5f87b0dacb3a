"""The tables and indexes, and how a file gets those it lacks. No migrations: what is there stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.database.errors import ELSEWHERE, DatabaseError

if TYPE_CHECKING:
    from tracker_tui.database.client import Database

ID = "TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16))))"
NOW = "INTEGER NOT NULL DEFAULT (unixepoch())"
OF_CONVERSATION = "TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE"
FROM_CONVERSATION = "TEXT REFERENCES conversations(id) ON DELETE SET NULL"
OF_GOAL = "TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE"

# table -> column -> what SQLite is told about it
TABLES: dict[str, dict[str, str]] = {
    "conversations": {
        "id": ID,
        "user_id": "TEXT NOT NULL",
        "started_at": NOW,
        "last_activity_at": NOW,
        "status": "TEXT DEFAULT 'active'",
        "metadata": "TEXT",
        "created_at": NOW,
        "updated_at": NOW,
    },
    "messages": {
        "id": ID,
        "conversation_id": OF_CONVERSATION,
        "role": "TEXT NOT NULL",
        "content": "TEXT NOT NULL",
        "timestamp": NOW,
        "metadata": "TEXT",
        "created_at": NOW,
    },
    "conversation_states": {
        "id": ID,
        "conversation_id": "TEXT NOT NULL UNIQUE REFERENCES conversations(id) ON DELETE CASCADE",
        "mode": "TEXT",
        "context_elements": "TEXT",
        "goals": "TEXT",
        "last_activity_at": NOW,
        "metadata": "TEXT",
        "version": "INTEGER NOT NULL DEFAULT 1",
        "created_at": NOW,
    },
    "domain_data": {
        "id": ID,
        "domain_id": "TEXT NOT NULL",
        "user_id": "TEXT NOT NULL",
        "conversation_id": "TEXT REFERENCES conversations(id) ON DELETE CASCADE",
        "data": "TEXT NOT NULL",
        "confidence": "REAL",
        "local_day": "TEXT",
        "extracted_at": NOW,
        "created_at": NOW,
    },
    "goals": {
        "id": ID,
        "user_id": "TEXT NOT NULL",
        "conversation_id": FROM_CONVERSATION,
        "title": "TEXT NOT NULL",
        "description": "TEXT",
        "category": "TEXT",
        "target_value": "REAL",
        "current_value": "REAL DEFAULT 0",
        "baseline_value": "REAL",
        "unit": "TEXT",
        "status": "TEXT DEFAULT 'active'",
        "created_at": NOW,
        "target_date": "INTEGER",
        "completed_at": "INTEGER",
        "last_progress_at": "INTEGER",
        "metadata": "TEXT",
        "kind": "TEXT",
        "period": "TEXT",
    },
    "progress_entries": {
        "id": ID,
        "goal_id": OF_GOAL,
        "value": "REAL NOT NULL",
        "notes": "TEXT",
        "logged_at": NOW,
        "source": "TEXT DEFAULT 'manual'",
        "conversation_id": FROM_CONVERSATION,
        "metadata": "TEXT",
        "local_day": "TEXT",
    },
    "goal_milestones": {
        "id": ID,
        "goal_id": OF_GOAL,
        "title": "TEXT NOT NULL",
        "target_value": "REAL NOT NULL",
        "sequence": "INTEGER NOT NULL",
        "achieved": "INTEGER DEFAULT 0",
        "achieved_at": "INTEGER",
        "metadata": "TEXT",
    },
    "audit_log": {
        "seq": "INTEGER PRIMARY KEY AUTOINCREMENT",
        "change_id": "TEXT NOT NULL",
        "user_id": "TEXT NOT NULL",
        "at": "INTEGER NOT NULL",
        "action": "TEXT NOT NULL",
        "entity": "TEXT NOT NULL",
        "entity_id": "TEXT",
        "before": "TEXT",
        "after": "TEXT",
        "message_id": "TEXT",
    },
}

MAY_SKIP = "instr(metadata, '\"skip\"') > 0"  # few rows, so that all others need not be looked into

# index -> what it is on. The first seven are the founding ones.
INDEXES: dict[str, str] = {
    "idx_goals_user": "goals(user_id)",
    "idx_goals_status": "goals(status)",
    "idx_goals_category": "goals(category)",
    "idx_progress_goal": "progress_entries(goal_id)",
    "idx_progress_logged": "progress_entries(logged_at)",
    "idx_milestones_goal": "goal_milestones(goal_id)",
    "idx_milestones_sequence": "goal_milestones(sequence)",
    "idx_conversations_user": "conversations(user_id, last_activity_at)",
    "idx_messages_conversation": "messages(conversation_id)",
    "idx_domain_data_domain": "domain_data(domain_id)",
    "idx_domain_data_user": "domain_data(user_id)",
    "idx_domain_data_conversation": "domain_data(conversation_id)",
    "idx_domain_data_extracted": "domain_data(extracted_at)",
    "idx_goals_user_status": "goals(user_id, status)",
    "idx_progress_goal_day": "progress_entries(goal_id, local_day, logged_at, value)",
    "idx_progress_day": "progress_entries(local_day, logged_at)",
    "idx_progress_goal_logged": "progress_entries(goal_id, logged_at)",
    "idx_audit_user": "audit_log(user_id, seq)",
    "idx_audit_change": "audit_log(change_id)",
    "idx_audit_entity": "audit_log(entity_id)",
    "idx_audit_action": "audit_log(user_id, action, at)",
    "idx_progress_skips": f"progress_entries(goal_id, local_day) WHERE {MAY_SKIP}",
    # Empty unless another program wrote rows without what we added: then opening fills it in.
    "idx_goals_unkind": "goals(id) WHERE kind IS NULL",
    "idx_progress_dayless": "progress_entries(id) WHERE local_day IS NULL",
}

FILL_KIND = """
UPDATE goals SET kind = CASE WHEN target_value IS NULL THEN 'task' ELSE 'total' END WHERE kind IS NULL
"""
# Times may be Unix seconds, milliseconds or the text that CURRENT_TIMESTAMP leaves; all are UTC.
FILL_LOCAL_DAY = """
UPDATE progress_entries SET local_day = coalesce(
    CASE WHEN typeof(logged_at) = 'text' THEN date(logged_at, 'localtime')
         WHEN logged_at > 100000000000 THEN date(logged_at / 1000, 'unixepoch', 'localtime')
         ELSE date(logged_at, 'unixepoch', 'localtime') END,
    '1970-01-01')
WHERE local_day IS NULL
"""
INCOMPLETE = """
SELECT (SELECT count(*) FROM sqlite_master WHERE name IN ({names})) < {count}
    OR EXISTS (SELECT 1 FROM goals WHERE kind IS NULL)
    OR EXISTS (SELECT 1 FROM progress_entries WHERE local_day IS NULL)
"""
TABLES_PRESENT = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


def ensure_schema(database: Database) -> None:
    """Create what is missing; near free where nothing is. DatabaseError for another program's file."""
    present = {str(name) for (name,) in database.sql(TABLES_PRESENT)}
    if TABLES.keys() <= present and not _incomplete(database):
        return
    from tracker_tui.database.older import keep_told_values

    with database.atomic(durable=True):
        _refuse_foreign(database)
        _create_tables(database)
        for name, on in INDEXES.items():
            database.sql(f"CREATE INDEX IF NOT EXISTS {name} ON {on}")
        keep_told_values(database)
        database.sql(FILL_KIND)
        database.sql(FILL_LOCAL_DAY)


def create_table_sql(table: str) -> str:
    """The statement that creates one of our tables."""
    columns = ", ".join(f"{name} {told}" for name, told in TABLES[table].items())
    return f"CREATE TABLE IF NOT EXISTS {table} ({columns})"


def _incomplete(database: Database) -> bool:
    """Whether an index is missing, or a row lacks what we added. Columns come with their indexes."""
    names = ", ".join(f"'{name}'" for name in INDEXES)
    return bool(database.sql(INCOMPLETE.format(names=names, count=len(INDEXES)))[0][0])


def _create_tables(database: Database) -> None:
    for table, columns in TABLES.items():
        database.sql(create_table_sql(table))
        there = _columns(database, table)
        for name, told in columns.items():
            if name not in there:
                database.sql(f"ALTER TABLE {table} ADD COLUMN {name} {_addable(told)}")


def _addable(told: str) -> str:
    """A column as SQLite adds one to a table with rows: nullable, or with a constant default."""
    constant = "DEFAULT" in told and "(" not in told
    return told if constant else told.split(maxsplit=1)[0]


def _columns(database: Database, table: str) -> set[str]:
    return {str(row[1]) for row in database.sql(f"PRAGMA table_info({table})")}


FOUNDING = {
    "goals": {"id", "user_id", "title", "target_value", "status", "metadata"},
    "progress_entries": {"id", "goal_id", "value", "logged_at"},
    "goal_milestones": {"id", "goal_id", "target_value", "sequence"},
    "conversations": {"id", "user_id"},
    "messages": {"id", "conversation_id", "role", "content"},
    "conversation_states": {"id", "conversation_id"},
    "domain_data": {"id", "domain_id", "user_id", "data"},
    "audit_log": {"seq", "change_id"},
}


def _refuse_foreign(database: Database) -> None:
    """Tell another program's file from an older one of ours, which has goals or conversations."""
    present = {str(name) for (name,) in database.sql(TABLES_PRESENT)}
    ours = present & FOUNDING.keys()
    known = all(FOUNDING[table] <= _columns(database, table) for table in ours)
    if present and not (known and ours & {"goals", "conversations"}):
        raise DatabaseError(f"{database.path} belongs to another program. Leave it to that one, {ELSEWHERE}.")
