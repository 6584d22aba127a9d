/**
 * Rarer English words, from SCOWL, that are no names, without those that an ending makes of another.
 * Made by scripts/knowledge.ts; not written by hand.
 */
export const RARER_ENGLISH_WORDS = `
aback abacus abates abbeys abbots abdicate abdications abdomen abdominal abduct aberrations abet abhor abhorrence
abhorrent abject ablaze abnormality aboard abode abominable aboriginal aborigine abortive abound aboveboard
abrasive abreast abridge abrupt abscess abscond absentee absolve absorbent abstain abstentions abstinence abstruse
absurdity abundance abundant abyss academy accede accelerations accelerator accentuate acceptability accessibility
accessory acclaim acclimate acclimatise acclimatize accolade accompaniments accompanist accomplice accomplishments
accordion accost accountability accountable accountancy accredit accrue accumulations ache achievable acidity
acknowledgements acknowledgments acne acquaint acquiesce acquiescence acquit acquittal acreages acrid acrimony
acrobat acrobatic acrylic activist actress actuality actuary acumen acupuncture adage adamant adaptable adaptive
addendum addictions additive addressee adept adherence adherent adhesion adhesive adjoin adjourn adjournments
adjunct adjustable administrator admiral admissible admittance admonish admonitions ado adolescence adolescent
adorable adore adorn adornments adrift adroit ads adulterate adultery adulthood advancements adverb adverbial
adversary adversity aeon aerodynamic aeroplane aerosol aerospace afar affable affectations affectionate affidavit
affiliate affiliations affinity affirm affirmations affirmative affix afflict afflictions affluence affluent
affordable affront afield aflame afloat afoot aforesaid afresh aftereffect afterlife afterlives aftermath
afterthought aggravate aggravations aggregate aggression aggressor aghast agile agility agitate agitations agitator
aglow agnostic agnosticism agonise agonize agreeable agriculture aground ahoy aide ail ailments aimless airborne
airfield airline airmail airplane airstrip airtight airy aisle ajar alarmist albinos alcoholism alcove ale alga
algae alibi alienate alight alimony alkali alkaline allay allegiance allegorical allegory allergy alleys alligator
allot allotments alloy allude allure allusion almanac almighty almonds alms aloft aloof alphanumeric altar
alterable alternator altitude altruism altruistic aluminium aluminum amalgamate amalgamations amass amateurish
ambiance ambience ambitions ambivalence ambivalent amble ambulance ambush amenable amenity amethyst amiable
amicable amid amidst amiss ammonia amnesia amoeba amoebae amok amoral ampere ampersand amphetamine amphibian
amphitheater amphitheatre amplifications amplify amplitude amputate amputations amulet anachronism anaemia anaemic
anaesthesia anaesthetic anal analgesic analytic analytical anarchic anarchism anarchist anathema anatomical
ancestral ancestry anchor anchorage anchovy android anemia anemic anesthesia anesthetic anew angelic angular
animate animations animosity ankle annals annex annexations annihilate annotate annotations annuity annul
annulments anoint anon anonymity answerable antagonise antagonism antagonist antagonistic antagonize anteater
antelope antenna antennae anthem anthill anthrax anthropological anthropologist anthropology antibiotic antibody
antic anticlimax antifreeze antipathy antiquate antiquity antiseptic antitheses antithesis antler antonym ants anus
anvil anxiety aorta apartheid apartments ape aperture apex aphorism apiece aplomb apocryphal apologetic apostle
apparel apparitions appease appeasements appendage appendices appendicitis appetiser appetite appetizer applaud
appliance applicability applicator appointee apposite appraise appreciable appreciative apprehend apprehension
apprehensive apprentice apprenticeship approachable appropriations apricot apron aptitude aquamarine aquarium
aquatic aqueduct arable arbiter arbitrate arbitrator arbors arbours archaeological archaeologist archaeology
archbishop archery archetypal archipelago architect architectural archway ardent ardor ardour argumentative aria
arid aristocracy aristocrat aristocratic ark armadillo armaments armchair armistice armors armory armours armoury
armpit aroma aromatic arouse arraign arrears arsenals arsenic arson artefact arterial artery artful arthritic
arthritis artichoke articulate articulations artifact artifice artillery artisan artistry artwork asbestos
ascension ascent ascertain ascetic ascribe asexual ashen ashore ashtray askance asparagus aspens aspersion asphalt
asphyxiate asphyxiations aspirant aspirations aspire aspirin ass assail assailant assassin assassinate
assassinations assent assertive assessor assimilate associative assortments assurance assureds asteroid asthma
astonish astound astray astride astringent astrological astrology astronaut astronomical astute asylum asymmetry
atheistic athlete atone attainments attentive attests attic attire attributable auctioneer auctions audacity audit
auditions auditor auditorium auditory augments auguster aura aural austere austerity authenticate authenticity
authoritarian authoritative authorship auto autobiographical autocracy autocrat autocratic autograph autonomy
autopsy autumnal auxiliary avail avalanche avarice avenge avenues averse aversion avert aviator avid avocado
avoidable avoidance avow avowal awaken awes awesome awfuller awhile awnings awoke awoken awry axiomatic axle ayes
azalea azures babble babe baboon babyish bachelors backfire backgammon backhand backings backlash backpack backside
backslash backstage backtrack backwoods bacterial badder badminton bagel baggy bails bait bakery balcony balder
balds balks ballad ballast ballerina ballistics balloon ballroom balm balmy baloney bamboo bamboozle bandage
bandanna bandit bands bandstand banish banisters banjo banknote bankruptcy banquet banter baptise baptism baptize
barbarian barbaric barbecue barbers barbiturate barbs bards bareback baritone barn barnacle barnyard barometer
barons barrage barrener barrens barrettes barricade bartender barters baseball baseline bashful basin bask
basketball bassoon baste bathe bathtub batons batsman battalion batter battlefield battleship baulk bawdy bawl
bayonet bayou bazaars beacon bead beady beagles beak bearable beards bearings beautician beautify beckon bedbug
bedclothes bedder bedlam bedridden bedrock beds bedside bedspread bedtime beeches beefy beehive beeper beeswax beet
beetle beeves befall befallen befell befit befriend beggar begrudge beguile behalves behavioral behavioural behead
beheld behold beige beings belabor belabour belches belfry belie belittle bellboy bellhop belligerent belongings
bemoan bemuse benedictions benefactor beneficiary benevolence benevolent benign bequeath bequests bereave
bereavements bereft beret berserk berth beseech beset besiege besought bestial bestiality bestow betcha betray
betrayal betrothal bettor beverages bewilder bewitch bib bibliographic bibliography bicentennial bicker bidden bide
biennial bifocals bigamist bigamy bike bikini bilateral bile bilingual billboards billiards billow binders bindings
binds bingo binomial biochemical biodegradable biographer biographical bipartisan bipeds biplane birches birdcage
birthmark birthplace bisect bisexual bison bitch bittersweet blab blackbird blacken blackhead blackjack blacklist
blackout blacksmiths blacktop bladder blameless blanches blancmange blander blare blaspheme blasphemy blazes bleach
bleak bleary bleat bleeds blemish blend blessings blights blimp blindfold blip blissful blister blithe blitzes
blizzards blockade blockage blockbusters blockhead blocs blog blogger blond blonde bloodhound bloodshot bloodstream
bloodthirsty blooms blossoms blot blotch blotter blouse blowout blowtorch blubber bludgeon bluebell blueberry
bluebird bluegrass blueprint bluffer blunder blunter blunts blurs blurt blush bluster boar boardwalk boast boastful
bobbin bobcat bobsleds bodes bodice bodyguard bodywork bolsters bombardments bombards bombings bondage bonfire
bonnets bony boo booby bookcase bookend bookings bookkeeper bookmark bookshelf bookworm boomerang boons boorish
boors bootee booths bootleg bootstrap booty bop bosom bossy botanical botanist botany botch bothersome bottleneck
bottomless boughs boulder boulevards boundless bountiful bounty bouquet bourgeoisie boutique bovine bowel boxcar
boycott boyfriend boyhood boyish bra bracelet braces brackish brag braggart braid brainless brainstorm brainwash
brainy braise brandish brassiere brassy brat bravado bravery bravos brawl brawny brays brazen braziers breadth
breadwinner breakable breakneck breakpoints breakthrough breakwater breast breathless breezy brevity brewery brews
bribe bribery bricklayer bridal bridegroom brides bridesmaid bridle briefcase brighten brilliance brims brimstone
brine briny brisk bristles britches brittler broaches broadens broadside brocade broccoli brochure broil bronchitis
bronco bronze brooch brood brooms broth brotherhoods browbeat browbeaten brows bruise brunch brunettes brusque
brutality brute brutish bud buddy budges buffaloes buffet buffoon buffs buggy bugle buildings bulge bulky bulldog
bulldoze bullfight bullfrog bum bumblebee bummer bumpy bung bungalow bungle bunion bunkers bunks bunny buns
buoyancy buoyant buoys burble burdensome bureaucrat bureaucratic bureaus burgers burglar burglary burgle burial
burlap burnish burp burro burrs bursar bushel bushellings bushy businessman businessmen businesswoman businesswomen
busses bustles busybody butchers butchery butlers buttercup buttermilk butterscotch buttes buttock buttonhole
buttress buxom buzz buzzards bygone bystander byway cab cabaret cabin caboose cacao cache cackle cacti cactus cad
caddie cadence cadets cafeteria cagey cajole calamity calcium calculi calf caliber calibrate calibrations calibre
calicoes calk callable calligraphy callings callouses callus calorie calve camaraderie camels cameo camouflage
canals cancellations candid candidacy candles candlestick candor candour canine canister canker cannery cannibal
cannibalism cannons canny canoe canons canopy cantaloupe canteen canvas canyons capacitance capacitor capillary
capitalise capitalize capitulate caprice capsize capsule captions captivate captive captivity captor caramel carat
caravan carbohydrate carburetor carburettor carcass carcinogenic cardiac cardigan cards carefree carefuller caress
caretaker cargoes caribou caricature carnage carnal carnations carnival carnivore carols carouse carpenters
carpentry carps carriageway cartels cartilage cartographer cartography cartons cartoonist carts cartwheel carve
cascade cashew cashiers cashmere casings casinos cask casket casserole castaway caste castigate castings castoff
castrate casualty cataclysm cataclysmic catapult cataract catastrophe catcall catchy catechism categorical
categorise categorize caterer caterpillars catfish catnap catnip catwalk caucus cauliflower caulk causeway caustic
cavalry cavern caviar cavity cavort caw ceasefire ceaseless cedars cede celebrity celery celestial celibacy
celibate cellar cellist cello cellophane cellulose cements cemetery censure censuses centennial centerpiece
centimeter centimetre centipede centralise centralize centrepiece centrifuge ceramic cereal cerebral ceremonial
certify cervical cessations chafe chaff chagrin chainsaw chairmen chairperson chalet chalice chalky chameleon
championship champs chandeliers changeable chant chaperon chaperone chaplain characterise characterize charcoal
chargeable chariot charisma charismatic charlatan chasm chassis chaste chastens chastise chastisements chastity
chatter chatterbox chatty chauffeur chauvinist cheapen checkout checkup cheep cheerfuller cheery cheesecloth
cheetah chef cherish cherub cherubim chewy chic chicks chide chieftain childbirth childlike chiller chilli chills
chime chimney chimp chimpanzee chink chins chintz chipmunk chipper chiropractor chirp chisel chivalry chlorine
chloroform chlorophyll choke cholera cholesterol choosy chopper choppy chore choreographer choreography chortle
chowder chows christenings christens chrome chromium chromosome chronic chronicles chronological chronology
chrysanthemum chubby chuckle chug chummy chums chunky churns chutes cigar cinch cinder cipher circulatory
circumcise circumcision circumference circumflex circumstantial circumvent circus cistern citations citizenship
citric citruses civic civility clacks clad clairvoyance clairvoyant clam clamber clammy clamor clamour clamps
clandestine clang clank clans clap clappers claptrap claret clarinet clasp classmate classroom classy clatter
claustrophobia claws cleanse clearings cleat cleavage cleave cleavers clef cleft clemency clench clergy clergyman
clergymen cleric clerical clerks climactic climax clime clinches clings clinks clipboard clitoris cloak clockwise
clockwork clod cloister clot clothespin cloudburst cloudy clout clove cloven clovers clown clubhouse clucks
clueless clump clung clutch clutters coagulate coalesce coalitions coarsen coastal coastline coax cob cobalt cobra
cobweb cocaine cock cockpit cockroach cocktail cocky cocoa coconuts cocoon cods coefficient coerce coercion coexist
coexistence coffers coffins cog cogency cogent cognac cognitive coherence coils coinage coincidental colander colic
collaborate collaborative collaborator collage collapsible collarbone collateral collector collegiate collide
collision colloquial colloquialism collusion colonel colonial colonise colonize coloreds colorful colorless
colossal coloureds colourful colourless coma comb combatant combustible comeback comedian comestible comet comical
comings commandant commandeer commando commemorate commemorations commencements commend commendable commendations
commercialise commercialism commercialize commiserate commiserations commodores commonplace commonwealths
commotions commune communicable communicative communicator communion communique commutative commute companionship
compartments compasses compassionate compatriot complacency complexion compliance compliant complimentary compost
composure compulsive compunctions comrade comradeship concatenations concave conceit concentric concession
conciliate conclusive concoct concoctions concordance concourse concurrence concurrency concurrent concussion
condensations condescend condiments condolence condominium condor conducive confections confederacy confederate
confederations conferrer confers confession confetti confidant confide configurable confinements confiscate
confiscations conformity confound confrontations congeal congenial conglomerate congregate congregations congresses
congressman congressmen congresswoman congresswomen congruent conical conifer conjugal conjugate conjugations
conjure connective connectivity connoisseur connote conquer conqueror conquests consecrate consequential
conservatism conservatory conserve consign consignments consolidate consolidations consonant consort consortium
conspirator conspire constancy constellations constrict constrictions construe consul consular consulate consumable
consumerism consummate contagion contaminate contemplative contemptible contestant contextual contingency
contingent contort contortions contraband contraceptive contractions contractor contractual contraptions contravene
contributory contrite controllable convalesce convalescence convalescent convene convent converge convergence
conversant conversational convertible convex conveyance convoy convulse convulsion convulsive coo cookbook
cooperative coops coordinator cop copiers copperhead copulate corals cord cordials cordless cordons corduroy corks
corkscrew cornea cornets cornflakes cornmeal cornstarch corny corollary coronary coronations coroner corporal
corpulent corpuscle corrals corrective corrector corroborate corrode corrosion corrosive corruptible corsage corset
cortex cosmetic cosmonaut cosmopolitans cosmos costings costume cot cottages cottontail cottonwoods couches cougar
councillor councilor counsellor counselor countable countdown countenance counteract counterattack counterbalance
counterclockwise counterfeit countersign countesses countrymen coup coupon courthouse courtroom courtship courtyard
covenant coverts coves covet cowardice cowards cowgirl cowhide coyote crab crabby crackle crackpot cradles
craftsman craftsmen crafty crag craggy crams cranberry cranes cranium cranks cranky craters crates crave cravings
crayfish crayon craze creak creaky creamy crease creativity credence credential creditable creditor creeks creepy
cremate cremations crepe crept crescendo crescents crestfallen crests cretin crevasse crevice crib crimson cringe
crinkle cripple crises crispy crisscross critique croaks crochets crockery crocks crocodile crocus crony crookeder
croon croquet crossbow crossings crosswalk crotch crouches crowbar crows crucifix crucifixion crucify crudity
crueller crumbles crumbs crummy crumple crunchy crusade crust crustacean crusty crutch crux crybaby crypt
crystallise crystallize cub cubicle cucumber cuddle cuffs cuisine culinary culls culminate culminations culpable
cultivate cupful cur curable curator curbs curdle curds curfew curio curls currant curricula cursory curt curtail
curtsy curvature cushion custodian custody customise customize cutback cuticle cutlery cutlet cutters cutthroat
cyanide cybernetics cyclic cyclone cylindrical cymbal cynicism cypresses cyst czar dab dabble dachshund dad daddy
daemon daffodil dagger dainty dairy daises dampen dams damsel dandelion dandruff dangle dank dapperer daredevil
darken darn darts dashboard daubs dauntless daunts dawdle daybreak daydream daze dazzle deacons deaden deadlock
dealings dearths deathbeds deaves debase debasements debauchery debilitate debility debit debonair debrief debris
debtor debunk debut decadence decadent decanter decapitate decease deceit deceitful deceive decency decentralise
decentralize deceptions deceptive decibel decimate decipher decisive declension decompose decorate decorations
decorative decorator decorum decoy decree decrepit decry dedications deduct deductive deepen deface defamatory
defame defeatist defecate defenceless defendant defenseless defensible defer deference deferential defiance defiant
deficient deficit defile definable deflate deflect deflections deform deformity defraud defrost deft defunct
dehydrate deify deign deject delectable delegate delegations deli deliberations delicacy delicatessen delimit
delinquency delinquent delirium deliverance deludes deluge deluxe delve demagogue demean demeanor demeanour
dementia demerit democrat demolitions demon demonstrative demonstrator demoralise demoralize demote demotions
demount demure denial denigrate denim denominations denounce dens dental dentistry dents denunciations deodorant
deodorise deodorize depart dependable dependency depict deplete deplorable deplore deport deportations depose
depots deprave depravity deprecate depreciate deprivations derail derailments derelict deride derision derivations
derricks descendant descendent descent describable descriptor desecrate designations desirability desist desolate
despicable despondent despot despotic desserts destabilise destabilize destitute detachable detachments detain
detentions detergent deteriorate determinable determinism deterministic detests dethrone detonate detonations
detonator detour detrimental detriments devalue deviant deviate devolve devotee devotions devour devout dexterity
diabetes diabetic diabolical diagnose dialings diamonds diaper diaphragm diarrhea diarrhoea diatribe dictations
dictatorial dietary diffuse diffusion digestible digestions digestive digitise digitize dignify dignitary digress
digression dilate diligence diligent dilute dime diminish diminutive dimple din dinghy dingy dinosaur diocese
dioxide diphtheria diphthong diploma diplomacy diplomat diplomata dirge disability disagreeable disallow
disambiguate disappearance disapproval disapprove disarm disarray disavow disband disbelief disbelieve disburse
disbursements discern discernible disciple disciplinarian disclaim disclose disclosure discolor discolorations
discolour discolourations discomfort disconcert disconsolate discontent discontinuity discord discordant
discouragements discourse discourtesy discredit discreet discretionary discriminatory discus disdain disdainful
disembark disengage disentangle disfavor disfavour disfigure disgrace disgraceful disgruntle dishearten dishonesty
dishonor dishonorable dishonour dishonourable dishwasher disillusion disincentive disinfect disinfectant disinherit
disintegrate disjoint dislocate dislocations dislodge disloyal disloyalty dismantle dismay dismember dismissal
dismissive dismount disobedience disobedient disobey disown disparage disparate disparity dispassionate dispatch
dispel dispensary dispensations dispense dispersal disperse dispersion displace displacements displease displeasure
dispossess disproportionate disprove disqualify disquiet disrepair disreputable disrepute disrespect disrespectful
disruptive dissatisfy dissect dissections disseminate dissension dissent disservice dissident dissimilarity
dissipate dissociate dissolute dissolve dissonance dissuade distaste distend distil distill distillations
distillery distinguishable distractions distraught distributor distrust distrustful disuse dither diverge
divergence divergent diversify diversion divests dividend divinity divisible divisive divisor divulge dizzy docile
docks doctorate dodo doggerel doghouse dogmatic dogwood doldrums doleful dolls domes domesticate domesticity
domicile dominance dominions dominoes donkey donor doodle doorman doormen doorstep doorway dope dopey dormant
dormitory dorsal dote dough doughnut dour douses doves downcast downfall downgrade downpour downstream downtown
downward downy dowry doze drab drabber draconian draftsman draftsmen drafty drainage dramatisations dramatise
dramatist dramatizations dramatize drape drapery draughtsman draughtsmen draughty drawbridge drawings drawl dreamy
dredges dregs drench dressings dressmaker dressy dribble driers driftwood drinkable driveway drizzle droll drones
drool droop dropout drought drowse drowsy drudge drudgery druggist drugstore drummers drumstick drunkard dualism
dubs duchess ducklings duct dud dude duel duellings duets dugout dumbbell dumbfound dumplings dumpy dunce dune dung
dungeon dunks dunno duo dupe duplex duplicity durability durable duress dusk dusky dustmen dustpan dutiful duvet
dwarf dwell dwellings dwelt dwindle dyes dynamical dynamite dynamos dynasty dysentery dyslexia earache eardrum
earmark earnests earnings earrings earshot earthquake earthworm earthy easel eastward eave eavesdrop ebb ebony
eccentricity ecclesiastical eclectic eclipse ecologist economise economists economize ecosystem ecstasy ecstatic
ecumenical eczema edgewise edgy edible edict edifice editorship educator eel eerie effectual effeminate
effervescent effigy effortless effusive egalitarian eggplant egocentric egoism egotism egotist eigenvalue
eighteenth eightieth eighty ejaculate ejaculations eject ejections eke elaborations elapse elastic elasticity elbow
elective elector electrician electrify electrocute electrocutions electrode electrolysis electromagnetic
electrostatic elegance elegy elemental elevate elevations eleventh elf elicit eligibility eliminations elitism
ellipse ellipsis elliptic elliptical elongate elope elopements eloquence eloquent elucidate elude elusive elves
email emanate emancipate embalm embankments embargo embark embassy embellish embellishments ember embezzle embitter
emblem embody emboss embrace embroider embroidery embryo embryonic emerald emergence emergent emigrant emigrate
emigrations eminence emir emissary emission emotive empathy emperor emphases emphatic emphysema emporium empower
empress emulsion enact enactments enamel enamellings encapsulate encase enchant enchantments encircle enclosure
encompass encore encroach encumber encumbrance encyclopaedia encyclopedia endanger endear endearments endemic
endings endive endorse endorsements endow endowments endurance endure endways enema energetic engagements engender
engrave engravings engross engulf enigma enigmatic enlargements enlist enlistments enliven enmity enormity enrage
enrich enrol enroll enrollments enrolments ensemble enshrine ensigns enslave ensue entangle entanglements enthral
enthrall enthusiast entice enticements entomologist entomology entrails entrant entrap entreat entreaty entrench
entropy entrust entwine enumerate enunciate envelop enviable environs envoy enzyme eon epaulet epaulette ephemeral
epidemic epidermis epilepsy epileptic epilogue epitaph epithet epitome epoch epsilon equalise equalize equanimity
equator equatorial equestrian equilateral equine equinox equitable equity equivalence equivocal eradicate erasure
erect erections ergonomic erode erosion erotic errand errant erratic erstwhile erudite erupt eruptions escalate
escalator escapade escapism escort esophagi esophagus especial espionage esteem estrangements etch etchings ether
ethereal ethos etiquette etymological eulogise eulogize eulogy euphemism eureka euthanasia evacuate evacuations
evade evangelical evangelism evangelistic evangelists evaporate evasion evasive evenings eventful eventuality
evergreen everlastings evermore evict evictions eviller evocative evoke ewe exacerbate exaggerations exalt
exasperate excavate excavations excel excellence excerpt excise excitable exclaim excommunicate excommunications
excrete excursion excusable executor exemplary exemplify exemptions exert exertions exhale exhilarate exhort
exhortations exhume exile existent existential exodus exonerate exorbitant expandable expanse expansive expatriate
expectancy expectant expediency expedient expedite expel expend expendable expletive explicable exponent
expositions expound expressive expulsion exquisite exterior exterminate exterminations extinct extinguish extol
extort extortionate extracurricular extradite extraditions extrapolate extrapolations extraterrestrial extravagance
extravagant extremity extricate extrovert exuberance exuberant exude exult exultant eyeball eyebrow eyelash eyelid
eyesore eyewitnesses fable fabricate fabrications facade faceless facet facial facile facsimile factions factorial
fad fade faeces faggot fagot failings faithless fallible fallout falsehood falsetto falsifications falsify falsity
falters familiarise familiarize fanatic fanatical fanciful fanfare fangs faraway farmland fascinations fascism
fasten fastenings fatalistic fatality fateful fatherhood fatherland fathom fatigue fatten fatter fatty faultless
fauna favoritism favouritism fawn faze fearful fearless fearsome feast feathery feces federalism federations feeder
feeds feelings feign feint feline fellowship felon felony feminine femininity feminism fen ferments ferns ferocity
ferret fertile fertilise fertility fertilize fervent fervor fervour festers festive festivity festoon fetid fetish
fetus feud feudal feudalism feverish fez fezzes fiasco fib fibber fiberglass fibreglass fiche fickle fidget fidgety
fiend fiendish fiery fiesta fifteenth fiftieth fig figments figurative figurehead filaments filch filet fillet
filmy filth fin finale finalist finality financiers finches findings finesse fingernail fingerprint fingertip
finicky fir firearm firecracker firefighter fireman firemen fireplace fireproof fireside firewood firmware
firsthand fisherman fishermen fishery fishy fission fissure fist fitful fitter fixable fixations fixture fizz
fizzle flabby flagpole flagrant flagship flagstone flail flairs flak flaky flamboyance flamboyant flamingo
flammable flank flannel flap flapjack flare flashback flashlight flashy flask flatten flatter flaunt flautist
flavorings flavourings flawless flea flecks fledglings flee fleece fleecy fleshy flex flickers flicks fliers
flightless flighty flimsy flinch flings flints flippant flipper flirt flirtations flit flocks flog floodlight flop
floral floras florid florist floss flotilla flounce flounder flourish flout flowery flu fluctuate flue fluency
fluff flukes flung flunk flunky fluorescent fluster flutist flutter flux flyover foal foamy focal fodder foe fogey
foggy foghorn fogy foible foils foist foliage folklore folksy followings foments fondle foodstuff foolhardy
foolproof footage foothold footings footlights footpath footprint footstep footstool footwear footwork forage foray
forbear forbearance forbore forborne forceful forceps forcible fords forearm forebode forebodings forefather
forefinger forefront forego foregone foreground forehead foreleg foremen foremost forensic foreplay forerunner
foresaw foresee foreseen foreshadow foresight foreskin forestall forestry foretaste foretell forethought foretold
forewarn forewent foreword forfeit forger forgery forges forgetful forgo forgone forlorn formalise formality
formalize formative formidable formless formulate forsake forsaken forsook forswear forswore forsworn forthright
forthwith fortieth fortifications fortify fortitude fortress forts forwent fossilise fossilize fosters foundlings
foundry fount fourteenth fowl foxes foxy foyer fracas fractal fractional fracture fragility fragmentary fragrance
fragrant frail frailty franc franchise frankfurters fraternal fraternise fraternity fraternize fraudulent fraught
frays freckle freehand freelance freight frenzy freshen freshman freshmen fret fretful friars frieze frigate fright
frightful frigid frigidity frill frisks frisky fritters frivolity frizzy fro frock frolic frond frontage frontal
frontiers frostbit frostbite frostbitten frostings frosts frosty froth frothy frugal frugality fruitful fruitless
fruity fugitive fulcrum fumble fumigate fundamentalism funds fungi fungicide fungus funnel funner furl furlongs
furloughs furnace furnishes furnishings furor furore furrows furtive fuselage futility futuristic fuzz gab gadget
gag gaiety gainful gait gala gallantry gallants gallery galleys gallivant gallons gallops gallows galls galore gals
galvanise galvanize gambit gambler gambles gamma gamut ganders gangplank gangrene gangster gangway gape garb
gardenia gargle gargoyle garish garlands garlic garments garnet garnish garrets garrisons garter gashes gasket
gastric gatherings gaudy gauge gaunter gauntlet gavel gawk gawky gaze gazelle gazettes geese gel gelatin geldings
gem genealogical genealogy genera generality generosity geneses genesis geneticist genial genie genii genital
gentiles gentility gents genus geological geologist geometric geranium gerbil germ germicide germinate gesticulate
getaway geyser ghetto ghoul gibber gibe giddy gigantic giggle gild gilt gimme gimmick ginger gingerbread gingham
giraffe girder girdle girlhood girlish girth gizzard glacial glaciers gladdens gladder gladiator glamorise
glamorize glamour gland glandular glare glassware glassy glazes gleam glee glens glib glibber glide glimmer glimpse
glint glisten glitter gloat globes globular globule gloom gloomy glorify glossary glosses glucose glum glummer glut
glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnu goads goalie goalkeeper goatee gob gobbles goblet
goblin godchild godchildren goddess godfather godless godlike godmother godparent gods godsend goggle goldsmiths
gondola gongs gonna gooey goof goofy goon gooses gopher gorge gorilla gosh goslings gossamer gouges goulash gourds
gourmet gout governesses governmental grabber graceful graceless gradations gradient grafts gramophone grandchild
grandchildren granddaughter grandeur grandiose grandparent grandson grandstand granite granny granola granular
granule grape grapefruit grapevine graphite grapple grasshopper grassy grater grates gratifications gratify
gratings gratitude gratuity gravels gravestone graveyard gravitate gravy graze grease greenback greenery greenhorn
greenhouses greet greetings gremlin grenade greyhounds griddle gridiron grievance grille grills grimace grime grimy
grin grindstone gripe gristle grit gritty grocer grocery groggy groin groove groovy grope grotesque grotto grouch
grouchy groundless groundwork groupings grouse grovel growl groyne grub grubby grudge gruel gruellings gruesome
gruffer grumble grumpy grunt guarantor gubernatorial guerrilla guessable guesswork guffaw guidebook guilds guile
guillotine guiltless guises guitarist gulch gullet gulls gulp gumdrop gummy gunfire gunman gunmen gunners gunpowder
gunshot guppy gurgle guru gush gusts gusty guzzle gybe gym gymnasium gymnast gymnastics gynaecologist gynaecology
gynecologist gynecology gyrate gyrations gyroscope habitable habitations habitats habitual hackneys hacksaw
haddocks haemoglobin haemophilia haemorrhage hag haggle hailstones hairdo hairdresser hairline haler halfway
halibut hallelujah hallmarks hallucinations hallway halo halon hamburgers hamlets hamper hamster hamstrings
hamstrung handbag handcuff handicraft handiwork handkerchief handlebar handmade handout handrail handshake
handsomer hangar hangings hangout hanker haphazard hapless happenings harangue harass harbors harbours hardliner
hardwood harem hares hark harlot harmonic harmonica harmonise harmonize harnesses harpist harpoon harpsichord
harrows harvester harvests hastes hatches hatchet hateful haughty haul haunt haystack haywire haze hazels headfirst
headings headland headlight headlong headmaster headphone headquarter headrests headroom headstone headstrong
headway healer heals healthcare healthful hearings hearsay hearse heartache heartbeat heartbreak heartbroken
heartburn hearten heartfelt hearth heartless hearty heathen heave heavyweight heckle hecklers hectic hedgehog
heedless heeds heifer heighten heir heirloom heliport helium hellish helpings hemisphere hemlock hemoglobin
hemophilia hemorrhage hemp hems hen henchman henchmen hepatitis heralds herbs herds hereabouts hereafter hereditary
heredity herein heretic heretical herewith hermaphrodite hermit hernia heroine heroism herons herpes hesitancy
hesitant hesitations heterosexuality heuristic hexagon hexagonal heyday hiatus hibernate hiccup hickory hideaway
hieroglyphic highbrow hijack hike hilarity hillside hinder hindrance hinge hinterland hipper hippie hippopotamus
hippy hisses histogram hitches hitchhike hither hive hoarder hoards hoarse hoax hobbit hobble hobbyhorse hobgoblin
hobnob hobo hockey hocks hodgepodge hoe hoist holdup hollers holocaust holster homage homelands homeless homemade
homesick homespun homestead homeward homework homey homicidal homicide homogenise homogenize homonym homophobic
hones honeycomb honeymoon honeysuckle honk honorable honourable hoodlum hoods hoodwink hoof hooray hoot hooves hop
hopscotch hormone hornet horny horoscope horseback horseplay horsepower horseradish horseshoe horticultural
horticulture hoses hosiery hospitable hospitalisations hospitalise hospitality hospitalizations hospitalize hostage
hostel hostess hostility hotbeds hothead hotter hound hourglass houseboat housekeeper housewarmings housewife
housewives housework housings hovel hovers howl hub hubbub huddles hue huffs huffy hugs hulk hullabaloo hulls
humanise humanism humanist humanitarian humanize humbug humdrum humid humidify humidity humiliate humiliations
humility hummingbirds humorist hump hunch hunchback hundredth hunk hurdles hurl hurrah hurricane hurtful hurtle
hush husks husky hustle hutch hyacinth hybrid hydrant hydraulic hydroelectric hydroplane hyena hygiene hygienic
hymn hymnal hyperbole hypertension hyphenate hypnosis hypnotic hypnotise hypnotism hypnotist hypnotize hypochondria
hypochondriac hypotenuse hypotheses hypothesise hypothesize hysteria hysteric iceberg icebreaker icicle icings icy
idealise idealist idealize identifiable idiocy idiomatic idiosyncrasy idol idolise idolize idyllic igloo ignite
ignitions iguana ilk illegible illegitimate illicit illiteracy illuminate illuminations illusory illustrative
illustrator imagery imaginable imbecile imitate imitations imitative imitator immaculate immaterial immaturity
immeasurable immensity immerse immersion immigrant immigrate immobile immobilise immobilize immorality immortality
immovable immunisations immunise immunity immunizations immunize imp impairments impale impart impartial
impartiality impassable impasse impassive impatience impatient impeach impeccable impedance impede impediments
impel impenetrable imperceptible imperfections imperialism imperialist imperil impersonate impersonations
impertinence impertinent impetus impinge impish implacable implant implementable implicate implore impolite
importations impositions impossibility impostor impotence impotent impound impoverish imprecise impregnable
impregnate impressionable imprint imprisonments improbability impromptu improper impropriety improvisations
improvise impudence impudent impulsive impunity impure impurity inactive inactivity inadequacy inadmissible
inadvertent inadvisable inalienable inanimate inapplicable inarticulate inasmuch inaudible inaugural inaugurate
inaugurations inborn inbreeds inbuilt incalculable incandescence incandescent incantations incapacitate incapacity
incarcerate incarcerations incarnate incendiary incense inceptions incessant incinerate incinerator incision
incisive incisor incite incitements incognito incoherence incomparable incompatibility inconceivable inconclusive
incongruity inconsequential inconsiderable inconsiderate inconsolable incorrigible incredulity incremental
incriminate incubate incubator incumbent incurable indecency indecent indecision indecisive indefinable indelible
indelicate indentations indescribable indestructible indices indict indifference indifferent indigestible indignant
indignity indiscreet indiscretions indiscriminate indispensable indisputable indistinct individualism individualist
individuality indivisible indoctrinate indolence indolent indomitable indoor inducements induct indulgence
indulgent industrialise industrialist industrialize inedible ineffectual inelegant ineligible inept ineptitude
inert inertial inescapable inexact inexcusable inexhaustible inexorable inexpensive inexperience inexplicable
infamy infancy infantry infatuations infeasible inferno infertile infestations infests infidel infidelity infield
infiltrate infinitesimal infinitive infirm infirmary infirmity infix inflame inflammable inflammations inflammatory
inflatable inflate inflationary inflections inflexion influenza influx informality informant informational
infractions infringe infuriate infuse infusion ingenuity ingests ingrain ingratiate ingratitude inhale inhospitable
inhuman inhumane inhumanity initiations initiator injections injunctions inklings inky inlaid inland inlay inlet
inmate inn innards innate innermost innings innkeeper innuendo innumerable inoculate inoculations inoffensive
inoperative inopportune inordinate inquests inquisitions inquisitive insanity insatiable inscribe inscriptions
inscrutable insecticide insecurity insensitivity inseparable insignia insignificance insincere insincerity
insinuate insinuations insipid insistent insolence insolent insoluble insolvency insolvent insomnia inspector
instability installments instalments instep instigate instil instill instinctive institutional institutionalise
institutionalize instructive instructor insubordinate insubstantial insufferable insular insulate insulator insulin
insure insurgent insurmountable insurrections intangible intelligible intensify intercede interceptions intercepts
interchange interchangeable intercom interconnect interdependence interdependent interject interjections interlock
interloper interlude intermarriage intermarry intermediary interments interminable intermingle intermission intern
internet interplanetary interplay interpose interracial interrogations interrogator intersect intersperse
interstate interstellar intertwine interweave interwove interwoven intestinal intestine intimacy intimations
intimidate intolerable intolerant intonations intoxicate intractable intramural intransitive intravenouses intrepid
intricacy intricate intrigue introspective introvert intrude intrusion intrusive intuitions inundate inundations
invariable invariant invective inventive inventory inversion invertebrate investigator investor inveterate
invigorate invincible invisibility invocations invoice involuntary invulnerable inward iodine iota irascible ire
iridescence iridescent iris irk irradiate irreconcilable irrefutable irregular irregularity irrelevance irreparable
irreplaceable irrepressible irreproachable irresistible irresponsibility irretrievable irreverence irreverent
irreversible irrevocable irrigate irritability irritable irritant isthmus italic italicise italicize itch itchy
itemise itemize iterate iterations iterative itinerant itinerary jab jabber jackal jackass jackdaw jackknife
jackknives jackpot jade jaggeder jalopy jamb jamboree jangle janitor jar jaundice jaunt jaunty javelin jaw jawbone
jaywalk jealousy jeer jell jellyfish jeopardise jeopardize jeopardy jerky jerseys jettison jetty jeweler jeweller
jewellery jewelry jewels jibe jiffy jig jiggle jigsaw jilt jingle jinx jitters jittery jockey jocular jog jogger
jolt jostle jot journalism jovial joyful joyfuller joystick jubilant jubilees judicial judiciary judo jug
juggernaut juggle jugular juicy jumble jumbo jumpy juncture junipers junket junkie junta juror jut jute juxtapose
juxtapositions kaleidoscope kangaroo karat karate kayak keepsake keg kennel kerb kerchief kerosene ketchup keyhole
keynote keystone khaki kickback kickoff kidnapper kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt
kimono kinda kindergarten kindles kinfolk kingfisher kink kinky kinship kiosk kipper kitchenette kitten kitty kiwi
knacker knacks knapsack knead kneecap kneel knelt knickers knighthood knit knives knob knockout knolls knot knotty
knowings knowledgeable knuckle koala kosher kowtow kudos labyrinth lace lacerate lacerations lackluster lacklustre
lacquer lacrosse laden ladle ladybug ladylike laggard lagoon lairs lambda lambs lamentable lamentations laments
lames lampoon lances landings landlady landmark landowner landslid landslide languid languish languor lanky lantern
lap lapel lapse larceny lards larva larvae larynges laryngitis larynx lashes lasses latches latent lateral latex
lath lathe latitude latrine lattice laud laudable laughable laughingstock launder laundry laureate laurels lava
lavenders lavish lawful lawmaker lawsuit laxative laxer laxity laymen leaden leafy leakage leaky leapfrog leapt
leases leash leathery lectern ledge ledgers leeches leers leery leeway leftmost legalise legalistic legality
legalize leggings legibility legion legislate legislative legislator legislature legitimacy legume lemonade
lengthen lengthwise leniency lentil leopards leotard leper leprosy lesion lessen letdown lethargic lethargy
letterhead lettuce letup leukaemia leukemia levee leverage levers levity lewd lexical lexicon liar liberalise
liberalism liberalize liberate libertarian libretto lice lichen lick licorice lieutenant lifeboat lifeforms
lifeguard lifeless lifelike lifeline lifelong lifespan ligaments ligature lighten lighthouse lightweight likable
likeable liken likenesses lilac lilt limbo lime limelight limericks limestone limitless limousine limp linchpin
lineage lingerie lingers lingoes linguist liniments linings linoleum lionesses lipstick liquefy liqueur liquidate
liquidations liquorice listings listless litany literacy lithe lithium litterbug liturgical liturgy livable
liveable livelihood liven livestock livid lizard llama loadable loaf loam loath loathe loathings loathsome loaves
lob lobbyist lobotomy lobster locale localise locality localize locket locksmith locomotive locusts lodgings lofts
lofty logarithm logarithmic logger logician loin loincloth loiter lollipop lolls lonesome longevity longhand
longings longish longitude longitudinal longshoreman longshoremen lookout loom loon loonie loony loosen loot lop
lope lotions lottery lotus loudspeaker lounge louse lovable lowdown loyalty lozenge lubricant lubricate lucrative
lug lukewarm lullaby lulls lumber lumberjack luminary lumpy lunacy lunar luncheon lunge lupin lupine lurch lure
lurid lushes lustre lusty luxuriant luxuriate lye lymph lymphatic lynches lyre lyrical macabre macaroni maces
machete machinist macho mackerel macroscopic madam madame madcap maddens madder madhouse madman madmen maelstrom
magenta maggot magician magistrate magnanimity magnate magnesium magnet magnetise magnetism magnetize magnificence
magnify magnolia magnum magpie mahogany maid maidens mailmen maim mainland mainline mainstay maintainability
maintainable majestic majesty makeshift makeup malady malaria malevolence malevolent malice malign malignancy
malignant mall mallards malleable mallets malpractice malt maltreat mama mamma mammal mammalian mammoth manacle
manageable managerial mandible mandolin mane maneuver mange mangers mangoes mangrove mangy manhandle manhole
manhood maniac maniacal manic manicure manicurist manifests manifold mannequin mannerism mannish manoeuvre manors
mansion manslaughter mantelpiece mantels mantles manure manuscript mapper marathons marbles margarine marigold
marijuana marina marinate marionette maritime marketable marketplace markings marksman marksmen marmalade maroons
marquee marrows marshals marshes marshmallow marshy marsupial martial martyr martyrdom marvels mascara mascot
masculine mashes masochist masonry masons masquerade massacre massage masterful mastermind masterpiece mastery
masticate masts mat matador matchbook matchless matchmaker materialise materialism materialist materialistic
materialize maternal maternity math matriarch matriarchal matriculate matrimonial matrimony matron mattress
maturity mauls mausoleum mauve maxima maximal maxims mayhem mayonnaise meager meagre meander meanings measles
measurable mechanise mechanize medallion medals meddle meddlesome median mediate mediator medicate medications
medicinal mediocre mediocrity meditate meditations medleys meetings megalomaniac megaphone megaton mellower mellows
melodic melodrama melodramatic melon membrane memento memo memoir memorandum memorial memorise memorize menace
menagerie menial menopause menstrual menstruate menthol mentor meow mercantile mercenary merchandise merchants
merciful merciless meridian meringue mermaid mesdames mesh messengers metabolic metabolism metallic metallurgy
metamorphose metamorphosis metaphorical metaphysical metaphysics mete meteor meteoric meteorite meteorologist
methodical methodology metropolis metropolitan mettle mews mezzanine miaow microbe microbiology microcode
microfiche microfilm micrometer micrometre microorganism microphone microscope microscopic microsecond middleman
middlemen midget midriff midst midstream midsummer midway midwife midwives mien migraine migrant migratory mildew
milestone militancy militant militate militia milkman milkmen milky milligram millimeter millimetre milliners
millinery millionaire millionth millisecond mime mimicry mince mincemeat mindful minefield mineral mingles
miniature minibus minicomputer minimalism minions ministerial ministry minnow minstrel minuet minuscule mirages
mirth misadventure misapprehension misappropriate misappropriations misbehave misbehavior misbehaviour miscarriage
miscarry miscellany mischief misconceptions misconduct misconstrue misdeeds misdemeanor misdemeanour misers misfit
misgivings mishap misinform misjudge mislaid mislay mismatch misnomer misquote misrepresentations misshapen
missionary missive misspell misspellings mistletoe mistress mistrust misty mistype misunderstandings mite mitigate
mitt mittens moat mobilisations mobilise mobility mobilizations mobilize moccasin mockery mockingbird modal
modelings moderator modernise modernity modernize modesty modicum modifiers modular modulate modulations mohair
moist moisten moisture molar molasses moldings moldy molests mollify mollusc mollusk molt molten momentary monarchy
monastery monastic monetarism monetary mongoose mongrel monogamy monogram monolithic monologue monopolise
monopolize monorail monosyllable monotony monsoon monstrosity monumental monuments moo moonbeam moonlight moorings
moot mop mope moralist morass moratorium morbid morgue morn moronic morose morphine morphology morsel mortar
mortgage mortify mortuary mosaic mosque mosquito mosses mossy motel moth mothball motherhood motif motionless
motleys motorbike motorcade motorcycle motorise motorist motorize mouldings mouldy moult mounds mountaineer mourn
mournful mousse moustache mousy mouthful mouthpiece movable mow mucus muddy muffin muffle muffs mugger muggy
mulches mules mulls multi multinational multiplicative multiplicity multitude mummify mumps munches municipal
municipality mural murky murmur muscular muses mush mushroom mushy musket muss mussels mustache mustang musty
mutant mutate mutations mute mutilate mutilations mutiny mutt muzzle myopic myriad mystical mysticism mystify
mythological nab nag naivety namesake nap napalm nape napkin nappy narcotic narrate narrations narrator nasal
nationalise nationalism nationalist nationalistic nationality nationalize nationwide nativity natty naturalise
naturalist naturalize naught nausea nauseate nautical navel navigable navigate navigator nebula nebulae necessitate
neckerchief necklace neckline necktie necrophilia nectar nectarine needless needlework needy negations neglectful
negligee negligence negligent negotiator neighs neon neophyte nephews nepotism nestles nether nettle neurologist
neurology neuron neuroses neurosis neurotic neuter neutralise neutrality neutralize neutron newbie newborns
newsagents newscast newsprint newsstand newsy newt nibble nicety niche nicotine nieces nifty nightclub nightfall
nightgown nightingales nightmarish nighttime nimble nincompoop nineteen nineteenth ninetieth ninety ninny ninth nip
nipple nippy nit nitrate nitrogen nitwit nobility nobleman noblemen noblewoman noblewomen nocturnal nods noiseless
nomad nomadic nomenclature nominations nominative nominee non nonchalance nonchalant noncommittal nonconformist
nondescript nonentity nonflammable nonpartisan nonprofit nonresident nonsensical nonstandard nonstop nontrivial
nonviolence noodle nook noose northeastern northward northwestern nosebleeds nostalgic nostril nosy notch notebook
noteworthy noticeboard notional notoriety nougat nought nourish novelist nozzle nuance nuclei nucleus nude nudge
nudity nugget nullify numerate numerator nuptial nursemaid nursery nurture nutcracker nutmeg nutrient nutriments
nutritional nutshell nutty nuzzle nylon nymph oaf oases oaths oatmeal obedience obedient obelisk obese obesity
obituary objectivity objector obligate oblique obliterate oblivion oblong oboe obscenity observable observance
observant observatory obsessive obsolescence obsolescent obstacle obstetrician obstetrics obstinacy obstinate
obstructions obstructive obtrusive obtuse occupancy occupant occupational oceanic oceanography octagon octagonal
octal octave octopus ocular oddity odes odometer odors odour oesophagi oesophagus offbeat offerings officiate
offings offload offshoot offshore offstage ogre ohms ointments okay okra olfactory olives omega omelet omelette
omen omnibus omnipotence omnipotent omnipresent omniscient onlooker onomatopoeia onrush onset onslaught onward
oodles ooze opals opaque openings operand operatic operative ophthalmologist ophthalmology opium opossum opportune
opportunist oppressive oppressor optician optima optimism optimist optometrist opulent oracles orangutan orations
orator oratory orchestrate orchestrations orchid ordain ordeal ordinance ordinations organisational organism
organist organizational orgasm orgy orifice originality ornamental ornaments ornate ornithologist ornithology
orphan orphanage orthodontist orthogonal orthogonality orthography orthopaedics orthopedics oscillate oscillations
oscilloscope osmosis ostensible ostracise ostracize ostrich otters ouch ounce oust outbound outbreak outburst
outcast outclass outdid outdistance outdo outdone outdoor outermost outfield outfit outgrew outgrow outgrown
outgrowth outhouses outings outlaid outlandish outlast outlaws outlay outlet outlive outnumber outpatient outpost
outran outrun outshine outshone outskirt outsmart outspoken outstations outstrip outward outwit ova ovals ovary
ovations oven overate overbear overblown overboard overbore overborne overburden overcasts overcharge overcoat
overcrowd overdid overdo overdone overdose overdraw overdrawn overdrew overeat overeaten overestimate overgrew
overgrow overgrown overhand overhang overhaul overhear overheat overhung overkill overlaid overlain overlay overlie
overpass overpower overprint overran overrate overreact overrule overrun oversaw oversee overseen overshadow
overshoot overshot oversight oversleep overslept overstate overstep overt overtake overtaken overthrew overthrow
overthrown overtook overture overturn overuse overweight overwork overwrite overwrought ovum owl oxen oxide oxidise
oxidize oysters pacemaker pacifism pacifist pacify pact paddle paddocks paddy padlock paediatrician paediatrics
pagans pageant pageantry pagoda pail painfuller paintings pajamas palaeontologist palaeontology palatable palate
palatial paleontologist paleontology palette pall pallbearer pallid pallor palominos palpable paltry pamper
pamphlet panacea pancakes pancreas pancreatic panda pandemonium pander panellings pangs panhandle panicky panorama
panoramic pansy pantie pantomime pantry papacy papal papaya paperweight paperwork paprika papyri papyrus parable
parachute paradigm paradoxical paraffin paragon parakeet paralyse paralysis paralytic paralyze paraphernalia
paraplegic parasite parasitic parasol paratrooper parcel parch parchments pardonable parentage parental
parenthetical parishes parishioner parka parkway parliamentary parlors parlour parole parsec parsnip parsonage
partake partaken partiality participle partings partisan partnership partook partridges passable passageway
passbook pasta pastel pasteurise pasteurize pastiche pastime pastoral pastry pasture pasty patchwork patchy
paternal paternalism paternity pathological pathologist pathology pathos pathway patio patriarch patriarchal
patrimony patriot patriotic patriotism patrols patronage patrons patter paucity paunch paunchy pauper pave pavilion
paw pawn pawnbroker payable payload payoff payroll peaceable peacemaker peaches peacocks peals pearls peas pebbles
pecan pecks peculiarity pedagogy peddle pedestal pediatrician pediatrics pedigree pedlar peep peerless peeve
peevish peg pelican pellet pelts pelvic pelvis penal penalise penalize penance penchant pencillings pendant
pendulum penetrate penetrations penicillin peninsula penis penitence penitent penitentiary penknife penknives
penmanship pennants penniless pension pensive pentagonal pentagons penthouse penultimate peon peony pep peppermint
perceptible perceptive perch perchance percolate percolator percussion peremptory perennial perfectionist perforate
perforations perfume perfunctory peril perimeter periodical periphery periscope perish perishable perjure perjury
perk perky permanence permeate permissive permutations peroxide perpendicular perpetrate perpetrator perpetuate
perplex perplexity persecutions persecutor perseverance persevere persistence persona personable personalise
personalize personifications personify perspire persuasive pert pertain pertinent perturb perusal peruse pervade
pervasive perversion pervert pesky pessimism pessimist pessimistic pesters pesticide pestilence pests petal petites
petitions petrify petticoat petulant petunia pews pewter phantom pharmaceutical pharmacist pheasants phenomenal
philanthropic philanthropist philanthropy philosophise philosophize phlegm phlegmatic phobia phonetic phoney
phonics phonograph phony phosphor phosphorescence phosphorescent phosphorus photocopiers photogenic photography
photon photosynthesis phototypesetter phraseology physician physiological physique pianist piccolos pickax pickets
pickpocket pickups picky picnic pictorial picturesque piddle piecemeal piecework pierces piety pigeonhole piggish
piggyback pigments pigpen pigtail pilfer pilgrimage pilgrims pillage pillars pillowcase pillows pimple pincushion
pineapple pinions pinnacle pinpoint pioneer pique piracy piranha pirate pirouette pistachio pistol piston
pitchforks pithy pitiful pitiless pittance pivot pivotal pixie placard placate placenta placid plagiarise
plagiarism plagiarist plagiarize plaice plaids plaintiff plaintive planar planetarium planks plankton planner
plantain plantations plaque plasma plateau platinum platitude platoon platters plausibility playable playback
playful playhouse playmate playpen playthings playwright plazas pleads pleasantry pleasings pleasurable pleat
pledge plentiful plethora pliable pliant pliers plight plod plop ploughs plow pluck plucky plumage plumbers plumbs
plume plummet plumper plumps plums plunder plunge plurality plush plutonium plywood pneumatic pneumonia poach
pocketbook pockmark pod podium poetical poignancy poignant poinsettia poise pokey poky polarise polarity polarize
polemic policemen policewoman policewomen polio polkas pollen pollinate pollster pollutant pollute polygamy polygon
polyp polytechnic pomegranate pomp ponchos ponders pontoon pony poodle poop popcorn poplars poppy popularise
popularize porcelain porches porcupine pore pornographic porpoise porridge portal portend portent portfolio
porthole portico portrait portrayal positional positivism possessive possessor possum postbox postcode posterior
posterity postgraduate postman postmark postmen postponements posture posy potassium potency potent pothole potions
potters pottery pouch poultry pounce pout powdery powerhouse powerless powwow practicality practitioner pragmatism
praiseworthy pram prance prank prattle prawn preamble precautionary precinct precipice precipitate precipitations
preclude preconceive preconceptions precursor predator predatory predicaments predicate predictor predispositions
predominance predominant predominate preeminence preeminent preempt preen prefab prefect preferential prehistoric
prejudicial prelude premiere premiers premonitions prenatal preoccupations preoccupy prepaid preparatory prepay
preponderance prepositional prepositions prerogative presentable preservative preside presidency presidential
pressings prestige presumptions presuppose pretence pretense pretension pretext pretzel prevalence preventable
preventive prey priceless prick prickle priestess priesthood primal primate primeval primp primroses princess
principality printable printings prism privations privatise privatize privy probabilistic probe problematic
procedural proceedings procession processional proclamations procrastinate procure prodigal prodigy prods profane
profanity profess proffers proficiency proficient profiteer profundity profuse profusion progeny prognoses
prognosis progression progressive prohibitions prohibitive projectile projector proletarian proletariat proliferate
prolific prologue promenade prominence promiscuity promontory proms promulgate prong pronouncements proofread prop
propagate propel propeller propensity prophecy prophesy prophetic proponent proportionality proportionate
propositional proprietor propriety propulsion prosecutor prospector prospectus prosperity prospers prostrate
protagonist protective protector protestant proton protract protractor protrude protrusion provable provenance
proverb proverbial provinces provincial proviso provocations prowess prowl proxy prudence prudent prudes prudish
prune psalm pseudonym psych psyche psychedelic psychiatric psychiatrist psychiatry psychic psychoanalysis
psychoanalyst psychopath psychoses psychosis psychotherapy psychotic puberty puck puddle pudgy pueblo puffs puffy
puke pulleys pullover pulmonary pulpit pulsate pulsations pulverise pulverize pumas pumice pummel pumpernickel
pumpkin punchline punctual punctuality punctuate pundit pungent punishable punitive punker punks puny pup puppet
puppy puree purgatory purify puritanical purport purposeful purr purse purveyor pus pushover pushy putative putrid
pyjamas pyramid pyre qua quack quadrangle quadrant quadratic quadrilateral quadrupeds quadruple quadruplet quagmire
quails quaint quake qualitative qualm quandary quantify quantitative quarantine quark quarrel quarrelsome quart
quarterback quartet quash quaver quays queasy queer quell quench quiche quicken quicksand quills quilt quinine
quintessence quintet quintuplet quip quirks quirky quitter quiver quizzes quizzical quorum quotient rabbi rabble
raccoon racetrack racketeer racy radial radiance radiant radiate radiator radii radioactive radioactivity radish
radium raffle raft rafters ragamuffin raggeder ragtime railings raincoat raindrop rainfall rainstorm rainy raisin
ramble ramifications rampage ramps ramrod ramshackle rancher ranches rancid rancor rancour rankle ransack ransoms
rap rapidity rapist rapport rapt rapture rarity rascal rasps raster ratify ratings rationalise rationality
rationalize rations rattlesnake ratty ravage ravel ravellings ravine ravings ravish rayon raze reactive readability
readings readjust realism realist reallocate realty reapers reappear reaps rearrangements reassurance rebate
rebellions rebels rebind rebirth reborn rebound rebuff rebuke rebut rebuttal recalcitrant recant recap recapture
recede receptacle receptionist receptive recess recession recharge rechargeable reciprocal reciprocate recital
recitations recite recline recluse recoil recollect recompense recompile reconciliations reconditions reconfigure
reconnaissance reconnect reconstruct reconstructions recordings recount recoup recourse recoverable recreate
recreations rectal rectors rectum recuperate recur recurrence recurrent reddens redder redeem redeemable redesign
redheads redid rediscover redistribute redo redone redraft redraw redress reefs reek reelect referee refill
refinements refinery reflective reflector reflexive reformations refreshments refrigerate refrigerator refuel
refuge refugee refurbish regale regalia regatta regenerate regent regimen regimental regiments registrar registry
regress regression regretful regrettable regularity regulate regurgitate rehabilitate rehash rehearsal rehearse
reimburse reimbursements reincarnate reincarnations reindeer reinforce reinforcements reiterations rejoice rejoin
rejoinder rejuvenate relaid relapse relational relativistic relaxations releasable relegate relent relentless
reliant relic relinquish relish relive reload relocatable relocate remade remake remedial remembrance reminisce
reminiscence remiss remission remit remittance remnant remodel remorse remorseful remorseless removable remunerate
remunerations rendezvouses renegade renege renewable renewal renounce renovate renovations renown rental
renunciations reopen reorganise reorganize repaid repatriate repay repayments repeal repel repellent repentance
repentant repercussion replay replenish replete replica replicate repose repository reprehensible repress
repression repressive reprieves reprimand reprint reprisal reproach reproductive reprogram reprove reptile
republican republics repudiate repudiations repugnance repugnant repulse repulsion reputable repute requiem
requisitions reroute resale reschedule rescind resentful resentments reservoir reshuffle residential residual
residue resilience resilient resin resistant resistor resolute resonance resonant resound resourceful
respectability respectful respirator respiratory respite resplendent responsive restful restfuller restive restless
restorations restraint restructure resubmit resultant resumptions resurface resurgence resurrect resuscitate
retaliate retaliations retard retch rethink reticence reticent retina retort retrace retractions retreat
retributions retroactive retrograde retrospect retrospective retry returnable retype reunion reunite rev revamp
reveler reveller revellings revelry revengeful reverberate reverberations revere reverence reverent reverie
reversal reversible reversion revile revisit revival revive revoke revolutionise revolutionize revolve revue
revulsion rewind rework rhapsody rhetoric rheumatism rhino rhinoceros rhododendron rhubarb rhythmic rib rickety
rickshaw ricochet riddance ridicule rifer rifle rift rig rightful rightmost rigidity rigor rigour rile rims rind
ringleader ringlet rings ringworm rinks rinse ripe ripen riposte ripples rites rivalry rivets roaches roadblock
roadside roam roar roast rob robber robbery robe rodent rodeo rogues roguish romp rookie roommate roomy roost
rosary rosemary roster rostrum rosy rotary rotisserie rotor rotund rotundas rouges roughage roughen roughhouse
roulette rouses rowboat rowdy rubble rubric rucksack ruckus rudders rudimentary rueful rues ruffian ruffle ruffs
rug rugby ruggeder rulings rum rumbles ruminate rummages rummer rummy rumples rumps runaway rundown rune runners
runny runt runway rupture ruses rustic rustle rusts rut ruthless sabbatical sabers saboteur sabres sac sacraments
sacrificial sacrilege sadder saddle sadism sadist sadistic safari saffron sag sagebrush sailboat salable salad
salami saleable salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow salons saloon
salty salutations salute salvage salve sanatorium sanctify sanctions sanctity sanctuary sandal sandbag sandmen
sandpaper sandstone sandstorm sanitarium sanitary sanserif saplings sapphire saps sardine sari sash sassy satanic
satchel satin satirical satirise satirist satirize saturate saucepan saucy sauerkraut sauna saunter sausage savager
savagery savages savings savior saviour savor savour savoury savvy sawdust saxophone sayings scab scaffold scalar
scald scallop scalp scalpel scamper scandalise scandalize scant scanty scapegoat scar scarcity scarecrow scarves
scary scatterbrain scavenger scenic scent scepter sceptic scepticism sceptre schizophrenia schizophrenic
scholarship schoolboy schoolchild schoolchildren schoolteacher schooner scissor scoff scold scoop scoot scorch
scorn scornful scorpion scoundrel scour scourge scout scowl scrabble scram scramble scrapbook scrape scratchy
scrawl scrawny screech screwdriver screwy scribble scribe scripture scriptwriter scrounge scrub scruff scruffy
scruple scrutinise scrutinize scrutiny scuff scuffle sculptor sculpture scuttle scythe seafood seam seamen
seamstress seaport searchlight seashell seashore seasick seaside seasonable seasonal seasonings secede secession
seclude seclusion secrecy secretarial secrete secretions secretive sedan sedate sedative sedentary sedimentary
sediments seduce seductions seductive seedlings seedy seep seepage seesaw seethe segregate seize seizure selector
selves semblance semester semicircle semicolon semiconductor semifinal seminary senates senator senile senility
seniority sensational sensationalism senseless sensibility sensor sensory sensual sensuality sentience
sentimentality sentry sepulcher sepulchre sequin serenade serene serenity sergeants serpent serum serviceable
serviceman servicemen serviette servile servitude setback settable setter settlements seventeen seventeenth seventy
severances sew sewage sewers sewn sexism shabby shackle shacks shadowy shady shaft shamble shameful shameless
shampoo shamrock shanty shark sharpen shatter shaven shaves shawls sheaf sheath sheathe sheave sheds sheepish
sheerer sheikhs shellfish shepherds sherbet sheriffs shiftless shifty shimmer shingle shins shipments shipshape
shipwreck shirks shoal shod shoddy shoelace shoestrings shoo shopkeeper shoplifter shopper shortcomings shortenings
shortfall shortlist shotgun shovel showcase showdown showings showmen showy shrank shrapnel shreds shrew shriek
shrill shrimp shrine shrink shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shucks shudder shuffle
shun shunt shutters shuttle siblings sickle sicknesses sideline sidelong sideshow sidestep sidetrack sidewalk
sidings sidles siege siesta sieve sift sightless signify signpost silhouette silken silks silo silt silversmiths
silverware silvery simile simplex simulator sincerity sinew sinewy singe singularity sinners sinus sip siphon sire
siren sirloin sissy sisterhood sitters sixpence sixteenth sixtieth sizable sizeable sizzle skate skateboard skein
skeptic skepticism sketchy skew ski skilful skillet skillful skim skimp skimpy skinflint skinny skippers skirmish
skit skittish skulk skunk skylight skyline skyrocket skyscraper slab slacken slacker slacks slain slake slam
slander slant slap slapstick slat slaughters slavery slavish slays sleazy sledgehammer sleds sleek sleepless sleepy
sleets sleeve sleeveless sleighs slender slew slicker slicks slime slimmer slimy slings slingshot slink slipper
slipshod slit slither slitter sliver slob slobber slog slop slosh sloth slothful slouch sludge slug sluggish sluice
slum slumber slummer slump slung slunk slur slush slut slyer smacks smallpox smatterings smear smelt smidgen smirk
smite smithereens smitten smocks smog smokestack smoky smolders smote smother smoulder smudge smugger smuggle smut
snake snappy snaps snapshot snares snarl snatch sneer sneeze snicker sniffle snip snippet snitch snob snobbish
snooker snoop snooty snooze snore snorkel snort snot snout snowballs snowdrift snowfall snowflakes snowplough
snowplow snowstorm snowy snub snuff snug snugger snuggle soak soapy soar sob sobriety soccer sociable socialise
socialize sociological sociologist sociology soda sodden sodium sodomy sods sofa softball soften soggy sojourn
solace solemn solemnity solicit solidarity solidify solidity solitaire solitary solitude soloist soluble solvent
somber sombre someday somersault sonata sonic sonnet soot soothe sooty sop sophistry sophomore soprano sorcerer
sorceress sorcery sorority sorrow sorrowful sorta soundproof sour southeastern southpaw southwestern souvenir
sovereigns sovereignty sown sows spacecraft spaceship spacial spades spaghetti spangles spaniel spank spankings
spanner spar sparkle sparrows sparse spas spasm spasmodic spat spate spatter spatula spawn spay spearhead spearmint
specialisations specializations specks spectacle spectators specter spectra spectre speculative speculator
speechless speedboat speedometer spellbind spellbound spellings spendthrift sperm spew spherical sphinx spices
spicy spider spilt spinach spinal spine spineless spinster spire spiteful spitefuller spittle splash splat splatter
spleen splendor splendour splice splint splurge spokesmen spokespeople spokesperson spokeswoman spokeswomen sponge
spongy sponsorship spontaneity spook spooky spoonful spoons sporadic spores sporran sportsmanship spotless
spotlight spotty spouse sprain sprawl spreadsheet sprees sprig springboard springtime springy sprinkler sprinklings
sprint sprouts spruce spud spun spunk spurn spurt sputter squabble squadron squalid squall squalor squander squat
squatter squawk squeak squeaky squeal squeamish squelch squid squint squirm squirrel squirt stab stabilise
stabilize stadium stag stagecoach stagnant stagnate staid stairway stalemate stalk stallion stalwart stamina
stammers stampede stanch standby standings standoff standstill stank stanza staplers starboard starch starchy
stardom starfish starlight statesmanship statesmen stationery statistician statue stature statute statutory staunch
stave steadfast steak stealth stealthy steamroller steamy steeple stellar stench stencil stenographer stenography
stepladder sterilise sterilize stethoscope stew stewardess stewards sticklers stiffen stifle stigma stigmata
stillborn stimulant stimuli stimulus stingers stings stingy stink stint stipulate stipulations stirrup stitch
stockade stockbroker stockholder stockings stockpile stocky stockyard stodgy stoical stolid stomp stony stool
stopgap stopover stoppage stopper stopwatch storehouse storekeeper storeroom storks stormy stouter stove stowaway
stows straddle straggle straighten straitjacket strands strangle strap strata stratagem stratify stratosphere
stratum strawberry streak streamline streetcar stressful strew strewn stricken stridden strides strife strikings
stringy stripper striven stroll stronghold strove structuralist strums strung strut stub stubble stubborn stubby
stud studentship stuffings stuffy stumps stung stunk stupefy stupor sturdy stutter stylish stylistic stylus suave
sub subcommittee subdivide subdivision subdue subgroup subjugate subjunctive sublet sublime submarine submerge
submersion submissive subnormal subordinate subprogram subscript subsections subservient subside subsidy subsist
subsistence substandard substantiate subsystem subterfuge subterranean subtract subtractions suburb suburban
subversive subvert succinct succor succour succulent succumb suck suckle suctions suds suede sufferings suffocate
suffrage sugary suggestive suitcase suitor sulfur sulk sulky sullener sultans sultry summits summon sunbathe
sunburn sundae sundial sundown sunflower sunglasses sunken sunlit sunscreen sunsets suntan sunup supercomputer
superhuman superimpose superintendent superlative superscript supersede supersonic superstar superstitions
superstructure supervisory supper supplant suppler supportive suppositions supremacy surcharge surf surfboard surge
surgeons surgical surmise surmount surpass surreal surrender surroundings surveillance surveyor survivor suspense
sustainable sustenance swabs swaggerer swaggers swampy swans swarm swarthy swat swathe sway sweaty sweepings
sweepstake sweetens sweetheart swell swellings swerve swifter swifts swig swill swindlers swindles swine swipe
swirl swish switchable switchboard swivel swollen swoon swoop swordfish swung syllable syllabus symbolise symbolism
symbolize symmetrical symphonic symptomatic synagogue synapse synchronise synchronize synopses synopsis syntheses
synthesise synthesize synthetic syphilis syringe syrup tabby tabernacle tablecloth tablespoon tablespoonful tablet
tabloid taboo tabulate tacit taciturn tacky tacos tact tactful tadpole tailgate taillight tailspin taint takeoff
takeover talc talisman talkative tallow talon tambourine tamper tandem tangential tangerine tangible tangle tango
tangs tankard tans tantalise tantalize tantamount tantrum tapestry tar tarantula tariff tarnish tarpaulin tartan
tartar tarts tassel tasteful tasty tattle tattoo tatty taunt taut tautology tavern tawdry tawny taxable taxicab
teachings teacup teak teammate teamster teamwork teardrop tearful tease teaspoon teats technicality technician
tedium teem teen tees teethe teetotal teetotaller telecommunications telegrams telegraphs telepathic telepathy
teletype televise telltale temperamental temperaments temperance temperate tempests template tempo temporal tenable
tenacity tenancy tenants tender tenderise tenderize tendon tendril tends tenements tenet tenor tent tentacle tenure
tepee tepid termini terminus termite terraces terrain terrestrial terriers terrific territorial terrorise terrorize
testable testaments testicle testify testimonial testimony testis tetanus tether textile texture thankless thatches
thaw theatrical theist thence theologian theoretic theorise theorist theorize therapeutic therapist thereon
thereupon thermal thermodynamics thermometer thermostat thesauri thesaurus theta thicken thicket thigh thimble
things thinner thirsty thirteen thirteenth thirtieth thistles thongs thorny thoroughbreds thoughtful thoughtless
thousandth thrashes threadbare thresh threshers thrice thrifts thrifty thrill thrive throb thrones throng throttle
throwaway throwback thud thug thumbtack thump thunderbolt thunders thunderstorm thunderstruck thwart thyme thyroid
tiara tickles ticklish tidal tidbit tide tiff tighten tightrope tightwad tilde tilt timber timekeeper timeless
timezone timid timidity timings tinge tingles tings tinkers tinkles tinny tinsel tint tipsy tiptoe tirade tireder
tireless tissue tit titbit titillate titter toadstool toboggan toddle toenail toffee toga toil tolerable tomahawk
tomboy tombs tombstone tomcat tonal tongs tonic tonnage tonnes tonsil tonsillitis toolkit toot toothache toothbrush
toothpaste toothpick topaz topography topology topple torch tormentor torments tornado torpedo torque torrent
torrential torrid torso tortilla tortoise tot totalitarian totalitarianism totality totem totter toucan touchdown
touchings touchy toughen toupee tournaments tourniquet tousle tout towel towellings townspeople tows toxic toxin
tract tractor trademark traditionalist trainee trait traitor tramp trample trampoline trance tranquil tranquility
tranquilize tranquillise tranquillity transact transatlantic transcend transcontinental transcribe transcriptions
transferable transfusion transgress transgression transistor transitional transitive transitory translucent
transpire transplant transportable transpose transverse trapdoor trapeze trapezoid trapper trashy trauma traumatic
traumatise traumatize travelings traveller traverse travesty trawl treachery treacle treadmill treason treatise
treble trellis trembles tremor trench trespass trestle triangular tribal tribulations tribunals tributary tribute
trickery trickle trickster tricycle trigonometry trill trillion trimester trims trinket trio tripe triplet
triplicate tripod trite triumphant triviality trod trodden trolls trombone trophy tropical trot troublemaker
troublesome trough trounce troupes trouts trowel truancy truant truce trudge truffle truism trumps trustee trustful
trustworthy truthful tryout tsar tub tuba tuberculosis tubular tucks tug tulip tumble tummy tumor tumour tumult
tuna tundra tuneful tunic tunnelings tunnellings turban turbine turbulence turbulent tureen turf turgid turkey
turmoil turnaround turnip turnout turnover turnpike turnstile turpentine turquoise turret turtle turtleneck tusk
tussle tuxedo twang tweak twee tweet tweezers twelfth twiddle twig twilight twinge twinkle twirl twitches twitter
tycoon typeface typescript typesetter typhoid typhoon typhus typify typist typographic typographical tyrannical
tyrannise tyrannize tyranny tyrant udder ulcer ulterior ultimatum ultra ultrasonic ultraviolet umpire umpteen
unaccountable unanimity unanswerable unattainable unattractive unbeatable unbeliever unblock unborn unbreakable
unbroken unburden uncanny uncharitable unchristian unclean unconditional unconstitutional uncontrollable
uncontroversial unconventional uncountable uncouth uncover uncut undecidable undecideds undemocratic undeniable
underbrush undercover undercurrent undercut underdog underflow underfoot undergarments undergrowth undermine
underpants underpass underrate underscore undershirt underside understandings understate understatements understudy
undertakings undertone undertow underwater underwear underweight underworld underwrite underwritten underwrote
undoings undress undue unearth uneconomic uneconomical unemployable unequal unequivocal unethical uneven uneventful
unfaithful unfasten unfavorable unfavourable unfeasible unfit unfold unforeseen unforgettable unforgivable unfunny
unfurl ungrammatical ungrateful unheard unhook unicorn unicycle uniformity unilateral unimaginative uninformative
unintelligent unintelligible unintentional unionise unionize unison unjust unjustifiable unkempt unkind unlawful
unleash unman unmask unmistakable unnerve unoriginal unorthodox unpack unpaid unpick unpopularity unprintable
unproven unquestionable unravel unreal unreliability unremarkable unrepeatable unrepresentative unsaid unsanitary
unsavory unsavoury unsay unscientific unscrew unseasonable unseat unsettle unspeakable unstuck unsung unsupportable
untangle untenable unthinkable untie untold untrustworthy unveil unwary unwell unwieldy unwind unworthy unwound
unwrap unwritten upbeat upend upheaval upheld uphill uphold upholster upholstery upkeep uplift upload uppermost
uprisings uproar uproot upshot upstart upstream uptake uptight uptown upturn uranium urbane urchin urinate urine
urn ushers usurp utensil uteri uterus utilise utilitarian utilitarianism utilize utmost utterance vacant vacate
vaccinate vaccinations vaccine vacillate vagabond vagary vagina vaginae vaginal vagrant valentines valet valiant
validate valise valour valueless vampire vandalise vandalize vandals vanguards vanilla vanquish vapor vaporise
vaporize vapour varnish varsity vase vault veer vegetarianism veils velour velvet velvety veneer venerable venerate
vengeance vengeful venison venom ventilate ventilator ventricle ventriloquist vents veracity veranda verbiage
verbosity veritable vermin vernacular versatility vertebra vertebrae vertebrate vertices vertigo verve vestibule
vestige vestments vests veteran veterinarian veterinary veto vex vexations viability viaduct vials vibrant vibrate
vibrations victimise victimize victors videotape vie vigilance vigilant vigils vigour vilify villain villainy
villas vindicate vindictive vinegar vineyards violas violets viper viral virginity virile virility virtuoso
virulent visas vises visibility visionary visitations visor vistas visualise visualize vitality vitamin vitriolic
vivacity vivid vocalist vocational vocations vodka vogues volatile volcanic volcano volley volleyball volt voodoo
vortex vow voyage vulgar vulgarity vulnerability vulture waddles wads wafers waft wag wagon waif wail waist
waistline waitress waive waken walkout wallop wallow wallpaper walnuts walrus waltzes wane wanna wanton warble
wardens wardrobe wards warfare warhead warlike warmth warnings warpath warrens wart washable washcloth washings
washout washroom wasp wastage wastebasket wasteland watchdog watchful watchmen watchword watercolor watercolour
waterfall waterfront watermark watermelon waterproof watersheds watertight waterway waterworks watery waveform
wavelength wavy waxes waxy waylaid waylay wayside wayward weaken weaklings wean weaponry wearisome weave weavers
web wedder wedges wedlock weds weeds weedy weep weighty weirdo welders welds welters welts wept werewolf werewolves
westward whack wharves wheedle wheelbarrow wheelchair wheeze whereabouts wherein wherewithal whet whew whiff
whimper whimsical whine whinny whip whir whirl whirlpools whirlwind whirr whisk whisper whitens whitewash whittles
whiz whizz whoa wholesale wholesome whopper whore wickers wicket widen widow wield wig wiggle wigwam wildcat
wildernesses wildfire wildlife wilful willful willow willpower wilts winces winches windfall windmill windowpane
windpipe winds windscreen windshield windy wingers winks winsomer wintertime wintry wiry wisecrack wishbone wishful
wisp wispy wist wistful witchcraft withheld withhold withstand withstood witless witticism wiz wobble woe wok
wolves womanhood womankind womb wonderland woodchuck woodpecker woodsman woodsmen woodwind woodwork woof woolens
woollen woos wordings wordy workbench workbook workforce workings workmanship workmen workout workplace wormhole
worrisome worsen worshipper wot wove woven wrangle wreak wreath wreathe wreckage wrenches wrestle wrests wretch
wriggle wringer wrings wrinkles wristwatch writ writable writhe writings wrongdoer wrongdoings wrought wrung wry
xenophobia xylophone yacht yak yams yank yaps yardstick yarn yearlings yearn yearnings yeasts yells yelps yens yew
yodel yoga yogurt yokel yokes yolk yonder youngster youthful yowl yuck zany zeal zebra zenith zests zeta zigzag
zillion zinc zip zipper zodiac zombie zoo zoological zoologist zoology zucchini`;
