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
petrol [finance]: petrol gasoline diesel fill-up filled-up filled-the-car tanked tanked-up full-tank refuel >
 spending
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
sugar: sweets sweetie sweeties brownie muffin cupcake croissant doughnut donuts pudding pie tart fudge toffee
 caramel gummy
 haribo snickers mars-bar kitkat twix oreo oreos nutella syrup sundae gelato sorbet macaron macaroon eclair
 waffle pancake jelly-beans marshmallow lollipop popsicle jalebi gulab-jamun halwa ladoo barfi baklava
 cinnamon-roll danish cheesecake tiramisu flapjack shortbread sugary candy-bar
snacks: vending-machine popcorn pretzels nuts doritos pringles crackers peanuts biscuits midnight-snack
 nibble graze
fastfood: mcdonald mcd maccies big-mac nuggets whopper hot-dog drive-thru
meat: lamb sausage ham salami mince turkey ribs burger-meat
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
walking: strolled ambled wandered pottered-about lap-of-the-park round-the-block around-the-block
 round-the-park around-the-park dog-walks pram-walk
climbing: boulders sends flashed redpointed onsight top-rope toprope lead-climb
 climbing-wall climbing-gym crux v4 v5 bouldered
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
series: season-finale finale episodes tv-show drama k-drama kdrama anime soap
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
piano: hanon sonatina arpeggios arpeggio czerny nocturne prelude etudes sight-reading clair-de-lune
guitar: riffs fretboard barre-chord barre-chords strum strummed acoustic fingerpicking fingerstyle
 pentatonic capo
bass [music]: bass-guitar bassline slap-bass bass > music
violin: viola bow-practice fiddle-tunes
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
cooking: cooked recipes batch-cook batch-cooked meal-prepped slow-cooker curry-from-scratch chilli casserole
 risotto stir-fry ragu dal dhal
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
jobs: applications applied recruiters cover-letters linkedin-jobs job-hunt cvs resumes
email: emails inbox-to-zero unread newsletters-unsubscribed unsubscribe
deepwork: pomodoros deep-work-session focus-block focus-session distraction-free
meetings: standup
pairtalk [work]: 1:1 one-on-one one-to-one 1-to-1 1-2-1 > meetings
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
bills [finance]: rent electricity-bill gas-bill water-bill council-tax insurance utilities broadband
 phone-bill
biscuits [health]: biscuit cookie custard-cream digestive hobnob jammie-dodger bourbon-biscuit rich-tea
 ginger-nut gingernut shortbread oreo garibaldi party-ring penguin-bar tunnock tim-tam timtam anzac-biscuit
 parle-g monaco-biscuit bikkie biccie bicky biccy rusk digestives hobnobs graham-cracker jaffa-cake
 choc-digestive snickerdoodle macaroon > sugar snacks
chocolate [health]: chocolate choccy choccie choc cadbury dairy-milk twirl wispa flake-bar crunchie bounty
 toblerone maltesers galaxy-bar aero-bar kitkat kit-kat twix snickers mars-bar milky-way milkyway reese
 hershey lindt lindor ferrero-rocher ferrero kinder-bueno kinder-egg creme-egg mini-eggs smarties m&m freddo
 truffle cocoa-bar dark-chocolate after-eight terrys quality-street celebrations-tub nutella 🍫 > sugar
sweets [health]: candy lolly lollipop haribo gummy-bear gummy-bears jelly-babies
 jelly-baby jelly-bean jellybeans skittles starburst wine-gums fruit-pastilles liquorice licorice humbug
 gobstopper fudge toffee nougat turkish-delight refreshers parma-violets sherbet pick-n-mix pick-and-mix
 twizzlers sour-patch-kids jolly-rancher rasgulla jalebi ladoo laddu laddoo barfi burfi mithai peda rasmalai
 🍬 🍭 > sugar
cakes [health]: cake cupcake muffin brownie gateau sponge-cake victoria-sponge cheesecake battenberg
 lamington pavlova black-forest fairy-cake carrot-cake lemon-drizzle blondie fruitcake pound-cake red-velvet
 swiss-roll madeleine tray-bake traybake 🍰 🎂 🧁 > sugar
pastries [health]: pastry pastries croissant danish pain-au-chocolat pain-aux-raisins eclair profiterole
 doughnut donut krispy-kreme strudel turnover cinnamon-bun cinnamon-roll cronut beignet churro churros
 baklava macaron cannoli vanilla-slice custard-tart egg-tart pastel-de-nata pasteis palmier iced-bun
 chelsea-bun belgian-bun 🥐 🍩 🥮 > sugar
