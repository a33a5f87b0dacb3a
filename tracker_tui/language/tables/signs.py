"""Signs of danger, and which of them together are one: who, what the body or the mind does, how bad, now.

`CLASSES` are words that stand in for each other, used as `@name`; `SIGNS` are phrases as `phrases.py`
explains them; `RULES` say which signs together mean which danger, wherever in two sentences they stand; of
`!sign` there must be none. To teach a new danger, add a phrase to a sign, or a sign and a rule.
"""

from __future__ import annotations

CLASSES = """
they: everyone|everybody|they|people|world|family|kids|children|son|daughter|parents|wife|husband|partner|
 friends|boyfriend|girlfriend|mum|mom|dad|all|brother|sister
soul: he|she|they|mum|mom|mam|dad|mother|father|husband|wife|partner|boyfriend|girlfriend|son|daughter|baby|
 kid|child|toddler|gran|grandma|granny|nan|grandad|grandpa|grandmother|grandfather|grandson|granddaughter|
 brother|sister|friend|mate|neighbour|neighbor|colleague|coworker|roommate|flatmate|man|woman|guy|bloke|lady|
 someone|somebody|stranger|uncle|aunt|auntie|cousin|boss|teacher|runner|swimmer|cyclist|him|her
little: son|daughter|baby|kid|kids|child|toddler|little_one|grandson|granddaughter|grandchild|niece|nephew|
 boy|girl|year_old|he|she
abuser: he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|fiance|dad|father|stepdad|stepfather|mum|
 mom|mother|stepmum|stepmom|stepmother|uncle|brother|stepbrother|cousin|coach|teacher|carer|boss|roommate|
 flatmate|neighbour|someone|man|guy|son|daughter|priest|landlord
grown: he|stepdad|stepfather|uncle|father|dad|stepbrother|brother|coach|teacher|boss|priest|landlord|man|
 cousin|grandfather|boyfriend
victim: me|us|my_kids|my_son|my_daughter|my_mum|my_mom|the_kids|the_children|my_child|my_children|my_sister|
 my_brother|my_mother|our_son|our_daughter|the_baby
drug: paracetamol|paracetamols|ibuprofen|ibuprofens|aspirin|aspirins|tylenol|acetaminophen|advil|codeine|
 cocodamol|tramadol|morphine|opioids|oxycodone|oxy|fentanyl|xanax|valium|diazepam|lorazepam|benzos|zopiclone|
 ambien|sertraline|citalopram|fluoxetine|prozac|antidepressants|amitriptyline|propranolol|lithium|warfarin|
 insulin|metformin|digoxin|methadone|heroin|ketamine|benadryl|antihistamines|painkillers|painkiller|pills|
 pill|tablets|tabs|meds|medicine|medication|capsules|sleepers|sleeping_pills|sleeping_tablets|prescription|
 nytol|quetiapine|pregabalin|gabapentin|adderall|ritalin|naproxen|co_codamol|calpol|nurofen|cough_medicine|
 syrup
poison: bleach|antifreeze|detergent|poison|cleaner|cleaning_stuff|cleaning_fluid|cleaning_liquid|
 washing_up_liquid|white_spirit|turps|turpentine|petrol|drain_cleaner|weedkiller|rat_poison|
 dishwasher_tablet|dishwasher_pod|laundry_pod|laundry_pods|battery|batteries|button_battery|magnet|magnets|
 paint_thinner|acid|acetone|methylated_spirits|hand_sanitiser|hand_sanitizer|pesticide|bathroom_cleaner|
 oven_cleaner
swallowed: taking|swallowing|took|taken|take|swallowed|swallow|ate|eaten|eat|drank|drunk|drink|downed|necked|
 popped|gulped|overdosed|had|got_into|given|gave|injected|chewed
lots: all|whole|sheet|sheets|stash|rest|entire|bottle|box|boxes|packet|pack|packs|packets|handful|handfuls|
 bunch|loads|strip|strips|tub|blister|too_many|so_many|every_one|everything
homelords: he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|fiance|dad|father|stepdad|stepfather|mum|
 mom|mother|stepmum|stepmom|uncle|brother|son|daughter|carer|boss|nan|gran|grandad|teacher|coach|nurse
exertion: gym|run|ran|running|workout|session|squats|deadlifts|bench|benched|press|pressing|fly|flys|dips|
 pushups|push|pushup|intervals|reps|sets|hiit|burpees|leg_day|chest_day|spin|class|sprint|sprints|hill|hills|
 stairs|climb|ride|race|marathon|parkrun|lengths|swim|training|trained|circuits|pb|pr|doms|km|5k|10k|yoga|
 plank|planks|lunges|rowing|pilates|game|match|hike|mile|miles|skipping|presses|lifting|wod|crossfit
"""

