/** Who named before has the office that a descriptor speaks of: "the spokesman", "the Indian skipper". */
import { isRole } from '../../names/words/name-kind.ts';
import { inOfficeAfter, inOfficeBefore } from './counterpart.ts';
import { lastBefore } from '../scene/persons.ts';
import { isPossessive } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { sameOffice, sameOrigin } from '../scene/same-noun.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';
import { NATIONALS } from '../../lexicon/english-nationals.ts';
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

/** How many tokens back a description may point: some 3,000 words; and over how many mentions. */
const FAR_BACK = 3500;
const MOST_PASSED = 200;

/**
 * The nearest one named before who is called all these words: "the spokesman", "the rights group" for Acme Watch. "The
 * president" is whoever is called so, though an opposition leader was named since: "leader" is another word for it.
 */
export function byRole(scene: Scene, head: string, reference: { first: number; end: number }): number {
  const before = inOfficeBefore(scene, head, reference);
  const entity = before >= 0 ? before : calledSo(scene, head, reference);
  return inOfficeAfter(scene, entity, reference) ?? entity;
}

/** "The council leader's reply": another is called so, by the same words, and this one nothing like it. English. */
export function isCalledAnother(scene: Scene, reference: Descriptor, entity: number): boolean {
  const isOwner = scene.lexicon.language === 'en' && lowerAt(scene, reference.first) === 'the' &&
    isPossessive(scene, reference.head);
  const noun = nounAt(scene, reference.head);
  if (!isOwner || scene.roleWords[entity]?.includes(noun)) return false;
  const other = calledSo(scene, noun, reference);
  return other >= 0 && other !== entity && scene.roleWords[other]?.includes(noun) === true;
}

function calledSo(scene: Scene, head: string, reference: { first: number; end: number }): number {
  const wanted: string[] = [];
  for (let i = reference.first + 1; i < reference.end; i++) wanted.push(nounAt(scene, i));
  const isBody = scene.lexicon.institutions.has(head) && !DOCUMENT_NOUNS.has(head);
  if (!isRole(scene.lexicon, head) && !isBody && !worksOf(scene).has(head)) return -1;
  const [seen, kind] = isBody ? [scene.bodies, 'organisation'] : [scene.persons, 'person'];
  const last = lastBefore(seen, reference.first);
  let likely = -1;
  for (let i = last; i >= 0 && i > last - MOST_PASSED; i--) {
    const { entity, token } = seen[i] ?? { entity: -1, token: 0 };
    if (token < reference.first - FAR_BACK) break;
    const role = roleOf(scene, entity, kind);
    if (!role) continue;
    const isCalled = (word: string): boolean =>
      role.some((other) => other === word || sameOrigin(scene.lexicon, other, word));
    const hasOffice = (word: string): boolean =>
      isCalled(word) || (word === head && role.some((other) => sameOffice(scene.lexicon, other, word)));
    if (wanted.every(isCalled)) return entity;
    if (likely < 0 && wanted.every(hasOffice)) likely = entity;
  }
  return likely;
}

const roleOf = (scene: Scene, entity: number, kind: string): string[] | null =>
  scene.entities[entity]?.kind === kind ? (scene.roleWords[entity] ?? null) : null;

/** What the article calls anybody, where no list has the noun: "the handler" of "Handler Kate Lowe". */
const worksOf = oncePer((scene: Scene): ReadonlySet<string> => new Set(scene.entities.flatMap(({ kind }, e) =>
  kind === 'person' ? (scene.roleWords[e] ?? []).filter((word) => /(?:er|or|ist|ian|ant|ent|eer)$/.test(word)) : [])));

/** "the Welsh boss" of "their coach Gareth Pugh": the only one named before who has such an office, or -1. */
export function bearerOf(scene: Scene, head: string, before: number): number {
  const { lexicon, persons, roleWords } = scene;
  if (lexicon.roles.get(head) === undefined) return -1;
  const last = lastBefore(persons, before);
  const [called, alike] = [new Set<number>(), new Set<number>()];
  for (let i = last; i >= 0 && i > last - MOST_PASSED; i--) {
    const { entity, token } = persons[i] ?? { entity: -1, token: 0 };
    if (token < before - FAR_BACK) break;
    if (roleWords[entity]?.includes(head)) called.add(entity);
    else if (roleWords[entity]?.some((word) => sameOffice(lexicon, word, head))) alike.add(entity);
  }
  const [only = -1, more] = called.size > 0 ? called : alike;
  return more === undefined ? only : -1;
}

/**
 * "the seven-time Wimbledon winner", "the Oscar-winning actor": what a person is known for, in place of the name that
 * was given before. Nobody is brought in so.
 */
export function isEpithet(scene: Scene, { first, end, head }: { first: number; end: number; head: number }): boolean {
  const noun = nounAt(scene, head);
  if (lowerAt(scene, first) !== 'the' || head !== end - 1 || end - first > LONGEST_EPITHET) return false;
  for (let i = first; i < head; i++) if (isPossessive(scene, i)) return false; // "the band's singer"
  return KNOWN_FOR.has(noun) || (NATIONALS.has(noun) && scene.lexicon.demonyms.has(noun));
}
/** "the three-time Grand Slam champion" has eight tokens. */
const LONGEST_EPITHET = 9;
const KNOWN_FOR = wordSet(
  'champion winner star superstar striker midfielder defender goalkeeper keeper winger playmaker skipper actor ' +
  'actress singer rapper vocalist songwriter singer-songwriter author novelist poet playwright filmmaker ' +
  'comedian comic presenter supermodel musician guitarist drummer bassist pianist frontman legend icon ace ' +
  'medallist medalist olympian athlete batsman batter bowler pacer spinner all-rounder wicketkeeper boxer ' +
  'fighter cyclist jockey golfer sprinter swimmer gymnast skater racer quarterback linebacker pitcher slugger ' +
  'hurler forward fly-half prop lock flanker hooker scrum-half fullback laureate',
);
