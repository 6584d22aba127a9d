/** What ties a pronoun or a descriptor to whom it may mean, as named numbers. */
import type { Candidate } from '../candidates/candidate.ts';
import { namesWith } from '../model/feature-names.ts';
import type { Features } from '../model/trees.ts';
import { pointsBack } from '../phrase/agreement.ts';
import type { Link } from '../coreference/links.ts';
import type { Scene } from '../scene/scene.ts';

export function addLink(scene: Scene, { link, reference, who, fitting, chosen }: Candidate, found: Features): void {
  if (fitting !== undefined && !('entity' in who)) found.set(fitting === 0 ? 'fits no person' : 'may mean a person', 1);
  if (!reference || reference.kind === 'name') return;
  const { kind } = reference;
  if (chosen && kind === 'descriptor') found.set('descriptor chosen', 1);
  if (!link) {
    const isDefinite = kind === 'descriptor' && pointsBack(scene, reference);
    if (isDefinite) found.set('entity' in who ? 'definite, no link' : 'definite, own words', 1);
    return;
  }
  addAny(kind, link, found);
  if (kind === 'pronoun') addPronoun(link, found);
  else addDescriptor(link, found);
}

/** What is asked of either, under its own name. */
function addAny(kind: 'pronoun' | 'descriptor', link: Link, found: Features): void {
  const named = flagOf[kind];
  found.set(named('others nearer'), Math.min(3, link.nth));
  found.set(named('sentences'), Math.min(kind === 'pronoun' ? 5 : 4, link.sentences));
  found.set(named('rivals'), link.rivals);
  found.set(named('near rivals'), link.nearRivals);
  found.set(named('mentions'), Math.min(4, link.mentions));
  for (const flag of FLAGS) if (link[flag]) found.set(named(flag), 1);
  for (const flag of LAST) if (link.last[flag]) found.set(lastOf[kind](flag), 1);
}

function addPronoun(link: Link, found: Features): void {
  found.set('pronoun link', 1);
  found.set('pronoun link, near persons', link.nearPersons);
  found.set('pronoun link, chain', Math.min(4, link.chain));
  found.set('pronoun link, votes', Math.max(-2, Math.min(2, link.votes)));
  if (link.sameGender && link.rivals === 0) found.set('alone of its gender', 1);
}

function addDescriptor(link: Link, found: Features): void {
  found.set('descriptor link', 1);
  if (link.noun) found.set('link by noun', 1);
  if (link.onlyBearer) found.set('only one with the noun', 1);
  if (link.allWords) found.set('link by all words', 1);
  if (link.otherRole) found.set('link against role', 1);
  if (link.nounInName) found.set('noun in the name', 1);
}

const FLAGS = [
  'subject', 'speaks', 'subjectBefore', 'sameGender', 'otherGender', 'sameParagraph', 'holdsFloor', 'body',
] as const;
const LAST = ['owner', 'governed', 'quoted', 'subject'] as const;

const flagOf = { pronoun: namesWith('pronoun link, '), descriptor: namesWith('descriptor link, ') };
const lastOf = { pronoun: namesWith('pronoun link, last '), descriptor: namesWith('descriptor link, last ') };