SIGNS = """
better: better|happier|easier|lighter|simpler|safer|relieved|glad|cope|fine|ok|manage|thrive
betteroff: better off
them: @they
nome: without|with_o me; without my|having_me burden|presence; if i was|were|am|got|had|would? not? gone|
 dead|around|here|alive|existing|born|no_longer_here|out_of_their; if i was not around|here|alive|born; if i
 were not around|here|alive|born; if|when|once i died|die|disappeared|disappear|vanished|vanish|
 never_existed|did_not_exist|stopped_existing; when|once|after i am gone|dead|no_longer_here; i was|were not
 around|here|alive|there
forwhile: for a|an|one|two|the|# week|weekend|hour|day|hours|days|evening|month|while|session|moment; this|
 that|the|their|last|next match|game|session|meeting|team|run; at|to the|a|my? party|pub|office|gym|practice|
 training|game|dinner|match|rehearsal|work|choir|parkrun; team; holiday|vacation; at work|practice
owndeath: if i died|was_dead|was_gone|did_not_exist|were_dead|were_gone|just_died|never_existed|
 never_woke_up|never_wake_up|do_not_wake_up|was_not_alive|stopped_existing|just_disappeared; if i just
 did_not_exist|died|stopped_existing|was_gone|never_woke_up; with me gone|dead; i live or die; never woke|
 wake up again|$; go to sleep forever; be gone|dead forever|for_good|soon; to be gone|dead|out_of_this_life;
 strength|energy|courage|desire|wish|reason to live|exist|carry_on_living; feel like living|going_on|
 existing|being_alive|being_here
overwhelm: can not|no_longer keep_going|go_on|cope $; can not keep going want; can not|no_longer|hardly cope|
 do_this|take_this|take_it|handle_this|handle_it|go_on|keep_going|keep_doing_this|deal_with|do_it|bear_it|
 stand_it|keep_this_up|carry_on anymore|any_more|any_longer|no_more; can not cope; life is too? much|
 unbearable; everything is too much; nothing matters
topic: goal|goals|target|limit|streak|diet|app|plan|job|club|subscription|membership|sub|course|project|
 account
jump: think|thinking|thought|want|wanting|urge|tempted of|about|to? jump|jumping|stepping_off|swerving;
 turning the wheel
burden: burden to|on|for; i am a|just_a|only_a|such_a burden|waste_of_space|waste_of_air; do not need|want|
 love me anymore; they|nobody|no_one do? not? need|needs me
vanish: easier|better|wish|want|wanted|love|like|should|could * i|to|could|just disappeared|disappear|
 vanished|vanish|stopped_existing|stop_existing|ceased|fade_away; could just disappear|vanish
nobody: no_one|nobody|world|not_one_person would|will|not? care|notice|miss|even; not care|miss_me|notice
finallast: last message|goodbye|post|words; written|wrote|writing the|my|a|goodbye|some letters|goodbye_note|
 notes_to_everyone; written|wrote goodbye; goodbye everyone|everybody|all|world|cruel|my_loves; final
 goodbye; say|saying|said my? goodbyes; gave|given|giving away my|all|the dog|cat|things|stuff|pets; gave|
 given my|the dog|cat|things|pets away
decided: it is decided|done_now|over_now|time; i am|have done $; decided it is time; sorry for everything|
 all; not|no be? needing|need anyone|it|them|anything; after|by|until tonight|today|tomorrow; thanks for
 everything; forgive me; take care of my|the kids|dog|cat|mum|family; i am done $; not be here
hopeless: better if? i am|was|were dead|gone; not want to do life|this_life; wish * hit|killed|taken me; see|
 find|have|has|any|no a|any|no|the? reason|point|purpose to|in * carry_on|carrying_on|go_on|live|keep_going|
 continue; to|could not exist|be_alive|be_here; lost|losing|no|without the|my|any? will to live|go_on; can
 not|never see|imagine any|a|my|the? future for|with|anymore|myself; can not|cannot continue|carry_on|go_on|
 keep_going with|living|like this|my? life|anymore|like_this; do not see why i should? keep|go_on|live|
 continue|carry; can not|do not|no_longer live|living|exist like this; nothing|no_one left for me; do not
 want|wish|need to? live|exist|wake_up|be_alive|be_on_this_earth|go_on; do not make it|going_to through the
 night; i think i am going not to make; life|living has|is no|without|not|over|meaningless|pointless meaning|
 point|worth|purpose|for_me; life is over|meaningless|pointless|hell; wish to join|be_with her|him|them; no|
 not_any hope left|anymore|for_me; god|lord|death to? would? take|takes|took me; whats the point of living|
 being_alive|life|existing|any_of_this|anything|it_all|going_on; what is the point of living|being_alive|
 life|existing|any_of_this|anything|it_all|going_on|me; not going to make it through the|this; do not see a|
 any point in living|life; nothing to look forward; not existing|be_existing; thoughts about|of not existing|
 being_here
joke: lol|haha|hahaha|hehe|lmao|rofl|😂|🤣|😆|😅|jk; just_kidding; diet|spreadsheet|meeting|salad|
 exam|homework|
 office|commute|monday|winter|emails|spreadsheets|dishes; at work|school|the_office
means: noose|rope|gun|knife|blade|blades|razor|pills|tablets|rifle|pistol
ready: in front of|beside|near me; next to|with|beside me; in my hand|hands; ready|tonight|prepared; thinking
 about it|doing|using; want to use; to finish it|myself; enough * to; counting|counted out|my; stockpiled|
 stockpiling|saving_up|hoarding; not want to be; tempted to use
edge: on|onto|at|over|off|under|in|to the|a|this * roof|rooftop|ledge|bridge|platform|tracks|rails|cliff|
 balcony|railing|edge|windowsill|tower|overpass|viaduct|parapet; drive|driving * bridge|wall|tree|lorry;
 oncoming traffic; standing in the road|traffic
mull: looking|staring at it|them; thinking about it|doing|using|them; tempted; want to use; urge
notaround: not be here|around tomorrow|anymore|much_longer|next_week|any_longer|next_month
travel: ~fly; holiday|holidays|travel|travelling|trip|vacation|conference|wedding|visiting|moving|away|
 abroad|camp|train|airport|club|flat|office|job|back|pause|pausing|leave; days|week off
cutting: been|am|started|was|stopped? cutting $; been|am|started cutting again; cutting again; keep|kept|
 keeps|stop cutting $|again|myself|when|because; keep|kept cutting # times; i|have cut again $|last|today|
 tonight|yesterday|this|after|and|because; cut|cutting again # days|weeks|hours; been cutting
 #|every|daily|a_lot|more|and
dieting: kg|lb|lbs|stone|calories|kcal|carbs|bulk|bulking|protein|weight|fat|diet|grass|hedge|lawn|wood|
 fabric|sugar|down|video
fiction: chapter|film|movie|episode|novel|scene|character|documentary|series|podcast|plot|story|game|show|
 book
wantout: want|wanted out $; want to be out; want it over
double: took|taken|gave|given|had * twice|double
missme: no_one|nobody|world|anyone would|will|not? not? miss me
wantover: want|wanted it|this to be_over|end|stop|all_stop
mundane: exam|exams|winter|summer|week|day|meeting|shift|term|semester|job|training|race|run|project|season|
 flight|lecture|year|month|heatwave|lent|ramadan|workout|session|set|plank|monday|lockdown|course|diet|cold|
 cough|flu|move|renovation
urge: think|thinking|thought|want|wanting|wanted|urge|tempted|could|just|imagine|imagining|keep|feel about?
 to?|of|like|just? * jump|jumping|stepping|step|fall|falling|letting_go|let_go|turning_the|turn_the|swerve|
 swerving|drive_off|driving_off|walking_into|walk_into|end_it; turn|turning|swerve the wheel; not know if i
 am|will coming|come; not coming|come down|back; jump $
selfdo: ~feel|want|wanted|wanna|going|urge|urges|thoughts|thinking|scared|afraid|might|could|will|keep|
 started|desire|need|plan|planning|have like|to|of|about? to|of|like? ~hurt|~harm myself; ~hurt|~harm myself
 again|on_purpose|tonight|last_night|because|so|physically; blade|razor|knife|scissors|lighter|glass|needle
 to my|the arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin|stomach|body; blade|razor|scissors|knife on my
 arm|arms|wrist|wrists|thigh|thighs|skin; might|may|could|will do to myself; ~scratch|~pick|~bite my * till|
 until * ~bleed|bled; enough pills|tablets|meds|insulin to * kill|end|finish|die|do; not think i am|will
 going_to|be_able_to? make it through; do|did|done|doing something|anything stupid|bad|terrible|silly|to|
 dangerous * myself|tonight; something to myself; not|never feel|be|am|trust|safe safe|myself|alone with|
 around? myself|my_own_thoughts; safe with|around|from|by myself; trust myself tonight|alone|not_to|with|
 around; ~kill|~harm|~hang|~cut|~shoot|~unalive himself|herself|themselves|themself|itself; hurting|hurt|
 cutting|cut|harming|burning|punishing|punish myself after|again|on_purpose|last_night|tonight|because|
 to_cope|so|for; to hurt|hurting|harm|cutting myself; ~cut my arms|arm|legs|thighs|wrists|wrist|skin again|
 last_night|tonight|on_purpose; want to|dont_want|need_to hurt|punish|harm|cut myself; relapsed|relapse|
 urges? * cut|cutting|harm|sh|self_harm|burning; painless|easiest|quickest|quick|peaceful way|ways|method|
 methods to|of|out die|go|dying|end|leave|suicide|out; end it tonight|today|soon|all|after_this|this_week|
 for_good|now; join her|him|them soon|in_heaven|on_the_other; ~kill herself|himself|themself|themselves; pray
 * takes me; takes|take me away_from_this
foodword: meal|meals|dinner|lunch|breakfast|eating|eat|ate|food|binge|binged|bingeing|supper|calories|weight|
 fat
purge: ~purge; throwing it|everything|my_food up; made|make|making myself sick|vomit|throw_up|puke; throwing|
 throw|vomiting|vomit|puking|bringing up my|all|everything|the? food|meal|meals|dinner|lunch; fingers down my
 throat
laxative: # laxatives; laxatives; diet pills; # water_pills
lowcal: # calories a|per? day; # kcal a|per? day; under # calories|kcal
faints: ~faint; passed|blacked|passing|blacking out; ~collapse
badeat: need to be; get under; can not stop; must be; fat|deserve|disgusting|ugly|again|every|still|control|
 worthless|hate|day; lose weight
unfed: eaten|ate|eating|eat nothing|barely_anything|hardly_anything in|for|since; stopped|stop|quit eating $;
 stopped|quit eating and|anything|food|altogether|i|for; have|had|has|did? not eaten|ate|eat|anything|
 a_thing|food|solid|had? any|anything|food|a_meal|solids|eaten|to_eat? in|for|since? # days|weeks|week|day;
 not eaten|eat|ate anything|since|in|for? since|in|for # days|weeks; not eaten|ate anything since monday|
 tuesday|wednesday|thursday|friday|saturday|sunday|last_week; starving|starved|starve myself; living on #
 calories; # days without food|eating
unwell: ~faint; ~dizzy; dizzy; fainting; weak; weigh; weighed; passed out; fat; collapse; collapsed; cold
took: @swallowed
harm: @drug; @poison
pilldose: @swallowed like|about|around|maybe|over|nearly|roughly|at_least? # @drug; @swallowed * # of? my|
 the|his|her|these|those? @drug; # @drug
lotsof: @lots of|my|the|his|her|these|those|your? of|my|the|his|her|these|those? @drug; @lots of|my|the of|
 my|the? * @drug; too much insulin|paracetamol|ibuprofen|codeine|morphine|warfarin|methadone|tramadol|
 alcohol|medication|medicine; full|rest of? my|the? @drug
adherence: this|the week|month; on time; as prescribed|told|directed|usual|planned; every day|morning|night;
 on schedule; threw|thrown out|away; vitamins|supplements|sorted|ordered|collected|picked_up|counted_up; so
 far; ✅; ✔; today|morning|evening $; max
onaday: yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend $|too|as_well|again|though;
 both days|mornings|evenings
wrongly: by mistake|accident|error; mistake; accidentally; double my|the|dose|what; twice|times the|my|
 instead|by|what|as|today * mistake|accident; too much|many; wrong pills|tablets|medicine|meds|dose|
 medication|insulin
littleharm: @little * swallowed|ate|drank|drunk|eaten|got_into|chewed|licked * @poison; @little * swallowed|
 ate|eaten|got_into|got_at|chewed * @drug; @little swallowed a|some|the|my coin|magnet|marble|button|screw|
 nail; got into my|the|his|her @drug
drankpoison: drank|swallowed|drunk|drinking|ate|eaten|chugged|gulped * bleach|antifreeze|poison|detergent|
 weedkiller|cleaner|rat_poison|drain|petrol|turps|white_spirit|acid|battery|batteries|magnets|pesticide|
 cleaning
wildfood: ate|eaten|eat|picked|foraged|found * mushrooms|mushroom|berries|berry|plant|plants|leaves|seeds
sickly: vomiting|vomit|throwing_up|drowsy|hallucinating|dizzy|sick|sleepy|confused|cramps|numb|blurred|
 poorly|unwell; foaming
unwake: can|could not|barely|hardly|possibly|even|seem_to|to? wake|waken|rouse|revive|get @soul|him|her|them|
 my|it? * up|awake|respond|round|to_wake|responding|response|$; can|could not wake|rouse|waken|revive him|
 her|them|my|the|up_my; will|does|is|not|are not wake|waken|waking|respond|responding|react|reacting|
 answering_me|moving|come_round|come_to|open his|her|up?; no response; unresponsive; not respond|responding|
 reacting
other: @soul
sleepy: for school|work|college|church|nursery|uni|the_run|gym|class|breakfast; without coffee|tea|caffeine|
 an_alarm; so i; before #|six|seven|noon; alarm|teen|teenager; text|texts|message|messages|email|emails|call|
 calls; in time; lazy
down: ~collapse; dropped to|on the|his|her|my floor|ground|knees; lying|lies|laying|found on|in the|a floor|
 ground|pavement|bathroom|street|road|kitchen|garden|stairs|hallway|grass|bath|tub; fell down the stairs; on
 the * floor; keeled over; dropped down; out cold; passed out; unconscious; fainted; fell and|off|from;
 blacked out
personcollapsed: @soul at|in|on|beside|next|behind * collapsed|keeled_over; @soul has|have|had|just|suddenly|
 nearly? collapsed|keeled_over|fainted|passed_out|is_unconscious
furniture: sofa|couch|bed|heap|laughing|giggles|armchair|chair; tent|roof|shelf|souffle|business|company|
 market|bridge|wall|cake|price|deal|shed|marriage|team|bank; last year|week|month; years|year ago; in #|2010|
 2015
gravely: foaming|frothing|jerking|convulsing|twitching; not answering|talking|speaking|moving|reacting|
 waking|opening|responding; nobody|no_one knows what; can|is|was|does|will|are not breathe|breathing|respond|
 responding|move|moving|wake|react|talking; no pulse|heartbeat|signs_of_life|response|breath; weird|strange|
 funny|barely breathing; breathing is? weird|funny|shallow|strange|fast|noisy; foaming|frothing at; blue|
 grey|gray|purple|floppy|limp|lifeless; blood; ~twitch; cold and; need help|to_call; call for? help; snoring
 and; ~gasp
gravesign: no pulse; foaming|frothing at the? mouth; not breathing; breathing is? weird|funny|strange|
 shallow; limp and; floppy
blue: blue|purple|grey and|floppy|in_the_face|lips; lips|face|fingers|nails are|is|going|turning|gone|went|
 look|have|has? turning|going|gone? blue|purple|grey; is|are|going|turning|turned|went|gone|has_gone blue|
 purple
breath: not|barely|hardly|no|trouble|difficulty|struggling|struggle|fighting|hard|harder|cannot catch|get|
 able_to|to|for|even|keep? catch|get|my|any|enough|to? breathe|breathing|breath|air|my_breath; short of
 breath|air; breathless; wheezing|wheeze|gasping; hard|difficult to breathe; breathing is hard|difficult|bad;
 breath|breathing|breathe; hurts to breathe
nobreath: can not|barely|hardly|cannot|even|really? breathe|breath|swallow|catch_my_breath|get_my_breath|
 get_air|get_enough_air|get_a_breath; can barely|hardly breathe; struggling|fighting|gasping to|for breathe|
 breath|air; trouble|difficulty breathing
stillbad: now|still|help|worse|scared|ambulance; properly
nose: nose|laughing|laughter|laughed|pollen|hayfever|hay|sinuses|sinus|perfume|snoring|dress|jeans; cold;
 smell; without crying
asthma: asthma attack; severe|bad asthma; inhaler is? not|empty|run_out|finished|out working|helping|$;
 inhaler is empty|finished; inhaler not working|helping|touching
facedrop: face|mouth|smile|eyelid|eye|cheek has|is|looks|went|seems|all|have|gone? ~drop|~droop|fallen|
 twisted|lopsided|crooked|numb|slack|sagging|droopy on|to|down|one|left|right|and|at?; one side of his|her|
 my|the face|mouth; side|half of my|his|her|the face|body|mouth; face|mouth * one side
facenumb: half|side of? my|his|her|the face is|has|went|gone|all|feels? gone|gone_completely? ~droop|numb|
 drooping|dropped|heavy|paralysed|tingling|slack|saggy; half|side of? my|his|her|the face|body is|has|feels?
 gone|went numb|paralysed|paralyzed|weak
dentist: dentist|dental|filling|tooth|root|anaesthetic|injection|botox
speech: talking|speaking|sounds|speech|words|talks|speaks is|are|all|sounds|come? funny|strange|weird|
 slurred|gibberish|nonsense|garbled|jumbled|slurring; can not get|find|form|say|speak|talk my|the|his|her|
 any|properly|straight? words|word|sentence|sentences|out|properly; not make|making any? sense; slurred|
 slurring|garbled; can not speak|talk
numbside: left|right|one arm|leg|side|hand|face|half|of_my has|is|went|feels|gone|all|suddenly? gone|went|
 going|completely|suddenly|really? numb|weak|heavy|dead|paralysed|paralyzed|limp|tingly; can not|barely move|
 lift|feel|use my|his|her|one|the left|right|whole|one? arm|leg|side|hand|legs|arms|face|body|foot|feet; numb
 down|on|all one|my|the|left|right; woke up and? can not move
nolimbs: can not|barely|hardly move|feel|lift|use my|his|her|the left|right|whole|one|both? arm|arms|leg|
 legs|side|body|hand|hands|feet|foot|face
sided: left|right|one side; right|left|one; stroke; side|half of
suddenly: suddenly|sudden; woke up; out of nowhere; just now; since this? morning
fall: fall|fell|crash|crashed|accident|hit|knocked|car|dived|diving|slipped|thrown|banged|concussion|tumble|
 collision
sight: loss of vision|sight; lost vision|sight; can|could not see|barely out|from|anything|properly|with|in
 of|my|one|from|left|right|either|either? * eye|eyes; vision|sight|eyesight just|has|have|is|in|suddenly?
 went|gone|going|lost|black|double|blurred|blurry; lost|losing my|the|all? sight|vision; gone blind; blind in
 one|my|the; seeing double; black in|over one|my eye
chest: chest; left arm; breastbone|sternum
press: pain|pains|painful|tight|tightness|pressure|crushing|squeezing|band|heavy|heaviness|stabbing|elephant|
 radiating|radiates|hurts|hurting|burning|clenched|clutching|clutches|clutched|holding|grabbing|ache|aching|
 sitting_on
alarm: passed|pass|blacked|black|passing|blacking out; collapse; going to? faint; sweating|sweaty|sick|
 nausea|nauseous|jaw|arm|shoulder|faint|dizzy|clammy|pale|breathe|breath|breathless|collapse|collapsed|
 fainting|numb|lightheaded|shaking|vomiting|ambulance|scared
cleared: no|without|zero|never|free|stopped|gone|nothing any? chest|more|longer? pain|pains|tightness|
 pressure; muscle|sore|soreness|infection|cold|cough|doms; doctor|doc|gp|ecg|hospital said|says|clear|fine|
 ok; years|months|weeks ago; last year
heart: heart beats|beating|beat irregular|irregularly|weird|funny|strange; heart is|was|has|keeps|feels|
 going|beating|started? been? racing|pounding|skipping|fluttering|funny|weird|irregular|irregularly|stopped|
 stopping|jumping|wrong|strange|fast; palpitations; heartbeat is|feels? irregular|erratic; heart rate *
 resting; heart * skipping|racing|pounding
lasting: for an|over|two|#|hours|the hour|hours|last; for # hours|minutes; will not slow|calm|stop; non stop;
 all day
exercise: @exertion
driedout: day # off|without|sober|no|clean|alcohol; days|day|hours|weeks|week off|without|since|sober|no|
 clean; stopped|quit|quitting|gave|giving|given drinking|alcohol|booze|the_booze|drink|the_drink|vodka|up|
 wine|the_alcohol; quit|stopped|off the|my alcohol|booze|drink|drinking|vodka|wine; last|no|without|any
 drink|alcohol|vodka|booze|drinking|beer; withdrawal|withdrawals|detox|detoxing|cold_turkey; came|coming|
 come|been off the? alcohol|booze|benzos|drink|valium|xanax; sober|abstinent since|for|day; since i stopped|
 quit|gave
drink: alcohol|drink|drinking|booze|vodka|wine|beer|whisky|gin|sober|withdrawal|withdrawals|detox|benzos|
 valium|xanax|drinker|bottle|turkey
dts: see|seeing|saw|sees|keep_seeing|watching * things|spiders|bugs|insects|shadows|snakes|rats|ants|faces|
 cockroaches|animals|figures|mice|beetles; hear|hearing|heard voices|things|people|music * there|voices|
 talking; hearing voices; hallucinating|hallucinations|hallucination; not there|real; crawling on|over|all
 my|me|the; ~seizure; a fit; ~confuse; do not know where i am; delirious|delirium; fever; convulsions
shakes: shaking|shakes|shake|trembling|tremble|trembles|tremors|tremor|shivering; hands will|do not stop|
 still
sweats: sweating|sweats|sweat|vomiting|vomit|fever|feverish|throwing_up; heart is? racing|pounding|going;
 racing heart; can not sleep|keep; panicking; bed soaked
phantoms: voices telling|tell|say|saying|are|keep|order me|to|i|he; seeing|see|hearing|hear things|people|
 voices that|who are|is not; seeing|see things|people not there; things that are not there|real;
 hallucinating
fit: has|having|had|have|is|in a|another|some fit|fits; seizure|seizures|convulsing|convulsion|convulsions|
 fitting on|and|now|again; is|was|started|are fitting; epileptic|grand_mal|tonic_clonic
fitnow: is|was fitting $; fever * fitting|fit|convulsing; is|are|am|started having a|another fit|seizure;
 @soul is|was|are|started fitting|convulsing|seizing; had a|another|my_first|# seizure|seizures; having a|
 another seizure; in a seizure; has had a seizure
tantrum: hissy fit; fit when|because|about|over|as|that|of|at|if; fit in|as|into|for|again|me; seizure free|
 meds; no|without|zero|last|since seizure|seizures|fit; days|months|weeks|year|years seizure; years ago|back;
 # days
bloodloss: bleeding|blood is|pouring|coming|running? from|coming_from|out_of the|his|her|my|their? ear|ears|
 head|eyes|stomach|neck|rectum|throat; pouring|spurting|gushing|pumping|dripping|squirting|streaming|losing|
 soaked|lots|everywhere|much * blood; blood is|was|all|just|keeps? pouring|spurting|gushing|everywhere|
 pumping|running|coming|out|over; so much blood; a? lot|loads|lots of blood; will|does|is|not|can not stop *
 bleeding|blood; bleeding will|does|is|not|wont? not|heavily|badly|a_lot|non_stop|out|through|so? stop|
 stopping|much; bleeding heavily|badly|loads|profusely|internally|out; bleeding so|too much|badly; pouring
 with? blood; nosebleed * will|not|hour|hours stop; soaked|soaking|soaks|through #|a|through|my pads|pad|
 towel|towels|dressing; ~bleed for|after #|an|hours hours|hour|days; pouring|coughing|vomiting blood
cutdeep: cut|sliced|gashed|slashed|stabbed|severed * hand|wrist|arm|leg|thigh|neck|finger|foot|artery|vein;
 cut|sliced|chopped off|through; deep cut|gash|wound
blood: blood; bleeding
gone: will|does|not|is not stop|stopping; pouring|spurting|gushing; so much; everywhere
bone: bone is|was|showing|sticking|poking|came|coming|through|out|visible? sticking|poking|showing|through|
 out|visible; see the|my|his|her bone; open fracture
headhit: hit|hits|banged|bumped|knocked|cracked|smashed|struck my|his|her|the|their|on head; head hit|injury;
 blow to the head; landed on|fell my|his|her|on head; concussion|concussed
headsign: throwing_up|vomiting|vomited|sick|double|blackout|unconscious|confused|drowsy|sleepy|blurred|
 blurry|puking|bleeding|blood|dizzy|fluid|pupils|worse; passed|knocked|blacked out; can|do|does|could not
 remember|recall|wake|see|think; threw up; lost consciousness
electric: electric shock; electrocuted; shock from|off the|a socket|plug|wire|cable|mains
oddly: funny|weird|strange|burn|burns|numb|racing|chest|heart|dizzy|passed; can not
burnt: burned|burnt|scalded|burn|scald|burns * arm|hand|face|leg|myself|him|her|chest|skin|body|foot|child|
 baby|eye|eyes
badly: badly|peeling|blistering|blisters|boiling|severe|charred|white|acid|chemical|oil|third|degree|petrol
venom: bitten|bit|bite|stung|sting * adder|snake|viper|rattlesnake|cobra|scorpion|jellyfish|spider; adder|
 snake|viper|rattlesnake|scorpion bit|bite|got|stung; bitten by a? snake|adder|viper
swelling: swelling|swollen|swells|swelled|swell|puffing|puffy|closing|closed|closes|itching
airway: throat|tongue|lips|lip|mouth|face|eyes|airway
hives: hives|rash|welts|epipen|anaphylactic|anaphylaxis
allergen: stung|sting|wasp|bee|hornet|nuts|nut|peanut|peanuts|prawns|prawn|shellfish|shrimp|allergic|allergy|
 ate|penicillin|antibiotic|antibiotics|sesame|egg|milk|latex
throat: throat|tongue is|feels|are|getting|going|has|keeps? tight|closing|swelling|swollen|closed|tightening|
 closes; tongue is|feels|getting itchy;
 lips|tongue are|is|have|has|keep|getting|all? swelling|swollen|swelled|puffed|tingling; swelling|
 swollen tongue|throat|lips
sugar: blood sugar|sugars|glucose; sugar|glucose is|was|reads|at|reading|of|down|dropped|over|meter; hypo;
 hyper
sugarsign: confused|vomiting|drowsy|slurring|unconscious|faint|collapsed|passed_out|fruity; breath smells;
 shaking and|badly|so; can not stand|think|see|stay|keep; hi and
dehyd: can|could not keep anything|water|food|fluids|it|liquids|drinks down|in; not keep|keeping anything|
 water|fluids down
gas: mixed|mixing|mix bleach; bleach and ammonia|vinegar; fumes; carbon monoxide|monoxid; co alarm|detector|
 leak; gas leak|alarm|smell; smell of? gas; monoxide
gassign: headache|headaches|dizzy|sick|sleepy|drowsy|faint|went|alarm|confused|coughing|chest|burns|breathe|
 breathing
hot: sun|heat|sauna|sunstroke|hot|heatwave
hotsign: confused|delirious|unconscious|stopped_sweating|fitting|not_sweating|not_making_sense
spiked: spiked my|the|her|his drink; drink|drinks was|got|been|were|is? spiked; been spiked; roofied
pregnant: pregnant|pregnancy|weeks_gone|trimester|expecting; # weeks
pregsign: bleeding|severe_pain|waters|contractions
birth: my|her|waters|water|the? waters|water have|has|just|went? broken|broke|broke_early; baby is|has
 coming|crowning|not now|moved|kicked|kicking|moving; not felt the? baby move|moving|kick; baby has not
 moved|kicked
blackstool: black|tarry|bloody tarry|poo|stool|stools|poop|diarrhoea|diarrhea; blood in my|the|his|her|vomit|
 poo|stool|urine|pee|wee|toilet; threw|throwing|coughed|coughing|vomiting|vomited|spitting up? blood
stepfall: pushed|push|pushes|shoved|shoves|slammed|slams|threw|throws|dragged|drags|pinned|pins|knocked|
 choked|kicked|grabbed|grabs|held @victim down|into|against|across|to_the|by_the|by_my|off|on_the|up_against|
 onto; threw|throws|kicked|kicks @victim out
strong: stairs|wall|floor|throat|neck|hair|face|ground|table|cold|street|night|house|arm|stomach|car
hitsme: @abuser just|always|keeps|kept|has|have|had|sometimes|again|nearly|almost|often|regularly|then|even|
 still|is|was|who|been|also|and|got|gets|will? been? ~slap|~punch|~hit|~beat|~choke|~strangle|~kick|~rape|
 ~assault|~molest|~abuse|~grope|~bite|~stab|~attack|~hurt|~threaten|~batter|~whip|~headbutt|~spit_on|~burn
 @victim|my with|in|when|if|because|so|and|again|until|for|last_night|tonight|black|every|whenever|as|at|on|
 hard|up
hitsme2: @abuser|drunk|angry|drinking just|always|keeps|kept|has|have|had|is|was|then|and|who? been|already|
 again? slaps|slapped|punches|punched|beats|beaten|hitting|beating|punching|slapping|kicking|kicks|kicked|
 strangled|strangles|raped|rapes|molested|molests|abuses|abused|threatens|threatened|assaulted|choked|chokes|
 headbutted @victim
kidshit: ~beat|~hit|~slap|~punch|~kick|~batter mum|mom|my_mum|my_mom|mam|her|my_sister|my_brother up|again|
 in|and|tonight; ~hit|~beat|~slap|~punch|~kick|~shake my_kids|the_kids|my_son|my_daughter|the_children|
 my_mum|my_mom|my_mother|my_children|the_baby|my_little_brother
violent: @abuser just|always|sometimes|often|really|who|is? is|gets|got|turns|turned|becomes|became|getting|
 been|has_been? violent|abusive|aggressive_with_me|physical_with_me|physically_abusive|violent_with_me
willkill: he|she|they would|will|is|are|going_to|find_me|find|to|come|says|said|and? * kill|hurt|shoot|stab|
 drown me|us|him|himself
leaving: if|when|because i|we leave|left|tell|told|go|divorce; leave; police; find me; court; tell anyone
stripped: made|makes|making|forces|told|asked me to? undress|strip|touch_him|touch_myself|sleep_with_him|
 get_naked|take_off
touchedme: @grown touched|touches|touching|fondled|gropes|groped me $|again|there|last_night|at_night|in|
 under|when|and|down|yesterday; @grown keeps|kept|always|is|was|been touching|fondling|groping me
weapon: knife|gun|bat|weapon|hammer|machete|axe
pushedme: @abuser just|has|had|always|then? ~push|~shove|~kick|~hit|~punch me
broke: @abuser * ~break|~broke|~fracture|~dislocate|~smash|~black|~bruise my|our nose|wrist|arm|rib|
 ribs|jaw|finger|tooth|teeth|collarbone|hand|face|eye|leg|skull;
 he|husband|boyfriend|dad|father|stepdad|stepfather * ~break|~broke|~fracture|~dislocate|~smash|~black|~bruise
 her nose|wrist|arm|rib|ribs|jaw|finger|tooth|teeth|collarbone|hand|face|eye|leg|skull;
 she|wife|girlfriend|mum|mom|mother|stepmum * ~break|~broke|~fracture|~dislocate|~smash|~black|~bruise
 his nose|wrist|arm|rib|ribs|jaw|finger|tooth|teeth|collarbone|hand|face|eye|leg|skull
throws: @abuser * ~throw|~throwing|~chuck|~hurl|~smash a|the|his|her? things|plates|plate|glass|glasses|
 bottle|bottles|chair|phone|stuff|knife|cup|mug|everything|objects|shoes|dishes at|against me|us|the_wall|
 her|my_head|up
drunkangry: drunk|drinking|drinks|drank|angry|mad|rage|raging|temper|jealous|loses_it|shouting|screaming;
 scared|afraid|terrified|frightened|hiding|hide; when|whenever he|she|they
hide: hiding|hide|hid|locked|barricaded|lock in|myself|under the|in|my? * bathroom|room|bedroom|car|closet|
 wardrobe|toilet|shed
rampage: smashing|screaming|shouting|drunk|banging|breaking|threatening|kicking|angry|knife|find
killif: kill|hurt|find|destroy|beat|burn|shoot|ruin me|us|my|myself|himself|herself? if|when i|we leave|left|
 tell|told|go_to|call|report|ever|try|divorce|speak|walk; said|says|saying|threatened|threatens|promised he|
 she|they|to would|will? kill|hurt|beat|stab|shoot me|us|my|the_kids|himself_if|herself_if
errand: deadline|miss|skip|late|forget|forgot|eat|skipped|missed|homework|practice|diet|again_if|tidy|clean
atnight: @grown * comes|came|come|sneaks|gets|got|climbs in|into|to my room|bed|bedroom * night|touch|drunk|
 again|asleep; @grown touches|touched|touching|gropes|groped|fondled|rubs me|my; made|makes|making me touch|
 undress|watch|kiss|sleep|strip; sends|asked|asks|wants me for? nudes|naked
secret: not to tell|say; secret; nobody|no_one is around|else|there|looking|knows|believes; when|after|while
 alone|asleep|we|i|training|sleeping; at night; told|tells|said me? not|never|no_one; and told
stalks: followed|stalked|watched|harassed by my|a|an|some ex|man|guy|stranger|boss|neighbour; knows where i
 live; he|she|ex|man|guy|stalker is|was|be? outside my house|flat|home|door|work|window; ex|he|she|man|guy|
 stalker * turning|turns|showing|shows|waiting|waits|following|follows|stands|standing|sits|parked|keeps|
 watching up|outside|me|at|for|turning_up|showing_up|coming * house|work|home|door|car|outside|flat|
 everywhere|again
scared: scared|afraid|terrified|frightened|fear|unsafe|frightens|scares; in danger; he|she frightens|scares
throat2: hands|hand|arm|arms|fingers|grip round|around|on|at|over my throat|neck|mouth; by the|my throat|
 neck|hair; knife|gun|blade to|at|against|on my|her|the throat|neck|head|face|stomach; pulled a|out knife|
 gun|blade
bruises: bruise|bruises|bruised|black_eye|marks; black and blue
blame: deserve|deserved|deserves|asked_for|fault|makeup|cover|lied|hide|provoked; he did|gave|hit|says|said;
 she did|gave|hit|says|said
controls: takes|took|keeps|controls|checks|reads|steals|stole|hides|tracks|holds my|all_my|the wages|money|
 pension|phone|passport|card|keys|messages|benefits|salary|bank_card|papers; not let|allow|allows|allowed me
 have|see|leave|out|go|talk|to|use|work|speak; locks|lock|locked me in|inside|out
afraidof: scared|afraid|frightened|terrified|petrified of him|her|my|them; frightened of; scared|afraid to go
 home
sexforced: forced|forces|made|makes|pressured|pressures me|myself to|into have_sex|sex|sleep|it|bed; without
 my consent; i said no but|and; sex when i|against; against my will; woke up in his; woke up naked; woke up
 next to him; took advantage of me; forced himself|herself on
unsafe: not|never|do_not_feel|no_longer|not_feel|feel_un safe at|in|with|here|around home|house|him|her|my|
 here|there|own|the|them|$; unsafe at|in|with home|my|house|him|her; not safe at|here|in|around|with|to
abuserword: @abuser
again: again; last night; yesterday; today; tonight; this|every week|morning|weekend|time; whenever; because
beaten: beaten|beat|battered|slapped|attacked|assaulted|mugged|punched|kicked|strangled|choked up|by|again|
 last|at|in|on my|him|a|her|two|some|dad|father|mum|mother|husband|wife|boyfriend|brother|gang|stranger|
 strangers
"""

