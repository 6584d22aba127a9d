/**
 * Names into entities: the same full name first, then every shorter form, wherever it stands. What kind of thing an
 * entity is, is decided by all of its mentions together.
 */
import type { Document, Span } from '../../text/document.ts';
import type { Entity, EntityKind, Mention } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSmallBody } from './run/body-heads.ts';
import { isPaper } from './words/german-papers.ts';
import { isBodyOfTown, townsOfBodies } from './run/body-of-town.ts';
import { calledStart, isBodyBesideNoun } from './kind/called-bodies.ts';
import { type Cluster, clustersOfSameName } from './words/clusters.ts';
import { isFeast } from './words/feasts.ts';
import { findNames } from './run/find-names.ts';
import { findRole, type Named } from './role/find-role.ts';
import type { FoundRole } from './role/found-role.ts';
import { handlesIn } from './words/handles.ts';
import { firstNameGender } from './first-name-gender.ts';
import { genderOfTie } from './role/gender-of-tie.ts';
import { givenNameGender } from './words/given-names.ts';
import { withCase, withNoun, withoutGenitive } from './words/inflection.ts';
import type { Judgement } from './kind/judgement.ts';
import { isTown } from './role/home-town.ts';
import { kindByForm } from './kind/kind-by-form.ts';
import { kindByOpening } from './kind/kind-by-opening.ts';
import { kindJudge } from './kind/kind-model.ts';
import { isLand } from './words/land-of-people.ts';
import { lettersBeside } from './words/letters-beside.ts';
import { linkShortForms } from './link-names.ts';
import { isBodyByName, isKnownBody, isOnlyBracketed, isPersonByRole, listedKinds } from './kind/listed-kind.ts';
import type { NameRun } from './words/name-run.ts';
import { isAged } from './run/named-at-start.ts';
import { isBehindTrade } from './run/noun-before.ts';
import { isListedWithNoun, isOfSite } from './kind/named-site.ts';
import { namesakeKind } from './kind/namesakes.ts';
import { thingKind } from './words/named-things.ts';
import { isCurrency, namesNobody, OF_MARKET, OF_TWO_WORDS } from './words/names-nobody.ts';
import { isStreet } from './words/places.ts';
import { isSiteByForm } from './run/site-of-town.ts';
import { withoutStorms } from './words/storms.ts';
import { officeLetters } from './words/office-letters.ts';
import { styled } from './run/styled-name.ts';
import { hasOffice, ofOffice } from './role/offices-beside.ts';
import { speaksAlone } from './run/surname-word.ts';
import { TITLE_ACRONYMS } from './words/titles.ts';
import { leaveNamesakesOpen } from './words/namesakes-of-people.ts';
import { isWhere, isWithin } from './words/where-it-stands.ts';

