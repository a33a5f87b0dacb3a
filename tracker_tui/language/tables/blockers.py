"""Words that keep a sentence from telling of a deed: plans, wishes, conditions, negations and the like.

Written as `phrases.py` explains. A new phrase goes to the line of its kind; its effect is that the
clause is not logged.
"""

from __future__ import annotations

BLOCKERS = """
plan: one|two|three|# more? waiting|pending|queued|in_the_queue|in_the_pipeline; is|was the
 plan|idea|aim|intention; ahead of me|us; said|saying yes|yep|yeah|ok to
 a|an|the|another|some|my; ~agree to do|a|an|another|the|cover|
 take|run|play|join;
 got|get|bought|won|have|has|given|gave a|an|some|my|this *
 voucher|vouchers|coupon|membership|gift_card|season_ticket|package|punchcard for;
 starts|begins|restarts again|back? on|in|next|soon; goes|ships|launches|leaves|airs|arrives
 out|live|off|up|in? on
 monday|tuesday|wednesday|thursday|friday|saturday|sunday;
 in a|an bit|hour|minute|sec|while $; in # minutes|mins|hours $;
 starts|begins|kicks_off|opens monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|on|at;
 i promise; payday monday|tuesday|wednesday|thursday|friday|tomorrow; inshallah; insh_allah|allah; deo
 volente; hopefully; on|next|come|till|until payday; left to do|run|
 read|swim|walk|write|finish|practise|practice|cycle|drink; have|has|got|had # * to run|walk|swim|go|do|
 practise|practice|exercise|dance|cycle|read|write; # * still_to do|go|run|come|read|write|walk|swim|
 practise; goes|go|going in|into|to|towards|straight * then|later;
 ^ on?
 monday|tuesday|wednesday|thursday|friday|saturday|sunday i|we
 play|race|travel|fly|leave|start|begin|perform|compete|meet|face; today|tonight|tomorrow|todays|tonights|
 next|week target|goal|plan|aim|mission|stop|job|task|up|step; target|aim|mission|plan|agenda|quota|
 challenge #; booked|booking|~sign|~enrol|~enroll|~register|~commit|~enter onto|into|for|up|in|to;
 booked|reserved #
 * for|in|on|next; got one|another|mine|it|this|that
 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|soon $;
 once the|
 it|they; if all goes; touch wood; god|weather willing; plan|idea|aim|intention|mission|ambition is; my plan
 for; off to the; saving * for; pencilled in; lined up; might; may do|go|run|try; planned; planning #;
 probably do|going|go; i|we|you|they|that|it|she|he will; ^ will; will be|do|go|
 try|run|have|get|make|start|hit|see|finish|read|need|take; shall; am|are|is going to; ^ going to; ~plan to|
 on|for; ^ planning; about to; ~hope to; hoping to; hoping for; thinking of|about; think about|of; ~intend
 to; looking forward; ~look forward; signing up; ~sign up for; sign me up; excited for; am|are trying to; ^
 trying to; tempted to; next week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|
 weekend; tomorrow; later today|on|this|tonight; ^ tonight i am|will; some day|other; on the list|agenda|
 menu|schedule; scheduled for; booked for|in; booked|reserved * for|on
 monday|tuesday|wednesday|thursday|friday|saturday|sunday|next; ticket|tickets * for|on
 monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tonight|tomorrow|the|a|my;
 ^ got|bought|have? # ticket|tickets to|for; ~put|~stick|~pop|~get the|another? coffee|tea|kettle|pot|brew
 on $; signed up; is coming up; upcoming; in # days|weeks|hours;
 would love to; will|would have to; let us; ready to|for; time to; can not wait; fingers crossed; ~promise
 to; aiming for|to; aim to|for; considering; i am doing * tomorrow|tonight|later; training for; gearing up;
 preparing for; i am on for; to do list; todo;
 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|weekends plan|agenda; note|reminder|memo to
 self|myself|me; ^ remind me; do not let me forget; remember to; blocked|blocking|penned|pencilled|penciled|
 marked out|off|in #; in|into|on the|my calendar|planner; in|into the|my diary for|already|on;
 payday|bonus|refund|deposit|paycheck|paycheque|wages|salary|rebate|cheque|check|commission|inheritance is|
 comes|come|lands|land|arrives|clears|hits|drops * monday|tuesday|wednesday|thursday|friday|saturday|sunday|
 soon|next|later|due;
 waiting for|on me;
 getting paid; promised|owe|owed myself
wish: ~wish; if only; want|need|crave|craving a|my|some|the * so bad|badly|much; want to; wanted to; would
 like; i would; would be nice; could have; should have; would
 have; might have; ~dream of; need a; ~need to; have to; has to; had to|would; got to
unfulfilled: tried calling|ringing|phoning|reaching; logged|entered|added|put|ticked * by accident|mistake;
 accidentally|mistakenly
 logged|entered|added|put|ticked; ~turn down; ~say no|nope to|thanks|thank|$;
 ~pass on|up the|a|an|my|dessert|pudding|cake|wine|beer|drinks|seconds;
 ~decline a|the|an|my; ~refuse a|the|an|my|to; ~wave away; ~wave the|a * away; mapped|plotted out;
 all set for|to; was|were|am|are|is supposed to; supposed to; was|were going to; meant to;
 planned to|on|for|a;
 was the plan|goal|idea|intention; had the intention; intended to; plan was|were; goal was; was hoping;
 tried to; ~fail to;
 ^ failed; i|we|just|have|had failed; ended up not; did not end up; fell asleep before|on|instead;
 but fell asleep; but then|instead; chickened out; gave in; bailed; ditched; talked myself out; could not
 bring; no chance; never got around; never made it; never happened; did not happen; not happening; had
 planned; was aiming; had wanted; wanted to
condition: if; unless; as long as; provided; assuming; suppose; whenever; in case; what if; even if; as soon
 as; once i|we; when i|we get|finish|reach|hit|am|are|do|have; until i|we; by the time
negation: ✗ $; ✘ $; ❌ $; # weeks|months off
 sport|sports|training|running|exercise|lifting|climbing|gym|the_gym|games;
 stuck|stick|sticking to|with
 soft|soda|water|sparkling|tea|decaf|juice|coke|mocktails|alcohol_free|zero;
 stay|stayed|kept|keep|laid|staying off|away|clear|sober|dry; off the
 booze|drink|sauce|cigs|cigarettes|sugar|beer|wine|wagon; sober; ran|run|running out of; run|ran|running low;
 did|do|does|have|has|had|was|were|am|are|is|can|could|would|should|will|must|need|just not; not
 ~go|~do|~run|~read|~get|~make|~have|~meditate|a|any|one|even|tonight|today|yet|once|gone|single|much; never;
 no time|energy|motivation|way|luck|more|~run|~swim|~read; nothing; none; ~skip; ~miss; ~forget; forgot;
 zero; too tired|sick|lazy|hot|cold|busy|ill|hungover; nope; neither; without a|any; ~avoid; ~resist;
 ~cancel; rest day; day off; off day; took a break; break from; took the day; gave * a miss; off sick;
 instead of; rather than; hardly; barely any; scarcely; out of order; fell off; did not; have not; ~run|
 ~read|~do|~go|~swim|~walk|~cycle|~train|~finish * not $;
 absolutely|definitely|certainly|obviously|hell|course|sadly|alas|defo|also|still|again|either not|no $; ^ *
 not $; no $
notnegation: not a|an? total|complete|entire|full|dead|lost|wasted?
 write|writeoff|loss|waste|disaster|failure|washout|lost|wasted|bad; that|which|one|ones i? forgot;
 forgot about? one|two|three|another|the_one|# at|from|earlier|before|after|in|$;
 that|which|who is|are|was|were|do|does|did not;
 not bad|great|thrilled|happy|proud|sure|ideal|much|only|just|gonna|going|too|that|so|as|very|
 really; can not believe|wait|complain|remember|say|tell|stop|get|recall|help; no idea|problem|worries|
 excuses|doubt|matter|kidding|joke|wonder|biggie; not going to lie|stop; why not; or not; not to mention;
 did not expect|think|realise|realize|know|want|stop|mean|drop|break|even want|hate|die|feel|look|sleep; do
 not know|care|remember|ask|judge|think|like|mind|forget|feel|tell|worry|blame|laugh|
 panic|freak|hate; forgot to add|log|say|mention|tell|record|
 report|put|write|note|enter|track|count; forgot that|it|this $;
 did not note|log|record|enter|count|add|track|tell|mention;
 did not write it|that|this|them|down; had|have not told|logged|mentioned|noted|recorded|entered|added;
 forget to say|mention|log|add|tell;
 never got|was|were? written|entered|counted|tracked; never got|was|were logged|added|recorded|noted|put;
 never thought|knew|felt|been|logged|added|recorded|entered|noted|mentioned|tracked;
 never put it|that|this|them|down|in; no longer; not a bad; have not * in * but; not *
 but; nothing beats|like|special|fancy|crazy; no rain|wind|sun|traffic; without ~stop|~drop|~break|~walk|
 ~pause|any; not missed; missed you; no regrets; was not easy|bad|so|too|as|great; is not it; do not have to
almost: in|into my|the|our cart|basket|trolley|wishlist|wish_list|shopping_cart|shopping_bag|
 shopping_basket; in|with my|the hand|hands $; had|held|holding * in my|the hand|hands; my? hand|hands|
 finger|fingers was|were on|round|around|over|hovering; this|that|so close to|from; within a|an whisker|
 inch|hair|breath|ace; all? dressed|changed|kitted|geared for|up; stopped|caught myself; held myself back;
 reached for; on the point of; a whisker|hair away|off|from; got as far as; almost; nearly; came close; just
 about to; tempted; on the verge; this close to; so close to; thought about; considered; was about to;
 wanted a|one|to; close to;
 my hand|hands|fingers|fist|spoon|fork|nose|head in|inside|into|on|round|around|over the|a|that|it;
 had|have|got the|a|my * app|menu|site|website|tab|catalogue open|up;
 had|have|got * open for|$; thumb|finger|cursor over|on|hovering|above the|buy|order|send|a
dream: ~run into|late|errands|scared|wild|amok|riot; ~run a|the|my|some high|slight|bit_of_a|low? temperature|
 fever|bath|shop|business|stall|workshop|meeting|campaign|risk|tap;
 ~walk into a|the|my|an door|wall|lamp_post|lamppost|
 trouble|argument|trap; ~walk on eggshells|air; in the long run;
 ~swim in work|emails|debt|money|paperwork|deadlines; ~drown in; on the run; run of the mill;
 bad|good|lucky run; to|from the? fridge|sofa|couch|loo|toilet|bathroom|biscuit|biscuits|cookie|tin|snack
 and|$|cupboard|drawer; on|at|for my|our|their wedding|graduation|honeymoon|peak|heaviest|lightest|fittest|
 prime|lowest; when i got married; a|like|literally_a gazillion|zillion|bazillion|trillion|billion; a
 million words|steps|km|miles|pages|books|coffees|push|pushups|times|things|reps; in my dreams|head|mind|
 imagination; ~dream; dreamt; dreamed; dreaming; imagine; imagining; pretend; pretending; ~daydream; yes
 right; as if; just kidding;
 kidding; not really; lol no; april fools; ha no; joke; joking; hypothetically; theoretically; in theory
longpast: when the|my|our children|kids|boys|girls|baby was|were small|little|young|born; when i was
 young|younger|little|small; when i was in|at the?
 army|navy|school|uni|university|college;
 in my * year|years|days|phase|era|heyday;
 ^ before|earlier|formerly|previously|originally i|we * every|per|a|daily|always|each; earlier|
 formerly|previously i|we have? always|used|regularly; in former|earlier|olden|other|past times|days|years|
 life; when i|we|she|he|they * married|met|wed|graduated|retired|dated|divorced|emigrated; when i|we lived|
 studied|served; it? was|were|is? # * last|previous|prior|past test|check|checkup|visit|reading|measurement|
 result|weigh|appointment|exam|lab|bloods|time; last test|check|checkup|visit|reading|result|time it? was #;
 was|were # before|previously|originally|initially|then; up|down|from from|compared # before|originally|at;
 past|old|younger|teenage|previous|former|future|# me; from|in another|previous|past life; back in|then|
 when; at uni|university|college|school|primary|secondary; in the army|navy|day; years|decades|ages|
 centuries|yonks ago; as a young|youngster|teen|student|boy|girl|lad|undergrad|junior; in my younger|
 student|day|heyday|teens|school|uni|college|army|single|late|early|mid; my younger|former|old self; when i
 was|lived|worked|studied|had_hair|were; once ran|swam|did|read|lifted; in a past|previous|former life; pre
 covid|kids|baby|pandemic|kid; lifetime ago; as a trainee|cadet|recruit|apprentice|freshman|sophomore|
 toddler|schoolboy|schoolgirl|rookie|bachelor|single; when i was a|an|still; in the nineties|eighties|
 seventies|sixties|2000s|noughties;
 used to; when i|we was|were; those days; ~year ago; in my twenties|teens|thirties|youth|prime|20s|30s; as a
 kid|teen|teenager|child|student; once upon; in high school|college|uni|university|school; in another life;
 last year; last summer|winter; in the 90s; in the old days; the old me; before
 covid|kids|the_kids|the_baby|the_pandemic $|i|we|was|were|did|had
cancelled: is|are off $; is off too|today|now|then|because|again|sadly; turned round|around|back|tail
 $|and|before|because|home|straight|again|when;
 walked out $|of|in|after|on|mid|halfway|because|before|when;
 ~pull|~drop|~back|~wuss|~chicken|~opt|~bow|~cop out;
 withdrew; untouched; unopened; unused; collecting|gathering dust; ~cancel; cancelled|canceled|scrapped;
 called off; ~postpone; rained off; is|was|were closed; ~reschedule; snowed|rained|washed out; fell through;
 is|was|were|been|got|be moved to;
 moved to monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|tomorrow|later|another|#;
 moved to the #;
 shut
claim: thinks i|that; claims; insists; swears
advice: says|said|wants|told|tells|recommends|recommended|suggests|suggested|thinks|reckons|prescribed|
 wanted|asked|ordered|advised me?|us?
craving: ~dying|gasping|jonesing|parched|desperate|longing|yearning|begging|hungry|thirsty|itching|hankering
 for|a|some; could go|really|do|seriously|happily|use for|a|with|go|murder; calling my name|to_me;
 ~salivate; ~drool; ~crave; ~tempt; would love a; could murder; could do with; would kill for; dying for;
 need a|some|more; want a|one|another|some|more; feel like a; fancy a; in the mood;
 would|could happily|gladly|absolutely|seriously|totally|easily? murder|demolish|inhale|smash|destroy|devour|
 kill|maim|fight|sell
should: should; ought; must; supposed
general: train|bus|flight|tram|ferry|plane|metro|tube|boss|delivery|courier|taxi was|is|were|ran|running|came
 * late|delayed; # minutes|mins|min|hour|hours late|delay; ~weigh out? # kg|kilos|g|grams|lb|lbs|pounds|oz|
 ounces of; # plants|plant|seedlings|seedling|flowers|trees|succulents|fish|of_them just|all|both|sadly|have|
 has? died|wilted|withered|perished;
 sat|waited|waiting in|outside|at|by the|my|a * car_park|carpark|lot|queue; sat|waited outside;
 drove|walked|went|cycled|run|ran|rode past the|my|a;
 without me|us $; without me|us this|again|today|tonight|for;
 stuck at|on|around; plateaued|hovering at|around;
 ~hurt|~ache|~throb|sore|stiff|swollen|dizzy after|during|before|on|in every|each|any|most;
 costs #|me|a|more|about|around|too; # * costs; # * fever; fever of; supposedly; allegedly; is|are
 ideal|enough|recommended|healthy|normal|too|a_lot|best|overrated|the_new|plenty|impossible|needed|required|
 nothing; would be|have|take; is|are supposed; each term|time;
 asked me|us? for #; ~quote me|us? #|for|over|about|around|nearly|like; quoting me|us? #; wanted|wants|
 asking|asks|charges|
 charging|charge|demanded|demanding|demands me|us? like|about|around|over|almost|nearly|another|a_whole|
 a_whopping? #;
 woke up to #; came|got|went back|home to #; # * in bits|smithereens|tatters|shards;
 is|are # cheaper; is|are # off this|everything|all|until|till|in|at|with; is|are|was # a|an|per
 dozen|kilo|litre|loaf|bag|pint|tin|pack|box|piece|jar|bottle|
 gallon|head; row|argument|fight|meeting|conversation about|over
reading: read that|about|somewhere|an article|a study|online; heard that|about; saw that|a video; watched a
 video; says here; they say; apparently; according to him|her|them|my|google|experts;
 recipe|pattern|packet|instructions|manual|brochure makes|needs|wants|takes|calls_for|says|asks|serves
filler: km|k|3k|5k|8k|10k|15k|miles|mile|metres|m|laps|lengths|pages|words|half|marathon|parkrun in #
 minutes|mins|min|hours|hour|seconds; can|could not say no to; if you|i count|include;
 is|are|sits|now in my head; come to think of|about it; now i|that think of|about it;
 first|longest|best|fastest|biggest|only|second|third|furthest|heaviest|lightest|lowest|quickest * in
 # days|weeks|months|years; the? first|only|second * i|we have|had; hopefully # more; according to the|my
 scale|scales|watch|phone|app|fitbit|garmin|strava|tracker|oura|whoop|pedometer|machine|treadmill|
 apple_watch|apple|smartwatch|cuff|meter|monitor|ring; nearly|almost killed|murdered|finished_me|broke_me|
 died|threw_up|cried|fainted|collapsed|passed_out|fell|puked|vomited|lost|forgot;
 i would say|guess|think|add; i guess|think|suppose|
 reckon|believe; i have to|must|will|want_to|need_to say|admit|confess; have to say|admit; must say|admit; i
 will say; if i may say; if i am honest|not_mistaken|counting; if that counts|helps|matters; if you must
 know; if anyone asks; if i say so; i would call; to be honest; let us be real|honest; let us see; you know;
 i mean; i will take it; i would like to log|record|add|report|say|tell; i want to log|record|add|report|
 say|tell; need to log|record|add|report; want to log|record|add|report; will not lie; not gonna|going_to
 lie; as planned; so that|i can;
 as far as p|pg|pp|page|pages|chapter|ch|lesson|episode|ep|level|verse|line|step|stage|row|#;
 must be|have_been #|about|around|nearly|over|all_of|a_good; should be|make #; should have been #;
 that should be; would be # now|in_total;
 if my|the watch|app|phone|fitbit|garmin|strava|tracker|scale|scales|maths|math|map|sums|memory is|was|are|can
 right|correct|accurate|honest|be_believed|be_trusted|serves|to_be_believed; if memory serves; nearly|almost|
 basically|practically|literally ~murder|~destroy|~wreck|~flatten|~drown|~snap|~break|~finish|~kill|~end|
 ~blow|~knock|~wipe|~eat|~slay|~defeat|~ruin me|us; nearly|almost ~slip|~trip|~crash|~puke|~gag|~choke|
 ~freeze|~melt|~fall|~drown|~faint|~pass_out|~keel_over
"""

