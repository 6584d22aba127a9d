/**
 * „…“, sagte die Sekretärin, of an article that names one woman, its director: whoever has a trade has no other one
 * beside it, is nobody's neighbour or victim there, and no relative of whom nothing is told. The words then mean
 * somebody who is not named. What an office holder may be called as well, and what is of one field with the trade, may
 * be theirs. Heads first.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { genderOfArticle } from '../phrase/agreement.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { mayHaveTrade } from '../descriptors/affiliated.ts';
import { isSufferer } from './done-to.ts';
import { says } from '../head-first/head-first-region.ts';
import type { Link } from './links.ts';
import { isOfSomebody } from './means-one.ts';
import { isGeneric } from '../descriptors/noun-ties.ts';
import { behindTime } from '../phrase/opens-time.ts';
import { isOfOrigin, isOfOther } from '../descriptors/origin-or-party.ts';
import { bearerOfParty, isOfOtherParty } from '../descriptors/party-post.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { isOutside, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';

export function isOfAnotherTrade(scene: Scene, { reference, who, link }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !('entity' in who) || !link || link.noun || link.nounInName) return false;
  if (scene.entities[who.entity]?.kind !== 'person' || isThisOne(scene, reference)) return false;
  if (isCalledBeside(scene, who.entity, nounAt(scene, reference.head))) return false;
  if (bearerOfParty(scene, reference) === who.entity) return false;
  if (isOtherByForm(scene, reference, who.entity)) return true;
  const noun = nounAt(scene, reference.head);
  if (isRelative(scene, noun)) return !isKinTold(scene, reference, noun);
  if (isTold(scene, reference) && !isGeneric(scene, noun)) return true;
  return !isOfAnybody(scene, noun) && !isOnTrial(scene, who.entity, noun) &&
    isOfAnother(scene, reference, link, who.entity);
}

const isOtherByForm = (scene: Scene, reference: Descriptor, entity: number): boolean =>
  isSaidByMany(scene, reference) || isOtherByArticle(scene, reference, entity) ||
  isOfOther(scene, entity, nounAt(scene, reference.head)) || isOfOtherParty(scene, reference, entity);

function isOfAnother(scene: Scene, reference: Descriptor, link: Link, entity: number): boolean {
  return isOfOthers(scene, reference) ? link.otherRole
    : isOutsideField(scene, link, entity, nounAt(scene, reference.head));
}

/** "Sein Vater, der Maurer Pawel Nowak": called so beside the name as well. */
function isCalledBeside(scene: Scene, entity: number, noun: string): boolean {
  const known = besideOf(scene);
  const words = known.get(entity) ?? wordsBeside(scene, entity);
  known.set(entity, words);
  return words.has(noun);
}
/** By entity: asked for each candidate. */
const besideOf = oncePer((_: Scene) => new Map<number, ReadonlySet<string>>());

function wordsBeside(scene: Scene, entity: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { firstToken } of scene.entities[entity]?.mentions.slice(0, MOST_MENTIONS) ?? []) {
    const { first } = sentenceAround(scene, firstToken);
    for (let i = Math.max(first, firstToken - BESIDE); i < firstToken; i++) words.add(nounAt(scene, i));
  }
  return words;
}
/** Tokens of an apposition with its trade. */
const BESIDE = 8;
/** Mentions that are looked at: somebody is brought in by the first of them. */
const MOST_MENTIONS = 40;

/** "la vecina", "le délégué des parents": nobody who is called something else. */
function isOfOthers(scene: Scene, reference: Descriptor): boolean {
  const noun = nounAt(scene, reference.head);
  return scene.lexicon.residents?.has(noun) === true || (isOfSomebody(scene, reference) && isPersonNoun(scene, noun));
}

function isOutsideField(scene: Scene, link: Link, entity: number, noun: string): boolean {
  if (isAbove(scene, entity, noun)) return true;
  if (mayHaveTrade(scene, entity, noun)) return false;
  if (!scene.lexicon.fields || tradesOf(scene, entity).length === 0) return false; // a language without such a list
  return scene.lexicon.fields?.struck.test(noun) ? !isSufferer(scene, link) : !isOfOneField(scene, entity, noun);
}

/** "cette professeure": the one just told of. */
const isThisOne = ({ lexicon, doc }: Scene, { first }: Descriptor): boolean =>
  lexicon.demonstratives?.has(doc.tokens[first]?.lower ?? '') === true;

