/**
 * What languages other than English tell of a candidate besides: the mood of reported speech, agreement in gender and
 * age, articles before what only looks like a name. As named numbers.
 */
import type { Candidate } from './candidate.ts';
import type { Quotation } from './find-quotations.ts';
import { ownTokens } from './head-first-region.ts';
import { genderOf } from './links.ts';
import { isRole } from '../names/name-kind.ts';
import type { Reference, Who } from './reference.ts';
import { entityAt, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';
import type { Features } from './trees.ts';

export function addHeadFirst(
  scene: Scene, quote: Quotation, candidate: Candidate, own: boolean, found: Features,
): void {
  if (isReported(scene, quote)) found[own ? 'reported mood, tagged' : 'reported mood, untagged'] = 1;
  const { who, reference } = candidate;
  if ('entity' in who) addArticle(scene, who.entity, found);
  if (reference?.kind === 'descriptor') addDescriptor(scene, who, reference, found);
}

type Descriptor = Extract<Reference, { kind: 'descriptor' }>;

/** How the descriptor is built, and whether it agrees with whom it may mean. */
function addDescriptor(scene: Scene, who: Who, reference: Descriptor, found: Features): void {
  const head = lowerAt(scene, reference.head);
  const { people, institutions } = scene.lexicon;
  const isKnown = isRole(scene.lexicon, head) || people.has(head) || institutions.has(head);
  if (!isKnown) found['entity' in who ? 'link by a noun of no list' : 'own words by a noun of no list'] = 1;
  const words = reference.end - reference.first;
  found['words of the descriptor'] = Math.min(MOST_WORDS, words);
  if (reference.end > reference.head + 1) found['descriptor goes on'] = 1;
  if (/^\d{1,3}-/.test(head)) found['by age'] = 1;
  if (scene.lexicon.demonyms.has(head)) found['by nation'] = 1;
  if (!('entity' in who)) return;
  if (isOfAge(scene, who.entity, head)) found['age agrees'] = 1;
  const [gender, theirs] = [genderOf(scene, reference), scene.genders[who.entity] ?? null];
  const isPersons = gender === 'female' || gender === 'male';
  if (isPersons && theirs && theirs !== gender) found['gender disagrees'] = 1;
}
const MOST_WORDS = 8;

/** "Dafür sei „…“ nötig": does the sentence around the marks only report? */
export function isReported(scene: Scene, quote: Quotation): boolean {
  const { reportedMood } = scene.lexicon;
  if (!reportedMood) return false;
  const { first, end } = sentenceAround(scene, quote.first);
  const from = Math.max(first, quote.first - LOOKED_AT);
  return ownTokens(scene, from, Math.min(end, quote.last + LOOKED_AT)).some((i) => reportedMood.has(lowerAt(scene, i)));
}
/** Of a long sentence this much on either side of the marks is looked at, in tokens. */
const LOOKED_AT = 40;

/** "Das Narrativ …", "die Riege": how many of its mentions have an article, which people's names seldom have. */
function addArticle(scene: Scene, entity: number, found: Features): void {
  const mentions = scene.entities[entity]?.mentions.slice(0, MOST_MENTIONS) ?? [];
  const all = mentions.filter(({ firstToken }) => scene.lexicon.determiners.has(lowerAt(scene, firstToken - 1)));
  if (all.length > 0) found['with an article'] = all.length / mentions.length;
}
const MOST_MENTIONS = 8;

/** "der 48-Jährige" after "Jan Keller (48)", "Jan Keller, 48,". */
function isOfAge(scene: Scene, entity: number, head: string): boolean {
  const age = /^\d{1,3}/.exec(head)?.[0];
  const mentions = scene.entities[entity]?.mentions.slice(0, MOST_MENTIONS) ?? [];
  return age !== undefined && mentions.some(({ firstToken, endToken }) =>
    textAt(scene, endToken + 1) === age || [1, 2, 3, 4].some((back) =>
      entityAt(scene, firstToken - back) < 0 && textAt(scene, firstToken - back).startsWith(age)));
}
