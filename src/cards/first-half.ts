/**
 * "Fisheries and Coastal Lands Minister Garth Penney", "Stoke and Isle Club's steward Ann Perrott": the name of an
 * office or a body may join two, and what was read as the role begins behind the "and". English, where such a name
 * opens a sentence or stands behind a verb of saying: "Rosa Medina and Harbour Board chair Bo Berg" are two people.
 */
import { functionWords } from '../extract/facts/function-words.ts';
import { lexiconFor } from '../extract/lexicon/index.ts';
import { givenNameGender } from '../extract/names/words/given-names.ts';
import { mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';

/** Of two words with capitals: "Minister" alone may be the other one's office. */
const OF_A_NAME = /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u;
const HALF = /(?:^|[.!?\n“"]|(?:said|says|added|told|to)(?= ))\s*((?:\p{Lu}\p{Ll}[\p{L}’'-]* ){1,3})and $/u;
/** Letters of such a half, with the word before it. */
const LONGEST = 60;
/** "Fishermen and Lands Minister Garth Penney": those who met him. */
const MANY = /(?:ers|ors|men|women|people|ists)$/u;

export function withFirstHalf(planning: Planning, name: string, role: string): string {
  const { document: { text, language }, sheet: { people } } = planning;
  if (language !== 'en' || !OF_A_NAME.test(role)) return role;
  const { roles, honorifics } = lexiconFor(language);
  const { joining, pointing } = functionWords(language);
  const isOther = (word: string): boolean => {
    const lower = word.toLowerCase();
    return [roles, honorifics, joining, pointing].some((words) => words.has(lower)) || MANY.test(lower) ||
      givenNameGender(word) !== undefined || people.some((one) => one.name.split(' ').includes(word));
  };
  for (const { start } of mentionsOf(text, `${role} ${name}`)) {
    const half = HALF.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
    if (half !== undefined && !half.trim().split(' ').some(isOther)) return `${half}and ${role}`;
  }
  return role;
}
