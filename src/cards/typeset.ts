/**
 * Display typography: marks and spaces are made typographic, words never change.
 * What differs between a text and its set form is white space, quotation marks, apostrophes, dashes and dots only.
 */
import { memo } from '../text/memo.ts';
import { quoteMarks } from './quote-marks.ts';

/** Texts of a few cards. */
const REMEMBERED = 100;
const NBSP = '\u00a0';
export const typeset = memo(REMEMBERED, (text: string, language: string): string => {
  let set = text
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .replace(/\.{3}/gu, '…')
    .replace(/(?<=\S) ?--(?:-)? ?(?=\S)/gu, '—')
    .replace(/ - /gu, ' – ')
    // what was a link is left with a space behind it
    .replace(/(?<=[\p{L}\p{N}”»)]) (?=[.,](?:\s|$))/gu, '');
  set = curl(set, language);
  if (/^fr\b/i.test(language)) set = set.replace(/ (?=[;:!?»])/gu, NBSP).replace(/« /gu, `«${NBSP}`);
  return set;
});

/** "'shock'", "'it's me'": both marks of a pair at once; "it's" and "'19" have none. */
const INNER =
  /(^|[\s\u00a0([{—–-]|[“„«])'(?!\d)(\S(?:[^']|(?<=\p{L})'(?=\p{L}))*\S)'(?![\p{L}\p{N}])/gu;

/** Straight marks into the language's own: opening before a word, closing after one; the rest are apostrophes. */
function curl(text: string, language: string): string {
  const { outer, inner } = quoteMarks(language);
  return text
    .replace(/(^|[\s\u00a0([{—–-])"(?=\S)/gu, `$1${outer.open}`)
    .replace(/"/gu, outer.close)
    .replace(INNER, `$1${inner.open}$2${inner.close}`)
    .replace(/'/gu, '’');
}

/**
 * The words in the language's quotation marks, marks inside them turned to the inner pair. A comma at the end led to
 * "he said", which stands elsewhere on the card: a full stop takes its place, as newspapers set it.
 */
export const typesetQuote = memo(REMEMBERED, (text: string, language: string): string => {
  const { outer, inner } = quoteMarks(language);
  const within = typeset(text, language)
    .replace(/,$/u, '.')
    .replace(/,(?=[”’"“»]$)/u, '')
    .replace(/[“„«]\u00a0?([^“”„«»]*)\u00a0?[”“»]/gu, `${inner.open}$1${inner.close}`);
  return `${outer.open}${within.replace(/(\p{L}\.)\.$/u, '$1')}${outer.close}`;
});

/** The words of a text, all that typesetting may not touch: for tests and for planners, who compare each with each. */
export const wordsOf = memo(500, (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim());
