/** Words that are half of a comparison ("another", "also", "more"), and whether the other half stands beside them. */
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import { lexiconFor } from '../lexicon/index.ts';
import type { Passage } from './passage.ts';

/** "Besides" points back, "instead of a bridge" and "además de Ruiz" say what to; "und da" does not. */
export const saysWhat = (token: Token | undefined, language: string): boolean =>
  token !== undefined && (lexiconFor(language).genitives ?? ENGLISH_OF).has(token.lower);
const ENGLISH_OF = wordSet('of');

/** Words before a comparison that opens its sentence: "an even more …". */
const EARLY = 2;

/**
 * Early words that compare, without what with: "A more hopeful note was struck by the head of the bank". "More of it"
 * and "más de lo que" say it right behind.
 */
export function isMoreThanUntold({ tokens, words, document }: Passage, at: number): boolean {
  const isEarly = tokens.slice(0, at).filter(({ kind }) => kind === 'word').length <= EARLY;
  if (!isEarly || saysWhat(tokens[at + 1], document.language)) return false;
  return !tokens.slice(at).some(({ kind, lower }) => words.than.has(lower) || kind === 'number');
}

/** "eine ähnliche Art": like which? "similar a la de Lund" says it. */
const SIMILAR = /^(?:ähnlich|semblable|similair|similar|parecid|simil|analog|semelhante)/u;
const LIKE: ReadonlySet<string> = wordSet('a al à au aux alla ao wie als');
const isLikeSomething = (lower: string, next: Token | undefined): boolean =>
  SIMILAR.test(lower) && LIKE.has(next?.lower ?? '');

/** "too many" counts, "too." adds; "the other two" are known, "other cities" are not. */
export function isHalf(tokens: readonly Token[], at: number, language: string): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (saysWhat(tokens[at + 1], language) || isLikeSomething(lower, tokens[at + 1])) return false;
  // "nine species that have otherwise vanished": than where they were told of
  if (lower === 'otherwise') return !/^(?:have|has|had|would|could|be)$/u.test(tokens[at - 1]?.lower ?? '');
  if (lower === 'other') return tokens[at - 1]?.lower === 'the';
  return (lower !== 'too' || tokens[at + 1]?.kind !== 'word') && (lower !== 'also' || tokens[at - 1]?.lower !== 'but');
}
