/** Names that their form alone tells whole, with their kind: they are neither split nor judged. English. */
import type { Document, Sentence } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';
import { type AsWritten, isInitial } from './as-written.ts';
import { isBodyAtStart } from './body-at-start.ts';
import { englishBodyEnd } from './english-body.ts';
import { englishSiteEnd } from './english-site.ts';
import { toRun } from './to-run.ts';

/** The name that begins at token `first`, with its form; or null. */
export function wholeName(
  doc: Document, lexicon: Lexicon, known: AsWritten, first: number, sentence: Sentence, s: number,
): NameRun | null {
  const token = doc.tokens[first];
  if (lexicon.language !== 'en' || !token || !/^[\p{Lu}\d]/u.test(token.text)) return null;
  if (lexicon.common.has(token.lower) && !OPENS.test(token.text)) return null;
  const { firstToken, endToken: bound } = sentence;
  const reading = { doc, lexicon, known, first, bound, isInitial: isInitial(doc, first, firstToken) };
  const body = englishBodyEnd(reading) || (reading.isInitial && isBodyAtStart(doc, lexicon, first) ? first + 1 : 0);
  const end = body || englishSiteEnd(reading);
  const run = end > 0 ? toRun(doc, first, end, first, s) : null;
  return run && { ...run, form: body > 0 ? 'organisation' : 'place' };
}
/** Common words that begin such names. */
const OPENS = new RegExp(
  '^(?:U\\.?S\\.?|Our|Save|Stop|Keep|First|Second|Third|New|North|South|East|West|Women|Men|People|Work|Help|Home|' +
    'Study|Research|Life|World|Great|Old|High|Black|White|Red|Blue|Green|Big|Little|Upper|Lower|Police)',
);
