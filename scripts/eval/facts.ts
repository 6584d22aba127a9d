// The first three facts, in article order, against what editors wrote as highlights; the first three sentences beside
// it.
import * as z from 'zod';
import { measure, type MeasuredSheet } from './measure.ts';
import { rougeLsum, rougeN } from './rouge.ts';
import { leadSentences } from './words.ts';

const SENTENCES = 3;

/** `refs` are whole summaries, each as good as the other; `highlights` the lines of one. */
const lines = z.array(z.string()).optional();
const Row = z.object({ id: z.string().optional(), text: z.string(), refs: lines, highlights: lines }).refine(
  ({ refs, highlights }) => refs ?? highlights,
  'a row has refs or highlights',
);
type Row = z.infer<typeof Row>;

interface Rouge { 'ROUGE-1': number; 'ROUGE-2': number; 'ROUGE-Lsum': number }
interface Score { articles: number; failed: number; ours: Rouge; lead: Rouge }

const none = (): Rouge => ({ 'ROUGE-1': 0, 'ROUGE-2': 0, 'ROUGE-Lsum': 0 });

export const facts = measure<Row, Score>({
  Row,
  requestOf: ({ text }) => ({ text }),
  newScore: () => ({ articles: 0, failed: 0, ours: none(), lead: none() }),
  addRow,
  table: ({ articles, failed, ours, lead }) => ({
    articles, refused: failed, 'three facts': mean(ours, articles), 'lead-3': mean(lead, articles),
  }),
});

function addRow(score: Score, row: Row, sheet: MeasuredSheet | null): void {
  score.articles++;
  if (!sheet) return void score.failed++;
  const references = row.refs ?? [(row.highlights ?? []).join('\n')];
  const read = sheet.facts.slice(0, SENTENCES).sort((a, b) => a.start - b.start).map(({ text }) => text);
  const lead = leadSentences(row.text, SENTENCES).map(([start, end]) => row.text.slice(start, end));
  score.ours = added(score.ours, bestScores(read, references));
  score.lead = added(score.lead, bestScores(lead, references));
}

/** A line a sentence, so that ROUGE-Lsum sees sentences. */
function bestScores(sentences: readonly string[], references: readonly string[]): Rouge {
  const candidate = sentences.map((sentence) => sentence.replace(/\n/g, ' ')).join('\n');
  const best = (score: (reference: string) => number): number => Math.max(...references.map(score));
  return {
    'ROUGE-1': best((reference) => rougeN(candidate, reference, 1)),
    'ROUGE-2': best((reference) => rougeN(candidate, reference, 2)),
    'ROUGE-Lsum': best((reference) => rougeLsum(candidate, reference)),
  };
}

const each = (work: (kind: keyof Rouge) => number): Rouge =>
  ({ 'ROUGE-1': work('ROUGE-1'), 'ROUGE-2': work('ROUGE-2'), 'ROUGE-Lsum': work('ROUGE-Lsum') });
const added = (sums: Rouge, values: Rouge): Rouge => each((kind) => sums[kind] + values[kind]);
const mean = (sums: Rouge, count: number): Record<string, number> => ({
  ...each((kind) => (100 * sums[kind]) / count),
});
