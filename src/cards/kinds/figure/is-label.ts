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
/** "persone hanno già", "pessoas foram também": an adverb between a verb and its participle. */
const HALF_VERB = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|ist|sind|war|waren|haben|hatten|wurden|`,
  '(?:n[’\'])?(?:est|ont|sont|étaient|avaient)|es|eran|ha|han|habían|fueron|è|sono|erano|hanno|avevano|são|foram|tem|',
  'têm|tinham) ',
  '(?:already|also|never|now|bereits|schon|auch|déjà|aussi|jamais|ya|también|nunca|aún|già|anche|ancora|mai|poi|já|',
  String.raw`também|ainda|\p{L}{3,}mente)$`,
);

/** "deficit and had been left with no choice": on to what else is told. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  en: /\s(?:and|but)\s(?:\p{L}+ly\s)?(?:had|has|have|was|were|is|are|would|will|could)\s/iu,
  de: /\s(?:und|aber)\s(?:hat|hatten?|haben|ist|sind|war(?:en)?|wird|werden|wurden?)\s/iu,
  fr: /\s(?:et|mais)\s(?:n['’]|ne\s)?(?:a|ont|avait|avaient|est|sont|était|étaient)\s/iu,
  es: /\s(?:y|pero)\s(?:(?:\p{L}+mente|ya|no|luego|también)\s)?(?:ha|han|había|habían|es|son|era|eran|fue|fueron)\s/iu,
  it: /\s(?:ed?|ma)\s(?:(?:\p{L}+mente|già|non|poi|anche|mai)\s)?(?:ha|hanno|aveva|avevano|è|sono|era|erano)\s/iu,
  pt: /\s(?:e|mas)\s(?:(?:\p{L}+mente|já|não|também)\s)?(?:tem|têm|tinha|tinham|é|são|era|eram|foi|foram)\s/iu,
};

export function isLabel(words: string, language: string): boolean {
  const isHalf = UNFINISHED.test(words) || HALF_VERB.test(words) || GOES_ON[language]?.test(words) === true;
  const isWhole = !isHalf && !/[,;:“”«»"()]/u.test(words);
  return hasWords(words, LABEL_WORDS.least) && !hasWords(words, LABEL_WORDS.most + 1) && isWhole;
}