# A device's claim ("my watch thinks I cycled 14 km") that another part of the message takes back.
TAKEN_BACK = """
back: does|did|do|should|will not count i_know|obviously|really|towards|as;
 ^? not counting|including it|that|them;
 put|strapped|stuck|clipped my|the watch|fitbit|phone|tracker|pedometer|garmin on|to my|the|a dog|cat|kid|
 toddler|hamster|drill|fan|dryer|baby|son|daughter;
 i was on the|a|my bus|train|car|couch|sofa|plane|boat|tram|ferry; it was in|on the|my; was *
 washing_machine; but it|that|i was|did not; but i did not; it is wrong|broken|
 lying; is lying; not true; lies $; did not $; was not me; was the dog|kids|cat;
 ^ i woke up $; not really $; ^ haha|hahaha|lol|ha|lmao|oh? yes right; lol no; ^ joking; ^ joke; april fools;
 ^ psych; glitch; glitched; it is a bug; i am the? queen|king|pope|emperor|tooth_fairy|easter_bunny|
 dalai_lama; if you believe that
mocked: ^ maybe|only? in my|your dreams|head|mind|imagination $; ^ just kidding; ^ kidding; ^ yes right $; ^
 as if $; ^ i wish $; said no one ever;
 ^ that|this was the|my idea|plan|goal|dream|hope|aim|intention $; ^ not $; ^ not really $; ^ jk $; pigs
 might? fly|flew|flying
undone: changed my mind; put|set|hung it|them|that|the_bottle|the_glass back|down|away; deleted it|them|
 the_order|the_app; closed|shut the|that tab|app|page|browser|laptop|site|window|shop; tipped|poured|
 flushed|threw|chucked|binned it|them|that|the * away|down|out|in; binned it|them; sat|lay|went back|
 straight? down|home|to_bed; emptied the|my cart|basket|trolley; cancelled|canceled it|the order; sent|gave|
 handed|took it|them back|away; left it|them there|on|in|behind|untouched; thought better of; resisted;
 walked|turned|ran away|out|off|round|around $; but|then no $; ^ no $; ^ nope $; came to my senses; walked
 on; did not buy|drink|eat|smoke|light|order|open|touch|finish|have|take it|them|any|one|$;
 ^ no thanks|thank_you|chance|way $; ^ i|we left $; ^ hard pass; ^ not a chance; ^ they can keep it|that|
 them; ^ closed|shut it again|up|$; kept walking; made my excuses; ^ kept the|my money|card
thwarted: ^ it|they|which|place|gym|pool|class|studio|door|doors was|were|is all? shut|closed|full|
 fully_booked|cancelled|canceled|locked|flooded|booked|rammed|off; ^ gave up $; ^ gave up on it|that $; ^
 gave up after; ^ and|then gave up $; fell asleep instead|on_it|$; ^ got|was turned away; ~walk|~turn
 straight|right? back|around|round out|home|$; ^ turned back|round|around; came|went|drove straight back?
 home; ^ never happened; ^ did not happen; ^ could not be bothered; ^ chickened out; ^ bottled it; ^ stopped
 $; teacher|instructor|coach|trainer|tutor was|were|is? ill|sick|off|away|no_show; ^ nobody|no_one|
 no_one_else showed|came|turned; ^ only to find;
 ^ walked|turned|drove out|off|away|back|round|around $
unspoken: less said; not talk|speak about|of; best not ask; do not mention|ask; do not get me started;
 ^ let us move on $; ^ next question $
promised: ^ promised $; ^ promise $; ^ hopefully $; ^ inshallah $; ^ fingers crossed $; ^ weather permitting
 $; ^ god willing $
"""

# What follows on a thing that is only to come: whatever it is, and behind a bare day.
AWAITED = """
coming: wish me well|luck|all_the_luck|strength; fingers|everything|toes crossed; pray|pray_hard for me|us;
 send|sending good|some|me|your|all vibes|luck|prayers|help|strength|positive;
 can not|hardly|barely|scarcely wait $; can not|hardly|barely|scarcely wait until|til|till|for_it|for_this;
 can not|hardly wait to start|begin|try|dive|crack|open; ~look forward to it|this|that|them $;
 ~look forward to that|this one; ~dread it|that|this|every|$; let us see how; see how it|that|this goes;
 should|will|gonna|going_to be fun|interesting|great|good|lovely|ace|epic|brutal|tough|amazing|awesome|hard|
 one|nice|fantastic|wonderful; ready for it $; bring it on;
 ^ hope|hoping|hopefully it|that|this|everything|all will? ~go well|ok|okay|fine|smoothly|good|right;
 hope|hoping|hopefully the|my * holds|hold|plays|behaves; any tips|advice|last_minute
bare: nervous|excited|pumped|hyped|psyched|anxious|terrified|scared|stoked|giddy|petrified|apprehensive|
 butterflies
"""
