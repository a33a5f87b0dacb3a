"""Which goal is meant: named words, activities, learned words, units, and what the talk is about."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.matching import debts, whom
from tracker_tui.language.matching.known_by import known_by, of_any_goal
from tracker_tui.language.matching.replaced import without_replaced
from tracker_tui.language.tables import vague
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.slips import is_usual
from tracker_tui.language.text.words import (
    Word,
    family,
    is_common,
    is_past_form,
    read_words,
    slip,
    stem,
    word_set,
)
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tracker_tui.progress.goals import Goal

# How much each kind of evidence counts; change them here.
NAMED = 3.0  # a word of the title that no other goal has
SHARED = 2.2  # a word of several titles
SHORTENED = 2.6  # the beginning of a title's word
ELSEWHERE = 1.2  # taken off an activity where the same word names another goal
SLIPPED = 2.0  # a word of the title with a typing slip
LEARNED = 3.5  # a word that was once explained
SAME_ACTIVITY = 2.4
NARROWER = 1.6  # the activity said is a kind of the goal's
WIDER = 1.0  # the activity said is wider than the goal's
FAR = 0.06  # taken off for each word between the mention and the amount
PAUSED, CLOSED, DROPPED = 0.5, 0.6, 2.0  # taken off for goals that are not active
ENOUGH = 1.0  # evidence below this is none
APART = 0.35  # two goals closer than this fit equally

CHEERS = frozenset("💪🔥🎉")  # what a picture beside words says of their mood
VESSELS = word_set("glass glasses cup cups mug mugs bottle bottles can cans pint pints jug jugs")
OTHERS = frozenset({"their", "his", "her", "your"})
OFF = {
    GoalStatus.ACTIVE: 0.0,
    GoalStatus.PAUSED: PAUSED,
    GoalStatus.COMPLETED: CLOSED,
    GoalStatus.ABANDONED: DROPPED,
}


class GoalKey(NamedTuple):
    """What a goal can be recognised by."""

    goal: Goal
    names: frozenset[str]
    activities: frozenset[str]
    people: frozenset[str] = frozenset()


class Mention(NamedTuple):
    """A goal recognised at words[first:last] of a clause. `named`: by its title's word or a learned one;
    `close`: only because the words there mean something like it.
    """

    goal_id: str
    weight: float
    first: int
    last: int
    named: bool
    close: bool = False


class GoalIndex:
    """The goals of a situation, ready to be recognised in words."""

    def __init__(self, keys: list[GoalKey], words: Mapping[str, str]) -> None:
        self.keys = keys
        self.words = words
        self._named: dict[str, list[str]] = {}  # a title's word -> the goals that have it
        self._letters: dict[str, list[str]] = {}  # those words by their first letter
        self._met: dict[tuple[str, bool], list[tuple[str, float, bool]]] = {}

    @classmethod
    def of(cls, goals: Sequence[Goal], words: Mapping[str, str]) -> GoalIndex:
        """An index of goals and of learned words."""
        index = cls(
            debts.told_apart(
                [GoalKey(g, *known_by(g.title, g.unit, g.kind), whom.people_of(g.title)) for g in goals]
            ),
            {stem(word.lower()): goal for word, goal in words.items()},
        )
        for key in index.keys:
            for name in key.names:
                index._named.setdefault(name, []).append(key.goal.id)
        for name in index._named:
            index._letters.setdefault(name[0], []).append(name)
        return index

    def names(self) -> frozenset[str]:
        """Every word of the titles."""
        return frozenset(self._named)

    def key(self, goal: Goal) -> GoalKey | None:
        """What a goal can be recognised by."""
        return next((key for key in self.keys if key.goal.id == goal.id), None)

    def mentions(self, words: list[Word]) -> list[Mention]:
        """Every goal that the words name or whose activity they speak of."""
        found: list[Mention] = []
        hidden: set[int] = set()
        covered: set[tuple[str, int]] = set()
        terms = sorted(lexicon.terms(words), key=lambda term: term.first - term.last)
        if any(map(_tells_what, words)):  # "shed's painted 💪" lifts no weights
            terms = [term for term in terms if words[term.first].norm not in CHEERS]
        for term in terms:
            single = term.last - term.first == 1
            own_name = term.key in self._named and not is_common(term.key)
            if single and term.first in hidden and not own_name:
                continue
            met = self._recognise(term.key, single)
            for goal_id, weight, named in met:
                if single and not own_name and (goal_id, term.first) in covered:
                    continue
                found.append(_adjusted(Mention(goal_id, weight, term.first, term.last, named), words))
            whole = not single and sum(named for _, _, named in met) == 1 and len(self.keys) > 1
            if whole or (not single and lexicon.known(term.key)):
                hidden.update(range(term.first, term.last))
            elif not single:
                covered |= {(goal_id, at) for goal_id, _, _ in met for at in range(term.first, term.last)}
        found = [m for m in found if words[m.first].norm not in VESSELS or not self._holds_other(m, terms)]
        found = without_replaced(found, words)
        if not found and (owed := debts.of_any(words, self.keys)):
            found = [Mention(i, SHARED, owed[0], owed[0] + 1, named=True) for i in owed[1]]
        against = self._opposed({name for term in terms for name in lexicon.activities_of(term.key)})
        against |= whom.reaching_others(words, self.keys)
        return sorted((m for m in found if m.goal_id not in against), key=lambda mention: mention.first)

    def _holds_other(self, mention: Mention, terms: list[lexicon.Term]) -> bool:
        """Whether a vessel that a goal counts holds something else: "a glass of malbec" is no water."""
        own = next(key.activities for key in self.keys if key.goal.id == mention.goal_id)
        near = [t for t in terms if mention.first <= t.first <= mention.last + 1 and t.last > mention.last]
        said = [name for term in near for name in lexicon.activities_of(term.key)]
        return bool(own and said) and not related(tuple(said), own)

    def _opposed(self, said: set[str]) -> set[str]:
        """The goals of which what is said tells the contrary: "steak for dinner" of veggie dinners. What is
        said of a narrower kind speaks of the goal's own, too: a laksa from scratch was cooked.
        """
        if said.isdisjoint(lexicon.opposing()):
            return set()
        return {
            key.goal.id
            for key in self.keys
            for name in key.activities
            if (against := lexicon.opposed(name, spoken_of=name in lexicon.with_wider(said))) & said
            and not key.activities & against
        }

    def _recognise(self, key: str, single: bool) -> list[tuple[str, float, bool]]:
        """The goals that a key stands for, each with its weight and whether it is named."""
        met = self._met.get((key, single))
        if met is None:
            met = self._met[key, single] = self._look_up(key, single)
        return met

    def _look_up(self, key: str, single: bool) -> list[tuple[str, float, bool]]:
        found: dict[str, tuple[float, bool]] = {}
        said = lexicon.activities_of(key)
        common = key in of_any_goal() and key not in self._named
        plain = single and (common or key in lexicon.plain_words())
        if said:
            weights = [(known.goal.id, related(said, known.activities)) for known in self.keys]
            found = {goal_id: (weight, False) for goal_id, weight in weights if weight}
        if "spending" in said:
            found = {k.goal.id: (WIDER, False) for k in self.keys if _limits_money(k.goal)} | found
        if not plain:
            named = self._named.get(key, ())
            found |= {goal_id: (NAMED if len(named) == 1 else SHARED, True) for goal_id in named}
        if single and not plain and not any(named for _, named in found.values()):
            found |= self._shortened(key)
        if any(named for _, named in found.values()):
            found = {goal: (w if named else w - ELSEWHERE, named) for goal, (w, named) in found.items()}
        if not found and not plain and len(key) >= 5:
            found = self._relatives(key) if said and single else {} if said else self._slipped(key, single)
        if key in self.words:
            found[self.words[key]] = (LEARNED, True)
        return [(goal_id, weight, named) for goal_id, (weight, named) in found.items()]

    def _shortened(self, key: str) -> dict[str, tuple[float, bool]]:
        """The goals of a title's word that is typed by its beginning ("bio" for biology) or its last part
        ("the van" for the campervan), if just one is.
        """
        if len(key) < 3 or is_common(key) or not key.isalpha():
            return {}
        longer = [n for n in self._letters.get(key[0], ()) if _begins(key, n) and self._is_one_word(n)]
        if key in LAST_PARTS:
            longer = [name for name in self._named if name.endswith(key)]
        return {goal_id: (SHORTENED, True) for name in longer[:1] for goal_id in self._named[name]}

    def _is_one_word(self, name: str) -> bool:
        """Whether a name is one word of a title, and not several written as one."""
        titles = (key.goal.title for key in self.keys if name in key.names)
        return any(name in {word.stem for word in read_words(title)} for title in titles)

    def _relatives(self, key: str) -> dict[str, tuple[float, bool]]:
        """The goals whose titles have another word of the same family."""
        alike = [name for name in self._letters.get(key[0], ()) if family(key, name)]
        return {goal_id: (SLIPPED, True) for name in alike for goal_id in self._named[name]}

    def _slipped(self, key: str, single: bool) -> dict[str, tuple[float, bool]]:
        """The goals of a word with a typing slip, or of another word of the same family."""
        own = single and is_usual(key)  # a "wrist" is no "writ(e)" with a slip
        near = self._letters.get(key[0], ())
        alike = [n for n in near if (not own and slip(key, n)) or (single and family(key, n))]
        if alike:
            return {goal_id: (SLIPPED, True) for name in alike for goal_id in self._named[name]}
        if not single or own or is_common(key):
            return {}
        for known in lexicon.long_keys(key[0]):
            if slip(key, known):
                said = lexicon.activities_of(known)
                weights = ((k.goal.id, related(said, k.activities)) for k in self.keys)
                return {goal_id: (weight - SLIP, False) for goal_id, weight in weights if weight}
        return {}


def _tells_what(word: Word) -> bool:
    """Whether a word is a number or of some weight, beside which a picture only tells a mood."""
    told = word.sign == "w" and word.norm not in _vague() and word.stem not in lexicon.plain_words()
    return word.sign == "n" or told


@cache
def _vague() -> frozenset[str]:
    return word_set(vague.VAGUE) | word_set("went gone got done did been")


def _limits_money(goal: Goal) -> bool:
    return goal.kind is GoalKind.LIMIT and bool(goal.unit) and units.is_money(goal.unit or "")


SLIP = 0.4  # taken off for a typing slip in an activity's word


LAST_PARTS = word_set("van bike board boat ball room yard cake phone fund loan trip case gown pack")


def _begins(key: str, name: str) -> bool:
    """Whether a word is cut off early enough to be a short form ("chem", "convo"), not another inflexion."""
    cut = key[:-1] if len(key) >= 5 and key[-1] == "o" else key
    return name.startswith(cut) and len(name) - len(key) >= 3 and name.isalpha()


def _adjusted(mention: Mention, words: list[Word]) -> Mention:
    """More for the clause's own verb, less for what belongs to others ("their bikes")."""
    before = words[mention.first - 1].norm if mention.first else ""
    if before in OTHERS:
        return mention._replace(weight=mention.weight - 2.0)
    own = is_past_form(words[mention.first]) and not any(is_past_form(w) for w in words[: mention.first])
    return mention._replace(weight=mention.weight + 0.6) if own else mention


