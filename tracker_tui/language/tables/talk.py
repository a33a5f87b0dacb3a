"""Small talk: greetings, thanks, farewells, feelings, and answers. Written as `phrases.py` explains."""

from __future__ import annotations

TALK = """
greeting 0.95: ^ hi; ^ hello; ^ hey; ^ hallo; ^ hola; ^ greetings; ^ howdy;
 ^ good morning|evening|afternoon|day; ^ morning $; ^ morning all|everyone|tracker; ^ evening $;
 hi|hello|hey there; happy new year; happy birthday|easter|monday|friday|halloween|holidays|thanksgiving;
 merry christmas; ^ welcome back; ^ guess who; ^ i am back $; ^ bonjour; ^ namaste; ^ back again $;
 good morning; good evening; good afternoon
howareyou 0.93: how are you|things|u; how are you doing|today|feeling; how is it going $; how do you do;
 what is up $; how have you been; how was your day|weekend|night; what are you up to; how is life;
 ^ you good; you there; how is you|yourself|tricks; how you doing|keeping|feeling|been|holding;
 what is new|happening|cracking|cooking|good $; what is new with you; ^ you ok|alright|well|all_right $;
 how are you keeping|getting_on|holding_up; how goes it;
 are you there|ok|awake|well; how is your day; nice to meet
thanks 0.95: thanks; thank you|u; much appreciated; appreciate it|you|that;
 you are the|so|very|really? best|great|awesome|amazing|star|legend|lovely|kind|funny|helpful|sweet|cool|
 nice; your the best; good bot; love you; love this|it $; legend $; nice one; well done you;
 great job|work; good job; you rock; bless you; grateful to you; ^ awesome $; ^ perfect $; ^ great $;
 ^ cool $; ^ nice $; ^ brilliant $; ^ lovely $; ^ sweet $; you are a star|legend|gem
farewell 0.95: bye; goodbye; bye bye; see you|ya; cya; ciao; good night; ^ night $; night night;
 ^ ok|cool|right|thanks? night $; sleep tight|well; talk to you later|tomorrow|soon; talk later|soon;
 ^ later $; catch you later; ^ take care; that is all; that is it for now|today|tonight; have to go $;
 i am off $; off to bed|sleep|work; going to bed; over and out; ttfn; adios;
 have a good|nice|great|lovely; until tomorrow|next_time $; signing off; laters; toodles; peace out;
 off i go
feeling 0.85:
 i am|i_am_feeling|feel|feeling|felt|been|having|such|it_is_been|i_have_been a? bit|little|very|pretty|
 super|quite|really|so|kind_of|too|rather|just|still|all|rather_a|such_a|a|an? sad|down|low|lonely|
 depressed|anxious|stressed|overwhelmed|miserable|awful|terrible|rotten|rough|crap|rubbish|bad|horrible|
 guilty|ashamed|frustrated|angry|upset|annoyed|disappointed|gutted|hopeless|lost|scared|worried|nervous|
 exhausted|tired|drained|burnt|burned|sick|ill|bored|happy|proud|great|amazing|good|grateful|excited|
 relieved|calm|content|blessed|meh|emotional|heartbroken|fed|shattered|knackered|wiped|blah|wreck|mess|
 weird|numb; feeling|feel a?
 bit|little|very|pretty|super|quite|really|so|kind_of|sort_of|too|rather|just|still|absolutely|totally|all?
 sad|down|low|lonely|depressed|anxious|stressed|overwhelmed|miserable|awful|terrible|rotten|rough|rubbish|
 bad|horrible|guilty|ashamed|frustrated|angry|upset|annoyed|disappointed|gutted|hopeless|lost|scared|worried|
 nervous|exhausted|tired|drained|sick|ill|poorly|unwell|bored|happy|proud|great|amazing|good|grateful|excited|
 relieved|calm|content|blessed|meh|emotional|fed|shattered|knackered|wiped|blah|weird|numb|flat|tearful|empty|
 useless|embarrassed|fantastic|brilliant|invincible|unstoppable|hopeful|stoked|chuffed;
 ^ a? bit|so|very|really|super|pretty|quite|absolutely|totally|well|proper|properly|dead|feeling?
 sad|down|low|lonely|
 anxious|stressed|miserable|gutted|drained|exhausted|knackered|shattered|chuffed|stoked|proud|happy|nervous|
 scared|worried|ashamed|embarrassed|upset|tearful|relieved|excited|heartbroken|overwhelmed
 $|today|tonight|about|of|right;
 ^ exhausted|knackered|shattered|gutted|drained|heartbroken|depressed|miserable|chuffed|stoked|devastated|
 relieved|hungover|poorly|overwhelmed|anxious|lonely|homesick $; so|too
 tired|sad|happy|stressed|proud|exhausted i; sad today|tonight|now|about|because; kind of?
 sad|down|low|lonely|depressed;
 miss my|him|her|them; missing my;
 rough|bad|hard|rotten|terrible|awful|long|tough|crap|shit|shitty|crappy|rubbish|stressful|horrible|lousy|
 brutal day|week|month|night|morning|time|weekend|one; ~cry my|so|today|again|all; in tears; broke up;
 passed away; breaking my heart; need to vent; needed to vent; tell someone; needed to talk;
 no one to talk; feel|feels|feeling like; proud of me|myself; so proud; love my life; best day; good day;
 great day; stressed|overwhelmed|depressed|anxious|lonely|heartbroken; over the moon; on cloud nine;
 can not cope; hate my|this|myself|everything; fml; i am struggling; struggling with|to|a; worried about;
 scared of|about; nervous about; burnt out; burned out; at my wits end; fed up; homesick; grieving;
 in a mood|funk|slump|rut; no motivation; lost my motivation|job|mojo; can not sleep; could not sleep;
 today is|was|has_been hard|rough|tough|bad|awful|terrible|horrible; today sucked|sucks; life is;
 having a rotten|bad|rough|hard|tough|good|great|lovely
"""

