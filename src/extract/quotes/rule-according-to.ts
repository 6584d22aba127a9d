/** The rule that reads a source named by a phrase: "according to X", before the quotation or after it. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { oncePer } from '../../text/memo.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import type { Attribution } from './reference.ts';
import { after, beginsAnew } from './tag-region.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from './scene.ts';

/** "according to Hale", anywhere in the sentence of the quotation */
export function accordingTo(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const before = sentenceAround(scene, quote.first);
  const region = after(scene, quote);
  const apart =
    beginsAnew(scene, quote, region.first) && lowerAt(scene, region.first) !== scene.lexicon.accordingTo[0]?.[0];
  const end = apart ? before.end : Math.max(before.end, region.end);
  for (let i = before.first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    for (const phrase of phrasesAt(scene, i)) {
      const reference = phraseStartingAt(scene, i + phrase.length, end);
      if (reference) return { reference, evidenceFirst: i, evidenceEnd: reference.end };
    }
  }
  return null;
}

type Phrase = readonly string[];
const NONE: readonly Phrase[] = [];

/** Phrases that name a source, by their first word: nearly every token begins none. */
const byFirstWord = oncePer(({ accordingTo: phrases }: Lexicon): ReadonlyMap<string, readonly Phrase[]> =>
  Map.groupBy(phrases, ([first = '']) => first),
);

/** Those that stand at token `i`, in the order of the lexicon. */
export function phrasesAt(scene: Scene, i: number): readonly Phrase[] {
  const begun = byFirstWord(scene.lexicon).get(lowerAt(scene, i));
  return begun?.filter((words) => words.every((word, k) => lowerAt(scene, i + k) === word)) ?? NONE;
}
