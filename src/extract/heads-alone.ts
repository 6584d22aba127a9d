/**
 * Does a sentence head a sheet without a title? Over every card it stands alone: it must leave nothing open, and be the
 * news itself, not the way to it.
 */
import { pattern } from '../pattern.ts';
import type { Document, Sentence } from '../text/document.ts';
import { danglingIn, passageOf } from './sense/dangling.ts';
import { isOfDescribed } from './sense/described.ts';
import { isPlace } from './names/words/places.ts';
import { isUntoldAt } from './sense/definite.ts';
import { hasFirstNameAlone } from './sense/first-name.ts';
import type { Known } from './sense/passage.ts';
import { isWritersStatement } from './sense/writers-statement.ts';
import { isOfStory } from './story-start.ts';

/** "Because this is no ordinary coffin: …", "This isn't her first race": the point comes in the sentence behind. */
const COMPLETES = /^(?:Because (?:this|that|it|he|she|they)|This (?:isn['’]t|wasn['’]t|is not|was not))\s/u;

/** "The network on Monday announced": which? "The government" is the country's. English. */
const BARE = pattern(
  'u',
  '^The (?!government|president|pope|world|military|army|police|economy|senate|house|court|country|nation|public|',
  String.raw`internet|weather|sun|moon|war|police|budget|election|crown|queen|king)\p{Ll}+ `,
  String.raw`(?:on \p{Lu}\p{Ll}+day|has|have|had|is|was|will|would|said|says|also|\p{Ll}+ed)\s`,
);

/** "TV ratings: the show falls", "Disclaimer: …"; "After all, …", "This time it is …": it goes on from another. */
const LABELLED = pattern(
  'u',
  String.raw`^[^.,;:“”„"«»]{2,35}:\s|`,
  '^(?:Of course|After all|In fact|Indeed|This time|For one thing|In other words|To be sure|Then again|',
  String.raw`It[’']s not)(?!\p{L})`,
);
/** "The new live-action “Beauty and the Beast”", "The late singer Rosa Medina". */
const NAMED_EARLY = /^\S+ (?:[\p{L}’'-]+ ){0,4}(?:\p{Lu}|["“])/u;

/** @param names full names of the article's people */
export function headsAlone(doc: Document, sentence: Sentence, names: readonly string[]): boolean {
  const known = { headline: '', names, speaker: null };
  const text = doc.text.slice(sentence.start, sentence.end);
  if (isOpen(doc, sentence, known) || LABELLED.test(text) || !isWritersStatement(doc, sentence)) return false;
  if (isOfDescribed(text, doc.language) || hasFirstNameAlone(doc, sentence, known)) return false;
  const passage = passageOf(doc, [sentence], known);
  const isUntold = passage !== null && isUntoldAt(passage, 0) && !NAMED_EARLY.test(text);
  if ((isUntold || BARE.test(text)) && !isFirstOfStory(doc, sentence)) return false;
  const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
  return next === undefined || !COMPLETES.test(doc.text.slice(next.start, next.end));
}

/** "once again" is read over; "In his books, the writer Emil Brandt …" names him; "the man … himself" is that man. */
function isOpen(doc: Document, sentence: Sentence, known: Known): boolean {
  const text = doc.text.slice(sentence.start, sentence.end);
  const isNamed = known.names.some((name) => name.includes(' ') && text.includes(name));
  return danglingIn(doc, sentence, known).some(({ sign, start, end }) => {
    const word = doc.text.slice(start, end);
    if (sign === 'person') return !isNamed && !REFLEXIVE.test(word);
    return sign === 'surname' ? !isPlace(word, doc.language) && !inTitle(doc, sentence, start) : sign !== 'half';
  });
}
const REFLEXIVE = /^(?:him|her|them)sel(?:f|ves)$/iu;
/** "a “Fifty Shades of Grey” costume". */
const inTitle = ({ text }: Document, { start }: Sentence, at: number): boolean =>
  /["“][^"“”]*$/u.test(text.slice(Math.max(start, at - MARKED), at));
const MARKED = 80;

/** "The port of Lund has closed" opens a report; behind other sentences "The port" is one of which they told. */
export function isFirstOfStory(doc: Document, sentence: Sentence): boolean {
  const first = doc.sentences.find((one) => isOfStory(doc, one));
  return first !== undefined && sentence.start <= first.start;
}
