/**
 * A surname alone that is misspelt: "Acron said" after "Gordon Acorn", "McAlister" after "Kirsty MacAlister". Two
 * letters that changed places, the spelling of "Mac", in English a doubled letter: others make another name (Olsen,
 * Olson), and elsewhere a doubled one does, too (Fabri, Fabbri).
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { anyOfFirst, isPersonal, join, type Cluster } from '../words/clusters.ts';
import { givenNameGender } from '../words/given-names.ts';
import type { NameRun } from '../words/name-run.ts';

/**
 * The names, without those that only misspell the surname of one person who is named in full before.
 * @param hasOffice does a noun for somebody stand before the name ("l'entraîneur Berton" after "Luc Breton")?
 */
export function withoutMisspelt(
  { language }: Lexicon, clusters: Cluster[], hasOffice: (run: NameRun) => boolean,
): Cluster[] {
  const known = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.core.length < 2 || cluster.kind !== 'person') continue;
    const key = looselyOf(cluster.core.at(-1) ?? '');
    known.set(key, [...(known.get(key) ?? []), cluster]);
  }
  return clusters.filter((cluster) => {
    const [word = ''] = cluster.core;
    if (!mayBeSlip(cluster)) return true;
    const [only, other] = known.get(looselyOf(word)) ?? [];
    const surname = only?.core.at(-1) ?? '';
    if (!only || other || only.fullest.start > cluster.fullest.start || !isSlipOf(word, surname, language)) return true;
    if (isBroughtIn(cluster, only, hasOffice)) return true;
    join(only, cluster.runs, cluster.gender);
    return false;
  });
}

/** A word alone, once or twice, that is nobody's given name: "Brian" is another than Ann Brain. */
function mayBeSlip(cluster: Cluster): boolean {
  const { core: [word = '', more], kin, runs, fullest } = cluster;
  return more === undefined && !kin && isPersonal(cluster) && word.length >= SHORTEST && runs.length <= MOST_SLIPS &&
    givenNameGender(fullest.words[0] ?? '') === undefined;
}
/** Shorter names are alike by chance: "Lee", "Leo". */
const SHORTEST = 5;
const MOST_SLIPS = 2;

/** Somebody of their own: by an office or a style ("M. Colet" after "Anne Collet"), or beside the other. */
function isBroughtIn({ runs }: Cluster, other: Cluster, hasOffice: (run: NameRun) => boolean): boolean {
  if (runs.some((run) => run.honorific !== null || run.titled || hasOffice(run))) return true;
  return anyOfFirst(other.runs, ({ sentence }) => runs.some((run) => run.sentence === sentence));
}

/** What a slip leaves as it is: the letters, whatever their order, each once. */
const looselyOf = (word: string): string => [...new Set(plain(word))].sort().join('');

const plain = (word: string): string => word.replace(/^mac(?=\p{L}{3})/u, 'mc');
const single = (word: string): string => plain(word).replace(/(\p{L})\1/gu, '$1');

/** "McAlister" of "MacAllister", "Acron" of "Acorn": of one spelling, or two neighbours inside have changed places. */
function isSlipOf(word: string, surname: string, language: string): boolean {
  if (word === surname) return false; // "Mr Vaughan" after "Sarah Vaughan"
  const spelling = language === 'en' ? single : plain;
  if (spelling(word) === spelling(surname)) return true;
  const [mine, theirs] = [[...word], [...surname]];
  const differ = mine.flatMap((letter, i) => (letter === theirs[i] ? [] : [i]));
  const [one = 0, next = 0, more] = differ;
  return mine.length === theirs.length && more === undefined && next === one + 1 && one > 0 &&
    mine[one] === theirs[next] && mine[next] === theirs[one];
}
