"""Words around a deed: running totals, steady markers, beginnings. Written as `phrases.py` explains."""

from __future__ import annotations

TOTALS = """
total: ^ at # $; # final $; # steps|words|pages|calories|kcal|km|miles final $; ended|end|finished|finish
 up? on|at|the_day_on #; # days
 sober|dry|clean|free|without|strong|off|abstinent;
 brings|bringing|takes|gets|puts the|my * to|up|at #;
 total; at # now|words|pages; at # * now|already; # now $; # * now $; in total; altogether;
 all in all; so far; that makes; makes it|that; as far as; which makes;
 brings|bringing me|it|us|my|the total? to|up;
 that is # * today|now|already|altogether|total; that is # * this week|month|year; takes me|it|my to;
 puts me|my at|on; that is me on|at|up_to|to; i am at|on|up|now;
 we are at|on; is|are at|on|up|now; now at|on; now have|got|holds|has #; have|got # * now; by now;
 ^ so|and|now? i|we have got? # in|on the|my|our * fund|pot|account|jar|savings|bank|kitty|isa;
 fund|pot|account|jar|savings|balance has|holds|have|contains|at|now|stands_at #;
 # in the|my|our * fund|pot|account|jar now|already;
 at # now; am at|on; up to; ~reach; stands at; ~pass the; ~cross the; ~counted; in all; running total;
 ~got to page|chapter|number; got up to; # in now; # of them done|now|already;
 it is now; is now; overall; cumulative;
 that is # this|in|now|today|so|for|already|down|total; that is # $; that makes it|#; that is # down;
 # down # to; number #; ~hit the # mark; are now; got # of; until|till now; all up; all told;
 ~grow|grew|~rise|rose|~climb|~creep|crept|~swell|~shoot|shot|~jump|~bump|went|gone up? to #|$;
 sitting|sits|sat|hovering|hovers|standing|holding|stuck at|on #|$; ^ at #|$;
 ^ makes|totals #;
 counter|tally|count|odometer|pedometer says|shows|reads|at|on|is;
 screen time is|says|at; today # until|till;
 # chapters|pages|lessons|episodes|modules|units|levels|videos|books into
"""

BEGINNINGS = """
acquire: ~buy; ~borrow; ~order a|the|my|another|#; got * from|out of the? library;
 ~add to|* to my list|pile|tbr; ~gift; recommended
begin: ~start the|a|my|reading|another|with|on|watching|knitting; ~begin the|a|my|reading|another; ~buy;
 ~borrow; ~order a|the|my|another; ~choose; ~pick|~picked up a|the;
 halfway|midway|half way through|into|in; in the middle; currently ~read|~watch;
 got * from|out of the? library; ~add to|* to my list|pile|tbr; ~gift; recommended; gave up;
 gave a|the|that|this|my|it * up; ~quit;
 ~abandon; did not finish; dnf
"""

# Words for a part of a thing, or for some time at it: "read a fair bit of Dune"; and such as are of the thing
# only right behind the verb: "watched some of Heat", but not "watched Heat with some of the lads".
A_PART = """
behind: bits|some|most|much|more|a_lot|lots of
part: a fair|good|decent|tiny|wee|big|large|little? bit|little|chunk|part|portion; for a $;
 for a|some|quite_a|the while|bit|few|little|moment|couple|spell|stretch|time|
 good|solid|half|quarter|full|minute|hour|second|sec|min|tad; for ages|hours|yonks|ever|long
"""

# Verbs after which one of a counted thing is complete ("finished Dune"), or any task is; and verbs that
# complete only a task that is called by them ("book the venue") or by a thing alone ("New passport").
COMPLETING = """

finish complete submit ship launch publish deliver defend pass wrap knock sort conclude close send hand turn
done finalise finalize accomplish nail crush achieve
"""
COMPLETING_THEIR_OWN = """

tick check release clear fix repair build install assemble hire book sign move renew file redo get upload
merge deploy land
"""

# What is over when its thing is out, live or online.
RELEASING = "release publish launch ship deploy post upload open put hang assemble build install mount erect"

# What "finished X" means where X is a name: one of these, the first that a goal counts.
FINISHABLE = (
    "books audiobooks novels courses series games films movies comics episodes puzzles chapters paintings"
)

