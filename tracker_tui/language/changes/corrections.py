"""Whether a message puts the last entry right: "sorry, 6", "no, that was yesterday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Role
from tracker_tui.language.changes.last_entry import FRESH, last_entry, likeliest
from tracker_tui.language.changes.retarget import moves_target
from tracker_tui.language.changes.unnamed import could_be
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.matching.index import plausible
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, LastEntry


def read_correction(clauses: list[Clause], context: Context) -> Extraction | None:
    """A correction of the entry last logged, told in one or more clauses ("My apologies, I misread. It was
    84.6 kg.").
    """
    last = last_entry(context, None)
    if found := _logged_anew(clauses, context, last):
        return found
    if last is None or not (
        context.situation.topics.get(last.goal_id, 0.0) >= FRESH or _only_of_entry(clauses, context, last)
    ):
        return None
    if "undo" in context.situation.did and clauses[0].words[0].norm in ("it", "that"):
        return None  # it tells of what was taken back
    cued = _cued_throughout(clauses, context, last)
    undone = "undo" in table(commands.COMMANDS).labels(clauses[0].words)  # "undo, i did 6.5"
    bare = [clause for clause in clauses[1:] if _only_number(clause)]
    for at, clause in enumerate(clauses):
        if undone and not any(amount.counts for amount in clause.amounts):
            continue
        cued = cued or (undone and clause.has(*TOLD_ANEW))
        cued = cued or _cued(clause)
        if at and _only_denies(clause, context):
            continue
        if bare and len(clauses) <= 3 and clause is not bare[-1] and not any(c.asked for c in clauses):
            continue
        if any(a.per for a in clause.amounts):
            continue
        if _of_target(clause, context, last) or _none_of(clause, context) or _denies_deed(clause):
            continue
        if not cued or clause.asked or _own_deed(clause):
            continue
        from tracker_tui.language.changes.corrected import corrected_entry

        if found := corrected_entry(clause, context, _right_entry(clause, context, last), at):
            return found
    return None


def _logged_anew(clauses: list[Clause], context: Context, last: LastEntry | None) -> Extraction | None:
    """The log of what is put right when it was just taken back: "undo", then "i meant 102"."""
    goal = context.goals.get(context.situation.last_goal_id or "")
    undone = "undo" in context.situation.did
    if not TAKEN_BACK & set(context.situation.did) or goal is None:
        return None
    if last and last.goal_id == goal.id and not undone:
        return None
    clause = clauses[0]
    others = {m.goal_id for c in clauses for m in context.mentions(c)} - ({goal.id} if undone else set())
    if others or any(c.asked or _own_deed(c) or (context.mentions(c) and not undone) for c in clauses):
        return None
    cued = "correct" in table(commands.COMMANDS).labels(clause.words) or clause.norms[0] in (
        "it",
        "that",
        "not",
    )
    amounts = [a for c in clauses for a in c.amounts]
    told = [a for a in amounts if a.role is Role.AMOUNT and not (a.vague or a.article or a.per)]
    value = value_for(told[-1], goal) if told and cued else None
    if value is None:
        return None
    dated = next((c for c in clauses if context.told_days(c.text)), clause)
    day = read_days(dated, context).days[0]
    return log(clause.text, SURE, goal_ids=(goal.id,), value=value, day=day, said_value=told[-1].value)


SURE = 0.98  # of what was just taken back and is told anew
TOLD_ANEW = word_set("did had got made only just really actually meant")
TAKEN_BACK = frozenset({"undo", "correct_progress"})


def _only_of_entry(clauses: Sequence[Clause], context: Context, last: LastEntry) -> bool:
    """Whether "make it 2" can mean nothing but the last entry, however long ago it was logged: it is near to
    that, and far from the target.
    """
    clause, goal = clauses[-1], context.goals.get(last.goal_id)
    told = [amount for amount in clause.amounts if amount.counts]
    if goal is None or len(told) != 1 or clause.norms[:2] not in MADE or told[0].per or told[0].unit:
        return False
    near = last.value / NEAR <= told[0].value <= last.value * NEAR
    return near and not goal.periodic and not could_be(told[0], goal)


MADE = (["make", "it"], ["make", "that"])
NEAR = 4.0  # times


def _right_entry(clause: Clause, context: Context, last: LastEntry) -> LastEntry:
    """The entry that a measure puts right: the last, or the one just before it that is told in such a unit
    ("ran 5k, gym done", then "sorry, 6 km").
    """
    bare = [a for a in clause.amounts if a.role is Role.AMOUNT]
    if len(bare) == 1 and not context.mentions(clause) and (meant := likeliest(bare[0], context)) is not None:
        last = meant
    measures = [a for a in clause.amounts if a.role is Role.AMOUNT and a.unit and units.measurable(a.unit)]
    if named := _of_its_goal(bare, clause, context, last) or _of_level(bare, clause, context):
        return named
    if not measures or context.mentions(clause):
        return last
    for entry in context.situation.last_entries[:3]:
        goal = context.goals.get(entry.goal_id)
        fresh = context.situation.topics.get(entry.goal_id, 0.0) >= FRESH
        if fresh and goal is not None and value_for(measures[0], goal) is not None:
            return entry
    return last


def _of_level(told: Sequence[Amount], clause: Clause, context: Context) -> LastEntry | None:
    """The fresh reading of the one level that a clause speaks of: "sorry, the scale said 71.4"."""
    ids = {m.goal_id for m in context.mentions(clause)}
    goal = context.goals.get(next(iter(ids), "")) if len(ids) == 1 and len(told) == 1 else None
    if goal is None or goal.kind is not GoalKind.MEASURE or not plausible(told[0].value, goal):
        return None
    fresh = context.situation.topics.get(goal.id, 0.0) >= FRESH
    return last_entry(context, goal.id) if fresh and value_for(told[0], goal) is not None else None


def _of_its_goal(
    told: Sequence[Amount], clause: Clause, context: Context, last: LastEntry
) -> LastEntry | None:
    """The fresh entry of the one goal that a clause names by what it counts: after a coffee, "oops, 13 words"
    puts the words right, and gives them no coffee.
    """
    ids = {m.goal_id for m in context.mentions(clause) if m.named or m.weight >= SURELY_MEANT}
    goal = context.goals.get(next(iter(ids), ""))
    told = [a for a in told if not _denied(a, clause)]
    if len(told) != 1 or len(ids) != 1 or goal is None or not (told[0].unit or told[0].noun):
        return None
    if goal.id == last.goal_id and told[0].value == last.value:
        return None
    fresh = context.situation.topics.get(goal.id, 0.0) >= FRESH
    entry = last_entry(context, goal.id)
    return entry if fresh and value_for(told[0], goal) is not None else None


SURELY_MEANT = 2.0  # from which weight on words mean a goal that they do not name


def _denied(amount: Amount, clause: Clause) -> bool:
    """Whether an amount is what it was not: "2 applications, not 1"."""
    return clause.text[: amount.start - clause.start].lower().split()[-1:] == ["not"]


def _of_target(clause: Clause, context: Context, last: LastEntry) -> bool:
    """Whether a clause puts a number in the place of a target ("8 hats instead of 10") or back to where it
    was.
    """
    if clause.has("put", "set", "change") and clause.has("back") and clause.has("to"):
        return True
    if moves_target(clause, context, last):
        return True
    if not clause.has("instead", "rather"):
        return False
    ids = {m.goal_id for m in context.mentions(clause)} | {last.goal_id}
    goals = [goal for goal in map(context.goals.get, ids) if goal is not None]
    return any(a.in_unit(g.unit, g.target_value) == g.target_value for a in clause.amounts for g in goals)


def _none_of(clause: Clause, context: Context) -> bool:
    """Whether "no" denies a deed ("no writing today") and not what was logged."""
    return clause.words[0].norm == "no" and any(m.first == 1 for m in context.mentions(clause))


def _denies_deed(clause: Clause) -> bool:
    """Whether a clause says that something was not done: "no i didn't go to the gym"."""
    norms = clause.norms
    return any(norms[at : at + 2] in (["did", "not"], ["have", "not"]) for at in range(len(norms) - 1))


def _cued_throughout(clauses: list[Clause], context: Context, last: LastEntry) -> bool:
    """Whether a message as a whole corrects: it is marked with a star, denies what was logged ("Tuesday not
    Monday"), or opens with a bare value that a cue follows ("18 sorry counted wrong").
    """
    text = context.text.strip()
    if text.startswith("*") or (text.split() and text.split()[0].endswith("*")):
        return True
    first = clauses[0]
    if _denies(first, context, last) or any(_only_denies(clause, context) for clause in clauses[1:]):
        return True
    cued = [_cued(clause) for clause in clauses]
    bare = bool(first.amounts) and first.amounts[0].start == first.start
    if len(clauses) == 2 and len(clauses[1].words) <= 2 and cued[1] and not clauses[1].amounts:
        return True  # "the bank says 205, typo"
    if len(clauses) == 2 and not clauses[1].amounts and first.has(*READ) and _orders_so(clauses[1]):
        return True  # "the map says 11, please change"
    return bare and (cued[0] or (any(cued) and _only_number(first)))


READ = word_set("says said reads shows showed gives gave tells")
CORRECTING = word_set("change correct fix update adjust edit amend")
AROUND_ORDER = CORRECTING | word_set("please pls can you could it that this to so accordingly the entry")


def _orders_so(clause: Clause) -> bool:
    """Whether a clause only orders to put something right: "please correct it to that"."""
    return clause.has(*CORRECTING) and AROUND_ORDER.issuperset(clause.norms)


def _cued(clause: Clause) -> bool:
    """Whether a clause has words that put right; "no beer this week" and "not a whole book" only deny."""
    label = table(commands.COMMANDS).labels(clause.words).get("correct")
    if label is None or len(clause.words) == 1:
        return label is not None
    denies = clause.norms[0] in ("no", "not") and label.last == 1
    following = clause.words[1]
    return (
        not denies or following.sign != "w" or following.norm in AFTER_NO or units.measurable(following.norm)
    )


AFTER_NO = word_set(
    "it that this those these they i we you he she wait sorry not actually make no nope only just on last "
    "today yesterday tonight monday tuesday wednesday thursday friday saturday sunday from for in at with "
    "was were is meant mean should change put undo delete remove scratch cancel the my hold hang oh one two "
    "three four five six seven eight nine ten eleven twelve twenty thirty its like by mistake to say"
)


def _only_number(clause: Clause) -> bool:
    """Whether a clause is a number and nothing else ("4.", "just 4")."""
    counted = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague and not a.article]
    return len(counted) == 1 and all(w.sign == "n" or w.norm in AROUND for w in clause.words)


AROUND = word_set("so just only make it that is was 's then one two three four five six seven eight nine ten")


def _only_denies(clause: Clause, context: Context) -> bool:
    """Whether a clause takes back a day and says nothing else: "..., not Sunday"."""
    whens = context.told_days(clause.text)
    return clause.words[0].norm == "not" and len(whens) == 1 and len(clause.words) <= 4 and not clause.amounts


def _denies(clause: Clause, context: Context, last: LastEntry) -> bool:
    """Whether a clause says "not" of the day that was logged: "Tuesday not Monday"."""
    at = next((i for i, word in enumerate(clause.words) if word.norm == "not"), None)
    if not at or at + 1 >= len(clause.words) or clause.amounts:
        return False
    denied = clause.words[at + 1].start - clause.start
    whens = context.told_days(clause.text)
    return len(whens) >= 2 and any(w.start <= denied < w.end and w.first == last.day for w in whens)


def _own_deed(clause: Clause) -> bool:
    """Whether the clause tells a new deed, so that it is no correction."""
    plain = (
        "was",
        "were",
        "meant",
        "made",
        "said",
        "been",
        "misread",
        "did",
        "put",
        "logged",
        "had",
        "read",
        "mistyped",
        "typed",
        "found",
        "got",
    )
    cues = [m for m in table(commands.COMMANDS).find(clause.words) if m.label == "correct"]
    spared = {at for match in cues for at in range(match.first, match.last)}
    return any(
        is_past(word) and word.stem in deeds() and word.norm not in plain and at not in spared
        for at, word in enumerate(clause.words)
    ) or clause.has("also", "another", "plus")