@lru_cache(maxsize=4096)
def related(said: tuple[str, ...], goal: frozenset[str]) -> float:
    """How close the activities said come to a goal's, 0 where they have nothing in common."""
    best = 0.0
    for name in said:
        if name in goal:
            return SAME_ACTIVITY
        if lexicon.wider(name) & goal:
            best = max(best, NARROWER)
        elif any(name in lexicon.wider(other) for other in goal):
            best = max(best, WIDER)
    return best


class Scored(NamedTuple):
    """A goal with the evidence for it."""

    goal: Goal
    score: float
    named: bool


def weigh(
    mentions: Sequence[Mention], goals: Mapping[str, Goal], near: tuple[int, int] | None = None
) -> dict[str, Scored]:
    """The evidence for each mentioned goal; words near the amount at words[near] count more than far ones."""
    best: dict[str, dict[tuple[int, int], tuple[float, bool]]] = {}
    for mention in mentions:
        if mention.goal_id not in goals:
            continue
        places = best.setdefault(mention.goal_id, {})
        weight = mention.weight - FAR * _distance(mention, near)
        place = (mention.first, mention.last)
        if place not in places or places[place][0] < weight:
            places[place] = (weight, mention.named)
    return {goal_id: _add_up(goals[goal_id], places) for goal_id, places in best.items()}


