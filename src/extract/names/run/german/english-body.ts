/** English names of bodies in a German article: "London School of Economics", "Harvard University", "Teheran Times". */
import { pattern } from '../../../../pattern.ts';
import { startsWithCapital } from '../../../../text/capital.ts';
import type { Document } from '../../../../text/document.ts';
import { isEnglishWord, isEverydayWord } from '../../words/everyday-words.ts';
import { givenNameGender } from '../../words/given-names.ts';
import { adjoins } from '../../words/name-run.ts';
import { isPlace } from '../../words/places.ts';

/** No German noun is written so. */
const HEADS = pattern(
  'u',
  '^(?:University|School|College|Institute|Cent(?:er|re)|Council|Society|Association|Foundation|Federation|Department|',
  'Office|Court|Academy|Agency|Commission|Committee|Authority|Company|Bureau|Observatory|Alliance|Campaign|Network|',
  'Church|Library|Hospital|Clinic|Times|Herald|Tribune|Gazette|Watch|Trust|Initiative|Board|Museum|Bank|Union)$',
);
/** German as well: only with "of" behind them. */
const GERMAN_TOO = /^(?:Initiative|Museum|Bank|Union|Hospital|Office|Trust)$/;
/** "Kathmandu Post" */
const PAPERS = /^(?:Post|News|Mail|Journal|Chronicle|Observer)$/;
/** Words before the noun. */
const MOST_BEFORE = 4;

/** How many tokens such a name takes from token `i`, or 0. */
export function englishBodyLength(doc: Document, i: number): number {
  if (isPlace(doc.tokens[i]?.text ?? '', 'de') && PAPERS.test(doc.tokens[i + 1]?.text ?? '')) return 2;
  for (let head = i; head <= i + MOST_BEFORE && isCapital(doc, head, i); head++) {
    const { text = '' } = doc.tokens[head] ?? {};
    if (!isHead(doc, i, head)) continue;
    const end = pastOf(doc, head + 1);
    const isWhole = end > head + 1 || !HEADS.test(doc.tokens[head + 1]?.text ?? '');
    if (!isWhole) continue;
    const isName = end > head + 1 || (head > i && !GERMAN_TOO.test(text));
    return isName && !hasGerman(doc, i, head) ? end - i : 0;
  }
  return 0;
}

const isHead = (doc: Document, first: number, head: number): boolean => {
  const { text = '' } = doc.tokens[head] ?? {};
  return HEADS.test(text) && !(text === 'Watch' && isWorn(doc, first, head));
};

/** "Die Galaxy Watch", "Galaxy Watch 7": a watch; a body that watches has neither an article nor a number. */
export const isWorn = ({ tokens }: Document, first: number, head: number): boolean =>
  /^(?:d(?:ie|er)|[mdsk]?eine[rn]?|ihre[rn]?|unsere[rn]?|zur|neue[rn]?)$/.test(tokens[first - 1]?.lower ?? '') ||
  /^\d/.test(tokens[head + 1]?.text ?? '');

/** Asked last: few capitals stand before such a noun, and a look at every German word costs most. */
function hasGerman(doc: Document, first: number, head: number): boolean {
  for (let i = first; i < head; i++) {
    const { text = '' } = doc.tokens[i] ?? {};
    if (!HEADS.test(text) && isGerman(text)) return true;
  }
  return false;
}

/** Does the name that begins at `first` go on with a capital at `i`? */
function isCapital(doc: Document, i: number, first: number): boolean {
  const [before, token] = [doc.tokens[i - 1], doc.tokens[i]];
  if (!token || !startsWithCapital(token.text)) return false;
  return i === first || (before !== undefined && adjoins(doc, before, token));
}

/** A word that is no English one: an article, a noun. */
const isGerman = (word: string): boolean =>
  !isPlace(word, 'de') && givenNameGender(word) === undefined && isEverydayWord('de', word.toLowerCase()) &&
  (word.length < SHORTEST || !isEnglishWord(word.toLowerCase()));
/** "Die", "Am" are German, whatever they are in English. */
const SHORTEST = 5;

/** Capitals behind "of", "and" not counted: "of Public Health and Health Professions". */
const MOST_BEHIND = 4;
/** "of Economics", "for Human Rights", "of the Arts and Sciences". */
function pastOf(doc: Document, at: number): number {
  if (!/^(?:of|for|on)$/.test(doc.tokens[at]?.text ?? '')) return at;
  const from = doc.tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  let end = from;
  for (let words = 0; words < MOST_BEHIND && isNext(doc, end); words++) end += doc.tokens[end]?.text === 'and' ? 2 : 1;
  return end > from ? end : at;
}

function isNext(doc: Document, i: number): boolean {
  const [before, token, next] = [doc.tokens[i - 1], doc.tokens[i], doc.tokens[i + 1]];
  if (!before || !token || !adjoins(doc, before, token)) return false;
  return startsWithCapital(token.text) || (token.text === 'and' && startsWithCapital(next?.text ?? ''));
}
