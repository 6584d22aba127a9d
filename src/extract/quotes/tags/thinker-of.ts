/**
 * "Ministers fear that Lord Vine's report will be “…”": whoever thinks so, if anybody, and never whom the clause is
 * about.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { BE, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Theirs } from './theirs.ts';
import { wordSet } from '../../../text/word-set.ts';

export function thinkerOf(scene: Scene, quote: Quotation): Theirs | null {
  const { first } = sentenceAround(scene, quote.first);
  if (first >= quote.first || textAt(scene, quote.first - 1) === ':') return null;
  for (let verb = first + 1; verb < Math.min(quote.first, first + OPENING); verb++) {
    if (!isOutside(scene, verb) || textAt(scene, verb) === ',') return null;
    if (!isThinking(scene, verb)) continue;
    const reference = thinkerBefore(scene, first, verb);
    return reference && tellsOfPerson(scene, verb + 1, quote.first) ? { reference } : null;
  }
  return null;
}
/** "But many of the party's older managers privately (fear)" */
const OPENING = 10;

/** "Ministers", "The council", "Ann Lowe", "Many": what ends before the verb and its small words; or null. */
function thinkerBefore(scene: Scene, first: number, verb: number): Reference | null {
  let last = verb - 1;
  while (last > first && SMALL.has(lowerAt(scene, last))) last -= 1;
  const head = lowerAt(scene, last);
  if (entityAt(scene, last) >= 0 || isSpeakerNoun(scene, head)) return phraseEndingAt(scene, last, first);
  return MANY.has(head) && last - first <= 1 ? { kind: 'descriptor', head: last, first: last, end: last + 1 } : null;
}
const SMALL = wordSet(
  'also still now have has had will may are is were was privately widely long already do did once really always ' +
  'only',
);
const MANY = wordSet('many some few most others all');

const isThinking = (scene: Scene, i: number): boolean =>
  THINKING.has(lowerAt(scene, i)) || (STATES.has(lowerAt(scene, i)) && BE.has(lowerAt(scene, i - 1)));
const THINKING = wordSet(
  'fear fears feared hope hopes hoped expect expects expected doubt doubts doubted believe believes believed think ' +
  'thinks thought accept accepts accepted suspect suspected assumed know knows knew worry worries worried feel ' +
  'feels felt complain complains complained reckon reckons reckoned dream dreams dreamed dreamt agree agrees ' +
  'agreed fretted fret',
);
const STATES = wordSet('convinced worried afraid certain sure hopeful sceptical skeptical confident adamant');

/** Does the clause up to the marks name somebody, and tell nothing that is said or called so? */
function tellsOfPerson(scene: Scene, first: number, end: number): boolean {
  const { saying, reporting } = scene.lexicon;
  let isNamed = false;
  for (let i = first; i < end; i++) {
    const word = lowerAt(scene, i);
    if (!isOutside(scene, i) || /^[,:;]$/.test(textAt(scene, i)) || WORDS.has(word)) return false;
    const isName = scene.entities[entityAt(scene, i)]?.kind === 'person';
    isNamed ||= isName;
    const isSaid = saying.has(word) || reporting.has(word);
    if (!isName && isSaid && !/^(?:reports?|claims?)$/.test(word)) return false;
  }
  return isNamed;
}
const WORDS = wordSet('words message reply answer motto advice verdict and but who');
