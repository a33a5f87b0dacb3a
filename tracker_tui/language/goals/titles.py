"""The title and category that a person would have chosen for a new goal."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.goals.title_pieces import main_pieces
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words
from tracker_tui.progress.units import CURRENCY_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 80
# Words to leave out at the start and at the end of a title, again and again until none is left.
LEADING = """
i|im|i'm|i am|i'd|i'd like to|i would like to|i want to|i wanna|wanna|want to|want|i need to|need to
i have to|have to|gotta|i've got to|got to|i gotta|i will|i'll|we want to|i plan to|planning to
i'm planning to|i hope to|hoping to|i aim to|i intend to|intend to|i mean to|i wish to|wish to|i'm to
im to|we need to|we have to|we must|we should|we'd like to|we plan to|we are going to|we will|we'll
i am to|i'm hoping to|i am hoping to|looking to|i'm looking to|i am looking to|keen to|i'm keen to
eager to|i aspire to|i propose to|also to|i wish|the plan is to|plan is to|the plan|my plan is to
my aim is to|my aim|my objective is to|my objective|my ambition is to|objective is to|my target|my challenge
put me down for|can you put me down for|sign me up for
mark me down for|book me in for|it will be|there will be|there are|i'm supposed to|i am supposed to
i'm meant to|i am meant to|meant to|supposed to|aiming to|aim to|aiming for|aim for|trying to
i'm trying to|going to|gonna|i'm going to
i'm gonna|let's|lets|let us|let's do|lets do|let's try|let's say|my goal is to|my goal is|my goal
goal is to|goal is|the goal is to|the goal is|goal|goals|new goal|next goal|a new goal|new goals
set a goal|set me a new goal|set me a goal|set up a goal|set a new goal|set goal|add a goal|add goal
add a new goal|create a goal|create goal|make a goal|new habit|a new habit|habit|next|new|another goal
resolution|resolutions|new year's resolution|new years resolution|early new years resolution
my resolution is to|challenge|project|project for this month|goals for this year|goal for this year
for this year|this year|this month|this week|to|the|a|an|and|also|oh|ok|okay|so|then|well|right|please
pls|hey|hi|hello|yes|yeah|yep|sure|go on|yeah go on|make it|just|maybe|actually|finally|i guess|i think
how about|what about|something like|of|is|be|be able to|i'd love to|i would love to|would love to
would like to|i'm doing|i am doing|doing|start|start to|starting|from now on|starting now|starting today
starting monday|two things|three things|two new goals|three new goals|four new goals|two goals
three goals|some goals|one thing|thing|things|could you|can you|can we|help me|help me to|track
start tracking|add|yes please add that|add that|give me a new one instead|give me a new one|instead
ok then|number one|first|next up|up next|supervisor wants|boss wants|my boss wants me to|prof wants
doctor wants me to|coach wants me to|as its own goal|as its own|as a goal|as its own separate goal
3 things|2 things|4 things|3 goals|2 goals|4 goals|things to track|please add to my goals|add to my goals
add to my list|put on my list|i've got|i have got|we've got|would be nice to|would be great to
would be good to|would be lovely to|aim is to|aim is|target is to|target is|limit is|the aim is
the target is|it is my plan that i|my plan is that i|it is my wish that i|it is my wish to
it is my plan to|one for|one about|something for|another for|its|it's|it is|that is|thats|lets go
start small|please create|create|please set up|set up|set me up with|set us up with|set one up|set it up
add it|it|next one|new one|another one|one more|new job|job|a weekly one for me|todo|to do|to-do|task
new task|this month's job
this months job|this week's job|this weeks job|fine|alright|hmm
meanwhile|say|cool|only|need|try|trying|try to|rather|have got to|am wanting to|wanting to|one more goal
another goal please|aye|go on then|get me to|new target|target|give me|second|third|second one|for|me
myself|my|on|i want|i want a|by|decided to|i decided to|i've decided to|have decided to
us to have|us to|promise to|i promise to|vow to|i vow to|plan on|i plan on
log a goal|put in a goal|put in|set a limit of|set a limit|set a cap of
note a goal|note down a goal|set as goal|set as a goal|put as goal|add as goal
add as a goal|as goal|i'd like|i would like|keep me on track with|intend on|i intend on|aim at|planning on
commit to|committing to|time to
make sure i|make sure that i|make sure|will you|would you|make me|really|kindly|have the goal to
have the aim to|have a goal to|have as goal to|i have the goal to|i have the aim to|i have a goal to
can you help me|keep track of|keep track of my|keep an eye on|keep an eye on my|keep tabs on|keep tabs on my
set another|set one more|set a new one|add another|must|i must|but|should|i should|get to|that
"""
TRAILING = """
for me|altogether|in all|in total|all in all|all together|and it must be|which must be|it must be|must be
and it has to be|it has to be|and it needs to be|it needs to be|done|ready|needed|due|kindly set it
from now on|starting now|starting today|starting monday|starting tomorrow|starting this week|please|pls
thanks|i guess|i think|keep me honest|keep me accountable|lol|haha|ok|okay|for now|if possible|if i can
would you|could you|can you|will you|please add|kindly add|add it|kindly|and it|it|be|is|wanna be
want to be|at least|or so|then|instead|though|tho|again please|for a new|for|by|and|the|a|in|on|at|with
to|of|or|this year|this month|this week|finished|each|per|every|starting|from|between now|now|before
until|till|set that up|can you set that up|ideally|maybe|hopefully|!|.|,|too|as well|also|is the goal
is the aim|is the target|is the plan
is my goal|as a goal|is what i want|is what i'd like|is what i would like|is what i need|is what i'm after
is what i am after|is what i have in mind|is what i'm aiming for|is what i am aiming for|is what we want
would be great|would be nice|would be good|would be ideal|would be perfect|would do|would do it|is my aim
is my target|is my plan|is the idea|is the dream|is all i want|is all i ask
"""


@cache
def _leading() -> list[tuple[str, ...]]:
    return sorted(
        {tuple(p.split()) for p in LEADING.replace("'", "").replace("\n", "|").split("|") if p.strip()},
        key=len,
        reverse=True,
    )


@cache
def _trailing() -> list[tuple[str, ...]]:
    return sorted(
        {tuple(p.split()) for p in TRAILING.replace("\n", "|").split("|") if p.strip()}, key=len, reverse=True
    )


def title_for(
    text: str, leave_out: Sequence[tuple[int, int]] = (), anchors: Sequence[tuple[int, int]] = ()
) -> str:
    """A title out of what was said, without the spans to leave out (deadline, baseline), words of wishing
    and talk around it; what the anchors mark (the amount, the rhythm) stays.
    """
    told = main_pieces(text, anchors, leave_out, _bare)
    words = _said_plainly(told).replace("(", " ").replace(")", " ").split()
    title = _rhythm_last(_plain_object(" ".join(_strip(_without_pictures(words)))))[:LONGEST].strip(
        " ,.;:!?-–…\"'"
    )
    return title[:1].upper() + title[1:]


@cache
def _owned() -> re.Pattern[str]:
    verbs = "get|bring|keep|cut|lower|reduce|raise|push|build|take|increase|improve|drop|do"
    return re.compile(rf"^({verbs}) (?:my|our|that|this|these|those) (?=[a-z]\w+ )", re.IGNORECASE)


def _plain_object(title: str) -> str:
    """A title without whose it is: "get my weight down to 82", "do my hand exercises twice a day"."""
    plain = _owned().sub(r"\1 ", title)
    return plain[3:] if plain.lower().startswith("do ") else plain


@cache
def _rhythm_first() -> re.Pattern[str]:
    weekday = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    days = rf"(?:(?:on|every|each) )?{weekday}(?:(?:,| and| &|, and) {weekday})*"
    span = r"(?:every|each) (?:single |other )?(?:day|night|morning|evening|week|month)"
    times = r"(?:\w+ times|once|twice)(?: a| per| each| every) (?:day|week|month|year)"
    doing = r"(?:i'm|im|i am|i|we|to)? ?(?:doing|do|going to|will|want to)?"
    return re.compile(
        rf"^(?:make |do )?(?P<when>{days}|{span}|{times}),? (?:{doing} )?"
        r"(?!(?:in|on|at|for|from|until|till|by|with|or|and|of|to|is) )(?P<what>[a-z].*)$",
        re.IGNORECASE,
    )


def _rhythm_last(title: str) -> str:
    """A title that begins with its rhythm, with that at its end: "every night 10 pages"."""
    found = _rhythm_first().match(title)
    if found is None:
        return title
    when = found["when"].lower()
    on = "on " if when.split()[0].rstrip(",").endswith("days") else ""
    return f"{found['what'].rstrip(' .,!')} {on}{when}"


def _bare(text: str) -> str:
    """What a piece says without words of wishing at its ends; nothing where it is made of them."""
    return " ".join(_strip(_without_pictures(_said_plainly(text).split()), least=0))


@cache
def _told_by_others() -> re.Pattern[str]:
    return re.compile(
        r"^(?:my |the |our )?(?!i\b|we\b|you\b)[\w'’]+(?: [\w'’]+)? "
        r"(?:wants|told|asked|advised|says|said|expects|reckons|suggests|suggested|recommends|recommended"
        r"|ordered)"
        r"(?: (?:that )?(?:i|me|us|we)\b)?(?: (?:should|must|have to|need to|to)\b)? ",
        re.IGNORECASE,
    )


@cache
def _owed() -> re.Pattern[str]:
    owing = r"(?:has|have|needs?|must|ought|got)(?: got)?(?: to)?"
    over = r"(?:done|doing|sorted(?: out)?|sorting|finished|finishing|ready|completed?|over(?: with)?|in)"
    going = r"(?:go|come|get)(?= (?:down|up|under|below|over|above|to)\b)"
    return re.compile(
        rf":?\s+{owing}(?: be)? (?:{over}|{going})\b|:?\s+{owing} be(?= \w+(?:ed|en|t)\b)", re.IGNORECASE
    )


@cache
def _with_others() -> re.Pattern[str]:
    together = r"(?:(?:my|our|the) )?[\w']+ and (?:i|me)|(?:me|i) and (?:my |the )?[\w']+"
    return re.compile(rf"^(?:{together}) (?:are|will|want|plan|wanna|would|have)\b ?", re.IGNORECASE)


@cache
def _wished_inside() -> re.Pattern[str]:
    """What leads up to a wish: "by the end of term i want to have marked ..."."""
    like = "would like|'d like|would love|'d love"
    wish = rf"(?:want|need|have|{like}|plan|hope|aim|intend|wish|am going|'m going)"
    return re.compile(
        rf"^(?:by|before|until|till|in|for|from|this|next|during|after|on|at|as of|starting)\b[^,:]{{0,40}}?"
        rf"\b(?:i|we) ?{wish} to (?:have )?",
        re.IGNORECASE,
    )


def _said_plainly(text: str) -> str:
    """A wish without whose it is and that it is owed: "GP wants my cholesterol down", "X has to be done"."""
    text = re.sub(r"\s+would be(?: \w+){1,3}\W*$", "", text.strip())
    text = _with_others().sub("", _wished_inside().sub("", text))
    return _owed().sub("", _told_by_others().sub("", text, count=1), count=1)


def _without_pictures(words: list[str]) -> list[str]:
    return [word for word in words if any(char.isalnum() or char in f"{CURRENCY_SIGNS}%" for char in word)]


def _strip(words: list[str], least: int = 1) -> list[str]:
    plain = [word.lower().strip(",.;:!?…\"'()").replace("’", "").replace("'", "") for word in words]
    first, last = 0, len(words)
    moved = True
    while moved and last - first > least:
        moved = False
        for phrase in _leading():
            if tuple(plain[first : first + len(phrase)]) == phrase and last - first >= len(phrase) + least:
                first, moved = first + len(phrase), True
                break
        for phrase in _trailing():
            if (
                len(phrase) == 1
                and phrase[0] in PARTICLES
                and plain[last - 2 : last - 1][-1:]
                and plain[last - 2].endswith("ed")
            ):
                continue
            if last - len(phrase) >= first + least and tuple(plain[last - len(phrase) : last]) == phrase:
                last, moved = last - len(phrase), True
                break
    return words[first:last]


PARTICLES = ("in", "on", "off", "up", "out")  # of a verb that is told as done: "handed in"


def category_for(text: str) -> str | None:
    """The category of what a text speaks of ("fitness", "finance"), or None."""
    counts: dict[str, int] = {}
    for term in lexicon.terms([word for word in read_words(text) if word.sign != "p"]):
        for name in lexicon.activities_of(term.key):
            category = lexicon.activities_by_name()[name].category
            counts[category] = counts.get(category, 0) + 1
    return max(counts, key=lambda category: counts[category]) if counts else None
