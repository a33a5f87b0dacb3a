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
people one there everyone everybody others some most all every each too a an
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

# Of what is right, usual or possible for anybody, not of one's own figures.
GENERAL = """
should would could healthy unhealthy normal people best better does burn burns worth calories typical
recommended someone you enough too ideal good sensible safe reasonable advisable anyone person beginner
beginners adult adults
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
POINTS = "point use benefit harm sense value downside upside risk chance difference good need reason way ways"
ADVISE = "suggest recommend advise teach coach convince persuade motivate inspire"
# What is to one's taste: "pick me something cosy", "anything similar, but less sad".
CHOOSING = "pick choose find suggest recommend name give throw toss hit"
ANYTHING = "anything something somewhere someone one any some a an"
TASTES = """
similar like less more worth good decent nice fun easy cheap quick tasty healthy cosy cozy short funny
light new
comparable equally along
"""
HELPING = "help helps ease eases stop stops work works fix fixes cure cures"

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
settings: settings setting menu config timezone units
looks: theme font colours colors dark mode
language: language languages
printing: printer
marks: arrow arrows triangle triangles icon icons symbol symbols
devices: android ios windows linux mac chromebook
keys: button shortcut shortcuts key keys keyboard hotkey panel sidebar tab mouse scroll click press
cost: subscription premium price
capabilities: app version feature features widget plugin plugins api integration desktop website
 tutorial manual docs bug command commands
 integrate update graph chart graphs charts
undo_help: undo redo
"""

# With a goal's name and nothing else, these ask to see it.
FIGURES = """
count total tally status balance score figure figures level numbers number streak stats left remaining
progress allowance budget update report summary overview average avg mean median typical percent percentage
pct fraction share sum mileage quota limit trend pb pr record best worst highest lowest longest biggest
smallest fastest slowest shortest quickest furthest heaviest most least max min latest last lost gained saved
spent needed owed owing allowed weekly wkly daily monthly yearly readings loss gain current
"""
BESIDE = """
please my the for on of so far currently and a quick now to date check in show me today this week
month year thanks still already yet altogether overall all time ever go until til till per each at is was been
last from over with up money amount time day days weeks months then tho though ok still hit again actually
exactly right hmm um hey quickly how much many as pls
"""
# These alone tell of a deed, unless a question or "so far" makes them ask.
PARTICIPLES = "lost gained saved spent owed needed"
SOFAR = "so total altogether overall still already now yet"
# Those of them that ask for a sum, a state or all goals though no goal is named.
SUMS = "total tally sum count score left remaining"
# All of one's goals, where none is named.
OVERALL = "status stats progress summary overview report goals update dashboard rundown recap"
STANDING = "behind ahead track pace schedule target halfway"
EXTREMES = """
pb pr record best worst highest lowest longest biggest smallest fastest slowest shortest quickest furthest
heaviest most least max min
"""
ROUNDS = "weekly wkly daily monthly yearly"
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
rhetorical: who are they; who was|am i|we kidding|fooling;
 what have i done; can|could|would you believe; you know what; guess what;
 guess who; how cool|great|nice|crazy|good|awesome|mad|wild|amazing|lovely is|are that|this|those|these;
 who knew; why me; what is life; who does that; who needs; who cares;
 who has the? time|energy|money|patience; how is it already; how are we already; what a; what even;
 what the; what was i thinking; what is wrong with people|me|us|him|her; how did that happen;
 who would have; where did|does|has the time|day|week|year|month|weekend;
 is it friday|bedtime|weekend|monday * yet; are we there yet; what else is new; who said; who am i;
 am i right; is it just me; what were the odds; what gives; what could go wrong; why not $; so what $;
 and you $; what is not to love|like; why do i do this; why do i even bother; how hard can|could it be;
 is it too early; is it wine|beer|gin|bed o; is it home time; who is counting;
 how is it ~monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|december|already;
 why do|does|must mondays|people|men|women|kids|cats|dogs|weekends|it_always; is it me $; is it me or;
 do you know what; what can i say; when will|does this|it|the|that * stop|end; how did it get;
 where has|have the|my; who would; does anyone|anybody else;
 who even; why is|are everyone|everybody|everything|nobody|they_all|people; do i look; know what i mean;
 can we talk; why can not it be; what else can i|you say|do; oh|well what can you do; such is;
 what is the weather|time|date|news|score; what time|day is it; tell me a joke|story;
 how is the weather|family|dog|cat|wife|husband|kids|baby|weekend|job; what is the world; how dare
