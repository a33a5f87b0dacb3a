"""How people write words: contractions, chat spellings and common slips, each with its plain form.

To teach another spelling, add `typed = plain form` to a line; apostrophes are left out of what is typed.
"""

from __future__ import annotations

PLAIN = """
qs = questions | im = i am | ive = i have | id = i would | ima = i am going to | imma = i am going to
i'ma = i am going to | dont = do not | doesnt = does not | didnt = did not | didn = did not
havent = have not | hasnt = has not | hadnt = had not | isnt = is not | arent = are not | wasnt = was not
werent = were not | cant = can not | cannot = can not | couldnt = could not | wont = will not
wouldnt = would not | shouldnt = should not | aint = is not | mustnt = must not | neednt = need not
whatcha = what do you | whaddya = what do you | wdyt = what do you think | wyt = what do you think
whaddaya = what do you | dya = do you | djou = do you | howd = how did | whered = where did | whatd = what
did
whats = what is | wheres = where is | whos = who is | hows = how is | whens = when is | whys = why is
thats = that is | theres = there is | heres = here is | its = it is | hes = he is | shes = she is
theyre = they are | youre = you are | youve = you have | youll = you will | theyve = they have
weve = we have | itll = it will | thatll = that will | lets = let us | gonna = going to | gunna = going to
wanna = want to | gotta = have to | hafta = have to | oughta = ought to | lemme = let me | gimme = give me
kinda = kind of | sorta = sort of | outta = out of | lotta = lot of | dunno = do not know
shoulda = should have | coulda = could have | woulda = would have | mighta = might have
tryna = trying to | u = you | r = are | ur = your | urself = yourself | y = why | k = ok | kk = ok
okay = ok | okey = ok | oki = ok | pls = please | plz = please | plss = please | kindly = please
thx = thanks | tks = thanks | thnx = thanks | ty = thanks | tysm = thanks | thankyou = thanks
cheers = thanks | ta = thanks | w = with | wo = without | bc = because | cuz = because | cos = because
coz = because | cause = because | bcs = because | becuz = because | tmr = tomorrow | tmrw = tomorrow
tmw = tomorrow | tmrrw = tomorrow | tmo = tomorrow | 2moro = tomorrow | 2morrow = tomorrow
tomorow = tomorrow | tommorow = tomorrow | tommorrow = tomorrow | tomoz = tomorrow | yday = yesterday
yest = yesterday | tonite = tonight | 2nite = tonight | nite = night | mornin = morning | rn = right now
atm = right now | l8r = later | tho = though | thru = through | bout = about | abt = about
def = definitely | prob = probably | probs = probably | rly = really | sry = sorry | soz = sorry
sory = sorry | srry = sorry | sorri = sorry | til = till | np = no problem | ofc = of course
obv = obviously | obvs = obviously | nvm = never mind
nevermind = never mind | idk = i do not know | jk = just kidding | tbh = to be honest
imo = in my opinion | btw = by the way | fyi = for your information | ttyl = talk to you later
brb = be right back | gn = good night | gm = good morning | goodnight = good night
goodmorning = good morning | hiya = hi | heya = hey | yo = hey | sup = what is up | wassup = what is up
yep = yes | yup = yes | yeah = yes | yea = yes | yeh = yes | ya = yes | aye = yes | yess = yes | si = yes
nope = no | nah = no | naw = no | noo = no | nay = no | cig = cigarette | cigs = cigarettes
ciggy = cigarette | ciggies = cigarettes | ciggie = cigarette | fag = cigarette | fags = cigarettes
bf = boyfriend | gf = girlfriend | hubby = husband | wifey = wife | bday = birthday | hw = homework
rann = ran | runn = run | befor = before | befre = before | beofre = before | aftre = after
xmas = christmas | runned = ran | swimmed = swam | drinked = drank | eated = ate | sleeped = slept
goed = went | writed = wrote | readed = read | finaly = finally | finnished = finished
totl = total | finshed = finished | finised = finished | compleated = completed | complted = completed
excercise = exercise | exercize = exercise | excercised = exercised | wieght = weight | weigt = weight
wighed = weighed | totla = total | insted = instead | becuase = because | remeber = remember
beleive = believe | definately = definitely | delte = delete | delet = delete | udno = undo | undoo = undo
chnage = change | chagne = change | gola = goal | gaol = goal | gole = goal | taht = that | teh = the
adn = and | nad = and | jsut = just | liek = like | hte = the | waht = what | wot = what | wut = what
wnat = want | wan = want
mins = minutes | minuts = minutes | hrs = hours | secs = seconds | mon = monday
tue = tuesday | tues = tuesday | wed = wednesday | weds = wednesday | thu = thursday | thur = thursday
thurs = thursday | fri = friday | sat = saturday | sun = sunday
"""

