/**
 * Links into the source: the address of the very words, as a text fragment (WICG scroll-to-text-fragment).
 * A browser goes to the first place that fits, so words from around are added until the first place is the right
 * one. It finds whole words only, each part within one block of the page, whatever its case, accents and spaces.
 */
import type { Span } from '../text/document.ts';

/** Up to this many words the fragment says them all; beyond, the first and last few, which browsers join. */
const WHOLE_WORDS = 8;
const EDGE_WORDS = 4;
/** Words from around, tried in turn. What twelve do not tell apart reads the same in both places. */
const CONTEXT_WORDS = [2, 4, 8, 12];
/** Twelve words and more; keeps the search for them short. */
const CONTEXT_LENGTH = 300;

/** The parts of a text directive, `[prefix-,]start[,end][,-suffix]`, as spans of the article. */
interface Directive {
  prefix?: Span | undefined;
  start: Span;
  end?: Span | undefined;
  suffix?: Span | undefined;
}

/** The article as a browser compares it: `at` leads from an offset in the text to one in `folded`. */
interface Folded {
  folded: string;
  at: Uint32Array;
}

/**
 * Links to spans of an article that is read at `sourceUrl`; null where there is no source, or no words.
 *
 * @example sourceLinks('https://example.org/a', 'The water rose.')({ start: 4, end: 9 }) //
 * 'https://example.org/a#:~:text=water'
 */
export function sourceLinks(sourceUrl: string | null, text: string): (span: Span) => string | null {
  if (sourceUrl === null) return () => null;
  const page = sourceUrl.replace(/:~:.*$/s, '').replace(/#$/, '');
  const article = fold(text);
  return (span) => {
    const found = directiveFor(text, article, wholeWords(text, span));
    return found && `${page}${page.includes('#') ? '' : '#'}:~:text=${encode(text, found)}`;
  };
}

/**
 * Lower case, base letters, one space for a run of white space, one line feed where the run ends a line. Most white
 * space is one space already, and most letters have a base that is known: a page is shown of a million letters, too.
 */
function fold(text: string): Folded {
  const at = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let [from, length] = [0, 0];
  const copy = (end: number) => {
    for (let i = from; i < end; i++) at[i] = length + i - from;
    if (end > from) parts.push(text.slice(from, end));
    length += end - from;
  };
  for (const { 0: run, index } of text.matchAll(FOLDED_SPACE)) {
    copy(index);
    from = index + run.length;
    at.fill(length, index, from);
    parts.push(run.includes('\n') ? '\n' : ' ');
    length += 1;
  }
  copy(text.length);
  at[text.length] = length;
  const base = new Map<string, string>();
  const folded = parts.join('').replace(/[A-Z]|[^\0-\x7f]/gu, (char) => {
    const known = base.get(char) ?? (/\p{L}/u.test(char) ? baseLetter(char) : char);
    base.set(char, known);
    return known;
  });
  return { folded, at };
}

/** White space that is not one space alone. */
const FOLDED_SPACE = /\s{2,}|[^\S ]/gu;

function baseLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  return base.length === letter.length ? base : letter;
}

/** Scripts that are written without spaces: a browser's words are not ours to tell there, so none is completed. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const inWord = (letter: string) => /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(letter) && !UNSPACED.test(letter);
const splitsWord = (text: string, at: number) => inWord(text.charAt(at - 1)) && inWord(text.charAt(at));

function wholeWords(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return { start, end };
  while (splitsWord(text, start)) start -= 1;
  while (splitsWord(text, end)) end += 1;
  return { start, end };
}

function directiveFor(text: string, article: Folded, span: Span): Directive | null {
  const words = wordsIn(text, span);
  const whole = words.length <= WHOLE_WORDS && !text.slice(span.start, span.end).includes('\n');
  const [head, ...rest] = words;
  if (!head) return null;
  const start = whole ? span : joined(beforeBreak(text, words.slice(0, EDGE_WORDS)));
  const end = whole ? undefined : lastPart(text, article, [head, ...rest], start);
  const bare: Directive = { start, end };
  const around = contexts(text, start, end);
  const told = isShortNumber(text, span, words.length) && around.length > 0 ? around : [bare, ...around];
  return told.find((directive) => isFirst(article, directive)) ?? told.at(-1) ?? bare;
}

/** Words of a number that may stand on any page, beside the article: a day in its head, a count in a list. */
const NUMBER_WORDS = 2;

