/**
 * Everyday German words, of subtitles (OPUS) and the Wikipedia, without those that an ending makes of another.
 * Made by scripts/knowledge.ts; not written by hand.
 */
export const GERMAN_WORDS = `
aah aarhus abbau abbiegen abbild abbildung abbrechen abbruch abdrücke abend abendmahl aber aberkannt abermals
abfahrt abfall abflug abfluss abfolge abgabe abgang abgebrochen abgedruckt abgeholt abgeht abgekürzt abgelegenen
abgenommen abgeordneter abgeriegelt abgerissen abgerundet abgeschnitten abgewickelt abgewiesen abgrenzung
abhandlung abhauen abholen abhängen abhängig abhängigkeit abhängt abitur abkehr abkommen abkürzung ablagerungen
ablauf ablegen ableger ablegte ablehnen ablehnend ablehnte ablehnung ableiten ableitet ableitung ablenken abläuft
ablöste ablösung abmachung abmessungen abnahme abnehmen abrechnung abreise abreißen abriss absage absatz
abschaffung abschaum abscheulich abschied abschließend abschloss abschluss abschneiden abschnitt abseits abserviert
absetzen absetzung absicherung absicht absichtlich absolut absolvieren absolviert abspaltung abspann abstammung
abstand absteiger abstellen abstieg abstimmen abstimmung absturz abständen absurd abtei abteilung abtes abtreibung
abtrennung abtreten abwanderung abwechselnd abwechslung abwehr abweichend abweichung abwesend abwesenheit
abwicklung abwärts abzug abzweig academia accademia ach achse achteckigen achtmal achtung ackerbau action adaptiert
adaption addiert adelige adels adenauer adern adieu adios adjektiv adjutant adlige adliger administrativ admiral
admiralität adoptiert adoption adrenalin adulten adys affe affäre afghanistan african afrikas afterflosse agent
agentin agentur aggressiv agieren agiert aha ahh ahnen ahnte ahnung ahoi ahorn aids air airways ais aisch akademie
akkreditiert akt aktie aktion aktiv aktivieren aktiviert aktivist aktivität aktualisiert aktuell akustik akute
akzent akzeptiert alarm alben albern album albumcharts alemannia alexandrowitsch alf algen algorithmen algorithmus
alias alibi alien alkohol alkoholiker all allah allein allerdings allergisch allerseits allgäuer allianz alliierte
allmusic allmählich allsvenskan alltag ally allzu alpha alpinen als also alt altar alternativ altertum altmodisch
altäre aluminium alvarez ameisen amen american amerikaner amerikanerin amerikanisch amerikas amiga amigo ammoniak
amnesie ampel amphibien amphoe amt amtierender amtierte amtlich amulett amüsant amüsieren amüsiert analogie analyse
analysieren analysiert anatomie anbau anbetung anbieten anbieter anbietet anbindung anblick anbot and andauernd
andenken anderem anderen anderer andererseits anderes andermal anders anderswo anderweitig andeuten aneinander
anerkannt anerkennen anerkennung anfall anfang anfassen anfasst anfertigen anfing anflug anforderungen anfrage
anfänge anfänger anfänglich anfängst anfängt anfühlt anführer angabe angeber angeblich angebot angebunden
angefertigt angegriffen angeheuert angeht angehörige angehöriger angeklagt angekündigt angel angelegenheit
angelogen angenommen angesiedelt angespannt angesprochen angetan angewandt angewiesen angewohnheit angezündet
anglistik anglo angreifer angreift angst angucken anhaben anhand anhang anhieb anhängen anhänger anhöhe anhören
anhört anhörung anime anjou ankam ankauf anker anklang anknüpfen ankommen ankommt ankunft ankündigung anlage anlass
anlauf anlegen anleger anlehnung anleihen anleitung anliegen anlässen anlässlich anlügen anmachen anmelden
anmeldung annahm annalen annehmen annektiert annexion annimmt anno annähernd annäherung anomalie anonym anordnung
anpassen anpassung anraten anregung anrichten anrief anruf anrufbeantworter ansage ansah ansatz anschaulich
anschein anscheinend anschlag anschliessend anschließend anschließt anschloss anschluss anschläge anschlüsse
anschuldigungen ansehe ansicht ansiedlung ansiehst ansieht ansonsten anspielung ansprechen anspruch ansprüche
anstalt anstand anstatt ansteckend anstelle anstellung anstieg anstoß anstrengen anstrengend anstrengungen
anständig ansässig ansätze anteil antenne anthologie anthropologie anti antibiotika antike antiker antiquitäten
antisemitismus antrag antrat antreten antrieb anträge antun antut anwalt anweisung anwendbar anwender anwesen
anwesend anwesenheit anwohner anwälte anwältin anzahl anzahlung anzeige anzeiger anzug anzüge anzünden apache
apartment apertura apfel apokalypse apostel apotheke apotheker apparat appenzell appetit applaus apps apropos apsis
aquarelle araber arabien arabisch arbeit arbeitgeber arbeitnehmer arbeitslos arbeitslosigkeit arche archer archipel
architekt architektonisch architektur archiv archivar archäologie are areals arena argentinien argument
argumentation argumentiert aristoteles arkaden arm armenier armut army arrangeur arrangieren arrangiert arrest
arrogant arrondissement arrow arsch art artepitheton artikel artillerie arzt asch ash asian asiaten asien aspekt
aspirin ass assistent assistentin assoziation assoziiert ast asteroiden astronaut astronom astronomie asyl atelier
atemzug athlet atlantic atme atmosphäre atmung atoll atome attacke attentat attribut aua auf aufarbeitung aufbau
aufbauend aufbereitung aufenthaltsort auferstehung auffallend aufgab aufgegriffen aufgeschlitzt aufgestaut
aufgestockt aufgewühlt aufhebung auflistung aufmerksam aufmerksamkeit aufnahmesessions aufprall aufregend aufregung
aufruf aufsichtsrat aufsteiger auftraggeber auftrat aufträge aufwendig aufwändig aufwärmen aufwärts aufzug auge
augenbrauen auktion aula aus ausarbeitung ausbau ausbeutung ausbreitung ausdauernde ausdehnung ausdrücklich
auseinandersetzung ausfindig ausführlich ausgabe ausgedehnt ausgeflippt ausgeglichen ausgehend ausgemustert
ausgerastet ausgerüstet ausgestrahlt ausgetrickst ausgeweitet ausgewiesen ausgrabung auskunft auslegung auslosung
auslöser ausmalung ausmaß ausnahme ausnahmslos ausreichend aussah ausschlaggebend ausschreitungen ausser ausserdem
ausstattung austragung austragungsort australian austrian ausweg ausweitung auswendig auswärtige auswärts auszug
authentizität auto autonome autonomie autopsie autor autorin autorität autsch außen außenseiter außer außerdem
avancierte avenida avenue away axt aye aßen babe baby babysitter bach back bad bahn bahnhof bajor bakterien bald
balduin balken balkon ball ballett ballon banane band bandit bandleader bang bank bankier bankrott bann barbaren
barkeeper barnes barock baronet bars basalt base basieren basierend basiert basil basilica basilika basis bass
bassist basta bastard bat bataillon batterie bau bauart bauch bauernhof baufälligkeit baulich baum bayerns
beabsichtigt beach beachtet beachtliche beachtung beamen beamte beamter beansprucht bearbeiten bearbeitet
bearbeitung bebaut bebauung becher becken bedanken bedankt bedarf bedauere bedauerlich bedauern bedaure bedeckt
bedenken bedenkt bedeuten bedeutend bedeutendste bedeutet bedeutsam bedeutung bedeutungslos bedienen bedient
bedienung bedingt bedingung bedrohen bedrohliche bedroht bedrohung bedürfnis bedürfnisse beeil beeilung
beeindruckend beeindruckt beeinflussen beeinflusst beeinflussung beeinträchtigt been beende beendigung beerdigen
beerdigt beerdigung beeren beethoven befahl befahrbar befahren befand befassen befasst befehl befehligte befestigt
befestigung befiehlt befinden befindet befindliche befohlen befolgen befolgt befragen befragung befreie befreit
befreiung befreundet befriedigen befugnis befugnisse befund befördern befördert beförderung befürchte befürworter
befürwortete begab begabung begangen begann begegnen begegnet begegnung begeht begeistert begeisterung begibt
beging beginn beginnend begonnen begraben begreifst begreift begrenzen begrenzt begrenzung begräbnis begründen
begründer begründet begründung begrüße begrüßt begrüßung begünstigt behaart behalt behandeln behandelst behandelt
behandle behandlung behaupten behauptet behauptung beheimatet beherbergt behielt behilflich behindert behinderung
behält behörde bei beichte beide beidem beider beiderseits beidseitig beim beinah beirat beisetzung beisitzer
beiträge beiß bekam bekannt bekanntheit bekenntnis beklagte bekleidung bekomm bekrönt bekäme bekämpfen bekämpft
bekämpfung belagert belagerung belange belassen belasten belastet belastung beleg belehnt beleidigen beleidigt
beleidigung beleuchtet beleuchtung belgien beliebig beliebt beliebtheit beliefen bellen bellows bellt belogen
belohnt belohnung belästigen belästigt belästigung belügen bemalt bemerkbar bemerken bemerkt bemühen bemüht
bemühungen benachrichtigt benannt bene benediktiner benehmen benehmt beneide benennen benennt benennung bengel
benimm benommen benutz benutzung benzin benötige benötigt bequem beraten berater beratung beraubt berechnen
berechnet berechnung berechtigt bereden bereich bereiste bereit bereue bereust bereut berg bergbau bergfried
bergisch bergsteiger bergung bericht berichterstattung berief beriet berlins bertolt beruf beruflich berufung
beruhen beruhig beruhigend beruht berät berücksichtigen berücksichtigt berücksichtigung berühmt berühmtheit berühre
berührt berührung besagt besatzer besatzung besaß beschaffenheit beschafft beschaffung beschatten bescheid
bescheuert beschissen beschlagnahmt beschleunigen beschleunigt beschleunigung beschließt beschloss beschluss
beschlüsse beschossen beschreibt beschreibung beschrieb beschränken beschränkt beschuldigen beschuldigt beschuss
beschweren beschwingte beschädigt beschädigungen beschäftigen beschäftigt beschäftigung beschämt beschütze
beschützer beschützt beseitigen beseitigt beseitigung besen besessenheit besetzen besetzt besetzung besichtigen
besichtigt besiedelt besiedelung besiedlung besiegen besiegt besitz besitztümer besitzungen besondere besonderem
besonderheit besonders besorg besorgnis besprechen besprechung besprochen besser besserung bestand bestattet
bestattung bestechen bestechung bestehe bestehend besteht besteigung bestellung besten bester bestes bestie bestieg
bestimme bestimmt bestimmung bestochen bestohlen bestraft bestrafung bestrebungen bestseller bestände beständig
bestätigt bestätigung bestückt besuch bete beteiligt beteiligung beton betonung betraf betrag betrat betraut
betreffen betreffend betreiber betreibt betreten betreuen betreut betreuung betrieb betriebliche betrifft betrinken
betrogen betrug betrunken beträchtlich beträge beträgt betrügen betrüger betrügt bett betteln bettler betätigen
betätigt betätigung betäuben betäubt beugen beule beunruhigend beunruhigt beurlaubt beute beutel bevor bevorzugt
bevölkerung bewachen bewaffnet bewaffnung bewahre bewahrt bewahrung bewaldet bewarb beweg bewegliche bewegung
beweis bewerber bewerbung bewerten bewertet bewertung bewies bewilligt bewirken bewirkt bewirtschaftet bewohnen
bewohner bewohnt beworben bewundere bewundern bewundert bewusst bewusstlos bewährt bewährung bewältigen bewässerung
bezahl bezahlung bezaubernd bezeichnen bezeichnet bezeichnung bezeugen bezeugt bezieht beziehung bezirk bezog bezug
bezwang bezweifle bezüge bezüglich beängstigend biathlon bibel bibliothek bibliothekar biegen biegt biene bier
biest biete big bilanz bild bildender bildhauer bildhauerei bildhauerin bildnis bildung billig bin binde bindung
bingo biografie biographie biologie bird birgt birken birne birthday bis bischof bischofsweihe bischöflichen bisher
bisherige bishop bislang bistum bistümer bisweilen bitch bitte bitter bißchen bla black blamieren blasen
blasonierung blass blatt blattrand blaue blauem blauer blech blei bleib blick blieb blind blitz block blockieren
blockiert blog blond blood bloom bloss bloß blues blume bluse blut blutbad blutig blutung blutvergießen bläst
blätter blöcke blöd blühen blüht blüte bob bock bodens bodyguard bogg bohnen bohren bohrung bois bombardierung
bombe bomber bonbons bond bones bonjour bonus boot booth bord bordell borg borgia borsten borussia boss bot botanik
boulevard boulogne bourbon box boy boyle brach branche brand brandy brannte brasilianer brasilien braten brauch
brauchtum brauerei braune braunkohle braut brav bravo break breche breit bremse brenne brennerei brennt breslauer
brichst bricht brick bridge brief briefkasten brigadegeneral brigaden brillant brille bring briten british broadway
bros brot brothers browser bruch bruder brunnen brust brut brutal brände bräuchte bräunlich bräute bräutigam
brötchen brücke brüder brüllen brüllt brüssel brüste brüstung brüten brütet bspw buch buchstabe buchstäblich buck
bud buddha buddhismus buddy budget buenos buffy bug buh bulgaren bulgariens bull bumm bumsen bund bundesligisten
bundy bunker bunny bunten burg burns burt bus busch bush business bussen but butter buzz buße bye bäche bäckerei
bälle bände bänder bär bäuerlichen bäume böden bögen börde börse böse böser bösewicht bücher bücherei büffel bühne
bündner bündnis bürde bürger bürgerlich bürgermeisterei bürgertum büro büste büßen cabriolet cafeteria cage calcio
call cam camelot camp campus canadian candy cap cappella captain cardassianer carol cash castle cat cent centro
centrum chakotay champ champagner champion chance chanson chaos charakter charakterisiert charakterisierung
charakteristik charmant charme charta chauffeur chaussee check cheers cheese chef chefin chemie chemiker cher
cherry chffffff chi chicken chief chili chinas chinese chinesisch chip chirurg chirurgie chlorid chor chow christen
christentum christianisierung christlich christus chromosom chronik chronist chronologie church chwhite chöre cia
ciao circa city ciudad clan clausura clean clever cliff clown club coach cocktail code codex codice cohors cola
collegium colonel colt comandante come comics commander commissioner compagnie company computer comte comune
connecticut constable container cool coop cop copa corabeth cordillera corporal couch could country county coup
cousin covid cowboy cox crack crane crazy creek creme crew crockett cross ctu cut cäsar dabei dach dachboden dad
daddy dadurch dafür dagegen daheim daher dahin dahingehend dahinter dahme daily daisy daktari damalige damaliger
damals dame damit damm dampf danach dance dank dankbar dankbarkeit dar daran darauf daraufhin daraus darbietung
darf darin darling darm darmstädter darstellerin darum das data datei daten dates datieren datiert datierung datum
dauer dauernd daumen davon dawn day dazu daß deacon dead deaktivieren deaktiviert dealer death deb debatte debüt
debütierte deck deckel deep defa defekt definiert definition definitiv degli dein dekan dekanat dekoration
dekoriert dekret delegierte delegierter dem demnächst demographie demokratie demonstranten demonstration
demonstrieren demontiert demütigen den denjenigen denk denkbar denkmal denkmäler departamento departement
department deportiert deportivo depp depression depressiv deprimierend deprimiert deputy der derart derartige
derjenige derzeitige des desaster design dessen dessert desto det detail detailliert detective detektiv deuten
deutet deutlich deutsch deutschsprachige deutschsprachiger deutung deux dezember diagnose diagnostik diagnostiziert
diakon dialekt dialog diamanten diaspora dich dichterin dichtung dicke dicker didaktik die dieb diejenige diener
dienst dienstag dienstleister dient diesmal differenz differenziert differenzierung digitale digitaler
digitalisierung diktator diktatur dimension dinamo diner ding dinner dinosaurier dioecesis diplom diplomaten dir
director direkt direktion direktor direktorin dirigent dirigieren dirigierte diskografie diskret diskretion
diskriminierung diskussion diskutiert distanzierte distrikt disziplin diversen diverser division divizia diät
diözese dna dns dnvp doch docks doctor documenta dodge doe dog doktor doktorand dokument dokumentation dokumentiert
dolch doll dollar dolly dolmen dominante dominanz dominiert dominikaner dominion doms domäne don donner donnerstag
donuts doof doppel dordogne dorf dornen dorpat dort dorthin dortige dose dosis dot dotiert double doubs down
download dozent dozentin drache dracula dragoner draht drama dramatiker dramaturg dramen dran drang drauf draus
draussen draußen dreck dreckig dreh drehung drei dreieck dreieckig dreifaltigkeit dreigeschossige dreimal
dreischiffige dreißig dresdner dringend dringt drink drinnen dritt drittel drittklassigen drittligisten drive droga
droge drohen drohne droht drohung druck druckerei drum drunter drängen drängt drüben drüber drück dschungel dtv
duck duell duett duft dulden dumm dummerchen dummheit dunkel dunkelbraun dunkelheit dunkle dunkler duos durch
durchbrochen durchgehend durchgängig durchschnittlich durchsetzung durchweg durfte durst durstig dusche dutzend dvd
dynamik dynamit dächer dämlich dämon dänen dänisch dörfer dünen dünn dürfe dürft düster easy eben ebenda ebenso
echo echt ecke edle edler effekt effektiv effizienz egal ego ehe ehemalige ehemaliger ehemals eher ehesten ehir
ehre ehrenlegion ehrgeiz ehrgeizig ehrlich ehrlichkeit ehrt ehrung eiche eichhörnchen eid eier eiförmig eigen
eigenart eigenartig eigenständigkeit eigentlich eigentum eigentümer eigentümerin eignen eignet eignung eile eilig
eilt eimer einander einbau eindeutig eindringling eine einem einer einerseits einfachsten einflussnahme eingabe
eingebettet eingebrockt eingebürgert eingedrungen eingefroren eingemeindet eingemeindung eingeschmolzen
eingeschränkt eingestuft eingeweide eingleisige einheit einheitlich einher einig einigkeit einigung einkünfte
einlassen einmal einmalig eins einsam einsamkeit einschlägigen einseitig einsetzung einstige einstimmig einstufung
eintragung eintrat einträge einweihung einwohner einzel einzelheiten einzig einzigartig einzog einzug einöde eis
eisenerz eiserne eishockey eklig ekliptik elefant elegant elektrifiziert elektrifizierung elektrisch elektrizität
elektro elektronik elektronisch element elend elf elite ellbogen elterlichen eltern emeritiert emeritierung
emigranten emigrierte eminenz emotional empfahl empfehle empfehlung empfiehlt empfindlich empfohlen empfänger
empire empor end endlich endlos endung energie eng engagement engeln engere englands englisch englischsprachige
engsten enkel enkelin enorm entdecker ente entfernt entfernung entgangen enthüllt entkam entlang entlassen
entlassung entlastet entlastung entnommen entsandt entscheide entscheidend entschlüsseln entschuldige entschuldigst
entschuldigt entschuldigung entschärfen entsetzlich entspann entsprechend entsprechung entstehung entwickeln
entwickelt entwickler entwicklung entworfen entwässert entwässerung entwürfe entzog entzug entzückend entzückt
enzyklopädie enzym epidemie episode epoche epos erarbeiten erarbeitet erasmus erbauen erbauer erbaut erbauung erbe
erbin erblichen erbte erbärmlich erdboden erde erdgas erdo erdöl eredivisie ereignete ereignis ereignisse erfahre
erfahrung erfand erfassen erfasst erfassung erfinden erfinder erfindung erfolg erfolglos erfolgreichste
erforderlich erfordern erfordert erforschung erfreuen erfreut erfuhr erfunden erfährst erfährt erfüllen erfüllt
erfüllung ergab ergangen ergebnis ergebnisse ergibt erging ergreift ergänzen ergänzend ergänzt ergänzung erhalt
erhaltung erhebe erheblich erhebt erhebung erhielt erhob erhoffte erholen erholt erholung erhält erhältlich erhöhe
erhöht erhöhung erinnere erinnern erinnert erinnerung erkannt erkennbar erkenne erkennst erkennt erkenntnis
erkenntnisse erklär erklärung erkrankt erkunden erkundung erkältet erkältung erkämpfte erlag erlangt erlangung
erlass erlaube erlaubnis erlaubt erlebnis erlebnisse erlebt erledige erledigt erleichtern erleichtert erleichterung
erleiden erlen erlernen erliegen erließ erlitt erlosch erläutert erlös erlösung ermitteln ermittelt ermittler
ermittlung ermordet ermordung ermöglichen ernannt ernennung erneuerbare erneuert erneuerung erneut ernste ernster
ernte ernähren ernährt ernährung erobern erobert eroberung erpressung erprobt erprobung errang erraten errechnet
erregen erreger erregt erreichbar erreicht errichten errichtet errichtung erringen errungen ersatz erscheint
erscheinung erschien erschließt erschließung erschlossen erschoss erschreckend erschreckt erschrickt erschrocken
erschöpft erschüttert ersetzen ersetzt ersichtlich ersparen erspart erst erstatten erstaunlich erstaunt erstellen
erstellt erstellung ersticken erstligisten erstmal erstmalige erstochen erstreckt erteilen erteilung ertrag
ertrinken ertrunken erträge ertönt erwachen erwarb erwartung erweckt erweisen erweist erweitern erweitert
erweiterung erweiterungsbau erwerb erwidern erwies erwogen erworben erwägung erwähne erwähnt erwähnung erwärmung
erwürgt erzengel erzeugen erzeugnisse erzeugt erzeugung erziehung erzielen erzielt erzogen erzähl erzählung
eröffnen eröffnet eröffnung esel esperanto esse esst est estadio estlands estnisch etablieren etabliert etablierung
etage etappe etcs ethanol ethik ethnie ethnisch ethnologie etliche etwa etymologie euch euer eule eure eurem eurer
euro europa europacup european europäer evakuieren evakuiert evakuierung evangelisch evangelium eve eventuell
evolution ewig ewigkeit exakt examen exekutive exemplar exfrau exil existenz existiert exklave exklusiv expandierte
expedition experiment experimentierte experte explizit explodieren explodiert explosion expo exponate exportiert
express expressionismus externe extra extrem exzellent exzellenz eyes fabrik face facebook fach facto fahndung
fahne fahr fahrrad fair fakt faktor fakultät falke fall falsch falten familie familiäre fan fand fandest fang
fantasie farbe farbgebung farbig farblich farm faschismus fasern fass fassade fassung fast faszinierend fasziniert
fat faul favorit fazit fbi fdgb februar feder fee feel fehde fehl fehlender feier feierlich feierlichkeiten
feiertag feige feigling fein feind feindliche feld feldwebel feldzug fell fels felsigen fenster ferdinands ferien
fern fernseh fersen fertig fertigkeiten fertigung fesseln fest festigkeit festlegung festnahme festung fett fetzen
feuchte feuchtigkeit feuer feuerwehr fichte fick fide fieber fiel fies figur fiktion fiktive filiale film
filmfestival filmografie finale finanz finanzamt finanziell finanzieren finanziert finanzierung finch find fing
finnlands finsternis firmen firmiert first fisch fischerei fish fit fitz five fix fixiert fjord flach flagge flamme
flanke flankiert flash fleck flehe fleisch fleißig fleming flexibilität flieg flieht fließen fließend fließt
flirten flittchen flog floh flossen flotte flottille fluch flug flur fluss flut flyer fläche fläschchen flöte
flüchten flüchtet flüchtigen flüchtlinge flüge flügel flüsse flüssigkeit flüstert fokus folge folgend folglich
folgst folgt folter fonds for force fordere fordern fordert forderung foreman forge form formale formate formel
formell formierte formular formuliert formulierung forschung fortan fortgeschrittenen fortpflanzung fortsetzung
fossile fossilien foster foto fotografie fotografieren fotografiert fotografin fotze foundation four fowler fracht
frag fraglich fraktion franc franche frank frankfurt franti franziskaner franzose französisch frau fraß freak frech
frechheit freestyle fregatte freguesia frei freibad freigabe freiheit freiin freilassen freilassung freilich
freilos freimaurer freischaffender freitag freiwillig fremd frequenz fresken fresko fresse freu freud freund
freundchen freundin freundlich freundlichkeit frieden friedhof friedlich frisch friseur friss frist frisur froh
from frommen front frosch frost frucht fruchtbaren frustriert fry fräulein fröhlich früchte früh frühling
frühzeitig fuchs fuck fuer fuhr fuller fundament funde fungieren fungiert funk funktion funktionalität funktioniert
funktionär fur furcht furchtbar fusion fusioniert futter fuß fußboden fußgänger fächer fäden fähig fähigkeit
fähnrich fähre fährst fährt fälle fällig fällst fällt fälschlich fälschung fände fängst fängt färbung föderation
fördern fördert förderung förmigen förmlich füchse fügen fügt fühl führ führend führung fülle füllt fünf fünfmal
fünftel fünfter fünfzig für fürchte fürchterlich fürstentum fürstin fürstlich füttern füße gab gabel galactica
galaxie galerie galgen gallagher galten game gang gangster gans ganz gar garage garantie garantiert garde garderobe
garnison gartenbau gas gasse gastgeber gasthof gastierte gastronomie gate gatten gattin gattung gaulle gauner
geachtet geahnt geantwortet gearbeitet geb gebacken gebar gebaut gebiet gebildet gebirge gebirgszug gebissen
geblasen gebogen geboren geborgen gebot gebrannt gebrochen gebräuchlich gebrüder gebucht gebunden geburt geburtsort
geburtstag gebäude gebühr gebürtige gecheckt gedanke gedankengut gedauert gedeckt gedeiht gedemütigt gedenken
gedenktag gedeutet gedicht gedient gedreht gedroht gedruckt gedrängt geduld geduldig gedächtnis geehrt geeignet
geerbt gefahr gefangen gefangennahme gefasst gefehlt gefeiert gefertigt gefesselt gefeuert gefickt gefieder gefiel
gefilmt geflogen geflohen geflüchtet gefolge gefolgt gefoltert gefordert geformt gefreut gefrühstückt gefunden
gefährden gefährdet gefährdung gefährlich gefährten gefälle gefällig gefällst gefällt gefängnis gefärbt gefäß
gefördert gefühl geführt gefüllt gefüttert gegangen gegebenheiten gegen gegend gegenreformation gegenseitig
gegenwärtig gegenzug geglaubt gegliedert gegner gegossen gegründet gegrüßt geguckt geh gehabt gehackt gehalt
gehandelt gehasst gehauen geheim geheimnis geheimnisse gehirn gehirnerschütterung gehofft geholfen geholt gehorchen
gehorcht gehorsam gehängt gehäuse gehöft gehör gehörig geier geige geil geirrt geisel geist geistig geistliche
gejagt gekannt gekauft geklappt geklingelt geklopft geklärt gekocht gekommen gekoppelt gekostet gekriegt gekrönt
gekämpft gekümmert gekündigt gekürt gekürzt geküsst geladen gelagert gelandet gelang gelassen gelaufen gelaunt gelb
gelblich geld gelebt gelege gelegenheit gelegentlich gelegt geleistet geleitet gelernt gelesen geliebt geliefert
gelingen gelingt gelistet gelitten gelobt gelockt gelogen gelohnt gelten geltend geltung gelungen gelächter gelähmt
gelände geläut gelöst gelübde gemahlin gemalt gemein gemeinde gemeindeedikt gemeinderat gemeinnützige
gemeinnütziger gemeinsamkeiten gemeldet gemerkt gemietet gemisch gemocht gemälde gemäss gemäß gemäßigt gemüse
gemütlich gen genannt genau genauigkeit genauso gendarmerie genehmigt genehmigung geneigt generale generalmajor
generalrat generation generative generator generell genervt generäle genesung genetik genf genial genick genie
genieß genom genommen genoss gentleman gentlemen genug genuss genutzt genäht genügen genügend genügt geografie
geographie geographisch geologie geometrie geopfert geordnet georgen georgs gepackt geparkt gepfarrt gepflanzt
geplant geplatzt geplündert geprägt geprüft geprügelt geputzt gepäck gequält gerade geradeaus geradezu gerannt
geraten geraubt geraucht gerechnet gerechtfertigt gerechtigkeit geredet geregelt gereicht gereinigt gereist gereizt
gerettet gericht gerichtlich gerichtsbarkeit gerichtshof geriet geringe geringem geringere geringerem geringerer
geringfügig geringste gerissen geritten germanen germania germanist germanistik gern gerochen geruch gerufen
gerundet gerät geräumt geräusch gerücht gerührt gesagt gesammelt gesamt gesamtheit gesandt gesang geschadet
geschafft geschah geschehnisse gescheitert geschenk geschichte geschichtliche geschichtsschreiber geschick
geschieden geschieht geschildert geschirr geschissen geschlafen geschlossen geschluckt geschmack geschmeckt
geschmeichelt geschmissen geschmückt geschnappt geschnitten geschockt geschoss geschrei geschrien geschuldet
geschwader geschweige geschwindigkeit geschwister geschworen geschwächt geschwätz geschäft geschäftlich
geschäftsführerin geschätzt geschöpf geschütz gesegnet gesellen gesellschaftlich gesenkt gesetz gesetzgeber
gesetzgebung gesetzlich gesichert gesicht gesichtet gesims gesinnung gesorgt gespannt gespart gespeichert gespeist
gespenst gesperrt gespielt gesprengt gesprochen gesprungen gespräch gespürt gestalt gestaltet gestaltung gestand
gestank gestapo gestartet gestatten gestattet geste gesteckt gestehe gesteht gesteigert gestein gestellt gestern
gesteuert gestiegen gestielt gestiftet gestimmt gestochen gestohlen gestolpert gestoppt gestorben gestoßen
gestrichen gestritten geständnis gestärkt gestört gestürzt gestützt gesucht gesund gesundheit gesundheitliche
gesungen gesunken gesäumt gesündigt get getan getanzt getauft getestet getragen getraut getreide getreten getriebe
getrunken getränk getötet gevögelt gewagt gewahrsam gewalt gewaltig gewaltsam gewand gewandelt gewann gewarnt
gewartet gewebe gewechselt geweckt gewehr geweiht geweint gewerbliche gewertet gewesen gewettet gewicht gewidmet
gewillt gewinn gewinnung gewirkt gewiss gewissheit gewitter gewohnheit gewohnt gewollt gewonnen geworfen gewusst
gewählt gewähren gewährt gewässer gewöhnen gewöhnlich gewöhnt gewölbe gewürdigt gezahlt gezeichnet gezeigt gezielt
gezogen gezwungen gezählt gezüchtet geändert geäußert geöffnet geübt gib gibbs gier gierig gießerei gift giftig
gilt gin ging gipfel gips girl gitarre gitarrist gitter glanz glarus glas glatt glatze glaub gleich
gleichberechtigung gleichheit gleichnamige gleichnamiger gleichsam gleichung gleichzeitig gleis glen glied gliedert
gliederung global globalisierung glocke glotzt glänzend gläser gläubige gläubiger glück glücklich glücklichste
glücksbringer glückspilz glückstag gmbh gmina gmünd gnade gnädig godsey godzilla goebbels goethes gold goldene golf
gonna gonzaga good gorilla gossip got gotham gothic gotik gottheit gouvernement gouverneur gps grab grabmal
grabungen gracias grad graduierte graf grafik gramm grammatik grammy granate grand grandma grandpa granit graphen
gras gratis gratulation gratuliere graubraun graue grausam grausamkeit gray great greif gremien gremium grenadier
grenze grenzt grey griech griechisch griff griffel grill grimm grinsen grippe grob groll gross grotte group groß
großartig großbritannien großherzoglich großzügig großzügigkeit grube gruft grund grundlegend grundlos
grundsteinlegung grundsätzlich gruppe gruppierung gruß gräben gräber gräfin grösste größe größer größte größter
grün gründe gründer gründlich gründung grünlich grüß guck gunst gut gutshof guy gäbe gänge gängige gänze gänzlich
gärten gärtner gäste gönnen götter göttin göttinger göttliche gültig gültigkeit günstig gürtel güte güter gütig
haager haar hab habilitation habilitiert hacken hacker hafen haft haftung haha hahn haie haken halb halbmarathon
half hall halleluja hallo halloween hallöchen hals halt haltung ham hamburgs hamlet hammer hanau hand handel
handelsregister handgelenk handhabung handlung handschellen handy hang hanse happy hardcore hardy harmlos harry
hart hartnäckig hase hass hast hat hau haube hauch haufen haupt hauptgürtels hauptort hauptsächlich haushälterin
haustür have hawk healey heart heather heb hebel hebräisch hecken hedley heeres hefte heftig heh heil heilig
heiligkeit heiligtum heilung heim heimat heimatort heimlich heimweg heimweh heirat heisst heitere heizung heiß
hektar held heldin helf helikopter hell hellblau helligkeit helm hemd hemmung hengst henker her herab heraldik
heraus herausgab herausgeber herausgeberin herb herbei herd herein herkam herkunft herkömmliche heroin herr herrje
herrlich herum hervor hervorragend herz herzchen herzinfarkt herzlich herzog herzogin herzoglichen herzogtum
herzogtümer herzöge hetero heu heuchler heulen heult heutige hexe hexerei hey hicks hielt hier hierarchie hierauf
hierbei hierfür hierher hierhin hierin hiermit hiervon hierzu hieß high highway hilf hilflos hill himmel
himmelsareal hin hinab hinauf hinaus hindern hindernis hindernisse hindert hindi hindus hinein hing hingabe
hingewiesen hinreichend hinreißend hinsichtlich hinter hinterher hinterleib hinterm hintertür hinweg hinzu hirn
hirsch hirten hispanics histoire historia historie historiker historikerin historique historisch historismus hit
hitler hitze hmm hob hobby hoch hochwertige hochzeitstag hof hoffe hoffentlich hoffman hoffnung hoffnungslos hofft
hofrat hohe hoheit hohem hoher hokkaid hol holdings hollow holmes holz home hommage homo honey hongkong honig hood
hopp hoppla horizont horizontale hormone horn horror hose hot hotel house how hoya html http hubschrauber huch
hufen huh humanismus humanitäre hummer humor hund hundert hunger hungersnot hungrig hunt hupe hupt hure hurra
hurrikan husaren husten hustet hut hutch hydra hymne hypnose hypothek hypothese hysterisch häfen häftling häh
hähnchen hälfte hält händchen hände händel händler häng härte härter häschen hässlich hätt häufig häufigkeit
häufigste häuptling häuser höchst höfe höflich höflichkeit höhe höhenzug höher höhle hölle hölzerne hör hörner
höschen hübsch hüfte hügel hühnchen hühner hülle hündchen hüpfen hürde hüte hüter hütte icao ice ich ichi ick ideal
idee identifikation identifizieren identifiziert identifizierung identität ideologie idiot idiotin igitt ignorieren
ignoriert ihm ihn ihr ihrerseits illinois illusion illustriert image imitiert immatrikulierte immer immerhin
immerzu immobilien immun immunität imperium implementiert implementierung importiert improvisieren impuls imstande
inakzeptabel inbetriebnahme indem indes indian indien indies indirekt individuen individuum indiz indizien
industrialisierung industrie industriell ineinander infanterie infektion infiziert info infolge informant
informatik information informiere informiert infrage ingalls ingenieur inhaftiert inhaftierung inhalt inhaltlich
initialen initiative initiatoren initiiert inkl inklusive inmitten inn innenhof innere innerer innerlich
inoffiziell ins insassen inschrift insekten insel insolvenz inspector inspektion inspektor inspiration inspirieren
inspiriert instabil installiert instand instandsetzung instinkt institut institutionelle instituto instrument
inszeniert inszenierung intakt integrieren integriert integrität intellektuelle intelligent intelligenz intendant
intensität intensiv interdisziplinäre interessant interessiere interessiert internat interne interniert interpol
interpreten interpretiert intervall interview intuition invasion inventar investiert investition investoren
involviert ionen ios irak irgend irgendwas irgendwem irgendwen irgendwer irgendwie irgendwo iris irisch irland iron
ironie ironisch ironman irre irrelevant irrer irrst irrt irrtum irrtümlich isbn island isolieren isoliert israels
iss ist ital italiana italien italienisch itunes iucn iwanowitsch jacke jackett jacks jade jagd jage jagt jahr
jahrelang jahrestag jahrhundertelang jahrzehnt jahrzehntelang jaja jakobus jammer janeway januar jap japan
japanisch jawohl jazz jeans jede jedem jeder jedesmal jedoch jeep jegliche jeher jem jemals jemand jen jenkins
jenseits jep jerewan jersey jesu jesuiten jet jetzige jetzt jeweilige jeweils jewish job joch joggen joghurt
johannis joint joker journalismus journalistin jubel jubiläum juckt juden judentum jugend jugendliche juhu jung
juni junior junkie jura jurist jury just justiz juwelen jäger jägerin jährig jährlich jänner jüdisch jünger jüngste
jüngster kabarett kabel kabine kacke kaffee kahn kaiser kaiserin kaiserlich kaisertum kajak kakao kakerlaken kalb
kalender kaliber kalifen kalifornien kalt kaltblütig kamerad kameras kamin kamm kampagne kampf kampflos kamst
kanada kanadier kanal kandidat kandidatin kandidatur kandidieren kandidierte kang kaninchen kann kanone kanoniker
kantate kante kanton kantonalen kanu kanzel kanzlei kanzler kanäle kapazität kapier kapitalismus kapitel kapitelle
kapitulation kapitän kappe kapsel kaputt karate kardinal kardinäle karev karikaturen karlsruher karma karneval
karpaten karre karriere karte kartierte kartierung kartoffeln karton kasan kaserne kasino kasse kassette kassieren
kat katalog katalysator kategorie kathedrale katholiken katholisch katholizismus katz kauen kauf kaufmanns kaugummi
kaum kaution kavallerie kaviar keen kehle kehre kehrt keine keinem keiner keinerlei keineswegs keins keks kelch
keller kellner kellnerin ken kenne kennst kennt kenntnis kenntnisse kennzeichnend kentucky keramik kerker kerl
kerlchen kerze kessel ketchup kette keuchen keucht keyboarder kgb khmer kichern kichert kick kickers kid kiewer
killer kilo kind kinderlos kindheit kindisch kinn kinos kippe kirche kirchenbau kirchlich kissen kissingen kiste
kit kitty klage klagte klammern klamotten klang klappe klappern klappt klar klarheit klasse klassifikation
klassifiziert klassifizierung klassik klassisch klassizismus klatsch klauen klaut kleben klebt kleid kleidung
kleine kleinem kleiner kleinigkeit kleinste klemme klemmt klempner kleriker klerus klettern klick klient klientin
klima klinge klingel klingonen klingst klingt klinik klinikum klink klippe klirren klo klopf kloster klub klug
klänge klären klärung klöster klüger knabe knacken knall knapp knarre knast kneipe knie knight knoblauch knochen
knopf knoten know knurren knurrt knöchel knöpfe knüpfte koalition kobra koch kodex koffer kokain koks kollaboration
kolleg kollegin kollegium kollektiv kollision kolonie kolonisten kolumne koma kombi kombiniert komet komiker
komisch komitat komitee komm komma kommandeur kommandiert kommando kommend kommentar kommentator kommentiert
kommerziell kommissar kommissarisch kommission kommunale kommunaler kommune kommunikation kommunismus kommunisten
kommunizieren kompanie kompatibel kompetenz kompilation komplett komplex komplexität kompliment komplize
kompliziert komponiert komponist komponistin komödie kondom konferenz konfession konfessionslos konfiguration
konfisziert konflikt konfrontation konfrontiert konföderierten kongregation kongress konklave konkret konkurrent
konkurrenz konnte konsens konsequent konservativ konservatorium konsistorium konsole konsonanten konsortium
konstant konstellation konstitution konstruiert konstrukteur konstruktion konstruktive konsul konsulat konsum
kontaktiert konten kontinent kontinentalen kontinuierlich kontinuität konto kontrollieren kontrolliert konvent
konvention konventionelle konvergenz konversation konvertierte konvoi konzentration konzentrier konzept konzeption
konzern konzert konzession konzil konzipiert kooperation kooperieren kooperiert koordinaten koordinator koordiniert
kopenhagen kopf kopie kopieren kopiert kopplung koproduktion korn korps korpus korrekt korrektur korrespondent
korrespondenz korridor korrigieren korrigiert korrupt korruption kosaken kosmos koste kostenlos kostüm kotze kotzt
krach kraft kragen kraj krallen kram krank krankenkassen krankheit krass krater kratzen kratzer kratzt krautige
krawatte kreativ kreativität kreatur krebs kredit kreis kreistag krems kreuz kreuzigung kreuzung kreuzweg kreuzzug
kriechen krieg kriegsmarine krimi kriminalität kriminell kripo krise kristallisiert kriterien kriterium kritik
kritisieren kritisiert kroaten krone krug kruzifix krypta kräfte kräftig krönung kröte krüppel kuchen kuckuck kugel
kuh kulisse kult kultiviert kultur kulturell kulturgut kummer kumpel kunde kundin kung kunst kuppe kuppel kupplung
kurator kuratorium kurden kurie kurier kurort kurs kurve kurz kurzfristig kurzlebigen kurzzeitig kuss käfer käfig
kälte käme kämpfe kämpfer kämpfst kämpft käpt kärntner käse kätzchen käufer köchin köder könig königin königlich
königsberger könne könnt köpfchen köpfe körper körperbau körperlich köslin köstlich köter küche kühe kühl kühlung
küken kümmer kündige kündigte kündigung künftig künste künstler künstlerin künstlerisch künstlich kürbis kürze
kürzel kürzer kürzester kürzlich küss küste labor labyrinth lach lachend lackiert lad ladies ladung lady lag
lagerung lagune lahm laien lake lamellen lamm lampe lance land landgut landrat landtag landung langem langer langes
langfristig langgestreckten langsam lanze lanzettlich lappen laptop larven las latein lateinisch laterne latinos
latte lauf laufend laune lausitzer laut lautlos lazarett laß lch leb lebeau lebend lebendig lebensgefährtin
lebenslange leck leder lediglich leer leg legal legendären legio lehen lehm lehne lehnt lehramt lehren lehrer
lehrerin lehrt leiche leichnam leicht leichtathletik leichtathletin leid leidenschaftlich leihen leise leiser
leiste leistung leite leitender leiter leiterin leitung lektion lektor lemon lenken lenkrad lenkt lern lesbe
lesbisch lese leser lesung let lettres letzte letzter letztlich letztmals leuchten leuchtend leuchtet leugnen leute
leutnant level lexikon lhnen lhota lhr liber liberale liberalismus libertadores licht lieb liebend liebling lied
lief lieferanten liefere liefert lieferung liege liegend liegst liegt lieh lies lietuvos lieutenant ließ life lift
liga ligen light ligue liiert like lily limo limonade limousine lindern lineare linguistik linie link linksseitig
linus linux lippen lire list litauens liter literarisch literatur litt little liturgie live lizenz lkw lob lobby
loch locken locker log logik logisch logistik logo lohn lokal lokalisieren lokalisiert loks lolle look lord los
loslassen lot louvre lover loyal loyalität lucifer lucky lud ludwigs luft lunch lunge lungenentzündung lust lustig
lutherisch luthers luthor luxus lyck lyzeum lächeln lächelst lächelt lächerlich lächle läden lädt länder ländereien
ländliche länge länger länglich längs lärm lässt lästig läufe läufer läufst läuft läuten läutet läßt löcher löffel
löschen löse löslich löst lösung löwe lücke lüg lügner lügnerin macgyver mache machst macht machtergreifung
machtlos madam mademoiselle maestro mafia mag magazin magier magisch magister magistrat mahnmal mail mailbox main
mairie mais majestät make makler maler malerei malerin malt mama mammillaria management manager manche manchmal
mandant mandat mangel mangelnde mangelnder manieren manipulieren manipuliert mann mannschaftskader mantel manuale
manuell manufaktur manöver marias marienkapelle mariens marihuana marines mariä mark markant markieren markiert
markierung marmor marne mars marsch marschieren marschierte marsh marshal martini marxismus maschine maschinenbau
maske massaker masse massiv master material materie materielle mathe mathematik matratze matrizen matrosen matura
mauer maul mauren maus maximal maximilians may mayday maß maßgeblich maßnahme mccormick mcgee mechanik mechanisch
mechanisierung mechanismen mechanismus medaille medaillon media mediale medici medien medikament medium medizin
medizinisch meeres meeting mega mehl mehrere mehrerer mehrheit mehrheitlich mehrmals meiden meiji meile mein
meinerseits meinung meinungsverschiedenheiten meist meisterin meißen melde meldung melodien membran memoiren men
menge menhir mensa mensch menschheit menschlich menschlichkeit meran merk merkmal merkur messe messer messung
metall metapher meter meth methode methodik metropole metropolis metzger mexikaner mexiko mhm mich michaels
michailowitsch michigan micki midi mies miete mieter migranten migräne mikro mikrofon milch miles milieu militär
militärisch miliz miller milliarde million millionär mills minderheit mindeste mindestens mine minerale mineralogie
mini minimale minister ministerien ministerin ministerium minus minute misch mischung miss missionar mississippi
misstrauisch mist mit mitarbeiterin mitbewohnerin mithin mitkonsekratoren mittag mittel mittelalterliche
mittelrhein mittelstürmer mittendrin mittig mittlere mittlerer mittwoch mmh mmm mobil mobilität mochte mode model
modell modellierung moderatoren moderatorin moderiert modern modernisiert modernisierung modifikation modifiziert
modul modus moldau molekül mom moment momentan mommy monarchen monarchie monat monatelang monatlich mond money
monitor monk mono monographie monopol monsieur montag montiert monumentale moon moral moralisch morbus mord more
morgens morphium morphologie morty mosaik moschee moskau motel motherfucker motiv motivation motiviert motor
motorrad motto mount mountain mozarts mrs mulde mulder mum mumm mund mundart municipio munition munter murdock
murmeln muschelkalk muscheln muschi musculus museen museo museum musica musik musikalisch musikerin musique muskeln
muslime muss muster mut mutig mutmaßlich mutter mutti muß mylady mylord mysteriöse mythen mythologie mythos mächte
mächtig mächtigkeit mädchen mädel mängel männchen männer männlich märchen märkte märtyrer märz mäuse mäzen mäßig
möbel möcht möge möglich möglichkeit mögt mönch mörder mörderin müde mühe mühle müll münchen münchner münden mündet
mündliche mündung münze müsse müsst mütter mütterlicherseits mütze nach nachbar nachbarin nachbarort nachbau
nachdem nachfolger nachfolgerin nachgewiesen nachhaltig nachhaltigkeit nachher nachricht nachruf nachträglich
nachweisbar nachweislich nacional nacken nackt nadeln nagel nahe nahezu nahm nahrung naht naiv nakhon name
namensgebend namensgeber namensgebung namentlich namhafte nannte nanny nanu napoleons narbe narr nasa nase nass nat
nation national nationalelf nationalismus nationalität nationalrat natrium natur natura natürlich navy nazi
nazionale neapel nebel neben nebenan nebenbei nebenher nebst nee neelix neffe negativ neger negro nehm neid
neidisch neigen neigung nein nekrolog nekropole nem nen nennung nepomuk ner nerv nervig nervös nest net netflix
netz neu neuartige neubau neuerdings neuerung neuguinea neuigkeit neukirchen neulich neunter neuseelands neustädter
neutrale neutralität never new nich nichtmal nickerchen nie nieder niederlanden niederlassung niederländisch
niederrhein niederschlagung niederung niedlich niedrig niedrigste niemals niemand niere nigga nigger night
nikolajewitsch nimm ninja nirgends nirgendwo nische nischni niveau nix noch nochmal noeditsection noir nomenklatur
nominiert nominierung non nonne nord nordatlantik nordic nordost nordrand nordwest nordwärts normale normannen
normen norte norwegisch not notar notieren notiert notiz notre notruf notwehr notwendig notwendigkeit now nowy nrhp
nsa nudeln null nummer nummerierung nun nunatak nunmehr nuntius nur nuss nutte nutzbar nutze nutzer nutzlos nutzt
nutzung nypd nächste nächster nächte nächtlichen nägel nähe näher nämlich nördlich nördlichste nötig nüchtern nüsse
nützen nützlich nützt oara obdachlosen oben ober oberamt oberflächlich oberhof oberschlesien obgleich obhut obigen
objekt objektiv oblag oblast obliegt obmann obrigkeit observatorium obst obstbau obwohl och oder ofen off offenbar
offenbarung offensichtlich officer offiziell offizier oft oftmals ohh ohio ohne ohnehin ohr oilers oise oje okres
okzitanien okzitanisch old oleson olive olympic olympique one onkel online only onlyinclude ooh opa oper operation
operativen operieren operiert opfer oppeln oppositionellen optik optimale optimiert optimierung option optisch
oratorium orbit orchester orden ordentlich ordinarius ordiniert ordnet ordnung organe organisation organisator
organisatorisch organisieren organisiert organismen organismus organisten orgasmus orgel orgelbau orientiert
orientierung original originell ort orthodoxe ortskern ortsrand osmanen osten ostern ostrand osttimors ostwärts
ottos ouest oui our out outfit ovale over ovice oxid ozean paar paarung pack paddy padre page paket pakt palais
palast palm pam pan panama pandemie panik panne panzer panzerung papa papagei papi paps parade parallele
paralympics paranoid parasiten parc pardon parfum parfüm pariser park parlament parlamentarier parodie parque
partei parteitag parti partido partikel partisanen partner partnerin party pascha pass passend passieren passiert
passiv pastor pate pater pathologie patient patientin patriarchen patronat patrone patrouille patrozinium patty
pause pavillon paß pech peerage peg pegel peinlich pelz penis penner pennsylvania pension pensioniert pensionierung
pentagon people perfekt periode perkins perlen person personal personalunion perspektive persönlich persönlichkeit
perücke pesos pest peters pfad pfadfinder pfanne pfarramt pfarre pfarrei pfarrer pfeffer pfeife pfeift pfeil pferd
pfiff pfingsten pflanze pflanzenart pflaster pflege pfleger pflegt pflicht pforte pfosten pfoten pfui pfund pfälzer
phantasie phantom pharao pharmakologie pharmazie phase phaser philharmonic philharmonie philharmoniker phillips
philologie philosoph philosophie philosophisch phosphat physik physikalisch physiologie phänomen phönix pianisten
pianistin picard picasso picknick piemont piep piepsen pierce pike pilaster pille pilot pilze pink pinkeln pinus
pionier pirat pisse pisser piste pistole pixel pizza place plage plakate plan plantagen planung plastik platin
platons platt plattenfirma plattenlabel platz platzieren platziert platzierung plaudern playoff plaza please pleite
plus pläne plätzchen plätze plötzlich plündern plünderten plünderung podest poesie point poirot pokal poker
polarforschers polen politik politikerin polizei polizist polizistin polnisch poltern pommes pony pool popcorn
popularität populär porno portal portemonnaie porter portion porträt portugals portugiesen portugiesisch porzellan
posaune position positioniert positiv posselenije post postamt posthum postum potentielle potenzial potok potter
powers powiat prag praktiken praktikum praktizieren praktiziert pratt praxis prediger predigt preis premiere premio
president presse pretty preußens preußisch priester priesterweihe primera primär prinz prinzessin prinzip
prinzipiell prinzipien priorität privat privatisierung privatsphäre privileg privilegien prix pro probe problem
problematik problemlos produkt produktion produktionsfirma produzent produzentin produzieren produziert prof
professionell professor professorin professur profi profikader profil profitierte prognose programmiert
programmierung projekt projektion prolog prominenter promoviert prophet prophezeiung propstei prosa prospekt
prostituierte prostitution protagonisten protektorat protestanten protestantismus protestierte protokoll prototyp
provinz provinzial provisorisch provozieren provoziert prozent prozess prozession prozessor prue prächtig prädikat
präfekt präfektur prägen prägend prägt prägung präsent präsentation präsentiert präsenz präsident präsidentin
präsidium prävention präzise prüfe prüfung prügel prüm psst pst psychiater psychiatrie psychisch psycho psychologie
psychopath pub publikation publikum publius publiziert publizist publizistik puff puh pulli puls pulver pumpe punkt
punta puppe pure pussy puste putin putsch putz puzzle pyjama pyramide pächter päckchen pädagoge pädagogik
päpstliche pärchen pässe pölten pünktlich quadrat qual qualifikation qualifizieren qualifiziert qualitativ qualität
quarantäne quark quartal quartett quarz quasi quatsch quechua queen quelle quer quintett quitt quittung quälen
quält rabatt rabbi rabbiner rache rad radar radikal radio radweg raffiniert ragt rahmen rajons rakete rallye rampe
ran ranch rande rang rannte rapide rapper rasch rasen rasieren rasiert rasse rassismus rast rat ratgeber
ratifiziert rauben rauch raum raupen raus rausch rauslassen raven razzia reagieren reagiert reaktion reaktiviert
reaktor realen realgymnasium realisieren realisiert realisierung realismus realität rebellen rebellion recherche
recherchiert rechne rechner rechnung recht rechteckige rechtlich rechtsprechung rechtzeitig redakteur reddington
rede reduktion reduzieren reduziert reduzierung reed reederei reellen referat referendariat referent reflektiert
reflexion reformen reformiert reg regal regel regelung regenbogen reggae regie regieren regiert regierung
regierungsrat regiment regio regionale regionaler regionalligisten regisseur registriert registrierung regle
reglement regnet reguliert regulierung regulär reiben reich reichenau reichlich reichstag reichtum reife reihe rein
reinigen reinigung reinlassen reinste reise reist reite reiter reiz reizend reiß rekonstruieren rekonstruiert
rekonstruktion rekord rekrutiert rektor relativ relegation relevant relevanz religion religiös reliquien remis
remix rendezvous rennen rennst rennt renommierte renoviert rente reorganisation reparatur repariere repariert
reportage reporter reporterin repräsentant repräsentation repräsentative repräsentiert reptilien republik
republikaner reservat reserviert residenz residierte resonanz respekt respektiert respektive respektlos ressort
ressourcen rest restaurant restauration restauriert restaurierung restliche resultat resultiert rette retter
rettung reue reverend revier revolte revolution revolutionär revolver rezension rezept rezeption rezeptor rezipiert
rheinisch rheins rhetorik rhodos rhythmen rhythmus rhön richards richte richter richterin richtig richtung riech
rief riesen riesig riet riff right rinde rinder ring rippen risiken risiko riskant riskiere riskiert riss ritt
rittergut ritual ritus rivalen rivalität road roadster rob roberts roboter rock rocky rod rohr rokoko roll rom
romanen romanistik romantik romanze rose ross rostow rot rotbraun rothaarige rouge route routine rover rubrik ruck
rudel ruder rue ruf ruh ruhig ruhm ruhr ruine ruiniert ruisseau rumänen rumäniens rumänisch run rund runter russ
russisch rusty rutsch rwth rächen räder ränder ränge rätsel räuber räum räumlich räumlichkeiten räumung räuspert
röhre römer römisch rötlich rüber rück rückblickend rückenflosse rückgabe rückgrat rückgängig rückkehr rückläufig
rücksichtslos rückweg rückwärts rückzug rühr rührend rüstung saal saalbau sabotage sache sachsens sachte sack safe
saft sag sah sahne saint saison saiten sakrament sakristei salat sally salm salut salz samen sammeln sammelt sammle
sammler sammlung sams samstag samt samurai sand sandigen sanft sang saniert sanierung sankt sanskrit sarg sars
satan satellit satt sattel saturn satz satzung sau sauber sauce sauerei saufen saugen sauren sausen saxophon sayn
saß scan scanner sch schach schachtel schade schaf schaff schaffung schah schal schaltung scham schande schanze
scharf schatten schatz schau schaufel schauspielerei scheck scheibe scheich scheiden scheidet scheidung schein
scheinbar scheinwerfer scheiss scheitel scheitern scheitert scheiß schema schenk schere schert scherz scheune
scheußlich schicht schick schicksal schieb schied schief schien schieß schießerei schiff schiffbau schild schildert
schilderung schillers schilling schinken schirm schiss schlaf schlag schlamassel schlange schlank schlau schlauch
schleife schleppen schleuse schliesslich schließlich schließung schlimm schlimmste schlinge schlitten schloss
schlosskapelle schloß schlucht schluchzen schluchzt schluck schlug schluss schluß schläfst schläft schläge schläger
schlägerei schlägst schlägt schlösser schlüpfen schlüsse schlüssel schmal schmeckt schmeiß schmelzen schmerz
schmetterling schmidt schmiede schmuck schmuggeln schmutz schmutzig schnapp schnaps schnarchen schnarcht schnattert
schnauze schnee schneewittchen schneit schnell schnellste schnitt schnur schnurrbart schock schockiert schon school
schoss schoß schrank schreck schrecklich schrei schreib schreibung schrie schrieb schrift schriftlich
schriftstellerin schriftzug schrott schräg schub schuf schuh schul schuld schuldig schuldner schulter schultz
schulung schulzenamt schuppen schurke schuss schutz schutzpatron schwager schwamm schwanger schwanken schwankt
schwankungen schwanz schwarz schwarzach schwebt schweden schwedisch schwefel schweig schweinchen schweinerei
schweiz schwer schwester schwierig schwierigkeit schwimmen schwimmt schwindelig schwindler schwindlig schwing
schwingungen schwitzen schwitzt schwor schwuchtel schwul schwung schwur schwäbisch schwäche schwägerin schwänze
schwör schächte schädel schäden schädigung schäme schämst schämt schätzchen schätze schätzt schätzung schön schönau
schönbrunn schönheit schönste schöpfer schöpfung schüchtern schüler schülerin schüsse schüssel schütteln schütze
schützt scofield scotch scotia scottish scuderia scully sdh sdi sechs sechsmal sechster secret security see seele
seelsorger segel segen segne seh sehenswürdigkeiten sehr sei seide seife seil seinerseits seitdem seither seitlich
sekretariat sekretär sekretärin sekte sektion sektor sekunde sekundäre selbe selber selbst selbstständigkeit
selbständigkeit selektion selig selten seltenheit seltsam semester seminar senat senator senatorin sender sendet
sendung senf senior senke senor sensibel sensoren sentimental separat sequenz serben serbisch sergeant
sergejewitsch serie serum server service servieren serviert sessel set setz seuche seufzt seven sex sexualität
sexuell sexy shakespeare she sherlock sherry shh shield shirt shit shoppen shorts show shuttle sich sicherheit
sicherheitsrat sicherlich sicherung sichtbar sie sieben siebenmal siebte siebter siedelte siedler siedlung sieg
siegel siegerin sieh signal signifikant signor signora silbe silber silberne silberner silvester simmons simpel
simpson simulation sind sinfonie sing single singlecharts sinken sinkt sinn sinnlos sint sioux sir sirene sisko
sitcom situation sitz sitzend sitzung skandal skelett skinner skipper skizzen sklave sklaverei sklavin skript
skulptur slalom slim slopestyle slowakisch smartphone smith smoking sms snow snowboard sobald socke sockel soda
sodann sodass soeben sofa sofern sofort sofortige software sogar sogenannter sogleich sogn sohle sohn sojus solange
solch soldat solidarität solide solist soll solo somit somme sonde sonderbar sonderlich sondern song songwriter
sonne sonntag sonst sonstige sookie sopran sorg sorgfältig sorry sorte sortiert sortiment sotschi soul sound sous
souverän souveränität soviel sowas soweit sowie sowieso sowjets sowohl sozial sozialismus soziologie soße space
spaghetti spalte spaltung spanien spanier spanisch spannend spannung spar spass spazieren spaß spaßig special speck
speed speer speicherung speisen speist spektrum spence spende spender sperma sperre sperrt spessart spezialisiert
spezialisierung spezialität speziell spezies spezifikation spiegel spiel spielchen spielerin spieltag spieß spike
spind spinne spinner spinnst spinnt spion spionin spirituelle spital spitz spitzel spock sponsoren spontan
sporadisch sporen sport sportart sportler sportlich spot sprach sprachlich sprachlos sprang spreche sprecherin
sprengel sprengen sprengung sprich spring sprit spritze spruch sprung sprüche sprünge spuck spur spurlos spärlich
spät spätestens spätsommer spürbar spüre spürst spürt square staat staatlich staatsangehörigkeit staatsoberhäupter
staatsrat stab stabil stabilisieren stabilisiert stabilisierung stabilität stacheln stadien stadion stadium stadt
stadtkern stadtrand stadtrat stadtverordneter staffel stahl stalins stalker stall stamm stand standard stange
stapel star starb stark starren starrst starrt startelf state station stationiert stationäre statistik statt
stattete statue status statuten stau staub staubsauger stausee steak stechen steck steg steh stehend stehlen steif
steig steigender steigerte steigerung steigung steile stein steinerne steinkohle stele stell stellung stellungnahme
stellvertretender stempel steph sterbe sterblichen stern stetig stets stetten stettiner steuer steuerung stgb stich
stichtag stiefel stieg stiehlt stiel stier stieß stift stiftete stiftung stil still stilllegung stimme
stimmengewirr stimmt stimmung stinken stinkst stinkt stipendiat stipendien stipendium stirb stirn stock stoff
stollen stolz stop stopfen stopp story stottert stoß strada strafe straftat strahl strahlung strand strasse
strategie strategisch strauss straße straßenbau strebt streich streicheln streichhölzer streife streik streit
streitet streitigkeiten streng stress strich strick strike strikt stripperin stritten strom strophe struktur
strukturelle strukturiert strunz strömung stu student studentin studie studiere studiert studio studium stufe stuhl
stumm stunde stundenlang stur sturm sturz städtchen städte stämme stände ständer ständig stängel stärke stärker
stärkste stätte stöhnen stöhnt störe stört störung stößt stück stückchen stühle stünde stündlich stürmen stürzen
stürzt stützen stützt subbed subcentral subjekt subsp substrat such suco sue sugar suisse suite suizid sukzessive
sultan summe summt sumpf sun super supercup superman suppe surfen sushi suspendiert svenska sweet swiss symbol
symbolik symbolisch symbolisieren symbolisiert symmetrie symmetrisch sympathie sympathisch symptome synagoge
synchron synchronisation synchronisiert syndrom synode synonyme synthese syrisch system systematik szenario szene
säcke säge sähe säkularisation sämtliche sänger sängerin sätze säubern säufer säule säure söhne söldner süchtig
südamerika süden südlich südlichste südost südrand südwest südwärts sünde sünder süper süß süßigkeiten tabak
tabelle tabernakel tablett tabu tafel tag tagebau tagelang tagung take takt taktik tal talent talentiert tambon
tamil tango tanken tanner tante tanz tapfer tapferkeit tarif tarn tarnung tasche tasse tastatur tasten tat tatort
tatra tatsächlich tattoo taub tauchen taucht taufe taugt tausch tausend tausendmal taxa taxi taxon taxonomie team
teamsprint teatro tech technik technisch techno technologie tee teenager teich teil teilchen teilnehmer teilung
telefon telefoniert teleskop tell tempel temperament temperatur tempo tendenz tendenziell tennis teppich termin
terminologie terre territoriale territorien territorium terror terrorismus terrorist test testament teuer teufe
teufel teure teurer teutonia text textil textilien thanksgiving that theater theben thema thematik thematisiert
themen themse theol theologie theorie therapeut therapeutin therapie there thesen they this thorax three thron
thronfolger thüringer tick ticket tief tiefste tier tiflis tiger time timing timor tinte tipp tiroler tisch titanic
titel titten tja toast tochter tod todestag toilette tok tokio toleranz toll tomaten ton tonne tool top topf
topographie topologie tore torf torpedos torte tot total toto tour tourismus touristen tournee tower town township
trab tracht tradition traditionell traf trag tragisch tragödie trainer traineramt trainerin trainiert training
traktor trank trans transferiert transkription transparenz transportiert trasse traten trau trauben traum trauma
traurig traurigkeit treffe treffer trefft treiben treibst treibt trennt trennung treppe trete treu triathlon tribus
tribut tribüne trick trieb trient triff trikot trilogie trink trip tritt triumph triumphbogen trocken trocknen
trois trommel trompete trompeter tropen tropfen trophäe trost trottel trotz trotzdem truck trug truhe truppe träger
trägst trägt tränen träum trösten tschechen tschechisch tschuldigung tschüs tuch tuck tue tugend tumor tun tunnel
turbinen turk turm turnen turner turnier turtle tussi tust tut tuvok two typ typisch typlokalität typus typusart
täglich täler tänze tänzer tänzerin täte täter tätig tätigkeit tätowierung täufer täuschung töchter tödlich töne
töricht töte tötung tübinger tür türkei türken türkisch türme tüte ufer uhr ukrainer ukrainisch uld ultimative
umarme umarmt umarmung umbau umbenannt umbringt umfang umfassen umfassend umfasst umfeld umfrage umgang umgebung
umgehend umgeht umgehung umgerechnet umgerüstet umgesiedelt umgestaltet umgestaltung umgewandelt umgibt umhang
umher umkehren umkreis umlauf umlegen ums umsatz umschlag umschließt umschlossen umschrift umsetzen umsetzung
umsiedlung umso umsonst umstand umstellt umstellung umstritten umstrukturierung umstände umwandlung umweg umwelt
umwerfend umzingelt umzug unabhängig unabhängigkeit unannehmlichkeiten unbedingt unbefestigte unbekannt
unberechenbar unbesiegbar unbewaffnet unbeweglichen und underwood unendlich unerträglich unfair unfall unfassbar
unfug unfähig unfälle ungarisch ungarns ungeduldig ungefähr ungefährlich ungeklärt ungern ungewöhnlich unglaublich
ungleich unglück unglücklich ungut ungültig unheil unheimlich unhöflich uni united universidad universität
universum unix unklar unmittelbar unmut unmöglich unnötig uno unordnung unruhe unruhig uns unschuld unschuldig
unsicherheit unsichtbar unsinn unsterblich unsterblichkeit unstimmigkeiten unten unter unterart unterbau
unterbrechung unterbringung unterbrochen unterirdisch unterkiefer unterklassigen unterkunft unterkünfte unterm
unternehmer unternehmung unternommen unterricht unterschiedlich unterschiedlichsten unterschlupf unterstütze
unterstützer unterstützung untersuchung untertanen untertitelung unterwegs unterwerfung unterworfen ununterbrochen
unverschämtheit unverständlich unverzüglich unvorstellbar unwahrscheinlich unweit unwesentlich unwichtig unwohl
unzufriedenheit unzureichend unzählige unüblich ups ural urbar ureinwohner urenkel urheber urin urkunde urkundlich
urlaub urne ursache ursprung ursprünge ursprünglich urteil usa uspd vage vagina vakuum valentine valentinstag
vampir vargas variabel variablen variante varietät variieren variiert vase vater vati vatikan vegetative vektor
venedig ver verabredung verabschiede verabschiedung veraltet veranda verankert veranlassung veranstaltet
veranstaltung veranstaltungsort verantwortlich verantwortung verarbeitung verbannt verbannung verben verbessern
verbessert verbindlich verbockt verbot verbrannt verbreitert verbreitung verbrennung verbrochen verbundenheit
verbündete verdammt verdiene verdorben verdrängung verdächtig verehrer vereidigt verein vereinbaren vereinbart
vereinbarung vereinigt verfasser verfickte verfilmt verfilmung verflixt verfolgung verfügbar verfügbarkeit
verfügung vergab vergangen vergangenheit vergaß vergeblich vergebung vergessenheit vergeuden vergeudet vergewaltigt
vergewaltigung vergib vergiften vergiftet vergiss vergleichbar verglich vergnügen vergossen vergrößern vergrößert
vergrößerung verhafte verheimlichen verhext verhinderung verhungere verhältnis verhältnisse verhör verkehr verklagt
verkleinert verknüpft verknüpfung verkraften verkäufe verkörpert verkünden verkündet verkürzt verlag verlagert
verlange verlangt verlegenheit verleger verlegung verleiht verleihung verletzen verletzt verletzung verlier
verlobung verlockend verlor verlängert verlängerung vermarktet vermarktung vermasseln vermasselt vermeidung
vermeintlich vermieden vermietet vermindert vermisse vermittelt vermittler vermittlung vermute vermutlich vermutung
vermächtnis vermählte vernachlässigt vernetzung vernichten vernichtet vernichtung vernunft vernünftig verpfiffen
verpflegung verpflichtet verpflichtung verpfändet verpiss verprügelt verrat verriegelt verringert verringerung
verrotten verrät versager versah versailler versauen versaut verschiebung verschiedenste verschlechterte
verschleppt verschluckt verschlüsselt verschlüsselung verschmelzung verschmolzen verschollen verschont verschrottet
verschwörung verschärft verschüttet versehentlich versenkt versetzung versiegelt version versorgung versprech
versprochen verspätet verspätung verstaatlichung versteigert verstopft verstorben verstreut verstummt verständigung
verständlich verständnis verstärkt versuchung versäumt versöhnung verteidigen verteidiger verteidigt verteidigung
vertiefte vertiefung vertikal vertont vertraglich vertrat vertraulich vertreibung vertreter vertreterin vertretung
verträge verunglückte verwahrt verwaltet verwaltung verwaltungsrat verwandeln verwandelt verwandlung verwandt
verwickelt verwirklichung verwirrend verwirrung verwitwete verworfen verwundet verwöhnt verwüstet verzaubert
verzehr verzeichnis verzeih verzeihung verzicht verziert verzierungen verzweifelt verzweiflung verzögert
verzögerung verängstigt veröffentlichung verübt veteranen vettel vetter viadukt video vieh viel vielfalt vielfältig
vielmals vielmehr vier viermal viertel vierter vierung vierzig vietnam viii vikar vikariat viking villa ville viper
virtuelle virus viscount visier vision visuelle vogel vogtei vokal volk voll vollständigkeit vollzog volumen vor
vorab voran vorangegangenen vorarlberger voraus voraussetzung voraussichtlich vorbei vorbereitung vorder
vorgesetzter vorgänger vorgängerbau vorhaben vorhanden vorhat vorher vorherige vorhin vorigen vorläufig vorm
vormalige vormals vornehmlich vorort vorrangig vorrat vorräte vorsah vorsichtig vorsitzendem vorsitzender vorspann
vorträge vorwiegend vorwärts vorwürfe vorzeitig vorübergehend voyager vrch vuelta vulkan vulkanier väter
väterlichen väterlicherseits vögel vögelchen völker völlig wach wachsam wachstum wade waffe waffeln wag wahl
wahnsinnig wahr wahrhaftig wahrheit wahrlich wahrnehmung wahrscheinlich wahrscheinlichkeit wahrung waise wal wald
waldhof wall walsh walzer wand wandel wandert wanderung wanderweg wange wann wanna want wappen war warb ward warf
warm warne warnt warnung warp warschauer wartung warum was wasch wasser wasserscheide wassiljewitsch wat way weaver
webber website wechsel wechselnde weck weder weg wegpendler weh wehren wehtun wehtut weib weibchen weiblich weich
weichei weichsel weigere weigert weiher weihte weil weilchen wein weinbau weingut weis weisheit weisung weit
weitaus weiterhin weitestgehend weitgehend weithin weitläufigen weizen weiß weißlich welch well welpen welt weltall
weltanschauung weltcup weltliche wem wende wendung wenig wenigsten wenn werben werbespots werbung werd werfe werft
werk werra wert wertlos wertung werwolf wesen wesentlich wessen weste western westlich westphalen westrand
westwärts wettbewerb wette wetter when where whiskey whisky white who whoa whoo why wich wichser wichtig
wichtigkeit wichtigste wichtigster wider widerlich widmen widmet widmung wie wied wiederbelebung wiedergabe
wiederhaben wiederum wiege wiegt wiehern wiehert wieso wikinger wildcard wilde wilder wildnis wille willens willow
willst wimmelt wimmert wind windel winkel winter winzig wir wirbel wird wirf wirken wirklich wirklichkeit wirksam
wirksamkeit wirkst wirkt wirren wirtschaftlich wirtschaftlichkeit wismut wiss wissens wissenschaftler
wissenschaftlich with witwe witz witzbold witzig wladimirowitsch woanders wobei woche wochenlang wodka wodurch
wofür woher wohin wohl wohn wohnort wohnung wohnungsbau wolke wolle wollt woman womit womöglich won wonach wong
woods woody woran worauf woraufhin woraus worden worf worin world wort worum wovon wovor wow wozu wrack wraith
wuchs wunde wunder wunderbar wunsch wurde wurf wurm wurst wurzel wusste wut wußte wächst wächter wähle wähler wählt
während währung wälder wände wär wärme wärmer wäsche wäscht wöchentlich wölfe wörter wörth wörtlich wünsch würd
würdig würdigung würfel würmer würstchen wüsste wüste wüstung wütend xbox xiii xxiii yacht yakuza yankees yard yeah
yen yep yes yoga yorker you your zahl zahlung zahn zahnbürste zapfen zaren zart zauber zauberei zaun zeche zeh
zehnter zeichen zeichnen zeichner zeichnet zeichnung zeig zeile zeit zeitlang zeitlich zeitung zelle zelt zensur
zensus zentral zentralamerika zentren zentrum zerbrechlich zerbrochen zeremonie zero zerrissen zerstreut zerstörer
zertifiziert zertifizierung zettel zeug zeugin zeugnis zeugnisse zicke ziege ziegel ziegelei zieh ziel zielsetzung
ziemlich ziffer zigarre zigeuner zimmer zinsen zirka zirkel zirkus zischen zisterzienser zitadelle zitat zitieren
zitiert zitrone zittern zivil zivilisation zog zoll zombie zone zoo zoologie zoom zorn zornig zorro zska zubehör
zubereitung zucht zucker zudem zueinander zuerkannt zuerst zufahrt zufall zuflucht zufluss zuflüsse zufolge
zufrieden zufällig zug zugabe zugang zugehörig zugehörigkeit zugelassen zugenommen zugerechnet zugeschnitten
zugespitzt zugesprochen zugewiesen zugleich zugunsten zugute zugänge zugänglich zuhause zuhören zuhörer zuhört
zukommen zukunft zukünftig zulassen zulassung zuletzt zuliebe zulässig zum zumachen zumal zumeist zumindest zunahme
zunehmend zuneigung zunge zunächst zuordnen zuordnung zur zurück zurückgegriffen zurückgewiesen zurückhaben
zurückkam zurücklassen zurückzog zusage zusammen zusammenlegung zusammensetzung zusatz zuschauer zuschlag zusehends
zustand zusteht zustimmen zustimmung zustoßen zustände zuständig zuständigkeit zustößt zusätzlich zutage zutaten
zutiefst zuverlässig zuverlässigkeit zuviel zuvor zuwachs zuwanderung zuweilen zuzug zuzuordnen zwang zwangsläufig
zwanzig zwar zweck zwecklos zwei zweifel zweifellos zweifle zweige zweigeschossige zweigeschossiger zweigt zweimal
zweitklassigen zweitklassigkeit zweitligisten zwerg zwiebeln zwilling zwing zwingend zwittrigen zwölf zyklus
zylinder zylindrisch zylonen zäh zähl zählung zähne zärtlich zögern züge zünden zünder äbtissin ächzen ächzt
ägypten ähm ähneln ähnelt ähnlich ähnlichkeit älter älteste ältester ämter ändere ändern ändert änderung ängste
ängstlich äpfel äquivalent ära ärger ärgerlich ärmel ärsche ärzte ärztin ärztliche äste ästhetik ätzend äußere
äußerlich äußern äußert äußerung öde öffentlich öffentlichkeit öffne öffnung öfter ökologie ökonom ökonomie
ölgemälde öpnv örtlich österreichisch östlich übe übel über überall überarbeitung überflutet überflüssig übergab
übergriffe überholt überleg überlegenheit überlegungen übermittelt übermorgen übernommen überprüf überqueren
überquerung überraschend überraschung überregional überschwemmungen übersee übersetzer übersetzerin übersetzung
überspannt übertragung übertreib überwachung überwiegend überwindung überwintern überwältigend überwältigt
überzeugend überzeugung üble übler üblich übrig übt übung`;
