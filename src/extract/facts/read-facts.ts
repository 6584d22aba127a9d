/**
 * The facts of an article, most important first: sentences (or whole clauses of them) that stand by themselves,
 * verbatim. Headings, captions, notices, questions and lines of speech are none; of two that say the same, one stays.
 */
import { visualLength } from '../../text/count-words.ts';
import type { Document, Sentence, Span } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import type { ReadFact, ReadingContext } from '../extraction.ts';
import { lossOf } from '../sense/cut-guard.ts';
import { openness } from '../sense/weigh.ts';
import type { Known } from '../sense/passage.ts';
import { clauseWithin } from './clauses.ts';
import { featuresOf } from './features.ts';
import { scoreOf } from './rank.ts';
import { isStatement } from './statement.ts';
import { overlap } from './topic.ts';

const MOST_FACTS = 8;
const SHORTEST = 30;
const LONGEST = 420;
/** A fact that fits a card in good size. */
const IDEAL_LENGTH = 130;
/** Two facts that share more of their words than this say the same. */
const SAME = 0.6;
/** Of a sentence, inside quotation marks: beyond this it is a quotation, not a fact. */
const MOST_QUOTED = 0.6;

interface Candidate extends Span {
  sentence: Sentence;
  score: number;
  stems: ReadonlySet<string>;
}

/**
 * @example readFacts(doc, context, { quotes: [], entities: [] })[0] // {
   id: 'fact-1', text: 'The bridge …', start: 0, end: 61,
 }
 */
export function readFacts(
  doc: Document,
  context: Pick<ReadingContext, 'title'>,
  { quotes, entities }: { quotes: readonly Span[]; entities: readonly Entity[] },
): ReadFact[] {
  const { rows, stems } = featuresOf(doc, context.title, quotes, entities);
  const candidates: Candidate[] = [];
  const names = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  doc.sentences.forEach((sentence, i) => {
    const features = rows[i];
    if (features === undefined || features.question === 1 || features.quoted > MOST_QUOTED || !fits(doc, sentence))
      return;
    const { start, end } = shownOf(doc, sentence);
    const score = scoreOf(features, visualLength(doc.text.slice(start, end)));
    candidates.push({ start, end, sentence, score, stems: stems[i] ?? new Set() });
  });
  const known: Known = { headline: context.title ?? leadOf(doc), names, speaker: null };
  const riddles = (one: Span): number => openness(doc, one, known);
  return bestOf(doc.text, candidates, riddles).map(({ start, end }, i) => ({
    id: `fact-${i + 1}`,
    text: doc.text.slice(start, end),
    start,
    end,
  }));
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

/** Each riddle that a sentence leaves open costs it as much as standing some places lower. */
const RIDDLE = 0.3;
/** So many are looked at closely: the best of them fill a sheet. */
const LOOKED_AT = 40;

const KINDS: ReadonlySet<string> = new Set(['text', 'list-item']);

function fits(doc: Document, { start, end, paragraph }: Sentence): boolean {
  const length = visualLength(doc.text.slice(start, Math.min(end, start + LONGEST + 1)));
  return length >= SHORTEST && length <= LONGEST && KINDS.has(doc.paragraphs[paragraph]?.kind ?? '');
}

/**
 * Best first; what is no statement, or repeats a better one, is passed over. The costly looks come last, on few: what a
 * candidate leaves open, which only lowers it, is asked when nobody else could stand before it.
 */
function bestOf(text: string, candidates: readonly Candidate[], riddles: (one: Span) => number): Candidate[] {
  const waiting = candidates.toSorted(byRank).slice(0, LOOKED_AT).map((candidate) => ({ candidate, isRead: false }));
  const kept: Candidate[] = [];
  while (waiting.length > 0 && kept.length < MOST_FACTS) {
    const next = waiting.shift();
    if (!next) break;
    const { candidate, isRead } = next;
    if (!isNewStatement(text, candidate, kept)) continue;
    if (isRead) {
      kept.push(candidate);
      continue;
    }
    const read = { ...candidate, score: candidate.score - RIDDLE * riddles(candidate) };
    const place = waiting.findIndex((other) => byRank(read, other.candidate) < 0);
    waiting.splice(place < 0 ? waiting.length : place, 0, { candidate: read, isRead: true });
  }
  return kept;
}

const byRank = (a: Candidate, b: Candidate): number => b.score - a.score || a.start - b.start;

function isNewStatement(text: string, { sentence, start, end, stems }: Candidate, kept: readonly Candidate[]): boolean {
  const isSaid = kept.some((fact) => overlap(fact.stems, stems) > SAME);
  return !isSaid && isStatement(text.slice(sentence.start, sentence.end), text.slice(start, end));
}
