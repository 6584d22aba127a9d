/** Tokens into a name, with what stands right before it. */
import type { Document } from '../../../text/document.ts';
import { bareOf, isPossessive, possessiveLength } from '../../../text/possessive.ts';
import { MEMBERS } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { PARTICLES, type NameRun } from '../words/name-run.ts';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** "Owen Tate KC": honours and degrees behind a name are no part of it. */
export const LETTERS = new Set([...MEMBERS, ...'KC QC SC BL OBE MBE CBE KBE DBE FRS JP MD PhD Esq Esq.'.split(' ')]);
/** Those of no body: "the Labour (MP)", "Hale (OBE)". */
const OF_NO_BODY = new Set([...MEMBERS, ...'OBE MBE CBE KBE DBE'.split(' ')]);

export function toRun(
  doc: Document,
  start: number,
  bound: number,
  titleToken: number,
  sentence: number,
  honorific: string | null = null,
  titled = false,
): NameRun | null {
  const end = beforeParticles(doc, start, bound);
  const head = doc.tokens[start];
  const last = beforeLetters(doc, start, end);
  const tail = doc.tokens[last - 1];
  if (!head || !tail) return null;
  const possessive = isPossessive(tail.text) && tail.text.length > 2 && !isNamedSo(doc, start, last);
  const cut = possessive ? tail.end - possessiveLength(tail.text) : tail.end;
  const words = withStops(doc.tokens
    .slice(start, last)
    .map((t, i, all) => (i === all.length - 1 && possessive ? bareOf(t.text) : t.text)));
  if (!words.some((word) => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))) return null; // "(Pakistani) province"
  if (words.length === 1 && SUFFIXES.has(words[0]?.toLowerCase() ?? '')) return null;
  return {
    start: head.start,
    end: cut,
    words,
    firstToken: start,
    endToken: isOffices(doc, start, last, end) ? last : end,
    titleToken,
    sentence,
    honorific,
    titled,
    possessive,
  };
}

/** "EE.", "UU.": a stop inside a name is its word's. */
const withStops = (words: string[]): string[] => !words.includes('.') ? words
  : words.flatMap((word, i) => (word === '.' ? [] : [words[i + 1] === '.' ? `${word}.` : word]));

/** "the SNP MSP": behind an article the letters are a noun, which a party stands before. */
const isOffices = (doc: Document, start: number, last: number, end: number): boolean =>
  last < end && MEMBERS.includes(doc.tokens[last]?.text ?? '') &&
  /^(?:the|a|an)$/.test(doc.tokens[start - 1]?.lower ?? '');

/** "McDonald's", "Moody's": the ending is the name's own. */
export const isNamedSo = (doc: Document, start: number, end: number): boolean =>
  isKnownOrganisation(doc.tokens.slice(start, end).map(({ text }) => text).join(' '));

/** "Gobierno de (Gustavo Gil)", "Prado del (Rey)": no name ends in a particle. */
function beforeParticles({ tokens }: Document, start: number, end: number): number {
  let last = end;
  while (last - start > 1 && PARTICLES.has(tokens[last - 1]?.text ?? '')) last -= 1;
  return last;
}

/** Where the name itself ends: a given name and a surname stay. */
function beforeLetters(doc: Document, start: number, end: number): number {
  let last = end;
  while (last - start > 2 && LETTERS.has(doc.tokens[last - 1]?.text ?? '')) last -= 1;
  const tail = doc.tokens[last - 1]?.text ?? '';
  if (last - start === 2 && OF_NO_BODY.has(tail)) last -= 1;
  return last;
}
