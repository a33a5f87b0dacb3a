"""Things, dishes, drinks, places and makings, by the activity they belong to.

Lines as in `activities.py`; a name that stands there already gets more words here. A verb is enough in
one form.
"""

from __future__ import annotations

THINGS = """
eatingout: tapas burrito meze mezze dim-sum pho noodle poke sashimi pad-thai dosa thali biryani naan falafel
 shawarma gyros quesadilla nachos fajita enchilada fried-chicken kfc five-guys shake-shack wagamama
 starbucks chipotle subway greggs pret dominos pizza-hut papa-johns wendys taco-bell popeyes chick-fil-a
 dinner-date dining dine-out dining-out eaten-out eat-in-town dinner-in-town lunch-in-town steakhouse
 gastropub pizzeria trattoria noodle-bar sushi-bar tip-included waiter restaurants canteen cafeteria
 food-court drive-thru drive-through delivery-food glovo wolt foodora zomato swiggy skip-the-dishes
 postmates ordering-in order-in got-takeout
groceries: aldi sainsbury morrisons asda waitrose kroger safeway publix ikea-food weekly-shop food-shop
 big-shop instacart ocado farmers-market produce
clothes: sandals coat hoodie trousers skirt blouse tshirt vinted asos h&m uniqlo primark shein depop handbag
rides: bolt rideshare ride-share cabs taxis
amazon: ebay etsy temu aliexpress wish-app online-order impulse-purchase
gifts [finance]: gift > spending
petrol [finance]: petrol gasoline diesel fill-up filled-up > spending
saving: stash squirrel savings-pot rainy-day-fund round-ups moneybox vanguard index-fund etf retirement 401k
 roth pension-pot deposit-fund holiday-fund house-fund travel-fund trip-fund
debt: student-loan car-loan klarna owed arrears store-card instalment installment afterpay barclaycard
 paydown
income: commission etsy-sale ebay-sale depop-sale payslip wage salary tutoring-income overtime bonus
gambling: derby grand-national acca accumulator betting horses-race football-bet bets wager blackjack
 roulette slots parlay sportsbook bookie bet365
tea: earl-grey builders-tea green-tea peppermint-tea oolong
coffee: flat-whites cortado ristretto lungo frappe frappuccino filter-coffee instant-coffee decaf
 iced-coffee nespresso aeropress v60 chemex
energydrinks: monster red-bulls rockstar
soda: cokes diet-cokes coca-cola fanta dr-pepper mountain-dew irn-bru ginger-ale root-beer tonic-water
 iced-tea
alcohol: g&t gnt aperol spritz negroni mezcal bourbon scotch brandy cognac sherry sake soju stout guinness
 pilsner kolsch radler shandy hard-seltzer white-claw old-fashioned martini daiquiri cosmopolitan
 bloody-mary sangria mulled-wine malbec sauvignon chablis cava shiraz pimms schnapps pub-night hangover
 nightcap tinnie tinny bottle-of-wine
beer: guinness stout pilsner tinnie tinny lagers
wine: malbec sauvignon chablis cava shiraz chianti riesling sangria mulled-wine glass-of-vino vino
smoking: durry durries ciggie rollie roll-up rollup marlboro camel juul elfbar elf-bar puffs vapes snus zyn
 pouches smoke-break
weed: bong edible gummies spliff blunt
sugar: sweets brownie muffin cupcake croissant doughnut donuts pudding pie tart fudge toffee caramel gummy
 haribo snickers mars-bar kitkat twix oreo oreos nutella syrup sundae gelato sorbet macaron macaroon eclair
 waffle pancake jelly-beans marshmallow lollipop popsicle jalebi gulab-jamun halwa ladoo barfi baklava
 cinnamon-roll danish cheesecake tiramisu flapjack shortbread sugary candy-bar
snacks: popcorn pretzels nuts doritos pringles crackers peanuts biscuits midnight-snack nibble graze
fastfood: mcdonald mcd maccies big-mac nuggets whopper hot-dog drive-thru
meat: lamb sausage ham salami mince turkey ribs burger-meat flexitarian plant-based
fish [health]: fish salmon tuna mackerel sardines sushi prawn > meals
veg: kale peas beans lentils courgette zucchini pepper cabbage cauliflower cucumber lettuce sprouts beetroot
 aubergine asparagus leek celery portions-of-veg
fruit: pear grape mango pineapple strawberry strawberries blueberries raspberries melon kiwi peach plum
 clementine satsuma five-a-day
protein: tofu eggs chicken-breast protein-bar greek-yogurt
fibre [health]: fibre fiber bran psyllium
meals: porridge oatmeal oats toast sandwich cereal omelette leftovers
fasting: eating-window omad 16:8 18:6 ramadan
water: litre-of-water pint-of-water bottles refill hydrated glass-of-water
meds: meds ibuprofen paracetamol aspirin statin blood-pressure-tablet levothyroxine metformin sertraline
 ssri antihistamine eye-drops injection jab mounjaro ozempic inhalers preventer
vitamins: multivitamin probiotic iron zinc b12 fish-oil cod-liver-oil collagen vitamin-d
skincare: serum moisturiser moisturizer cleanser toner acne-cream exfoliate
teeth: brushing flossing dentist interdental toothbrush invisalign aligners
shower: cold-plunge plunge ice-baths sauna steam-room cold-dip cold-water
sauna [health]: sauna steam-room hot-tub
coldwater [health]: cold-plunge plunge ice-bath cold-shower cold-dip > shower
symptoms: migraines reflux tic seizure hot-flush asthma-attack eczema anxiety-attack outburst tantrum nausea
 vertigo backache back-pain
pain [health] = level: pain-score pain-level
mood [mind] = level: mood stress-level anxiety-level energy-level
steps: stepcount step-count
running: ran parkruns intervals hill-repeats hill-sprints long-run easy-run recovery-run trail-run
 threshold-run 10ks 5ks half-marathons jogging jogged treadmills strava-run c25k shakeout
cycling: gravel-ride road-ride commute-by-bike cycle-commute rode ftp wattbike exercise-bike turbo
 trainer-ride sportive century-ride unicycle e-bike ebike
swimming: swims swam crawl butterfly tumble-turns lido sea-swim wild-swim lake-swim swimmer lane-swim
 swimming-baths
hiking: hikes rambled summit bagged munros wainwright trailhead fells mountains peaks ascent rucking
 backpacking switchbacks scramble moor national-park waterfall ridgeline
walking: strolled ambled wandered pottered-about lap-of-the-park round-the-block dog-walks pram-walk
climbing: boulders top-rope toprope lead-climb climbing-wall climbing-gym crux v4 v5 bouldered
gym: deadlifts bench-presses leg-press lat-pulldown pulldowns curls rdl hypertrophy puregym spin-class
 bodypump f45 orangetheory crossfit-class wod upper-day lower-day pt-session
exercise: workouts exercised trained bootcamp circuits calisthenics aerobics zumba step-class playground
 athletics
rowing: rowed erg 2k-row concept2
skiing: slopes piste pistes skied snowboarding snowboarded ski-lift off-piste cross-country-ski powder
 nordic
skating [fitness]: skate skated rollerskate roller-skate rollerblade ice-skate skateboard skatepark ice-rink
 rink > exercise
surfing: surfed bodyboard windsurf kitesurf
kayaking [fitness]: kayak kayaked canoe paddleboard paddle-board sup > exercise
sailing [fitness]: sail sailed sailing dinghy regatta > exercise
riding [fitness]: horse-riding horseback horse-ride ponies pony dressage hacking-out stables lunged
 riding-lesson > exercise
archery [fitness]: archery arrows bow > exercise
fencing [fitness]: fencing epee foil sabre > exercise
gymnastics [fitness]: gymnastics handstand cartwheel trampoline > exercise
rugby [fitness]: rugby scrum touch-rugby > exercise
cricket [fitness]: cricket wickets innings batting bowling-practice > exercise
hockey [fitness]: hockey ice-hockey > exercise
baseball [fitness]: baseball softball batting-cage > exercise
bowling [fitness]: bowling bowled
frisbee [fitness]: frisbee ultimate-frisbee disc-golf > exercise
tennis: rallies racket racquet padel-match tennis-match badminton-match squash-court
football: kickabout five-aside 5-aside 7-a-side penalty-practice
martialarts [fitness]: martial-arts karate judo bjj jiu-jitsu taekwondo muay-thai krav-maga aikido kendo mma
 dojo grappling sparring wrestling tai-chi qigong > exercise boxing
boxing: boxed sparred heavy-bag pad-work kickboxing
dancing: danced salsa-class ballet-class bachata-class swing-dance line-dance ceilidh rehearsed-the-routine
 dance-class flamenco jive breakdance choreography kizomba
golf: birdie nine-holes 18-holes holes golfed
yoga: vinyasas downward-dog yin yin-yoga yoga-class asanas yoga-mat sun-salutations
pilates: pilates-class
stretching: stretched foam-rolled foam-roller hip-openers hamstrings
physio: rehab-exercises physio-exercises knee-exercises back-exercises shoulder-exercises
meditation: sat-in-silence breathing-exercise body-scan vipassana loving-kindness waking-up-app calm-app
 mindful box-breathing breathwork meditated zen
journaling: journaled journalled bullet-journal diary-entry gratitude-list brain-dump
gratitude [mind]: gratitude grateful thankful > journaling
therapy: therapist-session counsellor psychologist emdr cbt
praying: prayed prayers rosary mass-at devotional scripture bible-study psalm psalms salah fajr namaz
 synagogue temple-visit worship sermon puja vespers morning-prayer evening-prayer
bible [mind]: bible scripture gospel psalm psalms quran surah torah verse > praying reading
volunteering: volunteered food-bank soup-kitchens litter-pick litter-picking beach-clean befriending
 charity-shift scouts mentoring mentor
blood [health]: blood-donation give-blood gave-blood donate-blood platelets
reading: reread paperbacks audiobooks hardback ebook e-book novella biography autobiography poetry comic
 manga graphic-novel chapters pages library-book devour read-aloud bedtime-story
books: polished-off novellas audiobooks paperbacks memoirs
articles [learning]: article journal-article preprint arxiv > reading
films: films movies rewatch rewatched imax matinee screening blockbuster rom-com horror-film
 picturehouse mubi
series: season-finale finale episodes tv-show k-drama kdrama anime soap
anime [leisure]: anime manga crunchyroll > series
theatre [leisure]: theatre theater play-at musical opera west-end broadway ballet-performance matinee
gaming: gamed playing-video-games video-game videogame elden-ring baldurs-gate stardew roblox overwatch
 call-of-duty warzone counter-strike genshin diablo skyrim pokemon mario-kart candy-crush consoles
boardgames [leisure]: board-game boardgame d&d dnd dungeons catan card-game scrabble
chess: rapid-rating blitz bullet-chess chesscom chess.com elo-rating tactics checkmate
cubing [leisure]: cube cubing rubik rubiks speedcube speedcubing ao5 ao12 3x3
puzzles: jigsaws sudokus crosswords nyt-crossword nonogram
lego [leisure]: lego bricks minifigure
models [leisure]: miniature miniatures warhammer airfix model-kit scale-model
screentime: screens phone-use phone-usage
socialmedia: insta-reels tik-tok doomscrolling doomscrolled scrolled scrolling linkedin twitter-time bluesky
 mastodon pinterest facebook-time shorts
podcast: podcasts podcasting recorded-an-episode episode-recorded
piano: hanon sonatina arpeggios arpeggio czerny nocturne prelude bach etudes sight-reading clair-de-lune
guitar: riffs fretboard barre-chord barre-chords strum strummed acoustic fingerpicking fingerstyle
 pentatonic capo
bass [music]: bass-guitar bassline slap-bass bass > music
violin: viola bow-practice shifting fiddle-tunes
cello: cellos
drums: drumming drum-kit paradiddles rudiments snare drummed
singing: sang choirs chorus chorale rehearsal rehearsals vocals warm-ups aria soprano alto tenor a-cappella
 barbershop voice-lesson singing-lesson hymn evensong carols carol
ukulele: strumming-uke
flute: flutes clarinets long-tones embouchure bassoon tuba trombone bagpipe bagpipes tin-whistle
accordion [music]: accordion concertina melodeon > music
harp [music]: harp lyre > music
dj [music]: dj-set mixing-decks turntables > music
production [music]: ableton logic-pro fl-studio mixdown > music
music: practised practiced instruments orchestra band-practice band-rehearsal ensemble conservatoire
concerts: gigs concerts recital proms setlist
languages: duolingo-lesson vocab-cards italki tandem language-exchange immersion pimsleur busuu conjugations
 tutor-session subjunctive
spanish: espanola telenovela subjunctive tapas-class
italian: congiuntivo
welsh [learning]: welsh cymraeg > languages
irish [learning]: irish gaeilge gaelic > languages
swedish [learning]: swedish svenska > languages
norwegian [learning]: norwegian norsk > languages
danish [learning]: danish dansk > languages
finnish [learning]: finnish suomi > languages
polish [learning]: polish polski > languages
greek [learning]: greek ellinika > languages
turkish [learning]: turkish türkçe > languages
hindi [learning]: hindi devanagari > languages
hebrew [learning]: hebrew ivrit > languages
signlanguage [learning]: sign-language bsl asl > languages
latin [learning]: latin declensions > languages
anki: decks deck reviews srs
study: studied revised library-session mock-paper past-paper past-papers problem-sets dissertation-reading
 law-revision organic-chem anatomy statistics calculus lectures mocks gcse a-level sat-prep lsat gmat mcat
 bar-exam cfa acca certification aws-exam studying coursework
learning: coursera-course udemy-course edx khan-academy masterclass skillshare brilliant-app online-course
coding: coded programmed refactor refactored pull-request merge debugging hackathon rust-book python-course
 side-project feature endpoint unit-tests exercism advent-of-code
leetcode: leetcodes neetcode
typing [learning] = level: typing wpm touch-typing monkeytype
writing: wrote typed-up chapters poems haiku short-story screenplay memoir novella edited revisions
 manuscripts paragraphs word-count wordcount
blog: blogs blog-post blogged newsletters medium-post
letters [creative]: letter letters postcard pen-pal penpal thank-you-note
drawing: drew sketched sketchbook sketches doodles portraits life-drawing procreate inking calligraphy
 lettering gesture-drawing figure-drawing caricature comic-strip
painting: painted watercolours watercolors gouache easel oils brushstroke landscape-painting
photography: photographed photos shot-a-roll rolls-of-film darkroom lightroom portraits-shoot photo-walk
knitting: knitted crocheted cast-off cast-on bind-off bound-off jumper jumpers cardigan mitten mittens shawl
 beanie blanket booties rows-of-knitting needles wool amigurumi granny-square
sewing [creative]: sew sewed sewing hem hemmed stitched dressmaking overlocker quilt quilting quilted
 cross-stitch crossstitch embroidery embroidered applique patchwork > knitting
pottery: vase glaze glazed fired kiln ceramic threw-pots centred trimming
woodwork: carved whittle whittled turned-a-bowl dovetail dovetails workshop spoon-carving
jewellery [creative]: jewellery jewelry bead beading bracelet earrings silversmith soldering solder
candles [creative]: candle candles soap soap-making
origami [creative]: origami crane cranes folded-cranes papercraft
scrapbook [creative]: scrapbook scrapbooking photo-album
magic [leisure]: card-trick magic-trick sleight
juggling [leisure]: juggle juggled juggling
video: filmed vlogged youtube-video shorts-uploaded edited-video
standup [creative]: open-mic jokes comedy-set
garden: allotments borders dug weeding weeded pruned hedge hedges compost mulch mulched seeds seed seedlings
 greenhouse raised-bed sow sowed sown potting bulbs perennials roses planting digging deadhead deadheaded
 bindweed veg-patch mowed mowing strimmer lawnmower repot
plants: orchid monstera pothos houseplants watering-can fiddle-leaf repotted succulent
cleaning: hoovered hoovering vacuumed vacuuming tidied tidying mopped dusted scrubbed deep-clean wiped-down
 oven bathroom-clean windows-cleaned spring-clean
kitchen: worktops countertops
dishes: dishwashing washed-up
laundry: load-of-laundry folded-laundry loads washing-line ironing-pile
declutter: decluttered junk-drawer charity-bags binbags bin-bags boxes-of-junk skip-load minimalism
diy: wallpaper wallpapered tiled grouted grout skirting-boards shelves shelf fence-panel decking decorated
 decorating varnish varnished doors floorboards plastered sanded unblocked gutters shed-roof
cooking: cooked recipes batch-cook batch-cooked meal-prepped slow-cooker curry-from-scratch home-cooking
 homecooked chilli casserole risotto stir-fry ragu dal dhal
baking: baked loaves focaccia baguette sourdoughs scones buns bagels cookies-baked kneaded dough
packedlunch: packed-lunches lunch-from-home bento
dogwalk: walkies pup puppy pooch walked-the-pup dog-park lead-walk hound labrador terrier spaniel
dogtraining [home]: dog-training puppy-class recall-training heel-work clicker agility
cat [home]: cat cats kitten litter litter-tray
horse [home]: horse mucked-out muck-out grooming-the-horse
family: grandkids nephew niece bedtime-story board-game-night-with family-dinner playtime homework-with
 quality-time
friends: pals hung-out catch-ups game-night coffee-with-friend pub-quiz reunion
calls: called rang phoned video-call facetimed voice-note texted
dates: tinder hinge bumble first-date
networking [work]: networking linkedin-message coffee-chat meetup outreach cold-email cold-call prospect
 prospecting pitched
sales [work]: demo demos closed-a-deal quota-of-calls
customers: customers clients subscribers subs users followers patrons patreon listeners downloads signup
 sign-up paying-customers
jobs: applications applied recruiters interviews cover-letters linkedin-jobs job-hunt cvs resumes
email: emails inbox-to-zero unread newsletters-unsubscribed unsubscribe
deepwork: pomodoros deep-work-session focus-block focus-session distraction-free
meetings: standup 1:1 one-on-one
teaching [work]: tutoring tutor-lesson taught lesson-plan marking marked-essays graded
countries: countries stamp-in-passport abroad
museums: museums galleries exhibitions national-trust castle cathedral tate louvre
parks [leisure]: national-parks state-park playgrounds
beach [leisure]: beach beaches seaside
camping [leisure]: camping camped campsite tent bivvy nights-under-canvas
fishing [leisure]: fish-caught fished fishing angling trout carp fly-fishing rod tackle
birds: birdwatch birded birdwatching kingfisher warbler lifer lifers twitch rspb ebird goldfinch sparrow
 heron woodpecker finch
astronomy [leisure]: telescope stargaze stargazing messier nebula astrophotography
mushrooms [leisure]: foraging foraged mushroom mushrooms fungi
bees [home]: beehive hive hives bees beekeeping
aquarium [home]: aquarium fish-tank
chickens [home]: coop hens chickens eggs-collected
sleep: in-bed-by kipped slept-through doze dozed lie-in sleeping
bedtime: bed-by lights-off asleep-by in-bed
wakeup: up-at out-of-bed awake wake-up early-rise
posture: standing-desk
standing [health]: standing-desk stand-up-desk
weight: weighed-in weighs
bloodpressure: diastolic blood-pressures bp-reading
bloodsugar: fasting-sugar sugars a1c glucose-reading hypo
heartrate: resting-pulse rhr hrv
cholesterol: hdl triglycerides
grip [fitness] = level: grip-strength
vertical [fitness] = level: vertical-jump box-jump
flexibility [fitness] = level: sit-and-reach
thesis: thesis-chapter lit-review literature-review viva methods-section
paper [work]: manuscript-paper conference-paper grant grant-application proposal
podcastlistening [leisure]: podcast-episode listened-to-podcast
records [leisure]: vinyl lp
recycling [home]: recycled recycling-run tip-run compost-bin
commute [personal]: commute commuted wfh office-day public-transport
driving [personal]: driving-lesson driving-lessons parallel-park
car [personal]: oil-change car-wash mot
nailbiting: nails-bitten bit-nails
swearing: swore swore-jar f-bomb swearword
complaining [mind]: complain complained whinge moan gossip
snooze [health]: snoozed snooze-button
coffeeout [finance]: coffee-shop coffee-run cafe-coffee > eatingout
breastfeeding [health]: breastfeed pumped nursing
kegels [health]: kegel kegels pelvic-floor
eyes [health]: eye-exercises 20-20-20 screen-breaks
compliments [social]: compliment complimented thank-yous
kindness [social]: good-deed acts-of-kindness kindness
sex [social]: intimate
flashcards [learning]: flashcards flashcard > anki
geography [learning]: capitals flags
memory [learning]: memorised memorized memorise memorize poem-by-heart
maths [learning]: maths math algebra geometry calculus > study
"""
