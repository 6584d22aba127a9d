/**
 * Capitalised words that stand side by side and are two names: "la maire de Nantes Claire Jouve", "глава МИД Сергей
 * Одинцов". A given name after words that are none begins a name of its own; so does what follows a place or an acronym.
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { isRole } from './name-kind.ts';
import { isPlace } from './places.ts';

/** Token bounds of the names in the run [first, end). */
export function splitNameRun(doc: Document, lexicon: Lexicon, first: number, end: number): [number, number][] {
  if (!lexicon.headFirst) return [[first, end]];
  if (end - first > 2 && isTitle(lexicon, doc.tokens[first]?.lower ?? '') && /^\p{Ll}/u.test(doc.tokens[first + 1]?.text ?? '')) return splitNameRun(doc, lexicon, first + 2, end); // "PDG de Transalp"
  for (let i = first + 1; i < end - 1; i++) {
    const before = doc.tokens.slice(first, i);
    if (!/^\p{Lu}/u.test(doc.tokens[i]?.text ?? '') || isTitle(lexicon, before.at(-1)?.lower ?? '')) continue;
    if (before.some((token) => givenNameGender(token.text) !== undefined && !isAlsoWord(token.text))) return [[first, end]];
    const begins = givenNameGender(doc.tokens[i]?.text ?? '') !== undefined;
    const ended = isPlace(before.map((token) => token.text).join(' '), lexicon.language) || /^\p{Lu}{2,5}$/u.test(before.at(-1)?.text ?? '');
    if (begins || ended) return [[first, i], [i, end]];
  }
  return [[first, end]];
}

const isTitle = (lexicon: Lexicon, lower: string): boolean => lexicon.honorifics.has(lower) || isRole(lexicon, lower);
