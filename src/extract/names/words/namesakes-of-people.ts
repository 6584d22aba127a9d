/**
 * "a letter from Kemp", "um susto para Abílio": where a Nora Kemp is named, the word alone is no town that nobody
 * knows, wherever it stands but in "in Kemp".
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from './clusters.ts';
import { isPlace } from './places.ts';
import { isInside } from './where-it-stands.ts';

/** Leaves open what such names are, until shorter forms are linked. */
export function leaveNamesakesOpen(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[]): void {
  const people = clusters.filter(({ kind, core }) => kind === 'person' && core.length > 1);
  const theirs = new Set(people.flatMap(({ fullest: { words } }) => words));
  for (const cluster of clusters) {
    const [word = '', more] = cluster.fullest.words;
    const isTheirs = more === undefined && theirs.has(word) && !isPlace(word, lexicon.language);
    if (cluster.kind !== 'place' || !isTheirs) continue;
    if (!cluster.runs.some((run) => isInside(doc, lexicon, run))) cluster.kind = 'unknown';
  }
}
