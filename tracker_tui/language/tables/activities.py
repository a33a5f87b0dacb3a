"""Words that stand for the same activity, so that "did the ridge trail" finds the hiking goal.

A line is `name [category] (= level) : words > broader activities`. A word is matched by its stem, so one
form is enough; write two words that belong together with a hyphen ("dead-hang"); emoji are words. `=
level` marks what is read off and not added up. To teach a word, add it to a line; for a new activity add
a line.
"""

from __future__ import annotations

ACTIVITIES = """
running [fitness]: run jog runner sprint parkrun treadmill 5k 10k marathon half-marathon tempo fartlek
 jogger couch-to 🏃 > exercise cardio foot outdoors
cycling [fitness]: cycle bike ride bicycle biking cyclist spin peloton pedal spinning velo mtb zwift
 turbo-trainer 🚴 🚲 🚵 > exercise cardio outdoors
swimming [fitness]: swim pool lengths laps freestyle breaststroke front-crawl backstroke open-water 🏊 >
 exercise cardio
walking [fitness]: walk stroll ramble amble wander on-foot 🚶 > exercise foot outdoors
hiking [fitness]: hike trail trek hill mountain ridge peak summit woods forest path munro fell 🥾 ⛰ >
 walking exercise foot outdoors
steps [fitness]: step pedometer 👟 👣 > walking
foot [fitness]: foot > exercise
climbing [fitness]: climb v2 v3 v4 v5 v6 v7 boulder bouldering ascent elevation ascend vert crag belay 🧗 >
 exercise
gym [fitness]: gym lift weightlift workout session leg-day did-legs did-chest did-arms did-shoulders
 did-glutes hit-legs hit-chest trained-legs trained-chest
 arm-day push-day pull-day chest-day back-day
 upper-body lower-body strength crossfit barbell dumbbells kettlebell weight-training resistance pump-iron
 💪 🏋 > exercise
exercise [fitness]: exercise workout training train sport sweat hiit cardio-session fitness active
cardio [fitness]: cardio elliptical stairmaster hiit spin > exercise
pushups [fitness]: push-up pushup press-up pressup > exercise gym
pullups [fitness]: pull-up pullup chin-up chinup > exercise gym
situps [fitness]: sit-up situp crunch ab core > exercise gym
squats [fitness]: squat air-squat > exercise gym
burpees [fitness]: burpee > exercise
lunges [fitness]: lunge > exercise
plank [fitness] = level: plank > exercise
deadhang [fitness] = level: dead-hang hang bar-hang hangboard fingerboard beastmaker > exercise
bench [fitness] = level: bench bench-press > gym
squat [fitness] = level: back-squat front-squat > gym
deadlift [fitness] = level: deadlift deads dead > gym
press [fitness] = level: overhead-press ohp military-press shoulder-press > gym
clean [fitness] = level: power-clean snatch clean-jerk > gym
rowing [fitness]: row rower erg rowing-machine ergometer 🚣 > exercise cardio
yoga [fitness]: yoga vinyasa asana sun-salutation hatha ashtanga bikram 🧘 > exercise
pilates [fitness]: pilates reformer > exercise
stretching [fitness]: stretch mobility foam-roll flexibility splits 🤸 > exercise
dancing [fitness]: dance salsa ballet zumba tango bachata ballroom hip-hop 💃 🕺 > exercise
boxing [fitness]: box boxing spar kickbox martial-arts karate judo bjj jiu-jitsu taekwondo muay-thai krav
 🥊 🥋 > exercise
tennis [fitness]: tennis squash badminton padel pickleball ping-pong table-tennis 🎾 🏸 > exercise
football [fitness]: football soccer five-a-side futsal ⚽ > exercise
basketball [fitness]: basketball hoops shooting-hoops 🏀 > exercise
volleyball [fitness]: volleyball 🏐 > exercise
golf [fitness]: golf driving-range putt ⛳ > exercise
skiing [fitness]: ski snowboard slope ⛷ 🏂 > exercise
surfing [fitness]: surf kayak paddle canoe sup 🏄 🛶 > exercise
skipping [fitness]: jump-rope skipping-rope skip-rope > exercise
physio [health]: physio physiotherapy rehab pt-exercises exercises
weight [health] = level: weight wt weigh scale scales kilos weigh-in bodyweight ⚖
bodyfat [health] = level: body-fat bf
waist [health] = level: waist belly hips
heartrate [health] = level: heart-rate resting-heart rhr pulse hr
bloodpressure [health] = level: blood-pressure bp systolic
bloodsugar [health] = level: blood-sugar glucose a1c hba1c finger-prick pricked-my-finger finger-stick
cholesterol [health] = level: cholesterol ldl
vo2 [fitness] = level: vo2 vo2max
temperature [health] = level: fever temperature
water [health]: water drink hydrate hydration bottle 💧 🚰 🥤
coffee [health]: coffee drink espresso latte cappuccino flat-white americano caffeine cuppa mocha
 cold-brew macchiato ☕ > caffeine
caffeine [health]: caffeine energy-drink redbull red-bull monster
energydrinks [health]: energy-drink redbull red-bull monster > caffeine
tea [health]: tea drink matcha chai 🍵 🫖
alcohol [health]: alcohol drink booze pint wine beer lager ale cider cocktail whisky whiskey gin vodka rum
 tequila shot prosecco champagne margarita mojito drunk sober ipa 🍺 🍻 🍷 🥂 🍸 🥃
beer [health]: beer pint lager ale ipa 🍺 🍻 > alcohol
wine [health]: wine prosecco champagne merlot pinot rioja chardonnay rose glass-of-red glass-of-white
 glass-of-wine 🍷 🥂 > alcohol
soda [health]: soda drink coke pepsi fizzy soft-drink cola sprite lemonade pop diet-coke
smoking [health]: smoke cigarette vape cigar tobacco nicotine puff 🚬
weed [health]: weed joint cannabis
sugar [health]: sugar sweet candy chocolate dessert cookie biscuit cake donut doughnut ice-cream pastry
 treat 🍫 🍰 🍪 🍩 🍦 🍬
snacks [health]: snack crisps chips junk junk-food snacking > sugar
fastfood [health]: fast-food mcdonalds kfc burger-king burger
meat [health]: meat steak beef pork chicken bacon 🥩 🥓
veg [health]: vegetable veggie veg salad greens broccoli spinach carrot 🥦 🥗 🥕
fruit [health]: fruit apple banana berries orange 🍎 🍌 🍓
protein [health]: protein shake whey
calories [health]: calorie kcal cal
meals [health]: meal breakfast lunch dinner supper
fasting [health]: fast fasting intermittent
meds [health]: med medication pill tablet meds medicine antidepressant insulin inhaler antibiotics dose 💊
vitamins [health]: vitamin supplement omega magnesium creatine iron-tablet d3 > meds
headaches [health]: headache migraine head-ache 🤕
symptoms [health]: panic-attack flare cramp nosebleed heartburn
skincare [health]: skincare sunscreen spf moisturise moisturize retinol face-mask 🧴
teeth [health]: floss brush teeth tooth dental mouthwash retainer 🪥 🦷
shower [health]: shower bath cold-shower ice-bath 🚿 🛁
sleep [health]: sleep slept asleep nap snooze kip shuteye 😴 💤 🛌
bedtime [health]: bed lights-out bedtime turned-in early-night 🛏
wakeup [health]: wake woke up-by got-up alarm rise
meditation [mind]: meditate meditation mindfulness headspace breathwork zazen 🧘
journaling [mind]: journal diary gratitude morning-pages 📓 📔
therapy [mind]: therapy therapist counselling counseling
praying [mind]: pray prayer church mass mosque temple bible quran rosary 🙏
outside [health]: outside outdoors house nature fresh-air corner park sunlight daylight > outdoors
outdoors [health]: outdoors nature
reading [learning]: read book novel chapter page kindle audiobook paperback memoir goodreads 📖 📚 📕
books [learning]: book novel audiobook 📚 > reading
films [leisure]: film movie cinema watch documentary letterboxd criterion 🎬 🎥 🍿
series [leisure]: series episode show netflix binge > tv
tv [leisure]: tv television telly netflix hbo disney series episode binge prime iplayer 📺 > screentime
gaming [leisure]: game gaming xbox playstation ps5 nintendo switch steam zelda minecraft fortnite valorant
 league-of dota fifa 🎮 > screentime
youtube [leisure]: youtube twitch > screentime socialmedia
socialmedia [leisure]: social-media instagram insta ig tiktok facebook fb twitter reddit snapchat
 doomscroll scroll threads reels > screentime
screentime [leisure]: screen-time screen phone-time phone doomscroll scroll 📱
tiktok [leisure]: tiktok > socialmedia
instagram [leisure]: instagram insta ig reels > socialmedia
piano [music]: piano keyboard scales etude sonata chopin 🎹 > music
guitar [music]: guitar chords riff fingerpick 🎸 > music
ukulele [music]: ukulele uke > music
violin [music]: violin fiddle 🎻 > music
cello [music]: cello > music
drums [music]: drum paradiddle 🥁 > music
singing [music]: sing vocal choir karaoke 🎤 > music
flute [music]: flute clarinet sax saxophone trumpet oboe harp harmonica banjo bass 🎷 🎺 > music
music [music]: music instrument practise practice songs
songs [music]: song tune > music
languages [learning]: language duolingo anki vocab vocabulary babbel grammar flashcard memrise lingq >
 study
spanish [learning]: spanish espanol español castellano 🇪🇸 > languages
french [learning]: french français francais 🇫🇷 > languages
german [learning]: german deutsch 🇩🇪 > languages
italian [learning]: italian italiano 🇮🇹 > languages
portuguese [learning]: portuguese 🇵🇹 🇧🇷 > languages
japanese [learning]: japanese kanji hiragana katakana wanikani jlpt 🇯🇵 > languages
kanji [learning]: kanji wanikani > japanese
chinese [learning]: chinese mandarin hanzi hsk 🇨🇳 > languages
korean [learning]: korean hangul 🇰🇷 > languages
english [learning]: english ielts toefl 🇬🇧 > languages
arabic [learning]: arabic > languages
russian [learning]: russian > languages
dutch [learning]: dutch swedish norwegian danish finnish polish czech greek turkish hindi hebrew welsh
 irish > languages
anki [learning]: anki anki-cards review-cards study-cards flashcard > languages
study [learning]: study library hit-the-books problem-set revise revision homework lecture exam coursework
 flashcard textbook chem chemistry math maths biology bio physics history seminar tutorial class course
 essay assignment 📝 🎓 > learning
homework [learning]: homework assignment worksheet math maths bio biology essay > study
learning [learning]: learn course udemy coursera lesson tutorial module
coding [work]: code coding program programming commit leetcode github debug script 💻
commits [work]: commit > coding
leetcode [work]: leetcode problem kata codewars hackerrank > coding
chess [leisure]: chess elo lichess ♟
writing [creative]: write wrote word novel manuscript draft chapter prose scene blog essay nanowrimo poem
 ✍ 📝
novel [creative]: novel manuscript draft chapter nanowrimo > writing
blog [creative]: blog post article newsletter substack issue > writing
drawing [creative]: draw sketch doodle illustrate portrait charcoal inktober ✏ > art
painting [creative]: paint watercolour watercolor acrylic canvas oil-paint 🎨 🖌 > art
art [creative]: art paint draw sketch 🎨
photography [creative]: photo photograph camera picture shoot 📷 📸
knitting [creative]: knit crochet sew quilt embroider yarn stitch scarf hat sock sweater 🧶 🪡
podcast [creative]: podcast episode record
video [creative]: video vlog film upload 📹
pottery [creative]: pottery ceramics wheel clay
woodwork [creative]: woodwork carve lathe carpentry
fundraising [finance]: fundraise fundraiser fundraising justgiving gofundme
saving [finance]: save saving savings deposit pot fund piggy nest-egg stash invest pension isa
 emergency-fund rainy-day 💰 🏦 🐖
debt [finance]: debt loan visa mastercard credit-card card pay-off paid-off repay repayment owe mortgage
 amex overdraft 💳
income [finance]: earn sell income gig freelance invoice paid-for got-paid revenue sale commission
 side-hustle client payday
spending [finance]: spend spent bought buy purchase shop shopping 🛍 💸
eatingout [finance]: eating-out eat-out restaurant takeaway takeout take-out takeaways nandos mcdonalds
 doordash uber-eats ubereats deliveroo grubhub just-eat taco pizza burger kebab curry sushi brunch cafe
 café bistro diner pub-lunch dinner-at lunch-at meal-out dinner-out lunch-out fish-and-chips chippy
 chinese-takeaway ordered-in food-truck taco-truck ramen 🍕 🍔 🌮 🍣 🍜 > spending
doordash [finance]: doordash > eatingout
groceries [finance]: grocery groceries supermarket lidl aldi tesco sainsburys walmart costco trader-joes
 whole-foods 🛒 > spending
clothes [finance]: clothes clothing dress shoe sneaker shirt jeans jacket zara outfit 👗 > spending
gambling [finance]: bet gamble casino poker lottery scratchcard
rides [finance]: uber taxi cab lyft
amazon [finance]: amazon online-shopping impulse-buy > spending
cleaning [home]: clean tidy vacuum hoover mop dust scrub declutter chore housework 🧹 🧽
kitchen [home]: kitchen > cleaning
dishes [home]: dishes dishwasher washing-up wash-up 🍽
laundry [home]: laundry washing load-of-washing 🧺
ironing [home]: iron ironing
bins [home]: bin trash rubbish garbage recycling 🗑
plants [home]: plant houseplant watered succulents fern 🪴 🌱
garden [home]: garden gardening weeding weed mow lawn allotment seedling tomato prune 🌻 🍅
declutter [home]: declutter get-rid got-rid donate charity-shop thrift throw-out threw-out goodwill
 chuck-out give-away gave-away sold
garage [home]: garage attic basement shed loft closet wardrobe
diy [home]: diy renovate tile tiling sand repaint plaster decorate hallway bathroom fence
cooking [home]: cook bake recipe meal-prep stew soup lasagne roast 🍳 🍲 🍝
homecooked [home]: homemade home-made from-scratch home-cooked homecooked home-cooking > cooking
baking [home]: bake sourdough loaf bread 🍞 > cooking
packedlunch [home]: packed-lunch lunchbox
dogwalk [home]: walk-the-dog walked-the-dog dog-walk 🐕 🐶
family [social]: family kid son daughter children
mum [social]: mum mom mother mama
dad [social]: dad father papa
gran [social]: gran granny grandma nan nana grandmother
grandpa [social]: grandpa grandad grandfather
calls [social]: call phone ring rang facetime skype chat talk speak spoke catch-up 📞 ☎
friends [social]: friend meet hang-out hangout catch-up mates coffee-with
date [social]: date-night date
volunteering [social]: volunteer soup-kitchen shelter charity
shifts [work]: shift night-shift day-shift overtime workday
jobs [work]: job application apply cv resume recruiter cover-letter
interviews [work]: interview phone-interview job-interview onsite-interview
applications [work]: application apply > jobs
email [work]: email inbox inbox-zero 📧
deepwork [work]: deep-work focus pomodoro
meeting [work]: meeting
customers [work]: customer user client subscriber follower signups paying-user
thesis [learning]: thesis dissertation phd
countries [leisure]: country countries travel trip visit
museums [leisure]: museum gallery exhibition
concerts [leisure]: concert gig-night festival
flights [leisure]: flight fly plane ✈
birds [leisure]: bird birding birdwatch species 🐦
puzzles [leisure]: puzzle crossword sudoku wordle jigsaw 🧩
taxes [finance]: tax tax-return
licence [personal]: licence license driving-test
passport [personal]: passport visa-application
wedding [personal]: wedding
nailbiting [health]: nail-biting bite-nails bit-my-nails nails
swearing [personal]: swear curse swear-jar
posture [health]: posture
meetings [work]: meetings
hobby [leisure]: lego model
playing [social]: play lego built-lego
"""

