/**
 * Titles that stand in the writer's clause like a name: "said on NBC's “Meet the Press” that", "told “CBS This
 * Morning” that", "starred in “Into the Woods” and “Doctor Who,”". Capitals alone make none, since slogans and
 * headlines have them as well (warned of “Mass Job Losses”): the words before must tell of a show, a book or a part in
 * one. English.
 */
import type { Document, Token } from '../../text/document.ts';
import { possessiveLength } from '../../text/possessive.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Quotation } from './find-quotations.ts';

/** @param isListed does it stand behind "and", and such a title before that? */
export function isTitleInClause(
  { text, tokens }: Document, { first, last, start, end }: Quotation, isListed: boolean,
): boolean {
  const before = tokens[first - 1];
  const isInside = before?.kind === 'word' && before.sentence === tokens[first]?.sentence;
  if (!isInside || !hasCapitals(text.slice(start, end))) return false;
  if (/^(?:and|or)$/.test(before.lower)) return isListed;
  const place = possessiveLength(before.text) > 0 ? first - 2 : first - 1; // on NBC's
  // no "tells “Reed Must Go” to all who listen"
  if (/^(?:told|tells)$/.test(tokens[place]?.lower ?? '')) return tokens[last + 1]?.lower !== 'to';
  const isShow = tokens[place]?.lower === 'on' && SHOW.test(text.slice(start, end));
  return isShow || isPlace(tokens[place - 1], tokens[place]);
}
/** "things got testy on “CNN Tonight”" */
const SHOW = /\b(?:Tonight|Today|Morning|News|Show|Live)\b/;

/** "starred in", "the host of", "said on", "told Tapper on"; no "warned of", "ran on", "believes in". */
function isPlace(before: Token | undefined, preposition: Token | undefined): boolean {
  const { lower = '', text = '' } = before ?? {};
  if (preposition?.lower === 'of') return WORKERS.has(lower);
  if (!/^(?:in|on|at|during|for|from)$/.test(preposition?.lower ?? '')) return false;
  return APPEARING.has(lower) || (preposition?.lower === 'on' && (SAYING.has(lower) || WEEKDAY.test(text)));
}

/** Who makes a show or a book, and what it is made of: behind these "of" brings in its title. */
const WORKERS = wordSet(
  'star stars host hosts author authors writer writers director directors creator creators editor editors producer ' +
  'producers presenter presenters cast set episode episodes season edition issue screening performance production ' +
  'premiere finale remake adaptation version copy copies fans fan viewers readers',
);

/** What somebody does or is in a show, a book or a song. */
const APPEARING = wordSet(
  'starred stars starring star appeared appears appearing appearance appearances guest interview interviews ' +
  'interviewed seen aired airing broadcast featured role roles part cameo character played plays playing performed ' +
  'sang debut known famous acted',
);
const SAYING = wordSet('said says speaking told');
const WEEKDAY = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;

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
