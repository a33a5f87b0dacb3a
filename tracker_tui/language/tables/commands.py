"""What people say to change what was logged or set. Written as `phrases.py` explains."""

from __future__ import annotations

from tracker_tui.language.text.words import word_set

COMMANDS = """
off 0.9: is|are|was cancelled|canceled|scrapped|binned|axed; is dead|history|toast;
 cancelled|canceled|scrapped|binned $
undo 0.97: ^ undo; undo $; undo that|it|this|last|the|my|all|both|please|#; ~revert that|it|this|the|last;
 take|took that|it back; i take that|it back; roll back; roll it|that|this back; rollback; go back one|a step;
 reverse that|it|the|last; unlog that|it|the; ctrl z; control z; put it|that back how|the_way it was;
 reset that
redo 0.97: ^ redo; redo $; redo that|it|this|the|last|please; undo the undo; bring it|that|them back $;
 restore it|that|them; put it|that back in $; actually put|bring it|that|them back; un undo; undo undo
remove 0.96: ^ cancel|delete|remove|scrap|erase|scratch|unlog $; ^ cancel that|it|this $; ^ drop it|that $;
 delete|remove|scratch|scrap|erase|discard|strike|ditch|bin|nix|wipe|clear|trash that|this|it|those|them|
 both $; delete|remove|scratch|scrap|erase|discard|strike|ditch|bin|nix|wipe|trash that|this|it;
 cancel|drop|kill that|this|it|the|my last|entry|one|log;
 delete|remove|scratch|scrap|erase|discard|cancel|drop|wipe|strike the|my|that|this|todays|yesterdays|*
 last|latest|previous|recent|* entry|log|record|one|entries|logs;
 delete|remove|scratch|scrap|erase the|my last|latest|previous|most_recent;
 take|took that|it|this|the|my|those|these|* * off|out $;
 take|took today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday * off|out $;
 take|took that|it|this|the|my|those|these|* * off|out please|again|now; take that|it|this|the|* off|out;
 scratch|strike that from; forget that last one|entry; forget the last;
 that entry|log|one was|is a? wrong|mistake|error; get rid of that|the|it|this last|entry|one|log|$;
 that was a mistake|typo; disregard that|the_last|it; ignore that|the_last|it; that should not be there;
 do not count that|it|the_last; ^ that|this|it does not count; ^ does|did not count $; delete last|latest;
 remove last|latest;
 delete|remove|scratch|scrap|erase|strike|drop|bin|nix the|my * entry|entries|log|logs|one|ones;
 not supposed to be logged;
 ~enter|~log|~put|~add|~record|~type|~send it|that|this|them? twice|double;
 ~count it|that|this|them twice|double; counted twice|double; is|was a? duplicate|dupe;
 log it by mistake; logged it|that by mistake|accident
correct 0.9: ^ scratch|scrap|strike|no that|it $; was|were # not #; was|were # * not #; more like #;
 ^ more like #; make that|it|them #|a|an;
 change|edit|fix|update|correct that|it|this|the_last|last|the_entry|my_last to|from|entry|one;
 should be|read|say #|*; should have been|said|gone; ~belong|goes|go to|in|into|under|on the|my;
 wrong goal|fund|pot|one; meant for|to_go; i|was meant|mean;
 i misread|mistyped|misspoke|miscounted|mistook|miscalculated|forgot_one; was actually|really;
 is actually|really; it|that was actually|really|only|more|not;
 actually it|that|was|is|more|only|make|#|no; actually # $; correction; typo;
 my bad|mistake|apologies|error|fault; oops; whoops; oopsie; ^ wait; ^ sorry;
 ^ sorry|oh|ah|hmm|no|wait|actually|oops no|wait|sorry|actually; ^ nope; ^ no; ^ not; ^ actually;
 # actually|sorry|my_bad|oops; i lied; scratch that it|make|#; not # but; or rather; ^ rather; in fact;
 ^ hmm no; ^ ugh no; ^ argh; ^ ah no; ^ er; ^ erm; ^ oh no;
 it|that was #|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|last_night|
 this_morning; recount; recounted; ~count again; on second thought; ^ hang on; ^ hold on;
 ^ the * was|were actually|only? #; ^ it was *;
 not km|miles|minutes|hours|kg|lbs|lb|pounds|metres|meters|litres|ml; i meant *; not # it|that|was;
 ~count|~add|~read|~see|~measure it|them|that? wrong|wrongly|twice|badly;
 ~type|~put|~enter|~write|~say|~log|~note|~record
 it|that|this|them? wrong|wrongly|the_wrong|incorrectly|in_wrong; wrong way round|around;
 fat|butter|clumsy|sausage
 finger|fingers|fingered; finger slipped; autocorrect|autocorrected;
 miscounted|mistyped|misread|misremembered; ^ it reads|says|shows|read #; ~forgive|~excuse|~pardon me|my;
 forgot the one|two|three|four|ones|last|first|one_from|another;
 wrong number|day|date|goal; ^ wrong $
again 0.9: ^ and? other one now|today|after|later|$; ^ again at|after|before|in; same again|here|thing; ^
 same $; the same $; ^ same for|with|on|today|yesterday|amount|goes;
 same amount|as yesterday|before|last|today; ^ ditto; ^ again; again today|tonight|yesterday;
 another one|round|# $; ^ another; had|did|got|smoked|drank|ate another $; had|did another one|round;
 one|two more $; ^ and again; repeat that|last|it; as usual; like always|usual|yesterday|before;
 the usual; ^ likewise; did it again; again $; # more $
alsoday 0.85: as well $; too $; also $; ^ also; too actually; as well actually; ^ plus; too obviously;
 too by the way; as well today|tonight|yesterday; today|tonight|yesterday too|also|as_well
pause 0.96: ~pause; put * on hold|pause|ice|the_back_burner; on hold; ~suspend;
 freeze|froze the|my|it|that|this|*; shelve|shelved|shelving;
 take|taking a? break from; hibernate; ^ please? park the|my|*;
 park the|my * goal; snooze the|my; stop * for now;
 on pause|ice|the_back_burner|the_backburner; off until|till|for_now further|my|the|i|next|after;
 can|will|must|has_to|have_to|needs_to|need_to wait|rest until|till|a|for;
 ~take|~have|~need a? break|breather|breath|rest|holiday|time_off|couple_weeks_off from;
 take|taking|have|having|need|needing|want a|an|one|two|#|some|the|few|couple|this|next|rest *
 weeks|week|month|months|days|fortnight|time|while off|out;
 give|giving|gonna_give * a|some break|breather|rest|miss|time_off|pause;
 rest the|my * for|until|till;
 ~put the|my|it|that * to_one_side|on_the_side;
 hold off on|with; * is|are on_hold|on_ice|on_pause|paused
resume 0.95: untick|uncheck|unmark|uncomplete it|that|the|my; set|put|mark|make it|that|the|my * back to
 active|open|unfinished|undone; set|put|mark|make it|that|the|my *
 active|open|unfinished|undone again|$; ~resume; ~unpause;
 un pause; ~reactivate; restart|restarting; pick|picking *
 back up;
 start|starting * again; start|starting up again; back on $; take * off hold; bring back; ~reopen;
 continue with|my|the; unfreeze; get|getting back to|into;
 get|getting|set * going|moving|rolling|started again|back; turn|switch * back on; back to; ~revive;
 un freeze|park|snooze|shelve; unshelve|unpark|unsnooze;
 * off hold|ice; keep|leave it|that|them|the|my * going|running|active|alive;
 unarchive;
 take|taking|taken|pick|picking up * again; back on track with; off hold|pause|ice; undrop; un drop;
 bring|get|have|put it|them|that back; bring * back; want|have|get|put the|my * goal|habit|limit back|again;
 ~reinstate; i am back * on
abandon 0.95: i am dropping|quitting|ditching|scrapping|binning it|that|this|the;
 ~give up on; ~give up; gave|giving up on|the|my|it|that; ~abandon;
 drop|dropping the|my|this|that; drop|dropping * goal|altogether|completely;
 cancel|cancelling|canceling the|my|that|this|it; cancel|cancelling|canceling * goal|altogether;
 quit|quitting the|my|trying; call|calling off|it_quits; ditch|ditching the|my;
 scrap|scrapping the|my * goal; forget about the|my; not doing|bothering * anymore|any_more;
 do not want to do|track|pursue|keep * anymore|any_more; done|finished with trying|tracking;
 let|letting go of; axe the|my; do not|no_longer want the|my * anymore|any_more|any_longer|now;
 do not need the|my * anymore; ~give that|this|the|my one|goal|habit up; ~give it|that|this up $;
 ~give the|my * goal|habit|challenge up; stop tracking;
 retire the|my; no longer want|doing|interested; ~archive;
 lose|kill|bin|chuck|nix the|my * goal; bin|axe|ditch|scrap|kill it; not going to do * anymore|any_more;
 i am out of the; goal|goals|one|ones|# can go $
complete 0.95: is|are in|away|off $; mark * done|complete|completed|finished|as; check|tick|cross * off;
 ~complete the|my|goal;
 is|are|was|were|been|be|am|got|gets|getting|finally|now|officially|all|and|just|~have finally|now|
 officially|all|just|actually? done|finished|complete|completed|over|submitted|shipped|live|published|
 sent|delivered|sorted|ready|signed|filed|handed_in|turned_in; am done with; done with the|my;
 am finished with; ~submit the|my|it; submitted; handed|hand in; handed it|the|my * in; turned in;
 turned it|the|my * in; ~send|~post|~mail|~file|~hand|~submit it|them|that off|in; sent|posted off;
 shipped; launched; went live; is live; all done; finally done|finished;
 finished the|my|writing|building|painting|it; wrapped up; wrapped * up; is in the bag; passed my|the;
 got my|the * licence|license|certificate|degree|passport|visa|job|approved; in the can;
 crossed the finish line; defended my|the; published; signed off; completed; cleared out|up; sorted out;
 done and dusted; off my hands|plate|back;
 out of my hair; that is that one? done|finished; put up; set up; done $; got it done; in the bag; nailed it
delete 0.96: delete|remove|erase|trash|scrap that|this|the|my|* goal|habit;
 delete|remove the|that|this|my goal|habit; delete that goal; get rid of the|that|my|this * goal|habit;
 wipe the * goal; delete|remove the * goal|habit; delete|remove goal; remove it from my goals;
 ~delete|~remove|~erase|~wipe|~scrap|~bin|~trash * goal|habit|target|limit
 about|for|with|of|on|altogether|completely|
 again|entirely|called|named
rename 0.96: rename; should|shall|must be called|named; is now called; call|name|title the|my * goal;
 call it|that instead|*; retitle;
 change the|its|my|it * name|title|name_to *; change the|its|my * name|title to; name it|that; title it;
 change the name
"""

