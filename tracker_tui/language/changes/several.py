"""One command for several goals, and goals called by their whole title."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes import retarget, status
from tracker_tui.language.changes.last_entry import last_entry, named_goal
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.deeds.look import just_logged
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Missing
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.matching.quoted import quoted as title_quoted
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

STATUS = frozenset({GoalAction.PAUSE, GoalAction.RESUME, GoalAction.CANCEL, GoalAction.DELETE})
QUOTES = "\"'“”‘’«»"
REMOVING = word_set("delete remove erase trash scrap bin")
AROUND = word_set(
    "the my goal goals habit habits one ones limit please and both it that this whole entire for good "
    "forever completely altogether entirely"
)
JOINED = ("and", ",", "&", "plus", "also")


def quoted(clause: Clause, context: Context) -> Goal | None:
    """The goal whose title a clause quotes, saying nothing else: "there is a typo, 'Raed 10 books'"."""
    before, after = context.text[: clause.start][-1:], context.text[clause.end :][:1]
    said = clause.text.strip(QUOTES)
    marked = (before in QUOTES and before) or clause.text[:1] in QUOTES or (after in QUOTES and after)
    if not marked:
        return None
    return next((g for g in context.goals.values() if g.title.casefold() == said.casefold()), None)


def by_mistake(clause: Clause, context: Context) -> bool:
    """Whether a clause says of a goal called by its quoted title that it is there by mistake."""
    return clause.has("typo", "mistake", "error", "accident") and bool(
        title_quoted(clause, context.situation.goals)
    )


def read_deletion(clause: Clause, context: Context) -> Extraction | None:
    """A goal that is to go, called by its title or pointed at after that was quoted: "'Raed 10 books', delete
    it".
    """
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    if clause.words[at].norm not in REMOVING | GIVING_UP or clause.asked or len(clause.words) == at + 1:
        return None
    if described := _the_one_named(clause, at, context):
        return described
    if clause.words[at].norm in GIVING_UP:
        return None
    told = clause.text[clause.words[at + 1].start - clause.start :].strip(QUOTES + " .!")
    whole = next((g for g in context.goals.values() if g.title.casefold() == told.casefold()), None)
    pointed = clause.has("it", "that", "this", "one")
    titled = context.goals.get(context.titled or "") or _called_goal(clause, context) if pointed else None
    goal = titled or (whole if whole is not None and len(told.split()) > 1 else None)
    if goal is None:
        return None
    return extraction(clause.text, "cancel_goal", 0.95, GoalIntent(GoalAction.DELETE, (goal.id,)))


def _the_one_named(clause: Clause, at: int, context: Context) -> Extraction | None:
    """The end of a goal that is called by what it is about, with no entry that could be meant: "delete the
    gym one".
    """
    goal = named_goal(clause, context)
    norms = [norm for norm in clause.norms if norm not in TRAILING]
    pointed = clause.norms[at + 1] in ("the", "my", "that") and norms[-1] == "one"
    if goal is None or not pointed or len(clause.words) > at + SHORT:
        return None
    if clause.norms[at] not in GIVING_UP and last_entry(context, goal.id):
        return None  # "delete the gym one" is rather its entry
    action = ORDERED.get(clause.norms[at], GoalAction.DELETE)
    return extraction(clause.text, "cancel_goal", 0.95, GoalIntent(action, (goal.id,)))


TRAILING = word_set("too now also then as well please for pls")
GIVING_UP = word_set("drop ditch quit abandon pause resume axe")  # what is only said of goals
SHORT = 6  # words from an order on that calls a goal "the gym one"


def _called_goal(clause: Clause, context: Context) -> Goal | None:
    """The goal that the clause before calls a goal: "that call goal is pointless, delete it"."""
    at = context.clauses.index(clause) if clause in context.clauses else 0
    before = context.clauses[at - 1] if at else None
    if before is None or before.sentence != clause.sentence or not before.has("goal", "habit", "limit"):
        return None
    named = {m.goal_id for m in context.mentions(before) if m.named}
    return context.goals.get(named.pop()) if len(named) == 1 else None


# What is said to a goal by its name and nothing else: never a deed.
ORDERED = {
    "drop": GoalAction.CANCEL, "ditch": GoalAction.CANCEL, "quit": GoalAction.CANCEL,
    "stop": GoalAction.CANCEL, "delete": GoalAction.DELETE, "remove": GoalAction.DELETE,
    "abandon": GoalAction.CANCEL, "cancel": GoalAction.CANCEL, "pause": GoalAction.PAUSE,
    "freeze": GoalAction.PAUSE, "suspend": GoalAction.PAUSE, "shelve": GoalAction.PAUSE,
    "quitting": GoalAction.CANCEL, "dropping": GoalAction.CANCEL, "stopping": GoalAction.CANCEL,
    "abandoning": GoalAction.CANCEL, "ditching": GoalAction.CANCEL, "pausing": GoalAction.PAUSE,
    "resume": GoalAction.RESUME, "unpause": GoalAction.RESUME, "restart": GoalAction.RESUME,
    "scrap": GoalAction.CANCEL, "bin": GoalAction.CANCEL, "axe": GoalAction.CANCEL,
    "forget": GoalAction.CANCEL, "scratch": GoalAction.CANCEL, "chuck": GoalAction.CANCEL,
}  # fmt: skip


def read_order(clause: Clause, context: Context) -> list[Extraction]:
    """A change of status ordered for goals that are only named: "drop gym and german"."""
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    action = ORDERED.get(clause.words[at].norm) if at == 0 or clause.words[at - 1].norm != "not" else None
    rest = clause.words[at + 1 :]
    if action is None or clause.asked or clause.unreal or not rest or rest[0].norm == "for":
        return []
    if clause.words[at].norm in EITHER and (_told_of_oneself(clause, at) or just_logged(context.situation)):
        return []
    if action is GoalAction.CANCEL and status.for_a_while(clause):
        action = GoalAction.PAUSE
        rest = rest[: next((i for i, word in enumerate(rest) if word.norm in SINCE), len(rest))]
    goals = [_only_named(part, context) for part in _parts(rest)]
    if not goals or any(goal is None for goal in goals):
        return []
    wanted = [GoalIntent(action, (goal.id,)) for goal in goals if goal is not None]
    thing = clause.words[at].norm in THROWN and not clause.has(*CALLED)
    if action is GoalAction.DELETE or thing:  # perhaps an entry is meant, or the thing itself: "bin the book"
        return [extraction(clause.text, "cancel_goal", 0.75, each, Missing.CONFIRM) for each in wanted]
    kind = "cancel_goal" if action is GoalAction.CANCEL else "update_goal"
    return [extraction(clause.text, kind, 0.9, each) for each in wanted]


EITHER = word_set("scrap bin axe forget scratch chuck")  # perhaps an entry just told is meant
THROWN = word_set("bin chuck scratch axe")  # what is done with things, too
CALLED = word_set("goal goals habit habits limit limits tracking")


def _told_of_oneself(clause: Clause, at: int) -> bool:
    """Whether it is the speaker who does so: "i forget the calls"."""
    return at > 0 and clause.words[at - 1].norm in ("i", "we")


def _parts(words: list[Word]) -> list[list[Word]]:
    """Words cut at what joins the names in a row."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.norm in JOINED:
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def read_together(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that changes the status of the goals in a row, by its id(), what to put in its place:
    "put yoga, the run and the novel on hold till spring".
    """
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        row, goals = _in_a_row(list(group), context)
        label = _status_of(row) if len(goals) > 1 else None
        if label is None or (label == "complete" and any(g.kind is not GoalKind.TASK for g in goals)):
            continue
        paused = label == "abandon" and any(status.for_a_while(clause) for clause in row)
        action, kind = ACTIONS["pause" if paused else label]
        text = context.text[row[0].start : row[-1].end]
        found = [extraction(text, kind, 0.96, GoalIntent(action, (goal.id,))) for goal in goals]
        context.ended = (GoalIntent(action), row[0].sentence)
        return {id(clause): found if clause is row[0] else [] for clause in row}
    return {}


def read_topic(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For a clause that only names a goal with a question mark, and the order behind it, by their id(), what
    to put in their place: "and the bathroom? drop it".
    """
    for clause, order in pairwise(clauses):
        goal = _only_named(clause.words, context) if clause.asked and len(clause.words) <= FEW else None
        if goal is None or order.asked or not order.has("it", "that"):
            continue
        action = _ordered(order.words)
        if action is None and not retarget.orders(order):
            continue
        context.last_mentioned = goal.id
        rest = {word.norm for word in order.words} - frozenset(ORDERED) - retarget.LEADS
        if action is None or action is GoalAction.DELETE or not rest <= AROUND:
            return {id(clause): []}
        kind = "cancel_goal" if action is GoalAction.CANCEL else "update_goal"
        found = extraction(order.text, kind, 0.96, GoalIntent(action, (goal.id,)))
        return {id(clause): [], id(order): [found]}
    return {}


FEW = 4  # words


def _in_a_row(clauses: list[Clause], context: Context) -> tuple[list[Clause], list[Goal]]:
    """The clauses that name goals and say nothing of them but what their status shall be, and those goals."""
    row: list[Clause] = []
    named: dict[str, Goal] = {}
    for clause in clauses:
        if clause.asked or clause.unreal or any(a.counts and not a.article for a in clause.amounts):
            break
        end = next((i for i, word in enumerate(clause.words) if word.norm in SINCE and i), len(clause.words))
        parts = _parts([word for word in clause.words[:end] if word.norm not in TOLD])
        goals = [_only_named(part, context) for part in parts]
        if None in goals:
            break
        row.append(clause)
        named.update((goal.id, goal) for goal in goals if goal is not None)
    return row, list(named.values())


def _status_of(row: list[Clause]) -> str | None:
    """The one status that the clauses of a row order or tell."""
    words = [word for clause in row for word in clause.words]
    found = {label for label in table(commands.COMMANDS).labels(words) if label in ACTIONS}
    found |= {LABELS[ORDERED[word.norm]] for word in words if word.norm in ORDERED}
    return found.pop() if len(found) == 1 and "delete" not in found else None


ACTIONS = {**status.STATUS, "complete": (GoalAction.COMPLETE, "update_goal")}
LABELS = {action: label for label, (action, _) in ACTIONS.items()}
# Words that tell of a status and name no goal, and those behind which it is told until when, or why.
TOLD = (
    (retarget.LEADS | frozenset(ORDERED)) - frozenset(JOINED)
    | word_set("put on hold ice back burner backburner off take taking break from for now again up going")
    | word_set("are is paused pausing resuming dropping done finished complete completed finally all sorted")
    | word_set("both too as well have got with")
)  # fmt: skip
SINCE = word_set("till until while because since cause cos as after so for")


def _only_named(words: list[Word], context: Context) -> Goal | None:
    """The goal that words name, where they name one and say nothing else."""
    mentions = [m for m in context.index.mentions(words) if m.named]
    known = {at for m in mentions for at in range(m.first, m.last)}
    if any(at not in known and word.norm not in AROUND for at, word in enumerate(words) if word.sign == "w"):
        return None
    best = decide(list(weigh(mentions, context.goals).values()))
    return best[0].goal if len(best) == 1 else None


def read_several(found: Extraction, clause: Clause, context: Context) -> list[Extraction]:
    """A change of status for each of the goals that are named in a row: "pause gym and salsa"."""
    intent = found.goal_intent
    if intent is None or intent.action not in STATUS or found.missing not in (None, Missing.GOAL):
        return [found]
    parts = _parts(clause.words)
    if found.missing is None and any(_only_named(part, context) is None for part in parts[1:]):
        return [found]
    named = [decide(list(weigh(context.index.mentions(part), context.goals).values())) for part in parts]
    if len(parts) < 2 or any(len(goals) != 1 for goals in named):
        return [found]
    each: list[Extraction] = []
    for part, goals in zip(parts, named, strict=True):
        each.append(_for_goal(each[-1] if each else found, goals[0].goal.id, _ordered(part)))
    return each


def _ordered(words: list[Word]) -> GoalAction | None:
    """What words order by their verb: "drop the novel"."""
    opening = next((word.norm for word in words if word.norm not in retarget.LEADS), "")
    return ORDERED.get(opening)


def _for_goal(found: Extraction, goal_id: str, action: GoalAction | None) -> Extraction:
    assert found.goal_intent is not None
    action = action or found.goal_intent.action
    kind = "cancel_goal" if action in (GoalAction.CANCEL, GoalAction.DELETE) else "update_goal"
    intent = found.intent._replace(confidence=0.93, type=kind)
    goal_intent = found.goal_intent._replace(goal_ids=(goal_id,), action=action)
    return found._replace(intent=intent, goal_intent=goal_intent, missing=None, options=(), confidence=0.93)


def read_also(clause: Clause, context: Context) -> list[Extraction]:
    """More goals for the change told before them in the sentence: "pause gym, salsa and the german"."""
    if context.ended is None or not _goes_on(clause, context.ended[1]):
        return []
    intent, _ = context.ended
    words = [word for word in clause.words if word.norm not in MORE]
    goals = [_only_named(part, context) for part in _parts(words)]
    if not goals or any(goal is None for goal in goals) or clause.asked:
        return []
    wanted = [intent._replace(goal_ids=(goal.id,)) for goal in goals if goal is not None]
    return [extraction(clause.text, "update_goal", 0.9, each) for each in wanted]


def _goes_on(clause: Clause, sentence: int) -> bool:
    """Whether a clause may name more goals for what a sentence ordered: "pause the run. and yoga too"."""
    if clause.sentence == sentence:
        return clause.joined in JOINED
    return clause.sentence == sentence + 1 and clause.has(*MORE)


MORE = word_set("too also as well same for with")
