"""META: what can be done here, where the data is, the keys; all read from the settings in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.base import BaseModeHandler, Mode, ModeSegment, SegmentType
from tracker_tui.privacy import sentences
from tracker_tui.settings import WEEKDAYS

if TYPE_CHECKING:
    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.settings import Settings

NAME = "META"

# What is said about each topic. To add one: a line here, and cues for its intent in the language tables.
TOPICS: dict[str, str] = {
    "capabilities": (
        "I keep your goals and their numbers. Tell me a goal (“read 20 books this year”, “gym 3 times a "
        "week”, “at most 2 coffees a day”, “from 85 kg to 75”), then just say what you did (“ran 5 km "
        "yesterday, then 20 pages”). Ask how it is going, correct me (“make that 6”), or say “undo”. I "
        "log only what you say you have done."
    ),
    "data_location": (
        "Everything is in one file on this machine: {database_path}. `tracker export` writes it all as "
        "JSON, `tracker config` shows every setting and where it comes from."
    ),
    "undo_help": (
        "Say “undo” to take back the last change, whatever it was, as many times as you like; “redo” "
        "goes forward again. “Delete that” removes the last entry, “make that 6” corrects it. In the app "
        "F8 undoes."
    ),
    "identity": (
        "I am tracker, a program on your machine that reads plain sentences by rules. {model_sentence}"
    ),
    "keys": (
        "In the app: Enter sends, ctrl+l logs to a goal by its number, ctrl+n makes a goal, F8 undoes, "
        "F9 redoes, F6 moves to the goals, ctrl+p finds every action, F1 shows the keys of the place you "
        "are in."
    ),
    "privacy": "Your data stays in {database_path}. {model_sentence} There is no account and no telemetry.",
    "settings": (
        "The day starts at {day_start}, the week on {week_start}; dates such as 3/4 are read {date_order}. "
        "`tracker config` lists every setting; they go into {config_path} or into environment variables."
    ),
    "export": (
        "`tracker export FILE` writes all goals and entries as JSON, and `tracker import FILE` reads "
        "such a file back. `tracker entries --json` gives plain entries for other tools; there is no "
        "CSV."
    ),
    "import": (
        "`tracker import FILE` reads the JSON that `tracker export` writes; one undo takes it all back."
    ),
    "model": (
        "{model_sentence} Whatever a model says, the numbers are computed here, and what it reads in your "
        "words is checked against them. `tracker doctor` tries it out."
    ),
    "reminders": (
        "I don't send reminders. `tracker due` lists what waits for a word today, and its exit code tells "
        "your prompt or a timer; the app shows the same when it opens."
    ),
    "notes": (
        "In talk I can't write a note on an entry. `tracker entries` shows the entry's id, and "
        "`tracker entry edit ID --note TEXT` writes it."
    ),
    "rules": (
        "I log what you say you have done: no plans, no questions, nobody else's deeds. A day you don't "
        "name is today. When two goals fit, or the amount is missing, I ask once and change nothing "
        "until you answer."
    ),
    "misses": (
        "A day without an entry just counts as not done: the streak of a daily goal ends, its strength falls "
        "a little and grows again, and what you logged stays. “Skip today” excuses a day, “pause …” a longer "
        "break."
    ),
    "howto": (
        "Say it in plain words, with the day if it was not today: “ran 5 km last Tuesday”, “20 pages "
        "yesterday”. A goal is set the same way: “read 20 books this year”, “gym 3 times a week”, “at most 2 "
        "coffees a day”; “pause …”, “drop …” or “change the target to …” with its name changes it."
    ),
    "terms": (
        "Where a goal stands is held against a straight line from its start to its last day: “on track” is "
        "at it or near it, “ahead” and “behind” say by how much, “out of reach” is more than your best pace "
        "could do. The pace is how much a day or a week brings; “days of safety” is how long you may rest "
        "before the line overtakes you. A streak counts days or weeks kept in a row, and strength, from 0 "
        "to 100%, is how well a habit holds: it grows with each time done and falls a little with each time "
        "missed."
    ),
    "marks": (
        "Beside a goal, ▲ is ahead, ✓ on track or done, ↗ recovering, ! at risk, ▼ behind, ✗ out of reach, "
        "○ not started and ? not enough data yet. The bar fills up towards the target, and the mark in it "
        "is where today should be."
    ),
    "devices": (
        "I run in a terminal, on Linux, macOS or Windows; there is no phone app. `tracker serve` opens the "
        "app in a browser on this machine. To move to another one, take the file that `tracker export` "
        "writes and read it there with `tracker import`."
    ),
    "looks": (
        "In the app “/colours” changes the colours, dark or light, and remembers them; `theme` in the "
        "settings does the same, and `ascii` turns bars and marks into plain letters."
    ),
    "printing": (
        "`tracker goals` lists your goals as plain text and `tracker entries` what was logged; "
        "`tracker goals > goals.txt` writes the list into a file that you can print."
    ),
    "changing": (
        "Say what should be different, with the goal's name: “change the target to 30”, “move the deadline "
        "to 10 June”, “rename it to …”, “pause …”, “resume …”, “give up …”. “Undo” takes any of it back."
    ),
    "language": "I understand English only, in your own words, with typing mistakes and abbreviations.",
    "cost": "Nothing: it is a program on your own machine, without an account and without a subscription.",
    "limits": (
        "That is beyond me: I keep goals and numbers, answer questions about them, and nothing else on "
        "this machine. Ask “what can you do?” to see what I am good for."
    ),
}


def facts_of(settings: Settings) -> dict[str, str]:
    """What the running settings say, for use in sentences."""
    return {
        "database_path": str(settings.database_path),
        "config_path": str(settings.config_path),
        "day_start": f"{settings.day_start // 60:02d}:{settings.day_start % 60:02d}",
        "week_start": WEEKDAYS[settings.week_start].capitalize(),
        "date_order": "day first" if settings.date_order == "dmy" else "month first",
        "model_sentence": " ".join(sentences(settings)),
    }


class MetaHandler(BaseModeHandler):
    """Explains the tracker."""

    mode = NAME

    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """One segment that answers each topic asked about."""
        topics = dict.fromkeys(extraction.intent.type for extraction in context.extractions)
        known = [topic for topic in topics if topic in TOPICS] or ["capabilities"]
        facts = facts_of(context.settings)
        said = tuple(TOPICS[topic].format(**facts) for topic in known)
        # What is sent where is said in our own words; a model could get it wrong.
        phrased = () if any("{model_sentence}" in TOPICS[topic] for topic in known) else said
        return (ModeSegment(NAME, "\n\n".join(said), SegmentType.ANALYSIS, MODE.priority, facts=phrased),)


MODE = Mode(
    name=NAME,
    handler=MetaHandler,
    goes_with=frozenset({"SMALLTALK"}),
    priority=9,
)
