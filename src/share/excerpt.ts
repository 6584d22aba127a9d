/**
 * The sentence of the article in which words stand, with the words marked: evidence, not a copy of the article.
 * What it shows is cut from the article's text and joins up to it again.
 */
import { sentenceSpanAt } from '../cards/where.ts';
import type { Document, Span } from '../text/document.ts';

export interface Segment {
  text: string;
  /** The words themselves, or the words that name who said them. */
  mark: 'words' | 'speaker' | null;
}

export interface Excerpt {
  segments: Segment[];
  /** Whether the sentence goes on before and after. */
  cut: { before: boolean; after: boolean };
}

/** Letters of context on each side of the words: a sentence of any length stays a quotation of the article. */
const CONTEXT = 220;
/** Words that name the speaker from farther away than this are not shown beside what was said. */
const NEAR = 300;

/** @param speaker where the article names the speaker; shown when it stands near the words */
export function excerptOf(document: Document, words: Span, speaker: Span | null): Excerpt {
  const named = speaker && isNear(words, speaker) ? speaker : null;
  const start = Math.min(words.start, named?.start ?? words.start);
  const end = Math.max(words.end, named?.end ?? words.end);
  const first = sentenceSpanAt(document, start)?.start ?? start;
  const last = sentenceSpanAt(document, Math.max(start, end - 1))?.end ?? end;
  const from = wordStart(document.text, Math.min(start, first), start);
  const to = wordEnd(document.text, Math.max(end, last), end);
  return { segments: segments(document.text, { start: from, end: to }, words, named), cut: { before: from > first, after: to < last } };
}

function isNear(a: Span, b: Span): boolean {
  return b.start - a.end < NEAR && a.start - b.end < NEAR;
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
  const edges = [all.start, all.end, words.start, words.end, named?.start ?? all.start, named?.end ?? all.end].sort((a, b) => a - b);
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
