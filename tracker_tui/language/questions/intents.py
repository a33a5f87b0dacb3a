"""What a clause wants where it changes nothing: to see, to know about the app, advice, or just to talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import is_past, people_words
from tracker_tui.language.dates.date_words import MONTHS
from tracker_tui.language.deeds.look import particular, sense_of
from tracker_tui.language.questions import ahead, asked, compared, listing, of_program, seeking, views
from tracker_tui.language.tables import questions, talk
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.words import Word


class Wanted(NamedTuple):
    """Who is asked ("view", "meta", "consult"), for what, and how surely."""

    who: str
    what: str
    weight: float


# In case of doubt the order decides: the longest phrase first, then these.
SIDES = (("meta", questions.META), ("view", questions.VIEWS), ("consult", questions.CONSULT))
# Requests that need no question mark nor question word.
IMPERATIVE = word_set(
    "show list view see display print give stats status overview summary recap progress help goals export "
    "tips advice suggest recommend motivate any please compare chart explain tell remind summarise "
    "summarize review check"
)


def questioning(clause: Clause, context: Context) -> bool:
    """Whether a clause asks or requests something."""
    norms = clause.norms
    if asks(clause) or _compares(clause, context) or norms[0] in OPENERS:
        return True
    return clause.joined == "and" or any(norm in ("pls", "please") for norm in norms)


# Words that open a question without a verb: "anything overdue".
OPENERS = ("my", "total", "anything", "everything", "nothing", "something")


def _compares(clause: Clause, context: Context) -> bool:
    """Whether stretches of days are set against each other, and nothing is told of them."""
    told = any(is_past(word) and word.norm != "compared" for word in clause.words)
    return not told and len(compared.compared_days(clause, context)) > 1


def asks(clause: Clause) -> bool:
    """Whether a clause has the mark or the form of a question, or begins like a request."""
    if not clause.asked and _agrees(clause):
        return False
    if clause.asked or clause.words[asking.opening(clause.words)].norm in IMPERATIVE:
        return True
    return asking.asks(clause.words) or asking.seeks_advice(clause.words)


def _agrees(clause: Clause) -> bool:
    """Whether a clause only says the same of another: "so is my back"."""
    so = clause.norms[0] in SO
    rest = clause.norms[1:] if so else clause.norms
    return (so or clause.joined in SO) and 0 < len(rest) <= FEWEST and rest[0] in asking.AUXILIARIES


SO = ("so", "neither", "nor")
FEWEST = 3


def read_question(clause: Clause, context: Context) -> Wanted | None:
    """Who a question is for; None where the clause is none, or a rhetorical one."""
    wanted = _read(clause, context)
    told = wanted is not None and wanted.who == "meta" and not clause.asked
    if told and (someone_else(clause) or clause.norms[0] in people_words()):
        return None  # "boss pinging me every 5 minutes"
    if wanted is None or wanted.weight > UNSURE:
        return wanted
    likely = sense_of(clause, context)
    if likely.label == wanted.who or likely.label not in WHO or likely.chance < SURE:
        return wanted
    if wanted.who == "view" and likely.label == "meta" and views.asked_days(clause, context):
        return wanted  # "can you show me how july went"
    return wanted_of(likely.label, clause, context, likely.chance)


UNSURE = 0.85  # up to which weight a second opinion is asked for
SURE = 0.85  # from which chance on it is followed
WHO = ("view", "meta", "consult")


def wanted_of(who: str, clause: Clause, context: Context, weight: float) -> Wanted:
    """What is wanted of somebody by a clause that no phrase knows."""
    if who == "consult":
        return Wanted(who, "advice", weight)
    likely = particular(who, clause, context)
    learned = likely.label if likely.chance >= PART else None
    if who == "meta":
        topic = of_program.of_program(clause.words) or asking.feature(clause.words, named(clause, context))
        return Wanted(who, topic or learned or "capabilities", weight)
    plain = "sum" if views.asked_days(clause, context) else "goal" if context.mentions(clause) else "overview"
    return Wanted(who, asked.of_figure(clause.norms) or learned or plain, weight)


PART = 0.5  # from which chance on it is clear enough what in particular is asked


def _read(clause: Clause, context: Context) -> Wanted | None:
    chat = small_talk(clause)
    own = context.mentions(clause) or table(questions.META).labels(clause.words)
    if chat and not own and "howareyou" in table(talk.TALK).labels(clause.words):
        return _going(clause, context)
    seen = _seen(clause, context)
    if coming := _ahead(clause, context, seen):
        return coming
    if of_program.of_terms(clause.norms):
        return Wanted("meta", "terms", 0.95)
    if seeking.helps(clause) or (clause.asked and asking.seeks_another(clause.words)):
        return Wanted("consult", "advice", 0.9)
    said = table(questions.SAID).labels(clause.words).get("advice")
    carried = asked.carried(clause.words)
    view = _carried_view(carried, seen)
    if said and view is None and "summary" not in table(questions.VIEWS).labels(clause.words):
        return Wanted("consult", "advice", said.weight)
    plain = (
        view
        or _claimed(clause, context, seen)
        or _terse(clause, context, seen)
        or _requested(clause, context, seen)
    )
    if plain:
        return plain
    if not questioning(clause, context):
        return _carried(carried, seen) if carried else None
    best = _by_phrase(clause, context)
    if best and best.who == "view":
        return best._replace(what=_refined(best.what, clause, context))
    if best and best.who == "meta" and not asking.seeks_advice(clause.words):
        return (
            Wanted("consult", "advice", 0.9)
            if seeking.in_trouble(clause, told=_told_before(clause, context))
            else best
        )
    if asking.rhetorical(clause.words) and not seen.named:
        return None
    return _by_form(clause, context, best if best and best.who == "consult" else None, seen)


def _ahead(clause: Clause, context: Context, seen: asked.Seen) -> Wanted | None:
    """A question of the time to come, of a goal that is named or the only one."""
    words = asked.core(clause.words)
    only = sum(goal.status is GoalStatus.ACTIVE for goal in context.situation.goals) == 1
    asks_it = asks(clause) or asking.asks(words)
    counted = any(amount.counts and not amount.article for amount in clause.amounts)
    view = ahead.asked_ahead(words, ahead.Spoken(seen.own or only, seen.own, seen.dated, asks_it, counted))
    return Wanted("view", view, 0.9) if view else None


def _told_before(clause: Clause, context: Context) -> bool:
    """Whether something other than small talk was said before a clause."""
    at = context.clauses.index(clause) if clause in context.clauses else 0
    return any(small_talk(c) is None for c in context.clauses[:at])


def errand(clause: Clause) -> Wanted | None:
    """What the program is told to do and cannot: "remind me to call mum"; not what another was told to."""
    match = next(iter(table(questions.ERRANDS).find(clause.words)), None)
    if match is None or any(is_past(word) or word.norm == "to" for word in clause.words[: match.first]):
        return None
    return Wanted("meta", match.label, match.weight)


def _refined(label: str, clause: Clause, context: Context) -> str:
    """The view a phrase stands for, unless the words ask for one figure of it."""
    if label not in RECORDS or clause.has("streak"):
        return label
    most = asking.superlative(clause.words, named(clause, context))
    return most or (label in ("sum", "goal") and asked.of_figure(clause.norms)) or label


def _carried_view(words: Sequence[Word] | None, seen: asked.Seen) -> Wanted | None:
    view = asked.figure(words, seen) if words else None
    return Wanted("view", view, 0.85) if view else None


def _carried(words: Sequence[Word], seen: asked.Seen) -> Wanted | None:
    """What a question within a statement asks: "kids want to know if you're a robot"."""
    topic = of_program.of_program(words) or (
        asking.of_program(words, seen.named) if asking.asks(words) else None
    )
    if topic:
        return Wanted("meta", topic, 0.8)
    return Wanted("consult", "advice", 0.75) if asked.advises(words, seen) else None


def _requested(clause: Clause, context: Context, seen: asked.Seen) -> Wanted | None:
    """A request to be shown something, where no phrase tells what it is."""
    if not asked.requests(clause.words, seen):
        return None
    best = _by_phrase(clause, context)
    if best and best.who == "view":
        return best._replace(what=_refined(best.what, clause, context))
    label = asked.of_figure(clause.norms) or ("sum" if seen.dated else "overview")
    return Wanted("view", label, 0.85)


RECORDS = ("sum", "goal", "entries", "streak")


def _going(clause: Clause, context: Context) -> Wanted | None:
    """ "How is it going?" right after something was logged: it asks for that, not after one's health."""
    goes = clause.has("it", "things", "everything", "all") and clause.has("going", "coming", "go")
    if goes and context.situation.goals and clause is context.clauses[0] and not clause.has(*HAILING):
        return Wanted("view", "overview", 0.8)
    lively = any(weight >= LIVELY for weight in context.situation.topics.values())
    return Wanted("view", "overview", 0.8) if lively and goes and context.situation.last_entries else None


