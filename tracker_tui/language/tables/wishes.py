"""How people set goals. Written as `phrases.py` explains; the weight is how sure the phrase makes us.

`told`: said outright ("new goal: ..."). `wish`: a wish or intention, a goal if it has something to
measure or an end. `vague`: a wish for which one must ask what would count. `never`: a wish that is no
goal.
"""

from __future__ import annotations

WISHES = """
told 0.97: start|set|give|make me? a new one; two|three|four|five|#|some things
 please|to_track|to_do|for|i_want; ^ next up; ^ also new;
 my|the|one|main|big|first|second goal|goals|habit|resolution|challenge|target|aim|objective
 is|are|for|this|now;
 new|next|another|two|three|four|some|few goal|goals|habit|habits|resolution|resolutions|challenge|
 challenges|target|targets; ^ goal; ^ goals; ^ target; goal is to; my goal is; resolution; resolutions;
 have the|a|as|my|one goal|aim|target|ambition * to|that;
 ~set me? up? a? new|another? goal|target|habit; ~set up a; set that up;
 set this|it|these|those|them|up_these|up_the_following up?;
 ~add|~create|~make|~start a|another|new goal|habit|target; add|create|make a? new? goal;
 want|need new|another|a goal; goals for; ^ project|challenge|habit|mission #; give me a new one;
 new one instead; start tracking; let us track; ^ track; want to track; ~track my|how;
 keep me honest|accountable; hold me accountable; goal for this|the|2026|2027|next; ^ aim; i set myself;
 set myself; setting myself; make it a goal; put|sign|book|mark me down|up for; put|mark down as my;
 set|put|sign me|us up with|for;
 ~set|~make|~open one|something up? for; ~add|~create|~make|~start|~open|~set_up one|another|something
 for|about; new_one $; ^ ~set|~add|~make another|one_more|a_new_one #;
 ^ # goal|goals|resolution|resolutions|target|challenge; i am challenging myself; bucket list; my
 aim|objective|ambition is;
 intention for; ~add|~put on|to|in my|the goals|list|goal_list
that 0.95: add|make|set|track|count|log|put|note|write|jot|record|enter|file|save|list|mark|register|take
 that|this|it|those down? as|into|up_as * goal|own|habit|new|separate|target|limit|cap|rule;
 make|set|turn that|this|it a|into|into_a? goal|habit|target; add|make|track that|this|it as goal;
 ^ add that as well? goal
wish 0.88: ^ be able to; want to; want; am wanting|wishing; wish that;
 my wish is; my|the plan|wish|dream|intention|hope|aim is? that|to;
 would like|love #; would like to; would like; would love to; aim to|for; aiming to|for;
 intend|intending|wish|wishing|aspire|aspiring|resolve|resolved|propose|desire also? to; i mean to;
 looking to; looking at ~get|~do|~lose; keen|eager|dying|itching|longing|set|hungry|motivated to;
 keen|intent|set|bent on; fancy|fancying ~get|~do|~learn|~be|~start|~try|~run|~read|~lose|~write;
 get|bring|raise|push|build|take|boost|nudge|increase|improve|grow my|the|our|that|it|this|those|
 them * to|at|under|over|above|below #; get|bring|getting me|us back? up|down? to|under|over|above|below #;
 cut|lower|reduce my|the|our|that|it|this|those|them * to|under|below #;
 # by|in|before|within * would be; # would be;
 need|want my|our * at|to|under|over|above|below|around #;
 let us do|try|aim|go|start|make|get|say|have; decided to; decided; commit to; committing to;
 i am doing the; would be great to; my wish; dream is; from now on;
 starting now|today|tomorrow|monday|this|next|from; as of|from today|now|tomorrow|monday;
 ^ finally get|finish|learn|do; i am on a mission; determined to; i am taking up; taking up;
 ^ just max|at|no
intend 0.85: ^ plan $; ^ plan #; ^ plan; help me? to? stick_to|keep|start|build|get_into|remember_to;
 need to; have to; got to; hope to; hoping to; plan to; planning to; trying to; try to; plan is; the plan;
 time to; must; i will; am going to; going to; will; ~lose #; ~gain #
owed 0.85: has|have|needs|need|must|got|ought to? be; needs|need to ~go|~come|~arrive|~leave;
 needs|need ~do|~finish|~sort|~renew|~pay|~clean|~fix|~paint|~write|~submit|~hand|~file|~book|~complete|~send|
 ~return|~service|~wrap|~mend|~replace|~sign|~learn|~read|~mark|~plant|~order
cap 0.93: cut|reduce|lower|bring|get|take|drop|trim|slash|taper * down to; cut|reduce|lower|drop|trim|slash *
 to #; ^ drop to #; ~smoke|~drink|~vape|~snack less; ~limit|~cap * to|at; ~limit|~cap * * to|at;
 keep|keeping|hold|holding * to #|max;
 cut|keep|bring|get|lower|limit|reduce|keeping my|the|it * to|under|below|down;
 no more than; no * more than #|once|twice|one|two|a; at very? most; at the very? most $;
 at most; max; maximum; maximum of; limit
 myself|my|to; ~limit myself|my|it|to; cut down|back;
 cutting down|back; ~reduce; less than; fewer than; not more than; only * a|per|each|every; tops;
 up to * per|a|each; stay|keep|staying|keeping * under|below; under * a|per; ~cap my|at|it|on|myself; stop at;
 budget of|is? #; never more than; # * and|but no|not more; # and|but no|not more;
 ~make sure * not|never * over|above|past;
 should|must|can|may|will not * more|longer than; ~allow myself; ^ ~cap|~limit|~restrict; capping; limiting;
 a cap|limit|ceiling|lid on; not exceed; quit; stop
"""

