// Whether the speaker that was named is the one who spoke: right, partial (a surname only), wrong, or none.
import { phraseF1, wordsOf } from './words.mjs';

const TITLES = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady prof professor sen senator rep gov governor president minister judge ' +
    'justice ' +
    'rev capt captain col gen lt sgt'
  ).split(' '),
);
/** A full name may carry up to two words more than the annotated one: a middle name, a suffix. */
const EXTRA_NAMES = 2;

const namesIn = (name) => wordsOf(name).filter((word) => !TITLES.has(word));

/**
 * @param {string | null} named the speaker on the sheet
 * @param {{ speaker: string | null, named: boolean }} gold
 */
export function judgeSpeaker(named, gold) {
  if (!gold.speaker) return named ? 'wrong' : 'right';
  if (!named) return 'none';
  if (!gold.named) return phraseF1(named, gold.speaker) >= 0.5 ? 'right' : 'wrong';
  const mine = namesIn(named);
  const theirs = namesIn(gold.speaker);
  const holds = theirs.length > 0 && theirs.every((name) => mine.includes(name));
  if (mine.join(' ') === theirs.join(' ') || (holds && mine.length <= theirs.length + EXTRA_NAMES)) return 'right';
  const within = mine.length > 0 && mine.every((name) => theirs.includes(name));
  return within && (mine.includes(theirs.at(-1)) || phraseF1(named, gold.speaker) >= 0.6) ? 'partial' : 'wrong';
}
