/**
 * The numbers of an article that may be figures: digits and words together, without dates, names, clock times, codes
 * and phone numbers.
 */
import type { Document, Span } from '../../text/document.ts';
import { readDigits } from '../numbers/digits.ts';
import { readIdeographs } from '../numbers/ideographs.ts';
import { readSpelled } from '../numbers/spelled.ts';
import type { Word } from '../numbers/words.ts';
import { isClock, isSpelledClock } from './clock-times.ts';
import { codeSpans, isInsideName, isPartOfName } from './naming-numbers.ts';

export interface Atom extends Span {
  value: number | null;
  kind: 'digits' | 'ordinal' | 'cardinal' | 'fraction' | 'vague';
  /** "one" alone: no figure by itself. */
  single: boolean;
  /** Of a fraction that multiplies a scale right after it ("three-quarter million"): the fraction and the scale. */
  part?: { fraction: number; scale: number };
}

const SCALES = [1e12, 1e9, 1e7, 1e6, 1e5, 1e3] as const;

/** The scale inside a number in words: what "and a half" halves in "a million and a half", one in "two and a half". */
export function scaleOf({ kind, value }: Atom): number {
  if (kind !== 'cardinal' || value === null) return 1;
  return SCALES.find((scale) => value >= scale && value % scale === 0) ?? 1;
}

const ORDINALS: Readonly<Record<string, RegExp>> = {
  en: /(?:st|nd|rd|th)(?![\p{L}\d])/uy,
  fr: /(?:er|ère|re|e|ème|ᵉ)(?![\p{L}\d])/uy,
  es: /(?:[.]?[ºª]|er|ra|ro)(?![\p{L}\d])/uy,
  ru: /-(?:й|я|е|го|му|м|ю|х)(?!\p{L})/uy,
  uk: /-(?:й|я|е|го|му|м|ту|ї|х)(?!\p{L})/uy,
  it: /[º°ª](?![\p{L}\d])/uy,
  pt: /[.]?[ºª](?![\p{L}\d])/uy,
  nl: /(?:e|ste|de)(?![\p{L}\d])/uy,
};

/** In order of the text; `taken` are the spans of dates, sorted and disjoint. */
export function numberAtoms(doc: Document, words: Word[], taken: readonly Span[]): Atom[] {
  const { text, language } = doc;
  const digits: Atom[] = [];
  for (const number of readDigits(text, language)) {
    const names = isInsideName(text, number, language) || isClock(text, number, language);
    if (names || number.start < doc.bodyStart) continue;
    const ordinal = ordinalAt(text, number.end, language);
    const kind = ordinal > 0 ? 'ordinal' : number.isFraction ? 'fraction' : 'digits';
    digits.push({ start: number.start, end: number.end + ordinal, value: number.value, kind, single: false });
  }
  const spelled: Atom[] = readSpelled(text, words, language).filter(
    (number) =>
      number.start >= doc.bodyStart && !isPartOfName(text, number, language) && !isSpelledClock(text, number, language),
  );
  const ideographs = readIdeographs(text, language).filter((number) => !isClock(text, number, language));
  return clear(merge([...digits, ...spelled], ideographs), taken, codeSpans(text));
}

function ordinalAt(text: string, at: number, language: string): number {
  const pattern = ORDINALS[language];
  if (pattern === undefined) return 0;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function merge(a: Atom[], b: Atom[]): Atom[] {
  return [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
}

/** Without those that touch a date or a code, and without overlaps. */
function clear(atoms: Atom[], ...lists: (readonly Span[])[]): Atom[] {
  const touched = lists.map((spans) => touching(spans));
  const kept: Atom[] = [];
  let last = 0;
  for (const atom of atoms) {
    const isTaken = touched.map((touches) => touches(atom)).includes(true);
    if (atom.start < last || isTaken) continue;
    kept.push(atom);
    last = atom.end;
  }
  return kept;
}

/** Does an atom touch one of the spans? Both come in order, so the spans are gone through once. */
function touching(spans: readonly Span[]): (atom: Atom) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    const span = spans[next];
    return span !== undefined && span.start < end;
  };
}