icecream [health]: ice-cream icecream gelato sorbet magnum cornetto ben-and-jerrys ben-&-jerrys haagen-dazs
 mcflurry sundae frozen-yogurt froyo fab-lolly ice-lolly popsicle kulfi soft-serve 99-flake 🍦 🍨 🍧 > sugar
pudding [health]: pudding crumble trifle tiramisu creme-brulee panna-cotta banoffee sticky-toffee apple-pie
 key-lime-pie pecan-pie rice-pudding custard kheer gulab-jamun 🥧 🍮 > sugar
crisps [health]: crisps crisp pringles doritos walkers quavers wotsits monster-munch hula-hoops mccoys
 kettle-chips tyrrells frazzles chipsticks nik-naks cheetos ruffles fritos takis sunchips twisties
 smiths-chips kurkure bhujia namkeen tortilla-chips > snacks
snacks: samosa pakora chivda murukku sausage-roll scotch-egg pork-scratchings bombay-mix trail-mix
 granola-bar cereal-bar beef-jerky jerky biltong nachos 🍿 🥨
fastfood: fries chips chicken-nuggets mcnuggets big-macs mcchicken filet-o-fish mcmuffin zinger
 bargain-bucket wendys burger-king hungry-jacks jack-in-the-box in-n-out five-guys sonic-drive arbys jollibee
 vada-pav pav-bhaji maccas maccy mackies happy-meal 🍟 🍔 🌭
eatingout: vindaloo korma madras tikka-masala jalfrezi balti bhuna rogan-josh bhaji poppadom chow-mein
 chop-suey egg-fried-rice sweet-and-sour spring-rolls peking-duck crispy-duck kung-pao general-tso
 chicken-parmi parmi parma doner donner-kebab souvlaki banh-mi massaman green-curry red-curry tom-yum
 bibimbap katsu pad-see-ew laksa nasi-goreng rendang chicken-tikka chole-bhature idli vada uttapam panipuri
 pani-puri chaat momos got-a-chinese had-a-chinese cheeky-chinese chinese-in indian-in thai-in
 ordered-chinese ordered-indian ordered-thai chinese-food indian-food thai-food mexican-food chinese-meal
 indian-meal got-an-indian had-an-indian got-a-thai a-curry fish-supper fish-n-chips fish-&-chips
 cod-and-chips fish-tea battered-cod saveloy chippy-tea calzone pepperoni hoagie itsu wasabi zizzi
 pizza-express pizzaexpress papa-john little-caesars olive-garden applebees ihop dennys waffle-house
 tim-hortons dunkin panera jamba crumbl cheesecake-factory texas-roadhouse buffalo-wild-wings hooters
 benihana guzman-y-gomez red-rooster grilld haldirams barbeque-nation menulog hungry-house foodpanda dunzo
 eatclub 🌯 🥡 🥙 🥟 🍱 🍛
alcohol: tipple bevvy bev jagerbomb jägerbomb jager sambuca absinthe limoncello baileys kahlua amaretto ouzo
 raki grappa port-wine vermouth campari kir sidecar mai-tai mai-tais pina-colada caipirinha long-island cosmo
 paloma moscow-mule whisky-sour whiskey-sour old-fashioneds espresso-martini snakebite schooner middy stubby
 stubbies longneck tallboy six-pack old-monk feni toddy buckfast hard-cider alcopop wkd smirnoff bacardi
 jack-daniels jim-beam jameson heineken stella-artois carlsberg budweiser coors corona-beer peroni moretti
 asahi hot-toddy spritzer rosé plonk bubbly merlots alcoholic 🍹 🍾 🍶
beer: heineken stella-artois carlsberg budweiser coors peroni moretti asahi schooner stubby bitter-pint
wine: rosé plonk bubbly pinot-grigio pinot-noir sauv-blanc tempranillo barolo beaujolais gewurztraminer 🍾
coffee: babyccino frappe mochaccino piccolo long-black short-black doppio affogato breve red-eye filter-kaapi
 starbucks-run nescafe nitro-brew kopi
tea: brew-up pg-tips yorkshire-tea tetley rooibos chamomile camomile darjeeling assam jasmine-tea masala-chai
 english-breakfast herbal-tea bubble-tea boba kombucha 🧉 🧋
soda: root-beers ginger-beer tango lilt vimto 7up seven-up a&w dr-peppers sunkist thums-up limca mirinda
 rc-cola club-orange lucozade tizer dandelion-and-burdock cream-soda slurpee fizzy-drink fizzies sodas
 coke-zero pepsi-max 🥤
