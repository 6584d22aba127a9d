/** Why a sentence gets no card as a fact, by name, so that what each rule costs can be counted on judged articles. */
import type { ReadFact } from '../../../extract/extraction.ts';
import { isTurnedBy } from '../../../extract/sense/cut-guard.ts';
import type { Dangling } from '../../../extract/sense/sign.ts';
import { isWritersStatement } from '../../../extract/sense/writers-statement.ts';
import { pattern } from '../../../pattern.ts';
import type { Headline } from '../../../schema.ts';
import { visualLength } from '../../../text/count-words.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { nextSentence } from '../../where.ts';
import { isRanked } from './ranked.ts';

export type FactRule = readonly [name: string, refuses: (planning: Planning, fact: ReadFact) => boolean];

/** With this share of it in quotation marks a fact is somebody's speech. */
export const SPEECH = 0.3;
/** Letters of the longest fact that a summary has room for; a card has less. */
const LONGEST_FACT = 300;

/**
 * "For city commuting: prioritise …", the label of an item (of 24 editors printed 6); "Its chief engineer, Tomas
 * Okafor, said": whose?; "Not in the luggage, as a dog found out": the end of another sentence.
 */
const ILL_OPENING = /^(?:[^.,;:“”„"«»]{2,35}:\s|(?:Its|Their|His|Her|Not|Nor)\s)/u;

/** "Bizarrely, …", "Unfortunately, …": the writer judges, mostly what stands before. */
const JUDGING = pattern(
  'u',
  '^(?:Amazingly|Bizarrely|Clearly|Coincidentally|Crucially|Curiously|Fortunately|Hopefully|Inevitably|Interestingly|',
  'Luckily|Mercifully|Needless to say|Not surprisingly|Obviously|Oddly|Predictably|Remarkably|Sadly|Strangely|',
  'Surprisingly|Tellingly|Thankfully|Tragically|Understandably|Unfortunately|Unsurprisingly|Worse|Worryingly),',
);

export const NO_FACT: readonly FactRule[] = [
  ['speech', isSpeech],
  ['scene', ({ sheet }, fact) => isBeforeHeadline(sheet.headline, fact)],
  ['long', (_, { text }) => visualLength(text) > LONGEST_FACT],
  ['ranked', isRanked],
  ['opening', (_, { text }) => ILL_OPENING.test(text) || JUDGING.test(text)],
  ['turned', ({ document }, fact) => isTurnedBy(document, nextSentence(document, fact))],
  ['no-statement', ({ document }, fact) => !isWritersStatement(document, fact)],
  ['open', (planning, fact) => filledIn(planning, fact).open.some((sign) => !isInHeadline(planning, sign))],
];

/** The name of the first rule that refuses it; null where none does. */
export const refusalOf = (planning: Planning, fact: ReadFact): string | null =>
  NO_FACT.find(([, refuses]) => refuses(planning, fact))?.[0] ?? null;

/** A surname that no bracket completes, and the headline has. */
const isInHeadline = ({ sheet, document }: Planning, { sign, start, end }: Dangling): boolean =>
  sign === 'surname' && sheet.headline.text.includes(document.text.slice(start, end).replace(/['’]s?$/u, ''));

function isSpeech({ sheet }: Planning, { start, end }: ReadFact): boolean {
  const quoted = sheet.quotes.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)),
    0,
  );
  return quoted / (end - start) >= SPEECH;
}

/** What stands before a headline that was taken from the text was passed over: a scene, a question, an aside. */
const isBeforeHeadline = ({ from, start, by }: Headline, fact: ReadFact): boolean =>
  from === 'lead' && by === undefined && start !== null && fact.end <= start;
