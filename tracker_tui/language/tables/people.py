"""Who else a sentence may be about. To teach another, add the word to a line."""

from __future__ import annotations

PEOPLE = """

mum mom mother mama mam dad father papa pa sister sis brother bro husband wife partner boyfriend
girlfriend fiance fiancee son daughter kid kids child children baby babies toddler twins twin grandma
granny gran nan nana grandpa grandad grandfather grandmother grandson granddaughter grandkids
grandchildren aunt auntie uncle cousin cousins niece nephew inlaws inlaw friend friends buddy buddies mate
mates pal pals bestie roommate roommates flatmate flatmates housemate neighbour neighbor neighbours
neighbors coworker coworkers cofounder cofounders co-founder classmate classmates colleague colleagues boss
 manager coach trainer teacher doctor dr physio
therapist dentist dietitian nutritionist student students pupils team teammate teammates class client
clients guy guys girl girls lady man woman men women dog dogs cat cats puppy pup horse rabbit people
everyone everybody someone somebody anyone nobody parents family ex lads lasses lad lass bloke blokes folks
dude
dudes gang crew squad club choir band group orchestra office staff department league bunch crowd mob
neighbour
neighbours nextdoor missus stepdad stepmum stepson stepdaughter godson goddaughter fella bro sis hubs
landlord landlady foreman forewoman supervisor gaffer captain nurse surgeon midwife hygienist
tenant intern interns rival rivals opponent opponents influencer influencers youtuber vlogger celebrity
author
youngest eldest littlest yerman roomie roomies
president chap chaps aunty nanna gramps grandparents godmother godfather toddler teen teens teenager
teenagers
nephews nieces uncles aunts sons daughters brothers sisters wives husbands bosses managers teachers rest
tuner instructor plumber electrician decorator postman postie courier waiter waitress barista bartender
barman cashier receptionist referee umpire mechanic babysitter nanny childminder sitter lodger conductor
drummer bassist bandmate bandmates bandleader editor agent recruiter interviewer mentor tutor lecturer
professor prof principal headteacher headmaster farrier surveyor inspector inspectors tourist tourists
stranger
amma appa ammi abba abbu nani dadi dada dida thatha paati guruji guru sensei sifu oma opa abuela abuelo
nonna nonno yiayia babushka halmoni obachan bhai bhaiya didi chacha chachi mausi mami tita tito lolo kuya
strangers cops police vicar priest rabbi imam pastor deacon
"""

# Given names, for sentences typed without capitals; not those that are words too (may, will, mark).
NAMES = """
aaron abby adam adele adrian ahmed aisha alan alba alex alexa alfie ali alice alicia alina alison amanda
amber
amelia amina amir amit amy ana anastasia andrea andrei andrew andy angela anita anja anna anne annie anthony
anton arjun arthur asha ashley astrid ava barbara becky bella ben benjamin bernard beth betty billy bob
bobby
brad brandon brenda brian bridget bruno carl carla carlos carmen caroline catherine cathy charles charlie
charlotte chen chloe chris christina christine claire clara claudia colin connor craig daisy dan daniel
danielle
danny darren dave david dean deborah deepa denise dennis derek diana diego dimitri dominic donna doris
dorothy
doug dylan eddie edith edward eileen elena eli elias elizabeth ella ellen ellie elsa emily emma eric erik
erika
erin ethan eva evan eve evie fatima felix fiona florence francesca frank fred freddie freya gabriel gareth
gary
gavin gemma geoff george georgia gerald gina giulia glen gloria gordon graham greg greta gus guy hana hannah
harriet harry hassan hazel heather helen henry holly howard hugo ian ibrahim ida igor imran ines ingrid
irene
iris isaac isabel isabella isla ivan ivy jack jackie jacob jade jake james jamie jan jane janet janice
jasmine
jason javier jay jean jeff jen jenna jennifer jenny jeremy jerry jess jessica jill jim jimmy jo joan joanna
joe
joel johan john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joyce juan judith judy julia
julian julie justin kai karen karl kate katherine kathy katie katy kavita keith kelly ken kenny kevin
kieran kim
kira kirsty klaus kumar kyle lars laura lauren layla lea leah lee lena leo leon leonie lewis li liam lily
linda
lisa liz lola lorenzo louis louise luca lucas lucia lucy luis lukas luke luna lydia lynn maggie magnus malik
manuel marco marcus margaret maria marie marina mario marion martha martin marta mary mateo matt matthew
maya
megan mehmet mei melanie melissa mia michael michelle miguel mike mila milo mina ming miriam mohammed moira
molly
monica morgan muhammad nadia nancy naomi natalie natasha nathan neha neil nick nicola nicole nigel nikhil
nina
noah nora norman oleg oliver olivia omar oscar owen pablo paolo patricia patrick paul paula pauline pedro
penny
pete peter phil philip philippa phoebe pierre pippa priya rachel rafael raj rajesh ralph ravi ray rebecca
reggie renata ricardo richard rick ricky rita robert roberta robin rodrigo roger ron rosa rosie ross roy
ruby
rupert russell ruth ryan sabine sally sam samantha samir samira sandra sanjay sara sarah sasha scott sean
sebastian serena sergei shane sharon shaun sheila simon simone sofia sonia sophia sophie stacey stan stefan
stella stephanie stephen steve steven stuart suresh susan susie suzanne svetlana tanya tara tariq taylor ted
teresa terry tessa theo theresa thomas tiffany tim timmy tina toby todd tom tommy tony tracey tracy trevor
tristan
tyler uma valentina valerie vanessa vera vicky victor victoria vijay vikram vincent vivian vlad wayne wendy
yasmin yuki yusuf zac zach zara zoe
"""

