/**
 * Names in quotation marks are no quotations: „Rheinische Post“, клуб «Зенит». In languages that print them so they
 * are taken out before anybody is looked for, or their marks would hide the speaker behind them.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isBodyInMarks } from '../phrase/body-in-marks.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutletInMarks } from './outlet-in-marks.ts';
import { isTitleInClause } from './title-in-clause.ts';

/** Most words of a name in marks. */
const LONGEST = 3;

export function dropNames(doc: Document, lexicon: Lexicon, quotations: Quotation[]): Quotation[] {
  if (lexicon.language === 'en') return withoutTitles(doc, quotations);
  if (!lexicon.headFirst) return quotations;
  return quotations.filter((quotation, q) => {
    const before = quotations[q - 1];
    const isSecond = before !== undefined && before.last === quotation.first - 2 && // "nannte er „A“ und „B“"
      lexicon.conjunctions.has(doc.tokens[quotation.first - 1]?.lower ?? '');
    return !isBodyInMarks(doc, lexicon, quotation) && !isOutletInMarks(doc, lexicon, quotation) &&
      !isNameInMarks(doc, lexicon, quotation, isSecond ? before.first : quotation.first);
  });
}

function withoutTitles(doc: Document, quotations: Quotation[]): Quotation[] {
  const titles = new Set<Quotation>();
  quotations.forEach((quotation, q) => {
    const before = quotations[q - 1];
    const isListed = before !== undefined && titles.has(before) && before.last === quotation.first - 2;
    if (isTitleInClause(doc, quotation, isListed)) titles.add(quotation);
  });
  return quotations.filter((quotation) => !titles.has(quotation));
}

/**
 * Few words, all capitalised, in the middle of the writer's clause and not brought in by a verb of saying.
 * @param from where the first of those stands that are listed with it
 */
function isNameInMarks(doc: Document, lexicon: Lexicon, { first, last, start, end }: Quotation, from: number): boolean {
  const words = doc.text.slice(start, end).split(/\s+/);
  const before = doc.tokens[first - 1];
  if (words.every((word) => /^\d{1,4}$/.test(word))) return true; // "unter «117»"
  const isBehindSmall = lexicon.prepositions.has(before?.lower ?? '') || lexicon.determiners.has(before?.lower ?? '');
  const form = isBehindSmall ? NAME_OR_NUMBER : NAME;
  if (words.length > LONGEST || !words.every((word) => form.test(word))) return false;
  const isWordFor = isPredicated(doc, lexicon, from) || isFramed(doc, lexicon, from, last) ||
    isAbstract(doc, lexicon, first, words[0] ?? '');
  if (words.length === 1 && isWordFor) return false;
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

/** "warf der Stadt mangelnde „Sorgfalt“ vor", "geht von einem „Versehen“ aus": between the two parts of such a verb. */
function isFramed({ tokens }: Document, lexicon: Lexicon, mark: number, last: number): boolean {
  const { capitalisesNouns, saying, reporting } = lexicon;
  if (!capitalisesNouns || !PARTICLE.test(tokens[last + 1]?.lower ?? '')) return false;
  for (let k = mark - 1; k > mark - FRAME && tokens[k]?.sentence === tokens[mark]?.sentence; k--) {
    const { lower = '', text = '' } = tokens[k] ?? {};
    if (/^[,;:.]$/.test(text)) return false;
    if (saying.has(lower) || reporting.has(lower)) return true;
  }
  return false;
}
const PARTICLE = /^(?:vor|aus|ab|an|ein|auf|zurück)$/;
const FRAME = 14;

/** "die „Untätigkeit“ der Stadt": what no paper, ship or shop is called, unless a noun before it says so. */
const isAbstract = ({ tokens }: Document, { capitalisesNouns }: Lexicon, first: number, word: string): boolean =>
  capitalisesNouns && ABSTRACT.test(word) && !/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '');
const ABSTRACT = /^\p{Lu}\p{Ll}{3,}(?:heit|keit|(?<!eit)ung|schaft|ismus|ität|nis|losigkeit)(?:en|se)?$/u;

/** "Die Abgabe nannte er „Zwangssteuer“": verb, subject, mark. */
const NAMED_WITHIN = 4;
const MOST_MODIFIERS = 3;
/** The verb stands this near before "von", in tokens. */
const REACH = 8;
