"""Verbs: irregular forms, and the deeds people report. To teach one, add `base: form form` or a word to a
list.
"""

from __future__ import annotations

# base: every irregular form; those before the bar are pasts or participles, so the deed is told as done.
IRREGULAR = """
be: was were been | is are am being
do: did done | does doing
go: went gone | goes going
have: had | has having
get: got gotten | gets getting
make: made | makes making
take: took taken | takes taking
run: ran | runs running
swim: swam swum | swims swimming
ride: rode ridden | rides riding
drive: drove driven | drives driving
walk: walked | walks walking
write: wrote written | writes writing
drink: drank drunk drunken | drinks drinking
eat: ate eaten | eats eating
sleep: slept | sleeps sleeping
speak: spoke spoken | speaks speaking
buy: bought | buys buying
pay: paid payed | pays paying
spend: spent | spends spending
send: sent | sends sending
see: saw seen | sees seeing
meet: met | meets meeting
teach: taught | teaches teaching
learn: learnt learned | learns learning
practise: practised practiced | practises practising practicing practice
sing: sang sung | sings singing
draw: drew drawn | draws drawing
throw: threw thrown chucked | throws throwing chuck
give: gave given | gives giving
sell: sold | sells selling
lose: lost | loses losing
win: won | wins winning
feel: felt | feels feeling
build: built | builds building
bring: brought | brings bringing
think: thought | thinks thinking
keep: kept | keeps keeping
come: came | comes coming
fall: fell fallen | falls falling
wake: woke woken | wakes waking
hold: held | holds holding
find: found | finds finding
tell: told | tells telling
say: said | says saying
hit: hit | hits hitting
put: put | puts putting
read: read | reads reading
cut: cut | cuts cutting
set: set | sets setting
hang: hung | hangs hanging
ring: rang rung | rings ringing
break: broke broken | breaks breaking
knit: knitted | knits knitting
sit: sat | sits sitting
stand: stood | stands standing
climb: climbed | climbs climbing
dig: dug | digs digging
grow: grew grown | grows growing
sew: sewn sewed | sews sewing
fly: flew flown | flies flying
lend: lent | lends lending
leave: left | leaves leaving
lift: lifted | lifts lifting
weigh: weighed | weighs weighing
skip: skipped | skips skipping
stop: stopped | stops stopping
jog: jogged | jogs jogging
plan: planned | plans planning
stash: stashed | stashes stashing
smoke: smoked vaped | smokes smoking vape vaping
swear: swore sworn | swears swearing
catch: caught | catches catching
spin: spun | spins spinning
shoot: shot | shoots shooting
fight: fought | fights fighting
hide: hid hidden | hides hiding
bite: bit bitten | bites biting
feed: fed | feeds feeding
sweep: swept | sweeps sweeping
get: got gotten | gets getting
lead: led | leads leading
bet: bet | bets betting
quit: quit | quits quitting
hear: heard | hears hearing
know: knew known | knows knowing
begin: began begun | begins beginning
wear: wore worn | wears wearing
forget: forgot forgotten | forgets forgetting
study: studied revised | studies studying revise revising
cost: cost | costs costing
row: rowed | rows rowing
cast: cast | casts casting
bind: bound | binds binding
choose: chose chosen | chooses choosing
drop: dropped | drops dropping
rise: rose risen | rises rising
shrink: shrank shrunk | shrinks shrinking
sink: sank sunk | sinks sinking
strike: struck stricken | strikes striking
steal: stole stolen | steals stealing
spring: sprang sprung | springs springing
slide: slid | slides sliding
weave: wove woven | weaves weaving
tear: tore torn | tears tearing
freeze: froze frozen | freezes freezing
deal: dealt | deals dealing
dive: dived dove | dives diving
creep: crept | creeps creeping
lay: laid | lays laying
light: lit | lights lighting
leap: leapt leaped | leaps leaping
kneel: knelt | kneels kneeling
mow: mowed mown | mows mowing
saw: sawed sawn | sawing
sow: sowed sown | sows sowing
shake: shook shaken | shakes shaking
seek: sought | seeks seeking
spread: spread | spreads spreading
split: split | splits splitting
spill: spilt spilled | spills spilling
stick: stuck | sticks sticking
string: strung | strings stringing
swing: swung | swings swinging
sweat: sweated | sweats sweating
burn: burnt burned | burns burning
bend: bent | bends bending
beat: beat beaten | beats beating
become: became become | becomes becoming
blow: blew blown | blows blowing
breed: bred | breeds breeding
cling: clung | clings clinging
drown: drowned | drowns drowning
forgive: forgave forgiven | forgives forgiving
fry: fried | fries frying
dry: dried | dries drying
try: tried | tries trying
cry: cried | cries crying
carry: carried | carries carrying
shut: shut | shuts shutting
upset: upset | upsets upsetting
wring: wrung | wrings wringing
spit: spat | spits spitting
sneak: snuck sneaked | sneaks sneaking
news: | news
weightlift: weightlifted | weights weightlifting weightlifts
overspend: overspent | overspends overspending
oversleep: overslept | oversleeps oversleeping
overeat: overate overeaten | overeats overeating
clean: cleaned cleant | cleans cleaning
"""

# Verbs that report a deed whatever its object: with an amount or a goal's word they make a log.
DEEDS = """

do go have get make take read run swim ride drive walk write drink eat sleep speak buy pay spend send see
meet teach learn practise sing draw throw give sell hold hang ring knit sit climb dig sew lend leave lift
weigh jog stash smoke study row finish complete manage hit reach log record add put play paint cook bake
clean wash mop vacuum hoover iron water plant meditate journal stretch train exercise work call phone text
email visit watch listen cycle bike bicycle hike stroll skate ski surf box dance code commit ship publish
post submit apply save invest deposit transfer move chuck donate declutter sort tidy file volunteer pray
floss brush shower bathe nap rest breathe plank squat deadlift bench press pull push score solve memorise
memorize review translate record film edit photograph sketch colour sculpt weave crochet bank down sink
polish neck smash crush nail squeeze sneak clock cover log tick earn make invoice bill sell close knock churn
chat talk skype facetime zoom catch attend host interview fix repair mend assemble install prune weed mow
rake skip hop jump lunge warm cool fast weigh measure consume burn walk jot type draft pen knock rack pour
cram revise binge scroll sign land swear game stream snack vape bet gamble shop order treat plant harvest
sow dust sweep scrub launder fold clear empty inspect prepare prep update backup charge brush groom feed
renovate decorate varnish assemble rehearse juggle fence paddle kayak row sail skateboard jog spar wrestle
golf bowl fish camp forage photograph whittle solder quilt embroider hem refactor debug deploy revise tutor
coach mentor donate recycle compost budget unsubscribe tidy declutter shred stretch foam-roll hydrate
moisturise moisturize shave wax marinate ferment brew distil knead juice blend chop
"""

# Words after which a thing is done, without a verb of its own: "gym done", "yoga ✅".
DONE = "done finished complete completed ticked checked smashed nailed sorted ✅ ✔ ☑ 💯"
