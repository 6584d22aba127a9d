/** Who said the first or the last quotation of a text, by name; null where nobody is told. For tables of tests. */
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

export const speakersOf = (text: string, language: string): (string | null)[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

export const firstSpeaker = (text: string, language = 'en'): string | null => speakersOf(text, language)[0] ?? null;
export const lastSpeaker = (text: string, language = 'en'): string | null => speakersOf(text, language).at(-1) ?? null;
