/** "Leader of the Opposition in the Legislative Council Ann Lowe": a chamber right before who holds an office in it. */
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';

/** The token where the chamber ends and a full name begins, or 0. */
export function chamberBefore({ tokens }: Document, { language, roles }: Lexicon, first: number, end: number): number {
  const joins = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (language !== 'en' || !/^(?:in|of)$/.test(tokens[joins]?.lower ?? '')) return 0;
  const isHeld = tokens.slice(Math.max(0, joins - FAR), joins).some(({ lower, sentence }) =>
    sentence === tokens[first]?.sentence && roles.has(lower));
  if (!isHeld) return 0;
  for (let i = first; i <= Math.min(end - 3, first + LONGEST); i++) {
    if (!CHAMBERS.has(tokens[i]?.lower ?? '')) continue;
    const name = tokens.slice(i + 1, end);
    return name.every(({ text }) => /^\p{Lu}[\p{L}.’'-]*$/u.test(text) && !INSTITUTION_WORDS.has(text)) ? i + 1 : 0;
  }
  return 0;
}
/** "Leader of the Opposition in the" */
const FAR = 6;
/** "Legislative Council", "House" */
const LONGEST = 2;
const CHAMBERS =
  wordSet('council assembly house senate parliament congress chamber commons lords sabha knesset duma exchequer');

/** "the House Minority", "Senate Republican (leader)": a side of a chamber, which its leader leads, and no body. */
export const isSideOf = (chamber: string, side: string): boolean =>
  /^(?:house|senate|assembly)$/.test(chamber) && /^(?:majority|minority|republican|democratic|gop)$/.test(side);
