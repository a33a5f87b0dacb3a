"""Crafts, instruments and arts, with their tools, parts and works: "two hours on the raglan sleeve".

Lines as in `activities.py`.
"""

from __future__ import annotations

MAKINGS = """
crossstitch [creative]: cross-stitch aida-cloth dmc floss-threads cross-stitched > sewing
crochet [creative]: crochet crocheted granny-square granny-squares amigurumi crochet-hook double-crochet
 treble-stitch > knitting
knitting: raglan-sleeve sleeve sleeves colourwork colorwork fair-isle cable-needle stockinette
 stocking-stitch garter-stitch rib-stitch cuff-and-thumb sock-heel turned-the-heel heel-turn kitchener
 casting-off cast-on-stitches blocked-the skeins yarn-over knit-night ravelry frogged merino
 circular-needles dpns bobble-hat
sewing: seams zip-in trousers-sewn linen-trousers bodice toile-made overlocked serger buttonholes
 pattern-pieces quilt-block quilt-blocks quilt-top binding-on machine-embroidery hoop-embroidery upholstered
 curtains-made tote-bags-made visible-mending sewing-machine interfacing bias-binding
garments [creative]: garment garments trousers skirt dress blouse jacket shirt pyjamas dungarees coat
 waistcoat pinafore > sewing
pottery: threw-a-pot wheel-throwing on-the-wheel hand-building handbuilt pinch-pot coil-pot slip-cast
 glazing kiln-load bisque bisque-fired trimmed-bowls bowl-thrown stoneware porcelain raku mug-handles
 centering centring pot pots threw-bowls bowl-turned thrown-mugs mugs-off-the
woodwork: dovetailing mortise-and-tenon tenons hand-plane chiselling bowl-turning pen-turning table-saw
 router-table sanded-the-table workbench carved-a-spoon whittling french-polish oiled-the-table
 cabinet-making
metalwork: tig-weld mig-weld forge forged anvil blacksmithing lathe-work machined knife-making
 silversmithing
modelkits [leisure]: airfix gunpla warhammer miniature miniatures minis skirmishers space-marines
 skeletons-painted squad-painted base-coated basecoat drybrushed primed-minis model-railway model-kit
 diorama 3d-print 3d-printed > models
drawing: sketchbook-page doodled inked urban-sketch urban-sketching pastel-portrait graphite crosshatching
 perspective-drawing anatomy-study comic-page
painting: acrylics oil-painting plein-air still-life colour-mixing brushwork landscape-painted bob-ross
 underpainting glazes wash-and-line
calligraphy [creative]: calligraphy copperplate lettering brush-lettering nib fountain-pen-practice > art
photography: film-roll street-photos portraits-shot golden-hour lightroom-edit macro-shots milky-way-shot
 drone-shots polaroids photography
piano: bach-invention goldberg wtc beethoven-sonata moonlight-sonata fur-elise gymnopedie satie rachmaninoff
 rach liszt scales-and-arpeggios left-hand-only hands-together pedalling grade-5-pieces synthesia
 simply-piano flowkey
guitar: fingerpicked strumming power-chords solo-practice caged-system travis-picking alternate-picking
 wonderwall stairway-to-heaven blackbird-song justin-guitar capoed bends-and-vibrato yousician telecaster
 stratocaster les-paul
bass: slap-practice walking-bass pino-lines root-notes
violin: bowing vibrato-practice shifting-positions suzuki sarabande-violin kreutzer sevcik partita
 double-stops third-position rosin spiccato reels-and-jigs vivaldi paganini
cello: bowing sarabande bach-suite cello-suite popper thumb-position endpin spiccato
flute: double-tonguing flutter-tongue piccolo-flute theobald-boehm
clarinet [music]: clarinet reed reeds long-tones over-the-break chalumeau mozart-concerto > music
oboe [music]: oboe reed reeds long-tones cor-anglais gouging > music
saxophone [music]: saxophone sax alto-sax tenor-sax altissimo long-tones omnibook > music
trumpet [music]: trumpet cornet lip-slurs mouthpiece-buzzing flugelhorn trombone euphonium french-horn tuba
 brass-band > music
drums: rudiment hi-hat snare-work kick-pedal double-bass-pedal blast-beats drum-fills groove-practice
 practice-pad metronome-work stick-control
singing: choir-rehearsal arias scales-and-vowels vocal-warmup lieder coloratura soprano-part alto-part
 tenor-part bass-part hymn-practice messiah-rehearsal sea-shanties solfege sirens-and-lip-trills lip-trills
harp: harp-practice glissandos pedal-harp lever-harp
recorder: sopranino descant-recorder treble-recorder
sitar [music]: sitar tabla veena harmonium raga ragas riyaz alap > music
bagpipes [music]: bagpipe bagpipes chanter pibroch pipe-band > music
production: mixing-session mastered-a-track beat-making made-a-beat sample-pack synth-patch sidechain
dj: rekordbox beatmatching cdjs vinyl-mixing dj-practice
concerts: brixton-academy glastonbury gig-at saw-live o2-arena wembley-gig madison-square jazz-club
 ronnie-scotts proms-concert festival-day support-act moshpit philharmonic symphony-orchestra recital-hall
 open-air-gig eras-tour
museums: v&a tate-modern tate-britain national-gallery british-museum science-museum natural-history-museum
 imperial-war-museum ashmolean fitzwilliam pompidou prado reina-sofia uffizi rijksmuseum van-gogh-museum
 moma the-met guggenheim whitney-museum smithsonian getty art-institute hermitage pergamon mauritshuis
 vatican-museums exhibit retrospective-at roman-baths-museum castle-visit stately-home house-museum
 planetarium
blog: posts medium-article wordpress article-published hit-publish post-is-live went-live published-a-post
 issue-out
writing: draft-chapter novel-chapter words-written scene-rewrite dialogue-scene first-draft second-draft
 flash-fiction fanfic fanfiction ao3-chapter sonnet sonnets haikus villanelle stanza stanzas verse-written
 memoir-chapter morning-pages scrivener redraft proofread-chapter edited-chapter
poems [creative]: poem poems sonnet sonnets haiku haikus villanelle limerick limericks ode elegy ghazal
 stanza stanzas ozymandias the-raven prufrock jabberwocky kubla-khan dulce-et-decorum stopping-by-woods
 road-not-taken do-not-go-gentle > writing
memory: by-heart off-by-heart learned-by-heart recited memorised-the shloka shlokas
"""
