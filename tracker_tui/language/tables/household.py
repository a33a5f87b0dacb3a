"""Dishes, gardens, pets and chores, by what is done with them: "the feeders are filled".

Lines as in `activities.py`.
"""

from __future__ import annotations

HOUSEHOLD = """
veggie [health]: flexitarian veggie vegetarian vegan meatless meat-free plant-based meat-free-monday dal
 dahl daal dhal chana chana-masala chickpea-curry chickpea chickpeas lentil lentils lentil-soup lentil-curry
 tofu tempeh seitan paneer palak-paneer saag-paneer mushroom-risotto risotto aubergine-parmigiana parmigiana
 ratatouille falafel falafels hummus halloumi shakshuka frittata veggie-chilli bean-chilli three-bean-chilli
 bean-burger black-bean black-beans veggie-burger beyond-burger impossible-burger quorn nut-roast
 veggie-lasagne veg-lasagne spinach-lasagne veg-curry vegetable-curry sweet-potato-curry veggie-stir-fry
 tofu-stir-fry pasta-al-pesto pesto-pasta cacio-e-pepe pasta-pomodoro gnocchi mac-and-cheese
 cauliflower-cheese stuffed-peppers mushroom-stroganoff mushroom-bourguignon minestrone gazpacho dosa idli
 sambar rajma chole aloo-gobi bhindi-masala khichdi mujadara tabbouleh buddha-bowl veggie-bowl greek-salad
 margherita veggie-pizza jackfruit vegan-chilli quiche spanakopita
meat: spag-bol spaghetti-bolognese bolognese cottage-pie shepherds-pie lasagne-al-forno short-ribs
 pork-chops sausages rogan-josh chicken-wings roast-chicken butter-chicken chicken-tikka fried-chicken duck
 burger-patty cheeseburger kebab doner bbq-ribs carnitas carbonara schnitzel
fish: trout prawns shrimp fish-pie fish-fingers kedgeree ceviche sashimi smoked-salmon octopus crab-cakes
cooking: air-fried stir-fried bolognese homemade-curry homemade-pizza pad-thai-from pad-kra-pao shakshuka
 paella pilaf biryani-at-home stewed casseroled tagine chili broth roast-dinner sunday-roast traybake-dinner
 sheet-pan fried-rice omelette ramen-from-scratch gnocchi-from carbonara stuffed-peppers enchiladas
 fajitas-at-home goulash moussaka quiche frittata dumplings gyoza pierogi kimchi-stew bibimbap-at-home
 jollof egusi jerk-chicken rendang-at-home katsu-curry sauteed sautéed simmered braised grilled-dinner
 new-recipe tried-a-recipe ottolenghi nigella jamie-oliver
baking: ciabatta brioche challah banana-bread soda-bread rye-loaf pretzels-baked muffins-baked cinnamon-buns
 cinnamon-rolls croissants-from victoria-sponge lemon-drizzle birthday-cake-baked shortbread brownies-baked
 flapjacks macarons-baked pie-crust pastry-case starter-fed fed-the-starter out-of-the-oven bread-maker
 batch-of-cookies tray-of-brownies
preserving [home]: jam marmalade chutney pickled pickles kimchi-made sauerkraut fermented preserves
 bottled-plums
brewing [home]: homebrew brewed-a-batch mash-day brew-day kegged fermenter brewing homebrewing > cooking
foraging [leisure]: foraged foraging blackberries elderberries elderflower sloes wild-garlic chanterelles
 ceps porcini mushroom-picking berry-picking fruit-picking
shrubs [home]: shrub shrubs hydrangea hydrangeas magnolia grevillea grevilleas banksia banksias callistemon
 bottlebrush rhododendron azalea azaleas camellia camellias lilac forsythia buddleia viburnum berberis
 cotoneaster pyracantha cornus dogwood euonymus fuchsia hibiscus holly privet laurel hawthorn blackthorn
 hazel-whip boxwood box-hedge spirea weigela ceanothus lavender rosemary-bush sage-bush juniper yew
 manzanita toyon sagebrush serviceberry elderberry-bush gooseberry-bush currant-bush blueberry-bush saltbush
 wattle acacia tea-tree waxflower rosebush roses > garden
trees: oak oaks maple birch silver-birch rowan beech ash-tree willow hornbeam hazel sycamore pine spruce fir
 cedar redwood eucalyptus gum-tree fig-tree apple-tree pear-tree plum-tree cherry-tree olive-tree lemon-tree
 mango-tree bare-root tree trees birch-whip birch-whips hawthorn-whips
flowers [home]: tulip tulips daffodil daffodils daffs crocus crocuses snowdrop snowdrops bluebell bluebells
 allium alliums dahlia dahlias peony peonies lupin lupins foxglove foxgloves hollyhock delphinium geranium
 geraniums pelargonium petunia petunias pansy pansies marigold marigolds sunflower sunflowers cosmos-seeds
 zinnia zinnias sweet-peas nasturtium nasturtiums begonia begonias primrose primroses hellebore hosta hostas
 salvia verbena bulbs bedding-plants wildflower wildflowers flower flowers > garden
vegpatch [home]: tomato-plants tomatoes-planted potatoes-planted seed-potatoes runner-beans-planted
 broad-beans-sown courgette-plants chillies-sown lettuces-sown kale-seedlings leeks-planted onions-sets
 garlic-cloves-planted veg-patch veggie-patch vegetable-patch raised-bed raised-beds polytunnel
 greenhouse-tomatoes allotment > garden
garden: planted in-the-ground potted-on potted-up pricked-out transplanted dead-heading edged-the-lawn
 lawn-edging mowed-the-lawn strimmed strimming hedge-trimming hedges-trimmed leaf-mould leaves-raked
 raked-leaves composted composting mulching turned-the-compost dug-over double-digging flowerbed flowerbeds
 rose-pruning pruning secateurs propagated cuttings-taken slug-hunt thinning-seedlings garden-centre
 herbaceous grass-cut grass
plants: monsteras ferns philodendron calathea orchids ficus snake-plant spider-plant spider-plants
 peace-lily aloe cactus cacti zz-plant string-of-pearls windowsill-herbs basil-plant basil potted-herbs
 hanging-baskets window-box window-boxes bonsai pilea peperomia
birdfeeders [home]: bird-feeder bird-feeders feeder feeders nyjer suet suet-balls fat-balls sunflower-hearts
 bird-bath peanuts-out bird-table nest-box > birds
birds: goldfinches chaffinch greenfinch bullfinch robin blue-tit great-tit long-tailed-tit coal-tit wren
 dunnock nuthatch treecreeper egret avocet curlew lapwing oystercatcher sandpiper dunlin godwit snipe osprey
 red-kite buzzard kestrel peregrine sparrowhawk barn-owl tawny-owl short-eared-owl cuckoo swallow-arrived
 house-martin nightingale blackcap chiffchaff redstart wheatear stonechat skylark yellowhammer corn-bunting
 waxwing fieldfare redwing gannet puffin guillemot razorbill shearwater skua cardinal blue-jay chickadee
 junco towhee grosbeak tanager oriole hummingbird kookaburra galah cockatoo lorikeet magpie-lark bird-hide
 merlin-app ebird-list year-list
litter [home]: litter-box litter-tray scooped scooped-the-box scooped-the-tray scoop-the-litter cat-tray
 clumping scooped-litter > cat
catcare [home]: brushed-the-cat cat-brushed furminator trimmed-her-claws > cat
horsecare [home]: mucked-out mucking-out stable-duty hay-nets hoof-pick groomed-the groomed-the-pony
 tack-cleaned > horse
dogwalk: dog-walks round-the-block-with took-the-dog dog-out sniffari morning-lap-with-the
bins: bins bin-day wheelie wheelie-bin recycling-out rubbish-out trash-out took-the-trash garbage-out
 bins-out kerb green-bin food-waste caddy black-bags skip-run
hoovering [home]: hoover hoovered hoovering vacuum vacuumed vacuuming dyson henry-hoover shark-vac roomba >
 cleaning
mopping [home]: mop mopped mopping swiffer steam-mop floors-washed > cleaning
bathroom [home]: bathroom toilet toilets loo-cleaned bleach-round grout shower-screen limescale
 sink-scrubbed tub-scrubbed > cleaning
windows [home]: window-cleaning windows-washed windows-cleaned squeegee window windows windowpane panes >
 cleaning
kitchen: oven oven-cleaned cooker-hood fridge fridge-cleaned freezer-defrosted counters wiped-counters
 worktop
bedding [home]: bedding bedsheets sheets-changed changed-the-sheets clean-sheets fresh-sheets duvet
 duvet-cover pillowcases bed-changed stripped-the-bed stripped-the-beds sheets-washed sheets-on-the-line >
 laundry
laundry: delicates wash-cycle load-of-darks load-of-whites tumble-dryer dryer-load line-dried on-the-line
 hung-out-the folded-the socks-paired washing-machine washing-out launderette laundromat wash-the-whites
 whites-washed whites-on darks-on
ironing: ironed shirts-ironed pressed-shirts steamed-shirts ironing-board ironing-pile
dishes: dishwasher-emptied dishwasher-loaded pots-and-pans pans-scrubbed sink-empty draining-board
 dishes-done
dusting [home]: dusted dusting feather-duster skirting-boards cobwebs > cleaning
tidying [home]: tidy tidied tidying desk-cleared clear-desk toys-away made-the-bed bed-made clutter >
 cleaning
declutter: charity-shop-bags bag-to-oxfam bag-for-charity car-boot boot-sale marie-kondo drawer-sorted
 wardrobe-clear listed-on-vinted sold-on-ebay gumtree facebook-marketplace freecycle olio bin-bag-of-clothes
 dump-run tip-run
"""