# Before a word that gives up or pauses a goal these tell that it is only thought of.
TOYING = """
toying: thinking|think|thought|thoughts|dream|dreams|dreaming|dreamt|fantasising|fantasizing of|about;
 ~consider; ~contemplate; ~ponder; ~debate; ~toy with; ~flirt with; ~fantasise; ~fantasize; ~daydream;
 ~tempt to; tempting to; might; ~wonder if|whether|about; part of me;
 some|most|many|certain|other days|nights|mornings|evenings|weeks; sometimes; occasionally;
 ~feel like; days|nights|moments|times|mornings when|where|that|i; every|each day|night|time|week|morning
 i; in two minds; torn; maybe|perhaps i|we should|could; not sure whether|if; ~threaten to; ~urge to
"""

# Words that tell which way a target moves, or that one is set anew; with a goal they mean "update".
CHANGES = """
target 0.93: to up the|my|this; as a|the|my|its new? target|goal|limit|aim|cap; ^ up the|my|it|that;
 raise|lower|increase|decrease|reduce|bump|adjust|update|change|edit|switch|reset|double|halve|extend|
 tighten|loosen|relax|cut|drop the|my|it|that|this|* goal|target|limit|cap|quota|allowance|budget|to|down|
 up;
 raise|lower|increase|decrease|reduce|bump|adjust|update|change|edit|switch|reset|extend|cut|drop it|that|
 the|my|this * to|from|by|up|down; set the|my|it|that|this * to|at|back;
 make the|my|this * goal|target|limit|cap|#; ^ make|set * to? #; move the|my|it * to|up|down;
 put it|that|the|my * back|down|up to|at; put the|my * goal|target|limit|cap * at|to;
 put it|that at|to|back; back to #; go|going back to #; let us make it|that; let us say #;
 make it|that|them to|at|only|just|max|up|down|back? #|a|an;
 make it|that|them at_least|at_most|no_more_than #; take it|the|my * up|down to; call it #;
 actually let us; let us do # instead;
 raise|lower|increase|decrease|reduce|bump|drop|cut|change * to|up|down|by;
 can you|we raise|lower|bump|change|make|set|increase|reduce;
 goal|target|limit|cap|quota should_be|to_be|is_now|now #|a|an|$; goal|target|limit should_be|to_be;
 new target|limit|goal|cap for * is; turn it|the|my * into; change * back; put * back; switch * to;
 lower|raise it; ~decide to go|aim|push up|down|for to? #; ~decide on #
kept 0.9: leave|keep it|that|the|my|them * at|to #; leave|keep it|that|them at|to #;
 leave|keep it|that|the|my|them * as|how|where|like it|they was|were;
 leave|keep it|that|them as|how|where|like it|they was|were
deadline 0.93: ^ another|an_extra|one_more|# more|extra day|days|week|weeks|month|months for|on|to;
 ~give|~grant|~allow|~get me|us another|an_extra|# more? extra? day|days|week|weeks|month|
 months; ~need|~want|~give|~take|have another|an_extra|# more? extra? day|days|week|weeks|month|months;
 push|move|shift back * to|until; push|move|shift * back to|until;
 push|move|shift|extend|postpone|delay|bring|change|set|make the|my|it|that|this|* deadline|due_date|date|
 to|back|until|out|by|forward; push it|that|the|my * to|back|until|out|by; extend * to|until|by; deadline;
 move * deadline; is|are|now due; due date;
 ~bring|~move|~push|~pull * forward; ~postpone * to|until|till|by|for; delay * to|until|by; finish by;
 shift * to; target date; ~give me|it|us until|till; let me|us have until|till;
 use|take that|this|the date|day|one;
 use|take|set|put|make that|it|this|then as|the * deadline|due_date|target_date|date;
 ~push|~move|~shift|~bring|~extend|~postpone|~delay|~put the|my|it|that|*
 to|until|till|back|forward|out|by|off; let me have|take until|till; have until|till;
 give it|this|that|the|my * until|till|to|till_the; until|till * instead; ~need|~want|~have until|till;
 more time for|on; can|could|will|has_to|have_to wait until|till
"""

