/** The stems of a stretch of an article: each is compared with many others, so its words are read once. */
import { stemsOfTitle } from '../extract/facts/topic.ts';
import type { Document, Span } from '../text/document.ts';
import { oncePerSpan } from '../text/memo.ts';

type Told = Pick<Document, 'text' | 'language'>;

export const stemsIn = oncePerSpan(({ text, language }: Told, { start, end }: Span): ReadonlySet<string> =>
  stemsOfTitle(text.slice(start, end), language));

/** Does a title hold every stem of these words? Of words without any ("UN", "it") it is not known. */
export function tellsAll(title: string, words: string, language: string): boolean {
  const told = stemsOfTitle(title, language);
  const stems = [...stemsOfTitle(words, language)];
  return stems.length > 0 && stems.every((stem) => told.has(stem));
}

export function tellsSome(title: string, words: string, language: string): boolean {
  const told = stemsOfTitle(title, language);
  return [...stemsOfTitle(words, language)].some((stem) => told.has(stem));
}
