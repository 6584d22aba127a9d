/**
 * "The judge had read letters describing Hale as “kind”", "Lowe showed us an email calling her “a disgrace”": the
 * letter says so, not who got, read or showed it; in "wrote a letter calling it “a disgrace”" whoever wrote it does.
 * English.
 */
import { wordSet } from '../../text/word-set.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { BE } from './phrase-words.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';
import type { Theirs } from './theirs.ts';

export function saidInLetter(scene: Scene, quote: Quotation): Theirs | null {
  const { first } = sentenceAround(scene, quote.first);
  const participle = participleBefore(scene, quote, first);
  if (participle < 0 || !LETTERS.has(lowerAt(scene, participle - 1))) return null;
  const letter = phraseEndingAt(scene, participle - 1, first);
  const opening = letter?.first ?? participle - 1;
  if (IN.has(lowerAt(scene, opening - 1)) || isWritten(scene, opening, first)) return null;
  return { reference: letter ?? { kind: 'descriptor', head: opening, first: opening, end: participle } };
}

/** The one that governs the words: no other verb of saying stands between; or -1. Marks before the words are passed. */
function participleBefore(scene: Scene, quote: Quotation, first: number): number {
  for (let i = quote.first - 1; i > first && quote.first - i < FAR; i--) {
    if (!isOutside(scene, i)) continue;
    if (PARTICIPLES.has(lowerAt(scene, i))) return i;
    if (scene.lexicon.saying.has(lowerAt(scene, i)) || textAt(scene, i) === ':') return -1;
  }
  return -1;
}
const FAR = 24;
const PARTICIPLES = wordSet(
  'describing calling accusing saying stating claiming warning urging demanding branding labelling labeling telling',
);
const LETTERS = wordSet(
  'letter letters email emails e-mail e-mails note notes text texts message messages memo memos card cards leaflet ' +
  'leaflets report reports document documents testimonial testimonials reference references tweet tweets post posts ' +
  'review reviews complaint complaints petition voicemail submission submissions',
);
/** "said in a letter describing", "replied with a note saying": whose the sentence is. */
const IN = wordSet('in with by via through from');

/** Does the verb right before it tell that the subject wrote or sent it? */
function isWritten(scene: Scene, opening: number, first: number): boolean {
  for (let i = opening - 1; i >= first && opening - i <= WORDS_BETWEEN; i--)
    if (WRITING.has(lowerAt(scene, i))) return !BE.has(lowerAt(scene, i - 1)); // "had been sent a letter"
  return false;
}
/** "sent the council another letter" */
const WORDS_BETWEEN = 4;
const WRITING = wordSet(
  'write writes wrote written writing send sends sent sending post posts posted posting sign signs signed issue ' +
  'issues issued release releases released pen penned publish publishes published file filed files submit ' +
  'submitted tweet tweeted circulated made make makes leave left leaves draft drafted deliver delivered record ' +
  'recorded email emailed',
);
