"""Signs of harm done by another, and which of them together are abuse: as in `signs.py`.

Who it is, what is done and to whom, and that it was not wanted: a shove in a match is none.
"""

from __future__ import annotations

SIGNS = """
sport: bjj|judo|boxing|sparring|sparred|mma|wrestling|wrestled|karate|kickboxing|muay|thai|taekwondo|jiu|
 krav|rugby|football|hockey|basketball|rounds|tapped|dojo|tackle|tackled|class|training|match|game|chess|
 tennis|squash|paintball|laser|pads|spar|roller|derby|lacrosse|grappling|rolled
throatgrab: grab|grabbed|grabs|grabbing|squeezed|squeezes|squeezing|held|holds|pressed|presses|hand|hands|
 choke|choked|chokes|pinned|arm * throat|neck|windpipe; covered|covers|covering my mouth
forcing: @abuser|they has|just|always|keeps|kept|then|physically? ~force me|myself|us $|again|last|down|onto|
 every|and|when|even|at|on|against|tonight; ~force|~pressure|~coerce|~blackmail me|us|my_sister to|into *
 sex|touch|bed|sleep|strip|marry|marriage|beg|steal|nudes|kiss|undress|do_things; makes|made|making me do
 things|stuff|it_to; made me * sex; forced|forcing himself|herself|themselves
unwanted: said|saying|told|say|screamed|begged|asked * no|stop; never|not|did_not * yes|consent|agree|
 want_it|want_to|wanted|ask; consent; could|can not move|scream|leave|fight|say; crying; asleep|sleeping|
 drunk|passed_out|unconscious|drugged; woke|wake up; refused|refuse; hurt|hurts
ontop: on top of me; inside me; in my bed; my clothes|trousers|pants|underwear|knickers|shirt off|down|gone|
 torn; took|pulled|ripped off|down|up my; having sex with me; got on|into top|bed|my; touching|touched|
 feeling|rubbing me|my
nudes: nudes|nude|naked|sex_tape|intimate|private pictures|photos|pics|video|videos|images; nudes
spreads: post|posts|posted|share|shares|shared|send|sends|sent|leak|leaks|leaked|publish|show|shows|
 threatens|threatened|threatening|blackmail|blackmails|blackmailing|blackmailed|spread|upload|uploaded
fearful: afraid|scared|terrified|frightened|dread|dreading|fear|panic|panicking|shaking|nervous|hiding;
 walking on eggshells; tiptoe|tiptoeing; flinch
homelord: husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|stepfather|stepmum|he|him|she|
 fiance|parents
cominghome: comes|gets|is|coming|be|came home|back|in; will|would|might|could|going_to do|kill|hurt|react;
 when he|she drinks|gets|finds|is|comes|drunk|loses; finds|found|find out; drunk|angry|drinking|temper|mood|
 rage|furious; hit|hits|hurt
harmless2: surprise|proposal|present|birthday|test|exam|spider|driving|haircut|bill|cake|chocolate|score|
 spoil|spoiler|tennis|match|price|receipt|speeding|parking
attackedme: i was|have_been|got|am_being|was_just|have_just_been|just_got|been|being attacked|mugged|
 assaulted|jumped|robbed|ambushed|groped|flashed|kidnapped|grabbed|threatened|stabbed|shot; someone|somebody|
 man|guy|stranger|men|gang|two|boys|lads|he|they|driver * attacked|mugged|assaulted|grabbed|groped|jumped|
 stabbed|flashed|kidnapped|pulled_a_knife me|us|on_me|my_arm|my_bum|my_breast; grabbed me by|from|and|into;
 tried to grab|rape|kidnap|drag|stab|strangle me|us
beast: goose|geese|seagull|gull|gulls|magpie|swan|mosquitoes|midges|dog|cat|bee|wasp|boss|level|enemy|game|
 guild|zombie|zombies|flu|cold|germs|queue|hunger|cravings|allergies|player|defender|opponent|raid|dream|
 by_surprise|kitten|puppy|toddler|vaccine|flu_jab|covid|virus|sale|hug
breakin: someone|somebody|man|guy|stranger|burglar|intruder|ex|he|they * broke|broken|breaking|climbing|
 climbed|getting|smashing in|into|through|the * house|flat|window|door|room|now|still|$; burglar|intruder|
 someone|stranger|man is|still|downstairs|hiding * in|inside|downstairs * house|flat|garden|room|kitchen|now|
 $
frightful: still|now|hiding|scared|terrified|knife|gun|downstairs|inside|help|police|again|closet|whispering
captive: took|takes|has|have|keeps|kept|holds|holding|hid|hides|confiscated * passport|papers|documents|id|
 visa; locked|locks|lock|keeps|kept|trapped|chained|tied * me|us|inside|in|up
unfree: must|have_to|forced|made|makes_me work|sleep|pay|do; without|no|not pay|paid|wages|money|food; not|
 can_not|cannot|never allowed|let|leave|go|escape|call|see|get_out; debt|owe|boss|agency|trafficked; in|
 inside|out_of * bedroom|room|basement|house|cellar|bathroom|shed|cupboard|attic|flat; for|since|all hours|
 days|#|day|night; again
clanthreat: family|parents|brothers|brother|father|uncles|cousins|dad|they * kill|hurt|beat|disown|marry|send
 me|us|my_sister|her|him; honour|honor killing; marry me off; forced marriage
clanwhy: if|because|when * find|finds|found|know|knows|learn|leave|refuse|see; refuse|refused|wedding|cousin|
 abroad|gay|girlfriend|boyfriend|love|religion|already|beat; against my will; to a man|someone
neglect: carer|nurse|son|daughter|home|staff|they|aunt|niece * leaves|leave|left|refuses|refuse|withholds|
 steals|stole|takes|slaps|pinches|shouts|locks me|my * without|hungry|wet|in|food|water|pension|meds|money|
 pills|alone|hours|room
oldfrail: pension|carer|care_home|nurse|wheelchair|wet|hungry|food|bruises|meds|pills|walker|zimmer
hitby: @homelords ~hit|~slap|~punch|~kick|~choke|~shove|~push|~beat|~strangle|~burn|~drag|~throttle|
 ~headbutt|~whip|~spank|~cane me|us|my_kids|my_son|my_daughter|our_son|the_kids|her|mum|my_mum
byhand: with|by|across|in|against|into|down|onto|until * belt|stick|fist|fists|face|stomach|wall|stairs|hair|
 floor|hose|shoe|cable|cord|ruler|black|blue|ribs|head|ground|car|cane|slipper|coat_hanger|door|pregnant|
 bruises
playful: lol|haha|pillow|snowball|water|card|cards|chess|tennis|game|games|joke|playing|played|high_five|
 back_of|birthday|surprise|pool
"""

RULES = """
abuse: throatgrab homelord !sport !joke !fiction2 !exercise; throatgrab abuserword !sport !joke !fiction2
 !exercise; forcing !sport !joke !fiction2 !exercise !mundane; ontop unwanted abuserword !sport !joke
 !fiction2 !harmless2; nudes spreads !joke !fiction2; fearful homelord cominghome !harmless2 !joke !fiction2
 !exercise !errand !sport; attackedme !beast !sport !joke !fiction2 !longago; breakin frightful !joke
 !fiction2 !beast; captive unfree abuserword !joke !fiction2 !harmless2; captive unfree fearful !joke;
 clanthreat clanwhy !joke !fiction2 !errand; neglect oldfrail !joke !fiction2; hitby byhand !sport !playful
 !fiction2
"""
