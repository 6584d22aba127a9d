/** Bodies that bear the name of their town behind a noun: "Universität Hamburg", "Landgericht Osterfeld". German. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEverydayWord, isGermanSurname } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { adjoins } from '../words/name-run.ts';
import { isNoun } from './lone-noun.ts';
import { isOfTown } from './origin.ts';
import { isPlace } from '../words/places.ts';
import { pattern } from '../../../pattern.ts';

/** Of these a name right behind is the town's, whether or not a list has it; "Polizei Augenzeugen zufolge". */
const TAKES_ANY = pattern(
  'iu',
  '(?:universität|schule|gymnasiums?|(?:pflege|senioren|alten|alters|tier)heim(?:e?s)?|gerichts?|klinikums?|klinik|',
  '(?:kranken|gast|zeug)haus(?:es)?|spital(?:e?s)?|staatsanwaltschaft|vereins?|präsidiums?|sparkasse|',
  '(?:stadtwerke|(?:verkehrs|wirtschafts|entsorgungs)betriebe|bergbahnen)n?|(?:raiffeisen|volks|genossenschafts)bank|',
  'museums?|theaters?|philharmonie|kunsthalle|bibliothek|(?:stadt|staats|landes)archivs?|(?:kirchen|pfarr)gemeinde|',
  '(?:erz)?bistums?|diözese|dekanats?|pfarrei|polizeiinspektion|bezirkshauptmannschaft|handwerkerschaft|caritas|',
  'jobcenters?|(?:raiffeisen|spar)kasse|(?:tennis|golf|sport|segel)clubs?|wählergruppe|bücherei|',
  'diakonie|lebenshilfe|arbeiterwohlfahrt|tafel|tourismusbüros?|wählergemeinschaft|(?:baugesell|genossen)schaft|',
  '(?:rats|finanz|jugend|gesundheits|bau|ordnungs|forst|verkehrs|schul|bezirks|veterinär|zoll|arbeits)amt(?:e?s)?|',
  '(?:kirchen|männer|frauen|kammer|kinder)chor(?:e?s)?|musikkapelle|(?:handels|handwerks|ärzte|arbeiter)kammer|',
  '.{4}verband(?:e?s)?|.{4}bund(?:e?s)?)$',
);
/** Of these only a known town, or what ends as towns do. */
const NOUNS = pattern(
  'iu',
  '(?:', TAKES_ANY.source.slice(0, -1), '|polizei|polizeidirektion|feuerwehr|kammer|uni|landesregierung|',
  'radios?|oper|zoos?|mediengruppe|universitätsmedizin|tierparks?|bezirksregierung|regierungsdirektion|',
  '(?:umwelt|innen|finanz|sozial|kultus|justiz)ministeriums?|',
  '(?:berg|wasser)(?:rettung|wacht)|kreuz(?:es)?|ortsbeirat(?:e?s)?|ortsrat(?:e?s)?|kreistag(?:e?s)?|',
  'verbraucherzentrale|bürgerstiftung|gerichtshof(?:e?s)?|staatskanzlei|bezirksvertretung|',
  '(?:stadt|gemeinde|kreis|forst)verwaltung|.{4}clubs?|.{3}-hilfe)$',
);
/** Whom these nouns name may as well reach the town that stands behind: "als die Polizei Hagenau erreichte". */
const MOVES = /(?:polizei|wehr|wacht|rettung)$/i;
const REACHES =
  /^(?:erreich|verl(?:ie|ä|a)ss|verließ|betr[aei]t|besetz|erober|stürm|umstell|abriegel|räum|evakuier|besuch)\p{Ll}*$/u;
/** A council, or one who sits in it: "der Stadtrat Kranzfelden" is the council, for nobody is called so. */
const COUNCILS = /^(?:Stadt|Gemeinde|Kantons|Bezirks|Markt|Land|Kreis|Groß|Gross|Ortschafts)rat(?:e?s)?$/;
const HELD = /^(?:d(?:er|e[nms])|im|vom|beim|zum)$/;
/** Houses that bear the name of a family or of anything else: "Bäckerei Kranz", "Hotel Sonnenhof". */
const HOUSES = new RegExp(
  '^(?:(?!schläg|prüg|rang|rauf|stech|ras|spiel)\\p{L}+[el]rei|spedition|kanzlei|galerie|apotheke|buchhandlung|' +
    '(?:auto|möbel|kauf|mode|gast)haus|gasthof|hotels?|pension|restaurant|caf[eé]|zirkus|verlag|' +
    '(?:insel|seil|berg|küsten|hafen|museums)bahn|werft)$',
  'iu',
);
/** Towns that are everyday words as well. */
const LIKE_WORDS = /^(?:Halle|Essen|Hof|Hagen|Siegen|Gießen|Münster|Zug|Ried|Lage|Worms|Wesel|Singen|Krems)$/;
/** A town by its ending, though its parts are words: "Osterfeld". */
const TOWN_ENDING = new RegExp(
  '.{3}(?:burg|stadt|dorf|heim|hausen|berg|bach|felde?n?|fels|walde|weiler|stett(?:en)?|haven|münde|ingen|furt|' +
    'kirchen|hofen|brück|rode|au|tal|brunn|bronn|kirch|ikon|wil|egg)$',
);

