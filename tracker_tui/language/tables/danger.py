"""Messages that speak of danger: self-harm, abuse, a medical emergency. One entry of phrases for each kind.

Written as `phrases.py` explains. `harmless` are look-alikes: a danger phrase that overlaps one of these does
not count. Better one caring answer too many than one missing: when in doubt, add the phrase.
"""

from __future__ import annotations

DANGER = """
self_harm: way|ways|method to die|kill_myself|end_it|end_my_life; will not be needing|need|using this|it|any
 * after tonight|anymore; ~kill myself; ~harm myself; self ~harm; ~selfharm; ~cut myself; ~cut my
 wrists|wrist|arms|arm|thighs|legs|skin; ~slit my wrists|wrist|throat; ~burn myself on_purpose|again|with;
 ~end my life; end it all; ending it all; thinking about|of ending it|things|everything; want to end it|
 things|everything|this_life; want|wanted|wants|wish|wishing to? die; wanna die; wish i had died|
 never_been_born; wish i was|were dead|never_been_born|never_born|not_here|not_alive|gone; wish i did not
 exist|wake_up; better off dead|without_me|if_i_was_gone|if_i_were_gone|if_i_died|gone; be better off dead;
 no reason|point to|in live|living|life|going_on|being_alive|being_here|existing|continuing|go_on|be_here|
 being|keep_going; no point anymore; no reason|point|will|desire to live; see any|no|a|the reason|point to|in
 keep_going|go_on|live|living|continue|going_on|continuing|being_here; nothing to live for; nothing left to
 live; not worth living; life is not worth; do not|never|no_longer|not want to be here|alive|around|exist|
 live|wake_up|go_on|keep_living; not want to keep living|existing; want to not|no_longer exist|be_here|
 be_alive|wake_up; tired|sick|done of|with living|life|being_alive|existing|being_here; suicidal; ~commit
 suicide; suicide; take|took|taking my own life; my own life; overdose|overdosed|overdosing $; overdose|
 overdosed|overdosing last|today|again|and|yesterday|tonight|by|but|this|he|she|i|in|at|twice|once; overdose|
 overdosed|overdosing on|of my|the|his|her? pills|tablets|meds|medication|paracetamol|insulin|drugs|heroin|
 painkillers|aspirin|ibuprofen|sleeping|medicine|antidepressants|codeine|alcohol|fentanyl|xanax; jump off|
 in_front_of a|the|that bridge|building|roof|balcony|train|bus|car; jumping in front of;
 walk|walking|walked|step|stepping|throw|throwing|run|running|jump|go|going myself?
 straight|right|out? in front of|under a|the|that|one|my *
 tram|train|bus|car|lorry|truck|traffic|tube|metro|van; i am going|gonna to? die
 $|my|tonight|today|now|soon|by|alone|anyway; ~hang myself; ~shoot
 myself; ~drown myself; ~starve myself; can not live anymore|any_more|any_longer; can not go on $; can not go
 on anymore|any_more|like|living|alone|without_him|without_her; do not see a|any|the way_out|point|future|
 reason; can not see a|any|the way_out|future; see no way out|forward; see no future; see no
 point|reason|way $; no way out $; no way out for_me|anymore; want|wanted to disappear
 forever|for_good|from_this_world|completely; just want to disappear; want
 to disappear; everyone|everybody|they|world|family|kids|people would|will|is|are|might be? better off
 without; no_one|nobody would|will miss|care|notice me? if_i|when_i|if; would not|nobody|no_one care|notice|
 miss if_i died|was_gone|disappeared|were_gone|killed; final goodbye; goodbye letter|note|forever; suicide
 note; unalive; unaliving; kms; not be alive tomorrow|anymore|much_longer|next_week; do not deserve to live|
 exist|be_alive; should just die|be_dead|not_exist|kill_myself|disappear; rather be dead; rather die than;
 wish to die; thoughts of dying|death|suicide|hurting|ending|self_harm; think|thinking|thoughts about|of
 dying|death|killing_myself|suicide|being_dead|ending|hurting_myself|not_being_here; make|made|making myself
 throw_up|sick|vomit|bleed; purging again; want everything|all all|it|this? to be_over|end|stop; want it all
 to end|stop|be_over; want everything to end|stop|be_over; hope i do_not|never|will_not wake_up; wish i would
 not wake; sleep and never|not wake; go to sleep and not|never wake; fall asleep and not|never wake; never
 wake up again; do not want to wake up; not be bothered
 living|being_alive|staying_alive|to_live|to_stay_alive; not wake up tomorrow|again|anymore; i can not live;
 no will to live; ready to die|go_forever|end_it; planning to kill|end_it|die; plan|plans to die|kill_myself|
 end_it|end_things|end_everything|stop_existing; plan|planning|planned on|to ending|dying it|things|
 everything|$|tonight|today|tomorrow|soon|this; goal|goals|plan|plans|dream|target|aim|ambition|resolution|
 wish|want is|to? to? die|kill_myself|end_it_all|stop_existing|be_dead|not_exist|not_be_here|not_be_alive|
 never_wake|not_wake; going|gonna|will|ready|decided|about|want|time|mean to? end it|things|everything $|
 tonight|today|tomorrow|soon|now|after|all|for_good|for_real|once|when|before|goodbye|sorry|forgive; end it
 for_good|for_real; end things tonight|today|tomorrow|soon; want|wanna|wish|let|please|rather|like|love i|me|
 to|could? to? sleep forever|for_ever; ^ sleep forever; hate myself so
 much i; hate being alive; ~life has no meaning|point
abuse: ~hit|~beat|~punch|~slap|~choke|~strangle|~kick|~rape|~assault|~molest|~abuse|~grope|~shove|~burn|
 ~bite|~stab|~attack me again|last_night|yesterday|every|whenever|when_he|when_she|when_drunk|tonight|today|
 so_hard|in_front_of|because|if_i; he|she|they|boyfriend|girlfriend|husband|wife|partner|dad|father|mum|mom|
 mother|stepdad|stepfather|stepmother|stepmom|brother|uncle|boss|ex|fiance|roommate|someone|guy|man|stranger|
 neighbour|teacher|coach|boyfriend|parents just|always|keeps|kept|has|have|had|sometimes|again|nearly|almost|
 often|even|really? ~hit|~hitting|~beat|~beating|~hurt|~hurting|~threaten|~choke|~choking|~slap|~slapping|
 ~punch|~punching|~strangle|~rape|~abuse|~molest|~assault|~kick|~stalk|~burn|~bite|~grope|~shove|
 ~push_around|~lock|~grab me|us|my_kids|my_son|my_daughter|my_mum|my_mom|the_kids|my_child|my_children; i
 was|got|am|have_been|being raped|molested|sexually|assaulted|abused|beaten|groped|strangled|choked|stalked|
 trafficked|attacked; was|been|got|being raped|molested|sexually_assaulted|sexually_abused|assaulted|
 beaten_up|groped|strangled|trafficked; ~rape me; sexually assaulted|abused|harassed; sexual assault|abuse|
 harassment; domestic violence|abuse; is|was|are|being|been|gets|got|getting abusive|violent|physical with|
 to|towards? me|us|$; ~abusive husband|boyfriend|partner|relationship|wife|father|mother|marriage|ex;
 threatened|threatens|threatening to kill|hurt|beat|stab|shoot me|us|my|himself|herself; threatened|
 threatens|threatening me|us; afraid|scared|terrified|frightened of|to_go_home_to my|him|her|our? husband|
 boyfriend|wife|partner|dad|father|stepdad|ex|mother|mum|mom|him|her|home; afraid of him|her; scared of him|
 her; terrified of him|her; afraid|scared|terrified to go home; does|will|would not let me leave|out|go_out|
 see_my|talk_to|have_my|have_money|eat|sleep|go_anywhere; will not let me leave|out|go; locked|locks|keeps me
 locked|in|out|inside|up; took|takes my phone|passport|money|keys away|for|and|so; touched|touches|touching|
 touch me where|down|inappropriately|there|without|at_night|when_i_sleep|in_ways|sexually|and; ~force me to
 have|into_sex|to_sleep|to_touch|to_do_things|into_bed|to_marry; forced himself|herself on; not|do_not_feel
 safe at|with|in|here|there home|him|her|my_house|my_own|here|$; unsafe at home; unsafe with him|her; not
 feel safe at|with|here|in|around home|him|her|$|my; ~stalk me; stalking me; is following me home; pulled a
 knife|gun on; knife|gun to my; in danger; raped; being abused; abuses me; hurts me $; hits me; beats me
medical: chest pain|pains|tightness|pressure; pain|pains|pressure|tightness in|across|on my|the? chest|
 left_arm|left_shoulder|jaw; chest hurts|is_tight|feels_tight|feels_heavy|is_hurting|feels_crushed; tight|
 crushing|pressure|tightness|stabbing|squeezing|heavy in|on|feeling_in? my? chest; crushing|stabbing|
 squeezing chest; heart attack; having|had|suspected|think_its|maybe a? stroke; a stroke; stroke symptoms;
 face|mouth|smile|eye|lip is|are|looks|feels|went|one_side|on_one_side? ~droop|droopy|numb; face drooping|
 drooped|droops; slurred|slurring speech|my|words; speech is? slurred; slurring; short of breath and|with;
 gasping for air|breath; ~choke on food|something|a; choking on; is choking; not breathing; stopped
 breathing; is|was|went|found|he_is|she_is|lying unconscious|unresponsive; unconscious; unresponsive; passed|
 passing|blacked|blacking out and|again|twice|at_work|today|just_now|after|in_the_shower|on_the_street|
 suddenly; ~faint and|again|twice|today|on|at|in|suddenly; feel|feeling faint and; collapsed and|again|twice|
 at|today|on_the_street|suddenly; blacked out; coughing|coughed|cough|vomiting|vomited|vomit|throwing|threw|
 peeing|spitting|puking up? blood; blood in my vomit|stool|urine|poop|pee|spit; bleeding heavily|a_lot|badly|
 out|non_stop|and_it; bleeding will|does|is not stop|stopping; will not stop bleeding; stop the bleeding;
 severe|terrible|unbearable|sudden|excruciating|thunderclap|worst|agonising|agonizing abdominal|stomach|
 chest|head|back? headache|pain|bleeding|allergic|burn|burns; worst headache of|ever; anaphylaxis;
 anaphylactic; severe allergic reaction; allergic reaction; throat is? closing|swelling|swollen|tight;
 tongue|throat|lips|face is|are swelling|swollen; ~convulse; convulsions; can|could|do not feel|move my one?
 legs|arm|face|side|arms|leg|hand|body|left|right; numb on|down|all one|my|left|the; left|right side|arm is|
 went|feels|has_gone|has numb|gone|weak|paralysed|paralyzed|dead_and; went numb and|down|on; arm went numb;
 poisoned; drank|swallowed|ate|drunk bleach|poison|cleaner|antifreeze|detergent|rat_poison; call|need|needs|
 calling|called|get an|me_an|the? ambulance|911|999|112|paramedics; going into shock; diabetic coma;
 ketoacidosis; hypo and; electrocuted; snake bit|bite; snakebite; bitten by a snake; hit my head and; head
 injury; concussion and; bone is? sticking|poking out|through; stabbed; got|been|was shot; gunshot; water
 broke; my waters broke; baby is not breathing|responding|moving; baby stopped breathing|moving; carbon
 monoxide; heat stroke; heatstroke; heart stopped; heart is racing and|so_fast; palpitations and; cut off my
 finger|hand|toe; losing consciousness; about to pass out; dying and it_is_not_a_joke
harmless: roommate|flatmate|housemate|kid|kids|cat|dog|myself locked me|myself out;
 stabbed|shot|killed|murdered|poisoned|strangled|hanged|beaten in
 act|scene|the_play|the_film|the_game|episode|chapter|rehearsal|level; go on like this with my|the|this|our
 weight|dishes|diet|job|commute|knee|spending|takeaways|mess|flat|kitchen|house;
 disappear into a|the|my book|garden|game|novel|bath for|all|tonight|today|this|now|with|and_read|$;
 in front of a|the|my|our bus|train|tram|tube station|depot;
 in front of a|the|my|our bus|train|tram|tube stop at|on|near|by|and|today|twice|again|then|with|$;
 nothing to live for until|till|but|except; existing on; disappear to|into|on|under|in|inside a|an|the|my|
 this|some * book|novel|story|series|cabin|cottage|island|beach|mountains|spa|hotel|library|duvet|blanket|
 blankets; goal|goals|plan|plans|dream|target|aim|ambition|resolution is|to? to? die hard|cutting|cast|
 trying|rich|old|happy|less|last|fewer|laughing; plan|planned|planning on ending things with;
 plan|plans|planning|planned to end things with; ending|end it with a sprint|bang|song|toast|party|surprise;
 cat|cats|dog|dogs|baby|
 teenager|son|daughter|he|she want|wants|just? to? sleep forever|for_ever; sleep forever|for_ever lol|haha|
 after_that|after_this|after_the|after_my|after_all; awareness|book|class|course|film|leaflet|novel|policy|
 training|article|podcast|documentary|research|talk|module about|on? self harm; self harm awareness|training|
 policy|prevention|research|charity|module|course|book|novel; chest hurts|is_sore so_good|good|nicely|
 in_a_good; chest hurts|is_sore|sore from|after * push|pushups|dips|bench|press|presses|flys|flyes|sets;
 heart stopped for_a|when|as i saw|read|heard|opened|realised|realized|noticed|looked|checked; heart attack
 of|on a|an|legs|plate; end|ending|ended it|things with; end it|things at; embouchure|fingers|fingertips|bum|
 butt|arse|
 backside|toes|feet|legs|hands|brain|jaw is|are|was|were|went|going|feel|feels? numb;
 lip|lips is|are|was|were|went|feel|feels? numb from|after the?
 trumpet|cornet|flute|horn|sax|clarinet|playing|practice|cold|wind|dentist|injection|chilli|curry;
 trumpet|cornet|flute|horn|sax|clarinet|trombone|tuba|oboe * lip|lips is|are|went|feel|feels numb;
 want|wanted|wants|going|decided|gonna|wanna to? ~die my|
 the|her|his|some|it hair|roots|beard|eyebrows|curls|eggs|wool|yarn|fabric|shirt|shirts|fringe|ends|black|
 brown|red|blue|pink|green|purple|blonde; worst headache of|this|in the|my? month|week|year|day|
 season; ~choke on the|that|this|my? price|prices|bill|cost|fees|fee|words|rent; chest * from|after * bench|
 press|presses|workout|pushups|dips|flys|gym|lifting; #|remaining|total|more|many|few|the|in|of|total_of|
 fewer kms; the|weekly|daily|monthly|my|total|any|some|many|of|few|extra|# kms; # * kms;
 slow|easy|long|short|hard kms;
 kms since|back|per|a|from|up|all|done|left|today|to|remaining|this|ran|walked|in;
 streak|goal|goals|record|title|species|
 habit|target|job|run * in danger; blood test|tests|type|donation|work|results|count|orange|moon; carry|
 carrying|keep|keeping on|going with the|my|#|a|plan|goal|steps|running; stopped|quit|since_i|used_to|old|
 past|former|without|free_from|clean_from|no|not my|i|doing|any|stopped|had? self harm|harming|harmed|
 selfharm; stopped|quit|not ~cut|harm|hurt|burn myself; ~grab me a|an|some|one|two|another|lunch|coffee|
 dinner|breakfast|water|food; bjj|judo|sparring|boxing|mma|wrestling|krav|karate|kickboxing|taekwondo|jitsu|
 rugby|muay * * ~choke|~hit|~kick|~punch|~throw|~beat me; ~choke|~hit|~kick|~punch|~throw|~beat me * tapped|
 sparring|bjj|judo|rounds|gloves|pads|dojo; dummy|manikin|mannequin * breathing|pulse|unconscious; ~kill for
 a|an|the|some|it; would kill; could kill for; ~kill it; killed it|that|the_workout|my_workout|today; is|are|
 was|were|am|~be|been|absolutely|literally ~kill me|my|us; killing me; nearly|almost|just|about|probably
 ~kill|~die me|us|myself with|tripping|over|laughing|on_that|on_the|lol|haha|today|but|though|$; nearly|
 almost|half killed|died|dead; almost killed myself on|with|tripping|doing|in; kill myself laughing|
 in_the_gym|at_work|with_work|over; ~die of laughter|laughing|boredom|embarrassment|heat|cringe|shame; ~dying
 to|for|laughing|over|of; am|was|is|were dying; dying lol|haha|inside; legs|arms|abs|feet|calves|glutes|
 quads|lungs|shoulders|back|brain|battery|phone|laptop|car|plant|plants|watch|app|wifi|computer are|is|was|
 were|feel|felt|feels|just|nearly? dead|dying|killing|died|numb|hurting; legs|lungs|arms|abs|feet|calves|
 glutes|quads|knees|body|muscles|thighs|hamstrings want|wants|wanted|wanting to die|quit; dead tired|lift|
 lifts|hang|battery; deadlift; dead hang; hit me up|with|that|like|how|again_how; it|that|this|reality|wave|
 tiredness|hunger|cold|flu|realisation|realization just|finally|really|suddenly? ~hit|~hits me; ~beat me at|
 to|by|in|again_at|on|hands_down|fair|last_time|every_time_at|on_points; ~beat me
 always|again|every_time|usually|often at|in|on; beat my|the|his|her brother|sister|
 dad|mum|mom|record|time|best|pb|friend|wife|husband|goal;
 wanted to die lol|haha|laughing|inside;
 wife|husband|girlfriend|boyfriend|partner|boss|everyone|kids|mum|mom|mother|dad
 nearly|almost|practically fainted|died|collapsed; ~beat me home; ~kick me|us|everyone out|off;
 like|as_if i would|had|have just? ~kill|~murder|~strangle; ~kick my butt|ass|arse;
 choked under|up|at_the|in_the game|match|exam|end|pressure|final; ~kill time|two|switch; ~cut
 myself some|off|a_slice|a_piece|a_break|shaving|cooking|chopping|short|while; end it here|there|on|with|at|
 now|today; ended it|that|this with|on|at|there; end it with|on; ~hurt myself laughing|stretching|lifting|
 running|at_the_gym|playing|falling|doing|skiing|cycling|on_the|in_the|yesterday_lifting; to die for; do or
 die; die hard; ~die in|at|on mario|dark|elden|minecraft|game|hades|souls|the_game|level|boss; want to die
 laughing|of; game over; ~shoot|shot myself in the foot; jump off the|a diving|board|dock|rope|couch|sofa;
 jumping off the diving; suicide run|runs|sprint|sprints|squad|drill|drills|squeeze|prevention|awareness|
 squats|burpees|set|sets|lap|laps|shuttle|shuttles|session|intervals|helpline|hotline|training|note_scene;
 ~faint at|with the|hunger|laughter|shock; stroke patient|patients|survivor|survivors|ward|rehab|recovery|
 risk|of|club|play|prevention|association|unit; since|after|from|survived|for my|the|his|her|a|mums|dads?
 stroke|heart_attack; stroke|heart_attack * years|months|weeks|decades ago|back; stroke|heart attack? in #|
 january|march|may|2010s; stroke|heart attack? last|when_i|when_he|when_she; ~die|~dead of|from * stroke|
 heart_attack|cancer|overdose|suicide; risk|avoid|prevent|fear of|a|another|having * stroke|heart_attack; go
 on with|to|a|the|holiday|walks|runs|my|vacation|that|about|strava|instagram|facebook|social; want to be here
 at work|school|the|this; be here at|in|for work|school|the_office|this_meeting|class; living|life in|out|on|
 at|off|near|paycheck * ; living with roommates|flatmates|my_parents|parents|housemates|my_ex; give|gave|
 giving|have|had|nearly|almost|near|like|mini|basically|practically me|him|her|them|had|a|an|my? a|another?
 heart attack; heart attack lol|haha|when|over|from_the; stroke rate|of_luck|of_genius|count|work|technique|
 volume|play|style; back|breast|butterfly|swim|arm|side|front|freestyle stroke; stroke of; strokes; stroke
 per; ~choke on my coffee|tea|water|drink|lunch; could|can not breathe laughing|after|lol|from_laughing|from|
 by|haha|at_the_end|through_my_nose|because_of|at_mile|uphill|properly_lol; passed out on|in the|my|bed sofa|
 couch|bed|chair|floor|plane|train|bus; passed out at|before|by|until|around|from|early|as|with|asleep|
 watching|reading|mid|immediately|cold|straight; collapsed into|onto|in_bed|on_the_sofa|on_the_couch|
 on_my_bed|in_a_heap|in_my_chair; kids|kid|cat|dog|toddler|son|daughter|himself|herself locked me|himself|
 herself; hit|hits me with a|some|another hard|set|surprise|question|new|tough|big|bill|killer; baby has? not
 moved off|into|in|out|to|from|house; ambulance driver|ride|work|shift|volunteer|training|crew|station; read|
 reads|reading|finished|watched|watching|novel|book|film|movie|documentary|podcast|episode|story|article|
 series|lecture * suicide|abuse|rape|overdose|killing|death|dying|assault|abused|strangled|raped; suicide|
 abuse|death|rape book|novel|film|movie|documentary|podcast|episode|story|scene; emergency fund|savings|
 money|pot; bleeding edge|gums|obvious; raise|raised|walk|walked|run|ran|ride|charity|fundraiser|fundraising|
 awareness|money * suicide|stroke|domestic|abuse|heart|violence prevention|awareness|attack|research|
 foundation|$; no|without|zero|any chest|back pain|pains; chest day|press|fly|workout; ~beat me to it;
 donated|gave blood; in danger of missing|failing|losing|being_late|falling|not; wife|husband|mum|mom|boss|
 coach|trainer|brother|sister|roommate|dad|girlfriend|boyfriend|partner|he|she|they|it is|are|will|would|
 might going? to? kill me lol|haha|when|for|because|now|but|hehe|😂|🤣; workout|gym|class|coach|
 trainer|squats|
 burpees|hill|hills|intervals|run|session|heat|humidity|commute|mondays|monday|job|work|exam|deadline|
 homework|exams|traffic|allergies|hangover|cold ~beat|~kill|~kick|~hit|~hurt|~murder|~destroy me|us; murder
 a; shot #|some|a|more hoops|baskets|photos|a_video|some; got my|the? shot|shots; shot up|down|a|some|an;
 been shot down; covid|flu shot; a shot of; tight chest from laughing; snake bite kit; stabbed myself
 with_a_fork
"""
