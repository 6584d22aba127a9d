/**
 * The sentence of the article in which words stand, with the words marked: evidence, not a copy of the article.
 * What it shows is cut from the article's text and joins up to it again.
 */
import { isNear } from '../cards/places.ts';
import type { Span } from '../text/document.ts';

export interface Segment {
  text: string;
  /** The words themselves, or the words that name who said them. */
  mark: 'words' | 'speaker' | null;
}

export interface Excerpt {
  /** Where in the article it stands. */
  span: Span;
  segments: Segment[];
  /** Whether the sentence goes on before and after. */
  cut: { before: boolean; after: boolean };
  /** The sentences on each side, for a reader who wants to know what it is about. */
  beside?: { before: string; after: string };
}

/** Letters of context on each side of the words: a sentence of any length stays a quotation of the article. */
const CONTEXT = 220;
/**
 * @param context the sentences around the words
 * @param speaker where the article names the speaker; shown when it stands near the words
 */
export function excerptOf(text: string, words: Span, context: Span, speaker: Span | null): Excerpt {
  const named = speaker && isNear(words, speaker) ? speaker : null;
  const start = Math.min(words.start, named?.start ?? words.start);
  const end = Math.max(words.end, named?.end ?? words.end);
  const [first, last] = [Math.min(start, context.start), Math.max(end, context.end)];
  const from = wordStart(text, first, start);
  const to = wordEnd(text, last, end);
  const span = { start: from, end: to };
  return {
    span,
    segments: segments(text, span, words, named),
    cut: { before: from > first, after: to < last },
  };
}

/** With a sentence more on each side; null where there is none, or where its own sentence is cut already. */
export function widened(text: string, excerpt: Excerpt, around: Span): Excerpt | null {
  const { span, cut } = excerpt;
  const start = cut.before ? span.start : wordStart(text, Math.min(around.start, span.start), span.start);
  const end = cut.after ? span.end : wordEnd(text, Math.max(around.end, span.end), span.end);
  if (start === span.start && end === span.end) return null;
  const beside = { before: text.slice(start, span.start), after: text.slice(span.end, end) };
  const isCut = { before: cut.before || start > around.start, after: cut.after || end < around.end };
  return { ...excerpt, span: { start, end }, beside, cut: isCut };
}

/** The words alone, where there is no room for their sentence. */
export function bareExcerpt(text: string, { start, end }: Span, context: Span): Excerpt {
  return {
    span: { start, end },
    segments: [{ text: text.slice(start, end), mark: 'words' }],
    cut: { before: start > context.start, after: end < context.end },
  };
}

function wordStart(text: string, sentence: number, words: number): number {
  if (words - sentence <= CONTEXT) return sentence;
  const space = text.slice(words - CONTEXT, words).search(/\s/u);
  return space < 0 ? words : words - CONTEXT + space + 1;
}

function wordEnd(text: string, sentence: number, words: number): number {
  if (sentence - words <= CONTEXT) return sentence;
  const space = text.slice(words, words + CONTEXT).search(/\s\S*$/u);
  return space < 0 ? words : words + space;
}

/** The words win where both marks lie on the same letters. */
function segments(text: string, all: Span, words: Span, named: Span | null): Segment[] {
  const edges = [all.start, all.end, words.start, words.end, named?.start ?? all.start, named?.end ?? all.end].sort(
    (a, b) => a - b,
  );
  const covers = (span: Span | null, from: number) => span !== null && from >= span.start && from < span.end;
  const found: Segment[] = [];
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1] ?? from;
    if (to === from) continue;
    const mark = covers(words, from) ? 'words' : covers(named, from) ? 'speaker' : null;
    found.push({ text: text.slice(from, to), mark });
  }
  return found;
}
