/**
 * Places that their form alone tells: a heading, a dateline ("PUTRAJAYA, Nov 22 —", "NEW DELHI:") that stands before
 * the first sentence, and "London-based". Such a place is seldom named again, and no sentence says what it is.
 */
import { inTitleCase } from '../../../text/capital.ts';
import { monthNumber } from '../../../article/month-names.ts';
import type { Named } from '../../../schema.ts';
import type { Document, Span } from '../../../text/document.ts';
import { isPlace } from '../words/places.ts';

/** Longest dateline that is looked into, in letters. */
const DATELINE_ROOM = 160;
/** What stands before the date, the agency or the dash; an agency may come first: "(ANSA) - ROMA, 06 NOV -". */
const PLACES = /^(?:\([^()]{2,40}\)\s*(?:[-–—]+\s*)?)?(\p{Lu}[\p{L}\p{M}.'’ /-]*?)(?=\s*(?:[,(:—–]|--|\s-\s|\s\d|$))/u;
/** ", China, May 3": where the place of a dateline lies. */
const LIES_IN = /^,\s*(\p{Lu}[\p{L}\p{M}. ]+?)(?=\s*(?:[,(—–]|--|\s-\s))/u;
/** "JEFFERSON CITY, Mo. —": a state that is short for other things elsewhere. */
const SHORT_STATE = /^(?:Ark|Ga|Ill|Ind|La|Md|Miss|Mo|Pa|Va|Vt)\.$/;
/** A day or an agency behind it: what has neither may be a label ("EXCLUSIVE — …") unless we know the place. */
const IS_DATED = /\d|\(\p{Lu}[^()]*\)/u;
const SEATED =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}\p{M}.'’]* ){0,2}\p{Lu}[\p{L}\p{M}.'’]*)-(?:based|headquartered)(?!\p{L})/gu;

/**
 * The places listed, with those told by their form that are not among them.
 * @param others names of the article that are something else
 */
export function withToldPlaces(document: Document, listed: readonly Named[], others: readonly Named[]): Named[] {
  const known = new Set([...listed, ...others].map(({ name }) => name.toLowerCase()));
  const told = new Map<string, Named>();
  for (const { start, end } of [...placesOfDateline(document), ...seats(document), ...headings(document)]) {
    const name = document.text.slice(start, end);
    const same = told.get(name.toLowerCase());
    if (same) same.mentions += 1;
    else if (!known.has(name.toLowerCase())) told.set(name.toLowerCase(), { name, mentions: 1, start, end });
  }
  return [...listed, ...told.values()];
}

function placesOfDateline({ text, bodyStart, language }: Document): Span[] {
  const from = Math.max(text.lastIndexOf('\n', bodyStart - 1) + 1, bodyStart - DATELINE_ROOM);
  const line = text.slice(from, bodyStart);
  const found = PLACES.exec(line);
  const named = found?.[1];
  if (!found || named === undefined) return [];
  const behind = found[0].length;
  const country = LIES_IN.exec(line.slice(behind));
  const land = country?.[1] ?? '';
  const isLand = country !== null && isKnown(land, language);
  const isSeat = !/\p{Ll}/u.test(named) && (isLand || SHORT_STATE.test(land));
  let at = from + behind - named.length;
  const spans = named.split('/').flatMap((one): Span[] => {
    const start = at + one.length - one.trimStart().length;
    at += one.length + 1;
    const name = one.trim();
    const isPlaced = (): boolean => isSeat || IS_DATED.test(line.slice(behind)) || isKnown(name, language);
    const isOne = name !== '' && monthNumber(name) === null && isPlaced();
    return isOne ? [{ start, end: start + name.length }] : [];
  });
  if (!country || !isLand) return spans;
  const start = from + behind + country[0].length - land.length;
  return [...spans, { start, end: start + land.length }];
}

/** "Thüringen" over what holds there: a heading that is nothing but a place. */
const headings = ({ text, paragraphs, language }: Document): Span[] =>
  paragraphs.filter(({ kind, start, end }) =>
    kind === 'heading' && end - start <= LONGEST_HEADING && isPlace(text.slice(start, end), language));
const LONGEST_HEADING = 40;

/** "The New York-based bank": the words before the hyphen that are a place. */
function seats({ text, language }: Document): Span[] {
  // the pattern looks behind every letter; most articles have no such word
  if (!language.startsWith('en') || !(text.includes('-based') || text.includes('-headquartered'))) return [];
  return [...text.matchAll(SEATED)].flatMap(({ 1: words = '', index }): Span[] => {
    for (let from = 0; from < words.length; from = words.indexOf(' ', from) + 1 || words.length) {
      if (isKnown(words.slice(from), language)) return [{ start: index + from, end: index + words.length }];
    }
    return [];
  });
}

const isKnown = (name: string, language: string): boolean =>
  isPlace(name, language) || isPlace(inTitleCase(name), language);
