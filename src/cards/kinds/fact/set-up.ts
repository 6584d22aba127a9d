/**
 * What leads up to a point that the card does not have: "Ada Lund had packed for a long drive." under a title that
 * knows no Ada Lund, "When the box left, it held 61 tapes.", whose next sentence opens "When it arrived, …", and what
 * stood behind a "But" that was cut off.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { senseWords } from '../../../extract/sense/sense-words.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { pattern } from '../../../pattern.ts';
import type { Planning } from '../../planning.ts';
import { nextSentence, sentenceSpanAt } from '../../where.ts';
import { answersTitle } from './answers-title.ts';

export const isSetUp = (planning: Planning, fact: ReadFact): boolean =>
  isOfTwo(planning, fact) || isBehindTurn(planning, fact) || opensOnStranger(planning, fact);

const OPENS_HALF = /^(?:When|While|Where|Als|Wo|Während|Quand|Lorsque|Cuando|Mientras|Donde|Quando|Mentre|Enquanto)\s/u;

/** Two sentences that open alike tell one thing. */
function isOfTwo({ document }: Planning, { start, text }: ReadFact): boolean {
  const opening = OPENS_HALF.exec(text)?.[0];
  const next = opening === undefined ? null : nextSentence(document, { start });
  return next !== null && next.start > start && document.text.startsWith(opening ?? '', next.start);
}

/** "But Lake Superior has other plans": shown without the "But". */
function isBehindTurn({ document }: Planning, { start }: ReadFact): boolean {
  const from = sentenceSpanAt(document, start)?.start ?? start;
  const turning = senseWords(document.language)?.turning;
  const cutOff = tokensIn(document, { start: from, end: start });
  return from < start && cutOff.some(({ lower }) => turning?.has(lower) === true);
}

/** "Ada Lund had packed": what was before the story begins; "had surgery" and "had two goals" are not. */
const HAD = pattern(
  'u',
  String.raw`^\shad\s(?:not |never |only |just |always |already |long |once )?(?:\p{L}+ed|been|begun|come|done|drawn|`,
  'driven|fallen|flown|forgotten|given|gone|got|gotten|grown|hidden|known|left|lost|made|meant|met|paid|put|read|run|',
  'said|seen|sent|set|shown|sold|spent|spoken|stood|taken|taught|thought|told|won|worn|written|brought|bought|built|',
  'caught|felt|found|heard|held|kept|laid|led|slept|sat)(?!\\p{L})',
);

/** English; elsewhere isOfUnknown asks it of all sentences. */
function opensOnStranger(planning: Planning, fact: ReadFact): boolean {
  const { document: { language }, sheet: { people, headline } } = planning;
  if (language !== 'en' || headline.from !== 'title') return false;
  const name = people.find((one) => fact.text.startsWith(one.name))?.name;
  if (name === undefined || headline.text.includes(lastWord(name))) return false;
  return HAD.test(fact.text.slice(name.length)) && !answersTitle(planning, fact);
}