const isShortNumber = (text: string, { start, end }: Span, words: number): boolean =>
  words <= NUMBER_WORDS && /\p{Nd}/u.test(text.slice(start, end));

/** The last words, as many as it takes for them not to stand earlier in the span. */
function lastPart(text: string, { folded, at }: Folded, words: Span[], start: Span): Span {
  const later = words.filter((word) => word.start >= start.end);
  const block = afterBreak(text, later);
  const spans = [EDGE_WORDS, 2 * EDGE_WORDS, 3 * EDGE_WORDS, block.length].map((count) => joined(block.slice(-count)));
  const isReached = (span: Span) =>
    folded.indexOf(folded.slice(at[span.start], at[span.end]), at[start.end]) === at[span.start];
  return spans.find(isReached) ?? joined(block);
}

/** The words with more of what is around them each time: of their own block before that of another. */
function contexts(text: string, start: Span, end: Span | undefined): Directive[] {
  const before = wordsIn(text, { start: Math.max(0, start.start - CONTEXT_LENGTH), end: start.start });
  const after = wordsIn(text, { start: start.end, end: Math.min(text.length, start.end + CONTEXT_LENGTH) });
  const near = afterBreak(text, before, start);
  const next = end ? [] : beforeBreak(text, after, start);
  const far = near.length > 0 ? [] : afterBreak(text, before);
  const prefixes = (words: Span[]) =>
    CONTEXT_WORDS.flatMap((count) => (words.length > 0 ? [{ prefix: joined(words.slice(-count)), start, end }] : []));
  const suffixes = CONTEXT_WORDS.flatMap((count) =>
    next.length > 0 ? [{ start, end, suffix: joined(next.slice(0, count)) }] : [],
  );
  return [...prefixes(near), ...suffixes, ...prefixes(far)];
}

/** Whether no earlier place of the article fits. Looks at letters, not words: at worst it finds a place too many. */
function isFirst({ folded, at }: Folded, { prefix, start, suffix }: Directive): boolean {
  const from = at[(prefix ?? start).start] ?? 0;
  return folded.indexOf(folded.slice(from, at[(suffix ?? start).end])) === from;
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

const breaks = (text: string, a: Span | undefined, b: Span | undefined) =>
  a !== undefined && b !== undefined && text.slice(a.end, b.start).includes('\n');

/** The words up to the first end of a line; of none at all where a line ends between `from` and them. */
function beforeBreak(text: string, words: Span[], from?: Span): Span[] {
  if (breaks(text, from, words[0])) return [];
  const last = words.findIndex((word, i) => breaks(text, word, words[i + 1]));
  return last < 0 ? words : words.slice(0, last + 1);
}

function afterBreak(text: string, words: Span[], to?: Span): Span[] {
  if (breaks(text, words.at(-1), to)) return [];
  return words.slice(Math.max(0, words.findLastIndex((word, i) => breaks(text, words[i - 1], word))));
}

function joined(words: Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function encode(text: string, { prefix, start, end, suffix }: Directive): string {
  const part = (span: Span | undefined) =>
    span ? encodePart(text.slice(span.start, span.end).replace(/\s+/gu, ' ')) : '';
  return [prefix && `${part(prefix)}-`, part(start), part(end), suffix && `-${part(suffix)}`].filter(Boolean).join(',');
}

/** Percent-encodes; the hyphen too, which marks prefix and suffix in a text directive. */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D');
}
