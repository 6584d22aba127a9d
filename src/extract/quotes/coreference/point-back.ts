/** "la ministra", "der Sprecher", "министр": the one named before who bears that role, else the article's own words. */
import { oncePer } from '../../../text/memo.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { genderOf, pointsBack } from '../phrase/agreement.ts';
import { bearerOfRole } from '../descriptors/bearer-of-role.ts';
import { isOtherByName } from './body-of-other-kind.ts';
import { wasBroughtIn } from '../descriptors/brought-in.ts';
import { calledByLastPart } from '../descriptors/called-by-last-part.ts';
import { agedAs } from '../phrase/head-first-aged.ts';
import { bearerOfParty } from '../descriptors/party-post.ts';
import { onlyBearerOf } from './links.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { namedBelow } from '../head-first/named-below.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { bodiesCalled, bodyByNoun } from '../phrase/noun-for-body.ts';
import { isGeneric } from '../descriptors/noun-ties.ts';
import { sameNoun, sameOffice } from '../scene/same-noun.ts';
import { entityAt, lowerAt, type Scene } from '../scene/scene.ts';

/** Longest descriptor that can point back at whoever bears none of its words: more describe somebody of their own. */
const LONGEST = 4;

/** Who a descriptor means in languages whose heads come first; null where a body is meant and we cannot tell which. */
export function pointBack(
  scene: Scene,
  reference: Descriptor,
  lastNamed: (gender: Gender) => Who | null,
): Who | null {
  const { lexicon } = scene;
  const mine = { first: reference.first, end: reference.end };
  const isLong = mine.end - mine.first > LONGEST && !(isAnybody(scene, reference) && mine.end === reference.head + 1);
  const aged = agedAs(scene, reference);
  if (aged >= 0) return { entity: aged };
  if (!pointsBack(scene, reference)) return mine;
  const entity = bearerOfRole(scene, reference);
  if (entity >= 0) return { entity };
  const member = bearerOfParty(scene, reference);
  if (member >= 0) return { entity: member };
  const later = onlyBearerOf(scene, reference);
  if (later >= 0) return { entity: later };
  const below = namedBelow(scene, reference);
  if (below >= 0) return { entity: below };
  if (isLong) return mine;
  const body = isInstitution(lexicon, lowerAt(scene, reference.head))
    ? bodyMeant(scene, reference)
    : (bodyOfItsOwnNoun(scene, reference) ?? undefined);
  if (body !== undefined) return body;
  return isNewName(scene, reference) ? (lastBearer(scene, reference, lastNamed) ?? mine) : mine;
}

/** The body that is called so, null where it may be any of several; undefined for a noun with more behind it. */
function bodyMeant(scene: Scene, reference: Descriptor): Who | null | undefined {
  const { first, head, end } = reference;
  const { lexicon } = scene;
  const noun = lowerAt(scene, head);
  const isElsewhere = lowerAt(scene, end) === 'in' && scene.entities[entityAt(scene, end + 1)]?.kind === 'place';
  const entity = isElsewhere ? -1 : calledByLastPart(scene, noun, first); // "die Regierung in Sofia"
  if (entity >= 0) return { entity };
  if (end - head !== 1) return undefined;
  if (lexicon.bodyHeads?.calledBy && wasBroughtIn(scene, reference)) return { first, end }; // "une association …"
  return bodyCalled(scene, noun, first) ?? bodyByNoun(scene, reference) ??
    (mayBeNamed(scene, noun, first) ? null : { first, end });
}

/** Whoever was named last, where they may be called so; null where the words mean somebody else, or say as much. */
function lastBearer(scene: Scene, reference: Descriptor, lastNamed: (gender: Gender) => Who | null): Who | null {
  const last = ofGender(genderOf(scene, reference), lastNamed);
  if (!last || ('entity' in last && wasBroughtIn(scene, reference))) return null;
  // who is called something else is not called this as well: "la premier" is not the mayor named before
  const isNew = 'entity' in last
    ? scene.roleWords[last.entity] !== null
    : isCalledElse(scene, lowerAt(scene, reference.head), last);
  if (isNew && !isAnybody(scene, reference)) return null;
  return !('entity' in last) && sameWords(scene, last, reference) ? null : last;
}

