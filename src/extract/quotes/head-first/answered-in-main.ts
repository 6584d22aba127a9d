/**
 * "Rosa Mir respondió a Luis Gil, que la acusó de mentir: «…»", "explicou a Rui Lobo, que perguntou pelo custo: “…”":
 * the main verb of saying brings the words in, where it has no object of its own. In "contó su plan a Luis Gil, que lo
 * criticó: «…»" and in "…, que dijo en la radio: «…»" they are the relative's. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { headFirstSubject } from '../clause/head-first-subject.ts';
import { phraseTo } from '../clause/relative-clause.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';
import { endsInColon, says } from './head-first-region.ts';

export function answeredInMain(scene: Scene, quote: Quotation): Reference | null {
  if (!isRomance(scene.lexicon) || !endsInColon(scene, quote)) return null;
  const colon = quote.first - 1;
  const { first } = sentenceAround(scene, colon);
  const relative = relativeBefore(scene, colon, first);
  const hearer = relative < 0 ? null : phraseTo(scene, relative - 2, first);
  if (!hearer || !isPersonOrSpeaker(scene, hearer) || !isAddressed(scene, hearer)) return null;
  if (ASKED.test(lowerAt(scene, colon - 1))) return null;
  for (let i = relative + 1; i < colon; i++) if (declares(scene, i)) return null;
  for (let verb = hearer.first - 1; verb > first; verb--) {
    if (textAt(scene, verb) === ',' || !isOutside(scene, verb)) return null;
    if (!says(scene, verb)) continue;
    const hasObject = !isTo(scene, verb + 1) && scene.lexicon.answering?.has(lowerAt(scene, verb)) !== true;
    return hasObject ? null : headFirstSubject(scene, verb, first, hearer.first - 1);
  }
  return null;
}

/** ", que", ", quien" with no other comma up to the colon; or -1. */
function relativeBefore(scene: Scene, colon: number, first: number): number {
  for (let i = colon - 1; i > Math.max(first, colon - LONGEST) && isOutside(scene, i); i--) {
    if (textAt(scene, i) === ',') return -1;
    if (textAt(scene, i - 1) === ',' && scene.lexicon.relatives.has(lowerAt(scene, i))) return i;
  }
  return -1;
}
const LONGEST = 16;

/** "a Luis Gil", "ao ministro Rui Lobo": the preposition of whoever is told, before what stands before the name. */
const isAddressed = (scene: Scene, { first }: Reference): boolean =>
  [1, 2, 3].some((step) => isTo(scene, first - step) && isOutside(scene, first - step)) || isTo(scene, first);
const isTo = (scene: Scene, i: number): boolean => /^(?:al?|alla|allo|all'|ao|à|au)$/.test(lowerAt(scene, i));

/** "que preguntó:" */
const ASKED = /^(?:p(?:re|er)gunt|cuestion|question|domand|demand|chie)/;

/** A verb of saying that has no object of its own: no question, no request, no reproach. */
const declares = (scene: Scene, i: number): boolean => says(scene, i) && !OWN_CONTENT.test(lowerAt(scene, i));
const OWN_CONTENT =
  /^(?:pregunt|pergunt|pid|ped|exig|reclam|reproch|recrim|critic|acus|llam|cham|cuestion|question|domand|chie|demand)/;
