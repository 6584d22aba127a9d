/** Whose words a participle before the quotation has for its agent behind it: «calificado de «…» por la alcaldesa». */
import type { Quotation } from './find-quotations.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import { after, type Answer } from './head-first-region.ts';
import { plainPhrase } from './plain-phrase.ts';
import { isOutside, lowerAt, type Scene } from './scene.ts';

/** How far before the quotation its participle stands: "calificado ayer de «…» por". */
const PARTICIPLE = 5;

/** Qualifié de « … » par un dirigeant: the agent of a participle before the quotation. */
export function byAgent(scene: Scene, quote: Quotation): Answer {
  const { agents, reporting, saying, passive } = scene.lexicon;
  const at = quote.last + 1;
  if (!agents?.has(lowerAt(scene, at)) || !isOutside(scene, at)) return null;
  for (let i = quote.first - 1; i >= quote.first - PARTICIPLE && isOutside(scene, i); i--) {
    if (!reporting.has(lowerAt(scene, i)) && !saying.has(lowerAt(scene, i))) continue;
    if (passive?.participle.test(lowerAt(scene, i)) === false) return null; // "advierte del «hartazgo» por la falta"
    const { end } = after(scene, quote);
    const source = headFirstPhrase(scene, at + 1, end) ?? plainPhrase(scene, at + 1, end);
    return source && { reference: source, evidenceFirst: at, evidenceEnd: source.end };
  }
  return null;
}
