/**
 * Noun phrases in languages where the head comes first: "le maire de Lyon", "Sprecher der Polizei", "глава МИД". A
 * person's name inside is the head where nothing governs it: "le ministre de l'Intérieur Paul Garnier" is Garnier,
 * "la portavoz de Juan Gil" is not Gil.
 */
import { isAdjective } from './adjective.ts';
import { behindOwner } from './behind-owner.ts';
import { participleBehind } from './attribute.ts';
import { behindName } from './body-in-marks.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { behindHalves } from '../../names/words/suspended-compound.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isDeterminer, isOblique, isPrepositionToo } from './governed.ts';
import { isListed, listEnd } from './listed-fields.ts';
import { introduced, introducedBehind, isOtherThan, isPersonHere } from './introduced.ts';
import { oneOf } from './one-of.ts';
import { opensTime } from './opens-time.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isSecondOffice } from './second-office.ts';
import { speaksAsState } from './speaking-states.ts';
import { isHeardBy, isToldTo } from './told-body.ts';
import { bodiesCalled } from './noun-for-body.ts';
import { isVerbBehind } from './verb-behind.ts';

/** Longest phrase in tokens, and adjectives before and after its head. */
const LONGEST = 18;
const [BEFORE_HEAD, AFTER_HEAD] = [5, 3];

/** The phrase that begins at token `first`; null where no speaker can stand there. */
export function headFirstPhrase(scene: Scene, first: number, ceiling: number): Reference | null {
  const gender = entityAt(scene, first) < 0 ? scene.lexicon.pronouns.get(lowerAt(scene, first)) : undefined;
  const noun = gender ? nounBehind(scene, first) : -1;
  if (isOneOfMany(scene, first) || opensTime(scene, first) || isPrepositionToo(scene, first)) return null;
  if (gender && noun < 0 && first < ceiling && isOutside(scene, first)) return { kind: 'pronoun', gender, first, end: first + 1 };
  const one = oneOf(scene, first, ceiling, (at) => headFirstPhrase(scene, at, ceiling));
  if (one) return introduced(scene, one.end, ceiling) ?? one;
  const head = headAfter(scene, first, ceiling);
  if (head < 0) return null;
  if (entityAt(scene, head) >= 0)
    return nameAt(scene, head, ceiling, first < head && isNounLike(scene, head - 1) && head - 1 > first);
  return withComplements(scene, first, head, ceiling);
}

/** "este ministerio", "este mismo medio": one of several bodies, and no name of one tells which by that noun. */
export function isOneOfMany(scene: Scene, i: number): boolean {
  if (entityAt(scene, i) >= 0 || !scene.lexicon.pronouns.has(lowerAt(scene, i))) return false;
  const noun = lowerAt(scene, nounBehind(scene, i));
  return scene.lexicon.institutions.has(noun) && bodiesCalled(scene, noun).length === 0;
}

/** "Este mismo medio", "esta vecina": what is a pronoun alone is the article of the noun behind it, or -1. */
function nounBehind(scene: Scene, i: number): number {
  if (!isRomance(scene.lexicon) || !scene.lexicon.determiners.has(lowerAt(scene, i))) return -1;
  const noun = isAdjective(scene, i + 1) && !isNounLike(scene, i + 1) ? i + 2 : i + 1;
  return isOutside(scene, noun) && isNounLike(scene, noun) ? noun : -1;
}

/** The head: the first name or noun for a speaker, past determiners and adjectives; -1 where another word is first. */
function headAfter(scene: Scene, first: number, ceiling: number): number {
  const from = Math.max(first, participleBehind(scene, first));
  for (let i = from; i < Math.min(ceiling, from + BEFORE_HEAD) && isOutside(scene, i); i++) {
    i = behindOwner(scene, behindHalves(scene.doc, i));
    if (isObjectOf(scene, i, first) || isNextPhrase(scene, i, first)) return -1;
    const isBarePreposition = i === first && scene.lexicon.prepositions.has(lowerAt(scene, i)); // "ad aprire", "l'ad"
    if (entityAt(scene, i) >= 0 || (isSpeakerNoun(scene, lowerAt(scene, i)) && !isBarePreposition)) return i;
    const isOwner = scene.lexicon.otherOwners?.has(lowerAt(scene, i)) ?? false; // "deren Landeschefin"
    const isModifier = isOwner || isDeterminer(scene, i) || isAdjective(scene, i) || isFirstOf(scene, i) ||
      scene.lexicon.honorifics.has(lowerAt(scene, i));
    if (!isModifier) return -1;
  }
  return -1;
}

/** "la prima cittadina": "before" as well, but right before the noun of an office it is a modifier. */
const isFirstOf = (scene: Scene, i: number): boolean =>
  isRomance(scene.lexicon) && scene.lexicon.roleModifiers?.test(lowerAt(scene, i)) === true && isNounLike(scene, i + 1);

