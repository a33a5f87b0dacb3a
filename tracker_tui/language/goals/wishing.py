"""Which clauses of a message set goals, so that a goal told over several of them stays whole."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes import manage, retarget, unnamed
from tracker_tui.language.changes.pardons import read_pardon
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.clauses.others import others_wish
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.extraction import GoalAction, Missing
from tracker_tui.language.goals import (
    challenges,
    extents,
    lists,
    measures,
    new_goal,
    plainforms,
    pointed,
    requested,
    taken_up,
    there,
    title_pieces,
    wished,
)
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.goals.wished import headed
from tracker_tui.language.tables import commands, wishes
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import read_words, word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction

PAST_WISHES = word_set(
    "finished done decided set got read put cut sorted paid ready written painted built had"
)
ASKING_FOR_LIST = [[word] for word in ("goals", "targets", "habits", "resolutions", "challenges")]
NO_WISH = ("dream", "condition", "longpast", "almost", "unfulfilled", "cancelled", "claim", "reading")


def read_wishes(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that belongs to a wish, by its id(), the extractions to put in its place."""
    if [word.norm for clause in clauses for word in clause.words] in ASKING_FOR_LIST:
        return {}
    if listed := pointed.read_points(clauses, context):
        return listed
    found: dict[int, list[Extraction]] = {}
    at = 0
    while at < len(clauses):
        read, first, end = _wish_at(clauses, at, context)
        read = there.as_there(read, context)
        if found and taken_up.points_back(clauses[at], context):
            found[id(clauses[at])] = []
        elif read:
            for clause in clauses[first:end]:
                found[id(clause)] = []
            found[id(clauses[first])] = placed = _placed(read, clauses, first, context)
            if _renewed(placed, read):
                found.update((id(c), []) for c in clauses[:first] if c.sentence == clauses[first].sentence)
        at = max(end, at + 1) if read else at + 1
    return _without_reasons(found, clauses)


def _without_reasons(
    found: dict[int, list[Extraction]], clauses: list[Clause]
) -> dict[int, list[Extraction]]:
    """The wishes but vague ones that only say what a goal told in their sentence is for: "call my parents
    every week, i want to be a better son".
    """
    told = {c.sentence for c in clauses if any(e.missing is None for e in found.get(id(c), ()))}
    for clause in clauses:
        vague = [e for e in found.get(id(clause), ()) if e.missing is Missing.MEASURE]
        announced = any(e.goal_intent and e.goal_intent.title is None for e in vague)  # "next goal, read 60"
        if vague and clause.sentence in told and (announced or clause.joined in (",", "because", "so", "-")):
            found[id(clause)] = [e for e in found[id(clause)] if e not in vague]
    return found


def _placed(read: list[Extraction], clauses: list[Clause], first: int, context: Context) -> list[Extraction]:
    """The goals of a wish with what was told before it: where one stands, and what they are about."""
    from tracker_tui.language.goals.borrowed import named_from
    from tracker_tui.language.goals.standing import from_where

    before = clauses[first - 1] if first else None
    return named_from(from_where(read, before, context), clauses, first)


def _renewed(placed: list[Extraction], read: list[Extraction]) -> bool:
    """Whether what stands before a wish is used up by it: it told where one stands."""
    return [e.goal_intent and e.goal_intent.baseline for e in placed] != [
        e.goal_intent and e.goal_intent.baseline for e in read
    ]


