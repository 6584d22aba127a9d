/** Names of several words that our lists have: places, and bodies where those hold no words of the language. */
import { inTitleCase, startsWithCapital } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { possessiveLength } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { paperLength } from '../words/german-papers.ts';
import { isKnownOrganisation, opensKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { isPlace, opensPlace } from '../words/places.ts';
import { isNamedSo } from './to-run.ts';

const LONGEST_KNOWN = 5; // "Democratic Republic of the Congo"

/** "Dar es Salaam", "NEW DELHI": how many tokens a name from our lists takes here, or 0. */
export function knownLength(doc: Document, lexicon: Lexicon, i: number): number {
  const opening = doc.tokens[i];
  if (!opening || !startsWithCapital(opening.text)) return 0;
  const whole = paperLength(doc, i) || doubledLength(doc, lexicon, i);
  if (whole > 0) return whole;
  // "La Mesa del Congreso"
  const isOpenedSmall = lexicon.headFirst && lexicon.determiners.has(opening.lower);
  if (isOpenedSmall && !isArticleOfPaper(doc, i)) return bodyWithArticle(doc, lexicon, i);
  const word = opening.text === opening.text.toUpperCase() ? inTitleCase(opening.text) : opening.text;
  if (![word, opening.text].some((one) => opensPlace(one, lexicon.language) || opensKnownOrganisation(one))) return 0;
  for (let length = LONGEST_KNOWN; length > 1; length--) {
    const last = doc.tokens[i + length - 1];
    if (last?.sentence !== opening.sentence || last.kind !== 'word') continue;
    if (!isPaperAsOrigin(doc, lexicon, i + length - 1) && isListed(doc, lexicon, i, length)) return length;
  }
  return 0;
}

/** "EE. UU.", "FF. AA.", with their stops: letters doubled for a plural. Spanish. */
function doubledLength({ tokens }: Document, { language }: Lexicon, i: number): number {
  if (language !== 'es' || !DOUBLED.test(tokens[i]?.text ?? '')) return 0;
  const stop = (at: number): number => (tokens[at]?.text === '.' ? at + 1 : at);
  const second = stop(i + 1);
  return DOUBLED.test(tokens[second]?.text ?? '') ? stop(second + 1) - i : 0;
}
const DOUBLED = /^(\p{Lu})\1\.?$/u;

/** "coordinateur de (La France insoumise)": within a sentence, where the article has a capital. French and Italian. */
function bodyWithArticle({ text, tokens }: Document, { bodyHeads, prepositions }: Lexicon, i: number): number {
  const [before, opening] = [tokens[i - 1], tokens[i]];
  if (!bodyHeads?.small || !opening || before?.sentence !== opening.sentence) return 0;
  if (!prepositions.has(before.lower) && before.text !== '(') return 0;
  for (let length = LONGEST_KNOWN; length > 1; length--) {
    const last = tokens[i + length - 1];
    if (last?.sentence === opening.sentence && isKnownOrganisation(text.slice(opening.start, last.end))) return length;
  }
  return 0;
}

/** "ao jornal O Globo": the article is the paper's, and where a sentence begins so if it stands inside another, too. */
function isArticleOfPaper(doc: Document, i: number): boolean {
  const [article, name] = [doc.tokens[i], doc.tokens[i + 1]];
  if (doc.language !== 'pt' || !article || !name || !/^[OA]$/.test(article.text)) return false;
  return withArticle(doc).has(doc.text.slice(article.start, name.end));
}
const withArticle = oncePer(({ text }: Document): ReadonlySet<string> =>
  new Set([...text.matchAll(INSIDE)].map(([, name = '']) => name)));
const INSIDE = /\p{Ll},? ([OA] \p{Lu}\p{L}{1,20})(?!\p{L})/gu;

/** "The Australian coach": a paper's name, but here what a person is. */
function isPaperAsOrigin({ tokens }: Document, lexicon: Lexicon, last: number): boolean {
  const next = tokens[last + 1]?.lower ?? '';
  const isNoun = isRole(lexicon, next) || lexicon.people.has(next) || lexicon.institutions.has(next);
  return lexicon.demonyms.has(tokens[last]?.lower ?? '') && isNoun;
}

function isListed(doc: Document, lexicon: Lexicon, i: number, length: number): boolean {
  const [opening, last] = [doc.tokens[i], doc.tokens[i + length - 1]];
  if (!opening || !last) return false;
  if (!lexicon.headFirst && isNamedSo(doc, i, i + length)) return true; // "Trader Joe's"
  const text = doc.text.slice(opening.start, last.end - possessiveLength(last.text));
  const name = text === text.toUpperCase() ? inTitleCase(text) : text;
  // in German the lists of bodies hold words that are none: "Die Zeit drängt"
  return isPlace(name, lexicon.language) || (!lexicon.capitalisesNouns && isKnownOrganisation(name));
}
