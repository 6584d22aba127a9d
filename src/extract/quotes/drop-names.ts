/**
 * Names in quotation marks are no quotations: „Rheinische Post“, клуб «Зенит». In languages that print them so they
 * are taken out before anybody is looked for, or their marks would hide the speaker behind them.
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Quotation } from './find-quotations.ts';

/** Most words of a name in marks. */
const LONGEST = 3;

export function dropNames(doc: Document, lexicon: Lexicon, quotations: Quotation[]): Quotation[] {
  if (!lexicon.headFirst) return quotations;
  return quotations.filter((quotation, q) => {
    const before = quotations[q - 1];
    const isSecond = before !== undefined && before.last === quotation.first - 2 && // "nannte er „A“ und „B“"
      lexicon.conjunctions.has(doc.tokens[quotation.first - 1]?.lower ?? '');
    return !isNameInMarks(doc, lexicon, quotation, isSecond ? before.first : quotation.first);
  });
}

/**
 * Few words, all capitalised, in the middle of the writer's clause and not brought in by a verb of saying.
 * @param from where the first of those stands that are listed with it
 */
function isNameInMarks(doc: Document, lexicon: Lexicon, { first, start, end }: Quotation, from: number): boolean {
  const words = doc.text.slice(start, end).split(/\s+/);
  const before = doc.tokens[first - 1];
  if (words.every((word) => /^\d{1,4}$/.test(word))) return true; // "unter «117»"
  const isBehindSmall = lexicon.prepositions.has(before?.lower ?? '') || lexicon.determiners.has(before?.lower ?? '');
  const form = isBehindSmall ? NAME_OR_NUMBER : NAME;
  if (words.length > LONGEST || !words.every((word) => form.test(word))) return false;
  if (words.length === 1 && isPredicated(doc, lexicon, from)) return false;
  const inside = before?.kind === 'word' && before.sentence === doc.tokens[first]?.sentence;
  return inside && (!lexicon.saying.has(before.lower) || lexicon.inflects === true);
}

const NAME = /^\p{Lu}[\p{L}\p{N}-]*$/u;
/** "zu «20 Minuten»" */
const NAME_OR_NUMBER = /^[\p{Lu}\d][\p{L}\p{N}-]*$/u;

/** "sprach von einem neuen „Kahlschlag“": a thing called so, past what modifies the noun. */
function isPredicated(doc: Document, lexicon: Lexicon, mark: number): boolean {
  const { predicating, genitives, reporting, calling, reportedBeing } = lexicon;
  const lowerAt = (at: number): string => doc.tokens[at]?.lower ?? '';
  if (predicating && genitives?.has(lowerAt(mark - 1)))
    for (let k = mark - 2; k > mark - REACH; k--) if (reporting.has(lowerAt(k))) return true; // "sprach von „Willkür“"
  for (let k = mark - 2; k >= mark - NAMED_WITHIN; k--) if (predicating && calling?.has(lowerAt(k))) return true;
  let i = mark - 1;
  while (predicating && i > mark - MOST_MODIFIERS && /^\p{Ll}{3,}e[rsnm]?$/u.test(doc.tokens[i]?.text ?? '')
    && !predicating.has(lowerAt(i))) i -= 1;
  return (predicating?.has(lowerAt(i)) || reportedBeing?.has(lowerAt(mark - 1))) ?? false;
}
/** "Die Abgabe nannte er „Zwangssteuer“": verb, subject, mark. */
const NAMED_WITHIN = 4;
const MOST_MODIFIERS = 3;
/** The verb stands this near before "von", in tokens. */
const REACH = 8;