HAILING = ("hi", "hello", "hey", "yo", "hiya", "mate", "buddy", "you", "u")
LIVELY = 0.9  # how present a goal must be in the talk for "it" to mean the goals


def named(clause: Clause, context: Context) -> set[int]:
    """The places of a clause's words that name a goal."""
    return {at for m in context.mentions(clause) for at in range(m.first, m.last)}


def _seen(clause: Clause, context: Context) -> asked.Seen:
    measured = bool(views.by_unit(clause, context))
    return asked.Seen(named(clause, context), measured, bool(views.asked_days(clause, context)))


HALFWAY = ("halfway", "half way", "half-way")


def _terse(clause: Clause, context: Context, seen: asked.Seen) -> Wanted | None:
    """A goal, a unit or a figure named with nothing but days and the like."""
    few = listing.few(clause, context)
    judged = clause.asked and asking.asks(clause.words) and asking.judging(clause.words)
    if few is not None and not judged and not any(map(is_past, clause.words)):
        return Wanted("view", "entries", 0.85)
    if any(a.counts and not a.article and a.text not in HALFWAY for a in clause.amounts if a.noun is None):
        return None
    spans = [(w.start, w.end) for w in context.days(clause.text, "past")]
    days = {
        at
        for at, word in enumerate(clause.words)
        if any(start <= word.start - clause.start < end for start, end in spans)
        or (word.norm in MONTHS and at and seen.dated)
        or (word.norm in MONTHS and word.norm != "may")
    }
    long = not any(map(is_past, clause.words)) and any(
        (when.last - when.first).days >= WEEK and not when.several
        for when in views.asked_days(clause, context)
    )
    view = _percent(clause, context, seen)
    view = view or asked.only_figure(clause.words, seen, days, clause.asked, long=long)
    return Wanted("view", view, 0.85) if view else None