/** "ha incontrato il giovane": an article behind a word that is none begins a phrase of its own. */
const isObjectOf = (scene: Scene, i: number, first: number): boolean =>
  i > first && !scene.lexicon.capitalisesNouns && entityAt(scene, i) < 0 && !isDeterminer(scene, first) &&
  isDeterminer(scene, i) && !scene.lexicon.honorifics.has(lowerAt(scene, first)) &&
  !isSpeakerNoun(scene, lowerAt(scene, first)) && !scene.lexicon.roleModifiers?.test(lowerAt(scene, first)) &&
  !scene.lexicon.wholes?.has(lowerAt(scene, first));

/** "tomó la palabra un vecino": an article behind a noun that has one begins another phrase; "todos los vecinos". */
const isNextPhrase = (scene: Scene, i: number, first: number): boolean =>
  i > first + 1 && isRomance(scene.lexicon) && entityAt(scene, i) < 0 && isDeterminer(scene, i) &&
  !isDeterminer(scene, i - 1) && !scene.lexicon.wholes?.has(lowerAt(scene, i - 1));

/** "el alcalde de Zamora, Julio Cuesta": the noun with what belongs to it, or the person that it introduces. */
export function withComplements(scene: Scene, first: number, head: number, ceiling: number): Reference {
  if (isNamedBody(scene, head)) return named(scene, head + 1);
  let end = head + 1;
  let plain = 0;
  while (end < ceiling && end - first < LONGEST && isOutside(scene, end)) {
    const [lower, listed] = [lowerAt(scene, end), listEnd(scene, end, head, ceiling)];
    if (entityAt(scene, end) >= 0) {
      if (isOtherThan(scene, first, end)) break;
      if (isPersonHere(scene, end, head)) return named(scene, end);
      end = scene.nameEnd[end] ?? end + 1;
      plain = 0;
    } else if (isYear(scene, end)) end += 1;
    else if (listed > end || behindName(scene, end) > 0) end = Math.max(listed, behindName(scene, end));
    else if (isMeasure(scene, end)) {
      end += 2;
      plain = AFTER_HEAD;
    } else if (bracketEnd(scene, end) > 0) end = bracketEnd(scene, end);
    else if (isWhereSaid(scene, end) || isToldTo(scene, end, { first, head }) || isHeardBy(scene, end, head)) break;
    else if (isRomance(scene.lexicon) && scene.lexicon.relatives.has(lower)) break;
    else if (scene.lexicon.joins.has(lower) && goesOn(scene, end + 1, ceiling)) {
      end += 1;
      plain = 0;
    } else if (
      isFromPlace(scene, end) ||
      isListed(scene, end) ||
      isSecondOffice(scene, end) ||
      tokenAt(scene, end)?.kind === 'mark' ||
      scene.lexicon.honorifics.has(lower) ||
      (isDeterminer(scene, end) && scene.lexicon.joins.has(lowerAt(scene, end - 1)))
    )
      end += 1;
    else if (mayFollowHead(scene, end) && plain < AFTER_HEAD && !isVerbBehind(scene, end, head)) {
      end += 1;
      plain += 1;
    } else break;
  }
  end = beforeVerb(scene, head, end);
  while (end > head + 1 && (scene.lexicon.joins.has(lowerAt(scene, end - 1)) || isDeterminer(scene, end - 1))) end -= 1;
  return introducedBehind(scene, [head, end], ceiling, headFirstPhrase) ??
    { kind: 'descriptor', head, first, end };
}

/** "a companhia Águas do Sul": the name right behind a noun for a body is that body's. */
const isNamedBody = (scene: Scene, head: number): boolean =>
  isInstitution(scene.lexicon, lowerAt(scene, head)) && isOutside(scene, head + 1) &&
  scene.entities[entityAt(scene, head + 1)]?.kind === 'organisation';

/** "un alcalde socialista", "Sprecher Müller": where nouns have capitals, what modifies them stands before them. */
function mayFollowHead(scene: Scene, i: number): boolean {
  const { capitalisesNouns, inflects, pluralVerbs } = scene.lexicon;
  if (capitalisesNouns && /^\p{Ll}/u.test(textAt(scene, i))) return false;
  if (isSpeakerNoun(scene, lowerAt(scene, i))) return true;
  // "les grévistes aimeraient": adjectives of several end as their noun does
  const isVerb = !inflects && /[sxi]$/.test(lowerAt(scene, i - 1)) && pluralVerbs?.test(lowerAt(scene, i));
  return isAdjective(scene, i) && !isVerb;
}

/** "un retraité de 78 ans": the number goes with what it counts. */
const isMeasure = (scene: Scene, i: number): boolean =>
  tokenAt(scene, i)?.kind === 'number' &&
  scene.lexicon.joins.has(lowerAt(scene, i - 1)) &&
  isOutside(scene, i + 1) &&
  /^\p{Ll}/u.test(textAt(scene, i + 1));

/** "un décret de 2017", "un'ordinanza del 2019". */
const isYear = (scene: Scene, i: number): boolean =>
  scene.lexicon.genitives?.has(lowerAt(scene, i - 1)) === true && /^(?:1[89]|20)\d\d$/.test(textAt(scene, i));

