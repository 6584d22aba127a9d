/** "Reyes read out a poem by Kent: “…”", "Reyes quoted from Kent's book: “…”": the words are Kent's. English. */
import { isPossessive } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';

/** Whose words the sentence in tokens [first, colon) reads out, or null. */
export function readFrom(scene: Scene, first: number, colon: number): Reference | null {
  if (scene.lexicon.language !== 'en') return null;
  const last = colon - 1;
  const isOwned = WORDS.has(lowerAt(scene, last)) && isPossessive(scene, last - 1);
  const owner = scene.nameFirst[isOwned ? last - 1 : last] ?? -1;
  const entity = entityAt(scene, owner);
  if (owner < 0 || scene.entities[entity]?.kind !== 'person') return null;
  const isBy = AUTHOR.test(lowerAt(scene, owner - 1)) && WORDS.has(lowerAt(scene, owner - 2));
  const isRead = isOwned ? opensReading(scene, owner - 1) : isBy && isReadIn(scene, first, owner - 2);
  return isRead ? { kind: 'name', entity, first: owner, end: isOwned ? last : colon } : null;
}
const AUTHOR = /^(?:by|from|of)$/;
const WORDS = wordSet(
  'poem line lines verse verses letter speech book words lyrics passage song prayer psalm quote novel',
);

/** "quoted from (Kent's)", "read out (Kent's)", "read (Kent's)" */
const opensReading = (scene: Scene, i: number): boolean =>
  READING.test(lowerAt(scene, i)) || (/^(?:from|out)$/.test(lowerAt(scene, i)) && READING.test(lowerAt(scene, i - 1)));
const READING = /^(?:read|reads|quot(?:ed|es)|recit(?:ed|es)|cit(?:ed|es))$/;

/** "recited a (poem)", "read out the (words)", "opened with a (line)" */
function isReadIn(scene: Scene, first: number, noun: number): boolean {
  for (let i = noun - 1; i > Math.max(first, noun - FAR) && isOutside(scene, i); i--) {
    if (READING.test(lowerAt(scene, i))) return !isWholeRead(scene, i, noun);
    if (lowerAt(scene, i) === 'with') return /^(?:open|end|clos|beg[au]n|start|sign)/.test(lowerAt(scene, i - 1));
  }
  return false;
}
const FAR = 5;

/** "has read the book by (Kent): “I love it”": nobody reads out a whole one. */
const isWholeRead = (scene: Scene, verb: number, noun: number): boolean =>
  /^(?:book|novel)$/.test(lowerAt(scene, noun)) && /^reads?$/.test(lowerAt(scene, verb)) &&
  !/^(?:from|out|aloud)$/.test(lowerAt(scene, verb + 1));
