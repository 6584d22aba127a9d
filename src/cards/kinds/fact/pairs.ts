/**
 * Two sentences of one paragraph on one card: where the second leaves open only what the first tells ("The petition was
 * started by Rosa Medina. It drew 1,107 signatures."). One stretch of the article, from the first word to the last.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import { visualLength } from '../../../text/count-words.ts';
import type { Document, Sentence } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { sentenceSpanAt } from '../../where.ts';
import { isRefusedOnlyFor, refusalOf } from './refuse.ts';
import { statementsOf } from './statements.ts';

/** Letters: two short sentences, or a long one and what became of it. */
const LONGEST = 300;
/** A closing mark or two may stand behind what a statement shows of its sentence. */
const MARKS = 3;

interface Pair {
  /** Both, as one fact that is named after the first. */
  both: ReadFact;
  first: ReadFact;
  second: ReadFact;
}

/** In order of the text. Asked once a planning. */
export const pairsOf = oncePer((planning: Planning): readonly Pair[] => {
  const statements = statementsOf(planning);
  return statements.flatMap((first, at) => {
    const second = statements[at + 1];
    return second && isNext(planning.document, first, second) ? pairOf(planning, first, second) : [];
  });
});

function pairOf(planning: Planning, first: ReadFact, second: ReadFact): Pair[] {
  const { start } = first;
  const { end } = second;
  const both = { ...first, end, text: planning.document.text.slice(start, end) };
  const isPair = visualLength(both.text) <= LONGEST && hangs(planning, second) && stands(planning, first) &&
    filledIn(planning, both).open.length === 0;
  return isPair ? [{ both, first, second }] : [];
}

/** Whole sentences, one behind the other, of one paragraph. */
function isNext(document: Document, first: ReadFact, second: ReadFact): boolean {
  const [one, other] = [first, second].map(({ start }) => sentenceSpanAt(document, start));
  const isWhole = (sentence: Sentence, { end }: ReadFact): boolean => end >= sentence.end - MARKS;
  return !!one && !!other && document.sentences.indexOf(one) + 1 === document.sentences.indexOf(other) &&
    one.paragraph === other.paragraph && isWhole(one, first) && isWhole(other, second);
}

/** Nothing is held against it but what it leaves open. */
const hangs = (planning: Planning, fact: ReadFact): boolean =>
  refusalOf(planning, fact) !== null && isRefusedOnlyFor(['open', 'opening'], planning, fact);

/** Nothing is held against it but that the next sentence turns it: that one stands beside it. */
const stands = (planning: Planning, fact: ReadFact): boolean => isRefusedOnlyFor(['turned'], planning, fact);
