/** “To where?” shouted a voice; “Sit down!” came a cry; “Twelve,” a woman called out: nobody told before. English. */
import type { Quotation } from '../marks/find-quotations.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Do the words behind the marks say that somebody without a name called it? */
export function isOfVoice(scene: Scene, { last }: Quotation): boolean {
  if (scene.lexicon.language !== 'en' || !isOutside(scene, last + 1)) return false;
  const first = last + 1;
  const opens = (i: number): boolean => /^(?:an?|the|one|another|some)$/.test(lowerAt(scene, i)) && isOutside(scene, i);
  const verb = callEnd(scene, first);
  if (verb > first) return opens(verb) && nounFrom(scene, verb) >= 0;
  const noun = opens(first) ? nounFrom(scene, first) : -1;
  return noun >= 0 && callsBehind(scene, noun + 1);
}

/** Behind "came", "shouted", "called out": where the verb ends; `first` where none stands. */
function callEnd(scene: Scene, first: number): number {
  const word = lowerAt(scene, first);
  if (isOut(scene, first + 1)) return word === 'called' || calls(scene, word) ? first + 2 : first;
  return calls(scene, word) ? first + 1 : first;
}
const calls = (scene: Scene, word: string): boolean =>
  /^c[ao]mes?$/.test(word) || CALLED.has(word) || scene.lexicon.saying.has(word);
const isOut = (scene: Scene, i: number): boolean => /^(?:out|in|up|back)$/.test(lowerAt(scene, i));
const CALLED = wordSet(
  'prompted offered volunteered heckled yelled shouted cried hissed murmured whispered bellowed muttered screamed',
);

/** "a fan", "an elderly man", "the cry", "a muffled voice": at its noun, or -1. */
function nounFrom(scene: Scene, article: number): number {
  for (let i = article + 1; i <= article + MOST_WORDS && isOutside(scene, i); i++) {
    if (entityAt(scene, i) >= 0 || /^[.,;:!?]$/.test(textAt(scene, i))) return -1;
    if (VOICES.has(lowerAt(scene, i))) return i;
    if (isPersonNoun(scene, lowerAt(scene, i)) && /^(?:an?|one|another|some)$/.test(lowerAt(scene, article))) return i;
  }
  return -1;
}
const MOST_WORDS = 4;
const VOICES = wordSet(
  'voice voices cry shout call yell scream whisper mutter murmur request answer reply response order heckle groan',
);

/** "(a woman) in the front row called out" */
function callsBehind(scene: Scene, from: number): boolean {
  for (let i = from; i < from + TO_VERB && isOutside(scene, i) && !/^[.,;:]$/.test(textAt(scene, i)); i++)
    if ((lowerAt(scene, i) === 'called' && isOut(scene, i + 1)) || CALLED.has(lowerAt(scene, i))) return true;
  return false;
}
const TO_VERB = 7;
