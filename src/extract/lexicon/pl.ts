/** Polish: word lists for reading who says what. */
import { pattern } from '../../pattern.ts';
import { gendered, words, type Gender, type Lexicon } from './lexicon.ts';
import { verbsOfSaying } from './saying/index.ts';

const roles = () => gendered(
  `
    koleżanka partnerka policjantka
    kobieta matka córka siostra żona wdowa babcia ciotka królowa księżna zakonnica aktorka piosenkarka pisarka poetka
    dziennikarka nauczycielka studentka uczennica malarka mieszkanka sąsiadka ministra posłanka senatorka radna
    prezydentka wójtka rzeczniczka przewodnicząca dyrektorka kierowniczka szefowa prezeska prawniczka adwokatka lekarka
    pielęgniarka badaczka naukowczyni profesorka ekonomistka socjolożka historyczka psycholożka bizneswoman
    właścicielka założycielka trenerka zawodniczka sędzina ekspertka działaczka aktywistka premierka
    emerytka samorządowczyni burmistrzyni starościna rolniczka sklepikarka sprzedawczyni kelnerka
    sołtyska wolontariuszka
  `,
  `
    kolega partner
    mężczyzna ojciec syn brat mąż wdowiec dziadek wujek król książę ksiądz biskup arcybiskup kardynał papież aktor
    piosenkarz pisarz poeta dziennikarz nauczyciel student uczeń malarz mieszkaniec sąsiad poseł radny rzecznik
    przewodniczący kierownik prezes dyrektor właściciel założyciel trener piłkarz bramkarz napastnik kapitan sędzia
    policjant strażak rolnik rybak piekarz burmistrz starosta wojewoda marszałek ambasador
    emeryt samorządowiec sadownik hodowca kierowca ratownik leśnik proboszcz wikariusz sprzedawca kelner górnik hutnik
    stoczniowiec wolontariusz
  `,
  `
    pediatra
    minister premier prezydent wicepremier wiceminister wiceprezydent senator wójt kanclerz komisarz europoseł szef
    prokurator adwokat mecenas lekarz chirurg profesor doktor naukowiec ekonomista politolog socjolog historyk
    psycholog biolog geolog fizyk chemik wirusolog epidemiolog ekolog architekt inżynier ekspert analityk redaktor
    reżyser muzyk kompozytor dyrygent komendant generał pułkownik major świadek przedsiębiorca menedżer pilot kandydat
    członek wiceprezes sekretarz rektor dziekan kustosz leśniczy sołtys konserwator
  `,
);

