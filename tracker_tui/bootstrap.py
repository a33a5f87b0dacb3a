"""The one place that wires settings, clock, database, ledger, model and modes into a tracker."""

from __future__ import annotations

from datetime import time
from threading import Thread
from typing import TYPE_CHECKING

from tracker_tui.clock import Clock
from tracker_tui.database.client import Database
from tracker_tui.database.repositories.audit import AuditRepository
from tracker_tui.database.repositories.conversations import ConversationRepository
from tracker_tui.database.repositories.states import StateRepository
from tracker_tui.ledger import Ledger
from tracker_tui.logs import write_logs_to
from tracker_tui.privacy import place_of, sends_anything
from tracker_tui.reader import Reader
from tracker_tui.settings import write_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.database.repositories.conversations import StoredMessage
    from tracker_tui.language.extraction import Understanding
    from tracker_tui.ledger import Receipt
    from tracker_tui.llm.assistant import Assistant
    from tracker_tui.llm.openai_model import OpenAIModel
    from tracker_tui.pipeline.pipeline import Pipeline
    from tracker_tui.pipeline.reply import Reply
    from tracker_tui.settings import Settings

LONGEST_MESSAGE = 100_000


class NothingSaid(Exception):  # noqa: N818 - not an error of anybody's
    """A message without words; the message of the exception is a sentence for the person."""


class Tracker:
    """A tracker at work: what the command line and the screen hold in their hands.

    A thread that uses it gets its own connection; the app has one long-lived thread for all that writes.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        database: Database,
        *,
        plugins: bool = False,
        assistant: Assistant | None = None,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.database = database
        self.ledger = Ledger(database, clock, settings.user, goal_rate_limit=settings.goal_rate_limit)
        self.reader = Reader(database, clock, settings.user)
        self.ledger.listeners.append(self.reader.follow)
        self.conversations = ConversationRepository(database, settings.user)
        self._plugins = plugins
        self.assistant = assistant
        self._pipeline: Pipeline | None = None

    @property
    def pipeline(self) -> Pipeline:
        """The six stages; made at the first message, since most commands need none."""
        if self._pipeline is None:
            self._pipeline = build_pipeline(self, plugins=self._plugins, assistant=self.assistant)
        return self._pipeline

    def say(
        self,
        text: str,
        *,
        key: str | None = None,
        on_receipts: Callable[[tuple[Receipt, ...]], None] | None = None,
        on_words: Callable[[int, str, str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        meanwhile: Callable[[], None] | None = None,
    ) -> Reply:
        """Answer one message. The same `key` again changes nothing and answers the same.

        `on_receipts` hears of what was committed before any model speaks, `on_words` of what it says, as
        it comes: the segment's place, its mode, a sentence; from another thread. `cancelled` is asked whether
        anyone still waits for its words; `meanwhile` is called while a model is waited for, when other things
        may be read and changed. Raises NothingSaid for a message without words, DatabaseError where
        the file cannot be used.
        """
        from tracker_tui.pipeline.turn import Turn
        from tracker_tui.progress.cleaning import clean_text

        message = clean_text(text, LONGEST_MESSAGE)
        if not message:
            raise NothingSaid("There was nothing to read. Say what you did, such as “ran 5 km”.")
        turn = Turn(message, key, cancelled, meanwhile, on_words)
        if on_receipts is None:
            return self.pipeline.run(turn)
        self.ledger.listeners.append(on_receipts)
        try:
            return self.pipeline.run(turn)
        finally:
            self.ledger.listeners.remove(on_receipts)

    def preview(self, text: str) -> Understanding:
        """What a message would be understood as, read against the conversation; nothing is written."""
        from tracker_tui.progress.cleaning import clean_text

        return self.pipeline.foresee(clean_text(text, LONGEST_MESSAGE))

    def use_model(self, model: str, base_url: str | None) -> None:
        """Use a model from now on, and in later sittings; raises SettingsError where not in those."""
        self.settings = self.settings._replace(model=model, base_url=base_url)
        self.assistant = _assistant(self.settings, self.clock, self.database)
        self._pipeline = None
        self.warm_model()
        named = {"model": model} | ({"base_url": base_url} if base_url else {})
        write_settings(self.settings.config_path, named)

    def warm_model(self) -> None:
        """Do beforehand, on the side, what a model's first answer would wait for. Sends nothing."""
        if self.assistant is not None:
            Thread(target=self.assistant.model.warm, daemon=True, name="model").start()

    def try_model_again(self) -> bool:
        """Let the model answer again after failures. Whether it had been resting."""
        return self.assistant is not None and self.assistant.manners.close_breaker()

    def history(self, limit: int = 20, before: str | None = None) -> list[StoredMessage]:
        """The latest messages of the conversation, oldest first; with `before`, those before that message."""
        conversation = self.conversations.latest_active()
        if conversation is None:
            return []
        return self.conversations.recent_messages(conversation.id, limit, before)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def open_tracker(settings: Settings, clock: Clock | None = None, *, plugins: bool = False) -> Tracker:
    """Open the file that the settings name. `plugins` also loads every installed mode.

    Raises DatabaseError with a sentence where the file cannot be used.
    """
    write_logs_to(settings.log_path, keep_words=settings.log_messages)
    clock = clock or Clock(None, **settings.clock_options())
    # The tracker makes its own folder; one that somebody named and that is not there was likely mistyped.
    own = settings.sources.get("database_path", "default") == "default"
    database = Database.open(settings.database_path, make_folder=own)
    return Tracker(
        settings, clock, database, plugins=plugins, assistant=_assistant(settings, clock, database)
    )


