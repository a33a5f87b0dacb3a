"""Brands, shops and services, by what one buys or takes there: "figma renewed" is a subscription.

Lines as in `activities.py`.
"""

from __future__ import annotations

BRANDS = """
subscriptions [finance]: subscription subscriptions membership memberships streaming streaming-service
 streaming-services netflix spotify disney+ disneyplus prime-video amazon-prime hulu hbo-max hbo apple-tv
 apple-music icloud youtube-premium paramount+ paramount-plus peacock now-tv sky-sports dazn crunchyroll
 britbox mubi audible kindle-unlimited scribd tidal deezer adobe photoshop creative-cloud
 lightroom-subscription figma canva notion slack zoom-pro dropbox google-one google-workspace microsoft-365
 office-365 github-copilot copilot chatgpt chatgpt-plus claude-pro midjourney openai cursor-pro jetbrains
 vercel netlify heroku aws domain-renewal domain-name squarespace wix mailchimp linear-app asana trello
 airtable miro zapier 1password lastpass nordvpn expressvpn vpn grammarly evernote todoist obsidian-sync
 duolingo-plus super-duolingo strava-premium headspace-plus patreon substack-subscription onlyfans xbox-live
 playstation-plus ps-plus nintendo-online patreon-pledge antivirus quickbooks xero freshbooks docusign
 semrush ahrefs loom-pro renewed renewal auto-renewed auto-renew monthly-plan annual-plan saas software >
 spending
mobilebills [finance]: phone-bill broadband wifi-bill internet-bill sim-only data-plan > spending
carcosts [finance]: tyre tyres mot car-service car-insurance road-tax parking parking-ticket parking-fine
 mechanic clutch brake-pads car-wash toll-road car-repair car-repairs breakdown-cover > spending
household [finance]: gas-bill electricity electric-bill water-bill energy-bill heating-bill rent council-tax
 insurance service-charge boiler-repair plumber electrician locksmith window-cleaner > spending
grooming [finance]: haircut barber barbers hairdresser hairdressers optician opticians contact-lenses
 manicure makeup perfume lipstick mascara shampoo toiletries > spending
healthcosts [finance]: dentist prescription prescriptions > spending
petcosts [finance]: vet vets vet-bill cat-food dog-food cat-litter pet-food > spending
furnishing [finance]: sofa mattress kettle toaster fridge microwave washing-machine lampshade curtains ikea
 air-fryer duvet cushions candles > spending
gadgets [finance]: headphones airpods phone-case new-phone new-laptop charger ipad iphone printer-ink
 power-bank smartwatch > spending
kidcosts [finance]: nappies nappy school-uniform toys toy pram buggy school-trip school-shoes > spending
fares [finance]: bus-fare train-ticket train-tickets train-fare rail-ticket bus-pass railcard oyster-card
 tram bus-ticket metro-card ferry-ticket > spending
outings [finance]: cinema-ticket cinema-tickets concert-ticket concert-tickets theatre-tickets gig-tickets
 match-ticket match-tickets museum-entry hotel airbnb hostel festival-ticket > spending
lending [finance]: lent lend loaned > spending
gifts: birthday-present christmas-present christmas-presents wedding-present present-for bouquet gift-card
 flowers-for bought-flowers
energydrinks: energy-drinks monsters reign-energy nos-energy burn-energy lucozade-energy full-throttle
 ghost-energy gfuel alani-nu zoa
soda: cherry-coke mtn-dew ribena-fizzy orangina san-pellegrino schweppes schloer appletiser big-gulp
 jarritos ramune olipop poppi fizzy-drinks fizzy-pop soft-drinks canned-drink inca-kola guarana-antarctica
coffee: oat-latte iced-latte pumpkin-spice-latte moka-pot french-press cafetiere drip-coffee percolator
 greek-frappe café-au-lait cafe-au-lait turkish-coffee irish-coffee dirty-chai costa-coffee caffe-nero
 lavazza illy folgers kenco gold-blend bulletproof-coffee
tea: cuppa cup-of-tea builders-brew lapsang sencha genmaicha white-tea karak yerba-mate
beer: stella carling fosters bud-light corona modelo tecate dos-equis sapporo kirin tsingtao tiger-beer
 singha chang-beer kingfisher-beer cobra-beer estrella san-miguel cruzcampo mahou kronenbourg leffe duvel
 chimay hoegaarden erdinger paulaner weissbier hefeweizen pils ipas dipa neipa pale-ale brown-ale bitter-ale
 stouts porter-beer saison sour-beer craft-beer tinnies brewdog punk-ipa camden-hells neck-oil beavertown
 madri pabst miller-lite natty-light michelob yuengling sam-adams sierra-nevada pints half-pint
 pint-of-bitter
wine: syrah cabernet cab-sauv sauvy-b albarino albariño montepulciano primitivo zinfandel bordeaux
 burgundy-wine cotes-du-rhone chateauneuf sancerre muscadet picpoul gavi soave lambrusco cremant moscato
 port-and-stilton sherry madeira vermouth natural-wine orange-wine house-red house-white glass-of-rose
 bottle-of-red bottle-of-white vinho-verde whispering-angel yellow-tail barefoot-wine
alcohol: aperols marg margs single-malt laphroaig glenfiddich talisker gin-and-tonic g-and-t gin-&-tonic
 gordons hendricks tanqueray bombay-sapphire grey-goose absolut captain-morgan kraken disaronno jagermeister
 jägermeister arak shochu baijiu pisco cachaca porn-star-martini amaretto-sour bellini mimosa mimosas
 bacardi-breezer smirnoff-ice strongbow magners kopparberg rekorderlig thatchers savanna-cider tequila-shots
 rounds-at-the-pub round-of-drinks boozy-brunch bottomless-brunch boozy
smoking: marlboro-lights lucky-strike benson-and-hedges amber-leaf golden-virginia ciggies ciggy cig cigs
 lost-mary vuse iqos heets velo-pouch zyns nicotine-pouch vaped cigarillo hookah shisha
sweets: maltesers kinder-bueno kinder-buenos kinder kitkat twix snickers mars-bar milky-way dairy-milk
 cadburys creme-egg mini-eggs galaxy-minstrels minstrels revels smarties m&ms m&m reeses hersheys
 jolly-ranchers sour-patch airheads swedish-fish candy-floss tonys-chocolonely lindt lindor ferrero-rocher
 toblerone milka ritter-sport terrys-chocolate quality-street celebrations after-eights percy-pig percy-pigs
 colin-the-caterpillar
snacks: cheetos ruffles fritos quavers wotsits monster-munch hula-hoops mccoys kettle-chips tyrrells
 popchips pom-bears frazzles twiglets mini-cheddars cheese-puffs cheez-its goldfish-crackers pork-rinds
 peperami babybel cheesestring protein-bar nature-valley
fastfood: mickey-ds popeyes shake-shack whataburger chick-fil-a taco-bell chipotle dominos pizza-hut
 papa-johns little-caesars carls-jr raising-canes wingstop greggs sausage-roll steak-bake quarter-pounder
 mcflurry drive-through fillet-o-fish nandos leon-wrap pret wimpy
eatingout: prezzo bella-italia franco-manca honest-burgers byron-burger dishoom toby-carvery harvester
 wetherspoons spoons-breakfast beefeater frankie-and-bennys tgi-fridays chilis red-lobster
 outback-steakhouse cracker-barrel panda-express pf-changs sweetgreen cava-bowl noodles-and-co din-tai-fung
 ichiran sukiya saizeriya rappi ifood chip-shop chicken-shop kebab-shop pizza-place curry-house
 indian-restaurant thai-place sushi-place ramen-bar ramen-place taqueria taco-stand burger-joint
 burger-place brasserie tapas-bar diner-breakfast carvery sunday-roast-at greasy-spoon afternoon-tea
 picked-up-dinner split-the-bill set-menu tasting-menu hot-pot-place street-food food-stall takeaway-pizza
 delivered-pizza sushi-delivered pizza-delivered got-delivered food-delivered
delivery [finance]: delivery delivered food-delivery delivery-food doordash uber-eats deliveroo just-eat
 grubhub skip-the-dishes menulog foodpanda swiggy zomato glovo wolt rappi ifood postmates seamless-order
 ordered-in order-in sushi-delivered pizza-delivered > eatingout
groceries: co-op-shop iceland-run m&s-food budgens sams-club albertsons tjs sprouts giant-eagle stop-&-shop
 stop-and-shop loblaws sobeys no-frills superstore-run harris-farm countdown-nz pak-n-save pick-n-pay
 checkers-run shoprite carrefour leclerc auchan monoprix intermarche edeka rewe kaufland penny-markt netto
 albert-heijn jumbo-supermarket colruyt mercadona dia-supermarket esselunga conad big-bazaar top-up-shop
 shopping-for-food corner-shop veg-box hellofresh gousto mindful-chef
clothes: next-sale river-island new-look boohoo prettylittlething plt missguided arket weekday-jeans
 other-stories levis gap-jeans abercrombie hollister everlane sweaty-betty new-balance converse dr-martens
 birkenstocks crocs north-face carhartt tj-maxx marshalls ross-dress macys selfridges jumper jumpers dresses
 trainers sneakers scarf-and-gloves tote-bag
beauty [finance]: mascara lipstick foundation-makeup concealer eyeliner perfume fragrance aftershave sephora
 boots-haul superdrug cult-beauty cerave glossier rare-beauty fenty nail-polish manicure pedicure mani-pedi
 facial haircut barber barbers hairdresser hair-salon highlights-hair balayage blow-dry waxing lashes beauty
 beauty-products > spending
homeware [finance]: ikea homeware furniture throw-pillow bedding wayfair dunelm john-lewis habitat-lamp
 homebase b&q screwfix wickes home-depot bunnings > spending
hobbyspending [finance]: games-workshop warhammer-kits miniatures-spree yarn-haul yarn-store wool-shop
 fabric-haul lego-set lego-store vinyl-records record-shop art-supplies craft-supplies hobbycraft
 michaels-haul joann paints-and-brushes guitar-pedal synth steam-sale steam-games plants-haul garden-centre
 hobby-spending > spending
bookspending [finance]: waterstones foyles bookshop bookstore barnes-and-noble cookbook audible-credit
 kindle-sale secondhand-books charity-shop-books > books spending
petcosts [finance]: pet pets pet-costs > spending
pettoys [finance]: pet-toy pet-toys dog-toy dog-toys cat-toy cat-toys dog-treat dog-treats cat-treats catnip
 squeaky chew-toy tennis-ball-for-the-dog kong petco petsmart pets-at-home chewy scratching-post rope-toy >
 spending
petfood [finance]: pet-food dog-food cat-food kibble wet-food felix whiskas royal-canin horse-feed hay
 haylage bird-seed fish-food > petcosts spending
vet [finance]: vet vets veterinary vet-bill vet-bills booster-jabs neutering spayed neutered worming-tablets
 flea-treatment kennel-cough pet-insurance dog-dentist > petcosts spending
rides: ubers bolt-ride minicab ola-cab rapido-bike addison-lee freenow black-cab
transport [finance]: train-ticket train-tickets bus-fare bus-pass oyster tfl petrol diesel gas-station
 parking-ticket congestion-charge ev-charging railcard season-ticket transport commuting-costs > spending
amazon: wish-order shein-order impulse-buys late-night-order add-to-basket one-click
gifts: gifts birthday-present birthday-gift christmas-present christmas-presents wedding-gift
 baby-shower-gift secret-santa flowers-for bouquet
gambling: paddy-power betfair ladbrokes william-hill draftkings fanduel sky-bet scratchcards lottery-ticket
 euromillions powerball slot-machine fruit-machine pokies poker-table bingo sports-bet in-play-bet bookies
 lotto-ticket
saving: lisa-account cash-isa s&p index-funds etfs savings-account saver-account house-deposit wedding-fund
 tax-pot monzo-pot chip-app plum-app acorns robinhood trading212 hargreaves fidelity roth-ira
 pension-contribution sipp kiwisaver recurring-deposit piggy-bank coin-jar the-lisa my-lisa
income: invoices invoiced client-paid paid-me paid-us paycheck paycheque wages freelancing freelancer
 contract-work side-gig gig-paid vinted-sale sold-on tips-tonight royalties royalty stripe-payout
 paypal-payment retainer day-rate fiverr patreon-income tutoring-paid babysitting-money rental-income
 dividend dividends affiliate adsense
"""
