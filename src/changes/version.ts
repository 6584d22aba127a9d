/** A version of an article as it is compared with another: its text by words, and what its sheet says. */
import { findWords } from '../check/find-words.ts';
import { indexWords, type WordIndex } from '../check/word-index.ts';
import { wordsIn } from '../check/words.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Place } from '../sheet/plan.ts';
import type { Span } from '../text/document.ts';

export interface ComparedVersion {
  /** Which reader read it: two readers may see other things in the same words. */
  readerVersion: string;
  text: string;
  extraction: Extraction;
  /** Sentences around what stands on the sheet, by its id. */
  contexts: ReadonlyMap<string, Span>;
  index: WordIndex;
  /** What is said in it, without what stands between: one version may break a quotation that the other has in one. */
  spoken: WordIndex;
}

export interface VersionInput {
  readerVersion: string;
  article: { text: string };
  extraction: Extraction;
  plan: { places: readonly Place[] };
}

export function comparedVersion({ readerVersion, article: { text }, extraction, plan }: VersionInput): ComparedVersion {
  const contexts = new Map(plan.places.map(({ id, context }) => [id, context]));
  const spoken = indexWords(extraction.quotes.map((quote) => quote.text).join('\n'));
  return { readerVersion, text, extraction, contexts, index: indexWords(text), spoken };
}

/** Where the words of a text stand in a version, the first time, marks aside; null where they do not. */
export function placeIn({ index }: ComparedVersion, text: string): Span | null {
  const words = wordsIn(text);
  const [at] = words.length === 0 ? [] : findWords(index, words);
  if (at === undefined) return null;
  return { start: index.starts[at] ?? 0, end: index.ends[at + words.length - 1] ?? 0 };
}

/** Whether its quotations hold these words in this order. */
export function isSaidIn({ spoken }: ComparedVersion, text: string): boolean {
  const words = wordsIn(text);
  return words.length > 0 && findWords(spoken, words).length > 0;
}

export const standsIn = (version: ComparedVersion, text: string): boolean => placeIn(version, text) !== null;

/** Letters of a line on each side of what no page shows in its sentence. */
const AROUND = 120;

/** The sentence in which something of the sheet stands. */
export function sentenceOf({ contexts, text }: ComparedVersion, { id, start, end }: Span & { id: string }): string {
  const context = contexts.get(id);
  if (context) return text.slice(context.start, context.end);
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/su, '');
  const after = text.slice(end, end + AROUND).replace(/\n.*$/su, '');
  return before + text.slice(start, end) + after;
}
