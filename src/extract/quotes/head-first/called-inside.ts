/** "der von Kern als „Träumer“ verspottete Minister": what somebody is called by an agent before the noun. German. */
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Answer } from './head-first-region.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** The words are the agent's, and never the one's who is called so. */
export function calledInside(scene: Scene, quote: Quotation): Answer {
  const by = agentInside(scene, quote);
  if (by < 0) return null;
  const end = beforeAs(scene, quote);
  const agent = headFirstPhrase(scene, by + 1, end) ?? plainPhrase(scene, by + 1, end);
  return agent?.end === end ? { reference: agent, evidenceFirst: by, evidenceEnd: agent.end } : null;
}

/** The "von" behind the article of the phrase whose participle stands right behind the words; or -1. */
export function agentInside(scene: Scene, quote: Quotation): number {
  const { agents, reporting, saying, determiners, capitalisesNouns } = scene.lexicon;
  const word = lowerAt(scene, quote.last + 1);
  const isDone = [word, word.replace(/e[nmrs]?$/, '')].some((form) => reporting.has(form) || saying.has(form));
  const isBeforeNoun = /^\p{Ll}+[tn]e[nmrs]?$/u.test(word) && /^\p{Lu}/u.test(textAt(scene, quote.last + 2));
  if (!capitalisesNouns || !isDone || !isBeforeNoun) return -1;
  const end = beforeAs(scene, quote);
  for (let by = end - 2; by > end - FAR && isOutside(scene, by) && textAt(scene, by) !== ','; by--)
    if (agents?.has(lowerAt(scene, by)) && determiners.has(lowerAt(scene, by - 1))) return by;
  return -1;
}
/** "von dem früheren Trainer der Mannschaft Jan Kern", in tokens. */
const FAR = 12;

const beforeAs = (scene: Scene, { first }: Quotation): number =>
  lowerAt(scene, first - 1) === 'als' ? first - 1 : first;
