/** German: verbs that report speech outright, in every form that stands beside a quotation. */
import { german } from '../conjugate.ts';
import { words } from '../lexicon.ts';

export const de = (): ReadonlySet<string> => new Set([
  ...words(`
    sprachen haderte haderten grollte
    sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint
    meinten gemeint teilte teilten mitgeteilt mitteilte teilt fügte fügt hinzugefügt hinzufügte ergänzte ergänzt
    ergänzten kritisierte kritisiert kritisierten kündigte angekündigt ankündigte versicherte versichert
    versicherten warnte warnt warnten gewarnt forderte fordert forderten gefordert berichtete berichtet berichteten
    behauptete behauptet behaupteten schrieb schreibt schrieben geschrieben twitterte postete antwortete antwortet
    antworteten geantwortet fragte fragt fragten gefragt rief ruft riefen gerufen bestätigte bestätigt bestätigten
    räumte eingeräumt einräumte gestand gesteht unterstrich unterstreicht unterstrichen verkündete verkündet
    verkündeten bekräftigte bekräftigt bekräftigten entgegnete entgegnet erwiderte erwidert konterte kontert
    widersprach widerspricht erzählte erzählt erzählten erinnerte erinnert urteilte urteilt bilanzierte bilanziert
    resümierte resümiert mahnte mahnt mahnten gemahnt appellierte appelliert schilderte schildert schilderten
    erläuterte erläutert erläuterten äußerte äußerten geäußert verriet verrät bekanntgegeben beteuerte beteuert
    klagte klagt klagten beklagte beklagt freute freut schwärmte schwärmt scherzte scherzt flüsterte schrie lautete
    hieß heißt verlangte verlangt monierte moniert bemerkte bemerkt argumentierte argumentiert versprach verspricht
    versprochen drohte droht befand findet fand hob hebt lobte lobt prophezeite jubelte jubelt sprach spricht
    gesprochen glaubt glaubte empfahl empfiehlt bat äußert ausdrückte ausgedrückt verwies verweist
    verwiesen hervorhob führte ausführte schloss gab zugab einwandte merkte anmerkte stellte klarstellte feststellte
    legte darlegte nachlegte bilanzierten kommentierte kommentiert kommentierten kommentieren entgegneten erwiderten
    präzisierte präzisiert relativierte spottete spottet stichelte stöhnte seufzte tönte wetterte wettert polterte
    warb wirbt wirft mutmaßte mutmaßt spekulierte spekuliert orakelte prognostizierte prognostiziert gestehen
    gestanden erkannte schimpfte schimpft ätzte witzelte witzelt frohlockte schreiben signalisierte
    signalisiert sinnierte sinniert sinnierten lauten lautet fanden finden antworten fragen rufen fordern warnen
    kritisieren begründete begründet rechtfertigte rechtfertigt verteidigte verteidigt formulierte formuliert
    gestikulierte versprechen bekennt bekannte bekräftigen äußern teilen mitteilten mitteilen wünscht wünschte
    wünschten schrien befanden verrieten versprachen empfahlen riet rieten rät geraten baten gebeten dachte denkt
    dachten wusste weiß wussten erfuhr fuhr fährt schwor schwört schob schiebt log lügt sang singt sangen gesungen
    las liest vorlas betete betet spie spuckte ließ lässt ließen beschied widersprachen entfuhr pflichtete gelobte
    unterstreichen bekanntgab bekanntgaben bekannt hinwies hinweist hinwiesen zurückwies zurückweist zurückgewiesen
    hingewiesen eingestand eingestanden einwendet nachschob fortfuhr fortfährt herausstellte klarmachte klarmacht
    deutlichmachte vorschlug vorschlägt vorgeschlagen beschwor schließt geschlossen abschloss abwinkte winkte zugibt
    zugegeben vorwarf vorwirft vorgeworfen aufrief aufgerufen ausrief zurief zurufen heißen hießen hiess heisst ging
    bestreitet bestritt bestritten hält hielt hielten festhielt dagegenhielt schlägt schlug schlugen regt klang
    klingt verlauten verlautete weiss äusserte äussert äusserten geäussert befahl befiehlt befahlen befohlen
    geschrien gebrüllt geflüstert angeschrien angebrüllt eingeschärft kommandierte kommandiert anordnete angeordnet
    ordnete entschied entscheidet
    zugerufen ausgerufen nachgerufen hinterhergerufen dazwischengerufen entgegengerufen entgegengeschleudert
    zugeflüstert zugeraunt zugebrüllt nachgeschoben eingewandt eingeworfen einwarf einwirft geschworen empfohlen
    klargemacht zurückgeschrieben nachrief hinterherrief dazwischenrief entgegenrief zuraunte zuflüsterte anschrie
  `),
  ...german(`
    sagen erklären betonen meinen ergänzen kritisieren versichern warnen fordern berichten behaupten twittern posten
    antworten fragen bestätigen bekräftigen entgegnen erwidern kontern erzählen erinnern urteilen bilanzieren
    resümieren mahnen appellieren schildern erläutern äußern beteuern klagen beklagen schwärmen scherzen flüstern
    monieren bemerken argumentieren drohen loben prophezeien jubeln glauben kommentieren präzisieren
    relativieren spotten sticheln stöhnen seufzen tönen wettern poltern mutmaßen spekulieren orakeln prognostizieren
    schimpfen witzeln frohlocken signalisieren sinnieren begründen rechtfertigen verteidigen formulieren wünschen
    lästern ereifern notieren vermuten bedauern befürchten fürchten hoffen vermelden melden verkünden enthüllen
    offenbaren gestehen unterrichten informieren dozieren referieren philosophieren dementieren konstatieren
    konzedieren plädieren protestieren reklamieren reagieren replizieren skandieren stänkern stammeln stottern
    brummen brüllen kreischen murmeln raunen rätseln raten schnauben schnaufen lachen lächeln grinsen frotzeln
    höhnen feixen flachsen ulken jammern jauchzen maulen meckern motzen murren nörgeln knurren fauchen zischen
    hauchen keuchen donnern dröhnen bellen pöbeln beichten bezeugen beantworten befinden beschwören beschweren
    empören entrüsten echauffieren verwundern wundern erregen ärgern freuen sorgen trösten beruhigen beschwichtigen
    ermahnen ermuntern ermutigen erwähnen folgern schlussfolgern schätzen schwören sekundieren soufflieren spötteln
    verlautbaren vermitteln versprechen verlangen vorhersagen warten unken texten bloggen chatten mailen simsen
    diktieren deklamieren rezitieren überlegen bohren haken analysieren argwöhnen befehlen bitten danken
    diagnostizieren erkundigen insistieren interpretieren kolportieren phantasieren fantasieren quengeln rühmen
    schmettern schreien sprechen staunen stellen träumen trotzen vertrösten verraten verspotten verwahren werben
    zürnen zweifeln bezweifeln hinzu|fügen an|kündigen ein|räumen mit|teilen auf|fordern an|merken klar|stellen
    fest|stellen dar|legen nach|legen aus|führen zurück|weisen nach|fragen nach|haken ein|schränken ein|wenden
    zu|stimmen bei|pflichten vor|rechnen zu|spitzen zusammen|fassen nach|schieben vor|schlagen auf|zählen auf|klären
    zu|sagen voraus|sagen fort|fahren weiter|reden hinterher|schicken an|mahnen ab|wiegeln aus|rufen zu|rufen
    an|deuten
    schmunzeln giften ätzen drängen verdeutlichen konkretisieren plaudern gratulieren bemängeln rügen tadeln
    beschuldigen skizzieren grübeln rekapitulieren wiederholen toben prahlen brüsten stutzen wehren ahnen blaffen
    raunzen keifen zetern säuseln mäkeln beobachten titeln an|regen
    wittern orten an|prangern bekritteln beharren pochen beziffern hinterfragen parieren jubilieren triumphieren
    attestieren bescheinigen fluchen wispern krächzen kichern glucksen johlen grölen krakeelen schluchzen
    schnauzen nuscheln plappern posaunen trällern grummeln
  `),
]);
