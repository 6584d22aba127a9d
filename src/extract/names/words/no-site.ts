/** Nouns for sites that stand for something else: "la place" as a rank, "le pont" as days off. French, Italian. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isKnownOrganisation } from './known-organisations.ts';

/**
 * Is what a noun for a site stands before no site here: "le pont de la Pentecôte", "la place de l’Église dans la
 * société"? A rank is held in something or among somebody. The name goes from token `at` to `end`.
 */
export function isNoSite({ tokens }: Document, { bodyHeads }: Lexicon, noun: string, at: number, end: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (bodyHeads?.small?.noSites?.[noun]?.test(text) === true) return true;
  if (noun === 'rifugio') return isKnownOrganisation(text);
  return noun === 'place' && isHeldIn(tokens.slice(end, end + MOST_SMALL).map(({ text: word }) => word));
}
const MOST_SMALL = 3;
/** "dans la société", "en Europe", "au sein de"; "dans la nuit", "en 2020" say when. */
const isHeldIn = ([small = '', next = '', noun = '']: readonly string[]): boolean =>
  (/^(?:dans|chez|parmi)$/.test(small) && !/^(?:nuit|matinée|soirée)$/.test(noun)) ||
  (small === 'en' && /^\p{Lu}/u.test(next)) || (small === 'au' && next === 'sein');

/** "Sur le (marché de Nervalia)", "la part de (marché de Nervalia)": what a firm sells, and held in no town. */
export const isTraded = ({ tokens }: Document, noun: number): boolean =>
  [1, 2].some((back) => /^(?:sur|sul|parts?|quot[ae]|leader|valeur|valore)$/.test(tokens[noun - back]?.lower ?? ''));