/** Is this the name of such a body? "Die Staatsanwaltschaft Anklage" is none, for that is a word. */
export function isBodyOfTown(lexicon: Lexicon, [noun = '', town = '', ...more]: readonly string[]): boolean {
  if (lexicon.capitalisesNouns && HOUSES.test(noun)) return more.length === 0 && isOfHouse(lexicon, town);
  if (!lexicon.capitalisesNouns || !NOUNS.test(noun)) return false;
  if (isPlace([town, ...more].join(' '), lexicon.language)) return true;
  if (more.length > 0 || !/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(town)) return false;
  return LIKE_WORDS.test(town) || isPart(town) || isLikeATown(lexicon, noun, town);
}

/** "Kranzfelden", "Löhrstadt": by its ending, or, behind a noun that takes any, by being no word. */
function isLikeATown(lexicon: Lexicon, noun: string, town: string): boolean {
  if (givenNameGender(town) !== undefined || isKnownOrganisation(town) || isOfTown(town)) return false;
  if (/(?:ige|liche|ische)[rnsm]?$/.test(town)) return false; // "Krankenhaus Barmherzige Brüder"
  const isNoWord = !isWord(lexicon, town);
  return TAKES_ANY.test(noun) ? TOWN_ENDING.test(town) || isNoWord : TOWN_ENDING.test(town) && isNoWord;
}

const isPart = (name: string): boolean => isPartOfLand(name) || isPartOfTown(name);

/** "Mittelhessen", "Nordfriesland" */
function isPartOfLand(name: string): boolean {
  const [, land = ''] = PART.exec(name) ?? [];
  return land !== '' && isPlace(land.charAt(0).toUpperCase() + land.slice(1), 'de');
}
const PART = /^(?:Mittel|Ober|Unter|Nieder|Nord|Süd|Ost|West|Vor)(\p{Ll}{4,})$/u;

/** "Linz-Land", "Köln-Süd", "Hamburg-Altona" */
function isPartOfTown(name: string): boolean {
  const [town = '', part = '', more] = name.split('-');
  return part !== '' && more === undefined && isPlace(town, 'de') && (DISTRICTS.test(part) || isPlace(part, 'de'));
}
const COMPASS = /^(?:Nord|Süd|Ost|West|Mitte|Nordost|Nordwest|Südost|Südwest)$/;
const DISTRICTS = new RegExp(`^(?:Land|Stadt|Umgebung)$|${COMPASS.source}`);

/** How many tokens the name of such a body takes from the noun at `i`, 0 where no town stands behind it. */
export function bodyOfTownLength(doc: Document, lexicon: Lexicon, i: number): number {
  const { tokens } = doc;
  const at = i + 1;
  const [noun, town] = [tokens[i], tokens[at]];
  if (!noun || !isTownWord(town?.text ?? '') || noun.sentence !== town?.sentence) return 0;
  const isCouncil = COUNCILS.test(noun.text) && HELD.test(tokens[i - 1]?.lower ?? '');
  if (!isCouncil && !NOUNS.test(noun.text) && !HOUSES.test(noun.text)) return 0;
  for (let length = LONGEST_TOWN; length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const isTown = isCouncil ? isSeatOfCouncil(words) : isBodyOfTown(lexicon, [noun.text, ...words]);
    if (isTown) return isReached(tokens, i, at + length) ? 0 : wholeLength(doc, lexicon, i, at + length);
  }
  return 0;
}
/** "Hagenau", and "NRW", which is a land in letters. */
const isTownWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) || (/^\p{Lu}{2,3}$/u.test(word) && isPlace(word, 'de'));
const isSeatOfCouncil = (words: readonly string[]): boolean =>
  !isGermanSurname(words[0] ?? '') && givenNameGender(words[0] ?? '') === undefined &&
  (isPlace(words.join(' '), 'de') || (words.length === 1 && NO_SURNAME.test(words[0] ?? '')));
