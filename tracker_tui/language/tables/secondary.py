"""Phrases around numbers that are beside the point: shares, differences, what is still open.

Written as `phrases.py` explains. `always`, `circumstance` and `appointment` hold by themselves, `beside`
where another number is told before, `described` where besides the clause has no other.
"""

from __future__ import annotations

BESIDE = """
always: our|interest|mortgage|exchange|tax rate is|of|at|was #; apr|inflation is|of|at|was #; #
 apr|interest|inflation|discount|vat; pool is #; pool is # not
 #; a|the|in # pool; a|the|in # m|metre|meter|yard pool;
 # * off|under|inside|outside|over|above|below|behind my|the|his|our last|previous|old|own|season?
 pb|pr|best|record|time|target|goal|limit; # * off|under|inside|outside|over|above|below|behind my|the|his|
 our pb|pr|best|record|time|target|goal|limit; # short|shy of; knocked|knocking|shaved|shaving|chopped|
 lopped|trimmed|sliced|cut # * off; pb|pr|best|record|improved|improvement|improving|faster|slower|quicker|
 beat|won|missed|short|ahead * by #; new? pb|pr by #; at # it|he|she|they|always; # seconds|minutes|percent|
 kg|kilos|lbs|lb? faster|slower|quicker|better|worse|heavier|lighter|longer|shorter than|then; # faster|
 slower|quicker than; ^ up|down # kg|kilos|lb|lbs|pounds? since|from|on|vs|compared last|my|the|yesterday|
 monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|
 september|october|november|december|christmas|easter
circumstance: it|temperature|temp is|was|hit|reached about|around|nearly|over|only? minus? #
 out|outside|in_the_shade;
 it|temperature|temp is|was|hit|reached about|around|nearly|over|only? minus? # degrees|celsius|fahrenheit
 out|outside|in|here|today|all|by|at|and|when|so; # degrees|celsius|fahrenheit outside|out|heat|in_the_shade;
 train|bus|tram|flight|plane|ferry|taxi|uber|lift|delivery|plumber|electrician|bus|coach|doctor|dentist
 is|was|were|came|arrived|left|running about|over|nearly? # minutes|hours|mins|hour? late|delayed|behind;
 phone|battery|laptop|ipad|tablet|kindle|charger is|was? at|on|down_to # $|so|now|left|and|already|again;
 there were|are|was # of us|people; took|take|caught|missed|on the # bus|train|tram;
 queue|wait|traffic was|took # minutes|hours|mins; waited|queued|stood|queuing|waiting
 # minutes|hours|mins|hour|an_hour for|in; was|been|spent|stuck|me on hold for #; stuck in
 traffic|a_queue|a_jam|the_lift for #;
 son|daughter|kid|baby|dog|dad|mum|mom|brother|sister|grandson|granddaughter turned|turns|is
 # $|today|yesterday|next|this|on; married|together|engaged # years|months; temperature|thermostat
 is|was|at #;
 train|bus|tram|flight|plane|ferry delayed by? #; # minute|hour|minutes|hours? delay|queue|wait
appointment: ^ dentist|doctor|doctors|gp|physio|vet|optician|haircut|hairdresser|interview|appointment|flight|
 checkup|scan|mot|parents_evening at|on|tomorrow|next|tonight|later|today;
 ^ got|have|my|the a|an|the|my? dentist|doctor|doctors|gp|physio|vet|optician|haircut|hairdresser|interview|
 appointment|flight|checkup|scan|mot at|on|tomorrow|next|tonight|later|today
described: ^ one|two|three|four|1|2|3|4 had|has|was|were|is|are|took|got|came|looked|smelled|smelt|felt|cost|
 turned|needed|tasted|sounded|lasted
beside: # of $; the? last|first|final # $; the? last|first|final # at|in|on|with|up|downhill|uphill|easy|hard|
 fast|slow|backstroke|breast|of|were|was; first time|one? over|past|above|under|below|beyond #; finally|just
 over|past|above|under|below|beyond #; ~cross|~crack|~beat|~smash|~break|~pass the|my? #; # of|out_of them|
 those|these|which|it|that|the_lot|whom; half|most|part|bit of #; all # odd? * of it|them; # are|is|was|were?
 still|pending|open|waiting|in_review|in_progress|rejected|failed|unfinished|abandoned|outstanding|missing|
 unread|unopened|draft|drafts|blocked; # to go; ^ # to go * #; # left|remaining; # * still open|pending|in|to|
 waiting; # * off|faster|slower|quicker|better|worse|heavier|lighter|longer|shorter|more|less|up|down|further
 than|since|on|from|vs|compared last|my|the|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|
 sunday|before|january|february|march|april|may|june|july|august|september|october|november|december; ^
 up|down|improved|dropped|rose|fell from #; ^ up|down # $|since|from|on|this|in|overall|total|now|already|vs|
 compared|kg|kilos|lb|lbs|pounds; ^ it? was|were # * last|before|yesterday|previously|then|in; ^
 from # last|before|in; ^ last time|week|month|year|test|session it|was? was? #; ^ compared to|with #; ^
 versus|vs #; ^ previously #; ^ usually|normally #; # more than|then; # less than|then; out of #
ordinal: first|1st * since|after; first|1st * in|for # weeks|months|days|years; first|1st * in|for ages|
 months|weeks|years|yonks
"""
