/** Where an offset stands in the article: its paragraph, as a reader counts, and its sentence. */
import type { Document, Sentence, Span } from '../text/document.ts';

/** The paragraph's number from 1; headings and boilerplate are not counted, for a reader does not count them. */
export function paragraphAt(document: Document, offset: number): number | null {
  let number = 0;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind !== 'heading' && paragraph.kind !== 'boilerplate') number += 1;
    if (offset < paragraph.end) return offset >= paragraph.start && number > 0 ? number : null;
  }
  return null;
}

export function sentenceSpanAt({ sentences }: Document, offset: number): Sentence | null {
  const found = sentences[firstEndingBehind(sentences, offset)];
  return found && offset >= found.start && offset < found.end ? found : null;
}

/** The sentences of which a stretch holds something. */
export function sentencesIn({ sentences }: Document, { start, end }: Span): readonly Sentence[] {
  const first = firstEndingBehind(sentences, start);
  let past = first;
  while ((sentences[past]?.start ?? end) < end) past += 1;
  return sentences.slice(first, past);
}

/** Halves the sentences, which stand in order of the text: an article has thousands, and asks hundreds of times. */
function firstEndingBehind(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a stretch, and "…" where its sentence goes on: no cut is silent. */
export function wordsAt(document: Document, span: { start: number; end: number }): string {
  return withEllipsis(document, span, document.text.slice(span.start, span.end));
}

/** The same of words that are shown for the stretch. */
export function withEllipsis(
  document: Document,
  { start, end }: { start: number; end: number },
  words: string,
): string {
  const sentence = sentenceSpanAt(document, start);
  const rest = sentence ? document.text.slice(end, sentence.end) : '';
  return /[\p{L}\p{N}]/u.test(rest) ? `${words.replace(/[\s,;:–—-]+$/u, '')} …` : words;
}

/** The sentence after the one that a stretch begins in, where the same paragraph has one; else nothing. */
export function nextSentence(document: Document, { start }: { start: number }): { start: number; end: number } {
  const own = sentenceSpanAt(document, start);
  const next = own ? sentenceSpanAt(document, skipSpace(document.text, own.end)) : null;
  return next && own && next.paragraph === own.paragraph ? next : { start, end: start };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
