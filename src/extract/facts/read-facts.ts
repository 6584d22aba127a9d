/**
 * The facts of an article, most important first: sentences (or whole clauses of them) that stand by themselves,
 * verbatim. Headings, captions, notices, questions and lines of speech are none; of two that say the same, one stays.
 */
import type { Document, Span } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import type { ReadFact, ReadingContext } from '../extraction.ts';
import { isBoilerplate } from './boilerplate.ts';
import { clauseWithin } from './clauses.ts';
import { featuresOf } from './features.ts';
import { scoreOf } from './rank.ts';
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
  score: number;
  stems: ReadonlySet<string>;
}

/**
 * @example readFacts(doc, context, { quotes: [], entities: [] })[0] // { id: 'fact-1', text: 'The bridge …', start: 0, end: 61 }
 */
export function readFacts(doc: Document, context: Pick<ReadingContext, 'title'>, { quotes, entities }: { quotes: readonly Span[]; entities: readonly Entity[] }): ReadFact[] {
  const { rows, stems } = featuresOf(doc, context.title, quotes, entities);
  const candidates: Candidate[] = [];
  doc.sentences.forEach((sentence, i) => {
    const features = rows[i];
    if (features === undefined || features.question === 1 || features.quoted > MOST_QUOTED || !isStatement(doc, sentence)) return;
    const span = clauseWithin(doc, sentence, IDEAL_LENGTH);
    if (!isBalanced(doc.text.slice(span.start, span.end))) return;
    candidates.push({ start: span.start, end: span.end, score: scoreOf(features, span.end - span.start), stems: stems[i] ?? new Set() });
  });
  return distinct(candidates).map(({ start, end }, i) => ({ id: `fact-${i + 1}`, text: doc.text.slice(start, end), start, end }));
}

const KINDS: ReadonlySet<string> = new Set(['text', 'list-item']);

function isStatement(doc: Document, { start, end, paragraph }: { start: number; end: number; paragraph: number }): boolean {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || !KINDS.has(doc.paragraphs[paragraph]?.kind ?? '')) return false;
  const text = doc.text.slice(start, end);
  return /[.!…。！।"”»)\p{L}\d]$/u.test(text) && !isBoilerplate(text);
}

/** A bracket or a quotation that opens here and closes elsewhere makes no statement of its own. */
function isBalanced(text: string): boolean {
  if (text.startsWith('(') || text.startsWith('[')) return false;
  let open = 0;
  let straight = 0;
  let guillemets = 0;
  let brackets = 0;
  for (const char of text) {
    if (char === '"') straight++;
    // «so» and »so«: which one opens depends on the country
    else if (char === '«' || char === '»') guillemets++;
    // “ opens in English and closes in German; ” closes nearly everywhere, and opens in Swedish
    else if (char === '„' || ((char === '“' || char === '”') && open === 0)) open++;
    else if (char === '“' || char === '”') open--;
    else if (char === '(') brackets++;
    else if (char === ')') brackets--;
    if (brackets < 0) return false;
  }
  return open === 0 && brackets === 0 && straight % 2 === 0 && guillemets % 2 === 0;
}

/** Best first; one that repeats a better one is passed over. */
function distinct(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score || a.start - b.start)) {
    if (kept.length === MOST_FACTS) break;
    if (kept.every((fact) => overlap(fact.stems, candidate.stems) <= SAME)) kept.push(candidate);
  }
  return kept;
}
