"""Which clauses of a message set goals, so that a goal told over several of them stays whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language import deed, goalsetting, manage
from tracker_tui.language.clauses import Clause, deeds, is_past, someone_else
from tracker_tui.language.phrases import Match, table
from tracker_tui.language.tables import commands, wishes

if TYPE_CHECKING:
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction

NEAR_DAYS = 2  # a wish for a day so near is a plan, not a goal


def read_wishes(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that belongs to a wish, by its id(), the extractions to put in its place."""
    found: dict[int, list[Extraction]] = {}
    at = 0
    while at < len(clauses):
        labels = table(wishes.WISHES).labels(clauses[at].words)
        if not _opens(clauses[at], labels, context):
            at += 1
            continue
        end = _end(clauses, at, context)
        read = _read(clauses[at:end], labels, context, clauses, at)
        if read:
            for clause in clauses[at:end]:
                found[id(clause)] = []
            found[id(clauses[at])] = read
            at = end
        else:
            at += 1
    return found


def _opens(clause: Clause, labels: dict[str, Match], context: Context) -> bool:
    """Whether a clause could begin a wish."""
    if not labels.keys() & {"told", "wish", "cap"} or someone_else(clause):
        return False
    if clause.asked and not clause.has("set", "add", "create", "make", "track", "start"):
        return False
    if table(commands.COMMANDS).labels(clause.words).keys() & {"undo", "redo", "rename", "delete", "pause", "abandon"}:
        return False
    if manage.read_management(clause, context) is not None:
        return False
    return not (any(is_past(w) and w.stem in deeds() and w.norm not in PAST_WISHES for w in clause.words) and "told" not in labels)


PAST_WISHES = frozenset("finished done decided set got read put cut sorted paid ready written painted built had".split())


def _end(clauses: list[Clause], start: int, context: Context) -> int:
    """Where the wish ends: with its sentence, or with the sentences that go on listing."""
    end = start + 1
    while end < len(clauses):
        clause = clauses[end]
        if clause.sentence == clauses[start].sentence:
            if clause.asked and not clause.has("set"):
                break
        elif not _goes_on(clause, clauses[start]):
            break
        end += 1
    return end


def _goes_on(clause: Clause, first: Clause) -> bool:
    """Whether the next sentence still belongs to the wish: a bare limit, a request to set it up."""
    labels = table(wishes.WISHES).labels(clause.words)
    if clause.has("set") and clause.has("up"):
        return True
    return "cap" in labels and not first.amounts and not clause.asked and clause.sentence == first.sentence + 1


def _read(
    wish: list[Clause], labels: dict[str, Match], context: Context, clauses: list[Clause], at: int
) -> list[Extraction]:
    text = context.text[wish[0].start : _text_end(wish, context)]
    read = goalsetting.read_wish(text, context)
    told = "told" in read.labels
    if _unwished(wish, read, told, context):
        return []
    if goalsetting.measurable(read) or (told and _has_content(read)):
        if not told and _is_plan(read, context):
            return []
        weight = max(read.labels.values(), default=0.8)
        found = goalsetting.set_goal(text, context, weight)
        return found
    vague = table(wishes.VAGUE).labels(read.words)
    if "vague" in vague and ("never" not in vague or vague["vague"].last > vague["never"].last):
        return [goalsetting.vague(text, context)]
    return [goalsetting.vague(text, context)] if told else []


def _text_end(wish: list[Clause], context: Context) -> int:
    """The end of a wish's text, its closing bracket and mark included."""
    end = wish[-1].end
    return next((c.start for c in context.clauses if c.start >= end), len(context.text)) if context.text[end : end + 1] == ")" else end


def _unwished(wish: list[Clause], read: goalsetting.Wish, told: bool, context: Context) -> bool:
    """Whether the words of a wish set no goal after all."""
    if any(deed.blocked(c) in ("dream", "condition", "longpast", "almost", "unfulfilled", "cancelled", "claim", "reading") for c in wish[:1]):
        return True
    if not told and "cap" not in read.labels and any(w.norm in ("not", "never") for w in wish[0].words):
        return True
    if told:
        return False
    quota = any(a.per for a in read.amounts) or any(w.recurring for w in read.whens)
    if "cap" in read.labels and "wish" not in read.labels:
        return not quota
    return "never" in table(wishes.VAGUE).labels(read.words) and not quota


def _is_plan(read: goalsetting.Wish, context: Context) -> bool:
    """Whether a wish is for one near day only: a plan."""
    if any(a.per for a in read.amounts) or any(w.recurring for w in read.whens):
        return False
    days = [w for w in read.whens if w.explicit]
    if not days:
        return any(read_norm in ("will", "going") for read_norm in (w.norm for w in read.words))
    near = context.situation.today
    by = any(w.marker in ("by", "until", "before", "within") or w.grain != "day" for w in days)
    return not by and all((w.first - near).days <= NEAR_DAYS or w.marker in (None, "on") for w in days)


def _has_content(read: goalsetting.Wish) -> bool:
    from tracker_tui.language.titles import title_for

    return len(title_for(read.text).split()) >= 2
