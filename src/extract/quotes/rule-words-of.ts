/** Words that a noun behind them gives to somebody: “…” is the assessment of Reed; “…,” came the reply from Reed. */
import type { Quotation } from './find-quotations.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { objectPronounAt } from './object-pronoun.ts';
import { FAR } from './reach.ts';
import type { Attribution } from './reference.ts';
import { isOutside, lowerAt, type Scene } from './scene.ts';
import { after, type TagRegion } from './tag-region.ts';
import { wordSet } from '../../text/word-set.ts';

type Found = Omit<Attribution, 'rule'> | null;

/** “…” is the assessment of Clara Reed */
export function wordsOf(scene: Scene, quote: Quotation): Found {
  const region = after(scene, quote);
  if (lowerAt(scene, region.first) === 'came') return cameFrom(scene, region);
  const [verb, determiner, noun, of] = [0, 1, 2, 3].map((k) => lowerAt(scene, region.first + k));
  if (!/^(?:is|was|are|were)$/.test(verb ?? '')) return null;
  if (determiner !== 'the' || of !== 'of' || !WORDS_OF.has(noun ?? '')) return null;
  const reference = phraseStartingAt(scene, region.first + 4, region.end);
  return reference && { reference, evidenceFirst: region.first, evidenceEnd: reference.end };
}

/** “…,” came the short reply from Clara Reed. */
function cameFrom(scene: Scene, { first, end }: TagRegion): Found {
  for (let from = first + 2; from < Math.min(end, first + FAR); from++) {
    if (lowerAt(scene, from) !== 'from' || !CAME.has(lowerAt(scene, from - 1))) continue;
    const reference = objectPronounAt(scene, from + 1) ?? phraseStartingAt(scene, from + 1, end);
    return reference && { reference, evidenceFirst: first, evidenceEnd: reference.end };
  }
  return null;
}

const WORDS_OF = new Set(
  ('assessment view verdict opinion message word words conclusion advice warning response reaction motto slogan ' +
  'judgment judgement prediction reply answer retort comeback summary explanation defence defense').split(' '),
);
const CAME = wordSet('reply answer response retort cry shout call voice message verdict order');

/** “…” That was Clara Reed, writing for the court; Those were the words of Clara Reed. */
export function thatWas(scene: Scene, quote: Quotation): Found {
  const first = quote.last + 1;
  if (!/^(?:that|those|this|these)$/.test(lowerAt(scene, first)) || !isOutside(scene, first)) return null;
  if (!/^(?:was|were|is|are)$/.test(lowerAt(scene, first + 1))) return null;
  const { end } = after(scene, quote);
  const words = ['the', 'words', 'of'].every((word, k) => lowerAt(scene, first + 2 + k) === word);
  const reference = phraseStartingAt(scene, first + (words ? 5 : 2), end);
  if (reference?.kind !== 'name' || scene.entities[reference.entity]?.kind === 'place') return null;
  return { reference, evidenceFirst: first, evidenceEnd: reference.end };
}
