"""Signs that a body fails, and which of them together are an emergency: written as in `signs.py`.

A part of the body with what is wrong with it, how it began and how bad it is: two such signs are an emergency
where one is an ache.
"""

from __future__ import annotations

SIGNS = """
facewrong: face|mouth|smile|eyelid|eye|cheek|lip * ~droop|droopy|dropped|drop|dropping|crooked|twisted|
 lopsided|slack|frozen|sagging|saggy|uneven|wonky|slid|sliding|fallen|paralysed|paralyzed|numb; half|side of
 * face|mouth; face|mouth|smile * one|left|right side; face|mouth|smile is|looks|has|went * to_one_side; can
 not smile|whistle; can not close|shut|blink * eye
facefalls: face|mouth|smile|eyelid|cheek is|has|looks|all|went|gone|suddenly? is|has|all|gone|went? ~droop|
 droopy|crooked|lopsided|slack|sagging|twisted; face|mouth|smile has|is|just? dropped|fallen|falling|slid on|
 to|one|at|down
speechwrong: words|word|speech|sentences|talking|speaking|talks|speaks|talk|voice * wrong|jumbled|mixed|
 muddled|scrambled|funny|weird|strange|odd|slurry|slurred|slurring|garbled|gibberish|nonsense|mush|backwards|
 rubbish|thick|drunk|unclear|jumble|mangled|mumbled|twisted; can|could not|barely|hardly|suddenly speak|talk;
 can|could not|barely * find|say|form|get my|the|his|her|any|a? * words|word|sentence|sentences; sounds|
 sounding|sound|like? drunk; tongue * thick|heavy; not make|making any? sense; mumbling|babbling; words|
 speech will|do|does not come; ~slur
limbwrong: arm|arms|leg|legs|hand|hands|fingers|foot|side|half * numb|weak|heavy|dead|limp|useless|floppy|
 tingling|tingly|tingles|paralysed|paralyzed; arm|leg|hand|foot|side|half * not|stopped work|working|obey|
 move|moving|lift|listen|listening|respond|responding; can|could not|barely|hardly|suddenly * lift|raise|
 hold|grip|move|feel|use|squeeze * arm|leg|hand|fingers|side|cup|pen|fork|mug|glass|legs|phone; keep|keeps|
 kept dropping; numb|weak|tingling|numbness|weakness|tingles in|on|down|all * arm|leg|side|hand|face|arms|
 legs; pins and needles
sightwrong: see|sees|seeing double; double vision; vision|sight|eyesight|eyes * blurred|blurry|black|gone|
 double|funny|half|dark|lost|grey; can|could not see * ; blind|blindness in|of one|my|the|left|right; lost|
 losing * sight|vision|eyesight; curtain|shadow over|across|in * eye|vision; flashing lights
blindness: sudden|suddenly blindness|blind; lost|losing|no|loss_of the|my|all? sight|vision in|of one|my|the|
 left|right; gone|went|going blind in; blind|blindness in one|my|the|left|right eye; black curtain
unsteady: can|could not|barely|hardly walk|stand|balance straight|up|properly|upright; staggering; falling|
 leaning|veering|tipping to one|the|left|right; lost|losing * balance|coordination; can not|barely keep *
 balance; everything|room is|keeps? spinning
onset: suddenly|sudden; all of a sudden; out of nowhere|the_blue; since|for * hour|hours|minutes|mins; woke
 up; just now; minutes|mins|hour|hours ago; this second|minute; in seconds
dullcause: cold|freezing|icy|frozen|gloves|snow|slept|sleeping|sat|sitting|lying|cushion|crossed|typing|desk|
 botox|dentist|injection|filling|migraine|aura|physio|sciatica|carpal|cast|clay|mask|glasses|lenses|contacts|
 screen|fog|foggy|practice|rehearsal|accent|mic|microphone|karaoke|essay|chapter|poem
fiction2: film|movie|novel|chapter|episode|documentary|podcast|character|scene|plot|thriller|course|exam|
 lecture|essay|revision|nursing|revised|revising|studied|studying|learnt|learned|training|dummy|manikin|
 workshop|quiz|anatomy|poster|leaflet|flashcards|volunteered|volunteering|charity|fundraiser|drill|simulator
longago: years|months|weeks|decades ago; last year|month|summer|winter|spring; in 2010|2012|2014|2015|2016|
 2017|2018|2019|2020|2021|2022|2023|2024; when|since i was; as a kid|child|teenager; all clear|fine|gone|
 good|better; turned out; recovered|recovering|rehab|survivor; under control|treatment; follow up; check_up|
 checkup|appointment
headpain: headache|headaches|migraine; head is? pounding|exploding|splitting|bursting|killing; pain in|behind
 my|the head|temple|eye|eyes|skull; head hurts
worstever: worst|strongest|most_painful * ever|life|had; never had|felt * pain|headache|like|bad; like being|
 i_was|someone|getting * hit|bat|hammer|axe|kicked; thunderclap; explosive
stiff: stiff|rigid neck; neck is|feels|so|all|really? so|really|very|completely? stiff|rigid|locked; chin to|
 on|touch * chest; can not bend|move|turn my|his|her|the neck
lighthurts: light|lights|sunlight|daylight|lamp|brightness * hurts|hurt|hurting|unbearable|blinding|pain|
 bear|stand; can not stand|bear|take the? light|lights
rashbad: rash|spots|blotches|patches * fade|fading|glass|spreading|purple|bleeding|bruise|bruises|blister|
 disappear; purple|dark|blotchy|mottled spots|rash|blotches|patches|skin; skin|legs|arms * blotchy|mottled
fever: fever|feverish|shivering|shivers|chills|rigors; burning|boiling up|hot; temp|temperature * 39|39.5|
 39.6|39.7|39.8|40|40.1|40.2|40.3|40.4|40.5|40.6|40.8|41|41.2|41.5|42|103|104|105|high|up; 39|39.5|40|40.2|
 40.5|41|42|104 degrees|fever|c|temp|temperature
muddled: confused|delirious|disorientated|disoriented|incoherent|rambling|delirium; not know|remember|
 recognise|recognize where|who|what|me|us|my|his|her|the; can not think|focus straight|clearly|properly; out
 of it; keeps|keep repeating|asking; making_no|no sense; drowsy|floppy|limp|lethargic|unresponsive; hard|
 difficult|impossible to wake; so|too|very|really sleepy; hallucinating
throwup: throwing|threw|thrown up; vomiting|vomit|vomited|puking|puked|sick
veryill: terribly|really|very|so|extremely|seriously|feel|feels ill|i_will|unwell|poorly|awful|rough
chesthold: elephant|weight|band|vice|brick|anvil|fist|belt|stone|boulder|rock|concrete|pressure|someone|
 squeeze * on|in|across|round|around|over * chest; chest * weight|band|vice|brick|fist|elephant|belt|crushed|
 crushing|squeezed|gripped; ~clutch|gripping|grabbing|holding his|her|my|their|the chest
persists: will|does|is|has|do|not not|never go|goes|going|gone|shift|shifting|stop|stopping|ease|easing|pass|
 settle|budge|let_up|calm|slow|come_down; getting worse; worse and|by; for # minutes|mins|hour|hours; still
 there|here|going; now|since there|this|i
spreading: up|into|down|through|across|towards|to|in my|the|his|her? left? neck|jaw|arm|shoulder|arms|teeth
painful: pain|pains|ache|aching|tight|tightness|pressure|tingling|numb|hurts|hurting
pallid: sweating|sweats|sweaty|clammy|pale|grey|gray|ashen|nausea|nauseous; cold sweat|sweats; short of
 breath; breathless; feel|feeling|felt|nearly|almost|going_to|like i_am|i_will|to? die|dying|faint|fainted|
 pass_out|black_out|blacked_out; impending doom
heartwild: heart|heartbeat|pulse * racing|pounding|skipping|fluttering|flutters|irregular|erratic|jumping|
 190|200|210|220|thumping|missing|stopping|all_over; palpitations|afib
nearfaint: ~faint|lightheaded; light headed; passed|passing|pass|blacked|blacking|black out; dizzy|woozy;
 going to? go|pass under|out
breathbad: can|could not|barely|hardly * breathe|catch_my_breath|get_my_breath|get_air|get_enough_air; short|
 shortness of breath; breathless|gasping|wheezing|wheezy; ~struggle|fighting|fight|trouble|difficulty|hard *
 breathe|breathing|breath|air; out of breath walking|sitting|lying|talking|doing_nothing|at_rest; can|could
 not|barely|hardly|only * sentence|sentences|words|talk|speak; breathing is|gets|getting|really|very? hard|
 fast|shallow|noisy|laboured|labored|difficult; full sentence
inhaler: inhaler|inhalers|puffer|ventolin|salbutamol|nebuliser|reliever|puffs
useless: is|does|are|do|has|will not work|working|doing|do|helping|help|helped|touch|touching|anything;
 still; empty|run_out|no_use|useless
epipen: epipen|epipens|epi_pen|adrenaline|jext|anapen
allergen: cashew|cashews|almond|almonds|hazelnut|walnut|pistachio|kiwi|mussels|crab|lobster|seafood|
 amoxicillin|jab|satay|strawberry|strawberries|fish|soy|lupin|pollen|tablet|cream|dye|celery|mustard|kebab|
 curry|cake|biscuit|cookie|sauce|takeaway
airwaybad: throat|tongue|lips|lip|mouth|airway * swelling|swollen|swelled|puffed|puffy|puffing|huge|tight|
 tightening|closing|closed|tingling|tingly|itchy|itching|ballooning|burning|swells|closes; swelling|swollen|
 puffy|tight|tingling|itchy|fat lips|tongue|throat|mouth|airway; swelling of|in the|my|his|her lips|tongue|
 throat|face; face|eyes|eye * swelling|swollen|puffed|ballooning|blown_up
spice: chilli|chili|spicy|hot_sauce|wasabi|mint|pineapple|lipstick|tonsillitis|strep|cold|crying|cried|
 sobbing|sunburn|jalapeno|shouting|singing|sang
hivesall: hives|welts|blotches; itchy|rash|red|lumps all|everywhere|head over|to
bluelips: lips|lip|fingertips|nails|mouth|face|fingers|baby * blue|purple|bluish|grey|gray
chilled: cold|freezing|swim|swam|sea|lake|river|dip|plunge|ice|iced|icy|lipstick|lippy|blueberries|blueberry|
 slush|slushie|paint|painted|polish|varnish|ink|snow|winter|smurf|makeup|wetsuit
soaking: soaking|soaked|soak|soaks|filling|filled|going through|a|my|the|# * pad|pads|towel|towels|bandage|
 dressing|sheets|tshirt|trousers|knickers; passing|passed|lost|big|huge|large * clots|clot; pool|pools of
 blood; haemorrhaging|hemorrhaging|hemorrhage|haemorrhage; tourniquet; blood * everywhere|all_over|spurting|
 gushing|pouring|pumping; blood will|is not stop|stopping; not stop * bleeding|blood; bleeding * stop|
 stopping; bleeding|bled * heavily|heavy|hours
expecting: pregnant|pregnancy|trimester|miscarriage|miscarrying|unborn; weeks|wks|months along|gone; due
 date; my? bump; iud|ectopic
expectbad: bleeding|bled|clots|spotting|gush; waters|water|fluid * broke|broken|leaking|gone; contractions;
 baby|bump|he|she|kicks * not|stopped|no moved|move|moving|kicked|kicking|kicks; no kicks|movement; severe|
 terrible|sharp|unbearable|bad pain|pains|cramps|headache; miscarrying; flashing lights; swollen face|hands
stuck: food|meat|steak|chicken|bone|grape|sweet|coin|fishbone|something|pill|apple|carrot|sausage|toy|marble|
 it * stuck|lodged|jammed|caught in|down|at * throat|windpipe|airway; choking|chokes|choked; heimlich; stuck|
 lodged|caught in * throat|windpipe
airless: can|could not|barely|hardly * breathe|speak|talk|swallow|cough|breath; blue|purple|red; clutching|
 drooling|panicking|silent; on his|her|a|the? steak|grape|food|sweet|dinner|meat|lunch|hotdog|sausage|apple
jokechoke: price|prices|hole|match|game|final|lead|penalty|exam|lines|pressure|under|laughing|up|bill|cost|
 words|lump
headknock: head * hit|banged|bumped|knocked|cracked|smashed|whacked|ball|boot|floor|kerb|concrete; hit|
 banged|bumped|knocked|cracked|smashed|whacked|bashed|landed|fell * head|skull|temple; concussion|concussed;
 head injury; came|come off * bike|horse|motorbike|ladder; fell|fall|fallen|thrown off|from|down|out a|the|
 his|my? * ladder|roof|horse|stairs|tree|window|bike|scaffold; car crash|accident; knocked off|down; crashed
 my|the car|bike|motorbike
knocksign: throwing|threw|thrown|been up|sick; vomited|vomiting|puked|puking|drowsy|sleepy|confused|slurring|
 dizzy; pupil|pupils; can|could|does|do not remember|recall|wake|focus|keep; keeps|keep repeating|asking|
 forgetting; blacked|knocked|passed out; seeing double|stars; fluid|blood|liquid from|coming|out * ear|ears|
 nose; lost consciousness; memory * gone|blank|missing; blurred|blurry; can not|barely feel|move * legs|leg|
 arms|toes|neck|anything; neck|back hurts|pain|is_killing
bent: leg|arm|ankle|wrist|foot|knee|elbow|finger|hip|shin * bent|pointing|facing|hanging|twisted * wrong|
 sideways|backwards|odd|weird|unnatural|other|angle; bone * out|skin|through|sticking|showing|see|visible|
 poking
bloodout: vomit|sick|puke|puked|vomited|vomiting|throwing_up|threw_up|coughed|coughing|peeing|pooping *
 blood|coffee_grounds|bloody; blood in * vomit|sick|sputum|phlegm|urine|pee|wee|poo|stool|toilet; poo|poop|
 stool|stools|pooing|diarrhoea * black|tar|tarry|blood|bloody|maroon
belly: belly|stomach|abdomen|abdominal|tummy|guts|gut|flank|appendix; lower right|left; right|left side
agony: agony|excruciating|unbearable|screaming|rigid|rock_hard|doubled; can|could not|barely|hardly stand|
 straighten|walk|move|sit straight|up|properly|upright|at_all|for; doubled over|up; curled up|in; worst pain;
 on the floor; severe|terrible|sharp|stabbing pain
testicle: testicle|testicles|testis|scrotum|nuts; ball|balls hurts|swollen|agony
scald: scald|scalded|scalding; boiling|hot|burning water|oil|fat|soup|tea|kettle * on|over|down|all; burn|
 burnt|burned|burns * oil|acid|petrol|fire|face|chemical; whole|all_my|all_of_his|all_of_her arm|leg|hand|
 face|back|chest|side|body * burnt|burned|scalded; skin * coming|peeling|hanging|melted|falling|blistering|
 charred off|away; caught fire
scaldsign: skin|face|baby|toddler|blister|blisters|blistering|chest|melted|peeling|charred|whole|eyes|eye
eyeburn: bleach|acid|cleaner|chemical|chemicals|lime|cement|glue|caustic|alkali|ammonia in|into|splashed|got
 * eye|eyes
calf: calf|leg|thigh|ankle * swollen|swelling|hot|red|hard|throbbing; clot|clots|dvt|embolism
sharpchest: chest|rib|ribs|breathe|breathing|breathless; coughing blood
infected: red|dark lines|line|streaks|streak|tracks; streaks going|up|from|running; wound|cut|bite|scar|
 stitches|leg|finger|foot * infected|pus|hot|oozing|green|red; sepsis|septic|infection
feverbad: confused|shivering|mottled|drowsy|delirious|rigors|blue|racing; shaking; fast breathing; not peed
heat: sun|heat|sauna|heatwave|hot_day; hot car|room|yoga; sunstroke|heatstroke
sugarword: sugar|sugars|glucose|bg|bm|bgl|glucometer|cgm|libre|dexcom|hypo|hypos|hyper|dka|ketones|insulin|
 meter|diabetic|diabetes
sugarfar: hi|lo|1.1|1.2|1.3|1.4|1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9|3.0|3.1|3.2;
 hypo|dka|ketones|ketone; too low|high; dropping|plummeting|crashed|crashing|low|high|double|twice|wrong; is|
 at|reading|reads|of|was|to|now|says 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|38|40|400|450|500|550|
 600
sugarill: shaking|shaky|sweating|sweaty|confused|dizzy|faint|drowsy|blurry|vomiting|slurring|collapsed|
 unconscious|trembling|thirsty|fruity|sleepy|clammy|weird|woozy; throwing|threw up; can not|barely think|
 stand|stay|see|keep|wake|focus; passed|pass|passing out; breath smells; pear drops; will not wake
drank2: drank|drunk|swallowed|gulped|downed|sipped|licked|sip|mouthful|inhaled|sniffed|swigged|ate|eaten|
 chewed; got|getting|gotten into|at|hold; mouth full
toxin: bleach|antifreeze|drain_cleaner|oven_cleaner|toilet_cleaner|weedkiller|rat_poison|white_spirit|turps|
 turpentine|petrol|detergent|disinfectant|limescale_remover|descaler|paint_thinner|button_battery|
 lighter_fluid|toilet_duck|laundry_pod|caustic_soda|slug_pellets|nail_polish_remover|hand_sanitiser|
 hand_sanitizer|pesticide|insecticide|anti_freeze|dishwasher_tablet|dishwasher_tablets|dettol|screenwash|
 methanol|foxglove|yew|laburnum|hemlock|death_cap|acetone
chores: cleaned|scrubbed|mopped|wiped|hoovered|chores|washed|bought|shopping|filled|shop|spent
booze: vodka|gin|whisky|whiskey|wine|beer|beers|alcohol|rum|drink|drunk|booze|spirits|tequila|brandy|cider
drugword: @drug
mixing: mixed|mixing|mix|combined|combining; washed|washing|wash * down; on top of; chased|chasing; together
 with; took * with; and|after * bottle
fading: eyes open; keep|stay|staying|keeping awake|conscious; fading|drifting|floating|woozy|blurry; can not|
 barely feel|stand|move|walk|breathe|talk; head|room|everything spinning; heart slow|slowing|racing; whole|
 entire|all|full; strip|strips|box|packet|bottle; ~lots
overdosed: @soul has|have|is|just|had|might|may? have|just? overdosed|od|oded|taken_an_overdose; od on;
 needle|syringe * arm|in|him|her; oding
injured: needle|syringe|arm|vein|floor|bathroom|blue|breathing|wake|naloxone|narcan|again|pills|meds|heroin|
 fentanyl
"""

