"""The structure that words are turned into: intents and extractions, one per thing said."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from tracker_tui.progress.goals import Goal, GoalKind, Period

NEW_GOAL = "new"  # in `goal_ids`: the goal that an earlier extraction of the same message sets


class GoalAction(StrEnum):
    """What a person wants done with a goal."""

    SET = "set"
    UPDATE = "update"
    REVIEW = "review"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"
    COMPLETE = "complete"
    DELETE = "delete"


class EntryAction(StrEnum):
    """What a person wants done with their entries."""

    LOG = "log"
    SKIP = "skip"
    CORRECT = "correct"
    REMOVE = "remove"
    UNDO = "undo"
    REDO = "redo"


class View(StrEnum):
    """What a person wants to see."""

    OVERVIEW = "overview"  # all goals: "how am I doing?", "show my goals"
    GOAL = "goal"  # one goal: "how's my reading going?"
    SUM = "sum"  # what was logged in a range: "how far did I run last week?"
    LAST = "last"  # the latest entry: "when did I last run?"
    BEST = "best"  # "what was my longest run?"
    AVERAGE = "average"  # "what was my average this week?"
    SHARE = "share"  # "what percentage have I got?"
    CHANGE = "change"  # "how much have I lost since I started?"
    REMAINING = "remaining"  # "how much left on the car loan?"
    DEADLINE = "deadline"  # "when did I say it had to be finished by?"
    NEEDED = "needed"  # "how many pages a day do I need?"
    OUTLOOK = "outlook"  # "will I make it at this rate?", "if I read 20 pages a day, when am I done?"
    PAUSED = "paused"  # "what's paused?"
    OVER = "over"  # "which goals are done?"
    BEHIND = "behind"  # "which goals am I behind on?", "what is still open?"
    ENTRIES = "entries"  # "list everything I logged yesterday", "did I log gym on Tuesday?"
    COMPARED = "compared"  # "compare april and may"
    SUMMARY = "summary"  # "how did last month go?"
    WORDS = "words"  # "what have you learned?"


class Missing(StrEnum):
    """What has to be asked before a part of a message can change anything."""

    GOAL = "goal"  # several goals fit: which one?
    NO_GOAL = "no_goal"  # nothing fits: set one up?
    VALUE = "value"  # how much?
    MEASURE = "measure"  # a vague wish: what would count?
    PAST = "past"  # a day that has not come: nothing is logged in the future
    DAY = "day"  # a day that is in no calendar: which was it?
    CONFIRM = "confirm"  # understood, but not surely enough to act


class Intent(NamedTuple):
    """One thing a message wants. `mode` names who answers; `confidence` is in 0..1 and means what it says."""

    type: str
    mode: str
    confidence: float
    entities: Mapping[str, Any] = MappingProxyType({})


class GoalIntent(NamedTuple):
    """What is to be done with goals. For UPDATE the fields that are set are the new values; `clears` names
    fields to empty. `goal_ids` are the candidates, best first: one means it is decided; for REVIEW none
    means all.
    """

    action: GoalAction
    goal_ids: tuple[str, ...] = ()
    title: str | None = None
    kind: GoalKind | None = None
    target: float | None = None
    unit: str | None = None
    period: Period | None = None
    deadline: date | None = None
    baseline: float | None = None
    category: str | None = None
    description: str | None = None
    schedule: Mapping[str, Any] | None = None  # {"weekdays": [0, 2, 4]} or {"every_days": 2}
    milestones: tuple[float, ...] = ()
    clears: tuple[str, ...] = ()
    timeframe: str | None = None
    view: View | None = None
    first_day: date | None = None
    last_day: date | None = None
    few: int | None = None  # of ENTRIES: so many of the latest; below 0, of the first
    stretches: tuple[tuple[date, date], ...] = ()  # of COMPARED: the days set against each other


class ProgressUpdate(NamedTuple):
    """What is to be done with entries. Once `goal_ids` holds one goal, `value` is in that goal's unit;
    before that it is as said, like `said_value` and `said_unit` always. `total` marks a stated running total
    ("that makes 3 this week"), of the period `total_period` or of everything. CORRECT and REMOVE touch the
    last entry (of the goal, when one is named) unless `entry_id` says which, or `which_day` and
    `which_value` describe it ("the 5k I put in on Monday"): then it is the latest that has them, or
    `which_place` counts it among those of the latest change (1 is the first, -1 the last). `time` is a time
    of day that was told. A LOG without goals that misses nothing is an observation: it is kept, but
    counts for no goal. `goal_ids` may hold NEW_GOAL, with `value` as said.
    """

    action: EntryAction
    goal_ids: tuple[str, ...] = ()
    value: float | None = None
    total: bool = False
    total_period: Period | None = None
    day: date | None = None
    last_day: date | None = None
    time: "time | None" = None  # the field hides the class
    notes: str | None = None
    metric: str | None = None
    said_value: float | None = None
    said_unit: str | None = None
    said: str | None = None
    entry_id: str | None = None
    new_goal_id: str | None = None  # CORRECT: the goal the entry should have gone to
    which_day: date | None = None
    which_value: float | None = None
    which_place: int | None = None
    steps: int = 1


class Extraction(NamedTuple):
    """One thing said: its words, its intent, what it would do to goals or entries, and what must be asked
    first.

    `learn` maps a word to the goal it turned out to mean ("pages" -> a goal's id), `forget` names words to
    forget. An extraction with neither goal_intent nor progress_update asks for an answer only (greeting,
    advice, help).
    """

    text: str
    intent: Intent
    goal_intent: GoalIntent | None = None
    progress_update: ProgressUpdate | None = None
    missing: Missing | None = None
    options: tuple[str, ...] = ()  # ids of the goals to choose from
    confidence: float = 1.0
    learn: Mapping[str, str] = MappingProxyType({})
    forget: tuple[str, ...] = ()


class Question(NamedTuple):
    """What was asked back and is still open. `waiting` are the extractions that the answer completes."""

    about: Missing
    text: str
    options: tuple[str, ...]
    option_ids: tuple[str, ...]
    waiting: tuple[Extraction, ...]
    asked_at: int
    turns: int = 0


class LastEntry(NamedTuple):
    """An entry of the latest changes, so that "make that 30" and "same again" have something to refer to."""

    entry_id: str
    goal_id: str
    value: float
    day: date
    said_value: float | None = None
    said_unit: str | None = None
    text: str = ""  # the words it was told in


class Situation(NamedTuple):
    """All that words are read against. Times are naive local; `today` respects the day's start."""

    now: datetime
    today: date
    goals: tuple[Goal, ...] = ()
    topics: Mapping[str, float] = MappingProxyType({})  # goal id -> weight in 0..1, decayed
    words: Mapping[str, str] = MappingProxyType({})  # learned word -> goal id
    question: Question | None = None
    last_entries: tuple[LastEntry, ...] = ()  # newest first
    last_goal_id: str | None = None  # the goal last created or changed
    goal_changed_last: bool = False  # the latest change was to a goal itself, not to its entries
    did: tuple[str, ...] = ()  # the kinds of what was understood in the turn before
    last_view: GoalIntent | None = None  # what was last looked at: "and last week?"
    week_start: int = 0  # Monday
    date_order: str = "dmy"


class Cue(NamedTuple):
    """A pattern that calls for an intent of some mode. `weight` in 0..1 is how sure the pattern alone makes
    us.
    """

    pattern: str
    intent: str
    mode: str
    weight: float = 0.8


class Understanding(NamedTuple):
    """Everything one message says. `danger` names the kind of emergency it speaks of, if any: then nothing
    else of it is acted on. `answered` tells that the open question was answered (or declined), so it is
    closed. `cut` are the last words that were read of a message which is too long to be read whole. `named`
    are the ids of the goals that it names, whatever it says of them.
    """

    extractions: tuple[Extraction, ...]
    danger: str | None = None
    answered: bool = False
    cut: str = ""
    named: tuple[str, ...] = ()
