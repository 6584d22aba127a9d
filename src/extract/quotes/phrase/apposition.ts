/** "The coroner, Dr Helen Holt, said", "one user, posting as Vijay, wrote": the name of whom a description means. */
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { isGoverned } from './governed.ts';
import { isInnerName } from './inner-name.ts';
import { isOfInner } from './introduced.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { nameGiven } from './name-given.ts';
import { isModifier, isPossessive, isTitle } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, named, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** A reference by that name where one stands there, or the same reference. */
export function withApposition(scene: Scene, reference: Reference): Reference {
  if (reference.kind === 'name') return bearerOfOffice(scene, reference) ?? reference;
  if (reference.kind !== 'descriptor') return reference;
  return bearerBefore(scene, reference) ?? namedBehind(scene, reference);
}

/** "La patronal navarra, CEN, afirmó que …": the same for what a whole sentence is about. Heads first. */
export const bySetOffName = (scene: Scene, reference: Reference | null): Reference | null =>
  reference && scene.lexicon.headFirst ? withApposition(scene, reference) : reference;

/** "the coroner, (Dr Ann Lowe)", "a widow who gave her name as (Uma)", or the same reference. */
function namedBehind(scene: Scene, reference: Descriptor): Reference {
  const given = nameGiven(scene, reference.end);
  const comma = overRelative(scene, reference.end);
  if (given < 0 && (lowerAt(scene, comma) !== ',' || isOfSpokesman(scene, reference))) return reference;
  const at = given >= 0 ? given : overBodies(scene, overTitles(scene, overArticle(scene, comma + 1)));
  const entity = entityAt(scene, at);
  const kind = scene.entities[entity]?.kind;
  const end = scene.nameEnd[at] ?? at;
  if (entity < 0 || isPossessive(scene, end - 1)) return reference;
  const isBody = kind === 'organisation' && scene.lexicon.headFirst !== undefined &&
    isInstitution(scene.lexicon, lowerAt(scene, reference.head)); // "L’azienda, la Buonpasto Srl,"
  if (given < 0 && ((kind !== 'person' && !isBody) || !endsThere(scene, end))) return reference;
  const name = { kind: 'name' as const, entity, first: at, end };
  return given < 0 && isOfAnother(scene, reference, name) ? reference : name;
}

/** "friends of the actor, (Ed Lowe)", "el marido de la víctima, (Rosa Mir)" */
const isOfAnother = (scene: Scene, reference: Descriptor, name: Reference & { kind: 'name' }): boolean =>
  isInnerName(scene, reference, reference.end, name.entity) || isOfInner(scene, reference.head, name);

/** "the secretary, Ministry of Works, Mrs (Ann Obi)": past the bodies whose she is, where a person follows. English. */
function overBodies(scene: Scene, from: number): number {
  let at = from;
  for (let i = 0; i < MOST_BODIES && scene.lexicon.language === 'en'; i++) {
    const kind = scene.entities[entityAt(scene, at)]?.kind;
    if (kind === 'person') return at;
    if (kind !== 'organisation' || textAt(scene, scene.nameEnd[at] ?? at) !== ',') return from;
    at = overTitles(scene, (scene.nameEnd[at] ?? at) + 1);
  }
  return from;
}
const MOST_BODIES = 3;

/** "L’azienda, (la) Buonpasto Srl,": where nouns stand before their names, a body's name may have an article. */
const overArticle = (scene: Scene, i: number): number =>
  scene.lexicon.headFirst && scene.lexicon.determiners.has(lowerAt(scene, i)) &&
    scene.entities[entityAt(scene, i + 1)]?.kind === 'organisation' ? i + 1 : i;

/** "The Archbishop of York, Dr Ann Lowe, said": an office that is written as a name. English. */
function bearerOfOffice(scene: Scene, { first, end }: Reference): Reference | null {
  const { kind } = scene.entities[entityAt(scene, first)] ?? {};
  const isOffice = isRole(scene.lexicon, lowerAt(scene, first)) && lowerAt(scene, first + 1) === 'of';
  if (scene.lexicon.language !== 'en' || kind === 'person' || !isOffice || textAt(scene, end) !== ',') return null;
  const name = named(scene, overTitles(scene, end + 1));
  const isPerson = scene.entities[name.entity]?.kind === 'person' && !isPossessive(scene, name.end - 1);
  return isPerson && /^[,.]?$/.test(textAt(scene, name.end)) ? name : null;
}

