"""Deeds whose words stand in no title, as written down in close_deeds.txt and close_more.txt, and how many of
them find their goal.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tracker_tui.language.extraction import Situation
from tracker_tui.language.extractor import ProgressExtractor
from tracker_tui.progress.goals import Goal, GoalKind, Period

FOLDER = Path(__file__).parent
NOW = datetime(2026, 3, 18, 20, 15)

# key | title | kind | target | unit | period
GOALS = """
biscuits | At most 2 biscuits a day | limit | 2 | biscuits | day
run | Run 500 km this year | total | 500 | km
books | Read 24 books | total | 24 | books
coffee | No more than 3 coffees a day | limit | 3 | coffees | day
takeaways | Spend at most £100 a month on takeaways | limit | 100 | GBP | month
save | Save £3000 | total | 3000 | GBP
volunteer | Volunteer 60 hours | total | 60 | hours
guitar | Play guitar 100 hours | total | 100 | hours
chocolate | Max 4 chocolate bars a week | limit | 4 | bars | week
hikes | Go on 30 hikes | total | 30 | hikes
piano | Piano 5 hours a week | habit | 5 | hours | week
meds | Take my tablets every day | habit | 1 | times | day
clothes | Less than £80 a month on clothes | limit | 80 | GBP | month
garden | Gardening 3 hours a week | habit | 3 | hours | week
church | Church every week | habit | 1 | times | week
spanish | Spanish 150 hours | total | 150 | hours
swim | Swim twice a week | habit | 2 | times | week
gym | Gym 3 times a week | habit | 3 | times | week
pastries | At most 3 pastries a week | limit | 3 | pastries | week
alcohol | Max 10 alcoholic drinks a week | limit | 10 | drinks | week
films | Watch 50 films | total | 50 | films
painting | Paint 2 hours a week | habit | 2 | hours | week
family | See family twice a week | habit | 2 | times | week
cleaning | Clean the house 20 minutes a day | habit | 20 | minutes | day
horse | Horse care 100 hours | total | 100 | hours
gaming | At most 5 hours of video games a week | limit | 5 | hours | week
social | Max 30 minutes of social media a day | limit | 30 | minutes | day
crisps | No more than 3 bags of crisps a week | limit | 3 | bags | week
maths | Maths 80 hours | total | 80 | hours
knitting | Knit 30 hours | total | 30 | hours
chess | Chess 4 hours a week | habit | 4 | hours | week
electronics | Electronics 40 hours | total | 40 | hours
woodwork | Woodworking 60 hours | total | 60 | hours
soda | Max 2 fizzy drinks a week | limit | 2 | drinks | week
meat | Meat at most 3 times a week | limit | 3 | times | week
aquarium | Care for the aquarium 30 times | total | 30 | times
"""


class Close(NamedTuple):
    """A deed, the goals there are, and which of them it belongs to (None: to none)."""

    said: str
    goals: tuple[str, ...]
    meant: str | None


class Tally(NamedTuple):
    """How many deeds of some goal found it, of how many; how many were logged to a wrong one, or to any
    although they belong to none, of how many.
    """

    found: int
    deeds: int
    wrong: int
    strayed: int
    others: int


def pairs(name: str) -> list[Close]:
    """The deeds of a file; every second one is held back from choosing thresholds."""
    lines = [line.split("|") for line in (FOLDER / name).read_text("utf-8").splitlines() if "|" in line]
    parts = [[part.strip() for part in line] for line in lines if not line[0].startswith("#")]
    return [
        Close(said, tuple(keys.split()), meant if meant.isalpha() else None) for said, keys, meant in parts
    ]


def tally(cases: list[Close]) -> Tally:
    """What is logged for each deed, counted."""
    logged = [(case, _logged(case)) for case in cases]
    own = [(case, goals) for case, goals in logged if case.meant]
    strayed = sum(bool(goals) for case, goals in logged if not case.meant)
    found = sum(goals == {case.meant} for case, goals in own)
    wrong = sum(bool(goals) and goals != {case.meant} for case, goals in own)
    return Tally(found, len(own), wrong, strayed, len(logged) - len(own))


def _logged(case: Close) -> set[str]:
    known = {goal.id: goal for goal in map(_goal, GOALS.strip().splitlines())}
    situation = Situation(NOW, NOW.date(), tuple(known[key] for key in case.goals))
    read = ProgressExtractor().understand(case.said, situation)
    told = [e.progress_update for e in read.extractions if e.progress_update and e.missing is None]
    return {goal_id for update in told for goal_id in update.goal_ids}


def _goal(line: str) -> Goal:
    key, title, kind, target, unit, *period = (part.strip() for part in line.split("|"))
    return Goal(
        key,
        "ann",
        title,
        GoalKind(kind),
        target_value=float(target),
        unit=unit,
        period=Period(period[0]) if period else None,
    )
