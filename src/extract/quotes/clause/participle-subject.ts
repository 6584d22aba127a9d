/** Participles with a subject of their own, which is not that of the sentence. */
import { isRole } from '../../names/words/name-kind.ts';
import { controller } from './object-control.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrase/noun-phrase.ts';
import { BE, isSpeakerNoun, opensAuthor } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, nounAt, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** The subject that the words up to token `i` give the participle behind them, or null. */
export function ownSubject(scene: Scene, i: number, floor: number): Reference | null {
  const blamed = lowerAt(scene, i) === 'for' ? blamedFor(scene, i, floor) : null;
  return blamed ?? controller(scene, i, floor) ?? authorAt(scene, i, floor) ?? absoluteSubject(scene, i, floor);
}

/** "Hale showed a letter from the council telling him to wait": the letter told him. */
function authorAt(scene: Scene, last: number, floor: number): Reference | null {
  const author = isOutside(scene, last) && textAt(scene, last) !== ',' ? phraseEndingAt(scene, last, floor) : null;
  if (!author) return null;
  const isAuthor = opensAuthor(scene, author.first - 1);
  return isAuthor || (author.kind === 'descriptor' && opensAuthor(scene, author.head + 1)) ? author : null;
}

/** "sacked its manager for calling": whoever was sacked called; "apologised for calling" is the subject's. */
function blamedFor(scene: Scene, to: number, floor: number): Reference | null {
  for (let verb = to - 1; verb > floor && to - verb < FAR_OBJECT && isOutside(scene, verb); verb--) {
    if (!BLAMING.has(lowerAt(scene, verb)) || isDone(scene, verb)) continue;
    const object = phraseStartingAt(scene, verb + 1, to);
    return object?.kind === 'pronoun' ? null : object;
  }
  return null;
}
const FAR_OBJECT = 14;
/** "was sacked for calling", "got fined for calling": there the subject did. */
const isDone = (scene: Scene, verb: number): boolean =>
  BE.has(lowerAt(scene, verb - 1)) || lowerAt(scene, verb - 1) === 'got';
const BLAMING = wordSet(
  'sent sacked fired fined jailed suspended banned criticised criticized attacked slammed condemned blasted arrested ' +
  'charged rebuked reprimanded scolded mocked sued blamed praised thanked punished expelled dismissed removed ejected',
);

/**
 * "…, with some analysts suggesting", "…, and one labeling him", "freed despite a doctor saying": a participle with a
 * subject of its own.
 */
function absoluteSubject(scene: Scene, i: number, floor: number): Reference | null {
  const subject = isOutside(scene, i) && textAt(scene, i) !== ',' ? phraseEndingAt(scene, i, floor) : null;
  if (!subject || subject.kind === 'pronoun') return null;
  const before = subject.first - 1;
  const isSpeaker = subject.kind === 'descriptor' && isSpeakerNoun(scene, nounAt(scene, subject.head));
  if (isSpeaker && (HOLDING.has(lowerAt(scene, before)) || isSetOff(scene, before))) return subject;
  const lower = lowerAt(scene, i);
  if (!scene.lexicon.people.has(lower) && !isRole(scene.lexicon, lower)) return null;
  return /^(?:with|and|,)$/.test(lowerAt(scene, before)) ? subject : null;
}
/** They govern no person alone, only what that person does. */
const HOLDING = wordSet('despite amid');
/** "…, with councillors saying": not "sat with his wife telling her" */
const isSetOff = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'with' && textAt(scene, i - 1) === ',';