energydrinks: relentless celsius prime-energy bang-energy v-energy
milk [health]: milk oat-milk buttermilk lassi milkshake kefir 🥛
juice [health]: juice smoothie squash-drink orange-juice apple-juice 🧃
meat: sirloin rib-eye ribeye fillet-steak rump-steak t-bone brisket pulled-pork meatball meatballs chorizo
 pepperoni pastrami prosciutto mutton goat-curry venison duck-breast veal gammon black-pudding haggis
 bratwurst bangers kebab-meat chop-of-lamb lamb-chop lamb-chops pork-chop pork-belly 🍗 🍖
fish: cod haddock trout-fillet sea-bass seabass halibut kippers kipper crab lobster mussels oysters scallops
 squid calamari anchovies 🐟 🍤 🦐 🦞
veg: okra bhindi gobi methi palak saag bok-choy pak-choi swede parsnip turnip radish fennel artichoke
 butternut pumpkin sweetcorn watercress chard coleslaw 🥬 🌽 🫛 🥒 🍆
fruit: papaya guava lychee pomegranate cherries cherry apricot nectarine grapefruit lemon figs passionfruit
 dragonfruit watermelon cantaloupe plantain tangerine mandarin-orange 🍇 🍉 🍊 🍑 🍒 🥝 🥭 🍍 🍐
meals: sandwich wrap roti chapati paratha poha upma khichdi rajma weetabix muesli cornflakes granola 🥪 🍳 🥣
clothes: cardigan blazer sweatshirt leggings joggers boots loafers handbags swimsuit bikini overcoat raincoat
 parka anorak kurta saree sari lehenga salwar nightie pyjamas pajamas underwear knickers boxers-pack bra
 lululemon gymshark uggs doc-martens adidas topshop primani next-order marks-and-spencer m&s tk-maxx tkmaxx
 nordstrom old-navy american-eagle urban-outfitters anthropologie patagonia cotton-on kmart myntra ajio 👕 👖
 🧥 👠 👞
groceries: coles woolworths woolies iga spinneys bigbasket dmart blinkit zepto h-e-b wegmans meijer
 trader-joe sprouts-market food-lion piggly-wiggly iceland-shop co-op greengrocer butcher fishmonger
 bakery-run dillons winco food-shopping
bowling: ten-pin tenpin strikes-and-spares bowling-alley 🎳
baseball: ⚾ 🥎
americanfootball [fitness]: american-football gridiron touchdown flag-football 🏈 > exercise
rugby: 🏉 rugger
cricket: nets-session 🏏
hockey: 🏑 🏒
lacrosse [fitness]: lacrosse 🥍 > exercise
netball [fitness]: netball > exercise
handball [fitness]: handball 🤾 > exercise
wrestling [fitness]: wrestle wrestling 🤼 > exercise martialarts
fencing: 🤺 sabres foils
archery: 🏹 longbow recurve quiver bullseye
darts [leisure]: darts dartboard one-eighty checkout-double 🎯
snooker [leisure]: snooker billiards pool-table cue-ball eight-ball 🎱
skating: ⛸ 🛹 🛼 kickflip ollie halfpipe figure-skating
curling [fitness]: curling 🥌 > exercise
riding: 🏇 dressage showjumping canter cantered gallop trot trotted hacking-out
fishing: 🎣 angler bass-fishing
camping: ⛺ 🏕 bivouac campfire caravan
diving [fitness]: scuba snorkel snorkelling snorkeling freedive freediving 🤿 > exercise swimming
swimming: aquafit aqua-aerobics aquarobics paddled-about water-polo backcrawl 🏊 🥽
hiking: coastal-path scrambled footpath bridleway tor corbett fourteener 14er summited bushwalk tramping
 gorge ravine canyon ben-nevis snowdon scafell 🌲 🏔
gym: biceps triceps lats delts quads-day glutes hip-thrust hip-thrusts leg-extension cable-fly chest-press
 smith-machine upright-row hammer-curl planet-fitness anytime-fitness
cooking: 🧑‍🍳 👩‍🍳 👨‍🍳 🥘 wok air-fryer instant-pot tiffin
deepwork: 🍅
cleaning: 🧼 bleached descaled limescale bathtub bleach swept sweeping squeegee wipe-down polished-the-silver
 jhadu pocha skirtings dusting declog
shaving [health]: shave shaved shaving razor 🪒
doctor [health]: doctor gp checkup check-up blood-test smear 🩺 🏥
bloodsugar: 🩸 glucometer cgm libre dexcom
temperature: 🌡 thermometer
meds: amlodipine ramipril lisinopril atorvastatin omeprazole citalopram fluoxetine prozac zoloft lexapro
 adderall ritalin concerta elvanse vyvanse warfarin apixaban thyroxine prednisone naproxen codeine gabapentin
 hrt contraceptive birth-control anti-histamine cetirizine loratadine eyedrops 💉
