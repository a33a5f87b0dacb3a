"""What is said to small talk, by what it tells. To add a wording: a line; a kind: a pattern, and lines."""

from __future__ import annotations

import re
from functools import cache

SAYINGS: dict[str, tuple[str, ...]] = {
    "thanks": ("You're welcome.", "Any time.", "Glad to help."),
    "farewell": (
        "See you. Everything is saved.",
        "Bye for now; it is all kept.",
        "Take care. Nothing is lost.",
    ),
    "night": ("Good night. Everything is saved.", "Sleep well.", "Good night; it is all kept."),
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
    "plan": (
        "Tell me when it is done, and I will log it.",
        "All the best with it; say so once it is done, and it counts.",
        "I log it as soon as you say it is done.",
    ),
    "notdone": (
        "Nothing logged for it, then. Another day, another go.",
        "I log nothing for it; the next time counts.",
        "That stays as it is. It happens.",
    ),
    "held": ("Nothing to count, then. Well held.", "None it is; nothing to log.", "Good: nothing to count."),
    "theirs": (
        "Nice of you to tell me; I log only what you do yourself.",
        "I count only your own, so nothing was logged.",
        "Nothing was logged: I keep only what you did.",
    ),
    "birthday": ("Happy birthday!", "Happy birthday, and have a lovely day.", "Many happy returns!"),
    "news": ("Congratulations!", "That is wonderful news.", "Well done! Enjoy that."),
    "bad_news": ("I'm sorry to hear that.", "That is a pity, I'm sorry.", "Oh no. I'm sorry."),
    "ill": (
        "Get well soon; nothing here runs away.",
        "I hope it eases soon. Your goals can wait.",
        "Rest up, and take it gently.",
    ),
    "tired": ("Rest well.", "I hope you get some sleep.", "An early night, then?"),
    "praise": ("Kind of you to say.", "Thank you.", "That is nice to hear."),
    "boast": ("Brag away, it is well earned.", "You have every right to.", "Go on, enjoy it."),
    "laugh": ("Ha!", "Heh.", "That made me smile."),
    "declined": (
        "All right, no goal for that.",
        "Fine, it stays out of your goals.",
        "Fine, no goal then.",
    ),
    "agreed": ("All right.", "Good.", "Fine."),
    "treat": ("Enjoy it.", "That sounds nice.", "Have a good time."),
    "weather": (
        "The weather does as it likes.",
        "Stay comfortable, whatever it does.",
        "One cannot choose it.",
    ),
    "annoyed": ("That is annoying.", "I can see why that grates.", "Let it out."),
    "chitchat": ("I'm listening.", "I see.", "Thanks for telling me."),
}

