"""Games, films, series, books and plays by their titles: "credits rolled on Hollow Knight" finishes a game.

Lines as in `activities.py`. Only titles that mean nothing else; several words joined by hyphens.
"""

from __future__ import annotations

TITLES = """
gaming: hollow-knight silksong bloodborne dark-souls demons-souls sekiro celeste hades-2 disco-elysium
 outer-wilds outer-worlds stardew-valley slay-the-spire balatro factorio satisfactory terraria undertale
 deltarune cuphead witcher cyberpunk red-dead rdr2 gta starfield oblivion morrowind mass-effect dragon-age
 god-of-war last-of-us tlou uncharted ghost-of-tsushima horizon-zero-dawn forbidden-west death-stranding
 returnal ratchet-and-clank astro-bot spider-man-2 tears-of-the-kingdom breath-of-the-wild totk botw
 super-mario mario-odyssey mario-wonder metroid metroid-dread pikmin splatoon smash-bros pokémon
 legends-arceus fire-emblem xenoblade persona-5 p5r final-fantasy ffxiv ff7 kingdom-hearts dragon-quest
 monster-hunter resident-evil silent-hill dead-space alan-wake metal-gear devil-may-cry nier-automata yakuza
 like-a-dragon street-fighter tekken mortal-kombat half-life portal-2 left-4-dead bioshock dishonored
 deathloop doom-eternal halo-infinite gears-of-war forza-horizon gran-turismo assassins-creed far-cry
 tomb-raider hitman-3 civ-6 civilization-vi age-of-empires total-war crusader-kings stellaris
 football-manager rocket-league apex-legends league-of-legends dota-2 csgo rainbow-six destiny-2 diablo-4
 path-of-exile lost-ark honkai among-us fall-guys it-takes-two split-fiction firewatch gris braid
 spiritfarer sea-of-stars chained-echoes chrono-trigger octopath tactics-ogre into-the-breach ftl xcom
 subnautica no-mans-sky valheim ark-survival palworld lethal-company helldivers phasmophobia dead-cells
 rogue-legacy vampire-survivors enter-the-gungeon binding-of-isaac risk-of-rain ori-and-the blasphemous
 shovel-knight katamari untitled-goose what-remains-of-edith life-is-strange telltale-walking
 detroit-become-human clair-obscur expedition-33 kcd2 kingdom-come black-myth wukong blue-prince animal-well
 return-of-the-obra obra-dinn papers-please monkey-island grim-fandango myst sims-4 the-sims cities-skylines
 rollercoaster-tycoon planet-coaster farming-simulator euro-truck flight-simulator beat-saber tetris
 clash-of-clans brawl-stars hearthstone marvel-snap platinum-trophy platinumed final-boss side-quest
 side-quests speedrun speedran new-game-plus credits-rolled rolled-credits rolled-the-credits game-pass
 steam-deck nintendo-switch
films: oppenheimer barbie-movie past-lives everything-everywhere hereditary midsommar la-la-land
 manchester-by-the-sea nomadland whiplash interstellar inception tenet the-prestige memento dark-knight
 pulp-fiction reservoir-dogs kill-bill jackie-brown goodfellas taxi-driver raging-bull godfather
 apocalypse-now casablanca citizen-kane rear-window north-by-northwest lawrence-of-arabia 2001-a-space
 barry-lyndon full-metal-jacket clockwork-orange blade-runner alien-romulus terminator predator robocop
 jurassic-park jaws indiana-jones star-wars empire-strikes matrix toy-story finding-nemo ratatouille
 inside-out-2 inside-out zootopia zootropolis encanto moana lion-king frozen-2 shrek paddington paddington-2
 spirited-away totoro princess-mononoke howls-moving ponyo kikis-delivery grave-of-the-fireflies akira
 boy-and-the-heron amelie portrait-of-a-lady anatomy-of-a-fall zone-of-interest poor-things the-favourite
 the-lobster banshees-of-inisherin in-bruges three-billboards saltburn promising-young dune-part dune-2
 mad-max furiosa top-gun mission-impossible john-wick skyfall no-time-to-die casino-royale die-hard
 home-alone love-actually notting-hill four-weddings bridget-jones when-harry-met dirty-dancing mamma-mia
 sound-of-music singin-in-the mary-poppins wizard-of-oz its-a-wonderful shawshank forrest-gump schindlers
 green-mile fight-club seven-samurai rashomon ikiru tokyo-story decision-to-leave train-to-busan
 drive-my-car perfect-days city-of-god amores-perros pans-labyrinth all-about-my-mother talk-to-her volver
 paris-texas wings-of-desire solaris andrei-rublev seventh-seal la-dolce-vita bicycle-thieves
 cinema-paradiso 400-blows la-haine mulholland-drive blue-velvet eraserhead twin-peaks-fire big-lebowski
 no-country-for-old there-will-be-blood phantom-thread boogie-nights licorice-pizza lady-bird frances-ha
 marriage-story uncut-gems lost-in-translation virgin-suicides marie-antoinette asteroid-city grand-budapest
 moonrise-kingdom royal-tenenbaums rushmore fantastic-mr-fox isle-of-dogs knives-out glass-onion conclave
 anora the-brutalist one-battle-after nosferatu the-substance challengers sicario avatar titanic avengers
 black-panther spider-verse batman barbenheimer arthouse art-house-cinema movie-night film-night
series: severance the-bear succession breaking-bad better-call-saul the-wire the-sopranos sopranos mad-men
 game-of-thrones house-of-the-dragon stranger-things black-mirror the-crown bridgerton fleabag killing-eve
 peaky-blinders line-of-duty happy-valley slow-horses ted-lasso white-lotus last-of-us-episode the-office
 parks-and-rec brooklyn-nine seinfeld friends-episode greys-anatomy gilmore-girls derry-girls sex-education
 schitts-creek abbott-elementary only-murders yellowjackets yellowstone mandalorian wandavision loki-episode
 the-boys invincible arcane-episode shogun silo-episode pluribus foundation-episode for-all-mankind
 the-expanse battlestar star-trek doctor-who sherlock-episode broadchurch downton call-the-midwife
 great-british-bake-off bake-off gbbo traitors the-traitors strictly married-at-first love-is-blind
 love-island selling-sunset drag-race survivor-episode taskmaster top-gear grand-tour money-heist
 la-casa-de-papel lupin babylon-berlin borgen the-bridge attack-on-titan one-piece naruto demon-slayer
 jujutsu-kaisen frieren fullmetal-alchemist death-note cowboy-bebop evangelion my-hero-academia spy-x-family
 haikyuu bojack rick-and-morty the-simpsons futurama family-guy south-park bluey-episode true-detective
 true-crime-series mindhunter ozark narcos the-witcher-series rings-of-power house-of-cards the-west-wing
 west-wing the-good-place community-episode new-girl modern-family its-always-sunny curb-your-enthusiasm
 veep thirty-rock 30-rock peep-show the-thick-of-it blackadder fawlty-towers gogglebox eastenders
 coronation-street emmerdale hollyoaks neighbours-episode home-and-away
books: middlemarch piranesi demon-copperhead normal-people intermezzo conversations-with-friends
 beautiful-world wolf-hall bring-up-the-bodies hamnet klara-and-the-sun remains-of-the-day never-let-me-go
 project-hail-mary dune-messiah children-of-dune foundation-trilogy hyperion left-hand-of-darkness
 the-dispossessed neuromancer snow-crash hitchhikers-guide good-omens discworld pratchett small-gods
 american-gods neverwhere name-of-the-wind way-of-kings mistborn stormlight wheel-of-time
 assassins-apprentice lord-of-the-rings fellowship-of-the-ring the-two-towers return-of-the-king the-hobbit
 silmarillion narnia earthsea harry-potter philosophers-stone hunger-games acotar fourth-wing iron-flame
 sarah-j-maas pride-and-prejudice sense-and-sensibility mansfield-park northanger wuthering-heights
 jane-eyre great-expectations bleak-house david-copperfield tale-of-two-cities oliver-twist vanity-fair
 tess-of-the far-from-the-madding war-and-peace anna-karenina crime-and-punishment brothers-karamazov
 dead-souls master-and-margarita don-quixote madame-bovary les-miserables count-of-monte swanns-way
 in-search-of-lost moby-dick scarlet-letter huckleberry great-gatsby grapes-of-wrath east-of-eden
 of-mice-and-men to-kill-a-mockingbird catcher-in-the-rye the-bell-jar song-of-solomon their-eyes-were
 things-fall-apart half-of-a-yellow americanah purple-hibiscus hundred-years-of-solitude love-in-the-time
 house-of-the-spirits nineteen-eighty-four animal-farm brave-new-world fahrenheit-451 handmaids-tale
 the-testaments lord-of-the-flies slaughterhouse-five catch-22 infinite-jest white-teeth on-beauty atonement
 cloud-atlas life-of-pi kite-runner thousand-splendid the-alchemist name-of-the-rose if-on-a-winters
 norwegian-wood kafka-on-the-shore wind-up-bird convenience-store-woman before-the-coffee-gets pachinko
 kitchen-yoshimoto the-vegetarian secret-history goldfinch-tartt where-the-crawdads gone-girl
 girl-with-the-dragon da-vinci-code thursday-murder-club richard-osman reacher-novel agatha-christie poirot
 miss-marple and-then-there-were big-sleep rebecca-du-maurier dubliners mrs-dalloway to-the-lighthouse
 howards-end passage-to-india brideshead heart-of-darkness turn-of-the-screw frankenstein dracula
 dorian-gray sapiens homo-deus thinking-fast atomic-habits cant-hurt-me educated-memoir when-breath-becomes
 being-mortal say-nothing empire-of-pain the-power-broker team-of-rivals guns-germs brief-history-of-time
 selfish-gene silent-spring braiding-sweetgrass entangled-life walden republic-plato beyond-good-and-evil
 bhagavad-gita odyssey iliad aeneid song-of-achilles yellowface lessons-in-chemistry eleanor-oliphant
 tomorrow-and-tomorrow a-little-life shuggie-bain girl-woman-other small-things-like-these north-woods
 prophet-song overstory lincoln-in-the-bardo station-eleven sea-of-tranquility murderbot ancillary-justice
 three-body red-rising dungeon-crawler-carl legends-and-lattes house-in-the-cerulean remarkably-bright
 midnight-library a-man-called-ove anxious-people back-cover last-page audible libby-app goodreads
 storygraph page-turner whodunnit whodunit
boardgames: settlers-of-catan pandemic-legacy frosthaven terraforming-mars brass-birmingham scythe azul
 splendor dominion codenames twilight-imperium agricola spirit-island ark-nova 7-wonders arkham-horror
 betrayal-at-house cards-against articulate pictionary cluedo trivial-pursuit rummikub yahtzee uno skyjo
 dobble exploding-kittens magic-the-gathering dungeons-&-dragons pathfinder call-of-cthulhu dungeon-master
musicals [leisure]: hamilton wicked-the-musical les-mis phantom-of-the book-of-mormon evita rent-musical >
 theatre
theatre: hamlet macbeth othello king-lear romeo-and-juliet midsummer-nights twelfth-night tempest-globe
 the-globe waiting-for-godot death-of-a-salesman streetcar-named cherry-orchard uncle-vanya the-seagull
 national-theatre old-vic west-end-show panto pantomime
opera [leisure]: opera la-boheme tosca carmen-opera traviata rigoletto aida magic-flute don-giovanni
 cosi-fan-tutte marriage-of-figaro ring-cycle royal-opera-house glyndebourne > theatre
"""

# Titles that read like a list of several, without the "and" before their last word.
LISTLIKE = """
eat-pray-love crazy-stupid-love tinker-tailor-soldier-spy sex-lies-videotape guns-germs-steel
planes-trains-automobiles girl-woman-other lock-stock-two-smoking-barrels me-earl-the-dying-girl
the-good-the-bad-the-ugly the-lion-the-witch-the-wardrobe the-cook-the-thief-his-wife bell-book-candle
red-white-royal-blue salt-fat-acid-heat spring-summer-autumn-winter spring-summer-fall-winter
love-death-robots tomorrow-tomorrow-tomorrow blood-sweat-pixels liar-liar the-boy-the-mole-the-fox-the-horse
friends-lovers-the-big-terrible-thing i-me-mine men-women-children power-corruption-lies cowboys-aliens
crouching-tiger-hidden-dragon
bob-carol-ted-alice the-thief-his-wife-her-lover hunt-gather-parent
"""
