"""Gear, moves and places of sports, by the sport: "moonboard tonight" is board climbing.

Lines as in `activities.py`.
"""

from __future__ import annotations

SPORTS = """
boardclimbing [fitness]: moonboard kilter kilter-board tension-board spray-wall board-climbing board-session
 woodie campus-board > climbing
climbing: climbed v3 v6 v7 v8 6a 6b 6c 7a 7b 7c 8a 5.10 5.11 5.12 redpoint redpointed onsight onsighted
 flashed-a flashed-the top-roped lead-climbing lead-wall auto-belay multipitch trad-climb trad-route
 sport-route sport-climb boulder-problem boulder-problems bouldering-gym climbing-centre crimps slopers
 chalked-up hangboard fingerboard beastmaker rope-session deep-water-solo via-ferrata scrambling
 the-depot-climbing topped-out gumby slab overhang dyno belayed
gym: squats-and-rows deadlift benched bench-press overhead-press rdls romanian-deadlift romanian-deadlifts
 hack-squat lat-pulldowns cable-rows cable-row barbell-row bent-over-rows pendlay-row bicep-curls
 hammer-curls skull-crushers tricep-pushdown tricep-dips face-pulls lateral-raises calf-raises leg-curl
 leg-extensions goblet-squats kettlebell-swings farmers-carry farmers-walk sled-push power-cleans
 clean-and-jerk snatches thrusters wall-balls box-jumps ab-wheel cable-machine squat-rack free-weights
 dumbbell iron-session legs-day arms-day shoulder-day full-body ppl stronglifts 5x5 5-3-1 wendler
 starting-strength pump-session the-gym-group la-fitness golds-gym david-lloyd virgin-active metcon amrap
 emom hyrox les-mills personal-trainer
exercise: tabata insanity-workout p90x peloton-class joe-wicks fitness-class spin-class body-combat
 barre-class reformer-class trampoline-class aqua-aerobics jumping-jacks star-jumps mountain-climbers
 apple-fitness sweatfest
running: tempo-run strides track-session speedwork hill-reps yasso 800s-on-the-track couch-to-5k garmin-run
 treddy dreadmill fell-run cross-country-run night-run lunch-run run-club club-run 10-miler 10k-race 5k-race
 miler chip-time negative-split lsd-run plodded plod
cycling: wahoo-kickr peloton-ride spin-bike club-ride group-ride chaingang gran-fondo mountain-bike
 singletrack bikepacking bike-commute cycled-in cycled-to biked-to rode-in bike-to-work velodrome criterium
 crit-race audax brompton santander-bike boris-bike citibike rouvy sufferfest ftp-test
swimming: butterfly-drills kick-drills pull-buoy sea-dip sea-swimming wild-swimming river-swim lane-swimming
 masters-swim swim-squad ocean-swim cold-water-swim lido-swim
hiking: munro-bagging wainwrights appalachian-trail pacific-crest camino matterhorn-base machu-picchu
 inca-trail everest-base tongariro coast-path south-west-coast pennine-way west-highland-way hadrians-wall
 national-trail ridge-walk ridge-trail summit-push trig-point trig-bagging hill-walk fell-walk mountain-hike
 day-hike sunrise-hike tramp-nz waterfall-trail striding-edge sharp-edge topped-out-on
peaks [leisure]: peak peaks summit summits munro munros wainwright fourteener 14er corbett hewitt scafell
 snowdon ben-nevis helvellyn scafell-pike yr-wyddfa skiddaw blencathra tryfan crib-goch pen-y-fan
 kinder-scout mam-tor ingleborough pen-y-ghent whernside cairngorm buachaille ben-lomond arthurs-seat
 slieve-donard carrauntoohil croagh-patrick half-dome mount-whitney pikes-peak longs-peak mount-rainier
 mount-washington katahdin angels-landing kilimanjaro kili mont-blanc lochnagar ben-macdui cairn-toul
 schiehallion ben-more bidean liathach great-gable bowfell pillar coniston-old-man cadair-idris mount-elbert
 mount-fuji toubkal triglav zugspitze table-mountain ben-vorlich beinn-eighe stuc-a-chroin > hiking
skiing: black-run red-run blue-run ski-touring skinning nordic-ski cross-country-skiing powder-day chairlift
 apres-ski dry-slope ski-lesson snowdome
watersports [fitness]: kayak kayaked kayaking canoe canoed paddleboard paddleboarded paddle-boarding
 sup-session surf surfed windsurf windsurfing kitesurf kitesurfing wingfoil foiling wakeboard sailing sailed
 dinghy laser-dinghy took-the-laser topper-dinghy optimist-dinghy catamaran rowing-boat regatta on-the-water
 rafting white-water bodyboard longboard-session dawn-patrol water-sports watersports > exercise
sailing: laser-dinghy took-the-laser topper-dinghy spinnaker mainsail jib-sheet tacking keelboat yacht
 helm-duty rya-course on-the-water
surfing: dawn-patrol duck-dive longboard-session lineup-wave barrelled offshore-wind pop-up-practice
 surf-lesson
riding: lovely-canter trotting-poles schooled-the schooling-session hacked-out trail-ride horse-show
 cross-country-course lunge-line showjumped rode-the-mare rode-the-pony rode-the-horse arena-work
 in-the-arena in-the-manege bareback saddle-time sidesaddle gymkhana eventing polo-chukka riding-lessons
fishing: cast-a-line blanked blanked-on carp-fishing pike-fishing sea-fishing coarse-fishing tench bream
 chub barbel-fishing on-the-bank bivvy-night reel-in landed-a-carp landed-a-pike landed-a-trout ice-fishing
 crabbing mackerel-trip tackle-shop
martialarts: open-mat rolled-at rolling-at-bjj no-gi gi-class randori kata-practice kumite poomsae pad-work
 thai-boxing mma-class kickboxing capoeira iaido fencing-bout grappled sparred guard-passes arm-bar kimura
 triangle-choke tapped-out stripe-on-my belt-grading belt-test wing-chun kung-fu
bjj [fitness]: bjj jiu-jitsu open-mat no-gi gi-class armbar kimura guard-passes triangle-choke grappling
 rolled-at rolled-with > martialarts
tennis: doubles-match singles-match hit-with-the-coach backhands second-serves tie-break racketball
 racquetball
football: 6-a-side six-a-side seven-a-side eleven-a-side 5-a-side footy-training sunday-league
 walking-football soccer-practice keepy-uppies penalty-shootout
yoga: yin-class hot-yoga iyengar restorative-yoga yoga-with-adriene yoga-with downward-dogs
 headstand-practice crow-pose pigeon-pose warrior-poses savasana shavasana flow-class yoga-flow chair-yoga
 on-the-mat mat-practice primary-series
pilates: mat-pilates hundreds-pilates clamshells-class pilates-mat wunda-chair
physio: clamshells clamshell glute-bridges resistance-band theraband ankle-exercises hip-flexor wall-slides
 calf-drops heel-drops heel-raises nerve-glides mckenzie-exercises physio-homework rehab-routine
 pelvic-tilts bird-dogs dead-bugs band-work quad-sets straight-leg-raises towel-scrunches
stretching: hamstrings-stretched foam-rolling couch-stretch splits-practice mobility-routine touch-my-toes
 romwod stretch-routine cat-cow
"""
