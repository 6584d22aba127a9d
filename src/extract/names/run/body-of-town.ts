/** Bodies that bear the name of their town behind a noun: "Universität Hamburg", "Landgericht Osterfeld". German. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isGermanSurname } from '../words/everyday-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isNoun } from './lone-noun.ts';
import { isPlace } from '../words/places.ts';

const NOUNS = new RegExp(
  '(?:universität|hochschule|(?:volks|grund|mittel|real|ober|haupt|berufs|gesamt|förder|musik)schule|gymnasiums?|' +
    'krankenhaus(?:es)?|tierheims?|gerichts?|klinikums?|staatsanwaltschaft|polizei|stadtwerken?|feuerwehr|kammer|uni|' +
    'landesregierung|sparkasse|volksbank|(?:polizei|regierungs)(?:präsidiums?|direktion)|' +
    '(?:turn|sport|schützen|musik|schwimm|angel|hockey|ruder)vereins?|.{4}verband(?:e?s)?|.{4}bund(?:e?s)?)$',
  'iu',
);
/** Of these a name right behind is the town's, whether or not a list has it; "Polizei Augenzeugen zufolge". */
const TAKES_ANY = new RegExp(
  '(?:universität|schule|gymnasiums?|krankenhaus(?:es)?|tierheims?|gerichts?|klinikums?|staatsanwaltschaft|' +
    'stadtwerken?|vereins?|präsidiums?|sparkasse|.{4}verband(?:e?s)?|.{4}bund(?:e?s)?)$',
  'iu',
);
/** Houses that bear the name of a family or of anything else: "Bäckerei Kranz", "Hotel Sonnenhof". */
const HOUSES = new RegExp(
  '^(?:(?!schläg|prüg|rang|rauf|stech|ras|spiel)\\p{L}+[el]rei|spedition|kanzlei|galerie|apotheke|buchhandlung|' +
    '(?:auto|möbel|kauf|mode|gast)haus|gasthof|hotel|pension|restaurant|caf[eé]|zirkus|verlag|' +
    '(?:insel|seil|berg|küsten|hafen|museums)bahn|werft)$',
  'iu',
);
/** Towns that are everyday words as well. */
const LIKE_WORDS = /^(?:Halle|Essen|Hof|Hagen|Siegen|Gießen|Münster|Zug|Ried|Lage|Worms|Wesel|Singen|Krems)$/;
/** A town by its ending, though its parts are words: "Osterfeld". */
const TOWN_ENDING = new RegExp(
  '.{3}(?:burg|stadt|dorf|heim|hausen|berg|bach|felde?n?|fels|walde|weiler|stett(?:en)?|haven|münde|ingen|furt|' +
    'kirchen|hofen|brück|rode|au)$',
);

/** Is this the name of such a body? "Die Staatsanwaltschaft Anklage" is none, for that is a word. */
export function isBodyOfTown(lexicon: Lexicon, [noun = '', town = '', ...more]: readonly string[]): boolean {
  if (lexicon.capitalisesNouns && HOUSES.test(noun)) return more.length === 0 && isOfHouse(lexicon, town);
  if (!lexicon.capitalisesNouns || !NOUNS.test(noun)) return false;
  if (isPlace(town, lexicon.language)) return true;
  if (more.length > 0 || !/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(town)) return false;
  if (LIKE_WORDS.test(town)) return true;
  const isTown = TOWN_ENDING.test(town) || !isWord(lexicon, town);
  return TAKES_ANY.test(noun) && givenNameGender(town) === undefined && isTown && !isKnownOrganisation(town);
}

/** "Kranz", "Sonnenhof", "Borkum-Ost": a surname, a town or no word. */
const isOfHouse = (lexicon: Lexicon, name: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && givenNameGender(name) === undefined &&
  (isGermanSurname(name) || isPlace(name, lexicon.language) || !isWord(lexicon, name));

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