praying: salah namaz fajr dhuhr asr maghrib isha jumuah salat dua puja pooja aarti mandir gurdwara kirtan
 synagogue shul shabbat shacharit mincha davened communion evensong matins vespers hymn hymns chapel minster
 sermon novena confession eucharist lectio shrine vihara japa 🕌 ⛪ 🛕 🕍 📿 🙇 ☪ ✝ 🕉 ✡
church [mind]: church mass communion evensong chapel minster sermon hymn hymns eucharist parish vicar ⛪ >
 praying
boardgames: 🎲 🃏 ♠ ♥ ♦ ♣ poker-night bridge-club whist rummy canasta cribbage backgammon monopoly risk-game
 carcassonne ticket-to-ride gloomhaven wingspan mahjong carrom ludo 🀄
gaming: skyrim baldurs-gate hades stardew animal-crossing mario pokemon call-of-duty warzone overwatch apex
 roblox diablo world-of-warcraft counter-strike halo hogwarts genshin candy-crush clash-royale 🕹
socialmedia: pinterest linkedin-feed snapchat bluesky mastodon tumblr whatsapp-scroll threads-app
 vinted-scroll
tv: love-island strictly bake-off corenders eastenders coronation-street corrie gogglebox succession-episode
 telenovelas soap-opera sitcom hotstar hulu paramount-plus apple-tv disney-plus itvx
films: rom-com romcom thriller-film western-film documentary-film odeon vue-cinema cineworld multiplex
kites [leisure]: kite kite-flying 🪁
sewing: 🧵 bobbin seam pattern-cutting buttonhole darn darned mended
knitting: purl purled cable-knit cowl ribbing raglan swatch skein 🧶
letters: 📮 ✉ 💌 📬
talking [social]: 🗣 small-talk toastmasters public-speaking
countries: 🌍 🌎 🌏 🗺 🛂
cat: 🐈 🐱 🐈‍⬛
horse: 🐎 🐴 mare gelding stallion pony paddock tack-room lunging farrier hooves
chickens: 🐓 🐔
bees: 🐝 🍯 apiary supers-hive
aquarium: 🐠 koi guppies gravel-vac nitrates
rabbit [home]: rabbit hutch bunny guinea-pig guinea-pigs hamster gerbil 🐇 🐹
races [fitness]: 🥇 🏅 🏆
trees [home]: sapling saplings tree-planting
garden: nettles manure wisteria rotavate rotavated trellis potatoes-planted slugs dahlias hosta lavender
 topsoil leaf-raking raked 👩‍🌾 🧑‍🌾 🌷 🌹 🌼
volunteering: food-pantry foodbank hospice-shift homeless-kitchen homeless-shelter samaritans st-johns
 scout-leader girl-guides habitat-for-humanity beach-clean meals-on-wheels oxfam barnardos salvation-army
 seva langar pantry
maths: trigonometry trig logarithms differential-equations linear-algebra integrals probability 🧮 ➗
physics [learning]: physics mechanics thermodynamics electromagnetism kinematics optics > study
chemistry [learning]: chemistry stoichiometry titration organic-chem periodic-table 🧪 ⚗ > study
biology [learning]: biology genetics anatomy physiology photosynthesis mitosis 🧬 🔬 > study
history [learning]: history tudors world-war cold-war-notes historiography > study [learning]: torts
 contract-law bar-prep case-law > study
medicine [learning]: usmle mcat step-1 anki-med neet-prep pharmacology > study
accounting [learning]: accountancy acca-exam cpa bookkeeping ledgers cfa > study
economics [learning]: economics macroeconomics microeconomics econ > study
electronics [learning]: electronics arduino raspberry-pi circuit breadboard resistor oscilloscope pcb
 soldered
woodwork: chisel chiselled bandsaw mortise tenon bookcase woodturning woodburning joinery 🪚 🪵
metalwork [creative]: blacksmith welding weld welded 🔨
guitar: strummed barre-chord capo pentatonic fingerpicking
piano: nocturnes etudes fugue
recorder [music]: recorder tin-whistle ocarina bagpipes sitar tabla harmonium veena mridangam erhu > music
drums: djembe bongo cajon
cycling: pedalled pedaled pedalling pedaling
music: rehearsal rehearsals bach mozart bwv
dancing: rehearsal rehearsals
dancing: bhangra garba kathak bharatanatyam hula foxtrot waltz tap-dance jazz-dance contemporary-dance
 barre-class lindy-hop 💃 🩰
yoga: surya-namaskar kundalini pranayama
family: auntie aunt uncle cousin nephews nieces grandchildren siblings in-laws
chess: sicilian ruy-lopez endgame endgames gambit otb
saving: premium-bonds nest-egg tucked-away tfsa rrsp superannuation mutual-fund sip ppf fixed-deposit
"""
