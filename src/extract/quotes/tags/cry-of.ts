/** "met by shouts of “…” from farmer Des Tull", "ran in to chants of “…” from the crowd": who cries is told behind. */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { isSomebody, type Theirs } from './theirs.ts';
import { wordSet } from '../../../text/word-set.ts';

export function cryOf(scene: Scene, quote: Quotation): Theirs | null {
  const isOf = lowerAt(scene, quote.first - 1) === 'of';
  const noun = isOf ? quote.first - 2 : quote.first - 1;
  const isCry = isOf ? CRIES.has(lowerAt(scene, noun)) : isCried(scene, noun);
  if (!isCry || !isOutside(scene, noun)) return null;
  if (lowerAt(scene, quote.last + 1) === 'from' && isOutside(scene, quote.last + 1)) return from(scene, quote);
  return isMetWith(scene, noun) ? { reference: null } : null;
}
const CRIES = wordSet(
  'cry cries shout shouts chant chants yell yells call calls scream screams roar roars chorus whisper whispers ' +
  'groan groans murmur murmurs jeer jeers heckle heckles howl howls',
);

/** "a whispered “…”", "a loud “…”" */
const isCried = (scene: Scene, i: number): boolean =>
  /^(?:whispered|shouted|muttered|murmured|loud|cheery|gruff|chanted)$/.test(lowerAt(scene, i)) &&
  /^(?:an?|the)$/.test(lowerAt(scene, i - 1));

function from(scene: Scene, quote: Quotation): Theirs {
  const { end } = sentenceAround(scene, quote.last + 1);
  const phrase = phraseStartingAt(scene, quote.last + 2, end);
  const reference = phrase && withApposition(scene, phrase);
  return { reference: reference && isSomebody(scene, reference) ? reference : null };
}

/** "greeted with boos and shouts", "walked off to a chorus", "amid cries", "drew chants": cried at whoever acts. */
function isMetWith(scene: Scene, noun: number): boolean {
  const { first } = sentenceAround(scene, noun);
  for (let i = noun - 1; i >= first && noun - i < BEFORE && isOutside(scene, i); i--) {
    const word = lowerAt(scene, i);
    if (CRIED_AT.has(word)) return true;
    if (word === 'with') return GREETED.has(lowerAt(scene, i - 1));
  }
  return false;
}
const GREETED = wordSet('met greeted welcomed received interrupted rang echoed');
const CRIED_AT = wordSet(
  'to by amid amidst despite over above drew drawing brought prompted sparked provoked met answered ignored faced ' +
  'heard',
);
/** "boos, whistles and loud shouts" */
const BEFORE = 7;
