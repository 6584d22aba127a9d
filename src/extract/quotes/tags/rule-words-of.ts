/** Words that a noun behind them gives to somebody: “…” was Reed's first response; “…,” came the reply from Reed. */
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { FAR } from '../clause/reach.ts';
import type { Attribution } from '../scene/reference.ts';
import { ownerAt } from './rule-owner.ts';
import { isPlainWord } from './rules-after.ts';
import { isOutside, lowerAt, type Scene } from '../scene/scene.ts';
import { after, type TagRegion } from './tag-region.ts';
import { wordSet } from '../../../text/word-set.ts';

type Found = Omit<Attribution, 'rule'> | null;

/** “…” is the assessment of Clara Reed; “…” was Clara Reed's first response */
export function wordsOf(scene: Scene, quote: Quotation): Found {
  const region = after(scene, quote);
  if (/^c[ao]mes?$/.test(lowerAt(scene, region.first))) return cameFrom(scene, region);
  const [verb, determiner, noun, of] = [0, 1, 2, 3].map((k) => lowerAt(scene, region.first + k));
  if (!/^(?:is|was|are|were)$/.test(verb ?? '')) return null;
  if (determiner !== 'the' || of !== 'of') return ownWords(scene, region);
  if (!WORDS_OF.has(noun ?? '')) return null;
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

/** "was his blunt verdict", "was the captain Ann Reed's reply" */
function ownWords(scene: Scene, { first, end }: TagRegion): Found {
  for (let noun = first + 2; noun < Math.min(end, first + FAR); noun++) {
    if (!WORDS_OF.has(lowerAt(scene, noun))) continue;
    let owner = noun - 1;
    while (owner > first + 1 && noun - owner <= MOST_ADJECTIVES && !ownsWords(scene, owner)) owner -= 1;
    const reference = ownsWords(scene, owner) ? ownerAt(scene, owner) : null;
    const from = reference?.first ?? 0;
    for (let i = first + 1; i < from; i++) if (!isPlainWord(scene, i)) return null;
    return reference && { reference, evidenceFirst: from, evidenceEnd: noun + 1 };
  }
  return null;
}
/** "tongue-in-cheek" is five tokens where its hyphens stand apart. */
const MOST_ADJECTIVES = 7;
const ownsWords = (scene: Scene, i: number): boolean => isOutside(scene, i) && ownerAt(scene, i) !== null;

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
