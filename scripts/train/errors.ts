/**
 * Where the speakers of annotated quotations are lost, counted: the span, the candidate, the line, a rival; by what the
 * annotator says that the quotation's own sentence has of the speaker.
 */
import type { Lines } from '../../src/extract/quotes/model/models.ts';
import type { Answer } from './judge.ts';

const LOSSES = [
  'missed span', 'not in the lists', 'no candidate', 'outscored', 'another told', 'under the line',
] as const;
type Loss = (typeof LOSSES)[number];

/** What was lost, or null where the right speaker is told. */
export function lossOf(answer: Answer, lines: Lines): Loss | null {
  const { verdict, confidence, named, isOffered, isKnown, isNobody } = answer;
  if (verdict === 'extra' || verdict === 'unjudged') return null;
  if (verdict === 'missed') return 'missed span';
  const isTold = confidence >= (named ? lines.named : lines.unnamed);
  if (isNobody && !isTold) return null;
  if (verdict === 'right') return isTold ? null : 'under the line';
  if (!isKnown) return 'not in the lists';
  if (!isOffered) return 'no candidate';
  return isTold ? 'another told' : 'outscored';
}

/** A row a kind of mention, a column a loss; last, how many of each kind there are and have the right candidate. */
export function errorsOf(answers: readonly Answer[], lines: Lines): string[] {
  const all = answers.filter(({ verdict }) => verdict !== 'extra' && verdict !== 'unjudged');
  const kinds = [...new Set(all.map(({ mention = '' }) => mention))].sort();
  const row = (name: string, some: readonly Answer[]): string => {
    const lost = LOSSES.map((loss) => some.filter((answer) => lossOf(answer, lines) === loss).length);
    const matched = some.filter(({ verdict }) => verdict !== 'missed');
    const offered = matched.filter(({ isOffered }) => isOffered).length;
    return `| ${[name, some.length, ...lost, `${offered} of ${matched.length}`].join(' | ')} |`;
  };
  return [
    `| mention | quotations | ${LOSSES.join(' | ')} | right one among the candidates |`,
    `|${'---|'.repeat(LOSSES.length + 3)}`,
    ...kinds.map((kind) => row(kind, all.filter(({ mention = '' }) => mention === kind))),
    row('all', all),
  ];
}
