"""Pastimes, errands, waiting and fields of study, by what one's time goes on: "queued for an hour" is no
stretching.

Lines as in `activities.py`. An activity of no tracked kind (`errand`) is nothing to set a goal for.
"""

from __future__ import annotations

PASTIMES = """
crafting [creative]: macrame weaving weave loom leatherwork leathercraft stained-glass mosaic mosaics
 linocut lino-print lino-printing lino-cutting screenprinting screen-print basket-weaving bookbinding
 decoupage upholstery pyrography ikebana floristry tie-dye batik felting dyeing tufting rug-hooking
 resin-art resin-pour cosplay prop-making candle-making made-candles soap-making made-soap > art
tricks [leisure]: juggle juggled juggling unicycling yo-yo magic-tricks card-tricks sleight-of-hand
 lockpicking circus-skills poi-spinning hula-hoop hula-hooping
aerials [fitness]: aerial-silks aerial-hoop slackline slacklining parkour trampoline trampolining tumbling
 cheerleading > exercise
lawngames [leisure]: petanque pétanque boules croquet shuffleboard foosball table-football bocce skittles
 cornhole horseshoes
shootinggames [leisure]: paintball paintballing airsoft laser-tag laser-quest escape-room
motorsport [leisure]: karting go-karting go-karts motocross track-day bmx
sledging [leisure]: sledging sledded sledding tobogganing toboggan
flyingsports [leisure]: paragliding skydiving skydive bungee-jump hang-gliding flying-lesson rc-plane rc-car
geocaching [leisure]: geocaching geocache geocaches orienteering metal-detecting magnet-fishing mudlarking
 beachcombing fossil-hunting rockhounding
collecting [leisure]: stamp-collecting coin-collecting antiquing stamp-album
ancestry [leisure]: genealogy ancestry family-tree family-history
divining [leisure]: tarot astrology palmistry
quizzing [leisure]: quiz pub-quiz trivia quiz-night
acting [creative]: acting improv am-dram drama-class drama-club stand-up-comedy stand-up-practice open-mic
teamgames [fitness]: rounders dodgeball kickball kabaddi ultimate-frisbee > exercise
producing [music]: mixing mixdown mastering ableton logic-pro fl-studio beatmaking beat-making beats
 bassline djing dj-set dj-practice decks beatboxing songwriting lyrics mixed-a-track > music
woodland [home]: coppicing ploughing ploughed dry-stone-walling thatching stacked-firewood stacking-firewood
snowclearing [home]: shovel-snow shoveled-snow shovelled-snow shoveling-snow shovelling-snow cleared-snow
 cleared-the-drive gritted-the-drive snow-shoveling snow-shovelling > exercise
flatpack [home]: flatpack flat-pack assembled-a assembled-the assembling-a assembling-the
repairs [home]: fixed-the-boiler fixed-the-tap fixed-a-tap fixed-a-puncture fixed-the-fence rewired rewiring
 plumbing changed-a-tyre changed-the-tyre bled-the-radiators > diy
paperwork [errand]: paperwork filled-in-forms filling-in-forms tax-forms insurance-forms did-my-accounts
 did-the-accounts budgeting sorted-the-insurance paid-bills paying-bills paid-the-bills
waiting [errand]: queued queue queueing queuing waiting-room waiting-in-line waited-for waited-at waited-in
 waiting-for waiting-at on-hold stood-in-line stuck-in-line in-the-queue
driving [errand]: drove in-traffic sat-in-traffic commute commuted commuting motorway car-journey school-run
 drop-off-run road-trip
officials [errand]: jury-duty polling-station parents-evening pta funeral optician hairdresser barbers
 waiting-for-the-plumber passport-office job-centre dmv
lounging [errand]: sunbathed sunbathing lay-in-the-sun lay-on-the-sofa on-the-couch on-the-sofa siesta
pampering [errand]: massage spa-day manicure pedicure facial
babysitting [social]: babysat babysitting babysit
partying [leisure]: nightclub clubbing birthday-party house-party
psychology [learning]: psychology psych-module > study
sociology [learning]: sociology anthropology > study
philosophy [learning]: philosophy ethics-answers ethics-essay kant plato aristotle hegel nietzsche > study
politics [learning]: polity politics-essay political-science governance civics current-affairs
 international-relations constitution > study
geography [learning]: geography geomorphology climatology cartography > study
biology: microbiology immunology biochemistry biochem histology ecology-notes
chemistry: orgo inorganic-chemistry stoichiometry mole-calculations
medicine: nclex plab mrcp uworld ward-notes
accounting: accounting financial-reporting corporate-finance audit-module management-accounts
economics: stats-module econometrics
coding: python javascript typescript kubernetes sql leetcode-hard data-structures algorithms react-tutorial
 django docker
certificates [learning]: azure comptia security+ cisco ccna terraform cissp > study
study: general-knowledge aptitude quant-section verbal-reasoning data-interpretation quantitative-aptitude
 gre jee gate-prep upsc qbank question-bank mcqs mind-maps quizlet revision-cards theory-test driving-theory
 hazard-perception highway-code over-my-notes lecture-notes class-notes syllabus
thesis: footnotes bibliography citations lit-review literature-review methods-section results-section
 discussion-section
cad [creative]: cad fusion-360 blender 3d-modelling 3d-modeling zbrush
gamedev [creative]: unity-project godot unreal-engine gamedev game-dev > coding
igbo [learning]: igbo > languages
yoruba [learning]: yoruba > languages
hausa [learning]: hausa > languages
swahili [learning]: swahili > languages
zulu [learning]: zulu > languages
xhosa [learning]: xhosa > languages
afrikaans [learning]: afrikaans > languages
amharic [learning]: amharic > languages
somali [learning]: somali > languages
twi [learning]: twi > languages
shona [learning]: shona > languages
tagalog [learning]: tagalog filipino > languages
cebuano [learning]: cebuano > languages
malay [learning]: malay malaysian bahasa > languages
indonesian [learning]: indonesian > languages
vietnamese [learning]: vietnamese > languages
thai [learning]: thai > languages
khmer [learning]: khmer > languages
burmese [learning]: burmese > languages
urdu [learning]: urdu > languages
punjabi [learning]: punjabi > languages
bengali [learning]: bengali > languages
tamil [learning]: tamil > languages
telugu [learning]: telugu > languages
kannada [learning]: kannada > languages
malayalam [learning]: malayalam > languages
marathi [learning]: marathi > languages
gujarati [learning]: gujarati > languages
nepali [learning]: nepali > languages
sinhala [learning]: sinhala > languages
sanskrit [learning]: sanskrit > languages
farsi [learning]: farsi persian dari > languages
pashto [learning]: pashto > languages
kurdish [learning]: kurdish > languages
yiddish [learning]: yiddish > languages
armenian [learning]: armenian > languages
georgian [learning]: georgian > languages
ukrainian [learning]: ukrainian > languages
bulgarian [learning]: bulgarian > languages
serbian [learning]: serbian croatian bosnian > languages
slovak [learning]: slovak > languages
slovenian [learning]: slovenian slovene > languages
hungarian [learning]: hungarian > languages
romanian [learning]: romanian > languages
albanian [learning]: albanian > languages
lithuanian [learning]: lithuanian > languages
latvian [learning]: latvian > languages
estonian [learning]: estonian > languages
icelandic [learning]: icelandic > languages
faroese [learning]: faroese > languages
catalan [learning]: catalan > languages
basque [learning]: basque euskera > languages
galician [learning]: galician > languages
breton [learning]: breton > languages
cornish [learning]: cornish > languages
manx [learning]: manx > languages
maori [learning]: maori māori te-reo > languages
hawaiian [learning]: hawaiian > languages
samoan [learning]: samoan > languages
navajo [learning]: navajo > languages
quechua [learning]: quechua > languages
guarani [learning]: guarani > languages
esperanto [learning]: esperanto > languages
tokipona [learning]: toki-pona > languages
cantonese [learning]: cantonese > languages
hokkien [learning]: hokkien > languages
mongolian [learning]: mongolian > languages
tibetan [learning]: tibetan > languages
uzbek [learning]: uzbek > languages
kazakh [learning]: kazakh > languages
luxembourgish [learning]: luxembourgish > languages
flemish [learning]: flemish > languages
creole [learning]: creole > languages
patois [learning]: patois > languages
braille [learning]: braille > languages
maltese [learning]: maltese > languages
klingon [learning]: klingon > languages
freezing [home]: freeze freezer froze frozen batch-cook batch-cooked batch-cooking > meals cooking
news [learning]: newspaper newspapers the-paper the-papers the-news the-hindu the-guardian the-times
 the-telegraph nyt new-york-times washington-post financial-times wall-street-journal irish-times le-monde
 el-pais der-spiegel sunday-times headlines editorials > reading
flossing [health]: floss flossed flossing interdental interdentals tepe waterpik water-flosser > teeth
brushing [health]: brushed-my-teeth brush-teeth brush-my-teeth brushed-teeth teeth-brushed brushing-teeth >
 teeth
emergency [finance]: emergency emergencies emergency-fund rainy-day rainy-day-fund safety-net buffer-fund >
 saving
christmas [finance]: christmas-fund xmas-fund christmas-pot xmas-pot christmas-savings xmas-savings > saving
guitar: powerchords power-chords solos
stretching: hamstrings hips quads calves
garden: brambles leaf-clearing cleared-leaves
"""
