/**
 * Cards of what a correction altered: was and is, each word for word from its version. Made when they are asked for and
 * kept nowhere: once the older version is removed, its words are on no card.
 */
import type { PlannedCard } from '../sheet/plan.ts';
import type { Change, ChangedWords } from './changes-schema.ts';

type CorrectionCard = Extract<PlannedCard, { kind: 'correction' }>;

/** As many as anybody posts; the page lists all changes. */
const MAX_CORRECTIONS = 4;

/** @param matter the headline of the newer version */
export function correctionCards(changes: readonly Change[], matter: string): Map<Change, CorrectionCard> {
  const altered = changes.filter(({ was, is }) => was !== null && is !== null).slice(0, MAX_CORRECTIONS);
  return new Map(altered.flatMap((change, i) => {
    const { what, was, is } = change;
    if (!was || !is) return [];
    const card: CorrectionCard = {
      id: `correction-${i + 1}`, kind: 'correction', paragraph: null, shows: [], insertions: [], sensitive: false,
      matter: what === 'headline' ? '' : matter, was: wording(was, what), is: wording(is, what),
    };
    return [[change, card] as const];
  }));
}

/** One side as it is told, on a card and in a feed. */
export function wording({ text, speaker, label }: ChangedWords, what: Change['what']): CorrectionCard['was'] {
  const isQuote = what === 'quote' || what === 'speaker';
  return { text, isQuote, speaker: isQuote ? speaker : null, label };
}
