/** Where an offset stands in the article: its paragraph, as a reader counts, and its sentence. */
import type { Document, Sentence } from '../text/document.ts';

/** The paragraph's number from 1; headings and boilerplate are not counted, for a reader does not count them. */
export function paragraphAt(document: Document, offset: number): number | null {
  let number = 0;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind !== 'heading' && paragraph.kind !== 'boilerplate') number += 1;
    if (offset < paragraph.end) return offset >= paragraph.start && number > 0 ? number : null;
  }
  return null;
}

export function sentenceSpanAt(document: Document, offset: number): Sentence | null {
  return document.sentences.find((sentence) => offset >= sentence.start && offset < sentence.end) ?? null;
}

/** The sentence's words as the article has them. */
export function sentenceAt(document: Document, offset: number): string | null {
  const sentence = sentenceSpanAt(document, offset);
  return sentence && document.text.slice(sentence.start, sentence.end);
}
