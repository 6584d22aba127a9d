/** German: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { germanRoleEndings } from './conjugate.ts';
import { gendered, kinds, words, type Gender, type Lexicon } from './lexicon.ts';
import { ONLY_REGIONALS, REGIONALS } from './german-regions.ts';
import { verbsOfSaying } from './saying/index.ts';
import { compounds, nouns } from './work.ts';

/** Of the larger towns, as "der Berliner": adjectives, too, "die Berliner Polizei". */
const TOWNSPEOPLE = 'berliner hamburger münchner kölner frankfurter stuttgarter bremer wiener zürcher';

const roles = () => gendered(
  `
    lebensgefährtin schöffin klägerin pendlerin streikende
    archivarin winzerin bäckerin wirtin pflegerin försterin imkerin gärtnerin dichterin komponistin dirigentin
    pianistin kuratorin generalsekretärin ministerpräsidentin enkelin schwägerin schwiegertochter frau dame mutter
    tochter schwester ehefrau witwe oma großmutter tante nichte freundin königin prinzessin herzogin gräfin nonne
    hebamme krankenschwester bundeskanzlerin kanzlerin ministerin staatsministerin präsidentin bundespräsidentin
    bürgermeisterin oberbürgermeisterin sprecherin chefin leiterin direktorin senatorin anwältin rechtsanwältin
    staatsanwältin oberstaatsanwältin richterin ärztin chefärztin oberärztin professorin forscherin wissenschaftlerin
    lehrerin schülerin studentin autorin schriftstellerin journalistin reporterin schauspielerin regisseurin sängerin
    musikerin künstlerin malerin trainerin spielerin torhüterin unternehmerin gründerin geschäftsführerin managerin
    beraterin expertin analystin ökonomin volkswirtin politikerin kandidatin botschafterin kommissarin rektorin dekanin
    historikerin soziologin psychologin biologin meeresbiologin physikerin chemikerin virologin juristin ingenieurin
    architektin landrätin stadträtin augenzeugin zeugin nachbarin anwohnerin mitarbeiterin kollegin bäuerin landwirtin
    polizistin beamtin pfarrerin bischöfin pilotin aktivistin gewerkschafterin dezernentin kämmerin dramaturgin köchin
    läuferin hoteliere gastronomin mieterin notarin sanitäterin notärztin hausärztin landeshauptfrau klubobfrau obfrau
    nationalrätin ständerätin bundesrätin regierungsrätin kantonsrätin gemeinderätin bezirksrätin kreisrätin
    betriebsrätin personalrätin staatsrätin äbtissin cousine zwillingsschwester pastorin stammkundin
    eigentümerin spaziergängerin seniorin
    lebenspartnerin stiefmutter stieftochter stiefschwester halbschwester schwiegermutter adoptivmutter pflegemutter
    urgroßmutter
    ratsfrau initiatorin installateurin tierärztin apothekerin busfahrerin friseurin händlerin verkäuferin verteidigerin
    meteorologin geologin archäologin ökologin intendantin ortsvorsteherin gemeindepräsidentin kämmererin kassierin
    erzieherin
    chirurgin internistin psychiaterin logopädin orthopädin urologin anästhesistin justiziarin mediatorin ombudsfrau
    konrektorin botanikerin zoologin vogelkundlerin jägerin fischerin biobäuerin schäferin müllerin philosophin
    restauratorin stadtarchivarin bibliothekarin feuerwehrfrau taucherin lyrikerin bühnenbildnerin geigerin organistin
    kantorin tänzerin grafikerin sammlerin handwerkerin tischlerin schreinerin zimmerin maurerin schlosserin schmiedin
    mechatronikerin schornsteinfegerin metzgerin kellnerin schneiderin uhrmacherin töpferin bestatterin floristin
    optikerin schaffnerin briefträgerin praktikantin schwimmerin turnerin boxerin handballerin fußballerin ruderin
    seglerin reiterin bergsteigerin kletterin verlobte pensionistin wanderin erbin zeitzeugin hundehalterin putzfrau
    vikarin pröpstin küsterin mesnerin sennerin melkerin käserin brauerin hotelière sommelière spenglerin
    schweißerin dreherin fräserin weberin schusterin sattlerin keramikerin glaserin druckerin buchbinderin
    kosmetikerin schifferin stewardess postbotin zustellerin botin polierin geometerin gerichtsvollzieherin
    polizeirätin zöllnerin majorin leutnantin kassenwartin vertrauensfrau bankierin dolmetscherin kamerafrau
    sopranistin trompeterin posaunistin illustratorin angreiferin hausfrau ehrenamtlerin camperin urlauberin
    urenkelin rauchfangkehrerin kaminkehrerin totengräberin müllwerkerin mäzenin ministerialrätin hofrätin
    primaria rangerin wildhüterin almwirtin
  `,
  `
    schöffe kläger pendler parteifreund pendant
    archivar bauleiter einsatzleiter gast badegast fahrgast landwirt winzer bäcker metzger wirt gastwirt pfleger lotse
    förster jäger imker gärtner dichter komponist dirigent pianist kurator museumschef feuerwehrchef polizeichef enkel
    schwager schwiegersohn mann herr vater sohn bruder ehemann witwer opa großvater onkel neffe freund könig prinz
    herzog graf mönch papst kardinal bundeskanzler kanzler minister staatsminister präsident bundespräsident
    bürgermeister oberbürgermeister sprecher chef leiter direktor senator anwalt rechtsanwalt staatsanwalt
    oberstaatsanwalt richter arzt chefarzt oberarzt professor forscher wissenschaftler lehrer schüler student autor
    schriftsteller journalist reporter schauspieler regisseur sänger musiker künstler maler trainer cheftrainer
    bundestrainer spieler kapitän torwart torhüter stürmer mittelfeldspieler verteidiger manager sportdirektor
    sportvorstand unternehmer gründer geschäftsführer berater experte analyst ökonom volkswirt politiker kandidat
    botschafter kommissar rektor dekan historiker soziologe psychologe biologe meeresbiologe physiker chemiker virologe
    jurist ingenieur architekt landrat stadtrat zeuge augenzeuge nachbar anwohner mitarbeiter kollege bauer
    polizist beamter pfarrer bischof erzbischof pilot aktivist gewerkschafter general oberst admiral premier
    premierminister ministerpräsident küster mesner hausarzt notarzt sanitäter notar gemeinderat kämmerer dezernent
    betriebsrat coach mieter tourist völkerrechtler organisator koch handwerker imam radprofi dj
    unionsfraktionsvize unionsfraktionsvizechef
    hotelier gastronom klubobmann obmann landammann abt lebensgefährte cousin zwillingsbruder
    vorsteher azubi lehrling apotheker polier stiefvater stiefsohn stiefbruder halbbruder schwiegervater adoptivvater
    pflegevater urgroßvater pastor stammkunde eigentümer spaziergänger senior feuerwehrmann angreifer
    ratsherr initiator installateur sektionspräsident tierarzt krankenpfleger busfahrer lokführer taxifahrer friseur
    fleischer verkäufer wehrführer meteorologe geologe archäologe ökologe klimaforscher intendant ortsvorsteher
    stadtbaurat ortsbürgermeister erzieher sozialarbeiter streetworker dachdecker tischler elektriker statiker gutachter
    chirurg internist psychiater logopäde orthopäde urologe anästhesist justiziar mediator ombudsmann konrektor
    botaniker zoologe vogelkundler forstwirt philosoph restaurator stadtarchivar bibliothekar kreisbrandinspektor
    leutnant taucher wachmann türsteher detektiv dompropst domkapitular lyriker bühnenbildner organist tänzer grafiker
    zauberer mechatroniker schornsteinfeger uhrmacher bestatter florist optiker hörakustiker seemann fährmann postbote
    briefträger praktikant schwimmer handballer fußballer ruderer segler bergsteiger kletterer pensionist zeitzeuge
    stammgast hundehalter altbürgermeister
    vikar kantor sommelier schweißer keramiker buchbinder zusteller gerichtsvollzieher polizeirat major kassenwart
    kassier vertrauensmann bankier dolmetscher trompeter posaunist illustrator zeugwart hausmann ehrenamtler
    camper urlauber urenkel rauchfangkehrer kaminkehrer totengräber müllwerker wasserwart mäzen ministerialrat
    hofrat primarius ranger wildhüter almwirt ölmüller
  `,
  `
    stadtoberhaupt vorsitzende vorsitzender abgeordnete abgeordneter beauftragte beauftragter vorstand vorständin kind
    star legende mitglied opfer überlebende überlebender angestellte angestellter angeklagte angeklagter verletzte
    ehrenamtliche ehrenamtlicher jugendliche jugendlicher
    reisende vize vizepräsident ceo co-chef co-vorsitzende co-vorsitzender fraktionschef fraktionsvize parteichef
    ex-präsident ex-minister sachverständige sachverständiger flüchtling profi
    pflegefachkraft reinigungskraft auszubildende auszubildender vereinsmitglied clown judoka alleinerziehende
    influencer
  `,
);

