/**
 * For whom somebody speaks at a trial: "Bo Tran, for the defence,", "Ann Lowe KC, for Mr Hale,", "Prosecuting, Ann Lowe
 * said".
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import { BAR_LETTERS, PLEADING, SIDES } from '../../lexicon/english-counsel.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';

const PLEADS = pattern('', `^(?:${PLEADING.either})$`);
const SIDE = pattern('', `^(?:${SIDES.either})$`);
/** Tokens of a client's name with "for". */
const LONGEST = 9;

/** @param first the token behind the name and its comma */
export function counselBehind(doc: Document, lexicon: Lexicon, run: NameRun, first: number): FoundRole | null {
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const end = caseEnd(doc, first) ?? pleaEnd(doc, first) ?? clientEnd(doc, lexicon, run, first);
  return end !== null && /^[,.]$/.test(lower(end)) ? roleAt(doc, first, end) : null;
}

/** "presenting the case" */
function caseEnd({ tokens }: Document, first: number): number | null {
  const words = [0, 1, 2].map((i) => tokens[first + i]?.lower).join(' ');
  return words === 'presenting the case' ? first + 3 : null;
}

/** "prosecuting", "defending for the Halden Trust", "for the defence" */
function pleaEnd({ tokens }: Document, first: number): number | null {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(first) === 'for' && lower(first + 1) === 'the' && SIDE.test(lower(first + 2))) return first + 3;
  if (!PLEADS.test(lower(first))) return null;
  let end = first + 1;
  if (lower(end) === 'for') while (end < first + LONGEST && tokens[end]?.kind === 'word') end += 1;
  return end;
}

/** "Ann Lowe KC, for Mr Hale,": her letters tell that she pleads, or a title before the one for whom she asks. */
function clientEnd({ tokens }: Document, lexicon: Lexicon, run: NameRun, first: number): number | null {
  const [before, title] = [tokens[run.titleToken - 1], tokens[first + 1]];
  if (tokens[first]?.lower !== 'for') return null;
  const isTitled = lexicon.honorifics.has(title?.lower ?? '');
  const isPleader = tokens.slice(run.endToken - 1, first).some(({ text }) => BAR.test(text));
  if (!isPleader && !(isTitled && lexicon.saying.has(before?.lower ?? ''))) return null;
  let end = /^(?:the|both)$/.test(title?.lower ?? '') ? first + 2 : first + 1;
  while (end < first + LONGEST && tokens[end]?.kind === 'word') end += 1;
  const client = tokens.slice(first + 1, end);
  return client.some(({ text, lower }) => /^\p{Lu}/u.test(text) || isRole(lexicon, lower)) ? end : null;
}
const BAR = pattern('', `^(?:${BAR_LETTERS})$`);

/** "Prosecuting, Ann Lowe said": the phrase that opens the sentence, up to the comma before the name. */
export function counselBefore(
  doc: Document, { saying, reporting }: Lexicon, run: NameRun, sentenceFirst: number, comma: number,
): FoundRole | null {
  const { lower = '' } = doc.tokens[run.endToken] ?? {};
  const speaks = lower === ',' || saying.has(lower) || reporting.has(lower); // "For the state, Bo Tran is a risk"
  return speaks && pleaEnd(doc, sentenceFirst) === comma ? roleAt(doc, sentenceFirst, comma) : null;
}

function roleAt({ tokens, text }: Document, first: number, after: number): FoundRole | null {
  const [opener, closer] = [tokens[first], tokens[after - 1]];
  if (!opener || !closer) return null;
  const { start } = opener;
  const { end } = closer;
  return { text: text.slice(start, end), start, end, gender: null, of: 'person', rule: 'appositive' };
}