def named_model(settings: Settings, clock: Clock) -> OpenAIModel:
    """The model that the settings name, with what was learned of its server before."""
    from tracker_tui.llm.manners import Manners
    from tracker_tui.llm.openai_model import OpenAIModel

    path = settings.database_path.with_suffix(".model.json")
    manners = Manners(path, place_of(settings.base_url), settings.model or "", clock.timestamp)
    return OpenAIModel(settings, manners)


def _assistant(settings: Settings, clock: Clock, database: Database) -> Assistant | None:
    """The model with all that using it takes; None where none is named or it may do nothing."""
    if not sends_anything(settings):
        return None
    from tracker_tui.database.repositories.statistics import StatisticsRepository
    from tracker_tui.llm.assistant import Assistant
    from tracker_tui.llm.prompts import Prompts

    model, usage = named_model(settings, clock), StatisticsRepository(database, settings.user)
    return Assistant(
        model,
        model.manners,
        Prompts(settings.config_path.parent / "prompts"),
        lambda: usage.tokens(clock.at(clock.today().replace(day=1), time(0))),
    )


def build_pipeline(tracker: Tracker, *, plugins: bool, assistant: Assistant | None) -> Pipeline:
    """The six stages, with all they need."""
    from tracker_tui.language.extractor import ProgressExtractor
    from tracker_tui.modes.registry import all_modes
    from tracker_tui.orchestrator.intents import MultiIntentClassifier
    from tracker_tui.orchestrator.orchestrator import ResponseOrchestrator
    from tracker_tui.pipeline.classify import Classify
    from tracker_tui.pipeline.decay import Decay
    from tracker_tui.pipeline.enrich import Enrich
    from tracker_tui.pipeline.foresee import Foresee
    from tracker_tui.pipeline.load import Load
    from tracker_tui.pipeline.orchestrate import Orchestrate
    from tracker_tui.pipeline.pipeline import Pipeline
    from tracker_tui.pipeline.save import Save

    settings, clock, database = tracker.settings, tracker.clock, tracker.database
    modes = all_modes(None if plugins else settings.plugins)
    cues = [cue for mode in modes.values() for cue in mode.cues]
    states = StateRepository(database, settings.user)
    audit = AuditRepository(database, settings.user)
    decay = Decay(settings, clock)
    orchestrator = ResponseOrchestrator(modes, settings)
    load = Load(database, clock, tracker.conversations, states, audit, tracker.reader)
    extractor, classifier, enrich = ProgressExtractor(), MultiIntentClassifier(), Enrich(tracker.reader)
    classify = Classify(extractor, classifier, cues)
    assist = None
    if assistant is not None:
        from tracker_tui.pipeline.assist import Assist
        from tracker_tui.pipeline.propose import Propose

        propose = Propose(settings, extractor, classifier, enrich, assistant.prompts)
        assist = Assist(settings, assistant, propose, tracker.reader, tracker.conversations)
    return Pipeline(
        {
            "load": load,
            "decay": decay,
            "classify": classify,
            "enrich": enrich,
            "orchestrate": Orchestrate(orchestrator, settings, clock, tracker.reader, tracker.ledger, assist),
            "save": Save(database, tracker.conversations, states, decay),
        },
        Foresee(load, decay, classify),
    )
