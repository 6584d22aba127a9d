/**
 * Is it speech that stands between the marks, where the language has no reader of speakers? By shape alone: a stop or
 * a colon, a particle of quoting, the length. Titles (《三国》, 『坊っちゃん』) and single terms are none.
 */
import { countWords } from '../../text/count-words.ts';
import type { Document } from '../../text/document.ts';
import type { Quotation } from './find-quotations.ts';

const TITLE_MARKS: ReadonlySet<string> = new Set(['《', '〈']);
/** In Japanese they hold a title, or words quoted inside others. */
const WHITE_CORNER = '『';
const STOP = /[.!?…。！？؟।]["”’»」』]?$/u;
/** What stands before words that somebody says. */
const BRINGS_IN = /^[:：,，،、]$/;
/** "「…」と述べた", "“…”라고": what follows says that the words are quoted. */
const QUOTING = /^(?:と|って|라고|고|이라고)/u;
/** A term is shorter, a name too. */
const LEAST = { stopped: 2, broughtIn: 2, bare: 6 };

export function isSpeechByShape({ tokens, text }: Document, quote: Quotation): boolean {
  const opener = tokens[quote.first]?.text ?? '';
  if (TITLE_MARKS.has(opener)) return false;
  const words = countWords(text.slice(quote.start, quote.end));
  const isStopped = STOP.test(text.slice(quote.start, quote.end));
  if (opener === WHITE_CORNER) return isStopped && words >= LEAST.bare;
  if (words < LEAST.stopped) return false;
  const before = tokens[quote.first - 1]?.text ?? '';
  const isQuoted = QUOTING.test(tokens[quote.last + 1]?.text ?? '');
  if (isStopped || isQuoted || BRINGS_IN.test(before)) return words >= LEAST.broughtIn;
  return words >= LEAST.bare;
}