/** All entities of a document in the order of their first mention. Linear in the number of names. */
export function resolveEntities(doc: Document, lexicon: Lexicon): Entity[] {
  const runs = namesOf(doc, lexicon);
  const judge = kindJudge(doc, lexicon, runs);
  const same = clustersOfSameName(lexicon, runs, (run) => isKin(doc, lexicon, run),
    (run) => genderOfTie(doc, lexicon, run));
  for (const cluster of same) take(doc, lexicon, cluster, judge(cluster));
  leaveNamesakesOpen(doc, lexicon, same);
  const judged = new Map(same.map((cluster) => [cluster, cluster.runs.length]));
  const linked = linkShortForms(lexicon, same, {
    isWhere: (run) => isWhere(doc, lexicon, run),
    isWithin: (run) => isWithin(doc, lexicon, run),
    speaks: (run) => speaksAlone(doc, lexicon, run),
    ofOffice: (run, people) => ofOffice(doc, lexicon, run, people),
    letters: (run) => lettersBeside(doc, lexicon, run),
    hasOffice: (run) => hasOffice(doc, lexicon, run),
  });
  const towns = townsOfBodies(lexicon, linked);
  for (const cluster of linked) {
    cluster.runs.sort((a, b) => a.start - b.start);
    // it has taken shorter forms in
    if (judged.get(cluster) !== cluster.runs.length) take(doc, lexicon, cluster, judge(cluster));
    if (isOnlyBracketed(doc, cluster)) cluster.kind = 'unknown';
    if (isKnownBody(cluster)) cluster.kind = 'organisation';
    if (cluster.kind === 'unknown' && cluster.runs.some((run) => isAged(doc, lexicon, run))) cluster.kind = 'person';
    showByTrade(doc, lexicon, cluster);
    if (isBodyBesideNoun(doc, lexicon, cluster)) cluster.kind = 'organisation';
    if (isTown(doc, lexicon, cluster, towns) || isSite(doc, lexicon, cluster)) cluster.kind = 'place';
  }
  const listed = listedKinds(doc, lexicon, linked);
  for (const cluster of linked) {
    const namesake = namesakeKind(doc, lexicon, cluster);
    const kind = namesake ?? untoldThing(doc, lexicon, cluster, listed.get(cluster));
    if (kind === null) continue;
    cluster.kind = kind;
    if (kind === 'unknown') cluster.isThing = true;
    // a namesake's own noun says what it is, and where that is no part of the name nothing is listed
    listed.set(cluster, isUnlisted(doc, lexicon, cluster, namesake) ? 'unknown' : kind);
  }
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

/** "La cantante colombiana Shakira", where the weights leave her open. */
function showByTrade(doc: Document, lexicon: Lexicon, cluster: Cluster): void {
  const { kind, judged, runs } = cluster;
  if (!/^(?:unknown|person)$/.test(kind) || !runs.some((run) => isBehindTrade(doc, lexicon, run))) return;
  cluster.kind = 'person';
  cluster.judged = { ...judged, isShown: true };
}

const isSite = (doc: Document, lexicon: Lexicon, cluster: Cluster): boolean =>
  isStreet(cluster.fullest.words) || (lexicon.language === 'de' && isSiteByForm(cluster.fullest.words)) ||
  isOfSite(doc, lexicon, cluster);

const isUnlisted = (doc: Document, lexicon: Lexicon, { runs, fullest }: Cluster, namesake: unknown): boolean =>
  namesake !== null && !isListedWithNoun(doc, lexicon, runs[0] ?? fullest);

/** What the words around a name make of it; "the Daily Caller website" is a body by its noun, for all its article. */
const untoldThing = (doc: Document, lexicon: Lexicon, cluster: Cluster, listed?: EntityKind): EntityKind | null =>
  cluster.kind === 'unknown' && (listed === 'organisation' || listed === 'place')
    ? null
    : thingKind(doc, lexicon, cluster);

function take(doc: Document, lexicon: Lexicon, cluster: Cluster, judged: Judgement): void {
  const { words } = cluster.fullest;
  const isByForm = isSmallBody(lexicon, words) || (words.length > 1 && isBodyOfTown(lexicon, words)) ||
    (lexicon.language === 'de' && isPaper(words));
  const told = isByForm ? 'organisation' : (kindByOpening(doc, lexicon, cluster, judged.kind) ?? judged.kind);
  cluster.kind = kindByForm(doc, lexicon, cluster, told) ?? told;
  if (isBodyByName(cluster)) cluster.kind = 'organisation'; // "the organiser Eight Peak Treks": no "he"
  cluster.judged = judged;
}

/** The names of an article that may name somebody or something. */
export function namesOf(doc: Document, lexicon: Lexicon): NameRun[] {
  const handles = handlesIn(doc, lexicon);
  const taken = new Set(handles.map(({ endToken }) => endToken));
  const inText = [...findNames(doc, lexicon).filter(({ endToken }) => !taken.has(endToken)), ...handles];
  const found = inText.sort((a, b) => a.start - b.start);
  const nominative = lexicon.capitalisesNouns ? withoutGenitive(lexicon, found).map(withNoun) : found;
  const surnames = new Set(found.flatMap(({ words: [given = '', ...more] }) =>
    givenNameGender(given) === undefined ? [] : more.slice(-1)));
  const ofNames = new Set(found.flatMap(({ words }) => (words.length > 1 && !isFeast(words) ? words : [])));
  const offices = officeLetters(doc, lexicon);
  // "SP Grace Edoh … the SP said"
  const ranks = new Set(found.map(({ firstToken }) => doc.tokens[firstToken - 1]?.text ?? '')
    .filter((text) => TITLE_ACRONYMS.has(text)));
  const isNobody = (run: NameRun): boolean => {
    const [word = '', second] = run.words;
    if (second === undefined && (offices.has(word) || ranks.has(word))) return true;
    // "Natale Conti", "Zandra Day said"
    if (isFeast(run.words)) return !ofNames.has(word) && !speaksAlone(doc, lexicon, run);
    if (word === 'Santa' && doc.tokens[run.firstToken - 1]?.lower === 'semana') return true;
    if (isCurrency(doc, lexicon, run)) return true;
    if (second !== undefined) return [OF_TWO_WORDS, OF_MARKET].some((names) => names.test(run.words.join(' ')));
    // "White said" where an Ann White is named: of no colour, for it has neither an article nor a noun
    const isTheirs = surnames.has(word) && (run.honorific !== null || speaksAlone(doc, lexicon, run));
    return namesNobody(lexicon, word) && !isTheirs && !isLand(doc, lexicon, run);
  };
  return withoutStorms(doc, lexicon, nominative)
    .map((run) => (lexicon.inflects ? withCase(doc, lexicon, run) : run))
    .filter((run) => !isNobody(run));
}

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
const KIN = new RegExp(
  '(?:mother|mom|mum|father|dad|sister|brother|daughter|son|wife|husband|aunt|uncle|niece|nephew|cousin|girlfriend|' +
    'boyfriend|partner|friend|twin)$',
);

/** "Unheard, a campus organization": even one word, where the article says that it is a body. */
const isBodyRole = ({ of, rule }: FoundRole): boolean =>
  of === 'organisation' && rule !== 'affiliation' && rule !== 'copula';

/** "Ansar al-Halden, an armed organization": no person, even with a given name; "Lund, the group said" says nothing. */
const isBodyByApposition = ({ kind, fullest: { words } }: Cluster, role: FoundRole): boolean =>
  kind === 'person' && role.rule === 'appositive' && isBodyRole(role) && /^an?\s/i.test(role.text) &&
  !(givenNameGender(words[0] ?? '') !== undefined && WORKER.test(role.text));

/** "Gary Hruska, a retired guitar maker", "a letter carrier from Lund": a firm is "a maker of guitars". */
const WORKER = /^an? (?:\p{Ll}[\p{L}-]* )*?\p{Ll}[\p{L}-]*(?:er|or)(?! of )(?:$|[ ,])/u;

/** What the noun of its role makes of a name that the weights leave open, or take for a person. */
const toldBy = (cluster: Cluster, role: FoundRole): EntityKind =>
  isBodyByApposition(cluster, role) || (cluster.kind === 'unknown' && cluster.fullest.words.length > 1)
    ? (role.of ?? cluster.kind)
    : cluster.kind;

function toEntity(
  doc: Document, lexicon: Lexicon, cluster: Cluster, named: Named, listedAs: EntityKind = cluster.kind,
): Entity {
  const { runs, fullest, kind, gender } = cluster;
  const mentions = runs.map(({ start, end, sentence, firstToken, endToken }): Mention => ({
    start, end, sentence, firstToken, endToken,
  }));
  const role = listedAs === 'place' || cluster.isThing ? null : findRole(doc, lexicon, runs, listedAs, named);
  const isThing = kind === 'organisation' || kind === 'place';
  const told = role ? toldBy(cluster, role) : kind;
  const listed = role ? listedBy(lexicon, cluster, role, told, listedAs) : listedAs;
  const called = calledBy(doc, lexicon, cluster, told);
  return {
    kind: told,
    ...(listed !== told && { listedAs: listed }),
    name: doc.text.slice(called.start, called.end),
    role: role && roleBeside(role, called),
    gender: isThing ? 'neuter' : (genderInRole(role, gender) ?? gender ?? firstNameGender(doc, lexicon, fullest)),
    mentions,
  };
}

/** "The chairman, Mrs Ann Lowe": a noun in "-man" tells nothing against her title or name. */
function genderInRole(role: FoundRole | null, known: Cluster['gender']): Cluster['gender'] {
  const isOfEither = role !== null && /(?<!wo)man(?!\p{L})/u.test(role.text);
  return isOfEither && known !== null ? known : (role?.gender ?? null);
}

/** Where the fullest form of a name stands, with the noun or the style that belongs to it. */
function calledBy(doc: Document, lexicon: Lexicon, cluster: Cluster, kind: EntityKind): Span {
  const { start, end } = cluster.fullest;
  if (kind === 'person') return styled(doc, lexicon, cluster) ?? { start, end };
  return { start: kind === 'organisation' ? calledStart(doc, lexicon, cluster) : start, end };
}

/** A role that the name holds already tells nothing more. */
function roleBeside({ text, start, end, isBare }: FoundRole, called: Span): Entity['role'] {
  const isInName = called.start <= start && end <= called.end;
  return { text, start, end, ...((isBare || isInName) && { isBare: true as const }) };
}

/** The list of a name that the weights leave open, or that its role takes from the people. */
function listedBy(
  lexicon: Lexicon, cluster: Cluster, role: FoundRole, told: EntityKind, listedAs: EntityKind,
): EntityKind {
  const { kind } = cluster;
  if (kind === 'person' && told !== kind) return told;
  if (listedAs !== 'unknown' || kind === 'organisation' || kind === 'place') return listedAs;
  if (kind === 'unknown' && isBodyRole(role)) return 'organisation';
  return told !== 'person' || isPersonByRole(lexicon, cluster, role) ? told : 'unknown';
}
