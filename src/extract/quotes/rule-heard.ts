/** “…,” the officer is heard saying; fans can be heard chanting: “…”: whoever is heard is who says it. */
import type { Quotation } from './find-quotations.ts';
import { subjectOf } from './find-subject.ts';
import { BE } from './phrase-words.ts';
import type { Attribution } from './reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';
import { wordSet } from '../../text/word-set.ts';

const CRYING = wordSet(
  'saying say shouting shout yelling yell screaming scream crying cry calling chanting chant asking ask telling tell ' +
    'singing sing whispering muttering pleading begging laughing',
);
const PERCEIVED = wordSet('heard seen overheard');
/** Between the marks and "heard", in tokens. */
const NEAR = 10;

export function heard(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const { first } = sentenceAround(scene, quote.first);
  for (let i = quote.first - 2; i >= Math.max(first + 1, quote.first - NEAR) && isOutside(scene, i); i--) {
    if (/^[.!?]$/.test(textAt(scene, i))) break;
    const found = isHeardCrying(scene, i) ? toAttribution(scene, i, first) : null;
    if (found) return found;
  }
  const behind = quote.last + 1;
  for (let i = behind + 1; i < behind + NEAR && isOutside(scene, i); i++) {
    if (/^[.!?]$/.test(textAt(scene, i))) return null;
    if (isHeardCrying(scene, i)) return toAttribution(scene, i, behind);
  }
  return null;
}

/** At "heard" of "is heard saying", "can be heard to say", "could then be heard shouting". */
function isHeardCrying(scene: Scene, i: number): boolean {
  const next = lowerAt(scene, i + 1) === 'to' ? i + 2 : i + 1;
  return PERCEIVED.has(lowerAt(scene, i)) && BE.has(lowerAt(scene, i - 1)) && CRYING.has(lowerAt(scene, next));
}

function toAttribution(scene: Scene, verb: number, first: number): Omit<Attribution, 'rule'> | null {
  let modal = verb - 1;
  while (modal - 1 > first && scene.lexicon.between.has(lowerAt(scene, modal - 1))) modal -= 1;
  const reference = subjectOf(scene, modal, first);
  return reference && { reference, evidenceFirst: reference.first, evidenceEnd: verb + 2 };
}
