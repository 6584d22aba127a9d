/** English: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { gendered, kinds, words, type Gender, type Lexicon } from './lexicon.ts';
import { OFFICES_ELSEWHERE, SCHOLARS } from './english-offices.ts';
import { verbsOfSaying } from './saying/index.ts';
import { ENGLISH_DEEDS } from './deeds.ts';
import { counselDeeds, LAWYERS } from './english-counsel.ts';
import { withPlurals } from './english-plurals.ts';

const reporting = () => words(`
  call describe dub label brand denounce condemn praise hail deem called calls calling described describes describing
  dubbed labelled labeled branded denounced denounces
  denouncing condemned condemns condemning criticised criticized criticises criticizes criticizing slammed blasted
  praised praises praising hailed hails hailing welcomed welcomes rejected rejects rejecting dismissed dismisses
  dismissing accused accuses accusing expressed expresses expressing voiced deemed characterized characterised
  identified identifies referred refers referring depicted depicts depicting portrayed mentioned mentions likened
  compared compares invoked signed ended ends opened introduced introduces thanked thanks congratulated congratulates
  apologised apologized apologises apologizes blamed blames attacked mocked mocks ridiculed taunted lambasted decried
  derided concluded highlights highlighted detailed details outlined remembered remembers defended defends
  guaranteed signalled signaled cheered spoke speaks speaking talked talks talking discussed touted touts
  denied denies denying disputed disputes credited credits listed lists instructed declined refused labeling labelling
  branding slamming dubbing lauded lauds portrays portraying threatened alluded billed nicknamed
`);

const stance = () => words(`
  considers considered considering saw sees seeing felt feels feeling believed believing hoped hopes hoping feared
  fears fearing regards regarded regrets regretted viewed views viewing worried worries worry found finds showed shows
  thinks thinking loves hates likes supports supported backed sought seeks celebrated
`);

const pronouns = () => new Map<string, Gender>([
  ['he', 'male'], ['she', 'female'], ['they', 'plural'], ['it', 'neuter'],
]);

const roles = () => gendered(
  `
    spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman saleswoman forewoman actress queen
    granddaughter goddaughter
    princess duchess baroness countess mother mum mom wife widow daughter sister grandmother grandma aunt niece
    girlfriend stepmother stepdaughter waitress hostess heiress woman lady girl nun midwife ballerina mistress bride
    granny gran auntie chambermaid abbess lass bridesmaid fiancee fiancée schoolgirl chairlady anchorwoman
    alderwoman assemblywoman sportswoman noblewoman goddess empress
    priestess stewardess matron businesswomen comedienne songstress temptress
    headmistress landlady barmaid seamstress housewife godmother sister-in-law mother-in-law daughter-in-law
    matriarch postmistress shepherdess usherette
  `,
  `
    spokesman chairman congressman councilman businessman policeman salesman foreman king prince duke baron count
    grandson godson
    father dad husband widower son brother grandfather grandad uncle nephew boyfriend stepfather stepson man gentleman
    ferryman boatman groundsman linesman lineman signalman doorman barman huntsman herdsman milkman postman dustman
    watchman nightwatchman repairman stuntman trawlerman lifeboatman selectman oarsman helmsman horseman marksman
    draughtsman airman seaman guardsman rifleman infantryman longshoreman lumberman cattleman stockman ranchman
    patrolman tollman newsman weatherman oysterman bargeman slaughterman ploughman
    boy monk priest bishop pope cardinal groom fiance fiancé schoolboy alderman assemblyman fisherman fireman cameraman
    anchorman sportsman nobleman emperor lord defenseman linebacker quarterback imam rabbi friar tradesman craftsman
    frontman clergyman serviceman ombudsman handyman
    grandpa bridegroom bachelor househusband bloke chap godfather brother-in-law father-in-law son-in-law
    stonemason patriarch
  `,
  `
    president vice-president premier chancellor minister secretary undersecretary senator congressmember representative
    deputy governor mayor councillor councilor councilmember lawmaker legislator parliamentarian mp mep msp politician
    cathaoirleach td mla mlc mpp mna mec mca vc cs mce dce igp ppro dpo dgp
    taoiseach tánaiste tanaiste magistrate supervisor whip garda delegate convener convenor dispatcher medic warden
    brewer joiner juror lodger grocer hairdresser appointee carer caregiver babysitter nanny lifeguard rescuer
    cabbie roofer docker
    rancher vintner bookseller auctioneer surveyor actuary claimant appellant complainant prisoner detainee hostage
    deserter defector asylum-seeker motorist pedestrian jogger hiker camper angler bouncer concierge butler chauffeur
    instructor attache emissary abbot chieftain anaesthetist optometrist chiropractor physiotherapist undertaker
    linguist preacher televangelist mayoress freelancer conscript reservist assailant attacker murderer rapist burglar
    robber thief smuggler trafficker welder bricklayer paralegal
    crewman crabber roustabout swineherd steeplejack bookie
    innkeeper mortician embalmer bellringer organist cantor muezzin lay-reader outfielder havildar subedar
    infielder groundskeeper greenkeeper gamekeeper ghillie gillie trapper tinsmith silversmith watchmaker hedgelayer
    ambassador envoy diplomat commissioner spokesperson speaker leader co-leader chief head boss director co-director
    manager coach captain striker midfielder defender goalkeeper goalie winger forward guard pitcher batsman bowler
    center centre catcher shortstop receiver tackle skipper player rookie veteran ceo co-ceo cfo coo cto cio cmo chair
    chairperson co-chair executive exec founder co-founder cofounder owner co-owner entrepreneur investor analyst
    economist strategist trader banker broker lawyer attorney barrister solicitor prosecutor judge justice sheriff
    constable officer detective inspector superintendent sergeant lieutenant colonel general admiral major commander
    marshal soldier private doctor physician surgeon nurse psychologist psychiatrist therapist paramedic dentist
    pharmacist epidemiologist virologist professor lecturer teacher principal headteacher dean provost rector scholar
    historian scientist researcher biologist chemist physicist geologist astronomer climatologist ecologist geneticist
    neuroscientist sociologist anthropologist archaeologist mathematician statistician engineer architect designer
    developer programmer hacker expert specialist consultant adviser advisor aide assistant staffer counsel author
    co-author writer novelist poet journalist reporter correspondent columnist editor editor-in-chief publisher critic
    blogger broadcaster presenter host anchor commentator pundit actor filmmaker producer screenwriter
    playwright comedian singer songwriter rapper musician guitarist drummer bassist pianist composer conductor artist
    painter sculptor photographer dancer choreographer model chef cook farmer fisher worker labourer laborer
    driver pilot astronaut sailor mechanic electrician plumber builder carpenter activist campaigner advocate
    organizer organiser volunteer protester demonstrator dissident refugee migrant financier oligarch ruler philosopher
    essayist lyricist theologian missionary evangelist pastor vicar gardener cleaner courier trucker firefighter
    trooper bailiff clerk registrar auditor accountant bookkeeper cashier receptionist intern trainee apprentice
    nutritionist dietitian pediatrician oncologist curator caretaker podcaster streamer realtor paedophile pedophile
    consul inventor shepherd newsagent saddler engraver hygienist osteopath stockbroker millwright
    maid driller
    governess milliner caterer parolee tailor jeweller jeweler potter weaver blacksmith locksmith goldsmith
    veterinarian vet
    guide alpinist mountaineer diver explorer chairman-elect president-elect student pupil graduate resident neighbour
    neighbor friend colleague partner co-star teammate rival victim survivor witness suspect defendant plaintiff
    patient customer tenant landlord passenger commuter tourist mayor-elect candidate nominee incumbent
    challenger opponent frontrunner hopeful contender champion winner runner-up medallist medalist archbishop reverend
    chaplain ayatollah cleric sheikh emir sultan shah monarch heir whistleblower whistle-blower
    contractor supplier vendor shopkeeper retailer wholesaler baker butcher barber treasurer comptroller
    regulator watchdog trustee fellow member co-worker negotiator mediator interpreter translator cyclist swimmer
    sprinter boxer wrestler golfer jockey footballer cricketer gymnast skater skier racer umpire referee
    predecessor successor counterpart deputy-head chief-of-staff pollster lobbyist fundraiser donor
    philanthropist billionaire tycoon magnate mogul socialite influencer youtuber gamer superstar legend
    ex-president ex-wife ex-husband child kid teenager teen twin cousin parent grandparent sibling spouse orphan infant
    toddler baby janitor librarian archivist conservationist zoologist botanist marine
    attendant groomer handler ranger detectorist stranger steward usher porter skydiver paraglider hunter beekeeper
    shearer drover midwife bookmaker croupier valet stallholder forager arsonist squatter
    wanderer runaway castaway stowaway onlooker benefactor well-wisher
    meteorologist forecaster oceanographer seismologist volcanologist paleontologist toxicologist pathologist coroner
    mercenary gunman militant insurgent rebel warlord dictator strongman autocrat statesman operative agent spy
    investigator landowner homeowner businessperson restaurateur hotelier publican bartender barista waiter
    sommelier administrator secretary-general director-general attorney-general solicitor-general postmaster-general
    lieutenant-governor vice-chair vice-chancellor pacer paceman spinner seamer batter all-rounder wicketkeeper
    playmaker shot-stopper vocalist educator cinematographer illustrator violinist cellist soprano tenor
    athlete orthodontist doula podiatrist notary litigant conveyancer tutor undergraduate postgraduate grazier
    viticulturist horticulturist arborist landscaper restorer backbencher unionist petitioner commodore coastguard
    coastguardsman jailer verger churchwarden cartoonist impresario vlogger dramaturg luthier storyteller plasterer
    fishmonger greengrocer cobbler glassblower bookbinder florist haulier cabdriver stevedore shipwright proprietor
    lessee coder retiree pensioner crofter wheelwright farrier quilter distiller upholsterer gravedigger snowboarder
    rower climber marathoner hurdler motorcyclist ratepayer evacuee jailor tuner stylist promoter cheesemaker winegrower
    collector teller buyer seller aspirant applicant deckhand cop physio curate bosun coxswain lumberjack roughneck
    scaffolder occupant occupier incomer outsider settler expat emigrant immigrant returnee deportee
    internee felon fugitive hijacker kidnapper mourner beneficiary recipient subscriber listener texter caddie miner
    traveller traveler rambler caver surfer herder goatherd cowboy farmhand postie paperboy typist novice courtier
    childminder counsellor addict squaddie corporal brigadier recruit dishwasher busker roadie reviewer
    newsreader genealogist pawnbroker debtor borrower taxpayer elector constituent canvasser informer informant
    acquaintance triplet admirer stalker heckler passer-by passerby culprit shoplifter mugger vandal swindler scammer
    poacher islander old-timer nomad pilgrim worshipper parishioner believer atheist mystic astrologer psychic clown
    juggler acrobat ventriloquist compere contestant olympian paralympian cosmonaut hawker peddler beggar vagrant
    drifter hermit recluse divorcee breadwinner employer attendee entrant backer follower disciple protege mentor
    seafarer trawlerman boatman ferryman bursar sexton depute centre-half centre-back left-back right-back wing-back
    kayaker canoeist paddler hillwalker birdwatcher birder potholer snorkeller gambler punter
    psychotherapist homeopath dramatist memoirist diarist gallerist costumier stagehand
    projectionist signaller frontbencher hoaxer fly-tipper rustler polluter apiarist au-pair emcee
    dog-walker
  `,
);

const epithets = () => new Set(words(`
  lead fan user sophomore freshman eyewitness onlooker bystander star alum alumnus alumna apostle voter shopper diner
  satirist humorist publicist rider biker native newcomer native-born
  sarpanch pradhan tehsildar oba zamindar pandit
  tiktoker creator mastermind headmaster postdoc poster commenter viewer reader
  rep official officer staffer source insider relative villager local supporter participant guest visitor caller gp dj
  tiler piper deacon canon prop lock flanker hooker fullback fly-half scrum-half wing ruck full-back reeve
  sweep elder enthusiast companion buff aficionado devotee presenter hobbyist
`));

const honorifics = () => gendered(
  'mrs mrs. ms ms. miss dame lady baroness madam mme frau señora signora hajia hajiya hajjah sr puan',
  'mr mr. mister sir lord viscount fr fr. br herr señor signor monsieur otunba oba maulana mufti haji encik',
  `
    dr dr. doctor prof prof. professor sen sen. rep rep. gov gov. gen gen. col col. lt lt. capt capt. cmdr cmdr. cdr
    cdr. sgt
    sgt. cpl maj maj. adm adm. brig brig. rev rev. hon hon. judge justice sens. reps. pres pres. supt supt. det det.
    insp insp. mx mx. cpl. pfc spc pte pvt cllr cllr. coun
    cr cr. clr clr. ald ald. adv adv. barr barr. coun. major-gen maj-gen lt-gen brig-gen lt-col
    comrade alhaji alhaja atty atty. const const. havildar subedar naib ustaz ustad engr. mwalimu kaumatua archdeacon
    elder bailie
    datuk dato seri tengku engr shri smt smt. monsignor msgr msgr. doktor venerable reverend honourable honorable
  `,
);

const institutions = () => new Set(words(`
  band company firm brokerage bank agency ministry department office bureau commission committee council board court
  tribunal parliament senate government administration regulator watchdog authority organisation organization group
  charity foundation institute university college school hospital union association federation party campaign team club
  league network newspaper magazine paper website site outlet broadcaster station channel journal report study
  statement letter email e-mail memo document filing complaint lawsuit indictment ruling verdict judgment notice
  post tweet message press-release release announcement advisory bulletin petition submission obituary transcript
  readout blog survey poll review analysis article editorial op-ed book memoir text note caption sign banner headline
  affidavit manufacturer retailer airline carrier automaker carmaker startup start-up developer publisher studio label
  brand maker giant embassy consulate military army navy police force pentagon kremlin coalition alliance nations
  consortium partnership trust society chamber lab laboratory research findings handbook guideline guidelines museum
  gallery theatre theater church diocese district county city town
  village state nation country academy orchestra choir ensemble festival zoo aquarium ballet
  memorandum deed agreement contract treaty charter constitution statute clause leaflet pamphlet brochure flyer flier
  poster placard plaque inscription diary logbook register ledger judgement warrant circular communique communiqué
  telegram postcard advert advertisement listing thesis audit manifesto manual prospectus newsletter dossier testament
  epitaph headstone questionnaire subpoena directive decree ordinance bylaw rulebook invoice
  brigade prosecution municipality utility insurer nonprofit non-profit conglomerate supermarket hospice synod
  treasury inspectorate constabulary regiment battalion taskforce task-force quango consultancy lender dealership
  railroad railway ropeway brewery distillery bakery congregation secretariat directorate faction caucus militia regime
  delegation tabloid investigation inquiry enquiry
  broadsheet airport restaurant panel fund platform
`),
);

const people = () => new Set(words(`
  guy guys lad lads
  official officials officer officers source sources insider insiders person people man men woman women boy girl child
  children kid kids friend friends neighbour neighbours neighbor neighbors resident residents villager villagers local
  locals witness witnesses bystander bystanders onlooker spokesperson spokespeople spokesman spokeswoman spokesmen
  representative representatives aide aides staffer staffers employee employees worker workers expert experts analyst
  analysts economist economists scientist scientists researcher researchers author authors doctor doctors critic
  critics opponent opponents supporter supporters fan fans user users customer customers viewer viewers reader readers
  protester protesters protestor protestors demonstrator demonstrators activist activists campaigner campaigners
  prosecutor prosecutors lawyer lawyers attorney attorneys detective detectives investigator investigators police
  counsel teacher teachers student students parent parents mother father son daughter brother sister wife husband family
  families relative relatives survivor survivors victim victims patient patients passenger passengers driver drivers
  pilot pilots lawmaker lawmakers senator senators minister ministers politician politicians democrats republicans
  leaders leader executive executives manager managers boss bosses member members colleague colleagues teammate
  teammates someone somebody anyone everyone another other others one many some most several both all no-one nobody
  crowd organisers organizers authorities rescuers firefighters paramedics soldiers troops militants rebels farmers
  fishermen shopkeeper owner owners respondent respondents commenter commenters participant participants
  caller bidder trader traders investor investors veteran veterans volunteer volunteers guest guests visitor visitors
  tourist tourists migrant migrants refugee refugees gardaí gardai year-old
  mothers fathers mums moms dads sons daughters brothers sisters siblings twins wives husbands widows widowers partners
  cousins aunts uncles nieces nephews grandparents grandmothers grandfathers grandchildren grandsons granddaughters
  in-laws stepchildren godparents mates pals classmates schoolmates roommates flatmates housemates workmates bandmates
  crewmates shipmates clubmates team-mates co-workers boys girls youths youngsters teenagers schoolchildren pupils
  staff crew crews clergy townsfolk townspeople fisherfolk churchgoers eyewitnesses alumni mourners islanders academics
  cadets coaches midwives thieves businessmen businesswomen policemen policewomen firemen postmen cameramen salesmen
  clergymen servicemen sportsmen tradesmen craftsmen crewmen congressmen
  eyewitness walker walkers scout scouts salespeople
`),
);

const common = () => new Set(words(`
  a an the this that these those some any each every either neither no none all both half such what which who whom
  whose where when why how i you he she it we they me him her us them my your his its our their mine yours hers ours
  theirs myself himself herself itself themselves and or but nor so yet for if unless until while whereas although
  though because since as than then once whether in on at by to from of off up down out over under with within without
  about above across after again against along among amid around before behind below beneath beside besides between
  beyond despite during except inside into like near onto outside past per plus through throughout toward towards upon
  via versus is are was were be been being am has have had having do does did doing will would shall should can could
  may might must ought not never also too very just only even still already ever always often sometimes usually perhaps
  maybe however meanwhile moreover furthermore therefore thus hence otherwise instead indeed nevertheless nonetheless
  additionally finally eventually recently currently previously later earlier now today tomorrow yesterday tonight here
  there one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
  million billion first second third last next more most many much few fewer less least several other another same own
  new old former current acting then-president late monday tuesday wednesday thursday friday saturday sunday mon tue
  wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. tues. thurs. january february march april june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun
  jul aug sep sept oct nov dec yes yeah oh well ok okay please thank thanks sorry hello hi dear good great bad big
  small asked speaking according given following based including regarding concerning citing noting adding saying
  referring responding commenting people man woman men women children officials experts critics supporters police
  authorities prosecutors investigators scientists researchers analysts it's that's there's he's she's we're they're
  i'm i've don't didn't doesn't isn't aren't wasn't weren't won't can't couldn't wouldn't let's what's who's you're
  we've they've nearly almost roughly approximately born known
  downstream upstream upstairs downstairs overhead offshore onshore inland ashore aboard outdoors indoors underground
  t-shirt t-shirts elsewhere part photo photos image images video caption credit copyright getty reuters related
  read watch see click advertisement share subscribe follow q re vs etc eg ie north south east west northern southern
  eastern western central upper lower top high low early mid nobody nothing something someone anyone
  everybody everyone everything anything let make made take took get got go went come came
  unlike likewise similarly certainly clearly obviously apparently
  reportedly allegedly unfortunately fortunately surprisingly interestingly importantly hopefully left
  right home back front side end day week month year time way life work world news story report study data research
  internet web online website tv dna ai uk's us's mom dad mum god earth moon mars xmas christmas easter halloween
  thanksgiving ramadan anyway actually basically generally specifically originally initially ultimately overall dubbed
  armed dressed standing sitting looking using seeing getting making taking going trying
  working talking spokesman spokeswoman spokesperson founded located situated published posted updated
`));

const demonyms = () => new Set(words(`
  american british english scottish welsh irish canadian australian french german italian spanish portuguese dutch
  belgian swiss austrian danish swedish norwegian finnish icelandic russian ukrainian polish czech slovak hungarian
  romanian bulgarian serbian croatian bosnian slovenian greek turkish cypriot albanian macedonian montenegrin kosovar
  belarusian lithuanian latvian estonian georgian armenian azerbaijani moldovan kazakh uzbek tajik kyrgyz turkmen
  soviet chinese japanese korean taiwanese vietnamese thai indonesian malaysian singaporean filipino philippine burmese
  cambodian laotian mongolian indian pakistani bangladeshi nepali nepalese lankan afghan iranian persian iraqi syrian
  lebanese jordanian israeli palestinian saudi emirati qatari kuwaiti bahraini omani yemeni egyptian libyan tunisian
  algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan congolese nigerian ghanaian
  senegalese malian ivorian cameroonian zimbabwean zambian mozambican angolan namibian african south-african european
  asian arab jewish muslim christian catholic protestant sunni shia shiite sufi salafi wahhabi hasidic druze alawite
  yazidi ismaili hindu buddhist sikh orthodox mexican
  brazilian argentine argentinian chilean peruvian colombian venezuelan ecuadorian bolivian uruguayan paraguayan cuban
  haitian jamaican dominican guatemalan honduran salvadoran nicaraguan panamanian latino latina hispanic native
  indigenous aboriginal maori black white caribbean nordic baltic balkan scandinavian democratic republican democrat
  conservative labour liberal tory californian texan londoner parisian hungarian-american african-american
  asian-american mexican-american irish-american anglo-american us-based uk-based hawaiian tibetan uyghur kurdish
  chechen tatar crimean catalan basque flemish breton sicilian bavarian prussian swede dane pole turk serb croat
  spaniard briton scot frenchman frenchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman
  scotswoman dutchman dutchwoman icelander floridian
`));

const naming = () => new Set(words(`
  titled entitled called named nicknamed dubbed termed term terms word words phrase phrases song songs single album
  film movie book novel play show series episode poem article essay track hit tune slogan motto hashtag nickname
  moniker codenamed code-named so-called known headlined game exhibition column segment podcast example sketch blog
  documentary sitcom musical opera painting category label concept notion idea operation project programme program
  campaign initiative drama comedy thriller ballad anthem hymn
`),
);

const saidNouns = () => new Set(words(`
  word words remark remarks comment comments message response reply answer motto slogan mantra verdict assessment
  conclusion claim claims assertion contention statement speech post posts tweet tweets letter note blog essay book
  article column report analysis study investigation testimony description definition promise vow pledge warning
  appeal plea call demand question advice mission goal reaction view opinion argument reasoning explanation
  characterization portrayal depiction finding findings review survey lyrics song poem caption account profile
  cry cries scream shout shouts whisper
`));

export const en = (): Lexicon => ({
  language: 'en',
  saying: verbsOfSaying('en'),
  reporting: new Set(reporting()),
  stance: new Set(stance()),
  pronouns: pronouns(),
  determiners: new Set(
    words(
      'the a an this that these those another one some several many most both all any each every no two three four ' +
      'five six other',
    ),
  ),
  noOne: new Set(words('nobody no-one no none neither nor')),
  possessives: new Map<string, Gender>([
    ['his', 'male'], ['her', 'female'], ['their', 'plural'], ['its', 'neuter'], ['my', 'neuter'], ['our', 'neuter'],
    ['your', 'neuter'], ['whose', 'neuter'],
  ]),
  somebodys: [
    {
      sign: 'kin of', reach: 1, prepositions: new Set(words('of')), words: new Set(words(`
      mother father parents mum mom dad son daughter sons daughters husband wife widow widower brother sister brothers
      sisters twin uncle aunt niece nephew cousin grandmother grandfather grandson granddaughter girlfriend boyfriend
      fiancé fiancée
    `)),
    },
    {
      sign: 'got from', reach: 7, prepositions: new Set(words('from')), words: new Set(words(`
      bought buy buys inherited inherit got borrowed borrow stole heard saved penalty shot cross pass corner header
      free-kick letter letters message messages email emails text card note call report gift present rent rented lease
      leased joined learned learnt reply answer response
    `)),
    },
    {
      sign: 'given to', reach: 7, prepositions: new Set(words('to')), words: new Set(words(
        'gave sold handed passed owed lent wrote apologised apologized spoke talked',
      )),
    },
  ],
  prepositions: new Set(
    words(
      'in on at by to from of off with within without about above across after against along alongside among amid ' +
      'around before behind below beneath beside between beyond despite during except for inside into like near onto ' +
      'opposite outside over past per through throughout toward towards under unlike until upon via versus than as ' +
      'since because when while where if although though whether',
    ),
  ),
  joins: new Set(words('of for from at with in on')),
  conjunctions: new Set(words('and or but nor so yet')),
  between: new Set(
    words(
      'somewhat rather quite very has have had is was were are be been will would could can may might must also then ' +
      'later earlier once again always never often still just only even recently reportedly allegedly previously ' +
      'subsequently initially repeatedly simply clearly further furthermore quickly eventually finally famously ' +
      'publicly privately openly flatly bluntly angrily quietly softly proudly jokingly reluctantly already now ' +
      'today yesterday tonight monday tuesday wednesday thursday friday saturday sunday not did does do both all ' +
      'himself herself themselves itself specifically explicitly instead briefly sarcastically ' +
      'emphatically loudly gently slowly weighed out up in went on exclusively officially formally apparently ' +
      'immediately promptly tearfully wryly sadly gleefully laughingly nevertheless nonetheless however though ' +
      'therefore thus',
    ),
  ),
  accordingTo: [
    ['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'view', 'of'], ['in', 'the', 'opinion', 'of'],
    ['as', 'told', 'to'], ['per'],
  ],
  relatives: new Set(words('who whom whose which that where when')),
  styles: new Set(
    words(
      'pope queen king prince princess emperor empress sultan sister brother father mother saint lord lady sir dame',
    ),
  ),
  honorifics: honorifics(),
  roles: roles(),
  ties: new Set(words(`
    man woman boy girl child kid teenager teen twin gentleman lady infant baby father mother mum mom dad son
    daughter husband wife widow widower brother sister uncle aunt niece nephew cousin parent sibling spouse
    grandfather grandmother grandparent grandson granddaughter girlfriend boyfriend partner friend colleague
    teammate rival neighbour neighbor resident member victim survivor witness suspect defendant plaintiff claimant
    complainant prisoner detainee hostage patient customer tenant passenger winner runner-up champion candidate
    hopeful opponent predecessor successor counterpart stranger onlooker attacker murderer rapist burglar robber
    thief
  `)),
  callings: {
    article: /^the$/,
    apart: new Set(words(`
      other second third fourth next latter older younger elder eldest youngest oldest same last only new old young
      angry happy proud delighted weary tearful
    `)),
  },
  knownFor: [
    ENGLISH_DEEDS,
    { behind: /^[^.]{0,40} (?:planted|farms|farmed|ploughs|milks|harvested)(?= )/u, nouns: words('farmer grower') },
    { behind: /^[^.]{0,40} (?:owns|co-owns|runs) (?:the|an?|his|her)(?= )/u, nouns: words('owner proprietor') },
    ...counselDeeds(),
  ],
  epithets: epithets(),
  roleEndings: pattern(
    '',
    '(?:man|woman|person|ologist|ographer|ician|keeper|maker|holder|worker|player|writer|runner|skater|setter|',
    'fighter|master|mate|leader|owner|builder|reporter|manager|organi[sz]er|trainer|planner|lawyer|banker|dealer|',
    'in-residence|hunter|breeder|grower|teer|ster|crat|arian|ssor|utor|ator|itor|inist|omist|alist|ilist|ernist|',
    'anist)$',
  ),
  institutions: institutions(),
  people: withPlurals(people(), roles().keys()),
  common: common(),
  demonyms: demonyms(),
  naming: naming(),
  collectives: new Set(words(`
    family couple crowd pair trio duo quartet staff crew clergy alumni townspeople townsfolk fisherfolk fishermen
    schoolchildren grandchildren stepchildren businessmen businesswomen policemen policewomen firemen postmen cameramen
    salesmen clergymen servicemen sportsmen tradesmen craftsmen crewmen congressmen spokesmen
  `)),
  offices: [
    words('captain skipper'), words('coach manager boss gaffer head trainer'), words('striker forward marksman'),
    words('goalkeeper keeper goalie shot-stopper'), words('midfielder playmaker'), words('winger forward wideman'),
    words('defender centre-half centre-back full-back left-back right-back wing-back'),
    words('bowler pacer paceman quick seamer spinner'), words('batsman batter opener'),
    words('author writer novelist poet essayist'), words('actor star'), words('actress star actor'),
    words('musician violinist pianist guitarist drummer bassist cellist trumpeter'),
    words('singer star musician vocalist frontman rapper songwriter singer-songwriter artist'),
    words('director filmmaker film-maker'), words('researcher scientist biologist ecologist geologist astronomer'),
    words('boss chief ceo executive director'), words('founder co-founder cofounder entrepreneur'),
    words(LAWYERS), words('doctor physician surgeon medic gp'),
    words('president leader'), words('premier minister leader'),
    words('mp lawmaker legislator politician parliamentarian backbencher'),
    words('senator lawmaker politician'), words('congressman lawmaker politician'),
    words('congresswoman lawmaker politician'), words('minister politician'), words('mayor politician'),
    words('governor politician'), words('councillor politician'), words('chancellor politician'),
    words('teacher educator'), words('driver racer'),
    words('judge justice magistrate'), words('rev priest cleric pastor'),
    ...SCHOLARS,
    ...OFFICES_ELSEWHERE,
    words('councillor councilor councilman councilwoman councilmember alderman cllr cr'),
    words('td lawmaker deputy backbencher'), words('mla lawmaker legislator backbencher'),
    words('msp lawmaker politician backbencher'), words('senator sen'), words('governor gov'),
    words('congressman representative rep'), words('congresswoman representative rep'), words('sheriff officer'),
    words(
      'officer constable sergeant sgt detective det inspector insp superintendent supt trooper lieutenant lt captain ' +
      'pc dc ds di dci',
    ),
    words('professor prof academic'), words('pastor reverend rev vicar priest clergyman'), words('captain capt'),
    words('lieutenant lt'), words('sergeant sgt'), words('detective det dc ds di dci'), words('constable pc'),
    words('advocate adv'), words('lawyer adv'),
    words('boxer fighter'), words('spokesman spokesperson'), words('spokeswoman spokesperson'),
    ...kinds('doctor physician medic', `
      surgeon cardiologist oncologist neurologist pediatrician paediatrician psychiatrist pathologist
      anaesthetist anesthesiologist obstetrician gynaecologist radiologist gp epidemiologist virologist
    `),
    ...kinds('scientist researcher', `
      biologist physicist chemist geologist ecologist climatologist oceanographer epidemiologist virologist
      zoologist botanist entomologist astronomer geneticist neuroscientist hydrologist glaciologist
      seismologist volcanologist palaeontologist paleontologist
    `),
    ...kinds('academic scholar', `
      historian sociologist anthropologist economist philosopher linguist archaeologist professor lecturer
    `),
    ...kinds('artist', 'painter sculptor illustrator photographer cartoonist potter ceramicist'),
    ...kinds('writer author', 'playwright biographer poet novelist essayist columnist'),
    ...kinds('athlete', 'runner sprinter hurdler swimmer cyclist gymnast rower marathoner boxer skier'),
    ...kinds('farmer', 'grazier rancher dairyman crofter smallholder winegrower beekeeper'),
    ...kinds('cleric clergyman priest', 'rector bishop archbishop canon deacon'),
    ...kinds('trader shopkeeper', 'grocer baker butcher fishmonger greengrocer bookseller florist'),
    ...kinds('craftsman', 'carpenter blacksmith stonemason potter luthier thatcher'),
    ...kinds('nurse', 'midwife matron'),
    ...kinds('cook', 'chef'),
    ...kinds('trucker driver', 'haulier'),
    ...kinds('engineer', 'surveyor hydrologist'),
    ...kinds('musician', 'composer organist drummer'),
  ],
  speaksFor: new Set(words('for of to')),
  denying: new Set(words(`
    denied denies deny denying rejected rejects rejecting dismissed dismisses disputed disputes refuted refutes
    criticised criticized condemned
  `)),
  claims: new Set(words(`
    claim claims allegation allegations charge charges accusation accusations suggestion suggestions assertion
    report reports rumour rumours rumor rumors speculation
  `)),
  deniedAs: new Set(['as']),
  hearing: new Set(words('heard hears hear overheard')),
  // "Lowe, asked what she knew," is asked herself
  asking: pattern(
    'u',
    '(?<!(?:was|were|been|being|when|if) )(?<!\\p{L})ask(?:s|ed) ',
    '(?:(?:him|her|them|me|us) |(?<!, ask(?:s|ed) )(?:[^\\s,.]+ ){0,6}?|(?<=, ask(?:s|ed) )(?=[^,]*$))',
    '(?:what|why|whether|if|how|when|where|who|which)(?!\\p{L})',
  ),
  listening: pattern(
    'u',
    String.raw`^,?\s(?:listen(?:s|ed)|look(?:s|ed)\son|watch(?:es|ed)|nod(?:s|ded)|sat|stood|wept)(?!\p{L})`,
    String.raw`.{0,40}?\s(?:as|while|when)\s`,
    String.raw`(?:\p{Lu}|(?:the|an?|her|his)\s)(?:(?!\sand\s\p{Ll}).){0,60}?`,
    String.raw`\s(?:spoke|speaks|addressed|talked|testified|told|explained|read)(?!\p{L})`,
  ),
  saidNouns: saidNouns(),
  saidOfNobody: {
    read: /\b(?:one|you) (?:can|could|may) (?:still )?read(?: there)?[:,]?\s?$/u,
  },
  nobodys: new Set(words(`
    sign signs placard placards banner banners poster posters slogan slogans graffiti plaque plaques sticker stickers
    t-shirt t-shirts badge badges label labels inscription inscriptions billboard billboards mural murals headline
    headlines tattoo tattoos
  `)),
  lesser: new Set(words('deputy former vice acting assistant associate shadow ex interim')),
  former: new Set(words('former ex')),
  defining: new Set(words('is means refers denotes')),
  capitalisesNouns: false,
});