/**
 * "Giulia Ferri, biologa, che spiega": where nouns need an article, one without it behind a name tells of its bearer,
 * if a comma or a relative follows, or the verb of one: "Ina Kern, Leiterin der Schule sagte". In "a secouru Luc Roux,
 * voisins et passants racontent" others begin to speak.
 */
function bearerBefore(scene: Scene, { first, head, end }: Descriptor): Reference | null {
  const { lexicon } = scene;
  const isBare = lexicon.headFirst === true && !lexicon.inflects && !lexicon.determiners.has(lowerAt(scene, first));
  if (!isBare || !isApposed(scene, first)) return null;
  const name = named(scene, beforeBracket(scene, first - 2));
  if (scene.entities[name.entity]?.kind !== 'person') return null;
  const closes = /^[,:]$/.test(textAt(scene, end)) || lexicon.relatives.has(lowerAt(scene, end));
  if (closes && isRomance(lexicon)) return name;
  const isOne = isRole(lexicon, lowerAt(scene, head)) && saysOfOne(scene, end) && !isGoverned(scene, name.first);
  return isOne ? name : null;
}

/** "sagte", "ha detto": a verb of saying for one, with its auxiliary, begins at `i`. */
function saysOfOne({ lexicon, doc }: Scene, i: number): boolean {
  const [verb, next] = [doc.tokens[i]?.lower ?? '', doc.tokens[i + 1]?.lower ?? ''];
  const isOfSeveral = lexicon.capitalisesNouns ? /n$/.test(verb) : lexicon.pluralVerbs?.test(verb) === true;
  return !isOfSeveral && (lexicon.saying.has(verb) || (lexicon.between.has(verb) && lexicon.saying.has(next)));
}

/** "the farmer who found them, Will Lane": behind a clause that says which farmer; `from` where none follows. */
export function overRelative(scene: Scene, from: number): number {
  if (scene.lexicon.headFirst || lowerAt(scene, from) !== 'who') return from;
  for (let i = from + 1; i < from + LONGEST_RELATIVE && isOutside(scene, i); i++) {
    if (textAt(scene, i) === ',') return i;
    if (tokenAt(scene, i)?.kind !== 'word') return from;
  }
  return from;
}
/** "who had driven her to the hospital that night" */
const LONGEST_RELATIVE = 12;

/** "the bishop, the Right Rev Ann Lowe", "the judge, Her Honour Ann Lowe": where the name begins. */
export function overTitles(scene: Scene, from: number): number {
  const { capitalisesNouns, honorifics, determiners, possessives } = scene.lexicon;
  const opening = lowerAt(scene, from);
  const first = entityAt(scene, from) < 0 && (determiners.has(opening) || possessives.has(opening)) ? from + 1 : from;
  const isBracket = (i: number): boolean => // "Prof. (Mrs.) Ada Osei"
    (textAt(scene, i) === '(' && honorifics.has(lowerAt(scene, i + 1))) ||
    (textAt(scene, i) === ')' && honorifics.has(lowerAt(scene, i - 1)));
  const isTitle = (i: number): boolean =>
    entityAt(scene, i) < 0 &&
    (isBracket(i) || honorifics.has(lowerAt(scene, i)) || (!capitalisesNouns && /^\p{Lu}/u.test(textAt(scene, i))));
  let at = overAgeOrOwner(scene, first);
  while (at - first < MOST_TITLES && isTitle(at)) at += 1;
  return at > first ? at : from;
}
const MOST_TITLES = 7;

/** "Ann Lowe, (a nurse)", "Ann Lowe (79), (a nurse)", "Ann Lowe, 79, (a nurse)": right behind a name and a comma. */
export const isApposed = (scene: Scene, first: number): boolean =>
  textAt(scene, first - 1) === ',' && entityAt(scene, beforeAge(scene, beforeBracket(scene, first - 2))) >= 0;

