/** Whom the words of an attribution mean: a name is itself, a pronoun points back, other words stay as they stand. */
import { isRole } from '../names/words/name-kind.ts';
import { bearersOfSurname } from '../quotes/descriptors/namesakes.ts';
import { isNamedIn } from '../quotes/scene/named-in.ts';
import { resolveReference } from '../quotes/coreference/resolve-reference.ts';
import type { Reference, Who } from '../quotes/scene/reference.ts';
import {
  entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene,
} from '../quotes/scene/scene.ts';
import { referentAt } from '../quotes/descriptors/referents.ts';
import { agrees, sameWho, type Focus } from '../quotes/phrase/who.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { FoundClaim } from './find-cue.ts';

/** Tokens: two sentences. */
const NEAR = 60;

/** Null where it cannot be told, or where the name may only belong to who speaks: "the wife of the mayor said". */
export function whoSays(scene: Scene, found: FoundClaim, focus: Focus | null, floor: number): Who | null {
  const { reference, rule } = found;
  if (reference.kind === 'descriptor') return { first: reference.first, end: reference.end };
  if (reference.kind === 'pronoun') return pointedAt(scene, found, focus);
  const isAnothers = rule === 'that-clause' && !scene.lexicon.headFirst && belongsToAnother(scene, found, floor);
  return isAnothers ? null : named(scene, reference, focus);
}

/** A surname that two bear is the one's who spoke last, or nobody's; "KIO" is itself, not the "KIO T-shirt". */
function named(scene: Scene, { first, end, entity }: Reference & { kind: 'name' }, focus: Focus | null): Who | null {
  const name = scene.entities[entity]?.name ?? '';
  const mention = textAt(scene, first);
  const isAcronym = end === first + 1 && /^\p{Lu}{2,}$/u.test(mention) && name.startsWith(`${mention} `);
  if (isAcronym && scene.entities[entity]?.kind !== 'person') return { first, end };
  const bearers = end === first + 1 ? bearersOfSurname(scene, mention) : [];
  if (bearers.length < 2) return { entity };
  return focus && 'entity' in focus.who && bearers.includes(focus.who.entity) ? focus.who : null;
}

function pointedAt(scene: Scene, { reference, rule, clause }: FoundClaim, focus: Focus | null): Who | null {
  if (reference.kind !== 'pronoun') return null;
  const isNear = focus !== null && reference.first - focus.at < NEAR;
  // "Johnson was not driving, he said": whom the clause names is not the one who says it
  const isSame = isNear && rule !== 'that-clause' && agrees(scene, focus.who, reference.gender);
  const who = isSame ? focus.who : resolveReference(scene, reference, focus);
  if (who === null || isGuess(scene, who, focus) || (!isSame && hasRivals(scene, reference))) return null;
  if (isOvertaken(scene, reference, who, focus)) return null;
  // "He alleges that Moore lied": he is not Moore
  if ('entity' in who && isNamedIn(scene, who.entity, clause.first, clause.end)) return null;
  learnGender(scene, who, reference.gender);
  return who;
}

/**
 * "A victim of the fraud" stands somewhere; that "he" is this one is a guess, unless it was him who spoke. "Sie" may be
 * a body, "il" a thing: there only somebody named is told.
 */
const isGuess = ({ lexicon }: Scene, who: Who, focus: Focus | null): boolean =>
  !('entity' in who) && (lexicon.headFirst === true || !(focus && sameWho(who, focus.who)));

/** "“…,” Lee said. ¶ Her aunt was there. ¶ She said": since Lee spoke or was named, another woman was. */
function isOvertaken(
  scene: Scene, { first, gender }: Reference & { kind: 'pronoun' }, who: Who, focus: Focus | null,
): boolean {
  if (!('entity' in who) || (gender !== 'female' && gender !== 'male')) return false;
  const named = scene.entities[who.entity]?.mentions.findLast((mention) => mention.firstToken < first)?.endToken ?? 0;
  const last = focus && sameWho(focus.who, who) ? Math.max(named, focus.at) : named;
  const { end } = sentenceAround(scene, last);
  if (first - end > FAR) return true;
  for (let i = end; i < sentenceAround(scene, first).first; i++)
    if (isOutside(scene, i) && mayBeAnother(scene, i, gender, who.entity)) return true;
  return false;
}

/** In tokens: so long after a name or a word of theirs nobody can be sure, and each claim would look back over all. */
const FAR = 400;

/** A person of that gender, by name or in the article's words, who begins at this token. */
function mayBeAnother(scene: Scene, i: number, gender: 'female' | 'male', speaker: number): boolean {
  const entity = entityAt(scene, i);
  if (entity >= 0)
    return entity !== speaker && scene.entities[entity]?.kind === 'person' && agrees(scene, { entity }, gender);
  const referent = referentAt(scene, i);
  return referent !== null && referent.entity !== speaker && referent.gender === gender;
}

/** "Moore kept Mr Lassiter from his wife. He says": either of two who are named in the sentence before may be he. */
function hasRivals(scene: Scene, { first, gender }: Reference & { kind: 'pronoun' }): boolean {
  const before = sentenceAround(scene, first).first - 1;
  if (before < 0) return false;
  const named = new Set<number>();
  for (let i = sentenceAround(scene, before).first; i < first; i++) {
    const entity = entityAt(scene, i);
    const isPerson = scene.entities[entity]?.kind === 'person' && isOutside(scene, i);
    if (isPerson && agrees(scene, { entity }, gender)) named.add(entity);
  }
  return named.size > 1;
}

/** Whom "she" meant once, "he" means no more. */
function learnGender(scene: Scene, who: Who, gender: string): void {
  if (!('entity' in who) || (gender !== 'female' && gender !== 'male')) return;
  scene.genders[who.entity] ??= gender;
}

/** A preposition stands between the last comma, or the sentence's begin, and the name. */
function belongsToAnother(scene: Scene, { reference, cue }: FoundClaim, floor: number): boolean {
  const isParticiple = /ing$/.test(lowerAt(scene, cue.first));
  for (let i = reference.first - 1; i >= floor && textAt(scene, i) !== ',' && isOutside(scene, i); i--) {
    const lower = lowerAt(scene, i);
    if (CUE_VERBS.has(lower) || OPENS_CLAUSE.test(lower)) return false;
    if (isParticiple && lower === 'with') return false; // "with the singer Flame saying that …"
    const isPreposition = scene.lexicon.joins.has(lower) || scene.lexicon.prepositions.has(lower);
    if (isPreposition) return !isOffice(scene, i, reference.first);
  }
  return false;
}

/** "Minister for Foreign Affairs Martin Lidegaard": the office goes on to the name; not "Spokesman for Tom Reed". */
function isOffice(scene: Scene, preposition: number, name: number): boolean {
  if (!isRole(scene.lexicon, lowerAt(scene, preposition - 1)) || preposition + 1 === name) return false;
  for (let i = preposition + 1; i < name; i++)
    if (!/^\p{Lu}/u.test(textAt(scene, i)) || isRole(scene.lexicon, lowerAt(scene, i))) return false;
  return /^\p{Lu}/u.test(textAt(scene, preposition - 1));
}

/** "after the ministry said": listed among prepositions, but the noun behind it is a subject. */
const OPENS_CLAUSE = /^(?:after|before|since|because|when|while|although|though|as)$/;
