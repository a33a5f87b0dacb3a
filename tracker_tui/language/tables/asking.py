"""The words that make a question, and those that tell whom it is for. Each list may be extended."""

from __future__ import annotations

# What leads up to a question without being part of it.
LEADS = """
hey hi hello ok so and but also well oh then now quick q question btw um uh hm hmm yes no wait lol haha
right
anyway out of curiosity by the way just please thanks honest honestly be real talk serious seriously random
dumb
stupid silly genuine genuinely wondering curious curiously still again guys mate pal buddy man dude like
legit
tell me asking one for a friend actually ah oi yo sorry roughly remind say
"""

# Subjects that may follow the verb of a question: "is my", "can one", "would 5 km".
SUBJECTS = """
i you we he she it they this that these those the my our your their his her any anyone anybody someone
somebody
people one there everyone everybody others some most all every each
"""
# After "is" or "are", these go on with a statement whose subject was left out: "is done", "are up".
STATED = """
done not now so too very at on up down in out just still finally complete finished gone back over here ok
fine good
great bad hard easy killing sitting going coming looking getting an all pretty really super quite
officially off
ready due sore knackered dead tired to
"""

# After "would", "can" and the like, these go on with a statement whose subject was left out.
GOING_ON = """
be have not like love hate prefer recommend say probably definitely never also only rather still just
confirm see
feel need want try start keep do go
"""
# "Is that dumb?": words that ask for a judgement.
JUDGING = """
yay nay smarter wiser sillier dumb stupid silly crazy insane mad bonkers nuts bad good wise smart ok okay
fine normal realistic doable
enough too
safe healthy unhealthy worth overkill cheating possible reasonable sensible pointless harmful better worse
best
versus vs weird wrong right dangerous useless legit necessary ambitious achievable acceptable excessive
daft ideal
count recommended thoughts point use benefit sense harm opinion opinions idea feasible plausible sane
foolish reckless clever counterproductive
think reckon preferable useful helpful allowed
"""
# A judgement asked for alone speaks of what was said before it: "3 gyms a week, whatcha think?"
ALONE = """
is are was that this it too much many a bit lot what do you think reckon say thoughts worth good bad ok
idea dumb
silly crazy enough doable realistic sensible any would be i or not yes nay no smart overkill stupid mad the
way go
how does sound yay nay yea wise sane wait
"""

# Advice wished for: one of these nouns, behind one of these openings.
TIPS = """
tip tips advice hack hacks trick tricks suggestion suggestions recommendation recommendations ideas
pointers wisdom
recs feedback inspiration strategies guidance pearls
"""
ASKING_FOR = """
any some got have give hit share send need want looking suggest recommend more your best throw drop spare
"""
# "Any point in stretching": with "any" it asks for advice.
POINTS = "point use benefit harm sense value downside upside risk chance difference good need reason"
ADVISE = "suggest recommend advise teach coach convince persuade motivate inspire"

# The listener as adviser: "what would you do", "do you reckon".
ADVISING = """
think reckon recommend suggest advise say prefer pick choose feel believe consider rate help tell explain
give show
"""
# Verbs one asks the app about: "does it cost", "how does this work".
WORKING = "cost work support run handle sync remember count calculate save store reset happen mean need know"

# What only a program has, and the topic that tells of it.
FEATURES = """
reminders: reminder reminders notification notifications nag ping alarm alarms notify nudge nudges
privacy: share shared sharing
export: export csv json spreadsheet excel pdf download
import: import
data_location: backup cloud server database folder sync devices
privacy: account login password passcode internet online offline wifi data private encryption tracking
 telemetry
settings: theme font language languages settings setting menu config colours colors timezone dark mode units
keys: button shortcut shortcuts key keys keyboard hotkey panel sidebar tab mouse scroll click press
capabilities: app version feature features widget plugin plugins api integration desktop mobile website
 tutorial manual docs bug subscription premium price android iphone ios windows linux mac command commands
 integrate update graph chart graphs charts
undo_help: undo redo
"""

# With a goal's name and nothing else, these ask to see it.
FIGURES = """
count total tally status balance score figure figures level numbers number streak stats left remaining
progress
allowance budget update report summary overview average
"""
BESIDE = """
please my the for on of so far current and a quick now to date check in show me today this week month year
thanks
"""
# A judgement of these is of something proposed, not of something done.
PROPOSED = """
yay nay idea wise smart worth thoughts dumb stupid crazy mad silly think reckon overkill doable realistic
"""

# Superlatives of one's own entries.
LATEST = "last latest previous current"
BEST = """
longest best biggest highest lowest heaviest fastest most worst shortest slowest furthest farthest record pb
"""
# "best time to", "best way": advice, not the best of what was logged.
ADVISED = "time way place thing method app form kind type approach option exercise food to for if order brand"
SPANS = "day week month year session weekend one streak run"

# Asked of nobody.
RHETORICAL = """
rhetorical: who are they; what have i done; can|could|would you believe; you know what; guess what;
 guess who; how cool|great|nice|crazy|good|awesome|mad|wild|amazing|lovely is|are that|this|those|these;
 who knew; why me; what is life; who does that; who needs; who cares;
 who has the? time|energy|money|patience; how is it already; how are we already; what a; what even;
 what the; what was i thinking; what is wrong with people|me|us|him|her; how did that happen;
 who would have; where did|does|has the time|day|week|year|month|weekend;
 is it friday|bedtime|weekend|monday * yet; are we there yet; what else is new; who said; who am i;
 am i right; is it just me; what were the odds; what gives; what could go wrong; why not $; so what $;
 and you $; what is not to love|like; why do i do this; why do i even bother; how hard can|could it be;
 is it too early; is it wine|beer|gin|bed o; is it home time; who is counting;
 what is the weather|time|date|news|score; what time|day is it; tell me a joke|story;
 how is the weather|family|dog|cat|wife|husband|kids|baby|weekend|job; what is the world; how dare
"""