# Names that are words too: a name where a capital opens it and a verb of its own follows.
WORDS_TOO = """
carol bill mark will may rose grace jack art rob dawn pat sue drew faith hope june april frank gene ray miles
chase grant wade penny ivy holly robin gill guy daisy lily violet iris max rich sky skye
dot bea cliff glen jay
"""

# Verbs of saying: what is said is nobody's deed, whoever or whatever says it.
SPEAKING = """
says said tells told asks asked wants wanted claims claimed writes thinks reckons screamed refused quit
"""

# How somebody is, and what they do, that no number behind it measures: "kid was ill, £23 on a curry".
STATES = """
ill sick poorly unwell asleep sleeping napping awake late early here visiting teething crying screaming
hungry bored grumpy cross feverish moody fighting arguing bickering watching waiting staring laughing
cheering shouting yelling barking snoring moaning complaining nagging unimpressed impressed horrified
furious proud thrilled home
"""
HEARD = """
shouted yelled moaned whined cried screamed barked howled snored laughed cheered tutted complained nagged
 honked
heckled banged woke rang interrupted glared stared puked supervised
"""
PASSING = """
came turned showed visited rang called phoned facetimed moaned whined cried laughed cheered shouted yelled
waved watched filmed timed counted clapped snored slept woke interrupted barked stared glared tutted
complained nagged screamed puked popped dropped arrived stayed left banged knocked honked heckled
"""

FIRST = "i we me us my our mine myself ourselves"
OTHERS = "he she they him her them his their"
# Stand for another where they act: "himself did 10k".
REFLEXIVE = "himself herself themselves themself"
# Make "one" a person: "the wee one did 10 push-ups", "the one next to me".
LITTLE = "wee little young younger older big small tiny youngest eldest oldest other"
PLACED = "next beside behind before in opposite upstairs downstairs across from with near who at"

# Devices that claim a number; what they claim is a reading unless the sentence takes it back.
DEVICES = """
watch phone app strava garmin fitbit tracker scale scales treadmill pedometer oura whoop counter machine
bike
ring smartwatch smartband band polar suunto coros wahoo withings health google gps computer speedo
radar speedometer odometer
"""

# Verbs that reach somebody: who follows is whom a goal of such deeds means.
REACHING = """
call ring rang rung phone text message email visit facetime skype dial videocall whatsapp see saw dm meet met
"""
# Who is meant by which words, and who is among others.
KIN = """
mum: mom mother mama mam mummy mommy ma
dad: father papa pa daddy
parents: parent folks
gran: granny grandma grandmother nan nana nanna nonna oma babcia abuela nanny
grandpa: grandad grandfather gramps opa granddad
grandparents: grandparent
sister: sis sisters
brother: bro brothers
sibling: siblings
son: sons
daughter: daughters
child: kid kids children
grandchild: grandkid grandkids grandchildren
grandson: grandsons
granddaughter: granddaughters
aunt: auntie aunty aunts
uncle: uncles
cousin: cousins
niece: nieces
nephew: nephews
wife: missus
husband: hubby hubs
friend: friends mate mates pal pals buddy buddies bestie
neighbour: neighbor neighbours neighbors
family: relatives
"""
AMONG = """
parents: mum dad
grandparents: gran grandpa
sibling: sister brother
child: son daughter
grandchild: grandson granddaughter
family: mum dad parents gran grandpa grandparents sister brother sibling son daughter child aunt uncle cousin
"""
