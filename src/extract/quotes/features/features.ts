/**
 * What speaks for and against a candidate, as named numbers. A feature says what it sees; what that is worth is fitted
 * (see `weights.ts`). Features that are 0 are left out.
 */
import type { Candidate, Told } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { quotedWords } from '../speech/quotation-shape.ts';
import { addHeadFirst } from './head-first-features.ts';
import { namesWith } from '../model/feature-names.ts';
import { addFloor } from './floor-features.ts';
import { addLink } from './link-features.ts';
import { pointsBack } from '../phrase/agreement.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { OWN_SOURCES, type Candidates } from '../candidates/sources.ts';
import { addClause } from '../tags/sentence-names.ts';
import { addTag } from './tag-features.ts';
import { addNeighbours, type Voices } from './neighbour-features.ts';
import { Features } from '../model/trees.ts';

export function featuresOf(
  scene: Scene, quote: Quotation, candidate: Candidate, { list: all, unresolved }: Candidates, voices: Voices,
  told: readonly (Told | null)[],
): Features {
  const found = new Features();
  const own = isOwn(candidate);
  addSources(candidate, all, unresolved, own, found);
  addReference(candidate, found, own);
  if (all.some(({ sources }) => sources.includes('namesake'))) found.set('namesake', 1);
  if (!own || (scene.lexicon.headFirst && candidate.link)) addFloor(scene, quote, candidate, found);
  addLink(scene, candidate, found);
  addSpeaker(scene, candidate, found, voices);
  addPlace(scene, quote, candidate, found);
  if (!own && candidate.sources.includes('in its sentence') && candidate.reference?.kind === 'name')
    addClause(scene, quote, candidate.reference, found);
  if (own) addTag(scene, quote, candidate, found);
  addWords(scene, quote, own, found);
  if (!scene.lexicon.headFirst) return found;
  found.set(own ? 'head first, tagged' : 'head first, untagged', 1);
  addHeadFirst(scene, quote, candidate, own, found);
  addNeighbours(scene, scene.quoteAt[quote.first] ?? -1, candidate, voices, told, found);
  return found;
}

/** Which rules found the candidate, and whom others found. */
function addSources(
  candidate: Candidate, all: readonly Candidate[], unresolved: Candidates['unresolved'], own: boolean, found: Features,
): void {
  for (const source of candidate.sources) found.set(bySource(source), 1);
  found.set(byFirstSource(candidate.rule), 1);
  found.set('own sources', Math.min(2, candidate.sources.filter((source) => OWN_SOURCES.has(source)).length));
  if (all.some((other) => other !== candidate && isOwn(other))) found.set(own ? 'own rival' : 'tag names another', 1);
  if (all.length === 1) found.set('no rival', 1);
  if (!own && all.length > 1) found.set('rivals, no tag', 1);
  if (unresolved) found.set(own ? 'another reading unresolved' : 'tag unresolved', 1);
}

const bySource = namesWith('source ');
const byFirstSource = namesWith('first source ');

/** What stands between the marks. */
function addWords(scene: Scene, quote: Quotation, own: boolean, found: Features): void {
  const { kind, words, inPerson } = quotedWords(scene, quote);
  if (inPerson) found.set('first person', 1);
  if (kind === 'fragment') found.set(own ? 'fragment, tagged' : 'fragment, untagged', 1);
  if (words <= 2) found.set('few words', 1);
}

export const isOwn = (candidate: Candidate): boolean => candidate.sources.some((source) => OWN_SOURCES.has(source));

function addReference({ reference }: Candidate, found: Features, own: boolean): void {
  if (!reference) return;
  found.set(`by ${reference.kind}${own ? '' : ', untagged'}`, 1);
  if (reference.kind === 'pronoun') found.set(reference.dropped ? 'dropped subject' : `pronoun ${reference.gender}`, 1);
}

