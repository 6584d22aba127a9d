// The first three facts, in article order, against what editors wrote as highlights; the first three sentences beside
// it.
import { rougeLsum, rougeN } from './rouge.mjs';
import { leadSentences } from './words.mjs';

const SENTENCES = 3;

export const requestOf = ({ text }) => ({ text });
export const newScore = () => ({ articles: 0, failed: 0, ours: [0, 0, 0], lead: [0, 0, 0] });

export function addRow(score, row, sheet) {
  score.articles++;
  if (!sheet) return void score.failed++;
  const references = row.refs ?? [row.highlights.join('\n')];
  const facts = sheet.facts.slice(0, SENTENCES).sort((a, b) => a.start - b.start).map(({ text }) => text);
  const lead = leadSentences(row.text, SENTENCES).map(([start, end]) => row.text.slice(start, end));
  add(score.ours, bestScores(facts, references));
  add(score.lead, bestScores(lead, references));
}

/** A line a sentence, so that ROUGE-Lsum sees sentences. */
function bestScores(sentences, references) {
  const candidate = sentences.map((sentence) => sentence.replace(/\n/g, ' ')).join('\n');
  const each = references.map((reference) => [
    rougeN(candidate, reference, 1),
    rougeN(candidate, reference, 2),
    rougeLsum(candidate, reference),
  ]);
  return [0, 1, 2].map((i) => Math.max(...each.map((scores) => scores[i])));
}

function add(sums, values) {
  values.forEach((value, i) => (sums[i] += value));
}

export function table({ articles, failed, ours, lead }) {
  const mean = (sums) =>
    Object.fromEntries(['ROUGE-1', 'ROUGE-2', 'ROUGE-Lsum'].map((name, i) => [name, (100 * sums[i]) / articles]));
  return { articles, refused: failed, 'three facts': mean(ours), 'lead-3': mean(lead) };
}