# Yes and no to a question, and words that brush it aside.
# What only tells that one does not know the day any more.
ASIDES = """
noday: not|cannot remember|recall|know|sure|certain exactly? which|what|the exact? day|date|when|weekday
 exactly? $;
 not remember|recall|know|sure|certain exactly? when|which $; forget|forgot|forgotten which|what|the exact?
 day|date|when exactly? $; forget|forgot exactly? when|which $; no idea|clue which|what|when day|date? $;
 ^ whichever|some|one day $
"""
ANSWERS = """
yes 0.95: ^ yes; ^ ok; ^ please do; ^ go on; ^ go ahead; ^ do it; ^ sure; ^ y $; ^ correct $; ^ right $;
 ^ exactly; ^ of course; ^ absolutely; ^ definitely; ^ please $; ^ sounds good; ^ why not; ^ good idea;
 ^ alright; ^ add it|that; ^ create it|that; ^ set it up; ^ that is right; ^ confirmed;
 ^ confirm $; ^ confirm it|that|this|yes;
 ^ indeed; ^ fine; ^ let us do; ^ that one; ^ hm|hmm|oh|ah|well|um yes|ok|sure; ^ make it|one|that; ^ 👍;
 ^ ✅; ^ affirmative; ^ totally; ^ obviously; ^ great; ^ set one up; ^ log it; ^ track it|that;
 ^ yes please
spared 0.95: not want|need|require|fancy a|any|another|one goal|habit|target; no need for|of|to|$;
 no goal|habit needed|required|wanted|please|thanks|necessary|$; not worth a|tracking|it; just this once|$;
 just a? one off; one time thing; ~do not track|count it|that|this; not needed|necessary $
no 0.95: ^ actually|oh|hmm|well|ah|um|ok never_mind|forget_it|no|nah|nope|leave_it|skip_it|leave_that;
 ^ no; ^ n $; ^ dunno; ^ no idea|clue; ^ do not know|remember; ^ not sure; ^ can not remember;
 ^ forgot to ~track|~measure|~count|~time|~check;
 ^ not now|really|yet; ^ never mind; ^ forget|skip|ignore|scrap the|my; ^ forget it|that|about; ^ cancel;
 ^ leave it;
 ^ do not; ^ skip it|that; ^ ignore that|it; ^ neither; ^ none; ^ nothing; ^ stop; ^ drop it;
 ^ maybe later; ^ not interested; ^ just leave it; ^ 👎; ^ it does not matter; ^ does not matter
both 0.9: both; ^ split; ^ half and|n half; ^ half half; ^ fifty fifty;
 each|all of them|those|these; ^ all; split it|between
first 0.9: the first; first one; ^ first; former; top one; number one; option one|1|a; ^ a $; ^ 1st
second 0.9: the second; second one; ^ second; latter; number two; option two|2|b; ^ b $; ^ 2nd; other one;
 the other
third 0.9: the third; third one; ^ third; number three; option three|3|c; ^ c $; ^ 3rd
last 0.9: the last; last one; ^ last $; bottom one
"""
