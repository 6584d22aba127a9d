/** Which candidates are the facts of an article, and in which order. Of two that say the same, one stays. */
import type { Candidate, Candidates } from './candidates.ts';
import { costOf, rankOf, type Weights } from './rank.ts';
import { isStatement } from './statement.ts';
import { overlap } from './topic.ts';

const MOST_FACTS = 8;
/** Two facts that share more of their words than this say the same. */
const SAME = 0.6;
/** So many are looked at closely: the best of them fill a sheet. */
const LOOKED_AT = 40;

interface Ranked extends Candidate {
  score: number;
}

/**
 * Best first; what is no statement, or repeats a better one, is passed over. The costly looks come last, on few: what a
 * candidate leaves open, which only lowers it, is asked when nobody else could stand before it.
 */
export function chosenOf(text: string, { all, riddlesOf }: Candidates, weights: Weights): Candidate[] {
  const ranked = all.map((candidate): Ranked => ({ ...candidate, score: rankOf(candidate.features, weights) }));
  const waiting = ranked.sort(byRank).slice(0, LOOKED_AT).map((candidate) => ({ candidate, isRead: false }));
  const kept: Ranked[] = [];
  while (waiting.length > 0 && kept.length < MOST_FACTS) {
    const next = waiting.shift();
    if (!next) break;
    const { candidate, isRead } = next;
    if (!isNewStatement(text, candidate, kept)) continue;
    if (isRead) {
      kept.push(candidate);
      continue;
    }
    const read = { ...candidate, score: candidate.score - costOf(riddlesOf(candidate), weights) };
    const place = waiting.findIndex((other) => byRank(read, other.candidate) < 0);
    waiting.splice(place < 0 ? waiting.length : place, 0, { candidate: read, isRead: true });
  }
  return [...kept.slice(0, FIRST).sort(byNews), ...kept.slice(FIRST)];
}

/** Which five belong on a sheet is one question, with which to begin another: news tells its matter first. */
const FIRST = 5;
const LATER = 1;
const newsOf = ({ score, index }: Ranked): number => score - LATER * Math.log(1 + index);
const byNews = (a: Ranked, b: Ranked): number => newsOf(b) - newsOf(a) || a.start - b.start;

const byRank = (a: Ranked, b: Ranked): number => b.score - a.score || a.start - b.start;

function isNewStatement(text: string, { sentence, start, end, stems }: Candidate, kept: readonly Candidate[]): boolean {
  const isSaid = kept.some((fact) => overlap(fact.stems, stems) > SAME);
  return !isSaid && isStatement(text.slice(sentence.start, sentence.end), text.slice(start, end));
}