# A resolve to do it differently from here on, which changes the quota of a goal that is there.
RESOLVES = """
ahead: from now on; from today|tomorrow|monday|next on|onwards|onward|week|month; going forward|forwards;
 starting now|today|tomorrow|monday|next;
 from|starting|as_of
 today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next_week|next_month|now $
resolve: from now on; starting now|today|tomorrow|monday|this|next; as of now|today|tomorrow|monday;
 from today|tomorrow|
 monday; ^ let us say|do|make|go|try; would like to lower|raise|cut|reduce|increase; instead $;
 is plenty|enough|good_enough; is all i|we can|could|have|need
suits: # * is plenty|enough|fine|ok|okay|better|doable|realistic; # * works|suits
will_do: # * will|would do; # * it is $|then|from|now
"""
# What else may stand around a new target told without the name of its goal.
AROUND = """
new it that this lets with as on onwards onward forward forwards starting going by stick go aim say be enough
plenty fine realistic sensible better doable will would do works suits daily weekly monthly each every
today tomorrow them again more than no least most up instead then
"""

# What may stand before the verb of an order; verbs that set a value anew, and such that move it.
LEADS = """
right ok okay so well lovely great nice cool please can could would will you we i want like need to let us
lets and
but also actually then hmm think should just maybe yes yeah no thanks hey now alright fine must gonna going am
rather
"""
MAKING = "make set put call change switch turn have do keep"
MOVING = """
lower raise bump drop cut increase decrease reduce up bring change switch adjust update edit move push
extend tighten swap
loosen relax trim lift shrink scale take slash dial reset knock
"""
FACTORS = {"double": 2.0, "halve": 0.5, "half": 0.5, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}