def _claimed(clause: Clause, context: Context, seen: asked.Seen) -> Wanted | None:
    """A figure of one's own put forward to be confirmed: "thats 2 this week, right?"."""
    norms = clause.norms
    counted = [a for a in clause.amounts if a.counts and not a.article]
    tagged = norms[-1] in asking.words_of("TAGS")
    at = asking.opening(clause.words)
    pointed = norms[at] in ("that", "this", "it") and norms[at + 1 : at + 2] in (["is"], ["makes"], ["make"])
    if len(counted) != 1 or counted[0].per or len(norms) > LONGEST or not (tagged or clause.asked):
        return None
    mine = norms[at] == "i" and (tagged or norms[at + 1 : at + 3] in (["am", "at"], ["am", "on"]))
    if not (pointed or mine) or set(norms) & asking.words_of("JUDGING") - {"right"}:
        return None
    if asked.of_figure(norms) == "remaining":
        return Wanted("view", "remaining", 0.8)
    return Wanted("view", "sum" if seen.dated else "goal", 0.8)


LONGEST = 12  # words


def _percent(clause: Clause, context: Context, seen: asked.Seen) -> str | None:
    """The share asked for by a bare sign: "gpu % ?"."""
    before, sign, _ = clause.text.partition("%")
    if not sign:
        before, sign, _ = context.text[clause.end :].partition("%")
        sign = sign if not before.strip() else ""
    bare = sign and not before.rstrip()[-1:].isdigit()
    own = seen.own or asking.asks(clause.words)
    return "share" if bare and own and len(clause.words) <= FEW else None


WEEK = 6  # days between the first and the last of one
FEW = 6  # words of a question that is no sentence


