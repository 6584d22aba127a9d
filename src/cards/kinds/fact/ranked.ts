/**
 * Is a sentence about one of the things that a page ranks or lists ("18 new books", "Top MBA programs")? Under such a
 * title it reads as if that one led the list.
 */
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { isCapital } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';
import { genreOf } from '../../worth/genre.ts';

const RANKING = new RegExp(
  '^(?:the\\s|die\\s|les\\s|los\\s|las\\s|le\\s|os\\s|as\\s)?\\d{1,3}\\s\\p{L}|' +
    '(?<!\\p{L})(?:top|best|picks|favou?rites|rankings?|besten?|meilleure?s|mejores|migliori|melhores)(?!\\p{L})',
  'iu',
);
/** "Lund S2 review: the best bike yet?" is of one thing. */
const OF_ONE = /(?<!\p{L})(?:review|reviewed|im test|prueba|recensione|essai|análise)\s?[:|–-]/iu;
/** "3 soldiers killed", "Her best day": where so many are quoted, as genre.ts measures it, it is a report. */
const REPORT = 0.5;

export function isRanked(planning: Planning, span: Span): boolean {
  const { sheet: { headline: { text, from } }, document } = planning;
  // a capital is the sign of a name: in German every noun has one
  if (from !== 'title' || lexiconFor(document.language).capitalisesNouns || !RANKING.test(text)) return false;
  if ((genreOf(planning)['report'] ?? 0) >= REPORT || OF_ONE.test(text)) return false;
  const [, ...others] = tokensIn(document, span).filter(({ kind }) => kind === 'word');
  return others.some((token) => isCapital(token) && token.text.length > 1 && !text.includes(token.text));
}
