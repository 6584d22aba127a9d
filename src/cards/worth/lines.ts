/**
 * How likely a passage must be to be printed before it gets a card, by what it stands on. Set on folds over judged
 * cards: of those that no rule refuses editors printed 82 % of the English facts above the line and 80 % of the others,
 * 88 % of the sentences under a title, 85 % of the ledes, 75 % of the quotations.
 */
import { headsAlone, isFirstOfStory } from '../../extract/heads-alone.ts';
import { senseWords } from '../../extract/sense/sense-words.ts';
import { oncePer } from '../../text/memo.ts';
import type { Planning } from '../planning.ts';
import { sentenceSpanAt } from '../where.ts';
import { chanceOf } from './chance.ts';

const LINES = {
  summary: 0.5, fact: 0.6, quote: 0.6,
  /** The likeliest words of a sheet: of 95 between this line and the other 58 were good, and no voice is a loss. */
  voice: 0.55,
  /** A fact that quotes somebody amid its sentence. */
  quoting: 0.6,
  /**
   * Facts of which other languages ask no FACT_LESS_SURE: one of the first sentences with a number in it, which is
   * mostly of the news; of a report what points to nothing but the headline; what leaves a little open (see
   * lightly-open.ts). Of 106 facts of every kind below it, on 112 stories that nothing had been chosen on, most of
   * them built like real pages, 47 were printed, of 119 above it 76.
   */
  numbered: 0.6, plain: 0.6, lightlyOpen: 0.6,
  /** Two sentences, the second of which the first explains: of 13 above it 11 ran, of 11 below it 4. */
  pair: 0.5,
  /** Words of a report that point to nothing at all. */
  clear: 0.26,
  /** Words under the writer's sentence before them: on folds 85 % of 640 above it were good, of 324 below it 52 %. */
  led: 0.7,
  /** The same where they leave something open that the sentence over them does not tell. */
  openLed: 0.75,
  /** A sentence that tells what somebody says: below it two of twelve were good, above it four in five. */
  told: 0.27,
  /** Speech that leaves something open: few of those are good, and these are likelier than most. */
  open: 0.7,
  /** Half of the numbers below it were sent back: beside a number there is less to say what it is about. */
  figure: 0.6,
  /** Two or more share a card: none of 13 judged ones was printed. */
  voices: 0.75,
} as const;
type Line = keyof typeof LINES;

/** A lede as headline counts as telling the news from this chance on that an editor would print it alone. */
const LEDE = 0.55;
/** So much more is asked under a lede below it: 7 of 24 cards were printed there where the chances promised 14. */
const WEAKLY_HEADED = 0.15;
/** So much more is asked of facts in other languages than English: of 160 below it 81 were good, of 35 above it 28. */
const FACT_LESS_SURE = 0.1;
/** Of those that leave a little open a little more: from here on 13 of 15 were good. */
const LIGHTLY_OPEN_LESS_SURE = 0.05;
/** A number under a lede must be so much likelier than under a title: the lede has told the first ones. */
const UNDER_LEDE = 0.14;
/** Where no list tells which words point elsewhere ("Ia menegaskan …"), a passage may hang on another unseen. */
const UNREAD = 0.15;

export function isWorth(planning: Planning, on: Line, chance: number): boolean {
  const { language } = planning.document;
  const more = [
    isHeaded(planning) ? 0 : WEAKLY_HEADED,
    senseWords(language) === null ? UNREAD : 0,
    on === 'numbered' && planning.sheet.headline.from === 'lead' ? UNDER_LEDE : 0,
    on === 'fact' && language !== 'en' ? FACT_LESS_SURE : 0,
    on === 'lightlyOpen' && language !== 'en' ? LIGHTLY_OPEN_LESS_SURE : 0,
  ];
  return chance >= more.reduce((line, one) => line + one, LINES[on]);
}

/** Does a title stand over the cards, or a lede that stands alone and tells the news? Asked often, answered once. */
export const isHeaded = (planning: Planning): boolean => ledeOf(planning) >= LEDE;

/**
 * The first sentence of a story, where a desk would print it alone, tells what all of it is about, as a title does:
 * what shares no word with it is no detail of another scene.
 */
export const isNewsLede = oncePer((planning: Planning): boolean => {
  const { document, sheet: { headline: { from, start } } } = planning;
  if (from !== 'lead' || start === null) return false;
  const sentence = sentenceSpanAt(document, start);
  return sentence !== null && isFirstOfStory(document, sentence) && isHeaded(planning);
});

/** How likely the lede would be printed alone; 1 where a title stands there, 0 where it does not stand alone. */
const ledeOf = oncePer((planning: Planning): number => {
  const { document, sheet: { headline: { start, end, by }, people } } = planning;
  if (start === null || end === null) return 1;
  const sentence = sentenceSpanAt(document, start);
  const names = people.map(({ name }) => name);
  if (by === undefined && (sentence === null || !headsAlone(document, sentence, names))) return 0;
  return chanceOf(planning, { kind: 'lead', shown: [{ start, end }], speaker: null });
});
