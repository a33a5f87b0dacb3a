"""The tables as Peewee models, bound to no database: a query is run by the Database it is handed to."""

from __future__ import annotations

from typing import Any

import peewee
from peewee import SQL, FloatField, ForeignKeyField, IntegerField, TextField

UNIX_NOW = "(unixepoch())"
RANDOM_ID = "(lower(hex(randomblob(16))))"


def default(value: str) -> list[Any]:
    """A default that the file itself fills in."""
    return [SQL(f"DEFAULT {value}")]


class Model(peewee.Model):
    """What all tables share but the audit log: a random text as id."""

    id: Any = TextField(primary_key=True, constraints=default(RANDOM_ID))


class Conversation(Model):
    """One thread of talk."""

    user_id = TextField()
    started_at = IntegerField(constraints=default(UNIX_NOW))
    last_activity_at = IntegerField(constraints=default(UNIX_NOW))
    status = TextField(null=True, constraints=default("'active'"))
    metadata = TextField(null=True)
    created_at = IntegerField(constraints=default(UNIX_NOW))
    updated_at = IntegerField(constraints=default(UNIX_NOW))

    class Meta:
        table_name = "conversations"


class Message(Model):
    """One thing said, by the person or by the tracker."""

    conversation = ForeignKeyField(Conversation, column_name="conversation_id", on_delete="CASCADE")
    role = TextField()
    content = TextField()
    timestamp = IntegerField(constraints=default(UNIX_NOW))
    metadata = TextField(null=True)
    created_at = IntegerField(constraints=default(UNIX_NOW))

    class Meta:
        table_name = "messages"


class ConversationState(Model):
    """What a conversation is about: one row each, its version counts the writes."""

    conversation = ForeignKeyField(
        Conversation, column_name="conversation_id", on_delete="CASCADE", unique=True
    )
    mode = TextField(null=True)
    context_elements = TextField(null=True)
    goals = TextField(null=True)
    last_activity_at = IntegerField(constraints=default(UNIX_NOW))
    metadata = TextField(null=True)
    version = IntegerField(constraints=default("1"))
    created_at = IntegerField(constraints=default(UNIX_NOW))

    class Meta:
        table_name = "conversation_states"


class DomainData(Model):
    """What was learned apart from goals: observations and the meanings of words."""

    domain_id = TextField()
    user_id = TextField()
    conversation = ForeignKeyField(
        Conversation, column_name="conversation_id", on_delete="CASCADE", null=True
    )
    data = TextField()
    confidence = FloatField(null=True)
    local_day = TextField(null=True)
    extracted_at = IntegerField(constraints=default(UNIX_NOW))
    created_at = IntegerField(constraints=default(UNIX_NOW))

    class Meta:
        table_name = "domain_data"


class GoalRow(Model):
    """A goal; times in Unix seconds."""

    user_id = TextField()
    conversation = ForeignKeyField(
        Conversation, column_name="conversation_id", on_delete="SET NULL", null=True
    )
    title = TextField()
    description = TextField(null=True)
    category = TextField(null=True)
    target_value = FloatField(null=True)
    current_value = FloatField(null=True, constraints=default("0"))
    baseline_value = FloatField(null=True)
    unit = TextField(null=True)
    status = TextField(null=True, constraints=default("'active'"))
    created_at = IntegerField(constraints=default(UNIX_NOW))
    target_date = IntegerField(null=True)
    completed_at = IntegerField(null=True)
    last_progress_at = IntegerField(null=True)
    metadata = TextField(null=True)
    kind = TextField(null=True)
    period = TextField(null=True)

    class Meta:
        table_name = "goals"


class EntryRow(Model):
    """One logged value of a goal."""

    goal = ForeignKeyField(GoalRow, column_name="goal_id", on_delete="CASCADE")
    value = FloatField()
    notes = TextField(null=True)
    logged_at = IntegerField(constraints=default(UNIX_NOW))
    source = TextField(null=True, constraints=default("'manual'"))
    conversation = ForeignKeyField(
        Conversation, column_name="conversation_id", on_delete="SET NULL", null=True
    )
    metadata = TextField(null=True)
    local_day = TextField(null=True)

    class Meta:
        table_name = "progress_entries"


class MilestoneRow(Model):
    """A value on the way to a goal's target."""

    goal = ForeignKeyField(GoalRow, column_name="goal_id", on_delete="CASCADE")
    title = TextField()
    target_value = FloatField()
    sequence = IntegerField()
    achieved = IntegerField(null=True, constraints=default("0"))
    achieved_at = IntegerField(null=True)
    metadata = TextField(null=True)

    class Meta:
        table_name = "goal_milestones"


class AuditLine(peewee.Model):
    """One row that one change touched: how it was, how it became."""

    seq: Any = peewee.AutoField()
    change_id = TextField()
    user_id = TextField()
    at = IntegerField()
    action = TextField()
    entity = TextField()
    entity_id = TextField(null=True)
    before = TextField(null=True)
    after = TextField(null=True)
    message_id = TextField(null=True)

    class Meta:
        table_name = "audit_log"


MODELS: tuple[type[peewee.Model], ...] = (
    Conversation, Message, ConversationState, DomainData, GoalRow, EntryRow, MilestoneRow, AuditLine,
)  # fmt: skip
