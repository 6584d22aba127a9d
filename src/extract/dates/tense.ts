/**
 * Does the clause around a date look forward or back? News dates its past; a future word nearer than a past one turns
 * it.
 */
import type { Reading } from './found-date.ts';

const REACH = 12;
const SENTENCE_END = /[.!?…]["”’»)]?\s|\n/;

/** 'future' where the nearest telling word before the date (in its sentence) says so, else 'past'. */
export function tenseBefore({ doc, words, lexicon }: Reading, index: number): 'past' | 'future' {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined || SENTENCE_END.test(doc.text.slice(word.end, next.start)))
      return 'past';
    if (lexicon.will.has(word.lower)) return 'future';
    if (lexicon.was.has(word.lower) || (lexicon.language === 'en' && isPastForm(word.lower, lexicon))) return 'past';
  }
  return 'past';
}

function isPastForm(lower: string, lexicon: Reading['lexicon']): boolean {
  return lower.length > 4 && lower.endsWith('ed') && !lexicon.will.has(lower);
}