/** What nouns for people end in, alone or as the last part of a compound: "Drogenbeauftragter", "Klimaforscherin". */
const ROLE_TAILS = () => words(String.raw`
  sprecher minister präsident kanzler direktor trainer meister forscher wissenschaftler anwalt kommissar politiker
  abgeordneter? vorsitzender? beauftragter? beauftragten experte leiter führer inhaber besitzer betreiber händler
  historiker ökonom schützer kämpfer [a-zäöüß]{3}ologe [a-zäöüß]{3}ologin [a-zäöüß]{3}ograf [a-zäöüß]{3}chef
  psychologe verteidiger vertreter berater kandidat inspekteur intendant kapitän vorstand autor designer milliardär
  millionär gründer redakteur unternehmer produzent schauspieler künstler moderator sekretär bischof promoter schüler
  student lehrer professor dozent doktorand techniker mechaniker elektriker informatiker mathematiker musiker komiker
  kritiker chemiker physiker mediziner neurologe referent koordinator assistent korrespondent präfekt diplomat bürokrat
  funktionär
  aktionär revolutionär pensionär pensionist rentner manager broker banker investor präsidiumsmitglied vorstandsmitglied
  ratsmitglied parteimitglied bandmitglied teammitglied vize-?chef sportler fahrer spieler stürmer torwart keeper
  biathlet triathlet athlet leichtathlet weltmeister europameister champion sieger preisträger nobelpreisträger
  stifter helfer pfleger betreuer erzieher retter aufseher berichterstatter veranstalter gestalter verwalter
  buchhalter vermieter arbeiter mitarbeiter bearbeiter zeichner redner regisseur kommandeur ingenieur amateur friseur
  kontrolleur masseur monteur chauffeur reporter journalist publizist kolumnist essayist lobbyist aktivist terrorist
  extremist spezialist polizist jurist linguist germanist romanist pianist cellist gitarrist bassist komponist
  dirigent solist statist statistiker prokurist maschinist sozialist kommunist nationalist populist separatist
  islamist salafist analyst therapeut pädagoge kollege schriftsteller verfasser übersetzer herausgeber verleger
  erfinder entdecker entwickler programmierer architekt dachdecker schlachter konditor landwirt gastwirt züchter
  bewohner einwohner anwohner nachbar augenzeuge anhänger gegner befürworter unterstützer wähler hörer zuschauer
  besucher käufer verkäufer nutzer user userin follower influencer youtuber blogger streamer gamer rapper idol legende
  ikone
  veteran soldat kadett rekrut gefreiter unteroffizier offizier
  general feldwebel befehlshaber kommandant pilot steuermann matrose lotse ratsherr ratsfrau
  kauffrau fachfrau fachmann kameramann torfrau torhüter geschäftsfrau geschäftsmann staatsmann landsmann ehemann
  ehefrau ehrenbürger staatsbürger bürgermeister vermittler ermittler fahnder kriminalist pathologe gutachter
  ministerpräsident premier staatschef regierungschef außenminister gouverneur botschafter konsul attaché diakon
  prediger theologe rabbiner imam mönch nonne priester prälat kardinal gewerkschafter sozialdemokrat christdemokrat
  demokrat republikaner dissident oppositioneller? geschäftsführer geschäftsführender? verwandter? angehöriger?
  angestellter? überlebender? betroffener? geflüchteter? -jähriger? amtsträger würdenträger coach promi scout partner
  delegierter? gesandter? beamter? leute arzt kämmerer dezernent rechtler
  obmann obfrau landesrat landesrätin -(?:national|stände|bundes|kantons|regierungs|gross|stadt|gemeinde)rat mandatar
  vorsteher pächter kreisrat grossrat kantonsrat [a-zäöüß]{3}platzierter? goalie schiedsrichter
  linienrichter springer anrainer geschädigter? beschuldigter? tatverdächtiger? verdächtiger? nebenkläger
  bevollmächtigter? volkswirt parlamentarier senator beigeordneter? stadtverordneter? superintendent frontmann
  schlagzeuger kabarettist
  comedian filmemacher dramaturg galerist bildhauer lektor touristiker spediteur logistiker statiker klempner
  makler sanitäter geologe astronom astronaut chronist kassierer alpinist urgestein expertin diplomat
  obmannstellvertreter tourist matchwinner doppelpacker
  koordinatorin bauunternehmer hüttenwirt personalrat elternrat seelsorger
`);
/** Those that are surnames where they stand alone: "Schmidt-Richter" is one, "Verwaltungsrichter" is none. */
const COMPOUND_TAILS = () => words(`
  agent bauer boxer bäcker coach dichter fischer förster graf gärtner hauptmann held imker jäger kaiser kaufmann koch
  könig läufer maler maurer metzger mieter oberst papst partner pastor pfarrer pförtner planer promi prüfer richter
  (?<!thü)ringer schlosser schmied schreiber schreiner schulze schwimmer schütze scout springer star stratege sänger
  tischler
  turner vogt weber winzer wächter wärter
`);

/** What stands somewhere, of nobody who is told: "steht", and "heißt" before "es" or at the end of a clause. */
const STANDS = 'stehe|steht|stand|stünde';
const IS_CALLED = 'heißt|heiße|hieß|heisst|hiess';

