/** The figures of judged answers: spans, pairs, misattribution at several lines, and what a confidence is worth. */
import type { Lines } from '../../src/extract/quotes/model/models.ts';
import type { Answer } from './judge.ts';

const LINES = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];
/** Shares of wrong answers at which models are compared. */
const HARM = [0.02, 0.03, 0.05];
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

const harmonic = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
const percent = (share: number): string => (100 * share).toFixed(1);

export function reportOf(answers: readonly Answer[], inUse: Lines): string[] {
  const unjudged = answers.filter(({ verdict }) => verdict === 'unjudged').length;
  const matched = answers.filter(({ verdict }) => !['extra', 'unjudged', 'missed'].includes(verdict));
  const found = answers.filter(({ verdict }) => verdict !== 'missed').length - unjudged;
  const gold = matched.length + answers.filter(({ verdict }) => verdict === 'missed').length;
  const spans = harmonic(matched.length / found, matched.length / gold);
  const withUnjudged = harmonic(matched.length / (found + unjudged), matched.length / gold);
  return [
    `quotations ${gold}, found ${found}, matched ${matched.length}, span F1 ${percent(spans)} %`,
    `  with ${unjudged} more that no annotator has judged counted as none: span F1 ${percent(withUnjudged)} %`,
    `in use, ${atLine(matched, inUse, found, gold)}`,
    ...LINES.map((line) => atLine(matched, { named: line, unnamed: line }, found, gold)),
    ...HARM.map((share) => withinHarm(matched, share, found, gold)),
    `surprise ${surprise(matched).toFixed(4)} (mean log loss of what is likeliest)`,
    `right of those said at: ${BINS.slice(0, -1)
      .map((from, i) => reliability(matched, from, BINS[i + 1]!))
      .join('  ')}`,
    ...byKind(matched),
  ];
}

/** The same in a row: spans, pairs at the lines in use, the most at 3 % harm, and the surprise. */
export function rowOf(answers: readonly Answer[], lines: Lines): string {
  const [spans = '', , ...rows] = reportOf(answers, lines);
  const inUse = rows.find((row) => row.startsWith('in use')) ?? '';
  const harm = rows.find((row) => row.startsWith('at most 3.0')) ?? '';
  const doubt = rows.find((row) => row.startsWith('surprise')) ?? '';
  const short = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';
  return [
    short(spans, /span F1.*/), short(inUse, /pair.*?%/), short(inUse, /misattributed [\d.]+ %/), harm,
    short(doubt, /surprise [\d.]+/),
  ].join('; ');
}

/** How far confidences are from the truth: less is better, and it moves before any line does. */
function surprise(matched: readonly Answer[]): number {
  const losses = matched.map(({ verdict, confidence }) => {
    const chance = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, verdict === 'right' ? confidence : 1 - confidence));
    return -Math.log(chance);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / matched.length;
}
const LEAST_DOUBT = 0.005;

function atLine(matched: readonly Answer[], lines: Lines, found: number, gold: number): string {
  const isTold = ({ confidence, named }: Answer): boolean => confidence >= lines[named ? 'named' : 'unnamed'];
  const told = matched.filter((answer) => answer.verdict !== 'none' && answer.confidence > 0 && isTold(answer));
  const count = (verdict: Answer['verdict']): number => told.filter((answer) => answer.verdict === verdict).length;
  const untold = matched.filter((answer) => answer.isNobody && !told.includes(answer));
  const right = count('right') + untold.length;
  const names = told.filter(({ verdict, named }) => verdict === 'wrong' && named).length;
  const pairs = harmonic(right / found, right / gold);
  return [
    `line ${[...new Set([lines.named, lines.unnamed])].join(' and ')}: pair F1 ${percent(pairs)} %`,
    `right ${right}, partial ${count('partial')}, none ${matched.length - told.length - untold.length}`,
    `misattributed ${percent(count('wrong') / matched.length)} % (another's name ${percent(names / matched.length)} %)`,
  ].join('; ');
}

/** The most that can be told with so few wrong, by the surest first: compares models whatever their lines. */
function withinHarm(matched: readonly Answer[], share: number, found: number, gold: number): string {
  const told = matched.filter(({ verdict }) => verdict !== 'none').sort((a, b) => b.confidence - a.confidence);
  let [right, wrong, most, line] = [0, 0, 0, 1];
  for (const { verdict, confidence } of told) {
    if (verdict === 'right') right += 1;
    if (verdict === 'wrong') wrong += 1;
    if (wrong <= share * matched.length && right > most) [most, line] = [right, confidence];
  }
  const both = percent(harmonic(most / found, most / gold));
  return `at most ${percent(share)} % misattributed: pair F1 ${both} % (line ${line})`;
}

function reliability(matched: readonly Answer[], from: number, to: number): string {
  const said = matched.filter(({ verdict, confidence }) => verdict !== 'none' && confidence >= from && confidence < to);
  return `${from} ${said.filter(({ verdict }) => verdict === 'right').length}/${said.length}`;
}

/** The same by what told the speaker. */
function byKind(matched: readonly Answer[]): string[] {
  const kinds = [...new Set(matched.map(({ by = '' }) => by))].sort();
  return kinds.map((kind) => {
    const some = matched.filter(({ by }) => by === kind);
    return `  ${kind}: ${BINS.slice(0, -1).map((from, i) => reliability(some, from, BINS[i + 1]!)).join('  ')}`;
  });
}