VAGUE = """
vague: ~see|~meet more|less of my|our|the friends|mates|family|kids|grandkids|parents|grandparents|mum|mom|
 dad|sister|sisters|brother|brothers|nan|gran|grandma|cousins|nephews|nieces; ~see more|less of him|her|them;
 want|like|love|wanna to learn|master|improve|study|practise|practice;
 ~play|~take_up|~pick_up|~find|~start an|a new? instrument|sport|hobby|language;
 ~get|~become|~be|~feel|~look|~stay a? bit|little|lot|much|more|less|in|really|super|very? fit|fitter|
 healthy|healthier|happy|happier|better|stronger|strong|rich|richer|productive|organised|organized|
 calmer|calm|confident|disciplined|consistent|shape|leaner|lean|slimmer|thinner|toned|flexible|faster|
 smarter|social|kinder|patient|present|mindful|focused|creative|active|energetic|positive|grateful|
 stressed|anxious|good|early|earlier; in shape; in better|good shape;
 ~lose some|a_bit_of|a_little? weight|fat; ~gain some? weight|muscle; ~save some|more|up? money|more;
 ~build some|more? muscle|strength; less|more|better|healthier|earlier|often|regularly $;
 ~read|~write|~run|~walk|~drink|~exercise|~sleep|~move|~study|~practise|~practice|~learn|~cook|~play|
 ~meditate|~travel|~draw|~sing|~work|~swim|~cycle|~eat|~socialise|~stretch|~spend|~live|~scroll|~smoke *
 more|less|better|often|regularly|earlier|healthier|healthily|properly|well;
 look|looking after myself|my * better|more; look|looking after myself;
 improve|improving|raise|raising|boost|boosting|lift|lifting|increase|sharpen|brush_up my|our|the;
 to up my|our|the; ~do|~perform better at|in|with;
 ~get|~bring|~pull|~sort|~put my|our * up|down|out|together|sorted|straight|right|in_order|
 under_control|back_on_track; ~get|~bring|~put the * in_order|under_control|back_on_track; ~get into
 ~run|~swim|~cycle|~read|~cook|~write|~draw|~paint|~climb|yoga|
 ~meditate|gardening|fitness;
 ~eat|~live|~sleep|~feel|~cook|~write|~draw|~speak|~sing|~dance healthier|healthily|better|cleaner|clean|well;
 ~build up some|my|a_bit|more; a better|nicer|kinder|healthier|calmer|fitter;
 be|become|being|becoming|get|getting more|less|a_better|better|a_bit_more|a_bit_less;
 my|our * to be|get better|stronger|healthier|fitter|cleaner|bigger;
 ~feel less|more *; cut|cutting down|back * on;
 less stress|screen|phone|time|sugar|alcohol|junk|coffee|tv|meat; improve my|on|at|in;
 ~get|~stay|~be|~keep on_top|a_grip|a_handle|a_hold of|on; ~keep|~catch up with|on;
 be a? better|good|nicer; get|be|become better|good|into at|with|sleep|shape; take better care;
 learn a new|something|some|more|to|how; change my life|habits; sort out my; work on my|myself;
 take care of; stop procrastinating; level up; turn my life; reduce my stress; cut down|back on;
 be more|less; have more|less|better energy|time|fun|sleep|money
never: want|need|fancy|have a|one? third|fourth|fifth|second|more|another|bite|sip|puff|refill|top_up;
 really|so|badly want|need a|an|one|some; want it|one so|right|real;
 some|another|a|my|the coffee|beer|drink|nap|hug|break|cigarette|holiday|vacation|pizza|snack|sleep|shower|
 day|bath|cake|burger|chocolate|dog|cat|ice; want|need to? go home|to_bed|out|to|away|outside|there;
 want|need to? cry|scream|die|vent|talk|know|see|ask|understand|say|tell|thank|check|log|record|view|undo|
 delete|remove|change|nap|rest|disappear|admit; want|need you|it|them|him|her|that|this;
 have|need|got to go|run|leave|dash|get_going|get_up|admit|say|wait|catch|pick|ask|tell|be;
 want nothing|everything; not want|need|have; do not
"""

