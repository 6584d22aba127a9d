/** The rule that reads a source named by a phrase: "according to X", before the quotation or after it. */
import type { Document } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { lexiconFor } from '../../lexicon/index.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { after, beginsAnew } from './tag-region.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

/** "according to Hale", anywhere in the sentence of the quotation */
export function accordingTo(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const phrases = sourcesIn(scene.doc);
  if (phrases.size === 0) return null;
  const before = sentenceAround(scene, quote.first);
  const region = after(scene, quote);
  const apart =
    beginsAnew(scene, quote, region.first) && lowerAt(scene, region.first) !== scene.lexicon.accordingTo[0]?.[0];
  const end = apart ? before.end : Math.max(before.end, region.end);
  for (let i = before.first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    for (const phrase of phrases.get(i) ?? []) {
      const at = i + phrase.length;
      const reference = objectPronounAt(scene, at) ?? phraseStartingAt(scene, at, end);
      if (reference) return { reference, evidenceFirst: i, evidenceEnd: reference.end };
    }
  }
  return null;
}

/** "According to him, the river rose.": whose words a sentence tells that opens with its source. English. */
export function openingSource(scene: Scene, first: number, end: number): Reference | null {
  const [phrase] = scene.lexicon.headFirst || !isOutside(scene, first) ? [] : (sourcesIn(scene.doc).get(first) ?? []);
  if (!phrase) return null;
  return objectPronounAt(scene, first + phrase.length) ?? phraseStartingAt(scene, first + phrase.length, end);
}

type Phrase = readonly string[];

/** By their first word: nearly every token begins none. */
const byFirstWord = oncePer(({ accordingTo: phrases }: Lexicon): ReadonlyMap<string, readonly Phrase[]> =>
  Map.groupBy(phrases, ([first = '']) => first),
);

/** The phrases of an article that name a source, by the token that they begin at, in the order of the lexicon. */
export const sourcesIn = oncePer(({ tokens, language }: Document): ReadonlyMap<number, readonly Phrase[]> => {
  const begun = byFirstWord(lexiconFor(language));
  const found = new Map<number, readonly Phrase[]>();
  tokens.forEach(({ lower }, i) => {
    const phrases = begun.get(lower)?.filter((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (phrases && phrases.length > 0) found.set(i, phrases);
  });
  return found;
});
