/** Is this a place? Countries in the article's language by CLDR (Intl), regions and large cities from a word list. */
import { pattern } from '../../../pattern.ts';
import { memo, once } from '../../../text/memo.ts';
import { wordsOfList, wordTable, type WordTable } from '../../../text/word-table.ts';
import { CITIES } from '../lists/cities.ts';
import { ENGLISH_TOWNS } from '../lists/english-towns.ts';
import { GERMAN_TOWNS } from '../lists/german-towns.ts';
import { FRENCH_TOWNS, ITALIAN_TOWNS, PORTUGUESE_TOWNS, SPANISH_TOWNS } from '../lists/romance-towns.ts';
import {
  FRENCH_PLACES, GERMAN_PLACES, ITALIAN_PLACES, PORTUGUESE_PLACES, REGIONS_OF_THE_WORLD, SPANISH_PLACES,
} from '../lists/regions.ts';

const REGIONS = (
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM ' +
  'CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HK HU ' +
  'IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MR MU MX FM MD ' +
  'MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG KP KR MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RO RU RW WS SM ST SA ' +
  'SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU ' +
  'VA VE VN YE ZM ZW XK GL BM KN LC VC').split(
    ' ',
  );

const CITIES_AND_REGIONS = `
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,
Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,
Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,
Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,
Wisconsin,Wyoming,
U.S.,US,USA,U.S.A.,United States,America,Britain,Great Britain,UK,U.K.,England,Scotland,Wales,Northern Ireland,Europe,
Asia,Africa,Antarctica,Latin America,South America,North America,Central America,Middle East,Balkans,Caribbean,
Scandinavia,Siberia,Crimea,Donbas,Gaza,West Bank,Gaza Strip,Kashmir,Tibet,Xinjiang,Kurdistan,Catalonia,Bavaria,
Ontario,Quebec,British Columbia,Alberta,Manitoba,New South Wales,Queensland,Victoria,Tasmania,Western Australia,
South Korea,North Korea,Czech Republic,Ivory Coast,Burma,Turkey,Holland,U.A.E.,UAE,Persia,Palestine,Vatican,Greenland,
Baja California,
Ala.,Ariz.,Calif.,Colo.,Conn.,Del.,Fla.,Kan.,Ky.,Mass.,Mich.,Minn.,Mont.,Neb.,Nev.,Okla.,Ore.,Tenn.,Wash.,Wis.,Wyo.,
N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,R.I.,S.C.,S.D.,W.Va.,
New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,
Jacksonville,Fort Worth,Columbus,Charlotte,San Francisco,Indianapolis,Seattle,Denver,Washington D.C.,Boston,El Paso,
Nashville,Detroit,Oklahoma City,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,
Sacramento,Kansas City,Mesa,Atlanta,Omaha,Colorado Springs,Raleigh,Miami,Long Beach,Virginia Beach,Oakland,
Minneapolis,Tulsa,Tampa,New Orleans,Wichita,Cleveland,Bakersfield,Aurora,Anaheim,Honolulu,Orlando,Pittsburgh,
Cincinnati,St. Louis,Buffalo,Salt Lake City,Hollywood,Brooklyn,Manhattan,Queens,Bronx,Harlem,Silicon Valley,
Wall Street,Capitol Hill,Long Island,Staten Island,
London,Manchester,Birmingham,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,
Leicester,Southampton,Portsmouth,Oxford,Cambridge,Brighton,Aberdeen,Dundee,Swansea,Plymouth,Hull,Bradford,Coventry,
York,Bath,Exeter,Norwich,Dublin,Cork,Galway,Yorkshire,Kent,Essex,Surrey,Sussex,Cornwall,Devon,Norfolk,Suffolk,
Lancashire,Cumbria,Dorset,Somerset,Hampshire,Wembley,
Paris,Lyon,Marseille,Toulouse,Nice,Bordeaux,Lille,Strasbourg,Nantes,Berlin,Hamburg,Munich,München,Cologne,Köln,
Frankfurt,Stuttgart,Düsseldorf,Dortmund,Leipzig,Dresden,Hannover,Bremen,Nürnberg,Vienna,Wien,Graz,Salzburg,Zurich,
Zürich,Geneva,Genf,Basel,Bern,Lausanne,Davos,Brussels,Antwerp,Ghent,Amsterdam,Rotterdam,The Hague,Utrecht,Luxembourg,
Madrid,Barcelona,Valencia,Seville,Sevilla,Bilbao,Málaga,Zaragoza,Lisbon,Lisboa,Porto,Rome,Roma,Milan,Milano,Naples,
Napoli,Turin,Torino,Florence,Firenze,Venice,Venezia,Bologna,Palermo,Genoa,Genova,Athens,Thessaloniki,Copenhagen,
Stockholm,Gothenburg,Malmö,Oslo,Bergen,Helsinki,Reykjavik,Tallinn,Riga,Vilnius,Warsaw,Kraków,Krakow,Gdansk,Prague,
Brno,Bratislava,Budapest,Bucharest,Sofia,Belgrade,Zagreb,Sarajevo,Ljubljana,Skopje,Tirana,Pristina,Podgorica,Kyiv,
Kiev,Kharkiv,Odesa,Odessa,Lviv,Dnipro,Mariupol,Kherson,Zaporizhzhia,Donetsk,Luhansk,Bakhmut,Chisinau,Minsk,Moscow,
St. Petersburg,Saint Petersburg,Kazan,Novosibirsk,Vladivostok,Sochi,Grozny,Kursk,Belgorod,Tbilisi,Yerevan,Baku,
Istanbul,Ankara,Izmir,Nicosia,
Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Hong Kong,Macau,Taipei,Tokyo,Osaka,Kyoto,Hiroshima,Nagasaki,
Fukushima,Seoul,Busan,Pyongyang,Ulaanbaatar,Hanoi,Ho Chi Minh City,Bangkok,Phuket,Phnom Penh,Vientiane,Yangon,
Kuala Lumpur,Singapore,Jakarta,Bali,Manila,Delhi,New Delhi,Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,
Ahmedabad,Pune,Jaipur,Lucknow,Punjab,Kerala,Gujarat,Bihar,Assam,Goa,Islamabad,Karachi,Lahore,Peshawar,Dhaka,Colombo,
Kathmandu,Kabul,Kandahar,Herat,Tehran,Isfahan,Baghdad,Mosul,Basra,Erbil,Kirkuk,Damascus,Aleppo,Homs,Idlib,Raqqa,
Beirut,Tripoli,Amman,Jerusalem,Tel Aviv,Haifa,Ramallah,Gaza City,Rafah,Khan Younis,Hebron,Riyadh,Jeddah,Mecca,Medina,
Doha,Dubai,Abu Dhabi,Kuwait City,Manama,Muscat,Sanaa,Aden,Cairo,Alexandria,Suez,Benghazi,Tunis,Algiers,Rabat,
Casablanca,Marrakesh,Khartoum,Addis Ababa,Nairobi,Mombasa,Kampala,Kigali,Dar es Salaam,Mogadishu,Lagos,Abuja,Kano,
Accra,Dakar,Bamako,Abidjan,Kinshasa,Luanda,Lusaka,Harare,Johannesburg,Cape Town,Pretoria,Durban,Soweto,Darfur,Tigray,
Toronto,Montreal,Vancouver,Ottawa,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Mexico City,Guadalajara,Monterrey,
Tijuana,Havana,Kingston,Port-au-Prince,Santo Domingo,San Juan,Panama City,Bogotá,Bogota,Medellín,Caracas,Quito,Lima,
La Paz,Santiago,Buenos Aires,Montevideo,Asunción,Brasília,Brasilia,São Paulo,Sao Paulo,Rio de Janeiro,Salvador,Sydney,
Melbourne,Brisbane,Perth,Adelaide,Canberra,Darwin,Hobart,Auckland,Wellington,Christchurch,
Москва,Санкт-Петербург,Киев,Київ,Харьков,Харків,Одесса,Одеса,Львов,Львів,Днепр,Дніпро,Минск,Вашингтон,Лондон,Париж,
Берлин,Берлін,Брюссель,Пекин,Пекін,Варшава,Кремль,Донбасс,Донбас,Крым,Крим,Россия,Росія,Украина,Україна,США,
Washington,Londres,Moscou,Pékin,Bruxelles,Genève,Varsovie,Londra,Mosca,Pechino,Parigi,Berlino,Bruxelas,Moscovo,Moscú,
Pekín,Bruselas,Ginebra,Ginevra,Nueva York,Nova York,Nova Iorque,Moskau,Peking,Brüssel,Warschau,Prag,Rom,Mailand,
Lissabon,Athen,Kiew,Tokio,Île-de-France,Bretagne,Normandie,Provence,Kreml`;

