"""What is read from and written to each table, always for one user."""

from tracker_tui.database.repositories.audit import AuditRepository
from tracker_tui.database.repositories.conversations import ConversationRepository
from tracker_tui.database.repositories.goals import GoalRepository
from tracker_tui.database.repositories.milestones import MilestoneRepository
from tracker_tui.database.repositories.observations import ObservationRepository
from tracker_tui.database.repositories.progress import ProgressRepository
from tracker_tui.database.repositories.states import StateRepository
from tracker_tui.database.repositories.words import WordRepository

__all__ = [
    "AuditRepository",
    "ConversationRepository",
    "GoalRepository",
    "MilestoneRepository",
    "ObservationRepository",
    "ProgressRepository",
    "StateRepository",
    "WordRepository",
]
