/**
 * Sentences that may be facts: of running text or a list, of a length that a card holds, not mostly speech, no
 * question; each as it would be shown, and what speaks for it and against it.
 */
import { visualLength } from '../../text/count-words.ts';
import type { Document, Sentence, Span } from '../../text/document.ts';
import type { ReadingContext } from '../extraction.ts';
import { danglingIn } from '../sense/dangling.ts';
import { lossOf } from '../sense/cut-guard.ts';
import type { Known } from '../sense/passage.ts';
import { isLinkLine } from '../story-start.ts';
import { clauseWithin } from './clauses.ts';
import { featuresOf, type Features } from './features.ts';
import { standingOf, type Found, type Standing } from './standing.ts';

export interface Candidate extends Span {
  sentence: Sentence;
  index: number;
  features: Standing;
  stems: ReadonlySet<string>;
}

/** What is asked of few, since it costs most: how often it points to what it does not tell. */
export const RIDDLES = ['demonstrative', 'person', 'thing', 'joining'] as const;
export type Riddle = (typeof RIDDLES)[number];

export interface Candidates {
  all: readonly Candidate[];
  riddlesOf: (one: Span) => Readonly<Record<Riddle, number>>;
}

const SHORTEST = 30;
const LONGEST = 420;
/** A fact that fits a card in good size. */
const IDEAL_LENGTH = 130;
/** Of a sentence, inside quotation marks: beyond this it is a quotation, not a fact. */
const MOST_QUOTED = 0.6;
/** A sign that stands more often in one sentence says nothing more. */
const MOST_OF_A_SIGN = 2;

export function candidatesOf(
  doc: Document,
  { title }: Pick<ReadingContext, 'title'>,
  found: Found,
): Candidates {
  const { rows, stems } = featuresOf(doc, title, found.quotes, found.entities);
  const able = doc.sentences.flatMap((sentence, index) => {
    const features = rows[index];
    return features && isAble(doc, sentence, features)
      ? [{ sentence, index, features, stems: stems[index] ?? new Set<string>(), ...shownOf(doc, sentence) }]
      : [];
  });
  const standings = standingOf(doc, able, found);
  const names = found.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const known: Known = { headline: title ?? leadOf(doc), names, speaker: null };
  return {
    all: able.map((one, at) => ({ ...one, features: standings[at]! })),
    riddlesOf: (one) => riddlesIn(doc, one, known),
  };
}

const KINDS: ReadonlySet<string> = new Set(['text', 'list-item']);

function isAble(doc: Document, sentence: Sentence, { question, quoted }: Features): boolean {
  if (question === 1 || quoted > MOST_QUOTED || isLinkLine(doc, sentence)) return false;
  const { start, end, paragraph } = sentence;
  const length = visualLength(doc.text.slice(start, Math.min(end, start + LONGEST + 1)));
  return length >= SHORTEST && length <= LONGEST && KINDS.has(doc.paragraphs[paragraph]?.kind ?? '');
}

/**
 * The clause of the sentence that says enough; the whole where the rest would take away whose word it is, or turn it.
 */
function shownOf(doc: Document, sentence: Sentence): Span {
  const clause = clauseWithin(doc, sentence, IDEAL_LENGTH);
  const rest = { start: clause.start, end: sentence.end };
  return lossOf(doc, rest, clause) === null ? clause : { start: clause.start, end: sentence.end };
}

/** The first sentence: without a title it heads the sheet. */
function leadOf({ text, sentences: [lead] }: Document): string {
  return lead === undefined ? '' : text.slice(lead.start, lead.end);
}

function riddlesIn(doc: Document, one: Span, known: Known): Record<Riddle, number> {
  const count: Record<Riddle, number> = { demonstrative: 0, person: 0, thing: 0, joining: 0 };
  for (const { sign } of danglingIn(doc, one, known)) {
    const riddle = RIDDLES.find((name) => name === sign);
    if (riddle) count[riddle] = Math.min(MOST_OF_A_SIGN, count[riddle] + 1);
  }
  return count;
}