export const de = (): Lexicon => ({
  language: 'de',
  saying: verbsOfSaying('de'),
  reporting: new Set(words(`
    nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten beschrieb beschreibt beschrieben verurteilte
    verurteilt verurteilten begrüßte begrüßt begrüßten rügte wertete wertet sah sieht verglich vergleicht verspottete
    beschimpfte warf wirft sprach spricht attestierte bescheinigte dankte gratulierte lehnte nennen bezeichnen
    beschreiben verurteilen sprachen sprechen lobte lobt pries preist feiert feierte feierten würdigte würdigt
    würdigten bewertete bewertet charakterisierte titulierte bezichtigte beschuldigte betitelte bedankte bedankten
    tituliert beschimpft verspottet gewürdigt gewertet gepriesen verglichen charakterisiert bezichtigt beschuldigt
    brandmarkte brandmarkt gebrandmarkt geißelte geißelt gegeißelt hervorgehoben hervorhob hervorhebt
  `)),
  stance: new Set(
    words('hofft hoffte befürchtet befürchtete fürchtet fürchtete hält hielt fühlt fühlte bedauert bedauerte'),
  ),
  standing: {
    ofAnybody: pattern('u',
      '(?:^| )(?:',
      '(?:be|miss)?zweifel(?:t|n|te|ten)|zuck(?:t|en|te|ten) .*(?:achseln?|schultern?)|wink(?:t|en|te|',
      'ten) .*ab|(?:be)?fürchte(?:t|n|te|ten)?|misstrau(?:t|en|te|ten)|schüttel(?:t|n|te|ten) .*kopf|',
      'seufz(?:t|en|te|ten)|ärger(?:t|n|te|ten) sich|freu(?:t|en|te|ten) sich|(?:reagier|zeig)(?:t|en|te|',
      'ten) .*(?:gelassen|enttäuscht|empört|erleichtert|skeptisch|entsetzt)|glaub(?:t|en|te|',
      'ten) .*(?:nicht|kein.*)|(?:sieht|sehen|sah|sahen) (?:das|es|die sache) .*(?:anders|kritisch|',
      'gelassen)|(?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben|wird|werden|wurde|',
      'wurden) (?:.* )?(?:skeptisch(?:er)?|wütend|sauer|enttäuscht|empört|entsetzt|verärgert|erleichtert|',
      'zufrieden|begeistert|untröstlich|anderer meinung)',
      ')(?: |$)',
    ),
    ofSpeakers: pattern('u',
      '(?:^| )(?:',
      'protestier(?:t|en|te|ten)|(?:bestreite|widerspreche)(?:t|n)|bestritt(?:en)?|widerspr(?:icht|ach|',
      'achen)|droh(?:t|en|te|ten)|(?:wehr|wehrt)(?:t|en|e|en) sich|(?:weist|weisen|wies|wiesen) .*zurück|',
      '(?:hält|halten|hielt|hielten) dagegen|(?:bleibt|bleiben|wird|werden|wurden?|ist|sind|',
      'waren?) (?:.* )?(?:deutlich|gelassen|vorsichtig)(?:er)?',
      ')(?: |$)',
    ),
  },
  convinced: new Set(words('überzeugt sicher')),
  pronouns: new Map<string, Gender>([
    ['er', 'male'],
    ['sie', 'female'],
    ['es', 'neuter'],
  ]),
  objectPronouns: new Map<string, Gender>([['ihm', 'male'], ['ihn', 'male'], ['ihr', 'female'], ['ihnen', 'plural']]),
  determiners: new Set(
    words(
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene kein ' +
      'keine mehrere einige viele zwei drei vier fünf beide alle jeder jede manche',
    ),
  ),
  possessives: new Map<string, Gender>([
    ['sein', 'male'], ['seine', 'male'], ['seinem', 'male'], ['seinen', 'male'], ['seiner', 'male'], ['seines', 'male'],
    ['ihr', 'female'], ['ihre', 'female'], ['ihrem', 'female'], ['ihren', 'female'], ['ihrer', 'female'],
    ['ihres', 'female'], ['unser', 'neuter'], ['unsere', 'neuter'], ['unserer', 'neuter'], ['deren', 'neuter'],
    ['dessen', 'neuter'],
    ['mein', 'neuter'], ['meine', 'neuter'], ['meinem', 'neuter'], ['meinen', 'neuter'], ['meiner', 'neuter'],
  ]),
  somebodys: [
    {
      sign: 'kin of', reach: 1, prepositions: new Set(words('von')), words: new Set(words(`
      mutter vater eltern sohn tochter söhne töchter ehemann ehefrau witwe witwer bruder schwester brüder schwestern
      onkel tante nichte neffe cousin cousine großmutter großvater enkel enkelin verlobte verlobter lebensgefährtin
      lebensgefährte
    `)),
    },
  ],
  prepositions: new Set(
    words(`
      in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor vorm hinter
      neben zwischen während wegen trotz gegenüber bis ab entlang innerhalb außerhalb statt anstatt laut gemäß samt per
      pro ins ans aufs fürs angesichts dass daß weil wenn als ob obwohl obgleich nachdem bevor sobald solange
      damit indem falls
    `),
  ),
  joins: new Set(words('von vom für der des eines einer beim bei')),
  conjunctions: new Set(words('und oder aber denn sondern sowie')),
  subordinators: new Set(words(
    'dass daß weil wenn als ob obwohl obgleich nachdem bevor sobald solange während damit indem falls bis',
  )),
  between: new Set(
    words(`
      hat haben habe hatte hatten hätte hätten ist sind war waren wäre wird werden wurde wurden worden sei seien kann
      könne konnte will wolle wollte soll solle sollte muss müsse musste darf mag auch dann später zuvor bereits schon
      noch nur immer wieder erneut weiter weiterhin ebenfalls außerdem zudem ferner nun jetzt gestern heute morgen
      allerdings jedoch dagegen hingegen dabei dazu daraufhin deshalb deswegen sich nicht nie ausdrücklich deutlich
      klar offen öffentlich kürzlich einst einmal selbst abschließend schließlich anschließend hinzu mit am montag
      dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend
      freitagabend vormittag nachmittag abend uns ihm ihr ihnen knapp beispielsweise
    `),
  ),
  ownViews: [
    ['aus', 'ihrer', 'sicht'], ['aus', 'seiner', 'sicht'], ['ihrer', 'ansicht', 'nach'],
    ['seiner', 'ansicht', 'nach'], ['ihrer', 'meinung', 'nach'], ['seiner', 'meinung', 'nach'],
    ['nach', 'ihrer', 'ansicht'],
    ['nach', 'seiner', 'ansicht'], ['nach', 'ihren', 'angaben'], ['nach', 'seinen', 'angaben'],
    ['nach', 'seiner', 'darstellung'], ['nach', 'ihrer', 'darstellung'], ['in', 'seinen', 'augen'],
    ['in', 'ihren', 'augen'],
  ],
  accordingTo: [
    ['laut'], ['gemäß'], ['nach', 'angaben'], ['nach', 'darstellung'], ['nach', 'schilderung'], ['nach', 'aussage'],
    ['nach', 'worten'], ['nach', 'den', 'worten'], ['nach', 'ansicht'],
    ['nach', 'meinung'], ['nach', 'auffassung'], ['nach', 'einschätzung'], ['nach', 'überzeugung'], ['aus', 'sicht'],
    ['in', 'den', 'worten'],
  ],
  accordingToAfter: new Set(['zufolge']),
  tags: new Set(
    words(
      'so räumte räumt gab gibt stellte stellt wies weist hob hebt pflichtete fasste fasst stimmte warf wirft legte ' +
      'setzte lautet lautete',
    ),
  ),
  so: new Set(['so']),
  obliqueArticles: new Set(
    words(`
      den dem des einen einem eines diesen diesem dieses jenen jenem keinen keinem keines meinen meinem meines seinen
      seinem seines seiner ihren ihrem ihres ihrer meiner unseren unserem unseres unserer deren dessen
    `),
  ),
  reportedBeing: new Set(words('sei seien wäre wären')),
  reportedMood: new Set(
    words(`
      sei seien habe könne müsse solle werde wolle dürfe möge gebe gehe komme stehe bleibe brauche lasse sehe halte
      mache führe finde bringe liege zeige helfe bedeute gelte trage stelle nehme wisse bestehe sorge biete spreche
      müssten könnten dürften sollten würden hätten wären
      ändere arbeite baue beginne bekomme benötige bereite beruhe betreffe bewege breche enthalte entscheide
      entspreche entstehe erhalte erhöhe ermögliche erreiche ersetze existiere falle fordere funktioniere gelinge
      genüge geschehe gewinne herrsche hoffe kämpfe kenne klinge koste lebe leide leiste lerne liefere löse nutze passe
      passiere plane prüfe reagiere rechne schade schaffe schütze setze sinke spare spüre stamme steige stimme störe
      suche tue unterscheide unterstütze verändere verbiete verdanke verfolge verfüge vergesse verhalte verhindere
      verkenne verlange verlaufe verletze verliere verschärfe verstehe verstoße vertraue verzichte wachse warte wehre
      wirke wohne wünsche zahle ziehe zwinge zeichne
      drohe fehle handele handle gehöre diene glaube verdiene erwarte spiele versuche treffe heiße fühle freue
    `),
  ),
  pluralDeterminers: new Set(words(`
    mehrere mehreren einige einigen viele vielen zwei drei vier fünf sechs beide beiden alle allen manche manchen
    tausende hunderte
  `)),
  opening: {
    own: /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*)(?!\p{L})/iu,
    addressing: pattern(
      'u',
      String.raw`(?<!\p{L})(?:[Dd](?:u|ir|ich|ein\p{L}*)|[Ee]u(?:ch|er|re\p{L}*)|Sie|`,
      String.raw`Ihnen|Ihr\p{L}*|Herr|Frau|Mama|Papa|Oma|Opa)(?!\p{L})`,
    ),
    pointing: /^(?:der satz stammt|die worte (?:sind|stammen)|so spricht|das sagt|wer das sagt)/iu,
  },
  statements: new Set(words(`
    prognose urteil fazit forderung vorwurf kritik begründung einschätzung warnung antwort reaktion kommentar bilanz
    vorschlag meinung hoffnung appell ansage botschaft devise credo motto wunsch tipp bitte frage überzeugung
    befürchtung vermutung these rechtfertigung ankündigung versprechen erkenntnis resümee schlussfolgerung sorge worte
    ansicht auffassung erklärung analyse mahnung drohung auskunft empfehlung
  `)),
  questions: new Set(words('frage fragen nachfrage vorhalt')),
  beforeQuestions: new Set(words('auf nach bei zu zum zur')),
  passages: new Set(words(`
    absätze absätzen punkte punkten passagen sätze sätzen zeilen kapitel kapiteln empfehlungen schlussfolgerungen
  `)),
  documents: new Set(words(`
    stellungnahme mitteilung pressemitteilung erklärung schreiben brief bericht papier gutachten aufruf antrag
    studie artikel untersuchung analyse website webseite blog urteil kommentar begründung anklage klageschrift buch
    beschluss post beitrag tweet nachricht mail e-mail aussendung presseaussendung meldung statement rundschreiben
  `)),
  saidNouns: new Set(['rat']), // advice, or a council
  topics: new Set(words('ära fall prozess skandal streit affäre tod rücktritt entlassung causa')),
  partitives: {
    ones: new Set(words('ein einer eine eines einige mehrere viele manche zwei drei')),
    of: new Set(words('von unter der')),
    others: new Set(words('anderer andere dritter dritte vierter vierte zweiter zweite weiterer weitere')),
  },
  relatives: new Set(words('welcher welche welches wo wie was wer')),
  styles: new Set(words('papst könig königin prinz prinzessin kaiser kaiserin fürst fürstin pater')),
  honorifics: new Map([
    ['herr', 'male'], ['herrn', 'male'], ['hr.', 'male'], ['frau', 'female'], ['fr.', 'female'], ['fräulein', 'female'],
    ['dr.', null], ['dr', null], ['ddr.', null], ['univ.-prof.', null], ['priv.-doz.', null],
    ['prof.', null], ['prof', null], ['dipl.-ing.', null], ['ing.', null], ['mag.', null],
    ['bgm.', null], ['bgm', null], ['lh', null],
    // offices by their letters, mostly Austrian: "LR Maria Huber"
    ['gr', null], ['lr', null], ['lgf', null], ['gf', null], ['lhstv', null], ['lhstv.', null], ['labg', null],
    ['labg.', null], ['nabg', null], ['nabg.', null], ['abg.', null], ['vzbgm', null], ['vzbgm.', null],
    ['vbgm', null], ['vbgm.', null], ['obm.', null], ['dir.', null], ['str', null], ['mdb', null], ['mdl', null],
    ['hbi', null],
  ]),
  roles: roles(),
  givenGenders: gendered('marion', 'jan helge bodo sascha', 'janne janis elia'),
  ties: new Set(words(`
    mann frau herr dame kind jugendliche jugendlicher vater mutter sohn tochter bruder schwester ehemann ehefrau
    witwe witwer onkel tante oma opa großmutter großvater enkel enkelin neffe nichte cousin cousine schwager
    schwägerin freund freundin partner partnerin lebensgefährte lebensgefährtin nachbar nachbarin kollege kollegin
    anwohner anwohnerin mitglied opfer zeuge zeugin augenzeuge augenzeugin angeklagte angeklagter beschuldigte
    kläger klägerin verletzte überlebende überlebender senior seniorin angreifer erbin verlobte stammgast
  `)),
  callings: {
    article: /^d(?:er|ie|as)$/,
    speaking: new Set(words('spricht sprach')),
    pointing: /^dieser?$/,
    apart: new Set(words(`
      andere anderer zweite zweiter dritte dritter erste erster junge junger alte alter ältere älterer jüngere
      jüngerer neue neuer
    `)),
    age: /(?:jährige[rn]?|jugendliche[rn]?)$/u,
    aged: /^\d+ (?:- jährige[rn]?|jahre alte[rn]?)$/,
    since: /^seit$/,
    now: /^(?:heute|inzwischen|mittlerweile)$/,
    aside: /^(?:selbst) |\sbis \d{4}/u,
  },
  work: {
    endings: /(?!)/,
    before: pattern(
      'u',
      '(?:[a-zäöüß]{3}(?:(?:(?<!glied)er|ist|ent|ant|eur|ator|graf|wart|ier|wirt|chirurg|vikar|freund)(?:in)?|mann|',
      'frau|schwester|bruder|kraft|hilfe|(?<!ge|ver)bot(?:e|in)|rat|rätin|schöff(?:e|in)|hirt(?:e|in)?|',
      'schütz(?:e|in)|zeug(?:e|in)|kund(?:e|in))|-(?:rat|rätin|mann|frau))$',
    ),
    not: new Set(words(`
      theater fenster messer alter wetter wasser zimmer lager ufer feuer muster sommer winter koffer keller teller
      fehler hammer computer drucker container dampfer kreuzer tanker frachter kutter segler schlepper leser ticker
      poster cluster charter folter nummer kammer trauer mauer dauer steuer feier schulter mutter butter futter zucker
      acker bagger trecker laster silber kupfer fieber pflaster kloster euter puder leder feder häuser länder wälder
      bücher bilder dörfer felder güter räder lieder kleider gesichter geschwister brüder
      gegenüber herausforderer herausforderin
      dezember oktober november september quartier papier klavier turnier revier spalier visier moment dokument
      argument talent patent prozent kontinent parlament element instrument monument restaurant hydrant diamant
      apparat verrat vorrat hausrat unrat heirat atomkraft kernkraft wasserkraft windkraft triebkraft schwerkraft
      nothilfe soforthilfe entwicklungshilfe lebenshilfe jugendhilfe sterbehilfe
      bundesrat stadtrat gemeinderat nationalrat sicherheitsrat betriebsrat aufsichtsrat verwaltungsrat ministerrat
      zentralrat presserat ethikrat
    `)),
    nouns: new Set(words(`
      routinier captain schankwirt jubilar jubilarin braut bräutigam parteifreundin mitstreiterin hilfskraft
      generalvikar dompropst prior priorin oberin tankwart ammann gemeindeammann statthalter
      antiquar antiquarin abiturient abiturientin altistin mezzosopranistin ballerina primaballerina jongleur
      dompteur dompteurin profiler maat steward zahlmeister vorgänger vorgängerin nachfolger nachfolgerin
      patient patientin kunde kundin pate patin
      propst schäfer senn melker müller käser brauer mälzer fischer holzfäller kellner schreiner zimmermann
      zimmerer maurer spengler schlosser schmied dreher fräser schneider weber schuster sattler töpfer glaser
      drucker schaffner schiffer bote kurier geselle geometer planer zöllner hauptmann gefreiter regierungsrat
      ständerat nationalrat staatsrat amtmann kaufmann tenor bariton geiger libero läufer freiwilliger
      freiwillige wanderer erbe sponsor primar friseuse kustos bootsmann
    `)),
    verbs: [['arbeitet', 'als'], ['arbeitete', 'als']],
  },
  roleEndings: germanRoleEndings(ROLE_TAILS(), COMPOUND_TAILS()),
  institutions: new Set(
    words(`
      umfeld bahn jury redaktion mannschaft stadtwerke airline fluggesellschaft reederei versicherer netzagentur
      krankenkasse jugendamt
      bauamt
      unternehmen firma konzern bank behörde ministerium amt büro kommission ausschuss rat gericht parlament regierung
      bundesregierung landesregierung verwaltung organisation gruppe stiftung institut universität hochschule schule
      krankenhaus klinik gewerkschaft verband verein bund partei fraktion kampagne team klub netzwerk zeitung magazin
      blatt sender agentur bericht studie erklärung mitteilung pressemitteilung brief schreiben papier urteil gutachten
      polizei feuerwehr staatsanwaltschaft armee bundeswehr botschaft bündnis allianz koalition opposition stadt
      gemeinde land kreis ministerien innenministerium außenministerium finanzministerium verteidigungsministerium
      gesundheitsministerium auswärtiges bundesamt landesamt gesundheitsamt verbraucherzentrale
      landwirtschaftsministerium kultusministerium bildungsministerium schulministerium umweltministerium
      wirtschaftsministerium
      verkehrsministerium justizministerium sozialministerium arbeitsministerium familienministerium bundesrat
      bundestag landtag stadtrat gemeinderat magistrat senat kreml weißes militär luftwaffe marine kirche bistum
      erzbistum landeskirche landratsamt rathaus stadtverwaltung kreisverwaltung betreiber hersteller anbieter händler
      medien presse ngo initiative bürgerinitiative handelskammer industrieverband bauernverband
      dachverband städtetag gemeindebund arbeitgeberverband betriebsrat vorstand aufsichtsrat geschäftsführung
      konzernleitung klinikum hochschulleitung schulleitung polizeipräsidium landespolizei bundespolizei kriminalpolizei
      zoll verfassungsschutz geheimdienst nachrichtendienst bundesgericht landgericht amtsgericht oberlandesgericht
      verwaltungsgericht bundesgerichtshof nachrichtenagentur fernsehsender portal blog webseite website umfrage
      untersuchung analyse aufruf petition antrag begründung anklage klageschrift protokoll
      chatnachricht nachricht sms e-mail mail post tweet beitrag kommentar
    `),
  ),
  bodies: new RegExp(
    '^(?:\\p{L}{3,}(?<!anwalts)(?:ministerium|kanzlei|staatskanzlei)|' +
      '(?:bundes|landes|reichs|staats|europa|zentral|welt|ober|general|national|verfassungs|rechnungs|kriminal)' +
      '\\p{L}*' +
      '(?:tag|rat|amt|gericht|gerichtshof|bank|agentur|polizei|wehr|behörde|kammer|parlament|regierung|zentrale|' +
      'ausschuss|institut|verband|vereinigung|sicherheitsrat|presseamt|kriminalamt)|' +
      'landtag|städtetag|gemeindetag|gemeindebund|sicherheitsrat|nationalrat|ständerat|abgeordnetenhaus|rechnungshof|' +
      'verfassungsschutz|weltbank|kreml|vatikan|pentagon|kongress|unterhaus|oberhaus|europaparlament|' +
      '\\p{L}{5,}(?<!dach|landes|kreis|orts|sport|bezirks|stadt)(?:verband|gewerkschaft|bund))(?:e?s)?$',
    'u',
  ),
  people: new Set(words(`
    ${ONLY_REGIONALS}
    reisender jogger joggerin wanderer gläubige pilger pilgerin
    radler radlerin autofahrer autofahrerin
    dieb diebin einbrecher einbrecherin täter täterin räuber räuberin vermisste vermisster
    vorgänger vorgängerin nachfolger nachfolgerin
    quelle quellen insider person personen menschen leute mann männer frauen junge mädchen kinder freunde nachbarn
    anwohner zeugen augenzeugen sprecher mitarbeiter experten fachleute forscher wissenschaftler ärzte kritiker gegner
    befürworter fans nutzer kunden leser zuschauer demonstranten aktivisten ermittler anwälte lehrer eltern familie
    angehörige überlebende opfer patienten fahrer beamte behörden abgeordnete minister politiker vertreter diplomaten
    händler investoren soldaten bauern retter organisatoren besucher touristen flüchtlinge teilnehmer rentner rentnerin
    jemand nutzerin nutzerinnen user userin follower fan leserin leserinnen zuschauerin kunde kundin kundinnen patient
    patientin einwohner einwohnerin bewohner bewohnerin besucherin teilnehmerin demonstrant demonstrantin angehöriger
    insiderin kritikerin anhänger anhängerin beobachter beobachterin kommentator kommentatorin verbraucher
    verbraucherin frau bub unbekannter unbekannte betroffene betroffener ehepaar paar brüder schwestern pärchen gast
    gäste urlauber urlauberin ermittlerin fahrerin passant passantin zeugin augenzeugin whistleblower informant
    informantin kreise jährige jähriger jährigen
  `)),
  common: new Set(
    words(`
      der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene kein keine
      keiner mehrere einige viele alle jeder jede manche beide wer was wo wann warum wie welche welcher welches ich du
      er sie es wir ihr mich dich ihn uns euch ihm ihnen mir dir sein seine seinen seinem seiner ihre ihren ihrem ihrer
      unser unsere euer man sich und oder aber denn sondern sowie doch jedoch dass weil wenn als ob obwohl während
      nachdem bevor sobald damit falls da so dann also nun in im an am auf aus bei beim mit nach seit von vom zu zum
      zur durch für gegen ohne um über unter vor hinter neben zwischen wegen trotz bis ab laut gemäß statt per pro
      innerhalb außerhalb angesichts zufolge ist sind war waren wird werden wurde wurden hat haben hatte hatten kann
      können konnte will wollen soll sollen muss müssen darf mag sei nicht nie auch nur noch schon bereits sehr mehr
      weniger etwa rund fast knapp mindestens zudem außerdem allerdings dennoch trotzdem deshalb daher deswegen dabei
      dazu dafür dagegen darum zugleich gleichzeitig inzwischen mittlerweile bislang bisher zuletzt zunächst zuvor
      später schließlich heute gestern morgen jetzt hier dort montag dienstag mittwoch donnerstag freitag samstag
      sonnabend sonntag montags montagabend montagmorgen dienstagabend mittwochabend donnerstagabend freitagabend
      samstagabend sonntagabend vormittag nachmittag abend mittag nacht januar februar märz april mai juni juli
      august september oktober november dezember jan. feb. aug. sept. okt. nov. dez. prozent euro dollar cent millionen
      milliarden million milliarde tausend tausende hunderte anfang ende mitte jahr jahre jahren jahres monat monate
      monaten woche wochen tag tage tagen stunde stunden minuten uhr mal kilometer meter quadratmeter tonnen kilo grad
      eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erste erster erstes zweite dritte letzte nächste
      neue neuer neues alte junge große erst ja nein danke bitte gut zeit teil rede land leben welt arbeit frage fragen
      antwort ziel recht grund fall journalisten reportern reporter interview gespräch foto bild video anzeige quelle
    `)),
  demonyms: new Set(words(`
    deutsche deutscher deutschen deutsches amerikaner amerikanerin briten brite britin franzosen franzose französin
    russen russe russin ukrainer ukrainerin chinesen chinese türken türke polen pole italiener spanier österreicher
    schweizer schweizerin niederländer niederländerin däne dänin schwede schwedin norweger norwegerin
    finne finnin grieche griechin ungar ungarin tscheche tschechin slowake slowakin kroate kroatin serbe serbin bosnier
    bosnierin albaner albanerin bulgare bulgarin rumäne rumänin portugiese portugiesin spanierin italienerin polin
    türkin
    österreicherin belgier belgierin ire irin schotte schottin isländer isländerin japaner japanerin inder inderin
    kanadier
    kanadierin kenianer kenianerin mexikaner mexikanerin brasilianer brasilianerin argentinier argentinierin
    australier australierin
    südafrikaner südafrikanerin ägypter ägypterin syrerin iranerin afghanin palästinenserin europäer israelis israeli
    palästinenser syrer iraner afghanen araber juden jude muslime
    muslim christen christ katholiken pariser londoner new-yorker bayern ${TOWNSPEOPLE}
  `),
  ),
  naming: new Set(
    words(`
      titel roman buch film song lied album stück serie sendung magazin zeitung zeitschrift wort wörter begriff
      begriffe ausdruck motto slogan namen name genannt genannte genannten sogenannt sogenannte sogenannter sogenannten
      sogenanntes betitelt betitelte betitelten ausstellung oper gedicht theaterstück projekt programm kampagne aktion
      initiative
      spiel hashtag spitznamen unwort hit single reihe podcast dokumentation krimi drama komödie artikel essay kapitel
      gemälde tagesordnungspunkt portal onlineportal nachrichtenportal plattform label förderprogramm feiertag
      restaurant gasthaus gaststätte gasthof hotel café kneipe bar disco diskothek club schiff fähre frachter kita
      kindergarten seniorenheim pflegeheim festival messe band musical stiftung verein lokal bistro kino
    `),
  ),
  speaksFor: new Set(words('von für')),
  denying: new Set(words(`
    bestritt bestreitet bestreiten bestritten dementierte dementiert dementieren wies weist wiesen weisen zurückwies
    zurückweist zurückgewiesen wehrt wehrte wehren wehrten
  `)),
  claims: new Set(words(`
    vorwurf vorwürfe vorwürfen behauptung behauptungen berichte berichten anschuldigung anschuldigungen
  `)),
  hearing: new Set(['hörte']),
  asking: pattern(
    'u',
    '(?<!\\p{L})(?:fragte|fragt)(?!\\p{L})[^.;:!?„»]{0,60}, ',
    '(?:ob|was|warum|wieso|weshalb|wie|wann|wo|wer)(?!\\p{L})',
  ),
  listening: pattern(
    'u',
    String.raw`^,?\s(?:hörte?|lauschte?|sah|schaute?|nickte?|saß|stand)(?!\p{L})`,
    String.raw`.{0,40}?,\s(?:als|während)\s`,
    String.raw`(?:\p{Lu}|(?:der|die|das|ein|eine)\s)(?:(?!\sund\s\p{Ll}).){0,60}?`,
    String.raw`\s(?:sprach|redete|erzählte|berichtete|erklärte|aussagte)(?!\p{L})`,
  ),
  lesser: new Set(words('vize ex stellvertretende stellvertretender ehemalige ehemaliger frühere früherer')),
  former: new Set(words('ex ehemalige ehemaliger frühere früherer')),
  defining: new Set(words('ist heißt bedeutet')),
  femaleArticles: new Set(['die']),
  maleArticles: new Set(['der']),
  otherOwners: new Set(words('mein meine meinem meinen meiner unser unsere unserer deren dessen')),
  smallWords:
    'in im:in, ins nach zu zum zur:to, aus:from, von vom:of, bei beim:at, mit:with, für:for, auf:on, an am:at, ' +
    'und:and, oder:or, durch:by, um:around, gegen:against, über:about, unter:under, zwischen:between, der die ' +
    'das den dem des:the, ein eine einen einem einer eines:a, sein seine seinen seinem seiner:his, ihr ihre ' +
    'ihren ihrem ihrer:her, wie:like, als:as, dass:that, ist:is, war:was, hat:has, hatte:had, wird:will, ' +
    'würde:would, kann:can, sagt:says, sagte:said, sind:are, waren:were, haben:have, namens:named, ' +
    'genannt:called',
  placeNouns: /(?:stadt|insel|provinz|kanton|region|gemeinde|dorf|bundesland|stadtteil|bezirk|kreis|staat|ort)$/u,
  passive: {
    auxiliaries: new Set(words('wurde wurden wird worden')),
    participle: pattern(
      'u',
      '(?:^|auf|an|aus|ein|vor|zu|bei|ab|fest|frei|um|mit|nach|weg|nieder)ge\\p{L}+(?:t|en)$|',
      '^(?:be|ver|er|ent|zer)\\p{L}+t$|iert$',
    ),
  },
  team: [
    new Set(words('trainer trainerin coach cheftrainer cheftrainerin bundestrainer bundestrainerin')),
    new Set(words(`
      torwart torhüter torfrau torhüterin keeper schlussmann stürmer stürmerin angreifer angreiferin verteidiger
      verteidigerin mittelfeldspieler mittelfeldspielerin linksaußen rechtsaußen kreisläufer kreisläuferin
      spielmacher spielmacherin
    `)),
    new Set(words('präsident präsidentin sportdirektor sportdirektorin sportchef sportchefin')),
    new Set(words('schiedsrichter schiedsrichterin unparteiische unparteiischer')),
    new Set(words('hallensprecher hallensprecherin stadionsprecher stadionsprecherin')),
  ],
  saidOfNobody: {
    read: pattern('u', String.raw`(?:^|[\s,;(–])(?:${STANDS}|Steht|Stand|Stünde|(?:${IS_CALLED}) es|`,
      String.raw`kann man lesen|konnte man lesen|(?:ist|war) zu lesen)`,
      String.raw`(?: (?:da|dort|darin|wörtlich|unter|anderem|etwa|`,
      String.raw`auch|weiter|nämlich|zu|lesen|geschrieben|nachzulesen|schwarz|auf|weiß)){0,4}:\s?$`),
    behind: /^[“»"]?,? ?(?:die Rede|zu lesen|zu hören)/u,
    wording: /^lautete?n?$/, // its subject is words
    inWhich: pattern('u', String.raw`, (?:in|auf|aus) (?:dem|der|denen) (?:\p{Ll}+ ){0,3}`,
      `(?:${STANDS}|${IS_CALLED}):? ?$`),
    // unless the sentence tells who wrote or published it
    published: pattern(
      'u',
      String.raw`(?<!\p{L})(?:schr(?:ie|ei)b|geschrieben|(?:ver|ab)?(?:ge)?schick|(?:ge)?post|reagier|äußer|hielt|`,
      'ver(?:fass|öffentlich|brei|sand|send|las|lies)|sandte|gesandt|(?:heraus)?(?:gab|gib|gegeben)|herausg|',
      'unter(?:zeichn|schr)|(?:ge)?richte|hinterl|formulier|stell|legt|vorgelegt|teil|mitgeteilt)',
    ),
  },
  nobodys: new Set(words(`
    plakat plakate plakaten transparent transparente transparenten banner bannern mauer mauern wand wänden
    hauswand schild schildern sprechchöre sprechchören graffiti zettel aufschrift inschrift schriftzug
  `)),
  signs: new Set(words(`
    plakat plakate plakaten plakats transparent transparente transparenten banner bannern schild schilder
    schildern zettel pappschild spruchband tafel inschrift aufschrift
  `)),
  anyone: new Set(words('man alle manche viele andere einige wer jeder jede')),
  noOne: new Set(words('niemand keiner keine kein keines weder')),
  generics: new Set(words(`
    mann frau junge mädchen bub jährige jähriger jährigen
    sozialdemokrat sozialdemokratin christdemokrat christdemokratin liberale liberaler grüne linke familienvater
    familienmutter
  `)),
  capitalisesNouns: true,
  headFirst: true,
  pluralVerbs: /[^gi]ten$|^(?:haben|sagten|fragten|klagten)$/,
  theySay: /en sie$/,
  asSaid: new Set(['wie']),
  tagEndings: /(?:te|ten)$/,
  turnedVerbs: /(?:[^s]t|te|ten|^(?:kam|ließ|nahm|zog|trat|blieb|stieg|griff|will|weiß|lacht))$/,
  addressed: pattern(
    'u',
    '^(?:begrüßt|verabschiedet|gestellt|gestärkt|zurechtgewiesen|vorgestellt|gelobt|geehrt|gewürdigt|gerügt|getadelt|',
    'ermahnt|ermuntert|empfangen|unterbrochen|beschimpft|angeschrien|angeherrscht|gefragt|befragt|gewarnt|kritisiert|',
    'verspottet|verteidigt|getröstet|gefeiert|angefeuert|aufgefordert|gebeten|beruhigt|belehrt|korrigiert|attackiert|',
    'angegriffen|ausgelacht|angekündigt|angesprochen|angerufen|beschieden)$',
  ),
  hearsay: /^(?:habe|hätte|soll)$/,
  someTime: pattern(
    'u',
    '^(?:eines (?:tages|abends|morgens|nachts)|',
    'jeden (?:einzelnen )?(?:tag|abend|morgen|mittag|samstag|sonntag|montag|freitag)|',
    'jede (?:nacht|woche)|jedes (?:mal|jahr)|eines schönen tages)$',
  ),
  backPointers: new Set(words('so das dies dieses')),
  backPhrases: [['mit', 'diesen', 'worten'], ['mit', 'dieser', 'aussage'], ['mit', 'diesem', 'satz']],
  impersonal: [['heißt', 'es'], ['hieß', 'es'], ['heisst', 'es'], ['hiess', 'es']],
  sourceWords: new Set(words('von vom seitens aus beim bei')),
  topicOpeners: /^über [^,;]+$/u,
  viewWords: new Set(['für']),
  media: {
    nouns: pattern(
      'u', '(?:zeitung|presse|agentur|redaktion|rundschau|post|allgemeinen?|woche|welt|dpa|apa|afp|nachrichten)$|',
      '^(?:bild|zeit|taz|faz|gala|bunten|sda|awp|epd|kna|b\\.z|mediengruppe|illustrierten)$',
    ),
    dative: 'der',
    posts: /(?:redakteur|journalist|reporter|korrespondent|herausgeber|mitarbeiter|autor|chef|leiter)(?:in)?$/u,
  },
  agents: new Set(['von', 'vom']),
  calling: new Set(words('nennt nennen nannte nannten')),
  predicating: new Set(words('ein eine einen einem einer eines kein keine keinen keinem keiner als')),
  genitives: new Set(['von', 'vom']),
  contractions: new Set(words('vom zum zur beim im am ans ins')),
  demonstratives: new Set(words('dieser diese dieses')),
  answering: new Set(words(`
    antwortet antwortete entgegnet entgegnete erwidert erwiderte kontert konterte
  `)),
  adding: new Set(words(`
    ergänzt ergänzte fügt fügte fährt fuhr
  `)),
  answers: new Set(words('ja nein doch natürlich niemals')),
  anyOffice: new Set(words('chef chefin leiter leiterin vertreter vertreterin spitze mann frau')),
  residents: new Set(words('nachbar nachbarin')),
  latter: {
    female: /^(?:letztere|diese|jene)$/,
    male: /^(?:letzterer|dieser|jener)$/,
    opening: { female: /^(?:die|diese)$/, male: /^(?:der|dieser)$/ },
  },
  releases: /(?:mitteilung|erklärung|stellungnahme|aussendung|statement)$/u,
  toThem: /^(?:ihm|ihr)$/,
  fields: {
    over: {
      office: compounds(`
        bürgermeister präsident richter anwalt anwält ankläger notar pfarrer pastor priester bischof bischöf
        seelsorger minister kanzler landrat landrät polizeichef feuerwehrchef einsatzleiter chirurg arzt
        ärzt förster schulleiter rektor
      `),
      coach: compounds('trainer coach'),
      becoming: new Set(['zum', 'zur']),
      played: nouns(`
        traf hielt parierte verwandelte verschoss köpfte erzielte schoss tor treffer doppelpack hattrick
        elfmeter siegtor siegtreffer ausgleichstreffer führungstreffer eingewechselt ausgewechselt
        verpflichtet doppel siegte
      `),
    },
    of: [
      compounds(String.raw`
        minister präsident kanzler bürgermeister stadtrat ratsherr ratsfrau gemeinderat stadträt gemeinderät
        nationalrat nationalrät landrat landrät kreisrat kreisrät abgeordneter? politiker staatssekretär bundesrat
        bundesrät landesrat landesrät regierungsrat regierungsrät ständerat ständerät magistrat klubobmann klubobfrau
        generalsekretär parlamentarier senator dezernent kämmer kämmerer vorsteher vorstand oberhaupt parteichef
        fraktionschef ressortchef vorsitzender? kandidat demokrat funktionär diplomat botschafter beauftragter?
        gouverneur beigeordneter? amtsinhaber vize regent delegierter? liberaler? konservativer? grüner? linker?
        [a-zäöü]{3}chef
      `),
      compounds('richter anwalt anwält ankläger jurist notar schöffe verwalter'),
      compounds(String.raw`
        polizist polizei[a-zäöü]+ kommissar ermittler fahnder beamter? beamt inspektor hauptmeister amtsleiter
      `),
      compounds(`
        offizier soldat general oberst major hauptmann leutnant feldwebel kommandant kommandeur befehlshaber militär
      `),
      compounds(String.raw`
        feuerwehr[a-zäöü]+ brandmeister brandinspektor wehrführer wehrleiter einsatzleiter kommandant löschmeister
      `),
      compounds('arzt ärzt mediziner chirurg internist ologe olog psychiater doktor professor klinikchef'),
      compounds('pfleger schwester hebamme therapeut pflegefachkraft pflegefachfrau'),
      compounds(`
        forscher wissenschaftler professor dozent ologe olog graf physiker chemiker historiker experte expert ökonom
        volkswirt gelehrter? berater rechtler direktor leiter ingenieur informatiker techniker mathematiker
        statistiker autor
        astronom
      `),
      compounds(`
        künstler musiker sänger rapper komponist dirigent pianist gitarrist bassist cellist organist star frontmann
        barde tenor sopran geiger kantor
      `),
      compounds('künstler maler bildhauer fotograf grafiker zeichner illustrator designer gestalter'),
      compounds(`
        autor schriftsteller lyriker dichter journalist publizist redakteur kolumnist reporter korrespondent essayist
        literat dramatiker erzähler preisträger verleger übersetzer
      `),
      compounds(`
        schauspieler darsteller star komiker kabarettist comedian moderator entertainer mime künstler sänger tänzer
        preisträger
      `),
      compounds('regisseur filmemacher dokumentarfilmer autor produzent intendant künstler theatermacher'),
      compounds(`
        spieler stürmer torwart torhüter keeper verteidiger profi athlet läufer sportler sieger meister champion
        kapitän spielführer captain rennfahrer radfahrer schüler student springer schwimmer boxer star turner ruderer
        segler reiter
        angreifer routinier matchwinner talent urgestein olympionike kletterer bergsteiger alpinist
      `),
      compounds('trainer coach übungsleiter fußballlehrer teamchef'),
      compounds(`
        unternehmer gründer geschäftsführer manager firmenchef konzernchef chef direktor vorstand inhaber besitzer
        betreiber eigentümer leiter händler kaufmann kauffrau investor millionär milliardär boss ceo geschäftsmann
        geschäftsfrau präsident pächter wirt hotelier gastronom koch köch verkäufer makler banker winzer brauer reeder
        spediteur bäcker metzger fleischer tischler schreiner schmied schlosser maurer zimmerer dachdecker elektriker
        installateur klempner schuster schneider uhrmacher friseur sattler töpfer müller meister handwerker konditor
        gärtner florist monteur
      `),
      compounds(`
        pfarrer pastor priester geistlicher? theologe theolog bischof bischöf pater kaplan dekan propst seelsorger
        kirchenmann prälat kardinal mönch abt diakon superintendent vikar prediger nonne äbtissin
      `),
      compounds(`
        bauer bäuer landwirt winzer züchter erzeuger schäfer imker hirte senn halter müller gärtner jäger förster
        waldbesitzer fischer
      `),
      compounds('gewerkschafter gewerkschaftssekretär bezirkschef bezirksleiter landesleiter personalrat betriebsrat'),
      compounds('lehrer rektor schulleiter pädagoge pädagog erzieher direktor professor dozent schulchef'),
      compounds('regierungsrat staatsrat direktor'), // Swiss
      compounds('fahrer lenker chauffeur spediteur trucker'),
      compounds('lotse pilot kapitän seemann matrose fährmann schiffer fischer fahrer skipper bootsmann'),
      compounds('schüler student azubi lehrling auszubildender? abiturient jugendlicher? studierender?'),
    ],
    beside: compounds(`
      vorsitzender? sprecher berichterstatter mitglied kandidat gutachter experte expert gründer initiator
      organisator ehrenamtlicher?
      vertreter rentner pensionär pensionist senior bewohner aktivist beauftragter? obmann obfrau vorstand kassier
      kassierer     `),
    below: [
      [compounds('soldat rekrut kadett matrose gefreiter'),
        compounds('feldwebel leutnant hauptmann major oberst general offizier ausbilder kommandeur')],
      [compounds('lehrling azubi schüler student pianist geiger tänzer turner'),
        compounds('lehrer professor ausbilder dozent')],
      [compounds('arbeiter geselle gesellin kellner verkäufer'), compounds('vorarbeiter polier schichtleiter')],
      [compounds('pfleger schwester patient'), compounds('arzt ärzt chirurg doktor')],
    ],
    struck: nouns('opfer verletzter? geschädigter? überfallener? geretteter? bestohlener?'),
    anyone: compounds(String.raw`
      ${TOWNSPEOPLE} ${REGIONALS}
    `),
    party: compounds(`
      sozialdemokrat christdemokrat freidemokrat liberaler? konservativer? grüner? linker? freiheitlicher?
    `),
    family: nouns(`
      kind kinde kinder kindern kindes baby säugling junge jungen mädchen
      söhne töchter eltern familie ehepaar zwillinge
    `),
  },
  unintroduced: new Set(words(`
    mutter vater bruder schwester sohn tochter großvater großmutter onkel tante neffe nichte witwe witwer ehefrau
    ehemann lebensgefährtin lebensgefährte partnerin partner opa oma enkel enkelin cousin cousine
    opfer angeklagte angeklagter beschuldigte beschuldigter zeuge zeugin
  `)),
  offices: [
    words('betriebsrat betriebsratschef betriebsratsvorsitzender gewerkschaftssekretär gewerkschafter'),
    words('betriebsrätin betriebsratschefin betriebsratsvorsitzende gewerkschaftssekretärin gewerkschafterin'),
    words('kommissar polizeisprecher polizist ermittler beamter'), words('lehrer schulleiter rektor pädagoge'),
    words('kommissarin polizeisprecherin polizistin ermittlerin beamtin'),
    words('lehrerin schulleiterin rektorin pädagogin'), words('landrat kreischef'), words('landrätin kreischefin'),
    words('staatsanwalt ankläger'), words('staatsanwältin anklägerin'),
    words('präsident staatschef staatsoberhaupt'), words('kanzler bundeskanzler regierungschef'),
    words('kanzlerin bundeskanzlerin regierungschefin'),
    words('ministerpräsident premierminister premier regierungschef'),
    words('bürgermeister oberbürgermeister rathauschef stadtoberhaupt'), words('trainer coach chefcoach cheftrainer'),
    words('minister ressortchef politiker'), words('ministerin ressortchefin politikerin'),
    words('abgeordneter politiker parlamentarier'), words('abgeordnete politikerin parlamentarierin'),
    words('bürgermeisterin oberbürgermeisterin rathauschefin stadtoberhaupt'),
    words('trainerin cheftrainerin'), words('anwalt rechtsanwalt verteidiger jurist'),
    words('anwältin rechtsanwältin verteidigerin juristin'), words('arzt mediziner chefarzt'),
    words('ärztin medizinerin chefärztin'), words('hotelier wirt gastwirt gastronom'), words('landwirt bauer'),
    words('präsidentin staatschefin staatsoberhaupt'), words('pfarrer geistlicher theologe seelsorger'),
    words('bischof geistlicher'), words('sänger musiker künstler rapper'), words('sängerin musikerin künstlerin'),
    words('autor schriftsteller'), words('autorin schriftstellerin'), words('regisseur filmemacher'),
    words('spieler stürmer verteidiger torwart keeper kapitän profi'), words('läufer athlet sportler'),
    words('torschütze stürmer'), words('torschütze angreifer'), words('torschütze mittelfeldspieler'),
    words('torschützin stürmerin'), words('torschützin angreiferin'),
    words('läuferin athletin sportlerin'), words('ökonom wirtschaftswissenschaftler volkswirt experte'),
    words('ökonomin volkswirtin expertin'), words('geschäftsführerin chefin managerin'),
    words('forscher wissenschaftler experte'), words('forscherin wissenschaftlerin expertin'),
    words('vorstandschef konzernchef firmenchef chef manager geschäftsführer'),
    words('minister bundesrat magistrat'), words('ministerin bundesrätin magistratin'),
    words('captain kapitän'), words('bischof oberhirte'), words('kommandant feuerwehrmann'),
    ...kinds('politiker', `
      bundesrat regierungsrat landesrat stadtrat gemeinderat nationalrat ständerat kantonsrat großrat grossrat senator
      landrat bürgermeister oberbürgermeister ministerpräsident landeshauptmann kanzler bundeskanzler vizekanzler
      staatssekretär fraktionschef parteichef klubobmann stadtverordneter dezernent europaabgeordneter präsident
    `),
    ...kinds('politikerin', `
      bundesrätin regierungsrätin landesrätin stadträtin gemeinderätin nationalrätin ständerätin kantonsrätin grossrätin
      senatorin landrätin bürgermeisterin oberbürgermeisterin ministerpräsidentin landeshauptfrau kanzlerin
      bundeskanzlerin vizekanzlerin staatssekretärin fraktionschefin parteichefin klubobfrau stadtverordnete dezernentin
      präsidentin
    `),
    ...kinds('magistrat', 'regierungsrat stadtrat staatsrat'),
    ...kinds('magistratin', 'regierungsrätin stadträtin staatsrätin'),
    ...kinds('parlamentarier', 'nationalrat ständerat kantonsrat senator'),
    ...kinds('parlamentarierin', 'nationalrätin ständerätin kantonsrätin senatorin'),
    ...kinds('gewerkschafter', 'bezirkschef bezirksleiter gewerkschaftschef personalrat'),
    ...kinds('gewerkschafterin', 'bezirkschefin bezirksleiterin gewerkschaftschefin personalrätin'),
    ...kinds('biologe', 'ökologe zoologe botaniker ornithologe mikrobiologe meeresbiologe'),
    ...kinds('biologin', 'ökologin zoologin botanikerin ornithologin mikrobiologin meeresbiologin'),
    ...kinds('experte fachmann', `
      meteorologe geologe politologe klimaforscher virologe historiker soziologe glaziologe seismologe vulkanologe
    `),
    ...kinds('expertin fachfrau', `
      meteorologin geologin politologin klimaforscherin virologin historikerin soziologin glaziologin seismologin
    `),
    ...kinds('spieler profi fußballer', 'angreifer mittelfeldspieler abwehrspieler torhüter flügelspieler routinier'),
    ...kinds('angreifer', 'stürmer torjäger mittelstürmer'),
    ...kinds('schlussmann', 'torwart torhüter keeper'),
    ...kinds('polizist ermittler', 'hauptkommissar oberkommissar polizeichef einsatzleiter polizeipräsident'),
    ...kinds('unternehmer geschäftsmann', 'inhaber gründer firmengründer firmenchef'),
    ...kinds('unternehmerin geschäftsfrau', 'inhaberin gründerin firmengründerin firmenchefin'),
    ...kinds('ärztin medizinerin', `
      chirurgin internistin psychiaterin neurologin kardiologin onkologin virologin epidemiologin hausärztin
      oberärztin notärztin kinderärztin amtsärztin anästhesistin orthopädin urologin gynäkologin radiologin
      pathologin rechtsmedizinerin
    `),
    ...kinds('arzt mediziner', `
      chirurg internist psychiater neurologe kardiologe onkologe virologe epidemiologe hausarzt oberarzt
      notarzt kinderarzt amtsarzt anästhesist orthopäde urologe gynäkologe radiologe pathologe rechtsmediziner
    `),
    ...kinds('forscherin wissenschaftlerin', `
      biologin physikerin chemikerin geologin historikerin soziologin psychologin archäologin ökologin
      klimaforscherin meteorologin astronomin politologin zoologin botanikerin virologin professorin
    `),
    ...kinds('forscher wissenschaftler', `
      biologe physiker chemiker geologe historiker soziologe psychologe archäologe ökologe klimaforscher
      meteorologe astronom politologe zoologe botaniker virologe professor
    `),
    ...kinds('künstlerin', 'malerin bildhauerin fotografin grafikerin tänzerin'),
    ...kinds('künstler', 'maler bildhauer fotograf grafiker tänzer'),
    ...kinds('musikerin künstlerin', `
      sängerin pianistin geigerin cellistin organistin kantorin dirigentin komponistin
    `),
    ...kinds('musiker künstler', 'pianist cellist organist dirigent komponist'),
    ...kinds('schriftstellerin autorin', 'lyrikerin dichterin'),
    ...kinds('schriftsteller autor', 'lyriker dichter'),
    ...kinds('sportlerin athletin', 'schwimmerin turnerin handballerin fußballerin boxerin seglerin'),
    ...kinds('sportler athlet', 'schwimmer turner handballer fußballer boxer segler'),
    ...kinds('juristin', 'richterin staatsanwältin notarin'),
    ...kinds('jurist', 'richter staatsanwalt notar'),
    ...kinds('handwerkerin', 'tischlerin schreinerin elektrikerin bäckerin'),
    ...kinds('handwerker', 'tischler dachdecker elektriker bäcker'),
    ...kinds('geistliche theologin', 'pfarrerin pastorin bischöfin'),
    ...kinds('geistlicher theologe', 'pfarrer pastor diakon'),
    ...kinds('feuerwehrmann', 'wehrführer brandmeister kreisbrandinspektor'),
    ...kinds('pädagogin', 'lehrerin erzieherin'),
    ...kinds('pädagoge', 'erzieher'),
    ...kinds('bäuerin landwirtin', 'biobäuerin winzerin'),
    ...kinds('bauer landwirt', 'biobauer winzer'),
    ...kinds('pflegerin', 'krankenschwester pflegefachfrau pflegefachkraft'),
  ],
  demanded: new Set(words('gefordert verlangt gebeten gewünscht erbeten')),
  definite: new Set(words('der die das den dem des dieser diese dieses diesem diesen')),
  roleModifiers: pattern(
    'u',
    '^(?:ex|vize|co|(?:designier|gewähl|ernann|vereidig|beurlaub)te[rnm]?|\\p{Ll}+(?<!t)(?:e|er|en)|',
    '\\p{Lu}[\\p{L}-]+er|\\p{Lu}[\\p{Lu}\\p{Ll}]*-|CDU|SPD|FDP|CSU|AfD|EU|',
    'Grünen|Linken-?)$',
  ),
  epicene: new Set(words('star stern legende ikone person opfer mitglied kind idol gast vorstand')),
  copulas: new Set(words('ist war')),
  occasions: new Set(words(`
    gespräch interview mitteilung pressekonferenz erklärung kaffee lesung rundgang besuch termin treffen prozess
    probe training eröffnung feier umtrunk einsatz
  `)),
  court: {
    offices: new Set(words(`
      staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin ankläger anklägerin richter richterin verteidiger
      verteidigerin anwalt anwältin rechtsanwalt rechtsanwältin schöffe schöffin
    `)),
    parties: new Set(words(`
      zeuge zeugin angeklagte angeklagter angeklagten beschuldigte beschuldigter beschuldigten nebenkläger
      nebenklägerin kläger klägerin opfer geschädigte geschädigter
    `)),
  },
  sayings: new Set(words(`
    sprichwort motto redensart redewendung spruch weisheit volksmund parole slogan devise titel überschrift schlagzeile
    refrain zeile formel satz werbespruch losung leitspruch wahlspruch
  `)),
  firms: new Set(words('unternehmen firma konzern gesellschaft betrieb')),
  anyInstitution: new Set(words('organisation behörde einrichtung institution')),
  anyBody: new Set(words(`
    unternehmen firma konzern verein verband behörde amt organisation gruppe partei gewerkschaft sender bank institut
    ministerium universität hochschule schule klinik krankenhaus klub club team zeitung magazin blatt agentur airline
    fluggesellschaft reederei versicherer betreiber hersteller anbieter händler stiftung initiative bürgerinitiative
    fraktion bündnis allianz netzwerk kammer portal spital gesellschaft genossenschaft tochter kette
  `)),
  femaleEndings: /in$/,
  unsigned: [['hieß', 'es'], ['heißt', 'es'], ['hiess', 'es'], ['heisst', 'es']],
  works: {
    making: new Set(words('dreht drehte gedreht inszeniert inszenierte veröffentlicht veröffentlichte probt')),
    baptising: new Set(words('taufte tauft getauft')),
    for: 'für',
    prizes: new Set(words('preis literaturpreis filmpreis')),
  },
  relays: {
    citing: new Set(words('zitiert zitierte zitierten zitieren angeführt zugeschrieben zugeordnet')),
    passing: new Set(words(`
      verlas verliest verlasen verlesen las liest lasen vorgelesen teilte teilt teilten geteilt erinnerte erinnert gab
      gibt wiedergegeben verbreitete verbreitet verbreiteten überbrachte überbringt überbrachten überbracht
      übermittelte übermittelt wiederholte wiederholt ausgerichtet retweetete repostete veröffentlichte zeigte
      übersetzte übersetzt übersetzten
    `)),
    receiving: new Set(words(`
      bekam bekamen bekommt bekommen erhielt erhielten erhält erhalten kriegte gekriegt empfing empfangen hörte hörten
      hört gehört las
    `)),
    hearing: new Set(words('hörte hörten hört gehört')),
    particles: new Set(words('wieder vor weiter aus')),
    onScreens: {
      reading: new Set(words('las liest gelesen')),
      screens: new Set(words('handy bildschirm display smartphone telefon monitor')),
    },
    gotToHear: ['zu', 'hören'],
    translating: new Set(words('übersetzte übersetzt übersetzten dolmetschte dolmetscht')),
    messages: pattern(
      'u',
      String.raw`^(?:|`,
      String.raw`\p{L}*(?:brief|schreiben|nachricht|mail|aussage|aussagen|antwort|worte|worten|satz|sätze|zitat|`,
      String.raw`botschaft|karte|beitrag|post|tweet|zeile|zeilen|rückmeldung|absage|zusage)|`,
      String.raw`wort|rat|ratschlag|sms|vers|verse|versen|gedicht|ausspruch|spruch|grußwort|bemerkung|frage|`,
      String.raw`kommentar|geständnis|stellungnahme|mitteilung|anruf|rede|zettel|erklärung|briefes|schreibens|`,
      String.raw`beitrags|gedichts|satzes)$`,
    ),
    aside: new Set(words('an aus von vom')),
  },
  auxiliaries: new Set(words('hat haben hatte ist war wird wurde')),
});
