"""Questions and requests, by who answers them. Written as `phrases.py` explains; the weight is how sure a
phrase makes us.
"""

from __future__ import annotations

VIEWS = """
overview 0.93: all my goals|targets|habits|objectives|aims|resolutions; everything|all on one page;
 how we|are_we looking|doing|going|getting_on; how are things|stuff;
 the lowdown|rundown|scoop|skinny|big_picture|state_of_play|sitrep|tally|scoreboard|score; where are we $;
 where am i $; how we doing; how am i doing|going|getting_on|coming_along|faring|progressing $;
 ^ how am i doing; how are my|all goals|things|we going|doing|looking?;
 show|list|see|display|view|print|pull_up|give|get me? all? of? my|the? goals|goal_list|progress|dashboard|
 overview|habits|trackers|everything; what are my|the goals|targets|habits; my goals $; ^ goals $; ^ stats;
 ^ status; ^ progress $; ^ overview; ^ dashboard; stats please;
 give me an|a|the? overview|status|rundown|breakdown|update|stats;
 how is everything|it_all|stuff|my_progress; where do i|we stand $; how are things looking;
 progress report|check|update please?; status update please?; what|which goals do i have;
 which|what goals are active; how many goals; list all goals; all my goals; how do i|things stand;
 show progress; what am i tracking|working_on; what do you have|track|know for|on me; quick check;
 check in please; hows everything; show me everything; show me where i am; what is my status|progress $;
 my progress $; my stats; my numbers
overview 0.96: show|list|see me? all? my objectives|aims|resolutions; everything i am? tracking|track;
 everything i am working on
behind 0.96: which|what goal|goals|one|ones|habit|habits is|are|am|need|needs * worst|best|ahead|furthest|
 closest|lagging|weakest|strongest|attention|love; how far|much behind|ahead; what is left;
 goals overdue|due|behind|late|failing; what else is open|left|due|to_do; behind on|with|in; which|what *
 behind; am i behind;
 falling|fallen|lagging behind; what is|are still? open|left_to_do|due|outstanding|overdue|pending;
 still open; what is left for|to_do|today $; what do i still have|need to; what do i|we have left to_do;
 anything due|overdue|left|outstanding|open; what needs doing|attention|work; which|what goals need|are;
 what should i still; what remains $; what is not done; what have i not done|logged; what did i miss|forget;
 am i missing anything; what is on my list|plate; what is left $; off track; not on track; which * on track;
 what is next on
remaining 0.94: how many|much * does|do|would that|this|it|these|they leave;
 what|where does|do|would that|
 this|it leave; does|is that|this|it make * #; is|was that|this|it my * #;
 how much|many|far|long * left|remaining|remain|remains|to_go|pending; how much|many|far more; how
 far|much|many over
 the|my|it; balance left|remaining|for|on|of; how much * balance;
 how much|many * still; still need|have_to|missing $; how far * from|off|away; how much|many to go;
 left to|on|in|for $; what is left on|of|in|for; left on|for|in my|the; remaining on|for|in; ~remain $;
 to go on|until|till; do i have left; have i got left; can i still have|spend|drink|eat|smoke|use|take;
 allowance|budget left; how close am i; how many|much do i need; what do i need to reach|hit|make|finish;
 still to go
entries 0.94: what did i|we get|manage|end_up for|with|on|at|in;
 what did i log|do|track|record|enter|eat|spend|drink|read|put;
 what have i logged|tracked|recorded|entered; what have i done this|today|so|for|on|last|yesterday;
 list|show me? everything|all|entries|history|log|logs|recent|my_entries|my_log|my_logs|the_log|
 the_entries|my_history|what_i;
 ^ wait|hey|so|and|ok|hmm|um? did i log|track|record|already|do|run|go|read|take|meditate|swim|drink|work|
 write|walk|call|have|hit|miss|skip|train|exercise|stretch|practise|practice|study|journal|floss|eat|pay|
 save|sleep|lift|water|clean|cook|hike|cycle|finish;
 ^ wait|hey|so|and|ok|hmm? have i logged|been|run|taken|already|meditated|read|called|worked|had|trained;
 when did i log; my entries; recent entries; log for|of; entries for|of|from|on|this|last; history for|of;
 what was my first; what|which day|days did i; everything i logged|did|tracked; what i logged|did|tracked
summary 0.92: how is|was|has my|the|this year|month|week|day|season|quarter been|looking|going|shaping|
 coming; how did i|we do; ^ show|list me? last|this|the_past week|month|year|day;
 ^ show|list me? yesterday|today; ~summarise|~summarize; summary|recap|resume of|for|my|please|on|this|last;
 ^ recap; ^ summary; ^ can|could|may|will i|you|we
 get|have|give|do|show|send|see me? a|the|my|this|last|an quick|short|weekly|monthly|full?
 recap|summary|rundown|roundup|overview|breakdown|review; how did * go $; how did my|last|this|the;
 ^ show|list me? my week|month|year $; ^ how is|are|was my|this|the week|month|year so? far? $;
 how was my week|month|year|day|run|running|weekend; ~review my|last|the|this;
 weekly|monthly|yearly|annual review|report|summary|recap; week|month|year in review;
 give|show me a|the|my? quick|short|weekly|monthly? summary|recap|review; how has * been|gone|going;
 how last|this week|month|year went|is; what did i achieve|accomplish|manage;
 what have i achieved|accomplished; a summary; a recap;
 this|last month|months|week|weeks|year|years summary|recap|review|report
sum 0.9: ^ week|month|year|todays|weekly|monthly|this_week|this_month total|sum|count $; what is|was my *
 for|on this|last|today|yesterday; how much|many|far|long
 today|yesterday|this|last|so; how far|long|often is|are that|it|those;
 how far|much|many|long|often * did|have|has i|we; how many|much * did|have i|we;
 how many|much * so far|total|altogether|in_total|this|last|today|yesterday|in;
 how many|much * is|are that|it; how many|much is that|it|this; what is|was my total|sum|average;
 what is the total; total so|for|this|how; in total now|$; my total;
 how many times|days|hours|pages|km|miles|minutes|books|sessions; average; how much|many * in there;
 how much|many * now; how many * done|logged; what does that make; where does that put|leave me;
 what is my weight|current|streak|best|record|average|latest|last; my streak; longest|current|best streak;
 what is that in total; how many $; how much $; how far $; how much did i; how many did i; total $;
 what is that now; what am i at; what am i up to; what was my
goal 0.9: ^ percent|percentage done|complete|finished $; what|how_many percent; ^ what is|are my|the *
 trend; ^ what is|are my|the trend; ^ show me? my * trend;
 how is|are my|the|it|that|* going|coming|looking|doing|progressing;
 how am i doing|going|getting_on|getting_along|on with|on|in|at|for;
 am i on track|pace|target|schedule|course; on track with|for|to; where am i on|with|at|in;
 where do i stand on|with|in; progress on|with|of|for|in; show|view|display|see|check|pull_up me? my|the;
 status of|on; how did|is * go|going with my|the; tell me about my|the; what about my|the; how about my|the;
 how far along; what is my|the * at|status|progress|goal|target; did i reach|hit|make|meet my|the|it|todays;
 when will i * reach|finish|hit|done|get|be; chart|graph|plot for|of; check|update on my|the;
 how is * going; how are * going; is my|the * on track|behind|ahead; am i ahead
until 0.97: when will|do|am|are|can i|we * done|finished|finish|reach|hit|there|through|complete|make;
 when is * done|finished|complete; when * expect to
streak 0.93: streak; my * streak; best|longest|current run
best 0.95: what is|was|are my best|worst|longest|highest|lowest|fastest|biggest|record|personal|slowest|
 shortest|most|furthest
last 0.97: how much|many * did i|we|that|it just? add $;
 did i|we|you just add|log|enter|record $|for|to|there|again;
 when did i|we last; when was my|the|our? last|latest; what was my|the last|latest;
 how long since|has_it_been; how many days since; last time i; how long ago did
words 0.95: what have you learned|learnt|remembered; what|which words do|have you;
 what do you know about my words; learned|learnt words; words you know|learned|learnt;
 what have you learned about me
follow 0.85: ^ and? what|how|what_about|how_about? last|this|next|the|that week|month|year|one $;
 ^ yesterday $; ^ today $;
 ^ in|for january|february|march|april|may|june|july|august|september|october|november|december $;
 ^ the week|month|day before $; ^ what|how about; ^ and what|how about; ^ last|this week|month|year $
"""