# Where the first is a goal's, words for one of the others tell that it was not that: steak is no veggie
# dinner, and a delivered one was not cooked. A line is `activity: others`; a `!` tells it even where the
# first is spoken of, too: a curry from scratch is no takeaway.
OPPOSED = """
flossing: brushing
brushing: flossing
veggie: meat fish fastfood
cooking: eatingout delivery fastfood doordash
eatingout: homecooked!
packedlunch: eatingout delivery fastfood
fish: meat
"""

# Words that look like an activity but are none: "ran out of coffee", "in a row".
FIGURES = """
figure: booked|booking; am|are|is|was|were|feel|feels|felt|so|half|nearly|basically|literally dead;
 dead on|tired|beat|man|inside|legs|serious|slow|easy|hard|after|now;
 in|into the|my|a|his|her box;
 call it|that; climb|climbed|climbing out|into; in a row; ran|run|running|runs out of; running|ran late;
 ran|run|running into|across; ran|run errands;
 run down; run over; running a fever; run|running a temperature; running on
 fumes|empty|coffee|caffeine|no|little|spite|adrenaline;
 running on # hours|hrs|hour;
 in the long run; runs in the family; run|ran by|past|through it; run of the mill;
 was|is|been|like a marathon; feels like a marathon; not a sprint; its a marathon; walk in the park;
 walk it off; read the room; read my mind; read that wrong; sleep on it; water under;
 piece of cake; bike shed; drives|drove|driving me; up and running; train was|is|ran|got;
 on the train|bus; bus ride; the ride home; train late; cut it out; box ticked;
 missed|caught|take the train; play it by ear; play with fire; step up; step by step; next step;
 first step; step|stepped|stepping on the|my? scale|scales; steps to; take steps;
 climb the walls; climbing the walls; off the hook; hit the road;
 call it a day|night; called off; calls for; kicked the bucket; a weight off; worth the weight;
 weighing on; weighs on; pull|pulled through; pull yourself; push|pushed through; is|are|am|brain cooked;
 on the same page; by the book; book with; a|the|my|in book on; every step; watch out; watching over;
 on my watch; smart watch; my watch; ran away; goes to show; show off; draw the line; date with;
 out of date; up to date; exercise caution; work of art; state of the art; dead tired; brain is|was fried;
 dog tired; i am # today|years|old|now $; i am # $; turned|turning # today|$; down the drain; rest day;
 day off; school|beer|dry|trial|test|errand|bank|milk|print run; box of; fast enough; how fast; so fast;
 faster; alcohol free|zero beer|beers|lager|lagers|wine|ipa|stout|cider|gin|prosecco|pint|pints|drink|
 drinks;
 non alcoholic beer|beers|lager|wine|cider|drink|drinks; nonalcoholic beer|lager|wine|cider;
 zero alcohol beer|lager|wine|cider;
 ~swim in work|emails|debt|money|paperwork|deadlines|laundry|sweat|tickets; ~run around|about|round|amok like|
 after|all_day|all_morning|all_week|ragged|frantically|chasing; headless chicken|chickens; ~run myself|me|us|
 him|her ragged; ~run riot|rings|dry|low|behind|smoothly; ~run the|a risk|show|errand|bath|household|country|
 business|shop|campaign|gauntlet; nose is? running; running joke|gag|commentary|theme|costs; ~walk all over;
 engine|car|van|bus|fridge|dishwasher|tap|laptop|machine running; ~walk into a|an|the; ~read the
 news|newspaper|room|menu|label|labels|sign|instructions|manual;
 ~walk on eggshells|air|sunshine; ~walk the plank|line|talk|tightrope; walking disaster|dead|contradiction|
 wounded; walk of shame|life; cake walk; ~walk down memory; ~read between the lines; ~read the riot; ~write
 home about; ~cook the books; ~jump the gun|queue; ~jump to conclusions; ~jump for joy; ~jump through hoops;
 ~jump on the bandwagon; ~dance around the issue|subject; song and dance; ~draw a blank; short straw; luck of
 the draw; ~sing praises; had|have|having|a|big|blazing|massive|huge row with|over|about; weight off my;
 weight of the world; ~pull my|your|his|her|their weight; ~climb the ladder; stretch of the imagination|truth;
 at a stretch; vicious|rinse|wash|spin|news cycle; on your bike; marathon meeting|call|shift; fast asleep|
 forward|track|lane; water main|mains|pipe|bill|company|meter|leak|damage|heater|feature; in hot|deep water;
 mouth is watering; coffee table|stain|stains|grounds; not my|her|his cup of; in my|his|her|their good|bad
 books; over a new leaf; one step forward|closer; two steps back; out of step; lost|loss for words; in other
 words; ~eat my|his|her words; mark my words; into words; no words; ~have words with;
 word of mouth|warning|advice; word on the street; words ~fail; last word;
 gym|yoga|swim|running|football|
 tennis|dance|ballet|cycling|climbing bag|kit|gear|shoes|trainers|socks|clothes|membership|leggings|shorts;
 swim|swimming|gym|running|dance costume|cossie|trunks|goggles|towel|cap|suit|playlist;
 cancelled|canceled|delayed|missed|late|packed|two|three train|trains; rail replacement; replacement bus;
 the|that|this|a|my|our suitcase|case|box|bag|parcel|package|book|laptop|bike|backpack|rucksack|pan|turkey
 weighs|
 weighed #; # rated player|players|guy|opponent|opponents|kid|girl|man|woman|person|bot|team; read receipt|
 receipts;
 ~read my|the|your|his|her|our|some|all? email|emails|mail|texts|text|messages|message|notifications|
 comments|tweets|lips|mind|meter; ~put|stuck|switched|turned the coffee|kettle|tea on $; ~watch the pot|
 kettle|clock|paint|rain|snow|
 waves|world; ~watch my|his|her|our weight|back|step|mouth|language|figure|diet|macros|portions|tone|kids|
 son|daughter|dog; ~watch the|my kids|children|boys|girls|baby|dog|dogs play|playing|swim|run|sleep|dance|
 eat; ~run # minutes|mins|hours|hour|min late|over|behind|short; ~run late|behind;
 prices|costs|rents|rent|bills|rates|temperatures just? keep|keeps|kept|are|is|have climbing|running|
 jumping|climbed|jumped
"""

# Words too plain to tell one goal from another.
PLAIN = """
a an the of my our your day daily days night nightly week weekly month monthly year yearly annual every
each per max maximum min minimum most at least less no not more than under over above below time times in
to for from down up get got getting do does did doing goal goals new limit and or with by on this that it
be is are was have has had keep make take go going new before after until till end start only about around
just again put all per today tonight yesterday tomorrow morning evening afternoon something things thing
own total off into out between within without 2025 2026 2027 2028 i me we us them one two three four five
six seven eight nine ten hour hours minute minutes second seconds km mile miles kg lb lbs litre litres
liter liters ml g oz kilometre kilometres reach become have ready pieces piece item items point points
once twice home person people way lot bit good great well really best better first last next few some any
other now still back here there so too january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday stone stones pound pounds
summer winter spring both
autumn fall half quarter finish finally complete done level number amount
"""
