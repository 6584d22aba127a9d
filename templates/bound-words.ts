/**
 * Words that stand on one line: the last two of a text, so that none is left alone ("… a final / ruling."), and a
 * number with what it counts ("5,200 men").
 */
import { wordSet } from '../src/text/word-set.ts';

const NBSP = '\u00a0';
/** A longer word fills a line of its own well enough. */
const LONGEST_LAST = 12;
/** Fewer words are no running text. */
const FEWEST = 4;
/** "In 2019 with", "3 May 2019 with": what follows a year is not counted. */
const YEAR = /(?:^|\u00a0)(?:1[5-9]|20)\d\d$/u;
/** "5,200", "38 664", "1 to 2", "3-2"; no sum of money, which has its unit before it. */
const NUMBER = /^[^\p{L}\p{N}\p{Sc}]{0,2}(?:\d[\d.,:–-]*(?:\u00a0\p{L}{1,5})?\u00a0)*(?:\d[\d.,:–-]*)?\d$/u;
/** A noun or an adjective behind a number, not what joins it to the rest. */
const COUNTED = /^\p{L}{3,}/u;
const JOINS = wordSet(
  'and but for from the was are were had has have with who than und wurde wurden waren haben hatte werden ' +
    'für der die das von vom bei bis zum zur mit auf aus ist sind war est ont qui que les des pour par sur ' +
    'dans avec los las del con por para fue che dei per sono era são foi dos das com between during since ' +
    'after before while when where than more over under about nach vor seit während gegen über unter sowie ' +
    'oder aber nicht nur auch noch dann als wenn dass après avant depuis entre pendant contre mais desde hasta ' +
    'durante tras sobre contra pero cuando dopo prima fra tra nel nella dal dalla até após mas quando',
);

/**
 * @param share how much of a line words take
 * @param room how much the last two may, and a number with its noun
 */
export function boundWords(
  text: string, share: (words: string) => number, room: { last: number; counted: number },
): string {
  const words = text.split(' ');
  if (words.length < FEWEST) return text;
  const kept: string[] = [];
  for (const word of words) {
    const before = kept.at(-1) ?? '';
    const both = `${before}${NBSP}${word}`;
    if (isCounted(before, word) && share(both) < room.counted) kept[kept.length - 1] = both;
    else kept.push(word);
  }
  const [last = '', before = ''] = [kept.at(-1), kept.at(-2)];
  const pair = `${before}${NBSP}${last}`;
  const isFree = last.length > LONGEST_LAST || share(pair) >= room.last;
  return (isFree ? kept : [...kept.slice(0, -2), pair]).join(' ');
}

const isCounted = (number: string, word: string): boolean =>
  NUMBER.test(number) && !YEAR.test(number) && COUNTED.test(word) && !JOINS.has(word.toLowerCase());
