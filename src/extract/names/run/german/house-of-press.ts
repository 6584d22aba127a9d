/** "Suhrkamp Verlag", "Carl Hanser Verlag", "Funke Mediengruppe": a noun that belongs to the name before it. German. */
import type { Document } from '../../../../text/document.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { isGermanSurname } from '../../words/everyday-words.ts';
import { givenNameGender } from '../../words/given-names.ts';
import { ADJECTIVE } from '../../words/inflection.ts';
import { isKnownOrganisation } from '../../words/known-organisations.ts';
import { isRole } from '../../words/name-kind.ts';
import { adjoins } from '../../words/name-run.ts';
import { isOfTown } from '../origin.ts';

const NOUN = /^(?:Verlag(?:e?s)?|Verlagsgruppe|Mediengruppe)$/;

/** How many tokens such a name takes from token `i`, or 0. */
export function pressLength(doc: Document, lexicon: Lexicon, i: number): number {
  const [first, second, third] = [0, 1, 2].map((k) => doc.tokens[i + k]);
  if (!first || !second || !/^\p{Lu}/u.test(second.text) || !adjoins(doc, first, second)) return 0;
  if (NOUN.test(second.text)) return isName(doc, lexicon, i) ? 2 : 0;
  const isFounder = givenNameGender(first.text) !== undefined && third && adjoins(doc, second, third);
  return isFounder && NOUN.test(third.text) ? THREE : 0;
}
/** "Carl", "Hanser", "Verlag" */
const THREE = 3;

/** "Suhrkamp", "Funke"; "Beim (Verlag)", "der Wiener (Verlag)", "der Geschäftsführer (Verlag)" are none. */
function isName({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  const { text = '', lower = '', sentence } = tokens[i] ?? {};
  if (isKnownOrganisation(text) || isGermanSurname(text)) return true;
  const isOpening = tokens[i - 1]?.sentence !== sentence || tokens[i - 1]?.kind === 'mark';
  return !isOpening && /^\p{Lu}\p{Ll}{2}/u.test(text) && !ADJECTIVE.test(text) && !isOfTown(text) &&
    !isRole(lexicon, lower) && !lexicon.honorifics.has(lower);
}