# What tells that a target no longer fits (beside its present value) or that another is aimed at.
ANEW = """
judged: # * is|was|sounds|seems|feels|looks;
 too|bit|little much|many|ambitious|easy|hard|high|low|far|little|few|steep|optimistic|slow|long|
 short|tough|soft|strict|generous; unrealistic; ~overkill; ambitious; optimistic; pathetic;
 is|was|were a|just|pure|total fantasy|dream|joke|stretch|pipe_dream|delusion;
 is|was|were fantasy|delusional|wishful|overambitious;
 is|was|were mad|silly|crazy|daft|nuts|insane|madness|ridiculous|stupid|wrong|impossible|nonsense;
 never|not gonna|going|happening|happen|realistic|doable|enough|sustainable|feasible|working;
 plenty; more like it; more realistic|doable|sensible|reasonable|like; ~call it; ^ say;
 let us go|say|do|make|try|aim|stick|settle|have; ~make|~change|~set|~switch|~drop|~bump|~lower|~raise|~cut|
 ~knock|~bring|~take|~push|~dial it|that|this|them; ~go|~stick with|for|down|up; ~settle for; aim for;
 ~happy with; instead; from now on|onwards; rather than; will|would do
order: ~make|~change|~set|~switch|~drop|~bump|~lower|~raise|~cut|~knock|~bring|~push|~move|~swap it|that|this
 to|down|up|#; ~call it #
aimed: gonna|going_to|will|would|must|should|has_to|have_to|needs_to need|be|cost; going|goes|gone up|down to;
 should|must|can|could be; needs #; need # now; need # * now|instead; ~cost # now;
 needs_to|has_to be; from now on|onwards; is|are plenty
"""
# Past forms that tell of a target and no deed: "was set to 30", "went up to 40".
NO_DEEDS = word_set("was were set put said went gone made reckoned thought wanted meant")
# Two values that went the wrong way round.
SWAPPED = """
swapped: ^ swap them|those|these|the_two|both|round|around; wrong|other way round|around|about;
 got|mixed|have|had them|those|the_two mixed_up|swapped|reversed|the_wrong_way; mixed them|those up;
 vice versa
"""
# Why a part of what was logged is not to be counted: "5 of those I already knew".
PARTS = """
lost: ~bounce; came|sent back; cancelled; canceled; ~fail; ~crack; ~break; burnt; burned; died; ~collapse;
 ~unravel; got|were|was cancelled|canceled|lost|stolen|rejected|returned|sent_back; ~fall apart|off|over
uncounted: ~do|should|will not count; not counted|counting|mine|new|done|finished|valid|proper|full|alcoholic|
 working|me; already knew|know|had|did|done|counted|logged|in|read|seen|there;
 knew|had|did|counted|logged|read|seen already|before; duplicate; duplicates; dupe; dupes; repeat; repeats;
 ~return; ~refund; dud; duds; decaf; alcohol free; non alcoholic; zero alcohol; invalid; void; rejected; fake;
 spoiled; spoilt; stolen; lost;
 half|barely|hardly|partly|almost|nearly know|known|done|learned|learnt|ready|works;
 by mistake|accident; in error; twice; double;
 was|were|is|are|got wrong|old|broken|mistakes|rubbish|off|lost|walking|for_someone|for_somebody|for_a|
 for_another; does|did|do not work|stick|hold|fit|take|survive;
 from yesterday|before|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|another
"""
# That a deed is not among what was logged: "the 3 I called on friday never got in here".
MISSED = """
missed: never|not got|get|made|make|went|go|gone|came|come|put it? in|into|through|on $|here|there|yet|either;
 never|not it? logged|entered|recorded|counted|added|saved|registered|up|in|there|here $|yet|either|for;
 never|not it? logged|entered|recorded|counted|added|in here|there|yet; missing from; slipped through;
 is|are|was|were|still|seems|be|all missing; is|are|was|were|got|get|been lost|left_out|left_off;
 has|have left_out|left_off;
 ^ oh|ah|sorry|and|also|i i? forgot about? one|two|three|another|the_one|# at|from|earlier|before|after|$;
 ^ forgot about? one|two|three|another|the_one|# at|from|earlier|before|after|$;
 ^ forgot|missed|omitted yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday;
 you do not|never have|got|show|see the|my|yesterday|yesterdays|mondays|tuesdays|wednesdays|thursdays|
 fridays|saturdays|sundays
"""
# That what was just logged was not meant, or was not so.
UNMEANT = """
unmeant: ^ just? ~kid $; ^ just? ~joke $; was|only|just a? ~joke|kidding|lie|fib|test; ^ jk $; ^ jks $;
 wrong app|chat|person|window|tab|thread|group|box|account|tracker; ^ psych $;
 that|it|this|those|these was|were|is meant? for|about|from someone|somebody else; never happened;
 did not happen|really_happen|actually_happen; made that|it up $; not me|mine $; was not me|mine|true;
 not true $; by accident $; accidentally; pocket dial
"""
# What one says who owns up to more, or to less.
FRANK = """
frank: if i am being? honest|truthful|fair; to be honest|fair|precise|exact|truthful; truth be told; honestly;
 being honest|generous|fair; let us be honest|real|fair; in truth; in all honesty; tbh
"""
# The verbs of an order to a goal that is called by its title, by what they do.
ENDING_ORDERS = {
    "delete": "delete|remove|erase|get rid of",
    "cancel": "cancel|abandon|give up on|drop",
    "pause": "pause|suspend|freeze|shelve|snooze",
    "resume": "resume|unpause|restart|reactivate|unfreeze",
}
