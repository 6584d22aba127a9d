/** "Finanz- und Wirtschaftsminister", "Bau-, Umwelt- und Verkehrsausschuss": a hyphen stands for a noun they share. */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from '../role/found-role.ts';
import type { NameRun } from './name-run.ts';

/** Behind the halves that begin at token `i`, where the whole word begins; `i` itself where none does. */
export function behindHalves({ tokens, language }: Document, i: number): number {
  if (language !== 'de') return i;
  let at = i;
  for (let n = 0; n < MOST_HALVES && tokens[at]?.kind === 'word' && isHyphenOf(tokens[at], tokens[at + 1]); n++) {
    const joint = tokens[at + 2]?.lower ?? '';
    if (!JOINS.test(joint)) return i;
    at += 3;
    if (joint !== ',') return at;
  }
  return i;
}
/** More share no noun: "Bau-, Umwelt-, Verkehrs-, Sozial- und Kulturausschuss" has four. */
const MOST_HALVES = 8;
const JOINS = /^(?:,|und|oder|sowie)$/;

/** The half before the "und" at token `i`, or `i`. */
export const beforeHalves = ({ tokens, language }: Document, i: number): number =>
  language === 'de' && JOINS.test(tokens[i]?.lower ?? '') && tokens[i - 2]?.kind === 'word' &&
    isHyphenOf(tokens[i - 2], tokens[i - 1]) ? i - 2 : i;

const isHyphenOf = (word: Token | undefined, hyphen: Token | undefined): boolean =>
  hyphen?.text === '-' && hyphen.start === word?.end;

/** "Innen- und Justizministerium": the noun of a body, which is its name here, keeps the halves before it. */
export function wholeBody(doc: Document, { bodies, language }: Lexicon, run: NameRun): NameRun {
  const isBody = run.words.length === 1 && run.titleToken === run.firstToken && bodies?.test(run.words[0] ?? '');
  if (language !== 'de' || !isBody) return run;
  let first = run.firstToken;
  const isJoined = (at: number): boolean => JOINS.test(doc.tokens[at - 1]?.lower ?? '') &&
    isHyphenOf(doc.tokens[at - 3], doc.tokens[at - 2]) && /^\p{Lu}/u.test(doc.tokens[at - 3]?.text ?? '');
  const isMore = (): boolean => first === run.firstToken || doc.tokens[first - 1]?.text === ',';
  for (let n = 0; n < MOST_HALVES && isJoined(first) && isMore(); n++) first -= 3;
  const start = doc.tokens[first]?.start ?? run.start;
  if (first === run.firstToken) return run;
  return { ...run, start, firstToken: first, titleToken: first, words: doc.text.slice(start, run.end).split(' ') };
}

/** An office keeps the halves before its noun. */
export function withHalves(doc: Document, role: FoundRole): FoundRole {
  if (doc.language !== 'de') return role;
  const before = doc.text.slice(Math.max(0, role.start - LONGEST), role.start);
  const start = role.start - (HALVES.exec(before)?.[0].length ?? 0);
  return start === role.start ? role : { ...role, start, text: doc.text.slice(start, role.end) };
}
const HALVES = /(?<!\p{L})(?:\p{L}+-, )*\p{L}+- (?:und|oder|sowie) $/u;
/** Characters of such halves. */
const LONGEST = 80;