# After these, "ill" is how one feels; elsewhere it is "I'll".
BEFORE_ILL = """
am are is was were be been being feel feels feeling felt so really too still got get getting very fell quite
bit pretty
"""

# Endings after an apostrophe, and what they stand for.
ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "t": "not"}

# After these words 's means "is"; elsewhere it is the sign of whose something is.
BEFORE_IS = "what where who how when why that there here it he she this everything something nothing"

# Put right in the text itself, since days and amounts are read from it: `typed = meant`.
RESPELT = """
evry = every | evrey = every | evey = every | evryday = everyday | nite = night
nites = nights | 2nite = tonight | tonite = tonight | b4 = before | n = and | nd = and | yday = yesterday
yest = yesterday | ystrday = yesterday | tmrw = tomorrow | tmr = tomorrow | wks = weeks
hlf = half | qtr = quarter | mornin = morning | mrng = morning | eve = evening
arvo = afternoon | twise = twice | dayly = daily | weekley = weekly | xmas = christmas
wkend = weekend | wknd = weekend | thur = thursday | weds = wednesday | wensday = wednesday
wendsday = wednesday | febuary = february | mintues = minutes | minuts = minutes | mintes = minutes
minits = minutes | huors = hours | hors = hours | milage = mileage | pgs = pages
sesh = session | em = them
"""

# Short words known in spite of two letters swapped ("monht", "mcuh"); the first line in the text itself.
SWAPPED_IN_TEXT = "week weeks month months year years today daily night half hour hours total weekly monthly"
SWAPPED = """
much many have what when with this that them then they about again after more less each first every want need
could would should should does make show tell give spend spent drink drank water coffee pages page book books
chapter steps weight weigh goal goals limit target track count budget left still more most walk money down
"""
# Words that only look like forms of another ("plan" is no plane), each with its forms.
APART = """
plan plans planned planning | hate hates hated hating | bag bags | leg legs legged | win wins winning
ear ears | final finals finally | late later latest | master masters mastered | spare spared | wicked
absolute absolutely | bedding | fencing | parking | decking | lettering | curling | screening | potting
bowing | cod | celebrate celebrated celebrating | improve improved improving | streams streamed
send sent sending
"""
# What such a slip makes of some of them is a word of its own.
OWN_WORDS = frozenset(("dose", "lots", "toady"))

# Long words of days and amounts: known in spite of one slip of the finger.
NO_SLIPS = frozenset(
    [
        "minuet",
        "minuets",
        "minutiae",
        "choreo",
        "pharm",
        "bittern",
        "stollen",
        "glazier",
        "fibber",
        "righto",
        "roda",
        "nuit",
    ]
)  # like a usual word, but words of their own
CLOSED = """
yesterday tomorrow tonight morning evening afternoon weekend monday tuesday wednesday thursday friday
saturday sunday january february september october november december minutes minute seconds kilometres
kilometers thousand hundred fifteen twenty thirty fortnight everyday another finished completed practised
practiced studied walked watched
"""

# A time of day as it is typed, and what leads to bed and out of it.
_TIME = (
    r"((?:half )?\d\d?(?:[:.]\d\d)?(?: ?[ap]m)?"
    r"|(?:half|quarter) (?:past|to) (?:\d\d?|[a-z]{3,6})|midnight|noon"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:thirty|fifteen)))"
)
_THAT_NIGHT = r"(?: this morning| last night| again)?"
_BY = r"(?: by| at| around| about| before| ~)?"
_BED = r"\b(?:asleep|in bed|went to bed|to bed|bed|lights out|dropped off|nodded off|crashed|went to sleep)"
_UP = (
    r"(?:i )?(?:was )?(?:woke|awake|up|got up|out of bed|alarm|"
    r"slept(?: right)?(?: through)? (?:till|til|until|to))(?: up)?"
)

