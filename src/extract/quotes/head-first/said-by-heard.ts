/**
 * "Luc Faure a écouté Paul Brun répéter : « … »", "filmou Hugo Souto a gritar “…”", "reproche à Paul Brun d'avoir dit
 * « … »", "criticó a Hugo Soto por llamarla «ladrona»": whom the main verb has for its object says the words, and not
 * its subject. Whoever pays or asks pardon for saying it has said it, and so has whoever comes to say it ("ha chiamato
 * Anna Berti per annunciare: «…»"). Romance languages.
 */
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { SaidByObject } from '../../lexicon/views.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';
import { answer, type Answer } from './head-first-region.ts';
import { isInfinitiveOfSaying } from './verb-of-infinitive.ts';

export const saidByHeard = oncePerSpan((scene: Scene, quote: Quotation): Answer => {
  if (!isRomance(scene.lexicon)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const colon = textAt(scene, quote.first - 1) === ':' ? quote.first - 1 : quote.first;
  for (let verb = colon - 1; verb > Math.max(first, colon - NEAR) && isOutside(scene, verb); verb--) {
    if (/^[,;:.!?()–—]$/.test(textAt(scene, verb)) || scene.lexicon.relatives.has(lowerAt(scene, verb))) return null;
    const object = objectBefore(scene, verb, first);
    if (object) return answer(object, verb);
  }
  return null;
});
/** "répéter à la foule", in tokens. */
const NEAR = 6;

/** The object that does what the verb tells, by what leads from the one to the other; or null. */
function objectBefore(scene: Scene, verb: number, floor: number): Reference | null {
  const { lexicon } = scene;
  const words = lexicon.saidByObject;
  const isInfinitive = words !== undefined && isSayingAsObject(lexicon, words, lowerAt(scene, verb));
  if (!words || !(isInfinitive || isSaid(lexicon, words, lowerAt(scene, verb)))) return null;
  const before = lowerAt(scene, verb - 1);
  const isLinked = lexicon.contrasts?.has(before) === true || // "mentre gridava"
    (isInfinitive && lexicon.language === 'pt' && before === 'a');
  const isSeen = isLinked || isInfinitive || lexicon.gerund?.test(lowerAt(scene, verb)) === true;
  const seen = isSeen ? objectOf(scene, words.seeing, isLinked ? verb - 1 : verb, floor) : null;
  return seen ?? objectOf(scene, words.blaming, reasonBefore(scene, words, verb, isInfinitive), floor);
}

/** "decía", "gritando", "traitée" */
const isSaid = ({ saying, reporting }: Lexicon, { forms }: SaidByObject, lower: string): boolean =>
  saying.has(lower) || reporting.has(lower) || forms.test(lower);

/** "répéter", "llamarla", "decir" */
const isSayingAsObject = (lexicon: Lexicon, words: SaidByObject, lower: string): boolean =>
  lexicon.infinitives?.test(lower) === true &&
  (words.infinitives.test(lower) || isInfinitiveOfSaying(lexicon, lower));

/** Where the reason begins: "por llamarla", "por lhe ter chamado", "d'avoir dit", "per averlo definito"; or -1. */
function reasonBefore(scene: Scene, words: SaidByObject, verb: number, isInfinitive: boolean): number {
  const { genitives } = scene.lexicon;
  let at = verb - 1;
  const isPerfect = words.have.test(lowerAt(scene, at));
  if (isPerfect) at -= 1;
  while (words.clitics.test(lowerAt(scene, at)) && !genitives?.has(lowerAt(scene, at))) at -= 1;
  const link = lowerAt(scene, at);
  if (genitives?.has(link)) return isPerfect ? at : -1;
  const isReason = isPerfect || (isInfinitive && words.isForReason);
  return isReason && link === words.for ? at : -1;
}

/** The person right behind such a verb, up to token `end`: "a écouté (Paul Brun)", "reproche à (Paul Brun)". */
function objectOf(scene: Scene, verbs: RegExp, end: number, floor: number): Reference | null {
  for (let i = end - 2; i >= Math.max(floor, end - LONGEST); i--) {
    if (!isOutside(scene, i) || textAt(scene, i) === ',') return null;
    if (!verbs.test(lowerAt(scene, i))) continue;
    const to = [i + 1, i + 2, i + 3].find((at) => at < end && TO.test(lowerAt(scene, at)));
    const object = headFirstPhrase(scene, to === undefined ? i + 1 : to + 1, end);
    return object?.end === end && object.kind !== 'pronoun' && isPersonOrSpeaker(scene, object) ? object : null;
  }
  return null;
}
/** "écouté le patron du café de la Gare, ", in tokens. */
const LONGEST = 10;
const TO = /^(?:al?|ao?s?|à|au|aux|all['’]|alla|allo)$/;
