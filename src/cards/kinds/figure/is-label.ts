/** Do words say, large and beside a number, what it counts? */
import { pattern } from '../../../pattern.ts';
import { hasWords } from '../../has-words.ts';

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

/** "deficit and had been left with no choice": on to what else is told. */
const GOES_ON = pattern(
  'iu',
  String.raw`\s(?:and|but|und|aber|et|mais|y|pero|e|ma|mas)\s(?:\p{L}+ly\s)?(?:had|has|have|was|were|is|are|would|`,
  'will|could|hat|hatten?|war(?:en)?|wird|wurden?|avait|a|ont|était|est|ha|habían?|fue|era|foi|tinha|è)\\s',
);

export function isLabel(words: string): boolean {
  const isWhole = !UNFINISHED.test(words) && !GOES_ON.test(words) && !/[,;:“”«»"()]/u.test(words);
  return hasWords(words, LABEL_WORDS.least) && !hasWords(words, LABEL_WORDS.most + 1) && isWhole;
}
