"""Messages that speak of danger: self-harm, abuse, a medical emergency. One line of phrases for each kind.

Written as `phrases.py` explains. `harmless` are look-alikes: a danger phrase that overlaps one of these
does not count. Better one caring answer too many than one missing: when in doubt, add the phrase.
"""

from __future__ import annotations

DANGER = """
self_harm: ~kill myself|~myself; ~hurt myself|~hurting myself; ~harm myself; self harm; selfharm;
 ~harming myself; ~cut myself; ~cutting myself; cutting again; cut my wrists|arms|wrist|arm|legs|thighs;
 slit my wrists|wrist; ~burn myself on purpose; ~end my life; ~end it all|tonight; ~end it;
 about ending it|things; ending it all|tonight; thinking about ending; want|wanted|wants to die;
 wanna die; going to die by; wish i was|were|had|am dead|died|never been|never born|not here|not alive;
 wish i did not exist|wake; wish i would not wake; better off dead|without me; better off if i;
 be better off dead;
 no reason|point to|in live|living|life|going|being|existing|continuing|go|being|anything|any;
 no point in? living|anymore|to live|life|being here|being alive|existing|going on|carrying on;
 nothing to live for; not worth living; life is not worth;
 do not|no longer want to be here|alive|exist|live|wake|go on|keep living|keep going anymore;
 not|never want to be alive|be here|exist|live|wake up; do not want to live;
 tired of living|life|being alive|existing; sick of living|life|being alive; suicidal; suicide;
 ~commit suicide; take|took|taking my own? life; my own life; overdose; overdosed; overdosing;
 took|take|swallowed|swallow all|too many|a bunch|the whole|a bottle|a handful of? my|the|of? pills|
 tablets|paracetamol|meds; jump off|in front of? a? the? bridge|building|roof|train; jumping off|in front;
 hang myself; shoot myself; drown myself; starve|starving myself;
 can not go on|live like|do this anymore|take this|take it anymore;
 can not go on anymore|living|like this; do not see a|any|the way out|point|future|reason in? living;
 no way out; want|wanted to disappear forever|for good|from this world; want to disappear;
 everyone|everybody|they|world|family would|will|is|are be? better off without;
 no one|nobody would miss|care if i; would not care|notice if i died|was gone|disappeared|killed;
 goodbye forever; final goodbye; goodbye letter|note; suicide note; unalive; kms;
 not be here|alive tomorrow|anymore|much longer; will not be around|here much longer|tomorrow;
 do not deserve to live; i should just die|be dead|not be; rather be dead; rather die than live;
 thoughts of dying|death|suicide|hurting; think about dying|death|killing;
 thinking about|of dying|death|killing myself|suicide; hurting|hurt|harm myself;
 make|made|making myself throw up|sick|vomit|bleed; purging again;
 want it all|everything to be over|end|stop; want it to be over; i want to end; do not want to wake up;
 hope i do not|never wake up; wish i would not wake up; sleep and never|not wake;
 fall asleep and not|never wake
abuse:
 he|she|boyfriend|girlfriend|husband|wife|partner|dad|father|mum|mom|mother|stepdad|stepfather|stepmother|
 brother|uncle|boss|ex|they|fiance|roommate|someone just|always|keeps|kept|has|have|had|would|nearly|
 almost|again? ~hit|~hits|~hitting|~beat|~beats|~beating|~punch|~slap|~choke|~strangle|~kick|~rape|
 ~assault|~molest|~abuse|~grope|~shove me|us|my;
 ~hit|~beat|~punch|~slap|~choke|~strangle|~kick|~rape|~assault|~molest|~abuse|~grope me again|again|last|
 yesterday|every|when|when;
 he|she|they|husband|boyfriend|wife|partner|dad|father|mum|mom ~hit|~beat|~hurt|~threaten|~choke|~slap|
 ~punch|~strangle|~rape|~abuse|~lock|~control|~stalk me|us|the kids|my;
 ~hit|~beat|~hurt|~slap|~punch|~kick me; ~hurts|~hitting|~beating|~hurting me;
 was|been|got|being|getting raped|molested|sexually|assaulted|abused|beaten|groped|strangled|choked|
 stalked|trafficked; ~rape me; sexually assaulted|abused|harassed; sexual assault|abuse|harassment;
 domestic violence|abuse; is|was|being|been|are abusive|violent to|with|towards? me;
 ~threaten|~threatens|threatened to kill|hurt me|us|my; threatened me with;
 afraid|scared|terrified of|to my|him|her|go home|husband|boyfriend|wife|partner|dad|father go? home;
 afraid of him|her|my husband|my boyfriend|my partner|my dad|my father;
 scared of him|my husband|my boyfriend|my partner|my dad|my father; afraid|scared to go home;
 does|will|would not let me leave|out|see my|talk to|have my|go; will not let me leave;
 locked me in|out|up; took my phone and;
 touched|touches|touching me where|down|inappropriately|there|without; touched me inappropriately;
 ~force me to have|into|to sleep|to touch; forced himself|herself on; not safe at home|here|with;
 unsafe at home|with him|here; do not feel safe at|with|here|home; in danger; he will kill|hurt me|us;
 going to kill|hurt me; ~stalk me; stalking me; stalker
medical: chest pain|pains|tightness; pain in|across my chest|left arm|jaw;
 chest hurts|is tight|feels tight|feels heavy; tight|crushing|pressure|tightness|stabbing in|on my? chest;
 crushing|stabbing chest; heart attack; having a? stroke; a stroke;
 face|mouth|smile|eye is|are|looks? drooping|droopy|numb|drooped; face drooping|drooped|is numb;
 slurred|slurring speech|words|my; slurring;
 can not|could not|can barely|cannot|hardly|struggling|struggle to? breathe|breath;
 can not breathe properly|well; can not get enough? air|my breath;
 trouble|difficulty|hard breathing|to breathe; short of breath and; gasping for air|breath; ~choke on;
 choking on; is choking; not breathing; stopped breathing; is|was|went|found unconscious|unresponsive;
 unconscious;
 passed|passing out|blacked out|fainted|fainting|collapsed|collapse and|again|twice|at|in|on|today|just;
 ~collapse; blacked out; coughing|coughed|vomiting|vomited|throwing|threw|peeing|spitting up? blood;
 blood in my vomit|stool|urine; bleeding heavily|a lot|badly|out|will not|wont|non|and can not|profusely;
 will not stop bleeding; can not stop the bleeding; bleed|bleeding will not stop;
 severe|terrible|unbearable|worst|sudden|excruciating|thunderclap headache|pain|bleeding|allergic;
 worst headache of my life; anaphylaxis; anaphylactic; allergic reaction;
 throat is closing|swelling|swollen|closing; tongue|throat|lips|face is|are swelling|swollen;
 swollen shut; ~seizure; ~convulse; having a seizure; had a seizure;
 can not feel my|one legs|arm|face|side|arms|leg; can not move my|one arm|leg|side|legs;
 numb on|down|all one|my|left|right side; left|right side|arm is|went|feels|has numb|gone numb; went numb;
 poisoned; drank|swallowed bleach|poison|cleaner|antifreeze;
 call|need|needs|calling an? ambulance|911|999|112; ambulance; emergency room; going into shock;
 diabetic coma|ketoacidosis; hypo and; dialling 999; severe burn|burns; electrocuted;
 snake bit|bite|bitten; hit my head and; head injury; bone is|sticking|poking out|through; stabbed;
 got|been shot; shot in|by; water broke; baby is|will not|not breathing|respond|wake; carbon monoxide;
 heat stroke|heatstroke; overdose; suspected stroke; heart is|keeps stopping|stopped|racing and;
 heart stopped; palpitations and; faint and dizzy
harmless:
 legs|lungs|arms|abs|feet|calves|glutes|quads|knees|body|muscles|thighs|hamstrings want|wants|wanted to
 die|quit;
 wife|husband|mum|mom|boss|coach|trainer|brother|sister|roommate|dad|girlfriend|boyfriend|partner|he|she|
 they is|are|will|would going? to? kill me lol|haha|if|when|for|because|now|hahaha|but|hehe|😂|🤣;
 ~kill for a|an|the|some|it; would kill; could kill for; ~kill it; killed it|that|the workout|my|today;
 ~kill me|my|us lol; is|are|was|were|~be killing me|my|us; killing me;
 ~die of laughter|laughing|boredom|embarrassment|heat; ~dying to|for|laughing|over; am|was|is|were dying;
 dying lol;
 legs|arms|abs|feet|calves|glutes|quads|lungs|shoulders|back|brain|battery|phone|laptop|car|plant|plants|
 watch are|is|was|were|feel|felt|feels? dead|dying|killing; dead tired|lift|lifts|hang; deadlift;
 dead hang; hit me|us up; hit me with|that|like; hits me hard when|that; hit me that|how|today|like;
 it|that|this|reality|wave|tiredness|hunger|cold|flu just? finally? really? ~hit|~hits me;
 ~beat me at|to|by|in|again at|last|every at|game|chess|tennis|squash|cards|mario; ~beat me; ~kick me out;
 kicked me out; ~kick my butt|ass; kicked my; ~beat my; ~beat the;
 choked under|up|on the|at|in the game|match|exam; ~kill time|two|switch;
 ~cut myself some|off|a slice|shaving|cooking|chopping|while|on|a break; cut myself a;
 end it here|there|on|with|at|now|today?; end it with|on a;
 ~hurt myself laughing|stretching|lifting|running|at|in|doing|playing|yesterday?;
 kill myself laughing|in the gym|at work|with work|over; almost killed myself on|with|tripping;
 ~die to|for the|a|this; to die for; do or die; die hard;
 ~die in|at mario|dark|elden|minecraft|game|the game|hades; game over; shoot myself in the foot;
 jump off the|a diving|board|dock|rope; jump off the couch|sofa;
 suicide run|runs|sprint|sprints|squad|drill|drills; suicide squeeze; heart attack on a;
 give|gave|giving|have|nearly|almost had? me|him|her|them? a heart attack lol;
 nearly gave|had me? a heart attack; almost gave|had me? a heart attack;
 stroke rate|of luck|of genius|count|work|technique|volume|play;
 back|breast|butterfly|swim|arm|side stroke; a stroke of; strokes; stroke per; ~choke on my coffee|tea;
 could not breathe laughing|after|at the end|lol|from|by|i was laughing|at mile|uphill;
 can not breathe lol|haha|laughing|through my nose|because of pollen|this cold;
 passed out on|in|at|before|after|by|the|until|around|from|early|as|with|as|asleep|cold|watching|reading|
 mid|immediately on|in bed|sofa|couch|work|exhaustion|the; passed out $;
 collapsed into|on|onto|in the|my|bed|a|heap sofa|couch|bed|chair;
 ambulance driver|ride|work|shift|volunteer|training;
 read|watched|reading|watching|book|film|movie|documentary|podcast|episode|novel|story|article * suicide|
 abuse|rape|overdose|killing|death|dying|assault;
 emergency room|er episode|show|season|nurse|shift|doctor; emergency fund|fund|savings;
 bleeding edge|gums;
 raise|raised|walk|run|charity|fundraiser|awareness * for? suicide|stroke|domestic|abuse|heart prevention|
 awareness|attack?; suicide prevention|awareness|squad; training on|about|in; no chest pain|pains;
 without|no chest pain; chest day|press|fly; ~beat me to it
"""
