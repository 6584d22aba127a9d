/** Italian: verbs that report speech outright, in every form that stands beside a quotation. */
import { italian } from '../conjugate.ts';
import { words } from '../lexicon.ts';

export const it = (): ReadonlySet<string> => new Set([
  ...words(`
    dirà disse dice dicono dissero diceva dicevano detto dicendo afferma affermò affermano affermato affermava spiega
    spiegò spiegano spiegato spiegava dichiara dichiarò dichiarano dichiarato aggiunge aggiunse aggiungono aggiunto
    sottolinea sottolineò sottolineano sottolineato sostiene sostenne sostengono sostenuto assicura assicurò
    assicurano assicurato racconta raccontò raccontano raccontato annuncia annunciò annunciano annunciato osserva
    osservò osservato commenta commentò commentano commentato ricorda ricordò ricordano ricordato ribadisce ribadì
    ribadiscono ribadito precisa precisò precisano precisato conferma confermò confermano confermato ammette ammise
    ammettono ammesso avverte avvertì avvertono avvertito avvisa avvisato replica replicò replicano replicato
    risponde rispose rispondono risposto ribatte ribatté ribattono ribattuto chiede chiese chiedono chiesto domanda
    domandò scrive scrisse scrivono scritto twitta twittato denuncia denunciò denunciano denunciato attacca attaccò
    attaccato critica criticò criticano criticato lamenta lamentò lamentato promette promise promesso conclude
    concluse concludono concluso insiste insistette insistito prosegue proseguì proseguito continua continuò
    continuato riferisce riferì riferiscono riferito comunica comunicato informa informò informato evidenzia
    evidenziò evidenziato rivela rivelò rivelano rivelato confessa confessò confessato confida confidò confidato
    esclama esclamò esclamato grida gridò gridato urla ironizza ironizzò ironizzato scherza scherzò scherzato taglia
    tuona tuonò tuonato incalza rincara rilancia rilanciato rivendica rivendicato puntualizza puntualizzato
    chiarisce chiarì chiarito specifica specificato rileva rilevato nota notato testimonia testimoniato argomenta
    esorta esortato auspica auspicato prevede riconosce riconobbe riconosciuto ripete ripeté ripetuto riassume
    sintetizza sbotta sussurra mormora interviene intervenuto esordisce esordito pubblica pubblicato ritiene
    ritenuto pensa crede puntualizzò chiosa chiosò incalzò sbottò sentenzia rilevò obietta obiettò ammonisce mette
    scandisce auspicò aggiunsero conclusero ammisero sostenevano risposero scrissero chiesero intervengono
    intervenne proseguono insistono promettono promisero riconoscono smentì smentisce smentito sorride rise ride
    sorrise piange contraddice predice predisse rincarò propone propose proposto espone espose esposto oppone
    dissente conviene convenne ritenne ritengono lascia lasciò ripetono vanta dolse duole
    aggiungeva aggiungevano ammetteva ammettevano scriveva scrivevano insisteva insistevano concludeva concludevano
    allude schermisce schernisce dispera commuove congeda
    premette premettono premesso riprende ripreso termina
    compiace rallegra rammarica indigna sfoga sfogò sfogato difende difese difeso apre aprì aprendo legge lesse
    tagliò chiude chiuse chiosato
  `),
  ...italian(`
    affermare spiegare dichiarare sottolineare assicurare raccontare annunciare osservare commentare ricordare
    precisare confermare avvisare replicare domandare twittare denunciare attaccare criticare lamentare continuare
    comunicare informare evidenziare rivelare confessare confidare esclamare gridare urlare ironizzare scherzare
    tagliare tuonare incalzare rilanciare rivendicare puntualizzare specificare rilevare notare testimoniare
    argomentare esortare auspicare sussurrare mormorare pubblicare pensare chiosare sbottare sentenziare obiettare
    accusare analizzare annotare anticipare appellare apostrofare arringare asserire assumere attestare augurare
    azzardare balbettare biasimare borbottare brontolare calcolare caldeggiare celebrare certificare chiamare citare
    comandare comparare concordare condannare congratulare consigliare constatare contestare controbattere declamare
    decretare definire deplorare dettare dettagliare diagnosticare dimostrare disapprovare dissentire divulgare
    dubitare elencare elogiare enumerare enunciare esaltare esplicitare esultare evocare farfugliare festeggiare
    filosofeggiare formulare fremere garantire giudicare giurare giustificare illustrare imprecare incitare indicare
    inneggiare insinuare insultare interrogare invitare invocare iterare lanciare lodare menzionare minacciare
    minimizzare mitigare motivare mugugnare narrare negare notificare ordinare paragonare pontificare postare
    predicare preannunciare pregare presagire profetizzare promettere pronosticare pronunciare proseguire protestare
    provocare raccomandare ragionare rammentare rassicurare reclamare recitare redarguire ribadire ricapitolare
    richiamare riferire riepilogare rievocare rimarcare rimbrottare rimproverare ringraziare ringhiare ripetere
    ripensare rimpiangere rincarare rispondere ritrattare salutare sbraitare scandire sdrammatizzare segnalare
    sferzare sfogare sgridare sibilare significare singhiozzare smentire sospettare sospirare sostenere spergiurare
    sperare spronare stigmatizzare strillare suggerire supplicare supporre svelare teorizzare titolare
    tranquillizzare tratteggiare ufficializzare valutare vantare vaticinare verbalizzare chiarire avvertire ammonire
    esigere pretendere sollecitare bisbigliare stimare rinfacciare stroncare ridimensionare stemperare proclamare
    accennare eccepire approfondire inveire infierire intimare ipotizzare insorgere
    bocciare riportare riflettere reputare gioire frenare
    presentare ricostruire sintetizzare incoraggiare commemorare postillare gongolare smorzare liquidare glissare
    punzecchiare bacchettare allertare controreplicare implorare sbuffare
  `),
  ...words(`
    dire sottolineare precisare ricordare spiegare ribadire aggiungere evidenziare sapere notare presente ripercorre
    descrive riassume riassunto ripercorso deciso stabilito eco
  `),
]);