function addSpeaker(scene: Scene, { who }: Candidate, found: Features, voices: Voices): void {
  if (!('entity' in who)) {
    found.set('unnamed', 1);
    return addDescriptor(scene, who, found);
  }
  const entity = scene.entities[who.entity];
  if (!entity) return;
  const words = scene.nameWords[who.entity] ?? 1;
  found.set(byKind(entity.kind), 1);
  found.set(words === 1 ? byKindAlone(entity.kind) : 'full name', 1);
  if (entity.kind === 'person' && who.entity === scene.mostNamed) found.set('most named person', 1);
  if (scene.personCount === 1 && entity.kind === 'person') found.set('only person', 1);
  if (entity.role) found.set('has role', 1);
  if (entity.gender === null) found.set('gender unknown', 1);
  found.set('mentions', Math.min(3, Math.log(entity.mentions.length)));
  found.set('named as speaker', Math.min(2, Math.log(1 + (voices.named.get(who.entity) ?? 0))));
}

const byKind = namesWith('kind ');
const byKindAlone = namesWith('one-word ');

/** In tokens. */
const LONG_DESCRIPTOR = 4;

/** The article's own words for somebody: how they begin, what noun they have, how long they are. */
function addDescriptor(scene: Scene, { first, end }: { first: number; end: number }, found: Features): void {
  const { lexicon } = scene;
  const opening = lowerAt(scene, first);
  if (end - first > LONG_DESCRIPTOR) found.set('long descriptor', 1);
  if (end - first === 1) found.set('one-word descriptor', 1);
  const isDefinite = pointsBack(scene, { kind: 'descriptor', first, end, head: first });
  if (!isDefinite && !lexicon.possessives.has(opening))
    found.set(lexicon.determiners.has(opening) ? 'indefinite descriptor' : 'bare descriptor', 1);
  let complement = false;
  for (let i = first; i < end; i++) {
    const lower = lowerAt(scene, i);
    if (i > first && lexicon.joins.has(lower)) complement = true;
    if (complement) continue;
    if (isRole(lexicon, lower)) found.set('descriptor by role', 1);
    if (lexicon.people.has(lower)) found.set('descriptor by people', 1);
    if (lexicon.institutions.has(lower)) found.set('descriptor by institution', 1);
  }
  if (complement) found.set('descriptor with complement', 1);
}

/** Tokens, as a logarithm, between the quotation and the words that name the candidate. */
function addPlace(scene: Scene, quote: Quotation, candidate: Candidate, found: Features): void {
  const { evidenceFirst, evidenceEnd } = candidate;
  const apart = evidenceFirst > quote.last ? evidenceFirst - quote.last : Math.max(0, quote.first - evidenceEnd);
  found.set('apart', Math.log(1 + apart) / 2);
  if (textAt(scene, quote.first - 1) === ':') found.set('after a colon', 1);
  const ending = scene.doc.text.slice(quote.end - 1, quote.end + 2);
  if (/,["”»“]*$/.test(ending)) found.set('ends in a comma', 1);
  if (!isOwn(candidate) && hasVerbBeside(scene, quote)) {
    found.set('tag not understood', 1);
    if (scene.lexicon.dropsSubject) found.set('tag may lack its subject', 1);
  }
  if (scene.lexicon.capitalisesNouns) found.set('nouns in capitals', 1);
  const sentenceOf = (token: number): number => scene.doc.tokens[token]?.sentence ?? 0;
  if (evidenceFirst < quote.first && sentenceOf(evidenceFirst) !== sentenceOf(quote.first)) {
    const { first } = sentenceAround(scene, quote.first);
    found.set('sentences apart', Math.min(MOST_SENTENCES, sentenceOf(first) - sentenceOf(evidenceFirst)));
  }
}

/** More sentences apart than this are all alike. */
const MOST_SENTENCES = 3;

/** How far from the marks a verb of saying still belongs to them, in tokens. */
const BESIDE = 4;

function hasVerbBeside(scene: Scene, quote: Quotation): boolean {
  for (let k = 1; k <= BESIDE; k++) {
    const says = (token: number): boolean => scene.lexicon.saying.has(lowerAt(scene, token));
    if (says(quote.last + k) || says(quote.first - k)) return true;
  }
  return false;
}