const named = new Set(CITIES_AND_REGIONS.split(',').map((name) => name.trim()).filter(Boolean));
const inAnyCase = new Map<string, ReadonlySet<string>>();

/** Whether `name`, as written, is a place that we know, for an article in `language`. */
export const isPlace = (name: string, language: string): boolean =>
  isListed(name, language) || (name.includes("'") && isListed(name.replace("'", '’'), language)); // "Côte d'Ivoire"
const isListed = (name: string, language: string): boolean =>
  named.has(name) || countriesIn('en').has(name) || countriesIn(language).has(name) ||
  ((townsIn(language).has(name) || far().has(name)) && !isNoun(name, language)) ||
  (language === 'fr' && FRENCH_TOWN.test(name)) || (language === 'de' && GERMAN_SPA.test(name));
/** "Bad Tölz", "Bad Neuenahr-Ahrweiler"; no "Bad Bank", and not "Bad Tölzer". */
const GERMAN_SPA = pattern(
  'u',
  '^Bad (?!Ban[dk]|Bunny|Boy|Girl|Guy|Religion|Compan|News|Gone)\\p{Lu}\\p{Ll}+(?<!\\p{Ll}(?<!nd|[Ll]a)er)',
  '(?:-\\p{Lu}\\p{Ll}+)?$',
);
/** "Chester St.", "Baker Rd.", as addresses write them: neither a town nor a baker. */
export const isStreet = (words: readonly string[]): boolean => words.length > 1 && STREET.test(words.at(-1) ?? '');
const STREET = /^(?:St|Rd|Ave|Blvd|Ln|Hwy)\.?$/;

