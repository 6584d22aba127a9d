/** Where a quotation stands in the article, if all its words do: in one stretch, or in several with words left out. */
import type { Span } from '../text/document.ts';
import { findWords } from './find-words.ts';
import type { Joint, Passage } from './passage.ts';
import type { WordIndex } from './word-index.ts';
import type { Word } from './words.ts';

/** Indices of words, end exclusive. */
interface Stretch { from: number; to: number }

export interface Located {
  /** Stretches of the article that hold the quotation's words, in order. */
  spans: Span[];
  /** What the article has between them. */
  leftOut: Span[];
}

/** Words that an ellipsis may stand for: two long paragraphs. */
const MAX_LEFT_OUT = 250;
/** Words that brackets may stand for: "[The bridge]" for "it", or for "the thing that we have built there". */
const MAX_REPLACED = 8;
/** Runs of one quotation: with more, it is a collage. */
const MAX_RUNS = 8;
/** Places that are given of one quotation: a phrase that stands oftener tells nothing by where it stands. */
const MAX_PLACES = 20;

/** All places where the words stand one after the other, marks and brackets aside. */
export function locateWhole(index: WordIndex, words: readonly Word[]): Located[] {
  return findWords(index, words)
    .slice(0, MAX_PLACES)
    .map((from) => located(index, [{ from, to: from + words.length }]));
}

/**
 * The places where each run stands behind the one before it, no farther than what is put between them allows. Words in
 * brackets must be the article's, too.
 * @param isLight may brackets stand for these words of the article, and hold them? A negation they may not
 */
export function locateRuns(index: WordIndex, { runs, joints }: Passage, isLight: (span: Span) => boolean): Located[] {
  const isCollage = runs.length > MAX_RUNS;
  const isWhole = joints.every((joint) => joint === null);
  if (runs.length === 0 || isCollage || isWhole) return [];
  if (!joints.every((joint) => isOfArticle(index, joint, isLight))) return [];
  const places = runs.map((run) => findWords(index, run));
  const ways = (places[0] ?? []).map((from): Stretch[] => [{ from, to: from + (runs[0]?.length ?? 0) }]);
  return runs
    .slice(1)
    .reduce((found, run, i) => follow(found, places[i + 1] ?? [], run.length, reachOf(joints[i + 1])), ways)
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .slice(0, MAX_PLACES)
    .filter((way) => replacedIn(index, way, joints).every(isLight))
    .map((way) => located(index, way));
}

const reachOf = (joint: Joint | null | undefined): number =>
  joint?.kind === 'brackets' ? MAX_REPLACED : MAX_LEFT_OUT;

function isOfArticle(index: WordIndex, joint: Joint | null, isLight: (span: Span) => boolean): boolean {
  if (joint?.kind !== 'brackets') return true;
  const [from] = findWords(index, joint.words);
  return from !== undefined && isLight(spanOf(index, { from, to: from + joint.words.length }));
}

/** What of the article stands where the quotation has brackets, at its ends as far as the sentence goes. */
function replacedIn(index: WordIndex, way: readonly Stretch[], joints: readonly (Joint | null)[]): Span[] {
  return joints.flatMap((joint, i) => {
    if (joint?.kind !== 'brackets') return [];
    const from = way[i - 1]?.to;
    const to = way[i]?.from;
    const gap = { from: from ?? sentenceEdge(index, to ?? 0, -1), to: to ?? sentenceEdge(index, from ?? 0, 1) };
    return gap.from < gap.to ? [spanOf(index, gap)] : [];
  });
}

const EDGE = /[.!?;:"“”«»„\n]/;

/** From a place between two words as many words on, or back, as brackets may stand for, within one sentence. */
function sentenceEdge({ text, starts, ends }: WordIndex, place: number, way: 1 | -1): number {
  let at = place;
  while (Math.abs(at - place) < MAX_REPLACED && at + way >= 0 && at + way <= starts.length) {
    if (EDGE.test(text.slice(ends[at - 1] ?? 0, starts[at] ?? text.length))) break;
    at += way;
  }
  return at;
}

/** Each way with the next place behind it; both lists are in order, so one walk through them does. */
function follow(ways: Stretch[][], places: readonly number[], length: number, reach: number): Stretch[][] {
  let at = 0;
  return ways.flatMap((way) => {
    const { to } = way.at(-1) ?? { to: 0 };
    while ((places[at] ?? Infinity) < to) at += 1;
    const from = places[at] ?? Infinity;
    return from - to <= reach ? [[...way, { from, to: from + length }]] : [];
  });
}

const lengthOf = (way: readonly Stretch[]): number => (way.at(-1)?.to ?? 0) - (way[0]?.from ?? 0);

const spanOf = ({ starts, ends }: WordIndex, { from, to }: Stretch): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});

function located(index: WordIndex, way: readonly Stretch[]): Located {
  const spans = way.map((stretch) => spanOf(index, stretch));
  const leftOut = spans.slice(1).map(({ start }, i) => ({ start: spans[i]?.end ?? 0, end: start }));
  return { spans, leftOut };
}

/** Does the article have the passage to the letter, marks and spaces included? */
export function standsAsIs({ text }: WordIndex, passage: string, first: Word | undefined, at: Span): boolean {
  const start = at.start - (first?.start ?? 0);
  return start >= 0 && text.slice(start, start + passage.length) === passage;
}
