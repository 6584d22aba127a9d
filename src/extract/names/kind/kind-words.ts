/**
 * Words of a name and beside it, and its ending, as they stand: what no list of ours holds, annotated articles teach
 * ("Auditório", "Consorzio", "lycée Marcel-Mézen", "-ville"). Only those that several articles have carry a weight.
 */
import type { NameRun } from '../words/name-run.ts';
import type { KindFeatures, NameContext } from './name-context.ts';

/** What a feature tells of a word; the word itself stands behind it. */
export const WORD_FEATURES = [
  'first word:', 'word inside:', 'final word:', 'beginning:', 'ending:',
  'word before:', 'second before:', 'word behind:',
] as const;
type WordFeature = (typeof WORD_FEATURES)[number];

/** Letters of a name's end and beginning that may tell its kind. */
const ENDING = 4;
const BEGINNING = 3;

/** @param found is written to: the share of mentions that have the word, or 1 for words of the name itself */
export function addWords(
  { doc: { tokens } }: NameContext, runs: readonly NameRun[], { words }: NameRun, found: KindFeatures,
): void {
  const add = (feature: WordFeature, word: string | undefined, share: number): void => {
    if (word) found[`${feature} ${word}`] = (found[`${feature} ${word}`] ?? 0) + share;
  };
  const [first = '', ...others] = words.map((word) => word.toLowerCase());
  const last = others.at(-1) ?? first;
  if (others.length > 0) {
    add('first word:', first, 1);
    add('final word:', last, 1);
    for (const word of others.slice(0, -1)) add('word inside:', word, 1);
  } else add('beginning:', first.slice(0, BEGINNING), 1);
  add('ending:', last.slice(-ENDING), 1);
  for (const { titleToken, endToken, sentence } of runs) {
    const at = (i: number): string | undefined => (tokens[i]?.sentence === sentence ? tokens[i]?.lower : undefined);
    add('word before:', at(titleToken - 1), 1 / runs.length);
    add('second before:', at(titleToken - 2), 1 / runs.length);
    add('word behind:', at(endToken), 1 / runs.length);
  }
}