# Ways to finish a thing, and things whose end is no deed.
ENDINGS = """
end: ~finish; read * in # days|weeks|hours|sittings|evenings|nights;
 read * in one|a sitting|go|day|week|weekend; got|get|getting through; read all|the_last|the_end; ~complete;
 ~knock out; made it through;
 reached the end; got|get|made_it to the end of; done with; turned the last page; closed the book on;
 put down;
 ~roll|rolled credits; ~beat the_game|it|the_final_boss; platinumed; 100%ed;
 ~polish off; ~devour; ~binge; ~plough|~plow through; ~wrap up; ~power through; ~tear through; tore through;
 ~race through; flew through; ~whiz through; ~see|saw the_last|the_end of; ~come to the end
never:
 ~finish|~complete|done_with|got_through|through work|dinner|lunch|breakfast|my|the? shift|class|school|
 day|packing|coffee|homework|chores|dishes|meeting|meetings|week|month|email|emails|call|exam|exams|
 shopping|cooking|cleaning|eating|studying|working|training|early|late|on|at|in|up|it|that|them|all|
 everything|today|yesterday
"""

# Verbs that tell how one is or what one thinks, not what one did.
STATES = """

be feel think know hear seem look need want like love hate hope wish plan forget mean decide miss cancel
fail believe guess suppose understand remember realise realize notice wonder worry happen belong cost owe
deserve prefer expect matter sound smell taste appear remain stay turn become die hurt ache rain snow
freeze
"""

# Ways to say a deed goes with a thing that is not done in full.
PARTLY = """
part: some; a bit; a little; half; part; a few; more; started; working; worked; page|pages;
 draft|chapter of; first|second|next; almost; nearly; another; began; bit; section; step|steps; toward;
 towards; progress
"""

# Words before a clause's verb that do not make another subject of it.
ADVERBS = """

just finally also only then so today yesterday managed successfully already really actually again did have
has had even still now tonight this last morning evening afternoon night noon lunch ok well right oh and
the yes literally quickly definitely basically honestly somehow both all at least on monday tuesday
wednesday thursday friday saturday sunday in before after by early late later plus been before went got
quick big long little nice good first second hey hi hello lol haha omg wow yay woohoo boom update
reporting forgot add log record put note track please another two three once twice full solid easy dump
news status recap rundown summary report log entry
"""

# "Log it for me": said to the tracker; what follows is a deed even without a past form.
ORDERS = """
order 0.95:
 ^ can|could|would|will you please|just|already? log|record|add|track|enter|note|put|count|mark|register|save;
 ^ you can|could|may please|just? log|note|record|add|put|mark|register|enter;
 ^ please? please|can|could|just? you? log|record|add|track|enter|note|put|count|mark|register|jot|save
 me?; log #; add #; please log|record|add|track|enter|note; put|stick|pop|pencil|
 mark|jot me down|in; mark down; ^ log; ^ record;
 ^ put|mark|note|pencil|pop|jot down|in #; ^ already|just log|note|put|add|enter|record|track|pencil #;
 keep track of that|this|it|those|them $; ^ add; ^ track; ^ enter; so log that; log that|it; ^ + #
"""

# Verbs that reach somebody, and what a goal may count such deeds as: each who was reached is one.
REACHING = """
call phone ring dial: calls phonecalls chats; email mail write message text dm: emails messages letters;
pitch: pitches; interview: interviews; visit: visits; apply: applications; submit: submissions;
send: pitches submissions applications letters messages emails proposals quotes invoices;
contact approach: contacts pitches leads; quote: quotes; thank: thanks; meet: meetings meetups dates
"""

# What a goal's verb is also done to, and then tells nothing of the goal: "read my emails", "ran the bath".
OTHER_OBJECTS = """
read: email emails message messages text texts mail mails inbox news headline headlines newspaper newspapers
 receipt receipts instructions instruction manual menu menus label labels sign signs letter letters room mind
 minds comment comments review reviews tweet tweets thread threads meter meters recipe recipes map bill bills
 contract terms face lips tarot caption captions ingredients barcode thermometer post posts reply replies
 forecast scores score chat chats slack whatsapp
watch: kid kids child children dog dogs cat cats puppy baby toddler grandkids grandchildren nephew niece son
 daughter boy boys girl girls him her them husband wife pot kettle weight step mouth back tongue language diet
 calories intake spending clock bird birds sunset sunrise sun stars fireworks rain snow people news
 youtube tiktok videos neighbours house traffic waves sea lads team tide paint oven timer queue world video
 clip clips reels trailer trailers
run: dishwasher bath baths washing dryer hoover vacuum errand errands mouth office business late tap
 tests test script scripts code program numbers temperature fever risk light lights joke engine meeting
 workshop stall shop water app server backup update diagnostics trains train
save: seat spot place file files document draft life lives bell date photo photos link links recipe energy
 screenshot progress breath face penalty contact slice time
"""
