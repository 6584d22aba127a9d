/** Do words say, large and beside a number, what it counts? */
import { pattern } from '../../../pattern.ts';
import { wordCount } from '../quote/word-count.ts';

/** A label of fewer words ("ships") says too little, of more it is a sentence. */
const LABEL_WORDS = { least: 3, most: 14 };
/** "entreprises n’ont", "of those who": its last word wants another. */
const UNFINISHED = pattern(
  'iu',
  '(?<!\\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|must|not|who|that|which|and|or|of|in|to|the|',
  'ist|sind|war|waren|hat|haben|hatten|wird|werden|wurden|kann|können|nicht|und|oder|',
  '(?:n[’\'])?(?:est|ont|sont|était|étaient|avait|avaient)|ne|pas|qui|que|et|ou|des?|les?|la|',
  'es|era|eran|ha|han|había|no|y|o|del?|los|las|è|sono|erano|hanno|non|che|di|é|são|foram|tem|têm|não|e|do|da)$',
);

export function isLabel(words: string): boolean {
  const count = wordCount(words);
  const isWhole = !UNFINISHED.test(words) && !/[,;:“”«»"()]/u.test(words);
  return count >= LABEL_WORDS.least && count <= LABEL_WORDS.most && isWhole;
}