/** "Callen-sur-Leyre", "Foix-en-Brie": nobody is called so. */
const FRENCH_TOWN = /^\p{Lu}[\p{L}’'-]*-(?:sur|sous|lès|lez|en)-\p{L}[\p{L}’'-]*$/u;

/** Languages whose names of places are kept: an article may state any tag. */
const MOST_LANGUAGES = 20;

/** May a place of several words that we know begin with this word: "New York", "Bosnien und Herzegowina"? */
export const opensPlace = (word: string, language: string): boolean =>
  openings().has(word) || ownOpenings(language).has(word) || (word === 'Bad' && language === 'de');

/** The first words of those names that have several. */
export const firstWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))));

/** German cities that are everyday nouns as well. */
const NOUNS_TOO = new Set(
  ('Essen Halle Hagen Siegen Hamm Marl Split Bar Orange Leon Bergen Wangen Leer Lage Süßen Engen Mengen Alfeld Zug ' +
    'Löhne Lohne Bünde Bunde Geldern Klang Leiden Mitte Senden Singen Springe Frechen Bretten Wolfen ' +
    'Werder').split(' '),
);

const WELL_KNOWN_IN: Readonly<Record<string, string>> = {
  en: REGIONS_OF_THE_WORLD, de: GERMAN_PLACES, fr: FRENCH_PLACES, es: SPANISH_PLACES, it: ITALIAN_PLACES,
  pt: PORTUGUESE_PLACES,
};