/** "le maire (DVG) de la commune": behind brackets that hold a party or a place, where the phrase goes on; or 0. */
function bracketEnd(scene: Scene, open: number): number {
  if (textAt(scene, open) !== '(') return 0;
  const close = [2, 3, 4, 5].map((k) => open + k).find((i) => textAt(scene, i) === ')');
  return close !== undefined && scene.lexicon.joins.has(lowerAt(scene, close + 1)) ? close + 1 : 0;
}

/** "ein Kollege aus Utrecht": where nouns have capitals, a place behind such a word belongs to the noun. */
const isFromPlace = (scene: Scene, i: number): boolean =>
  scene.lexicon.capitalisesNouns && scene.lexicon.sourceWords?.has(lowerAt(scene, i)) === true &&
  scene.entities[entityAt(scene, i + 1)]?.kind === 'place';

/**
 * "el secretario de la liga en declaraciones radiales", "la compañía en una nota": where it was said is not who; nor is
 * the field of "le ministre de la Défense", which is a word as in "pour sa défense".
 */
function isWhereSaid(scene: Scene, i: number): boolean {
  const { occasions, documents, genitives, prepositions, gerund } = scene.lexicon;
  const lower = lowerAt(scene, i);
  if (!prepositions.has(lower)) return false;
  if (lower === 'en' && gerund?.test(lowerAt(scene, i + 1))) return true; // "soupire une patiente en montrant"
  const at = isDeterminer(scene, i + 1) ? i + 2 : i + 1;
  const noun = lowerAt(scene, at);
  const isField = isRomance(scene.lexicon) && genitives?.has(lower) === true && /^\p{Lu}/u.test(textAt(scene, at));
  const isIn = isRomance(scene.lexicon) && genitives?.has(lower) !== true && documents?.has(noun) === true;
  return isIn || (!isField && occasions?.has(noun) === true);
}

/**
 * "La ministra coincide en …", "Die Opposition hält die …": where a plain word of the phrase is followed by what only a
 * verb takes, the phrase ends before it.
 */
function beforeVerb(scene: Scene, head: number, end: number): number {
  const { lexicon } = scene;
  const last = end - 1;
  const next = lowerAt(scene, end);
  // "l'homme garde la tête basse": a noun for people that is a verb as well, before an article and no "of"
  const isVerbToo = isRomance(lexicon) && lexicon.definite?.has(next) === true && !lexicon.joins.has(next);
  const isNoun = isSpeakerNoun(scene, lowerAt(scene, last)) && !isVerbToo;
  if (last <= head || !/^\p{Ll}/u.test(textAt(scene, last)) || isNoun) return end;
  if (
    !isOutside(scene, end) ||
    isMeasure(scene, last - 1) ||
    entityAt(scene, last) >= 0 ||
    lexicon.demonyms.has(lowerAt(scene, last)) ||
    lexicon.joins.has(next) ||
    lexicon.joins.has(lowerAt(scene, last)) ||
    lexicon.joins.has(lowerAt(scene, last - 1)) // "dell’immobile si difende"
  )
    return end;
  const takesObject =
    isDeterminer(scene, end) ||
    lexicon.prepositions.has(next) ||
    lexicon.pronouns.has(next) ||
    lexicon.between.has(next);
  return takesObject ? last : end;
}

/** A join carries on only into a noun phrase: "de la empresa", not "de que". */
const goesOn = (scene: Scene, i: number, ceiling: number): boolean =>
  i < ceiling &&
  isOutside(scene, i) &&
  (entityAt(scene, i) >= 0 ||
    isYear(scene, i) || behindName(scene, i) > 0 || isDeterminer(scene, i) || isAdjective(scene, i) ||
    isSpeakerNoun(scene, lowerAt(scene, i)) ||
    scene.lexicon.possessives.has(lowerAt(scene, i)));

/** The name at `i` as a speaker, with a second one joined by "and"; null for a place and for a form of another case. */
function nameAt(scene: Scene, i: number, ceiling: number, afterNoun: boolean): Reference | null {
  const entity = scene.entities[entityAt(scene, i)];
  const end = scene.nameEnd[i] ?? i + 1;
  if (!entity || (entity.kind === 'place' && !speaksAsState(scene, i, end))) return null;
  if (isOblique(scene, i) || (afterNoun && entity.kind !== 'person')) return null;
  const second = end + 1;
  if (
    end < ceiling &&
    scene.lexicon.conjunctions.has(lowerAt(scene, end)) &&
    second < ceiling &&
    entityAt(scene, second) >= 0 &&
    entity.kind === 'person' &&
    isPersonHere(scene, second, second - 1)
  )
    return { kind: 'descriptor', head: i, first: scene.nameFirst[i] ?? i, end: scene.nameEnd[second] ?? second + 1 };
  return named(scene, i);
}

const isNounLike = (scene: Scene, i: number): boolean => isSpeakerNoun(scene, lowerAt(scene, i));