# What tells which way a feeling goes, and the kind of some talk: alternatives, the first line that fits.
GOOD = """
good: happy; proud; great; amazing; grateful; excited; relieved; calm; content; blessed; buzzing;
 over the moon; cloud nine; love my life; best day; good day; thrilled; delighted; chuffed; stoked; fantastic;
 brilliant; hopeful; invincible; unstoppable; feel(?:ing)? (?:so |really |pretty )?good
"""
NEAR = (
    "dog|cat|pet|horse|rabbit|hamster|mum|mom|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|"
    "granddad|grandpa|grandfather|grandmother|aunt|auntie|uncle|cousin|brother|sister|son|daughter|husband|"
    "wife|partner|friend|mate|baby|neighbou?r|colleague|teacher"
)
LOST = (
    r"(?<!nearly )(?<!almost )died(?! laughing\b)(?! of (?:embarrassment|boredom|shame|laughter)\b)|"
    r"passed away|passed on(?! (?:the|an?|my|his|her|it|some)\b)|is dead|is gone|dying(?! (?:to|for)\b)|"
    r"(?:was|were|is|be|been|being|got|getting) put down(?! (?:for|as|to)\b)|"
    r"(?:(?<!work )(?<!works )(?<!worked )(?<!working )in|into|(?:went|rushed|taken|sent|back|going|go) to)"
    r" (?:the )?hospital|(?:(?<!work )(?<!works )(?<!worked )(?<!working )in|into|to) (?:a |the )?hospice|"
    r"(?<!beat )(?<!beaten )cancer(?![ -](?:free|research|charity|fund\w*|nurse|ward)\b)"
)
FUNERAL = r"(?<!my )funeral(?! (?:playlist|song|march|scene|procession)s?\b)"
# What is lost without a loss, and what else is cold.
NO_LOSS = (
    "plot|temper|weight|baby weight|extra|fat|pounds?|kilos?|last|rest|count|thread|belly|mind|urge|will"
)
STAYS_COLD = "again|and|since|so|but|for|from|today|now|this"
TOLD = f"""
grief: (?:{NEAR})(?:'s|s)?\\b.{{0,24}}\\b(?:{LOST}|{FUNERAL});
 (?:had|have|having) (?:to have )?(?:\\w+ ){{0,3}}(?:{NEAR}) put down;
 lost my (?:job|dog|cat|mum|mom|dad|baby|nan|gran);
 miscarriage; got (?:fired|sacked|laid off); made redundant; (?:we|he|she|they) (?:broke|split) up; {FUNERAL};
 getting (?:a )?divorced?
birthday: my birthday; birthday (?:girl|boy); it'?s my b-?day
news: passed my; passed it(?! (?:on|to|over|down|back|up|by)\\b);
 passed (?:the|an?) (?:\\w+ )?(?:exam|test|bar|course|interview|audit|theory|class|module)s?;
 got (?:the|a|that) (?:job|promotion|raise|place|offer|keys|part)(?! (?:\\w+ )?(?:reject|withdr|turned)\\w*);
 aced; promoted; got (?:engaged|married); (?<!just )got in(?=\\W*$); graduated;
 cancer[ -]free; beat(?:en)? cancer;
 got into (?:\\w+ ){{0,2}}(?:uni|university|college|school); (?:we|i) won(?!['’]t);
 won (?:the|my|our|a|first|gold); nailed it(?! (?:to|onto|into|down|up|shut)\\b);
 (?<!the )first place(?! (?:i|we|you|he|she|they|that|to)\\b); baby (?:is here|arrived);
 was born(?= (?:today|yesterday|tonight|last night|this|early|at)\\b); s?he said yes;
 (?:baby|niece|nephew|grand\\w+|son|daughter|sister|brother) was born(?! (?:in|to|with|for)\\b);
 they said yes; got an offer; accepted (?:me|my)
bad_news: ^.*:-?\\(; ^.*[😢😞☹]; nobody (?:came|showed|turned up|called|cared);
 failed (?:my|the|it); didn'?t get (?:the|it|in); rejected(?! (?:the|an?|his|her|their|it)\\b);
 turned me down; got dumped; stolen; burgled; bad news; fell through; lost (?:my|the)(?! (?:{NO_LOSS})\\b);
 broke down(?! (?:the|an?|my|our|his|her|into|that|this|some|what|how|it)\\b);
 (?<=\\w )(?<!\\bi )(?<!\\bwe )(?<!ve )(?<!just )(?<!finally )cancel+ed
ill: sick(?! (?:of|about)); ill(?=\\W*$|,| (?:again|today|since|in|with|all|for)\\b); flu;
 (?:am|are|is|was|were|be|been|i'?m|feel\\w*|so|really|very|quite|too|still|fell|got|getting) ill; fever;
 covid; migraine; hung ?over; hangover; poorly; unwell;
 throwing up; food poisoning; headache; hurting; aching; injured; sprained; sore;
 hurts(?! (?:me )?to (?:see|hear|say|think|know|read|watch|admit|be|lose|remember)\\b);
 a cold(?! (?!(?:{STAYS_COLD})\\b)\\w);
 (?:physio|doctor) says(?! .*\\b(?:good|fine|well|great|clear|healthy|perfect|ok|okay|better|happy|normal)\\b)
tired: tired; exhausted; knackered; shattered; sleepy; no sleep; slept (?:badly|terribly|awful); up all night
praise: you(?:'re| are|re| r)? (?:so |really |very )?(?:funny|hilarious|great|lovely|kind|sweet|cute|clever)
boast: brag\\w*; boast\\w*; show(?:ing)? off
laugh: just (?:joking|kidding); jk; lol+; l?m+f?ao; (?:ha){{2,}}h?; (?:he){{2,}}; rofl
agreed: ^\\W*(?:ok|okay|k|cool|right|sure|fine|yes|yep|yeah|alright|got it|noted|fair enough|i see)\\W*$
treat: pizza; dinner; brunch; cake; cinema; movies?; holidays?; vacation; weekend; party; netflix; beach;
 concert; gig; date night; day off; festival; picnic; barbecue; bbq; zoo; museum
weather: rain(?:ing|y)?; snow(?:ing)?; storm\\w*; heat ?wave; freezing; sunny; weather; drizzl\\w*; windy
annoyed: ugh+; argh+; ffs; annoy\\w*; fuming; sick of; fed up; hate; useless; idiots?; nightmare
"""
DENIED = r"\b(?:not|isn'?t|wasn'?t|never|hardly) (?:\w+ ){0,2}(?:good|great|happy|proud|best|amazing|calm)\b"
OF_FEELINGS = frozenset({"grief", "ill"})  # kinds that say more to a feeling than which way it goes


@cache
def patterns(text: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns of a table, each with the kind it tells of."""
    lines = (line.partition(": ") for line in text.strip().replace("\n ", " ").split("\n"))
    return tuple((kind, _either(words.split("; "))) for kind, _, words in lines)


def _either(words: list[str]) -> re.Pattern[str]:
    bounded = "|".join(rf"\b(?:{word})\b" if word[0] != "^" else word for word in words if word)
    return re.compile(bounded, re.IGNORECASE)


def told_in(said: str, text: str) -> str | None:
    """The first kind of a table that some words tell of."""
    return next((kind for kind, pattern in patterns(text) if pattern.search(said)), None)


def kind_of(kind: str, said: str) -> str:
    """The kind of what is to be said to small talk of some kind, by its words."""
    if kind == "farewell":
        return "night" if re.search(r"\bni(?:ght|te)\b|\bsleep\b|\bbed\b", said, re.IGNORECASE) else kind
    if kind not in ("feeling", "chitchat"):
        return kind
    told = told_in(said, TOLD)
    if kind == "chitchat":
        return told or kind
    if told in OF_FEELINGS:
        return told
    if re.search(DENIED, said, re.IGNORECASE):
        return "bad_feeling"
    return "good_feeling" if told_in(said, GOOD) else "bad_feeling"
