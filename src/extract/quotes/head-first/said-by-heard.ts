/**
 * "Luc Faure a écouté Paul Brun répéter : « … »", "ha filmato Paolo Bruni mentre gridava: «…»", "reproche à Paul Brun
 * d'avoir dit « … »": whom the main verb has for its object says the words, and not its subject. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { pattern } from '../../../pattern.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { answer, type Answer } from './head-first-region.ts';
import { isInfinitiveOfSaying } from './verb-of-infinitive.ts';

export const saidByHeard = oncePerSpan((scene: Scene, quote: Quotation): Answer => {
  if (!isRomance(scene.lexicon)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const colon = textAt(scene, quote.first - 1) === ':' ? quote.first - 1 : quote.first;
  for (let verb = colon - 1; verb > Math.max(first, colon - NEAR) && isOutside(scene, verb); verb--) {
    if (/^[,;:.!?()–—]$/.test(textAt(scene, verb))) return null;
    const object = objectBefore(scene, verb, first);
    if (object) return answer(object, verb);
  }
  return null;
});
/** "répéter à la foule", in tokens. */
const NEAR = 6;

/** The object that does what the verb tells, by what leads from the one to the other; or null. */
function objectBefore(scene: Scene, verb: number, floor: number): Reference | null {
  const lower = lowerAt(scene, verb);
  const isInfinitive = scene.lexicon.infinitives?.test(lower) === true;
  if (isInfinitive && (SAYING.test(lower) || isInfinitiveOfSaying(scene.lexicon, lower)))
    return objectOf(scene, PERCEIVING, verb, floor);
  if (!scene.lexicon.saying.has(lower)) return null;
  if (WHILE.test(lowerAt(scene, verb - 1))) return objectOf(scene, PERCEIVING, verb - 1, floor);
  const isDone = HAVE.test(lowerAt(scene, verb - 1)) && scene.lexicon.genitives?.has(lowerAt(scene, verb - 2)) === true;
  return isDone ? objectOf(scene, BLAMING, verb - 2, floor) : null;
}
const SAYING = /^(?:dire|redire|répéter|crier|hurler|répondre|promettre|lancer|affirmer|chanter|scander|urlare)$/;
const WHILE = /^(?:mentre|mientras|enquanto)$/;
const HAVE = /^(?:avoir|aver|haber|ter)$/;

/** The person right behind such a verb, up to token `end`: "a écouté (Paul Brun)", "reproche à (Paul Brun)". */
function objectOf(scene: Scene, verbs: RegExp, end: number, floor: number): Reference | null {
  for (let i = end - 2; i >= Math.max(floor, end - LONGEST); i--) {
    if (!isOutside(scene, i) || textAt(scene, i) === ',') return null;
    if (!verbs.test(lowerAt(scene, i))) continue;
    const to = TO.test(lowerAt(scene, i + 1)) ? i + 2 : i + 1;
    const object = headFirstPhrase(scene, to, end);
    return object?.end === end && object.kind !== 'pronoun' ? object : null;
  }
  return null;
}
/** "écouté le patron du café de la Gare, ", in tokens. */
const LONGEST = 10;
const TO = /^(?:al?|ao?s?|à|au|aux|all['’]|alla|allo)$/;

const PERCEIVING = pattern(
  'u',
  '^(?:écout(?:e|é|ait|a)|entend(?:u|ait|it)?|regard(?:e|é|ait|a)|v(?:u|oit|it|oyait)|surpr(?:is|end)|',
  'film(?:e|é|ait)|ascolt(?:a|ato|ava|ò)|sent(?:e|ito|iva|ì)|ud(?:ito|iva|ì)|ved(?:e|eva)|vid(?:e|o)|',
  'vist[oa]|film(?:a|ato|ava|ò)|',
  'sorpreso|oy(?:ó|e)|oía|oído|escuch(?:a|ó|aba|ado)|vio|ve|veía|grab(?:ó|ado)|filmó|ouv(?:e|iu|ia|ido)|viu|vê|via|',
  'escut(?:a|ou|ava)|filmou|gravou)$',
);
const BLAMING = pattern(
  'u',
  '^(?:reproch|accus|rimprover|acus|blâm|condann|condamn|critiqu|critic|remerci|ringrazi|félicit|denunci|incolp|',
  'soupçonn|sospett|recrimin)\\p{L}+$',
);
