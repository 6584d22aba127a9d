// The body and the metadata read from a page, against the true ones.
import { bagF1, percent } from './words.mjs';

/** Below this the body is worth a look. */
const POOR = 0.7;
const wordsOf = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
const normal = (text) =>
  String(text ?? '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[“”"‘’'`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const day = (date) => String(date ?? '').slice(0, 10);

export const requestOf = ({ html, url }) => ({ html, sourceUrl: url });
export const newScore = () => ({ pages: 0, failed: 0, f1: 0, title: [0, 0], author: [0, 0], date: [0, 0] });

export function addRow(score, row, sheet, note) {
  score.pages++;
  if (!sheet) score.failed++;
  const f1 = bagF1(wordsOf(sheet?.article.text), wordsOf(row.expectedText));
  score.f1 += f1;
  if (f1 < POOR) note(`body ${f1.toFixed(2)} ${row.id} ${row.url}`);
  const { title, author, publishedAt } = sheet?.source ?? {};
  compare(score.title, normal(title), normal(row.title));
  compare(score.author, normal(author), normal(Array.isArray(row.author) ? row.author.join(', ') : row.author));
  compare(score.date, day(publishedAt), day(row.date));
}

/** Counts where there is a true value. */
function compare(tally, read, truth) {
  if (truth === '') return;
  tally[0]++;
  if (read === truth) tally[1]++;
}

export function table({ pages, failed, f1, title, author, date }) {
  const right = ([all, hits]) => percent(hits, all);
  return {
    pages,
    refused: failed,
    'body, word F1 %': (100 * f1) / pages,
    'title right %': right(title),
    'author right %': right(author),
    'date right %': right(date),
  };
}
