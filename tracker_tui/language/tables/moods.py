"""Words of mood: what makes a verb a wish, a plan, a claim or mockery instead of a deed done.

Each list may be extended; a word is matched in its plain form.
"""

from __future__ import annotations

# Verbs that ask, oblige or suppose. What stands behind one has not happened.
MODALS = "would could should might shall will"
# "could only manage 4", "would you believe 12": told in spite of the modal.
STILL_TOLD = """
only just finally barely hardly even not you highly recommend never still say reckon call put estimate guess
"""

# "am doing a 10k on sunday": under way or planned; these verbs may tell of a deed all the same.
ALSO_TOLD = "have drink eat smoke log add put count say call record report read sit stand hit reach make get"
# "later I do 5 km": with a present verb, what has not come yet.
LATER = "later tonight soon still tomorrow afterwards shortly"
ADVERBS = "also just still then now always usually maybe probably only first"
# Of late: what went on each day is told of these days.
RECENT = "this since today yesterday lately recently past last"
# What befalls things: "dropped two glasses", "spilled a coffee"; with MEANT words it may be a deed still.
MISHAPS = "drop spill break crack chip shatter spoil misplace scratch tear burn knock"
MEANT = """
kg lb lbs kilos pounds stone cm inches in into off to down out record records pb pr calories kcal
minutes seconds by after my streak the fast
"""
# "was thinking 20 minutes of guitar": never a deed, in any tense.
INTENDING = """
thinking hoping planning meaning aiming intending considering wanting debating contemplating wondering
expecting dreading dreaming pondering toying mulling gearing itching dying saving_up threatening
"""

# "coffee number three is whispering": what a thing is doing is no deed; these tell how far it is.
STANDING = (
    "go sit stand come get look hover hold show read stay average track trend pace climb drop rise fall"
)
# Opening words that end like a verb under way and are none.
NO_VERBS = """
rating ranking spelling ceiling weighing earnings savings takings morning evening everything anything
something nothing during spring string king ring thing wedding pudding
building
ceiling meeting being going outstanding interesting amazing exciting freezing boiling raining snowing
fucking
freaking bloody including
"""
# What stands behind a verb under way, where it is no adjective.
GOES_ON = """
a an the my our his her their some up out off on in to for into onto at with about over back down away around
it that this them him me us and but now then tomorrow later tonight next soon again straight more
"""
# Things that call or wait: "half an hour of scales awaits".
APPEALS = "awaits await beckons beckon looms tempts tempting whispers taunts haunts calls_me"

# "wanted to run 5k" was not done; after every other past verb ("managed to", "took me an hour to") it was.
NOT_YET = """
wanted hoped planned meant intended tried failed forgot promised agreed vowed asked told refused expected
supposed thought wished aimed offered threatened signed invited challenged bet dared swore neglected
struggled used
"""
# "was able to", "happy to", "nice to": what follows was done.
GLADLY = "able nice great good lovely glad happy proud fun easy relieved amazing pleased delighted thrilled"
# "to log 5k", "to say": telling, not doing.
TELLING = "log record add report say tell note mention track enter confess admit announce put be spare"
# Nouns after "to" that are verbs elsewhere.
PLACES = "work bed gym school practice practise exercise run walk call chat date time swim yoga dance bike"

# What only claims, when a thing is its subject.
CREDITING = "gave gives credited credits awarded granted"
DOUBTFUL = "think claim insist swear reckon believe guess pretend convinced adamant"
# Where one does not move oneself, whatever a device counts.
CARRIED = "train bus car plane tram ferry taxi uber cab tube metro subway washing dryer couch sofa boat lift"
# After a device's claim, words that deny it.
DENYING = """
was were been never not lol sure yes right nope no wrong liar lying nonsense rubbish broken nah doubt
sitting
asleep haha ok buddy
"""

# Mockery: one of these faces with a word that protests too much, or an opening that does.
EYEROLLS = "🙄 🙃 🤡 😒 🤥 🥴"
PROTESTS = """
casually totally obviously clearly definitely absolutely sure surely naturally literally course because yes
"""
OPENINGS = """
mock: as you do $; as one does; ^ oh yes * definitely|totally|clearly|absolutely|obviously|surely;
 ^ oh sure; ^ oh absolutely; ^ oh totally; ^ oh definitely; ^ oh clearly; ^ oh of course; ^ yes because;
 ^ yes right; ^ oh yes because; ^ yes sure; ^ yes totally; ^ sure because;
 ^ because i totally|obviously|clearly|definitely|absolutely|so; ^ ha yes right; ^ oh yes right; ^ as if i;
 ^ ha sure; ^ lol sure; ^ suuure; ^ suure; ^ oh yes sure; ^ right because; ^ like i;
 santa; batman; elvis; said nobody ever; said no one ever; pigs * fly;
 pigs fly; moon landing; ^ sure_jan; sure jan;
 ^ oh|ooh|well|yay brilliant|great|lovely|fantastic|wonderful|perfect|joy another|more;
 ^ oh|ooh|wow very|how healthy|virtuous|productive|impressive|sporty|disciplined|athletic|saintly|sensible; i
 am the? queen|king|pope|emperor|empress|sultan|duchess|tooth_fairy|easter_bunny|dalai_lama; queen|
 king of sheba|england|spain|france|siam|the_world
"""

# Openers of a supposition that holds for the rest of the sentence.
SUPPOSING = """
suppose: ^ if; ^ only if; ^ and if; ^ but if; ^ suppose; ^ supposing; ^ imagine; ^ imagining; ^ assuming;
 ^ say i; ^ unless; ^ what if; ^ provided; ^ picture; ^ let us say|pretend|assume; ^ in theory;
 ^ hypothetically; ^ theoretically; ^ as soon as; ^ the day|moment i; ^ once i|we; ^ whenever
counter: ^ had i|we; ^ were i|we; ^ if i had|was|were; ^ if only; ^ if it|the * had|was|were; ^ if not for;
 ^ if it were|was not; ^ if i did not; ^ if i had not; ^ ~wish
"""