def _wish_at(clauses: list[Clause], at: int, context: Context) -> tuple[list[Extraction], int, int]:
    """The goals that a clause sets, and the clauses (first, end) that tell of them."""
    if _goes_with_change(clauses, at, context):
        return [], at, at
    labels = _labels(clauses[at], context)
    if at and taken_up.takes_up(clauses[at]) and (read := taken_up.taken_up(clauses, at, context)):
        return read, taken_up.sentence_start(clauses, at), at + 1
    if _opens(clauses[at], labels, context):
        first, end = extents.subject_told(clauses, at), extents.sentence_end(clauses, at, context)
        if read := _read(clauses, first, end, context):
            return read, first, end
    if (
        at
        and taken_up.names_before(clauses[at], labels)
        and (read := taken_up.set_before(clauses, at, context))
    ):
        return read, taken_up.sentence_start(clauses, at), at + 1
    if challenge := challenges.read_challenge(clauses[at], context):
        return [challenge], at, at + 1
    if again := there.said_again(clauses[at], context):
        return [again], at, at + 1
    return _by_form(clauses, at, context)


def _by_form(clauses: list[Clause], at: int, context: Context) -> tuple[list[Extraction], int, int]:
    """The goals that a clause, with those that go with it, sets by its form alone."""
    if run := extents.orders_by_one_day(clauses, at, context):
        text = context.text[clauses[at].start : extents.text_end(clauses, run, context)]
        if len(read := new_goal.set_goal(text.strip(), context, 0.8)) > 1:
            return read, at, run
    if plainforms.by_form(clauses[at], context) and not _asks_of_it(clauses, at):
        end = extents.standing_end(clauses, at, context)
        beside = context.text[clauses[at].end : clauses[end - 1].end]
        text = extents.with_subject(clauses, at, context) + beside
        first = at if text.startswith(clauses[at].text) else at - 1
        if (listed := extents.ordered_along(clauses, end, text, context)) is not None:
            return new_goal.set_goal(listed, context, 0.8), first, end + 1
        if read := new_goal.set_goal(text, context, 0.8):
            return read, first, end
    if _counts_along(clauses, at, context):
        text = context.text[clauses[at].start : clauses[at + 1].end]
        return new_goal.set_goal(text, context, 0.8), at, at + 2
    whole = extents.with_details(clauses, at, context)
    if whole and plainforms.by_form(whole, context):
        end = at + 1 + sum(c.end <= whole.end for c in clauses[at + 1 :])
        return new_goal.set_goal(whole.text, context, 0.8), at, end
    return [], at, at


def _asks_of_it(clauses: list[Clause], at: int) -> bool:
    """Whether a clause only tells what the question behind it is about: "3 exams in 5 days, how to start"."""
    behind = clauses[at + 1 : at + 2]
    return any(c.sentence == clauses[at].sentence and c.words[0].norm in ("how", "what") for c in behind)


def _counts_along(clauses: list[Clause], at: int, context: Context) -> bool:
    """Whether a clause is the first of two things counted by one quota: "10 pushups and 20 squats a day"."""
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    if behind is None or behind.sentence != clauses[at].sentence or behind.joined not in ("and", "&"):
        return False
    first, second = clauses[at].words, behind.words
    bare = first[0].sign == "n" and clauses[at].amounts and not any(map(is_past, first))
    own = any(amount.per for amount in clauses[at].amounts)
    return bool(bare) and not own and second[0].sign == "n" and plainforms.by_form(behind, context)


def _labels(clause: Clause, context: Context) -> dict[str, Match]:
    """The forms of a wish in a clause; a heading over no goal that is there announces one."""
    names = [m for m in context.mentions(clause) if m.named]
    labels = {
        label: match
        for label, match in table(wishes.WISHES).labels(clause.words).items()
        if not any(m.first <= match.first and match.last <= m.last for m in names)
    }
    if "told" in labels and clause.words[0].norm in SPOKEN_OF and _is_said_to_be(clause):
        del labels["told"]
    if "told" not in labels and headed(clause.text):
        colon = clause.start + clause.text.find(":" if ":" in clause.text else "-")
        if any(is_past(w) for w in clause.words if w.start < colon):
            return labels
        if not any(clause.words[m.first].start < colon for m in names):
            labels["told"] = Match("told", 0.95, 0, 1)
    return labels


SPOKEN_OF = word_set("project challenge habit mission goal target aim resolution")


