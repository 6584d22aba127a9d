/** Italian: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { gendered, kinds, words, type Gender, type Lexicon } from './lexicon.ts';
import { verbsOfSaying } from './saying/index.ts';
import { nouns } from './work.ts';
import { withEach } from './views.ts';

const roles = () => gendered(
  `
    compagna
    ministra viceministra sindaca assessora direttrice vicedirettrice senatrice deputata consigliera avvocata
    magistrata procuratrice scienziata ricercatrice professoressa maestra rettrice scrittrice autrice attrice
    imprenditrice fondatrice allenatrice giocatrice capitana dottoressa infermiera psicologa biologa sociologa
    politologa storica archeologa ingegnera architetta vicina madre figlia sorella moglie donna vedova nonna zia regina
    principessa suora ambasciatrice commissaria cancelliera governatrice segretaria coordinatrice lavoratrice operaia
    studentessa poetessa pittrice conduttrice sottosegretaria eurodeputata campionessa nuotatrice presidentessa
    vicepresidentessa operatrice
    sopravvissuta commessa cameriera cuoca parrucchiera
    casalinga pensionata impiegata cassiera ostetrica chimica fisica matematica astronoma ballerina cantautrice
    sceneggiatrice illustratrice traduttrice editrice curatrice educatrice bidella
    cugina suocera nuora cognata mamma fidanzata amica badessa rifugiata agricoltrice allevatrice
    produttrice albergatrice soccorritrice volontaria vigilessa viceprefetta questora
    prefetta vicesindaca ex-ministra prorettrice bambina ragazzina vicesegretaria granconsigliera
    sciatrice schermitrice
    tifosa gestrice ristoratrice viticoltrice avvocatessa libraia alunna
    veterinaria chirurga fornaia bibliotecaria restauratrice
    specializzanda dottoranda geografa ecologa zoologa vignaiola contadina filosofa tesoriera bagnina monaca
    romanziera drammaturga artigiana panettiera pasticcera macellaia ostessa sarta orafa liutaia postina ferroviera
    banchiera ragioniera portinaia disoccupata
    agronoma enologa casara scrutatrice
    funzionaria scolara malgara frantoiana boscaiola norcina fruttivendola pescivendola imbianchina metalmeccanica
    facchina fattorina spazzina netturbina organara vicecampionessa priora   orfana
    burattinaia addetta concittadina firmataria affittuaria condomina allieva marescialla soldata ortopedica
  `,
  `
    compagno carabiniere
    ministro viceministro sindaco assessore direttore vicedirettore senatore deputato consigliere avvocato magistrato
    procuratore scienziato ricercatore professore maestro rettore scrittore autore attore imprenditore fondatore
    allenatore giocatore attaccante difensore portiere centrocampista capitano dottore medico infermiere psicologo
    biologo sociologo politologo storico archeologo ingegnere architetto vicino padre figlio fratello marito uomo
    vedovo nonno zio re principe prete parroco vescovo arcivescovo cardinale papa ambasciatore commissario cancelliere
    governatore segretario coordinatore lavoratore operaio studente poeta pittore conduttore sottosegretario
    eurodeputato campione nuotatore generale colonnello maresciallo questore prefetto patron tecnico ct
    sopravvissuto commesso cameriere parrucchiere
    pensionato impiegato operatore chimico fisico matematico astronomo ballerino cantautore sceneggiatore
    illustratore traduttore editore curatore educatore bidello cugino suocero genero cognato papà fidanzato
    abate monaco diacono frate cappellano rifugiato agricoltore allevatore produttore pescatore contadino fornaio
    panettiere pasticcere albergatore ristoratore muratore idraulico falegname
    soccorritore volontario vigile brigadiere appuntato tenente ammiraglio viceprefetto vicequestore
    vicesindaco prorettore bambino ragazzino gestore terzino mediano vicesegretario vicecommissario granconsigliere
    mister bibliotecario
    filosofo teologo meccanico ispettore sovrintendente soprintendente enologo
    fotografo veterinario chirurgo cardiologo primario caposquadra pompiere viticoltore selezionatore libraio alunno
    cineasta romanziere sacerdote
    apicoltore macellaio pescivendolo fruttivendolo elettricista botanico ornitologo restauratore bagnino
    barelliere specializzando dottorando animatore istruttore studioso geografo ecologo zoologo guardaparco
    guardiacaccia cacciatore vignaiolo pastore bracciante giardiniere tesoriere soldato sottufficiale finanziere
    rabbino imam redattore cronista drammaturgo compositore danzatore scultore disegnatore mago burattinaio artigiano
    carpentiere fabbro carrozziere pasticciere barbiere sarto calzolaio orologiaio gioielliere orafo vasaio vetraio
    liutaio fonditore rilegatore ferroviere controllore marinaio barcaiolo armatore venditore cassiere tabaccaio
    edicolante affittuario banchiere ragioniere investitore programmatore sviluppatore portinaio netturbino spazzino
    minatore disoccupato arbitro sciatore lottatore fantino scalatore corridore visitatore donatore genitore
    agronomo spazzacamino arrotino maniscalco mugnaio casaro boscaiolo capotreno capocantiere
    scrutatore
    funzionario scolaro malgaro frantoiano norcino imbianchino metalmeccanico facchino fattorino postino nostromo
    organaro vicecampione sagrestano sacrestano priore   orfano concittadino firmatario condomino
    allievo ortopedico oste provveditore pizzaiolo showman addetto
  `,
  `
    nipote bomber
    presidente copresidente vice vicecapogruppo genetista costituzionalista fantasista trequartista
    vicepresidente portavoce leader capogruppo giudice gip pm giornalista economista analista specialista
    esperto esperta dirigente responsabile rappresentante regista cantante artista musicista cuoco chef pilota atleta
    ciclista tennista calciatore calciatrice poliziotto poliziotta testimone vittima attivista sindacalista militante
    parlamentare onorevole ad amministratore amministratrice manager numero membro collega titolare proprietario
    proprietaria socio socia agente consulente legale notaio farmacista virologo virologa epidemiologo epidemiologa
    infettivologo geologo geologa climatologo meteorologo ex-ministro capo vicepremier premier
    commerciante negoziante automobilista motociclista turista residente inquilino inquilina abitante soprano tenore
    quarantenne cinquantenne sessantenne settantenne ottantenne novantenne trentenne ventenne
    diciottenne adolescente minorenne erede profugo profuga concorrente candidato candidata
    delegato delegata referente promotore promotrice organizzatore
    organizzatrice docente prof pediatra psicoterapeuta ostetrico fisioterapista barista
    preside comandante europarlamentare velocista
    insegnante ginnasta sommelier blogger influencer velista pallavolista autista camionista tassista macchinista
    linguista commercialista psichiatra anestesista archivista conducente esercente ambientalista centravanti perito
    capotreno
    recluta interprete
    dentista logopedista giurista pedagogista urbanista paesaggista naturalista editorialista pianista violinista
    violoncellista organista batterista chitarrista rapper gallerista collezionista gommista ceramista fiorista broker
    apprendista stagista tirocinante judoka cestista alpinista maratoneta pugile custode vivaista esponente clown
    casellante
    sergente caporale geometra fisiatra guardiaparco portalettere capostazione badante colf guardalinee playmaker
    villeggiante  bisnipote pronipote capodelegazione caporeparto caposala capofficina capostruttura
    capomastro gm ds dg ceo coach mezzofondista fondista sprinter protagonista
  `,
);

/** Behind "si": what stands somewhere, of nobody who is told. */
const IS_READ = 'legge|leggeva|può leggere|poteva leggere';

