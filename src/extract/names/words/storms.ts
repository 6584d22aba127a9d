/** Storms that bear a given name: "Hurricane Irene", "la tormenta tropical Irene" is nobody, though an Irene may be. */
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from './name-run.ts';

const STORMS = wordSet(`
  hurricane typhoon cyclone storm tormenta huracán ciclón tifón borrasca tempestade furacão ciclone tufão
  tempête ouragan typhon uragano tifone tempesta hurrikan taifun orkan sturmtief tropensturm wirbelsturm orkantief
`);

const KINDS = wordSet('tropical subtropical extratropical winter invernal tropicale');

/**
 * Without what a storm is called, wherever the article has it again. "After the storm Medina said", "Tras la tormenta
 * Medina pidió": the surname of somebody whom the article names in full is no storm's name, nor is in English what
 * stands before a verb of saying behind "the storm".
 */
export function withoutStorms(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): NameRun[] {
  const surnames = new Set(runs.flatMap(({ words, honorific }) =>
    words.length > 1 || honorific !== null ? words.slice(-1) : []));
  const isNamed = ({ words, titleToken, endToken, sentence }: NameRun): boolean => {
    const [beyond, before] = [doc.tokens[titleToken - 2], doc.tokens[titleToken - 1]];
    if (words.length !== 1 || before?.sentence !== sentence || surnames.has(words[0] ?? '')) return false;
    const isWhen = beyond?.lower === 'the' && lexicon.saying.has(doc.tokens[endToken]?.lower ?? '');
    return (STORMS.has(before.lower) && !isWhen) || (KINDS.has(before.lower) && STORMS.has(beyond?.lower ?? ''));
  };
  const named = new Set(runs.filter(isNamed).map(({ words }) => words[0]));
  return runs.filter(({ words }) =>
    !STORMS.has(words[0]?.toLowerCase() ?? '') && !(words.length === 1 && named.has(words[0])));
}
