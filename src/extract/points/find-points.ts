/**
 * The points of a page that is a list or a guide: the headings of its sections, its numbered lines, or the items of the
 * list that it is. News has subheads, too, which tease: a page has points only where its title promises them, or where
 * its sections are numbered from first to last. Each point is a stretch of the article, without number or bullet.
 */
import type { Block } from '../../article/article.ts';
import type { Document, Span } from '../../text/document.ts';
import type { Known } from '../sense/passage.ts';
import { candidatesAmong, type Candidate } from './candidates.ts';
import { asks, isFaq, isFurniture, isQuestion } from './furniture.ts';
import { tellsToDo } from './imperatives.ts';
import { linesOf, type Line } from './lines.ts';
import { arePhrases, isNamed } from './phrase.ts';
import { promiseOf, type Promised } from './promise.ts';

export interface Points {
  spans: Span[];
  /** The article numbers them, or its title counts them. */
  numbered: boolean;
}

/** A list that no title counts is the page where so much of it lies between its first and its last point. */
const BODY = 0.5;
/** Steps are short beside what is said about them. */
const STEPS = 0.25;
/** Of English points so many tell what to do, of others all: there the verb is told by its ending. */
const PARALLEL = 0.75;

export function findPoints(document: Document, blocks: readonly Block[], known: Known): Points | null {
  const promised = promiseOf(known.headline, document.language);
  const all = linesOf(document, blocks).filter(({ text }) => text !== known.headline);
  const within = (lines: readonly Line[]): Line[] | null => pointsAmong(document, lines, known, promised);
  // some pages set a box of videos amid their points, with a heading above those of the points
  const isCounted = promised !== null && promised.count !== null;
  const found = within(withoutFurniture(all)) ?? (isCounted ? within(all.filter(isNoFurniture)) : null);
  if (found === null || (!isCounted && hasGap(found, all))) return null;
  const isNumbered = isCounted || found.every(({ number }) => number !== null);
  return { spans: found.map((line) => bare(document.text, line)), numbered: isNumbered };
}

/** "**1. Count the keys**": without the marks that a plain text keeps of its markup. */
function bare(text: string, { start, end }: Line): Span {
  const [before] = /^[*_#\s]*/.exec(text.slice(start, end)) ?? [''];
  const [behind] = /[*_\s]*$/.exec(text.slice(start + before.length, end)) ?? [''];
  return { start: start + before.length, end: end - behind.length };
}

function pointsAmong(
  document: Document, lines: readonly Line[], known: Known, promised: Promised | null,
): Line[] | null {
  const top = lines.reduce((least, { level }) => (level ? Math.min(least, level) : least), Infinity);
  const found = candidatesAmong(lines, document)
    .map((one) => whole(document, one))
    .filter((one) => (promised === null ? isListItself(one) : keeps(one, promised, document.language, top)));
  const best = found.find((one) => areDistinct(one.lines) && arePhrases(document, one.lines, known, promised));
  return best?.lines ?? null;
}

/** Is one of the row left out, as a question or as furniture? Then nobody knows whether these are all. */
function hasGap(found: readonly Line[], all: readonly Line[]): boolean {
  const [first, last] = [found[0], found.at(-1)];
  const kept = new Set(found.map(({ from }) => from));
  return all.some(({ from, level }) => first !== undefined && last !== undefined && level !== null &&
    level === first.level && from > first.from && from < last.from && !kept.has(from));
}

const isNoFurniture = ({ level, number, text }: Line): boolean =>
  level === null || number !== null || !isFurniture(text);

/** Without what is around an article: headings such as "Related" with all that stands below, questions of readers. */
function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let below: { level: number; faq: boolean } | null = null;
  for (const line of lines) {
    const { level, text } = line;
    if (level !== null) {
      const isBelow = below !== null && (level > below.level || (below.faq && asks(text)));
      if (isFurniture(text) && line.number === null) below = { level, faq: isFaq(text) };
      else if (!isBelow) below = null;
    }
    if (below === null) kept.push(line);
  }
  return kept;
}

/** Where items run on ("Nobody reads the second page. Recruiters …"), the points are what they begin with. */
function whole(document: Document, candidate: Candidate): Candidate {
  if (candidate.lines.every(({ level }) => level !== null)) return candidate;
  const labelled = candidate.lines.map(({ text }) => LABEL.exec(text)?.[0].length ?? 0);
  const isLabelled = labelled.every((length) => length > 0);
  let at = 0;
  const lines = candidate.lines.map((line, index) => {
    while ((document.sentences[at]?.end ?? Infinity) <= line.start) at += 1;
    const sentenceEnd = document.sentences[at]?.end ?? line.end;
    const end = isLabelled ? line.start + (labelled[index] ?? 0) : Math.min(line.end, sentenceEnd);
    return { ...line, end, text: document.text.slice(line.start, end) };
  });
  return { ...candidate, lines };
}

/** "Bleed the radiators: air in the top …". */
const LABEL = /^[^.:!?]{3,70}(?=:\s\S)/u;

/** Numbered sections of a page whose title promises nothing: most of it, each told in two words or more. */
function isListItself({ lines, numbered: isNumbered, share }: Candidate): boolean {
  const isSections = lines.every(({ level, text }) => level !== null && level > 0 && /\S\s+\S/.test(text));
  return isNumbered && isSections && share >= BODY && !lines.some(({ text }) => asks(text));
}

function keeps(candidate: Candidate, promised: Promised, language: string, top: number): boolean {
  const { lines, numbered: isNumbered } = candidate;
  if (!promised.questions && lines.some(({ text }) => isQuestion(text))) return false;
  if (isNumbered && lines.some(({ text }) => isFurniture(text))) return false;
  if (promised.count === null) return keepsUncounted(candidate, promised, language, top);
  const isMuch = candidate.from !== 'items' || candidate.share >= STEPS;
  return lines.length === promised.count && isMuch && (isNumbered || promised.isOfPoints);
}

/** Most of the page: numbered sections, advice, or names. */
function keepsUncounted(
  { lines, numbered: isNumbered, share, from }: Candidate, promised: Promised, language: string, top: number,
): boolean {
  const { length } = lines;
  const isTop = isNumbered && lines.every(({ level }) => level === top);
  if (share < (from === 'items' || isTop ? STEPS : BODY) || lines.some(({ text }) => asks(text))) return false;
  if (isNumbered) return true;
  const doing = lines.filter(({ text }) => tellsToDo(text, language)).length;
  if (promised.advice) return doing >= length * (language === 'en' ? PARALLEL : 1);
  return promised.things && from === 'headings' && length >= LEAST_NAMES && doing === 0 &&
    lines.every(({ text }) => isName(text) && isNamed(text));
}

/** "Snake Plant", "Playa de Oyambre": no sentence, no more than names have. */
const NAME_WORDS = 9;
const LEAST_NAMES = 4;
const isName = (text: string): boolean =>
  text.split(/\s+/).length <= NAME_WORDS && !/[.!?]$/u.test(text) && /^["“„«‘']?[\p{Lu}\p{Lo}\d]/u.test(text);

const areDistinct = (lines: readonly Line[]): boolean =>
  new Set(lines.map(({ text }) => text.toLowerCase())).size === lines.length;
