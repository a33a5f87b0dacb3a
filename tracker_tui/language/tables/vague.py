"""Words that tell nothing about what was done, so that none is compared with a goal's words."""

from __future__ import annotations

VAGUE = """
do go have get make take put give let bring keep come try use want need feel think know see look say tell
ask work help start begin finish stop spend pay buy cost order drop grab pick leave turn set move hold find
lose miss wait sit stand add log record count manage reach hit eat ate drink drank scoff neck down guzzle
knock smash demolish devour polish wolf munch nibble play do practise practice drill study learn learnt read
watch catch session lesson class hour minute while bit lot pair couple few several packet pack bag box tin
tube can bottle glass cup mug bowl plate slice piece bar portion serving round set sheet load bunch handful
quid bucks dollar euro pound rupee pence cent money cash price bill cheap
today tonight yesterday morning afternoon evening night noon midnight lunchtime week weekend month year day
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
january february march april may june july august september october november december
he she they him her his hers its their theirs them who whom whose which what when where why how
would could should might must will shall can cannot did does has had been being were was are is am
very really quite pretty just only also even still almost nearly about around roughly over under through
across along among against towards toward upon onto beside besides near far away together apart alone
more most less least much many some any none all both each every either neither other another such same
own too enough rather ever never always often sometimes usually again then than though although because
since until unless whether yet already soon later early late ago finally eventually suddenly
big small little large tiny huge long short high low old young new good bad nice great fine best worst
better worse happy sad tired hard easy fast slow hot cold warm cool whole entire half full empty extra
first second third last next one two three four five six seven eight nine ten eleven twelve twenty thirty
forty fifty sixty hundred thousand million dozen number amount total
thing things stuff something anything nothing everything someone anyone everyone nobody people person
man woman men women guy guys girl boy friend mate dad mum mom mother father brother sister wife husband
son daughter uncle aunt cousin neighbour neighbor boss colleague
yes yeah yep nope okay please thanks thank sorry hello hey lol omg wow haha ugh phew damn
here there home house place town city street road room side way back front top bottom middle end start
part kind sort type style order level goal target limit habit aim plan total
not don't dont isnt wasnt didnt without within per plus minus times time once twice thrice
"""
