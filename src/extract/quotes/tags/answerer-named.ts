/**
 * Whom the words before a quotation name as the one to whom a question, a request or a reproach is put: "Rosa Mir
 * preguntó a Bo Gil por el agua". Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { isReply } from './carry-on.ts';

/** Whom the words before name as the one who was asked or reproached, where these are an answer; or null. */
export const answererNamed = oncePerSpan((scene: Scene, quote: Quotation): number | null =>
  !answersThem(scene, quote) ? null : reproached(scene, quote) ?? namedBehind(scene, quote, ASKED));

/** An answer, and not to others who asked since: "respondió cuando le preguntaron", "contestó a los medios". */
export function answersThem(scene: Scene, quote: Quotation): boolean {
  if (!isReply(scene, quote)) return false;
  const { answering, subordinators, asked } = scene.lexicon;
  const { end } = sentenceAround(scene, quote.last + 1);
  let verb = quote.last + 1;
  while (verb < end && !answering?.has(lowerAt(scene, verb))) verb += 1;
  const isOne = (i: number): boolean => scene.entities[entityAt(scene, i)]?.kind === 'person' ||
    (isPersonNoun(scene, lowerAt(scene, i)) && !/(?:s|isti|iste)$/.test(lowerAt(scene, i))); // "al concejal" who asked
  const isToOther = (i: number): boolean => TO.test(lowerAt(scene, i)) && ![1, 2, 3].some((step) => isOne(i + step));
  for (let i = verb + 1; i < end && isOutside(scene, i); i++)
    if (subordinators?.has(lowerAt(scene, i)) || asked?.has(lowerAt(scene, i)) || isToOther(i)) return false;
  return true;
}
const TO = /^(?:al?|ao?s?|à|aux?|alla|allo|all['’]|ai|agli|alle)$/;

export const reproached = oncePerSpan((scene: Scene, quote: Quotation): number | null =>
  namedBehind(scene, quote, REPROACH));

/** Whom the words of the writer right before the quotation name as the one who is reproached, or asked. */
function namedBehind(scene: Scene, quote: Quotation, verb: RegExp): number | null {
  const { tokens, text } = scene.doc;
  const own = sentenceAround(scene, quote.first);
  const { first, end } = own.first < quote.first ? { ...own, end: quote.first } : sentenceAround(scene, own.first - 1);
  const start = tokens[first]?.start ?? 0;
  for (let i = first; i < end; i += 1) {
    const entity = isOutside(scene, i) ? entityAt(scene, i) : -1;
    const isPerson = entity >= 0 && scene.entities[entity]?.kind === 'person';
    if (isPerson && verb.test(text.slice(start, tokens[i]?.start))) return entity;
  }
  return null;
}

/** The verb, and whom it is put to, up to the name. */
const REPROACH = pattern(
  'u',
  '(?<!\\p{L})(?:reproch|recrimin|critic|critiqu|acus|accus|increp|interpel|cuestion|rimprover|attacc|question)\\p{L}*',
  '\\s(?:(?:al?|alla|allo|ao?|aos?|à|au|aux|le|la|les|il|lo|os?|las?|los)\\s|all[\'’]|l[\'’])[^,.;:—]*$',
);
/** "preguntó a Bo Gil", "pidió explicaciones al concejal Bo Gil", "acusou Bo Gil de mentir", up to the name. */
const ASKED = pattern(
  'u',
  '(?<!(?:que|quien|quem|che|qui)\\s(?:le\\s|lhe\\s)?)(?<!\\p{L})(?:pregunt|pergunt|pid[ei]|ped[ei]|invit|convid|exig|',
  'inst(?:a|ó|ou|ad[oa])(?!\\p{L})|ofre[cz]|propus|prop[oô]|supli|llam|cham|chiam|chied|chies(?!a(?!\\p{L}))|',
  'domand|demand|propos|exhort)\\p{L}*',
  '(?:\\s[^,.;:—]{1,40})?\\s(?:(?:al?|alla|allo|ao|à|au)\\s|all[\'’])(?:(?!d[aeo]l?\\s)\\p{L}+\\s){0,3}$|',
  '^[^,.;:—«“"]{3,60}\\s(?:acusou|criticou|atacou|questionou|interpelou|convidou|chamou|interrogou)\\s',
  '(?:(?!d[aeo]\\s)\\p{L}+\\s){0,3}$',
);
