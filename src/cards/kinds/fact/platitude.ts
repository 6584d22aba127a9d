/**
 * "Automation has become a critical part of modern software development": what a guide or a shop sets before its
 * matter. Where a page speaks to its reader a sentence must name somebody or something, or
 * count, to be worth a card; and one that itself speaks to the reader ("it maps your rooms") sells or teaches.
 */
import type { Span } from '../../../text/document.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { lexiconOfNumbers } from '../../../extract/numbers/number-lexicon.ts';
import { isCapital } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { pattern } from '../../../pattern.ts';
import type { Planning } from '../../planning.ts';
import { genreOf } from '../../worth/genre.ts';
import { readerWords } from '../../worth/wording.ts';

/** "The fastest, smoothest, most efficient": so many superlatives praise. */
const PRAISE = 2;
/** Behind "the", or joined to one that is, and no noun that is spelled so. English. */
const SUPERLATIVE = pattern(
  'giu',
  String.raw`(?<=(?<!\p{L})the (?:(?:most )?\p{Ll}+(?:,| and|, and) )*)(?:most \p{Ll}+|`,
  '(?!(?:test|protest|contest|rest|forest|arrest|interest|west|midwest|northwest|southwest|guest|quest|request|',
  String.raw`conquest|inquest|harvest|chest|nest|priest|crest|digest)(?!\p{L}))\p{Ll}+est)(?!\p{L})`,
);

export function isPlatitude(planning: Planning, span: Span): boolean {
  const { document, sheet } = planning;
  const { language, text } = document;
  if (readsAsReport(planning) || !isGuide(planning)) return false;
  const words = tokensIn(document, span).filter(({ kind }) => kind !== 'mark');
  const readers = readerWords(language);
  const isPraise = language === 'en' && (text.slice(span.start, span.end).match(SUPERLATIVE)?.length ?? 0) >= PRAISE;
  if (isPraise || words.some(({ lower }) => readers.has(lower))) return true;
  if (lexiconFor(language).capitalisesNouns) return false;
  const told = sheet.headline.from === 'title' ? sheet.headline.text : '';
  const names = words.slice(1).some((word) => isCapital(word) && word.text.length > 1 && !told.includes(word.text));
  return !names && !words.some(({ kind, lower }) => kind === 'number' || counts(lower, language));
}

/** "eleven", "deux", "half", "third", "hundreds": not "a", which is one, and not "many". */
function counts(word: string, language: string): boolean {
  const { ones, vagueHeads, scales, begins } = lexiconOfNumbers(language);
  return word.split('-').some((part) =>
    !ones.has(part) && !vagueHeads.has(part) && (scales.has(part) || begins(part)));
}

/** So much of what a report quotes, as genre.ts measures it; one customer is quoted in a shop, too. */
const QUOTED = 0.3;
/** So much of it speaks to its reader that no quotation and no day makes it a report. */
const MOSTLY = 0.35;
/** Several are quoted, or somebody is and it happened on a day. */
const readsAsReport = (planning: Planning): boolean => {
  const { report = 0, dated = 0, guide = 0 } = genreOf(planning);
  if (guide >= MOSTLY && guide >= report) return false;
  return report >= QUOTED || (dated > 0 && report > 0);
};

/** So much of it speaks to its reader: a guide, or a shop. "Why the bridge stays shut" heads as many reports. */
const SPEAKS = 0.1;
const isGuide = (planning: Planning): boolean => (genreOf(planning).guide ?? 0) >= SPEAKS;
