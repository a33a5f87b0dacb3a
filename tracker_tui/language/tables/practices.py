"""Worship, medicine, studies, work and rest, by what belongs to them: "fajr and dhuhr prayed on time".

Lines as in `activities.py`.
"""

from __future__ import annotations

PRACTICES = """
meditation: on-the-cushion insight-timer metta sitting-practice pranayama wim-hof sat-quietly
 guided-meditation mindfulness-app tm-session transcendental tonglen centering-prayer
praying: zuhr taraweeh tahajjud jummah dhikr zikr masjid church-service compline lauds holy-communion
 angelus divine-office lectio-divina quiet-time devotions prayer-group prayer-meeting worship-night
 sunday-service cathedral-service quaker-meeting friends-meeting-house gospel-choir maariv shabbos havdalah
 minyan daven tefillah tefillin torah-study amidah arti darshan mala ardas path-sahib japji chanting chanted
 gongyo daimoku sutra meditation-hall namaste-shrine my-decades decades-of decades-on
church: vespers compline matins sunday-service church-service cathedral-service parish-mass vigil-mass
 homily baptism-service choral-evensong holy-communion quaker-meeting
mosque [mind]: mosque masjid jumuah jummah friday-prayer friday-prayers khutbah taraweeh > praying
synagogue [mind]: synagogue shul shabbat-service shabbos minyan kiddush kol-nidre shacharit temple-beth >
 praying
temple [mind]: temple mandir gurdwara puja darshan langar aarti vihara > praying
quran [mind]: quran koran surah surahs juz juzz tajweed hifz ayat ayah ayahs tilawat > praying reading
bible: proverbs genesis-to epistle corinthians romans-chapter ephesians philippians isaiah jeremiah
 deuteronomy leviticus revelation-chapter bible-app youversion daily-reading-plan new-testament
 old-testament scriptures
torah [mind]: torah parsha parasha daf-yomi talmud gemara mishnah tanakh midrash > reading
inhaler [health]: inhaler inhalers blue-inhaler brown-inhaler reliever reliever-inhaler rescue-inhaler
 ventolin salbutamol albuterol salamol symbicort fostair seretide clenil preventer-inhaler bricanyl puffer
 asthma-pump > meds
painkillers [health]: painkiller painkillers ibuprofen nurofen paracetamol panadol tylenol advil aspirin
 co-codamol codeine naproxen sumatriptan triptan aleve calpol migraine-tablet > meds
antihistamines [health]: antihistamine antihistamines cetirizine loratadine fexofenadine piriton zyrtec
 claritin benadryl allergy-tablet hayfever-tablet nasal-spray > meds
meds: escitalopram venlafaxine duloxetine mirtazapine wellbutrin bupropion lithium lamotrigine quetiapine
 aripiprazole methylphenidate atomoxetine lantus humalog novorapid wegovy semaglutide simvastatin losartan
 bisoprolol eliquis lansoprazole methotrexate humira prednisolone tamoxifen letrozole estradiol oestrogel
 utrogestan testosterone-gel testosterone-shot minipill contraceptive-pill the-pill prep-pill amoxicillin
 doxycycline nasal-spray patch-changed inhaler-morning folic-acid morning-meds evening-meds night-meds
 pill-box dosette
vitamins: vitamin-c omega-3 iron-tablets ashwagandha berocca centrum turmeric-capsule electrolytes folate
skincare: cleansed moisturiser-on moisturized moisturised tretinoin niacinamide hyaluronic sun-cream
 double-cleanse exfoliated bha azelaic benzoyl-peroxide differin eye-cream cerave la-roche-posay night-cream
 lip-balm hand-cream
teeth: flossed waterpik interdentals tepe brushed-my-teeth electric-toothbrush tongue-scraper
sunscreen [health]: sunscreen spf spf50 factor-50 sun-cream sunblock > skincare
languages: rosetta-stone anki-deck preply hellotalk assimil conversation-class verb-drills verb-tables
 conjugation conjugated past-tense-drills flashcards-review vocab-list listening-practice graded-reader
 shadowing michel-thomas glossika clozemaster
spanish: subjuntivo preterite ser-and-estar por-and-para casa-de-papel dreaming-spanish hola
 notes-in-spanish coffee-break-spanish
french: passe-compose passé-composé subjonctif imparfait inner-french rfi le-monde delf dalf lingoda-french
 nouvelle-vague coffee-break-french
german: dativ akkusativ genitiv der-die-das goethe-exam deutsche-welle nicos-weg easy-german trennbare
 tagesschau plattdeutsch
japanese: genki bunpro n5 n4 n3 n2 keigo nhk-easy te-form minna-no-nihongo
chinese: pinyin hellochinese du-chinese tones-practice mandarin-corner
korean: topik talk-to-me-in-korean ttmik k-drama-no-subs
italian: passato-remoto passato-prossimo coffee-break-italian dolce-vita-podcast
portuguese: pretérito-perfeito brazilian-portuguese practice-portuguese
welsh: saysomethingin say-something-in-welsh dysgu-cymraeg
signlanguage: auslan fingerspelling signing-class
chemistry: moles titrations organic-chemistry alkanes alkenes esters electrolysis le-chatelier
 equilibrium-constants redox bonding-and-structure rates-of-reaction enthalpy nmr spectroscopy
 periodic-trends acids-and-bases lab-report benzene
biology: meiosis respiration-biology cell-biology krebs krebs-cycle dna-replication protein-synthesis
 ecology osmosis enzymes immune-system punnett nephron homeostasis taxonomy-notes
physics: suvat circuits-revision capacitors projectile-motion waves-and-optics quantum special-relativity
 radioactivity forces-and-motion electric-fields lagrangian
maths: quadratics quadratic simultaneous-equations integration differentiation derivatives
 logs-and-exponentials eigenvalues probability-questions statistics-questions mechanics-paper
 binomial-expansion surds circle-theorems completing-the-square long-division times-tables
 fractions-worksheet geometry-proofs number-theory real-analysis sequences-and-series past-paper-maths
history: weimar cold-war world-war-one world-war-two tudor stuarts french-revolution russian-revolution
 treaty-of-versailles civil-rights-movement suffragettes henry-viii elizabethan nazi-germany
 american-civil-war industrial-revolution source-questions crusades-essay reformation roman-republic
 partition-of-india
geography: coasts-and-rivers glaciation plate-tectonics oxbow urbanisation case-studies-geography map-skills
 flags-quiz capitals-quiz geography glaciers glacier coasts rivers-and volcanoes
law [learning]: law torts tort contract-law criminal-law property-law constitutional-law civ-pro
 civil-procedure barbri themis-bar bar-prep mbe mpre case-briefs irac equity-and-trusts land-law lsat sqe
 land-registration jurisprudence > study
medicine: anatomy physiology pathology brachial-plexus cranial-nerves cardiology-block renal-block osce
 osces ukmla step-one uworld amboss sketchy histology embryology clinical-skills bnf-practice neet
english_lit [learning]: macbeth-essay inspector-calls-essay poetry-anthology an-inspector-calls-quotes
 lord-of-the-flies-essay unseen-poetry gcse-english english-lit > study
certs [work]: aws-cert ccna rhcsa lpic comptia security+ azure-exam kubernetes-exam cka pmp prince2 cissp
 terraform-exam acca cfa cpa cima selinux subnetting networking-labs > study
coding: pull-requests merged-a-pr bugfix fixed-a-bug shipped-a-feature deployed pushed-code kata-coding
 python-script javascript typescript react-app django-tutorial sql-exercises freecodecamp odin-project
 codecademy cs50 boot-dev open-source pair-programming codebase backend frontend api-endpoint
 migration-script
leetcode: two-sum dynamic-programming-problem blind-75 binary-search-problem graph-problem
jobs: linkedin-application easy-apply easy-applied recruiter-call phone-screen
 take-home-test job-board indeed-application workday-application sent-my-cv sent-applications
volunteering: sorting-tins charity-shop-shift crisis-at-christmas samaritans-shift scouts-meeting
 cubs-meeting brownies-meeting guides-meeting beavers-meeting parkrun-marshal marshalled marshalling
 litter-picked repair-cafe community-garden coached-the-kids reading-with-kids school-governor
 blood-bank-shift animal-shelter rescue-centre st-john-ambulance rnli lifeboat-shift mountain-rescue
 citizens-advice tree-planting-day habitat-build trustee-meeting
friends: caught-up-with drinks-with-friends lunch-with-friends dinner-with-friends pub-with games-night
 hung-out-with brunch-with-the-girls lads-night girls-night
calls: natter nattered long-chat rang-mum phoned-mum video-called zoom-with whatsapp-call voice-called
 on-the-phone phone-call got-hold-of checked-in-with
sleep: hours-kip zzz out-like-a-light nodded-off conked-out in-the-land-of-nod oura-sleep whoop-sleep
water: waters bottle-of-water hydroflask stanley-cup nalgene sparkling-water squash-and-water
 refilled-my-bottle pints-of-water chugged-water
socialmedia: bereal linkedin-scroll youtube-shorts weibo douyin xiaohongshu
youtube: youtube-shorts twitch-stream twitch-streams streamers lets-plays
tv: disney+ prime-video channel-4 sofa-binge boxset documentary-series match-of-the-day
podcastlistening: podcast podcasts serial-podcast this-american-life radiolab rest-is-history
 rest-is-politics huberman joe-rogan diary-of-a-ceo 99-percent-invisible stuff-you-should-know in-our-time
 desert-island-discs
countries: afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
 bahrain bangladesh barbados belarus belgium belize bhutan bolivia bosnia botswana brazil brunei bulgaria
 cambodia cameroon canada cape-verde chile china colombia costa-rica croatia cuba cyprus czechia
 czech-republic denmark dominican-republic ecuador egypt el-salvador eritrea estonia ethiopia fiji finland
 france gabon gambia georgia-tbilisi germany ghana greece grenada guatemala guyana haiti honduras hungary
 iceland india indonesia iraq ireland israel italy jamaica japan jordan-petra kazakhstan kenya kosovo kuwait
 kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi
 malaysia maldives malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar
 namibia nepal netherlands new-zealand nicaragua nigeria north-macedonia norway oman pakistan palestine
 panama paraguay peru philippines poland portugal qatar romania rwanda samoa san-marino saudi-arabia senegal
 serbia seychelles singapore slovakia slovenia south-africa south-korea spain sri-lanka sudan sweden
 switzerland syria taiwan tajikistan tanzania thailand tonga trinidad tunisia türkiye uganda ukraine uruguay
 uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
parks: yellowstone yosemite zion-national bryce-canyon grand-canyon arches-national acadia-national
 glacier-national smoky-mountains everglades joshua-tree death-valley peak-district lake-district dartmoor
 exmoor snowdonia cairngorms kruger banff jasper-national
shifts: early-shift late-shift double-shift overtime-shift clocked-off clocked-out
gaming: boss-fight platinum trophy achievement-hunting raid-night ranked-games solo-queue couch-co-op
"""
