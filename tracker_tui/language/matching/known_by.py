"""By which words and activities a goal is known."""

from __future__ import annotations

from functools import cache, lru_cache

from tracker_tui.language.matching import paid
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import Word, read_words, stem
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind


@lru_cache(maxsize=1024)
def known_by(title: str, unit: str | None, kind: GoalKind) -> tuple[frozenset[str], frozenset[str]]:
    """The words and the activities by which a goal of a title and unit is known."""
    words = read_words(title)
    terms = lexicon.terms(words)
    plain = lexicon.plain_words()
    names = {t.key for t in terms if (t.last - t.first > 1 or t.key not in plain) and not t.key[0].isdigit()}
    names = {name for name in names if name[0].isalnum() and not _all_plain(name, words)}
    heads = {word.stem for word in words[:1]}  # "Cut beers to 3", but not "Gran's ear drops"
    names -= (heads & of_any_goal()) | PARTICLES
    single = [term.key for term in terms if term.last - term.first == 1 and term.key in names]
    said = [
        lexicon.activities_of(t.key)
        for t in terms
        if (single == [t.key] or t.key not in lexicon.practising())
        and not t.key.isdigit()  # "from 121 kg" is no one-to-one
    ]
    if unit:
        counted = stem(unit.lower().replace("-", ""))
        said.append(lexicon.activities_of(counted))
        if unit.isalpha() and counted not in plain:
            names.add(counted)
    acts = _clearest([names_said for names_said in said if names_said])
    own = {name for word in words[:1] for name in lexicon.activities_of(word.stem)} & {"study", "writing"}
    said_itself = {name for name in TAKING_PART if stem(name) in {word.stem for word in words}}
    acts = acts - (TAKING_PART - own - said_itself) or acts
    for name in lexicon.activities_of(words[0].stem) if words else ():
        acts -= lexicon.opposed(name, spoken_of=False)  # "Cook dinner at home" eats nothing out
    if unit and not units.is_money(unit):
        acts -= OF_MONEY  # "write 40 Christmas cards" pays none off
    if kind is GoalKind.MEASURE and unit and units.dimension(unit) == "mass" and not acts:
        acts.add("weight")
    if kind is GoalKind.LIMIT and unit == "units" and not acts:
        acts.add("alcohol")
    if unit and units.is_money(unit):
        names, acts = paid.known_by(names, acts, words, kind)
    return frozenset(names), frozenset(acts)


PARTICLES = frozenset(("ups", "downs"))  # of push-ups and sit-ups


@cache
def of_any_goal() -> frozenset[str]:
    """Stems that tell which way a goal goes, and not which goal it is: "reduce" of "Reduce chai"."""
    told = "reduce cut lower decrease limit cutting reducing stop increase raise improve drop less fewer"
    return frozenset(stem(word) for word in told.split())


def _clearest(said: list[tuple[str, ...]]) -> set[str]:
    """The activities of a title's words; of a word with several, those that another of its words shares
    and their kinds ("drink" beside "water" is no coffee; "chemistry" stays so beside "revise").
    """
    found: set[str] = set()
    for at, names in enumerate(said):
        others = {name for index, more in enumerate(said) if index != at and more != names for name in more}
        shared = set(names) & others
        found |= {name for name in names if name in others or lexicon.wider(name) & shared} or set(names)
    return found


# What most activities take part in: "Italian class" is Italian, and no study of anything else.
TAKING_PART = frozenset(("learning", "exercise", "study", "physio", "gym", "playing", "outside", "writing"))
OF_MONEY = frozenset(("debt", "saving", "lending", "income"))


def _all_plain(name: str, words: list[Word]) -> bool:
    """Whether a joined name is made of plain words only ("timesaday")."""
    plain = lexicon.plain_words() | of_any_goal() | PARTICLES
    parts = [word for word in words if word.norm in name]
    single = any(word.stem == name for word in words)
    return not single and (not parts or all(word.stem in plain or word.sign != "w" for word in parts))