def _by_phrase(clause: Clause, context: Context) -> Wanted | None:
    """What the surest phrase in a clause asks for."""
    best: tuple[float, Wanted] | None = None
    asked = asks(clause)
    for rank, (who, text) in enumerate(SIDES):
        if who == "consult" and not asked:
            continue
        if who == "view" and clause.words[asking.opening(clause.words)].norm in OTHERS:
            continue
        for match in table(text).find(clause.words):
            if who == "view" and not _about_own_data(match, clause, context):
                continue
            sure = match.weight + 0.02 * (match.last - match.first) - 0.004 * rank
            if best is None or sure > best[0]:
                best = (sure, Wanted(who, match.label, match.weight))
    return best[1] if best else None


OTHERS = ("who", "whose")  # a question for somebody asks for no figure of one's own


def _about_own_data(match: Match, clause: Clause, context: Context) -> bool:
    """Whether a phrase that asks for data does so here, and does not ask for an opinion."""
    if match.label in ("overview", "words", "behind", "follow"):
        return True
    general = clause.has("does", "people", "someone") and not clause.has("i", "my", "me")
    if match.label in ("sum", "goal") and general:
        return False
    if clause.has("should", "would") and not clause.has("i") and match.label != "remaining":
        return False
    return not (
        match.label in ("sum", "goal")
        and clause.has("should", "healthy", "normal", "better", "best", "people", "you")
    )


def _by_form(clause: Clause, context: Context, phrase: Wanted | None, seen: asked.Seen) -> Wanted | None:
    """What a question asks for by its form, where no phrase, or only one of advice, tells."""
    if not (asks(clause) or _compares(clause, context)):
        return None
    words = clause.words
    if len(compared.compared_days(clause, context)) > 1:
        return Wanted("view", "sum", 0.85)
    view = None if clause.unreal else asked.figure(asked.core(words), seen)
    view = view or asking.view_of(words, seen.named, seen.dated)
    if view:
        return Wanted("view", view, 0.8)
    advice = phrase or (Wanted("consult", "advice", 0.85) if asking.seeks_advice(words) else None)
    topic = asking.of_program(words, seen.named) or of_program.of_program(words)
    topic = topic or of_program.of_program(asked.core(words))
    if topic and not asking.seeks_advice(words):
        return Wanted("meta", topic, 0.75)
    if advice or (clause.asked and words[-1].norm in asking.words_of("TIPS")):
        return advice or Wanted("consult", "advice", 0.85)
    if clause.asked and words[0].norm == "any" and not seen.own and seeking.a_thing(words):
        return Wanted("consult", "advice", 0.88)
    brief = _brief_view(clause, context)
    if brief:
        return brief
    of_somebody = words[asking.opening(words)].norm in ("who", "whose")  # "who are these people"
    if (asking.asks(words) and not of_somebody) or (clause.asked and asking.judging(words)):
        return Wanted("consult", "advice", 0.6)
    return None


def _brief_view(clause: Clause, context: Context) -> Wanted | None:
    """A goal named with a mark, and perhaps some days: "pages in march?", "how's the fund"."""
    mentions = context.mentions(clause)
    norms = clause.norms
    if norms[:2] in (["how", "is"], ["how", "are"]) and mentions and len(norms) <= 6:
        return Wanted("view", "goal", 0.85)
    if not (clause.asked and mentions) or len(norms) > 7 or asking.judging(clause.words):
        return None
    if asking.asks(clause.words):
        return None
    if context.days(clause.text, "past") or norms[0] in ("any", "total"):
        return Wanted("view", "sum", 0.8)
    return Wanted("view", asked.of_figure(norms) or "goal", 0.75) if len(norms) <= 3 else None


def small_talk(clause: Clause) -> Match | None:
    """The greeting, thanks, farewell or feeling in a clause, if any."""
    labels = table(talk.TALK).labels(clause.words)
    if len(clause.words) == 1 and clause.joined in ("but", "and", "&", "so", "though"):
        return None  # "it was packed but lovely"
    for label in ("greeting", "howareyou", "thanks", "farewell", "feeling"):
        if label in labels:
            return labels[label]
    return None
