/**
 * Names into entities: the same full name first, then every shorter form, wherever it stands. What kind of thing an
 * entity is, is decided by all of its mentions together.
 */
import type { Document } from '../../text/document.ts';
import type { Entity, EntityKind, Mention } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Cluster, clustersOfSameName } from './clusters.ts';
import { findNames } from './find-names.ts';
import { findRole, type Named } from './find-role.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { withAdjective, withCase, withoutGenitive } from './inflection.ts';
import { BODY_ENDS, NO_INSTITUTION } from './institution-words.ts';
import { kindJudge } from './kind-model.ts';
import { linkShortForms } from './link-names.ts';
import type { NameRun } from './name-run.ts';
import { isOnlyMedium } from './platforms.ts';
import { toldKind } from './told-kind.ts';

/** All entities of a document in the order of their first mention. Linear in the number of names. */
export function resolveEntities(doc: Document, lexicon: Lexicon): Entity[] {
  const runs = namesOf(doc, lexicon);
  const judge = kindJudge(doc, lexicon, runs);
  const same = clustersOfSameName(lexicon, runs, (run) => isKin(doc, lexicon, run));
  for (const cluster of same) cluster.kind = judge(cluster);
  const judged = new Map(same.map((cluster) => [cluster, cluster.runs.length]));
  const linked = linkShortForms(lexicon, same, (run) => isWhere(doc, lexicon, run));
  for (const cluster of linked) {
    cluster.runs.sort((a, b) => a.start - b.start);
    if (judged.get(cluster) !== cluster.runs.length) cluster.kind = judge(cluster); // it has taken shorter forms in
    if (isOnlyBracketed(doc, cluster)) cluster.kind = 'unknown';
  }
  const listed = listedKinds(doc, lexicon, linked);
  const inOrder = linked.sort((a, b) => (a.runs[0]?.start ?? 0) - (b.runs[0]?.start ?? 0));
  const bodies = new Map(
    inOrder
      .filter((cluster) => (listed.get(cluster) ?? cluster.kind) === 'organisation')
      .flatMap(({ runs: named }) => named.map(({ firstToken, endToken }) => [firstToken, endToken] as const)),
  );
  const people = inOrder.flatMap(({ kind, runs: named }) => (kind === 'person' ? named : []));
  const others = new Map(people.filter(({ words }) => words.length > 1).map((run) => [run.start, run]));
  return inOrder.map((cluster) => toEntity(doc, lexicon, cluster, { bodies, others }, listed.get(cluster)));
}

/** "Oxford Properties": no given name, and what only a body's name ends in. */
function isBodyByName({ kind, fullest: { words } }: Cluster): boolean {
  const mayBe = (kind === 'person' || kind === 'unknown') && words.length > 1;
  return mayBe && BODY_ENDS.has(words.at(-1) ?? '') && givenNameGender(words[0] ?? '') === undefined;
}

/** What the weights leave open or mistake, by signs that rest on who is a person. */
function listedKinds(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[]): Map<Cluster, EntityKind> {
  const people = clusters.filter(({ kind }) => kind === 'person').flatMap(({ runs }) => runs);
  const ends = new Set(people.filter(({ words }) => words.length > 1).map(({ endToken }) => endToken));
  const kindOf = (cluster: Cluster): EntityKind => {
    if (isOnlyMedium(doc, lexicon, cluster.runs)) return 'unknown';
    if (isBodyByName(cluster)) return 'organisation';
    const isOpen = lexicon.language === 'en' && cluster.kind === 'unknown' && !isOnlyBracketed(doc, cluster);
    return isOpen ? toldKind(doc, lexicon, cluster, ends) : cluster.kind;
  };
  return new Map(clusters.map((cluster) => [cluster, kindOf(cluster)]));
}

/** The names of an article that may name somebody or something. */
export function namesOf(doc: Document, lexicon: Lexicon): NameRun[] {
  const found = findNames(doc, lexicon);
  const nominative = lexicon.capitalisesNouns ? withoutGenitive(lexicon, found).map(withAdjective) : found;
  return nominative
    .map((run) => (lexicon.inflects ? withCase(doc, lexicon, run) : run))
    .filter(({ words }) => words.length > 1 || !namesNobody(lexicon, words[0] ?? ''));
}

/** "Russians", "Danish", "GMT": capitalised, but neither somebody nor a body. */
const namesNobody = (lexicon: Lexicon, word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lexicon.demonyms.has(lower) ||
    (lower.endsWith('s') && lexicon.demonyms.has(lower.slice(0, -1))) ||
    NO_INSTITUTION.has(word)
  );
};

/** "Alphabet (GOOGL)": letters in brackets that never come again are another name of what stands before them. */
const isOnlyBracketed = (doc: Document, { runs: [run, more] }: Cluster): boolean =>
  run !== undefined && more === undefined && /^\p{Lu}{2,6}$/u.test(run.words.join(' ')) &&
  doc.tokens[run.firstToken - 1]?.text === '(' && doc.tokens[run.endToken]?.text === ')';

/** "in Medina": the place, though a Rosa Medina is named as well. */
const isWhere = (doc: Document, lexicon: Lexicon, run: NameRun): boolean =>
  (lexicon.language === 'en' ? WHERE : lexicon.prepositions).has(doc.tokens[run.titleToken - 1]?.lower ?? '');
const WHERE = new Set('in at near from outside across around into throughout inside'.split(' '));

/** "her brother Steve": one name after a noun for kin is somebody new, whoever else has that given name. */
const isKin = (doc: Document, lexicon: Lexicon, run: NameRun): boolean => {
  const before = doc.tokens[run.titleToken - 1];
  return (
    before !== undefined &&
    before.sentence === run.sentence &&
    run.words.length === 1 &&
    KIN.test(before.lower) &&
    lexicon.roles.has(before.lower)
  );
};
const KIN =
  /(?:mother|mom|mum|father|dad|sister|brother|daughter|son|wife|husband|aunt|uncle|niece|nephew|cousin|girlfriend|boyfriend|partner|friend|twin)$/;

/** Someone named by one word all along may go by a given name. */
const firstNameGender = ({ words: [name = ''], words }: NameRun): Cluster['gender'] =>
  words.length === 1 && !isAlsoWord(name) ? (givenNameGender(name) ?? null) : null;

/** "Unheard, a campus organization": even one word, where the article says that it is a body. */
const isBodyRole = ({ of, rule }: FoundRole): boolean =>
  of === 'organisation' && rule !== 'affiliation' && rule !== 'copula';

function toEntity(
  doc: Document, lexicon: Lexicon, { runs, fullest, kind, gender }: Cluster, named: Named, listedAs = kind,
): Entity {
  const mentions = runs.map(({ start, end, sentence, firstToken, endToken }): Mention => ({
    start, end, sentence, firstToken, endToken,
  }));
  const role = listedAs === 'place' ? null : findRole(doc, lexicon, runs, listedAs, named);
  const isThing = kind === 'organisation' || kind === 'place';
  const told = kind === 'unknown' && role && fullest.words.length > 1 ? (role.of ?? kind) : kind;
  const listed = kind === 'unknown' && listedAs === 'unknown' && role && isBodyRole(role) ? 'organisation' : listedAs;
  return {
    kind: told,
    ...(listed !== kind && { listedAs: listed }),
    name: doc.text.slice(fullest.start, fullest.end),
    role: role ? { text: role.text, start: role.start, end: role.end } : null,
    gender: isThing ? 'neuter' : (role?.gender ?? gender ?? firstNameGender(fullest)),
    mentions,
  };
}