def _add_up(goal: Goal, places: dict[tuple[int, int], tuple[float, bool]]) -> Scored:
    """The strongest mention in full, and a part of each other word that speaks for the goal too."""
    taken: set[int] = set()
    score, named = 0.0, False
    for (first, last), (weight, by_name) in sorted(places.items(), key=lambda item: -item[1][0]):
        if taken & set(range(first, last)):
            continue
        score += weight if not taken else 0.4 * weight
        taken |= set(range(first, last))
        named = named or by_name
    return Scored(goal, score - OFF[goal.status], named)


def _distance(mention: Mention, near: tuple[int, int] | None) -> int:
    if near is None:
        return 0
    return max(0, min(8, max(near[0] - mention.last, mention.first - near[1])))


def decide(scored: Sequence[Scored]) -> tuple[Scored, ...]:
    """The goals that fit best: one where it is clear, several where they fit equally, none where nothing
    does.
    """
    fitting = sorted((s for s in scored if s.score >= ENOUGH), key=lambda s: -s.score)
    return tuple(s for s in fitting if s.score > fitting[0].score - APART)


def plausible(value: float, goal: Goal) -> bool:
    """Whether a bare number could be a value of a goal, by the size of its target."""
    target = goal.target_value
    if not target or value <= 0:
        return value > 0
    share = value / target
    if goal.kind is GoalKind.MEASURE:
        near = [v for v in (target, goal.baseline_value, goal.current_value) if v]
        return any(0.6 <= value / v <= 1.7 for v in near)
    if goal.kind is GoalKind.TASK:
        return value <= 100
    if goal.kind is GoalKind.TOTAL:
        return 0.0008 <= share <= 1.2
    return 0.01 <= share <= 8 and not _longer_than_its_period(value, goal)


HOURS = {Period.DAY: 24, Period.WEEK: 168}


def _longer_than_its_period(value: float, goal: Goal) -> bool:
    """Whether a value is more time than there is in the period of its goal."""
    most = HOURS.get(goal.period) if goal.period else None
    hours = units.convert(value, goal.unit, "hours") if most and goal.unit else None
    return most is not None and hours is not None and hours > most
