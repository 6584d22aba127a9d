/** Numbers written in words: "twenty-one", "two hundred and six", "a dozen", "two-thirds", "hundreds". */
import { readCardinal } from './cardinals.ts';
import { readFraction } from './fractions.ts';
import { lexiconOfNumbers, type NumberLexicon } from './number-lexicon.ts';
import { joined, type Read, type SpelledNumber } from './read-number.ts';
import type { Word } from './words.ts';

/** Spelled numbers of a language, in order of the text, none overlapping. */
export function readSpelled(text: string, words: Word[], language: string): SpelledNumber[] {
  const lexicon = lexiconOfNumbers(language);
  const found: SpelledNumber[] = [];
  for (let i = 0; i < words.length;) {
    const mayBegin = lexicon.begins(words[i]?.lower ?? '');
    const read = mayBegin
      ? (readVague(text, words, i, lexicon) ??
        readFraction(text, words, i, lexicon) ??
        readCardinal(text, words, i, lexicon))
      : null;
    if (read !== null) found.push(read.number);
    i = read === null ? i + 1 : read.next;
  }
  return found;
}

const VAGUE_GAP = /^\s(?:of|de|di|von|van)\s$/;
const HEAD_GAP = /^\s(?:of\s)?$/;

/** "hundreds", "tens of thousands", "several thousand", "a couple of hundred". */
function readVague(text: string, words: Word[], i: number, lexicon: NumberLexicon): Read {
  const first = words[i];
  if (first === undefined) return null;
  const last = lexicon.vague.has(first.lower) ? endOfPlurals(text, words, i, lexicon) : headed(text, words, i, lexicon);
  if (last === null) return null;
  const end = words[last]?.end ?? first.end;
  return { number: { start: first.start, end, value: null, kind: 'vague', single: false }, next: last + 1 };
}

function endOfPlurals(text: string, words: Word[], i: number, lexicon: NumberLexicon): number {
  const last = endOfScales(text, words, i, lexicon);
  const after = words[last + 2]?.lower ?? '';
  const isChained = joined(text, words[last], words[last + 2], VAGUE_GAP);
  return isChained && (lexicon.vague.has(after) || lexicon.scales.has(after)) ? last + 2 : last;
}

function endOfScales(text: string, words: Word[], i: number, lexicon: NumberLexicon): number {
  let last = i;
  while (joined(text, words[last], words[last + 1]) && lexicon.scales.has(words[last + 1]?.lower ?? '')) last++;
  return last;
}

/** The last word of "[a] few hundred"; null where no scale follows. */
function headed(text: string, words: Word[], i: number, lexicon: NumberLexicon): number | null {
  const head = lexicon.ones.has(words[i]?.lower ?? '') ? i + 1 : i;
  if (!lexicon.vagueHeads.has(words[head]?.lower ?? '')) return null;
  const link = joined(text, words[head], words[head + 2], HEAD_GAP_OF) ? 2 : 1;
  const scale = words[head + link];
  const isScale = lexicon.scales.has(scale?.lower ?? '') || lexicon.vague.has(scale?.lower ?? '');
  if (!isScale || (link === 1 && !joined(text, words[head], scale, HEAD_GAP))) return null;
  return endOfScales(text, words, head + link, lexicon);
}
const HEAD_GAP_OF = /^\sof\s$/;
