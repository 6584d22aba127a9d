/** "They were woken by a message. “Leave now,” it read.": what is read, brought in just before. English. */
import { firstSubject } from '../clause/first-subject.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { BE } from '../phrase/phrase-words.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, lowerAt, sentenceAround, tokenAt, type Scene } from '../scene/scene.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

/** What "it" means right before "read": the last document told of in this sentence or in the one before; or null. */
export function whatItRead(scene: Scene, reference: Reference): Who | null {
  if (reference.kind !== 'pronoun' || reference.gender !== 'neuter' || scene.lexicon.headFirst) return null;
  const verb = lowerAt(scene, reference.end);
  if (!/^(?:reads?|ran|runs)$/.test(verb)) return null;
  for (let noun = reference.first - 1; noun > reference.first - FAR && noun > 0; noun--) {
    if (!isOutside(scene, noun) || !isWritten(scene, lowerAt(scene, noun))) continue;
    const first = openingOf(scene, noun);
    if (first < 0) continue;
    if (scene.lexicon.possessives.has(lowerAt(scene, first))) return ownerBefore(scene, first);
    if (!/^(?:an?|one|another)$/.test(lowerAt(scene, first)) || isSent(scene, first)) return null;
    const phrase = phraseStartingAt(scene, first, sentenceAround(scene, noun).end);
    if (phrase?.kind === 'name') return { entity: phrase.entity };
    return { first, end: phrase ? Math.max(phrase.end, noun + 1) : noun + 1 };
  }
  return null;
}
/** "Ann Lowe could not come. Her statement was read. “…,” it ran.": the person of the sentence before. */
export function ownerBefore(scene: Scene, first: number): Who | null {
  const opening = sentenceAround(scene, first).first;
  const owner = scene.lexicon.possessives.get(lowerAt(scene, first));
  if (opening === 0 || !isOutside(scene, opening - 1) || owner === 'neuter' || owner === 'plural') return null;
  const subject = firstSubject(scene, sentenceAround(scene, opening - 1).first, opening);
  if (subject?.kind !== 'name' || scene.entities[subject.entity]?.kind !== 'person') return null;
  const gender = scene.genders[subject.entity] ?? owner;
  return gender === owner ? { entity: subject.entity } : null;
}

/** In tokens, quotations among them. */
const FAR = 60;

const isWritten = ({ lexicon }: Scene, noun: string): boolean =>
  DOCUMENT_NOUNS.has(noun) || lexicon.nobodys?.has(noun) === true;

/** "Ann Lowe sent a letter": her words. */
function isSent(scene: Scene, first: number): boolean {
  for (let i = sentenceAround(scene, first).first; i < first; i++)
    if (SENDING.has(lowerAt(scene, i)) && !BE.has(lowerAt(scene, i - 1))) return true;
  return false;
}
const SENDING = wordSet('wrote sent posted issued published released penned emailed shared left put');

/** "a (hand-painted) sign": its article or owner, or -1. */
function openingOf(scene: Scene, noun: number): number {
  const { determiners, possessives } = scene.lexicon;
  for (let i = noun - 1; i >= noun - MOST_MODIFIERS && tokenAt(scene, i)?.kind !== 'punctuation'; i--)
    if (determiners.has(lowerAt(scene, i)) || possessives.has(lowerAt(scene, i))) return i;
  return -1;
}
const MOST_MODIFIERS = 4;
