"""Signs of somebody who may end or hurt themself, and which of them together are one: as in `signs.py`.

Means, place, plan and leave-taking, each of which may be plain life: a rope, a bridge, a will. Two of them,
or one with despair, are not.
"""

from __future__ import annotations

SIGNS = """
howto: how i would|could|will|might do it|go|die|end_it; plan|planning|planned|rehearse|rehearsing|imagine|
 imagining|picture|picturing|know|decided|figured|worked * how|way|method i? would|could|will|to * do it;
 plan|planning|planned|know how|when|where to do it|die|go
project: loft|garden|garage|trip|kitchen|project|wedding|party|holiday|race|marathon|budget|route|speech|
 proposal|interview|thesis|essay|move|room|bathroom|handstand|pullup|muscle|splits|course|diet|website|app|
 recipe|cake|business|walk|tour|hike|swim|presentation
lethalask: how much|many * fatal|lethal|deadly|kill|kills|die|overdose|od; how many|much|long * takes|take|
 need to? die|kill|drown|bleed|suffocate; lethal|fatal|deadly dose|amount|height|drop; is|does|would|how
 drowning|hanging|overdosing|suffocating|freezing|jumping|bleeding|dying painful|painless|peaceful|quick|
 hurt|slow|long; does it hurt to|when|if; hurt to die|drown; least|less painful|pain; which|what|nearest|
 highest bridge|cliff|building|multi * railings|railing|barrier|barriers|high|jump|unguarded|tall; survive|
 surviving a|the? jump|fall|overdose; what happens * take|swallow|swallowed|took all|too|# * @drug; ~google|
 searched|researching|researched|looked|looking|reading up|for|about|on? how * pills|tablets|takes|noose|
 knot|die
killable: weeds|weed|grass|germs|bacteria|yeast|moss|plant|plants|ants|wasps|mould|mold|mosquitoes|boss|
 level|enemy|enemies|time|bug|bugs|slugs|virus|flies|rats|mice|smell|calories|dog|cat|cats|dogs|character|
 chapter|novel|story|book|game|essay|exam|caffeine|coffee|coffees|water
ropeplace: got|have|bought|hid|hidden|slept|sleep|sleeping|tied|keep|keeping|ordered|there_is|found|need|with
 * rope|noose|cord|
 gun|shotgun|rifle|pistol|revolver|blades|razor_blades * garage|attic|loft|shed|ceiling|beam|tree|woods|
 banister|ready|hidden|upstairs|drawer|wardrobe|cupboard|car|boot|bag|next|loaded|bed|hand|pillow|mattress|
 waiting; rope|
 noose * beam|ceiling|banister|rafters|neck|tied_to|hanging; gun|shotgun|rifle|pistol|revolver * loaded|
 my_mouth|my_head|lap|hand|next_to_me; loaded gun|shotgun|rifle|pistol
thenight: tonight|tonights is? the night $|i|it|that|and|so|everyone; tonight is my night $
toys: climb|climbing|climbed|skip|skipping|skipped|jump|jumped|battle|tow|towed|tidied|sorted|cleaned|
 decluttered|declutter|camping|tent|boat|swing|kids|hunt|hunting|range|clay|clays|glue|water|nerf|paint|nail|
 massage|heat|spray|staple|squirt|truck|shaving|gym|wall|knots|scouts|sailing|moved|moving|game|horse|dog
atedge: am|standing|stood|stand|sitting|sat|sit|parked|climbed|here|up on|at|over|by|near|out_on the|a|
 top_of? * bridge|ledge|roof|rooftop|cliff|railing|railings|tracks|viaduct|overpass|parapet|multistorey|
 multistory; standing|stood|sitting|sat|stand|sit at|on|near|by|over the edge; top|roof|top_floor of|level|on
 * multi_storey|multistorey|car_park|building|tower_block|flats; edge of * platform|roof|cliff|bridge|
 building|rooftop|motorway; other|wrong side of the? railing|railings|barrier|fence|rail; end of the?
 platform|pier; too|so|really? close|near|closer to? the tracks|edge|rails|platform|traffic; leaning over
outing: meet|meeting|photo|photos|view|views|beautiful|fishing|selfie|sunset|sunrise|picnic|bbq|painted|
 painting|fixing|fixed|repair|repairing|work|bar|party|pool|desk|seat|waiting_for_you|stairs|walk|walked|km|
 k|miles|run|ran|cycle|cycled|ride|coffee|lunch|beer|pint|tour|camp|yoga|read|reading|gutters|tiles|solar|
 plants|garden|festival|gig|deck|concert|dinner|chapter|games|night_out|abseil|abseiled|climb|climbing|swim|
 shopping|steps|turn|sketch|drew|drawing|birds
deepdown: looking|look|looked|staring|stare down|over|at_the_water|at_the_drop|below; high up; so|really|
 very|quite? high|cold|far|calm|quiet down?; water|river|road|traffic|ground below|far|so; next train; wind;
 no_one|nobody around|here|about; jump|let_go|letting_go; again; on purpose; thinking; goodbye|sorry;
 tonight; can not stop; last time
stash: ~stockpile|~hoard|~stash|saving|saved|collecting|collected|hiding|keeping|kept|hidden up|my|some|back|
 away|all|the? * @drug; @drug * lined|stacked|piled|counted|arranged|all_laid up|out; ~line|laid|counted|
 count|counting|emptied|spread|tipped * up|out * @drug; pills|tablets|meds|pile|heap|bottle of? *
 in_front_of_me|beside_me|next_to_me|on_my_lap|on_the_bed
pillbox: pillbox|organiser|organizer|pharmacy|vitamins|vitamin|work|chemist|decluttered|trip|travel|dosette|
 holiday|cupboard|sorted|mum|gran|dads|dad|nan|patient|patients|morning_routine|cat|dog|daily|breakfast
affairs: sorted|updated|written|made|signed|wrote|finished|done * my|a will; will is? sorted|written|signed|
 done; written|wrote|writing|write|left to|letters|letter|notes|note|a_note for|to? * kids|parents|family|
 mum|wife|husband|everyone|children|sister|partner|them|each; passwords * list|written|drawer|left; planned|
 arranged|paid|sorted for? my? own? funeral; rehomed * cat|dog|dogs; giving|gave|given all|away * my|stuff|
 things|everything; insurance|life_insurance pays|sorted|covers
calmly: peaceful|peace|calm|calmer|calming|weirdly; no more pain|hurt|hurting|fighting; not need|needing *
 it|them|anymore|soon|any; ready to go|leave
peacemade: made|make|found my|our|with? peace; i am|feel|feeling|at at|ready peace; peace with it|everything|
 dying|death|leaving; do not|please_do_not|no_point|stop try|trying to? * talk|stop|save|convince|find|rescue
 me; do not come looking; do not look for me; by the time you read|see|get; see you|everyone|all on the other
 side; ready to go now|home|tonight; nobody|no_one can talk|stop|save|change
tonight: tonight|tonights; it|this|everything|all|pain stops|ends|is_over|will_stop|will_end|will_be_over|
 finishes|goes tonight|today|tomorrow|soon|now|this; by tomorrow|morning|next; today|tomorrow|this_weekend
 is|will_be the day|last|end; my|the last night|day|evening|sunrise|week|time|birthday|christmas
nomatter: will|would|does|do|going|not not|to_not matter|care_about|count soon|after|where|in|to_me|once|
 when|by; not matter; do|no not|need worry|bother|remind|keep|need|track|save|to * goals|goal|me|anymore|
 track|streak; no need|point to|in plan|track|save|remind|planning|tracking|saving; not need|needing|have|
 worry it|them|to|any|about|this * soon|anymore|after|next
nomattersoon: will|would|going not|to_not matter|count soon|after_tonight|after_today|after_tomorrow|
 much_longer|in_a_few_days|by_the_weekend|once_i_am_gone|where_i_am_going
absentsoon: will|would|might|going|may not|to_not|no_longer be here|around|alive|there|about|a_problem|
 a_burden|anyone|a_bother|in_the_way|in_pain|bothering; ~leave this world|earth|life|place
away2: holiday|holidays|travel|travelling|trip|vacation|conference|wedding|visiting|moving|away|abroad|camp|
 work|office|flat|job|back|shift|pause|pausing|paused|til|till|until|leave|off|out_of_town|retreat|sick|fly|
 flying|flight|class|gym|session|meeting|lesson|training|practice|team|party|online|home|busy
noone: nobody|no_one|nothing|none can|will|could|would help|save|fix|reach me|us|this|now|anymore; past|
 beyond help|helping|saving; too late for|to me|help|save|now
sleepever: want|wants|wanted|wish|hope|go|let|need|love|rather * sleep|rest|slumber|nap forever|for_ever|
 for_good|and_not|and_never|eternally; never|not wake|waking up|again; sleep|rest and not|never wake|get
ifhit: hope|wish|mind|prefer|want|pray|praying|hoping|wishing|like|glad|happy|fine * bus|truck|lorry|train|
 car|plane|lightning|meteor|cancer|accident|storm|stroke|heart_attack * hit|hits|crash|crashed|crashes|takes|
 took|take|got|gets|finish|finishes|kill|kills|killed|get; hope|wish|want|mind * hit|run|mown|knocked|struck
 by|over|down * bus|truck|lorry|train|car|van|lightning; if i * not|never wake|woke|waking|wake_up * fine|
 mind|ok|okay|relief|glad|sad|care|happy|nice|better|best|great|by_me; mind|care|sad|sorry|upset if i * wake|
 woke|died|die|dead|gone; hope|wish|wishing|praying|pray|want * get|got|have|had cancer|terminal|
 something_fatal|hit_by
nothinghere: nothing|no_one|nobody|none|little|not_much left|more? to|for|worth * live|stay|hold|stick|fight|
 go_on|keep|exist|stay_alive; no|any|another|good|single|see|without reason|reasons|point|use|purpose|sense
 to|in|for|of|going|living|being|staying * stick|stay|live|living|going|continue|exist|here|alive; worth
 being|living|staying|it|to_be here|alive|around|living; no use going|living|being|to_go|carrying; fed|had|
 tired|sick|exhausted|weary|done|bored up|enough|so|and? with|of|by this|my|the|all|being life|living|
 existence|world|alive|existing|here; want|wants|wish that it|life|everything * finish|finishes|finished|
 ends|end|over|stops; life|everything|living has|have|is|feels|makes|got no|not|without|any|lost|so * sense|
 meaning|point|sad|empty|pointless|over|finished; do|does|can|not not|longer|want_to see|find|want|to *
 exist|existing; want|wanted|rather|prefer|wish|better|like to? be|am|i_was|i_were|being dead|gone|
 six_feet_under|in_the_ground|buried|in_my_grave; wish|wishing i was|were|had not|never * here|alive|born|
 existed|exist|woken; what if i just|simply|was|were|am not|was_not|were_not|disappeared|stopped here|around|
 existing|alive; if i just|simply? was|were not|gone here|around|alive|$; so much|everyone|better *
 if_i_was_not; not want to exist|be|live|wake
joinlost: join|joining|follow|following|be_with|with my|him|her|them|the late? husband|wife|mum|dad|son|
 daughter|him|lord|god|soon|again|$; see|be_with my * again
lost: heaven|late|passed|died|buried|grave|widow|widower|other_side|beyond; only|just wait|waiting; wait|
 waiting to
worthless: waste of space|oxygen|air|skin; deserve|deserves|deserved|need|needs a? better * mum|mom|dad|
 mother|father|parent|wife|husband|friend|daughter|son|than_me; one less|fewer of_me|mouth|problem|person|
 burden; planet|world * better|easier|cheaper|happier|fine|ok without_me|once_i|when_i; i will not be a|your|
 their problem; i am a|the|just|their|nothing_but burden|problem|disgrace|failure|useless|parasite; nobody|
 no_one|anyone|none would|will|even|is? * miss|notice|cry|care|mourn
lessme: without me; be|do|cope|manage|happier|better|cheaper|easier|fine|ok|okay|relieved|happy off|ok|fine|
 without|if_i|once_i|when_i; if|when|once i am|was|were gone|dead|not_here|not_around; one less; gone
roadout: let|letting|lets go of the? wheel|handlebars|railing|rail; ~close my eyes * driv|driving|wheel|
 motorway|bike|cross|crossing; took my hands off the wheel; swerve|swerved|swerving|drive|drove|driving|
 steer|steering|veer into|at|off|towards|in_front * tree|lorry|wall|bridge|traffic|truck|barrier|river|cliff|
 lamp_post|embankment; step|stepping|stepped|walk|walked|walking|lie|lay|lying in|into|out|in_front|on *
 traffic|road|tracks|train|lorry|bus|cars
drawn: on purpose; deliberately; wanted|want|thought|thinking|imagining|imagine|tempted|urge|almost|nearly|
 hoping|hope|just_to|to_see|see_what|sometimes|keep|how_easy|so_easy|easy
intowater: walked|walk|walking|waded|wade|went|going|drive|drove into|in the|a sea|lake|river|ocean|water|
 loch|reservoir|canal
turnback: turned|turn back|round|around; clothes|shoes|coat|stones; did not|nearly_did_not|almost_did_not
 come|turn; neck; not come back; not swim; keep walking
fun: swim|swam|lengths|laps|wetsuit|beach|kids|dog|paddle|paddled|dip|surf|surfed|lovely|warm|fun|great|
 lifeguard|min|mins|minutes|snorkel|snorkelled|dive|dived|cold_plunge
bladebody: razor|razors|blade|blades|knife|scissors|glass|lighter|cigarette|cigarettes|needle|compass|
 sharpener * arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin|stomach|hip|hips|body|myself; opened|opening|
 open|slashed|slash|slashing|sliced|slicing|carved|carving|cut|cutting|cuts up|open|into|on|my|across * arms|
 arm|thighs|thigh|legs|wrists|wrist|skin|hips; razor|blade|blades|lighter|knife|scissors out|again|back|came
usual: again; usual; last night; tonight; on purpose; clean; to cope|feel|calm|release|stop; so i can|could
 feel; days|weeks|months clean; used; deserve|deserved; hide|hidden|sleeves|bandage|bandaged; scars; helps;
 relief; could not help|stop; relapsed|relapse; numb|numbness
shaving: shaved|shave|shaving|shaves|smooth|beard|hair|bikini|new|foam|ingrown|moustache|waxed|waxing|
 stubble|barber|chicken|onion|onions|veg|vegetables|salad|dinner|cooking|cooked|bread|bagel|cheese|wood|
 paper|lino|pumpkin|box|boxes|cardboard|potato|potatoes|bramble|brambles|thorns|paper_cut|smoking|smoked|
 tattoo|acupuncture|hedge|lawn|sewing|sewed|knitting|surgeon|surgery|stitches|rash|hockey|skate|skating|
 carbs|sugar|screen
hurtself: ~punch|~hit|~bang|~slam|~smash|~bash|~slap the|a|my|myself * wall|walls|head|face|myself|door|
 thighs|legs|skull; ~hit|~punch|~slap|~burn|~scratch|~bite|~pinch|~starve|~bruise|~scald|~pick|~punish
 myself; ~burn|~scratch|~bite|~pinch|~pick|~scald my|the * arms|arm|legs|skin|wrist|thigh|hand|hands|knuckles
because: until|till * split|bleed|bled|bruise|bruised|hurts|hurt|stops|numb|raw; deserve|deserved|deserves;
 feel something|anything|real|alive|better|pain; can|could not stop hitting|hurting|punching|burning|
 scratching|biting|doing; when it is|gets bad|too_much; when i am|feel|get * bad|stressed|overwhelmed|upset|
 angry_at_myself|anxious|sad; on purpose; to punish|cope|calm|feel|stop; with|on the|a|my? lighter|cigarette|
 cigarettes|iron|stove|match|hob|straighteners; hate myself
clumsy: accident|accidentally|oven|cooking|baking|dinner|toast|tray|tea|coffee|boxing|bag|sunburn|sun|cat|
 dog|midges|mosquito|nettles|hayfever|gym|trampoline|ski|pan|kettle|cupboard|shelf|low|wasp|itchy|eczema|
 nails|patting|back|pinch_me
voices: voice|voices|demon|demons|devil|god|angels|tv|radio|aliens|they|it * tell|tells|telling|told|say|
 says|saying|said|command|commands|order|orders|want|wants|whisper|whispers me|i|to|that|should|him|them *
 hurt|kill|jump|die|harm|stab|burn|cut|end|drown|strangle
voiceword: voice|voices|demon|demons|devil|angels|whispers|whispering
eager: can not wait; could|can|hardly not|barely wait
oding: od|oding|overdose|overdosing|ods
odwish: think|thinking|thought|want|wanted|tried|try|trying|going|might|could|about|plan|planning|tempted|
 urge|consider|considering
restored: stopped|quit|no_longer|used_to|years|proud|recovery|free|therapist|therapy|since
"""

