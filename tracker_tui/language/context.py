"""What one message is read with: its clauses, the goals it may mean, its days, and what was found so far."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal

from tracker_tui.language.matching.index import weigh
from tracker_tui.language.matching.numbered import numbered, the_other
from tracker_tui.language.matching.quoted import quoted
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.units import CURRENCY_SIGNS

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.dates.reading import When
    from tracker_tui.language.extraction import Extraction, GoalIntent, ProgressUpdate, Situation
    from tracker_tui.language.learned.senses import Sense
    from tracker_tui.language.matching.index import GoalIndex, Mention, Scored
    from tracker_tui.language.text.lexicon import Term
    from tracker_tui.progress.goals import Goal


@cache
def _money() -> re.Pattern[str]:
    return re.compile(rf"[{CURRENCY_SIGNS}]\s?\d[\d.,]*")


@cache
def _signs() -> frozenset[str]:
    return frozenset(CURRENCY_SIGNS)


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(r"(?<=\bThe )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= [A-Z])")


def without_titles(text: str) -> str:
    """The same text with blanks for the days in its titles: "The Thursday Murder Club" tells none."""
    return _titled().sub(lambda found: " " * len(found.group()), text) if "The " in text else text


def without_money(text: str) -> str:
    """The same text with only the sign of its sums of money: "$31 last night" is no 31st."""
    if _signs().isdisjoint(text):
        return text
    return _money().sub(lambda found: found.group()[0] + " " * (len(found.group()) - 1), text)


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


DUE = ("due", "deadline")


class Context:
    """A message while it is being read."""

    def __init__(self, text: str, situation: Situation, index: GoalIndex) -> None:
        self.text = text
        self.situation = situation
        self.index = index
        self.clauses: list[Clause] = []
        self.cut = ""  # the last words that are read where the message has too many clauses
        self.found: list[Extraction] = []
        self.last_goal_id: str | None = None  # of the latest log in this message
        self.last_logs: list[Extraction] = []  # of the clause before
        self.told_last: ProgressUpdate | None = None  # the latest log in this message
        self.last_mentioned: str | None = None  # the goal named most recently in this message
        self.titled: str | None = None  # the goal whose title was just quoted, and nothing else said
        self.ended: tuple[GoalIntent, int] | None = None  # the latest status given, and its sentence
        self.changed_goal_id: str | None = None  # changed itself in the clause before
        self.changing = -1  # the sentence in which a target or a deadline was last changed
        self.last_unit: str | None = None
        self.spoken_of: set[str] = set()  # goals of the clause before, of which nothing was told
        self.denied: set[str] = set()  # goals that a clause said nothing was done for
        self.almost = False  # the clause before was nearly done
        self.last_blocked = False  # the clause before was no deed of the speaker
        self.by_thing = False  # what acts there is a thing that broke, which acts no further
        self.passing = ""  # what somebody does that no number measures, as `whose` says
        self.meanwhile: bool | None = None  # what `other` is again behind what only went on meanwhile
        self.other = False  # the subject of this sentence is somebody else
        self.sentence = -1
        self.advised = -1  # the sentence in which advice was last asked for
        self.then_days: list[When] = []  # days of the clause before
        self.sentence_days: list[When] = []  # all days told so far in the sentence
        self.heading: list[When] = []  # days that stand above lines of their own
        self.loose_days: list[When] = []  # days said apart from what was done on them
        self.senses: dict[tuple[int, int], Sense] = {}  # what clauses look like to the classifier
        self.conflicts: dict[tuple[str, int, int, int], float] = {}  # by goal, clause and how many amounts
        self._goals: dict[str, Goal] = {}
        self._mentions: dict[tuple[int, int], list[Mention]] = {}
        self._weighed: dict[tuple[int, int], dict[str, Scored]] = {}
        self._activities: dict[tuple[int, int], list[tuple[Term, tuple[str, ...]]]] = {}
        self._days: dict[tuple[str, str], list[When]] = {}
        self._told_days: dict[str, list[When]] = {}

    @property
    def goals(self) -> dict[str, Goal]:
        """The goals by id."""
        if not self._goals and self.situation.goals:
            self._goals = {goal.id: goal for goal in self.situation.goals}
        return self._goals

    @cached_property
    def norms(self) -> frozenset[str]:
        """The words of the whole message, as they are looked up."""
        return frozenset(word.norm for word in read_words(self.text))

    def resumed(self, goal_ids: tuple[str, ...]) -> None:
        """Take up goals again: what is told behind that may be of them."""
        if len(goal_ids) != 1 or goal_ids[0] not in self.goals:
            return
        goal = self.goals[goal_ids[0]]._replace(status=GoalStatus.ACTIVE)
        goals = tuple(goal if one.id == goal.id else one for one in self.situation.goals)
        self.situation = self.situation._replace(goals=goals)
        self._goals = {one.id: one for one in goals}
        self.last_mentioned = goal.id

    def clause_said(self, text: str | None) -> Clause | None:
        """The clause with these words, if there is one."""
        return next((clause for clause in self.clauses if clause.text == text), None)

    def before(self, clause: Clause) -> Clause | None:
        """The clause right before another one."""
        at = self.clauses.index(clause) if clause in self.clauses else 0
        return self.clauses[at - 1] if at else None

    def mentions(self, clause: Clause) -> list[Mention]:
        """The goals that a clause names or whose activity it speaks of."""
        place = (clause.start, clause.end)
        if place not in self._mentions:
            found = self.index.mentions(clause.words)
            called = quoted(clause, self.situation.goals)
            if clause.has("goal", "goals"):
                called += numbered(clause.words, self.situation.goals)
            if called:
                found = [*found, *called]
                spans = [(clause.words[m.first].start, clause.words[m.last - 1].end) for m in called]
                clause.amounts = [a for a in clause.amounts if not _within(a.start, spans)]
            if clause.has("other") and (last := self._last_goal()) is not None:
                found = [*found, *the_other(clause.words, bool(clause.amounts), last, self.situation.goals)]
            self._mentions[place] = found
        return self._mentions[place]

    def weighed(self, clause: Clause) -> dict[str, Scored]:
        """The evidence for each goal that a clause mentions, by its id."""
        place = (clause.start, clause.end)
        if place not in self._weighed:
            self._weighed[place] = weigh(self.mentions(clause), self.goals)
        return self._weighed[place]

    def _last_goal(self) -> Goal | None:
        """The goal that the talk came to last: in this message, else by its latest entry."""
        entries = self.situation.last_entries[:1]
        ids = [
            self.last_goal_id,
            *(entry.goal_id for entry in entries if entry.goal_id in self.situation.topics),
        ]
        return next((self.goals[goal_id] for goal_id in ids if goal_id in self.goals), None)

    def activities(self, clause: Clause) -> list[tuple[Term, tuple[str, ...]]]:
        """The words of a clause that stand for activities, with those."""
        place = (clause.start, clause.end)
        if place not in self._activities:
            found = ((term, lexicon.activities_of(term.key)) for term in lexicon.terms(clause.words))
            self._activities[place] = [(term, said) for term, said in found if said]
        return self._activities[place]

    def days(self, text: str, tense: Literal["past", "future"]) -> list[When]:
        """The days that a text tells of."""
        if (text, tense) not in self._days:
            self._days[text, tense] = self._read_days(text, tense)
        return self._days[text, tense]

    def told_days(self, text: str) -> list[When]:
        """The days that a text names for what was done: no mere time of day, no rhythm, no day by which it is
        due.
        """
        told = self._told_days.get(text)
        if told is None:
            dated = [when for when in self.days(text, "past") if when.explicit and when.recurring is None]
            told = [when for when in dated if not when.text.lower().startswith(DUE)]
            self._told_days[text] = told
        return told

    def _read_days(self, text: str, tense: Literal["past", "future"]) -> list[When]:
        from tracker_tui.language.dates.reading import read_dates

        situation = self.situation
        found = read_dates(
            without_titles(without_money(text)),
            situation.now,
            situation.today,
            tense=tense,
            week_start=situation.week_start,
            date_order=situation.date_order,
        )
        return [w for w in found if tense == "future" or w.marker != "for" or not _names_feast(w)]


def _names_feast(when: When) -> bool:
    """Whether a day is a feast that something is for, and no day of a deed: "saved 60 for christmas"."""
    from tracker_tui.language.dates.date_words import EASTER, HOLIDAYS

    name = when.text.lower().removeprefix("for ")
    return name in HOLIDAYS or name in EASTER
