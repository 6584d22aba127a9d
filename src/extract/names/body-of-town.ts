/** Bodies that bear the name of their town behind a noun: "Universität Hamburg", "Landgericht Osterfeld". German. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { isNoun } from './lone-noun.ts';
import { isPlace } from './places.ts';

const NOUNS = new RegExp(
  '(?:universität|hochschule|(?:volks|grund|mittel|real|ober|haupt|berufs|gesamt|förder|musik)schule|gymnasiums?|' +
    'krankenhaus(?:es)?|tierheims?|gerichts?|klinikums?|staatsanwaltschaft|polizei|stadtwerken?|feuerwehr|kammer|uni|' +
    'landesregierung|sparkasse|volksbank|(?:polizei|regierungs)(?:präsidiums?|direktion)|' +
    '(?:turn|sport|schützen|musik|schwimm|angel|hockey|ruder)vereins?)$',
  'iu',
);
/** Of these a name right behind is the town's, whether or not a list has it; "Polizei Augenzeugen zufolge". */
const TAKES_ANY = new RegExp(
  '(?:universität|schule|gymnasiums?|krankenhaus(?:es)?|tierheims?|gerichts?|klinikums?|staatsanwaltschaft|' +
    'stadtwerken?|vereins?|präsidiums?|sparkasse)$',
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
  if (!lexicon.capitalisesNouns || !NOUNS.test(noun)) return false;
  if (isPlace(town, lexicon.language)) return true;
  if (more.length > 0 || !/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(town)) return false;
  if (LIKE_WORDS.test(town)) return true;
  const isTown = TOWN_ENDING.test(town) || !isWord(lexicon, town);
  return TAKES_ANY.test(noun) && givenNameGender(town) === undefined && isTown;
}

/** "Kranzfelden", where the Landgericht Kranzfelden is named; a club may be called by anything. */
export const townsOfBodies = (lexicon: Lexicon, named: readonly { fullest: { words: string[] } }[]): Set<string> =>
  new Set(named.flatMap(({ fullest: { words } }) =>
    words.length === 2 && !/vereins?$/i.test(words[0] ?? '') && isBodyOfTown(lexicon, words) ? words.slice(1) : []));

/** A word as it stands, or in a case or a number of its own: "Zeugen". */
const isWord = (lexicon: Lexicon, word: string): boolean =>
  ['', 'e', 'n', 's', 'en', 'es'].some((ending) => {
    const lower = word.toLowerCase();
    return lower.endsWith(ending) && isNoun(lexicon, lower.slice(0, lower.length - ending.length));
  });
