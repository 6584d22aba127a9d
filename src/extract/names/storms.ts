/** Storms that bear a given name: "Hurricane Irene", "la tormenta tropical Irene" is nobody, though an Irene may be. */
import type { Document } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { NameRun } from './name-run.ts';

const STORMS = wordSet(`
  hurricane typhoon cyclone storm tormenta huracán ciclón tifón borrasca tempestade furacão ciclone tufão
  tempête ouragan typhon uragano tifone tempesta hurrikan taifun orkan sturmtief tropensturm wirbelsturm orkantief
`);

const KINDS = wordSet('tropical subtropical extratropical winter invernal tropicale');

/** Without what a storm is called, wherever the article has it again. */
export function withoutStorms(doc: Document, runs: readonly NameRun[]): NameRun[] {
  const isNamed = ({ words, titleToken, sentence }: NameRun): boolean => {
    const [beyond, before] = [doc.tokens[titleToken - 2], doc.tokens[titleToken - 1]];
    const isStorm = STORMS.has(before?.lower ?? '');
    const isKindOfStorm = KINDS.has(before?.lower ?? '') && STORMS.has(beyond?.lower ?? '');
    return words.length === 1 && before?.sentence === sentence && (isStorm || isKindOfStorm);
  };
  const named = new Set(runs.filter(isNamed).map(({ words }) => words[0]));
  return runs.filter(({ words }) =>
    !STORMS.has(words[0]?.toLowerCase() ?? '') && !(words.length === 1 && named.has(words[0])));
}
