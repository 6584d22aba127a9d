/** Where the subject begins, behind a word or two that open its sentence: "But the chair", "On Monday the chair". */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';
import { PAST_VERBS } from '../words/role-words.ts';

/** Behind "But", "Later", "It was", "On Monday", "In another"; -1 where the sentence opens otherwise. */
export function subjectStart({ tokens }: Document, lexicon: Lexicon, first: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (OPENS.test(lower(first)) || lexicon.conjunctions.has(lower(first))) {
    return ARTICLES.test(lower(first + 1)) || isRole(lexicon, lower(first + 1)) ? first + 1 : -1;
  }
  // "It was a baker, Ann Hale, who called"
  const isCleft = lower(first) === 'it' && /^(?:is|was)$/.test(lower(first + 1));
  if (!isCleft && !lexicon.prepositions.has(lower(first))) return -1;
  const isWhen = tokens[first + 1]?.kind === 'word' && !isVerbLike(lexicon, lower(first + 1));
  const stands = isCleft || (isWhen && !ARTICLES.test(lower(first + 1)));
  return stands && ARTICLES.test(lower(first + 2)) ? first + 2 : -1;
}

const ARTICLES = /^(?:the|an?|one|his|her|its|their|my|our)$/;
const OPENS = new RegExp(
  '^(?:while|when|if|because|although|though|where|since|until|later|meanwhile|earlier|yesterday|then|now|today|but|' +
    'and|so|yet)$',
);

/** "Before meeting the chair": the phrase is what the verb is done to. */
const isVerbLike = ({ saying, reporting, stance, relatives }: Lexicon, lower: string): boolean =>
  [saying, reporting, stance, relatives].some((list) => list.has(lower)) || PAST_VERBS.has(lower) ||
  /(?:ed|ing)$/.test(lower);

/** "the friends of the head of the board": none of them bears a name behind it. */
export const isOfMany = ({ tokens }: Document, first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ lower }, i, all) => /[^s]s$/.test(lower) && all[i + 1]?.lower === 'of');
