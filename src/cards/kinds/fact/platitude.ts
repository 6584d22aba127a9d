/**
 * "Automation has become a critical part of modern software development": what a guide or a shop sets before its
 * matter. Where nobody is quoted a sentence must name somebody or something, or count, to be worth a card; and what
 * speaks to its reader ("it maps your rooms") sells or teaches.
 */
import type { Span, Token } from '../../../text/document.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { isCapital } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Planning } from '../../planning.ts';
import { genreOf } from '../../worth/genre.ts';
import { readerWords } from '../../worth/wording.ts';

/** "The fastest, smoothest, most efficient": so many superlatives praise. */
const PRAISE = 2;
const SUPERLATIVE = /^(?!(?:for|mod|man|har|prot|con|requ|inv|dig|inter|arr|cr|ch|gu|honest|earn)est$)\p{Ll}{3,}est$/u;

export function isPlatitude(planning: Planning, span: Span): boolean {
  const { document, sheet } = planning;
  if (isReport(planning) || !isGuide(planning)) return false;
  const words = tokensIn(document, span).filter(({ kind }) => kind !== 'mark');
  const readers = readerWords(document.language);
  if (words.some(({ lower }) => readers.has(lower)) || isPraise(words)) return true;
  if (lexiconFor(document.language).capitalisesNouns) return false;
  const told = sheet.headline.from === 'title' ? sheet.headline.text : '';
  const names = words.slice(1).some((word) => isCapital(word) && word.text.length > 1 && !told.includes(word.text));
  return !names && !words.some(({ kind, lower }) => kind === 'number' || COUNTS.test(lower));
}

/** So much of what a report quotes, as genre.ts measures it; one customer is quoted in a shop, too. */
const QUOTED = 0.3;
/** Several are quoted, or somebody is and it happened on a day. */
const isReport = (planning: Planning): boolean => {
  const { report = 0, dated = 0, guide = 0 } = genreOf(planning);
  if (guide >= MOSTLY && guide >= report) return false;
  return report >= QUOTED || (dated > 0 && report > 0);
};

/** So much of it speaks to its reader: a guide, or a shop; and so much that nothing makes it a report. */
const MOSTLY = 0.35;
const SPEAKS = 0.1;
const GUIDE =
  /(?<!\p{L})(?:guides?|guía|guida|guia|ratgeber|tips|tricks|trucos|consejos|conseils|ways|trends|reviews?)(?!\p{L})/iu;
const isGuide = (planning: Planning): boolean => {
  const { guide = 0, 'title-how': how = 0, 'title-shouts': shouts = 0 } = genreOf(planning);
  return guide >= SPEAKS || how > 0 || shouts > 0 || GUIDE.test(planning.sheet.headline.text);
};

const COUNTS =
  /^(?:half|third|quarter|dozens?|hundreds|thousands|millions?|two|three|four|five|six|seven|eight|nine|ten)$/u;

function isPraise(words: readonly Token[]): boolean {
  return words.filter(({ lower }) => SUPERLATIVE.test(lower) || lower === 'most').length >= PRAISE;
}
