// The body and the metadata read from a page, against the true ones.
import * as z from 'zod';
import { measure, type MeasuredSheet, type Note } from './measure.ts';
import { bagF1, percent } from './words.ts';

/** Below this the body is worth a look. */
const POOR = 0.7;

const stated = z.string().nullish();
const Row = z.object({
  id: z.string().optional(),
  html: z.string(),
  url: z.string().optional(),
  expectedText: stated,
  title: stated,
  author: z.union([z.string(), z.array(z.string())]).nullish(),
  date: stated,
});
type Row = z.infer<typeof Row>;

/** Of the pages where there is a true value. */
interface Hits { all: number; right: number }
interface Score { pages: number; failed: number; f1: number; title: Hits; author: Hits; date: Hits }

const none = (): Hits => ({ all: 0, right: 0 });

export const html = measure<Row, Score>({
  Row,
  requestOf: ({ html: page, url }) => ({ html: page, sourceUrl: url }),
  newScore: () => ({ pages: 0, failed: 0, f1: 0, title: none(), author: none(), date: none() }),
  addRow,
  table: ({ pages, failed, f1, title, author, date }) => ({
    pages,
    refused: failed,
    'body, word F1 %': (100 * f1) / pages,
    'title right %': percent(title.right, title.all),
    'author right %': percent(author.right, author.all),
    'date right %': percent(date.right, date.all),
  }),
});

function addRow(score: Score, row: Row, sheet: MeasuredSheet | null, note: Note): void {
  score.pages++;
  if (!sheet) score.failed++;
  const f1 = bagF1(wordsOf(sheet?.article.text), wordsOf(row.expectedText));
  score.f1 += f1;
  if (f1 < POOR) note(`body ${f1.toFixed(2)} ${row.id} ${row.url}`);
  count(score.title, normal(sheet?.source.title), normal(row.title));
  count(score.author, normal(sheet?.source.author), normal([row.author ?? ''].flat().join(', ')));
  count(score.date, day(sheet?.source.publishedAt), day(row.date));
}

function count(hits: Hits, read: string, truth: string): void {
  if (truth === '') return;
  hits.all++;
  if (read === truth) hits.right++;
}

type Stated = string | null | undefined;
const wordsOf = (text: Stated): string[] => (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
const normal = (text: Stated): string =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[“”"‘’'`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const day = (date: Stated): string => (date ?? '').slice(0, '2026-01-31'.length);