/** "Ann Lowe, 79", "Anne Lob, 79 ans", "Ana Lobo, de 79 años": the last token of the name, or the token itself. */
function beforeAge(scene: Scene, last: number): number {
  for (let i = last; i > last - AGE_WORDS; i--) {
    if (textAt(scene, i) === ',') return i < last ? i - 1 : last;
    if (tokenAt(scene, i)?.kind !== 'number' && !/^(?:aged|now|ans|años|anni|anos|de)$/.test(lowerAt(scene, i))) break;
  }
  return last;
}
/** ", de 79 años" in tokens, the comma included. */
const AGE_WORDS = 4;

/** "Ann Lowe (79)", "Ann Lowe (D-Mass.)": the last token of the name, or the token itself where none is in brackets. */
function beforeBracket(scene: Scene, last: number): number {
  if (textAt(scene, last) !== ')') return last;
  for (let i = last - 1; i > last - BRACKET && isOutside(scene, i); i--) if (textAt(scene, i) === '(') return i - 1;
  return last;
}
/** "(D-Mass.)", "(Ind)", "(82)", in tokens. */
const BRACKET = 7;

/** "74-year-old": a number, a hyphen, a noun. */
export const isAgeAt = (scene: Scene, i: number): boolean =>
  tokenAt(scene, i)?.kind === 'number' && lowerAt(scene, i + 2) === 'year-old';
const AGE = 3; // tokens

/** "74-year-old (Alf Lane)", "Italy's (Paolo Lane)", "deputy mayor (Ann Lowe)" */
export function overAgeOrOwner(scene: Scene, i: number): number {
  if (isAgeAt(scene, i)) return i + AGE;
  const office = overOffice(scene, i);
  if (office > i) return office;
  const end = entityAt(scene, i) >= 0 ? (scene.nameEnd[i] ?? i) : i;
  const isOwner = end > i && isPossessive(scene, end - 1) && scene.entities[entityAt(scene, i)]?.kind !== 'person';
  return isOwner && scene.entities[entityAt(scene, end)]?.kind === 'person' ? end : i;
}

/** "deputy mayor (Ann Lowe)", "retired surgeon Dame (Ann Lowe)": where the name behind an office begins, or `i`. */
function overOffice(scene: Scene, i: number): number {
  const isPerson = (k: number): boolean => scene.entities[entityAt(scene, k)]?.kind === 'person';
  let at = i;
  let hasOffice = false;
  while (at < i + OFFICE_WORDS && !isPerson(at) && isOfOffice(scene, at)) {
    hasOffice ||= isTitle(scene, at);
    at += 1;
  }
  return hasOffice && isPerson(at) ? at : i;
}
const OFFICE_WORDS = 5;

/** "retired", "award-winning"; no verb of saying */
const isVerbal = ({ lexicon }: Scene, lower: string): boolean =>
  lexicon.language === 'en' && /.(?:ed|ing)$/.test(lower) && !lexicon.saying.has(lower) &&
  !lexicon.reporting.has(lower);

/** "retired", "Olympic", "surgeon", "Dame": a word of an office before the name. */
function isOfOffice(scene: Scene, i: number): boolean {
  if (tokenAt(scene, i)?.kind !== 'word' || !isOutside(scene, i) || isPossessive(scene, i)) return false;
  const lower = lowerAt(scene, i);
  if (entityAt(scene, i) >= 0 || scene.lexicon.honorifics.has(lower)) return !scene.lexicon.headFirst;
  if (!scene.lexicon.headFirst && isTitle(scene, i)) return true;
  return /^\p{Ll}/u.test(textAt(scene, i)) && (isModifier(scene, i) || isVerbal(scene, lower));
}

/** "a spokesman for the mayor, Ann Lowe": she may be either, so neither is told by that. */
const isOfSpokesman = (scene: Scene, reference: Descriptor): boolean =>
  reference.head < reference.end - 1 &&
  scene.lexicon.speaksFor?.has(lowerAt(scene, reference.head + 1)) === true &&
  scene.lexicon.roles.has(lowerAt(scene, reference.end - 1));

/** "The plan, Trump said, …" names another: behind an apposition stands a pause, not a verb. */
const endsThere = (scene: Scene, end: number): boolean =>
  !isOutside(scene, end) || textAt(scene, end) === '' || /^[^\p{L}\p{N}]+$/u.test(textAt(scene, end)) ||
  scene.lexicon.prepositions.has(lowerAt(scene, end)) || scene.lexicon.relatives.has(lowerAt(scene, end));
