/** Which candidates are the facts of an article, and in which order. Of two that say the same, one stays. */
import type { Candidate, Candidates } from './candidates.ts';
import { costOf, rankOf, type Rankings } from './rank.ts';
import { isStatement } from './statement.ts';
import { overlap } from './topic.ts';

const MOST_FACTS = 8;
/** Two facts that share more of their words than this say the same. */
const SAME = 0.6;
/** So many are looked at closely: the best of them fill a sheet. */
const LOOKED_AT = 40;
/**
 * Which are the facts is one question, with which three to begin another: those of the best seven that tell the story
 * by themselves, as a highlight does.
 */
const BEGINNING = { facts: 3, among: 7 };
/**
 * What a reader of the sheet minds at its head, and a fit to highlights, which are written anew, does not: "It" at the
 * beginning or ", she said" at the end, "we", "But", a sentence too short to tell anything.
 */
const MINDED = 2;

interface Ranked extends Candidate {
  score: number;
}

/** Looked at closely, with what it is worth at the head of the sheet. */
interface Read extends Ranked {
  highlight: number;
}

/**
 * Best first; what is no statement, or repeats a better one, is passed over. The costly looks come last, on few: what a
 * candidate leaves open, which only lowers it, is asked when nobody else could stand before it.
 */
export function chosenOf(text: string, { all, riddlesOf }: Candidates, rankings: Rankings): Candidate[] {
  const { keyFact, highlight } = rankings;
  const ranked = all.map((candidate): Ranked => ({ ...candidate, score: rankOf(candidate.features, keyFact) }));
  const waiting: (Ranked | Read)[] = ranked.sort(byRank).slice(0, LOOKED_AT);
  const kept: Read[] = [];
  while (waiting.length > 0 && kept.length < MOST_FACTS) {
    const next = waiting.shift();
    if (!next) break;
    if (!isNewStatement(text, next, kept)) continue;
    if ('highlight' in next) {
      kept.push(next);
      continue;
    }
    const signs = riddlesOf(next);
    const read: Read = {
      ...next,
      score: next.score - costOf(signs, keyFact),
      highlight: rankOf(next.features, highlight) - costOf(signs, highlight) - MINDED * mindedIn(next, signs.joining),
    };
    const place = waiting.findIndex((other) => byRank(read, other) < 0);
    waiting.splice(place < 0 ? waiting.length : place, 0, read);
  }
  return beginningWell(kept);
}

const mindedIn = ({ features: { dangling, personal, short } }: Candidate, joining: number): number =>
  dangling + personal + short + joining;

function beginningWell(ranked: readonly Read[]): Read[] {
  if (ranked.length < BEGINNING.among) return ranked.toSorted(byNews);
  const best = ranked.slice(0, BEGINNING.among).sort((a, b) => b.highlight - a.highlight || a.start - b.start);
  const first = new Set(best.slice(0, BEGINNING.facts));
  return [...first, ...ranked.filter((fact) => !first.has(fact))];
}

/** A text of few sentences is no story with highlights: there the early ones come first. */
const newsOf = ({ score, index }: Ranked): number => score - Math.log(1 + index);
const byNews = (a: Ranked, b: Ranked): number => newsOf(b) - newsOf(a) || a.start - b.start;

const byRank = (a: Ranked, b: Ranked): number => b.score - a.score || a.start - b.start;

function isNewStatement(text: string, { sentence, start, end, stems }: Candidate, kept: readonly Candidate[]): boolean {
  const isSaid = kept.some((fact) => overlap(fact.stems, stems) > SAME);
  return !isSaid && isStatement(text.slice(sentence.start, sentence.end), text.slice(start, end));
}