RULES = """
self_harm: notaround !travel !joke; cutting !dieting !topic; overwhelm wantout; unfed faints; lowcal unwell
 faints; owndeath !joke !exercise !forwhile; overwhelm jump; overwhelm !topic !exercise !joke !mundane; means
 ready mull; missme !joke !forwhile; wantover !mundane !joke; betteroff nome !forwhile !joke; better nome
 them !forwhile !joke; burden them !joke; burden nome; vanish nobody; vanish betteroff; vanish better !joke
 !forwhile; hopeless !joke !topic; vanish unfed; finallast means; finallast decided !joke; means ready urge;
 means hopeless; means selfdo; edge urge !joke; selfdo !joke; selfdo means; nobody nome !forwhile; finallast
 hopeless; finallast burden; pilldose !adherence; lotsof took !adherence; purge foodword badeat !topic; purge
 foodword unwell; lowcal faints; laxative badeat; laxative took; laxative unfed; unfed unwell; unfed badeat;
 purge laxative; means hopeless; hopeless means
medical: double harm sickly; heart faints; headhit faints; littleharm; drankpoison; wildfood sickly; wrongly
 took harm; unwake other !sleepy !joke; unwake down; personcollapsed !furniture !joke; down gravely other
 !furniture; down gravesign; gravesign other !joke; blue other !exercise !joke; blue nobreath; blue chest
 press; nobreath !exercise !joke !nose; nobreath stillbad !joke !nose; nobreath alarm chest; nobreath
 swelling; asthma !cleared; facedrop speech; facenumb !dentist; facedrop numbside; facedrop sided other;
 numbside speech; numbside suddenly !exercise; nolimbs sided !exercise !joke; nolimbs fall; nolimbs suddenly
 !exercise !joke; speech suddenly; sight suddenly; sight sided; sight headhit; chest press !exercise !cleared
 !joke; chest press alarm !cleared !joke; heart alarm !exercise !joke; heart lasting alarm; driedout drink
 dts; driedout drink shakes sweats; phantoms !joke; fitnow !tantrum; fit driedout drink; fit down; fit
 gravely; bloodloss !joke; cutdeep blood gone; bone; headhit headsign !joke; electric oddly; burnt badly;
 venom; throat !cleared; airway swelling allergen; airway swelling breath; hives throat; hives breath; sugar
 sugarsign; gas gassign; hot hotsign; dehyd faints; dehyd unwell; spiked; pregnant pregsign; birth;
 blackstool
abuse: pregnant pushedme; violent !joke !fiction; kidshit drunkangry; willkill leaving !joke !fiction;
 stripped; touchedme !joke; stalks weapon; hitsme !joke !exercise; hitsme2 !joke !exercise; kidshit scared;
 hitsme drunkangry; broke !joke; throws !joke; stepfall strong !joke; stepfall drunkangry; hide rampage
 abuserword; killif !joke !errand; atnight secret; stalks scared; throat2 !joke; bruises blame; controls
 scared; controls hitsme2; afraidof abuserword; sexforced; unsafe; beaten again; kidshit stepfall
"""

# Numbers in words that are more tablets than anybody is told to take.
MANY = """
ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty seventy eighty ninety
hundred dozen
"""
