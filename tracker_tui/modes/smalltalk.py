"""SMALLTALK: greetings, thanks, goodbyes, feelings, and care for someone in danger."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker_tui.modes.base import BaseModeHandler, Mode, ModeSegment, SegmentType

if TYPE_CHECKING:
    from tracker_tui.modes.base import HandlerContext

NAME = "SMALLTALK"

# What is said for each kind of small talk. To add a wording: one more line.
SAYINGS: dict[str, tuple[str, ...]] = {
    "thanks": ("You're welcome.", "Any time.", "Glad to help."),
    "farewell": (
        "See you. Everything is saved.",
        "Bye for now; it is all kept.",
        "Take care. Nothing is lost.",
    ),
    "feeling": ("Thanks for telling me.", "I hear you.", "Noted, and thanks for saying so."),
    "good_feeling": ("Good to hear.", "That is lovely to read.", "Nice. Enjoy it."),
    "bad_feeling": (
        "That sounds hard. Tomorrow is a fresh page.",
        "I'm sorry, some days are like that. Nothing here is lost.",
        "That sounds tiring. Be kind to yourself today.",
    ),
    "grief": (
        "I'm so sorry. Take the time you need; everything here can wait.",
        "I'm sorry, that is a lot to carry. Your goals can wait.",
        "I'm very sorry to hear it. Be gentle with yourself.",
    ),
    "going": (
        "All is well here, thanks for asking.",
        "Ticking along nicely, thanks.",
        "Fine here, and glad you asked.",
    ),
    "chitchat": ("I'm listening.", "Good to know.", "All right."),
}

# What tells which way a feeling goes, and news that wants more than a nod.
GOOD = (
    r"\b(?:happy|proud|great|amazing|grateful|excited|relieved|calm|content|blessed|buzzing|over the moon|"
    r"cloud nine|love my life|best day|good day|thrilled|delighted)\b"
)
GRIEF = (
    r"\b(?:dog|cat|pet|horse|rabbit|hamster|mum|mom|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|"
    r"granddad|grandpa|grandfather|grandmother|aunt|auntie|uncle|cousin|brother|sister|son|daughter|husband|"
    r"wife|partner|friend|mate|baby|neighbou?r|colleague|teacher)(?:'s|s)?\b.{0,24}"
    r"\b(?:died|passed away|passed on|is dead|is gone|put down|funeral|hospital|cancer|dying|hospice)\b"
    r"|\b(?:lost my (?:job|dog|cat|mum|mom|dad|baby|nan|gran)|miscarriage|got (?:fired|sacked|laid off)|"
    r"made redundant|(?:we|he|she|they) (?:broke|split) up|funeral|getting (?:a )?divorced?)\b"
)

FIRST_STEPS = (
    "Tell me a goal when you like, such as “I want to read 20 books this year”, "
    "and then simply say what you did."
)

# Words that were weighed beforehand: calm, no numbers about goals, a way to people who can help.
CARE: dict[str, str] = {
    "self_harm": (
        "I'm really glad you said this, and I'm sorry it hurts so much right now. You don't have to "
        "carry it alone. Please reach out to someone now: your local emergency number if you might act "
        "on it, or a crisis line in your country (in the US and Canada call or text 988; in the UK and "
        "Ireland call Samaritans on 116 123; elsewhere findahelpline.com lists them). If you can, tell "
        "someone near you and stay with them. Your goals can wait."
    ),
    "abuse": (
        "I'm sorry this is happening to you. It is not your fault. If you are in danger now, please call "
        "your local emergency number as soon as it is safe. A domestic violence line can help you think "
        "through what to do, in confidence (in the US 1-800-799-7233; in the UK 0808 2000 247; elsewhere "
        "findahelpline.com lists them). If you can, tell someone you trust. Your goals can wait."
    ),
    "medical": (
        "This sounds like it could be an emergency. Please call your local emergency number now (112 in "
        "Europe, 911 in North America, 999 in the UK), or have someone near you do it, and stop what you "
        "are doing. I am only a goal tracker and cannot judge symptoms; people who can are a call away."
    ),
}

DAYTIMES = ((5, "Good evening"), (12, "Good morning"), (18, "Good afternoon"), (24, "Good evening"))


def _kind(kind: str, said: str) -> str:
    """The kind of what is to be said: of a feeling, which way it goes; of talk, whether it tells of loss."""
    if kind in ("feeling", "chitchat") and re.search(GRIEF, said, re.IGNORECASE):
        return "grief"
    if kind != "feeling":
        return kind
    return "good_feeling" if re.search(GOOD, said, re.IGNORECASE) else "bad_feeling"


def greeting_at(hour: int) -> str:
    """The greeting of an hour in 0..23."""
    return next(words for until, words in DAYTIMES if hour < until)


class SmalltalkHandler(BaseModeHandler):
    """Answers what is not about goals, briefly."""

    mode = NAME

    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """One segment for each kind of small talk in the message; care alone where someone is in danger."""
        if context.danger:
            words = CARE.get(context.danger, CARE["medical"])
            return (ModeSegment(NAME, words, SegmentType.GREETING, priority=0, standalone=True),)
        kinds = dict.fromkeys(_kind(e.intent.type, e.text) for e in context.extractions)
        if "greeting" in kinds:
            # A greeting says all there is to say to a feeling or an aside beside it.
            kinds = {kind: None for kind in kinds if kind in {"greeting", "farewell", "thanks"}}
        return tuple(self._segment(kind, context) for kind in kinds or {"chitchat": None})

    def _segment(self, kind: str, context: HandlerContext) -> ModeSegment:
        if kind == "greeting":
            words = self._greeting(context)
            return ModeSegment(NAME, words, SegmentType.GREETING, 1, facts=(words,))
        words = context.pick(SAYINGS.get(kind, SAYINGS["chitchat"]))
        last = kind == "farewell"
        return ModeSegment(
            NAME,
            words,
            SegmentType.SUMMARY
            if last
            else SegmentType.GREETING
            if kind == "thanks"
            else SegmentType.CONFIRMATION,
            priority=9 if last else 4,
            standalone=True,
            facts=(words,),
        )

    def _greeting(self, context: HandlerContext) -> str:
        hello = f"{greeting_at(context.situation.now.hour)}."
        if any(extraction.text.lower().startswith(("how", "what")) for extraction in context.extractions):
            hello = context.pick((f"{hello} {SAYINGS['going'][0]}", *SAYINGS["going"][1:]))
        if context.others or context.situation.goals:
            return hello
        return f"{hello} {FIRST_STEPS}"


MODE = Mode(
    name=NAME,
    handler=SmalltalkHandler,
    goes_with=frozenset({"TRACK_PROGRESS", "CONSULT", "META"}),
    priority=2,
    gives_way=True,
)
