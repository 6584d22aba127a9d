/**
 * "Vivento weist das zurück. „…“, teilte das Unternehmen mit", "El Instituto de Aguas publicó su informe. «…», resalta
 * el organismo": a noun that any firm or any body may be called by means the only one that acts in the sentence before,
 * which tells of no other body or works, named or not: "Greenpeace kritisiert das Amt. „…“, erklärte die Behörde". The
 * fits have too few of them, and tell the noun itself. Languages other than English.
 */
import { givenNameGender } from '../../names/words/given-names.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { PLATFORMS } from '../../names/words/platforms.ts';
import { pointsBack } from '../phrase/agreement.ts';
import { isOtherByName } from '../coreference/body-of-other-kind.ts';
import { wasBroughtIn } from '../descriptors/brought-in.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { MOST_TAGS, says } from '../head-first/head-first-region.ts';
import { headFirstSubject } from '../clause/head-first-subject.ts';
import { BY_FORM } from '../model/models.ts';
import { bodiesCalled, bodyByNoun } from '../phrase/noun-for-body.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isMedium } from '../phrase/told-body.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { sameWho } from '../phrase/who.ts';

/** That body, as sure as such a noun makes it; null where it is not so. */
export function bodyNamedLast<Likeliest extends Candidate & Attribution>(
  scene: Scene, list: readonly Candidate[], told: Likeliest,
): Likeliest | null {
  const { headFirst, inflects } = scene.lexicon;
  const pointed = list.find((one) => !('entity' in one.who) && isPointed(scene, one));
  if (pointed && sameWho(told.who, pointed.who)) return pointedTo(scene, pointed, told);
  const tag = headFirst && !inflects ? list.find((one) => isTag(one)) : undefined;
  const { reference } = tag ?? {};
  if (!tag || reference?.kind !== 'descriptor') return null;
  const isOfTag = sameWho(told.who, tag.who) || told.reference?.first === reference.first;
  if (!isOfTag || !pointsBack(scene, reference) || wasBroughtIn(scene, reference)) return null;
  const who = bodyByNoun(scene, reference) ?? onlyBodyBefore(scene, reference);
  return who && { ...told, ...tag, rule: 'link', who, confidence: Math.max(BY_FORM, told.confidence) };
}

/** "Esta confederación de familias": not "la", and it is a body that the article names. Romance languages. */
const isPointed = (scene: Scene, { reference }: Candidate): boolean =>
  isRomance(scene.lexicon) && reference?.kind === 'descriptor' &&
  scene.lexicon.pronouns.has(lowerAt(scene, reference.first)) &&
  scene.lexicon.institutions.has(nounAt(scene, reference.head));

/** The only body whose name begins with the noun: "Confederación Andaluza de Padres"; or null. */
function pointedTo<Likeliest extends Candidate & Attribution>(
  scene: Scene, tag: Candidate, told: Likeliest,
): Likeliest | null {
  const noun = tag.reference?.kind === 'descriptor' ? nounAt(scene, tag.reference.head) : '';
  const [entity, other] = bodiesCalled(scene, noun);
  return entity !== undefined && other === undefined
    ? { ...told, ...tag, rule: 'link', who: { entity }, confidence: Math.max(BY_FORM, told.confidence) } : null;
}

const isTag = ({ who, sources }: Candidate): boolean =>
  !('entity' in who) && sources.includes('own words') && sources.some((source) => TAGS.has(source));
const TAGS: ReadonlySet<string> = new Set([
  'said-x', 'said-x-later', 'x-said', 'verb-before-near', 'verb-before', 'according-to', 'reported-near', 'name-colon',
  'own words',
]);