export const it = (): Lexicon => ({
  language: 'it',
  saying: verbsOfSaying('it'),
  reporting: new Set(words(`
    parlano parlarono parlavano definivano bollata bollati bollate descritta chiamata accusata accusati condannata
    elogiata giudicata respinta criticata
    lodata ringraziata
    definisce definì definito definita definiscono descrive descritto chiama chiamato accusa accusò accusato parla
    parlò parlato condanna condannato saluta elogia elogiato ringrazia ringraziato paragona bolla bollato giudica
    giudicato respinge respinto loda descrisse chiamò bollò lodò critica criticò criticato vede vedono
  `)),
  stance: new Set(words('teme temeva spera sperava considera considerava sente sentiva')),
  standing: {
    ofAnybody: pattern('u',
      '(?:^| )(?:',
      'dubita(?:no|va|vano)?|tem(?:e|ono|eva|evano)|diffida(?:no)?|scuot(?:e|ono) la testa|',
      'alza(?:no)? le spalle|(?:non )?si (?:fida|indigna|lamenta|sfoga|rassegna|arrabbia|infuria|preoccupa|',
      'consola)(?:no)?|allarga(?:no)? le braccia|non (?:ci |lo |si |gli |le )*(?:cred(?:e|ono|eva|evano)|',
      'fida(?:no)?|st(?:a|anno))|storc(?:e|ono) il naso|esulta(?:no)?|(?:è|sono|era|erano|rest(?:a|ano)|',
      'riman(?:e|gono)|si mostra(?:no)?) (?:più |molto |meno )?(?:scettic(?:[oai]|he)|furios[oaie]|',
      'arrabbiat[oaie]|delus[oaie]|preoccupat[oaie]|indignat[oaie]|soddisfatt[oaie]|sollevat[oaie]|',
      'perpless[oaie])',
      ')(?: |$)',
    ),
    ofSpeakers: pattern('u',
      '(?:^| )(?:',
      '(?:protesta|contesta|minaccia|boccia|frena|applaud|plaud)(?:no|e|ono)?|smenti(?:sce|scono)|',
      'respin(?:ge|gono|se|sero)|(?:non )?si oppon(?:e|gono)|si ribella(?:no)?|(?:è|sono|rest(?:a|ano)|',
      'riman(?:e|gono)) (?:più |molto |meno )?(?:caut[oaie]|prudent[ei]|pessimist[aie])',
      ')(?: |$)',
    ),
  },
  convinced: new Set(words('convinto convinta convinti convinte sicuro sicura certo certa')),
  pronouns: new Map<string, Gender>([
    ['lui', 'male'], ['lei', 'female'], ['egli', 'male'], ['ella', 'female'], ['loro', 'plural'], ['essi', 'plural'],
    ['costui', 'male'], ['costei', 'female'],
  ]),
  determiners: new Set(
    words(
      "il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quella quell' quei quegli alcuni " +
      "alcune diversi molti molte due tre quattro cinque altro altra altri altre ogni nessun nessuna ciascuno " +
      "entrambi",
    ),
  ),
  possessives: new Map<string, Gender>([
    ['suo', 'neuter'], ['sua', 'neuter'], ['suoi', 'neuter'], ['sue', 'neuter'], ['mio', 'neuter'], ['mia', 'neuter'],
    ['nostro', 'neuter'], ['nostra', 'neuter'], ['cui', 'neuter'], ['loro', 'plural'],
  ]),
  prepositions: new Set(
    words(
      "di a ad davanti dietro accanto dentro fino insieme attraverso tramite " +
      "da in con su per tra fra del dello della dei degli delle dell' d' al allo alla ai agli alle all' dal " +
      "dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' " +
      "col durante dopo prima contro verso presso secondo senza sotto sopra oltre che come quando se perché poiché " +
      "mentre dove benché",
    ),
  ),
  joins: new Set(words(
    "di del dello della dei degli delle dell' d' per a ai al agli allo alla alle all' nel nella nei nell' in",
  )),
  conjunctions: new Set(words('e ed o ma però né oppure bensì')),
  contrasts: new Set(words('mentre')),
  unnamedBodies: new Set(words('associazione cooperativa sindacato azienda federazione ente comitato consorzio')),
  fronted: pattern(
    'u',
    '^(?:subito dopo|poco dopo|più (?:tardi|avanti)|(?:\\p{L}+ )?(?:minuti|ore|giorni|settimane|mesi|anni) (?:dopo|',
    'prima|più tardi)|\\p{L}+mente|(?:(?:quanto|riguardo|rispetto|oltre) a(?:gli|ll[ae]|l|i)?|prima d[ei]l?|',
    'interpellat[oa]|incalzat[oa]) .*)$',
  ),
  topicOpeners: /^(?:su|sul|sull[aeo]?|sugli|sui|riguardo a[il]?|quanto a[il]?|a proposito d[ie]l?)[ '’][^,;]+$/u,
  subordinators: new Set(words('che quando se perché poiché mentre dove benché come')),
  between: new Set(
    words(
      `
        avrebbe avrebbero
        ha hanno aveva avevano ho è era sono fu si s' gli le lo ne ci vi mi non poi anche già ancora sempre mai infine
        inoltre così quindi subito ieri oggi stamattina lunedì martedì mercoledì giovedì venerdì sabato domenica
        successivamente recentemente pubblicamente chiaramente semplicemente ovviamente dunque intanto invece l' fatto
        fa fece fanno tenuto tiene voluto vuole
      `,
    ),
  ),
  ownViews: [
    ['a', 'suo', 'avviso'], ['a', 'suo', 'giudizio'], ['a', 'suo', 'parere'], ['a', 'suo', 'dire'],
    ['secondo', 'il', 'suo', 'parere'],
  ],
  accordingTo: [
    ['secondo'], ['per', 'dirla', 'con'], ...withEach('stando, a sentire', "a al alla allo all' ai agli alle"),
    ...withEach(
      'a detta, a giudizio, a parere, ad avviso, a dire, nelle parole, agli occhi, stando alle parole, ' +
      'secondo le parole, secondo il parere, secondo la versione, secondo il racconto',
      "di del della dello dell' dei degli delle"),
  ],
  wholes: new Set(words('tutto tutta tutti tutte entrambi entrambe')),
  pluralDeterminers: new Set(words(`
    i gli le alcuni alcune molti molte diversi diverse due tre quattro cinque tutti tutte questi queste
  `)),
  opening: {
    own: pattern(
      'iu',
      String.raw`(?<!\p{L})(?:io|mi|me|mio|mia|miei|mie|noi|ci|nostr[oaie]|(?!(?:mot|att|`,
      String.raw`catt|arr|br|pr|nuo|obiett|collett)[ai]vo)\p{L}+(?:iamo|mmo|[aei]vo)|ero)(?!\p{L})`,
    ),
    addressing: pattern(
      'iu',
      String.raw`(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|suo figlio|sua figlia|voi|vi|`,
      String.raw`vostr[oaie]|mamma|papà|nonno|nonna)(?!\p{L})`,
    ),
    pointing: /^(?:la frase è|le parole sono|a parlare è|chi parla|l['’]annuncio è|lo dice)/iu,
  },
  statements: new Set(words(`
    risposta reazione commento commenti verdetto conclusione frase frasi parole dichiarazioni analisi opinione
    promessa avvertimento critica accusa
    domanda bilancio spiegazione parola appello monito denuncia replica sfogo invito auspicio timore richiesta
    testimonianza posizione giudizio parere riflessione ammissione osservazione
  `)),
  soIsSaid: pattern(
    'u',
    '^(?:ecco|arriva|giunge|forte|pesante|puntuale|unanime|prudente|vibrante|analog[oa]|\\p{L}+issim[oa]|',
    '(?:dur|secc|nett|immediat|pront|amar|chiar|sever|aspr|ironic|lapidari|polemic|piccat|laconic|sarcastic|critic|',
    'categoric|perentori|stizzit|amareggiat|accorat|emozionat|commoss|soddisfatt|furios|sconsolat|caustic|seren|caut|',
    'positiv|negativ|drastic|decis|ferm|rapid|franc|sincer|fredd|tiepid|pacat|rabbios|indignat|perpless|scettic|',
    'delus|preoccupat|contrari|ottimist|fiducios|orgoglios)[oa])$',
  ),
  questions: new Set(words('domanda domande')),
  beforeQuestions: new Set(words("a ad alla alle all' davanti dopo")),
  passages: new Set(words(`
    paragrafi osservazioni punti passaggi passi commi frasi righe capitoli clausole conclusioni raccomandazioni pagine
  `)),
  documents: new Set(words(`
    sentenza ordinanza decreto perizia esposto querela relazione delibera circolare
    mail email biglietto cartolina sms verbale poesia
    comunicato nota lettera rapporto testo messaggio tweet documento dichiarazione post libro articolo studio sito
  `)),
  topics: new Set(words('era caso processo scandalo polemica dossier omicidio morte inchiesta')),
  partitives: {
    ones: new Set(words('parte maggioranza resto metà migliaia centinaia decine ' +
      'centinaio decina ventina trentina quarantina cinquantina migliaio dozzina gruppo ' +
      'un uno una alcuni alcune molti molte altro altra altri altre due tre')),
    of: new Set(words("di dei delle degli del della dell' dell’")),
    others: new Set(words('altro altra altri altre terzo terza entrambi')),
  },
  relatives: new Set(words('che cui quale quali dove chi')),
  styles: new Set(words('papa re regina principe principessa suor fra')),
  honorifics: new Map([
    ['sig.', 'male'], ['sig', 'male'], ['signor', 'male'], ['signora', 'female'], ['sig.ra', 'female'],
    ['signorina', 'female'], ['dott.', null], ['dott', null], ['dott.ssa', 'female'], ['dr.', null], ['prof.', null],
    ['prof', null], ['prof.ssa', 'female'], ['avv.', null], ['ing.', null], ['on.', null], ['mons.', 'male'],
    ['mons', 'male'], ['don', 'male'], ['suor', 'female'], ['padre', 'male'], ['monsignor', 'male'],
    ['geom.', null], ['arch.', null], ['cav.', 'male'], ['rag.', null], ['gen.', null],
    ['sen.', null], ['col.', null], ['cap.', null], ['magg.', null], ['ten.', null], ['comm.', null],
    ['dottor', 'male'], ['professor', 'male'], ['ingegner', 'male'],
  ]),
  roles: roles(),
  ties: new Set(words(`
    uomo donna bambino bambina padre madre figlio figlia fratello sorella marito moglie vedova vedovo zio zia
    nonno nonna nipote cugino cugina cognato cognata genero nuora suocero suocera compagno compagna fidanzato
    fidanzata amica vicino vicina collega membro vittima testimone candidato candidata genitore visitatore
    donatore disoccupato disoccupata esponente
  `)),
  callings: {
    article: /^(?:il|l[ao]|l['’])$/,
    speaking: new Set(words('parla parlava')),
    pointing: /^quest(?:[oa]|['’])$/,
    apart: new Set(words(`
      altro altra giovane vecchio vecchia
    `)),
    age: /(?:genari[oa]|enne)$/u,
    since: /^dal?$/,
    now: /^(?:oggi|ora)$/,
    aside: /^(?:lui stesso|lei stessa) |\sfino al \d{4}/u,
  },
  roleEndings: pattern(
    '',
    '(?:[a-zàèéìòù]{3}olog[oa]|[a-zàèéìòù]{3}ograf[oa]|(?:ricerca|condut|produt|coordina|amministra|organizza|opera|',
    'alle?na|fonda|osserva|investiga|media|crea)t(?:ore|rice)|essora|(?<!^b[eé]a|^pa)trice|',
    '^(?:l[\'])?\\d{1,3}enn[ei])$',
  ),
  work: {
    endings: /(?:[a-z]{2}t(?:ore|rice)|[a-z]{3}ai[oa]|[a-z]{2}ier[ea]|[a-z]{2}ista|[aeiou]log[oa]|[a-z]graf[oa])$/u,
    nouns: new Set(words(`
      ds dg gup oss baritono contralto mezzosoprano coach ingegner successore sfidante
      leghista pentastellato pentastellata messo maître
      capodicastero margaro balneare portuale camallo
      sostituto sostituta perita maggiore appuntata medica primaria botanica forestale pastora idraulica
      meccanica domestica guardiano guardiana ambulante incisore incisora interprete inviato inviata
      corrispondente terzina esterno arbitra estremo pilone libero ala pivot medagliato medagliata curato
      condannato condannata superstite coetaneo coetanea paesano paesana industriale guida revisore revisora
      rider imputato imputata indagato indagata pendolare
    `)),
    nominalised: new Set(words('municipale tecnica basso liberale grillino grillina civica civico critico critica')),
    not: new Set(words(`
      settore motore trattore reattore fattore lettore vettore registratore generatore interruttore computer ascensore
      calcolatore contatore febbraio gennaio migliaio centinaio pagliaio acciaio ghiaia solaio rosaio autografo
      paragrafo fotografia quartiere cantiere mestiere bicchiere cameriera bandiera carriera frontiera maniera
      barriera galera preghiera tastiera riviera straniero straniera sera intera intero vera vero leggera leggero
      ottimista pessimista realista egoista lista pista vista rivista intervista conquista cugina
      presente seguente recente cliente ponte fonte mente durante mediante davanti avanti bastante restante costante
      importante eccellente evidente differente ambiente continente incidente precedente volante sufficiente
      indipendente permanente innocente assente cosciente urgente potente sorridente brillante elegante contente niente
      gente corrente torrente patente distante pesante gigante ristorante istante diamante elefante
    `)),
    verbs: [['lavora', 'come'], ['fa', 'il'], ['fa', 'la'], ['faceva', 'il'], ['faceva', 'la']],
  },
  institutions: new Set(
    words(`
      politecnico policlinico
      cooperativa consorzio ateneo dicastero maggioranza capitaneria soprintendenza asl direzione multinazionale
      dirigenza confederazione municipio congregazione curia presidenza assessorato
      organismo
      entourage giuria diocesi giunta
      azienda società impresa compagnia gruppo banca agenzia ministero ufficio commissione comitato consiglio tribunale
      procura corte parlamento senato camera governo esecutivo amministrazione autorità organizzazione associazione ong
      fondazione istituto università scuola ospedale sindacato federazione partito campagna squadra club rete giornale
      quotidiano rivista sito emittente rapporto studio comunicato dichiarazione lettera documento testo nota sondaggio
      articolo messaggio tweet libro polizia esercito carabinieri questura prefettura comune regione ambasciata
      opposizioni minoranza minoranze centrosinistra centrodestra comitati associazioni gruppi aziende imprese sigle
      coalizione alleanza opposizione quirinale farnesina viminale cremlino paese città
    `),
  ),
  firms: new Set(words('azienda società impresa compagnia gruppo multinazionale')),
  anyInstitution: new Set(words('organismo organizzazione istituzione ente')),
  anyBody: new Set(words(`
    organismo azienda società impresa compagnia gruppo banca agenzia organizzazione associazione ong fondazione
    istituto università scuola ospedale sindacato federazione partito squadra club rete giornale quotidiano
    rivista sito emittente commissione comitato consiglio coalizione alleanza opposizione autorità ufficio
    campagna comunicato nota lettera rapporto testo messaggio tweet documento dichiarazione libro articolo studio
    sondaggio cooperativa consorzio multinazionale confederazione congregazione
  `)),
  nationalBodies: new Set(words('governo parlamento senato stato presidenza')),
  people: new Set(words(`
    viaggiatore pendolare spettatore vacanziere escursionista bagnante parrocchiano acquirente pellegrino pellegrina
    fonte fonti persona persone gente uomini donne uomo donna bambini ragazzo ragazza giovane giovani amico amica amici
    vicini residenti residente testimoni portavoce rappresentanti dipendenti dipendente lavoratori esperti ricercatori
    scienziati medici critici oppositori sostenitori tifosi utenti utente clienti cliente lettori manifestanti
    manifestante attivisti investigatori inquirenti avvocati legali insegnanti insegnante genitori famiglia familiari
    agenti pompieri deputati ministri dirigenti membri soldati agricoltori organizzatori turisti migranti sindacati
    colleghi superstite superstiti qualcuno molti altri lettore lettrice paziente pazienti tifoso tifosa passante
    passanti collaboratore collaboratrice osservatore osservatori insider parente parenti coppia ragazzi anziano
    anziana cittadino cittadina cittadini funzionario funzionaria studenti studentesse operai operaie
    pensionati commercianti consiglieri consigliere volontari soccorritori vigili carabinieri poliziotti docenti
    professori
    sindaci assessori vescovi giudici magistrati procuratori sopravvissuti vittime imputati indagati detenuti
    imputato imputata indagato indagata accusato accusata arrestato arrestata detenuto detenuta condannato condannata
    passeggero passeggera sfollato sfollata ferito cercatore consumatore fermato
    rapinatore assassino killer aggressore ladro truffatore pentito ostaggio latitante profughi automobilisti
    pendolari viaggiatori passeggeri visitatori spettatori abitanti inquilini proprietari
    allevatori pescatori imprenditori albergatori ristoratori giocatori calciatori atleti economisti analisti virologi
    storici giornalisti parlamentari senatori eurodeputati sindacalisti delegati promotori organizzatrici madri padri
    mamme nonni figli figlie compagni ragazze bambine minori adolescenti infermieri infermiere dottori
    autisti tassisti camionisti macchinisti conducenti motociclisti ciclisti piloti marinai armatori ferrovieri
    portuali postini portalettere fattorini facchini musicisti orchestrali coristi cantanti attori attrici artisti
    registi ballerini ballerine scrittori scrittrici autori autrici poeti pittori fotografi architetti ingegneri
    geometri geologi biologi psicologi sociologi archeologi cardiologi oncologi climatologi epidemiologi infettivologi
    veterinari chirurghi pediatri psichiatri anestesisti farmacisti dentisti specialisti fisioterapisti ostetriche
    maestri maestre professoresse educatori educatrici bidelli presidi rettori alunni alunne scolari liceali
    universitari specializzandi dottorandi bibliotecari archivisti operatori operatrici soccorritrici volontarie
    barellieri bagnini cacciatori pastori contadini braccianti vignaioli viticoltori apicoltori agricoltrici
    allevatrici pescatrici mugnai fornai panettieri pasticceri macellai baristi cuochi camerieri cameriere commessi
    commesse cassieri parrucchieri sarti artigiani falegnami fabbri idraulici elettricisti muratori carpentieri
    imbianchini boscaioli guardiacaccia guardaparco benzinai gommisti tabaccai edicolanti librai fioristi negozianti
    esercenti ambulanti bancarellisti balneari gestori ristoratrici industriali artigiane poliziotte finanzieri
    minatori metalmeccanici condomini affittuari nuotatori nuotatrici sciatori corridori alpinisti maratoneti tennisti
    pallavolisti cestisti allenatori arbitri difensori attaccanti capigruppo deputate senatrici europarlamentari
    commissari prefetti questori ambasciatori diplomatici governatori segretari coordinatori delegate referenti
    esponenti firmatari abbonati abbonate iscritti iscritte tesserati contribuenti risparmiatori azionisti creditori
    terremotati alluvionati assistiti degenti ricoverati consumatori bagnanti villeggianti escursionisti spettatrici
    lettrici ascoltatori ultrà zii nipoti cugini suoceri fratelli sorelle mogli mariti vedove gemelli coniugi amiche
    vicine colleghe concittadini paesani compaesani coetanei bimbi fedeli parrocchiani preti sacerdoti frati suore
    monaci catechisti giurati periti consulenti relatori candidati candidate concorrenti finalisti vincitori
    vincitrici pensionate disoccupati precari stagionali lavoratrici impiegati impiegate maestranze studiosi studiose
    scienziate ricercatrici promotrici curatori curatrici responsabili titolari soci socie fondatori fondatrici eredi
    cittadine ambientalisti animalisti femministe attiviste scioperanti occupanti custodi
    signora signore signori abbonato abbonata iscritto iscritta associato associata associati bancarellista
    orchestrale tizio assistito assistita credente credenti senzatetto clochard contradaiolo contradaiola contradaioli
    frontaliere frontaliera frontalieri risparmiatore risparmiatrice superteste sfollati feriti dem leghisti
    grillini pentastellati azzurri ecologisti socialisti comunisti forzisti contestatore contestatori nomadi tesserato
    tesserata contribuente consumatrice ascoltatore ascoltatrice creditore giurato giurata finalista stagionale
    precario precaria occupante sottosegretari
  `)),
  common: new Set(
    words(`
      po il lo la i gli le li l' un uno una un' questo questa questi queste quest' quel quella quell' quello quei quegli
      quelle ciò alcuni alcune diversi molti molte molto altro altra altri altre ogni nessun nessuno nessuna tutto
      tutti tutta tutte suo sua suoi sue mio mia nostro nostra nostri loro io tu lui lei noi voi egli ella essi si ci
      vi mi ti ne che chi cui quale quali cosa dove quando come perché quanto e ed o ma però né oppure se poiché mentre
      benché anche quindi dunque così allora poi di a ad da in con su per tra fra del dello della dei degli delle dell'
      d' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul
      sullo sulla sui sugli sulle sull' col durante dopo prima contro verso presso secondo senza sotto sopra oltre è
      sono era erano fu furono essere stato stata ha hanno aveva avevano ho abbiamo fa fanno può possono deve devono va
      vanno sarà saranno sarebbe non più meno già ancora sempre mai forse quasi sì no tuttavia inoltre infine
      intanto invece infatti ieri oggi domani qui qua là lì adesso ora stamattina stasera subito solo soltanto proprio
      lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre giorno giorni settimana mese mesi anno anni ore notte sera mattina
      migliaia centinaia decine due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento
      mila mille milione milioni miliardo miliardi primo seconda terzo ultimo ultima nato nata foto video
      leggi guarda pubblicità abbonati euro dollari giornalisti stampa cronisti grande nuovo nuova nulla niente bene
      male grazie caro cara cari care gentile gentili egregio
    `),
  ),
  demonyms: new Set(
    words(
      'italiano italiana italiani francese francesi tedesco tedesca tedeschi britannico britannica inglese inglesi ' +
      'spagnolo spagnola russo russa russi ucraino ucraina ucraini americano americana americani statunitense ' +
      'europeo europea europei cinese cinesi giapponese israeliano israeliana israeliani palestinese palestinesi ' +
      'norvegese danese svedese finlandese olandese austriaco austriaca polacco polacca ceco ceca ungherese ' +
      'greco greca ' +
      'rumeno rumena portoghese irlandese croato croata serbo serba sloveno slovena canadese australiano australiana ' +
      'brasiliano brasiliana argentino argentina messicano messicana turco turca svizzero svizzera romano ' +
      'romana milanese napoletano siciliano sardo veneto lombardo toscano',
    ),
  ),
  naming: new Set(
    words(`
      titolo intitola intitolò intitolato intitolata intitolati libro romanzo film canzone album disco brano opera
      serie programma
      rivista giornale quotidiano parola parole termine espressione slogan motto cosiddetto cosiddetta cosiddetti
      cosiddette soprannominato soprannominata soprannome operazione progetto piano campagna mostra poesia hashtag
      bando portale decreto denominato denominata presunto presunti articolo saggio documentario quadro spettacolo
      singolo
    `),
  ),
  speaksFor: new Set(words('di del della per')),
  denying: new Set(words('negato respinto')),
  claims: new Set(words('accusa accuse')),
  deniedAs: new Set(['come']),
  deceased: /^(?:mort|decedut|uccis|scompars)[oa]$/u,
  hearing: new Set(['sentito']),
  asking: pattern(
    'u',
    '(?<!\\p{L})(?:ha chiesto|chiese|chiede) (?:al?[^.;:!?«,]{1,60} )?',
    '(?:se|perché|come|che cosa|cosa|quando|dove|chi)(?!\\p{L})',
  ),
  listening: pattern(
    'u',
    String.raw`^,?\s(?:ascolt(?:a|ava|ò)|guard(?:a|ava|ò)|annuiva|annuì)(?!\p{L})`,
    String.raw`.{0,40}?\s(?:mentre|quando)\s`,
    String.raw`(?:\p{Lu}|(?:il|la|una?)\s|l[’'])(?:(?!\se\s\p{Ll}).){0,60}?`,
    String.raw`\s(?:parl(?:a|ava|ò)|interveniva|testimoniava|spiegava|raccontava)(?!\p{L})`,
  ),
  lesser: new Set(words('vice ex')),
  former: new Set(words('ex')),
  defining: new Set(words('è significa')),
  femaleArticles: new Set(words('la questa quella una')),
  maleArticles: new Set(words('il lo questo quel un uno')),
  otherOwners: new Set(words('mio mia miei mie nostro nostra vostro vostra cui')),
  smallWords:
    'in:in, a ad al alla:in, da dal dalla:from, di del della dei degli delle:of, con:with, per:for, su sul ' +
    "sulla:on, tra fra:between, contro:against, e ed:and, o:or, il lo la i gli le l':the, un una uno:a, suo sua " +
    'suoi sue:his, come:as, che:that, è:is, era fu:was, ha:has, aveva:had, può:can, sono:are, nel nella nello ' +
    'nei:in',
  placeNouns: /(?:città|isola|quartiere|comune|provincia|regione|frazione)$/u,
  sites: pattern(
    'u',
    '^(?:via|viale|contrada|borgo|rione|piazza|piazzale|corso|largo|fiume|torrente|lago|monte|valle|spiaggia|ponte|',
    'diga|stadio|cappella|basilica|cattedrale|cimitero|aeroporto|stazione|palazzo|villa|castello|teatro|auditorium|',
    'parco|chiesa|santuario|grotta|grotte|bosco)$',
  ),
  passive: { auxiliaries: new Set(words('stato stata stati state venne viene')), participle: /[aiu]t[oaie]$/u,
    strong: /(?:tt|s|nt|lt|rt|st)[oaie]$/u,
    infinitives: new Set(words('essere venire')) },
  recalled: new Set(words(`
    scena storia notte sera serata mattina giornata giorno istante momento episodio dramma incidente avventura epoca
    aneddoto ricordo attesa paura vita lotta caso fatto vicenda spalle sopracciglia occhi braccia testa mani denti
  `)),
  team: [
    new Set(words('allenatore allenatrice tecnico mister ct')),
    new Set(words('portiere attaccante difensore difensora centrocampista terzino esterno bomber')),
    new Set(words('presidente presidentessa patron')),
    new Set(words('arbitro')),
    new Set(words('speaker')),
  ],
  saidOfNobody: {
    read: pattern('u', String.raw`(?:^|[\s,(])[Ss]i (?:${IS_READ})`,
      String.raw`(?: (?:testualmente|anche|tra l['’]altro))?:\s?$|`,
      String.raw`(?:c['’]è|c['’]era|[Ss]ta|[Ss]tava|è|era) scritto:\s?$`),
    before: pattern('u', String.raw`(?:^|[ (])[Ss]i (?:${IS_READ}|parla|parlava|ipotizza|afferma|`,
      String.raw`sostiene|sottolinea|evidenzia|precisa) [^.;:]{0,60}:? ?$`),
    called: /(?:^|[ (])che si (?:\p{Ll}+ )?(?:chiam|defin|dic)\p{Ll}+ $/u,
    behind: /^[»”"],? si legge/u,
  },
  nobodys: new Set(words(`
    foglio volantino manifesto lenzuolo grido slogan urla
    striscione striscioni muro muri parete cartello cartelli cori spalti coro scritta scritte iscrizione
  `)),
  signs: new Set(words(`
    striscione striscioni cartello cartelli manifesto manifesti volantino volantini lenzuolo scritta scritte
    targa insegna foglio
  `)),
  noSign: /^all['’] insegna$/,
  anyone: new Set(words('tutti tutte alcuni alcune molti molte altri altre')),
  noOne: new Set(words("nessuno nessuna nessun nessun' nessun’ né")),
  generics: new Set(words(`
    uomo donna persona ragazzo ragazza giovane
    socialista leghista democratico democratica conservatore
  `)),
  gerund: /(?:ando|endo)(?:l[oaie]|gli|si|ne)?$/,
  givenGenders: gendered(
    'rosaria',
    'andrea felice rosario nicola simone michele elia sacha luca mattia gabriele daniele emanuele salvo nino', 'chris',
  ),
  bodyHeads: {
    small: {
      ofTown: new Set(words(`
        prefettura questura ministero tribunale procura università diocesi arcidiocesi curia parrocchia capitaneria
        conservatorio
      `)),
      toldOfTown: new Set(words(`
        consiglio giunta corte camera commissione comitato scuola istituto liceo asilo museo biblioteca polizia unione
        consorzio teatro circolo clinica ospedale centro azienda casa
      `)),
      complements: new Set(words("appello assise commercio cassazione lavoro bonifica cura riposo nido porto fuoco")),
      ofFields: new Set(words('ministero dipartimento')),
      inTown: new Set(words(`
        comune municipio ospedale scuola liceo carabinieri vigili pompieri commissariato sindaco sindaca città paese
        abitanti caserma duomo stazione università
      `)),
      ground: new Set(words(`
        via viale vicolo lungomare lungolago contrada molo fiume torrente lago monte passo valle val spiaggia baia
        golfo isola bosco foresta grotta grotte alpe rifugio
      `)),
      seats: new Set(words(`
        sindaco sindaca prefettura questura tribunale procura corte comune municipio università diocesi
        arcidiocesi
      `)),
      markets: new Set(words('mercato mercati fiera fiere sagra')),
      roads: new Set(words('statale provinciale autostrada superstrada')),
      noSites: { rifugio: /^(?:Stato|Antiaereo|Antiatomico|Covid|Sanitario|Enpa|Oipa|\p{Lu}{3,})$/u },
    },
    oneOfMany: pattern(
      'u',
      '^(?:comunal|region|provinc|canton|municip|locale|esecutiv|amministrat|giudiz|penale$|civile$|tecnic|generale|',
      'nazionale$|parrocch|scolastic|consult|polit|sindac|direttiv|scientif|permanent|sanitari|consil)',
    ),
    purposes: new Set(words(`
      protezione difesa promozione ricerca sviluppo formazione tutela aiuto lotta prevenzione sicurezza cooperazione
      istruzione ambiente lavoro inserimento conservazione valorizzazione gestione parità dignità diritto diritti pace
      clima natura libertà salvaguardia energia tumori mafie razzismo fame violenza
    `)),
    takesName: new Set(words(`
      Agenzia Associazione Banca Cassa Circolo Club Cooperativa Fondazione Società Sindacato Unione Compagnia Consorzio
    `)),
    kinds: {
      offices: /^(?:polizia|procura|prefettura|questura|comune|governo|ministero|tribunale|regione|provincia)$/,
      societies: /^(?:associazione|sindacato|ong|partito|collettivo)$/,
      firms: /^(?:azienda|impresa|società|compagnia|multinazionale|club|squadra)$/,
      ofState: pattern(
        'u',
        '^(?:Comune|Regione|Provincia|Ministero|Procura|Prefettura|Questura|Tribunale|Governo|Polizia|Carabinieri|',
        'Guardia di|Parlamento|Senato|Camera dei|Corte|Consiglio (?:reg|com|prov|di Stato)|Commissione europea|',
        'Agenzia delle)',
      ),
      ofMembers: /^(?:Federazione|Associazione|Sindacato|Unione|Confederazione|Cgil|CGIL|Cisl|CISL|Uil|UIL|Lega)/,
    },
    nouns: new Set(words(`
      Agenzia Alleanza Associazione Autorità Azienda Banca Camera Capitaneria Cassa Centro Comitato Commissione Comune
      Comunità Confederazione Consiglio Consorzio Corte Croce Direzione Ente Esercito Federazione Fondazione Forum
      Fronte Governo
      Garante Giunta Guardia Istituto Lega Ministero Movimento Nucleo Ordine Osservatorio Parlamento Partito Polizia
      Procura Protezione Provincia Regione Sindacato Società Soccorso Tribunale Ufficio Unione Università Vigili
      Dipartimento Circolo Club Fondo Organizzazione Cooperativa Curia Caritas Verdi Ferrovie Teatro
      Museo Conservatorio Marina
    `)),
    adjective: pattern(
      'u',
      '^(?:[\\p{Ll}-]{2,}(?:ale|ali|iv[oaie]|ic[oaie]|iche|ese|esi|an[oaie]|ari[oae]|ist[aie]|ile|ili|ense|ensi|',
      'in[oaie]|eri[oa]|ier[oaie]|pe[oaie])|(?:milit|popol|element|aliment)are|forestale|autonom[oa]|media|',
      'materna|nido|rossa|civile|svizzer[oa]|tedesc[oa]|superiore|alpino|pubblic[oa]|greco|unit[oaie]|',
      'mondiale|garante)$',
    ),
    articles: new Set<string>(),
    infinitive: /(?:are|ere|ire|rre)$/u,
  },
  openers: {
    classes: {
      things: new Set(words(`
        vino vini birra formaggio salume olio acqua caffè nave fregata film romanzo romanzi libro libri
        canzone canzoni disco album opera programma serie torneo tornei trofeo trofei coppa concorso premio
        premi rally corsa cavallo operazione progetto
      `)),
      called: new Set(words(`
        marca marche squadra squadre club hotel ristorante ristoranti bar cantina cantine giornale rivista
        riviste agenzia associazione collettivo gruppo gruppi ong banda coro
      `)),
      seated: new Set(words(`
        comune città paese distretto provincia regione giunta casa parrocchia
      `)),
    },
    bodies: new Set(words(`
      tipografia officine pallacanestro pallamano sportiva rugby tennis croce
      corriere gazzetta eco nazione giornale messaggero resto radio autolinee ferrovie cartiere latteria
      pasticceria cantina cantine panificio caseificio fratelli virtus pallavolo polisportiva olimpia volley
      basket hockey atletica rari confcommercio confindustria confartigianato confesercenti coldiretti
      confagricoltura federalberghi fiom filcams fillea cgil cisl uil ugl misericordia accademia conservatorio
      orchestra museo liceo circolo coop tar asp arpa cassa editrice edizioni acli arci caritas ac us ss ssd asd
      real sporting futura pro curia comando
    `)),
    ends: new Set(words(`
      calcio basket volley pallavolo rugby hockey nuoto costruzioni trasporti srl spa snc servizi energia onlus
      odv aps edizioni editore cgil cisl uil futsal pallanuoto ciclismo
    `)),
    sites: new Set(words(`
      via viale piazza piazzale corso largo vicolo lungomare palazzo ponte stazione aeroporto lago monte valle
      palazzetto stadio
    `)),
    sitesBeforeOf: new Set(words(`
      parco bosco castello villa torre porto molo golfo baia capo passo abbazia
    `)),
  },
  officeFields: new Set(words(`
    Economia Finanze Salute Sanità Istruzione Cultura Interno Interni Giustizia Difesa Lavoro Agricoltura Pesca
    Turismo Casa Trasporti Industria Commercio Energia Sport Ricerca Ambiente Sicurezza Merito Esteri Bilancio
    Urbanistica Mobilità Infrastrutture Riforme Imprese Disabilità Famiglia Welfare
  `)),
  namesakes: {
    bodies: new Set(words(`
      scuola liceo istituto ospedale clinica centro teatro museo biblioteca galleria fondazione università premio
      trofeo associazione cooperativa comitato
    `)),
    places: new Set(words(`
      via piazza viale corso largo parco ponte stadio palazzetto aeroporto quartiere
    `)),
    houses: new Set(words(`
      scuola liceo istituto ospedale clinica fondazione università hotel albergo ristorante trattoria pizzeria
      panificio caseificio cantina pasticceria latteria farmacia libreria tipografia falegnameria officina oleificio
      pastificio salumificio birrificio cooperativa consorzio agriturismo
    `)),
  },
  somebodys: [
    {
      sign: 'deed of', reach: 1,
      prepositions: new Set(words("di del della dello dell' dei degli delle")), words: new Set(words(`
      opera opere libro libri romanzo romanzi quadro quadri poesia poesie canzone canzoni disco film sinfonia
      sonata concerto scultura gol rete reti tiro tiri rigore cross assist doppietta morte discorso proposta
      governo vittoria sconfitta addio dimissioni ingaggio famiglia fratello fratelli sorella vedova parole
      telefonata lettera elezione voce
    `)),
    },
    {
      sign: 'case against', reach: 1, prepositions: new Set(words('contro')), words: new Set(words(`
      processo processi denuncia denunce querela causa accusa accuse inchiesta indagine sentenza condanna
      mozione voto voti
    `)),
    },
  ],
  calling: new Set(words(`
    definisce definì definito definiva considera considerò considerato bolla bollò bollato giudica giudicò giudicato
    descrive descrisse descritto ritiene ritenne ritenuto reputa reputò reputato chiama chiamò chiamato vede
  `)),
  selves: new Set(words('io noi')),
  asked: new Set(words(`
    interpellato interpellata interpellati interrogato interrogata sollecitato sollecitata incalzato incalzata
    intervistato intervistata intervistati intervistate contattato contattata raggiunto raggiunta
  `)),
  asks: [['vuole', 'sapere'], ['voleva', 'sapere'], ['volle', 'sapere']],
  written: /^(?:scritt|dipint|incis|ricamat|scarabocchiat|stampat)[oaie]$/u,
  capitalisesNouns: false,
  headFirst: true,
  dropsSubject: true,
  infinitives: /^(?:\p{Ll}{2,}[aei]r(?:e|si|l[aeio]|gli|ne)|aver|esser|far|dar|poter|voler|dover|saper)$/u,
  residents: new Set(words('residente abitante vicino vicina')),
  pluralVerbs: /no$/,
  theySay: /no loro$/,
  incise: 'either',
  asSaid: new Set(words('come secondo')),
  asOpeners: new Set(words('così proprio e')),
  tagEndings: /(?:[^r]ò|[^r]ì|arono|irono|[eia]rà)$/,
  backPhrases: [
    ['ecco', 'cosa'], ['ecco', 'che', 'cosa'], ['ecco', 'quello', 'che'],
    ['con', 'queste', 'parole'], ['così'], ['è', 'quanto'], ['queste', 'le', 'parole'], ['sono', 'le', 'parole'],
    ['si', 'difende', 'così'], ['commenta', 'così'],
  ],
  impersonal: [
    ['legge', 'si'], ['apprende', 'si'], ['annuncia', 'si'], ['afferma', 'si'], ['sottolinea', 'si'],
    ['precisa', 'si'], ['comunica', 'si'], ['sostiene', 'si'], ['evidenzia', 'si'],
  ],
  there: {
    prepositions: new Set(words(
      "a al allo alla all' all’ ai agli alle in nel nello " +
      "nella nell' nell’ nei nelle da dal dallo dalla dall' dall’ dai dalle",
    )),
    phrases: [['dalle', 'parti', 'di'], ['dalle', 'parti', 'del'], ['dalle', 'parti', 'della']],
    nobody: new Set(words('si')),
  },
  sourceWords: new Set(words('da dal dalla')),
  viewWords: new Set(['per']),
  means: new Set(words('giunta lettera nota messaggio mail email sms comunicato decreto legge contratto telefono')),
  hearers: new Set(words(`
    giornalisti giornalista cronisti cronista microfoni telecamere taccuini giornale quotidiano redazione
    telefono unanimità lacrime termine arrivo uscita fine caldo gran
  `)),
  inOffice: 'da',
  agents: new Set(words("da dal dallo dalla dall' dai dagli dalle")),
  objectPronouns: new Map<string, Gender>([['lui', 'male'], ['lei', 'female'], ['loro', 'plural']]),
  genitives: new Set(words("di del della dello dell' dei degli delle")),
  contractions: new Set(words(
    "del dello dell' della al allo all' alla dal dallo dall' dalla nel nello nell' nella sul sullo sull' sulla",
  )),
  demonstratives: new Set(words('questo questa')),
  answering: new Set(words(`
    risponde rispose risposto replica replicato replicò ribatte ribattuto
  `)),
  adding: new Set(words(`
    aggiunge aggiunto aggiunse aggiungeva prosegue proseguito proseguì continua continuato continuò
  `)),
  answers: new Set(words('sì no certo mai')),
  inThisWay: [['così'], ['in', 'questo', 'modo'], ['con', 'queste', 'parole']],
  servants: new Set(words('funzionario funzionaria esponente rappresentante')),
  inCharge: new Set(words('responsabile dirigente titolare')),
  anyOffice: new Set(words('capo leader numero titolare responsabile rappresentante guida dirigente')),
  hearsay: /^(?:avrebbe)$/,
  someTime: pattern(
    'u',
    '^(?:un (?:bel )?giorno|una (?:notte|sera|mattina|volta)|',
    'ogni (?:giorno|notte|sera|mattina|settimana|anno|volta|domenica)|',
    'tutti i giorni|tutte le (?:notti|sere|mattine|settimane)|',
    '(?:quel|lo stesso) giorno|quella (?:notte|sera|mattina))$',
  ),
  latter: { female: /^(?:quest'ultima|questa|quella)$/, male: /^(?:quest'ultimo|questi|quegli)$/ },
  manner: nouns(`
    ridendo ridacchiando sorridendo piangendo sospirando scherzando singhiozzando tremando balbettando urlando
    gridando sussurrando sbuffando ironizzando polemizzando esultando arrossendo sogghignando concludendo
  `),
  releases: /^(?:nota|comunicato)$/,
  toThem: /^(?:gli|le)$/,
  fields: {
    over: {
      office: nouns(`
        sindac[oa] presidente giudice magistrat[oa] pm gip gup procuratore procuratrice avvocat[oa]
        avvocatessa notai[oa] parroco prete sacerdote vescovo ministr[oa] prefett[oa] questore medic[oa]
        chirurg[oa] primari[oa] forestale arbitro preside rettore rettrice
      `),
      coach: nouns('allenatore allenatrice ct mister'),
      played: nouns(`
        segnato segna segnò gol rete reti doppietta tripletta rigore infortunat[oa] ingaggiat[oa] parato
      `),
    },
    of: [
      nouns(`
        ministr[oa] presidente presidentessa vicepresidente sindac[oa] vicesindac[oa] assessore assessora assessor[ae]
        deputat[oa] senatore senatrice consiglier[ea] parlamentare onorevole eurodeputat[oa] candidat[oa] governatore
        governatrice prefett[oa] leader dirigente politic[oa] ambasciatore ambasciatrice diplomatic[oa] portavoce
        funzionari[oa] titolare capogruppo premier cancelliere cancelliera commissari[oa] dem leghista azzurr[oa]
        pentastellat[oa] primo prima capo esponente
      `),
      nouns(`
        giudice magistrat[oa] pm gip gup procuratore procuratrice avvocat[oa] avvocatessa legale difensore giurista
        penalista notai[oa] presidente toga inquirente commissari[oa] liquidatore liquidatrice curatore curatrice
        amministratore amministratrice
      `),
      nouns(`
        poliziott[oa] agente ispettore ispettrice commissari[oa] investigatore investigatrice ufficiale tenente
        capitan[oa] sergente comandante maggiore colonnello generale maresciallo militare carabinier[ei] vigile
        questore dirigente brigadiere appuntato soldato soldatessa pompiere caposquadra soccorritore soccorritrice
        funzionari[oa] finanziere alpino bersagliere
      `),
      nouns(`
        dentista odontoiatra medic[oa] dottore dottoressa chirurg[oa] pediatra psichiatra specialista primari[oa]
        anestesista direttore
        direttrice [a-zàèéìòù]{3,}olog[oa] clinic[oa] professore professoressa veterinari[oa]
      `),
      nouns(`
        infermier[ea] infermiere ostetrica sanitari[oa] operatore operatrice oss caposala
      `),
      nouns(`
        bioeticista filosof[oa] scienziat[oa] ricercatore ricercatrice studios[oa] espert[oa] professore professoressa
        docente accademic[oa]
        specialista autore autrice direttore direttrice [a-zàèéìòù]{2,}olog[oa] [a-zàèéìòù]{3,}ograf[oa] fisic[oa]
        chimic[oa] storic[oa] economista astronom[oa] rettore rettrice saggista ingegner[ea] tecnic[oa] matematic[oa]
      `),
      nouns(`
        artista cantante musicista rapper trapper compositore compositrice pianista violinista chitarrista cantautore
        cantautrice interprete star direttore direttrice maestr[oa] tenore soprano batterista vocalist frontman
      `),
      nouns(`
        artista pittore pittrice scultore scultrice fotograf[oa] disegnatore disegnatrice illustratore illustratrice
        ceramista designer stilista artigian[oa] writer fumettista orafo orafa liutai[oa]
      `),
      nouns(`
        scrittore scrittrice autore autrice romanzier[ea] poeta poetessa saggista giornalista drammaturg[oa] cronista
        reporter editorialista vincitore vincitrice premiat[oa] editore editrice traduttore traduttrice narratore
        narratrice inviat[oa] direttore direttrice
      `),
      nouns(`
        attore attrice interprete comic[oa] artista star conduttore conduttrice presentatore presentatrice
        ballerin[oa] étoile danzatore danzatrice cantante modell[oa] showman showgirl protagonista
      `),
      nouns(`
        regista cineasta documentarista sceneggiatore sceneggiatrice produttore produttrice autore autrice
      `),
      nouns(`
        giocatore giocatrice calciatore calciatrice attaccante portiere difensore centrocampista ala capitan[oa]
        campione campionessa atleta sportiv[oa] corridore ciclista pilota nuotatore nuotatrice tennista pugile
        vincitore vincitrice bomber pivot playmaker mezzala terzino velocista studente studentessa liceale maratoneta
        medagliat[oa] olimpionic[oa] pallavolista schiacciatore schiacciatrice scalatore scalatrice alpinista sciatore
        sciatrice judoka ginnasta azzurr[oa] veteran[oa] leader velista skipper centravanti numero palleggiatrice
      `),
      nouns(`
        allenatore allenatrice tecnic[oa] mister coach selezionatore selezionatrice ct preparatore
      `),
      nouns(`
        imprenditore imprenditrice fondatore fondatrice titolare proprietari[oa] gestore gestrice direttore direttrice
        dirigente manager ad amministratore amministratrice presidente commerciante negoziante ristoratore
        ristoratrice cuoc[oa] chef albergatore albergatrice fornai[oa] panettier[ea] macellai[oa] librai[oa] fiorista
        tabaccai[oa] investitore investitrice edicolante industriale patron responsabile artigian[oa] falegname
        fabbro liutai[oa] orefice orafo orafa
        ceramista pasticcer[ea] pasticciere barista oste parrucchier[ea] sart[oa] produttore produttrice pizzaiol[oa]
      `),
      nouns(`
        sacerdote prete parroco vescovo arcivescovo prelato religios[oa] cardinale monac[oa] padre frate pastore
        vicario cappellano don suora imam rabbino abate badessa teolog[oa] porporato presule papa pontefice gesuita
      `),
      nouns(`
        agricoltore agricoltrice allevatore allevatrice viticoltore viticoltrice vignaiol[oa] apicoltore apicoltrice
        contadin[oa] coltivatore coltivatrice pastore pastora produttore produttrice pescatore pescatrice olivicoltore
        margara margaro malgaro imprenditore
      `),
      nouns(`
        professore professoressa maestr[oa] docente insegnante educatore educatrice preside direttore direttrice
        dirigente prof
      `),
      nouns(`
        conducente autista tassista camionista autotrasportatore automobilista macchinista motociclista
      `),
      nouns(`
        alunn[oa] student[e] studentessa universitari[oa] giovane adolescente scolar[oa] apprendista liceale
        ragazz[oa]
      `),
      nouns(`
        sindacalista delegat[oa] segretari[oa] leader dirigente rappresentante lavoratore lavoratrice operai[oa]
        attivista
      `),
    ],
    beside: nouns(`
      portavoce membro relatore relatrice candidat[oa] espert[oa] fondatore fondatrice cofondatore cofondatrice
      promotore promotrice volontari[oa] attivista pensionat[oa] vicepresidente tesorier[ea] rappresentante
      organizzatore organizzatrice autore autrice delegat[oa] responsabile referente titolare esponente coordinatore
      coordinatrice militante soci[oa] residente
    `),
    below: [
      [nouns('soldato soldatessa recluta cadetto allievo allieva marinaio mozzo'),
        nouns('sergente tenente capitano comandante colonnello generale maresciallo ufficiale istruttore istruttrice')],
      [nouns('apprendista alunn[oa] scolar[oa] student[ei] studentessa allievo allieva pianista violinista ' +
          'ballerin[oa]'),
        nouns('maestr[oa] professore professoressa insegnante istruttore istruttrice')],
      [nouns('operai[oa] manovale impiegat[oa] camerier[ea] commess[oa]'),
        nouns('caporeparto capocantiere caposquadra supervisore')],
      [nouns('infermier[ea] paziente'),
        nouns('medico dottore dottoressa chirurg[oa] primario')],
    ],
    struck: nouns(`
      vittima ferit[oa] aggredit[oa] sopravvissut[oa] derubat[oa] malcapitat[oa]
    `),
    family: nouns(`
      bambin[oaie] neonat[oa] bimb[oaie] figli figlie piccol[oa] genitori famiglia coppia coniugi sposi gemelli
      gemelle
    `),
    anyone: nouns(String.raw`
      \p{L}+(?:antenne|entenne|enne|genari[oa]|entenari[oa]|an[oa]|ese|entin[oa]|atin[oa]|asc[oa]) ligure lombard[oa]
      venet[oa] sard[oa] umbr[oa] romagnol[oa] altoatesin[oa] piacentin[oa] etne[oa] partenope[oa] salentin[oa]
      irpin[oa] croat[oa]
    `),
    party: nouns(`
      leghista forzista pentastellat[oa] grillin[oa] azzurr[oa] dem socialista comunista ecologista
    `),
  },
  unintroduced: new Set(words(`
    madre padre fratello sorella figlio figlia nonno nonna zio zia nipote cugino cugina moglie marito vedova vedovo
    mamma papà compagna compagno fidanzata fidanzato suocero suocera cognato cognata
    vittima imputato imputata indagato indagata arrestato arrestata testimone
  `)),
  offices: [
    words('sindacato cgil cisl uil fiom fim uilm usb cobas sindacalista'),
    words('pm procuratore giudice magistrato'), words('pm procuratrice giudice magistrata magistrato'),
    words('capitano maresciallo comandante ufficiale militare'), words('titolare imprenditore'),
    words('titolare imprenditrice'), words('viticoltore allevatore agricoltore pastore'),
    words('professoressa docente'), words('professore docente'), words('governatore presidente'),
    words('presidente premier capo governatore'), words('ministro titolare'),
    words('allenatore tecnico mister'),
    words('deputato parlamentare onorevole'), words('deputata parlamentare onorevole'), words('senatore parlamentare'),
    words('scienziato ricercatore esperto'), words('scienziata ricercatrice esperta'), words('scrittore autore'),
    words('pubblico pm magistrato giudice'), words('gip giudice magistrato'),
    words('amministratore ad manager'),
    words('ministra titolare'), words('senatrice parlamentare'),
    words('scrittrice autrice'), words('avvocato legale difensore'), words('avvocata legale'),
    words('medico dottore'), words('ingegnere professionista'), words('ingegnera professionista'),
    words('architetto professionista'), words('attaccante calciatore giocatore'), words('capitano difensore giocatore'),
    words('presidente numero'),
    words('cuoco chef'), words('cuoca chef'), words('ct allenatore tecnico selezionatore'),
    words('coach allenatore tecnico'), words('coach allenatrice tecnica'), words('difensore centrale'),
    words('cronista giornalista reporter'), words('inviato giornalista'), words('inviata giornalista'),
    words('vescovo presule prelato'), words('cardinale porporato'), words('suora religiosa'),
    ...kinds('sottufficiale militare carabiniere', 'maresciallo brigadiere appuntato luogotenente'),
    ...kinds('ufficiale militare', 'tenente maggiore colonnello generale'),
    ...kinds('comandante', 'tenente maggiore colonnello'),
    ...kinds('giocatore calciatore', `
      difensore terzino centrale centrocampista mediano mezzala esterno trequartista centravanti portiere bomber
    `),
    ...kinds('attaccante', 'centravanti bomber'),
    ...kinds('ricercatrice scienziata studiosa esperta', `
      glaciologa bioeticista vulcanologa sismologa meteorologa storica filosofa antropologa docente
    `),
    ...kinds('ricercatore scienziato studioso esperto', `
      glaciologo bioeticista vulcanologo sismologo meteorologo storico filosofo antropologo docente
    `),
    ...kinds('docente', `
      bioeticista costituzionalista filosofo filosofa storico storica sociologo sociologa economista giurista
    `),
    ...kinds('biologo', 'ecologo zoologo ornitologo erpetologo'),
    ...kinds('biologa', 'ecologa zoologa ornitologa erpetologa'),
    ...kinds('amministratore politico', 'sindaco assessore vicesindaco'),
    ...kinds('amministratrice politica', 'sindaca assessora vicesindaca'),
    ...kinds('politico', 'deputato senatore ministro sottosegretario governatore consigliere'),
    ...kinds('politica', 'deputata senatrice ministra sottosegretaria governatrice consigliera'),
    ...kinds('manager dirigente', 'ad amministratore direttore'),
    ...kinds('manager dirigente', 'amministratrice direttrice'),
    ...kinds('imprenditore', 'fondatore cofondatore proprietario costruttore albergatore'),
    ...kinds('imprenditrice', 'fondatrice cofondatrice proprietaria costruttrice albergatrice'),
    ...kinds('sindacalista', 'segretario segretaria delegato delegata'),
    ...kinds('magistrato', 'gup sostituto procuratore'),
    ...kinds('magistrata', 'gup sostituta procuratrice'),
    ...kinds('religioso', 'parroco vescovo frate sacerdote'),
    ...kinds('medico dottore', `
      chirurgo pediatra psichiatra cardiologo oncologo neurologo epidemiologo infettivologo anestesista
      virologo primario
    `),
    ...kinds('medica dottoressa', `
      chirurga pediatra psichiatra cardiologa oncologa neurologa epidemiologa infettivologa anestesista
      virologa
    `),
    ...kinds('scienziato ricercatore studioso', `
      biologo fisico chimico geologo sociologo climatologo ecologo zoologo ornitologo astronomo economista
      archeologo
    `),
    ...kinds('scienziata ricercatrice studiosa', `
      biologa fisica chimica geologa sociologa climatologa ecologa zoologa ornitologa astronoma economista
      archeologa
    `),
    ...kinds('artista', 'pittore pittrice scultore scultrice fotografo fotografa'),
    ...kinds('musicista artista', 'pianista violinista compositore cantautore cantautrice'),
    ...kinds('artigiano', 'falegname liutaio fabbro orafo ceramista'),
    ...kinds('artigiana', 'liutaia orafa ceramista'),
    ...kinds('commerciante negoziante', 'fornaio panettiere macellaio libraio fiorista edicolante'),
    ...kinds('agricoltore', 'vignaiolo apicoltore'),
    ...kinds('agricoltrice', 'vignaiola apicoltrice viticoltrice'),
    ...kinds('insegnante docente', 'preside'),
    ...kinds('sacerdote prete', 'parroco vescovo cappellano'),
    ...kinds('giurista', 'avvocato avvocata magistrato'),
    ...kinds('artista interprete', 'attore attrice cantante cantautore cantautrice rapper ballerino ballerina soprano'),
    ...kinds('artista', 'regista coreografo coreografa ceramista illustratore illustratrice musicista burattinaio'),
    ...kinds('musicista artista', 'chitarrista violoncellista batterista compositrice'),
    ...kinds('cantante', 'cantautore cantautrice rapper soprano tenore'),
    ...kinds('cantautrice', 'cantante'),
    ...kinds('autore scrittore', 'romanziere poeta drammaturgo sceneggiatore'),
    ...kinds('autrice scrittrice', 'romanziera poetessa drammaturga sceneggiatrice'),
    ...kinds('cineasta', 'regista'),
    ...kinds('atleta', `
      mezzofondista fondista sprinter maratoneta velocista nuotatore nuotatrice ginnasta sciatore sciatrice ciclista
      tennista pallavolista cestista judoka
    `),
    ...kinds('giornalista', 'conduttore conduttrice cronista inviato inviata'),
    ...kinds('dirigente', 'preside provveditore segretario segretaria coordinatore coordinatrice'),
    ...kinds('preside', 'dirigente'),
    ...kinds('sindacalista', 'coordinatore coordinatrice'),
    ...kinds('esponente', 'consigliere consigliera deputato deputata senatore senatrice capogruppo'),
    ...kinds('responsabile', 'coordinatore coordinatrice direttore direttrice dirigente capo assessore assessora'),
    ...kinds('rappresentante', 'portavoce presidente segretario segretaria delegato delegata coordinatore'),
    ...kinds('manager', 'presidente'),
    ...kinds('imprenditore', 'patron ristoratore'),
    ...kinds('imprenditrice', 'ristoratrice'),
    ...kinds('commerciante esercente negoziante', 'barista edicolante panettiere fornaio macellaio libraio'),
    ...kinds('agricoltore produttore', 'viticoltore apicoltore vignaiolo'),
    ...kinds('medico dottore specialista', 'chirurgo primario cardiologo virologo infettivologo'),
    ...kinds('dottoressa specialista', 'chirurga pediatra cardiologa virologa infettivologa psichiatra medico'),
    ...kinds('insegnante docente', 'professore professoressa maestro maestra prof'),
    ...kinds('poliziotto agente', 'ispettore commissario sovrintendente'),
  ],
  knownFor: [
    { before: /(?:film|pellicola|documentario|regia) di $/u, nouns: words('regista cineasta') },
    { before: /(?:romanzo|libro|saggio|raccolta|racconto) di $/u,
      nouns: words('scrittore scrittrice autore autrice romanziere') },
    { behind: pattern(
      'u', String.raw`^,? (?:(?:di )?\d+ anni,? )?(?:che )?`,
      '(?:(?:è|era|sarà|va|finisce|finito|è finit[oa]) )?(?:stat[oa] )?',
      '(?:accusat[oa] (?:di|d[\'’])|imputat[oa] per|(?<=(?:è|va|finisce|finit[oa]) )a processo|sotto processo|',
      'alla sbarra)'), nouns: words('imputato imputata') },
  ],
  titles: [[['primo', 'ministro'], ['capo', 'governo'], ['premier']],
    [['presidente', 'consiglio'], ['capo', 'governo'], ['premier'],
      ['inquilino', 'chigi']],
    [['presidente'], ['capo', 'stato'], ['inquilino', 'quirinale']],
    [['sindaco'], ['primo', 'cittadino']], [['sindaca'], ['prima', 'cittadina']]],
  demanded: new Set(words('chiesto richiesto preteso')),
  definite: new Set(words("il lo la l' questo questa quel quella lo stesso")),
  roleModifiers:
    /^(?:ex|vice|aggiunt[oa]|nuovo|nuova|attuale|primo|prima|giovane|ex-|futuro|futura|neo|noto|nota|allora)$/u,
  backPointers: new Set(['lo', 'così', 'questo']),
  epicene: new Set(words('vittima persona stella ministro sindaco presidente avvocato guida')),
  copulas: new Set(words('è era sono erano')),
  occasions: new Set(words(`
    corridoi intervista comunicato conferenza dichiarazione messaggio requisitoria udienza aula margine serata
    zona tv radio diretta risposta riferimento difesa
  `)),
  femaleEndings: /(?:trice|essa|ora|ologa|iera)$/,
  unsigned: [['si', 'legge']],
  bringsIn: pattern(
    'iu',
    '^(?:così(?: (?:invece|anche|poi|infine|ieri))? |',
    '(?:l[\'’]annuncio|la frase|il grido|lo sfogo) è |',
    'a (?:dirlo|parlare|\\p{L}+(?:arlo|erlo|irlo)|protestare|lanciare l[\'’](?:allarme|appello)|',
    '(?:lament|sfog|indign|infuri|commuov|intener|difend|disper|giustific)[aei]rsi) (?:è|sono)',
    '(?: (?:stat[oaie]|ancora|sempre|proprio|anche|invece|lo stesso))? |',
    '(?:la (?:protesta|denuncia|segnalazione|richiesta|proposta|testimonianza|replica|critica)|',
    'l[\'’](?:allarme|appello|accusa|invito)|il (?:commento|monito|racconto)) (?:è|arriva|giunge|viene) ',
    '(?=d(?:[ai]|[ae]l|[ae]ll))|',
    '(?:(?:sono|queste(?: sono)?) (?:le )?)?(?:parole|dichiarazioni) |',
    '(?:è|e[\'’]|questo(?: è)?) quanto \\p{L}+(?:[aiu]t|[ft]t|[rs]s|st)o (?=da)|',
    '(?:(?:(?:è|e[\'’]) )?(?:quest[oae] |quest[\'’])?|ecco )(?:il commento|l[\'’]opinione|il parere|',
    'l[\'’]appello|(?:il grido d[\'’]|l[\'’])allarme|il messaggio|l[\'’]analisi|l[\'’]invito|lo sfogo|il racconto|',
    'il monito|',
    'il ricordo|la replica|la denuncia|la testimonianza|l[\'’]annuncio|parola) )',
  ),
  bringsInSpeaker: pattern(
    'iu',
    '^(?:a (?:dirlo|(?:raccont|spieg|annunci|conferm|denunci|rivel|ricord)arlo|(?:rifer|ribad)irlo|',
    '(?:chied|sosten)erlo) (?=(?:il|lo|la|i|gli|le|un[oa]?) |(?:l|un)[\'’])|',
    '(?:sono|sono state|queste(?: sono(?: state)?)?) (?:queste )?(?:le )?(?:\\p{L}+ )?parole ',
    '(?:dette|scritte|\\p{L}+[aiu]te) (?=da)|',
    '(?:quest[oa] )?(?:è|e[\'’]|era) (?:quest[oa] )?(?:la (?:spiegazione|versione|risposta)|',
    'l[\'’](?:osservazione|ammissione|auspicio|accusa)|lo sfogo|il (?:commento|racconto)) (?:\\p{L}+ )?',
    '(?=d(?:i |ei |egli |elle |el |ell[oa\'’])))',
  ),
  works: {
    making: new Set(words('gira girato girava pubblica pubblicato dirige presenta')),
    baptising: new Set(words('battezzato battezza battezzò ribattezzato ribattezzò')),
    for: 'per',
    prizes: new Set(words('premio')),
  },
  saidByObject: {
    seeing: pattern(
      'u', '^(?:ascolt(?:a|ato|ava|ò)|sent(?:e|ito|iva|ì)|ud(?:ito|iva|ì)|ved(?:e|eva)|vid(?:e|o)|vist[oa]|',
      'film(?:a|ato|ava|ò)|sorpreso)$',
    ),
    blaming: pattern(
      'u', '^(?:accus|rimprover|condann|critic|ringrazi|denunci|incolp|sospett|querel|process|espuls|sanzion|sospes|',
      'licenzi|censur|puni|elogi)\\p{L}*$',
    ),
    infinitives: /^(?:ridire|urlare|cantare|scandire)$/,
    forms: /^(?:chiam|defini)\p{L}+$/u,
    have: /^aver(?:e|l[aeo]|gli)?$/, clitics: /^(?:l[aeo]|mi|gli)$/, for: 'per', isForReason: false,
  },
  spoken: pattern(
    'iu', '^\\P{L}*(?:(?:e|non|già|se|che) ){0,2}(?:(?:mi|ti|vi|ci|io|tu|lei|voi|noi)(?!\\p{L})(?=\\s*\\p{L})|',
    '(?:siete|sei|siamo|sono|ho|hai|abbiamo|avete|vogliamo|dobbiamo|possiamo|\\p{L}+(?:eremo|iremo|erai|irai|erete))',
    '(?!\\p{L}))',
  ),
  ofSelf: pattern(
    'iu', '(?<!\\p{L})(?:io|me|mi|sono|ho|mio|mia|miei|mie|vado|voglio|devo|posso|torno|vengo|spero|credo|penso|sento|',
    'vivo|grazie|sto|\\p{L}{2,}[ei]rò)(?!\\p{L})',
  ),
  happened: /^(?:\p{L}+[òì]|ha|è|aveva|fu|disse|fece|venne|parla|chiede)$/u,
  relays: {
    citing: new Set(words('cita citava citato citò citando citare citano')),
    passing: new Set(words(`
      ricorda ricordava ricordato ricordò ricordando riporta riportava riportato riportò riferisce riferiva riferito
      riferì legge leggeva letto lesse leggendo condivide condiviso condivise ripete ripeteva ripetuto ripetere
      trasmette
      trasmesso rilancia rilanciato pubblica pubblicato riprende ripreso mostra mostrato evoca evocato diffuso
      tradotto traduce tradusse recita recitato recitava recitò canta cantato cantava cantò appende appeso declama
      declamato scandisce scandito
    `)),
    receiving: new Set(words(`
      riceve ricevuto ricevette riceveva ottiene ottenuto ottenne avuto sente sentito sentì sentiva udito
    `)),
    hearing: new Set(words('sente sentito sentì sentiva udito')),
    onScreens: {
      reading: new Set(words('legge leggeva lesse letto')),
      screens: new Set(words('telefono telefonino schermo cellulare display')),
    },
    translating: new Set(words('traduce tradotto tradusse traduceva')),
    mottos: new Set(words('motto massima')),
    following: new Set(words('applica applicava rispetta segue seguiva seguito seguendo adottato suo sua')),
    messages: pattern(
      'u',
      String.raw`^(?:letter[ae]|e-mail|mail|sms|messaggi[o]?|rispost[ae]|parole|fras[ei]|vers[oi]|deposizion[ei]|`,
      String.raw`testimonianz[ae]|dichiarazion[ei]|confessione|bigliett[oi]|tweet|post|consigli[o]?|poesi[ae]|`,
      String.raw`discorso|cartolina|domand[ae]|rifiuto|telefonata|comment[oi]|comunicato|citazione|audio|nota|`,
      String.raw`pagin[ae]|bran[oi]|passaggio|estratto|canzon[ei]|ritornello|strof[ae]|motto|massima|slogan)$`,
    ),
    aside: new Set(words("di del della dello dell' dei delle degli dal dalla")),
  },
  auxiliaries: new Set(words('ha era è aveva ebbe')),
});
