/** A tag between two commas inside the writer's sentence, its verb first. English. */
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { AUXILIARIES, isFinite, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { TAKES_LISTENER } from './rules-after.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** "Cole, said one backbencher, Lee Hurst, was “…”": who stands behind the verb of such a tag, or null. */
export function insertedSubject(scene: Scene, verb: number, end: number): Reference | null {
  const lower = lowerAt(scene, verb);
  if (textAt(scene, verb - 1) !== ',' || /ing$/.test(lower) || TAKES_LISTENER.test(lower)) return null;
  const phrase = phraseStartingAt(scene, verb + 1, end);
  if (!phrase || textAt(scene, phrase.end) !== ',') return null;
  return phrase.kind === 'descriptor' ? describedBehind(scene, verb, phrase, end) : namedBehind(scene, verb, phrase);
}

/** ", said Lee Hurst,", ", said Judge Lee Hurst,": behind it the sentence goes on ("Cole, 44, said Hurst, was"). */
function namedBehind(scene: Scene, verb: number, phrase: Reference): Reference | null {
  const isBare = phrase.first === verb + 1;
  const isTag = AUXILIARIES.has(lowerAt(scene, phrase.end + 1)) ||
    (isBare ? !closesAside(scene, verb) : isBehindSubject(scene, verb - 1));
  return isTag && isPerson(scene, phrase) && !isListed(scene, phrase.end) ? phrase : null;
}

/** "Cole (, said Judge Hurst, was)", "Cole was (, said …)"; "The club, in a post, said Dr Hurst, 40, was": it says. */
function isBehindSubject(scene: Scene, comma: number): boolean {
  const { first } = sentenceAround(scene, comma);
  if (AUXILIARIES.has(lowerAt(scene, comma - 1))) return true;
  for (let i = first; i < comma; i++) if (textAt(scene, i) === ',') return false;
  return true;
}

/** ", said one backbencher,", ", said one backbencher, Lee Hurst," */
function describedBehind(scene: Scene, verb: number, phrase: Descriptor, end: number): Reference | null {
  if (phrase.first !== verb + 1 || closesAside(scene, verb)) return null;
  if (!isSpeakerNoun(scene, nounAt(scene, phrase.head))) return null;
  const name = phraseStartingAt(scene, phrase.end + 1, end);
  const isNamed = name?.first === phrase.end + 1 && textAt(scene, name.end) === ',' && isPerson(scene, name);
  return isNamed ? name : phrase;
}

/** "Hale, 44, said the reviewer, Lee Hurst, had left": the comma closes what Hale is, and his is the verb. */
function closesAside(scene: Scene, verb: number): boolean {
  if (/^(?:an?|one|another)$/.test(lowerAt(scene, verb + 1))) return false;
  const { first } = sentenceAround(scene, verb);
  for (let i = verb - 2; i > first && verb - i < LONGEST_ASIDE && isOutside(scene, i); i--)
    if (textAt(scene, i) === ',') return scene.entities[entityAt(scene, i - 1)]?.kind === 'person';
  return false;
}
const LONGEST_ASIDE = 12;

/** "Hale rose, thanked Judge Ann Lowe, and said": one of his verbs. */
const isListed = (scene: Scene, comma: number): boolean =>
  scene.lexicon.conjunctions.has(lowerAt(scene, comma + 1)) && isFinite(scene, comma + 2);

const isPerson = (scene: Scene, phrase: Reference): boolean =>
  phrase.kind === 'name' && scene.entities[phrase.entity]?.kind === 'person';
