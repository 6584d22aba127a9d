/** Capitals that are no name by themselves: a party's label, somebody's origin, half of a word. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPossessive } from '../../../text/possessive.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isPlace } from '../words/places.ts';

/** Is the run of tokens [i, end) none? */
export const isNoWhole = (doc: Document, lexicon: Lexicon, i: number, end: number): boolean =>
  isDemonym(doc, lexicon, i, end) || isHalfOfWord(doc, i, end) || isPartyLabel(doc, i) ||
  isTicker(doc, i, end);

/** "Tesla (TSLA.O) shares": what a share is traded as, with the letters of the exchange. */
function isTicker({ text, tokens }: Document, i: number, end: number): boolean {
  const [first, last] = [tokens[i], tokens[end - 1]];
  if (!first || !last || tokens[i - 1]?.text !== '(' || tokens[i - 1]?.end !== first.start) return false;
  return /^[A-Z0-9]{1,6}(?:_p)?\.[A-Z]{1,3}\)/.test(text.slice(first.start, first.start + LONGEST_TICKER));
}
/** "(VOWG_p.DE)", in letters. */
const LONGEST_TICKER = 12;

/** "the Alborz Democrat" */
const isDemonym = ({ tokens }: Document, { demonyms }: Lexicon, i: number, end: number): boolean =>
  tokens[i - 1]?.lower === 'the' && demonyms.has(tokens[end - 1]?.lower ?? '');

/** "Sen. Doug Hart, R-Pell, said", "Ann Lowe, D-N.Y., said": of which party and from where, no name. */
const isPartyLabel = ({ tokens }: Document, i: number): boolean =>
  /^[RDI]-\p{Lu}[\p{Ll}.]/u.test(tokens[i]?.text ?? '') && /^[,(]$/.test(tokens[i - 1]?.text ?? '');

/** "CDU/CSU" are two; "Ira-t-il ?" is a verb; "a pro-Hong Kong group" names nobody Kong. */
const isHalfOfWord = ({ tokens, language }: Document, i: number, end: number): boolean =>
  (end === i + 1 && isPlace(`${BEHIND_PREFIX.exec(tokens[i - 1]?.text ?? '')?.[1]} ${tokens[i]?.text}`, language)) ||
  isCutAtHyphen(tokens, i, end, language) ||
  (tokens[end]?.text === '/' && !isKnownOrganisation(tokens[i]?.text ?? '')) ||
  /^-(?:t-)?(?:ils?|elles?|on)$/.test(tokens[end]?.lower ?? '');

/** "Kelby" of "the Kelby Marr-produced series"; "a Labour Party-led council" has a name before its hyphen. English. */
function isCutAtHyphen(tokens: Document['tokens'], i: number, end: number, language: string): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (language !== 'en' || !last || next?.sentence !== last.sentence || next.start !== last.end + 1) return false;
  const name = tokens.slice(i, end).map(({ text }) => text).join(' ');
  return MADE_BY.test(next.text) && !isPossessive(last.text) && !isPlace(name, language) && !isKnownOrganisation(name);
}
const MADE_BY =
  /^\p{Lu}\p{Ll}+-(?:\p{Ll}{2,}ed|led|run|made|born|owned|built|held|won|style|penned|fronted|bound|era|like)$/u;

/** "Hong" of "pro-Hong" */
const BEHIND_PREFIX = /^\p{Ll}+-(\p{Lu}\p{Ll}+)$/u;
