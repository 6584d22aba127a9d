/**
 * "Luis Gil recibió esta respuesta: «…»", "obteve uma resposta seca: “…”": whoever gets words has not said them, and
 * who sent them the sentence need not tell. "Recibió la noticia con una frase: «…»" is his, and so is what follows "no
 * recibió respuesta" and "recibió muchos mensajes". Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { endsInColon } from '../head-first/head-first-region.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isAdjective } from '../phrase/adjective.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

export function isReceiver(scene: Scene, quote: Quotation, { reference, sources }: Candidate): boolean {
  const verb = receivingBefore(scene, quote);
  if (verb < 0 || sources.includes('passive')) return false;
  return !reference || (reference.first < quote.first && reference.first <= verb);
}

/** The verb of receiving right before a noun for a message that ends at the colon; or -1. */
const receivingBefore = oncePerSpan((scene: Scene, quote: Quotation): number => {
  const { relays } = scene.lexicon;
  if (!isRomance(scene.lexicon) || !relays || !endsInColon(scene, quote)) return -1;
  const { first } = sentenceAround(scene, quote.first - 1);
  let noun = quote.first - 2;
  while (noun > first && isAdjective(scene, noun) && !relays.messages.test(lowerAt(scene, noun))) noun -= 1;
  if (!relays.messages.test(lowerAt(scene, noun))) noun = quote.first - 3; // "una respuesta seca"
  if (!relays.messages.test(lowerAt(scene, noun))) return -1;
  const isReceiving = (i: number): boolean => relays.receiving.has(lowerAt(scene, i)) && isOutside(scene, i);
  let verb = noun - 1;
  while (verb > first && isOfNoun(scene, verb) && !isReceiving(verb)) verb -= 1;
  return isReceiving(verb) && !isNone(scene, verb, noun) && !isOfMany(scene, verb, noun) ? verb : -1;
});

/** "no obtuvo respuesta", "n'a reçu aucune réponse" */
function isNone(scene: Scene, verb: number, noun: number): boolean {
  const isNo = (i: number): boolean =>
    NOT.test(lowerAt(scene, i)) || scene.lexicon.noOne?.has(lowerAt(scene, i)) === true;
  return [1, 2, 3].some((back) => isNo(verb - back)) || [1, 2].some((back) => noun - back > verb && isNo(noun - back));
}
const NOT = /^(?:no|não|non|n['’]|ne|nunca|mai|jamais|aucune?|ningun[oa]|ningún|nenhuma?|nessun[oa]?)$/;

/** "muchos mensajes"; "estas palabras" are those that follow. */
function isOfMany(scene: Scene, verb: number, noun: number): boolean {
  const lower = lowerAt(scene, noun);
  const isPlural = scene.lexicon.language === 'it' ? /(?:gi|er?e|te|role|rasi)$/.test(lower) : /s$/.test(lower);
  const [open, next] = [lowerAt(scene, verb + 1), lowerAt(scene, verb + 2)];
  return isPlural && ![open, next].some((word) => THESE.test(word));
}
const THESE = /^(?:est[ae]s|esas|ces|queste?|questi)$/;

const isOfNoun = (scene: Scene, i: number): boolean =>
  isDeterminer(scene, i) || isAdjective(scene, i) || ONLY.test(lowerAt(scene, i));
/** "solo una breve respuesta", "como respuesta" */
const ONLY = /^(?:solo|sólo|só|apenas|como|ayer|hoy|ontem|hoje|soltanto|seulement)$/;
