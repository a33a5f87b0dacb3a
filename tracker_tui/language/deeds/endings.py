"""What a deed did with its thing: finished it, came upon it, got it, had enough of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds, done_words, is_past
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import stem, word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def acquired(clause: Clause) -> bool:
    """Whether things were bought or borrowed, which is not yet to read, watch or use them."""
    return "acquire" in table(words_of_deeds.BEGINNINGS).labels(clause.words)


def only_got(clause: Clause, title: str) -> bool:
    """Whether one only came by a thing of which a goal wants something else done: "got the job" of a goal to
    apply for jobs, "got a new book" of one to read.
    """
    past = [word.norm for word in clause.words if is_past(word)]
    at = clause.norms.index("got") if past == ["got"] else len(clause.words)
    thing = clause.norms[at + 1 : at + 2]
    return thing in THE_THING and not clause.has(*GOT_DONE) and title.lower().split(" ", 1)[0] in HANDLING


THE_THING = (["a"], ["an"], ["the"], ["my"], ["this"], ["another"])
GOT_DONE = word_set("in done back session through out off sent over up down round finished")
HANDLING = word_set(
    "read watch apply send write listen finish complete play submit review post cook bake paint"
)


# Verbs that need a closer look before a deed without a number is asked about: "got a new bike" is none.
HAVING = word_set("get have buy see make find take give sell lose order want feel think")


COMING_UPON = word_set("found saw lost noticed dropped needed broke heard missed spotted thought")


def came_upon(clause: Clause) -> bool:
    """Whether the clause's own verb tells what one came upon and not what one did ("found a dropped
    stitch").
    """
    verb = next((word for word in clause.words if is_past(word) and word.norm not in ("had", "have")), None)
    return verb is not None and verb.norm in COMING_UPON


def done_with(clause: Clause) -> bool:
    """Whether the speaker has had enough of something ("I'm done with pottery")."""
    norms = clause.norms
    return any(norms[at : at + 2] in (["done", "with"], ["finished", "with"]) for at in range(len(norms) - 1))


def names_work(clause: Clause) -> bool:
    """Whether "done with" is followed by a name, as of a book, and not by what one does."""
    at = clause.norms.index("with") + 1
    return at < len(clause.words) and clause.words[at].upper


def only_done(clause: Clause, context: Context) -> bool:
    """Whether a clause says that something is done, and nothing else ("done for today", "did it")."""
    pointed = (
        PLAINLY_DONE | POINTING_DONE if clause.has("it", "that", "them", "those", "both") else PLAINLY_DONE
    )
    return (
        all(word.norm in pointed for word in clause.words if word.sign == "w")
        and clause.has("done", "did", "finished", "complete", "✅", "✔")
        and not context.mentions(clause)
    )


PLAINLY_DONE = word_set(
    "done did it for today that all finished complete yes ok and now just tonight this morning "
    "evening also again i have well yes yeah yep oh actually"
)
POINTING_DONE = word_set(
    "already them both they those these before breakfast lunch dinner work bed earlier too yesterday last "
    "night on monday tuesday wednesday thursday friday saturday sunday"
)


def bare_deed(clause: Clause) -> bool:
    """Whether the clause's own verb is a deed of going, doing or the activity itself ("went for a run",
    "did yoga").
    """
    for word in clause.words:
        if is_past(word) and word.norm not in ("was", "were", "been"):
            if word.stem in {stem(verb) for verb in HAVING}:
                return clause.has("back", "in", "done", "session") and not clause.has("new")
            return word.stem in deeds()
    return clause.has("back") and clause.has("from")


@cache
def finishable() -> tuple[str, ...]:
    """Units of which "finished Dune" can be one."""
    return tuple(words_of_deeds.FINISHABLE.split())


# Verbs that tell a work is done where its name follows, and what such a work is.
SEEN = ("films", "movies", "plays", "shows", "musicals", "operas", "concerts", "gigs", "ballets")
BEATEN = ("games",)
COMPLETED = tuple(words_of_deeds.FINISHABLE.split())
DOING_WORKS = {"saw": SEEN, "seen": SEEN, "beat": BEATEN, "cleared": BEATEN, "completed": COMPLETED}


def named_work(clause: Clause) -> tuple[str, ...]:
    """What something with a name that was seen or beaten can be one of: "saw Paddington 2", "beat Portal 2",
    "went to see Dune".
    """
    seeing = {**DOING_WORKS, "see": SEEN} if clause.has("went", "been", "got") else DOING_WORKS
    at = next((i for i, norm in enumerate(clause.norms) if norm in seeing), len(clause.words))
    named = any(word.upper and word.sign == "w" for word in clause.words[at + 1 : at + 4])
    return seeing[clause.norms[at]] if named else ()


def in_the_midst(clause: Clause) -> bool:
    """Whether a clause opens with what is going on and not over: "reading Deep Work", "still watching it"."""
    opening = [word.norm for word in clause.words if word.norm not in GOING_ON]
    going = bool(opening) and opening[0].endswith("ing") and opening[0] not in ENDING
    return going and not any(is_past(word) or word.norm in done_words() for word in clause.words)


GOING_ON = word_set("i we am are is been still just now currently today tonight and so")
ENDING = word_set("finishing completing ending nothing everything something evening morning")


def finishes_work(clause: Clause) -> bool:
    """Whether something with a name was finished, and not a meal or a day's work."""
    labels = table(words_of_deeds.ENDINGS).labels(clause.words)
    return "end" in labels and "never" not in labels
