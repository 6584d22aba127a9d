/**
 * Titles that stand in the writer's clause like a name: "said on NBC's “Meet the Press” that", "told “CBS This
 * Morning” that", "starred in “Into the Woods” and “Doctor Who,”". Capitals alone make none, since slogans and
 * headlines have them as well (warned of “Mass Job Losses”, ran on “A Fair Deal”): the words before must tell where
 * something is said, seen or written. English.
 */
import type { Document, Token } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import { possessiveLength } from '../../../text/possessive.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { AUXILIARIES } from '../phrase/phrase-words.ts';

/** @param isListed does it stand behind "and", and such a title before that? */
export function isTitleInClause(
  { text, tokens }: Document, { first, last, start, end }: Quotation, isListed: boolean,
): boolean {
  const before = tokens[first - 1];
  const isInside = before?.kind === 'word' && before.sentence === tokens[first]?.sentence;
  if (!isInside) return false;
  const words = text.slice(start, end);
  const isPart = /^(?:in|of)$/.test(before.lower) && isStarring(tokens[first - 2]);
  if (isPart && ONE_CAPITAL.test(words)) return true; // “Fleabag”
  if (!hasCapitals(words)) return false;
  if (/^(?:and|or)$/.test(before.lower)) return isListed;
  const isOwned = possessiveLength(before.text) > 0;
  const place = isOwned ? first - 2 : first - 1; // on NBC's
  // no "tells “Reed Must Go” to all who listen"
  if (/^(?:told|tells)$/.test(tokens[place]?.lower ?? '')) return tokens[last + 1]?.lower !== 'to';
  return isPlace(tokens[place - 1], tokens[place]) || (isOwned && isWhole(tokens[last + 1]));
}

const isStarring = (token: Token | undefined): boolean => /^star(?:s|red|ring)?$/.test(token?.lower ?? '');
const ONE_CAPITAL = /^\p{Lu}[\p{L}’'-]+,?$/u;

/** "NBC's “Meet the Press” was", "Tran's “The Long Road,”"; no "Tran's “America First” policy". */
const isWhole = (behind: Token | undefined): boolean =>
  behind?.kind === 'punctuation' || AUXILIARIES.has(behind?.lower ?? '');

/** "starred in", "the host of", "wrote in", "told Tapper on"; no "warned of", "ran on", "believes in". */
function isPlace(before: Token | undefined, preposition: Token | undefined): boolean {
  const lower = before?.sentence === preposition?.sentence ? (before?.lower ?? '') : '';
  if (preposition?.lower === 'of') return WORKERS.has(lower);
  if (preposition?.lower === 'for') return APPEARING.has(lower);
  return /^(?:in|on|at|during|from)$/.test(preposition?.lower ?? '') && !STANDING.test(lower);
}
/** For what somebody stands or hopes. */
const STANDING = pattern(
  'u',
  '^(?:run|runs|ran|running|stand|stands|stood|standing|campaign\\p{L}*|elect\\p{L}*|vot(?:e|es|ed|ing)|',
  'believ\\p{L}+|insist\\p{L}*|focus\\p{L}*|based|built|rel(?:y|ies|ied|ying)|bet|bets|betting|interested|',
  'agree\\p{L}*|deal|vote|speech|talk|ban|banned|position|stance|policy|sign|signs|banner|banners|placards?)$',
);

/** Who makes a show or a book, and what it is made of: behind these "of" brings in its title. */
const WORKERS = wordSet(
  'star stars host hosts author authors writer writers director directors creator creators editor editors producer ' +
  'producers presenter presenters cast set episode episodes season edition issue screening performance production ' +
  'premiere finale remake adaptation version copy copies fans fan viewers readers',
);

/** What somebody is or does for a show, a book or a song. */
const APPEARING = wordSet(
  'guest interview interviews interviewed broadcast played plays playing known famous nominated oscar emmy grammy ' +
  'bafta award prize',
);

/** Two words or more, each with a capital but the small ones, and nobody who speaks. */
function hasCapitals(text: string): boolean {
  const words = text.replace(/[,.]\s*$/, '').split(/\s+/);
  if (words.length > LONGEST || /[?!…:;,.]/.test(words.join(''))) return false;
  const isTitle = words.every((word, i) => CAPITAL.test(word) || (i > 0 && SMALL.has(word)));
  return isTitle && words.filter((word) => CAPITAL.test(word)).length > 1 && !words.some((word) => SPEAKS.test(word));
}
const LONGEST = 8;
const CAPITAL = /^[\p{Lu}\p{Nd}]/u;
const SMALL = wordSet('the a an of in on to for and with from at by or but as vs &');
const SPEAKS = /^(?:I|I['’]\p{L}+|We|My|Our|You|Your|Don['’]t)$/u;
