/**
 * The name of a German body as a subject has it, where the article has it in another case only: "des Landgerichts
 * Kassel" is "Landgericht Kassel", "der Technischen Universität" is "Technische Universität". The article before it
 * tells the case, and with the noun which ending the adjective has.
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ADJECTIVE } from './inflection.ts';

/** @param first the token that the name begins with */
export function bodyInNominative(doc: Document, lexicon: Lexicon, name: string, first: number): string {
  const article = doc.tokens[first - 1]?.lower ?? '';
  if (!lexicon.capitalisesNouns || !OBLIQUE.test(article)) return name;
  const words = name.split(' ');
  const head = words.findIndex((word) => !ADJECTIVE.test(word));
  const noun = words[head];
  if (noun === undefined || (head > 0 && !/e[nm]$/.test(words[0] ?? ''))) return name; // "der Deutsche Wetterdienst"
  const bare = GENITIVE.test(article) ? withoutCase(noun) : noun;
  const ending = FEMALE.test(article) ? 'e' : NEUTER.test(bare) ? 'es' : 'er';
  return words
    .map((word, i) => (i < head ? word.replace(/e[nm]$/, ending) : i === head ? bare : word))
    .join(' ');
}

/** Articles that no subject has, alone or in a preposition; "der" is one before an adjective in "-en". */
const OBLIQUE = /^(?:des|dem|der|zur|einer|eines|im|am|vom|beim|zum)$/;
const GENITIVE = /^(?:des|eines)$/;
const FEMALE = /^(?:der|zur|einer)$/;
const NEUTER =
  /(?:amt|gericht|institut|ium|zentrum|werk|haus|parlament|museum|büro|komitee|bündnis|archiv|theater|kreuz|kolleg)$/iu;

/** "Landgericht" of "Landgerichts", "Bundesamt" of "Bundesamtes"; "ADAC" has none. */
function withoutCase(noun: string): string {
  if (/[^aeiouäöü]es$/u.test(noun)) return noun.slice(0, -'es'.length);
  return /(?<=\p{Ll})(?<!s)s$/u.test(noun) ? noun.slice(0, -1) : noun;
}
