/** "They were woken by a message. “Leave now,” it read.": what is read, brought in just before. English. */
import { phraseStartingAt } from './noun-phrase.ts';
import type { Reference, Who } from './reference.ts';
import { isOutside, lowerAt, sentenceAround, tokenAt, type Scene } from './scene.ts';
import { DOCUMENT_NOUNS } from './who.ts';

/** What "it" means right before "read": the last document told of in this sentence or in the one before; or null. */
export function whatItRead(scene: Scene, reference: Reference): Who | null {
  if (reference.kind !== 'pronoun' || reference.gender !== 'neuter' || scene.lexicon.headFirst) return null;
  const verb = lowerAt(scene, reference.end);
  if (!/^(?:reads?|ran|runs)$/.test(verb)) return null;
  for (let noun = reference.first - 1; noun > reference.first - FAR && noun > 0; noun--) {
    if (!isOutside(scene, noun) || !isWritten(scene, lowerAt(scene, noun))) continue;
    const first = openingOf(scene, noun);
    if (first < 0) continue;
    if (!/^(?:an?|one|another)$/.test(lowerAt(scene, first))) return null;
    const phrase = phraseStartingAt(scene, first, sentenceAround(scene, noun).end);
    if (phrase?.kind === 'name') return { entity: phrase.entity };
    return { first, end: phrase ? Math.max(phrase.end, noun + 1) : noun + 1 };
  }
  return null;
}

/** In tokens, quotations among them. */
const FAR = 60;

const isWritten = ({ lexicon }: Scene, noun: string): boolean =>
  DOCUMENT_NOUNS.has(noun) || lexicon.nobodys?.has(noun) === true;

/** "a (hand-painted) sign": its article or owner, or -1. */
function openingOf(scene: Scene, noun: number): number {
  const { determiners, possessives } = scene.lexicon;
  for (let i = noun - 1; i >= noun - MOST_MODIFIERS && tokenAt(scene, i)?.kind !== 'punctuation'; i--)
    if (determiners.has(lowerAt(scene, i)) || possessives.has(lowerAt(scene, i))) return i;
  return -1;
}
const MOST_MODIFIERS = 4;