# Short ways to tell hours, days and numbered things, and the whole. A row: what must be in the text for it to
# be tried (one of the words between the bars), the regular expression, what it stands for.
# What follows "I'd" where it is "I had".
_HAD = (
    r"\d|an? \w|another|two|three|four|five|six|half|left|had|been|already|never|forgotten|done|gone|taken|"
    r"eaten|only \d"
)
_DAYS = (
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|yesterday|today|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?"
)
_WEEKDAY = r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
# What people say before and behind what they have to tell, and what is the same without it.
_OPENINGS = (
    r"omg|lo+l|lmao|haha+|fyi|psa|btw|by the way|guess what|oof|ooh+|hurrah|woo+(?:hoo+)?|yay+|"
    r"(?:just )?(?:a )?quick (?:one|note|log)|(?:(?:so )?happy|pleased|proud) to (?:report|say)|"
    r"forgot to (?:say|tell you|mention)(?: (?:this|it|that|earlier))?"
)
_TAILS = (
    r"fwiw|for what it'?s worth|let'?s say|(?:because|cos|cuz) why not|just because|"
    r"forgot to (?:say|tell you|mention)(?: (?:this|it|that|earlier|yesterday))?|"
    r"(?:that'?s )?one less thing (?:to (?:worry|think) about|on my (?:plate|list|mind))"
)
SHORTENED = (
    (
        "omg|lol|lmao|haha|fyi|psa|btw|by the way|guess|oo|hurrah|yay|quick|report|to say|to tell|mention",
        rf"^(?:(?:{_OPENINGS})(?: ?[,:!.-]+)? )+(?!(?:no|nope|wait|sure|yeah|yes|yep|right|as if)\b)(?=\S)",
        "",
    ),
    (
        "fwiw|for what|s say|why not|just because|to say|to tell|mention|one less",
        rf"(?<=\w)(?:[,.]| -)? (?:{_TAILS})(?= *(?:$|[.!?,\n]))",
        "",
    ),
    (
        "despite|in spite",
        (
            r",? \b(?:despite|in spite of) (?:the|my|all(?: the)?|an?|this|that) (?!\w+ing\b)"
            r"[^.,;!?\n]{2,40}?(?= *(?:$|[.,;!?\n]))"
        ),
        "",
    ),
    (
        "like",
        (
            r"(?:^|(?<!feel)(?<!feels)(?<!felt)(?<!look)(?<!looks)(?<!was)(?<!is)(?<!more)(?<!much)(?<!would)"
            r"(?<!i'd)(?<! id)(?<!just) )like (?=\d)"
        ),
        " about ",
    ),
    (
        "like every|like each|like any|like all|as usual|as always|as ever|per usual",
        (
            r"(?<=\w)(?<!\bsame)(?:[,.]| -)? (?:just )?(?:as (?:usual|always|ever|per usual)|"
            r"like (?:every|each|any other|all the other) \w+(?: \w+)?)(?= *(?:$|[.!?,\n]))"
        ),
        "",
    ),
    (
        "s say|us say",
        (
            r"\blet(?:'?s| us) say (?=[^.,;!?\n]*\b(?:yesterday|last night|this morning|"
            rf"(?:on|last) (?:the \d\d?(?:st|nd|rd|th)|{_WEEKDAY}|\w+ day)\b))"
        ),
        "",
    ),
    ("quarters|thirds", r"\b3 quarters\b", "three quarters"),
    ("thirds", r"\b2 thirds\b", "two thirds"),
    ("..|…", r"(?<=[\w)%]) ?(?:\.{2,}|…) ?(?=[a-z\d£$€])", ", "),
    (
        "days ",
        (
            r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)s "
            r"(?=(?:run|ride|hike|walk|swim|game|match|session|class|lesson|race|shift|entry|log|workout|"
            r"practice|training|rehearsal|one|gym)\b)"
        ),
        r"\1's ",
    ),
    (
        "s ",
        (
            r"\b((?:my|our|the) (?:roommate|flatmate|housemate|mate|friend|sister|brother|mum|mom|dad|mother|"
            r"father|husband|wife|boss|boyfriend|girlfriend|neighbour|neighbor|kid|son|daughter|colleague))s "
            r"(?=(?:on|at|in|up|a|an|the|got|been|done|gone|doing|going|already|now|down|just|so|too|not)\b)"
        ),
        r"\1's ",
    ),
    (
        "weigh",
        (
            r"\b(?:weekly |daily |morning )?weigh[- ]?in(?: ?[:=-] ?| )"
            r"(?=\d{2,3}(?:[.,]\d+)?(?: ?(?:kg|lbs?|kilos?|st))?(?:$|[,.!;]| today| this))"
        ),
        "weighed in at ",
    ),
    (
        "forgot",
        r"(^|[.!?,] *)((?:oh|oops|ah|sorry|also) )?forgot(?: this| one| these| that)?(?: ?:|,? -) ",
        r"\1\2forgot to log: ",
    ),
    (
        "hour and|hr and",
        r"(^|[.,;!?] *|\b(?:about|for|did|good|solid|took|spent|was) )(?:hour|hr) and an? (half|quarter)\b",
        r"\1an hour and a \2",
    ),
    (
        "hour and|hours and",
        (
            r"\b(an|one|1|two|2|three|3) (hours?) and (five|ten|fifteen|twenty|thirty|forty|[1-5]?[05])\b"
            r"(?! ?(?:min|sec|hour|more|a |km|%|[-–.:\d]))"
        ),
        r"\1 \2 and \3 minutes",
    ),
    (" an ", r"\b(hours?|hrs?|h|kms?|miles?|st|lbs?|ft|one) an (?=\d)", r"\1 and "),
    (
        "a round|a good|a solid|a cool|a nice|a neat|an even",
        r"\ban? (?:round|good|solid|cool|nice|neat|even) (?=\d+\b)",
        "",
    ),
    (
        "one and a",
        r"\bone and a (half|quarter) (?=hour|hr|min|day|week|month|mile|km|lit|kg|kilo|page|cup)",
        r"1 and a \1 ",
    ),
    (
        "sleep|bed|lights|off|crashed",
        rf"{_BED}{_BY} {_TIME}{_THAT_NIGHT}[, ]+(?:and |then |but )*{_UP}{_BY} {_TIME}\b(?! ?min)",
        r"slept from \1 to \2",
    ),
    (
        "in bed",
        rf"\bin bed (?:from )?{_TIME} ?(?:-|to|till?|until) ?{_TIME}\b(?! ?min)",
        r"slept from \1 to \2",
    ),
    (
        ":",
        (
            r"(?:^|(?<=[.!?] ))(?:ok,? |right,? )?(?:two|three|four|\d|some|new)(?: more| new)* "
            r"(?:ones|goals|things)(?: pls)?: "
        ),
        "resolutions: ",
    ),
    (
        " pound",
        r"\b(\d+) pounds? (?:and )?([1-9]\d)(?: ?p| pence)?(?=$|[,;!?]|\.(?!\d)| (?:on|for|in|into|to|at)\b)",
        r"£\1.\2",
    ),
    (
        "in day|in week|in month",
        r"\b(times?|once|twice|hours?|minutes?|mins?|days?) in (day|week|month)\b(?! \d)",
        r"\1 a \2",
    ),
    ("in like", r"\bin like (one|1) (?=go|sitting|evening|day|night)", r"in \1 "),
    (
        ":",
        r"^(?:please |pls |can you )*(?:set(?: me)? up|add|create|track)(?: these| the following)?: ",
        "new goals: ",
    ),
    ("goals ", r"^(?:two|three|2|3)(?: new)? goals (?:pls|please)[.!] ", ""),
    (
        "nothing|none|off|rest|skipped|nada",
        rf"(?<=\d )(?:{_WEEKDAY}) (?:nothing|none|off|rest|skipped|nada)(?= (?:{_WEEKDAY}) \d|$),? ?",
        "",
    ),
    ("as well as", r" as well as (?=\d|an? |one\b|two\b|the |some |my |[a-z]+ing\b)", " and "),
    (
        "first thing",
        (
            r"(?<!the )(?<!my )\bfirst thing(?: today)?"
            r"(?=$|[,.!;:?)]| (?:and|then|before|after|with|lol)\b)"
        ),
        "this morning",
    ),
    ("/", r"(?<=[a-z])/(day|week|month|year)\b", r" a \1"),
    (
        "update|report|check-in|checkin|check in",
        (
            r"^(?:(?:quick|small|short|tiny|little|daily|weekly|evening|morning|just|an?|my|today's) )*"
            r"(?:update|report|check[- ]?in)(?: for today| time)?(?::| -|,) +(?=\S)"
        ),
        "",
    ),
    (
        "lol|haha|lmao|hehe",
        r"(?<=[\w)%']) (lol|lmao|ha(?:ha)+h?|hehe+)(?= *(?:$|[.!?\n]))",
        r", \1",
    ),
    (" btw| tbh| ngl", r"(?<=[\w)%']) (?:btw|tbh|ngl)(?= *(?:$|[.!?,\n]))", ""),
    ("not k", r"\bnot k(?=$|[ .,;!?])", "not km"),
    ("and a ", r" and a (?:bit|little|smidge)\b(?: more)?", ""),
    ("again", r"\b(and|then) again (?:just )?now\b", r"\1 again today"),
    ("this am", r"\bthis am\b", "this morning"),
    (
        "'d ",
        rf"\b(i|we|he|she|they)'d (?=(?:{_HAD})\b)",
        r"\1 had ",
    ),
    ("'d ", r"\bi'd (?:put|call|reckon|guess) (?=[^.!?]*\bat (?:about |around |maybe )?\d)", ""),
    ("'s ", r"\b(last night|this morning|this afternoon|this evening|tonight)'s(?= )", r"\1"),
    ("should like", r"\bshould like to\b", "would like to"),
    (
        " that ",
        (
            r"\bi(?: would|'?d)?(?: just| also)? "
            r"(?:like|love|want|wish|need|have|am happy|am pleased|am proud) to "
            r"(?:log|record|report|note|register|add|mention|state|confirm|announce|say|inform you|"
            r"let you know) that (?=i|we|my|our|the|this|it|there|today|yesterday|\d)"
        ),
        "",
    ),
    ("oo", r"\blet'?s+ g+o{2,}\b", "yay"),
    (":", r"\b(\d\d?:[0-5]\d)\.\d\b", r"\1"),
    ("the ", r"\bthe (\d\d?)\.([0-5]\d) (?=at|from|train|bus|race)", r"the \1:\2 "),
    ("/", r"(^|[,;:] *|\band )(0?[1-9]|[12]\d|3[01])/(0?[1-9]|[12]\d|3[01]):? (?=\d)", r"\1on \2/\3 "),
    ("jk ", r"^(jk) (?=put|make|set|keep|change|go|back|let)", r"\1, "),
    ("just kidding ", r"^(just kidding) (?=put|make|set|keep|change|go|back|let)", r"\1, "),
    (" at last", r" at last(?=$|[ ]?[,.;!?)])", " finally"),
    ("ch", r"\bch\.?(\d{1,3})\b", r"chapter \1"),
    ("c25k|c210k", r"\bc25k\b", "running plan"),
    ("w", r"(?<!running plan )\b(w\d\d?) ?([dr]\d\d?)\b", r"running plan \1 \2"),
    (".", r"(?<![\d.])([0-2]?\d|3[01])\.([1-9])\.(?=:| \d)", r"\1/0\2"),
    (".", r"\b(on|the|since|until|by|from) ([0-2]?\d|3[01])\.([1-9])\.(?= [a-z])", r"\1 \2/0\3"),
    (".", r"(?<![\d.])([0-3]?\d)\.(0[1-9]|1[0-2])\.(?=:| \d| [a-z])", r"\1/\2"),
    (" - | – ", rf"\b({_DAYS}) [-–] (?=\d[\d.,]* ?(?!each)[a-z])", r"\1: "),
    ("days ", r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s (?=\w+ (?:was|were|is|should)\b)", r"\1's "),
)

# Weekdays in two letters, before a number: "tu 40 lengths, th 36".
TWO_LETTERS = r"(^|[,;&+] ?|\band |\bon )(mo|tu|th|fr|sa|su)(?= ?:? \d)"
WEEKDAYS = {
    "mo": "monday", "tu": "tuesday", "th": "thursday", "fr": "friday", "sa": "saturday", "su": "sunday",
}  # fmt: skip