def _is_said_to_be(clause: Clause) -> bool:
    """Whether what opens a clause is spoken of and announces nothing: "project release is coming"."""
    first, behind = clause.words[0], clause.words[1:4]
    finite = any(word.norm in title_pieces.FINITE | REACHED for word in behind)
    finite = finite or first.end - first.start > len(first.norm)  # "target's in sight"
    going_on = any(word.norm == "to" or word.norm.endswith("ing") for word in behind)
    counted = any(amount.counts for amount in clause.amounts)
    return finite and not counted and (first.norm not in GOALS or not going_on)


GOALS = word_set("goal target aim resolution")
REACHED = word_set("reached met hit smashed achieved done crushed beaten exceeded missed failed unlocked")


def _goes_with_change(clauses: list[Clause], at: int, context: Context) -> bool:
    """Whether a clause adds a number to a change told before it ("restart the gym, but only twice a week"),
    or says why a goal ends ("forget the marathon, knee surgery in september").
    """
    if not at or clauses[at - 1].sentence != clauses[at].sentence:
        return False
    if not table(wishes.WISHES).labels(clauses[at].words).keys().isdisjoint({"told", "wish", "intend"}):
        return False
    if any(m.named for m in context.mentions(clauses[at])):
        return False
    if not clauses[at].amounts and clauses[at].joined not in (",", "because", "-", "("):
        return False
    found = manage.read_management(clauses[at - 1], context) or read_pardon(clauses[at - 1], context)
    ends = found is not None and found.goal_intent is not None and found.goal_intent.action in ENDING
    return ends if not any(a.counts for a in clauses[at].amounts) else found is not None


ENDING = (GoalAction.PAUSE, GoalAction.CANCEL, GoalAction.DELETE)


def _opens(clause: Clause, labels: dict[str, Match], context: Context) -> bool:
    """Whether a clause could begin a wish."""
    if clause.unreal or moods.supposing(clause.words) or moods.calculating(clause.words):
        return False
    if asking.wonders(clause.words) or others_wish(clause, context.clauses):
        return False
    owed = "owed" in labels and not any(m.named for m in context.mentions(clause))
    polite = requested.requested(clause, context)
    if not (owed or polite or labels.keys() & {"told", "wish", "cap", "intend"}) or someone_else(clause):
        return False
    asked = clause.asked or clause.words[asking.opening(clause.words)].norm in asking.WH
    asked = asked or asking.tail(clause.words) is not None
    if (
        asked
        and not polite
        and not (clause.has("set", "add", "create", "make", "track", "start") and _ordered(clause))
    ):
        return False
    taken = {"undo", "redo", "rename", "delete", "pause", "abandon"}
    taken |= {"resume"} if clause.has("back") else set()  # "set it back to active"
    if table(commands.COMMANDS).labels(clause.words).keys() & taken:
        return False
    if plainforms.of_goal_there(clause, wished.read_wish(clause.text, context)):
        return False
    if "told" not in labels and clause.words[asking.opening(clause.words)].norm in GONE_BY:
        return False
    if retarget.moves_it(clause) and not _of_what_is_new(clause, context):
        return False
    new = "told" in labels and clause.has("new", "next", "another", "add", "create", "set", "resolution")
    new = new and unnamed.read_unnamed(clause, context) is None
    if not new and manage.read_management(clause, context) is not None:
        return False
    past = any(
        is_past(w) and w.stem in deeds() and w.norm not in PAST_WISHES and before.norm != "to"
        for before, w in pairwise([clause.words[0], *clause.words])
    )
    return not past or owed or "told" in labels


def _ordered(clause: Clause) -> bool:
    """Whether a question orders something ("could you add ...") and does not ask of oneself ("will i")."""
    at = asking.opening(clause.words)
    return [word.norm for word in clause.words[at + 1 : at + 2]] != ["i"]