/** "le locataire" is no Geneviève; an office may have one gender for both: "le ministre". */
function isOtherByArticle(scene: Scene, { first, head }: Descriptor, entity: number): boolean {
  const { lexicon } = scene;
  const noun = nounAt(scene, head);
  const isOfBoth = typeof lexicon.roles.get(noun) === 'string' || lexicon.epicene?.has(noun) === true;
  const isOther = genderOfArticle(scene, first) === 'male' && scene.genders[entity] === 'female';
  return isRomance(lexicon) && !isOfBoth && isOther;
}

/** „…“, schrieben die Kollegen; « … », ont écrit les collègues: by the verb. */
function isSaidByMany(scene: Scene, { first }: Descriptor): boolean {
  const { pluralVerbs, capitalisesNouns } = scene.lexicon;
  const isMany = (i: number): boolean => isOutside(scene, i) &&
    (pluralVerbs?.test(lowerAt(scene, i)) === true || (capitalisesNouns && /en$/.test(lowerAt(scene, i))));
  return says(scene, first - 1) && (isMany(first - 1) || isMany(first - 2));
}

/** What the article calls them that leaves no room for another trade: no spokeswoman, chairman or father. */
function tradesOf(scene: Scene, entity: number): readonly string[] {
  const { ties, fields } = scene.lexicon;
  const role = scene.roleWords[entity] ?? [];
  const nouns = role.filter((word) => isRole(scene.lexicon, word));
  return (nouns.length > 0 ? nouns : role).filter((word) => !ties?.has(word) && !fields?.beside.test(word));
}

/** A trade of before is of the same field: "ex-autarca", of a "presidente da câmara". */
const PAST = /^ex-/;

function isOfOneField(scene: Scene, entity: number, noun: string): boolean {
  const role = scene.roleWords[entity] ?? [];
  const bare = noun.replace(PAST, '');
  return scene.lexicon.fields?.of.some((field) => field.test(bare) && role.some((word) => field.test(word))) === true;
}

/** "„Weitergehen“, befahl der Ausbilder", of a cadet: whoever gives the orders is another. */
function isAbove(scene: Scene, entity: number, noun: string): boolean {
  const role = scene.roleWords[entity] ?? [];
  return scene.lexicon.fields?.below?.some(([below, above]) => above.test(noun) && !below.test(noun) &&
    role.some((word) => below.test(word)) && !role.some((word) => above.test(word) && !below.test(word))) === true;
}

/** "decía cada noche el jefe", "sagte eines Tages der Chef": in a scene that is told, by whoever spoke just now. */
const isTold = (scene: Scene, { first }: Descriptor): boolean =>
  [2, 3, 4].some((length) => behindTime(scene, first - length) === first);

/** "La fille" of an article that names a painter is not she; "la mujer" may be. */
function isRelative(scene: Scene, noun: string): boolean {
  const { unintroduced, court, fields } = scene.lexicon;
  return unintroduced?.has(noun) === true && court?.parties.has(noun) !== true &&
    (!isGeneric(scene, noun) || fields?.family.test(noun) === true);
}

/** "der Mann", "la jefa", "le septuagénaire", "el sevillano": whatever they do. */
const isOfAnybody = (scene: Scene, noun: string): boolean =>
  isGeneric(scene, noun) || scene.lexicon.anyOffice?.has(noun) === true || isOfOrigin(scene, noun);

/** "der Angeklagte" of a banker: whoever is tried or sues has a trade, but none of the court's. */
function isOnTrial({ lexicon: { court }, roleWords }: Scene, entity: number, noun: string): boolean {
  const isOfCourt = roleWords[entity]?.some((word) => court?.offices.has(word) === true) === true;
  return court?.parties.has(noun) === true && !isOfCourt;
}

/** "Son fils …, dit la mère": is another relative told of in that sentence or the two before it? */
function isKinTold(scene: Scene, { first }: Descriptor, noun: string): boolean {
  let from = sentenceAround(scene, first).first;
  for (let n = 0; n < SENTENCES && from > 0; n++) from = sentenceAround(scene, from - 1).first;
  for (let i = from; i < first; i++) {
    const word = lowerAt(scene, i);
    const isKin = isRelative(scene, word) || scene.lexicon.fields?.family.test(word) === true;
    if (isKin && word !== noun && isOutside(scene, i)) return true;
  }
  return false;
}
const SENTENCES = 2;
