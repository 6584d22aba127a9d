/**
 * The points of a page that is a list or a guide: the headings of its sections, its numbered lines, or the items of the
 * list that it is. News has subheads, too, which tease: a page has points only where its title promises them, or where
 * its sections are numbered from first to last. Each point is a stretch of the article, without number or bullet.
 */
import type { Block } from '../../article/article.ts';
import type { Document, Span } from '../../text/document.ts';
import type { Known } from '../sense/passage.ts';
import { candidatesAmong, type Candidate } from './candidates.ts';
import { isFurniture, isQuestion } from './furniture.ts';
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
  if (promised === null) return null;
  const all = linesOf(document, blocks).filter(({ text }) => text !== known.headline);
  const found = pointsAmong(document, withoutFurniture(all), known, promised);
  if (found === null) return null;
  const isNumbered = promised.count !== null || found.every(({ number }) => number !== null);
  return { spans: found.map((line) => bare(document.text, line)), numbered: isNumbered };
}

/** "**1. Count the keys**": without the marks that a plain text keeps of its markup. */
function bare(text: string, { start, end }: Line): Span {
  const [before] = /^[*_#\s]*/.exec(text.slice(start, end)) ?? [''];
  const [behind] = /[*_\s]*$/.exec(text.slice(start + before.length, end)) ?? [''];
  return { start: start + before.length, end: end - behind.length };
}

function pointsAmong(
  document: Document, lines: readonly Line[], known: Known, promised: Promised,
): Line[] | null {
  const top = lines.reduce((least, { level }) => (level ? Math.min(least, level) : least), Infinity);
  return candidatesAmong(lines, document)
    .map((one) => whole(document, one))
    .filter((one) => keeps(one, promised, document.language, top))
    .find(({ lines: own }) => arePhrases(document, own, known, promised))?.lines ?? null;
}

/** Without what is around an article: headings such as "Related" with all that stands below, questions of readers. */
function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let below: number | null = null;
  for (const line of lines) {
    const { level, text } = line;
    if (level !== null) {
      if (isFurniture(text) && line.number === null) below = level;
      else if (below !== null && level <= below) below = null;
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
  if (share < (from === 'items' || isTop ? STEPS : BODY)) return false;
  if (isNumbered) return true;
  const doing = lines.filter(({ text }) => tellsToDo(text, language)).length;
  if (promised.advice) return doing >= length * (language === 'en' ? PARALLEL : 1);
  return promised.things && from === 'headings' && length >= LEAST_NAMES && doing === 0 &&
    lines.every(({ text }) => isNamed(text));
}

const LEAST_NAMES = 4;
