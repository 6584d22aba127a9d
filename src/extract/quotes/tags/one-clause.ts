/** What stands between a phrase and the words that it brings in. English. */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, isWordOf, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { canSpeak } from './theirs.ts';
import { isUsedAsNoun } from '../clause/used-as-noun.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Do the words stand in the clause that goes on from here, with no other verb of speech or thought and no turn? */
export function isOneClause(scene: Scene, from: number, quote: Quotation): boolean {
  const last = textAt(scene, quote.first - 1) === ':' ? quote.first - 2 : quote.first - 1;
  for (let i = from; i <= last; i++) {
    if (!isOutside(scene, i)) continue;
    if (/^[;:–—]$/.test(textAt(scene, i)) || TURNS.has(lowerAt(scene, i))) return false;
    if (isTelling(scene, i)) return false;
  }
  return true;
}
const TURNS = wordSet('but because although though while whilst whereas when until');

/** A verb of saying, of calling or of thought. */
export const isTelling = (scene: Scene, i: number): boolean =>
  (isWordOf(scene, i, CLASS.saying | CLASS.reporting) || scene.lexicon.stance.has(lowerAt(scene, i))) &&
  !isUsedAsNoun(scene, i);

/** Somebody, with the token where the phrase and what is told of them between commas end. */
export interface Somebody { reference: Reference; end: number; isApposed: boolean }

/** "his predecessor, Lady Finch,", "a caller", "him": the one whom the phrase that begins here means, or null. */
export function somebodyAt(scene: Scene, first: number, ceiling: number): Somebody | null {
  const pronoun = objectPronounAt(scene, first);
  if (pronoun) return { reference: pronoun, end: first + 1, isApposed: false };
  const phrase = wholePhrase(scene, first, ceiling);
  if (!phrase || phrase.kind === 'pronoun') return null;
  if (!canSpeak(scene, phrase)) return null;
  const reference = withApposition(scene, phrase);
  const end = behindApposition(scene, Math.max(phrase.end, reference.end), ceiling, reference !== phrase);
  return { reference, end, isApposed: end > Math.max(phrase.end, reference.end) };
}

/** With "late" and "visiting" before the noun, and over the mark of "the farmers' leader". */
function wholePhrase(scene: Scene, first: number, ceiling: number): Reference | null {
  const from = [first, first + 1].find((i) => ODD.test(lowerAt(scene, i)));
  const found = phraseStartingAt(scene, first, ceiling);
  const plain = found?.kind === 'descriptor' && found.first !== first ? null : found;
  const mark = plain?.end ?? first;
  const isMark = /^['’]$/.test(textAt(scene, mark)) && /s$/.test(lowerAt(scene, mark - 1));
  const isOwner = isMark && plain?.kind === 'descriptor';
  const at = isOwner ? mark + 1 : plain === null && from !== undefined ? from + 1 : -1;
  if (at < 0) return plain;
  const rest = phraseStartingAt(scene, at, ceiling);
  if (!rest && isPersonNoun(scene, lowerAt(scene, at))) return { kind: 'descriptor', head: at, first, end: at + 1 };
  return rest?.kind === 'descriptor' ? { ...rest, first } : rest;
}
const ODD = /^(?:late|.{3,}ing|.{3,}ed)$/;

/** Behind the comma that closes what is told of them: "the novelist Ann Lowe, 48 and a judge,"; or `end`. */
function behindApposition(scene: Scene, end: number, ceiling: number, isNamed: boolean): number {
  if (textAt(scene, end) !== ',') return end;
  if (isNamed) return end + 1;
  for (let i = end + 1; i < Math.min(ceiling, end + LONGEST_APPOSITION) && isOutside(scene, i); i++) {
    if (textAt(scene, i) === ',') return i + 1;
    if (isTelling(scene, i) || RELATIVE.test(lowerAt(scene, i))) return end;
  }
  return end;
}
const LONGEST_APPOSITION = 12;
const RELATIVE = /^(?:who|which|that|and|but|as|in)$/;