/** Towns whose name nobody bears: "Kranzfelden", "Löhrstadt". */
const NO_SURNAME = /^\p{Lu}\p{Ll}{2,}(?:felden|stadt|kirchen|hofen|hausen|ingen|weiler|walde|münde|brunn)$/u;
/** "Restaurant (Chez Paul)": a small word before the name. */
const SMALL = /^(?:Chez|Da|La|Le|Les|Il|Al|El|Los)$/;
/** "Frankfurt am Main", "Neustadt an der Weinstraße": words of a town. */
const LONGEST_TOWN = 4;
const isReached = (tokens: Document['tokens'], noun: number, end: number): boolean =>
  MOVES.test(tokens[noun]?.text ?? '') && REACHES.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind !== 'word';

/**
 * Behind what no list has as a town a name goes on: "Gymnasium Carolinum (Osnabrück)". No body ends inside a name:
 * "Galerie Thaddaeus (Ropac)", "Verein Lions (Club)"; a noun, somebody, another body are none of it.
 */
function wholeLength(doc: Document, lexicon: Lexicon, noun: number, end: number): number {
  const [town, next] = [doc.tokens[end - 1], doc.tokens[end]];
  const length = end - noun;
  if (isTold(doc.tokens, noun, end)) return length + 1;
  const isSmall = SMALL.test(town?.text ?? '');
  if (!town || !next || !/^\p{Lu}\p{Ll}/u.test(next.text) || !adjoins(doc, town, next)) return isSmall ? 0 : length;
  if (isSmall) return length + 1;
  if (length > 2 || isPlace(town.text, 'de')) return length;
  if (isTownOrPart(next.text)) return HOUSES.test(doc.tokens[noun]?.text ?? '') ? length : length + 1;
  return isAnother(lexicon, next.text) || isWordAlone(next.lower) ? length : 0;
}
/** "Landgericht München (I)", "Finanzamt Kassel (II)": of offices of one kind that a town has several of. */
const isTold = (tokens: Document['tokens'], noun: number, end: number): boolean =>
  /(?:gericht|anwaltschaft|finanzamt|inspektion|schule)(?:e?s)?$/i.test(tokens[noun]?.text ?? '') &&
  /^(?:I{1,3}|IV)$/.test(tokens[end]?.text ?? '') && tokens[end]?.sentence === tokens[noun]?.sentence;
const isTownOrPart = (word: string): boolean =>
  COMPASS.test(word) || isPlace(word, 'de') || (TOWN_ENDING.test(word) && !isGermanSurname(word));
const isAnother = (lexicon: Lexicon, word: string): boolean =>
  isSomebody(lexicon, word) || isKnownOrganisation(word);
const isSomebody = (lexicon: Lexicon, word: string): boolean =>
  isRole(lexicon, word.toLowerCase()) || givenNameGender(word) !== undefined || isGermanSurname(word);
const isWordAlone = (lower: string): boolean => isEverydayWord('de', lower) && lower !== 'club';

/** "Kranz", "Sonnenhof", "Borkum-Ost": a surname, a town or no word. */
const isOfHouse = (lexicon: Lexicon, name: string): boolean =>
  SMALL.test(name) || (/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && givenNameGender(name) === undefined &&
  (isGermanSurname(name) || isPlace(name, lexicon.language) || !isWord(lexicon, name)));

/** "Kranzfelden", where the Landgericht Kranzfelden is named; a club may be called by anything. */
export const townsOfBodies = (lexicon: Lexicon, named: readonly { fullest: { words: string[] } }[]): Set<string> =>
  new Set(named.flatMap(({ fullest: { words } }) => {
    if (lexicon.language === 'en') return englishTown(words);
    return words.length === 2 && !TAKES_ALL.test(words[0] ?? '') && isBodyOfTown(lexicon, words) ? words.slice(1) : [];
  }));

/** "Ferguson" of "Ferguson Police Department", "Ferguson City Council" */
const englishTown = ([town = '', ...body]: readonly string[]): string[] =>
  body.length === 2 && CIVIC.test(body.join(' ')) ? [town] : [];
const CIVIC = new RegExp(
  '^(?:(?:Police|Fire) (?:Department|Service)|(?:City|Town|Parish|County|Borough|District|Community) Council|' +
    '(?:Municipal|City|Town|Magistrates’?|Crown|County|Sheriff) Court|City Hall|High School|School District)$',
);
const TAKES_ALL = new RegExp(`vereins?$|${HOUSES.source}`, 'iu');

/** A word as it stands, or in a case or a number of its own: "Zeugen". */
const isWord = (lexicon: Lexicon, word: string): boolean =>
  ['', 'e', 'n', 's', 'en', 'es'].some((ending) => {
    const lower = word.toLowerCase();
    return lower.endsWith(ending) && isNoun(lexicon, lower.slice(0, lower.length - ending.length));
  });
