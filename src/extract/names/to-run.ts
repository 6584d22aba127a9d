/** Tokens into a name, with what stands right before it. */
import type { Document } from '../../text/document.ts';
import { bareOf, POSSESSIVE, type NameRun } from './name-run.ts';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

export function toRun(
  doc: Document,
  start: number,
  end: number,
  titleToken: number,
  sentence: number,
  honorific: string | null = null,
  titled = false,
): NameRun | null {
  const head = doc.tokens[start];
  const tail = doc.tokens[end - 1];
  if (!head || !tail) return null;
  const possessive = POSSESSIVE.test(tail.text) && tail.text.length > 2;
  const cut = possessive ? tail.end - (POSSESSIVE.exec(tail.text)?.[0].length ?? 0) : tail.end;
  const words = doc.tokens
    .slice(start, end)
    .map((t, i, all) => (i === all.length - 1 && possessive ? bareOf(t.text) : t.text));
  if (!words.some((word) => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))) return null; // "(Pakistani) province"
  if (words.length === 1 && SUFFIXES.has(words[0]?.toLowerCase() ?? '')) return null;
  return {
    start: head.start,
    end: cut,
    words,
    firstToken: start,
    endToken: end,
    titleToken,
    sentence,
    honorific,
    titled,
    possessive,
  };
}