/** Whether it is a country, a region or a great city: the lists of towns have words among them ("Parla"). */
export const isWellKnownPlace = (name: string, language: string): boolean =>
  named.has(name) || countriesIn(language).has(name) || wellKnownIn(language).has(name);
const wellKnownIn = memo(MOST_LANGUAGES, (language: string): WordTable =>
  wordTable(',', Object.hasOwn(WELL_KNOWN_IN, language) ? WELL_KNOWN_IN[language] ?? '' : ''));

const NAMES_IN: Readonly<Record<string, readonly string[]>> = {
  en: [ENGLISH_TOWNS],
  de: [GERMAN_PLACES, GERMAN_TOWNS],
  fr: [FRENCH_PLACES, FRENCH_TOWNS],
  es: [SPANISH_PLACES, SPANISH_TOWNS],
  it: [ITALIAN_PLACES, ITALIAN_TOWNS],
  pt: [PORTUGUESE_PLACES, PORTUGUESE_TOWNS],
};
const isNoun = (name: string, language: string): boolean => language === 'de' && NOUNS_TOO.has(name);

/** What the language calls cities and lands. */
const townsIn = memo(MOST_LANGUAGES, (language: string): WordTable =>
  wordTable(',', ...(Object.hasOwn(NAMES_IN, language) ? NAMES_IN[language] ?? [] : [])));

/** Cities and regions of the world, one list for all languages: a copy for each took half a megabyte. */
const far = once(() => wordTable(',', CITIES, REGIONS_OF_THE_WORLD));
const openings = once(() =>
  firstWords([...named, ...countriesIn('en'), ...[CITIES, REGIONS_OF_THE_WORLD].flatMap(wordsOfPlaces)]));
const wordsOfPlaces = (list: string): string[] => [...wordsOfList(',', list)];
/** Of countries, and in Romance languages, which write the parts of such a name apart, of the places of their lists. */
const ownOpenings = memo(MOST_LANGUAGES, (language: string) => {
  const own = APART.test(language) ? (NAMES_IN[language] ?? []).flatMap(wordsOfPlaces) : [];
  return firstWords([...countriesIn(language), ...own]);
});
const APART = /^(?:fr|it)$/;

/**
 * Whether `name` is a place that we know, in whatever case: "Франции". `stemOf` gives what the cases of a word share.
 */
export function isPlaceInAnyCase(name: string, language: string, stemOf: (word: string) => string): boolean {
  const stems = (text: string): string => text.split(' ').map(stemOf).join(' ');
  let known = inAnyCase.get(language);
  if (!known)
    inAnyCase.set(
      language,
      (known = new Set(
        [...named, ...countriesIn(language)].filter((place) => /\p{Script=Cyrillic}/u.test(place)).map(stems),
      )),
    );
  return known.has(stems(name));
}

/** "Bosnia & Herzegovina", "St. Kitts & Nevis", as CLDR has them: English papers write "and", many of them "Saint". */
const spellingsOf = (name: string, language: string): string[] => {
  if (language !== 'en') return [name];
  const inWords = name.replace(' & ', ' and ');
  return [name, inWords, inWords.replace(/^St\. /, 'Saint '), inWords.replace(/^St\. /, 'St ')];
};

/** A country, as the language calls it. */
export const isCountry = (name: string, language: string): boolean => countriesIn(language).has(name);

/** "Polônia" in Brazil, "Polónia" in Portugal. */
const TAGS_OF: Readonly<Record<string, readonly string[]>> = { pt: ['pt', 'pt-PT'], de: ['de', 'de-CH'] };

const countriesIn = memo(MOST_LANGUAGES, (language: string): ReadonlySet<string> => {
  const names = new Set<string>();
  try {
    for (const tag of TAGS_OF[language] ?? [language]) {
      const display = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
      for (const region of REGIONS) {
        const name = display.of(region);
        if (name) for (const one of spellingsOf(name, language)) names.add(one);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // an unknown language tag has no names
  }
  return names;
});