/** "la juge" after "La juge": no longer form of it, so that its own words say as much. */
const sameWords = ({ doc }: Scene, a: { first: number; end: number }, b: { first: number; end: number }): boolean =>
  a.end - a.first === b.end - b.first &&
  doc.tokens.slice(a.first, a.end).every(({ lower }, i) => lower === doc.tokens[b.first + i]?.lower);

/** "la cámara" after "Cámara de Fruteros": a noun that no list has for bodies, and that begins the name of one. */
function bodyOfItsOwnNoun(scene: Scene, { first, head, end }: Descriptor): Who | null {
  const noun = lowerAt(scene, head).replace(/^l['’]/, '');
  const isPerson = isRole(scene.lexicon, noun) || scene.lexicon.people.has(noun) || isGeneric(scene, noun);
  return end - head === 1 && !isPerson ? bodyCalled(scene, noun, first) : null;
}

/** "l'agence" after "Agence du littoral": the only body named before whose name begins with that noun, or null. */
function bodyCalled(scene: Scene, noun: string, before: number): Who | null {
  const at = scene.doc.tokens[before]?.start ?? 0;
  const called = bodiesCalled(scene, noun).filter((e) => (scene.entities[e]?.mentions[0]?.start ?? Infinity) < at);
  const [entity] = called;
  return called.length === 1 && entity !== undefined ? { entity } : null;
}

/** Has the article named a body by then that may be called so? No firm is "die Polizei". */
const mayBeNamed = (scene: Scene, noun: string, before: number): boolean =>
  scene.lexicon.anyBody?.has(noun) !== false && firstCalled(scene, noun) < before;

/** The token at which the first body is named that may be called so: told once for each noun. */
function firstCalled(scene: Scene, noun: string): number {
  const known = firstByNoun(scene);
  const told = known.get(noun);
  if (told !== undefined) return told;
  let first = Infinity;
  for (const { kind, name, mentions: [mention] } of scene.entities)
    if (kind === 'organisation' && mention && mention.firstToken < first && !isOtherByName(scene.lexicon, noun, name))
      first = mention.firstToken;
  known.set(noun, first);
  return first;
}
const firstByNoun = oncePer((_: Scene) => new Map<string, number>());

/** "le retraité" after "la juge", "l'avocate" after "un prévenu": whom the article calls by another noun. */
function isCalledElse(scene: Scene, head: string, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) {
    const word = lowerAt(scene, i);
    if (sameNoun(word, head) || sameOffice(scene.lexicon, word, head) || isGeneric(scene, word)) return false;
  }
  return true;
}

/** "der junge Mann": no other office than the one that its bearer has. */
const isAnybody = (scene: Scene, { head }: Descriptor): boolean => isGeneric(scene, lowerAt(scene, head));

/** "el británico", "die 34-Jährige", "la autora": one person, known already, by a word that is new for them. */
function isNewName(scene: Scene, { head, end }: Descriptor): boolean {
  const { lexicon, doc } = scene;
  const noun = doc.tokens[head]?.lower ?? '';
  const isOne = isRole(lexicon, noun) || lexicon.people.has(noun) || isGeneric(scene, noun);
  return isOne && end === head + 1 && !lexicon.inflects && !(PLURAL.test(noun) && !lexicon.capitalisesNouns);
}
const PLURAL = /s$/;

function ofGender(gender: Gender | null, lastNamed: (gender: Gender) => Who | null): Who | null {
  return gender ? lastNamed(gender) : (lastNamed('male') ?? lastNamed('female'));
}
