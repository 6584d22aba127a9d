/**
 * "un gol de Sarmento", "obras de Hartel", "la denuncia contro Losato", "bought the boat from Marchant": what people
 * do, make, give and are tried for tells that the name behind "of", "against" or "from" is somebody's, not a town's.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';

/** Signs of a mention by the words before the preposition that it stands behind. */
export function signsOfSomebody(
  { tokens }: Document, { somebodys = [] }: Lexicon, { titleToken, sentence }: NameRun,
): string[] {
  const at = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]?.lower ?? '' : '');
  return somebodys.flatMap(({ sign, prepositions, words, reach }) => {
    if (!prepositions.has(at(titleToken - 1))) return [];
    for (let back = 1; back <= reach; back++) if (words.has(at(titleToken - 1 - back))) return [sign];
    return [];
  });
}
