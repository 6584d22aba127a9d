/**
 * Text as it came into text that offsets can count in: line ends and outer white space only; what is no text is
 * refused.
 */
import { Fault } from '../errors.ts';
import { MAX_COMBINING_RUN, MIN_ARTICLE_WORDS } from '../limits.ts';
import { pattern } from '../pattern.ts';
import { checkSize } from './check-size.ts';

/** CR and CRLF to LF, outer white space (and a BOM) off: the only two changes ever made to a plain text. */
export function normalizeText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').trim();
}

// Controls that no text carries and that no SVG may hold; tab and line feed stay.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/;
/** No combining mark stands outside these; most texts of Latin letters have no character of them. */
const MAYBE_COMBINING = /[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/;
const COMBINING_FLOOD = new RegExp(`\\p{M}{${MAX_COMBINING_RUN + 1}}`, 'u');

/** Why a string is no text, in plain words with the place, or null. */
export function textFlaw(text: string): string | null {
  if (!text.isWellFormed()) {
    const at = text.search(/\p{Surrogate}/u);
    return `half a surrogate pair (U+${hex(text.charCodeAt(at))}) at character ${at}`;
  }
  const control = text.search(CONTROL);
  if (control >= 0) return `the control character U+${hex(text.charCodeAt(control))} at character ${control}`;
  const flood = MAYBE_COMBINING.test(text) ? text.search(COMBINING_FLOOD) : -1;
  if (flood >= 0) return `more than ${MAX_COMBINING_RUN} combining marks in a row at character ${flood}`;
  return null;
}

/** Text of our own making (from HTML, from metadata) without what no text carries: such characters become spaces. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(new RegExp(CONTROL, 'g'), ' ');
}

/** Throws unless the text is an article's worth of clean text. */
export function checkArticleText(text: string): void {
  const flaw = textFlaw(text);
  if (flaw) throw new Fault('ARTICLE_NOT_TEXT', `The article must be plain Unicode text; it holds ${flaw}.`);
  checkSize(text);
  const words = countWords(text, MIN_ARTICLE_WORDS);
  if (words < MIN_ARTICLE_WORDS) {
    const came = words === 0 ? 'it is empty' : `it has ${words}`;
    throw new Fault('ARTICLE_TOO_SHORT', `The article must have at least ${MIN_ARTICLE_WORDS} words; ${came}.`);
  }
}

/** Words of a text, up to `enough`; a letter of a script that writes no spaces counts as one. */
export function countWords(text: string, enough = Infinity): number {
  const word = pattern(
    'gu',
    String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+`,
  );
  let count = 0;
  while (count < enough && word.exec(text)) count += 1;
  return count;
}

const hex = (unit: number) => unit.toString(16).toUpperCase().padStart(4, '0');