META = """
limits 0.93: weather like|in|today|tomorrow|forecast|on; what|how is the weather; is it going to rain|snow;
 what time is it; who won the|last; capital|president|population of; what is the news;
 latest|todays news; price of; exchange rate
rules 0.93: why did|do|have|are you|u log|logged|count|counted|put|ask|asking|say|think|not|add|skip|
 ignore|keep|record; how come you|u;;;
capabilities 0.93: what am i supposed|meant|expected to do|type|say|write|put; what is it you|this|u; what
 is your purpose|job|deal|function|thing|point;
 how does|do|are|is the? streak|streaks|score|strength|percentage|percentages|standing|pace|averages|thing|
 estimate * work|works|count|counts|calculated|reset|resets|worked_out|computed|here;
 is there an|a app|website|mobile|version|manual|guide|tutorial;
 what|which * do you speak|know|support|understand; do you learn|listen|know|speak|understand;
 can|could you make|get|bring|fetch|give me a|an coffee|tea|sandwich|drink|hug|massage|pizza;
 what * can you|it|u do; what can you|u do; what can this|the|that thing|app|bot|program|tool? do;
 what can i do|say|ask|type|track|log here|with|$; what can i say|ask|type|track|log to;
 what do you do $|here|all|exactly|actually|even|anyway; what else can|do you;
 what are you for|able|capable|good; ^ help $; ^ help; help me use;
 how does this|it|the|everything thing|app|program|tool? work; how do you work;
 how do i use|start|begin|get_started; how to use; what is this thing|app|for|program|place;
 ~explain how|what you|yourself|this; what features; getting started; first time here; new here;
 how can you help; what are my options; what commands; ~command list; show|list me? commands;
 what should i type; what kind|sort of goals|things can; can you track|handle|count; are you able to;
 do you support|have|offer|work|need|run|get|charge|cost|integrate|connect|understand;
 what are you capable;
 can|could|will|would you|u lock|block|text|call|remind|send|order|play|speak|sing|access|connect|sync|
 integrate|draw|email|notify|wake|book|buy|turn|open|close|see|hear|read_my|talk|browse|search|google|
 check_my|tell_jokes|set_an_alarm|set_a_timer|link|delete_my_account|translate|write_my|cook|drive
data_location 0.95: is|are * still saved|stored|kept|there|here|around $; backed up;
 where is|are * data|file|database|info|information|stored|saved|kept|logs|entries|everything;
 where do you|is|are * store|stored|save|saved|keep|kept; where does * go|live|stored|saved;
 data stored|saved|kept|located; which|what file|folder; database file|path|location; where * data;
 is|are|will everything|it|this|my_data|all * saved|kept|
 stored|lost|gone if|when|after|once;
 ~backup; back up my|the|this|everything|it|all|them; back everything|it|them|this up;
 ~import; ~sync;
 the? cloud; on|to another|my|other|a computer|laptop|device|server; transfer my data; move my data;
 erase everything|all; delete all my data|everything|account; wipe my data; where are you hosted|running
privacy 0.95: trust you|this|it; is|are|will|could * able|allowed to read|see|access|look; rely on you|this;
 who gets|is|else|all * see|sees|seeing|read|reading|look|access|looking;
 private|privacy|confidential|encrypted|secure|gdpr; who can see|read|access; who has access;
 who else sees|can|reads; ~share my|data|this; sell my data; safe with you; does anyone else;
 can|does|do|will|could anyone|anybody|somebody|someone|others|people|my * see|read|access;
 do you tell|share|sell|spy|record|listen|keep|store|remember|save; are you listening|recording|spying;
 send * anywhere|to_a_server|online; leave|leaves my|this computer|machine|laptop; offline;
 need|require|use the|an? internet|wifi|connection|online; is my data|information; my data safe;
 what do you know about me; is this|it safe
identity 0.93: do|can|did you ever? sleep|eat|dream|rest|drink|tire|laugh|cry|breathe|get_tired|
 get_bored|feel;
 how are you different|better|unlike|any; what makes you; why should i use|trust;
 how is this different|better;
 are you a|an|real|human|alive|actual|actually|really|even|just|robot|bot|ai|chatgpt|gpt|claude|siri|alexa|
 some|sentient|conscious|there_a; you are a? robot|bot|ai|human|real|person|machine|program;
 you a? robot|bot|ai|human|real|person; who|what are you;
 who|what made|built|created|wrote|programmed|designed|developed you|this; who is behind|your; your name;
 do you have a|any name|feelings|emotions|friends|body; what|which model|version|llm|ai; ai or|human;
 bot or human; talking|speaking|chatting to|with a|an; a human or; machine or; how old are you;
 where are you from; is this ai|an_ai|a_bot|a_real|a_robot|a_human;
 do you use ai|chatgpt|gpt|openai|a_model; is there a human|person; am i talking|speaking|chatting
undo_help 0.96: how do|can|could|would i undo|delete|remove|correct|fix|edit|change|revert|cancel|take|
 erase|redo; how do|can|could|would i get it|that|this|them|#|one|an|the * out|back|off|rid;
 can i undo|edit|delete|correct|change|revert|remove|rename|fix|take_back;
 is there an|any|a undo|way_back|way_to_undo|way_to_delete|way_to_correct|way_to_fix; what if i
 make|log|enter|made|type * mistake|wrong;
 how to undo|delete|remove|correct|fix|edit|change|revert|redo; undo something;
 what happens|if if? i delete|remove|undo|press|type|say|enter|log|quit|close|drop|archive|make
changing 0.97: how do|can|could|would|to i|you|one|we?
 change|edit|rename|move|alter|adjust|update|pause|resume|
 reopen|drop|archive|modify a|the|my|an|one|existing?
 goal|goals|habit|habits|target|targets|deadline|title|name|
 limit|unit|period; can|could i change|edit|rename|move|alter|adjust|update|modify a|the|my|an
 goal|habit|target|
 deadline|title|name|limit
devices 0.97: this|it|you|app|program|tracker|goals|data * on|to|with|for a|an|my|the|your?
 phone|phones|mobile|ipad|iphone|
 android|tablet|smartphone|cell;
 app for|on ios|android|iphone|windows|mac|linux; in a|the|my browser; mobile|phone|android|iphone|ios
 app|version;
 does|do|will|can you|it|this|the|app|program * run|work on|with windows|mac|macos|linux|ubuntu|chromebook
printing 0.97: how do|can|could|to i|you|one|we? print; can|could i|you print; print out; printed
 version|copy;
 is|are there * print|printing
looks 0.96: dark|light|night mode; theme|themes $; change|turn|switch|set off|on? the|my?
 theme|colour|colours|color|colors|
 font; colours|colors off; black and white; how do|can i * colours|colors|colour|color|theme|font
language 0.97: what|which language|languages; other languages; in|speak|understand|know|read|talk
 german|french|
 spanish|italian|portuguese|dutch|polish|turkish|arabic|hindi|chinese|japanese|russian|korean $;
 another|other|my|different language; do|can you speak|understand english
reminders 0.95: do|can|could|will|would you|it|this|u send|give|set|show|have|do *
 reminder|reminders|notification|
 notifications|alert|alerts|alarm|alarms; any|are_there|is_there reminders|notifications|reminder|alarm;
 remind me $; ~remind me to|about|at|every|each|daily|in|on|when; set|send me? a|an? reminder|alarm|timer;
 reminders;
 reminder; ~notification
export 0.97: ~export; get|take|pull|bring * out as|into|in|to; as|into a table|list|file|text; as
 csv|json|excel|pdf|a_spreadsheet; to|into|in
 csv|json|excel|a_spreadsheet|a_csv|a_pdf;
 ~download my|the|all
misses 0.96: what happens|if if|when? i miss|skip|forget|break|fail
howto 0.92: how do|can|could|would|should i log|add|set|create|record|track|enter|pause|resume|rename|
 archive|export|import|view|start_tracking|get_a_list|turn|switch|quit|exit|close|configure|install|input|
 put_in|tell_you|make_a_goal|complete|mark;
 how to log|add|set|create|record|track|enter|pause|resume|rename|export|import|quit|exit;
 can|could i log|add|track|create|rename|pause|import|export|print|connect|link|share|customise|customize|
 use|schedule|log_in|set_up|set_a|set_more|also_track|see_a_chart|see_a_graph;
 can|could i have two|three|several|more|many goals|habits|entries|accounts|users|people;
 is it possible to log|export|track|set|add|sync|import|have;
 how do goals|habits|limits|streaks|you work|count|calculate;
 how are streaks|goals|totals calculated|counted; does it|this|the app support|have|work|count|track
keys 0.95: keyboard|key|hot shortcut|shortcuts|keys|bindings; shortcuts; hotkeys; which key; what key;
 what keys; key to press; press to
settings 0.92: ~setting $; your|the|my settings; ~configure; ~configuration;
 change the|my language|units|currency|week_start;
 switch to miles|metric|imperial|kg; time zone; timezone;
 what week|day does * start; use miles|imperial|metric instead
cost 0.97: does|do|will it|this|you|the cost; is this|it|the free|app_free; how much do|does you|this|it
 cost; do i have to pay for; premium;
 subscription for|to this
"""

