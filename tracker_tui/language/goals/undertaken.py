"""What one sets oneself without saying how much: a task, a habit to give up, something to do more often.

It is asked about: "clean the garage" could be a goal, and "call mum more" needs something to count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds import blocking
from tracker_tui.language.extraction import Extraction, Intent, Missing
from tracker_tui.language.goals import new_goal
from tracker_tui.language.goals.challenges import on_schedule
from tracker_tui.language.goals.lists import FINISHING, in_base
from tracker_tui.language.goals.measures import LESS, gives_up
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.goals.wished import read_wish
from tracker_tui.language.tables import wishes
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, read_words, word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

# Verbs of tasks one sets oneself: "fix the bathroom tap".
TASKS = word_set(
    "fix paint repair renovate assemble install replace organise organize declutter sort renew tidy sew mend "
    "build finish submit file redecorate insulate wallpaper tile unclog clean clear empty restore complete"
)
OWN = word_set("the my a an our this that")
MORE = word_set("more less often regularly better fewer earlier healthier healthily")
# What the tracker, or somebody, may be told to stop, and no habit of one's own.
STOPPED = word_set(
    "it that this asking tracking reminding nagging counting logging messaging talking telling saying "
    "bothering there here now me right please the"
)
NEAR = word_set("today tonight yesterday tomorrow yet now")
FEWEST, LONGEST = 2, 9  # words


def read_undertaking(clause: Clause, context: Context) -> Extraction | None:
    """The goal that a clause could be meant to set, to be agreed to or to be made measurable."""
    if on_schedule(clause, context, surely=False) and not clause.has(*NEAR):
        return _agreed_to(clause.text, context)
    words = [word for word in read_words(title_for(clause.text)) if word.sign == "w"]
    if not FEWEST <= len(words) <= LONGEST or len(clause.words) > LONGEST + FEWEST:
        return None
    if clause.amounts or context.mentions(clause) or not _set_oneself(clause, words):
        return None
    if blocking.blocked(clause) != "should" and (_is_task(words) or gives_up_something(words)):
        return _agreed_to(clause.text, context)
    return new_goal.vague(clause.text, context) if _more_of(words) else None


def _set_oneself(clause: Clause, words: list[Word]) -> bool:
    """Whether a clause is a wish, or an order to oneself; nothing of these very days."""
    if clause.has(*NEAR) or clause.asked:
        return False
    wished = bool({"wish", "intend"} & table(wishes.WISHES).labels(clause.words).keys())
    bare = clause.words[0].start == 0 and clause.words[0].norm == words[0].norm
    blocked = blocking.blocked(clause)
    if blocked == "should":
        return clause.norms[:2] in (["i", "should"], ["i", "must"], ["i", "ought"])
    return blocked in (None, "wish", "negation", "plan") if wished else bare and blocked in (None, "negation")


def _is_task(words: list[Word]) -> bool:
    return words[0].norm in TASKS and (words[1].norm in OWN or words[0].stem not in FINISHING)


def gives_up_something(words: list[Word]) -> bool:
    """Whether words tell to do without something: "quit smoking", "no sugar" (and not "no luck")."""
    if not gives_up(" ".join(word.norm for word in words)):
        return False
    what = words[2 if words[0].norm in ("give", "cut", "go", "lay", "stay") else 1 :]
    if not what or what[0].norm in STOPPED:
        return False
    kinds = {lexicon.activities_by_name()[n].category for w in what for n in lexicon.activities_of(w.stem)}
    return bool(kinds & INDULGENCES) if words[0].norm == "no" else bool(kinds) or what[0].norm.endswith("ing")


INDULGENCES = frozenset({"health", "leisure", "finance"})


def _more_of(words: list[Word]) -> bool:
    """Whether words tell to do something more often: "call mum more", "see my friends more often"."""
    return words[0].norm in LESS or (in_base(words[0]) and any(word.norm in MORE for word in words[1:]))


def _agreed_to(text: str, context: Context) -> Extraction | None:
    goal = new_goal.goal_from(read_wish(text, context), context)
    if goal is None:
        return None
    intent = Intent("set_goal", "TRACK_PROGRESS", 0.7)
    named = goal._replace(title=goal.title or text)
    return Extraction(text, intent, named, None, Missing.CONFIRM, (), 0.7)