"""

# What carries a question: "kids want to know if", "no idea how many".
CARRIERS = """
know knows wonder wonders wondering curious tell telling remind reminding sure idea clue remember recall ask
asks asked asking see check say hear show showing find interested intrigued keen understand explain
"""
# What may stand before the verb of a request.
POLITE = """
can could would will may might you i we please just kindly like love want wanna need to let us me be able mind
so now then also quickly alright right ok hey thanks
"""
SHOWING = "show list display view print compare summarise summarize recap see showing seeing listing"
GIVING = "name give get pull bring check tell giving telling remind reminding gimme"
THEM = "them em all everything those these me us please up out now then again"
OWN = "my our all goals everything habits targets"
RECORDS = "goals entries entry log logs logged history numbers totals stats progress habits records"
GOALWORDS = "goals targets habits things goal everything ones"
FIRST = "i we my our mine ours me us"
THERE = """
that it this now there so far total altogether already yet all left remaining overall today week month year
more
"""
# After "how": what can be told in a number or a share.
EXTENTS = """
many much far long often close near big high low heavy light full fast slow consistent consistently regularly
well few short little lighter heavier faster slower stronger quickly behind ahead
"""
FARING = """
looking going doing coming compare compares compared shaping trending stack look progressing tracking faring
"""
COMPARING = "compare compares compared stack"
# What is left to do, still needed, still allowed.
LEFT = """
left remaining remain remains more short until til till needed owe owed owing allowed outstanding
before shy missing miss pending
"""
AVERAGES = "average avg mean typically averaging median averaged"
SUBTRACTED = "minus versus vs against less compared"
SHARES = "percent percentage pct fraction share proportion"
BEGINNING = "start started starting began begin begun beginning outset first"
CHANGED = """
lost gained dropped shed loss gain losses gains improved improvement lighter heavier faster
slower quicker stronger fitter
"""
MOVED = "run ran walk walked swim swam swum cycle cycled ride rode ridden row rowed hike hiked go gone went"
REACHED = """
hit reach reached make made meet met beat exceed manage managed complete completed finish finished get
achieve achieved
"""
MEASURED = "weigh owe bench squat deadlift measure"
TAGS = "right yes correct yeah innit no eh true"
# "When does the book goal end", "does that put me over 60".
ENDING = "end ends ending due over finish finishes deadline expire expires"
PUTTING = "put puts push pushes pushed take takes bring brings get gets tip tips make makes leave leaves"
PAST_IT = "over under past above below at to within through"
PACES = "rate pace tempo speed schedule"
# Where something stands, as "am I" and "is my" ask it.
STATES = """
behind ahead on track over under at still near nearly almost there half halfway done finished improving
slipping lagging trending above below within active open live underway progress reached complete up
down better worse paused headway winning losing ground
"""
BETTER = "better worse up down anywhere higher lower"
# "Was last week worse": these set some days against others.
COMPARATIVES = """
better worse higher lower more less heavier lighter faster slower cheaper busier quieter longer shorter
stronger
"""
OPEN = "active open live underway outstanding pending current unfinished"
BEHINDHAND = "behind lagging slipping overdue outstanding neglecting due pending"
KEPT = """
logged recorded entered tracked saved noted put down log record enter track note got have had done weighed
run
"""
# Asked after with a goal's name: "what's the damage on coffee".
AFFAIRS = "damage situation story state position picture verdict latest"
VESSELS = "pot jar fund kitty piggy stash pile bank tin envelope account savings"
# Kinds of units, by the dimension they belong to; * for any currency.
KINDS = """
length: mileage distance furthest farthest
mass: weight lighter heavier kilos
money: money cash pot jar kitty piggy stash dough
"""
COMING = "bring make put leave take come add amount total"
OUGHT = "should ought better worth would supposed wise"
ADVICE = "way ways method methods plan how idea why something anything good better best strategy routine"

# Questions about the program that name none of its features.
MISTAKES = """
mistake mistakes typo typos wrong wrongly mistyped error errors accident accidentally mess messed misspell
mislog mislogged slip oops
"""
MENDING = """
fix change correct fixed changed corrected undone deleted undo mend amend alter edit remove delete revert
rid back right reverse cancel erase
"""
BEINGS = "robot bot ai human chatbot machine sentient gpt chatgpt"
DEVICES = """
phone ipad iphone android tablet mac macbook windows linux chromebook browser web mobile watch pc computer
"""
DATA = "data numbers info information stuff entries details type write enter say logs"
SENT = "sent send leave leaves leaving go goes anywhere shared sold uploaded elsewhere online internet"
# What the program says of a goal, and may be asked to explain.
TERMS = """
track pace strength safety behind ahead streak risk recovering standing reach line milestone milestones
allowance
observation baseline reading trend estimate needed
"""
SORTS = """
habit habits limit limits total totals measure measures task tasks target goal quota streak pace strength
"""
JUDGED = "decide know judge calculate compute figure reckon calculated computed"
WHATFOR = """
this it that thing app application program programme software tool tracker site for about then even actually
please all exactly supposed to be do the used
"""
# Of the time to come: without one of these words nothing of it is asked.
AHEAD = """
deadline deadlines cutoff due when date day till until rate pace need needed must have rid paid take takes
make reach hit
finish finished done going gonna will would paused hold resting parked completed achieved dropped abandoned
frozen expire expires got here
"""
DEADLINES = "deadline deadlines cutoff due_date"
MOVED_DAYS = "move shift change push extend set make put bring alter delay postpone is_now drop remove"
OBLIGED = "must meant supposed has had have need needs got should want wanted"
SET = "say said set give gave choose chose pick picked put decide decided enter entered tell told"
TOLD_AHEAD = "will would gonna going expect rate pace"
FINISHED = """
even square quits rid paid done finished finish ready complete completed through there over sorted cleared
handed submitted
reached
"""
NEEDING = "need needed needs must have got take takes required require"
ROUND_WORDS = "day week month year evening session weekend night morning"
PEOPLE = "people someone you anyone person beginner beginners they he she"
COMING_UP = "will would gonna going am when"
RESTING = "paused resting parked frozen suspended"
CLOSED = "completed finished done achieved dropped abandoned cancelled canceled closed"
UNDONE = "not still yet left"
PROPOSING = "should can could would how why"