# Errands that the program is sent on and cannot run.
ERRANDS = """
reminders 0.93: ~remind|~ping|~nudge|wake me to|that|at|in|on|tomorrow|tonight|later|every|each|next|again;
 ~set|~send|~give me? a|an reminder|alarm|timer|alert|nudge
notes 0.93: add|attach|append|put|write|make|leave|stick|pin a|another|this? note|comment|remark|memo
 to|on|for|with|next|beside|against; note on|to|for todays|yesterdays|the|my|that|this|last * entry|log
"""

CONSULT = """
advice 0.93: where am i going wrong; make|give|write|draw me|us? a|up? plan for|to|how; is|are *
 realistic|doable|achievable|sensible $|when|if|for;
 is|are * even realistic|doable|achievable|sensible|possible; ^ what sort|kind|type of *
 gets|helps|works|makes|gives|cuts|builds|burns;
 is|are|was he|she|they right|wrong|correct; does|do he|she|they have|has a point;
 do you have|know any|some|a? good? tips|tip|advice|ideas|suggestions|recommendations|thoughts|
 tricks; should i|we; what|which|when|how|where|what_else should|would i|you|we;
 any|some|got|have|give|need|want|with|your|for|more a|me|any? quick|good|easy|simple|best|useful? tip|
 tips|ideas|idea|advice|advices|trick|tricks|suggestions|suggestion|recommendations|recommendation|hacks|thoughts|
 pointers|hints|recs|wisdom|strategies|feedback; tip|tips for|on|to; ~advice on|for|about|please|$; ~advise;
 ~recommend me|a|an|any|something|some; can|could|would you recommend|suggest|advise|help;
 ~suggest something|a|some; what do you|u|we think|reckon|say|suggest|recommend|advise; what would you;
 thoughts $; your opinion|thoughts|view|take; opinion on; how do|can|could|would|might i|we|you|one; how to;
 how i|we can|could|should|must|do;
 how does one; can|could|may|might|dare i have|get|drink|eat|smoke|take another|one_more|one|a|some|more;
 what can i do|try|eat|change|improve; what could i;
 what is the|a best|right|good|better|easiest|healthiest|smartest|fastest|ideal;
 best way|time|method|thing|app|exercise|place to|for; a good way|time|idea|plan to|for|of; good way to;
 is|was it|that|this a? bit? ok|better|smarter|best|good|bad|normal|worth|healthy|unhealthy|realistic|safe|
 possible|too|wise|reasonable|dangerous|true|enough|harmful|fine|weird|wrong|silly|crazy|more|achievable|
 doable|cheating|alright|sensible|a_lot|much;
 is|are * ok|good|bad|normal|enough|realistic|too|healthy|safe|reasonable|worth|doable|achievable|better|
 sensible|a_lot|worse|overkill; even enough; enough to;
 too much|many|little|few|fast|slow|ambitious|hard|soon|late|early $; too much; a lot $; worth it;
 is it too; plan to|for|that get|me|help|reach|lose|run|train;
 make|give|write|build|create|need|want me? a|an|some plan|training|workout|schedule|routine|strategy|meal;
 a plan to|for; any plan;
 help me to? plan|get|stay|improve|stick|stop|figure|decide|choose|focus|with|be|understand|find|build|
 make|quit|keep; motivate me; ~motivation tips; some motivation; coach me;
 how much|many|long|often|far|hard|fast should|would|could;
 how much|many * is|are too|healthy|normal|enough|good|recommended|ideal; how long does|will|would|until;
 why am|do|did|is|are|can|does my|i|it|the|this|not|*; why * always;
 can|could i still|realistically|ever|make|catch|get|reach; will i|it|this make|ever|reach|hit|be|work|get;
 do you think; would it|you|that help|be|make|work|recommend; what am i doing wrong;
 what do|did i do wrong|now; what helps; does * help|work|count|matter|make; do * help|work; what next;
 what now; what else; which is|one|goal better|first|should|matters; which * better; better to;
 or should|rest|better|skip|not $; how come; what exercises|books|recipes|foods|stretches; ~teach me;
 ~explain why; what works; what can help; secret to; trick to|for; a trick; ways to; how do people;
 am i doing too|enough|this|crazy|overtraining|right|wrong|being|ready|too|it_right;
 am i overdoing|ready|too|being|crazy|wrong|training|eating|overtraining; analyse|analyze my;
 what does that|this mean|say; do i need to|more|a; what if i;
 is there|are_there a|any * way|trick|point|benefit|exercise|difference|better; anyone else;
 how bad|good|important|hard is; what is a good|realistic|healthy|normal|reasonable; what would * you;
 convince me; what to do|eat|read|try; pros and cons
"""