export const pl = (): Lexicon => ({
  language: 'pl',
  saying: verbsOfSaying('pl'),
  reporting: new Set(words(`
    nazwał nazwała nazywa nazwali określił określiła określa określili opisał opisała opisuje skrytykował skrytykowała
    krytykuje oskarżył oskarżyła porównał porównała podziękował podziękowała
  `)),
  stance: new Set(words('liczy obawia sądzi myśli wierzy')),
  pronouns: new Map<string, Gender>([['on', 'male'], ['ona', 'female'], ['oni', 'plural'], ['one', 'plural']]),
  determiners: new Set(
    words('ten ta to te ci jeden jedna kilka kilku wielu wiele niektórzy wszyscy każdy każda inny inna'),
  ),
  possessives: new Map<string, Gender>([
    ['jego', 'male'], ['jej', 'female'], ['ich', 'plural'], ['swój', 'neuter'], ['swoja', 'neuter'], ['nasz', 'neuter'],
    ['nasza', 'neuter'], ['mój', 'neuter'], ['moja', 'neuter'],
  ]),
  prepositions: new Set(words(`
    w we na po z ze za o od do dla bez przy przez przed nad pod między wśród przeciw wobec według ku podczas oprócz
    zamiast dzięki wbrew że żeby jeśli jeżeli gdy kiedy choć chociaż ponieważ bo
  `)),
  joins: new Set(words('z ze do przy w we na od ds.')),
  conjunctions: new Set(words('i a oraz ale lub albo czy jednak zaś')),
  between: new Set(words(`
    też także już jeszcze potem później wcześniej wczoraj dziś dzisiaj jutro również z kolei następnie natomiast tylko
    nawet mu jej im nam mi się nie jest był była są zaraz krótko otwarcie publicznie wtedy teraz tak to w rozmowie
    poniedziałek wtorek środę czwartek piątek sobotę niedzielę
  `)),
  accordingTo: [
    ['według'], ['zdaniem'], ['jak', 'wynika', 'ze', 'słów'], ['w', 'opinii'], ['w', 'ocenie'], ['wedle'],
  ],
  wholes: new Set(['wszyscy']),
  pluralDeterminers: new Set(words('kilku kilka wielu dwóch dwie trzech trzy wszyscy niektórzy')),
  documents: new Set(words(`
    oświadczenie oświadczeniu komunikat komunikacie list liście raport raporcie książka artykuł
  `)),
  topics: new Set(words('sprawa proces afera śmierć')),
  partitives: {
    ones: new Set(words('jeden jedna kilku kilka kilkoro wielu dwóch dwie niektórzy inny inna')),
    of: new Set(words('z ze spośród')),
    others: new Set(words('inny inna inni drugi druga trzeci trzecia')),
  },
  relatives: new Set(words('który która które którzy którego której co kto gdzie')),
  honorifics: new Map([
    ['pan', 'male'], ['pani', 'female'], ['p.', null], ['dr', null], ['dr.', null], ['prof.', null], ['mgr', null],
    ['inż.', null], ['ks.', 'male'], ['bp', 'male'], ['gen.', null], ['płk', null], ['mec.', null],
  ]),
  roles: roles(),
  roleEndings: pattern(
    '',
    '(?:[a-ząćęłńóśźż]{3}olog|[a-ząćęłńóśźż]{3}olożka|rzecznik|rzeczniczka|dyrektor|prezes|minister|badacz|',
    'badaczka)$',
  ),
  institutions: new Set(words(`
    jury kuria
    firma spółka koncern bank agencja ministerstwo urząd biuro komisja komitet rada sąd parlament sejm senat rząd
    administracja organizacja stowarzyszenie fundacja instytut uniwersytet szkoła szpital związek partia klub drużyna
    zespół gazeta dziennik portal telewizja radio raport badanie oświadczenie list dokument komunikat policja straż
    prokuratura armia wojsko ambasada koalicja opozycja miasto gmina
  `)),
  people: new Set(words(`
    źródło źródła rozmówca rozmówczyni osoba osoby ludzie mężczyźni kobiety dzieci przyjaciel przyjaciółka znajomy
    znajoma mieszkańcy świadkowie przedstawiciel przedstawicielka przedstawiciele pracownik pracownica pracownicy
    eksperci naukowcy lekarze krytycy przeciwnicy zwolennicy kibice kibic czytelnik czytelniczka klient klientka
    pasażer pasażerka turysta turystka rodzice rodzina posłowie ministrowie urzędnik urzędniczka protestujący
  `)),
  common: new Set(words(`
    ja ty on ona ono my wy oni one mnie mi go jego jej mu im nam was ich swój nasz wasz ten ta to te ci taki taka tak
    który która które kto co czy jak gdzie kiedy dlaczego ile wszystko wszyscy każdy sam jeden jedna inny inna kilka
    wielu i a oraz ale lub albo jednak jeśli gdy choć ponieważ że żeby bo więc zaś nie w we na po z ze za o od do dla
    bez przy przez przed nad pod między wśród przeciw wobec według podczas dzięki zdaniem jest są był była było byli
    będzie może mogą trzeba już jeszcze też także tylko nawet bardzo prawie dziś dzisiaj wczoraj jutro teraz potem
    później wcześniej następnie wreszcie poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela
    niedzielę styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca
    sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia dzień dni tydzień
    miesiąc rok roku lat lata godzina godzin rano wieczorem dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć
    sto tysiąc tysięcy milion milionów pierwszy pierwsza drugi trzeci ostatni złotych euro procent nowy nowa stary
    wielki foto wideo czytaj reklama dziękuję
  `)),
  demonyms: new Set(words(`
    polak polka polacy niemiec niemka niemcy francuz brytyjczyk amerykanin amerykanka amerykanie rosjanin rosjanie
    ukrainiec ukrainka ukraińcy włoch hiszpan czech europejczyk warszawiak krakowianin
  `)),
  naming: new Set(words(`
    powieść książka książki film filmu piosenka album serial spektakl sztuka słowo słowa termin pojęcie hasło tytuł
    tytułem pod nazwą nazwa nazwie tak zwany zwana zwane zwanego operacja projekt program akcja wystawa obraz wiersz
    zespół gazeta portal
  `)),
  defining: new Set(['znaczy']),
  otherOwners: new Set(words('nasz nasza mój moja')),
  smallWords:
    'w we:in, do:to, z ze:from, od:from, przy:at, na:on, dla:for, przez:by, i oraz:and, lub albo:or, ' +
    'między:between, przeciw:against, o:about, jego:his, jej:her, ich:their, jak:like, jako:as, że:that, ' +
    'jest:is, był była:was, może:can',
  placeNouns: /(?:miasto)$/u,
  nobodys: new Set(words(`
    transparent transparentach transparentem murach murze plakatach okrzyki
  `)),
  generics: new Set(words('mężczyzna kobieta chłopak dziewczyna')),
  capitalisesNouns: false,
  headFirst: true,
  inflects: true,
  dropsSubject: true,
  pluralVerbs: /(?:li|ły|ą)$/,
  genderedVerbs: { female: /ła$/, male: /ł$/ },
  incise: 'dash',
  backPointers: new Set(words('tak to')),
  answers: new Set(words('tak nie nigdy')),
  definite: new Set(),
  asSaid: new Set(['jak']),
  accordingToAfter: new Set(),
  roleModifiers: pattern(
    'u',
    '^(?:były|była|obecny|obecna|nowy|nowa|pierwszy|pierwsza|główny|główna|młody|młoda|dawny|dawna|znany|znana|',
    'wojewódzki|wojewódzka|miejski|miejska)$',
  ),
  femaleEndings: /(?:ka|czyni|yni|owa|ca)$/,
});
