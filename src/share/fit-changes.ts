/** The changes that one page may show, within the share of each version that it may print; the rest is counted. */
import type { Change, ChangedWords } from '../changes/changes-schema.ts';
import { ShareBudget, type Wanted } from './share-budget.ts';

export interface FittedChanges { shown: Change[]; leftOut: number }

export function fitChanges(
  changes: readonly Change[],
  before: string,
  after: string,
  share: number,
): FittedChanges {
  const [was, is] = [new ShareBudget(before, share), new ShareBudget(after, share)];
  const shown = changes.filter((change) => was.take(wanted(change.was)) && is.take(wanted(change.is)));
  return { shown, leftOut: changes.length - shown.length };
}

function wanted(side: ChangedWords | null): Wanted {
  if (side === null) return { spans: [], words: [] };
  const { start, end, text, speaker, label } = side;
  const named = [speaker?.name, speaker?.role, label].flatMap((words) => words ?? []);
  return start === null || end === null
    ? { spans: [], words: [text, ...named] }
    : { spans: [{ start, end }], words: named };
}