# What tells that a level is meant, not a sum: "10 pull-ups in a row", "bench 100".
LEVELS = """
level: ferritin; b12; vitamin * level; glucose; triglycerides; ldl; hdl; creatinine; psa; tsh; a1c;
 testosterone; cortisol; haemoglobin; hemoglobin; in a row;
 without stopping|a|break|walking|dropping; unbroken; nonstop; non stop;
 in one go|set|breath; able to; max rep|lift|out; one rep; 1rm; pb|pr|personal best; down to; weigh;
 get|be|go|down to|under|below|at #; sub #; under|below # min|mins|minutes|seconds|secs|s|hours; rating;
 score of; ~hold a|for;
 score|elo|gpa|speed|wpm|pulse|bmi|pace|index|handicap|cholesterol|hba1c|vo2|ratio|percentage;
 mile|5k|10k|race|lap|marathon|swim|k time;
 handstand; balance; percent; reach # rating|elo|points|followers; hit|reach # on
"""

# Where one stands today, and what of a sum is done already, as it is told beside a target.
STANDING = """
now: right now; at the|this moment|minute; at present; currently; presently; these days; as of now; # now;
 # * now; now at|i|it|#; # $|this_morning|today|last|at_the_mo|atm;
 ^ it|they|that|mine was|were|is|are|stands|sits at? #;
 i was|weighed|measured # $|this_morning|today|last|at;
 ~run|~do|~get|~manage|~hit|~lift|~swim # last time|week|month;
 last|latest|current|previous|best one|time|reading? was|is #;
 pb|pr|record was|is #;
 sitting|sat|standing|hovering|stuck|stood at|on|around; stands|sits at|on;
 i am at|on|around|about|only|just|down|up #;
 i am #; it is # $; it is # at|now; is now; today i; starting from|at; up|down from;
 i can * do|hold|manage|run|only|play|lift;
 i manage; i weigh; was # last
done: already; so far; # down $; in the bag|bank; ^ i? have|got|done|saved|read|written|finished|solved #;
 to date;
 # done|solved|finished|written|read|saved|completed|ticked|watched|baked|made
"""

