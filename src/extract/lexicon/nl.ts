/** Dutch: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { gendered, words, type Gender, type Lexicon } from './lexicon.ts';
import { verbsOfSaying } from './saying/index.ts';

const roles = () => gendered(
  `
    burgemeesteres directrice lerares schrijfster actrice zangeres woordvoerster voorzitster onderzoekster wethoudster
    verpleegster boerin koningin prinses moeder dochter zus vrouw echtgenote weduwe oma tante nicht vriendin studente
    advocate politica ondernemster kunstenares presentatrice bewoonster buurvrouw
  `,
  `
    vader zoon broer man echtgenoot weduwnaar opa oom neef koning prins bisschop paus kardinaal imam monnik buurman
    brandweerman zakenman politieman vakbondsman
  `,
  `
    verdachte partner boer boerenvoorman
    dijkgraaf veehouder melkveehouder minister premier minister-president staatssecretaris president vicepresident
    kanselier burgemeester wethouder gemeenteraadslid raadslid kamerlid senator ambassadeur gouverneur commissaris
    eurocommissaris gedeputeerde woordvoerder voorzitter vicevoorzitter voorman voorvrouw leider fractieleider
    fractievoorzitter partijleider lijsttrekker directeur manager bestuurder topman topvrouw ceo hoofd chef eigenaar
    oprichter ondernemer baas onderzoeker hoogleraar professor wetenschapper docent leraar rector historicus econoom
    socioloog psycholoog bioloog natuurkundige scheikundige viroloog klimatoloog geoloog archeoloog filosoof jurist
    advocaat rechter officier aanklager arts huisarts dokter chirurg verpleegkundige apotheker dierenarts schrijver
    auteur journalist verslaggever redacteur hoofdredacteur presentator acteur regisseur zanger muzikant componist
    dirigent kunstenaar fotograaf architect ingenieur technicus trainer coach bondscoach aanvoerder speler doelman
    keeper spits verdediger middenvelder wielrenner schaatser atleet scheidsrechter bewoner buurtbewoner inwoner
    omwonende getuige ooggetuige slachtoffer tuinder winkelier student leerling activist vrijwilliger vakbondsleider
    politieagent agent brandweercommandant commandant generaal kolonel kapitein militair veteraan analist adviseur
    deskundige expert specialist projectleider beheerder conservator curator penningmeester secretaris griffier pastoor
    dominee kandidaat lid collega gids piloot machinist chauffeur conducteur
  `,
);

export const nl = (): Lexicon => ({
  language: 'nl',
  saying: verbsOfSaying('nl'),
  reporting: new Set(words(`
    noemde noemt noemden noemen genoemd omschreef omschrijft omschreven beschreef beschrijft beschreven bestempelde
    bestempelt bestempeld typeerde typeert prees prijst bekritiseerde bekritiseert veroordeelde veroordeelt verwelkomde
    beschuldigde beschuldigt vergeleek vergelijkt bedankte bedankt ziet zag hekelde hekelt
  `)),
  stance: new Set(words('hoopt hoopten vreesde vreest verwacht verwachtte gelooft geloofde voelt voelde')),
  pronouns: new Map<string, Gender>([
    ['hij', 'male'], ['zij', 'female'], ['ze', 'female'], ['het', 'neuter'],
  ]),
  determiners: new Set(words(
    'de het een deze dit die dat elke iedere enkele sommige veel vele twee drie vier vijf beide alle geen andere',
  )),
  possessives: new Map<string, Gender>([
    ['zijn', 'male'], ['haar', 'female'], ['hun', 'plural'], ['ons', 'neuter'], ['onze', 'neuter'], ['mijn', 'neuter'],
  ]),
  prepositions: new Set(words(`
    in op aan van voor met naar uit bij door over onder tussen tegen zonder tot om te sinds vanaf vanuit binnen buiten
    boven achter naast langs volgens tijdens wegens ondanks dankzij namens per rond richting via dat als omdat hoewel
    terwijl toen nadat voordat zodat of indien
  `)),
  joins: new Set(words('van voor bij der den des')),
  conjunctions: new Set(words('en maar want dus of')),
  subordinators: new Set(words('dat als omdat hoewel terwijl toen nadat voordat zodat of indien')),
  between: new Set(words(`
    heeft hebben had hadden is zijn was waren wordt werd werden zal zou zullen zouden kan kon kunnen moet moest wil
    wilde mag ook dan later eerder al nog alleen altijd weer opnieuw verder bovendien echter daarom daarop nu gisteren
    vandaag morgen niet nooit duidelijk nadrukkelijk onlangs zelf uiteindelijk tenslotte eraan daaraan toe uit af weten
    zich hem haar ons hen er maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond
    woensdagavond donderdagavond vrijdagavond ochtend middag avond vanmorgen vanmiddag vanavond
  `)),
  accordingTo: [
    ['volgens'], ['aldus'], ['in', 'de', 'woorden', 'van'], ['naar', 'de', 'mening', 'van'],
    ['in', 'de', 'ogen', 'van'],
  ],
  tags: new Set(words('aldus')),
  pluralDeterminers: new Set(words('enkele sommige veel vele twee drie vier vijf beide alle')),
  documents: new Set(words('verklaring persbericht brief rapport bericht tweet mededeling boek artikel studie')),
  topics: new Set(words('zaak proces schandaal dood')),
  partitives: {
    ones: new Set(words('een één enkele sommige velen twee drie')),
    of: new Set(words('van')),
    others: new Set(words('ander andere anderen derde tweede')),
  },
  relatives: new Set(words('die dat wie wat waar welke')),
  styles: new Set(words('paus koning koningin prins prinses')),
  honorifics: new Map([
    ['dhr.', 'male'], ['meneer', 'male'], ['mevrouw', 'female'], ['mevr.', 'female'], ['mw.', 'female'], ['dr.', null],
    ['dr', null], ['drs.', null], ['ir.', null], ['ing.', null], ['mr.', null], ['prof.', null], ['prof', null],
  ]),
  roles: roles(),
  roleEndings: pattern(
    '',
    '(?:woordvoerder|minister|directeur|voorzitter|onderzoeker|wetenschapper|[a-z]{3}oloog|[a-z]{3}ologe|deskundige|',
    'leider|leidster|bestuurder|eigenaar|bewoner|houder|hoogleraar|docent|trainer|coach|arts|chef|hoofd|kundige|',
    'econoom|advocaat|handelaar|redacteur|medewerker|medewerkster)$',
  ),
  institutions: new Set(words(`
    zorginstelling instelling jury spoorwegen
    bedrijf onderneming concern bank bureau ministerie kabinet regering gemeente provincie raad gemeenteraad commissie
    comité rechtbank parlement kamer senaat partij fractie vakbond bond stichting vereniging club team organisatie
    groep instituut universiteit hogeschool school ziekenhuis kliniek krant blad omroep zender agentschap rapport
    onderzoek studie verklaring brief persbericht bericht tweet document advies vonnis politie brandweer justitie leger
    ambassade coalitie oppositie inspectie dienst waterschap netbeheerder maatschappij
  `)),
  people: new Set(words(`
    bron bronnen ingewijde ingewijden persoon personen mensen man mannen vrouw vrouwen jongen meisje kinderen vrienden
    buren omwonenden getuigen woordvoerders medewerker medewerkster medewerkers experts deskundigen onderzoekers artsen
    critici tegenstanders voorstanders supporters fan fans lezer lezers klant klanten kijkers demonstrant demonstranten
    activisten ouders familie nabestaanden slachtoffers patiënten reizigers reiziger toeristen vluchtelingen leden
    boeren militairen ambtenaar ambtenaren kamerleden ministers agenten iemand anderen gast gasten bezoeker bezoekers
    gebruiker gebruikers passagier passagiers voorbijganger
  `)),
  common: new Set(words(`
    de het een deze dit die dat elke iedere enkele sommige veel vele beide alle geen andere wie wat waar wanneer waarom
    hoe welke ik jij je hij zij ze wij we jullie u hen hun mij me jou zijn haar ons onze mijn uw men zich er en maar
    want dus of doch als omdat hoewel terwijl toen nadat voordat zodat indien dan in op aan van voor met naar uit
    bij door over onder tussen tegen zonder tot om te sinds vanaf vanuit binnen buiten boven achter naast langs volgens
    tijdens wegens ondanks dankzij namens per rond via is was waren wordt werd worden heeft hebben had hadden kan
    kon kunnen zal zou moet moest wil mag niet nooit ook nog al alleen zeer erg meer minder ongeveer bijna ruim zo
    daarom daarna bovendien echter toch inmiddels vervolgens uiteindelijk eerst later eerder hier daar nu vandaag
    gisteren morgen vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
    mei juni juli augustus september oktober november december dag dagen week weken maand maanden jaar jaren uur
    minuten ochtend middag avond nacht procent euro miljoen miljard duizend honderd twee drie vier vijf zes zeven
    acht negen tien eerste tweede derde laatste volgende nieuwe oude jonge grote kleine ja nee dank foto beeld video
    lees advertentie
  `)),
  demonyms: new Set(words(`
    nederlandse nederlander nederlanders belgische belg belgen vlaamse vlaming waalse duitse duitser duitsers franse
    fransman fransen britse brit britten engelse amerikaanse amerikaan amerikanen russische rus russen oekraïense
    oekraïner spaanse spanjaard italiaanse italiaan poolse pool turkse turk marokkaanse surinaamse europese chinese
    amsterdamse rotterdamse haagse utrechtse friese groningse limburgse brabantse zeeuwse
  `)),
  naming: new Set(words(`
    titel betiteld heet heette roman boek film lied nummer album serie programma tijdschrift woord woorden term begrip
    uitdrukking motto
    leus slogan naam genaamd genoemde zogenaamd zogenaamde zogeheten getiteld getitelde bijnaam tentoonstelling opera
    gedicht project campagne actie hashtag documentaire artikel essay hoofdstuk schilderij
  `)),
  defining: new Set(words('is betekent')),
  otherOwners: new Set(words('ons onze mijn')),
  smallWords:
    'in:in, naar:to, uit:from, van:of, bij:at, met:with, voor:for, op:on, en:and, of:or, door:by, ' +
    'tussen:between, tegen:against, over:about, de het:the, een:a, zijn:his, haar:her, hun:their, als:as, ' +
    'dat:that, is:is, was:was, heeft:has, had:had, zal:will, zou:would, kan:can, zegt:says, zei:said',
  nobodys: new Set(words(`
    spandoek spandoeken muur muren bord borden spreekkoren
  `)),
  generics: new Set(words('man vrouw jongen meisje')),
  capitalisesNouns: false,
  headFirst: true,
  pluralVerbs: /(?:den|ten)$/,
  theySay: /en (?:ze|zij)$/,
  articleInNames: new Set(['de', 'het']),
  asSaid: new Set(['zoals']),
  tagEndings: /(?:[^e]de|[^s]te)$/,
  backPointers: new Set(words('dat dit zo')),
  backPhrases: [['met', 'die', 'woorden'], ['met', 'deze', 'woorden']],
  impersonal: [['luidt', 'het'], ['klinkt', 'het']],
  sourceWords: new Set(words('van vanuit bij namens')),
  viewWords: new Set(['voor']),
  agents: new Set(['door']),
  genitives: new Set(['van']),
  offices: [
    words('premier minister-president regeringsleider'), words('president staatshoofd'),
    words('minister bewindsman bewindsvrouw bewindspersoon'), words('burgemeester burgervader'),
    words('onderzoeker wetenschapper'), words('trainer coach'), words('directeur topman topvrouw'),
    words('kamerlid politicus politica'), words('schrijver auteur'),
    words('onderzoekster wetenschapster'), words('advocaat raadsman'), words('advocate raadsvrouw'),
    words('wethouder bestuurder'), words('arts dokter'), words('boer veehouder'),
  ],
  answers: new Set(words('ja nee nooit natuurlijk')),
  definite: new Set(words('de het deze dit die dat')),
  roleModifiers: pattern(
    'u',
    '^(?:ex|oud|vice|co|voormalig|voormalige|toenmalig|toenmalige|huidig|huidige|demissionair|demissionaire|nieuwe|',
    'jonge|hoofd|eerste|plaatsvervangend|VVD|CDA|D66|PVV|SP|PvdA|GroenLinks|EU)$',
  ),
  femaleEndings: /(?:ster|trice|ologe|eres|ares|in)$/,
  unsigned: [['luidt', 'het']],
});
