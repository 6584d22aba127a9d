/** What ties a pronoun or a descriptor to whom it may mean, as named numbers. */
import type { Candidate } from './candidate.ts';
import type { Features } from './trees.ts';
import { pointsBack } from './agreement.ts';
import type { Link } from './links.ts';
import type { Scene } from './scene.ts';

export function addLink(scene: Scene, { link, reference, who, fitting, chosen }: Candidate, found: Features): void {
  if (fitting !== undefined && !('entity' in who)) found[fitting === 0 ? 'fits no person' : 'may mean a person'] = 1;
  if (!reference || reference.kind === 'name') return;
  const { kind } = reference;
  if (chosen && kind === 'descriptor') found['descriptor chosen'] = 1;
  if (!link) {
    const isDefinite = kind === 'descriptor' && pointsBack(scene, reference);
    if (isDefinite) found['entity' in who ? 'definite, no link' : 'definite, own words'] = 1;
    return;
  }
  Object.assign(found, kind === 'pronoun' ? pronounLink(link) : descriptorLink(link));
}

const pronounLink = (link: Link): Features => ({
  'pronoun link': 1,
  'pronoun link, others nearer': Math.min(3, link.nth),
  'pronoun link, sentences': Math.min(5, link.sentences),
  'pronoun link, rivals': link.rivals,
  'pronoun link, near rivals': link.nearRivals,
  'pronoun link, near persons': link.nearPersons,
  'pronoun link, mentions': Math.min(4, link.mentions),
  'pronoun link, chain': Math.min(4, link.chain),
  'pronoun link, votes': Math.max(-2, Math.min(2, link.votes)),
  ...flagsOf('pronoun', link),
  ...(link.sameGender && link.rivals === 0 && { 'alone of its gender': 1 }),
});

const descriptorLink = (link: Link): Features => ({
  'descriptor link': 1,
  'descriptor link, others nearer': Math.min(3, link.nth),
  'descriptor link, sentences': Math.min(4, link.sentences),
  'descriptor link, rivals': link.rivals,
  'descriptor link, near rivals': link.nearRivals,
  'descriptor link, mentions': Math.min(4, link.mentions),
  ...flagsOf('descriptor', link),
  ...(link.noun && { 'link by noun': 1 }),
  ...(link.onlyBearer && { 'only one with the noun': 1 }),
  ...(link.allWords && { 'link by all words': 1 }),
  ...(link.otherRole && { 'link against role': 1 }),
  ...(link.nounInName && { 'noun in the name': 1 }),
  ...(link.issuer && { 'its document': 1 }),
});

const FLAGS = [
  'subject', 'speaks', 'subjectBefore', 'sameGender', 'otherGender', 'sameParagraph', 'holdsFloor', 'body',
] as const;
const LAST = ['owner', 'governed', 'quoted', 'subject'] as const;

const flagsOf = (kind: string, link: Link): Features => Object.fromEntries([
  ...FLAGS.filter((flag) => link[flag]).map((flag) => [`${kind} link, ${flag}`, 1]),
  ...LAST.filter((flag) => link.last[flag]).map((flag) => [`${kind} link, last ${flag}`, 1]),
]);