RULES = """
medical: facefalls !dullcause !fiction2 !joke !longago; facewrong speechwrong !dullcause !fiction2; facewrong
 limbwrong !dullcause !fiction2 !longago; facewrong sightwrong !dullcause !fiction2; limbwrong speechwrong
 !dullcause !fiction2 !longago !joke; limbwrong sightwrong !dullcause !fiction2 !exercise !joke; speechwrong
 sightwrong !dullcause !fiction2 !joke; unsteady speechwrong !dullcause !fiction2 !joke !longago; unsteady
 facewrong !dullcause !fiction2; unsteady sightwrong !exercise !joke !fiction2 !dullcause; limbwrong onset
 sided !exercise !dullcause !fiction2 !longago !joke; speechwrong suddenly !dullcause !fiction2 !joke;
 blindness !fiction2 !longago !joke; headpain worstever !joke !fiction2 !exercise; headpain suddenly
 worstever; headpain limbwrong !dullcause !fiction2; headpain speechwrong !dullcause !fiction2; headpain
 onset throwup !fiction2 !longago; stiff fever; stiff lighthurts; stiff headpain throwup; stiff headpain
 worstever; rashbad fever; rashbad veryill; rashbad stiff; rashbad muddled; fever muddled !joke !fiction2
 !longago; lighthurts fever headpain; chesthold !exercise !joke !fiction2 !longago !cleared; chesthold
 persists !joke !fiction2; chesthold painful !joke !fiction2 !exercise; chest press persists !joke !fiction2
 !cleared; painful spreading pallid !joke !fiction2; chest spreading painful !exercise !joke !fiction2
 !cleared; chesthold pallid !joke !fiction2; heartwild nearfaint !joke !fiction2 !longago; heartwild chest
 press !exercise !joke; heartwild breathbad !exercise !joke; airwaybad allergen !spice !joke !longago
 !dentist; airwaybad breathbad !spice !joke !longago; airwaybad hivesall !joke !longago; hivesall breathbad;
 epipen breathbad; epipen airwaybad; inhaler breathbad !cleared !longago !exercise; inhaler breathbad
 useless; bluelips !chilled !joke !exercise !fiction2; soaking !joke !fiction2 !exercise !longago !tantrum;
 soaking expecting; expecting expectbad !joke !fiction2 !longago !exercise; stuck airless !jokechoke !joke
 !fiction2; headknock knocksign !fiction2 !longago !joke; bent !joke !fiction2 !longago !exercise; bloodout
 !joke !fiction2 !longago; belly agony fever; belly agony throwup !exercise !joke; belly agony onset
 !exercise !joke !fiction2 !longago; testicle agony !joke; testicle suddenly; scald scaldsign !joke !fiction2
 !longago; eyeburn; calf sharpchest !exercise !fiction2 !longago; infected feverbad !longago !fiction2;
 infected fever !longago !fiction2 !cleared; heat muddled !joke !fiction2; heat nearfaint fever; fever
 hotsign; sugarword sugarfar sugarill !fiction2 !longago; drank2 toxin !chores !fiction2 !joke !longago;
 drugword booze mixing !fiction2 !longago !joke; drugword booze fading took !fiction2 !longago; overdosed
 injured !fiction2 !longago
"""
