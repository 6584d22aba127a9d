// Whether the speaker that was named is the one who spoke: right, partial (a surname only), wrong, or none.
import { phraseF1, wordsOf } from './words.ts';

type Verdict = 'right' | 'partial' | 'wrong' | 'none';
interface GoldSpeaker { speaker: string | null; named: boolean }

const TITLES = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady prof professor sen senator rep gov governor president minister judge ' +
    'justice rev capt captain col gen lt sgt'
  ).split(' '),
);
/** A full name may carry up to two words more than the annotated one: a middle name, a suffix. */
const EXTRA_NAMES = 2;
/** Descriptions mean the same person when half of their words are the same: "a spokeswoman", "a police spokeswoman". */
const SAME_DESCRIPTION = 0.5;
/** Names of which one holds the other's words, but not its last: "Dow Jones", "Dow Jones Newswires". */
const SAME_NAME = 0.6;

const namesIn = (name: string): string[] => wordsOf(name).filter((word) => !TITLES.has(word));

/** @param named the speaker on the sheet */
export function judgeSpeaker(named: string | null, gold: GoldSpeaker): Verdict {
  if (!gold.speaker) return named ? 'wrong' : 'right';
  if (!named) return 'none';
  if (!gold.named) return phraseF1(named, gold.speaker) >= SAME_DESCRIPTION ? 'right' : 'wrong';
  return judgeName(named, gold.speaker);
}

function judgeName(named: string, speaker: string): Verdict {
  const mine = namesIn(named);
  const theirs = namesIn(speaker);
  const holds = theirs.length > 0 && theirs.every((name) => mine.includes(name));
  if (mine.join(' ') === theirs.join(' ') || (holds && mine.length <= theirs.length + EXTRA_NAMES)) return 'right';
  const isWithin = mine.length > 0 && mine.every((name) => theirs.includes(name));
  const hasSurname = mine.includes(theirs.at(-1) ?? '');
  return isWithin && (hasSurname || phraseF1(named, speaker) >= SAME_NAME) ? 'partial' : 'wrong';
}