# Said outright, without the form of a question.
SAID = """
advice 0.6: any|is_there_a|is_there_some way to|of
advice 0.93: do|would you agree $; have you|u some|any * advices|advice|tips|ideas for|me|$; some|any advices;
 do you have some|any|an idea|ideas; got|have some|any ideas for;
 give|build|draw_up|write|design|sketch|suggest|make|create me a|an|some *
 plan|programme|program|schedule|routine|strategy; i|we need|want|could_use|would_like a|an|some *
 plan|programme|program|schedule|routine|strategy to|for|that|$;
 fastest|best|quickest|easiest|smartest|simplest|cheapest
 way|method|trick|approach to|for|of; torn between; can not decide|choose|make_up; what do $; what to do $;
 any good|quick|easy? tips|tip|advice|ideas|suggestions|suggestion|pointers|recs|hacks|recommendations;
 tell|give|teach|show me a|an|some|the|any? good|better|best|nice|quick|easy|healthy|proper|right;
 help me out|here|please; need|could_use|want help; talk me out|into|down|through; pep talk;
 kick up the; kick in the; set me straight;
 need|want|could_use|would_like|would_love|looking_for some|a|any|your|an? bit_of? advice|tips|tip|ideas|
 suggestions|recommendations|help_with|guidance|inspiration|motivation; tell me how|what to;
 i do not know how|what|where to; not sure how|what|whether|if to|i;
 help me with|plan|figure|decide|choose|stick|stay; help me to? resist|quit|stop|not|get|be|find|eat|sleep|
 write|learn|cut|beat|survive|remember|understand|focus|start|finish|lose|gain|reach|avoid|break|fight|drink|
 smoke|study|practise|practice|through; i wonder if|whether|how
"""
