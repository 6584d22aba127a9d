/** Where the clause before a word begins, if another one opens the sentence: "Hale asked—Ohm dodged it, saying". */
import { pronounOrNameAt, someoneAt } from './first-subject.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isFinite, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** The first token of the nearest clause with a subject of its own between `floor` and `from`, or `floor`. */
export function clauseStart(scene: Scene, floor: number, from: number): number {
  for (let i = from; i > floor; i--) {
    if (!isOutside(scene, i)) continue;
    const isWord = tokenAt(scene, i)?.kind === 'word';
    const isPause = !isWord && /^(?:—|–|--|;)$/.test(textAt(scene, i));
    const opens = isPause || (isWord && OPENERS.has(lowerAt(scene, i)));
    if (opens && hasSubject(scene, i + 1, from)) return i + 1;
    if (isPause) return floor; // an aside may end there
  }
  return floor;
}

/** The clause behind the nearest "that", where it has a subject and no other comma, or `floor`. */
export function clauseBehindThat(scene: Scene, floor: number, from: number): number {
  for (let i = from - 1; i > floor && isOutside(scene, i) && !/^[,;:—–]$/.test(textAt(scene, i)); i--)
    if (lowerAt(scene, i) === 'that') return hasSubject(scene, i + 1, from) ? i + 1 : floor;
  return floor;
}
/** Also "…, to which he did not", "tweets where he scolded them". */
const OPENERS = wordSet('but yet while whilst whereas although though and so which whom where');

/** A name or pronoun and then a finite verb: "Ohm dodged", "he did", "developer Ohm dodged", "the RSPCA denied". */
function hasSubject(scene: Scene, first: number, end: number): boolean {
  const opening = lowerAt(scene, first);
  const opensName = isSpeakerNoun(scene, opening) || scene.lexicon.determiners.has(opening);
  const name = opensName && entityAt(scene, first) < 0 ? first + 1 : first;
  const subject = pronounOrNameAt(scene, name) ?? placeAt(scene, name) ?? someoneAt(scene, first) ??
    newcomerAt(scene, first, end);
  if (!subject || subject.end >= end) return false;
  let verb = subject.end;
  while (/ly$/.test(lowerAt(scene, verb))) verb += 1; // "Ohm politely declined"
  return isFinite(scene, verb);
}

/** "Russia denied": a place that speaks for its rulers. */
function placeAt(scene: Scene, i: number): Reference | null {
  const name = entityAt(scene, i) < 0 ? null : named(scene, i);
  return name && scene.lexicon.saying.has(lowerAt(scene, name.end)) ? name : null;
}

/** "another admitted", "the club denied" */
function newcomerAt(scene: Scene, first: number, end: number): Reference | null {
  const isAlone = /^(?:another|others)$/.test(lowerAt(scene, first));
  if (isAlone && scene.lexicon.saying.has(lowerAt(scene, first + 1)))
    return { kind: 'descriptor', head: first, first, end: first + 1 };
  const phrase = scene.lexicon.determiners.has(lowerAt(scene, first)) ? phraseStartingAt(scene, first, end) : null;
  return phrase?.first === first ? phrase : null;
}

/** Does the token open its sentence, with nothing but a title before it? */
export function opensSentence(scene: Scene, name: number): boolean {
  let i = name - 1;
  while (scene.lexicon.honorifics.has(lowerAt(scene, i))) i -= 1;
  return i < 0 || tokenAt(scene, i)?.sentence !== tokenAt(scene, name)?.sentence;
}