def _of_what_is_new(clause: Clause, context: Context) -> bool:
    """Whether "it" is what was just told and no goal is about: "i get 5 headaches a week, get that to 2"."""
    told = (c for c in context.clauses if c.end <= clause.start and c.sentence == clause.sentence)
    before = next(told, None)
    return before is not None and bool(before.amounts) and not context.mentions(before)


GONE_BY = word_set("lost gained saved reduced")  # "lost 2 kg since May" tells what was, and wishes nothing


def _read(clauses: list[Clause], at: int, end: int, context: Context) -> list[Extraction]:
    wish = clauses[at:end]
    from tracker_tui.language.goals import passing_plans

    text = context.text[wish[0].start : extents.text_end(clauses, end, context)].strip()
    text = wished.with_day_before(text, context.text[: wish[0].start], context)
    read = wished.read_wish(text, context)
    told = "told" in read.labels
    vague = table(wishes.VAGUE).labels(read.words)
    if any(blocking.blocked(c) in NO_WISH for c in wish[:1]) and not told:
        return []
    if wish[0].has("down", "up") and read.amounts and passing_plans.of_near_day(read, context):
        return []
    quota = any(a.per for a in read.amounts) or any(w.recurring for w in read.whens)
    if told and not (read.amounts or quota) and passing_plans.begun_soon(read, context):
        return []
    if told and not read.amounts and not quota and lists.announces(text, context):
        return [new_goal.vague(text, context)]
    if told and not read.amounts and not quota and _names_level(read):
        return [new_goal.vague(text, context)]
    finishes = plainforms.due(read) and any(word.norm == "sorted" for word in read.words)
    if "vague" in vague and not (read.amounts or quota or finishes) and _own(read):
        return [new_goal.vague(text, context)]
    if _unwished(wish, read, told, quota):
        return []
    if wished.measurable(read) or (told and len(title_for(text).split()) >= 2):
        once = passing_plans.once_more(read, text, context) and not _stands_before(clauses, at)
        once = once or passing_plans.of_goal_there(read, context)
        if not told and (plainforms.is_plan(read, quota, context) or once):
            return []
        return new_goal.set_goal(text, context, max(read.labels.values(), default=0.8))
    return [new_goal.vague(text, context)] if told else []


def _names_level(read: wished.Wish) -> bool:
    """Whether a wish only names what is read off, and not to where: "could you track my blood pressure?"."""
    words = [word for word in read_words(title_for(read.text)) if word.sign == "w"]
    return bool(words) and measures.of_level(words) and len(words) <= SHORT and not lists.in_base(words[0])


SHORT = 4  # words


def _stands_before(clauses: list[Clause], at: int) -> bool:
    """Whether the clause before tells where one stands: "my weight is 84 kg and I'd like to get to 78"."""
    before = clauses[at - 1] if at else None
    same = before is not None and before.sentence == clauses[at].sentence
    stands = before is not None and same and before.has("weigh", "weight", "at")
    return before is not None and same and any(a.counts and (a.unit or stands) for a in before.amounts)


def _own(read: wished.Wish) -> bool:
    """Whether the vague words are wished for, not said in passing."""
    return bool({"told", "wish", "intend", "cap"} & read.labels.keys())


def _unwished(wish: list[Clause], read: wished.Wish, told: bool, quota: bool) -> bool:
    """Whether the words of a wish set no goal after all."""
    if told:
        return False
    if "cap" not in read.labels and any(w.norm in ("not", "never") for w in wish[0].words):
        return True
    if "cap" in read.labels and "wish" not in read.labels:
        return not quota
    level = measures.is_level(read) and bool(read.amounts)
    if "wish" not in read.labels and not (quota or level or plainforms.due(read)):
        return True
    counted = any(a.counts and not (a.fraction or a.article) for a in read.amounts)
    return "never" in table(wishes.VAGUE).labels(read.words) and not quota and not counted
