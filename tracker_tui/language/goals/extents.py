"""How far a wish goes: the clauses before and behind it that tell of it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.clause import Clause
from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb
from tracker_tui.language.goals import lists, new_goal, plainforms, wished
from tracker_tui.language.goals.measures import trailing_quota
from tracker_tui.language.goals.title_pieces import content
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.context import Context

BACK = word_set("it they which that this these those")


def subject_told(clauses: list[Clause], at: int) -> int:
    """Where a wish about "it" begins named before in its sentence: "a dress, and it must be ready by May"."""
    first = at
    while (
        first and clauses[first].words[0].norm in BACK and clauses[first - 1].sentence == clauses[at].sentence
    ):
        first -= 1
    return first


def standing_end(clauses: list[Clause], at: int, context: Context) -> int:
    """The end of a goal's clause and of those behind it that tell where one stands, that it is the most, or
    by when: "..., 7 done already", "..., absolute maximum", "..., deadline mid june".
    """
    end = at + 1
    while end < len(clauses) and clauses[end].sentence == clauses[at].sentence:
        stands = bool(clauses[end].amounts) and bool(table(wishes.STANDING).labels(clauses[end].words))
        bound = BOUNDS.issuperset(clauses[end].norms) or _how_long(clauses[end], clauses[at])
        if not (stands or bound or _only_due(clauses[end], context)):
            break
        end += 1
    return end


def _how_long(clause: Clause, goal: Clause) -> bool:
    """Whether a clause only tells for how long a thing is done each time: "..., at least 20 minutes"."""
    told = [a for a in clause.amounts if a.counts]
    if len(told) != 1 or units.dimension(told[0].unit or "") != "time":
        return False
    rest = [w for w in clause.words if not told[0].start <= w.start < told[0].end]
    counted = any(a.counts and not a.article for a in goal.amounts)
    return clause.joined in (",", "-", "(", "for") and not counted and all(w.norm in HEDGES for w in rest)


HEDGES = word_set("at least about around for roughly minimum min or so a each time")


def ordered_along(clauses: list[Clause], end: int, text: str, context: Context) -> str | None:
    """A goal's text with the order to oneself that ends its sentence, where that is another goal: "read 9
    plays by may and write 5 reviews".
    """
    last = clauses[end] if end < len(clauses) else None
    if last is None or last.joined not in ("and", "&") or last.sentence != clauses[end - 1].sentence:
        return None
    counted = any(a.counts and (a.unit or a.noun) for a in last.amounts)
    if not (counted and _orders(last, context)) or plainforms.by_form(last, context):
        return None
    tie = context.text[clauses[end - 1].end : last.start]
    whole = f"{text}{tie}{last.text} {trailing_quota(text)}".strip()
    return whole if len(lists.items(whole, context)) > 1 else None


def orders_by_one_day(clauses: list[Clause], at: int, context: Context) -> int:
    """The end of the orders to oneself that begin with a clause and are due on the day told behind the last;
    0 where there are not several.
    """
    own = [clause for clause in clauses[at:] if clause.sentence == clauses[at].sentence]
    if len(own) < 2 or not all(_orders(clause, context) for clause in own):
        return 0
    return at + len(own) if plainforms.by_form(own[-1], context) else 0


def _orders(clause: Clause, context: Context) -> bool:
    there = any(m.named for m in context.mentions(clause))
    return not (clause.asked or there) and lists.orders(clause.text, context)


def _only_due(clause: Clause, context: Context) -> bool:
    """Whether a clause tells a day and nothing else."""
    days = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    spans = [range(w.start, w.end) for w in days]
    rest = (w for w in clause.words if not any(w.start - clause.start in span for span in spans))
    return bool(days) and all(w.norm in DUE for w in rest)


DUE = word_set("deadline due date is by the until till end target on for it")
BOUNDS = word_set("absolute absolutely max maximum tops most at the limit that is strictly no more")


def with_details(clauses: list[Clause], at: int, context: Context) -> Clause | None:
    """A clause with the bare details behind it ("hike the coast path, 1014 km"); None where it has none."""
    first = clauses[at]
    details = []
    for clause in clauses[at + 1 :]:
        bare = clause.joined == "," and not any(is_verb(word) for word in clause.words)
        when = clause.joined in WHEN
        if clause.sentence != first.sentence or clause.asked or not (bare or when):
            break
        details.append(clause)
    counted = not first.amounts and any(c.amounts for c in details)
    behind = context.text[first.end : text_end(clauses, at + 1 + len(details), context)]
    aside = behind.lstrip().startswith("(") or any(c.joined in WHEN for c in details)
    dated = aside and bool(context.days(behind, "future"))
    if not (dated or (details and counted)):
        return None
    words = [*first.words, *(word for clause in details for word in clause.words)]
    amounts = [*first.amounts, *(amount for clause in details for amount in clause.amounts)]
    end = text_end(clauses, at + 1 + len(details), context) if dated else details[-1].end
    return Clause(context.text[first.start : end], first.start, end, words, first.sentence, amounts=amounts)


WHEN = ("before", "until", "till", "by", "(", ")")  # what ties a clause that says by when to the one before


def with_subject(clauses: list[Clause], at: int, context: Context) -> str:
    """A clause's text, with that of the one before it where it names nothing itself ("pushups, 40 every
    day").
    """
    clause = clauses[at]
    named = content(read_words(title_for(clause.text)))
    before = clauses[at - 1].amounts if at else ()
    told = at and any(map(is_past, clauses[at - 1].words))
    counted = any(
        a.counts and a.role == "amount" and (a.per or (told and (a.unit or a.noun))) for a in before
    )
    if named or not at or clauses[at - 1].sentence != clause.sentence or counted:
        return clause.text
    return context.text[clauses[at - 1].start : clause.end]


def sentence_end(clauses: list[Clause], start: int, context: Context) -> int:
    """Where the wish ends: with its sentence, or with the sentences that go on listing."""
    end = start + 1
    while end < len(clauses):
        clause = clauses[end]
        if clause.sentence == clauses[start].sentence:
            if (clause.asked and not clause.has("set")) or _told_of_it(clauses, start, end, context):
                break
        elif not _goes_on(clause, clauses, start, end):
            break
        end += 1
    return end


def _told_of_it(clauses: list[Clause], start: int, end: int, context: Context) -> bool:
    """Whether a clause tells what was done already on a day: "..., did 3 km this morning"; of a level it
    tells where one stands.
    """
    clause = clauses[end]
    at = next((i for i, word in enumerate(clause.words) if word.norm not in BEFORE_DEED), None)
    verb = clause.words[at] if at is not None and clause.joined in ALONG else None
    if verb is None or not (is_past(verb) or verb.norm in AS_PAST) or verb.norm in READINGS:
        return False
    if not any(w.last <= context.situation.today for w in context.told_days(clause.text)):
        return False
    said = context.text[clauses[start].start : clauses[end - 1].end]
    goal = new_goal.goal_from(wished.read_wish(said, context), context)
    return goal is None or goal.kind is not GoalKind.MEASURE


BEFORE_DEED = word_set("i have already just and actually only")
AS_PAST = word_set("put set")
READINGS = word_set("weighed measured was were been stood")  # tell where one stands
ALONG = (",", "-", "and", "&", "(", "so", "but")


def _goes_on(clause: Clause, clauses: list[Clause], start: int, end: int) -> bool:
    """Whether the next sentence still belongs to the wish: a bare limit, a request to set it up, what a mere
    "new goal!" announces.
    """
    if clause.has("set") and clause.has("up"):
        return True
    first = clauses[start]
    if clause.sentence != first.sentence + 1 or clause.asked:
        return False
    labels = table(wishes.WISHES).labels(clause.words)
    so_far = clauses[start:end]
    if "cap" in labels and not any(c.amounts for c in so_far):
        return True
    if clause.amounts and "now" in table(wishes.STANDING).labels(clause.words):
        return any(c.amounts for c in so_far)
    said = " ".join(c.text for c in so_far)
    if "told" in table(wishes.WISHES).labels(first.words) and "told" not in labels:
        deed = any(is_past(word) and word.stem in deeds() for word in clause.words)
        if clause.amounts and not deed and not any(c.amounts for c in so_far):
            return True
    return not title_for(said) or (
        len(said.split()) <= 9 and not any(c.amounts for c in so_far) and _empty(said)
    )


def _empty(text: str) -> bool:
    """Whether a text only announces a goal ("new goal!!")."""
    words = {word.strip(".,:;!?").lower() for word in text.split()}
    return words <= ANNOUNCING


ANNOUNCING = word_set(
    "can you could add please i want need to would like have got track create make let us i'd i've new goal "
    "goals next ok so a my set another one here is time for resolutions resolution two things three habit and"
)


def text_end(clauses: list[Clause], end: int, context: Context) -> int:
    """The end of a wish's text, brackets and marks included."""
    if end < len(clauses):
        return clauses[end].start
    return len(context.text)
