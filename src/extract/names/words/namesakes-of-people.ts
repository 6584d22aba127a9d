/**
 * "a letter from Kemp", "um susto para Abílio": where a Nora Kemp is named, the word alone is no town that nobody
 * knows, wherever it stands but in "in Kemp".
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from './clusters.ts';
import { isPlace } from './places.ts';

/** Leaves open what such names are, until shorter forms are linked. */
export function leaveNamesakesOpen({ tokens }: Document, lexicon: Lexicon, clusters: readonly Cluster[]): void {
  const people = clusters.filter(({ kind, core }) => kind === 'person' && core.length > 1);
  const theirs = new Set(people.flatMap(({ fullest: { words } }) => words));
  for (const cluster of clusters) {
    const [word = '', more] = cluster.fullest.words;
    const isTheirs = more === undefined && theirs.has(word) && !isPlace(word, lexicon.language);
    if (cluster.kind !== 'place' || !isTheirs) continue;
    const isInside = cluster.runs.some(({ titleToken }) => INSIDE.test(tokens[titleToken - 1]?.lower ?? ''));
    if (!isInside) cluster.kind = 'unknown';
  }
}
const INSIDE = /^(?:in|at|near|outside|across|around|into|throughout|inside|im|bei|en|em|dans|vers|verso|hacia)$/;