/** The only one that the sentence before names, if it acts there; else null. */
function onlyBodyBefore(scene: Scene, { first, head, end }: Descriptor): Who | null {
  const { firms, anyInstitution } = scene.lexicon;
  const noun = nounAt(scene, head).replace(/^l['’]/, '');
  const isFirm = firms?.has(noun) === true;
  if (end > head + 1 || (!isFirm && !anyInstitution?.has(noun))) return null;
  const { first: own } = sentenceAround(scene, first);
  const { first: opening } = sentenceAround(scene, own - 1);
  const { named, things } = toldThere(scene, noun, isFirm, { opening, own, first });
  const [only = -1] = named;
  const isOther = !isCalledBody(scene, only, opening) && [...things].some((thing) => thing !== only);
  return named.size === 1 && !isOther && isSuch(scene, only, noun) && acts(scene, only, opening, own)
    ? { entity: only } : null;
}

/** The bodies from `opening` on, and up to the sentence of the noun itself what may be one. */
function toldThere(
  scene: Scene, noun: string, isFirm: boolean, { opening, own, first }: Record<'opening' | 'own' | 'first', number>,
): Record<'named' | 'things', ReadonlySet<number>> {
  const [named, things] = [new Set<number>(), new Set<number>()];
  for (let i = opening; i < first; i++) {
    if (!isOutside(scene, i)) continue;
    const isBody = mayBeBody(scene, i, isFirm) && !isNoClub(scene, i, noun);
    if (isBody || (noun === 'club' && isClubOfTown(scene, i))) named.add(entityAt(scene, i));
    if (i < own && isThing(scene, i, noun, isFirm)) things.add(entityAt(scene, i));
  }
  return { named, things };
}

/** "El Ayuntamiento retiró la ayuda. «…», lamenta la asociación": no town hall is one. */
const isSuch = ({ lexicon, entities }: Scene, entity: number, noun: string): boolean =>
  !isOtherByName(lexicon, noun, entities[entity]?.name ?? '');

/** "La Federación denunció al Betis. «…», sostiene el club": what its own name calls something else. */
function isNoClub(scene: Scene, i: number, noun: string): boolean {
  const [own = ''] = scene.entities[entityAt(scene, i)]?.name.toLowerCase().split(' ') ?? [];
  return noun === 'club' && own !== 'club' && (isInstitution(scene.lexicon, own) || LEAGUES.test(own));
}
/** "el Sevilla", "del Barcelona" */
const isClubOfTown = (scene: Scene, i: number): boolean => {
  const [before, { maleArticles, contractions }] = [lowerAt(scene, i - 1), scene.lexicon];
  const isNamedSo = maleArticles?.has(before) === true || contractions?.has(before) === true;
  return isNamedSo && scene.entities[entityAt(scene, i)]?.kind === 'place';
};
const LEAGUES = /^(?:liga|laliga|uefa|fifa|rfef)$/;

/** "La petrolera Vivento anunció un cierre": so called, it is meant, and no work or office that it acts upon. */
const isCalledBody = (scene: Scene, entity: number, first: number): boolean =>
  scene.lexicon.definite?.has(lowerAt(scene, first)) === true && entityAt(scene, first + 2) === entity &&
  isInstitution(scene.lexicon, lowerAt(scene, first + 1)) && entityAt(scene, first + 1) < 0;

/** Is it the subject of the sentence before, or of the tag that stands there? */
function acts(scene: Scene, entity: number, first: number, end: number): boolean {
  const subject = firstSubject(scene, first, end);
  const isBody = scene.entities[entity]?.kind === 'organisation' || scene.lexicon.capitalisesNouns;
  const isSubject = subject?.kind === 'name' && subject.entity === entity;
  if (isSubject && (isBody || subject.first - first <= LONGEST_OPENING)) return true;
  let tags = 0;
  for (let i = first; i < end && tags < MOST_TAGS; i++) {
    if (!says(scene, i)) continue;
    tags += 1;
    const teller = headFirstSubject(scene, i, first, end);
    if (teller?.kind === 'name' && teller.entity === entity) return true;
  }
  return false;
}

/**
 * "la fábrica", "das Amt", "das Umweltamt": what is no body by its name, and may be "la empresa" of the next sentence;
 * no "su informe", no "l'organisme" before a name.
 */
function isThing(scene: Scene, i: number, called: string, isFirm: boolean): boolean {
  const { documents, possessives, relatives, capitalisesNouns } = scene.lexicon;
  const noun = lowerAt(scene, i);
  const kind = scene.entities[entityAt(scene, i)]?.kind ?? 'unknown';
  if (kind !== 'unknown' || entityAt(scene, i + 1) >= 0 || documents?.has(noun)) return false;
  const isNoun = capitalisesNouns ? /^\p{Lu}/u.test(textAt(scene, i)) : !possessives.has(noun) && !relatives.has(noun);
  const isVeryNoun = noun === called && isRomance(scene.lexicon); // "acusa al sindicato. «…», dijo el sindicato"
  const isSet = /^l['’]/.test(noun) || isBehindArticle(scene, i, isFirm);
  return isNoun && (isVeryNoun || isSet) && (isFirm || mayBeCalledBody(scene, noun, called));
}

/** "al sindicato" may be the body of the next sentence; the firm is "la fábrica". */
function isBehindArticle({ lexicon, doc }: Scene, i: number, isFirm: boolean): boolean {
  const { lower = '' } = doc.tokens[i - 1] ?? {};
  const isJoined = !isFirm && isRomance(lexicon) && lexicon.contractions?.has(lower) === true;
  return isJoined || lexicon.definite?.has(lower) === true;
}

/** "La Cámara pidió medios para el puerto. La entidad …": a harbour is none, a hotel is an establishment as well. */
function mayBeCalledBody({ lexicon }: Scene, noun: string, called: string): boolean {
  const bare = noun.replace(/^l['’]/, '');
  const isKnown = lexicon.namesakes !== undefined && !PREMISES.has(called);
  return !isKnown || lexicon.namesakes?.bodies.has(bare) === true || isInstitution(lexicon, bare);
}
const PREMISES: ReadonlySet<string> = new Set(['établissement']);

/** "La constructora Vivento", in tokens before the name; "El incendio arrasó Tortella" is of a place. */
const LONGEST_OPENING = 2;

/** A body by its name; a firm may be a name of which nobody knows what it is, but no ministry and no newspaper. */
function mayBeBody(scene: Scene, i: number, isFirm: boolean): boolean {
  const { kind, name = '' } = scene.entities[entityAt(scene, i)] ?? {};
  if (kind === undefined || kind === 'place' || PLATFORMS.has(name)) return false;
  const words = name.toLowerCase().split(/\s+/);
  if (words.some((word) => isMedium(scene, word))) return false;
  if (kind === 'organisation') return !isFirm || !words.some((word) => isPublic(scene, word));
  const isSomebody = scene.genders[entityAt(scene, i)] || givenNameGender(name.split(' ')[0] ?? '') !== undefined;
  return isFirm && !isSomebody;
}

/** "Ministerio", "Universität": what no firm is called. */
const isPublic = ({ lexicon }: Scene, word: string): boolean =>
  isInstitution(lexicon, word) && !lexicon.firms?.has(word) && !lexicon.anyInstitution?.has(word);