RULES = """
self_harm: howto !project !exercise !joke !topic !fiction2; lethalask !killable !joke !fiction2 !exercise;
 means thenight !toys !joke !mundane !exercise !fiction !fiction2 !shaving; ropeplace !toys !exercise !joke
 !fiction2; atedge !outing !exercise !joke !fiction2 !toys; atedge deepdown
 !outing !exercise !joke !fiction2; stash !pillbox !adherence !joke !fiction2; affairs calmly !joke !fiction2
 !away2; affairs nomatter; affairs absentsoon; affairs tonight !away2 !joke; peacemade tonight !joke;
 peacemade affairs; peacemade nothinghere; noone tonight !joke !mundane; noone nothinghere !joke; joinlost
 lost !joke !exercise !outing !eager; nomattersoon !joke !mundane !topic; absentsoon nomatter !away2 !joke
 !travel; absentsoon tonight !away2 !joke !travel; absentsoon nothinghere !away2 !joke; absentsoon worthless;
 tonight nothinghere !mundane !joke !exercise; sleepever !joke !exercise !mundane !sleepy !other; ifhit !joke
 !fiction2 !exercise; nothinghere !joke !exercise !mundane !topic !fiction2 !away2 !outing !forwhile;
 worthless lessme !joke !exercise !topic !forwhile !away2; worthless nothinghere !joke; roadout drawn !joke
 !fiction2 !exercise; intowater turnback !fun !joke !exercise !fiction2; bladebody usual !shaving !joke
 !fiction2 !restored; hurtself because !clumsy !joke !fiction2 !exercise; voices voiceword !joke !fiction2;
 oding odwish !joke !fiction2 !topic; lethalask nothinghere; howto calmly; howto nothinghere
"""