# A time without something is called by these ("dry january"), one that keeps to something by those.
WITHOUT = """
dry sober meatless meatfree alcoholfree sugarfree smokefree no-spend nospend screenfree phonefree stoptober
"""
KEEPING_TO = "vegan veggie vegetarian plant-based keto paleo carnivore fasting"
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
DAY_MONTH = (
    r"(?:the )?\d{1,2}(?:st\b|nd\b|rd\b|th\b| (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
# Ways to say a date or a period, and the plain way, tried in this order. A row: what must be in the text for
# it to be tried (one of the words between the bars), the regular expression, what it stands for.
_LEVEL = r"(?:kgs?|kilos?|lbs?|pounds|st|stone|%|cm|bpm)"
REWRITTEN = (
    (
        "now,|today,|currently,",
        rf"(\d[\d.,]* ?{_LEVEL}) (?:now|today|currently), (?:and )?(?=(?:to )?\d[\d.,]* ?{_LEVEL})(?:to )?",
        r"from \1 to ",
    ),
    (
        "from ",
        (
            r"^(?:(?:go|get|down|back) )?from (\d[\d.,]*) ?(?:kgs?|kilos?|lbs?|pounds)? (?:down )?to "
            r"(\d[\d.,]*) ?(kg|kilos?|lbs?|pounds)\b"
        ),
        r"get my weight from \1 to \2 \3",
    ),
    (
        "up to",
        r"\b(get|bring|raise|work|build|bump|increase|push|boost|take)(ing)?\b([^.;!?\d]*?) up to (?=\d)",
        r"\1\2\3 to at least ",
    ),
    (
        " the ",
        r"(\d+ (?:(?!(?:end|by|of|for|in|until|till|rest)\b)[a-z]+ ){1,3})the (day|week|month)(?=$|[.,;])",
        r"\1a \2",
    ),
    (
        ">|→|➡|⟶",
        r"([$€£₹]?\d[\d.,:]*\s?[a-z%]*)\s*(?:-{1,2}>|=>|→|➡\ufe0f?|⟶|>{2,3})\s*(?=[$€£₹]?\d)",
        r"from \1 to ",
    ),
    ("sub", r"\b(?:a )?sub[- ]?(\d\d) ((?:5|10|15)k|mile|parkrun|10 miler)\b", r"\2 in under \1 minutes"),
    ("sub", r"\b(?:a )?sub[- ]?([1-6]) ((?:half[- ])?marathon|half)\b", r"\2 in under \1 hours"),
    (
        "goal|resolution|target|challenge",
        r"^\W*(?:my )?(20\d\d) (goal|resolution|target|challenge)s?\b[\s:-]*(.+)",
        r"\2: \3 by the end of \1",
    ),
    (
        "that|its|it's|due|needed",
        rf"[,;]? (?:and )?(?:(?:that|it)'?s|that is|due|needed)(?: on| by)? (?={DAY_MONTH})",
        " by ",
    ),
    (
        "later than|latest",
        r"\b(?:no|not) later than\b|\bat the (?:very )?latest by\b",
        "by",
    ),
    (
        "ly ",
        r"\b(daily|nightly|weekly|monthly) (goal|habit|target|limit)s?\s*(?::|-{1,2}\s)\s*([^,;.!]+)",
        r"\2: \3 \1",
    ),
    ("absolute|very", r"\b(?:absolute|very) (?=max(?:imum)?\b|most\b)", ""),
    ("latest", r",? at the (?:very )?latest\b", ""),
    (
        "before|till|until|by",
        rf"\b(?:before|by|till|until) ({MONTHS}) (?:ends|is over|is out|is up|finishes)\b",
        r"by the end of \1",
    ),
    (
        "every|each|in",
        r"\b(?:every|each) (day|week|month|year) (\w+) times?\b",
        r"\2 times a \1",
    ),
    ("times in", r"\btimes in (?:the|a|one) (day|week|month|year)\b", r"times a \1"),
    (
        "goal|target|habit|limit",
        r"\b(\d+ \w+) in (?:one|each|every|a|the) (day|week|month)\b",
        r"\1 a \2",
    ),
    (
        "in the week|in a week|in one week|in the month|in a month|in one month",
        r"\b(\w+ (?:day|night|evening|morning|afternoon|time|session)s) in (?:the|a|one) (week|month)\b",
        r"\1 a \2",
    ),
    (
        "out of|outta|of the week",
        (
            r"\b(\w+ (?:day|night|evening|morning)s?) "
            r"(?:(?:out of|outta) (?:the |every )?(?:7|seven)|of the week)\b"
        ),
        r"\1 a week",
    ),
    (
        "morning",
        r"\b(?:every |each )?(?:morning|day) and (?:every |each )?(?:evening|night)\b",
        "twice a day",
    ),
    ("in every|in each", r"\bin (every|each)\b", r"\1"),
    (
        "before|by|till|until",
        (
            r"\b(?:before|by|till|until) (?:the |this )?(year|month|week|summer|winter|spring|autumn) "
            r"(?:is (?:out|over|up|done|through)|ends|finishes|closes|runs out)\b"
        ),
        r"by the end of the \1",
    ),
    (
        "year|eoy",
        r"\bby (?:the )?(?:year'?s? end|end of (?:the )?year|eoy)\b",
        "by the end of the year",
    ),
    ("on a school night", r"\bon a school night\b", "on a weeknight"),
    ("school night", r"\bschool nights?\b", "weeknights"),
    (
        "mon",
        r"\b(?:from )?mon(?:day)?s? ?(?:to|till|until|through|thru|-|–) ?fri(?:day)?s?\b",
        "on weekdays",
    ),
    ("limit me to", r"\blimit me to\b", "at most"),
    (" me to", r"\b(?:hold|keep) me (?:accountable )?to\b", ""),
    ("fortnight", r"\b(?:every|each|once (?:a|every)) fortnight\b|\bfortnightly\b", "every 2 weeks"),
    (" by ", r"(?<=\w) by (day|week|month|night)(?=[.,!;]|$| please)", r" a \1"),
    ("before the end", r"\bbefore the end of\b", "by the end of"),
    ("new year", r"\bby (?:the )?new year\b(?!')", "by 31 december"),
    (
        " day",
        r"\b((?:max(?:imum)?|at most|no more than|up to|only|limit)\b.*) in (?:one|a single|any one|a) day\b",
        r"\1 a day",
    ),
)
